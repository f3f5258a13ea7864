//! A finding as text, the way compilers show them: the place, the line with its mark, the remedy, the line corrected.
//! Knows how findings look, and nothing of what they mean; the words come from the catalogue.

use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Patch, Renderer, Snippet};

use crate::date::PartialDate;
use crate::diagnostic::{Diagnostic, Fix, Severity};
use crate::locale::{Arg, Locale};
use crate::source::{Inputs, SourcePath, Span};

/// How findings are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Letters only.
    Plain,
    /// With the colours of a terminal.
    Colours,
}

impl Diagnostic {
    /// The message alone, on one line.
    pub fn message(&self, locale: &Locale) -> String {
        self.words(locale, self.code, None)
            .unwrap_or_else(|| self.code.to_owned())
    }

    /// What to do about it, one sentence each.
    pub fn remedies(&self, locale: &Locale) -> Vec<String> {
        self.hints
            .iter()
            .filter_map(|hint| self.words(locale, self.code, Some(hint)))
            .collect()
    }

    /// How it came about, one sentence each.
    pub fn remarks(&self, locale: &Locale) -> Vec<String> {
        let notes = self.notes.iter();
        notes
            .filter_map(|key| self.words(locale, key, None))
            .collect()
    }

    /// What a related place is, by the attribute that holds its label.
    pub fn label(&self, locale: &Locale, attribute: &str) -> Option<String> {
        self.words(locale, self.code, Some(attribute))
    }

    /// What the certain correction does, in the words that stand above the corrected line.
    pub fn correction(&self, locale: &Locale) -> Option<String> {
        let is_usual = self.hints == ["help"];
        let short = self
            .words(locale, self.code, Some("fixed"))
            .filter(|_| is_usual);
        short.or_else(|| self.remedies(locale).into_iter().next())
    }

    fn words(&self, locale: &Locale, key: &str, attribute: Option<&str>) -> Option<String> {
        let day = |name: &str, value: &str| {
            let date = PartialDate::parse(value).ok();
            let date = date.filter(|_| name.ends_with("_day"));
            date.map_or_else(|| value.to_owned(), |date| locale.date(date))
        };
        let values = self.args.iter();
        let values: Vec<(&str, String)> = values
            .map(|(name, value)| (*name, day(name, value)))
            .collect();
        let args: Vec<(&str, Arg<'_>)> = values
            .iter()
            .map(|(name, value)| (*name, argument(name, value)))
            .collect();
        locale.message(key, attribute, &args)
    }
}

/// A word of the author's as the message takes it.
fn argument<'a>(name: &str, value: &'a str) -> Arg<'a> {
    let count = value.parse().ok().filter(|_| name.ends_with("_count"));
    count.map_or(Arg::Text(value), Arg::Number)
}

/// Draws a finding, with the lines of the sources that it is about.
pub fn draw(diagnostic: &Diagnostic, inputs: &Inputs, locale: &Locale, style: Style) -> String {
    let (level, name) = match diagnostic.severity {
        Severity::Error => (Level::ERROR, locale.text("severity-error")),
        Severity::Warning => (Level::WARNING, locale.text("severity-warning")),
        Severity::Info => (Level::INFO, locale.text("severity-info")),
    };
    let title = level
        .with_name(name)
        .primary_title(diagnostic.message(locale))
        .id(diagnostic.code);
    let mut group = Group::with_title(title);
    let mut marks = vec![Mark {
        span: &diagnostic.span,
        kind: AnnotationKind::Primary,
        label: diagnostic.label(locale, "label"),
    }];
    marks.extend(diagnostic.related.iter().map(|(span, attribute)| Mark {
        span,
        kind: AnnotationKind::Context,
        label: diagnostic.label(locale, attribute),
    }));
    while !marks.is_empty() {
        let path = &marks[0].span.path;
        let (here, elsewhere) = marks
            .clone()
            .into_iter()
            .partition(|mark| &mark.span.path == path);
        group = show(group, inputs, path, here);
        marks = elsewhere;
    }
    for remark in diagnostic.remarks(locale) {
        let note = Level::NOTE.with_name(locale.text("severity-note"));
        group = group.element(note.message(remark));
    }
    let help = || Level::HELP.with_name(locale.text("severity-help"));
    let source = inputs.texts.get(&diagnostic.span.path);
    let corrected = diagnostic.fix.as_ref().zip(source).map(|(fix, text)| {
        let title = diagnostic.correction(locale).unwrap_or_default();
        let group = Group::with_title(help().secondary_title(title));
        group.element(patched(text, fix))
    });
    if corrected.is_none() {
        for remedy in diagnostic.remedies(locale) {
            group = group.element(help().message(remedy));
        }
    }
    let groups: Vec<Group<'_>> = std::iter::once(group).chain(corrected).collect();
    let renderer = match style {
        Style::Plain => Renderer::plain(),
        Style::Colours => Renderer::styled(),
    };
    renderer.decor_style(DecorStyle::Ascii).render(&groups)
}

/// A place to show, and what to say of it.
#[derive(Clone)]
struct Mark<'a> {
    span: &'a Span,
    kind: AnnotationKind,
    label: Option<String>,
}

/// Adds the places of one file to a finding.
fn show<'a>(
    group: Group<'a>,
    inputs: &'a Inputs,
    path: &'a SourcePath,
    marks: Vec<Mark<'a>>,
) -> Group<'a> {
    let Some(text) = inputs.texts.get(path) else {
        return group.element(Origin::path(path.as_str()));
    };
    let annotations = marks.into_iter().map(|mark| {
        let range = within(text, mark.span.range.into());
        mark.kind.span(range).label(mark.label)
    });
    let snippet = Snippet::source(text.as_ref()).path(path.as_str());
    group.element(snippet.annotations(annotations))
}

/// The lines that a correction changes, before and after.
fn patched<'a>(text: &'a str, fix: &'a Fix) -> Snippet<'a, Patch<'a>> {
    let edits = fix.edits.iter();
    let patches = edits.map(|edit| Patch::new(edit.range.into(), edit.text.as_str()));
    Snippet::source(text).patches(patches)
}

/// The range cut to the text and to whole characters, and to the first line where it holds several.
fn within(text: &str, range: Range<usize>) -> Range<usize> {
    let mut start = range.start.min(text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    let mut end = range.end.clamp(start, text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let line = text[start..end].find(['\n', '\r']);
    start..line.map_or(end, |length| start + length)
}
