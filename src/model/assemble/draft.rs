//! One item before its references are resolved, and the order in which such items stand.

use std::sync::Arc;

use jiff::civil::{Date, Time};

use crate::config::LanguageId;
use crate::date::PartialDate;
use crate::model::facts;
use crate::parse::fields::FrontMatter;
use crate::parse::{Document, Kind};
use crate::source::SourcePath;
use crate::url::Slug;

/// One item before its references are resolved: its texts, the original first.
pub(super) struct Draft {
    pub(super) kind: Kind,
    pub(super) slug: Slug,
    pub(super) documents: Vec<(LanguageId, Arc<Document>)>,
    /// The title of the original, folded, by which items stand in order.
    pub(super) folded_title: String,
    /// The names by which it is referred to.
    pub(super) names: Vec<String>,
}

impl Draft {
    /// The draft of an item; its documents are at least one.
    pub(super) fn new(kind: Kind, slug: Slug, documents: Vec<(LanguageId, Arc<Document>)>) -> Self {
        let folded_title = fold(&documents[0].1.head.common.title.value);
        let names = names_of(&slug, &folded_title, &documents);
        Self {
            kind,
            slug,
            documents,
            folded_title,
            names,
        }
    }

    /// What the ids of the item are called.
    pub(super) fn name(&self) -> u64 {
        facts::name_of_item(self.original())
    }

    pub(super) fn original(&self) -> &Arc<Document> {
        &self.documents[0].1
    }

    pub(super) fn title(&self) -> &str {
        &self.original().head.common.title.value
    }

    pub(super) fn path(&self) -> &SourcePath {
        &self.original().path
    }
}

pub(super) fn news_order(draft: &Draft) -> (std::cmp::Reverse<Option<Date>>, String, SourcePath) {
    let published = match &draft.original().head.fields {
        FrontMatter::News(news) => news.published.as_ref().map(|day| day.value),
        _ => None,
    };
    let title = draft.folded_title.clone();
    (std::cmp::Reverse(published), title, draft.path().clone())
}

/// The day on which a document is published, where it states one.
pub(super) fn published(draft: &Draft) -> Option<Date> {
    let published = match &draft.original().head.fields {
        FrontMatter::News(news) => news.published.as_ref(),
        FrontMatter::Meeting(meeting) => meeting.published.as_ref(),
        _ => None,
    };
    published.map(|day| day.value)
}

pub(super) fn stated_number(draft: &Draft) -> Option<i64> {
    match &draft.original().head.fields {
        FrontMatter::Group(fields) | FrontMatter::Page(fields) => fields.order,
        FrontMatter::Organisation(fields) => fields.order,
        FrontMatter::Project(fields) => fields.order,
        FrontMatter::News(_) | FrontMatter::Meeting(_) | FrontMatter::Section => None,
    }
}

pub(super) fn stated_order(draft: &Draft) -> (bool, Option<i64>, String, SourcePath) {
    let order = stated_number(draft);
    let title = draft.folded_title.clone();
    (order.is_none(), order, title, draft.path().clone())
}

/// Slug, permanent name, titles and aliases, folded, and the name of the file.
fn names_of(
    slug: &Slug,
    folded_title: &str,
    documents: &[(LanguageId, Arc<Document>)],
) -> Vec<String> {
    let mut names = vec![slug.to_string()];
    for (at, (_, document)) in documents.iter().enumerate() {
        let common = &document.head.common;
        names.push(match at {
            0 => folded_title.to_owned(),
            _ => fold(&common.title.value),
        });
        names.extend(common.id.iter().map(|id| fold(&id.value)));
        let aliases = common.aliases.iter();
        names.extend(
            aliases
                .filter(|alias| !alias.value.starts_with('/'))
                .map(|alias| fold(&alias.value)),
        );
    }
    names.push(fold(&documents[0].1.place.name));
    names
}

/// A name by which two spellings of it are the same: case, accents, hyphens and quotes make no difference.
pub(super) fn fold(name: &str) -> String {
    Slug::from_text(name).map_or_else(|| name.to_owned(), |slug| slug.to_string())
}

/// The date by which a meeting is sorted, with its time; nothing where no date is known.
pub(super) fn sort_date(document: &Document) -> Option<(Date, Option<Time>, Date)> {
    let FrontMatter::Meeting(fields) = &document.head.fields else {
        return None;
    };
    let date: PartialDate = fields.date.as_ref()?.value;
    let time = fields.time.as_ref().map(|time| time.value);
    Some((date.first_day(), time, date.last_day()))
}
