//! What earlier builds of the same site have made, so that what has not changed is not made again.
//! Knows by what each is known again: a text by itself, a page by what was read for it.

use std::collections::HashMap;
use std::hash::Hash as IsHashed;
use std::sync::Arc;

use jiff::Timestamp;

use crate::bytes::{Reader, Writer};
use crate::memo::Memo;
use crate::model::{Site, turns};
use crate::parse::{Document, Meant, Settings};
use crate::pipeline::Diagnostic;
use crate::plan::{Job, Planned};
use crate::reads::{self, Changed, Facts, Reads, hash_of};
use crate::register::Hash;
use crate::render::Content;
use crate::render::icalendar::Event;
use crate::render::view::Views;
use crate::search::Words;
use crate::source::SourcePath;
use crate::url::{OutputPath, UrlPath};

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
    /// What it holds, or what is known of it where it stands already.
    pub(super) content: Content,
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

    /// A memory of what an earlier run of the same program has kept. Of its pages it knows those that stand where they are to be
    /// published: `standing` has the hash of each file that does. What cannot be read is as if it were not there.
    pub fn kept(bytes: &[u8], standing: &HashMap<Box<str>, Hash>) -> Self {
        let made = Made::take(&mut Reader::new(bytes), standing);
        Self {
            made,
            ..Self::lasting()
        }
    }

    /// What another run may go on from.
    pub fn to_bytes(&self) -> Option<Vec<u8>> {
        let made = self.made.as_ref()?;
        let pages = made.kept.pages.values();
        let reads = pages.map(|page| page.reads.count() * 8 + 256);
        let mut writer = Writer::with_capacity(reads.sum::<usize>() + made.facts.count() * 20);
        made.put(&mut writer);
        Some(writer.into_bytes())
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

impl Made {
    /// Events are made anew in every run, which is quick.
    fn put(&self, writer: &mut Writer) {
        let Self {
            base,
            now,
            facts,
            kept:
                Kept {
                    pages,
                    entries,
                    events: _,
                },
        } = self;
        writer.u64(*base);
        writer.i128(now.as_nanosecond());
        facts.put(writer);
        let mut known: Vec<_> = pages.iter().filter_map(Page::known).collect();
        known.sort_unstable_by_key(|(path, ..)| *path);
        writer.count(known.len());
        for (path, page, print) in known {
            writer.text(path.as_str());
            writer.u128(print.value());
            writer.option(page.value.hash, |writer, hash| writer.u128(hash.value()));
            page.put(writer);
        }
        let mut entries: Vec<_> = entries.iter().collect();
        entries.sort_unstable_by_key(|(name, _)| **name);
        writer.count(entries.len());
        for (name, entry) in entries {
            writer.u64(*name);
            writer.u128(entry.value.value());
            entry.put(writer);
        }
    }

    fn take(reader: &mut Reader<'_>, standing: &HashMap<Box<str>, Hash>) -> Option<Self> {
        let base = reader.u64()?;
        let now = Timestamp::from_nanosecond(reader.i128()?).ok()?;
        let facts = Facts::take(reader)?;
        let mut kept = Kept::default();
        for _ in 0..reader.count()? {
            let path = reader.text()?;
            let print = Hash::new(reader.u128()?);
            let hash = reader.option(|reader| reader.u128().map(Hash::new))?;
            let again = Again::take(reader)?;
            if standing.get(path) == Some(&print) {
                let path = UrlPath::new(&format!("/{path}")).ok()?.output();
                let content = Content::Kept(print);
                kept.pages.insert(path, again.with(Page { content, hash }));
            }
        }
        for _ in 0..reader.count()? {
            let name = reader.u64()?;
            let hash = Hash::new(reader.u128()?);
            kept.entries.insert(name, Again::take(reader)?.with(hash));
        }
        reader.is_empty().then_some(Self {
            base,
            now,
            facts,
            kept,
        })
    }
}

impl Page {
    /// A page with its place and the hash of its bytes.
    fn known<'a>(
        (path, page): (&'a OutputPath, &'a Again<Self>),
    ) -> Option<(&'a OutputPath, &'a Again<Self>, Hash)> {
        let print = match &page.value.content {
            Content::Rendered(bytes) => Hash::of(bytes),
            Content::Kept(print) => *print,
            Content::Copied(_) | Content::Cleaned(_) | Content::Picture(_) => return None,
        };
        Some((path, page, print))
    }
}

impl<T> Again<T> {
    fn put(&self, writer: &mut Writer) {
        writer.u64(self.print);
        self.reads.put(writer);
    }
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
    fn take(reader: &mut Reader<'_>) -> Option<Self> {
        Some(Self {
            print: reader.u64()?,
            reads: Reads::take(reader)?,
            value: (),
        })
    }

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
