//! A value that cannot be read, as the one that can only have been meant, in the form that can be read.
//! Knows how dates and times are written where nobody thinks of programs.

use crate::date::{DateFault, PartialDate, parse_duration, parse_time};
use crate::diagnostic::only_spelling;
use crate::url::is_web_address;

/// Quotes of word processors, and letters that nobody sees.
const QUOTES: [char; 9] = ['“', '”', '„', '«', '»', '‘', '’', '"', '\''];
const UNSEEN: [char; 6] = [
    '\u{200B}', '\u{200C}', '\u{200D}', '\u{2060}', '\u{FEFF}', '\u{AD}',
];
const MONTHS: [&str; 12] = [
    "gennaio",
    "febbraio",
    "marzo",
    "aprile",
    "maggio",
    "giugno",
    "luglio",
    "agosto",
    "settembre",
    "ottobre",
    "novembre",
    "dicembre",
];
/// The names of languages that networks use, with their tags.
const LANGUAGES: [(&str, &str); 22] = [
    ("italiano", "it"),
    ("italian", "it"),
    ("inglese", "en"),
    ("english", "en"),
    ("francese", "fr"),
    ("french", "fr"),
    ("français", "fr"),
    ("spagnolo", "es"),
    ("spanish", "es"),
    ("español", "es"),
    ("tedesco", "de"),
    ("german", "de"),
    ("portoghese", "pt"),
    ("portuguese", "pt"),
    ("arabo", "ar"),
    ("arabic", "ar"),
    ("albanese", "sq"),
    ("albanian", "sq"),
    ("rumeno", "ro"),
    ("romanian", "ro"),
    ("ucraino", "uk"),
    ("ukrainian", "uk"),
];

/// A value without quotes of word processors around it, letters that nobody sees, and a full stop.
pub(in crate::parse) fn bare(text: &str) -> String {
    let seen: String = text.chars().filter(|c| !UNSEEN.contains(c)).collect();
    let inner = seen.trim().trim_matches(QUOTES).trim();
    inner.trim_end_matches(['.', ',', ';']).trim().to_owned()
}

/// The word among `known` that is meant.
pub(in crate::parse) fn word<'a>(
    text: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    only_spelling(&bare(text), known)
}

/// `sì` or `no`.
pub(in crate::parse) fn truth(text: &str) -> Option<&'static str> {
    let text = bare(text).to_lowercase();
    match text.as_str() {
        "sì" | "sí" | "si" | "s" => Some("sì"),
        "no" | "n" => Some("no"),
        text => only_spelling(text, ["vero", "falso", "true", "false"]),
    }
}

/// A whole number, without the points between thousands.
pub(in crate::parse) fn number(text: &str) -> Option<String> {
    let text = bare(text);
    let mut parts = text.split('.');
    let first = parts.next()?;
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let fits = is_number(first) && first.len() <= 3;
    let mut whole = first.to_owned();
    for part in parts {
        if !fits || !is_number(part) || part.len() != 3 {
            return None;
        }
        whole.push_str(part);
    }
    is_number(&whole).then_some(whole)
}

/// A date that has the form of none, or its month first.
pub(in crate::parse) fn date(text: &str, fault: DateFault) -> Option<String> {
    let text = bare(text);
    if PartialDate::parse(&text).is_ok() {
        return Some(text);
    }
    let mut found = match fault {
        DateFault::Form => [turned(&text), without_article(&text), with_month(&text)],
        DateFault::MonthFirst => [month_first(&text), None, None],
        DateFault::NoSuchDay | DateFault::Weekday | DateFault::Year => return None,
    };
    let found = found.iter_mut().find_map(Option::take)?;
    PartialDate::parse(&found).is_ok().then_some(found)
}

/// `14-05-2030` and `2030/05/14`, with the year first.
fn turned(text: &str) -> Option<String> {
    let parts: Vec<&str> = text.split(['-', '/', '.']).collect();
    let [first, month, last] = parts[..] else {
        return None;
    };
    match (first.len(), last.len()) {
        (1 | 2, 4) => Some(format!("{last}-{month:0>2}-{first:0>2}")),
        (4, 1 | 2) => Some(format!("{first}-{month:0>2}-{last:0>2}")),
        _ => None,
    }
}

