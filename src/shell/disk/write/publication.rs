//! What is to be published beside what is there: what differs, what is gone, what is in the way.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, BufReader, Read, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::SystemTime;

use super::effects::Folder;
use super::manifest::Manifest;
use super::notes::{Note, Notes, look};
use super::{ancestors, is_absent, journal};
use crate::bytes::Writer;
use crate::parallel;
use crate::picture::print;
use crate::pipeline::{Content, Outputs};
use crate::shell::disk::Stamp;
use crate::shell::error::{Action, Error};
use crate::shell::pictures::Workshop;
use crate::source::SourcePath;
use crate::url::OutputPath;

/// What is to be published, and what is there.
pub(super) struct Publication<'a> {
    workshop: Workshop,
    output: &'a Path,
    outputs: &'a Outputs,
    manifest: &'a Manifest,
    notes: &'a Notes,
    /// When we began to look.
    now: SystemTime,
    pub(super) gone: Vec<&'a OutputPath>,
    gone_keys: BTreeSet<String>,
}

/// A file that is to be published.
pub(super) struct Compared<'a> {
    pub(super) path: &'a OutputPath,
    content: &'a Content,
    /// What it is made of, where that can be told.
    of: Option<u128>,
    /// The stamp of what is there, where that is equal.
    equal: Option<Stamp>,
}

impl Compared<'_> {
    pub(super) fn is_changed(&self) -> bool {
        self.equal.is_none()
    }

    /// Whether it was to stand there already, and does not.
    pub(super) fn is_missed(&self) -> bool {
        self.is_changed() && matches!(self.content, Content::Kept(_))
    }

    /// What is noted down of it where it was left alone, or was written and has this stamp now.
    pub(super) fn note(&self, written: Option<Stamp>, now: SystemTime) -> Option<(Box<str>, Note)> {
        let note = Note {
            stamp: written.or(self.equal)?,
            of: self.of,
            is_sure: self.equal.is_some_and(|stamp| stamp.is_sure(now)),
        };
        Some((self.path.as_str().into(), note))
    }
}

impl<'a> Publication<'a> {
    pub(super) fn new(
        (root, output): (&'a Path, &'a Path),
        outputs: &'a Outputs,
        manifest: &'a Manifest,
        notes: &'a Notes,
        now: SystemTime,
    ) -> Self {
        let gone: Vec<&OutputPath> = manifest
            .files
            .iter()
            .filter(|path| !outputs.files.contains_key(*path))
            .collect();
        Self {
            workshop: Workshop::new(root),
            output,
            outputs,
            manifest,
            notes,
            now,
            gone_keys: gone.iter().map(|path| path.key()).collect(),
            gone,
        }
    }

    /// Refuses where a folder is needed and something stands there that is neither a folder nor ours.
    pub(super) fn check_folders(&self) -> Result<(), Error> {
        if self.manifest.is_new {
            return Ok(());
        }
        let folders: Vec<&str> = self.folders().into_iter().collect();
        let checked = parallel::map(&folders, |folder| {
            let place = self.output.join(folder);
            match fs::symlink_metadata(&place) {
                Ok(metadata) if metadata.is_dir() => Ok(()),
                Ok(_) if self.manifest.names(folder) => Ok(()),
                Ok(_) => Err(Error::refused(Action::OutputFile, place)),
                Err(error) if is_absent(&error) => Ok(()),
                Err(error) => Err(Error::at(Action::ReadOutput, &place)(error)),
            }
        });
        checked.into_iter().collect()
    }

