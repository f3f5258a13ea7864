//! Mail addresses and telephone numbers that stand in running text, where everybody and every robot reads them.
//! Knows how they look; whether somebody may be reached there is for the editor to say.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::html::Words;
use crate::check::{Built, place_in_body, place_in_head};
use crate::diagnostic::Diagnostic;
use crate::model::{Site, Text};
use crate::parallel;
use crate::parse::fields::{Join, Stated};
use crate::source::Span;
use crate::url::is_email;

/// How many further places of one finding are shown.
const PLACES: usize = 3;
/// Words before a number that say that it is one for the telephone.
const CALLS: [&str; 11] = [
    "tel",
    "telefono",
    "telefonare",
    "telefoniche",
    "cell",
    "cellulare",
    "fax",
    "whatsapp",
    "phone",
    "mobile",
    "chiamare",
];

/// Words before a number that say that it is something else.
const DEEDS: &[&str] = &[
    "prot",
    "protocollo",
    "rep",
    "repertorio",
    "cup",
    "cig",
    "iva",
    "piva",
    "fiscale",
    "cf",
    "iban",
    "bic",
    "ccp",
    "cc",
    "postale",
    "corrente",
    "conto",
    "isbn",
    "issn",
    "codice",
    "cod",
    "pratica",
    "matricola",
    "fattura",
    "dgr",
    "dd",
    "delibera",
    "deliberazione",
    "determina",
    "determinazione",
    "decreto",
    "legge",
    "lgs",
    "dlgs",
    "dpr",
    "dpcm",
    "rea",
    "rna",
    "vat",
    "account",
];
/// Words that say that a number follows, and not which.
const NUMBERS: [&str; 5] = ["n", "nn", "nr", "num", "no"];
/// What an address of an office, and of no person, is called before its `@`.
const OFFICES: [&str; 24] = [
    "info",
    "segreteria",
    "ufficio",
    "redazione",
    "posta",
    "protocollo",
    "pec",
    "contatti",
    "contact",
    "comunicazione",
    "amministrazione",
    "presidenza",
    "direzione",
    "sportello",
    "servizi",
    "servizio",
    "sociali",
    "stampa",
    "rete",
    "progetto",
    "progetti",
    "office",
    "mail",
    "biblioteca",
];

/// What somebody may be reached by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Contact {
    Mail(String),
    Phone(String),
}

/// The contacts in the texts, each once, but those that are stated in the fields for them.
pub(super) fn check(built: &Built<'_>, texts: &[(&Text, Words)]) -> Vec<Diagnostic> {
    let declared = declared(built.site);
    let bodies = of_organisations(built.site, texts);
    let found = parallel::map(texts, |(text, words)| of_text(built, text, words));
    let mut places: BTreeMap<Contact, Vec<(String, Span)>> = BTreeMap::new();
    for (contact, written, span) in found.into_iter().flatten() {
        let is_declared = matches!(&contact, Contact::Mail(mail) if declared.contains(mail));
        if !is_declared && !bodies.contains(&contact) {
            places.entry(contact).or_default().push((written, span));
        }
    }
    places
        .into_iter()
        .map(|(contact, places)| told(&contact, &places))
        .collect()
}

fn told(contact: &Contact, places: &[(String, Span)]) -> Diagnostic {
    let code = match contact {
        Contact::Mail(_) => "email-in-text",
        Contact::Phone(_) => "phone-in-text",
    };
    let (written, first) = &places[0];
    let diagnostic = Diagnostic::info(code, first.clone()).with("value", written);
    let mut others: Vec<&Span> = places.iter().map(|(_, span)| span).collect();
    others.dedup();
    let others = others.into_iter().skip(1).take(PLACES);
    others.fold(diagnostic, |found, span| {
        found.relate(span.clone(), "other")
    })
}

