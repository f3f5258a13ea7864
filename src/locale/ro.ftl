### Theme words
# What the templates print themselves, as `words.skip_to_content` and so on. Plain messages, no arguments; the files of all languages keep the same keys.

## The frame of every page
colon = {": "}
skip-to-content = Sari la conținut
nav-main = Meniul principal
nav-crumbs = Cale de navigare
original = Textul original
read-in = Citește în limba:
languages = Limbi
feeds = Noutăți
home = Pagina principală
updated = Ultima actualizare:
made-on = Pagină actualizată la
on-now = Are loc acum
your-time = În fusul tău orar:
cite = Citează această pagină
privacy-note = Acest site nu folosește cookie-uri.
made-with = Realizat cu

## Sections and headings
all-meetings = Toate întâlnirile
all-news = Toate știrile
meetings = Întâlniri
news = Știri
groups = Grupuri
topics = Teme
organisations = Organizații
projects = Proiecte
upcoming = Următoarele întâlniri
no-upcoming = Nicio întâlnire viitoare nu are încă o dată.
past = Întâlniri trecute
undated = Întâlniri fără dată
from-archive = Din arhiva întâlnirilor
latest-news = Ultimele știri
in-this-page = Pe această pagină
by-year = Pe ani
pages = Pagini
page-previous = Pagina anterioară
page-next = Pagina următoare

## Facts
when = Când
was-due = Era prevăzută pentru
status = Stare
where = Unde
audience = Pentru cine
language = Limba
organisers = Organizează
guests = Invitați
participants = Cine participă
series = Serie
project = Proiect
attendance = Prezență
source = Sursă
published = Publicare
updated-term = Actualizare
authors = Autori
date-unknown = Data nu este indicată
kind = Tip
website = Site
also-called = Alte nume:
also-called-term = Alte nume
continues = Continuă proiectul
continued-by = Este continuat de
extensions = Prelungiri
until = până la:

## The page of a meeting
join = Cum participi
register-until = Ultima zi de înscriere:
changes = Ce s-a schimbat
reason = Motiv:
materials = Materiale
recording = Înregistrare
minutes = Proces-verbal
unknown = Ce nu știm
meeting-news = Știri despre această întâlnire
order = Ordinea întâlnirilor
comes-after = După
comes-before = Înainte de
nav-meetings = Alte întâlniri
meeting-previous = Întâlnirea anterioară
meeting-next = Întâlnirea următoare

## The page of a news item
news-meetings = Întâlniri menționate
nav-news = Alte știri
news-older = Știrea anterioară
news-newer = Știrea următoare

## Calendars and feeds
add-to-calendar = Adaugă în calendar
download-ics = Descarcă fișierul .ics
or-subscribe = Sau abonează-te, iar întâlnirile noi apar singure:
calendar-honest = Ce adaugi astfel este o copie, care nu ține cont de schimbări: dacă întâlnirea se mută sau se anulează, copia rămâne cum era. Calendarul la care te abonezi, în schimb, se actualizează singur, dar aplicațiile îl recitesc abia după câteva ore: la Google poate dura o zi.
remove-from-calendar = Scoate din calendar
remove-from-calendar-how = Deschide fișierul cu calendarul tău: va arăta că întâlnirea nu are loc în ziua aceea. Dacă te-ai abonat la calendar, nu trebuie să faci nimic.
follow = Fii la curent
follow-calendar = În calendarul tău
subscribe-calendar = Abonează-te la calendar
subscribe-apps = Pentru iPhone, Mac, Thunderbird și aplicațiile care deschid adrese webcal.
subscribe-copy = Pentru alte aplicații, copiază această adresă și lipește-o acolo unde aplicația adaugă un calendar de la un URL:
subscribe-guide = Google, Outlook și alte aplicații: cum se face
subscribe-honest = Calendarul la care te abonezi se actualizează singur, dar aplicațiile îl recitesc abia după câteva ore: la Google poate dura o zi. Pentru o schimbare de ultim moment, uită-te pe această pagină.
follow-news = În cititorul tău de știri
follow-news-how = Copiază adresa acestui link în cititorul tău de fluxuri.

