//! Which documents are the texts of one item, and whether a translation can stand beside its original.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Assembler, Draft};
use crate::config::LanguageId;
use crate::diagnostic::Diagnostic;
use crate::model::{DocumentEntry, Options};
use crate::parallel;
use crate::parse::{Document, Kind, keys};
use crate::source::Span;

impl Assembler<'_> {
    /// The documents without those translations that are drafts of their own.
    pub(super) fn without_draft_translations(
        &mut self,
        documents: Vec<Arc<Document>>,
        options: &Options,
    ) -> Vec<Arc<Document>> {
        let is_early =
            |document: &Document| document.place.language.is_some() && document.head.common.draft;
        if options.drafts {
            let early = documents.iter().filter(|document| is_early(document));
            self.early
                .extend(early.map(|document| (document.path.clone(), None)));
            return documents;
        }
        let (hidden, shown): (Vec<_>, Vec<_>) = documents
            .into_iter()
            .partition(|document| is_early(document));
        for document in hidden {
            self.entries
                .insert(document.path.clone(), DocumentEntry::Hidden);
        }
        shown
    }

    /// Documents by item: an original and its translations differ only in the language of their names.
    pub(super) fn group(&mut self, documents: Vec<Arc<Document>>) -> Vec<Draft> {
        let mut grouped: BTreeMap<String, Vec<(LanguageId, Arc<Document>)>> = BTreeMap::new();
        for document in documents {
            let tag = document.place.language.as_deref();
            let language = tag
                .and_then(|tag| self.config.language_by_tag(tag))
                .unwrap_or(LanguageId::DEFAULT);
            let mut key = item_key(&document);
            // Two files that would be the same text of the same item are two items: their addresses will clash.
            while grouped
                .get(&key)
                .is_some_and(|texts| texts.iter().any(|(seen, _)| *seen == language))
            {
                key.push('\u{1}');
            }
            grouped.entry(key).or_default().push((language, document));
        }
        let items: Vec<_> = grouped
            .into_values()
            .filter_map(|mut documents| {
                documents.sort_by_key(|(language, _)| *language);
                for (_, document) in &documents[1..] {
                    self.check_translation(document);
                }
                let (language, original) = &documents[0];
                if *language != LanguageId::DEFAULT && original.place.kind != Kind::Section {
                    self.report_lone_translation(original);
                    return None;
                }
                let kind = original.place.kind;
                let slug = self.slug(original)?;
                Some((kind, slug, documents))
            })
            .collect();
        parallel::map(&items, |(kind, slug, documents)| {
            Draft::new(*kind, slug.clone(), documents.clone())
        })
    }

    /// Reports a translation of nothing: pages of every language list each item, and need an original to lead to.
    fn report_lone_translation(&mut self, document: &Document) {
        self.entries
            .insert(document.path.clone(), DocumentEntry::Broken);
        let original = item_key(document);
        let file = match document.place.is_bundle {
            true => format!("{original}/index.md"),
            false => format!("{original}.md"),
        };
        // Where the original could not be understood, that has been told.
        if !self.entries.keys().any(|path| path.as_str() == file) {
            let diagnostic = Diagnostic::error("translation-without-original", document.span());
            self.diagnostics.push(diagnostic.with("file", file));
        }
    }

    /// Reports facts in a translation: they belong in the original.
    fn check_translation(&mut self, document: &Document) {
        for (canonical, key) in &document.head.common.stated {
            if !keys::TRANSLATION.contains(canonical) {
                let span = Span::new(&document.path, key.range);
                let diagnostic =
                    Diagnostic::warning("fact-in-translation", span).with("key", &key.value);
                self.diagnostics.push(diagnostic);
            }
        }
    }
}

/// What a document shares with its translations, and with no other document.
fn item_key(document: &Document) -> String {
    let path = document.path.as_str();
    let folder = match document.place.is_bundle {
        true => document.path.folder(),
        false => {
            let stem = path.strip_suffix(".md").unwrap_or(path);
            let language = document.place.language.as_ref().map_or(0, |l| l.len() + 1);
            &stem[..stem.len() - language]
        }
    };
    folder.to_owned()
}
