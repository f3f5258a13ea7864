//! Whether the links of the texts lead anywhere.
//! Knows the plan, which holds every address of the site, and nothing of how pages are made.

use crate::config::LanguageId;
use crate::diagnostic::{Diagnostic, Fix, did_you_mean, same_letters};
use crate::model::{DocumentEntry, ItemId, Site};
use crate::parallel;
use crate::parse::markdown::{LinkPlace, LinkTarget};
use crate::plan::Plan;
use crate::source::SourcePath;
use crate::url::UrlPath;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// What is written as it is in the path of a link.
const PATH: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'.')
    .remove(b'-')
    .remove(b'_')
    .remove(b'~');

/// Every link of the texts that leads nowhere.
pub(super) fn check(site: &Site, plan: &Plan) -> Vec<Diagnostic> {
    let checker = Checker { site, plan };
    let documents: Vec<(&SourcePath, &DocumentEntry)> = site.documents.iter().collect();
    let faults = parallel::map(&documents, |(path, entry)| {
        let DocumentEntry::Shown(id, language) = entry else {
            return Vec::new();
        };
        let text = match id {
            ItemId::Section(folder) => site.section(folder, *language),
            id => site.item(id).map(|item| item.text(*language)),
        };
        let links = text.into_iter().flat_map(|text| text.body().links());
        let from = (*path, *language);
        let faults = links.filter_map(|(target, place)| checker.fault(from, target, place));
        faults.collect()
    });
    faults.into_iter().flatten().collect()
}

/// A planned site, whose links are looked at.
struct Checker<'a> {
    site: &'a Site,
    plan: &'a Plan,
}

impl Checker<'_> {
    fn fault(
        &self,
        from: (&SourcePath, LanguageId),
        target: &LinkTarget,
        place: &LinkPlace,
    ) -> Option<Diagnostic> {
        let span = &place.span;
        match target {
            LinkTarget::Document(path, anchor) => self.document_fault(from, path, anchor, place),
            LinkTarget::File(file) => {
                if self.plan.asset_url(file).is_some() {
                    return None;
                }
                let diagnostic = Diagnostic::error("file-missing", span.clone())
                    .with("name", file.file_name())
                    .with("value", file.as_str());
                let diagnostic = or_near(diagnostic, (file, place), self.plan.assets.keys());
                Some(if file.file_name().starts_with("www.") {
                    diagnostic.hint("web")
                } else if file.file_name().contains('@') {
                    diagnostic.hint("email")
                } else {
                    diagnostic
                })
            }
            LinkTarget::Site(written) => {
                let path = written.split(['#', '?']).next().unwrap_or_default();
                let found = site_path(path)
                    .is_some_and(|url| self.plan.outputs.contains_key(&url.output()));
                (!found).then(|| Diagnostic::error("link-broken", span.clone()).with("value", path))
            }
        }
    }

    fn document_fault(
        &self,
        from: (&SourcePath, LanguageId),
        path: &SourcePath,
        anchor: &Option<String>,
        place: &LinkPlace,
    ) -> Option<Diagnostic> {
        let span = &place.span;
        match self.site.documents.get(path) {
            None => {
                let diagnostic = Diagnostic::error("document-missing", span.clone())
                    .with("value", path.as_str());
                let known = self.site.documents.keys();
                Some(or_near(diagnostic, (path, place), known))
            }
            Some(DocumentEntry::Broken) => None,
            Some(DocumentEntry::Hidden) => {
                let diagnostic = Diagnostic::error("link-to-hidden", span.clone());
                Some(diagnostic.with("value", path.as_str()))
            }
            Some(DocumentEntry::Shown(id, _)) => {
                let anchor = anchor.as_ref()?;
                // The link leads to the text in the language of the page that it stands on.
                let text = self.site.text(id, from.1)?;
                let is_note = from.0 == path && is_note(anchor);
                if text.body().has_anchor(anchor) || is_note {
                    return None;
                }
                let known = text.body().headings.iter().map(|h| h.id.as_str());
                let suggestion = did_you_mean(anchor, known);
                let diagnostic = Diagnostic::error("anchor-missing", span.clone())
                    .with("value", anchor)
                    .with("file", text.document.path.as_str())
                    .suggest(suggestion);
                Some(diagnostic)
            }
        }
    }
}

/// The finding with the file that was probably meant: the correction where one alone has the same letters.
fn or_near<'a>(
    diagnostic: Diagnostic,
    (wanted, place): (&SourcePath, &LinkPlace),
    known: impl Iterator<Item = &'a SourcePath> + Clone,
) -> Diagnostic {
    let paths = known.clone().map(SourcePath::as_str);
    if let Some(real) = same_letters(wanted.as_str(), paths) {
        let name = real.rsplit('/').next().unwrap_or(real);
        return diagnostic
            .with("suggestion", name)
            .hint("same")
            .fixed(as_named(place, real));
    }
    let near = known.filter(|known| known.folder() == wanted.folder());
    let suggestion = did_you_mean(wanted.file_name(), near.map(SourcePath::file_name));
    diagnostic.suggest(suggestion)
}

/// The correction of a link to a file whose path has the same letters as the one that is written.
fn as_named(place: &LinkPlace, real: &str) -> Option<Fix> {
    let written = place.path.as_ref()?;
    let is_encoded = percent_decode_str(&written.value).decode_utf8().ok()? != *written.value;
    let steps: Vec<&str> = written.value.split('/').collect();
    let is_name = |step: &&&str| !matches!(**step, "" | "." | "..");
    let first = steps.iter().position(|step| is_name(&step))?;
    // A way that goes down and up again is not told anew.
    if !steps[first..].iter().all(|step| is_name(&step)) {
        return None;
    }
    let names: Vec<&str> = real.split('/').collect();
    let names = names.get(names.len().checked_sub(steps.len() - first)?..)?;
    let names = names.iter().map(|name| match is_encoded {
        true => utf8_percent_encode(name, PATH).to_string(),
        false => (*name).to_owned(),
    });
    let steps = steps[..first].iter().map(|step| (*step).to_owned());
    let path: Vec<String> = steps.chain(names).collect();
    Some(Fix::replace(written.range, path.join("/")))
}

/// Whether an anchor is that of a footnote, which the text makes itself.
fn is_note(anchor: &str) -> bool {
    anchor.starts_with("fn-") || anchor.starts_with("fnref-")
}

/// A path of the site as it is written in a link, decoded.
pub fn site_path(written: &str) -> Option<UrlPath> {
    let decoded = percent_decode_str(written).decode_utf8().ok()?;
    UrlPath::new(&decoded).ok()
}
