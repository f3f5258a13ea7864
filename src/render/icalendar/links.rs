//! Addresses that open a reader's own calendar: to add one meeting to it, or to follow a feed with it.
//! Knows what the pages of Google and Microsoft take; what is said of a meeting is worded as in the feeds.

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Serialize;

use super::wording::Wording;
use crate::model::{MeetingId, Site};
use crate::parse::markdown::escape;
use crate::plan::Plan;
use crate::register::Moment;

/// What stands in a query as it is ([RFC 3986, 2.3](https://www.rfc-editor.org/rfc/rfc3986#section-2.3)): a space is
/// `%20`, and the `+` of an offset `%2B`, since programs do not agree on what a `+` means.
const IN_QUERY: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');
/// How long the details of a meeting may be, in characters.
const DETAILS: usize = 900;
/// How long they may be once they are encoded: a longer address is refused.
const DETAILS_ENCODED: usize = 1800;
/// The hosts of Outlook's calendar, for everyone and for organisations.
const OUTLOOK: &str = "https://outlook.live.com";
const MICROSOFT: &str = "https://outlook.office.com";

/// Addresses that add a copy of one meeting to a calendar on the web.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AddLinks {
    /// To Google Calendar.
    pub google: String,
    /// To Outlook.com.
    pub outlook: String,
    /// To the Outlook of Microsoft 365.
    pub microsoft: String,
}

/// Addresses that make a calendar follow a feed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FollowLinks {
    /// For programs that open addresses of calendars.
    pub webcal: String,
    /// For Google Calendar.
    pub google: String,
    /// For Outlook.com.
    pub outlook: String,
    /// For the Outlook of Microsoft 365.
    pub microsoft: String,
}

/// The addresses that add a meeting; nothing where no calendar has it, or where it does not take place any more.
///
/// What they add never changes again, so a meeting that is cancelled or postponed is added only as a file, which says so.
pub fn add_links(site: &Site, plan: &Plan, id: MeetingId) -> Option<AddLinks> {
    let meeting = &site[id];
    if !meeting.has_day() || !meeting.state(site).is_to_come() {
        return None;
    }
    let (start, end) = super::event::times(site, meeting)?;
    let wording = Wording::new(site, plan, id);
    let event = Event {
        start: &start,
        end: &end,
        title: &wording.summary(),
        details: &shortened(&wording.description_from_page()),
        location: wording.location(),
    };
    Some(AddLinks {
        google: google(&event),
        outlook: outlook(OUTLOOK, &event),
        microsoft: outlook(MICROSOFT, &event),
    })
}

/// The addresses that follow the feed at a whole address, under a name where the program asks for one.
pub fn follow_links(address: &str, name: &str) -> FollowLinks {
    let webcal = webcal(address);
    let from_web = |host: &str| {
        let base = format!("{host}/calendar/0/addfromweb");
        query(&base, &[("url", address), ("name", name)])
    };
    FollowLinks {
        google: query(
            "https://calendar.google.com/calendar/render",
            &[("cid", &webcal)],
        ),
        outlook: from_web(OUTLOOK),
        microsoft: from_web(MICROSOFT),
        webcal,
    }
}

/// The address of a feed in the scheme that programs for calendars open.
pub fn webcal(address: &str) -> String {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    format!("webcal://{rest}")
}

/// What is told of a meeting.
struct Event<'a> {
    start: &'a Moment,
    end: &'a Moment,
    title: &'a str,
    details: &'a str,
    location: Option<String>,
}

/// Google's page for a new event
/// ([as others found it out](https://github.com/InteractionDesignFoundation/add-event-to-calendar-docs)).
fn google(event: &Event<'_>) -> String {
    let stamp = |moment: &Moment| match moment {
        Moment::Day(day) => day.strftime("%Y%m%d").to_string(),
        Moment::Civil(civil, _) => civil.strftime("%Y%m%dT%H%M%S").to_string(),
        Moment::Instant(instant) => super::event::utc(*instant),
    };
    let dates = format!("{}/{}", stamp(event.start), stamp(event.end));
    let mut pairs = vec![
        ("action", "TEMPLATE"),
        ("text", event.title),
        ("dates", &dates),
    ];
    if let Moment::Civil(_, zone) = event.start {
        pairs.push(("ctz", zone));
    }
    pairs.push(("details", event.details));
    pairs.extend(event.location.iter().map(|at| ("location", at.as_str())));
    query("https://calendar.google.com/calendar/render", &pairs)
}

