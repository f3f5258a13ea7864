//! Whatever changes the output folder, step by step: a test may let any of them fail, or be the last.
//! Knows nothing of what is published.

use std::fs::{self, File};
use std::io;
use std::path::Path;

/// An output folder that is changed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Folder<'a>(
    #[cfg_attr(not(test), expect(dead_code, reason = "faults are those of a folder"))]
    pub(super)  &'a Path,
);

impl Folder<'_> {
    /// A new file at a place where there is none.
    pub(super) fn create_new(self, place: &Path) -> io::Result<File> {
        self.step()?;
        File::create_new(place)
    }

    /// A file that is empty, whatever was there.
    pub(super) fn create(self, place: &Path) -> io::Result<File> {
        self.step()?;
        File::create(place)
    }

    /// Fills a file.
    pub(super) fn fill(
        self,
        file: &mut File,
        fill: impl FnOnce(&mut File) -> io::Result<()>,
    ) -> io::Result<()> {
        self.step()?;
        fill(file)
    }

    /// Takes a file from one place to another, where it replaces what is there.
    pub(super) fn rename(self, from: &Path, to: &Path) -> io::Result<()> {
        self.step()?;
        fs::rename(from, to)
    }

    /// Makes a folder and those above it, unless they are there.
    pub(super) fn create_folder(self, place: &Path) -> io::Result<()> {
        self.step()?;
        fs::create_dir_all(place)
    }

    /// Removes a file.
    pub(super) fn remove(self, place: &Path) -> io::Result<()> {
        self.step()?;
        fs::remove_file(place)
    }

    /// Removes an empty folder.
    pub(super) fn remove_folder(self, place: &Path) -> io::Result<()> {
        self.step()?;
        fs::remove_dir(place)
    }

    #[cfg(not(test))]
    #[expect(
        clippy::unused_self,
        clippy::unnecessary_wraps,
        reason = "a test has a use for both"
    )]
    fn step(self) -> io::Result<()> {
        Ok(())
    }

    #[cfg(test)]
    fn step(self) -> io::Result<()> {
        faults::step(self.0)
    }
}

/// Steps that fail on purpose.
#[cfg(test)]
pub(super) mod faults {
    use std::collections::BTreeMap;
    use std::io;
    use std::path::{Path, PathBuf};
    use std::sync::Mutex;

    /// What happens at which step.
    #[derive(Clone, Copy, Debug)]
    pub(in super::super) enum Fault {
        /// The disk is full, this once.
        Fails(usize),
        /// The process ends: nothing happens any more.
        Dies(usize),
    }

    /// The fault of each folder that has one, and how many steps there were.
    static FAULTS: Mutex<BTreeMap<PathBuf, (Fault, usize)>> = Mutex::new(BTreeMap::new());

    /// Lets something happen to all that follows in a folder, or nothing any more.
    pub(in super::super) fn set(output: &Path, fault: Option<Fault>) {
        let mut faults = FAULTS.lock().expect("no test panics here");
        match fault {
            Some(fault) => faults.insert(output.to_owned(), (fault, 0)),
            None => faults.remove(output),
        };
    }

    /// How many steps there were since.
    pub(in super::super) fn steps(output: &Path) -> usize {
        let faults = FAULTS.lock().expect("no test panics here");
        faults.get(output).map_or(0, |(_, steps)| *steps)
    }

    pub(super) fn step(output: &Path) -> io::Result<()> {
        let mut faults = FAULTS.lock().expect("no test panics here");
        let Some((fault, steps)) = faults.get_mut(output) else {
            return Ok(());
        };
        let at = *steps;
        *steps += 1;
        match fault {
            Fault::Fails(step) if at == *step => Err(io::ErrorKind::StorageFull.into()),
            Fault::Dies(step) if at >= *step => Err(io::ErrorKind::Interrupted.into()),
            Fault::Fails(_) | Fault::Dies(_) => Ok(()),
        }
    }
}
