//! Calendar feeds and the calendar files of single meetings, in iCalendar.
//! Knows RFC 5545 and what its readers make of it; a meeting's texts are worded in `wording`.

mod content_line;
mod event;
pub mod links;
mod selection;
mod vtimezone;
mod wording;

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::Timestamp;
use uuid::Uuid;

use crate::config::{LanguageId, Zone};
use crate::locale::Arg;
use crate::model::{MeetingId, Site};
use crate::plan::{Job, Plan, Scope};
use crate::register::{FeedKind, Hash, KnownFeed, Moment, Register};
use crate::render::identity::{address_of, feed_uuid};
use crate::url::UrlPath;
pub use event::{Event, event};
pub use selection::{Absence, absence, absent_from, holds_gone, meetings_of, taken};

use content_line::{Lines, uri};
use event::{gone_event, utc};
use selection::is_awaited;

/// How often programs are asked to read a feed again.
const REFRESH: &str = "PT6H";
/// For how many years after the last event the rules of its zone are right.
const YEARS_AHEAD: i16 = 10;
/// From which year on the site's zone is described in a calendar that has no event in it.
const YEAR_WITHOUT_EVENTS: i16 = 2020;

/// Every event that a calendar may hold.
#[derive(Clone, Debug, Default)]
pub struct Events {
    /// Those of the meetings.
    pub of_meetings: BTreeMap<MeetingId, Arc<Event>>,
    /// Those of meetings that were taken away and would still have been to come.
    pub gone: Vec<Event>,
}

impl Events {
    /// The events of a site, those of its meetings being made already.
    pub fn new(site: &Site, plan: &Plan, of_meetings: BTreeMap<MeetingId, Arc<Event>>) -> Self {
        let gone = site.gone();
        let gone = gone.filter_map(|(uid, item)| gone_event(site, plan, *uid, item));
        Self {
            of_meetings,
            gone: gone.collect(),
        }
    }

    /// The events of a feed, the earliest first.
    fn of_feed(&self, site: &Site, scope: &Scope) -> Vec<&Event> {
        let meetings = meetings_of(site, scope);
        let meetings = meetings.iter();
        let meetings = meetings.filter_map(|id| self.of_meetings.get(id).map(Arc::as_ref));
        let gone = self
            .gone
            .iter()
            .filter(|event| is_awaited(site, event.uid, scope));
        in_order(site, meetings.chain(gone).collect())
    }

    /// The events that stood in a feed which is no more, and are still to come, the earliest first.
    fn of_former(&self, site: &Site, url: &UrlPath) -> Vec<&Event> {
        let stood = |event: &&Event| {
            let known = site.published.items.get(&event.uid);
            let known = known.and_then(|item| item.event.as_ref());
            known.is_some_and(|known| known.feeds.contains(url))
                && event.end.instant(&site.config.zone.zone) > site.now
        };
        let all = self.of_meetings.values().map(Arc::as_ref);
        let all = all.chain(&self.gone);
        in_order(site, all.filter(stood).collect())
    }
}

fn in_order<'a>(site: &Site, mut events: Vec<&'a Event>) -> Vec<&'a Event> {
    events.sort_by_cached_key(|event| event.start.instant(&site.config.zone.zone));
    events
}

/// A calendar feed, without the stamp that tells when it was last changed.
#[derive(Clone, Debug)]
pub struct Feed {
    /// The name of the calendar.
    pub name: String,
    /// The events in it.
    pub uids: Vec<Uuid>,
    head: String,
    rest: String,
}

impl Feed {
    /// The hash of what a subscriber sees.
    pub fn hash(&self) -> Hash {
        Hash::of(format!("{}{}", self.head, self.rest).as_bytes())
    }

    /// The whole calendar, last changed at `changed`.
    pub fn text(&self, changed: Timestamp) -> String {
        let mut lines = Lines::default();
        lines.begin("VCALENDAR");
        lines.append(&self.head);
        lines.plain("LAST-MODIFIED", &utc(changed));
        lines.append(&self.rest);
        lines.end("VCALENDAR");
        lines.into_text()
    }
}

/// A calendar feed: the meetings of [`meetings_of`], as one calendar with a name
/// ([RFC 5545, 3.4](https://www.rfc-editor.org/rfc/rfc5545#section-3.4),
/// [RFC 7986](https://www.rfc-editor.org/rfc/rfc7986)).
///
/// It has no METHOD, with which it would be a message to invite or cancel
/// ([RFC 5546, 3.2.1](https://www.rfc-editor.org/rfc/rfc5546#section-3.2.1)). The site's zone stands in it always,
/// since a calendar must hold something to be valid, also when there is no meeting.
pub fn calendar(
    site: &Site,
    plan: &Plan,
    scope: &Scope,
    events: &Events,
    register: &Register,
) -> Feed {
    let events = events.of_feed(site, scope);
    let mut head = Lines::default();
    calendar_head(&mut head, site);
    let name = calendar_name(&mut head, site, plan, scope);
    feed(site, name, head, &events, register)
}

