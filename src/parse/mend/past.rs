//! A file read past the mistakes of its head: each mended as it can only be meant, or its entry left out.
//! Knows the way back from the places of the text that is read to those of the file as it is.

use std::ops::Range;

use super::line_at;
use crate::diagnostic::{Diagnostic, Fix, fix};
use crate::source::{ByteRange, SourcePath, Span};

/// A mistake of which it is not known what it is.
const VAGUE: &str = "front-matter-not-yaml";
/// How many mistakes of one head are passed.
const LIMIT: usize = 30;

/// A text as it is read, which is that of the file but for what stood in the way.
#[derive(Debug)]
pub(in crate::parse) struct Passed {
    /// The text.
    pub(in crate::parse) text: String,
    /// Where its places are in the file.
    pub(in crate::parse) places: Places,
    /// Where entries were left out, as places of the file.
    left_out: Vec<ByteRange>,
    /// Whether it is not known what was wrong with one of them, so that what follows may have the same cause.
    is_lost: bool,
}

impl Passed {
    /// A text in whose way nothing stands yet.
    pub(in crate::parse) fn new(text: &str) -> Self {
        Self {
            text: text.to_owned(),
            places: Places::default(),
            left_out: Vec::new(),
            is_lost: false,
        }
    }

    /// Whether what is read is all that the file says.
    pub(in crate::parse) fn is_whole(&self) -> bool {
        self.left_out.is_empty()
    }

    /// What was left out of `file`, the text as it is.
    pub(in crate::parse) fn unread(&self, file: &str) -> Vec<String> {
        let texts = self.left_out.iter();
        texts
            .filter_map(|range| file.get(Range::from(*range)))
            .map(str::to_owned)
            .collect()
    }

    /// Whether a mistake is one of its own, and not only what is left of one that was passed.
    pub(in crate::parse) fn is_news(&self, mistake: &Diagnostic) -> bool {
        let is_follow_up = self.is_lost && mistake.code == VAGUE;
        !is_follow_up && !self.is_unread(self.places.of(mistake.span.range))
    }

    /// Whether a finding stands on its own, whatever was left out.
    pub(in crate::parse) fn is_sound(&self, found: &Diagnostic) -> bool {
        self.is_whole() || found.code != "title-missing" && !self.is_unread(found.span.range)
    }

    /// Whether a place of the file meets one that was left out.
    fn is_unread(&self, range: ByteRange) -> bool {
        let mut left_out = self.left_out.iter();
        left_out.any(|unread| range.start <= unread.end && unread.start <= range.end)
    }

    /// Goes past a mistake: as it is certainly meant, else without its entry. Tells whether that was possible.
    pub(in crate::parse) fn pass(&mut self, mistake: &Diagnostic, head: ByteRange) -> bool {
        if self.places.rounds.len() + self.left_out.len() >= LIMIT {
            return false;
        }
        if let Some(fix) = &mistake.fix {
            let (text, made) = fix::apply(&self.text, &[fix]);
            let has_changed = text != self.text && made == [true];
            if has_changed {
                self.places.add(&self.text, fix);
                self.text = text;
            }
            return has_changed;
        }
        let at = mistake.span.range.start;
        if !(head.start..head.end).contains(&at) || !may_be_left_out(mistake.code) {
            return false;
        }
        let yaml = &self.text[head.start..head.end];
        let value = entry(yaml, at - head.start, true);
        let is_blank = |range: &Range<usize>| yaml[range.clone()].trim().is_empty();
        let entry = match is_blank(&value) {
            true => entry(yaml, at - head.start, false),
            false => value,
        };
        if is_blank(&entry) {
            return false;
        }
        self.is_lost |= mistake.code == VAGUE;
        let range = head.start + entry.start..head.start + entry.end;
        self.left_out.push(self.places.of(range.clone().into()));
        let blank: String = self.text[range.clone()].bytes().map(blank).collect();
        self.text.replace_range(range, &blank);
        true
    }
}

