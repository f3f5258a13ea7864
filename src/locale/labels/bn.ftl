### Labels: what pages say of items, dates and states, and the words inside texts

language-name = বাংলা
language-it = ইতালীয়
language-en = ইংরেজি
language-fr = ফরাসি
language-es = স্প্যানিশ
language-ar = আরবি
language-uk = ইউক্রেনীয়
language-ro = রোমানীয়
language-sq = আলবেনীয়
language-zh = চীনা
language-bn = বাংলা

## Pages

section-news = খবর
section-meetings = সভা
section-groups = গ্রুপ
section-organisations = সংস্থা
section-projects = প্রকল্প
section-topics = বিষয়
section-series = ধারাবাহিক সভা
section-calendars = ক্যালেন্ডার
section-unknown = আমরা যা জানি না
section-figures = সংখ্যায় নেটওয়ার্ক
section-search = খুঁজুন
section-pages = পাতা
found-meetings = সভা
found-news = খবর
found-groups = গ্রুপ
found-topics = বিষয়
found-series = ধারাবাহিক সভা
found-organisations = সংস্থা
found-projects = প্রকল্প
found-pages = পাতা
crumb-home = হোম
not-found-title = পাতাটি পাওয়া যায়নি
redirect-title = পাতার ঠিকানা বদলেছে
title-of-page = { $title }, পাতা { $page }
title-of-year = { $title }, { $year } সাল
pager = পাতা { $page }, মোট { $count }টি
feed-title-calendar = ক্যালেন্ডার: { $name }
feed-title-news = খবর: { $name }
legal-accessibility = প্রবেশগম্যতার বিবৃতি
legal-feedback = প্রবেশগম্যতার সমস্যা জানান
legal-privacy = গোপনীয়তা
legal-notes = আইনি তথ্য
legal-license = সাইটের বিষয়বস্তুর লাইসেন্স
behind-original = এই অনুবাদ মূল লেখার চেয়ে পুরোনো হতে পারে। মূল লেখা বদলানোর তারিখ: { $date }।
only-in-original = এই লেখাটি শুধু মূল ভাষায় আছে।
citation = “{ $title }”, { $site }। { $address }
citation-dated = “{ $title }”, { $site }, { $date }। { $address }

## When

when-not-stated = তারিখ উল্লেখ নেই
when-to-be-settled = তারিখ এখনো ঠিক হয়নি
when-day-to-be-settled = দিন এখনো ঠিক হয়নি
when-hour-to-be-settled = সময় এখনো ঠিক হয়নি
when-tentative = তারিখ এখনো নিশ্চিত নয়
when-start = { $date }, { $start } ({ $zone })
when-range = { $date }, { $start }–{ $end } ({ $zone })
when-range-days = { $date }, { $start } থেকে { $end_date }, { $end } পর্যন্ত ({ $zone })
when-page-start = { $date }, { $start } ({ $zone })
when-page-range = { $date }, { $start } থেকে { $end } পর্যন্ত ({ $zone })
when-days = { $first } থেকে { $last } পর্যন্ত
zone-europe-rome = ইতালির সময়
zone-of = { $city }-এর সময়
date-and-time = { $date }, { $time }
year-not-stated = তারিখ উল্লেখ নেই

## States

