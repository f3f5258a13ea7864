### Labels: what pages say of items, dates and states, and the words inside texts

language-name = Română
language-it = italiană
language-en = engleză
language-fr = franceză
language-es = spaniolă
language-ar = arabă
language-uk = ucraineană
language-ro = română
language-sq = albaneză
language-zh = chineză
language-bn = bengaleză

## Pages

section-news = Știri
section-meetings = Întâlniri
section-groups = Grupuri
section-organisations = Organizații
section-projects = Proiecte
section-topics = Teme
section-series = Serii de întâlniri
section-calendars = Calendar
section-unknown = Ce nu știm
section-figures = Rețeaua în cifre
section-search = Căutare
section-pages = Pagini
found-meetings = Întâlnire
found-news = Știre
found-groups = Grup
found-topics = Temă
found-series = Serie de întâlniri
found-organisations = Organizație
found-projects = Proiect
found-pages = Pagină
crumb-home = Acasă
not-found-title = Pagina nu a fost găsită
redirect-title = Pagina și-a schimbat adresa
title-of-page = { $title }, pagina { $page }
title-of-year = { $title } din { $year }
pager = Pagina { $page } din { $count }
feed-title-calendar = Calendar: { $name }
feed-title-news = Știri: { $name }
legal-accessibility = Declarație de accesibilitate
legal-feedback = Semnalează o problemă de accesibilitate
legal-privacy = Confidențialitate
legal-notes = Informații legale
legal-license = Licența conținutului
behind-original = Traducerea poate fi mai veche decât textul original, modificat la { $date }.
only-in-original = Acest text este disponibil doar în limba originală.
citation = „{ $title }”, { $site }. { $address }
citation-dated = „{ $title }”, { $site }, { $date }. { $address }

## When

when-not-stated = Data nu este indicată
when-to-be-settled = Data nu este încă stabilită
when-day-to-be-settled = Ziua nu este încă stabilită
when-hour-to-be-settled = Ora nu este încă stabilită
when-tentative = Dată de confirmat
when-start = { $date }, { $start } ({ $zone })
when-range = { $date }, { $start }–{ $end } ({ $zone })
when-range-days = de { $date }, { $start }, până { $end_date }, { $end } ({ $zone })
when-page-start = { $date }, ora { $start } ({ $zone })
when-page-range = { $date }, de la { $start } până la { $end } ({ $zone })
when-days = de { $first } până { $last }
zone-europe-rome = ora Italiei
zone-of = ora din { $city }
date-and-time = { $date }, ora { $time }
year-not-stated = Data nu este indicată

## States

status-announced = Anunțată
status-tentative = De confirmat
status-scheduled = Programată
status-confirmed = Confirmată
status-postponed = Amânată
status-cancelled = Anulată
status-held = A avut loc
status-over = Încheiată
status-moved = Reprogramată
status-now-in-person = Acum față în față
status-now-online = Acum online
banner-opening = { $status }.{" "}
banner-cancelled = Întâlnirea nu va avea loc.
banner-cancelled-on = Întâlnirea prevăzută pentru { $date } nu va avea loc.
banner-cancelled-past = Întâlnirea prevăzută pentru { $date } nu a avut loc.
banner-postponed = Noua dată nu este încă stabilită.
banner-postponed-from = Era prevăzută pentru { $date }. Noua dată nu este încă stabilită.
banner-tentative = Data se mai poate schimba.
banner-moved = Data s-a schimbat. Înainte era: { $from }.
banner-now-in-person = Întâlnirea nu mai este online: are loc față în față.
banner-now-online = Întâlnirea nu mai are loc față în față: este online.
prefix-cancelled = Anulată:{" "}
prefix-postponed = Amânată:{" "}
prefix-now-in-person = Acum față în față:{" "}
prefix-now-online = Acum online:{" "}
change-from-to = Reprogramată. Înainte: { $from }. Acum: { $to }.
change-from = Reprogramată. Înainte era: { $from }.
change-to = Reprogramată. Acum: { $to }.
change-other = S-a schimbat ceva.
change-cancelled = Anulată.
change-postponed = Amânată.
change-mode = Se schimbă modul de desfășurare. Înainte: { $from }. Acum: { $to }.
change-mode-to = Acum: { $mode }.
change-mode-from = Înainte: { $mode }.
mode-online = Online
mode-in-person = Față în față
mode-hybrid = Online și față în față
groups-all = Pentru toată lumea

