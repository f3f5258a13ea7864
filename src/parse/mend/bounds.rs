//! Where a head begins and ends, in a file in which one of the two lines is missing or misspelt.
//! Knows the keys that a head can hold, and nothing of its values.

use std::ops::Range;

use super::line_end;
use super::words::key_meant;
use crate::diagnostic::{Edit, Fix, only_spelling};
use crate::parse::keys;
use crate::parse::yaml;

/// The line that opens and closes a head.
const FENCE: &str = "---";

/// The first line of a head that does not begin as it should: with blanks before it, with other dashes, or left out;
/// and its last line, where that is of other dashes or left out too.
pub(in crate::parse) fn opened(text: &str) -> Option<Fix> {
    let start = text.len() - text.trim_start_matches('\u{FEFF}').len();
    let body = text[start..].trim_start_matches(|c: char| c.is_whitespace() || c == '\u{FEFF}');
    let at = text.len() - body.len();
    let first = body.lines().next()?;
    let is_fence = is_like_fence(first);
    let opening = match is_fence {
        true => Edit::replace(start..at + first.len(), FENCE),
        false => Edit::replace(start..at, format!("{FENCE}{}", line_end(text))),
    };
    // Nothing but a head stands between two such lines, or before the blank line behind the last key.
    let head_at = match is_fence {
        true => at + first.len() + line_end(text).len().min(body.len() - first.len()),
        false => at,
    };
    let closing = match end_line(text, head_at) {
        Some(closing) => closing,
        // No line ends it: the blank one behind the last key does, if anything does.
        None if !is_fence => {
            let end = head_at + text[head_at..].find(&line_end(text).repeat(2))?;
            let further = text[end..].trim_start().lines().next();
            let is_further_key = further.is_some_and(|line| key_of(line).is_some());
            let fits = is_head(&text[head_at..end]) && !is_further_key;
            let closing = format!("{}{FENCE}", line_end(text));
            fits.then(|| Some(Edit::insert(end, closing)))?
        }
        None => return None,
    };
    let edits = [opening].into_iter().chain(closing);
    Some(edits.collect::<Vec<_>>().into())
}

/// The line that ends the head which begins at `start`, with its correction if it is of other dashes.
fn end_line(text: &str, start: usize) -> Option<Option<Edit>> {
    let mut at = start;
    let lines = text.get(start..)?.split_inclusive('\n');
    let mut lines = lines.map(|line| {
        at += line.len();
        (at - line.len(), line.trim_end())
    });
    let (at, line) = lines.find(|(_, line)| is_like_fence(line))?;
    let is_whole = line == FENCE;
    let closing = (!is_whole).then(|| Edit::replace(at..at + line.len(), FENCE));
    is_head(&text[start..at]).then_some(closing)
}

/// The last line of a head that has none: a line of other dashes, or none before the blank line behind the last key.
pub(in crate::parse) fn closed(text: &str) -> Option<Fix> {
    let start = text.find('\n')? + 1;
    let mut at = start;
    let mut end = None;
    for line in text[start..].split_inclusive('\n') {
        let is_blank = line.trim().is_empty();
        let may_end = is_blank || is_like_fence(line);
        if may_end && !is_head(&text[start..at]) {
            break;
        }
        if may_end && !is_blank {
            let length = line.trim_end_matches(['\r', '\n']).len();
            return Some(Fix::replace(at..at + length, FENCE));
        }
        if is_blank {
            end = Some(at);
        }
        at += line.len();
    }
    if at == text.len() && is_head(&text[start..]) {
        end = Some(at);
    }
    let end = end?;
    let line_end = line_end(text);
    let before = text[..end].trim_end();
    let further = text[end..].trim_start().lines().next().unwrap_or_default();
    // A line that might be another key leaves it open where the text begins.
    let is_further_key = key_of(further).is_some();
    let at = before.len();
    (!is_further_key).then(|| Fix::insert(at, format!("{line_end}{FENCE}")))
}

/// A second head below the first, from the line that closes that to the one that opens this, and what makes one of both.
pub(in crate::parse) fn second(
    text: &str,
    head: Range<usize>,
) -> Option<(Range<usize>, Option<Fix>)> {
    let closing = text[head.end..].find('\n')? + head.end + 1;
    let behind = &text[closing..];
    let at = closing + behind.len() - behind.trim_start().len();
    let first = text[at..]
        .lines()
        .next()
        .filter(|line| line.trim_end() == FENCE)?;
    let start = at + text[at..].find('\n')? + 1;
    let mut end = start;
    for line in text[start..].split_inclusive('\n') {
        if line.trim_end() == FENCE {
            break;
        }
        end += line.len();
    }
    let keys = yaml::keys_of(&text[start..end])?;
    let is_closed = text[end..].starts_with(FENCE);
    let is_head = is_closed && !keys.is_empty() && keys.iter().all(|key| is_known(key));
    let whole = format!("{}{}", &text[head.clone()], &text[start..end]);
    let fix = yaml::is_map(&whole).then(|| Fix::replace(head.end..start, ""));
    is_head.then_some((at..at + first.trim_end().len(), fix))
}

/// Whether a line holds nothing but dashes, of whatever kind.
fn is_like_fence(line: &str) -> bool {
    let line = line.trim();
    (2..=10).contains(&line.len())
        && line
            .chars()
            .all(|c| matches!(c, '-' | '–' | '—' | '\u{2010}' | '\u{2011}'))
}

/// Whether a text is YAML that has only keys which a head can have, the title among them, a letter more or less.
fn is_head(text: &str) -> bool {
    let keys = yaml::keys_of(text).unwrap_or_default();
    let title = keys::spellings(&["title"]);
    let is_title = |key: &String| only_spelling(key, title.iter().copied()).is_some();
    keys.iter().any(is_title) && keys.iter().all(|key| is_known(key) || is_nearly_known(key))
}

fn is_known(key: &str) -> bool {
    keys::KINDS
        .iter()
        .any(|known| keys::canonical(key, known).is_some())
}

fn is_nearly_known(key: &str) -> bool {
    keys::KINDS.iter().any(|known| {
        only_spelling(key, keys::spellings(known)).is_some()
            || key_meant(key, known, None).is_some()
    })
}

/// The key that a line begins with, if it is one that a head can have.
fn key_of(line: &str) -> Option<&str> {
    let (key, _) = line.split_once(':')?;
    is_known(key).then_some(key)
}
