//! What the subscribers of each calendar see, what is different for them, and which meetings they do not see, and why.
//! Knows which calendar holds what; the words for it are the command line's.

use std::collections::BTreeMap;

use uuid::Uuid;

use crate::config::{LanguageId, Zone};
use crate::date::PartialDate;
use crate::model::state::State;
use crate::model::{DocumentEntry, MeetingId, Site};
use crate::plan::{Job, Plan, Scope};
use crate::register::compare::{Change, Difference, compare};
use crate::register::{FeedKind, KnownEvent, KnownFeed, KnownItem, Register};
use crate::render::icalendar::{Absence, absence, absent_from};
use crate::render::identity::whole;
use crate::source::SourcePath;
use crate::url::UrlPath;

/// The folder of the documents of meetings.
const MEETINGS: &str = "content/meetings/";

/// What the subscribers of the calendars see.
#[derive(Clone, Debug)]
pub struct Explanation {
    /// Every calendar, the network's first, then by address.
    pub calendars: Vec<Calendar>,
    /// The texts of meetings that are not published yet.
    pub unpublished: Vec<SourcePath>,
    /// The zone of the site.
    pub zone: Zone,
    /// Whether anything is known to have been published before.
    pub remembers: bool,
}

/// A calendar as its subscribers see it.
#[derive(Clone, Debug)]
pub struct Calendar {
    /// Where it is on the site.
    pub url: UrlPath,
    /// Its whole address.
    pub address: String,
    /// Its name.
    pub name: String,
    /// The title of the group or the like that it is of; the network's calendar and closed ones have none.
    pub title: Option<String>,
    /// Whether it is the network's.
    pub is_of_network: bool,
    /// Whether it still stands where it belongs.
    pub place: Place,
    /// Whether it was published before.
    pub was_published: bool,
    /// The events in it, the earliest first.
    pub events: Vec<SeenEvent>,
    /// The events that are in it no more, the earliest first.
    pub left: Vec<LeftEvent>,
    /// The meetings that it is about and that are not in it, in the order of the site.
    pub missing: Vec<MissingMeeting>,
}

/// Whether a calendar stands where it belongs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// It does.
    Current,
    /// It has this address now, and is kept at a former one.
    Former(UrlPath),
    /// What it was of is no more: it is kept, with what stood in it and is still to come.
    Closed,
}

/// An event in a calendar.
#[derive(Clone, Debug)]
pub struct SeenEvent {
    /// Its permanent name.
    pub uid: Uuid,
    /// Its title, without the words that tell its state.
    pub title: String,
    /// What the calendar tells of it.
    pub event: KnownEvent,
    /// How its meeting stands.
    pub standing: Standing,
    /// What is different for a subscriber.
    pub changes: Vec<Change>,
}

/// How the meeting of an event stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It has this state, as calendars have it.
    Stated(State),
    /// Its text was taken away.
    Removed,
    /// Its text cannot be understood.
    Unreadable,
}

/// An event that was in a calendar.
#[derive(Clone, Debug)]
pub struct LeftEvent {
    /// Its permanent name.
    pub uid: Uuid,
    /// Its title.
    pub title: String,
    /// What the calendar told of it last.
    pub event: KnownEvent,
    /// Why it is there no more.
    pub reason: Departure,
}

/// Why an event is in a calendar no more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Departure {
    /// The calendar is closed.
    Closed,
    /// Its text was taken away.
    Removed,
    /// Its text cannot be understood.
    Unreadable,
    /// The meeting is none of those that the calendar is about.
    OtherScope,
    /// The calendar does not hold the meeting, though it may be about it.
    Absent(Absence),
}

/// A meeting that a calendar is about and does not hold.
#[derive(Clone, Debug)]
pub struct MissingMeeting {
    /// Its title.
    pub title: String,
    /// Its document.
    pub source: SourcePath,
    /// When it takes place, as far as that is known.
    pub date: Option<PartialDate>,
    /// Why it is not there.
    pub reason: Absence,
}

/// What the subscribers of each calendar see, where `next` is published over what the site published last.
pub fn explain(site: &Site, plan: &Plan, next: &Register) -> Explanation {
    let explainer = Explainer::new(site, plan, next);
    let feeds = next.feeds.iter();
    let feeds = feeds.filter(|(_, known)| known.kind == FeedKind::Calendar);
    let mut calendars: Vec<Calendar> = feeds
        .map(|(url, known)| explainer.calendar(url, known))
        .collect();
    calendars.sort_by_key(|calendar| !calendar.is_of_network);
    Explanation {
        calendars,
        unpublished: unpublished(site),
        zone: site.config.zone.clone(),
        remembers: !site.published.is_empty(),
    }
}

fn unpublished(site: &Site) -> Vec<SourcePath> {
    let documents = site.documents.iter();
    documents
        .filter(|(path, entry)| {
            path.as_str().starts_with(MEETINGS) && **entry == DocumentEntry::Hidden
        })
        .map(|(path, _)| path.clone())
        .collect()
}

