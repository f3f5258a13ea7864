//! The tags of a template, `{% … %}`, with their places.
//! Knows how tags begin, end and nest, and nothing of what they do.

use std::ops::Range;

/// The words that open something, and those that close it.
const CLOSERS: [(&str, &str); 6] = [
    ("if", "endif"),
    ("for", "endfor"),
    ("block", "endblock"),
    ("filter", "endfilter"),
    ("component", "endcomponent"),
    ("set", "endset"),
];
/// The words with which a tag may begin.
pub(super) const WORDS: [&str; 16] = [
    "if",
    "elif",
    "else",
    "endif",
    "for",
    "endfor",
    "block",
    "endblock",
    "set",
    "endset",
    "include",
    "extends",
    "filter",
    "endfilter",
    "raw",
    "endraw",
];

/// A tag of a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Tag<'t> {
    /// Its first word.
    pub(super) word: &'t str,
    /// Where that stands.
    pub(super) at: Range<usize>,
    /// What follows the word.
    pub(super) rest: &'t str,
}

impl<'t> Tag<'t> {
    /// The word that closes what this one opens, if it opens anything.
    pub(super) fn closer(&self) -> Option<&'static str> {
        // `set x = …` stands alone, `set x` begins a text that runs up to `endset`.
        let alone = self.word.starts_with("set") && self.rest.contains('=');
        let word = match self.word {
            "set_global" => "set",
            word => word,
        };
        let (_, closer) = CLOSERS.iter().find(|(opener, _)| *opener == word)?;
        (!alone).then_some(*closer)
    }

    /// The text in quotes that the tag names, and its place with the quotes.
    pub(super) fn quoted(&self) -> Option<(&'t str, Range<usize>)> {
        let start = self.rest.find(['"', '\'', '`'])?;
        let quote = self.rest[start..].chars().next()?;
        let inner = &self.rest[start + 1..];
        let length = inner.find(quote)?;
        let from = self.at.end + start;
        Some((&inner[..length], from..from + length + 2))
    }

    /// The first name after the word: what a block is called, or a variable.
    pub(super) fn name(&self) -> &'t str {
        let rest = self.rest.trim_start();
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_');
        &rest[..end.unwrap_or(rest.len())]
    }
}

/// What was begun and not ended.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Open {
    /// Where it begins.
    pub(super) at: Range<usize>,
    /// What would end it.
    pub(super) closer: &'static str,
}

/// The tags of a text, and what breaks off at its end: a tag, an expression or a remark.
pub(super) fn tags(text: &str) -> (Vec<Tag<'_>>, Option<Open>) {
    let mut tags = Vec::new();
    let mut from = 0;
    while let Some(found) = text[from..].find('{') {
        let start = from + found;
        let (closer, length) = match text.as_bytes().get(start + 1) {
            Some(b'#') => ("#}", text[start..].find("#}")),
            Some(b'{') => ("}}", end_of(&text[start..], "}}")),
            Some(b'%') => ("%}", end_of(&text[start..], "%}")),
            _ => {
                from = start + 1;
                continue;
            }
        };
        let Some(length) = length else {
            let at = start..start + 2;
            return (tags, Some(Open { at, closer }));
        };
        from = start + length + 2;
        if closer != "%}" {
            continue;
        }
        let tag = tag(text, start + 2, start + length);
        if tag.word == "raw" {
            let Some(end) = text[from..].find("endraw") else {
                let (at, closer) = (tag.at, "endraw");
                return (tags, Some(Open { at, closer }));
            };
            from += end;
            continue;
        }
        tags.push(tag);
    }
    (tags, None)
}

/// How far it is to the end of a tag that begins a text, what stands in quotes passed over.
fn end_of(text: &str, end: &str) -> Option<usize> {
    let mut quote = None;
    for (at, letter) in text.char_indices().skip(2) {
        match quote {
            Some(open) if open == letter => quote = None,
            Some(_) => {}
            None if ['"', '\'', '`'].contains(&letter) => quote = Some(letter),
            None if text[at..].starts_with(end) => return Some(at),
            None => {}
        }
    }
    None
}

fn tag(text: &str, start: usize, end: usize) -> Tag<'_> {
    let inner = &text[start..end];
    let skipped = inner.len() - inner.trim_start_matches(['-', ' ', '\t', '\r', '\n']).len();
    let word = &inner[skipped..];
    let length = word.find(|c: char| !c.is_alphanumeric() && c != '_');
    let length = length.unwrap_or(word.len());
    let at = start + skipped..start + skipped + length;
    Tag {
        word: &text[at.clone()],
        rest: text[at.end..end].trim_end_matches('-'),
        at,
    }
}

/// The tags that are open at a place, the innermost last.
pub(super) fn open_at(text: &str, place: usize) -> Vec<Tag<'_>> {
    let mut open: Vec<Tag<'_>> = Vec::new();
    let (tags, _) = tags(text);
    for tag in tags.into_iter().take_while(|tag| tag.at.start < place) {
        if tag.closer().is_some() {
            open.push(tag);
        } else if open.last().and_then(Tag::closer) == Some(tag.word) {
            open.pop();
        }
    }
    open
}

/// What is left open at the end of a text, the innermost.
pub(super) fn left_open(text: &str) -> Option<Open> {
    let (_, broken_off) = tags(text);
    broken_off.or_else(|| {
        let tag = open_at(text, text.len()).pop()?;
        let closer = tag.closer()?;
        Some(Open { at: tag.at, closer })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_found_with_their_words_and_places() {
        let text =
            "a {# {% if %} #}{%- if x == '%}' -%}{% raw %}{% no %}{% endraw %}{{ \"{% x %}\" }}";
        let (found, open) = tags(text);
        let words: Vec<&str> = found.iter().map(|tag| tag.word).collect();
        assert_eq!(words, ["if"]);
        assert_eq!(&text[found[0].at.clone()], "if");
        assert_eq!(found[0].rest.trim(), "x == '%}'");
        assert_eq!(open, None);
        let (found, _) = tags("{% include  \"parts/è.html\" %}");
        assert_eq!(found[0].quoted(), Some(("parts/è.html", 12..27)));
    }

    #[test]
    fn what_is_left_open_is_the_innermost() {
        for (text, marked, closer) in [
            ("{% if a %}x", "if", "endif"),
            ("{% if a %}{% for x in y %}{% endif %}", "for", "endfor"),
            ("{% block a %}{% if b %}{% endif %}", "block", "endblock"),
            ("{% set x %}abc", "set", "endset"),
            ("{% set x = 1 %}{{ a", "{{", "}}"),
            ("{# a", "{#", "#}"),
            ("{% if a", "{%", "%}"),
            ("{% raw %}{{", "raw", "endraw"),
        ] {
            let open = left_open(text).expect("something is open");
            assert_eq!((&text[open.at], open.closer), (marked, closer), "{text}");
        }
        assert_eq!(left_open("{% set x = 1 %}{% if a %}{% endif %}"), None);
    }
}
