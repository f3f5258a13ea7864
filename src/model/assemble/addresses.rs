//! Where items and indexes are published in each language, and what a path cannot be.

use crate::config::Language;
use crate::diagnostic::Diagnostic;
use crate::model::Item;
use crate::parse::{Document, FOLDERS, Kind};
use crate::source::Span;
use crate::url::{PathFault, Slug, UrlPath};

/// The first part of the addresses of a folder's items, without slashes; nothing for free pages and the home page.
pub fn section_part<'a>(language: &'a Language, folder: &str) -> Option<&'a str> {
    let urls = &language.urls;
    Some(match folder {
        "news" => &urls.news,
        "meetings" => &urls.meetings,
        "groups" => &urls.groups,
        "organisations" => &urls.organisations,
        "projects" => &urls.projects,
        "topics" => &urls.topics,
        "series" => &urls.series,
        "calendars" => &urls.calendars,
        "unknown" => &urls.unknown,
        "figures" => &urls.figures,
        "search" => &urls.search,
        _ => return None,
    })
}

/// Where the index of a folder is published.
pub fn section_url(language: &Language, folder: &str) -> UrlPath {
    let text = match section_part(language, folder) {
        Some(part) => format!("{}{part}/", language.prefix),
        None => language.prefix.clone(),
    };
    UrlPath::new(&text).expect("the parts of addresses are checked with the configuration")
}

pub(super) fn item_url(
    language: &Language,
    document: &Document,
    slug: &Slug,
) -> Result<UrlPath, PathFault> {
    let folder = FOLDERS
        .iter()
        .find(|(_, kind)| *kind == document.place.kind)
        .map_or("", |(folder, _)| *folder);
    let mut url = section_url(language, folder);
    if document.place.kind == Kind::Page {
        for part in &document.place.folders {
            let part = Slug::from_text(part).ok_or(PathFault::Character)?;
            url = url.page(part.as_str())?;
        }
    }
    url.page(slug.as_str())
}

/// Where the original text of an item stands on the site of a language into which it is not translated.
pub fn stand_in_url(language: &Language, item: &Item) -> Result<UrlPath, PathFault> {
    item_url(language, &item.original().document, &item.slug)
}

/// A former address as a path: a page where it names no file.
pub(super) fn former_address(text: &str) -> Result<UrlPath, PathFault> {
    let is_file = text.rsplit('/').next().is_some_and(|name| {
        [".html", ".htm", ".php"]
            .iter()
            .any(|ending| name.ends_with(ending))
    });
    match is_file || text.ends_with('/') {
        true => UrlPath::new(text),
        false => UrlPath::new(&format!("{text}/")),
    }
}

/// A path that cannot be one, with the reason.
pub fn path_invalid(span: Span, value: &str, fault: PathFault) -> Diagnostic {
    let hint = match fault {
        PathFault::NotAbsolute => "not-absolute",
        PathFault::Leaves => "leaves",
        PathFault::Character => "character",
        PathFault::TooLong => "too-long",
        PathFault::Reserved => "reserved",
    };
    Diagnostic::error("path-invalid", span)
        .with("value", value)
        .hint(hint)
}
