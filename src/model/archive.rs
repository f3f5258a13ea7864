//! The archive cut into shelves: what belongs to a year, a state, a group, a topic or an organisation.
//! Knows which shelves there are and what stands on each, and nothing of addresses and pages.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::date::PartialDate;
use crate::model::state::State;
use crate::model::{
    GroupId, Groups, MeetingId, NewsId, OrganisationId, Participant, Site, Stated, TopicId,
};
use crate::reads::{self, About, Fact, Said, hash_of};

/// From how many items on a year of a group, a topic or an organisation has a page of its own.
const OWN_PAGE: usize = 10;
/// How many items stand on one page of a shelf.
pub const PAGE: usize = 100;

/// Whose archive it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Of {
    /// The news of the network.
    News,
    /// The meetings of the network.
    Meetings,
    /// The news and meetings that concern a group.
    Group(GroupId),
    /// The news and meetings of a topic.
    Topic(TopicId),
    /// The news that speak of an organisation, and the meetings that it organises or takes part in.
    Organisation(OrganisationId),
}

/// By what a shelf is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Facet {
    /// The year, where it is known.
    Year(i16),
    /// That no date is known.
    Undated,
    /// That it is stated to have taken place.
    Held,
    /// That its time is over, and nobody has said whether it took place.
    Over,
    /// That it is cancelled.
    Cancelled,
    /// That it is postponed.
    Postponed,
    /// That there are minutes.
    Minutes,
    /// That there is a recording.
    Recording,
}

impl Facet {
    /// The facets that only meetings of the whole network are put on shelves by, in the order in which they are shown.
    pub const OF_MEETINGS: [Self; 6] = [
        Self::Held,
        Self::Over,
        Self::Cancelled,
        Self::Postponed,
        Self::Minutes,
        Self::Recording,
    ];

    /// Its name, for themes and for the keys of its words.
    pub fn key(self) -> &'static str {
        match self {
            Self::Year(_) => "year",
            Self::Undated => "undated",
            Self::Held => "held",
            Self::Over => "over",
            Self::Cancelled => "cancelled",
            Self::Postponed => "postponed",
            Self::Minutes => "minutes",
            Self::Recording => "recording",
        }
    }

    /// The year, or that there is none.
    pub fn of_year(year: Option<i16>) -> Self {
        year.map_or(Self::Undated, Self::Year)
    }

    /// Whether it tells when something was, as far as that is known: each item has exactly one such facet.
    pub fn is_time(self) -> bool {
        matches!(self, Self::Year(_) | Self::Undated)
    }
}

/// What stands on a shelf, each list in the order of the site's.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Shelf {
    /// The meetings.
    pub meetings: Vec<MeetingId>,
    /// The news.
    pub news: Vec<NewsId>,
}

impl Shelf {
    /// How many items stand on it.
    pub fn len(&self) -> usize {
        self.meetings.len() + self.news.len()
    }

    /// Whether nothing stands on it.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

static EMPTY: Shelf = Shelf {
    meetings: Vec::new(),
    news: Vec::new(),
};

/// Every shelf on which something stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Archive {
    whole: BTreeMap<Of, Shelf>,
    shelves: BTreeMap<Of, BTreeMap<Facet, Shelf>>,
}

impl Archive {
    /// The archive of a site whose references are resolved.
    pub fn new(site: &Site) -> Self {
        let mut archive = Self::default();
        for id in MeetingId::all(site) {
            archive.put_meeting(site, id);
        }
        for id in NewsId::all(site) {
            archive.put_news(site, id);
        }
        archive
    }

    fn put_meeting(&mut self, site: &Site, id: MeetingId) {
        let meeting = &site[id];
        let time = Facet::of_year(meeting.when.date().map(PartialDate::year));
        let people = meeting.guests.iter().chain(&meeting.organisers);
        let mut organisations: Vec<_> = people.filter_map(Participant::organisation).collect();
        organisations.sort_unstable();
        organisations.dedup();
        for of in holders(site, &meeting.groups, &meeting.topics, &organisations) {
            self.put(of, time, |shelf| shelf.meetings.push(id));
        }
        self.put(Of::Meetings, time, |shelf| shelf.meetings.push(id));
        let state = match meeting.state(site) {
            State::Held => Some(Facet::Held),
            State::Over => Some(Facet::Over),
            State::Cancelled => Some(Facet::Cancelled),
            State::Postponed => Some(Facet::Postponed),
            State::Announced
            | State::Tentative
            | State::Scheduled
            | State::Confirmed
            | State::Moved
            | State::NowInPerson
            | State::NowOnline => None,
        };
        let minutes = matches!(meeting.minutes, Stated::Given(_)).then_some(Facet::Minutes);
        let recording = matches!(meeting.recording, Stated::Given(_)).then_some(Facet::Recording);
        for facet in state.into_iter().chain(minutes).chain(recording) {
            self.shelf_mut(Of::Meetings, facet).meetings.push(id);
        }
    }

