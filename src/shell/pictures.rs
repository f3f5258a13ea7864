//! Makes the pictures that a site publishes in other sizes, each once: what was made is kept for the next run.
//! Knows which are wanted; how one is made is below, and that it is shown anywhere is not known here.

mod decode;
mod encode;
mod shelf;

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fs;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::{Condvar, Mutex, PoisonError};

use crate::diagnostic::Diagnostic;
use crate::parallel;
use crate::picture::{self, Fault, PIXEL_LIMIT, Picture, Size, Variant, cleaned};
use crate::pipeline::{Content, Outputs, Wanted};
use crate::shell::cache;
use crate::shell::disk::Memory;
use crate::source::{Pictures, SourcePath, Span};

use shelf::Shelf;

/// Looks at the files among `assets` that may be pictures. Those that have gone or cannot be read are not in the answer.
///
/// A file that `heads` knows and that has not changed is not read again.
pub fn look<'a>(
    root: &Path,
    assets: impl Iterator<Item = &'a SourcePath>,
    heads: &mut Memory<Result<Picture, Fault>>,
) -> Pictures {
    let named = assets.filter(|file| picture::is_named_like_one(file.file_name()));
    let named: Vec<&SourcePath> = named.collect();
    let known = &*heads;
    let seen = parallel::map(&named, |file| {
        let path = root.join(file.as_str());
        known.look(file, &path, || Ok(picture::read(&fs::read(&path)?)))
    });
    let seen = named.into_iter().zip(seen);
    heads.replace(seen.filter_map(|(file, seen)| Some((file.clone(), seen.ok()?))));
    Pictures {
        files: heads
            .all()
            .map(|(file, seen)| (file.clone(), seen.clone()))
            .collect(),
        writes_avif: encode::WRITES_AVIF,
    }
}

/// The place where pictures are made.
#[derive(Debug)]
pub struct Workshop {
    root: PathBuf,
    shelf: Option<Shelf>,
    room: Room,
}

impl Workshop {
    /// A workshop for the site in the folder `root`, which remembers what was made in the user's cache folder.
    pub fn new(root: &Path) -> Self {
        Self {
            root: root.to_owned(),
            shelf: cache::folder().map(|folder| Shelf::new(folder.join("pictures"))),
            room: Room::default(),
        }
    }

    /// The site's folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Makes every picture that is wanted and that was not made before, and forgets those that nobody has wanted for long.
    /// Tells which files turn out not to be pictures.
    pub fn prepare(&self, outputs: &Outputs) -> Vec<Diagnostic> {
        let found = self.each_missing(outputs, |source, variants| {
            self.make(source, variants).is_ok_and(|made| made.is_err())
        });
        if let Some(shelf) = &self.shelf {
            shelf.prune();
        }
        found
    }

    /// Tells which of the files that pictures would be made of turn out not to be any, without making them.
    pub fn inspect(&self, outputs: &Outputs) -> Vec<Diagnostic> {
        self.each_missing(outputs, |source, _| {
            let Ok(bytes) = self.read(source) else {
                return false;
            };
            picture::read(&bytes).is_ok_and(|picture| {
                let _room = self.room.take(&picture);
                guarded(|| decode::decode(picture.kind, &bytes).map(drop)).is_err()
            })
        })
    }

    /// Goes through the files of which something is still to be made, on every core, and reports those that are broken.
    fn each_missing(
        &self,
        outputs: &Outputs,
        is_broken: impl Fn(&SourcePath, &[Variant]) -> bool + Sync + Send,
    ) -> Vec<Diagnostic> {
        let mut missing: BTreeMap<&SourcePath, Vec<Variant>> = BTreeMap::new();
        for content in outputs.files.values() {
            if let Content::Picture(wanted) = content
                && !self.has(wanted)
            {
                let variants = missing.entry(&wanted.source).or_default();
                variants.push(wanted.variant);
            }
        }
        let missing: Vec<(&SourcePath, Vec<Variant>)> = missing.into_iter().collect();
        let broken = parallel::map(&missing, |(source, variants)| {
            is_broken(source, variants).then(|| {
                Diagnostic::warning("picture-broken", Span::whole(source))
                    .with("value", source.file_name())
                    .hint("help")
            })
        });
        broken.into_iter().flatten().collect()
    }

