//! A zone's rules as a VTIMEZONE, made from the zone data.
//! Knows one zone and a span of years, and nothing of the events that use it.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use jiff::civil::{Date, DateTime, Time, Weekday};
use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, ToSpan};

use crate::config::Zone;
use crate::render::icalendar::content_line::Lines;

/// The year from which rules are looked for, and in which an offset begins that has had no other since.
const EARLIEST: i16 = 1970;
/// For how many years rules are followed back before the span at most, so that their beginning does not depend on it.
const FOLLOWED_BACK: i16 = 100;

/// For how many years after the span a rule must hold too: after so many, days and weekdays meet again as before, so
/// that a rule which only seems to hold shows itself.
const VERIFIED_AHEAD: i16 = 28;

/// Writes the rules of a zone as a VTIMEZONE that is right from the year `first` to the year `last`
/// ([RFC 5545, 3.6.5](https://www.rfc-editor.org/rfc/rfc5545#section-3.6.5)).
///
/// Where two yearly rules make every change of the span, they are all that it holds: that is the form which every
/// program reads, Outlook included. Changes that no such rule makes stand for themselves, each as an onset without a
/// rule, and a zone without changes has one offset.
///
/// A site has thousands of calendar files with the same few zones and years: what was written once is written again.
pub(super) fn write(lines: &mut Lines, zone: &Zone, first: i16, last: i16) {
    static WRITTEN: Mutex<BTreeMap<(String, i16, i16), Arc<str>>> = Mutex::new(BTreeMap::new());
    let written = || WRITTEN.lock().unwrap_or_else(PoisonError::into_inner);
    let key = (zone.name.clone(), first, last);
    let again = written().get(&key).cloned();
    let text = again.unwrap_or_else(|| {
        let text: Arc<str> = made(zone, first, last).into_text().into();
        written().insert(key, text.clone());
        text
    });
    lines.append(&text);
}

fn made(zone: &Zone, first: i16, last: i16) -> Lines {
    let mut lines = Lines::default();
    let since = instant(new_year(first).saturating_sub(2.days()));
    let until = instant(new_year(last.saturating_add(1)).saturating_add(2.days()));
    let verified = last.saturating_add(VERIFIED_AHEAD);
    let followed_from = EARLIEST.max(first.saturating_sub(FOLLOWED_BACK));
    let mut onsets = onsets(
        &zone.zone,
        since.min(instant(new_year(followed_from))),
        instant(new_year(verified.saturating_add(1))),
    );
    onsets.reverse();
    let ahead = onsets.iter().filter(|onset| onset.at >= until).count();
    let needed = onsets.iter().filter(|onset| onset.at > since).count();
    let rules = Rules::of(&onsets, verified).filter(|rules| rules.reach(&onsets) >= ahead);
    let ruled = rules.map_or(ahead, |rules| rules.reach(&onsets));
    let unruled = onsets.get(ruled..needed).unwrap_or_default();
    let mut observances: Vec<Observance> = unruled.iter().map(Observance::once).collect();
    if ruled <= needed {
        observances.push(Observance::from_the_beginning(zone, since, first));
    }
    observances.reverse();
    if let Some(rules) = rules {
        observances.extend(rules.observances(&onsets[..ruled]));
    }
    lines.begin("VTIMEZONE");
    lines.plain("TZID", &zone.name);
    for observance in &observances {
        observance.write(&mut lines);
    }
    lines.end("VTIMEZONE");
    lines
}

fn new_year(year: i16) -> DateTime {
    let year = year.clamp(0, 9998);
    Date::constant(year, 1, 1).to_datetime(Time::midnight())
}

fn instant(civil: DateTime) -> Timestamp {
    Offset::UTC.to_timestamp(civil).unwrap_or(Timestamp::MIN)
}

/// A change of a zone's offset.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Onset {
    at: Timestamp,
    /// The civil time just before the change, by which iCalendar names it.
    local: DateTime,
    from: Offset,
    to: Offset,
    name: String,
    is_daylight: bool,
}

