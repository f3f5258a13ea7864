### Findings: what editors are told. The key is the finding's code.
### `.label` is written at the mark, `.help` says what to do, `.fixed` the same above the corrected line; other attributes belong to
### special cases.

severity-error = errore
severity-warning = attenzione
severity-info = nota
severity-note = nota
severity-help = rimedio

## site.toml

config-missing = manca il file `site.toml`
    .help = crea `site.toml` nella cartella del sito, con almeno `title` e `base_url`; `connessi new site CARTELLA` scrive un sito completo
config-not-toml = questa riga non si capisce
    .label = da qui
    .help = ogni riga è `chiave = "valore"`: i testi vanno fra virgolette doppie, di quelle diritte
    .fixed = scrivi la riga così
config-title-missing = manca il nome del sito
    .help = aggiungi una riga come `title = "La nostra rete"`
config-base-url = `{ $value }` non è l’indirizzo di un sito
    .help = scrivi un indirizzo completo, come `base_url = "https://rete.example/"`
config-base-url-missing = manca l’indirizzo del sito
    .help = aggiungi una riga come `base_url = "https://rete.example/"`, o usa `--base-url`
config-timezone = il fuso orario `{ $value }` non esiste
    .suggest = forse `{ $suggestion }`?
    .help = scrivi il continente e una grande città, in inglese, come `timezone = "Europe/Rome"`
config-unknown-key = la chiave `{ $key }` non esiste
    .suggest = forse `{ $suggestion }`?
    .help = qui si possono usare: { $known }
    .language = per tradurre il sito aggiungi `{ $key }` a `languages`
config-type = il valore di `{ $key }` non è del tipo giusto
    .table = serve una sezione, come `[{ $key }]` con le sue chiavi sotto
    .text = serve un testo fra virgolette, come `{ $key } = "testo"`
    .list = serve un elenco di testi, come `{ $key } = ["uno", "due"]`
    .tables = serve un elenco di sezioni, ognuna come `[[feeds.{ $key }]]` con le sue chiavi sotto
    .truth = serve `true` (sì) o `false` (no), senza virgolette, come `{ $key } = false`
    .number = serve un numero intero senza virgolette, maggiore di zero e non troppo grande, come `{ $key } = 20`
config-choice = `{ $key }` non può essere `{ $value }`
    .help = scegli fra: { $choices }
config-color = `{ $value }` non è il nome di un colore
    .help = scrivi il nome di un colore CSS in minuscolo, come `teal` o `darkgreen`
config-calendar-incomplete = a questo calendario manca `{ $key }`
    .help = ogni `[[feeds.calendars]]` ha almeno `title = "Nome del calendario"` e `file = "nome.ics"`
feeds-unknown = `{ $value }` non è il nome di { $kind ->
    [group] un gruppo
    [topic] un tema
   *[series] una serie
 } del sito: non c’è nessun incontro da mettere nel suo calendario
    .suggest = forse `{ $suggestion }`?
    .help = scrivi il nome come sta nei testi, o toglilo da qui
feed-too-large = il calendario `{ $path }` è grande { $size } kB: Google non legge quelli oltre 1 MB
    .help = in `site.toml`, sotto `[feeds]`, riduci `past_days`, o dividi il calendario per gruppi
config-language-words = per la lingua `{ $value }` il programma non ha parole: menu e avvisi restano in inglese
    .help = le lingue con parole proprie sono: { $languages }
config-language = `{ $value }` non è il codice di una lingua
    .help = scrivi il codice della lingua, come `it`, `en`, `pt-BR`
config-scheme = i collegamenti non possono cominciare con `{ $value }:`
    .help = togli `{ $value }`: farebbe eseguire del codice a chi apre la pagina
    .form = scrivi solo l’inizio di un indirizzo, senza i due punti, come `https` o `mailto`
config-previous = `{ $value }` non dice dove trovare il sito già pubblicato
    .help = scrivi il suo indirizzo, come `previous = "https://rete.example/"` (un nome con lettere accentate nella forma `xn--`), o una cartella, come `previous = "../pubblicato"`
config-origin = `{ $value }` non è il solo indirizzo di un sito
    .help = per `{ $key }` scrivi solo l’inizio, come `https://video.example`
config-day = `{ $value }` non è un giorno
    .help = per `{ $key }` scrivi anno, mese e giorno, come `2030-09-12`
legal-link-missing = in fondo alle pagine manca ciò che la legge di solito richiede: { $missing }
    .help = se serve al tuo sito, scrivilo in `site.toml` sotto `[legal]`; per la dichiarazione di accessibilità: `connessi new accessibility`
accessibility-review-due = la dichiarazione di accessibilità va rivista entro il 23 settembre { $year }
    .help = dopo averla rivista scrivi in `site.toml` sotto `[legal]` il giorno: `accessibility_reviewed = "{ $year }-09-12"`
config-url-part = `{ $value }` non può far parte di un indirizzo
    .help = per `{ $key }` usa solo lettere minuscole senza accenti, cifre e trattini
    .file = per `{ $key }` scrivi il nome di un file, come `calendario.ics` o `feed.xml`
menu-hidden = nel menu c’è un testo che non è ancora pubblicato: `{ $value }`
    .help = pubblicalo, o toglilo dal menu
menu-unknown = nel menu, `{ $value }` non porta a nessuna pagina
    .suggest = forse `{ $suggestion }`?
    .help = scrivi una sezione ({ $sections }) o un file sotto `content/`, come `pages/la-rete.md`

## Files

folder-unknown = questo file non sta in una cartella del sito
    .help = spostalo sotto `content/` in una di queste cartelle: { $folders }
file-name = il nome del file, `{ $value }`, non può diventare un indirizzo
    .help = rinomina il file usando lettere e cifre, come `primo-incontro.md`
text-extension = `{ $value }` sarebbe pubblicato così com’è, dati compresi
    .help = rinomina il file in modo che finisca in `.md`, tutto minuscolo
index-case = il file si deve chiamare `index.md`, tutto minuscolo
    .help = rinominalo: così il testo sta insieme alle immagini della sua cartella
index-alone = `index.md` qui non è il testo di una cartella
    .help = per il titolo e l’introduzione della sezione chiamalo `_index.md`; per un testo con immagini mettilo in una cartella sua
language-not-listed = la lingua `{ $value }` nel nome del file non è fra quelle del sito
    .help = aggiungila in `site.toml` (`languages = ["{ $value }"]`) o rinomina il file
document-too-long = il file supera { $limit } MB
    .help = dividi il testo in più pagine
control-in-text = qui c’è un carattere che non è testo ({ $sign }): nelle pagine e nei calendari al suo posto va uno spazio
    .label = carattere di controllo
    .help = cancellalo; di solito arriva incollando da un altro programma
document-with-nul = il file contiene un carattere nullo: non è un testo
    .label = carattere nullo
    .help = salva di nuovo il file come testo semplice, in UTF-8
merge-conflict = il file contiene un conflitto di git non risolto
    .label = segno di conflitto
    .help = scegli una delle due versioni e togli le righe che cominciano con `<<<<<<<`, `=======` e `>>>>>>>`
front-matter-missing = il file non comincia con `---`
    .label = qui deve esserci `---`
    .help = comincia il file con una riga `---`, poi i dati (`titolo: "…"`), poi un’altra riga `---`, poi il testo
    .fixed = metti i dati fra due righe `---`
    .toml = questi dati sono scritti per un altro programma: metti `---` al posto di `+++`, e scrivi `titolo: "…"` al posto di `title = "…"`
    .json = questi dati sono scritti per un altro programma: mettili fra due righe `---`, uno per riga, come `titolo: "…"`
front-matter-twice = i dati in testa al file sono scritti due volte, e quelli da qui in poi apparirebbero nel testo
    .label = i dati erano già chiusi
    .help = riunisci i dati fra due sole righe `---`, ogni chiave una volta
    .fixed = togli le due righe `---` in mezzo
front-matter-open = manca la riga `---` che chiude i dati
    .label = i dati cominciano qui e non finiscono
    .help = dopo l’ultimo dato, prima del testo, aggiungi una riga con `---`

not-utf8 = il file non è in UTF-8: alla riga { $line } c’è qualcosa che non è testo
    .label = qui
    .help = apri il file con l’editor e salvalo come UTF-8
    .utf16 = il file è in UTF-16, come fanno alcuni programmi di Windows: salvalo come UTF-8
file-name-not-utf8 = il nome del file `{ $name }` non è in UTF-8
    .help = rinomina il file, di solito basta riscriverne le lettere accentate
symlink = `{ $name }` è un collegamento, e i collegamenti non vengono seguiti: resta fuori dal sito
    .help = metti al suo posto il file o la cartella a cui porta, oppure toglilo