    /// The bytes of a picture in another size, made now if they were not made before. Of a file that is no picture they
    /// are its own: a browser makes of them what it can.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn bytes(&self, wanted: &Wanted) -> io::Result<Vec<u8>> {
        let key = encode::key(wanted.print, wanted.variant);
        if let Some(bytes) = self.shelf.as_ref().and_then(|shelf| shelf.find(key)) {
            return Ok(bytes);
        }
        match self.make(&wanted.source, &[wanted.variant])? {
            Ok(mut made) if !made.is_empty() => Ok(made.swap_remove(0)),
            Ok(_) | Err(_) => self.cleaned(&wanted.source),
        }
    }

    /// The bytes of a picture's file, without what it tells beside the picture.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub fn cleaned(&self, source: &SourcePath) -> io::Result<Vec<u8>> {
        let bytes = self.read(source)?;
        Ok(cleaned(&bytes).into_owned())
    }

    /// What tells a picture in another size from every other one.
    pub fn key(&self, wanted: &Wanted) -> u128 {
        encode::key(wanted.print, wanted.variant)
    }

    fn has(&self, wanted: &Wanted) -> bool {
        let key = encode::key(wanted.print, wanted.variant);
        self.shelf.as_ref().is_some_and(|shelf| shelf.has(key))
    }

    fn read(&self, source: &SourcePath) -> io::Result<Vec<u8>> {
        fs::read(self.root.join(source.as_str()))
    }

    /// Makes variants of a picture, which is taken apart once for all of them; what is wrong with it, where it cannot be.
    fn make(
        &self,
        source: &SourcePath,
        variants: &[Variant],
    ) -> io::Result<Result<Vec<Vec<u8>>, String>> {
        let bytes = self.read(source)?;
        let picture = match picture::read(&bytes) {
            Ok(picture) if !picture.is_too_large() => picture,
            Ok(_) | Err(Fault::Broken | Fault::NotForTheWeb(_) | Fault::TellsPlace(_)) => {
                return Ok(Err(String::new()));
            }
        };
        let _room = self.room.take(&picture);
        let made = guarded(|| {
            let decoded = decode::decode(picture.kind, &bytes)?;
            let own = cleaned(&bytes);
            // A size is made once for all its forms.
            let mut sizes: BTreeMap<Size, Vec<u8>> = BTreeMap::new();
            let made = variants.iter().map(|variant| {
                let pixels = match sizes.entry(variant.size) {
                    Entry::Occupied(known) => known.into_mut(),
                    Entry::Vacant(new) => {
                        new.insert(encode::sized(&decoded, &picture, variant.size)?)
                    }
                };
                let made = encode::encode(pixels, decoded.is_transparent, *variant)?;
                // Where the file itself is smaller, a browser does better with it.
                let is_worse =
                    encode::is_same_form(picture.kind, *variant) && own.len() <= made.len();
                Ok(if is_worse { own.to_vec() } else { made })
            });
            made.collect::<Result<Vec<Vec<u8>>, String>>()
        });
        if let (Ok(made), Some(shelf)) = (&made, &self.shelf) {
            for (variant, bytes) in variants.iter().zip(made) {
                shelf.put(encode::key(picture.print, *variant), bytes);
            }
        }
        Ok(made)
    }
}

/// What `make` gives. Decoders of others' making may panic on a hostile file, which is no more than a broken one.
fn guarded<T>(make: impl FnOnce() -> Result<T, String>) -> Result<T, String> {
    catch_unwind(AssertUnwindSafe(make)).unwrap_or_else(|_| Err(String::new()))
}

/// The memory for pictures that are taken apart at once, counted in pixels.
#[derive(Debug, Default)]
struct Room {
    taken: Mutex<u64>,
    freed: Condvar,
}

impl Room {
    /// Waits until there is room for a picture: for the largest one alone, or for several smaller ones.
    fn take(&self, picture: &Picture) -> Seat<'_> {
        let pixels = picture.size.map_or(0, Size::pixels);
        let taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        let is_full = |taken: &mut u64| *taken > 0 && *taken + pixels > PIXEL_LIMIT;
        let waited = self.freed.wait_while(taken, is_full);
        let mut taken = waited.unwrap_or_else(PoisonError::into_inner);
        *taken += pixels;
        Seat { room: self, pixels }
    }
}

struct Seat<'a> {
    room: &'a Room,
    pixels: u64,
}

impl Drop for Seat<'_> {
    fn drop(&mut self) {
        let taken = self.room.taken.lock();
        *taken.unwrap_or_else(PoisonError::into_inner) -= self.pixels;
        self.room.freed.notify_all();
    }
}
