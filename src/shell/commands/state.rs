//! `cancel`, `postpone`, `move` and `close` state in a meeting's file what has become of it, and record the change.
//! Knows which keys belong to which change; how they are written into the file is known by `parse::edit`.

use jiff::SignedDuration;
use jiff::civil::Time;

use crate::date::{PartialDate, parse_time};
use crate::diagnostic::{Diagnostic, Severity, did_you_mean};
use crate::locale::Arg;
use crate::parse::edit::Edit;
use crate::parse::{self, Document, FrontMatter, quoted};
use crate::pipeline;
use crate::shell::args::{Called, Closed, Common, Moved};
use crate::shell::commands::Session;
use crate::shell::commands::new::{near, stated_time, today};
use crate::shell::error::{Action, Error};
use crate::shell::terminal::Terminal;
use crate::shell::{Outcome, disk};
use crate::source::SourcePath;
use crate::url::Slug;

/// Where the state is written if it is new: below the time, else the date, else the title.
const STATUS_AFTER: [&str; 5] = ["duration", "end", "time", "date", "title"];

/// States that a meeting does not take place.
pub(super) fn cancel(
    common: &Common,
    asked: &Called,
    terminal: &mut Terminal,
) -> Result<Outcome, Error> {
    call_off(
        common,
        asked,
        "cancelled",
        "shell-state-cancelled",
        terminal,
    )
}

/// States that a meeting takes place on another day, which is not known yet.
pub(super) fn postpone(
    common: &Common,
    asked: &Called,
    terminal: &mut Terminal,
) -> Result<Outcome, Error> {
    call_off(
        common,
        asked,
        "postponed",
        "shell-state-postponed",
        terminal,
    )
}

fn call_off(
    common: &Common,
    asked: &Called,
    status: &'static str,
    usual_reason: &str,
    terminal: &mut Terminal,
) -> Result<Outcome, Error> {
    let mut change = Change::open(common, &asked.meeting, terminal)?;
    let word = change.edit.word(status);
    change.edit.set("status", word, &STATUS_AFTER);
    let reason = asked.reason.clone();
    let reason = reason.unwrap_or_else(|| terminal.locale().text(usual_reason));
    change.record(None, None, Some(&reason))?;
    change.finish(terminal)
}

/// States the new day and time of a meeting, and what held before.
pub(super) fn relocate(
    common: &Common,
    asked: &Moved,
    terminal: &mut Terminal,
) -> Result<Outcome, Error> {
    let date = PartialDate::parse(&asked.date)
        .map_err(|_| Error::refused(Action::TakeDate, &asked.date))?;
    let time = asked.time.as_deref().map(stated_time).transpose()?;
    let end = asked.end.as_deref().map(stated_time).transpose()?;
    let mut change = Change::open(common, &asked.meeting, terminal)?;
    let before = change.moment();
    if end.is_none() {
        change.keep_length(time.as_deref())?;
    }
    change.edit.set("date", &date.iso(), &["title"]);
    for (key, value) in [("time", time), ("end", end)] {
        if let Some(value) = value {
            change.edit.set(key, &quoted(&value), &["time", "date"]);
        }
    }
    // With a day of its own, it is neither cancelled nor postponed any more.
    let status = change.edit.get("status").unwrap_or_default().to_owned();
    if parse::keys::canonical(&status, &["cancelled", "postponed"]).is_some() {
        change.edit.remove("status");
    }
    change.record(before.as_deref(), None, asked.reason.as_deref())?;
    change.finish(terminal)
}

