//! The next register: from the one before, and from what readers see now.
//! Knows what carries a stamp and which hash it has; how it is made is known by the formats.

use std::collections::BTreeMap;

use jiff::Timestamp;
use memchr::memmem;
use uuid::Uuid;

use crate::model::{Item, ItemId, MeetingId, NewsId, Site, Text};
use crate::parallel;
use crate::plan::{Job, Plan, Planned, uid_of};
use crate::register::{
    Built, FeedKind, Hash, KnownEvent, KnownFeed, KnownItem, KnownPage, Register, Stamp,
};
use crate::render::icalendar::{Event, Events};
use crate::url::UrlPath;

/// What readers see, as far as it carries a stamp of its own.
#[derive(Debug, Default)]
pub struct Seen {
    /// The pages, by their addresses.
    pub pages: BTreeMap<UrlPath, Hash>,
    /// The news as entries of feeds.
    pub entries: BTreeMap<NewsId, Hash>,
    /// The events.
    pub events: Events,
    /// From what it was made, and until when it is as it should be.
    pub built: Option<Built>,
}

/// A feed as subscribers see it.
#[derive(Clone, Debug)]
pub struct SeenFeed {
    /// What kind of feed it is.
    pub kind: FeedKind,
    /// What it is of, as [`crate::plan::Scope::key`] says.
    pub scope: String,
    /// Its name.
    pub name: String,
    /// What subscribers see.
    pub hash: Hash,
    /// The items in it.
    pub items: Vec<Uuid>,
}

/// The hash of what readers see of a page: its title, and its main part where the theme marks one.
///
/// What stands around that is the same on each page: where only the menu has changed, no page has.
pub fn page_hash(html: &[u8]) -> Hash {
    let between = |open: &str, close: &str| {
        let from = &html[find(html, open)?..];
        Some(&from[..find(from, close)?])
    };
    let (Some(title), Some(main)) = (between("<title", "</title"), between("<main", "</main"))
    else {
        return Hash::of(html);
    };
    // When a page was made is no change of it.
    let (before, after) = match find(main, "<p data-made") {
        Some(at) => {
            let rest = &main[at..];
            let end = find(rest, "</p>").map_or(rest.len(), |end| end + "</p>".len());
            (&main[..at], &rest[end..])
        }
        None => (main, &[][..]),
    };
    Hash::of(&[title, before, after].concat())
}

fn find(html: &[u8], mark: &str) -> Option<usize> {
    memmem::find(html, mark.as_bytes())
}

/// What is published now, with the stamps of everything but the feeds: each stays where nothing has changed.
pub fn register(site: &Site, plan: &Plan, seen: &Seen) -> Register {
    let mut next = Register {
        site: site.config.id.clone(),
        built: seen.built.clone(),
        ..Register::default()
    };
    // What was told is never forgotten: a name that comes back has to go on from where it was.
    for (uid, known) in site.gone() {
        let mut known = known.clone();
        known.is_gone = true;
        let to_come = known
            .event
            .as_ref()
            .is_some_and(|event| site.is_to_come(event));
        if !to_come {
            forget(&mut known);
        }
        next.items.insert(*uid, known);
    }
    for event in &seen.events.gone {
        if let Some(known) = next.items.get_mut(&event.uid) {
            let earlier = known.event.take();
            known.event = Some(next_event(site, event, earlier.as_ref(), 0, site.now));
        }
    }
    let ids: Vec<ItemId> = site.item_ids().collect();
    let items = parallel::map(&ids, |id| item(site, seen, id));
    next.items.extend(items.into_iter().flatten());
    for planned in plan.outputs.values() {
        if let Job::Redirect(from, _) = &planned.job {
            let uid = uid_of(site, &planned.owner.path);
            next.redirects.insert(from.clone(), uid);
        } else if let Some(hash) = seen.pages.get(&planned.url) {
            let page = page(site, planned, *hash);
            next.pages.insert(planned.url.clone(), page);
        }
    }
    next
}

/// Takes out of a record what was taken off the site, but for what tells programs that it is not something new.
fn forget(known: &mut KnownItem) {
    known.title.clear();
    known.source.clear();
    if let Some(event) = &mut known.event {
        event.summary.clear();
    }
}

