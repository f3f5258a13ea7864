//! Calendars read by the letter of the standard: strict where parsers forgive, and with no word of the code that writes.
//! Knows RFC 5545 and what our calendars promise beyond it, and nothing of how a site is made.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};

/// The most octets that a physical line may have ([RFC 5545, 3.1](https://www.rfc-editor.org/rfc/rfc5545#section-3.1)).
const LINE_LIMIT: usize = 75;

/// A content line, unfolded.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    pub(crate) name: String,
    pub(crate) parameters: Vec<(String, String)>,
    pub(crate) value: String,
}

impl Line {
    pub(crate) fn parameter(&self, name: &str) -> Option<&str> {
        let found = self.parameters.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// A component: its content lines, and the components in it.
#[derive(Clone, Debug)]
pub(crate) struct Component {
    pub(crate) name: String,
    pub(crate) lines: Vec<Line>,
    pub(crate) parts: Vec<Component>,
}

impl Component {
    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Line> {
        self.lines.iter().filter(move |line| line.name == name)
    }

    pub(crate) fn line(&self, name: &str) -> Option<&Line> {
        self.lines.iter().find(|line| line.name == name)
    }

    pub(crate) fn value(&self, name: &str) -> &str {
        self.line(name).map_or("", |line| &line.value)
    }

    pub(crate) fn parts_named<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Component> {
        self.parts.iter().filter(move |part| part.name == name)
    }

    /// The rules of every zone that the calendar describes, up to a year.
    pub(crate) fn zones(&self, last: i16) -> Result<BTreeMap<&str, Zone>, String> {
        self.parts_named("VTIMEZONE")
            .map(|part| Ok((part.value("TZID"), Zone::new(part, last)?)))
            .collect()
    }
}

/// Reads one calendar; what comes back instead is the first thing that is wrong with its bytes or its grammar.
pub(crate) fn read(bytes: &[u8]) -> Result<Component, String> {
    let mut lines = logical_lines(bytes)?.into_iter();
    let first = lines.next().ok_or("no line")?;
    if first != "BEGIN:VCALENDAR" {
        return Err(format!("begins with {first}"));
    }
    let calendar = component("VCALENDAR", &mut lines)?;
    match lines.next() {
        None => Ok(calendar),
        Some(line) => Err(format!("after the end: {line}")),
    }
}

/// The lines as they were before they were folded.
fn logical_lines(bytes: &[u8]) -> Result<Vec<String>, String> {
    let Some(whole) = bytes.strip_suffix(b"\r\n") else {
        return Err("the last line has no end".to_owned());
    };
    // A character that is cut by a fold is none.
    let text = std::str::from_utf8(whole).map_err(|error| error.to_string())?;
    let mut lines: Vec<String> = Vec::new();
    for (at, line) in text.split("\r\n").enumerate() {
        let wrong = |what: &str| Err(format!("line {}: {what}: {line:?}", at + 1));
        let ends = |c: char| matches!(c, '\u{85}' | '\u{2028}' | '\u{2029}');
        if line.is_empty() || line == " " {
            return wrong("blank");
        }
        if line.len() > LINE_LIMIT {
            return wrong("longer than 75 octets");
        }
        if line.contains(|c: char| c != '\t' && c.is_control() || ends(c)) {
            return wrong("a character that no line may hold");
        }
        match (line.strip_prefix(' '), lines.last_mut()) {
            (Some(rest), Some(begun)) => begun.push_str(rest),
            (Some(_), None) => return wrong("continues nothing"),
            (None, _) => lines.push(line.to_owned()),
        }
    }
    Ok(lines)
}

fn component(name: &str, lines: &mut impl Iterator<Item = String>) -> Result<Component, String> {
    let mut read = Component {
        name: name.to_owned(),
        lines: Vec::new(),
        parts: Vec::new(),
    };
    loop {
        let line = lines.next().ok_or(format!("{name} has no end"))?;
        let line = content_line(&line)?;
        match line.name.as_str() {
            "BEGIN" => read.parts.push(component(&line.value, lines)?),
            "END" if line.value == name => return Ok(read),
            "END" => return Err(format!("{} ends in {name}", line.value)),
            _ if read.parts.is_empty() => read.lines.push(line),
            _ => return Err(format!("{} after a component in {name}", line.name)),
        }
    }
}

/// One line by the grammar of RFC 5545, 3.1: name, parameters, value.
fn content_line(line: &str) -> Result<Line, String> {
    let wrong = || format!("no content line: {line:?}");
    let name_end = line.find([';', ':']).ok_or_else(wrong)?;
    let (name, mut rest) = line.split_at(name_end);
    let is_name = |text: &str| {
        !text.is_empty()
            && text
                .bytes()
                .all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'-')
    };
    let mut parameters = Vec::new();
    while let Some(parameter) = rest.strip_prefix(';') {
        let (key, after) = parameter.split_once('=').ok_or_else(wrong)?;
        let end = match after.strip_prefix('"') {
            Some(quoted) => quoted.find('"').ok_or_else(wrong)? + 2,
            None => after.find([';', ':', '"']).ok_or_else(wrong)?,
        };
        let (value, after) = after.split_at(end);
        if !is_name(key) || value.trim_matches('"').is_empty() {
            return Err(wrong());
        }
        parameters.push((key.to_owned(), value.trim_matches('"').to_owned()));
        rest = after;
    }
    let value = rest.strip_prefix(':').ok_or_else(wrong)?;
    if !is_name(name) {
        return Err(wrong());
    }
    Ok(Line {
        name: name.to_owned(),
        parameters,
        value: value.to_owned(),
    })
}

/// A value of the type TEXT as it is meant; nothing where a character stands in it that must be escaped, or an escape
/// that there is not ([RFC 5545, 3.3.11](https://www.rfc-editor.org/rfc/rfc5545#section-3.3.11)).
pub(crate) fn text(value: &str) -> Option<String> {
    let mut plain = String::new();
    let mut characters = value.chars();
    while let Some(c) = characters.next() {
        match c {
            '\\' => match characters.next()? {
                'n' => plain.push('\n'),
                escaped @ ('\\' | ';' | ',') => plain.push(escaped),
                _ => return None,
            },
            ';' | ',' => return None,
            c => plain.push(c),
        }
    }
    Some(plain)
}

/// The values of a list of the type TEXT.
pub(crate) fn texts(value: &str) -> Option<Vec<String>> {
    let mut parts = vec![String::new()];
    let mut characters = value.chars();
    while let Some(c) = characters.next() {
        match (c, parts.last_mut()?) {
            ('\\', part) => part.extend([c, characters.next()?]),
            (',', _) => parts.push(String::new()),
            (c, part) => part.push(c),
        }
    }
    parts.iter().map(|part| text(part)).collect()
}

/// A time as an event states it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Time {
    Day(Date),
    Utc(Timestamp),
    Local(DateTime, String),
}

