//! Waits until something has changed and the changes have come to rest.
//! Trusts no event: it only means "look again", and the listing of the sources says whether anything did change.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use notify::{Config, ErrorKind, RecommendedWatcher, RecursiveMode};
use notify_debouncer_full::{DebounceEventResult, Debouncer, NoCache, new_debouncer_opt};

use crate::shell::disk::{FOLDERS, Listing, list};

/// How long a file rests before its event comes, and how long the sources rest after it: together 20 ms.
const DEBOUNCE: Duration = Duration::from_millis(10);
const QUIET: Duration = Duration::from_millis(10);
/// So many changed files are a checkout or a copy, which may rest for so long in between.
const MANY: usize = 8;
const QUIET_OF_MANY: Duration = Duration::from_millis(150);
/// How late a change may be seen while others keep coming.
const LATEST: Duration = Duration::from_secs(2);
/// How long a file that is suddenly empty or gone may be about to be written.
const HALFWAY: Duration = Duration::from_millis(300);
/// How often the sources are listed though no event came: at first after a change, later on, and without a watcher.
const SOON: Duration = Duration::from_secs(1);
const RARELY: Duration = Duration::from_secs(5);
const OFTEN: Duration = Duration::from_millis(500);

/// A watch over the sources of a site.
pub struct Watch {
    root: PathBuf,
    seen: Listing,
    events: Receiver<Told>,
    /// What the events told that is still to be seen to.
    told: RefCell<Told>,
    watcher: Option<Debouncer<RecommendedWatcher, NoCache>>,
    armed: BTreeMap<&'static str, Identity>,
    trouble: Option<Trouble>,
}

/// Why there are no events.
#[derive(Debug)]
pub enum Trouble {
    /// There are more folders than the system watches.
    Limit,
    /// The system says why.
    Other(io::Error),
}

impl From<notify::Error> for Trouble {
    fn from(error: notify::Error) -> Self {
        match error.kind {
            ErrorKind::MaxFilesWatch => Self::Limit,
            ErrorKind::Io(error) => Self::Other(error),
            ErrorKind::PathNotFound => Self::Other(io::ErrorKind::NotFound.into()),
            ErrorKind::Generic(_) | ErrorKind::WatchNotFound | ErrorKind::InvalidConfig(_) => {
                Self::Other(io::Error::other(error.to_string()))
            }
        }
    }
}

/// What events tell: look again, which goes without saying, and what else.
#[derive(Clone, Copy, Debug, Default)]
struct Told {
    /// Some were lost, so that there may be folders which nobody watches.
    is_lossy: bool,
    /// There are more folders than the system watches.
    is_limited: bool,
}

impl Watch {
    /// Watches the sources below `root`, by events or, where `poll` asks for it or there are none, by looking often.
    pub fn new(root: &Path, poll: bool) -> Self {
        let (sender, events) = mpsc::channel();
        let mut watch = Self {
            root: root.to_owned(),
            seen: Listing::default(),
            events,
            told: RefCell::default(),
            watcher: None,
            armed: BTreeMap::new(),
            trouble: None,
        };
        if !poll {
            let tell = move |result: DebounceEventResult| {
                if let Some(told) = told(&result) {
                    // Nobody waits any more only when the program ends.
                    let _ = sender.send(told);
                }
            };
            let config = Config::default().with_follow_symlinks(false);
            match new_debouncer_opt(DEBOUNCE, None, tell, NoCache::new(), config) {
                Ok(watcher) => watch.watcher = Some(watcher),
                Err(error) => watch.trouble = Some(error.into()),
            }
        }
        watch.arm();
        watch.seen = list(root, &Listing::default());
        watch
    }

    /// Whether it looks often because there are no events.
    pub fn is_polling(&self) -> bool {
        self.watcher.is_none()
    }

    /// Why there are no events, once, where they were wanted.
    pub fn take_trouble(&mut self) -> Option<Trouble> {
        self.trouble.take()
    }