    fn put_news(&mut self, site: &Site, id: NewsId) {
        let news = &site[id];
        let time = Facet::of_year(news.published.map(Date::year));
        let holders = holders(site, &news.groups, &news.topics, &news.organisations);
        for of in holders.chain([Of::News]) {
            self.put(of, time, |shelf| shelf.news.push(id));
        }
    }

    fn shelf_mut(&mut self, of: Of, facet: Facet) -> &mut Shelf {
        let shelves = self.shelves.entry(of).or_default();
        shelves.entry(facet).or_default()
    }

    fn put(&mut self, of: Of, facet: Facet, put: impl Fn(&mut Shelf)) {
        put(self.whole.entry(of).or_default());
        put(self.shelf_mut(of, facet));
    }

    /// All that one has.
    pub fn whole(&self, of: Of) -> &Shelf {
        reads::note(|| Fact::new(About::Whole, of));
        self.whole.get(&of).unwrap_or(&EMPTY)
    }

    /// What one has of a facet.
    pub fn shelf(&self, of: Of, facet: Facet) -> &Shelf {
        reads::note(|| Fact::new(About::Shelf, (of, facet)));
        let shelf = self.shelves.get(&of).and_then(|own| own.get(&facet));
        shelf.unwrap_or(&EMPTY)
    }

    /// The years of one, the earliest first, and that of what has none last.
    pub fn times(&self, of: Of) -> impl DoubleEndedIterator<Item = (Facet, &Shelf)> {
        reads::note(|| Fact::new(About::Times, of));
        let shelves = self.shelves.get(&of).into_iter().flatten();
        shelves
            .map(|(facet, shelf)| (*facet, shelf))
            .filter(|(facet, _)| facet.is_time())
    }

    /// What stands on every shelf.
    pub(super) fn facts(&self, facts: &mut Vec<Said>) {
        let whole = self.whole.iter();
        facts.extend(whole.map(|(of, shelf)| (Fact::new(About::Whole, of), hash_of(shelf))));
        for (of, shelves) in &self.shelves {
            let mut times = Vec::new();
            for (facet, shelf) in shelves {
                let said = hash_of(shelf);
                facts.push((Fact::new(About::Shelf, (of, facet)), said));
                times.extend(facet.is_time().then_some((facet, said)));
            }
            facts.push((Fact::new(About::Times, of), hash_of(&times)));
        }
    }

    /// Whose archives there are.
    pub fn owners(&self) -> impl Iterator<Item = Of> {
        self.shelves.keys().copied()
    }

    /// The shelves of one that have a page of their own, each with how many pages it takes.
    pub fn pages(&self, of: Of) -> impl Iterator<Item = (Facet, usize)> {
        let shelves = self.shelves.get(&of).into_iter().flatten();
        shelves
            .map(move |(facet, _)| (*facet, self.page_count(of, *facet)))
            .filter(|(_, pages)| *pages > 0)
    }

    /// How many pages a shelf takes; none where what it holds is shown elsewhere in full.
    pub fn page_count(&self, of: Of, facet: Facet) -> usize {
        let count = self.shelf(of, facet).len();
        match of {
            Of::News | Of::Meetings => count.div_ceil(PAGE),
            Of::Group(_) | Of::Topic(_) | Of::Organisation(_) if count < OWN_PAGE => 0,
            Of::Group(_) | Of::Topic(_) | Of::Organisation(_) => count.div_ceil(PAGE),
        }
    }
}

/// In whose archives an item stands besides the network's; what is for everyone stands in each group's.
fn holders(
    site: &Site,
    groups: &Groups,
    topics: &[TopicId],
    organisations: &[OrganisationId],
) -> impl Iterator<Item = Of> {
    let groups: Vec<GroupId> = match groups {
        Groups::NotStated => Vec::new(),
        Groups::All => GroupId::all(site).collect(),
        Groups::Listed(ids) => ids.clone(),
    };
    let groups = groups.into_iter().map(Of::Group);
    let topics = topics.iter().copied().map(Of::Topic);
    let organisations = organisations.iter().copied().map(Of::Organisation);
    let mut all: Vec<Of> = groups.chain(topics).chain(organisations).collect();
    all.sort_unstable();
    all.dedup();
    all.into_iter()
}