/// The changes of a zone's offset between two instants, the earliest first.
///
/// They are looked for forwards: backwards, jiff 1.0.1 errs where the yearly rules take over from the listed changes,
/// as in America/Ciudad_Juarez in November 2022.
fn onsets(zone: &TimeZone, since: Timestamp, until: Timestamp) -> Vec<Onset> {
    let info = zone.to_offset_info(since);
    let (mut from, mut was_daylight) = (info.offset(), info.dst().is_dst());
    let mut onsets = Vec::new();
    for change in zone.following(since) {
        if change.timestamp() >= until {
            break;
        }
        let (to, is_daylight) = (change.offset(), change.dst().is_dst());
        // Some changes give only another name to the same offset.
        if from != to {
            onsets.push(Onset {
                at: change.timestamp(),
                local: from.to_datetime(change.timestamp()),
                from,
                to,
                name: change.abbreviation().to_owned(),
                // By the offset, not by the flag: in Dublin's data it is winter that is not standard.
                is_daylight: (was_daylight || is_daylight) && to > from,
            });
        }
        (from, was_daylight) = (to, is_daylight);
    }
    onsets
}

/// The day of a yearly change: the `nth` weekday of a month, from its end where `nth` is -1, at a time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Rule {
    month: i8,
    nth: i8,
    weekday: Weekday,
    time: Time,
    from: Offset,
    to: Offset,
}

impl Rule {
    /// The rules that may have made a change.
    fn candidates(onset: &Onset) -> Vec<Self> {
        let date = onset.local.date();
        let from_start = (date.day() - 1) / 7 + 1;
        let is_last = date.day() + 7 > date.days_in_month();
        let nth = [(is_last, -1), (from_start <= 4, from_start)];
        nth.into_iter()
            .filter(|(fits, _)| *fits)
            .map(|(_, nth)| Self {
                month: date.month(),
                nth,
                weekday: date.weekday(),
                time: onset.local.time(),
                from: onset.from,
                to: onset.to,
            })
            .collect()
    }

    fn makes(&self, onset: &Onset) -> bool {
        Self::candidates(onset).contains(self)
    }

    /// The rule in the grammar of iCalendar
    /// ([RFC 5545, 3.3.10](https://www.rfc-editor.org/rfc/rfc5545#section-3.3.10)).
    fn rrule(&self) -> String {
        let weekday = match self.weekday {
            Weekday::Monday => "MO",
            Weekday::Tuesday => "TU",
            Weekday::Wednesday => "WE",
            Weekday::Thursday => "TH",
            Weekday::Friday => "FR",
            Weekday::Saturday => "SA",
            Weekday::Sunday => "SU",
        };
        let Self { month, nth, .. } = self;
        format!("FREQ=YEARLY;BYMONTH={month};BYDAY={nth}{weekday}")
    }
}

/// The two rules of a zone that changes twice a year, the one of the latest change first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Rules([Rule; 2]);

impl Rules {
    /// The rules that still made the changes of the year `last`, and of those the ones that reach back furthest.
    fn of(onsets: &[Onset], last: i16) -> Option<Self> {
        let [latest, other, ..] = onsets else {
            return None;
        };
        if latest.local.year().min(other.local.year()) < last {
            return None;
        }
        let mut best = None;
        let mut longest = 1;
        for first in Rule::candidates(latest) {
            for second in Rule::candidates(other) {
                let rules = Self([first, second]);
                let reach = rules.reach(onsets);
                if reach > longest {
                    (best, longest) = (Some(rules), reach);
                }
            }
        }
        best
    }

    /// How many changes, counted from the latest, are made by the rules in turn, one of each in every year.
    fn reach(&self, onsets: &[Onset]) -> usize {
        onsets
            .iter()
            .enumerate()
            .take_while(|(at, onset)| {
                let follows = at
                    .checked_sub(2)
                    .is_none_or(|later| onsets[later].local.year() == onset.local.year() + 1);
                follows && self.0[at % 2].makes(onset)
            })
            .count()
    }

    /// Both rules, each from its earliest change on, the earlier one first.
    fn observances(&self, onsets: &[Onset]) -> Vec<Observance> {
        let mut earliest: Vec<Observance> = onsets
            .iter()
            .enumerate()
            .skip(onsets.len().saturating_sub(2))
            .map(|(at, onset)| Observance {
                rule: Some(self.0[at % 2]),
                ..Observance::once(onset)
            })
            .collect();
        earliest.reverse();
        earliest
    }
}

