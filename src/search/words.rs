//! Words as they are looked up: without case, accents, elision, Arabic articles; Chinese and Japanese by twos.
//! Knows no index. What readers type is folded by the same rules, which the index carries.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// What [`words`] does, as replacements for a text in lower case and normal form KD, one after the other, until spaces part its words:
/// the script takes them from the index. Patterns are JavaScript's with the flag `u`.
pub(super) const FOLDS: [(&str, &str); 20] = [
    (
        r"[\u00ad\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200c\u200d]",
        "",
    ),
    ("ٱ", "ا"),
    ("ة", "ه"),
    ("[ىی]", "ي"),
    ("ک", "ك"),
    ("[٠۰]", "0"),
    ("[١۱]", "1"),
    ("[٢۲]", "2"),
    ("[٣۳]", "3"),
    ("[٤۴]", "4"),
    ("[٥۵]", "5"),
    ("[٦۶]", "6"),
    ("[٧۷]", "7"),
    ("[٨۸]", "8"),
    ("[٩۹]", "9"),
    (r"[^\p{L}\p{M}\p{N}]+", " "),
    (r"([\u3040-\u30ff\u3400-\u9fff]+)", " $1 "),
    ("(^| )[وف]?([بك]?ال|لل)(?=[^ ]{3})", "$1"),
    (
        r"([\u3040-\u30ff\u3400-\u9fff])(?=([\u3040-\u30ff\u3400-\u9fff]))",
        "$1$2 ",
    ),
    (
        r"([\u3040-\u30ff\u3400-\u9fff]{2}) [\u3040-\u30ff\u3400-\u9fff](?= |$)",
        "$1",
    ),
];

/// How much a place in a text weighs: each level twice the one below it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Level {
    /// In the text.
    Body,
    /// In a heading of the text.
    Heading,
    /// In the summary, or in a fact: a topic, a group, a guest.
    Summary,
    /// In the title.
    Title,
}

/// The words of some texts as they are written, in lower case, in order, each once and with the highest of its levels.
///
/// What is in a document follows from the document alone, so it may be kept for as long as that is the same.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// The words, one behind the other.
    text: Box<str>,
    /// Where each ends, and its level.
    ends: Box<[(u32, Level)]>,
}

impl Words {
    /// The words of texts that have these levels.
    pub(super) fn of<'a>(texts: impl IntoIterator<Item = (&'a str, Level)>) -> Self {
        let mut written = Written::default();
        for (text, level) in texts {
            written.take(text, level);
        }
        written.in_order()
    }

    /// Each word with its level.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, Level)> {
        let mut from = 0;
        self.ends.iter().map(move |(end, level)| {
            let end = *end as usize;
            let word = &self.text[from..end];
            from = end;
            (word, *level)
        })
    }
}

/// The words of texts as they come, in lower case.
#[derive(Default)]
struct Written {
    /// The words, one behind the other.
    text: String,
    words: Vec<Occurrence>,
}

/// Where a word stands among those that are written.
struct Occurrence {
    from: usize,
    to: usize,
    level: Level,
}

impl Written {
    fn take(&mut self, text: &str, level: Level) {
        let mut from = self.text.len();
        // What becomes of a sigma depends on what stands around it; of any other letter it does not.
        match text.contains('Σ') {
            true => {
                let lower = text.to_lowercase();
                lower.chars().for_each(|c| self.put(c, &mut from, level));
            }
            false => {
                let mut rest = text;
                while let Some(c) = rest.chars().next() {
                    let plain = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
                    if plain > 0 {
                        let start = self.text.len();
                        self.text.push_str(&rest[..plain]);
                        self.text[start..].make_ascii_lowercase();
                    } else {
                        c.to_lowercase().for_each(|c| self.put(c, &mut from, level));
                    }
                    rest = &rest[plain.max(c.len_utf8())..];
                }
            }
        }
        self.end(&mut from, level);
    }

    fn put(&mut self, c: char, from: &mut usize, level: Level) {
        match is_of_word(c) {
            true => self.text.push(c),
            false => self.end(from, level),
        }
    }

    /// Ends the word that begins at `from`, if one does.
    fn end(&mut self, from: &mut usize, level: Level) {
        let to = self.text.len();
        if to > *from {
            self.words.push(Occurrence {
                from: *from,
                to,
                level,
            });
        }
        *from = to;
    }

