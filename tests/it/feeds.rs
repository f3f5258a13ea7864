//! Calendars and feeds as parsers read them that are not ours: icalendar, vobject, ical.js and feedparser, and calcard.
//!
//! `tests/feeds/run.sh` installs the first four once and compares what they say. It needs Python and npm; without them
//! these tests fail. calcard, which a mail and calendar server reads with, is a package of Rust.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Mutex;

use calcard::icalendar::{ICalendarComponent, ICalendarComponentType, ICalendarProperty};
use calcard::{Entry, Parser};
use jiff::civil::DateTime;
use serde_json::{Value, json};

use crate::ics::{self, Time};
use crate::support::{fixture, project};

/// One test at a time, since the first one installs what all use.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// An empty folder for the files of a test.
pub(crate) fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("feeds")
        .join(name);
    match std::fs::remove_dir_all(&folder) {
        Ok(()) => {}
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
        Err(error) => panic!("{}: {error}", folder.display()),
    }
    std::fs::create_dir_all(&folder).expect("a folder below target");
    folder
}

/// A site, built with the program itself.
fn built(root: &Path, now: &str, name: &str) -> PathBuf {
    let output = folder(name).join("public");
    let built = Command::new(env!("CARGO_BIN_EXE_connessi"))
        .args(["build", "--quiet", "--root"])
        .arg(root)
        .arg("--output")
        .arg(&output)
        .args(["--now", now])
        .output()
        .expect("the program runs");
    assert!(built.status.success(), "{}", said(&built));
    output
}

fn said(output: &Output) -> String {
    let text = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes));
    text.concat()
}

/// What parsers say of the calendars and feeds in a folder; all of them where none is named.
fn answer(folder: &Path, parsers: &[&str]) -> Output {
    let lock = ONE_AT_A_TIME.lock();
    let tools = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("feed-checks");
    let checked = Command::new("sh")
        .arg(project().join("tests/feeds/run.sh"))
        .arg(folder)
        .args(parsers)
        .env("FEED_CHECKS", tools)
        .output();
    drop(lock);
    match checked {
        Ok(output) if output.status.code() != Some(2) => output,
        other => {
            let reason = other.map_or_else(|error| error.to_string(), |output| said(&output));
            panic!(
                "the parsers cannot be had (`bash tests/run.sh` installs what they need): {reason}"
            )
        }
    }
}

/// The events and entries on which parsers agree; all of them where none is named.
pub(crate) fn agreed(folder: &Path, parsers: &[&str]) -> Vec<Value> {
    let output = answer(folder, parsers);
    assert!(output.status.success(), "{}", said(&output));
    let lines = String::from_utf8(output.stdout).expect("JSON is in UTF-8");
    let parsed = lines
        .lines()
        .map(|line| serde_json::from_str(line).expect("a line of JSON"));
    parsed.collect()
}

/// The names of the calendars in a folder, in the order of their parts.
fn calendars(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(&next).expect("a folder of the site") {
            let path = entry.expect("an entry").path();
            match path.extension() {
                _ if path.is_dir() => folders.push(path),
                Some(extension) if extension == "ics" => found.push(path),
                _ => {}
            }
        }
    }
    found.sort();
    found
}

/// What calcard says of every event, in the form of the others.
fn with_calcard(folder: &Path) -> Vec<Value> {
    let files = calendars(folder);
    let events = files.iter().flat_map(|path| {
        let name = path.strip_prefix(folder).expect("a file of the folder");
        let name = name.to_string_lossy().replace('\\', "/");
        let text = std::fs::read_to_string(path).expect("a calendar is UTF-8");
        // Its strict mode refuses every component in a component (0.3.14); `ics.rs` is strict instead.
        let mut parser = Parser::new(&text);
        let calendar = match parser.entry() {
            Entry::ICalendar(calendar) => calendar,
            other => panic!("calcard does not take {name} for a calendar: {other:?}"),
        };
        assert!(matches!(parser.entry(), Entry::Eof), "{name}");
        let parts = calendar.components.iter();
        let events = parts.filter(|part| part.component_type == ICalendarComponentType::VEvent);
        let facts: Vec<Value> = events.map(|event| facts_of(&name, &text, event)).collect();
        facts
    });
    events.collect()
}