## Taking part

join-public = Participă online
join-on-request = Linkul se primește la cerere. Nu este indicat cui trebuie cerut.
join-by-email = Linkul se cere prin e-mail. Adresa la care trebuie scris nu este indicată.
join-by-email-to = Cere linkul la { $email }
join-after-registration = Linkul se primește după înscriere.
registration-open = Înscrie-te
registration-by-email = Înscrie-te prin e-mail
registration-needed = Este nevoie de înscriere.
registration-closed = Înscrierile s-au închis.
registration-none = Nu este nevoie de înscriere.
registration-places =
    { $count ->
        [one] 1 loc
        [few] { $count } locuri
       *[other] { $count } de locuri
    }

## Records

minutes-none = Nu există proces-verbal.
recording-none = Nu există înregistrare.
materials-none = Nu există materiale.
minutes-link = Proces-verbal
recording-link = Înregistrare
material-elsewhere = site extern
material-file = { $kind }, { $size }
size-bytes = { $size } octeți
size-kilobytes = { $size } kB
size-megabytes = { $size } MB
size-gigabytes = { $size } GB
embed-show = Arată videoclipul aici
embed-warning = Videoclipul vine de pe { $host }: dacă îl deschizi, acel site va ști că îl privești și poate folosi cookie-uri.
attendance-none = Prezențele nu au fost numărate.
attendance-people =
    { $count ->
        [one] 1 persoană
        [few] { $count } persoane
       *[other] { $count } de persoane
    }
attendance-organisations =
    { $count ->
        [one] 1 organizație
        [few] { $count } organizații
       *[other] { $count } de organizații
    }
unknown-date = Data nu este indicată.
unknown-day = Ziua exactă nu este indicată.
unknown-groups = Nu este indicat grupul căruia i se adresează.
unknown-records = Nu se știe dacă există { $list }.
unknown-minutes = un proces-verbal
unknown-recording = o înregistrare
unknown-materials = materiale
unknown-attendance = Numărul de participanți nu este indicat.

## Counts

count-meetings =
    { $count ->
        [one] 1 întâlnire
        [few] { $count } întâlniri
       *[other] { $count } de întâlniri
    }
count-meetings-for-all =
    { $count ->
        [one] 1 întâlnire pentru toate grupurile
        [few] { $count } întâlniri pentru toate grupurile
       *[other] { $count } de întâlniri pentru toate grupurile
    }
count-news =
    { $count ->
        [one] 1 știre
        [few] { $count } știri
       *[other] { $count } de știri
    }
count-topics =
    { $count ->
        [one] 1 temă
        [few] { $count } teme
       *[other] { $count } de teme
    }
counts = { $list }
fact-meetings =
    { $count ->
        [one] 1 întâlnire în arhivă
        [few] { $count } întâlniri în arhivă
       *[other] { $count } de întâlniri în arhivă
    }
fact-undated =
    { $count ->
        [one] 1 întâlnire fără dată indicată
        [few] { $count } întâlniri fără dată indicată
       *[other] { $count } de întâlniri fără dată indicată
    }
fact-organisations =
    { $count ->
        [one] 1 organizație menționată
        [few] { $count } organizații menționate
       *[other] { $count } de organizații menționate
    }

## The archive

