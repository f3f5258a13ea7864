//! What the site published last: addresses, permanent names, and when each thing last changed.
//! Knows the form of `published.json`, and nothing of how a site is made.

pub mod compare;

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{Offset, TimeZone};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize, Serializer};
use twox_hash::XxHash3_128;
use uuid::Uuid;

use crate::url::UrlPath;

/// The form of the register that this program writes.
const VERSION: u64 = 1;
/// The years in which an event may lie: those of dates in documents, with a day more on either side for instants.
const YEARS: std::ops::RangeInclusive<i16> = 1799..=2201;

/// Everything that readers were told and may hold on to.
///
/// The published site is its own ledger: each build writes its register beside the pages, and the next one begins with
/// it. No clock and no history of the sources is needed to tell what has changed, and since when.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Register {
    /// The permanent name of the site.
    pub site: String,
    /// Every item that has ever been published, by its permanent name.
    pub items: BTreeMap<Uuid, KnownItem>,
    /// Every page.
    pub pages: BTreeMap<UrlPath, KnownPage>,
    /// Addresses that lead to another one, each with the item that asks for that; those without one were pages that
    /// came of others, as the page of a topic does.
    pub redirects: BTreeMap<UrlPath, Option<Uuid>>,
    /// Every feed.
    pub feeds: BTreeMap<UrlPath, KnownFeed>,
    /// From what it was made, and until when it is as it should be.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub built: Option<Built>,
}

/// From what a site was made, and until when it is as it should be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Built {
    /// The hash of everything that was read, the settings of the command included.
    pub sources: Hash,
    /// The hash of the files that are only copied, where it was taken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub copied: Option<Hash>,
    /// The program, with its version.
    pub program: String,
    /// Since when the site is what it is, in whole seconds.
    pub made: Timestamp,
    /// When it changes by itself, if it does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
}

/// An item as it was published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnownItem {
    /// Its kind, by the folder of its documents.
    pub kind: String,
    /// The document of its original text.
    pub source: String,
    /// The permanent name that it stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The address of its original text.
    pub page: UrlPath,
    /// The title of that.
    pub title: String,
    /// The hash of the document, by which it is known again under another name.
    pub holds: Hash,
    /// Since when its texts say what they say, by their languages.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub texts: BTreeMap<String, Stamp>,
    /// Whether it has been taken away.
    #[serde(default, skip_serializing_if = "is_false")]
    pub is_gone: bool,
    /// What calendars were told of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<KnownEvent>,
    /// What news readers were told of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entry: Option<Stamp>,
}

/// An event as it was published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnownEvent {
    /// What a subscriber saw, and since when.
    #[serde(flatten)]
    pub stamp: Stamp,
    /// How often it has changed ([RFC 5545, 3.8.7.4](https://www.rfc-editor.org/rfc/rfc5545#section-3.8.7.4)).
    pub sequence: u32,
    /// When it begins.
    pub start: Moment,
    /// When it ends; of whole days, the day after the last.
    pub end: Moment,
    /// Its title, with the words that tell its state.
    pub summary: String,
    /// Its state in calendars.
    pub status: EventStatus,
    /// Whether it was ever announced as online.
    #[serde(default, skip_serializing_if = "is_false")]
    pub was_online: bool,
    /// The feeds that it stood in.
    pub feeds: Vec<UrlPath>,
}

/// The state of an event in calendars ([RFC 5545, 3.8.1.11](https://www.rfc-editor.org/rfc/rfc5545#section-3.8.1.11)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum EventStatus {
    /// It is expected.
    Tentative,
    /// It is definite.
    Confirmed,
    /// It does not take place at its time.
    Cancelled,
}

impl EventStatus {
    /// The value of the property.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Tentative => "TENTATIVE",
            Self::Confirmed => "CONFIRMED",
            Self::Cancelled => "CANCELLED",
        }
    }
}

