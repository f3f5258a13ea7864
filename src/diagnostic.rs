//! What the author is told, as plain data.
//! Knows no language and no terminal: the words are in the catalogue of `locale`, the drawing in `diagnostic::text`.

pub mod text;

use crate::source::Span;

/// How grave a finding is. An error keeps the site from being published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The site cannot be published as it is.
    Error,
    /// The site can be published, but probably not as its author means it.
    Warning,
    /// Worth a thought, and no fault: it never keeps anything from being done.
    Info,
}

/// One thing worth telling the author about a source.
///
/// Its words stand in `locale/messages/LANGUAGE.ftl` under its code: the message itself, and as attributes `label`
/// (what is marked), the labels of related places, and hints.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The stable name of the finding, and the key of its words.
    pub code: &'static str,
    /// How grave it is.
    pub severity: Severity,
    /// Where it is.
    pub span: Span,
    /// Other places that belong to it, each with the attribute that holds its label.
    pub related: Vec<(Span, &'static str)>,
    /// The author's own words, by the names that the message uses. A name that ends in `_day` is of a date as in
    /// `2030-05-14`, which the message shows in the words of its language.
    pub args: Vec<(&'static str, String)>,
    /// The attributes that hold what to do about it.
    pub hints: Vec<&'static str>,
}

impl Diagnostic {
    /// A finding that keeps the site from being published.
    pub fn error(code: &'static str, span: Span) -> Self {
        Self::new(code, Severity::Error, span)
    }

    /// A finding that does not.
    pub fn warning(code: &'static str, span: Span) -> Self {
        Self::new(code, Severity::Warning, span)
    }

    /// A finding that is worth a thought and no fault.
    pub fn info(code: &'static str, span: Span) -> Self {
        Self::new(code, Severity::Info, span)
    }

    fn new(code: &'static str, severity: Severity, span: Span) -> Self {
        Self {
            code,
            severity,
            span,
            related: Vec::new(),
            args: Vec::new(),
            hints: vec!["help"],
        }
    }

    /// The same finding, with a word that its message uses.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// The same finding, with another place that belongs to it.
    #[must_use]
    pub fn relate(mut self, span: Span, label: &'static str) -> Self {
        self.related.push((span, label));
        self
    }

    /// The same finding, with a remedy that fits it better than the usual one.
    #[must_use]
    pub fn hint(mut self, hint: &'static str) -> Self {
        self.hints = vec![hint];
        self
    }

    /// The same finding with "did you mean `suggestion`?" in place of the usual remedy, if there is one.
    #[must_use]
    pub fn suggest(self, suggestion: Option<String>) -> Self {
        match suggestion {
            Some(suggestion) => self.with("suggestion", suggestion).hint("suggest"),
            None => self,
        }
    }
}

/// A value, and everything worth telling the author about it.
#[derive(Clone, Debug)]
pub struct Checked<T> {
    /// The value, as good as it could be made.
    pub value: T,
    /// The findings of every stage up to here.
    pub diagnostics: Vec<Diagnostic>,
}

impl<T> Checked<T> {
    /// Whether no finding keeps the site from being published.
    pub fn is_publishable(&self) -> bool {
        !self
            .diagnostics
            .iter()
            .any(|diagnostic| diagnostic.severity == Severity::Error)
    }
}

/// Puts findings in the order of files and places, errors first at one place, each once.
pub fn tidy(diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.sort_by(|a, b| {
        (&a.span, a.severity, a.code, &a.args).cmp(&(&b.span, b.severity, b.code, &b.args))
    });
    diagnostics.dedup();
}

/// The candidate that `word` was probably meant to be: near enough in spelling, whatever its case.
pub fn did_you_mean<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<String> {
    let lower = word.to_lowercase();
    let limit = (lower.chars().count() / 3).clamp(1, 4);
    candidates
        .into_iter()
        .filter(|candidate| candidate.len().abs_diff(lower.len()) <= limit * 2)
        .map(|candidate| {
            let distance = strsim::damerau_levenshtein(&lower, &candidate.to_lowercase());
            (distance, candidate)
        })
        .filter(|(distance, _)| *distance <= limit)
        .min()
        .map(|(_, candidate)| candidate.to_owned())
}

/// In how many letters two words differ: left out, added, changed or exchanged.
pub fn distance(one: &str, other: &str) -> usize {
    strsim::damerau_levenshtein(one, other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_near_word_is_suggested_and_a_far_one_is_not() {
        let keys = ["title", "titolo", "time"];
        assert_eq!(did_you_mean("titel", keys).as_deref(), Some("title"));
        assert_eq!(did_you_mean("Titol", keys).as_deref(), Some("titolo"));
        assert_eq!(did_you_mean("colore", keys), None);
    }
}
