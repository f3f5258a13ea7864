//! What can be asked of the calendars.

use std::path::PathBuf;

use super::{Format, Report, TEMPLATE};
use clap::{Args, Subcommand};

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
