//! The ways into online rooms that a document would publish, each with its place in the file.
//! Knows one document: which rooms are meant for everyone shows only when all are seen together.

use std::borrow::Cow;
use std::ops::Range;

use crate::parse::Kind;
use crate::parse::keys::canonical;
use crate::parse::markdown::{Body, LinkTarget, Part, escape};
use crate::parse::yaml::{Node, NodeValue};
use crate::source::Spanned;
use crate::url::room::{Room, rooms, rooms_at};

/// Elements inside a line: what stands around their tags is read as one word.
const INLINE: [&str; 24] = [
    "a", "abbr", "b", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "label", "mark", "q",
    "s", "samp", "small", "span", "strong", "sub", "sup", "u", "var", "wbr",
];
/// What HTML that is let through may write for the signs of an address.
const ENTITIES: [(&str, char); 14] = [
    ("amp", '&'),
    ("apos", '\''),
    ("colon", ':'),
    ("commat", '@'),
    ("dash", '-'),
    ("equals", '='),
    ("gt", '>'),
    ("hyphen", '-'),
    ("lowbar", '_'),
    ("lt", '<'),
    ("num", '#'),
    ("period", '.'),
    ("quest", '?'),
    ("sol", '/'),
];

/// The rooms in the values of a head. The one field that is meant for them, a meeting's `join`, is left out.
pub(super) fn of_head(
    text: &str,
    kind: Kind,
    entries: &[(Spanned<String>, Node)],
) -> Vec<Spanned<Room>> {
    let mut found = Vec::new();
    for (key, node) in entries {
        let is_join = kind == Kind::Meeting && canonical(&key.value, &["join"]).is_some();
        if !is_join {
            of_node(text, node, &mut found);
        }
    }
    found
}

fn of_node(text: &str, node: &Node, found: &mut Vec<Spanned<Room>>) {
    match &node.value {
        NodeValue::Empty => {}
        NodeValue::Scalar(value) => found.extend(rooms_at(value, text, node.range)),
        NodeValue::List(items) => items.iter().for_each(|item| of_node(text, item, found)),
        NodeValue::Map(entries) => {
            for (_, value) in entries {
                of_node(text, value, found);
            }
        }
    }
}

/// The rooms that a body shows or links to. What stands in a remark of the text is not published, and not looked at.
pub(super) fn of_body(text: &str, range: Range<usize>, body: &Body) -> Vec<Spanned<Room>> {
    let source = &text[range.clone()];
    if !may_hold_room(source) {
        return Vec::new();
    }
    let mut published: Vec<Room> = rooms(&published(body))
        .into_iter()
        .map(|room| room.value)
        .collect();
    published.sort();
    published.dedup();
    if published.is_empty() {
        return Vec::new();
    }
    let written = rooms(source);
    let mut found = Vec::new();
    for room in published {
        let same = written.iter().filter(|written| written.value == room);
        let mut places: Vec<_> = same.map(|written| written.range).collect();
        if places.is_empty() {
            let like = written.iter().find(|written| written.value.is_like(&room));
            let place = like.map_or_else(|| hidden_place(source, &room).into(), |like| like.range);
            places.push(place);
        }
        found.extend(places.into_iter().map(|place| Spanned {
            value: room.clone(),
            range: (range.start + place.start..range.start + place.end).into(),
        }));
    }
    found
}

/// Whether a text holds a sign without which it leads into no room: signs of addresses, or the digits of a number.
fn may_hold_room(source: &str) -> bool {
    let bytes = source.as_bytes();
    bytes.iter().any(|byte| matches!(byte, b'/' | b'@' | b'&'))
        || bytes.iter().filter(|byte| byte.is_ascii_digit()).count() >= 9
}

/// Where a room stands whose address the text writes with signs in between: its last part, else the text's beginning.
fn hidden_place(source: &str, room: &Room) -> Range<usize> {
    let secret = room.secret();
    let at = source.find(secret).filter(|_| !secret.is_empty());
    let blank = source.len() - source.trim_start().len();
    let line = source[blank..].lines().next().map_or(0, str::len);
    at.map_or(blank..blank + line, |at| at..at + secret.len())
}

