//! The YAML of a front matter → a tree in which every key and value knows its place in the file.
//! Knows nothing of what the keys mean.

mod aligner;
mod mistakes;

use serde_yaml::Value;

use crate::controls;
use crate::diagnostic::Diagnostic;
use crate::parse::mend::{layout, lines as mend, quoted};
use crate::source::{ByteRange, SourcePath, Span, Spanned};
use aligner::Aligner;
use mistakes::{explain, mistake, moved};

/// The longest front matter, in bytes.
const SIZE_LIMIT: usize = 64 * 1024;
/// How deep lists and maps may stand in one another.
const DEPTH_LIMIT: usize = 32;

/// A value of the front matter, and where it stands in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Node {
    /// What it is.
    pub(super) value: NodeValue,
    /// Where it stands.
    pub(super) range: ByteRange,
}

/// What a value of the front matter is. Numbers and truth values are text here: their fields decide what they mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum NodeValue {
    /// Nothing stands behind the key.
    Empty,
    /// Text, a number, a date.
    Scalar(String),
    /// Several values.
    List(Vec<Node>),
    /// Keys with values.
    Map(Vec<(Spanned<String>, Node)>),
}

/// Reads the YAML between `range.start` and `range.end` of `text` as one map.
///
/// # Errors
/// A finding that tells what is wrong with it, and where.
pub(super) fn read(
    path: &SourcePath,
    text: &str,
    range: ByteRange,
    warnings: &mut Vec<Diagnostic>,
) -> Result<Vec<(Spanned<String>, Node)>, Box<Diagnostic>> {
    let yaml = &text[range.start..range.end];
    let whole = Span::new(path, range.start..range.start);
    if yaml.len() > SIZE_LIMIT {
        return Err(Box::new(
            Diagnostic::error("front-matter-too-long", whole)
                .with("limit", (SIZE_LIMIT / 1024).to_string()),
        ));
    }
    if let Some(at) = too_deep(yaml) {
        let at = range.start + at;
        return Err(Box::new(
            Diagnostic::error("front-matter-too-deep", Span::new(path, at..at + 1))
                .with("limit", DEPTH_LIMIT.to_string()),
        ));
    }
    if let Some((sign, edits)) = layout::bullets(yaml) {
        let line = &text[range.start + sign.start..];
        let line = line.lines().next().unwrap_or_default();
        let item = line.trim_start_matches(|c: char| !c.is_alphanumeric() && !"\"“«['".contains(c));
        let mark = sign.start..sign.start + line.chars().next().map_or(0, char::len_utf8);
        let span = Span::new(path, range.start + mark.start..range.start + mark.end);
        let found = Diagnostic::error("yaml-bullet", span).with("line", format!("- {item}"));
        let fix = edits.map(|edits| moved(edits, range.start));
        return Err(Box::new(found.fixed(fix)));
    }
    match serde_yaml::from_str::<Value>(yaml) {
        Ok(Value::Null) => Ok(Vec::new()),
        Ok(value @ Value::Mapping(_)) => {
            if let Some((at, edits)) = mend::pasted_indent(yaml) {
                let at = range.start + at;
                let space = text[at..].chars().next().map_or(0, char::len_utf8);
                let span = Span::new(path, at..at + space);
                let found = Diagnostic::error("yaml-special-space", span);
                return Err(Box::new(
                    found.fixed(edits.map(|edits| moved(edits, range.start))),
                ));
            }
            let mut aligner = Aligner {
                text: &text[..range.end],
                at: range.start,
                key: String::new(),
                cut_off: Vec::new(),
            };
            let whole = aligner.node(&value, 0, false).value;
            warnings.extend(aligner.cut_off.into_iter().map(|(start, cut, value)| {
                let fix = mend::with_number_sign(aligner.text, start, &value);
                let uncut = aligner.text[start..cut.end].trim_end();
                let uncut = quoted(uncut);
                let cut = Diagnostic::warning("yaml-cut-off", Span::new(path, cut));
                let cut = cut.with("quoted", uncut).with("remark", quoted(&value));
                cut.with("value", value).fixed(fix)
            }));
            match whole {
                NodeValue::Map(entries) => Ok(entries),
                _ => Ok(Vec::new()),
            }
        }
        Ok(_) => {
            let mistake =
                lines(yaml).find_map(|(at, line)| mistake(path, yaml, range.start, at, line));
            let not_map = || {
                let span = Span::new(path, first_line(text, range.start));
                Diagnostic::error("front-matter-not-map", span)
            };
            Err(Box::new(mistake.unwrap_or_else(not_map)))
        }
        Err(error) => Err(Box::new(explain(path, text, range, &error))),
    }
}

