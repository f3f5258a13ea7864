//! How long a build takes, on sites of any size: `cargo bench --bench build -- 1000 10000 50000`.
//!
//! For each size a site is generated (news and meetings by halves, groups, organisations, topics, links between files), then
//! built from nothing, built again with nothing changed, and built after one text changed; beside it stands the floor: the
//! time that writing the same bytes to the same disk takes.

#![expect(
    clippy::print_stdout,
    reason = "a benchmark is a program, and its table is what it is for"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

mod site;

use site::{generate, sizes};

fn main() {
    println!("| documents | files | MB | build | again | one change | floor | build / floor |");
    println!("|---:|---:|---:|---:|---:|---:|---:|---:|");
    for size in sizes(&[1_000, 5_000]) {
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
