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
section-calendars = Calendario
section-unknown = Che cosa non sappiamo
section-figures = I numeri della rete
section-search = Cerca
section-pages = Pagine
found-meetings = Incontro
found-news = Notizia
found-groups = Gruppo
found-topics = Tema
found-series = Serie di incontri
found-organisations = Ente
found-projects = Progetto
found-pages = Pagina
crumb-home = Inizio
not-found-title = Pagina non trovata
redirect-title = La pagina ha cambiato indirizzo
title-of-page = { $title }, pagina { $page }
title-of-year = { $title } del { $year }
pager = Pagina { $page } di { $count }
feed-title-calendar = Calendario: { $name }
feed-title-news = Notizie: { $name }
legal-accessibility = Dichiarazione di accessibilità
legal-feedback = Segnala un problema di accessibilità
legal-privacy = Privacy
legal-notes = Note legali
legal-license = Licenza dei contenuti
behind-original = La traduzione può essere più vecchia del testo originale, cambiato il { $date }.
only-in-original = Questo testo è disponibile solo nella lingua originale.
citation = «{ $title }», { $site }. { $address }
citation-dated = «{ $title }», { $site }, { $date }. { $address }

## When

when-not-stated = Data non indicata
when-to-be-settled = Data da definire
when-day-to-be-settled = Giorno da definire
when-hour-to-be-settled = Ora da definire
when-tentative = Data da confermare
when-start = { $date }, { $start } ({ $zone })
when-range = { $date }, { $start }–{ $end } ({ $zone })
when-range-days = da { $date }, { $start }, a { $end_date }, { $end } ({ $zone })
when-page-start = { $date }, ore { $start } ({ $zone })
when-page-range = { $date }, dalle { $start } alle { $end } ({ $zone })
when-days = da { $first } a { $last }
zone-europe-rome = ora italiana
zone-of = ora di { $city }
date-and-time = { $date }, { $time }
year-not-stated = Data non indicata

## States

status-announced = Annunciato
status-tentative = Da confermare
status-scheduled = In programma
status-confirmed = Confermato
status-postponed = Rinviato
status-cancelled = Annullato
status-held = Svolto
status-over = Concluso
status-moved = Spostato
status-now-in-person = Ora in presenza
status-now-online = Ora online
banner-opening = { $status }.{" "}
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
change-cancelled = Annullato.
change-postponed = Rinviato.
change-mode = Cambia il modo. Prima: { $from }. Ora: { $to }.
change-mode-to = Ora: { $mode }.
change-mode-from = Prima: { $mode }.
mode-online = Online
mode-in-person = In presenza
mode-hybrid = Online e in presenza
groups-all = Per tutti

## Taking part

join-public = Partecipa online
join-on-request = Il collegamento si riceve su richiesta. Non è indicato a chi chiederlo.
join-by-email = Il collegamento si chiede per e-mail. L’indirizzo a cui scrivere non è indicato.
join-by-email-to = Chiedi il collegamento a { $email }
join-after-registration = Il collegamento arriva a chi si iscrive.
registration-open = Iscriviti all’incontro
registration-by-email = Iscriviti all’incontro per e-mail
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
material-file = { $kind }, { $size }
size-bytes = { $size } byte
size-kilobytes = { $size } kB
size-megabytes = { $size } MB
size-gigabytes = { $size } GB
embed-show = Mostra il video qui
embed-warning = Il video viene da { $host }: se lo apri, quel sito saprà che lo guardi e potrà usare cookie.
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
unknown-day = Il giorno preciso non è indicato.
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
count-meetings-for-all =
    { $count ->
        [one] 1 incontro per tutti i gruppi
       *[other] { $count } incontri per tutti i gruppi
    }
count-news =
    { $count ->
        [one] 1 notizia
       *[other] { $count } notizie
    }
count-topics =
    { $count ->
        [one] 1 tema
       *[other] { $count } temi
    }
counts = { $list }
fact-meetings =
    { $count ->
        [one] 1 incontro in archivio
       *[other] { $count } incontri in archivio
    }
fact-undated =
    { $count ->
        [one] 1 incontro senza data indicata
       *[other] { $count } incontri senza data indicata
    }
fact-organisations =
    { $count ->
        [one] 1 ente citato
       *[other] { $count } enti citati
    }