## The page of the calendars
calendars-intro = Când te abonezi la un calendar, legi acest site de calendarul pe care îl folosești deja, pe telefon sau pe calculator: întâlnirile noi apar singure, iar cele care își schimbă ziua se mută. Nu trebuie să te înregistrezi și nici să-ți lași adresa de e-mail și poți renunța oricând vrei.
calendars-choose = Alege calendarul
calendars-which = În fiecare calendar sunt întâlnirile care au o zi stabilită. Celelalte se găsesc doar pe site, până când se află ziua.
calendars-with = Abonează-te cu:
app-webcal = iPhone, iPad, Mac, Thunderbird
app-google-name = Google Calendar
app-outlook-name = Outlook.com
app-microsoft-name = Microsoft 365 (serviciu sau școală)
calendars-on-site = Întâlnirile de pe site
calendars-apps = Cum se face, pentru fiecare aplicație
calendars-apps-how = Apasă pe numele aplicației tale ca să citești cum se adaugă calendarul, cât de des se actualizează și cum se scoate.
calendars-changes = Dacă o întâlnire se schimbă
calendars-changes-how = Când o întâlnire se mută, se mută și în calendarul tău, iar dacă este anulată sau amânată, titlul spune asta. Până când aplicația recitește calendarul, însă, vezi ce era înainte: dacă ai îndoieli, contează ce scrie pe site.
calendars-stop = Dacă vrei să renunți
calendars-stop-how = Scoate calendarul din aplicația ta, așa cum este explicat la fiecare: întâlnirile lui dispar toate odată. Nu trebuie să anunți pe nimeni.
app-steps = Cum se adaugă
app-refresh = Actualizare
app-cancelled = Întâlniri anulate
app-remove = Cum se scoate
app-by-address = Deschide pagina din Google Calendar unde se adaugă un calendar de la un URL
search-words = Cuvinte de căutat
search = Caută
search-narrow = Restrânge căutarea
search-kind = Tip
search-group = Grup
search-year = An
search-any = Oricare
search-results = Rezultate
search-more = Arată mai multe rezultate
search-no-script = În acest browser căutarea nu funcționează, pentru că JavaScript este dezactivat. Mai jos este toată arhiva: poți folosi „Caută în pagină” din browser.
search-archive = Toată arhiva

## The archive
browse = Răsfoiește arhiva
archive = Arhivă

## The network in figures
figures-intro = Site-ul calculează aceste cifre din ceea ce este scris pe el. Ce se știe și ce nu se știe sunt separate: nicio cifră nu este estimată.
figures-absent = Ce nu se poate număra
figures-unknown = Ce nu știm, întâlnire cu întâlnire
not-known = nu se știe
download-csv = Descarcă tabelul (CSV)

## What is not known
unknown-intro = Această arhivă spune doar ce se află în sursele ei. Mai jos este ceea ce sursele nu spun: lăsăm gol, fără să ghicim.
unknown-missing = Ce lipsește
unknown-missing-how = Pentru aceste întâlniri și știri nu este indicat:
unknown-told = Ce altceva nu știm
unknown-told-how = O spun aceste pagini:
unknown-order = Ordinea în timp
unknown-order-how = Data acestor întâlniri nu este indicată și nu se știe care a fost înainte și care după:
unknown-open = Ce este încă de stabilit
unknown-open-how = Aceste întâlniri urmează să aibă loc: acest lucru nu este încă stabilit sau publicat.
unknown-none = Ce se știe că nu există
unknown-none-how = Aici nu s-a uitat nimic: este scris că nu există.
unknown-by-year = An de an
unknown-help = Dacă știi ceva ce lipsește aici
unknown-help-how = Scrie la:
unknown-figures = Rețeaua în cifre

## Not found, moved
not-found-why = Dacă ai scris adresa de mână, verifică dacă este corectă. Dacă ai lipit-o, verifică dacă este întreagă.
not-found-where = Poți porni din nou de aici:
not-found-report = Ai ajuns aici printr-un link de pe acest site?
not-found-tell = Semnalează linkul care nu funcționează
moved = Această pagină și-a schimbat adresa
moved-here = Mergi la pagină