fn facts_of(file: &str, text: &str, event: &ICalendarComponent) -> Value {
    let one = |property: ICalendarProperty| {
        let entry = event.property(&property);
        let value = entry.and_then(|entry| entry.values.first()?.as_text());
        value.unwrap_or_default().to_owned()
    };
    let categories: Vec<&str> = event
        .properties(&ICalendarProperty::Categories)
        .flat_map(|entry| entry.values.iter().filter_map(|value| value.as_text()))
        .collect();
    let sequence = event.property(&ICalendarProperty::Sequence);
    json!({
        "file": file,
        "uid": event.uid(),
        "sequence": sequence.and_then(|entry| entry.values.first()?.as_integer()),
        "start": moment(text, event, &ICalendarProperty::Dtstart),
        "end": moment(text, event, &ICalendarProperty::Dtend),
        "status": one(ICalendarProperty::Status),
        "summary": one(ICalendarProperty::Summary),
        "location": one(ICalendarProperty::Location),
        "description": one(ICalendarProperty::Description),
        "url": one(ICalendarProperty::Url),
        "categories": categories,
    })
}

/// An instant in UTC, or a day.
///
/// calcard takes the name of a zone for one of its own zone data, whatever the file says of it. So the instant is made
/// here of the civil time that calcard has read, by what the file itself says.
fn moment(text: &str, event: &ICalendarComponent, name: &ICalendarProperty) -> String {
    let entry = event.property(name).expect("a time");
    let time = entry
        .values
        .first()
        .and_then(|value| value.as_partial_date_time());
    let time = time.expect("a time that calcard understands");
    let number = |part: Option<u8>| i8::try_from(part.unwrap_or(0)).expect("below 61");
    let year = time
        .year
        .and_then(|year| i16::try_from(year).ok())
        .expect("a year");
    let civil = DateTime::new(
        year,
        number(time.month),
        number(time.day),
        number(time.hour),
        number(time.minute),
        number(time.second),
        0,
    );
    let civil = civil.expect("a civil time");
    let read = match entry.tz_id() {
        Some(zone) => Time::Local(civil, zone.to_owned()),
        None if time.has_zone() => {
            assert_eq!((time.tz_hour, time.tz_minute), (Some(0), Some(0)));
            Time::Utc(
                jiff::tz::Offset::UTC
                    .to_timestamp(civil)
                    .expect("an instant"),
            )
        }
        None => {
            assert!(!time.has_time(), "{civil} is in no zone");
            Time::Day(civil.date())
        }
    };
    let file = ics::read(text.as_bytes()).expect("a calendar");
    let zones = file.zones(year + 1).expect("zones");
    read.moment(&zones).expect("a zone that the file describes")
}

fn of_file<'a>(facts: &'a [Value], file: &str, keys: &[&str]) -> Vec<Vec<&'a str>> {
    let here = facts.iter().filter(|fact| fact["file"] == file);
    here.map(|fact| {
        let values = keys
            .iter()
            .map(|key| fact[*key].as_str().unwrap_or_default());
        values.collect()
    })
    .collect()
}

