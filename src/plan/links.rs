//! Whether the links of the texts lead anywhere.
//! Knows the plan, which holds every address of the site, and nothing of how pages are made.

use crate::config::LanguageId;
use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::model::{DocumentEntry, ItemId, Site};
use crate::parse::markdown::LinkTarget;
use crate::plan::Plan;
use crate::source::{SourcePath, Span};
use crate::url::UrlPath;

/// Every link of the texts that leads nowhere.
pub(super) fn check(site: &Site, plan: &Plan) -> Vec<Diagnostic> {
    let checker = Checker { site, plan };
    let mut faults = Vec::new();
    for (path, entry) in &site.documents {
        let DocumentEntry::Shown(id, language) = entry else {
            continue;
        };
        let text = match id {
            ItemId::Section(folder) => site.section(folder, *language),
            id => site.item(id).map(|item| item.text(*language)),
        };
        let Some(text) = text else { continue };
        let links = text.body().links();
        let from = (path, *language);
        faults.extend(links.filter_map(|(target, span)| checker.fault(from, target, span)));
    }
    faults
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
        span: &Span,
    ) -> Option<Diagnostic> {
        match target {
            LinkTarget::Document(path, anchor) => self.document_fault(from, path, anchor, span),
            LinkTarget::File(file) => {
                if self.plan.asset_url(file).is_some() {
                    return None;
                }
                let near = self
                    .plan
                    .assets
                    .keys()
                    .filter(|asset| asset.folder() == file.folder())
                    .map(SourcePath::file_name);
                let suggestion = did_you_mean(file.file_name(), near);
                let diagnostic = Diagnostic::error("file-missing", span.clone())
                    .with("name", file.file_name())
                    .with("value", file.as_str())
                    .suggest(suggestion);
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
        span: &Span,
    ) -> Option<Diagnostic> {
        match self.site.documents.get(path) {
            None => {
                let near = self.site.documents.keys();
                let near = near
                    .filter(|known| known.folder() == path.folder())
                    .map(SourcePath::file_name);
                let suggestion = did_you_mean(path.file_name(), near);
                let diagnostic = Diagnostic::error("document-missing", span.clone());
                Some(diagnostic.with("value", path.as_str()).suggest(suggestion))
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

/// Whether an anchor is that of a footnote, which the text makes itself.
fn is_note(anchor: &str) -> bool {
    anchor.starts_with("fn-") || anchor.starts_with("fnref-")
}

/// A path of the site as it is written in a link, decoded.
pub fn site_path(written: &str) -> Option<UrlPath> {
    let decoded = percent_encoding::percent_decode_str(written)
        .decode_utf8()
        .ok()?;
    UrlPath::new(&decoded).ok()
}
