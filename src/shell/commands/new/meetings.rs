//! `new meetings` writes a rhythm of meetings, each in a file of its own, all of them or none.
//! Knows no holidays: which days are left out, the command line says.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use jiff::civil::Date;

use super::{Draft, near, places, stated_date, stated_time, taken, today, write_new};
use crate::date::PartialDate;
use crate::diagnostic::{Diagnostic, Severity};
use crate::locale::{Arg, Locale};
use crate::parse::Kind;
use crate::pipeline;
use crate::rhythm::{Days, Rhythm};
use crate::shell::Outcome;
use crate::shell::args::{Common, Meetings};
use crate::shell::commands::Session;
use crate::shell::error::{Action, Error};
use crate::shell::terminal::Terminal;
use crate::source::SourcePath;
use crate::url::Slug;

/// The most meetings that one command writes.
const TIMES: usize = 200;

/// A meeting that is about to be written.
struct NewFile {
    path: SourcePath,
    day: Date,
    text: String,
}

/// Writes the meetings, unless one of them is there already or they would bring errors into the site.
pub(super) fn meetings(
    common: &Common,
    asked: Meetings,
    terminal: &mut Terminal,
) -> Result<Outcome, Error> {
    let mut session = Session::open(common, terminal)?;
    let except = stated_dates(&asked.except)?;
    let days = days(&asked, &except, today(&session))?;
    let is_dry_run = asked.dry_run;
    let files = files(&session, asked, &days.days, terminal.locale())?;
    let found = brought_findings(&mut session, &files);
    terminal.findings(&found, &session.inputs);
    if found.iter().any(|found| found.severity == Severity::Error) {
        terminal.remark("shell-new-meetings-refused", &[]);
        return Ok(Outcome::SiteHasErrors);
    }
    let placed: Vec<(PathBuf, &NewFile)> = files
        .iter()
        .map(|file| (session.root.join(file.path.as_str()), file))
        .collect();
    if !is_dry_run {
        write_all(&placed)?;
    }
    tell(&placed, is_dry_run, terminal);
    tell_what_is_left_out(&days, &except, terminal);
    Ok(Outcome::Done)
}

fn stated_dates(texts: &[String]) -> Result<Vec<PartialDate>, Error> {
    let texts = texts.iter();
    texts.map(|text| stated_date(Kind::Meeting, text)).collect()
}

/// The days that the command line asks for.
fn days(asked: &Meetings, except: &[PartialDate], today: Date) -> Result<Days, Error> {
    let rhythm = Rhythm::parse(&asked.every)
        .ok_or_else(|| Error::refused(Action::TakeRhythm, &asked.every))?;
    let times = asked.times.trim().parse().ok();
    let times = times
        .filter(|times| (1..=TIMES).contains(times))
        .ok_or_else(|| Error::refused(Action::TakeTimes, &asked.times))?;
    let from = match &asked.from {
        Some(text) => stated_date(Kind::Meeting, text)?.first_day(),
        None => today,
    };
    Ok(rhythm.days(from, times, except))
}

/// The files of these days, none of which is there yet.
fn files(
    session: &Session,
    asked: Meetings,
    days: &[Date],
    locale: &Locale,
) -> Result<Vec<NewFile>, Error> {
    let title = asked.title.title;
    let no_name = || Error::refused(Action::TakeTitle, &title);
    let slug = Slug::from_text(&title).ok_or_else(no_name)?;
    let time = |text: Option<String>| text.map(|text| stated_time(&text)).transpose();
    let mut draft = Draft {
        kind: Kind::Meeting,
        title: title.clone(),
        date: None,
        time: time(asked.time)?,
        end: time(asked.end)?,
        groups: asked.groups,
        series: Some(asked.series.unwrap_or_else(|| title.clone())),
    };
    let mut files = Vec::new();
    for day in days {
        let name = Slug::from_text(&format!("{day}-{slug}")).ok_or_else(no_name)?;
        let (path, bundle) = places(Kind::Meeting, &name);
        if let Some(taken) = taken(session, [path.clone(), bundle]) {
            return Err(Error::refused(Action::CreateMeetings, taken.as_str()));
        }
        draft.date = Some(PartialDate::Day(*day));
        let text = draft.text(locale);
        files.push(NewFile {
            path,
            day: *day,
            text,
        });
    }
    Ok(files)
}

