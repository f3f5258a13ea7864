//! Links and notes that were meant and are not read: what in a run of text looks like one, and why it is none.
//! Knows letters and brackets; what Markdown has made of the text around them is known before.

use std::ops::Range;

/// The endings of files that texts link to.
const FILES: [&str; 22] = [
    "avif", "csv", "doc", "docx", "gif", "htm", "html", "ics", "jpeg", "jpg", "md", "mp3", "mp4",
    "odp", "ods", "odt", "pdf", "png", "pptx", "svg", "webp", "xlsx",
];

/// How far the two ends of a link or note lie apart at most, in bytes.
const REACH: usize = 2000;
/// For how many slips of one run it is looked up whether there is a note of their name.
const LOOKUPS: usize = 100;

/// Something that was meant for a link or a note, and is shown as it is typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Slip {
    /// Where it stands in the source.
    pub(super) range: Range<usize>,
    /// Why it is not read.
    pub(super) reason: Reason,
    /// What the link is of, or the name of the note.
    pub(super) text: String,
    /// Where the link would lead.
    pub(super) target: String,
    /// What to put in the place of what, where it is certain.
    pub(super) fix: Option<(Range<usize>, String)>,
}

/// Why a link or a note is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reason {
    /// A blank between the brackets.
    Apart,
    /// Blanks in the name of a file.
    File,
    /// A blank in an address.
    Blank,
    /// Another link stands in its text.
    Nested,
    /// The address does not end.
    Open,
    /// Round and square brackets in each other's place.
    Swapped,
    /// An address without its beginning.
    Bare,
    /// Something else.
    Other,
    /// There is no note of that name.
    NoNote,
    /// There is, but the name is written with blanks.
    NoteBlank,
    /// The text of a note, with a blank before its colon.
    NoteColon,
    /// A note that is written in the running text.
    NoteInline,
}

impl Reason {
    /// The word for it in the catalogue.
    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Apart => "apart",
            Self::File => "file",
            Self::Blank => "blank",
            Self::Nested => "nested",
            Self::Open => "open",
            Self::Swapped => "swapped",
            Self::Bare => "bare",
            Self::Other | Self::NoNote => "help",
            Self::NoteBlank => "spaced",
            Self::NoteColon => "colon",
            Self::NoteInline => "inline",
        }
    }

    /// Whether it is about a note, and not a link.
    pub(super) fn is_of_note(self) -> bool {
        matches!(
            self,
            Self::NoNote | Self::NoteBlank | Self::NoteColon | Self::NoteInline
        )
    }
}

/// Which bytes are looked at, since a slip may stand there.
const IS_SIGN: [bool; 256] = {
    let mut is_sign = [false; 256];
    is_sign[b']' as usize] = true;
    is_sign[b')' as usize] = true;
    is_sign[b'[' as usize] = true;
    is_sign[b'w' as usize] = true;
    is_sign[b'W' as usize] = true;
    is_sign
};

/// Everything in a run of text that was meant for a link or a note, in order, none within another.
///
/// `run` is text of `source` in which Markdown has found nothing but letters.
pub(super) fn slips(source: &str, run: Range<usize>) -> Vec<Slip> {
    let mut found: Vec<Slip> = Vec::new();
    let Some(text) = source.get(run.clone()) else {
        return found;
    };
    let is_sign = |byte: &u8| IS_SIGN[usize::from(*byte)];
    for (at, sign) in text.bytes().enumerate().filter(|(_, byte)| is_sign(byte)) {
        let at = run.start + at;
        let is_told = found.last().is_some_and(|last| at < last.range.end);
        if is_told || is_escaped(source, at) {
            continue;
        }
        let slip = match sign {
            b']' => of_link(source, at),
            b')' if source[at + 1..].starts_with('[') => swapped(source, at),
            b'[' => of_note(source, at, found.len() < LOOKUPS),
            b'w' | b'W' => bare(source, at, run.end),
            _ => None,
        };
        found.extend(slip);
    }
    found
}

