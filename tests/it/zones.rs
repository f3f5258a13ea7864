//! What calendars say of time zones, for every zone there is: evaluated from their text, and by parsers that are not
//! ours.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use connessi::diagnostic::Severity;
use connessi::source::Inputs;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use crate::feeds::{agreed, folder};
use crate::ics::{self, Component, Kind, Time, Zone};
use crate::laws::Random;
use crate::support::{clean_build, put, texts};

const NOW: &str = "2030-01-01T00:00:00Z";
/// For how many years after its last event a calendar describes a zone.
const YEARS_AHEAD: i16 = 10;

/// Zones with something of their own: the usual rules, rules that no other zone has, changes on a government's word,
/// offsets of quarters and halves of an hour, a day that never was, winter as the time that is not standard.
const PECULIAR: [&str; 16] = [
    "Africa/Cairo",
    "Africa/Casablanca",
    "Africa/El_Aaiun",
    "America/Ciudad_Juarez",
    "America/Nuuk",
    "America/Santiago",
    "America/Sao_Paulo",
    "Antarctica/Troll",
    "Asia/Gaza",
    "Asia/Kathmandu",
    "Asia/Tehran",
    "Australia/Lord_Howe",
    "Europe/Dublin",
    "Europe/Rome",
    "Pacific/Apia",
    "Pacific/Chatham",
];

/// A meeting, in civil time.
struct Meeting {
    zone: String,
    start: DateTime,
    end: DateTime,
}

/// Every zone of the data that the program brings with it.
fn all_zones() -> Vec<String> {
    let names = jiff::tz::db().available();
    let names: Vec<String> = names.map(|name| name.as_str().to_owned()).collect();
    assert!(names.len() > 400, "{names:?}");
    names
}

fn zone_data(name: &str) -> TimeZone {
    jiff::tz::db().get(name).expect("a zone of the data")
}

/// The calendar of a network with these meetings, each named by its zone and its place in the list.
fn calendar(meetings: &[Meeting]) -> String {
    let mut inputs = Inputs::default();
    put(
        &mut inputs,
        "site.toml",
        "title = 'Fusi'\nbase_url = 'https://fusi.example/'\n[feeds]\npast_days = 'all'\n",
    );
    for (at, Meeting { zone, start, end }) in meetings.iter().enumerate() {
        let mut text = format!("---\ntitle: {zone} {at}\ndate: {}\n", start.date());
        let _ = writeln!(text, "time: \"{}\"", start.strftime("%H:%M"));
        let _ = writeln!(text, "end: \"{}\"", end.strftime("%Y-%m-%d %H:%M"));
        let _ = writeln!(text, "timezone: {zone}\n---");
        put(&mut inputs, &format!("content/meetings/m{at}.md"), &text);
    }
    let built = clean_build(&inputs, NOW);
    let errors = built.diagnostics.iter();
    let mut errors = errors.filter(|found| found.severity == Severity::Error);
    assert_eq!(errors.next(), None);
    texts(&built.value)["calendario.ics"].clone()
}

fn read(text: &str) -> Component {
    let calendar = ics::read(text.as_bytes()).expect("a calendar");
    assert_eq!(ics::faults(&calendar, Kind::Feed), Vec::<String>::new());
    calendar
}

fn noon(year: i16, month: i8, day: i8) -> DateTime {
    Date::constant(year, month, day).at(12, 0, 0, 0)
}

/// The changes of a zone's clocks from 1970 on, the earliest first.
fn changes(zone: &TimeZone, until: Timestamp) -> impl Iterator<Item = Timestamp> {
    let changes = zone.following(Timestamp::UNIX_EPOCH);
    changes
        .map(|change| change.timestamp())
        .take_while(move |at| *at < until)
}

/// Compares what is written of a zone with the data, from the beginning of one year to the end of another: one second
/// before each change, at it, one second after, on a grid of odd width, and anywhere.
fn check(name: &str, written: &Zone, first: i16, last: i16, random: &mut Random) -> usize {
    let data = zone_data(name);
    let instant = |year: i16| {
        let new_year = Date::constant(year, 1, 1).at(0, 0, 0, 0);
        let zoned = new_year.to_zoned_datetime(data.clone());
        zoned.expect("a year of the calendar").timestamp()
    };
    let (since, until) = (instant(first), instant(last + 1));
    let second = SignedDuration::from_secs(1);
    let mut samples: Vec<Timestamp> = changes(&data, until)
        .flat_map(|at| [at - second, at, at + second])
        .collect();
    let length = until.as_second() - since.as_second();
    let grid = (0..length).step_by(701 * 3600);
    let anywhere = (0..40).map(|_| {
        let days = usize::try_from(length / 86_400).expect("a time that goes forward");
        let [day, second] = [days, 86_400].map(|limit| random.below(limit));
        i64::try_from(day * 86_400 + second).expect("below the length")
    });
    samples.extend(
        grid.chain(anywhere)
            .map(|after| since + SignedDuration::from_secs(after)),
    );
    samples.retain(|at| (since..until).contains(at));
    for at in &samples {
        let expected = data.to_offset(*at);
        let offset = i64::from(expected.seconds());
        assert_eq!(written.offset(*at), Some(offset), "{name} at {at}");
        let civil = expected.to_datetime(*at);
        let meant = data.to_ambiguous_timestamp(civil);
        if !meant.is_ambiguous() {
            assert_eq!(written.instant(civil), Some(*at), "{name}: {civil}");
        }
    }
    samples.len()
}

