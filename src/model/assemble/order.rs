//! The order of meetings: by date, and where dates are not known, as it is stated.
//! Knows a partial order when it sees one: what is not stated is not made up.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::names::{Found, Names};
use super::{Draft, fold, sort_date};
use crate::diagnostic::Diagnostic;
use crate::parse::FrontMatter;
use crate::source::{Span, Spanned};

/// What is stated of the order of meetings, reduced to what does not follow from the rest.
pub(super) struct Stated {
    before: BTreeMap<u32, Vec<u32>>,
    after: BTreeMap<u32, Vec<u32>>,
}

impl Stated {
    /// The order that sorted meetings state.
    pub(super) fn of(meetings: &[Draft], names: &Names) -> Self {
        let edges = reduced(&edges(meetings, names).into_keys().collect());
        let mut stated = Self {
            before: BTreeMap::new(),
            after: BTreeMap::new(),
        };
        for (earlier, later) in edges {
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

/// Sorts meetings: the earliest first, those without a date last, in their stated order, then by title.
pub(super) fn sort(
    meetings: Vec<Draft>,
    names: &Names,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Draft> {
    let edges = edges(&meetings, names);
    check_dates(&meetings, &edges, diagnostics);
    let waiting: BTreeSet<u32> = (0_u32..)
        .zip(&meetings)
        .filter(|(_, meeting)| sort_date(meeting.original()).is_none())
        .map(|(at, _)| at)
        .collect();
    let among: BTreeSet<(u32, u32)> = edges
        .keys()
        .filter(|(a, b)| waiting.contains(a) && waiting.contains(b))
        .copied()
        .collect();
    let ranks = ranks(&meetings, &waiting, &among, &edges, diagnostics);
    let mut sorted: Vec<(u32, Draft)> = (0_u32..).zip(meetings).collect();
    sorted.sort_by_cached_key(|(at, meeting)| {
        let date = sort_date(meeting.original());
        let rank = ranks.get(at).copied();
        let title = fold(meeting.title());
        (date.is_none(), date, rank, title, meeting.path().clone())
    });
    sorted.into_iter().map(|(_, meeting)| meeting).collect()
}

type Edges = BTreeMap<(u32, u32), Span>;

/// Every stated pair, the earlier meeting first, with the place where it is stated.
fn edges(meetings: &[Draft], names: &Names) -> Edges {
    let mut edges = Edges::new();
    for (at, meeting) in (0_u32..).zip(meetings) {
        let FrontMatter::Meeting(fields) = &meeting.original().head.fields else {
            continue;
        };
        let mut add = |references: &[Spanned<String>], is_before: bool| {
            for reference in references {
                if let Found::One(other) = names.find(&reference.value) {
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

/// Drops each pair that follows from others.
fn reduced(edges: &BTreeSet<(u32, u32)>) -> BTreeSet<(u32, u32)> {
    let mut next: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for (earlier, later) in edges {
        next.entry(*earlier).or_default().push(*later);
    }
    edges
        .iter()
        .filter(|(earlier, later)| {
            let mut seen = BTreeSet::new();
            let mut open: Vec<u32> = next.get(earlier).into_iter().flatten().copied().collect();
            open.retain(|other| other != later);
            while let Some(other) = open.pop() {
                if other == *later {
                    return false;
                }
                if seen.insert(other) {
                    open.extend(next.get(&other).into_iter().flatten());
                }
            }
            true
        })
        .copied()
        .collect()
}

/// How many steps of the stated order come before each meeting; a cycle is reported.
fn ranks(
    meetings: &[Draft],
    waiting: &BTreeSet<u32>,
    among: &BTreeSet<(u32, u32)>,
    edges: &Edges,
    diagnostics: &mut Vec<Diagnostic>,
) -> BTreeMap<u32, usize> {
    let mut ranks = BTreeMap::new();
    let mut left = waiting.clone();
    let mut earlier_left: BTreeMap<u32, usize> = BTreeMap::new();
    let mut next: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for (earlier, later) in among {
        *earlier_left.entry(*later).or_default() += 1;
        next.entry(*earlier).or_default().push(*later);
    }
    let mut ready: Vec<u32> = waiting
        .iter()
        .filter(|at| !earlier_left.contains_key(at))
        .copied()
        .collect();
    for rank in 0.. {
        if ready.is_empty() {
            break;
        }
        let mut freed = Vec::new();
        for at in ready {
            left.remove(&at);
            ranks.insert(at, rank);
            for later in next.get(&at).into_iter().flatten() {
                if let Some(count) = earlier_left.get_mut(later) {
                    *count -= 1;
                    if *count == 0 {
                        freed.push(*later);
                    }
                }
            }
        }
        ready = freed;
    }
    if let Some(cycle) = cycle(&left, among) {
        let titles: Vec<&str> = cycle
            .iter()
            .map(|at| meetings[*at as usize].title())
            .collect();
        let pair = (cycle[0], cycle[1 % cycle.len()]);
        if let Some(span) = edges.get(&pair) {
            let diagnostic = Diagnostic::error("order-cycle", span.clone());
            diagnostics.push(diagnostic.with("titles", titles.join(" → ")));
        }
    }
    ranks
}

/// A cycle among meetings that wait for one another.
fn cycle(left: &BTreeSet<u32>, among: &BTreeSet<(u32, u32)>) -> Option<Vec<u32>> {
    let mut walked = vec![*left.first()?];
    loop {
        let here = *walked.last()?;
        // Every meeting that is left waits for another that is left, so the walk goes backwards.
        let (earlier, _) = among.iter().find(|(a, b)| *b == here && left.contains(a))?;
        if let Some(start) = walked.iter().position(|at| at == earlier) {
            let mut cycle = walked.split_off(start);
            cycle.reverse();
            return Some(cycle);
        }
        walked.push(*earlier);
    }
}

/// Reports pairs whose dates say the opposite of what is stated.
fn check_dates(meetings: &[Draft], edges: &Edges, diagnostics: &mut Vec<Diagnostic>) {
    let range = |at: u32| -> Option<(Date, Date)> {
        let (first, _, last) = sort_date(meetings[at as usize].original())?;
        Some((first, last))
    };
    for ((earlier, later), span) in edges {
        if let (Some((first, _)), Some((_, last))) = (range(*earlier), range(*later))
            && first > last
        {
            let diagnostic = Diagnostic::error("order-against-dates", span.clone())
                .with("earlier", meetings[*earlier as usize].title())
                .with("later", meetings[*later as usize].title());
            diagnostics.push(diagnostic);
        }
    }
}
