//! A line of YAML that cannot be read, with what it lacks: quotes, a space, a bracket.
//! A correction counts only if the head can be read up to this line with it, and cannot without it.

use super::{layout, line_at, quoted};
use crate::diagnostic::fix::apply;
use crate::diagnostic::{Edit, Fix};
use crate::parse::{keys, yaml};

/// Keys whose value is a text in its author's own words.
const TEXTS: [&str; 12] = [
    "title",
    "summary",
    "place",
    "title_note",
    "full_name",
    "reason",
    "role",
    "text",
    "alt",
    "series",
    "person",
    "kind",
];
/// Those of them in which nobody leaves a remark on what is being done.
const FREE: [&str; 10] = [
    "title",
    "summary",
    "place",
    "title_note",
    "full_name",
    "reason",
    "text",
    "alt",
    "talks",
    "not_known",
];
/// Keys whose value is a word, a date or a number, so that what follows can only be a remark.
const FIXED: [&str; 20] = [
    "date",
    "time",
    "end",
    "duration",
    "timezone",
    "status",
    "mode",
    "join",
    "language",
    "published",
    "updated",
    "draft",
    "order",
    "attendance",
    "people",
    "places",
    "until",
    "on",
    "from",
    "to",
];
/// The spaces that word processors put in place of a normal one.
pub(in crate::parse) const SPECIAL_SPACES: [char; 3] = ['\u{A0}', '\u{202F}', '\u{2009}'];

/// The correction of a usual mistake in the line of `yaml` that begins at `at`. Places are those in `yaml`.
pub(in crate::parse) fn mended(yaml: &str, at: usize, code: &str) -> Option<Vec<Edit>> {
    if code == "yaml-tab" {
        return without_tabs(yaml, at);
    }
    let line = &yaml[line_at(yaml, at)];
    let edits = candidate(line, code)?;
    let edits = edits.into_iter().map(|edit| Edit {
        range: (at + edit.range.start..at + edit.range.end).into(),
        ..edit
    });
    let edits: Vec<Edit> = edits.collect();
    let end = at + line.len();
    (stands_alone(yaml, at, line) && reads_with(yaml, end, &edits)).then_some(edits)
}

/// Whether the head cannot be read up to `end`, and can with these changes.
fn reads_with(yaml: &str, end: usize, edits: &[Edit]) -> bool {
    let before = &yaml[..end];
    let fix = Fix::from(edits.to_vec());
    let (after, _) = apply(before, &[&fix]);
    !yaml::is_map(before) && yaml::is_map(&after)
}

/// Whether no later line goes on with the value of this one.
fn stands_alone(yaml: &str, at: usize, line: &str) -> bool {
    let own = line.len() - line.trim_start_matches([' ', '-']).len();
    let rest = yaml[at + line.len()..].lines();
    let next = rest.skip(1).find(|line| !line.trim().is_empty());
    next.is_none_or(|next| {
        let indent = next.len() - next.trim_start().len();
        indent <= own && !next.trim_start().starts_with(['"', '\'', ']', '}', ','])
    })
}

/// What the line lacks, with places in it.
fn candidate(line: &str, code: &str) -> Option<Vec<Edit>> {
    if code == "yaml-special-space" {
        return Some(with_spaces(line));
    }
    if code == "yaml-no-space" {
        let colon = line.find(':')?;
        let key = line[..colon].trim_start_matches([' ', '-']);
        let is_known = |known: &&[&'static str]| keys::canonical(key, known).is_some();
        let is_key = keys::KINDS.iter().any(is_known);
        return is_key.then(|| vec![Edit::insert(colon + 1, " ")]);
    }
    if code == "yaml-no-colon" {
        return layout::with_colon(line).map(|edit| vec![edit]);
    }
    let (key, value) = line.split_once(": ")?;
    let start = line.len() - value.trim_start().len();
    let value = value.trim();
    let whole = |text: String| Some(vec![Edit::replace(start..start + value.len(), text)]);
    // What follows ` #` may be a remark, or part of the value.
    if value.contains(" #") {
        return None;
    }
    match code {
        "yaml-colon" if is_text(key) && is_prose(value) => whole(quoted(bare(value))),
        // A dash may begin a list.
        "yaml-sign" if is_text(key) && !value.starts_with('-') => whole(quoted(value)),
        "yaml-apostrophe" => whole(quoted(elided(value)?)),
        "yaml-quotes" if ends_unquoted(value) => is_text(key).then(|| whole(quoted(value)))?,
        "yaml-quotes" => whole(quoted(with_inner_quotes(value)?)),
        "yaml-open-quote" if value.starts_with('"') => {
            Some(vec![Edit::insert(start + value.len(), "\"")])
        }
        "yaml-open-bracket" if !value.ends_with(',') => {
            let (closing, _) = layout::brackets(value)?;
            Some(vec![Edit::insert(start + value.len(), closing)])
        }
        "yaml-closed-bracket" => {
            let (_, extra) = layout::brackets(value)?;
            let extra = extra.filter(|at| at + 1 == value.len())?;
            Some(vec![Edit::replace(start + extra..start + extra + 1, "")])
        }
        _ => None,
    }
}

/// Whether the value of a key is a text. The key may have the dash of a list before it.
fn is_text(key: &str) -> bool {
    let key = key.trim_start_matches([' ', '-']);
    keys::canonical(key, &TEXTS).is_some()
}

/// A value without the typographic quotes around it that a word processor has made of straight ones.
fn bare(value: &str) -> &str {
    let inner = value.strip_prefix(['“', '„']);
    let inner = inner.and_then(|inner| inner.strip_suffix(['”', '“']));
    inner
        .filter(|inner| !inner.contains(['“', '”', '„']))
        .unwrap_or(value)
}

/// Whether every colon in a value stands behind a word of it, and not behind the next key.
pub(in crate::parse) fn is_prose(value: &str) -> bool {
    let begins = value.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '“' | '„' | '«'));
    let is_word = |(colon, _): (usize, &str)| {
        let before = &value[..colon];
        let word = before.rsplit(' ').next().unwrap_or_default();
        let is_key = |known: &&[&'static str]| keys::canonical(word, known).is_some();
        let may_be_key = word.starts_with(char::is_lowercase) && keys::KINDS.iter().any(is_key);
        !may_be_key && !before.ends_with([' ', ':'])
    };
    begins && value.match_indices(": ").all(is_word)
}

