//! `Job`: what fills one output file; `Scope`: what a feed holds.

use crate::config::{Host, LanguageId};
use crate::model::archive::{Facet, Of};
use crate::model::figures::Figure;
use crate::model::{
    CalendarId, GroupId, ItemId, MeetingId, NewsId, OrganisationId, PageId, ProjectId, SeriesId,
    Site, TopicId,
};
use crate::picture::Variant;
use crate::source::SourcePath;
use crate::url::UrlPath;

/// What fills one output file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Job {
    /// The home page.
    Home,
    /// A news item.
    News(NewsId),
    /// The latest news, and the way to all others.
    NewsIndex,
    /// A meeting.
    Meeting(MeetingId),
    /// The meetings to come, the latest ones, and the way to all others.
    MeetingIndex,
    /// A page of a shelf of the archive, from 1.
    Archive(Of, Facet, usize),
    /// A group.
    Group(GroupId),
    /// All groups.
    GroupIndex,
    /// An organisation.
    Organisation(OrganisationId),
    /// All organisations.
    OrganisationIndex,
    /// A project.
    Project(ProjectId),
    /// All projects.
    ProjectIndex,
    /// A topic.
    Topic(TopicId),
    /// All topics.
    TopicIndex,
    /// A series.
    Series(SeriesId),
    /// All series.
    SeriesIndex,
    /// All calendars, and how to follow them.
    CalendarIndex,
    /// What is not known: all of it, or that of a time.
    Unknown(Option<Facet>),
    /// The network in figures.
    Figures,
    /// A table of the figures, for programs.
    Table(Figure),
    /// The page on which one searches.
    Search,
    /// A file of the index that is searched, by its name below that page.
    SearchFile(String),
    /// A free page.
    Page(PageId),
    /// What is shown where there is nothing.
    NotFound,
    /// An Atom feed.
    NewsFeed(Scope),
    /// A calendar feed.
    Calendar(Scope),
    /// The calendar file of one meeting.
    Invitation(MeetingId),
    /// A feed at an address where it no longer is: what it was of has another one now, or is no more.
    FormerFeed(UrlPath),
    /// What was published, for the next build.
    Register,
    /// The list of all pages for search engines.
    Sitemap,
    /// What search engines may read.
    Robots,
    /// What a web server is to send, in the file that it reads.
    Headers(Host),
    /// A former address, and the one that it leads to.
    Redirect(UrlPath, UrlPath),
    /// A file that is copied.
    Asset(SourcePath),
    /// A picture in another size or form.
    Picture(SourcePath, Variant),
    /// A static file of the theme, by its path in the theme.
    ThemeFile(String),
}

impl Job {
    /// The item that the page shows, if it shows one.
    pub fn item(&self) -> Option<ItemId> {
        Some(match self {
            Self::News(id) => ItemId::News(*id),
            Self::Meeting(id) => ItemId::Meeting(*id),
            Self::Group(id) => ItemId::Group(*id),
            Self::Organisation(id) => ItemId::Organisation(*id),
            Self::Project(id) => ItemId::Project(*id),
            Self::Page(id) => ItemId::Page(*id),
            Self::Home
            | Self::NewsIndex
            | Self::MeetingIndex
            | Self::Archive(..)
            | Self::Unknown(_)
            | Self::Figures
            | Self::Table(_)
            | Self::GroupIndex
            | Self::OrganisationIndex
            | Self::ProjectIndex
            | Self::Topic(_)
            | Self::TopicIndex
            | Self::Series(_)
            | Self::SeriesIndex
            | Self::CalendarIndex
            | Self::Search
            | Self::SearchFile(_)
            | Self::NotFound
            | Self::NewsFeed(_)
            | Self::Calendar(_)
            | Self::Invitation(_)
            | Self::FormerFeed(_)
            | Self::Register
            | Self::Sitemap
            | Self::Robots
            | Self::Headers(_)
            | Self::Redirect(..)
            | Self::Asset(_)
            | Self::Picture(..)
            | Self::ThemeFile(_) => return None,
        })
    }

