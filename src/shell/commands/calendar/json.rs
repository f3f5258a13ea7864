//! What the subscribers of calendars see, as JSON for programs.
//! Knows the keys that `docs/calendar-explain.md` promises.

use jiff::Timestamp;
use serde_json::{Value, json};

use super::{absence_name, change_name, departure_name, standing_name};
use crate::register::compare::{Change, Times};
use crate::render::subscriber::{
    Calendar, Explanation, LeftEvent, MissingMeeting, Place, SeenEvent, Standing,
};

/// Some calendars; only what is different in them where `only_changes` asks for that.
pub(super) fn text(
    explanation: &Explanation,
    calendars: &[&Calendar],
    only_changes: bool,
    (now, previous): (Timestamp, Option<&str>),
) -> String {
    let calendars: Vec<Value> = calendars
        .iter()
        .map(|one| calendar(one, only_changes))
        .collect();
    let unpublished: Vec<&str> = explanation
        .unpublished
        .iter()
        .map(|path| path.as_str())
        .collect();
    let value = json!({
        "now": now.to_string(),
        "timezone": explanation.zone.name,
        "previous": previous.filter(|_| explanation.remembers),
        "calendars": calendars,
        "unpublished": unpublished,
    });
    format!("{value:#}\n")
}

fn calendar(calendar: &Calendar, only_changes: bool) -> Value {
    let events = calendar.events.iter();
    let events = events.filter(|one| !only_changes || !one.changes.is_empty());
    let left = calendar.left.iter();
    let missing = calendar.missing.iter().filter(|_| !only_changes);
    let (place, current) = match &calendar.place {
        Place::Current => ("current", Some(&calendar.url)),
        Place::Former(url) => ("former", Some(url)),
        Place::Closed => ("closed", None),
    };
    json!({
        "path": calendar.url,
        "address": calendar.address,
        "name": calendar.name,
        "place": place,
        "current": current,
        "was_published": calendar.was_published,
        "count": calendar.events.len(),
        "events": events.map(event).collect::<Vec<_>>(),
        "left": left.map(left_event).collect::<Vec<_>>(),
        "missing": missing.map(missing_meeting).collect::<Vec<_>>(),
    })
}

fn event(seen: &SeenEvent) -> Value {
    let changes = seen.changes.iter();
    let changes = changes.map(|one| change(one, seen.standing));
    json!({
        "uid": seen.uid,
        "title": seen.title,
        "summary": seen.event.summary,
        "start": seen.event.start,
        "end": seen.event.end,
        "status": seen.event.status,
        "state": standing_name(seen.standing),
        "sequence": seen.event.sequence,
        "changed": seen.event.stamp.changed.to_string(),
        "changes": changes.collect::<Vec<_>>(),
    })
}

fn change(change: &Change, standing: Standing) -> Value {
    let kind = change_name(change, standing);
    match change {
        Change::Moved { from, to } => {
            json!({ "kind": kind, "from": times(from), "to": times(to) })
        }
        Change::Retitled { from, to } => json!({ "kind": kind, "from": from, "to": to }),
        Change::Added | Change::CalledOff | Change::Back | Change::Changed | Change::Left => {
            json!({ "kind": kind })
        }
    }
}

fn times(times: &Times) -> Value {
    json!({ "start": times.start, "end": times.end })
}

fn left_event(left: &LeftEvent) -> Value {
    json!({
        "uid": left.uid,
        "title": left.title,
        "start": left.event.start,
        "end": left.event.end,
        "reason": departure_name(left.reason),
    })
}

fn missing_meeting(missing: &MissingMeeting) -> Value {
    json!({
        "title": missing.title,
        "source": missing.source.as_str(),
        "date": missing.date.map(|date| date.iso()),
        "reason": absence_name(missing.reason),
    })
}