/// Whether a backslash before a sign says that it is only a sign.
fn is_escaped(source: &str, at: usize) -> bool {
    let before = source[..at].bytes().rev();
    before.take_while(|byte| *byte == b'\\').count() % 2 == 1
}

/// The beginning of the letter at a place, or the end of the text.
fn boundary(source: &str, at: usize) -> usize {
    let mut at = at.min(source.len());
    while !source.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// The text from a place to the end of its paragraph, as far as a link reaches.
fn paragraph_from(source: &str, at: usize) -> &str {
    let rest = &source[at..boundary(source, at + REACH)];
    let end = rest.find("\n\n").or_else(|| rest.find("\n\r\n"));
    &rest[..end.unwrap_or(rest.len())]
}

/// The bracket that the one at `close` closes, within its paragraph.
fn opening(source: &str, close: usize, (open, closed): (char, char)) -> Option<usize> {
    let start = boundary(source, close.saturating_sub(REACH));
    let start = source[start..close]
        .rfind("\n\n")
        .map_or(start, |at| start + at + 2);
    let mut depth = 0_usize;
    for (at, c) in source[start..close].char_indices().rev() {
        let at = start + at;
        if c == closed && !is_escaped(source, at) {
            depth += 1;
        } else if c == open && !is_escaped(source, at) {
            if depth == 0 {
                return Some(at);
            }
            depth -= 1;
        }
    }
    None
}

/// The place of the bracket that closes the one at the beginning of `text`.
fn closing(text: &str, open: char, closed: char) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, c) in text.char_indices() {
        if c == open {
            depth += 1;
        } else if c == closed {
            depth -= 1;
            if depth == 0 {
                return Some(at);
            }
        }
    }
    None
}

fn is_web(target: &str) -> bool {
    ["http://", "https://", "mailto:", "www."]
        .iter()
        .any(|start| target.to_ascii_lowercase().starts_with(start))
}

fn is_file(target: &str) -> bool {
    let name = target.split('#').next().unwrap_or_default();
    let ending = name.rsplit_once('.').map(|(_, ending)| ending);
    ending.is_some_and(|ending| FILES.contains(&&*ending.to_ascii_lowercase()))
}

/// A link whose text ends at `close`.
fn of_link(source: &str, close: usize) -> Option<Slip> {
    let next = source[close + 1..]
        .chars()
        .find(|c| !" \t\u{A0}".contains(*c));
    if next != Some('(') {
        return None;
    }
    let after = paragraph_from(source, close + 1);
    let gap = after.len() - after.trim_start_matches([' ', '\u{A0}', '\t']).len();
    let tail = &after[gap..];
    if !tail.starts_with('(') {
        return None;
    }
    let open = opening(source, close, ('[', ']'));
    let text = open.map_or("", |open| &source[open + 1..close]);
    // What begins so is a note with words in parentheses behind it.
    if text.trim_start().starts_with('^') {
        return None;
    }
    let start = open.unwrap_or(close);
    let tail_start = close + 1 + gap;
    let slip = |end: usize, reason, target: &str, fix| {
        let slip = Slip {
            range: start..end,
            reason,
            text: text.to_owned(),
            target: target.to_owned(),
            fix,
        };
        Some(slip)
    };
    let Some(length) = closing(tail, '(', ')') else {
        let target = tail[1..].split_whitespace().next().unwrap_or_default();
        let is_meant = gap == 0 && (is_web(target) || is_file(target));
        return is_meant
            .then(|| slip(tail_start + 1 + target.len(), Reason::Open, target, None))
            .flatten();
    };
    let end = tail_start + length + 1;
    let target = tail[1..length].trim();
    let has_blank = target.contains(char::is_whitespace);
    if gap > 0 {
        let is_meant = open.is_some() && !has_blank && (is_web(target) || is_file(target));
        let fix = Some((close + 1..end, format!("({target})")));
        return is_meant
            .then(|| slip(end, Reason::Apart, target, fix))
            .flatten();
    }
    let holds_link = text.contains("](") && !text.trim_start().starts_with('!');
    match has_blank {
        true if is_web(target) => slip(end, Reason::Blank, target, None),
        true if is_file(target) => {
            let is_plain = open.is_some() && !target.contains(['<', '>', '"', '\'', '\n', '\\']);
            let written = format!("(<{target}>)");
            slip(
                end,
                Reason::File,
                target,
                is_plain.then_some((close + 1..end, written)),
            )
        }
        // Words between brackets with words in parentheses behind them are no link.
        true => None,
        false if holds_link => slip(end, Reason::Nested, target, None),
        false if is_web(target) || is_file(target) => slip(end, Reason::Other, target, None),
        false => None,
    }
}

