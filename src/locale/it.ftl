### Theme words
# What the templates print themselves, as `words.skip_to_content` and so on. Plain messages, no arguments; the files of all languages keep the same keys.

## The frame of every page
colon = {": "}
skip-to-content = Vai al contenuto
nav-main = Principale
nav-crumbs = Percorso
original = Il testo originale
read-in = Leggi in:
languages = Lingue
feeds = Aggiornamenti
home = Pagina iniziale
updated = Ultimo aggiornamento:
made-on = Pagina aggiornata al
on-now = In corso adesso
your-time = Nel tuo fuso orario:
cite = Cita questa pagina
privacy-note = Questo sito non usa cookie.
made-with = Fatto con

## Sections and headings
all-meetings = Tutti gli incontri
all-news = Tutte le notizie
meetings = Incontri
news = Notizie
groups = Gruppi
topics = Temi
organisations = Enti
projects = Progetti
upcoming = Prossimi incontri
no-upcoming = Nessun incontro in programma con una data indicata.
past = Incontri passati
undated = Incontri senza data
from-archive = Dall’archivio degli incontri
latest-news = Ultime notizie
in-this-page = In questa pagina
by-year = Per anno
pages = Pagine
page-previous = Pagina precedente
page-next = Pagina successiva

## Facts
when = Quando
was-due = Era previsto per
status = Stato
where = Dove
audience = Per chi
language = Lingua
organisers = Organizza
guests = Ospiti
participants = Chi partecipa
series = Serie
project = Progetto
attendance = Partecipanti
source = Fonte
published = Pubblicato
updated-term = Aggiornato
authors = Autori
date-unknown = Data non indicata
kind = Tipo
website = Sito
also-called = Anche:
also-called-term = Altri nomi
continues = Continua
continued-by = Continuato da
extensions = Proroghe
until = fino a:

## The page of a meeting
join = Come partecipare
register-until = Ultimo giorno per iscriversi:
changes = Che cosa è cambiato
reason = Motivo:
materials = Materiali
recording = Registrazione
minutes = Verbale
unknown = Che cosa non sappiamo
meeting-news = Notizie su questo incontro
order = Ordine degli incontri
comes-after = Dopo
comes-before = Prima di
nav-meetings = Altri incontri
meeting-previous = Incontro precedente
meeting-next = Incontro successivo

## The page of a news item
news-meetings = Incontri di cui si parla
nav-news = Altre notizie
news-older = Notizia precedente
news-newer = Notizia successiva

## Calendars and feeds
add-to-calendar = Aggiungi al calendario
download-ics = Scarica il file .ics
or-subscribe = Oppure abbonati, e gli incontri nuovi arrivano da soli:
calendar-honest = Sono copie, e non seguono i cambiamenti: se l’incontro si sposta o è annullato, restano com’erano. L’abbonamento invece si aggiorna da solo, ma le app lo rileggono solo ogni qualche ora: Google può impiegare un giorno.
remove-from-calendar = Togli dal calendario
remove-from-calendar-how = Apri il file con il tuo calendario: segna che quel giorno l’incontro non si tiene. Chi è abbonato al calendario non deve fare nulla.
follow = Resta aggiornato
follow-calendar = Nel tuo calendario
subscribe-calendar = Abbonati al calendario
subscribe-apps = Per iPhone, Mac, Thunderbird e le app che aprono gli indirizzi webcal.
subscribe-copy = Per le altre app copia questo indirizzo e incollalo dove l’app aggiunge un calendario da un URL:
subscribe-guide = Google, Outlook e altre app: come si fa
subscribe-honest = L’abbonamento si aggiorna da solo, ma le app rileggono il calendario solo ogni qualche ora: Google può impiegare un giorno. Per un cambio dell’ultimo momento guarda questa pagina.
follow-news = Nel tuo lettore di notizie
follow-news-how = Copia l’indirizzo di questo collegamento nel tuo lettore di feed.