/// Outlook's page for a new event; its body is HTML.
///
/// Whole days end with the day after the last, as everywhere in calendars.
fn outlook(host: &str, event: &Event<'_>) -> String {
    let base =
        format!("{host}/calendar/0/deeplink/compose?path=/calendar/action/compose&rru=addevent");
    let (start, end) = (with_offset(event.start), with_offset(event.end));
    let body = escape(event.details).replace('\n', "<br>");
    let mut pairs = vec![("startdt", start.as_str()), ("enddt", &end)];
    if matches!(event.start, Moment::Day(_)) {
        pairs.push(("allday", "true"));
    }
    pairs.extend([("subject", event.title), ("body", &body)]);
    pairs.extend(event.location.iter().map(|at| ("location", at.as_str())));
    query(&base, &pairs)
}

/// A day, or an instant with its offset ([RFC 3339](https://www.rfc-editor.org/rfc/rfc3339#section-5.6)).
fn with_offset(moment: &Moment) -> String {
    match moment {
        Moment::Day(day) => day.to_string(),
        Moment::Civil(civil, zone) => civil_with_offset(*civil, zone),
        Moment::Instant(instant) => instant.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
    }
}

fn civil_with_offset(civil: DateTime, zone: &str) -> String {
    let zone = jiff::tz::db().get(zone).unwrap_or(TimeZone::UTC);
    let zoned = civil.to_zoned_datetime(zone);
    zoned.map_or_else(
        |_| civil.strftime("%Y-%m-%dT%H:%M:%S").to_string(),
        |zoned| zoned.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string(),
    )
}

/// An address with more in its query.
fn query(base: &str, pairs: &[(&str, &str)]) -> String {
    let mut address = base.to_owned();
    for (name, value) in pairs {
        address.push(if address.contains('?') { '&' } else { '?' });
        address.push_str(&format!("{name}={}", encoded(value)));
    }
    address
}

fn encoded(text: &str) -> String {
    utf8_percent_encode(text, IN_QUERY).to_string()
}