    fn in_order(self) -> Words {
        let mut levels: HashMap<&str, Level, Quick> = HashMap::default();
        for at in &self.words {
            let level = levels.entry(&self.text[at.from..at.to]).or_insert(at.level);
            *level = at.level.max(*level);
        }
        let mut words: Vec<(u64, &str, Level)> = levels
            .into_iter()
            .map(|(word, level)| (first(word.as_bytes()), word, level))
            .collect();
        words.sort_unstable();
        let mut text = String::with_capacity(words.iter().map(|(_, word, _)| word.len()).sum());
        let ends = words.iter().map(|(_, word, level)| {
            text.push_str(word);
            let end = u32::try_from(text.len());
            (end.expect("a document has a limit far below"), *level)
        });
        Words {
            ends: ends.collect(),
            text: text.into(),
        }
    }
}

/// The first bytes of a word as a number. Words of which one is less are in the same order; of equal ones it says nothing.
fn first(word: &[u8]) -> u64 {
    let mut bytes = [0; 8];
    let length = word.len().min(8);
    bytes[..length].copy_from_slice(&word[..length]);
    u64::from_be_bytes(bytes)
}

/// A hash for words: whoever writes them harms nobody else by words that clash.
pub(super) type Quick = BuildHasherDefault<QuickHasher>;

#[derive(Default)]
pub(super) struct QuickHasher(u64);

impl Hasher for QuickHasher {
    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            self.0 = (self.0.rotate_left(5) ^ first(chunk)).wrapping_mul(ODD);
        }
    }

    fn write_u8(&mut self, _end: u8) {}

    fn finish(&self) -> u64 {
        self.0.rotate_left(26)
    }
}

/// A factor that spreads what differs over every bit.
const ODD: u64 = 0xf135_7aea_2e62_a9c5;

/// A word that can be found.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Word {
    /// As it is looked up.
    pub(super) folded: String,
    /// As it is shown, in lower case.
    pub(super) shown: String,
}

/// What is looked up for a written word: mostly one word; of Chinese and Japanese, every two characters that stand together.
///
/// What has only one letter is left out.
pub(super) fn words(written: &str) -> Vec<Word> {
    let folded = fold(written);
    let mut found = Vec::new();
    for run in runs(&folded) {
        if run.starts_with(is_cjk) {
            found.extend(pairs(run).map(|pair| Word {
                shown: pair.to_owned(),
                folded: pair.to_owned(),
            }));
        } else if run.chars().nth(1).is_some() {
            let plain = without_article(run).to_owned();
            // A word is shown as it is written, unless that would be looked up as something else.
            let shown = shown(written);
            let is_same = without_article(&fold(&shown)) == plain;
            found.push(Word {
                shown: if is_same { shown } else { plain.clone() },
                folded: plain,
            });
        }
    }
    found
}

/// A text in lower case, without accents and other marks that are often left out, with one form for each Arabic letter and digit.
pub(super) fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let plain: String = text.nfkd().collect();
    plain
        .to_lowercase()
        .chars()
        .filter(|c| !is_left_out(*c))
        .map(one_form)
        .collect()
}

/// The written word in one way of encoding it, without invisible signs, Arabic vowels and the Arabic article.
fn shown(written: &str) -> String {
    let is_shown = |c: &char| !is_left_out(*c) || ('\u{300}'..='\u{36f}').contains(c);
    let shown: String = written.chars().filter(is_shown).nfc().collect();
    without_article(&shown).to_owned()
}

/// Whether a character is part of a word. Apostrophes and hyphens are not: `l’integrazione` is two words.
fn is_of_word(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric();
    }
    c.is_alphanumeric() || is_combining_mark(c) || matches!(c, '\u{ad}' | '\u{200c}' | '\u{200d}')
}

/// Marks above and below Latin, Greek and Cyrillic letters, Hebrew and Arabic vowels, and signs that are not seen.
fn is_left_out(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5c7}' | '\u{610}'..='\u{61a}' | '\u{640}'
        | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}' | '\u{200c}' | '\u{200d}')
}

/// The one form of letters and digits that are written for one another.
fn one_form(c: char) -> char {
    match c {
        'ٱ' => 'ا',
        'ة' => 'ه',
        'ى' | 'ی' => 'ي',
        'ک' => 'ك',
        '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}' => char::from(b'0' + (c as u8 & 15)),
        c => c,
    }
}

/// A word without the Arabic article and what is written together with it, where three letters remain.
fn without_article(word: &str) -> &str {
    let rest = word.strip_prefix(['و', 'ف']).unwrap_or(word);
    let with = rest.strip_prefix(['ب', 'ك']).unwrap_or(rest);
    let bare = with.strip_prefix("ال").or_else(|| rest.strip_prefix("لل"));
    bare.filter(|bare| bare.chars().nth(2).is_some())
        .unwrap_or(word)
}

/// Whether words are not parted by spaces in the script of a character.
fn is_cjk(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}')
}

