//! A rhythm that is stated in words, «ogni martedì» or "last thursday of the month", and the days that it falls on.
//! Knows no holidays and no hours: which days are left out, whoever asks says.

use std::collections::BTreeSet;

use jiff::civil::{Date, Weekday};
use jiff::{Span, ToSpan};

use crate::date::{PartialDate, weekday_by_name};

/// The last one of a month, as jiff counts.
const LAST: i8 = -1;
/// The most weeks between two days.
const WEEKS: i8 = 52;

/// The numbers that are written out, from two on.
const NUMBERS: [[&str; 2]; 7] = [
    ["due", "two"],
    ["tre", "three"],
    ["quattro", "four"],
    ["cinque", "five"],
    ["sei", "six"],
    ["sette", "seven"],
    ["otto", "eight"],
];

const ORDINALS: [[&str; 3]; 5] = [
    ["primo", "prima", "first"],
    ["secondo", "seconda", "second"],
    ["terzo", "terza", "third"],
    ["quarto", "quarta", "fourth"],
    ["quinto", "quinta", "fifth"],
];

/// What follows the digits of an ordinal: `1st`, `2°`, `2º`.
const ORDINAL_ENDS: [&str; 9] = ["st", "nd", "rd", "th", "°", "º", "ª", "o", "a"];

/// On which days something takes place again and again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rhythm {
    /// Every so many weeks, on this day of the week, or on that of the first day.
    Weeks(i8, Option<Weekday>),
    /// In every month, on the first, second … or last of these days of the week.
    MonthWeekdays(BTreeSet<i8>, Weekday),
    /// In every month, on this day.
    MonthDay(i8),
}

/// The days that a rhythm falls on, as many as were asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Days {
    /// The days, in order.
    pub days: Vec<Date>,
    /// The days between them that were to be left out.
    pub left_out: Vec<Date>,
    /// The months between them that have no such day, as April has no 31st.
    pub months_without: Vec<PartialDate>,
}

/// What a rhythm comes to: a day, or a month that does not have the day.
#[derive(Clone, Copy)]
enum Turn {
    Day(Date),
    Without(PartialDate),
}

impl Rhythm {
    /// The rhythm that `text` states in Italian or English. Nothing comes back where it could mean two things, as
    /// "every second tuesday" does.
    pub fn parse(text: &str) -> Option<Self> {
        let mut words = words(text)?;
        let has_article = taken(&mut words, Word::Article);
        let is_monthly = taken_month(&mut words);
        let weekday = taken_weekday(&mut words);
        let is_every = words.first() == Some(&Word::Every);
        let rest = &words[usize::from(is_every)..];
        match (rest, weekday) {
            ([] | [Word::Week], Some(_)) | ([Word::Week], None) if is_monthly => None,
            ([], Some(_)) => Some(Self::Weeks(1, weekday)),
            ([Word::Week], _) if is_every => Some(Self::Weeks(1, weekday)),
            ([Word::Number(weeks), Word::Week], _) if !is_monthly => weekly(*weeks, weekday),
            ([Word::Number(weeks)], Some(_)) if is_every && !is_monthly => weekly(*weeks, weekday),
            ([Word::Day, Word::Number(day)], None) => month_day(*day),
            ([Word::Number(day)], None) if !is_every && (is_monthly || has_article) => {
                month_day(*day)
            }
            ([Word::Ordinal(day)], None) if is_monthly || (has_article && !is_every) => {
                month_day(*day)
            }
            ([Word::Ordinal(day), Word::Day], None) if is_monthly => month_day(*day),
            ([Word::Ordinal(2..)], Some(_)) if is_every && !is_monthly => None,
            (ordinals, Some(weekday)) => month_weekdays(ordinals, weekday),
            _ => None,
        }
    }

    /// The first days from `from` on, `times` of them. What lies in one of `except` is left out, and not counted.
    pub fn days(&self, from: Date, times: usize, except: &[PartialDate]) -> Days {
        let is_left_out = |day: Date| {
            let mut spans = except.iter();
            spans.any(|span| (span.first_day()..=span.last_day()).contains(&day))
        };
        let mut found = Days::default();
        for turn in self.turns(from) {
            if found.days.len() == times {
                break;
            }
            match turn {
                Turn::Day(day) if is_left_out(day) => found.left_out.push(day),
                Turn::Day(day) => found.days.push(day),
                Turn::Without(month) => found.months_without.push(month),
            }
        }
        found
    }