impl Time {
    /// The time of a DTSTART or DTEND; what is wrong with it instead.
    pub(crate) fn of(line: &Line) -> Result<Self, String> {
        let wrong = || format!("no time: {line:?}");
        let keys: Vec<&str> = line
            .parameters
            .iter()
            .map(|(key, _)| key.as_str())
            .collect();
        match keys[..] {
            ["VALUE"] if line.parameter("VALUE") == Some("DATE") && line.value.len() == 8 => {
                let day = Date::strptime("%Y%m%d", &line.value);
                day.map(Self::Day).map_err(|_| wrong())
            }
            ["TZID"] => {
                let zone = line.parameter("TZID").unwrap_or_default();
                Ok(Self::Local(civil(&line.value)?, zone.to_owned()))
            }
            [] => utc(&line.value).map(Self::Utc),
            _ => Err(wrong()),
        }
    }

    /// The instant that it is by the zones of its own file, in the form of RFC 3339; a day as it is.
    pub(crate) fn moment(&self, zones: &BTreeMap<&str, Zone>) -> Result<String, String> {
        Ok(match self {
            Self::Day(day) => day.to_string(),
            Self::Utc(at) => at.to_string(),
            Self::Local(civil, name) => {
                let zone = zones.get(name.as_str());
                let zone = zone.ok_or(format!("{name} is not described"))?;
                let at = zone.instant(*civil);
                at.ok_or(format!("{civil} is before {name}"))?.to_string()
            }
        })
    }
}

