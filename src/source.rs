//! What was read, and places in it.
//! Knows nothing of disks: a path here is a name inside the site's folder, and a text is a value.

use std::borrow::Borrow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use crate::picture::{Fault, Picture};

/// The name of the register in which a site tells the next build what it published.
pub const REGISTER: &str = "published.json";

/// Everything that a build may depend on, read once and then never changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Inputs {
    /// Files that are read: `site.toml`, documents, templates, a theme's words.
    pub texts: BTreeMap<SourcePath, Arc<str>>,
    /// Files that are only copied: pictures, recordings, style sheets.
    pub assets: BTreeSet<SourcePath>,
    /// What the static files of the themes hold, which are among the assets too: their names are made of it.
    pub theme_files: BTreeMap<SourcePath, Arc<[u8]>>,
    /// How large the files are that are only copied, as far as that is known.
    pub sizes: Arc<Sizes>,
    /// The hash of what the copied files hold; nothing where nobody asked for it.
    pub copied: Option<u128>,
    /// What can be seen of those that are pictures.
    pub pictures: Pictures,
    /// What the site published last; nothing where none was found or none was wanted.
    pub published: Option<Earlier>,
    /// What makes the site the gallery of a theme, where it is one.
    pub gallery: Option<Arc<Gallery>>,
}

/// What the made-up site of a gallery has that lies in no folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gallery {
    /// The files that are only copied and are part of the program.
    pub files: BTreeMap<SourcePath, Arc<[u8]>>,
    /// The document whose page shows the parts of the theme.
    pub document: SourcePath,
}

/// The sizes of files, in bytes.
pub type Sizes = BTreeMap<SourcePath, u64>;

/// The pictures of a site, as far as their files were looked at, and what can be made of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pictures {
    /// Each with what its file shows. One that was not looked at is shown as it is.
    pub files: BTreeMap<SourcePath, Result<Picture, Fault>>,
    /// Whether this program can write AVIF.
    pub writes_avif: bool,
}

/// The register of an earlier publication, as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// Where it was read, as people call it.
    pub from: String,
    /// Its text.
    pub text: Arc<str>,
}

/// The name of a file inside the site's folder: relative, with `/`, without `.` and `..`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourcePath(Arc<str>);

impl SourcePath {
    /// The path that `text` names, or nothing if it is absolute, empty, or leaves the folder.
    pub fn new(text: &str) -> Option<Self> {
        let whole = !text.is_empty()
            && text
                .split('/')
                .all(|part| !part.is_empty() && part != "." && part != "..");
        whole.then(|| Self(text.into()))
    }

    /// What a file or an address outside of any site is called in findings. It is nothing to open.
    pub fn outside(name: &str) -> Self {
        Self(name.into())
    }

    /// The path as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The folder that the file lies in, `""` for the site's own.
    pub fn folder(&self) -> &str {
        self.0.rsplit_once('/').map_or("", |(folder, _)| folder)
    }

    /// The last part of the path.
    pub fn file_name(&self) -> &str {
        self.0.rsplit_once('/').map_or(&self.0, |(_, name)| name)
    }

    /// The path that `relative` means when it is written in this file, or nothing if that leaves the site's folder.
    ///
    /// A reference that begins with `/` starts at the site's `content` folder.
    pub fn resolve(&self, relative: &str) -> Option<Self> {
        let (folder, relative) = match relative.strip_prefix('/') {
            Some(rest) => ("content", rest),
            None => (self.folder(), relative),
        };
        let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
        for part in relative.split('/') {
            match part {
                "" | "." => {}
                ".." => {
                    parts.pop()?;
                }
                name => parts.push(name),
            }
        }
        Self::new(&parts.join("/"))
    }
}

/// Whether a file is a static one of a theme, `themes/NAME/static/…`.
pub fn is_theme_file(source: &SourcePath) -> bool {
    let inner = source.as_str().strip_prefix("themes/");
    let below = inner.and_then(|inner| inner.split_once('/'));
    below.is_some_and(|(_, below)| below.starts_with("static/"))
}

impl fmt::Display for SourcePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Borrow<str> for SourcePath {
    fn borrow(&self) -> &str {
        &self.0
    }
}

/// A place in a source file, in bytes from its beginning.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// The file.
    pub path: SourcePath,
    /// The first byte, and the one after the last.
    pub range: ByteRange,
}

/// Where a span begins and ends, in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct ByteRange {
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

impl From<Range<usize>> for ByteRange {
    fn from(range: Range<usize>) -> Self {
        Self {
            start: range.start,
            end: range.end,
        }
    }
}

impl From<ByteRange> for Range<usize> {
    fn from(range: ByteRange) -> Self {
        range.start..range.end
    }
}

impl Span {
    /// A place in `path`.
    pub fn new(path: &SourcePath, range: impl Into<ByteRange>) -> Self {
        Self {
            path: path.clone(),
            range: range.into(),
        }
    }

    /// The very beginning of `path`, for what concerns the file as a whole.
    pub fn whole(path: &SourcePath) -> Self {
        Self::new(path, 0..0)
    }
}

/// A value, and the place in its file where it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spanned<T> {
    /// What is written.
    pub value: T,
    /// Where.
    pub range: ByteRange,
}

/// The line and column of a byte in a text, both counted from 1, columns in characters.
pub fn line_and_column(text: &str, byte: usize) -> (usize, usize) {
    let mut byte = byte.min(text.len());
    while !text.is_char_boundary(byte) {
        byte -= 1;
    }
    let before = &text[..byte];
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    (
        before.matches('\n').count() + 1,
        before[line_start..].chars().count() + 1,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_never_leaves_the_site() {
        for wrong in ["", "/etc", "a//b", "../a", "a/../b", "./a"] {
            assert_eq!(SourcePath::new(wrong), None, "{wrong}");
        }
        let file = SourcePath::new("content/news/a.md").expect("a plain path");
        let resolved = |text| file.resolve(text).map(|path| path.to_string());
        assert_eq!(resolved("b.md").as_deref(), Some("content/news/b.md"));
        assert_eq!(
            resolved("../groups/x.md").as_deref(),
            Some("content/groups/x.md")
        );
        assert_eq!(
            resolved("/groups/x.md").as_deref(),
            Some("content/groups/x.md")
        );
        assert_eq!(resolved("../../../etc/passwd"), None);
    }

    #[test]
    fn a_column_counts_characters() {
        assert_eq!(line_and_column("è\nperché no", 3), (2, 1));
        assert_eq!(line_and_column("è\nperché no", 10), (2, 7));
    }
}