/// One STANDARD or DAYLIGHT component.
#[derive(Clone, Debug)]
struct Observance {
    is_daylight: bool,
    start: DateTime,
    from: Offset,
    to: Offset,
    name: String,
    rule: Option<Rule>,
}

impl Observance {
    fn once(onset: &Onset) -> Self {
        Self {
            is_daylight: onset.is_daylight,
            start: onset.local,
            from: onset.from,
            to: onset.to,
            name: onset.name.clone(),
            rule: None,
        }
    }

    /// The offset that holds at `since`, as if it had always held.
    fn from_the_beginning(zone: &Zone, since: Timestamp, first: i16) -> Self {
        let info = zone.zone.to_offset_info(since);
        Self {
            is_daylight: info.dst().is_dst(),
            start: new_year(EARLIEST.min(first.saturating_sub(1))),
            from: info.offset(),
            to: info.offset(),
            name: info.abbreviation().to_owned(),
            rule: None,
        }
    }

    fn write(&self, lines: &mut Lines) {
        let component = match self.is_daylight {
            true => "DAYLIGHT",
            false => "STANDARD",
        };
        lines.begin(component);
        lines.text("TZNAME", &self.name);
        lines.plain("TZOFFSETFROM", &utc_offset(self.from));
        lines.plain("TZOFFSETTO", &utc_offset(self.to));
        lines.plain("DTSTART", &self.start.strftime("%Y%m%dT%H%M%S").to_string());
        if let Some(rule) = &self.rule {
            lines.plain("RRULE", &rule.rrule());
        }
        lines.end(component);
    }
}

