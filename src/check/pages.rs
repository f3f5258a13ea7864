//! What readers meet in the pages: titles, summaries, headings and pictures.
//! Knows the finished pages and the texts that they were made of, and nothing of where their links lead.

use std::collections::{BTreeMap, BTreeSet};

use percent_encoding::percent_decode_str;

use crate::check::{Built, Seen, also_on, links, texts};
use crate::config::LanguageId;
use crate::diagnostic::Diagnostic;
use crate::model::{ItemId, Text};
use crate::parse::markdown::{Heading, LinkTarget};
use crate::plan::{Job, Planned, site_path};
use crate::source::{SourcePath, Span};
use crate::url::OutputPath;

/// The largest picture that a page should show, in bytes.
const HEAVY: u64 = 1_000_000;
/// How many further places of one finding are shown.
const PLACES: usize = 3;
/// The endings of the files of pictures.
const PICTURES: [&str; 9] = [
    "avif", "gif", "heic", "jpeg", "jpg", "png", "svg", "tiff", "webp",
];
/// How the names begin that cameras and telephones give.
const CAMERAS: [&str; 7] = ["img", "dsc", "dscn", "pxl", "image", "foto", "whatsapp"];

/// What is wrong with the pages.
pub(super) fn check(built: &Built<'_>, pages: &BTreeMap<&OutputPath, Seen<'_>>) -> Vec<Diagnostic> {
    let mut found = shared_titles(built, pages);
    found.extend(shared_summaries(built));
    found.extend(texts(built.site).flat_map(|(_, text)| skipped(built, text)));
    found.extend(headings(pages));
    found.extend(without_alt(built, pages));
    found.extend(named_alt(built, pages));
    found.extend(heavy(built, pages));
    found
}

/// Pages that cannot be told apart in a list of results, in one language each.
fn shared_titles(built: &Built<'_>, pages: &BTreeMap<&OutputPath, Seen<'_>>) -> Vec<Diagnostic> {
    let mut titles: BTreeMap<(LanguageId, &str), Vec<&Planned>> = BTreeMap::new();
    for seen in pages.values() {
        let planned = seen.planned;
        // What is called after something else may well share its name: the site after a project, a series after its meetings.
        let has_own_name = !matches!(planned.job, Job::Home | Job::Series(_) | Job::Topic(_));
        let is_known = !built.plan.is_stand_in(&planned.job, planned.language);
        if planned.job.is_page() && is_known && has_own_name && !seen.page.title.is_empty() {
            let title = (planned.language, seen.page.title.as_str());
            titles.entry(title).or_default().push(planned);
        }
    }
    let shared = titles.into_iter().filter_map(|((_, title), mut pages)| {
        // The meetings of a series are told apart by their days.
        let mut series = BTreeSet::new();
        pages.retain(|page| series_of(built, page).is_none_or(|name| series.insert(name)));
        let spans: Vec<Span> = pages.iter().map(|page| page.owner.clone()).collect();
        let first = pages.first()?;
        let diagnostic = shared("title-shared", &spans)?
            .with("title", title)
            .with("page", first.url.as_str());
        Some(diagnostic)
    });
    shared.collect()
}

/// The series of the meeting that a page shows.
fn series_of(built: &Built<'_>, page: &Planned) -> Option<crate::model::SeriesId> {
    match page.job {
        Job::Meeting(id) => built.site[id].series,
        _ => None,
    }
}

/// Texts that describe themselves alike. Bodies of one kind may: what several partners are is told of each in the same words.
fn shared_summaries(built: &Built<'_>) -> Vec<Diagnostic> {
    let mut summaries: BTreeMap<(LanguageId, String), Vec<&Text>> = BTreeMap::new();
    for (id, text) in texts(built.site) {
        let is_of_series = matches!(id, ItemId::Meeting(id) if built.site[*id].series.is_some());
        let is_body = matches!(id, ItemId::Organisation(_));
        if let Some(summary) = text.summary().filter(|_| !is_of_series && !is_body) {
            let summary = summary.trim().to_lowercase();
            summaries
                .entry((text.language, summary))
                .or_default()
                .push(text);
        }
    }
    let shared = summaries.into_values().filter_map(|texts| {
        let spans: Vec<Span> = texts.iter().map(|text| summary_span(built, text)).collect();
        let summary = texts.first()?.summary()?;
        Some(shared("summary-shared", &spans)?.with("summary", summary))
    });
    shared.collect()
}