/// States that a meeting has taken place, and what there is of it.
pub(super) fn close(
    common: &Common,
    asked: &Closed,
    terminal: &mut Terminal,
) -> Result<Outcome, Error> {
    let mut change = Change::open(common, &asked.meeting, terminal)?;
    let held = change.edit.word("held");
    change.edit.set("status", held, &STATUS_AFTER);
    let records = [
        ("minutes", &asked.minutes),
        ("recording", &asked.recording),
        ("materials", &asked.materials),
        ("attendance", &asked.attendance),
    ];
    for (key, value) in records {
        let Some(value) = value else { continue };
        let is_number = value.bytes().all(|byte| byte.is_ascii_digit());
        let value = match parse::keys::canonical(value, &["none"]) {
            Some(none) => change.edit.word(none).to_owned(),
            None if is_number => value.clone(),
            None => quoted(value),
        };
        let after = ["materials", "recording", "minutes", "status"];
        change.edit.set(key, &value, &after);
    }
    change.finish(terminal)
}

/// A meeting whose file is about to be changed.
struct Change {
    session: Session,
    path: SourcePath,
    document: Document,
    edit: Edit,
}

impl Change {
    fn open(common: &Common, name: &str, terminal: &mut Terminal) -> Result<Self, Error> {
        let session = Session::open(common, terminal)?;
        let document = find(&session, name, terminal)?;
        let path = document.path.clone();
        let text = &session.inputs.texts[&path];
        let edit = Edit::new(text);
        let edit = edit.ok_or_else(|| Error::refused(Action::ChangeMeeting, path.as_str()))?;
        Ok(Self {
            session,
            path,
            document,
            edit,
        })
    }

    /// The date and time that hold now, as a change states them.
    fn moment(&self) -> Option<String> {
        let FrontMatter::Meeting(fields) = &self.document.head.fields else {
            return None;
        };
        let date = fields.date.as_ref()?.value.iso();
        Some(match &fields.time {
            Some(time) => {
                let time = time.value;
                quoted(&format!("{date} {:02}:{:02}", time.hour(), time.minute()))
            }
            None => date,
        })
    }

    /// Moves the end with the beginning, where it is a time of day.
    fn keep_length(&mut self, new: Option<&str>) -> Result<(), Error> {
        let FrontMatter::Meeting(fields) = &self.document.head.fields else {
            return Ok(());
        };
        let Some(end) = self.edit.get("end") else {
            return Ok(());
        };
        let plain = end.trim_matches(['"', '\'']);
        let Some(end) = parse_time(plain) else {
            // An end with a date of its own would be before the new beginning, or long after it.
            return Err(Error::refused(Action::KeepEnd, plain));
        };
        let (Some(old), Some(new)) = (&fields.time, new.and_then(parse_time)) else {
            return Ok(());
        };
        let length: SignedDuration = old.value.duration_until(end);
        let end: Time = new.wrapping_add(length);
        let end = format!("{:02}:{:02}", end.hour(), end.minute());
        self.edit.set("end", &quoted(&end), &["time"]);
        Ok(())
    }

    /// Records the change, with the day on which it is made.
    fn record(
        &mut self,
        from: Option<&str>,
        to: Option<&str>,
        reason: Option<&str>,
    ) -> Result<(), Error> {
        let on = today(&self.session).to_string();
        let reason = reason.map(quoted);
        let parts = [
            ("on", Some(on.as_str())),
            ("from", from),
            ("to", to),
            ("reason", reason.as_deref()),
        ];
        let parts: Vec<String> = parts
            .into_iter()
            .filter_map(|(key, value)| Some(format!("{}: {}", self.edit.word(key), value?)))
            .collect();
        let entry = format!("{{{}}}", parts.join(", "));
        let after = [
            "changes", "status", "duration", "end", "time", "date", "title",
        ];
        self.edit
            .append("changes", &entry, &after)
            .ok_or_else(|| Error::refused(Action::RecordChange, self.path.as_str()))
    }