impl KnownEvent {
    /// Why no calendar can hold the event, if none can
    /// ([RFC 5545, 3.8.2.2](https://www.rfc-editor.org/rfc/rfc5545#section-3.8.2.2) on the end,
    /// [3.3.8](https://www.rfc-editor.org/rfc/rfc5545#section-3.3.8) on the largest number).
    fn fault(&self) -> Option<&'static str> {
        let is_one_form = match (&self.start, &self.end) {
            (Moment::Civil(_, start), Moment::Civil(_, end)) => start == end,
            (start, end) => std::mem::discriminant(start) == std::mem::discriminant(end),
        };
        if !is_one_form {
            Some("start and end are not of one form")
        } else if self.start.instant(&TimeZone::UTC) >= self.end.instant(&TimeZone::UTC) {
            Some("the end is not after the start")
        } else if i32::try_from(self.sequence).is_err() {
            Some("the sequence is too large")
        } else {
            None
        }
    }
}

/// A page as it was published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnownPage {
    /// What readers saw, and since when.
    #[serde(flatten)]
    pub stamp: Stamp,
    /// The item that it shows; none where it is an index.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item: Option<Uuid>,
}

/// A feed as it was published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnownFeed {
    /// What subscribers saw, and since when.
    #[serde(flatten)]
    pub stamp: Stamp,
    /// What kind of feed it is.
    pub kind: FeedKind,
    /// What it is of: `network`, `group:UUID`, `series:slug` and the like.
    pub scope: String,
    /// Its name.
    pub name: String,
}

/// A kind of feed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FeedKind {
    /// Meetings, in iCalendar.
    Calendar,
    /// News, in Atom.
    News,
}

/// What was seen, and since when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    /// The hash of what was seen.
    pub hash: Hash,
    /// The instant of the last change, in whole seconds.
    pub changed: Timestamp,
}

impl Stamp {
    /// The stamp of what has this hash now: the earlier one where nothing has changed, a later one where it has, and
    /// `first` where it is seen for the first time.
    ///
    /// Programs take only a later instant for a change, so the new one is later than the earlier one whatever the
    /// clock says.
    pub fn next(earlier: Option<&Self>, hash: Hash, now: Timestamp, first: Timestamp) -> Self {
        let changed = match earlier {
            Some(earlier) if earlier.hash == hash => earlier.changed,
            Some(earlier) => {
                let second = SignedDuration::from_secs(1);
                let later = earlier.changed.saturating_add(second);
                now.max(later.unwrap_or(earlier.changed))
            }
            None => first,
        };
        let whole = Timestamp::from_second(changed.as_second()).unwrap_or(changed);
        Self {
            hash,
            changed: whole,
        }
    }
}

/// The hash of a text: equal texts have equal ones, on every machine and in every version.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(try_from = "String")]
pub struct Hash(u128);

impl Hash {
    /// The hash of some bytes: XXH3 of 128 bits, which tells texts apart and keeps nothing secret.
    pub fn of(bytes: &[u8]) -> Self {
        Self(XxHash3_128::oneshot(bytes))
    }

    /// The hash that has been taken elsewhere.
    pub fn new(value: u128) -> Self {
        Self(value)
    }

    /// The number that it is.
    pub fn value(self) -> u128 {
        self.0
    }

    /// The hash of several parts, each with its length, so that no other division of the same bytes has it.
    pub fn of_parts<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> Self {
        let mut hasher = XxHash3_128::new();
        for part in parts {
            hasher.write(&part.len().to_le_bytes());
            hasher.write(part);
        }
        Self(hasher.finish_128())
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:032x}", self.0)
    }
}

impl Serialize for Hash {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl TryFrom<String> for Hash {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let is_hash = text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
        let number = u128::from_str_radix(&text, 16).ok().filter(|_| is_hash);
        number.map(Self).ok_or("not a hash")
    }
}

/// A time as an event states it.
///
/// As text: `2030-05-14`, `2030-05-14T16:30:00[Europe/Rome]`, `2030-05-14T14:30:00Z`. A civil time has no offset, so
/// that it still means the same when a country changes its rules.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub enum Moment {
    /// A day.
    Day(Date),
    /// Civil time in a zone, by the zone's name.
    Civil(DateTime, String),
    /// An instant.
    Instant(Timestamp),
}

