//! What can be asked for on the command line, and the manual that `--help` prints.
//! Knows no site: what a word means there is found out by the command.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};

/// The headings of `--help`, in Italian.
const TEMPLATE: &str = "{before-help}{about-with-newline}
Uso: {usage}

{all-args}{after-help}";

const MANUAL: &str = "\
Esempi:
  connessi new site mia-rete           crea un sito di esempio nella cartella mia-rete
  connessi serve --open                mostra il sito nel browser e lo aggiorna mentre scrivi
  connessi new meeting \"Primo incontro\" --date 2030-05-14 --time 16:30
                                       crea content/meetings/primo-incontro.md
  connessi new meetings \"Sportello\" --every \"secondo martedì del mese\" --times 10
                                       crea dieci incontri, ciascuno in un file con la sua data
  connessi check                       dice che cosa non va, senza scrivere nulla
  connessi fix --dry-run               mostra ciò che correggerebbe da solo; senza --dry-run lo scrive
  connessi check --external            chiede anche agli altri siti se i collegamenti portano a qualcosa
  connessi build --base-url https://rete.example/
                                       prepara in public/ il sito da pubblicare
  connessi build --previous https://rete.example/
                                       riprende la memoria dei calendari dal sito pubblicato lì
  connessi serve --gallery             mostra ogni parte del tema, per chi lo scrive
  connessi build --now 2030-05-10      lo prepara come se oggi fosse il 10 maggio 2030
  connessi plan | grep ics             elenca i file del sito, qui i calendari
  connessi calendar explain            dice che cosa vede chi segue il calendario, e che cosa cambia per lui
  connessi calendar check programma.ics
                                       dice se i programmi possono leggere un calendario, anche di altri

Codici di uscita:
  0  fatto
  1  il sito ha errori: ciò che era pubblicato resta com'era
  2  il comando non ha potuto lavorare (parole sbagliate, file illeggibili, disco pieno …)

Ambiente:
  CONNESSI_LANG      lingua dei messaggi, it o en, quando manca --lang
  SOURCE_DATE_EPOCH  l'istante della costruzione in secondi dal 1970, quando manca --now
  NO_COLOR           se c'è, i messaggi sono senza colori

Il sito è la cartella di site.toml: i testi stanno in content/, i file da copiare in static/, i temi in themes/,
le pagine proprie in templates/. La guida è nel README e nella cartella docs.";

/// The command line.
#[derive(Clone, Debug, Parser)]
#[command(
    name = "connessi",
    version,
    about = "Costruisce il sito di una rete: notizie, incontri, il loro archivio e i calendari da seguire.",
    after_help = "Per il manuale intero: connessi --help",
    after_long_help = MANUAL,
    help_template = TEMPLATE,
    subcommand_help_heading = "Comandi",
    subcommand_value_name = "COMANDO",
    disable_help_flag = true,
    disable_version_flag = true,
    disable_help_subcommand = true,
    next_help_heading = "Opzioni comuni",
    override_usage = "connessi [OPZIONI] <COMANDO>",
    max_term_width = 110
)]
pub struct Cli {
    /// What holds for every command.
    #[command(flatten)]
    pub common: Common,
    /// The command.
    #[command(subcommand)]
    pub command: Command,
    /// Handled by clap.
    #[arg(long, short = 'V', action = ArgAction::Version, help = "Dice la versione")]
    version: Option<bool>,
}