/// Enters the feeds, and for each event the feeds that it stands in.
pub fn enter_feeds(site: &Site, next: &mut Register, feeds: &BTreeMap<UrlPath, SeenFeed>) {
    for known in next.items.values_mut() {
        if let Some(event) = &mut known.event {
            event.feeds.clear();
        }
    }
    for (url, feed) in feeds {
        let mut latest = None;
        for uid in &feed.items {
            let Some(known) = next.items.get_mut(uid) else {
                continue;
            };
            let stamp = match feed.kind {
                FeedKind::Calendar => known.event.as_mut().map(|event| {
                    event.feeds.push(url.clone());
                    event.stamp
                }),
                FeedKind::News => known.entry,
            };
            latest = latest.max(stamp.map(|stamp| stamp.changed));
        }
        let earlier = site.published.feeds.get(url).map(|feed| feed.stamp);
        let first = latest.unwrap_or(site.now);
        // An event that comes back may have a later stamp than the clock or the feed it comes back to.
        let now = first.max(site.now);
        let known = KnownFeed {
            stamp: Stamp::next(earlier.as_ref(), feed.hash, now, first),
            kind: feed.kind,
            scope: feed.scope.clone(),
            name: feed.name.clone(),
        };
        next.feeds.insert(url.clone(), known);
    }
}

fn item(site: &Site, seen: &Seen, id: &ItemId) -> Option<(Uuid, KnownItem)> {
    let item = site.item(id)?;
    let text = item.original();
    let earlier = site.published.items.get(&item.uid);
    let first = first_stamp(site, id);
    let event = match id {
        ItemId::Meeting(id) => event(site, seen, *id, first),
        _ => None,
    };
    let entry = match id {
        ItemId::News(id) => seen.entries.get(id).map(|hash| {
            let earlier = earlier.and_then(|known| known.entry);
            Stamp::next(earlier.as_ref(), *hash, site.now, first)
        }),
        _ => None,
    };
    let known = KnownItem {
        kind: id.folder().to_owned(),
        source: text.document.path.to_string(),
        id: item.id.clone(),
        page: text.url.clone(),
        title: text.title().to_owned(),
        holds: text.document.holds,
        texts: texts(site, item),
        is_gone: false,
        event,
        entry,
    };
    Some((item.uid, known))
}

/// Since when the texts of an item say what they say; of what is in one language only, nobody needs to know.
fn texts(site: &Site, item: &Item) -> BTreeMap<String, Stamp> {
    if item.texts.len() < 2 {
        return BTreeMap::new();
    }
    let tag = |text: &Text| site.config.language(text.language).locale.tag().to_owned();
    let texts = item.texts.iter();
    texts
        .map(|text| (tag(text), site.said(item, text)))
        .collect()
}

/// What calendars are told of a meeting; what they were told before, where they have it no longer.
fn event(site: &Site, seen: &Seen, id: MeetingId, first: Timestamp) -> Option<KnownEvent> {
    let meeting = &site[id];
    let earlier = site.known_event(&meeting.item);
    let Some(event) = seen.events.of_meetings.get(&id) else {
        return earlier.cloned();
    };
    let changes = u32::try_from(meeting.changes.len()).unwrap_or(u32::MAX);
    let mut known = next_event(site, event, earlier, changes, first);
    known.was_online |= meeting.mode != crate::config::Mode::InPerson;
    Some(known)
}

/// The event with its next stamp. SEQUENCE counts every change that a subscriber can see, and never less than the
/// changes that the meeting states.
fn next_event(
    site: &Site,
    event: &Event,
    earlier: Option<&KnownEvent>,
    changes: u32,
    first: Timestamp,
) -> KnownEvent {
    let stamp = earlier.map(|earlier| earlier.stamp);
    let sequence = match earlier {
        None => changes,
        Some(earlier) if earlier.stamp.hash == event.hash => earlier.sequence,
        Some(earlier) => changes.max(earlier.sequence.saturating_add(1)),
    };
    KnownEvent {
        stamp: Stamp::next(stamp.as_ref(), event.hash, site.now, first),
        sequence,
        start: event.start.clone(),
        end: event.end.clone(),
        summary: event.summary.clone(),
        status: event.status,
        was_online: earlier.is_some_and(|earlier| earlier.was_online),
        feeds: Vec::new(),
    }
}

fn page(site: &Site, planned: &Planned, hash: Hash) -> KnownPage {
    let id = planned.job.item();
    let item = id.as_ref().and_then(|id| site.item(id));
    let first = id.as_ref().map_or(site.now, |id| first_stamp(site, id));
    let earlier = site.published.pages.get(&planned.url);
    let earlier = earlier.map(|page| page.stamp);
    KnownPage {
        stamp: Stamp::next(earlier.as_ref(), hash, site.now, first),
        item: item.map(|item| item.uid),
    }
}

/// The stamp of what is published for the first time: the latest day that the item states as that of a change or of
/// its publication, else the instant of the build.
fn first_stamp(site: &Site, id: &ItemId) -> Timestamp {
    let item = site.item(id);
    let updated = item.and_then(|item| item.updated);
    let stated = match id {
        ItemId::News(id) => updated.max(site[*id].published),
        ItemId::Meeting(id) => {
            let meeting = &site[*id];
            let changes = meeting.changes.iter().map(|change| change.on);
            changes.chain([updated, meeting.published]).max().flatten()
        }
        _ => updated,
    };
    stated.map_or(site.now, |day| site.midnight(day).min(site.now))
}
