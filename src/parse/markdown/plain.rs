//! Markup that was typed into values of the head which pages show as they are typed: signs of Markdown, tags and names of HTML.
//! Knows which values these are, and what they are without it.

use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd};

use crate::diagnostic::{Diagnostic, Fix};
use crate::parse::keys::canonical;
use crate::parse::mend::{place_of, quoted};
use crate::parse::yaml::{Node, NodeValue};
use crate::source::{SourcePath, Span, Spanned};

/// The keys whose values are words for readers.
const SHOWN: &[&str] = &[
    "title",
    "summary",
    "title_note",
    "place",
    "reason",
    "role",
    "talks",
    "full_name",
    "kind",
    "text",
    "topics",
    "series",
    "person",
    "not_known",
];
/// The elements of HTML that editors type.
const ELEMENTS: [&str; 31] = [
    "a",
    "abbr",
    "b",
    "big",
    "blockquote",
    "br",
    "center",
    "code",
    "del",
    "div",
    "em",
    "font",
    "h1",
    "h2",
    "h3",
    "h4",
    "i",
    "img",
    "ins",
    "li",
    "mark",
    "ol",
    "p",
    "s",
    "small",
    "span",
    "strong",
    "sub",
    "sup",
    "u",
    "ul",
];
/// What stands before a value while it is read, so that nothing at its beginning is taken for a heading or a list.
const BEFORE: &str = "x ";

/// Signs that mean something else in a value of YAML without quotes.
const YAML: [char; 5] = [',', '[', ']', '{', '}'];

/// Markup in a text, and the text without it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Markup {
    /// Where the first of it stands.
    first: Range<usize>,
    /// What it is.
    kind: &'static str,
    /// The text without it; nothing where an address would be lost.
    plain: Option<String>,
}

/// Tells of the markup in the values of a head.
pub(in crate::parse) fn of_head(
    (path, text): (&SourcePath, &str),
    entries: &[(Spanned<String>, Node)],
    diagnostics: &mut Vec<Diagnostic>,
) {
    for (key, node) in entries {
        let is_shown = canonical(&key.value, SHOWN).is_some();
        of_node((path, text), (&key.value, is_shown), node, diagnostics);
    }
}

fn of_node(
    file: (&SourcePath, &str),
    (key, is_shown): (&str, bool),
    node: &Node,
    diagnostics: &mut Vec<Diagnostic>,
) {
    match &node.value {
        NodeValue::Scalar(value) if is_shown => {
            if let Some(markup) = markup(value) {
                diagnostics.push(told(file, key, (node, value), markup));
            }
        }
        NodeValue::Scalar(_) | NodeValue::Empty => {}
        NodeValue::List(items) => {
            for item in items {
                of_node(file, (key, is_shown), item, diagnostics);
            }
        }
        NodeValue::Map(entries) => of_head(file, entries, diagnostics),
    }
}

fn told(
    (path, text): (&SourcePath, &str),
    key: &str,
    (node, value): (&Node, &str),
    markup: Markup,
) -> Diagnostic {
    let spanned = Spanned {
        value: value.to_owned(),
        range: node.range,
    };
    let place = place_of(text, &spanned);
    let span = place.map_or(node.range, |place| {
        (place.start + markup.first.start..place.start + markup.first.end).into()
    });
    let fix = place.zip(markup.plain.as_ref()).map(|(place, plain)| {
        let is_bare = place == node.range;
        let may_break = plain.contains(['"', '\'', '\\', '#', ':', '\n'])
            || (is_bare && (plain.contains(YAML) || !plain.starts_with(char::is_alphabetic)));
        match may_break {
            false => Fix::replace(place, plain),
            true => Fix::replace(node.range, quoted(plain)),
        }
    });
    let is_empty = markup.plain.as_ref().is_none_or(String::is_empty);
    let diagnostic = Diagnostic::warning("markup-in-field", Span::new(path, span))
        .with("key", key)
        .with("kind", markup.kind)
        .with("value", &value[markup.first])
        .with("plain", markup.plain.clone().unwrap_or_default())
        .fixed(fix.filter(|_| !is_empty));
    match markup.plain {
        Some(_) => diagnostic,
        None => diagnostic.hint("link"),
    }
}

/// The markup in a text; nothing where there is none.
fn markup(value: &str) -> Option<Markup> {
    if !value.contains(['*', '_', '`', '~', '[', '<', '&']) {
        return None;
    }
    let text = format!("{BEFORE}{value}");
    let mut reader = Reader::new(&text);
    for (event, range) in Parser::new_ext(&text, Options::ENABLE_STRIKETHROUGH).into_offset_iter() {
        reader.take(event, range);
    }
    let (first, kind) = reader.first?;
    let plain = reader.plain.trim();
    let plain = plain.strip_prefix(BEFORE.trim_end()).unwrap_or(plain);
    Some(Markup {
        first: first.start - BEFORE.len()..first.end - BEFORE.len(),
        kind,
        plain: (!reader.has_link).then(|| plain.trim().to_owned()),
    })
}