/// The options of every command.
#[derive(Clone, Debug, Default, Args)]
pub struct Common {
    /// The site's folder.
    #[arg(
        long,
        global = true,
        value_name = "CARTELLA",
        help = "La cartella di site.toml [se manca: la più vicina, da qui verso l'alto]"
    )]
    pub root: Option<PathBuf>,
    /// The output folder.
    #[arg(
        long,
        global = true,
        value_name = "CARTELLA",
        help = "Dove va il sito costruito [se manca: public, accanto a site.toml]"
    )]
    pub output: Option<PathBuf>,
    /// The address of the site.
    #[arg(
        long,
        global = true,
        value_name = "URL",
        help = "L'indirizzo del sito, al posto di quello di site.toml"
    )]
    pub base_url: Option<String>,
    /// Where the site stands as it was published last.
    #[arg(
        long,
        global = true,
        value_name = "CARTELLA|URL",
        help = "Dove sta il sito già pubblicato, da cui si riprende la memoria dei calendari (published.json) \
                [se manca: previous di site.toml, poi la cartella di --output]"
    )]
    pub previous: Option<PathBuf>,
    /// Whether nothing was published before.
    #[arg(
        long,
        global = true,
        help = "Non cerca ciò che è già pubblicato: per la prima pubblicazione"
    )]
    pub no_previous: bool,
    /// The instant that is taken for the present.
    #[arg(
        long,
        global = true,
        value_name = "ISTANTE",
        help = "L'istante che vale come adesso: 2030-05-10, 2030-05-10T12:00 o 2030-05-10T12:00:00+02:00[Europe/Rome] \
                [se manca: SOURCE_DATE_EPOCH, poi l'orologio]"
    )]
    pub now: Option<String>,
    /// Whether drafts are shown.
    #[arg(
        long,
        global = true,
        help = "Mostra anche le bozze e ciò che sarà pubblicato più avanti"
    )]
    pub drafts: bool,
    /// Whether what was published may be taken away.
    #[arg(
        long,
        global = true,
        help = "Accetta che spariscano pagine e incontri già pubblicati: gli incontri restano annullati nei calendari"
    )]
    pub accept_removals: bool,
    /// Whether the gallery of the theme is shown in place of the site.
    #[arg(skip)]
    pub gallery: bool,
    /// Whether only findings are printed.
    #[arg(long, short, global = true, help = "Scrive solo ciò che non va")]
    pub quiet: bool,
    /// The language of messages.
    #[arg(
        long,
        global = true,
        value_name = "LINGUA",
        hide_possible_values = true,
        help = "La lingua dei messaggi, it o en [se manca: CONNESSI_LANG, poi quella del sito, poi quella del sistema]"
    )]
    pub lang: Option<Lang>,
    /// Handled by clap.
    #[arg(long, short, global = true, action = ArgAction::Help, help = "Mostra questo aiuto (--help: il manuale intero)")]
    help: Option<bool>,
}

impl Common {
    /// The same for the gallery of the theme, which nothing was published of before, or for the site itself.
    pub fn showing(&self, gallery: bool) -> Self {
        Self {
            gallery,
            no_previous: self.no_previous || gallery,
            ..self.clone()
        }
    }
}

/// A language of messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Lang {
    /// Italian.
    It,
    /// English.
    En,
}

impl Lang {
    /// The tag of the language.
    pub fn tag(self) -> &'static str {
        match self {
            Self::It => "it",
            Self::En => "en",
        }
    }

    /// The language of a tag such as `it`, `en-GB` or `it_IT.UTF-8`, if it is one of ours.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let language = tag.split(['-', '_', '.']).next().unwrap_or_default();
        match language.to_ascii_lowercase().as_str() {
            "it" => Some(Self::It),
            "en" => Some(Self::En),
            _ => None,
        }
    }
}