/// Puts blanks in place of the characters of values that are no text, and reports them. As themselves YAML does not let most
/// of them pass: they were written as `\` and a letter.
pub(super) fn clean(
    path: &SourcePath,
    entries: &mut [(Spanned<String>, Node)],
    found: &mut Vec<Diagnostic>,
) {
    for (key, node) in entries {
        clean_text(path, &mut key.value, key.range, found);
        clean_node(path, node, found);
    }
}

fn clean_node(path: &SourcePath, node: &mut Node, found: &mut Vec<Diagnostic>) {
    match &mut node.value {
        NodeValue::Empty => {}
        NodeValue::Scalar(text) => clean_text(path, text, node.range, found),
        NodeValue::List(nodes) => nodes
            .iter_mut()
            .for_each(|node| clean_node(path, node, found)),
        NodeValue::Map(entries) => clean(path, entries, found),
    }
}

fn clean_text(path: &SourcePath, text: &mut String, range: ByteRange, found: &mut Vec<Diagnostic>) {
    if let Some((_, sign)) = controls::first_in(text) {
        let finding = Diagnostic::error("control-character", Span::new(path, range));
        found.push(finding.with("value", sign).hint("backslash"));
        *text = controls::cleaned(text).into_owned();
    }
}

/// Whether a text is YAML that is one map.
pub(super) fn is_map(yaml: &str) -> bool {
    value_of(yaml).is_some()
}

/// The map that a text of YAML is.
pub(super) fn value_of(yaml: &str) -> Option<Value> {
    if yaml.len() > SIZE_LIMIT || too_deep(yaml).is_some() {
        return None;
    }
    let value = serde_yaml::from_str::<Value>(yaml).ok()?;
    value.is_mapping().then_some(value)
}

/// The keys of the map that a text of YAML is.
pub(super) fn keys_of(yaml: &str) -> Option<Vec<String>> {
    let value = value_of(yaml)?;
    let keys = value.as_mapping()?.keys();
    keys.map(|key| key.as_str().map(str::to_owned)).collect()
}

/// Where more brackets stand open than any front matter needs, if they do: the parser takes quadratic time for them.
fn too_deep(yaml: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (line_at, line) in lines(yaml) {
        let dashes = line.split_whitespace().take_while(|word| *word == "-");
        if dashes.count() > DEPTH_LIMIT {
            return Some(line_at);
        }
        for (at, byte) in line.bytes().enumerate() {
            match byte {
                b'[' | b'{' => depth += 1,
                b']' | b'}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > DEPTH_LIMIT {
                return Some(line_at + at);
            }
        }
    }
    None
}

fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split_inclusive('\n').map(move |line| {
        let start = at;
        at += line.len();
        (start, line.trim_end_matches(['\n', '\r']))
    })
}

