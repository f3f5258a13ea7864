//! Reads the site's folder into `Inputs`, and lists it; `disk::write` publishes.
//! Follows no link and opens regular files only; knows nothing of what the files say.

mod edit;
mod heads;
mod listing;
mod write;

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use walkdir::{DirEntry, WalkDir};

use crate::check::feeds;
use crate::config;
use crate::diagnostic::{Checked, Diagnostic};
use crate::parallel;
use crate::parse::is_left_out;
use crate::register::Hash;
use crate::shell::error::{Action, Error, shown};
use crate::shell::pictures;
use crate::source::{Inputs, Sizes, SourcePath, Span, is_theme_file, line_and_column};

pub use edit::replace;
pub use heads::{Heads, Memory};
pub use listing::{Listing, Stamp, list};
pub use write::{Notes, Written, check_output, differing, heal, life, was_written, write};

/// The folders that hold the sources of a site.
pub const FOLDERS: [&str; 4] = ["content", "static", "templates", "themes"];
/// How names end under which editors (IntelliJ, VS Code) write beside a file before it takes its place.
const HALF_WRITTEN: [&str; 3] = ["___jb_tmp___", "___jb_old___", ".vsctmp"];
/// The largest text, in bytes.
const TEXT_LIMIT: u64 = 64 * 1024 * 1024;

/// The folder that holds `site.toml`: `stated`, or the nearest one from the current folder upwards.
///
/// # Errors
/// Where there is none.
pub fn find_root(stated: Option<&Path>) -> Result<PathBuf, Error> {
    let start = stated.unwrap_or(Path::new("."));
    let real = start
        .canonicalize()
        .map_err(Error::at(Action::FindSite, start))?;
    let root = match stated {
        Some(_) => real.join(config::FILE).is_file().then_some(real.as_path()),
        None => real
            .ancestors()
            .find(|folder| folder.join(config::FILE).is_file()),
    };
    root.map(Path::to_owned)
        .ok_or_else(|| Error::refused(Action::FindSite, start))
}

/// Reads everything that a build may depend on.
///
/// A text that is not UTF-8 is reported, and stands there with U+FFFD for what cannot be read, so that its other
/// mistakes are found in the same run.
///
/// # Errors
/// Where a folder or a file cannot be read.
pub fn read(root: &Path) -> Result<Checked<Inputs>, Error> {
    read_again(root, &mut Heads::default())
}

/// Reads everything that a build may depend on, but of texts and pictures only those that have changed since `heads` was
/// filled.
///
/// # Errors
/// Where a folder or a file cannot be read.
pub fn read_again(root: &Path, heads: &mut Heads) -> Result<Checked<Inputs>, Error> {
    let tree = walk(root)?;
    let mut diagnostics = tree.diagnostics;
    let mut inputs = Inputs::default();
    read_texts(&tree.texts, &mut heads.texts)?;
    for (source, text) in heads.texts.all() {
        diagnostics.extend(text.diagnostics.iter().cloned());
        let text = text.value.clone();
        inputs.texts.extend(text.map(|text| (source.clone(), text)));
    }
    // What lies below `themes` is published as it is.
    let own = tree.assets.iter();
    let own = own.filter(|asset| !asset.as_str().starts_with("themes/"));
    inputs.pictures = pictures::look(root, own, &mut heads.pictures);
    inputs.sizes = Arc::new(sizes(root, &tree.assets));
    inputs.assets = tree.assets;
    inputs.theme_files = theme_files(root, &inputs.assets)?;
    Ok(Checked {
        value: inputs,
        diagnostics,
    })
}

/// What the static files of the themes hold. One that has gone meanwhile or is too large to be part of a page is left out.
fn theme_files(
    root: &Path,
    assets: &BTreeSet<SourcePath>,
) -> Result<BTreeMap<SourcePath, Arc<[u8]>>, Error> {
    let mut files = BTreeMap::new();
    for source in assets.iter().filter(|source| is_theme_file(source)) {
        let file = root.join(source.as_str());
        match read_bytes(&file) {
            Ok(bytes) => files.extend(bytes.map(|bytes| (source.clone(), bytes.into()))),
            Err(error) if is_gone(&error) => {}
            Err(error) => return Err(Error::at(Action::ReadFile, &file)(error)),
        }
    }
    Ok(files)
}

/// The sizes of the files that are only copied, of those that can be looked at.
fn sizes(root: &Path, assets: &BTreeSet<SourcePath>) -> Sizes {
    let sizes = assets.iter().filter_map(|asset| {
        let metadata = fs::metadata(root.join(asset.as_str())).ok()?;
        Some((asset.clone(), metadata.len()))
    });
    sizes.collect()
}