## The archive

title-of-part = { $title }: { $part }
part-undated = senza data
part-held = svolti
part-over = conclusi
part-cancelled = annullati
part-postponed = rinviati
part-minutes = con verbale
part-recording = con registrazione
facet-held = Svolti
facet-over = Conclusi, senza altre indicazioni
facet-cancelled = Annullati
facet-postponed = Rinviati
facet-minutes = Con verbale
facet-recording = Con registrazione
by-state = Per stato e documenti
by-group = Per gruppo
by-topic = Per tema
by-organisation = Per ente
all-topics = Tutti i temi
all-organisations = Tutti gli enti
archive-description = { $title } ({ $counts }). { $site }.
index-description = { $title }: { $names }. { $site }.
index-description-some = { $title } ({ $count }), tra cui { $names }. { $site }.
plain-description = { $title }. { $site }.
home-description = { $site }: { $facts }.
calendars-description = I calendari degli incontri, da seguire con il telefono o con il computer. { $site }.
search-description = Cerca tra le notizie e gli incontri in archivio, o scorri tutti i titoli. { $site }.
index-rest =
    { $count ->
        [one] In archivio ce n’è ancora 1, anno per anno:
       *[other] In archivio ce ne sono ancora { $count }, anno per anno:
    }
rest-of-part = { $part }: vedi tutto ({ $counts })
order-not-known = Non è noto in quale ordine.
time-between = Fra queste date: { $from } e { $to }
time-after = Dopo questa data: { $date }
time-before = Prima di questa data: { $date }
neighbours-of-group = Nel gruppo «{ $name }»
neighbours-of-network = In tutta la rete

## What is known, and the figures

question-date = data
question-day = giorno preciso
question-groups = gruppo a cui si rivolge
question-minutes = verbale
question-recording = registrazione
question-materials = materiali
question-attendance = numero dei partecipanti
question-published = data di pubblicazione
unknown-empty = Di ciò che questo archivio racconta non manca nulla.
unknown-description = Che cosa le fonti dell’archivio non dicono, incontro per incontro: date, gruppi, verbali, registrazioni, partecipanti. { $site }.
figures-description = Gli incontri, gli enti e i temi di ogni anno, in tabelle e grafici: ciò che si sa e ciò che non si sa. { $site }.
figure-meetings = Incontri per anno
figure-meetings-caption = Quanti incontri ci sono in ogni anno, e a che punto sono. Un incontro è «concluso» se la sua data è passata e nessuno ha scritto se si è svolto.
figure-organisations = Enti per anno
figure-organisations-caption = Quanti enti diversi hanno organizzato incontri o vi sono intervenuti, e di quanti incontri è indicato almeno un ente. Chi c’è in più anni conta una volta in ognuno, e una volta sola nel totale.
figure-organisations-none = Di nessun incontro è indicato un ente.
figure-topics = Temi per anno
figure-topics-caption = Di quanti temi diversi si è parlato, e di quanti incontri è indicato almeno un tema. Un tema di più anni conta una volta in ognuno, e una volta sola nel totale.
figure-topics-none = Nessun incontro è collegato a una voce dell’elenco dei temi.
figure-attendance = Partecipanti
figure-attendance-caption = Quante persone hanno partecipato agli incontri in cui sono state contate. Chi è venuto a più incontri conta ogni volta.
figure-attendance-none = Di nessun incontro è indicato quante persone hanno partecipato.
figure-known = Che cosa è indicato e che cosa no
figure-known-caption = Di quanti incontri, o di quante notizie, è indicata ciascuna cosa; di quanti è scritto che non c’è; di quanti non è indicata. «Non ancora» vale per gli incontri in programma.
column-year = Anno
column-question = Che cosa
column-meetings = Incontri
column-held = Svolti
column-over = Conclusi
column-to-come = In programma
column-postponed = Rinviati
column-cancelled = Annullati
column-organisations = Enti
column-topics = Temi
column-with-organisations = Incontri con almeno un ente
column-without-organisations = Incontri senza enti indicati
column-with-topics = Incontri con almeno un tema
column-without-topics = Incontri senza temi indicati
column-people = Persone
column-counted = Incontri in cui sono state contate
column-not-counted = Incontri in cui non sono state contate
column-not-known = Non indicato
column-known = Indicato
column-none = Non c’è
column-open = Non ancora
row-not-stated = Non indicato
row-whole = Totale
chart-past = svolti o conclusi
chart-to-come = in programma
chart-off = rinviati o annullati
chart-known = indicato
chart-none = è scritto che non c’è
chart-not-known = non indicato
chart-open = non ancora
chart-description = Grafico a barre. Gli stessi numeri sono nella tabella che segue.