## The page of the calendars
calendars-intro = Abbonarsi a un calendario vuol dire collegare questo sito al calendario che usi già, sul telefono o sul computer: gli incontri nuovi compaiono da soli, quelli spostati si spostano. Non devi registrarti né lasciare la tua e-mail, e puoi smettere quando vuoi.
calendars-choose = Scegli il calendario
calendars-which = In ogni calendario ci sono gli incontri che hanno un giorno certo. Gli altri si trovano soltanto sul sito, finché il giorno non si sa.
calendars-with = Abbonati con:
app-webcal = iPhone, iPad, Mac, Thunderbird
app-google-name = Google Calendar
app-outlook-name = Outlook.com
app-microsoft-name = Microsoft 365 (lavoro o scuola)
calendars-on-site = Gli incontri sul sito
calendars-apps = Come si fa, app per app
calendars-apps-how = Tocca il nome della tua app per leggere come si aggiunge il calendario, ogni quanto si aggiorna e come si toglie.
calendars-changes = Se un incontro cambia
calendars-changes-how = Quando un incontro si sposta, si sposta anche nel tuo calendario, e se è annullato o rinviato il titolo lo dice. Finché l’app non ha riletto il calendario, però, vedi quello che c’era prima: nel dubbio vale ciò che è scritto sul sito.
calendars-stop = Se vuoi smettere
calendars-stop-how = Togli il calendario dalla tua app, come è spiegato per ognuna: i suoi incontri spariscono tutti insieme. Non devi avvisare nessuno.
app-steps = Come si aggiunge
app-refresh = Si aggiorna
app-cancelled = Incontri annullati
app-remove = Come si toglie
app-by-address = Apri la pagina di Google Calendar per aggiungere un calendario da un URL

## The archive
browse = Sfoglia l’archivio
archive = Archivio

## The network in figures
figures-intro = Il sito calcola questi numeri da ciò che vi è scritto. Ciò che si sa e ciò che non si sa stanno separati: nessun numero è stimato.
figures-absent = Che cosa non si può contare
figures-unknown = Che cosa non sappiamo, incontro per incontro
not-known = non si sa
download-csv = Scarica la tabella (CSV)

## What is not known
unknown-intro = Questo archivio dice solo ciò che si trova nelle sue fonti. Qui sotto c’è ciò che le fonti non dicono: lo lasciamo in bianco, e non tiriamo a indovinare.
unknown-missing = Che cosa manca
unknown-missing-how = Di questi incontri e di queste notizie non è indicato:
unknown-told = Che altro non sappiamo
unknown-told-how = Lo dicono queste pagine:
unknown-order = L’ordine nel tempo
unknown-order-how = Di questi incontri non è indicata la data, e non si sa quale si sia tenuto prima e quale dopo:
unknown-open = Che cosa è ancora da decidere
unknown-open-how = Sono incontri in programma: non è ancora deciso, o non è ancora pubblicato, questo.
unknown-none = Che cosa si sa che non c’è
unknown-none-how = Qui nulla è dimenticato: è scritto che non c’è.
unknown-by-year = Anno per anno
unknown-help = Se sai qualcosa che qui manca
unknown-help-how = Scrivi a:
unknown-figures = I numeri della rete
## The search
search-words = Parole da cercare
search = Cerca
search-narrow = Restringi la ricerca
search-kind = Tipo
search-group = Gruppo
search-year = Anno
search-any = Tutti
search-results = Risultati
search-more = Mostra altri risultati
search-no-script = In questo browser la ricerca non funziona, perché JavaScript è spento. Qui sotto c’è tutto l’archivio: puoi usare «Trova nella pagina» del browser.
search-archive = Tutto l’archivio

## Not found, moved
not-found-why = Se hai scritto l’indirizzo a mano, controlla che sia giusto. Se lo hai incollato, controlla che sia intero.
not-found-where = Puoi ripartire da qui:
not-found-report = Ti ha portato qui un collegamento di questo sito?
not-found-tell = Segnala il collegamento che non funziona
moved = Questa pagina ha cambiato indirizzo
moved-here = Vai alla pagina
