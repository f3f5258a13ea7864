//! The main value of the page of one item.
//! Knows what is shown of an item; how dates and states are put in words is `labels`'.

use std::collections::BTreeSet;

use jiff::ToSpan;
use jiff::civil::Date;
use serde::Serialize;

use super::View;
use super::archive::{NeighboursView, StretchView};
use super::labels::{iso, phase_key};
use super::parts::{
    Cards, DateView, EmbedView, Entry, FeedView, GroupsView, Keyed, Labelled, Link, MeetingCard,
    NewsCard, ParticipantView, SourceView, StatedLink, StatedView, StatusView, TocEntry, WhenView,
};
use crate::config::LanguageId;
use crate::date::PartialDate;
use crate::model::archive::Of;
use crate::model::known::{Answer, Question};
use crate::model::{
    GroupId, Groups, Item, Material, Meeting, MeetingId, NewsId, OrganisationId, PageId,
    Participant, Phase, ProjectId, SeriesId, Site, Source, Stated, Status, Text, TopicId, When,
    Who,
};
use crate::parse::fields::{Join, Registration};
use crate::plan::{Job, Scope, TargetUrl, target_url};
use crate::render::embed;
use crate::render::icalendar::links::{AddLinks, add_links};

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
pub(super) struct MeetingView {
    body: String,
    summary: Option<String>,
    when: WhenView,
    status: StatusView,
    mode: Keyed,
    place: Option<String>,
    language: Option<String>,
    groups: GroupsView,
    topics: Vec<Link>,
    series: Option<Link>,
    project: Option<Link>,
    guests: Vec<ParticipantView>,
    organisers: Vec<ParticipantView>,
    join: Option<Labelled>,
    registration: Option<RegistrationView>,
    minutes: StatedView,
    recording: StatedView,
    materials: StatedView,
    attendance: Option<String>,
    changes: Vec<ChangeView>,
    source: Option<SourceView>,
    previous: Option<Link>,
    next: Option<Link>,
    neighbours: Vec<NeighboursView>,
    preceded_by: Vec<Link>,
    followed_by: Vec<Link>,
    news: Cards,
    phase: &'static str,
    start: Option<String>,
    end: Option<String>,
    over: Option<String>,
    invitation: Option<String>,
    add_links: Option<AddLinks>,
    toc: Vec<TocEntry>,
    unknown: Vec<String>,
    title_note: Option<String>,
}

#[derive(Serialize)]
pub(super) struct RegistrationView {
    label: String,
    url: Option<String>,
    until: Option<DateView>,
    closes: Option<String>,
    closed: Option<String>,
    places: Option<String>,
}

