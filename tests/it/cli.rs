//! The program from outside: exit codes, what is printed, what lies on disk, and what the server answers.
//! Drives the real binary in folders of its own.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

/// What a run of the program gave.
struct Run {
    code: i32,
    stdout: String,
    stderr: String,
}

/// The program, deaf to the environment of whoever runs the tests.
pub(crate) fn program(folder: &Path, args: &[&str]) -> Command {
    // A test that runs for an hour takes a copy of the program with it.
    let copy = std::env::var_os("CONNESSI_PROGRAM");
    let name = copy.unwrap_or_else(|| env!("CARGO_BIN_EXE_connessi").into());
    let mut command = Command::new(name);
    command.args(args).current_dir(folder);
    for name in [
        "CONNESSI_LANG",
        "SOURCE_DATE_EPOCH",
        "NO_COLOR",
        "CLICOLOR_FORCE",
        "LC_ALL",
        "LC_MESSAGES",
        "LANG",
        "ALL_PROXY",
        "HTTP_PROXY",
        "HTTPS_PROXY",
        "all_proxy",
        "http_proxy",
        "https_proxy",
        "GITHUB_WORKSPACE",
    ] {
        command.env_remove(name);
    }
    // What it remembers of pictures is no business of whoever runs the tests either.
    command.env("XDG_CACHE_HOME", env!("CARGO_TARGET_TMPDIR"));
    command
}

fn run(folder: &Path, args: &[&str]) -> Run {
    let output = program(folder, args).output().expect("the program starts");
    Run {
        code: output.status.code().expect("it ends by itself"),
        stdout: String::from_utf8(output.stdout).expect("it prints text"),
        stderr: String::from_utf8(output.stderr).expect("it prints text"),
    }
}

/// Runs the program, which is to do what it is asked for without a remark.
pub(crate) fn done(folder: &Path, args: &[&str]) -> String {
    let run = run(folder, args);
    assert_eq!(run.code, 0, "{args:?}\n{}{}", run.stdout, run.stderr);
    assert_eq!(run.stderr, "", "{args:?}");
    run.stdout
}

/// The smallest picture: a black pixel.
const PIXEL: &[u8] = b"\x89\x50\x4e\x47\x0d\x0a\x1a\x0a\x00\x00\x00\x0d\x49\x48\x44\x52\x00\x00\x00\x01\x00\x00\x00\x01\
    \x08\x00\x00\x00\x00\x3a\x7e\x9b\x55\x00\x00\x00\x0a\x49\x44\x41\x54\x78\x9c\x63\x60\x00\x00\x00\
    \x02\x00\x01\x48\xaf\xa4\x71\x00\x00\x00\x00\x49\x45\x4e\x44\xae\x42\x60\x82";

/// A starter site in a folder of its own.
struct Site {
    folder: TempDir,
}

impl Site {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder for the test");
        done(folder.path(), &["new", "site", "rete"]);
        Self { folder }
    }

    fn root(&self) -> PathBuf {
        self.folder.path().join("rete")
    }

    fn run(&self, args: &[&str]) -> Run {
        run(&self.root(), args)
    }

    fn done(&self, args: &[&str]) -> String {
        done(&self.root(), args)
    }

    fn put(&self, path: &str, text: &str) {
        let path = self.root().join(path);
        fs::create_dir_all(path.parent().expect("it lies in the site")).expect("made");
        fs::write(path, text).expect("written");
    }

    fn put_picture(&self, path: &str) {
        self.put(path, "");
        fs::write(self.root().join(path), PIXEL).expect("written");
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root().join(path)).expect("a text")
    }

    /// The files of a folder, with what they hold.
    fn files(&self, folder: &str) -> BTreeMap<String, Vec<u8>> {
        let root = self.root().join(folder);
        let mut files = BTreeMap::new();
        let mut folders = vec![root.clone()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).expect("it can be read") {
                let path = entry.expect("it can be read").path();
                match path.is_dir() {
                    true => folders.push(path),
                    false => {
                        let name = path.strip_prefix(&root).expect("it lies there");
                        let name = name.to_str().expect("a plain name").replace('\\', "/");
                        files.insert(name, fs::read(&path).expect("it can be read"));
                    }
                }
            }
        }
        files
    }

    /// The published files, without the publisher's own.
    fn published(&self) -> BTreeMap<String, Vec<u8>> {
        let mut files = self.files("public");
        files.retain(|name, _| !name.starts_with(".connessi-"));
        files
    }
}

#[test]
fn the_starter_site_builds_and_passes_check_at_once() {
    let site = Site::new();
    let checked = site.done(&["check"]);
    assert!(
        checked.ends_with(": nessun errore, nessun avviso\n"),
        "{checked}"
    );
    assert!(!site.root().join("public").exists());
    let built = site.done(&["build"]);
    assert_eq!(built.lines().count(), 2, "{built}");
    assert!(built.contains("\nIl sito cambia da sé "), "{built}");
    assert!(built.starts_with("Pronto: "), "{built}");
    assert!(built.contains(" → public/ ("), "{built}");
    let pages = built.split(' ').nth(1).expect("a number");
    assert!(
        checked.starts_with(&format!("{pages} pagine: ")),
        "{checked}"
    );
    let again = site.done(&["build"]);
    assert!(again.contains("(0 scritti, "), "{again}");
    assert!(again.contains("invariati, 0 rimossi)\n"), "{again}");
}

#[test]
fn the_site_is_found_from_any_folder_below_it() {
    let site = Site::new();
    done(&site.root().join("content/news"), &["build"]);
    assert!(site.root().join("public/index.html").exists());
    let stated = site.root();
    let stated = stated.to_str().expect("a plain path");
    let elsewhere = site.folder.path();
    done(elsewhere, &["check", "--root", stated]);
    let lost = run(elsewhere, &["check"]);
    assert_eq!(lost.code, 2);
    assert!(lost.stderr.contains("`site.toml`"), "{}", lost.stderr);
    assert!(lost.stderr.contains("connessi new site"), "{}", lost.stderr);
}

#[test]
fn a_failed_build_leaves_the_output_as_it_was() {
    let site = Site::new();
    site.done(&["build"]);
    let before = site.files("public");
    for (path, text) in [
        ("content/news/rotta.md", "---\ndata: ieri\n---\n"),
        ("content/news/binaria.md", "---\ntitolo: a\n---\n\u{0}"),
        ("templates/home.html", "{{ niente.di_niente }}"),
        ("site.toml", "title = "),
    ] {
        let kept = fs::read(site.root().join(path)).ok();
        site.put(path, text);
        let run = site.run(&["build"]);
        assert_eq!(run.code, 1, "{path}: {}", run.stderr);
        assert_eq!(run.stdout, "");
        assert!(
            run.stderr.contains(&format!("--> {path}")),
            "{}",
            run.stderr
        );
        assert!(
            run.stderr.ends_with(": public/ resta com’era\n"),
            "{}",
            run.stderr
        );
        assert_eq!(site.files("public"), before, "{path}");
        let check = site.run(&["check"]);
        assert_eq!(check.code, 1);
        let findings = run.stderr.rsplit_once("\n\n").map(|(findings, _)| findings);
        let same = check.stderr.strip_suffix("\n\n");
        assert_eq!(same, findings, "check reports what build does");
        match kept {
            Some(bytes) => fs::write(site.root().join(path), bytes).expect("written"),
            None => fs::remove_file(site.root().join(path)).expect("removed"),
        }
    }
    site.done(&["check"]);
}

#[test]
fn every_mistake_is_told_in_one_run() {
    let site = Site::new();
    site.put("content/news/a.md", "---\ntitolo: a\nstatto: x\n---\n");
    site.put("content/news/b.md", "---\nsommario: b\n---\n");
    fs::write(
        site.root().join("content/news/c.md"),
        b"---\ntitolo: perch\xE9\n---\n",
    )
    .expect("written");
    let run = site.run(&["check"]);
    assert_eq!(run.code, 1);
    for place in ["a.md:3:1", "b.md", "c.md:2:14"] {
        let place = format!("--> content/news/{place}");
        assert!(run.stderr.contains(&place), "{place}\n{}", run.stderr);
    }
    assert!(run.stderr.contains("[not-utf8]"), "{}", run.stderr);
    assert!(
        !run.stderr.contains('\u{1B}'),
        "no colours where nobody sees them"
    );
}

/// A file, what it holds, and the codes and lines of what is told of it.
type Mistaken = (&'static str, &'static str, &'static [(&'static str, usize)]);

