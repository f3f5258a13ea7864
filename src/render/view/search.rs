//! The main value of the page on which one searches: the form, what the script says, and the archive for who has no script.
//! Knows what can be chosen, and nothing of the index itself.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde::Serialize;

use super::View;
use super::parts::Link;
use crate::date::PartialDate;
use crate::locale::Arg;
use crate::model::archive::{Facet, Of};
use crate::model::{
    GroupId, ItemId, MeetingId, NewsId, OrganisationId, PageId, ProjectId, SeriesId, TopicId,
};
use crate::plan::{Job, job_of};
use crate::search::{Choice, Choices, Kind};

/// Up to how many titles of a kind the page lists; above that it leads to the years, or to the index.
const TITLES: usize = 300;

#[derive(Serialize)]
pub(super) struct SearchView {
    body: Option<String>,
    summary: Option<String>,
    url: String,
    kinds: Vec<ChoiceView>,
    groups: Vec<ChoiceView>,
    years: Vec<ChoiceView>,
    says: SaysView,
    lists: Vec<TitlesView>,
}

/// Something to choose in a form.
#[derive(Serialize)]
struct ChoiceView {
    value: String,
    label: String,
    lang: Option<String>,
    dir: Option<&'static str>,
}

/// What the script says; `%q` stands for words and `%n` for a number.
#[derive(Serialize)]
struct SaysView {
    found: String,
    none: String,
    also: String,
    some: String,
    common: String,
    failed: String,
}

/// The titles of one kind, or the way to them.
#[derive(Serialize)]
struct TitlesView {
    title: String,
    url: Option<String>,
    count_label: Option<String>,
    parts: Vec<PartView>,
}

/// The titles of a year, or of a kind that has no years.
#[derive(Serialize)]
struct PartView {
    label: Option<String>,
    url: Option<String>,
    count_label: Option<String>,
    items: Vec<Link>,
}

/// As what a page can be found by other programs that search.
#[derive(Serialize)]
pub(super) struct FoundView {
    kind: String,
    year: Option<String>,
}

