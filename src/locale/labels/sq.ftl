### Labels: what pages say of items, dates and states, and the words inside texts

language-name = Shqip
language-it = italisht
language-en = anglisht
language-fr = frëngjisht
language-es = spanjisht
language-ar = arabisht
language-uk = ukrainisht
language-ro = rumanisht
language-sq = shqip
language-zh = kinezisht
language-bn = bengalisht

## Pages

section-news = Lajme
section-meetings = Takime
section-groups = Grupe
section-organisations = Organizata
section-projects = Projekte
section-topics = Tema
section-series = Cikle takimesh
section-calendars = Kalendari
section-unknown = Çfarë nuk dimë
section-figures = Rrjeti në shifra
section-search = Kërko
section-pages = Faqe
found-meetings = Takim
found-news = Lajm
found-groups = Grup
found-topics = Temë
found-series = Cikël takimesh
found-organisations = Organizatë
found-projects = Projekt
found-pages = Faqe
crumb-home = Kreu
not-found-title = Faqja nuk u gjet
redirect-title = Faqja ka ndryshuar adresë
title-of-page = { $title }, faqja { $page }
title-of-year = { $title }, { $year }
pager = Faqja { $page } nga { $count }
feed-title-calendar = Kalendari: { $name }
feed-title-news = Lajme: { $name }
legal-accessibility = Deklarata e aksesueshmërisë
legal-feedback = Njofto për një problem aksesueshmërie
legal-privacy = Privatësia
legal-notes = Njoftime ligjore
legal-license = Licenca e përmbajtjes
behind-original = Përkthimi mund të jetë më i vjetër se teksti origjinal, i ndryshuar më { $date }.
only-in-original = Ky tekst gjendet vetëm në gjuhën e origjinalit.
citation = „{ $title }”, { $site }. { $address }
citation-dated = „{ $title }”, { $site }, { $date }. { $address }

## When

when-not-stated = Data nuk është shënuar
when-to-be-settled = Data nuk është caktuar ende
when-day-to-be-settled = Dita nuk është caktuar ende
when-hour-to-be-settled = Ora nuk është caktuar ende
when-tentative = Datë për t’u konfirmuar
when-start = { $date }, { $start } ({ $zone })
when-range = { $date }, { $start }–{ $end } ({ $zone })
when-range-days = { $date }, { $start } – { $end_date }, { $end } ({ $zone })
when-page-start = { $date }, ora { $start } ({ $zone })
when-page-range = { $date }, nga ora { $start } deri në orën { $end } ({ $zone })
when-days = { $first } – { $last }
zone-europe-rome = ora e Italisë
zone-of = ora lokale, { $city }
date-and-time = { $date }, ora { $time }
year-not-stated = Data nuk është shënuar

## States

status-announced = I njoftuar
status-tentative = Për t’u konfirmuar
status-scheduled = Në program
status-confirmed = I konfirmuar
status-postponed = I shtyrë
status-cancelled = I anuluar
status-held = U zhvillua
status-over = Përfundoi
status-moved = I zhvendosur
status-now-in-person = Tani me prani fizike
status-now-online = Tani online
banner-opening = { $status }.{" "}
banner-cancelled = Takimi nuk do të zhvillohet.
banner-cancelled-on = Takimi i parashikuar për { $date } nuk do të zhvillohet.
banner-cancelled-past = Takimi i parashikuar për { $date } nuk u zhvillua.
banner-postponed = Data e re nuk është caktuar ende.
banner-postponed-from = Ishte parashikuar për { $date }. Data e re nuk është caktuar ende.
banner-tentative = Data mund të ndryshojë ende.
banner-moved = Data ka ndryshuar. Më parë ishte: { $from }.
banner-now-in-person = Takimi nuk është më online: zhvillohet me prani fizike.
banner-now-online = Takimi nuk zhvillohet më me prani fizike: është online.
prefix-cancelled = I anuluar:{" "}
prefix-postponed = I shtyrë:{" "}
prefix-now-in-person = Tani me prani fizike:{" "}
prefix-now-online = Tani online:{" "}
change-from-to = I zhvendosur. Më parë: { $from }. Tani: { $to }.
change-from = I zhvendosur. Më parë ishte: { $from }.
change-to = I zhvendosur. Tani: { $to }.
change-other = Diçka ka ndryshuar.
change-cancelled = I anuluar.
change-postponed = I shtyrë.
change-mode = Ndryshon mënyra e pjesëmarrjes. Më parë: { $from }. Tani: { $to }.
change-mode-to = Tani: { $mode }.
change-mode-from = Më parë: { $mode }.
mode-online = Online
mode-in-person = Me prani fizike
mode-hybrid = Online dhe me prani fizike
groups-all = Për të gjithë

