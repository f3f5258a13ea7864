//! `fix` makes the corrections that are certain, in the files themselves.
//! Knows which files may be changed and how that is told; what is certain is known where it is found.

use std::path::{Path, PathBuf};

use similar::TextDiff;

use crate::diagnostic::{Checked, Diagnostic};
use crate::locale::Arg;
use crate::pipeline::mend::{Made, Mended, is_mendable, mend};
use crate::pipeline::{self, Memory};
use crate::shell::args::{Common, Fix};
use crate::shell::commands::{Session, sought};
use crate::shell::error::{Action, Error};
use crate::shell::previous::{self, Sought};
use crate::shell::terminal::{Progress, Stage, Terminal};
use crate::shell::{Outcome, disk};
use crate::source::{Inputs, SourcePath};

/// Mends the files that are asked for, or shows what that would change.
pub(super) fn fix(common: &Common, asked: &Fix, terminal: &mut Terminal) -> Result<Outcome, Error> {
    let progress = terminal.progress();
    let mut session = Session::open(common, terminal)?;
    let chosen = chosen(&session, &asked.files)?;
    let is_chosen = |path: &SourcePath| {
        let path = path.as_str();
        chosen.is_empty() || chosen.iter().any(|chosen| is_at_or_below(path, chosen))
    };
    recall(&mut session, common, &progress, terminal)?;
    progress.stage(Stage::Build);
    let unreadable: Vec<&SourcePath> = session.diagnostics.iter().map(|d| &d.span.path).collect();
    let mended = mend(&session.inputs, &session.options, |path| {
        is_chosen(path) && !unreadable.contains(&path)
    });
    let built = pipeline::build(&mended.inputs, &session.options, &mut Memory::default());
    let mut left = session.findings(built.diagnostics);
    left.retain(|found| is_chosen(&found.span.path));
    drop(progress);
    let changed = changed(&session.inputs, &mended);
    match asked.dry_run {
        true => changed
            .iter()
            .for_each(|(path, old, new)| terminal.print(&difference(path, old, new))),
        false => {
            for (path, old, new) in &changed {
                disk::replace(&session.root, path, old, new)?;
                tell_file(path, &mended.made[*path], terminal);
            }
        }
    }
    tell(&mended, &left, asked.dry_run, terminal);
    let left = Checked {
        value: (),
        diagnostics: left,
    };
    let is_waiting = asked.dry_run && !changed.is_empty();
    Ok(match left.is_publishable() && !is_waiting {
        true => Outcome::Done,
        false => Outcome::SiteHasErrors,
    })
}

/// The names below the site's folder of the files and folders that are asked for.
fn chosen(session: &Session, files: &[PathBuf]) -> Result<Vec<String>, Error> {
    files.iter().map(|file| name_of(session, file)).collect()
}

fn name_of(session: &Session, file: &Path) -> Result<String, Error> {
    // As it stands here, else as it stands in the site's folder.
    let below_root = session.root.join(file);
    let real = file.canonicalize().or_else(|error| {
        let real = below_root.canonicalize();
        real.map_err(|_| Error::at(Action::ReadFile, file)(error))
    })?;
    let other = || Error::refused(Action::MendOther, file);
    let inside = real.strip_prefix(&session.root).map_err(|_| other())?;
    let parts = inside.components().map(|part| part.as_os_str().to_str());
    let name = parts.collect::<Option<Vec<&str>>>().ok_or_else(other)?;
    let name = name.join("/");
    let mut texts = session.inputs.texts.keys();
    let holds = |path: &SourcePath| is_mendable(path) && is_at_or_below(path.as_str(), &name);
    texts.any(holds).then_some(name.clone()).ok_or_else(other)
}

/// Whether a path is `other`, or lies in it.
fn is_at_or_below(path: &str, other: &str) -> bool {
    let rest = path.strip_prefix(other);
    other.is_empty() || rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Reads what the site published last, so that its addresses are known. Where it cannot be had, the rest is mended all
/// the same, unless the command line asks for it.
fn recall(
    session: &mut Session,
    common: &Common,
    progress: &Progress,
    terminal: &Terminal,
) -> Result<(), Error> {
    progress.stage(Stage::Previous);
    let sought = sought(common, &session.root, session.config.as_ref())?;
    match (previous::read(&sought), sought) {
        (Ok(published), _) => session.inputs.published = published,
        (Err(error), _) if common.previous.is_some() => return Err(error),
        (Err(_), Sought::Output(_) | Sought::Nowhere) => {}
        (Err(error), Sought::Address(_) | Sought::Folder(_)) => {
            let cause = error.message(terminal.locale());
            terminal.remark("shell-fix-previous", &[("cause", Arg::Text(&cause))]);
        }
    }
    Ok(())
}

/// The files that are other than they were, each with its text before and after.
fn changed<'a>(before: &'a Inputs, mended: &'a Mended) -> Vec<(&'a SourcePath, &'a str, &'a str)> {
    let files = mended.made.keys();
    let texts = files.filter_map(|path| {
        let (old, new) = (before.texts.get(path)?, mended.inputs.texts.get(path)?);
        Some((path, old.as_ref(), new.as_ref()))
    });
    texts.filter(|(_, old, new)| old != new).collect()
}

/// What changes in a file, in the form that `patch` reads.
fn difference(path: &SourcePath, old: &str, new: &str) -> String {
    let diff = TextDiff::from_lines(old, new);
    let mut unified = diff.unified_diff();
    let (before, after) = (format!("a/{path}"), format!("b/{path}"));
    unified.header(&before, &after).to_string()
}

/// Says what was mended in a file.
fn tell_file(path: &SourcePath, made: &[Made], terminal: &Terminal) {
    let args = [
        ("path", Arg::Text(path.as_str())),
        ("fixes", Arg::Number(made.len())),
    ];
    terminal.result("shell-fix-file", &args);
    let mut made: Vec<&Made> = made.iter().collect();
    made.sort_by_key(|made| made.line);
    for made in made {
        let message = made.diagnostic.message(terminal.locale());
        let args = [
            ("line", Arg::Number(made.line)),
            ("message", Arg::Text(&message)),
            ("code", Arg::Text(made.diagnostic.code)),
        ];
        terminal.result("shell-fix-line", &args);
    }
}

/// Says how much was mended, and how much is left.
fn tell(mended: &Mended, left: &[Diagnostic], is_dry: bool, terminal: &Terminal) {
    let fixes = mended.made.values().map(Vec::len).sum();
    let counts = terminal.counts(left);
    let args = [
        ("fixes", Arg::Number(fixes)),
        ("files", Arg::Number(mended.made.len())),
        ("counts", Arg::Text(&counts)),
    ];
    match (is_dry, fixes) {
        (true, 0) => terminal.remark("shell-fix-nothing", &args),
        // What a program reads is the difference alone.
        (true, _) => terminal.remark("shell-fix-would", &args),
        (false, 0) => terminal.result("shell-fix-nothing", &args),
        (false, _) => terminal.result("shell-fixed", &args),
    }
    if !left.is_empty() {
        terminal.remark("shell-fix-left", &args);
    }
}