/// Reads the feeds among the files that are only copied, for `check` to look at. What is not UTF-8 stands there with U+FFFD.
///
/// # Errors
/// Where one cannot be read.
pub fn read_feeds(root: &Path, inputs: &mut Inputs) -> Result<(), Error> {
    for asset in inputs.assets.iter().filter(|asset| feeds::is_feed(asset)) {
        let file = root.join(asset.as_str());
        match read_bytes(&file) {
            Ok(Some(bytes)) => {
                let text = String::from_utf8_lossy(&bytes);
                inputs.texts.insert(asset.clone(), text.into());
            }
            // What is larger is no feed that anybody could follow.
            Ok(None) => {}
            Err(error) if is_gone(&error) => {}
            Err(error) => return Err(Error::at(Action::ReadFile, &file)(error)),
        }
    }
    Ok(())
}

/// The hash of what the files hold that are only copied, with their names.
///
/// # Errors
/// Where one of them cannot be read.
pub fn hash(root: &Path, assets: &BTreeSet<SourcePath>) -> Result<u128, Error> {
    let assets: Vec<&SourcePath> = assets.iter().collect();
    let hashes = parallel::map(&assets, |asset| {
        let path = root.join(asset.as_str());
        let bytes = fs::read(&path).map_err(Error::at(Action::ReadFile, &path))?;
        Ok(Hash::of(&bytes).to_string())
    });
    let hashes: Vec<String> = hashes.into_iter().collect::<Result<_, Error>>()?;
    let names = assets.iter().map(|asset| asset.as_str());
    let parts = names.chain(hashes.iter().map(String::as_str));
    Ok(Hash::of_parts(parts.map(str::as_bytes)).value())
}

/// What lies in the site's folder.
#[derive(Default)]
struct Tree {
    texts: Vec<Found>,
    assets: BTreeSet<SourcePath>,
    diagnostics: Vec<Diagnostic>,
}

/// A file that is read.
struct Found {
    source: SourcePath,
    file: PathBuf,
}

/// What a file is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Use {
    Text,
    Asset,
    Nothing,
}

fn walk(root: &Path) -> Result<Tree, Error> {
    let mut tree = Tree::default();
    for entry in entries(root) {
        match entry {
            Ok(entry) => tree.take(root, entry),
            Err(error) if error.io_error().is_some_and(is_gone) => {}
            Err(error) => {
                let path = error.path().unwrap_or(root).to_owned();
                let source = error.into_io_error();
                let source = source.unwrap_or_else(|| io::ErrorKind::Other.into());
                return Err(Error::at(Action::ReadFolder, &path)(source));
            }
        }
    }
    Ok(tree)
}

impl Tree {
    fn take(&mut self, root: &Path, entry: DirEntry) {
        let kind = entry.file_type();
        if kind.is_dir() {
            return;
        }
        let relative = entry.path().strip_prefix(root).unwrap_or(entry.path());
        let Some(source) = SourcePath::new(&with_slashes(relative)) else {
            return;
        };
        let span = Span::whole(&source);
        if relative.to_str().is_none() {
            let diagnostic = Diagnostic::error("file-name-not-utf8", span);
            self.diagnostics
                .push(diagnostic.with("name", shown(relative)));
        } else if kind.is_symlink() && entry.depth() == 0 {
            let diagnostic = Diagnostic::error("symlink-to-sources", span);
            self.diagnostics
                .push(diagnostic.with("name", source.as_str()));
        } else if kind.is_symlink() {
            let diagnostic = Diagnostic::warning("symlink", span);
            self.diagnostics
                .push(diagnostic.with("name", source.as_str()));
        } else if !kind.is_file() {
            let diagnostic = Diagnostic::warning("not-a-file", span);
            self.diagnostics
                .push(diagnostic.with("name", source.as_str()));
        } else {
            match purpose(&source) {
                Use::Text => self.texts.push(Found {
                    source,
                    file: entry.into_path(),
                }),
                Use::Asset => {
                    self.assets.insert(source);
                }
                Use::Nothing => {}
            }
        }
    }
}

/// Everything in the folders of sources and `site.toml` itself, by name, without what is left out.
fn entries(root: &Path) -> impl Iterator<Item = walkdir::Result<DirEntry>> {
    std::iter::once(config::FILE)
        .chain(FOLDERS)
        .flat_map(move |top| {
            WalkDir::new(root.join(top))
                .follow_root_links(false)
                .sort_by_file_name()
                .into_iter()
                .filter_entry(move |entry| entry.depth() == 0 || !is_ignored(top, entry))
        })
}