impl Moment {
    /// The instant that it means; a day begins at midnight of `zone`.
    pub fn instant(&self, zone: &TimeZone) -> Timestamp {
        let (civil, zone) = match self {
            Self::Day(day) => (day.to_datetime(Time::midnight()), Some(zone.clone())),
            Self::Civil(civil, name) => (*civil, jiff::tz::db().get(name).ok()),
            Self::Instant(instant) => return *instant,
        };
        let zoned = civil.to_zoned_datetime(zone.unwrap_or(TimeZone::UTC));
        zoned.map_or(Timestamp::MAX, |zoned| zoned.timestamp())
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(day) => day.fmt(f),
            Self::Civil(civil, zone) => write!(f, "{civil}[{zone}]"),
            Self::Instant(instant) => instant.fmt(f),
        }
    }
}

impl FromStr for Moment {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = "not a time";
        let (moment, civil) = if let Some((civil, zone)) = text.split_once('[') {
            let zone = zone.strip_suffix(']').ok_or(wrong)?;
            let zone = jiff::tz::db().get(zone).map_err(|_| "not a time zone")?;
            let name = zone.iana_name().ok_or("not a time zone")?;
            let civil: DateTime = civil.parse().map_err(|_| wrong)?;
            (Self::Civil(civil, name.to_owned()), civil)
        } else if text.contains('T') {
            let instant: Timestamp = text.parse().map_err(|_| wrong)?;
            (Self::Instant(instant), Offset::UTC.to_datetime(instant))
        } else {
            let day: Date = text.parse().map_err(|_| wrong)?;
            (Self::Day(day), day.to_datetime(Time::midnight()))
        };
        match YEARS.contains(&civil.year()) && civil.subsec_nanosecond() == 0 {
            true => Ok(moment),
            false => Err(wrong),
        }
    }
}

impl From<Moment> for String {
    fn from(moment: Moment) -> Self {
        moment.to_string()
    }
}

impl TryFrom<String> for Moment {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

/// Why a text is no register that can be gone by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It has another form, as the reader of JSON says.
    Form(String),
    /// A later version of the program wrote it.
    Newer,
}

/// What shows the form of a register.
#[derive(Deserialize)]
struct Form {
    connessi: u64,
}

impl Register {
    /// The register that a text holds.
    ///
    /// # Errors
    /// The fault, where it holds none, or one of a form that is not known.
    pub fn read(text: &str) -> Result<Self, Fault> {
        let wrong = |error: serde_json::Error| Fault::Form(error.to_string());
        let form: Form = serde_json::from_str(text).map_err(wrong)?;
        match form.connessi {
            0 => Err(Fault::Form("connessi: 0".to_owned())),
            version if version > VERSION => Err(Fault::Newer),
            _ => {
                let register: Self = serde_json::from_str(text).map_err(wrong)?;
                register
                    .fault()
                    .map_or(Ok(register), |fault| Err(Fault::Form(fault)))
            }
        }
    }

    /// What stands in it that no calendar can hold, and that no build wrote, if anything does.
    fn fault(&self) -> Option<String> {
        let events = self.items.iter();
        let mut events = events.filter_map(|(uid, item)| Some((uid, item.event.as_ref()?)));
        let of_event = events.find_map(|(uid, event)| Some(format!("{uid}: {}", event.fault()?)));
        of_event.or_else(|| {
            let mut stamps = self.stamps();
            let early = stamps.find(|stamp| Offset::UTC.to_datetime(stamp.changed).year() < 0)?;
            Some(format!("{} is before every calendar", early.changed))
        })
    }

    fn stamps(&self) -> impl Iterator<Item = &Stamp> {
        let of_items = self.items.values().flat_map(|item| {
            let event = item.event.as_ref().map(|event| &event.stamp);
            event
                .into_iter()
                .chain(&item.entry)
                .chain(item.texts.values())
        });
        let of_pages = self.pages.values().map(|page| &page.stamp);
        let of_feeds = self.feeds.values().map(|feed| &feed.stamp);
        of_items.chain(of_pages).chain(of_feeds)
    }

