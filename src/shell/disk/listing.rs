//! The sources by their names, with what shows that one has changed since they were listed before.
//! Reads a file only in doubt: where its times are so young that it may have changed again without their showing it.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::Path;
use std::time::{Duration, SystemTime};

use crate::bytes::{Reader, Writer};
use crate::parallel;
use crate::picture::print;
use crate::shell::disk::{entries, read_bytes};

/// For how long after a change the times of a file may not show another one. Disks count in steps: of some
/// milliseconds at best, of two seconds at worst (FAT).
const DOUBT: Duration = Duration::from_secs(3);

/// The names of the sources with what shows that one has changed. Two equal listings, one made after the other, mean
/// the same sources.
///
/// Names are compared as bytes: by their parts, as paths are, takes ten times as long.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing(BTreeMap<OsString, Option<Entry>>);

/// What changes when a file does, without looking into it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    length: u64,
    modified: Option<SystemTime>,
    /// When anything about the file changed, which nobody can set back.
    changed: Option<(i64, i64)>,
    inode: u64,
}

/// A file as it was listed.
#[derive(Clone, Copy, Debug)]
struct Entry {
    stamp: Stamp,
    /// The hash of what it holds, where its stamp was in doubt.
    print: Option<u128>,
    is_sure: bool,
}

impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        self.stamp == other.stamp && self.print == other.print
    }
}

impl Eq for Entry {}

impl Listing {
    /// How many files are not as they were in `earlier`.
    pub fn changes(&self, earlier: &Self) -> usize {
        let now = self.0.iter();
        let others = now.filter(|(file, entry)| earlier.0.get(*file) != Some(*entry));
        let gone = earlier.0.keys().filter(|file| !self.0.contains_key(*file));
        others.count() + gone.count()
    }

    /// Writes the listing of the site in the folder `root`; nothing comes back where a name is no text.
    pub fn put(&self, root: &Path, writer: &mut Writer) -> Option<()> {
        writer.count(self.0.len());
        for (file, entry) in &self.0 {
            writer.text(file.to_str()?.strip_prefix(root.to_str()?)?);
            writer.option(entry.as_ref(), |writer, entry| {
                entry.stamp.put(writer);
                writer.option(entry.print, Writer::u128);
                writer.bool(entry.is_sure);
            });
        }
        Some(())
    }

    /// Reads a listing of the site in the folder `root`.
    pub fn take(root: &Path, reader: &mut Reader<'_>) -> Option<Self> {
        let count = reader.count()?;
        let mut files = BTreeMap::new();
        for _ in 0..count {
            let mut file = root.as_os_str().to_owned();
            file.push(reader.text()?);
            let entry = reader.option(|reader| {
                Some(Entry {
                    stamp: Stamp::take(reader)?,
                    print: reader.option(Reader::u128)?,
                    is_sure: reader.bool()?,
                })
            });
            files.insert(file, entry?);
        }
        Some(Self(files))
    }

    /// Whether a file is empty or gone that was not so in `earlier`: an editor may be about to write it.
    pub fn is_halfway(&self, earlier: &Self) -> bool {
        let is_empty = |entry: &Option<Entry>| entry.is_some_and(|entry| entry.stamp.length == 0);
        let mut now = self.0.iter();
        let is_emptied =
            now.any(|(file, entry)| is_empty(entry) && earlier.0.get(file) != Some(entry));
        is_emptied || earlier.0.keys().any(|file| !self.0.contains_key(file))
    }
}

/// Lists the sources as they are now, after they were listed as `earlier`. What cannot be looked at is listed without a stamp.
pub fn list(root: &Path, earlier: &Listing) -> Listing {
    let files: Vec<OsString> = entries(root)
        .filter_map(|entry| match entry {
            // A folder may have been away while it was read, and be back with all that it held.
            Ok(entry) if entry.file_type().is_dir() && !was_moved(entry.path()) => None,
            Ok(entry) => Some(entry.into_path().into_os_string()),
            Err(error) => error.path().map(|path| path.as_os_str().to_owned()),
        })
        .collect();
    let now = SystemTime::now();
    let seen = parallel::map(&files, |file| {
        let known = earlier.0.get(file).copied().flatten();
        look(Path::new(file), known, now).ok()
    });
    Listing(files.into_iter().zip(seen).collect())
}

/// Whether a folder has been moved since anything was put into it or taken out of it, as far as the system shows that.
#[cfg(unix)]
fn was_moved(folder: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    fs::symlink_metadata(folder).is_ok_and(|metadata| {
        let put = (metadata.mtime(), metadata.mtime_nsec());
        put != (metadata.ctime(), metadata.ctime_nsec())
    })
}

#[cfg(not(unix))]
fn was_moved(_: &Path) -> bool {
    false
}

