//! The text of a body without its markup.
//! Knows the HTML that bodies hold, and nothing of words.

use crate::parse::Body;
use crate::parse::markdown::Part;

/// Elements inside which a word may go on.
const INLINE: [&str; 14] = [
    "a", "abbr", "b", "bdi", "code", "del", "em", "i", "mark", "s", "small", "span", "strong", "u",
];
/// Elements whose content is not shown.
const HIDDEN: [&str; 4] = ["script", "style", "template", "title"];
/// References to characters that the writer of bodies puts in, and the commonest of those that authors write.
const CHARACTERS: [(&str, &str); 16] = [
    ("&amp;", "&"),
    ("&lt;", "<"),
    ("&gt;", ">"),
    ("&quot;", "\""),
    ("&#39;", "'"),
    ("&nbsp;", " "),
    ("&agrave;", "à"),
    ("&egrave;", "è"),
    ("&eacute;", "é"),
    ("&igrave;", "ì"),
    ("&ograve;", "ò"),
    ("&ugrave;", "ù"),
    ("&rsquo;", "’"),
    ("&laquo;", "«"),
    ("&raquo;", "»"),
    ("&shy;", ""),
];

/// What readers see of a body, with a space wherever an element parts words.
pub(super) fn plain(body: &Body) -> String {
    let mut scanner = Scanner::default();
    for part in &body.parts {
        match part {
            Part::Html(html) => scanner.take(html),
            Part::Picture(..) => scanner.take("<img>"),
            // Words and addresses stand in attributes, or are labels of the page.
            Part::Word(_) | Part::Address(..) => {}
        }
    }
    scanner.text
}

/// A reading of HTML that may break off anywhere and go on with the next piece.
#[derive(Default)]
struct Scanner {
    text: String,
    tag: Option<String>,
    quote: Option<char>,
    hidden: Option<String>,
}

impl Scanner {
    fn take(&mut self, html: &str) {
        let mut rest = html;
        while !rest.is_empty() {
            rest = match self.tag {
                Some(_) => self.in_tag(rest),
                None => self.in_text(rest),
            };
        }
    }

    fn in_text<'a>(&mut self, rest: &'a str) -> &'a str {
        let (text, after) = match rest.find('<') {
            Some(at) => (&rest[..at], Some(&rest[at + 1..])),
            None => (rest, None),
        };
        if self.hidden.is_none() {
            self.push(text);
        }
        if after.is_some() {
            self.tag = Some(String::new());
        }
        after.unwrap_or_default()
    }

    fn push(&mut self, text: &str) {
        let mut rest = text;
        while let Some(at) = rest.find('&') {
            self.text.push_str(&rest[..at]);
            rest = &rest[at..];
            let known = CHARACTERS.iter().find(|(name, _)| rest.starts_with(name));
            let (name, character) = known.unwrap_or(&("&", " "));
            self.text.push_str(character);
            rest = &rest[name.len()..];
        }
        self.text.push_str(rest);
    }

    fn in_tag<'a>(&mut self, rest: &'a str) -> &'a str {
        let tag = self.tag.get_or_insert_default();
        for (at, c) in rest.char_indices() {
            let is_remark = tag.starts_with("!--");
            match (self.quote, c) {
                (None, '>') if !is_remark || tag.ends_with("--") => {
                    let tag = std::mem::take(tag);
                    self.end_tag(&tag);
                    return &rest[at + 1..];
                }
                (None, '"' | '\'') if !is_remark => self.quote = Some(c),
                (Some(quote), c) if c == quote => self.quote = None,
                (None, c) => tag.push(c),
                (Some(_), _) => {}
            }
        }
        ""
    }

    fn end_tag(&mut self, tag: &str) {
        self.tag = None;
        let is_end = tag.starts_with('/');
        let name = tag.trim_start_matches('/');
        let name = name
            .split([' ', '\n', '\t', '/'])
            .next()
            .unwrap_or_default();
        let name = name.to_ascii_lowercase();
        match &self.hidden {
            Some(hidden) if is_end && *hidden == name => self.hidden = None,
            Some(_) => {}
            None if !is_end && HIDDEN.contains(&name.as_str()) => self.hidden = Some(name),
            None if INLINE.contains(&name.as_str()) => {}
            None => self.text.push(' '),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::{MarkdownPolicy, RawHtml};
    use crate::parse::markdown;
    use crate::source::SourcePath;

    fn text(source: &str) -> String {
        let path = SourcePath::new("content/pages/a.md").expect("a plain path");
        let policy = MarkdownPolicy {
            raw_html: RawHtml::Allow,
            ..MarkdownPolicy::default()
        };
        let body = markdown::render(&path, source, 0..source.len(), &policy, &mut Vec::new());
        plain(&body)
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn markup_is_no_text_and_parts_words_where_it_shows_them_apart() {
        for (source, expected) in [
            ("in**contri** [qui](../b.md \"titolo\")", "incontri qui"),
            ("Uno[^a] due\n\n[^a]: Nota", "Uno 1 due Nota ↩"),
            ("| a | b |\n|---|---|\n| c & d | e |", "a b c & d e"),
            ("![foto](f.png) dopo", "dopo"),
            ("prima <!-- no > \" --> dopo", "prima dopo"),
            ("<style>p > a { }</style>\n\nqui", "qui"),
            ("<p title='a > b'>perch&eacute;</p>", "perché"),
        ] {
            assert_eq!(text(source), expected, "{source}");
        }
    }
}
