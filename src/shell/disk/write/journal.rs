//! What is put in its place all at once: everything is written aside first, and a journal then says what goes where, so that
//! a run that is ended on the way is finished by the next one.
//! Knows places, and nothing of what is written there.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use super::effects::Folder;
use super::manifest::{WHOLE, write_manifest};
use super::{gone_in_order, is_absent, remove};
use crate::parallel;
use crate::shell::disk::is_gone;
use crate::shell::error::{Action, Error};
use crate::source::REGISTER;
use crate::url::{OutputPath, UrlPath};

/// The folder in the output where files wait.
pub(super) const NEXT: &str = ".connessi-next";
/// The journal, among them.
const JOURNAL: &str = "journal";
const HEAD: &str = "# connessi 1: the next `connessi build` puts these files in their places";

/// The folder of an output where files wait.
pub(super) fn next(output: &Path) -> PathBuf {
    output.join(NEXT)
}

/// Where a file waits.
pub(super) fn waiting(output: &Path, number: usize) -> PathBuf {
    next(output).join(number.to_string())
}

/// What is to be done once everything is written aside.
#[derive(Debug, Default)]
pub(super) struct Journal {
    /// Files that wait, by their numbers, and where they belong.
    pub(super) changed: Vec<(usize, OutputPath)>,
    /// Files that stay as they are.
    pub(super) equal: Vec<OutputPath>,
    /// Files that go.
    pub(super) gone: Vec<OutputPath>,
}

impl Journal {
    /// What a run that was ended has left to do. Without a journal, what waits belongs nowhere.
    fn read(output: &Path) -> Result<Option<Self>, Error> {
        let place = next(output).join(JOURNAL);
        let bytes = match fs::read(&place) {
            Ok(bytes) => bytes,
            Err(error) if is_gone(&error) => return Ok(None),
            Err(error) => return Err(Error::at(Action::ReadOutput, &place)(error)),
        };
        let text = String::from_utf8_lossy(&bytes);
        let mut lines = text.lines();
        let mut journal = Self::default();
        if lines.next() != Some(HEAD) {
            return Ok(None);
        }
        for (what, path) in lines.filter_map(|line| line.split_once('\t')) {
            // A line that names no place below the folder is none of ours.
            let Ok(url) = UrlPath::new(&format!("/{path}")) else {
                continue;
            };
            match (what, what.parse()) {
                (_, Ok(number)) => journal.changed.push((number, url.output())),
                ("=", _) => journal.equal.push(url.output()),
                ("-", _) => journal.gone.push(url.output()),
                _ => {}
            }
        }
        Ok(Some(journal))
    }

    /// Writes it down. From here on there is no way back: what waits is put in its place by this run or another.
    fn write(&self, output: &Path) -> Result<(), Error> {
        let folder = next(output);
        let place = folder.join(JOURNAL);
        let part = folder.join("journal.part");
        let mut text = format!("{HEAD}\n");
        for (number, path) in &self.changed {
            let _ = writeln!(text, "{number}\t{path}");
        }
        for (what, paths) in [('=', &self.equal), ('-', &self.gone)] {
            for path in paths {
                let _ = writeln!(text, "{what}\t{path}");
            }
        }
        let disk = Folder(output);
        let written = settle(&folder).and_then(|()| {
            let mut file = disk.create(&part)?;
            disk.fill(&mut file, |file| {
                file.write_all(text.as_bytes())?;
                file.sync_data()
            })?;
            disk.rename(&part, &place)
        });
        written.map_err(Error::at(Action::WriteFile, &place))
    }

    /// Puts everything in its place. What another run has done already is left alone.
    fn carry_out(&self, output: &Path) -> Result<usize, Error> {
        let disk = Folder(output);
        let changed = self.changed.iter().map(|(_, path)| path);
        let (in_the_way, others) = gone_in_order(&self.gone, changed.chain(&self.equal));
        let mut removed = remove(output, &self.not_yet_replaced(output, in_the_way))?;
        let folders: BTreeSet<&str> = self
            .changed
            .iter()
            .filter_map(|(_, path)| Some(path.as_str().rsplit_once('/')?.0))
            .collect();
        for folder in folders {
            let place = output.join(folder);
            if !place.is_dir() {
                let made = disk.create_folder(&place);
                made.map_err(Error::at(Action::WriteFolder, &place))?;
            }
        }
        for rank in Rank::ALL {
            let changed = self.changed.iter();
            let changed: Vec<_> = changed.filter(|(_, path)| Rank::of(path) == rank).collect();
            let moved = parallel::map(&changed, |(number, path)| {
                let place = output.join(path.as_str());
                match disk.rename(&waiting(output, *number), &place) {
                    Ok(()) => Ok(()),
                    Err(error) if is_absent(&error) && place.is_file() => Ok(()),
                    Err(error) => Err(Error::at(Action::WriteFile, &place)(error)),
                }
            });
            moved.into_iter().collect::<Result<(), Error>>()?;
        }
        removed += remove(output, &others)?;
        let changed = self.changed.iter().map(|(_, path)| path);
        let files: BTreeSet<OutputPath> = changed.chain(&self.equal).cloned().collect();
        write_manifest(output, WHOLE, &files)?;
        clear(output)?;
        Ok(removed)
    }

