//! What a build leaves undone because it was done before: whatever was edited, asked for, touched or broken in between, a build
//! with its memory leaves and tells what one without it does.
//!
//! Some sequences by default; `AGAIN_SEQUENCES=1000 cargo test --test it again` makes more, `AGAIN_SEED=7` repeats what a failure
//! names.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use crate::cli::{done, program};
use crate::editor::files;
use crate::laws::Random;
use crate::support::fixture;

const NOW: &str = "2030-05-10T10:00:00Z";

/// A site with a memory of its own.
struct Site {
    folder: tempfile::TempDir,
}

/// What a build left and told.
struct Left {
    code: Option<i32>,
    stdout: String,
    stderr: String,
    files: BTreeMap<String, Vec<u8>>,
}

impl Left {
    fn told(&self) -> (Option<i32>, &str, &str) {
        (self.code, &self.stdout, &self.stderr)
    }

    /// The names of the files that are not the same.
    fn differing<'a>(&'a self, other: &'a Self) -> Vec<&'a str> {
        let names: BTreeSet<&String> = self.files.keys().chain(other.files.keys()).collect();
        let names = names.into_iter().map(String::as_str);
        names
            .filter(|name| self.files.get(*name) != other.files.get(*name))
            .collect()
    }
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

    fn memory(&self) -> PathBuf {
        self.folder.path().join("memory")
    }

    fn forget(&self) {
        // There may be none yet.
        let _ = fs::remove_dir_all(self.memory());
    }

    /// Builds, and tells whether anything was built at all.
    fn build(&self, args: &[&str]) -> (Left, bool) {
        let trace = self.folder.path().join("trace.json");
        // What an earlier build left.
        let _ = fs::remove_file(&trace);
        let mut command = program(&self.root(), &["build"]);
        command.args(args).arg("--trace").arg(&trace);
        command.env("XDG_CACHE_HOME", self.memory());
        let output = command.output().expect("the program starts");
        let text = |bytes| String::from_utf8(bytes).expect("it prints text");
        let mut files = match self.root().join("public").is_dir() {
            true => files(&self.root().join("public")),
            false => BTreeMap::new(),
        };
        files.remove(".connessi-lock");
        let left = Left {
            code: output.status.code(),
            stdout: without_seconds(&text(output.stdout)),
            stderr: without_seconds(&text(output.stderr))
                .replace(&*self.folder.path().to_string_lossy(), "…"),
            files,
        };
        let trace = fs::read_to_string(trace).unwrap_or_default();
        (left, trace.contains("\"parse\""))
    }

    fn text(&self, random: &mut Random) -> PathBuf {
        let texts = files(&self.root().join("content"));
        let texts: Vec<&String> = texts.keys().filter(|name| name.ends_with(".md")).collect();
        self.root()
            .join("content")
            .join(texts[random.below(texts.len())])
    }

    fn output(&self, random: &mut Random) -> Option<PathBuf> {
        let public = self.root().join("public");
        let names = match public.is_dir() {
            true => files(&public),
            false => BTreeMap::new(),
        };
        let names: Vec<&String> = names
            .keys()
            .filter(|name| !name.starts_with(".connessi"))
            .collect();
        (!names.is_empty()).then(|| public.join(names[random.below(names.len())]))
    }