symlink-to-sources = `{ $name }` è un collegamento, e i collegamenti non vengono seguiti: il sito sarebbe senza i suoi file
    .help = metti al suo posto la cartella o il file a cui porta
not-a-file = `{ $name }` non è né un file né una cartella: resta fuori dal sito
    .help = toglilo dalla cartella del sito
text-too-long = il testo è più lungo di { $limit } MB
    .help = dividilo in più testi, o pubblicalo come allegato

## YAML

front-matter-too-long = i dati in testa al file superano { $limit } KB
    .help = lascia in testa solo i dati; il testo va dopo la seconda riga `---`
front-matter-too-deep = troppe parentesi o elenchi uno dentro l’altro (più di { $limit })
    .label = da qui
    .help = cancella le parentesi `[` e `{"{"}` di troppo, e chiudi quelle che servono
front-matter-not-map = i dati in testa al file non sono coppie `chiave: valore`
    .label = qui serve una chiave
    .help = scrivi una chiave per riga, come `titolo: "Un titolo"`
front-matter-not-yaml = questa riga non si capisce, o la precedente non è chiusa
    .label = fin qui
    .help = controlla che ogni riga sia `chiave: valore`, con le virgolette e le parentesi chiuse e gli stessi spazi a inizio riga
    .backslash = fra virgolette doppie la barra `\` ha un significato suo: usa `/`, o le virgolette singole
duplicate-key = la chiave `{ $key }` è scritta due volte
    .label = seconda volta
    .first = prima volta
    .help = tieni una sola delle due righe
    .fixed = togli la seconda: dicono la stessa cosa
yaml-tab = la riga comincia con una tabulazione
    .label = tabulazione
    .help = usa degli spazi al suo posto
yaml-special-space = c’è uno spazio speciale, incollato da un altro programma
    .label = spazio speciale
    .help = cancellalo e scrivi uno spazio normale
yaml-no-space = manca uno spazio dopo i due punti
    .label = qui serve uno spazio
    .help = scrivi `{ $line }`
    .fixed = metti uno spazio dopo i due punti
yaml-open-bracket = la parentesi si apre e non si chiude
    .label = aperta qui
    .help = chiudila: `{ $line }`
    .fixed = chiudi la parentesi
yaml-closed-bracket = qui si chiude una parentesi che non è aperta
    .label = parentesi di troppo
    .help = scrivi `{ $line }`
    .fixed = togli la parentesi di troppo
yaml-bullet = le righe di un elenco cominciano con un trattino e uno spazio
    .label = qui serve `- `
    .help = scrivi `{ $line }`
    .fixed = comincia le righe dell’elenco con un trattino semplice e uno spazio
yaml-no-colon = dopo la chiave mancano i due punti
    .label = qui servono due punti e uno spazio
    .help = scrivi `{ $line }`
    .fixed = metti due punti e uno spazio
yaml-indent = la riga comincia più a destra delle altre
    .label = spazi di troppo
    .help = togli gli spazi all’inizio della riga: le chiavi cominciano tutte allo stesso punto
yaml-cut-off = da `#` in poi la riga è una nota e non viene letta: il valore è diventato «{ $value }»
    .label = questo non viene letto
    .help = metti tutto il valore fra virgolette: `{ $quoted }`; se è davvero una nota, metti le virgolette solo al valore: `{ $remark } # …`
    .fixed = metti tutto il valore fra virgolette
yaml-apostrophe = l’apostrofo chiude le virgolette singole
    .label = il valore finisce prima del previsto
    .help = usa le virgolette doppie: `{ $line }`
    .fixed = usa le virgolette doppie
yaml-sign = un testo non può cominciare con `{ $sign }`
    .label = segno riservato
    .help = mettilo fra virgolette: `{ $line }`
    .fixed = metti il valore fra virgolette
yaml-colon = nel valore ci sono due punti seguiti da uno spazio
    .label = qui comincerebbe una seconda chiave
    .help = metti il valore fra virgolette: `{ $line }`
    .fixed = metti il valore fra virgolette
yaml-open-quote = le virgolette si aprono e non si chiudono
    .label = aperte qui
    .help = chiudile: `{ $line }`
    .fixed = chiudi le virgolette
yaml-quotes = le virgolette dentro il valore lo chiudono prima del previsto
    .label = virgolette dentro virgolette
    .help = usa virgolette singole fuori, o «caporali» dentro: `{ $line }`
    .fixed = scrivi così le virgolette che stanno dentro il valore

## Front matter

title-missing = manca il titolo
    .label = in questi dati non c’è `titolo`
    .help = aggiungi una riga come `titolo: "Primo incontro"`
unknown-key = la chiave `{ $key }` non esiste
    .suggest = forse `{ $suggestion }`?
    .help = qui si possono usare: { $known }
key-twice = `{ $key }` e `{ $first }` sono la stessa chiave
    .label = seconda volta
    .first = prima volta
    .help = tieni una sola delle due righe
text-wanted = qui serve un testo, non un elenco
    .label = elenco o gruppo di chiavi
    .help = scrivi un solo valore, fra virgolette
text-empty = il valore è vuoto
    .label = vuoto
    .help = scrivi un valore, o togli la riga: quello che non si sa si lascia fuori
    .title = scrivi il titolo: ogni testo ne ha uno
list-without-brackets = «{ $value }» è letto come un tema solo
    .label = un tema solo?
    .help = se sono più di uno scrivi `{ $list }`; se è uno solo, mettilo fra virgolette