/// What the site would have to say with these files that it does not say without them: warnings about the files, and
/// errors anywhere. What is the same in every file is told once.
fn brought_findings(session: &mut Session, files: &[NewFile]) -> Vec<Diagnostic> {
    let findings =
        |session: &Session| pipeline::plan(&session.inputs, &session.options).diagnostics;
    let known: BTreeSet<_> = findings(session)
        .into_iter()
        .map(|found| (found.code, found.span))
        .collect();
    let texts = files
        .iter()
        .map(|file| (file.path.clone(), file.text.as_str().into()));
    session.inputs.texts.extend(texts);
    let mut found = findings(session);
    let is_new = |path: &SourcePath| files.iter().any(|file| file.path == *path);
    let mut told = BTreeSet::new();
    found.retain(|found| match is_new(&found.span.path) {
        true => told.insert((found.code, found.span.range.start, found.args.clone())),
        false => {
            let is_known = known.contains(&(found.code, found.span.clone()));
            found.severity == Severity::Error && !is_known
        }
    });
    found
}

/// Writes every file, or leaves none of them.
fn write_all(files: &[(PathBuf, &NewFile)]) -> Result<(), Error> {
    for (at, (file, new)) in files.iter().enumerate() {
        if let Err(error) = write_new(file, new.text.as_bytes()) {
            for (written, _) in &files[..at] {
                // Where one cannot be removed, what is told is why the rest could not be written.
                let _ = fs::remove_file(written);
            }
            return Err(error);
        }
    }
    Ok(())
}

fn tell(files: &[(PathBuf, &NewFile)], is_dry_run: bool, terminal: &Terminal) {
    let key = match is_dry_run {
        true => "shell-new-meetings-dry-run",
        false => "shell-new-meetings",
    };
    terminal.result(key, &[("meetings", Arg::Number(files.len()))]);
    for (file, new) in files {
        let (path, day) = (near(file), terminal.locale().weekday_date(new.day));
        let args = [("path", Arg::Text(&path)), ("day", Arg::Text(&day))];
        terminal.result("shell-new-meetings-file", &args);
    }
}

/// Tells of months that have no such day, and of exceptions that no day fell on.
fn tell_what_is_left_out(days: &Days, except: &[PartialDate], terminal: &Terminal) {
    let unmet: Vec<PartialDate> = except
        .iter()
        .filter(|span| {
            let span = span.first_day()..=span.last_day();
            !days.left_out.iter().any(|day| span.contains(day))
        })
        .copied()
        .collect();
    for (key, arg, dates) in [
        ("shell-new-meetings-without", "months", &days.months_without),
        ("shell-new-meetings-unmet", "days", &unmet),
    ] {
        let dates: Vec<String> = dates.iter().map(|d| terminal.locale().date(*d)).collect();
        if !dates.is_empty() {
            terminal.result(key, &[(arg, Arg::Text(&terminal.locale().list(&dates)))]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn where_one_file_cannot_be_written_none_is_left() {
        let folder = tempfile::tempdir().expect("a folder for the test");
        let files: Vec<NewFile> = (1..=3)
            .map(|day| NewFile {
                path: SourcePath::new(&format!("{day}.md")).expect("a plain name"),
                day: date(2030, 5, day),
                text: "nuovo".to_owned(),
            })
            .collect();
        let placed: Vec<(PathBuf, &NewFile)> = files
            .iter()
            .map(|file| (folder.path().join(file.path.as_str()), file))
            .collect();
        fs::write(&placed[2].0, "di altri").expect("written");
        let error = write_all(&placed).expect_err("a file is there already");
        assert_eq!(error.action, Action::WriteFile);
        assert!(!placed[0].0.exists() && !placed[1].0.exists());
        let kept = fs::read_to_string(&placed[2].0).expect("it is still there");
        assert_eq!(kept, "di altri");
        fs::remove_file(&placed[2].0).expect("removed");
        write_all(&placed).expect("now they can be written");
        assert!(placed.iter().all(|(file, _)| file.exists()));
    }
}
