//! No input makes it panic: the fictitious site with bytes flipped, cut, doubled and moved, and so the register of what
//! it published. `FUZZ_SECONDS=60 cargo test --release fuzz` runs longer.

use std::time::{Duration, Instant};

use connessi::check::Sizes;
use connessi::diagnostic::Severity;
use connessi::pipeline::{Outputs, ParseMemo, build, check};
use connessi::register::Register;
use connessi::source::{Earlier, Inputs, SourcePath};

use crate::ics::{self, Kind};
use crate::laws::Random;
use crate::support::{NOW, clean_build, fixture, options, read, shown, texts};

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
    let mut round = 0_u64;
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

#[test]
fn no_mutilated_site_makes_the_build_panic() {
    let original = read(&fixture());
    rounds(25, |_, random| {
        let mut inputs = original.clone();
        for _ in 0..=random.below(6) {
            mutilate(&mut inputs, random);
        }
        // It builds, and looks at what came of it.
        let built = check(&inputs, &options(NOW), &Sizes::new());
        // Drawing findings walks every span.
        let told = shown(&built.diagnostics, &inputs);
        assert_eq!(told.is_empty(), built.diagnostics.is_empty());
    });
}

#[test]
fn a_mutilated_register_is_refused_or_gone_by_and_never_breaks_a_calendar() {
    let original = read(&fixture());
    let register = published(&clean_build(&original, NOW).value);
    let mut gone_by = 0;
    let mut memo = ParseMemo::default();
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
    assert!(gone_by >= 5, "{gone_by} of the builds were not refused");
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
    let text: Vec<char> = inputs.texts[&path].chars().collect();
    let from = random.below(text.len() + 1);
    let to = from + random.below((text.len() - from).min(40) + 1);
    let mut changed: String = text[..from].iter().collect();
    match random.below(4) {
        0 => {}
        1 => {
            let piece: String = text[from..to].iter().collect();
            changed.push_str(&piece.repeat(2 + random.below(3)));
        }
        2 => changed.push_str(PIECES[random.below(PIECES.len())]),
        _ => changed.extend(text[from..to].iter().rev()),
    }
    changed.extend(&text[to..]);
    inputs.texts.insert(path, changed.into());
}
