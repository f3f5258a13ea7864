//! `Body`: a text as HTML, with gaps for the addresses and words that are put in when a page is rendered.

use crate::source::{SourcePath, Span, Spanned};

/// The text of a document as HTML, with gaps for what is not known yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Body {
    /// Runs of finished HTML and gaps, in order.
    pub parts: Vec<Part>,
    /// The headings, in order.
    pub headings: Vec<Heading>,
    /// The beginning of the text, without any markup.
    pub excerpt: String,
}

/// A piece of a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Finished HTML.
    Html(String),
    /// The address of something on the site, inside an attribute.
    Address(LinkTarget, LinkPlace),
    /// A picture of the site.
    Picture(Shown, LinkPlace),
    /// A word of the page's language, by its key.
    Word(&'static str),
}

/// A picture as a text shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// Where it is.
    pub target: LinkTarget,
    /// What it shows.
    pub alt: String,
    /// What is said when one points at it; empty where nothing is.
    pub title: String,
}

/// Something on the site that a text links to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkTarget {
    /// A document, and an anchor in it.
    Document(SourcePath, Option<String>),
    /// A file that is copied.
    File(SourcePath),
    /// A path of the published site, as written.
    Site(String),
}

/// Where a text links to something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkPlace {
    /// The whole link.
    pub span: Span,
    /// The path in it without its anchor, where it is written as it is read.
    pub path: Option<Spanned<String>>,
}

/// A heading of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// Its level, from 2.
    pub level: u8,
    /// Its anchor.
    pub id: String,
    /// Its text.
    pub title: String,
    /// Where it is written.
    pub span: Span,
}

impl Body {
    /// Whether the text is empty.
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    /// Every address on the site that the text links to, with its place.
    pub fn links(&self) -> impl Iterator<Item = (&LinkTarget, &LinkPlace)> {
        self.parts.iter().filter_map(|part| match part {
            Part::Address(target, place) => Some((target, place)),
            Part::Picture(shown, place) => Some((&shown.target, place)),
            Part::Html(_) | Part::Word(_) => None,
        })
    }

    /// Every picture of the site that the text shows, with its place.
    pub fn pictures(&self) -> impl Iterator<Item = (&Shown, &LinkPlace)> {
        self.parts.iter().filter_map(|part| match part {
            Part::Picture(shown, place) => Some((shown, place)),
            Part::Html(_) | Part::Address(..) | Part::Word(_) => None,
        })
    }

    /// Whether the text has this anchor.
    pub fn has_anchor(&self, anchor: &str) -> bool {
        self.headings.iter().any(|heading| heading.id == anchor)
    }
}
