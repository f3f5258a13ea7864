//! Whether pages say in which language they are: the marks for it, the direction, and passages in other letters.
//! Knows the finished pages and where their words are written; which letters a language has is known to `scripts`.

use std::collections::BTreeMap;

use crate::check::scripts::Script;
use crate::check::{Built, Seen, also_on, is_document, links};
use crate::diagnostic::Diagnostic;
use crate::locale::is_language_tag;
use crate::plan::Planned;
use crate::source::{SourcePath, Span};
use crate::url::OutputPath;

/// How many further places of one finding are shown.
const PLACES: usize = 3;

/// What is wrong with the language marks of the pages.
pub(super) fn check(built: &Built<'_>, pages: &BTreeMap<&OutputPath, Seen<'_>>) -> Vec<Diagnostic> {
    let mut faults: BTreeMap<Fault, Vec<&Planned>> = BTreeMap::new();
    for seen in pages.values() {
        for fault in faults_of(built, seen) {
            faults.entry(fault).or_default().push(seen.planned);
        }
    }
    let mut found: Vec<Diagnostic> = faults
        .iter()
        .map(|(fault, pages)| also_on(told(built, fault, pages[0]), pages.len()))
        .collect();
    found.extend(passages(built, pages));
    found
}

/// What is wrong with a mark.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fault {
    /// The page does not say its language.
    Missing,
    /// It says another one than it is in: what it says, what it is in.
    Other(String, String),
    /// This is no tag of a language; the attribute that has it.
    Form(&'static str, String),
    /// This language is written in the other direction; the direction that is stated, if any.
    Direction(String, Option<String>),
}

fn faults_of(built: &Built<'_>, seen: &Seen<'_>) -> Vec<Fault> {
    let own = built
        .site
        .config
        .language(seen.planned.language)
        .locale
        .tag();
    let marks = &seen.page.marks;
    let mut found = Vec::new();
    match marks.page.language.as_deref().map(str::trim) {
        None | Some("") => found.push(Fault::Missing),
        Some(tag) if !is_language_tag(tag) => found.push(Fault::Form("lang", tag.to_owned())),
        Some(tag) if primary(tag) != primary(own) => {
            found.push(Fault::Other(tag.to_owned(), own.to_owned()));
        }
        Some(tag) => found.extend(direction(tag, marks.page.direction.as_deref(), true)),
    }
    for mark in &marks.within {
        let tag = mark.language.as_deref().unwrap_or_default().trim();
        if tag.is_empty() {
            continue;
        }
        match is_language_tag(tag) {
            true => found.extend(direction(tag, mark.direction.as_deref(), false)),
            false => found.push(Fault::Form("lang", tag.to_owned())),
        }
    }
    let wrong = marks.linked.iter().map(|tag| tag.trim());
    let wrong = wrong.filter(|tag| !is_language_tag(tag) && *tag != "x-default");
    found.extend(wrong.map(|tag| Fault::Form("hreflang", tag.to_owned())));
    found
}

fn primary(tag: &str) -> String {
    let first = tag.split('-').next().unwrap_or_default();
    first.to_ascii_lowercase()
}

/// Whether a direction is not that of the language. A page has to state that it runs from the right.
fn direction(tag: &str, stated: Option<&str>, is_page: bool) -> Option<Fault> {
    let is_from_right = Script::of_language(tag).is_from_right();
    let is_wrong = match stated.map(str::to_ascii_lowercase).as_deref() {
        Some("rtl") => !is_from_right,
        Some("ltr") => is_from_right,
        Some("auto") => false,
        Some(_) | None => is_page && is_from_right,
    };
    is_wrong.then(|| Fault::Direction(tag.to_owned(), stated.map(str::to_owned)))
}

fn told(built: &Built<'_>, fault: &Fault, page: &Planned) -> Diagnostic {
    let at = |written: &str| {
        let place = links::place(built, page, written);
        place.unwrap_or_else(|| page.owner.clone())
    };
    let diagnostic = match fault {
        Fault::Missing => Diagnostic::warning("page-language-missing", at("<html")),
        Fault::Other(tag, own) => {
            Diagnostic::warning("page-language-other", at(&format!("lang=\"{tag}\"")))
                .with("value", tag)
                .with("own", own)
        }
        Fault::Form(attribute, tag) => {
            Diagnostic::warning("page-language-form", at(&format!("{attribute}=\"{tag}\"")))
                .with("value", tag)
                .with("attribute", *attribute)
        }
        Fault::Direction(tag, stated) => {
            let written = stated.as_ref().map(|stated| format!("dir=\"{stated}\""));
            let wanted = match Script::of_language(tag).is_from_right() {
                true => "rtl",
                false => "ltr",
            };
            Diagnostic::warning("page-direction", at(written.as_deref().unwrap_or("<html")))
                .with("value", tag)
                .with("wanted", wanted)
        }
    };
    diagnostic.with("page", page.url.as_str())
}

/// Where a passage is written, the language that it is marked with, and a page that shows it.
type Written<'a> = (Span, &'a str, &'a Planned);

/// Passages in other letters than those of the language that they are marked with, those of one file and script together.
fn passages(built: &Built<'_>, pages: &BTreeMap<&OutputPath, Seen<'_>>) -> Vec<Diagnostic> {
    let mut first: BTreeMap<(&str, Script, &str), &Planned> = BTreeMap::new();
    for seen in pages.values() {
        for passage in &seen.page.foreign {
            let key = (&*passage.text, passage.script, &*passage.language);
            first.entry(key).or_insert(seen.planned);
        }
    }
    let mut places: BTreeMap<(SourcePath, Script), Vec<Written<'_>>> = BTreeMap::new();
    for ((text, script, language), page) in first {
        let span = written(built, page, text).unwrap_or_else(|| page.owner.clone());
        let key = (span.path.clone(), script);
        places.entry(key).or_default().push((span, language, page));
    }
    let told = places.into_iter().map(|((path, script), mut found)| {
        found.sort_by(|(one, ..), (other, ..)| one.cmp(other));
        found.dedup_by(|(one, ..), (other, ..)| one == other);
        let (span, language, page) = found[0].clone();
        let diagnostic = Diagnostic::warning("text-other-script", span)
            .with("script", script.key())
            .with("language", language)
            .with("page", page.url.as_str());
        let diagnostic = match is_document(&path) {
            true => diagnostic,
            false => diagnostic.hint("template"),
        };
        let others = found.into_iter().skip(1).take(PLACES);
        others.fold(diagnostic, |told, (span, ..)| told.relate(span, "other"))
    });
    told.collect()
}

/// Where the beginning of a passage is written: in the document of its page, else in another one, else in a template.
fn written(built: &Built<'_>, page: &Planned, passage: &str) -> Option<Span> {
    let find = |path: &SourcePath| {
        let text = built.inputs.texts.get(path)?;
        let at = text.find(passage).map(|at| (at, passage.len()));
        let at = at.or_else(|| {
            let start = passage.split_whitespace().next()?;
            text.find(start).map(|at| (at, start.len()))
        });
        at.map(|(at, length)| Span::new(path, at..at + length))
    };
    let all = || built.inputs.texts.keys();
    let documents = all().filter(|path| is_document(path));
    let others = all().filter(|path| !is_document(path));
    std::iter::once(&page.owner.path)
        .chain(documents)
        .chain(others)
        .find_map(find)
}