control-character = il valore contiene un carattere invisibile ({ $value })
    .label = carattere invisibile
    .help = cancella il valore e riscrivilo a mano
    .backslash = fra virgolette doppie la barra `\` e la lettera che la segue diventano un altro segno: usa `/`, o le virgolette singole
truth-form = `{ $value }` non è un sì o un no
    .label = sì o no?
    .help = scrivi `sì` o `no`
number-form = `{ $value }` non è un numero
    .label = qui serve un numero intero
    .help = scrivi solo cifre, come `12`
date-form = `{ $value }` non è una data
    .label = data non riconosciuta
    .help = scrivi la data come `2030-05-14`, `14/05/2030` o `14 maggio 2030`
    .fixed = scrivi la data così
    .time = l’ora ha una riga sua: `ora: 16:30`
    .days = per un incontro di più giorni scrivi il primo in `data` e l’ultimo in `fine`
    .no-year = manca l’anno: scrivi la data intera, come `2030-05-14` o `14 maggio 2030`
    .short-year = scrivi l’anno con quattro cifre, come `2030`
date-no-such-day = il giorno `{ $value }` non esiste
    .label = non c’è nel calendario
    .help = controlla il giorno e il mese
date-month-first = in `{ $value }` il mese viene prima del giorno
    .label = data all’americana
    .help = scrivi prima il giorno, poi il mese: `15/03/2021`, o `2021-03-15`
    .fixed = scrivi prima l’anno, poi il mese e il giorno
date-weekday = in `{ $value }` il giorno della settimana non è quello giusto
    .label = controlla il calendario
    .help = correggi il giorno della settimana o la data
date-year = l’anno di `{ $value }` non può essere giusto
    .label = anno fuori dal nostro tempo
    .help = correggi l’anno; se la data non si sa, togli la riga
day-wanted = serve un giorno preciso, e `{ $value }` non lo è
    .label = manca il giorno
    .help = scrivi la data intera, come `2030-05-14`
time-form = `{ $value }` non è un’ora
    .label = ora non riconosciuta
    .help = scrivi ore e minuti, come `16:30`
    .fixed = scrivi l’ora così
    .range = scrivi l’inizio in `ora` e la fine in `fine`
time-no-such-hour = l’ora `{ $value }` non esiste
    .label = nessun orologio la segna
    .help = le ore vanno da `00:00` a `23:59`; la mezzanotte è `00:00` del giorno che comincia
    .midnight = la mezzanotte in cui l’incontro finisce si scrive `00:00`: vale quella alla fine della giornata
duration-form = `{ $value }` non è una durata
    .label = durata non riconosciuta
    .help = scrivi la durata come `1h30`, `2h` o `90 min`
    .fixed = scrivi la durata così
end-and-duration = ci sono sia la fine sia la durata
    .label = durata
    .first = fine
    .help = tieni una sola delle due righe
language-form = `{ $value }` non è il codice di una lingua
    .label = lingua non riconosciuta
    .help = scrivi il codice, come `it`, `en`, `ar`
zone-unknown = il fuso orario `{ $value }` non esiste
    .label = fuso sconosciuto
    .suggest = forse `{ $suggestion }`?
    .help = scrivi `Europe/Rome` per l’ora italiana; per un altro paese il continente e una grande città, in inglese, come `America/New_York`
status-unknown = lo stato `{ $value }` non esiste
    .label = stato sconosciuto
    .suggest = forse `{ $suggestion }`?
    .help = scegli fra: { $known }
    .moved = cambia `data` e scrivi in `variazioni` qual era quella di prima: `variazioni: [{"{"}da: 2030-05-09, motivo: "…"{"}"}]`
mode-unknown = `{ $value }` non è un modo di incontrarsi
    .label = modo sconosciuto
    .suggest = forse `{ $suggestion }`?
    .help = scegli fra: { $known }
join-unknown = non è chiaro come si partecipa: `{ $value }`
    .label = non riconosciuto
    .suggest = forse `{ $suggestion }`?
    .help = scegli fra: { $known }; oppure scrivi `{"{"}email: segreteria@rete.example{"}"}` o `{"{"}pubblico: "https://…"{"}"}`
    .fixed = indica così l’indirizzo a cui scrivere per partecipare
join-twice = il collegamento è pubblico, o si chiede per e-mail: non tutti e due
    .label = qui per e-mail
    .help = tieni `pubblico` o `email`
join-not-declared-public = questo collegamento apparirebbe sul sito, ma non è dichiarato pubblico
    .label = indirizzo della stanza
    .help = se tutti possono vederlo scrivi `collegamento: {"{"}pubblico: "{ $value }"{"}"}`; altrimenti scrivi `su-richiesta`
room-link-published = { $kind ->
        [group] chiunque legga il sito potrebbe entrare in questo gruppo chiuso
        [password] chiunque legga il sito leggerebbe la password che sta in questo indirizzo
        [invitation] chiunque legga il sito potrebbe entrare in questa riunione: ci sono il suo numero e il codice d’accesso
       *[meeting] chiunque legga il sito potrebbe entrare in questa stanza online, che non è dichiarata pubblica
    }
    .label = { $kind ->
        [group] invito nel gruppo
        [password] indirizzo con una password
        [invitation] numero della riunione
       *[meeting] indirizzo della stanza
    }
    .help = quello che è pubblicato resta per anni in archivi e copie. Se la stanza è per tutti, scrivi nell’incontro `collegamento: {"{"}pubblico: "https://…"{"}"}`; altrimenti togli l’indirizzo da qui e scrivi nell’incontro `collegamento: su-richiesta`, `via-email` o `dopo-iscrizione`
    .group = quello che è pubblicato resta per anni in archivi e copie. Togli l’invito e scrivi a chi chiederlo; se il gruppo è aperto a tutti, dichiaralo in un incontro: `collegamento: {"{"}pubblico: "https://…"{"}"}`
    .password = quello che è pubblicato resta per anni in archivi e copie. Togli la password dall’indirizzo e dalla a chi la chiede; se era già sul sito, cambiala
    .invitation = quello che è pubblicato resta per anni in archivi e copie. Togli il numero e il codice: se la stanza è per tutti basta nell’incontro `collegamento: {"{"}pubblico: "https://…"{"}"}`, altrimenti scrivi `collegamento: su-richiesta`, `via-email` o `dopo-iscrizione`
email-form = `{ $value }` non è un indirizzo e-mail
    .label = indirizzo non valido
    .help = scrivi un indirizzo come `segreteria@rete.example`
web-address-form = `{ $value }` non è un indirizzo web
    .label = indirizzo non valido
    .help = scrivi l’indirizzo per intero, come `https://rete.example/pagina`
    .email = per un indirizzo e-mail scrivi `{"{"}email: { $value }{"}"}`
    .scheme = scrivi `https://` davanti: `https://{ $value }`
participant-empty = non è indicato chi partecipa
    .label = manca `ente` o `persona`
    .help = aggiungi `ente: nome-dell-ente` o `persona: "Nome e cognome"`
link-empty = non è indicato dove si trova
    .label = manca `file` o `url`
    .help = aggiungi `file: nome.pdf` o `url: https://…`
    .image = aggiungi `file: foto.jpg`, con il nome dell’immagine
file-outside = `{ $value }` porta fuori dalla cartella del sito
    .label = fuori dal sito
    .web = per un altro sito scrivi l’indirizzo intero: `https:{ $value }`
    .help = metti il file nella stessa cartella del testo e scrivi solo il suo nome
image-without-alt = manca la descrizione dell’immagine `{ $value }`
    .label = immagine senza `alt`
    .help = scrivi `immagine: {"{"}file: "{ $value }", alt: "Che cosa si vede"{"}"}`; se è solo decorazione, `alt: ""`
image-elsewhere = l’immagine sta su un altro sito
    .label = indirizzo esterno
    .help = salva l’immagine nella cartella del testo e scrivi il suo nome: così chi legge non viene tracciato da altri
slug-form = `{ $value }` non può far parte di un indirizzo
    .label = solo lettere minuscole, cifre e trattini
    .suggest = scrivi `{ $suggestion }`
    .help = usa lettere minuscole senza accenti, cifre e trattini
path-invalid = `{ $value }` non può essere un indirizzo del sito
    .label = indirizzo non valido
    .not-absolute = un indirizzo comincia con `/`, come `/vecchia-pagina/`
    .leaves = togli `..`, `.` e le barre doppie
    .character = togli i caratteri speciali (`\ : * ? " < > |`), e tutto ciò che segue un `?`
    .too-long = accorcialo: ogni parte può avere al massimo 255 byte
    .reserved = cambialo: Windows non permette questo nome
name-without-letters = `{ $value }` non contiene lettere né cifre
    .label = nome senza lettere
    .help = scrivi un nome con almeno una lettera

## References and order

reference-unknown = `{ $value }` non esiste in `{ $folder }`
    .label = non trovato
    .suggest = forse `{ $suggestion }`?
    .help = scrivi il nome di un file di `{ $folder }` senza `.md`, oppure il suo titolo
    .list = se sono più di uno, mettili fra parentesi quadre: `[{ $value }]`
    .parts = se sono più di uno, scrivili uno per uno: `{ $names }`
reference-ambiguous = più elementi si chiamano `{ $value }`
    .label = quale?
    .help = scrivi uno di questi: { $slugs }
comma-in-name = la virgola divide in due il nome di un solo gruppo
    .label = «{ $value }» è un gruppo solo
    .help = scrivi `{ $slug }`, oppure metti il nome intero fra virgolette
    .fixed = metti il nome intero fra virgolette
id-twice = due elementi hanno lo stesso `id`: `{ $value }`
    .label = seconda volta
    .first = prima volta
    .help = un `id` è di un solo elemento, per sempre: danne un altro a quello più nuovo
source-unknown = la fonte `{ $value }` sembra il nome di una notizia, ma non c’è
    .label = notizia non trovata
    .help = controlla il nome; se invece è un testo, scrivilo per esteso
translation-behind = l’originale di questa traduzione, `{ $original }`, è cambiato dopo di lei
    .label = forse da aggiornare
    .original = cambiato il { $changed_day }
    .help = rileggila e correggila; se va bene così, scrivi in `aggiornato` il giorno di oggi
translation-without-original = questa traduzione non ha un originale
    .label = traduzione di che cosa?
    .help = scrivi il testo nella lingua del sito in `{ $file }`, anche solo con il titolo
fact-in-translation = `{ $key }` non va scritto in una traduzione
    .label = non viene letto
    .help = scrivilo solo nel testo originale: vale per tutte le lingue
order-cycle = l’ordine degli incontri gira in tondo: { $titles }
    .label = uno dei passaggi
    .help = togli una delle righe `prima` o `dopo` di questi incontri
    .itself = un incontro non può venire prima o dopo di sé stesso: togli questo nome
order-against-dates = secondo date e ore, «{ $earlier }» viene dopo «{ $later }»
    .label = qui è scritto il contrario
    .help = correggi le date o le ore, oppure togli questo riferimento
status-held-in-future = l’incontro è segnato come svolto, ma la sua data è nel futuro ({ $on_day })
    .label = svolto?
    .help = correggi la data, o togli lo stato finché non si è svolto
time-without-day = c’è un’ora, ma non il giorno
    .label = ora senza giorno
    .help = aggiungi `data` con il giorno, o togli l’ora
end-without-day = c’è la fine o la durata, ma non il giorno
    .label = non viene mostrata
    .help = aggiungi `data` con il giorno e `ora` con l’inizio, o togli questa riga
time-never = le { $time } del { $on_day } non esistono in { $zone }
    .label = quella notte l’orologio va avanti
    .help = scegli un’altra ora
time-twice = le { $time } del { $on_day } ci sono due volte in { $zone }
    .label = quella notte l’orologio torna indietro
    .help = nel calendario vale la prima; scrivi quale intendi: `{ $time }{ $first }` è la prima, `{ $time }{ $second }` la seconda
