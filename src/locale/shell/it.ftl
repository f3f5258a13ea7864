### Le parole della riga di comando.

shell-built = Pronto: { $pages ->
    [one] 1 pagina
   *[other] { $pages } pagine
}, { $feeds } feed, { $seconds } s → { $output }/ ({ $written ->
    [one] 1 scritto
   *[other] { $written } scritti
}, { $unchanged ->
    [one] 1 invariato
   *[other] { $unchanged } invariati
}, { $removed ->
    [one] 1 rimosso
   *[other] { $removed } rimossi
})
shell-when = { $date } alle { $time }
shell-verified = Verificato: senza memoria si ottiene lo stesso, in { $files ->
    [one] 1 file
   *[other] { $files } file
}
shell-verify-failed = La verifica non torna: { $count ->
    [one] un file non è
   *[other] { $count } file non sono
} come senza memoria ({ $files }). È un errore del programma: segnalalo, e intanto cancella la cartella di output e ricostruisci
shell-turn = Il sito cambia da sé { $when }: { $cause ->
    [over] finisce «{ $title }»
    [passes] passa il giorno in cui doveva tenersi «{ $title }»
    [registration] si chiudono le iscrizioni a «{ $title }»
    [appears] si pubblica { $title }
   *[calendar] «{ $title }» esce da un calendario
}. Perché si veda, ripeti build da quel momento in poi.
shell-standing = Nulla è cambiato: ciò che è pubblicato va bene così.
shell-standing-until = Nulla è cambiato: ciò che è pubblicato va bene fino a { $when }.
shell-build-failed = { $counts }: { $output }/ resta com’era
shell-checked = { $pages ->
    [one] 1 pagina
   *[other] { $pages } pagine
}: { $counts }
shell-counts = { $errors ->
    [0] nessun errore
    [one] 1 errore
   *[other] { $errors } errori
}, { $warnings ->
    [0] nessun avviso
    [one] 1 avviso
   *[other] { $warnings } avvisi
}{ $notes ->
    [0] {""}
    [one] , 1 nota
   *[other] , { $notes } note
}
shell-checked-external = Collegamenti ad altri siti: { $asked ->
    [one] 1 controllato
   *[other] { $asked } controllati
}{ $remembered ->
    [0] {""}
    [one] , 1 che aveva risposto nell’ultima settimana
   *[other] , { $remembered } che avevano risposto nell’ultima settimana
}{ $left ->
    [0] {""}
    [one] , 1 non controllato: il tempo è finito, rilancia il comando o allungalo con `--external-seconds`
   *[other] , { $left } non controllati: il tempo è finito, rilancia il comando o allungalo con `--external-seconds`
}
shell-counts-strict = { $counts } (con `--strict` gli avvisi valgono come errori)

## fix

shell-fix-file = { $path }: { $fixes ->
    [one] 1 correzione
   *[other] { $fixes } correzioni
}
shell-fix-line = {"  "}riga { $line }: { $message } [{ $code }]
shell-fixed = Fatto: { $fixes ->
    [one] 1 correzione
   *[other] { $fixes } correzioni
} in { $files } file
shell-fix-would = Farei { $fixes ->
    [one] 1 correzione
   *[other] { $fixes } correzioni
} in { $files } file; non ho scritto nulla
shell-fix-nothing = Non c’è nulla che io possa correggere da solo
shell-fix-left = Resta da correggere a mano: { $counts }. `connessi check` dice che cosa
shell-fix-previous = Correggo senza sapere che cosa è già pubblicato: { $cause }

## Lavori in corso

shell-stage-read = leggo i testi
shell-stage-build = costruisco il sito
shell-stage-pictures = preparo le immagini
shell-stage-write = scrivo i file
shell-stage-external = chiedo agli altri siti se i collegamenti portano a qualcosa

## Quanto tempo prende ogni fase

