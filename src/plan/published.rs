//! What was published stays reachable: no address dies unseen, and no meeting leaves the calendars silently.
//! Knows what was published last and what is planned now, and nothing of how either is made.

use std::collections::BTreeSet;

use uuid::Uuid;

use crate::config::LanguageId;
use crate::date::PartialDate;
use crate::diagnostic::Diagnostic;
use crate::model::{DocumentEntry, Item, ItemId, MeetingId, Site};
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
    let untold = MeetingId::all(site).filter_map(|id| moved_untold(site, id));
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
        .with("url", known.page.as_str());
    Some(match hint {
        Some(hint) => diagnostic.hint(hint),
        None => diagnostic,
    })
}

/// A meeting to come that has another day than was published, and does not tell its readers of that.
fn moved_untold(site: &Site, id: MeetingId) -> Option<Diagnostic> {
    let meeting = &site[id];
    let known = site.known_event(&meeting.item)?;
    let day = match meeting.when.date()? {
        PartialDate::Day(day) => day.to_string(),
        PartialDate::Month(..) | PartialDate::Year(_) => return None,
    };
    let zone = site.config.zone.zone.clone();
    let told = match &known.start {
        Moment::Instant(instant) => instant.to_zoned_datetime(zone).date().to_string(),
        start => day_of(&start.to_string()).to_owned(),
    };
    let tells = meeting.changes.iter().any(|change| change.from.is_some());
    let is_news = told != day && !tells && site.is_to_come(known) && !known.feeds.is_empty();
    let diagnostic = Diagnostic::warning("published-meeting-moved", meeting.item.original().span())
        .with("from", &told)
        .with("from_day", told)
        .with("to_day", day);
    is_news.then_some(diagnostic)
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
