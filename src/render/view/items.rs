//! The main value of the page of one item.
//! Knows what is shown of an item; how dates and states are put in words is `labels`'.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::Serialize;

use super::View;
use super::archive::StretchView;
use super::labels::{Length, phase_key};
use super::parts::{
    Cards, DateView, Entry, FeedView, GroupsView, Labelled, Link, MeetingCard, NewsCard,
    ParticipantView, SourceView, TocEntry,
};
use crate::config::LanguageId;
use crate::date::PartialDate;
use crate::model::archive::Of;
use crate::model::{
    GroupId, Groups, Item, MeetingId, NewsId, OrganisationId, PageId, Participant, Phase,
    ProjectId, SeriesId, Site, Source, Text, TopicId, Who,
};
use crate::plan::{Job, Scope};

#[derive(Serialize)]
pub(super) struct NewsView {
    body: String,
    summary: Option<String>,
    published: Option<DateView>,
    updated: Option<DateView>,
    authors: Vec<String>,
    groups: GroupsView,
    topics: Vec<Link>,
    meetings: Cards,
    organisations: Vec<Link>,
    projects: Vec<Link>,
    source: Option<SourceView>,
    newer: Option<Link>,
    older: Option<Link>,
    toc: Vec<TocEntry>,
}

#[derive(Serialize)]
pub(super) struct GroupView {
    body: String,
    summary: Option<String>,
    aliases: Vec<String>,
    upcoming: Cards,
    past: Cards,
    undated: Cards,
    timeline: Vec<StretchView>,
    news: Cards,
    news_by_year: Vec<StretchView>,
    empty: Option<String>,
    feeds: Vec<FeedView>,
}

#[derive(Serialize)]
pub(super) struct OrganisationView {
    body: String,
    summary: Option<String>,
    aliases: Vec<String>,
    kind: Option<String>,
    website: Option<String>,
    projects: Vec<RoleView>,
    meetings: Cards,
    news: Cards,
    timeline: Vec<StretchView>,
    news_by_year: Vec<StretchView>,
}

#[derive(Serialize)]
pub(super) struct RoleView {
    title: String,
    url: String,
    role: Option<String>,
}

#[derive(Serialize)]
pub(super) struct ProjectView {
    body: String,
    summary: Option<String>,
    full_name: Option<String>,
    website: Option<String>,
    participants: Vec<ParticipantView>,
    continues: Option<Link>,
    continued_by: Vec<Link>,
    extensions: Vec<ExtensionView>,
    meetings: Cards,
    news: Cards,
}

#[derive(Serialize)]
pub(super) struct ExtensionView {
    text: String,
    until: Option<DateView>,
}

#[derive(Serialize)]
pub(super) struct GatheringView {
    title: String,
    meetings: Cards,
    news: Cards,
    timeline: Vec<StretchView>,
    news_by_year: Vec<StretchView>,
    feeds: Vec<FeedView>,
}

#[derive(Serialize)]
pub(super) struct DocView {
    body: String,
    summary: Option<String>,
    toc: Vec<TocEntry>,
}

/// Meetings by where they stand in time: upcoming ones soonest first, past ones latest first.
pub(super) struct ByPhase {
    pub(super) upcoming: Vec<MeetingId>,
    pub(super) past: Vec<MeetingId>,
    pub(super) undated: Vec<MeetingId>,
}

/// Meetings by where they stand in time.
pub(super) fn by_phase(site: &Site, ids: impl IntoIterator<Item = MeetingId>) -> ByPhase {
    let mut phases = ByPhase {
        upcoming: Vec::new(),
        past: Vec::new(),
        undated: Vec::new(),
    };
    for id in ids {
        match site[id].phase(site) {
            Phase::Upcoming => phases.upcoming.push(id),
            Phase::Past => phases.past.push(id),
            Phase::Undated => phases.undated.push(id),
        }
    }
    phases.past.reverse();
    phases
}