#[derive(Serialize)]
pub(super) struct ChangeView {
    on: Option<DateView>,
    text: String,
    reason: Option<String>,
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
        MeetingCard {
            link: self.item_link(&meeting.item, &Job::Meeting(id)),
            summary: self.text(&meeting.item).summary().map(str::to_owned),
            when: self.labels.when(meeting),
            status: self.labels.status(meeting),
            mode: self.labels.mode(meeting),
            groups: self.groups(&meeting.groups),
            phase: phase_key(meeting.phase(self.site)),
            start,
            end,
        }
    }

    /// When a meeting begins and when it is over, for programs; of a month or a year only the latter can be told.
    fn bounds(&self, meeting: &Meeting) -> (Option<String>, Option<String>) {
        let site = self.site;
        let midnight = |day: Date| {
            let at = site.midnight(day);
            Some(iso(&at.to_zoned_datetime(site.config.zone.zone.clone())))
        };
        let after = |day: Date| midnight(day.saturating_add(1.day()));
        match &meeting.when {
            When::Timed(span, zone) => {
                let end = meeting.end_or_usual(span, site);
                let end = end.to_zoned_datetime(zone.zone.clone());
                (Some(iso(&span.start)), Some(iso(&end)))
            }
            When::Days(first, last) => (midnight(*first), after(*last)),
            When::Partial(date) => (None, after(date.last_day())),
            When::Unknown => (None, None),
        }
    }

    fn day(&self, day: Option<Date>) -> Option<DateView> {
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

    fn groups(&self, groups: &Groups) -> GroupsView {
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

    fn topics(&self, topics: &[TopicId]) -> Vec<Link> {
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

    fn toc(&self, text: &Text) -> Vec<TocEntry> {
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

    fn source(&self, item: &Item) -> Option<SourceView> {
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

    fn summary(&self, text: &Text) -> Option<String> {
        text.summary().map(str::to_owned)
    }

    pub(super) fn news(&self, id: NewsId) -> NewsView {
        let news = &self.site[id];
        let text = self.text(&news.item);
        let (newer, older) = self.site.news_neighbours(id);
        // It speaks of what it is the source of, too.
        let told = self.site.backlinks.meetings_from_news.get(&id);
        let told = told.into_iter().flatten().copied();
        let told = told.filter(|id| !news.meetings.contains(id));
        let meetings: Vec<MeetingId> = news.meetings.iter().copied().chain(told).collect();
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

    pub(super) fn meeting(&self, id: MeetingId) -> MeetingView {
        let meeting = &self.site[id];
        let text = self.text(&meeting.item);
        let all = &self.site.archive.whole(Of::Meetings).meetings;
        let (previous, next) = self.site.neighbours(id, all);
        let link = |id: MeetingId| self.item_link(&self.site[id].item, &Job::Meeting(id));
        let phase = meeting.phase(self.site);
        let is_open = phase == Phase::Upcoming && meeting.status != Status::Cancelled;
        let news = self.site.backlinks.news_of_meeting.get(&id);
        let invitation = self.plan.url(&Job::Invitation(id), self.id);
        let (start, end) = self.bounds(meeting);
        MeetingView {
            body: self.body(text),
            summary: self.summary(text),
            when: self.labels.when(meeting),
            status: self.labels.status(meeting),
            mode: self.labels.mode(meeting),
            place: meeting.place.clone(),
            language: meeting
                .language
                .as_deref()
                .map(|tag| self.language_name(tag)),
            groups: self.groups(&meeting.groups),
            topics: self.topics(&meeting.topics),
            series: meeting.series.map(|id| {
                self.link(
                    &self.site[id].name,
                    self.url_of(&Job::Series(id)),
                    LanguageId::DEFAULT,
                )
            }),
            project: meeting
                .project
                .map(|id| self.item_link(&self.site[id].item, &Job::Project(id))),
            guests: self.participants(&meeting.guests),
            organisers: self.participants(&meeting.organisers),
            join: meeting
                .join
                .as_ref()
                .filter(|_| is_open)
                .map(|join| self.join(join)),
            registration: match &meeting.registration {
                Stated::Given(registration) if is_open => Some(self.registration(registration)),
                Stated::None if is_open => Some(RegistrationView {
                    label: self.labels.text("registration-none"),
                    url: None,
                    until: None,
                    closes: None,
                    closed: None,
                    places: None,
                }),
                Stated::Given(_) | Stated::None | Stated::NotKnown => None,
            },
            minutes: self.stated("minutes", &meeting.minutes),
            recording: self.stated("recording", &meeting.recording),
            materials: self.stated("materials", &meeting.materials),
            attendance: self.attendance(meeting),
            changes: meeting
                .changes
                .iter()
                .map(|change| {
                    // Without a date before or after, the reason is what there is to say.
                    let is_moved = change.from.is_some() || change.to.is_some();
                    let only_reason = change.reason.clone().filter(|_| !is_moved);
                    ChangeView {
                        on: self.day(change.on),
                        reason: change.reason.clone().filter(|_| only_reason.is_none()),
                        text: only_reason.unwrap_or_else(|| self.labels.change(change)),
                    }
                })
                .collect(),
            source: self.source(&meeting.item),
            previous: previous.map(link),
            next: next.map(link),
            neighbours: self.neighbours(id),
            preceded_by: meeting.preceded_by.iter().copied().map(link).collect(),
            followed_by: meeting.followed_by.iter().copied().map(link).collect(),
            news: self.news_cards(news.into_iter().flatten().copied()),
            phase: phase_key(phase),
            start,
            end,
            over: is_open.then(|| self.labels.text("status-over")),
            invitation: invitation.map(|url| self.url(url)),
            add_links: add_links(self.site, self.plan, id),
            toc: self.toc(text),
            unknown: self.unknown(meeting),
            title_note: text
                .title_note()
                .or(meeting.title_note.as_deref())
                .map(str::to_owned),
        }
    }

    fn language_name(&self, tag: &str) -> String {
        let key = format!("language-{}", tag.to_lowercase());
        let locale = &self.language().locale;
        locale
            .message(&key, None, &[])
            .unwrap_or_else(|| tag.to_owned())
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

    fn join(&self, join: &Join) -> Labelled {
        match join {
            Join::Public(url) => Labelled {
                label: self.labels.text("join-public"),
                url: Some(url.clone()),
            },
            Join::OnRequest => self.plain("join-on-request"),
            Join::ByEmail(None) => self.plain("join-by-email"),
            Join::ByEmail(Some(email)) => Labelled {
                label: self.labels.with_text("join-by-email-to", "email", email),
                url: Some(format!("mailto:{email}")),
            },
            Join::AfterRegistration => self.plain("join-after-registration"),
        }
    }

    fn plain(&self, key: &str) -> Labelled {
        Labelled {
            label: self.labels.text(key),
            url: None,
        }
    }

    fn registration(&self, registration: &Registration) -> RegistrationView {
        let closed = registration.until.is_some_and(|day| day < self.site.today);
        let email = registration
            .email
            .as_ref()
            .map(|email| format!("mailto:{email}"));
        let url = registration.url.clone().or(email).filter(|_| !closed);
        let key = match (closed, &url, &registration.email) {
            (true, ..) => "registration-closed",
            (false, Some(_), Some(_)) if registration.url.is_none() => "registration-by-email",
            (false, Some(_), _) => "registration-open",
            (false, None, _) => "registration-needed",
        };
        RegistrationView {
            label: self.labels.text(key),
            url,
            until: self.day(registration.until),
            closes: registration.until.filter(|_| !closed).map(|day| {
                let at = self.site.midnight(day.saturating_add(1.day()));
                iso(&at.to_zoned_datetime(self.site.config.zone.zone.clone()))
            }),
            closed: (!closed).then(|| self.labels.text("registration-closed")),
            places: registration
                .places
                .map(|places| self.labels.count("registration-places", places)),
        }
    }

    fn stated(&self, what: &str, stated: &Stated<Vec<Material>>) -> StatedView {
        match stated {
            Stated::NotKnown => StatedView {
                state: "unknown",
                label: None,
                links: Vec::new(),
            },
            Stated::None => StatedView {
                state: "none",
                label: Some(self.labels.text(&format!("{what}-none"))),
                links: Vec::new(),
            },
            Stated::Given(materials) => StatedView {
                state: "given",
                label: None,
                links: materials
                    .iter()
                    .filter_map(|material| self.material(what, material))
                    .collect(),
            },
        }
    }

    fn material(&self, what: &str, material: &Material) -> Option<StatedLink> {
        let (url, name, is_elsewhere) = match target_url(self.plan, &material.target)? {
            TargetUrl::Web(url) => (url.to_owned(), url.to_owned(), true),
            TargetUrl::Site(path) => {
                let name = path.as_str().rsplit('/').next().unwrap_or_default();
                (self.url(path), name.to_owned(), false)
            }
        };
        let usual = match what {
            "materials" => name.clone(),
            what => self.labels.text(&format!("{what}-link")),
        };
        let extension = name.rsplit_once('.').map(|(_, extension)| extension);
        let detail = match is_elsewhere {
            true => Some(self.labels.text("material-elsewhere")),
            false => extension.map(str::to_uppercase),
        };
        let embed = match what {
            "recording" => embed::player(&url, &self.site.config.embeds),
            _ => None,
        };
        let embed = embed.map(|player| EmbedView {
            url: player.address,
            label: self.labels.text("embed-show"),
            warning: self.labels.with_text("embed-warning", "host", &player.host),
        });
        Some(StatedLink {
            title: material.title.clone().unwrap_or(usual),
            url,
            detail,
            embed,
        })
    }

    fn attendance(&self, meeting: &Meeting) -> Option<String> {
        match &meeting.attendance {
            Stated::NotKnown => None,
            Stated::None => Some(self.labels.text("attendance-none")),
            Stated::Given(attendance) => {
                let people = attendance
                    .people
                    .map(|count| self.labels.count("attendance-people", count));
                let organisations = attendance
                    .organisations
                    .map(|count| self.labels.count("attendance-organisations", count));
                let parts: Vec<String> = people.into_iter().chain(organisations).collect();
                (!parts.is_empty()).then(|| self.labels.list(&parts))
            }
        }
    }

    /// What is not known of a meeting, one sentence each; what was left open on purpose is not among it.
    fn unknown(&self, meeting: &Meeting) -> Vec<String> {
        let answers = meeting.answers(self.site);
        let is_missing = |question| answers.contains(&(question, Answer::NotKnown));
        let sentence = |question: Question| {
            let key = format!("unknown-{}", question.key());
            is_missing(question).then(|| self.labels.text(&key))
        };
        let records = [Question::Minutes, Question::Recording, Question::Materials];
        let records: Vec<String> = records.into_iter().filter_map(sentence).collect();
        let records = (!records.is_empty()).then(|| {
            let list = self.labels.list(&records);
            self.labels.with_text("unknown-records", "list", &list)
        });
        let first = [Question::Date, Question::Day, Question::Groups].map(sentence);
        let last = sentence(Question::Attendance);
        first.into_iter().chain([records, last]).flatten().collect()
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
        let meetings = links.meetings_of_organisation.get(&id);
        let projects = links.projects_of_organisation.get(&id);
        OrganisationView {
            body: self.body(text),
            summary: self.summary(text),
            aliases: organisation.item.names.clone(),
            kind: organisation.kind.clone(),
            website: organisation.website.clone(),
            projects: projects
                .into_iter()
                .flatten()
                .map(|(id, role)| RoleView {
                    title: self.text(&self.site[*id].item).title().to_owned(),
                    url: self.url_of(&Job::Project(*id)),
                    role: role.clone(),
                })
                .collect(),
            meetings: self.meeting_cards(meetings.into_iter().flatten().copied()),
            news: self.news_cards(
                links
                    .news_of_organisation
                    .get(&id)
                    .into_iter()
                    .flatten()
                    .copied(),
            ),
            timeline: self.timeline(Of::Organisation(id)),
            news_by_year: self.news_by_year(Of::Organisation(id)),
        }
    }

    pub(super) fn project(&self, id: ProjectId) -> ProjectView {
        let project = &self.site[id];
        let text = self.text(&project.item);
        let links = &self.site.backlinks;
        let link = |id: ProjectId| self.item_link(&self.site[id].item, &Job::Project(id));
        let meetings = links.meetings_of_project.get(&id);
        let continued_by = links.continued_by.get(&id);
        ProjectView {
            body: self.body(text),
            summary: self.summary(text),
            full_name: project.full_name.clone(),
            website: project.website.clone(),
            participants: self.participants(&project.participants),
            continues: project.continues.map(link),
            continued_by: continued_by
                .into_iter()
                .flatten()
                .copied()
                .map(link)
                .collect(),
            extensions: project
                .extensions
                .iter()
                .map(|extension| ExtensionView {
                    text: extension.text.clone(),
                    until: extension.until.map(|date| self.labels.date(date)),
                })
                .collect(),
            meetings: self.meeting_cards(meetings.into_iter().flatten().copied()),
            news: self.news_of_meetings(meetings.into_iter().flatten()),
        }
    }

    /// The news that speak of any of some meetings, each once, the latest first.
    fn news_of_meetings<'m>(&self, meetings: impl Iterator<Item = &'m MeetingId>) -> Cards {
        let links = &self.site.backlinks.news_of_meeting;
        let news: BTreeSet<NewsId> = meetings
            .filter_map(|id| links.get(id))
            .flatten()
            .copied()
            .collect();
        self.news_cards(news)
    }

    pub(super) fn topic(&self, id: TopicId) -> GatheringView {
        let links = &self.site.backlinks;
        let meetings = links.meetings_of_topic.get(&id);
        let news = links.news_of_topic.get(&id);
        GatheringView {
            title: self.site[id].name.clone(),
            meetings: self.meeting_cards(meetings.into_iter().flatten().rev().copied()),
            news: self.news_cards(news.into_iter().flatten().copied()),
            timeline: self.timeline(Of::Topic(id)),
            news_by_year: self.news_by_year(Of::Topic(id)),
            feeds: self.feeds_of(&Scope::Topic(id)),
        }
    }

    pub(super) fn series(&self, id: SeriesId) -> GatheringView {
        let meetings = self.site.backlinks.meetings_of_series.get(&id);
        GatheringView {
            title: self.site[id].name.clone(),
            meetings: self.meeting_cards(meetings.into_iter().flatten().copied()),
            news: self.news_of_meetings(meetings.into_iter().flatten()),
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
