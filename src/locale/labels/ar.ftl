### Labels: what pages say of items, dates and states, and the words inside texts

language-name = العربية
language-it = الإيطالية
language-en = الإنجليزية
language-fr = الفرنسية
language-es = الإسبانية
language-ar = العربية
language-uk = الأوكرانية
language-ro = الرومانية
language-sq = الألبانية
language-zh = الصينية
language-bn = البنغالية

## Pages

section-news = الأخبار
section-meetings = اللقاءات
section-groups = المجموعات
section-organisations = الجهات
section-projects = المشاريع
section-topics = المواضيع
section-series = سلاسل اللقاءات
crumb-home = الرئيسية
not-found-title = الصفحة غير موجودة
redirect-title = تغيّر عنوان هذه الصفحة
title-of-page = { $title }، صفحة { $page }
title-of-year = { $title } في عام { $year }
pager = صفحة { $page } من { $count }
feed-title-calendar = التقويم: { $name }
feed-title-news = الأخبار: { $name }
only-in-original = هذا النص متاح بلغته الأصلية فقط.

## When

when-not-stated = التاريخ غير مذكور
when-to-be-settled = التاريخ لم يُحدَّد بعد
when-day-to-be-settled = اليوم لم يُحدَّد بعد
when-hour-to-be-settled = الساعة لم تُحدَّد بعد
when-tentative = التاريخ قيد التأكيد
when-start = { $date }، { $start } ({ $zone })
when-range = { $date }، { $start }–{ $end } ({ $zone })
when-range-days = من { $date }، { $start }، إلى { $end_date }، { $end } ({ $zone })
when-days = من { $first } إلى { $last }
zone-europe-rome = بتوقيت إيطاليا
zone-of = بتوقيت { $city }
date-and-time = { $date }، { $time }
year-not-stated = التاريخ غير مذكور

## States

status-announced = مُعلن
status-tentative = قيد التأكيد
status-confirmed = مؤكَّد
status-postponed = مؤجَّل
status-cancelled = مُلغى
status-held = عُقد
status-over = انتهى
status-moved = تغيّر موعده
status-now-in-person = مؤكَّد، حضوريًا الآن
status-now-online = مؤكَّد، عبر الإنترنت الآن
banner-cancelled = لن يُعقد هذا اللقاء.
banner-cancelled-on = لن يُعقد اللقاء المقرَّر في { $date }.
banner-cancelled-past = لم يُعقد اللقاء المقرَّر في { $date }.
banner-postponed = لم يُحدَّد التاريخ الجديد بعد.
banner-postponed-from = كان مقرَّرًا في { $date }. لم يُحدَّد التاريخ الجديد بعد.
banner-tentative = قد يتغيّر التاريخ.
banner-moved = تغيّر التاريخ. كان سابقًا: { $from }.
banner-now-in-person = لم يعد هذا اللقاء عبر الإنترنت، بل يُعقد حضوريًا.
banner-now-online = لم يعد هذا اللقاء حضوريًا، بل يُعقد عبر الإنترنت.
prefix-cancelled = مُلغى:{" "}
prefix-postponed = مؤجَّل:{" "}
prefix-now-in-person = أصبح حضوريًا:{" "}
prefix-now-online = أصبح عبر الإنترنت:{" "}
change-from-to = نُقل من { $from } إلى { $to }.
change-from = نُقل. كان سابقًا: { $from }.
change-to = نُقل إلى { $to }.
change-other = تغيّر شيء ما.
change-mode = تغيّرت طريقة الانعقاد. سابقًا: { $from }. الآن: { $to }.
change-mode-to = الآن: { $mode }.
change-mode-from = سابقًا: { $mode }.
mode-online = عبر الإنترنت
mode-in-person = حضوريًا
mode-hybrid = عبر الإنترنت وحضوريًا
groups-all = مفتوح للجميع

## Taking part

join-public = شارك عبر الإنترنت
join-on-request = يُرسل الرابط عند الطلب.
join-by-email = اطلب الرابط بالبريد الإلكتروني.
join-by-email-to = اطلب الرابط من { $email }
join-after-registration = يصل الرابط إلى المسجَّلين.
registration-open = سجّل
registration-by-email = سجّل بالبريد الإلكتروني
registration-needed = التسجيل مطلوب.
registration-closed = أُغلق التسجيل.
registration-none = لا حاجة إلى التسجيل.
registration-places =
    { $count ->
        [zero] لا مقاعد
        [one] مقعد واحد
        [two] مقعدان
        [few] { $count } مقاعد
        [many] { $count } مقعدًا
       *[other] { $count } مقعد
    }

## Records

minutes-none = لا يوجد محضر.
recording-none = لا يوجد تسجيل.
materials-none = لا توجد مواد.
minutes-link = المحضر
recording-link = التسجيل
material-elsewhere = موقع خارجي
attendance-none = لم يُحصَ الحضور.
attendance-people =
    { $count ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }
attendance-organisations =
    { $count ->
        [zero] لا جهات
        [one] جهة واحدة
        [two] جهتان
        [few] { $count } جهات
        [many] { $count } جهة
       *[other] { $count } جهة
    }
unknown-date = التاريخ غير مذكور.
unknown-groups = لم تُذكر المجموعة المعنيّة.
unknown-records = لا يُعرف إن كان هناك { $list }.
unknown-minutes = محضر
unknown-recording = تسجيل
unknown-materials = مواد
unknown-attendance = عدد المشاركين غير مذكور.

## Counts

count-meetings =
    { $count ->
        [zero] لا لقاءات
        [one] لقاء واحد
        [two] لقاءان
        [few] { $count } لقاءات
        [many] { $count } لقاءً
       *[other] { $count } لقاء
    }
count-news =
    { $count ->
        [zero] لا أخبار
        [one] خبر واحد
        [two] خبران
        [few] { $count } أخبار
        [many] { $count } خبرًا
       *[other] { $count } خبر
    }
counts = { $list }
fact-meetings =
    { $count ->
        [zero] لا لقاءات في الأرشيف
        [one] لقاء واحد في الأرشيف
        [two] لقاءان في الأرشيف
        [few] { $count } لقاءات في الأرشيف
        [many] { $count } لقاءً في الأرشيف
       *[other] { $count } لقاء في الأرشيف
    }
fact-undated =
    { $count ->
        [one] تاريخ لقاء واحد غير مذكور
        [two] تاريخ لقاءين غير مذكور
       *[other] تاريخ { $count } منها غير مذكور
    }
fact-organisations =
    { $count ->
        [zero] لا جهات
        [one] جهة واحدة
        [two] جهتان
        [few] { $count } جهات
        [many] { $count } جهة
       *[other] { $count } جهة
    }

## Empty lists

group-empty = لا يوجد لقاء مقرَّر بتاريخ محدَّد. سيراه المشتركون في التقويم حالما يوجد.
meetings-empty = لا يوجد لقاء مقرَّر بتاريخ محدَّد.
news-empty = لا توجد أخبار بعد.
list-empty = لا يوجد شيء هنا بعد.

## Inside texts

alert-note = ملاحظة
alert-tip = نصيحة
alert-important = مهم
alert-warning = تنبيه
alert-caution = تحذير
table-label = جدول
footnotes-label = الحواشي
footnote-back = العودة إلى النص، حاشية
