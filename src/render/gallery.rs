//! The gallery of a theme: every part and every heading as the sample site has it, on one page, each with what it needs.
//! Knows which occurrences are worth showing; where they stand in a page is found by `fragments`.

mod fragments;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::Serialize;
use tera::Value;

use crate::config::LanguageId;
use crate::diagnostic::Diagnostic;
use crate::plan::{Job, Plan, Planned};
use crate::render::html::{made, page};
use crate::render::view::Views;
use crate::source::SourcePath;
use crate::theme::Theme;
use crate::url::OutputPath;
use fragments::{Fragment, apart, fragments};

/// The template of the gallery.
const TEMPLATE: &str = "gallery.html";
/// The blocks that are shown, besides the parts.
const BLOCKS: [&str; 2] = ["heading", "content"];
/// The templates of which the content is shown as a whole: facts and banners, Markdown, forms.
const WHOLE: [&str; 3] = [
    "meeting.html: content",
    "page.html: content",
    "search.html: content",
];
/// What the parts need and make, for theme authors.
const DOCS: &str = include_str!("../../docs/templates.md");

#[derive(Serialize)]
struct GalleryView {
    parts: Vec<PartView>,
}

#[derive(Serialize)]
struct PartView {
    name: String,
    anchor: String,
    /// HTML.
    needs: Option<String>,
    /// HTML.
    makes: Option<String>,
    samples: Vec<SampleView>,
}

#[derive(Serialize)]
struct SampleView {
    number: usize,
    url: String,
    /// HTML.
    html: String,
    is_source: bool,
    /// The language, where it is not the page's.
    lang: Option<String>,
    dir: Option<&'static str>,
}

/// Where a part was found, by its name.
type Found = BTreeMap<String, Vec<(String, Fragment)>>;

/// What a page of the sample site shows of the theme.
#[derive(Debug)]
pub struct Shown {
    language: LanguageId,
    url: String,
    fragments: Vec<Fragment>,
}

/// The theme as it makes the pages that [`shown`] looks through.
pub fn marked(theme: &Theme) -> Option<Theme> {
    theme.marked(&BLOCKS)
}

/// What a page shows of a theme that leaves marks; nothing where the job makes no page, or only leads to one.
///
/// # Errors
/// The finding, where a template fails.
pub fn shown(
    marked: &Theme,
    views: &Views<'_>,
    planned: &Planned,
) -> Result<Option<Shown>, Box<Diagnostic>> {
    if matches!(planned.job, Job::Redirect(..)) {
        return Ok(None);
    }
    let page = page(views, marked, planned)?;
    Ok(page.map(|page| Shown {
        language: planned.language,
        url: planned.url.as_str().to_owned(),
        fragments: fragments(&String::from_utf8_lossy(&page)),
    }))
}

/// A page, and its place in the output.
pub type Page = (OutputPath, Arc<[u8]>);

/// The pages of the gallery, in each language, made of what all pages show: they take the place of those that were made
/// of `document`.
///
/// # Errors
/// The finding, where a template fails.
pub fn pages(
    theme: &Theme,
    views: &Views<'_>,
    plan: &Plan,
    document: &SourcePath,
    shown: Vec<Shown>,
) -> Result<Vec<Page>, Box<Diagnostic>> {
    let of_document = |planned: &&Planned| planned.owner.path == *document;
    let Some(job) = plan.outputs.values().find(of_document) else {
        return Ok(Vec::new());
    };
    let samples = samples(views, shown);
    let of_gallery = plan.outputs.iter();
    let of_gallery = of_gallery.filter(|(_, planned)| planned.job == job.job);
    let pages = of_gallery.map(|(path, planned)| {
        let gallery = gallery(theme, views, &samples, planned.language);
        let mut context = views.context(planned);
        context.insert_value("gallery", Value::from_serializable(&gallery));
        let page = theme.render(TEMPLATE, &context, &made(planned, path.as_str()))?;
        Ok((path.clone(), page))
    });
    pages.collect()
}