fn civil(value: &str) -> Result<DateTime, String> {
    let wrong = || format!("no civil time: {value:?}");
    let is_form = value.len() == 15 && value.is_ascii() && value.as_bytes()[8] == b'T';
    let read = DateTime::strptime("%Y%m%dT%H%M%S", value);
    read.ok().filter(|_| is_form).ok_or_else(wrong)
}

pub(crate) fn utc(value: &str) -> Result<Timestamp, String> {
    let civil = civil(
        value
            .strip_suffix('Z')
            .ok_or(format!("not in UTC: {value}"))?,
    )?;
    let instant = jiff::tz::Offset::UTC.to_timestamp(civil);
    instant.map_err(|error| error.to_string())
}

/// What a VTIMEZONE says, evaluated from its text
/// ([RFC 5545, 3.6.5](https://www.rfc-editor.org/rfc/rfc5545#section-3.6.5)).
#[derive(Clone, Debug)]
pub(crate) struct Zone {
    /// Its onsets, the earliest first.
    onsets: Vec<Onset>,
}

/// An offset begins: in civil time as it was until then, as seconds of the epoch, and the offset in seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Onset {
    at: i64,
    local: DateTime,
    offset: i64,
}

impl Zone {
    fn new(zone: &Component, last: i16) -> Result<Self, String> {
        let mut onsets = Vec::new();
        for part in &zone.parts {
            let start = civil(part.value("DTSTART"))?;
            let from = offset(part.value("TZOFFSETFROM"))?;
            let to = offset(part.value("TZOFFSETTO"))?;
            let days = match part.line("RRULE") {
                None => vec![start.date()],
                Some(rule) => yearly(&rule.value, start.date(), last)?,
            };
            onsets.extend(days.into_iter().map(|day| {
                let local = day.to_datetime(start.time());
                Onset {
                    at: seconds(local) - from,
                    local,
                    offset: to,
                }
            }));
        }
        onsets.sort();
        match onsets.is_sorted_by(|one, next| one.local < next.local) {
            true => Ok(Self { onsets }),
            false => Err(format!("{} changes twice at once", zone.value("TZID"))),
        }
    }

    /// The instant of a civil time: by the latest onset that is not after it.
    pub(crate) fn instant(&self, civil: DateTime) -> Option<Timestamp> {
        let after = self.onsets.partition_point(|onset| onset.local <= civil);
        let onset = self.onsets[after.checked_sub(1)?];
        Timestamp::from_second(seconds(civil) - onset.offset).ok()
    }

    /// The offset in seconds at an instant.
    pub(crate) fn offset(&self, at: Timestamp) -> Option<i64> {
        let after = self
            .onsets
            .partition_point(|onset| onset.at <= at.as_second());
        Some(self.onsets[after.checked_sub(1)?].offset)
    }
}

/// The seconds of a civil time since that of the epoch, as if it were in UTC.
fn seconds(civil: DateTime) -> i64 {
    let since = civil.duration_since(DateTime::constant(1970, 1, 1, 0, 0, 0, 0));
    since.as_secs()
}

fn offset(value: &str) -> Result<i64, String> {
    let wrong = || format!("no offset: {value:?}");
    let sign = match value.as_bytes().first() {
        Some(b'+') => 1,
        Some(b'-') => -1,
        _ => return Err(wrong()),
    };
    let digits = &value[1..];
    let is_form = matches!(digits.len(), 4 | 6) && digits.bytes().all(|b| b.is_ascii_digit());
    if !is_form || value == "-0000" {
        return Err(wrong());
    }
    let part = |at: usize| {
        digits
            .get(at..at + 2)
            .and_then(|part| part.parse::<i64>().ok())
    };
    let minutes = part(0).unwrap_or(0) * 60 + part(2).unwrap_or(0);
    Ok(sign * (minutes * 60 + part(4).unwrap_or(0)))
}