fn look(file: &Path, known: Option<Entry>, now: SystemTime) -> io::Result<Entry> {
    let metadata = fs::symlink_metadata(file)?;
    let stamp = Stamp::of(&metadata);
    let known = known.filter(|known| known.stamp == stamp);
    if let Some(sure) = known.filter(|known| known.is_sure) {
        return Ok(sure);
    }
    let is_sure = stamp.is_sure(now);
    // What was in doubt is looked into once more when it no longer is.
    let is_to_be_read = (!is_sure || known.is_some()) && metadata.is_file();
    let bytes = match is_to_be_read {
        // What cannot be read is told by whoever has to read it.
        true => read_bytes(file).unwrap_or_default(),
        false => None,
    };
    Ok(Entry {
        stamp,
        print: bytes.map(|bytes| print(&bytes)),
        is_sure,
    })
}

impl Stamp {
    /// The stamp of a file.
    pub fn of(metadata: &fs::Metadata) -> Self {
        #[cfg(unix)]
        let (changed, inode) = {
            use std::os::unix::fs::MetadataExt as _;
            let changed = (metadata.ctime(), metadata.ctime_nsec());
            (Some(changed), metadata.ino())
        };
        #[cfg(not(unix))]
        let (changed, inode) = (None, 0);
        Self {
            length: metadata.len(),
            modified: metadata.modified().ok(),
            changed,
            inode,
        }
    }

    /// Writes the stamp.
    pub fn put(&self, writer: &mut Writer) {
        writer.u64(self.length);
        writer.option(self.modified, |writer, modified| {
            writer.i128(since_epoch(modified));
        });
        writer.option(self.changed, |writer, (seconds, nanoseconds)| {
            writer.i128(seconds.into());
            writer.i128(nanoseconds.into());
        });
        writer.u64(self.inode);
    }

    /// Reads a stamp.
    pub fn take(reader: &mut Reader<'_>) -> Option<Self> {
        let length = reader.u64()?;
        let modified = reader.option(|reader| at_epoch(reader.i128()?))?;
        let changed = reader.option(|reader| {
            let [seconds, nanoseconds] = [reader.i128()?, reader.i128()?];
            Some((seconds.try_into().ok()?, nanoseconds.try_into().ok()?))
        })?;
        Some(Self {
            length,
            modified,
            changed,
            inode: reader.u64()?,
        })
    }

    /// Whether the file changed before another one did, by the clock of the disk that holds both.
    pub fn is_before(&self, other: &Self) -> bool {
        match (self.changed, other.changed) {
            (Some(own), Some(other)) => own < other,
            _ => self
                .modified
                .zip(other.modified)
                .is_some_and(|(own, other)| own < other),
        }
    }

    /// Whether the file, looked at `now`, cannot change any more without another stamp.
    pub fn is_sure(&self, now: SystemTime) -> bool {
        let changed = self.changed.and_then(|(seconds, nanoseconds)| {
            let since = Duration::from_secs(seconds.try_into().ok()?);
            let part = Duration::from_nanos(nanoseconds.try_into().ok()?);
            SystemTime::UNIX_EPOCH.checked_add(since + part)
        });
        let Some(last) = changed.or(self.modified) else {
            return false;
        };
        let apart = now.duration_since(last);
        apart.unwrap_or_else(|ahead| ahead.duration()) > DOUBT
    }
}

/// The nanoseconds from 1970 to an instant.
fn since_epoch(time: SystemTime) -> i128 {
    let nanoseconds = |time: Duration| i128::try_from(time.as_nanos()).unwrap_or(i128::MAX);
    match time.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(since) => nanoseconds(since),
        Err(before) => -nanoseconds(before.duration()),
    }
}

