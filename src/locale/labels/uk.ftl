### Labels: what pages say of items, dates and states, and the words inside texts

language-name = Українська
language-it = італійська
language-en = англійська
language-fr = французька
language-es = іспанська
language-ar = арабська
language-uk = українська
language-ro = румунська
language-sq = албанська
language-zh = китайська
language-bn = бенгальська

## Pages

section-news = Новини
section-meetings = Зустрічі
section-groups = Групи
section-organisations = Організації
section-projects = Проєкти
section-topics = Теми
section-series = Цикли зустрічей
section-calendars = Календар
section-unknown = Чого ми не знаємо
section-figures = Мережа в числах
section-search = Пошук
section-pages = Сторінки
found-meetings = Зустріч
found-news = Новина
found-groups = Група
found-topics = Тема
found-series = Цикл зустрічей
found-organisations = Організація
found-projects = Проєкт
found-pages = Сторінка
crumb-home = Головна
not-found-title = Сторінку не знайдено
redirect-title = Сторінка змінила адресу
title-of-page = { $title }, сторінка { $page }
title-of-year = { $title } за { $year } рік
pager = Сторінка { $page } з { $count }
feed-title-calendar = Календар: { $name }
feed-title-news = Новини: { $name }
legal-accessibility = Заява про доступність
legal-feedback = Повідомити про проблему з доступністю
legal-privacy = Конфіденційність
legal-notes = Правова інформація
legal-license = Ліцензія на вміст сайту
behind-original = Переклад може бути старішим за оригінал, зміни в якому зроблено { $date }.
only-in-original = Цей текст є лише мовою оригіналу.
citation = «{ $title }», { $site }. { $address }
citation-dated = «{ $title }», { $site } ({ $date }). { $address }

## When

when-not-stated = Дату не вказано
when-to-be-settled = Дату ще не визначено
when-day-to-be-settled = День іще не визначено
when-hour-to-be-settled = Час іще не визначено
when-tentative = Дату ще не підтверджено
when-start = { $date }, { $start } ({ $zone })
when-range = { $date }, { $start }–{ $end } ({ $zone })
when-range-days = початок: { $date }, { $start }; кінець: { $end_date }, { $end } ({ $zone })
when-page-start = { $date }, { $start } ({ $zone })
when-page-range = { $date }, з { $start } до { $end } ({ $zone })
when-days = перший день: { $first }; останній день: { $last }
zone-europe-rome = за італійським часом
zone-of = за часом міста { $city }
date-and-time = { $date }, { $time }
year-not-stated = Дату не вказано

## States

status-announced = Оголошено
status-tentative = Ще не підтверджено
status-scheduled = Заплановано
status-confirmed = Підтверджено
status-postponed = Відкладено
status-cancelled = Скасовано
status-held = Відбулася
status-over = Завершилася
status-moved = Перенесено
status-now-in-person = Тепер очно
status-now-online = Тепер онлайн
banner-opening = { $status }.{" "}
banner-cancelled = Зустріч не відбудеться.
banner-cancelled-on = Зустріч, запланована на { $date }, не відбудеться.
banner-cancelled-past = Зустріч, запланована на { $date }, не відбулася.
banner-postponed = Нову дату ще не визначено.
banner-postponed-from = Зустріч планували на { $date }, нову дату ще не визначено.
banner-tentative = Дата ще може змінитися.
banner-moved = Дата змінилася (раніше: { $from }).
banner-now-in-person = Зустріч відбудеться не онлайн, а очно.
banner-now-online = Зустріч відбудеться не очно, а онлайн.
prefix-cancelled = Скасовано:{" "}
prefix-postponed = Відкладено:{" "}
prefix-now-in-person = Тепер очно:{" "}
prefix-now-online = Тепер онлайн:{" "}
change-from-to = Перенесено (раніше: { $from }; тепер: { $to }).
change-from = Перенесено (раніше: { $from }).
change-to = Перенесено (нова дата: { $to }).
change-other = Дещо змінилося.
change-cancelled = Скасовано.
change-postponed = Відкладено.
change-mode = Змінився формат. Раніше: { $from }. Тепер: { $to }.
change-mode-to = Тепер: { $mode }.
change-mode-from = Раніше: { $mode }.
mode-online = Онлайн
mode-in-person = Очно
mode-hybrid = Онлайн та очно
groups-all = Для всіх