fn summary_span(built: &Built<'_>, text: &Text) -> Span {
    let line = text.summary().and_then(|summary| {
        super::place_in_head(built.inputs, &text.document.path, summary.lines().next()?)
    });
    line.unwrap_or_else(|| text.span())
}

/// A finding about what several places share; nothing where it is only one.
fn shared(code: &'static str, spans: &[Span]) -> Option<Diagnostic> {
    let (first, others) = spans.split_first()?;
    let count = spans.len().to_string();
    let related = others.iter().take(PLACES);
    let diagnostic = related.fold(Diagnostic::warning(code, first.clone()), |found, span| {
        found.relate(span.clone(), "other")
    });
    (!others.is_empty()).then(|| diagnostic.with("count", count))
}

/// Headings that skip a level: below a `##` there is no `###`, but a `####` at once.
fn skipped(built: &Built<'_>, text: &Text) -> Vec<Diagnostic> {
    let mut above = 1;
    let headings = text.body().headings.iter();
    let skipped = headings.filter_map(|heading| {
        let wanted = above + 1;
        let is_skipped = heading.level > wanted;
        above = heading.level;
        is_skipped.then(|| skips(built, heading, wanted))
    });
    skipped.collect()
}

fn skips(built: &Built<'_>, heading: &Heading, wanted: u8) -> Diagnostic {
    let source = built.inputs.texts.get(&heading.span.path);
    let range: std::ops::Range<usize> = heading.span.range.into();
    let line = source.and_then(|text| text.get(range)).unwrap_or_default();
    // In a text with a heading of the first level, all are one level lower on the page than in the file.
    let written = line.bytes().take_while(|byte| *byte == b'#').count();
    let shift = usize::from(heading.level).saturating_sub(written.max(1));
    let wanted = usize::from(wanted).saturating_sub(shift).max(1);
    Diagnostic::warning("heading-skips", heading.span.clone())
        .with("title", &heading.title)
        .with("marks", "#".repeat(wanted))
}

/// Pages with more than one heading of the first level; a template's mistake is told for one page.
fn headings(pages: &BTreeMap<&OutputPath, Seen<'_>>) -> Option<Diagnostic> {
    let mut twice = pages.values().filter(|seen| seen.page.first_headings > 1);
    let first = twice.next()?.planned;
    let diagnostic = Diagnostic::warning("page-heading-twice", first.owner.clone())
        .with("page", first.url.as_str());
    Some(also_on(diagnostic, 1 + twice.count()))
}

/// Pictures that do not say what they show, nor that this does not matter: those that templates and raw HTML write.
fn without_alt(built: &Built<'_>, pages: &BTreeMap<&OutputPath, Seen<'_>>) -> Vec<Diagnostic> {
    let mut found: BTreeMap<&str, &Planned> = BTreeMap::new();
    for seen in pages.values() {
        for image in seen.page.images.iter().filter(|image| image.alt.is_none()) {
            found.entry(&image.src).or_insert(seen.planned);
        }
    }
    let found = found.into_iter().map(|(src, page)| {
        let span = links::place(built, page, src);
        let span = span.unwrap_or_else(|| page.owner.clone());
        Diagnostic::warning("page-image-without-alt", span)
            .with("value", src)
            .with("page", page.url.as_str())
    });
    found.collect()
}

