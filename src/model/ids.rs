//! Ids: places in the lists of the site, each with a name that stays the same from build to build.
//! Knows that what is looked up by one is noted as read.

use std::hash::{Hash, Hasher};

use super::{Calendar, Group, Meeting, NewsItem, Organisation, Page, Project, Series, Site, Topic};
use crate::reads::{self, About, Fact, Said, kind};

/// What an id is made of besides its place: a hash of something that stays the same from build to build.
pub(super) trait Named {
    fn name(&self) -> u64;
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident: $list:ident -> $item:ty;)*) => {
        $(
            $(#[$doc])*
            ///
            /// Its hash is that of its name, which stays the same from build to build.
            #[derive(Clone, Copy, Debug)]
            pub struct $name {
                at: u32,
                name: u64,
            }

            impl std::ops::Index<$name> for Site {
                type Output = $item;

                fn index(&self, id: $name) -> &$item {
                    reads::note(|| id.fact());
                    &self.$list[id.index()]
                }
            }

            impl $name {
                /// The id of what stands at a place of the list, and its name.
                pub(in crate::model) fn new((at, name): (u32, u64)) -> Self {
                    Self { at, name }
                }

                /// The ids of every item of the list, in its order.
                pub fn all(site: &Site) -> impl DoubleEndedIterator<Item = Self> + ExactSizeIterator {
                    reads::note(Self::list);
                    site.$list.iter().enumerate().map(|(at, item)| {
                        Self::new((u32::try_from(at).unwrap_or(u32::MAX), item.name()))
                    })
                }

                /// The place in the list.
                pub fn index(self) -> usize {
                    self.place() as usize
                }

                /// The place in the list, as lists of places have it.
                pub(in crate::model) fn place(self) -> u32 {
                    self.at
                }

                /// The fact that says everything about it but its texts below their heads.
                fn fact(self) -> Fact {
                    const KIND: u64 = kind(stringify!($list));
                    Fact::named(KIND, self.name)
                }

                /// The fact which of its kind there are.
                fn list() -> Fact {
                    Fact::new(About::List, stringify!($list))
                }

                /// Everything that is said of those of its kind.
                pub(super) fn facts(site: &Site, facts: &mut Vec<Said>) {
                    let ids: Vec<Self> = Self::all(site).collect();
                    facts.push((Self::list(), reads::hash_of(&ids)));
                    let said = |id: &Self| (id.fact(), reads::hash_of(&site.$list[id.index()]));
                    facts.extend(ids.iter().map(said));
                }
            }

            impl PartialEq for $name {
                fn eq(&self, other: &Self) -> bool {
                    self.at == other.at
                }
            }

            impl Eq for $name {}

            impl PartialOrd for $name {
                fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
                    Some(self.cmp(other))
                }
            }

            impl Ord for $name {
                fn cmp(&self, other: &Self) -> std::cmp::Ordering {
                    self.at.cmp(&other.at)
                }
            }

            impl Hash for $name {
                fn hash<H: Hasher>(&self, state: &mut H) {
                    self.name.hash(state);
                }
            }
        )*
    };
}

ids! {
    /// A news item, by its place in [`Site::news`].
    NewsId: news -> NewsItem;
    /// A meeting, by its place in [`Site::meetings`].
    MeetingId: meetings -> Meeting;
    /// A group, by its place in [`Site::groups`].
    GroupId: groups -> Group;
    /// An organisation, by its place in [`Site::organisations`].
    OrganisationId: organisations -> Organisation;
    /// A project, by its place in [`Site::projects`].
    ProjectId: projects -> Project;
    /// A free page, by its place in [`Site::pages`].
    PageId: pages -> Page;
    /// A topic, by its place in [`Site::topics`].
    TopicId: topics -> Topic;
    /// A series, by its place in [`Site::series`].
    SeriesId: series -> Series;
    /// A calendar that `site.toml` asks for, by its place in [`Site::calendars`].
    CalendarId: calendars -> Calendar;
}

/// An item of any kind.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ItemId {
    /// A news item.
    News(NewsId),
    /// A meeting.
    Meeting(MeetingId),
    /// A group.
    Group(GroupId),
    /// An organisation.
    Organisation(OrganisationId),
    /// A project.
    Project(ProjectId),
    /// A free page.
    Page(PageId),
    /// An index, by its folder.
    Section(String),
}

impl ItemId {
    /// The folder of its kind's documents, which is also the name of the kind.
    pub fn folder(&self) -> &str {
        match self {
            Self::News(_) => "news",
            Self::Meeting(_) => "meetings",
            Self::Group(_) => "groups",
            Self::Organisation(_) => "organisations",
            Self::Project(_) => "projects",
            Self::Page(_) => "pages",
            Self::Section(folder) => folder,
        }
    }
}
