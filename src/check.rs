//! What only `check` looks for: in the finished pages, in the words of the texts, and against the present.
//! Knows a site that is built, and changes nothing of it; what keeps a site from being built is found elsewhere.

mod contacts;
pub mod feeds;
mod html;
mod languages;
mod legal;
mod links;
mod meetings;
mod names;
mod pages;
mod people;
mod reading;
mod scripts;
mod translations;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::Diagnostic;
use crate::model::{DocumentEntry, ItemId, Site, Text};
use crate::parallel;
use crate::plan::{Plan, Planned};
use crate::render::Content;
use crate::source::{Inputs, SourcePath, Span};
use crate::url::OutputPath;
use html::{Page, Words};

/// The codes of the findings that only `check` has; those of `--external` are the shell's.
pub const CODES: &[&str] = &[
    "accessibility-review-due",
    "calendar-address",
    "calendar-character",
    "calendar-date",
    "calendar-date-type",
    "calendar-duration",
    "calendar-end",
    "calendar-floating",
    "calendar-holds-nothing",
    "calendar-line-ends",
    "calendar-line-form",
    "calendar-line-long",
    "calendar-nesting",
    "calendar-not-calendar",
    "calendar-property-missing",
    "calendar-property-twice",
    "calendar-rule",
    "calendar-text",
    "calendar-uid-twice",
    "calendar-value",
    "calendar-zone-missing",
    "calendar-zone-short",
    "email-in-text",
    "feed-address",
    "feed-date",
    "feed-element-missing",
    "feed-id-twice",
    "feed-ours",
    "feed-type",
    "heading-skips",
    "image-alt-is-name",
    "image-heavy",
    "jsonld-broken",
    "jsonld-event-incomplete",
    "jsonld-event-value",
    "legal-link-missing",
    "meeting-asks-nobody",
    "meeting-not-marked",
    "meeting-postponed-long",
    "meeting-records-missing",
    "meeting-tentative-soon",
    "meetings-overlap",
    "organisation-twice",
    "names-in-text",
    "page-anchor-missing",
    "page-direction",
    "page-heading-twice",
    "page-image-without-alt",
    "page-language-form",
    "page-language-missing",
    "page-language-other",
    "page-link-broken",
    "phone-in-text",
    "sitemap-address-outside",
    "sitemap-too-large",
    "summary-shared",
    "text-hard-to-read",
    "text-other-script",
    "title-shared",
    "topic-near",
    "translation-behind",
    "xml-broken",
];

/// The findings that a whole archive may have, one a document, each with the word by which they belong together if all do not.
/// More than [`MANY`] of them are told as one.
const FOLDED: &[(&str, Option<&str>)] = &[
    ("meeting-not-marked", None),
    ("meeting-postponed-long", None),
    ("meeting-records-missing", None),
    ("meetings-overlap", Some("group")),
    ("text-hard-to-read", None),
];
/// How many findings of one sort are told one by one, and how many places are shown of more.
const MANY: usize = 3;

/// A site that is built, and what `build` tells of it.
#[derive(Clone, Copy, Debug)]
pub struct Built<'a> {
    /// What it was built of.
    pub inputs: &'a Inputs,
    /// The site.
    pub site: &'a Site,
    /// Where everything is published.
    pub plan: &'a Plan,
    /// What is published.
    pub files: &'a BTreeMap<OutputPath, Content>,
    /// What has been told of it.
    pub told: &'a [Diagnostic],
}

/// What was found in a site, and what it links to.
#[derive(Clone, Debug, Default)]
pub struct Findings {
    /// The findings, in no order.
    pub diagnostics: Vec<Diagnostic>,
    /// The addresses elsewhere that its texts and templates link to, each with the first place.
    pub external: BTreeMap<String, Span>,
}

/// Looks a site over.
pub fn check(built: &Built<'_>) -> Findings {
    check_while(built, &|| true).expect("nobody breaks it off")
}

/// Looks a site over as long as `goes_on`, which is asked again and again; nothing where it was broken off.
pub fn check_while(built: &Built<'_>, goes_on: &dyn Fn() -> bool) -> Option<Findings> {
    let pages = goes_on().then(|| Seen::all(built))?;
    let mut found = goes_on().then(|| links::check(built, &pages))?;
    let texts = goes_on().then(|| read(built.site))?;
    let steps: [&dyn Fn() -> Vec<Diagnostic>; 10] = [
        &|| pages::check(built, &pages),
        &|| languages::check(built, &pages),
        &|| feeds::check(built, &pages),
        &|| contacts::check(built, &texts),
        &|| reading::check(built, &texts),
        &|| meetings::check(built.site),
        &|| translations::check(built.site),
        &|| names::check(built.site),
        &|| people::check(built, &texts),
        &|| legal::check(built.site),
    ];
    for step in steps {
        found.diagnostics.extend(goes_on().then(step)?);
    }
    found.diagnostics = folded(found.diagnostics);
    Some(found)
}

