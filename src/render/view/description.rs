//! What a page is, in a sentence for search engines and previews: its own summary, else facts.
//! Knows that a sentence is short, and where the names stand that say what an index holds.

use super::View;
use crate::locale::Arg;
use crate::model::archive::Of;
use crate::model::{
    GroupId, MeetingId, NewsId, OrganisationId, ProjectId, SeriesId, Text, TopicId,
};
use crate::plan::Job;

/// How many letters of names a description holds; search engines show some 150 letters of all.
const NAMES: usize = 100;

impl View<'_> {
    /// The page of a job in a sentence: what its text says of itself, else what is known. Nothing for pages that are none
    /// to be found.
    pub(super) fn description(&self, job: &Job, text: Option<&Text>) -> Option<String> {
        let own = text.and_then(|text| {
            let excerpt = &text.body().excerpt;
            let excerpt = (!excerpt.is_empty()).then(|| excerpt.clone());
            text.summary().map(str::to_owned).or(excerpt)
        });
        match job {
            Job::NotFound | Job::Redirect(..) => None,
            Job::Archive(of, facet, page) => Some(self.describe_shelf(*of, *facet, *page)),
            Job::Unknown(Some(_)) => Some(self.describe("unknown-description")),
            job => own.or_else(|| Some(self.facts_of(job))),
        }
    }

    /// What is known of the page of a job, in a sentence.
    fn facts_of(&self, job: &Job) -> String {
        let site = self.site;
        let name = |title: &str| title.to_owned();
        match job {
            Job::Home => self.describe_home(),
            Job::Unknown(_) => self.describe("unknown-description"),
            Job::Figures => self.describe("figures-description"),
            Job::CalendarIndex => self.describe("calendars-description"),
            Job::Search => self.describe("search-description"),
            Job::NewsIndex => self.with_fact(job, self.counts(0, NewsId::all(site).len())),
            Job::MeetingIndex => self.with_fact(job, self.counts(MeetingId::all(site).len(), 0)),
            Job::GroupIndex => {
                let items = GroupId::all(site).map(|id| &site[id].item);
                self.with_names(job, items.map(|item| name(self.text(item).title())))
            }
            Job::OrganisationIndex => {
                let items = OrganisationId::all(site).map(|id| &site[id].item);
                self.with_names(job, items.map(|item| name(self.text(item).title())))
            }
            Job::ProjectIndex => {
                let items = ProjectId::all(site).map(|id| &site[id].item);
                self.with_names(job, items.map(|item| name(self.text(item).title())))
            }
            Job::TopicIndex => {
                self.with_names(job, TopicId::all(site).map(|id| name(&site[id].name)))
            }
            Job::SeriesIndex => {
                self.with_names(job, SeriesId::all(site).map(|id| name(&site[id].name)))
            }
            Job::Group(id) => self.with_fact(job, self.held(Of::Group(*id))),
            Job::Topic(id) => self.with_fact(job, self.held(Of::Topic(*id))),
            Job::Organisation(id) => self.with_fact(job, self.held(Of::Organisation(*id))),
            Job::Project(id) => {
                let meetings = site.backlinks.meetings_of_project.of(*id).len();
                self.with_fact(job, self.counts(meetings, 0))
            }
            Job::Series(id) => {
                let meetings = site.backlinks.meetings_of_series.of(*id).len();
                self.with_fact(job, self.counts(meetings, 0))
            }
            Job::Meeting(id) => {
                let date = site[*id].when.date();
                self.with_fact(job, date.map(|date| self.labels.date(date).label))
            }
            Job::News(id) => {
                let day = site[*id].published.map(crate::date::PartialDate::Day);
                self.with_fact(job, day.map(|day| self.labels.date(day).label))
            }
            _ => self.with_fact(job, None),
        }
    }

    /// How much stands with somebody or something.
    fn held(&self, of: Of) -> Option<String> {
        let shelf = self.site.archive.whole(of);
        self.counts(shelf.meetings.len(), shelf.news.len())
    }

    /// The home page: what the site holds.
    fn describe_home(&self) -> String {
        let stated = self.language().description.clone();
        stated.unwrap_or_else(|| {
            let facts = self.facts();
            match facts.is_empty() {
                true => self.language().title.clone(),
                false => self.sentence("home-description", &[("facts", &self.labels.list(&facts))]),
            }
        })
    }

    /// The title of a page with a fact about it.
    fn with_fact(&self, job: &Job, fact: Option<String>) -> String {
        let title = self.title(job);
        match fact {
            Some(fact) => self.sentence(
                "archive-description",
                &[("title", &title), ("counts", &fact)],
            ),
            None => self.sentence("plain-description", &[("title", &title)]),
        }
    }

    /// The title of an index with the names that stand in it; of many, with their number and the first of them.
    fn with_names(&self, job: &Job, names: impl Iterator<Item = String>) -> String {
        let all: Vec<String> = names.collect();
        let mut letters = 0;
        let fitting = all.iter().take_while(|name| {
            letters += name.chars().count();
            letters <= NAMES
        });
        let shown = fitting.count().max(1).min(all.len());
        let (title, names) = (self.title(job), self.labels.list(&all[..shown]));
        match shown {
            0 => self.with_fact(job, None),
            shown if shown == all.len() => {
                self.sentence("index-description", &[("title", &title), ("names", &names)])
            }
            _ => {
                let count = self.labels.number(all.len());
                let args = [
                    ("title", title.as_str()),
                    ("names", &names),
                    ("count", &count),
                ];
                self.sentence("index-description-some", &args)
            }
        }
    }

    /// A sentence that ends with the name of the site.
    fn sentence(&self, key: &str, args: &[(&str, &str)]) -> String {
        let language = self.language();
        let mut all = vec![("site", Arg::Text(&language.title))];
        all.extend(args.iter().map(|(name, text)| (*name, Arg::Text(text))));
        language.locale.text_with(key, &all)
    }
}
