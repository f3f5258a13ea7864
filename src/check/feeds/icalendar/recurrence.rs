//! Rules by which events recur.
//! Knows their grammar ([RFC 5545, 3.3.10](https://www.rfc-editor.org/rfc/rfc5545#section-3.3.10)), not the days they fall on.

use crate::check::feeds::icalendar::time::Time;

const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
const FREQUENCIES: [&str; 7] = [
    "SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY",
];

/// The part of a rule that is wrong; the whole where one is missing.
pub(super) fn fault(rule: &str) -> Option<&str> {
    let mut names: Vec<&str> = Vec::new();
    for part in rule.split(';') {
        let Some((name, value)) = part.split_once('=') else {
            return Some(part);
        };
        if names.contains(&name) || !is_part(name, value) {
            return Some(part);
        }
        names.push(name);
    }
    let ends_twice = names.contains(&"UNTIL") && names.contains(&"COUNT");
    (ends_twice || !names.contains(&"FREQ")).then_some(rule)
}

fn is_part(name: &str, value: &str) -> bool {
    let all = |is_good: fn(&str) -> bool| value.split(',').all(is_good);
    match name {
        "FREQ" => FREQUENCIES.contains(&value),
        "UNTIL" => Time::read(value).is_some(),
        "COUNT" | "INTERVAL" => value.parse::<u32>().is_ok_and(|number| number > 0),
        "BYSECOND" => all(|one| is_within(one, 0, 60)),
        "BYMINUTE" => all(|one| is_within(one, 0, 59)),
        "BYHOUR" => all(|one| is_within(one, 0, 23)),
        "BYDAY" => all(is_day),
        "BYMONTHDAY" => all(|one| is_around(one, 31)),
        "BYYEARDAY" | "BYSETPOS" => all(|one| is_around(one, 366)),
        "BYWEEKNO" => all(|one| is_around(one, 53)),
        "BYMONTH" => all(|one| is_within(one, 1, 12)),
        "WKST" => DAYS.contains(&value),
        // Later standards add parts: RSCALE and SKIP.
        _ => !name.is_empty() && !value.is_empty(),
    }
}

fn is_within(text: &str, least: u16, most: u16) -> bool {
    let number = text.parse::<u16>();
    number.is_ok_and(|number| (least..=most).contains(&number))
}

/// Whether a number counts from the beginning or from the end.
fn is_around(text: &str, most: u16) -> bool {
    let number = text.strip_prefix(['+', '-']).unwrap_or(text);
    !number.starts_with('+') && is_within(number, 1, most)
}

/// Whether it is a weekday, perhaps the n-th.
fn is_day(text: &str) -> bool {
    let day = DAYS.iter().find_map(|day| text.strip_suffix(day));
    day.is_some_and(|nth| nth.is_empty() || is_around(nth, 53))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_part_that_is_wrong_is_found() {
        for good in [
            "FREQ=WEEKLY;BYDAY=TU",
            "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
            "FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=10",
            "FREQ=DAILY;UNTIL=20300514T100000Z;INTERVAL=2;WKST=MO",
        ] {
            assert_eq!(fault(good), None, "{good}");
        }
        for (wrong, part) in [
            ("", ""),
            ("BYDAY=TU", "BYDAY=TU"),
            ("FREQ=WEEKLY;BYDAY=MAR", "BYDAY=MAR"),
            ("FREQ=WEEK", "FREQ=WEEK"),
            ("FREQ=DAILY;COUNT=0", "COUNT=0"),
            ("FREQ=DAILY;FREQ=DAILY", "FREQ=DAILY"),
            ("FREQ=YEARLY;BYMONTH=13", "BYMONTH=13"),
            ("FREQ=YEARLY;BYMONTHDAY=+-1", "BYMONTHDAY=+-1"),
            (
                "FREQ=DAILY;COUNT=2;UNTIL=20300514",
                "FREQ=DAILY;COUNT=2;UNTIL=20300514",
            ),
        ] {
            assert_eq!(fault(wrong), Some(part), "{wrong}");
        }
    }
}
