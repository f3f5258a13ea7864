//! What of a site is read while something is made of it, so that it is made again only where some of that has changed.
//! Knows facts by their hashes, and nothing of what they say.

use std::cell::{Cell, RefCell};
use std::cmp::Ordering;
use std::collections::HashSet;
use std::hash::{BuildHasherDefault, Hash, Hasher};
use std::sync::Arc;

use twox_hash::XxHash3_64;

use crate::bytes::{Reader, Writer};
use crate::parallel;

/// What a fact is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum About {
    /// An item, a topic, a series or a calendar of the site, by its kind and its name.
    Item,
    /// Which items of a kind there are, in their order.
    List,
    /// The text of a document below its head.
    Body,
    /// The title and introduction of an index.
    Section,
    /// What a document became.
    Document,
    /// What refers to something, backwards.
    Backlinks,
    /// All that one has in the archive.
    Whole,
    /// What stands on a shelf of the archive.
    Shelf,
    /// The years of one's archive.
    Times,
    /// What comes before and after a meeting.
    Neighbours,
    /// What comes before and after a news item.
    NewsNeighbours,
    /// On which day a translation has fallen behind its original.
    Behind,
    /// What calendars were told of a meeting, where that is told on pages.
    Told,
    /// In which feeds events stood that were published and are still to come.
    Awaited,
    /// The order of all meetings, as far as it is certain.
    Order,
    /// Since when the site is what it is.
    Made,
    /// How large a file is that is only copied.
    Size,
    /// Where a job is published in a language.
    Url,
    /// Where a file is copied to.
    Asset,
    /// In which forms a picture is published.
    Picture,
    /// What stands at a place of the output.
    Output,
    /// Which calendars are published.
    Calendars,
    /// What can be chosen in a search.
    Choices,
}

/// Something that can be read of a site, by a hash of what it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fact(u64);

impl Fact {
    /// The fact about something, by a name of it that stays the same from build to build.
    pub fn new(about: About, name: impl Hash) -> Self {
        Self(hash_of(&(about, name)))
    }

    /// The fact about something of a kind by its name, which is a hash already.
    pub const fn named(kind: u64, name: u64) -> Self {
        let product = (kind ^ name) as u128 * SPREAD as u128;
        #[expect(clippy::cast_possible_truncation, reason = "both halves are taken")]
        Self((product >> 64) as u64 ^ product as u64)
    }
}

/// The golden ratio in 64 bits, which spreads what is multiplied by it.
const SPREAD: u64 = 0x9E37_79B9_7F4A_7C15;

/// A number for each kind of what has names, by what it is called (FNV-1a).
pub const fn kind(called: &str) -> u64 {
    let mut hash: u64 = 0xCBF2_9CE4_8422_2325;
    let mut at = 0;
    while at < called.len() {
        hash = (hash ^ called.as_bytes()[at] as u64).wrapping_mul(0x0100_0000_01B3);
        at += 1;
    }
    hash
}

/// XXH3 (64 bits) of a value, the same in every run of a program.
pub fn hash_of(value: &impl Hash) -> u64 {
    thread_local! {
        static BYTES: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    }
    BYTES.with_borrow_mut(|bytes| {
        bytes.clear();
        let mut hasher = Bytes(bytes);
        value.hash(&mut hasher);
        hasher.finish()
    })
}

/// Gathers what is to be hashed: a hash of few long pieces is faster than one of many small ones.
struct Bytes<'a>(&'a mut Vec<u8>);

impl Hasher for Bytes<'_> {
    fn write(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }

    fn finish(&self) -> u64 {
        XxHash3_64::oneshot(self.0)
    }
}

thread_local! {
    static IS_NOTED: Cell<bool> = const { Cell::new(false) };
    static READ: RefCell<Vec<Fact>> = const { RefCell::new(Vec::new()) };
}

/// The facts that were read for something, each once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reads(Arc<[Fact]>);

impl Reads {
    /// Writes them down for another run of the same program.
    pub fn put(&self, writer: &mut Writer) {
        writer.numbers(self.0.iter().map(|fact| fact.0));
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// What was written down.
    pub fn take(reader: &mut Reader<'_>) -> Option<Self> {
        let facts = reader.numbers()?.map(Fact);
        Some(Self(facts.collect()))
    }
}

/// Notes that a fact is read, where this thread makes something for which that is noted.
pub fn note(fact: impl FnOnce() -> Fact) {
    if IS_NOTED.get() {
        let fact = fact();
        READ.with_borrow_mut(|read| {
            // What was read just now is often read again.
            if read.last() != Some(&fact) {
                read.push(fact);
            }
        });
    }
}

/// Notes what was read for something that is used again.
pub fn note_all(reads: &Reads) {
    if IS_NOTED.get() {
        READ.with_borrow_mut(|read| read.extend_from_slice(&reads.0));
    }
}

/// Makes something, and tells what was read for it. It has to be made on this thread alone.
pub fn noting<T>(make: impl FnOnce() -> T) -> (T, Reads) {
    let scope = Scope::new(true);
    let value = make();
    let reads = READ.with_borrow_mut(|read| {
        let mut own = read.split_off(scope.start);
        own.sort_unstable();
        own.dedup();
        if scope.was_noted {
            read.extend_from_slice(&own);
        }
        Reads(own.into())
    });
    (value, reads)
}

/// Reads without noting it, for what is noted as a fact of its own.
pub fn unnoted<T>(read: impl FnOnce() -> T) -> T {
    let _scope = Scope::new(false);
    read()
}

/// Puts back what was, also where what is made panics.
struct Scope {
    was_noted: bool,
    start: usize,
}

impl Scope {
    fn new(is_noted: bool) -> Self {
        Self {
            was_noted: IS_NOTED.replace(is_noted),
            start: READ.with_borrow(Vec::len),
        }
    }
}

impl Drop for Scope {
    fn drop(&mut self) {
        IS_NOTED.set(self.was_noted);
        if !self.was_noted {
            READ.with_borrow_mut(|read| read.truncate(self.start));
        }
    }
}

/// A hash for what is one.
type Plain = BuildHasherDefault<PlainHasher>;

#[derive(Default)]
struct PlainHasher(u64);

impl Hasher for PlainHasher {
    fn write(&mut self, bytes: &[u8]) {
        self.0 = XxHash3_64::oneshot(bytes);
    }

