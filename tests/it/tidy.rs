//! The house in order: who may import whom, where each package lives, where effects are.

use std::collections::BTreeSet;
use std::path::Path;

use crate::editor::files;
use crate::support::project;

/// The modules in reading order. A module imports from rows above its own, from itself and from what lies below it in
/// folders; `crate::NAME` of a later row is an import that points the wrong way.
const ROWS: &[&str] = &[
    "picture",
    "source",
    "diagnostic",
    "controls",
    "date",
    "rhythm",
    "locale",
    "explanation",
    "url",
    "parallel",
    "bytes",
    "reads",
    "register",
    "config",
    "parse",
    "model",
    "search",
    "plan",
    "theme",
    "render",
    "memo",
    "check",
    "pipeline",
    "shell",
];

/// Imports that look upwards with a reason: the drawing of findings needs words, which are defined after findings.
const EXCEPTIONS: &[(&str, &str)] = &[
    ("diagnostic/text.rs", "locale"),
    ("diagnostic/text.rs", "date"),
];

/// The files in which a package may be named.
const HOMES: &[(&str, &[&str])] = &[
    ("annotate_snippets", &["diagnostic/text.rs"]),
    ("anstream", &["shell/terminal.rs"]),
    ("clap", &["shell/"]),
    ("clap_complete", &["shell/"]),
    ("fluent_bundle", &["locale.rs"]),
    ("fluent_syntax", &["locale.rs"]),
    ("html5gum", &["check/html.rs"]),
    ("icu_datetime", &["locale.rs"]),
    ("icu_decimal", &["locale.rs"]),
    ("include_dir", &["explanation.rs", "theme.rs", "shell/"]),
    ("indicatif", &["shell/terminal.rs"]),
    ("image_webp", &["shell/pictures/decode.rs"]),
    ("jpeg_encoder", &["shell/pictures/encode.rs"]),
    ("linkify", &["parse/markdown.rs"]),
    ("memchr", &["render/ledger.rs"]),
    ("notify", &["shell/watch.rs"]),
    ("notify_debouncer_full", &["shell/watch.rs"]),
    ("pulldown_cmark", &["parse/markdown"]),
    // `picture/png.rs` is a module of that name.
    ("png", &["shell/pictures/", "picture"]),
    ("qcms", &["shell/pictures/decode.rs"]),
    ("ravif", &["shell/pictures/encode.rs"]),
    ("rayon", &["parallel.rs", "shell/disk"]),
    ("resize", &["shell/pictures/"]),
    ("rgb", &["shell/pictures/"]),
    ("roxmltree", &["check/feeds"]),
    ("rust_stemmers", &["search/stems.rs"]),
    ("serde_yaml", &["parse/yaml"]),
    ("similar", &["shell/commands/fix.rs"]),
    ("strsim", &["diagnostic.rs"]),
    ("tera", &["theme", "render/"]),
    ("tiny_http", &["shell/server"]),
    ("toml", &["config"]),
    ("rustix", &["shell/disk/write/journal.rs"]),
    ("twox_hash", &["register.rs", "picture.rs", "reads.rs"]),
    ("ureq", &["shell/web.rs"]),
    ("uuid", &["register", "model", "plan", "render/"]),
    ("walkdir", &["shell/disk"]),
    ("zune_jpeg", &["shell/pictures/decode.rs"]),
];

/// What only the shell may do.
const EFFECTS: &[&str] = &[
    "std::fs",
    "std::net",
    "std::env",
    "std::process",
    "SystemTime",
    "Timestamp::now",
    "ZonedDateTime::now",
    "println!",
    "eprintln!",
];

/// Every source file, by its path below `src/`, without its tests.
fn sources() -> Vec<(String, String)> {
    fn walk(folder: &Path, found: &mut Vec<(String, String)>) {
        let mut entries: Vec<_> = std::fs::read_dir(folder)
            .expect("a folder of sources")
            .map(|entry| entry.expect("an entry").path())
            .collect();
        entries.sort();
        for path in entries {
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = std::fs::read_to_string(&path).expect("a text");
                let name = path.strip_prefix(project().join("src")).expect("a source");
                let name = name.to_string_lossy().replace('\\', "/");
                let code = text.split("#[cfg(test)]\nmod tests").next();
                found.push((name, code.unwrap_or_default().to_owned()));
            }
        }
    }
    let mut found = Vec::new();
    walk(&project().join("src"), &mut found);
    found.retain(|(name, _)| !name.ends_with("test_site.rs"));
    found
}

/// The lines that are code.
fn code_lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .filter(|line| !line.trim_start().starts_with("//"))
}

#[test]
fn no_module_imports_from_a_row_below_its_own() {
    let row = |name: &str| ROWS.iter().position(|row| *row == name);
    for (file, text) in sources() {
        let own = file.split(['/', '.']).next().unwrap_or_default();
        let Some(own_row) = row(own) else {
            assert!(["lib", "main"].contains(&own), "{file} has no row");
            continue;
        };
        for line in code_lines(&text) {
            for found in line.split("crate::").skip(1) {
                let name: String = found
                    .chars()
                    .take_while(|c| c.is_alphanumeric() || *c == '_')
                    .collect();
                let is_exception = EXCEPTIONS.contains(&(file.as_str(), name.as_str()));
                let fits = row(&name).is_none_or(|other| other <= own_row);
                assert!(fits || is_exception, "{file} imports from {name}: {line}");
            }
        }
    }
}

