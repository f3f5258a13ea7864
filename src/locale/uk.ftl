### Theme words
# What the templates print themselves, as `words.skip_to_content` and so on. Plain messages, no arguments; the files of all languages keep the same keys.

## The frame of every page
colon = {": "}
skip-to-content = Перейти до змісту
nav-main = Головне меню
nav-crumbs = Шлях до сторінки
original = Текст оригіналу
read-in = Читати мовою:
languages = Мови
feeds = Оновлення
home = Головна сторінка
updated = Останнє оновлення:
made-on = Сторінку оновлено
on-now = Триває зараз
your-time = У вашому часовому поясі:
cite = Як цитувати цю сторінку
privacy-note = Цей сайт не використовує файли cookie.
made-with = Створено за допомогою

## Sections and headings
all-meetings = Усі зустрічі
all-news = Усі новини
meetings = Зустрічі
news = Новини
groups = Групи
topics = Теми
organisations = Організації
projects = Проєкти
upcoming = Найближчі зустрічі
no-upcoming = Поки немає запланованих зустрічей із відомою датою.
past = Минулі зустрічі
undated = Зустрічі без дати
from-archive = З архіву зустрічей
latest-news = Останні новини
in-this-page = На цій сторінці
by-year = За роками
pages = Сторінки
page-previous = Попередня сторінка
page-next = Наступна сторінка

## Facts
when = Коли
was-due = Було заплановано на
status = Статус
where = Де
audience = Для кого
language = Мова
organisers = Організатори
guests = Гості
participants = Хто бере участь
series = Цикл
project = Проєкт
attendance = Скільки учасників
source = Джерело
published = Опубліковано
updated-term = Оновлено
authors = Автори
date-unknown = Дату не вказано
kind = Тип
website = Сайт
also-called = Також:
also-called-term = Інші назви
continues = Продовжує проєкт
continued-by = Має продовження
extensions = Подовження строку
until = до:

## The page of a meeting
join = Як узяти участь
register-until = Останній день реєстрації:
changes = Що змінилося
reason = Причина:
materials = Матеріали
recording = Запис
minutes = Протокол
unknown = Чого ми не знаємо
meeting-news = Новини про цю зустріч
order = Послідовність зустрічей
comes-after = Перед цією зустріччю
comes-before = Після цієї зустрічі
nav-meetings = Інші зустрічі
meeting-previous = Попередня зустріч
meeting-next = Наступна зустріч

## The page of a news item
news-meetings = Зустрічі, про які йдеться
nav-news = Інші новини
news-older = Попередня новина
news-newer = Наступна новина

## Calendars and feeds
add-to-calendar = Додати в календар
download-ics = Завантажити файл .ics
or-subscribe = Або підпишіться, і нові зустрічі з’являтимуться самі:
calendar-honest = Це лише копії, вони не змінюються: якщо зустріч перенесуть або скасують, вони залишаться такими, як були. А підписка оновлюється сама, але застосунки перечитують її тільки раз на кілька годин: Google може знадобитися доба.
remove-from-calendar = Прибрати з календаря
remove-from-calendar-how = Відкрийте файл у своєму календарі: він позначить, що того дня зустріч не відбудеться. Якщо ви підписані на календар, нічого робити не треба.
follow = Будьте в курсі
follow-calendar = У вашому календарі
subscribe-calendar = Підписатися на календар
subscribe-apps = Для iPhone, Mac, Thunderbird і застосунків, які відкривають адреси webcal.
subscribe-copy = Для інших застосунків скопіюйте цю адресу і вставте її там, де застосунок додає календар за URL-адресою:
subscribe-guide = Google, Outlook та інші застосунки: як це зробити
subscribe-honest = Підписка оновлюється сама, але застосунки перечитують календар тільки раз на кілька годин: Google може знадобитися доба. Щоб не пропустити зміну в останню мить, дивіться на цю сторінку.
follow-news = У вашій програмі для читання новин
follow-news-how = Скопіюйте адресу цього посилання у свою програму для читання стрічок (RSS).