/// The mistakes of one small site: its files, and what `check` tells of them in order, each with its place.
#[rustfmt::skip]
const MISTAKES: &[Mistaken] = &[
    ("content/_index.md", "---\ntitolo: Rete\n---\n\nNote[^x] e [y] (https://y.example), [z](mio file.pdf), www.z.example.\n", &[
        ("footnote-missing", 5), ("link-not-read", 5), ("link-not-read", 5), ("link-not-read", 5)]),
    ("content/groups/uno.md", "---\nnome: Uno\nordin: 1\n---\n", &[("unknown-key", 3)]),
    ("content/meetings/a.md", "---\ntitolo: A\ndata: 2026-02-30\n---\n", &[("date-no-such-day", 3)]),
    ("content/meetings/b.md", "---\ntitolo: B\ndata: 2030-06-12\nora: 18:00\nprima: [c]\n---\n", &[("order-against-dates", 5)]),
    ("content/meetings/c.md", "---\ntitolo: C\ndata: 2030-06-12\nora: 16:00\nfine: 15 giugno\n---\n", &[("date-form", 5)]),
    ("content/meetings/d.md", "---\ntitolo: D\nstato: fatto\ngruppi: [nessun-gruppo]\n---\n", &[("status-unknown", 3), ("reference-unknown", 4)]),
    ("content/meetings/e.md", "---\ntitolo: E\ndata: 2020-06-12\n---\n", &[("meeting-not-marked", 3)]),
    ("content/news/a.md", "---\ntitolo: Uno: due\n---\n", &[("yaml-colon", 2)]),
    ("content/news/b.md", "---\ntitolo: \"**B**\"\nsommario: \"<b>Sì</b>\"\n---\n", &[("markup-in-field", 2), ("markup-in-field", 3)]),
    ("content/news/c.md", "titolo: C\n", &[("front-matter-missing", 1)]),
    ("content/news/d.md", "---\ntitolo: D\ntitolo: E\n---\n", &[("duplicate-key", 3)]),
    ("content/news/e.md", "---\ntitolo: Sportello\n---\n\n## Uno\n\n#### Due\n\nTel. 075 5045678, nome.cognome@rete.example\n",
        &[("title-shared", 2), ("heading-skips", 7), ("email-in-text", 9), ("phone-in-text", 9)]),
    ("content/news/f.md", "---\ntitolo: Sportello\n---\n\n![](Foto.png)\n\n![foto-1.png](foto-1.png)\n\n<b>x</b>\n",
        &[("file-missing", 5), ("picture-without-alt", 5), ("image-alt-is-name", 7), ("html-escaped", 9)]),
    ("content/news/g.md", "---\ntitolo: G\n---\n\n[x](nulla.md) [y](#nulla) [z](/nulla/)\n\nمرحبا بكم في الشبكة\n",
        &[("document-missing", 5), ("anchor-missing", 5), ("link-broken", 5), ("text-other-script", 7)]),
    ("content/organisations/a.md", "---\nnome: Il Sole onlus\nsito: www.sole.example\n---\n", &[("organisation-twice", 2), ("web-address-form", 3)]),
    ("content/organisations/b.md", "---\nnome: Il Sole\n---\n", &[]),
    ("content/pages/a.md", "---\ntitolo: 'L'ora'\n---\n", &[("yaml-apostrophe", 2)]),
    ("content/pages/b.md", "---\nbozza: forse\ntitolo: Pagina\n---\n\n## Nota[^b]\n\n[^b]: Una.\n[^c]: Due.\n", &[("truth-form", 2), ("footnote-unused", 9)]),
    ("site.toml", "title = \"Rete\"\nbase_url = \"https://rete.example/\"\ntema = \"x\"\n", &[("config-unknown-key", 3)]),
];

#[test]
fn a_site_full_of_mistakes_is_told_at_once_in_order_and_alike_in_every_form() {
    let site = Site::new();
    fs::remove_dir_all(site.root().join("content")).expect("removed");
    for (path, text, _) in MISTAKES {
        site.put(path, text);
    }
    site.put("content/mio file.pdf", "");
    for file in ["news/foto.png", "news/foto-1.png"] {
        site.put_picture(&format!("content/{file}"));
    }
    let told = |form: &str, lang: &str| {
        let run = site.run(&[
            "check",
            "--format",
            form,
            "--lang",
            lang,
            "--now",
            "2026-11-01",
        ]);
        assert_eq!(run.code, 1, "{form} {lang}\n{}", run.stderr);
        run
    };
    let expected: Vec<(String, String, usize)> = MISTAKES
        .iter()
        .flat_map(|(path, _, found)| {
            let found = found.iter();
            found.map(|(code, line)| ((*code).to_owned(), (*path).to_owned(), *line))
        })
        .collect();
    assert!(expected.len() >= 25);
    let in_order = |mut found: Vec<(String, String, usize)>| {
        let lines: Vec<_> = found
            .iter()
            .map(|(_, path, line)| (path.clone(), *line))
            .collect();
        assert!(lines.is_sorted(), "{lines:#?}");
        found.sort_by(|one, other| (&one.1, one.2, &one.0).cmp(&(&other.1, other.2, &other.0)));
        found
    };
    let expected = in_order(expected);
    let mut texts = Vec::new();
    for lang in ["it", "en"] {
        let json: serde_json::Value =
            serde_json::from_str(&told("json", lang).stdout).expect("JSON");
        let of_json = json["findings"]
            .as_array()
            .expect("a list")
            .iter()
            .map(|found| {
                let text = |key: &str| found[key].as_str().expect("text").to_owned();
                let line = found["line"].as_u64().expect("a line");
                (
                    text("code"),
                    text("file"),
                    usize::try_from(line).expect("small"),
                )
            });
        let of_json: Vec<_> = of_json.collect();
        let columns = json["findings"].as_array().expect("a list").iter();
        let columns: Vec<String> = columns
            .map(|found| {
                format!(
                    "{}:{}:{}:{}",
                    found["file"], found["line"], found["column"], found["code"]
                )
            })
            .collect();
        let once: std::collections::BTreeSet<&String> = columns.iter().collect();
        assert_eq!(once.len(), columns.len(), "none is told twice");
        assert_eq!(in_order(of_json.clone()), expected, "{lang}");
        let sarif: serde_json::Value =
            serde_json::from_str(&told("sarif", lang).stdout).expect("JSON");
        let of_sarif = sarif["runs"][0]["results"]
            .as_array()
            .expect("a list")
            .iter()
            .map(|found| {
                let place = &found["locations"][0]["physicalLocation"];
                let file = place["artifactLocation"]["uri"]
                    .as_str()
                    .expect("an address");
                let line = place["region"]["startLine"].as_u64().expect("a line");
                let code = found["ruleId"].as_str().expect("text");
                (
                    code.to_owned(),
                    file.to_owned(),
                    usize::try_from(line).expect("small"),
                )
            });
        assert_eq!(of_sarif.collect::<Vec<_>>(), of_json, "{lang}");
        let github = told("github", lang).stdout;
        let of_github = github.lines().map(|line| {
            let value = |key: &str| {
                let rest = line.split_once(key).expect("it is stated").1;
                rest.split([',', ':']).next().expect("something").to_owned()
            };
            (
                value("title="),
                value("file="),
                value(",line=").parse().expect("a number"),
            )
        });
        assert_eq!(of_github.collect::<Vec<_>>(), of_json, "{lang}");
        let text = told("text", lang).stderr;
        let heads = text.lines().filter(|line| {
            let severity = line.split_once('[').map_or("", |(severity, _)| severity);
            !severity.is_empty() && severity.chars().all(char::is_alphabetic)
        });
        let codes = heads.map(|line| line.split(['[', ']']).nth(1).expect("a code").to_owned());
        let of_json_codes: Vec<String> = of_json.iter().map(|(code, ..)| code.clone()).collect();
        assert_eq!(codes.collect::<Vec<_>>(), of_json_codes, "{text}");
        texts.push(text);
    }
    assert!(texts[0].contains("rimedio: ") && texts[1].contains("help: "));
}

