### What calendars, feeds and structured data print.
# Keys begin with `feed-`; the files of all languages keep the same keys. Words that pages print too are in `labels`.

## Names of calendars and feeds
feed-calendar-name = { $site }: întâlniri
feed-calendar-name-of = { $site }: { $name }
feed-calendar-description =
    { $name }: întâlniri { $modes ->
        [online] online
        [room] față în față
       *[any] online și față în față
    }, viitoare și { $past ->
        [all] trecute
       *[days] din { $days ->
            [one] ultima zi
            [few] ultimele { $days } zile
           *[other] ultimele { $days } de zile
        }
    }. Cele care nu au încă o zi se găsesc doar pe site: { $url }
feed-news-name = { $site }: știri
feed-news-name-of = { $site }: știri – { $name }
feed-calendar-former = Calendarul „{ $name }” nu mai este actualizat: îl poți scoate.
feed-news-former = Știrile „{ $name }” nu mai sunt actualizate: te poți dezabona.

## The title of an event
feed-title-cancelled = ANULATĂ: { $title }
feed-title-postponed = AMÂNATĂ: { $title }
feed-title-now-in-person = ACUM FAȚĂ ÎN FAȚĂ: { $title }
feed-title-now-online = ACUM ONLINE: { $title }
feed-title-hour-unknown = { $title } (ora nu este încă stabilită)

## The state of an event
feed-state-cancelled = Întâlnirea este anulată.
feed-state-postponed = Întâlnirea este amânată: noua zi nu se știe încă.
feed-state-gone = Întâlnirea a fost scoasă de pe site și nu are loc. Celelalte întâlniri: { $url }

## How to take part
feed-join-public = Link: { $url }
feed-join-unknown = Nu este indicat cum te conectezi.
feed-page = Pagina întâlnirii: { $url }
feed-registration = Înscriere: { $target }
feed-registration-until = Termen-limită pentru înscriere: { $date }

## Where
feed-place-online = Online
feed-place-on-request = Online, link la cerere
feed-place-by-email = Online, link prin e-mail
feed-place-after-registration = Online, link după înscriere
feed-place-both = { $place } / { $online }

## What changed
feed-changed-on = Schimbare ({ $date }).

## What is known of an event
feed-place = Locul: { $place }
feed-hour-unknown = Ora nu este încă indicată.
feed-end-unknown =
    Ora de sfârșit nu este indicată: în calendar întâlnirea durează { $minutes ->
        [one] 1 minut
        [few] { $minutes } minute
       *[other] { $minutes } de minute
    }.
feed-organisers = Organizează:
feed-guests = Invitați:
feed-groups = Grupuri: { $groups }
feed-language = Limba: { $language }
feed-material = Material
feed-link = { $title }: { $url }
