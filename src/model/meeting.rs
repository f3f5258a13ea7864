//! A meeting: when it takes place as far as that is known, and where that stands in time.

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};

use super::{
    Groups, Item, Material, MeetingId, Participant, ProjectId, SeriesId, Site, Stated, Status,
    TopicId,
};
use crate::config::{Mode, Zone};
use crate::date::{PartialDate, ZonedSpan};
use crate::model::told::told;
use crate::parse::FrontMatter;
use crate::parse::fields::{Attendance, Change, Join, MeetingFields, Registration};
use crate::reads;
use crate::register::{EventStatus, KnownEvent};
use crate::source::{ByteRange, Span};

/// When a meeting takes place, as far as it is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum When {
    /// Nothing is known.
    Unknown,
    /// A month or a year.
    Partial(PartialDate),
    /// A day, or several from the first to the last, without an hour.
    Days(Date, Date),
    /// A day and an hour, in a zone.
    Timed(ZonedSpan, Zone),
}

impl When {
    /// The date at which it begins, as far as it is known.
    pub fn date(&self) -> Option<PartialDate> {
        match self {
            Self::Unknown => None,
            Self::Partial(date) => Some(*date),
            Self::Days(first, _) => Some(PartialDate::Day(*first)),
            Self::Timed(span, _) => Some(PartialDate::Day(span.start.date())),
        }
    }

    /// Whether it certainly begins before another: the other day is later, or both hours of one day are known.
    pub(super) fn is_before(&self, other: &Self) -> bool {
        if let (Self::Timed(a, _), Self::Timed(b, _)) = (self, other) {
            return a.start <= b.start;
        }
        match (self.date(), other.date()) {
            (Some(a), Some(b)) => a.last_day() < b.first_day(),
            (Some(_) | None, _) => false,
        }
    }
}

/// Where a meeting stands in time, seen from the present.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    /// It is still to come, or under way.
    Upcoming,
    /// It is over.
    Past,
    /// It has taken place, or will not, and its date is not known.
    Undated,
}

/// A meeting.
#[derive(Clone, Debug)]
pub struct Meeting {
    /// What it shares with other items.
    pub item: Item,
    /// When it takes place.
    pub when: When,
    /// Its state.
    pub status: Status,
    /// Whether its state is stated, and not only what follows from its date.
    pub is_status_stated: bool,
    /// Where it takes place.
    pub mode: Mode,
    /// Where to go.
    pub place: Option<String>,
    /// How to take part.
    pub join: Option<Join>,
    /// How to register.
    pub registration: Stated<Registration>,
    /// The groups that it is for.
    pub groups: Groups,
    /// Its topics.
    pub topics: Vec<TopicId>,
    /// The language that is spoken.
    pub language: Option<String>,
    /// Who is invited to speak.
    pub guests: Vec<Participant>,
    /// Who organises it.
    pub organisers: Vec<Participant>,
    /// The series that it belongs to.
    pub series: Option<SeriesId>,
    /// The project that it belongs to.
    pub project: Option<ProjectId>,
    /// Meetings that are stated to have come earlier, without those that come earlier than others of them.
    pub preceded_by: Vec<MeetingId>,
    /// Meetings that are stated to have come later, without those that come later than others of them.
    pub followed_by: Vec<MeetingId>,
    /// The minutes.
    pub minutes: Stated<Vec<Material>>,
    /// The recording.
    pub recording: Stated<Vec<Material>>,
    /// Papers, slides and the like.
    pub materials: Stated<Vec<Material>>,
    /// How many took part.
    pub attendance: Stated<Attendance>,
    /// What changed, in the order that is stated.
    pub changes: Vec<Change>,
    /// The day on which it was announced.
    pub published: Option<Date>,
    /// A remark on the title.
    pub title_note: Option<String>,
}

impl Meeting {
    /// Where it stands in time.
    ///
    /// A meeting without a date is still to come as long as it is not held or cancelled.
    pub fn phase(&self, site: &Site) -> Phase {
        let is_over = match &self.when {
            When::Unknown => {
                return match self.status {
                    Status::Held | Status::Cancelled => Phase::Undated,
                    Status::Announced
                    | Status::Tentative
                    | Status::Confirmed
                    | Status::Postponed => Phase::Upcoming,
                };
            }
            When::Partial(date) => self.status == Status::Held || date.last_day() < site.today,
            When::Days(_, last) => *last < site.today,
            When::Timed(span, _) => self.end_or_usual(span, site) <= site.now,
        };
        match is_over {
            true => Phase::Past,
            false => Phase::Upcoming,
        }
    }

    /// The place of its date in its document, else that of its title.
    pub fn date_span(&self) -> Span {
        self.field_span(|fields| fields.date.as_ref().map(|date| date.range))
    }

    /// The place of its hour, else that of its date.
    pub fn time_span(&self) -> Span {
        self.field_span(|fields| {
            let date = fields.date.as_ref().map(|date| date.range);
            fields.time.as_ref().map(|time| time.range).or(date)
        })
    }

    /// The place of its state, else that of its title.
    pub fn status_span(&self) -> Span {
        self.field_span(|fields| fields.status.as_ref().map(|status| status.range))
    }

    fn field_span(&self, range: impl Fn(&MeetingFields) -> Option<ByteRange>) -> Span {
        let document = &self.item.original().document;
        let range = match &document.head.fields {
            FrontMatter::Meeting(fields) => range(fields),
            _ => None,
        };
        range.map_or_else(|| document.span(), |range| Span::new(&document.path, range))
    }

    /// When it ends: as stated, else after the usual time.
    pub fn end_or_usual(&self, span: &ZonedSpan, site: &Site) -> Timestamp {
        span.end.as_ref().map_or_else(
            || add(span.start.timestamp(), site.config.meetings.duration),
            jiff::ZonedDateTime::timestamp,
        )
    }

    /// Whether it stands in the calendars at all: its day is known, or one was told that is no longer known.
    pub fn is_in_calendars(&self, site: &Site) -> bool {
        self.has_day() || self.told_before(site).is_some()
    }

    /// Whether its day is known.
    pub fn has_day(&self) -> bool {
        matches!(self.when, When::Days(..) | When::Timed(..))
    }

    /// The event that calendars were told of and that was still to come when its day was taken back.
    ///
    /// Who has it in a calendar has to be told that it does not take place then.
    pub fn told_before<'a>(&self, site: &'a Site) -> Option<&'a KnownEvent> {
        reads::note(|| told(self));
        let event = site.known_event(&self.item)?;
        let was_taken_back = event.status == EventStatus::Cancelled;
        (!self.has_day() && (was_taken_back || site.is_to_come(event))).then_some(event)
    }
}

fn add(timestamp: Timestamp, duration: SignedDuration) -> Timestamp {
    timestamp.saturating_add(duration).unwrap_or(Timestamp::MAX)
}
