//! The main value of the home page and of the indexes.
//! Knows how much of the archive an index shows; the rest is on its shelves.

use serde::Serialize;

use super::View;
use super::archive::FacetsView;
use super::parts::{Cards, Entry, FeedView, NotKnownView, Pager, YearView};
use crate::config::LanguageId;
use crate::model::archive::{Of, PAGE};
use crate::model::timeline::is_chain;
use crate::model::{
    GroupId, Groups, MeetingId, NewsId, OrganisationId, ProjectId, SeriesId, TopicId, When,
};
use crate::plan::{Job, Scope};

/// How many items of a kind the home page shows.
const ON_HOME: usize = 5;

#[derive(Serialize)]
pub(super) struct HomeView {
    body: Option<String>,
    summary: Option<String>,
    upcoming: Cards,
    meetings: Cards,
    news: Cards,
    groups: Vec<Entry>,
    facts: Vec<String>,
    not_known_of_meetings: Option<NotKnownView>,
}

#[derive(Serialize, Default)]
pub(super) struct ListView {
    pub(super) body: Option<String>,
    pub(super) summary: Option<String>,
    pub(super) items: Vec<Entry>,
    pub(super) news: Cards,
    pub(super) upcoming: Cards,
    pub(super) past: Cards,
    pub(super) undated: Cards,
    pub(super) undated_ordered: bool,
    pub(super) years: Vec<YearView>,
    pub(super) year: Option<String>,
    pub(super) facet: Option<&'static str>,
    pub(super) facets: Vec<FacetsView>,
    pub(super) rest: Option<String>,
    pub(super) pager: Option<Pager>,
    pub(super) empty: Option<String>,
    pub(super) feeds: Vec<FeedView>,
}

