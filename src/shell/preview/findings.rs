//! Findings as HTML, as they are drawn in a terminal: the place, the lines with their marks, the reason, the remedy.
//! Knows how findings look in a browser; everything that others wrote is nothing but text in it.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;

use crate::diagnostic::fix::apply;
use crate::diagnostic::{Diagnostic, Fix, Severity};
use crate::locale::{Arg, Locale};
use crate::shell::preview::editor::Editor;
use crate::source::{ByteRange, Inputs, SourcePath, Span, line_and_column};

/// How many findings are shown one by one.
const SHOWN: usize = 20;
/// How many characters of a line are shown before and after a mark.
const WIDTH: usize = 400;

/// What findings are drawn with.
#[derive(Clone, Copy, Debug)]
pub struct Drawing<'a> {
    /// The sources that they are about.
    pub inputs: &'a Inputs,
    /// The reader's words.
    pub locale: &'a Locale,
    /// The way to the editor, and the folder of the site, where the reader sits at this machine.
    pub editor: Option<(&'a Editor, &'a Path)>,
}

impl Drawing<'_> {
    /// Findings, one below the other, under headings of a level.
    pub fn list(&self, findings: &[&Diagnostic], level: u8) -> String {
        let shown = findings.iter().take(SHOWN);
        let items: String = shown.map(|found| self.finding(found, level)).collect();
        let more = findings.len().saturating_sub(SHOWN);
        let rest = match more {
            0 => String::new(),
            more => {
                let args = [("count", Arg::Number(more))];
                let text = self.locale.text_with("shell-more-findings", &args);
                format!("<p>{}</p>", escaped(&text))
            }
        };
        format!("<ol class=\"findings\">{items}</ol>{rest}")
    }

    fn finding(&self, found: &Diagnostic, level: u8) -> String {
        let (class, name) = match found.severity {
            Severity::Error => ("error", "severity-error"),
            Severity::Warning => ("warning", "severity-warning"),
            Severity::Info => ("note", "severity-info"),
        };
        let heading = format!(
            "<h{level}><span class=\"severity\">{}</span> <code>[{}]</code> {}</h{level}>",
            escaped(&self.locale.text(name)),
            found.code,
            in_code(&found.message(self.locale)),
        );
        let remarks = found.remarks(self.locale).into_iter();
        let remarks = remarks.map(|remark| self.sentence("severity-note", &remark));
        let source = self.inputs.texts.get(&found.span.path);
        let fixed = found.fix.as_ref().zip(source);
        let remedies: String = match fixed {
            Some((fix, text)) => {
                let words = found.correction(self.locale).unwrap_or_default();
                self.sentence("severity-help", &words) + &corrected(text, fix)
            }
            None => found
                .remedies(self.locale)
                .iter()
                .map(|remedy| self.sentence("severity-help", remedy))
                .collect(),
        };
        format!(
            "<li class=\"{class}\">{heading}{}{}{remedies}</li>",
            self.places(found),
            remarks.collect::<String>(),
        )
    }

    fn sentence(&self, name: &str, words: &str) -> String {
        let name = escaped(&self.locale.text(name));
        format!("<p><b>{name}:</b> {}</p>", in_code(words))
    }

    /// The places of a finding, those of one file together.
    fn places(&self, found: &Diagnostic) -> String {
        let mut files: Vec<(&SourcePath, Vec<Mark>)> = Vec::new();
        let label = found.label(self.locale, "label");
        let related = found.related.iter();
        let related = related.map(|(span, label)| (span, found.label(self.locale, label), false));
        for (span, label, is_first) in std::iter::once((&found.span, label, true)).chain(related) {
            let mark = Mark {
                range: span.range.into(),
                label,
                is_first,
            };
            match files.iter_mut().find(|(path, _)| *path == &span.path) {
                Some((_, marks)) => marks.push(mark),
                None => files.push((&span.path, vec![mark])),
            }
        }
        let files = files.into_iter();
        files
            .map(|(path, marks)| {
                let first = Span::new(path, marks[0].range.clone());
                let lines = self.inputs.texts.get(path);
                let lines = lines.map_or_else(String::new, |text| lines_of(text, &marks));
                format!("<p class=\"place\">{}</p>{lines}", self.place(&first))
            })
            .collect()
    }

    /// A place as `file:line:column`, which leads to the editor where there is a way.
    pub fn place(&self, span: &Span) -> String {
        let place = self.inputs.texts.get(&span.path).map(|text| {
            let start: ByteRange = span.range;
            line_and_column(text, start.start)
        });
        let name = match place {
            Some((line, column)) => format!("{}:{line}:{column}", span.path),
            None => span.path.to_string(),
        };
        let (line, column) = place.unwrap_or((1, 1));
        self.link(&span.path, &name, (line, column))
    }

    /// The name of a file, which leads to the editor where there is a way.
    pub fn link(&self, file: &SourcePath, name: &str, (line, column): (usize, usize)) -> String {
        let name = escaped(name);
        match self.editor {
            Some((editor, root)) => {
                let address = editor.address(&root.join(file.as_str()), line, column);
                let title = escaped(&self.locale.text("shell-bar-edit"));
                format!(
                    "<a href=\"{}\" title=\"{title}\" data-key=\"edit\"><bdi dir=\"ltr\">{name}</bdi></a>",
                    escaped(&address)
                )
            }
            None => format!("<bdi dir=\"ltr\">{name}</bdi>"),
        }
    }
}

