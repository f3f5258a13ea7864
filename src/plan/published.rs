//! What was published stays reachable: no address dies unseen, and no meeting leaves the calendars silently.
//! Knows what was published last and what is planned now, and nothing of how either is made.

use std::collections::BTreeSet;

use jiff::civil::{Date, Time};
use uuid::Uuid;

use crate::config::LanguageId;
use crate::date::PartialDate;
use crate::diagnostic::Diagnostic;
use crate::model::{DocumentEntry, Item, ItemId, Meeting, MeetingId, Phase, Site, Status, When};
use crate::parse::fields::ChangePoint;
use crate::plan::{Job, Planner, job_of};
use crate::register::{EventStatus, KnownItem, Moment};
use crate::source::{SourcePath, Span};
use crate::url::UrlPath;

/// Plans what keeps earlier addresses alive, and reports those that would die.
///
/// The page of an item is its author's to keep: where it would vanish, that is an error that shows the way out. Pages
/// that came of others, as a topic's, lead to the index above them from now on. A feed stays where programs look for
/// it for ever, since a program that finds nothing there gives up without telling its reader.
pub(super) fn keep(planner: &mut Planner<'_>) {
    let site = planner.site;
    let findings = lost(planner);
    planner.diagnostics.extend(findings);
    let known = &site.published;
    let pages = known.pages.iter().filter(|(_, page)| page.item.is_none());
    let redirects = known.redirects.iter().filter(|(_, item)| item.is_none());
    let derived: BTreeSet<&UrlPath> = pages
        .map(|(url, _)| url)
        .chain(redirects.map(|(url, _)| url))
        .collect();
    let owner = planner.config.clone();
    for url in derived {
        if planner.is_free(url) {
            let above = planner.nearest_above(url);
            let job = Job::Redirect(url.clone(), above);
            planner.claim(url.clone(), job, LanguageId::DEFAULT, owner.clone());
        }
    }
    for url in known.feeds.keys() {
        if planner.is_free(url) {
            let job = Job::FormerFeed(url.clone());
            planner.claim(url.clone(), job, LanguageId::DEFAULT, owner.clone());
        }
    }
}

impl Planner<'_> {
    fn is_free(&self, url: &UrlPath) -> bool {
        !self.keys.contains_key(&url.output().key())
    }

    /// The nearest page above an address, at last the home page.
    fn nearest_above(&self, url: &UrlPath) -> UrlPath {
        let mut path = url.as_str().trim_end_matches('/');
        while let Some((above, _)) = path.rsplit_once('/') {
            let page = UrlPath::new(&format!("{above}/"));
            if let Ok(page) = page
                && !self.is_free(&page)
            {
                return page;
            }
            path = above;
        }
        UrlPath::root()
    }
}

/// What would be lost, each item once.
fn lost(planner: &Planner<'_>) -> Vec<Diagnostic> {
    let site = planner.site;
    let untold = MeetingId::all(site).filter_map(|id| moved_meeting(site, id));
    let untold: Vec<Diagnostic> = untold.collect();
    if site.accept_removals {
        return untold;
    }
    let mut findings: Vec<Diagnostic> = untold;
    let gone_items = site
        .gone()
        .filter(|(_, known)| !known.is_gone)
        .filter_map(|(_, known)| gone(planner, known));
    findings.extend(gone_items);
    let known = &site.published;
    let pages = known.pages.iter();
    let pages = pages.filter_map(|(url, page)| Some((url, page.item?)));
    let redirects = known.redirects.iter();
    let redirects = redirects.filter_map(|(url, item)| Some((url, (*item)?)));
    let items = planner.items_by_uid();
    for (url, uid) in pages.chain(redirects) {
        if let Some(id) = items.get(&uid).filter(|_| planner.is_free(url)) {
            findings.extend(moved(planner, id, url));
        }
    }
    findings
}

/// An item that was published and is no more.
fn gone(planner: &Planner<'_>, known: &KnownItem) -> Option<Diagnostic> {
    let site = planner.site;
    let path = SourcePath::new(&known.source)?;
    let hint = match site.documents.get(&path) {
        // What is wrong with it has been told.
        Some(DocumentEntry::Broken) => return None,
        Some(DocumentEntry::Hidden) => Some("hidden"),
        Some(DocumentEntry::Shown(..)) => Some("other"),
        None => None,
    };
    let renamed = renamed_to(site, known);
    let hint = match &renamed {
        Some(_) if hint.is_none() => Some("renamed"),
        _ => hint,
    };
    let to_come = known.event.as_ref().filter(|event| {
        event.status != EventStatus::Cancelled && site.is_to_come(event) && !event.feeds.is_empty()
    });
    let diagnostic = match to_come {
        Some(event) => Diagnostic::error("published-meeting-gone", Span::whole(&path))
            .with("on_day", day_of(&event.start.to_string())),
        None if planner.is_free(&known.page) => {
            Diagnostic::error("published-page-gone", Span::whole(&path))
        }
        None => return None,
    };
    let diagnostic = diagnostic
        .with("file", path.as_str())
        .with("title", &known.title)
        .with("url", known.page.as_str())
        .with("other", renamed.unwrap_or_default());
    Some(match hint {
        Some(hint) => diagnostic.hint(hint),
        None => diagnostic,
    })
}

