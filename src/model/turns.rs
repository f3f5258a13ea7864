//! The moments at which the site changes by itself: what was to come is over, a registration closes, a text appears.
//! Knows what follows from the clock alone; that what is published was made before or after one is `register`'s.

use std::ops::Bound;

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};

use crate::config::Past;
use crate::model::state::State;
use crate::model::{Meeting, MeetingId, Site, Stated, When};
use crate::parse::fields::Registration;

/// A moment at which the site changes by itself.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Turn {
    /// When.
    pub at: Timestamp,
    /// Why.
    pub cause: Cause,
    /// The title of what changes, or its file where it is not published yet.
    pub title: String,
}

/// Why a site changes by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cause {
    /// A meeting is over.
    Over,
    /// The day has passed on which a meeting was to take place that does not take place then.
    DayPasses,
    /// It is too late to register for a meeting.
    RegistrationCloses,
    /// The day has come on which a text is to be published.
    Appears,
    /// A meeting leaves a calendar that does not keep it for ever.
    LeavesCalendar,
}

impl Cause {
    /// Every cause.
    pub const ALL: [Self; 5] = [
        Self::Over,
        Self::DayPasses,
        Self::RegistrationCloses,
        Self::Appears,
        Self::LeavesCalendar,
    ];

    /// The name of the cause, for messages.
    pub fn key(self) -> &'static str {
        match self {
            Self::Over => "over",
            Self::DayPasses => "passes",
            Self::RegistrationCloses => "registration",
            Self::Appears => "appears",
            Self::LeavesCalendar => "calendar",
        }
    }
}

/// The next moment after the present at which the site changes by itself; nothing where it stays as it is for ever.
pub fn next(site: &Site) -> Option<Turn> {
    let turns = all(site).into_iter();
    turns.filter(|turn| turn.at > site.now).min()
}

/// Whether the site has changed by itself after `since`, until the present.
pub fn is_changed_since(site: &Site, since: Timestamp) -> bool {
    let passed = (Bound::Excluded(since), Bound::Included(site.now));
    let mut turns = all(site).into_iter();
    turns.any(|turn| std::ops::RangeBounds::contains(&passed, &turn.at))
}

/// Every moment, in no order.
fn all(site: &Site) -> Vec<Turn> {
    let mut turns = Vec::new();
    for id in MeetingId::all(site) {
        of_meeting(site, &site[id], &mut turns);
    }
    for (document, day) in &site.hidden_until {
        turns.push(Turn {
            at: site.midnight(*day),
            cause: Cause::Appears,
            title: document.as_str().to_owned(),
        });
    }
    for (_, known) in site.gone() {
        if let Some(event) = &known.event {
            turns.push(Turn {
                at: event.end.instant(&site.config.zone.zone),
                cause: Cause::LeavesCalendar,
                title: known.title.clone(),
            });
        }
    }
    turns
}

fn of_meeting(site: &Site, meeting: &Meeting, turns: &mut Vec<Turn>) {
    let mut push = |at, cause| {
        let title = meeting.item.original().title().to_owned();
        turns.push(Turn { at, cause, title });
    };
    let after = |day: Date, days: i64| site.midnight(day.saturating_add(days.days()));
    if let Stated::Given(Registration {
        until: Some(until), ..
    }) = &meeting.registration
    {
        push(after(*until, 1), Cause::RegistrationCloses);
    }
    let (over, last_day) = match &meeting.when {
        When::Unknown => (None, None),
        When::Partial(date) => (Some(after(date.last_day(), 1)), None),
        When::Days(_, last) => (Some(after(*last, 1)), Some(*last)),
        When::Timed(span, _) => {
            let end = meeting.end_or_usual(span, site);
            let zone = span.start.time_zone().clone();
            (Some(end), Some(end.to_zoned_datetime(zone).date()))
        }
    };
    let cause = match meeting.state_in_calendars(site) {
        State::Postponed | State::Cancelled => Cause::DayPasses,
        _ => Cause::Over,
    };
    if let Some(over) = over {
        push(over, cause);
    }
    // A day that was told and taken back: the calendars go by the event as it was told.
    let told = meeting.told_before(site).map(|event| {
        let end = event.end.instant(&site.config.zone.zone);
        push(end, cause);
        end.to_zoned_datetime(site.config.zone.zone.clone()).date()
    });
    let Some(last_day) = last_day.or(told) else {
        return;
    };
    for days in kept_for(site, meeting) {
        push(
            after(last_day, days.saturating_add(1)),
            Cause::LeavesCalendar,
        );
    }
}

/// For how many days after its own a meeting stays in the calendars that it stands in, where that is not for ever.
fn kept_for(site: &Site, meeting: &Meeting) -> Vec<i64> {
    let feeds = &site.config.feeds;
    let own = site.calendars.iter().map(|one| (&one.modes, one.past));
    let all = own.chain([(&feeds.modes, feeds.past)]);
    let taking =
        all.filter(|(modes, _)| modes.contains(&meeting.mode) || meeting.left_the_net(site));
    let days = taking.filter_map(|(_, past)| match past {
        Past::Days(days) => Some(days),
        Past::All => None,
    });
    days.collect()
}