#[test]
fn every_zone_is_described_as_the_zone_data_say() {
    let mut random = Random(7);
    for (first, last) in [(1970, 2060 - YEARS_AHEAD), (2026, 2030)] {
        let meetings: Vec<Meeting> = all_zones()
            .into_iter()
            .map(|zone| Meeting {
                zone,
                start: noon(first, 1, 2),
                end: noon(last, 12, 30),
            })
            .collect();
        let text = calendar(&meetings);
        let last = last + YEARS_AHEAD;
        let calendar = read(&text);
        let written = calendar.zones(last + 1).expect("zones");
        let mut checked = 0;
        for Meeting { zone, .. } in &meetings {
            let written = written.get(zone.as_str());
            let written = written.unwrap_or_else(|| panic!("{zone} is not described"));
            checked += check(zone, written, first, last, &mut random);
        }
        assert!(checked > 100_000, "{checked}");
    }
}

/// The instants that a meeting means: an hour that the clocks show twice is the first of the two.
fn meant(meeting: &Meeting) -> (String, String) {
    let data = zone_data(&meeting.zone);
    let instant = |civil: DateTime| {
        let meant = data.to_ambiguous_timestamp(civil).compatible();
        meant.expect("an instant").to_string()
    };
    (instant(meeting.start), instant(meeting.end))
}

/// A meeting that begins at an instant, as far as its clocks show minutes.
fn meeting_at(zone: &str, at: Timestamp, minutes: i64) -> Meeting {
    let data = zone_data(zone);
    let civil = |at: Timestamp| data.to_datetime(at).with().second(0).build();
    let end = at + SignedDuration::from_mins(minutes);
    Meeting {
        zone: zone.to_owned(),
        start: civil(at).expect("whole minutes"),
        end: civil(end).expect("whole minutes"),
    }
}

#[test]
fn meetings_beside_a_change_of_the_clocks_begin_and_end_when_they_say() {
    let until = "2036-06-01T00:00:00Z".parse().expect("an instant");
    let mut meetings = Vec::new();
    for zone in PECULIAR {
        let changes: Vec<Timestamp> = changes(&zone_data(zone), until).collect();
        let latest = changes.len().saturating_sub(12);
        for (at, change) in changes[latest..].iter().enumerate() {
            for minutes in [-61, -1, 0, 1, 61] {
                let begin = *change + SignedDuration::from_mins(minutes);
                let length = [45, 90, 26 * 60][at % 3];
                meetings.push(meeting_at(zone, begin, length));
            }
        }
    }
    // In a fold, the end of the first hour may be shown before its beginning.
    meetings.retain(|meeting| {
        let (start, end) = meant(meeting);
        start < end
    });
    assert!(meetings.len() > 500, "{}", meetings.len());
    let text = calendar(&meetings);
    let calendar = read(&text);
    let zones = calendar.zones(2050).expect("zones");
    let mut said = BTreeMap::new();
    let mut in_utc = 0;
    for event in calendar.parts_named("VEVENT") {
        let [start, end] = ["DTSTART", "DTEND"].map(|name| {
            let time = Time::of(event.line(name).expect("a time")).expect("a time");
            in_utc += usize::from(matches!(time, Time::Utc(_)));
            time.moment(&zones).expect("a zone that is described")
        });
        said.insert(
            ics::text(event.value("SUMMARY")).expect("a text"),
            (start, end),
        );
    }
    assert!(in_utc > 50, "{in_utc}");
    for (at, meeting) in meetings.iter().enumerate() {
        let title = format!("{} {at}", meeting.zone);
        assert_eq!(said[&title], meant(meeting), "{title}");
    }
}

#[test]
fn parsers_that_are_not_ours_resolve_every_zone_as_the_zone_data_do() {
    let mut random = Random(11);
    let mut meetings = Vec::new();
    // ical.js drops the seconds of an offset, and Monrovia had some until January 1972.
    let since: Timestamp = "1973-01-01T00:00:00Z".parse().expect("an instant");
    let until: Timestamp = "2038-01-01T00:00:00Z".parse().expect("an instant");
    for zone in all_zones() {
        let changes: Vec<Timestamp> = changes(&zone_data(&zone), until)
            .filter(|at| *at > since)
            .collect();
        // Beside a change of the clocks, or anywhere where they are never changed.
        let hours = i64::try_from(random.below(12)).expect("below 12") - 8;
        let days = i64::try_from(random.below(20 * 365)).expect("below twenty years");
        let at = changes.get(random.below(changes.len()));
        let at = at.map_or(since + SignedDuration::from_hours(24 * days), |at| *at);
        let begin = at + SignedDuration::from_hours(hours);
        meetings.push(meeting_at(&zone, begin, 9 * 60));
    }
    let folder = folder("zones");
    std::fs::write(folder.join("zones.ics"), calendar(&meetings)).expect("a file below target");
    let said: BTreeMap<String, (String, String)> = agreed(&folder, &["icalendar", "ical.js"])
        .iter()
        .map(|fact| {
            let text = |key: &str| fact[key].as_str().expect("a text").to_owned();
            (text("summary"), (text("start"), text("end")))
        })
        .collect();
    for (at, meeting) in meetings.iter().enumerate() {
        let title = format!("{} {at}", meeting.zone);
        assert_eq!(said[&title], meant(meeting), "{title}");
    }
}
