//! The documents of a site with those that cannot be read as they are meant: what is wrong with them besides.
//! Knows which findings hold however an unread part may read, and nothing of how a document is read.

use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::Diagnostic;
use crate::parse::{Document, Meant};
use crate::source::{Inputs, SourcePath};

/// The documents of a site.
pub(super) struct Documents {
    /// Those that can be read.
    pub(super) documents: Vec<Arc<Document>>,
    /// The files of the others.
    pub(super) broken: Vec<SourcePath>,
    /// What those were meant for, where that can be known.
    pub(super) meant: Vec<Arc<Meant>>,
}

/// Documents, and the files of those that cannot be read.
type Readable = (Vec<Arc<Document>>, Vec<SourcePath>);

impl Documents {
    /// All documents with the broken ones as they are meant, and the files that are broken even so; nothing where that
    /// is no different.
    pub(super) fn as_meant(&self) -> Option<Readable> {
        let meant = self.meant.iter();
        let meant: Vec<Arc<Document>> = meant.map(|meant| meant.document.clone().into()).collect();
        let is_meant = |path: &&SourcePath| meant.iter().any(|meant| meant.path == **path);
        let broken = self.broken.iter().filter(|path| !is_meant(path)).cloned();
        let broken = broken.collect();
        let mut documents = self.documents.clone();
        documents.extend(meant.iter().cloned());
        documents.sort_by(|a, b| a.path.cmp(&b.path));
        (!meant.is_empty()).then_some((documents, broken))
    }
}

/// What is wrong with a broken document however its unread part may read.
const SOUND: [&str; 13] = [
    "reference-unknown",
    "reference-ambiguous",
    "comma-in-name",
    "room-link-published",
    "document-missing",
    "file-missing",
    "link-broken",
    "link-to-hidden",
    "anchor-missing",
    "path-invalid",
    "slug-form",
    "order-cycle",
    "path-taken",
];

/// The findings of a site whose broken documents are as they are meant, as findings of the files as they are.
pub(super) fn told(
    found: Vec<Diagnostic>,
    meant: &[Arc<Meant>],
    inputs: &Inputs,
) -> Vec<Diagnostic> {
    let is_sound = |found: &Diagnostic| {
        let own = meant
            .iter()
            .find(|meant| meant.document.path == found.span.path);
        own.is_none_or(|own| own.is_whole || SOUND.contains(&found.code))
    };
    // What could not be read may be what declares a room public.
    let may_be_public = |found: &Diagnostic| {
        let text = inputs.texts.get(&found.span.path);
        let room = text.and_then(|text| text.get(Range::from(found.span.range)));
        let room = room.unwrap_or_default().trim_start_matches("https://");
        let mut unread = meant.iter().flat_map(|meant| &meant.unread);
        found.code == "room-link-published"
            && !room.is_empty()
            && unread.any(|unread| unread.contains(room))
    };
    let found = found.into_iter().filter(is_sound);
    let found = found.map(|found| {
        let meant = meant.iter();
        meant.fold(found, |found, meant| {
            meant.places.told(found, &meant.document.path)
        })
    });
    found.filter(|found| !may_be_public(found)).collect()
}
