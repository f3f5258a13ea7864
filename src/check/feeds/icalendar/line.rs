//! The content lines of a calendar: unfolded, and parted into name, parameters and value.
//! Knows places and letters; what a name means is not known here.

use std::ops::Range;

use crate::check::feeds::Found;
use crate::source::ByteRange;

/// The most octets that a physical line may have ([RFC 5545, 3.1](https://www.rfc-editor.org/rfc/rfc5545#section-3.1)).
const LIMIT: usize = 75;
/// What stands where a byte was no part of a character.
const UNREADABLE: char = '\u{FFFD}';

/// A content line.
pub(super) struct Line {
    /// Its name, in capitals.
    pub(super) name: String,
    /// Its parameters, their names in capitals.
    pub(super) parameters: Vec<(String, String)>,
    /// Its value.
    pub(super) value: String,
    /// Where it stands.
    pub(super) place: ByteRange,
    /// Where its value stands.
    pub(super) value_place: ByteRange,
}

impl Line {
    /// The value of a parameter.
    pub(super) fn parameter(&self, name: &str) -> Option<&str> {
        let mut parameters = self.parameters.iter();
        let found = parameters.find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// A line as it was before it was folded, with where each of its parts stood.
#[derive(Default)]
struct Unfolded {
    text: String,
    /// Where a part begins in the text, and where in the file.
    parts: Vec<(usize, usize)>,
}

impl Unfolded {
    fn push(&mut self, part: &str, at: usize) {
        self.parts.push((self.text.len(), at));
        self.text.push_str(part);
    }

    /// Where in the file a byte of the text stands.
    fn place(&self, at: usize) -> usize {
        let part = self.parts.iter().rev().find(|(begin, _)| *begin <= at);
        part.map_or(0, |(begin, place)| place + at - begin)
    }

    /// Where in the file a range of the text stands, from its first byte to its last.
    fn places(&self, range: Range<usize>) -> ByteRange {
        let start = self.place(range.start);
        let last = range.end.checked_sub(1).filter(|last| *last >= range.start);
        let end = last.map_or(start, |last| self.place(last) + 1);
        (start..end.max(start)).into()
    }
}

/// The content lines of a file; what is none is told and left out.
pub(super) fn read(found: &mut Found<'_>) -> Vec<Line> {
    let mut lines = Vec::new();
    for unfolded in unfold(found) {
        match parse(&unfolded) {
            Some(line) => lines.push(line),
            None => {
                let told = found.error(
                    "calendar-line-form",
                    unfolded.places(0..unfolded.text.len()),
                );
                found.tell(told);
            }
        }
    }
    lines
}

fn unfold(found: &mut Found<'_>) -> Vec<Unfolded> {
    let text = found.text;
    let mut lines: Vec<Unfolded> = Vec::new();
    let mut at = 0;
    if let Some(rest) = text.strip_prefix('\u{FEFF}') {
        at = text.len() - rest.len();
        let told = found.warning("calendar-character", 0..at);
        found.tell(told.hint("mark"));
    }
    for whole in text[at..].split_inclusive('\n') {
        let line = whole.strip_suffix('\n').unwrap_or(whole);
        let has_end = line.len() < whole.len();
        let (line, is_crlf) = match line.strip_suffix('\r') {
            Some(line) => (line, true),
            None => (line, false),
        };
        if has_end && !is_crlf {
            found.tell(found.info("calendar-line-ends", at..at + line.len()));
        }
        look(found, line, at);
        tell_unreadable(found, (line, at), &text[at + whole.len()..]);
        match (line.strip_prefix([' ', '\t']), lines.last_mut()) {
            (Some(rest), Some(begun)) if !rest.is_empty() => {
                begun.push(rest, at + 1);
            }
            _ if line.trim().is_empty() => {
                let told = found.warning("calendar-line-form", at..at + line.len());
                found.tell(told.hint("blank"));
            }
            _ => {
                let mut begun = Unfolded::default();
                begun.push(line, at);
                lines.push(begun);
            }
        }
        at += whole.len();
    }
    lines
}

/// Holds a physical line to what none may have.
fn look(found: &mut Found<'_>, line: &str, at: usize) {
    if line.len() > LIMIT {
        let told = found.warning("calendar-line-long", at..at + line.len());
        found.tell(told.with("length", line.len().to_string()));
    }
    let is_control = |c: char| c.is_ascii_control() && c != '\t';
    for (place, c) in line.match_indices(is_control) {
        let place = at + place;
        let told = found.warning("calendar-character", place..place + c.len());
        found.tell(told.hint("control"));
    }
}

/// Tells of letters that cannot be read: one that the fold before the rest of the file has cut, or one of another encoding.
fn tell_unreadable(found: &mut Found<'_>, (line, at): (&str, usize), rest: &str) {
    let next = rest.strip_prefix([' ', '\t']).unwrap_or_default();
    let is_cut = next.starts_with(UNREADABLE);
    let is_rest = line.starts_with([' ', '\t']);
    for (place, c) in line.match_indices(UNREADABLE) {
        let is_last = place + c.len() == line.len();
        // The rest of a letter that was cut is told with its beginning.
        let is_second = is_rest && line[1..place].chars().all(|c| c == UNREADABLE);
        if is_second
            && found.text[..at]
                .trim_end_matches(['\r', '\n'])
                .ends_with(UNREADABLE)
        {
            continue;
        }
        let place = at + place..at + place + c.len();
        let told = found.warning("calendar-character", place);
        let hint = if is_cut && is_last { "cut" } else { "encoding" };
        found.tell(told.hint(hint));
    }
}

/// A content line ([RFC 5545, 3.1](https://www.rfc-editor.org/rfc/rfc5545#section-3.1)); nothing where it is none.
fn parse(unfolded: &Unfolded) -> Option<Line> {
    let text = unfolded.text.as_str();
    let name_end = text.find([';', ':'])?;
    let name = &text[..name_end];
    let mut parameters = Vec::new();
    let mut at = name_end;
    while text[at..].starts_with(';') {
        let (name, value, end) = parameter(text, at + 1)?;
        parameters.push((name, value));
        at = end;
    }
    let value = text[at..].strip_prefix(':')?;
    is_name(name).then(|| Line {
        name: name.to_ascii_uppercase(),
        parameters,
        value: value.to_owned(),
        place: unfolded.places(0..text.len()),
        value_place: unfolded.places(at + 1..text.len()),
    })
}

/// A parameter that begins at a byte, and the byte behind it.
fn parameter(text: &str, from: usize) -> Option<(String, String, usize)> {
    let equals = from + text[from..].find('=')?;
    let name = &text[from..equals];
    let mut at = equals + 1;
    let mut value = String::new();
    loop {
        let rest = &text[at..];
        let length = match rest.strip_prefix('"') {
            Some(quoted) => {
                let end = quoted.find('"')?;
                value.push_str(&quoted[..end]);
                end + 2
            }
            None => {
                let end = rest.find([';', ':', ',', '"'])?;
                value.push_str(&rest[..end]);
                end
            }
        };
        at += length;
        match text[at..].chars().next()? {
            ',' => {
                value.push(',');
                at += 1;
            }
            ';' | ':' => break,
            _ => return None,
        }
    }
    is_name(name).then(|| (name.to_ascii_uppercase(), value, at))
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}
