//! The one table of the keys of front matter and of its fixed words, in English and in Italian.
//! The parser, its error messages and the scaffolds read it; it knows nothing of values.

use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// English keys and fixed words, each with the Italian ones that mean the same.
const ALIASES: &[(&str, &[&str])] = &[
    ("after", &["dopo"]),
    (
        "after-registration",
        &["dopo-iscrizione", "dopo-l-iscrizione"],
    ),
    ("aliases", &["alias"]),
    ("all", &["tutti", "tutte"]),
    ("announced", &["annunciato"]),
    ("attendance", &["presenze"]),
    ("authors", &["autori", "author", "autore"]),
    ("before", &["prima"]),
    ("by-email", &["via-email", "per-email"]),
    ("cancelled", &["annullato", "canceled"]),
    ("changes", &["variazioni"]),
    ("confirmed", &["confermato"]),
    ("continues", &["prosegue"]),
    ("date", &["data"]),
    ("draft", &["bozza"]),
    ("duration", &["durata"]),
    ("end", &["fine"]),
    ("extensions", &["proroghe"]),
    ("from", &["da"]),
    ("full_name", &["nome_esteso"]),
    ("groups", &["gruppi"]),
    ("guests", &["ospiti"]),
    ("held", &["svolto"]),
    ("hybrid", &["ibrido"]),
    ("image", &["immagine"]),
    ("in-person", &["in-presenza"]),
    ("join", &["collegamento"]),
    ("kind", &["tipo"]),
    ("language", &["lingua"]),
    ("materials", &["materiali"]),
    ("meetings", &["incontri"]),
    ("minutes", &["verbale"]),
    ("mode", &["modalita"]),
    ("none", &["nessuno", "nessuna"]),
    ("not_known", &["non_si_sa"]),
    ("on", &["il"]),
    ("on-request", &["su-richiesta"]),
    ("order", &["ordine"]),
    ("organisation", &["ente", "organization"]),
    ("organisations", &["enti", "organizations"]),
    ("organisers", &["organizzatori", "organizers"]),
    ("participants", &["partecipanti"]),
    ("people", &["persone"]),
    ("person", &["persona"]),
    ("place", &["luogo"]),
    ("places", &["posti"]),
    ("postponed", &["rinviato"]),
    ("project", &["progetto"]),
    ("public", &["pubblico"]),
    ("published", &["pubblicato"]),
    ("reason", &["motivo"]),
    ("recording", &["registrazione"]),
    ("registration", &["iscrizione"]),
    ("role", &["ruolo"]),
    ("series", &["serie"]),
    ("source", &["fonte"]),
    ("status", &["stato"]),
    ("summary", &["sommario"]),
    ("talks", &["interventi"]),
    ("tentative", &["provvisorio"]),
    ("text", &["testo"]),
    ("time", &["ora"]),
    ("timezone", &["fuso"]),
    ("title", &["titolo", "name", "nome"]),
    ("title_note", &["nota_titolo"]),
    ("to", &["a"]),
    ("topics", &["temi"]),
    ("until", &["entro", "fino_a"]),
    ("updated", &["aggiornato"]),
    ("website", &["sito"]),
];

/// The keys of every kind of document.
pub const COMMON: &[&str] = &[
    "title",
    "summary",
    "slug",
    "aliases",
    "draft",
    "id",
    "updated",
    "image",
    "source",
    "not_known",
];
/// The further keys of news.
pub const NEWS: &[&str] = &[
    "published",
    "groups",
    "topics",
    "meetings",
    "organisations",
    "authors",
];
/// The further keys of meetings.
pub const MEETING: &[&str] = &[
    "date",
    "time",
    "end",
    "duration",
    "timezone",
    "status",
    "mode",
    "place",
    "join",
    "registration",
    "groups",
    "topics",
    "language",
    "guests",
    "organisers",
    "series",
    "project",
    "before",
    "after",
    "minutes",
    "recording",
    "materials",
    "attendance",
    "changes",
    "published",
    "title_note",
];
/// The further keys of groups and of free pages.
pub const ORDERED: &[&str] = &["order"];
/// The further keys of organisations.
pub const ORGANISATION: &[&str] = &["kind", "website", "order"];
/// The further keys of projects.
pub const PROJECT: &[&str] = &[
    "full_name",
    "participants",
    "continues",
    "extensions",
    "website",
    "order",
];
/// The keys of every kind, kind by kind.
pub const KINDS: [&[&str]; 6] = [COMMON, NEWS, MEETING, ORDERED, ORGANISATION, PROJECT];
/// The keys that a translation may state: what is in its own language.
pub const TRANSLATION: &[&str] = &[
    "title",
    "title_note",
    "summary",
    "slug",
    "aliases",
    "draft",
    "image",
    "updated",
    "not_known",
];