status-announced = ঘোষণা করা হয়েছে
status-tentative = এখনো নিশ্চিত নয়
status-scheduled = নির্ধারিত
status-confirmed = নিশ্চিত
status-postponed = স্থগিত
status-cancelled = বাতিল
status-held = সভা হয়ে গেছে
status-over = শেষ হয়েছে
status-moved = তারিখ বদলেছে
status-now-in-person = এখন সশরীরে
status-now-online = এখন অনলাইনে
banner-opening = { $status }।{" "}
banner-cancelled = সভাটি হবে না।
banner-cancelled-on = সভাটি হবে না। হওয়ার কথা ছিল: { $date }।
banner-cancelled-past = সভাটি হয়নি। হওয়ার কথা ছিল: { $date }।
banner-postponed = নতুন তারিখ এখনো ঠিক হয়নি।
banner-postponed-from = আগের তারিখ ছিল: { $date }। নতুন তারিখ এখনো ঠিক হয়নি।
banner-tentative = তারিখ এখনো বদলাতে পারে।
banner-moved = তারিখ বদলেছে। আগে ছিল: { $from }।
banner-now-in-person = সভাটি আর অনলাইনে নয়: সশরীরে এসে যোগ দিতে হবে।
banner-now-online = সভাটি আর সশরীরে নয়: অনলাইনে হবে।
prefix-cancelled = বাতিল:{" "}
prefix-postponed = স্থগিত:{" "}
prefix-now-in-person = এখন সশরীরে:{" "}
prefix-now-online = এখন অনলাইনে:{" "}
change-from-to = তারিখ বা সময় বদলেছে। আগে ছিল: { $from }। এখন: { $to }।
change-from = তারিখ বা সময় বদলেছে। আগে ছিল: { $from }।
change-to = তারিখ বা সময় বদলেছে। এখন: { $to }।
change-other = কিছু বদলেছে।
change-cancelled = বাতিল হয়েছে।
change-postponed = স্থগিত হয়েছে।
change-mode = সভার ধরন বদলেছে। আগে: { $from }। এখন: { $to }।
change-mode-to = এখন: { $mode }।
change-mode-from = আগে: { $mode }।
mode-online = অনলাইনে
mode-in-person = সশরীরে
mode-hybrid = অনলাইনে ও সশরীরে
groups-all = সবার জন্য

## Taking part

join-public = অনলাইনে যোগ দিন
join-on-request = চাইলে লিংক দেওয়া হয়। কার কাছে চাইতে হবে তা জানানো হয়নি।
join-by-email = লিংকের জন্য ই-মেইল করুন। কোন ঠিকানায় লিখতে হবে তা জানানো হয়নি।
join-by-email-to = লিংক চেয়ে ই-মেইল করুন: { $email }
join-after-registration = যাঁরা নিবন্ধন করবেন, তাঁরা লিংক পাবেন।
registration-open = নিবন্ধন করুন
registration-by-email = ই-মেইলে নিবন্ধন করুন
registration-needed = নিবন্ধন করতে হবে।
registration-closed = নিবন্ধন বন্ধ হয়ে গেছে।
registration-none = নিবন্ধন করতে হবে না।
registration-places =
    { $count ->
        [one] { $count }টি আসন
       *[other] { $count }টি আসন
    }

## Records

minutes-none = কার্যবিবরণী নেই।
recording-none = রেকর্ডিং নেই।
materials-none = কোনো কাগজপত্র বা ফাইল নেই।
minutes-link = কার্যবিবরণী
recording-link = রেকর্ডিং
material-elsewhere = অন্য সাইট
material-file = { $kind }, { $size }
size-bytes = { $size } বাইট
size-kilobytes = { $size } কেবি
size-megabytes = { $size } এমবি
size-gigabytes = { $size } জিবি
embed-show = ভিডিওটি এখানে দেখান
embed-warning = ভিডিওটি { $host } থেকে আসে: এটি খুললে ওই সাইট জানবে যে আপনি ভিডিওটি দেখছেন, আর কুকি ব্যবহার করতে পারে।
attendance-none = কতজন এসেছিলেন, তা গোনা হয়নি।
attendance-people =
    { $count ->
        [one] { $count } জন
       *[other] { $count } জন
    }
attendance-organisations =
    { $count ->
        [one] { $count }টি সংস্থা
       *[other] { $count }টি সংস্থা
    }
unknown-date = তারিখ উল্লেখ নেই।
unknown-day = ঠিক কোন দিন, তা উল্লেখ নেই।
unknown-groups = সভাটি কোন গ্রুপের জন্য, তা উল্লেখ নেই।
unknown-records = এগুলো আছে কি না, জানা নেই: { $list }।
unknown-minutes = কার্যবিবরণী
unknown-recording = রেকর্ডিং
unknown-materials = কাগজপত্র ও ফাইল
unknown-attendance = কতজন অংশ নিয়েছেন, তা উল্লেখ নেই।

## Counts