    /// What it comes to from a day on, until the end of the calendar.
    fn turns(&self, from: Date) -> impl Iterator<Item = Turn> {
        let (first, step) = self.steps(from);
        std::iter::successors(first, move |at| at.checked_add(step).ok())
            .flat_map(|at| self.turns_at(at))
            .filter(move |turn| !matches!(turn, Turn::Day(day) if *day < from))
    }

    /// The first day to look at, or the first day of its month, and how far it is from each to the next.
    fn steps(&self, from: Date) -> (Option<Date>, Span) {
        match self {
            Self::Weeks(weeks, weekday) => {
                let first = match weekday {
                    Some(weekday) if from.weekday() != *weekday => {
                        from.nth_weekday(1, *weekday).ok()
                    }
                    _ => Some(from),
                };
                (first, i64::from(*weeks).weeks())
            }
            Self::MonthWeekdays(..) | Self::MonthDay(_) => (Some(from.first_of_month()), 1.month()),
        }
    }

    fn turns_at(&self, at: Date) -> Vec<Turn> {
        let without = PartialDate::Month(at.year(), at.month());
        let days: BTreeSet<Option<Date>> = match self {
            Self::Weeks(..) => BTreeSet::from([Some(at)]),
            Self::MonthWeekdays(ordinals, weekday) => ordinals
                .iter()
                .map(|nth| at.nth_weekday_of_month(*nth, *weekday).ok())
                .collect(),
            Self::MonthDay(day) => BTreeSet::from([Date::new(at.year(), at.month(), *day).ok()]),
        };
        let known = days.iter().flatten().map(|day| Turn::Day(*day));
        known
            .chain(days.contains(&None).then_some(Turn::Without(without)))
            .collect()
    }
}

fn weekly(weeks: i8, weekday: Option<Weekday>) -> Option<Rhythm> {
    (weeks <= WEEKS).then_some(Rhythm::Weeks(weeks, weekday))
}

fn month_day(day: i8) -> Option<Rhythm> {
    (1..=31).contains(&day).then_some(Rhythm::MonthDay(day))
}

fn month_weekdays(ordinals: &[Word], weekday: Weekday) -> Option<Rhythm> {
    let ordinals = ordinals.iter().map(|word| match word {
        Word::Ordinal(nth) if *nth <= 5 => Some(*nth),
        _ => None,
    });
    Some(Rhythm::MonthWeekdays(
        ordinals.collect::<Option<_>>()?,
        weekday,
    ))
}

/// A word, as far as it means something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Word {
    Every,
    Article,
    /// 1 to 99.
    Number(i8),
    /// 1 to 31, or the last.
    Ordinal(i8),
    Weekday(Weekday),
    Day,
    Week,
    Month,
}

/// The words of a text without those that only join others, or nothing where one is not known.
fn words(text: &str) -> Option<Vec<Word>> {
    let text = text.to_lowercase();
    let mut words = Vec::new();
    for word in text.split(|c: char| c.is_whitespace() || matches!(c, ',' | '\'' | '’')) {
        let found = match word {
            "" | "e" | "ed" | "and" | "di" | "del" | "della" | "dell" | "of" | "on" => continue,
            "ogni" | "tutti" | "tutte" | "every" | "each" => Word::Every,
            "il" | "lo" | "la" | "l" | "i" | "gli" | "le" | "the" => Word::Article,
            "other" if words.last() == Some(&Word::Every) => Word::Number(2),
            "ultimo" | "ultima" | "last" => Word::Ordinal(LAST),
            "giorno" | "day" => Word::Day,
            "settimana" | "settimane" | "week" | "weeks" => Word::Week,
            "mese" | "month" => Word::Month,
            word => weekday(word)
                .map(Word::Weekday)
                .or_else(|| ordinal(word).map(Word::Ordinal))
                .or_else(|| number(word).map(Word::Number))?,
        };
        words.push(found);
    }
    Some(words)
}

