//! Where a head begins and ends, in a file in which one of the two lines is missing or misspelt.
//! Knows the keys that a head can hold, and nothing of its values.

use super::line_end;
use crate::diagnostic::Fix;
use crate::parse::keys;
use crate::parse::yaml;

/// The line that opens and closes a head.
const FENCE: &str = "---";

/// The first line of a head that does not begin as it should: with blanks before it, with other dashes, or left out.
pub(in crate::parse) fn opened(text: &str) -> Option<Fix> {
    let start = text.len() - text.trim_start_matches('\u{FEFF}').len();
    let body = text[start..].trim_start_matches(|c: char| c.is_whitespace() || c == '\u{FEFF}');
    let at = text.len() - body.len();
    let first = body.lines().next()?;
    let is_fence = is_like_fence(first);
    // Nothing but a head stands between two such lines.
    let rest = match is_fence {
        true => body[first.len()..].trim_start_matches(['\r', '\n']),
        false => body,
    };
    let (head, _) = rest.split_once("\n---").filter(|(_, after)| {
        let line = after.lines().next().unwrap_or_default();
        line.trim().is_empty()
    })?;
    if !is_head(head) {
        return None;
    }
    Some(match is_fence {
        true => Fix::replace(start..at + first.len(), FENCE),
        false => Fix::replace(start..at, format!("{FENCE}{}", line_end(text))),
    })
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

/// Whether a line holds nothing but dashes, of whatever kind.
fn is_like_fence(line: &str) -> bool {
    let line = line.trim();
    (2..=10).contains(&line.len())
        && line
            .chars()
            .all(|c| matches!(c, '-' | '–' | '—' | '\u{2010}' | '\u{2011}'))
}

/// Whether a text is YAML that has only keys which a head can have, the title among them.
fn is_head(text: &str) -> bool {
    let keys = yaml::keys_of(text).unwrap_or_default();
    let has_title = keys
        .iter()
        .any(|key| keys::canonical(key, &["title"]).is_some());
    has_title && keys.iter().all(|key| is_known(key))
}

fn is_known(key: &str) -> bool {
    keys::KINDS
        .iter()
        .any(|known| keys::canonical(key, known).is_some())
}

/// The key that a line begins with, if it is one that a head can have.
fn key_of(line: &str) -> Option<&str> {
    let (key, _) = line.split_once(':')?;
    is_known(key).then_some(key)
}
