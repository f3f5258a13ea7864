//! Feeds of news: Atom by the letter of RFC 4287, RSS as far as programs agree on it.
//! Knows what each element must have, and nothing of how ours are written.

use std::collections::BTreeMap;
use std::ops::Range;

use jiff::Timestamp;
use jiff::fmt::rfc2822;

use crate::check::feeds::xml::{Node, children, tag, text, whole};
use crate::check::feeds::{Found, is_absolute};

/// The namespace of Atom.
pub(super) const SPACE: &str = "http://www.w3.org/2005/Atom";
/// The namespace of `xml:base`.
const XML: &str = "http://www.w3.org/XML/1998/namespace";

/// Reads an Atom feed, or a single entry ([RFC 4287, 4.1](https://www.rfc-editor.org/rfc/rfc4287#section-4.1)).
pub(super) fn read(found: &mut Found<'_>, root: Node<'_>) {
    let mut names = BTreeMap::new();
    let has_author = children(root, "author").next().is_some();
    let is_feed = root.tag_name().name() == "feed";
    element(found, root, has_author || is_feed, &mut names);
    for entry in children(root, "entry") {
        element(found, entry, has_author, &mut names);
    }
}

/// Holds a feed or an entry to what each must have.
fn element<'a>(
    found: &mut Found<'_>,
    node: Node<'a>,
    has_author: bool,
    names: &mut BTreeMap<String, Range<usize>>,
) {
    for name in ["id", "title", "updated"] {
        let count = children(node, name).count();
        if count != 1 {
            missing(found, node, name, count);
        }
    }
    let own_author = children(node, "author").next().is_some();
    let has_source = children(node, "source").next().is_some();
    if !has_author && !own_author && !has_source {
        missing(found, node, "author", 0);
    }
    let is_entry = node.tag_name().name() == "entry";
    let mut links = children(node, "link");
    let has_page = links.any(|link| matches!(link.attribute("rel"), None | Some("alternate")));
    if is_entry && !has_page && children(node, "content").next().is_none() {
        missing(found, node, "content", 0);
    }
    for id in children(node, "id") {
        address(found, whole(found, id), "id", &text(id));
        once(found, id, names);
    }
    for name in ["updated", "published"] {
        for date in children(node, name) {
            if !is_instant(&text(date)) {
                wrong_date(found, date, "2030-05-14T17:00:00+02:00");
            }
        }
    }
    for name in ["title", "subtitle", "summary", "rights", "content"] {
        for construct in children(node, name) {
            kind(found, construct);
        }
    }
    let is_based = node.ancestors().any(|one| one.has_attribute((XML, "base")));
    for link in children(node, "link") {
        let href = link.attribute("href").unwrap_or_default();
        if href.is_empty() || !is_based && link.attribute((XML, "base")).is_none() {
            address(found, tag(found, link), "link", href);
        }
    }
}

fn missing(found: &mut Found<'_>, node: Node<'_>, element: &str, count: usize) {
    let told = found.error("feed-element-missing", tag(found, node));
    let told = told
        .with("name", node.tag_name().name())
        .with("element", element);
    found.tell(told.with("number", count.to_string()));
}

fn address(found: &mut Found<'_>, place: Range<usize>, element: &str, value: &str) {
    if !is_absolute(value) {
        let told = found.warning("feed-address", place);
        found.tell(told.with("element", element).with("value", value));
    }
}

/// A name stands for one entry ([RFC 4287, 4.2.6](https://www.rfc-editor.org/rfc/rfc4287#section-4.2.6)).
fn once(found: &mut Found<'_>, id: Node<'_>, names: &mut BTreeMap<String, Range<usize>>) {
    let name = text(id);
    let place = whole(found, id);
    match names.get(&name) {
        Some(first) => {
            let told = found.error("feed-id-twice", place).with("value", name);
            found.tell(told.relate(found.span(first.clone()), "first"));
        }
        None => drop(names.insert(name, place)),
    }
}

fn wrong_date(found: &mut Found<'_>, node: Node<'_>, example: &str) {
    let told = found.error("feed-date", whole(found, node));
    let told = told
        .with("element", node.tag_name().name())
        .with("value", text(node));
    found.tell(told.with("example", example));
}

/// Holds a text to the kind that it states ([RFC 4287, 3.1.1](https://www.rfc-editor.org/rfc/rfc4287#section-3.1.1)).
fn kind(found: &mut Found<'_>, node: Node<'_>) {
    let stated = node.attribute("type").unwrap_or("text");
    let is_content = node.tag_name().name() == "content";
    let mut parts = node.children().filter(roxmltree::Node::is_element);
    let first = parts.next();
    let is_good = match stated {
        "text" | "html" => first.is_none(),
        "xhtml" => {
            first.is_some_and(|div| div.tag_name().name() == "div") && parts.next().is_none()
        }
        other => is_content && other.contains('/'),
    };
    if !is_good {
        let told = found.warning("feed-type", tag(found, node));
        found.tell(
            told.with("element", node.tag_name().name())
                .with("value", stated),
        );
    }
}

/// Whether a text is an instant ([RFC 3339, 5.6](https://www.rfc-editor.org/rfc/rfc3339#section-5.6)).
pub(super) fn is_instant(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_form = bytes.len() >= 20
        && [(4, b'-'), (7, b'-'), (10, b'T'), (13, b':'), (16, b':')]
            .iter()
            .all(|(at, sign)| bytes[*at] == *sign);
    let offset = text.get(19..).unwrap_or_default();
    let offset = offset.trim_start_matches(|c: char| c == '.' || c.is_ascii_digit());
    let is_offset = offset == "Z" || offset.len() == 6 && offset.as_bytes()[3] == b':';
    is_form && is_offset && text.parse::<Timestamp>().is_ok()
}

/// Reads an RSS feed ([RSS 2.0](https://www.rssboard.org/rss-specification)).
pub(super) fn read_rss(found: &mut Found<'_>, root: Node<'_>) {
    let Some(channel) = children(root, "channel").next() else {
        return missing(found, root, "channel", 0);
    };
    for name in ["title", "link", "description"] {
        if children(channel, name).next().is_none() {
            missing(found, channel, name, 0);
        }
    }
    let mut names = BTreeMap::new();
    for node in std::iter::once(channel).chain(children(channel, "item")) {
        let is_item = node != channel;
        let has_words = ["title", "description"]
            .iter()
            .any(|name| children(node, name).next().is_some());
        if is_item && !has_words {
            missing(found, node, "title", 0);
        }
        for link in children(node, "link") {
            address(found, whole(found, link), "link", &text(link));
        }
        for guid in children(node, "guid") {
            once(found, guid, &mut names);
        }
        for name in ["pubDate", "lastBuildDate"] {
            for date in children(node, name) {
                if rfc2822::parse(&text(date)).is_err() {
                    wrong_date(found, date, "Tue, 14 May 2030 17:00:00 +0200");
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instant_has_its_offset() {
        for good in ["2030-05-14T17:00:00Z", "2030-05-14T17:00:00.25+02:00"] {
            assert!(is_instant(good), "{good}");
        }
        for wrong in [
            "",
            "2030-05-14",
            "2030-05-14T17:00:00",
            "2030-05-14 17:00:00Z",
            "2030-02-31T17:00:00Z",
            "2030-05-14T17:00:00+0200",
        ] {
            assert!(!is_instant(wrong), "{wrong}");
        }
    }
}
