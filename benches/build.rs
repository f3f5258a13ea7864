//! How long a build takes, on sites of any size: `cargo bench --bench build -- 1000 10000 50000 100000`.
//!
//! For each size a site is generated (news and meetings by halves, groups, organisations, topics, links between files), then built
//! from nothing, built again with nothing changed, and built after one text changed; last, it is previewed and a text is saved.
//! Beside it stands the floor: the time that writing the same bytes takes, by all cores and by one. All of this on the disk of
//! the target folder and, where there is one, in a memory file system (`/dev/shm`). Hugo and Zola build a site of the same
//! content, where they are on the path or where `HUGO` and `ZOLA` name them.
//!
//! `--save` appends the table to `docs/speed.md`; `--without-peers` and `--without-disk` leave these out.

#![expect(
    clippy::print_stdout,
    reason = "a benchmark is a program, and its table is what it is for"
)]

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use jiff::Timestamp;

mod machine;
mod preview;
mod site;

use site::peers::Peer;
use site::{generate, sizes};

const NOW: &str = "2030-05-10T12:00:00+02:00";
const CHANGED: &str = "content/news/notizia-1.md";
/// How often each build is measured of which a median is told.
const ROUNDS: usize = 3;
/// Where a memory file system usually is.
const MEMORY: &str = "/dev/shm";

const HEAD: &str = "\
| texts | where | program | files | MB | cold | CPU | memory | floor (all cores, one) | cold / floor | again | CPU | one change | CPU | saved → page: first, text, title, template |
|---:|---|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|
";

fn main() {
    let is_asked = |word: &str| std::env::args().any(|arg| arg == word);
    let mut table = HEAD.to_owned();
    print!("{table}");
    for size in sizes(&[1_000, 10_000]) {
        for place in places(!is_asked("--without-disk")) {
            let mut tell = |row: String| {
                print!("{row}");
                table += &row;
            };
            tell(ours(size, &place));
            let peers = Peer::ALL.into_iter().filter(|peer| is_there(*peer));
            for peer in peers.filter(|_| !is_asked("--without-peers")) {
                tell(theirs(peer, size, &place));
            }
        }
    }
    if is_asked("--save") {
        let now = Timestamp::now().to_string();
        let day = now.split_once('T').map_or("", |(day, _)| day);
        let text = format!("\n### {day}, {}\n\n{table}", machine::described(&disk()));
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/speed.md");
        let known = fs::read_to_string(&file).expect("docs/speed.md");
        fs::write(file, known + &text).expect("docs/speed.md can be written");
    }
}

fn disk() -> PathBuf {
    PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
}

/// Where it is measured, each place with its name in the table.
fn places(with_disk: bool) -> Vec<(&'static str, PathBuf)> {
    let disk = with_disk.then(|| ("disk", disk()));
    let memory = Path::new(MEMORY).is_dir();
    let memory = memory.then(|| ("memory", Path::new(MEMORY).join("connessi-bench")));
    disk.into_iter().chain(memory).collect()
}

fn is_there(peer: Peer) -> bool {
    let mut command = Command::new(peer.program());
    let command = command.arg(match peer {
        Peer::Hugo => "version",
        Peer::Zola => "--version",
    });
    let command = command.stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

/// How often something is measured: once what takes long.
fn rounds(size: usize) -> usize {
    if size > 10_000 { 1 } else { ROUNDS }
}

/// How long our builds of a site take.
fn ours(size: usize, (name, place): &(&str, PathBuf)) -> String {
    let folder = place.join(format!("site-{size}"));
    let _ = fs::remove_dir_all(&folder);
    generate(&folder, size);
    // What it remembers of this site is nobody's, and lies beside it.
    let memory = folder.join("memory");
    let build = || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_connessi"));
        command.args(["build", "--quiet", "--now", NOW, "--root"]);
        command.arg(&folder).env("XDG_CACHE_HOME", &memory);
        measured(command)
    };
    let output = folder.join("public");
    let forget = || {
        for folder in [&output, &memory] {
            let _ = fs::remove_dir_all(folder);
        }
    };
    let times = Times::of(size, &forget, &build, &folder.join(CHANGED));
    let files = read(&output);
    let floors = [true, false].map(|by_all| floor(&folder.join("floor"), &output, &files, by_all));
    let shown = preview::measure(&folder, rounds(size));
    let edits = [vec![shown.first], shown.body, shown.title, shown.template];
    let medians = edits.map(|times| preview::span(&times)[1].to_string());
    let saved = format!("{} ms", medians.join(", "));
    let row = times.row((size, name, "connessi"), &files, Some(floors), &saved);
    let _ = fs::remove_dir_all(&folder);
    row
}

