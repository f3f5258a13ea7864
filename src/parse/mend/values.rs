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

/// A date and the time behind it: `2030-05-14 16:30`, `14/05/2030, ore 16.30`.
pub(in crate::parse) fn date_with_time(text: &str) -> Option<(String, String)> {
    let text = bare(text);
    let mut parts = text.match_indices([' ', 'T', ',']);
    parts.find_map(|(at, _)| {
        let date = text[..at].trim_end_matches([',', ' ']);
        let time = time(text[at + 1..].trim_start_matches([',', ' ']))?;
        let is_day = PartialDate::parse(date).ok()?.as_day().is_some();
        is_day.then(|| (date.to_owned(), time))
    })
}

/// The first and the last of several days: `1-2 giugno 2030`, `dal 1 al 2 giugno 2030`.
pub(in crate::parse) fn days(text: &str) -> Option<(String, String)> {
    let text = bare(text);
    let text = text.strip_prefix("dal ").unwrap_or(&text);
    let parts = ["-", "–", " - ", " – ", " al ", " e "];
    parts.iter().find_map(|part| {
        let (first, last) = text.split_once(part)?;
        let (first, last) = (first.trim(), last.trim());
        let (_, month) = last.split_once(' ')?;
        let first = match first.contains(' ') {
            true => first.to_owned(),
            false => format!("{first} {month}"),
        };
        let day = |text: &str| PartialDate::parse(text).ok()?.as_day();
        (day(&first)? < day(last)?).then(|| (first, last.to_owned()))
    })
}

/// What a date lacks that has a day and a month, and no year or only the end of one.
pub(in crate::parse) fn lacks_year(text: &str) -> Option<&'static str> {
    let text = bare(text);
    let is_date = |text: &str| PartialDate::parse(text).is_ok_and(|date| date.as_day().is_some());
    let turned_words = text
        .split_once(' ')
        .map(|(month, day)| format!("{day} {month}"));
    let with_year = |year: &&str| {
        let whole = format!("{text}{year}");
        let other = turned_words.as_ref().map(|text| format!("{text}{year}"));
        is_date(&whole)
            || other.is_some_and(|other| is_date(&other))
            || turned(&whole).is_some_and(|date| is_date(&date))
    };
    if ["/2032", " 2032", "-2032"].iter().any(with_year) {
        return Some("no-year");
    }
    let (start, year) = text.split_at_checked(text.len().checked_sub(2)?)?;
    let year = year.bytes().all(|b| b.is_ascii_digit()).then_some(year)?;
    let start = start.trim_end_matches('\'');
    let whole = format!("{start}20{year}");
    let is_short = start.ends_with(['/', '.', '-', ' ']);
    let is_one = is_date(&whole) || turned(&whole).is_some_and(|date| is_date(&date));
    (is_short && is_one).then_some("short-year")
}

/// A text without the words that stand before an hour.
fn without_hour_words(text: &str) -> String {
    let mut text = bare(text).to_lowercase();
    for word in [
        "dalle", "alle", "ore", "ora", "le ", "hours", "at", "h.", "h",
    ] {
        text = text.strip_prefix(word).unwrap_or(&text).trim().to_owned();
    }
    text
}

/// The hour and the minute of a text that has the form of a time, whether or not there is such a time.
fn numbers(text: &str) -> Option<(u32, u32)> {
    let text = without_hour_words(text);
    let (hour, minute) = text
        .split_once([':', '.', ',', 'h'])
        .unwrap_or((text.as_str(), "0"));
    let minute = if minute.is_empty() { "0" } else { minute };
    let number = |text: &str| {
        let is_short = (1..=2).contains(&text.len());
        let is_number = is_short && text.bytes().all(|b| b.is_ascii_digit());
        is_number.then(|| text.parse().ok()).flatten()
    };
    Some((number(hour)?, number(minute)?))
}

/// Whether a text is meant for a time of day, right or wrong.
pub(in crate::parse) fn is_like_time(text: &str) -> bool {
    time(text).is_some() || numbers(text).is_some() || is_midnight(text)
}

/// Whether a text names an hour or a minute that no clock shows.
pub(in crate::parse) fn is_past_midnight(text: &str) -> bool {
    numbers(text).is_some_and(|(hour, minute)| hour > 23 || minute > 59)
}

/// Whether a text means the end of a day.
pub(in crate::parse) fn is_midnight(text: &str) -> bool {
    let word = without_hour_words(text);
    let word = word.strip_prefix("a ").unwrap_or(&word);
    numbers(text) == Some((24, 0)) || matches!(word, "mezzanotte" | "midnight")
}

/// A time of day: `16,30`, `16h30`, `h. 16:30`, `alle ore 16.30`, `4:30 pm`.
pub(in crate::parse) fn time(text: &str) -> Option<String> {
    let mut text = without_hour_words(text);
    if matches!(text.as_str(), "mezzogiorno" | "a mezzogiorno" | "noon") {
        return Some("12:00".to_owned());
    }
    if let Some((hour, minute)) = text.split_once(" e ") {
        let minute = match minute.trim() {
            "mezza" | "mezzo" => "30",
            "un quarto" => "15",
            minute => minute,
        };
        text = format!("{}:{minute}", hour.trim());
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
    fn a_date_with_a_sign_that_is_no_digit_lacks_no_year() {
        assert_eq!(lacks_year("2029-03-0“4"), None);
        assert_eq!(lacks_year("“"), None);
    }

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
    fn what_a_date_lacks_or_has_too_much_of_is_seen() {
        for (text, expected) in [
            ("14/05/30", Some("short-year")),
            ("14 maggio '30", Some("short-year")),
            ("14 maggio", Some("no-year")),
            ("mag 15", Some("no-year")),
            ("14/05", Some("no-year")),
            ("domani", None),
            ("2030", None),
        ] {
            assert_eq!(lacks_year(text), expected, "{text}");
        }
        let own = |a: &str, b: &str| Some((a.to_owned(), b.to_owned()));
        assert_eq!(
            date_with_time("14/05/2030, ore 16.30"),
            own("14/05/2030", "16:30")
        );
        assert_eq!(
            date_with_time("2030-05-14T09:00"),
            own("2030-05-14", "09:00")
        );
        assert_eq!(date_with_time("14 maggio 2030"), None);
        assert_eq!(
            days("1-2 giugno 2030"),
            own("1 giugno 2030", "2 giugno 2030")
        );
        assert_eq!(
            days("dal 30 maggio 2030 al 2 giugno 2030"),
            own("30 maggio 2030", "2 giugno 2030")
        );
        assert_eq!(days("2-1 giugno 2030"), None);
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
