//! The small values that larger ones are made of.
//! Knows their shape, which themes rely on, and not how they are filled.

use serde::Serialize;
use tera::Value;

use crate::render::icalendar::links::FollowLinks;

/// A link on the site.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Link {
    pub(super) title: String,
    pub(super) url: String,
    pub(super) lang: Option<String>,
    pub(super) dir: Option<&'static str>,
}

/// A date as far as it is known.
#[derive(Clone, Debug, Serialize)]
pub(super) struct DateView {
    pub(super) label: String,
    pub(super) iso: String,
    pub(super) precision: &'static str,
}

/// An instant.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Moment {
    pub(super) iso: String,
    pub(super) label: String,
}

/// A piece of a sentence that tells when a meeting takes place: a date or an hour, or what stands between them.
#[derive(Clone, Debug, Serialize)]
pub(super) struct WhenPart {
    pub(super) text: String,
    pub(super) iso: Option<String>,
    pub(super) is_zone: bool,
}

/// When a meeting takes place.
#[derive(Clone, Debug, Serialize)]
pub(super) struct WhenView {
    pub(super) label: String,
    pub(super) known: bool,
    pub(super) parts: Vec<WhenPart>,
    pub(super) date: Option<DateView>,
    pub(super) start: Option<Moment>,
    pub(super) end: Option<Moment>,
    pub(super) end_date: Option<DateView>,
    pub(super) zone: Option<String>,
    pub(super) note: Option<String>,
    pub(super) note_until: Option<String>,
}

/// The state of a meeting.
#[derive(Clone, Debug, Serialize)]
pub(super) struct StatusView {
    pub(super) key: &'static str,
    pub(super) label: String,
    pub(super) banner: Option<String>,
    pub(super) opening: Option<String>,
    pub(super) prefix: Option<String>,
}

/// Something with a name of its own for programs.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Keyed {
    pub(super) key: &'static str,
    pub(super) label: String,
}

/// A picture.
#[derive(Clone, Debug, Serialize)]
pub(super) struct ImageView {
    pub(super) url: String,
    pub(super) permalink: String,
    pub(super) alt: String,
    pub(super) width: Option<u32>,
    pub(super) height: Option<u32>,
    pub(super) html: String,
    pub(super) card: Option<CardView>,
}

/// A picture for the cards that other sites make of a link.
#[derive(Clone, Debug, Serialize)]
pub(super) struct CardView {
    pub(super) permalink: String,
    #[serde(rename = "type")]
    pub(super) media_type: Option<&'static str>,
    pub(super) width: Option<u32>,
    pub(super) height: Option<u32>,
}

/// How a recording can be shown in the page, once somebody asks for it.
#[derive(Clone, Debug, Serialize)]
pub(super) struct EmbedView {
    pub(super) url: String,
    pub(super) label: String,
    pub(super) warning: String,
}

/// A feed.
#[derive(Clone, Debug, Serialize)]
pub(super) struct FeedView {
    pub(super) kind: &'static str,
    pub(super) title: String,
    pub(super) url: String,
    pub(super) marked: MarkedView,
    pub(super) webcal: Option<String>,
    pub(super) guide: Option<String>,
}

/// A calendar, and the ways to follow it.
#[derive(Clone, Debug, Serialize)]
pub(super) struct CalendarView {
    #[serde(flatten)]
    pub(super) link: Link,
    pub(super) anchor: String,
    pub(super) holds: String,
    pub(super) upcoming: Option<String>,
    pub(super) empty: Option<String>,
    pub(super) address: String,
    pub(super) follow: FollowLinks,
}

/// A program for calendars: how it follows a feed, and what it does with it.
#[derive(Clone, Debug, Serialize)]
pub(super) struct AppView {
    pub(super) name: String,
    pub(super) url: Option<&'static str>,
    pub(super) steps: Vec<String>,
    pub(super) refresh: String,
    pub(super) cancelled: String,
    pub(super) remove: String,
}

/// The groups that an item concerns.
#[derive(Clone, Debug, Serialize)]
pub(super) struct GroupsView {
    pub(super) stated: &'static str,
    pub(super) label: Option<String>,
    pub(super) items: Vec<Link>,
}

