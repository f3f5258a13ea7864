//! Names that differ so little that they probably mean one and the same: of organisations, of topics.
//! Knows spellings, and nothing of what bears them.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::diagnostic::Diagnostic;
use crate::diagnostic::distance;
use crate::model::Site;
use crate::source::Span;

/// The legal forms of organisations, which a name may have or lack, the longest first.
const FORMS: [&str; 30] = [
    "societa cooperativa sociale",
    "societa cooperativa",
    "cooperativa sociale",
    "soc coop sociale",
    "soc coop soc",
    "soc coop",
    "coop sociale",
    "coop soc",
    "impresa sociale",
    "ente del terzo settore",
    "scs onlus",
    "scarl",
    "scpa",
    "scrl",
    "scs",
    "sc",
    "onlus",
    "aps",
    "odv",
    "ets",
    "ong",
    "asd",
    "srls",
    "srl",
    "spa",
    "sas",
    "snc",
    "coop",
    "ngo",
    "ltd",
];
/// Words that a name may have or lack.
const SMALL: [&str; 21] = [
    "a", "al", "alla", "and", "d", "da", "dei", "degli", "del", "della", "delle", "dell", "di",
    "e", "ed", "l", "il", "la", "le", "of", "the",
];
/// Names up to this length may differ in a letter and mean two things.
const LONG: usize = 8;
/// Words up to this length may, too: «Todi», «Lodi».
const LONG_WORD: usize = 5;

/// Names that are probably one, both places in each finding.
pub(super) fn check(site: &Site) -> Vec<Diagnostic> {
    let organisations: Vec<Name> = site
        .organisations
        .iter()
        .map(|organisation| {
            let text = organisation.item.original();
            Name::of_organisation(text.title(), text.span())
        })
        .collect();
    let topics = site.topics.iter();
    let topics: Vec<Name> = topics
        .map(|topic| Name::of_topic(&topic.name, topic.span.clone()))
        .collect();
    let twice = pairs(&organisations).into_iter().map(|(first, second)| {
        Diagnostic::warning("organisation-twice", second.span.clone())
            .with("value", &second.written)
            .with("other", &first.written)
            .relate(first.span.clone(), "other")
    });
    let near = pairs(&topics).into_iter().map(|(first, second)| {
        Diagnostic::info("topic-near", second.span.clone())
            .with("value", &second.written)
            .with("other", &first.written)
            .relate(first.span.clone(), "other")
    });
    twice.chain(near).collect()
}

/// A name as it is compared.
#[derive(Clone, Debug)]
struct Name {
    written: String,
    span: Span,
    words: Vec<String>,
    folded: String,
    /// Which letters it has: names that are near differ in few.
    letters: u64,
}

impl Name {
    fn of_organisation(written: &str, span: Span) -> Self {
        let all = fold(written);
        let mut rest = format!(" {all} ");
        for form in FORMS {
            rest = rest.replace(&format!(" {form} "), " ");
        }
        let words = rest.split_whitespace().filter(|word| !SMALL.contains(word));
        let words: Vec<String> = words.map(str::to_owned).collect();
        match words.is_empty() {
            true => Self::new(
                written,
                span,
                all.split_whitespace().map(str::to_owned).collect(),
            ),
            false => Self::new(written, span, words),
        }
    }

    /// A topic without the endings of number and gender.
    fn of_topic(written: &str, span: Span) -> Self {
        let all = fold(written);
        let words = all.split_whitespace().map(|word| {
            let stem = word
                .trim_end_matches(['a', 'e', 'i', 'o'])
                .trim_end_matches('h');
            let is_stem = stem.len() >= 3;
            if is_stem { stem } else { word }.to_owned()
        });
        Self::new(written, span, words.collect())
    }

