//! Meetings in order, as far as the order is certain: by their days, and those without one where what is stated leaves
//! one place for them.
//! Knows dates and the stated order; what is not certain it keeps apart.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::date::PartialDate;
use crate::model::{MeetingId, Site, Status};
use crate::reads::{self, About, Fact};

/// Meetings that stand together on a line of time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// When they were.
    pub when: Stretched,
    /// The meetings, the latest first.
    pub meetings: Vec<MeetingId>,
    /// Whether their order is certain.
    pub is_ordered: bool,
}

/// When the meetings of a stretch were, as far as it is certain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stretched {
    /// In this year.
    Year(i16),
    /// Between two that have a date, neither of which need be there.
    Between(Option<PartialDate>, Option<PartialDate>),
    /// Nobody has said.
    NotStated,
}

/// The line of time of some meetings, given in the order of the site's: the latest first, and at the end those for which
/// no place is certain.
pub fn timeline(site: &Site, meetings: &[MeetingId]) -> Vec<Stretch> {
    let dated: Vec<(MeetingId, PartialDate)> = meetings
        .iter()
        .filter_map(|id| Some((*id, site[*id].when.date()?)))
        .collect();
    let bounds = Bounds::read(site);
    let mut placed: BTreeMap<usize, Vec<MeetingId>> = BTreeMap::new();
    let mut loose = Vec::new();
    for id in meetings
        .iter()
        .filter(|id| site[**id].when.date().is_none())
    {
        match bounds.place(site, *id, &dated) {
            Some(at) => placed.entry(at).or_default().push(*id),
            None => loose.push(*id),
        }
    }
    let mut stretches: Vec<Stretch> = Vec::new();
    for (at, (id, date)) in dated.iter().enumerate() {
        if let Some(ids) = placed.remove(&at) {
            put_between(site, &mut stretches, ids, Some(*date));
        }
        put(&mut stretches, date.year(), &[*id], true);
    }
    for ids in std::mem::take(&mut placed).into_values() {
        put_between(site, &mut stretches, ids, None);
    }
    for stretch in &mut stretches {
        stretch.meetings.reverse();
    }
    stretches.reverse();
    if !loose.is_empty() {
        let is_ordered = is_chain(site, &loose);
        if is_ordered {
            loose.reverse();
        }
        stretches.push(Stretch {
            when: Stretched::NotStated,
            is_ordered,
            meetings: loose,
        });
    }
    stretches
}

/// Whether the stated order leaves no doubt: each meeting is stated to come before the next.
pub fn is_chain(site: &Site, meetings: &[MeetingId]) -> bool {
    meetings
        .windows(2)
        .all(|pair| site[pair[0]].followed_by.contains(&pair[1]))
}

/// Adds meetings to the stretch of a year.
fn put(stretches: &mut Vec<Stretch>, year: i16, ids: &[MeetingId], is_ordered: bool) {
    match stretches.last_mut() {
        Some(last) if last.when == Stretched::Year(year) => {
            last.meetings.extend(ids);
            last.is_ordered &= is_ordered;
        }
        _ => stretches.push(Stretch {
            when: Stretched::Year(year),
            meetings: ids.to_vec(),
            is_ordered,
        }),
    }
}

/// Adds meetings without a date between the last one that has been put and the next: in their year where both have one.
fn put_between(
    site: &Site,
    stretches: &mut Vec<Stretch>,
    ids: Vec<MeetingId>,
    next: Option<PartialDate>,
) {
    let last = stretches.last().and_then(|last| last.meetings.last());
    let before = last.and_then(|id| site[*id].when.date());
    let is_ordered = is_chain(site, &ids);
    match (before, next) {
        (Some(before), Some(next)) if before.year() == next.year() => {
            put(stretches, next.year(), &ids, is_ordered);
        }
        _ => stretches.push(Stretch {
            when: Stretched::Between(before, next),
            meetings: ids,
            is_ordered,
        }),
    }
}

/// Between which days each meeting without a date certainly was, as its stated order says.
struct Bounds {
    after: BTreeMap<MeetingId, (Date, MeetingId)>,
    before: BTreeMap<MeetingId, (Date, MeetingId)>,
}