/// A command.
#[derive(Clone, Debug, Subcommand)]
pub enum Command {
    /// Builds the site.
    #[command(
        help_template = TEMPLATE,
        about = "Costruisce il sito in public/",
        override_usage = "connessi build [OPZIONI]",
        long_about = "Costruisce il sito in public/ (o nella cartella di --output).\n\n\
            I file uguali restano come sono, e si toglie solo ciò che Connessi stesso ha scritto. Se il sito ha \
            errori non cambia nulla."
    )]
    Build(Build),
    /// Reports what is wrong.
    #[command(
        help_template = TEMPLATE,
        about = "Dice che cosa non va, senza scrivere nulla",
        override_usage = "connessi check [OPZIONI]",
        long_about = "Dice tutto ciò che direbbe build, senza scrivere nulla, e guarda anche le pagine finite: collegamenti \
            e immagini, titoli e sommari ripetuti, recapiti nei testi, frasi troppo lunghe, incontri passati o che si \
            sovrappongono, nomi quasi uguali.\n\n\
            Gli errori impediscono di pubblicare; gli avvisi no, e le note sono solo da leggere."
    )]
    Check(Check),
    /// Makes the corrections that are certain.
    #[command(
        alias = "correggi",
        help_template = TEMPLATE,
        about = "Corregge da solo ciò che è certo (anche: correggi)",
        override_usage = "connessi fix [OPZIONI] [FILE]…",
        long_about = "Corregge da solo ciò che è certo: virgolette che mancano, parole con una lettera sbagliata, date e ore \
            scritte in un altro modo, indirizzi pubblicati da non perdere.\n\n\
            Cambia solo content/ e site.toml, e nei file solo ciò che corregge: note, ordine e spazi restano. Ciò che può \
            voler dire due cose resta com'è: lo elenca connessi check."
    )]
    Fix(Fix),
    /// Shows the site while it is written.
    #[command(
        help_template = TEMPLATE,
        about = "Mostra il sito nel browser e lo aggiorna a ogni modifica",
        override_usage = "connessi serve [OPZIONI]",
        long_about = "Mostra il sito nel browser e lo aggiorna a ogni modifica dei file.\n\n\
            Gli errori appaiono sopra l'ultima pagina buona e vanno via quando sono corretti. La cartella public/ \
            non viene toccata. Si finisce con Ctrl-C. Gli indirizzi delle pagine sono quelli del server, qualunque \
            cosa dica --base-url."
    )]
    Serve(Serve),
    /// Creates a document or a site.
    #[command(
        help_template = TEMPLATE,
        about = "Crea un testo o un sito nuovo",
        override_usage = "connessi new [OPZIONI] <COSA>",
        subcommand_help_heading = "Che cosa",
        subcommand_value_name = "COSA",
        disable_help_subcommand = true
    )]
    New {
        /// What is created.
        #[command(subcommand)]
        what: New,
    },
    /// Calls a meeting off.
    #[command(
        alias = "annulla",
        help_template = TEMPLATE,
        about = "Annulla un incontro: scrive lo stato nel suo file (anche: annulla)",
        override_usage = "connessi cancel [OPZIONI] <INCONTRO>",
        long_about = "Annulla un incontro: scrive `stato: annullato` nel suo file e annota la variazione di oggi.\n\n\
            Il resto del file resta com'è, commenti compresi. La pagina resta, e chi segue il calendario lo viene a sapere."
    )]
    Cancel(Called),
    /// Puts a meeting off.
    #[command(
        alias = "rinvia",
        help_template = TEMPLATE,
        about = "Rinvia un incontro a un giorno che non si sa ancora (anche: rinvia)",
        override_usage = "connessi postpone [OPZIONI] <INCONTRO>"
    )]
    Postpone(Called),
    /// Moves a meeting.
    #[command(
        alias = "sposta",
        help_template = TEMPLATE,
        about = "Sposta un incontro a un altro giorno o a un'altra ora (anche: sposta)",
        override_usage = "connessi move --date <DATA> [OPZIONI] <INCONTRO>",
        long_about = "Sposta un incontro: scrive il giorno nuovo nel suo file e annota in `variazioni` quello di prima.\n\n\
            Una fine che sia un'ora si sposta insieme all'inizio. Per esempio:\n\n  \
            connessi move primo-incontro --date 2030-06-12 --time 17:00 --reason \"La sala era occupata.\""
    )]
    Move(Moved),
    /// Closes a meeting.
    #[command(
        alias = "chiudi",
        help_template = TEMPLATE,
        about = "Dice che un incontro si è tenuto, e che cosa ne resta (anche: chiudi)",
        override_usage = "connessi close [OPZIONI] <INCONTRO>",
        long_about = "Scrive `stato: svolto` nel file di un incontro e, se indicati, verbale, registrazione, materiali e \
            presenze; `nessuno` dice che non ci sono. Per esempio:\n\n  \
            connessi close primo-incontro --minutes verbale.pdf --recording nessuno --attendance 18"
    )]
    Close(Closed),
    /// Lists what is missing.
    #[command(
        alias = "manca",
        help_template = TEMPLATE,
        about = "Elenca che cosa manca ancora degli incontri passati (anche: manca)",
        override_usage = "connessi todo [OPZIONI]",
        long_about = "Elenca gli incontri passati di cui manca ancora qualcosa: lo stato, il verbale, la registrazione, le \
            presenze. Ciò che non c'è si dice con `nessuno`, per esempio `verbale: nessuno`: allora non manca più."
    )]
    Todo,
    /// Lists what the site will hold.
    #[command(
        help_template = TEMPLATE,
        about = "Elenca i file del sito e che cosa li riempie",
        override_usage = "connessi plan [OPZIONI]",
        long_about = "Elenca i file del sito, che cosa li riempie e da quale testo vengono.\n\n\
            Nel terminale le colonne sono allineate; altrove le separa una tabulazione, così che altri programmi \
            le possano leggere."
    )]
    Plan(Plan),
    /// Tells of the calendars.
    #[command(
        alias = "calendario",
        help_template = TEMPLATE,
        about = "Spiega i calendari del sito (anche: calendario)",
        override_usage = "connessi calendar [OPZIONI] <COSA>",
        subcommand_help_heading = "Che cosa",
        subcommand_value_name = "COSA",
        disable_help_subcommand = true
    )]
    Calendar {
        /// What is told.
        #[command(subcommand)]
        what: Calendar,
    },
    /// Explains a finding.
    #[command(
        alias = "spiega",
        help_template = TEMPLATE,
        about = "Spiega un errore o un avviso, con un esempio corretto",
        override_usage = "connessi explain [CODICE]",
        long_about = "Spiega un errore o un avviso: che cosa vuol dire, perché conta, e un esempio prima e dopo.\n\n\
            Il codice è quello fra parentesi quadre, come `title-missing` in `errore[title-missing]`. Senza codice \
            li elenca tutti."
    )]
    Explain {
        /// The code.
        #[arg(
            value_name = "CODICE",
            help_heading = "Argomenti",
            help = "Il codice, come title-missing"
        )]
        code: Option<String>,
    },
    /// Prints a completion script.
    #[command(
        help_template = TEMPLATE,
        about = "Scrive il completamento dei comandi per la shell",
        override_usage = "connessi completions <SHELL>",
        long_about = "Scrive il completamento dei comandi per la shell, per esempio:\n\n  \
            connessi completions bash > ~/.local/share/bash-completion/completions/connessi"
    )]
    Completions {
        /// The shell.
        #[arg(
            value_name = "SHELL",
            help_heading = "Argomenti",
            hide_possible_values = true,
            help = "bash, zsh, fish, elvish o powershell"
        )]
        shell: clap_complete::Shell,
    },
}

