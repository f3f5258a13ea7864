//! What is different for the subscribers of a calendar from one register to the next.
//! Knows what the two registers say, and nothing of the site that they are of.

use std::collections::BTreeSet;

use jiff::tz::TimeZone;
use uuid::Uuid;

use crate::register::{EventStatus, KnownEvent, KnownItem, Moment, Register};
use crate::url::UrlPath;

/// An event that stands in a calendar by one of two registers, or by both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference<'a> {
    /// Its permanent name.
    pub uid: Uuid,
    /// The item as the earlier register has it, also where the event stood in other calendars alone.
    pub earlier: Option<&'a KnownItem>,
    /// The item as the next register has it, also where the event stands in other calendars alone.
    pub next: Option<&'a KnownItem>,
    /// What is different; nothing where a subscriber sees the same.
    pub changes: Vec<Change>,
}

/// One thing that is different for a subscriber.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// It is new in the calendar.
    Added,
    /// It is called off, or in another way than before; which way, registers do not tell.
    CalledOff,
    /// It was called off and is on again.
    Back,
    /// It has another time.
    Moved {
        /// The time before.
        from: Times,
        /// The time now.
        to: Times,
    },
    /// It has another title.
    Retitled {
        /// The title before.
        from: String,
        /// The title now.
        to: String,
    },
    /// Something else that can be seen is different: a text, a place, a link, how certain it is.
    Changed,
    /// It is in the calendar no more.
    Left,
}

/// When an event begins and ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Times {
    /// When it begins.
    pub start: Moment,
    /// When it ends; of whole days, the day after the last.
    pub end: Moment,
}

impl Times {
    /// The times of an event.
    pub fn of(event: &KnownEvent) -> Self {
        Self {
            start: event.start.clone(),
            end: event.end.clone(),
        }
    }

    /// Whether an app shows them alike, in whatever zone they are written.
    fn look_like(&self, other: &Self) -> bool {
        look_alike(&self.start, &other.start) && look_alike(&self.end, &other.end)
    }
}

fn look_alike(one: &Moment, other: &Moment) -> bool {
    match (one, other) {
        (Moment::Day(one), Moment::Day(other)) => one == other,
        (Moment::Day(_), _) | (_, Moment::Day(_)) => false,
        // What is no day has its zone with it.
        (one, other) => one.instant(&TimeZone::UTC) == other.instant(&TimeZone::UTC),
    }
}

/// The events that stand in a calendar by either register, by their permanent names, with what is different.
pub fn compare<'a>(
    earlier: &'a Register,
    next: &'a Register,
    feed: &UrlPath,
) -> Vec<Difference<'a>> {
    let uids: BTreeSet<&Uuid> = [earlier, next]
        .into_iter()
        .flat_map(|register| &register.items)
        .filter(|(_, item)| event_in(Some(item), feed).is_some())
        .map(|(uid, _)| uid)
        .collect();
    uids.into_iter()
        .map(|uid| {
            let (earlier, next) = (earlier.items.get(uid), next.items.get(uid));
            Difference {
                uid: *uid,
                earlier,
                next,
                changes: changes(earlier, next, feed),
            }
        })
        .collect()
}

/// The event of an item, if it stands in a feed.
fn event_in<'a>(item: Option<&'a KnownItem>, feed: &UrlPath) -> Option<&'a KnownEvent> {
    let event = item?.event.as_ref()?;
    event.feeds.contains(feed).then_some(event)
}

fn changes(earlier: Option<&KnownItem>, next: Option<&KnownItem>, feed: &UrlPath) -> Vec<Change> {
    match (event_in(earlier, feed), event_in(next, feed)) {
        (None, None) => Vec::new(),
        (None, Some(_)) => vec![Change::Added],
        (Some(_), None) => vec![Change::Left],
        (Some(before), Some(now)) if before.stamp.hash == now.stamp.hash => Vec::new(),
        (Some(before), Some(now)) => {
            let titles = [earlier, next].map(|item| item.map_or("", |item| &item.title));
            seen_changes(before, now, titles)
        }
    }
}