## Taking part

join-public = Приєднатися онлайн
join-on-request = Посилання надають на запит. Не вказано, до кого звертатися.
join-by-email = Посилання можна попросити електронною поштою. Адресу, на яку писати, не вказано.
join-by-email-to = Попросити посилання: { $email }
join-after-registration = Посилання отримають ті, хто зареєструється.
registration-open = Зареєструватися
registration-by-email = Зареєструватися електронною поштою
registration-needed = Потрібно зареєструватися.
registration-closed = Реєстрацію закрито.
registration-none = Реєструватися не потрібно.
registration-places =
    { $count ->
        [one] { $count } місце
        [few] { $count } місця
        [many] { $count } місць
       *[other] { $count } місця
    }

## Records

minutes-none = Протоколу немає.
recording-none = Запису немає.
materials-none = Матеріалів немає.
minutes-link = Протокол
recording-link = Запис
material-elsewhere = інший сайт
material-file = { $kind }, { $size }
size-bytes = { $size } Б
size-kilobytes = { $size } кБ
size-megabytes = { $size } МБ
size-gigabytes = { $size } ГБ
embed-show = Показати відео тут
embed-warning = Відео завантажується із сайту { $host }: якщо ви його відкриєте, той сайт дізнається, що ви його дивитеся, і зможе використовувати файли cookie.
attendance-none = Учасників не рахували.
attendance-people =
    { $count ->
        [one] { $count } людина
        [few] { $count } людини
        [many] { $count } людей
       *[other] { $count } людини
    }
attendance-organisations =
    { $count ->
        [one] { $count } організація
        [few] { $count } організації
        [many] { $count } організацій
       *[other] { $count } організації
    }
unknown-date = Дату не вказано.
unknown-day = Точний день не вказано.
unknown-groups = Не вказано, для якої групи ця зустріч.
unknown-records = Невідомо, чи є { $list }.
unknown-minutes = протокол
unknown-recording = запис
unknown-materials = матеріали
unknown-attendance = Кількість учасників не вказано.

## Counts

count-meetings =
    { $count ->
        [one] { $count } зустріч
        [few] { $count } зустрічі
        [many] { $count } зустрічей
       *[other] { $count } зустрічі
    }
count-meetings-for-all =
    { $count ->
        [one] { $count } зустріч для всіх груп
        [few] { $count } зустрічі для всіх груп
        [many] { $count } зустрічей для всіх груп
       *[other] { $count } зустрічі для всіх груп
    }
count-news =
    { $count ->
        [one] { $count } новина
        [few] { $count } новини
        [many] { $count } новин
       *[other] { $count } новини
    }
count-topics =
    { $count ->
        [one] { $count } тема
        [few] { $count } теми
        [many] { $count } тем
       *[other] { $count } теми
    }
counts = { $list }
fact-meetings =
    { $count ->
        [one] { $count } зустріч в архіві
        [few] { $count } зустрічі в архіві
        [many] { $count } зустрічей в архіві
       *[other] { $count } зустрічі в архіві
    }
fact-undated =
    { $count ->
        [one] { $count } зустріч без указаної дати
        [few] { $count } зустрічі без указаної дати
        [many] { $count } зустрічей без указаної дати
       *[other] { $count } зустрічі без указаної дати
    }
fact-organisations =
    { $count ->
        [one] згадано { $count } організацію
        [few] згадано { $count } організації
        [many] згадано { $count } організацій
       *[other] згадано { $count } організації
    }

## The archive