/// What stands for a byte that is not read, so that no place changes.
fn blank(byte: u8) -> char {
    match byte {
        b'\n' | b'\r' => char::from(byte),
        _ => ' ',
    }
}

/// Whether the rest of a head can be read without the entry that has this mistake.
fn may_be_left_out(code: &str) -> bool {
    code.starts_with("yaml-")
        || matches!(
            code,
            "front-matter-not-yaml" | "duplicate-key" | "control-character"
        )
}

/// What belongs to the line at `at`: the line and those that stand deeper. Of a key that is `kept`, its value alone.
fn entry(yaml: &str, at: usize, kept: bool) -> Range<usize> {
    let line = line_at(yaml, at);
    let own = &yaml[line.clone()];
    let bare = own.trim_start();
    let indent = own.len() - bare.len();
    let is_item = bare.starts_with('-');
    let key = bare.find(':').filter(|_| kept && !is_item);
    let start = key.map_or(line.start + indent, |colon| line.start + indent + colon + 1);
    let mut end = line.end;
    let mut next = line.end;
    while let Some(behind) = yaml[next..].find('\n') {
        next += behind + 1;
        let line = line_at(yaml, next);
        let text = &yaml[line.clone()];
        let bare = text.trim_start();
        let depth = text.len() - bare.len();
        let belongs = depth > indent || !is_item && depth == indent && bare.starts_with("- ");
        if bare.is_empty() || belongs {
            end = if belongs { line.end } else { end };
            next = line.end;
        } else {
            break;
        }
    }
    start..end
}

/// The way back from the places of a text that was changed, round by round, to those of the text before.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Places {
    /// What each round changed, in the order of the text.
    rounds: Vec<Vec<Change>>,
}

/// A text that stands in place of another.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Change {
    /// Where the other one stood.
    before: ByteRange,
    /// Its length.
    length: usize,
    /// Where the other one stands in it, if it does.
    inner: Option<usize>,
}

impl Places {
    fn add(&mut self, text: &str, fix: &Fix) {
        let change = |edit: &fix::Edit| Change {
            before: edit.range,
            length: edit.text.len(),
            inner: edit.text.find(&text[Range::from(edit.range)]),
        };
        let mut changes: Vec<Change> = fix.edits.iter().map(change).collect();
        changes.sort_by_key(|change| change.before);
        self.rounds.push(changes);
    }

    /// Where in the file something stands.
    pub fn of(&self, range: ByteRange) -> ByteRange {
        let rounds = self.rounds.iter().rev();
        rounds.fold(range, |range, changes| ByteRange {
            start: back(changes, range.start, false),
            end: back(changes, range.end, true),
        })
    }

    /// Where in the file something stands that no change touches.
    fn untouched(&self, range: ByteRange) -> Option<ByteRange> {
        let mut range = range;
        for changes in self.rounds.iter().rev() {
            let (mut added, mut removed) = (0, 0);
            for change in changes {
                let start = change.before.start + added - removed;
                if range.end < start {
                    break;
                }
                if range.start <= start + change.length {
                    return None;
                }
                added += change.length;
                removed += change.before.end - change.before.start;
            }
            range.start = range.start + removed - added;
            range.end = range.end + removed - added;
        }
        Some(range)
    }

    /// A finding of the text that was read, as one of `file`.
    pub fn told(&self, found: Diagnostic, file: &SourcePath) -> Diagnostic {
        if self.rounds.is_empty() {
            return found;
        }
        let mut found = found;
        let place = |span: &mut Span| {
            if span.path == *file {
                span.range = self.of(span.range);
            }
        };
        let is_here = found.span.path == *file;
        place(&mut found.span);
        found.related.iter_mut().for_each(|(span, _)| place(span));
        if !is_here {
            return found;
        }
        found.fix = found.fix.and_then(|fix| {
            let edits = fix.edits.into_iter().map(|edit| {
                let range = self.untouched(edit.range)?;
                Some(fix::Edit { range, ..edit })
            });
            let edits: Option<Vec<fix::Edit>> = edits.collect();
            edits.map(Fix::from)
        });
        found
    }
}