#[test]
fn trouble_of_the_machine_tells_what_was_done_to_which_file() {
    let site = Site::new();
    site.done(&["build"]);
    site.put("file", "x");
    site.put("altro/x", "");
    for (args, it, en) in [
        (
            &["build", "--output", "file"][..],
            "`file` non è una cartella",
            "`file` is not a folder",
        ),
        (&["build", "--output", "file/sotto"], "file", "file"),
        (&["check", "--root", "nulla"], "nulla", "nulla"),
        (
            &["build", "--output", "altro"],
            "contiene file che non ho scritto io",
            "altro",
        ),
        (&["check", "--previous", "nulla"], "nulla", "nulla"),
    ] {
        for (lang, words) in [("it", it), ("en", en)] {
            let run = site.run(&[args, &["--lang", lang]].concat());
            assert_eq!(run.code, 2, "{args:?} {lang}: {}{}", run.stdout, run.stderr);
            let (first, remedy) = run.stderr.split_once('\n').expect("two lines");
            let (trouble, help) = match lang {
                "it" => ("errore: ", "rimedio: "),
                _ => ("error: ", "help: "),
            };
            assert!(
                first.starts_with(trouble) && first.contains(words),
                "{}",
                run.stderr
            );
            assert!(remedy.contains(help), "{}", run.stderr);
        }
    }
}

