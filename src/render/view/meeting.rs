//! The main value of the page of a meeting.
//! Knows what is told of one meeting: when, where, how one takes part, what there is of it and what is not known.

use jiff::ToSpan;
use jiff::civil::Date;
use serde::Serialize;

use super::View;
use super::archive::NeighboursView;
use super::labels::{Length, iso, phase_key};
use super::parts::{
    Cards, DateView, EmbedView, GroupsView, Keyed, Labelled, Link, ParticipantView, SourceView,
    StatedLink, StatedView, StatusView, TocEntry, WhenView,
};
use crate::config::LanguageId;
use crate::locale::Arg;
use crate::model::archive::Of;
use crate::model::known::{Answer, Question};
use crate::model::{Material, Meeting, MeetingId, Stated, When};
use crate::parse::fields::{Join, Registration, Target};
use crate::plan::{Job, TargetUrl, target_url};
use crate::render::embed;
use crate::render::icalendar::links::{AddLinks, add_links};

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
    text: Option<String>,
    reason: Option<String>,
}

impl View<'_> {
    /// When a meeting begins and when it is over, for programs; of a month or a year only the latter can be told.
    pub(super) fn bounds(&self, meeting: &Meeting) -> (Option<String>, Option<String>) {
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

    pub(super) fn meeting(&self, id: MeetingId) -> MeetingView {
        let meeting = &self.site[id];
        let text = self.text(&meeting.item);
        let (previous, next) = self.site.neighbours(id, Of::Meetings);
        let link = |id: MeetingId| self.item_link(&self.site[id].item, &Job::Meeting(id));
        let phase = meeting.phase(self.site);
        let is_open = meeting.state(self.site).is_to_come();
        let news = self.site.backlinks.news_of_meeting.of(id);
        let invitation = self.plan.url(&Job::Invitation(id), self.id);
        let (start, end) = self.bounds(meeting);
        MeetingView {
            body: self.body(text),
            summary: self.summary(text),
            when: self.labels.when(meeting, Length::Long, end.clone()),
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
            changes: self.changes(meeting),
            source: self.source(&meeting.item),
            previous: previous.map(link),
            next: next.map(link),
            neighbours: self.neighbours(id),
            preceded_by: meeting.preceded_by.iter().copied().map(link).collect(),
            followed_by: meeting.followed_by.iter().copied().map(link).collect(),
            news: self.news_cards(news.iter().copied()),
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

    fn changes(&self, meeting: &Meeting) -> Vec<ChangeView> {
        let changes = meeting.changes.iter();
        let views = changes.map(|change| ChangeView {
            on: self.day(change.on),
            text: match meeting.made_void_by(change) {
                true => Some(self.labels.void(meeting)),
                false => self.labels.change(change),
            },
            reason: change.reason.clone(),
        });
        views.collect()
    }

    fn language_name(&self, tag: &str) -> String {
        let key = format!("language-{}", tag.to_lowercase());
        let locale = &self.language().locale;
        locale
            .message(&key, None, &[])
            .unwrap_or_else(|| tag.to_owned())
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
            false => self.about_file(material, extension),
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

    /// Of what kind a file of the site is and how large, for whoever is about to open it: «PDF, 1,2 MB».
    fn about_file(&self, material: &Material, extension: Option<&str>) -> Option<String> {
        let locale = &self.language().locale;
        let kind = extension.map(str::to_uppercase);
        let size = match &material.target {
            Target::File(file) => self.site.size_of(file).map(|bytes| locale.size(bytes)),
            Target::Web(_) => None,
        };
        match (kind, size) {
            (Some(kind), Some(size)) => {
                let args = [("kind", Arg::Text(&kind)), ("size", Arg::Text(&size))];
                Some(locale.text_with("material-file", &args))
            }
            (kind, size) => kind.or(size),
        }
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
}
