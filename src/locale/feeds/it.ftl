### What calendars, feeds and structured data print.
# Keys begin with `feed-`; the files of all languages keep the same keys. Words that pages print too are in `labels`.

## Names of calendars and feeds
feed-calendar-name = { $site }: incontri
feed-calendar-name-of = { $site }: { $name }
feed-calendar-description =
    { $name }: { $modes ->
        [online] incontri online
        [room] incontri in presenza
       *[any] incontri online e in presenza
    } in programma e { $past ->
        [all] passati
       *[days] degli ultimi { $days } giorni
    }. Quelli che non hanno ancora un giorno si trovano solo sul sito: { $url }
feed-news-name = { $site }: notizie
feed-news-name-of = { $site }: notizie di { $name }
feed-calendar-former = Il calendario «{ $name }» non è più aggiornato: si può togliere.
feed-news-former = Le notizie «{ $name }» non sono più aggiornate: l’abbonamento si può togliere.

## The title of an event
feed-title-cancelled = ANNULLATO: { $title }
feed-title-postponed = RINVIATO: { $title }
feed-title-now-in-person = ORA IN PRESENZA: { $title }
feed-title-now-online = ORA ONLINE: { $title }
feed-title-hour-unknown = { $title } (orario da definire)

## The state of an event
feed-state-cancelled = L’incontro è annullato.
feed-state-postponed = L’incontro è rinviato: il nuovo giorno non è ancora noto.
feed-state-gone = L’incontro è stato tolto dal sito e non si tiene. Gli altri incontri: { $url }

## How to take part
feed-join-public = Collegamento: { $url }
feed-join-unknown = Non è indicato come collegarsi.
feed-page = Pagina dell’incontro: { $url }
feed-registration = Iscrizione: { $target }
feed-registration-until = Iscrizioni entro: { $date }

## Where
feed-place-online = Online
feed-place-on-request = Online, collegamento su richiesta
feed-place-by-email = Online, collegamento per e-mail
feed-place-after-registration = Online, collegamento dopo l’iscrizione
feed-place-both = { $place } / { $online }

## What changed
feed-changed-on = Variazione ({ $date }).

## What is known of an event
feed-place = Luogo: { $place }
feed-hour-unknown = L’orario non è ancora indicato.
feed-end-unknown = L’ora di fine non è indicata: nel calendario l’incontro è segnato per { $minutes } minuti.
feed-organisers = Organizza:
feed-guests = Interviene:
feed-groups = Gruppi: { $groups }
feed-language = Lingua: { $language }
feed-material = Materiale
feed-link = { $title }: { $url }