title-of-part = { $title }: { $part }
part-undated = без дати
part-held = відбулися
part-over = завершилися
part-cancelled = скасовані
part-postponed = відкладені
part-minutes = з протоколом
part-recording = із записом
facet-held = Відбулися
facet-over = Завершилися, інших відомостей немає
facet-cancelled = Скасовані
facet-postponed = Відкладені
facet-minutes = З протоколом
facet-recording = Із записом
by-state = За станом і документами
by-group = За групами
by-topic = За темами
by-organisation = За організаціями
all-topics = Усі теми
all-organisations = Усі організації
archive-description = { $title } ({ $counts }). { $site }.
index-description = { $title }: { $names }. { $site }.
index-description-some = { $title } ({ $count }), серед них { $names }. { $site }.
plain-description = { $title }. { $site }.
home-description = { $site }: { $facts }.
calendars-description = Календарі зустрічей, за якими можна стежити з телефона чи комп’ютера. { $site }.
search-description = Шукайте серед новин і зустрічей архіву або перегляньте всі назви. { $site }.
index-rest =
    { $count ->
        [one] Ще { $count } є в архіві, за роками:
        [few] Ще { $count } є в архіві, за роками:
       *[other] Ще { $count } є в архіві, за роками:
    }
rest-of-part = { $part }: переглянути все ({ $counts })
order-not-known = Порядок невідомий.
time-between = Між цими датами: { $from } і { $to }
time-after = Після цієї дати: { $date }
time-before = До цієї дати: { $date }
neighbours-of-group = У групі «{ $name }»
neighbours-of-network = У всій мережі

## What is known, and the figures

question-date = дата
question-day = точний день
question-groups = для якої групи
question-minutes = протокол
question-recording = запис
question-materials = матеріали
question-attendance = кількість учасників
question-published = дата публікації
unknown-empty = У тому, про що розповідає цей архів, нічого не бракує.
unknown-description = Чого не кажуть джерела архіву, зустріч за зустріччю: дати, групи, протоколи, записи, учасники. { $site }.
figures-description = Зустрічі, організації й теми кожного року в таблицях і діаграмах: що відомо і що ні. { $site }.
figure-meetings = Зустрічі за роками
figure-meetings-caption = Скільки зустрічей було кожного року і в якому вони стані. Зустріч «завершилася», якщо її дата минула, а чи вона відбулася, ніхто не написав.
figure-organisations = Організації за роками
figure-organisations-caption = Скільки різних організацій проводили зустрічі або виступали на них і для скількох зустрічей вказано хоча б одну. Хто брав участь у кількох роках, рахується раз у кожному і лише раз у підсумку.
figure-organisations-none = Для жодної зустрічі не вказано організації.
figure-topics = Теми за роками
figure-topics-caption = Скільки різних тем обговорювали і для скількох зустрічей вказано хоча б одну. Тема кількох років рахується раз у кожному і лише раз у підсумку.
figure-topics-none = Жодну зустріч не пов’язано з темою зі списку.
figure-attendance = Учасники
figure-attendance-caption = Скільки людей узяли участь у зустрічах, на яких їх порахували. Хто був на кількох зустрічах, рахується щоразу.
figure-attendance-none = Для жодної зустрічі не вказано кількості учасників.
figure-known = Що вказано, а що ні
figure-known-caption = Для скількох зустрічей чи новин кожну річ вказано; для скількох написано, що її немає; для скількох не вказано. «Ще ні» — для майбутніх зустрічей.
column-year = Рік
column-question = Що
column-meetings = Зустрічі
column-held = Відбулися
column-over = Завершилися
column-to-come = Заплановані
column-postponed = Відкладені
column-cancelled = Скасовані
column-organisations = Організації
column-topics = Теми
column-with-organisations = Зустрічі, де вказано хоча б одну організацію
column-without-organisations = Зустрічі, де організацій не вказано
column-with-topics = Зустрічі, де вказано хоча б одну тему
column-without-topics = Зустрічі, де тем не вказано
column-people = Люди
column-counted = Зустрічі, де їх порахували
column-not-counted = Зустрічі, де їх не рахували
column-not-known = Не вказано
column-known = Вказано
column-none = Немає
column-open = Ще ні
row-not-stated = Не вказано
row-whole = Разом
chart-past = відбулися або завершилися
chart-to-come = заплановані
chart-off = відкладені або скасовані
chart-known = вказано
chart-none = написано, що немає
chart-not-known = не вказано
chart-open = ще ні
chart-description = Стовпчаста діаграма. Ті самі числа є в таблиці нижче.