    /// Every folder that the new files lie in.
    fn folders(&self) -> BTreeSet<&'a str> {
        let mut folders = BTreeSet::new();
        for path in self.outputs.files.keys() {
            for folder in ancestors(path.as_str()) {
                if !folders.insert(folder) {
                    break;
                }
            }
        }
        folders
    }

    /// The files, each with whether it is as it should be.
    pub(super) fn compared(&self) -> Result<Vec<Compared<'a>>, Error> {
        let files: Vec<(&OutputPath, &Content)> = self.outputs.files.iter().collect();
        let compared = parallel::map(&files, |(path, content)| {
            let of = self.of(content);
            let equal = match self.manifest.is_new {
                true => None,
                false => self.equal(path, content, of)?,
            };
            Ok(Compared {
                path,
                content,
                of,
                equal,
            })
        });
        compared.into_iter().collect()
    }

    /// What a file is made of: equal values come only of what gives equal bytes.
    fn of(&self, content: &Content) -> Option<u128> {
        let made = |how: u8, what: u128| {
            let mut writer = Writer::default();
            writer.bytes(&[how]);
            writer.u128(what);
            print(&writer.into_bytes())
        };
        let source = |source: &SourcePath| {
            let stamp = look(&self.workshop.root().join(source.as_str()))?;
            stamp.is_sure(self.now).then_some(())?;
            let mut writer = Writer::default();
            writer.text(source.as_str());
            stamp.put(&mut writer);
            Some(print(&writer.into_bytes()))
        };
        match content {
            Content::Rendered(bytes) => Some(print(bytes)),
            Content::Kept(hash) => Some(hash.value()),
            Content::Copied(from) => source(from).map(|of| made(1, of)),
            Content::Cleaned(from) => source(from).map(|of| made(2, of)),
            Content::Picture(wanted) => Some(made(3, self.workshop.key(wanted))),
        }
    }

    /// The stamp of what is there, where that is equal.
    fn equal(
        &self,
        path: &OutputPath,
        content: &Content,
        of: Option<u128>,
    ) -> Result<Option<Stamp>, Error> {
        let place = self.output.join(path.as_str());
        let metadata = match fs::symlink_metadata(&place) {
            Ok(metadata) => metadata,
            Err(error) if is_absent(&error) => return Ok(None),
            Err(error) => return Err(Error::at(Action::ReadOutput, &place)(error)),
        };
        // Where names that differ only in case are one file, this is the file that is about to be removed.
        if !self.gone_keys.is_empty() && self.gone_keys.contains(&path.key()) {
            return Ok(None);
        }
        let stamp = Stamp::of(&metadata);
        let is_equal = metadata.is_file()
            && match self.notes.equals(path, &stamp, of) {
                Some(is_equal) => is_equal,
                None => self.is_equal(&place, metadata.len(), content)?,
            };
        let is_ours = self.manifest.files.contains(path)
            || metadata.is_dir() && self.manifest.names_below(path.as_str());
        match is_equal || is_ours {
            true => Ok(is_equal.then_some(stamp)),
            false => Err(Error::refused(Action::OutputFile, place)),
        }
    }

    fn is_equal(&self, place: &Path, length: u64, content: &Content) -> Result<bool, Error> {
        match content {
            Content::Rendered(bytes) => holds(place, length, bytes),
            Content::Kept(hash) => {
                let bytes = fs::read(place).map_err(Error::at(Action::ReadOutput, place))?;
                Ok(print(&bytes) == hash.value())
            }
            Content::Cleaned(_) | Content::Picture(_) => {
                holds(place, length, &self.picture(content)?)
            }
            Content::Copied(source) => {
                let source = self.workshop.root().join(source.as_str());
                let new = File::open(&source).map_err(Error::at(Action::ReadFile, &source))?;
                let new_length = new.metadata().map(|metadata| metadata.len());
                if new_length.map_err(Error::at(Action::ReadFile, &source))? != length {
                    return Ok(false);
                }
                let old = File::open(place).map_err(Error::at(Action::ReadOutput, place))?;
                same_bytes(new, old).map_err(Error::at(Action::ReadFile, &source))
            }
        }
    }

    /// The bytes of a picture, which are nothing where the content is something else.
    fn picture(&self, content: &Content) -> Result<Vec<u8>, Error> {
        let (source, bytes) = match content {
            Content::Cleaned(source) => (source, self.workshop.cleaned(source)),
            Content::Picture(wanted) => (&wanted.source, self.workshop.bytes(wanted)),
            Content::Rendered(_) | Content::Kept(_) | Content::Copied(_) => return Ok(Vec::new()),
        };
        let path = self.workshop.root().join(source.as_str());
        bytes.map_err(Error::at(Action::ReadFile, &path))
    }

    /// Writes everything where nothing was yet, and tells the stamps that it has now.
    pub(super) fn write_new(&self, files: &[&Compared<'a>]) -> Result<Vec<Option<Stamp>>, Error> {
        let folders: BTreeSet<&str> = files
            .iter()
            .filter_map(|file| ancestors(file.path.as_str()).next())
            .collect();
        let folders: Vec<&str> = folders.into_iter().collect();
        let made = parallel::map(&folders, |folder| {
            let folder = self.output.join(folder);
            let made = Folder(self.output).create_folder(&folder);
            made.map_err(Error::at(Action::WriteFolder, &folder))
        });
        made.into_iter().collect::<Result<(), Error>>()?;
        self.write_each(files, |_, file| self.output.join(file.path.as_str()))
    }

    /// Writes what has changed where it waits to be put in its place.
    pub(super) fn write_aside(&self, changed: &[&Compared<'a>]) -> Result<(), Error> {
        let folder = journal::next(self.output);
        let made = Folder(self.output).create_folder(&folder);
        made.map_err(Error::at(Action::WriteFolder, &folder))?;
        self.write_each(changed, |number, _| journal::waiting(self.output, number))
            .map(drop)
    }

    /// Writes files at new places, and tells their stamps.
    fn write_each(
        &self,
        files: &[&Compared<'a>],
        place: impl Fn(usize, &Compared<'a>) -> PathBuf + Sync,
    ) -> Result<Vec<Option<Stamp>>, Error> {
        let numbered: Vec<(usize, &&Compared<'a>)> = files.iter().enumerate().collect();
        let has_failed = AtomicBool::new(false);
        let results = parallel::map(&numbered, |(number, file)| {
            if has_failed.load(Ordering::Relaxed) {
                return Ok(None);
            }
            let result = self.write_at(&place(*number, file), file);
            if result.is_err() {
                has_failed.store(true, Ordering::Relaxed);
            }
            result
        });
        results.into_iter().collect()
    }

    fn write_at(&self, place: &Path, file: &Compared<'a>) -> Result<Option<Stamp>, Error> {
        let named = self.output.join(file.path.as_str());
        let wrong = Error::at(Action::WriteFile, &named);
        let mut new = Folder(self.output).create_new(place).map_err(wrong)?;
        self.fill(&mut new, &named, file.content)?;
        Ok(new.metadata().ok().map(|metadata| Stamp::of(&metadata)))
    }

    fn fill(&self, file: &mut File, place: &Path, content: &Content) -> Result<(), Error> {
        let written = match content {
            Content::Rendered(bytes) => file.write_all(bytes),
            // Whatever of this kind does not stand yet is seen before anything is written.
            Content::Kept(_) => Err(io::ErrorKind::NotFound.into()),
            Content::Cleaned(_) | Content::Picture(_) => file.write_all(&self.picture(content)?),
            Content::Copied(source) => {
                let source = self.workshop.root().join(source.as_str());
                let mut source =
                    File::open(&source).map_err(Error::at(Action::ReadFile, &source))?;
                io::copy(&mut source, file).map(drop)
            }
        };
        written.map_err(Error::at(Action::WriteFile, place))
    }
}

/// Whether a file of this length holds these bytes.
fn holds(place: &Path, length: u64, bytes: &[u8]) -> Result<bool, Error> {
    if u64::try_from(bytes.len()) != Ok(length) {
        return Ok(false);
    }
    let old = fs::read(place).map_err(Error::at(Action::ReadOutput, place))?;
    Ok(old == bytes)
}

fn same_bytes(a: impl Read, b: impl Read) -> io::Result<bool> {
    use std::io::BufRead;
    let (mut a, mut b) = (
        BufReader::with_capacity(64 * 1024, a),
        BufReader::with_capacity(64 * 1024, b),
    );
    loop {
        let (left, right) = (a.fill_buf()?, b.fill_buf()?);
        let length = left.len().min(right.len());
        if left[..length] != right[..length] {
            return Ok(false);
        }
        if length == 0 {
            return Ok(left.len() == right.len());
        }
        a.consume(length);
        b.consume(length);
    }
}