fn weekday(word: &str) -> Option<Weekday> {
    let word: String = word
        .chars()
        .filter(|c| *c != '\u{300}')
        .map(|c| if c == 'ì' { 'i' } else { c })
        .collect();
    let singular = match word.as_str() {
        "sabati" => "sabato",
        "domeniche" => "domenica",
        word => match word.strip_suffix("days") {
            Some(_) => &word[..word.len() - 1],
            None => word,
        },
    };
    weekday_by_name(singular)
}

fn ordinal(word: &str) -> Option<i8> {
    let named = ORDINALS
        .iter()
        .zip(1..)
        .find_map(|(names, nth)| names.contains(&word).then_some(nth));
    let digits = ORDINAL_ENDS.iter().find_map(|end| word.strip_suffix(end));
    named.or_else(|| digits.and_then(number).filter(|nth| *nth <= 31))
}

fn number(word: &str) -> Option<i8> {
    let named = NUMBERS
        .iter()
        .zip(2..)
        .find_map(|(names, number)| names.contains(&word).then_some(number));
    let is_digits = (1..=2).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_digit());
    let digits = || word.parse().ok().filter(|number| is_digits && *number > 0);
    named.or_else(digits)
}

/// Takes a word out wherever it stands, and says whether it was there.
fn taken(words: &mut Vec<Word>, word: Word) -> bool {
    let before = words.len();
    words.retain(|other| *other != word);
    words.len() < before
}

/// Takes «del mese» or "every month" out, and says whether it was there.
fn taken_month(words: &mut Vec<Word>) -> bool {
    let Some(at) = words.iter().position(|word| *word == Word::Month) else {
        return false;
    };
    let has_every = at > 0 && words[at - 1] == Word::Every;
    words.drain(at - usize::from(has_every)..=at);
    true
}

