//! What can be asked for on the command line, and the manual that `--help` prints.
//! Knows no site: what a word means there is found out by the command.

mod calendar;
mod lang;
mod meeting;
mod new;
mod report;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{ArgAction, Args, Parser, Subcommand};

pub use calendar::{Calendar, CheckCalendars, Explain};
pub use lang::{Lang, stated_language};
pub use meeting::{Called, Closed, Moved};
pub use new::{Meetings, New, Title};
pub use report::{Format, Report, ReportFormat};

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
#[derive(Clone, Debug, Args)]
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
    /// Whether it is built once more without any memory, and compared.
    #[arg(
        long,
        help_heading = "Opzioni",
        help = "Ricostruisce tutto senza usare ciò che ricorda, e controlla che il risultato pubblicato sia lo stesso"
    )]
    pub verify: bool,
    /// Whether it is told how long each stage took.
    #[arg(
        long,
        help_heading = "Opzioni",
        help = "Dice alla fine quanto tempo ha preso ogni fase, e quanta memoria il tutto"
    )]
    pub timings: bool,
    /// Where that is written for programs that draw it.
    #[arg(
        long,
        value_name = "FILE",
        help_heading = "Opzioni",
        help = "Scrive le fasi con i loro tempi in un file JSON che il browser disegna (ui.perfetto.dev, about:tracing)"
    )]
    pub trace: Option<PathBuf>,
    /// How findings are told.
    #[command(flatten)]
    pub report: Report,
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
    /// Whether a tab is led to the page that was edited.
    #[arg(long, help = "Porta il browser alla pagina del testo appena salvato")]
    pub follow: bool,
    /// Whether drafts stay hidden.
    #[arg(
        long,
        conflicts_with = "drafts",
        help = "Mostra il sito come lo vede chi legge, senza bozze né testi futuri"
    )]
    pub no_drafts: bool,
    /// The editor that links open.
    #[arg(
        long,
        value_name = "EDITOR",
        help = "L'editor che si apre dagli errori: vscode, vscodium, cursor, zed, idea, sublime, textmate, none, o un indirizzo \
                con {file}, {line} e {column} [se manca: la variabile CONNESSI_EDITOR, poi quello da cui parte il programma]"
    )]
    pub editor: Option<String>,
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
}
