//! Calendars and feeds as parsers read them that are not ours: icalendar, vobject, ical.js and feedparser.
//!
//! `tests/feeds/run.sh` installs them once and compares what they say. It needs Python and npm; without them these tests fail.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Mutex;

use serde_json::Value;

use crate::support::{fixture, project};

/// One test at a time, since the first one installs what all use.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// An empty folder for the files of a test.
fn folder(name: &str) -> PathBuf {
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

/// What the parsers say of the calendars and feeds in a folder.
fn answer(folder: &Path) -> Output {
    let lock = ONE_AT_A_TIME.lock();
    let tools = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("feed-checks");
    let checked = Command::new("sh")
        .arg(project().join("tests/feeds/run.sh"))
        .arg(folder)
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

/// The events and entries on which all parsers agree.
fn agreed(folder: &Path) -> Vec<Value> {
    let output = answer(folder);
    assert!(output.status.success(), "{}", said(&output));
    let lines = String::from_utf8(output.stdout).expect("JSON is in UTF-8");
    let parsed = lines
        .lines()
        .map(|line| serde_json::from_str(line).expect("a line of JSON"));
    parsed.collect()
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
    let facts = agreed(&output);
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
         | Online, collegamento su richiesta",
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
    let facts = agreed(&output);
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
        let output = answer(&folder);
        let is_good = from.is_empty();
        assert_eq!(
            output.status.success(),
            is_good,
            "{name}: {}",
            said(&output)
        );
    }
}