/// What is looked at besides the site itself.
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Opzioni")]
pub struct Check {
    /// Whether addresses elsewhere are asked.
    #[arg(
        long,
        help = "Chiede anche agli altri siti se i collegamenti portano ancora a qualcosa; chi ha risposto non viene \
                richiesto per una settimana"
    )]
    pub external: bool,
    /// How long that may take.
    #[arg(
        long,
        requires = "external",
        default_value_t = 60,
        hide_default_value = true,
        value_name = "SECONDI",
        help = "Per quanto tempo al massimo, con --external [se manca: 60]"
    )]
    pub external_seconds: u32,
    /// How findings are told.
    #[command(flatten)]
    pub report: Report,
}

/// What is told of the calendars.
#[derive(Clone, Debug, Subcommand)]
pub enum Calendar {
    /// What subscribers see.
    #[command(
        alias = "spiega",
        help_template = TEMPLATE,
        about = "Dice che cosa vede chi segue un calendario, e che cosa cambia per lui (anche: spiega)",
        override_usage = "connessi calendar explain [OPZIONI] [CALENDARIO]",
        long_about = "Dice che cosa vede chi segue un calendario, e che cosa cambia per lui.\n\n\
            Elenca gli incontri che il calendario avrà alla prossima pubblicazione, con ciò che è nuovo, spostato, \
            annullato o cambiato rispetto a ciò che è già pubblicato; poi quelli che non ci sono più, e quelli che non \
            ci sono ancora, con il perché. Non scrive nulla."
    )]
    Explain(Explain),
    /// Whether programs can read a calendar.
    #[command(
        alias = "controlla",
        help_template = TEMPLATE,
        about = "Dice se i programmi possono leggere un calendario, di chiunque sia (anche: controlla)",
        override_usage = "connessi calendar check [OPZIONI] <FILE|URL>…",
        long_about = "Dice se i programmi possono leggere un calendario o un feed, di chiunque sia: file .ics, Atom, RSS, sitemap.\n\n\
            Ogni riga sbagliata è mostrata con il motivo, con ciò che ne vede chi segue il calendario, e con il rimedio. Non \
            serve un sito e non si scrive nulla. Il codice di uscita è 1 se qualcosa non si può leggere. Per esempio:\n\n  \
            connessi calendar check programma.ics https://rete.example/calendario.ics"
    )]
    Check(CheckCalendars),
}

/// Which calendars are looked at, and how findings are told.
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Opzioni")]
pub struct CheckCalendars {
    /// The calendars.
    #[arg(
        value_name = "FILE|URL",
        required = true,
        help_heading = "Argomenti",
        help = "I file, o i loro indirizzi: https://…, webcal://…"
    )]
    pub calendars: Vec<PathBuf>,
    /// How findings are told.
    #[command(flatten)]
    pub report: Report,
}

