//! Whole small sites, each in one text of `tests/sites/`.
//!
//! The first lines say what is true. `>>> path` begins an input, `<<< path` an output that is held still, and
//! `<<< diagnostics` what the editor is told; where that is left out, there must be nothing to tell. A line `now: INSTANT`
//! before the first input sets the present, and a line `avif` has the program write AVIF. A picture is a line such as
//! `jpeg 4000x3000 2500000 notes`: kind, size, bytes. `UPDATE_SITES=1 cargo test` rewrites the expected half.

use std::fmt::Write as _;
use std::path::Path;

use connessi::source::Inputs;

use crate::support::{NOW, clean_build, project, put, shown, texts};

/// The configuration that a site has if it brings none.
const CONFIG: &str = "title = \"Rete\"\nbase_url = \"https://rete.example/\"\n";

struct Case {
    preamble: String,
    now: String,
    inputs: Vec<(String, String)>,
    outputs: Vec<(String, String)>,
}

fn read(text: &str) -> Case {
    let mut case = Case {
        preamble: String::new(),
        now: NOW.to_owned(),
        inputs: Vec::new(),
        outputs: Vec::new(),
    };
    let mut open: Option<bool> = None;
    for line in text.split_inclusive('\n') {
        if let Some(path) = line.strip_prefix(">>> ") {
            case.inputs.push((path.trim().to_owned(), String::new()));
            open = Some(true);
        } else if let Some(path) = line.strip_prefix("<<< ") {
            case.outputs.push((path.trim().to_owned(), String::new()));
            open = Some(false);
        } else {
            let list = match open {
                None => {
                    if let Some(now) = line.strip_prefix("now: ") {
                        case.now = now.trim().to_owned();
                    }
                    case.preamble.push_str(line);
                    continue;
                }
                Some(true) => &mut case.inputs,
                Some(false) => &mut case.outputs,
            };
            let (_, text) = list.last_mut().expect("a part is open");
            text.push_str(line);
        }
    }
    case
}

/// What a case gives now, in the form of its file.
fn actual(case: &Case) -> String {
    let mut inputs = Inputs::default();
    inputs.pictures.writes_avif = case.preamble.lines().any(|line| line == "avif");
    put(&mut inputs, "site.toml", CONFIG);
    for (path, text) in &case.inputs {
        put(&mut inputs, path, text);
    }
    let built = clean_build(&inputs, &case.now);
    let outputs = texts(&built.value);
    let told = shown(&built.diagnostics, &inputs);
    let mut whole = case.preamble.clone();
    for (path, text) in &case.inputs {
        let _ = write!(whole, ">>> {path}\n{text}");
    }
    for (path, _) in &case.outputs {
        let text = match (path.as_str(), outputs.get(path)) {
            ("diagnostics", _) => continue,
            // Line ends of calendars are part of the standard, and not of these files.
            (_, Some(text)) => text.replace("\r\n", "\n"),
            (_, None) => "(no such output)\n".to_owned(),
        };
        let end = if text.ends_with('\n') { "" } else { "\n" };
        let _ = write!(whole, "<<< {path}\n{text}{end}");
    }
    if !told.is_empty() {
        let _ = write!(whole, "<<< diagnostics\n{told}");
    }
    whole
}

#[test]
fn every_site_gives_what_its_file_says() {
    let folder = project().join("tests/sites");
    let mut failed = Vec::new();
    let entries = std::fs::read_dir(&folder).expect("the folder of sites");
    let mut files: Vec<_> = entries
        .map(|entry| entry.expect("an entry").path())
        .collect();
    files.sort();
    assert!(!files.is_empty());
    for file in files {
        let expected = std::fs::read_to_string(&file).expect("a text");
        let actual = actual(&read(&expected));
        if actual == expected {
            continue;
        }
        if std::env::var_os("UPDATE_SITES").is_some() {
            std::fs::write(&file, actual).expect("the file can be written");
        } else {
            failed.push(difference(&file, &expected, &actual));
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

fn difference(file: &Path, expected: &str, actual: &str) -> String {
    let at = expected
        .lines()
        .zip(actual.lines())
        .position(|(a, b)| a != b)
        .unwrap_or(expected.lines().count().min(actual.lines().count()));
    let from = |text: &str| {
        text.lines()
            .skip(at)
            .take(12)
            .collect::<Vec<_>>()
            .join("\n  ")
    };
    format!(
        "{} differs from line {}\nexpected:\n  {}\nactual:\n  {}",
        file.display(),
        at + 1,
        from(expected),
        from(actual)
    )
}
