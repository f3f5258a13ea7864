//! What earlier builds of the same site have made, so that what has not changed is not made again.
//! Knows by what each is known again: a text by itself, a page by what was read for it.

use std::collections::HashMap;
use std::hash::Hash as IsHashed;
use std::sync::Arc;

use jiff::Timestamp;

use crate::memo::Memo;
use crate::model::{Site, turns};
use crate::parse::{Document, Meant, Settings};
use crate::pipeline::Diagnostic;
use crate::plan::{Job, Planned};
use crate::reads::{self, Changed, Facts, Reads, hash_of};
use crate::register::Hash;
use crate::render::icalendar::Event;
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
    kept: Kept,
}

/// What was made, each with what was read for it.
#[derive(Debug, Default)]
pub(super) struct Kept {
    /// Pages, by their places in the output.
    pub(super) pages: HashMap<OutputPath, Again<Page>>,
    /// The hashes of news as entries of feeds, by what their ids are called.
    pub(super) entries: HashMap<u64, Again<Hash>>,
    /// The events of meetings, likewise.
    pub(super) events: HashMap<u64, Again<Option<Arc<Event>>>>,
}

/// Something that was made, and holds as long as what was read for it is the same.
#[derive(Clone, Debug)]
pub(super) struct Again<T> {
    /// A hash of what it was made of besides what was read.
    print: u64,
    reads: Reads,
    pub(super) value: T,
}

/// A page that was made.
#[derive(Clone, Debug)]
pub(super) struct Page {
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
        let (changed, kept) = match earlier {
            Some(made) => (facts.changed_since(&made.facts), made.kept),
            None => (Changed::default(), Kept::default()),
        };
        Recalled {
            facts: Some(facts),
            changed,
            kept,
        }
    }

    /// Keeps what was made, for the next build.
    pub(super) fn keep(&mut self, site: &Site, base: u64, recalled: Recalled, kept: Kept) {
        self.made = recalled.facts.map(|facts| Made {
            base,
            now: site.now,
            facts,
            kept,
        });
    }
}

/// What of an earlier build still holds.
#[derive(Debug, Default)]
pub(super) struct Recalled {
    facts: Option<Facts>,
    changed: Changed,
    pub(super) kept: Kept,
}

impl Recalled {
    /// What was made under a name, if it would be the same.
    pub(super) fn again<K: IsHashed + Eq, T: Clone>(
        &self,
        kept: &HashMap<K, Again<T>>,
        name: &K,
        print: u64,
    ) -> Option<Again<T>> {
        let again = kept.get(name)?;
        let holds = again.print == print && !self.changed.touches(&again.reads);
        holds.then(|| again.clone())
    }

    /// Makes something, and notes what is read for it where that is of use.
    pub(super) fn make<T>(&self, print: u64, make: impl FnOnce() -> T) -> Again<T> {
        let (value, reads) = match self.facts {
            Some(_) => reads::noting(make),
            None => (make(), Reads::default()),
        };
        Again {
            print,
            reads,
            value,
        }
    }
}

impl<T> Again<T> {
    /// The value, and what it holds as long as.
    pub(super) fn apart(self) -> (T, Again<()>) {
        let rest = Again {
            print: self.print,
            reads: self.reads,
            value: (),
        };
        (self.value, rest)
    }
}

impl Again<()> {
    /// The same of a value.
    pub(super) fn with<T>(self, value: T) -> Again<T> {
        Again {
            print: self.print,
            reads: self.reads,
            value,
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