/// Of which calendar it is told, and how.
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Opzioni")]
pub struct Explain {
    /// The calendar.
    #[arg(
        value_name = "CALENDARIO",
        help_heading = "Argomenti",
        help = "Il percorso o l'indirizzo di un calendario, /gruppi/servizi/calendario.ics, o il nome di ciò di cui è, come \
                servizi [se manca: il calendario di tutta la rete]"
    )]
    pub calendar: Option<String>,
    /// Whether it is told of every calendar.
    #[arg(
        long,
        conflicts_with = "calendar",
        help = "Tutti i calendari, ciascuno solo con ciò che cambia"
    )]
    pub all: bool,
    /// In which form.
    #[arg(
        long,
        value_enum,
        default_value_t = Format::Text,
        hide_default_value = true,
        hide_possible_values = true,
        value_name = "FORMA",
        help = "text, da leggere, o json, per altri programmi [se manca: text]"
    )]
    pub format: Format,
}

/// What is listed.
#[derive(Clone, Copy, Debug, Default, Args)]
pub struct Plan {
    /// Whether it is the gallery of the theme.
    #[arg(
        long,
        help_heading = "Opzioni",
        help = "Elenca i file della galleria del tema invece di quelli del sito"
    )]
    pub gallery: bool,
}

/// When the site is built, and how its findings are told.
#[derive(Clone, Copy, Debug, Args)]
pub struct Build {
    /// Whether nothing is built where it would come out the same.
    #[arg(
        long,
        help_heading = "Opzioni",
        help = "Non fa nulla se i testi sono quelli già pubblicati e il tempo non ha cambiato nulla: per chi costruisce il \
                sito a ore fisse"
    )]
    pub if_changed: bool,
    /// Whether it is the gallery of the theme that is built.
    #[arg(
        long,
        help_heading = "Opzioni",
        conflicts_with = "if_changed",
        help = "Costruisce, invece del sito, la galleria del tema: un sito inventato che ne mostra ogni parte [in gallery/, se \
                manca --output]"
    )]
    pub gallery: bool,
    /// How findings are told.
    #[command(flatten)]
    pub report: Report,
}

/// How findings are told, and what they count for.
#[derive(Clone, Copy, Debug, Args)]
#[command(next_help_heading = "Opzioni")]
pub struct Report {
    /// In which form.
    #[arg(
        long,
        value_enum,
        default_value_t = ReportFormat::Text,
        hide_default_value = true,
        hide_possible_values = true,
        value_name = "FORMA",
        help = "Come dire ciò che non va: text, da leggere; json, sarif o github, per altri programmi [se manca: text]"
    )]
    pub format: ReportFormat,
    /// Whether warnings count as errors.
    #[arg(long, help = "Gli avvisi valgono come errori")]
    pub strict: bool,
}

/// The form in which findings are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ReportFormat {
    /// Text for people.
    Text,
    /// JSON for programs.
    Json,
    /// SARIF for code hosts and editors.
    Sarif,
    /// Workflow commands for GitHub.
    Github,
}

/// What is mended, and whether it is written.
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Opzioni")]
pub struct Fix {
    /// The files.
    #[arg(
        value_name = "FILE",
        help_heading = "Argomenti",
        help = "I file da correggere, o le loro cartelle [se mancano: tutto il sito]"
    )]
    pub files: Vec<PathBuf>,
    /// Whether nothing is written.
    #[arg(long, help = "Mostra le correzioni, senza scrivere nulla")]
    pub dry_run: bool,
}

/// The form of what is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Text for people.
    Text,
    /// JSON for programs.
    Json,
}

/// The meeting that a command is about.
#[derive(Clone, Debug, Args)]
pub struct Called {
    /// The meeting.
    #[arg(
        value_name = "INCONTRO",
        help_heading = "Argomenti",
        help = "L'incontro: il suo file, il nome del file, l'id o il titolo"
    )]
    pub meeting: String,
    /// Why.
    #[arg(
        long,
        value_name = "TESTO",
        help_heading = "Opzioni",
        help = "Il motivo, per chi legge"
    )]
    pub reason: Option<String>,
}