/// What a reader or a program finds in a body: its text without markup, then what stands in the markup.
fn published(body: &Body) -> String {
    let mut shown = Shown::default();
    for part in &body.parts {
        match part {
            Part::Html(html) => shown.html(html),
            Part::Address(LinkTarget::File(file), _) => shown.markup.push_str(file.as_str()),
            Part::Picture(picture, _) => {
                if let LinkTarget::File(file) = &picture.target {
                    shown.markup.push_str(file.as_str());
                }
                let words = format!("\n{}\n{}\n", picture.alt, picture.title);
                shown.markup.push_str(&escape(&words));
            }
            Part::Address(LinkTarget::Document(..) | LinkTarget::Site(_), _) | Part::Word(_) => {}
        }
    }
    shown.text.push('\n');
    shown.text.push_str(&shown.markup);
    decoded(&shown.text).into_owned()
}

#[derive(Default)]
struct Shown {
    text: String,
    markup: String,
    is_in_tag: bool,
}

impl Shown {
    /// Takes a run of HTML apart. A gap can stand inside a tag, so the next run may go on with it.
    fn html(&mut self, mut html: &str) {
        while !html.is_empty() {
            let sign = if self.is_in_tag { '>' } else { '<' };
            let (before, after) = html.split_once(sign).unwrap_or((html, ""));
            let is_whole = before.len() < html.len();
            match self.is_in_tag {
                true => self.markup.push_str(before),
                false => self.text.push_str(before),
            }
            if is_whole {
                self.is_in_tag = !self.is_in_tag;
                match self.is_in_tag {
                    true if !is_inline(after) => self.text.push('\n'),
                    true => {}
                    false => self.markup.push('\n'),
                }
            }
            html = after;
        }
    }
}

/// Whether the tag that `html` goes on with is that of an element inside a line.
fn is_inline(html: &str) -> bool {
    let name = html.trim_start_matches('/');
    let name = name.split(|c: char| !c.is_ascii_alphanumeric()).next();
    let name = name.unwrap_or_default().to_ascii_lowercase();
    INLINE.contains(&name.as_str())
}

/// HTML's text as it is read: numbers and the names of the signs that addresses are made of stand for themselves.
fn decoded(html: &str) -> Cow<'_, str> {
    if !html.contains('&') {
        return Cow::Borrowed(html);
    }
    let mut text = String::with_capacity(html.len());
    let mut pieces = html.split('&');
    text.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        let entity = piece.split_once(';').and_then(|(name, rest)| {
            let c = character(name)?;
            Some((c, rest))
        });
        match entity {
            Some((c, rest)) => {
                text.push(c);
                text.push_str(rest);
            }
            None => {
                text.push('&');
                text.push_str(piece);
            }
        }
    }
    Cow::Owned(text)
}

