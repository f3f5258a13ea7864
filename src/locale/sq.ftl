### Theme words
# What the templates print themselves, as `words.skip_to_content` and so on. Plain messages, no arguments; the files of all languages keep the same keys.

## The frame of every page
colon = {": "}
skip-to-content = Kalo te përmbajtja
nav-main = Menyja kryesore
nav-crumbs = Ku ndodhesh
original = Teksti origjinal
read-in = Lexo në gjuhën:
languages = Gjuhët
feeds = Të rejat
home = Faqja kryesore
updated = Përditësimi i fundit:
made-on = Faqja u përditësua më
on-now = Po zhvillohet tani
your-time = Në zonën tënde orare:
cite = Cito këtë faqe
privacy-note = Ky sajt nuk përdor cookie.
made-with = Ndërtuar me

## Sections and headings
all-meetings = Të gjitha takimet
all-news = Të gjitha lajmet
meetings = Takime
news = Lajme
groups = Grupe
topics = Tema
organisations = Organizata
projects = Projekte
upcoming = Takimet e ardhshme
no-upcoming = Asnjë takim i ardhshëm nuk ka ende datë.
past = Takimet e kaluara
undated = Takime pa datë
from-archive = Nga arkivi i takimeve
latest-news = Lajmet e fundit
in-this-page = Në këtë faqe
by-year = Sipas vitit
pages = Faqet
page-previous = Faqja e mëparshme
page-next = Faqja tjetër

## Facts
when = Kur
was-due = Ishte parashikuar për
status = Gjendja
where = Ku
audience = Për kë
language = Gjuha
organisers = Organizimi
guests = Të ftuar
participants = Kush merr pjesë
series = Cikli
project = Projekti
attendance = Pjesëmarrja
source = Burimi
published = Publikimi
updated-term = Përditësimi
authors = Autorë
date-unknown = Data nuk është shënuar
kind = Lloji
website = Sajti
also-called = Emra të tjerë:
also-called-term = Emra të tjerë
continues = Vazhdon projektin
continued-by = Vazhdohet nga
extensions = Zgjatje afati
until = deri më:

## The page of a meeting
join = Si të marrësh pjesë
register-until = Dita e fundit për t’u regjistruar:
changes = Çfarë ka ndryshuar
reason = Arsyeja:
materials = Materiale
recording = Incizimi
minutes = Procesverbali
unknown = Çfarë nuk dimë
meeting-news = Lajme për këtë takim
order = Radha e takimeve
comes-after = Pas
comes-before = Para
nav-meetings = Takime të tjera
meeting-previous = Takimi i mëparshëm
meeting-next = Takimi tjetër

## The page of a news item
news-meetings = Takimet e përmendura
nav-news = Lajme të tjera
news-older = Lajmi i mëparshëm
news-newer = Lajmi tjetër

## Calendars and feeds
add-to-calendar = Shto në kalendar
download-ics = Shkarko skedarin .ics
or-subscribe = Ose abonohu, dhe takimet e reja vijnë vetë:
calendar-honest = Këto janë kopje dhe nuk i ndjekin ndryshimet: nëse takimi zhvendoset ose anulohet, ato mbeten siç ishin. Abonimi, përkundrazi, përditësohet vetë, por aplikacionet e rilexojnë vetëm pas disa orësh: me Google mund të duhet një ditë.
remove-from-calendar = Hiqe nga kalendari
remove-from-calendar-how = Hape skedarin me kalendarin tënd: shënon se takimi nuk mbahet atë ditë. Nëse ke abonim në kalendar, nuk ke nevojë të bësh asgjë.
follow = Ndiq të rejat
follow-calendar = Në kalendarin tënd
subscribe-calendar = Abonohu në kalendar
subscribe-apps = Për iPhone, Mac, Thunderbird dhe aplikacionet që hapin adresat webcal.
subscribe-copy = Për aplikacionet e tjera, kopjo këtë adresë dhe ngjite atje ku aplikacioni shton një kalendar nga një URL:
subscribe-guide = Google, Outlook dhe aplikacione të tjera: si bëhet
subscribe-honest = Abonimi përditësohet vetë, por aplikacionet e rilexojnë kalendarin vetëm pas disa orësh: me Google mund të duhet një ditë. Për një ndryshim të minutës së fundit, shiko këtë faqe.
follow-news = Në lexuesin tënd të lajmeve
follow-news-how = Kopjo adresën e këtij linku në lexuesin tënd të lajmeve.

