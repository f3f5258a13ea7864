//! Elements and escaping for the XML formats.
//! Knows the grammar of XML, and no vocabulary that is written in it.

/// What each document begins with.
const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";

/// An element: its name, its attributes in order, and what it holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    name: &'static str,
    attributes: Vec<(&'static str, String)>,
    content: Content,
}

/// What an element holds: text or elements, never both, so that line breaks between elements mean nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Content {
    Text(String),
    Elements(Vec<Element>),
}

impl Element {
    /// An empty element.
    pub fn new(name: &'static str) -> Self {
        Self {
            name,
            attributes: Vec::new(),
            content: Content::Elements(Vec::new()),
        }
    }

    /// An element that holds a text.
    pub fn text(name: &'static str, text: impl Into<String>) -> Self {
        Self {
            content: Content::Text(text.into()),
            ..Self::new(name)
        }
    }

    /// The element with one more attribute.
    pub fn attribute(mut self, name: &'static str, value: &str) -> Self {
        self.attributes.push((name, value.to_owned()));
        self
    }

    /// The element with more elements in it, in the place of any text.
    pub fn with(mut self, elements: impl IntoIterator<Item = Self>) -> Self {
        match &mut self.content {
            Content::Elements(children) => children.extend(elements),
            Content::Text(_) => self.content = Content::Elements(elements.into_iter().collect()),
        }
        self
    }

    /// The document whose root this element is, in UTF-8
    /// ([XML 1.0, 2.8](https://www.w3.org/TR/xml/#sec-prolog-dtd)).
    pub fn document(&self) -> String {
        let mut out = String::with_capacity(DECLARATION.len() + self.length() * 5 / 4);
        out.push_str(DECLARATION);
        self.write(&mut out, 0);
        out
    }

    /// About how long it is when it is written.
    fn length(&self) -> usize {
        let attributes = self.attributes.iter();
        let attributes = attributes.map(|(name, value)| name.len() + value.len() + 4);
        let content = match &self.content {
            Content::Text(text) => text.len(),
            Content::Elements(children) => children.iter().map(Self::length).sum(),
        };
        self.name.len() * 2 + 10 + attributes.sum::<usize>() + content
    }

    /// The element as it stands inside another document.
    pub fn inline(&self) -> String {
        let mut out = String::new();
        self.write(&mut out, 0);
        out
    }

    /// The document with a style sheet for people who open it in a browser; programs that read feeds pass over it
    /// ([xml-stylesheet, 3](https://www.w3.org/TR/xml-stylesheet/#the-xml-stylesheet-processing-instruction)).
    pub fn styled_document(&self, style_sheet: &str) -> String {
        let mut href = String::new();
        escape_attribute(style_sheet, &mut href);
        let instruction = format!("<?xml-stylesheet type=\"text/css\" href=\"{href}\"?>\n");
        self.document()
            .replacen("?>\n", &format!("?>\n{instruction}"), 1)
    }

    fn write(&self, out: &mut String, depth: usize) {
        indent(out, depth);
        out.push('<');
        out.push_str(self.name);
        for (name, value) in &self.attributes {
            out.extend([" ", name, "=\""]);
            escape_attribute(value, out);
            out.push('"');
        }
        match &self.content {
            Content::Elements(children) if children.is_empty() => {
                out.push_str("/>\n");
                return;
            }
            Content::Elements(children) => {
                out.push_str(">\n");
                for child in children {
                    child.write(out, depth + 1);
                }
                indent(out, depth);
            }
            Content::Text(text) => {
                out.push('>');
                escape_text(text, out);
            }
        }
        out.extend(["</", self.name, ">\n"]);
    }
}

fn indent(out: &mut String, depth: usize) {
    out.extend(std::iter::repeat_n("  ", depth));
}

/// Whether XML may hold the character at all; no escape helps against the others
/// ([XML 1.0, 2.2](https://www.w3.org/TR/xml/#charsets)).
fn is_allowed(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | '\u{20}'..='\u{FFFD}' | '\u{10000}'..)
}

