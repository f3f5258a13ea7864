//! What was made before, each under its key in a file of its own, until nobody has asked for it for two months.
//! Trusts no file: each ends with a sum over what it holds. Whatever cannot be read or written is as if it were not there.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};

use crate::picture::print;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);
/// How long a picture is kept that nobody asks for.
const KEPT: Duration = Duration::from_secs(60 * 24 * 60 * 60);
/// The length of the sum at the end of each file.
const SUM: usize = 16;
/// The file whose age tells when it was last tidied up.
const TIDIED: &str = "tidied";

/// A folder of pictures.
#[derive(Debug)]
pub(super) struct Shelf {
    folder: PathBuf,
}

impl Shelf {
    pub(super) fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// Whether there is something under this key, which may still turn out to be damaged.
    pub(super) fn has(&self, key: u128) -> bool {
        self.find(key).is_some()
    }

    /// What is kept under this key. One that is damaged is thrown away.
    pub(super) fn find(&self, key: u128) -> Option<Vec<u8>> {
        let place = self.place(key);
        let mut bytes = fs::read(&place).ok()?;
        let at = bytes.len().checked_sub(SUM);
        let is_whole = at.is_some_and(|at| bytes[at..] == print(&bytes[..at]).to_be_bytes());
        if !is_whole {
            let _ = fs::remove_file(&place);
            return None;
        }
        bytes.truncate(bytes.len() - SUM);
        if age(&place).is_some_and(|age| age > DAY) {
            let file = File::options().append(true).open(&place);
            let _ = file.and_then(|file| file.set_modified(SystemTime::now()));
        }
        Some(bytes)
    }

    /// Keeps something under this key. Two runs that make the same put the same there, each whole.
    pub(super) fn put(&self, key: u128, bytes: &[u8]) {
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        let place = self.place(key);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let part = place.with_extension(format!("{}-{number}.part", std::process::id()));
        let folder = place.parent().map(fs::create_dir_all);
        if !matches!(folder, Some(Ok(()))) {
            return;
        }
        let written = File::create(&part).and_then(|mut file| {
            file.write_all(bytes)?;
            file.write_all(&print(bytes).to_be_bytes())
        });
        let placed = written.and_then(|()| fs::rename(&part, &place));
        if placed.is_err() {
            let _ = fs::remove_file(&part);
        }
    }

    /// Throws away what nobody has asked for in two months, and what a killed run has left; looks once a day.
    pub(super) fn prune(&self) {
        let tidied = self.folder.join(TIDIED);
        if !self.folder.is_dir() || age(&tidied).is_some_and(|age| age < DAY) {
            return;
        }
        let _ = fs::write(&tidied, "");
        for folder in entries(&self.folder).filter(|entry| entry.is_dir()) {
            for file in entries(&folder) {
                let is_part = file.extension().is_some_and(|ending| ending == "part");
                let limit = if is_part { DAY } else { KEPT };
                if age(&file).is_some_and(|age| age > limit) {
                    let _ = fs::remove_file(&file);
                }
            }
        }
    }

    fn place(&self, key: u128) -> PathBuf {
        let name = format!("{key:032x}");
        self.folder.join(&name[..2]).join(&name[2..])
    }
}

fn entries(folder: &Path) -> impl Iterator<Item = PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    entries.filter_map(|entry| Some(entry.ok()?.path()))
}

fn age(file: &Path) -> Option<Duration> {
    let changed = fs::metadata(file).ok()?.modified().ok()?;
    SystemTime::now().duration_since(changed).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shelf() -> (tempfile::TempDir, Shelf) {
        let here = tempfile::tempdir().expect("a folder for the test");
        let shelf = Shelf::new(here.path().join("deep/pictures"));
        (here, shelf)
    }

    #[test]
    fn what_is_damaged_is_as_if_it_were_not_there() {
        let (_here, shelf) = shelf();
        assert_eq!(shelf.find(7), None);
        shelf.put(7, b"un prato");
        assert_eq!(shelf.find(7).as_deref(), Some(&b"un prato"[..]));
        for damaged in [&b""[..], b"un", b"un prato, ma non piu lo stesso di prima"] {
            fs::write(shelf.place(7), damaged).expect("written");
            assert_eq!(shelf.find(7), None);
            assert!(!shelf.place(7).exists());
        }
    }

    #[test]
    fn what_nobody_asks_for_goes_after_two_months() {
        let (_here, shelf) = shelf();
        let before = |days: u64| SystemTime::now() - DAY * u32::try_from(days).expect("few");
        for (key, days) in [(1, 0), (2, 59), (3, 61), (4, 61)] {
            shelf.put(key, b"x");
            let file = File::options()
                .append(true)
                .open(shelf.place(key))
                .expect("it is there");
            file.set_modified(before(days)).expect("its time is set");
        }
        // Whoever asks for it keeps it.
        assert!(shelf.has(4));
        let part = shelf.place(1).with_extension("9-9.part");
        fs::write(&part, "").expect("written");
        let file = File::options()
            .append(true)
            .open(&part)
            .expect("it is there");
        file.set_modified(before(2)).expect("its time is set");
        shelf.prune();
        let left: Vec<bool> = [1, 2, 3, 4].map(|key| shelf.has(key)).to_vec();
        assert_eq!(left, [true, true, false, true]);
        assert!(!part.exists());
    }
}