/// Whether an entry below one of the folders is left out: hidden files and what editors and systems leave behind.
fn is_ignored(top: &str, entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    if name.starts_with("~$") || HALF_WRITTEN.iter().any(|ending| name.ends_with(ending)) {
        return true;
    }
    match (top, &*name) {
        (_, "4913" | "Thumbs.db" | "desktop.ini") => true,
        ("static", ".well-known") => false,
        ("content", name) => is_left_out(name),
        // Outside `content` a name may begin with `_`: a part of a template, or a host's `_redirects`.
        (_, name) => is_left_out(name.trim_start_matches('_')),
    }
}

fn purpose(source: &SourcePath) -> Use {
    let path = source.as_str();
    let (top, inner) = path.split_once('/').unwrap_or(("", path));
    let below_theme = inner.split_once('/').map_or("", |(_, below)| below);
    match top {
        "" if path == config::FILE => Use::Text,
        "content" if path.ends_with(".md") => Use::Text,
        "content" | "static" => Use::Asset,
        "templates" if path.ends_with(".html") => Use::Text,
        "themes" if is_theme_file(source) => Use::Asset,
        "themes" if path.ends_with(".html") || below_theme == "theme.toml" => Use::Text,
        _ => Use::Nothing,
    }
}

/// Reads the texts that are not known. What has gone meanwhile is left out; no text stands for what cannot be one.
fn read_texts(texts: &[Found], known: &mut Memory<Checked<Option<Arc<str>>>>) -> Result<(), Error> {
    let earlier = &*known;
    let read = parallel::map(texts, |found| {
        earlier.look(&found.source, &found.file, || {
            let bytes = read_bytes(&found.file)?;
            Ok(bytes.map_or_else(
                || too_long(&found.source),
                |bytes| decode(&found.source, bytes),
            ))
        })
    });
    let mut seen = Vec::with_capacity(texts.len());
    for (found, text) in texts.iter().zip(read) {
        match text {
            Ok(text) => seen.push((found.source.clone(), text)),
            Err(error) if is_gone(&error) => {}
            Err(error) => return Err(Error::at(Action::ReadFile, &found.file)(error)),
        }
    }
    known.replace(seen.into_iter());
    Ok(())
}

fn too_long(source: &SourcePath) -> Checked<Option<Arc<str>>> {
    let limit = (TEXT_LIMIT / 1024 / 1024).to_string();
    let diagnostic = Diagnostic::error("text-too-long", Span::whole(source));
    Checked {
        value: None,
        diagnostics: vec![diagnostic.with("limit", limit)],
    }
}

fn read_bytes(file: &Path) -> io::Result<Option<Vec<u8>>> {
    let file = File::open(file)?;
    let length = file.metadata()?.len();
    if length > TEXT_LIMIT {
        return Ok(None);
    }
    let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or(0) + 1);
    file.take(TEXT_LIMIT).read_to_end(&mut bytes)?;
    Ok(Some(bytes))
}

fn decode(source: &SourcePath, bytes: Vec<u8>) -> Checked<Option<Arc<str>>> {
    let (text, diagnostic) = match String::from_utf8(bytes) {
        Ok(text) => (text, None),
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let bytes = error.into_bytes();
            let utf16 = utf16(&bytes);
            let is_utf16 = utf16.is_some();
            let text = utf16.unwrap_or_else(|| String::from_utf8_lossy(&bytes).into_owned());
            let at = if is_utf16 { 0 } else { at };
            (text, Some((at, is_utf16)))
        }
    };
    let diagnostics = diagnostic.map(|(at, is_utf16)| {
        let end = text[at..].chars().next().map_or(at, |c| at + c.len_utf8());
        let (line, _) = line_and_column(&text, at);
        let diagnostic = Diagnostic::error("not-utf8", Span::new(source, at..end))
            .with("line", line.to_string());
        match is_utf16 {
            true => diagnostic.hint("utf16"),
            false => diagnostic,
        }
    });
    Checked {
        value: Some(text.into()),
        diagnostics: diagnostics.into_iter().collect(),
    }
}

/// The text of a file that begins with the mark of UTF-16, as some editors write it on Windows.
fn utf16(bytes: &[u8]) -> Option<String> {
    let unit: fn([u8; 2]) -> u16 = match bytes {
        [0xFF, 0xFE, ..] => u16::from_le_bytes,
        [0xFE, 0xFF, ..] => u16::from_be_bytes,
        _ => return None,
    };
    let units: Vec<u16> = bytes[2..]
        .as_chunks()
        .0
        .iter()
        .map(|pair| unit(*pair))
        .collect();
    Some(String::from_utf16_lossy(&units))
}

fn with_slashes(path: &Path) -> String {
    path.components()
        .map(|part| part.as_os_str().to_string_lossy())
        .collect::<Vec<_>>()
        .join("/")
}

