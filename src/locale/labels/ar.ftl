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
section-calendars = التقويم
section-unknown = ما لا نعرفه
section-figures = الشبكة بالأرقام
section-search = بحث
section-pages = صفحات
found-meetings = لقاء
found-news = خبر
found-groups = مجموعة
found-topics = موضوع
found-series = سلسلة لقاءات
found-organisations = جهة
found-projects = مشروع
found-pages = صفحة
crumb-home = الرئيسية
not-found-title = الصفحة غير موجودة
redirect-title = تغيّر عنوان هذه الصفحة
title-of-page = { $title }، صفحة { $page }
title-of-year = { $title } في عام { $year }
pager = صفحة { $page } من { $count }
feed-title-calendar = التقويم: { $name }
feed-title-news = الأخبار: { $name }
legal-accessibility = بيان إمكانية الوصول
legal-feedback = الإبلاغ عن مشكلة في إمكانية الوصول
legal-privacy = الخصوصية
legal-notes = ملاحظات قانونية
legal-license = رخصة المحتوى
behind-original = قد تكون هذه الترجمة أقدم من النص الأصلي الذي عُدّل في { $date }.
only-in-original = هذا النص متاح بلغته الأصلية فقط.
citation = «{ $title }»، { $site }. { $address }
citation-dated = «{ $title }»، { $site }، { $date }. { $address }

## When

when-not-stated = التاريخ غير مذكور
when-to-be-settled = التاريخ لم يُحدَّد بعد
when-day-to-be-settled = اليوم لم يُحدَّد بعد
when-hour-to-be-settled = الساعة لم تُحدَّد بعد
when-tentative = التاريخ قيد التأكيد
when-start = { $date }، { $start } ({ $zone })
when-range = { $date }، { $start }–{ $end } ({ $zone })
when-range-days = من { $date }، { $start }، إلى { $end_date }، { $end } ({ $zone })
when-page-start = { $date }، الساعة { $start } ({ $zone })
when-page-range = { $date }، من { $start } إلى { $end } ({ $zone })
when-days = من { $first } إلى { $last }
zone-europe-rome = بتوقيت إيطاليا
zone-of = بتوقيت { $city }
date-and-time = { $date }، { $time }
year-not-stated = التاريخ غير مذكور

## States

status-announced = مُعلن
status-tentative = قيد التأكيد
status-scheduled = مقرَّر
status-confirmed = مؤكَّد
status-postponed = مؤجَّل
status-cancelled = مُلغى
status-held = عُقد
status-over = انتهى
status-moved = تغيّر موعده
status-now-in-person = حضوريًا الآن
status-now-online = عبر الإنترنت الآن
banner-opening = { $status }.{" "}
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
change-cancelled = أُلغي اللقاء.
change-postponed = أُجِّل اللقاء.
change-mode = تغيّرت طريقة الانعقاد. سابقًا: { $from }. الآن: { $to }.
change-mode-to = الآن: { $mode }.
change-mode-from = سابقًا: { $mode }.
mode-online = عبر الإنترنت
mode-in-person = حضوريًا
mode-hybrid = عبر الإنترنت وحضوريًا
groups-all = للجميع

## Taking part