/// The text between single quotes in which every further one is an apostrophe between two letters.
fn elided(value: &str) -> Option<&str> {
    let inner = value.strip_prefix('\'')?.strip_suffix('\'')?;
    let is_elision = |(at, _): (usize, &str)| {
        let before = inner[..at].chars().next_back();
        let after = inner[at + 1..].chars().next();
        before.is_some_and(char::is_alphabetic) && after.is_some_and(char::is_alphabetic)
    };
    inner.match_indices('\'').all(is_elision).then_some(inner)
}

/// Whether a value begins with a word in quotes and goes on without.
pub(in crate::parse) fn ends_unquoted(value: &str) -> bool {
    let is_open = |quote: char| {
        let inner = value
            .strip_prefix(quote)
            .and_then(|inner| inner.split_once(quote));
        inner.is_some_and(|(_, rest)| rest.starts_with(' ') && !rest.contains(quote))
    };
    is_open('"') || is_open('\'')
}

/// Whether a value between single quotes is one text in which the others are apostrophes.
pub(in crate::parse) fn is_elided(value: &str) -> bool {
    elided(value).is_some()
}

/// The text between double quotes in which further ones open before a word and close behind one.
fn with_inner_quotes(value: &str) -> Option<&str> {
    let inner = value.strip_prefix('"')?.strip_suffix('"')?;
    let mut is_open = false;
    for (at, _) in inner.match_indices('"') {
        let before = inner[..at].chars().next_back();
        let after = inner[at + 1..].chars().next();
        let fits = match is_open {
            false => {
                before.is_none_or(|c| c == ' ' || c == '(')
                    && after.is_some_and(char::is_alphanumeric)
            }
            true => {
                before.is_some_and(|c| !c.is_whitespace())
                    && after.is_none_or(|c| !c.is_alphanumeric())
            }
        };
        if !fits || inner.contains('\\') {
            return None;
        }
        is_open = !is_open;
    }
    (!is_open).then_some(inner)
}

/// Normal spaces in place of special ones, before the key and behind its colon.
fn with_spaces(line: &str) -> Vec<Edit> {
    let indent = line.len() - line.trim_start().len();
    let value = line.find(':').map_or(line.len(), |colon| {
        let behind = &line[colon + 1..];
        colon + 1 + behind.len() - behind.trim_start().len()
    });
    let colon = line.find(':').unwrap_or(line.len());
    line.char_indices()
        .filter(|(at, c)| {
            SPECIAL_SPACES.contains(c) && (*at < indent || (colon..value).contains(at))
        })
        .map(|(at, c)| Edit::replace(at..at + c.len_utf8(), " "))
        .collect()
}

