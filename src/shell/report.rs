//! Findings for other programs: as JSON, as SARIF, as GitHub's workflow commands.
//! Knows places as editors count them, from 1; its forms are promised in the README.

mod github;
mod json;
mod sarif;

use crate::diagnostic::Diagnostic;
use crate::locale::Locale;
use crate::shell::args::ReportFormat;
use crate::source::{ByteRange, Inputs, Span, line_and_column};

/// What is told, of which sources, in which words.
#[derive(Clone, Copy, Debug)]
pub struct Report<'a> {
    /// The findings.
    pub diagnostics: &'a [Diagnostic],
    /// The sources that they are about.
    pub inputs: &'a Inputs,
    /// The words.
    pub locale: &'a Locale,
    /// Where the site's folder lies for the program that reads, as `site/`; empty where it is that folder.
    pub folder: &'a str,
}

impl Report<'_> {
    /// The report in a form for programs; nothing for people, whom the terminal tells.
    pub fn text(&self, format: ReportFormat) -> Option<String> {
        match format {
            ReportFormat::Text => None,
            ReportFormat::Json => Some(json::text(self)),
            ReportFormat::Sarif => Some(sarif::text(self)),
            ReportFormat::Github => Some(github::text(self)),
        }
    }

    /// The place of a span; nothing where its file is no text that was read.
    fn region(&self, span: &Span) -> Option<Region> {
        let text = self.inputs.texts.get(&span.path)?;
        Some(Region::new(text, span.range))
    }
}

/// A place in lines and columns, all counted from 1, columns in characters. The end is the place behind the last one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Region {
    start: (usize, usize),
    end: (usize, usize),
}

impl Region {
    fn new(text: &str, range: ByteRange) -> Self {
        // The mark of UTF-8 is no character of the first line.
        let mark = text.len() - text.trim_start_matches('\u{FEFF}').len();
        let place = |at: usize| line_and_column(&text[mark..], at.saturating_sub(mark));
        Self {
            start: place(range.start),
            end: place(range.end.max(range.start)),
        }
    }
}