/// The addresses that stand in fields for the public.
fn declared(site: &Site) -> BTreeSet<String> {
    let meetings = site.meetings.iter().flat_map(|meeting| {
        let join = match &meeting.join {
            Some(Join::ByEmail(mail)) => mail.as_ref(),
            _ => None,
        };
        let registration = match &meeting.registration {
            Stated::Given(registration) => registration.email.as_ref(),
            Stated::NotKnown | Stated::None => None,
        };
        join.into_iter().chain(registration)
    });
    let organizer = site.config.feeds.organizer.iter();
    meetings
        .chain(organizer)
        .map(|mail| mail.to_lowercase())
        .collect()
}

/// The contacts that organisations publish of themselves on their pages: those of their offices, and none that seems a person's.
fn of_organisations(site: &Site, texts: &[(&Text, Words)]) -> BTreeSet<Contact> {
    let bodies = site.organisations.iter().flat_map(|body| &body.item.texts);
    let paths: BTreeSet<_> = bodies.map(|text| &text.document.path).collect();
    let own = texts
        .iter()
        .filter(|(text, _)| paths.contains(&text.document.path));
    let found = own.flat_map(|(text, words)| {
        let blocks = words.blocks.iter().flat_map(|block| in_words(&block.text));
        let linked = words.contacts.iter();
        let linked = linked.flat_map(|contact| in_words(&format!("tel {contact}")));
        let summary = in_words(text.summary().unwrap_or_default());
        blocks.chain(linked).chain(summary)
    });
    let contacts = found.map(|(contact, _)| contact);
    contacts.filter(is_of_office).collect()
}

/// Whether nobody in person seems to be meant: a mobile number is mostly somebody's, and so is an address of two names.
fn is_of_office(contact: &Contact) -> bool {
    match contact {
        Contact::Phone(number) => !number.starts_with('3'),
        Contact::Mail(mail) => {
            let name = mail.split('@').next().unwrap_or_default();
            let parts: Vec<&str> = name.split(['.', '_', '-']).collect();
            let is_word = |part: &&str| part.len() > 1 && part.chars().all(char::is_alphabetic);
            let are_names = parts.len() == 2 && parts.iter().all(is_word);
            !are_names || parts.iter().any(|part| OFFICES.contains(part))
        }
    }
}

/// The contacts in the body and the summary of a text, each as it is written and where.
fn of_text(built: &Built<'_>, text: &Text, words: &Words) -> Vec<(Contact, String, Span)> {
    let path = &text.document.path;
    let blocks = words.blocks.iter().flat_map(|block| in_words(&block.text));
    let linked = words
        .contacts
        .iter()
        .flat_map(|contact| in_words(&format!("tel {contact}")));
    let mut seen = BTreeSet::new();
    let body = blocks
        .chain(linked)
        .filter(|(contact, _)| seen.insert(contact.clone()));
    let body = body.map(|(contact, written)| {
        let span = place_in_body(built.inputs, path, &written);
        (contact, written, span.unwrap_or_else(|| text.span()))
    });
    let body: Vec<_> = body.collect();
    let summary = in_words(text.summary().unwrap_or_default()).into_iter();
    let summary = summary.filter(|(contact, _)| seen.insert(contact.clone()));
    let summary = summary.map(|(contact, written)| {
        let span = place_in_head(built.inputs, path, &written);
        (contact, written, span.unwrap_or_else(|| text.span()))
    });
    body.into_iter().chain(summary).collect()
}

/// The contacts in a run of words, each as it is written.
fn in_words(text: &str) -> Vec<(Contact, String)> {
    let mut found = mails(text);
    found.extend(phones(text));
    found
}

fn mails(text: &str) -> Vec<(Contact, String)> {
    let is_name = |c: char| c.is_alphanumeric() || "._%+-".contains(c);
    let is_host = |c: char| c.is_alphanumeric() || ".-".contains(c);
    let mails = text.match_indices('@').filter_map(|(at, _)| {
        let start = text[..at].rfind(|c| !is_name(c));
        let start = start.map_or(0, |before| {
            before + text[before..].chars().next().map_or(1, char::len_utf8)
        });
        let end = text[at + 1..]
            .find(|c| !is_host(c))
            .map_or(text.len(), |end| at + 1 + end);
        let written = text[start..end].trim_matches(['.', '-', '_']);
        let top = written.rsplit('.').next().unwrap_or_default();
        let is_whole =
            is_email(written) && top.len() >= 2 && !top.bytes().any(|b| b.is_ascii_digit());
        is_whole.then(|| (Contact::Mail(written.to_lowercase()), written.to_owned()))
    });
    mails.collect()
}