/// A link with its text in parentheses, which end at `close`, and its address in square brackets.
fn swapped(source: &str, close: usize) -> Option<Slip> {
    let open = opening(source, close, ('(', ')'))?;
    let tail = paragraph_from(source, close + 1);
    let length = closing(tail, '[', ']')?;
    let target = tail[1..length].trim();
    let is_meant = is_web(target) && !target.contains(char::is_whitespace);
    let end = close + 1 + length + 1;
    let text = &source[open + 1..close];
    let is_whole = !target.starts_with("www.") && !target.contains(['(', ')']);
    let fix = (is_whole && !text.contains(['[', ']'])).then(|| format!("[{text}]({target})"));
    is_meant.then(|| Slip {
        range: open..end,
        reason: Reason::Swapped,
        text: text.to_owned(),
        target: target.to_owned(),
        fix: fix.map(|written| (open..end, written)),
    })
}

/// A note at `open` that is none.
fn of_note(source: &str, open: usize, may_look: bool) -> Option<Slip> {
    let line = paragraph_from(source, open)
        .split('\n')
        .next()
        .unwrap_or_default();
    let is_marked = line[1..].trim_start().starts_with('^') || source[..open].ends_with('^');
    if !is_marked {
        return None;
    }
    let length = closing(line, '[', ']')?;
    let end = open + length + 1;
    let is_inline = source[..open].ends_with('^') && !is_escaped(source, open - 1);
    let inner = line[1..length].trim();
    let label = match is_inline {
        true => inner,
        false => inner.strip_prefix('^')?.trim(),
    };
    if label.is_empty() {
        return None;
    }
    let slip = |range: Range<usize>, reason, label: &str, fix| Slip {
        range,
        reason,
        text: label.to_owned(),
        target: String::new(),
        fix,
    };
    if is_inline {
        return Some(slip(open - 1..end, Reason::NoteInline, label, None));
    }
    let joined: String = label.split_whitespace().collect();
    let behind = line[length + 1..].trim_start_matches([' ', '\u{A0}', '\t']);
    let is_first = source[..open]
        .rsplit('\n')
        .next()
        .is_some_and(|before| before.trim().is_empty());
    if is_first && behind.starts_with(':') && behind.len() < line.len() - length - 1 {
        let colon = open + line.len() - behind.len() + 1;
        let fix = (open..colon, format!("[^{joined}]:"));
        return Some(slip(open..end, Reason::NoteColon, &joined, Some(fix)));
    }
    let has_blank = inner.len() > joined.len() + 1 || length - 1 > inner.len();
    let is_there = has_blank && may_look && is_defined(source, &joined);
    let reason = match has_blank {
        true => Reason::NoteBlank,
        false => Reason::NoNote,
    };
    let fix = is_there.then(|| (open..end, format!("[^{joined}]")));
    Some(slip(open..end, reason, &joined, fix))
}

/// Whether a text has a note of this name.
fn is_defined(source: &str, label: &str) -> bool {
    let start = format!("[^{}]:", label.to_lowercase());
    let mut lines = source.lines();
    lines.any(|line| line.trim_start().to_lowercase().starts_with(&start))
}

