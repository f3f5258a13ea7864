//! How soon a preview shows what was saved: `cargo bench --bench serve -- 1000 10000`.
//!
//! For each size a site is generated as for the other bench and shown by `connessi serve`. Each edit is made several times, and
//! the median is told, with the best and the worst.

#![expect(
    clippy::print_stdout,
    reason = "a benchmark is a program, and its table is what it is for"
)]

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

mod preview;
mod site;

use site::{generate, sizes};

/// How often each edit is made.
const ROUNDS: usize = 9;

fn main() {
    println!("| documents | first build | body | title and indexes | template |");
    println!("|---:|---:|---:|---:|---:|");
    for size in sizes(&[1_000, 10_000]) {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("serve-{size}"));
        let _ = fs::remove_dir_all(&folder);
        generate(&folder, size);
        let times = preview::measure(&folder, ROUNDS);
        println!(
            "| {size} | {} ms | {} | {} | {} |",
            times.first.as_millis(),
            shown(&times.body),
            shown(&times.title),
            shown(&times.template)
        );
        let _ = fs::remove_dir_all(&folder);
    }
}

fn shown(times: &[Duration]) -> String {
    let [best, median, worst] = preview::span(times);
    format!("{median} ms ({best}–{worst})")
}
