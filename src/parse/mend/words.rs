//! The keys that editors type where another one is meant, in Italian and in English.
//! Knows words, and nothing of values; how a key may be spelt is `parse/keys.rs`'s.

use crate::parse::keys::{fold, in_italian};

/// Keys with the Italian and the English words that are typed for them.
type Words = &'static [(
    &'static str,
    &'static [&'static str],
    &'static [&'static str],
)];

/// Words that can mean nothing else where the key may stand.
#[rustfmt::skip]
const SURE: Words = &[
    ("title", &["oggetto", "intestazione"], &["headline", "heading"]),
    ("summary", &["descrizione", "riassunto", "sintesi", "sottotitolo", "occhiello"],
        &["description", "abstract", "excerpt", "subtitle"]),
    ("updated", &["aggiornata", "aggiornamento", "ultima_modifica", "modificato"],
        &["update", "lastmod", "modified", "last_modified"]),
    ("image", &["foto", "fotografia", "figura", "copertina"], &["photo", "picture", "cover"]),
    ("source", &["fonti"], &["sources"]),
    ("not_known", &["non_sappiamo", "non_noto", "non_si_conosce", "sconosciuto"], &["unknown", "not_stated"]),
    ("published", &["pubblicata", "pubblicazione", "data_pubblicazione", "data_di_pubblicazione"],
        &["pubdate", "publish_date", "publication_date", "published_on"]),
    ("groups", &["gruppo"], &["group"]),
    ("topics", &["tema", "argomento", "argomenti", "categoria", "categorie", "etichette"],
        &["topic", "tag", "tags", "category", "categories", "keywords"]),
    ("meetings", &["incontro", "riunione", "riunioni"], &["meeting"]),
    ("organisations", &["ente", "organizzazione", "organizzazioni"], &["organisation", "organization"]),
    ("authors", &["autrice", "autrici", "firma"], &["writer", "byline"]),
    ("date", &["giorno", "quando"], &["day", "when"]),
    ("time", &["orario", "orari", "dalle", "ora_inizio", "ora_di_inizio"], &["start_time", "starts_at"]),
    ("end", &["alle", "ora_fine", "ora_di_fine"], &["end_time", "ends_at"]),
    ("timezone", &["fuso_orario"], &["time_zone", "tz", "zone"]),
    ("status", &[], &["state"]),
    ("place", &["dove", "sede"], &["where", "venue", "location"]),
    ("join", &["come_partecipare"], &["how_to_join"]),
    ("registration", &["iscrizioni", "prenotazione", "prenotazioni"], &["booking", "signup", "rsvp"]),
    ("language", &[], &["lang"]),
    ("guests", &["ospite", "relatori", "relatore", "relatrice", "relatrici", "invitati"],
        &["guest", "speaker", "speakers"]),
    ("organisers", &["organizzatore", "organizzatrice", "organizzatrici", "organizzato_da", "promotori"],
        &["organiser", "organizer"]),
    ("series", &["ciclo", "rassegna"], &[]),
    ("minutes", &["verbali", "resoconto"], &[]),
    ("recording", &["registrazioni"], &["recordings", "video"]),
    ("materials", &["materiale", "slide", "allegati", "allegato", "documenti", "dispense"],
        &["slides", "attachments", "attachment", "documents", "handouts"]),
    ("attendance", &["presenti", "presenza"], &["attendees"]),
    ("changes", &["variazione", "modifiche", "cambiamenti"], &["change"]),
    ("order", &["posizione", "peso"], &["position", "weight"]),
    ("website", &["sito_web", "pagina_web"], &["site", "web", "homepage", "home_page"]),
    ("kind", &["tipologia"], &["type"]),
    ("participants", &["partecipante"], &["participant", "partner", "partners"]),
    ("extensions", &["proroga"], &["extension"]),
    ("organisation", &["organizzazione"], &["org"]),
    ("role", &["qualifica"], &[]),
    ("talks", &["intervento", "relazione", "relazioni"], &["talk"]),
    ("email", &["posta", "posta_elettronica"], &["mail", "e_mail"]),
    ("until", &["scadenza", "entro_il"], &["deadline"]),
    ("places", &["capienza", "posti_disponibili"], &["seats", "capacity"]),
    ("alt", &["descrizione", "testo_alternativo", "didascalia"], &["description", "caption"]),
    ("file", &["percorso"], &["path", "src"]),
    ("reason", &["motivazione", "perche", "causa"], &["why"]),
];
/// Words that probably mean the key, and might mean another thing.
#[rustfmt::skip]
const LIKELY: Words = &[
    ("time", &["inizio"], &["start", "starts", "begin", "begins"]),
    ("place", &["indirizzo", "citta", "posto", "luoghi"], &["address", "city"]),
    ("join", &["link", "zoom", "meet", "teams", "stanza", "piattaforma"], &["room", "platform"]),
    ("mode", &["online", "in_presenza"], &["format"]),
    ("attendance", &["partecipanti", "numero_partecipanti"], &["participants"]),
    ("organisers", &["ente", "enti", "a_cura_di"], &["organisation", "organisations", "host", "hosts"]),
    ("title_note", &["nota", "note"], &["remark"]),
    ("published", &["giorno", "quando"], &["day", "when"]),
    ("website", &["link", "indirizzo"], &["url"]),
    ("url", &["indirizzo", "modulo", "sito"], &["link", "form", "website"]),
    ("public", &["pubblica", "link", "indirizzo"], &["url", "address"]),
    ("person", &["nome", "cognome", "nome_e_cognome"], &["name"]),
    ("organisation", &["associazione"], &["association"]),
    ("slug", &["indirizzo"], &["url", "permalink"]),
];

