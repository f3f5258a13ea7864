//! No input makes it panic, and no finding is without a place or in the words of a library: the fictitious site with
//! bytes flipped, cut, doubled and moved, the register of what it published, feeds of others, and requests to the preview.
//!
//! `FUZZ_SECONDS=60 cargo test --release fuzz` runs each part longer, and one after the other with `-- --test-threads=1`;
//! `FUZZ_ROUND=712` repeats the round that a failure names.

use std::time::{Duration, Instant};

use connessi::check::feeds;
use connessi::diagnostic::{Diagnostic, Severity};
use connessi::locale::Locale;
use connessi::pipeline::{Memory, Outputs, build, check};
use connessi::register::Register;
use connessi::shell::server::gate::{Hosts, parse};
use connessi::source::{Earlier, Inputs, REGISTER, SourcePath};

use crate::ics::{self, Kind};
use crate::laws::Random;
use crate::support::{NOW, clean_build, fixture, options, put, read, shown, texts};

/// Pieces that have a meaning somewhere.
const PIECES: [&str; 24] = [
    "---\n",
    ": ",
    "- ",
    "[",
    "]",
    "{",
    "}",
    "\"",
    "'",
    "|\n",
    "&a ",
    "*a",
    "\t",
    "\u{0}",
    "\u{FEFF}",
    "è",
    "\r\n",
    "# ",
    "](../",
    "[^1]",
    "<!--",
    "title: ",
    "date: 2030-02-31\n",
    "groups: all\n",
];

/// What may stand in a register by mistake and still be JSON, by what it is the value of; an address is a key too.
const ENTRIES: [(&str, &[&str]); 9] = [
    (
        "\"start\":",
        &[
            "\"2030-05-20\"",
            "\"-000001-01-01\"",
            "\"9999-12-31\"",
            "\"2030-05-20T15:00:00Z\"",
            "\"-009999-01-02T01:59:59Z\"",
            "\"9999-12-30T22:00:00.999999999Z\"",
            "\"2030-05-20T17:00:00[europe/rome]\"",
            "\"2030-05-20T17:00:00.5[Africa/Casablanca]\"",
            "\"2030-10-27T02:30:00[Europe/Rome]\"",
            "\"1500-01-01T00:00:00[Asia/Kathmandu]\"",
        ],
    ),
    (
        "\"end\":",
        &[
            "\"2030-05-10\"",
            "\"2031-01-01\"",
            "\"2030-05-20T15:00:00Z\"",
            "\"9999-12-30T22:00:00.999999999Z\"",
            "\"2030-10-27T02:30:00[Europe/Rome]\"",
            "\"9999-12-31T23:59:59[Europe/Rome]\"",
            "\"2031-01-01T09:00:00[africa/casablanca]\"",
        ],
    ),
    (
        "\"changed\":",
        &[
            "\"-009999-01-02T01:59:59Z\"",
            "\"9999-12-30T22:00:00.999999999Z\"",
            "\"2030-05-10T12:00:00.5+02:00\"",
        ],
    ),
    (
        "\"sequence\":",
        &["4294967295", "2147483648", "-1", "1.5", "\"1\""],
    ),
    (
        "\"page\":",
        &[
            "\"/\"",
            "\"/../a/\"",
            "\"/index.html\"",
            "\"/incontri/bagno-di-sole/\"",
        ],
    ),
    (
        "\"feeds\":",
        &[
            "[]",
            "[\"/calendario.ics\"]",
            "[\"/../a.ics\"]",
            "[\"/non/c/e.ics\"]",
        ],
    ),
    (
        "\"summary\":",
        &[
            "\"\"",
            "\"\\u0000\\r\\n\\u2028END:VEVENT\\r\\n\"",
            "\";,\\\\:\"",
        ],
    ),
    (
        "\"title\":",
        &[
            "\"\"",
            "\"\\u0007\"",
            "\"a\\r\\nEND:VEVENT\\r\\n\\u2028\"",
            "\"\\\\n;,:\"",
        ],
    ),
    (
        "\"source\":",
        &[
            "\"\"",
            "\"../../fuori.md\"",
            "\"content/meetings/bagno-di-sole.md\"",
            "\"/\"",
        ],
    ),
];

