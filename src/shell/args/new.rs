//! What can be created.

use std::path::PathBuf;

use super::TEMPLATE;
use clap::{Args, Subcommand};

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
