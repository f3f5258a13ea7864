//! Which meetings stand in which calendar feed, for how long, and why the others do not.
//! Knows what `site.toml` selects and what was published; how an event is written is not its concern.

use jiff::ToSpan;
use uuid::Uuid;

use crate::config::{Mode, Past};
use crate::model::{Meeting, MeetingId, Phase, Site, When};
use crate::plan::Scope;
use crate::render::icalendar::event::end_of;

/// Which meetings a calendar takes, besides its scope.
struct Selection<'a> {
    modes: &'a [Mode],
    past: Past,
}

fn selection<'a>(site: &'a Site, scope: &Scope) -> Selection<'a> {
    let feeds = &site.config.feeds;
    match scope {
        Scope::Network | Scope::Group(_) | Scope::Series(_) | Scope::Topic(_) => Selection {
            modes: &feeds.modes,
            past: feeds.past,
        },
        Scope::Selection(id) => Selection {
            modes: &site[*id].modes,
            past: site[*id].past,
        },
    }
}

/// Which meetings a calendar takes, in the words by which messages choose: where they take place, and whether past ones
/// stay for ever or for so many days.
pub fn taken(site: &Site, scope: &Scope) -> (&'static str, &'static str, usize) {
    let selection = selection(site, scope);
    let modes = match selection.modes {
        [Mode::InPerson] => "room",
        modes if modes.contains(&Mode::InPerson) => "any",
        _ => "online",
    };
    let (past, days) = match selection.past {
        Past::Days(days) => ("days", usize::try_from(days).unwrap_or_default()),
        Past::All => ("all", 0),
    };
    (modes, past, days)
}

/// The meetings that stand in a calendar feed: those of its scope that take place where `site.toml` says (online or
/// hybrid, where it says nothing), or were announced so, and whose day is known, until they have been over for as many
/// days as it says.
///
/// Cancelled and postponed meetings stay, and so do those whose day is no longer known, and those that the feed is not about
/// any more until the day that calendars were told is over: a program forgets what is no longer in the feed without
/// telling anyone.
pub fn meetings_of(site: &Site, scope: &Scope) -> Vec<MeetingId> {
    MeetingId::all(site)
        .filter(|id| {
            let meeting = &site[*id];
            let is_listed =
                is_in_scope(site, meeting, scope) && absence(site, meeting, scope).is_none();
            is_listed || is_awaited(site, meeting.item.uid, scope)
        })
        .collect()
}

/// Why a meeting does not stand in a calendar feed that is about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Absence {
    /// Its day is not known.
    NoDay,
    /// The feed does not take what takes place in this way.
    Mode(Mode),
    /// It has been over for more than so many days.
    Over(i64),
}

/// The meetings of a scope that do not stand in its calendar feed, each with the reason.
pub fn absent_from(site: &Site, scope: &Scope) -> Vec<(MeetingId, Absence)> {
    MeetingId::all(site)
        .filter(|id| is_in_scope(site, &site[*id], scope))
        .filter(|id| !is_awaited(site, site[*id].item.uid, scope))
        .filter_map(|id| Some((id, absence(site, &site[id], scope)?)))
        .collect()
}

/// Why a meeting does not stand in a calendar feed; nothing where it does, if the feed is about it.
pub fn absence(site: &Site, meeting: &Meeting, scope: &Scope) -> Option<Absence> {
    let selection = selection(site, scope);
    let takes_online = selection.modes.iter().any(|mode| *mode != Mode::InPerson);
    let is_taken =
        selection.modes.contains(&meeting.mode) || takes_online && meeting.left_the_net(site);
    if !is_taken {
        return Some(Absence::Mode(meeting.mode));
    }
    if !meeting.is_in_calendars(site) {
        return Some(Absence::NoDay);
    }
    match selection.past {
        Past::Days(days) if !is_recent(meeting, site, days) => Some(Absence::Over(days)),
        Past::Days(_) | Past::All => None,
    }
}

fn is_in_scope(site: &Site, meeting: &Meeting, scope: &Scope) -> bool {
    match scope {
        Scope::Network => true,
        Scope::Group(group) => meeting.groups.concern(*group),
        Scope::Series(series) => meeting.series == Some(*series),
        Scope::Topic(topic) => meeting.topics.contains(topic),
        Scope::Selection(id) => site[*id].is_of(meeting),
    }
}

fn is_recent(meeting: &Meeting, site: &Site, days: i64) -> bool {
    let last_day = match &meeting.when {
        // It does not take place when calendars were told, which they go on to tell as of any other.
        When::Unknown | When::Partial(_) => {
            let told = meeting.told_before(site);
            let end = told.map(|event| event.end.instant(&site.config.zone.zone));
            let earliest = site.midnight(site.today.saturating_sub(days.days()));
            return end.is_some_and(|end| end >= earliest);
        }
        When::Days(_, last) => *last,
        When::Timed(span, _) => end_of(meeting, span, site).date(),
    };
    let earliest = site.today.saturating_sub(days.days());
    match meeting.phase(site) {
        Phase::Upcoming => true,
        Phase::Past | Phase::Undated => last_day >= earliest,
    }
}

/// Whether a published event stood in the calendar of a scope, and is still to come.
///
/// What was told of stays until its day is over, also where the feed is not about it any more: a program would take it
/// away without a word, and who follows that calendar alone could not tell why.
pub(super) fn is_awaited(site: &Site, uid: Uuid, scope: &Scope) -> bool {
    let feeds = site.awaited_in(uid);
    let told = || site.told_calendars.get(&scope.key(site));
    !feeds.is_empty() && told().is_some_and(|urls| feeds.iter().any(|url| urls.contains(url)))
}

/// Whether a calendar feed holds a meeting that was taken away, to tell of that.
pub fn holds_gone(site: &Site, scope: &Scope) -> bool {
    let mut gone = site.gone();
    gone.any(|(uid, _)| is_awaited(site, *uid, scope))
}
