### What calendars, feeds and structured data print.
# Keys begin with `feed-`; the files of all languages keep the same keys. Words that pages print too are in `labels`.

## Names of calendars and feeds
feed-calendar-name = { $site }: зустрічі
feed-calendar-name-of = { $site }: { $name }
feed-calendar-description =
    { $name }: майбутні { $modes ->
        [online] зустрічі онлайн
        [room] очні зустрічі
       *[any] зустрічі (онлайн та очні)
    }, а також { $past ->
        [all] усі минулі
       *[days] { $days ->
            [one] минулі за останній { $days } день
            [few] минулі за останні { $days } дні
            [many] минулі за останні { $days } днів
           *[other] минулі за останні { $days } дня
        }
    }. Зустрічі, день яких ще невідомий, є лише на сайті: { $url }
feed-news-name = { $site }: новини
feed-news-name-of = { $site }: новини, { $name }
feed-calendar-former = Календар «{ $name }» більше не оновлюється: його можна прибрати.
feed-news-former = Новини «{ $name }» більше не оновлюються: підписку можна скасувати.

## The title of an event
feed-title-cancelled = СКАСОВАНО: { $title }
feed-title-postponed = ВІДКЛАДЕНО: { $title }
feed-title-now-in-person = ТЕПЕР ОЧНО: { $title }
feed-title-now-online = ТЕПЕР ОНЛАЙН: { $title }
feed-title-hour-unknown = { $title } (час уточнюється)

## The state of an event
feed-state-cancelled = Зустріч скасовано.
feed-state-postponed = Зустріч відкладено: новий день іще невідомий.
feed-state-gone = Зустріч прибрано із сайту, вона не відбудеться. Інші зустрічі: { $url }

## How to take part
feed-join-public = Посилання: { $url }
feed-join-unknown = Не вказано, як приєднатися.
feed-page = Сторінка зустрічі: { $url }
feed-registration = Реєстрація: { $target }
feed-registration-until = Реєстрація до { $date }

## Where
feed-place-online = Онлайн
feed-place-on-request = Онлайн, посилання на запит
feed-place-by-email = Онлайн, посилання електронною поштою
feed-place-after-registration = Онлайн, посилання після реєстрації
feed-place-both = { $place } / { $online }

## What changed
feed-changed-on = Зміна ({ $date }).

## What is known of an event
feed-place = Місце: { $place }
feed-hour-unknown = Час іще не вказано.
feed-end-unknown =
    Час завершення не вказано: у календарі на зустріч відведено { $minutes ->
        [one] { $minutes } хвилину
        [few] { $minutes } хвилини
        [many] { $minutes } хвилин
       *[other] { $minutes } хвилини
    }.
feed-organisers = Організатори:
feed-guests = Виступають:
feed-groups = Групи: { $groups }
feed-language = Мова: { $language }
feed-material = Матеріал
feed-link = { $title }: { $url }