shell-timing-stage = fase
shell-timing-seconds = secondi
shell-timing-cpu = CPU
shell-timing-share = parte
shell-timing-total = in tutto
shell-timing-memory = memoria al massimo
shell-timing-known = guardo se è cambiato qualcosa
shell-timing-read = leggo i testi
shell-timing-previous = leggo ciò che è già pubblicato
shell-timing-parse = capisco ogni testo
shell-timing-theme = leggo i modelli
shell-timing-recall = ricordo ciò che è stato detto
shell-timing-assemble = metto insieme il sito
shell-timing-index = preparo la ricerca
shell-timing-plan = decido che cosa pubblicare
shell-timing-render = riempio le pagine
shell-timing-stamp = preparo feed e calendari
shell-timing-findings = ordino ciò che non va
shell-timing-pictures = preparo le immagini
shell-timing-compare = confronto con ciò che c’è
shell-timing-write = scrivo i file
shell-timing-remember = annoto ciò che ho scritto
shell-timing-tell = dico com’è andata

## Ciò che è già pubblicato

shell-stage-previous = leggo ciò che è già pubblicato
shell-previous-forgotten = In { $place } c’era già `{ $register }`, e con `--no-previous` non è stato letto: i calendari hanno dimenticato ciò che avevano detto. Va
    bene solo per la prima pubblicazione.
shell-more-findings = … e altri { $count }. Correggi prima questi.
shell-previous-none = In `{ $place }` non c’è `{ $register }`, il registro di ciò che è già pubblicato. Per la prima pubblicazione va bene così; altrimenti
    i calendari perdono la memoria di ciò che hanno già detto a chi li segue: costruisci con `--previous { $address }`
shell-serve-previous = Anteprima senza la memoria dei calendari: { $cause }

## serve

shell-serve-at = Il sito è su { $url } (Ctrl-C per finire)
shell-served = { $pages ->
    [one] 1 pagina
   *[other] { $pages } pagine
}, { $feeds } feed, { $seconds } s
shell-serve-failed = { $counts }: resta visibile l’ultima versione buona
shell-serve-port = La porta { $taken } è occupata: uso la { $port }
shell-serve-host = Attenzione: su { $host } il sito è visibile a chi è nella tua rete
shell-serve-open = Non riesco ad aprire il browser: apri { $url }
shell-serve-polling = Il sistema non segnala le modifiche ({ $cause }): le cerco ogni mezzo secondo
shell-serve-limit = le cartelle sono più di quante il sistema ne segue
shell-serve-panic = Connessi ha un difetto: la costruzione del sito si è interrotta. Il messaggio nel terminale aiuta a trovarlo
shell-serve-heading = Il sito ha errori: questa è l’ultima versione buona
shell-serve-heading-alone = Il sito ha errori: appena sono corretti, appare qui
shell-serve-not-found = Qui non c’è nulla.
shell-serve-building = Costruisco il sito …

## la barra dell’anteprima

shell-overlay-count = { $errors ->
    [one] 1 errore
   *[other] { $errors } errori
}
shell-overlay-close = mostra o nascondi
shell-bar-name = Anteprima
shell-bar-today = oggi è { $date }
shell-bar-as-of = come se oggi fosse { $date }
shell-bar-draft = bozza
shell-bar-later = dal { $date }
shell-bar-draft-page = È una bozza: chi legge il sito non vede questa pagina.
shell-bar-later-page = Chi legge il sito vedrà questa pagina dal { $date }.
shell-bar-day-heading = Che giorno è
shell-bar-day = Mostra il sito com’è il
shell-bar-day-show = Mostra
shell-bar-day-now = Torna ad adesso
shell-bar-drafts-hide = Nascondi bozze e testi futuri
shell-bar-drafts-show = Mostra bozze e testi futuri
shell-bar-languages = Lingue
shell-bar-page = Questa pagina
shell-bar-source = Il testo è in
shell-bar-edit = Apri nell’editor
shell-bar-feeds = Sta in questi feed
shell-bar-check = Controllo
shell-bar-checking = Sto guardando …
shell-bar-check-none = Su questa pagina non c’è nulla da segnalare.
shell-bar-check-site = In tutto il sito: { $counts }. L’elenco intero: `connessi check`
shell-bar-calendars = Chi segue i calendari vedrà
shell-bar-calendars-none = Nulla di diverso da ciò che è già pubblicato.
shell-bar-calendars-unknown = Non so che cosa è già pubblicato, quindi nemmeno che cosa cambia. Si indica con `--previous`.
shell-bar-calendars-in = In: { $calendars }

