//! What was seen of pictures, with what shows whether a file has changed since.
//! Knows stamps, and nothing of pictures.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use crate::picture::{Fault, Picture};
use crate::shell::disk::{Stamp, stamp};
use crate::source::SourcePath;

type Seen = Result<Picture, Fault>;

/// What was seen of the pictures of a site.
#[derive(Debug, Default)]
pub struct Heads(BTreeMap<SourcePath, (Stamp, Seen)>);

impl Heads {
    /// What is seen of a file: what was seen before, where its stamp is the same, else what `read` sees.
    ///
    /// # Errors
    /// Where there is no such file any more, or it cannot be read.
    pub fn look(
        &self,
        file: &SourcePath,
        path: &Path,
        read: impl FnOnce() -> io::Result<Seen>,
    ) -> io::Result<(Stamp, Seen)> {
        let now = stamp(&fs::metadata(path)?);
        match self.0.get(file) {
            Some(known) if known.0 == now => Ok(known.clone()),
            Some(_) | None => Ok((now, read()?)),
        }
    }

    /// Forgets what was seen, but for this.
    pub fn replace(&mut self, seen: impl Iterator<Item = (SourcePath, (Stamp, Seen))>) {
        self.0 = seen.collect();
    }

    /// What was seen of every file.
    pub fn all(&self) -> BTreeMap<SourcePath, Seen> {
        let all = self.0.iter();
        all.map(|(file, (_, seen))| (file.clone(), seen.clone()))
            .collect()
    }
}