#[test]
fn a_file_that_is_a_folder_is_named() {
    let site = Site::new();
    fs::remove_file(site.root().join("site.toml")).expect("removed");
    fs::create_dir(site.root().join("site.toml")).expect("made");
    for (lang, words) in [("it", "site.toml"), ("en", "site.toml")] {
        let run = site.run(&["check", "--lang", lang]);
        assert_eq!(run.code, 2, "{}{}", run.stdout, run.stderr);
        assert!(run.stderr.contains(words), "{}", run.stderr);
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_result_that_a_full_disk_does_not_take_is_missed() {
    let site = Site::new();
    for (lang, words) in [
        (
            "it",
            "errore: non riesco a scrivere il risultato su `stdout`: il disco è pieno",
        ),
        (
            "en",
            "error: cannot write the result to `stdout`: the disk is full",
        ),
    ] {
        for args in [&["check", "--format", "json"][..], &["plan"], &["check"]] {
            let full = fs::OpenOptions::new()
                .write(true)
                .open("/dev/full")
                .expect("opened");
            let mut command = program(&site.root(), &[args, &["--lang", lang]].concat());
            let output = command.stdout(full).output().expect("the program starts");
            let told = String::from_utf8(output.stderr).expect("text");
            assert_eq!(output.status.code(), Some(2), "{args:?}: {told}");
            assert!(told.contains(words), "{args:?}: {told}");
        }
    }
}

/// A site with an error that is certain to mend, one that is not, and a warning.
fn site_with_mistakes() -> Site {
    let site = Site::new();
    site.put(
        "content/news/perché, a.md",
        "---\ntitolo: È tempo: 100 %\ntitolo_: x\n---\n\n![](x.png)\n",
    );
    site.put_picture("content/news/x.png");
    site.put(
        "content/news/b.md",
        "\u{FEFF}---\r\ntitol: B\r\nbozza: forse\r\n---\r\n",
    );
    site
}

#[test]
fn fix_mends_what_is_certain_and_tells_what_is_left() {
    let site = site_with_mistakes();
    let before = site.files(".");
    let dry = site.run(&["fix", "--dry-run", "content/news/b.md"]);
    assert_eq!(dry.code, 1);
    assert_eq!(
        dry.stdout,
        "--- a/content/news/b.md\n+++ b/content/news/b.md\n@@ -1,4 +1,4 @@\n \u{FEFF}---\r\n-titol: B\r\n+titolo: B\r\n bozza: forse\r\n ---\r\n"
    );
    assert!(
        dry.stderr.starts_with("Farei 1 correzione in 1 file"),
        "{}",
        dry.stderr
    );
    assert_eq!(site.files("."), before, "nothing is written");
    let one = site.run(&["fix", "content/news/b.md"]);
    assert_eq!(one.code, 1, "one mistake is left");
    assert_eq!(
        one.stdout,
        "content/news/b.md: 1 correzione\n  riga 2: la chiave `titol` non esiste [unknown-key]\nFatto: 1 correzione in 1 file\n"
    );
    assert!(
        one.stderr.contains("1 errore, nessun avviso"),
        "{}",
        one.stderr
    );
    assert_eq!(
        site.read("content/news/b.md"),
        "\u{FEFF}---\r\ntitolo: B\r\nbozza: forse\r\n---\r\n"
    );
    site.put("content/news/b.md", "---\ntitolo: B\n---\n");
    let all = run(&site.root().join("content"), &["correggi", "--lang", "en"]);
    assert!(all.stdout.contains("line 2: "), "{}", all.stdout);
    assert!(
        all.stdout.ends_with("Done: 1 correction in 1 file\n"),
        "{}",
        all.stdout
    );
    let text = site.read("content/news/perché, a.md");
    assert!(
        text.starts_with("---\ntitolo: \"È tempo: 100 %\"\ntitolo_: x\n"),
        "{text}"
    );
    let after = site.files(".");
    let again = site.run(&["fix"]);
    assert!(
        again.stdout.starts_with("Non c’è nulla"),
        "{}",
        again.stdout
    );
    assert_eq!(site.files("."), after);
}

#[test]
fn fix_ends_well_where_nothing_is_left_and_changes_texts_of_the_site_only() {
    let site = Site::new();
    assert_eq!(
        site.done(&["fix"]),
        "Non c’è nulla che io possa correggere da solo\n"
    );
    site.put("content/news/a.md", "---\ntitol: A\n---\n");
    let root = site.root();
    let stated = root.to_str().expect("a plain path");
    let waiting = site.run(&["fix", "--dry-run"]);
    assert_eq!(waiting.code, 1, "something is left to mend");
    done(
        site.folder.path(),
        &["fix", "--root", stated, "content/news"],
    );
    site.done(&["check"]);
    for other in [
        "public",
        "static/x.css",
        "README.md",
        "/etc/hosts",
        "content/nulla.md",
    ] {
        let run = site.run(&["fix", other]);
        assert_eq!(run.code, 2, "{other}: {}", run.stderr);
        assert!(run.stderr.contains(other), "{}", run.stderr);
    }
}

#[cfg(unix)]
#[test]
fn fix_follows_no_link_and_tells_which_file_it_cannot_write() {
    use std::os::unix::fs::symlink;
    let site = Site::new();
    let elsewhere = site.folder.path().join("altrove.md");
    fs::write(&elsewhere, "---\ntitol: A\n---\n").expect("written");
    symlink(&elsewhere, site.root().join("content/news/a.md")).expect("made");
    let run = site.run(&["fix"]);
    assert!(run.stdout.starts_with("Non c’è nulla"), "{}", run.stdout);
    assert_eq!(
        fs::read_to_string(&elsewhere).expect("a text"),
        "---\ntitol: A\n---\n"
    );
    assert_eq!(site.run(&["fix", "content/news/a.md"]).code, 2);
}

#[test]
fn findings_are_told_to_programs_with_stable_keys() {
    let site = site_with_mistakes();
    let run = site.run(&["check", "--format", "json"]);
    assert_eq!(run.code, 1);
    assert!(
        run.stderr.ends_with(": 4 errori, 1 avviso\n"),
        "{}",
        run.stderr
    );
    let json: serde_json::Value = serde_json::from_str(&run.stdout).expect("JSON");
    let findings = json["findings"].as_array().expect("a list");
    let codes: Vec<&str> = findings
        .iter()
        .filter_map(|one| one["code"].as_str())
        .collect();
    assert_eq!(
        codes,
        [
            "unknown-key",
            "truth-form",
            "yaml-colon",
            "unknown-key",
            "picture-without-alt"
        ]
    );
    for finding in findings {
        let keys: Vec<&String> = finding.as_object().expect("an object").keys().collect();
        assert_eq!(
            keys,
            [
                "code",
                "severity",
                "message",
                "notes",
                "remedies",
                "file",
                "line",
                "column",
                "end_line",
                "end_column",
                "related",
                "fix"
            ]
        );
    }
    let colon = &findings[2];
    assert_eq!(colon["file"], "content/news/perché, a.md");
    let place = ["line", "column", "end_line", "end_column"].map(|key| colon[key].as_u64());
    assert_eq!(place, [2, 16, 2, 17].map(Some), "columns count characters");
    let edit = &colon["fix"]["edits"][0];
    assert_eq!(edit["text"], "\"È tempo: 100 %\"");
    let place = ["line", "column", "end_line", "end_column"].map(|key| edit[key].as_u64());
    assert_eq!(place, [2, 9, 2, 23].map(Some));
    assert_eq!(findings[1]["fix"], serde_json::Value::Null);
}

#[test]
fn github_is_told_each_finding_at_its_line() {
    let site = site_with_mistakes();
    let run = run(
        site.folder.path(),
        &["check", "--format", "github", "--root", "rete"],
    );
    assert_eq!(run.code, 1);
    let lines: Vec<&str> = run.stdout.lines().collect();
    assert_eq!(lines.len(), 5, "{}", run.stdout);
    assert_eq!(
        lines[2],
        "::error file=rete/content/news/perché%2C a.md,line=2,endLine=2,col=16,endColumn=17,title=yaml-colon::nel \
         valore ci sono due punti seguiti da uno spazio%0Arimedio: metti il valore fra virgolette: `titolo: \"È tempo: 100 %25\"`"
    );
    let mut inside = program(&site.root(), &["check", "--format", "github"]);
    let inside = inside.env("GITHUB_WORKSPACE", site.folder.path()).output();
    let inside = inside.expect("the program starts").stdout;
    assert_eq!(String::from_utf8(inside).expect("text"), run.stdout);
}

/// The properties that the schema of SARIF 2.1.0 requires, by the objects that we write.
fn check_sarif(log: &serde_json::Value) {
    let required = |value: &serde_json::Value, keys: &[&str]| {
        for key in keys {
            assert!(!value[key].is_null(), "{key} is required: {value:#}");
        }
    };
    let list = |value: &serde_json::Value| value.as_array().cloned().unwrap_or_default();
    let region = |value: &serde_json::Value| {
        for key in ["startLine", "startColumn", "endLine", "endColumn"] {
            assert!(
                value[key].as_u64().is_some_and(|number| number > 0),
                "{value:#}"
            );
        }
    };
    let physical = |value: &serde_json::Value| {
        let uri = value["artifactLocation"]["uri"]
            .as_str()
            .expect("an address");
        assert!(uri.is_ascii() && !uri.contains([' ', ',']), "{uri}");
        if !value["region"].is_null() {
            region(&value["region"]);
        }
    };
    assert_eq!(log["version"], "2.1.0");
    required(log, &["version", "runs"]);
    for run in list(&log["runs"]) {
        required(&run, &["tool", "results"]);
        let driver = &run["tool"]["driver"];
        required(driver, &["name"]);
        assert_eq!(run["columnKind"], "unicodeCodePoints");
        let rules = list(&driver["rules"]);
        for rule in &rules {
            required(rule, &["id", "shortDescription"]);
            required(&rule["shortDescription"], &["text"]);
        }
        for result in list(&run["results"]) {
            required(&result, &["message", "locations"]);
            required(&result["message"], &["text"]);
            assert!(["error", "warning"].contains(&result["level"].as_str().expect("a level")));
            let index = result["ruleIndex"].as_u64().expect("a number");
            let rule = &rules[usize::try_from(index).expect("small")];
            assert_eq!(rule["id"], result["ruleId"]);
            let places = [
                list(&result["locations"]),
                list(&result["relatedLocations"]),
            ];
            places
                .concat()
                .iter()
                .for_each(|place| physical(&place["physicalLocation"]));
            for fix in list(&result["fixes"]) {
                required(&fix, &["artifactChanges"]);
                for change in list(&fix["artifactChanges"]) {
                    required(&change, &["artifactLocation", "replacements"]);
                    for replacement in list(&change["replacements"]) {
                        required(&replacement, &["deletedRegion"]);
                        region(&replacement["deletedRegion"]);
                        required(&replacement["insertedContent"], &["text"]);
                    }
                }
            }
        }
    }
}

#[test]
fn sarif_has_what_its_schema_requires() {
    let site = site_with_mistakes();
    site.put(
        "content/news/c.md",
        "---\ntitolo: C\nbozza: no\ntitolo: D\n---\n",
    );
    site.put("content/news/D.MD", "---\ntitolo: D\n---\n");
    let run = site.run(&["build", "--format", "sarif"]);
    assert_eq!(run.code, 1);
    let log: serde_json::Value = serde_json::from_str(&run.stdout).expect("JSON");
    check_sarif(&log);
    let results = log["runs"][0]["results"].as_array().expect("a list");
    assert_eq!(results.len(), 7);
    assert!(results.iter().any(|result| !result["fixes"].is_null()));
    assert!(
        results
            .iter()
            .any(|result| !result["relatedLocations"].is_null())
    );
    let right = Site::new();
    let log: serde_json::Value =
        serde_json::from_str(&right.run(&["check", "--format", "sarif"]).stdout).expect("JSON");
    check_sarif(&log);
    assert_eq!(log["runs"][0]["results"], serde_json::json!([]));
}

#[test]
fn with_strict_a_warning_counts_as_an_error() {
    let site = Site::new();
    site.put("content/news/a.md", "---\ntitolo: A\n---\n\n![](x.png)\n");
    site.put_picture("content/news/x.png");
    assert_eq!(site.run(&["check"]).code, 0);
    let check = site.run(&["check", "--strict"]);
    assert_eq!(check.code, 1);
    let strict = "nessun errore, 1 avviso (con `--strict` gli avvisi valgono come errori)";
    assert!(
        check.stdout.ends_with(&format!(": {strict}\n")),
        "{}",
        check.stdout
    );
    let build = site.run(&["build", "--strict"]);
    assert_eq!(build.code, 1);
    assert!(
        build
            .stderr
            .ends_with(&format!("{strict}: public/ resta com’era\n")),
        "{}",
        build.stderr
    );
    assert!(!site.root().join("public").exists());
    let right = Site::new();
    right.done(&["build", "--strict"]);
    assert!(
        right
            .done(&["check", "--strict"])
            .ends_with(": nessun errore, nessun avviso\n")
    );
}

#[test]
fn what_is_not_ours_is_neither_removed_nor_written_over() {
    let site = Site::new();
    site.put("altrove/foto.jpg", "preziosa");
    let refused = |folder: &str| {
        let run = site.run(&["build", "--output", folder]);
        assert_eq!(run.code, 2, "{folder}: {}", run.stderr);
        assert!(run.stderr.starts_with("errore: "), "{}", run.stderr);
        assert!(run.stderr.contains("--output"), "{}", run.stderr);
    };
    let before = site.files(".");
    for folder in [
        "altrove",
        ".",
        "..",
        "content",
        "content/news/x",
        "site.toml",
    ] {
        refused(folder);
    }
    assert_eq!(site.files("."), before);
    site.done(&["build", "--output", "altro"]);
    site.put("altro/CNAME", "rete.example");
    site.put("altro/gruppi/index.html", "mia");
    fs::remove_file(site.root().join("content/groups/primo-gruppo.md")).expect("removed");
    let news = site.read("content/news/benvenuto.md");
    let news = news.replace("gruppi: tutti\n", "");
    site.put("content/news/benvenuto.md", &news);
    let meeting = site.read("content/meetings/prossimo-incontro.md");
    let meeting = meeting.replace("gruppi: [primo-gruppo]\n", "");
    site.put("content/meetings/prossimo-incontro.md", &meeting);
    site.done(&["build", "--output", "altro", "--accept-removals"]);
    assert_eq!(site.read("altro/CNAME"), "rete.example");
    let group = site.root().join("altro/gruppi/primo-gruppo");
    assert!(!group.join("index.html").exists());
    assert!(group.join("calendario.ics").exists(), "a feed stays");
}

#[test]
fn the_plan_is_the_list_of_what_is_published() {
    let site = Site::new();
    site.done(&["build"]);
    let plan = site.done(&["plan"]);
    let paths: Vec<&str> = plan
        .lines()
        .filter_map(|line| line.split('\t').next())
        .collect();
    let published = site.published();
    let published: Vec<&str> = published.keys().map(String::as_str).collect();
    assert_eq!(paths, published);
    let news = "notizie/benvenuto/index.html\tnotizia\tcontent/news/benvenuto.md\n";
    assert!(plan.contains(news), "{plan}");
}

#[test]
fn a_new_theme_builds_at_once_and_adds_to_the_built_in_one() {
    let site = Site::new();
    let told = site.done(&["new", "theme", "Il mio \"tema\""]);
    for part in [
        "themes/il-mio-tema/theme.toml\n",
        "themes/il-mio-tema/templates/base.html\n",
        "themes/il-mio-tema/static/extra.css\n",
        "  theme = \"il-mio-tema\"\n",
        "connessi serve --open\n",
    ] {
        assert!(told.contains(part), "{told}");
    }
    let config = site.read("site.toml");
    let line = "theme = \"il-mio-tema\"\n";
    fs::write(site.root().join("site.toml"), format!("{line}{config}")).expect("written");
    let checked = site.run(&["check", "--strict"]);
    assert_eq!(checked.code, 0, "{}{}", checked.stdout, checked.stderr);
    site.done(&["build"]);
    let home = site.read("public/index.html");
    for part in [
        ".css\">\n<link rel=\"stylesheet\" href=\"/theme/extra.",
        "<div class=\"motto\">",
        "<footer class=\"bottom\">",
    ] {
        assert!(home.contains(part), "{home}");
    }
    let styles = site.files("public/theme");
    let extra = styles.iter().find(|(name, _)| name.starts_with("extra."));
    let (_, extra) = extra.expect("the theme's own styles");
    assert!(String::from_utf8_lossy(extra).contains("--brand"));
    let told = site.done(&["new", "tema", "altro"]);
    assert!(told.contains("alla riga 1"), "{told}");
    for taken in ["Il mio tema", "default", "…"] {
        let again = site.run(&["new", "theme", taken]);
        assert_eq!(again.code, 2, "{taken}: {}", again.stderr);
    }
}

#[test]
fn a_new_file_of_every_kind_is_correct() {
    let site = Site::new();
    for (kind, args, path) in [
        (
            "news",
            vec!["--date", "2030-01-02"],
            "content/news/nome-e-cosi.md",
        ),
        (
            "meeting",
            vec![
                "--date",
                "14 maggio 2030",
                "--time",
                "16.30",
                "--group",
                "primo-gruppo",
            ],
            "content/meetings/nome-e-cosi.md",
        ),
        ("group", vec![], "content/groups/nome-e-cosi.md"),
        (
            "organisation",
            vec![],
            "content/organisations/nome-e-cosi.md",
        ),
        ("project", vec![], "content/projects/nome-e-cosi.md"),
        ("page", vec![], "content/pages/nome-e-cosi.md"),
    ] {
        let mut words = vec!["new", kind, "Nome: è «così» \"…\""];
        words.extend(&args);
        let told = site.done(&words);
        assert_eq!(told, format!("Creato {path}\n"));
        site.done(&["build"]);
        let text = site.read(path);
        let again = site.run(&words);
        assert_eq!(again.code, 2, "{}", again.stderr);
        assert_eq!(site.read(path), text);
    }
    let unknown = site.run(&["new", "incontro", "Altro", "--group", "primo-grupo"]);
    assert_eq!(unknown.code, 1);
    assert!(
        unknown.stderr.contains("primo-gruppo"),
        "{}",
        unknown.stderr
    );
    assert!(!site.root().join("content/meetings/altro.md").exists());
    for wrong in [
        ["new", "meeting", "Altro", "--date=30 febbraio 2030"],
        ["new", "meeting", "Altro", "--time=25:00"],
        ["new", "news", "…", "--date=2030-01-01"],
    ] {
        assert_eq!(site.run(&wrong).code, 2, "{wrong:?}");
    }
    let again = run(site.folder.path(), &["new", "site", "rete"]);
    assert_eq!(again.code, 2, "{}", again.stderr);
}

#[test]
fn a_rhythm_is_written_as_one_file_a_meeting() {
    let site = Site::new();
    let mut words = vec!["new", "meetings", "Sportello: l’ascolto", "--time=16.30"];
    words.extend(["--every", "ogni due settimane il martedì", "--times=3"]);
    words.extend(["--from=2030-09-01", "--end=18", "--group=primo-gruppo"]);
    words.extend(["--except=2030-09-17"]);
    let before = site.files(".");
    let listed = site.done(&[&words[..], &["--dry-run"]].concat());
    assert_eq!(site.files("."), before);
    let told = site.done(&words);
    let files = "  content/meetings/2030-09-03-sportello-l-ascolto.md  martedì 3 settembre 2030\n  \
                 content/meetings/2030-10-01-sportello-l-ascolto.md  martedì 1 ottobre 2030\n  \
                 content/meetings/2030-10-15-sportello-l-ascolto.md  martedì 15 ottobre 2030\n";
    assert_eq!(told, format!("Creati 3 incontri:\n{files}"));
    assert_eq!(
        listed,
        format!("Creerei 3 incontri; non ho scritto nulla:\n{files}")
    );
    let text = site.read("content/meetings/2030-10-01-sportello-l-ascolto.md");
    let stated = "---\ntitolo: \"Sportello: l’ascolto\"\ndata: 2030-10-01\nora: \"16:30\"\nfine: \"18:00\"\n\
                  serie: \"Sportello: l’ascolto\"\ngruppi: [\"primo-gruppo\"]\n# ";
    assert!(text.starts_with(stated), "{text}");
    assert!(!text.contains("# durata"), "an end is stated: {text}");
    let checked = site.done(&["check"]);
    assert!(
        checked.ends_with(": nessun errore, nessun avviso\n"),
        "{checked}"
    );
    site.done(&["build"]);
    let published = site.published();
    for day in ["2030-09-03", "2030-10-01", "2030-10-15"] {
        let page = format!("incontri/{day}-sportello-l-ascolto/index.html");
        assert!(published.contains_key(&page), "{page}");
    }
    let series = &published["serie/sportello-l-ascolto/calendario.ics"];
    let series = String::from_utf8_lossy(series);
    assert_eq!(series.matches("BEGIN:VEVENT").count(), 3, "{series}");
    let months = ["--every=31 del mese", "--times=2", "--from=2030-01"];
    let short = [&["new", "incontri", "Bilancio"], &months[..]].concat();
    let told = site.done(&[&short[..], &["--except=2030-12-25"]].concat());
    let left_out = "Mesi saltati, perché non hanno quel giorno: febbraio 2030\n";
    assert!(told.contains(left_out), "{told}");
    assert!(told.ends_with(": 25 dicembre 2030\n"), "{told}");
    let today = site.done(&[
        "new",
        "meetings",
        "Oggi",
        "--every=every week",
        "--times=1",
        "--now=2030-05-10",
        "--lang=en",
    ]);
    let friday = "Created 1 meeting:\n  content/meetings/2030-05-10-oggi.md  Friday, 10 May 2030\n";
    assert_eq!(today, friday);
}

#[test]
fn a_rhythm_is_written_whole_or_not_at_all() {
    let site = Site::new();
    site.put(
        "content/meetings/2030-03-31-notte.md",
        "---\ntitolo: altra\n---\n",
    );
    let before = site.files(".");
    let from = "--from=2030-03-20";
    for (code, args, told) in [
        (
            2,
            ["--times=5", from, "--time=20"],
            "2030-03-31-notte.md` c’è già",
        ),
        (2, ["--times=0", from, "--time=20"], "da 1 a 200"),
        (2, ["--times=201", from, "--time=20"], "da 1 a 200"),
        (2, ["--times=1", from, "--time=25"], "`25` non è un’ora"),
        (
            2,
            ["--times=1", "--from=ieri", "--time=20"],
            "`ieri` non è una data",
        ),
        (
            2,
            ["--times=1", from, "--except=mai"],
            "`mai` non è una data",
        ),
        (1, ["--times=1", from, "--end=20"], "[end-without-time]"),
        (
            1,
            ["--times=1", from, "--group=primo-grupo"],
            "[reference-unknown]",
        ),
        (
            1,
            ["--times=1", from, "--series=…"],
            "[name-without-letters]",
        ),
        (
            1,
            ["--times=3", "--from=2031-03-17", "--time=2:30"],
            "2031-03-30-notte.md:4:6",
        ),
    ] {
        for also in [&[][..], &["--dry-run"]] {
            let words = ["new", "meetings", "Notte", "--every=ogni domenica"];
            let run = site.run(&[&words[..], &args, also].concat());
            assert_eq!(run.code, code, "{args:?}: {}", run.stderr);
            assert!(run.stderr.contains(told), "{args:?}: {}", run.stderr);
            assert_eq!(run.stdout, "");
            assert_eq!(site.files("."), before, "{args:?}");
        }
    }
    let twice = site.run(&[
        "new",
        "meetings",
        "Due",
        "--every=lunedì",
        "--times=9",
        "--group=no",
    ]);
    assert_eq!(twice.stderr.matches("[reference-unknown]").count(), 1);
    let unread = |lang| {
        let words = [
            "new",
            "meetings",
            "Notte",
            "--every=ogni 15 giorni",
            "--times=3",
        ];
        site.run(&[&words[..], &["--lang", lang]].concat()).stderr
    };
    assert!(unread("it").contains("`ultimo giovedì del mese`"));
    assert!(unread("en").contains("`last thursday of the month`"));
    assert_eq!(site.files("."), before);
}

#[test]
fn a_rhythm_that_makes_a_reference_ambiguous_is_not_written() {
    let site = Site::new();
    let news = "---\ntitolo: a\npubblicato: 2030-01-01\nincontri: [Tavolo]\n---\n";
    site.put(
        "content/meetings/primo-tavolo.md",
        "---\ntitolo: Tavolo\n---\n",
    );
    site.put("content/news/a.md", news);
    site.done(&["build", "--now=2030-05-10"]);
    let before = site.files(".");
    let words = ["--every=lunedì", "--times=2", "--now=2030-05-10"];
    let run = site.run(&[&["new", "meetings", "Tavolo"], &words[..]].concat());
    assert_eq!(run.code, 1, "{}", run.stderr);
    assert!(
        run.stderr.contains("--> content/news/a.md:4"),
        "{}",
        run.stderr
    );
    assert_eq!(site.files("."), before);
}

#[test]
fn the_same_present_gives_the_same_bytes() {
    let site = Site::new();
    site.done(&["build", "--now", "2030-05-10T12:00:00+02:00[Europe/Rome]"]);
    let first = site.published();
    fs::remove_dir_all(site.root().join("public")).expect("removed");
    let built = program(&site.root(), &["build"])
        .env("SOURCE_DATE_EPOCH", "1904637600")
        .output()
        .expect("the program starts");
    assert!(built.status.success());
    assert_eq!(site.published(), first);
    for wrong in ["domani", "2030-13-01", ""] {
        let run = site.run(&["build", "--now", wrong]);
        assert_eq!(run.code, 2, "{wrong}");
        assert!(run.stderr.contains("2030-05-10T12:00"), "{}", run.stderr);
    }
    let moved = site.run(&["build", "--base-url", "rete.example"]);
    assert_eq!(moved.code, 2);
}

#[test]
fn the_command_line_speaks_the_reader_s_language() {
    let site = Site::new();
    let lost = |args: &[&str]| run(site.folder.path(), args).stderr;
    assert!(lost(&["build"]).starts_with("errore: in `.` non c’è un sito"));
    assert!(lost(&["build", "--lang", "en"]).starts_with("error: there is no site in `.`"));
    let told = program(site.folder.path(), &["biuld"])
        .env("LANG", "en_GB.UTF-8")
        .output()
        .expect("the program starts");
    assert_eq!(told.status.code(), Some(2));
    let told = String::from_utf8(told.stderr).expect("it prints text");
    assert_eq!(
        told,
        "error: there is no command `biuld`\n  = help: did you mean `build`?\n"
    );
    assert!(site.done(&["build", "--lang", "en"]).starts_with("Done: "));
    assert_eq!(site.done(&["build", "--quiet"]), "");
    let manual = site.done(&["--help"]);
    for word in [
        "Uso:",
        "Esempi:",
        "Codici di uscita:",
        "SOURCE_DATE_EPOCH",
        "plan",
    ] {
        assert!(manual.contains(word), "{word}");
    }
    assert!(site.done(&["--version"]).starts_with("connessi "));
    assert!(site.done(&["completions", "bash"]).contains("_connessi"));
    assert_eq!(site.run(&[]).code, 2);
}

#[test]
fn other_sites_are_asked_only_where_that_is_wanted() {
    let site = Site::new();
    let address = web_of("/altrove");
    let text = format!(
        "---\ntitolo: \"Altri siti\"\n---\n\n[c’è]({address}/altrove), [non c’è]({address}/nulla)\n"
    );
    site.put("content/pages/altri-siti.md", &text);
    let memory = tempfile::tempdir().expect("a folder for the test");
    let check = |args: &[&str]| {
        let mut command = program(&site.root(), args);
        let output = command.env("XDG_CACHE_HOME", memory.path()).output();
        let output = output.expect("the program starts");
        assert_eq!(output.status.code(), Some(0));
        let text = |bytes| String::from_utf8(bytes).expect("it prints text");
        text(output.stderr) + &text(output.stdout)
    };
    let told = check(&["check"]);
    assert!(told.ends_with(": nessun errore, nessun avviso\n"), "{told}");
    for counts in [
        "2 controllati\n",
        "1 controllato, 1 che aveva risposto nell’ultima settimana\n",
    ] {
        let told = check(&["check", "--external"]);
        for words in [
            "attenzione[link-gone]: questo collegamento a un altro sito non porta più a nulla: il server risponde 404",
            "content/pages/altri-siti.md:5",
            "nessun errore, 1 avviso\n",
        ] {
            assert!(told.contains(words), "{words}\n{told}");
        }
        assert!(
            told.ends_with(&format!("Collegamenti ad altri siti: {counts}")),
            "{told}"
        );
    }
    let run = site.run(&["check", "--external-seconds", "5"]);
    assert_eq!(run.code, 2, "{}", run.stderr);
}

/// A web server that has only this path, and the address of its root.
fn web_of(path: &'static str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("it has one");
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.expect("somebody asks");
            let mut request = [0; 4096];
            let length = stream.read(&mut request).expect("a request");
            let request = String::from_utf8_lossy(&request[..length]);
            let status = match request.split(' ').nth(1) == Some(path) {
                true => "200 OK",
                false => "404 Not Found",
            };
            let answer =
                format!("HTTP/1.1 {status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            stream.write_all(answer.as_bytes()).expect("it is read");
        }
    });
    format!("http://{address}")
}