## Empty lists

group-empty = Поки немає запланованих зустрічей із відомою датою. Щойно така зустріч з’явиться, її побачать усі, хто підписаний на календар.
meetings-empty = Поки немає запланованих зустрічей із відомою датою.
news-empty = Новин іще немає.
list-empty = Тут іще нічого немає.

## The page of the calendars

calendar-of-network = Усі зустрічі
calendar-holds =
    { $kind ->
        [network] Зустрічі всіх груп мережі.
        [group] Зустрічі групи та зустрічі для всіх.
        [series] Зустрічі цього циклу.
        [topic] Зустрічі на цю тему.
       *[other] Вибрані зустрічі мережі.
    }{ $modes ->
        [online] {" "}Лише ті, у яких можна взяти участь онлайн.
        [room] {" "}Лише очні.
       *[any] {" "}Онлайн та очно.
    }{ $past ->
        [all] {" "}Усі минулі зустрічі теж залишаються тут.
       *[days] {""}
    }
calendar-upcoming =
    { $count ->
        [one] Зараз тут { $count } майбутня зустріч.
        [few] Зараз тут { $count } майбутні зустрічі.
        [many] Зараз тут { $count } майбутніх зустрічей.
       *[other] Зараз тут { $count } майбутньої зустрічі.
    }
calendar-empty = Поки немає зустрічей, день яких точно відомий: календар порожній і заповниться сам. Підписатися можна вже зараз.
calendar-nothing-to-come = Поки немає майбутніх зустрічей, день яких точно відомий: у календарі є лише минулі або скасовані. Наступні з’являться самі: підписатися можна вже зараз.
app-iphone = iPhone та iPad
    .steps =
        Натисніть «iPhone, iPad, Mac, Thunderbird» під календарем, який ви вибрали.
        Натисніть «Підписатися», потім «Додати».
        Якщо нічого не відбувається, скопіюйте адресу: у застосунку «Календар» натисніть «Календарі», потім додайте календар за підпискою і вставте адресу.
    .refresh = Коли телефон завантажує нові дані. Як часто він це робить, можна вибрати в параметрах облікових записів календаря, де йдеться про отримання нових даних.
    .cancelled = Залишаються в календарі закресленими.
    .remove = У застосунку «Календар» натисніть «Календарі», потім «i» поруч із назвою і скасуйте підписку.
app-mac = Mac
    .steps =
        Натисніть «iPhone, iPad, Mac, Thunderbird» під календарем, який ви вибрали.
        У вікні, що відкриється, натисніть «Підписатися» і виберіть, як часто оновлювати.
        Якщо нічого не відбувається, скопіюйте адресу: у застосунку «Календар» відкрийте меню «Файл», виберіть «Нова підписка на календар» і вставте адресу.
    .refresh = Так часто, як ви вибрали: від кожних 5 хвилин до одного разу на тиждень.
    .cancelled = Залишаються в календарі закресленими.
    .remove = У застосунку «Календар» клацніть назву на бічній панелі правою кнопкою миші та скасуйте підписку.
app-google = Google Календар
    .steps =
        Потрібен комп’ютер: у застосунку на телефоні додати календар не можна.
        На комп’ютері натисніть «Google Календар» під календарем, який ви вибрали, потім «Додати».
        Якщо не виходить, скопіюйте адресу і вставте її на сторінці Google Календаря, де додають календар за URL-адресою.
        На телефоні календар з’явиться сам, якщо ви користуєтеся тим самим обліковим записом. Якщо його не видно, увімкніть його в налаштуваннях застосунку.
    .refresh = Через кілька годин, щонайбільше через добу, і пришвидшити це не можна. Щоб не пропустити зміну в останню мить, дивіться на сайт.
    .cancelled = Зникають із календаря без попередження.
    .remove = На комп’ютері натисніть три крапки поруч із назвою календаря, потім «Налаштування» і «Скасувати підписку».
