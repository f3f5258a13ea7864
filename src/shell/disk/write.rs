//! Publishes `Outputs` into a folder: writes what differs, leaves what is equal, removes what is gone.
//! Only what the manifest of the folder lists is ever removed or written over; knows nothing of pages.

mod effects;
mod journal;
mod lock;
mod manifest;
mod notes;
mod publication;

use std::collections::BTreeSet;
use std::fs::{self};
use std::io;
use std::path::{Component, Path, PathBuf};
use std::time::SystemTime;

use walkdir::WalkDir;

use crate::parallel;
use crate::pipeline::Outputs;
use crate::shell::disk::{FOLDERS, is_gone};
use crate::shell::error::{Action, Error};
use crate::shell::timings::{Step, Timings};
use crate::url::OutputPath;
use effects::Folder;
use journal::Journal;
use lock::{LOCK, lock};
use manifest::{MANIFEST, Manifest, UNFINISHED, WHOLE, write_manifest};
use notes::look;
pub use notes::{Notes, life};
use publication::{Compared, Publication};

/// What the names of files begin and end with that are not yet in their place.
const PART: (&str, &str) = (".connessi-", ".part");

/// What became of the files of the output.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// New ones, and those that were different.
    pub written: usize,
    /// Those that were equal.
    pub unchanged: usize,
    /// Those that are no more.
    pub removed: usize,
}

/// Refuses a folder that it would be wrong to publish into: one that is, holds or lies in the sources, or that holds
/// what we did not write.
///
/// # Errors
/// The refusal, or what the machine says where the folder cannot be read.
pub fn check_output(root: &Path, output: &Path) -> Result<(), Error> {
    let wrong = Error::at(Action::ReadOutput, output);
    let real = resolved(output).map_err(wrong)?;
    let in_sources = FOLDERS
        .iter()
        .any(|folder| real.starts_with(root.join(folder)));
    if in_sources || root.starts_with(&real) {
        return Err(Error::refused(Action::OutputInSources, output));
    }
    match fs::metadata(output) {
        Err(error) if is_gone(&error) => Ok(()),
        Err(error) => Err(Error::at(Action::ReadOutput, output)(error)),
        Ok(metadata) if !metadata.is_dir() => Err(Error::refused(Action::OutputNotFolder, output)),
        Ok(_) => {
            let names = names(output).map_err(Error::at(Action::ReadOutput, output))?;
            let is_ours = names.iter().all(|name| name == LOCK) || output.join(MANIFEST).is_file();
            match is_ours {
                true => Ok(()),
                false => Err(Error::refused(Action::OutputForeign, output)),
            }
        }
    }
}

