//! Civil dates that may be known in part, times of day, and the instants that they mean in a zone.
//! Knows no language's words for them but the months, which authors may write out; how a date is shown is `locale`'s.

use jiff::civil::{Date, DateTime, Time, Weekday};
use jiff::tz::{AmbiguousOffset, Offset, TimeZone};
use jiff::{SignedDuration, Timestamp, ZonedDateTime};

/// A date as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartialDate {
    /// Only the year is known.
    Year(i16),
    /// Year and month (1 to 12) are known.
    Month(i16, i8),
    /// The day is known.
    Day(Date),
}

/// Why a text is not a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateFault {
    /// It has none of the forms of a date.
    Form,
    /// It has the form of a date, but the calendar has no such day.
    NoSuchDay,
    /// It is written with the month first, as in the United States.
    MonthFirst,
    /// The day is another day of the week.
    Weekday,
    /// The year is none in which a network of our time meets.
    Year,
}

/// The years that a date may lie in; others are slips of the hand, or stand for "not known".
const YEARS: std::ops::RangeInclusive<i16> = 1800..=2200;

const MONTHS: [[&str; 2]; 12] = [
    ["gennaio", "january"],
    ["febbraio", "february"],
    ["marzo", "march"],
    ["aprile", "april"],
    ["maggio", "may"],
    ["giugno", "june"],
    ["luglio", "july"],
    ["agosto", "august"],
    ["settembre", "september"],
    ["ottobre", "october"],
    ["novembre", "november"],
    ["dicembre", "december"],
];

impl PartialDate {
    /// The date that `text` states: `2030-05-14`, `14/05/2030`, `14 maggio 2030`; `2030-05`, `maggio 2030`; `2030`.
    ///
    /// # Errors
    /// The fault, where it is none of these or no such day exists.
    pub fn parse(text: &str) -> Result<Self, DateFault> {
        let date = Self::parse_any(text)?;
        match YEARS.contains(&date.year()) {
            true => Ok(date),
            false => Err(DateFault::Year),
        }
    }

    fn parse_any(text: &str) -> Result<Self, DateFault> {
        let text = text.trim();
        let (first, rest) = text.split_once([' ', ',']).unwrap_or((text, ""));
        if let Some(weekday) = weekday_by_name(first) {
            let date = Self::parse_any(rest.trim_start_matches([' ', ',']))?;
            return match date.as_day() {
                Some(day) if day.weekday() == weekday => Ok(date),
                Some(_) => Err(DateFault::Weekday),
                None => Err(DateFault::Form),
            };
        }
        // An abbreviation may be of a day or of a month: `mar` is both.
        if let Some(weekday) = weekday_by_abbreviation(first)
            && let Ok(date @ Self::Day(day)) = Self::parse_any(rest.trim_start_matches([' ', ',']))
        {
            return match day.weekday() == weekday {
                true => Ok(date),
                false => Err(DateFault::Weekday),
            };
        }
        let words: Vec<&str> = text.split_whitespace().collect();
        if let [.., month, year] = words[..]
            && let Some(month) = month_by_name(month)
        {
            let year = digits(year, 4).ok_or(DateFault::Form)?;
            return match words[..] {
                [_, _] => Ok(Self::Month(year, month)),
                [day, _, _] => {
                    let day = day
                        .trim_start_matches("l'")
                        .trim_end_matches(['°', 'º', '.']);
                    Self::day(year, month, number(day).ok_or(DateFault::Form)?)
                }
                _ => Err(DateFault::Form),
            };
        }
        if text.contains(['/', '.']) {
            let parts: Vec<&str> = text.split(['/', '.']).collect();
            let [day, month, year] = parts[..] else {
                return Err(DateFault::Form);
            };
            let year = digits(year, 4).ok_or(DateFault::Form)?;
            let (day, month) = (
                number(day).ok_or(DateFault::Form)?,
                number(month).ok_or(DateFault::Form)?,
            );
            if month > 12 && (1..=12).contains(&day) {
                return Err(DateFault::MonthFirst);
            }
            return Self::day(year, month, day);
        }
        let parts: Vec<&str> = text.split('-').collect();
        let year = digits(parts[0], 4).ok_or(DateFault::Form)?;
        match parts[..] {
            [_] => Ok(Self::Year(year)),
            [_, month] => match number(month) {
                Some(month @ 1..=12) => Ok(Self::Month(year, month)),
                Some(_) => Err(DateFault::NoSuchDay),
                None => Err(DateFault::Form),
            },
            [_, month, day] => Self::day(
                year,
                number(month).ok_or(DateFault::Form)?,
                number(day).ok_or(DateFault::Form)?,
            ),
            _ => Err(DateFault::Form),
        }
    }