## new

shell-new-accessibility = Perché il collegamento stia in fondo a ogni pagina scrivi in site.toml, sotto [legal]: accessibility_statement = "{ $path }"
shell-new-file = Creato { $path }
shell-new-site = Creato il sito in { $path } ({ $files } file). Ora:
    {"  "}cd { $path }
    {"  "}connessi serve --open
shell-new-theme = Creato il tema in { $path }:
shell-new-theme-file = {"  "}{ $path }
shell-new-theme-next = Per usarlo scrivi in site.toml, { $line ->
        [none] prima di ogni [sezione]:
       *[other] alla riga { $line }, al posto di theme = "{ $value }":
    }
    {"  "}theme = "{ $name }"
    Poi guardalo mentre lo cambi: connessi serve --open
    Che cosa si può cambiare è scritto in docs/templates.md.
shell-new-refused = { $path } non è stato scritto
shell-new-meetings = { $meetings ->
    [one] Creato 1 incontro
   *[other] Creati { $meetings } incontri
}:
shell-new-meetings-dry-run = { $meetings ->
    [one] Creerei 1 incontro; non ho scritto nulla
   *[other] Creerei { $meetings } incontri; non ho scritto nulla
}:
shell-new-meetings-file = {"  "}{ $path }  { $day }
shell-new-meetings-without = Mesi saltati, perché non hanno quel giorno: { $months }
shell-new-meetings-unmet = Fra questi giorni non c’era, quindi `--except` non ha cambiato nulla: { $days }
shell-new-meetings-refused = Nessun file è stato scritto
shell-new-comment = Togli il cancelletto alle righe che servono; ciò che non si sa si lascia fuori.

## Che cosa riempie un file (plan)

shell-state-cancelled = L’incontro è annullato.
shell-state-postponed = L’incontro è rinviato a data da definire.
shell-state-changed = Scritto in { $path }:
shell-state-refused = { $path } resta com’era: così il sito avrebbe errori.
shell-state-one-of = Può essere { $path }
shell-todo-nothing = Non manca nulla.
shell-todo-status = lo stato (`stato: svolto`)
shell-todo-minutes = il verbale
shell-todo-recording = la registrazione
shell-todo-attendance = le presenze
shell-todo-no-date = senza data
shell-explain-meant = Forse `{ $code }`?
shell-explain-example = Per esempio:
shell-explain-after = Corretto così, { $path }:
shell-explain-without = E si toglie { $path }.
shell-job-home = pagina iniziale
shell-job-news = notizia
shell-job-news-index = indice delle notizie
shell-job-news-year = notizie del { $detail }
shell-job-meeting = incontro
shell-job-meeting-index = indice degli incontri
shell-job-meeting-year = incontri del { $detail }
shell-job-group = gruppo
shell-job-group-index = indice dei gruppi
shell-job-organisation = ente
shell-job-organisation-index = indice degli enti
shell-job-project = progetto
shell-job-project-index = indice dei progetti
shell-job-topic = tema
shell-job-topic-index = indice dei temi
shell-job-series = serie
shell-job-series-index = indice delle serie
shell-job-calendar-index = pagina dei calendari
shell-job-archive = parte dell’archivio
shell-job-unknown = che cosa non si sa
shell-job-figures = i numeri della rete
shell-job-table = tabella dei numeri
shell-job-search = pagina della ricerca
shell-job-search-file = indice della ricerca
shell-job-page = pagina
shell-job-not-found = pagina che manca
shell-job-feed = feed delle notizie
shell-job-group-feed = feed di un gruppo
shell-job-series-feed = feed di una serie
shell-job-topic-feed = feed di un tema
shell-job-selection-feed = notizie scelte in site.toml
shell-job-calendar = calendario
shell-job-group-calendar = calendario di un gruppo
shell-job-series-calendar = calendario di una serie
shell-job-topic-calendar = calendario di un tema
shell-job-selection-calendar = calendario scelto in site.toml
shell-job-invitation = invito
shell-job-sitemap = mappa del sito
shell-job-register = registro di ciò che è pubblicato
shell-job-former-feed = feed a un indirizzo di prima
shell-job-robots = regole per i motori di ricerca
shell-job-headers = ciò che il server web manda
shell-job-redirect = rinvio a { $detail }
shell-job-asset = copia
shell-job-picture = immagine, { $detail }
shell-job-theme-file = file del tema