impl View<'_> {
    pub(super) fn search(&self) -> SearchView {
        let (body, summary) = self.introduction("search");
        let nothing = Choices::default();
        let choices = self.views.choices(self.id).unwrap_or(&nothing);
        let views = |choices: &[Choice]| choices.iter().map(|choice| self.choice(choice)).collect();
        SearchView {
            body,
            summary,
            url: self.url_of(&Job::Search),
            kinds: views(&choices.kinds),
            groups: views(&choices.groups),
            years: choices
                .years
                .iter()
                .map(|choice| self.year(choice))
                .collect(),
            says: self.says(),
            lists: self.titles(),
        }
    }

    fn choice(&self, choice: &Choice) -> ChoiceView {
        let link = self.link(&choice.label, String::new(), choice.language);
        ChoiceView {
            value: choice.value.clone(),
            label: link.title,
            lang: link.lang,
            dir: link.dir,
        }
    }

    fn year(&self, choice: &Choice) -> ChoiceView {
        let year = choice.label.parse().map(|year| self.labels.year(year));
        ChoiceView {
            label: year.unwrap_or_else(|_| choice.label.clone()),
            ..self.choice(choice)
        }
    }

    fn says(&self) -> SaysView {
        let locale = &self.language().locale;
        let say = |key: &str| {
            let args = [("words", Arg::Text("%q")), ("count", Arg::Text("%n"))];
            locale.text_with(key, &args)
        };
        SaysView {
            found: say("search-found"),
            none: say("search-none"),
            also: say("search-also"),
            some: say("search-some"),
            common: say("search-common"),
            failed: say("search-failed"),
        }
    }

    /// Every title, by kind and year; of a kind with too many for one page, the ways to them.
    fn titles(&self) -> Vec<TitlesView> {
        let site = self.site;
        let items = |ids: Vec<ItemId>| -> Vec<Link> {
            let links = ids
                .iter()
                .filter_map(|id| Some(self.item_link(site.item(id)?, &job_of(id))));
            links.collect()
        };
        let named = |job: Job, name: &str| self.link(name, self.url_of(&job), self.id);
        let topics = TopicId::all(site).map(|id| named(Job::Topic(id), &site[id].name));
        let series = SeriesId::all(site).map(|id| named(Job::Series(id), &site[id].name));
        let others = [
            (Kind::Topics, topics.collect()),
            (
                Kind::Groups,
                items(GroupId::all(site).map(ItemId::Group).collect()),
            ),
            (Kind::Series, series.collect()),
            (
                Kind::Organisations,
                items(
                    OrganisationId::all(site)
                        .map(ItemId::Organisation)
                        .collect(),
                ),
            ),
            (
                Kind::Projects,
                items(ProjectId::all(site).map(ItemId::Project).collect()),
            ),
            (
                Kind::Pages,
                items(PageId::all(site).map(ItemId::Page).collect()),
            ),
        ];
        let mut lists = vec![self.meeting_titles(), self.news_titles()];
        lists.extend(
            others
                .into_iter()
                .map(|(kind, items)| self.other_titles(kind, items)),
        );
        lists.retain(|list| {
            list.parts
                .iter()
                .any(|part| part.url.is_some() || !part.items.is_empty())
                || list.count_label.is_some()
        });
        lists
    }

    fn other_titles(&self, kind: Kind, items: Vec<Link>) -> TitlesView {
        let count = items.len();
        // A kind without an index is listed whole.
        let is_long = count > TITLES && kind != Kind::Pages;
        let part = PartView {
            label: None,
            url: None,
            count_label: None,
            items: if is_long { Vec::new() } else { items },
        };
        TitlesView {
            count_label: is_long.then(|| self.labels.number(count)),
            parts: vec![part],
            ..self.titles_of(kind)
        }
    }

    fn titles_of(&self, kind: Kind) -> TitlesView {
        let section = ItemId::Section(kind.folder().to_owned());
        let index = (kind != Kind::Pages).then(|| job_of(&section));
        TitlesView {
            title: index
                .as_ref()
                .map_or_else(|| self.labels.text(kind.key()), |job| self.title(job)),
            url: index.and_then(|job| self.plan.url(&job, self.id).map(|url| self.url(url))),
            count_label: None,
            parts: Vec::new(),
        }
    }

    fn meeting_titles(&self) -> TitlesView {
        let site = self.site;
        let all: Vec<MeetingId> = MeetingId::all(site).rev().collect();
        let year = |id: &MeetingId| site[*id].when.date().map(PartialDate::year);
        let years = self.titles_by_year(&all, year, "count-meetings", Of::Meetings, |id| {
            self.item_link(&site[id].item, &Job::Meeting(id))
        });
        TitlesView {
            parts: years,
            ..self.titles_of(Kind::Meetings)
        }
    }

    fn news_titles(&self) -> TitlesView {
        let site = self.site;
        let all: Vec<NewsId> = NewsId::all(site).collect();
        let year = |id: &NewsId| site[*id].published.map(jiff::civil::Date::year);
        let years = self.titles_by_year(&all, year, "count-news", Of::News, |id| {
            self.item_link(&site[id].item, &Job::News(id))
        });
        TitlesView {
            parts: years,
            ..self.titles_of(Kind::News)
        }
    }

    /// The titles of each year, the latest first, what has none last.
    fn titles_by_year<T: Copy>(
        &self,
        all: &[T],
        year: impl Fn(&T) -> Option<i16>,
        count: &str,
        archive: Of,
        link: impl Fn(T) -> Link,
    ) -> Vec<PartView> {
        let mut years: BTreeMap<Reverse<Option<i16>>, Vec<T>> = BTreeMap::new();
        for item in all {
            years.entry(Reverse(year(item))).or_default().push(*item);
        }
        let parts = years.into_iter().map(|(Reverse(of), items)| PartView {
            label: Some(of.map_or_else(
                || self.labels.text("year-not-stated"),
                |year| self.labels.year(year),
            )),
            url: Some(self.url_of(&Job::Archive(archive, Facet::of_year(of), 1))),
            count_label: Some(self.labels.count(count, items.len())),
            items: match all.len() > TITLES {
                true => Vec::new(),
                false => items.into_iter().map(&link).collect(),
            },
        });
        parts.collect()
    }

    /// As what the page of a job can be found; nothing for pages that only lead to others.
    pub(super) fn found_as(&self, job: &Job) -> Option<FoundView> {
        let kind = match job {
            Job::News(_) => Kind::News,
            Job::Meeting(_) => Kind::Meetings,
            Job::Group(_) => Kind::Groups,
            Job::Organisation(_) => Kind::Organisations,
            Job::Project(_) => Kind::Projects,
            Job::Topic(_) => Kind::Topics,
            Job::Series(_) => Kind::Series,
            Job::Page(_) => Kind::Pages,
            _ => return None,
        };
        let year = match job {
            Job::News(id) => self.site[*id].published.map(jiff::civil::Date::year),
            Job::Meeting(id) => self.site[*id].when.date().map(PartialDate::year),
            _ => None,
        };
        Some(FoundView {
            kind: self.labels.text(kind.key()),
            year: year.map(|year| year.to_string()),
        })
    }
}
