### Theme words
# What the templates print themselves, as `words.skip_to_content` and so on. Plain messages, no arguments; the files of all languages keep the same keys.

## The frame of every page
colon = {": "}
skip-to-content = انتقل إلى المحتوى
nav-main = القائمة الرئيسية
nav-crumbs = مسار التنقل
original = النص الأصلي
read-in = اقرأ بلغة:
languages = اللغات
feeds = التحديثات
home = الصفحة الرئيسية
updated = آخر تحديث:
made-on = أُعدّت هذه الصفحة في
on-now = يجري الآن
your-time = بتوقيتك:
cite = للاستشهاد بهذه الصفحة
privacy-note = لا يستخدم هذا الموقع ملفات تعريف الارتباط.
made-with = أُنشئ باستخدام

## Sections and headings
all-meetings = كل اللقاءات
all-news = كل الأخبار
meetings = اللقاءات
news = الأخبار
groups = المجموعات
topics = المواضيع
organisations = الهيئات
projects = المشاريع
upcoming = اللقاءات القادمة
no-upcoming = لا يوجد لقاء قادم بتاريخ محدد حتى الآن.
past = اللقاءات السابقة
undated = لقاءات بلا تاريخ
from-archive = من أرشيف اللقاءات
latest-news = آخر الأخبار
in-this-page = في هذه الصفحة
by-year = حسب السنة
pages = الصفحات
page-previous = الصفحة السابقة
page-next = الصفحة التالية

## Facts
when = متى
was-due = كان مقررًا في
status = الحالة
where = أين
audience = لمن
language = اللغة
organisers = التنظيم
guests = الضيوف
participants = المشاركون
series = السلسلة
project = المشروع
attendance = الحضور
source = المصدر
published = تاريخ النشر
updated-term = تاريخ التحديث
authors = بقلم
date-unknown = التاريخ غير مذكور
kind = النوع
website = الموقع
also-called = يُعرف أيضًا باسم:
also-called-term = أسماء أخرى
continues = امتداد لـ
continued-by = استُكمل في
extensions = التمديدات
until = حتى:

## The page of a meeting
join = كيفية المشاركة
register-until = آخر يوم للتسجيل:
changes = ما الذي تغيّر
reason = السبب:
materials = المواد
recording = التسجيل
minutes = المحضر
unknown = ما لا نعرفه
meeting-news = أخبار عن هذا اللقاء
order = ترتيب اللقاءات
comes-after = بعد
comes-before = قبل
nav-meetings = لقاءات أخرى
meeting-previous = اللقاء السابق
meeting-next = اللقاء التالي

## The page of a news item
news-meetings = لقاءات مذكورة
nav-news = أخبار أخرى
news-older = الخبر السابق
news-newer = الخبر التالي

## Calendars and feeds
add-to-calendar = أضف إلى التقويم
download-ics = نزّل ملف ‎.ics
or-subscribe = أو اشترك لتصلك اللقاءات الجديدة تلقائيًا:
calendar-honest = هذه نسخ لا تتبع التغييرات: إذا نُقل اللقاء أو أُلغي تبقى كما كانت. أما الاشتراك فيتحدّث تلقائيًا، لكن التطبيقات تعيد قراءته كل بضع ساعات فقط: قد يستغرق Google يومًا كاملًا.
remove-from-calendar = أزل من التقويم
remove-from-calendar-how = افتح الملف في تقويمك ليظهر أن اللقاء لا يُعقد في ذلك اليوم. لا يحتاج المشتركون إلى فعل شيء.
follow = ابقَ على اطلاع
follow-calendar = في تقويمك
subscribe-calendar = اشترك في التقويم
subscribe-apps = لأجهزة iPhone وMac وبرنامج Thunderbird والتطبيقات التي تفتح عناوين webcal.
subscribe-copy = للتطبيقات الأخرى انسخ هذا العنوان وألصقه حيث يضيف التطبيق تقويمًا من عنوان URL:
subscribe-guide = Google وOutlook وتطبيقات أخرى: كيفية الاشتراك
subscribe-honest = يتحدّث الاشتراك تلقائيًا، لكن التطبيقات تعيد قراءة التقويم كل بضع ساعات فقط: قد يستغرق Google يومًا كاملًا. لمعرفة تغييرات اللحظة الأخيرة راجع هذه الصفحة.
follow-news = في قارئ الأخبار
follow-news-how = انسخ عنوان هذا الرابط إلى قارئ الخلاصات.