## Taking part

join-public = Merr pjesë online
join-on-request = Linku jepet me kërkesë. Nuk tregohet kujt t’i kërkohet.
join-by-email = Linku kërkohet me e-mail. Adresa ku duhet shkruar nuk tregohet.
join-by-email-to = Kërkoje linkun te { $email }
join-after-registration = Linku dërgohet pas regjistrimit.
registration-open = Regjistrohu
registration-by-email = Regjistrohu me e-mail
registration-needed = Duhet të regjistrohesh.
registration-closed = Regjistrimet janë mbyllur.
registration-none = Nuk ka nevojë të regjistrohesh.
registration-places =
    { $count ->
        [one] 1 vend
       *[other] { $count } vende
    }

## Records

minutes-none = Nuk ka procesverbal.
recording-none = Nuk ka incizim.
materials-none = Nuk ka materiale.
minutes-link = Procesverbali
recording-link = Incizimi
material-elsewhere = sajt i jashtëm
material-file = { $kind }, { $size }
size-bytes = { $size } bajt
size-kilobytes = { $size } kB
size-megabytes = { $size } MB
size-gigabytes = { $size } GB
embed-show = Shfaq videon këtu
embed-warning = Videoja vjen nga { $host }: nëse e hap, ai sajt do ta dijë që po e shikon dhe mund të përdorë cookie.
attendance-none = Pjesëmarrja nuk është numëruar.
attendance-people =
    { $count ->
        [one] 1 person
       *[other] { $count } persona
    }
attendance-organisations =
    { $count ->
        [one] 1 organizatë
       *[other] { $count } organizata
    }
unknown-date = Data nuk është shënuar.
unknown-day = Dita e saktë nuk është shënuar.
unknown-groups = Nuk është shënuar se cilit grup i drejtohet.
unknown-records = Nuk dihet nëse ka { $list }.
unknown-minutes = procesverbal
unknown-recording = incizim
unknown-materials = materiale
unknown-attendance = Numri i pjesëmarrësve nuk është shënuar.

## Counts

count-meetings =
    { $count ->
        [one] 1 takim
       *[other] { $count } takime
    }
count-meetings-for-all =
    { $count ->
        [one] 1 takim për të gjitha grupet
       *[other] { $count } takime për të gjitha grupet
    }
count-news =
    { $count ->
        [one] 1 lajm
       *[other] { $count } lajme
    }
count-topics =
    { $count ->
        [one] 1 temë
       *[other] { $count } tema
    }
counts = { $list }
fact-meetings =
    { $count ->
        [one] 1 takim në arkiv
       *[other] { $count } takime në arkiv
    }
fact-undated =
    { $count ->
        [one] 1 takim pa datë të shënuar
       *[other] { $count } takime pa datë të shënuar
    }
fact-organisations =
    { $count ->
        [one] 1 organizatë e përmendur
       *[other] { $count } organizata të përmendura
    }

## The archive

title-of-part = { $title }: { $part }
part-undated = pa datë
part-held = të zhvilluara
part-over = të përfunduara
part-cancelled = të anuluara
part-postponed = të shtyra
part-minutes = me procesverbal
part-recording = me incizim
facet-held = Të zhvilluara
facet-over = Të përfunduara, pa shënime të tjera
facet-cancelled = Të anuluara
facet-postponed = Të shtyra
facet-minutes = Me procesverbal
facet-recording = Me incizim
by-state = Sipas gjendjes dhe dokumenteve
by-group = Sipas grupit
by-topic = Sipas temës
by-organisation = Sipas organizatës
all-topics = Të gjitha temat
all-organisations = Të gjitha organizatat
archive-description = { $title } ({ $counts }). { $site }.
index-description = { $title }: { $names }. { $site }.
index-description-some = { $title } ({ $count }), mes tyre { $names }. { $site }.
plain-description = { $title }. { $site }.
home-description = { $site }: { $facts }.
calendars-description = Kalendarët e takimeve, për t’i ndjekur në telefon ose në kompjuter. { $site }.
search-description = Kërkoni në lajmet dhe takimet e arkivit, ose shihni të gjithë titujt. { $site }.
index-rest =
    { $count ->
        [one] Edhe një është në arkiv, sipas vitit:
       *[other] Edhe { $count } të tjera janë në arkiv, sipas vitit:
    }