fn is_gone(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::NotFound
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::ffi::OsStr;

    fn folder(files: &[(&str, &[u8])]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().expect("a folder for the test");
        for (path, bytes) in files {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().expect("it lies in the folder")).expect("made");
            fs::write(path, bytes).expect("written");
        }
        folder
    }

    fn found(root: &Path) -> (Vec<String>, Vec<String>, Vec<(&'static str, String)>) {
        let read = read(root).expect("the folder can be read");
        let texts = read.value.texts.keys().map(SourcePath::to_string);
        let assets = read.value.assets.iter().map(SourcePath::to_string);
        let findings = read
            .diagnostics
            .iter()
            .map(|found| (found.code, found.span.path.to_string()));
        (texts.collect(), assets.collect(), findings.collect())
    }

    #[test]
    fn texts_are_read_files_are_listed_and_litter_is_left_out() {
        let site = folder(&[
            ("site.toml", b""),
            ("README.md", b""),
            ("content/news/a.md", b""),
            ("content/news/a.md~", b""),
            ("content/news/.a.md.swp", b""),
            ("content/news/a.md___jb_tmp___", b""),
            ("content/news/~$lettera.docx", b""),
            ("content/news/a.md.vsctmp", b""),
            ("content/news/_draft/b.md", b""),
            ("content/news/foto.jpg", b""),
            ("static/_redirects", b""),
            ("static/.DS_Store", b""),
            ("static/.well-known/security.txt", b""),
            ("templates/_part.html", b""),
            ("templates/notes.txt", b""),
            ("themes/mine/theme.toml", b""),
            ("themes/mine/templates/page.html", b""),
            ("themes/mine/static/page.html", b""),
            ("public/index.html", b""),
        ]);
        let (texts, assets, findings) = found(site.path());
        assert_eq!(
            texts,
            [
                "content/news/a.md",
                "site.toml",
                "templates/_part.html",
                "themes/mine/templates/page.html",
                "themes/mine/theme.toml"
            ]
        );
        assert_eq!(
            assets,
            [
                "content/news/foto.jpg",
                "static/.well-known/security.txt",
                "static/_redirects",
                "themes/mine/static/page.html"
            ]
        );
        assert_eq!(findings, []);
    }

    #[test]
    fn a_text_that_is_not_utf8_is_reported_with_its_byte() {
        let site = folder(&[
            ("site.toml", b""),
            ("content/a.md", b"perch\xE9 no"),
            ("content/b.md", b"\xFF\xFEa\0b\0"),
        ]);
        let read = read(site.path()).expect("the folder can be read");
        let [first, second] = &read.diagnostics[..] else {
            panic!("{:?}", read.diagnostics);
        };
        assert_eq!(first.code, "not-utf8");
        assert_eq!(first.span.range, (5..8).into());
        assert_eq!(second.hints, ["utf16"]);
        assert_eq!(&*read.value.texts["content/a.md"], "perch\u{FFFD} no");
        assert_eq!(&*read.value.texts["content/b.md"], "ab");
    }

    #[cfg(unix)]
    #[test]
    fn links_and_pipes_are_reported_and_not_followed() {
        use std::os::unix::ffi::OsStrExt;
        use std::os::unix::fs::symlink;
        let site = folder(&[("site.toml", b""), ("content/a.md", b""), ("x/b.md", b"")]);
        let root = site.path();
        symlink(root.join("x"), root.join("content/x")).expect("made");
        symlink("/etc", root.join("static")).expect("made");
        symlink("nowhere", root.join("content/.#a.md")).expect("made");
        let name = OsStr::from_bytes(b"caff\xE8.md");
        fs::write(root.join("content").join(name), "").expect("written");
        let pipe = std::process::Command::new("mkfifo")
            .arg(root.join("content/pipe"))
            .status();
        assert!(pipe.is_ok_and(|status| status.success()));
        let (texts, assets, findings) = found(root);
        assert_eq!(texts, ["content/a.md", "site.toml"]);
        assert!(assets.is_empty());
        let expected = [
            ("file-name-not-utf8", "content/caff\u{FFFD}.md"),
            ("not-a-file", "content/pipe"),
            ("symlink", "content/x"),
            ("symlink-to-sources", "static"),
        ];
        assert_eq!(findings, expected.map(|(code, path)| (code, path.into())));
    }

    #[test]
    fn the_site_is_found_upwards() {
        let site = folder(&[("site.toml", b""), ("content/news/a.md", b"")]);
        let root = site.path().canonicalize().expect("it exists");
        assert_eq!(find_root(Some(&root)).expect("found"), root);
        let below = root.join("content");
        let error = find_root(Some(&below)).expect_err("a stated folder is taken at its word");
        assert_eq!(error.action, Action::FindSite);
    }
}
