//! A line of `site.toml` that cannot be read, with what it lacks, where nothing else can be meant.
//! A correction counts only if the file can be read up to this line with it, and cannot without it.

use toml::de::DeTable;

use crate::diagnostic::fix::apply;
use crate::diagnostic::{Edit, Fix};

/// Keys whose value is always a text.
const TEXTS: [&str; 23] = [
    "title",
    "description",
    "base_url",
    "language",
    "timezone",
    "theme",
    "id",
    "previous",
    "mode",
    "duration",
    "raw_html",
    "color",
    "organizer",
    "file",
    "news",
    "meetings",
    "groups",
    "organisations",
    "projects",
    "series",
    "page",
    "calendar",
    "feed",
];

/// The correction of the line in which `text` cannot be read, `at` being where the reader stopped.
pub(super) fn line(text: &str, at: usize) -> Option<Fix> {
    let at = at.min(text.len());
    let start = text.get(..at)?.rfind('\n').map_or(0, |end| end + 1);
    // An open quote or a missing one shows only at the end of the line, which may be the next one's beginning.
    let before = start.checked_sub(1).map(|end| {
        let start = text[..end].rfind('\n').map_or(0, |end| end + 1);
        start..end
    });
    let end = text[start..]
        .find('\n')
        .map_or(text.len(), |end| start + end);
    std::iter::once(start..end).chain(before).find_map(|line| {
        let own = text[line.clone()].trim_end_matches('\r');
        let edits = candidate(own)?;
        let edits: Vec<Edit> = edits
            .into_iter()
            .map(|edit| Edit {
                range: (edit.range.start + line.start..edit.range.end + line.start).into(),
                ..edit
            })
            .collect();
        let fix = Fix::from(edits);
        let whole = &text[..line.start + own.len()];
        let (mended, _) = apply(whole, &[&fix]);
        (!is_toml(whole) && is_toml(&mended)).then_some(fix)
    })
}

fn is_toml(text: &str) -> bool {
    DeTable::parse(text).is_ok()
}

/// What a line `key = value` lacks, with places in it.
fn candidate(line: &str) -> Option<Vec<Edit>> {
    let sign = line.find(['=', ':'])?;
    let key = line[..sign].trim();
    let is_key = !key.is_empty() && key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    if !is_key || line.contains('#') {
        return None;
    }
    let mut edits = Vec::new();
    if line[sign..].starts_with(':') {
        let blank = if line[..sign].ends_with(' ') {
            "="
        } else {
            " ="
        };
        edits.push(Edit::replace(sign..sign + 1, blank));
    }
    let value = line[sign + 1..].trim();
    let start = line.len() - line[sign + 1..].trim_start().len();
    edits.extend(quotes(key, value, start));
    (!edits.is_empty()).then_some(edits)
}

/// Straight quotes around a value that has others, one, or none.
fn quotes(key: &str, value: &str, start: usize) -> Vec<Edit> {
    let opening = ['“', '”', '„', '«', '‘', '’'];
    let closing = ['”', '“', '»', '’', '‘'];
    let end = start + value.len();
    let first = value.chars().next().unwrap_or_default();
    let last = value.chars().next_back().unwrap_or_default();
    let is_text = TEXTS.contains(&key);
    let holds_quote = value.contains(['"', '\\']);
    if opening.contains(&first) && closing.contains(&last) && !holds_quote && value.len() > 5 {
        return vec![
            Edit::replace(start..start + first.len_utf8(), "\""),
            Edit::replace(end - last.len_utf8()..end, "\""),
        ];
    }
    if !is_text {
        return Vec::new();
    }
    if first.is_alphanumeric() && !holds_quote {
        return vec![Edit::insert(start, "\""), Edit::insert(end, "\"")];
    }
    let is_open = first == '"' && value.matches('"').count() == 1 && value.len() > 1;
    match is_open && !value.contains('\\') {
        true => vec![Edit::insert(end, "\"")],
        false => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_gets_what_it_lacks_and_no_other_changes() {
        for (text, expected) in [
            ("title = “Rete”\n", Some("title = \"Rete\"\n")),
            (
                "a = 1\r\ntitle = La rete\r\n",
                Some("a = 1\r\ntitle = \"La rete\"\r\n"),
            ),
            ("title: \"Rete\"\n", Some("title = \"Rete\"\n")),
            ("title: Rete", Some("title = \"Rete\"")),
            (
                "title = \"Rete\nid = 'x'\n",
                Some("title = \"Rete\"\nid = 'x'\n"),
            ),
            (
                "base_url = https://rete.example/\n",
                Some("base_url = \"https://rete.example/\"\n"),
            ),
            ("per_page = venti\n", None),
            ("title = Rete # nota\n", None),
            ("menu = [news\n", None),
            ("title = \n", None),
        ] {
            let error = DeTable::parse(text).expect_err(text);
            let fix = line(text, error.span().unwrap_or_default().start);
            let mended = fix.map(|fix| apply(text, &[&fix]).0);
            assert_eq!(mended.as_deref(), expected, "{text}");
        }
    }
}
