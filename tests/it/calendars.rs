//! Every calendar of the fictitious site to the last octet, by the strict reading of `ics.rs`.

use std::collections::BTreeMap;

use connessi::pipeline::Outputs;
use connessi::source::Inputs;

use crate::ics::{self, Component, Kind};
use crate::support::{NOW, clean_build, fixture, put, read, texts};

/// The calendars of a build, by path.
fn calendars(outputs: &Outputs) -> BTreeMap<String, String> {
    let mut texts = texts(outputs);
    texts.retain(|path, _| path.ends_with(".ics"));
    texts
}

/// The calendar files of single meetings lie beside their pages; all others are feeds.
fn kind(path: &str) -> Kind {
    let parts: Vec<&str> = path.split('/').collect();
    match parts[..] {
        ["incontri", slug, file] if file == format!("{slug}.ics") => Kind::Invitation,
        _ => Kind::Feed,
    }
}

#[test]
fn every_calendar_of_the_fictitious_site_is_right_to_the_last_octet() {
    let built = clean_build(&read(&fixture()), NOW);
    let calendars = calendars(&built.value);
    let mut kinds = [0, 0];
    for (path, text) in &calendars {
        let kind = kind(path);
        kinds[usize::from(kind == Kind::Invitation)] += 1;
        let read = ics::read(text.as_bytes()).unwrap_or_else(|fault| panic!("{path}: {fault}"));
        assert_eq!(ics::faults(&read, kind), Vec::<String>::new(), "{path}");
    }
    assert!(kinds[0] >= 8 && kinds[1] >= 18, "{kinds:?}");
}

#[test]
fn a_meeting_has_the_same_bytes_in_each_calendar_that_it_stands_in() {
    let built = clean_build(&read(&fixture()), NOW);
    let calendars = calendars(&built.value);
    let mut seen: BTreeMap<&str, Vec<(&str, &str)>> = BTreeMap::new();
    for (path, text) in &calendars {
        for (uid, block) in ics::blocks(text) {
            seen.entry(uid).or_default().push((path, block));
        }
    }
    for (uid, places) in seen {
        assert!(
            places.len() >= 2,
            "{uid} stands in one calendar: {places:?}"
        );
        for (path, block) in &places {
            assert_eq!(*block, places[0].1, "{uid} in {path} and {}", places[0].0);
        }
    }
}

/// The texts of a calendar and its events, as they are meant.
fn texts_of(component: &Component) -> Vec<String> {
    let own = component
        .lines
        .iter()
        .flat_map(|line| match line.name.as_str() {
            "SUMMARY" | "DESCRIPTION" | "LOCATION" | "NAME" => vec![ics::text(&line.value)],
            "CATEGORIES" => ics::texts(&line.value)
                .into_iter()
                .flatten()
                .map(Some)
                .collect(),
            _ => Vec::new(),
        });
    let own: Vec<String> = own.map(|text| text.expect("a text")).collect();
    let parts = component.parts.iter().flat_map(texts_of);
    own.into_iter().chain(parts).collect()
}

/// Marks of Markdown and HTML that mean nothing to a program for calendars.
const MARKS: [&str; 18] = [
    "**", "__", "~~", "](", "![", "[^", "```", "`", "# ", "| ", "<", ">", "&amp;", "&lt;", "&gt;",
    "&quot;", "&#", "&nbsp;",
];

#[test]
fn no_mark_of_markdown_or_html_stands_in_the_fictitious_calendars() {
    // Titles, summaries and names of topics are plain text, and mean their signs.
    let plain = [
        "Come si scrive <b>coda</b> & “squama”",
        "Un titolo che mette alla prova <chi> scrive & chi legge.",
        "<Sassi> & simili",
    ];
    let built = clean_build(&read(&fixture()), NOW);
    let mut met = [false; 3];
    for (path, text) in calendars(&built.value) {
        let calendar = ics::read(text.as_bytes()).expect("a calendar");
        for mut text in texts_of(&calendar) {
            for (plain, met) in plain.iter().zip(&mut met) {
                *met |= text.contains(plain);
                text = text.replace(plain, "");
            }
            for mark in MARKS {
                assert!(!text.contains(mark), "{path} has {mark}: {text}");
            }
        }
    }
    assert_eq!(met, [true; 3]);
}