app-outlook-web = Outlook.com і Microsoft 365
    .steps =
        Увійдіть у свій обліковий запис Outlook у браузері: якщо не зробити цього спочатку, посилання приведе на початкову сторінку.
        Натисніть «Outlook.com», якщо обліковий запис особистий, або «Microsoft 365», якщо він від роботи чи навчального закладу, і підтвердьте.
        Якщо не виходить, скопіюйте адресу: у календарі Outlook виберіть «Додати календар», потім підписку з інтернету і вставте адресу.
    .refresh = Приблизно через три години, щонайбільше через добу.
    .cancelled = Залишаються в календарі та на вигляд такі самі, як інші: дивіться на назву, у ній сказано, що зустріч скасовано.
    .remove = Натисніть три крапки поруч із назвою календаря і приберіть його.
app-outlook-classic = Класичний Outlook для Windows
    .steps =
        Скопіюйте адресу календаря, який ви вибрали.
        В Outlook відкрийте меню «Файл», потім налаштування облікових записів і вкладку інтернет-календарів, і натисніть кнопку, яка створює новий.
        Вставте адресу, натисніть «Додати» і підтвердьте.
    .refresh = Коли Outlook надсилає й отримує пошту, приблизно кожні шість годин.
    .cancelled = Залишаються в календарі та на вигляд такі самі, як інші: дивіться на назву, у ній сказано, що зустріч скасовано.
    .remove = Клацніть назву календаря правою кнопкою миші і видаліть його.
app-thunderbird = Thunderbird
    .steps =
        Скопіюйте адресу календаря, який ви вибрали.
        У календарі Thunderbird створіть новий календар і виберіть «У мережі».
        Вставте адресу, ім’я користувача залиште порожнім, натисніть «Знайти календарі», потім «Підписатись».
    .refresh = Кожні 30 хвилин, якщо ви не виберете інше.
    .cancelled = Залишаються в календарі закресленими.
    .remove = Клацніть назву календаря правою кнопкою миші і скасуйте підписку.
app-android = Android з ICSx⁵ або DAVx⁵
    .steps =
        Якщо на телефоні ви користуєтеся Google Календарем, виконайте вказівки для Google Календаря: цього досить.
        Якщо ні, установіть застосунок ICSx⁵. Якщо у вас є DAVx⁵, теж установіть ICSx⁵: саме він читає такі адреси.
        В ICSx⁵ натисніть «+», вставте адресу календаря, який ви вибрали, і підтвердьте.
    .refresh = Так часто, як ви виберете в застосунку.
    .cancelled = Залишаються в календарі, позначені як скасовані, якщо ваш застосунок це показує.
    .remove = В ICSx⁵ відкрийте календар і видаліть його.
app-gnome = Календар GNOME (Linux)
    .steps =
        Скопіюйте адресу календаря, який ви вибрали.
        У програмі «Календар» відкрийте меню, виберіть «Керування календарями», потім «Додати календар».
        Вставте адресу і натисніть «Додати календар».
    .refresh = Так часто, як ви виберете.
    .cancelled = Залишаються в календарі, позначені як скасовані.
    .remove = У вікні «Керування календарями» відкрийте календар і вилучіть його.
app-nextcloud = Nextcloud
    .steps =
        Скопіюйте адресу календаря, який ви вибрали.
        У календарі натисніть «+» біля календарів і виберіть нову підписку з посилання, лише для читання.
        Вставте адресу і підтвердьте.
    .refresh = Приблизно кожні шість годин.
    .cancelled = Залишаються в календарі закресленими.
    .remove = Натисніть три крапки поруч із назвою календаря і скасуйте підписку.
search-found = Результати для «{ $words }»: { $count }
search-none = Для «{ $words }» нічого не знайдено. Спробуйте коротше слово, приберіть фільтр або перегляньте список нижче.
search-also = Знайдено також: { $words }
search-some = Немає сторінки з усіма цими словами: ось ті, де їх найбільше.
search-common = Надто поширені слова, їх не шукали: { $words }
search-failed = Пошук не зміг прочитати архів. Оновіть сторінку або перегляньте список нижче.

## Inside texts

alert-note = Примітка
alert-tip = Порада
alert-important = Важливо
alert-warning = Увага
alert-caution = Небезпека
table-label = Таблиця
footnotes-label = Примітки
footnote-back = Назад до тексту, примітка
