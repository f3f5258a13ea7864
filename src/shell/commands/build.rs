//! `build` publishes the site, `check` only tells what is wrong with it.
//! Knows when nothing may be published: while there is an error.

mod made;
mod verify;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::Timestamp;

use crate::bytes::Writer;
use crate::config::Config;
use crate::diagnostic::{Diagnostic, tidy};
use crate::locale::Arg;
use crate::model::turns::Turn;
use crate::pipeline::{self, Memory};
use crate::shell::args::{Build, Check, Common, Report};
use crate::shell::cache::Store;
use crate::shell::commands::told::{
    close, counts, findings, passes, print_findings, tell_findings,
};
use crate::shell::commands::{Session, configured, find, now, output};
use crate::shell::disk::{Notes, Written};
use crate::shell::error::{Action, Error, shown};
use crate::shell::pictures::Workshop;
use crate::shell::previous::Sought;
use crate::shell::standing::{self, Question};
use crate::shell::terminal::{Stage, Terminal};
use crate::shell::timings::{Step, Timings};
use crate::shell::{Outcome, disk, external};
use crate::source::REGISTER;

/// Builds the site and publishes it, unless it has errors; where that is asked for, what was published is verified.
pub(super) fn build(
    common: &Common,
    asked: &Build,
    terminal: &mut Terminal,
) -> Result<Outcome, Error> {
    let outcome = publish(common, asked, terminal)?;
    if !asked.verify || outcome != Outcome::Done {
        return Ok(outcome);
    }
    let root = find(common, terminal)?;
    let (folder, name) = output(common, &root);
    verify::verify(common, (&root, &folder, &name), terminal)
}

fn publish(common: &Common, asked: &Build, terminal: &mut Terminal) -> Result<Outcome, Error> {
    let report = asked.report;
    let timings = Timings::new();
    timings.at(Step::Known);
    let progress = terminal.progress();
    let root = find(common, terminal)?;
    let (folder, name) = output(common, &root);
    disk::check_output(&root, &folder)?;
    disk::heal(&folder)?;
    let store = Store::of_site(&root, &folder);
    let mut notes = Notes::read(store.as_ref());
    let config = configured(&root);
    let question = question(common, asked, (&root, &folder), config.as_ref(), terminal)?;
    let asking = question.as_ref().zip(store.as_ref());
    let look = asking.map(|(question, store)| standing::look(question, store, &notes));
    if let Some(answer) = look.as_ref().and_then(|look| look.answer.as_ref()) {
        drop(progress);
        timings.at(Step::Tell);
        print_findings(&answer.findings, report, terminal);
        let written = Written {
            unchanged: answer.files,
            ..Written::default()
        };
        let counts = (answer.pages, answer.feeds, written);
        tell_built(counts, (&name, &timings), report, terminal);
        tell_turn(answer.next.as_ref(), config.as_ref(), report, terminal);
        tell_timings(&timings, asked, terminal)?;
        return Ok(Outcome::Done);
    }
    timings.at(Step::Read);
    let mut session = Session::read(root.clone(), common, terminal)?;
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
    let shelf = store.as_ref().filter(|_| !common.gallery);
    let mut memory = made::read(shelf, &notes.standing(&folder));
    let make = |memory: &mut Memory| {
        let watch = |stage| timings.at(Step::Build(stage));
        pipeline::build_watched(&session.inputs, &session.options, memory, &watch)
    };
    let built = make(&mut memory);
    timings.at(Step::Findings);
    let mut outputs = built.value;
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
    let places = (session.root.as_path(), folder.as_path());
    let mut written = disk::write(places, &outputs, &mut notes, &timings)?;
    if written.is_none() {
        // What stood there is no longer there: everything is made.
        memory = Memory::lasting();
        outputs = make(&mut memory).value;
        written = disk::write(places, &outputs, &mut notes, &timings)?;
    }
    let written = written.unwrap_or_default();
    timings.at(Step::Remember);
    if let Some(store) = shelf {
        made::write(store, &memory);
    }
    let sources = (&session.inputs, &*sources_folder(&session.root));
    let findings = findings(&found, sources, report, terminal);
    if let Some(store) = &store {
        notes.write(store);
    }
    if let (Some((question, store)), Some(look), Some(config), Sought::Output(_)) =
        (asking, look, &session.config, &sought)
    {
        let told = (findings.clone(), !found.is_empty());
        let read = (&session.inputs, &config.zone.zone, session.options.now);
        // Where it cannot be kept, the next build is not spared.
        let _ = standing::remember(question, store, look, read, &outputs, told);
    }
    drop(progress);
    timings.at(Step::Tell);
    print_findings(&findings, report, terminal);
    let counts = (outputs.pages, outputs.feeds, written);
    tell_built(counts, (&name, &timings), report, terminal);
    tell_turn(
        outputs.next.as_ref(),
        session.config.as_ref(),
        report,
        terminal,
    );
    tell_fresh_start(&session, &sought, terminal);
    if forgets {
        let args = [
            ("place", Arg::Text(&name)),
            ("register", Arg::Text(REGISTER)),
        ];
        terminal.remark("shell-previous-forgotten", &args);
    }
    tell_timings(&timings, asked, terminal)?;
    // The process ends here: nobody needs the memory piece by piece.
    std::mem::forget((session, outputs, notes, memory));
    Ok(Outcome::Done)
}

