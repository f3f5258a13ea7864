//! The YAML of a front matter → a tree in which every key and value knows its place in the file.
//! Knows nothing of what the keys mean.

use serde_yaml::Value;

use crate::diagnostic::{Diagnostic, Edit, Fix};
use crate::parse::keys;
use crate::parse::mend::{layout, lines as mend, quoted};
use crate::source::{ByteRange, SourcePath, Span, Spanned};

/// The longest front matter, in bytes.
const SIZE_LIMIT: usize = 64 * 1024;
/// How deep lists and maps may stand in one another.
const DEPTH_LIMIT: usize = 32;

/// A value of the front matter, and where it stands in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Node {
    /// What it is.
    pub(super) value: NodeValue,
    /// Where it stands.
    pub(super) range: ByteRange,
}

/// What a value of the front matter is. Numbers and truth values are text here: their fields decide what they mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum NodeValue {
    /// Nothing stands behind the key.
    Empty,
    /// Text, a number, a date.
    Scalar(String),
    /// Several values.
    List(Vec<Node>),
    /// Keys with values.
    Map(Vec<(Spanned<String>, Node)>),
}

/// Reads the YAML between `range.start` and `range.end` of `text` as one map.
///
/// # Errors
/// A finding that tells what is wrong with it, and where.
pub(super) fn read(
    path: &SourcePath,
    text: &str,
    range: ByteRange,
    warnings: &mut Vec<Diagnostic>,
) -> Result<Vec<(Spanned<String>, Node)>, Box<Diagnostic>> {
    let yaml = &text[range.start..range.end];
    let whole = Span::new(path, range.start..range.start);
    if yaml.len() > SIZE_LIMIT {
        return Err(Box::new(
            Diagnostic::error("front-matter-too-long", whole)
                .with("limit", (SIZE_LIMIT / 1024).to_string()),
        ));
    }
    if let Some(at) = too_deep(yaml) {
        let at = range.start + at;
        return Err(Box::new(
            Diagnostic::error("front-matter-too-deep", Span::new(path, at..at + 1))
                .with("limit", DEPTH_LIMIT.to_string()),
        ));
    }
    if let Some((sign, edits)) = layout::bullets(yaml) {
        let line = &text[range.start + sign.start..];
        let line = line.lines().next().unwrap_or_default();
        let item = line.trim_start_matches(|c: char| !c.is_alphanumeric() && !"\"“«['".contains(c));
        let mark = sign.start..sign.start + line.chars().next().map_or(0, char::len_utf8);
        let span = Span::new(path, range.start + mark.start..range.start + mark.end);
        let found = Diagnostic::error("yaml-bullet", span).with("line", format!("- {item}"));
        let fix = edits.map(|edits| moved(edits, range.start));
        return Err(Box::new(found.fixed(fix)));
    }
    match serde_yaml::from_str::<Value>(yaml) {
        Ok(Value::Null) => Ok(Vec::new()),
        Ok(value @ Value::Mapping(_)) => {
            if let Some((at, edits)) = mend::pasted_indent(yaml) {
                let at = range.start + at;
                let space = text[at..].chars().next().map_or(0, char::len_utf8);
                let span = Span::new(path, at..at + space);
                let found = Diagnostic::error("yaml-special-space", span);
                return Err(Box::new(
                    found.fixed(edits.map(|edits| moved(edits, range.start))),
                ));
            }
            let mut aligner = Aligner {
                text: &text[..range.end],
                at: range.start,
                key: String::new(),
                cut_off: Vec::new(),
            };
            let whole = aligner.node(&value, 0, false).value;
            warnings.extend(aligner.cut_off.into_iter().map(|(start, cut, value)| {
                let fix = mend::with_number_sign(aligner.text, start, &value);
                let uncut = aligner.text[start..cut.end].trim_end();
                let uncut = quoted(uncut);
                let cut = Diagnostic::warning("yaml-cut-off", Span::new(path, cut));
                let cut = cut.with("quoted", uncut).with("remark", quoted(&value));
                cut.with("value", value).fixed(fix)
            }));
            match whole {
                NodeValue::Map(entries) => Ok(entries),
                _ => Ok(Vec::new()),
            }
        }
        Ok(_) => {
            let mistake =
                lines(yaml).find_map(|(at, line)| mistake(path, yaml, range.start, at, line));
            let not_map = || {
                let span = Span::new(path, first_line(text, range.start));
                Diagnostic::error("front-matter-not-map", span)
            };
            Err(Box::new(mistake.unwrap_or_else(not_map)))
        }
        Err(error) => Err(Box::new(explain(path, text, range, &error))),
    }
}

