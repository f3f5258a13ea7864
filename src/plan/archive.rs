//! The pages of the archive: its shelves, what is not known, and the figures.
//! Knows what stands where, and nothing of how it is shown.

use crate::config::{LanguageId, Urls};
use crate::model::archive::{Facet, Of};
use crate::model::assemble::section_url;
use crate::model::figures::{self, Figure};
use crate::model::known;
use crate::plan::{Job, Planner};
use crate::url::{PathFault, UrlPath};

/// From how many entries on what is not known is divided into years.
const MANY_UNKNOWN: usize = 100;

impl Planner<'_> {
    /// The shelves of the network's news or meetings.
    pub(super) fn shelves(&mut self, of: Of, language: LanguageId) {
        let folder = match of {
            Of::News => "news",
            Of::Meetings => "meetings",
            Of::Group(_) | Of::Topic(_) | Of::Organisation(_) => return,
        };
        let above = section_url(self.language(language), folder);
        self.shelves_below(of, &above, language);
    }

    /// The shelves of groups, topics and organisations, each below its own page.
    pub(super) fn shelves_of_items(&mut self) {
        let site = self.site;
        for of in site.archive.owners() {
            let page = match of {
                Of::News | Of::Meetings => continue,
                Of::Group(id) => Job::Group(id),
                Of::Topic(id) => Job::Topic(id),
                Of::Organisation(id) => Job::Organisation(id),
            };
            for language in site.config.language_ids() {
                if let Some(above) = self.plan.own_url(&page, language).cloned() {
                    self.shelves_below(of, &above, language);
                }
            }
        }
    }

    fn shelves_below(&mut self, of: Of, above: &UrlPath, language: LanguageId) {
        let site = self.site;
        let urls = self.language(language).urls.clone();
        for (facet, pages) in site.archive.pages(of) {
            for page in 1..=pages {
                let url = address(above, &urls, facet, page);
                let owner = self.config.clone();
                let job = Job::Archive(of, facet, page);
                self.claim_below(url, facet.key(), job, language, owner);
            }
        }
    }

    /// The figures and their tables, where there is anything to count.
    pub(super) fn figures(&mut self, language: LanguageId) {
        let site = self.site;
        let tables = figures::tables(site);
        if tables.is_empty() && site.section("figures", language).is_none() {
            return;
        }
        self.index("figures", Job::Figures, language);
        let above = section_url(self.language(language), "figures");
        let urls = self.language(language).urls.clone();
        for figure in tables.into_keys() {
            let name = match figure {
                Figure::Meetings => &urls.meetings,
                Figure::Organisations => &urls.organisations,
                Figure::Topics => &urls.topics,
                Figure::Attendance => &urls.attendance,
                Figure::Known => &urls.unknown,
            };
            let name = format!("{name}.csv");
            let owner = self.config.clone();
            let job = Job::Table(figure);
            self.claim_below(above.file(&name), &name, job, language, owner);
        }
    }

    /// What is not known, where there is anything; divided into years where it is much.
    pub(super) fn unknown(&mut self, language: LanguageId) {
        let site = self.site;
        let times = known::times(site);
        let is_told = !known::told(site, language).is_empty();
        if times.is_empty() && !is_told && site.section("unknown", language).is_none() {
            return;
        }
        self.index("unknown", Job::Unknown(None), language);
        if times.values().sum::<usize>() <= MANY_UNKNOWN {
            return;
        }
        let above = section_url(self.language(language), "unknown");
        let urls = self.language(language).urls.clone();
        for facet in times.into_keys() {
            let url = match facet {
                Facet::Year(year) => above.page(&year.to_string()),
                _ => above.page(&urls.undated),
            };
            let owner = self.config.clone();
            let job = Job::Unknown(Some(facet));
            self.claim_below(url, facet.key(), job, language, owner);
        }
    }
}

/// Where a page of a shelf stands below the page that it belongs to: a year by its number, others in a folder of their own,
/// where no item can be in the way.
fn address(above: &UrlPath, urls: &Urls, facet: Facet, page: usize) -> Result<UrlPath, PathFault> {
    let name = match facet {
        Facet::Year(year) => return numbered(above.page(&year.to_string())?, urls, page),
        Facet::Undated => &urls.undated,
        Facet::Held => &urls.held,
        Facet::Over => &urls.over,
        Facet::Cancelled => &urls.cancelled,
        Facet::Postponed => &urls.postponed,
        Facet::Minutes => &urls.minutes,
        Facet::Recording => &urls.recording,
    };
    numbered(above.page(&urls.archive)?.page(name)?, urls, page)
}

fn numbered(first: UrlPath, urls: &Urls, page: usize) -> Result<UrlPath, PathFault> {
    match page {
        1 => Ok(first),
        page => first.page(&urls.page)?.page(&page.to_string()),
    }
}