time-offset = alle { $time } del { $on_day } l’orologio di { $zone } non ha questa differenza dall’ora universale
    .label = qui vale { $offset }
    .help = scrivi `{ $time }`, senza differenza; serve solo per le ore che la notte del cambio ci sono due volte
end-before-start = la fine viene prima dell’inizio
    .label = fine
    .start = inizio
    .help = controlla `ora`, `fine` e `durata`; se finisce un altro giorno scrivi la data, come `"2030-05-15 18:00"`
end-without-time = c’è la fine, ma non l’ora d’inizio
    .label = fine senza inizio
    .help = aggiungi `ora`, o togli questa riga

## Text

picture-without-alt = l’immagine `{ $value }` non ha una descrizione
    .label = fra le parentesi quadre non c’è nulla
    .help = scrivi che cosa si vede: `![Che cosa si vede]({ $value })`
link-not-read = questo collegamento non viene letto: sulla pagina appare come testo
    .label = { $reason ->
        [apart] spazio di troppo fra `]` e `(`
        [file] il nome del file ha degli spazi
        [blank] c’è uno spazio nell’indirizzo
        [nested] un collegamento dentro un altro
        [open] manca la parentesi tonda chiusa
        [swapped] parentesi scambiate
        [bare] manca `https://`
       *[help] parentesi che non tornano
    }
    .apart = attacca le due parentesi: `[{ $text }]({ $target })`
    .file = metti il nome del file fra `<` e `>`: `[{ $text }](<{ $target }>)`
    .blank = togli lo spazio dall’indirizzo; se ne fa parte, scrivi `%20` al suo posto
    .nested = un collegamento non può contenerne un altro: mettili uno dopo l’altro, ognuno con le sue parole
    .open = chiudi l’indirizzo con `)`, come in `[{ $text }]({ $target })`
    .swapped = le parole vanno fra parentesi quadre, l’indirizzo fra tonde: `[{ $text }]({ $target })`
    .bare = scrivi l’indirizzo intero, come `https://{ $target }`, e diventa un collegamento
    .help = un collegamento si scrive `[parole](indirizzo)`: controlla che le parentesi siano tutte
footnote-missing = la nota `{ $text }` non viene letta: sulla pagina appare come testo
    .label = { $reason ->
        [spaced] il nome di una nota non ha spazi
        [colon] spazio di troppo prima dei due punti
        [inline] qui c’è il testo della nota
       *[help] di questa nota non c’è il testo
    }
    .spaced = togli gli spazi: `[^{ $text }]`
    .colon = attacca i due punti: `[^{ $text }]: il testo della nota`
    .inline = scrivi qui solo un nome, come `[^1]`, e il testo in fondo, su una riga sua: `[^1]: { $text }`
    .help = aggiungi in fondo una riga `[^{ $text }]: il testo della nota`, o togli il rimando
footnote-twice = la nota `{ $value }` è scritta due volte
    .label = questa non viene letta
    .help = dai a una delle due un altro nome
footnote-unused = nel testo nulla rimanda alla nota `{ $value }`: sulla pagina non appare
    .label = nota senza rimando
    .help = scrivi `[^{ $value }]` nel testo, o togli la nota
markup-in-field = `{ $key }` appare sulla pagina come è scritto: { $kind ->
        [html] anche con i segni dell’HTML
       *[markdown] anche con i segni del Markdown
    }
    .label = così lo legge chi visita il sito
    .help = scrivi solo le parole: `{ $plain }`
    .fixed = scrivi solo le parole
    .link = scrivi qui solo le parole, e metti il collegamento nel testo, sotto la riga `---`
link-scheme = un collegamento non può cominciare con `{ $scheme }:`
    .label = collegamento non permesso
    .help = usa uno di questi: { $allowed }
    .disk = è un file del tuo computer, che chi legge non raggiunge: mettilo nella cartella del testo e scrivi solo il suo nome
html-escaped = qui c’è del codice HTML: sulla pagina appare come testo
    .label = HTML
    .help = usa il Markdown; per permettere l’HTML scrivi in `site.toml`, sotto `[markdown]`, `raw_html = "allow"`
html-removed = qui c’è del codice HTML: sulla pagina non appare
    .label = HTML
    .help = usa il Markdown; per permettere l’HTML scrivi in `site.toml`, sotto `[markdown]`, `raw_html = "allow"`
document-missing = il collegamento porta a un file che non c’è: `{ $value }`
    .label = file non trovato
    .suggest = forse `{ $suggestion }`?
    .same = il file si chiama `{ $suggestion }`: maiuscole, minuscole e accenti devono essere gli stessi
    .help = scrivi il percorso del file a partire da questo, come `../meetings/primo-incontro.md`
file-missing = il file `{ $value }` non c’è
    .label = file non trovato
    .suggest = forse `{ $suggestion }`?
    .same = il file si chiama `{ $suggestion }`: maiuscole, minuscole e accenti devono essere gli stessi
    .help = metti il file nella cartella del testo, o correggi il nome
    .web = per un altro sito scrivi l’indirizzo intero: `https://{ $name }`
    .email = per un indirizzo e-mail scrivi `mailto:{ $name }`
link-broken = sul sito non c’è nulla all’indirizzo `{ $value }`
    .label = collegamento interrotto
    .help = collega il file, non l’indirizzo: `[testo](../news/una-notizia.md)`
link-to-hidden = il collegamento porta a un testo che non è ancora pubblicato: `{ $value }`
    .label = bozza, o testo con una data di pubblicazione futura
    .help = togli il collegamento, o pubblica anche quel testo
anchor-missing = in `{ $file }` non c’è il punto `#{ $value }`
    .label = punto non trovato
    .suggest = forse `#{ $suggestion }`?
    .help = usa il titolo di una sezione di quel testo, in minuscolo e con i trattini

## Addresses

path-taken = due elementi vogliono lo stesso posto: `{ $path }`
    .label = secondo elemento
    .first = primo elemento
    .help = dai a uno dei due un altro `slug`
    .generated = il sito usa già questo posto per una pagina sua: scegli un altro `slug`
    .asset = rinomina o sposta uno dei due
    .alias = togli questo indirizzo da `alias`: è già di un’altra pagina
    .config = due parole di `[urls]` o due sezioni danno lo stesso indirizzo: cambiane una in `site.toml`
path-is-folder = `{ $file }` è un file, ma `{ $below }` ne farebbe una cartella
    .label = uno dei due
    .first = l’altro
    .help = cambia uno dei due indirizzi

## Themes

theme-missing = il tema `{ $value }` non c’è
    .label = tema sconosciuto
    .suggest = forse `{ $suggestion }`?
    .help = scegli fra: { $known }
theme-tera = il tema è scritto per Tera { $value }, qui c’è Tera { $known }
    .label = versione diversa
    .help = prova il tema e, se funziona, scrivi `tera = "{ $known }"`
template-asset = il tema non ha nessun file `{ $value }`
    .label = il file non c’è
    .suggest = forse `{ $suggestion }`?
    .help = i file che il tema ha in `static/`: { $known }
template-broken = questo modello non si può leggere
    .label = { $what ->
        [expected] qui c’è `{ $found }`, ma ci vuole { $expected ->
            [name] un nome
            [text] un testo fra virgolette
            [value] un valore
           *[other] `{ $expected }`
        }
        [value] qui manca un valore
        [name] qui manca un nome
        [name-in-quotes] il nome di un modello va fra virgolette
        [argument-name] questo valore non ha un nome
        [colon] gli argomenti di un filtro vanno fra parentesi
        [character] questo segno qui non si può usare
        [quote] queste virgolette non si chiudono
        [alone] qui non c’è niente che `{ $found }` possa continuare o chiudere
        [reserved] `{ $found }` è una parola del linguaggio: non può essere un nome
        [end-name] qui si chiude `{ $found }`, ma il blocco aperto si chiama `{ $name }`
        [block-twice] il blocco `{ $found }` c’è già
        [extends-first] prima di `extends` non può esserci altro
        [extends-twice] un modello ne continua uno solo
        [ignored] questo sta fuori dai blocchi e andrebbe perso
        [block-in-loop] un blocco non può stare qui dentro
        [break-outside] `{ $found }` ha senso solo dentro un ciclo `for`
        [method] dopo il punto non si può chiamare una funzione
        [argument-twice] `{ $name }` è detto due volte
        [too-deep] qui ci sono troppe cose una dentro l’altra
        [end] il file finisce prima del tempo
       *[other] { $detail }
    }
    .first = il primo
    .suggest = scrivi `{ $suggestion }`
    .help = { $what ->
        [expected] guarda che cosa manca o è di troppo prima del segno
        [value] scrivi che cosa ci va, o togli ciò che sta prima
        [name] scrivi il nome, o togli il segno che sta prima
        [name-in-quotes] scrivi per esempio `{"{%"} include "parts/link.html" %{"}"}`
        [argument-name] scrivi il nome e un uguale davanti al valore, come in `default(value="…")`
        [colon] scrivi per esempio `truncate(length=20)`
        [character] togli il segno; i testi vanno fra virgolette diritte
        [quote] chiudi con le stesse virgolette con cui hai aperto
        [alone] togli la riga, o scrivi prima ciò che deve chiudere
        [reserved] scegli un altro nome
        [end-name] scrivi `{"{%"} endblock %{"}"}` senza nome, o con quello giusto
        [block-twice] dai un altro nome a uno dei due, o togline uno
        [extends-first] metti `extends` in cima al file, una volta sola e fuori da `if` e `for`
        [extends-twice] tieni un solo `extends`
        [ignored] mettilo dentro un `{"{%"} block … %{"}"}`
        [block-in-loop] metti il `block` fuori, e il ciclo dentro il blocco
        [break-outside] toglilo, o mettilo fra `{"{%"} for … %{"}"}` e `{"{%"} endfor %{"}"}`
        [method] usa un filtro: `valore | filtro`
        [argument-twice] tienine uno solo
        [too-deep] dividi il modello in parti, con `include`
        [end] scrivi ciò che manca alla fine
       *[other] correggi il modello in questo punto
    }