/// Whether a text is YAML that is one map.
pub(super) fn is_map(yaml: &str) -> bool {
    value_of(yaml).is_some()
}

/// The map that a text of YAML is.
pub(super) fn value_of(yaml: &str) -> Option<Value> {
    if yaml.len() > SIZE_LIMIT || too_deep(yaml).is_some() {
        return None;
    }
    let value = serde_yaml::from_str::<Value>(yaml).ok()?;
    value.is_mapping().then_some(value)
}

/// The keys of the map that a text of YAML is.
pub(super) fn keys_of(yaml: &str) -> Option<Vec<String>> {
    let value = value_of(yaml)?;
    let keys = value.as_mapping()?.keys();
    keys.map(|key| key.as_str().map(str::to_owned)).collect()
}

/// Where more brackets stand open than any front matter needs, if they do: the parser takes quadratic time for them.
fn too_deep(yaml: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (line_at, line) in lines(yaml) {
        let dashes = line.split_whitespace().take_while(|word| *word == "-");
        if dashes.count() > DEPTH_LIMIT {
            return Some(line_at);
        }
        for (at, byte) in line.bytes().enumerate() {
            match byte {
                b'[' | b'{' => depth += 1,
                b']' | b'}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > DEPTH_LIMIT {
                return Some(line_at + at);
            }
        }
    }
    None
}

fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split_inclusive('\n').map(move |line| {
        let start = at;
        at += line.len();
        (start, line.trim_end_matches(['\n', '\r']))
    })
}

fn first_line(text: &str, at: usize) -> ByteRange {
    let line = text[at..].lines().next().unwrap_or_default();
    (at..at + line.len()).into()
}

/// Tells an author what the parser's complaint comes from.
fn explain(
    path: &SourcePath,
    text: &str,
    range: ByteRange,
    error: &serde_yaml::Error,
) -> Diagnostic {
    let yaml = &text[range.start..range.end];
    let message = error.to_string();
    if let Some(found) = duplicate_key(path, yaml, range.start, &message) {
        return found;
    }
    if let Some(found) = control_character(path, yaml, range.start) {
        return found;
    }
    let numbered: Vec<(usize, &str)> = lines(yaml).collect();
    let reported = error
        .location()
        .map_or(1, |location| location.line().max(1));
    // The end of the head is where what is open shows; what has been opened stands in an earlier line.
    let is_text = |line: &usize| {
        let line = line.checked_sub(1).and_then(|line| numbered.get(line));
        line.is_some_and(|(_, line)| !line.trim().is_empty())
    };
    let reported = (1..=reported).rev().find(is_text).unwrap_or(reported);
    // The parser often notices a mistake one line late, and an open quote or bracket at the end.
    let opened = opening_line(&message).filter(|line| *line < reported);
    let suspects = [
        opened.unwrap_or(reported),
        reported,
        reported.saturating_sub(1),
    ];
    let suspects = suspects
        .iter()
        .filter_map(|line| numbered.get(line.checked_sub(1)?));
    for (at, line) in suspects {
        if let Some(found) = mistake(path, yaml, range.start, *at, line) {
            return found;
        }
        if let Some((blanks, fix)) = layout::too_deep(yaml, *at) {
            let span = Span::new(path, range.start + blanks.start..range.start + blanks.end);
            let found = Diagnostic::error("yaml-indent", span);
            return found.fixed(fix.map(|fix| moved(fix.edits, range.start)));
        }
    }
    let (at, line) = numbered
        .get(reported.saturating_sub(1))
        .copied()
        .unwrap_or((0, ""));
    let start = range.start + at;
    let reason = message.split(" at line ").next().unwrap_or(&message);
    let span = Span::new(path, start..start + line.len());
    let diagnostic = Diagnostic::error("front-matter-not-yaml", span).with("detail", reason);
    match reason.contains("escape") {
        true => diagnostic.hint("backslash"),
        false => diagnostic,
    }
}

/// The line, counted from 1, in which the parser says that a quoted text or a list in brackets begins that does not end.
fn opening_line(message: &str) -> Option<usize> {
    let (_, context) = message.split_once(", while ")?;
    let is_open = context.contains("quoted scalar") || context.contains("flow ");
    let (_, line) = context.split_once(" at line ").filter(|_| is_open)?;
    let digits = line.split(|c: char| !c.is_ascii_digit()).next()?;
    digits.parse().ok()
}