    /// Of what stands where something new comes, what another run has not replaced yet: where names that differ only in case
    /// are one file, the new one would go.
    fn not_yet_replaced<'a>(
        &self,
        output: &Path,
        in_the_way: Vec<&'a OutputPath>,
    ) -> Vec<&'a OutputPath> {
        if in_the_way.is_empty() {
            return in_the_way;
        }
        let changed = self.changed.iter();
        let numbers: BTreeMap<String, usize> = changed
            .map(|(number, path)| (path.key(), *number))
            .collect();
        let is_replaced = |path: &&OutputPath| {
            let number = numbers.get(&path.key());
            number.is_some_and(|number| !waiting(output, *number).exists())
        };
        in_the_way
            .into_iter()
            .filter(|path| !is_replaced(path))
            .collect()
    }
}

/// In which order files are put in their places: nobody is led to what is not there yet.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Rank {
    /// What pages consist of.
    Part,
    Page,
    /// What tells programs of pages.
    Feed,
}

impl Rank {
    const ALL: [Self; 3] = [Self::Part, Self::Page, Self::Feed];

    fn of(path: &OutputPath) -> Self {
        let path = path.as_str();
        match path.rsplit_once('.') {
            Some((_, "html")) => Self::Page,
            Some((_, "ics" | "xml")) => Self::Feed,
            _ if path == REGISTER => Self::Feed,
            _ => Self::Part,
        }
    }
}

/// Publishes what was written aside: from here on it is done, by this run or the next. Tells how many files were removed.
///
/// # Errors
/// What the machine says; where nothing is promised yet, what waits is taken away again.
pub(super) fn publish(output: &Path, journal: &Journal) -> Result<usize, Error> {
    if let Err(error) = may_change(output, journal).and_then(|()| journal.write(output)) {
        drop_waiting(output);
        return Err(error);
    }
    // What fails may have been a moment's trouble, and half a site is nobody's wish.
    let removed = journal.carry_out(output);
    removed.or_else(|_| journal.carry_out(output))
}

/// Takes away what waits, after a failure that is told anyway.
pub(super) fn drop_waiting(output: &Path) {
    // What stays is found by the next build.
    let _ = clear(output);
}

/// Finishes what another run has begun, or takes away what it had only written aside.
///
/// # Errors
/// What the machine says.
pub(super) fn heal(output: &Path) -> Result<(), Error> {
    match Journal::read(output)? {
        Some(journal) => journal.carry_out(output).map(drop),
        None => clear(output),
    }
}

/// Whether a run was ended before everything was in its place.
pub(super) fn is_left(output: &Path) -> bool {
    next(output).join(JOURNAL).exists()
}

/// Removes the folder of what waits: the journal last, since it is what another run goes by.
fn clear(output: &Path) -> Result<(), Error> {
    let folder = next(output);
    let wrong = Error::at(Action::RemoveFile, &folder);
    let entries = match fs::read_dir(&folder) {
        Ok(entries) => entries,
        Err(error) if is_absent(&error) => return Ok(()),
        Err(error) => return Err(wrong(error)),
    };
    let disk = Folder(output);
    let clear = || {
        for entry in entries {
            let entry = entry?;
            if entry.file_name() != JOURNAL {
                disk.remove(&entry.path())?;
            }
        }
        match disk.remove(&folder.join(JOURNAL)) {
            Err(error) if !is_gone(&error) => return Err(error),
            _ => {}
        }
        disk.remove_folder(&folder)
    };
    clear().map_err(wrong)
}

/// Whether this process may change every folder in which something is to change: asked before the first change.
fn may_change(output: &Path, journal: &Journal) -> Result<(), Error> {
    let changed = journal.changed.iter().map(|(_, path)| path);
    let names: BTreeSet<&str> = changed
        .chain(&journal.gone)
        .map(|path| {
            path.as_str()
                .rsplit_once('/')
                .map_or("", |(folder, _)| folder)
        })
        .collect();
    let names: Vec<&str> = names.into_iter().collect();
    let allowed = parallel::map(&names, |name| {
        // Of what is still to be made, the folder in which that is.
        let mut folder = output.join(name);
        while !folder.is_dir() && folder != output && folder.pop() {}
        is_writable(&folder).map_err(Error::at(Action::WriteFolder, &folder))
    });
    allowed.into_iter().collect()
}

#[cfg(unix)]
fn is_writable(folder: &Path) -> io::Result<()> {
    use rustix::fs::{Access, access};
    Ok(access(folder, Access::WRITE_OK | Access::EXEC_OK)?)
}

#[cfg(not(unix))]
fn is_writable(folder: &Path) -> io::Result<()> {
    fs::metadata(folder).map(drop)
}

/// Sees to it that what waits is on the disk, before anybody relies on it.
#[cfg(target_os = "linux")]
fn settle(folder: &Path) -> io::Result<()> {
    // One call for the whole file system: a call for each of ten thousand files takes minutes on some disks.
    Ok(rustix::fs::syncfs(File::open(folder)?)?)
}

#[cfg(not(target_os = "linux"))]
fn settle(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        File::open(entry?.path())?.sync_data()?;
    }
    Ok(())
}