title-of-part = { $title }: { $part }
part-undated = fără dată
part-held = au avut loc
part-over = încheiate
part-cancelled = anulate
part-postponed = amânate
part-minutes = cu proces-verbal
part-recording = cu înregistrare
facet-held = Au avut loc
facet-over = Încheiate, fără alte indicații
facet-cancelled = Anulate
facet-postponed = Amânate
facet-minutes = Cu proces-verbal
facet-recording = Cu înregistrare
by-state = După stare și documente
by-group = Pe grupuri
by-topic = Pe teme
by-organisation = Pe organizații
all-topics = Toate temele
all-organisations = Toate organizațiile
archive-description = { $title } ({ $counts }). { $site }.
index-description = { $title }: { $names }. { $site }.
index-description-some = { $title } ({ $count }), printre care { $names }. { $site }.
plain-description = { $title }. { $site }.
home-description = { $site }: { $facts }.
calendars-description = Calendarele întâlnirilor, de urmărit pe telefon sau pe calculator. { $site }.
search-description = Căutați în știrile și întâlnirile din arhivă sau parcurgeți toate titlurile. { $site }.
index-rest =
    { $count ->
        [one] Încă una este în arhivă, pe ani:
        [few] Încă { $count } sunt în arhivă, pe ani:
       *[other] Încă { $count } de titluri sunt în arhivă, pe ani:
    }
rest-of-part = { $part }: vezi tot ({ $counts })
order-not-known = Nu se știe în ce ordine.
time-between = Între aceste date: { $from } și { $to }
time-after = După această dată: { $date }
time-before = Înainte de această dată: { $date }
neighbours-of-group = În grupul „{ $name }”
neighbours-of-network = În toată rețeaua

## What is known, and the figures

question-date = data
question-day = ziua exactă
question-groups = grupul căruia i se adresează
question-minutes = proces-verbal
question-recording = înregistrare
question-materials = materiale
question-attendance = numărul de participanți
question-published = data publicării
unknown-empty = Din ce povestește această arhivă nu lipsește nimic.
unknown-description = Ce nu spun sursele arhivei, întâlnire cu întâlnire: date, grupuri, procese-verbale, înregistrări, participanți. { $site }.
figures-description = Întâlnirile, organizațiile și temele fiecărui an, în tabele și grafice: ce se știe și ce nu. { $site }.
figure-meetings = Întâlniri pe ani
figure-meetings-caption = Câte întâlniri sunt în fiecare an și în ce stare. O întâlnire este „încheiată” dacă data ei a trecut și nimeni nu a scris dacă a avut loc.
figure-organisations = Organizații pe ani
figure-organisations-caption = Câte organizații diferite au organizat întâlniri sau au intervenit la ele și pentru câte întâlniri este indicată cel puțin una. Cine apare în mai mulți ani se numără o dată în fiecare și o singură dată în total.
figure-organisations-none = Pentru nicio întâlnire nu este indicată o organizație.
figure-topics = Teme pe ani
figure-topics-caption = Despre câte teme diferite s-a vorbit și pentru câte întâlniri este indicată cel puțin una. O temă din mai mulți ani se numără o dată în fiecare și o singură dată în total.
figure-topics-none = Nicio întâlnire nu este legată de o temă din listă.
figure-attendance = Participanți
figure-attendance-caption = Câte persoane au participat la întâlnirile la care au fost numărate. Cine a venit la mai multe întâlniri se numără de fiecare dată.
figure-attendance-none = Pentru nicio întâlnire nu este indicat numărul de participanți.
figure-known = Ce este indicat și ce nu
figure-known-caption = Pentru câte întâlniri sau știri este indicat fiecare lucru; pentru câte este scris că nu există; pentru câte nu este indicat. „Încă nu” este pentru întâlnirile care urmează.
column-year = An
column-question = Ce
column-meetings = Întâlniri
column-held = Au avut loc
column-over = Încheiate
column-to-come = Urmează
column-postponed = Amânate
column-cancelled = Anulate
column-organisations = Organizații
column-topics = Teme
column-with-organisations = Întâlniri cu cel puțin o organizație
column-without-organisations = Întâlniri fără organizație indicată
column-with-topics = Întâlniri cu cel puțin o temă
column-without-topics = Întâlniri fără temă indicată
column-people = Persoane
column-counted = Întâlniri la care au fost numărate
column-not-counted = Întâlniri la care nu au fost numărate
column-not-known = Nu este indicat
column-known = Indicat
column-none = Nu există
column-open = Încă nu
row-not-stated = Neindicat
row-whole = Total
chart-past = au avut loc sau sunt încheiate
chart-to-come = urmează
chart-off = amânate sau anulate
chart-known = indicat
chart-none = este scris că nu există
chart-not-known = neindicat
chart-open = încă nu
chart-description = Grafic cu bare. Aceleași cifre sunt în tabelul care urmează.