## calendar explain

shell-explain-previous = Confronto con ciò che è già pubblicato: { $from }
shell-explain-previous-none = In `{ $place }` non c’è `{ $register }`: finora non è stato pubblicato nulla, quindi tutto è nuovo
shell-explain-previous-not-wanted = Con `--no-previous` non c’è confronto con ciò che è già pubblicato: tutto vale come nuovo
shell-explain-previous-unusable = Nessun confronto: in `{ $from }` non c’è nulla di pubblicato che io possa leggere, quindi tutto vale come nuovo
shell-explain-former = Indirizzo di prima: lo stesso calendario sta ora in { $url }
shell-explain-closed = Calendario chiuso: ciò di cui era non c’è più. Chi lo segue ancora vede gli incontri che c’erano, finché non sono passati
shell-explain-events = { $events ->
    [0] Nessun incontro
    [one] 1 incontro
   *[other] { $events } incontri
}
shell-explain-events-changed = { $count }; { $changes ->
    [0] per chi segue il calendario non cambia nulla
    [one] per chi segue il calendario c’è 1 novità
   *[other] per chi segue il calendario ci sono { $changes } novità
}
shell-explain-events-new = { $count }; il calendario è nuovo, finora non lo segue nessuno
shell-explain-empty-none = Il calendario è vuoto perché nel sito non c’è nessun incontro che lo riguarda.
shell-explain-empty = Il calendario è vuoto perché nessuno degli incontri che lo riguardano può starci: qui sotto il perché.
shell-explain-event = { $when }  { $title } ({ $state })
shell-explain-day = { $date }, tutto il giorno
shell-explain-days = da { $from } a { $to }
shell-explain-hours = { $date }, { $start }–{ $end }
shell-explain-hours-over = { $from }, { $start } – { $to }, { $end }
shell-explain-zone = { $time } ({ $zone })

shell-explain-state-removed = tolto dal sito
shell-explain-state-unreadable = il suo testo ha un errore

shell-explain-change-added = nuovo
shell-explain-change-cancelled = annullato
shell-explain-change-postponed = rinviato: non si tiene in questo giorno, e il nuovo non è noto
shell-explain-change-removed = annullato, perché il suo testo è stato tolto dal sito
shell-explain-change-unreadable = il suo testo ha un errore: finché non è corretto non si pubblica nulla
shell-explain-change-back = si tiene di nuovo
shell-explain-change-moved = spostato: prima { $from }
shell-explain-change-retitled = con un altro titolo: prima «{ $from }»
shell-explain-change-changed = cambiato: il testo, il luogo, il collegamento o lo stato

shell-explain-left-heading = Chi segue il calendario non li vede più:
shell-explain-left = { $when }  { $title }
    {"      "}non c’è più: { $reason }
