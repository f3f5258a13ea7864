//! Calendars and feeds of others, and what `check` says of them: each mistake is found at its place, and a good one has none.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use connessi::check::{CODES, feeds};
use connessi::diagnostic::Severity;
use connessi::pipeline::{Content, check};
use connessi::source::{Inputs, SourcePath};
use proptest::prelude::*;

use crate::support::{NOW, clean_build, fixture, options, put, read, shown, texts};

const SITE: &str = "title = \"Rete\"\nbase_url = \"https://rete.example/\"\n";
const FEED: &str = "<feed xmlns=\"http://www.w3.org/2005/Atom\"><id>urn:a</id><title>A</title>\
                    <updated>2030-05-14T17:00:00Z</updated>";
const ENTRY: &str = "<entry><id>urn:b</id><title>B</title><updated>2030-05-14T17:00:00Z</updated>\
                     <author><name>A</name></author><content>x</content></entry>";

/// A calendar of one event with these lines besides those that it must have.
fn calendar(lines: &str) -> String {
    let event = format!("BEGIN:VEVENT\nUID:a\nDTSTAMP:20300501T100000Z\n{lines}\nEND:VEVENT");
    wrapped(&event)
}

/// A calendar that holds this.
fn wrapped(inner: &str) -> String {
    let text =
        format!("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//R//P//IT\n{inner}\nEND:VCALENDAR\n");
    text.replace('\n', "\r\n")
}

/// What is wrong with a feed: each code with the text at its mark.
fn faults(name: &str, text: &str) -> Vec<(&'static str, String)> {
    faults_below("https://rete.example/", name, text)
}

fn faults_below(base: &str, name: &str, text: &str) -> Vec<(&'static str, String)> {
    let path = SourcePath::new(name).expect("a plain path");
    let found = feeds::read(&path, text, Some(base));
    let marked = found.into_iter().map(|one| {
        let range: std::ops::Range<usize> = one.span.range.into();
        (one.code, text[range].to_owned())
    });
    marked.collect()
}

#[test]
fn every_mistake_in_an_event_is_marked() {
    let start = "DTSTART:20300514T150000Z";
    assert_eq!(faults("a.ics", &calendar(start)), []);
    for (lines, code, mark) in [
        ("DTSTART:2030-05-14", "calendar-date", "2030-05-14"),
        ("DTSTART:20300514", "calendar-date-type", "DTSTART:20300514"),
        (
            "DTSTART:20300514T150000",
            "calendar-floating",
            "20300514T150000",
        ),
        (
            "DTSTART;TZID=Europe/Rome:20300514T150000",
            "calendar-zone-missing",
            "DTSTART;TZID=Europe/Rome:20300514T150000",
        ),
        ("SUMMARY:a", "calendar-property-missing", "BEGIN:VEVENT"),
        (
            "+DTEND:20300514T150000Z",
            "calendar-end",
            "DTEND:20300514T150000Z",
        ),
        (
            "+DTEND;VALUE=DATE:20300515",
            "calendar-date-type",
            "DTEND;VALUE=DATE:20300515",
        ),
        ("+DURATION:1H", "calendar-duration", "1H"),
        ("+SEQUENCE:uno", "calendar-value", "uno"),
        ("+SEQUENCE:-1", "calendar-value", "-1"),
        ("+STATUS:ANNULLATO", "calendar-value", "ANNULLATO"),
        ("+GEO:12", "calendar-value", "12"),
        ("+RRULE:FREQ=SPESSO", "calendar-rule", "FREQ=SPESSO"),
        ("+SUMMARY:a, b", "calendar-text", "a, b"),
        ("+SUMMARY:a\\x", "calendar-text", "a\\x"),
        (
            "+URL:www.rete.example",
            "calendar-address",
            "www.rete.example",
        ),
        (
            "+ORGANIZER:mailto:nessuno",
            "calendar-address",
            "mailto:nessuno",
        ),
        (
            "+SUMMARY:a\nSUMMARY:b",
            "calendar-property-twice",
            "SUMMARY:b",
        ),
        ("+SUMMARY:a\nsotto", "calendar-line-form", "sotto"),
        ("+X-A;B:c", "calendar-line-form", "X-A;B:c"),
        ("+SUMMARY:a\u{7}b", "calendar-character", "\u{7}"),
        ("+SUMMARY:a\u{FFFD}b", "calendar-character", "\u{FFFD}"),
        (
            "+SUMMARY:a\u{FFFD}\n \u{FFFD}b",
            "calendar-character",
            "\u{FFFD}",
        ),
        (
            "+BEGIN:VALARM\nACTION:DISPLAY\nTRIGGER:15\nEND:VALARM",
            "calendar-duration",
            "15",
        ),
        (
            "+BEGIN:VALARM\nTRIGGER:-PT15M\nEND:VALARM",
            "calendar-property-missing",
            "BEGIN:VALARM",
        ),
        ("+END:VALARM", "calendar-nesting", "END:VALARM"),
    ] {
        let lines = match lines.strip_prefix('+') {
            Some(more) => format!("{start}\n{more}"),
            None => lines.to_owned(),
        };
        let found = faults("a.ics", &calendar(&lines));
        assert_eq!(found, [(code, mark.to_owned())], "{lines}");
    }
}

