//! The order of meetings: by date, and where dates leave it open, as it is stated.
//! Knows a partial order when it sees one: what is not stated is not made up.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::{DateTime, Time};

use super::names::Names;
use super::{Draft, sort_date};
use crate::config::Zone;
use crate::date::{Meaning, instant};
use crate::diagnostic::Diagnostic;
use crate::parse::FrontMatter;
use crate::source::{Span, Spanned};

/// Every stated pair, the earlier meeting first, with the place where it is stated.
type Edges = BTreeMap<(u32, u32), Span>;

/// What is stated of the order of meetings, reduced to what does not follow from the rest.
pub(super) struct Stated {
    before: BTreeMap<u32, Vec<u32>>,
    after: BTreeMap<u32, Vec<u32>>,
}

impl Stated {
    /// The order that sorted meetings state.
    pub(super) fn of(meetings: &[Draft], names: &Names) -> Self {
        let mut edges = edges(meetings, names);
        let levels = without_cycles(meetings.len(), &mut edges, |_| {});
        let mut stated = Self {
            before: BTreeMap::new(),
            after: BTreeMap::new(),
        };
        for (earlier, later) in reduced(&edges, &levels) {
            stated.after.entry(earlier).or_default().push(later);
            stated.before.entry(later).or_default().push(earlier);
        }
        stated
    }

    /// The meetings that came just before this one.
    pub(super) fn before(&self, meeting: u32) -> &[u32] {
        self.before.get(&meeting).map_or(&[], Vec::as_slice)
    }

    /// The meetings that came just after this one.
    pub(super) fn after(&self, meeting: u32) -> &[u32] {
        self.after.get(&meeting).map_or(&[], Vec::as_slice)
    }
}

/// Sorts meetings: the earliest first, those without a date last; where dates are equal or not known, in their stated
/// order, then by title. With them come the places that they had.
pub(super) fn sort(
    meetings: Vec<Draft>,
    names: &Names,
    zone: &Zone,
    diagnostics: &mut Vec<Diagnostic>,
) -> (Vec<Draft>, Vec<u32>) {
    let mut edges = edges(&meetings, names);
    let levels = without_cycles(meetings.len(), &mut edges, |(cycle, span)| {
        let titles: Vec<&str> = cycle
            .iter()
            .chain(cycle.first())
            .map(|at| meetings[*at as usize].title())
            .collect();
        let mut diagnostic =
            Diagnostic::error("order-cycle", span).with("titles", titles.join(" → "));
        if cycle.len() == 1 {
            diagnostic = diagnostic.hint("itself");
        }
        diagnostics.push(diagnostic);
    });
    check_times((&meetings, zone), &edges, &levels, diagnostics);
    let mut sorted: Vec<(u32, Draft)> = (0_u32..).zip(meetings).collect();
    sorted.sort_by_cached_key(|(at, meeting)| {
        let date = sort_date(meeting.original());
        let title = meeting.folded_title.clone();
        let path = meeting.path().clone();
        (date.is_none(), date, levels[*at as usize], title, path)
    });
    let (places, meetings): (Vec<u32>, Vec<Draft>) = sorted.into_iter().unzip();
    (meetings, places)
}

fn edges(meetings: &[Draft], names: &Names) -> Edges {
    let mut edges = Edges::new();
    for (at, meeting) in (0_u32..).zip(meetings) {
        let FrontMatter::Meeting(fields) = &meeting.original().head.fields else {
            continue;
        };
        let mut add = |references: &[Spanned<String>], is_before: bool| {
            for reference in references {
                if let Some(other) = names.one(&reference.value) {
                    let pair = match is_before {
                        true => (at, other),
                        false => (other, at),
                    };
                    let span = Span::new(meeting.path(), reference.range);
                    edges.entry(pair).or_insert(span);
                }
            }
        };
        add(&fields.before, true);
        add(&fields.after, false);
    }
    edges
}

/// Takes an edge out of every cycle, telling of each, and gives each meeting's level: the length of the longest stated
/// way to it.
fn without_cycles(
    count: usize,
    edges: &mut Edges,
    mut tell: impl FnMut((Vec<u32>, Span)),
) -> Vec<usize> {
    loop {
        let (levels, left) = levels(count, edges);
        let Some(cycle) = cycle(&left, edges) else {
            return levels;
        };
        let step = (cycle[0], cycle[1 % cycle.len()]);
        let Some(span) = edges.remove(&step) else {
            return levels;
        };
        tell((cycle, span));
    }
}

