//! What the lines of a calendar say together: names that stand for one event, zones, beginnings and ends.
//! Knows what RFC 5545 asks of a whole calendar, and nothing of single values.

use std::collections::BTreeMap;

use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use crate::check::feeds::Found;
use crate::check::feeds::icalendar::component::Component;
use crate::check::feeds::icalendar::line::Line;
use crate::check::feeds::icalendar::time::Time;
use crate::check::feeds::icalendar::value::wrong_type;
use crate::source::ByteRange;

/// Holds a calendar to what concerns more than one line.
pub(super) fn check(found: &mut Found<'_>, calendar: &Component) {
    names(found, calendar);
    zones(found, calendar);
    for event in calendar.parts.iter().filter(|part| part.name == "VEVENT") {
        end(found, event);
    }
}

/// One name stands for one event, or one day of an event that recurs
/// ([RFC 5545, 3.8.4.7](https://www.rfc-editor.org/rfc/rfc5545#section-3.8.4.7)).
fn names(found: &mut Found<'_>, calendar: &Component) {
    let mut seen: BTreeMap<(&str, &str, Option<&str>), ByteRange> = BTreeMap::new();
    for part in &calendar.parts {
        let Some(uid) = part.line("UID").filter(|uid| !uid.value.trim().is_empty()) else {
            continue;
        };
        let key = (
            part.name.as_str(),
            uid.value.as_str(),
            part.value("RECURRENCE-ID"),
        );
        match seen.get(&key) {
            Some(first) => {
                let told = found.error("calendar-uid-twice", uid.place);
                let told = told.with("value", &uid.value);
                found.tell(told.relate(found.span(*first), "first"));
            }
            None => drop(seen.insert(key, uid.place)),
        }
    }
}

/// Every zone that is named is described in the file, from before the first time in it
/// ([RFC 5545, 3.6.5](https://www.rfc-editor.org/rfc/rfc5545#section-3.6.5)).
fn zones(found: &mut Found<'_>, calendar: &Component) {
    let mut described: BTreeMap<&str, Option<DateTime>> = BTreeMap::new();
    for zone in calendar
        .parts
        .iter()
        .filter(|part| part.name == "VTIMEZONE")
    {
        let onsets = zone.parts.iter().filter_map(|part| part.value("DTSTART"));
        let onsets = onsets.filter_map(Time::read).map(Time::on_the_clock);
        described.insert(zone.value("TZID").unwrap_or_default(), onsets.min());
    }
    let mut told: Vec<&str> = Vec::new();
    for line in calendar.parts.iter().flat_map(|part| &part.lines) {
        let Some(zone) = line.parameter("TZID") else {
            continue;
        };
        if told.contains(&zone) {
            continue;
        }
        let finding = match described.get(zone) {
            // A name with a slash before it is one that all programs are to know.
            None if zone.starts_with('/') => continue,
            None => found.warning("calendar-zone-missing", line.place),
            Some(Some(first))
                if Time::read(&line.value).is_some_and(|at| at.on_the_clock() < *first) =>
            {
                found.warning("calendar-zone-short", line.place)
            }
            Some(_) => continue,
        };
        told.push(zone);
        found.tell(finding.with("zone", zone).with("value", &line.value));
    }
}

/// An event ends after it begins, and says only once when
/// ([RFC 5545, 3.8.2.2](https://www.rfc-editor.org/rfc/rfc5545#section-3.8.2.2)).
fn end(found: &mut Found<'_>, event: &Component) {
    let (Some(start), Some(end)) = (event.line("DTSTART"), event.line("DTEND")) else {
        return;
    };
    if let Some(duration) = event.line("DURATION") {
        let told = found.warning("calendar-end", duration.place);
        let told = told.with("start", &start.value).with("end", &end.value);
        found.tell(told.hint("both"));
    }
    let (Some(from), Some(to)) = (Time::read(&start.value), Time::read(&end.value)) else {
        return;
    };
    if matches!(from, Time::Day(_)) != matches!(to, Time::Day(_)) {
        wrong_type(found, end, "end");
        return;
    }
    if is_before(from, start, to, end) == Some(false) {
        let told = found.error("calendar-end", end.place);
        let told = told.with("start", &start.value).with("end", &end.value);
        found.tell(told.relate(found.span(start.place), "start"));
    }
}

/// Whether one time is before another, as far as that can be told.
fn is_before(one: Time, line: &Line, other: Time, other_line: &Line) -> Option<bool> {
    let zones = [line, other_line].map(|line| line.parameter("TZID"));
    let is_of_one_kind = std::mem::discriminant(&one) == std::mem::discriminant(&other);
    if is_of_one_kind && zones[0] == zones[1] {
        return Some(one.on_the_clock() < other.on_the_clock());
    }
    let instant = |time: Time, zone: Option<&str>| {
        let zone = match time {
            Time::Utc(_) => TimeZone::UTC,
            Time::Day(_) | Time::Civil(_) => TimeZone::get(zone?).ok()?,
        };
        let at = time.on_the_clock().to_zoned_datetime(zone).ok()?;
        Some(at.timestamp())
    };
    Some(instant(one, zones[0])? < instant(other, zones[1])?)
}
