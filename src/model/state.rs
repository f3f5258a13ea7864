//! The one table from a meeting's state to what everybody is told of it: pages, lists, calendars, search engines.
//! Knows which words are due, and nothing of the languages and formats that they are written in.

use crate::config::Mode;
use crate::model::told::told;
use crate::model::{Meeting, Phase, Site, Status};
use crate::parse::fields::{Change, ChangePoint};
use crate::reads;
use crate::register::EventStatus;

/// The state of a meeting: what it states, what was told of it before, and the present, taken together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// It will take place; its day is not certain, or not known.
    Announced,
    /// Its day is proposed.
    Tentative,
    /// Its day is known, and nothing is stated of its state.
    Scheduled,
    /// Its day is certain.
    Confirmed,
    /// Its day, or its hour, is another one than before.
    Moved,
    /// It takes place in a room, and was to be online before.
    NowInPerson,
    /// It takes place online, and was to be in a room before.
    NowOnline,
    /// It does not take place on the day that was told, and its new one is not known.
    Postponed,
    /// It does not take place.
    Cancelled,
    /// It has taken place.
    Held,
    /// Its time is over, and nobody has said yet whether it took place.
    Over,
}

/// What is told of a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// The state.
    pub state: State,
    /// Its name, for themes and for the keys of its words: `status-` and this is its label on pages and in lists.
    pub key: &'static str,
    /// The key of what stands before the title of a page and in a list.
    pub prefix: Option<&'static str>,
    /// What calendars say, where they have it.
    pub calendar: EventStatus,
    /// The key of the title in calendars, since some programs show no state.
    pub title: Option<&'static str>,
    /// The key of the sentence that calendars begin with.
    pub sentence: Option<&'static str>,
    /// The value of [eventStatus](https://schema.org/eventStatus), where the day is known.
    pub schema: &'static str,
}

/// The table, a row for each state. What is not published, as a draft, has no row: nobody is told of it.
///
/// No row has an entry in the feed of news: a meeting is no news, and what is written about one is.
pub const TABLE: [Row; 11] = [
    Row {
        state: State::Announced,
        key: "announced",
        prefix: None,
        calendar: EventStatus::Tentative,
        title: None,
        sentence: Some("banner-tentative"),
        schema: "EventScheduled",
    },
    Row {
        state: State::Tentative,
        key: "tentative",
        prefix: None,
        calendar: EventStatus::Tentative,
        title: None,
        sentence: Some("banner-tentative"),
        schema: "EventScheduled",
    },
    Row {
        state: State::Scheduled,
        key: "scheduled",
        prefix: None,
        calendar: EventStatus::Confirmed,
        title: None,
        sentence: None,
        schema: "EventScheduled",
    },
    Row {
        state: State::Confirmed,
        key: "confirmed",
        prefix: None,
        calendar: EventStatus::Confirmed,
        title: None,
        sentence: None,
        schema: "EventScheduled",
    },
    Row {
        state: State::Moved,
        key: "moved",
        prefix: None,
        calendar: EventStatus::Confirmed,
        title: None,
        sentence: None,
        schema: "EventRescheduled",
    },
    Row {
        state: State::NowInPerson,
        key: "now-in-person",
        prefix: Some("prefix-now-in-person"),
        calendar: EventStatus::Confirmed,
        title: Some("feed-title-now-in-person"),
        sentence: Some("banner-now-in-person"),
        schema: "EventScheduled",
    },
    Row {
        state: State::NowOnline,
        key: "now-online",
        prefix: Some("prefix-now-online"),
        calendar: EventStatus::Confirmed,
        title: Some("feed-title-now-online"),
        sentence: Some("banner-now-online"),
        schema: "EventMovedOnline",
    },
    Row {
        state: State::Postponed,
        key: "postponed",
        prefix: Some("prefix-postponed"),
        calendar: EventStatus::Cancelled,
        title: Some("feed-title-postponed"),
        sentence: Some("feed-state-postponed"),
        schema: "EventPostponed",
    },
    Row {
        state: State::Cancelled,
        key: "cancelled",
        prefix: Some("prefix-cancelled"),
        calendar: EventStatus::Cancelled,
        title: Some("feed-title-cancelled"),
        sentence: Some("feed-state-cancelled"),
        schema: "EventCancelled",
    },
    Row {
        state: State::Held,
        key: "held",
        prefix: None,
        calendar: EventStatus::Confirmed,
        title: None,
        sentence: None,
        schema: "EventScheduled",
    },
    Row {
        state: State::Over,
        key: "over",
        prefix: None,
        calendar: EventStatus::Confirmed,
        title: None,
        sentence: None,
        schema: "EventScheduled",
    },
];

