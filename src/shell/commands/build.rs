//! `build` publishes the site, `check` only tells what is wrong with it.
//! Knows when nothing may be published: while there is an error.

use std::time::{Duration, Instant};

use crate::diagnostic::Checked;
use crate::locale::Arg;
use crate::pipeline::{self, ParseMemo};
use crate::shell::args::{Check, Common};
use crate::shell::commands::{Session, find, output};
use crate::shell::error::{Error, shown};
use crate::shell::previous::Sought;
use crate::shell::terminal::{Stage, Terminal};
use crate::shell::{Outcome, disk, external};
use crate::source::REGISTER;

/// Builds the site and publishes it, unless it has errors.
pub(super) fn build(common: &Common, terminal: &mut Terminal) -> Result<Outcome, Error> {
    let start = Instant::now();
    let progress = terminal.progress();
    let root = find(common, terminal)?;
    let (folder, name) = output(common, &root);
    disk::check_output(&root, &folder)?;
    let mut session = Session::read(root, common, terminal)?;
    let sought = session.recall(common, &progress)?;
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
    tell_fresh_start(&session, &sought, terminal);
    Ok(Outcome::Done)
}

/// Says that the site begins without a memory, where others may have followed it before.
fn tell_fresh_start(session: &Session, sought: &Sought, terminal: &Terminal) {
    let Sought::Output(place) = sought else {
        return;
    };
    let base_url = session.config.as_ref().map(|config| &config.base_url);
    let Some(address) = base_url.filter(|base_url| base_url.is_public()) else {
        return;
    };
    if session.inputs.published.is_none() {
        let (place, address) = (shown(&place.name), address.whole());
        let args = [
            ("place", Arg::Text(&place)),
            ("register", Arg::Text(REGISTER)),
            ("address", Arg::Text(&address)),
        ];
        terminal.remark("shell-previous-none", &args);
    }
}

/// Tells what `build` would tell and what only the finished site shows, and how much it is.
pub(super) fn check(
    common: &Common,
    asked: &Check,
    terminal: &mut Terminal,
) -> Result<Outcome, Error> {
    let progress = terminal.progress();
    let session = Session::open_with_previous(common, &progress, terminal)?;
    progress.stage(Stage::Build);
    let sizes = disk::sizes(&session.root, &session.inputs.assets);
    let built = pipeline::check(&session.inputs, &session.options, &sizes);
    let mut diagnostics = built.diagnostics;
    let answers = asked.external.then(|| {
        progress.stage(Stage::External);
        let limit = Duration::from_secs(asked.external_seconds.into());
        let memory = external::memory();
        let addresses = &built.value.external;
        external::ask(addresses, memory.as_deref(), limit, terminal.locale())
    });
    drop(progress);
    diagnostics.extend(
        answers
            .iter()
            .flat_map(|asked| asked.diagnostics.iter().cloned()),
    );
    let found = Checked {
        value: (),
        diagnostics: session.findings(diagnostics),
    };
    terminal.findings(&found.diagnostics, &session.inputs);
    let counts = terminal.counts(&found.diagnostics);
    let args = [
        ("pages", Arg::Number(built.value.outputs.pages)),
        ("counts", Arg::Text(&counts)),
    ];
    terminal.result("shell-checked", &args);
    if let Some(asked) = answers {
        let args = [
            ("asked", Arg::Number(asked.asked)),
            ("remembered", Arg::Number(asked.remembered)),
            ("left", Arg::Number(asked.left)),
        ];
        terminal.result("shell-checked-external", &args);
    }
    Ok(match found.is_publishable() {
        true => Outcome::Done,
        false => Outcome::SiteHasErrors,
    })
}