/// Makes the folder `output` hold the files of `outputs`, and tells what that took.
///
/// Everything is written aside first, and put in its place by renaming once all of it is on the disk: a build that fails or is
/// killed before leaves the site as it was, one that is killed after is finished by the next ([`heal`]), and a reader finds
/// each file, the old one or the new one. Where nothing was published yet, files are written into their places. What `notes` know to be
/// as it was is not read; afterwards they tell of what is there now. Nothing comes back, and nothing is changed, where what
/// should stand there already ([`Content::Kept`](crate::pipeline::Content::Kept)) does not: another build has been quicker.
///
/// # Errors
/// The refusal of a folder or file that is not ours, or what the machine says.
pub fn write(
    (root, output): (&Path, &Path),
    outputs: &Outputs,
    notes: &mut Notes,
    timings: &Timings,
) -> Result<Option<Written>, Error> {
    timings.at(Step::Compare);
    check_output(root, output)?;
    fs::create_dir_all(output).map_err(Error::at(Action::WriteFolder, output))?;
    let _lock = lock(output)?;
    journal::heal(output)?;
    let manifest = Manifest::read(output)?;
    if manifest.is_unfinished {
        remove_parts(output)?;
    }
    let now = SystemTime::now();
    let publication = Publication::new((root, output), outputs, &manifest, notes, now);
    publication.check_folders()?;
    let compared = publication.compared()?;
    if compared.iter().any(Compared::is_missed) {
        return Ok(None);
    }
    let changed: Vec<&Compared<'_>> = compared.iter().filter(|file| file.is_changed()).collect();
    let new: BTreeSet<OutputPath> = outputs.files.keys().cloned().collect();
    let mut written = Written {
        written: changed.len(),
        unchanged: new.len() - changed.len(),
        removed: 0,
    };
    let mut stamps = Vec::new();
    if changed.is_empty() && publication.gone.is_empty() && !manifest.is_unfinished {
        if manifest.files != new {
            write_manifest(output, WHOLE, &new)?;
        }
    } else if manifest.is_new {
        timings.at(Step::Write);
        write_manifest(output, UNFINISHED, &new)?;
        stamps = publication.write_new(&changed)?;
        write_manifest(output, WHOLE, &new)?;
    } else {
        timings.at(Step::Write);
        let aside = publication.write_aside(&changed);
        aside.inspect_err(|_| journal::drop_waiting(output))?;
        let equal = compared.iter().filter(|file| !file.is_changed());
        let journal = Journal {
            changed: changed
                .iter()
                .map(|file| file.path.clone())
                .enumerate()
                .collect(),
            equal: equal.map(|file| file.path.clone()).collect(),
            gone: publication
                .gone
                .iter()
                .map(|path| (*path).clone())
                .collect(),
        };
        written.removed = journal::publish(output, &journal)?;
        stamps = parallel::map(&changed, |file| look(&output.join(file.path.as_str())));
    }
    let mut stamps = stamps.into_iter();
    let noted: Vec<_> = compared
        .iter()
        .filter_map(|file| {
            let stamp = file.is_changed().then(|| stamps.next()).flatten();
            file.note(stamp.flatten(), now)
        })
        .collect();
    notes.renew(output, noted.into_iter());
    Ok(Some(written))
}

/// Finishes what a build has left half done in the folder `output`, if one was killed while it put files in their places.
///
/// # Errors
/// What the machine says.
pub fn heal(output: &Path) -> Result<(), Error> {
    if !journal::next(output).exists() {
        return Ok(());
    }
    let _lock = lock(output)?;
    journal::heal(output)
}

/// The files of the folder `output` that are not as `outputs` have them, are missing there, or should not be there.
///
/// # Errors
/// What the machine says.
pub fn differing(
    (root, output): (&Path, &Path),
    outputs: &Outputs,
) -> Result<Vec<OutputPath>, Error> {
    let manifest = Manifest::read(output)?;
    let notes = Notes::default();
    let now = SystemTime::now();
    let publication = Publication::new((root, output), outputs, &manifest, &notes, now);
    let compared = publication.compared()?;
    let changed = compared.iter().filter(|file| file.is_changed());
    let changed = changed.map(|file| file.path.clone());
    Ok(changed
        .chain(publication.gone.iter().map(|path| (*path).clone()))
        .collect())
}

/// Whether the last build that finished wrote the file `name` into the folder `output`.
///
/// # Errors
/// Where the manifest cannot be read.
pub fn was_written(output: &Path, name: &str) -> Result<bool, Error> {
    let manifest = Manifest::read(output)?;
    // One that was cut short lists what it meant to write as well.
    Ok(!manifest.is_unfinished && manifest.names(name))
}