struct Explainer<'a> {
    site: &'a Site,
    plan: &'a Plan,
    next: &'a Register,
    meetings: BTreeMap<Uuid, MeetingId>,
    /// What the calendars are of, by the names that the register has for it.
    scopes: BTreeMap<String, &'a Scope>,
}

impl<'a> Explainer<'a> {
    fn new(site: &'a Site, plan: &'a Plan, next: &'a Register) -> Self {
        let scopes = plan.outputs.values();
        let scopes = scopes.filter_map(|planned| match &planned.job {
            Job::Calendar(scope) => Some((scope.key(site), scope)),
            _ => None,
        });
        Self {
            site,
            plan,
            next,
            meetings: MeetingId::all(site)
                .map(|id| (site[id].item.uid, id))
                .collect(),
            scopes: scopes.collect(),
        }
    }

    fn calendar(&self, url: &UrlPath, known: &KnownFeed) -> Calendar {
        let scope = self.scopes.get(&known.scope).copied();
        let differences = compare(&self.site.published, self.next, url);
        Calendar {
            url: url.clone(),
            address: whole(self.site, url),
            name: known.name.clone(),
            title: scope
                .and_then(|scope| scope.name(self.site, LanguageId::DEFAULT))
                .map(str::to_owned),
            is_of_network: scope == Some(&Scope::Network),
            place: self.place(url, scope),
            was_published: self.site.published.feeds.contains_key(url),
            events: self.events(&differences),
            left: self.left(&differences, scope),
            missing: scope.map_or_else(Vec::new, |scope| self.missing(scope)),
        }
    }

    fn place(&self, url: &UrlPath, scope: Option<&Scope>) -> Place {
        let job = scope.map(|scope| Job::Calendar(scope.clone()));
        let current = job.and_then(|job| self.plan.url(&job, LanguageId::DEFAULT));
        match current {
            Some(current) if current == url => Place::Current,
            Some(current) => Place::Former(current.clone()),
            None => Place::Closed,
        }
    }

    fn events(&self, differences: &[Difference<'_>]) -> Vec<SeenEvent> {
        let seen = differences
            .iter()
            .filter(|difference| !difference.changes.contains(&Change::Left))
            .filter_map(|difference| {
                let item = difference.next?;
                let meeting = self.meetings.get(&difference.uid);
                Some(SeenEvent {
                    uid: difference.uid,
                    title: item.title.clone(),
                    event: item.event.clone()?,
                    standing: self.standing(meeting, item),
                    changes: difference.changes.clone(),
                })
            });
        self.by_time(seen.collect(), |seen| &seen.event)
    }

    fn standing(&self, meeting: Option<&MeetingId>, item: &KnownItem) -> Standing {
        match meeting {
            Some(id) => Standing::Stated(self.site[*id].state_in_calendars(self.site)),
            None if self.is_broken(item) => Standing::Unreadable,
            None => Standing::Removed,
        }
    }

    fn is_broken(&self, item: &KnownItem) -> bool {
        let document = self.site.documents.get(item.source.as_str());
        document == Some(&DocumentEntry::Broken)
    }

    fn left(&self, differences: &[Difference<'_>], scope: Option<&Scope>) -> Vec<LeftEvent> {
        let left = differences
            .iter()
            .filter(|difference| difference.changes.contains(&Change::Left))
            .filter_map(|difference| {
                let item = difference.earlier?;
                Some(LeftEvent {
                    uid: difference.uid,
                    title: item.title.clone(),
                    event: item.event.clone()?,
                    reason: self.departure(difference.uid, item, scope),
                })
            });
        self.by_time(left.collect(), |left| &left.event)
    }

    fn departure(&self, uid: Uuid, item: &KnownItem, scope: Option<&Scope>) -> Departure {
        let Some(scope) = scope else {
            return Departure::Closed;
        };
        match self.meetings.get(&uid) {
            // What no other reason keeps away is in the calendars that are about it.
            Some(id) => absence(self.site, &self.site[*id], scope)
                .map_or(Departure::OtherScope, Departure::Absent),
            None if self.is_broken(item) => Departure::Unreadable,
            None => Departure::Removed,
        }
    }

    fn missing(&self, scope: &Scope) -> Vec<MissingMeeting> {
        let missing = absent_from(self.site, scope).into_iter();
        missing
            .map(|(id, reason)| {
                let meeting = &self.site[id];
                let text = meeting.item.original();
                MissingMeeting {
                    title: text.title().to_owned(),
                    source: text.document.path.clone(),
                    date: meeting.when.date(),
                    reason,
                }
            })
            .collect()
    }

    fn by_time<T>(&self, mut events: Vec<T>, event: impl Fn(&T) -> &KnownEvent) -> Vec<T> {
        events.sort_by_cached_key(|one| event(one).start.instant(&self.site.config.zone.zone));
        events
    }
}