/// A web server that answers every request with this, and the address of its root.
fn web(answer: String) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("it has one");
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.expect("somebody asks");
            let mut request = [0; 4096];
            let length = stream.read(&mut request).expect("a request");
            assert!(request[..length].starts_with(b"GET /published.json "));
            stream.write_all(answer.as_bytes()).expect("it is read");
        }
    });
    format!("http://{address}")
}

#[test]
fn a_publication_that_is_asked_for_is_never_taken_for_the_first() {
    let site = Site::new();
    let refused = |args: &[&str], cause: &str| {
        let run = site.run(args);
        assert_eq!(run.code, 2, "{args:?}\n{}", run.stderr);
        assert!(run.stderr.contains(cause), "{args:?}\n{}", run.stderr);
        assert!(run.stderr.contains("--no-previous"), "{}", run.stderr);
    };
    let missing = "`altrove`: la cartella non esiste";
    refused(&["build", "--previous", "altrove"], missing);
    refused(&["serve", "--previous", "altrove"], missing);
    let both = "non vanno insieme";
    refused(&["--previous", "x", "build", "--no-previous"], both);
    let address = web("HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n".to_owned());
    let found = format!("`{address}/published.json`: il server risponde 404");
    refused(&["build", "--previous", &address], &found);
    assert!(!site.root().join("public").exists());

    let toml = site.read("site.toml");
    site.put("site.toml", &format!("previous = \"altrove\"\n{toml}"));
    for command in ["build", "check", "plan"] {
        refused(&[command], missing);
        site.done(&[command, "--no-previous"]);
    }
    site.put("site.toml", &format!("previous = \"ftp://x\"\n{toml}"));
    let run = site.run(&["check"]);
    assert_eq!(run.code, 1, "{}", run.stderr);
    assert!(run.stderr.contains("`ftp://x`"), "{}", run.stderr);
}