/// The first character that is not seen and that no YAML may hold.
fn control_character(path: &SourcePath, yaml: &str, offset: usize) -> Option<Diagnostic> {
    let mut characters = yaml.char_indices();
    let (at, c) =
        characters.find(|(_, c)| c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{85}'))?;
    let span = Span::new(path, offset + at..offset + at + c.len_utf8());
    let code = format!("U+{:04X}", u32::from(c));
    Some(Diagnostic::error("control-character", span).with("value", code))
}

fn duplicate_key(
    path: &SourcePath,
    yaml: &str,
    offset: usize,
    message: &str,
) -> Option<Diagnostic> {
    let (_, rest) = message.split_once("duplicate entry with key \"")?;
    let key = rest.split('"').next()?;
    let mut places = lines(yaml).filter_map(|(at, line)| {
        let trimmed = line.trim_start_matches([' ', '-']);
        let indent = line.len() - trimmed.len();
        let rest = trimmed.strip_prefix(key)?.trim_start();
        let start = offset + at + indent;
        rest.starts_with(':')
            .then(|| Span::new(path, start..start + key.len()))
    });
    let (first, second) = (places.next()?, places.next()?);
    let same = mend::without_second(
        yaml,
        first.range.start - offset,
        second.range.start - offset,
    );
    Some(
        Diagnostic::error("duplicate-key", second)
            .with("key", key)
            .relate(first, "first")
            .fixed(same.map(|edit| moved(vec![edit], offset))),
    )
}

/// A usual mistake in the line at `at` of the head, with its correction where that is certain.
fn mistake(
    path: &SourcePath,
    yaml: &str,
    offset: usize,
    at: usize,
    line: &str,
) -> Option<Diagnostic> {
    let found = usual_mistake(path, offset + at, line)?;
    let edits = mend::mended(yaml, at, found.code);
    Some(found.fixed(edits.map(|edits| moved(edits, offset))))
}

/// A correction whose places count from further on in the file.
fn moved(edits: Vec<Edit>, offset: usize) -> Fix {
    let moved = edits.into_iter().map(|edit| Edit {
        range: (edit.range.start + offset..edit.range.end + offset).into(),
        ..edit
    });
    Fix::from(moved.collect::<Vec<_>>())
}

/// The mistakes that the editors of such sites really make, each with the line as it should be.
fn usual_mistake(path: &SourcePath, start: usize, line: &str) -> Option<Diagnostic> {
    let at = |from: usize, to: usize| Span::new(path, start + from..start + to);
    if let Some(tab) = line.find('\t')
        && line[..tab].trim().is_empty()
    {
        return Some(Diagnostic::error("yaml-tab", at(tab, tab + 1)));
    }
    if let Some((space, c)) = line
        .char_indices()
        .find(|(_, c)| mend::SPECIAL_SPACES.contains(c))
        && (line[..space].trim().is_empty() || line[..space].ends_with(':'))
    {
        let end = space + c.len_utf8();
        return Some(Diagnostic::error("yaml-special-space", at(space, end)));
    }
    if let Some(colon) = colon_without_space(line) {
        let (key, value) = line.split_at(colon + 1);
        return Some(
            Diagnostic::error("yaml-no-space", at(colon, colon + 1))
                .with("line", format!("{} {value}", key.trim_start())),
        );
    }
    if let Some((sign, _)) = layout::no_colon(line) {
        let (key, value) = (&line[..sign.start], line[sign.end..].trim());
        let found = Diagnostic::error("yaml-no-colon", at(sign.start, sign.end));
        return Some(found.with("line", format!("{}: {value}", key.trim_start())));
    }
    let (key, value) = line.split_once(": ")?;
    let trimmed = value.trim();
    let value_at = line.len() - value.trim_start().len();
    let value_end = value_at + trimmed.len();
    let bare_key = key.trim_start();
    let quoted = |text: &str| format!("{bare_key}: {}", quoted(text));
    let found = if trimmed.starts_with('\'') && trimmed.matches('\'').count() > 2 {
        // Behind the quotes of one word another may follow, with its own.
        let is_one = mend::is_elided(trimmed);
        let whole = if is_one {
            trimmed.trim_matches('\'')
        } else {
            trimmed
        };
        Diagnostic::error("yaml-apostrophe", at(value_at, value_end)).with("line", quoted(whole))
    } else if trimmed.starts_with(['@', '`', '%', '*', '&', '!'])
        || trimmed.starts_with("- ")
        || trimmed.starts_with("? ")
        || trimmed == "?"
        || trimmed
            .strip_prefix(['>', '|'])
            .is_some_and(|rest| rest.starts_with(char::is_alphabetic))
        || trimmed.starts_with('[') && trimmed.contains(']') && !trimmed.ends_with(']')
    {
        let sign = trimmed.chars().next().unwrap_or('@');
        Diagnostic::error("yaml-sign", at(value_at, value_at + sign.len_utf8()))
            .with("sign", sign.to_string())
            .with("line", quoted(trimmed))
    } else if !trimmed.starts_with(['"', '\'', '[', '{', '&', '*', '|', '>'])
        && trimmed.contains(": ")
    {
        let colon = value_at + trimmed.find(": ")?;
        Diagnostic::error("yaml-colon", at(colon, colon + 1)).with("line", quoted(trimmed))
    } else if trimmed.starts_with(['[', '{'])
        && let Some((closing, None)) = layout::brackets(trimmed)
        && !closing.is_empty()
    {
        let closed = trimmed.trim_end_matches(',');
        Diagnostic::error("yaml-open-bracket", at(value_at, value_end))
            .with("line", format!("{bare_key}: {closed}{closing}"))
    } else if trimmed.starts_with(['[', '{'])
        && let Some((_, Some(extra))) = layout::brackets(trimmed)
    {
        let extra = value_at + extra;
        let rest = &line[extra + 1..];
        let whole = format!("{}{rest}", line[..extra].trim_start());
        Diagnostic::error("yaml-closed-bracket", at(extra, extra + 1)).with("line", whole)
    } else if mend::ends_unquoted(trimmed) {
        Diagnostic::error("yaml-quotes", at(value_at, value_end)).with("line", quoted(trimmed))
    } else if trimmed.len() > 1
        && trimmed.starts_with(['"', '\''])
        && trimmed.matches(&trimmed[..1]).count() == 1
    {
        Diagnostic::error("yaml-open-quote", at(value_at, value_end))
            .with("line", quoted(trimmed[1..].trim_end()))
    } else if trimmed.starts_with('"') && trimmed.matches('"').count() > 2 {
        let line = format!(
            "{bare_key}: '{}'",
            trimmed.trim_matches('"').replace('\'', "’")
        );
        Diagnostic::error("yaml-quotes", at(value_at, value_end)).with("line", line)
    } else {
        return None;
    };
    Some(found)
}

/// Where a key's colon stands that has no space behind it, as in `titolo:"Uno"`.
fn colon_without_space(line: &str) -> Option<usize> {
    let colon = line.find(':')?;
    let is_key = line[..colon]
        .chars()
        .all(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | ' '));
    let next = line[colon + 1..].chars().next()?;
    let is_address = line[colon..].starts_with("://");
    let is_known = keys::KINDS.iter().any(|known| {
        keys::canonical(line[..colon].trim_start_matches([' ', '-']), known).is_some()
    });
    let may_be_time = next.is_ascii_digit() && !is_known;
    (colon > 0 && is_key && !next.is_whitespace() && !is_address && !may_be_time).then_some(colon)
}

