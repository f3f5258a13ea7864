### What calendars, feeds and structured data print.
# Keys begin with `feed-`; the files of all languages keep the same keys. Words that pages print too are in `labels`.

## Names of calendars and feeds
feed-calendar-name = { $site }: সভা
feed-calendar-name-of = { $site }: { $name }
feed-calendar-description =
    { $name }: সামনের { $modes ->
        [online] অনলাইন সভা
        [room] সশরীরে উপস্থিতির সভা
       *[any] অনলাইন ও সশরীরে উপস্থিতির সভা
    } এবং { $past ->
        [all] আগের সব সভা
       *[days] গত { $days } দিনের সভা
    }। যেসব সভার দিন এখনো ঠিক হয়নি, সেগুলো শুধু সাইটে আছে: { $url }
feed-news-name = { $site }: খবর
feed-news-name-of = { $site }: খবর, { $name }
feed-calendar-former = “{ $name }” ক্যালেন্ডার আর আপডেট করা হয় না: এটি সরিয়ে ফেলতে পারেন।
feed-news-former = “{ $name }” খবর আর আপডেট করা হয় না: সাবস্ক্রিপশন বাতিল করতে পারেন।

## The title of an event
feed-title-cancelled = বাতিল: { $title }
feed-title-postponed = স্থগিত: { $title }
feed-title-now-in-person = এখন সশরীরে: { $title }
feed-title-now-online = এখন অনলাইনে: { $title }
feed-title-hour-unknown = { $title } (সময় এখনো ঠিক হয়নি)

## The state of an event
feed-state-cancelled = সভাটি বাতিল হয়েছে।
feed-state-postponed = সভাটি স্থগিত হয়েছে: নতুন দিন এখনো জানা যায়নি।
feed-state-gone = সভাটি সাইট থেকে সরিয়ে নেওয়া হয়েছে, এটি হবে না। অন্যান্য সভা: { $url }

## How to take part
feed-join-public = লিংক: { $url }
feed-join-unknown = কীভাবে যোগ দেবেন, তা উল্লেখ নেই।
feed-page = সভার পাতা: { $url }
feed-registration = নিবন্ধন: { $target }
feed-registration-until = নিবন্ধনের শেষ তারিখ: { $date }

## Where
feed-place-online = অনলাইন
feed-place-on-request = অনলাইন, চাইলে লিংক দেওয়া হয়
feed-place-by-email = অনলাইন, লিংকের জন্য ই-মেইল করুন
feed-place-after-registration = অনলাইন, নিবন্ধনের পরে লিংক পাবেন
feed-place-both = { $place } / { $online }

## What changed
feed-changed-on = পরিবর্তন ({ $date })।

## What is known of an event
feed-place = স্থান: { $place }
feed-hour-unknown = কয়টায় হবে, তা এখনো উল্লেখ নেই।
feed-end-unknown = কখন শেষ হবে, তা উল্লেখ নেই: ক্যালেন্ডারে সভাটি { $minutes } মিনিট ধরা হয়েছে।
feed-organisers = আয়োজক:
feed-guests = বক্তা:
feed-groups = গ্রুপ: { $groups }
feed-language = ভাষা: { $language }
feed-material = ফাইল
feed-link = { $title }: { $url }
