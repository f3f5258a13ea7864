//! How findings are told, and in which form.

use clap::{Args, ValueEnum};

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

/// The form of what is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Text for people.
    Text,
    /// JSON for programs.
    Json,
}