template-open = `{ $word }` si apre qui e non si chiude
    .label = aperto qui
    .instead = qui invece si chiude altro
    .help = scrivi `{ $closer }` dove deve finire
template-word-unknown = { $kind ->
        [filter] il filtro `{ $name }` non esiste
        [test] la prova `{ $name }` non esiste
        [function] la funzione `{ $name }` non esiste
        [component] il componente `{ $name }` non esiste
       *[tag] il comando `{ $name }` non esiste
    }
    .label = { $kind ->
        [filter] filtro sconosciuto
        [test] prova sconosciuta
        [function] funzione sconosciuta
        [component] componente sconosciuto
       *[tag] comando sconosciuto
    }
    .suggest = forse `{ $suggestion }`?
    .help = { $kind ->
        [component] definiscilo con `{"{%"} component { $name }() %{"}"}`, o usa una parte con `include`
       *[other] ci sono questi: { $known }
    }
template-missing = { $kind ->
        [extends] il modello da continuare, `{ $name }`, non c’è
       *[include] la parte da includere, `{ $name }`, non c’è
    }
    .label = modello che non c’è
    .suggest = forse `{ $suggestion }`?
    .help = il nome è quello del file dentro `templates/`; con `default/…` davanti è il modello del programma
template-circle = questi modelli si chiamano l’un l’altro in cerchio: { $circle }
    .label = da qui si torna al punto di partenza
    .help = togli uno di questi `include` o `extends`; per continuare il modello dello stesso nome scrivi `default/…` o `theme/…` davanti
template-block-unknown = il blocco `{ $name }` non c’è nel modello che questo continua
    .label = non finirebbe da nessuna parte
    .suggest = forse `{ $suggestion }`?
    .help = { $known ->
        [none] il modello che questo continua non ha blocchi
       *[other] i suoi blocchi sono: { $known }
    }
template-name-unknown = { $kind ->
        [variable] qui non c’è niente che si chiami `{ $name }`
        [no-fields] `{ $value }` è { $got ->
            [text] un testo
            [list] un elenco
            [number] un numero
            [bool] un sì o no
           *[other] un valore semplice
        } e non ha un campo `{ $name }`
        [value] `{ $name }` qui non ha un valore
       *[field] il campo `{ $name }` non esiste
    }
    .label = { $kind ->
        [variable] nome sconosciuto
        [no-fields] qui non ci sono campi
        [value] senza valore
       *[field] campo sconosciuto
    }
    .suggest = forse `{ $suggestion }`?
    .elsewhere = `{ $name }` c’è solo nelle pagine fatte da `{ $pages }`
    .help = { $kind ->
        [no-fields] { $got ->
            [list] scorri l’elenco con `{"{%"} for x in { $value } %{"}"}`, e usa `x.{ $name }`
           *[other] usa `{ $value }` da solo; che cosa c’è in ogni pagina è scritto in `docs/templates.md`
        }
        [value] che cosa c’è in ogni pagina è scritto in `docs/templates.md`
       *[other] { $known ->
            [many] che cosa c’è in ogni pagina è scritto in `docs/templates.md`
           *[other] qui ci sono: { $known }
        }
    }
template-value-absent = `{ $value }` in questa pagina è vuoto
    .label = { $field ->
        [none] qui non c’è niente
       *[other] qui non c’è niente, e niente ha un campo `{ $field }`
    }
    .help = mettilo fra `{"{%"} if { $value } %{"}"}` e `{"{%"} endif %{"}"}`
template-value-wrong = { $what ->
        [loop] `for` vuole un elenco, e riceve { $got ->
            [text] un testo
            [fields] una scheda di campi
            [number] un numero
            [bool] un sì o no
           *[other] un altro valore
        }
        [pairs] `for` con due nomi vuole una scheda di campi, e riceve { $got ->
            [list] un elenco
            [text] un testo
            [number] un numero
            [bool] un sì o no
           *[other] un altro valore
        }
        [number] qui si può calcolare solo con i numeri, e questo è { $got ->
            [text] un testo
            [list] un elenco
            [fields] una scheda di campi
            [bool] un sì o no
           *[other] un altro valore
        }
        [compare] { $got ->
            [text] un testo
            [list] un elenco
            [fields] una scheda di campi
            [number] un numero
            [bool] un sì o no
            [nothing] un valore vuoto
           *[other] un valore
        } non si può confrontare con { $other ->
            [text] un testo
            [list] un elenco
            [fields] una scheda di campi
            [number] un numero
            [bool] un sì o no
            [nothing] un valore vuoto
           *[other] un altro valore
        }
        [in] `in` cerca in un elenco o in un testo, e questo è { $got ->
            [number] un numero
            [bool] un sì o no
            [nothing] un valore vuoto
           *[other] un altro valore
        }
       *[filter] { $what ->
            [test] la prova
           *[filter] il filtro
        } `{ $name }` vuole { $wanted ->
            [text] un testo
            [list] un elenco
            [fields] una scheda di campi
            [number] un numero
           *[other] un altro valore
        }, e riceve { $got ->
            [text] un testo
            [list] un elenco
            [fields] una scheda di campi
            [number] un numero
            [bool] un sì o no
           *[other] un altro valore
        }
    }
    .label = { $what ->
        [compare] non si confrontano
       *[other] non è del tipo giusto
    }
    .help = { $what ->
        [loop] scorri un elenco, o togli il `for`; i tipi dei valori sono in `docs/templates.md`
        [pairs] per un elenco scrivi un nome solo: `{"{%"} for x in … %{"}"}`
        [number] per unire due testi usa `~`
        [compare] confronta valori dello stesso tipo
        [in] cerca in un elenco o in un testo
       *[other] i tipi dei valori sono in `docs/templates.md`
    }
template-part-lacks = `{ $part }` qui non trova ciò che le serve: `{ $name }`
    .label = chiamata da qui
    .help = prima di chiamarla scrivi `{"{%"} set { $name } = … %{"}"}`; che cosa serve a ogni parte è scritto in `docs/templates.md`
template-failed = il modello si è fermato mentre faceva una pagina
    .label = { $what ->
        [argument] qui manca `{ $name }=…` fra le parentesi
        [zero] qui si divide per zero
        [super-outside] `super()` si usa solo dentro un blocco
        [super-top] qui `super()` non ha niente da richiamare
        [too-deep] i componenti si chiamano l’un l’altro senza fine
        [key] questa chiave non c’è
        [attribute] non tutti gli elementi dell’elenco hanno questo campo
        [not-a-number] questo testo non è un numero
       *[other] { $detail }
    }
    .help = { $what ->
        [argument] scrivi `{ $name }` e il suo valore fra le parentesi del filtro
        [zero] controlla prima con `{"{%"} if … %{"}"}` che non sia zero
        [super-outside] mettilo dentro `{"{%"} block … %{"}"}`
        [super-top] togli `super()`: il modello che questo continua non ha quel blocco
        [too-deep] togli una delle chiamate
        [key] scrivi una chiave che c’è, o un valore per quando manca: `get(key="…", default="…")`
        [attribute] scegli un campo che hanno tutti
        [not-a-number] togli il filtro, o dagli un numero
       *[other] correggi il modello; i nomi che può usare sono in `docs/templates.md`
    }

note-page = succede mentre fa la pagina `{ $page }`{ $source ->
        [none] {""}
       *[other] , dal documento `{ $source }`
    }{ $more_count ->
        [0] {""}
        [one] , e in un’altra pagina
       *[other] , e in altre { $more_count } pagine
    }
note-trail = ci si arriva così: { $trail }

