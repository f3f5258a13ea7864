### What calendars, feeds and structured data print.
# Keys begin with `feed-`; the files of all languages keep the same keys. Words that pages print too are in `labels`.

## Names of calendars and feeds
feed-calendar-name = { $site }: اللقاءات
feed-calendar-name-of = { $site }: { $name }
feed-calendar-description =
    { $name }: { $modes ->
        [online] اللقاءات الإلكترونية
        [room] اللقاءات الحضورية
       *[any] اللقاءات الإلكترونية والحضورية
    } القادمة { $past ->
        [all] والماضية
       *[days] وما جرى منها في آخر { $days } يومًا
    }. اللقاءات التي لم يُحدَّد يومها بعد تجدونها في الموقع فقط: { $url }
feed-news-name = { $site }: الأخبار
feed-news-name-of = { $site }: أخبار { $name }
feed-calendar-former = لم يعد التقويم «{ $name }» يُحدَّث، ويمكن حذفه.
feed-news-former = لم تعد أخبار «{ $name }» تُحدَّث، ويمكن إلغاء الاشتراك.

## The title of an event
feed-title-cancelled = أُلغي: { $title }
feed-title-postponed = تأجّل: { $title }
feed-title-now-in-person = أصبح حضوريًا: { $title }
feed-title-now-online = أصبح عبر الإنترنت: { $title }
feed-title-hour-unknown = { $title } (يُحدَّد الوقت لاحقًا)

## The state of an event
feed-state-cancelled = أُلغي هذا اللقاء.
feed-state-postponed = تأجّل هذا اللقاء، ولم يُعرف يومه الجديد بعد.
feed-state-gone = أُزيل هذا اللقاء من الموقع ولن يُعقد. اللقاءات الأخرى: { $url }

## How to take part
feed-join-public = رابط المشاركة: { $url }
feed-join-unknown = لم تُذكر طريقة المشاركة.
feed-page = صفحة اللقاء: { $url }
feed-registration = التسجيل: { $target }
feed-registration-until = آخر موعد للتسجيل: { $date }

## Where
feed-place-online = عبر الإنترنت
feed-place-on-request = عبر الإنترنت، الرابط عند الطلب
feed-place-by-email = عبر الإنترنت، الرابط بالبريد الإلكتروني
feed-place-after-registration = عبر الإنترنت، الرابط بعد التسجيل
feed-place-both = { $place } / { $online }

## What changed
feed-changed-on = تغيير ({ $date }).

## What is known of an event
feed-place = المكان: { $place }
feed-hour-unknown = لم يُذكر الوقت بعد.
feed-end-unknown = لم يُذكر وقت الانتهاء: يظهر اللقاء في التقويم لمدة { $minutes } دقيقة.
feed-organisers = التنظيم:
feed-guests = المتحدثون:
feed-groups = المجموعات: { $groups }
feed-language = اللغة: { $language }
feed-material = مادة
feed-link = { $title }: { $url }