fn phones(text: &str) -> Vec<(Contact, String)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(|c: char| c.is_ascii_digit() || c == '+') {
        let start = at + start;
        let length = number_length(&text[start..]);
        let written = &text[start..start + length];
        at = start + length.max(1);
        let before = text[..start].chars().next_back();
        let after = text[at..].chars().next();
        let is_part = |c: char| c.is_alphanumeric() || "/_=&#?@%-:,€".contains(c);
        let is_alone = !before.is_some_and(is_part)
            && !after.is_some_and(|c| c.is_alphanumeric() || "/_@%€".contains(c));
        let named = last_words(&text[..start]);
        let is_called = named.iter().any(|word| CALLS.contains(&word.as_str()));
        let is_deed = !is_called
            && named
                .iter()
                .any(|word| DEEDS.contains(&word.as_str()) || NUMBERS.contains(&word.as_str()));
        if is_alone
            && !is_deed
            && let Some(number) = number(written, is_called)
        {
            found.push((Contact::Phone(number), written.to_owned()));
        }
    }
    found
}

/// How far a number goes: digits, with single signs between them.
fn number_length(text: &str) -> usize {
    let mut end = 0;
    let mut gap = 0;
    for (at, c) in text.char_indices() {
        match c {
            '0'..='9' => (end, gap) = (at + 1, 0),
            '+' if at == 0 => {}
            ' ' | '.' | '-' | '/' if gap == 0 && end > 0 => gap = 1,
            _ => break,
        }
    }
    end
}

/// The word just before a number, in lower case and without full stops, so that «C.F.» is one; and the one before it where
/// it says only that a number follows.
fn last_words(before: &str) -> Vec<String> {
    let is_end = |c: char| c.is_whitespace() || matches!(c, ',' | ';' | '(' | ')');
    let words = before.rsplit(is_end).filter_map(|word| {
        let word: String = word.chars().filter(|c| c.is_alphabetic()).collect();
        (!word.is_empty()).then(|| word.to_lowercase())
    });
    let mut found = Vec::new();
    for word in words.take(2) {
        let goes_on = NUMBERS.contains(&word.as_str());
        // A dot may also stand between a word and the next: «prot.n. 12».
        let is_glued = NUMBERS
            .iter()
            .find_map(|number| word.strip_suffix(number))
            .filter(|word| DEEDS.contains(word));
        found.extend(is_glued.map(str::to_owned));
        found.push(word);
        if !goes_on {
            break;
        }
    }
    found
}