#[test]
fn an_abstract_made_of_a_page_is_plain_text() {
    let mut inputs = Inputs::default();
    put(
        &mut inputs,
        "site.toml",
        "title = 'Rete'\nbase_url = 'https://rete.example/'\n",
    );
    let bodies = [
        (
            "Un **grassetto**, un _corsivo_ e ~~un errore~~ in `codice`.\n",
            "Un grassetto, un corsivo e un errore in codice.",
        ),
        (
            "Pane &amp; olio &egrave; [buono](https://a.example/?x=1&y=2 \"Titolo\"), <https://b.example/>.\n",
            "Pane & olio è buono, https://b.example/.",
        ),
        (
            "Dopo la nota[^1] si va.\n\n[^1]: La **nota**.\n",
            "Dopo la nota si va.",
        ),
        (
            "Prima riga\nseconda\\\nterza; \\*quarta\\*, fine.\n",
            "Prima riga seconda terza; *quarta*, fine.",
        ),
    ];
    for (at, (body, _)) in bodies.iter().enumerate() {
        let text = format!("---\ntitle: M{at}\ndate: 2030-06-01\ntime: \"17:00\"\n---\n{body}");
        put(&mut inputs, &format!("content/meetings/m{at}.md"), &text);
    }
    let built = clean_build(&inputs, NOW);
    assert_eq!(built.diagnostics, []);
    let calendars = calendars(&built.value);
    for (at, (_, plain)) in bodies.iter().enumerate() {
        let calendar = ics::read(calendars[&format!("incontri/m{at}/m{at}.ics")].as_bytes());
        let texts = texts_of(&calendar.expect("a calendar"));
        let is_there = texts
            .iter()
            .any(|text| text.split("\n\n").any(|part| part == *plain));
        assert!(is_there, "{plain}: {texts:?}");
    }
}

const GOOD: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//a//b//IT\r\nCALSCALE:GREGORIAN\r\n\
    UID:316f75e5-9fd6-58e9-9721-048b39741696\r\nNAME:È\r\nX-WR-CALNAME:È\r\nDESCRIPTION:D\r\nX-WR-CALDESC:D\r\n\
    X-WR-TIMEZONE:Europe/Rome\r\nREFRESH-INTERVAL;VALUE=DURATION:PT6H\r\nX-PUBLISHED-TTL:PT6H\r\n\
    SOURCE;VALUE=URI:https://a.example/c.ics\r\nURL:https://a.example/\r\nLAST-MODIFIED:20300102T000000Z\r\n\
    BEGIN:VTIMEZONE\r\nTZID:Europe/Rome\r\nBEGIN:STANDARD\r\nTZNAME:CET\r\nTZOFFSETFROM:+0100\r\n\
    TZOFFSETTO:+0100\r\nDTSTART:19700101T000000\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n\
    BEGIN:VEVENT\r\nUID:95694bf8-0c71-5b96-b4b7-e5234dbaa444\r\nDTSTAMP:20300101T000000Z\r\n\
    LAST-MODIFIED:20300101T000000Z\r\nSEQUENCE:0\r\nDTSTART;TZID=Europe/Rome:20300101T100000\r\n\
    DTEND;TZID=Europe/Rome:20300101T110000\r\nSUMMARY:A\\, B\r\nDESCRIPTION:C\\nD\r\n\
    URL:https://a.example/\r\nSTATUS:CONFIRMED\r\nTRANSP:TRANSPARENT\r\nCATEGORIES:A\\, B,C\r\n\
    END:VEVENT\r\nEND:VCALENDAR\r\n";

/// Whether the strict reading finds a fault in a text.
fn is_faulty(bytes: &[u8], kind: Kind) -> bool {
    ics::read(bytes).map_or(true, |calendar| !ics::faults(&calendar, kind).is_empty())
}

