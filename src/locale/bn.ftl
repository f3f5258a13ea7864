### Theme words
# What the templates print themselves, as `words.skip_to_content` and so on. Plain messages, no arguments; the files of all languages keep the same keys.

## The frame of every page
colon = {": "}
skip-to-content = মূল অংশে যান
nav-main = প্রধান মেনু
nav-crumbs = এই পাতার অবস্থান
original = মূল লেখা
read-in = এই ভাষায় পড়ুন:
languages = ভাষা
feeds = আপডেট
home = হোম পেজ
updated = সর্বশেষ আপডেট:
made-on = এই পাতা আপডেটের তারিখ:
on-now = এখন চলছে
your-time = আপনার এলাকার সময় অনুযায়ী:
cite = এই পাতার সূত্র উল্লেখ করুন
privacy-note = এই সাইট কুকি ব্যবহার করে না।
made-with = যে প্রোগ্রাম দিয়ে তৈরি:

## Sections and headings
all-meetings = সব সভা
all-news = সব খবর
meetings = সভা
news = খবর
groups = গ্রুপ
topics = বিষয়
organisations = সংস্থা
projects = প্রকল্প
upcoming = সামনের সভা
no-upcoming = তারিখ ঠিক হয়েছে এমন কোনো সভা এখন সামনে নেই।
past = আগে হয়ে যাওয়া সভা
undated = তারিখ ছাড়া সভা
from-archive = সভার আর্কাইভ থেকে
latest-news = সর্বশেষ খবর
in-this-page = এই পাতায় যা আছে
by-year = বছর অনুযায়ী
pages = পাতা
page-previous = আগের পাতা
page-next = পরের পাতা

## Facts
when = কখন
was-due = আগের নির্ধারিত তারিখ
status = অবস্থা
where = কোথায়
audience = কাদের জন্য
language = ভাষা
organisers = আয়োজক
guests = অতিথি
participants = কারা অংশ নেন
series = ধারাবাহিক
project = প্রকল্প
attendance = উপস্থিতি
source = সূত্র
published = প্রকাশের তারিখ
updated-term = আপডেটের তারিখ
authors = লেখক
date-unknown = তারিখ উল্লেখ নেই
kind = ধরন
website = ওয়েবসাইট
also-called = অন্য নাম:
also-called-term = অন্যান্য নাম
continues = আগের প্রকল্প
continued-by = পরবর্তী প্রকল্প
extensions = মেয়াদ বৃদ্ধি
until = নতুন শেষ তারিখ:

## The page of a meeting
join = কীভাবে অংশ নেবেন
register-until = নিবন্ধনের শেষ দিন:
changes = কী বদলেছে
reason = কারণ:
materials = কাগজপত্র ও ফাইল
recording = রেকর্ডিং
minutes = কার্যবিবরণী
unknown = আমরা যা জানি না
meeting-news = এই সভা নিয়ে খবর
order = কোনটির পরে কোনটি
comes-after = এই সভার আগে
comes-before = এই সভার পরে
nav-meetings = অন্যান্য সভা
meeting-previous = আগের সভা
meeting-next = পরের সভা

## The page of a news item
news-meetings = যেসব সভার কথা বলা হয়েছে
nav-news = অন্যান্য খবর
news-older = আগের খবর
news-newer = পরের খবর