/// The runs of characters of words, those of Chinese and Japanese apart from the others.
fn runs(folded: &str) -> impl Iterator<Item = &str> {
    let parts = folded.split(|c: char| !is_of_word(c));
    parts.flat_map(|part| {
        let mut rest = part;
        std::iter::from_fn(move || {
            let kind = is_cjk(rest.chars().next()?);
            let end = rest.find(|c| is_cjk(c) != kind).unwrap_or(rest.len());
            let (run, after) = rest.split_at(end);
            rest = after;
            Some(run)
        })
    })
}

/// Every two characters that stand together; a single one where there is only one.
fn pairs(run: &str) -> impl Iterator<Item = &str> {
    let starts: Vec<usize> = run.char_indices().map(|(at, _)| at).collect();
    let count = starts.len().max(2) - 1;
    (0..count).map(move |at| {
        let end = starts.get(at + 2).copied().unwrap_or(run.len());
        &run[starts[at]..end]
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use proptest::prelude::*;

    fn folded(text: &str) -> Vec<String> {
        let lower = text.to_lowercase();
        let written = lower.split(|c| !is_of_word(c));
        written.flat_map(words).map(|word| word.folded).collect()
    }

    #[test]
    fn words_are_looked_up_without_case_accents_and_elision() {
        for (text, expected) in [
            (
                "L’integrazione, dell'Integrazione",
                vec!["integrazione", "dell", "integrazione"],
            ),
            ("Perché? PERCHE\u{300}!", vec!["perche", "perche"]),
            ("co-progettazione 2030", vec!["co", "progettazione", "2030"]),
            (
                "Îmbunătățire în școală",
                vec!["imbunatatire", "in", "scoala"],
            ),
            ("a è i", vec![]),
            ("in\u{ad}contro", vec!["incontro"]),
        ] {
            assert_eq!(folded(text), expected, "{text}");
        }
    }

    #[test]
    fn arabic_has_one_form_of_each_word() {
        for text in [
            "المدرسة",
            "مدرسه",
            "وَالمَدْرَسَةُ",
            "بالمدرسة",
            "للمدرسة",
            "مـدرسة",
        ] {
            assert_eq!(folded(text), ["مدرسه"], "{text}");
        }
        assert_eq!(folded("إدماج أو ادماج"), ["ادماج", "او", "ادماج"]);
        assert_eq!(folded("٢٠٣٠"), ["2030"]);
        assert_eq!(folded("والد الله"), ["والد", "الله"]);
    }

    #[test]
    fn chinese_is_looked_up_by_twos() {
        assert_eq!(
            folded("移民融合 2030年会"),
            ["移民", "民融", "融合", "2030", "年会"]
        );
        assert_eq!(folded("人"), ["人"]);
    }

    #[test]
    fn a_word_is_shown_as_it_is_written() {
        let shown = |text| words(text).remove(0).shown;
        assert_eq!(shown("perche\u{301}"), "perché");
        assert_eq!(shown("المدرسة"), "مدرسة");
        assert_eq!(shown("أطفال"), "أطفال");
    }

    #[test]
    fn a_word_keeps_its_highest_level() {
        let found = Words::of([("Casa e casa", Level::Body), ("La casa", Level::Title)]);
        let expected = [
            ("casa", Level::Title),
            ("e", Level::Body),
            ("la", Level::Title),
        ];
        assert_eq!(found.iter().collect::<Vec<_>>(), expected);
    }

    proptest! {
        #[test]
        fn the_words_of_a_text_are_those_of_its_lower_case_in_order(text in "[a-zÀ-ÿ ΑΣσİ’\u{300}-\u{303}]{0,40}|\\PC{0,40}") {
            let lower = text.to_lowercase();
            let all: BTreeSet<&str> = lower.split(|c| !is_of_word(c)).filter(|word| !word.is_empty()).collect();
            let found = Words::of([(text.as_str(), Level::Body)]);
            prop_assert!(found.iter().map(|(word, _)| word).eq(all));
        }

        #[test]
        fn what_is_folded_stays_so(text in "\\PC{0,12}|[\u{600}-\u{6ff}]{0,8}|[à-ÿ'a-z]{0,8}") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn a_word_is_found_by_itself_as_it_is_shown(text in "[\u{620}-\u{6d3}]{1,8}|[à-ÿa-z]{1,8}|[一-鿿]{1,4}|\\PC{1,6}") {
            for word in text.to_lowercase().split(|c| !is_of_word(c)).flat_map(words) {
                let again: Vec<String> = words(&word.shown).into_iter().map(|word| word.folded).collect();
                prop_assert_eq!(again, vec![word.folded]);
            }
        }
    }
}