/// The calendar of something that is no more, at the address where it was: valid, and soon empty.
///
/// A program that finds nothing there gives up for ever, and one that finds no calendar reports a fault each day. What
/// stood in it and is still to come stays until it is over.
pub fn former_calendar(
    site: &Site,
    url: &UrlPath,
    known: &KnownFeed,
    events: &Events,
    register: &Register,
) -> Feed {
    let name = known.name.as_str();
    let events = events.of_former(site, url);
    let language = &site.config.language(LanguageId::DEFAULT).locale;
    let words = language.text_with("feed-calendar-former", &[("name", Arg::Text(name))]);
    let mut head = Lines::default();
    calendar_head(&mut head, site);
    let uid = feed_uuid(site, FeedKind::Calendar, &known.scope);
    head.plain("UID", &uid.to_string());
    for (key, value) in [
        ("NAME", name),
        ("X-WR-CALNAME", name),
        ("DESCRIPTION", words.as_str()),
        ("X-WR-CALDESC", words.as_str()),
        ("X-WR-TIMEZONE", site.config.zone.name.as_str()),
    ] {
        head.text(key, value);
    }
    write_refresh(&mut head);
    head.plain("URL", &uri(&site.config.base_url.whole()));
    feed(site, name.to_owned(), head, &events, register)
}

fn feed(site: &Site, name: String, head: Lines, events: &[&Event], register: &Register) -> Feed {
    let mut rest = Lines::default();
    write_zones(&mut rest, site, events, true);
    for event in events {
        event.write(&mut rest, register);
    }
    Feed {
        name,
        uids: events.iter().map(|event| event.uid).collect(),
        head: head.into_text(),
        rest: rest.into_text(),
    }
}

/// The calendar file of one meeting, to be added to a reader's own calendar.
///
/// It has no name, or Outlook would make a new calendar for it. The event in it is the one of the feeds, byte for byte.
pub fn invitation(site: &Site, event: &Event, register: &Register) -> String {
    let mut lines = Lines::default();
    lines.begin("VCALENDAR");
    calendar_head(&mut lines, site);
    write_zones(&mut lines, site, &[event], false);
    event.write(&mut lines, register);
    lines.end("VCALENDAR");
    lines.into_text()
}

/// Describes the zones by whose name events state their times, and the site's own where `with_own` asks for it.
fn write_zones(lines: &mut Lines, site: &Site, events: &[&Event], with_own: bool) {
    let mut zones: BTreeMap<String, (Zone, i16, i16)> = BTreeMap::new();
    if with_own {
        let zone = site.config.zone.clone();
        zones.insert(zone.name.clone(), (zone, i16::MAX, i16::MIN));
    }
    for event in events {
        for moment in [&event.start, &event.end] {
            let Moment::Civil(civil, name) = moment else {
                continue;
            };
            if !zones.contains_key(name) {
                let Some(zone) = Zone::named(name) else {
                    continue;
                };
                zones.insert(name.clone(), (zone, i16::MAX, i16::MIN));
            }
            if let Some((_, first, last)) = zones.get_mut(name) {
                *first = civil.year().min(*first);
                *last = civil.year().max(*last);
            }
        }
    }
    for (zone, first, last) in zones.values() {
        let (first, last) = match first <= last {
            true => (*first, *last),
            // Not the present year, or the calendar would be another one each year.
            false => (YEAR_WITHOUT_EVENTS, YEAR_WITHOUT_EVENTS),
        };
        vtimezone::write(lines, zone, first, last.saturating_add(YEARS_AHEAD));
    }
}

/// What every calendar begins with ([RFC 5545, 3.7](https://www.rfc-editor.org/rfc/rfc5545#section-3.7)).
///
/// The product is named without its version, or each release would change every calendar.
fn calendar_head(lines: &mut Lines, site: &Site) {
    let language = &site.config.language(LanguageId::DEFAULT).locale;
    let language = language.tag().to_uppercase();
    lines.plain("VERSION", "2.0");
    lines.text(
        "PRODID",
        &format!("-//{}//Connessi//{language}", site.config.id),
    );
    lines.plain("CALSCALE", "GREGORIAN");
}

