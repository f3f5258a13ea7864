//! What readers can search without a server: an index of each language, in files of which a search fetches a few.
//! Knows the site and its words, and nothing of the page on which one searches.

mod entries;
mod shards;
mod stems;
mod text;
mod words;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::config::LanguageId;
use crate::model::assemble::section_part;
use crate::model::{DocumentEntry, ItemId, Site, Text};
use crate::parse::Document;
use crate::source::SourcePath;
use words::Level;

pub use words::Words;

/// The file of an index that says where everything else in it is.
pub const TOP: &str = "index.json";
/// The value of a year that is not known.
pub const UNDATED: &str = "0";

/// What can be found, in each language of the site; nothing where it has no search.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search {
    indexes: Vec<Index>,
}

/// The index of one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Index {
    /// Its files, by their names below the page on which one searches.
    pub files: BTreeMap<String, Arc<[u8]>>,
    /// What results can be narrowed to.
    pub choices: Choices,
}

/// What results can be narrowed to: only what occurs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Choices {
    /// Kinds of pages.
    pub kinds: Vec<Choice>,
    /// Groups.
    pub groups: Vec<Choice>,
    /// Years, the latest first.
    pub years: Vec<Choice>,
}

/// One of several things to choose from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Choice {
    /// Its name in addresses.
    pub value: String,
    /// Its name for readers.
    pub label: String,
    /// The language of that.
    pub language: LanguageId,
    /// The kind that it is, if it is one.
    pub kind: Option<Kind>,
}

/// The kinds of pages that can be found, in the order in which they are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Meetings.
    Meetings,
    /// News.
    News,
    /// Groups.
    Groups,
    /// Topics.
    Topics,
    /// Series.
    Series,
    /// Organisations.
    Organisations,
    /// Projects.
    Projects,
    /// Free pages, and indexes with a text of their own.
    Pages,
}

impl Kind {
    /// The folder of its documents.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Meetings => "meetings",
            Self::News => "news",
            Self::Groups => "groups",
            Self::Topics => "topics",
            Self::Series => "series",
            Self::Organisations => "organisations",
            Self::Projects => "projects",
            Self::Pages => "pages",
        }
    }

    /// The key of its name for readers.
    pub fn key(self) -> &'static str {
        match self {
            Self::Meetings => "section-meetings",
            Self::News => "section-news",
            Self::Groups => "section-groups",
            Self::Topics => "section-topics",
            Self::Series => "section-series",
            Self::Organisations => "section-organisations",
            Self::Projects => "section-projects",
            Self::Pages => "section-pages",
        }
    }

    /// The key of the name of one of them.
    fn one(self) -> &'static str {
        match self {
            Self::Meetings => "found-meetings",
            Self::News => "found-news",
            Self::Groups => "found-groups",
            Self::Topics => "found-topics",
            Self::Series => "found-series",
            Self::Organisations => "found-organisations",
            Self::Projects => "found-projects",
            Self::Pages => "found-pages",
        }
    }

    /// Its name in addresses: the word that those of its pages begin with.
    fn value(self, site: &Site, language: LanguageId) -> String {
        let part = section_part(site.config.language(language), self.folder());
        part.unwrap_or(self.folder()).to_owned()
    }

    /// Whether its pages are of a day.
    fn is_dated(self) -> bool {
        matches!(self, Self::Meetings | Self::News)
    }

    /// Whether its pages show the other names that an item goes by.
    fn shows_names(self) -> bool {
        matches!(self, Self::Groups | Self::Organisations)
    }
}

impl Search {
    /// The indexes of a site, one for each language.
    pub fn new(indexes: Vec<Index>) -> Self {
        Self { indexes }
    }

    /// The index of a language, if the site has a search.
    pub fn index(&self, language: LanguageId) -> Option<&Index> {
        self.indexes.get(usize::from(language.0))
    }
}

/// The documents that are published.
pub fn documents(site: &Site) -> Vec<Arc<Document>> {
    let texts = site.documents.values().filter_map(|entry| match entry {
        DocumentEntry::Shown(id, language) => text_in(site, id, *language),
        DocumentEntry::Hidden | DocumentEntry::Broken => None,
    });
    texts.map(|text| text.document.clone()).collect()
}

fn text_in<'a>(site: &'a Site, id: &ItemId, language: LanguageId) -> Option<&'a Text> {
    match id {
        ItemId::Section(folder) => site.section(folder, language),
        id => {
            let texts = &site.item(id)?.texts;
            texts.iter().find(|text| text.language == language)
        }
    }
}

/// The words of a document, which follow from it alone.
pub fn words_of(document: &Document) -> Words {
    let common = &document.head.common;
    let body = text::plain(&document.body);
    let headings = document.body.headings.iter();
    let headings = headings.map(|heading| (heading.title.as_str(), Level::Heading));
    let summary = common.summary.as_deref();
    let texts = [
        (common.title.value.as_str(), Level::Title),
        (body.as_str(), Level::Body),
    ];
    Words::of(
        texts
            .into_iter()
            .chain(headings)
            .chain(summary.map(|summary| (summary, Level::Summary))),
    )
}

/// The index of a language, from the words of every document.
pub fn index(
    site: &Site,
    language: LanguageId,
    words: &BTreeMap<&SourcePath, Arc<Words>>,
) -> Index {
    shards::index(site, language, words)
}