    fn day(year: i16, month: i8, day: i8) -> Result<Self, DateFault> {
        Date::new(year, month, day)
            .map(Self::Day)
            .map_err(|_| DateFault::NoSuchDay)
    }

    /// The year, which is always known.
    pub fn year(self) -> i16 {
        match self {
            Self::Year(year) | Self::Month(year, _) => year,
            Self::Day(date) => date.year(),
        }
    }

    /// The day, where it is known.
    pub fn as_day(self) -> Option<Date> {
        match self {
            Self::Day(date) => Some(date),
            Self::Year(_) | Self::Month(..) => None,
        }
    }

    /// The earliest day that it can mean.
    pub fn first_day(self) -> Date {
        match self {
            Self::Year(year) => Date::new(year, 1, 1),
            Self::Month(year, month) => Date::new(year, month, 1),
            Self::Day(date) => Ok(date),
        }
        .expect("a partial date holds a year of four digits and a month of the calendar")
    }

    /// The latest day that it can mean.
    pub fn last_day(self) -> Date {
        match self {
            Self::Year(_) => self.first_day().last_of_year(),
            Self::Month(..) => self.first_day().last_of_month(),
            Self::Day(date) => date,
        }
    }

    /// The date as in ISO 8601, as far as it is known: `2030-05-14`, `2030-05`, `2030`.
    pub fn iso(self) -> String {
        match self {
            Self::Year(year) => format!("{year:04}"),
            Self::Month(year, month) => format!("{year:04}-{month:02}"),
            Self::Day(date) => date.to_string(),
        }
    }

    /// `day`, `month` or `year`.
    pub fn precision(self) -> &'static str {
        match self {
            Self::Year(_) => "year",
            Self::Month(..) => "month",
            Self::Day(_) => "day",
        }
    }
}

/// The day of the week that an Italian or English word names, whatever its case.
pub fn weekday_by_name(word: &str) -> Option<Weekday> {
    let names = [
        (["lunedì", "lunedi", "monday"], Weekday::Monday),
        (["martedì", "martedi", "tuesday"], Weekday::Tuesday),
        (["mercoledì", "mercoledi", "wednesday"], Weekday::Wednesday),
        (["giovedì", "giovedi", "thursday"], Weekday::Thursday),
        (["venerdì", "venerdi", "friday"], Weekday::Friday),
        (["sabato", "sab", "saturday"], Weekday::Saturday),
        (["domenica", "dom", "sunday"], Weekday::Sunday),
    ];
    let word = word.to_lowercase();
    names
        .into_iter()
        .find(|(names, _)| names.contains(&word.as_str()))
        .map(|(_, weekday)| weekday)
}

/// The day of the week that three letters stand for, as in `lun.` or `Mon`.
fn weekday_by_abbreviation(word: &str) -> Option<Weekday> {
    let word = word.to_lowercase();
    Some(match word.trim_end_matches('.') {
        "lun" | "mon" => Weekday::Monday,
        "mar" | "tue" => Weekday::Tuesday,
        "mer" | "wed" => Weekday::Wednesday,
        "gio" | "thu" => Weekday::Thursday,
        "ven" | "fri" => Weekday::Friday,
        "sab" | "sat" => Weekday::Saturday,
        "dom" | "sun" => Weekday::Sunday,
        _ => return None,
    })
}

/// The month of a name or of its first letters, with a full stop or without.
fn month_by_name(word: &str) -> Option<i8> {
    let word = word.to_lowercase();
    let word = word.trim_end_matches('.');
    let at = MONTHS.iter().position(|names| {
        let begins = names.iter().any(|name| name.starts_with(word));
        begins && word.len() >= 3
    })?;
    i8::try_from(at + 1).ok()
}

fn digits<T: std::str::FromStr>(text: &str, length: usize) -> Option<T> {
    (text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| text.parse().ok())
        .flatten()
}

fn number(text: &str) -> Option<i8> {
    (matches!(text.len(), 1..=2))
        .then(|| digits(text, text.len()))
        .flatten()
}

/// The time of day that `text` states: `16:30`, `16.30`, `9:05`, `ore 16:30`, `16`.
pub fn parse_time(text: &str) -> Option<Time> {
    let text = text.trim();
    let lower = text.to_lowercase();
    let bare = ["ore", "alle", "h"]
        .iter()
        .find_map(|word| lower.strip_prefix(word))
        .unwrap_or(&lower)
        .trim();
    let (hour, minute) = match bare.split_once([':', '.']) {
        Some((hour, minute)) => (hour, digits(minute.get(..2)?, 2)?),
        None => (bare, 0),
    };
    let rest = bare.split_once([':', '.']).map_or("", |(_, m)| &m[2..]);
    if !matches!(rest, "" | ":00") {
        return None;
    }
    Time::new(number(hour)?, minute, 0, 0).ok()
}

