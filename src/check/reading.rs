//! How hard an Italian text is to read, as the Gulpease index tells it.
//! Knows words and sentences, and nothing of what they say.

use crate::check::html::Words;
use crate::check::{Built, place_in_body};
use crate::diagnostic::Diagnostic;
use crate::model::Text;
use crate::parallel;

/// Below this a text is hard even for those who finished secondary school.
const HARD: i64 = 40;
/// Shorter texts have no index that means anything.
const SHORT: usize = 60;
/// What ends in a full stop and ends no sentence.
const SHORTENED: [&str; 19] = [
    "art", "artt", "avv", "cfr", "cit", "dott", "dr", "ecc", "es", "geom", "ing", "n", "nn", "p",
    "pag", "pp", "prof", "sig", "tel",
];

/// The texts that are hard to read.
pub(super) fn check(built: &Built<'_>, texts: &[(&Text, Words)]) -> Vec<Diagnostic> {
    let found = parallel::map(texts, |(text, words)| of_text(built, text, words));
    found.into_iter().flatten().collect()
}

fn of_text(built: &Built<'_>, text: &Text, words: &Words) -> Option<Diagnostic> {
    let tag = built.site.config.language(text.language).locale.tag();
    if tag.split('-').next() != Some("it") {
        return None;
    }
    let blocks = words.blocks.iter().filter(|block| block.is_prose);
    let measured = Measured::of(blocks.map(|block| block.text.as_str()));
    if measured.words <= SHORT {
        return None;
    }
    let index = measured.index();
    let begins = &measured.longest;
    let span = place_in_body(built.inputs, &text.document.path, begins);
    let diagnostic = Diagnostic::info("text-hard-to-read", span.unwrap_or_else(|| text.span()))
        .with("index", index.to_string())
        .with("longest", measured.longest_words.to_string());
    (index < HARD).then_some(diagnostic)
}

/// What the index is made of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Measured {
    sentences: usize,
    words: usize,
    letters: usize,
    /// The first words of the longest sentence, and how many words it has.
    longest: String,
    longest_words: usize,
}

impl Measured {
    fn of<'a>(lines: impl Iterator<Item = &'a str>) -> Self {
        let mut measured = Self::default();
        for line in lines {
            for sentence in sentences(line) {
                measured.take(sentence);
            }
        }
        measured
    }

    fn take(&mut self, sentence: &str) {
        let words = sentence.split(|c: char| !c.is_alphanumeric());
        let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
        if words.is_empty() {
            return;
        }
        self.sentences += 1;
        self.words += words.len();
        self.letters += words.iter().map(|word| word.chars().count()).sum::<usize>();
        if words.len() > self.longest_words {
            self.longest_words = words.len();
            let first: Vec<&str> = sentence.split_whitespace().take(3).collect();
            self.longest = first.join(" ");
        }
    }

    /// 89 + (300 · sentences − 10 · letters) / words, which lies between 0 and 100.
    fn index(&self) -> i64 {
        let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        let words = count(self.words).max(1);
        let index = 89 + (300 * count(self.sentences) - 10 * count(self.letters)).div_euclid(words);
        index.clamp(0, 100)
    }
}

/// The sentences of a line. A stop ends one only before a capital, a digit or a quote.
fn sentences(line: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, c) in line.char_indices() {
        if !matches!(c, '.' | '!' | '?' | '…') {
            continue;
        }
        let after = &line[at + c.len_utf8()..];
        let next = after.trim_start_matches(['»', '”', '"', ')', '’']);
        let begins = next.trim_start().chars().next();
        let is_gap = next.starts_with(char::is_whitespace);
        let is_new =
            begins.is_some_and(|c| c.is_uppercase() || c.is_ascii_digit() || "«“\"(".contains(c));
        let word = line[start..at]
            .rsplit(|c: char| !c.is_alphanumeric())
            .next()
            .unwrap_or_default();
        let is_short = c == '.' && SHORTENED.contains(&&*word.to_lowercase());
        if is_gap && is_new && !is_short {
            found.push(&line[start..at]);
            start = at + c.len_utf8();
        }
    }
    found.push(&line[start..]);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stop_within_a_sentence_does_not_end_it() {
        let line = "La rete, v. art. 5, c’è. Il dott. Rossi no! «Sì.» Alle 16.30 … poi basta";
        let found: Vec<&str> = sentences(line).into_iter().map(str::trim).collect();
        assert_eq!(
            found,
            [
                "La rete, v. art. 5, c’è",
                "Il dott. Rossi no",
                "«Sì",
                "» Alle 16.30 … poi basta"
            ]
        );
    }

    #[test]
    fn the_index_is_that_of_the_formula() {
        let measured = Measured::of(["Oggi piove. Il gatto dorme.", "Domani no"].into_iter());
        assert_eq!(
            (measured.sentences, measured.words, measured.letters),
            (3, 7, 29)
        );
        assert_eq!(measured.index(), 100);
        let long = "associazionismo ".repeat(70);
        assert_eq!(Measured::of([long.as_str()].into_iter()).index(), 0);
    }
}
