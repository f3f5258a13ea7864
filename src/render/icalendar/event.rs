//! The event of a meeting as subscribers see it: what it says, and when it is.

use jiff::tz::AmbiguousOffset;
use jiff::{Timestamp, ZonedDateTime};
use uuid::Uuid;

use super::content_line::{self, Lines, one_line, uri};
use super::wording::Wording;
use crate::config::LanguageId;
use crate::date::ZonedSpan;
use crate::locale::Arg;
use crate::model::{Meeting, MeetingId, Site, When};
use crate::plan::{Job, Plan};
use crate::register::{EventStatus, Hash, KnownItem, Moment, Register};
use crate::render::identity::address_of;

/// An event as subscribers see it, without the stamps that tell them of a change.
#[derive(Clone, Debug)]
pub struct Event {
    /// Its permanent name.
    pub uid: Uuid,
    /// When it begins.
    pub start: Moment,
    /// When it ends; of whole days, the day after the last.
    pub end: Moment,
    /// Its title, with the words that tell its state.
    pub summary: String,
    /// Its state.
    pub status: EventStatus,
    /// The hash of what a subscriber sees.
    pub hash: Hash,
    /// Every property but the UID and the stamps.
    properties: String,
}

impl Event {
    /// The event with its stamps ([RFC 5545, 3.8.7](https://www.rfc-editor.org/rfc/rfc5545#section-3.8.7)).
    ///
    /// Without METHOD, DTSTAMP is the instant of the last change, not of the build.
    pub(super) fn write(&self, lines: &mut Lines, register: &Register) {
        let known = register.items.get(&self.uid);
        let known = known.and_then(|item| item.event.as_ref());
        let (stamp, sequence) = known.map_or((Timestamp::UNIX_EPOCH, 0), |event| {
            (event.stamp.changed, event.sequence)
        });
        lines.begin("VEVENT");
        lines.plain("UID", &self.uid.to_string());
        let stamp = utc(stamp);
        lines.plain("DTSTAMP", &stamp);
        lines.plain("LAST-MODIFIED", &stamp);
        lines.plain("SEQUENCE", &sequence.to_string());
        lines.append(&self.properties);
        lines.end("VEVENT");
    }
}

/// The event of a meeting ([RFC 5545, 3.6.1](https://www.rfc-editor.org/rfc/rfc5545#section-3.6.1)); nothing where no
/// calendar has it.
///
/// It has no alarm and no attendees: the one is the reader's to set, the others are nobody's business.
pub fn event(site: &Site, plan: &Plan, id: MeetingId) -> Option<Event> {
    let meeting = &site[id];
    let (start, end) = times(site, meeting)?;
    let wording = Wording::new(site, plan, id);
    // A postponed meeting does not take place on its day, which is what a calendar shows: there is no other word for it
    // ([RFC 5545, 3.8.1.11](https://www.rfc-editor.org/rfc/rfc5545#section-3.8.1.11)).
    let status = meeting.state_in_calendars(site).row().calendar;
    let summary = wording.summary();
    let mut lines = Lines::default();
    write_times(&mut lines, &start, &end);
    lines.text("SUMMARY", &summary);
    lines.text("DESCRIPTION", &wording.description());
    if let Some(location) = wording.location() {
        lines.text("LOCATION", &location);
    }
    lines.plain("URL", &uri(&wording.page()));
    if let Some(room) = wording.room() {
        conference(&mut lines, &wording.room_label(), room);
    }
    lines.plain("STATUS", status.as_str());
    // The feed is for everyone, so it marks nobody as busy.
    lines.plain("TRANSP", "TRANSPARENT");
    lines.texts("CATEGORIES", &wording.categories());
    if let Some(email) = &site.config.feeds.organizer {
        organizer(&mut lines, site, email);
    }
    for address in wording.attachments() {
        lines.plain("ATTACH", &uri(&address));
    }
    Some(Event {
        uid: meeting.item.uid,
        summary,
        status,
        hash: seen(site, &start, &end, &lines),
        start,
        end,
        properties: lines.into_text(),
    })
}

