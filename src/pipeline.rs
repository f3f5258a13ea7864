//! `build`: parse → assemble → plan → render, the whole flow on one page.
//! Knows the order of the stages, and nothing of what they do.

use std::collections::BTreeMap;

use crate::diagnostic::Checked;
use crate::model::Options;
use crate::source::{Inputs, SourcePath};
use crate::url::OutputPath;

/// Every file of the site.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outputs {
    /// What each file holds.
    pub files: BTreeMap<OutputPath, Content>,
    /// How many of them are pages, former addresses not counted.
    pub pages: usize,
    /// How many of them are feeds.
    pub feeds: usize,
}

/// What one output file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// These bytes.
    Rendered(Vec<u8>),
    /// The bytes of this file of the site.
    Copied(SourcePath),
}

/// What earlier builds of the same site have parsed, so that what has not changed is not parsed again.
#[derive(Debug, Default)]
pub struct ParseMemo {}

/// Builds a site.
///
/// What comes back is as much of the site as could be built. It may be published if no finding is an error.
pub fn build(_inputs: &Inputs, _options: &Options, _memo: &mut ParseMemo) -> Checked<Outputs> {
    Checked {
        value: Outputs::default(),
        diagnostics: Vec::new(),
    }
}