    /// Writes the file, unless that would bring an error into the site, and shows the lines that are new.
    fn finish(mut self, terminal: &mut Terminal) -> Result<Outcome, Error> {
        let before = self.session.inputs.texts[&self.path].clone();
        let known = errors(&self.session);
        let after = self.edit.into_text();
        let inputs = &mut self.session.inputs.texts;
        inputs.insert(self.path.clone(), after.as_str().into());
        let mut found = errors(&self.session);
        found.retain(|finding| {
            let is_same =
                |other: &Diagnostic| other.code == finding.code && other.args == finding.args;
            !known.iter().any(is_same)
        });
        if !found.is_empty() {
            terminal.findings(&found, &self.session.inputs);
            let path = [("path", Arg::Text(self.path.as_str()))];
            terminal.remark("shell-state-refused", &path);
            return Ok(Outcome::SiteHasErrors);
        }
        let file = self.session.root.join(self.path.as_str());
        disk::replace(&self.session.root, &self.path, &before, &after)?;
        let shown = near(&file);
        terminal.result("shell-state-changed", &[("path", Arg::Text(&shown))]);
        let mut lines = String::new();
        for line in after
            .lines()
            .filter(|line| !before.lines().any(|old| old == *line))
        {
            lines.push_str(&format!("  {line}\n"));
        }
        terminal.print(&lines);
        Ok(Outcome::Done)
    }
}

fn errors(session: &Session) -> Vec<Diagnostic> {
    let planned = pipeline::plan(&session.inputs, &session.options);
    let mut all = planned.diagnostics;
    all.retain(|found| found.severity == Severity::Error);
    all
}

/// The meeting that a name means: the path of its file, the name of that, its slug, its `id`, its title.
fn find(session: &Session, name: &str, terminal: &Terminal) -> Result<Document, Error> {
    let settings = pipeline::settings_of(&session.inputs, &session.options);
    let meetings = session.inputs.texts.iter().filter_map(|(path, text)| {
        let inner = path.as_str().strip_prefix("content/meetings/")?;
        let is_text = inner.ends_with(".md") && !parse::is_left_out(inner);
        let document = is_text.then(|| parse::parse(path, text, &settings).value)??;
        let is_original = document.place.language.is_none();
        (is_original && matches!(document.head.fields, FrontMatter::Meeting(_))).then_some(document)
    });
    let meetings: Vec<Document> = meetings.collect();
    let trimmed = name.trim_matches('/').trim_start_matches("./");
    let by_path = |document: &&Document| {
        let path = document.path.as_str();
        path == trimmed || path.strip_prefix("content/") == Some(trimmed)
    };
    if let Some(document) = meetings.iter().find(by_path) {
        return Ok(document.clone());
    }
    let wanted = Slug::from_text(trimmed.rsplit('/').next().unwrap_or(trimmed));
    let is_named = |document: &&Document| {
        let names = names(document);
        let mut names = names.iter().map(|name| Slug::from_text(name));
        wanted.is_some() && names.any(|name| name == wanted)
    };
    let found: Vec<&Document> = meetings.iter().filter(is_named).collect();
    match found[..] {
        [document] => Ok(document.clone()),
        [] => {
            let all: Vec<String> = meetings.iter().flat_map(names).collect();
            let all = all.iter().filter_map(|name| Slug::from_text(name));
            let all: Vec<String> = all.map(|slug| slug.to_string()).collect();
            let meant = did_you_mean(trimmed, all.iter().map(String::as_str));
            if let Some(meant) = meant {
                terminal.remark("shell-explain-meant", &[("code", Arg::Text(&meant))]);
            }
            Err(Error::refused(Action::FindMeeting, name))
        }
        [..] => {
            for document in found {
                terminal.remark(
                    "shell-state-one-of",
                    &[("path", Arg::Text(document.path.as_str()))],
                );
            }
            Err(Error::refused(Action::ChooseMeeting, name))
        }
    }
}

fn names(document: &Document) -> Vec<String> {
    let common = &document.head.common;
    let stated = [&common.slug, &common.id].into_iter().flatten();
    let stated = stated.map(|name| name.value.clone());
    stated
        .chain([document.place.name.clone(), common.title.value.clone()])
        .collect()
}