count-meetings =
    { $count ->
        [one] { $count }টি সভা
       *[other] { $count }টি সভা
    }
count-meetings-for-all =
    { $count ->
        [one] সব গ্রুপের জন্য { $count }টি সভা
       *[other] সব গ্রুপের জন্য { $count }টি সভা
    }
count-news =
    { $count ->
        [one] { $count }টি খবর
       *[other] { $count }টি খবর
    }
count-topics =
    { $count ->
        [one] { $count }টি বিষয়
       *[other] { $count }টি বিষয়
    }
counts = { $list }
fact-meetings =
    { $count ->
        [one] আর্কাইভে { $count }টি সভা
       *[other] আর্কাইভে { $count }টি সভা
    }
fact-undated =
    { $count ->
        [one] { $count }টি সভার তারিখ উল্লেখ নেই
       *[other] { $count }টি সভার তারিখ উল্লেখ নেই
    }
fact-organisations =
    { $count ->
        [one] { $count }টি সংস্থার উল্লেখ
       *[other] { $count }টি সংস্থার উল্লেখ
    }

## The archive

title-of-part = { $title }: { $part }
part-undated = তারিখ ছাড়া
part-held = হয়ে গেছে
part-over = শেষ হয়েছে
part-cancelled = বাতিল
part-postponed = স্থগিত
part-minutes = কার্যবিবরণীসহ
part-recording = রেকর্ডিংসহ
facet-held = হয়ে গেছে
facet-over = শেষ হয়েছে, আর কিছু উল্লেখ নেই
facet-cancelled = বাতিল
facet-postponed = স্থগিত
facet-minutes = কার্যবিবরণীসহ
facet-recording = রেকর্ডিংসহ
by-state = অবস্থা ও নথি অনুযায়ী
by-group = গ্রুপ অনুযায়ী
by-topic = বিষয় অনুযায়ী
by-organisation = সংস্থা অনুযায়ী
all-topics = সব বিষয়
all-organisations = সব সংস্থা
archive-description = { $title } ({ $counts })। { $site }।
index-description = { $title }: { $names }। { $site }।
index-description-some = { $title } ({ $count }), তার মধ্যে { $names }। { $site }।
plain-description = { $title }। { $site }।
home-description = { $site }: { $facts }।
calendars-description = সভার ক্যালেন্ডার, ফোন বা কম্পিউটারে অনুসরণ করার জন্য। { $site }।
search-description = আর্কাইভের খবর ও সভার মধ্যে খুঁজুন, অথবা সব শিরোনাম দেখুন। { $site }।
index-rest =
    { $count ->
        [one] আরও একটি আর্কাইভে আছে, বছর অনুযায়ী:
       *[other] আরও { $count }টি আর্কাইভে আছে, বছর অনুযায়ী:
    }
rest-of-part = { $part }: সব দেখুন ({ $counts })
order-not-known = কোন ক্রমে, তা জানা নেই।
time-between = এই দুই তারিখের মাঝে: { $from } ও { $to }
time-after = এই তারিখের পরে: { $date }
time-before = এই তারিখের আগে: { $date }
neighbours-of-group = “{ $name }” গ্রুপে
neighbours-of-network = পুরো নেটওয়ার্কে

## What is known, and the figures