## What was published before

register-unreadable = il registro di ciò che è pubblicato non si può leggere: { $from }
    .label = { $detail }
    .help = se il file è rovinato, prendi quello del sito che è in linea con `--previous INDIRIZZO`; solo per la prima pubblicazione usa `--no-previous`
register-newer = il registro di ciò che è pubblicato viene da una versione più recente del programma: { $from }
    .help = aggiorna connessi
register-of-other-site = il registro è di un altro sito, `{ $other }`, e questo si chiama `{ $id }`: { $from }
    .help = se il sito ha solo cambiato indirizzo, scrivi `id = "{ $other }"` in `site.toml`; se è davvero un altro, indica la sua cartella o usa `--no-previous`
published-meeting-gone = l’incontro «{ $title }» ({ $on_day }) è nei calendari delle persone, e qui non c’è più
    .label = l’incontro stava in questo file
    .hidden = il testo c’è, ma ora è una bozza o ha `pubblicato` nel futuro: rimettilo com’era e, se l’incontro non si fa, scrivi `stato: annullato`
    .other = se è lo stesso incontro, ma con un altro indirizzo, scrivi qui `alias: [{ $url }]`; se è un altro, rimetti quello di prima in un file suo, con `stato: annullato`
    .renamed = se è lo stesso di `{ $other }`, con un altro nome, aggiungi lì `alias: [{ $url }]`; se invece non si fa più, rimetti il file `{ $file }` e scrivi `stato: annullato`
    .help = non toglierlo: rimetti il file `{ $file }` e scrivi `stato: annullato`, così chi lo aspetta lo viene a sapere; per toglierlo davvero usa `--accept-removals`: nei calendari resta annullato fino a quel giorno
published-meeting-to-past = l’incontro è nei calendari delle persone con la data { $from_day }, e ora avrebbe un giorno già passato: { $to_day }
    .help = correggi la data; se quella pubblicata era sbagliata, usa `--accept-removals`
published-postponed-to-day = l’incontro era pubblicato con la data { $from_day }: il suo `stato` dice che è rinviato, ma ora ha un altro giorno, { $to_day }
    .help = se il giorno nuovo è certo, togli `stato` e scrivi `variazioni: [{"{"}da: { $from }, motivo: "…"{"}"}]`; se non lo è ancora, lascia in `data` il giorno di prima
published-meeting-moved = l’incontro era pubblicato { $same ->
        [day] per lo stesso giorno, ma con un’altra ora ({ $from_time })
        [hourless] per lo stesso giorno, ma senza un’ora
       *[no] per un altro giorno ({ $from_day })
    }: chi lo aspettava non legge che cosa è cambiato
    .label = cambiato qui
    .help = aggiungi `variazioni: [{"{"}da: { $from }, motivo: "…"{"}"}]`: pagina e calendari lo diranno; se era solo un errore di battitura, non serve
published-page-gone = la pagina `{ $url }` («{ $title }») è pubblicata, e sparirebbe
    .label = la pagina veniva da questo file
    .hidden = il testo c’è, ma ora è una bozza o ha `pubblicato` nel futuro: rimettilo com’era
    .other = se è la stessa pagina, ma con un altro indirizzo, scrivi qui `alias: [{ $url }]`; se è un’altra, rimetti quella di prima in un file suo
    .renamed = se è diventato `{ $other }`, aggiungi lì `alias: [{ $url }]`; altrimenti rimetti il file `{ $file }`
    .help = rimetti il file `{ $file }`, o scrivi `alias: [{ $url }]` nel testo che ne prende il posto; per toglierla davvero usa `--accept-removals`
published-page-moved = questa pagina è pubblicata come `{ $url }`, e chi la cerca lì non troverebbe più nulla
    .label = ora va a { $now }
    .translation = rimetti la traduzione, o usa `--accept-removals`
    .help = aggiungi `alias: [{ $url }]`: chi usa l’indirizzo di prima arriva a quello nuovo

## What only `check` looks for

page-link-broken = nella pagina `{ $page }` un collegamento non porta a nulla: `{ $value }`
    .label = collegamento interrotto
    .suggest = forse `{ $suggestion }`?
    .help = correggi il collegamento; se lo scrive un modello del tema, correggi il modello
    .base = il sito sta sotto un percorso: scrivi `{ $whole }`, o usa nel modello gli indirizzi che riceve
    .more = pagine con lo stesso collegamento: { $pages }
page-anchor-missing = nella pagina `{ $page }` un collegamento porta a un punto che non c’è: `{ $value }`
    .label = in `{ $file }` non c’è `#{ $anchor }`
    .suggest = forse `{ $suggestion }`?
    .help = correggi la parte dopo `#`: è il titolo di una sezione, in minuscolo e con i trattini
    .more = pagine con lo stesso collegamento: { $pages }
link-gone = questo collegamento a un altro sito non porta più a nulla: { $reason }
    .label = `{ $value }`
    .help = cerca il nuovo indirizzo della pagina, o togli il collegamento
link-unreachable = non so dire se questo collegamento a un altro sito funziona: { $reason }
    .label = `{ $value }`
    .help = aprilo nel browser: alcuni siti rispondono solo alle persone
title-shared = { $count } pagine hanno lo stesso titolo: «{ $title }»
    .label = prima pagina
    .other = anche qui
    .help = dai a ognuna un titolo suo: negli elenchi e nei motori di ricerca altrimenti non si distinguono
summary-shared = { $count } testi hanno lo stesso sommario
    .label = prima volta
    .other = anche qui
    .help = scrivi in ogni sommario ciò che è solo di quel testo, o togli la riga: al suo posto c’è l’inizio del testo
heading-skips = il titolo «{ $title }» salta un livello
    .label = livello troppo basso
    .help = scrivi `{ $marks } { $title }`: chi ascolta la pagina si orienta con i livelli dei titoli
page-heading-twice = la pagina `{ $page }` ha più di un titolo principale (`<h1>`)
    .help = il titolo della pagina c’è già: per le sezioni usa `##`, o `<h2>` in un modello o nell’HTML
    .more = pagine con lo stesso difetto: { $pages }
page-image-without-alt = nella pagina `{ $page }` l’immagine `{ $value }` non dice che cosa mostra
    .help = aggiungi `alt="Che cosa si vede"` nel modello o nell’HTML che la scrive; se è solo decorazione, `alt=""`
image-alt-is-name = la descrizione di un’immagine è il nome di un file: `{ $value }`
    .label = non dice che cosa si vede
    .help = scrivi in poche parole che cosa si vede, per chi ascolta la pagina
page-language-missing = la pagina `{ $page }` non dice in che lingua è
    .help = scrivi nel modello `<html lang="{"{{"} page.lang {"}}"}" dir="{"{{"} page.dir {"}}"}">`: ne hanno bisogno le voci che leggono le pagine e i traduttori
    .more = pagine con lo stesso difetto: { $pages }
page-language-other = la pagina `{ $page }` è nella lingua `{ $own }`, ma dice di essere in `{ $value }`
    .help = scrivi nel modello `<html lang="{"{{"} page.lang {"}}"}" dir="{"{{"} page.dir {"}}"}">`, così ogni pagina ha la sua lingua
    .more = pagine con lo stesso difetto: { $pages }
page-language-form = nella pagina `{ $page }` c’è una lingua che non esiste: `{ $attribute }="{ $value }"`
    .help = scrivi il codice della lingua, come `it`, `en`, `ar`, `pt-BR`
    .more = pagine con lo stesso difetto: { $pages }
page-direction = nella pagina `{ $page }` la direzione della scrittura non è quella della lingua `{ $value }`
    .help = scrivi `dir="{ $wanted }"` accanto a `lang="{ $value }"`
    .more = pagine con lo stesso difetto: { $pages }
text-other-script = qui ci sono parole in lettere { $script ->
        [latin] latine
        [greek] greche
        [cyrillic] cirilliche
        [armenian] armene
        [hebrew] ebraiche
        [arabic] arabe
        [thaana] delle Maldive
        [indic] dell’India
        [thai] tailandesi
        [georgian] georgiane
        [ethiopic] etiopiche
        [chinese] cinesi
        [japanese] giapponesi
       *[korean] coreane
    }, ma la pagina `{ $page }` le dice in lingua `{ $language }`
    .label = in che lingua è?
    .other = anche qui
    .help = metti il testo tradotto in un file suo, con la lingua nel nome (come `incontro.ar.md`); per una frase sola, se in `site.toml` l’HTML è permesso, scrivi `<span lang="ar" dir="rtl">…</span>` con la lingua giusta
    .template = scrivi nel modello la lingua di queste parole, come `<span lang="ar" dir="rtl">…</span>`
