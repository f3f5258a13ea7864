//! What is told where a template stops while it makes a page: why, where, and how the page came there.
//! Knows Tera's sentences, and the values that were at hand.

use std::ops::Range;

use tera::{Context, Error};

use super::names::{Led, Scene, fields, path_at, path_before};
use super::report::{Note, Report, Sources};
use super::tags::tags;
use super::unreadable::extended;
use super::{Made, Template};
use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::source::{SourcePath, Span, line_and_column};

/// The names that only some pages have, and the templates that have them.
const OF_SOME_PAGES: [(&str, &str); 12] = [
    ("calendars", "calendars.html"),
    ("doc", "page.html"),
    ("group", "group.html"),
    ("home", "home.html"),
    ("list", "*-list.html"),
    ("meeting", "meeting.html"),
    ("news", "news.html"),
    ("organisation", "organisation.html"),
    ("project", "project.html"),
    ("series", "series.html"),
    ("target", "redirect.html"),
    ("topic", "topic.html"),
];
/// How many names are told where none is near.
const TOLD: usize = 40;

/// The finding of a template that stopped.
pub(super) fn stopped(
    sources: &Sources,
    error: &Error,
    rendered: &str,
    context: &Context,
    made: &Made<'_>,
) -> Diagnostic {
    let Some(report) = Report::of(error, sources) else {
        let path = sources.get(rendered).map(|template| template.path.clone());
        let path = path
            .or_else(|| SourcePath::new(crate::config::FILE))
            .expect("a plain name");
        let finding = Diagnostic::error("template-failed", Span::whole(&path))
            .with("what", "other")
            .with("detail", error.to_string());
        return on_page(finding, made);
    };
    let innermost = Note {
        template: report.template.clone(),
        at: report.at.start,
    };
    let mut frames = vec![innermost];
    frames.extend(report.notes.iter().cloned());
    let scene = Scene {
        sources,
        context,
        frames,
    };
    let stop = Stop {
        template: &sources[&report.template],
        scene: &scene,
        report: &report,
    };
    let finding = stop.in_own_template(stop.finding());
    let finding = match trail(sources, rendered, &report) {
        Some(trail) => finding.with("trail", trail).note("note-trail"),
        None => finding,
    };
    on_page(finding, made)
}

/// Which page was being made, and of what.
fn on_page(finding: Diagnostic, made: &Made<'_>) -> Diagnostic {
    finding
        .with("page", made.file)
        .with("source", made.source.unwrap_or("none"))
        .note("note-page")
}

/// How the page came to the template: from the one that it is made of, through what is extended and included.
fn trail(sources: &Sources, rendered: &str, report: &Report) -> Option<String> {
    let line = |name: &str, at: usize| {
        let template = sources.get(name)?;
        let (line, _) = line_and_column(&template.text, at);
        Some(format!("{}:{line}", template.path))
    };
    let outermost = report.notes.last();
    let outermost = outermost.map_or(report.template.as_str(), |note| note.template.as_str());
    let mut steps = Vec::new();
    let mut name = rendered;
    while name != outermost && steps.len() <= sources.len() {
        let (parent, range) = extended(sources, name)?;
        steps.push(line(name, range.start)?);
        name = parent;
    }
    for note in report.notes.iter().rev() {
        steps.push(line(&note.template, note.at)?);
    }
    (!steps.is_empty()).then(|| {
        steps.push(sources[&report.template].path.to_string());
        steps.join(" → ")
    })
}

/// A template that has stopped, and all that was at hand there.
struct Stop<'a> {
    template: &'a Template,
    scene: &'a Scene<'a>,
    report: &'a Report,
}