/// Where a meeting is moved to.
#[derive(Clone, Debug, Args)]
pub struct Moved {
    /// The meeting.
    #[arg(
        value_name = "INCONTRO",
        help_heading = "Argomenti",
        help = "L'incontro: il suo file, il nome del file, l'id o il titolo"
    )]
    pub meeting: String,
    /// The new day.
    #[arg(
        long,
        value_name = "DATA",
        help_heading = "Opzioni",
        help = "Il giorno nuovo, 2030-06-12"
    )]
    pub date: String,
    /// The new time.
    #[arg(
        long,
        value_name = "ORA",
        help_heading = "Opzioni",
        help = "L'ora nuova [se manca: quella di prima]"
    )]
    pub time: Option<String>,
    /// The new end.
    #[arg(
        long,
        value_name = "ORA",
        help_heading = "Opzioni",
        help = "L'ora di fine [se manca: l'incontro dura quanto prima]"
    )]
    pub end: Option<String>,
    /// Why.
    #[arg(
        long,
        value_name = "TESTO",
        help_heading = "Opzioni",
        help = "Il motivo, per chi legge"
    )]
    pub reason: Option<String>,
}

/// What there is of a meeting.
#[derive(Clone, Debug, Args)]
pub struct Closed {
    /// The meeting.
    #[arg(
        value_name = "INCONTRO",
        help_heading = "Argomenti",
        help = "L'incontro: il suo file, il nome del file, l'id o il titolo"
    )]
    pub meeting: String,
    /// The minutes.
    #[arg(
        long,
        value_name = "FILE|URL",
        help_heading = "Opzioni",
        help = "Il verbale, o nessuno"
    )]
    pub minutes: Option<String>,
    /// The recording.
    #[arg(
        long,
        value_name = "FILE|URL",
        help_heading = "Opzioni",
        help = "La registrazione, o nessuna"
    )]
    pub recording: Option<String>,
    /// Papers and slides.
    #[arg(
        long,
        value_name = "FILE|URL",
        help_heading = "Opzioni",
        help = "I materiali, o nessuno"
    )]
    pub materials: Option<String>,
    /// How many took part.
    #[arg(
        long,
        value_name = "NUMERO",
        help_heading = "Opzioni",
        help = "Quante persone c'erano, o nessuno se non sono state contate"
    )]
    pub attendance: Option<String>,
}

/// How the site is shown.
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Opzioni")]
pub struct Serve {
    /// The port.
    #[arg(
        long,
        short,
        default_value_t = 8000,
        hide_default_value = true,
        value_name = "PORTA",
        help = "La porta [se manca: 8000]; se è occupata, la prima libera dopo; 0: una libera qualsiasi"
    )]
    pub port: u16,
    /// The address to listen on.
    #[arg(
        long,
        default_value = "127.0.0.1",
        hide_default_value = true,
        value_name = "INDIRIZZO",
        help = "L'indirizzo su cui rispondere [se manca: 127.0.0.1, cioè solo questo computer]"
    )]
    pub host: String,
    /// Whether the browser is opened.
    #[arg(long, help = "Apre il browser")]
    pub open: bool,
    /// Whether the gallery of the theme is shown.
    #[arg(
        long,
        help = "Mostra, invece del sito, la galleria del tema: un sito inventato con ogni parte del tema, per chi lo scrive"
    )]
    pub gallery: bool,
    /// Whether changes are looked for at intervals.
    #[arg(
        long,
        help = "Cerca le modifiche a intervalli: per dischi di rete e container"
    )]
    pub poll: bool,
}

