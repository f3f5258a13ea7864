//! Corrections that need nobody's judgement, as changes to a text, and the text with them made.
//! Knows places and letters, and nothing of why something is wrong.

use std::ops::Range;

use crate::source::ByteRange;

/// A correction that is certain: changes to one file, all of them or none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fix {
    /// What is put in place of what, in the file of the finding.
    pub edits: Vec<Edit>,
}

/// A text in place of another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// What goes. An empty range is a place between two letters.
    pub range: ByteRange,
    /// What comes.
    pub text: String,
}

impl Fix {
    /// One text in place of another.
    pub fn replace(range: impl Into<ByteRange>, text: impl Into<String>) -> Self {
        Edit::replace(range, text).into()
    }

    /// A text that is put at a place.
    pub fn insert(at: usize, text: impl Into<String>) -> Self {
        Edit::replace(at..at, text).into()
    }
}

impl Edit {
    /// One text in place of another.
    pub fn replace(range: impl Into<ByteRange>, text: impl Into<String>) -> Self {
        Self {
            range: range.into(),
            text: text.into(),
        }
    }

    /// A text that is put at a place.
    pub fn insert(at: usize, text: impl Into<String>) -> Self {
        Self::replace(at..at, text)
    }
}

impl From<Edit> for Fix {
    fn from(edit: Edit) -> Self {
        Self { edits: vec![edit] }
    }
}

impl From<Vec<Edit>> for Fix {
    fn from(edits: Vec<Edit>) -> Self {
        Self { edits }
    }
}

/// The text with the corrections made that do not get in each other's way, and which of them were: where two would
/// change the same place, the first one is made.
///
/// A correction that does not fit the text is not made.
pub fn apply(text: &str, fixes: &[&Fix]) -> (String, Vec<bool>) {
    let mut edits: Vec<&Edit> = Vec::new();
    let made = fixes.iter().map(|fix| {
        let fits = fix.edits.iter().enumerate().all(|(at, edit)| {
            let range: Range<usize> = edit.range.into();
            let others = edits.iter().copied().chain(&fix.edits[..at]);
            text.get(range).is_some() && !others.into_iter().any(|other| meet(edit, other))
        });
        if fits {
            edits.extend(&fix.edits);
        }
        fits
    });
    let made = made.collect();
    edits.sort_by_key(|edit| edit.range);
    let (mut out, mut at) = (String::with_capacity(text.len()), 0);
    for edit in edits {
        out.push_str(&text[at..edit.range.start]);
        out.push_str(&edit.text);
        at = edit.range.end;
    }
    out.push_str(&text[at..]);
    (out, made)
}

/// Whether two changes touch the same place, so that it would matter which of them comes first.
fn meet(a: &Edit, b: &Edit) -> bool {
    let (a, b) = (a.range.min(b.range), a.range.max(b.range));
    b.start < a.end || a.start == b.start
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_two_corrections_of_one_place_the_first_is_made() {
        let both = Fix::from(vec![Edit::insert(0, "<"), Edit::replace(3..4, ">")]);
        for (fixes, expected, made) in [
            (vec![Fix::replace(0..3, "due")], "due!", vec![true]),
            (
                vec![both.clone(), Fix::insert(4, "?")],
                "<uno>?",
                vec![true, true],
            ),
            (
                vec![both.clone(), Fix::insert(0, "x")],
                "<uno>",
                vec![true, false],
            ),
            (
                vec![Fix::replace(1..4, ""), both.clone()],
                "u",
                vec![true, false],
            ),
            (vec![Fix::insert(9, "x"), both], "<uno>", vec![false, true]),
        ] {
            let fixes: Vec<&Fix> = fixes.iter().collect();
            assert_eq!(apply("uno!", &fixes), (expected.to_owned(), made));
        }
    }

    #[test]
    fn no_letter_is_cut() {
        assert_eq!(apply("è", &[&Fix::replace(1..2, "x")]).0, "è");
    }
}
