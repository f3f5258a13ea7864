//! What is in a finished page, and the words of a text without its markup.
//! Knows HTML as browsers read it; what is wrong with it is not said here.

use std::collections::BTreeSet;
use std::convert::Infallible;

use html5gum::Tokenizer;
use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};

use crate::parse::Body;
use crate::parse::markdown::Part;

/// The attributes that lead somewhere.
const LINKS: [&str; 3] = ["href", "src", "poster"];
/// Elements within a line; every other one ends it.
const WITHIN_LINES: [&str; 26] = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "img", "ins",
    "kbd", "label", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "time", "u",
];
/// Elements whose words are no running text.
const NO_PROSE: [&str; 11] = [
    "h1", "h2", "h3", "h4", "h5", "h6", "pre", "table", "figure", "script", "style",
];

/// What is in a finished page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Page {
    /// Its title.
    pub(super) title: String,
    /// The names that links can lead to.
    pub(super) anchors: BTreeSet<String>,
    /// Where its links and pictures lead, as written.
    pub(super) links: BTreeSet<String>,
    /// The pictures that it shows.
    pub(super) images: Vec<Image>,
    /// How many headings of the first level it has.
    pub(super) first_headings: usize,
    /// The blocks of structured data in it, as written.
    pub(super) data: Vec<String>,
}

/// A picture that a page shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Image {
    /// Where it is, as written.
    pub(super) src: String,
    /// Whether it says what it shows, or that this does not matter.
    pub(super) has_alt: bool,
}

impl Page {
    /// Reads a page.
    pub(super) fn read(html: &[u8]) -> Self {
        let mut page = Self::default();
        let mut element = String::new();
        let mut attribute = String::new();
        let mut is_data = false;
        each(html, |event| match event {
            Event::Open(name) => {
                name.clone_into(&mut element);
                attribute.clear();
                is_data = false;
                match name {
                    "h1" => page.first_headings += 1,
                    "img" => page.images.push(Image::default()),
                    _ => {}
                }
            }
            Event::Attribute(name) => {
                name.clone_into(&mut attribute);
                if name == "alt"
                    && element == "img"
                    && let Some(image) = page.images.last_mut()
                {
                    image.has_alt = true;
                }
            }
            Event::Value(value) => {
                if element == "script" && attribute == "type" && value == "application/ld+json" {
                    is_data = true;
                    page.data.push(String::new());
                }
                page.take(&element, &attribute, value);
            }
            Event::Text(text) if is_data => {
                if let Some(block) = page.data.last_mut() {
                    block.push_str(text);
                }
            }
            Event::Text(text) if element == "title" && page.title.is_empty() => {
                page.title = words(text);
            }
            Event::Text(_) => {}
            Event::Close(_) => {
                is_data = false;
                element.clear();
            }
        });
        page
    }

    fn take(&mut self, element: &str, attribute: &str, value: &str) {
        let is_anchor = attribute == "id" || (attribute == "name" && element == "a");
        if is_anchor && !self.anchors.contains(value) {
            self.anchors.insert(value.to_owned());
        }
        if LINKS.contains(&attribute) && !self.links.contains(value) {
            self.links.insert(value.to_owned());
        }
        if attribute == "srcset" {
            let files = value
                .split(", ")
                .filter_map(|file| file.split_whitespace().next());
            self.links.extend(files.map(str::to_owned));
        }
        if attribute == "src"
            && element == "img"
            && let Some(image) = self.images.last_mut()
        {
            value.clone_into(&mut image.src);
        }
    }
}

/// The words of a text, line by line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Words {
    /// Its paragraphs, entries of lists and headings.
    pub(super) blocks: Vec<Block>,
    /// The mail addresses and telephone numbers that its links lead to.
    pub(super) contacts: Vec<String>,
}

/// A run of words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Block {
    /// The words, with single blanks between them.
    pub(super) text: String,
    /// Whether they are running text, and no heading, table or code.
    pub(super) is_prose: bool,
}