/// What is created.
#[derive(Clone, Debug, Subcommand)]
pub enum New {
    /// A news item.
    #[command(alias = "notizia", about = "Una notizia (anche: notizia)", help_template = TEMPLATE, override_usage = "connessi new news [OPZIONI] <TITOLO>")]
    News {
        /// Its title.
        #[command(flatten)]
        title: Title,
        /// The day of publication.
        #[arg(
            long,
            value_name = "DATA",
            help_heading = "Opzioni",
            help = "Il giorno di pubblicazione [se manca: oggi]"
        )]
        date: Option<String>,
        /// The groups that it concerns.
        #[arg(
            long = "group",
            value_name = "GRUPPO",
            help_heading = "Opzioni",
            help = "Il gruppo che riguarda, o tutti; più volte per più gruppi"
        )]
        groups: Vec<String>,
    },
    /// A meeting.
    #[command(alias = "incontro", about = "Un incontro (anche: incontro)", help_template = TEMPLATE, override_usage = "connessi new meeting [OPZIONI] <TITOLO>")]
    Meeting {
        /// Its title.
        #[command(flatten)]
        title: Title,
        /// The day.
        #[arg(
            long,
            value_name = "DATA",
            help_heading = "Opzioni",
            help = "Il giorno, 2030-05-14, o quanto se ne sa: 2030-05, 2030"
        )]
        date: Option<String>,
        /// The time at which it begins.
        #[arg(
            long,
            value_name = "ORA",
            help_heading = "Opzioni",
            help = "L'ora di inizio, 16:30"
        )]
        time: Option<String>,
        /// The groups that it is for.
        #[arg(
            long = "group",
            value_name = "GRUPPO",
            help_heading = "Opzioni",
            help = "Il gruppo a cui è rivolto, o tutti; più volte per più gruppi"
        )]
        groups: Vec<String>,
    },
    /// Several meetings, in a rhythm.
    #[command(
        alias = "incontri",
        about = "Più incontri, secondo un ritmo (anche: incontri)",
        help_template = TEMPLATE,
        override_usage = "connessi new meetings [OPZIONI] --every <RITMO> --times <NUMERO> <TITOLO>",
        long_about = "Crea più incontri, secondo un ritmo: ciascuno ha un file con la sua data, e si cambia o si annulla da \
            solo.\n\nPer esempio:\n\n  \
            connessi new meetings \"Sportello\" --every \"ogni due settimane il martedì\" --times 10 --from 2030-09-01\n\n\
            O tutti o nessuno: se un file c'è già, o il sito avrebbe un errore, non si scrive nulla. Le festività non \
            si saltano da sole: si lasciano fuori con --except."
    )]
    Meetings(Meetings),
    /// A group.
    #[command(alias = "gruppo", about = "Un gruppo (anche: gruppo)", help_template = TEMPLATE, override_usage = "connessi new group [OPZIONI] <TITOLO>")]
    Group {
        /// Its name.
        #[command(flatten)]
        title: Title,
    },
    /// An organisation.
    #[command(aliases = ["ente", "organization"], about = "Un ente della rete (anche: ente)", help_template = TEMPLATE, override_usage = "connessi new organisation [OPZIONI] <TITOLO>")]
    Organisation {
        /// Its name.
        #[command(flatten)]
        title: Title,
    },
    /// A project.
    #[command(alias = "progetto", about = "Un progetto (anche: progetto)", help_template = TEMPLATE, override_usage = "connessi new project [OPZIONI] <TITOLO>")]
    Project {
        /// Its name.
        #[command(flatten)]
        title: Title,
    },
    /// A free page.
    #[command(alias = "pagina", about = "Una pagina libera (anche: pagina)", help_template = TEMPLATE, override_usage = "connessi new page [OPZIONI] <TITOLO>")]
    Page {
        /// Its title.
        #[command(flatten)]
        title: Title,
    },
    /// The statement of accessibility.
    #[command(
        aliases = ["accessibilita", "accessibilità"],
        about = "La dichiarazione di accessibilità, da completare (anche: accessibilita)",
        help_template = TEMPLATE,
        override_usage = "connessi new accessibility [OPZIONI]"
    )]
    Accessibility,
    /// A theme.
    #[command(alias = "tema", about = "Un tema che continua quello del programma (anche: tema)", help_template = TEMPLATE, override_usage = "connessi new theme [OPZIONI] <NOME>")]
    Theme {
        /// What it is called.
        #[arg(
            value_name = "NOME",
            help_heading = "Argomenti",
            help = "Il nome del tema, e della sua cartella in themes/"
        )]
        name: String,
    },
    /// A whole site.
    #[command(alias = "sito", about = "Un sito intero, piccolo e completo (anche: sito)", help_template = TEMPLATE, override_usage = "connessi new site [OPZIONI] <CARTELLA>")]
    Site {
        /// Where.
        #[arg(
            value_name = "CARTELLA",
            help_heading = "Argomenti",
            help = "La cartella del sito: nuova, o vuota"
        )]
        folder: PathBuf,
    },
}

