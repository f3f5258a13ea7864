//! What a meeting states, held against the present, and against the meetings beside it.
//! Knows the site and its present, and nothing of pages.

use std::ops::Range;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::date::PartialDate;
use crate::diagnostic::Diagnostic;
use crate::model::{Groups, Meeting, Phase, Site, Stated, Status, When};
use crate::parse::fields::Join;
use crate::parse::keys::in_italian;

/// For how many days after a meeting its minutes and the like are waited for.
const RECORDS: i32 = 14;
/// How many days before a meeting its day should be certain.
const SOON: i32 = 7;
/// For how many days a meeting may be without its new day.
const POSTPONED: i32 = 180;

/// What is due to be said of the meetings.
pub(super) fn check(site: &Site) -> Vec<Diagnostic> {
    let stale = site
        .meetings
        .iter()
        .filter_map(|meeting| stale(site, meeting));
    let mut found: Vec<Diagnostic> = stale.collect();
    found.extend(
        site.meetings
            .iter()
            .filter_map(|one| asks_nobody(site, one)),
    );
    found.extend(overlaps(site));
    found
}

/// What a meeting states and time has overtaken.
fn stale(site: &Site, meeting: &Meeting) -> Option<Diagnostic> {
    let first = meeting.when.date()?;
    let last = match &meeting.when {
        When::Days(_, last) => *last,
        When::Timed(span, _) => span
            .end
            .as_ref()
            .map_or(span.start.date(), |end| end.date()),
        When::Unknown | When::Partial(_) => first.last_day(),
    };
    let days = days(last, site.today);
    match meeting.status {
        Status::Cancelled => None,
        Status::Held => (days > RECORDS).then(|| records(meeting, days)).flatten(),
        Status::Postponed => {
            let is_long = days > POSTPONED;
            let diagnostic = Diagnostic::info("meeting-postponed-long", meeting.status_span());
            is_long.then(|| diagnostic.with("days", days.to_string()))
        }
        Status::Announced | Status::Tentative | Status::Confirmed if days > 0 => {
            // A month that is over, and a day before today, are past for everybody.
            let is_over = meeting.phase(site) == Phase::Past;
            let diagnostic = Diagnostic::warning("meeting-not-marked", meeting.date_span());
            is_over.then(|| diagnostic.with("on_day", stated(first)))
        }
        Status::Tentative => {
            let left = self::days(site.today, first.first_day());
            let is_soon = meeting.has_day() && (0..=SOON).contains(&left);
            let diagnostic = Diagnostic::warning("meeting-tentative-soon", meeting.status_span());
            is_soon.then(|| {
                diagnostic
                    .with("on_day", stated(first))
                    .with("days", left.to_string())
            })
        }
        Status::Announced | Status::Confirmed => None,
    }
}

/// That the link has to be asked for, and nothing says of whom: neither the meeting nor the site.
fn asks_nobody(site: &Site, meeting: &Meeting) -> Option<Diagnostic> {
    let asks = matches!(meeting.join, Some(Join::OnRequest | Join::ByEmail(None)));
    let diagnostic = || Diagnostic::warning("meeting-asks-nobody", meeting.item.original().span());
    (asks && meeting.state(site).is_to_come()).then(diagnostic)
}

/// What a meeting that was held neither gives nor says not to exist.
fn records(meeting: &Meeting, days: i32) -> Option<Diagnostic> {
    let missing = [
        ("minutes", meeting.minutes == Stated::NotKnown),
        ("recording", meeting.recording == Stated::NotKnown),
        ("attendance", meeting.attendance == Stated::NotKnown),
    ];
    let keys = missing.into_iter().filter(|(_, is_missing)| *is_missing);
    let keys: Vec<&'static str> = keys.map(|(key, _)| key).collect();
    let listed = |keys: Vec<&str>| {
        let keys: Vec<String> = keys.iter().map(|key| format!("`{key}`")).collect();
        keys.join(", ")
    };
    let in_italian: Vec<&str> = keys.iter().map(|key| in_italian(key)).collect();
    let first = *in_italian.first()?;
    let diagnostic = Diagnostic::info("meeting-records-missing", meeting.item.original().span())
        .with("days", days.to_string())
        .with("key", keys[0])
        .with("chiave", first)
        .with("keys", listed(keys))
        .with("chiavi", listed(in_italian));
    Some(diagnostic)
}

/// Meetings to come that somebody of one group would have to attend at the same time, each with the first that it meets.
fn overlaps(site: &Site) -> Vec<Diagnostic> {
    let mut timed: Vec<(Range<Timestamp>, &Meeting)> = site
        .meetings
        .iter()
        .filter(|meeting| meeting.state(site).is_to_come())
        .filter_map(|meeting| match &meeting.when {
            When::Timed(span, _) => {
                let end = meeting.end_or_usual(span, site);
                Some((span.start.timestamp()..end, meeting))
            }
            When::Unknown | When::Partial(_) | When::Days(..) => None,
        })
        .collect();
    timed.sort_by_key(|(range, _)| range.start);
    let mut found = Vec::new();
    for (at, (range, meeting)) in timed.iter().enumerate() {
        let later = timed[at + 1..].iter();
        let at_once = later.take_while(|(other, _)| other.start < range.end);
        let shared = at_once.filter_map(|(_, other)| {
            Some((other, shared_group(site, &meeting.groups, &other.groups)?))
        });
        found.extend(shared.map(|(other, group)| {
            Diagnostic::warning("meetings-overlap", other.date_span())
                .relate(meeting.date_span(), "other")
                .with("title", meeting.item.original().title())
                .with("group", group)
                .with("hours", hours(site))
        }));
    }
    found
}

/// For how many hours a meeting is reckoned that does not state when it ends.
fn hours(site: &Site) -> String {
    let minutes = site.config.meetings.duration.as_mins();
    match minutes % 60 {
        0 => (minutes / 60).to_string(),
        rest => format!("{}:{rest:02}", minutes / 60),
    }
}

/// The name of a group that both concern; `all` where both are for everyone.
fn shared_group(site: &Site, one: &Groups, other: &Groups) -> Option<String> {
    let shared = match (one, other) {
        (Groups::NotStated, _) | (_, Groups::NotStated) => return None,
        (Groups::All, Groups::All) => return Some("all".to_owned()),
        (Groups::All, Groups::Listed(groups)) | (Groups::Listed(groups), Groups::All) => {
            groups.first()?
        }
        (Groups::Listed(one), Groups::Listed(other)) => {
            one.iter().find(|group| other.contains(group))?
        }
    };
    Some(site[*shared].item.original().title().to_owned())
}

/// How many days `until` is after `from`.
fn days(from: Date, until: Date) -> i32 {
    from.until(until).map_or(0, |span| span.get_days())
}

/// A date as findings take it.
fn stated(date: PartialDate) -> String {
    match date {
        PartialDate::Day(day) => day.to_string(),
        PartialDate::Month(year, month) => format!("{year:04}-{month:02}"),
        PartialDate::Year(year) => format!("{year:04}"),
    }
}