impl State {
    /// What is told of the state.
    pub fn row(self) -> &'static Row {
        let row = TABLE.iter().find(|row| row.state == self);
        row.expect("the table has a row for each state")
    }

    /// Whether the meeting is still to take place, as far as is known.
    pub fn is_to_come(self) -> bool {
        match self {
            Self::Announced
            | Self::Tentative
            | Self::Scheduled
            | Self::Confirmed
            | Self::Moved
            | Self::NowInPerson
            | Self::NowOnline => true,
            Self::Postponed | Self::Cancelled | Self::Held | Self::Over => false,
        }
    }
}

impl Meeting {
    /// Its state for readers, who know what time it is.
    pub fn state(&self, site: &Site) -> State {
        match (self.status_in_calendars(site), self.phase(site)) {
            (Status::Announced | Status::Tentative | Status::Confirmed, Phase::Past) => State::Over,
            _ => self.state_in_calendars(site),
        }
    }

    /// Its state in calendars, which show by themselves what is over: an event changes only when its meeting does.
    pub fn state_in_calendars(&self, site: &Site) -> State {
        match self.status_in_calendars(site) {
            Status::Cancelled => State::Cancelled,
            Status::Postponed => State::Postponed,
            Status::Held => State::Held,
            Status::Tentative => State::Tentative,
            Status::Announced => State::Announced,
            Status::Confirmed if self.left_the_net(site) => State::NowInPerson,
            Status::Confirmed if self.came_online() => State::NowOnline,
            Status::Confirmed if self.is_moved() => State::Moved,
            Status::Confirmed if self.is_status_stated => State::Confirmed,
            Status::Confirmed => State::Scheduled,
        }
    }

    /// Where it takes place now, if it was announced to be elsewhere: told together with every state in which it is still
    /// to take place, of which this is none of its own.
    pub fn change_of_place(&self, site: &Site) -> Option<State> {
        match self.state_in_calendars(site) {
            State::Announced | State::Tentative if self.left_the_net(site) => {
                Some(State::NowInPerson)
            }
            State::Announced | State::Tentative if self.came_online() => Some(State::NowOnline),
            _ => None,
        }
    }

    /// What it states, but for this: without the day that calendars were told, it does not take place then.
    fn status_in_calendars(&self, site: &Site) -> Status {
        match (self.status, self.told_before(site)) {
            (Status::Announced | Status::Tentative | Status::Confirmed, Some(_)) => {
                Status::Postponed
            }
            (status, _) => status,
        }
    }

    /// Whether a change that is told without a date before or after it is the one by which it does not take place, or not
    /// yet: the latest of all.
    pub fn made_void_by(&self, change: &Change) -> bool {
        let is_void = matches!(self.status, Status::Cancelled | Status::Postponed);
        let latest = self.changes.iter().rev().max_by_key(|change| change.on);
        let tells_nothing = change.from.is_none() && change.to.is_none();
        is_void && tells_nothing && latest == Some(change)
    }

    /// Whether it was announced as online, as it states or calendars were told, and takes place in a room alone now.
    pub fn left_the_net(&self, site: &Site) -> bool {
        reads::note(|| told(self));
        let known = site.known_event(&self.item);
        self.mode == Mode::InPerson
            && (known.is_some_and(|event| event.was_online)
                || self.was(|mode| mode != Mode::InPerson))
    }

    fn came_online(&self) -> bool {
        self.mode == Mode::Online && self.was(|mode| mode == Mode::InPerson)
    }

    fn was(&self, fits: impl Fn(Mode) -> bool) -> bool {
        let mut before = self.changes.iter().filter_map(|change| change.from);
        before.any(|point| matches!(point, ChangePoint::Mode(mode) if fits(mode)))
    }

    fn is_moved(&self) -> bool {
        let mut before = self.changes.iter().filter_map(|change| change.from);
        before.any(|point| matches!(point, ChangePoint::Moment(..)))
    }
}
