//! Content lines: names, parameters and values, escaped, folded and ended as the grammar of iCalendar wants.
//! Knows the bytes of the format, and no component or property.

/// A calendar file as it is written, line by line.
#[derive(Clone, Debug, Default)]
pub(super) struct Lines {
    out: String,
}

impl Lines {
    /// The file so far.
    pub(super) fn into_text(self) -> String {
        self.out
    }

    /// The lines so far.
    pub(super) fn as_text(&self) -> &str {
        &self.out
    }

    /// Appends lines that are written already.
    pub(super) fn append(&mut self, lines: &str) {
        self.out.push_str(lines);
    }

    /// Begins a component ([RFC 5545, 3.6](https://www.rfc-editor.org/rfc/rfc5545#section-3.6)).
    pub(super) fn begin(&mut self, component: &str) {
        self.plain("BEGIN", component);
    }

    /// Ends a component.
    pub(super) fn end(&mut self, component: &str) {
        self.plain("END", component);
    }

    /// Writes a property whose value has no special characters, or is not of the type TEXT.
    pub(super) fn plain(&mut self, name: &str, value: &str) {
        self.with(name, &[], value);
    }

    /// Writes a property of the type TEXT.
    pub(super) fn text(&mut self, name: &str, value: &str) {
        self.with(name, &[], &escape(value));
    }

    /// Writes a property that holds several values of the type TEXT, each escaped by itself, if there are any
    /// ([RFC 5545, 3.1.1](https://www.rfc-editor.org/rfc/rfc5545#section-3.1.1)).
    pub(super) fn texts(&mut self, name: &str, values: &[String]) {
        let escaped: Vec<String> = values.iter().map(|value| escape(value)).collect();
        if !escaped.is_empty() {
            self.with(name, &[], &escaped.join(","));
        }
    }

    /// Writes a property with parameters, its value as it is but for characters that no line may hold.
    pub(super) fn with(&mut self, name: &str, parameters: &[(&str, &str)], value: &str) {
        let mut line = FoldedLine {
            out: &mut self.out,
            width: 0,
        };
        line.extend(name.chars());
        for (parameter, value) in parameters {
            line.extend(";".chars().chain(parameter.chars()).chain(['=']));
            line.extend(quote(value).chars());
        }
        line.extend([':']);
        line.extend(value.chars().filter(|c| is_allowed(*c)));
        line.end();
    }
}

/// One content line, broken so that no physical line is longer than 75 octets.
///
/// The break is a line end followed by one space, and it falls between characters,
/// never inside one ([RFC 5545, 3.1](https://www.rfc-editor.org/rfc/rfc5545#section-3.1)).
struct FoldedLine<'a> {
    out: &'a mut String,
    width: usize,
}

impl FoldedLine<'_> {
    const LIMIT: usize = 75;

    fn extend(&mut self, characters: impl IntoIterator<Item = char>) {
        for character in characters {
            if self.width + character.len_utf8() > Self::LIMIT {
                self.out.push_str("\r\n ");
                self.width = 1;
            }
            self.out.push(character);
            self.width += character.len_utf8();
        }
    }

    fn end(self) {
        self.out.push_str("\r\n");
    }
}

/// A value of the type TEXT ([RFC 5545, 3.3.11](https://www.rfc-editor.org/rfc/rfc5545#section-3.3.11)).
///
/// Every kind of line end is one `\n`, so that no program sees a line where there is none; colons and quotes stay.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        match c {
            '\r' if characters.peek() == Some(&'\n') => {}
            c if is_line_end(c) => escaped.push_str("\\n"),
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            c if is_allowed(c) => escaped.push(c),
            _ => {}
        }
    }
    escaped
}

/// A text on one line, where it may come from a register that somebody has edited.
pub(super) fn one_line(text: &str) -> String {
    let lines = text.split(is_line_end).map(str::trim);
    let lines: Vec<&str> = lines.filter(|line| !line.is_empty()).collect();
    lines.join(" ")
}

/// The value of a parameter, in quotes where it holds what would end it
/// ([RFC 5545, 3.2](https://www.rfc-editor.org/rfc/rfc5545#section-3.2)).
///
/// A double quote cannot stand in it; a typographic one takes its place, since many programs do not know the escapes
/// of RFC 6868.
pub(super) fn quote(value: &str) -> String {
    let value: String = value
        .chars()
        .map(|c| match c {
            '"' => '”',
            c if is_line_end(c) || c == '\t' => ' ',
            c => c,
        })
        .filter(|c| is_allowed(*c))
        .collect();
    match value.contains([':', ';', ',']) {
        true => format!("\"{value}\""),
        false => value,
    }
}