/// The instant that lies so many nanoseconds after 1970.
fn at_epoch(nanoseconds: i128) -> Option<SystemTime> {
    let parts = nanoseconds.unsigned_abs();
    let seconds = u64::try_from(parts / 1_000_000_000).ok()?;
    let apart = Duration::new(seconds, u32::try_from(parts % 1_000_000_000).ok()?);
    match nanoseconds < 0 {
        true => SystemTime::UNIX_EPOCH.checked_sub(apart),
        false => SystemTime::UNIX_EPOCH.checked_add(apart),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs::{File, FileTimes};

    fn site() -> tempfile::TempDir {
        let folder = tempfile::tempdir().expect("a folder for the test");
        fs::create_dir(folder.path().join("content")).expect("made");
        fs::write(folder.path().join("site.toml"), "").expect("written");
        fs::write(folder.path().join("content/a.md"), "uno").expect("written");
        folder
    }

    fn set_modified(file: &Path, time: SystemTime) {
        let file = File::options().write(true).open(file).expect("opened");
        let times = FileTimes::new().set_modified(time);
        file.set_times(times).expect("set");
    }

    #[test]
    fn a_listing_changes_with_the_sources_and_with_nothing_else() {
        let site = site();
        let root = site.path();
        let before = list(root, &Listing::default());
        fs::create_dir(root.join("public")).expect("made");
        fs::write(root.join("content/a.md~"), "x").expect("written");
        fs::read(root.join("content/a.md")).expect("read");
        assert_eq!(list(root, &before), before);
        fs::write(root.join("content/a.md"), "longer").expect("written");
        let after = list(root, &before);
        assert_ne!(after, before);
        fs::remove_file(root.join("content/a.md")).expect("removed");
        assert_ne!(list(root, &after), after);
    }

    #[test]
    fn a_change_that_leaves_length_and_time_is_seen() {
        let site = site();
        let file = site.path().join("content/a.md");
        let old = SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000);
        for (time, rename) in [(None, false), (Some(old), false), (Some(old), true)] {
            fs::write(&file, "uno").expect("written");
            set_modified(&file, time.unwrap_or_else(SystemTime::now));
            let mut before = list(site.path(), &Listing::default());
            for text in ["due", "tre", "sei"] {
                let time = fs::metadata(&file).and_then(|data| data.modified());
                let time = time.expect("it has a time");
                let place = site.path().join(if rename { "b" } else { "content/a.md" });
                fs::write(&place, text).expect("written");
                set_modified(&place, time);
                fs::rename(&place, &file).expect("renamed");
                let after = list(site.path(), &before);
                assert_ne!(after, before, "{time:?} {rename} {text}");
                before = after;
            }
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_folder_that_was_away_is_not_as_it_was() {
        let site = site();
        let (folder, away) = (site.path().join("content/a"), site.path().join("via"));
        fs::create_dir(&folder).expect("made");
        fs::write(folder.join("b.md"), "uno").expect("written");
        let mut before = list(site.path(), &Listing::default());
        for _ in 0..2 {
            // The times of a disk go in steps.
            std::thread::sleep(Duration::from_millis(20));
            fs::rename(&folder, &away).expect("renamed");
            fs::rename(&away, &folder).expect("renamed");
            let after = list(site.path(), &before);
            assert_ne!(after, before, "it may have been read while it was away");
            assert_eq!(list(site.path(), &after), after);
            before = after;
        }
    }

    #[test]
    fn what_is_young_is_looked_into_until_its_times_are_sure() {
        let site = site();
        let file = site.path().join("content/a.md");
        let metadata = fs::metadata(&file).expect("it exists");
        let stamp = Stamp::of(&metadata);
        let changed = SystemTime::now();
        let later = changed + Duration::from_secs(10);
        assert!(!stamp.is_sure(changed) && stamp.is_sure(later));
        let young = look(&file, None, changed).expect("looked at");
        assert!(young.print.is_some() && !young.is_sure);
        let last = look(&file, Some(young), later).expect("looked at");
        assert!(last == young && last.is_sure);
        // From here on nothing is read: a hash that is wrong stays.
        let marked = Entry {
            print: Some(7),
            ..last
        };
        let again = look(&file, Some(marked), later).expect("looked at");
        assert_eq!(again.print, Some(7));
        // What was sure when it was first seen is never read.
        let old = look(&file, None, later).expect("looked at");
        assert!(old.print.is_none() && old.is_sure);
    }

    #[test]
    fn a_listing_is_kept_as_it_is() {
        let site = site();
        let root = site.path();
        let before = SystemTime::UNIX_EPOCH - Duration::from_millis(1500);
        set_modified(&root.join("site.toml"), before);
        let mut listing = list(root, &Listing::default());
        listing.0.insert(root.join("content/b.md").into(), None);
        let mut writer = Writer::default();
        listing.put(root, &mut writer).expect("plain names");
        let bytes = writer.into_bytes();
        let kept = Listing::take(root, &mut Reader::new(&bytes));
        assert_eq!(kept, Some(listing));
        let cut = &bytes[..bytes.len() - 1];
        assert_eq!(Listing::take(root, &mut Reader::new(cut)), None);
    }

    #[test]
    fn what_an_editor_is_about_to_write_is_halfway() {
        let site = site();
        let root = site.path();
        let file = root.join("content/a.md");
        let before = list(root, &Listing::default());
        assert!(
            !before.is_halfway(&before),
            "what always was empty is whole"
        );
        for text in ["", "uno, due"] {
            fs::write(&file, text).expect("written");
            assert_eq!(list(root, &before).is_halfway(&before), text.is_empty());
        }
        assert_eq!(list(root, &before).changes(&before), 1);
        fs::remove_file(&file).expect("removed");
        fs::write(root.join("content/b.md"), "").expect("written");
        assert!(list(root, &before).is_halfway(&before));
        assert_eq!(list(root, &before).changes(&before), 2);
    }
}