/// `05/14/2030`: what is greater than 12 is no month.
fn month_first(text: &str) -> Option<String> {
    let parts: Vec<&str> = text.split(['/', '.']).collect();
    let [month, day, year] = parts[..] else {
        return None;
    };
    Some(format!("{year}-{month:0>2}-{day:0>2}"))
}

/// `il 14 maggio 2030`.
fn without_article(text: &str) -> Option<String> {
    let lower = text.to_lowercase();
    let length = ["il ", "the ", "on ", "lo ", "giorno "]
        .iter()
        .find_map(|word| lower.starts_with(word).then_some(word.len()))?;
    text.get(length..).map(|rest| rest.trim().to_owned())
}

/// `14 magio 2030`: a month with one letter wrong.
fn with_month(text: &str) -> Option<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut months = words.iter().rev();
    let month = months.find(|word| word.chars().all(char::is_alphabetic))?;
    let meant = only_spelling(month, MONTHS)?;
    Some(text.replace(month, meant))
}

/// A time of day: `16,30`, `16h30`, `h. 16:30`, `alle ore 16.30`, `4:30 pm`.
pub(in crate::parse) fn time(text: &str) -> Option<String> {
    let mut text = bare(text).to_lowercase();
    for word in ["dalle", "alle", "ore", "ora", "hours", "at", "h.", "h"] {
        text = text.strip_prefix(word).unwrap_or(&text).trim().to_owned();
    }
    let mut afternoon = None;
    for (ending, is_afternoon) in [
        ("a.m.", false),
        ("a.m", false),
        ("am", false),
        ("p.m.", true),
        ("p.m", true),
        ("pm", true),
    ] {
        if let Some(rest) = text.strip_suffix(ending) {
            afternoon = Some(is_afternoon);
            text = rest.trim().to_owned();
        }
    }
    for word in ["ore", "h", "hours"] {
        text = text.strip_suffix(word).unwrap_or(&text).trim().to_owned();
    }
    let is_digital = |c: char| c.is_ascii_digit() || matches!(c, ':' | '.' | ',' | 'h');
    if text.is_empty() || !text.chars().all(is_digital) {
        return None;
    }
    let time = parse_time(&text.replace([',', 'h'], ":"))?;
    let hour = match (afternoon, time.hour()) {
        (None, hour) => hour,
        (Some(_), 0 | 13..) => return None,
        (Some(is_afternoon), hour) => hour % 12 + if is_afternoon { 12 } else { 0 },
    };
    Some(format!("{hour:02}:{:02}", time.minute()))
}

/// From one time to another: `16:30-18:00`, `dalle 16 alle 18`.
pub(in crate::parse) fn times(text: &str) -> Option<(String, String)> {
    let text = bare(text).to_lowercase();
    let parts = ["-", "–", "—", " alle ", " a "];
    let mut parts = parts.iter().filter_map(|part| text.split_once(part));
    let (start, end) = parts.next()?;
    let (start, end) = (time(start)?, time(end)?);
    // Both have two digits for the hour.
    (start < end).then_some((start, end))
}

/// A length of time: `90'`, `1,5 ore`, `un'ora e mezza`.
pub(in crate::parse) fn duration(text: &str) -> Option<String> {
    let lower = text.trim().to_lowercase().replace('’', "'");
    let words = [
        ("un'ora", "1h"),
        ("mezz'ora", "30 min"),
        ("un'ora e mezza", "1h30"),
        ("1 ora e mezza", "1h30"),
        ("un'ora e mezzo", "1h30"),
        ("due ore", "2h"),
        ("due ore e mezza", "2h30"),
        ("2 ore e mezza", "2h30"),
        ("tre ore", "3h"),
    ];
    if let Some((_, meant)) = words.iter().find(|(word, _)| *word == lower) {
        return Some((*meant).to_owned());
    }
    if let Some(minutes) = lower.strip_suffix('\'') {
        return number(minutes.trim()).map(|minutes| format!("{minutes} min"));
    }
    if parse_duration(&bare(&lower)).is_some() {
        return Some(bare(&lower));
    }
    let hours = ["ore", "ora", "hours", "h"];
    let hours = hours.iter().find_map(|word| lower.strip_suffix(word))?;
    let hours = hours.trim().replace(',', ".");
    let hours = hours.strip_suffix(".5")?;
    number(hours).map(|hours| format!("{hours}h30"))
}

