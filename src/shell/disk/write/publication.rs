//! What is to be published beside what is there: what differs, what is gone, what is in the way.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, BufReader, Read, Write as _};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use super::manifest::Manifest;
use super::{PART, ancestors, is_absent};
use crate::parallel;
use crate::pipeline::{Content, Outputs};
use crate::shell::error::{Action, Error};
use crate::shell::pictures::Workshop;
use crate::url::OutputPath;

/// What is to be published, and what is there.
pub(super) struct Publication<'a> {
    workshop: Workshop,
    output: &'a Path,
    outputs: &'a Outputs,
    manifest: &'a Manifest,
    pub(super) gone: Vec<&'a OutputPath>,
    gone_keys: BTreeSet<String>,
}

impl<'a> Publication<'a> {
    pub(super) fn new(
        root: &'a Path,
        output: &'a Path,
        outputs: &'a Outputs,
        manifest: &'a Manifest,
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
            gone_keys: gone.iter().map(|path| path.key()).collect(),
            gone,
        }
    }

    /// Refuses where a folder is needed and something stands there that is neither a folder nor ours.
    pub(super) fn check_folders(&self) -> Result<(), Error> {
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

    /// The files that are not yet as they should be.
    pub(super) fn changed(&self) -> Result<Vec<(&'a OutputPath, &'a Content)>, Error> {
        let files: Vec<(&OutputPath, &Content)> = self.outputs.files.iter().collect();
        let states = parallel::map(&files, |(path, content)| self.differs(path, content));
        let mut changed = Vec::new();
        for (file, differs) in files.into_iter().zip(states) {
            if differs? {
                changed.push(file);
            }
        }
        Ok(changed)
    }

    fn differs(&self, path: &OutputPath, content: &Content) -> Result<bool, Error> {
        let place = self.output.join(path.as_str());
        let metadata = match fs::symlink_metadata(&place) {
            Ok(metadata) => metadata,
            Err(error) if is_absent(&error) => return Ok(true),
            Err(error) => return Err(Error::at(Action::ReadOutput, &place)(error)),
        };
        // Where names that differ only in case are one file, this is the file that is about to be removed.
        if !self.gone_keys.is_empty() && self.gone_keys.contains(&path.key()) {
            return Ok(true);
        }
        let is_equal = metadata.is_file() && self.is_equal(&place, metadata.len(), content)?;
        let is_ours = self.manifest.files.contains(path)
            || metadata.is_dir() && self.manifest.names_below(path.as_str());
        match is_equal || is_ours {
            true => Ok(!is_equal),
            false => Err(Error::refused(Action::OutputFile, place)),
        }
    }

    fn is_equal(&self, place: &Path, length: u64, content: &Content) -> Result<bool, Error> {
        match content {
            Content::Rendered(bytes) => holds(place, length, bytes),
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
            Content::Rendered(_) | Content::Copied(_) => return Ok(Vec::new()),
        };
        let path = self.workshop.root().join(source.as_str());
        bytes.map_err(Error::at(Action::ReadFile, &path))
    }

    /// What is gone: first what stands where something new comes, then the rest.
    pub(super) fn gone_in_order(&self) -> (Vec<&'a OutputPath>, Vec<&'a OutputPath>) {
        if self.gone.is_empty() {
            return (Vec::new(), Vec::new());
        }
        let new: BTreeSet<String> = self.outputs.files.keys().map(OutputPath::key).collect();
        let folders: BTreeSet<String> = new
            .iter()
            .flat_map(|path| ancestors(path))
            .map(str::to_owned)
            .collect();
        self.gone.iter().partition(|path| {
            let key = path.key();
            new.contains(&key)
                || folders.contains(&key)
                || ancestors(&key).any(|folder| new.contains(folder))
        })
    }

    pub(super) fn write(&self, changed: &[(&OutputPath, &Content)]) -> Result<(), Error> {
        let folders: BTreeSet<&str> = changed
            .iter()
            .filter_map(|(path, _)| ancestors(path.as_str()).next())
            .collect();
        let folders: Vec<&str> = folders.into_iter().collect();
        let made = parallel::map(&folders, |folder| {
            let folder = self.output.join(folder);
            fs::create_dir_all(&folder).map_err(Error::at(Action::WriteFolder, &folder))
        });
        made.into_iter().collect::<Result<(), Error>>()?;
        let numbered: Vec<(usize, &(&OutputPath, &Content))> = changed.iter().enumerate().collect();
        let has_failed = AtomicBool::new(false);
        let results = parallel::map(&numbered, |(number, (path, content))| {
            if has_failed.load(Ordering::Relaxed) {
                return Ok(());
            }
            let result = self.write_one(*number, path, content);
            if result.is_err() {
                has_failed.store(true, Ordering::Relaxed);
            }
            result
        });
        results.into_iter().collect()
    }

    fn write_one(&self, number: usize, path: &OutputPath, content: &Content) -> Result<(), Error> {
        let place = self.output.join(path.as_str());
        let part = place.with_file_name(format!("{}{number}{}", PART.0, PART.1));
        let fill = |file: &mut File| match content {
            Content::Rendered(bytes) => {
                let result = file.write_all(bytes);
                result.map_err(Error::at(Action::WriteFile, &place))
            }
            Content::Cleaned(_) | Content::Picture(_) => {
                let result = file.write_all(&self.picture(content)?);
                result.map_err(Error::at(Action::WriteFile, &place))
            }
            Content::Copied(source) => {
                let source = self.workshop.root().join(source.as_str());
                let mut source =
                    File::open(&source).map_err(Error::at(Action::ReadFile, &source))?;
                let result = io::copy(&mut source, file).map(drop);
                result.map_err(Error::at(Action::WriteFile, &place))
            }
        };
        File::create(&part)
            .map_err(Error::at(Action::WriteFile, &place))
            .and_then(|mut file| fill(&mut file))
            .and_then(|()| fs::rename(&part, &place).map_err(Error::at(Action::WriteFile, &place)))
            .inspect_err(|_| {
                // What is left of it is found by the next build; the error at hand is the one to tell.
                let _ = fs::remove_file(&part);
            })
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