## Empty lists

group-empty = Nicio întâlnire viitoare nu are încă o dată. Dacă te abonezi la calendar, o vei vedea imediat ce apare.
meetings-empty = Nicio întâlnire viitoare nu are încă o dată.
news-empty = Nu există încă știri.
list-empty = Nu este încă nimic aici.

## The page of the calendars

calendar-of-network = Toate întâlnirile
calendar-holds =
    { $kind ->
        [network] Întâlnirile rețelei, ale tuturor grupurilor.
        [group] Întâlnirile grupului și cele pentru toată lumea.
        [series] Întâlnirile din această serie.
        [topic] Întâlnirile pe această temă.
       *[other] O selecție din întâlnirile rețelei.
    }{ $modes ->
        [online] {" "}Doar cele care pot fi urmărite online.
        [room] {" "}Doar cele care au loc față în față.
       *[any] {" "}Online și față în față.
    }{ $past ->
        [all] {" "}Rămân aici și toate cele trecute.
       *[days] {""}
    }
calendar-upcoming =
    { $count ->
        [one] Acum este programată 1 întâlnire.
        [few] Acum sunt programate { $count } întâlniri.
       *[other] Acum sunt programate { $count } de întâlniri.
    }
calendar-empty = Deocamdată nu este programată nicio întâlnire cu o zi stabilită: calendarul este gol și se va umple singur. Te poți abona de pe acum.
calendar-nothing-to-come = Deocamdată nu este programată nicio întâlnire cu o zi stabilită: în calendar rămân cele trecute sau anulate. Următoarele vor apărea singure: te poți abona de pe acum.
app-iphone = iPhone și iPad
    .steps =
        Apasă pe „iPhone, iPad, Mac, Thunderbird” sub calendarul pe care l-ai ales.
        Confirmă abonarea, apoi adaugă calendarul.
        Dacă nu se întâmplă nimic, copiază adresa: în aplicația Calendar deschide lista calendarelor, adaugă un calendar cu abonament și lipește adresa.
    .refresh = Când telefonul descarcă datele noi. Cât de des o face se alege în configurările conturilor de calendar, la opțiunea pentru preluarea datelor noi.
    .cancelled = Rămân în calendar, tăiate cu o linie.
    .remove = În aplicația Calendar deschide lista calendarelor, apasă pe „i” lângă nume și anulează abonarea.
app-mac = Mac
    .steps =
        Apasă pe „iPhone, iPad, Mac, Thunderbird” sub calendarul pe care l-ai ales.
        În fereastra care se deschide, confirmă abonarea și alege cât de des se actualizează.
        Dacă nu se întâmplă nimic, copiază adresa: în Calendar deschide meniul Fișier, alege un abonament nou la calendar și lipește adresa.
    .refresh = Cât de des ai ales, de la 5 minute până la o săptămână.
    .cancelled = Rămân în calendar, tăiate cu o linie.
    .remove = În Calendar apasă cu butonul din dreapta pe nume, în bara laterală, și anulează abonarea.
app-google = Google Calendar
    .steps =
        Ai nevoie de un calculator: în aplicația de pe telefon nu se pot adăuga calendare.
        Pe calculator apasă pe „Google Calendar” sub calendarul pe care l-ai ales și confirmă că vrei să-l adaugi.
        Dacă nu merge, copiază adresa și lipește-o în pagina Google Calendar care adaugă un calendar de la un URL.
        Pe telefon calendarul apare singur, dacă folosești același cont. Dacă nu îl vezi, activează-l în setările aplicației.
    .refresh = După câteva ore, uneori o zi, și nu se poate mai repede. Pentru o schimbare de ultim moment, uită-te pe site.
    .cancelled = Dispar din calendar, fără niciun anunț.
    .remove = Pe un calculator apasă pe cele trei puncte de lângă numele calendarului, deschide setările și anulează abonarea.
