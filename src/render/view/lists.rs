//! The main value of the home page and of the indexes.
//! Knows how archives are cut into pages and years.

use std::collections::BTreeMap;

use serde::Serialize;

use super::View;
use super::items::by_phase;
use super::parts::{Cards, Entry, FeedView, Pager, YearView};
use crate::config::LanguageId;
use crate::model::{
    GroupId, MeetingId, NewsId, OrganisationId, ProjectId, SeriesId, TopicId, When,
};
use crate::plan::{Job, Scope, page_count};

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
}

#[derive(Serialize, Default)]
pub(super) struct ListView {
    body: Option<String>,
    summary: Option<String>,
    items: Vec<Entry>,
    news: Cards,
    upcoming: Cards,
    past: Cards,
    undated: Cards,
    undated_ordered: bool,
    years: Vec<YearView>,
    year: Option<String>,
    pager: Option<Pager>,
    empty: Option<String>,
    feeds: Vec<FeedView>,
}

impl View<'_> {
    pub(super) fn home(&self) -> HomeView {
        let (body, summary) = self.introduction("");
        let phases = &self.views.phases;
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
        }
    }

    /// What the archive holds, in sentences: known and not known apart.
    fn facts(&self) -> Vec<String> {
        let meetings = &self.site.meetings;
        let undated = meetings
            .iter()
            .filter(|meeting| meeting.when == When::Unknown)
            .count();
        let counts = [
            ("fact-meetings", meetings.len()),
            ("fact-undated", undated),
            ("fact-organisations", self.site.organisations.len()),
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
                let meetings = self.site.meetings_of_group(id).len();
                let news = self.site.news_of_group(id).len();
                let counts = self.counts(meetings, news);
                self.entry(&self.site[id].item, &Job::Group(id), counts)
            })
            .collect()
    }

    fn pager(&self, page: usize, count: usize, job: impl Fn(usize) -> Job) -> Option<Pager> {
        let url = |page: usize| self.plan.url(&job(page), self.id).map(|url| self.url(url));
        (count > 1).then(|| Pager {
            number: page,
            count,
            previous: (page > 1).then(|| url(page - 1)).flatten(),
            next: (page < count).then(|| url(page + 1)).flatten(),
            label: self.labels.pager(page, count),
        })
    }

    /// The years of an archive, the latest first, and what has no year last.
    fn years(
        &self,
        counts: &BTreeMap<Option<i16>, usize>,
        current: Option<i16>,
        count_key: &str,
        job: impl Fn(i16) -> Job,
    ) -> Vec<YearView> {
        counts
            .iter()
            .rev()
            .map(|(year, count)| YearView {
                label: year.map_or_else(
                    || self.labels.text("year-not-stated"),
                    |year| year.to_string(),
                ),
                url: year.map(|year| self.url_of(&job(year))),
                count_label: self.labels.count(count_key, *count),
                current: year.is_some() && *year == current,
            })
            .collect()
    }

    fn news_years(&self, current: Option<i16>) -> Vec<YearView> {
        let counts = &self.views.news_years;
        self.years(counts, current, "count-news", Job::NewsYear)
    }

    fn meeting_years(&self, current: Option<i16>) -> Vec<YearView> {
        let counts = &self.views.meeting_years;
        self.years(counts, current, "count-meetings", Job::MeetingYear)
    }

    fn introduced(&self, folder: &str) -> ListView {
        let (body, summary) = self.introduction(folder);
        ListView {
            body,
            summary,
            ..ListView::default()
        }
    }

    pub(super) fn news_index(&self, page: usize) -> ListView {
        let per_page = self.site.config.per_page;
        let count = page_count(self.site.news.len(), per_page);
        let shown = NewsId::all(self.site)
            .skip((page - 1) * per_page)
            .take(per_page);
        let news = self.news_cards(shown);
        let list = match page {
            1 => self.introduced("news"),
            _ => ListView::default(),
        };
        ListView {
            empty: news.is_empty().then(|| self.labels.text("news-empty")),
            news,
            years: self.news_years(None),
            pager: self.pager(page, count, Job::NewsIndex),
            feeds: self.feeds_of(&Scope::Network),
            ..list
        }
    }

    pub(super) fn news_year(&self, year: i16) -> ListView {
        let shown = NewsId::all(self.site)
            .filter(|id| self.site[*id].published.map(jiff::civil::Date::year) == Some(year));
        ListView {
            news: self.news_cards(shown),
            years: self.news_years(Some(year)),
            year: Some(year.to_string()),
            ..ListView::default()
        }
    }

    pub(super) fn meeting_index(&self, page: usize) -> ListView {
        let per_page = self.site.config.per_page;
        let phases = &self.views.phases;
        let count = page_count(phases.past.len(), per_page);
        let past = phases.past.iter().copied().skip((page - 1) * per_page);
        let past = self.meeting_cards(past.take(per_page));
        let pager = self.pager(page, count, Job::MeetingIndex);
        let years = self.meeting_years(None);
        let feeds = self.feeds_of(&Scope::Network);
        if page > 1 {
            return ListView {
                past,
                pager,
                years,
                feeds,
                ..ListView::default()
            };
        }
        let is_ordered = self.is_fully_ordered(&phases.undated);
        ListView {
            empty: phases
                .upcoming
                .is_empty()
                .then(|| self.labels.text("meetings-empty")),
            upcoming: self.meeting_cards(phases.upcoming.iter().copied()),
            past,
            undated: self.meeting_cards(phases.undated.iter().copied()),
            undated_ordered: is_ordered,
            years,
            pager,
            feeds,
            ..self.introduced("meetings")
        }
    }

    /// Whether the stated order leaves no doubt: each meeting is stated to come before the next.
    fn is_fully_ordered(&self, meetings: &[MeetingId]) -> bool {
        meetings
            .windows(2)
            .all(|pair| self.site[pair[0]].followed_by.contains(&pair[1]))
    }

    pub(super) fn meeting_year(&self, year: i16) -> ListView {
        let of_year = MeetingId::all(self.site).filter(|id| {
            let date = self.site[*id].when.date();
            date.map(crate::date::PartialDate::year) == Some(year)
        });
        let phases = by_phase(self.site, of_year);
        ListView {
            upcoming: self.meeting_cards(phases.upcoming),
            past: self.meeting_cards(phases.past),
            undated: self.meeting_cards(phases.undated),
            years: self.meeting_years(Some(year)),
            year: Some(year.to_string()),
            ..ListView::default()
        }
    }

    pub(super) fn group_index(&self) -> ListView {
        ListView {
            items: self.group_entries(),
            empty: self
                .site
                .groups
                .is_empty()
                .then(|| self.labels.text("list-empty")),
            ..self.introduced("groups")
        }
    }

    pub(super) fn organisation_index(&self) -> ListView {
        let links = &self.site.backlinks;
        let items = OrganisationId::all(self.site).map(|id| {
            let meetings = links.meetings_of_organisation.get(&id).map_or(0, Vec::len);
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
            let meetings = links.meetings_of_project.get(&id).map_or(0, Vec::len);
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
            let meetings = links.meetings_of_topic.get(&id).map_or(0, Vec::len);
            let news = links.news_of_topic.get(&id).map_or(0, Vec::len);
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
            let meetings = links.meetings_of_series.get(&id).map_or(0, Vec::len);
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
