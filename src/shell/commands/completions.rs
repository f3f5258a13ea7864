//! `completions` prints a script for a shell.
//! Knows nothing of sites.

use clap::CommandFactory;

use crate::shell::Outcome;
use crate::shell::args::Cli;
use crate::shell::terminal::Terminal;

/// Prints the script that completes our command line in `shell`.
pub(super) fn completions(shell: clap_complete::Shell, terminal: &Terminal) -> Outcome {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "connessi", &mut script);
    terminal.print(&String::from_utf8_lossy(&script));
    Outcome::Done
}
