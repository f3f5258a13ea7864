//! `Site` and its items: typed, dated, addressed, in order.
//! Knows no HTML and no feeds; what follows from an item's state and the time of the build is computed here, once.

pub mod archive;
pub mod assemble;
mod backlinks;
mod facts;
pub mod figures;
mod ids;
mod item;
pub mod known;
mod meeting;
pub mod state;
pub mod timeline;
mod told;
pub mod turns;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use uuid::Uuid;

use crate::config::{Config, LanguageId, Mode, Past};
use crate::diagnostic::Diagnostic;
use crate::model::archive::Of;
use crate::parse::fields::Extension;
use crate::reads::{self, About, Fact};
use crate::register::Register;
use crate::source::{Sizes, SourcePath, Span, Spanned};
use crate::url::{Slug, UrlPath};
use ids::Named;

pub use crate::parse::fields::{Stated, Status};
pub use backlinks::{Backlinks, Links};
pub use ids::{
    CalendarId, GroupId, ItemId, MeetingId, NewsId, OrganisationId, PageId, ProjectId, SeriesId,
    TopicId,
};
pub use item::{Groups, Image, Item, Source, Text};
pub use meeting::{Meeting, Phase, When};

/// What a build depends on besides the site's files.
#[derive(Clone, Debug)]
pub struct Options {
    /// The instant that is taken for the present.
    pub now: Timestamp,
    /// Whether drafts, and what is to be published later, are shown.
    pub drafts: bool,
    /// Whether what was published may be taken away.
    pub accept_removals: bool,
    /// An address that takes the place of the one in `site.toml`.
    pub base_url: Option<crate::config::BaseUrl>,
}

/// The whole site. Each list is sorted once; an id is a position in it, and a neighbour is the next position.
#[derive(Clone, Debug)]
pub struct Site {
    /// What `site.toml` says.
    pub config: Config,
    /// The instant that is taken for the present.
    pub now: Timestamp,
    /// The day in the site's zone that is taken for the present one.
    pub today: Date,
    /// News, the latest first, those without a date last.
    pub news: Vec<NewsItem>,
    /// Meetings, the earliest first, those without a date last, in the order that is stated for them.
    pub meetings: Vec<Meeting>,
    /// Groups, in their stated order, then by name.
    pub groups: Vec<Group>,
    /// Organisations, in their stated order, then by name.
    pub organisations: Vec<Organisation>,
    /// Projects, in their stated order, then by name.
    pub projects: Vec<Project>,
    /// Free pages, in their stated order, then by title.
    pub pages: Vec<Page>,
    /// Topics, by name.
    pub topics: Vec<Topic>,
    /// Series, by name.
    pub series: Vec<Series>,
    /// The calendars that `site.toml` asks for besides those that every site has.
    pub calendars: Vec<Calendar>,
    /// The topics that have a calendar.
    pub topic_calendars: BTreeSet<TopicId>,
    /// The title and introduction of each index, by its folder; `""` is the home page.
    sections: BTreeMap<String, Vec<Text>>,
    /// What each document became.
    pub documents: BTreeMap<SourcePath, DocumentEntry>,
    /// What refers to what, backwards.
    pub backlinks: Backlinks,
    /// What stands where in the archive.
    pub archive: archive::Archive,
    /// The days on which documents appear that are not published yet.
    pub hidden_until: BTreeMap<SourcePath, Date>,
    /// The documents that are shown though readers do not see them yet, with the day from which they will, if one is stated.
    pub early: BTreeMap<SourcePath, Option<Date>>,
    /// The instant that pages state as that of their making: the present, or an earlier one since when all is the same.
    made: Timestamp,
    /// How large the files are that are only copied, as far as that is known.
    sizes: Arc<Sizes>,
    /// What was published last.
    pub published: Arc<Register>,
    /// Whether what was published may be taken away.
    pub accept_removals: bool,
    /// The permanent names of the items.
    pub uids: BTreeSet<Uuid>,
    /// The addresses at which the calendar of a scope was published, by the scope's permanent name.
    pub told_calendars: BTreeMap<String, BTreeSet<UrlPath>>,
}

/// What a document became.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum DocumentEntry {
    /// A text of the site.
    Shown(ItemId, LanguageId),
    /// It is a draft, or is published later.
    Hidden,
    /// It could not be understood, which has been reported: what leads to it is not a mistake of its own.
    Broken,
}

/// A news item.
#[derive(Clone, Debug)]
pub struct NewsItem {
    /// What it shares with other items.
    pub item: Item,
    /// The day of publication, if it is known.
    pub published: Option<Date>,
    /// The groups that it concerns.
    pub groups: Groups,
    /// Its topics.
    pub topics: Vec<TopicId>,
    /// The meetings that it speaks of.
    pub meetings: Vec<MeetingId>,
    /// The organisations that it speaks of.
    pub organisations: Vec<OrganisationId>,
    /// Who wrote it.
    pub authors: Vec<String>,
}

/// Who takes part, and as what.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Participant {
    /// The organisation or the person.
    pub who: Who,
    /// As what.
    pub role: Option<String>,
    /// What they speak about.
    pub talks: Vec<String>,
}