/// Walks the parsed values and the text together, which gives each value its place.
///
/// What it cannot follow (anchors, odd escapes) gets a place near by; no value depends on it.
struct Aligner<'a> {
    text: &'a str,
    at: usize,
    /// The key of the value.
    key: String,
    /// Where `#` has cut off what was hardly meant as a remark: where the value begins, what is cut off, what is left.
    cut_off: Vec<(usize, ByteRange, String)>,
}

impl Aligner<'_> {
    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    fn node(&mut self, value: &Value, indent: usize, flow: bool) -> Node {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn path() -> SourcePath {
        SourcePath::new("content/news/a.md").expect("a plain path")
    }

    fn entries(text: &str) -> Vec<(Spanned<String>, Node)> {
        read(&path(), text, (0..text.len()).into(), &mut Vec::new()).expect("well-formed YAML")
    }

    /// Every key and scalar as `key`=`text at its place`, depth first.
    fn flatten(text: &str) -> Vec<String> {
        fn walk(text: &str, node: &Node, found: &mut Vec<String>) {
            match &node.value {
                NodeValue::Empty => found.push("~".to_owned()),
                NodeValue::Scalar(_) => {
                    found.push(text[node.range.start..node.range.end].to_owned());
                }
                NodeValue::List(items) => items.iter().for_each(|item| walk(text, item, found)),
                NodeValue::Map(pairs) => {
                    for (key, value) in pairs {
                        found.push(format!("{}:", &text[key.range.start..key.range.end]));
                        walk(text, value, found);
                    }
                }
            }
        }
        let mut found = Vec::new();
        for (key, value) in entries(text) {
            found.push(format!("{}:", &text[key.range.start..key.range.end]));
            walk(text, &value, &mut found);
        }
        found
    }

    #[test]
    fn every_value_knows_its_place() {
        let text = "# note\ntitle: \"Uno: due\" # comment\ntime: 14.30\nempty:\nlist:\n- a b\n  - dash\n\
                    guests:\n  - organisation: arpal # x\n    talks: [\"uno, due\", 'l''ultimo', tre]\n  - {person: Ada, role: 'guida'}\n\
                    text: >-\n  prima riga\n  seconda\nlong: parole che\n  continuano qui\nlast: 1\n";
        let text = text.replace("- a b\n  - dash", "- a b");
        assert_eq!(
            flatten(&text),
            [
                "title:",
                "\"Uno: due\"",
                "time:",
                "14.30",
                "empty:",
                "~",
                "list:",
                "a b",
                "guests:",
                "organisation:",
                "arpal",
                "talks:",
                "\"uno, due\"",
                "'l''ultimo'",
                "tre",
                "person:",
                "Ada",
                "role:",
                "'guida'",
                "text:",
                ">-\n  prima riga\n  seconda",
                "long:",
                "parole che\n  continuano qui",
                "last:",
                "1"
            ]
        );
    }

    #[test]
    fn numbers_keep_the_text_that_was_written() {
        let found = entries("time: 14.30\nyear: 2030\ncode: 06121\n");
        let values: Vec<&NodeValue> = found.iter().map(|(_, node)| &node.value).collect();
        let scalar = |text: &str| NodeValue::Scalar(text.to_owned());
        assert_eq!(
            values,
            [&scalar("14.30"), &scalar("2030"), &scalar("06121")]
        );
    }

    #[test]
    fn usual_mistakes_are_named_with_the_line_as_it_should_be() {
        for (text, code, line) in [
            ("title: Uno: due", "yaml-colon", Some("title: \"Uno: due\"")),
            (
                "title: 'Emersione dell'inserimento'",
                "yaml-apostrophe",
                Some("title: \"Emersione dell'inserimento\""),
            ),
            ("title: \"Uno", "yaml-open-quote", Some("title: \"Uno\"")),
            ("note: @rete", "yaml-sign", Some("note: \"@rete\"")),
            ("title:\"Uno\"", "yaml-no-space", Some("title: \"Uno\"")),
            (
                "title: *Uno* due",
                "yaml-sign",
                Some("title: \"*Uno* due\""),
            ),
            (
                "title: [Avviso] uno",
                "yaml-sign",
                Some("title: \"[Avviso] uno\""),
            ),
            (
                "l: [uno, due\nb: 1",
                "yaml-open-bracket",
                Some("l: [uno, due]"),
            ),
            ("title:\u{A0}Uno", "yaml-special-space", None),
            ("a: 1\n\tb: 2", "yaml-tab", None),
            ("title: x\nb: }\n", "front-matter-not-yaml", None),
            ("title: \"C:\\dati\"", "front-matter-not-yaml", None),
            ("title: \"Uno\u{7}\"", "control-character", None),
            ("a: 1\nb: 2\na: 3", "duplicate-key", None),
            ("- uno\n- due", "front-matter-not-map", None),
        ] {
            let found =
                read(&path(), text, (0..text.len()).into(), &mut Vec::new()).expect_err(text);
            assert_eq!(found.code, code, "{text}");
            let corrected = found.args.iter().find(|(name, _)| *name == "line");
            assert_eq!(corrected.map(|(_, text)| text.as_str()), line, "{text}");
        }
    }

    #[test]
    fn deep_and_long_front_matter_is_refused_at_once() {
        for text in [
            "{a: ".repeat(100_000),
            "[".repeat(10_000),
            "x: 1\n".repeat(20_000),
            format!("a: {}", "- ".repeat(5_000)),
        ] {
            assert!(read(&path(), &text, (0..text.len()).into(), &mut Vec::new()).is_err());
        }
    }

    #[test]
    fn no_cut_of_a_front_matter_makes_the_reader_panic() {
        let text = "title: \"è: «x»\" # c\nl: [a, 'b''c', {d: e}]\nt: |\n  uno\n\n  due\n- x\n&a b: *a\n? k\n: v\n!t u: ~\n";
        for (at, _) in text.char_indices() {
            let _ = read(&path(), &text[..at], (0..at).into(), &mut Vec::new());
            let _ = read(
                &path(),
                &text[at..],
                (0..text.len() - at).into(),
                &mut Vec::new(),
            );
        }
    }
}
