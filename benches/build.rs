//! How long a build takes, on sites of any size: `cargo bench --bench build -- 1000 10000 50000`.
//!
//! For each size a site is generated (news and meetings by halves, groups, organisations, topics, links between files), then
//! built from nothing, built again with nothing changed, and built after one text changed; beside it stands the floor: the
//! time that writing the same bytes to the same disk takes.

#![expect(
    clippy::print_stdout,
    reason = "a benchmark is a program, and its table is what it is for"
)]

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

const WORDS: [&str; 24] = [
    "rete",
    "incontro",
    "servizi",
    "lavoro",
    "lingua",
    "comunità",
    "percorso",
    "esperienza",
    "progetto",
    "ascolto",
    "sportello",
    "competenze",
    "donne",
    "scuola",
    "salute",
    "casa",
    "diritti",
    "gruppo",
    "ente",
    "quartiere",
    "così",
    "perché",
    "città",
    "attività",
];

fn main() {
    let sizes: Vec<usize> = std::env::args()
        .skip(1)
        .filter_map(|arg| arg.parse().ok())
        .collect();
    let sizes = if sizes.is_empty() {
        vec![1_000, 5_000]
    } else {
        sizes
    };
    println!("| documents | files | MB | build | again | one change | floor | build / floor |");
    println!("|---:|---:|---:|---:|---:|---:|---:|---:|");
    for size in sizes {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("site-{size}"));
        let _ = fs::remove_dir_all(&folder);
        generate(&folder, size);
        let output = folder.join("public");
        let cold = build(&folder);
        let again = build(&folder);
        let changed = folder.join("content/news/notizia-1.md");
        let text = fs::read_to_string(&changed).expect("a generated text");
        fs::write(&changed, text + "\nUna riga in più.\n").expect("the text can be changed");
        let one = build(&folder);
        let files = read(&output);
        let bytes: usize = files.iter().map(|(_, bytes)| bytes.len()).sum();
        let floor = write(&folder.join("floor"), &output, &files);
        println!(
            "| {size} | {} | {} | {} | {} | {} | {} | {:.2} |",
            files.len(),
            bytes / 1_000_000,
            shown(cold),
            shown(again),
            shown(one),
            shown(floor),
            cold.as_secs_f64() / floor.as_secs_f64()
        );
        let _ = fs::remove_dir_all(&folder);
    }
}

fn shown(time: Duration) -> String {
    format!("{} ms", time.as_millis())
}

fn build(folder: &Path) -> Duration {
    let start = Instant::now();
    let status = Command::new(env!("CARGO_BIN_EXE_connessi"))
        .args([
            "build",
            "--quiet",
            "--now",
            "2030-05-10T12:00:00+02:00",
            "--root",
        ])
        .arg(folder)
        .status()
        .expect("the program runs");
    assert!(status.success());
    start.elapsed()
}

fn read(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            match path.is_dir() {
                true => open.push(path),
                false => {
                    let bytes = fs::read(&path).expect("a file");
                    found.push((path, bytes));
                }
            }
        }
    }
    found
}

fn write(folder: &Path, from: &Path, files: &[(PathBuf, Vec<u8>)]) -> Duration {
    let start = Instant::now();
    for (path, bytes) in files {
        let target = folder.join(path.strip_prefix(from).expect("a file of the output"));
        fs::create_dir_all(target.parent().expect("a folder")).expect("a folder");
        fs::write(target, bytes).expect("a file");
    }
    start.elapsed()
}

/// Numbers that are the same on every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or(0) % limit
    }

    fn words(&mut self, count: usize) -> String {
        let words: Vec<&str> = (0..count).map(|_| WORDS[self.below(WORDS.len())]).collect();
        words.join(" ")
    }
}

fn generate(folder: &Path, size: usize) {
    let mut random = Random(0x2030_0514);
    let put = |path: &str, text: &str| {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    };
    put(
        "site.toml",
        "title = \"Prova\"\nbase_url = \"https://prova.example/\"\nper_page = 50\n",
    );
    for group in 0..3 {
        put(
            &format!("content/groups/gruppo-{group}.md"),
            &format!("---\nnome: Gruppo {group}\n---\n"),
        );
    }
    for body in 0..20 {
        put(
            &format!("content/organisations/ente-{body}.md"),
            &format!("---\nnome: Ente {body}\n---\n"),
        );
    }
    for number in 0..size {
        let (year, month, day) = (
            2000 + random.below(30),
            1 + random.below(12),
            1 + random.below(28),
        );
        let mut text = String::from("---\n");
        let title = random.words(5);
        let _ = writeln!(
            text,
            "titolo: \"{title} {number}\"\nsommario: \"{}\"",
            random.words(14)
        );
        let _ = writeln!(
            text,
            "gruppi: [gruppo-{}]\ntemi: [\"tema {}\"]",
            random.below(3),
            random.below(30)
        );
        let half = size / 2;
        let path = if number < half {
            let _ = writeln!(
                text,
                "pubblicato: {year}-{month:02}-{day:02}\nincontri: [incontro-{}]\n---",
                half + random.below(size - half)
            );
            format!("content/news/notizia-{number}.md")
        } else {
            let _ = writeln!(
                text,
                "data: {year}-{month:02}-{day:02}\nora: 16:30\ndurata: 1h30\nospiti: [{{ente: ente-{}}}]\n---",
                random.below(20)
            );
            format!("content/meetings/incontro-{number}.md")
        };
        for section in 0..3 {
            let _ = writeln!(
                text,
                "\n## {}\n\n{}.\n\n- {}\n- **{}**",
                random.words(3),
                random.words(70),
                random.words(6),
                random.words(4)
            );
            let _ = writeln!(
                text,
                "\nVedi [questo](../news/notizia-{}.md) e https://esempio.example/{section}.",
                random.below(half)
            );
        }
        put(&path, &text);
    }
}
