//! What we wrote, with what shows that it is still so: where a file has the stamp that it had, nobody has to read it.
//! Knows stamps and hashes; where these are kept is known above.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::Path;

use crate::bytes::{Reader, Writer};
use crate::parallel;
use crate::picture::print;
use crate::register::Hash;
use crate::shell::cache::{Part, Store};
use crate::shell::disk::Stamp;
use crate::url::OutputPath;

use super::manifest::MANIFEST;

/// Where notes are kept.
const PART: Part = Part {
    name: "written",
    version: 1,
};

/// What we wrote into a folder.
///
/// Notes hold for one program and until the machine is started again: what a crash takes from a disk may leave stamps as
/// they were.
#[derive(Debug, Default)]
pub struct Notes {
    manifest: Option<Stamp>,
    files: BTreeMap<Box<str>, Note>,
}

/// What a file was when we left it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Note {
    pub(super) stamp: Stamp,
    /// What it was made of: the hash of its bytes, or of what tells of them; nothing where that was in doubt.
    pub(super) of: Option<u128>,
    /// Whether it cannot have changed since without another stamp.
    pub(super) is_sure: bool,
}

impl Notes {
    /// The notes of an earlier run of this very program, or none.
    pub fn read(store: Option<&Store>) -> Self {
        let read = || {
            let bytes = store?.read(PART)?;
            let mut reader = Reader::new(&bytes);
            (reader.bytes()? == life()?).then_some(())?;
            let manifest = Some(Stamp::take(&mut reader)?);
            let count = reader.count()?;
            let mut files = BTreeMap::new();
            for _ in 0..count {
                let path = reader.text()?.into();
                let note = Note {
                    stamp: Stamp::take(&mut reader)?,
                    of: reader.option(Reader::u128)?,
                    is_sure: reader.bool()?,
                };
                files.insert(path, note);
            }
            reader.is_empty().then_some(Self { manifest, files })
        };
        read().unwrap_or_default()
    }

    /// Keeps them for another run.
    pub fn write(&self, store: &Store) {
        let (Some(life), Some(manifest)) = (life(), &self.manifest) else {
            return;
        };
        let mut writer = Writer::default();
        writer.bytes(&life);
        manifest.put(&mut writer);
        writer.count(self.files.len());
        for (path, note) in &self.files {
            writer.text(path);
            note.stamp.put(&mut writer);
            writer.option(note.of, Writer::u128);
            writer.bool(note.is_sure);
        }
        store.write(PART, &writer.into_bytes());
    }

    /// How many files we wrote.
    pub fn count(&self) -> usize {
        self.files.len()
    }

    /// Whether everything in the folder is as we left it. A file whose stamp was in doubt is read.
    pub fn stand(&self, output: &Path) -> bool {
        let is_manifest = |stamp| Some(stamp) == self.manifest;
        if !look(&output.join(MANIFEST)).is_some_and(is_manifest) {
            return false;
        }
        let files: Vec<(&Box<str>, &Note)> = self.files.iter().collect();
        let standing = parallel::map(&files, |(path, note)| {
            let place = output.join(&***path);
            let is_same = look(&place).is_some_and(|stamp| stamp == note.stamp);
            let holds = || fs::read(&place).is_ok_and(|bytes| Some(print(&bytes)) == note.of);
            is_same && (note.is_sure || holds())
        });
        standing.into_iter().all(|is_standing| is_standing)
    }

    /// The files in the folder that are surely as we left them, each with the hash of its bytes.
    pub fn standing(&self, output: &Path) -> HashMap<Box<str>, Hash> {
        let is_manifest = |stamp| Some(stamp) == self.manifest;
        if !look(&output.join(MANIFEST)).is_some_and(is_manifest) {
            return HashMap::new();
        }
        let files: Vec<(&Box<str>, &Note)> = self.files.iter().collect();
        let standing = parallel::map(&files, |(path, note)| {
            let of = note.of.filter(|_| note.is_sure)?;
            let stands = look(&output.join(&***path)).is_some_and(|stamp| stamp == note.stamp);
            stands.then(|| ((*path).clone(), Hash::new(of)))
        });
        standing.into_iter().flatten().collect()
    }

    /// Whether a file that has this stamp now holds what would be made of this; nothing where that has to be looked into.
    pub(super) fn equals(
        &self,
        path: &OutputPath,
        stamp: &Stamp,
        of: Option<u128>,
    ) -> Option<bool> {
        let note = self.files.get(path.as_str())?;
        let is_known = note.is_sure && note.stamp == *stamp;
        let (was, is) = note.of.zip(of).filter(|_| is_known)?;
        Some(was == is)
    }

    /// Notes down what is in the folder now. What is younger than the manifest, or as old, may change again in the same
    /// instant without its stamp showing it.
    pub(super) fn renew(&mut self, output: &Path, files: impl Iterator<Item = (Box<str>, Note)>) {
        self.manifest = look(&output.join(MANIFEST));
        let manifest = self.manifest;
        let before = |stamp: &Stamp| manifest.is_some_and(|manifest| stamp.is_before(&manifest));
        let files = files.map(|(path, note)| {
            let is_sure = note.is_sure || before(&note.stamp);
            (path, Note { is_sure, ..note })
        });
        self.files = files.collect();
    }
}

/// The stamp of a regular file.
pub(super) fn look(place: &Path) -> Option<Stamp> {
    let metadata = fs::symlink_metadata(place).ok()?;
    metadata.is_file().then(|| Stamp::of(&metadata))
}

/// This very program, and since when the machine runs; nothing where that cannot be known.
pub fn life() -> Option<Vec<u8>> {
    let program = std::env::current_exe().ok()?;
    let mut writer = Writer::default();
    Stamp::of(&fs::metadata(&program).ok()?).put(&mut writer);
    writer.bytes(program.as_os_str().as_encoded_bytes());
    // Where a system has no such name, its disks are trusted to lose stamps and bytes together.
    let boot = fs::read("/proc/sys/kernel/random/boot_id");
    writer.bytes(&boot.unwrap_or_default());
    Some(writer.into_bytes())
}