/// Pictures whose description is only the name of a file, which tells nobody what they show.
fn named_alt(built: &Built<'_>, pages: &BTreeMap<&OutputPath, Seen<'_>>) -> Vec<Diagnostic> {
    let mut found: BTreeMap<(&str, &str), &Planned> = BTreeMap::new();
    for seen in pages.values() {
        for image in &seen.page.images {
            let alt = image.alt.as_deref().unwrap_or_default();
            if is_file_name(alt, &image.src) {
                found.entry((&image.src, alt)).or_insert(seen.planned);
            }
        }
    }
    let found = found.into_iter().map(|((_, alt), page)| {
        let span = alt_span(built, page, alt).unwrap_or_else(|| page.owner.clone());
        Diagnostic::warning("image-alt-is-name", span)
            .with("value", alt)
            .with("page", page.url.as_str())
    });
    found.collect()
}

/// Whether a description is the name of the picture's file, or that of another file, or one that a camera gave.
fn is_file_name(alt: &str, src: &str) -> bool {
    let alt = alt.trim().to_lowercase();
    let src = percent_decode_str(src).decode_utf8_lossy().to_lowercase();
    let name = src.rsplit('/').next().unwrap_or_default();
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let is_coined = stem.contains(['-', '_']) || stem.bytes().any(|byte| byte.is_ascii_digit());
    let ending = alt.rsplit_once('.').map_or("", |(_, ending)| ending);
    let camera = CAMERAS.iter().find_map(|start| alt.strip_prefix(start));
    let is_number = |rest: &str| {
        let digits = rest.bytes().filter(u8::is_ascii_digit).count();
        digits >= 3 && !rest.contains(' ')
    };
    !alt.is_empty()
        && (alt == name
            || (alt == stem && is_coined)
            || (PICTURES.contains(&ending) && !alt.contains(". "))
            || camera.is_some_and(is_number))
}

/// Where the description of a picture is written.
fn alt_span(built: &Built<'_>, page: &Planned, alt: &str) -> Option<Span> {
    let all = built.inputs.texts.keys();
    let documents = all.filter(|path| super::is_document(path) || path.as_str().ends_with(".html"));
    let mut places = std::iter::once(&page.owner.path).chain(documents);
    places.find_map(|path| {
        let text = built.inputs.texts.get(path)?;
        let mut written = ["![", "alt=\"", "alt: ", "alt: \"", "alt: '"].into_iter();
        let at = written.find_map(|before| {
            let at = text.find(&format!("{before}{alt}"))?;
            Some(at + before.len())
        })?;
        Some(Span::new(path, at..at + alt.len()))
    })
}

/// Pictures that pages show and that are slow to load.
fn heavy(built: &Built<'_>, pages: &BTreeMap<&OutputPath, Seen<'_>>) -> Vec<Diagnostic> {
    let base = built.site.config.base_url.path();
    let mut shown: BTreeMap<&SourcePath, &Planned> = BTreeMap::new();
    for seen in pages.values() {
        for image in &seen.page.images {
            let inner = image
                .src
                .strip_prefix(base)
                .map(|inner| format!("/{inner}"));
            let output = inner
                .and_then(|inner| site_path(&inner))
                .map(|url| url.output());
            let file = output.and_then(|output| built.plan.outputs.get(&output));
            if let Some(Job::Asset(file)) = file.map(|planned| &planned.job) {
                shown.entry(file).or_insert(seen.planned);
            }
        }
    }
    let heavy = shown.into_iter().filter_map(|(file, page)| {
        let size = built.inputs.sizes.get(file).filter(|size| **size > HEAVY)?;
        let span = shown_at(built, file).unwrap_or_else(|| Span::whole(file));
        let diagnostic = Diagnostic::warning("image-heavy", span)
            .with("value", file.as_str())
            .with("page", page.url.as_str())
            .with("size", (size / 1000).to_string());
        Some(diagnostic)
    });
    heavy.collect()
}

/// Where a text shows a picture.
fn shown_at(built: &Built<'_>, file: &SourcePath) -> Option<Span> {
    let mut texts = texts(built.site);
    texts.find_map(|(_, text)| {
        let is_image = text.image.as_ref().is_some_and(|image| image.file == *file);
        if is_image {
            return super::place_in_head(built.inputs, &text.document.path, file.file_name());
        }
        let mut links = text.body().links();
        let link = links.find(|(target, _)| matches!(target, LinkTarget::File(own) if own == file));
        link.map(|(_, place)| place.span.clone())
    })
}