#[test]
fn a_calendar_is_held_together() {
    let event =
        "BEGIN:VEVENT\nUID:a\nDTSTAMP:20300501T100000Z\nDTSTART:20300514T150000Z\nEND:VEVENT";
    let codes = |text: &str| -> Vec<&str> {
        faults("a.ics", text)
            .into_iter()
            .map(|(code, _)| code)
            .collect()
    };
    assert_eq!(
        codes(&wrapped(&format!("{event}\n{event}"))),
        ["calendar-uid-twice"]
    );
    assert_eq!(
        codes(&wrapped(event).replace("VERSION:2.0\r\n", "")),
        ["calendar-property-missing"]
    );
    assert_eq!(
        codes(&wrapped(event).replace("\r\n", "\n")),
        ["calendar-line-ends"]
    );
    assert_eq!(
        codes(&wrapped(event).replace("END:VEVENT\r\n", "")),
        ["calendar-nesting"]
    );
    assert_eq!(codes(""), ["calendar-not-calendar"]);
    assert_eq!(codes("<!DOCTYPE html><p>Entra"), ["calendar-not-calendar"]);
    let deep = "BEGIN:VEVENT\r\n".repeat(100_000);
    assert!(codes(&wrapped(&deep)).contains(&"calendar-nesting"));
    // A time that a zone does not know of yet.
    let zone = "BEGIN:VTIMEZONE\nTZID:Z\nBEGIN:STANDARD\nDTSTART:20310101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0100\n\
                END:STANDARD\nEND:VTIMEZONE";
    let late = event.replace("DTSTART:20300514T150000Z", "DTSTART;TZID=Z:20300514T150000");
    assert_eq!(
        codes(&wrapped(&format!("{zone}\n{late}"))),
        ["calendar-zone-short"]
    );
    let later = late.replace("20300514", "20310514");
    assert_eq!(
        codes(&wrapped(&format!("{zone}\n{later}"))),
        Vec::<&str>::new()
    );
}

#[test]
fn every_mistake_in_a_feed_is_marked() {
    let atom = |inner: &str| format!("{FEED}<author><name>A</name></author>{inner}</feed>");
    assert_eq!(faults("a.xml", &atom(ENTRY)), []);
    for (from, to, code, mark) in [
        ("<title>B</title>", "", "feed-element-missing", "<entry>"),
        ("urn:b", "urn:a", "feed-id-twice", "<id>urn:a</id>"),
        ("urn:b", "b", "feed-address", "<id>b</id>"),
        (
            "<title>B</title>",
            "<title type=\"html\"><b/></title>",
            "feed-type",
            "<title type=\"html\">",
        ),
        (
            "<title>B</title>",
            "<title>B</title><updated>ieri</updated>",
            "feed-element-missing",
            "<entry>",
        ),
        (
            "<content>x</content>",
            "<link href=\"/b/\"/>",
            "feed-address",
            "<link href=\"/b/\"/>",
        ),
        (
            "<title>B</title>",
            "<title>B</titolo>",
            "xml-broken",
            "</titolo>",
        ),
    ] {
        let found = faults("a.xml", &atom(&ENTRY.replace(from, to)));
        let (found_code, found_mark) = &found[0];
        assert_eq!(*found_code, code, "{to}");
        assert!(found_mark.starts_with(mark), "{to}: {found_mark}");
    }
    let rss = "<rss version=\"2.0\"><channel><title>A</title><link>https://a.example/</link><description>B</description>\
               <item><title>C</title><pubDate>Tue, 14 May 2030 17:00:00 +0200</pubDate></item></channel></rss>";
    assert_eq!(faults("a.rss", rss), []);
    let wrong = rss.replace("Tue, 14 May 2030 17:00:00 +0200", "14 maggio");
    let marked = ("feed-date", "<pubDate>14 maggio</pubDate>".to_owned());
    assert_eq!(faults("a.rss", &wrong), [marked]);
    let map = |loc: &str, date: &str| {
        format!(
            "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>{loc}</loc><lastmod>{date}</lastmod></url></urlset>"
        )
    };
    assert_eq!(
        faults("a.xml", &map("https://rete.example/a/", "2030-05")),
        []
    );
    for (loc, date, code) in [
        ("/a/", "2030-05", "feed-address"),
        (
            "https://altri.example/a/",
            "2030-05",
            "sitemap-address-outside",
        ),
        ("https://rete.example/a/", "maggio", "feed-date"),
    ] {
        assert_eq!(faults("a.xml", &map(loc, date))[0].0, code);
    }
    let many = map("https://rete.example/a/", "2030").replace(
        "</urlset>",
        &("<url><loc>https://rete.example/b/</loc></url>".repeat(50_000) + "</urlset>"),
    );
    assert_eq!(faults("a.xml", &many)[0].0, "sitemap-too-large");
}

