//! What a page of the preview asks for: the site as of another day, with drafts or without.
//! Knows the words of a query, and nothing of who may ask.

use jiff::civil::Date;
use percent_encoding::percent_decode_str;

use crate::shell::server::answer::url_path;
use crate::shell::watch;

/// Why the site is built again.
#[derive(Debug)]
pub enum Call {
    /// The sources are not as they were.
    Sources,
    /// A page has asked for something.
    Asked(Asked),
    /// The system tells no changes, for this reason.
    Trouble(watch::Trouble),
}

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// The site as it is on a day.
    Day(Date),
    /// The site as it is now.
    Now,
    /// The site with drafts and what is published later, or without.
    Drafts(bool),
}

impl Asked {
    /// What a query asks for.
    pub(super) fn of(query: &str) -> Option<Self> {
        match value(query, "do")?.as_str() {
            "day" => value(query, "day")?.parse().ok().map(Self::Day),
            "now" => Some(Self::Now),
            "drafts" => Some(Self::Drafts(true)),
            "published" => Some(Self::Drafts(false)),
            _ => None,
        }
    }
}

/// The value of a name in a query.
pub(super) fn value(query: &str, name: &str) -> Option<String> {
    let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    let (_, value) = pairs.find(|(known, _)| *known == name)?;
    let value = value.replace('+', " ");
    Some(percent_decode_str(&value).decode_utf8().ok()?.into_owned())
}

/// The page that asked, which is one of the site.
pub(super) fn back(query: &str) -> String {
    let page = value(query, "page").filter(|page| page.starts_with('/'));
    let url = page.and_then(|page| url_path(&page));
    url.map_or_else(|| "/".to_owned(), |url| url.encoded())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_is_understood_or_refused() {
        let day = "2030-05-10".parse().expect("a day");
        for (query, expected) in [
            ("do=day&day=2030-05-10&token=x", Some(Asked::Day(day))),
            ("day=2030-05-10&do=now", Some(Asked::Now)),
            ("do=drafts", Some(Asked::Drafts(true))),
            ("do=published", Some(Asked::Drafts(false))),
            ("do=day&day=2030-02-30", None),
            ("do=day", None),
            ("do=%ff", None),
            ("do", None),
            ("", None),
        ] {
            assert_eq!(Asked::of(query), expected, "{query}");
        }
    }

    #[test]
    fn nobody_is_led_to_another_site() {
        for (query, expected) in [
            ("page=%2Fnotizie%2F", "/notizie/"),
            ("page=%2F%2Fevil.example%2F", "/"),
            ("page=https://evil.example/", "/"),
            ("page=/a%0d%0ab", "/"),
            ("", "/"),
        ] {
            assert_eq!(back(query), expected, "{query}");
        }
    }
}