/// What is asked for, where what an earlier build gave may answer it: not where another register is to be read than that
/// which the last build wrote.
fn question<'a>(
    common: &Common,
    asked: &Build,
    (root, output): (&'a Path, &'a Path),
    config: Option<&Config>,
    terminal: &Terminal,
) -> Result<Option<Question<'a>>, Error> {
    let is_plain = !asked.if_changed
        && !common.gallery
        && !common.no_previous
        && common.previous.is_none()
        && config.is_some_and(|config| config.previous.is_none());
    let Some(config) = config.filter(|_| is_plain) else {
        return Ok(None);
    };
    let mut words = Writer::default();
    words.bool(common.drafts);
    words.bool(common.accept_removals);
    words.option(common.base_url.as_deref(), Writer::text);
    words.text(terminal.locale().tag());
    words.text(&format!("{:?}", asked.report));
    words.text(&sources_folder(root));
    Ok(Some(Question {
        root,
        output,
        asked: words.into_bytes(),
        now: now(common.now.as_deref(), &config.zone.zone)?,
    }))
}

/// Says what is published, and what of it was written.
fn tell_built(
    (pages, feeds, written): (usize, usize, Written),
    (name, timings): (&str, &Timings),
    report: Report,
    terminal: &Terminal,
) {
    let seconds = terminal.seconds(timings.elapsed());
    let args = [
        ("pages", Arg::Number(pages)),
        ("feeds", Arg::Number(feeds)),
        ("seconds", Arg::Text(&seconds)),
        ("output", Arg::Text(name)),
        ("written", Arg::Number(written.written)),
        ("unchanged", Arg::Number(written.unchanged)),
        ("removed", Arg::Number(written.removed)),
    ];
    close("shell-built", &args, report, terminal);
}

/// Says when the site changes by itself, and why.
fn tell_turn(turn: Option<&Turn>, config: Option<&Config>, report: Report, terminal: &Terminal) {
    let Some(turn) = turn else {
        return;
    };
    let when = when(turn.at, config, terminal);
    let args = [
        ("when", Arg::Text(&when)),
        ("cause", Arg::Text(turn.cause.key())),
        ("title", Arg::Text(&turn.title)),
    ];
    close("shell-turn", &args, report, terminal);
}

/// Tells how long each stage took, where that is asked for.
fn tell_timings(timings: &Timings, asked: &Build, terminal: &Terminal) -> Result<(), Error> {
    timings.end();
    if asked.timings {
        terminal.table_beside(&timings.rows(terminal));
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
            let when = when(until, session.config.as_ref(), terminal);
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
fn when(at: Timestamp, config: Option<&Config>, terminal: &Terminal) -> String {
    let zone = config.map(|config| config.zone.zone.clone());
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
    let folder = sources_folder(&session.root);
    tell_findings(found, (&session.inputs, &folder), report, terminal);
}

/// Where the site lies for programs that read findings: below the folder of the repository on GitHub, else below the
/// current one.
fn sources_folder(root: &Path) -> String {
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