/// What is worth showing of each part, in each language.
fn samples(views: &Views<'_>, shown: Vec<Shown>) -> BTreeMap<LanguageId, Found> {
    let languages = views.config().language_ids();
    let mut all: BTreeMap<LanguageId, Found> = languages.map(|id| (id, Found::new())).collect();
    for page in shown {
        let found = all.entry(page.language).or_default();
        let fragments = page.fragments.into_iter();
        for fragment in fragments.filter(|fragment| !fragment.html.trim().is_empty()) {
            let of_name = found.entry(fragment.name.clone()).or_default();
            of_name.push((page.url.clone(), fragment));
        }
    }
    for found in all.values_mut() {
        let chosen = std::mem::take(found).into_iter();
        *found = chosen
            .filter_map(|(name, found)| Some((name.clone(), chosen_of(&name, found)?)))
            .collect();
    }
    all
}

/// The gallery in a language. What no page in it shows is taken from the pages in another one.
fn gallery(
    theme: &Theme,
    views: &Views<'_>,
    samples: &BTreeMap<LanguageId, Found>,
    language: LanguageId,
) -> GalleryView {
    let names = samples
        .values()
        .flat_map(BTreeMap::keys)
        .map(String::as_str);
    let names: BTreeSet<&str> = names.chain(theme.parts()).collect();
    let known = documented();
    let mut number = 0;
    let parts = names.into_iter().map(|name| {
        let mut sources = std::iter::once(&language).chain(samples.keys());
        let source = sources.find_map(|id| Some((*id, samples[id].get(name)?)));
        let (of, chosen) = source.map_or((language, &[][..]), |(id, all)| (id, all.as_slice()));
        let locale = &views.config().language(of).locale;
        let foreign = (of != language).then_some(locale);
        let samples = chosen.iter().map(|(url, fragment)| {
            number += 1;
            SampleView {
                number,
                url: url.clone(),
                html: match fragment.is_in_head {
                    true => fragment.html.trim().to_owned(),
                    false => apart(fragment, number),
                },
                is_source: fragment.is_in_head,
                lang: foreign.map(|locale| locale.tag().to_owned()),
                dir: foreign.map(|locale| locale.direction()),
            }
        });
        let samples = samples.collect();
        let known = known.get(name);
        PartView {
            name: name.to_owned(),
            anchor: format!(
                "g-{}",
                name.replace(|letter: char| !letter.is_alphanumeric(), "-")
            ),
            needs: known.map(|(needs, _)| needs.clone()),
            makes: known.map(|(_, makes)| makes.clone()),
            samples,
        }
    });
    GalleryView {
        parts: parts.collect(),
    }
}

/// The fewest short occurrences of a part that hold every kind of element that it ever has; nothing of what is not shown.
fn chosen_of(name: &str, mut found: Vec<(String, Fragment)>) -> Option<Vec<(String, Fragment)>> {
    found.sort_by_key(|(_, fragment)| fragment.html.len());
    if name.ends_with(": content") {
        // The richest one shows most.
        return WHOLE
            .contains(&name)
            .then(|| found.pop().into_iter().collect());
    }
    let mut seen: BTreeSet<String> = BTreeSet::new();
    found.retain(|(_, fragment)| {
        let before = seen.len();
        seen.extend(fragment.kinds.iter().cloned());
        seen.len() > before
    });
    Some(found)
}

/// What each part needs and makes, as `docs/templates.md` says.
fn documented() -> BTreeMap<&'static str, (String, String)> {
    let rows = DOCS.lines().filter(|line| line.starts_with("| `parts/"));
    let rows = rows.filter_map(|row| {
        let mut cells = row.trim_matches('|').split(" | ").map(str::trim);
        let name = cells.next()?.trim_matches('`');
        Some((name, (in_html(cells.next()?), in_html(cells.next()?))))
    });
    rows.collect()
}

/// A text of the docs in HTML.
fn in_html(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    let parts = text.split('`').enumerate();
    let parts = parts.map(|(at, part)| match at % 2 {
        1 => format!("<code>{part}</code>"),
        _ => part.to_owned(),
    });
    parts.collect()
}