/// Takes the day of the week out, if there is one. Where there are two, the second stays and is not understood.
fn taken_weekday(words: &mut Vec<Word>) -> Option<Weekday> {
    let found = words.iter().enumerate().find_map(|(at, word)| match word {
        Word::Weekday(weekday) => Some((at, *weekday)),
        _ => None,
    });
    let (at, weekday) = found?;
    words.remove(at);
    Some(weekday)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn weeks(weeks: i8, weekday: Weekday) -> Rhythm {
        Rhythm::Weeks(weeks, Some(weekday))
    }

    fn month(ordinals: &[i8], weekday: Weekday) -> Rhythm {
        Rhythm::MonthWeekdays(ordinals.iter().copied().collect(), weekday)
    }

    #[test]
    fn a_rhythm_is_read_in_italian_and_in_english() {
        use Weekday::{Monday, Sunday, Thursday, Tuesday};
        let same: [(Rhythm, &[&str]); 12] = [
            (
                weeks(1, Tuesday),
                &[
                    "every tuesday",
                    "tuesday",
                    "Tuesdays",
                    "on Tuesday",
                    "every week on tuesday",
                    "ogni martedì",
                    "martedì",
                    "MARTEDI",
                    "martedi\u{300}",
                    "martedi'",
                    "il martedì",
                    "tutti i martedì",
                    "ogni settimana di martedì",
                ],
            ),
            (
                weeks(1, Sunday),
                &["domenica", "tutte le domeniche", "ogni  domenica"],
            ),
            (
                Rhythm::Weeks(1, None),
                &["every week", "ogni settimana", "tutte le settimane"],
            ),
            (
                Rhythm::Weeks(2, None),
                &[
                    "2 weeks",
                    "every 2 weeks",
                    "every two weeks",
                    "every other week",
                    "ogni 2 settimane",
                    "ogni due settimane",
                ],
            ),
            (
                weeks(2, Tuesday),
                &[
                    "every 2 weeks on tuesday",
                    "every other tuesday",
                    "every two tuesdays",
                    "tuesday every 2 weeks",
                    "ogni due settimane il martedì",
                    "ogni 2 martedì",
                    "il martedì, ogni due settimane",
                ],
            ),
            (
                month(&[2], Tuesday),
                &[
                    "2nd tuesday",
                    "second Tuesday of the month",
                    "every second tuesday of the month",
                    "every month on the 2nd tuesday",
                    "secondo martedì",
                    "il secondo martedì del mese",
                    "ogni secondo martedì del mese",
                    "2° martedì",
                    "2º martedì del mese",
                    "ogni mese il 2° martedì",
                ],
            ),
            (
                month(&[LAST], Thursday),
                &[
                    "last thursday",
                    "every last thursday",
                    "the last thursday of each month",
                    "ultimo giovedì",
                    "l'ultimo giovedi' di ogni mese",
                    "ogni ultimo giovedì del mese",
                ],
            ),
            (
                month(&[1, 3], Monday),
                &[
                    "1st and 3rd monday",
                    "every first and third monday",
                    "primo e terzo lunedì",
                    "il terzo e il primo lunedì del mese",
                    "1°, 3° lunedì",
                ],
            ),
            (
                month(&[2, 4, LAST], Sunday),
                &["seconda, quarta e ultima domenica", "2nd, 4th, last sunday"],
            ),
            (
                Rhythm::MonthDay(15),
                &[
                    "day 15",
                    "15 of the month",
                    "the 15th",
                    "15th of every month",
                    "every month on the 15th",
                    "il 15",
                    "il 15 del mese",
                    "il giorno 15",
                    "ogni mese il 15",
                ],
            ),
            (
                Rhythm::MonthDay(1),
                &["il primo del mese", "1° del mese", "first day of the month"],
            ),
            (Rhythm::MonthDay(31), &["day 31", "31 del mese"]),
        ];
        for (rhythm, texts) in same {
            for text in texts {
                assert_eq!(Rhythm::parse(text).as_ref(), Some(&rhythm), "{text}");
            }
        }
    }

    #[test]
    fn what_is_no_rhythm_or_could_be_two_is_not_understood() {
        for text in [
            "",
            "ogni",
            "sempre",
            "15",
            "ogni 15",
            "ogni 15 giorni",
            "every day",
            "every month",
            "ogni 2 mesi",
            "every 2 month",
            "settimana",
            "0 weeks",
            "53 weeks",
            "-2 weeks",
            "+2 weeks",
            "2 martedì",
            "ogni secondo martedì",
            "every third monday",
            "6th monday",
            "day 0",
            "day 32",
            "40 del mese",
            "32° del mese",
            "ultimo giorno del mese",
            "ogni martedì del mese",
            "martedì e giovedì",
            "FREQ=WEEKLY",
        ] {
            assert_eq!(Rhythm::parse(text), None, "{text}");
        }
    }

    fn shown(text: &str, from: Date, times: usize, except: &[&str]) -> Vec<String> {
        let except: Vec<PartialDate> = except
            .iter()
            .map(|text| PartialDate::parse(text).expect("a date"))
            .collect();
        let rhythm = Rhythm::parse(text).expect(text);
        let days = rhythm.days(from, times, &except).days;
        days.iter().map(Date::to_string).collect()
    }

    #[test]
    fn the_days_are_those_that_people_mean() {
        let from = date(2030, 5, 14);
        for (text, days) in [
            ("martedì", ["2030-05-14", "2030-05-21", "2030-05-28"]),
            (
                "ogni 2 settimane",
                ["2030-05-14", "2030-05-28", "2030-06-11"],
            ),
            (
                "ogni 2 settimane il lunedì",
                ["2030-05-20", "2030-06-03", "2030-06-17"],
            ),
            (
                "secondo martedì",
                ["2030-05-14", "2030-06-11", "2030-07-09"],
            ),
            ("primo martedì", ["2030-06-04", "2030-07-02", "2030-08-06"]),
            ("ultimo giovedì", ["2030-05-30", "2030-06-27", "2030-07-25"]),
            (
                "primo e terzo lunedì",
                ["2030-05-20", "2030-06-03", "2030-06-17"],
            ),
            ("il 13 del mese", ["2030-06-13", "2030-07-13", "2030-08-13"]),
        ] {
            assert_eq!(shown(text, from, 3, &[]), days, "{text}");
        }
    }

    #[test]
    fn a_day_or_a_month_may_be_left_out_and_does_not_count() {
        let from = date(2030, 7, 1);
        let except = ["2030-07-16", "2030-08", "2030-01-01"];
        assert_eq!(
            shown("ogni 2 settimane il martedì", from, 3, &except),
            ["2030-07-02", "2030-07-30", "2030-09-10"]
        );
        let except = [PartialDate::Month(2030, 8)];
        let days = Rhythm::MonthDay(15).days(from, 2, &except);
        assert_eq!(days.left_out, [date(2030, 8, 15)]);
    }

    #[test]
    fn a_month_without_the_day_is_left_out_and_told() {
        let days = Rhythm::MonthDay(31).days(date(2030, 1, 31), 3, &[]);
        let found = [date(2030, 1, 31), date(2030, 3, 31), date(2030, 5, 31)];
        assert_eq!(days.days, found);
        let months = [PartialDate::Month(2030, 2), PartialDate::Month(2030, 4)];
        assert_eq!(days.months_without, months);
        let fifth = month(&[1, 5], Weekday::Monday).days(date(2030, 5, 1), 2, &[]);
        assert_eq!(fifth.days, [date(2030, 5, 6), date(2030, 6, 3)]);
        assert_eq!(fifth.months_without, [PartialDate::Month(2030, 5)]);
    }

    fn weekdays() -> impl Strategy<Value = Weekday> {
        (1..=7_i8).prop_map(|day| Weekday::from_monday_one_offset(day).expect("one of seven"))
    }

    fn rhythms() -> impl Strategy<Value = Rhythm> {
        let ordinals = prop_oneof![1..=5_i8, Just(LAST)];
        let ordinals = proptest::collection::btree_set(ordinals, 1..=3);
        prop_oneof![
            (1..=WEEKS, proptest::option::of(weekdays()))
                .prop_map(|(weeks, day)| Rhythm::Weeks(weeks, day)),
            (ordinals, weekdays()).prop_map(|(nth, day)| Rhythm::MonthWeekdays(nth, day)),
            (1..=31_i8).prop_map(Rhythm::MonthDay),
        ]
    }

    fn dates() -> impl Strategy<Value = Date> {
        (0..146_097_i64).prop_map(|days| date(1900, 1, 1).saturating_add(days.days()))
    }

    /// Whether the rhythm, begun on `from`, falls on `day`: as one would check it with a calendar on the wall.
    fn falls_on(rhythm: &Rhythm, from: Date, day: Date) -> bool {
        match rhythm {
            Rhythm::Weeks(weeks, weekday) => {
                let weekday = weekday.unwrap_or(from.weekday());
                let mut first = from;
                while first.weekday() != weekday {
                    first = first.tomorrow().expect("the calendar goes on");
                }
                let apart = (day - first).get_days();
                apart >= 0 && apart % (7 * i32::from(*weeks)) == 0
            }
            Rhythm::MonthWeekdays(ordinals, weekday) => {
                let nth = (day.day() - 1) / 7 + 1;
                let is_last = day.day() + 7 > day.days_in_month();
                day.weekday() == *weekday
                    && (ordinals.contains(&nth) || is_last && ordinals.contains(&LAST))
            }
            Rhythm::MonthDay(wanted) => day.day() == *wanted,
        }
    }

    proptest! {
        #[test]
        fn the_days_are_every_day_of_the_rhythm_and_no_other(
            rhythm in rhythms(),
            from in dates(),
            times in 1..30_usize,
            except in proptest::collection::vec(0..400_i64, 0..20),
        ) {
            let except: Vec<PartialDate> = except
                .iter()
                .map(|days| PartialDate::Day(from.saturating_add(days.days())))
                .collect();
            let found = rhythm.days(from, times, &except).days;
            prop_assert_eq!(found.len(), times);
            let last = *found.last().expect("there is one");
            let all = std::iter::successors(Some(from), |day| day.tomorrow().ok())
                .take_while(|day| *day <= last)
                .filter(|day| falls_on(&rhythm, from, *day))
                .filter(|day| !except.contains(&PartialDate::Day(*day)));
            prop_assert_eq!(found, all.collect::<Vec<_>>());
        }

        #[test]
        fn every_text_is_read_or_refused(text in "[a-z0-9°' ]{0,30}|\\PC{0,30}") {
            // It gives an answer and does not panic.
            let _ = Rhythm::parse(&text);
        }
    }
}
