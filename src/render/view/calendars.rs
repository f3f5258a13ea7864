//! The page of the calendars: what each holds, how a reader follows it, and what the programs for it do.
//! Knows which feeds are planned and the words for them; how the addresses are made is known by `icalendar::links`.

use serde::Serialize;

use super::View;
use super::parts::{AppView, CalendarView, FeedView};
use crate::config::LanguageId;
use crate::locale::Arg;
use crate::model::MeetingId;
use crate::plan::{Job, Scope};
use crate::render::icalendar;
use crate::render::icalendar::links::follow_links;
use crate::url::UrlPath;

/// The programs that are explained, by the keys of their words, in the order of the page.
const APPS: [&str; 9] = [
    "iphone",
    "mac",
    "google",
    "outlook-web",
    "outlook-classic",
    "thunderbird",
    "android",
    "gnome",
    "nextcloud",
];
/// Where Google Calendar takes the address of a feed.
const GOOGLE_BY_ADDRESS: &str = "https://calendar.google.com/calendar/u/0/r/settings/addbyurl";

#[derive(Serialize)]
pub(super) struct CalendarsView {
    body: Option<String>,
    summary: Option<String>,
    items: Vec<CalendarView>,
    apps: Vec<AppView>,
}

impl View<'_> {
    pub(super) fn calendars(&self) -> CalendarsView {
        let (body, summary) = self.introduction("calendars");
        let items = self.plan.calendars().into_iter();
        CalendarsView {
            body,
            summary,
            items: items
                .map(|(scope, url)| self.calendar(scope, url))
                .collect(),
            apps: APPS.iter().map(|key| self.app(key)).collect(),
        }
    }

    /// The feeds of every calendar but the network's.
    pub(super) fn other_calendars(&self) -> Vec<FeedView> {
        self.plan
            .calendars()
            .into_keys()
            .filter(|scope| **scope != Scope::Network)
            .flat_map(|scope| self.feeds_of(scope))
            .filter(|feed| feed.webcal.is_some())
            .collect()
    }

    /// Where the page of the calendars tells how to follow the one of a scope.
    pub(super) fn guide(&self, scope: &Scope) -> Option<String> {
        let page = self.plan.url(&Job::CalendarIndex, self.id)?;
        let feed = Job::Calendar(scope.clone());
        let feed = self.plan.url(&feed, LanguageId::DEFAULT)?;
        Some(format!("{}#s{}", self.url(page), feed.encoded()))
    }

    fn calendar(&self, scope: &Scope, url: &UrlPath) -> CalendarView {
        let locale = &self.language().locale;
        let page = scope.page();
        let own_name = scope.name(self.site, self.id);
        let site = ("site", Arg::Text(&self.language().title));
        let (title, name) = match own_name {
            None => (
                self.labels.text("calendar-of-network"),
                locale.text_with("feed-calendar-name", &[site]),
            ),
            Some(own) => (
                own.to_owned(),
                locale.text_with("feed-calendar-name-of", &[site, ("name", Arg::Text(own))]),
            ),
        };
        let language = match own_name {
            Some(_) => self.language_of(scope),
            None => self.id,
        };
        let address = self.absolute(url);
        let (upcoming, empty) = self.what_stands_in(scope);
        let key = scope.key(self.site);
        let kind = key.split(':').next().unwrap_or_default();
        let (modes, past, _) = icalendar::taken(self.site, scope);
        let holds = [("kind", kind), ("modes", modes), ("past", past)];
        let holds = holds.map(|(name, word)| (name, Arg::Text(word)));
        CalendarView {
            link: self.link(&title, self.url_of(&page), language),
            // An address is the only name of a feed that no other has.
            anchor: format!("s{url}"),
            holds: locale.text_with("calendar-holds", &holds),
            upcoming,
            empty,
            follow: follow_links(&address, &name),
            address,
        }
    }

    /// How many meetings to come stand in a calendar, or why there is none.
    fn what_stands_in(&self, scope: &Scope) -> (Option<String>, Option<String>) {
        let meetings = icalendar::meetings_of(self.site, scope);
        let is_to_come = |id: &&MeetingId| self.site[**id].state(self.site).is_to_come();
        let count = meetings.iter().filter(is_to_come).count();
        let is_empty = meetings.is_empty() && !icalendar::holds_gone(self.site, scope);
        match (count, is_empty) {
            (0, true) => (None, Some(self.labels.text("calendar-empty"))),
            (0, false) => (None, Some(self.labels.text("calendar-nothing-to-come"))),
            (count, _) => (Some(self.labels.count("calendar-upcoming", count)), None),
        }
    }

    fn app(&self, key: &str) -> AppView {
        let locale = &self.language().locale;
        let message = format!("app-{key}");
        let attribute = |name| {
            let text = locale.message(&message, Some(name), &[]);
            text.unwrap_or_default()
        };
        AppView {
            name: self.labels.text(&message),
            url: (key == "google").then_some(GOOGLE_BY_ADDRESS),
            steps: attribute("steps").lines().map(str::to_owned).collect(),
            refresh: attribute("refresh"),
            cancelled: attribute("cancelled"),
            remove: attribute("remove"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Locale;
    use crate::render::test_site::TestSite;
    use crate::render::view::Views;

    #[test]
    fn every_program_is_explained_in_each_language() {
        for tag in crate::locale::languages() {
            let locale = Locale::new(tag).expect("a tag");
            for key in APPS {
                let key = format!("app-{key}");
                assert!(locale.message(&key, None, &[]).is_some(), "{tag}: {key}");
                for part in ["steps", "refresh", "cancelled", "remove"] {
                    let text = locale.message(&key, Some(part), &[]);
                    assert!(text.is_some(), "{tag}: {key}.{part}");
                }
            }
        }
    }

    fn items(built: &TestSite) -> Vec<CalendarView> {
        let views = Views::new(&built.site, &built.plan, &built.search);
        views.at(LanguageId::DEFAULT).calendars().items
    }

    #[test]
    fn every_planned_calendar_is_listed_the_network_first() {
        let built = TestSite::new(&[
            ("groups/z.md", "title: Zeta"),
            ("groups/a.md", "title: Alfa"),
            ("meetings/m.md", "title: M\nseries: Aurora"),
        ]);
        let titles: Vec<String> = items(&built)
            .into_iter()
            .map(|item| item.link.title)
            .collect();
        assert_eq!(titles, ["Tutti gli incontri", "Alfa", "Zeta", "Aurora"]);
        let views = Views::new(&built.site, &built.plan, &built.search);
        let english = views.at(LanguageId(1)).calendars().items;
        assert_eq!(english[1].link.lang.as_deref(), Some("it"));
        assert_eq!(english[1].address, items(&built)[1].address);
    }

    #[test]
    fn a_calendar_says_how_many_meetings_are_to_come_or_why_none() {
        for (documents, expected) in [
            (&[][..], "è vuoto"),
            (&[("meetings/a.md", "title: A\ndate: 2030-06")], "è vuoto"),
            (
                &[("meetings/a.md", "title: A\ndate: 2030-05-01")],
                "restano quelli passati",
            ),
            (
                &[(
                    "meetings/a.md",
                    "title: A\ndate: 2030-05-20\nstatus: cancelled",
                )],
                "annullati",
            ),
            (
                &[
                    ("meetings/a.md", "title: A\ndate: 2030-05-01"),
                    ("meetings/b.md", "title: B\ndate: 2030-05-20"),
                ],
                "ce n’è 1 in programma",
            ),
        ] {
            let item = items(&TestSite::new(documents)).remove(0);
            let said = item.upcoming.or(item.empty).unwrap_or_default();
            assert!(said.contains(expected), "{said}");
        }
    }

    #[test]
    fn the_guide_leads_to_the_calendar_on_the_page() {
        let built = TestSite::new(&[("groups/a.md", "title: Alfa")]);
        let views = Views::new(&built.site, &built.plan, &built.search);
        for item in items(&built) {
            let feeds = views.at(LanguageId(1)).feeds(&Job::CalendarIndex);
            let feed = feeds.into_iter().find(|feed| feed.url == item.address);
            let guide = feed.and_then(|feed| feed.guide);
            assert_eq!(guide, Some(format!("/en/calendario/#{}", item.anchor)));
        }
    }
}