## The page of the calendars
calendars-intro = Підписатися на календар — це з’єднати цей сайт із календарем, яким ви вже користуєтеся на телефоні чи комп’ютері: нові зустрічі з’являються самі, а перенесені самі змінюють дату. Не треба ні реєструватися, ні залишати свою електронну адресу, і ви можете відмовитися, коли захочете.
calendars-choose = Виберіть календар
calendars-which = У кожному календарі є зустрічі, день яких точно відомий. Інші можна знайти лише на сайті, доки день не стане відомим.
calendars-with = Підписатися через:
app-webcal = iPhone, iPad, Mac, Thunderbird
app-google-name = Google Календар
app-outlook-name = Outlook.com
app-microsoft-name = Microsoft 365 (робота або навчання)
calendars-on-site = Зустрічі на сайті
calendars-apps = Як це зробити в кожному застосунку
calendars-apps-how = Натисніть назву свого застосунку, щоб дізнатися, як додати календар, як часто він оновлюється і як його прибрати.
calendars-changes = Якщо зустріч змінюється
calendars-changes-how = Коли зустріч переносять, вона переноситься і у вашому календарі, а якщо її скасували або відклали, про це сказано в назві. Але доки застосунок не перечитав календар, ви бачите те, що було раніше. Якщо маєте сумнів, вірте тому, що написано на сайті.
calendars-stop = Якщо хочете відмовитися
calendars-stop-how = Приберіть календар зі свого застосунку, як пояснено для кожного з них: усі його зустрічі зникнуть разом. Нікого попереджати не треба.
app-steps = Як додати
app-refresh = Коли оновлюється
app-cancelled = Скасовані зустрічі
app-remove = Як прибрати
app-by-address = Відкрити сторінку Google Календаря, де додають календар за URL-адресою
search-words = Слова для пошуку
search = Шукати
search-narrow = Звузити пошук
search-kind = Тип
search-group = Група
search-year = Рік
search-any = Усі
search-results = Результати
search-more = Показати більше результатів
search-no-script = У цьому браузері пошук не працює, бо JavaScript вимкнено. Нижче наведено весь архів: можна скористатися пошуком на сторінці, який є у браузері.
search-archive = Весь архів

## The archive
browse = Перегляньте архів
archive = Архів

## The network in figures
figures-intro = Сайт обчислює ці числа з того, що на ньому написано. Відоме і невідоме подано окремо: жодне число не є приблизною оцінкою.
figures-absent = Чого не можна порахувати
figures-unknown = Чого ми не знаємо, зустріч за зустріччю
not-known = невідомо
download-csv = Завантажити таблицю (CSV)

## What is not known
unknown-intro = Цей архів говорить лише те, що є в його джерелах. Нижче — те, чого джерела не кажуть: ми залишаємо це порожнім і не здогадуємося.
unknown-missing = Чого бракує
unknown-missing-how = Для цих зустрічей і новин не вказано:
unknown-told = Чого ще ми не знаємо
unknown-told-how = Про це сказано на цих сторінках:
unknown-order = Порядок у часі
unknown-order-how = Дату цих зустрічей не вказано, і невідомо, яка була раніше, а яка пізніше:
unknown-open = Що ще не вирішено
unknown-open-how = Це майбутні зустрічі: це ще не вирішено або ще не опубліковано.
unknown-none = Про що відомо, що його немає
unknown-none-how = Тут нічого не забуто: написано, що цього немає.
unknown-by-year = Рік за роком
unknown-help = Якщо ви знаєте те, чого тут бракує
unknown-help-how = Напишіть на адресу:
unknown-figures = Мережа в числах

## Not found, moved
not-found-why = Якщо ви ввели адресу самі, перевірте, чи немає в ній помилки. Якщо ви її вставили, перевірте, чи вона повна.
not-found-where = Можете почати звідси:
not-found-report = Вас привело сюди посилання з цього сайту?
not-found-tell = Повідомити про несправне посилання
moved = Ця сторінка має нову адресу
moved-here = Перейти на сторінку