/// The length that `text` states: `1h30`, `1h`, `90 min`, `90m`, `2 ore`, `1:30`.
pub fn parse_duration(text: &str) -> Option<SignedDuration> {
    let compact: String = text
        .to_lowercase()
        .chars()
        .filter(|c| !c.is_whitespace())
        .collect();
    let minutes = |text: &str| text.parse::<u32>().ok();
    let (hours, rest) = match compact.find(['h', 'o', ':']) {
        Some(at) => {
            let rest = &compact[at..];
            let rest = ["hours", "hour", "ore", "ora", "h", ":"]
                .iter()
                .find_map(|word| rest.strip_prefix(word))?;
            (
                compact[..at].parse::<u32>().ok()?,
                rest.trim_start_matches('e'),
            )
        }
        None => (0, compact.as_str()),
    };
    let bare = ["minuti", "minutes", "min", "m"]
        .iter()
        .find_map(|word| rest.strip_suffix(word));
    let minutes = match (rest, bare) {
        ("", _) if hours > 0 => 0,
        (_, Some(bare)) => minutes(bare)?,
        (rest, None) if compact.len() > rest.len() => minutes(rest)?,
        _ => return None,
    };
    let total = i64::from(hours)
        .checked_mul(60)?
        .checked_add(i64::from(minutes))?;
    (total > 0 && total <= 60 * 24 * 31).then(|| SignedDuration::from_mins(total))
}

/// A beginning and an end in one zone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ZonedSpan {
    /// The instant at which it begins, in its zone.
    pub start: ZonedDateTime,
    /// The instant at which it ends, if that is known.
    pub end: Option<ZonedDateTime>,
}

/// What a civil time in a zone means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// One instant.
    Once(ZonedDateTime),
    /// Two instants, as on the night when clocks go back, the first one first.
    Twice(ZonedDateTime, ZonedDateTime),
    /// None, as on the night when clocks go forward.
    Never,
}

/// A time of day and, where one is stated behind it, the offset that it is meant in: `02:30+01:00`.
pub fn parse_time_with_offset(text: &str) -> Option<(Time, Option<Offset>)> {
    let text = text.trim();
    let sign_at = text.rfind(['+', '-', '−']);
    let (time, offset) = match sign_at.filter(|at| *at > 0) {
        Some(at) if text[..at].contains([':', '.']) => text.split_at(at),
        _ => return Some((parse_time(text)?, None)),
    };
    let sign = if offset.starts_with('+') { 1 } else { -1 };
    let digits = offset.trim_start_matches(['+', '-', '−']);
    // As `+01:00` or `+1`: anything else is the end of a span of hours.
    let (hours, minutes) = digits.split_once(':').unwrap_or((digits, "0"));
    let hours: i32 = hours.parse().ok().filter(|hours| *hours <= 14)?;
    let minutes: i32 = minutes.parse().ok().filter(|minutes| *minutes < 60)?;
    let offset = Offset::from_seconds(sign * (hours * 3600 + minutes * 60)).ok()?;
    Some((parse_time(time)?, Some(offset)))
}

