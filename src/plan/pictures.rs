//! In which sizes and forms each picture is published that a text shows, and what is wrong with pictures.
//! Knows their heads, and nothing of how they are made.

use std::collections::BTreeMap;

use crate::config::LanguageId;
use crate::diagnostic::Diagnostic;
use crate::model::{DocumentEntry, Site, Text};
use crate::parse::markdown::LinkTarget;
use crate::picture::{Fault, PIXEL_LIMIT, Picture, Size};
use crate::plan::{Job, Plan, Planner, site_path};
use crate::source::{Pictures, SourcePath, Span};
use crate::url::UrlPath;

/// A picture as it is published: at least one file, and where it pays several.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Published {
    /// XXH3 of its file.
    pub print: u128,
    /// Its largest size on pages.
    pub size: Size,
    /// The files that every program reads, the smallest first, each with its width.
    pub usual: Vec<(Size, UrlPath)>,
    /// The same in a modern form, with its media type; empty where there is none.
    pub modern: Vec<(Size, UrlPath)>,
}

impl Published {
    /// The largest file that every program reads and that is no wider than `width`; else the smallest.
    pub fn within(&self, width: u32) -> Option<&(Size, UrlPath)> {
        let fits = self.usual.iter().rev();
        let mut fits = fits.filter(|(size, _)| size.width <= width);
        fits.next().or_else(|| self.usual.first())
    }
}

/// The file of the site that a text shows as a picture.
pub fn file_of<'a>(plan: &'a Plan, target: &'a LinkTarget) -> Option<&'a SourcePath> {
    match target {
        LinkTarget::File(file) => Some(file),
        LinkTarget::Site(written) => {
            let path = written.split(['#', '?']).next().unwrap_or_default();
            plan.asset_at(&site_path(path)?)
        }
        LinkTarget::Document(..) => None,
    }
}

/// Plans the sizes of every picture that a text shows, and reports those that cannot be shown as they are meant.
pub(super) fn plan(planner: &mut Planner<'_>, pictures: &Pictures) {
    let files: Vec<SourcePath> = planner.plan.assets.keys().cloned().collect();
    for file in files {
        match pictures.files.get(&file) {
            Some(Err(Fault::TellsPlace(kind))) => {
                let span = Span::whole(&file);
                let diagnostic = Diagnostic::error("picture-tells-place", span);
                let diagnostic = diagnostic.with("value", file.as_str()).with("kind", *kind);
                planner.diagnostics.push(diagnostic);
            }
            Some(Ok(picture)) if !picture.has_notes => {}
            // Of a broken one too, nothing is published that was not looked at.
            Some(Ok(_) | Err(Fault::Broken)) => {
                planner.plan.unclean.insert(file);
            }
            Some(Err(Fault::NotForTheWeb(_))) | None => {}
        }
    }
    for (file, span) in shown(planner.site, &planner.plan) {
        let Some(seen) = pictures.files.get(&file) else {
            continue;
        };
        if let Some(diagnostic) = finding(seen, &file, &span) {
            planner.diagnostics.push(diagnostic);
        }
        if let Ok(picture) = seen {
            let published = publish(planner, &file, picture, pictures.writes_avif);
            planner
                .plan
                .pictures
                .extend(published.map(|published| (file, published)));
        }
    }
}

/// Every file that a text shows as a picture, with the first place.
fn shown(site: &Site, plan: &Plan) -> BTreeMap<SourcePath, Span> {
    let mut shown = BTreeMap::new();
    for entry in site.documents.values() {
        let DocumentEntry::Shown(id, language) = entry else {
            continue;
        };
        let Some(text) = site.text(id, *language) else {
            continue;
        };
        let heads = text
            .image
            .iter()
            .map(|image| (&image.file, cover_span(text)));
        let bodies = text.body().pictures();
        let bodies = bodies
            .filter_map(|(shown, place)| Some((file_of(plan, &shown.target)?, place.span.clone())));
        for (file, span) in heads.chain(bodies) {
            if plan.assets.contains_key(file) {
                shown.entry(file.clone()).or_insert(span);
            }
        }
    }
    shown
}

/// Where the front matter names the picture.
fn cover_span(text: &Text) -> Span {
    let image = text.document.head.common.image.as_ref();
    image.map_or_else(
        || text.span(),
        |image| Span::new(&text.document.path, image.file.range),
    )
}

fn finding(seen: &Result<Picture, Fault>, file: &SourcePath, span: &Span) -> Option<Diagnostic> {
    let warning = |code| Diagnostic::warning(code, span.clone()).with("value", file.file_name());
    match seen {
        Err(Fault::Broken) => Some(warning("picture-broken").hint("help")),
        Err(Fault::NotForTheWeb(kind)) => Some(warning("picture-kind").with("kind", *kind)),
        Ok(picture) if picture.is_too_large() => {
            let size = picture.size?;
            let diagnostic = warning("picture-too-large")
                .with("width", size.width.to_string())
                .with("height", size.height.to_string())
                .with("limit", (PIXEL_LIMIT / 1_000_000).to_string());
            Some(diagnostic)
        }
        // Told as an error wherever it lies.
        Err(Fault::TellsPlace(_)) | Ok(_) => None,
    }
}

/// Claims the places of a picture's variants beside the file itself.
fn publish(
    planner: &mut Planner<'_>,
    file: &SourcePath,
    picture: &Picture,
    writes_avif: bool,
) -> Option<Published> {
    let own = planner.plan.assets.get(file)?.clone();
    let size = picture.size?;
    let Some(offer) = picture.offer(writes_avif) else {
        return Some(Published {
            print: picture.print,
            size,
            usual: vec![(size, own)],
            modern: Vec::new(),
        });
    };
    let name = own.as_str().rsplit('/').next().unwrap_or_default();
    let mut claim = |variant| {
        let name = picture.variant_name(name, variant);
        let url = own.file(&name).ok()?;
        let job = Job::Picture(file.clone(), variant);
        let taken = planner.plan.outputs.len();
        planner.claim(url.clone(), job, LanguageId::DEFAULT, Span::whole(file));
        (planner.plan.outputs.len() > taken).then_some((variant.size, url))
    };
    let mut usual: Vec<_> = offer.usual.iter().filter_map(|one| claim(*one)).collect();
    let modern = offer.modern.iter().filter_map(|one| claim(*one)).collect();
    if offer.ends_with_original || usual.is_empty() {
        usual.push((size, own));
    }
    Some(Published {
        print: picture.print,
        size: offer.size,
        usual,
        modern,
    })
}