## Calendars and feeds
add-to-calendar = ক্যালেন্ডারে যোগ করুন
download-ics = .ics ফাইল ডাউনলোড করুন
or-subscribe = অথবা সাবস্ক্রাইব করুন, তাহলে নতুন সভা নিজে থেকেই চলে আসবে:
calendar-honest = এগুলো শুধু কপি, পরে আর বদলায় না: সভার সময় বদলালে বা সভা বাতিল হলেও এগুলো আগের মতোই থাকে। সাবস্ক্রাইব করা ক্যালেন্ডার নিজে থেকেই আপডেট হয়, তবে অ্যাপগুলো কয়েক ঘণ্টা পরপর তা আবার পড়ে: Google-এর এক দিনও লাগতে পারে।
remove-from-calendar = ক্যালেন্ডার থেকে সরান
remove-from-calendar-how = ফাইলটি আপনার ক্যালেন্ডার দিয়ে খুলুন: সেই দিন সভাটি হবে না বলে দেখানো হবে। যাঁরা ক্যালেন্ডার সাবস্ক্রাইব করেছেন, তাঁদের কিছু করতে হবে না।
follow = খবরাখবর পেতে থাকুন
follow-calendar = আপনার ক্যালেন্ডারে
subscribe-calendar = ক্যালেন্ডার সাবস্ক্রাইব করুন
subscribe-apps = iPhone, Mac, Thunderbird এবং যেসব অ্যাপ webcal ঠিকানা খুলতে পারে, সেগুলোর জন্য।
subscribe-copy = অন্য অ্যাপের জন্য এই ঠিকানা কপি করুন, তারপর অ্যাপের যেখানে URL থেকে ক্যালেন্ডার যোগ করা যায়, সেখানে পেস্ট করুন:
subscribe-guide = Google, Outlook ও অন্যান্য অ্যাপ: কীভাবে করবেন
subscribe-honest = সাবস্ক্রাইব করা ক্যালেন্ডার নিজে থেকেই আপডেট হয়, তবে অ্যাপগুলো কয়েক ঘণ্টা পরপর তা আবার পড়ে: Google-এর এক দিনও লাগতে পারে। শেষ মুহূর্তের পরিবর্তন জানতে এই পাতা দেখুন।
follow-news = আপনার খবর পড়ার অ্যাপে
follow-news-how = এই লিংকের ঠিকানা কপি করে আপনার ফিড রিডারে (RSS) দিন।

## The page of the calendars
calendars-intro = ক্যালেন্ডার সাবস্ক্রাইব করা মানে হলো, আপনি ফোনে বা কম্পিউটারে যে ক্যালেন্ডার ব্যবহার করেন, তার সঙ্গে এই সাইট যুক্ত করা: নতুন সভা নিজে থেকেই দেখা যায়, আর সভার সময় বদলালে ক্যালেন্ডারেও বদলায়। আপনাকে নিবন্ধন করতে হবে না, ই-মেইল ঠিকানাও দিতে হবে না, আর যখন খুশি বন্ধ করতে পারবেন।
calendars-choose = ক্যালেন্ডার বেছে নিন
calendars-which = প্রতিটি ক্যালেন্ডারে সেসব সভা থাকে, যেগুলোর দিন ঠিক হয়েছে। অন্যগুলো দিন ঠিক না হওয়া পর্যন্ত শুধু সাইটে থাকে।
calendars-with = যেটি দিয়ে সাবস্ক্রাইব করবেন:
app-webcal = iPhone, iPad, Mac, Thunderbird
app-google-name = Google Calendar
app-outlook-name = Outlook.com
app-microsoft-name = Microsoft 365 (অফিস বা শিক্ষাপ্রতিষ্ঠান)
calendars-on-site = সাইটে দেওয়া সভা
calendars-apps = কোন অ্যাপে কীভাবে করবেন
calendars-apps-how = আপনার অ্যাপের নামে চাপ দিন: ক্যালেন্ডার কীভাবে যোগ করবেন, কতক্ষণ পরপর আপডেট হয় এবং কীভাবে সরাবেন, তা পড়তে পারবেন।
calendars-changes = সভায় কিছু বদলালে
calendars-changes-how = সভার সময় বদলালে আপনার ক্যালেন্ডারেও তা বদলায়, আর সভা বাতিল বা স্থগিত হলে শিরোনামে তা লেখা থাকে। তবে অ্যাপ ক্যালেন্ডারটি আবার না পড়া পর্যন্ত আপনি আগের তথ্যই দেখবেন: সন্দেহ হলে সাইটে যা লেখা আছে, সেটিই ঠিক।
calendars-stop = বন্ধ করতে চাইলে
calendars-stop-how = প্রতিটি অ্যাপের জন্য যেভাবে বলা আছে, সেভাবে আপনার অ্যাপ থেকে ক্যালেন্ডারটি সরান: তার সব সভা একসঙ্গে চলে যাবে। কাউকে জানাতে হবে না।
app-steps = কীভাবে যোগ করবেন
app-refresh = কখন আপডেট হয়
app-cancelled = বাতিল হওয়া সভা
app-remove = কীভাবে সরাবেন
app-by-address = Google Calendar-এর যে পাতায় URL থেকে ক্যালেন্ডার যোগ করা যায়, সেটি খুলুন
search-words = যে শব্দ খুঁজবেন
search = খুঁজুন
search-narrow = আরও নির্দিষ্ট করে খুঁজুন
search-kind = ধরন
search-group = গ্রুপ
search-year = বছর
search-any = সব
search-results = ফলাফল
search-more = আরও ফলাফল দেখান
search-no-script = JavaScript বন্ধ থাকায় এই ব্রাউজারে খোঁজার সুবিধা কাজ করে না। নিচে পুরো আর্কাইভ দেওয়া আছে: ব্রাউজার দিয়েই এই পাতার ভেতরে শব্দ খুঁজতে পারেন।
search-archive = পুরো আর্কাইভ