/// The days of a rule of the one form that Outlook reads: yearly, in one month, on the n-th or last of a weekday.
fn yearly(rule: &str, start: Date, last: i16) -> Result<Vec<Date>, String> {
    let wrong = || format!("no rule that every program reads: {rule}");
    let parts: Vec<(&str, &str)> = rule
        .split(';')
        .map(|part| part.split_once('=').ok_or_else(wrong))
        .collect::<Result<_, _>>()?;
    let [("FREQ", "YEARLY"), ("BYMONTH", month), ("BYDAY", day)] = parts[..] else {
        return Err(wrong());
    };
    let month: i8 = month.parse().map_err(|_| wrong())?;
    let (nth, weekday) = day.split_at(day.len().saturating_sub(2));
    let nth: i8 = nth.parse().map_err(|_| wrong())?;
    let mut names = (0_i8..).zip(["MO", "TU", "WE", "TH", "FR", "SA", "SU"]);
    let weekday = names.find(|(_, name)| *name == weekday);
    let (weekday, _) = weekday.ok_or_else(wrong)?;
    let days: Option<Vec<Date>> = (start.year()..=last)
        .map(|year| nth_weekday(year, month, nth, weekday))
        .collect();
    let days = days.ok_or_else(wrong)?;
    match days.first() {
        Some(first) if *first == start => Ok(days),
        _ => Err(format!("{start} is no day of {rule}")),
    }
}

/// The n-th day of the month that falls on a weekday, 0 being Monday; from the end where `nth` is negative.
fn nth_weekday(year: i16, month: i8, nth: i8, weekday: i8) -> Option<Date> {
    let first = Date::new(year, month, 1).ok()?;
    let earliest = 1 + (weekday - first.weekday().to_monday_zero_offset()).rem_euclid(7);
    let days: Vec<i8> = (earliest..=first.days_in_month()).step_by(7).collect();
    let at = match nth {
        1.. => usize::try_from(nth - 1).ok()?,
        _ => days.len().checked_sub(nth.unsigned_abs().into())?,
    };
    Date::new(year, month, *days.get(at)?).ok()
}

/// What a calendar is for, which decides what it may say of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A feed to subscribe to.
    Feed,
    /// A feed of what is no more.
    Former,
    /// A meeting to put into one's own calendar: a name would make Outlook open a new one.
    Invitation,
}

const OF_EVERY_CALENDAR: &[&str] = &["VERSION", "PRODID", "CALSCALE"];
const OF_EVERY_FEED: &[&str] = &[
    "NAME",
    "X-WR-CALNAME",
    "DESCRIPTION",
    "X-WR-CALDESC",
    "LAST-MODIFIED",
];
const OF_A_FEED: &[&str] = &[
    "UID",
    "X-WR-TIMEZONE",
    "REFRESH-INTERVAL",
    "X-PUBLISHED-TTL",
    "SOURCE",
    "URL",
];
const OF_EVERY_EVENT: &[&str] = &[
    "UID",
    "DTSTAMP",
    "LAST-MODIFIED",
    "SEQUENCE",
    "DTSTART",
    "DTEND",
    "SUMMARY",
    "DESCRIPTION",
    "URL",
    "STATUS",
    "TRANSP",
];