/// The first special space before a key that is none of a head, and normal spaces in place of all of them: YAML takes
/// one for a letter of the key, which eyes take for one below another.
pub(in crate::parse) fn pasted_indent(yaml: &str) -> Option<(usize, Option<Vec<Edit>>)> {
    if !yaml.contains(SPECIAL_SPACES) {
        return None;
    }
    let keys = yaml::keys_of(yaml)?;
    let key = keys.iter().find(|key| {
        let is_known = |known: &&[&'static str]| keys::canonical(key, known).is_some();
        key.starts_with(SPECIAL_SPACES) && !keys::KINDS.iter().any(is_known)
    })?;
    let at = yaml.find(key.as_str())?;
    let mut edits = Vec::new();
    let mut start = 0;
    for line in yaml.split_inclusive('\n') {
        let lead = &line[..line.len() - line.trim_start().len()];
        let special = lead
            .char_indices()
            .filter(|(_, c)| SPECIAL_SPACES.contains(c));
        edits.extend(
            special.map(|(at, c)| Edit::replace(start + at..start + at + c.len_utf8(), " ")),
        );
        start += line.len();
    }
    let fix = Fix::from(edits.clone());
    let is_readable = yaml::is_map(&apply(yaml, &[&fix]).0);
    Some((at, is_readable.then_some(edits)))
}

/// Spaces in place of the tabs before this line and those that follow it, where all widths of a tab mean the same.
fn without_tabs(yaml: &str, at: usize) -> Option<Vec<Edit>> {
    let mut tabs = Vec::new();
    let mut end = at;
    for line in yaml[at..].split_inclusive('\n') {
        let lead = &line[..line.len() - line.trim_start_matches([' ', '\t']).len()];
        if lead.is_empty() && end > at {
            break;
        }
        tabs.extend(lead.match_indices('\t').map(|(tab, _)| end + tab));
        end += line.len();
    }
    let with = |width: usize| -> Vec<Edit> {
        let spaces = " ".repeat(width);
        let edit = |at: &usize| Edit::replace(*at..at + 1, spaces.clone());
        tabs.iter().map(edit).collect()
    };
    let reading = |edits: Vec<Edit>| {
        let fix = Fix::from(edits.clone());
        let (text, _) = apply(&yaml[..end], &[&fix]);
        Some((yaml::value_of(&text)?, edits))
    };
    if yaml::is_map(&yaml[..end]) {
        return None;
    }
    // Below a key with a value nothing stands deeper: the tab is one too many.
    let before = yaml[..at].lines().rev();
    let mut before = before.filter(|line| !line.trim().is_empty() && !line.starts_with('#'));
    let is_nested = before
        .next()
        .is_some_and(|line| line.trim_end().ends_with(':') || line.starts_with([' ', '-', '\t']));
    if !is_nested {
        return reading(with(0)).map(|(_, edits)| edits);
    }
    let readings = [2, 4, 8].into_iter().map(with).filter_map(reading);
    let readings: Vec<_> = readings.collect();
    match &readings[..] {
        [] => None,
        [(first, edits), others @ ..] => {
            let is_one = others.iter().all(|(other, _)| other == first);
            is_one.then(|| edits.clone())
        }
    }
}

/// The second of two lines that say the same, taken out.
pub(in crate::parse) fn without_second(yaml: &str, first: usize, second: usize) -> Option<Edit> {
    let (one, two) = (line_at(yaml, first), line_at(yaml, second));
    let line = &yaml[two.clone()];
    let (_, value) = line.split_once(':')?;
    let is_whole = !value.trim().is_empty() && !value.trim().starts_with(['|', '>', '[', '{']);
    let is_same = yaml[one].trim_end() == line.trim_end();
    let next = &yaml[two.end..];
    let end = two.end + next.find('\n').map_or(next.len(), |at| at + 1);
    (is_same && is_whole && stands_alone(yaml, two.start, line))
        .then(|| Edit::replace(two.start..end, ""))
}

/// Whether what ` #` has cut off from the value of a key was probably meant to be read: in an author's own words
/// always, where no text can stand never, else where no space stands behind the sign as behind that of a remark.
pub(in crate::parse) fn is_cut_off(key: &str, remark: &str) -> bool {
    let is_one_of = |keys: &[&'static str]| keys::canonical(key, keys).is_some();
    let behind = remark.trim_start_matches('#').chars().next();
    match (is_one_of(&FREE), is_one_of(&FIXED)) {
        (true, _) => remark.contains(char::is_alphanumeric),
        (_, true) => false,
        _ => behind.is_some_and(char::is_alphanumeric),
    }
}

/// Quotes around a value that ` #` has cut off, from `start` to the end of its line; only for a number behind the sign,
/// as in `titolo: Incontro #3`, since a word there might be a remark.
pub(in crate::parse) fn with_number_sign(text: &str, start: usize, left: &str) -> Option<Fix> {
    let line = line_at(text, start);
    let whole = text[start..line.end].trim_end();
    let number = whole.strip_prefix(left)?.trim_start().strip_prefix('#')?;
    let digits = number
        .trim_start()
        .trim_start_matches(|c: char| c.is_ascii_digit());
    let ends = digits
        .chars()
        .next()
        .is_none_or(|c| matches!(c, ' ' | ',' | ';' | '.' | ':' | ')'));
    let is_number = digits.len() < number.trim_start().len() && ends;
    // Behind a space a remark might begin with a number.
    let is_alone = !number.starts_with(' ') || digits.is_empty();
    let key = text[line.start..start].trim_end().strip_suffix(':');
    let is_one = is_number && is_alone && key.is_some_and(is_text) && !number.contains(" #");
    is_one.then(|| Fix::replace(start..start + whole.len(), quoted(whole)))
}