## The archive
browse = আর্কাইভ ঘুরে দেখুন
archive = আর্কাইভ

## The network in figures
figures-intro = এই সাইটে যা লেখা আছে, সাইট নিজেই তা থেকে এই সংখ্যাগুলো গোনে। যা জানা আর যা জানা নেই, তা আলাদা রাখা হয়েছে: কোনো সংখ্যা অনুমান করা নয়।
figures-absent = যা গোনা যায় না
figures-unknown = আমরা যা জানি না, সভা ধরে ধরে
not-known = জানা নেই
download-csv = সারণিটি ডাউনলোড করুন (CSV)

## What is not known
unknown-intro = এই আর্কাইভ শুধু তা-ই বলে যা এর উৎসগুলোতে আছে। উৎসগুলো যা বলে না, তা নিচে: আমরা তা ফাঁকা রাখি, অনুমান করি না।
unknown-missing = যা নেই
unknown-missing-how = এই সভা ও খবরগুলোর ক্ষেত্রে উল্লেখ নেই:
unknown-told = আর যা আমরা জানি না
unknown-told-how = এই পাতাগুলোতে তা লেখা আছে:
unknown-order = সময়ের ক্রম
unknown-order-how = এই সভাগুলোর তারিখ উল্লেখ নেই, আর কোনটি আগে কোনটি পরে হয়েছে তা জানা নেই:
unknown-open = যা এখনো ঠিক হয়নি
unknown-open-how = এই সভাগুলো এখনো হয়নি: এটি এখনো ঠিক হয়নি, বা এখনো প্রকাশ করা হয়নি।
unknown-none = যা নেই বলে জানা আছে
unknown-none-how = এখানে কিছু ভোলা হয়নি: লেখা আছে যে তা নেই।
unknown-by-year = বছর ধরে ধরে
unknown-help = এখানে যা নেই তার কিছু জানা থাকলে
unknown-help-how = এই ঠিকানায় লিখুন:
unknown-figures = সংখ্যায় নেটওয়ার্ক

## Not found, moved
not-found-why = ঠিকানা নিজে লিখে থাকলে দেখুন, তা ঠিক আছে কি না। পেস্ট করে থাকলে দেখুন, পুরোটা এসেছে কি না।
not-found-where = এখান থেকে আবার শুরু করতে পারেন:
not-found-report = এই সাইটের কোনো লিংক থেকে এখানে এসেছেন?
not-found-tell = অচল লিংকটির কথা জানান
moved = এই পাতার ঠিকানা বদলেছে
moved-here = পাতাটিতে যান