#[test]
fn a_register_that_has_gone_from_the_output_is_missed() {
    let site = Site::new();
    site.done(&["build"]);
    let manifest = site.read("public/.connessi-manifest") + "published.json\n";
    site.put("public/.connessi-manifest", &manifest);
    // There is one if the build has written it.
    let _ = fs::remove_file(site.root().join("public/published.json"));
    for command in ["build", "check", "plan"] {
        let run = site.run(&[command]);
        assert_eq!(run.code, 2, "{}", run.stderr);
        let told = "errore: manca `public/published.json`";
        assert!(run.stderr.starts_with(told), "{}", run.stderr);
    }
    // A preview does without it.
    let server = Server::start(&site, &[]);
    assert_eq!(status(&server.get("/", "")), 200);
    site.done(&["build", "--no-previous"]);
}

#[test]
fn a_register_is_taken_from_where_the_site_is_published() {
    let site = Site::new();
    site.done(&["build"]);
    let register = fs::read_to_string(site.root().join("public/published.json"));
    let register = register.unwrap_or_else(|_| "{}".to_owned());
    site.put("pubblicato/published.json", &register);
    site.done(&["build", "--previous", "pubblicato"]);
    let length = register.len();
    let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {length}\r\nConnection: close");
    let address = web(format!("{head}\r\n\r\n{register}"));
    for command in ["build", "check", "plan"] {
        site.done(&[command, "--previous", &address]);
    }
}

