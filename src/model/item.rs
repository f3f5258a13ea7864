//! What items of every kind have: their texts, pictures, sources, and the groups that they concern.

use std::sync::Arc;

use jiff::civil::Date;
use uuid::Uuid;

use super::{GroupId, NewsId, facts};
use crate::config::LanguageId;
use crate::parse::{Body, Document, FrontMatter};
use crate::reads;
use crate::source::{SourcePath, Span, Spanned};
use crate::url::{Slug, UrlPath};

/// What items of every kind have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What its ids are called.
    pub(super) name: u64,
    /// Its permanent name, for calendars and news readers.
    pub uid: Uuid,
    /// Its texts, the original first, then its translations in the order of the site's languages.
    pub texts: Vec<Text>,
    /// The last part of its address.
    pub slug: Slug,
    /// Other names that it goes by.
    pub names: Vec<String>,
    /// The permanent name that it states, if any.
    pub id: Option<String>,
    /// The day of its last change that readers should know of.
    pub updated: Option<Date>,
    /// Where its facts come from.
    pub source: Option<Source>,
}

impl Item {
    /// The original text.
    pub fn original(&self) -> &Text {
        &self.texts[0]
    }

    /// The text in a language, else the original.
    pub fn text(&self, language: LanguageId) -> &Text {
        self.texts
            .iter()
            .find(|text| text.language == language)
            .unwrap_or(self.original())
    }

    /// Whether it has a text in this language.
    pub fn is_in(&self, language: LanguageId) -> bool {
        self.texts.iter().any(|text| text.language == language)
    }
}

/// An item's text in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The language.
    pub language: LanguageId,
    /// The document that holds it.
    pub document: Arc<Document>,
    /// Where it is published.
    pub url: UrlPath,
    /// Where it was published before.
    pub former: Vec<Spanned<UrlPath>>,
    /// A picture.
    pub image: Option<Image>,
}

impl Text {
    /// The title or name.
    pub fn title(&self) -> &str {
        &self.document.head.common.title.value
    }

    /// The summary, if one is stated.
    pub fn summary(&self) -> Option<&str> {
        self.document.head.common.summary.as_deref()
    }

    /// What this text states not to be known, each in a sentence.
    pub fn not_known(&self) -> &[String] {
        &self.document.head.common.not_known
    }

    /// A remark on the title, if this text states one.
    pub fn title_note(&self) -> Option<&str> {
        match &self.document.head.fields {
            FrontMatter::Meeting(fields) => fields.title_note.as_deref(),
            FrontMatter::News(_)
            | FrontMatter::Group(_)
            | FrontMatter::Organisation(_)
            | FrontMatter::Project(_)
            | FrontMatter::Page(_)
            | FrontMatter::Section => None,
        }
    }

    /// The text itself.
    pub fn body(&self) -> &Body {
        reads::note(|| facts::body(&self.document));
        &self.document.body
    }

    /// The place of what makes its address: its slug, if it states one, else its title.
    pub fn address_span(&self) -> Span {
        match &self.document.head.common.slug {
            Some(slug) => Span::new(&self.document.path, slug.range),
            None => self.span(),
        }
    }

    /// The place of its title.
    pub fn span(&self) -> Span {
        self.document.span()
    }
}

/// A picture of the site and what it shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Image {
    /// The file.
    pub file: SourcePath,
    /// What it shows, empty for pure decoration.
    pub alt: String,
}

/// Where facts come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// A news item of the site.
    News(NewsId),
    /// Something else, in words.
    Words(String),
}

/// The groups that an item concerns.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Groups {
    /// Nothing is said, which is neither all nor none.
    #[default]
    NotStated,
    /// Everyone.
    All,
    /// These, in their order.
    Listed(Vec<GroupId>),
}

impl Groups {
    /// Whether an item of these groups stands in the index of `group`.
    pub fn concern(&self, group: GroupId) -> bool {
        match self {
            Self::NotStated => false,
            Self::All => true,
            Self::Listed(groups) => groups.contains(&group),
        }
    }
}