shell-explain-left-closed = il calendario è chiuso
shell-explain-left-removed = è stato tolto dal sito
shell-explain-left-unreadable = il suo testo ha un errore
shell-explain-left-other-scope = non riguarda più questo calendario
shell-explain-left-no-day = non ha più un giorno
shell-explain-left-in-person = si tiene in presenza, e questo calendario non ha incontri così
shell-explain-left-online = si tiene online, e questo calendario non ha incontri così
shell-explain-left-hybrid = si tiene online e in presenza, e questo calendario non ha incontri così
shell-explain-left-over = è passato da più di { $days } giorni

shell-explain-missing-heading = Non sono nel calendario:
shell-explain-missing-no-day = { $meetings ->
    [one] 1 incontro senza un giorno
   *[other] { $meetings } incontri senza un giorno
}:
shell-explain-missing-in-person = { $meetings ->
    [one] 1 incontro solo in presenza
   *[other] { $meetings } incontri solo in presenza
}
shell-explain-missing-online = { $meetings ->
    [one] 1 incontro online
   *[other] { $meetings } incontri online
}
shell-explain-missing-hybrid = { $meetings ->
    [one] 1 incontro online e in presenza
   *[other] { $meetings } incontri online e in presenza
}
shell-explain-missing-over = { $meetings ->
    [one] 1 incontro passato da più di { $days } giorni
   *[other] { $meetings } incontri passati da più di { $days } giorni
}
shell-explain-missing-unpublished = { $meetings ->
    [one] 1 testo del sito non ancora pubblicato (una bozza, o da pubblicare più avanti)
   *[other] { $meetings } testi del sito non ancora pubblicati (bozze, o da pubblicare più avanti)
}:
shell-explain-missing-meeting = { $title } — { $source }
shell-explain-missing-meeting-dated = { $title } ({ $date }) — { $source }

## Perché un comando non ha potuto lavorare

shell-error-find-site = in `{ $path }` non c’è un sito: manca `site.toml`
    .help = indica la cartella del sito con `--root CARTELLA`, oppure crea un sito con `connessi new site CARTELLA`
shell-error-read-folder = non riesco a leggere la cartella `{ $path }`
    .help = controlla i permessi della cartella, poi riprova
shell-error-read-file = non riesco a leggere `{ $path }`
    .help = controlla i permessi del file, poi riprova
shell-error-take-now = `{ $path }` non è un istante
    .help = scrivi una data come `2030-05-10`, un’ora come `2030-05-10T12:00`, o `2030-05-10T12:00:00+02:00[Europe/Rome]`
shell-error-take-epoch = `SOURCE_DATE_EPOCH` vale `{ $path }`, che non è un numero di secondi
    .help = togli la variabile, o dalle i secondi trascorsi dal 1970
shell-error-take-base-url = `{ $path }` non è l’indirizzo di un sito
    .help = scrivi un indirizzo intero, come `https://rete.example/`
shell-error-take-date = `{ $path }` non è una data
    .help = scrivi il giorno come `2030-05-14`; per un incontro bastano anche il mese `2030-05` o l’anno `2030`
shell-error-take-time = `{ $path }` non è un’ora
    .help = scrivi l’ora come `16:30`
shell-error-take-rhythm = `{ $path }` non è un ritmo che so leggere
    .help = scrivi per esempio `ogni martedì`, `ogni 2 settimane`, `ogni due settimane il martedì`, `secondo martedì del mese`, `primo e terzo lunedì del mese`, `ultimo giovedì del mese` o `il 15 del mese`
shell-error-take-times = `{ $path }` non dice quanti incontri creare
    .help = scrivi un numero da 1 a 200
shell-error-take-editor = `{ $path }` non è un editor che so aprire
    .help = scrivi `vscode`, `vscodium`, `cursor`, `zed`, `idea`, `sublime`, `textmate`, `none`, o un indirizzo come `editor://open?file={"{file}"}&line={"{line}"}`
