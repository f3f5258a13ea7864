//! A calendar read by the letter of RFC 5545 and 7986: every place where a program that follows it would stumble.
//! Knows the standard, and nothing of how our calendars are written.

mod component;
mod event;
mod line;
mod recurrence;
mod time;
mod value;

use crate::check::feeds::Found;
use component::Component;

/// Reads a stream of calendars ([RFC 5545, 3.4](https://www.rfc-editor.org/rfc/rfc5545#section-3.4)).
pub(super) fn read(found: &mut Found<'_>) {
    let begin = found.text.trim_start_matches('\u{FEFF}').trim_start();
    let first = begin.lines().next().unwrap_or_default().trim();
    if !first.eq_ignore_ascii_case("BEGIN:VCALENDAR") {
        let at = found.text.len() - begin.len();
        let told = found.error("calendar-not-calendar", at..at + first.len());
        let told = match begin {
            "" => told.hint("empty"),
            _ if begin.starts_with('<') => told.hint("page"),
            _ => told,
        };
        found.tell(told);
        return;
    }
    let lines = line::read(found);
    for calendar in component::read(found, lines) {
        if calendar.parts.is_empty() {
            found.tell(found.warning("calendar-holds-nothing", calendar.place));
        }
        walk(found, &calendar, None);
        event::check(found, &calendar);
    }
}

/// Holds each component and everything in it to the rules of its kind.
fn walk(found: &mut Found<'_>, component: &Component, within: Option<&Component>) {
    component::check(found, component, within);
    for line in &component.lines {
        value::check(found, component, line);
    }
    for part in &component.parts {
        walk(found, part, Some(component));
    }
}