/// The event of a meeting that was published and taken away: cancelled, until its time is over.
///
/// Of what it said, only title and time are told again: the rest was taken away.
pub(super) fn gone_event(site: &Site, plan: &Plan, uid: Uuid, item: &KnownItem) -> Option<Event> {
    let known = item.event.as_ref()?;
    if !site.is_to_come(known) || known.feeds.is_empty() {
        return None;
    }
    let main = LanguageId::DEFAULT;
    let locale = &site.config.language(main).locale;
    let say = |key, name, value: &str| locale.text_with(key, &[(name, Arg::Text(value))]);
    let summary = say("feed-title-cancelled", "title", &one_line(&item.title));
    let page = address_of(site, plan, &Job::MeetingIndex, main);
    let page = page.unwrap_or_else(|| site.config.base_url.whole());
    let mut lines = Lines::default();
    write_times(&mut lines, &known.start, &known.end);
    lines.text("SUMMARY", &summary);
    lines.text("DESCRIPTION", &say("feed-state-gone", "url", &page));
    lines.plain("URL", &uri(&page));
    lines.plain("STATUS", EventStatus::Cancelled.as_str());
    lines.plain("TRANSP", "TRANSPARENT");
    Some(Event {
        uid,
        start: known.start.clone(),
        end: known.end.clone(),
        summary,
        status: EventStatus::Cancelled,
        hash: seen(site, &known.start, &known.end, &lines),
        properties: lines.into_text(),
    })
}

/// The hash of what a subscriber sees of an event: its properties, and the instants that its times mean.
///
/// Where a country changes its clocks, a meeting is at another instant though not a byte of the event has changed.
fn seen(site: &Site, start: &Moment, end: &Moment, properties: &Lines) -> Hash {
    let zone = &site.config.zone.zone;
    let meant = |moment: &Moment| match moment {
        // A day is a day, whatever the clocks show on it.
        Moment::Day(day) => day.to_string(),
        Moment::Civil(..) | Moment::Instant(_) => moment.instant(zone).to_string(),
    };
    let (start, end) = (meant(start), meant(end));
    Hash::of(format!("{start}/{end}\n{}", properties.as_text()).as_bytes())
}

/// Who organises the meetings, by the public address that `site.toml` states for that
/// ([RFC 5545, 3.8.4.3](https://www.rfc-editor.org/rfc/rfc5545#section-3.8.4.3)).
fn organizer(lines: &mut Lines, site: &Site, email: &str) {
    let name = &site.config.language(LanguageId::DEFAULT).title;
    lines.with("ORGANIZER", &[("CN", name)], &format!("mailto:{email}"));
}

/// The room ([RFC 7986, 5.11](https://www.rfc-editor.org/rfc/rfc7986#section-5.11)).
///
/// Each value of FEATURE stands by itself: in quotes, `AUDIO,VIDEO` would be one value.
fn conference(lines: &mut Lines, label: &str, room: &str) {
    let label = content_line::quote(label);
    let name = format!("CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL={label}");
    lines.plain(&name, &uri(room));
}

/// When the meeting begins and ends, as calendars have it; nothing where they have it not.
///
/// Whole days end with the day after the last. An hour that the clocks show twice is an instant, since programs
/// disagree on which of the two it means.
pub(super) fn times(site: &Site, meeting: &Meeting) -> Option<(Moment, Moment)> {
    match &meeting.when {
        When::Days(first, last) => {
            let after = last.tomorrow().unwrap_or(*last);
            Some((Moment::Day(*first), Moment::Day(after)))
        }
        When::Timed(span, zone) => {
            let end = end_of(meeting, span, site);
            let in_utc = is_written_in_utc(&span.start, &end);
            let moment = |at: &ZonedDateTime| match in_utc {
                true => Moment::Instant(at.timestamp()),
                false => Moment::Civil(at.datetime(), zone.name.clone()),
            };
            Some((moment(&span.start), moment(&end)))
        }
        When::Unknown | When::Partial(_) => {
            let told = meeting.told_before(site)?;
            Some((told.start.clone(), told.end.clone()))
        }
    }
}

/// Begin and end ([RFC 5545, 3.8.2](https://www.rfc-editor.org/rfc/rfc5545#section-3.8.2)).
fn write_times(lines: &mut Lines, start: &Moment, end: &Moment) {
    for (name, moment) in [("DTSTART", start), ("DTEND", end)] {
        match moment {
            Moment::Day(day) => {
                let day = day.strftime("%Y%m%d").to_string();
                lines.with(name, &[("VALUE", "DATE")], &day);
            }
            Moment::Civil(civil, zone) => {
                let civil = civil.strftime("%Y%m%dT%H%M%S").to_string();
                lines.with(name, &[("TZID", zone)], &civil);
            }
            Moment::Instant(instant) => lines.plain(name, &utc(*instant)),
        }
    }
}

