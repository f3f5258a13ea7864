//! The command line: what is asked for is done, and what came of it is told.
//! Knows the disk, the clock, the network and the terminal, so that nothing else has to.

pub mod error;
pub mod cache;
pub mod timings;
pub mod pictures;
pub mod disk;
pub mod standing;
pub mod watch;
pub mod preview;
pub mod server;
pub mod web;
pub mod external;
pub mod args;
pub mod previous;
pub mod report;
pub mod terminal;
pub mod commands;

use std::ffi::OsString;
use std::process::ExitCode;

pub use error::{Action, Error};

use terminal::Terminal;

/// What came of a command that could run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It did what it was asked for.
    Done,
    /// The site has errors, so nothing was published.
    SiteHasErrors,
}

/// Runs the command that `args` ask for, the first of them being the program's own name.
///
/// The exit code is 0 where it did it, 1 where the site has errors, 2 where the command could not run.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let args: Vec<OsString> = args.into_iter().collect();
    let cli = match args::parse(&args) {
        Ok(cli) => cli,
        Err(error) => return terminal::usage(&error, args::stated_language(&args)),
    };
    let mut terminal = Terminal::new(cli.common.lang, cli.common.quiet);
    let outcome = commands::run(cli, &mut terminal);
    let outcome = outcome.and_then(|done| match terminal.failure() {
        Some(error) => Err(error),
        None => Ok(done),
    });
    match outcome {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::SiteHasErrors) => ExitCode::from(1),
        Err(error) => {
            terminal.error(&error);
            ExitCode::from(2)
        }
    }
}
