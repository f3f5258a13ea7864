//! Waits until something has changed and the changes have come to rest.
//! Trusts no event: it only means "look again", and the listing of the sources says whether anything did change.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use notify::{Config, RecommendedWatcher, RecursiveMode};
use notify_debouncer_full::{DebounceEventResult, Debouncer, NoCache, new_debouncer_opt};

use crate::shell::disk::{FOLDERS, Listing, list};

/// How long a file rests before its event comes, and how long the sources rest after it: together 50 ms.
const DEBOUNCE: Duration = Duration::from_millis(30);
const QUIET: Duration = Duration::from_millis(20);
/// How late a change may be seen while others keep coming.
const LATEST: Duration = Duration::from_secs(2);
/// How often the sources are listed though no event came, with a watcher and without.
const RARELY: Duration = Duration::from_secs(5);
const OFTEN: Duration = Duration::from_millis(500);

/// A watch over the sources of a site.
pub struct Watch {
    root: PathBuf,
    seen: Listing,
    events: Receiver<()>,
    watcher: Option<Debouncer<RecommendedWatcher, NoCache>>,
    armed: BTreeMap<&'static str, Identity>,
    trouble: Option<String>,
}

impl Watch {
    /// Watches the sources below `root`, by events or, where `poll` asks for it or there are none, by looking often.
    pub fn new(root: &Path, poll: bool) -> Self {
        let (sender, events) = mpsc::channel();
        let mut watch = Self {
            root: root.to_owned(),
            seen: Listing::default(),
            events,
            watcher: None,
            armed: BTreeMap::new(),
            trouble: None,
        };
        if !poll {
            let tell = move |result: DebounceEventResult| {
                let is_change = result.is_err()
                    || result.is_ok_and(|events| {
                        events
                            .iter()
                            .any(|event| event.need_rescan() || !event.kind.is_access())
                    });
                if is_change {
                    // Nobody waits any more only when the program ends.
                    let _ = sender.send(());
                }
            };
            let config = Config::default().with_follow_symlinks(false);
            let watcher = new_debouncer_opt(DEBOUNCE, None, tell, NoCache::new(), config);
            let started = watcher.and_then(|mut watcher| {
                watcher.watch(root, RecursiveMode::NonRecursive)?;
                Ok(watcher)
            });
            match started {
                Ok(watcher) => watch.watcher = Some(watcher),
                Err(error) => watch.trouble = Some(error.to_string()),
            }
        }
        watch.arm();
        watch.seen = list(root);
        watch
    }

    /// Whether it looks often because there are no events.
    pub fn is_polling(&self) -> bool {
        self.watcher.is_none()
    }

    /// Why there are no events, once, where they were wanted.
    pub fn take_trouble(&mut self) -> Option<String> {
        self.trouble.take()
    }

    /// Waits until the sources are not as they were when it last came back, and have come to rest.
    ///
    /// What changed meanwhile counts, so nothing is missed between two calls. It comes back after `patience` too.
    pub fn wait(&mut self, patience: Option<Duration>) {
        let start = Instant::now();
        let mut is_told = false;
        loop {
            self.arm();
            if is_told || list(&self.root) != self.seen {
                let now = self.settle();
                if now != self.seen {
                    self.seen = now;
                    return;
                }
            }
            if patience.is_some_and(|patience| start.elapsed() >= patience) {
                return;
            }
            let interval = if self.is_polling() { OFTEN } else { RARELY };
            let interval = patience.map_or(interval, |patience| patience.min(interval));
            is_told = self.is_told_within(interval);
        }
    }

    /// The listing, once two in a row are equal and no event came between them, or when it cannot wait longer.
    fn settle(&self) -> Listing {
        let deadline = Instant::now() + LATEST;
        let mut before = list(&self.root);
        loop {
            let is_told = self.is_told_within(QUIET);
            let now = list(&self.root);
            if !is_told && now == before || Instant::now() >= deadline {
                return now;
            }
            before = now;
        }
    }

    /// Whether an event comes within `time`. All that have come are taken.
    fn is_told_within(&self, time: Duration) -> bool {
        match self.events.recv_timeout(time) {
            Ok(()) => {
                while self.events.try_recv().is_ok() {}
                true
            }
            Err(RecvTimeoutError::Timeout) => false,
            Err(RecvTimeoutError::Disconnected) => {
                std::thread::sleep(time);
                false
            }
        }
    }

    /// Watches the folders of sources that have come since, and those that were put in the place of others.
    fn arm(&mut self) {
        let Some(watcher) = &mut self.watcher else {
            return;
        };
        for name in FOLDERS {
            let folder = self.root.join(name);
            let identity = identity(&folder);
            if identity.as_ref() == self.armed.get(name) {
                continue;
            }
            if self.armed.remove(name).is_some() {
                // The folder that was watched may be gone, and its watch with it.
                let _ = watcher.unwatch(&folder);
            }
            let Some(identity) = identity else { continue };
            if let Err(error) = watcher.watch(&folder, RecursiveMode::Recursive) {
                self.trouble = Some(error.to_string());
                self.watcher = None;
                return;
            }
            self.armed.insert(name, identity);
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
        has_changed && watch.seen == list(&root)
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