/// The key that is meant by a word which is none.
pub(in crate::parse) struct MeantKey {
    /// As it would be written: in the language of the file, else of the word.
    pub(in crate::parse) word: &'static str,
    /// Whether nothing else can be meant.
    pub(in crate::parse) is_sure: bool,
}

/// The one of the `known` keys that `written` is typed for. `in_italian_file` is whether the other keys are Italian, if that shows.
pub(in crate::parse) fn key_meant(
    written: &str,
    known: &[&'static str],
    in_italian_file: Option<bool>,
) -> Option<MeantKey> {
    let written = fold(written);
    [(SURE, true), (LIKELY, false)]
        .into_iter()
        .find_map(|(table, is_sure)| {
            let mut rows = table.iter().filter(|(key, ..)| known.contains(key));
            rows.find_map(|(key, italian, english)| {
                let holds = |words: &[&str]| words.iter().any(|word| fold(word) == written);
                let is_italian = holds(italian);
                if !is_italian && !holds(english) {
                    return None;
                }
                let word = match in_italian_file.unwrap_or(is_italian) {
                    true => in_italian(key),
                    false => key,
                };
                Some(MeantKey { word, is_sure })
            })
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::keys::{self, canonical};

    #[test]
    fn the_words_of_editors_lead_to_the_keys_that_are_meant() {
        let meant = |written, known: &[&'static str]| {
            key_meant(written, known, None).map(|meant| (meant.word, meant.is_sure))
        };
        for (written, expected) in [
            ("orario", Some(("ora", true))),
            ("Dalle", Some(("ora", true))),
            ("alle", Some(("fine", true))),
            ("inizio", Some(("ora", false))),
            ("relatrice", Some(("ospiti", true))),
            ("speakers", Some(("guests", true))),
            ("dove", Some(("luogo", true))),
            ("quando", Some(("data", true))),
            ("verbali", Some(("verbale", true))),
            ("slide", Some(("materiali", true))),
            ("fuso orario", Some(("fuso", true))),
            ("argomenti", Some(("temi", true))),
            ("tags", Some(("topics", true))),
            ("link", Some(("collegamento", false))),
            ("colore", None),
        ] {
            assert_eq!(meant(written, keys::MEETING), expected, "{written}");
        }
        assert_eq!(meant("autrice", keys::NEWS), Some(("autori", true)));
        assert_eq!(meant("foto", keys::COMMON), Some(("immagine", true)));
        assert_eq!(meant("orario", keys::NEWS), None);
        let in_english = key_meant("orario", keys::MEETING, Some(false));
        assert_eq!(in_english.map(|meant| meant.word), Some("time"));
    }

    #[test]
    fn no_word_is_itself_a_way_to_write_its_key() {
        for (key, italian, english) in SURE.iter().chain(LIKELY) {
            for word in italian.iter().chain(*english) {
                assert_eq!(canonical(word, &[key]), None, "{word}");
            }
        }
    }
}