/// Several meetings, in a rhythm.
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Opzioni")]
pub struct Meetings {
    /// Their title.
    #[command(flatten)]
    pub title: Title,
    /// The rhythm, in words.
    #[arg(
        long,
        value_name = "RITMO",
        help = "Il ritmo: \"ogni martedì\", \"ogni 2 settimane\", \"ogni due settimane il martedì\", \"secondo martedì del \
                mese\", \"primo e terzo lunedì del mese\", \"ultimo giovedì del mese\", \"il 15 del mese\"; o in inglese"
    )]
    pub every: String,
    /// How many.
    #[arg(
        long,
        value_name = "NUMERO",
        help = "Quanti incontri creare, da 1 a 200"
    )]
    pub times: String,
    /// From which day on.
    #[arg(
        long,
        value_name = "DATA",
        help = "Il giorno da cui cercare le date, 2030-09-01 [se manca: oggi]"
    )]
    pub from: Option<String>,
    /// The time at which each begins.
    #[arg(long, value_name = "ORA", help = "L'ora di inizio, 16:30")]
    pub time: Option<String>,
    /// The time at which each ends.
    #[arg(long, value_name = "ORA", help = "L'ora di fine, 18:00")]
    pub end: Option<String>,
    /// The groups that they are for.
    #[arg(
        long = "group",
        value_name = "GRUPPO",
        help = "Il gruppo a cui sono rivolti, o tutti; più volte per più gruppi"
    )]
    pub groups: Vec<String>,
    /// The series that they belong to.
    #[arg(
        long,
        value_name = "NOME",
        help = "La serie che li tiene insieme [se manca: il titolo]"
    )]
    pub series: Option<String>,
    /// The days that are left out.
    #[arg(
        long,
        value_name = "DATA",
        help = "Un giorno da lasciare fuori, che non conta, o un mese intero: 2030-12-24, 2030-08; più volte per più giorni"
    )]
    pub except: Vec<String>,
    /// Whether nothing is written.
    #[arg(long, help = "Elenca i file e le date, senza scrivere nulla")]
    pub dry_run: bool,
}

/// The title of a new document.
#[derive(Clone, Debug, Args)]
pub struct Title {
    /// The title.
    #[arg(
        value_name = "TITOLO",
        help_heading = "Argomenti",
        help = "Il titolo, o il nome"
    )]
    pub title: String,
}

/// What the command line asks for, its first word being the program's own name.
///
/// # Errors
/// What is wrong with it, or the manual where it asks for that.
pub fn parse(args: &[OsString]) -> Result<Cli, clap::Error> {
    let cli = Cli::try_parse_from(args)?;
    // clap would compare only what stands on the same side of the command.
    match &cli.common {
        Common {
            previous: Some(_),
            no_previous: true,
            ..
        } => Err(conflict("--no-previous", "--previous")),
        _ => Ok(cli),
    }
}

fn conflict(arg: &str, other: &str) -> clap::Error {
    let mut error = clap::Error::new(ErrorKind::ArgumentConflict);
    let word = |word: &str| ContextValue::String(word.to_owned());
    error.insert(ContextKind::InvalidArg, word(arg));
    error.insert(ContextKind::PriorArg, word(other));
    error
}

/// The language that `--lang` states among arguments that may be wrong.
pub fn stated_language(args: &[OsString]) -> Option<Lang> {
    let words: Vec<&str> = args.iter().filter_map(|arg| arg.to_str()).collect();
    let apart = words
        .windows(2)
        .find(|pair| pair[0] == "--lang")
        .map(|pair| pair[1]);
    let joined = words.iter().find_map(|word| word.strip_prefix("--lang="));
    Lang::from_tag(apart.or(joined)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_well_formed() {
        Cli::command().debug_assert();
    }

    #[test]
    fn common_options_stand_before_or_after_the_command() {
        for words in [
            "connessi --root x --drafts build",
            "connessi build --drafts --root x",
        ] {
            let cli = Cli::try_parse_from(words.split(' ')).expect(words);
            assert_eq!(cli.common.root, Some("x".into()));
            assert!(cli.common.drafts);
        }
    }

    #[test]
    fn a_previous_publication_is_not_both_named_and_denied() {
        for words in [
            "connessi build --previous x --no-previous",
            "connessi --previous x build --no-previous",
            "connessi --no-previous build --previous x",
        ] {
            let args: Vec<OsString> = words.split(' ').map(OsString::from).collect();
            let error = parse(&args).expect_err(words);
            assert_eq!(error.kind(), ErrorKind::ArgumentConflict, "{words}");
        }
    }

    #[test]
    fn the_language_is_found_even_where_the_rest_is_wrong() {
        let args = |words: &str| words.split(' ').map(OsString::from).collect::<Vec<_>>();
        assert_eq!(
            stated_language(&args("connessi biuld --lang en")),
            Some(Lang::En)
        );
        assert_eq!(
            stated_language(&args("connessi --lang=it --x")),
            Some(Lang::It)
        );
        assert_eq!(stated_language(&args("connessi biuld")), None);
        assert_eq!(Lang::from_tag("it_IT.UTF-8"), Some(Lang::It));
    }
}
