//! The list of the files that we wrote, in the output folder: what is not in it is not ours.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::path::Path;

use super::effects::Folder;
use super::{PART, journal};
use crate::shell::disk::is_gone;
use crate::shell::error::{Action, Error};
use crate::url::{OutputPath, UrlPath};

/// The list of the files that we wrote, in the output folder.
pub(super) const MANIFEST: &str = ".connessi-manifest";

/// The first line of a manifest, and of one that lists what was there before as well.
pub(super) const WHOLE: &str =
    "# connessi 1: files that `connessi build` wrote here, and may remove";

pub(super) const UNFINISHED: &str =
    "# connessi 1 unfinished: the next `connessi build` puts this folder in order";

/// The files that we wrote into a folder.
#[derive(Debug, Default)]
pub(super) struct Manifest {
    pub(super) files: BTreeSet<OutputPath>,
    pub(super) is_unfinished: bool,
    /// Whether there is none: we have not written anything here.
    pub(super) is_new: bool,
}

impl Manifest {
    pub(super) fn read(output: &Path) -> Result<Self, Error> {
        let path = output.join(MANIFEST);
        let text = match fs::read(&path) {
            Ok(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
            Err(error) if is_gone(&error) => {
                return Ok(Self {
                    is_new: true,
                    ..Self::default()
                });
            }
            Err(error) => return Err(Error::at(Action::ReadOutput, &path)(error)),
        };
        let mut lines = text.lines();
        Ok(Self {
            is_unfinished: lines.next() != Some(WHOLE) || journal::is_left(output),
            is_new: false,
            // A line that names no place below the folder is none of ours.
            files: lines
                .filter_map(|line| UrlPath::new(&format!("/{line}")).ok())
                .map(|url| url.output())
                .collect(),
        })
    }

    pub(super) fn names(&self, path: &str) -> bool {
        UrlPath::new(&format!("/{path}")).is_ok_and(|url| self.files.contains(&url.output()))
    }

    pub(super) fn names_below(&self, folder: &str) -> bool {
        let below = format!("{folder}/");
        self.files
            .iter()
            .any(|path| path.as_str().starts_with(&below))
    }
}

pub(super) fn write_manifest(
    output: &Path,
    first: &str,
    files: &BTreeSet<OutputPath>,
) -> Result<(), Error> {
    let mut text = format!("{first}\n");
    for path in files {
        text.push_str(path.as_str());
        text.push('\n');
    }
    let place = output.join(MANIFEST);
    let part = output.join(format!("{MANIFEST}{}", PART.1));
    let disk = Folder(output);
    disk.create(&part)
        .and_then(|mut file| {
            disk.fill(&mut file, |file| {
                file.write_all(text.as_bytes())?;
                file.sync_data()
            })
        })
        .and_then(|()| disk.rename(&part, &place))
        .map_err(Error::at(Action::WriteFile, &place))
}