    /// Waits until the sources are not as they were when it last came back, and have come to rest.
    ///
    /// What changed meanwhile counts, so nothing is missed between two calls. It comes back after `patience` too.
    pub fn wait(&mut self, patience: Option<Duration>) {
        let start = Instant::now();
        let mut is_told = false;
        let mut interval = SOON;
        loop {
            self.arm();
            if is_told || list(&self.root, &self.seen) != self.seen {
                let now = self.settle();
                let has_changed = now != self.seen;
                self.seen = now;
                if has_changed {
                    return;
                }
            }
            let left = patience.map(|patience| patience.saturating_sub(start.elapsed()));
            // That there are no events any more is told at once.
            if left.is_some_and(|left| left.is_zero()) || self.trouble.is_some() {
                return;
            }
            let next = if self.is_polling() { OFTEN } else { interval };
            is_told = self.is_told_within(left.map_or(next, |left| left.min(next)));
            interval = RARELY;
        }
    }

    /// The listing, once two in a row are equal and no event came between them, or when it cannot wait longer.
    ///
    /// Where many files have changed, they have to rest for longer; and what is empty or gone may be about to be written.
    fn settle(&self) -> Listing {
        let start = Instant::now();
        let mut before = list(&self.root, &self.seen);
        loop {
            let quiet = match before.changes(&self.seen) {
                0..=MANY => QUIET,
                _ => QUIET_OF_MANY,
            };
            let is_told = self.is_told_within(quiet);
            let now = list(&self.root, &before);
            let time = start.elapsed();
            let is_whole = time >= HALFWAY || !now.is_halfway(&self.seen);
            if !is_told && now == before && is_whole || time >= LATEST {
                return now;
            }
            before = now;
        }
    }

    /// Whether an event comes within `time`. All that have come are taken.
    fn is_told_within(&self, time: Duration) -> bool {
        match self.events.recv_timeout(time) {
            Ok(first) => {
                let mut told = self.told.borrow_mut();
                for next in std::iter::once(first).chain(self.events.try_iter()) {
                    told.is_lossy |= next.is_lossy;
                    told.is_limited |= next.is_limited;
                }
                true
            }
            Err(RecvTimeoutError::Timeout) => false,
            Err(RecvTimeoutError::Disconnected) => {
                std::thread::sleep(time);
                false
            }
        }
    }

    /// Watches the folders of sources that have come since, and those that were put in the place of others; all of them
    /// anew where events were lost.
    fn arm(&mut self) {
        let told = self.told.take();
        if told.is_limited {
            self.stop(Trouble::Limit);
        }
        if self.watcher.is_none() {
            return;
        }
        if told.is_lossy {
            for name in std::mem::take(&mut self.armed).into_keys() {
                self.disarm(name);
            }
        }
        // The folder of the site itself shows that others come and go in it.
        let names = std::iter::once("").chain(FOLDERS);
        for name in names {
            let identity = identity(&self.folder(name));
            if identity.as_ref() == self.armed.get(name) {
                continue;
            }
            if self.armed.remove(name).is_some() {
                self.disarm(name);
            }
            let Some(identity) = identity else { continue };
            if let Err(error) = self.watch(name) {
                self.stop(error.into());
                return;
            }
            self.armed.insert(name, identity);
        }
    }

    fn watch(&mut self, name: &str) -> notify::Result<()> {
        let folder = self.folder(name);
        let mode = match name.is_empty() {
            true => RecursiveMode::NonRecursive,
            false => RecursiveMode::Recursive,
        };
        match &mut self.watcher {
            Some(watcher) => watcher.watch(&folder, mode),
            None => Ok(()),
        }
    }

    fn disarm(&mut self, name: &str) {
        let folder = self.folder(name);
        if let Some(watcher) = &mut self.watcher {
            // The folder that was watched may be gone, and its watch with it.
            let _ = watcher.unwatch(&folder);
        }
    }

    fn folder(&self, name: &str) -> PathBuf {
        match name.is_empty() {
            true => self.root.clone(),
            false => self.root.join(name),
        }
    }

    fn stop(&mut self, why: Trouble) {
        self.trouble = Some(why);
        self.watcher = None;
        self.armed.clear();
    }
}

/// What a report of the watcher tells, if it is more than that somebody has read a file.
fn told(result: &DebounceEventResult) -> Option<Told> {
    match result {
        Ok(events) => {
            let is_lossy = events.iter().any(|event| event.need_rescan());
            let mut kinds = events.iter().map(|event| event.kind);
            (is_lossy || kinds.any(|kind| !kind.is_access())).then_some(Told {
                is_lossy,
                is_limited: false,
            })
        }
        Err(errors) => {
            let mut kinds = errors.iter().map(|error| &error.kind);
            Some(Told {
                is_lossy: true,
                is_limited: kinds.any(|kind| matches!(kind, ErrorKind::MaxFilesWatch)),
            })
        }
    }
}