/// The instant that a civil time means in a zone.
pub fn instant(civil: DateTime, zone: &TimeZone) -> Meaning {
    let ambiguous = zone.to_ambiguous_timestamp(civil);
    match ambiguous.offset() {
        AmbiguousOffset::Gap { .. } => Meaning::Never,
        AmbiguousOffset::Unambiguous { offset } => {
            let timestamp = offset.to_timestamp(civil).unwrap_or(Timestamp::MAX);
            Meaning::Once(timestamp.to_zoned_datetime(zone.clone()))
        }
        AmbiguousOffset::Fold { before, after } => {
            let meant = |offset: Offset| {
                let timestamp = offset.to_timestamp(civil).unwrap_or(Timestamp::MAX);
                timestamp.to_zoned_datetime(zone.clone())
            };
            Meaning::Twice(meant(before), meant(after))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};

    #[test]
    fn a_time_may_have_an_offset() {
        let read = |text| {
            let (time, offset) = parse_time_with_offset(text)?;
            Some((time.to_string(), offset.map(|offset| offset.seconds())))
        };
        let own = |time: &str, offset| Some((time.to_owned(), offset));
        assert_eq!(read("02:30"), own("02:30:00", None));
        assert_eq!(read("02:30+01:00"), own("02:30:00", Some(3600)));
        assert_eq!(read("2.30 +1"), own("02:30:00", Some(3600)));
        assert_eq!(read("23:00-04:30"), own("23:00:00", Some(-16200)));
        for wrong in ["", "+01:00", "17:00-18:30", "17:00+", "17:00+1:75"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_date_is_read_as_italians_and_as_machines_write_it() {
        let may_14 = Ok(PartialDate::Day(date(2030, 5, 14)));
        for text in [
            "2030-05-14",
            "14/05/2030",
            "14/5/2030",
            "14.05.2030",
            "14 maggio 2030",
            "14 May 2030",
            "martedì 14 maggio 2030",
            "mar. 14 mag. 2030",
            "14 Magg 2030",
        ] {
            assert_eq!(PartialDate::parse(text), may_14, "{text}");
        }
        assert_eq!(
            PartialDate::parse("maggio 2030"),
            Ok(PartialDate::Month(2030, 5))
        );
        assert_eq!(
            PartialDate::parse("2030-05"),
            Ok(PartialDate::Month(2030, 5))
        );
        assert_eq!(PartialDate::parse("2030"), Ok(PartialDate::Year(2030)));
        let march = Ok(PartialDate::Month(2030, 3));
        assert_eq!(PartialDate::parse("mar 2030"), march);
    }

    #[test]
    fn what_is_no_date_says_why() {
        assert_eq!(PartialDate::parse("03/15/2021"), Err(DateFault::MonthFirst));
        assert_eq!(
            PartialDate::parse("lunedì 14 maggio 2030"),
            Err(DateFault::Weekday)
        );
        assert_eq!(
            PartialDate::parse("lun 14 maggio 2030"),
            Err(DateFault::Weekday)
        );
        assert_eq!(PartialDate::parse("2021-02-30"), Err(DateFault::NoSuchDay));
        assert_eq!(PartialDate::parse("2021-13"), Err(DateFault::NoSuchDay));
        assert_eq!(PartialDate::parse("9999-12-31"), Err(DateFault::Year));
        assert_eq!(PartialDate::parse("0000"), Err(DateFault::Year));
        for text in ["", "domani", "21-5-3", "2021-05-14T10:00", "5 5 2021"] {
            assert_eq!(PartialDate::parse(text), Err(DateFault::Form), "{text}");
        }
    }

    #[test]
    fn a_date_survives_writing_and_reading() {
        for date in [
            PartialDate::Year(1861),
            PartialDate::Month(2199, 12),
            PartialDate::Day(date(2028, 2, 29)),
        ] {
            assert_eq!(PartialDate::parse(&date.iso()), Ok(date));
        }
    }

    #[test]
    fn a_time_is_read_with_point_or_colon() {
        for text in ["16:30", "16.30", "ore 16.30", "16:30:00"] {
            assert_eq!(parse_time(text), Some(time(16, 30, 0, 0)), "{text}");
        }
        assert_eq!(parse_time("9.05"), Some(time(9, 5, 0, 0)));
        assert_eq!(parse_time("18"), Some(time(18, 0, 0, 0)));
        for text in ["14.5", "25:00", "sera", "16:3", "16:30:05", "1630", "è:"] {
            assert_eq!(parse_time(text), None, "{text}");
        }
    }

    #[test]
    fn a_duration_is_read_in_hours_and_minutes() {
        for text in [
            "1h30",
            "90 min",
            "90m",
            "1 h 30 min",
            "1:30",
            "1 ora e 30",
            "90 minuti",
        ] {
            assert_eq!(
                parse_duration(text),
                Some(SignedDuration::from_mins(90)),
                "{text}"
            );
        }
        assert_eq!(parse_duration("2 ore"), Some(SignedDuration::from_hours(2)));
        for text in ["", "90", "lunga", "0 min", "-5m", "99999999h"] {
            assert_eq!(parse_duration(text), None, "{text}");
        }
    }

    #[test]
    fn the_nights_of_the_change_are_told_apart() {
        let rome = TimeZone::get("Europe/Rome").expect("a zone of the bundled data");
        assert_eq!(
            instant(date(2030, 3, 31).at(2, 30, 0, 0), &rome),
            Meaning::Never
        );
        let Meaning::Twice(first, _) = instant(date(2030, 10, 27).at(2, 30, 0, 0), &rome) else {
            panic!("an hour that exists twice");
        };
        assert_eq!(first.timestamp().to_string(), "2030-10-27T00:30:00Z");
    }
}
