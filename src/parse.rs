//! One document file → `Document`; its folder gives its kind.
//! Knows one file at a time: the result follows from the file's path, its text and the settings, and from nothing else.

pub mod edit;
pub mod fields;
mod front_matter;
pub mod keys;
pub mod markdown;
mod mend;
mod rooms;
mod yaml;

use std::sync::Arc;

use crate::config::MarkdownPolicy;
use crate::diagnostic::{Checked, Diagnostic, Fix};
use crate::register::Hash;
use crate::source::{ByteRange, SourcePath, Span, Spanned};
use crate::url::Slug;
use crate::url::room::Room;

pub use fields::{FrontMatter, Head};
pub use markdown::Body;
pub(crate) use mend::quoted;

/// The largest document, in bytes.
const SIZE_LIMIT: usize = 16 * 1024 * 1024;

/// What documents are, by the folder below `content/` that they lie in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// `news/`
    News,
    /// `meetings/`
    Meeting,
    /// `groups/`
    Group,
    /// `organisations/`
    Organisation,
    /// `projects/`
    Project,
    /// `pages/`
    Page,
    /// `_index.md` of a section or of the site
    Section,
}

/// The folders of `content/`, each with the kind of its documents.
pub const FOLDERS: [(&str, Kind); 6] = [
    ("news", Kind::News),
    ("meetings", Kind::Meeting),
    ("groups", Kind::Group),
    ("organisations", Kind::Organisation),
    ("projects", Kind::Project),
    ("pages", Kind::Page),
];

/// Folders of `content/` that hold only the `_index.md` of an index without documents of its own.
const INDEX_FOLDERS: [&str; 5] = ["topics", "series", "calendars", "unknown", "figures"];

/// What parsing depends on besides the file itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The tags of the languages of translations, in lower case.
    pub translations: Vec<String>,
    /// What may pass from texts into pages.
    pub markdown: MarkdownPolicy,
}

/// One source file, understood on its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// The file.
    pub path: SourcePath,
    /// What its name says.
    pub place: Place,
    /// What it states.
    pub head: Head,
    /// Its text.
    pub body: Body,
    /// The hash of the whole file, by which it is known again under another name.
    pub holds: Hash,
    /// What would let its readers into online rooms, but for what is declared in the field for it.
    pub rooms: Vec<Spanned<Room>>,
    /// The file up to its text, in which the places of what it states are looked up.
    pub top: Arc<str>,
}

impl Document {
    /// The place of its title, by which findings about the whole document are shown.
    pub fn span(&self) -> Span {
        Span::new(&self.path, self.head.common.title.range)
    }

    /// The correction that puts `text` in place of a value of its head, where that is written as it is read.
    pub fn replacing(&self, value: &Spanned<String>, text: &str) -> Option<Fix> {
        mend::place_of(&self.top, value).map(|place| Fix::replace(place, text))
    }

    /// The correction that puts quotes around a place of its head that holds exactly `value`.
    pub fn quoting(&self, range: ByteRange, value: &str) -> Option<Fix> {
        let is_it = self.top.get(std::ops::Range::from(range)) == Some(value);
        is_it.then(|| Fix::replace(range, mend::quoted(value)))
    }

    /// The correction of a file's name at the end of a place of its head.
    pub fn renaming(&self, range: ByteRange, written: &str, meant: &str) -> Option<Fix> {
        let whole = self.top.get(std::ops::Range::from(range))?;
        let path = whole.trim_end_matches(['"', '\'']);
        let before = path.strip_suffix(written)?;
        let start = range.start + before.len();
        Some(Fix::replace(start..start + written.len(), meant))
    }

    /// The correction that adds a former address to its head.
    pub fn adding_alias(&self, address: &str) -> Option<Fix> {
        mend::add_alias(&self.top, &self.head.common, address)
    }
}

/// What the name of a file says about the document in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The kind, from the folder.
    pub kind: Kind,
    /// The folder below `content/`, `""` for the home page.
    pub section: String,
    /// The folders between the section and the file: part of the address of free pages.
    pub folders: Vec<String>,
    /// The name without language and extension.
    pub name: String,
    /// The tag of the language, where the name has one.
    pub language: Option<String>,
    /// Whether it is the `index.md` of a folder with its pictures and attachments.
    pub is_bundle: bool,
}

/// Whether a name inside `content/` is left out: hidden files, editors' backup files, names that begin with `_`.
pub fn is_left_out(path: &str) -> bool {
    path.split('/').any(|part| {
        part.starts_with('.')
            || (part.starts_with('_') && !part.starts_with("_index."))
            || part.ends_with('~')
            || part.starts_with('#')
            || [".tmp", ".swp", ".bak", ".orig"]
                .iter()
                .any(|ending| part.ends_with(ending))
    })
}

/// Reads one document. Nothing comes back where it cannot be used; the findings say why.
pub fn parse(path: &SourcePath, text: &str, settings: &Settings) -> Checked<Option<Document>> {
    let mut diagnostics = Vec::new();
    let value = document(path, text, settings, &mut diagnostics);
    Checked { value, diagnostics }
}

