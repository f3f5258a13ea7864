//! The scripts of letters and of languages, and the passages of a text whose letters are not those of its language.
//! Knows writing, and nothing of pages.

/// A way of writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Script {
    Latin,
    Greek,
    Cyrillic,
    Armenian,
    Hebrew,
    Arabic,
    Thaana,
    Indic,
    Thai,
    Georgian,
    Ethiopic,
    Chinese,
    Japanese,
    Korean,
}

/// The letters of each script but the Latin one, from the first to the last
/// ([Unicode, `Blocks.txt`](https://www.unicode.org/Public/UCD/latest/ucd/Blocks.txt)).
const LETTERS: [(u32, u32, Script); 25] = [
    (0x0370, 0x03FF, Script::Greek),
    (0x0400, 0x052F, Script::Cyrillic),
    (0x0531, 0x058F, Script::Armenian),
    (0x0591, 0x05FF, Script::Hebrew),
    (0x0600, 0x06FF, Script::Arabic),
    (0x0750, 0x077F, Script::Arabic),
    (0x0780, 0x07BF, Script::Thaana),
    (0x08A0, 0x08FF, Script::Arabic),
    (0x0900, 0x0DFF, Script::Indic),
    (0x0E00, 0x0E7F, Script::Thai),
    (0x10A0, 0x10FF, Script::Georgian),
    (0x1100, 0x11FF, Script::Korean),
    (0x1200, 0x139F, Script::Ethiopic),
    (0x1C80, 0x1C8F, Script::Cyrillic),
    (0x1F00, 0x1FFF, Script::Greek),
    (0x3040, 0x30FF, Script::Japanese),
    (0x3130, 0x318F, Script::Korean),
    (0x3400, 0x4DBF, Script::Chinese),
    (0x4E00, 0x9FFF, Script::Chinese),
    (0xA640, 0xA69F, Script::Cyrillic),
    (0xAC00, 0xD7AF, Script::Korean),
    (0xF900, 0xFAFF, Script::Chinese),
    (0xFB1D, 0xFB4F, Script::Hebrew),
    (0xFB50, 0xFDFF, Script::Arabic),
    (0xFE70, 0xFEFC, Script::Arabic),
];

/// Languages by their script; every other one is written in Latin letters
/// ([CLDR, `supplementalData`](https://www.unicode.org/cldr/charts/latest/supplemental/languages_and_scripts.html)).
const LANGUAGES: [(Script, &[&str]); 13] = [
    (Script::Greek, &["el", "grc"]),
    (
        Script::Cyrillic,
        &[
            "ru", "uk", "be", "bg", "mk", "sr", "kk", "ky", "mn", "tg", "tt", "ba", "ce", "os",
        ],
    ),
    (Script::Armenian, &["hy"]),
    (Script::Hebrew, &["he", "yi"]),
    (
        Script::Arabic,
        &[
            "ar", "fa", "ur", "ps", "ckb", "sd", "ug", "ks", "prs", "ary", "arz",
        ],
    ),
    (Script::Thaana, &["dv"]),
    (
        Script::Indic,
        &[
            "hi", "mr", "ne", "bn", "as", "pa", "gu", "or", "ta", "te", "kn", "ml", "si", "sa",
        ],
    ),
    (Script::Thai, &["th"]),
    (Script::Georgian, &["ka"]),
    (Script::Ethiopic, &["am", "ti"]),
    (Script::Chinese, &["zh", "yue", "wuu"]),
    (Script::Japanese, &["ja"]),
    (Script::Korean, &["ko"]),
];

/// The subtags of scripts that a language tag may state.
const SUBTAGS: [(&str, Script); 13] = [
    ("latn", Script::Latin),
    ("grek", Script::Greek),
    ("cyrl", Script::Cyrillic),
    ("armn", Script::Armenian),
    ("hebr", Script::Hebrew),
    ("arab", Script::Arabic),
    ("deva", Script::Indic),
    ("beng", Script::Indic),
    ("guru", Script::Indic),
    ("hans", Script::Chinese),
    ("hant", Script::Chinese),
    ("jpan", Script::Japanese),
    ("kore", Script::Korean),
];

impl Script {
    /// The script of a letter; nothing for signs and digits, which belong to every one.
    pub(super) fn of(c: char) -> Option<Self> {
        if !c.is_alphabetic() {
            return None;
        }
        let code = u32::from(c);
        let block = LETTERS
            .iter()
            .find(|(first, last, _)| (*first..=*last).contains(&code));
        match block {
            Some((_, _, script)) => Some(*script),
            None if code < 0x0370 || (0x1E00..0x1F00).contains(&code) => Some(Self::Latin),
            None => None,
        }
    }

