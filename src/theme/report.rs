//! Tera's reports, read into places: where, in which template, called from where.
//! Knows how Tera 2.4 writes them, and nothing of what to tell the author.

use std::collections::BTreeMap;
use std::ops::Range;

use super::Template;

/// A mistake as Tera reports it.
#[derive(Clone, Debug, Default)]
pub(super) struct Report {
    /// Its sentence, in English.
    pub(super) message: String,
    /// The template that it is in.
    pub(super) template: String,
    /// The place in it.
    pub(super) at: Range<usize>,
    /// The places that belong to it, in the order in which Tera tells them: for what is included, the innermost first.
    pub(super) notes: Vec<Note>,
}

/// A place that belongs to a mistake.
#[derive(Clone, Debug)]
pub(super) struct Note {
    pub(super) template: String,
    pub(super) at: usize,
}

/// The templates by the names under which Tera knows them.
pub(super) type Sources = BTreeMap<String, Template>;

impl Report {
    /// The report in an error, which has a place of its own.
    pub(super) fn of(error: &tera::Error, sources: &Sources) -> Option<Self> {
        let (tera::ErrorKind::SyntaxError(report) | tera::ErrorKind::RenderingError(report)) =
            error.kind()
        else {
            return None;
        };
        let text = &sources.get(report.filename())?.text;
        let range = report.span().range.clone();
        let end = text.len();
        // Tera marks nothing where a character is not one of its own, and the last token where the text is at its end.
        let at = match range.is_empty() {
            true => letter_at(text, range.start),
            false if report.message() == "Unexpected end of input" => end..end,
            false => range.start.min(end)..range.end.min(end),
        };
        Some(Self {
            message: report.message().to_owned(),
            template: report.filename().to_owned(),
            at,
            notes: notes(&error.to_string(), sources),
        })
    }

    /// The reports in an error that holds several as text.
    pub(super) fn all_in(text: &str, sources: &Sources) -> Vec<Self> {
        let mut reports = Vec::new();
        for part in format!("\n{text}").split("\nerror: ").skip(1) {
            let mut lines = part.lines();
            let message = lines.next().unwrap_or_default();
            let place = lines.find_map(|line| line.trim_start().strip_prefix("--> "));
            let Some((template, start)) = place.and_then(|place| place_in(place, sources)) else {
                continue;
            };
            // The line of marks below the excerpt is as long as what is meant.
            let part = part.trim_end();
            let marks = part.len() - part.trim_end_matches('^').len();
            let rest = &sources[template].text[start..];
            let length: usize = rest.chars().take(marks).map(char::len_utf8).sum();
            reports.push(Self {
                message: message.to_owned(),
                template: template.to_owned(),
                at: start..start + length,
                notes: Vec::new(),
            });
        }
        reports
    }

    /// What stands between the first pair of backticks of the sentence.
    pub(super) fn named(&self) -> &str {
        self.message.split('`').nth(1).unwrap_or_default()
    }

    /// What stands between the second pair of backticks of the sentence.
    pub(super) fn second(&self) -> &str {
        self.message.split('`').nth(3).unwrap_or_default()
    }
}

/// The places of the notes below a report: `note: called from page.html:1:50`.
fn notes(report: &str, sources: &Sources) -> Vec<Note> {
    let lines = report
        .lines()
        .filter_map(|line| line.strip_prefix("note: "));
    let places = lines.filter_map(|line| {
        let (template, at) = place_in(line, sources)?;
        let template = template.to_owned();
        Some(Note { template, at })
    });
    places.collect()
}

/// The template and the place at the end of a line: `… page.html:1:50`.
fn place_in<'s>(line: &str, sources: &'s Sources) -> Option<(&'s str, usize)> {
    let mut parts = line.rsplitn(3, ':');
    let column: usize = parts.next()?.trim().parse().ok()?;
    let row: usize = parts.next()?.parse().ok()?;
    let before = parts.next()?;
    // A name may hold spaces, so the longest that fits is meant.
    let names = sources
        .keys()
        .filter(|name| before.ends_with(name.as_str()));
    let name = names.max_by_key(|name| name.len())?;
    let text = &sources[name].text;
    Some((name, byte_at(text, row, column.saturating_sub(1))))
}

/// The byte of a line (from 1) and a column in characters (from 0).
fn byte_at(text: &str, line: usize, column: usize) -> usize {
    let lines = text.split_inclusive('\n').take(line.saturating_sub(1));
    let start: usize = lines.map(str::len).sum();
    let rest = &text[start..];
    let letter = rest.char_indices().nth(column);
    start + letter.map_or(rest.len(), |(at, _)| at)
}

/// The character at a place.
fn letter_at(text: &str, at: usize) -> Range<usize> {
    let at = at.min(text.len());
    let letter = text.get(at..).and_then(|rest| rest.chars().next());
    at..at + letter.map_or(0, char::len_utf8)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourcePath;

    fn sources(templates: &[(&str, &str)]) -> Sources {
        let made = templates.iter().map(|(name, text)| {
            let path = SourcePath::new(name).expect("a plain name");
            let text = (*text).into();
            let is_built_in = false;
            let template = Template {
                path,
                text,
                is_built_in,
            };
            ((*name).to_owned(), template)
        });
        made.collect()
    }

    #[test]
    fn a_report_that_is_text_is_read_with_its_places() {
        let sources = sources(&[("a.html", "è {{ x | uper }}{{ y | lowr }}")]);
        let mut tera = tera::Tera::default();
        let error = tera.add_raw_template("a.html", &sources["a.html"].text);
        let error = error.expect_err("the filters are unknown").to_string();
        let found = Report::all_in(&error, &sources);
        let found: Vec<(&str, &str)> = found
            .iter()
            .map(|report| (report.named(), &sources["a.html"].text[report.at.clone()]))
            .collect();
        assert_eq!(found, [("uper", "uper"), ("lowr", "lowr")]);
    }

    #[test]
    fn a_report_knows_from_where_a_template_was_included() {
        let sources = sources(&[
            ("b c.html", "{{ page.x }}"),
            ("b.html", "{% include 'b c.html' %}"),
            ("a.html", "\n{% include 'b.html' %}"),
        ]);
        let mut tera = tera::Tera::default();
        let texts = sources.iter();
        tera.add_raw_templates(texts.map(|(name, template)| (name, template.text.as_ref())))
            .expect("they can be read");
        let mut context = tera::Context::new();
        context.insert("page", &BTreeMap::from([("title", "T")]));
        let error = tera.render("a.html", &context).expect_err("x is unknown");
        let report = Report::of(&error, &sources).expect("a report");
        assert_eq!((report.template.as_str(), report.at), ("b c.html", 8..9));
        let notes: Vec<(&str, usize)> = report
            .notes
            .iter()
            .map(|note| (note.template.as_str(), note.at))
            .collect();
        assert_eq!(notes, [("b.html", 11), ("a.html", 12)]);
    }
}