/// What a feed says of itself, in the properties of RFC 7986 and in the older ones that programs read in fact.
/// Gives back the name.
fn calendar_name(lines: &mut Lines, site: &Site, plan: &Plan, scope: &Scope) -> String {
    let main = LanguageId::DEFAULT;
    let page = address_of(site, plan, &scope.page(), main);
    let page = page.unwrap_or_else(|| site.config.base_url.whole());
    let feed = Job::Calendar(scope.clone());
    let (name, description) = calendar_words(site, scope, &page);
    let uid = feed_uuid(site, FeedKind::Calendar, &scope.key(site));
    lines.plain("UID", &uid.to_string());
    lines.text("NAME", &name);
    lines.text("X-WR-CALNAME", &name);
    lines.text("DESCRIPTION", &description);
    lines.text("X-WR-CALDESC", &description);
    lines.text("X-WR-TIMEZONE", &site.config.zone.name);
    write_refresh(lines);
    if let Some(address) = address_of(site, plan, &feed, main) {
        lines.with("SOURCE", &[("VALUE", "URI")], &uri(&address));
    }
    lines.plain("URL", &uri(&page));
    if let Some(color) = &site.config.feeds.color {
        lines.text("COLOR", color);
    }
    name
}

/// How often programs are asked to read a feed again, in the property of RFC 7986 and in the one that came before it.
fn write_refresh(lines: &mut Lines) {
    lines.with("REFRESH-INTERVAL", &[("VALUE", "DURATION")], REFRESH);
    lines.plain("X-PUBLISHED-TTL", REFRESH);
}