join-public = شارك عبر الإنترنت
join-on-request = يُرسل الرابط عند الطلب. لم يُذكر ممّن يُطلب.
join-by-email = اطلب الرابط بالبريد الإلكتروني. لم يُذكر العنوان الذي يُكتب إليه.
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
material-file = { $kind }، { $size }
size-bytes = { $size } بايت
size-kilobytes = { $size } كيلوبايت
size-megabytes = { $size } ميغابايت
size-gigabytes = { $size } غيغابايت
embed-show = اعرض الفيديو هنا
embed-warning = يأتي الفيديو من { $host }: إذا فتحته، سيعلم ذلك الموقع أنك تشاهده وقد يستخدم ملفات تعريف الارتباط.
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
unknown-day = اليوم بالتحديد غير مذكور.
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
count-meetings-for-all =
    { $count ->
        [zero] لا لقاءات لكل المجموعات
        [one] لقاء واحد لكل المجموعات
        [two] لقاءان لكل المجموعات
        [few] { $count } لقاءات لكل المجموعات
        [many] { $count } لقاءً لكل المجموعات
       *[other] { $count } لقاء لكل المجموعات
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
count-topics =
    { $count ->
        [zero] لا مواضيع
        [one] موضوع واحد
        [two] موضوعان
        [few] { $count } مواضيع
        [many] { $count } موضوعًا
       *[other] { $count } موضوع
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
        [zero] لا لقاءات بلا تاريخ مذكور
        [one] لقاء واحد بلا تاريخ مذكور
        [two] لقاءان بلا تاريخ مذكور
        [few] { $count } لقاءات بلا تاريخ مذكور
        [many] { $count } لقاءً بلا تاريخ مذكور
       *[other] { $count } لقاء بلا تاريخ مذكور
    }
fact-organisations =
    { $count ->
        [zero] لا جهات مذكورة
        [one] جهة واحدة مذكورة
        [two] جهتان مذكورتان
        [few] { $count } جهات مذكورة
        [many] { $count } جهة مذكورة
       *[other] { $count } جهة مذكورة
    }

## The archive

title-of-part = { $title }: { $part }
part-undated = بلا تاريخ
part-held = المنعقدة
part-over = المنتهية
part-cancelled = الملغاة
part-postponed = المؤجلة
part-minutes = مع محضر
part-recording = مع تسجيل
facet-held = المنعقدة
facet-over = المنتهية دون معلومات أخرى
facet-cancelled = الملغاة
facet-postponed = المؤجلة
facet-minutes = مع محضر
facet-recording = مع تسجيل
by-state = حسب الحالة والوثائق
by-group = حسب المجموعة
by-topic = حسب الموضوع
by-organisation = حسب الجهة
all-topics = كل المواضيع
all-organisations = كل الجهات
archive-description = { $title } ({ $counts }). { $site }.
index-description = { $title }: { $names }. { $site }.
index-description-some = { $title } ({ $count })، منها { $names }. { $site }.
plain-description = { $title }. { $site }.
home-description = { $site }: { $facts }.
calendars-description = تقويمات اللقاءات لمتابعتها على الهاتف أو الحاسوب. { $site }.
search-description = ابحث في أخبار الأرشيف ولقاءاته، أو تصفّح كل العناوين. { $site }.
index-rest =
    { $count ->
        [one] واحد آخر في الأرشيف، مرتّب حسب السنة:
        [two] اثنان آخران في الأرشيف، مرتّبان حسب السنة:
       *[other] { $count } أخرى في الأرشيف، مرتّبة حسب السنة:
    }
rest-of-part = { $part }: اعرض الكل ({ $counts })
order-not-known = الترتيب غير معروف.
time-between = بين هذين التاريخين: { $from } و{ $to }
time-after = بعد هذا التاريخ: { $date }
time-before = قبل هذا التاريخ: { $date }
neighbours-of-group = في مجموعة «{ $name }»
neighbours-of-network = في الشبكة كلها

## What is known, and the figures

question-date = التاريخ
question-day = اليوم بالتحديد
question-groups = المجموعة المعنيّة
question-minutes = المحضر
question-recording = التسجيل
question-materials = المواد
question-attendance = عدد المشاركين
question-published = تاريخ النشر
unknown-empty = لا ينقص شيء مما يرويه هذا الأرشيف.
unknown-description = ما لا تقوله مصادر الأرشيف، لقاءً لقاءً: التواريخ والمجموعات والمحاضر والتسجيلات والمشاركون. { $site }.
figures-description = لقاءات كل سنة وجهاتها ومواضيعها في جداول ورسوم بيانية: ما هو معروف وما هو غير معروف. { $site }.
figure-meetings = اللقاءات حسب السنة
figure-meetings-caption = عدد اللقاءات في كل سنة وحالتها. يُعدّ اللقاء «منتهيًا» إذا مضى تاريخه ولم يكتب أحد هل انعقد.
figure-organisations = الجهات حسب السنة
figure-organisations-caption = عدد الجهات المختلفة التي نظّمت لقاءات أو شاركت فيها، وعدد اللقاءات التي ذُكرت فيها جهة واحدة على الأقل. تُحسب الجهة مرة في كل سنة، ومرة واحدة فقط في المجموع.
figure-organisations-none = لم تُذكر جهة في أي لقاء.
figure-topics = المواضيع حسب السنة
figure-topics-caption = عدد المواضيع المختلفة التي نوقشت، وعدد اللقاءات التي ذُكر فيها موضوع واحد على الأقل. يُحسب الموضوع مرة في كل سنة، ومرة واحدة فقط في المجموع.
figure-topics-none = لا يرتبط أي لقاء ببند من قائمة المواضيع.
figure-attendance = المشاركون
figure-attendance-caption = عدد الأشخاص الذين شاركوا في اللقاءات التي أُحصي فيها الحضور. من حضر عدة لقاءات يُحسب في كل مرة.
figure-attendance-none = لم يُذكر عدد المشاركين في أي لقاء.
figure-known = ما هو مذكور وما هو غير مذكور
figure-known-caption = عدد اللقاءات أو الأخبار التي ذُكر فيها كل أمر، والتي كُتب أنه غير موجود فيها، والتي لم يُذكر فيها. «ليس بعد» للقاءات المقرَّرة.
column-year = السنة
column-question = الأمر
column-meetings = اللقاءات
column-held = المنعقدة
column-over = المنتهية
column-to-come = المقرَّرة
column-postponed = المؤجلة
column-cancelled = الملغاة
column-organisations = الجهات
column-topics = المواضيع
column-with-organisations = لقاءات فيها جهة واحدة على الأقل
column-without-organisations = لقاءات لم تُذكر فيها جهة
column-with-topics = لقاءات لها موضوع واحد على الأقل
column-without-topics = لقاءات لم يُذكر لها موضوع
column-people = الأشخاص
column-counted = لقاءات أُحصي فيها الحضور
column-not-counted = لقاءات لم يُحصَ فيها الحضور
column-not-known = غير مذكور
column-known = مذكور
column-none = غير موجود
column-open = ليس بعد
row-not-stated = غير مذكور
row-whole = المجموع
chart-past = منعقدة أو منتهية
chart-to-come = مقرَّرة
chart-off = مؤجلة أو ملغاة
chart-known = مذكور
chart-none = مكتوب أنه غير موجود
chart-not-known = غير مذكور
chart-open = ليس بعد
chart-description = رسم بياني بالأعمدة. الأرقام نفسها في الجدول التالي.

## Empty lists

group-empty = لا يوجد لقاء مقرَّر بتاريخ محدَّد. سيراه المشتركون في التقويم حالما يوجد.
meetings-empty = لا يوجد لقاء مقرَّر بتاريخ محدَّد.
news-empty = لا توجد أخبار بعد.
list-empty = لا يوجد شيء هنا بعد.

## The page of the calendars

calendar-of-network = كل اللقاءات
calendar-holds =
    { $kind ->
        [network] لقاءات الشبكة لكل المجموعات.
        [group] لقاءات المجموعة واللقاءات الموجهة للجميع.
        [series] لقاءات هذه السلسلة.
        [topic] اللقاءات حول هذا الموضوع.
       *[other] مختارات من لقاءات الشبكة.
    }{ $modes ->
        [online] {" "}ما يمكن متابعته عبر الإنترنت فقط.
        [room] {" "}اللقاءات الحضورية فقط.
       *[any] {" "}عبر الإنترنت وحضوريًا.
    }{ $past ->
        [all] {" "}وتبقى فيه كل اللقاءات السابقة أيضًا.
       *[days] {""}
    }
calendar-upcoming =
    { $count ->
        [zero] ليس فيه الآن أي لقاء قادم.
        [one] فيه الآن لقاء قادم واحد.
        [two] فيه الآن لقاءان قادمان.
        [few] فيه الآن { $count } لقاءات قادمة.
        [many] فيه الآن { $count } لقاءً قادمًا.
       *[other] فيه الآن { $count } لقاء قادم.
    }
calendar-empty = لا يوجد حاليًا لقاء قادم بيوم محدد: التقويم فارغ وسيمتلئ تلقائيًا. يمكنك الاشتراك من الآن.
calendar-nothing-to-come = لا يوجد حاليًا لقاء قادم بيوم محدد: في التقويم لقاءات مضت أو أُلغيت فقط. ستصل اللقاءات القادمة تلقائيًا: يمكنك الاشتراك من الآن.
app-iphone = iPhone وiPad
    .steps =
        اضغط «iPhone وiPad وMac وThunderbird» تحت التقويم الذي اخترته.
        اضغط «اشتراك» ثم «إضافة».
        إذا لم يحدث شيء فانسخ العنوان: في تطبيق التقويم اضغط «التقاويم»، ثم أضف تقويمًا بالاشتراك وألصق العنوان.
    .refresh = عندما يجلب الهاتف البيانات الجديدة. يُحدَّد ذلك في إعدادات حسابات التقويم، ضمن «جلب البيانات الجديدة».
    .cancelled = تبقى في التقويم مشطوبة.
    .remove = في تطبيق التقويم اضغط «التقاويم»، ثم علامة «i» بجانب الاسم، وألغِ الاشتراك.
app-mac = Mac
    .steps =
        اضغط «iPhone وiPad وMac وThunderbird» تحت التقويم الذي اخترته.
        في النافذة التي تُفتح اضغط «اشتراك» واختر كم مرة يتحدّث.
        إذا لم يحدث شيء فانسخ العنوان: في تطبيق التقويم افتح قائمة «ملف»، واختر «اشتراك تقويم جديد»، وألصق العنوان.
    .refresh = بحسب ما اخترت، من كل 5 دقائق إلى مرة في الأسبوع.
    .cancelled = تبقى في التقويم مشطوبة.
    .remove = في تطبيق التقويم اضغط بالزر الأيمن على الاسم في الشريط الجانبي، وألغِ الاشتراك.
app-google = تقويم Google
    .steps =
        يلزم حاسوب: لا يمكن إضافة التقاويم من تطبيق الهاتف.
        على الحاسوب اضغط «تقويم Google» تحت التقويم الذي اخترته، ثم «إضافة».
        إذا لم ينجح ذلك فانسخ العنوان وألصقه في صفحة تقويم Google التي تضيف تقويمًا من عنوان URL.
        يظهر التقويم على الهاتف تلقائيًا إذا كنت تستخدم الحساب نفسه. إن لم تره ففعّله في إعدادات التطبيق.
    .refresh = بعد بضع ساعات وحتى يوم كامل، ولا يمكن تسريعه. لمعرفة تغييرات اللحظة الأخيرة راجع الموقع.
    .cancelled = تختفي من التقويم دون تنبيه.
    .remove = على الحاسوب اضغط النقاط الثلاث بجانب اسم التقويم، ثم «الإعدادات» و«إلغاء الاشتراك».
app-outlook-web = Outlook.com وMicrosoft 365
    .steps =
        سجّل الدخول إلى حساب Outlook في المتصفح: إن لم تفعل ذلك أولًا فسيقودك الرابط إلى الصفحة الرئيسية.
        اضغط «Outlook.com» إذا كان الحساب شخصيًا، أو «Microsoft 365» إذا كان للعمل أو المدرسة، ثم أكّد.
        إذا لم ينجح ذلك فانسخ العنوان: في تقويم Outlook اختر «إضافة تقويم»، ثم «الاشتراك من الويب»، وألصق العنوان.
    .refresh = بعد نحو ثلاث ساعات وحتى يوم كامل.
    .cancelled = تبقى في التقويم وتبدو كغيرها: انظر إلى العنوان، ففيه أنها ملغاة.
    .remove = اضغط النقاط الثلاث بجانب اسم التقويم واختر «إزالة».
app-outlook-classic = Outlook الكلاسيكي على Windows
    .steps =
        انسخ عنوان التقويم الذي اخترته.
        في Outlook افتح قائمة «ملف»، ثم «إعدادات الحساب» وعلامة التبويب «تقويمات إنترنت»، واضغط «جديد».
        ألصق العنوان واضغط «إضافة» ثم أكّد.
    .refresh = عندما يرسل Outlook ويستقبل، كل ست ساعات تقريبًا.
    .cancelled = تبقى في التقويم وتبدو كغيرها: انظر إلى العنوان، ففيه أنها ملغاة.
    .remove = اضغط بالزر الأيمن على اسم التقويم واختر «حذف التقويم».
app-thunderbird = Thunderbird
    .steps =
        انسخ عنوان التقويم الذي اخترته.
        في تقويم Thunderbird أنشئ تقويمًا جديدًا واختر «على الشبكة».
        ألصق العنوان، واترك اسم المستخدم فارغًا، واضغط «البحث عن تقاويم» ثم «اشتراك».
    .refresh = كل 30 دقيقة إن لم تختر غير ذلك.
    .cancelled = تبقى في التقويم مشطوبة.
    .remove = اضغط بالزر الأيمن على اسم التقويم وألغِ الاشتراك.
app-android = Android مع ICSx⁵ أو DAVx⁵
    .steps =
        إذا كنت تستخدم تقويم Google على الهاتف فاتبع تعليمات تقويم Google: فهي تكفي.
        وإلا فثبّت تطبيق ICSx⁵. من يستخدم DAVx⁵ يثبّت ICSx⁵ أيضًا: فهو الذي يقرأ مثل هذه العناوين.
        في ICSx⁵ اضغط «+» وألصق عنوان التقويم الذي اخترته ثم أكّد.
    .refresh = بحسب ما تختار في التطبيق.
    .cancelled = تبقى في التقويم، وتظهر ملغاة إذا كان التطبيق الذي تستخدمه يبيّن ذلك.
    .remove = في ICSx⁵ افتح التقويم واحذفه.
app-gnome = تقويم GNOME ‏(Linux)
    .steps =
        انسخ عنوان التقويم الذي اخترته.
        في تطبيق التقويم افتح القائمة واختر «إدارة التقاويم»، ثم «إضافة تقويم».
        ألصق العنوان واضغط «إضافة».
    .refresh = بحسب ما تختار.
    .cancelled = تبقى في التقويم وتظهر ملغاة.
    .remove = في «إدارة التقاويم» افتح التقويم وأزله.
app-nextcloud = Nextcloud
    .steps =
        انسخ عنوان التقويم الذي اخترته.
        في التقويم اضغط «+» بجانب التقاويم واختر اشتراكًا جديدًا من رابط، للقراءة فقط.
        ألصق العنوان وأكّد.
    .refresh = كل ست ساعات تقريبًا.
    .cancelled = تبقى في التقويم مشطوبة.
    .remove = اضغط النقاط الثلاث بجانب اسم التقويم وألغِ الاشتراك.

## The search

search-found = نتائج «{ $words }»: { $count }
search-none = لا نتائج لـ «{ $words }». جرّب كلمة أقصر، أو أزل أحد عوامل التصفية، أو انظر إلى القائمة أدناه.
search-also = وُجد أيضًا: { $words }
search-some = لا توجد صفحة فيها كل هذه الكلمات: هذه هي الصفحات التي فيها أكثرها.
search-common = كلمات شائعة جدًا لم يُبحث عنها: { $words }
search-failed = لم يتمكن البحث من قراءة الأرشيف. أعد تحميل الصفحة، أو انظر إلى القائمة أدناه.

## Inside texts

alert-note = ملاحظة
alert-tip = نصيحة
alert-important = مهم
alert-warning = تنبيه
alert-caution = تحذير
table-label = جدول
footnotes-label = الحواشي
footnote-back = العودة إلى النص، حاشية