/// A web address whose scheme is misspelt.
pub(in crate::parse) fn address(text: &str) -> Option<String> {
    let text = bare(text);
    let (scheme, rest) = text.split_once("://")?;
    let scheme = only_spelling(scheme, ["http", "https"])?;
    let address = format!("{scheme}://{rest}");
    is_web_address(&address).then_some(address)
}

/// The tag of a language that is named, or written with `_`.
pub(in crate::parse) fn language(text: &str) -> Option<String> {
    let text = bare(text).to_lowercase();
    let named = LANGUAGES.iter().find(|(name, _)| *name == text);
    if let Some((_, tag)) = named {
        return Some((*tag).to_owned());
    }
    let (language, region) = text.split_once('_')?;
    let is_letters = |text: &str| text.len() == 2 && text.bytes().all(|b| b.is_ascii_lowercase());
    (is_letters(language) && is_letters(region))
        .then(|| format!("{language}-{}", region.to_uppercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_meant_where_only_its_form_is_odd() {
        for (text, expected) in [
            ("16,30", Some("16:30")),
            ("16h30", Some("16:30")),
            ("h. 16.30", Some("16:30")),
            ("alle ore 9", Some("09:00")),
            ("4:30 pm", Some("16:30")),
            ("12:15 am", Some("00:15")),
            ("“16:30”", Some("16:30")),
            ("16:30.", Some("16:30")),
            ("25:00", None),
            ("16:30 pm", None),
            ("verso le 16", None),
            ("pomeriggio", None),
        ] {
            assert_eq!(time(text).as_deref(), expected, "{text}");
        }
        let both = |text| times(text).map(|(start, end)| format!("{start} {end}"));
        assert_eq!(both("16:30-18:00").as_deref(), Some("16:30 18:00"));
        assert_eq!(both("dalle 16 alle 18").as_deref(), Some("16:00 18:00"));
        assert_eq!(both("16:30-dopo"), None);
        assert_eq!(both("1-0:30"), None);
    }

    #[test]
    fn a_date_is_meant_where_the_calendar_allows_one_only() {
        for (text, fault, expected) in [
            ("14-05-2030", DateFault::Form, Some("2030-05-14")),
            ("2030/5/14", DateFault::Form, Some("2030-05-14")),
            ("il 14 maggio 2030", DateFault::Form, Some("14 maggio 2030")),
            ("14 magio 2030", DateFault::Form, Some("14 maggio 2030")),
            ("“2030-05-14”", DateFault::Form, Some("2030-05-14")),
            ("05/14/2030", DateFault::MonthFirst, Some("2030-05-14")),
            ("14/05/30", DateFault::Form, None),
            ("31-02-2030", DateFault::Form, None),
            ("domani", DateFault::Form, None),
            ("2030-02-30", DateFault::NoSuchDay, None),
        ] {
            assert_eq!(date(text, fault).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn a_length_a_number_a_language_and_a_truth_are_meant() {
        let own = |text: &str| Some(text.to_owned());
        assert_eq!(duration("90'"), own("90 min"));
        assert_eq!(duration("1,5 ore"), own("1h30"));
        assert_eq!(duration("un’ora e mezza"), own("1h30"));
        assert_eq!(duration("90"), None);
        assert_eq!(number("1.200"), own("1200"));
        assert_eq!(number("12.5"), None);
        assert_eq!(number("circa 12"), None);
        assert_eq!(language("Italiano"), own("it"));
        assert_eq!(language("en_GB"), own("en-GB"));
        assert_eq!(language("umbro"), None);
        assert_eq!(
            address("htps://rete.example/"),
            own("https://rete.example/")
        );
        assert_eq!(address("www.rete.example"), None);
        assert_eq!(truth("si'"), Some("sì"));
        assert_eq!(truth("Falsso"), Some("falso"));
        assert_eq!(truth("forse"), None);
    }
}