fn calendar_words(site: &Site, scope: &Scope, page: &str) -> (String, String) {
    let main = LanguageId::DEFAULT;
    let language = site.config.language(main);
    let title = ("site", Arg::Text(&language.title));
    let part = scope.name(site, main);
    let name = match part {
        None => language.locale.text_with("feed-calendar-name", &[title]),
        Some(part) => {
            let args = [title, ("name", Arg::Text(part))];
            language.locale.text_with("feed-calendar-name-of", &args)
        }
    };
    let (modes, past, days) = taken(site, scope);
    let description = language.locale.text_with(
        "feed-calendar-description",
        &[
            ("name", Arg::Text(part.unwrap_or(&language.title))),
            ("modes", Arg::Text(modes)),
            ("past", Arg::Text(past)),
            ("days", Arg::Number(days)),
            ("url", Arg::Text(page)),
        ],
    );
    (name, description)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{GroupId, SeriesId};
    use crate::render::test_site::TestSite;

    pub(super) fn unfolded(text: &str) -> String {
        text.replace("\r\n ", "")
    }

    fn network(built: &TestSite) -> String {
        unfolded(&built.calendar(&Scope::Network))
    }

    #[test]
    fn a_calendar_without_meetings_is_valid_and_has_its_zone() {
        let built = TestSite::with_config("[feeds]\ncolor = \"teal\"", &[]);
        let text = network(&built);
        let (head, rest) = text.split_once("BEGIN:VTIMEZONE").expect("a zone");
        let id = feed_uuid(&built.site, FeedKind::Calendar, "network");
        let description = "Rete: incontri online in programma e degli ultimi 180 giorni. \
             Quelli che non hanno ancora un giorno si trovano solo sul sito: https://rete.example/incontri/";
        let expected = [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//rete.example//Connessi//IT",
            "CALSCALE:GREGORIAN",
            &format!("UID:{id}"),
            "NAME:Rete: incontri",
            "X-WR-CALNAME:Rete: incontri",
            &format!("DESCRIPTION:{description}"),
            &format!("X-WR-CALDESC:{description}"),
            "X-WR-TIMEZONE:Europe/Rome",
            "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
            "X-PUBLISHED-TTL:PT6H",
            "SOURCE;VALUE=URI:https://rete.example/calendario.ics",
            "URL:https://rete.example/incontri/",
            "COLOR:teal",
            "LAST-MODIFIED:20300510T100000Z",
            "",
        ];
        assert_eq!(head, expected.join("\r\n"));
        assert!(
            rest.ends_with("END:VTIMEZONE\r\nEND:VCALENDAR\r\n"),
            "{rest}"
        );
    }

    pub(super) fn item_uuid_of(id: &str) -> String {
        let namespace = uuid::Uuid::new_v5(&uuid::Uuid::NAMESPACE_DNS, b"rete.example");
        uuid::Uuid::new_v5(&namespace, format!("id:{id}").as_bytes()).to_string()
    }

    const SELECTION: &[(&str, &str)] = &[
        ("groups/g.md", "title: Gruppo"),
        ("groups/h.md", "title: Altro"),
        (
            "meetings/own.md",
            "title: A\nid: own\ndate: 2030-05-20\ngroups: [g]\nseries: Serie",
        ),
        (
            "meetings/all.md",
            "title: A\nid: all\ndate: 2030-05-21\ngroups: all",
        ),
        (
            "meetings/other.md",
            "title: A\nid: other\ndate: 2030-05-22\ngroups: [h]",
        ),
        ("meetings/none.md", "title: A\nid: none\ndate: 2030-05-23"),
        (
            "meetings/cancelled.md",
            "title: A\nid: cancelled\ndate: 2030-05-24\nstatus: cancelled",
        ),
        (
            "meetings/hybrid.md",
            "title: A\nid: hybrid\ndate: 2030-05-25\nmode: hybrid",
        ),
        (
            "meetings/room.md",
            "title: A\nid: room\ndate: 2030-05-26\nmode: in-person",
        ),
        ("meetings/month.md", "title: A\nid: month\ndate: 2030-06"),
        ("meetings/undated.md", "title: A\nid: undated"),
        ("meetings/held.md", "title: A\nid: held\nstatus: held"),
        (
            "meetings/recent.md",
            "title: A\nid: recent\ndate: 2029-11-11",
        ),
        ("meetings/old.md", "title: A\nid: old\ndate: 2029-11-10"),
    ];

    fn ids_in(text: &str) -> Vec<&'static str> {
        let known = [
            "recent",
            "own",
            "all",
            "other",
            "none",
            "cancelled",
            "hybrid",
            "room",
            "month",
            "undated",
            "held",
            "old",
        ];
        let known = known.into_iter();
        known
            .filter(|id| text.contains(&format!("UID:{}\r\n", item_uuid_of(id))))
            .collect()
    }

    #[test]
    fn a_feed_holds_the_online_meetings_of_its_scope_whose_day_is_known() {
        let built = TestSite::new(SELECTION);
        let of = |scope: Scope| ids_in(&built.calendar(&scope));
        let group = GroupId::all(&built.site)
            .find(|id| built.site[*id].item.slug.as_str() == "g")
            .expect("the group");
        let series = SeriesId::all(&built.site).next().expect("the series");
        assert_eq!(
            of(Scope::Network),
            [
                "recent",
                "own",
                "all",
                "other",
                "none",
                "cancelled",
                "hybrid"
            ]
        );
        assert_eq!(of(Scope::Group(group)), ["own", "all"]);
        assert_eq!(of(Scope::Series(series)), ["own"]);
    }

    #[test]
    fn a_meeting_is_the_same_event_wherever_it_stands() {
        let built = TestSite::new(SELECTION);
        let whole = built.calendar(&Scope::Network);
        for id in meetings_of(&built.site, &Scope::Network) {
            let alone = built.invitation(id);
            let from = alone.find("BEGIN:VEVENT").expect("an event");
            let to = alone.find("END:VCALENDAR").expect("an end");
            assert!(whole.contains(&alone[from..to]));
            assert!(!alone.contains("NAME"), "{alone}");
        }
    }

    #[test]
    fn each_zone_in_use_is_described_once() {
        let built = TestSite::new(&[
            (
                "meetings/a.md",
                "title: A\ndate: 2030-05-20\ntime: \"17:00\"",
            ),
            (
                "meetings/b.md",
                "title: B\ndate: 2030-05-21\ntime: \"17:00\"\ntimezone: Africa/Casablanca",
            ),
            (
                "meetings/c.md",
                "title: C\ndate: 2030-05-22\ntime: \"17:00\"\ntimezone: Africa/Casablanca",
            ),
        ]);
        let text = network(&built);
        let zones: Vec<&str> = text
            .lines()
            .filter_map(|line| line.strip_prefix("TZID:"))
            .collect();
        assert_eq!(zones, ["Africa/Casablanca", "Europe/Rome"]);
    }

    #[test]
    fn every_line_ends_well_and_none_is_long() {
        let title = "Perché 🦎 ".repeat(30);
        let front_matter = format!("title: \"{title}\"\ndate: 2030-05-20");
        let built = TestSite::new(&[("meetings/a.md", &front_matter)]);
        let text = built.calendar(&Scope::Network);
        assert!(text.ends_with("\r\n"));
        for line in text.trim_end_matches("\r\n").split("\r\n") {
            assert!(line.len() <= 75 && !line.is_empty() && !line.contains(['\r', '\n']));
        }
    }
}
