//! What is in a finished page, and the words of a text without its markup.
//! Knows HTML as browsers read it; what is wrong with it is not said here.

use std::collections::BTreeSet;
use std::convert::Infallible;

use html5gum::Tokenizer;
use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};

use crate::check::scripts::{Script, foreign};
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
/// Elements that hold nothing and have no end.
const EMPTY: [&str; 13] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
];
/// Elements whose words are in no language.
const NO_LANGUAGE: [&str; 7] = ["script", "style", "code", "pre", "kbd", "samp", "textarea"];

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
    /// What it says of languages.
    pub(super) marks: Marks,
    /// The passages in other letters than those of the language that holds for them.
    pub(super) foreign: Vec<Passage>,
    /// The blocks of structured data in it, as written.
    pub(super) data: Vec<String>,
}

/// What a page says of languages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Marks {
    /// Of the whole page.
    pub(super) page: Mark,
    /// Of what is in it.
    pub(super) within: BTreeSet<Mark>,
    /// Of what it links to.
    pub(super) linked: BTreeSet<String>,
}

/// What an element says of its language.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Mark {
    /// The tag, as written.
    pub(super) language: Option<String>,
    /// The direction, as written.
    pub(super) direction: Option<String>,
}

/// A passage in other letters than those of its language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Passage {
    /// Its words.
    pub(super) text: String,
    /// Its letters.
    pub(super) script: Script,
    /// The language that it is marked with.
    pub(super) language: String,
}

/// A picture that a page shows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Image {
    /// Where it is, as written.
    pub(super) src: String,
    /// What it shows, empty for pure decoration; nothing where that is not said.
    pub(super) alt: Option<String>,
}

impl Page {
    /// Reads a page.
    pub(super) fn read(html: &[u8]) -> Self {
        let mut page = Self::default();
        let mut element = String::new();
        let mut attribute = String::new();
        let mut is_data = false;
        let mut spoken = Spoken::default();
        each(html, |event| {
            spoken.take(event, &mut page);
            match event {
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
                        image.alt = Some(String::new());
                    }
                }
                Event::Value(value) => {
                    if element == "script" && attribute == "type" && value == "application/ld+json"
                    {
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
                Event::Text(_) | Event::Opened => {}
                Event::Close(_) => {
                    is_data = false;
                    element.clear();
                }
            }
        });
        spoken.end_line(&mut page);
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
        if element == "img"
            && let Some(image) = self.images.last_mut()
        {
            match attribute {
                "src" => value.clone_into(&mut image.src),
                "alt" => image.alt = Some(value.to_owned()),
                _ => {}
            }
        }
    }
}

/// Follows a page, and what language holds for its words.
#[derive(Default)]
struct Spoken {
    /// The elements that are open, each with the language that holds in it.
    open: Vec<(String, String)>,
    /// The element that is being opened, and what it says.
    element: String,
    mark: Mark,
    attribute: String,
    /// The words of the line so far, and their language.
    line: String,
    language: String,
}

impl Spoken {
    fn take(&mut self, event: Event<'_>, page: &mut Page) {
        match event {
            Event::Open(name) => {
                if !WITHIN_LINES.contains(&name) {
                    self.end_line(page);
                }
                name.clone_into(&mut self.element);
                self.mark = Mark::default();
                self.attribute.clear();
            }
            Event::Attribute(name) => name.clone_into(&mut self.attribute),
            Event::Value(value) => match self.attribute.as_str() {
                "lang" => self.mark.language = Some(value.to_owned()),
                "dir" => self.mark.direction = Some(value.to_owned()),
                "hreflang" if !page.marks.linked.contains(value) => {
                    page.marks.linked.insert(value.to_owned());
                }
                _ => {}
            },
            Event::Opened => self.opened(page),
            Event::Text(text) => {
                let is_said = !self
                    .open
                    .iter()
                    .any(|(name, _)| NO_LANGUAGE.contains(&&**name));
                let language = self.open.last().map_or("", |(_, language)| language);
                if is_said {
                    if self.language != language {
                        let language = language.to_owned();
                        self.end_line(page);
                        self.language = language;
                    }
                    self.line.push_str(text);
                }
            }
            Event::Close(name) => {
                if !WITHIN_LINES.contains(&name) {
                    self.end_line(page);
                }
                if let Some(at) = self.open.iter().rposition(|(open, _)| open == name) {
                    self.open.truncate(at);
                }
            }
        }
    }

    fn opened(&mut self, page: &mut Page) {
        let mark = std::mem::take(&mut self.mark);
        let outer = self.open.last().map_or("", |(_, language)| language);
        let language = mark.language.as_deref().unwrap_or(outer).to_owned();
        if !EMPTY.contains(&self.element.as_str()) {
            self.open.push((self.element.clone(), language));
        }
        if self.element == "html" {
            page.marks.page = mark;
        } else if mark.language.is_some() {
            page.marks.within.insert(mark);
        }
    }

    fn end_line(&mut self, page: &mut Page) {
        // A page that does not say its language is told of that.
        if !self.language.is_empty() && !self.line.is_ascii() {
            let line = words(&self.line);
            let found = foreign(&line, &self.language);
            page.foreign
                .extend(found.into_iter().map(|(script, text)| Passage {
                    text: text.to_owned(),
                    script,
                    language: self.language.clone(),
                }));
        }
        self.line.clear();
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
            Part::Address(..) | Part::Picture(..) | Part::Word(_) => "",
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
            Event::Opened => {}
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
    /// The tag that opens it is over.
    Opened,
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
            CallbackEvent::CloseStartTag { .. } => take(Event::Opened),
            CallbackEvent::Comment { .. }
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
        let images: Vec<(&str, Option<&str>)> = page
            .images
            .iter()
            .map(|image| (image.src.as_str(), image.alt.as_deref()))
            .collect();
        assert_eq!(images, [("/p.png", None), ("/q.png", Some(""))]);
    }

    #[test]
    fn the_language_that_holds_is_that_of_the_nearest_mark() {
        let page = Page::read(
            "<!doctype html><html lang=it dir=ltr><head><link rel=alternate hreflang=en href=/en/></head>\
             <p>Ciao <b>مرحبا بكم</b> في الشبكة <span lang=ar dir=rtl>مرحبا بكم في الشبكة</span>\
             <ul lang=uk><li>Ласкаво просимо<li>до нашої мережі</ul><code>Ласкаво просимо</code>\
             <p>Ласкаво просимо</p>"
                .as_bytes(),
        );
        assert_eq!(page.marks.page.language.as_deref(), Some("it"));
        assert_eq!(page.marks.page.direction.as_deref(), Some("ltr"));
        assert_eq!(page.marks.within.len(), 2);
        assert_eq!(Vec::from_iter(&page.marks.linked), ["en"]);
        let passages: Vec<&str> = page.foreign.iter().map(|found| &*found.text).collect();
        assert_eq!(passages, ["مرحبا بكم في الشبكة", "Ласкаво просимо"]);
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