/// An offset, with its seconds only where it has any
/// ([RFC 5545, 3.3.14](https://www.rfc-editor.org/rfc/rfc5545#section-3.3.14)).
fn utc_offset(offset: Offset) -> String {
    let seconds = offset.seconds();
    let sign = if seconds < 0 { '-' } else { '+' };
    let total = seconds.unsigned_abs();
    let (hours, minutes, seconds) = (total / 3600, total / 60 % 60, total % 60);
    match seconds {
        0 => format!("{sign}{hours:02}{minutes:02}"),
        _ => format!("{sign}{hours:02}{minutes:02}{seconds:02}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vtimezone(name: &str, first: i16, last: i16) -> String {
        let zone = Zone::named(name).expect("a zone of the bundled data");
        let mut lines = Lines::default();
        write(&mut lines, &zone, first, last);
        lines.into_text()
    }

    /// The onsets that a VTIMEZONE makes up to a year, by what RFC 5545 says of it and nothing of the code above.
    fn expanded(text: &str, last: i16) -> Vec<(Timestamp, i32)> {
        let mut onsets = Vec::new();
        let (mut start, mut from, mut to, mut rule) = (DateTime::default(), 0, 0, None);
        for line in text.lines() {
            let (name, value) = line.split_once(':').expect("a property");
            match name {
                "DTSTART" => {
                    start = DateTime::strptime("%Y%m%dT%H%M%S", value).expect("a civil time");
                }
                "TZOFFSETFROM" => from = seconds(value),
                "TZOFFSETTO" => to = seconds(value),
                "RRULE" => rule = Some(value.to_owned()),
                "END" if value != "VTIMEZONE" => {
                    let mut days = vec![start.date()];
                    if let Some(rule) = rule.take() {
                        days = days_of(&rule, start.year(), last);
                        assert_eq!(days[0], start.date(), "DTSTART falls on its rule");
                    }
                    let offset = Offset::from_seconds(from).expect("an offset");
                    onsets.extend(days.into_iter().map(|day| {
                        let civil = day.to_datetime(start.time());
                        (offset.to_timestamp(civil).expect("an instant"), to)
                    }));
                }
                _ => {}
            }
        }
        onsets.sort();
        onsets
    }

    fn days_of(rule: &str, first: i16, last: i16) -> Vec<Date> {
        let rest = rule.strip_prefix("FREQ=YEARLY;BYMONTH=").expect("yearly");
        let (month, day) = rest.split_once(";BYDAY=").expect("a weekday");
        let (nth, weekday) = day.split_at(day.len() - 2);
        let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
        let at = names.iter().position(|name| *name == weekday);
        let at = i8::try_from(at.expect("a weekday")).expect("below 7");
        let weekday = Weekday::from_monday_zero_offset(at).expect("a weekday");
        (first..=last)
            .map(|year| {
                Date::new(year, month.parse().expect("a month"), 1)
                    .and_then(|date| {
                        date.nth_weekday_of_month(nth.parse().expect("a number"), weekday)
                    })
                    .expect("such a day")
            })
            .collect()
    }

    fn seconds(offset: &str) -> i32 {
        let number = |range| {
            offset
                .get(range)
                .map_or(0, |t: &str| t.parse().expect("digits"))
        };
        let total = number(1..3) * 3600 + number(3..5) * 60 + number(5..7);
        if offset.starts_with('-') {
            -total
        } else {
            total
        }
    }

    /// Compares a VTIMEZONE with the zone data just before and after each change, and in every month.
    fn check(name: &str, first: i16, last: i16) {
        let text = vtimezone(name, first, last);
        let zone = Zone::named(name).expect("a zone").zone;
        let onsets = expanded(&text, last + 1);
        let (since, until) = (instant(new_year(first)), instant(new_year(last + 1)));
        let changes = zone
            .following(since)
            .take_while(|change| change.timestamp() < until)
            .flat_map(|change| {
                let at = change.timestamp();
                [at - 1.second(), at, at + 1.second(), at + 90.minutes()]
            });
        let steps = (0..).map(|step| since + (step * 701).hours());
        let samples = changes.chain(steps.take_while(|at| *at < until));
        for at in samples.filter(|at| *at >= since) {
            let after = onsets.partition_point(|(onset, _)| *onset <= at);
            let offset = onsets[after.checked_sub(1).expect("an onset before")].1;
            let expected = zone.to_offset(at).seconds();
            assert_eq!(offset, expected, "{name} at {at}\n{text}");
        }
    }

    #[test]
    fn every_zone_is_written_as_the_zone_data_say() {
        let mut checked = 0;
        for name in jiff::tz::db().available() {
            let name = name.as_str();
            let Some(zone) = Zone::named(name) else {
                continue;
            };
            check(&zone.name, 1970, 2060);
            check(&zone.name, 2026, 2040);
            checked += 1;
        }
        assert!(checked > 400, "{checked}");
    }

    #[test]
    fn rome_has_the_form_that_outlook_reads_whatever_the_years() {
        let text = "BEGIN:VTIMEZONE\r\nTZID:Europe/Rome\r\nBEGIN:DAYLIGHT\r\nTZNAME:CEST\r\n\
            TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nDTSTART:19960331T020000\r\n\
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT\r\nBEGIN:STANDARD\r\n\
            TZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nDTSTART:19961027T030000\r\n\
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";
        assert_eq!(vtimezone("Europe/Rome", 2030, 2040), text);
        assert_eq!(vtimezone("Europe/Rome", 2011, 2055), text);
    }

    #[test]
    fn a_zone_without_changes_has_one_offset() {
        let text = vtimezone("Asia/Kathmandu", 2030, 2040);
        assert_eq!(
            text,
            "BEGIN:VTIMEZONE\r\nTZID:Asia/Kathmandu\r\nBEGIN:STANDARD\r\nTZNAME:+0545\r\n\
             TZOFFSETFROM:+0545\r\nTZOFFSETTO:+0545\r\nDTSTART:19700101T000000\r\n\
             END:STANDARD\r\nEND:VTIMEZONE\r\n"
        );
        assert_eq!(
            vtimezone("America/Sao_Paulo", 2030, 2040)
                .matches("DTSTART")
                .count(),
            1
        );
    }

    #[test]
    fn changes_that_no_rule_makes_stand_for_themselves() {
        // Until 2025 Morocco left its summer time for the month of Ramadan.
        let text = vtimezone("Africa/Casablanca", 2019, 2025);
        assert!(!text.contains("RRULE"), "{text}");
        assert!(text.matches("DTSTART").count() > 10, "{text}");
        // Chile changes on the first Sunday from the second of the month on.
        let text = vtimezone("America/Santiago", 2030, 2040);
        assert!(!text.contains("RRULE"), "{text}");
        let before_the_rules = vtimezone("Europe/Rome", 1990, 2040);
        assert_eq!(
            before_the_rules.matches("RRULE").count(),
            2,
            "{before_the_rules}"
        );
    }
}