rest-of-part = { $part }: shihni të gjitha ({ $counts })
order-not-known = Nuk dihet në ç’radhë.
time-between = Mes këtyre datave: { $from } dhe { $to }
time-after = Pas kësaj date: { $date }
time-before = Para kësaj date: { $date }
neighbours-of-group = Në grupin «{ $name }»
neighbours-of-network = Në gjithë rrjetin

## What is known, and the figures

question-date = data
question-day = dita e saktë
question-groups = grupi të cilit i drejtohet
question-minutes = procesverbali
question-recording = incizimi
question-materials = materialet
question-attendance = numri i pjesëmarrësve
question-published = data e botimit
unknown-empty = Nga ajo që tregon ky arkiv nuk mungon asgjë.
unknown-description = Çfarë nuk thonë burimet e arkivit, takim pas takimi: data, grupe, procesverbale, incizime, pjesëmarrës. { $site }.
figures-description = Takimet, organizatat dhe temat e çdo viti, në tabela dhe grafikë: çfarë dihet dhe çfarë jo. { $site }.
figure-meetings = Takime sipas vitit
figure-meetings-caption = Sa takime ka çdo vit, dhe në ç’gjendje janë. Një takim është «i përfunduar» nëse data e tij ka kaluar dhe askush nuk ka shkruar nëse u zhvillua.
figure-organisations = Organizata sipas vitit
figure-organisations-caption = Sa organizata të ndryshme kanë organizuar takime ose kanë folur në to, dhe për sa takime është shënuar të paktën një. Kush është në disa vite numërohet një herë në secilin, dhe vetëm një herë në total.
figure-organisations-none = Për asnjë takim nuk është shënuar ndonjë organizatë.
figure-topics = Tema sipas vitit
figure-topics-caption = Për sa tema të ndryshme është folur, dhe për sa takime është shënuar të paktën një. Një temë e disa viteve numërohet një herë në secilin, dhe vetëm një herë në total.
figure-topics-none = Asnjë takim nuk është i lidhur me një temë të listës.
figure-attendance = Pjesëmarrja
figure-attendance-caption = Sa njerëz morën pjesë në takimet ku u numëruan. Kush erdhi në disa takime numërohet çdo herë.
figure-attendance-none = Për asnjë takim nuk është shënuar numri i pjesëmarrësve.
figure-known = Çfarë është shënuar dhe çfarë jo
figure-known-caption = Për sa takime, ose lajme, është shënuar secila gjë; për sa është shkruar se nuk ka; për sa nuk është shënuar. «Ende jo» vlen për takimet e ardhshme.
column-year = Viti
column-question = Çfarë
column-meetings = Takime
column-held = U zhvilluan
column-over = Përfunduan
column-to-come = Në program
column-postponed = Të shtyra
column-cancelled = Të anuluara
column-organisations = Organizata
column-topics = Tema
column-with-organisations = Takime me të paktën një organizatë
column-without-organisations = Takime pa organizatë të shënuar
column-with-topics = Takime me të paktën një temë
column-without-topics = Takime pa temë të shënuar
column-people = Njerëz
column-counted = Takime ku u numëruan
column-not-counted = Takime ku nuk u numëruan
column-not-known = Nuk është shënuar
column-known = Është shënuar
column-none = Nuk ka
column-open = Ende jo
row-not-stated = Pa shënim
row-whole = Gjithsej
chart-past = të zhvilluara ose të përfunduara
chart-to-come = në program
chart-off = të shtyra ose të anuluara
chart-known = është shënuar
chart-none = është shkruar se nuk ka
chart-not-known = nuk është shënuar
chart-open = ende jo
chart-description = Grafik me shtylla. Të njëjtat shifra janë në tabelën që vijon.

## Empty lists

group-empty = Asnjë takim i ardhshëm nuk ka ende datë. Nëse abonohesh në kalendar, do ta shohësh sapo të ketë një.
meetings-empty = Asnjë takim i ardhshëm nuk ka ende datë.
news-empty = Ende nuk ka lajme.
list-empty = Ende nuk ka asgjë këtu.

## The page of the calendars

