//! What a head that cannot be read can only have been meant for: its bounds, its lines, its values.
//! Knows the slips that leave no doubt; what might mean two things is left to its author.

pub(super) mod bounds;
pub(super) mod layout;
pub(super) mod lines;
pub(super) mod past;
pub(super) mod values;
pub(super) mod words;

use std::ops::Range;

use crate::diagnostic::{Edit, Fix};
use crate::parse::fields::CommonFields;
use crate::parse::keys;
use crate::source::{ByteRange, Spanned};

/// The line end that a text uses at its first line.
fn line_end(text: &str) -> &'static str {
    match text.split_once('\n') {
        Some((first, _)) if first.ends_with('\r') => "\r\n",
        _ => "\n",
    }
}

/// The line that holds a place, without its end.
fn line_at(text: &str, at: usize) -> Range<usize> {
    let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let line = text[start..].split('\n').next().unwrap_or_default();
    start..start + line.trim_end_matches('\r').len()
}

/// The place of exactly the text of a value, without quotes around it; nothing where it is written in another way.
pub(super) fn place_of(text: &str, value: &Spanned<String>) -> Option<ByteRange> {
    let written = text.get(Range::from(value.range))?;
    if written == value.value {
        return Some(value.range);
    }
    let inner = written.strip_prefix(['"', '\''])?;
    let is_quoted = inner.strip_suffix(written.chars().next()?)? == value.value;
    is_quoted.then(|| (value.range.start + 1..value.range.end - 1).into())
}

/// A value as it stands where nothing in it may mean something else: between quotes that it does not hold, if there are
/// such, else in double ones with what they need escaped
/// ([YAML 1.2, 7.3.1](https://yaml.org/spec/1.2.2/#731-double-quoted-style)).
pub(crate) fn quoted(value: &str) -> String {
    let holds_control = value.contains(char::is_control);
    if value.contains(['"', '\\']) && !value.contains('\'') && !holds_control {
        return format!("'{value}'");
    }
    let mut quoted = "\"".to_owned();
    for c in value.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            c if c.is_control() => quoted += &format!("\\U{:08X}", u32::from(c)),
            c => quoted.push(c),
        }
    }
    quoted + "\""
}

/// A line put behind that of a key, which begins at the start of its line and has its value in it.
pub(super) fn line_behind(text: &str, key: ByteRange, line: &str) -> Option<Edit> {
    let own = line_at(text, key.start);
    (own.start == key.start).then(|| Edit::insert(own.end, format!("{}{line}", line_end(text))))
}

/// A former address added to a head, in a line behind the title's or in the list that is there.
///
/// `head` is the file up to the end of its head. Nothing comes back where the list is written in an unusual way.
pub(super) fn add_alias(head: &str, fields: &CommonFields, address: &str) -> Option<Fix> {
    let is_plain = |text: &str| text.starts_with('/') && !text.contains([',', ' ', '#', '"', '\'']);
    let is_plain = |text: &str| is_plain(text) && !text.contains(['[', ']', '{', '}', ':', '\\']);
    let item = match is_plain(address) {
        true => address.to_owned(),
        false => quoted(address),
    };
    let key = |name| fields.stated.iter().find(|(key, _)| *key == name);
    let Some((_, key)) = key("aliases") else {
        let (_, title) = key("title")?;
        let is_italian = keys::in_italian("title") == title.value.to_lowercase()
            || title.value.eq_ignore_ascii_case("nome");
        let word = match is_italian {
            true => keys::in_italian("aliases"),
            false => "aliases",
        };
        let is_at_start = line_at(head, title.range.start).start == title.range.start;
        let end = line_at(head, fields.title.range.end).end;
        let line = format!("{}{word}: [{item}]", line_end(head));
        return is_at_start.then(|| Fix::insert(end, line));
    };
    let behind = head.get(key.range.end..)?;
    let value = behind.trim_start().strip_prefix(':')?.trim_start();
    let start = head.len() - value.len();
    let last = fields.aliases.last()?.range;
    let after = head.get(last.end..)?.trim_start();
    if value.starts_with('[') {
        return after
            .starts_with([']', ','])
            .then(|| Fix::insert(last.end, format!(", {item}")));
    }
    if value.starts_with("- ") {
        let line = line_at(head, last.start);
        let lead = &head[line.start..last.start];
        let is_item = lead.trim_start_matches(' ') == "- ";
        return is_item.then(|| Fix::insert(line.end, format!("{}{lead}{item}", line_end(head))));
    }
    let is_alone = fields.aliases.len() == 1 && start == last.start;
    let fits = is_alone && head.get(Range::from(last)).is_some_and(is_plain);
    fits.then(|| {
        Fix::from(vec![
            Edit::insert(last.start, "["),
            Edit::insert(last.end, format!(", {item}]")),
        ])
    })
}