question-date = তারিখ
question-day = ঠিক দিন
question-groups = কোন গ্রুপের জন্য
question-minutes = কার্যবিবরণী
question-recording = রেকর্ডিং
question-materials = উপকরণ
question-attendance = কতজন অংশ নিয়েছেন
question-published = প্রকাশের তারিখ
unknown-empty = এই আর্কাইভ যা বলে, তাতে কিছু বাদ নেই।
unknown-description = আর্কাইভের উৎসগুলো যা বলে না, সভা ধরে ধরে: তারিখ, গ্রুপ, কার্যবিবরণী, রেকর্ডিং, উপস্থিতি। { $site }।
figures-description = প্রতি বছরের সভা, সংস্থা ও বিষয়, সারণি ও চিত্রে: কী জানা আর কী জানা নেই। { $site }।
figure-meetings = বছর অনুযায়ী সভা
figure-meetings-caption = প্রতি বছর কটি সভা, আর সেগুলোর অবস্থা কী। তারিখ পেরিয়ে গেলে এবং সভা হয়েছে কি না কেউ না লিখলে সভাটি “শেষ হয়েছে” ধরা হয়।
figure-organisations = বছর অনুযায়ী সংস্থা
figure-organisations-caption = কতটি আলাদা সংস্থা সভা আয়োজন করেছে বা সভায় বলেছে, আর কটি সভায় অন্তত একটির উল্লেখ আছে। যে একাধিক বছরে আছে, প্রতি বছরে একবার আর মোটে মাত্র একবার গোনা হয়।
figure-organisations-none = কোনো সভায় কোনো সংস্থার উল্লেখ নেই।
figure-topics = বছর অনুযায়ী বিষয়
figure-topics-caption = কতটি আলাদা বিষয়ে কথা হয়েছে, আর কটি সভায় অন্তত একটির উল্লেখ আছে। একাধিক বছরের বিষয় প্রতি বছরে একবার আর মোটে মাত্র একবার গোনা হয়।
figure-topics-none = কোনো সভা বিষয়ের তালিকার কোনো বিষয়ের সঙ্গে যুক্ত নয়।
figure-attendance = উপস্থিতি
figure-attendance-caption = যেসব সভায় গোনা হয়েছে, সেগুলোতে কতজন অংশ নিয়েছেন। যিনি একাধিক সভায় এসেছেন, তাঁকে প্রতিবার গোনা হয়।
figure-attendance-none = কোনো সভায় কতজন অংশ নিয়েছেন, তা উল্লেখ নেই।
figure-known = কী উল্লেখ আছে আর কী নেই
figure-known-caption = প্রতিটি জিনিস কটি সভা বা খবরে উল্লেখ আছে; কটিতে লেখা আছে যে তা নেই; কটিতে উল্লেখ নেই। “এখনো নয়” আসন্ন সভার জন্য।
column-year = বছর
column-question = কী
column-meetings = সভা
column-held = হয়ে গেছে
column-over = শেষ হয়েছে
column-to-come = আসন্ন
column-postponed = স্থগিত
column-cancelled = বাতিল
column-organisations = সংস্থা
column-topics = বিষয়
column-with-organisations = অন্তত একটি সংস্থার উল্লেখ আছে এমন সভা
column-without-organisations = সংস্থার উল্লেখ নেই এমন সভা
column-with-topics = অন্তত একটি বিষয়ের উল্লেখ আছে এমন সভা
column-without-topics = বিষয়ের উল্লেখ নেই এমন সভা
column-people = মানুষ
column-counted = যেসব সভায় গোনা হয়েছে
column-not-counted = যেসব সভায় গোনা হয়নি
column-not-known = উল্লেখ নেই
column-known = উল্লেখ আছে
column-none = নেই
column-open = এখনো নয়
row-not-stated = উল্লেখ নেই
row-whole = মোট
chart-past = হয়ে গেছে বা শেষ হয়েছে
chart-to-come = আসন্ন
chart-off = স্থগিত বা বাতিল
chart-known = উল্লেখ আছে
chart-none = লেখা আছে যে নেই
chart-not-known = উল্লেখ নেই
chart-open = এখনো নয়
chart-description = স্তম্ভচিত্র। একই সংখ্যা পরের সারণিতে আছে।

## Empty lists

group-empty = তারিখ ঠিক হয়েছে এমন কোনো সভা এখন সামনে নেই। নতুন সভা এলেই ক্যালেন্ডারের সাবস্ক্রাইবাররা তা দেখতে পাবেন।
meetings-empty = তারিখ ঠিক হয়েছে এমন কোনো সভা এখন সামনে নেই।
news-empty = এখনো কোনো খবর নেই।
list-empty = এখানে এখনো কিছু নেই।

## The page of the calendars

