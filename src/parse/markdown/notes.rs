//! The footnotes of a text: numbered as they are referred to, and written below it.

use std::collections::HashMap;
use std::ops::Range;

use pulldown_cmark::html;

use super::{Ranged, Writer, aligned};
use crate::diagnostic::Diagnostic;
use crate::source::SourcePath;
use crate::url::Slug;

/// The footnotes of a text: their numbers by order of reference, their texts as events.
pub(super) struct Notes<'a> {
    prefix: String,
    numbers: HashMap<String, usize>,
    references: HashMap<usize, usize>,
    texts: HashMap<String, (usize, Vec<Ranged<'a>>)>,
}

impl Notes<'_> {
    /// Notes whose anchors begin with a name of the document, so that two texts can stand on one page.
    pub(super) fn new(path: &SourcePath) -> Self {
        let name = path.as_str().trim_start_matches("content/");
        let name = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
        let prefix = Slug::from_text(name).map_or_else(String::new, |slug| slug.to_string());
        Self {
            prefix,
            numbers: HashMap::new(),
            references: HashMap::new(),
            texts: HashMap::new(),
        }
    }

    /// The number of a label, whose case makes no difference.
    fn number(&mut self, label: &str) -> usize {
        let next = self.numbers.len() + 1;
        *self.numbers.entry(label.to_lowercase()).or_insert(next)
    }
}

impl<'a> Writer<'a, '_> {
    pub(super) fn reference(&mut self, label: &str) -> String {
        let number = self.notes.number(label);
        let count = self.notes.references.entry(number).or_insert(0);
        *count += 1;
        let (prefix, count) = (&self.notes.prefix, *count);
        format!(
            "<sup class=\"footnote-ref\"><a href=\"#fn-{prefix}-{number}\" id=\"fnref-{prefix}-{number}-{count}\" \
             role=\"doc-noteref\">{number}</a></sup>"
        )
    }

    pub(super) fn define_note(&mut self, label: &str, range: &Range<usize>, text: Vec<Ranged<'a>>) {
        let key = label.to_lowercase();
        if self.notes.texts.contains_key(&key) {
            let first_line = self.source[range.clone()].lines().next();
            let end = range.start + first_line.map_or(0, str::len);
            let span = self.span(&(range.start..end));
            let diagnostic = Diagnostic::warning("footnote-twice", span);
            self.diagnostics.push(diagnostic.with("value", label));
            return;
        }
        self.notes.texts.insert(key, (range.start, text));
    }

    /// Reports the notes that nothing refers to: the page does not show them.
    fn check_unused_notes(&mut self) {
        let mut unused: Vec<(usize, String)> = self
            .notes
            .texts
            .iter()
            .map(|(label, (start, _))| (*start, label.clone()))
            .collect();
        unused.sort();
        for (start, label) in unused {
            let line = self.source[start..].lines().next();
            let span = self.span(&(start..start + line.map_or(0, str::len)));
            let diagnostic = Diagnostic::warning("footnote-unused", span);
            self.diagnostics.push(diagnostic.with("value", label));
        }
    }

    pub(super) fn push_notes(&mut self, out: &mut String) {
        let excerpt = std::mem::take(&mut self.excerpt);
        self.write_notes(out);
        self.excerpt = excerpt;
        self.check_unused_notes();
    }

    fn write_notes(&mut self, out: &mut String) {
        // A note may itself refer to a further one, so the list can grow while it is written.
        let mut number = 0;
        let mut written = String::new();
        loop {
            number += 1;
            let label = self.notes.numbers.iter().find(|(_, n)| **n == number);
            let Some(label) = label.map(|(label, _)| label.clone()) else {
                break;
            };
            let (_, text) = self.notes.texts.remove(&label).unwrap_or_default();
            let events = self.transform(text);
            let (prefix, back) = (self.notes.prefix.clone(), self.word("footnote-back"));
            written.push_str(&format!("<li id=\"fn-{prefix}-{number}\">\n"));
            html::push_html(&mut written, aligned(events).into_iter());
            let count = self.notes.references.get(&number).copied().unwrap_or(1);
            for reference in 1..=count {
                written.push_str(&format!(
                    "<a href=\"#fnref-{prefix}-{number}-{reference}\" role=\"doc-backlink\" aria-label=\"{back} {number}\">↩</a>\n"
                ));
            }
            written.push_str("</li>\n");
        }
        if !written.is_empty() {
            let label = self.word("footnotes-label");
            out.push_str(&format!(
                "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"{label}\">\n<ol>\n{written}</ol>\n</section>\n"
            ));
        }
    }
}