    /// Edits the sources, the output or the memory, each time in the same way for the same numbers.
    fn edit(&self, number: usize, random: &mut Random) {
        let root = self.root();
        let text = self.text(random);
        let held = fs::read_to_string(&text).expect("a text");
        let put = |path: &Path, text: &str| {
            fs::create_dir_all(path.parent().expect("a folder")).expect("made");
            fs::write(path, text).expect("written");
        };
        match random.below(21) {
            0 | 1 => put(&text, &format!("{held}\nUna riga in più, la {number}.\n")),
            // Touched, or written once more as it was.
            2 => set_modified(&text, SystemTime::now()),
            3 => put(&text, &held),
            // As long as before, at the same time.
            4 => {
                let time = fs::metadata(&text).and_then(|data| data.modified());
                put(&text, &held.replace(" a ", " e "));
                set_modified(&text, time.expect("it has a time"));
            }
            5 => put(&text, &held.replacen("---\n", "---\nsbagliato: [\n", 1)),
            6 => put(&text, &held.replace("---\nsbagliato: [\n", "---\n")),
            7 => {
                let new = root.join(format!("content/news/nuova-{number}.md"));
                let head = format!("title: Nuova {number}\ndate: 2030-05-{}", 9 + number % 3);
                put(&new, &format!("---\n{head}\n---\nCiao.\n"));
            }
            19 => meeting(&root, number),
            8 => put(&root.join("static/nota.txt"), &format!("nota {number}")),
            9 => put(&root.join("static/nota.txt"), "sempre la stessa"),
            10 => {
                let template = "{% extends \"default/page.html\" %}\n{% block crumbs %}{{ today }}{% endblock crumbs %}\n";
                put(&root.join("templates/page.html"), template);
            }
            11 => drop(fs::remove_file(root.join("templates/page.html"))),
            12 => {
                let site = root.join("site.toml");
                let held = fs::read_to_string(&site).expect("a text");
                let lines = held.lines().filter(|line| !line.starts_with("per_page"));
                let lines: Vec<&str> = lines.collect();
                let number = 10 + number % 3;
                put(
                    &site,
                    &format!("per_page = {number}\n{}\n", lines.join("\n")),
                );
            }
            // The output by hand: another length, the same length, gone, all gone.
            13 => {
                if let Some(file) = self.output(random) {
                    put(&file, "altro");
                }
            }
            14 => {
                if let Some(file) = self.output(random) {
                    let mut bytes = fs::read(&file).expect("read");
                    if let Some(last) = bytes.last_mut() {
                        *last ^= 1;
                    }
                    fs::write(&file, bytes).expect("written");
                }
            }
            15 => {
                if let Some(file) = self.output(random) {
                    // The register is not to be lost by hand: that stops the next build.
                    if !file.ends_with("published.json") {
                        fs::remove_file(file).expect("removed");
                    }
                }
            }
            16 if number.is_multiple_of(3) => drop(fs::remove_dir_all(root.join("public"))),
            17 => self.forget(),
            18 => self.damage(random),
            // Nothing at all.
            _ => {}
        }
    }

    /// Changes a byte of what is remembered, or cuts it short.
    fn damage(&self, random: &mut Random) {
        let builds = self.memory().join("connessi/builds");
        let names = match builds.is_dir() {
            true => files(&builds),
            false => return,
        };
        for (name, mut bytes) in names {
            let at = random.below(bytes.len());
            match random.below(3) {
                0 => bytes.truncate(at),
                1 if !bytes.is_empty() => bytes[at] ^= 1,
                _ => {}
            }
            fs::write(builds.join(name), bytes).expect("written");
        }
    }
}

/// A meeting that is over some hours after the usual present.
fn meeting(root: &Path, number: usize) {
    let folder = root.join("content/meetings");
    let head = format!("title: Incontro {number}\ndate: 2030-05-10\ntime: 12:30\nduration: 1h");
    fs::create_dir_all(&folder).expect("made");
    let file = folder.join(format!("incontro-{number}.md"));
    fs::write(file, format!("---\n{head}\n---\nCiao.\n")).expect("written");
}

fn set_modified(file: &Path, time: SystemTime) {
    let file = File::options().append(true).open(file).expect("opened");
    file.set_modified(time).expect("set");
}

/// What is told, without how long it took.
fn without_seconds(text: &str) -> String {
    let lines = text.lines().map(|line| match line.split_once(" s → ") {
        Some((before, after)) => {
            let before = before.rsplit_once(' ').map_or("", |(before, _)| before);
            format!("{before} … → {after}\n")
        }
        None => format!("{line}\n"),
    });
    lines.collect()
}

/// The words on the command line, which change now and then.
fn args(random: &mut Random) -> Vec<&'static str> {
    let now = [
        NOW,
        NOW,
        NOW,
        "2030-05-10T11:00:00Z",
        "2030-05-11T10:00:00Z",
        "2031-05-10T10:00:00Z",
    ];
    let mut args = vec!["--now", now[random.below(now.len())]];
    let others: [&[&str]; 12] = [
        &[],
        &[],
        &[],
        &[],
        &[],
        &["--drafts"],
        &["--base-url", "https://altrove.example/"],
        &["--accept-removals"],
        &["--lang", "en"],
        &["--strict"],
        &["--format", "json"],
        &["--if-changed"],
    ];
    args.extend(others[random.below(others.len())]);
    args
}