/// A place in a file, and what is said of it.
struct Mark {
    range: Range<usize>,
    label: Option<String>,
    is_first: bool,
}

/// The lines that hold marks, each with its number; below them what is said.
fn lines_of(text: &str, marks: &[Mark]) -> String {
    let mut lines: BTreeMap<usize, Vec<(Range<usize>, &Mark)>> = BTreeMap::new();
    for mark in marks {
        let start = floor(text, mark.range.start);
        let first = text[..start].rfind('\n').map_or(0, |at| at + 1);
        let end = text[start..]
            .find(['\n', '\r'])
            .map_or(text.len(), |at| start + at);
        let last = floor(text, mark.range.end).clamp(start, end);
        lines
            .entry(first)
            .or_default()
            .push((start - first..last - first, mark));
    }
    let drawn = lines.into_iter().map(|(first, mut marks)| {
        marks.sort_by_key(|(range, _)| range.start);
        let line = text[first..].split(['\n', '\r']).next().unwrap_or_default();
        let (number, _) = line_and_column(text, first);
        let labels = marks.iter().filter_map(|(_, mark)| mark.label.as_ref());
        let labels: String = labels
            .map(|label| format!("<span class=\"label\">↑ {}</span>\n", escaped(label)))
            .collect();
        let line = marked(line, &marks);
        format!("<span class=\"number\">{number} │ </span>{line}\n{labels}")
    });
    format!(
        "<pre tabindex=\"0\" dir=\"ltr\">{}</pre>",
        drawn.collect::<String>()
    )
}

/// A line with its marks; what is far from them is left out.
fn marked(line: &str, marks: &[(Range<usize>, &Mark)]) -> String {
    let first = marks.first().map_or(0, |(range, _)| range.start);
    let last = marks.last().map_or(0, |(range, _)| range.end);
    let from = floor(line, first.saturating_sub(WIDTH));
    let to = floor(line, last.saturating_add(WIDTH).min(first + 4 * WIDTH));
    let mut at = from;
    let mut drawn = String::from(if from > 0 { "…" } else { "" });
    for (range, mark) in marks {
        let start = range.start.min(line.len());
        if start < at || start > to {
            continue;
        }
        let end = range.end.clamp(start, to);
        let class = if mark.is_first {
            ""
        } else {
            " class=\"other\""
        };
        let inner = match start == end {
            // There is nothing to see where something is missing.
            true => "\u{2038}".to_owned(),
            false => escaped(&line[start..end]),
        };
        drawn += &format!("{}<mark{class}>{inner}</mark>", escaped(&line[at..start]));
        at = end;
    }
    drawn += &escaped(&line[at..to]);
    drawn + if to < line.len() { "…" } else { "" }
}

/// The lines that a correction changes, before and after.
fn corrected(text: &str, fix: &Fix) -> String {
    let (after, made) = apply(text, &[fix]);
    if made != [true] {
        return String::new();
    }
    let before: Vec<&str> = text.lines().collect();
    let after: Vec<&str> = after.lines().collect();
    let same = |pairs: &mut dyn Iterator<Item = (&&str, &&str)>| {
        pairs.take_while(|(one, other)| one == other).count()
    };
    let head = same(&mut before.iter().zip(&after));
    let tail = same(&mut before[head..].iter().rev().zip(after[head..].iter().rev()));
    let row = |sign: &str, name: &str, line: &str| {
        format!(
            "<{name}><span class=\"number\">{sign} </span>{}</{name}>\n",
            escaped(line)
        )
    };
    let gone = before[head..before.len() - tail].iter().take(SHOWN);
    let come = after[head..after.len() - tail].iter().take(SHOWN);
    let rows: String = gone
        .map(|line| row("−", "del", line))
        .chain(come.map(|line| row("+", "ins", line)))
        .collect();
    format!("<pre tabindex=\"0\" dir=\"ltr\">{rows}</pre>")
}