/// An organisation of the site, or a person by name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Who {
    /// An organisation.
    Organisation(OrganisationId),
    /// A person, and the organisation that they speak for.
    Person(String, Option<OrganisationId>),
}

impl Participant {
    /// The organisation that takes part, itself or through a person.
    pub fn organisation(&self) -> Option<OrganisationId> {
        match &self.who {
            Who::Organisation(id) => Some(*id),
            Who::Person(_, id) => *id,
        }
    }
}

/// A link with its title.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Material {
    /// What it is called, where that is stated.
    pub title: Option<String>,
    /// Where it is.
    pub target: crate::parse::fields::Target,
}

/// A group of the network.
#[derive(Clone, Debug)]
pub struct Group {
    /// What it shares with other items.
    pub item: Item,
    /// Its place among the groups.
    pub order: Option<i64>,
}

/// A body that takes part in the network.
#[derive(Clone, Debug)]
pub struct Organisation {
    /// What it shares with other items.
    pub item: Item,
    /// Its place among the organisations.
    pub order: Option<i64>,
    /// What sort of body it is.
    pub kind: Option<String>,
    /// Its own website.
    pub website: Option<String>,
}

/// A project.
#[derive(Clone, Debug)]
pub struct Project {
    /// What it shares with other items.
    pub item: Item,
    /// Its place among the projects.
    pub order: Option<i64>,
    /// Its name in full.
    pub full_name: Option<String>,
    /// Who takes part, in the order that is stated.
    pub participants: Vec<Participant>,
    /// The project that it carries on.
    pub continues: Option<ProjectId>,
    /// Its extensions.
    pub extensions: Vec<Extension>,
    /// Its own website.
    pub website: Option<String>,
}

/// A free page.
#[derive(Clone, Debug)]
pub struct Page {
    /// What it shares with other items.
    pub item: Item,
    /// Its place among the pages.
    pub order: Option<i64>,
}

/// A topic that news and meetings share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    /// Its name, as it is written first.
    pub name: String,
    /// The last part of its address.
    pub slug: Slug,
    /// Where it is named first.
    pub span: Span,
}

/// Meetings that belong together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series {
    /// Its name, as it is written first.
    pub name: String,
    /// The last part of its address.
    pub slug: Slug,
    /// Where it is named first.
    pub span: Span,
}

/// A calendar that `site.toml` asks for; what is nothing does not limit it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    /// Its name.
    pub title: String,
    /// Its file at the root of the site.
    pub file: Spanned<String>,
    /// Which meetings stand in it, by where they take place.
    pub modes: Vec<Mode>,
    /// How long past meetings stay in it.
    pub past: Past,
    /// The groups whose meetings stand in it.
    pub groups: Option<Vec<GroupId>>,
    /// The topics whose meetings stand in it.
    pub topics: Option<Vec<TopicId>>,
    /// The series whose meetings stand in it.
    pub series: Option<Vec<SeriesId>>,
}

impl Calendar {
    /// Whether a meeting is of what the calendar is limited to; where it takes place, and when, is not asked.
    pub fn is_of(&self, meeting: &Meeting) -> bool {
        let groups = self.groups.as_ref();
        let topics = self.topics.as_ref();
        groups.is_none_or(|ids| ids.iter().any(|id| meeting.groups.concern(*id)))
            && topics.is_none_or(|ids| ids.iter().any(|id| meeting.topics.contains(id)))
            && self
                .series
                .as_ref()
                .is_none_or(|ids| meeting.series.is_some_and(|id| ids.contains(&id)))
    }
}

impl Site {
    /// What an item shares with other items; nothing for an index.
    pub fn item(&self, id: &ItemId) -> Option<&Item> {
        Some(match id {
            ItemId::News(id) => &self[*id].item,
            ItemId::Meeting(id) => &self[*id].item,
            ItemId::Group(id) => &self[*id].item,
            ItemId::Organisation(id) => &self[*id].item,
            ItemId::Project(id) => &self[*id].item,
            ItemId::Page(id) => &self[*id].item,
            ItemId::Section(_) => return None,
        })
    }

    /// The text of an item in a language, else its original; nothing for an index without one.
    pub fn text(&self, id: &ItemId, language: LanguageId) -> Option<&Text> {
        match id {
            ItemId::Section(folder) => self.section(folder, language),
            id => self.item(id).map(|item| item.text(language)),
        }
    }

    /// The title and introduction of an index in a language.
    pub fn section(&self, folder: &str, language: LanguageId) -> Option<&Text> {
        reads::note(|| Fact::new(About::Section, folder));
        self.sections
            .get(folder)?
            .iter()
            .find(|text| text.language == language)
    }

    /// The folders of the indexes that have a title or an introduction of their own.
    pub fn folders(&self) -> impl Iterator<Item = &str> {
        self.sections.keys().map(String::as_str)
    }