impl Words {
    /// The words of a body.
    pub(super) fn of(body: &Body) -> Self {
        let parts = body.parts.iter().map(|part| match part {
            Part::Html(html) => html.as_str(),
            Part::Address(..) | Part::Word(_) => "",
        });
        let html: String = parts.collect();
        let mut found = Self::default();
        let mut line = String::new();
        let mut apart: Vec<String> = Vec::new();
        let mut is_link = false;
        each(html.as_bytes(), |event| match event {
            Event::Open(name) => {
                if !WITHIN_LINES.contains(&name) {
                    found.end_line(&mut line, apart.is_empty());
                }
                if NO_PROSE.contains(&name) {
                    apart.push(name.to_owned());
                }
            }
            Event::Attribute(name) => is_link = name == "href",
            Event::Value(value) => {
                let contact = ["mailto:", "tel:"]
                    .iter()
                    .find_map(|start| value.strip_prefix(start));
                if let Some(contact) = contact.filter(|_| is_link) {
                    let contact = contact.split('?').next().unwrap_or_default();
                    found.contacts.push(contact.to_owned());
                }
            }
            Event::Text(text) => line.push_str(text),
            Event::Close(name) => {
                if !WITHIN_LINES.contains(&name) {
                    found.end_line(&mut line, apart.is_empty());
                }
                if apart.last().is_some_and(|open| open == name) {
                    apart.pop();
                }
            }
        });
        found.end_line(&mut line, apart.is_empty());
        found
    }

    fn end_line(&mut self, line: &mut String, is_prose: bool) {
        let text = words(line);
        line.clear();
        if !text.is_empty() {
            self.blocks.push(Block { text, is_prose });
        }
    }
}

/// A text with single blanks between its words.
fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A piece of HTML, in the order in which it is written.
#[derive(Clone, Copy)]
enum Event<'a> {
    /// An element begins.
    Open(&'a str),
    /// It has this attribute.
    Attribute(&'a str),
    /// That has this value.
    Value(&'a str),
    /// Characters.
    Text(&'a str),
    /// An element ends.
    Close(&'a str),
}

/// Calls `take` with every piece of `html`.
fn each(html: &[u8], mut take: impl FnMut(Event<'_>)) {
    let callback = |event: CallbackEvent<'_>, _| -> Option<Infallible> {
        let text = |bytes| std::str::from_utf8(bytes).unwrap_or_default();
        match event {
            CallbackEvent::OpenStartTag { name } => take(Event::Open(text(name))),
            CallbackEvent::AttributeName { name } => take(Event::Attribute(text(name))),
            CallbackEvent::AttributeValue { value } => take(Event::Value(text(value))),
            CallbackEvent::EndTag { name } => take(Event::Close(text(name))),
            CallbackEvent::String { value } => take(Event::Text(text(value))),
            CallbackEvent::CloseStartTag { .. }
            | CallbackEvent::Comment { .. }
            | CallbackEvent::Doctype { .. }
            | CallbackEvent::Error(_) => {}
        }
        None
    };
    let mut emitter = CallbackEmitter::<_, Infallible>::new(callback);
    // Only so are scripts and styles no markup.
    emitter.naively_switch_states(true);
    let Ok(()) = Tokenizer::new_with_emitter(html, emitter).finish();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_read_as_browsers_do() {
        let page = Page::read(
            "<!doctype html><title> A &amp; B </title><body><!-- <h1>no</h1> --><H1 ID=x>A</H1>\
             <script>\"<h1>\"</script><a href='/a?b=1&amp;c=2'>x</a><a name=\"y\">y</a>\
             <script type=application/ld+json>{\"a\": \"<b>\"}</script>\
             <img src=/p.png><img alt src='/q.png' srcset='/r.png 1x, /s.png 2x'>"
                .as_bytes(),
        );
        assert_eq!(page.title, "A & B");
        assert_eq!(page.data, ["{\"a\": \"<b>\"}"]);
        assert_eq!(page.first_headings, 1);
        assert_eq!(Vec::from_iter(&page.anchors), ["x", "y"]);
        assert_eq!(
            Vec::from_iter(&page.links),
            ["/a?b=1&c=2", "/p.png", "/q.png", "/r.png", "/s.png"]
        );
        let images: Vec<(&str, bool)> = page
            .images
            .iter()
            .map(|image| (image.src.as_str(), image.has_alt))
            .collect();
        assert_eq!(images, [("/p.png", false), ("/q.png", true)]);
    }

    #[test]
    fn words_stand_in_lines_without_markup() {
        let body = Body {
            parts: vec![Part::Html(
                "<h2>Chi</h2>\n<p>Uno <em>e</em>\ndue.</p>\n<ul><li><a href=\"mailto:a@rete.example?x\">Tre</a></li></ul>\
                 <table><tr><td>4</td></tr></table>"
                    .to_owned(),
            )],
            ..Body::default()
        };
        let found = Words::of(&body);
        let lines: Vec<(&str, bool)> = found
            .blocks
            .iter()
            .map(|block| (block.text.as_str(), block.is_prose))
            .collect();
        assert_eq!(
            lines,
            [
                ("Chi", false),
                ("Uno e due.", true),
                ("Tre", true),
                ("4", false)
            ]
        );
        assert_eq!(found.contacts, ["a@rete.example"]);
    }
}