fn floor(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// A sentence in which what stands between backticks is code.
pub fn in_code(sentence: &str) -> String {
    let mut parts = sentence.split('`').peekable();
    let mut html = String::new();
    let mut is_code = false;
    while let Some(part) = parts.next() {
        let is_closed = is_code && parts.peek().is_some();
        html += &match (is_code, is_closed) {
            (true, true) => format!("<code><bdi>{}</bdi></code>", escaped(part)),
            (true, false) => format!("`{}", escaped(part)),
            (false, _) => escaped(part),
        };
        is_code = !is_code;
    }
    html
}

/// Text that is nothing but text in HTML, without what no HTML may hold.
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped += "&amp;",
            '<' => escaped += "&lt;",
            '>' => escaped += "&gt;",
            '"' => escaped += "&quot;",
            '\'' => escaped += "&#39;",
            // Fluent's marks around what it puts in would be seen in code.
            '\u{2068}' | '\u{2069}' => {}
            '\n' | '\t' => escaped.push(c),
            // What turns the direction of writing would hide what a line holds.
            '\u{202A}'..='\u{202E}' | '\u{2066}' | '\u{2067}' => escaped.push('\u{FFFD}'),
            c if c.is_control() => escaped.push('\u{FFFD}'),
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(text: &str, found: &Diagnostic, editor: Option<(&Editor, &Path)>) -> String {
        let mut inputs = Inputs::default();
        inputs.texts.insert(found.span.path.clone(), text.into());
        let locale = Locale::new("it").expect("a tag");
        let drawing = Drawing {
            inputs: &inputs,
            locale: &locale,
            editor,
        };
        drawing.list(&[found], 3)
    }

    fn found(path: &str, range: Range<usize>) -> Diagnostic {
        let path = SourcePath::new(path).expect("a path");
        Diagnostic::error("slug-form", Span::new(&path, range)).with("value", "<b>")
    }

    #[test]
    fn a_finding_shows_its_line_with_the_mark() {
        let html = drawn(
            "---\nslug: <b>\n---\n",
            &found("content/news/a.md", 10..13),
            None,
        );
        for part in [
            "<li class=\"error\"><h3><span class=\"severity\">errore</span> <code>[slug-form]</code>",
            "<bdi dir=\"ltr\">content/news/a.md:2:7</bdi>",
            "<span class=\"number\">2 │ </span>slug: <mark>&lt;b&gt;</mark>\n",
            "<b>rimedio:</b>",
        ] {
            assert!(html.contains(part), "{part} is not in {html}");
        }
        assert!(!html.contains("<b>&") && !html.contains("href"));
    }

    #[test]
    fn no_text_of_others_leaves_its_place() {
        let hostile = "\"><script>alert(1)</script>\u{202E}\u{1B}[2J`";
        let path = format!("content/news/{}.md", hostile.replace('/', ""));
        let editor = Editor::new("idea").expect("it is known");
        let root = Path::new("/a\"><b>");
        let found = found(&path, 0..3).with("x", hostile);
        let html = drawn(hostile, &found, Some((&editor, root)));
        assert!(
            !html.contains("<script") && !html.contains('\u{202E}'),
            "{html}"
        );
        assert!(
            html.contains("href=\"idea://open?file=/a%22%3E%3Cb%3E/content/"),
            "{html}"
        );
        assert!(html.contains("&amp;line=1&amp;column=1\""), "{html}");
    }

    #[test]
    fn every_place_of_every_text_can_be_shown() {
        let text = "è\r\n\r\nperché\u{FEFF} 😀\nlungo ".to_owned() + &"x".repeat(3000);
        for start in 0..40 {
            for length in [0, 1, 7, 4000] {
                let html = drawn(&text, &found("a.md", start..start + length), None);
                assert!(html.contains("<mark>"), "{start} {length}: {html}");
            }
        }
    }

    #[test]
    fn a_correction_is_shown_as_the_line_before_and_after() {
        let text = "a\nslug: <b>\nc\n";
        let found = found("a.md", 8..11).fixed(Fix::replace(8..11, "b"));
        let html = drawn(text, &found, None);
        let rows = "<del><span class=\"number\">− </span>slug: &lt;b&gt;</del>\n\
                    <ins><span class=\"number\">+ </span>slug: b</ins>\n";
        assert!(html.contains(rows), "{html}");
    }
}