calendar-of-network = Të gjitha takimet
calendar-holds =
    { $kind ->
        [network] Takimet e rrjetit, të të gjitha grupeve.
        [group] Takimet e grupit dhe ato për të gjithë.
        [series] Takimet e këtij cikli.
        [topic] Takimet për këtë temë.
       *[other] Një përzgjedhje e takimeve të rrjetit.
    }{ $modes ->
        [online] {" "}Vetëm ato që mund të ndiqen online.
        [room] {" "}Vetëm ato me prani fizike.
       *[any] {" "}Online dhe me prani fizike.
    }{ $past ->
        [all] {" "}Aty mbeten edhe të gjitha takimet e kaluara.
       *[days] {""}
    }
calendar-upcoming =
    { $count ->
        [one] Tani ka 1 takim në program.
       *[other] Tani ka { $count } takime në program.
    }
calendar-empty = Për momentin nuk ka asnjë takim në program me ditë të caktuar: kalendari është bosh dhe mbushet vetë. Mund të abonohesh që tani.
calendar-nothing-to-come = Për momentin nuk ka asnjë takim në program me ditë të caktuar: në kalendar mbeten takimet e kaluara ose të anuluara. Të ardhshmet vijnë vetë: mund të abonohesh që tani.
app-iphone = iPhone dhe iPad
    .steps =
        Prek „iPhone, iPad, Mac, Thunderbird” poshtë kalendarit që ke zgjedhur.
        Konfirmo abonimin, pastaj shtoje kalendarin.
        Nëse nuk ndodh asgjë, kopjo adresën: në aplikacionin e kalendarit hap listën e kalendarëve, shto një kalendar me abonim dhe ngjit adresën.
    .refresh = Kur telefoni shkarkon të dhënat e reja. Sa shpesh e bën këtë, zgjidhet te cilësimet e llogarive të kalendarit, aty ku flitet për marrjen e të dhënave të reja.
    .cancelled = Mbeten në kalendar, me një vijë përsipër.
    .remove = Në aplikacionin e kalendarit hap listën e kalendarëve, prek „i” pranë emrit dhe anulo abonimin.
app-mac = Mac
    .steps =
        Shtyp „iPhone, iPad, Mac, Thunderbird” poshtë kalendarit që ke zgjedhur.
        Në dritaren që hapet konfirmo abonimin dhe zgjidh sa shpesh të përditësohet.
        Nëse nuk ndodh asgjë, kopjo adresën: në aplikacionin e kalendarit hap menynë e parë pas emrit të aplikacionit (File), zgjidh abonimin e ri në një kalendar dhe ngjit adresën.
    .refresh = Aq shpesh sa ke zgjedhur, nga çdo 5 minuta deri në një herë në javë.
    .cancelled = Mbeten në kalendar, me një vijë përsipër.
    .remove = Në aplikacionin e kalendarit shtyp me butonin e djathtë mbi emrin, në shiritin anësor, dhe anulo abonimin.
app-google = Google Calendar
    .steps =
        Duhet një kompjuter: në aplikacionin e telefonit nuk mund të shtohen kalendarë.
        Në kompjuter shtyp „Google Calendar” poshtë kalendarit që ke zgjedhur, pastaj konfirmo që do ta shtosh.
        Nëse nuk funksionon, kopjo adresën dhe ngjite në faqen e Google Calendar ku shtohet një kalendar nga një URL.
        Në telefon kalendari shfaqet vetë, nëse përdor të njëjtën llogari. Nëse nuk e sheh, aktivizoje te cilësimet e aplikacionit.
    .refresh = Pas disa orësh, deri në një ditë, dhe nuk mund të bëhet më shpejt. Për një ndryshim të minutës së fundit, shiko sajtin.
    .cancelled = Zhduken nga kalendari, pa njoftim.
    .remove = Në një kompjuter shtyp tri pikat pranë emrit të kalendarit, hap cilësimet dhe anulo abonimin.
app-outlook-web = Outlook.com dhe Microsoft 365
    .steps =
        Hyr më parë në llogarinë tënde të Outlook me shfletuesin: përndryshe linku të çon te faqja fillestare.
        Shtyp „Outlook.com” nëse llogaria është personale, „Microsoft 365” nëse është e punës ose e shkollës, dhe konfirmo.
        Nëse nuk funksionon, kopjo adresën: në kalendarin e Outlook zgjidh të shtosh një kalendar, pastaj abonimin nga uebi, dhe ngjit adresën.
    .refresh = Pas rreth tri orësh, deri në një ditë.
    .cancelled = Mbeten në kalendar dhe duken njësoj si të tjerat: shiko titullin, që thotë se janë të anuluara.
    .remove = Shtyp tri pikat pranë emrit të kalendarit dhe hiqe.
