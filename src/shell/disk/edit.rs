//! Puts a new text in place of a source's old one: as a whole, or not at all.
//! Follows no link, and changes nothing that has become another since it was read.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;

use crate::shell::error::{Action, Error, Reason};
use crate::source::SourcePath;

/// Puts `new` in place of the source `path`, which has to hold `old` still.
///
/// The text is written beside its place and renamed into it, with the permissions of the old one, so that nobody sees
/// half of it.
///
/// # Errors
/// The refusal of what is no regular file in regular folders or has changed meanwhile, or what the machine says.
pub fn replace(root: &Path, path: &SourcePath, old: &str, new: &str) -> Result<(), Error> {
    let place = root.join(path.as_str());
    let refused = |reason: Reason| Error::at(Action::MendFile, &place)(io::Error::from(reason));
    let metadata = regular(root, path)
        .map_err(Error::at(Action::MendFile, &place))?
        .ok_or_else(|| refused(Reason::NotAFile))?;
    let bytes = fs::read(&place).map_err(Error::at(Action::ReadFile, &place))?;
    if bytes != old.as_bytes() {
        return Err(refused(Reason::Changed));
    }
    let name = format!(".{}.connessi-part", path.file_name());
    let part = place.with_file_name(name);
    let write = |mut file: File| {
        file.set_permissions(metadata.permissions())?;
        file.write_all(new.as_bytes())?;
        file.sync_data()?;
        fs::rename(&part, &place)
    };
    // One that an earlier run left behind is not taken for a new one, nor is a link followed that stands there.
    let _ = fs::remove_file(&part);
    let file = OpenOptions::new().write(true).create_new(true).open(&part);
    let file = file.map_err(Error::at(Action::MendFile, &place))?;
    write(file)
        .inspect_err(|_| {
            // The error at hand is the one to tell.
            let _ = fs::remove_file(&part);
        })
        .map_err(Error::at(Action::MendFile, &place))
}

/// What the file is, if it is a regular one in regular folders.
fn regular(root: &Path, path: &SourcePath) -> io::Result<Option<fs::Metadata>> {
    let mut place = root.to_owned();
    let mut parts = path.as_str().split('/').peekable();
    while let Some(part) = parts.next() {
        place.push(part);
        let metadata = fs::symlink_metadata(&place)?;
        match parts.peek() {
            Some(_) if metadata.is_dir() => {}
            None if metadata.is_file() => return Ok(Some(metadata)),
            _ => return Ok(None),
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(text: &str) -> SourcePath {
        SourcePath::new(text).expect("a plain path")
    }

    #[test]
    fn a_source_is_replaced_unless_it_has_changed() {
        let folder = tempfile::tempdir().expect("a folder for the test");
        let root = folder.path();
        fs::write(root.join("a.md"), "uno").expect("written");
        replace(root, &path("a.md"), "uno", "due").expect("it is as it was read");
        let error = replace(root, &path("a.md"), "uno", "tre").expect_err("it has changed");
        assert_eq!(error.action, Action::MendFile);
        assert_eq!(fs::read(root.join("a.md")).expect("a file"), b"due");
        let names = fs::read_dir(root).expect("a folder").count();
        assert_eq!(names, 1, "nothing is left beside it");
    }

    #[cfg(unix)]
    #[test]
    fn permissions_stay_and_links_are_not_followed() {
        use std::os::unix::fs::{PermissionsExt, symlink};
        let folder = tempfile::tempdir().expect("a folder for the test");
        let root = folder.path();
        let file = root.join("a.md");
        fs::write(&file, "uno").expect("written");
        fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).expect("set");
        replace(root, &path("a.md"), "uno", "due").expect("a regular file");
        let mode = fs::metadata(&file).expect("a file").permissions().mode();
        assert_eq!(mode & 0o777, 0o640);
        symlink(&file, root.join("b.md")).expect("made");
        symlink(root, root.join("c")).expect("made");
        for link in ["b.md", "c/a.md"] {
            assert!(replace(root, &path(link), "due", "tre").is_err(), "{link}");
        }
        assert_eq!(fs::read(&file).expect("a file"), b"due");
    }
}