/// What tells a folder from another one that has been put in its place.
type Identity = (u64, u64);

#[cfg(unix)]
fn identity(folder: &Path) -> Option<Identity> {
    use std::os::unix::fs::MetadataExt;
    let metadata = fs::symlink_metadata(folder).ok()?;
    metadata.is_dir().then(|| (metadata.dev(), metadata.ino()))
}

#[cfg(not(unix))]
fn identity(folder: &Path) -> Option<Identity> {
    let metadata = fs::symlink_metadata(folder).ok()?;
    let created = metadata.created().ok()?;
    let since = created.duration_since(std::time::UNIX_EPOCH).ok()?;
    metadata
        .is_dir()
        .then(|| (since.as_secs(), u64::from(since.subsec_nanos())))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Makes a change after a moment, and tells whether the watch sees it, and then comes to rest.
    fn sees(poll: bool, change: impl FnOnce(&Path) + Send) -> bool {
        let folder = tempfile::tempdir().expect("a folder for the test");
        let root = folder.path().canonicalize().expect("it exists");
        fs::create_dir_all(root.join("content/news")).expect("made");
        fs::write(root.join("site.toml"), "").expect("written");
        fs::write(root.join("content/news/a.md"), "a").expect("written");
        let mut watch = Watch::new(&root, poll);
        let before = watch.seen.clone();
        std::thread::scope(|scope| {
            scope.spawn(|| {
                std::thread::sleep(Duration::from_millis(100));
                change(&root);
            });
            watch.wait(Some(Duration::from_secs(4)));
        });
        let has_changed = watch.seen != before;
        has_changed && watch.seen == list(&root, &watch.seen)
    }

    #[test]
    fn every_way_of_saving_is_seen() {
        for poll in [false, true] {
            assert!(sees(poll, |root| {
                fs::write(root.join("content/news/a.md"), "changed").expect("written");
            }));
            assert!(sees(poll, |root| {
                fs::write(root.join("content/news/a.md~"), "new").expect("written");
                fs::rename(
                    root.join("content/news/a.md~"),
                    root.join("content/news/a.md"),
                )
                .expect("renamed");
            }));
            assert!(sees(poll, |root| {
                fs::create_dir_all(root.join("content/pages/b/c")).expect("made");
                fs::write(root.join("content/pages/b/c/index.md"), "").expect("written");
            }));
            assert!(sees(poll, |root| {
                fs::create_dir_all(root.join("templates")).expect("made");
                fs::write(root.join("templates/home.html"), "").expect("written");
            }));
            assert!(sees(poll, |root| {
                fs::remove_dir_all(root.join("content")).expect("removed");
            }));
        }
    }

    #[test]
    fn what_concerns_no_source_is_not_seen() {
        assert!(!sees(false, |root| {
            fs::create_dir_all(root.join("public")).expect("made");
            fs::write(root.join("public/index.html"), "").expect("written");
            fs::write(root.join("content/news/.a.md.swp"), "").expect("written");
        }));
    }

    #[test]
    fn a_folder_that_was_replaced_is_watched_again() {
        let folder = tempfile::tempdir().expect("a folder for the test");
        let root = folder.path().canonicalize().expect("it exists");
        fs::create_dir_all(root.join("content")).expect("made");
        let mut watch = Watch::new(&root, false);
        fs::rename(root.join("content"), root.join("away")).expect("renamed");
        fs::create_dir_all(root.join("content")).expect("made");
        fs::write(root.join("content/a.md"), "").expect("written");
        watch.wait(Some(Duration::from_secs(4)));
        let start = Instant::now();
        std::thread::scope(|scope| {
            scope.spawn(|| {
                std::thread::sleep(Duration::from_millis(100));
                fs::write(root.join("content/a.md"), "changed").expect("written");
            });
            watch.wait(Some(Duration::from_secs(10)));
        });
        assert!(start.elapsed() < Duration::from_secs(3), "seen by an event");
    }
}