shell-error-take-title = da `{ $path }` non si può fare il nome di un file
    .help = scegli un titolo con qualche lettera o cifra
shell-error-output-in-sources = il sito non può andare in `{ $path }`: lì ci sono i suoi testi
    .help = scegli con `--output` una cartella tutta sua
shell-error-output-foreign = la cartella `{ $path }` contiene file che non ho scritto io
    .help = spostala o svuotala, oppure scegli con `--output` una cartella nuova
shell-error-output-not-folder = `{ $path }` non è una cartella
    .help = spostalo, oppure scegli con `--output` una cartella
shell-error-output-file = `{ $path }` non l’ho scritto io, ma il sito ha qualcosa da mettere lì
    .help = sposta quel file, per esempio in `static/`, o cambia l’indirizzo della pagina
shell-error-lock-output = un altro `connessi build` sta scrivendo in `{ $path }`
    .help = aspetta che finisca, poi riprova
shell-error-read-output = non riesco a leggere `{ $path }`
    .help = controlla i permessi della cartella pubblicata, poi riprova
shell-error-write-folder = non riesco a creare la cartella `{ $path }`
    .help = controlla i permessi e lo spazio sul disco, poi riprova: la prossima costruzione rimette tutto in ordine
shell-error-write-file = non riesco a scrivere `{ $path }`
    .help = controlla i permessi e lo spazio sul disco, poi riprova: la prossima costruzione rimette tutto in ordine
shell-error-mend-file = non riesco a correggere `{ $path }`
    .help = controlla i permessi del file e della sua cartella, poi riprova
shell-error-mend-other = `{ $path }` non è un testo del sito
    .help = si correggono solo i testi in `content/` e `site.toml`
shell-error-remove-file = non riesco a togliere `{ $path }`
    .help = controlla i permessi, poi riprova: la prossima costruzione rimette tutto in ordine
shell-error-print-result = non riesco a scrivere il risultato su `{ $path }`
    .help = controlla lo spazio sul disco e dove va ciò che il programma scrive, poi riprova
shell-error-create-file = `{ $path }` c’è già
    .help = aprilo e modificalo, oppure scegli un altro titolo
shell-error-create-meetings = `{ $path }` c’è già, e nessun file è stato scritto
    .help = comincia più avanti con `--from`, lascia fuori quel giorno con `--except`, oppure scegli un altro titolo
shell-error-create-site = la cartella `{ $path }` non è vuota
    .help = scegli una cartella nuova, o una vuota
shell-error-listen = non riesco a rispondere su `{ $path }`
    .help = scegli un’altra porta con `--port`, o lascia stare `--host`
shell-error-change-meeting = il file `{ $path }` non comincia con i suoi dati fra due righe `---`
    .help = aggiungili, poi riprova
shell-error-record-change = in `{ $path }` le `variazioni` sono scritte in un modo che non so continuare
    .help = scrivile come elenco, una riga `- ` ciascuna, poi riprova
shell-error-find-meeting = non trovo l’incontro `{ $path }`
    .help = scrivi il percorso del file, come `content/meetings/primo.md`, il suo nome senza `.md`, l’`id` o il titolo
shell-error-choose-meeting = `{ $path }` può essere più di un incontro
    .help = scrivi il percorso del suo file
shell-error-keep-end = la fine `{ $path }` ha una data sua, e non so come spostarla
    .help = indica l’ora di fine con `--end`, o cambia `fine` nel file
shell-error-explain-code = non c’è nessun errore e nessun avviso `{ $path }`
    .help = `connessi explain` li elenca tutti
shell-error-take-previous = `{ $path }` non è né una cartella né un indirizzo del web
    .help = dopo `--previous` scrivi l’indirizzo del sito pubblicato, come `https://rete.example/`, o la cartella in cui sta
shell-error-find-previous = non trovo il registro di ciò che è già pubblicato, `{ $path }`
    .help = controlla `--previous`, o `previous` in `site.toml`: serve l’indirizzo o la cartella del sito pubblicato; solo se è la prima pubblicazione, usa `--no-previous`
