//! The corrections that are certain, made: a site is looked through and mended until nothing more is certain.
//! Knows the order of the rounds, and nothing of what is wrong with a text.

use std::collections::BTreeMap;

use crate::config;
use crate::diagnostic::{Diagnostic, Fix, fix, tidy};
use crate::model::Options;
use crate::pipeline::{Memory, prepare};
use crate::source::{Inputs, SourcePath, line_and_column};

/// How often a site is looked through at most. Of two mistakes in one place the second is mended in the next round.
const ROUNDS: usize = 60;

/// A site with its certain corrections made.
#[derive(Clone, Debug)]
pub struct Mended {
    /// The whole site as it is now.
    pub inputs: Inputs,
    /// What was mended in each file, in the order in which it was.
    pub made: BTreeMap<SourcePath, Vec<Made>>,
}

/// A correction that was made.
#[derive(Clone, Debug)]
pub struct Made {
    /// What was found.
    pub diagnostic: Diagnostic,
    /// The line of the file, as it was then, in which it was changed first.
    pub line: usize,
}

/// Makes every correction that is certain in the texts that `may_change` allows, of those that editors write:
/// `site.toml` and the documents.
pub fn mend(
    inputs: &Inputs,
    options: &Options,
    may_change: impl Fn(&SourcePath) -> bool,
) -> Mended {
    let mut mended = Mended {
        inputs: inputs.clone(),
        made: BTreeMap::new(),
    };
    let mut memo = Memory::default();
    for _ in 0..ROUNDS {
        let mut found = Vec::new();
        prepare(&mended.inputs, options, &mut memo, &mut found);
        tidy(&mut found);
        found.retain(|found| is_mendable(&found.span.path) && may_change(&found.span.path));
        if !mended.round(found) {
            break;
        }
    }
    mended
}

/// Whether a file is one whose corrections are made: a document, or `site.toml`.
pub fn is_mendable(path: &SourcePath) -> bool {
    let path = path.as_str();
    path == config::FILE || (path.starts_with("content/") && path.ends_with(".md"))
}

impl Mended {
    /// Makes the corrections of some findings. Tells whether that changed anything.
    fn round(&mut self, found: Vec<Diagnostic>) -> bool {
        let mut by_file: BTreeMap<SourcePath, Vec<(Diagnostic, Fix)>> = BTreeMap::new();
        for diagnostic in found {
            if let Some(fix) = diagnostic.fix.clone() {
                let path = diagnostic.span.path.clone();
                by_file.entry(path).or_default().push((diagnostic, fix));
            }
        }
        let mut has_changed = false;
        for (path, found) in by_file {
            let Some(text) = self.inputs.texts.get(&path).cloned() else {
                continue;
            };
            let fixes: Vec<&Fix> = found.iter().map(|(_, fix)| fix).collect();
            let (new, made) = fix::apply(&text, &fixes);
            if *new == *text {
                continue;
            }
            has_changed = true;
            let made = found.into_iter().zip(made).filter(|(_, made)| *made);
            let made = made.map(|((diagnostic, fix), _)| Made {
                line: first_line(&text, &fix),
                diagnostic,
            });
            self.made.entry(path.clone()).or_default().extend(made);
            self.inputs.texts.insert(path, new.into());
        }
        has_changed
    }
}

fn first_line(text: &str, fix: &Fix) -> usize {
    let first = fix.edits.iter().map(|edit| edit.range.start).min();
    line_and_column(text, first.unwrap_or_default()).0
}