    /// The meetings that news speak of: those that they state, and those that state to know of themselves from there.
    pub fn told_by(&self, id: NewsId) -> Vec<MeetingId> {
        let stated = &self[id].meetings;
        let told = self.backlinks.meetings_from_news.of(id).iter();
        let told = told.filter(|id| !stated.contains(id));
        stated.iter().chain(told).copied().collect()
    }

    /// The beginning of a day in the site's zone.
    pub fn midnight(&self, day: Date) -> Timestamp {
        day.to_zoned_datetime(self.config.zone.zone.clone())
            .map_or(self.now, |at| at.timestamp())
    }

    /// An instant with the offset of the site's zone, so that readers there see its day and not the one before
    /// ([RFC 3339, 5.6](https://www.rfc-editor.org/rfc/rfc3339#section-5.6)).
    pub fn local(&self, at: Timestamp) -> String {
        let at = at.to_zoned_datetime(self.config.zone.zone.clone());
        at.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
    }

    /// The ids of every item.
    pub fn item_ids(&self) -> impl Iterator<Item = ItemId> {
        let news = NewsId::all(self).map(ItemId::News);
        let meetings = MeetingId::all(self).map(ItemId::Meeting);
        let groups = GroupId::all(self).map(ItemId::Group);
        let organisations = OrganisationId::all(self).map(ItemId::Organisation);
        let projects = ProjectId::all(self).map(ItemId::Project);
        let pages = PageId::all(self).map(ItemId::Page);
        news.chain(meetings)
            .chain(groups)
            .chain(organisations)
            .chain(projects)
            .chain(pages)
    }

    /// The meetings that stand in the index of a group: its own, and those for everyone.
    pub fn meetings_of_group(&self, group: GroupId) -> Vec<MeetingId> {
        MeetingId::all(self)
            .filter(|id| self[*id].groups.concern(group))
            .collect()
    }

    /// The news of a group: its own, and those for everyone.
    pub fn news_of_group(&self, group: GroupId) -> Vec<NewsId> {
        NewsId::all(self)
            .filter(|id| self[*id].groups.concern(group))
            .collect()
    }

    /// Since when the site is what it is, and how large the files are that are only copied.
    pub fn settle(&mut self, made: Timestamp, sizes: Arc<Sizes>) {
        self.made = made;
        self.sizes = sizes;
    }

    /// What a document became.
    pub fn document(&self, path: &SourcePath) -> Option<&DocumentEntry> {
        reads::note(|| Fact::new(About::Document, path));
        self.documents.get(path)
    }

    /// The instant that pages state as that of their making: the present, or an earlier one since when all is the same.
    pub fn made(&self) -> Timestamp {
        reads::note(|| Fact::new(About::Made, ()));
        self.made
    }

    /// How large a file is that is only copied, in bytes, as far as that is known.
    pub fn size_of(&self, file: &SourcePath) -> Option<u64> {
        reads::note(|| Fact::new(About::Size, file));
        self.sizes.get(file).copied()
    }

    /// The meetings just before and after one among those that somebody has, where their dates leave no doubt; where none of
    /// them has a date, as it is stated for all of them.
    pub fn neighbours(&self, id: MeetingId, of: Of) -> (Option<MeetingId>, Option<MeetingId>) {
        reads::note(|| Fact::new(About::Neighbours, (id, of)));
        reads::unnoted(|| {
            let among = &self.archive.whole(of).meetings;
            let Ok(at) = among.binary_search(&id) else {
                return (None, None);
            };
            self.around(among, at, self.is_stated_chain(among))
        })
    }

    /// Whether none of some meetings has a date, and their order is stated for all of them.
    fn is_stated_chain(&self, among: &[MeetingId]) -> bool {
        // Those without a date stand last.
        let is_dated = |id: &MeetingId| self[*id].when.date().is_some();
        !among.first().is_some_and(is_dated) && timeline::is_chain(self, among)
    }

    fn around(
        &self,
        among: &[MeetingId],
        at: usize,
        is_chain: bool,
    ) -> (Option<MeetingId>, Option<MeetingId>) {
        let is_before =
            |a: MeetingId, b: MeetingId| is_chain || self[a].when.is_before(&self[b].when);
        let id = among[at];
        let before = at.checked_sub(1).map(|at| among[at]);
        let after = among.get(at + 1).copied();
        (
            before.filter(|before| is_before(*before, id)),
            after.filter(|after| is_before(id, *after)),
        )
    }

    /// The news before and after one, by date: the newer, then the older.
    pub fn news_neighbours(&self, id: NewsId) -> (Option<NewsId>, Option<NewsId>) {
        reads::note(|| Fact::new(About::NewsNeighbours, id));
        reads::unnoted(|| {
            let dated = |id: &NewsId| self[*id].published.is_some();
            if !dated(&id) {
                return (None, None);
            }
            let at = |at: u32| {
                let news = self.news.get(at as usize)?;
                Some(NewsId::new((at, news.name()))).filter(dated)
            };
            let newer = id.place().checked_sub(1).and_then(at);
            (newer, at(id.place().saturating_add(1)))
        })
    }
}

/// A site, and what was found while it was put together.
pub type Assembled = (Site, Vec<Diagnostic>);