/// The findings with those of one sort that are many made one, which says how many there are.
fn folded(found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut alone = Vec::new();
    let mut alike: BTreeMap<(&str, String), Vec<Diagnostic>> = BTreeMap::new();
    for diagnostic in found {
        let sort = FOLDED.iter().find(|(code, _)| *code == diagnostic.code);
        let Some((code, word)) = sort else {
            alone.push(diagnostic);
            continue;
        };
        let mut args = diagnostic.args.iter();
        let word = args.find(|(name, _)| Some(*name) == *word);
        let word = word.map(|(_, value)| value.clone()).unwrap_or_default();
        alike.entry((code, word)).or_default().push(diagnostic);
    }
    for mut found in alike.into_values() {
        found.sort_by(|one, other| one.span.cmp(&other.span));
        match found.len() > MANY {
            true => alone.extend(as_one(&found)),
            false => alone.extend(found),
        }
    }
    alone
}

/// The first of several findings, with the places of some others and the number of all.
fn as_one(found: &[Diagnostic]) -> Option<Diagnostic> {
    let mut first = found.first()?.clone();
    first.related.clear();
    let one = first
        .with("many", "yes")
        .with("count", found.len().to_string())
        .hint("many");
    let others = found[1..].iter().take(MANY - 1);
    let others = others.map(|other| other.span.clone());
    Some(others.fold(one, |one, span| one.relate(span, "other")))
}

/// A finished page, and what is in it.
struct Seen<'a> {
    planned: &'a Planned,
    page: Page,
}

impl<'a> Seen<'a> {
    fn all(built: &Built<'a>) -> BTreeMap<&'a OutputPath, Self> {
        let planned = built.plan.outputs.iter();
        let rendered = planned.filter_map(|(path, planned)| {
            planned.job.page_kind()?;
            match built.files.get(path)? {
                Content::Rendered(bytes) => Some((path, planned, bytes)),
                Content::Kept(_)
                | Content::Copied(_)
                | Content::Cleaned(_)
                | Content::Picture(_) => None,
            }
        });
        let rendered: Vec<(&OutputPath, &Planned, &Arc<[u8]>)> = rendered.collect();
        let pages = parallel::map(&rendered, |(_, _, bytes)| Page::read(bytes));
        let pages = rendered.into_iter().zip(pages);
        pages
            .map(|((path, planned, _), page)| (path, Self { planned, page }))
            .collect()
    }
}

/// Every text of the site that is shown, with its words.
fn read(site: &Site) -> Vec<(&Text, Words)> {
    let texts: Vec<&Text> = texts(site).map(|(_, text)| text).collect();
    let words = parallel::map(&texts, |text| Words::of(text.body()));
    texts.into_iter().zip(words).collect()
}

/// Every text of the site that is shown, with what it is of.
fn texts(site: &Site) -> impl Iterator<Item = (&ItemId, &Text)> {
    site.documents.values().filter_map(|entry| match entry {
        DocumentEntry::Shown(id, language) => {
            let text = site.text(id, *language)?;
            (text.language == *language).then_some((id, text))
        }
        DocumentEntry::Hidden | DocumentEntry::Broken => None,
    })
}

/// The same finding, which says on how many pages it is, if on several: it is told for the first.
fn also_on(mut diagnostic: Diagnostic, pages: usize) -> Diagnostic {
    if pages > 1 {
        diagnostic.hints.push("more");
    }
    diagnostic.with("pages", pages.to_string())
}

/// Whether the finding is about a text, and not about the settings or a file that is only copied.
fn is_document(path: &SourcePath) -> bool {
    path.as_str().starts_with("content/") && path.as_str().ends_with(".md")
}

/// Where `words` stand in the body of a document as they are written there.
fn place_in_body(inputs: &Inputs, path: &SourcePath, words: &str) -> Option<Span> {
    let text = inputs.texts.get(path)?;
    let body = body_start(text);
    let at = body + text[body..].find(words)?;
    Some(Span::new(path, at..at + words.len()))
}

/// Where `words` stand in the head of a document as they are written there.
fn place_in_head(inputs: &Inputs, path: &SourcePath, words: &str) -> Option<Span> {
    let text = inputs.texts.get(path)?;
    let at = text[..body_start(text)].find(words)?;
    Some(Span::new(path, at..at + words.len()))
}

/// Where the head of a document ends.
fn body_start(text: &str) -> usize {
    let mut lines = text.split_inclusive('\n');
    let mut at = lines.next().map_or(0, str::len);
    for line in lines {
        at += line.len();
        if matches!(line.trim_end(), "---" | "...") {
            break;
        }
    }
    at
}
