//! What earlier builds of the same site have made, so that what has not changed is not made again.
//! Knows by what each is known again: a text by itself, a page by what was read for it.

use std::collections::HashMap;
use std::sync::Arc;

use jiff::Timestamp;

use crate::memo::Memo;
use crate::model::{Site, turns};
use crate::parse::{Document, Meant, Settings};
use crate::pipeline::Diagnostic;
use crate::plan::{Job, Planned};
use crate::reads::{Changed, Facts, Reads, hash_of};
use crate::register::Hash;
use crate::render::view::Views;
use crate::search::Words;
use crate::source::SourcePath;
use crate::url::OutputPath;

/// A document's text and the settings by which it was read.
pub(super) type ParseInput = (Arc<str>, Arc<Settings>);
/// What was understood of a document, and what was found wrong with it.
pub(super) type Parsed = (Option<Arc<Document>>, Option<Arc<Meant>>, Vec<Diagnostic>);

/// What earlier builds of the same site have made.
#[derive(Debug, Default)]
pub struct Memory {
    pub(super) documents: Memo<SourcePath, ParseInput, Parsed>,
    /// The words of each document that can be found.
    pub(super) words: Memo<SourcePath, Arc<Document>, Arc<Words>>,
    /// Whether pages are kept.
    keeps_pages: bool,
    made: Option<Made>,
}

/// What the last build has made, and what the site said then.
#[derive(Debug)]
struct Made {
    base: u64,
    now: Timestamp,
    facts: Facts,
    pages: Pages,
}

/// Pages by their places in the output.
type Pages = HashMap<OutputPath, Page>;

/// A page that was made.
#[derive(Clone, Debug)]
pub(super) struct Page {
    /// A hash of the job, and of what every page of its language is made of.
    print: u64,
    reads: Reads,
    /// What it holds.
    pub(super) bytes: Arc<[u8]>,
    /// The hash of what its readers see, where the register tells it.
    pub(super) hash: Option<Hash>,
}

impl Memory {
    /// A memory that keeps pages too: worth it where the same site is built again and again.
    pub fn lasting() -> Self {
        Self {
            keeps_pages: true,
            ..Self::default()
        }
    }

    /// What of the pages that were made still holds. `base` is a hash of everything that pages are made of besides the site:
    /// where it is another one, none does, nor where time has changed something.
    pub(super) fn recall(&mut self, site: &Site, views: &Views<'_>, base: u64) -> Recalled {
        if !self.keeps_pages {
            return Recalled::default();
        }
        let facts = views.facts();
        let earlier = self.made.take().filter(|made| {
            made.base == base && made.now <= site.now && !turns::is_changed_since(site, made.now)
        });
        let (changed, pages) = match earlier {
            Some(made) => (facts.changed_since(&made.facts), made.pages),
            None => (Changed::default(), Pages::new()),
        };
        Recalled {
            facts: Some(facts),
            changed,
            pages,
        }
    }

    /// Keeps the pages that were made, for the next build.
    pub(super) fn keep(
        &mut self,
        site: &Site,
        base: u64,
        recalled: Recalled,
        pages: impl Iterator<Item = (OutputPath, Page)>,
    ) {
        self.made = recalled.facts.map(|facts| Made {
            base,
            now: site.now,
            facts,
            pages: pages.collect(),
        });
    }
}

/// What of an earlier build still holds.
#[derive(Debug, Default)]
pub(super) struct Recalled {
    facts: Option<Facts>,
    changed: Changed,
    pages: Pages,
}

impl Recalled {
    /// Whether pages that are made are to be kept.
    pub(super) fn is_lasting(&self) -> bool {
        self.facts.is_some()
    }

    /// The page at this place, if it would be the same.
    pub(super) fn page(&self, path: &OutputPath, print: u64) -> Option<&Page> {
        let page = self.pages.get(path)?;
        (page.print == print && !self.changed.touches(&page.reads)).then_some(page)
    }
}

impl Page {
    pub(super) fn new(print: u64, reads: Reads, bytes: Arc<[u8]>, hash: Option<Hash>) -> Self {
        Self {
            print,
            reads,
            bytes,
            hash,
        }
    }
}

/// A hash of what a page is made of besides what it reads of the site; nothing for what is no page.
pub(super) fn print_of(views: &Views<'_>, planned: &Planned) -> Option<u64> {
    let Planned {
        url,
        job,
        language,
        owner: _,
    } = planned;
    let is_page = job.page_kind().is_some() || matches!(job, Job::Redirect(..) | Job::Table(_));
    is_page.then(|| hash_of(&(url, job, language, views.print_of_language(*language))))
}