/// As many whole words as an address can carry, with a mark where some are left out. The first line, which has the
/// address of the meeting's page, is always whole.
fn shortened(text: &str) -> String {
    let fits = |text: &str| text.chars().count() < DETAILS && encoded(text).len() < DETAILS_ENCODED;
    if fits(text) {
        return text.to_owned();
    }
    let first = text.find('\n').unwrap_or(text.len());
    let longest = text
        .char_indices()
        .nth(DETAILS)
        .map_or(text.len(), |(at, _)| at);
    let ends = text[..longest].rmatch_indices(char::is_whitespace);
    let mut parts = ends.map(|(at, _)| format!("{} …", text[..at].trim_end()));
    parts
        .find(|part| part.len() > first && fits(part))
        .unwrap_or_else(|| text[..first].to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::test_site::TestSite;
    use jiff::civil::date;
    use percent_encoding::percent_decode_str;
    use proptest::prelude::*;

    /// The names and values of a query, decoded as browsers' forms would not: a `+` is a `+`.
    fn decoded(address: &str) -> Vec<(String, String)> {
        let (_, query) = address.split_once('?').expect("a query");
        let decode = |text: &str| {
            let text = percent_decode_str(text).decode_utf8().expect("UTF-8");
            text.into_owned()
        };
        let pairs = query.split('&').map(|pair| pair.split_once('='));
        pairs
            .map(|pair| pair.expect("a name and a value"))
            .map(|(name, value)| (decode(name), decode(value)))
            .collect()
    }

    fn value(address: &str, name: &str) -> Option<String> {
        let mut found = decoded(address)
            .into_iter()
            .filter(|(known, _)| known == name);
        let value = found.next().map(|(_, value)| value);
        assert!(found.next().is_none(), "{name} stands once: {address}");
        value
    }

    fn links(front_matter: &str) -> Option<AddLinks> {
        let front_matter = format!("title: \"Sole & pioggia + 1\"\n{front_matter}");
        let built = TestSite::new(&[("meetings/a.md", &front_matter)]);
        add_links(&built.site, &built.plan, built.meeting("a"))
    }

    #[test]
    fn a_meeting_with_an_hour_has_its_zone_or_its_offset() {
        let links = links("date: 2030-05-20\ntime: \"17:00\"\nend: \"18:30\"\njoin: on-request")
            .expect("it is to come");
        let details = "details=Pagina%20dell%E2%80%99incontro%3A%20https%3A%2F%2Frete.example%2Fincontri%2Fa%2F%0A\
            Il%20collegamento%20si%20riceve%20su%20richiesta.%20Non%20%C3%A8%20indicato%20a%20chi%20chiederlo.";
        let location = "location=Online%2C%20collegamento%20su%20richiesta";
        assert_eq!(
            links.google,
            format!(
                "https://calendar.google.com/calendar/render?action=TEMPLATE&text=Sole%20%26%20pioggia%20%2B%201\
                 &dates=20300520T170000%2F20300520T183000&ctz=Europe%2FRome&{details}&{location}"
            )
        );
        let body = details
            .replace("details=", "body=")
            .replace("%0A", "%3Cbr%3E");
        assert_eq!(
            links.outlook,
            format!(
                "https://outlook.live.com/calendar/0/deeplink/compose?path=/calendar/action/compose&rru=addevent\
                 &startdt=2030-05-20T17%3A00%3A00%2B02%3A00&enddt=2030-05-20T18%3A30%3A00%2B02%3A00\
                 &subject=Sole%20%26%20pioggia%20%2B%201&{body}&{location}"
            )
        );
        let office = links
            .outlook
            .replace("outlook.live.com", "outlook.office.com");
        assert_eq!(links.microsoft, office);
    }

    #[test]
    fn whole_days_end_with_the_day_after() {
        let links = links("date: 2030-06-29\nend: 2030-06-30").expect("it is to come");
        assert_eq!(
            value(&links.google, "dates").as_deref(),
            Some("20300629/20300701")
        );
        assert_eq!(value(&links.google, "ctz"), None);
        assert_eq!(
            value(&links.outlook, "startdt").as_deref(),
            Some("2030-06-29")
        );
        assert_eq!(
            value(&links.outlook, "enddt").as_deref(),
            Some("2030-07-01")
        );
        assert_eq!(value(&links.outlook, "allday").as_deref(), Some("true"));
    }

    #[test]
    fn an_hour_that_the_clocks_show_twice_is_an_instant() {
        let links = links("date: 2030-10-27\ntime: \"01:30\"\nduration: 2h").expect("to come");
        assert_eq!(
            value(&links.google, "dates").as_deref(),
            Some("20301026T233000Z/20301027T013000Z")
        );
        assert_eq!(
            value(&links.outlook, "startdt").as_deref(),
            Some("2030-10-26T23:30:00Z")
        );
    }

    #[test]
    fn only_a_meeting_that_is_to_come_and_takes_place_can_be_added() {
        for state in ["announced", "tentative", "confirmed"] {
            let front_matter = format!("date: 2030-05-20\nstatus: {state}");
            assert!(links(&front_matter).is_some(), "{state}");
        }
        for absent in [
            "date: 2030-05-20\nstatus: cancelled",
            "date: 2030-05-20\nstatus: postponed",
            "date: 2030-05-20\nstatus: held",
            "date: 2030-05-09",
            "date: 2030-06",
            "status: announced",
        ] {
            assert_eq!(links(absent), None, "{absent}");
        }
    }

    #[test]
    fn a_room_stands_in_them_only_where_it_is_declared_public() {
        let public = links("date: 2030-05-20\njoin: {public: \"https://stanza.example/7\"}");
        let public = public.expect("it is to come");
        assert_eq!(
            value(&public.google, "location").as_deref(),
            Some("https://stanza.example/7")
        );
        for join in ["on-request", "by-email", "after-registration"] {
            let links = links(&format!("date: 2030-05-20\njoin: {join}")).expect("to come");
            let location = value(&links.outlook, "location").expect("a location");
            assert!(location.starts_with("Online, collegamento"), "{location}");
        }
    }

    #[test]
    fn a_feed_is_followed_under_its_name() {
        let links = follow_links("https://rete.example/%C3%A8/c.ics", "Rete: è + uno");
        let encoded = "rete.example%2F%25C3%25A8%2Fc.ics";
        assert_eq!(links.webcal, "webcal://rete.example/%C3%A8/c.ics");
        assert_eq!(
            links.google,
            format!("https://calendar.google.com/calendar/render?cid=webcal%3A%2F%2F{encoded}")
        );
        assert_eq!(
            links.outlook,
            format!(
                "https://outlook.live.com/calendar/0/addfromweb?url=https%3A%2F%2F{encoded}\
                 &name=Rete%3A%20%C3%A8%20%2B%20uno"
            )
        );
        assert!(
            links
                .microsoft
                .starts_with("https://outlook.office.com/calendar/0/addfromweb?url=https%3A")
        );
    }

    #[test]
    fn long_details_keep_the_page_and_end_with_a_whole_word() {
        let page = format!("Pagina: https://rete.example/{}/", "a".repeat(300));
        let latin = shortened(&format!("{page}\n{}", "parola ".repeat(300)));
        assert!(latin.starts_with(&page), "{latin}");
        assert!(latin.ends_with("parola …"), "{latin}");
        assert!(latin.chars().count() > 800);
        let arabic = shortened(&format!("{page}\n{}", "لقاء ".repeat(300)));
        assert!(encoded(&arabic).len() <= DETAILS_ENCODED);
        assert!(arabic.ends_with("لقاء …"), "{arabic}");
        let long_page = format!("Pagina: https://rete.example/{}/", "a".repeat(1000));
        assert_eq!(
            shortened(&format!("{long_page}\n\naltre parole")),
            long_page
        );
    }

    /// Texts that are likely to hold what matters in a query or in HTML.
    fn texts() -> impl Strategy<Value = String> {
        prop_oneof![any::<String>(), "[a&=+%?#/<>\"' \nè€🦎\u{301}]{0,60}"]
    }

    /// Begin and end of an event: whole days, or hours by the clocks of Rome.
    fn moments() -> impl Strategy<Value = (Moment, Moment)> {
        let parts = (0_i64..40_000, 1_i64..9, any::<bool>());
        parts.prop_map(|(first, length, is_timed)| {
            let moment = |days: i64| {
                let day = date(1996, 11, 1).saturating_add(jiff::Span::new().days(days));
                match is_timed {
                    true => Moment::Civil(day.at(19, 30, 0, 0), "Europe/Rome".to_owned()),
                    false => Moment::Day(day),
                }
            };
            (moment(first), moment(first + length))
        })
    }

    proptest! {
        #[test]
        fn decoding_gives_back_what_was_said(
            title in texts(), details in texts(), location in texts(), (start, end) in moments(),
        ) {
            let event = Event {
                start: &start,
                end: &end,
                title: &title,
                details: &details,
                location: Some(location.clone()),
            };
            for address in [google(&event), outlook(OUTLOOK, &event)] {
                prop_assert!(address.bytes().all(|b| b.is_ascii_graphic() && !b"+\"'<>".contains(&b)));
            }
            let google = google(&event);
            prop_assert_eq!(value(&google, "text"), Some(title.clone()));
            prop_assert_eq!(value(&google, "details"), Some(details.clone()));
            prop_assert_eq!(value(&google, "location"), Some(location.clone()));
            let outlook = outlook(OUTLOOK, &event);
            prop_assert_eq!(value(&outlook, "subject"), Some(title));
            let body = escape(&details).replace('\n', "<br>");
            prop_assert_eq!(value(&outlook, "body"), Some(body));
            prop_assert_eq!(value(&outlook, "location"), Some(location));
            if let Moment::Civil(..) = start {
                let begin = value(&outlook, "startdt").expect("a begin");
                let begin: jiff::Timestamp = begin.parse().expect("an instant with its offset");
                prop_assert_eq!(begin, start.instant(&TimeZone::UTC));
            }
        }

        #[test]
        fn a_feed_is_given_back_whole(address in "https://[a-z%.0-9/]{1,40}", name in texts()) {
            let links = follow_links(&address, &name);
            prop_assert_eq!(value(&links.google, "cid"), Some(webcal(&address)));
            for outlook in [links.outlook, links.microsoft] {
                prop_assert_eq!(value(&outlook, "url"), Some(address.clone()));
                prop_assert_eq!(value(&outlook, "name"), Some(name.clone()));
            }
        }

        #[test]
        fn shortened_details_are_the_beginning_of_what_there_is(page in "[a-z:/]{1,60}", rest in texts()) {
            let whole = format!("{page}\n{}", rest.repeat(20));
            let short = shortened(&whole);
            prop_assert!(short.starts_with(&page));
            let kept = short.strip_suffix(" …").unwrap_or(&short);
            prop_assert!(whole.starts_with(kept));
            prop_assert!(short.chars().count() <= DETAILS && encoded(&short).len() <= DETAILS_ENCODED);
        }
    }
}
