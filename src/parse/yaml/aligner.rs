//! Places for values that have been parsed: values and text are walked together.

use serde_yaml::Value;

use super::{Node, NodeValue, lines};
use crate::parse::mend::lines as mend;
use crate::source::{ByteRange, Spanned};

/// Walks the parsed values and the text together, which gives each value its place.
///
/// What it cannot follow (anchors, odd escapes) gets a place near by; no value depends on it.
pub(super) struct Aligner<'a> {
    pub(super) text: &'a str,
    pub(super) at: usize,
    /// The key of the value.
    pub(super) key: String,
    /// Where `#` has cut off what was hardly meant as a remark: where the value begins, what is cut off, what is left.
    pub(super) cut_off: Vec<(usize, ByteRange, String)>,
}

impl Aligner<'_> {
    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    pub(super) fn node(&mut self, value: &Value, indent: usize, flow: bool) -> Node {
        self.skip_tags();
        match value {
            Value::Null => self.empty(),
            Value::Bool(_) | Value::Number(_) => self.plain(None, flow),
            Value::String(text) => self.scalar(text, indent, flow),
            Value::Sequence(items) => self.list(items, indent, flow),
            Value::Mapping(entries) => self.map(entries, indent, flow),
            Value::Tagged(tagged) => self.node(&tagged.value, indent, flow),
        }
    }

    /// Skips blanks, line ends and comments.
    fn skip_blank(&mut self) {
        loop {
            let rest = &self.text[self.at..];
            let trimmed = rest.trim_start();
            self.at += rest.len() - trimmed.len();
            let at_start =
                self.at == 0 || self.text[..self.at].ends_with(|c: char| c.is_whitespace());
            if at_start && trimmed.starts_with('#') {
                self.at += trimmed.find('\n').unwrap_or(trimmed.len());
            } else {
                return;
            }
        }
    }

    fn skip_tags(&mut self) {
        loop {
            let spaces = self.rest().len() - self.rest().trim_start_matches(' ').len();
            let after = &self.rest()[spaces..];
            if after.starts_with(['&', '!']) {
                let end = after.find(char::is_whitespace).unwrap_or(after.len());
                self.at += spaces + end;
            } else {
                return;
            }
        }
    }

    fn skip_sign(&mut self, signs: &[char]) {
        self.skip_blank();
        if self.rest().starts_with(signs) {
            self.at += 1;
            self.skip_blank();
        }
    }

    fn indent_here(&self) -> usize {
        let line_start = self.text[..self.at].rfind('\n').map_or(0, |at| at + 1);
        self.at - line_start
    }

    fn empty(&mut self) -> Node {
        let spaces = self.rest().len() - self.rest().trim_start_matches(' ').len();
        let after = &self.rest()[spaces..];
        let word = ["null", "Null", "NULL", "~"]
            .iter()
            .find(|word| after.starts_with(**word));
        let start = self.at + if word.is_some() { spaces } else { 0 };
        let end = start + word.map_or(0, |word| word.len());
        self.at = end;
        Node {
            value: NodeValue::Empty,
            range: (start..end).into(),
        }
    }

    fn scalar(&mut self, value: &str, indent: usize, flow: bool) -> Node {
        self.skip_blank();
        let start = self.at;
        let rest = self.rest();
        let length = match rest.chars().next() {
            Some('"') => quoted_length(rest, '"'),
            Some('\'') => quoted_length(rest, '\''),
            Some('|' | '>') if !flow => block_length(rest, indent),
            _ => return self.plain(Some(value), flow),
        };
        self.at = start + length;
        Node {
            value: NodeValue::Scalar(value.to_owned()),
            range: (start..self.at).into(),
        }
    }

    /// A scalar without quotes. `value` is its text, where the parser took it for text.
    fn plain(&mut self, value: Option<&str>, flow: bool) -> Node {
        self.skip_blank();
        let start = self.at;
        let line = self.text[start..].split(['\n', '\r']).next();
        let line = line.unwrap_or_default();
        if let Some(cut) = line.find(" #")
            && mend::is_cut_off(&self.key, &line[cut + 1..])
        {
            let left = line[..cut].trim().to_owned();
            let cut_at = start + cut + 1;
            self.cut_off
                .push((start, (cut_at..start + line.len()).into(), left));
        }
        let line = line.find(" #").map_or(line, |at| &line[..at]);
        let line = match flow {
            true => line.split([',', ']', '}']).next().unwrap_or_default(),
            false => line,
        };
        let mut end = start + line.trim_end().len();
        if let Some(value) = value {
            let mut at = start;
            let words_follow = value.split_whitespace().all(|word| {
                let gap = self.text[at..].len() - self.text[at..].trim_start().len();
                let follows = self.text[at + gap..].starts_with(word);
                at += gap + if follows { word.len() } else { 0 };
                follows
            });
            if words_follow {
                end = at;
            }
        }
        self.at = end;
        let raw = &self.text[start..end];
        Node {
            value: NodeValue::Scalar(value.unwrap_or(raw).to_owned()),
            range: (start..end).into(),
        }
    }

    fn list(&mut self, items: &[Value], indent: usize, flow: bool) -> Node {
        self.skip_blank();
        let start = self.at;
        let in_brackets = self.rest().starts_with('[');
        let mut end = start;
        let mut nodes = Vec::with_capacity(items.len());
        for item in items {
            let item_indent = self.indent_here();
            self.skip_sign(if in_brackets { &['[', ','] } else { &['-'] });
            let node = self.node(item, item_indent.max(indent), flow || in_brackets);
            end = node.range.end.max(end);
            nodes.push(node);
            if !in_brackets {
                self.skip_blank();
            }
        }
        if in_brackets {
            if items.is_empty() {
                self.skip_sign(&['[']);
            }
            self.skip_blank();
            if self.rest().starts_with(',') {
                self.skip_sign(&[',']);
            }
            if self.rest().starts_with(']') {
                self.at += 1;
            }
            end = self.at;
        }
        Node {
            value: NodeValue::List(nodes),
            range: (start..end).into(),
        }
    }

    fn map(&mut self, entries: &serde_yaml::Mapping, indent: usize, flow: bool) -> Node {
        self.skip_blank();
        let start = self.at;
        let in_braces = self.rest().starts_with('{');
        let mut end = start;
        let mut pairs = Vec::with_capacity(entries.len());
        for (key, value) in entries {
            self.skip_sign(if in_braces { &['{', ','] } else { &['?'] });
            let key_indent = self.indent_here();
            let (text, key_range) = self.key(key);
            let outer = std::mem::replace(&mut self.key, text.clone());
            let node = self.node(value, key_indent.max(indent), flow || in_braces);
            self.key = outer;
            end = node.range.end.max(end).max(key_range.end);
            let key = Spanned {
                value: text,
                range: key_range,
            };
            pairs.push((key, node));
            if !in_braces {
                self.skip_blank();
            }
        }
        if in_braces {
            if entries.is_empty() {
                self.skip_sign(&['{']);
            }
            self.skip_blank();
            if self.rest().starts_with(',') {
                self.skip_sign(&[',']);
            }
            if self.rest().starts_with('}') {
                self.at += 1;
            }
            end = self.at;
        }
        Node {
            value: NodeValue::Map(pairs),
            range: (start..end).into(),
        }
    }

    fn key(&mut self, key: &Value) -> (String, ByteRange) {
        self.skip_tags();
        let start = self.at;
        let rest = self.rest();
        let length = match rest.chars().next() {
            Some(quote @ ('"' | '\'')) => quoted_length(rest, quote),
            _ => rest
                .find(": ")
                .into_iter()
                .chain(rest.find(":\n"))
                .chain(rest.find(":\r"))
                .min()
                .or_else(|| rest.find(':'))
                .unwrap_or(0),
        };
        let raw = rest[..length].trim_end();
        let text = match key {
            Value::String(text) => text.clone(),
            _ => raw.to_owned(),
        };
        let range = (start..start + raw.len()).into();
        self.at = start + length;
        let spaces = self.rest().len() - self.rest().trim_start().len();
        if self.rest()[spaces..].starts_with(':') {
            self.at += spaces + 1;
        }
        (text, range)
    }
}

/// The length of the quoted text that `rest` begins with, quotes included.
fn quoted_length(rest: &str, quote: char) -> usize {
    let mut chars = rest.char_indices().skip(1).peekable();
    while let Some((at, c)) = chars.next() {
        if c == '\\' && quote == '"' {
            chars.next();
        } else if c == quote {
            if quote == '\'' && chars.peek().is_some_and(|(_, next)| *next == '\'') {
                chars.next();
            } else {
                return at + 1;
            }
        }
    }
    rest.len()
}

/// The length of the block text (`|`, `>`) that `rest` begins with: its lines stand deeper than `indent`.
fn block_length(rest: &str, indent: usize) -> usize {
    let mut end = 0;
    for (number, (at, line)) in lines(rest).enumerate() {
        let deep = line.len() - line.trim_start_matches(' ').len() > indent;
        if number > 0 && !line.trim().is_empty() && !deep {
            break;
        }
        if number == 0 || !line.trim().is_empty() {
            end = at + line.len();
        }
    }
    end
}