names-in-text = qui c’è un elenco di persone: `{ $value }` e altre ({ $count } in tutto)
    .label = le trova chiunque, per sempre
    .help = chiedi a ognuna se va bene essere nominata qui; di solito bastano gli enti, o quante persone c’erano (`presenze`)
image-heavy = l’immagine `{ $value }` è grande { $size } kB: la pagina `{ $page }` si apre lentamente
    .label = qui è mostrata
    .help = di JPEG, PNG e WebP mostrati con `![…](…)` preparo io le misure giuste; riduci o comprimi questa, e di un’animazione fai un video
email-in-text = qui c’è un indirizzo e-mail: `{ $value }`
    .label = lo leggono tutti
    .other = anche qui
    .help = se è di una persona, chiedile se va bene, o scrivi quello di un ufficio; per partecipare o iscriversi ci sono `collegamento: {"{"}email: …{"}"}` e `iscrizione`
phone-in-text = qui c’è un numero di telefono: `{ $value }`
    .label = lo leggono tutti
    .other = anche qui
    .help = se è di una persona, chiedile se va bene; resta in copie e motori di ricerca anche quando lo togli
text-hard-to-read = { $many ->
        [yes] { $count } testi sono difficili da leggere: il loro indice Gulpease è sotto 40 su 100
       *[no] questo testo è difficile da leggere: l’indice Gulpease è { $index } su 100
    }
    .label = qui comincia la frase più lunga: { $longest } parole
    .other = anche questo
    .many = comincia dai testi che si leggono di più: dividi le frasi lunghe (20–25 parole bastano) e usa parole più comuni
    .help = dividi le frasi lunghe (20–25 parole bastano) e usa parole più comuni; sotto 40 fa fatica anche chi ha un diploma
meeting-not-marked = { $many ->
        [yes] { $count } incontri sono passati, e nessuno ha detto se si sono tenuti
       *[no] l’incontro è passato ({ $on_day }), e nessuno ha detto se si è tenuto
    }
    .label = già passato
    .other = anche questo
    .many = scrivi in ognuno `stato: svolto`, o `stato: annullato` se non si è tenuto; `connessi todo` li elenca tutti
    .help = scrivi `stato: svolto`, o `stato: annullato` se non si è tenuto; se la data è cambiata, correggila
meeting-records-missing = { $many ->
        [yes] di { $count } incontri che si sono svolti da più di due settimane manca ancora qualcosa: verbale, registrazione o presenze
       *[no] l’incontro si è svolto { $days } giorni fa, e ancora non si sa nulla di: { $chiavi }
    }
    .other = anche di questo
    .many = aggiungi ciò che c’è, o scrivi che non c’è, come `{ $chiave }: nessuno`; `connessi todo` dice che cosa manca a ognuno
    .help = aggiungili, o scrivi che non ci sono, come `{ $chiave }: nessuno`: così chi li cerca non aspetta
meeting-tentative-soon = l’incontro è ancora provvisorio, e la sua data è vicina ({ $on_day })
    .label = provvisorio
    .help = scrivi `stato: confermato`, o `stato: rinviato` se la data non regge
meeting-asks-nobody = il collegamento si deve chiedere, e non è scritto a chi
    .label = a questo incontro
    .help = scrivi `collegamento: {"{"}email: info@…{"}"}`, o in `site.toml` l’indirizzo di chi organizza: `organizer`, sotto `[feeds]`
meeting-postponed-long = { $many ->
        [yes] { $count } incontri sono rinviati da più di sei mesi, e non hanno ancora una data nuova
       *[no] l’incontro è rinviato da una data che è passata da { $days } giorni
    }
    .label = rinviato
    .other = anche questo
    .many = scrivi in ognuno la data nuova, o `stato: annullato` se non si farà più
    .help = scrivi la data nuova, o `stato: annullato` se non si farà più
meetings-overlap = { $many ->
        [yes] { $count } volte un incontro { $group ->
            [all] rivolto a tutti comincia mentre ce n’è un altro
           *[other] del gruppo «{ $group }» comincia mentre ce n’è un altro per le stesse persone
        }
       *[no] due incontri { $group ->
            [all] rivolti a tutti
           *[other] per le stesse persone (gruppo «{ $group }»)
        } si sovrappongono: questo e «{ $title }»
    }
    .label = comincia mentre l’altro è in corso
    .other = { $many ->
        [yes] anche questo
       *[no] l’altro
    }
    .many = sposta quelli che si sovrappongono, o scrivi a che ora finiscono (`fine`): senza, si contano { $hours } ore
    .help = sposta uno dei due, o scrivi a che ora finisce il primo (`fine`)
organisation-twice = «{ $value }» e «{ $other }» sembrano lo stesso ente
    .label = questo
    .other = e questo
    .help = se è lo stesso, tieni un solo file e scrivi l’altro nome in `alias`; se sono due enti, rendi più diversi i nomi
topic-near = i temi «{ $value }» e «{ $other }» sembrano lo stesso
    .label = questo
    .other = e questo
    .help = se lo sono, scrivili allo stesso modo: ora hanno due pagine diverse

## Calendars and feeds, of whoever has made them

calendar-not-calendar = questo non è un calendario: la prima riga non è `BEGIN:VCALENDAR`
    .label = comincia così: chi lo segue non vede niente, o un errore del suo programma
    .help = esporta di nuovo il calendario dal programma che lo ha fatto, nella forma iCalendar (.ics)
    .page = è una pagina web: forse l’indirizzo chiede di entrare con una password, o il file è stato salvato dal browser
    .empty = il file è vuoto: esportalo di nuovo dal programma che lo ha fatto
calendar-holds-nothing = questo calendario non contiene nulla
    .label = da qui alla fine: molti programmi non accettano un calendario vuoto
    .help = esportalo di nuovo, con almeno un appuntamento
calendar-line-form = questa riga non è di un calendario: non ha la forma `NOME:valore`
    .label = qui: alcuni programmi la saltano, altri rifiutano tutto il calendario
    .help = se continua la riga sopra, falla cominciare con uno spazio; un a capo dentro un testo si scrive `\n`
    .blank = togli la riga vuota
calendar-line-ends = le righe di questo calendario finiscono come nei file di Linux, e non come vuole lo standard
    .label = la prima: quasi tutti i programmi lo leggono lo stesso; qualcuno lo rifiuta
    .help = salvalo con le righe che finiscono in CR LF, «Windows» in molti editor di testo
    .more = righe così nel file: { $count }
calendar-line-long = questa riga è lunga { $length } byte: in un calendario se ne possono scrivere 75
    .label = questa riga: quasi tutti i programmi la leggono lo stesso; qualcuno la taglia
    .help = vai a capo prima, e comincia la riga che segue con uno spazio
    .more = righe troppo lunghe nel file: { $count }
calendar-character = qui c’è un carattere che in un calendario non può stare
    .label = qui: alcuni programmi rifiutano il calendario, altri mostrano un segno strano
    .help = toglilo
    .control = toglilo: non si vede, ma c’è
    .encoding = salva il file in UTF-8: queste lettere sono scritte in un altro modo
    .cut = la riga va a capo in mezzo a una lettera: vai a capo prima o dopo
    .mark = salva il file in UTF-8 senza BOM, il segno invisibile al suo inizio
    .more = volte in cui succede nel file: { $count }
calendar-nesting = `{ $name }` comincia qui e non finisce
    .label = qui: alcuni programmi rifiutano il calendario, altri perdono quello che segue
    .help = aggiungi `END:{ $name }` dove finisce; se il file è stato tagliato, esportalo di nuovo
    .closed = qui finisce `{ $name }`, che non era cominciato: togli la riga, o aggiungi `BEGIN:{ $name }` dove comincia
    .outside = `{ $name }` sta fuori dal calendario: spostalo fra `BEGIN:VCALENDAR` e `END:VCALENDAR`
    .place = `{ $name }` non può stare qui dentro: controlla che ciò che lo precede finisca con il suo `END:`
    .deep = qui `{ $name }` sta dentro a troppe altre cose: controlla che ognuna finisca con il suo `END:`
calendar-property-missing = a questo `{ $name }` manca `{ $property }`
    .label = questo: alcuni programmi lo saltano, altri rifiutano tutto il calendario
    .help = aggiungi una riga `{ $property }:` con il suo valore
calendar-property-twice = in questo `{ $name }` c’è due volte `{ $property }`
    .label = di nuovo: ogni programma ne sceglie una: non tutti vedono la stessa
    .first = la prima volta
    .help = lascia una riga sola
calendar-uid-twice = due appuntamenti hanno lo stesso nome interno (`UID`)
    .label = di nuovo `{ $value }`: chi segue il calendario vede uno solo dei due
    .first = la prima volta
    .help = dai a ciascuno un `UID` suo, che non cambi più