/// An address that begins with `www.`, at `start`.
fn bare(source: &str, start: usize, end: usize) -> Option<Slip> {
    let before = source[..start].chars().next_back();
    let is_part = |c: char| c.is_alphanumeric() || "/@._-=&%".contains(c);
    let text = &source[start..end];
    let is_start = text
        .get(..4)
        .is_some_and(|w| w.eq_ignore_ascii_case("www."));
    if !is_start || before.is_some_and(is_part) {
        return None;
    }
    let is_address = |c: char| c.is_alphanumeric() || "./-_~%?=&#+:@".contains(c);
    let length = text.find(|c| !is_address(c)).unwrap_or(text.len());
    let target = text[..length].trim_end_matches(['.', ',', ':', '?', '-', '_', '#', '&']);
    let host = target.split(['/', '?', '#', ':']).next()?;
    let (_, top) = host.get(4..)?.rsplit_once('.')?;
    let is_host = top.len() >= 2 && top.bytes().all(|byte| byte.is_ascii_alphabetic());
    is_host.then(|| Slip {
        range: start..start + target.len(),
        reason: Reason::Bare,
        text: String::new(),
        target: target.to_owned(),
        fix: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The slips of a text that is one run: why, what is marked, and the text mended.
    fn found(text: &str) -> Vec<(&'static str, &str, Option<String>)> {
        let slips = slips(text, 0..text.len());
        let told = slips.into_iter().map(|slip| {
            let mended = slip
                .fix
                .map(|(range, new)| format!("{}{new}{}", &text[..range.start], &text[range.end..]));
            (slip.reason.key(), &text[slip.range], mended)
        });
        told.collect()
    }

    #[test]
    fn each_link_of_a_line_is_told_with_its_own_reason() {
        let line = "[a] (https://a.example) [b](mio file.pdf) [c](https://c.example/x y) (d)[https://d.example] \
                    e www.e.example/f. [g](https://g.example";
        let told: Vec<(&str, &str)> = found(line).into_iter().map(|(a, b, _)| (a, b)).collect();
        assert_eq!(
            told,
            [
                ("apart", "[a] (https://a.example)"),
                ("file", "[b](mio file.pdf)"),
                ("blank", "[c](https://c.example/x y)"),
                ("swapped", "(d)[https://d.example]"),
                ("bare", "www.e.example/f"),
                ("open", "[g](https://g.example"),
            ]
        );
        let nested = "[a [b](https://b.example) c](https://c.example)";
        let slips = slips(nested, 25..nested.len());
        assert_eq!(slips[0].reason, Reason::Nested);
        assert_eq!(&nested[slips[0].range.clone()], nested);
    }

    #[test]
    fn what_can_only_be_one_link_is_mended() {
        for (text, mended) in [
            ("[a] (https://a.example)", "[a](https://a.example)"),
            ("[a] (piano.pdf)", "[a](piano.pdf)"),
            ("[a](mio piano.pdf)", "[a](<mio piano.pdf>)"),
            ("(a)[https://a.example]", "[a](https://a.example)"),
            ("x[^ 1]\n\n[^1]: Nota", "x[^1]\n\n[^1]: Nota"),
            ("[^1] : Nota", "[^1]: Nota"),
        ] {
            let told = found(text);
            assert_eq!(told[0].2.as_deref(), Some(mended), "{text}");
        }
    }

    #[test]
    fn a_note_is_not_told_as_a_link() {
        for (text, reason) in [
            ("x [^1] (https://a.example)", "help"),
            ("x[^1](https://a.example)", "help"),
            ("x[^una nota]", "spaced"),
            ("x^[Una nota.]", "inline"),
            ("[^1] : Nota", "colon"),
        ] {
            assert_eq!(found(text)[0].0, reason, "{text}");
            assert_eq!(found(text).len(), 1, "{text}");
        }
    }

    #[test]
    fn words_in_brackets_are_no_links() {
        for text in [
            "[sic] (vedi sotto)",
            "[sic](come si dice)",
            "\\[a\\](https://a.example)",
            "[x] (fatto)",
            "f[0](x)",
            "info@www.example",
            "https://www.a.example",
            "www.",
            "awww.che bello",
            "[…]",
            "(a) [b]",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }
}