    /// The register as text: JSON, a line for each entry, so that two of them can be compared by eye.
    pub fn text(&self) -> String {
        let mut out = format!("{{\"connessi\":{VERSION},\"site\":").into_bytes();
        write_json(&mut out, &self.site);
        section(&mut out, "items", &self.items);
        section(&mut out, "pages", &self.pages);
        section(&mut out, "redirects", &self.redirects);
        section(&mut out, "feeds", &self.feeds);
        if let Some(built) = &self.built {
            out.extend_from_slice(b",\n\"built\":");
            write_json(&mut out, built);
        }
        out.extend_from_slice(b"}\n");
        let text = String::from_utf8(out).expect("JSON of texts is text");
        // No program that guesses at contents shall find HTML in it.
        match text.contains('<') {
            true => text.replace('<', "\\u003c"),
            false => text,
        }
    }

    /// Whether nothing has been published.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty() && self.pages.is_empty() && self.feeds.is_empty()
    }
}

fn section<K: Serialize, V: Serialize>(out: &mut Vec<u8>, name: &str, entries: &BTreeMap<K, V>) {
    out.extend_from_slice(format!(",\n\"{name}\":{{").as_bytes());
    for (at, (key, value)) in entries.iter().enumerate() {
        out.extend_from_slice(if at == 0 { b"\n" } else { b",\n" });
        write_json(out, key);
        out.push(b':');
        write_json(out, value);
    }
    out.push(b'}');
}