impl Stop<'_> {
    fn text(&self) -> &str {
        &self.template.text
    }

    fn told(&self, code: &'static str, range: Range<usize>) -> Diagnostic {
        Diagnostic::error(code, Span::new(&self.template.path, range))
    }

    /// The finding, by what Tera says.
    fn finding(&self) -> Diagnostic {
        let message = self.report.message.as_str();
        let beginning = message.split('`').next().unwrap_or_default().trim_end();
        let lost = message.contains("undefined");
        match beginning {
            "Field" if message.contains("is not defined") => self.field(),
            "Variable" if message.contains("is not defined") => self.variable(),
            "Invalid type for the value, expected" => match kind(self.report.second()) {
                "missing" => self.lost(),
                "nothing" => self.absent(self.report.at.start),
                got => self.filter(got),
            },
            "Iteration not possible on type" => match kind(self.report.named()) {
                "missing" => self.lost(),
                "nothing" => self.absent(self.report.at.start),
                got => self.wrong("loop", self.path_range(), got),
            },
            "Key/value iteration is not possible on type" => {
                self.wrong("pairs", self.path_range(), kind(self.report.named()))
            }
            _ if lost => self.lost(),
            "Math operations can only be done on numbers, found" => {
                self.number(kind(self.report.named()))
            }
            "Only numbers can be negated. This is a" => self.number(kind(self.report.named())),
            _ if message.starts_with("`+` requires") => {
                let types = message.split('`').skip(3).step_by(2).map(kind);
                let mut wrong = types.filter(|kind| *kind != "number");
                self.number(wrong.next().unwrap_or("other"))
            }
            "Cannot compare" => self
                .wrong("compare", self.report.at.clone(), kind(self.report.named()))
                .with("other", kind(self.report.second())),
            _ if message.starts_with("`in` cannot be used") => {
                let got = message.split('`').nth(3).unwrap_or_default();
                self.wrong("in", self.path_range(), kind(got))
            }
            _ => self.other(),
        }
    }

    /// A field that a value does not have.
    fn field(&self) -> Diagnostic {
        let name = self.report.named();
        let known = self.report.message.split("Available fields: ").nth(1);
        let Some(known) = known else {
            let parent = self.report.at.start.saturating_sub(1);
            let start = path_before(self.text(), parent);
            return match self.kind_at(start, parent) {
                None | Some("nothing" | "missing") => self.nothing(start..parent, Some(name)),
                Some(got) => self.without_fields(start, parent, name, got),
            };
        };
        let known: Vec<&str> = known.split(", ").collect();
        self.unknown("field", self.report.at.clone(), name, &known)
    }

    /// A field of a value, from `start` to `dot`, that has none.
    fn without_fields(&self, start: usize, dot: usize, name: &str, got: &str) -> Diagnostic {
        self.told("template-name-unknown", dot + 1..dot + 1 + name.len())
            .with("name", name)
            .with("kind", "no-fields")
            .with("value", &self.text()[start..dot])
            .with("got", got)
    }

    /// A variable that the page does not have.
    fn variable(&self) -> Diagnostic {
        let name = self.report.named();
        let known = self.report.message.split("Available variables: ").nth(1);
        let known: Vec<&str> = known.map_or_else(Vec::new, |known| known.split(", ").collect());
        self.unknown("variable", self.report.at.clone(), name, &known)
    }

    fn unknown(&self, kind: &str, range: Range<usize>, name: &str, known: &[&str]) -> Diagnostic {
        let told = match known.len() {
            0..=TOLD => known.join(", "),
            _ => "many".to_owned(),
        };
        let finding = self
            .told("template-name-unknown", range)
            .with("name", name)
            .with("kind", kind)
            .with("known", told);
        let elsewhere = OF_SOME_PAGES.iter().find(|(known, _)| *known == name);
        match (kind, elsewhere) {
            ("variable", Some((_, pages))) => finding.with("pages", *pages).hint("elsewhere"),
            _ => finding.suggest(did_you_mean(name, known.iter().copied())),
        }
    }

    /// What the path at a place leads to, as the kind of its value.
    fn kind_at(&self, start: usize, end: usize) -> Option<&'static str> {
        let names: Vec<&str> = self.text().get(start..end)?.split('.').collect();
        match self.scene.follow(&names) {
            Led::To(value) => Some(kind(value.name())),
            Led::Lost(..) => Some("missing"),
            Led::Nowhere => None,
        }
    }

    /// The path that begins where Tera marks something.
    fn path_range(&self) -> Range<usize> {
        let path = path_at(self.text(), self.report.at.start);
        let end = path.last().map(|(name, at)| at + name.len());
        let marked = &self.report.at;
        marked.start..end.unwrap_or(marked.end).max(marked.end)
    }

    /// A path that leads to no value: where it is lost.
    fn lost(&self) -> Diagnostic {
        let marked = &self.report.at;
        let path = path_at(self.text(), marked.start);
        let given = match &path[..] {
            [(name, _)] => self.scene.given(name),
            _ => None,
        };
        let path = given.map_or(path, |at| path_at(self.text(), at));
        let names: Vec<&str> = path.iter().map(|(name, _)| *name).collect();
        match self.scene.follow(&names) {
            Led::Lost(position, value) => {
                let (name, at) = path[position];
                let start = path[0].1;
                match kind(value.name()) {
                    "nothing" => self.nothing(start..at - 1, Some(name)),
                    "fields" => self.unknown("field", at..at + name.len(), name, &fields(value)),
                    got => self.without_fields(start, at - 1, name, got),
                }
            }
            Led::To(_) | Led::Nowhere => {
                let range = self.path_range();
                let name = self.text()[range.clone()].to_owned();
                self.unknown("value", range, &name, &[])
            }
        }
    }

    /// A value that is not always there.
    fn absent(&self, start: usize) -> Diagnostic {
        let end = self.path_range().end;
        self.nothing(start..end, None)
    }

    fn nothing(&self, range: Range<usize>, field: Option<&str>) -> Diagnostic {
        let value = self.text()[range.clone()].to_owned();
        self.told("template-value-absent", range)
            .with("value", value)
            .with("field", field.unwrap_or("none"))
    }

    fn wrong(&self, what: &'static str, range: Range<usize>, got: &'static str) -> Diagnostic {
        self.told("template-value-wrong", range)
            .with("what", what)
            .with("got", got)
    }

    fn number(&self, got: &'static str) -> Diagnostic {
        match got {
            "missing" => self.lost(),
            "nothing" => self.absent(self.report.at.start),
            got => self.wrong("number", self.path_range(), got),
        }
    }

    /// A value of the wrong kind before a filter or a test.
    fn filter(&self, got: &'static str) -> Diagnostic {
        let range = self.path_range();
        let rest = &self.text()[range.end..];
        let name = rest.trim_start();
        let is_test = name.starts_with("is ");
        let name = name
            .trim_start_matches("is ")
            .trim_start_matches('|')
            .trim_start();
        let name = path_at(name, 0).first().map_or("", |(name, _)| name);
        self.wrong(if is_test { "test" } else { "filter" }, range, got)
            .with("name", name)
            .with("wanted", kind(self.report.named()))
    }

    /// What is told in its own words.
    fn other(&self) -> Diagnostic {
        let message = self.report.message.as_str();
        let beginnings = [
            ("Missing keyword argument", "argument"),
            ("Cannot divide by 0", "zero"),
            ("super() called outside", "super-outside"),
            ("Tried to use super()", "super-top"),
            ("Maximum render recursion", "too-deep"),
            ("Map does not have a key", "key"),
            ("Value at index", "attribute"),
            ("The string", "not-a-number"),
        ];
        let what = beginnings
            .iter()
            .find(|(beginning, _)| message.starts_with(beginning));
        self.told("template-failed", self.report.at.clone())
            .with("what", what.map_or("other", |(_, what)| what))
            .with("name", self.report.named())
            .with("detail", message.trim_end_matches('.'))
    }

    /// The same finding where the site's own templates come nearest to it, if it is in one that is part of the program:
    /// that one is right, and what it was given is not.
    fn in_own_template(&self, finding: Diagnostic) -> Diagnostic {
        if !self.template.is_built_in {
            return finding;
        }
        let sources = self.scene.sources;
        let mut frames = self.report.notes.iter();
        let own = frames.find_map(|note| {
            let template = sources.get(&note.template)?;
            (!template.is_built_in).then_some((template, note.at))
        });
        let Some((template, at)) = own else {
            return finding;
        };
        let (tags, _) = tags(&template.text);
        let mut quoted = tags.iter().filter_map(super::tags::Tag::quoted);
        let found = quoted.find(|(_, range)| range.contains(&at));
        let (part, range) = found.unwrap_or(("", at..at));
        let names = ["name", "value"];
        let name = finding.args.iter().find(|(name, _)| names.contains(name));
        let name = name.map_or_else(String::new, |(_, name)| name.clone());
        Diagnostic::error("template-part-lacks", Span::new(&template.path, range))
            .with("part", part)
            .with("name", name)
    }
}

/// Tera's names for kinds of values, as the messages choose by them.
fn kind(name: &str) -> &'static str {
    match name {
        "string" | "&str" | "String" => "text",
        "array" | "&[Value]" | "Vec<Value>" => "list",
        "map/struct" | "Map" => "fields",
        "bool" => "bool",
        "none" => "nothing",
        "undefined" => "missing",
        "number" | "usize" | "isize" | "i64" | "u64" | "i128" | "u128" | "f64" | "i32" | "u32"
        | "u8" | "integer" | "float" => "number",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_names_of_some_pages_are_those_of_the_docs() {
        let docs = include_str!("../../docs/templates.md");
        for (name, pages) in OF_SOME_PAGES {
            let row = format!("| `{}", pages.trim_start_matches('*'));
            let main = format!("`{name}`");
            let mut rows = docs.lines().filter(|line| line.contains(&main));
            let is_told = pages.starts_with('*') || rows.any(|line| line.starts_with(&row));
            assert!(is_told, "{name}");
        }
    }
}