calendar-date = `{ $value }` non è una data di calendario
    .label = qui: l’appuntamento non si vede, o si vede nel giorno sbagliato
    .help = scrivi un giorno come `20300514` o un’ora come `20300514T170000`; il giorno deve esistere
calendar-date-type = la forma di `{ $property }` non corrisponde a ciò che se ne dice
    .label = qui: alcuni programmi saltano l’appuntamento, altri lo mettono all’ora sbagliata
    .help = controlla il valore
    .day = è un giorno intero: scrivi `{ $property };VALUE=DATE:{ $value }`
    .time = è un’ora, e non un giorno: togli `;VALUE=DATE`
    .zone = un giorno intero, o un’ora che finisce con `Z`, non ha fuso orario: togli `;TZID=…`
    .utc = scrivi l’ora di Greenwich con una `Z` alla fine, come `20300514T150000Z`
    .end = l’inizio e la fine sono uno un giorno e l’altra un’ora: scrivili allo stesso modo
calendar-floating = quest’ora non dice di quale fuso è
    .label = qui: ognuno la vede come ora del posto in cui si trova: chi è all’estero arriva all’ora sbagliata
    .help = aggiungi il fuso, come `DTSTART;TZID=Europe/Rome:{ $value }`
    .more = ore senza fuso nel file: { $count }
calendar-end = l’appuntamento non finisce dopo l’inizio
    .label = finisce qui: alcuni programmi lo saltano, altri lo mostrano senza durata
    .start = comincia qui
    .help = correggi la fine; un giorno intero finisce il giorno dopo
    .both = ci sono sia la fine sia la durata: togline una
calendar-duration = `{ $value }` non è una durata
    .label = qui: i programmi non sanno quanto dura, e lo ignorano
    .help = scrivila come `PT1H30M` (un’ora e mezza), `P1D` (un giorno) o `-PT15M` (un quarto d’ora prima)
calendar-value = `{ $property }` non può essere `{ $value }`
    .label = qui: alcuni programmi lo ignorano, altri rifiutano il calendario
    .help = scrivi uno di questi: { $choices }
    .number = scrivi un numero intero da 0 a { $choices }
    .offset = scrivi la differenza da Greenwich, come `+0100`
    .geo = scrivi latitudine e longitudine in gradi, come `43.11;12.39`
calendar-rule = la regola con cui l’appuntamento si ripete non si capisce: `{ $value }`
    .label = qui: si vede una volta sola, o non si vede
    .help = una regola è come `FREQ=WEEKLY;BYDAY=TU;UNTIL=20301231T230000Z`, con `UNTIL` o `COUNT` e non tutti e due
calendar-text = in un testo, `{ $value }` non si scrive così
    .label = qui: alcuni programmi tagliano il testo in questo punto
    .help = virgola, punto e virgola e barra si scrivono `\,` `\;` `\\`, e un a capo `\n`
    .more = testi così nel file: { $count }
calendar-address = `{ $value }` non è un indirizzo completo
    .label = qui: il collegamento non si apre
    .help = scrivi un indirizzo intero, come `https://rete.example/`, o `mailto:` con un indirizzo e-mail
calendar-zone-missing = il fuso orario `{ $zone }` non è spiegato in questo file
    .label = la prima volta: Outlook e altri programmi mettono gli appuntamenti all’ora sbagliata
    .help = esporta il calendario con i fusi orari (`BEGIN:VTIMEZONE`), o scrivi le ore di Greenwich con una `Z` alla fine
calendar-zone-short = il fuso orario `{ $zone }` è spiegato solo da dopo quest’ora
    .label = quest’ora: alcuni programmi mettono l’appuntamento all’ora sbagliata
    .help = esporta di nuovo il calendario, o aggiungi al suo `VTIMEZONE` ciò che valeva allora
xml-broken = da qui il file non si legge più come XML
    .label = qui: i lettori di notizie e i motori di ricerca rifiutano il file intero
    .help = controlla la riga: a un segno `<` deve seguire il nome di un elemento, e i valori stanno fra virgolette
    .element = `<{ $value }>` era ancora aperto: chiudilo prima con `</{ $value }>`
    .open = un elemento non è chiuso: il file è forse stato tagliato
    .entity = `&{ $value };` in XML non esiste: scrivi la lettera stessa
    .ampersand = scrivi `&amp;` al posto di `&`
    .character = togli il carattere: non si vede, ma c’è
    .attribute = `{ $value }` c’è due volte: lasciane uno
    .prefix = il prefisso `{ $value }` non è spiegato: manca il suo `xmlns:{ $value }="…"`
feed-element-missing = { $number ->
    [0] a questo `<{ $name }>` manca `<{ $element }>`
   *[other] in questo `<{ $name }>` `<{ $element }>` c’è { $number } volte
 }
    .label = questo: alcuni lettori di notizie o motori di ricerca lo saltano
    .help = ci deve essere una volta sola: aggiungi ciò che manca o togli ciò che è di troppo
feed-id-twice = due notizie hanno lo stesso nome interno
    .label = di nuovo `{ $value }`: chi segue le notizie ne vede una sola delle due
    .first = la prima volta
    .help = dai a ciascuna un nome suo, che non cambi più
feed-date = `{ $value }` non è una data come la vuole `<{ $element }>`
    .label = qui: la notizia compare senza data, o nell’ordine sbagliato
    .help = scrivila così: `{ $example }`
feed-address = `{ $value }` non è un indirizzo completo
    .label = qui: i lettori di notizie e i motori di ricerca non lo trovano
    .help = scrivilo per intero, come `https://rete.example/`
feed-type = `<{ $element }>` non contiene ciò che dice il suo tipo, `{ $value }`
    .label = qui: i lettori di notizie mostrano segni al posto del testo, o niente
    .help = con `text` e `html` il contenuto è solo testo (i segni si scrivono `&lt;`), con `xhtml` un solo `<div>`
feed-ours = in `{ $file }`, riga { $line }, c’è un errore di Connessi: la regola violata è `{ $rule }`
    .label = viene da qui: alcuni programmi possono non leggerlo
    .help = non è colpa tua: segnalalo a chi ti dà Connessi, con questo messaggio e il file
sitemap-address-outside = l’indirizzo `{ $value }` non è di questo sito
    .label = qui: i motori di ricerca lo ignorano
    .help = la mappa può elencare solo pagine che cominciano con `{ $base }`
sitemap-too-large = questa mappa del sito è troppo grande: { $pages } pagine, { $size } MB
    .label = questa: i motori di ricerca non la leggono
    .help = dividila: in ognuna stanno al massimo 50000 pagine e 50 MB
jsonld-broken = i dati per i motori di ricerca della pagina `{ $page }` non si leggono
    .label = qui: i motori di ricerca li ignorano
    .help = controlla virgole e virgolette: dopo l’ultimo valore non c’è la virgola, e i testi stanno fra virgolette doppie diritte
    .open = finiscono prima di essere chiusi: manca una virgoletta, una parentesi quadra o una graffa
jsonld-event-incomplete = nei dati per i motori di ricerca, all’evento «{ $name }» manca `{ $key }`
    .label = questo evento: i motori di ricerca non lo mostrano fra gli eventi
    .help = aggiungi `{ $key }` con il suo valore
jsonld-event-value = nei dati per i motori di ricerca, `{ $key }` non può essere `{ $value }`
    .label = qui: i motori di ricerca non mostrano l’evento, o lo mostrano nel giorno sbagliato
    .help = scrivi `https://schema.org/` e uno di questi: { $choices }
    .date = scrivi la data come `2030-05-14` o `2030-05-14T17:00+02:00`
## Immagini

picture-broken = `{ $value }` non si legge come immagine
    .label = qui è mostrata
    .help = aprila e salvala di nuovo, o rifai la copia: forse è arrivata a metà, o non è un’immagine; intanto sul sito sta com’è
picture-kind = `{ $value }` è un’immagine { $kind }: molti browser non la mostrano
    .label = qui è mostrata
    .help = aprila e salvala come JPEG; sull’iPhone: Impostazioni, Fotocamera, Formati, «Più compatibile»
picture-tells-place = l’immagine `{ $value }` dice il luogo in cui è stata scattata
    .label = verrebbe pubblicato anche il luogo
    .help = da un file { $kind } non so toglierlo: aprilo e salvalo come JPEG, da cui lo tolgo io
picture-too-large = l’immagine `{ $value }` è troppo grande: { $width } × { $height } pixel
    .label = qui è mostrata
    .help = riducila: fino a { $limit } milioni di pixel ne preparo io le misure per ogni schermo; questa va sul sito com’è
config-embed-host = `{ $value }` non è il nome di un server
    .label = qui serve solo il nome
    .help = scrivi solo il nome, come in `video.rete.example`: senza `https://` e senza ciò che segue