fn character(name: &str) -> Option<char> {
    let number = match name.strip_prefix('#') {
        Some(number) => match number.strip_prefix(['x', 'X']) {
            Some(number) => u32::from_str_radix(number, 16).ok(),
            None => number.parse().ok(),
        },
        None => ENTITIES
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, c)| u32::from(*c)),
    };
    char::from_u32(number?)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use crate::config::{MarkdownPolicy, RawHtml};
    use crate::parse::{Settings, parse};
    use crate::source::SourcePath;

    /// What is marked in a document, each place once.
    fn marked_in(text: &str, raw_html: RawHtml) -> Vec<&str> {
        let path = SourcePath::new("content/meetings/a.md").expect("a plain path");
        let markdown = MarkdownPolicy {
            raw_html,
            ..MarkdownPolicy::default()
        };
        let settings = Settings {
            translations: Vec::new(),
            markdown,
        };
        let document = parse(&path, text, &settings).value.expect("a document");
        let places: BTreeSet<_> = document.rooms.iter().map(|room| room.range).collect();
        let places = places.into_iter();
        places.map(|place| &text[place.start..place.end]).collect()
    }

    fn marked(text: &str) -> Vec<&str> {
        marked_in(text, RawHtml::Escape)
    }

    #[test]
    fn an_address_is_marked_where_it_stands_in_a_head() {
        for field in [
            "place: zoom.us/j/1",
            "place: \"Qui: zoom.us/j/1.\"",
            "place: 'zoom.us/j/1'",
            "summary: |\n  Una riga,\n  poi zoom.us/j/1\n  e altro",
            "summary: >-\n  Una riga,\n  poi zoom.us/j/1",
            "summary: Una riga\n  e zoom.us/j/1 qui",
            "registration: {url: zoom.us/j/1}",
            "guests: [{person: A, talks: [uno, zoom.us/j/1]}]",
            "changes:\n  - reason: \"poi: zoom.us/j/1\"",
        ] {
            let text = format!("---\ntitle: A\n{field}\n---\n");
            assert_eq!(marked(&text), ["zoom.us/j/1"], "{field}");
        }
        let hidden = "---\ntitle: A\nplace: \"zoom\\x2eus/j/1\"\n---\n";
        assert_eq!(marked(hidden), ["\"zoom\\x2eus/j/1\""]);
    }

    #[test]
    fn an_address_is_marked_where_it_stands_in_a_body() {
        for body in [
            "Entra: zoom.us/j/1.",
            "[qui](<zoom.us/j/1> \"x\")",
            "[qui][a]\n\n[a]: zoom.us/j/1",
            "Vedi[^a].\n\n[^a]: È zoom.us/j/1",
            "# Titolo zoom.us/j/1",
            "    zoom.us/j/1",
            "```\nzoom.us/j/1\n```",
            "| a |\n|---|\n| `zoom.us/j/1` |",
            "<a href=\"zoom.us/j/1\">",
            "<div>\n\nzoom.us/j/1\n\n</div>",
        ] {
            let text = format!("---\ntitle: A\n---\nÈ qui.\n\n{body}\n");
            assert_eq!(marked(&text), ["zoom.us/j/1"], "{body}");
        }
    }

    #[test]
    fn an_address_with_signs_in_between_is_marked_by_its_secret() {
        for body in [
            "Entra: zoom\\.us/j/12345",
            "Entra: **zoom**.us/j/12345",
            "Entra: zoom&period;us/j/12345",
            "Entra: [zoom.us](https://rete.example/)/j/12345",
        ] {
            let text = format!("---\ntitle: A\n---\n{body}\n");
            assert_eq!(marked(&text), ["12345"], "{body}");
        }
        let raw = "---\ntitle: A\n---\n<p>zoom&#46;us<wbr>&#x2F;j/12345</p>\n";
        assert_eq!(marked_in(raw, RawHtml::Allow), ["12345"]);
        let remark = "---\ntitle: A\n---\n<p><!-- zoom.us/j/12345 --></p>\n";
        assert_eq!(marked_in(remark, RawHtml::Allow), ["zoom.us/j/12345"]);
    }

    #[test]
    fn what_is_not_published_is_not_marked() {
        for text in [
            "---\ntitle: A # zoom.us/j/1\n---\n",
            "---\n# zoom.us/j/1\ntitle: A\n---\n",
            "---\ntitle: A\njoin: {public: \"https://zoom.us/j/1\"}\n---\n",
            "---\ntitle: A\ncollegamento: {pubblico: \"https://zoom.us/j/1\"}\n---\n",
            "---\ntitle: A\n---\n<!-- zoom.us/j/1 -->\n\nTesto.\n",
            "---\ntitle: A\n---\nTesto.\n\n[mai]: https://zoom.us/j/1\n",
        ] {
            assert_eq!(marked(text), [""; 0], "{text}");
        }
        let removed = "---\ntitle: A\n---\n<div data-x=\"zoom.us/j/1\"></div>\n";
        assert_eq!(marked_in(removed, RawHtml::Remove), [""; 0]);
    }
}
