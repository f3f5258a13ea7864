//! No input makes it panic: the fictitious site with bytes flipped, cut, doubled and moved.
//! `FUZZ_SECONDS=60 cargo test --release fuzz` runs longer.

use std::time::{Duration, Instant};

use connessi::check::Sizes;
use connessi::pipeline::check;
use connessi::source::{Inputs, SourcePath};

use crate::laws::Random;
use crate::support::{NOW, fixture, options, read, shown};

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

#[test]
fn no_mutilated_site_makes_the_build_panic() {
    let seconds = std::env::var("FUZZ_SECONDS").ok();
    let seconds = seconds.and_then(|text| text.parse().ok());
    let deadline = seconds.map(|seconds| Instant::now() + Duration::from_secs(seconds));
    let original = read(&fixture());
    let mut round = 0_u64;
    loop {
        round += 1;
        let mut random = Random(round.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
        let mut inputs = original.clone();
        for _ in 0..=random.below(6) {
            mutilate(&mut inputs, &mut random);
        }
        // It builds, and looks at what came of it.
        let built = check(&inputs, &options(NOW), &Sizes::new());
        // Drawing findings walks every span.
        let told = shown(&built.diagnostics, &inputs);
        assert_eq!(told.is_empty(), built.diagnostics.is_empty());
        let is_over = deadline.map_or(round >= 25, |deadline| Instant::now() >= deadline);
        if is_over {
            return;
        }
    }
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