calendar-of-network = সব সভা
calendar-holds =
    { $kind ->
        [network] নেটওয়ার্কের সব গ্রুপের সভা।
        [group] এই গ্রুপের সভা এবং সবার জন্য সভা।
        [series] এই ধারাবাহিকের সভা।
        [topic] এই বিষয়ের সভা।
       *[other] নেটওয়ার্কের বাছাই করা কিছু সভা।
    }{ $modes ->
        [online] {" "}শুধু যেগুলোতে অনলাইনে যোগ দেওয়া যায়।
        [room] {" "}শুধু যেগুলোতে সশরীরে যোগ দেওয়া যায়।
       *[any] {" "}অনলাইন ও সশরীরে, দুই ধরনের সভাই আছে।
    }{ $past ->
        [all] {" "}আগে হয়ে যাওয়া সব সভাও এতে থাকে।
       *[days] {""}
    }
calendar-upcoming =
    { $count ->
        [one] এখন এতে সামনের { $count }টি সভা আছে।
       *[other] এখন এতে সামনের { $count }টি সভা আছে।
    }
calendar-empty = দিন ঠিক হয়েছে এমন কোনো সভা এখন সামনে নেই: ক্যালেন্ডারটি খালি, পরে নিজে থেকেই ভরবে। আপনি এখনই সাবস্ক্রাইব করতে পারেন।
calendar-nothing-to-come = দিন ঠিক হয়েছে এমন কোনো সভা এখন সামনে নেই: ক্যালেন্ডারে শুধু আগে হয়ে যাওয়া বা বাতিল সভা আছে। নতুন সভা নিজে থেকেই আসবে: আপনি এখনই সাবস্ক্রাইব করতে পারেন।
app-iphone = iPhone ও iPad
    .steps =
        আপনার বেছে নেওয়া ক্যালেন্ডারের নিচে “iPhone, iPad, Mac, Thunderbird” চাপুন।
        সাবস্ক্রাইব করার বোতাম চাপুন, তারপর যোগ করার বোতাম চাপুন।
        কিছু না হলে ঠিকানাটি কপি করুন: ক্যালেন্ডার অ্যাপে ক্যালেন্ডারের তালিকা খুলুন, সাবস্ক্রাইব করার ক্যালেন্ডার যোগ করুন এবং ঠিকানাটি পেস্ট করুন।
    .refresh = ফোন যখন নতুন তথ্য নামায়। কতক্ষণ পরপর নামাবে, তা ক্যালেন্ডার অ্যাকাউন্টের সেটিংসে, নতুন তথ্য আনার অংশে ঠিক করা যায়।
    .cancelled = ক্যালেন্ডারে থাকে, ওপরে দাগ কাটা থাকে।
    .remove = ক্যালেন্ডার অ্যাপে ক্যালেন্ডারের তালিকা খুলুন, নামের পাশে “i” চাপুন এবং সাবস্ক্রিপশন বাতিল করুন।
app-mac = Mac
    .steps =
        আপনার বেছে নেওয়া ক্যালেন্ডারের নিচে “iPhone, iPad, Mac, Thunderbird” চাপুন।
        যে উইন্ডো খুলবে, তাতে সাবস্ক্রাইব করার বোতাম চাপুন এবং কতক্ষণ পরপর আপডেট হবে, তা বেছে নিন।
        কিছু না হলে ঠিকানাটি কপি করুন: ক্যালেন্ডার অ্যাপে ফাইল মেনু খুলুন, নতুন ক্যালেন্ডার সাবস্ক্রিপশন বেছে নিন এবং ঠিকানাটি পেস্ট করুন।
    .refresh = আপনি যেমন বেছে নিয়েছেন: প্রতি ৫ মিনিটে একবার থেকে সপ্তাহে একবার।
    .cancelled = ক্যালেন্ডারে থাকে, ওপরে দাগ কাটা থাকে।
    .remove = ক্যালেন্ডার অ্যাপের পাশের তালিকায় নামের ওপর মাউসের ডান বোতাম চাপুন এবং সাবস্ক্রিপশন বাতিল করুন।