/// The digits of a telephone number, without the prefix of Italy; nothing where it is likely something else: a date, hours, a
/// sum, the number of a deed.
fn number(written: &str, is_called: bool) -> Option<String> {
    let groups: Vec<&str> = written
        .split(|c: char| !c.is_ascii_digit())
        .filter(|group| !group.is_empty())
        .collect();
    let is_abroad = written.starts_with('+')
        || written.starts_with("0039")
        || (written.starts_with("00") && groups.len() > 1);
    let digits = groups.concat();
    let digits = digits.strip_prefix("00").unwrap_or(&digits);
    let own = digits
        .strip_prefix("39")
        .filter(|_| is_abroad)
        .unwrap_or(digits);
    // Numbers that anybody may call for free belong to nobody.
    if !(6..=15).contains(&own.len()) || (own.len() == 9 && own.starts_with("80")) {
        return None;
    }
    let lengths: Vec<usize> = groups.iter().map(|group| group.len()).collect();
    let is_date = matches!(
        lengths[..],
        [1 | 2, 1 | 2, 4] | [4, 2, 2] | [2, 2, 2] | [4, 4]
    );
    let are_hours = lengths.len() == 4 && lengths.iter().all(|length| *length <= 2);
    let is_mobile =
        own.starts_with('3') && matches!(own.len(), 9 | 10) && matches!(lengths[0], 3 | 9 | 10);
    let is_fixed = own.starts_with('0')
        && (8..=11).contains(&own.len())
        && lengths.len() > 1
        && (2..=4).contains(&lengths[0])
        && !lengths[1..].iter().any(|length| *length > 8);
    let is_number = match (is_abroad, is_called) {
        (true, _) => own.len() >= 8 && !is_date,
        (false, true) => !is_date,
        (false, false) => !is_date && !are_hours && (is_mobile || is_fixed),
    };
    is_number.then(|| own.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        in_words(text)
            .into_iter()
            .map(|(_, written)| written)
            .collect()
    }

    #[test]
    fn mail_addresses_are_found_without_the_signs_around_them() {
        assert_eq!(
            found("Scrivi a (nome.cognome@rete.example), o a segreteria@rete.example."),
            ["nome.cognome@rete.example", "segreteria@rete.example"]
        );
        for text in [
            "@rete",
            "https://sito.example/@nome",
            "a @ b.example",
            "v1@2.0",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn telephone_numbers_are_found_however_they_are_grouped() {
        for number in [
            "075 5045678",
            "06 1234 5678",
            "0744-123456",
            "075/5045678",
            "333 1234567",
            "333.12.34.567",
            "3331234567",
            "+39 333 1234567",
            "+390755045678",
            "0039 075 5045678",
            "+33 1 23 45 67 89",
        ] {
            assert_eq!(
                found(&format!("Chiama il {number}, di mattina.")),
                [number],
                "{number}"
            );
        }
        for text in [
            "Tel. 0755045678",
            "n. tel. 0755045678",
            "tel. n. 0755045678",
            "Telefono: 0755045678",
        ] {
            assert_eq!(found(text), ["0755045678"], "{text}");
        }
        assert_eq!(found("al numero 333 1234567"), ["333 1234567"]);
    }

    #[test]
    fn an_office_is_told_from_a_person() {
        for (mail, is_office) in [
            ("info@ente.example", true),
            ("ufficio.stampa@ente.example", true),
            ("sportello@ente.example", true),
            ("nome.cognome@ente.example", false),
            ("nome_cognome@ente.example", false),
        ] {
            assert_eq!(
                is_of_office(&Contact::Mail(mail.to_owned())),
                is_office,
                "{mail}"
            );
        }
        assert!(is_of_office(&Contact::Phone("0755045678".to_owned())));
        assert!(!is_of_office(&Contact::Phone("3331234567".to_owned())));
    }

    #[test]
    fn what_only_looks_like_a_telephone_number_is_left_alone() {
        for text in [
            "il 05/06/2030 e il 30.09.2030",
            "2030-05-14",
            "ore 09.00-11.30",
            "dalle 9.30 alle 12.30",
            "30/09/2030 10.30",
            "CUP I61B20000000001",
            "prot. n. 0012345/2030",
            "€ 1.250.000,00",
            "P. IVA 01234567890",
            "numero verde 800 123456",
            "https://sito.example/075/5045678",
            "dal 2025 al 2030, 06100 Perugia",
            "decreto 286/1998, art. 38",
            "D.Lgs. 286/1998, L. 328/2000, d.P.R. 394/1999",
            "IBAN IT60X0542811101000000123456, IBAN: IT60 X054 2811 1010 0000 0123 456",
            "C.F. 03331234567, c.f. 333 1234567, CF: 075 5045678",
            "prot. n. 075/5045678 e prot.n. 333 1234567",
            "delibera n. 333 1234567, DGR 333 1234567",
            "ccp 0012345678, c/c postale n. 0012345678",
            "codice 0755 045678, ISBN 978-88-06-12345-6",
            "0,75 5045678",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }
}