#[test]
fn a_site_for_others_that_begins_without_a_memory_says_so() {
    let site = Site::new();
    let build = |output: &str, more: &[&str]| {
        let mut args = vec![
            "build",
            "--base-url",
            "https://rete.it/",
            "--output",
            output,
        ];
        args.extend(more);
        let run = site.run(&args);
        assert_eq!(run.code, 0, "{}", run.stderr);
        run.stderr
    };
    let told = build("a", &[]);
    assert!(
        told.starts_with("In `a` non c’è `published.json`"),
        "{told}"
    );
    assert!(told.contains("`--previous https://rete.it/`"), "{told}");
    assert_eq!(build("b", &["--no-previous"]), "");
    assert_eq!(build("c", &["--quiet"]), "");
}

#[test]
fn a_preview_does_without_what_the_site_has_published() {
    let site = Site::new();
    let toml = site.read("site.toml");
    let closed = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = closed.local_addr().expect("it has one");
    drop(closed);
    site.put(
        "site.toml",
        &format!("previous = \"http://{address}/\"\n{toml}"),
    );
    let server = Server::start(&site, &[]);
    assert_eq!(status(&server.get("/", "")), 200);
}

/// A running server, which ends with the test.
pub(crate) struct Server {
    pub(crate) child: Child,
    stdout: BufReader<ChildStdout>,
    pub(crate) port: u16,
}

impl Server {
    fn start(site: &Site, args: &[&str]) -> Self {
        let mut words = vec!["serve", "--port", "0"];
        words.extend(args);
        let server = Self::run(program(&site.root(), &words));
        server.until("/", |answer| !answer.contains("Costruisco il sito"));
        server
    }

    /// A server that has told its address.
    pub(crate) fn run(mut command: Command) -> Self {
        command.stderr(Stdio::null());
        Self::run_with_errors(command)
    }

    /// A server that has told its address, and whose remarks go where the command says.
    pub(crate) fn run_with_errors(mut command: Command) -> Self {
        let mut child = command
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut stdout = BufReader::new(child.stdout.take().expect("it is piped"));
        let mut line = String::new();
        stdout.read_line(&mut line).expect("it tells its address");
        let port = line
            .split_once("http://127.0.0.1:")
            .and_then(|(_, rest)| rest.split('/').next())
            .and_then(|port| port.parse().ok())
            .expect("its address has a port");
        Self {
            child,
            stdout,
            port,
        }
    }

