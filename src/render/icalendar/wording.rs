//! The texts of an event: its title, what is said of it, and where it is, in plain words.
//! Knows what a meeting states and the words of a language, and nothing of the calendar format.

use std::collections::BTreeSet;

use crate::config::{LanguageId, Mode};
use crate::date::PartialDate;
use crate::locale::{Arg, Locale};
use crate::model::state::State;
use crate::model::{
    Groups, Material, Meeting, MeetingId, OrganisationId, Participant, Site, Stated, Text, When,
    Who,
};
use crate::parse::fields::{Change, ChangePoint, Join};
use crate::plan::{Job, Plan};
use crate::render::identity::{address_of, address_of_target};

/// A meeting, and what its texts are made with.
///
/// Nothing here depends on the hour of the build: an event's text changes only when its meeting does.
#[derive(Clone, Copy)]
pub(super) struct Wording<'a> {
    site: &'a Site,
    plan: &'a Plan,
    id: MeetingId,
    language: LanguageId,
}

impl<'a> Wording<'a> {
    /// The texts of a meeting in the language of the originals, which is the calendars'.
    pub(super) fn new(site: &'a Site, plan: &'a Plan, id: MeetingId) -> Self {
        Self {
            site,
            plan,
            id,
            language: LanguageId::DEFAULT,
        }
    }