    fn write_u64(&mut self, hash: u64) {
        self.0 = hash;
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

/// Every fact of a site, each with a hash of what it says; several may say something of the same.
#[derive(Clone, Debug, Default)]
pub struct Facts(Vec<Said>);

/// A fact, and a hash of what it says.
pub type Said = (Fact, u64);

impl Facts {
    /// All of these.
    pub fn new(mut said: Vec<Said>) -> Self {
        parallel::sort(&mut said);
        Self(said)
    }

    /// Writes them down for another run of the same program.
    pub fn put(&self, writer: &mut Writer) {
        writer.numbers(self.0.iter().flat_map(|(fact, said)| [fact.0, *said]));
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// What was written down.
    pub fn take(reader: &mut Reader<'_>) -> Option<Self> {
        let numbers: Vec<u64> = reader.numbers()?.collect();
        let (said, rest) = numbers.as_chunks();
        let said = said.iter().map(|[fact, said]| (Fact(*fact), *said));
        rest.is_empty().then(|| Self(said.collect()))
    }

    /// The facts that say something else than they did, or that there were or are alone.
    pub fn changed_since(&self, earlier: &Self) -> Changed {
        let mut changed = HashSet::default();
        let (mut now, mut before) = (&self.0[..], &earlier.0[..]);
        while let (Some(a), Some(b)) = (now.first(), before.first()) {
            match a.cmp(b) {
                Ordering::Equal => (now, before) = (&now[1..], &before[1..]),
                Ordering::Less => {
                    changed.insert(a.0);
                    now = &now[1..];
                }
                Ordering::Greater => {
                    changed.insert(b.0);
                    before = &before[1..];
                }
            }
        }
        changed.extend(now.iter().chain(before).map(|(fact, _)| *fact));
        Changed(changed)
    }
}

/// The facts that have changed.
#[derive(Clone, Debug, Default)]
pub struct Changed(HashSet<Fact, Plain>);

impl Changed {
    /// Whether something that was made with these reads has to be made again.
    pub fn touches(&self, reads: &Reads) -> bool {
        !self.0.is_empty() && reads.0.iter().any(|fact| self.0.contains(fact))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fact(name: &str) -> Fact {
        Fact::new(About::Item, name)
    }

    fn facts(said: &[(&str, u64)]) -> Facts {
        let said = said.iter().map(|(name, said)| (fact(name), *said));
        Facts::new(said.collect())
    }

    #[test]
    fn what_was_read_is_told_once_and_to_whoever_makes_something_of_it() {
        note(|| fact("nobody asks"));
        let (inner, outer) = noting(|| {
            note(|| fact("a"));
            note(|| fact("a"));
            let ((), inner) = noting(|| note(|| fact("b")));
            unnoted(|| note(|| fact("c")));
            inner
        });
        assert_eq!(inner.0.len(), 1);
        let both = noting(|| {
            note(|| fact("b"));
            note(|| fact("a"));
        });
        assert_eq!(outer, both.1);
        let again = noting(|| note_all(&outer));
        assert_eq!(outer, again.1);
    }

    #[test]
    fn what_reads_a_fact_that_changes_comes_or_goes_is_made_again() {
        let earlier = facts(&[("same", 1), ("changed", 1), ("gone", 1), ("twice", 1)]);
        let now = facts(&[
            ("same", 1),
            ("changed", 2),
            ("new", 1),
            ("twice", 1),
            ("twice", 1),
        ]);
        let changed = now.changed_since(&earlier);
        for (name, expected) in [
            ("same", false),
            ("changed", true),
            ("gone", true),
            ("new", true),
            ("twice", true),
            ("never", false),
        ] {
            let ((), reads) = noting(|| {
                note(|| fact("same"));
                note(|| fact(name));
            });
            assert_eq!(changed.touches(&reads), expected, "{name}");
        }
    }

    #[test]
    fn a_panic_leaves_nothing_noted() {
        let panicked = std::panic::catch_unwind(|| {
            noting(|| {
                note(|| fact("a"));
                panic!("on purpose");
            })
        });
        assert!(panicked.is_err());
        let ((), reads) = noting(|| note(|| fact("b")));
        assert_eq!(reads.0.len(), 1);
        assert!(!IS_NOTED.get());
    }
}