#[test]
fn the_rows_are_the_modules_in_reading_order() {
    let text = std::fs::read_to_string(project().join("src/lib.rs")).expect("lib.rs");
    let modules: Vec<&str> = text
        .lines()
        .filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'))
        .collect();
    assert_eq!(modules, ROWS);
}

#[test]
fn every_package_is_named_only_in_its_home() {
    for (file, text) in sources() {
        for (package, homes) in HOMES {
            let names = code_lines(&text).any(|line| {
                line.match_indices(package).any(|(at, _)| {
                    let before = line[..at].chars().next_back();
                    let after = &line[at + package.len()..];
                    after.starts_with("::")
                        && before.is_none_or(|c| !c.is_alphanumeric() && c != '_' && c != ':')
                })
            });
            let is_home = homes.iter().any(|home| file.starts_with(home));
            assert!(!names || is_home, "{file} names {package}");
        }
    }
}

#[test]
fn only_the_shell_has_effects() {
    for (file, text) in sources() {
        if file.starts_with("shell") || file == "main.rs" {
            continue;
        }
        for line in code_lines(&text) {
            for effect in EFFECTS {
                assert!(!line.contains(effect), "{file}: {line}");
            }
        }
    }
}

#[test]
fn every_finding_has_words_and_every_word_a_finding() {
    let sources = sources();
    let messages = project().join("src/locale/messages/it.ftl");
    let messages = std::fs::read_to_string(messages).expect("the catalogue");
    let known: BTreeSet<&str> = messages
        .lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
        .filter_map(|line| line.split(" =").next())
        .filter(|key| !key.starts_with("severity-") && !key.starts_with("note-"))
        .collect();
    for key in &known {
        let quoted = format!("\"{key}\"");
        let is_used = sources.iter().any(|(_, text)| text.contains(&quoted));
        assert!(is_used, "nothing is told as `{key}`");
    }
    for (file, text) in &sources {
        for start in [
            "Diagnostic::error(\"",
            "Diagnostic::warning(\"",
            "Diagnostic::info(\"",
            "fault(\"",
        ] {
            let flat: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
            let flat = flat.replace("( \"", "(\"");
            for found in flat.split(start).skip(1) {
                let code = found.split('"').next().unwrap_or_default();
                assert!(known.contains(code), "{file} tells `{code}` without words");
            }
        }
    }
}

#[test]
fn every_source_says_what_it_is_for_and_nothing_is_left_undone() {
    for (file, text) in sources() {
        assert!(text.starts_with("//! "), "{file}");
        // The component of a calendar is no mark.
        let text = text.replace("VTODO", "");
        for mark in ["TODO", "FIXME", "todo!(", "unimplemented!("] {
            assert!(!text.contains(mark), "{file} holds {mark}");
        }
    }
}

/// Pages are made again only where something that they read has changed, so that they read it where that is noted.
#[test]
fn pages_read_the_site_only_where_that_is_noted() {
    let lists = "news meetings groups organisations projects pages topics series calendars documents sections sizes";
    let of_pages = [
        "render/view",
        "render/body.rs",
        "render/jsonld.rs",
        "render/picture.rs",
        "render/html.rs",
        "render/identity.rs",
    ];
    let mut looked_at = 0;
    for (file, text) in sources() {
        if !of_pages.iter().any(|part| file.starts_with(part)) {
            continue;
        }
        looked_at += 1;
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        for list in lists.split(' ') {
            for end in ['.', '[', ')', ';', ',', '\n'] {
                let read = format!("site.{list}{end}");
                assert!(!text.contains(&read), "{file}: {read}");
            }
        }
    }
    assert!(looked_at > 10, "{looked_at}");
}

#[test]
fn every_test_that_is_said_to_show_a_fault_is_there() {
    let text = std::fs::read_to_string(project().join("docs/faults.md")).expect("docs/faults.md");
    let mut known = String::new();
    for folder in ["src", "tests/it"] {
        let sources = files(&project().join(folder)).into_iter();
        for (_, text) in sources.filter(|(name, _)| name.ends_with(".rs")) {
            known += &String::from_utf8(text).expect("a source is a text");
        }
    }
    let rows = text.lines().filter_map(|line| line.strip_suffix(" |"));
    let tests = rows.filter_map(|row| row.rsplit_once(" | "));
    let names = tests.flat_map(|(_, tests)| tests.split('`').skip(1).step_by(2));
    let names: Vec<&str> = names.filter(|name| !name.ends_with(".txt")).collect();
    assert!(names.len() > 50, "{}", names.len());
    for name in names {
        assert!(known.contains(&format!("fn {name}(")), "{name}");
    }
}

#[test]
fn the_architecture_names_every_module() {
    let text = project().join("ARCHITECTURE.md");
    let text = std::fs::read_to_string(text).expect("ARCHITECTURE.md");
    for row in ROWS {
        assert!(text.contains(&format!("`{row}.rs`")), "{row}");
    }
    for (file, _) in sources() {
        let is_named = text.contains(&format!("`{file}`"))
            || file
                .rsplit_once('/')
                .is_some_and(|(folder, _)| text.contains(&format!("`{folder}/*`")));
        assert!(is_named, "ARCHITECTURE.md does not name {file}");
    }
}