app-outlook-classic = Outlook klasik për Windows
    .steps =
        Kopjo adresën e kalendarit që ke zgjedhur.
        Në Outlook hap menynë e parë (File), pastaj cilësimet e llogarisë dhe skedën e kalendarëve të internetit, dhe zgjidh të shtosh një të ri.
        Ngjit adresën, shtoje dhe konfirmo.
    .refresh = Kur Outlook dërgon dhe merr, rreth çdo gjashtë orë.
    .cancelled = Mbeten në kalendar dhe duken njësoj si të tjerat: shiko titullin, që thotë se janë të anuluara.
    .remove = Shtyp me butonin e djathtë mbi emrin e kalendarit dhe fshije kalendarin.
app-thunderbird = Thunderbird
    .steps =
        Kopjo adresën e kalendarit që ke zgjedhur.
        Në kalendarin e Thunderbird krijo një kalendar të ri dhe zgjidh „Në Rrjet”.
        Ngjit adresën, lëre bosh emrin e përdoruesit, shtyp „Gjej Kalendarë” dhe pastaj „Pajtohuni”.
    .refresh = Çdo 30 minuta, nëse nuk zgjedh ndryshe.
    .cancelled = Mbeten në kalendar, me një vijë përsipër.
    .remove = Shtyp me butonin e djathtë mbi emrin e kalendarit dhe anulo abonimin.
app-android = Android me ICSx⁵ ose DAVx⁵
    .steps =
        Nëse në telefon përdor Google Calendar, ndiq udhëzimet për Google Calendar: mjaftojnë ato.
        Përndryshe instalo aplikacionin ICSx⁵. Nëse përdor DAVx⁵, instalo edhe ICSx⁵: është ai që lexon adresa si këto.
        Në ICSx⁵ shtyp „+”, ngjit adresën e kalendarit që ke zgjedhur dhe konfirmo.
    .refresh = Aq shpesh sa zgjedh në aplikacion.
    .cancelled = Mbeten në kalendar, të shënuara si të anuluara nëse aplikacioni yt i kalendarit e tregon këtë.
    .remove = Në ICSx⁵ hap kalendarin dhe fshije.
app-gnome = Kalendari i GNOME (Linux)
    .steps =
        Kopjo adresën e kalendarit që ke zgjedhur.
        Në aplikacionin e kalendarit hap menynë, zgjidh administrimin e kalendarëve, pastaj shto një kalendar.
        Ngjit adresën dhe konfirmo.
    .refresh = Aq shpesh sa zgjedh.
    .cancelled = Mbeten në kalendar, të shënuara si të anuluara.
    .remove = Te administrimi i kalendarëve hap kalendarin dhe hiqe.
app-nextcloud = Nextcloud
    .steps =
        Kopjo adresën e kalendarit që ke zgjedhur.
        Në aplikacionin e kalendarit shtyp „+” pranë kalendarëve dhe zgjidh abonimin e ri nga një link, vetëm për lexim.
        Ngjit adresën dhe konfirmo.
    .refresh = Rreth çdo gjashtë orë.
    .cancelled = Mbeten në kalendar, me një vijë përsipër.
    .remove = Shtyp tri pikat pranë emrit të kalendarit dhe anulo abonimin.
search-found = Rezultate për „{ $words }”: { $count }
search-none = Asnjë rezultat për „{ $words }”. Provo me një fjalë më të shkurtër, hiq një filtër ose shiko listën këtu poshtë.
search-also = U gjetën edhe: { $words }
search-some = Asnjë faqe nuk i ka të gjitha këto fjalë: ja ato që kanë më shumë prej tyre.
search-common = Fjalë tepër të zakonshme, që nuk u kërkuan: { $words }
search-failed = Kërkimi nuk arriti ta lexojë arkivin. Ringarko faqen, ose shiko listën këtu poshtë.

## Inside texts

alert-note = Shënim
alert-tip = Këshillë
alert-important = E rëndësishme
alert-warning = Kujdes
alert-caution = Rrezik
table-label = Tabelë
footnotes-label = Shënime
footnote-back = Kthehu te teksti, shënimi