#[test]
fn a_build_with_its_memory_leaves_and_tells_what_one_without_does() {
    let number = |name: &str| std::env::var(name).ok()?.parse::<u64>().ok();
    let seeds = match number("AGAIN_SEED") {
        Some(seed) => seed..=seed,
        None => 1..=number("AGAIN_SEQUENCES").unwrap_or(3),
    };
    let mut spared = 0;
    for seed in seeds {
        let (with, without) = (Site::new(), Site::new());
        // Once in a while everything is old enough for stamps to be sure.
        let mut words = Random(seed);
        for step in 0..10 {
            if step > 0 {
                let edits = 1 + words.below(2);
                for edit in 0..edits {
                    let own = words.below(usize::MAX);
                    for site in [&with, &without] {
                        let mut random = Random(u64::try_from(own).unwrap_or(1).max(1));
                        site.edit(10 * step + edit, &mut random);
                    }
                }
            }
            if words.below(9) == 0 {
                std::thread::sleep(Duration::from_millis(3200));
            }
            let args = args(&mut words);
            for _ in 0..1 + words.below(2) {
                without.forget();
                let (expected, was_built) = without.build(&args);
                assert!(was_built || args.contains(&"--if-changed"));
                let (left, was_built) = with.build(&args);
                let at = format!("seed {seed}, step {step}: {args:?}");
                assert_eq!(left.told(), expected.told(), "{at}");
                assert_eq!(left.differing(&expected), [""; 0], "{at}");
                spared += usize::from(!was_built && !args.contains(&"--if-changed"));
            }
        }
    }
    assert!(spared > 0, "nothing was ever spared");
}

#[test]
fn a_second_build_reads_and_builds_nothing() {
    let site = Site::new();
    meeting(&site.root(), 1);
    let args = ["--now", NOW];
    let (first, was_built) = site.build(&args);
    assert!(was_built && first.code == Some(0));
    let (second, was_built) = site.build(&args);
    assert!(!was_built);
    assert_eq!(second.differing(&first), [""; 0]);
    // An hour later too, but not where an hour counts, with other words or into another folder.
    assert!(!site.build(&["--now", "2030-05-10T11:00:00Z"]).1);
    let later = ["--now", "2030-05-10T12:00:00Z"];
    assert!(site.build(&later).1, "the meeting is over");
    assert!(!site.build(&later).1);
    assert!(site.build(&[later[0], later[1], "--drafts"]).1);
    let args = [later[0], later[1], "--output", "altrove"];
    assert!(site.build(&args).1);
    assert!(!site.build(&args).1);
    site.forget();
    assert!(site.build(&args).1);
}

#[test]
fn what_was_published_can_be_verified() {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let build = |now: &str| {
        let mut command = program(
            &fixture(),
            &["build", "--verify", "--lang", "it", "--now", now],
        );
        command.arg("--output").arg(folder.path().join("public"));
        command.env("XDG_CACHE_HOME", folder.path().join("memory"));
        let output = command.output().expect("the program starts");
        let told = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        assert!(told.contains("Verificato"), "{told}");
    };
    build(NOW);
    build(NOW);
    build("2030-05-21T10:00:00Z");
}

#[test]
fn a_template_that_tells_the_day_is_filled_anew_each_day() {
    let site = Site::new();
    fs::create_dir_all(site.root().join("templates")).expect("made");
    let template =
        "{% extends \"default/page.html\" %}\n{% block crumbs %}{{ today }}{% endblock crumbs %}\n";
    fs::write(site.root().join("templates/page.html"), template).expect("written");
    assert!(site.build(&["--now", NOW]).1);
    assert!(!site.build(&["--now", "2030-05-10T20:00:00Z"]).1);
    assert!(site.build(&["--now", "2030-05-11T04:00:00Z"]).1);
}