/// Where a place was before the changes of one round.
fn back(changes: &[Change], at: usize, is_end: bool) -> usize {
    let (mut added, mut removed) = (0, 0);
    for change in changes {
        let start = change.before.start + added - removed;
        let is_before = match is_end || change.length > 0 {
            true => at <= start,
            false => at < start,
        };
        if is_before {
            break;
        }
        let end = start + change.length;
        let is_within = at < end || at == end && is_end;
        if is_within {
            let length = change.before.end - change.before.start;
            let within = change.inner.filter(|_| at < end);
            return match within {
                Some(inner) => change.before.start + (at - start).saturating_sub(inner).min(length),
                None if is_end => change.before.end,
                None => change.before.start,
            };
        }
        added += change.length;
        removed += change.before.end - change.before.start;
    }
    at + removed - added
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Edit;

    #[test]
    fn every_place_leads_back_to_the_letters_that_it_had() {
        let file = "titolo: Uno: due\ntemi: [a, b\nora:12\n";
        let mut passed = Passed::new(file);
        let head = |passed: &Passed| ByteRange::from(0..passed.text.len());
        let span = Span::whole(&SourcePath::new("a.md").expect("a plain path"));
        let mistake = |fix: Fix| Diagnostic::error("yaml-colon", span.clone()).fixed(fix);
        for fix in [
            Fix::replace(8..16, "\"Uno: due\""),
            Fix::insert(30, "]"),
            Fix::insert(36, " "),
        ] {
            let head = head(&passed);
            assert!(passed.pass(&mistake(fix), head));
        }
        assert_eq!(passed.text, "titolo: \"Uno: due\"\ntemi: [a, b]\nora: 12\n");
        for (read, written) in [
            ("titolo", "titolo"),
            ("\"Uno: due\"", "Uno: due"),
            ("due", "due"),
            ("temi", "temi"),
            ("[a, b]", "[a, b"),
            ("ora", "ora"),
            ("12", "12"),
        ] {
            let at = passed.text.find(read).expect("a part of it");
            let range = passed.places.of((at..at + read.len()).into());
            assert_eq!(&file[Range::from(range)], written);
        }
        let at = passed.text.find("temi").expect("a part of it");
        let places = &passed.places;
        assert_eq!(places.untouched((at..at + 4).into()), Some((17..21).into()));
        assert_eq!(places.untouched((9..12).into()), None);
    }

    #[test]
    fn what_was_taken_out_shifts_what_follows() {
        let mut places = Places::default();
        places.add("uno\ndue\ntre\n", &Fix::replace(4..8, ""));
        assert_eq!(places.of((4..7).into()), (8..11).into());
        assert_eq!(places.of((0..3).into()), (0..3).into());
        let both = vec![Edit::insert(0, "x"), Edit::replace(1..2, "")];
        let mut places = Places::default();
        places.add("abc", &Fix::from(both));
        assert_eq!(places.of((2..3).into()), (2..3).into());
    }

    #[test]
    fn an_entry_is_its_line_and_what_stands_deeper() {
        let yaml = "a: 1\nb:\n  - c: 2\n    d: 3\n\n  - e: 4\nf: 5\n";
        for (at, kept, expected) in [
            ("a:", true, " 1"),
            ("a:", false, "a: 1"),
            ("b:", true, "\n  - c: 2\n    d: 3\n\n  - e: 4"),
            ("- c", true, "- c: 2\n    d: 3"),
            ("d:", true, " 3"),
            ("- e", true, "- e: 4"),
        ] {
            let at = yaml.find(at).expect("a part of it");
            assert_eq!(&yaml[entry(yaml, at, kept)], expected);
        }
    }
}