#[test]
fn every_feed_of_ours_is_read_without_a_word() {
    let built = clean_build(&read(&fixture()), NOW);
    let mut count = 0;
    for (path, text) in texts(&built.value) {
        let is_feed = path.ends_with(".ics") || path.ends_with(".xml");
        if is_feed && !text.starts_with("<!") {
            let base = "https://lucertole.example/";
            assert_eq!(faults_below(base, &path, &text), [], "{path}");
            count += 1;
        }
    }
    assert!(count > 10, "{count}");
    let found = check(&read(&fixture()), &options(NOW)).diagnostics;
    let mut of_feeds = found.iter().filter(|one| one.code == "feed-ours");
    assert_eq!(of_feeds.next(), None);
}

#[test]
fn a_feed_that_is_copied_is_a_warning_with_its_line() {
    let mut inputs = Inputs::default();
    put(&mut inputs, "site.toml", SITE);
    let path = "static/programma.ics";
    put(&mut inputs, path, "");
    let text = calendar("DTSTART:20300231T150000Z");
    let name = SourcePath::new(path).expect("a plain path");
    inputs.texts.insert(name, text.into());
    let checked = check(&inputs, &options(NOW));
    let told = shown(&checked.diagnostics, &inputs);
    for words in [
        "attenzione[calendar-date]: `20300231T150000Z` non è una data di calendario",
        "static/programma.ics:7:9",
        "l’appuntamento non si vede",
    ] {
        assert!(told.contains(words), "{words}\n{told}");
    }
    let copied = checked.value.outputs.files.values();
    let copied = copied.filter(|content| matches!(content, Content::Copied(_)));
    assert_eq!(copied.count(), 1);
}

#[test]
fn data_that_a_page_writes_itself_are_told_at_their_place() {
    let mut inputs = Inputs::default();
    put(
        &mut inputs,
        "site.toml",
        &format!("{SITE}[markdown]\nraw_html = \"allow\"\n"),
    );
    let data = "<script type=\"application/ld+json\">{\"@type\": \"MusicEvent\", \"name\": \"Coro\", \"startDate\": \"domani\",\
                \"location\": \"Sede\", \"eventStatus\": \"EventScheduled\"}</script>";
    put(
        &mut inputs,
        "content/pages/a.md",
        &format!("---\ntitolo: A\n---\n\n{data}\n"),
    );
    let found = check(&inputs, &options(NOW)).diagnostics;
    let marked: Vec<(&str, &str)> = found
        .iter()
        .map(|one| {
            let range: std::ops::Range<usize> = one.span.range.into();
            (one.code, &inputs.texts[&one.span.path][range])
        })
        .collect();
    assert_eq!(marked, [("jsonld-event-value", "domani")]);
}

/// The exit code of `calendar check`, and what it prints.
fn asked(folder: &Path, words: &[&str]) -> (Option<i32>, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_connessi"))
        .args(["calendar", "check", "--lang", "it"])
        .args(words)
        .current_dir(folder)
        .output()
        .expect("the program runs");
    let said = [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes));
    (output.status.code(), said.concat())
}