/// The file of the one new item that has the title, or the time, of one that is gone: it is probably that, under another
/// name and changed.
fn renamed_to(site: &Site, known: &KnownItem) -> Option<String> {
    let is_new = |id: &ItemId| {
        let uid = site.item(id).map(|item| item.uid);
        id.folder() == known.kind && uid.is_some_and(|uid| !site.published.items.contains_key(&uid))
    };
    let is_like = |id: &ItemId| {
        let has_title = site
            .item(id)
            .is_some_and(|item| item.original().title() == known.title);
        let has_time = match (id, &known.event) {
            (ItemId::Meeting(id), Some(event)) => is_when(site, &event.start, &site[*id].when),
            _ => false,
        };
        has_title || has_time
    };
    let mut like = site.item_ids().filter(|id| is_new(id) && is_like(id));
    let (first, second) = (like.next()?, like.next());
    let document = &site.item(&first)?.original().document;
    second.is_none().then(|| document.path.to_string())
}

/// A meeting to come that has another time than was published, where that would mislead its readers.
fn moved_meeting(site: &Site, id: MeetingId) -> Option<Diagnostic> {
    let meeting = &site[id];
    let known = site.known_event(&meeting.item)?;
    let is_awaited = site.is_to_come(known) && !known.feeds.is_empty();
    if !is_awaited || !meeting.has_day() || is_when(site, &known.start, &meeting.when) {
        return None;
    }
    let (from_day, from_time) = told(site, meeting, &known.start);
    let day = match meeting.when.date()? {
        PartialDate::Day(day) => day,
        PartialDate::Month(..) | PartialDate::Year(_) => return None,
    };
    let from = match from_time {
        Some(time) => format!("\"{from_day} {:02}:{:02}\"", time.hour(), time.minute()),
        None => from_day.to_string(),
    };
    // Where the day is the same, it is the hour that has changed.
    let span = match from_day == day {
        true => meeting.time_span(),
        false => meeting.date_span(),
    };
    let from_hour = from_time.map(|time| format!("{:02}:{:02}", time.hour(), time.minute()));
    let same = match (from_day == day, &from_hour) {
        (true, Some(_)) => "day",
        (true, None) => "hourless",
        (false, _) => "no",
    };
    let from_hour = from_hour.unwrap_or_default();
    let finding = |diagnostic: Diagnostic| {
        diagnostic
            .with("from", from)
            .with("from_day", from_day.to_string())
            .with("to_day", day.to_string())
            .with("from_time", from_hour)
            .with("same", same)
    };
    let is_off = known.status == EventStatus::Cancelled;
    let tells = meeting.changes.iter().any(|change| match change.from {
        Some(ChangePoint::Moment(PartialDate::Day(day), time)) => {
            day == from_day && time.is_none_or(|time| from_time.is_none_or(|known| known == time))
        }
        _ => false,
    });
    if meeting.status == Status::Postponed && from_day != day {
        return Some(finding(Diagnostic::error(
            "published-postponed-to-day",
            span,
        )));
    }
    if meeting.phase(site) == Phase::Past && !site.accept_removals {
        return Some(finding(Diagnostic::error(
            "published-meeting-to-past",
            span,
        )));
    }
    (!tells && !is_off).then(|| finding(Diagnostic::warning("published-meeting-moved", span)))
}

/// Whether a meeting begins when calendars were told.
fn is_when(site: &Site, told: &Moment, when: &When) -> bool {
    let zone = &site.config.zone.zone;
    match (told, when) {
        (Moment::Day(told), When::Days(first, _)) => told == first,
        (Moment::Civil(..) | Moment::Instant(_), When::Timed(span, _)) => {
            told.instant(zone) == span.start.timestamp()
        }
        _ => false,
    }
}

/// The day and hour that calendars were told, as the clocks of the meeting's zone show them.
fn told(site: &Site, meeting: &Meeting, start: &Moment) -> (Date, Option<Time>) {
    match start {
        Moment::Day(day) => (*day, None),
        Moment::Civil(civil, _) => (civil.date(), Some(civil.time())),
        Moment::Instant(instant) => {
            let zone = match &meeting.when {
                When::Timed(_, zone) => zone.zone.clone(),
                When::Unknown | When::Partial(_) | When::Days(..) => site.config.zone.zone.clone(),
            };
            let civil = instant.to_zoned_datetime(zone).datetime();
            (civil.date(), Some(civil.time()))
        }
    }
}

fn day_of(moment: &str) -> &str {
    moment.split('T').next().unwrap_or(moment)
}

/// An address of an item that has others now.
fn moved(planner: &Planner<'_>, id: &ItemId, url: &UrlPath) -> Option<Diagnostic> {
    let item: &Item = planner.site.item(id)?;
    let languages = planner.site.config.language_ids();
    // A text in the language of the address has to say so, else the original.
    let language = languages
        .filter(|language| {
            let prefix = &planner.language(*language).prefix;
            url.as_str().starts_with(prefix.as_str())
        })
        .last()?;
    let text = item.text(language);
    let now = planner.plan.url(&job_of(id), text.language)?;
    let diagnostic = Diagnostic::error("published-page-moved", text.address_span())
        .with("url", url.as_str())
        .with("now", now.as_str());
    let is_translation_gone = language != text.language;
    Some(match is_translation_gone {
        true => diagnostic.hint("translation"),
        false => diagnostic.fixed(text.document.adding_alias(url.as_str())),
    })
}

impl Planner<'_> {
    fn items_by_uid(&self) -> std::collections::BTreeMap<Uuid, ItemId> {
        let site: &Site = self.site;
        site.item_ids()
            .filter_map(|id| Some((site.item(&id)?.uid, id)))
            .collect()
    }
}