fn first_line(text: &str, at: usize) -> ByteRange {
    let line = text[at..].lines().next().unwrap_or_default();
    (at..at + line.len()).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path() -> SourcePath {
        SourcePath::new("content/news/a.md").expect("a plain path")
    }

    fn entries(text: &str) -> Vec<(Spanned<String>, Node)> {
        read(&path(), text, (0..text.len()).into(), &mut Vec::new()).expect("well-formed YAML")
    }

    /// Every key and scalar as `key`=`text at its place`, depth first.
    fn flatten(text: &str) -> Vec<String> {
        fn walk(text: &str, node: &Node, found: &mut Vec<String>) {
            match &node.value {
                NodeValue::Empty => found.push("~".to_owned()),
                NodeValue::Scalar(_) => {
                    found.push(text[node.range.start..node.range.end].to_owned());
                }
                NodeValue::List(items) => items.iter().for_each(|item| walk(text, item, found)),
                NodeValue::Map(pairs) => {
                    for (key, value) in pairs {
                        found.push(format!("{}:", &text[key.range.start..key.range.end]));
                        walk(text, value, found);
                    }
                }
            }
        }
        let mut found = Vec::new();
        for (key, value) in entries(text) {
            found.push(format!("{}:", &text[key.range.start..key.range.end]));
            walk(text, &value, &mut found);
        }
        found
    }

    #[test]
    fn every_value_knows_its_place() {
        let text = "# note\ntitle: \"Uno: due\" # comment\ntime: 14.30\nempty:\nlist:\n- a b\n  - dash\n\
                    guests:\n  - organisation: arpal # x\n    talks: [\"uno, due\", 'l''ultimo', tre]\n  - {person: Ada, role: 'guida'}\n\
                    text: >-\n  prima riga\n  seconda\nlong: parole che\n  continuano qui\nlast: 1\n";
        let text = text.replace("- a b\n  - dash", "- a b");
        assert_eq!(
            flatten(&text),
            [
                "title:",
                "\"Uno: due\"",
                "time:",
                "14.30",
                "empty:",
                "~",
                "list:",
                "a b",
                "guests:",
                "organisation:",
                "arpal",
                "talks:",
                "\"uno, due\"",
                "'l''ultimo'",
                "tre",
                "person:",
                "Ada",
                "role:",
                "'guida'",
                "text:",
                ">-\n  prima riga\n  seconda",
                "long:",
                "parole che\n  continuano qui",
                "last:",
                "1"
            ]
        );
    }

    #[test]
    fn numbers_keep_the_text_that_was_written() {
        let found = entries("time: 14.30\nyear: 2030\ncode: 06121\n");
        let values: Vec<&NodeValue> = found.iter().map(|(_, node)| &node.value).collect();
        let scalar = |text: &str| NodeValue::Scalar(text.to_owned());
        assert_eq!(
            values,
            [&scalar("14.30"), &scalar("2030"), &scalar("06121")]
        );
    }

    #[test]
    fn usual_mistakes_are_named_with_the_line_as_it_should_be() {
        for (text, code, line) in [
            ("title: Uno: due", "yaml-colon", Some("title: \"Uno: due\"")),
            (
                "title: 'Emersione dell'inserimento'",
                "yaml-apostrophe",
                Some("title: \"Emersione dell'inserimento\""),
            ),
            ("title: \"Uno", "yaml-open-quote", Some("title: \"Uno\"")),
            ("note: @rete", "yaml-sign", Some("note: \"@rete\"")),
            ("title:\"Uno\"", "yaml-no-space", Some("title: \"Uno\"")),
            (
                "title: *Uno* due",
                "yaml-sign",
                Some("title: \"*Uno* due\""),
            ),
            (
                "title: [Avviso] uno",
                "yaml-sign",
                Some("title: \"[Avviso] uno\""),
            ),
            (
                "l: [uno, due\nb: 1",
                "yaml-open-bracket",
                Some("l: [uno, due]"),
            ),
            ("title:\u{A0}Uno", "yaml-special-space", None),
            ("a: 1\n\tb: 2", "yaml-tab", None),
            ("title: x\nb: }\n", "front-matter-not-yaml", None),
            ("title: \"C:\\dati\"", "front-matter-not-yaml", None),
            ("title: \"Uno\u{7}\"", "control-character", None),
            ("a: 1\nb: 2\na: 3", "duplicate-key", None),
            ("- uno\n- due", "front-matter-not-map", None),
        ] {
            let found =
                read(&path(), text, (0..text.len()).into(), &mut Vec::new()).expect_err(text);
            assert_eq!(found.code, code, "{text}");
            let corrected = found.args.iter().find(|(name, _)| *name == "line");
            assert_eq!(corrected.map(|(_, text)| text.as_str()), line, "{text}");
        }
    }

    #[test]
    fn deep_and_long_front_matter_is_refused_at_once() {
        for text in [
            "{a: ".repeat(100_000),
            "[".repeat(10_000),
            "x: 1\n".repeat(20_000),
            format!("a: {}", "- ".repeat(5_000)),
        ] {
            assert!(read(&path(), &text, (0..text.len()).into(), &mut Vec::new()).is_err());
        }
    }

    #[test]
    fn no_cut_of_a_front_matter_makes_the_reader_panic() {
        let text = "title: \"è: «x»\" # c\nl: [a, 'b''c', {d: e}]\nt: |\n  uno\n\n  due\n- x\n&a b: *a\n? k\n: v\n!t u: ~\n";
        for (at, _) in text.char_indices() {
            let _ = read(&path(), &text[..at], (0..at).into(), &mut Vec::new());
            let _ = read(
                &path(),
                &text[at..],
                (0..text.len() - at).into(),
                &mut Vec::new(),
            );
        }
    }
}