struct Reader<'a> {
    text: &'a str,
    first: Option<(Range<usize>, &'static str)>,
    plain: String,
    has_link: bool,
    /// What has been opened: the signs that close it where they are no markup.
    open: Vec<String>,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str) -> Self {
        Self {
            text,
            first: None,
            plain: String::new(),
            has_link: false,
            open: Vec::new(),
        }
    }

    fn note(&mut self, range: Range<usize>, kind: &'static str) {
        if self.first.is_none() && range.start >= BEFORE.len() {
            self.first = Some((range, kind));
        }
    }

    fn take(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(Tag::Strong | Tag::Emphasis | Tag::Strikethrough) => {
                // Inside a word the signs may mean something else, as in «tutt*».
                let before = self.text[..range.start].chars().next_back();
                let is_word = before.is_some_and(char::is_alphanumeric);
                let signs = self.text[range.clone()].chars();
                let sign = signs.clone().next().unwrap_or_default();
                let count = signs.take_while(|c| *c == sign).count();
                let signs = sign.to_string().repeat(count.min(2));
                self.open.push(if is_word {
                    signs.clone()
                } else {
                    String::new()
                });
                match is_word {
                    true => self.plain.push_str(&signs),
                    false => self.note(range, "markdown"),
                }
            }
            Event::End(TagEnd::Strong | TagEnd::Emphasis | TagEnd::Strikethrough) => {
                self.plain.extend(self.open.pop());
            }
            Event::Start(Tag::Link { link_type, .. }) => {
                if link_type != LinkType::Email && link_type != LinkType::Autolink {
                    self.has_link = true;
                }
                self.note(range, "markdown");
            }
            Event::Start(Tag::Image { .. }) => {
                self.has_link = true;
                self.note(range, "markdown");
            }
            Event::Code(code) => {
                self.plain.push_str(&code);
                self.note(range, "markdown");
            }
            Event::InlineHtml(html) | Event::Html(html) => match element(&html) {
                Some(name) => {
                    self.has_link |= matches!(name.as_str(), "a" | "img");
                    if name == "br" {
                        self.plain.push(' ');
                    }
                    self.note(range, "html");
                }
                None => self.plain.push_str(&html),
            },
            Event::Text(text) => {
                let written = &self.text[range.clone()];
                if written.starts_with('&') && *written != *text {
                    self.note(range, "html");
                }
                self.plain.push_str(&text);
            }
            Event::SoftBreak | Event::HardBreak => self.plain.push(' '),
            _ => {}
        }
    }
}

/// The name of the element that a tag is of, where it is one that editors type.
fn element(html: &str) -> Option<String> {
    let name = html.trim_start_matches(['<', '/']);
    let end = name.find(|c: char| !c.is_ascii_alphanumeric());
    let name = name[..end.unwrap_or(name.len())].to_ascii_lowercase();
    ELEMENTS.contains(&name.as_str()).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_found_and_taken_out() {
        for (value, first, plain) in [
            ("**Incontro** di rete", "**Incontro**", "Incontro di rete"),
            ("Il <b>primo</b> passo", "<b>", "Il primo passo"),
            ("Perch&egrave; no", "&egrave;", "Perchè no"),
            ("Sala&nbsp;grande", "&nbsp;", "Sala\u{A0}grande"),
            ("_Bello_ e `codice`", "_Bello_", "Bello e codice"),
            ("Prima riga<br>seconda", "<br>", "Prima riga seconda"),
            ("~~No~~ sì", "~~No~~", "No sì"),
            ("**Uno** e *due* <i>tre</i>", "**Uno**", "Uno e due tre"),
            ("Tutt* e *qui*", "*qui*", "Tutt* e qui"),
            ("un**d**ici <b>qui</b>", "<b>", "un**d**ici qui"),
        ] {
            let found = markup(value).expect(value);
            assert_eq!(&value[found.first], first, "{value}");
            assert_eq!(found.plain.as_deref(), Some(plain), "{value}");
        }
        for value in ["Vedi [qui](https://a.example)", "<a href=\"/x\">qui</a>"] {
            assert_eq!(
                markup(value).map(|found| found.plain),
                Some(None),
                "{value}"
            );
        }
    }

    #[test]
    fn signs_that_mean_themselves_are_left_alone() {
        for value in [
            "Care* amiche* e cari* amici*",
            "Tutt*/car*",
            "nome_del_file e altro_nome",
            "A & B, AT&T",
            "2 < 3 > 1",
            "<vedi>",
            "# 3 incontri",
            "1. Incontro",
            "- Incontro",
            "Incontro [rinviato]",
            "Sala 2 * 3",
            "tutt**e**",
        ] {
            assert_eq!(markup(value), None, "{value}");
        }
    }
}