fn write_json(out: &mut Vec<u8>, value: &impl Serialize) {
    serde_json::to_writer(out, value)
        .expect("names, numbers and texts can always be written as JSON");
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "the form that serde asks for"
)]
fn is_false(value: &bool) -> bool {
    !value
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(text: &str) -> Timestamp {
        text.parse().expect("an instant")
    }

    fn path(text: &str) -> UrlPath {
        UrlPath::new(text).expect("a path")
    }

    fn stamp(text: &str) -> Stamp {
        Stamp {
            hash: Hash::of(text.as_bytes()),
            changed: at("2030-05-10T10:00:00Z"),
        }
    }

    fn register(title: &str, start: Moment, end: Moment) -> Register {
        let uid = Uuid::new_v5(&Uuid::NAMESPACE_DNS, b"uno");
        let event = KnownEvent {
            stamp: stamp("event"),
            sequence: 3,
            start,
            end,
            summary: title.to_owned(),
            status: EventStatus::Confirmed,
            was_online: true,
            feeds: vec![path("/calendario.ics")],
        };
        let item = KnownItem {
            kind: "meetings".to_owned(),
            source: "content/meetings/a.md".to_owned(),
            id: None,
            page: path("/incontri/a/"),
            title: title.to_owned(),
            holds: Hash::of(title.as_bytes()),
            texts: BTreeMap::new(),
            is_gone: false,
            event: Some(event),
            entry: None,
        };
        let page = KnownPage {
            stamp: stamp("page"),
            item: Some(uid),
        };
        let feed = KnownFeed {
            stamp: stamp("feed"),
            kind: FeedKind::Calendar,
            scope: "network".to_owned(),
            name: title.to_owned(),
        };
        Register {
            site: "rete".to_owned(),
            items: [(uid, item)].into(),
            pages: [(path("/incontri/a/"), page)].into(),
            redirects: [(path("/à/"), None)].into(),
            feeds: [(path("/calendario.ics"), feed)].into(),
            built: None,
        }
    }

    #[test]
    fn a_register_is_read_as_it_was_written() {
        let empty = Register::default();
        assert_eq!(Register::read(&empty.text()), Ok(empty));
    }

    proptest! {
        #[test]
        fn any_register_is_read_as_it_was_written(title in any::<String>(), seconds in 0_i64..4_000_000_000) {
            let [start, end] = [seconds, seconds + 7 * 86_400]
                .map(|second| Timestamp::from_second(second).expect("an instant"));
            let forms: [fn(Timestamp) -> Moment; 3] = [
                Moment::Instant,
                |at| Moment::Day(Offset::UTC.to_datetime(at).date()),
                |at| Moment::Civil(Offset::UTC.to_datetime(at), "Africa/Casablanca".to_owned()),
            ];
            for form in forms {
                let register = register(&title, form(start), form(end));
                prop_assert_eq!(Register::read(&register.text()), Ok(register));
            }
        }

        #[test]
        fn no_text_is_read_with_a_panic(text in "[{}\":,a-z0-9\\[\\]]{0,200}") {
            let _ = Register::read(&text);
        }
    }

    #[test]
    fn what_is_no_register_is_refused() {
        for text in [
            "",
            "<!doctype html>",
            "{}",
            "[]",
            "{\"connessi\":0}",
            "{\"connessi\":1}",
            "{\"connessi\":1,\"site\":\"a\",\"items\":{},\"pages\":{\"/../x/\":{}},\"redirects\":{},\"feeds\":{}}",
        ] {
            assert!(
                matches!(Register::read(text), Err(Fault::Form(_))),
                "{text}"
            );
        }
        let later = "{\"connessi\":2,\"other\":{}}";
        assert_eq!(Register::read(later), Err(Fault::Newer));
    }

    #[test]
    fn what_no_calendar_can_hold_is_refused() {
        let civil = |day| Moment::Civil(day, "Europe/Rome".to_owned());
        let start = jiff::civil::date(2030, 6, 1).at(17, 0, 0, 0);
        let end = start.with().hour(18).build().expect("an hour");
        let good = register("a", civil(start), civil(end)).text();
        assert!(Register::read(&good).is_ok());
        let faults = [
            ("T18:00:00[Europe", "T17:00:00[Europe"),
            ("2030-06-01T18:00:00[Europe/Rome]", "2030-06-02"),
            ("T18:00:00[Europe/Rome]", "T18:00:00Z"),
            ("T18:00:00[Europe/Rome]", "T18:00:00[Europe/Oslo]"),
            ("T18:00:00[Europe/Rome]", "T18:00:00.5[Europe/Rome]"),
            ("2030-06-01T18", "9999-06-01T18"),
            ("2030-06-01T17", "-009999-06-01T17"),
            ("\"sequence\":3", "\"sequence\":2147483648"),
            ("2030-05-10T10:00:00Z", "-000001-05-10T10:00:00Z"),
        ];
        for (from, to) in faults {
            let text = good.replacen(from, to, 1);
            assert_ne!(text, good, "{from}");
            let read = Register::read(&text);
            assert!(matches!(read, Err(Fault::Form(_))), "{to}: {read:?}");
        }
    }

    #[test]
    fn a_zone_is_known_by_its_own_name_however_it_is_written() {
        let moment: Moment = "2030-06-01T17:00:00[europe/rome]".parse().expect("a time");
        assert_eq!(moment.to_string(), "2030-06-01T17:00:00[Europe/Rome]");
    }

    #[test]
    fn a_stamp_moves_when_and_only_when_what_is_seen_changes() {
        let (one, other) = (Hash::of(b"1"), Hash::of(b"2"));
        let (now, first) = (at("2030-05-10T10:00:00.5Z"), at("2030-05-01T00:00:00Z"));
        let stamp = Stamp::next(None, one, now, first);
        assert_eq!(stamp.changed, first);
        assert_eq!(Stamp::next(Some(&stamp), one, now, now), stamp);
        let changed = Stamp::next(Some(&stamp), other, now, now);
        assert_eq!(changed.changed, at("2030-05-10T10:00:00Z"));
        let again = Stamp::next(Some(&changed), one, first, first);
        assert_eq!(
            again.changed,
            at("2030-05-10T10:00:01Z"),
            "the clock was set back"
        );
    }
}
