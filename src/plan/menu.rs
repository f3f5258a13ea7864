//! Where the entries of the menu lead.

use super::{Job, Planner, SECTIONS, job_of};
use crate::config::{LanguageId, is_document, replacing};
use crate::diagnostic::{Diagnostic, did_you_mean, only_spelling};
use crate::model::{DocumentEntry, ItemId, Site};
use crate::source::{SourcePath, Span};

impl Planner<'_> {
    pub(super) fn check_menu(&mut self) {
        let legal = &self.site.config.legal.links;
        let legal = legal.iter().map(|(_, value)| value);
        let legal = legal.filter(|value| is_document(&value.value));
        for entry in self.site.config.menu.iter().chain(legal) {
            if menu_target(self.site, &entry.value)
                .is_some_and(|job| self.plan.url(&job, LanguageId::DEFAULT).is_some())
            {
                continue;
            }
            let span = Span::new(&self.config.path, entry.range);
            match document_of(self.site, &entry.value) {
                Some(DocumentEntry::Broken) => continue,
                Some(DocumentEntry::Hidden) => {
                    let diagnostic = Diagnostic::error("menu-hidden", span);
                    self.diagnostics
                        .push(diagnostic.with("value", &entry.value));
                    continue;
                }
                Some(DocumentEntry::Shown(..)) | None => {}
            }
            let documents = self.site.documents.keys();
            let known: Vec<&str> = documents
                .filter_map(|path| path.as_str().strip_prefix("content/"))
                .chain(SECTIONS)
                .collect();
            // A file of almost the same name may be another one.
            let meant = only_spelling(&entry.value, known.iter().copied()).filter(|meant| {
                SECTIONS.contains(meant) || meant.to_lowercase() == entry.value.to_lowercase()
            });
            let fix = meant.and_then(|meant| replacing(entry, meant));
            let suggestion = did_you_mean(&entry.value, known);
            let diagnostic = Diagnostic::error("menu-unknown", span)
                .with("value", &entry.value)
                .with("sections", SECTIONS.join(", "))
                .suggest(suggestion)
                .fixed(fix);
            self.diagnostics.push(diagnostic);
        }
    }
}

/// What became of the document that an entry of the menu names, if it names one.
fn document_of<'a>(site: &'a Site, entry: &str) -> Option<&'a DocumentEntry> {
    let path = SourcePath::new(&format!("content/{entry}"))?;
    site.document(&path)
}

/// What an entry of the menu leads to: an index by its folder, or a document by its path below `content/`.
pub fn menu_target(site: &Site, entry: &str) -> Option<Job> {
    if SECTIONS.contains(&entry) {
        return Some(job_of(&ItemId::Section(entry.to_owned())));
    }
    match document_of(site, entry)? {
        DocumentEntry::Shown(id, _) => Some(job_of(id)),
        DocumentEntry::Hidden | DocumentEntry::Broken => None,
    }
}
