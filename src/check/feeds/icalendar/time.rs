//! Times, lengths of time and offsets as calendars write them.
//! Knows their forms ([RFC 5545, 3.3](https://www.rfc-editor.org/rfc/rfc5545#section-3.3)) and no zone.

use jiff::civil::{Date, DateTime};

/// A time in one of the forms of [RFC 5545, 3.3.5](https://www.rfc-editor.org/rfc/rfc5545#section-3.3.5).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Time {
    /// A whole day.
    Day(Date),
    /// A time in UTC.
    Utc(DateTime),
    /// A time without a zone of its own.
    Civil(DateTime),
}

impl Time {
    /// The time that a text is.
    pub(super) fn read(text: &str) -> Option<Self> {
        if let Some(utc) = text.strip_suffix('Z') {
            return civil(utc).map(Self::Utc);
        }
        match text.len() {
            8 => day(text).map(Self::Day),
            _ => civil(text).map(Self::Civil),
        }
    }

    /// The time on the clock.
    pub(super) fn on_the_clock(self) -> DateTime {
        match self {
            Self::Day(day) => day.to_datetime(jiff::civil::Time::midnight()),
            Self::Utc(at) | Self::Civil(at) => at,
        }
    }
}

fn day(text: &str) -> Option<Date> {
    let number = |from: usize, to: usize| digits(text.get(from..to)?);
    let year = number(0, 4)?;
    let (month, day) = (number(4, 6)?, number(6, 8)?);
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

fn civil(text: &str) -> Option<DateTime> {
    let (date, time) = text.split_once('T')?;
    if date.len() != 8 || time.len() != 6 {
        return None;
    }
    let number = |from: usize| i8::try_from(digits(time.get(from..from + 2)?)?).ok();
    // A second may be a leap second, which no civil time of ours has.
    let (hour, minute, second) = (number(0)?, number(2)?, number(4)?.min(60));
    let second = if second == 60 { 59 } else { second };
    let time = jiff::civil::Time::new(hour, minute, second, 0).ok()?;
    Some(day(date)?.to_datetime(time))
}

fn digits(text: &str) -> Option<i16> {
    let is_number = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    is_number.then(|| text.parse().ok()).flatten()
}

/// Whether a text is a length of time ([RFC 5545, 3.3.6](https://www.rfc-editor.org/rfc/rfc5545#section-3.3.6)).
pub(super) fn is_duration(text: &str) -> bool {
    let text = text.strip_prefix(['+', '-']).unwrap_or(text);
    let Some(text) = text.strip_prefix('P') else {
        return false;
    };
    let (days, time) = match text.split_once('T') {
        Some((days, time)) => (days, Some(time)),
        None => (text, None),
    };
    let is_week = is_units(days, "W") && time.is_none();
    let has_days = is_units(days, "D");
    is_week
        || time.map_or(has_days, |time| {
            (has_days || days.is_empty()) && is_units(time, "HMS")
        })
}

/// Whether a text is numbers, each with one of these units, in their order.
fn is_units(mut text: &str, mut units: &str) -> bool {
    let is_any = !text.is_empty();
    while !text.is_empty() {
        let number = text.bytes().take_while(u8::is_ascii_digit).count();
        let Some(unit) = text[number..].chars().next() else {
            return false;
        };
        let Some(at) = units.find(unit).filter(|_| number > 0) else {
            return false;
        };
        units = &units[at + 1..];
        text = &text[number + unit.len_utf8()..];
    }
    is_any
}

/// Whether a text is an offset from UTC ([RFC 5545, 3.3.14](https://www.rfc-editor.org/rfc/rfc5545#section-3.3.14)).
pub(super) fn is_offset(text: &str) -> bool {
    let Some(digits) = text.strip_prefix(['+', '-']) else {
        return false;
    };
    let is_number = matches!(digits.len(), 4 | 6) && digits.bytes().all(|b| b.is_ascii_digit());
    let is_none = text.starts_with('-') && digits.bytes().all(|b| b == b'0');
    is_number && !is_none && digits[2..4] < *"60" && digits[..2] < *"24"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_a_day_in_utc_or_without_a_zone() {
        let date = jiff::civil::date(2030, 5, 14);
        assert_eq!(Time::read("20300514"), Some(Time::Day(date)));
        let at = date.at(17, 0, 0, 0);
        assert_eq!(Time::read("20300514T170000"), Some(Time::Civil(at)));
        assert_eq!(Time::read("20300514T170000Z"), Some(Time::Utc(at)));
        assert!(Time::read("20300514T235960Z").is_some());
        for wrong in [
            "",
            "Z",
            "20300231",
            "2030-05-14",
            "20300514T1700",
            "20300514T250000",
            "2030051è",
        ] {
            assert_eq!(Time::read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn lengths_and_offsets_have_their_forms() {
        for good in ["P1D", "PT1H", "-PT15M", "P1DT2H", "P2W", "PT1H30M", "PT0S"] {
            assert!(is_duration(good), "{good}");
        }
        for wrong in [
            "", "P", "PT", "1H", "PT1", "P1H", "PT1D", "P1W2D", "PT30M1H", "P1DT", "PTèH",
        ] {
            assert!(!is_duration(wrong), "{wrong}");
        }
        for good in ["+0100", "-0330", "+005320"] {
            assert!(is_offset(good), "{good}");
        }
        for wrong in ["", "0100", "+1", "-0000", "+0160", "+01:00"] {
            assert!(!is_offset(wrong), "{wrong}");
        }
    }
}