app-google = Google Calendar
    .steps =
        কম্পিউটার লাগবে: ফোনের অ্যাপে ক্যালেন্ডার যোগ করা যায় না।
        কম্পিউটারে আপনার বেছে নেওয়া ক্যালেন্ডারের নিচে “Google Calendar” চাপুন, তারপর যোগ করার বোতাম চাপুন।
        কাজ না হলে ঠিকানাটি কপি করুন এবং Google Calendar-এর যে পাতায় URL থেকে ক্যালেন্ডার যোগ করা যায়, সেখানে পেস্ট করুন।
        একই অ্যাকাউন্ট ব্যবহার করলে ফোনে ক্যালেন্ডারটি নিজে থেকেই আসবে। দেখা না গেলে অ্যাপের সেটিংসে চালু করুন।
    .refresh = কয়েক ঘণ্টা পরে, কখনো এক দিনও লাগে, আর তাড়াতাড়ি করার উপায় নেই। শেষ মুহূর্তের পরিবর্তন জানতে সাইট দেখুন।
    .cancelled = না জানিয়েই ক্যালেন্ডার থেকে চলে যায়।
    .remove = কম্পিউটারে ক্যালেন্ডারের নামের পাশে তিনটি বিন্দু চাপুন, তারপর সেটিংস খুলে সাবস্ক্রিপশন বাতিল করুন।
app-outlook-web = Outlook.com ও Microsoft 365
    .steps =
        ব্রাউজারে আপনার Outlook অ্যাকাউন্টে ঢুকুন: আগে না ঢুকলে লিংকটি শুরুর পাতায় নিয়ে যাবে।
        অ্যাকাউন্টটি ব্যক্তিগত হলে “Outlook.com”, অফিস বা শিক্ষাপ্রতিষ্ঠানের হলে “Microsoft 365” চাপুন এবং নিশ্চিত করুন।
        কাজ না হলে ঠিকানাটি কপি করুন: Outlook-এর ক্যালেন্ডারে ক্যালেন্ডার যোগ করার অংশ খুলুন, ওয়েব থেকে সাবস্ক্রাইব করা বেছে নিন এবং ঠিকানাটি পেস্ট করুন।
    .refresh = প্রায় তিন ঘণ্টা পরে, কখনো এক দিনও লাগে।
    .cancelled = ক্যালেন্ডারে থাকে এবং অন্যগুলোর মতোই দেখায়: শিরোনাম দেখুন, বাতিল হলে তাতে লেখা থাকে।
    .remove = ক্যালেন্ডারের নামের পাশে তিনটি বিন্দু চাপুন এবং ক্যালেন্ডারটি সরান।
app-outlook-classic = Windows-এর ক্লাসিক Outlook
    .steps =
        আপনার বেছে নেওয়া ক্যালেন্ডারের ঠিকানা কপি করুন।
        Outlook-এ ফাইল মেনু খুলুন, তারপর অ্যাকাউন্ট সেটিংসে ইন্টারনেট ক্যালেন্ডারের ট্যাবে গিয়ে নতুন ক্যালেন্ডারের বোতাম চাপুন।
        ঠিকানাটি পেস্ট করুন, যোগ করার বোতাম চাপুন এবং নিশ্চিত করুন।
    .refresh = Outlook যখন মেইল পাঠায় ও আনে, প্রায় ছয় ঘণ্টা পরপর।
    .cancelled = ক্যালেন্ডারে থাকে এবং অন্যগুলোর মতোই দেখায়: শিরোনাম দেখুন, বাতিল হলে তাতে লেখা থাকে।
    .remove = ক্যালেন্ডারের নামের ওপর মাউসের ডান বোতাম চাপুন এবং ক্যালেন্ডারটি মুছে দিন।
app-thunderbird = Thunderbird
    .steps =
        আপনার বেছে নেওয়া ক্যালেন্ডারের ঠিকানা কপি করুন।
        Thunderbird-এর ক্যালেন্ডারে নতুন ক্যালেন্ডার তৈরি করুন এবং সেটি নেটওয়ার্কে আছে বলে বেছে নিন।
        ঠিকানাটি পেস্ট করুন, ব্যবহারকারীর নাম খালি রাখুন, ক্যালেন্ডার খোঁজার বোতাম চাপুন, তারপর সাবস্ক্রাইব করুন।
    .refresh = প্রতি ৩০ মিনিটে, যদি অন্য কিছু বেছে না নেন।
    .cancelled = ক্যালেন্ডারে থাকে, ওপরে দাগ কাটা থাকে।
    .remove = ক্যালেন্ডারের নামের ওপর মাউসের ডান বোতাম চাপুন এবং সাবস্ক্রিপশন বাতিল করুন।
