//! What the subscribers of calendars see, as text for people.
//! Knows how it is told, and nothing of how it was found out.

use std::collections::BTreeSet;

use jiff::civil::{Date, DateTime};

use super::{absence_name, change_name, departure_name, standing_name};
use crate::locale::{Arg, Locale};
use crate::register::Moment;
use crate::register::compare::{Change, Times};
use crate::render::icalendar::Absence;
use crate::render::subscriber::{
    Calendar, Departure, Explanation, LeftEvent, MissingMeeting, Place, SeenEvent, Standing,
};

/// What was found out, and the language in which it is told.
#[derive(Clone, Copy)]
pub(super) struct Words<'a> {
    /// What was found out.
    pub(super) explanation: &'a Explanation,
    /// The reader's language.
    pub(super) locale: &'a Locale,
}

impl Words<'_> {
    /// Some calendars, each after an empty line; only what is different in them where `only_changes` asks for that.
    pub(super) fn calendars(&self, calendars: &[&Calendar], only_changes: bool) -> String {
        let calendars = calendars.iter().map(|calendar| {
            let mut lines = self.head(calendar);
            lines.extend(self.events(calendar, only_changes));
            lines.extend(self.left(calendar));
            if !only_changes {
                lines.extend(self.missing(calendar));
            }
            format!("\n{}\n", lines.join("\n"))
        });
        calendars.collect()
    }

    fn say(&self, key: &str, args: &[(&str, &str)]) -> String {
        let args: Vec<(&str, Arg<'_>)> = args
            .iter()
            .map(|(name, text)| (*name, Arg::Text(text)))
            .collect();
        self.locale.text_with(key, &args)
    }

    fn head(&self, calendar: &Calendar) -> Vec<String> {
        let mut lines = vec![calendar.name.clone(), calendar.address.clone()];
        match &calendar.place {
            Place::Current => {}
            Place::Former(url) => {
                lines.push(self.say("shell-explain-former", &[("url", url.as_str())]));
            }
            Place::Closed => lines.push(self.say("shell-explain-closed", &[])),
        }
        let events = [("events", Arg::Number(calendar.events.len()))];
        let count = self.locale.text_with("shell-explain-events", &events);
        let changed = calendar.events.iter().filter(|one| !one.changes.is_empty());
        let changes = changed.count() + calendar.left.len();
        lines.push(match (self.explanation.remembers, calendar.was_published) {
            (true, true) => self.locale.text_with(
                "shell-explain-events-changed",
                &[
                    ("count", Arg::Text(&count)),
                    ("changes", Arg::Number(changes)),
                ],
            ),
            (true, false) => self.say("shell-explain-events-new", &[("count", &count)]),
            (false, _) => count,
        });
        lines
    }

    fn events(&self, calendar: &Calendar, only_changes: bool) -> Vec<String> {
        let events = calendar.events.iter();
        let events = events.filter(|one| !only_changes || !one.changes.is_empty());
        let mut lines: Vec<String> = events
            .flat_map(|event| self.event(event, calendar))
            .collect();
        if !lines.is_empty() {
            lines.insert(0, String::new());
        } else if calendar.events.is_empty() && !only_changes && calendar.place != Place::Closed {
            let key = match calendar.missing.is_empty() {
                true => "shell-explain-empty-none",
                false => "shell-explain-empty",
            };
            lines.push(self.say(key, &[]));
        }
        lines
    }

    fn event(&self, event: &SeenEvent, calendar: &Calendar) -> Vec<String> {
        let mut lines = vec![format!("  {}", self.event_line(event))];
        // Where the whole calendar is new, that has been said.
        if calendar.was_published {
            let changes = event.changes.iter();
            lines.extend(changes.map(|change| format!("      {}", self.change(change, event))));
        }
        lines
    }

    /// When an event is, what it is called, and how it stands.
    pub(super) fn event_line(&self, event: &SeenEvent) -> String {
        let args = [
            ("when", self.times(&Times::of(&event.event))),
            ("title", event.title.clone()),
            ("state", self.standing(event.standing)),
        ];
        let args = args.each_ref().map(|(name, text)| (*name, text.as_str()));
        self.say("shell-explain-event", &args)
    }

    /// The state of a meeting in the words of its page, in the middle of a line.
    fn standing(&self, standing: Standing) -> String {
        let name = standing_name(standing);
        let Standing::Stated(_) = standing else {
            return self.say(&key("state", name), &[]);
        };
        let label = self.say(&format!("status-{name}"), &[]);
        let mut letters = label.chars();
        let first = letters.next().into_iter().flat_map(char::to_lowercase);
        first.chain(letters).collect()
    }

    /// What is different of an event.
    pub(super) fn change(&self, change: &Change, event: &SeenEvent) -> String {
        let key = key("change", change_name(change, event.standing));
        match change {
            Change::Moved { from, .. } => self.say(&key, &[("from", &self.times(from))]),
            Change::Retitled { from, .. } => self.say(&key, &[("from", from)]),
            Change::Added | Change::CalledOff | Change::Back | Change::Changed | Change::Left => {
                self.say(&key, &[])
            }
        }
    }

    fn left(&self, calendar: &Calendar) -> Vec<String> {
        if calendar.left.is_empty() {
            return Vec::new();
        }
        let heading = self.say("shell-explain-left-heading", &[]);
        let left = calendar.left.iter().map(|left| self.left_event(left));
        [String::new(), heading].into_iter().chain(left).collect()
    }

    /// An event that is in a calendar no more, and why.
    pub(super) fn left_event(&self, left: &LeftEvent) -> String {
        let key = key("left", departure_name(left.reason));
        let days = match left.reason {
            Departure::Absent(absence) => days_of(absence),
            Departure::Closed
            | Departure::Removed
            | Departure::Unreadable
            | Departure::OtherScope => 0,
        };
        let days = [("days", Arg::Number(days))];
        let args = [
            ("when", self.times(&Times::of(&left.event))),
            ("title", left.title.clone()),
            ("reason", self.locale.text_with(&key, &days)),
        ];
        let args = args.each_ref().map(|(name, text)| (*name, text.as_str()));
        format!("  {}", self.say("shell-explain-left", &args))
    }

    fn missing(&self, calendar: &Calendar) -> Vec<String> {
        let missing = calendar.missing.iter();
        let reasons: BTreeSet<Absence> = missing.map(|missing| missing.reason).collect();
        let mut lines: Vec<String> = reasons
            .into_iter()
            .flat_map(|reason| self.missing_for(calendar, reason))
            .collect();
        let unpublished = &self.explanation.unpublished;
        if !unpublished.is_empty() && calendar.place != Place::Closed {
            let key = key("missing", "unpublished");
            lines.push(self.count(&key, unpublished.len(), 0));
            lines.extend(unpublished.iter().map(|path| format!("    {path}")));
        }
        if !lines.is_empty() {
            let heading = self.say("shell-explain-missing-heading", &[]);
            lines.splice(0..0, [String::new(), heading]);
        }
        lines
    }

    fn missing_for(&self, calendar: &Calendar, reason: Absence) -> Vec<String> {
        let meetings: Vec<&MissingMeeting> = calendar
            .missing
            .iter()
            .filter(|missing| missing.reason == reason)
            .collect();
        let key = key("missing", absence_name(reason));
        let mut lines = vec![self.count(&key, meetings.len(), days_of(reason))];
        // The others have a day, and are found by it.
        if reason == Absence::NoDay {
            lines.extend(
                meetings
                    .into_iter()
                    .map(|missing| self.without_day(missing)),
            );
        }
        lines
    }

    fn count(&self, key: &str, meetings: usize, days: usize) -> String {
        let args = [
            ("meetings", Arg::Number(meetings)),
            ("days", Arg::Number(days)),
        ];
        format!("  {}", self.locale.text_with(key, &args))
    }

    fn without_day(&self, missing: &MissingMeeting) -> String {
        let args = [
            ("title", missing.title.as_str()),
            ("source", missing.source.as_str()),
        ];
        let line = match missing.date {
            None => self.say("shell-explain-missing-meeting", &args),
            Some(date) => {
                let date = self.locale.date(date);
                let args = [args[0], args[1], ("date", &date)];
                self.say("shell-explain-missing-meeting-dated", &args)
            }
        };
        format!("    {line}")
    }

    /// From when to when, in the zone of the event, which is named where it is not the site's.
    fn times(&self, times: &Times) -> String {
        if let (Moment::Day(first), Moment::Day(after)) = (&times.start, &times.end) {
            return self.days(*first, after.yesterday().unwrap_or(*after));
        }
        let hours = self.hours(self.civil(&times.start), self.civil(&times.end));
        match &times.start {
            Moment::Civil(_, zone) if *zone != self.explanation.zone.name => {
                self.say("shell-explain-zone", &[("time", &hours), ("zone", zone)])
            }
            Moment::Civil(..) | Moment::Day(_) | Moment::Instant(_) => hours,
        }
    }

    fn days(&self, first: Date, last: Date) -> String {
        let from = self.locale.weekday_date(first);
        match first == last {
            true => self.say("shell-explain-day", &[("date", &from)]),
            false => {
                let to = self.locale.weekday_date(last);
                self.say("shell-explain-days", &[("from", &from), ("to", &to)])
            }
        }
    }

    fn hours(&self, start: DateTime, end: DateTime) -> String {
        let [from, to] = [start, end].map(|at| self.locale.weekday_date(at.date()));
        let [start_time, end_time] = [start, end].map(|at| self.locale.time(at.time()));
        let key = match start.date() == end.date() {
            true => "shell-explain-hours",
            false => "shell-explain-hours-over",
        };
        let args = [
            ("date", from.as_str()),
            ("from", &from),
            ("to", &to),
            ("start", &start_time),
            ("end", &end_time),
        ];
        self.say(key, &args)
    }

    /// The time that a clock shows: the one of the event's zone, and the site's for an instant.
    fn civil(&self, moment: &Moment) -> DateTime {
        let zone = &self.explanation.zone.zone;
        match moment {
            Moment::Civil(civil, _) => *civil,
            Moment::Day(_) | Moment::Instant(_) => zone.to_datetime(moment.instant(zone)),
        }
    }
}

/// The key of the words for one of several.
fn key(of: &str, name: &str) -> String {
    format!("shell-explain-{of}-{name}")
}

/// After how many days a calendar lets go of what is over, where that is the reason.
fn days_of(reason: Absence) -> usize {
    match reason {
        Absence::Over(days) => usize::try_from(days).unwrap_or_default(),
        Absence::NoDay | Absence::Mode(_) => 0,
    }
}