impl Bounds {
    /// Those of a site, which follow from the order of its meetings and nothing else of them.
    fn read(site: &Site) -> Self {
        reads::note(|| Fact::new(About::Order, ()));
        reads::unnoted(|| Self::of(site))
    }

    /// One pass in each direction: those without a date stand in their stated order.
    fn of(site: &Site) -> Self {
        let undated = || MeetingId::all(site).filter(|id| site[*id].when.date().is_none());
        let mut after = BTreeMap::new();
        for id in undated() {
            let bounds = site[id].preceded_by.iter().filter_map(|earlier| {
                let date = site[*earlier].when.date();
                date.map_or_else(
                    || after.get(earlier).copied(),
                    |date| Some((date.first_day(), *earlier)),
                )
            });
            if let Some(bound) = bounds.max() {
                after.insert(id, bound);
            }
        }
        let mut before = BTreeMap::new();
        for id in undated().rev() {
            let bounds = site[id].followed_by.iter().filter_map(|later| {
                let date = site[*later].when.date();
                date.map_or_else(
                    || before.get(later).copied(),
                    |date| Some((date.last_day(), *later)),
                )
            });
            if let Some(bound) = bounds.min() {
                before.insert(id, bound);
            }
        }
        Self { after, before }
    }

    /// Whether a day is known before or after which it was.
    fn know(&self, id: MeetingId) -> bool {
        self.after.contains_key(&id) || self.before.contains_key(&id)
    }

    /// Before which of the dated meetings one without a date stands, if that is certain of each.
    fn place(
        &self,
        site: &Site,
        id: MeetingId,
        dated: &[(MeetingId, PartialDate)],
    ) -> Option<usize> {
        if !self.know(id) {
            return None;
        }
        let (after, before) = (self.after.get(&id), self.before.get(&id));
        let meeting = &site[id];
        let mut place = 0;
        for (at, (other, date)) in dated.iter().enumerate() {
            let is_earlier = meeting.preceded_by.contains(other)
                || after.is_some_and(|(day, bound)| date.last_day() < *day || bound == other);
            let is_later = meeting.followed_by.contains(other)
                || before.is_some_and(|(day, bound)| date.first_day() > *day || bound == other);
            match (is_earlier, is_later) {
                // Those that come earlier stand together, since dates leave no doubt among them.
                (true, false) if place == at => place = at + 1,
                (false, true) => {}
                _ => return None,
            }
        }
        Some(place)
    }
}

/// The meetings that took place of which neither a date nor a bound by one is known, and for which it is not stated of each
/// other one of these whether it came before or after.
///
/// In a list that keeps to the stated order, one is certain of all others just if everything before it leads no further
/// than to it, and everything behind it goes back no further than to it.
pub fn out_of_order(site: &Site) -> Vec<MeetingId> {
    let bounds = Bounds::of(site);
    let undated: Vec<MeetingId> = MeetingId::all(site)
        .filter(|id| site[*id].when.date().is_none() && !bounds.know(*id))
        .filter(|id| site[*id].status == Status::Held)
        .collect();
    let place: BTreeMap<MeetingId, usize> = undated
        .iter()
        .enumerate()
        .map(|(at, id)| (*id, at))
        .collect();
    let count = undated.len();
    let nearest_after: Vec<usize> = undated
        .iter()
        .map(|id| {
            let later = site[*id].followed_by.iter();
            later.filter_map(|id| place.get(id).copied()).min()
        })
        .map(|at| at.unwrap_or(count))
        .collect();
    let nearest_before: Vec<Option<usize>> = undated
        .iter()
        .map(|id| {
            let earlier = site[*id].preceded_by.iter();
            earlier.filter_map(|id| place.get(id).copied()).max()
        })
        .collect();
    let mut leads_to = 0;
    let mut is_after_all = Vec::with_capacity(count);
    for (at, next) in nearest_after.iter().enumerate() {
        is_after_all.push(leads_to <= at);
        leads_to = leads_to.max(*next);
    }
    let mut goes_back_to = Some(count);
    let mut found = Vec::new();
    for at in (0..count).rev() {
        let is_before_all = goes_back_to.is_some_and(|back| back >= at);
        if !is_after_all[at] || !is_before_all {
            found.push(undated[at]);
        }
        goes_back_to = goes_back_to.min(nearest_before[at]);
    }
    found.reverse();
    found
}
