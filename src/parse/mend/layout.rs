//! Signs and blanks that YAML reads in another way than eyes do: bullets, colons that are none, lines that stand too
//! deep, brackets without their fellows. Knows the keys that a head can have, and nothing of their values.

use std::ops::Range;

use super::line_at;
use crate::diagnostic::fix::apply;
use crate::diagnostic::{Edit, Fix};
use crate::parse::{keys, yaml};

/// The signs that word processors begin the lines of a list with.
const BULLETS: [char; 9] = ['–', '—', '−', '•', '·', '‣', '◦', '▪', '●'];
/// The signs that are typed for the colon behind a key.
const COLONS: [char; 5] = ['：', '∶', '﹕', '=', ';'];

/// Whether a text is a key that a head can have.
fn is_key(text: &str) -> bool {
    let is_known = |known: &&[&'static str]| keys::canonical(text, known).is_some();
    keys::KINDS.iter().any(is_known) || keys::canonical(text, &["talks"]).is_some()
}

/// The first line of a list that begins with another sign than `- `, and that sign in the place of all of them.
pub(in crate::parse) fn bullets(yaml: &str) -> Option<(Range<usize>, Option<Vec<Edit>>)> {
    let mut edits: Vec<Edit> = Vec::new();
    let mut start = 0;
    // The indent of the list that the line may go on with; any where a key has just been opened.
    let mut list: Option<Option<usize>> = None;
    for line in yaml.split_inclusive('\n') {
        let bare = line.trim();
        let indent = line.len() - line.trim_start().len();
        let is_item = list.is_some_and(|own| own.is_none_or(|own| own == indent));
        if let Some(length) = bullet(bare).filter(|_| is_item) {
            let at = start + indent;
            edits.push(Edit::replace(at..at + length, "- "));
            list = Some(Some(indent));
        } else if bare.starts_with("- ") && list.is_some() {
            list = Some(Some(indent));
        } else if !bare.is_empty() {
            let key = bare.trim_start_matches("- ").strip_suffix(':');
            list = key.filter(|key| is_key(key)).map(|_| None);
        }
        start += line.len();
    }
    let first = Range::from(edits.first()?.range);
    let (after, _) = apply(yaml, &[&Fix::from(edits.clone())]);
    Some((first, yaml::is_map(&after).then_some(edits)))
}

/// The length of the sign that a line of a list begins with in place of `- `, with the blanks behind it.
fn bullet(line: &str) -> Option<usize> {
    let sign = line.chars().next()?;
    let rest = &line[sign.len_utf8()..];
    let text = rest.trim_start();
    let begins = |c: char| c.is_alphabetic() || matches!(c, '"' | '“' | '«' | '[');
    let fits = match sign {
        '*' => text.len() < rest.len(),
        '-' => text.len() == rest.len() && rest.starts_with(begins),
        sign => BULLETS.contains(&sign),
    };
    (fits && !text.is_empty()).then_some(line.len() - text.len())
}

/// What stands in place of a key's colon in a line, and whether nothing else can be meant.
pub(in crate::parse) fn no_colon(line: &str) -> Option<(Range<usize>, bool)> {
    if let Some(at) = line.find(COLONS)
        && is_key(line[..at].trim_start_matches([' ', '-']).trim_end())
    {
        let start = line[..at].trim_end().len();
        let sign = line[at..].chars().next()?.len_utf8();
        let rest = &line[at + sign..];
        let end = line.len() - rest.trim_start().len();
        return Some((start..end, true));
    }
    let (key, rest) = line.split_once(' ')?;
    let is_bare = is_key(key) && !rest.trim().is_empty() && !line.contains(':');
    is_bare.then_some((key.len()..key.len() + 1, false))
}

/// A colon and a blank in place of what stands there.
pub(in crate::parse) fn with_colon(line: &str) -> Option<Edit> {
    let (sign, is_sure) = no_colon(line)?;
    is_sure.then(|| Edit::replace(sign, ": "))
}

/// The blanks before a key that stands deeper than the others, with the correction that takes them out.
pub(in crate::parse) fn too_deep(yaml: &str, at: usize) -> Option<(Range<usize>, Option<Fix>)> {
    let line = line_at(yaml, at);
    let own = &yaml[line.clone()];
    let indent = own.len() - own.trim_start_matches(' ').len();
    let (key, _) = own.split_once(':')?;
    let is_top_key = indent > 0
        && keys::KINDS
            .iter()
            .any(|known| keys::canonical(key, known).is_some());
    let mut before = yaml[..line.start].lines().rev();
    let before = before.find(|line| !line.trim().is_empty() && !line.trim_start().starts_with('#'));
    let has_value = before.is_none_or(|before| {
        let (_, value) = before.split_once(':').unwrap_or_default();
        let value = value.trim();
        !value.is_empty() && !value.starts_with(['|', '>']) && !before.starts_with([' ', '-'])
    });
    if !is_top_key || !has_value {
        return None;
    }
    let blanks = line.start..line.start + indent;
    let fix = Fix::replace(blanks.clone(), "");
    let next = yaml[line.end..].lines().skip(1);
    let next: usize = next.take(1).map(|next| next.len() + 1).sum();
    let next_end = yaml.len().min(line.end + next);
    let is_cause = [line.end, next_end].into_iter().any(|end| {
        let text = yaml.get(..end).unwrap_or_default();
        !yaml::is_map(text) && yaml::is_map(&apply(text, &[&fix]).0)
    });
    Some((blanks, is_cause.then_some(fix)))
}

/// The brackets of a value that stand in no quotes: what closes those that are open at its end, and where the first
/// closes that was not open. Nothing where a quote stays open.
pub(in crate::parse) fn brackets(value: &str) -> Option<(String, Option<usize>)> {
    let mut open: Vec<char> = Vec::new();
    let mut quote = None;
    // A quote opens only where a value may begin: elsewhere it is an apostrophe.
    let mut may_begin = true;
    for (at, c) in value.char_indices() {
        match (quote, c) {
            (Some(own), c) if own == c => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') if may_begin => quote = Some(c),
            (None, '[') => open.push(']'),
            (None, '{') => open.push('}'),
            (None, ']' | '}') if open.pop() != Some(c) => return Some((String::new(), Some(at))),
            _ => {}
        }
        may_begin = matches!(c, '[' | '{' | ',' | ':') || may_begin && c == ' ';
    }
    let closing = open.into_iter().rev().collect();
    quote.is_none().then_some((closing, None))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lines_of_a_list_get_its_dash() {
        for (yaml, expected) in [
            ("temi:\n– uno\n– due\n", Some("temi:\n- uno\n- due\n")),
            (
                "temi:\n  • uno\n  •due\n",
                Some("temi:\n  - uno\n  - due\n"),
            ),
            (
                "gruppi:\n-Lingua\n- Lavoro\n-Casa\n",
                Some("gruppi:\n- Lingua\n- Lavoro\n- Casa\n"),
            ),
            ("temi:\n* uno\nora: 9\n", Some("temi:\n- uno\nora: 9\n")),
            ("sommario: |\n  Temi trattati:\n  – uno\n", None),
            ("titolo: A\n– B\n", None),
            ("ordine:\n  -5\n", None),
        ] {
            let fix = bullets(yaml).and_then(|(_, edits)| edits);
            let after = fix.map(|edits| apply(yaml, &[&edits.into()]).0);
            assert_eq!(after.as_deref(), expected, "{yaml}");
        }
    }

    #[test]
    fn a_colon_is_missing_only_behind_a_key() {
        for (line, expected) in [
            ("titolo = A", Some((6..9, true))),
            ("titolo： A", Some((6..10, true))),
            ("data;2030", Some((4..5, true))),
            ("titolo A", Some((6..7, false))),
            ("titolo: A = B", None),
            ("colore = blu", None),
        ] {
            assert_eq!(no_colon(line), expected, "{line}");
        }
    }

    #[test]
    fn brackets_are_counted_outside_quotes() {
        let own = |closing: &str, extra| Some((closing.to_owned(), extra));
        assert_eq!(brackets("[a, b"), own("]", None));
        assert_eq!(brackets("{a: [\"]\", l'altro"), own("]}", None));
        assert_eq!(brackets("{a: b}}"), own("", Some(6)));
        assert_eq!(brackets("[\"a, b]"), None);
    }
}