/// An address as a value of the type URI: what is not ASCII, or cannot stand in one, is percent-encoded
/// ([RFC 5545, 3.3.13](https://www.rfc-editor.org/rfc/rfc5545#section-3.3.13)).
pub(super) fn uri(address: &str) -> String {
    use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
    const NOT_IN_URI: &AsciiSet = &CONTROLS
        .add(b' ')
        .add(b'"')
        .add(b'<')
        .add(b'>')
        .add(b'\\')
        .add(b'^')
        .add(b'`')
        .add(b'{')
        .add(b'|')
        .add(b'}');
    utf8_percent_encode(address, NOT_IN_URI).to_string()
}

/// Whether some program takes the character for the end of a line.
fn is_line_end(c: char) -> bool {
    matches!(
        c,
        '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}

/// Whether a content line may hold the character: no control character but the tabulator
/// ([RFC 5545, 3.1](https://www.rfc-editor.org/rfc/rfc5545#section-3.1)), and nothing that ends a line.
fn is_allowed(c: char) -> bool {
    c == '\t' || !(c.is_control() || is_line_end(c))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn fold(line: &str) -> String {
        let mut out = String::new();
        let mut folded = FoldedLine {
            out: &mut out,
            width: 0,
        };
        folded.extend(line.chars());
        folded.end();
        out
    }

    #[test]
    fn a_title_of_several_lines_is_put_on_one() {
        for (text, expected) in [
            ("a\r\nEND:VEVENT\r\n\u{2028}", "a END:VEVENT"),
            ("Un  titolo\u{A0}solo", "Un  titolo\u{A0}solo"),
            ("\n", ""),
        ] {
            assert_eq!(one_line(text), expected);
        }
    }

    fn unfold(text: &str) -> String {
        text.replace("\r\n ", "")
    }

    fn unescape(text: &str) -> String {
        let mut plain = String::new();
        let mut characters = text.chars();
        while let Some(c) = characters.next() {
            match c {
                '\\' => match characters.next() {
                    Some('n') => plain.push('\n'),
                    Some(c) => plain.push(c),
                    None => panic!("a backslash at the end"),
                },
                c => plain.push(c),
            }
        }
        plain
    }

    fn normalised(text: &str) -> String {
        text.replace("\r\n", "\n")
            .chars()
            .map(|c| if is_line_end(c) { '\n' } else { c })
            .filter(|c| *c == '\n' || is_allowed(*c))
            .collect()
    }

    #[test]
    fn a_line_of_75_octets_is_whole_and_one_of_76_is_broken() {
        let line = "x".repeat(75);
        assert_eq!(fold(&line), format!("{line}\r\n"));
        assert_eq!(fold(&format!("{line}y")), format!("{line}\r\n y\r\n"));
    }

    #[test]
    fn a_character_of_several_octets_is_never_cut() {
        let line = format!("{}🦎", "x".repeat(72));
        assert_eq!(fold(&line), format!("{}\r\n 🦎\r\n", "x".repeat(72)));
    }

    #[test]
    fn text_is_escaped_and_line_ends_are_one() {
        assert_eq!(
            escape("a\\b;c,d:\"e\"\r\nf\rg\u{2028}h\u{7}"),
            "a\\\\b\\;c\\,d:\"e\"\\nf\\ng\\nh"
        );
    }

    #[test]
    fn a_parameter_is_quoted_only_where_it_must_be() {
        assert_eq!(quote("Europe/Rome"), "Europe/Rome");
        assert_eq!(quote("a, \"b\"\nc"), "\"a, ”b” c\"");
    }

    #[test]
    fn an_address_holds_only_ascii() {
        assert_eq!(
            uri("https://a.example/è b?c=d,e;f"),
            "https://a.example/%C3%A8%20b?c=d,e;f"
        );
    }

    /// Texts that are likely to hold what matters: specials, line ends, controls, characters of every length.
    fn texts() -> impl Strategy<Value = String> {
        prop_oneof![
            any::<String>(),
            "[a\\\\;,:\"\r\n\t\u{0}\u{7f}\u{85}\u{2028}è€🦎\u{301}]{0,200}",
        ]
    }

    proptest! {
        #[test]
        fn unfolding_undoes_folding(text in texts()) {
            let line = escape(&text);
            let folded = fold(&line);
            for physical in folded.trim_end_matches("\r\n").split("\r\n") {
                prop_assert!(physical.len() <= 75);
            }
            prop_assert_eq!(unfold(&folded), line + "\r\n");
        }

        #[test]
        fn unescaping_undoes_escaping(text in texts()) {
            prop_assert_eq!(unescape(&escape(&text)), normalised(&text));
        }

        #[test]
        fn whatever_is_said_there_is_one_logical_line(text in texts()) {
            let mut lines = Lines::default();
            lines.with("X-TEST", &[("LABEL", &text)], &text);
            let text = lines.into_text();
            prop_assert_eq!(unfold(&text).matches("\r\n").count(), 1);
            prop_assert!(!unfold(&text).trim_end_matches("\r\n").contains(['\r', '\n']));
        }
    }
}