    pub(crate) fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).expect("it listens");
        let limit = Some(Duration::from_secs(10));
        stream.set_read_timeout(limit).expect("a limit");
        stream
    }

    /// What is answered to these bytes.
    pub(crate) fn send(&self, request: &str) -> String {
        let mut stream = self.connect();
        stream.write_all(request.as_bytes()).expect("it reads");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("it answers");
        String::from_utf8_lossy(&answer).into_owned()
    }

    pub(crate) fn get(&self, target: &str, fields: &str) -> String {
        let port = self.port;
        self.send(&format!(
            "GET {target} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n{fields}\r\n"
        ))
    }

    pub(crate) fn until(&self, target: &str, holds: impl Fn(&str) -> bool) -> String {
        let start = Instant::now();
        loop {
            let answer = self.get(target, "");
            if holds(&answer) {
                return answer;
            }
            let late = start.elapsed() > Duration::from_secs(10);
            assert!(!late, "{target} never was as it should be:\n{answer}");
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub(crate) fn status(answer: &str) -> u16 {
    answer
        .split(' ')
        .nth(1)
        .and_then(|status| status.parse().ok())
        .unwrap_or_default()
}

#[test]
fn the_preview_follows_every_edit() {
    let site = Site::new();
    let mut server = Server::start(&site, &[]);
    let page = server.get("/notizie/benvenuto/", "");
    assert_eq!(status(&page), 200);
    assert!(page.contains("<script src=\"/__connessi/reload.js\""));
    let mut events = BufReader::new(server.connect());
    let request = format!(
        "GET /__connessi/events HTTP/1.1\r\nHost: localhost:{}\r\n\r\n",
        server.port
    );
    let stream = events.get_mut();
    stream.write_all(request.as_bytes()).expect("it reads");
    let mut next = || {
        let mut line = String::new();
        while !line.starts_with("data: ") {
            line.clear();
            let read = events.read_line(&mut line).expect("an event in time");
            assert_ne!(read, 0, "the stream goes on");
        }
        line.trim().to_owned()
    };
    let first = next();
    assert!(page.contains(&format!("data-version=\"{}\"", &first[6..])));
    let news = site.read("content/news/benvenuto.md");
    site.put(
        "content/news/benvenuto.md",
        &news.replace("di esempio", "cambiata"),
    );
    let second = next();
    assert_ne!(second, first);
    assert!(
        server
            .get("/notizie/benvenuto/", "")
            .contains("notizia cambiata")
    );
    site.put(
        "content/news/rotta.md",
        "---\ntitolo: <script>alert(1)</script>\nstatto: x\n---\n",
    );
    assert_ne!(next(), second);
    let page = server.get("/notizie/benvenuto/", "");
    assert_eq!(status(&page), 200);
    assert!(
        page.contains("notizia cambiata"),
        "the last good page stays"
    );
    assert!(page.contains("role=\"alert\""));
    assert!(page.contains("content/news/rotta.md:3:1"));
    assert!(!page.contains("<script>alert(1)"));
    fs::remove_file(site.root().join("content/news/rotta.md")).expect("removed");
    next();
    assert!(!server.get("/", "").contains("role=\"alert\""));
    assert!(!site.root().join("public").exists(), "nothing is published");
    // One line for each good build; the last one may be told a moment after it is shown.
    let mut line = String::new();
    for build in 1..=3 {
        line.clear();
        server.stdout.read_line(&mut line).expect("text");
        assert!(line.contains("pagine"), "{build}: {line}");
    }
    server.child.kill().expect("it still runs");
    let mut rest = String::new();
    server.stdout.read_to_string(&mut rest).expect("text");
    assert_eq!(rest, "");
}

/// What a browser that shows a page is told, a line at a time.
fn told(server: &Server, page: &str) -> impl FnMut() -> serde_json::Value + use<> {
    let mut events = BufReader::new(server.connect());
    let request = format!(
        "GET /__connessi/events?page={page} HTTP/1.1\r\nHost: localhost:{}\r\n\r\n",
        server.port
    );
    let stream = events.get_mut();
    stream.write_all(request.as_bytes()).expect("it reads");
    move || {
        let mut line = String::new();
        while !line.starts_with("data: ") {
            line.clear();
            let read = events.read_line(&mut line).expect("an event in time");
            assert_ne!(read, 0, "the stream goes on");
        }
        serde_json::from_str(&line[6..]).expect("what is told is JSON")
    }
}

#[test]
fn a_tab_is_told_of_its_own_page_alone() {
    let site = Site::new();
    let server = Server::start(&site, &["--no-previous"]);
    let mut news = told(&server, "%2Fnotizie%2Fbenvenuto%2F");
    let mut groups = told(&server, "/gruppi/");
    let (before, other) = (news(), groups());
    let text = site.read("content/news/benvenuto.md");
    site.put(
        "content/news/benvenuto.md",
        &text.replace("di esempio", "cambiata"),
    );
    let mut after = news();
    while after["page"] == before["page"] {
        after = news();
    }
    assert_ne!(after["text"], before["text"]);
    assert_eq!(after["styles"], before["styles"]);
    // A mistake is told to every tab, and takes no page away.
    site.put("content/news/rotta.md", "---\nstatto: <b>\n---\n");
    let mut wrong = groups();
    while wrong["trouble"] == "" {
        assert_eq!(wrong["page"], other["page"]);
        wrong = groups();
    }
    assert_eq!(wrong["page"], other["page"]);
    let trouble = wrong["trouble"].as_str().expect("HTML");
    assert!(
        trouble.contains("content/news/rotta.md:2:1") && trouble.contains("<mark>"),
        "{trouble}"
    );
    assert!(!trouble.contains("<b>&") && !trouble.contains("statto: <b>"));
}

#[test]
fn only_a_page_of_the_preview_may_ask_for_another_day() {
    let site = Site::new();
    let server = Server::start(&site, &["--no-previous", "--now", "2030-05-10"]);
    let page = server.get("/", "");
    let (_, rest) = page
        .split_once("name=\"token\" value=\"")
        .expect("the page knows the word");
    let token = &rest[..32];
    let day = format!("/__connessi/set?token={token}&page=/gruppi/&do=day&day=2031-02-03");
    let foreign = "Origin: https://evil.example\r\n";
    for (target, fields, expected) in [
        ("/__connessi/set?do=day&day=2031-02-03", "", 403),
        ("/__connessi/set?token=&do=now", "", 403),
        (&day.replace(token, &"0".repeat(32)), "", 403),
        (&day, foreign, 403),
        (&day, "Origin: null\r\n", 403),
        ("/__connessi/events?page=/", foreign, 403),
        (&day.replace("2031-02-03", "2031-02-30"), "", 400),
        (&day.replace("do=day", "do=all"), "", 400),
    ] {
        let answer = server.get(target, fields);
        assert_eq!(status(&answer), expected, "{target} {fields}");
        assert!(!answer.contains(token), "the word is told to nobody");
    }
    assert!(server.get("/", "").contains("10 maggio 2030"));
    let answer = server.get(&day, "");
    assert_eq!(status(&answer), 303);
    assert!(answer.contains("\r\nLocation: /gruppi/\r\n"), "{answer}");
    assert!(
        server
            .get("/gruppi/", "")
            .contains("come se oggi fosse lunedì 3 febbraio 2031")
    );
    let now = day.replace("do=day", "do=now");
    assert_eq!(status(&server.get(&now, "")), 303);
    assert!(
        server
            .get("/", "")
            .contains("oggi è venerdì 10 maggio 2030")
    );
    let head = server.send(&format!(
        "HEAD {day} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n\r\n",
        server.port
    ));
    assert_eq!(status(&head), 405);
}

#[test]
fn what_readers_do_not_see_yet_is_shown_and_marked_in_the_preview_alone() {
    let site = Site::new();
    site.put(
        "content/news/segreta.md",
        "---\ntitle: Segreta\ndraft: true\n---\nA\n",
    );
    site.put(
        "content/news/domani.md",
        "---\ntitle: Domani\npublished: 2030-06-01\n---\nA\n",
    );
    let options = ["--no-previous", "--now", "2030-05-10"];
    let server = Server::start(&site, &options);
    let draft = server.get("/notizie/segreta/", "");
    assert!(draft.contains("È una bozza"), "{draft}");
    assert!(
        server
            .get("/notizie/domani/", "")
            .contains("dal 1 giugno 2030")
            || server
                .get("/notizie/domani/", "")
                .contains("dal 1º giugno 2030")
    );
    assert!(
        server
            .get("/", "")
            .contains("/notizie/segreta/&quot;:&quot;bozza&quot;")
    );
    let readers = Server::start(
        &site,
        &["--no-previous", "--now", "2030-05-10", "--no-drafts"],
    );
    assert_eq!(status(&readers.get("/notizie/segreta/", "")), 404);
    site.done(&["build", "--no-previous", "--now", "2030-05-10"]);
    assert!(!site.root().join("public/notizie/segreta").exists());
    let page = fs::read_to_string(site.root().join("public/index.html")).expect("a page");
    assert!(!page.contains("connessi-preview"));
}

#[test]
fn a_site_that_never_was_good_shows_its_errors() {
    let site = Site::new();
    let config = site.read("site.toml");
    site.put("site.toml", "title = ");
    let server = Server::start(&site, &[]);
    let page = server.get("/", "");
    assert_eq!(status(&page), 503);
    assert!(page.contains("role=\"alert\"") && page.contains("site.toml:1:"));
    site.put("site.toml", &config);
    let page = server.until("/", |page| status(page) == 200);
    assert!(page.contains("La tua rete"));
}

#[test]
fn nothing_outside_the_output_is_served() {
    let site = Site::new();
    site.put("static/voce.mp3", "0123456789");
    let server = Server::start(&site, &["--poll"]);
    for target in [
        "/../site.toml",
        "/..%2fsite.toml",
        "/%2e%2e/site.toml",
        "/%2E%2E%2Fsite.toml",
        "/notizie/../../site.toml",
        "/..\\site.toml",
        "/..%5csite.toml",
        "//etc/passwd",
        "/%2fetc/passwd",
        "/index.html%00",
        "/%252e%252e%252fsite.toml",
        "/%c0%ae%c0%ae/site.toml",
        "/site.toml",
        "/content/news/benvenuto.md",
        "/.connessi-manifest",
    ] {
        assert_eq!(status(&server.get(target, "")), 404, "{target}");
    }
    let folder = server.get("/notizie?a=b", "");
    assert_eq!(status(&folder), 308);
    assert!(
        folder.contains("\r\nLocation: /notizie/?a=b\r\n"),
        "{folder}"
    );
    let whole = server.get("/voce.mp3", "");
    assert!(
        whole.contains("\r\nContent-Type: audio/mpeg\r\n"),
        "{whole}"
    );
    assert!(whole.ends_with("\r\n\r\n0123456789"), "{whole}");
    let part = server.get("/voce.mp3", "Range: bytes=2-4\r\n");
    assert_eq!(status(&part), 206);
    assert!(
        part.contains("\r\nContent-Range: bytes 2-4/10\r\n"),
        "{part}"
    );
    assert!(part.ends_with("\r\n\r\n234"), "{part}");
    let beyond = server.get("/voce.mp3", "Range: bytes=10-\r\n");
    assert_eq!(status(&beyond), 416);
    let tag = whole
        .lines()
        .find_map(|line| line.strip_prefix("ETag: "))
        .expect("it has a tag");
    let known = server.get("/voce.mp3", &format!("If-None-Match: {tag}\r\n"));
    assert_eq!(status(&known), 304);
    assert!(known.ends_with("\r\n\r\n"), "no body");
    let calendar = server.get("/calendario.ics", "");
    assert!(calendar.contains("\r\nContent-Type: text/calendar; charset=utf-8\r\n"));
}

#[test]
fn no_client_harms_the_others() {
    let site = Site::new();
    let server = Server::start(&site, &[]);
    let port = server.port;
    let head = |method: &str, host: &str, fields: &str| {
        server.send(&format!(
            "{method} / HTTP/1.1\r\nHost: {host}\r\n{fields}\r\n"
        ))
    };
    for (method, host, fields, expected) in [
        ("GET", "evil.example", "", 403),
        ("GET", "localhost:1", "", 403),
        ("POST", "localhost", "Content-Length: 3\r\n", 405),
        ("DELETE", "localhost", "", 405),
        (
            "GET",
            "localhost",
            "Content-Length: 99999999999999\r\n",
            413,
        ),
        (
            "GET",
            "localhost",
            "Content-Length: 18446744073709551615\r\n",
            413,
        ),
        ("GET", "localhost", "Content-Length: 5x\r\n", 400),
        ("GET", "localhost", "Transfer-Encoding: chunked\r\n", 400),
        ("GET", "localhost", "A: \u{E8}\r\n", 400),
    ] {
        let answer = head(method, host, fields);
        assert_eq!(
            status(&answer),
            expected,
            "{method} {host} {fields}: {answer}"
        );
    }
    assert!(head("PUT", "localhost", "").contains("\r\nAllow: GET, HEAD\r\n"));
    let long = format!("A: {}\r\n", "x".repeat(20_000));
    assert_eq!(status(&head("GET", "localhost", &long)), 431);
    let foreign = server.get("/__connessi/events", "Origin: https://evil.example\r\n");
    assert_eq!(status(&foreign), 403);
    let only_head = server.send(&format!(
        "HEAD / HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n"
    ));
    assert_eq!(status(&only_head), 200);
    assert!(only_head.ends_with("\r\n\r\n"), "no body");
    let silent: Vec<TcpStream> = (0..700).map(|_| server.connect()).collect();
    let start = Instant::now();
    assert_eq!(status(&server.get("/", "")), 200);
    assert!(
        start.elapsed() < Duration::from_secs(2),
        "{:?}",
        start.elapsed()
    );
    drop(silent);
    assert_eq!(status(&server.get("/", "")), 200);
}

#[test]
fn a_second_server_takes_the_next_port_and_says_so() {
    let site = Site::new();
    let first = Server::start(&site, &[]);
    let port = first.port.to_string();
    let mut child = program(&site.root(), &["serve", "--port", &port])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut told = String::new();
    let mut stderr = BufReader::new(child.stderr.take().expect("it is piped"));
    stderr.read_line(&mut told).expect("it says so");
    child.kill().expect("it runs");
    child.wait().expect("it ends");
    assert!(
        told.starts_with(&format!("La porta {port} è occupata: uso la ")),
        "{told}"
    );
}