/// Who takes part.
#[derive(Clone, Debug, Serialize)]
pub(super) struct ParticipantView {
    pub(super) name: String,
    pub(super) url: Option<String>,
    pub(super) role: Option<String>,
    pub(super) talks: Vec<String>,
}

/// What may be given, stated not to exist, or not known.
#[derive(Clone, Debug, Serialize)]
pub(super) struct StatedView {
    pub(super) state: &'static str,
    pub(super) label: Option<String>,
    pub(super) links: Vec<StatedLink>,
}

/// A link of the front matter.
#[derive(Clone, Debug, Serialize)]
pub(super) struct StatedLink {
    pub(super) title: String,
    pub(super) url: String,
    pub(super) detail: Option<String>,
    pub(super) embed: Option<EmbedView>,
}

/// Where one is in a numbered index.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Pager {
    pub(super) number: usize,
    pub(super) count: usize,
    pub(super) previous: Option<String>,
    pub(super) next: Option<String>,
    pub(super) label: String,
}

/// A year of an archive.
#[derive(Clone, Debug, Serialize)]
pub(super) struct YearView {
    pub(super) label: String,
    pub(super) url: Option<String>,
    pub(super) count_label: String,
    pub(super) current: bool,
}

/// A news item in a list.
#[derive(Clone, Debug, Serialize)]
pub(super) struct NewsCard {
    #[serde(flatten)]
    pub(super) link: Link,
    pub(super) summary: Option<String>,
    pub(super) published: Option<DateView>,
    pub(super) groups: Vec<Link>,
    pub(super) image: Option<ImageView>,
}

/// A meeting in a list.
#[derive(Clone, Debug, Serialize)]
pub(super) struct MeetingCard {
    #[serde(flatten)]
    pub(super) link: Link,
    pub(super) summary: Option<String>,
    pub(super) when: WhenView,
    pub(super) status: StatusView,
    pub(super) mode: Keyed,
    pub(super) groups: GroupsView,
    pub(super) phase: &'static str,
    pub(super) start: Option<String>,
    pub(super) end: Option<String>,
    pub(super) over: Option<String>,
}

/// A meeting before or after another one.
#[derive(Clone, Debug, Serialize)]
pub(super) struct NeighbourView {
    #[serde(flatten)]
    pub(super) link: Link,
    pub(super) date: Option<DateView>,
    pub(super) prefix: Option<String>,
}

/// An item of an index that is neither news nor meeting.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Entry {
    #[serde(flatten)]
    pub(super) link: Link,
    pub(super) summary: Option<String>,
    pub(super) count_label: Option<String>,
}

/// A heading of a text.
#[derive(Clone, Debug, Serialize)]
pub(super) struct TocEntry {
    pub(super) id: String,
    pub(super) title: String,
    pub(super) level: u8,
}

/// What is stated not to be known, with the language of the sentences where that is not the page's.
#[derive(Clone, Debug, Serialize)]
pub(super) struct NotKnownView {
    pub(super) sentences: Vec<String>,
    pub(super) text_lang: Option<String>,
    pub(super) text_dir: Option<&'static str>,
}

/// Words around a name that is in another language than they are: the name is marked, the words are not.
#[derive(Clone, Debug, Serialize)]
pub(super) struct MarkedView {
    pub(super) before: String,
    pub(super) name: String,
    pub(super) after: String,
    pub(super) lang: Option<String>,
    pub(super) dir: Option<&'static str>,
}

/// Where facts come from, with the language of the words where that is not the page's.
#[derive(Clone, Debug, Serialize)]
pub(super) struct SourceView {
    #[serde(flatten)]
    pub(super) labelled: Labelled,
    pub(super) lang: Option<String>,
    pub(super) dir: Option<&'static str>,
}

/// Words with an address, if they have one.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Labelled {
    pub(super) label: String,
    pub(super) url: Option<String>,
}

/// Cards, ready for the template.
pub(super) type Cards = Vec<Value>;