/// Everything that is wrong with a calendar whose grammar is right.
pub(crate) fn faults(calendar: &Component, kind: Kind) -> Vec<String> {
    let mut faults = Vec::new();
    let wanted: Vec<&str> = match kind {
        Kind::Feed => [OF_EVERY_CALENDAR, OF_EVERY_FEED, OF_A_FEED].concat(),
        Kind::Former => [OF_EVERY_CALENDAR, OF_EVERY_FEED].concat(),
        Kind::Invitation => OF_EVERY_CALENDAR.to_vec(),
    };
    let optional: &[&str] = if kind == Kind::Feed { &["COLOR"] } else { &[] };
    check_properties(calendar, &wanted, optional, &[], &mut faults);
    let first: Vec<&str> = calendar
        .lines
        .iter()
        .take(2)
        .map(|line| line.name.as_str())
        .collect();
    if first != ["VERSION", "PRODID"] || calendar.value("VERSION") != "2.0" {
        faults.push(format!("begins with {first:?}"));
    }
    let pairs = [
        ("NAME", "X-WR-CALNAME"),
        ("DESCRIPTION", "X-WR-CALDESC"),
        ("REFRESH-INTERVAL", "X-PUBLISHED-TTL"),
    ];
    for (name, older) in pairs {
        if calendar.value(name) != calendar.value(older) {
            faults.push(format!("{name} and {older} differ"));
        }
    }
    for (name, kind) in [("REFRESH-INTERVAL", "DURATION"), ("SOURCE", "URI")] {
        if calendar
            .line(name)
            .is_some_and(|line| line.parameter("VALUE") != Some(kind))
        {
            faults.push(format!("{name} has no VALUE={kind}"));
        }
    }
    check_zones(calendar, kind, &mut faults);
    check_events(calendar, kind, &mut faults);
    faults
}

fn check_properties(
    component: &Component,
    once: &[&str],
    at_most_once: &[&str],
    often: &[&str],
    faults: &mut Vec<String>,
) {
    for name in once.iter().chain(at_most_once) {
        let count = component.all(name).count();
        if count > 1 || count == 0 && once.contains(name) {
            faults.push(format!("{} has {name} {count} times", component.name));
        }
    }
    for line in &component.lines {
        let name = line.name.as_str();
        if ![once, at_most_once, often].concat().contains(&name) {
            faults.push(format!("{} has {name}", component.name));
        }
        if !is_ascii_but_text(line) {
            faults.push(format!("not ASCII: {line:?}"));
        }
        let is_text = match name {
            "SUMMARY" | "DESCRIPTION" | "LOCATION" | "NAME" | "X-WR-CALNAME" | "X-WR-CALDESC"
            | "PRODID" | "TZNAME" | "X-WR-TIMEZONE" | "COLOR" => text(&line.value).is_some(),
            "CATEGORIES" => {
                texts(&line.value).is_some_and(|texts| !texts.iter().any(String::is_empty))
            }
            _ => true,
        };
        if !is_text {
            faults.push(format!("no text: {line:?}"));
        }
    }
}

fn is_ascii_but_text(line: &Line) -> bool {
    let is_other = matches!(
        line.name.as_str(),
        "URL" | "SOURCE" | "ATTACH" | "CONFERENCE" | "ORGANIZER" | "DTSTART" | "DTEND" | "UID"
    );
    !is_other || line.value.is_ascii()
}

fn check_zones(calendar: &Component, kind: Kind, faults: &mut Vec<String>) {
    let events = calendar.parts_named("VEVENT");
    let mut used: BTreeSet<&str> = events
        .flat_map(|event| event.all("DTSTART").chain(event.all("DTEND")))
        .filter_map(|line| line.parameter("TZID"))
        .collect();
    let mut described = BTreeSet::new();
    for zone in calendar.parts_named("VTIMEZONE") {
        check_properties(zone, &["TZID"], &[], &[], faults);
        if zone.parts.is_empty() || !described.insert(zone.value("TZID")) {
            faults.push(format!(
                "{} is empty or described twice",
                zone.value("TZID")
            ));
        }
        for part in &zone.parts {
            let once = ["TZNAME", "TZOFFSETFROM", "TZOFFSETTO", "DTSTART"];
            check_properties(part, &once, &["RRULE"], &[], faults);
            if !["STANDARD", "DAYLIGHT"].contains(&part.name.as_str()) {
                faults.push(format!("{} in a zone", part.name));
            }
        }
    }
    // A calendar must hold something, so a feed describes the site's zone in any case.
    match kind {
        Kind::Feed => drop(used.insert(calendar.value("X-WR-TIMEZONE"))),
        Kind::Former => used.clone_from(&described),
        Kind::Invitation => {}
    }
    if used != described {
        faults.push(format!("uses {used:?} and describes {described:?}"));
    }
    let zones_first = calendar
        .parts
        .is_sorted_by_key(|part| part.name != "VTIMEZONE");
    let known = ["VTIMEZONE", "VEVENT"];
    if !zones_first
        || calendar
            .parts
            .iter()
            .any(|part| !known.contains(&part.name.as_str()))
    {
        faults.push("holds something else than zones and then events".to_owned());
    }
}

