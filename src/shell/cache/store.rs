//! What the builds of one site into one folder have found out, each part in a file of its own.
//! Trusts no file: each begins with the version of its form and ends with a sum over what it holds. Whatever cannot be read
//! or written is as if it were not there, so that it can be deleted at any time.

use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use crate::picture::{Sum, print};
use crate::shell::cache;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);
/// How long it is kept that nobody asks for.
const KEPT: Duration = Duration::from_secs(60 * 24 * 60 * 60);
/// The length of the sum at the end of each file.
const SUM: usize = 16;
/// The folder of all of them, in the program's own.
const BUILDS: &str = "builds";
/// The file whose age tells when it was last tidied up.
const TIDIED: &str = "tidied";

/// A part of what is kept, and the version of its form.
#[derive(Clone, Copy, Debug)]
pub struct Part {
    /// The name of its file.
    pub name: &'static str,
    /// Another one where its form is another.
    pub version: u32,
}

impl Part {
    fn head(self) -> Vec<u8> {
        let program = env!("CARGO_PKG_VERSION");
        format!("connessi {program} {} {}\n", self.name, self.version).into_bytes()
    }
}

/// The folder of what one site's builds into one folder have found out.
#[derive(Clone, Debug)]
pub struct Store {
    folder: PathBuf,
}

impl Store {
    /// That of the site in the folder `root`, published into `output`. There is none where the user has no folder for such
    /// things.
    pub fn of_site(root: &Path, output: &Path) -> Option<Self> {
        let output = std::path::absolute(output).ok()?;
        let names = [root, &output].map(|path| path.as_os_str().as_encoded_bytes());
        let name = format!("{:032x}", print(&names.join(&0)));
        let builds = cache::folder()?.join(BUILDS);
        tidy(&builds);
        Some(Self {
            folder: builds.join(name),
        })
    }

    /// What is kept as this part, if it is whole and of this version.
    pub fn read(&self, part: Part) -> Option<Vec<u8>> {
        let place = self.folder.join(part.name);
        let mut bytes = fs::read(&place).ok()?;
        let at = bytes.len().checked_sub(SUM)?;
        let head = part.head();
        let is_whole =
            bytes[..at].starts_with(&head) && bytes[at..] == print(&bytes[..at]).to_be_bytes();
        if !is_whole {
            return None;
        }
        if age(&place).is_some_and(|age| age > DAY) {
            let file = File::options().append(true).open(&place);
            // Without that it is forgotten sooner.
            let _ = file.and_then(|file| file.set_modified(SystemTime::now()));
        }
        bytes.truncate(at);
        bytes.drain(..head.len());
        Some(bytes)
    }

    /// Keeps this part. Of two runs at once the last one's is kept, whole.
    pub fn write(&self, part: Part, bytes: &[u8]) {
        self.write_all(part, &[bytes]);
    }

    /// The same of what is in pieces, one after the other.
    pub fn write_all(&self, part: Part, pieces: &[&[u8]]) {
        let place = self.folder.join(part.name);
        let beside = place.with_extension(format!("{}.part", std::process::id()));
        if fs::create_dir_all(&self.folder).is_err() {
            return;
        }
        let mut sum = Sum::default();
        let head = part.head();
        let written = File::create(&beside).and_then(|mut file| {
            for piece in [&*head].iter().chain(pieces) {
                sum.add(piece);
                file.write_all(piece)?;
            }
            file.write_all(&sum.print().to_be_bytes())
        });
        if written.and_then(|()| fs::rename(&beside, &place)).is_err() {
            let _ = fs::remove_file(&beside);
        }
    }
}

/// Throws away what nobody has asked for in two months, and what a killed run has left; looks once a day.
fn tidy(builds: &Path) {
    let tidied = builds.join(TIDIED);
    if !builds.is_dir() || age(&tidied).is_some_and(|age| age < DAY) {
        return;
    }
    let _ = fs::write(&tidied, "");
    for folder in entries(builds).filter(|entry| entry.is_dir()) {
        for file in entries(&folder) {
            let is_part = file.extension().is_some_and(|ending| ending == "part");
            let limit = if is_part { DAY } else { KEPT };
            if age(&file).is_some_and(|age| age > limit) {
                let _ = fs::remove_file(&file);
            }
        }
        // A folder that still holds something stays.
        let _ = fs::remove_dir(&folder);
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

    const PART: Part = Part {
        name: "prova",
        version: 1,
    };

    fn store() -> (tempfile::TempDir, Store) {
        let here = tempfile::tempdir().expect("a folder for the test");
        let folder = here.path().join("builds/0");
        (here, Store { folder })
    }

    #[test]
    fn what_is_damaged_or_of_another_version_is_as_if_it_were_not_there() {
        let (_here, store) = store();
        assert_eq!(store.read(PART), None);
        store.write(PART, b"un prato");
        assert_eq!(store.read(PART).as_deref(), Some(&b"un prato"[..]));
        let newer = Part { version: 2, ..PART };
        assert_eq!(store.read(newer), None);
        let place = store.folder.join(PART.name);
        let whole = fs::read(&place).expect("it is there");
        for at in 0..whole.len() {
            let mut bytes = whole.clone();
            bytes[at] ^= 1;
            fs::write(&place, &bytes).expect("written");
            assert_eq!(store.read(PART), None, "byte {at}");
            fs::write(&place, &whole[..at]).expect("written");
            assert_eq!(store.read(PART), None, "{at} bytes");
        }
        store.write(PART, b"");
        assert_eq!(store.read(PART).as_deref(), Some(&b""[..]));
    }

    #[test]
    fn what_nobody_asks_for_goes_after_two_months() {
        let (here, store) = store();
        let builds = here.path().join(BUILDS);
        store.write(PART, b"x");
        let file = File::options()
            .append(true)
            .open(store.folder.join(PART.name));
        let old = SystemTime::now() - DAY * 61;
        file.and_then(|file| file.set_modified(old)).expect("set");
        // Whoever asks for it keeps it.
        assert!(store.read(PART).is_some());
        tidy(&builds);
        assert!(store.read(PART).is_some());
        let file = File::options()
            .append(true)
            .open(store.folder.join(PART.name));
        file.and_then(|file| file.set_modified(old)).expect("set");
        fs::remove_file(builds.join(TIDIED)).expect("it was tidied up");
        tidy(&builds);
        assert!(!store.folder.exists());
    }
}
