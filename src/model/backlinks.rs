//! What refers to what, backwards.
//! Knows that a list that is looked up is noted as read, and nothing of how it was found.

use std::collections::BTreeMap;
use std::hash::Hash;

use super::{MeetingId, NewsId, OrganisationId, ProjectId, SeriesId, TopicId};
use crate::reads::{self, About, Fact, Said};

/// What refers to what, backwards, each list in the order of the site's.
#[derive(Clone, Debug)]
pub struct Backlinks {
    /// The news that speak of a meeting.
    pub news_of_meeting: Links<MeetingId, NewsId>,
    /// The meetings that a news item is the source of.
    pub meetings_from_news: Links<NewsId, MeetingId>,
    /// The news that speak of an organisation.
    pub news_of_organisation: Links<OrganisationId, NewsId>,
    /// The news of a topic.
    pub news_of_topic: Links<TopicId, NewsId>,
    /// The meetings of a topic.
    pub meetings_of_topic: Links<TopicId, MeetingId>,
    /// The meetings in which an organisation takes part.
    pub meetings_of_organisation: Links<OrganisationId, MeetingId>,
    /// The meetings of a series.
    pub meetings_of_series: Links<SeriesId, MeetingId>,
    /// The meetings of a project.
    pub meetings_of_project: Links<ProjectId, MeetingId>,
    /// The projects in which an organisation takes part, with its role.
    pub projects_of_organisation: Links<OrganisationId, (ProjectId, Option<String>)>,
    /// The projects that carry a project on.
    pub continued_by: Links<ProjectId, ProjectId>,
}

impl Default for Backlinks {
    fn default() -> Self {
        Self {
            news_of_meeting: Links::new("news of meeting"),
            meetings_from_news: Links::new("meetings from news"),
            news_of_organisation: Links::new("news of organisation"),
            news_of_topic: Links::new("news of topic"),
            meetings_of_topic: Links::new("meetings of topic"),
            meetings_of_organisation: Links::new("meetings of organisation"),
            meetings_of_series: Links::new("meetings of series"),
            meetings_of_project: Links::new("meetings of project"),
            projects_of_organisation: Links::new("projects of organisation"),
            continued_by: Links::new("continued by"),
        }
    }
}

/// References of one sort, seen from what they lead to.
#[derive(Clone, Debug)]
pub struct Links<K, V> {
    sort: &'static str,
    lists: BTreeMap<K, Vec<V>>,
}

impl<K: Copy + Ord + Hash, V: Hash> Links<K, V> {
    fn new(sort: &'static str) -> Self {
        Self {
            sort,
            lists: BTreeMap::new(),
        }
    }

    pub(super) fn push(&mut self, to: K, from: V) {
        self.lists.entry(to).or_default().push(from);
    }

    /// What refers to something, in the order of the site.
    pub fn of(&self, id: K) -> &[V] {
        reads::note(|| self.fact(&id));
        self.lists.get(&id).map_or(&[], Vec::as_slice)
    }

    fn fact(&self, id: &K) -> Fact {
        Fact::new(About::Backlinks, (self.sort, id))
    }

    pub(super) fn facts(&self, facts: &mut Vec<Said>) {
        let lists = self.lists.iter();
        facts.extend(lists.map(|(id, list)| (self.fact(id), reads::hash_of(list))));
    }
}
