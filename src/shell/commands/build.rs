//! `build` publishes the site, `check` only tells what is wrong with it.
//! Knows when nothing may be published: while there is an error.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::Timestamp;

use crate::diagnostic::{Diagnostic, tidy};
use crate::locale::Arg;
use crate::pipeline::{self, ParseMemo};
use crate::shell::args::{Build, Check, Common, Report};
use crate::shell::commands::told::{close, counts, passes, tell_findings};
use crate::shell::commands::{Session, find, output};
use crate::shell::error::{Action, Error, shown};
use crate::shell::pictures::Workshop;
use crate::shell::previous::Sought;
use crate::shell::terminal::{Stage, Terminal};
use crate::shell::timings::{Step, Timings};
use crate::shell::{Outcome, disk, external};
use crate::source::REGISTER;

/// Builds the site and publishes it, unless it has errors.
pub(super) fn build(
    common: &Common,
    asked: &Build,
    terminal: &mut Terminal,
) -> Result<Outcome, Error> {
    let report = asked.report;
    let timings = Timings::new();
    timings.at(Step::Read);
    let progress = terminal.progress();
    let root = find(common, terminal)?;
    let (folder, name) = output(common, &root);
    disk::check_output(&root, &folder)?;
    let mut session = Session::read(root, common, terminal)?;
    timings.at(Step::Previous);
    let sought = session.recall(common, &progress)?;
    if asked.if_changed {
        timings.at(Step::Known);
        let hash = disk::hash(&session.root, &session.inputs.assets)?;
        session.inputs.copied = Some(hash);
        if let Some(until) = pipeline::standing(&session.inputs, &session.options) {
            drop(progress);
            tell_standing(until, &session, report, terminal);
            tell_timings(&timings, asked, terminal)?;
            return Ok(Outcome::Done);
        }
    }
    progress.stage(Stage::Build);
    let built = pipeline::build_watched(
        &session.inputs,
        &session.options,
        &mut ParseMemo::default(),
        &|stage| timings.at(Step::Build(stage)),
    );
    timings.at(Step::Findings);
    let outputs = built.value;
    let mut found = session.findings(built.diagnostics);
    if passes(&found, report) {
        progress.stage(Stage::Pictures);
        timings.at(Step::Pictures);
        found.extend(Workshop::new(&session.root).prepare(&outputs));
        tidy(&mut found);
    }
    if !passes(&found, report) {
        drop(progress);
        tell(&found, &session, report, terminal);
        let counts = counts(&found, report, terminal);
        let args = [("counts", Arg::Text(&counts)), ("output", Arg::Text(&name))];
        terminal.remark("shell-build-failed", &args);
        tell_timings(&timings, asked, terminal)?;
        return Ok(Outcome::SiteHasErrors);
    }
    // Before it is written over: whether there was a memory that was not asked for.
    let forgets = !common.gallery && sought == Sought::Nowhere && folder.join(REGISTER).is_file();
    progress.stage(Stage::Write);
    let written = disk::write(&session.root, &folder, &outputs, &timings)?;
    drop(progress);
    timings.at(Step::Tell);
    tell(&found, &session, report, terminal);
    let seconds = terminal.seconds(timings.elapsed());
    let args = [
        ("pages", Arg::Number(outputs.pages)),
        ("feeds", Arg::Number(outputs.feeds)),
        ("seconds", Arg::Text(&seconds)),
        ("output", Arg::Text(&name)),
        ("written", Arg::Number(written.written)),
        ("unchanged", Arg::Number(written.unchanged)),
        ("removed", Arg::Number(written.removed)),
    ];
    close("shell-built", &args, report, terminal);
    if let Some(turn) = &outputs.next {
        let when = when(turn.at, &session, terminal);
        let args = [
            ("when", Arg::Text(&when)),
            ("cause", Arg::Text(turn.cause.key())),
            ("title", Arg::Text(&turn.title)),
        ];
        close("shell-turn", &args, report, terminal);
    }
    tell_fresh_start(&session, &sought, terminal);
    if forgets {
        let args = [
            ("place", Arg::Text(&name)),
            ("register", Arg::Text(REGISTER)),
        ];
        terminal.remark("shell-previous-forgotten", &args);
    }
    tell_timings(&timings, asked, terminal)?;
    Ok(Outcome::Done)
}