/// Addresses that may stand in a register by mistake.
const ADDRESSES: [&str; 14] = [
    "/",
    "/../a.ics",
    "/a/./b.ics",
    "//a.ics",
    "/con.ics",
    "/index.html",
    "/published.json",
    "/calendario.ics",
    "/CALENDARIO.ics",
    "/calendario.ics/",
    "/calendario.ics/sotto.ics",
    "/.connessi-manifest",
    "/e\u{301}.ics",
    "/una-volta/c-era.ics",
];

/// Meetings that nothing in the fictitious site refers to.
const ALONE: [&str; 11] = [
    "2030-05-14-merenda",
    "caffe-sul-muretto",
    "corsa-delle-ombre",
    "danza-della-pioggia",
    "giornata-del-sasso",
    "muta-forse",
    "notte-delle-lucciole",
    "ora-che-non-si-dimentica",
    "parola-al-geco",
    "raduno-di-due-giorni",
    "sasso-rinviato",
];

/// Does something so many times, each with numbers of its own; as often as it can, where the time is given.
fn rounds(count: u64, mut one: impl FnMut(u64, &mut Random)) {
    let seconds = std::env::var("FUZZ_SECONDS").ok();
    let seconds = seconds.and_then(|text| text.parse().ok());
    let deadline = seconds.map(|seconds| Instant::now() + Duration::from_secs(seconds));
    let only = std::env::var("FUZZ_ROUND").ok();
    let only = only.and_then(|text| text.parse::<u64>().ok());
    let (mut round, count) = only.map_or((0, count), |only| (only - 1, only));
    loop {
        round += 1;
        let mut random = Random(round.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
        one(round, &mut random);
        let is_over = deadline.map_or(round >= count, |deadline| Instant::now() >= deadline);
        if is_over {
            return;
        }
    }
}

/// What only a library says: its errors as Rust prints them, and the places as it counts them.
const FOREIGN: [&str; 14] = [
    "Error(",
    "Err(",
    "Some(",
    "line 1 column",
    "at line",
    "expected value",
    "expected `",
    "invalid type",
    "invalid value",
    "missing field",
    "unknown field",
    "trailing characters",
    "EOF while",
    "did not find",
];

/// Holds findings to have a place in a text that there is, and words of our own in both languages.
fn hold(found: &[Diagnostic], inputs: &Inputs, round: u64) {
    let locales = ["it", "en"].map(|tag| Locale::new(tag).expect("a language"));
    for one in found {
        let path = &one.span.path;
        let is_there = match inputs.texts.get(path) {
            Some(text) => {
                let range: std::ops::Range<usize> = one.span.range.into();
                text.get(range).is_some()
            }
            None => {
                inputs.assets.contains(path)
                    || path.as_str() == REGISTER
                    || path.as_str() == "site.toml"
            }
        };
        assert!(is_there, "round {round}: no place: {one:?}");
        for locale in &locales {
            let message = one.message(locale);
            assert_ne!(message, one.code, "round {round}: no words");
            let remedies = one.remedies(locale);
            assert_eq!(
                remedies.len(),
                one.hints.len(),
                "round {round}: no remedy: {one:?}"
            );
            // The author's own words may say anything.
            let said = one.args.iter().filter(|(name, _)| *name != "detail");
            let said = said.fold(message.clone(), |said, (_, word)| match word.len() > 2 {
                true => said.replace(word.as_str(), ""),
                false => said,
            });
            let foreign = FOREIGN.iter().find(|words| said.contains(**words));
            assert_eq!(foreign, None, "round {round}: {message}");
        }
    }
}

#[test]
fn no_mutilated_site_makes_the_build_panic() {
    let mut original = read(&fixture());
    // Templates and the words of a theme of the site's own are sources too.
    let theme = "name = \"Prova\"\nextends = \"default\"\n";
    put(&mut original, "themes/prova/theme.toml", theme);
    let page = "{% extends \"default/page.html\" %}\n{% block main %}{% for x in site.languages %}{{ x.tag }}{% endfor %}\
                <h1>{{ page.title | upper }}</h1>{% if page.summary %}{{ page.summary }}{% endif %}{% endblock main %}\n";
    put(&mut original, "templates/page.html", page);
    rounds(25, |round, random| {
        let mut inputs = original.clone();
        for _ in 0..=random.below(6) {
            mutilate(&mut inputs, random);
        }
        if random.below(4) == 0 {
            rename(&mut inputs, random);
        }
        // It builds, and looks at what came of it.
        let built = check(&inputs, &options(NOW));
        // Drawing findings walks every span.
        let told = shown(&built.diagnostics, &inputs);
        assert_eq!(told.is_empty(), built.diagnostics.is_empty());
        hold(&built.diagnostics, &inputs, round);
        let mut ours = built.diagnostics.iter();
        let ours = ours.find(|one| one.code == "feed-ours");
        assert_eq!(ours, None, "round {round}");
    });
}

#[test]
fn no_feed_of_others_makes_the_check_panic() {
    let built = clean_build(&read(&fixture()), NOW);
    let published = texts(&built.value);
    let mut seeds: Vec<(&str, &str)> = published
        .iter()
        .filter(|(path, _)| path.ends_with(".ics") || path.ends_with(".xml"))
        .map(|(path, text)| (path.as_str(), text.as_str()))
        .collect();
    seeds.push(("a.rss", RSS));
    seeds.push(("b.ics", RICH));
    rounds(400, |round, random| {
        let (path, text) = seeds[random.below(seeds.len())];
        let mut text = text.to_owned();
        for _ in 0..=random.below(8) {
            text = match random.below(3) {
                0 => of_bytes(&text, random),
                _ => mixed(&text, &FEED_PIECES, random),
            };
            if text.is_empty() {
                break;
            }
        }
        let path = SourcePath::new(path).expect("a plain path");
        let found = feeds::read(&path, &text, Some("https://rete.example/"));
        let mut inputs = Inputs::default();
        inputs.texts.insert(path, text.into());
        let told = shown(&found, &inputs);
        assert_eq!(told.is_empty(), found.is_empty());
        hold(&found, &inputs, round);
    });
}

#[test]
fn no_request_makes_the_preview_panic() {
    let hosts = Hosts {
        port: 8000,
        name: "127.0.0.1".to_owned(),
    };
    let head = "GET /a/b?c HTTP/1.1\r\nHost: localhost:8000\r\nRange: bytes=0-1\r\nIf-None-Match: \"x\"\r\n\
                Origin: http://[::1]:8000\r\nContent-Length: 0\r\n";
    rounds(2000, |round, random| {
        let mut text = head.to_owned();
        for _ in 0..=random.below(6) {
            text = mixed(&text, &HEAD_PIECES, random);
        }
        let mut bytes = text.into_bytes();
        if random.below(3) == 0 && !bytes.is_empty() {
            let at = random.below(bytes.len());
            bytes[at] ^= 1 << random.below(8);
        }
        if let Ok(request) = parse(&bytes, &hosts) {
            let is_plain = request.target.starts_with('/')
                && request.target.bytes().all(|b| b.is_ascii_graphic());
            assert!(is_plain, "round {round}: {request:?}");
        }
    });
}

/// Pieces that mean something in a feed.
const FEED_PIECES: [&str; 26] = [
    "BEGIN:VEVENT\r\n",
    "END:VEVENT\r\n",
    "BEGIN:VALARM\r\n",
    "END:VTIMEZONE\r\n",
    "DTSTART:",
    ";TZID=",
    ";VALUE=DATE",
    "\r\n ",
    "\r\n",
    "\n",
    "\"",
    "\\",
    ",",
    "99999999T999999Z",
    "-P",
    "RRULE:FREQ=",
    "\u{FFFD}",
    "\u{0}",
    "è",
    "<entry>",
    "</entry>",
    "<!DOCTYPE a [<!ENTITY b \"c\">]>",
    "&b;",
    "<![CDATA[",
    "xmlns:a=\"b\"",
    "<loc>",
];

/// Pieces that mean something in the head of a request.
const HEAD_PIECES: [&str; 14] = [
    "\r\n",
    "\n",
    " ",
    ":",
    "Host: ",
    "[::1]",
    "]",
    ":8000",
    "%2e%2e/",
    "#",
    "\u{0}",
    "è",
    "Content-Length: 99",
    "HTTP/1.0",
];

/// A feed as other programs write it.
const RSS: &str = "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>A</title><link>https://a.example/</link>\
                   <description>B</description><item><title>C</title><guid>1</guid>\
                   <pubDate>Tue, 14 May 2030 17:00:00 +0200</pubDate></item></channel></rss>";

/// A calendar with all that ours do not use.
const RICH: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//A//B//IT\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20300501T100000Z\r\n\
                    DTSTART;TZID=\"Europe/Rome\":20300514T170000\r\nDURATION:PT1H30M\r\nRRULE:FREQ=MONTHLY;BYDAY=2TU;COUNT=5\r\n\
                    EXDATE:20300611T150000Z,20300709T150000Z\r\nRDATE;VALUE=PERIOD:20300514T150000Z/PT1H\r\nGEO:43.1;12.3\r\n\
                    ATTENDEE;CN=\"A, B\";ROLE=CHAIR:mailto:a@rete.example\r\nATTACH;ENCODING=BASE64;VALUE=BINARY:AAAA\r\n\
                    BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER;RELATED=END:-PT15M\r\nEND:VALARM\r\nEND:VEVENT\r\n\
                    BEGIN:VTODO\r\nUID:2\r\nDTSTAMP:20300501T100000Z\r\nPRIORITY:1\r\nSTATUS:COMPLETED\r\nEND:VTODO\r\nEND:VCALENDAR\r\n";

/// A text with one of some pieces put in at a place, or with a part of it taken out, doubled or turned round.
fn mixed(text: &str, pieces: &[&str], random: &mut Random) -> String {
    let letters: Vec<char> = text.chars().collect();
    let from = random.below(letters.len() + 1);
    let to = from + random.below((letters.len() - from).min(40) + 1);
    let mut changed: String = letters[..from].iter().collect();
    match random.below(4) {
        0 => {}
        1 => {
            let piece: String = letters[from..to].iter().collect();
            changed.push_str(&piece.repeat(2 + random.below(3)));
        }
        2 => changed.push_str(pieces[random.below(pieces.len())]),
        _ => changed.extend(letters[from..to].iter().rev()),
    }
    changed.extend(&letters[to..]);
    changed
}

/// Gives a file that is copied another name, as cameras and people do.
fn rename(inputs: &mut Inputs, random: &mut Random) {
    const NAMES: [&str; 9] = [
        "Foto 1 (2).JPG",
        "con.png",
        "è.jpg",
        "e\u{301}.jpg",
        "%2e%2e.png",
        "a\u{202E}gpj.exe",
        "\"x\".png",
        "#.ics",
        "-.xml",
    ];
    let paths: Vec<SourcePath> = inputs.assets.iter().cloned().collect();
    if paths.is_empty() {
        return;
    }
    let path = &paths[random.below(paths.len())];
    let name = NAMES[random.below(NAMES.len())];
    if let Some(new) = SourcePath::new(&format!("{}/{name}", path.folder())) {
        inputs.assets.remove(path);
        inputs.assets.insert(new);
    }
}

#[test]
fn a_mutilated_register_is_refused_or_gone_by_and_never_breaks_a_calendar() {
    let original = read(&fixture());
    let register = published(&clean_build(&original, NOW).value);
    let mut gone_by = 0;
    let mut memo = Memory::default();
    rounds(15, |round, random| {
        let mut inputs = original.clone();
        let mut text = register.clone();
        for _ in 0..=random.below(3) {
            text = mutilated(&text, random);
        }
        take_away(&mut inputs, random);
        for now in [NOW, "2030-05-19T00:00:00Z"] {
            inputs.published = Some(Earlier {
                from: "public".to_owned(),
                text: text.as_str().into(),
            });
            let mut options = options(now);
            options.accept_removals = true;
            let built = build(&inputs, &options, &mut memo);
            let told = shown(&built.diagnostics, &inputs);
            let outputs = &built.value;
            for path in outputs.files.keys() {
                let path = path.as_str();
                assert!(is_inside(path), "round {round}: {path}");
            }
            let mut findings = built.diagnostics.iter();
            if findings.any(|found| found.severity == Severity::Error) {
                assert!(!told.is_empty(), "round {round}");
                return;
            }
            check_calendars(outputs, round);
            text = published(outputs);
            let next = Register::read(&text);
            assert!(next.is_ok_and(|next| next.text() == text), "round {round}");
            gone_by += 1;
        }
    });
    // One round alone may well be refused.
    let is_whole = std::env::var_os("FUZZ_ROUND").is_none();
    assert!(
        gone_by >= 5 || !is_whole,
        "{gone_by} of the builds were not refused"
    );
}

fn published(outputs: &Outputs) -> String {
    texts(outputs)["published.json"].clone()
}

fn is_inside(path: &str) -> bool {
    let is_plain = |part: &str| !part.is_empty() && part != "." && part != "..";
    path.split('/').all(is_plain) && !path.contains(['\\', ':', '\0'])
}

fn check_calendars(outputs: &Outputs, round: u64) {
    for (path, text) in texts(outputs) {
        // A register may say of any address that a page or the news were there.
        if !path.ends_with(".ics") || text.starts_with('<') {
            continue;
        }
        let calendar = ics::read(text.as_bytes());
        let calendar = calendar.unwrap_or_else(|fault| panic!("round {round}: {path}: {fault}"));
        let kind = match (calendar.line("NAME"), calendar.line("SOURCE")) {
            (None, _) => Kind::Invitation,
            (Some(_), None) => Kind::Former,
            (Some(_), Some(_)) => Kind::Feed,
        };
        let faults = ics::faults(&calendar, kind);
        assert_eq!(faults, Vec::<String>::new(), "round {round}: {path}");
    }
}

/// Takes some of the meetings away, so that the register alone knows of them.
fn take_away(inputs: &mut Inputs, random: &mut Random) {
    for _ in 0..random.below(6) {
        let name = ALONE[random.below(ALONE.len())];
        let path = SourcePath::new(&format!("content/meetings/{name}.md"));
        inputs.texts.remove(&path.expect("a plain path"));
    }
}

/// The text of a register with something wrong in it: bytes as a bad disk leaves them, or lines and entries as
/// somebody may leave them who edits it by hand.
fn mutilated(text: &str, random: &mut Random) -> String {
    let mut lines: Vec<&str> = text.lines().collect();
    let one = random.below(lines.len());
    let other = random.below(lines.len());
    let changed;
    match random.below(16) {
        0 => return of_bytes(text, random),
        1 => lines.swap(one, other),
        2 => drop(lines.remove(one)),
        3 => lines.insert(other, lines[one]),
        4..=6 => {
            let address = ADDRESSES[random.below(ADDRESSES.len())];
            let (Some(from), Some(to)) = (lines[one].find("\"/"), lines[one].find("\":")) else {
                return text.to_owned();
            };
            if from > to {
                return text.to_owned();
            }
            changed = format!("{}\"{address}{}", &lines[one][..from], &lines[one][to..]);
            lines[one] = &changed;
        }
        _ => {
            let (key, values) = ENTRIES[random.below(ENTRIES.len())];
            let having: Vec<usize> = (0..lines.len())
                .filter(|at| lines[*at].contains(key))
                .collect();
            if having.is_empty() {
                return text.to_owned();
            }
            let one = having[random.below(having.len())];
            let from = lines[one].find(key).map_or(0, |at| at + key.len());
            let to = from + length_of_value(&lines[one][from..]);
            let value = values[random.below(values.len())];
            changed = format!("{}{value}{}", &lines[one][..from], &lines[one][to..]);
            lines[one] = &changed;
        }
    }
    lines.join("\n")
}

/// How long the value is with which a text begins: a list, a text, a number.
fn length_of_value(json: &str) -> usize {
    let mut values = serde_json::Deserializer::from_str(json).into_iter::<serde_json::Value>();
    let _ = values.next();
    values.byte_offset()
}

fn of_bytes(text: &str, random: &mut Random) -> String {
    if text.is_empty() {
        return String::new();
    }
    let mut bytes = text.as_bytes().to_vec();
    let from = random.below(bytes.len());
    let to = (from + random.below(60)).min(bytes.len());
    match random.below(3) {
        0 => bytes[from] ^= 1 << random.below(8),
        1 => drop(bytes.drain(from..to)),
        _ => {
            let piece = bytes[from..to].to_vec();
            bytes.splice(to..to, piece);
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn mutilate(inputs: &mut Inputs, random: &mut Random) {
    let paths: Vec<SourcePath> = inputs.texts.keys().cloned().collect();
    let path = paths[random.below(paths.len())].clone();
    let changed = mixed(&inputs.texts[&path], &PIECES, random);
    inputs.texts.insert(path, changed.into());
}