/// Removes files, and the folders that they leave empty. Tells how many there were.
fn remove(output: &Path, files: &[&OutputPath]) -> Result<usize, Error> {
    let disk = Folder(output);
    let mut removed = 0;
    for path in files {
        let folders: Vec<&str> = ancestors(path.as_str()).collect();
        // From the outermost on, as far as they are folders and no links.
        let is_folder = |folder: &&&str| {
            let metadata = fs::symlink_metadata(output.join(folder));
            metadata.is_ok_and(|metadata| metadata.is_dir())
        };
        let real = folders.iter().rev().take_while(is_folder).count();
        let folders_left = &folders[folders.len() - real..];
        let place = output.join(path.as_str());
        // What stands there instead is not what is to go.
        let is_other = || fs::symlink_metadata(&place).is_ok_and(|metadata| metadata.is_dir());
        if real == folders.len() && !is_other() {
            match disk.remove(&place) {
                Ok(()) => removed += 1,
                Err(error) if is_absent(&error) => {}
                Err(error) => return Err(Error::at(Action::RemoveFile, &place)(error)),
            }
        }
        for folder in folders_left {
            // A folder that still holds something stays, and so do those above it.
            if disk.remove_folder(&output.join(folder)).is_err() {
                break;
            }
        }
    }
    Ok(removed)
}

/// What goes: first what stands where something new comes, then the rest.
fn gone_in_order<'a>(
    gone: &'a [OutputPath],
    new: impl Iterator<Item = &'a OutputPath>,
) -> (Vec<&'a OutputPath>, Vec<&'a OutputPath>) {
    if gone.is_empty() {
        return (Vec::new(), Vec::new());
    }
    let new: BTreeSet<String> = new.map(OutputPath::key).collect();
    let folders: BTreeSet<String> = new
        .iter()
        .flat_map(|path| ancestors(path))
        .map(str::to_owned)
        .collect();
    gone.iter().partition(|path| {
        let key = path.key();
        new.contains(&key)
            || folders.contains(&key)
            || ancestors(&key).any(|folder| new.contains(folder))
    })
}

/// Removes what a killed build had not yet put in its place.
fn remove_parts(output: &Path) -> Result<(), Error> {
    let parts = WalkDir::new(output)
        .into_iter()
        .filter_map(Result::ok)
        .filter(|entry| {
            let name = entry.file_name().to_string_lossy();
            entry.file_type().is_file() && name.starts_with(PART.0) && name.ends_with(PART.1)
        });
    for part in parts {
        fs::remove_file(part.path()).map_err(Error::at(Action::RemoveFile, part.path()))?;
        if let Some(folder) = part.path().parent() {
            // A folder that still holds something stays.
            let _ = fs::remove_dir(folder);
        }
    }
    Ok(())
}

/// The folders that a path lies in, the nearest one first, without the output folder itself.
fn ancestors(path: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(path), |path| Some(path.rsplit_once('/')?.0)).skip(1)
}

/// The place that a path really means, links and `..` resolved, as far as it exists.
fn resolved(path: &Path) -> io::Result<PathBuf> {
    let mut real = PathBuf::new();
    for part in std::path::absolute(path)?.components() {
        match part {
            Component::ParentDir => {
                real.pop();
            }
            Component::CurDir => {}
            Component::Prefix(_) | Component::RootDir => real.push(part),
            Component::Normal(_) => {
                real.push(part);
                if let Ok(found) = real.canonicalize() {
                    real = found;
                }
            }
        }
    }
    Ok(real)
}

fn names(folder: &Path) -> io::Result<Vec<std::ffi::OsString>> {
    fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.file_name()))
        .collect()
}