/// The level of each meeting, and the meetings that wait for one another.
fn levels(count: usize, edges: &Edges) -> (Vec<usize>, BTreeSet<u32>) {
    let mut levels = vec![0; count];
    let mut waits = vec![0_usize; count];
    let mut next: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for (earlier, later) in edges.keys() {
        waits[*later as usize] += 1;
        next.entry(*earlier).or_default().push(*later);
    }
    let meetings = || (0_u32..).take(count);
    let mut left: BTreeSet<u32> = meetings().filter(|at| waits[*at as usize] > 0).collect();
    let mut ready: Vec<u32> = meetings().filter(|at| waits[*at as usize] == 0).collect();
    while let Some(at) = ready.pop() {
        left.remove(&at);
        for later in next.get(&at).into_iter().flatten() {
            let place = *later as usize;
            levels[place] = levels[place].max(levels[at as usize] + 1);
            waits[place] -= 1;
            if waits[place] == 0 {
                ready.push(*later);
            }
        }
    }
    (levels, left)
}

/// A cycle among meetings that wait for one another.
fn cycle(left: &BTreeSet<u32>, edges: &Edges) -> Option<Vec<u32>> {
    let mut earlier: BTreeMap<u32, u32> = BTreeMap::new();
    for (a, b) in edges.keys() {
        if left.contains(a) && left.contains(b) {
            earlier.entry(*b).or_insert(*a);
        }
    }
    // Every meeting that is left waits for another that is left, so the walk goes backwards until it meets itself.
    let mut walked = vec![*left.first()?];
    let mut places = BTreeMap::from([(walked[0], 0)]);
    loop {
        let before = *earlier.get(walked.last()?)?;
        if let Some(start) = places.get(&before) {
            let mut cycle = walked.split_off(*start);
            cycle.reverse();
            return Some(cycle);
        }
        places.insert(before, walked.len());
        walked.push(before);
    }
}

/// Drops each pair that follows from others. Levels grow along every way, so a walk need not go beyond its goal's.
fn reduced(edges: &Edges, levels: &[usize]) -> Vec<(u32, u32)> {
    let mut next: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for (earlier, later) in edges.keys() {
        next.entry(*earlier).or_default().push(*later);
    }
    let follows = |earlier: u32, later: u32| {
        let goal = levels[later as usize];
        let mut seen = BTreeSet::new();
        let mut open = vec![earlier];
        while let Some(here) = open.pop() {
            for other in next.get(&here).into_iter().flatten() {
                if *other == later && here != earlier {
                    return true;
                }
                if levels[*other as usize] < goal && seen.insert(*other) {
                    open.push(*other);
                }
            }
        }
        false
    };
    edges
        .keys()
        .filter(|(earlier, later)| !follows(*earlier, *later))
        .copied()
        .collect()
}

/// Reports orders that the dates and hours contradict, through meetings without a date too.
fn check_times(
    (meetings, zone): (&[Draft], &Zone),
    edges: &Edges,
    levels: &[usize],
    diagnostics: &mut Vec<Diagnostic>,
) {
    let starts: Vec<_> = meetings
        .iter()
        .map(|meeting| starts(meeting, zone))
        .collect();
    // The latest time that is known to lie before each meeting, and whose it is.
    let mut latest: Vec<Option<(Timestamp, u32)>> = vec![None; meetings.len()];
    let mut in_order: Vec<&(u32, u32)> = edges.keys().collect();
    in_order.sort_by_key(|(earlier, _)| levels[*earlier as usize]);
    for (earlier, later) in in_order {
        let own = starts[*earlier as usize].map(|(first, _)| (first, *earlier));
        let before = latest[*earlier as usize].max(own);
        let Some((start, whose)) = before else {
            continue;
        };
        if starts[*later as usize].is_some_and(|(_, last)| last < start) {
            let span = edges[&(*earlier, *later)].clone();
            let diagnostic = Diagnostic::error("order-against-dates", span)
                .with("earlier", meetings[whose as usize].title())
                .with("later", meetings[*later as usize].title());
            diagnostics.push(diagnostic);
        } else {
            latest[*later as usize] = latest[*later as usize].max(before);
        }
    }
}

/// The first and the last instant at which a meeting may begin, as far as its date and hour are known.
fn starts(meeting: &Draft, zone: &Zone) -> Option<(Timestamp, Timestamp)> {
    let (first, time, last) = sort_date(meeting.original())?;
    let zone = match &meeting.original().head.fields {
        FrontMatter::Meeting(fields) => fields.zone.as_ref().unwrap_or(zone),
        _ => zone,
    };
    let end_of_day = Time::constant(23, 59, 59, 0);
    let at = |civil: DateTime| match instant(civil, &zone.zone) {
        Meaning::Once(at) => Some((at.timestamp(), at.timestamp())),
        Meaning::Twice(one, other) => Some((one.timestamp(), other.timestamp())),
        Meaning::Never => zone.zone.to_timestamp(civil).ok().map(|at| (at, at)),
    };
    let (earliest, _) = at(first.to_datetime(time.unwrap_or(Time::midnight())))?;
    let (_, latest) = at(last.to_datetime(time.unwrap_or(end_of_day)))?;
    Some((earliest, latest))
}