impl View<'_> {
    pub(super) fn home(&self) -> HomeView {
        let (body, summary) = self.introduction("");
        let phases = self.views.phases();
        let shown = match phases.past.is_empty() {
            true => &phases.undated,
            false => &phases.past,
        };
        HomeView {
            body,
            summary,
            upcoming: self.meeting_cards(phases.upcoming.iter().copied().take(ON_HOME)),
            meetings: self.meeting_cards(shown.iter().copied().take(ON_HOME)),
            news: self.news_cards(NewsId::all(self.site).take(ON_HOME)),
            groups: self.group_entries(),
            facts: self.facts(),
            not_known_of_meetings: self.not_known_of_meetings(),
        }
    }

    /// What the archive holds, in sentences: known and not known apart.
    pub(super) fn facts(&self) -> Vec<String> {
        let site = self.site;
        let meetings = MeetingId::all(site);
        let is_undated = |id: &MeetingId| site[*id].when == When::Unknown;
        let counts = [
            ("fact-meetings", meetings.len()),
            ("fact-undated", meetings.filter(is_undated).count()),
            ("fact-organisations", OrganisationId::all(site).len()),
        ];
        counts
            .iter()
            .filter(|(_, count)| *count > 0)
            .map(|(key, count)| self.labels.count(key, *count))
            .collect()
    }

    fn group_entries(&self) -> Vec<Entry> {
        GroupId::all(self.site)
            .map(|id| {
                let own = self.site.archive.whole(Of::Group(id));
                let is_for_all = |id: &&MeetingId| self.site[**id].groups == Groups::All;
                let for_all = own.meetings.iter().filter(is_for_all).count();
                let counts = self.labels.counts(&[
                    ("count-meetings", own.meetings.len() - for_all),
                    ("count-meetings-for-all", for_all),
                    ("count-news", own.news.len()),
                ]);
                self.entry(&self.site[id].item, &Job::Group(id), counts)
            })
            .collect()
    }

    pub(super) fn pager(
        &self,
        page: usize,
        count: usize,
        job: impl Fn(usize) -> Job,
    ) -> Option<Pager> {
        let url = |page: usize| self.plan.url(&job(page), self.id).map(|url| self.url(url));
        (count > 1).then(|| Pager {
            number: page,
            count,
            previous: (page > 1).then(|| url(page - 1)).flatten(),
            next: (page < count).then(|| url(page + 1)).flatten(),
            label: self.labels.pager(page, count),
        })
    }

    fn introduced(&self, folder: &str) -> ListView {
        let (body, summary) = self.introduction(folder);
        ListView {
            body,
            summary,
            ..ListView::default()
        }
    }

    /// That older ones stand elsewhere, where an index does not show all.
    fn rest(&self, shown: usize, all: usize) -> Option<String> {
        (shown < all).then(|| self.labels.count("index-rest", all - shown))
    }

    pub(super) fn news_index(&self) -> ListView {
        let shown: Vec<NewsId> = NewsId::all(self.site)
            .take(self.site.config.per_page)
            .collect();
        ListView {
            empty: shown.is_empty().then(|| self.labels.text("news-empty")),
            rest: self.rest(shown.len(), NewsId::all(self.site).len()),
            news: self.news_cards(shown),
            years: self.years_of(Of::News, None),
            facets: self.facets(Of::News, None),
            feeds: self.feeds_of(&Scope::Network),
            ..self.introduced("news")
        }
    }

    pub(super) fn meeting_index(&self) -> ListView {
        let per_page = self.site.config.per_page;
        let phases = self.views.phases();
        let past: Vec<MeetingId> = phases.past.iter().copied().take(per_page).collect();
        // Those without a date are in no year: they stand here as long as that is no burden.
        let few = match phases.undated.len() > PAGE {
            true => per_page,
            false => PAGE,
        };
        let undated: Vec<MeetingId> = phases.undated.iter().copied().take(few).collect();
        let all = phases.past.len() + phases.undated.len();
        ListView {
            empty: phases
                .upcoming
                .is_empty()
                .then(|| self.labels.text("meetings-empty")),
            upcoming: self.meeting_cards(phases.upcoming.iter().copied()),
            rest: self.rest(past.len() + undated.len(), all),
            past: self.meeting_cards(past),
            undated_ordered: is_chain(self.site, &undated),
            undated: self.meeting_cards(undated),
            years: self.years_of(Of::Meetings, None),
            facets: self.facets(Of::Meetings, None),
            feeds: self.feeds_of(&Scope::Network),
            ..self.introduced("meetings")
        }
    }

    pub(super) fn group_index(&self) -> ListView {
        ListView {
            items: self.group_entries(),
            empty: (GroupId::all(self.site).len() == 0).then(|| self.labels.text("list-empty")),
            ..self.introduced("groups")
        }
    }

    pub(super) fn organisation_index(&self) -> ListView {
        let links = &self.site.backlinks;
        let items = OrganisationId::all(self.site).map(|id| {
            let meetings = links.meetings_of_organisation.of(id).len();
            let counts = self.counts(meetings, 0);
            self.entry(&self.site[id].item, &Job::Organisation(id), counts)
        });
        ListView {
            items: items.collect(),
            ..self.introduced("organisations")
        }
    }

    pub(super) fn project_index(&self) -> ListView {
        let links = &self.site.backlinks;
        let items = ProjectId::all(self.site).map(|id| {
            let meetings = links.meetings_of_project.of(id).len();
            let counts = self.counts(meetings, 0);
            self.entry(&self.site[id].item, &Job::Project(id), counts)
        });
        ListView {
            items: items.collect(),
            ..self.introduced("projects")
        }
    }

    pub(super) fn topic_index(&self) -> ListView {
        let links = &self.site.backlinks;
        let items = TopicId::all(self.site).map(|id| {
            let meetings = links.meetings_of_topic.of(id).len();
            let news = links.news_of_topic.of(id).len();
            Entry {
                link: self.link(
                    &self.site[id].name,
                    self.url_of(&Job::Topic(id)),
                    LanguageId::DEFAULT,
                ),
                summary: None,
                count_label: self.counts(meetings, news),
            }
        });
        ListView {
            items: items.collect(),
            ..self.introduced("topics")
        }
    }

    pub(super) fn series_index(&self) -> ListView {
        let links = &self.site.backlinks;
        let items = SeriesId::all(self.site).map(|id| {
            let meetings = links.meetings_of_series.of(id).len();
            Entry {
                link: self.link(
                    &self.site[id].name,
                    self.url_of(&Job::Series(id)),
                    LanguageId::DEFAULT,
                ),
                summary: None,
                count_label: self.counts(meetings, 0),
            }
        });
        ListView {
            items: items.collect(),
            ..self.introduced("series")
        }
    }
}