## Empty lists

group-empty = Nessun incontro in programma con una data indicata. Chi è abbonato al calendario lo vedrà appena c’è.
meetings-empty = Nessun incontro in programma con una data indicata.
news-empty = Non ci sono ancora notizie.
list-empty = Non c’è ancora nulla.

## The page of the calendars

calendar-of-network = Tutti gli incontri
calendar-holds =
    { $kind ->
        [network] Gli incontri della rete, di qualunque gruppo.
        [group] Gli incontri del gruppo e quelli rivolti a tutti.
        [series] Gli incontri di questa serie.
        [topic] Gli incontri su questo tema.
       *[other] Una scelta degli incontri della rete.
    }{ $modes ->
        [online] {" "}Solo quelli che si possono seguire online.
        [room] {" "}Solo quelli in presenza.
       *[any] {" "}Online e in presenza.
    }{ $past ->
        [all] {" "}Ci restano anche tutti quelli passati.
       *[days] {""}
    }
calendar-upcoming =
    { $count ->
        [one] Adesso ce n’è 1 in programma.
       *[other] Adesso ce ne sono { $count } in programma.
    }
calendar-empty = Per ora non c’è nessun incontro in programma con un giorno certo: il calendario è vuoto, e si riempie da solo. Puoi già abbonarti.
calendar-nothing-to-come = Per ora non c’è nessun incontro in programma con un giorno certo: nel calendario restano quelli passati o annullati. I prossimi arrivano da soli: puoi già abbonarti.
app-iphone = iPhone e iPad
    .steps =
        Tocca «iPhone, iPad, Mac, Thunderbird» sotto il calendario che hai scelto.
        Tocca «Iscriviti», poi «Aggiungi».
        Se non succede nulla, copia l’indirizzo: nell’app Calendario tocca «Calendari», poi aggiungi un calendario in abbonamento e incolla l’indirizzo.
    .refresh = Quando il telefono scarica i nuovi dati. Ogni quanto lo fa si sceglie nelle impostazioni degli account del calendario, alla voce «Scarica nuovi dati».
    .cancelled = Restano nel calendario, barrati.
    .remove = Nell’app Calendario tocca «Calendari», poi la «i» accanto al nome, e annulla l’iscrizione.
app-mac = Mac
    .steps =
        Premi «iPhone, iPad, Mac, Thunderbird» sotto il calendario che hai scelto.
        Nella finestra che si apre premi «Iscriviti» e scegli ogni quanto aggiornare.
        Se non succede nulla, copia l’indirizzo: in Calendario apri il menu File, scegli «Nuova iscrizione calendario» e incolla l’indirizzo.
    .refresh = Ogni quanto hai scelto, da 5 minuti a una settimana.
    .cancelled = Restano nel calendario, barrati.
    .remove = In Calendario premi con il tasto destro sul nome, nella barra laterale, e annulla l’iscrizione.
app-google = Google Calendar
    .steps =
        Serve un computer: nell’app del telefono non si possono aggiungere calendari.
        Sul computer premi «Google Calendar» sotto il calendario che hai scelto, poi «Aggiungi».
        Se non funziona, copia l’indirizzo e incollalo nella pagina di Google Calendar che aggiunge un calendario da un URL.
        Sul telefono il calendario compare da solo, se usi lo stesso account. Se non lo vedi, attivalo nelle impostazioni dell’app.
    .refresh = Dopo qualche ora, fino a un giorno, e non si può fare più in fretta. Per un cambio dell’ultimo momento guarda il sito.
    .cancelled = Spariscono dal calendario, senza avviso.
    .remove = Su un computer premi i tre puntini accanto al nome del calendario, poi «Impostazioni» e «Annulla iscrizione».
