//! `todo` lists what is still missing after each meeting.
//! Knows which records a meeting may have; what was left out on purpose, it does not ask for.

use crate::model::{Meeting, MeetingId, Phase, Site, Stated, Status};
use crate::pipeline;
use crate::shell::Outcome;
use crate::shell::args::Common;
use crate::shell::commands::Session;
use crate::shell::error::Error;
use crate::shell::terminal::Terminal;

/// Lists the meetings of which something is missing, the latest first.
pub(super) fn todo(common: &Common, terminal: &mut Terminal) -> Result<Outcome, Error> {
    let session = Session::open(common, terminal)?;
    let Some(site) = pipeline::site(&session.inputs, &session.options).value else {
        return Ok(Outcome::SiteHasErrors);
    };
    let rows: Vec<Vec<String>> = MeetingId::all(&site)
        .rev()
        .filter_map(|id| row(&site, &site[id], terminal))
        .collect();
    if rows.is_empty() {
        terminal.result("shell-todo-nothing", &[]);
    }
    terminal.table(&rows);
    Ok(Outcome::Done)
}

fn row(site: &Site, meeting: &Meeting, terminal: &Terminal) -> Option<Vec<String>> {
    let is_off = matches!(meeting.status, Status::Cancelled | Status::Postponed);
    let is_past = meeting.phase(site) != Phase::Upcoming || meeting.status == Status::Held;
    if is_off || !is_past {
        return None;
    }
    let missing = [
        ("status", meeting.status != Status::Held),
        ("minutes", meeting.minutes == Stated::NotKnown),
        ("recording", meeting.recording == Stated::NotKnown),
        ("attendance", meeting.attendance == Stated::NotKnown),
    ];
    let words: Vec<String> = missing
        .iter()
        .filter(|(_, is_missing)| *is_missing)
        .map(|(key, _)| terminal.locale().text(&format!("shell-todo-{key}")))
        .collect();
    let date = meeting.when.date().map(|date| date.iso());
    (!words.is_empty()).then(|| {
        vec![
            date.unwrap_or_else(|| terminal.locale().text("shell-todo-no-date")),
            meeting.item.original().title().to_owned(),
            words.join(", "),
            meeting.item.original().document.path.to_string(),
        ]
    })
}