#[test]
fn any_calendar_can_be_asked_about_without_a_site() {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let write = |name: &str, bytes: &[u8]| {
        std::fs::write(folder.path().join(name), bytes).expect("written")
    };
    let good = calendar("DTSTART:20300514T150000Z");
    write("buono.ics", good.as_bytes());
    write("rotto.ics", calendar("DTSTART:domani").as_bytes());
    write(
        "lungo.ics",
        good.replace(
            "END:VEVENT",
            &format!("SUMMARY:{}\r\nEND:VEVENT", "a".repeat(90)),
        )
        .as_bytes(),
    );
    write(
        "latin1.ics",
        &good
            .replace("UID:a", "UID:a\r\nSUMMARY:Caff#")
            .bytes()
            .map(|b| if b == b'#' { 0xE8 } else { b })
            .collect::<Vec<_>>(),
    );
    for (words, code, said) in [
        (&["buono.ics"][..], 0, "1 calendario o feed: nessun errore"),
        (
            &["buono.ics", "rotto.ics"],
            1,
            "errore[calendar-date]: `domani` non è una data di calendario",
        ),
        (&["lungo.ics"], 0, "attenzione[calendar-line-long]"),
        (
            &["--strict", "lungo.ics"],
            1,
            "attenzione[calendar-line-long]",
        ),
        (&["latin1.ics"], 0, "salva il file in UTF-8"),
        (
            &["--format", "json", "rotto.ics"],
            1,
            "\"file\": \"rotto.ics\"",
        ),
        (
            &["manca.ics"],
            2,
            "non riesco a leggere il calendario `manca.ics`",
        ),
        (&[], 2, "manca"),
    ] {
        let (exit, text) = asked(folder.path(), words);
        assert_eq!(exit, Some(code), "{words:?}: {text}");
        assert!(text.contains(said), "{words:?}: {text}");
    }
}

/// A calendar of ours, with a zone and several events.
fn ours() -> String {
    let built = clean_build(&read(&fixture()), NOW);
    texts(&built.value)["calendario.ics"].clone()
}

#[test]
fn a_good_calendar_that_is_broken_anywhere_is_found_out() {
    let good = ours();
    let lines: Vec<&str> = good.split_inclusive("\r\n").collect();
    let needed = [
        "BEGIN:", "END:", "UID:", "DTSTAMP:", "DTSTART", "VERSION:", "PRODID:", "TZOFFSET", "TZID:",
    ];
    // Without its own name a calendar is one still.
    let first = good.find("BEGIN:VEVENT").expect("an event");
    let mut at = 0;
    for (number, line) in lines.iter().enumerate() {
        let is_needed = needed.iter().any(|name| line.starts_with(name));
        let is_of_calendar = line.starts_with("UID:") && at < first;
        at += line.len();
        if is_needed && !is_of_calendar {
            let mut broken = lines.clone();
            broken.remove(number);
            assert_ne!(faults("a.ics", &broken.concat()), [], "without {line:?}");
        }
        // Where a blank follows the fold, only that blank is lost.
        if line.starts_with(' ') && !line.starts_with("  ") {
            let mut broken = lines.clone();
            broken[number] = &line[1..];
            let found = faults("a.ics", &broken.concat());
            let is_line = line[1..]
                .split_once(':')
                .is_some_and(|(name, _)| !name.contains(' '));
            assert!(is_line || !found.is_empty(), "unfolded: {line:?}");
        }
    }
    let uids: BTreeSet<&str> = good[first..]
        .lines()
        .filter(|line| line.starts_with("UID:"))
        .collect();
    let uids: Vec<&str> = uids.into_iter().collect();
    let twice = good.replace(uids[1], uids[0]);
    assert_eq!(faults("a.ics", &twice)[0].0, "calendar-uid-twice");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_read_is_told_with_a_place_and_in_our_words(text in "(BEGIN:|END:|VCALENDAR|VEVENT|DTSTART|;TZID=|RRULE:|<feed|<urlset>|[:;=,\"\\\\ \\r\\n<>&è\u{FFFD}A-Z0-9/]){0,60}") {
        for start in ["", "BEGIN:VCALENDAR\r\n", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n", "<"] {
            let text = format!("{start}{text}");
            let path = SourcePath::new("a.ics").expect("a plain path");
            for found in feeds::read(&path, &text, None) {
                let range: std::ops::Range<usize> = found.span.range.into();
                prop_assert!(text.get(range).is_some(), "{found:?}");
                prop_assert!(CODES.contains(&found.code));
                prop_assert!(found.severity <= Severity::Info);
            }
        }
    }
}