/// The key or fixed word that `written` stands for: case, accents, and `_` for `-` or blank make no difference.
pub fn canonical(written: &str, known: &[&'static str]) -> Option<&'static str> {
    let folded = fold(written);
    let meanings = meanings(&folded);
    known
        .iter()
        .copied()
        .find(|key| is_folded_to(key, &folded) || meanings.iter().any(|(_, meant, _)| meant == key))
}

/// Every spelling of the keys or words of `known`, English ones first.
pub fn spellings(known: &[&'static str]) -> Vec<&'static str> {
    let aliases = known.iter().flat_map(|key| italian(key).iter().copied());
    known.iter().copied().chain(aliases).collect()
}

/// The Italian key or word for an English one, or the same where there is none.
pub fn in_italian(key: &'static str) -> &'static str {
    italian(key).first().copied().unwrap_or(key)
}

fn italian(key: &str) -> &'static [&'static str] {
    ALIASES
        .binary_search_by_key(&key, |(english, _)| english)
        .map_or(&[], |at| ALIASES[at].1)
}

/// Whether the keys of a head are Italian ones; nothing where that does not show.
pub(super) fn are_italian<'a>(written: impl IntoIterator<Item = &'a str>) -> Option<bool> {
    let (mut italian, mut english) = (0, 0);
    for key in written {
        let folded = fold(key);
        let meanings = meanings(&folded);
        let is_own = |(_, key, at): &Spelling| *at == FIRST_ALIAS && !is_folded_to(key, &folded);
        italian += usize::from(meanings.iter().any(is_own));
        english += usize::from(meanings.iter().any(|(_, _, at)| *at == ENGLISH));
    }
    (italian != english).then_some(italian > english)
}

pub(super) fn fold(text: &str) -> String {
    let text = text.trim();
    if text.is_ascii() {
        return text
            .chars()
            .map(|c| hyphen(c.to_ascii_lowercase()))
            .collect();
    }
    text.nfd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .map(hyphen)
        .collect()
}

/// Whether a word of the program, in lower case and without accents as they all are, is `folded` when it is folded.
fn is_folded_to(word: &str, folded: &str) -> bool {
    word.len() == folded.len() && word.chars().map(hyphen).eq(folded.chars())
}

fn hyphen(c: char) -> char {
    if matches!(c, '_' | ' ') { '-' } else { c }
}

/// A word of the table, folded; the English word that it stands for; and which of its spellings it is.
type Spelling = (String, &'static str, usize);
/// The spelling that is the English word itself.
const ENGLISH: usize = 0;
/// The spelling that is the Italian word.
const FIRST_ALIAS: usize = 1;

/// What the table says of a folded word.
fn meanings(folded: &str) -> &'static [Spelling] {
    static SPELLINGS: LazyLock<Vec<Spelling>> = LazyLock::new(|| {
        let of_key = |(key, aliases): &(&'static str, &[&str])| {
            let spellings = [*key].into_iter().chain(aliases.iter().copied());
            let spellings = spellings
                .zip(ENGLISH..)
                .map(|(word, at)| (fold(word), *key, at));
            spellings.collect::<Vec<Spelling>>()
        };
        let mut spellings: Vec<Spelling> = ALIASES.iter().flat_map(of_key).collect();
        spellings.sort_unstable();
        spellings
    });
    let from = SPELLINGS.partition_point(|(word, ..)| word.as_str() < folded);
    let count = SPELLINGS[from..].partition_point(|(word, ..)| word == folded);
    &SPELLINGS[from..from + count]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_order() {
        assert!(ALIASES.is_sorted_by_key(|(english, _)| english));
    }

    #[test]
    fn the_words_of_the_table_need_no_folding_but_that_of_signs() {
        let aliases = ALIASES
            .iter()
            .flat_map(|(key, aliases)| aliases.iter().chain([key]));
        let keys = KINDS.into_iter().flatten();
        for word in aliases.chain(keys) {
            let is_plain = |byte: u8| byte.is_ascii_lowercase() || matches!(byte, b'-' | b'_');
            assert!(word.bytes().all(is_plain), "{word}");
        }
    }

    #[test]
    fn a_key_is_known_in_both_languages_and_any_spelling() {
        assert_eq!(canonical("Titolo", COMMON), Some("title"));
        assert_eq!(canonical("modalità", MEETING), Some("mode"));
        assert_eq!(canonical("full-name", PROJECT), Some("full_name"));
        assert_eq!(canonical("titel", COMMON), None);
        assert_eq!(in_italian("status"), "stato");
        assert_eq!(in_italian("slug"), "slug");
    }

    #[test]
    fn the_keys_of_a_head_show_its_language() {
        assert_eq!(are_italian(["titolo", "data", "slug"]), Some(true));
        assert_eq!(are_italian(["title", "id"]), Some(false));
        assert_eq!(are_italian(["slug", "orario"]), None);
        assert_eq!(are_italian(["titolo", "date"]), None);
    }

    #[test]
    fn no_word_means_two_keys_of_one_kind() {
        for further in [NEWS, MEETING, ORDERED, ORGANISATION, PROJECT] {
            let known: Vec<&'static str> = COMMON.iter().chain(further).copied().collect();
            for spelling in spellings(&known) {
                let meanings = known
                    .iter()
                    .filter(|key| canonical(spelling, &[key]).is_some());
                assert_eq!(meanings.count(), 1, "{spelling}");
            }
        }
    }
}