## The page of the calendars
calendars-intro = الاشتراك في تقويم يعني ربط هذا الموقع بالتقويم الذي تستخدمه على هاتفك أو حاسوبك: تظهر اللقاءات الجديدة تلقائيًا، وتنتقل اللقاءات التي تغيّر موعدها. لا حاجة إلى التسجيل ولا إلى ترك بريدك الإلكتروني، ويمكنك التوقف متى شئت.
calendars-choose = اختر التقويم
calendars-which = يضم كل تقويم اللقاءات التي تحدّد يومها. أما غيرها فتجدها في الموقع فقط حتى يُعرف يومها.
calendars-with = اشترك باستخدام:
app-webcal = iPhone وiPad وMac وThunderbird
app-google-name = تقويم Google
app-outlook-name = Outlook.com
app-microsoft-name = Microsoft 365 (العمل أو المدرسة)
calendars-on-site = اللقاءات في الموقع
calendars-apps = كيفية الاشتراك في كل تطبيق
calendars-apps-how = اختر تطبيقك لتقرأ كيف يُضاف التقويم، وكم مرة يتحدّث، وكيف يُزال.
calendars-changes = إذا تغيّر لقاء
calendars-changes-how = إذا نُقل لقاء انتقل في تقويمك أيضًا، وإذا أُلغي أو أُجّل ذُكر ذلك في عنوانه. لكنك ترى ما كان من قبل حتى يعيد التطبيق قراءة التقويم: عند الشك، المعتمد هو ما يُكتب في الموقع.
calendars-stop = إذا أردت التوقف
calendars-stop-how = أزل التقويم من تطبيقك كما هو موضّح لكل تطبيق: تختفي لقاءاته كلها معًا. لا حاجة إلى إخبار أحد.
app-steps = كيف يُضاف
app-refresh = التحديث
app-cancelled = اللقاءات الملغاة
app-remove = كيف يُزال
app-by-address = افتح صفحة تقويم Google لإضافة تقويم من عنوان URL

## The archive
browse = تصفّح الأرشيف
archive = الأرشيف

## The network in figures
figures-intro = تُحسب هذه الأرقام تلقائيًا مما هو مكتوب في هذا الموقع. المعروف وغير المعروف مفصولان: لا يوجد أي رقم تقديري.
figures-absent = ما لا يمكن إحصاؤه
figures-unknown = ما لا نعرفه، لقاءً لقاءً
not-known = غير معروف
download-csv = نزّل الجدول (CSV)

## What is not known
unknown-intro = لا يقول هذا الأرشيف إلا ما تقوله مصادره. وفيما يلي ما لا تقوله المصادر: نتركه فارغًا ولا نخمّن.
unknown-missing = ما ينقص
unknown-missing-how = لم يُذكر عن هذه اللقاءات والأخبار:
unknown-told = ما لا نعرفه أيضًا
unknown-told-how = تقول ذلك هذه الصفحات:
unknown-order = الترتيب الزمني
unknown-order-how = تاريخ هذه اللقاءات غير مذكور، ولا يُعرف أيّها عُقد قبل الآخر:
unknown-open = ما لم يُحدَّد بعد
unknown-open-how = هذه لقاءات مقرَّرة: لم يُحدَّد ذلك أو لم يُنشر بعد.
unknown-none = ما يُعرف أنه غير موجود
unknown-none-how = لا شيء منسيّ هنا: مكتوب أنه غير موجود.
unknown-by-year = سنة بعد سنة
unknown-help = إذا كنت تعرف شيئًا ينقص هنا
unknown-help-how = اكتب إلى:
unknown-figures = الشبكة بالأرقام
## The search
search-words = الكلمات المطلوبة
search = بحث
search-narrow = تضييق البحث
search-kind = النوع
search-group = المجموعة
search-year = السنة
search-any = الكل
search-results = النتائج
search-more = عرض المزيد من النتائج
search-no-script = البحث لا يعمل في هذا المتصفح لأن جافاسكريبت معطّل. تجد أدناه الأرشيف كاملًا، ويمكنك استخدام «بحث في الصفحة» في متصفحك.
search-archive = الأرشيف كاملًا

## Not found, moved
not-found-why = إذا كتبت العنوان بنفسك فتأكد من صحته. وإذا ألصقته فتأكد من أنه كامل.
not-found-where = يمكنك البدء من هنا:
not-found-report = هل وصلت إلى هنا عبر رابط في هذا الموقع؟
not-found-tell = أبلغ عن الرابط المعطّل
moved = تغيّر عنوان هذه الصفحة
moved-here = انتقل إلى الصفحة
