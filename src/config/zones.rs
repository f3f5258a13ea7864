//! The names by which people call time zones → the international ones that programs know.
//! Knows the words that Italian editors write, and the zones of the bundled data.

use crate::diagnostic::{did_you_mean, distance, fold, only_spelling};

/// Italy's zone.
const ROME: &str = "Europe/Rome";
/// In how many letters a name may differ from the one that is meant: most places have names of one length.
const NEAR: usize = 2;
/// Words that mean the zone of Italy and nothing else.
const ITALIAN: [&str; 19] = [
    "italia",
    "italy",
    "roma",
    "milano",
    "napoli",
    "torino",
    "genova",
    "venezia",
    "bologna",
    "firenze",
    "bari",
    "palermo",
    "perugia",
    "terni",
    "ora italiana",
    "ora locale italiana",
    "ora di roma",
    "italian time",
    "fuso italiano",
];
/// Differences and shorthands that Italy shares with other countries, or has for half of the year.
const LIKELY: [&str; 17] = [
    "cet",
    "cest",
    "met",
    "mest",
    "gmt+1",
    "gmt+01",
    "gmt+01:00",
    "gmt+2",
    "utc+1",
    "utc+01",
    "utc+01:00",
    "utc+2",
    "utc+02:00",
    "+1",
    "+01:00",
    "ora legale",
    "ora solare",
];
/// What Italians call cities of other zones.
const CITIES: [(&str, &str); 22] = [
    ("londra", "Europe/London"),
    ("parigi", "Europe/Paris"),
    ("berlino", "Europe/Berlin"),
    ("bruxelles", "Europe/Brussels"),
    ("atene", "Europe/Athens"),
    ("lisbona", "Europe/Lisbon"),
    ("madrid", "Europe/Madrid"),
    ("vienna", "Europe/Vienna"),
    ("zurigo", "Europe/Zurich"),
    ("ginevra", "Europe/Zurich"),
    ("varsavia", "Europe/Warsaw"),
    ("praga", "Europe/Prague"),
    ("bucarest", "Europe/Bucharest"),
    ("tirana", "Europe/Tirane"),
    ("kiev", "Europe/Kyiv"),
    ("mosca", "Europe/Moscow"),
    ("il cairo", "Africa/Cairo"),
    ("tunisi", "Africa/Tunis"),
    ("new york", "America/New_York"),
    ("ora universale", "UTC"),
    ("greenwich", "UTC"),
    ("gmt+0", "UTC"),
];

/// The zone that a text means which is the name of none.
pub struct MeantZone {
    /// Its name.
    pub name: String,
    /// Whether no other can be meant.
    pub is_sure: bool,
}

/// The zone that `text` is probably meant for.
pub fn meant(text: &str) -> Option<MeantZone> {
    let zone = |name: &str, is_sure| {
        let name = name.to_owned();
        Some(MeantZone { name, is_sure })
    };
    let word = fold(text.trim()).replace('_', " ");
    let city = word
        .rsplit_once('/')
        .map_or(word.as_str(), |(_, city)| city);
    if ITALIAN.contains(&city.trim()) {
        return zone(ROME, true);
    }
    if LIKELY.contains(&word.replace(' ', "").as_str()) || LIKELY.contains(&word.as_str()) {
        return zone(ROME, false);
    }
    if let Some((_, name)) = CITIES.iter().find(|(name, _)| *name == city) {
        return zone(name, true);
    }
    let names = jiff::tz::db().available();
    let names: Vec<String> = names.map(|name| name.as_str().to_owned()).collect();
    let names = || names.iter().map(String::as_str);
    // A city alone is one city only if no other continent has one of its name.
    let is_city = |name: &&str| {
        let city = name.rsplit_once('/').map(|(_, city)| city);
        city.is_some_and(|city| fold(city).replace('_', " ") == word)
    };
    let mut cities = names().filter(is_city);
    if let Some(name) = cities.next() {
        return zone(name, cities.next().is_none());
    }
    // The sign of `Etc/GMT+1` means the opposite of what people mean by it.
    let places = || names().filter(|name| name.contains('/') && !name.starts_with("Etc/"));
    if let Some(name) = only_spelling(text, places()) {
        return zone(name, true);
    }
    let near = |name: &String| distance(&fold(text), &fold(name)) <= NEAR;
    did_you_mean(text, places())
        .filter(near)
        .and_then(|name| zone(&name, false))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Zone;

    #[test]
    fn the_names_that_people_use_lead_to_zones_that_exist() {
        for (text, expected) in [
            ("Europe/Roma", Some((ROME, true))),
            ("europe / rome", Some((ROME, false))),
            ("Europe/Perugia", Some((ROME, true))),
            ("Europe/Dublino", Some(("Europe/Dublin", true))),
            ("Europe/Firenze", Some((ROME, true))),
            ("Europe/Foligno", None),
            ("Roma", Some((ROME, true))),
            ("ora italiana", Some((ROME, true))),
            ("CEST", Some((ROME, false))),
            ("GMT+1", Some((ROME, false))),
            ("UTC + 1", Some((ROME, false))),
            ("Londra", Some(("Europe/London", true))),
            ("berlin", Some(("Europe/Berlin", true))),
            ("New_York", Some(("America/New_York", true))),
            ("di casa nostra", None),
        ] {
            let meant = meant(text);
            let meant = meant
                .as_ref()
                .map(|zone| (zone.name.as_str(), zone.is_sure));
            assert_eq!(meant, expected, "{text}");
        }
        for (_, name) in CITIES {
            assert!(Zone::named(name).is_some(), "{name}");
        }
    }
}