/// Tells how long each stage took, where that is asked for.
fn tell_timings(timings: &Timings, asked: &Build, terminal: &Terminal) -> Result<(), Error> {
    timings.end();
    if asked.timings {
        terminal.beside(&timings.rows(terminal));
    }
    match &asked.trace {
        Some(file) => fs::write(file, timings.trace()).map_err(Error::at(Action::WriteFile, file)),
        None => Ok(()),
    }
}

/// Says that what is published is as it should be, and until when.
fn tell_standing(until: Option<Timestamp>, session: &Session, report: Report, terminal: &Terminal) {
    tell(&[], session, report, terminal);
    match until {
        Some(until) => {
            let when = when(until, session, terminal);
            close(
                "shell-standing-until",
                &[("when", Arg::Text(&when))],
                report,
                terminal,
            );
        }
        None => close("shell-standing", &[], report, terminal),
    }
}

/// An instant in words, in the site's zone.
fn when(at: Timestamp, session: &Session, terminal: &Terminal) -> String {
    let zone = session
        .config
        .as_ref()
        .map(|config| config.zone.zone.clone());
    let at = at.to_zoned_datetime(zone.unwrap_or_else(super::default_zone));
    let locale = terminal.locale();
    let (date, time) = (locale.weekday_date(at.date()), locale.time(at.time()));
    let args = [
        ("date", Arg::Text(date.as_str())),
        ("time", Arg::Text(&time)),
    ];
    locale.text_with("shell-when", &args)
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
    let mut session = Session::open_with_previous(common, &progress, terminal)?;
    disk::read_feeds(&session.root, &mut session.inputs)?;
    progress.stage(Stage::Build);
    let built = pipeline::check(&session.inputs, &session.options);
    let mut diagnostics = built.diagnostics;
    progress.stage(Stage::Pictures);
    diagnostics.extend(Workshop::new(&session.root).inspect(&built.value.outputs));
    let answers = asked.external.then(|| {
        progress.stage(Stage::External);
        let limit = Duration::from_secs(asked.external_seconds.into());
        let memory = external::memory();
        let addresses = &built.value.external;
        external::ask(addresses, memory.as_deref(), limit, terminal.locale())
    });
    drop(progress);
    let report = asked.report;
    diagnostics.extend(
        answers
            .iter()
            .flat_map(|asked| asked.diagnostics.iter().cloned()),
    );
    let found = session.findings(diagnostics);
    tell(&found, &session, report, terminal);
    let counts = counts(&found, report, terminal);
    let args = [
        ("pages", Arg::Number(built.value.outputs.pages)),
        ("counts", Arg::Text(&counts)),
    ];
    close("shell-checked", &args, report, terminal);
    if let Some(asked) = answers {
        let args = [
            ("asked", Arg::Number(asked.asked)),
            ("remembered", Arg::Number(asked.remembered)),
            ("left", Arg::Number(asked.left)),
        ];
        close("shell-checked-external", &args, report, terminal);
    }
    Ok(match passes(&found, report) {
        true => Outcome::Done,
        false => Outcome::SiteHasErrors,
    })
}

/// Tells the findings in a site.
fn tell(found: &[Diagnostic], session: &Session, report: Report, terminal: &Terminal) {
    let folder = folder(&session.root);
    tell_findings(found, (&session.inputs, &folder), report, terminal);
}

/// Where the site lies for programs that read findings: below the folder of the repository on GitHub, else below the
/// current one.
fn folder(root: &Path) -> String {
    let workspace = std::env::var_os("GITHUB_WORKSPACE").map(PathBuf::from);
    let bases = workspace.into_iter().chain(std::env::current_dir());
    let inside = bases
        .filter_map(|base| base.canonicalize().ok())
        .find_map(|base| root.strip_prefix(base).ok().map(Path::to_owned));
    let parts = inside.unwrap_or_default();
    let parts = parts.components();
    parts
        .map(|part| format!("{}/", part.as_os_str().to_string_lossy()))
        .collect()
}
