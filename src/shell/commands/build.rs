//! `build` publishes the site, `check` only tells what is wrong with it.
//! Knows when nothing may be published: while there is an error.

use std::time::Instant;

use crate::diagnostic::Checked;
use crate::locale::Arg;
use crate::pipeline::{self, ParseMemo};
use crate::shell::args::Common;
use crate::shell::commands::{Session, find, output};
use crate::shell::error::Error;
use crate::shell::terminal::{Stage, Terminal};
use crate::shell::{Outcome, disk};

/// Builds the site and publishes it, unless it has errors.
pub(super) fn build(common: &Common, terminal: &mut Terminal) -> Result<Outcome, Error> {
    let start = Instant::now();
    let progress = terminal.progress();
    let root = find(common, terminal)?;
    let (folder, name) = output(common, &root);
    disk::check_output(&root, &folder)?;
    let session = Session::read(root, common, terminal)?;
    progress.stage(Stage::Build);
    let built = pipeline::build(&session.inputs, &session.options, &mut ParseMemo::default());
    let outputs = built.value;
    let found = Checked {
        value: (),
        diagnostics: session.findings(built.diagnostics),
    };
    if !found.is_publishable() {
        drop(progress);
        terminal.findings(&found.diagnostics, &session.inputs);
        let counts = terminal.counts(&found.diagnostics);
        let args = [("counts", Arg::Text(&counts)), ("output", Arg::Text(&name))];
        terminal.remark("shell-build-failed", &args);
        return Ok(Outcome::SiteHasErrors);
    }
    progress.stage(Stage::Write);
    let written = disk::write(&session.root, &folder, &outputs)?;
    drop(progress);
    terminal.findings(&found.diagnostics, &session.inputs);
    let seconds = terminal.seconds(start.elapsed());
    let args = [
        ("pages", Arg::Number(outputs.pages)),
        ("feeds", Arg::Number(outputs.feeds)),
        ("seconds", Arg::Text(&seconds)),
        ("output", Arg::Text(&name)),
        ("written", Arg::Number(written.written)),
        ("unchanged", Arg::Number(written.unchanged)),
        ("removed", Arg::Number(written.removed)),
    ];
    terminal.result("shell-built", &args);
    Ok(Outcome::Done)
}

/// Tells what `build` would tell, and how much it is.
pub(super) fn check(common: &Common, terminal: &mut Terminal) -> Result<Outcome, Error> {
    let progress = terminal.progress();
    let session = Session::open(common, terminal)?;
    progress.stage(Stage::Build);
    let built = pipeline::build(&session.inputs, &session.options, &mut ParseMemo::default());
    drop(progress);
    let found = Checked {
        value: (),
        diagnostics: session.findings(built.diagnostics),
    };
    terminal.findings(&found.diagnostics, &session.inputs);
    let counts = terminal.counts(&found.diagnostics);
    let args = [
        ("pages", Arg::Number(built.value.pages)),
        ("counts", Arg::Text(&counts)),
    ];
    terminal.result("shell-checked", &args);
    Ok(match found.is_publishable() {
        true => Outcome::Done,
        false => Outcome::SiteHasErrors,
    })
}