fn check_events(calendar: &Component, kind: Kind, faults: &mut Vec<String>) {
    let ends = calendar.parts_named("VEVENT");
    let ends = ends.filter_map(|event| event.value("DTEND").get(..4)?.parse::<i16>().ok());
    let last = ends.max().unwrap_or(2030);
    let zones = calendar.zones(last + 1).unwrap_or_else(|fault| {
        faults.push(fault);
        BTreeMap::new()
    });
    let modified = calendar.value("LAST-MODIFIED");
    let mut uids = BTreeSet::new();
    for event in calendar.parts_named("VEVENT") {
        let uid = event.value("UID");
        let optional = ["LOCATION", "CATEGORIES", "ORGANIZER"];
        let often = ["CONFERENCE", "ATTACH"];
        check_properties(event, OF_EVERY_EVENT, &optional, &often, faults);
        let mut wrong = |is_wrong: bool, what: &str| {
            if is_wrong {
                faults.push(format!("{uid}: {what}"));
            }
        };
        wrong(!event.parts.is_empty(), "holds a component");
        wrong(!is_uuid(uid), "no UUID");
        wrong(!uids.insert(uid), "stands here twice");
        let stamp = event.value("DTSTAMP");
        wrong(stamp != event.value("LAST-MODIFIED"), "has two stamps");
        wrong(utc(stamp).is_err(), "has no stamp");
        wrong(
            kind == Kind::Feed && modified < stamp,
            "is newer than its calendar",
        );
        let sequence = event.value("SEQUENCE").parse::<i32>();
        wrong(!sequence.is_ok_and(|number| number >= 0), "SEQUENCE");
        let status = ["TENTATIVE", "CONFIRMED", "CANCELLED"];
        wrong(!status.contains(&event.value("STATUS")), "STATUS");
        let title = event.value("SUMMARY");
        // A backslash before an n is no line break.
        let is_line = text(title).is_some_and(|title| !title.contains('\n'));
        wrong(title.is_empty() || !is_line, "SUMMARY");
        wrong(!event.value("URL").starts_with("https://"), "URL");
        if let Some(fault) = fault_of_times(event, &zones) {
            wrong(true, &fault);
        }
    }
    if kind == Kind::Invitation && uids.len() != 1 || kind == Kind::Former && !uids.is_empty() {
        faults.push(format!("holds {} events", uids.len()));
    }
}

fn is_uuid(text: &str) -> bool {
    let lengths: Vec<usize> = text.split('-').map(str::len).collect();
    let is_hex = |b: u8| b == b'-' || b.is_ascii_digit() || (b'a'..=b'f').contains(&b);
    lengths == [8, 4, 4, 4, 12] && text.bytes().all(is_hex)
}

fn fault_of_times(event: &Component, zones: &BTreeMap<&str, Zone>) -> Option<String> {
    let times = || -> Result<(), String> {
        let time = |name| Time::of(event.line(name).ok_or(format!("no {name}"))?);
        let (start, end) = (time("DTSTART")?, time("DTEND")?);
        match (&start, &end) {
            (Time::Day(_), Time::Day(_))
            | (Time::Utc(_), Time::Utc(_))
            | (Time::Local(..), Time::Local(..)) => {}
            _ => return Err("begins and ends in two forms".to_owned()),
        }
        match start.moment(zones)? < end.moment(zones)? {
            true => Ok(()),
            false => Err("does not end after it begins".to_owned()),
        }
    };
    times().err()
}

/// The events of a file by their UID, byte for byte.
pub(crate) fn blocks(text: &str) -> BTreeMap<&str, &str> {
    let parts = text.split("BEGIN:VEVENT\r\n").skip(1);
    parts
        .filter_map(|part| {
            let (block, _) = part.split_once("END:VEVENT\r\n")?;
            let uid = block.lines().find_map(|line| line.strip_prefix("UID:"))?;
            Some((uid, block))
        })
        .collect()
}
