//! A list of pages for search engines, by the rules of sitemaps.org.
//! Knows its limits and the forms of its dates, and nothing of the pages.

use jiff::civil::Date;

use crate::check::feeds::atom::is_instant;
use crate::check::feeds::xml::{Node, children, tag, text, whole};
use crate::check::feeds::{Found, is_absolute};

/// The most pages and bytes of one list ([sitemaps.org](https://www.sitemaps.org/protocol.html)).
const PAGES: usize = 50_000;
const BYTES: usize = 50 * 1024 * 1024;

/// Reads a list of pages, or a list of such lists.
pub(super) fn read(found: &mut Found<'_>, root: Node<'_>, base: Option<&str>) {
    let name = match root.tag_name().name() {
        "urlset" => "url",
        _ => "sitemap",
    };
    let count = children(root, name).count();
    if count > PAGES || found.text.len() > BYTES {
        let told = found.error("sitemap-too-large", tag(found, root));
        let told = told.with("pages", count.to_string());
        found.tell(told.with("size", (found.text.len() / 1_000_000).to_string()));
    }
    for entry in children(root, name) {
        let Some(loc) = children(entry, "loc").next() else {
            let told = found.error("feed-element-missing", tag(found, entry));
            let told = told.with("name", name).with("element", "loc");
            found.tell(told.with("number", "0"));
            continue;
        };
        address(found, loc, base);
        for date in children(entry, "lastmod") {
            if !is_date(&text(date)) {
                let told = found.error("feed-date", whole(found, date));
                let told = told.with("element", "lastmod").with("value", text(date));
                found.tell(told.with("example", "2030-05-14"));
            }
        }
    }
}

fn address(found: &mut Found<'_>, loc: Node<'_>, base: Option<&str>) {
    let value = text(loc);
    let place = whole(found, loc);
    if !is_absolute(&value) {
        let told = found.warning("feed-address", place);
        found.tell(told.with("element", "loc").with("value", value));
    } else if let Some(base) = base.filter(|base| !value.starts_with(*base)) {
        let told = found.warning("sitemap-address-outside", place);
        found.tell(told.with("value", value).with("base", base));
    }
}

/// Whether a text is a date in one of the forms of the W3C ([Date and Time Formats](https://www.w3.org/TR/NOTE-datetime)).
fn is_date(text: &str) -> bool {
    let whole = |text: &str| text.parse::<Date>().is_ok();
    match text.len() {
        4 => whole(&format!("{text}-01-01")),
        7 => whole(&format!("{text}-01")),
        10 => whole(text),
        _ => {
            // Seconds may be left out.
            let has_seconds = text.as_bytes().get(16) == Some(&b':');
            let minutes = text.get(..16).zip(text.get(16..));
            let with_seconds = minutes.map(|(minutes, rest)| format!("{minutes}:00{rest}"));
            is_instant(text) || !has_seconds && with_seconds.is_some_and(|text| is_instant(&text))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_may_be_less_than_an_instant() {
        for good in [
            "2030",
            "2030-05",
            "2030-05-14",
            "2030-05-14T17:00+02:00",
            "2030-05-14T17:00:00Z",
        ] {
            assert!(is_date(good), "{good}");
        }
        for wrong in [
            "",
            "14/05/2030",
            "2030-13",
            "2030-05-14T17:00",
            "14 maggio",
            "2030-05-14T17:0è+02:00",
        ] {
            assert!(!is_date(wrong), "{wrong}");
        }
    }
}
