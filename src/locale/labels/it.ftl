### Labels: what pages say of items, dates and states, and the words inside texts

language-name = Italiano
language-it = italiano
language-en = inglese
language-fr = francese
language-es = spagnolo
language-ar = arabo
language-uk = ucraino
language-ro = rumeno
language-sq = albanese
language-zh = cinese
language-bn = bengalese

## Pages

section-news = Notizie
section-meetings = Incontri
section-groups = Gruppi
section-organisations = Enti
section-projects = Progetti
section-topics = Temi
section-series = Serie di incontri
crumb-home = Inizio
not-found-title = Pagina non trovata
redirect-title = La pagina ha cambiato indirizzo
title-of-page = { $title }, pagina { $page }
title-of-year = { $title } del { $year }
pager = Pagina { $page } di { $count }
feed-title-calendar = Calendario: { $name }
feed-title-news = Notizie: { $name }
only-in-original = Questo testo è disponibile solo nella lingua originale.

## When

when-not-stated = Data non indicata
when-to-be-settled = Data da definire
when-day-to-be-settled = Giorno da definire
when-hour-to-be-settled = Ora da definire
when-tentative = Data da confermare
when-start = { $date }, { $start } ({ $zone })
when-range = { $date }, { $start }–{ $end } ({ $zone })
when-range-days = da { $date }, { $start }, a { $end_date }, { $end } ({ $zone })
when-days = da { $first } a { $last }
zone-europe-rome = ora italiana
zone-of = ora di { $city }
date-and-time = { $date }, { $time }
year-not-stated = Data non indicata

## States

status-announced = Annunciato
status-tentative = Da confermare
status-confirmed = Confermato
status-postponed = Rinviato
status-cancelled = Annullato
status-held = Svolto
status-over = Concluso
status-moved = Spostato
status-now-in-person = Confermato, ora in presenza
status-now-online = Confermato, ora online
banner-cancelled = L’incontro non si terrà.
banner-cancelled-on = L’incontro previsto per il { $date } non si terrà.
banner-cancelled-past = L’incontro previsto per il { $date } non si è tenuto.
banner-postponed = La nuova data non è ancora decisa.
banner-postponed-from = Era previsto per il { $date }. La nuova data non è ancora decisa.
banner-tentative = La data può ancora cambiare.
banner-moved = La data è cambiata. Prima era: { $from }.
banner-now-in-person = L’incontro non è più online: si tiene in presenza.
banner-now-online = L’incontro non si tiene più in presenza: è online.
prefix-cancelled = Annullato:{" "}
prefix-postponed = Rinviato:{" "}
prefix-now-in-person = Ora in presenza:{" "}
prefix-now-online = Ora online:{" "}
change-from-to = Spostato. Prima: { $from }. Ora: { $to }.
change-from = Spostato. Prima era: { $from }.
change-to = Spostato a { $to }.
change-other = È cambiato qualcosa.
change-mode = Cambia il modo. Prima: { $from }. Ora: { $to }.
change-mode-to = Ora: { $mode }.
change-mode-from = Prima: { $mode }.
mode-online = Online
mode-in-person = In presenza
mode-hybrid = Online e in presenza
groups-all = Aperto a tutti

## Taking part

join-public = Partecipa online
join-on-request = Il collegamento si riceve su richiesta.
join-by-email = Il collegamento si chiede per e-mail.
join-by-email-to = Chiedi il collegamento a { $email }
join-after-registration = Il collegamento arriva a chi si iscrive.
registration-open = Iscriviti
registration-by-email = Iscriviti per e-mail
registration-needed = È richiesta l’iscrizione.
registration-closed = Le iscrizioni sono chiuse.
registration-none = Non serve iscriversi.
registration-places =
    { $count ->
        [one] 1 posto
       *[other] { $count } posti
    }

## Records

minutes-none = Non c’è un verbale.
recording-none = Non c’è una registrazione.
materials-none = Non ci sono materiali.
minutes-link = Verbale
recording-link = Registrazione
material-elsewhere = sito esterno
attendance-none = Le presenze non sono state contate.
attendance-people =
    { $count ->
        [one] 1 persona
       *[other] { $count } persone
    }
attendance-organisations =
    { $count ->
        [one] 1 ente
       *[other] { $count } enti
    }
unknown-date = La data non è indicata.
unknown-groups = Non è indicato il gruppo a cui si rivolge.
unknown-records = Non si sa se ci siano { $list }.
unknown-minutes = un verbale
unknown-recording = una registrazione
unknown-materials = materiali
unknown-attendance = Il numero dei partecipanti non è indicato.

## Counts

count-meetings =
    { $count ->
        [one] 1 incontro
       *[other] { $count } incontri
    }
count-news =
    { $count ->
        [one] 1 notizia
       *[other] { $count } notizie
    }
counts = { $list }
fact-meetings =
    { $count ->
        [one] 1 incontro in archivio
       *[other] { $count } incontri in archivio
    }
fact-undated =
    { $count ->
        [one] di 1 non è indicata la data
       *[other] di { $count } non è indicata la data
    }
fact-organisations =
    { $count ->
        [one] 1 ente
       *[other] { $count } enti
    }

## Empty lists

group-empty = Nessun incontro in programma con una data indicata. Chi è iscritto al calendario lo vedrà appena c’è.
meetings-empty = Nessun incontro in programma con una data indicata.
news-empty = Non ci sono ancora notizie.
list-empty = Non c’è ancora nulla.

## Inside texts

alert-note = Nota
alert-tip = Consiglio
alert-important = Importante
alert-warning = Attenzione
alert-caution = Pericolo
table-label = Tabella
footnotes-label = Note
footnote-back = Torna al testo, nota