#[test]
fn the_strict_reading_finds_every_fault() {
    assert!(!is_faulty(GOOD.as_bytes(), Kind::Feed));
    let long = format!("SUMMARY:{}", "x".repeat(68));
    let faults: &[(&str, &str)] = &[
        ("SUMMARY:A\\, B\r\n", "SUMMARY:A\\, B\n"),
        ("END:VCALENDAR\r\n", "END:VCALENDAR"),
        ("END:VCALENDAR\r\n", "END:VCALENDAR\r\n\r\n"),
        ("BEGIN:VCALENDAR", "\u{FEFF}BEGIN:VCALENDAR"),
        ("\r\nBEGIN:VEVENT", "\r\n\r\nBEGIN:VEVENT"),
        ("SUMMARY:A\\, B", &long),
        ("SUMMARY:A\\, B", "SUMMARY:A\u{7}"),
        ("SUMMARY:A\\, B", "SUMMARY:A\u{2028}"),
        ("SUMMARY:A\\, B", "SUMMARY:A, B"),
        ("SUMMARY:A\\, B", "SUMMARY:A\\: B"),
        ("SUMMARY:A\\, B", "SUMMARY:A\\nB"),
        ("SUMMARY:A\\, B", "summary:A"),
        ("CATEGORIES:A\\, B,C", "CATEGORIES:A,,C"),
        (
            "VERSION:2.0\r\nPRODID:-//a//b//IT",
            "PRODID:-//a//b//IT\r\nVERSION:2.0",
        ),
        (
            "CALSCALE:GREGORIAN\r\n",
            "CALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n",
        ),
        ("X-WR-CALNAME:È", "X-WR-CALNAME:E"),
        ("NAME:È\r\n", ""),
        (";VALUE=DURATION", ""),
        (";VALUE=URI", ""),
        ("LAST-MODIFIED:20300102T000000Z\r\n", ""),
        (
            "LAST-MODIFIED:20300102T000000Z",
            "LAST-MODIFIED:20291231T000000Z",
        ),
        ("TZID:Europe/Rome", "TZID:Europe/Oslo"),
        ("DTEND;TZID=Europe/Rome", "DTEND;TZID=Europe/Oslo"),
        (
            "BEGIN:VEVENT",
            "BEGIN:VTODO\r\nUID:1\r\nEND:VTODO\r\nBEGIN:VEVENT",
        ),
        ("UID:95694bf8-0c71-5b96-b4b7-e5234dbaa444\r\n", ""),
        ("UID:95694bf8-0c71-5b96-b4b7-e5234dbaa444", "UID:1"),
        ("DTSTAMP:20300101T000000Z", "DTSTAMP:20300101T000001Z"),
        ("SEQUENCE:0", "SEQUENCE:4294967295"),
        ("SEQUENCE:0", "SEQUENCE:-1"),
        ("SEQUENCE:0\r\n", ""),
        (
            "DTEND;TZID=Europe/Rome:20300101T110000",
            "DTEND;TZID=Europe/Rome:20300101T100000",
        ),
        (
            "DTEND;TZID=Europe/Rome:20300101T110000",
            "DTEND:20300101T110000Z",
        ),
        (
            "DTEND;TZID=Europe/Rome:20300101T110000",
            "DTEND;VALUE=DATE:20300102",
        ),
        (
            "DTEND;TZID=Europe/Rome:20300101T110000",
            "DTEND:20300101T110000",
        ),
        (
            "END:VEVENT",
            "BEGIN:VALARM\r\nACTION:AUDIO\r\nEND:VALARM\r\nEND:VEVENT",
        ),
        ("END:VEVENT", "ATTENDEE:mailto:a@a.example\r\nEND:VEVENT"),
        ("STATUS:CONFIRMED", "STATUS:CERTAIN"),
        (
            "URL:https://a.example/\r\nSTATUS",
            "URL:https://a.example/è\r\nSTATUS",
        ),
    ];
    for (from, to) in faults {
        let text = GOOD.replacen(from, to, 1);
        assert_ne!(text, GOOD, "{from}");
        assert!(is_faulty(text.as_bytes(), Kind::Feed), "{from:?} → {to:?}");
    }
    let cut = GOOD.replacen('È', "\u{1}", 1);
    let cut: Vec<u8> = cut
        .bytes()
        .flat_map(|byte| match byte {
            1 => b"\xC3\r\n \x88".to_vec(),
            byte => vec![byte],
        })
        .collect();
    assert!(is_faulty(&cut, Kind::Feed), "a fold in a character");
    assert!(
        is_faulty(GOOD.as_bytes(), Kind::Invitation),
        "a file of one meeting with a name"
    );
}
