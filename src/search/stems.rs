//! Which words are forms of one another, and which are too common to be looked up, in each language.
//! Knows the stemmers and the lists of common words, and nothing of the texts.

use std::collections::BTreeSet;

use rust_stemmers::{Algorithm, Stemmer};

use super::words::fold;

/// The languages with a list of common words: those whose words the themes have.
const COMMON: [(&str, &str); 8] = [
    ("ar", include_str!("common/ar.txt")),
    ("en", include_str!("common/en.txt")),
    ("es", include_str!("common/es.txt")),
    ("fr", include_str!("common/fr.txt")),
    ("it", include_str!("common/it.txt")),
    ("ro", include_str!("common/ro.txt")),
    ("sq", include_str!("common/sq.txt")),
    ("uk", include_str!("common/uk.txt")),
];
/// Endings of words in languages that the stemmers do not know, the longest first.
const ENDINGS: [(&str, &[&str]); 3] = [
    (
        "bn",
        &[
            "গুলো",
            "গুলি",
            "দের",
            "ের",
            "কে",
            "তে",
            "রা",
            "টি",
            "টা",
            "র",
            "ে",
        ],
    ),
    (
        "sq",
        &[
            "ave", "eve", "ive", "ore", "ën", "ës", "ët", "in", "it", "et", "at", "ve", "ë", "e",
            "i", "a", "u", "t", "n",
        ],
    ),
    (
        "uk",
        &[
            "ями", "ами", "ого", "ому", "ими", "ією", "ій", "ий", "ої", "ою", "ею", "єю", "ів",
            "їв", "ей", "ам", "ям", "ах", "ях", "ов", "а", "я", "у", "ю", "о", "е", "є", "и", "і",
            "ї", "ь", "й",
        ],
    ),
];
/// How many letters an ending leaves at least.
const LEFT: usize = 4;

/// The forms and the common words of one language.
pub(super) struct Stems {
    stemmer: Option<Stemmer>,
    endings: &'static [&'static str],
    common: BTreeSet<String>,
}

impl Stems {
    /// Those of the language of a tag. Of a language that is not known, each word is a form of itself alone.
    pub(super) fn of(tag: &str) -> Self {
        let language = tag.split('-').next().unwrap_or_default();
        let common = COMMON.iter().find(|(own, _)| *own == language);
        let endings = ENDINGS.iter().find(|(own, _)| *own == language);
        Self {
            stemmer: algorithm(language).map(Stemmer::create),
            endings: endings.map_or(&[], |(_, endings)| endings),
            common: common
                .map(|(_, words)| words.split_whitespace().map(fold).collect())
                .unwrap_or_default(),
        }
    }

    /// What a word shares with its other forms.
    pub(super) fn stem<'a>(&self, word: &'a str) -> std::borrow::Cow<'a, str> {
        match &self.stemmer {
            // The stemmer of Romanian knows the letters that were written before 2003: with cedillas.
            Some(stemmer) if word.contains(['ș', 'ț']) => {
                let former = word.replace('ș', "ş").replace('ț', "ţ");
                let stem = stemmer.stem(&former);
                stem.replace('ş', "ș").replace('ţ', "ț").into()
            }
            Some(stemmer) => stemmer.stem(word),
            None => self.without_ending(word).into(),
        }
    }

    fn without_ending<'a>(&self, word: &'a str) -> &'a str {
        let stems = self
            .endings
            .iter()
            .filter_map(|ending| word.strip_suffix(ending));
        stems
            .into_iter()
            .find(|stem| stem.chars().nth(LEFT - 1).is_some())
            .unwrap_or(word)
    }

    /// The words that are too common to be looked up, folded.
    pub(super) fn common(&self) -> &BTreeSet<String> {
        &self.common
    }
}

fn algorithm(language: &str) -> Option<Algorithm> {
    Some(match language {
        "ar" => Algorithm::Arabic,
        "da" => Algorithm::Danish,
        "de" => Algorithm::German,
        "el" => Algorithm::Greek,
        "en" => Algorithm::English,
        "es" => Algorithm::Spanish,
        "fi" => Algorithm::Finnish,
        "fr" => Algorithm::French,
        "hu" => Algorithm::Hungarian,
        "it" => Algorithm::Italian,
        "nb" | "nn" | "no" => Algorithm::Norwegian,
        "nl" => Algorithm::Dutch,
        "pt" => Algorithm::Portuguese,
        "ro" => Algorithm::Romanian,
        "ru" => Algorithm::Russian,
        "sv" => Algorithm::Swedish,
        "ta" => Algorithm::Tamil,
        "tr" => Algorithm::Turkish,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_forms_of_a_word_have_one_stem() {
        for (language, forms) in [
            ("it", ["incontro", "incontri"]),
            ("it", ["integrazione", "integrazioni"]),
            ("en", ["meeting", "meetings"]),
            ("fr", ["rencontre", "rencontres"]),
            ("es", ["reunión", "reuniones"]),
            ("ro", ["comunitate", "comunități"]),
            ("ar", ["مدرسة", "مدرستنا"]),
            ("uk", ["зустріч", "зустрічі"]),
            ("uk", ["інтеграція", "інтеграції"]),
            ("sq", ["takim", "takime"]),
            ("bn", ["অভিবাসী", "অভিবাসীদের"]),
        ] {
            let stems = Stems::of(language);
            assert_eq!(
                stems.stem(forms[0]),
                stems.stem(forms[1]),
                "{language} {forms:?}"
            );
        }
        assert_eq!(Stems::of("zh").stem("移民"), "移民");
    }

    #[test]
    fn what_people_look_for_is_not_too_common() {
        let stems = Stems::of("it");
        for word in ["perche", "incontro", "gruppo", "donne", "lavoro", "rete"] {
            assert!(!stems.common().contains(word), "{word}");
        }
        for word in ["di", "della", "dell", "e", "ed", "per", "un", "piu"] {
            assert!(stems.common().contains(word), "{word}");
        }
    }
}
