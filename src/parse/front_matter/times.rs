//! Dates, hours, ends, durations and zones, and what was meant where they are written in another way.

use jiff::civil::{Date, Time};
use jiff::tz::Offset;

use super::{Map, Reader};
use crate::config::{Zone, zones};
use crate::date::{DateFault, PartialDate, parse_duration, parse_time, parse_time_with_offset};
use crate::diagnostic::{Diagnostic, Edit, Fix};
use crate::parse::fields::*;
use crate::parse::keys::in_italian;
use crate::parse::mend::{self, values};
use crate::parse::yaml::Node;
use crate::source::Spanned;

impl Reader<'_> {
    fn date_text(&mut self, text: &Spanned<String>) -> Option<Spanned<PartialDate>> {
        let range = text.range;
        match PartialDate::parse(&text.value) {
            Ok(value) => Some(Spanned { value, range }),
            Err(fault) => {
                let code = match fault {
                    DateFault::Form => "date-form",
                    DateFault::NoSuchDay => "date-no-such-day",
                    DateFault::MonthFirst => "date-month-first",
                    DateFault::Weekday => "date-weekday",
                    DateFault::Year => "date-year",
                };
                self.misread(code, text, values::date(&text.value, fault));
                let year = values::lacks_year(&text.value).filter(|_| code == "date-form");
                if let (Some(hint), Some(last)) = (year, self.diagnostics.last_mut())
                    && last.fix.is_none()
                {
                    last.hints = vec![hint];
                }
                None
            }
        }
    }

    pub(super) fn partial_date(&mut self, node: &Node) -> Option<Spanned<PartialDate>> {
        let text = self.text(node)?;
        self.date_text(&text)
    }

    /// The date of a meeting, which may hold by mistake what has a key of its own: the hour, or the last of several days.
    pub(super) fn meeting_date(&mut self, map: &Map<'_>) -> Option<Spanned<PartialDate>> {
        let text = map.get("date").and_then(|node| self.text(node))?;
        let date = self.date_text(&text);
        let with_time = values::date_with_time(&text.value);
        let with_time = with_time.map(|both| ("time", ("date", "time", ["time", "time"]), both));
        let days = values::days(&text.value);
        let days = days.map(|both| ("days", ("date", "end", ["end", "duration"]), both));
        if let Some((hint, lines, both)) = with_time.or(days).filter(|_| date.is_none()) {
            let fix = self.in_two_lines(map, &text, lines, &both);
            if let Some(last) = self.diagnostics.last_mut() {
                last.hints = vec![hint];
                last.fix = fix;
            }
        }
        date
    }

    pub(super) fn day(&mut self, map: &Map<'_>, key: &str) -> Option<Spanned<Date>> {
        let text = map.get(key).and_then(|node| self.text(node))?;
        let date = self.date_text(&text)?;
        match date.value.as_day() {
            Some(value) => Some(Spanned {
                value,
                range: date.range,
            }),
            None => {
                self.error("day-wanted", text.range, &text.value);
                None
            }
        }
    }

    pub(super) fn time(&mut self, map: &Map<'_>) -> Option<(Spanned<Time>, Option<Offset>)> {
        let text = map.get("time").and_then(|node| self.text(node))?;
        let time = parse_time_with_offset(&text.value);
        if time.is_none() {
            let mut diagnostic = self.no_time(&text);
            // From one hour to another: the second is the end.
            let range = values::times(&text.value);
            if range.is_some() || text.value.matches(['-', '–']).count() == 1 {
                let lines = ("time", "end", ["end", "duration"]);
                let fix = range.and_then(|range| self.in_two_lines(map, &text, lines, &range));
                diagnostic = diagnostic.hint("range").fixed(fix);
            }
            self.diagnostics.push(diagnostic);
        }
        time.map(|(value, offset)| {
            let range = text.range;
            (Spanned { value, range }, offset)
        })
    }

    /// What is wrong with a text that is no time of day.
    fn no_time(&self, text: &Spanned<String>) -> Diagnostic {
        let meant = values::time(&text.value);
        let fix = meant.and_then(|meant| self.replacing(text, &meant));
        let code = match values::is_past_midnight(&text.value) {
            true => "time-no-such-hour",
            false => "time-form",
        };
        let diagnostic = Diagnostic::error(code, self.span(text.range));
        diagnostic.with("value", &text.value).fixed(fix)
    }

    /// The correction that leaves the first of two values where both stand, and states the second in a line of its own,
    /// if no key says so already that is not to be stated with it.
    fn in_two_lines(
        &self,
        map: &Map<'_>,
        text: &Spanned<String>,
        (own, further, others): (&str, &'static str, [&str; 2]),
        (first, second): &(String, String),
    ) -> Option<Fix> {
        let stated = |name: &str| map.0.iter().find(|(key, ..)| *key == name);
        let (_, key, _) = stated(own)?;
        if others.iter().any(|other| stated(other).is_some()) {
            return None;
        }
        let word = match key.value.eq_ignore_ascii_case(own) {
            true => further,
            false => in_italian(further),
        };
        let place = mend::place_of(self.text, text)?;
        let line = format!("{word}: {second}");
        let further = mend::line_behind(self.text, key.range, &line)?;
        Some(vec![Edit::replace(place, first.clone()), further].into())
    }

    /// A date, and a time behind a blank or `T` if there is one.
    pub(super) fn date_and_time(
        &mut self,
        text: &Spanned<String>,
    ) -> Option<(Spanned<PartialDate>, Option<Time>)> {
        let found = text
            .value
            .match_indices([' ', 'T'])
            .filter(|(at, _)| *at > 0)
            .find_map(|(at, _)| {
                let date = PartialDate::parse(&text.value[..at]).ok()?;
                let rest = text.value[at + 1..].trim_start_matches([',', ' ']);
                Some((date, parse_time(rest)?))
            });
        if let Some((value, time)) = found {
            let range = text.range;
            return Some((Spanned { value, range }, Some(time)));
        }
        let hour = text.value.match_indices([' ', 'T']).find(|(at, _)| {
            let rest = text.value[at + 1..].trim_start_matches([',', ' ']);
            PartialDate::parse(&text.value[..*at]).is_ok() && values::is_like_time(rest)
        });
        if let Some((at, _)) = hour {
            let hour = text.value[at + 1..].trim_start_matches([',', ' ']);
            let code = match values::is_past_midnight(hour) {
                true => "time-no-such-hour",
                false => "time-form",
            };
            let meant = values::time(hour);
            let meant = meant.map(|time| format!("{} {time}", &text.value[..at]));
            let fix = meant.and_then(|meant| self.replacing(text, &meant));
            let diagnostic = Diagnostic::error(code, self.span(text.range));
            self.diagnostics
                .push(diagnostic.with("value", hour).fixed(fix));
            return None;
        }
        self.date_text(text).map(|date| (date, None))
    }

    pub(super) fn end(&mut self, node: &Node) -> Option<Spanned<EndField>> {
        let text = self.text(node)?;
        let range = text.range;
        if let Some(time) = parse_time(&text.value) {
            let value = EndField::Time(time);
            return Some(Spanned { value, range });
        }
        if values::is_like_time(&text.value) {
            let mut diagnostic = self.no_time(&text);
            // At the end of a day the next one begins, and an end may stand for that.
            if values::is_midnight(&text.value) {
                diagnostic = diagnostic.fixed(self.replacing(&text, "00:00"));
                if diagnostic.code == "time-no-such-hour" {
                    diagnostic = diagnostic.hint("midnight");
                }
            }
            self.diagnostics.push(diagnostic);
            return None;
        }
        let (date, time) = self.date_and_time(&text)?;
        match date.value.as_day() {
            Some(day) => Some(Spanned {
                value: EndField::Day(day, time),
                range,
            }),
            None => {
                self.error("day-wanted", range, &text.value);
                None
            }
        }
    }

    pub(super) fn duration(&mut self, node: &Node) -> Option<Spanned<EndField>> {
        let text = self.text(node)?;
        let duration = parse_duration(&text.value);
        if duration.is_none() {
            self.misread("duration-form", &text, values::duration(&text.value));
        }
        duration.map(|duration| Spanned {
            value: EndField::After(duration),
            range: text.range,
        })
    }

    pub(super) fn zone(&mut self, node: &Node) -> Option<Zone> {
        let text = self.text(node)?;
        let zone = Zone::named(&text.value);
        if zone.is_none() {
            let meant = zones::meant(&values::bare(&text.value));
            let certain = meant.as_ref().filter(|meant| meant.is_sure);
            let fix = certain.and_then(|meant| self.replacing(&text, &meant.name));
            let diagnostic = Diagnostic::error("zone-unknown", self.span(text.range))
                .with("value", text.value)
                .suggest(meant.map(|meant| meant.name))
                .fixed(fix);
            self.diagnostics.push(diagnostic);
        }
        zone
    }
}