fn seen_changes(before: &KnownEvent, now: &KnownEvent, titles: [&str; 2]) -> Vec<Change> {
    let is_off = |event: &KnownEvent| event.status == EventStatus::Cancelled;
    let [from, to] = titles;
    let mut changes = Vec::new();
    match (is_off(before), is_off(now)) {
        (false, true) => changes.push(Change::CalledOff),
        // The words before an equal title are those of the state.
        (true, true) if before.summary != now.summary && from == to => {
            changes.push(Change::CalledOff);
        }
        (true, false) => changes.push(Change::Back),
        (true, true) | (false, false) => {}
    }
    let times = [before, now].map(Times::of);
    if !times[0].look_like(&times[1]) {
        let [from, to] = times;
        changes.push(Change::Moved { from, to });
    }
    if from != to {
        let [from, to] = [from, to].map(str::to_owned);
        changes.push(Change::Retitled { from, to });
    }
    if changes.is_empty() {
        changes.push(Change::Changed);
    }
    changes
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::register::{Hash, Stamp};

    const FEED: &str = "/calendario.ics";
    const OTHER: &str = "/gruppi/a/calendario.ics";
    const ON: EventStatus = EventStatus::Confirmed;
    const OFF: EventStatus = EventStatus::Cancelled;

    fn path(text: &str) -> UrlPath {
        UrlPath::new(text).expect("a path")
    }

    fn uid() -> Uuid {
        Uuid::new_v5(&Uuid::NAMESPACE_DNS, b"uno")
    }

    fn times(start: &str, end: &str) -> Times {
        Times {
            start: start.parse().expect("a moment"),
            end: end.parse().expect("a moment"),
        }
    }

    fn evening() -> Times {
        times(
            "2030-06-05T17:00:00[Europe/Rome]",
            "2030-06-05T18:30:00[Europe/Rome]",
        )
    }

    /// A register with one event, which stands in a feed.
    fn register(
        (status, title, words): (EventStatus, &str, &str),
        times: &Times,
        text: &str,
        feed: &str,
    ) -> Register {
        let summary = format!("{words}{title}");
        let seen = format!("{status:?}{times:?}{summary}{text}");
        let event = KnownEvent {
            stamp: Stamp {
                hash: Hash::of(seen.as_bytes()),
                changed: "2030-05-10T10:00:00Z".parse().expect("an instant"),
            },
            sequence: 0,
            start: times.start.clone(),
            end: times.end.clone(),
            summary,
            status,
            was_online: true,
            feeds: vec![path(feed)],
        };
        let item = KnownItem {
            kind: "meetings".to_owned(),
            source: "content/meetings/a.md".to_owned(),
            id: None,
            page: path("/incontri/a/"),
            title: title.to_owned(),
            holds: Hash::default(),
            texts: std::collections::BTreeMap::new(),
            is_gone: false,
            event: Some(event),
            entry: None,
        };
        Register {
            items: [(uid(), item)].into(),
            ..Register::default()
        }
    }

    fn plain() -> Register {
        register((ON, "Primo", ""), &evening(), "", FEED)
    }

    fn found(earlier: &Register, next: &Register) -> Vec<Change> {
        let mut found = compare(earlier, next, &path(FEED));
        assert_eq!(found.len(), 1, "one event, told once");
        let difference = found.remove(0);
        assert_eq!(difference.uid, uid());
        difference.changes
    }

    #[test]
    fn what_looks_the_same_is_no_change() {
        assert_eq!(found(&plain(), &plain()), []);
        let mut later = plain();
        let item = later.items.get_mut(&uid()).expect("the item");
        item.holds = Hash::of(b"another text, of which no calendar is told");
        assert_eq!(found(&plain(), &later), []);
    }

    #[test]
    fn what_comes_and_what_goes_is_told_of_each_calendar_by_itself() {
        let nothing = Register::default();
        let elsewhere = register((ON, "Primo", ""), &evening(), "", OTHER);
        for (earlier, next, expected) in [
            (&nothing, &plain(), Change::Added),
            (&elsewhere, &plain(), Change::Added),
            (&plain(), &elsewhere, Change::Left),
            (&plain(), &nothing, Change::Left),
        ] {
            assert_eq!(found(earlier, next), [expected]);
        }
        assert_eq!(compare(&elsewhere, &elsewhere, &path(FEED)), []);
    }

    #[test]
    fn a_time_is_another_where_apps_show_another() {
        let rome = |hour: &str| format!("2030-06-05T{hour}:00[Europe/Rome]");
        let london = |hour: &str| format!("2030-06-05T{hour}:00[Europe/London]");
        for (start, end, is_moved) in [
            (rome("17:30"), rome("18:30"), true),
            (rome("17:00"), rome("19:00"), true),
            ("2030-06-05".to_owned(), "2030-06-06".to_owned(), true),
            (london("16:00"), london("17:30"), false),
            (
                "2030-06-05T15:00:00Z".to_owned(),
                "2030-06-05T16:30:00Z".to_owned(),
                false,
            ),
        ] {
            let to = times(&start, &end);
            let next = register((ON, "Primo", ""), &to, "", FEED);
            let from = evening();
            let expected = match is_moved {
                true => Change::Moved { from, to },
                false => Change::Changed,
            };
            assert_eq!(found(&plain(), &next), [expected], "{start}");
        }
    }

    #[test]
    fn what_is_called_off_and_what_is_on_again_is_told() {
        let state = |state: (EventStatus, &str, &str)| register(state, &evening(), "", FEED);
        let cancelled = state((OFF, "Primo", "ANNULLATO: "));
        let postponed = state((OFF, "Primo", "RINVIATO: "));
        assert_eq!(found(&plain(), &cancelled), [Change::CalledOff]);
        assert_eq!(found(&postponed, &cancelled), [Change::CalledOff]);
        assert_eq!(found(&cancelled, &plain()), [Change::Back]);
        let other = register((OFF, "Primo", "ANNULLATO: "), &evening(), "x", FEED);
        assert_eq!(found(&cancelled, &other), [Change::Changed]);
        let tentative = state((EventStatus::Tentative, "Primo", ""));
        assert_eq!(found(&tentative, &plain()), [Change::Changed]);
    }

    #[test]
    fn several_differences_are_all_told() {
        let before = register((OFF, "Primo", "RINVIATO: "), &evening(), "", FEED);
        let to = times("2030-07-01", "2030-07-02");
        let next = register((ON, "Secondo", ""), &to, "", FEED);
        let from = evening();
        let titles = ["Primo", "Secondo"].map(str::to_owned);
        let [old, new] = titles;
        let expected = [
            Change::Back,
            Change::Moved { from, to },
            Change::Retitled { from: old, to: new },
        ];
        assert_eq!(found(&before, &next), expected);
    }

    #[test]
    fn words_of_the_state_are_no_other_title() {
        let next = register((ON, "Primo", "ORA IN PRESENZA: "), &evening(), "", FEED);
        assert_eq!(found(&plain(), &next), [Change::Changed]);
    }
}
