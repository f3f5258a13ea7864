//! Characters that are no text: control characters, and what Unicode gives to nobody.
//! Knows that programs refuse whole pages, feeds and calendars because of one; what is a text is known elsewhere.

use std::borrow::Cow;
use std::ops::Range;

/// Whether a character is no text: a control character but tab and line ends, or a noncharacter
/// ([XML 1.0, 2.2](https://www.w3.org/TR/xml/#charsets),
/// [HTML, 13.2.3.5](https://html.spec.whatwg.org/multipage/parsing.html#preprocessing-the-input-stream)).
pub fn is_control(c: char) -> bool {
    let is_noncharacter = u32::from(c) & 0xFFFE == 0xFFFE || ('\u{FDD0}'..='\u{FDEF}').contains(&c);
    (c.is_control() && !matches!(c, '\t' | '\n' | '\r')) || is_noncharacter
}

/// Whether a text holds such a character.
pub fn is_in(text: &str) -> bool {
    let is_suspect = |byte: u8| {
        let is_low = byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r');
        is_low || matches!(byte, 0x7F | 0xC2 | 0xEF | 0xF0..)
    };
    // Most texts are told at a glance: a piece is looked at as a whole, many bytes at once.
    let mut pieces = text.as_bytes().chunks(64);
    let is_any_suspect = |piece: &[u8]| {
        let found = piece.iter().map(|byte| u8::from(is_suspect(*byte)));
        found.fold(0, |any, found| any | found) != 0
    };
    pieces.any(is_any_suspect) && text.contains(is_control)
}

/// A text with a blank in place of each such character.
pub fn cleaned(text: &str) -> Cow<'_, str> {
    match is_in(text) {
        true => Cow::Owned(text.replace(is_control, " ")),
        false => Cow::Borrowed(text),
    }
}

/// A text with blanks in place of each such character, as many as it has bytes: every place stays where it is.
pub fn blanked(text: &str) -> Cow<'_, str> {
    if !is_in(text) {
        return Cow::Borrowed(text);
    }
    let mut blanked = String::with_capacity(text.len());
    for c in text.chars() {
        match is_control(c) {
            true => blanked.extend(std::iter::repeat_n(' ', c.len_utf8())),
            false => blanked.push(c),
        }
    }
    Cow::Owned(blanked)
}

/// Where the first such character stands in a text, and how it is called: `U+0007`.
pub fn first_in(text: &str) -> Option<(Range<usize>, String)> {
    if !is_in(text) {
        return None;
    }
    let (at, first) = text.char_indices().find(|(_, c)| is_control(*c))?;
    let sign = format!("U+{:04X}", u32::from(first));
    Some((at..at + first.len_utf8(), sign))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_text_becomes_blanks_and_nothing_else_changes() {
        for (text, expected, same_length) in [
            ("così, «àèì» 😀\t\n\r\u{200D}\u{FEFF}\u{FFFD}", None, None),
            ("a\u{7}b", Some("a b"), Some("a b")),
            ("\u{0}\u{1B}[2J\u{7F}", Some("  [2J "), Some("  [2J ")),
            ("a\u{85}b\u{9B}", Some("a b "), Some("a  b  ")),
            ("\u{FFFE}\u{1FFFF}\u{FDD0}", Some("   "), Some("          ")),
        ] {
            assert_eq!(cleaned(text), expected.unwrap_or(text));
            assert_eq!(blanked(text), same_length.unwrap_or(text));
            assert_eq!(blanked(text).len(), text.len());
        }
    }
}