#[test]
fn parsers_that_are_not_ours_agree_on_every_event_of_the_fictitious_site() {
    let output = built(
        &fixture(),
        "2030-05-10T12:00:00+02:00[Europe/Rome]",
        "fixture",
    );
    let facts = agreed(&output, &[]);
    let (events, entries): (Vec<_>, Vec<_>) = facts.iter().partition(|fact| !fact["uid"].is_null());
    let of_calcard = with_calcard(&output);
    assert!(events.len() > 50 && !entries.is_empty());
    assert_eq!(of_calcard.len(), events.len());
    for (ours, theirs) in of_calcard.iter().zip(events) {
        assert_eq!(ours, theirs, "calcard and the others do not agree");
    }

    let events = of_file(
        &facts,
        "calendario.ics",
        &["start", "end", "status", "summary", "location"],
    );
    let expected = [
        "2030-03-05T16:30:00Z 2030-03-05T17:30:00Z CONFIRMED | Mimetismo: le basi | Online",
        "2030-04-12T14:00:00Z 2030-04-12T15:30:00Z CONFIRMED | La prima muta | Online",
        "2030-04-27T08:00:00Z 2030-04-27T09:00:00Z CONFIRMED | Passeggiata sul cornicione | Online",
        "2030-05-10T09:30:00Z 2030-05-10T11:00:00Z CONFIRMED | Caffè sul muretto \
         | Online, collegamento per e-mail",
        "2030-05-14T14:30:00Z 2030-05-14T16:30:00Z CONFIRMED | Merenda ibrida \
         | Salone delle Foglie, terzo sasso a destra / Online, collegamento dopo l’iscrizione",
        "2030-05-15T16:00:00Z 2030-05-15T17:00:00Z CANCELLED | RINVIATO: Il sasso parlante | ",
        "2030-05-17T17:00:00Z 2030-05-17T18:00:00Z CANCELLED | ANNULLATO: Danza della pioggia | ",
        "2030-05-20T15:00:00Z 2030-05-20T16:30:00Z CONFIRMED | Bagno di sole \
         | https://stanza.example/sasso-7?chiave=a,b;c",
        "2030-05-23T15:00:00Z 2030-05-23T16:30:00Z CONFIRMED | Corsa delle ombre \
         | Online, collegamento per e-mail",
        "2030-05-28T19:00:00Z 2030-05-28T19:45:00Z TENTATIVE | Muta collettiva, forse \
         | Online, collegamento per e-mail",
        "2030-06-02 2030-06-03 CONFIRMED | Giornata del sasso (orario da definire) | Online",
        "2030-06-05T18:00:00Z 2030-06-05T19:00:00Z CONFIRMED | La parola al geco / الكلمة للوزغة \
         | https://stanza.example/geco",
        "2030-06-11T15:30:00Z 2030-06-11T16:30:00Z CONFIRMED | Mimetismo: le foglie | Online",
        "2030-06-20T19:30:00Z 2030-06-21T03:45:00Z CONFIRMED | Notte delle lucciole | Online",
        "2030-06-27T07:00:00Z 2030-06-27T08:00:00Z CONFIRMED \
         | Come si scrive <b>coda</b> & “squama” 🦎, «tra virgolette»; e \"così\" | Online",
        "2030-07-09T15:30:00Z 2030-07-09T16:30:00Z CONFIRMED | Mimetismo: chi ci ha visti? | Online",
    ];
    let events: Vec<String> = events
        .iter()
        .map(|event| match event[..] {
            [start, end, status, summary, location] => {
                format!("{start} {end} {status} | {summary} | {location}")
            }
            _ => String::new(),
        })
        .collect();
    assert_eq!(events, expected);

    let news = of_file(&facts, "feed.xml", &["title", "published"]);
    assert!(
        news.contains(&vec!["Una voce di corridoio", ""]),
        "{news:?}"
    );
    assert!(news.len() >= 6, "{news:?}");
}

#[test]
fn the_networks_calendars_are_empty_and_its_news_is_read() {
    let output = built(&project(), "2026-11-23T09:00:00Z", "network");
    let facts = agreed(&output, &[]);
    assert_eq!(
        of_file(&facts, "feed.xml", &["title", "published"]),
        [["Connessi con IMPACT", ""]]
    );
    assert!(facts.iter().all(|fact| fact["uid"].is_null()), "{facts:?}");
}

#[test]
fn a_calendar_that_is_wrong_is_noticed() {
    let good = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//a//b//IT\r\nCALSCALE:GREGORIAN\r\n\
        BEGIN:VTIMEZONE\r\nTZID:Europe/Rome\r\nBEGIN:STANDARD\r\nTZOFFSETFROM:+0100\r\n\
        TZOFFSETTO:+0100\r\nDTSTART:19700101T000000\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n\
        BEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20300101T000000Z\r\nLAST-MODIFIED:20300101T000000Z\r\n\
        SEQUENCE:0\r\nDTSTART;TZID=Europe/Rome:20300101T100000\r\n\
        DTEND;TZID=Europe/Rome:20300101T110000\r\nSUMMARY:A\r\nSTATUS:CONFIRMED\r\n\
        URL:https://a.example/\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    let faults: [(&str, &str, &str); 5] = [
        ("good", "", ""),
        ("line-end", "SUMMARY:A\r\n", "SUMMARY:A\n"),
        ("zone", "TZID:Europe/Rome", "TZID:Europe/Oslo"),
        ("end", "T110000", "T090000"),
        ("stamp", "DTSTAMP:20300101T000000Z\r\n", ""),
    ];
    for (name, from, to) in faults {
        let folder = folder(name);
        let text = good.replace(from, to);
        let text = if from.is_empty() { good } else { &text };
        std::fs::write(folder.join("a.ics"), text).expect("a file below target");
        let output = answer(&folder, &[]);
        let is_good = from.is_empty();
        assert_eq!(
            output.status.success(),
            is_good,
            "{name}: {}",
            said(&output)
        );
    }
}