impl View<'_> {
    pub(super) fn make_news_card(&self, id: NewsId) -> NewsCard {
        let news = &self.site[id];
        let text = self.text(&news.item);
        NewsCard {
            link: self.item_link(&news.item, &Job::News(id)),
            summary: text.summary().map(str::to_owned),
            published: self.day(news.published),
            groups: self.groups_links(&news.groups),
            image: self.image(text),
        }
    }

    pub(super) fn make_meeting_card(&self, id: MeetingId) -> MeetingCard {
        let meeting = &self.site[id];
        let (start, end) = self.bounds(meeting);
        let is_to_come = end.is_some() && meeting.state(self.site).is_to_come();
        MeetingCard {
            link: self.item_link(&meeting.item, &Job::Meeting(id)),
            summary: self.text(&meeting.item).summary().map(str::to_owned),
            when: self.labels.when(meeting, Length::Short, end.clone()),
            status: self.labels.status(meeting),
            mode: self.labels.mode(meeting),
            groups: self.groups(&meeting.groups),
            phase: phase_key(meeting.phase(self.site)),
            start,
            end,
            over: is_to_come.then(|| self.labels.text("status-over")),
        }
    }

    pub(super) fn day(&self, day: Option<Date>) -> Option<DateView> {
        day.map(|day| self.labels.date(PartialDate::Day(day)))
    }

    fn groups_links(&self, groups: &Groups) -> Vec<Link> {
        match groups {
            Groups::NotStated | Groups::All => Vec::new(),
            Groups::Listed(ids) => ids
                .iter()
                .map(|id| self.item_link(&self.site[*id].item, &Job::Group(*id)))
                .collect(),
        }
    }

    pub(super) fn groups(&self, groups: &Groups) -> GroupsView {
        let items = self.groups_links(groups);
        let names: Vec<String> = items.iter().map(|link| link.title.clone()).collect();
        let (stated, label) = match groups {
            Groups::NotStated => ("none", None),
            Groups::All => ("all", Some(self.labels.text("groups-all"))),
            Groups::Listed(_) => ("listed", Some(self.labels.list(&names))),
        };
        GroupsView {
            stated,
            label,
            items,
        }
    }

    pub(super) fn topics(&self, topics: &[TopicId]) -> Vec<Link> {
        topics
            .iter()
            .map(|id| {
                self.link(
                    &self.site[*id].name,
                    self.url_of(&Job::Topic(*id)),
                    LanguageId::DEFAULT,
                )
            })
            .collect()
    }

    pub(super) fn toc(&self, text: &Text) -> Vec<TocEntry> {
        text.body()
            .headings
            .iter()
            .map(|heading| TocEntry {
                id: heading.id.clone(),
                title: heading.title.clone(),
                level: heading.level,
            })
            .collect()
    }

    pub(super) fn source(&self, item: &Item) -> Option<SourceView> {
        let (labelled, language) = match item.source.as_ref()? {
            Source::News(id) => {
                let news = self.text(&self.site[*id].item);
                let url = Some(self.url_of(&Job::News(*id)));
                let label = news.title().to_owned();
                (Labelled { label, url }, news.language)
            }
            Source::Words(words) => {
                let url = crate::url::is_web_address(words).then(|| words.clone());
                let label = words.clone();
                (Labelled { label, url }, LanguageId::DEFAULT)
            }
        };
        let foreign = (language != self.id).then(|| &self.site.config.language(language).locale);
        Some(SourceView {
            labelled,
            lang: foreign.map(|locale| locale.tag().to_owned()),
            dir: foreign.map(|locale| locale.direction()),
        })
    }

    pub(super) fn summary(&self, text: &Text) -> Option<String> {
        text.summary().map(str::to_owned)
    }

    pub(super) fn news(&self, id: NewsId) -> NewsView {
        let news = &self.site[id];
        let text = self.text(&news.item);
        let (newer, older) = self.site.news_neighbours(id);
        let meetings = self.site.told_by(id);
        let projects = meetings.iter().filter_map(|id| self.site[*id].project);
        let projects: BTreeSet<ProjectId> = projects.collect();
        let neighbour =
            |id: Option<NewsId>| id.map(|id| self.item_link(&self.site[id].item, &Job::News(id)));
        NewsView {
            body: self.body(text),
            summary: self.summary(text),
            published: self.day(news.published),
            updated: self.day(text.document.head.common.updated.or(news.item.updated)),
            authors: news.authors.clone(),
            groups: self.groups(&news.groups),
            topics: self.topics(&news.topics),
            meetings: self.meeting_cards(meetings),
            projects: projects
                .into_iter()
                .map(|id| self.item_link(&self.site[id].item, &Job::Project(id)))
                .collect(),
            organisations: news
                .organisations
                .iter()
                .map(|id| self.item_link(&self.site[*id].item, &Job::Organisation(*id)))
                .collect(),
            source: self.source(&news.item),
            newer: neighbour(newer),
            older: neighbour(older),
            toc: self.toc(text),
        }
    }

    pub(super) fn participants(&self, participants: &[Participant]) -> Vec<ParticipantView> {
        participants
            .iter()
            .map(|participant| {
                let organisation = participant.organisation().map(|id| {
                    let link = self.item_link(&self.site[id].item, &Job::Organisation(id));
                    (link.title, link.url)
                });
                let (name, url) = match (&participant.who, organisation) {
                    (Who::Organisation(_), Some((title, url))) => (title, Some(url)),
                    (Who::Person(name, _), Some((title, url))) => {
                        (format!("{name} ({title})"), Some(url))
                    }
                    (Who::Person(name, _), None) => (name.clone(), None),
                    (Who::Organisation(_), None) => (String::new(), None),
                };
                ParticipantView {
                    name,
                    url,
                    role: participant.role.clone(),
                    talks: participant.talks.clone(),
                }
            })
            .collect()
    }

    pub(super) fn group(&self, id: GroupId) -> GroupView {
        let group = &self.site[id];
        let text = self.text(&group.item);
        let own = self.site.archive.whole(Of::Group(id));
        let phases = by_phase(self.site, own.meetings.iter().copied());
        let empty = phases
            .upcoming
            .is_empty()
            .then(|| self.labels.text("group-empty"));
        GroupView {
            body: self.body(text),
            summary: self.summary(text),
            aliases: group.item.names.clone(),
            upcoming: self.meeting_cards(phases.upcoming),
            past: self.meeting_cards(phases.past),
            undated: self.meeting_cards(phases.undated),
            timeline: self.timeline(Of::Group(id)),
            news: self.news_cards(own.news.iter().copied()),
            news_by_year: self.news_by_year(Of::Group(id)),
            empty,
            feeds: self.feeds_of(&Scope::Group(id)),
        }
    }

    pub(super) fn organisation(&self, id: OrganisationId) -> OrganisationView {
        let organisation = &self.site[id];
        let text = self.text(&organisation.item);
        let links = &self.site.backlinks;
        let meetings = links.meetings_of_organisation.of(id);
        let projects = links.projects_of_organisation.of(id);
        OrganisationView {
            body: self.body(text),
            summary: self.summary(text),
            aliases: organisation.item.names.clone(),
            kind: organisation.kind.clone(),
            website: organisation.website.clone(),
            projects: projects
                .iter()
                .map(|(id, role)| RoleView {
                    title: self.text(&self.site[*id].item).title().to_owned(),
                    url: self.url_of(&Job::Project(*id)),
                    role: role.clone(),
                })
                .collect(),
            meetings: self.meeting_cards(meetings.iter().copied()),
            news: self.news_cards(links.news_of_organisation.of(id).iter().copied()),
            timeline: self.timeline(Of::Organisation(id)),
            news_by_year: self.news_by_year(Of::Organisation(id)),
        }
    }

    pub(super) fn project(&self, id: ProjectId) -> ProjectView {
        let project = &self.site[id];
        let text = self.text(&project.item);
        let links = &self.site.backlinks;
        let link = |id: ProjectId| self.item_link(&self.site[id].item, &Job::Project(id));
        let meetings = links.meetings_of_project.of(id);
        let continued_by = links.continued_by.of(id);
        ProjectView {
            body: self.body(text),
            summary: self.summary(text),
            full_name: project.full_name.clone(),
            website: project.website.clone(),
            participants: self.participants(&project.participants),
            continues: project.continues.map(link),
            continued_by: continued_by.iter().copied().map(link).collect(),
            extensions: project
                .extensions
                .iter()
                .map(|extension| ExtensionView {
                    text: extension.text.clone(),
                    until: extension.until.map(|date| self.labels.date(date)),
                })
                .collect(),
            meetings: self.meeting_cards(meetings.iter().copied()),
            news: self.news_of_meetings(meetings),
        }
    }

    /// The news that speak of any of some meetings, each once, the latest first.
    fn news_of_meetings(&self, meetings: &[MeetingId]) -> Cards {
        let links = &self.site.backlinks.news_of_meeting;
        let news = meetings.iter().flat_map(|id| links.of(*id));
        let news: BTreeSet<NewsId> = news.copied().collect();
        self.news_cards(news)
    }

    pub(super) fn topic(&self, id: TopicId) -> GatheringView {
        let links = &self.site.backlinks;
        let meetings = links.meetings_of_topic.of(id);
        let news = links.news_of_topic.of(id);
        GatheringView {
            title: self.site[id].name.clone(),
            meetings: self.meeting_cards(meetings.iter().rev().copied()),
            news: self.news_cards(news.iter().copied()),
            timeline: self.timeline(Of::Topic(id)),
            news_by_year: self.news_by_year(Of::Topic(id)),
            feeds: self.feeds_of(&Scope::Topic(id)),
        }
    }

    pub(super) fn series(&self, id: SeriesId) -> GatheringView {
        let meetings = self.site.backlinks.meetings_of_series.of(id);
        GatheringView {
            title: self.site[id].name.clone(),
            meetings: self.meeting_cards(meetings.iter().copied()),
            news: self.news_of_meetings(meetings),
            timeline: Vec::new(),
            news_by_year: Vec::new(),
            feeds: self.feeds_of(&Scope::Series(id)),
        }
    }

    pub(super) fn doc(&self, id: PageId) -> DocView {
        let text = self.text(&self.site[id].item);
        DocView {
            body: self.body(text),
            summary: self.summary(text),
            toc: self.toc(text),
        }
    }

    /// An item as an entry of an index.
    pub(super) fn entry(&self, item: &Item, job: &Job, count_label: Option<String>) -> Entry {
        Entry {
            link: self.item_link(item, job),
            summary: self.summary(self.text(item)),
            count_label,
        }
    }

    /// How many meetings and news there are, in words; nothing where there are none.
    pub(super) fn counts(&self, meetings: usize, news: usize) -> Option<String> {
        self.labels
            .counts(&[("count-meetings", meetings), ("count-news", news)])
    }
}
