//! The values of a calendar's lines, each held to the type that its name asks for.
//! Knows the types of RFC 5545, 3.3 and 3.8; what two lines say together is looked at elsewhere.

use crate::check::feeds::icalendar::component::Component;
use crate::check::feeds::icalendar::line::Line;
use crate::check::feeds::icalendar::recurrence;
use crate::check::feeds::icalendar::time::{Time, is_duration, is_offset};
use crate::check::feeds::{Found, is_absolute};

/// Holds the value of a line to its type.
pub(super) fn check(found: &mut Found<'_>, component: &Component, line: &Line) {
    match line.name.as_str() {
        "DTSTART" | "DTEND" | "DUE" | "RECURRENCE-ID" | "EXDATE" | "RDATE" => {
            times(found, component, line);
        }
        "DTSTAMP" | "CREATED" | "LAST-MODIFIED" | "COMPLETED" => in_utc(found, line),
        "DURATION" | "REFRESH-INTERVAL" | "X-PUBLISHED-TTL" => duration(found, line),
        "TRIGGER" if line.parameter("VALUE") == Some("DATE-TIME") => in_utc(found, line),
        "TRIGGER" => duration(found, line),
        "SEQUENCE" | "REPEAT" => number(found, line, i32::MAX),
        "PRIORITY" => number(found, line, 9),
        "PERCENT-COMPLETE" => number(found, line, 100),
        "VERSION" => choice(found, line, &["2.0"]),
        "CALSCALE" => choice(found, line, &["GREGORIAN"]),
        "TRANSP" => choice(found, line, &["OPAQUE", "TRANSPARENT"]),
        "STATUS" => choice(found, line, statuses(&component.name)),
        "TZOFFSETFROM" | "TZOFFSETTO" if !is_offset(&line.value) => {
            wrong_value(found, line, "offset", "");
        }
        "GEO" if !is_place(&line.value) => wrong_value(found, line, "geo", ""),
        "RRULE" | "EXRULE" => rule(found, line),
        "SUMMARY" | "DESCRIPTION" | "LOCATION" | "COMMENT" | "CONTACT" | "NAME"
        | "X-WR-CALNAME" | "X-WR-CALDESC" => text(found, line, false),
        "CATEGORIES" | "RESOURCES" => text(found, line, true),
        "URL" | "SOURCE" | "CONFERENCE" | "TZURL" | "ATTACH" | "IMAGE" => {
            let is_inside =
                line.parameter("VALUE") == Some("BINARY") || line.parameter("ENCODING").is_some();
            if !is_inside {
                address(found, line, is_absolute(&line.value));
            }
        }
        "ORGANIZER" | "ATTENDEE" => {
            let mail = line
                .value
                .get(..7)
                .filter(|start| start.eq_ignore_ascii_case("mailto:"));
            let is_mail = mail.is_none() || line.value[7..].contains('@');
            address(found, line, is_absolute(&line.value) && is_mail);
        }
        _ => {}
    }
}

/// The states that a kind of component may have
/// ([RFC 5545, 3.8.1.11](https://www.rfc-editor.org/rfc/rfc5545#section-3.8.1.11)).
fn statuses(component: &str) -> &'static [&'static str] {
    match component {
        "VEVENT" => &["TENTATIVE", "CONFIRMED", "CANCELLED"],
        "VTODO" => &["NEEDS-ACTION", "COMPLETED", "IN-PROCESS", "CANCELLED"],
        "VJOURNAL" => &["DRAFT", "FINAL", "CANCELLED"],
        _ => &[],
    }
}