/// Whether nothing is there: no such file, or a file where its folder would be.
fn is_absent(error: &io::Error) -> bool {
    is_gone(error) || error.kind() == io::ErrorKind::NotADirectory
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pipeline::Content;
    use crate::source::SourcePath;
    use crate::url::UrlPath;
    use effects::faults::{self, Fault};
    use std::time::Duration;

    struct Site(tempfile::TempDir);

    impl Site {
        fn new() -> Self {
            let site = Self(tempfile::tempdir().expect("a folder for the test"));
            site.put("site.toml", "");
            site.put("static/logo.svg", "<svg/>");
            site
        }

        fn root(&self) -> PathBuf {
            self.0.path().canonicalize().expect("it exists")
        }

        fn put(&self, path: &str, text: &str) {
            let path = self.0.path().join(path);
            fs::create_dir_all(path.parent().expect("it lies in the site")).expect("made");
            fs::write(path, text).expect("written");
        }

        fn publish(&self, files: &[(&str, &str)]) -> Result<Written, Error> {
            self.publish_to("public", files)
        }

        /// The files that a build would give.
        fn outputs(files: &[(&str, &str)]) -> Outputs {
            let mut outputs = Outputs::default();
            for (path, text) in files {
                let url = UrlPath::new(&format!("/{path}")).expect("a plain path");
                let content = match text.strip_prefix("copy of ") {
                    Some(source) => Content::Copied(SourcePath::new(source).expect("plain")),
                    None => Content::Rendered(text.as_bytes().into()),
                };
                outputs.files.insert(url.output(), content);
            }
            outputs
        }

        fn publish_to(&self, folder: &str, files: &[(&str, &str)]) -> Result<Written, Error> {
            let outputs = Self::outputs(files);
            let output = self.root().join(folder);
            let mut notes = Notes::default();
            let written = write(
                (&self.root(), &output),
                &outputs,
                &mut notes,
                &Timings::new(),
            )?;
            Ok(written.expect("nothing is to stand already"))
        }

        /// What lies in the output, without what is the publisher's own.
        fn published(&self) -> String {
            let output = self.root().join("public");
            let mut lines = Vec::new();
            for entry in WalkDir::new(&output).sort_by_file_name() {
                let entry = entry.expect("the output can be read");
                let name = entry.path().strip_prefix(&output).expect("it lies there");
                match name.to_str() {
                    Some("" | MANIFEST | LOCK) => {}
                    Some(name) if name.starts_with(".connessi-") => {}
                    Some(name) if entry.file_type().is_dir() => lines.push(format!("{name}/")),
                    name => {
                        let text = fs::read_to_string(entry.path()).expect("a text");
                        lines.push(format!("{}: {text}", name.unwrap_or_default()));
                    }
                }
            }
            lines.join("\n")
        }
    }

    fn counts(written: Result<Written, Error>) -> (usize, usize, usize) {
        let written = written.expect("it can be written");
        (written.written, written.unchanged, written.removed)
    }

    fn refusal(written: Result<Written, Error>) -> Action {
        written.expect_err("it is refused").action
    }

    #[test]
    fn whatever_is_not_as_a_build_has_it_is_named() {
        let site = Site::new();
        let logo = ("logo.svg", "copy of static/logo.svg");
        site.publish(&[("a.html", "a"), ("b.html", "b"), ("c.html", "c"), logo])
            .expect("written");
        let differing = |files: &[(&str, &str)]| {
            let outputs = Site::outputs(files);
            let output = site.root().join("public");
            let found = differing((&site.root(), &output), &outputs).expect("it can be read");
            let names: Vec<String> = found.iter().map(ToString::to_string).collect();
            names.join(" ")
        };
        let all = [("a.html", "a"), ("b.html", "b"), ("c.html", "c"), logo];
        assert_eq!(differing(&all), "");
        assert_eq!(
            differing(&[("a.html", "A"), all[1], ("d.html", "d"), logo]),
            "a.html d.html c.html"
        );
        site.put("public/logo.svg", "<svg>");
        assert_eq!(differing(&all), "logo.svg");
    }

    #[test]
    fn only_a_finished_build_has_written_what_its_manifest_lists() {
        let site = Site::new();
        let output = site.root().join("public");
        let was_written = || was_written(&output, "a.html").expect("a manifest, or none");
        assert!(!was_written());
        site.publish(&[("a.html", "a")]).expect("written");
        assert!(was_written());
        site.put(
            "public/.connessi-manifest",
            &format!("{UNFINISHED}\na.html\n"),
        );
        assert!(!was_written());
    }

    #[test]
    fn what_is_equal_is_left_alone_and_what_is_gone_is_removed() {
        let site = Site::new();
        let first = site.publish(&[
            ("index.html", "home"),
            ("a/b/index.html", "b"),
            ("logo.svg", "copy of static/logo.svg"),
        ]);
        assert_eq!(counts(first), (3, 0, 0));
        let again = site.publish(&[
            ("index.html", "new home"),
            ("a/b/index.html", "b"),
            ("logo.svg", "copy of static/logo.svg"),
        ]);
        assert_eq!(counts(again), (1, 2, 0));
        site.put("static/logo.svg", "<SVG/>");
        let files = [
            ("index.html", "new home"),
            ("logo.svg", "copy of static/logo.svg"),
        ];
        assert_eq!(counts(site.publish(&files)), (1, 1, 1));
        assert_eq!(counts(site.publish(&files)), (0, 2, 0));
        assert_eq!(site.published(), "index.html: new home\nlogo.svg: <SVG/>");
    }

    #[test]
    fn a_file_may_become_a_folder_and_the_other_way_round() {
        let site = Site::new();
        assert_eq!(
            counts(site.publish(&[("a", "file"), ("b/c", "c")])),
            (2, 0, 0)
        );
        assert_eq!(
            counts(site.publish(&[("a/c", "c"), ("b", "file")])),
            (2, 0, 2)
        );
        assert_eq!(site.published(), "a/\na/c: c\nb: file");
    }

    #[test]
    fn a_name_may_change_only_its_case() {
        let site = Site::new();
        assert_eq!(counts(site.publish(&[("A.html", "a")])), (1, 0, 0));
        assert_eq!(counts(site.publish(&[("a.html", "a")])), (1, 0, 1));
        assert_eq!(site.published(), "a.html: a");
    }

    #[test]
    fn the_sources_are_never_written_into() {
        let site = Site::new();
        site.put("content/news/a.md", "");
        for folder in [
            ".",
            "..",
            "content",
            "content/public",
            "static/x",
            "templates",
            "themes/new",
            "absent/../content",
            "/",
        ] {
            assert_eq!(
                refusal(site.publish_to(folder, &[])),
                Action::OutputInSources,
                "{folder}"
            );
        }
        site.put("other/precious", "");
        assert_eq!(
            refusal(site.publish_to("other", &[])),
            Action::OutputForeign
        );
        assert_eq!(
            refusal(site.publish_to("site.toml", &[])),
            Action::OutputNotFolder
        );
    }

    #[cfg(unix)]
    #[test]
    fn a_link_into_the_sources_is_seen_through() {
        let site = Site::new();
        site.put("content/a.md", "");
        let link = site.root().join("public");
        std::os::unix::fs::symlink(site.root().join("content"), link).expect("made");
        assert_eq!(refusal(site.publish(&[])), Action::OutputInSources);
    }

    #[test]
    fn a_foreign_file_is_neither_removed_nor_written_over() {
        let site = Site::new();
        assert_eq!(counts(site.publish(&[("index.html", "home")])), (1, 0, 0));
        site.put("public/CNAME", "rete.example");
        site.put("public/a.html", "mine");
        site.put("public/b", "mine");
        let files = [("index.html", "new")];
        assert_eq!(counts(site.publish(&files)), (1, 0, 0));
        let over = [("index.html", "newer"), ("a.html", "theirs")];
        assert_eq!(refusal(site.publish(&over)), Action::OutputFile);
        let over = [("index.html", "newer"), ("b/index.html", "theirs")];
        assert_eq!(refusal(site.publish(&over)), Action::OutputFile);
        assert_eq!(
            site.published(),
            "CNAME: rete.example\na.html: mine\nb: mine\nindex.html: new"
        );
    }

    #[cfg(unix)]
    #[test]
    fn nothing_is_removed_or_written_through_a_link() {
        let site = Site::new();
        assert_eq!(counts(site.publish(&[("a/x", "x"), ("b", "b")])), (2, 0, 0));
        site.put("outside/x", "precious");
        let folder = site.root().join("public/a");
        fs::remove_dir_all(&folder).expect("removed");
        std::os::unix::fs::symlink(site.root().join("outside"), &folder).expect("made");
        assert_eq!(refusal(site.publish(&[("a/x", "y")])), Action::OutputFile);
        assert_eq!(counts(site.publish(&[("b", "b")])), (0, 1, 0));
        let left = fs::read_to_string(site.root().join("outside/x"));
        assert_eq!(left.expect("it is still there"), "precious");
    }

    #[test]
    fn a_line_of_the_manifest_that_leaves_the_folder_is_not_followed() {
        let site = Site::new();
        assert_eq!(counts(site.publish(&[("index.html", "home")])), (1, 0, 0));
        let manifest = format!("{WHOLE}\nindex.html\n../site.toml\n/etc/passwd\n");
        site.put("public/.connessi-manifest", &manifest);
        assert_eq!(counts(site.publish(&[])), (0, 0, 1));
        assert!(site.root().join("site.toml").exists());
    }

    #[test]
    fn what_a_killed_build_leaves_is_put_in_order_by_the_next() {
        let site = Site::new();
        assert_eq!(counts(site.publish(&[("a/index.html", "a")])), (1, 0, 0));
        let manifest = format!("{UNFINISHED}\na/index.html\nb/index.html\nc/index.html\n");
        site.put("public/.connessi-manifest", &manifest);
        site.put("public/b/index.html", "of the killed build");
        site.put("public/c/.connessi-7.part", "half");
        assert_eq!(counts(site.publish(&[("a/index.html", "a")])), (0, 1, 1));
        assert_eq!(site.published(), "a/\na/index.html: a");
        assert_eq!(counts(site.publish(&[("a/index.html", "a")])), (0, 1, 0));
    }

    /// A site before and after: what changes, stays, comes, goes, and becomes a folder or a file.
    const BEFORE: &[(&str, &str)] = &[
        ("a/index.html", "old a"),
        ("becomes/a-file", "c"),
        ("becomes-a-folder", "file"),
        ("feed.ics", "old feed"),
        ("gone/deep/index.html", "gone"),
        ("index.html", "old home"),
        ("same.css", "same"),
    ];
    const AFTER: &[(&str, &str)] = &[
        ("a/index.html", "new a"),
        ("becomes", "file now"),
        ("becomes-a-folder/c", "c"),
        ("feed.ics", "new feed"),
        ("index.html", "new home"),
        ("new/deep/index.html", "new"),
        ("same.css", "same"),
    ];

    /// What is published of a site whose build meets a fault at each of its steps in turn, until it meets none; with
    /// whether the build told of a failure.
    fn at_every_step(
        fault: impl Fn(usize) -> Fault,
        mut then: impl FnMut(&Site, &Path, bool),
    ) -> usize {
        for step in 0.. {
            let site = Site::new();
            site.publish(BEFORE).expect("written");
            site.put("public/CNAME", "rete.example");
            let output = site.root().join("public");
            faults::set(&output, Some(fault(step)));
            let written = site.publish(AFTER);
            let has_met_it = faults::steps(&output) > step;
            faults::set(&output, None);
            then(&site, &output, written.is_err());
            if !has_met_it {
                return step;
            }
        }
        unreachable!("a build has an end")
    }

    /// What is published of a site that nothing happened to.
    fn whole(files: &[(&str, &str)]) -> String {
        let site = Site::new();
        site.publish(files).expect("written");
        site.put("public/CNAME", "rete.example");
        site.published()
    }

    #[test]
    fn a_step_that_fails_leaves_the_site_whole() {
        let files = |published: String| {
            // A folder that could not be removed shows nothing.
            let lines = published.lines().filter(|line| !line.ends_with('/'));
            lines.map(|line| format!("{line}\n")).collect::<String>()
        };
        let (before, after) = (files(whole(BEFORE)), files(whole(AFTER)));
        let steps = at_every_step(Fault::Fails, |site, output, has_failed| {
            let left = files(site.published());
            // What is promised is kept in spite of it.
            let expected = if has_failed { &before } else { &after };
            assert_eq!(&left, expected);
            assert!(!journal::next(output).exists());
            site.publish(BEFORE).expect("the fault is over");
            assert_eq!(files(site.published()), before);
        });
        assert!(steps > 20, "{steps}");
    }

    #[test]
    fn a_build_that_ends_at_any_step_leaves_the_old_site_or_one_that_the_next_run_completes() {
        let (before, after) = (whole(BEFORE), whole(AFTER));
        let (mut old, mut new) = (0, 0);
        at_every_step(Fault::Dies, |site, output, _| {
            let is_promised = journal::is_left(output);
            let shown = site.published();
            heal(output).expect("nothing stands against it");
            assert!(!journal::next(output).exists());
            let healed = site.published();
            if is_promised {
                assert_eq!(healed, after);
                new += 1;
            } else {
                assert!(shown == before || shown == after, "{shown}");
                assert_eq!(healed, shown);
                old += 1;
            }
            site.publish(BEFORE).expect("the fault is over");
            assert_eq!(site.published(), before);
        });
        assert!(old > 8 && new > 8, "{old} {new}");
    }

    #[test]
    fn a_build_that_ends_while_another_is_completed_is_completed_by_a_third() {
        let after = whole(AFTER);
        at_every_step(Fault::Dies, |site, output, _| {
            if !journal::is_left(output) {
                return;
            }
            for step in 0.. {
                faults::set(output, Some(Fault::Dies(step)));
                let healed = heal(output);
                faults::set(output, None);
                if healed.is_ok() {
                    break;
                }
            }
            assert_eq!(site.published(), after);
        });
    }

    #[test]
    fn a_reader_finds_every_file_whole_while_builds_go_on() {
        use std::sync::atomic::{AtomicBool, Ordering};
        let site = Site::new();
        let texts = ["a".repeat(100_000), "b".repeat(90_000)];
        let names: Vec<String> = (0..20).map(|at| format!("{at}/index.html")).collect();
        let files = |text: &str| -> Vec<(String, String)> {
            names
                .iter()
                .map(|name| (name.clone(), text.to_owned()))
                .collect()
        };
        let publish = |text: &str| {
            let files = files(text);
            let files: Vec<(&str, &str)> = files
                .iter()
                .map(|(name, text)| (&**name, &**text))
                .collect();
            site.publish(&files).expect("written");
        };
        publish(&texts[0]);
        let output = site.root().join("public");
        let is_over = AtomicBool::new(false);
        std::thread::scope(|scope| {
            let reader = scope.spawn(|| {
                let mut read = 0;
                while !is_over.load(Ordering::Relaxed) {
                    for name in &names {
                        let text = fs::read_to_string(output.join(name)).expect("it is there");
                        assert!(texts.contains(&text), "{name} is cut: {}", text.len());
                        read += 1;
                    }
                }
                read
            });
            for round in 1..40 {
                publish(&texts[round % 2]);
            }
            is_over.store(true, Ordering::Relaxed);
            assert!(reader.join().expect("every file was whole") > 100);
        });
    }

    #[test]
    fn two_builds_at_once_do_not_mix() {
        let site = Site::new();
        assert_eq!(counts(site.publish(&[("a", "a")])), (1, 0, 0));
        let held = lock(&site.root().join("public")).expect("free");
        std::thread::scope(|scope| {
            let second = scope.spawn(|| site.publish(&[("a", "b")]));
            std::thread::sleep(Duration::from_millis(200));
            assert_eq!(site.published(), "a: a");
            drop(held);
            assert_eq!(counts(second.join().expect("no panic")), (1, 0, 0));
        });
    }
}
