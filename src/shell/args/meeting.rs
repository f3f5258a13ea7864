//! What is told of a meeting: called off, put off, moved, closed.

use clap::Args;

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
