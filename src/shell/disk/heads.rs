//! What was seen of files, with what shows whether they have changed since.
//! Knows stamps, and nothing of what the files are.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::time::SystemTime;

use crate::diagnostic::Checked;
use crate::picture::{Fault, Picture};
use crate::shell::disk::Stamp;
use crate::source::SourcePath;

/// A stamp, and whether it will show every change.
type Mark = (Stamp, bool);

/// What was seen of the files of a site when it was read before.
#[derive(Debug, Default)]
pub struct Heads {
    /// The pictures.
    pub pictures: Memory<Result<Picture, Fault>>,
    /// The texts, nothing standing for what is too long to be one.
    pub texts: Memory<Checked<Option<Arc<str>>>>,
}

/// What was seen of some files.
#[derive(Debug)]
pub struct Memory<T>(BTreeMap<SourcePath, (Mark, T)>);

impl<T> Default for Memory<T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<T: Clone> Memory<T> {
    /// What is seen of a file: what was seen before, where its stamp is the same, else what `read` sees.
    ///
    /// # Errors
    /// Where there is no such file any more, or it cannot be read.
    pub fn look(
        &self,
        file: &SourcePath,
        path: &Path,
        read: impl FnOnce() -> io::Result<T>,
    ) -> io::Result<(Mark, T)> {
        let stamp = Stamp::of(&fs::metadata(path)?);
        match self.0.get(file) {
            Some(known) if known.0 == (stamp, true) => Ok(known.clone()),
            Some(_) | None => {
                let is_sure = stamp.is_sure(SystemTime::now());
                Ok(((stamp, is_sure), read()?))
            }
        }
    }

    /// Forgets what was seen, but for this.
    pub fn replace(&mut self, seen: impl Iterator<Item = (SourcePath, (Mark, T))>) {
        self.0 = seen.collect();
    }

    /// What was seen of every file.
    pub fn all(&self) -> impl Iterator<Item = (&SourcePath, &T)> {
        self.0.iter().map(|(file, (_, seen))| (file, seen))
    }
}