app-android = Android, ICSx⁵ বা DAVx⁵ দিয়ে
    .steps =
        ফোনে Google Calendar ব্যবহার করলে Google Calendar-এর নির্দেশনা মেনে চলুন: সেটুকুই যথেষ্ট।
        তা না হলে ICSx⁵ অ্যাপটি ইনস্টল করুন। DAVx⁵ ব্যবহার করলেও ICSx⁵ ইনস্টল করুন: এ ধরনের ঠিকানা সেটিই পড়তে পারে।
        ICSx⁵-এ “+” চাপুন, আপনার বেছে নেওয়া ক্যালেন্ডারের ঠিকানা পেস্ট করুন এবং নিশ্চিত করুন।
    .refresh = অ্যাপে আপনি যেমন বেছে নেবেন।
    .cancelled = ক্যালেন্ডারে থাকে; আপনার অ্যাপ দেখাতে পারলে বাতিল বলে চিহ্ন থাকে।
    .remove = ICSx⁵-এ ক্যালেন্ডারটি খুলুন এবং মুছে দিন।
app-gnome = GNOME-এর ক্যালেন্ডার (Linux)
    .steps =
        আপনার বেছে নেওয়া ক্যালেন্ডারের ঠিকানা কপি করুন।
        ক্যালেন্ডারে মেনু খুলুন, ক্যালেন্ডার পরিচালনার অংশে যান, তারপর নতুন ক্যালেন্ডার যোগ করা বেছে নিন।
        ঠিকানাটি পেস্ট করুন এবং যোগ করার বোতাম চাপুন।
    .refresh = আপনি যেমন বেছে নেবেন।
    .cancelled = ক্যালেন্ডারে থাকে, বাতিল বলে চিহ্ন থাকে।
    .remove = ক্যালেন্ডার পরিচালনার অংশে ক্যালেন্ডারটি খুলুন এবং সরান।
app-nextcloud = Nextcloud
    .steps =
        আপনার বেছে নেওয়া ক্যালেন্ডারের ঠিকানা কপি করুন।
        ক্যালেন্ডারে তালিকার “+” চাপুন এবং লিংক থেকে নতুন সাবস্ক্রিপশন (শুধু পড়ার জন্য) বেছে নিন।
        ঠিকানাটি পেস্ট করুন এবং নিশ্চিত করুন।
    .refresh = প্রায় ছয় ঘণ্টা পরপর।
    .cancelled = ক্যালেন্ডারে থাকে, ওপরে দাগ কাটা থাকে।
    .remove = ক্যালেন্ডারের নামের পাশে তিনটি বিন্দু চাপুন এবং সাবস্ক্রিপশন বাতিল করুন।
search-found = “{ $words }” খুঁজে পাওয়া ফলাফল: { $count }
search-none = “{ $words }” খুঁজে কিছু পাওয়া যায়নি। আরও ছোট শব্দ দিয়ে দেখুন, কোনো ফিল্টার সরান অথবা নিচের তালিকা দেখুন।
search-also = আরও পাওয়া গেছে: { $words }
search-some = কোনো পাতায় সব শব্দ একসঙ্গে নেই: যেসব পাতায় সবচেয়ে বেশি আছে, সেগুলো দেওয়া হলো।
search-common = খুব সাধারণ বলে যেসব শব্দ খোঁজা হয়নি: { $words }
search-failed = খোঁজার সময় আর্কাইভ পড়া যায়নি। পাতাটি আবার লোড করুন অথবা নিচের তালিকা দেখুন।

## Inside texts

alert-note = দ্রষ্টব্য
alert-tip = পরামর্শ
alert-important = গুরুত্বপূর্ণ
alert-warning = সতর্কতা
alert-caution = বিপদ
table-label = সারণি
footnotes-label = টীকা
footnote-back = লেখায় ফিরে যান, টীকা