pub(super) fn end_of(meeting: &Meeting, span: &ZonedSpan, site: &Site) -> ZonedDateTime {
    let zone = span.start.time_zone().clone();
    meeting.end_or_usual(span, site).to_zoned_datetime(zone)
}

fn is_written_in_utc(start: &ZonedDateTime, end: &ZonedDateTime) -> bool {
    [start, end].into_iter().any(|at| {
        let ambiguous = at.time_zone().to_ambiguous_timestamp(at.datetime());
        !matches!(ambiguous.offset(), AmbiguousOffset::Unambiguous { .. })
    })
}

pub(super) fn utc(timestamp: Timestamp) -> String {
    timestamp.strftime("%Y%m%dT%H%M%SZ").to_string()
}

#[cfg(test)]
mod tests {
    use super::super::tests::{item_uuid_of, unfolded};

    use crate::render::test_site::TestSite;

    /// The one event of a site with one meeting, as name and value of each property.
    fn event_of(front_matter: &str) -> Vec<(String, String)> {
        let front_matter = format!("title: Titolo\nid: uno\n{front_matter}");
        let built = TestSite::new(&[
            ("groups/g.md", "title: \"Lingua, Scuola; altro\""),
            ("organisations/e.md", "title: Ente"),
            ("meetings/a/index.md", &front_matter),
            ("meetings/a/verbale.pdf", ""),
        ]);
        let text = unfolded(&built.invitation(built.meeting("a")));
        let (_, rest) = text.split_once("BEGIN:VEVENT\r\n").expect("an event");
        let (event, _) = rest.split_once("END:VEVENT").expect("its end");
        event
            .lines()
            .map(|line| line.split_once(':').expect("a property"))
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect()
    }

