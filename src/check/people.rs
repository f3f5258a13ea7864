//! Lists of people in running text: who was there, who signed. Each of them should have been asked.
//! Knows common given names and what else is written with capitals; a single name in a sentence is not its matter.

use std::collections::BTreeSet;

use crate::check::html::Words;
use crate::check::{Built, place_in_body};
use crate::diagnostic::Diagnostic;
use crate::model::Text;
use crate::parallel;

/// How many people make a list.
const LIST: usize = 2;
/// Words with which a list of people begins.
const BEGINS: [&str; 12] = [
    "presenti",
    "presenze",
    "assenti",
    "partecipanti",
    "hanno partecipato",
    "firmatari",
    "iscritti",
    "volontari",
    "present",
    "absent",
    "participants",
    "attendees",
];
/// Words of the names of streets and bodies, which may hold a person's.
const NO_PEOPLE: &[&str] = &[
    "via",
    "viale",
    "piazza",
    "piazzale",
    "corso",
    "largo",
    "vicolo",
    "strada",
    "parco",
    "ponte",
    "teatro",
    "biblioteca",
    "scuola",
    "istituto",
    "liceo",
    "università",
    "ospedale",
    "chiesa",
    "parrocchia",
    "oratorio",
    "comune",
    "regione",
    "provincia",
    "prefettura",
    "questura",
    "asl",
    "usl",
    "cooperativa",
    "coop",
    "associazione",
    "fondazione",
    "società",
    "ente",
    "centro",
    "caritas",
    "arci",
    "acli",
    "aps",
    "onlus",
    "casa",
    "sala",
    "san",
    "santa",
    "santo",
];
/// Given names that are common in Italy, in lower case.
const GIVEN: &[&str] = &[
    "abdul",
    "adele",
    "adriana",
    "adriano",
    "agnese",
    "ahmed",
    "alberto",
    "alessandra",
    "alessandro",
    "alessia",
    "alessio",
    "alessandra",
    "alice",
    "amina",
    "andrea",
    "angela",
    "angelo",
    "anita",
    "anna",
    "antonella",
    "antonia",
    "antonio",
    "arianna",
    "aurora",
    "barbara",
    "beatrice",
    "benedetta",
    "bianca",
    "bruno",
    "camilla",
    "carla",
    "carlo",
    "carmela",
    "carmen",
    "caterina",
    "cecilia",
    "chiara",
    "christian",
    "cinzia",
    "clara",
    "claudia",
    "claudio",
    "cristian",
    "cristiana",
    "cristina",
    "daniela",
    "daniele",
    "dario",
    "davide",
    "debora",
    "diana",
    "diego",
    "domenico",
    "donatella",
    "edoardo",
    "elena",
    "eleonora",
    "elisa",
    "elisabetta",
    "emanuela",
    "emanuele",
    "emma",
    "enrico",
    "enzo",
    "erica",
    "erika",
    "eugenio",
    "eva",
    "fabio",
    "fabrizio",
    "fatima",
    "federica",
    "federico",
    "filippo",
    "flavia",
    "franca",
    "francesca",
    "francesco",
    "franco",
    "gabriele",
    "gabriella",
    "giacomo",
    "gianluca",
    "gianni",
    "ginevra",
    "giorgia",
    "giorgio",
    "giovanna",
    "giovanni",
    "giulia",
    "giuliana",
    "giuliano",
    "giulio",
    "giuseppe",
    "giuseppina",
    "grazia",
    "greta",
    "guido",
    "hassan",
    "ilaria",
    "irene",
    "isabella",
    "ivan",
    "jacopo",
    "karim",
    "khadija",
    "laura",
    "leonardo",
    "letizia",
    "lidia",
    "lorena",
    "lorenzo",
    "luca",
    "lucia",
    "luciana",
    "luciano",
    "luigi",
    "luisa",
    "manuela",
    "mara",
    "marcello",
    "marco",
    "margherita",
    "maria",
    "mariam",
    "marina",
    "mario",
    "marta",
    "martina",
    "massimo",
    "matteo",
    "maurizio",
    "michela",
    "michele",
    "mirko",
    "mohamed",
    "monica",
    "nadia",
    "nicola",
    "nicoletta",
    "olga",
    "oksana",
    "paola",
    "paolo",
    "patrizia",
    "pietro",
    "raffaele",
    "renato",
    "riccardo",
    "rita",
    "roberta",
    "roberto",
    "rosa",
    "salvatore",
    "sara",
    "silvia",
    "simona",
    "simone",
    "sofia",
    "stefania",
    "stefano",
    "valentina",
];