    fn new(written: &str, span: Span, words: Vec<String>) -> Self {
        let folded = words.concat();
        let bits = folded.chars().map(|c| 1_u64 << (u32::from(c) % 64));
        Self {
            written: written.to_owned(),
            span,
            letters: bits.fold(0, |all, bit| all | bit),
            words,
            folded,
        }
    }

    /// Whether another name is probably the same one.
    fn is_near(&self, other: &Self) -> bool {
        if self.folded == other.folded {
            return true;
        }
        let length = self
            .folded
            .chars()
            .count()
            .min(other.folded.chars().count());
        let may_be_near = length > LONG
            && (self.letters ^ other.letters).count_ones() <= 4
            && self.folded.len().abs_diff(other.folded.len()) <= 8;
        let digits = |name: &Self| {
            name.folded
                .matches(|c: char| c.is_numeric())
                .collect::<String>()
        };
        may_be_near
            && digits(self) == digits(other)
            && self.differs_in_long_words(other)
            && distance(&self.folded, &other.folded) <= 2
    }

    /// Whether the words in which two names differ are long enough for a slip of the hand.
    fn differs_in_long_words(&self, other: &Self) -> bool {
        if self.words.len() != other.words.len() {
            return true;
        }
        let words = self.words.iter().zip(&other.words);
        let mut differing = words.filter(|(one, other)| one != other);
        differing.all(|(one, other)| one.chars().count().min(other.chars().count()) > LONG_WORD)
    }
}

/// The pairs of names that are near, in the order of the names.
fn pairs(names: &[Name]) -> Vec<(&Name, &Name)> {
    let mut found = Vec::new();
    for (at, first) in names.iter().enumerate() {
        let later = names[at + 1..].iter();
        found.extend(
            later
                .filter(|second| first.is_near(second))
                .map(|second| (first, second)),
        );
    }
    found
}

/// Words in lower case, without accents, full stops and other signs.
fn fold(text: &str) -> String {
    let plain = text.nfd().filter(|c| !is_combining_mark(*c) && *c != '.');
    let lower = plain.flat_map(char::to_lowercase);
    let words: String = lower
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourcePath;

    fn span() -> Span {
        Span::whole(&SourcePath::new("a").expect("a plain name"))
    }

    #[test]
    fn an_organisation_is_known_under_its_other_spellings() {
        let near = |a: &str, b: &str| {
            Name::of_organisation(a, span()).is_near(&Name::of_organisation(b, span()))
        };
        for (a, b) in [
            ("Il Sole Soc. Coop. Sociale", "IL SOLE onlus"),
            (
                "Associazione Città Aperta",
                "Associazione Citta’ Aperta APS",
            ),
            ("Forntiera Lavoro", "Frontiera Lavoro"),
            ("Casa dei popoli", "Casa di Popoli"),
            ("Arcobaleno S.r.l.", "Arcobaleno s.r.l"),
        ] {
            assert!(near(a, b), "{a} | {b}");
        }
        for (a, b) in [
            ("Comune di Todi", "Comune di Lodi"),
            (
                "Istituto Comprensivo Perugia 1",
                "Istituto Comprensivo Perugia 2",
            ),
            ("Cidis", "Cisl"),
            ("Cooperativa sociale", "Onlus"),
            ("ANCI Umbria", "UNC Umbria"),
        ] {
            assert!(!near(a, b), "{a} | {b}");
        }
    }

    #[test]
    fn a_topic_is_known_in_singular_and_plural() {
        let near = |a: &str, b: &str| Name::of_topic(a, span()).is_near(&Name::of_topic(b, span()));
        for (a, b) in [
            ("Scuola", "Scuole"),
            ("Politica pubblica", "Politiche pubbliche"),
            ("Competenze", "Competenza"),
            ("Integrazione", "Integazione"),
        ] {
            assert!(near(a, b), "{a} | {b}");
        }
        for (a, b) in [("Casa", "Cosa"), ("Salute", "Lavoro"), ("Porto", "Parto")] {
            assert!(!near(a, b), "{a} | {b}");
        }
    }
}