    fn property<'a>(event: &'a [(String, String)], name: &str) -> Option<&'a str> {
        let found = event.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }

    #[test]
    fn an_event_says_what_is_known_the_way_to_join_first() {
        let event = event_of(
            "date: 2030-05-20\ntime: \"17:00\"\nend: \"18:30\"\nupdated: 2030-05-03\n\
             join: {public: \"https://stanza.example/7?a=b,c;d\"}\ngroups: [g]\n\
             topics: [\"Uno, due\"]\nsummary: \"Poche parole.\"\nminutes: verbale.pdf\n\
             organisers: [e]\nguests: [{person: Ada, role: maga, talks: [Primo, Secondo]}]",
        );
        let uid = item_uuid_of("uno");
        let description = "Collegamento: https://stanza.example/7?a=b\\,c\\;d\\n\
            Pagina dell’incontro: https://rete.example/incontri/a/\\n\\nPoche parole.\\n\\n\
            Organizza:\\n- Ente\\nInterviene:\\n- Ada (maga): Primo\\; Secondo\\n\\n\
            Gruppi: Lingua\\, Scuola\\; altro\\n\\n\
            Verbale: https://rete.example/incontri/a/verbale.pdf";
        let expected = [
            ("UID", uid.as_str()),
            ("DTSTAMP", "20300502T220000Z"),
            ("LAST-MODIFIED", "20300502T220000Z"),
            ("SEQUENCE", "0"),
            ("DTSTART;TZID=Europe/Rome", "20300520T170000"),
            ("DTEND;TZID=Europe/Rome", "20300520T183000"),
            ("SUMMARY", "Titolo"),
            ("DESCRIPTION", description),
            ("LOCATION", "https://stanza.example/7?a=b\\,c\\;d"),
            ("URL", "https://rete.example/incontri/a/"),
            (
                "CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL=Partecipa online",
                "https://stanza.example/7?a=b,c;d",
            ),
            ("STATUS", "CONFIRMED"),
            ("TRANSP", "TRANSPARENT"),
            ("CATEGORIES", "Lingua\\, Scuola\\; altro,Uno\\, due"),
            ("ATTACH", "https://rete.example/incontri/a/verbale.pdf"),
        ];
        let expected: Vec<(String, String)> = expected
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .to_vec();
        assert_eq!(event, expected);
    }

    #[test]
    fn each_state_has_its_status_and_its_words() {
        for (state, status, summary) in [
            ("announced", "TENTATIVE", "Titolo"),
            ("tentative", "TENTATIVE", "Titolo"),
            ("confirmed", "CONFIRMED", "Titolo"),
            ("postponed", "CANCELLED", "RINVIATO: Titolo"),
            ("cancelled", "CANCELLED", "ANNULLATO: Titolo"),
            ("held", "CONFIRMED", "Titolo"),
        ] {
            let event = event_of(&format!(
                "date: 2030-05-20\ntime: \"17:00\"\nstatus: {state}\n\
                 join: {{public: \"https://stanza.example/\"}}"
            ));
            assert_eq!(property(&event, "STATUS"), Some(status), "{state}");
            assert_eq!(property(&event, "SUMMARY"), Some(summary), "{state}");
            let text = format!("{event:?}");
            let is_to_come = matches!(state, "announced" | "tentative" | "confirmed");
            assert_eq!(
                text.contains("stanza.example"),
                is_to_come,
                "{state}: {text}"
            );
        }
    }

    #[test]
    fn a_room_that_is_not_declared_public_is_only_told_how_to_get() {
        for (join, location) in [
            ("on-request", "Online\\, collegamento su richiesta"),
            ("by-email", "Online\\, collegamento per e-mail"),
            (
                "{email: a@rete.example}",
                "Online\\, collegamento per e-mail",
            ),
            (
                "after-registration",
                "Online\\, collegamento dopo l’iscrizione",
            ),
        ] {
            let event = event_of(&format!("date: 2030-05-20\njoin: {join}"));
            assert_eq!(property(&event, "LOCATION"), Some(location));
            assert!(!event.iter().any(|(name, _)| name.starts_with("CONFERENCE")));
        }
        let event = event_of("date: 2030-05-20\nmode: hybrid\nplace: \"Sala, blu\"");
        assert_eq!(property(&event, "LOCATION"), Some("Sala\\, blu / Online"));
    }

    #[test]
    fn days_without_an_hour_end_with_the_day_after() {
        let event = event_of("date: 2030-05-31");
        assert_eq!(property(&event, "DTSTART;VALUE=DATE"), Some("20300531"));
        assert_eq!(property(&event, "DTEND;VALUE=DATE"), Some("20300601"));
        let summary = property(&event, "SUMMARY");
        assert_eq!(summary, Some("Titolo (orario da definire)"));
        let event = event_of("date: 2030-06-08\nend: 2030-06-09");
        assert_eq!(property(&event, "DTEND;VALUE=DATE"), Some("20300610"));
        assert_eq!(property(&event, "SUMMARY"), Some("Titolo"));
    }

    #[test]
    fn an_end_that_is_not_known_is_the_usual_one_and_said_so() {
        let event = event_of("date: 2030-05-20\ntime: \"17:00\"");
        assert_eq!(
            property(&event, "DTEND;TZID=Europe/Rome"),
            Some("20300520T183000")
        );
        let description = property(&event, "DESCRIPTION").expect("a description");
        assert!(description.contains("per 90 minuti"), "{description}");
    }

    #[test]
    fn an_hour_that_the_clocks_show_twice_is_written_in_utc() {
        let event = event_of("date: 2030-10-27\ntime: \"01:30\"\nduration: 2h");
        assert_eq!(property(&event, "DTSTART"), Some("20301026T233000Z"));
        assert_eq!(property(&event, "DTEND"), Some("20301027T013000Z"));
    }

    #[test]
    fn a_change_counts_and_is_told() {
        let event = event_of(
            "date: 2030-05-23\ntime: \"17:00\"\nend: \"18:00\"\npublished: 2030-05-01\nchanges:\n  \
             - {on: 2030-05-08, from: \"2030-05-16 16:30\", to: 2030-05-23, reason: \"Piove.\"}",
        );
        assert_eq!(property(&event, "SEQUENCE"), Some("1"));
        assert_eq!(property(&event, "LAST-MODIFIED"), Some("20300507T220000Z"));
        let description = property(&event, "DESCRIPTION").expect("a description");
        let told = "Spostato. Prima: 16 maggio 2030\\, 16:30. Ora: 23 maggio 2030. Piove.";
        assert!(description.contains(told), "{description}");
    }

    #[test]
    fn an_event_that_states_no_day_of_change_is_stamped_with_the_build() {
        let event = event_of("date: 2030-05-20");
        assert_eq!(property(&event, "DTSTAMP"), Some("20300510T100000Z"));
    }
}