app-outlook-web = Outlook.com și Microsoft 365
    .steps =
        Intră mai întâi în contul tău Outlook cu browserul: dacă nu, linkul duce la pagina de pornire.
        Apasă pe „Outlook.com” dacă ai un cont personal, „Microsoft 365” dacă este de la serviciu sau de la școală, și confirmă.
        Dacă nu merge, copiază adresa: în calendarul din Outlook alege să adaugi un calendar, apoi abonarea de pe web, și lipește adresa.
    .refresh = După vreo trei ore, uneori o zi.
    .cancelled = Rămân în calendar și arată la fel ca celelalte: uită-te la titlu, care spune că sunt anulate.
    .remove = Apasă pe cele trei puncte de lângă numele calendarului și alege să-l elimini.
app-outlook-classic = Outlook clasic pentru Windows
    .steps =
        Copiază adresa calendarului pe care l-ai ales.
        În Outlook deschide meniul Fișier, apoi „Setări cont” și fila cu calendarele de pe internet, și alege să adaugi unul nou.
        Lipește adresa, adaugă calendarul și confirmă.
    .refresh = Când Outlook trimite și primește, cam la șase ore.
    .cancelled = Rămân în calendar și arată la fel ca celelalte: uită-te la titlu, care spune că sunt anulate.
    .remove = Apasă cu butonul din dreapta pe numele calendarului și șterge-l.
app-thunderbird = Thunderbird
    .steps =
        Copiază adresa calendarului pe care l-ai ales.
        În calendarul din Thunderbird creează un calendar nou și alege varianta din rețea.
        Lipește adresa, lasă gol numele de utilizator, caută calendarele și apoi abonează-te.
    .refresh = La fiecare 30 de minute, dacă nu alegi altceva.
    .cancelled = Rămân în calendar, tăiate cu o linie.
    .remove = Apasă cu butonul din dreapta pe numele calendarului și anulează abonarea.
app-android = Android cu ICSx⁵ sau DAVx⁵
    .steps =
        Dacă pe telefon folosești Google Calendar, urmează instrucțiunile pentru Google Calendar: este de ajuns.
        Altfel, instalează aplicația ICSx⁵. Dacă folosești DAVx⁵, instalează și ICSx⁵: ea citește adresele ca acestea.
        În ICSx⁵ apasă pe „+”, lipește adresa calendarului pe care l-ai ales și confirmă.
    .refresh = Cât de des alegi în aplicație.
    .cancelled = Rămân în calendar, marcate ca anulate dacă aplicația ta de calendar arată acest lucru.
    .remove = În ICSx⁵ deschide calendarul și șterge-l.
app-gnome = Calendar GNOME (Linux)
    .steps =
        Copiază adresa calendarului pe care l-ai ales.
        În Calendar deschide meniul, alege administrarea calendarelor, apoi „Adaugă un calendar”.
        Lipește adresa și confirmă că vrei să-l adaugi.
    .refresh = Cât de des alegi.
    .cancelled = Rămân în calendar, marcate ca anulate.
    .remove = În administrarea calendarelor deschide calendarul și elimină-l.
app-nextcloud = Nextcloud
    .steps =
        Copiază adresa calendarului pe care l-ai ales.
        În Calendar apasă pe „+” lângă calendare și alege un abonament nou de la un link, doar pentru citire.
        Lipește adresa și confirmă.
    .refresh = Cam la șase ore.
    .cancelled = Rămân în calendar, tăiate cu o linie.
    .remove = Apasă pe cele trei puncte de lângă numele calendarului și anulează abonarea.
search-found = Rezultate pentru „{ $words }”: { $count }
search-none = Niciun rezultat pentru „{ $words }”. Încearcă un cuvânt mai scurt, scoate un filtru sau uită-te la lista de mai jos.
search-also = S-au găsit și: { $words }
search-some = Nicio pagină nu conține toate aceste cuvinte: iată-le pe cele care conțin cele mai multe.
search-common = Cuvinte prea frecvente, care nu au fost căutate: { $words }
search-failed = Căutarea nu a putut citi arhiva. Reîncarcă pagina sau uită-te la lista de mai jos.

## Inside texts

alert-note = Notă
alert-tip = Sfat
alert-important = Important
alert-warning = Atenție
alert-caution = Pericol
table-label = Tabel
footnotes-label = Note
footnote-back = Înapoi la text, nota