/// The lists of people in the texts, the first of each text.
pub(super) fn check(built: &Built<'_>, texts: &[(&Text, Words)]) -> Vec<Diagnostic> {
    let bodies: BTreeSet<String> = built
        .site
        .organisations
        .iter()
        .map(|organisation| organisation.item.original().title().to_lowercase())
        .collect();
    let found = parallel::map(texts, |(text, words)| of_text(built, text, words, &bodies));
    found.into_iter().flatten().collect()
}

fn of_text(
    built: &Built<'_>,
    text: &Text,
    words: &Words,
    bodies: &BTreeSet<String>,
) -> Option<Diagnostic> {
    let mut names: Vec<&str> = Vec::new();
    let mut is_list = false;
    for block in &words.blocks {
        let begun = begun(&block.text);
        let people = match begun.is_some() || is_list {
            true => people(begun.unwrap_or(&block.text), bodies),
            false => continue,
        };
        match (begun.is_some(), is_list) {
            (true, _) => (is_list, names) = (true, people),
            (false, true) if !people.is_empty() => names.extend(people),
            _ if names.len() >= LIST => break,
            _ => is_list = false,
        }
    }
    if names.len() < LIST {
        return None;
    }
    let span = place_in_body(built.inputs, &text.document.path, names[0]);
    let diagnostic = Diagnostic::info("names-in-text", span.unwrap_or_else(|| text.span()))
        .with("value", names[0])
        .with("count", names.len().to_string());
    Some(diagnostic)
}

/// What follows the words with which a list of people begins; nothing where it does not begin here.
fn begun(text: &str) -> Option<&str> {
    let lower = text.to_lowercase();
    let begins = BEGINS.iter().find(|begins| {
        lower.starts_with(**begins) || lower.starts_with(&format!("elenco dei {begins}"))
    })?;
    let (head, rest) = text.split_once(':').unwrap_or((text, ""));
    let is_short = head.split_whitespace().count() <= begins.split(' ').count() + 3;
    is_short.then_some(rest)
}

/// The people that a run of words lists.
fn people<'a>(text: &'a str, bodies: &BTreeSet<String>) -> Vec<&'a str> {
    let pieces = text.split([',', ';', '(', ')', '–', '—', '/']);
    let pieces = pieces.flat_map(|piece| piece.split(" e ").flat_map(|piece| piece.split(" and ")));
    let pieces = pieces.map(|piece| piece.trim().trim_end_matches('.').trim());
    pieces.filter(|piece| is_person(piece, bodies)).collect()
}

/// Whether some words are the name of a person: two to four with capitals, one of them a given name.
fn is_person(words: &str, bodies: &BTreeSet<String>) -> bool {
    let parts: Vec<&str> = words.split_whitespace().collect();
    let lower: Vec<String> = parts.iter().map(|part| part.to_lowercase()).collect();
    let is_small = |part: &str| matches!(part, "de" | "di" | "da" | "del" | "della" | "el" | "al");
    let has_capitals = parts.iter().zip(&lower).all(|(part, lower)| {
        is_small(lower) || part.chars().next().is_some_and(char::is_uppercase)
    });
    let is_given = |part: &String| GIVEN.contains(&&**part);
    (2..=4).contains(&parts.len())
        && has_capitals
        && lower.iter().any(is_given)
        && !lower.iter().any(|part| NO_PEOPLE.contains(&&**part))
        && !bodies.contains(&words.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_known_by_their_given_names_and_streets_are_not_people() {
        let bodies = BTreeSet::from(["maria montessori perugia".to_owned()]);
        for words in ["Anna Prova", "Anna Della Prova", "PROVA ANNA"] {
            assert!(is_person(words, &bodies), "{words}");
        }
        for words in [
            "Via Anna Prova",
            "Piazza Giuseppe Verdi",
            "Istituto Maria Montessori",
            "Maria Montessori Perugia",
            "Fondazione Luca e Paolo Prova",
            "Comune di Perugia",
            "Anna",
            "anna prova",
            "Sala Rossa",
        ] {
            assert!(!is_person(words, &bodies), "{words}");
        }
        assert_eq!(begun("Presenti: A, B"), Some(" A, B"));
        assert_eq!(begun("Elenco dei partecipanti"), Some(""));
        assert_eq!(begun("I presenti hanno deciso"), None);
        assert_eq!(
            begun("Partecipanti e organizzatori si sono divisi in gruppi: uno"),
            None
        );
    }
}
