//! What the author is told, as plain data.
//! Knows no language and no terminal: the words are in the catalogue of `locale`, the drawing in `diagnostic::text`.

pub mod fix;
pub mod text;

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::source::Span;

pub use fix::{Edit, Fix};

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
    /// `2030-05-14`, which the message shows in the words of its language; one that ends in `_count` is of a number.
    pub args: Vec<(&'static str, String)>,
    /// The keys of the sentences that tell more of how it came about; they are shared by several codes.
    pub notes: Vec<&'static str>,
    /// The attributes that hold what to do about it.
    pub hints: Vec<&'static str>,
    /// What to change in its file, where nothing else can have been meant.
    pub fix: Option<Fix>,
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
            notes: Vec::new(),
            hints: vec!["help"],
            fix: None,
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

    /// The same finding, with a sentence that tells more of how it came about.
    #[must_use]
    pub fn note(mut self, key: &'static str) -> Self {
        self.notes.push(key);
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

    /// The same finding, with the correction that is certain, if there is one that changes something.
    #[must_use]
    pub fn fixed(mut self, fix: impl Into<Option<Fix>>) -> Self {
        let fix: Option<Fix> = fix.into();
        self.fix = fix.filter(|fix| !fix.edits.is_empty());
        self
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

/// The one candidate that `word` can only be a slip for: it differs in case or accents, else in a single letter, and no
/// other candidate is as near.
///
/// Very short words are too near to each other, and what differs in a digit is another thing.
pub fn only_spelling<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let digits = |text: &str| -> String { text.chars().filter(char::is_ascii_digit).collect() };
    let folded = fold(word);
    let (mut same, mut near) = (BTreeSet::new(), BTreeSet::new());
    for candidate in candidates {
        let other = fold(candidate);
        if other == folded {
            same.insert(candidate);
        } else if other.len().abs_diff(folded.len()) <= 4
            && strsim::damerau_levenshtein(&folded, &other) == 1
        {
            near.insert(candidate);
        }
    }
    let mut same = same.into_iter();
    if let Some(found) = same.next() {
        return same.next().is_none().then_some(found);
    }
    let mut near = near.into_iter();
    let found = near.next().filter(|_| near.len() == 0)?;
    let is_long = word.chars().count() >= 4 && found.chars().count() >= 3;
    (is_long && digits(word) == digits(found)).then_some(found)
}

/// The one candidate that is written with the same letters and signs: it differs only in case, or in how Unicode puts its
/// accents, and no other does.
pub fn same_letters<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let same = |text: &str| -> String { text.nfc().flat_map(char::to_lowercase).collect() };
    let wanted = same(word);
    let mut found = candidates
        .into_iter()
        .filter(|candidate| same(candidate) == wanted);
    let first = found.next()?;
    found.next().is_none().then_some(first)
}

/// A word without case and accents.
pub fn fold(word: &str) -> String {
    let letters = word.nfd().filter(|c| !is_combining_mark(*c));
    letters.flat_map(char::to_lowercase).collect()
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

    #[test]
    fn the_same_letters_are_found_in_any_case_and_form() {
        let files = ["Caffè.pdf", "Foto.JPG", "a.md", "A.md"];
        let decomposed = "caffe\u{300}.pdf";
        for (word, expected) in [
            (decomposed, Some("Caffè.pdf")),
            ("foto.jpg", Some("Foto.JPG")),
            ("foto.jpeg", None),
            ("caffe.pdf", None),
            ("a.MD", None),
        ] {
            assert_eq!(same_letters(word, files), expected, "{word}");
        }
    }

    #[test]
    fn a_spelling_is_certain_where_one_word_alone_is_near() {
        let keys = [
            "title", "titolo", "data", "date", "ora", "rinviato", "file-2",
        ];
        for (word, expected) in [
            ("titel", Some("title")),
            ("Titolò", Some("titolo")),
            ("TITOLO", Some("titolo")),
            ("rinviata", Some("rinviato")),
            // Both are as near.
            ("datt", None),
            // Too short, too far, another digit.
            ("orx", None),
            ("tittel", None),
            ("file-3", None),
        ] {
            assert_eq!(only_spelling(word, keys), expected, "{word}");
        }
    }
}