    /// The folder whose index the page is or belongs to, `""` for the home page.
    pub fn folder(&self) -> Option<&'static str> {
        Some(match self {
            Self::Home => "",
            Self::News(_) | Self::NewsIndex => "news",
            Self::Meeting(_) | Self::MeetingIndex => "meetings",
            Self::Archive(of, ..) => match of {
                Of::News => "news",
                Of::Meetings => "meetings",
                Of::Group(_) => "groups",
                Of::Topic(_) => "topics",
                Of::Organisation(_) => "organisations",
            },
            Self::Group(_) | Self::GroupIndex => "groups",
            Self::Organisation(_) | Self::OrganisationIndex => "organisations",
            Self::Project(_) | Self::ProjectIndex => "projects",
            Self::Topic(_) | Self::TopicIndex => "topics",
            Self::Series(_) | Self::SeriesIndex => "series",
            Self::CalendarIndex => "calendars",
            Self::Unknown(_) => "unknown",
            Self::Figures => "figures",
            Self::Search => "search",
            Self::SearchFile(_)
            | Self::Table(_)
            | Self::Page(_)
            | Self::NotFound
            | Self::NewsFeed(_)
            | Self::Calendar(_)
            | Self::Invitation(_)
            | Self::FormerFeed(_)
            | Self::Register
            | Self::Sitemap
            | Self::Robots
            | Self::Headers(_)
            | Self::Redirect(..)
            | Self::Asset(_)
            | Self::Picture(..)
            | Self::ThemeFile(_) => return None,
        })
    }

    /// What kind of page it is, which is the name of its template; nothing where it is no page.
    pub fn page_kind(&self) -> Option<&'static str> {
        Some(match self {
            Self::Home => "home",
            Self::News(_) => "news",
            Self::NewsIndex | Self::Archive(Of::News, ..) => "news-list",
            Self::Meeting(_) => "meeting",
            Self::MeetingIndex | Self::Archive(Of::Meetings, ..) => "meeting-list",
            Self::Archive(Of::Group(_) | Of::Topic(_) | Of::Organisation(_), ..) => "archive",
            Self::Unknown(_) => "unknown",
            Self::Figures => "figures",
            Self::Group(_) => "group",
            Self::GroupIndex => "group-list",
            Self::Organisation(_) => "organisation",
            Self::OrganisationIndex => "organisation-list",
            Self::Project(_) => "project",
            Self::ProjectIndex => "project-list",
            Self::Topic(_) => "topic",
            Self::TopicIndex => "topic-list",
            Self::Series(_) => "series",
            Self::SeriesIndex => "series-list",
            Self::CalendarIndex => "calendars",
            Self::Search => "search",
            Self::Page(_) => "page",
            Self::NotFound => "404",
            Self::Redirect(..) => "redirect",
            Self::SearchFile(_)
            | Self::Table(_)
            | Self::NewsFeed(_)
            | Self::Calendar(_)
            | Self::Invitation(_)
            | Self::FormerFeed(_)
            | Self::Register
            | Self::Sitemap
            | Self::Robots
            | Self::Headers(_)
            | Self::Asset(_)
            | Self::Picture(..)
            | Self::ThemeFile(_) => return None,
        })
    }

    /// Whether it is a page that readers are meant to find.
    pub fn is_page(&self) -> bool {
        !matches!(self, Self::NotFound | Self::Redirect(..)) && self.page_kind().is_some()
    }

    /// Whether it is a feed that people subscribe to.
    pub fn is_feed(&self) -> bool {
        matches!(self, Self::NewsFeed(_) | Self::Calendar(_))
    }
}

/// The job that makes the page of an item.
pub fn job_of(item: &ItemId) -> Job {
    match item {
        ItemId::News(id) => Job::News(*id),
        ItemId::Meeting(id) => Job::Meeting(*id),
        ItemId::Group(id) => Job::Group(*id),
        ItemId::Organisation(id) => Job::Organisation(*id),
        ItemId::Project(id) => Job::Project(*id),
        ItemId::Page(id) => Job::Page(*id),
        ItemId::Section(folder) => match folder.as_str() {
            "news" => Job::NewsIndex,
            "meetings" => Job::MeetingIndex,
            "groups" => Job::GroupIndex,
            "organisations" => Job::OrganisationIndex,
            "projects" => Job::ProjectIndex,
            "topics" => Job::TopicIndex,
            "series" => Job::SeriesIndex,
            "calendars" => Job::CalendarIndex,
            "unknown" => Job::Unknown(None),
            "figures" => Job::Figures,
            "search" => Job::Search,
            _ => Job::Home,
        },
    }
}

/// What a feed holds.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// Everything.
    Network,
    /// What concerns a group: its own and what is for everyone.
    Group(GroupId),
    /// The meetings of a series.
    Series(SeriesId),
    /// The meetings of a topic.
    Topic(TopicId),
    /// What `site.toml` selects for a calendar of its own.
    Selection(CalendarId),
}

impl Scope {
    /// Its permanent name, as the register has it.
    pub fn key(&self, site: &Site) -> String {
        match self {
            Self::Network => "network".to_owned(),
            Self::Group(id) => format!("group:{}", site[*id].item.uid),
            Self::Series(id) => format!("series:{}", site[*id].slug),
            Self::Topic(id) => format!("topic:{}", site[*id].slug),
            Self::Selection(id) => format!("selection:{}", site[*id].file.value),
        }
    }

    /// The page that shows what the feed holds.
    pub fn page(&self) -> Job {
        match self {
            Self::Network | Self::Selection(_) => Job::MeetingIndex,
            Self::Group(id) => Job::Group(*id),
            Self::Series(id) => Job::Series(*id),
            Self::Topic(id) => Job::Topic(*id),
        }
    }

    /// The name of what the feed is of, in a language; nothing for the whole network.
    pub fn name<'a>(&self, site: &'a Site, language: LanguageId) -> Option<&'a str> {
        Some(match self {
            Self::Network => return None,
            Self::Group(id) => site[*id].item.text(language).title(),
            Self::Series(id) => &site[*id].name,
            Self::Topic(id) => &site[*id].name,
            Self::Selection(id) => &site[*id].title,
        })
    }
}
