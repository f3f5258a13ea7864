### What calendars, feeds and structured data print.
# Keys begin with `feed-`; the files of all languages keep the same keys. Words that pages print too are in `labels`.

## Names of calendars and feeds
feed-calendar-name = { $site }: takime
feed-calendar-name-of = { $site }: { $name }
feed-calendar-description =
    { $name }: takime { $modes ->
        [online] online
        [room] me prani fizike
       *[any] online dhe me prani fizike
    }, të ardhshme dhe { $past ->
        [all] të kaluara
       *[days] të { $days } ditëve të fundit
    }. Ato që nuk kanë ende ditë gjenden vetëm në sajt: { $url }
feed-news-name = { $site }: lajme
feed-news-name-of = { $site }: lajme – { $name }
feed-calendar-former = Kalendari „{ $name }” nuk përditësohet më: mund ta heqësh.
feed-news-former = Lajmet „{ $name }” nuk përditësohen më: mund ta heqësh abonimin.

## The title of an event
feed-title-cancelled = I ANULUAR: { $title }
feed-title-postponed = I SHTYRË: { $title }
feed-title-now-in-person = TANI ME PRANI FIZIKE: { $title }
feed-title-now-online = TANI ONLINE: { $title }
feed-title-hour-unknown = { $title } (ora nuk është caktuar ende)

## The state of an event
feed-state-cancelled = Takimi është anuluar.
feed-state-postponed = Takimi është shtyrë: dita e re nuk dihet ende.
feed-state-gone = Takimi është hequr nga sajti dhe nuk zhvillohet. Takimet e tjera: { $url }

## How to take part
feed-join-public = Linku: { $url }
feed-join-unknown = Nuk është shënuar si të lidhesh.
feed-page = Faqja e takimit: { $url }
feed-registration = Regjistrimi: { $target }
feed-registration-until = Afati i fundit për regjistrim: { $date }

## Where
feed-place-online = Online
feed-place-on-request = Online, linku jepet me kërkesë
feed-place-by-email = Online, linku jepet me e-mail
feed-place-after-registration = Online, linku jepet pas regjistrimit
feed-place-both = { $place } / { $online }

## What changed
feed-changed-on = Ndryshim ({ $date }).

## What is known of an event
feed-place = Vendi: { $place }
feed-hour-unknown = Ora nuk është shënuar ende.
feed-end-unknown = Ora e mbarimit nuk është shënuar: në kalendar takimi zgjat { $minutes } minuta.
feed-organisers = Organizimi:
feed-guests = Të ftuar:
feed-groups = Grupet: { $groups }
feed-language = Gjuha: { $language }
feed-material = Material
feed-link = { $title }: { $url }