fn times(found: &mut Found<'_>, component: &Component, line: &Line) {
    let kind = line.parameter("VALUE").map(str::to_ascii_uppercase);
    let is_list = matches!(line.name.as_str(), "EXDATE" | "RDATE");
    let values = line
        .value
        .split(',')
        .take(if is_list { usize::MAX } else { 1 });
    for value in values {
        let start = match (kind.as_deref(), value.split_once('/')) {
            (Some("PERIOD"), Some((start, end)))
                if Time::read(end).is_some() || is_duration(end) =>
            {
                start
            }
            (Some("PERIOD"), _) => "",
            _ if is_list => value,
            _ => &line.value,
        };
        let Some(time) = Time::read(start) else {
            let told = found.error("calendar-date", line.value_place);
            found.tell(told.with("property", &line.name).with("value", value));
            return;
        };
        let has_zone = line.parameter("TZID").is_some();
        let hint = match time {
            Time::Day(_) if kind.as_deref() != Some("DATE") => "day",
            Time::Day(_) if has_zone => "zone",
            Time::Utc(_) if has_zone => "zone",
            Time::Utc(_) | Time::Civil(_) if kind.as_deref() == Some("DATE") => "time",
            Time::Civil(_) if !has_zone && is_event(component) => {
                let told = found.info("calendar-floating", line.value_place);
                found.tell(told.with("value", value));
                continue;
            }
            Time::Day(_) | Time::Utc(_) | Time::Civil(_) => continue,
        };
        wrong_type(found, line, hint);
        return;
    }
}

fn is_event(component: &Component) -> bool {
    matches!(component.name.as_str(), "VEVENT" | "VTODO")
}

/// Tells that the form of a time and what is said of it do not fit.
pub(super) fn wrong_type(found: &mut Found<'_>, line: &Line, hint: &'static str) {
    let told = found.warning("calendar-date-type", line.place);
    let told = told.with("property", &line.name).with("value", &line.value);
    found.tell(told.hint(hint));
}

fn in_utc(found: &mut Found<'_>, line: &Line) {
    match Time::read(&line.value) {
        Some(Time::Utc(_)) => {}
        Some(Time::Day(_) | Time::Civil(_)) => wrong_type(found, line, "utc"),
        None => {
            let told = found.error("calendar-date", line.value_place);
            found.tell(told.with("property", &line.name).with("value", &line.value));
        }
    }
}

fn duration(found: &mut Found<'_>, line: &Line) {
    if !is_duration(&line.value) {
        let told = found.warning("calendar-duration", line.value_place);
        found.tell(told.with("property", &line.name).with("value", &line.value));
    }
}

fn number(found: &mut Found<'_>, line: &Line, most: i32) {
    let number = line.value.parse::<i32>();
    if !number.is_ok_and(|number| (0..=most).contains(&number)) {
        wrong_value(found, line, "number", &most.to_string());
    }
}

fn choice(found: &mut Found<'_>, line: &Line, choices: &[&str]) {
    let mut known = choices.iter();
    if !choices.is_empty() && !known.any(|known| known.eq_ignore_ascii_case(&line.value)) {
        wrong_value(found, line, "help", &choices.join(", "));
    }
}

fn wrong_value(found: &mut Found<'_>, line: &Line, hint: &'static str, choices: &str) {
    let told = found.warning("calendar-value", line.value_place);
    let told = told.with("property", &line.name).with("value", &line.value);
    found.tell(told.with("choices", choices).hint(hint));
}

fn is_place(text: &str) -> bool {
    let number = |text: &str, most: f64| text.parse::<f64>().is_ok_and(|it| it.abs() <= most);
    let parts = text.split_once(';');
    parts.is_some_and(|(north, east)| number(north, 90.0) && number(east, 180.0))
}

fn rule(found: &mut Found<'_>, line: &Line) {
    let value = line.value.to_ascii_uppercase();
    if let Some(part) = recurrence::fault(&value) {
        let told = found.error("calendar-rule", line.value_place);
        found.tell(told.with("property", &line.name).with("value", part));
    }
}

/// Holds a text to its escapes ([RFC 5545, 3.3.11](https://www.rfc-editor.org/rfc/rfc5545#section-3.3.11)).
fn text(found: &mut Found<'_>, line: &Line, is_list: bool) {
    let mut letters = line.value.chars();
    while let Some(letter) = letters.next() {
        let fault = match letter {
            '\\' => match letters.next() {
                Some('\\' | ';' | ',' | 'n' | 'N') => continue,
                Some(other) => format!("\\{other}"),
                None => "\\".to_owned(),
            },
            ',' if is_list => continue,
            ';' | ',' => letter.to_string(),
            _ => continue,
        };
        let told = found.warning("calendar-text", line.value_place);
        found.tell(told.with("property", &line.name).with("value", fault));
        return;
    }
}

fn address(found: &mut Found<'_>, line: &Line, is_good: bool) {
    if !is_good {
        let told = found.warning("calendar-address", line.value_place);
        found.tell(told.with("property", &line.name).with("value", &line.value));
    }
}