shell-error-find-own-previous = manca `{ $path }`, il registro scritto dall’ultima costruzione
    .help = rimettilo al suo posto, o indica con `--previous` il sito pubblicato; con `--no-previous` i calendari di chi li segue perdono la memoria
shell-error-read-previous = non riesco a leggere il registro di ciò che è già pubblicato, `{ $path }`
    .help = controlla il file e i suoi permessi, o indica con `--previous` un altro posto; solo se è la prima pubblicazione, usa `--no-previous`
shell-error-fetch-previous = non riesco a ricevere il registro di ciò che è già pubblicato, `{ $path }`
    .help = controlla la rete e l’indirizzo, poi riprova; o indica con `--previous` una cartella con una copia del sito pubblicato; solo se è la prima pubblicazione, usa `--no-previous`
shell-error-find-calendar = nel sito non c’è un calendario `{ $path }`
    .help = indica il percorso di un calendario, o il nome del gruppo, della serie o del tema; senza nulla vale quello di tutta la rete
shell-error-choose-calendar = `{ $path }` può voler dire più calendari
    .help = indica il percorso di quello che vuoi
shell-error-read-calendar = non riesco a leggere il calendario `{ $path }`
    .help = controlla il nome del file
shell-error-fetch-calendar = non riesco ad avere il calendario da `{ $path }`
    .help = controlla l’indirizzo, aprendolo nel browser: deve scaricarsi un file
shell-calendar-checked = { $files ->
    [one] 1 calendario o feed
   *[other] { $files } calendari o feed
}: { $counts }

shell-help-storage-full = libera spazio sul disco, poi riprova: la prossima costruzione rimette tutto in ordine
shell-cause-not-found = non esiste
shell-cause-permission-denied = permesso negato
shell-cause-already-exists = esiste già
shell-cause-storage-full = il disco è pieno
shell-cause-read-only = il disco è di sola lettura
shell-cause-address-in-use = la porta è occupata
shell-cause-address-not-available = non è un indirizzo di questo computer
shell-cause-not-a-folder = non è una cartella
shell-cause-is-a-folder = è una cartella
shell-cause-name-too-long = il nome è troppo lungo o non ammesso
shell-cause-no-folder = la cartella non esiste
shell-cause-not-a-file = non è un file
shell-cause-changed = qualcuno l’ha cambiato in questo momento
shell-cause-not-text = non è un testo in UTF-8
shell-cause-too-large = supera { $limit } MB
shell-cause-status = il server risponde { $status }
shell-cause-no-host = il nome del server non si trova, o manca la rete
shell-cause-not-safe = la connessione non è sicura ({ $detail })
shell-cause-proxy = il proxy non va ({ $detail })
shell-cause-redirects = il server rinvia da un indirizzo all’altro senza fine
shell-cause-no-answer = la risposta non è quella di un server web ({ $detail })
shell-cause-choices = ci sono { $choices }
shell-cause-timed-out = ci mette troppo
shell-cause-connection-refused = il server non risponde
shell-cause-no-network = manca la rete
shell-cause-cut-short = la risposta si è interrotta

## Righe di comando sbagliate

shell-usage-command = il comando `{ $arg }` non esiste
shell-usage-command-missing = manca il comando
shell-usage-option = l’opzione `{ $arg }` non esiste qui
shell-usage-value = `{ $value }` non va bene per `{ $arg }`
shell-usage-value-missing = dopo `{ $arg }` manca il valore
shell-usage-missing = manca `{ $arg }`
shell-usage-twice = `{ $arg }` può stare una volta sola
shell-usage-conflict = `{ $arg }` e `{ $other }` non vanno insieme
shell-usage-suggest = forse volevi dire `{ $suggestion }`
shell-usage-help = il manuale è in `connessi --help`