## The page of the calendars
calendars-intro = Të abonohesh në një kalendar do të thotë ta lidhësh këtë sajt me kalendarin që e përdor tashmë, në telefon ose në kompjuter: takimet e reja shfaqen vetë, dhe ato që ndryshojnë ditë zhvendosen. Nuk ke nevojë të regjistrohesh dhe as të lësh adresën e e-mailit, dhe mund të heqësh dorë kur të duash.
calendars-choose = Zgjidh kalendarin
calendars-which = Në çdo kalendar janë takimet që kanë një ditë të caktuar. Të tjerat gjenden vetëm në sajt, derisa të dihet dita.
calendars-with = Abonohu me:
app-webcal = iPhone, iPad, Mac, Thunderbird
app-google-name = Google Calendar
app-outlook-name = Outlook.com
app-microsoft-name = Microsoft 365 (punë ose shkollë)
calendars-on-site = Takimet në sajt
calendars-apps = Si bëhet, për çdo aplikacion
calendars-apps-how = Prek emrin e aplikacionit tënd për të lexuar si shtohet kalendari, sa shpesh përditësohet dhe si hiqet.
calendars-changes = Nëse një takim ndryshon
calendars-changes-how = Kur një takim zhvendoset, zhvendoset edhe në kalendarin tënd, dhe nëse anulohet ose shtyhet, këtë e thotë titulli. Por derisa aplikacioni ta rilexojë kalendarin, ti sheh atë që ishte më parë: kur ke dyshime, vlen ajo që shkruhet në sajt.
calendars-stop = Nëse do të heqësh dorë
calendars-stop-how = Hiqe kalendarin nga aplikacioni yt, siç shpjegohet për secilin: takimet e tij zhduken të gjitha bashkë. Nuk ke nevojë të njoftosh askënd.
app-steps = Si shtohet
app-refresh = Përditësimi
app-cancelled = Takimet e anuluara
app-remove = Si hiqet
app-by-address = Hap faqen e Google Calendar ku shtohet një kalendar nga një URL
search-words = Fjalët për të kërkuar
search = Kërko
search-narrow = Ngushto kërkimin
search-kind = Lloji
search-group = Grupi
search-year = Viti
search-any = Të gjitha
search-results = Rezultatet
search-more = Shfaq rezultate të tjera
search-no-script = Në këtë shfletues kërkimi nuk funksionon, sepse JavaScript është i fikur. Këtu poshtë është i gjithë arkivi: mund të përdorësh „Gjej në faqe” të shfletuesit.
search-archive = I gjithë arkivi

## The archive
browse = Shfletoni arkivin
archive = Arkivi

## The network in figures
figures-intro = Sajti i llogarit këto shifra nga ajo që është shkruar në të. Ajo që dihet dhe ajo që nuk dihet janë të ndara: asnjë shifër nuk është e përafërt.
figures-absent = Çfarë nuk mund të numërohet
figures-unknown = Çfarë nuk dimë, takim pas takimi
not-known = nuk dihet
download-csv = Shkarkoni tabelën (CSV)

## What is not known
unknown-intro = Ky arkiv thotë vetëm atë që gjendet në burimet e tij. Më poshtë është ajo që burimet nuk e thonë: e lëmë bosh dhe nuk hamendësojmë.
unknown-missing = Çfarë mungon
unknown-missing-how = Për këto takime dhe lajme nuk është shënuar:
unknown-told = Çfarë tjetër nuk dimë
unknown-told-how = E thonë këto faqe:
unknown-order = Radha në kohë
unknown-order-how = Data e këtyre takimeve nuk është shënuar, dhe nuk dihet cili u zhvillua më parë e cili më pas:
unknown-open = Çfarë ende nuk është vendosur
unknown-open-how = Këto takime janë ende për t’u zhvilluar: kjo nuk është vendosur ose nuk është botuar ende.
unknown-none = Çfarë dihet se nuk ka
unknown-none-how = Këtu nuk është harruar asgjë: është shkruar se nuk ka.
unknown-by-year = Vit pas viti
unknown-help = Nëse dini diçka që mungon këtu
unknown-help-how = Shkruani te:
unknown-figures = Rrjeti në shifra

## Not found, moved
not-found-why = Nëse e ke shkruar vetë adresën, kontrollo nëse është e saktë. Nëse e ke ngjitur, kontrollo nëse është e plotë.
not-found-where = Mund të nisesh sërish nga këtu:
not-found-report = A të solli këtu një link i këtij sajti?
not-found-tell = Njofto për linkun që nuk punon
moved = Kjo faqe ka ndryshuar adresë
moved-here = Shko te faqja