    /// The script that a language is written in.
    pub(super) fn of_language(tag: &str) -> Self {
        let tag = tag.to_ascii_lowercase();
        let mut parts = tag.split('-');
        let language = parts.next().unwrap_or_default();
        let stated = parts.find_map(|part| SUBTAGS.iter().find(|(subtag, _)| *subtag == part));
        let usual = LANGUAGES
            .iter()
            .find(|(_, languages)| languages.contains(&language));
        stated
            .map(|(_, script)| *script)
            .or(usual.map(|(script, _)| *script))
            .unwrap_or(Self::Latin)
    }

    /// Whether it is written from right to left.
    pub(super) fn is_from_right(self) -> bool {
        matches!(self, Self::Hebrew | Self::Arabic | Self::Thaana)
    }

    /// The word for it in the catalogue.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Latin => "latin",
            Self::Greek => "greek",
            Self::Cyrillic => "cyrillic",
            Self::Armenian => "armenian",
            Self::Hebrew => "hebrew",
            Self::Arabic => "arabic",
            Self::Thaana => "thaana",
            Self::Indic => "indic",
            Self::Thai => "thai",
            Self::Georgian => "georgian",
            Self::Ethiopic => "ethiopic",
            Self::Chinese => "chinese",
            Self::Japanese => "japanese",
            Self::Korean => "korean",
        }
    }

    /// Whether texts in this script may hold letters of another.
    fn takes(self, other: Self) -> bool {
        let is_eastern = matches!(self, Self::Japanese | Self::Korean);
        // Latin names and words stand in the texts of every language.
        self == other || other == Self::Latin || (is_eastern && other == Self::Chinese)
    }

    /// How many letters make a passage, and how many words. Names are written in their own letters anywhere.
    fn passage(self) -> (usize, usize) {
        match self {
            Self::Chinese | Self::Japanese | Self::Korean | Self::Thai => (6, 1),
            _ => (10, 2),
        }
    }
}

/// The passages of a text that are written in another script than its language is, longer than a name.
pub(super) fn foreign<'a>(text: &'a str, language: &str) -> Vec<(Script, &'a str)> {
    if text
        .chars()
        .all(|c| u32::from(c) < 0x0370 || !c.is_alphabetic())
    {
        return Vec::new();
    }
    let own = Script::of_language(language);
    let mut found = Vec::new();
    let mut run: Option<Run> = None;
    for (at, c) in text.char_indices() {
        let Some(script) = Script::of(c) else {
            continue;
        };
        let end = at + c.len_utf8();
        match &mut run {
            Some(run) if run.script == script || run.script.takes_on(script) => {
                run.letters += 1;
                run.end = end;
            }
            _ => {
                found.extend(run.take().and_then(|run| run.passage(text)));
                run = (!own.takes(script)).then_some(Run {
                    script,
                    start: at,
                    end,
                    letters: 1,
                });
            }
        }
    }
    found.extend(run.and_then(|run| run.passage(text)));
    found
}

impl Script {
    /// Whether a passage in this script goes on with a letter of another: Japanese and Korean mix.
    fn takes_on(self, other: Self) -> bool {
        let is_eastern = |script| matches!(script, Self::Chinese | Self::Japanese | Self::Korean);
        is_eastern(self) && is_eastern(other)
    }
}

/// Letters of one script, with nothing but signs between them.
struct Run {
    script: Script,
    start: usize,
    end: usize,
    letters: usize,
}

impl Run {
    fn passage<'a>(&self, text: &'a str) -> Option<(Script, &'a str)> {
        let passage = &text[self.start..self.end];
        let (letters, words) = self.script.passage();
        let is_long = self.letters >= letters && passage.split_whitespace().count() >= words;
        is_long.then_some((self.script, passage))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_passage_in_other_letters_is_found_and_a_name_is_not() {
        let arabic = "مرحبا بكم في الشبكة";
        let found = |text, language| -> Vec<&str> {
            let passages = foreign(text, language);
            passages
                .into_iter()
                .map(|(script, _)| script.key())
                .collect()
        };
        for (text, language, scripts) in [
            (arabic, "it", &["arabic"][..]),
            (arabic, "ar", &[]),
            (arabic, "fa", &[]),
            (
                "Benvenuti! Ласкаво просимо до мережі, amici",
                "it",
                &["cyrillic"],
            ),
            ("Ласкаво просимо до мережі", "sr-Latn", &["cyrillic"]),
            ("Ласкаво просимо до мережі", "uk", &[]),
            ("欢迎来到我们的网络", "it", &["chinese"]),
            ("ようこそ私たちの網へ", "it", &["japanese"]),
            ("ようこそ私たちの網へ", "ja", &[]),
            ("Lingue: العربية, Українська, 中文, ქართული", "it", &[]),
            ("β-carotene, π, Ω", "it", &[]),
            ("Rete di Perugia, incontro del mese", "ar", &[]),
            ("Perché così: è già l’età", "it", &[]),
        ] {
            assert_eq!(found(text, language), scripts, "{text} | {language}");
        }
        let passages = foreign("Ciao, مرحبا بكم في الشبكة!", "it");
        assert_eq!(passages, [(Script::Arabic, arabic)]);
    }
}
