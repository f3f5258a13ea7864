//! An XML file: whether it is one, and of what kind.
//! Knows where XML ends and who reads what is in it; the parser (roxmltree) is known here alone.

use std::ops::Range;

use roxmltree::{Document, Error, ParsingOptions, TextPos};

use crate::check::feeds::{Found, atom, sitemap};

/// The most nodes that are read of a file: a list of pages may have 50,000 of them, each with its translations.
const NODES: u32 = 4_000_000;

/// An element.
pub(super) type Node<'a> = roxmltree::Node<'a, 'a>;

/// Whether a text is a page of HTML by its beginning.
pub(super) fn is_page(text: &str) -> bool {
    let begin: String = text.chars().take(20).collect();
    let begin = begin.to_ascii_lowercase();
    begin.starts_with("<!doctype html") || begin.starts_with("<html")
}

/// Reads an XML file; of what kind it is, its first element tells.
pub(super) fn read(found: &mut Found<'_>, base: Option<&str>) {
    let options = ParsingOptions {
        allow_dtd: false,
        nodes_limit: NODES,
        ..ParsingOptions::default()
    };
    let document = match Document::parse_with_options(found.text, options) {
        Ok(document) => document,
        Err(error) => return tell(found, &error),
    };
    let root = document.root_element();
    match (root.tag_name().name(), root.tag_name().namespace()) {
        ("feed" | "entry", Some(atom::SPACE)) => atom::read(found, root),
        ("rss", None) => atom::read_rss(found, root),
        ("urlset" | "sitemapindex", _) => sitemap::read(found, root, base),
        _ => {}
    }
}

/// Tells why a text is no XML ([XML 1.0, 2.1](https://www.w3.org/TR/xml/#sec-well-formed)).
fn tell(found: &mut Found<'_>, error: &Error) {
    let (hint, value) = match error {
        // What declares its own entities is read by programs of its own.
        Error::DtdDetected | Error::NodesLimitReached => return,
        Error::UnexpectedCloseTag(expected, ..) => ("element", expected.as_str()),
        Error::UnclosedRootNode => ("open", ""),
        Error::UnknownEntityReference(name, _) => ("entity", name.as_str()),
        Error::MalformedEntityReference(_) => ("ampersand", ""),
        Error::NonXmlChar(..) => ("character", ""),
        Error::DuplicatedAttribute(name, _) => ("attribute", name.as_str()),
        Error::UnknownNamespace(name, _) => ("prefix", name.as_str()),
        // Whatever else a parser may stumble over: the place tells more than its name.
        _ => ("help", ""),
    };
    let at = match error {
        Error::UnclosedRootNode | Error::NoRootNode => found.text.len(),
        other => byte(found.text, other.pos()),
    };
    let end = found.text[at..]
        .find(['\n', '\r'])
        .map_or(found.text.len(), |end| at + end);
    let told = found.error("xml-broken", at..end).with("value", value);
    found.tell(told.hint(hint));
}

/// The byte at a place that is told by line and column, in characters.
fn byte(text: &str, place: TextPos) -> usize {
    let row = usize::try_from(place.row).unwrap_or(1).max(1);
    let column = usize::try_from(place.col).unwrap_or(1).max(1);
    let mut at = 0;
    for line in text.split_inclusive('\n').take(row - 1) {
        at += line.len();
    }
    let rest = &text[at..];
    let inside = rest.char_indices().nth(column - 1);
    at + inside.map_or(rest.len(), |(inside, _)| inside)
}

/// The elements in an element, of a name in its own namespace.
pub(super) fn children<'a>(node: Node<'a>, name: &'a str) -> impl Iterator<Item = Node<'a>> {
    let space = node.tag_name().namespace();
    node.children().filter(move |child| {
        child.is_element()
            && child.tag_name().name() == name
            && child.tag_name().namespace() == space
    })
}

/// All the text in an element, without the blanks around it.
pub(super) fn text(node: Node<'_>) -> String {
    let parts = node.descendants().filter(roxmltree::Node::is_text);
    let whole: String = parts.filter_map(|part| part.text()).collect();
    whole.trim().to_owned()
}

/// The tag with which an element begins.
pub(super) fn tag(found: &Found<'_>, node: Node<'_>) -> Range<usize> {
    let Range { start, end } = node.range();
    let tag = found.text.get(start..end).unwrap_or_default();
    start..tag.find('>').map_or(end, |at| start + at + 1)
}

/// An element that is short enough to be shown whole, else its tag.
pub(super) fn whole(found: &Found<'_>, node: Node<'_>) -> Range<usize> {
    let range = node.range();
    match range.len() < 300 {
        true => range,
        false => tag(found, node),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_found_by_line_and_column_in_characters() {
        let text = "è\nperché <a>";
        assert_eq!(byte(text, TextPos::new(2, 8)), text.len() - 3);
        assert_eq!(byte(text, TextPos::new(9, 9)), text.len());
        assert_eq!(byte("", TextPos::new(1, 1)), 0);
    }

    #[test]
    fn many_elements_in_each_other_are_no_trouble() {
        let text = "<a>".repeat(50_000) + &"</a>".repeat(50_000);
        let path = crate::source::SourcePath::new("a.xml").expect("a plain path");
        let mut found = Found::new(&path, &text);
        read(&mut found, None);
        assert!(found.told().is_empty());
    }
}