/// How long another program's builds of a site of the same content take.
fn theirs(peer: Peer, size: usize, (name, place): &(&str, PathBuf)) -> String {
    let folder = place.join(format!("{}-{size}", peer.name()));
    let _ = fs::remove_dir_all(&folder);
    peer.generate(&folder, size);
    let build = || {
        let mut command = Command::new(peer.program());
        command.args(peer.args(&folder));
        measured(command)
    };
    let output = folder.join("public");
    let forget = || drop(fs::remove_dir_all(&output));
    let times = Times::of(size, &forget, &build, &folder.join(peer.changed()));
    let files = read(&output);
    let row = times.row((size, name, peer.name()), &files, None, "");
    let _ = fs::remove_dir_all(&folder);
    row
}

/// What a run of a program took.
#[derive(Clone, Copy, Debug)]
struct Run {
    wall: Duration,
    /// Of all cores together, in hundredths of a second.
    cpu: Duration,
    /// The most memory that it had, in bytes.
    memory: u64,
}

/// The builds of a site.
struct Times {
    cold: Run,
    again: Run,
    one: Run,
}

impl Times {
    fn of(size: usize, forget: &dyn Fn(), build: &dyn Fn() -> Run, text: &Path) -> Self {
        let rounds = rounds(size);
        let median = |run: &mut dyn FnMut() -> Run| {
            let mut runs: Vec<Run> = (0..rounds).map(|_| run()).collect();
            runs.sort_by_key(|run| run.wall);
            runs[runs.len() / 2]
        };
        Self {
            cold: median(&mut || {
                forget();
                build()
            }),
            again: median(&mut || build()),
            one: median(&mut || {
                let held = fs::read_to_string(text).expect("a generated text");
                fs::write(text, held + "\nUna riga in più.\n").expect("it can be changed");
                build()
            }),
        }
    }

    fn row(
        &self,
        (size, place, program): (usize, &str, &str),
        files: &[(PathBuf, Vec<u8>)],
        floors: Option<[Duration; 2]>,
        saved: &str,
    ) -> String {
        let bytes: usize = files.iter().map(|(_, bytes)| bytes.len()).sum();
        let seconds = |time: Duration| format!("{:.2} s", time.as_secs_f64());
        let (floor, ratio) = floors.map_or_else(Default::default, |[all, one]| {
            let ratio = self.cold.wall.as_secs_f64() / all.min(one).as_secs_f64();
            (
                format!("{}, {}", seconds(all), seconds(one)),
                format!("{ratio:.2}"),
            )
        });
        let mut row = format!("| {size} | {place} | {program} | {} ", files.len());
        let cells = [
            (bytes / 1_000_000).to_string(),
            seconds(self.cold.wall),
            seconds(self.cold.cpu),
            format!("{} MB", self.cold.memory / 1_000_000),
            floor,
            ratio,
            seconds(self.again.wall),
            seconds(self.again.cpu),
            seconds(self.one.wall),
            seconds(self.one.cpu),
            saved.to_owned(),
        ];
        for cell in cells {
            let _ = write!(row, "| {cell} ");
        }
        row + "|\n"
    }
}

/// Runs a program to its end.
fn measured(mut command: Command) -> Run {
    let before = machine::cpu_of_children();
    let start = Instant::now();
    let command = command.stdout(Stdio::null());
    let mut child = command.spawn().expect("the program runs");
    let process = child.id();
    let has_ended = AtomicBool::new(false);
    let (wall, memory) = std::thread::scope(|scope| {
        let watch = scope.spawn(|| {
            let mut most = 0;
            while !has_ended.load(Ordering::Relaxed) {
                most = most.max(machine::peak(process).unwrap_or(0));
                std::thread::sleep(Duration::from_millis(2));
            }
            most
        });
        let status = child.wait().expect("it ends");
        let wall = start.elapsed();
        has_ended.store(true, Ordering::Relaxed);
        assert!(status.success(), "{command:?}");
        (wall, watch.join().expect("it only looks"))
    });
    Run {
        wall,
        cpu: machine::cpu_of_children().saturating_sub(before),
        memory,
    }
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
    found.sort();
    found
}

/// The time that writing the same files takes, by all cores or by one.
fn floor(folder: &Path, from: &Path, files: &[(PathBuf, Vec<u8>)], by_all: bool) -> Duration {
    let _ = fs::remove_dir_all(folder);
    let cores = match by_all {
        true => std::thread::available_parallelism().map_or(1, usize::from),
        false => 1,
    };
    let share = files.len().div_ceil(cores).max(1);
    let start = Instant::now();
    std::thread::scope(|scope| {
        for files in files.chunks(share) {
            scope.spawn(move || {
                for (path, bytes) in files {
                    let path = path.strip_prefix(from).expect("a file of the output");
                    let target = folder.join(path);
                    fs::create_dir_all(target.parent().expect("a folder")).expect("a folder");
                    fs::write(target, bytes).expect("a file");
                }
            });
        }
    });
    let time = start.elapsed();
    let _ = fs::remove_dir_all(folder);
    time
}
