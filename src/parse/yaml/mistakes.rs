//! What is told where YAML cannot be read: the usual mistakes of its authors, each with the line as it should be.

use super::lines;
use crate::controls;
use crate::diagnostic::{Diagnostic, Edit, Fix};
use crate::parse::keys;
use crate::parse::mend::{layout, lines as mend, quoted};
use crate::source::{ByteRange, SourcePath, Span};

/// Tells an author what the parser's complaint comes from.
pub(super) fn explain(
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
    let (at, c) = characters.find(|(_, c)| controls::is_control(*c) && *c != '\u{85}')?;
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
pub(super) fn mistake(
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
pub(super) fn moved(edits: Vec<Edit>, offset: usize) -> Fix {
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
