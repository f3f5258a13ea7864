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

use std::borrow::Cow;
use std::sync::Arc;

use crate::config::MarkdownPolicy;
use crate::controls;
use crate::diagnostic::{Checked, Diagnostic, Fix};
use crate::register::Hash;
use crate::source::{ByteRange, SourcePath, Span, Spanned};
use crate::url::Slug;
use crate::url::room::Room;

pub use fields::{FrontMatter, Head};
pub use markdown::Body;
use mend::past::Passed;
pub use mend::past::Places;
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
const INDEX_FOLDERS: [&str; 6] = [
    "topics",
    "series",
    "calendars",
    "unknown",
    "figures",
    "search",
];

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
    /// The hash of what its readers read of it: title, summary and text.
    pub says: Hash,
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

    /// Whether a value of its head stands in quotes.
    pub fn is_quoted(&self, range: ByteRange) -> bool {
        let written = self.top.get(std::ops::Range::from(range));
        written.is_some_and(|written| written.starts_with(['"', '\'']))
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

/// What was understood of a file.
#[derive(Clone, Debug)]
pub struct Read {
    /// The document, where its head can be read as it is.
    pub document: Option<Document>,
    /// Else what it was meant for, as far as that can be known.
    pub meant: Option<Meant>,
    /// The findings.
    pub diagnostics: Vec<Diagnostic>,
}

/// A document that cannot be read as it is: what is looked for in it, and never published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meant {
    /// The document with its mistakes mended, or without the entries that cannot be read.
    pub document: Document,
    /// Where its places are in the file as it is.
    pub places: Places,
    /// Whether all that the file says was read.
    pub is_whole: bool,
    /// What was not read.
    pub unread: Vec<String>,
}

/// Reads one document. Nothing comes back where it cannot be used; the findings say why.
pub fn parse(path: &SourcePath, text: &str, settings: &Settings) -> Checked<Option<Document>> {
    let Read {
        document,
        diagnostics,
        ..
    } = read(path, text, settings);
    Checked {
        value: document,
        diagnostics,
    }
}

/// Reads one document, past the mistakes of its head where it has some.
pub fn read(path: &SourcePath, text: &str, settings: &Settings) -> Read {
    let mut diagnostics = Vec::new();
    let place = match place(path, settings) {
        Ok(place) => Some(place),
        Err(diagnostic) => {
            diagnostics.push(*diagnostic);
            None
        }
    };
    let place = place.filter(|_| {
        let unusable = unusable(path, text);
        let is_usable = unusable.is_none();
        diagnostics.extend(unusable);
        is_usable
    });
    let (document, meant) = match place {
        Some(place) => {
            let text = without_controls(path, text, &mut diagnostics);
            document((path, &text), place, settings, &mut diagnostics)
        }
        None => (None, None),
    };
    Read {
        document,
        meant,
        diagnostics,
    }
}

/// The file with blanks in place of the characters below its head that are no text, which are reported. Those of its head are
/// told with the values in which they stand.
fn without_controls<'t>(
    path: &SourcePath,
    text: &'t str,
    diagnostics: &mut Vec<Diagnostic>,
) -> Cow<'t, str> {
    let start = front_matter_range(text).map_or(text.len(), |(_, start)| start);
    let (head, body) = text.split_at(start);
    let Some((range, sign)) = controls::first_in(body) else {
        return Cow::Borrowed(text);
    };
    let span = Span::new(path, start + range.start..start + range.end);
    diagnostics.push(Diagnostic::warning("control-in-text", span).with("sign", sign));
    Cow::Owned(head.to_owned() + &controls::blanked(body))
}

/// Why a file holds no text that could be read, if it does not.
fn unusable(path: &SourcePath, text: &str) -> Option<Diagnostic> {
    if text.len() > SIZE_LIMIT {
        let diagnostic = Diagnostic::error("document-too-long", Span::whole(path));
        return Some(diagnostic.with("limit", (SIZE_LIMIT / 1024 / 1024).to_string()));
    }
    if let Some(at) = text.find('\0') {
        let span = Span::new(path, at..at + 1);
        return Some(Diagnostic::error("document-with-nul", span));
    }
    let at = conflict_mark(text)?;
    let span = Span::new(path, at..at + 7);
    Some(Diagnostic::error("merge-conflict", span))
}