fn document(
    path: &SourcePath,
    text: &str,
    settings: &Settings,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Document> {
    let place = match place(path, settings) {
        Ok(place) => place,
        Err(diagnostic) => {
            diagnostics.push(*diagnostic);
            return None;
        }
    };
    if text.len() > SIZE_LIMIT {
        let diagnostic = Diagnostic::error("document-too-long", Span::whole(path))
            .with("limit", (SIZE_LIMIT / 1024 / 1024).to_string());
        diagnostics.push(diagnostic);
        return None;
    }
    if let Some(at) = text.find('\0') {
        diagnostics.push(Diagnostic::error(
            "document-with-nul",
            Span::new(path, at..at + 1),
        ));
        return None;
    }
    if let Some(at) = conflict_mark(text) {
        diagnostics.push(Diagnostic::error(
            "merge-conflict",
            Span::new(path, at..at + 7),
        ));
        return None;
    }
    let (head_range, body_start) = match front_matter_range(text) {
        Ok(found) => found,
        Err(code) => {
            let line = text.lines().next().unwrap_or_default().len();
            let fix = match code {
                "front-matter-missing" => mend::bounds::opened(text),
                _ => mend::bounds::closed(text),
            };
            let diagnostic = Diagnostic::error(code, Span::new(path, 0..line));
            diagnostics.push(diagnostic.fixed(fix));
            return None;
        }
    };
    let entries = match yaml::read(path, text, head_range, diagnostics) {
        Ok(entries) => Some(entries),
        Err(diagnostic) => {
            diagnostics.push(*diagnostic);
            None
        }
    };
    let first_line = Span::new(path, first_line(text)).range;
    let mut rooms = Vec::new();
    let head = entries.and_then(|entries| {
        rooms.extend(rooms::of_head(text, place.kind, &entries));
        front_matter::read((path, text), place.kind, &entries, first_line, diagnostics)
    });
    let body = markdown::render(
        path,
        text,
        body_start..text.len(),
        &settings.markdown,
        diagnostics,
    );
    rooms.extend(rooms::of_body(text, body_start..text.len(), &body));
    Some(Document {
        path: path.clone(),
        place,
        head: head?,
        body,
        holds: Hash::of(text.as_bytes()),
        rooms,
        top: text[..body_start].into(),
    })
}

fn first_line(text: &str) -> std::ops::Range<usize> {
    let start = text.len() - text.trim_start_matches('\u{FEFF}').len();
    let line = text[start..].lines().next().unwrap_or_default();
    start..start + line.len()
}

fn conflict_mark(text: &str) -> Option<usize> {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if line.starts_with("<<<<<<< ") || line.starts_with(">>>>>>> ") {
            return Some(at);
        }
        at += line.len();
    }
    None
}

/// Where the YAML stands, and where the text begins.
fn front_matter_range(text: &str) -> Result<(ByteRange, usize), &'static str> {
    let mut at = text.len() - text.trim_start_matches('\u{FEFF}').len();
    let mut lines = text[at..].split_inclusive('\n');
    let first = lines.next().unwrap_or_default();
    if first.trim_end() != "---" {
        return Err("front-matter-missing");
    }
    at += first.len();
    let start = at;
    for line in lines {
        if matches!(line.trim_end(), "---" | "...") {
            return Ok(((start..at).into(), at + line.len()));
        }
        at += line.len();
    }
    Err("front-matter-open")
}

/// What the name of a document's file says.
fn place(path: &SourcePath, settings: &Settings) -> Result<Place, Box<Diagnostic>> {
    let inner = path.as_str().strip_prefix("content/").unwrap_or_default();
    let mut parts: Vec<&str> = inner.split('/').collect();
    let file = parts.pop().unwrap_or_default();
    let stem = file.strip_suffix(".md").unwrap_or(file);
    let (name, language) = match stem.rsplit_once('.') {
        Some((name, tag)) if settings.translations.contains(&tag.to_lowercase()) => {
            (name, Some(tag.to_lowercase()))
        }
        Some((_, tag)) if looks_like_language(tag) => {
            let diagnostic =
                Diagnostic::error("language-not-listed", Span::whole(path)).with("value", tag);
            return Err(Box::new(diagnostic));
        }
        _ => (stem, None),
    };
    let section = parts.first().copied().unwrap_or_default().to_owned();
    let kind = FOLDERS
        .iter()
        .find(|(folder, _)| *folder == section)
        .map(|(_, kind)| *kind);
    let is_index_folder = section.is_empty() || INDEX_FOLDERS.contains(&section.as_str());
    if name == "_index" && parts.len() <= 1 && (kind.is_some() || is_index_folder) {
        return Ok(Place {
            kind: Kind::Section,
            section,
            folders: Vec::new(),
            name: name.to_owned(),
            language,
            is_bundle: false,
        });
    }
    let Some(kind) = kind else {
        let folders: Vec<&str> = FOLDERS.iter().map(|(folder, _)| *folder).collect();
        let diagnostic = Diagnostic::error("folder-unknown", Span::whole(path))
            .with("folders", folders.join(", "));
        return Err(Box::new(diagnostic));
    };
    let mut folders: Vec<String> = parts[1..].iter().map(|part| (*part).to_owned()).collect();
    if name != "index" && name.eq_ignore_ascii_case("index") {
        return Err(Box::new(Diagnostic::error("index-case", Span::whole(path))));
    }
    if name == "index" && folders.is_empty() {
        return Err(Box::new(Diagnostic::error(
            "index-alone",
            Span::whole(path),
        )));
    }
    let is_bundle = name == "index";
    let name = match is_bundle {
        true => folders.pop().unwrap_or_default(),
        false => name.to_owned(),
    };
    if Slug::from_text(&name).is_none() || name == "_index" {
        let diagnostic = Diagnostic::error("file-name", Span::whole(path)).with("value", name);
        return Err(Box::new(diagnostic));
    }
    Ok(Place {
        kind,
        section,
        folders,
        name,
        language,
        is_bundle,
    })
}

/// Whether the last part of a name was probably meant for a language: two letters, as in `slug.en.md`.
fn looks_like_language(tag: &str) -> bool {
    tag.len() == 2 && tag.bytes().all(|byte| byte.is_ascii_alphabetic())
}