/// Appends character data ([XML 1.0, 2.4](https://www.w3.org/TR/xml/#syntax)).
///
/// A carriage return is written as a reference, since a parser turns a bare one into a line feed
/// ([2.11](https://www.w3.org/TR/xml/#sec-line-ends)).
fn escape_text(text: &str, out: &mut String) {
    escape(text, out, |byte| match byte {
        b'&' => Some("&amp;"),
        b'<' => Some("&lt;"),
        b'>' => Some("&gt;"),
        b'\r' => Some("&#13;"),
        _ => None,
    });
}

/// Appends the value of an attribute in double quotes, whose white space a parser would otherwise make blanks
/// ([XML 1.0, 3.3.3](https://www.w3.org/TR/xml/#AVNormalize)).
fn escape_attribute(value: &str, out: &mut String) {
    escape(value, out, |byte| match byte {
        b'&' => Some("&amp;"),
        b'<' => Some("&lt;"),
        b'>' => Some("&gt;"),
        b'"' => Some("&quot;"),
        b'\t' => Some("&#9;"),
        b'\n' => Some("&#10;"),
        b'\r' => Some("&#13;"),
        _ => None,
    });
}

/// Appends what XML may hold of a text, some of its bytes of ASCII replaced. What stands between these is copied in one go.
fn escape(text: &str, out: &mut String, replaced: impl Fn(u8) -> Option<&'static str>) {
    let mut copied = 0;
    for (at, byte) in text.bytes().enumerate() {
        // No other byte begins a character that is not allowed.
        let c = match byte {
            0..0x20 | FIRST_OF_LAST => text[at..].chars().next(),
            _ => None,
        };
        let replacement = match c {
            Some(c) if !is_allowed(c) => Some((c.len_utf8(), "")),
            _ => replaced(byte).map(|replacement| (1, replacement)),
        };
        if let Some((length, replacement)) = replacement {
            out.push_str(&text[copied..at]);
            out.push_str(replacement);
            copied = at + length;
        }
    }
    out.push_str(&text[copied..]);
}

/// The byte with which U+FFFE and U+FFFF begin.
const FIRST_OF_LAST: u8 = 0xEF;

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn written(element: &Element) -> String {
        let document = element.document();
        let (_, rest) = document.split_once('\n').expect("a declaration");
        rest.to_owned()
    }

    /// What a parser gives back for the five named references and the numeric ones.
    fn unescaped(text: &str) -> String {
        let named = text
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#9;", "\t")
            .replace("&#10;", "\n")
            .replace("&#13;", "\r");
        named.replace("&amp;", "&")
    }

    #[test]
    fn elements_stand_in_lines_of_their_own_and_text_keeps_its_blanks() {
        let feed = Element::new("feed")
            .attribute("xml:lang", "it")
            .with([Element::text("title", " a  b ")])
            .with([Element::new("link").attribute("href", "/?a=1&b=\"2\"")]);
        assert_eq!(
            written(&feed),
            "<feed xml:lang=\"it\">\n  <title> a  b </title>\n  \
             <link href=\"/?a=1&amp;b=&quot;2&quot;\"/>\n</feed>\n"
        );
    }

    #[test]
    fn characters_that_xml_forbids_are_dropped() {
        let title = Element::text("title", "a\u{0}\u{B}\u{1B}\u{FFFE}\u{FFFF}b\t🦎");
        assert_eq!(written(&title), "<title>ab\t🦎</title>\n");
    }

    proptest! {
        #[test]
        fn unescaping_undoes_escaping(text in any::<String>()) {
            let allowed: String = text.chars().filter(|c| is_allowed(*c)).collect();
            let (mut plain, mut quoted) = (String::new(), String::new());
            escape_text(&text, &mut plain);
            escape_attribute(&text, &mut quoted);
            prop_assert!(!plain.contains(['<', '>', '\r']));
            prop_assert!(!quoted.contains(['<', '>', '"', '\t', '\n', '\r']));
            prop_assert_eq!(unescaped(&plain), allowed.clone());
            prop_assert_eq!(unescaped(&quoted), allowed);
        }
    }
}