fn document(
    (path, text): (&SourcePath, &str),
    place: Place,
    settings: &Settings,
    diagnostics: &mut Vec<Diagnostic>,
) -> (Option<Document>, Option<Meant>) {
    let mut passed = Passed::new(text);
    let mut found = Vec::new();
    // A mistake of the head hides what follows it, so the head is read again behind each.
    let (head, mut rooms) = loop {
        match head((path, &passed.text), place.kind, &mut found) {
            Ok((head, rooms)) => break (Some(head), rooms),
            Err(mistake) => {
                if passed.is_news(&mistake) {
                    diagnostics.push(passed.places.told((*mistake).clone(), path));
                }
                let yaml =
                    front_matter_range(&passed.text).map_or_else(|_| 0..0, |(yaml, _)| yaml.into());
                if !passed.pass(&mistake, yaml.into()) {
                    break (None, Vec::new());
                }
                found.clear();
            }
        }
    };
    let text_start = front_matter_range(&passed.text).map(|(_, start)| start);
    let Ok(body_start) = text_start else {
        return (None, None);
    };
    let read = passed.text.as_str();
    let range = body_start..read.len();
    let body = markdown::render(path, read, range.clone(), &settings.markdown, &mut found);
    rooms.extend(rooms::of_body(read, range, &body));
    let found = found.into_iter();
    let found = found.map(|found| passed.places.told(found, path));
    diagnostics.extend(found.filter(|found| passed.is_sound(found)));
    let is_as_it_is = passed.is_whole() && read == text;
    let is_titled = head
        .as_ref()
        .is_some_and(|head| !head.common.title.value.is_empty());
    let head = head.map(|mut head| {
        if !is_titled {
            head.common.title.value = place.name.clone();
        }
        head
    });
    let document = head.map(|head| Document {
        path: path.clone(),
        place,
        says: Hash::of_parts([
            head.common.title.value.as_bytes(),
            head.common
                .summary
                .as_deref()
                .unwrap_or_default()
                .as_bytes(),
            &read.as_bytes()[body_start..],
        ]),
        head,
        body,
        holds: Hash::of(text.as_bytes()),
        rooms,
        top: read[..body_start].into(),
    });
    match document {
        Some(document) if is_titled && is_as_it_is => (Some(document), None),
        Some(document) => {
            let meant = Meant {
                document,
                is_whole: is_titled && passed.is_whole(),
                unread: passed.unread(text),
                places: passed.places,
            };
            (None, Some(meant))
        }
        None => (None, None),
    }
}

/// What a head states, and the rooms in it. Its title is empty where none can be read.
///
/// # Errors
/// The mistake because of which the rest cannot be read.
fn head(
    (path, text): (&SourcePath, &str),
    kind: Kind,
    found: &mut Vec<Diagnostic>,
) -> Result<(Head, Vec<Spanned<Room>>), Box<Diagnostic>> {
    let (range, _) = front_matter_range(text).map_err(|code| {
        let line = text.lines().next().unwrap_or_default().len();
        let fix = match code {
            "front-matter-missing" => mend::bounds::opened(text),
            _ => mend::bounds::closed(text),
        };
        let mut found = Diagnostic::error(code, Span::new(path, 0..line)).fixed(fix);
        // As other programs write the head.
        found.hints = match text.trim_start_matches('\u{FEFF}') {
            text if text.starts_with("+++") => vec!["toml"],
            text if text.starts_with('{') => vec!["json"],
            _ => found.hints,
        };
        Box::new(found)
    })?;
    if let Some((place, fix)) = mend::bounds::second(text, range.into()) {
        let found = Diagnostic::error("front-matter-twice", Span::new(path, place));
        return Err(Box::new(found.fixed(fix)));
    }
    let mut entries = yaml::read(path, text, range, found)?;
    yaml::clean(path, &mut entries, found);
    markdown::plain::of_head((path, text), &entries, found);
    let rooms = rooms::of_head(text, kind, &entries);
    let first_line = Span::new(path, first_line(text)).range;
    let head = front_matter::read((path, text), kind, &entries, first_line, found);
    // A misspelt title hides the title.
    let is_title = |found: &Diagnostic| {
        let meant = found.args.iter().find(|(name, _)| *name == "suggestion");
        let is_title = meant.is_some_and(|(_, key)| keys::canonical(key, &["title"]).is_some());
        found.code == "unknown-key" && found.fix.is_some() && is_title
    };
    if head.common.title.value.is_empty()
        && let Some(at) = found.iter().position(is_title)
    {
        return Err(Box::new(found.swap_remove(at)));
    }
    Ok((head, rooms))
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