    fn meeting(&self) -> &'a Meeting {
        &self.site[self.id]
    }

    fn text(&self) -> &'a Text {
        self.meeting().item.text(self.language)
    }

    fn locale(&self) -> &'a Locale {
        &self.site.config.language(self.language).locale
    }

    fn say(&self, key: &str, name: &str, value: &str) -> String {
        self.locale().text_with(key, &[(name, Arg::Text(value))])
    }

    fn state(&self) -> State {
        self.meeting().state_in_calendars(self.site)
    }

    /// The title, after the words that its state calls for, since some programs show no state.
    pub(super) fn summary(&self) -> String {
        let title = self.text().title();
        let is_one_day = matches!(&self.meeting().when, When::Days(first, last) if first == last);
        let place = self.meeting().change_of_place(self.site);
        let place = place.and_then(|state| state.row().title);
        let key = self.state().row().title.or(place);
        let key =
            key.or_else(|| (is_one_day && self.is_to_come()).then_some("feed-title-hour-unknown"));
        key.map_or_else(|| title.to_owned(), |key| self.say(key, "title", title))
    }

    /// What is known of the meeting: how to take part and its page first, since some programs show few lines.
    pub(super) fn description(&self) -> String {
        [
            self.first_lines(),
            self.changes(),
            self.abstract_of_page(),
            self.times(),
            self.people(),
            self.facts(),
            self.records(),
        ]
        .into_iter()
        .filter(|lines| !lines.is_empty())
        .map(|lines| lines.join("\n"))
        .collect::<Vec<_>>()
        .join("\n\n")
    }

    /// The same with the meeting's page first: what stands in an address may have to be cut.
    pub(super) fn description_from_page(&self) -> String {
        let page = self.say("feed-page", "url", &self.page());
        let whole = self.description();
        let rest = whole.lines().filter(|line| *line != page);
        let lines: Vec<&str> = std::iter::once(page.as_str()).chain(rest).collect();
        lines.join("\n")
    }

    /// Where to go: the public address of the room, or the words that say how to get it; the place for a meeting
    /// in a room. What does not take place is nowhere.
    pub(super) fn location(&self) -> Option<String> {
        let meeting = self.meeting();
        if matches!(self.state(), State::Cancelled | State::Postponed) {
            return None;
        }
        let place = meeting.place.clone();
        match (meeting.mode, place) {
            (Mode::InPerson, place) => place,
            (Mode::Online, _) | (Mode::Hybrid, None) => Some(self.online()),
            (Mode::Hybrid, Some(place)) => Some(self.locale().text_with(
                "feed-place-both",
                &[
                    ("place", Arg::Text(&place)),
                    ("online", Arg::Text(&self.online())),
                ],
            )),
        }
    }

    /// The address of the room, where it is public and the meeting is still to take place.
    ///
    /// Nothing else in a calendar gives such an address, so one that is not declared public stands in no calendar.
    pub(super) fn room(&self) -> Option<&'a str> {
        let meeting = self.meeting();
        match (&meeting.join, meeting.mode) {
            (Some(Join::Public(url)), Mode::Online | Mode::Hybrid) if self.is_to_come() => {
                Some(url)
            }
            (
                Some(
                    Join::Public(_) | Join::OnRequest | Join::ByEmail(_) | Join::AfterRegistration,
                )
                | None,
                Mode::Online | Mode::Hybrid | Mode::InPerson,
            ) => None,
        }
    }

    /// What the room is called where a program shows a button for it.
    pub(super) fn room_label(&self) -> String {
        self.locale().text("join-public")
    }

    /// The names of the groups and topics.
    pub(super) fn categories(&self) -> Vec<String> {
        let topics = self.meeting().topics.iter();
        let topics = topics.map(|topic| self.site[*topic].name.clone());
        self.groups().into_iter().chain(topics).collect()
    }

    /// The whole address of the meeting's page.
    pub(super) fn page(&self) -> String {
        address_of(
            self.site,
            self.plan,
            &Job::Meeting(self.id),
            self.text().language,
        )
        .unwrap_or_else(|| self.site.config.base_url.whole())
    }

    /// The whole addresses of the minutes and materials, each once.
    pub(super) fn attachments(&self) -> Vec<String> {
        let meeting = self.meeting();
        let links = [&meeting.minutes, &meeting.materials];
        let mut seen = BTreeSet::new();
        links
            .into_iter()
            .flat_map(given)
            .filter_map(|link| self.address(link))
            .filter(|url| seen.insert(url.clone()))
            .collect()
    }

    /// Whether it is stated to take place still; whether its time is over is not asked.
    fn is_to_come(&self) -> bool {
        !matches!(
            self.state(),
            State::Postponed | State::Cancelled | State::Held
        )
    }

    fn online(&self) -> String {
        if let Some(room) = self.room() {
            return room.to_owned();
        }
        let key = match &self.meeting().join {
            Some(Join::OnRequest) if self.is_to_come() => "feed-place-on-request",
            Some(Join::ByEmail(_)) if self.is_to_come() => "feed-place-by-email",
            Some(Join::AfterRegistration) if self.is_to_come() => "feed-place-after-registration",
            Some(
                Join::Public(_) | Join::OnRequest | Join::ByEmail(_) | Join::AfterRegistration,
            )
            | None => "feed-place-online",
        };
        self.locale().text(key)
    }

    fn first_lines(&self) -> Vec<String> {
        let locale = self.locale();
        let mut lines = Vec::new();
        let place = self.meeting().change_of_place(self.site);
        let sentences = [Some(self.state()), place].into_iter().flatten();
        lines.extend(
            sentences
                .filter_map(|state| state.row().sentence)
                .map(|key| locale.text(key)),
        );
        if self.is_to_come() {
            if self.meeting().mode != Mode::InPerson {
                lines.push(self.how_to_join());
            }
            lines.extend(self.registration());
        }
        lines.push(self.say("feed-page", "url", &self.page()));
        lines
    }

    fn how_to_join(&self) -> String {
        let locale = self.locale();
        match &self.meeting().join {
            Some(Join::Public(url)) => self.say("feed-join-public", "url", url),
            Some(Join::OnRequest) => locale.text("join-on-request"),
            Some(Join::ByEmail(None)) => locale.text("join-by-email"),
            Some(Join::ByEmail(Some(email))) => self.say("join-by-email-to", "email", email),
            Some(Join::AfterRegistration) => locale.text("join-after-registration"),
            None => locale.text("feed-join-unknown"),
        }
    }

    fn registration(&self) -> Vec<String> {
        let locale = self.locale();
        let registration = match &self.meeting().registration {
            Stated::NotKnown => return Vec::new(),
            Stated::None => return vec![locale.text("registration-none")],
            Stated::Given(registration) => registration,
        };
        let targets = [&registration.url, &registration.email];
        let targets = targets
            .into_iter()
            .flatten()
            .map(|target| self.say("feed-registration", "target", target));
        let until = registration.until.map(|day| {
            let day = locale.date(PartialDate::Day(day));
            self.say("feed-registration-until", "date", &day)
        });
        let places = registration
            .places
            .map(|count| locale.text_with("registration-places", &[("count", Arg::Number(count))]));
        targets.chain(until).chain(places).collect()
    }

    fn changes(&self) -> Vec<String> {
        let changes = self.meeting().changes.iter();
        changes.map(|change| self.change(change)).collect()
    }

    fn change(&self, change: &Change) -> String {
        let locale = self.locale();
        let from = change.from.map(|from| self.change_point(from));
        let to = change.to.map(|to| self.change_point(to));
        let is_mode = |point| matches!(point, Some(ChangePoint::Mode(_)));
        let moved = match (&from, &to) {
            (Some(from), Some(to)) if is_mode(change.from) || is_mode(change.to) => locale
                .text_with(
                    "change-mode",
                    &[("from", Arg::Text(from)), ("to", Arg::Text(to))],
                ),
            (from, to) if is_mode(change.from) || is_mode(change.to) => {
                let mode = to.as_ref().or(from.as_ref());
                let mode = mode.map_or("", |mode| mode.as_str());
                let key = if to.is_some() {
                    "change-mode-to"
                } else {
                    "change-mode-from"
                };
                self.say(key, "mode", mode)
            }
            (Some(from), Some(to)) => locale.text_with(
                "change-from-to",
                &[("from", Arg::Text(from)), ("to", Arg::Text(to))],
            ),
            (Some(from), None) => self.say("change-from", "from", from),
            (None, Some(to)) => self.say("change-to", "to", to),
            (None, None) => match (change.on, &change.reason) {
                (Some(day), _) => {
                    let day = locale.date(PartialDate::Day(day));
                    self.say("feed-changed-on", "date", &day)
                }
                (None, Some(_)) => String::new(),
                (None, None) => locale.text("change-other"),
            },
        };
        let reason = change.reason.as_deref().unwrap_or_default();
        format!("{moved} {reason}").trim().to_owned()
    }

    fn change_point(&self, point: ChangePoint) -> String {
        let locale = self.locale();
        let (date, time) = match point {
            ChangePoint::Moment(date, time) => (date, time),
            ChangePoint::Mode(mode) => return locale.text(&format!("mode-{}", mode.key())),
        };
        let date = locale.date(date);
        match time {
            Some(time) => locale.text_with(
                "date-and-time",
                &[
                    ("date", Arg::Text(&date)),
                    ("time", Arg::Text(&locale.time(time))),
                ],
            ),
            None => date,
        }
    }

    fn abstract_of_page(&self) -> Vec<String> {
        let text = self.text();
        let summary = text.summary().unwrap_or(&text.body().excerpt);
        summary.lines().map(str::to_owned).collect()
    }

    fn times(&self) -> Vec<String> {
        match &self.meeting().when {
            When::Days(..) if self.is_to_come() => vec![self.locale().text("feed-hour-unknown")],
            When::Timed(span, _) if span.end.is_none() => {
                let minutes = self.site.config.meetings.duration.as_mins();
                let minutes = usize::try_from(minutes).unwrap_or_default();
                let args = [("minutes", Arg::Number(minutes))];
                vec![self.locale().text_with("feed-end-unknown", &args)]
            }
            When::Days(..) | When::Timed(..) | When::Partial(_) | When::Unknown => Vec::new(),
        }
    }

    fn people(&self) -> Vec<String> {
        let meeting = self.meeting();
        let lists = [
            ("feed-organisers", &meeting.organisers),
            ("feed-guests", &meeting.guests),
        ];
        let mut lines = Vec::new();
        for (key, people) in lists.into_iter().filter(|(_, people)| !people.is_empty()) {
            lines.push(self.locale().text(key));
            lines.extend(people.iter().map(|person| self.participant(person)));
        }
        lines
    }

    /// As in «- Name, organisation (role): first talk; second talk».
    fn participant(&self, participant: &Participant) -> String {
        let mut line = match &participant.who {
            Who::Organisation(id) => format!("- {}", self.organisation(*id)),
            Who::Person(name, None) => format!("- {name}"),
            Who::Person(name, Some(id)) => format!("- {name}, {}", self.organisation(*id)),
        };
        if let Some(role) = &participant.role {
            line.push_str(&format!(" ({role})"));
        }
        if !participant.talks.is_empty() {
            line.push_str(&format!(": {}", participant.talks.join("; ")));
        }
        line
    }

    fn organisation(&self, id: OrganisationId) -> &str {
        self.site[id].item.text(self.language).title()
    }

    fn groups(&self) -> Vec<String> {
        match &self.meeting().groups {
            Groups::NotStated => Vec::new(),
            Groups::All => vec![self.locale().text("groups-all")],
            Groups::Listed(groups) => groups
                .iter()
                .map(|id| self.site[*id].item.text(self.language).title().to_owned())
                .collect(),
        }
    }

    fn facts(&self) -> Vec<String> {
        let meeting = self.meeting();
        let place = meeting.place.as_deref();
        let place = place.filter(|_| meeting.mode != Mode::Online);
        let place = place.map(|place| self.say("feed-place", "place", place));
        let groups = match &meeting.groups {
            Groups::NotStated => None,
            Groups::All => Some(self.groups().concat()),
            Groups::Listed(_) => {
                let groups = self.locale().list(&self.groups());
                Some(self.say("feed-groups", "groups", &groups))
            }
        };
        let language = meeting.language.as_deref().map(|tag| {
            let key = format!("language-{}", tag.to_lowercase());
            let name = self.locale().message(&key, None, &[]);
            self.say("feed-language", "language", name.as_deref().unwrap_or(tag))
        });
        place.into_iter().chain(groups).chain(language).collect()
    }

    fn records(&self) -> Vec<String> {
        let meeting = self.meeting();
        let kinds = [
            ("minutes-link", &meeting.minutes),
            ("recording-link", &meeting.recording),
            ("feed-material", &meeting.materials),
        ];
        let mut seen = BTreeSet::new();
        kinds
            .into_iter()
            .flat_map(|(key, links)| given(links).iter().map(move |link| (key, link)))
            .filter_map(|(key, link)| Some((key, link, self.address(link)?)))
            .filter(|(_, _, url)| seen.insert(url.clone()))
            .map(|(key, link, url)| {
                let title = link.title.clone();
                let title = title.unwrap_or_else(|| self.locale().text(key));
                let args = [("title", Arg::Text(&title)), ("url", Arg::Text(&url))];
                self.locale().text_with("feed-link", &args)
            })
            .collect()
    }

    fn address(&self, link: &Material) -> Option<String> {
        address_of_target(self.site, self.plan, &link.target)
    }
}

fn given(links: &Stated<Vec<Material>>) -> &[Material] {
    match links {
        Stated::NotKnown | Stated::None => &[],
        Stated::Given(links) => links,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The literals in code that have the form of a key.
    fn keys(source: &str) -> Vec<&str> {
        let code = source.split("#[cfg(test)]").next().unwrap_or_default();
        let literals = code.split('"').skip(1).step_by(2);
        let is_key = |text: &&str| {
            text.contains('-')
                && text
                    .split('-')
                    .all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase()))
        };
        literals.filter(is_key).collect()
    }

    #[test]
    fn every_word_that_is_asked_for_is_there_in_each_language() {
        let sources = [
            include_str!("wording.rs"),
            include_str!("../icalendar.rs"),
            include_str!("../atom.rs"),
            include_str!("../jsonld.rs"),
        ];
        let keys: Vec<&str> = sources.into_iter().flat_map(keys).collect();
        assert!(keys.len() > 30, "{keys:?}");
        for tag in crate::locale::languages() {
            let locale = Locale::new(tag).expect("a tag");
            for key in &keys {
                assert!(locale.message(key, None, &[]).is_some(), "{tag}: {key}");
            }
        }
    }
}