app-outlook-web = Outlook.com e Microsoft 365
    .steps =
        Entra nel tuo account di Outlook con il browser: se non lo fai prima, il collegamento porta alla pagina iniziale.
        Premi «Outlook.com» se l’account è personale, «Microsoft 365» se è del lavoro o della scuola, e conferma.
        Se non funziona, copia l’indirizzo: nel calendario di Outlook scegli «Aggiungi calendario», poi «Sottoscrivi dal Web», e incolla l’indirizzo.
    .refresh = Dopo circa tre ore, fino a un giorno.
    .cancelled = Restano nel calendario e sembrano uguali agli altri: guarda il titolo, che dice che sono annullati.
    .remove = Premi i tre puntini accanto al nome del calendario e scegli «Rimuovi».
app-outlook-classic = Outlook classico per Windows
    .steps =
        Copia l’indirizzo del calendario che hai scelto.
        In Outlook apri il menu File, poi «Impostazioni account» e la scheda «Calendari Internet», e premi «Nuovo».
        Incolla l’indirizzo, premi «Aggiungi» e conferma.
    .refresh = Quando Outlook invia e riceve, circa ogni sei ore.
    .cancelled = Restano nel calendario e sembrano uguali agli altri: guarda il titolo, che dice che sono annullati.
    .remove = Premi con il tasto destro sul nome del calendario e scegli «Elimina calendario».
app-thunderbird = Thunderbird
    .steps =
        Copia l’indirizzo del calendario che hai scelto.
        Nel calendario di Thunderbird crea un nuovo calendario e scegli «Sulla rete».
        Incolla l’indirizzo, lascia vuoto il nome utente, premi «Trova calendari» e poi «Iscriviti».
    .refresh = Ogni 30 minuti, se non scegli altro.
    .cancelled = Restano nel calendario, barrati.
    .remove = Premi con il tasto destro sul nome del calendario e annulla l’iscrizione.
app-android = Android con ICSx⁵ o DAVx⁵
    .steps =
        Se sul telefono usi Google Calendar, segui le istruzioni per Google Calendar: bastano quelle.
        Altrimenti installa l’app ICSx⁵. Chi usa DAVx⁵ installa anche ICSx⁵: è quella che legge gli indirizzi come questi.
        In ICSx⁵ premi «+», incolla l’indirizzo del calendario che hai scelto e conferma.
    .refresh = Ogni quanto scegli nell’app.
    .cancelled = Restano nel calendario, segnati come annullati dove l’app che usi lo mostra.
    .remove = In ICSx⁵ apri il calendario ed eliminalo.
app-gnome = Calendario di GNOME (Linux)
    .steps =
        Copia l’indirizzo del calendario che hai scelto.
        In Calendario apri il menu, scegli «Gestisci calendari», poi «Aggiungi calendario».
        Incolla l’indirizzo e premi «Aggiungi».
    .refresh = Ogni quanto scegli.
    .cancelled = Restano nel calendario, segnati come annullati.
    .remove = In «Gestisci calendari» apri il calendario e rimuovilo.
app-nextcloud = Nextcloud
    .steps =
        Copia l’indirizzo del calendario che hai scelto.
        In Calendario premi il «+» dei calendari e scegli la nuova iscrizione da un link, in sola lettura.
        Incolla l’indirizzo e conferma.
    .refresh = Circa ogni sei ore.
    .cancelled = Restano nel calendario, barrati.
    .remove = Premi i tre puntini accanto al nome del calendario e annulla l’iscrizione.

## The search

search-found = Risultati per «{ $words }»: { $count }
search-none = Nessun risultato per «{ $words }». Prova con una parola più breve, togli un filtro o guarda l’elenco qui sotto.
search-also = Trovati anche: { $words }
search-some = Nessuna pagina ha tutte queste parole: ecco quelle che ne hanno di più.
search-common = Parole troppo comuni, non cercate: { $words }
search-failed = La ricerca non è riuscita a leggere l’archivio. Ricarica la pagina, o guarda l’elenco qui sotto.

## Inside texts

alert-note = Nota
alert-tip = Consiglio
alert-important = Importante
alert-warning = Attenzione
alert-caution = Pericolo
table-label = Tabella
footnotes-label = Note
footnote-back = Torna al testo, nota
