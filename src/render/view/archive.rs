//! The archive as templates see it: its shelves, the ways through it, lines of time, and neighbours.
//! Knows how long lists are cut; what stands on which shelf is the model's.

use serde::Serialize;

use super::View;
use super::items::by_phase;
use super::lists::ListView;
use super::parts::{Cards, Link, MarkedView, NeighbourView, YearView};
use crate::locale::Arg;
use crate::model::archive::{Facet, Of, PAGE, Shelf};
use crate::model::timeline::{Stretched, is_chain, timeline};
use crate::model::{GroupId, Groups, MeetingId, NewsId, OrganisationId, TopicId};
use crate::plan::Job;

/// How many topics and organisations are offered besides an index; the rest stand on a page of their own.
const OFFERED: usize = 10;
/// From how many items on a line of time shows only the latest of each year that has a page of its own.
const LONG: usize = 50;
/// How many of them it shows.
const SHOWN: usize = 3;

/// One way through the archive: by year, by state, by group.
#[derive(Clone, Debug, Serialize)]
pub(super) struct FacetsView {
    key: &'static str,
    label: String,
    items: Vec<FacetView>,
    all: Option<Link>,
}

#[derive(Clone, Debug, Serialize)]
struct FacetView {
    #[serde(flatten)]
    link: Link,
    count: usize,
    count_label: String,
    number: String,
    current: bool,
}

/// What stands together on a line of time.
#[derive(Clone, Debug, Serialize)]
pub(super) struct StretchView {
    key: &'static str,
    label: String,
    anchor: String,
    url: Option<String>,
    count_label: String,
    meetings: Cards,
    news: Cards,
    ordered: bool,
    note: Option<String>,
    rest: Option<Link>,
}

/// What comes before and after a meeting in a group, or in the whole network.
#[derive(Clone, Debug, Serialize)]
pub(super) struct NeighboursView {
    label: String,
    marked: MarkedView,
    group: Option<Link>,
    previous: Option<NeighbourView>,
    next: Option<NeighbourView>,
}

impl View<'_> {
    /// The item whose shelf it is; nothing for those of the whole network.
    pub(super) fn holder_of(&self, of: Of) -> Option<Job> {
        match of {
            Of::News | Of::Meetings => None,
            Of::Group(id) => Some(Job::Group(id)),
            Of::Topic(id) => Some(Job::Topic(id)),
            Of::Organisation(id) => Some(Job::Organisation(id)),
        }
    }

    /// What a shelf is called, without whose it is: «2029», «annullati».
    pub(super) fn part(&self, facet: Facet) -> String {
        match facet {
            Facet::Year(year) => self.labels.year(year),
            facet => self.labels.text(&format!("part-{}", facet.key())),
        }
    }

    pub(super) fn title_of_shelf(&self, of: Of, facet: Facet, page: usize) -> String {
        let whose = self.holder_of(of).unwrap_or(match of {
            Of::News => Job::NewsIndex,
            _ => Job::MeetingIndex,
        });
        let whose = self.title(&whose);
        let title = match (of, facet) {
            (Of::News | Of::Meetings, Facet::Year(year)) => self.labels.title_of_year(&whose, year),
            (_, facet) => self.title_of_part(&whose, facet),
        };
        match page {
            1 => title,
            page => self.labels.title_of_page(&title, page),
        }
    }

    pub(super) fn title_of_part(&self, title: &str, facet: Facet) -> String {
        let part = self.part(facet);
        let args = [("title", Arg::Text(title)), ("part", Arg::Text(&part))];
        self.language().locale.text_with("title-of-part", &args)
    }

    /// A shelf in a sentence, for search engines.
    pub(super) fn describe_shelf(&self, of: Of, facet: Facet, page: usize) -> String {
        let shelf = self.site.archive.shelf(of, facet);
        let counts = self.counts_of(shelf);
        let title = self.title_of_shelf(of, facet, page);
        let args = [
            ("title", Arg::Text(&title)),
            ("counts", Arg::Text(&counts)),
            ("site", Arg::Text(&self.language().title)),
        ];
        let locale = &self.language().locale;
        locale.text_with("archive-description", &args)
    }

    fn counts_of(&self, shelf: &Shelf) -> String {
        self.counts(shelf.meetings.len(), shelf.news.len())
            .unwrap_or_default()
    }

    /// A page of a shelf.
    pub(super) fn shelf(&self, of: Of, facet: Facet, page: usize) -> ListView {
        let archive = &self.site.archive;
        let shelf = archive.shelf(of, facet);
        let mut phases = by_phase(self.site, shelf.meetings.iter().copied());
        // The latest first throughout: time makes what is to come past, and nothing has to change its place.
        phases.upcoming.reverse();
        let meetings = [phases.upcoming, phases.past, phases.undated].concat();
        let from = (page - 1) * PAGE;
        let shown: Vec<MeetingId> = meetings.iter().copied().skip(from).take(PAGE).collect();
        let news = shelf.news.iter().copied();
        let news = news
            .skip(from.saturating_sub(meetings.len()))
            .take(PAGE - shown.len());
        let phases = by_phase(self.site, shown);
        // They were turned already.
        let past = phases.past.into_iter().rev();
        let count = archive.page_count(of, facet);
        ListView {
            upcoming: self.meeting_cards(phases.upcoming),
            past: self.meeting_cards(past),
            undated_ordered: is_chain(self.site, &phases.undated),
            undated: self.meeting_cards(phases.undated),
            news: self.news_cards(news),
            years: self.years_of(of, Some(facet)),
            year: match facet {
                Facet::Year(year) => Some(year.to_string()),
                _ => None,
            },
            facet: Some(facet.key()),
            facets: self.facets(of, Some(facet)),
            pager: self.pager(page, count, |page| Job::Archive(of, facet, page)),
            ..ListView::default()
        }
    }

    /// The years of an archive that have a page, the latest first, and what has none last.
    pub(super) fn years_of(&self, of: Of, current: Option<Facet>) -> Vec<YearView> {
        let archive = &self.site.archive;
        let times: Vec<_> = archive
            .times(of)
            .filter(|(facet, _)| archive.page_count(of, *facet) > 0)
            .collect();
        let (known, unknown): (Vec<_>, Vec<_>) = times
            .into_iter()
            .partition(|(facet, _)| *facet != Facet::Undated);
        let years = known.into_iter().rev().chain(unknown);
        let years = years.map(|(facet, shelf)| YearView {
            label: self.time_label(facet),
            url: Some(self.url_of(&Job::Archive(of, facet, 1))),
            count_label: self.counts_of(shelf),
            current: current == Some(facet),
        });
        years.collect()
    }

    fn time_label(&self, facet: Facet) -> String {
        match facet {
            Facet::Year(year) => self.labels.year(year),
            _ => self.labels.text("year-not-stated"),
        }
    }

    /// The ways through the news or the meetings; only what leads somewhere.
    pub(super) fn facets(&self, of: Of, current: Option<Facet>) -> Vec<FacetsView> {
        if self.holder_of(of).is_some() {
            return Vec::new();
        }
        let ways = [
            ("year", self.by_year(of, current), None),
            ("state", self.by_state(of, current), None),
            ("group", self.by_group(of), None),
            self.most("topic", self.by_topic(of), "topics"),
            self.most("organisation", self.by_organisation(of), "organisations"),
        ];
        let ways = ways.into_iter().filter(|(_, items, _)| !items.is_empty());
        let ways = ways.map(|(key, items, all)| FacetsView {
            key,
            label: self.labels.text(&format!("by-{key}")),
            items,
            all,
        });
        ways.collect()
    }

    fn facet(&self, of: Of, link: Link, count: usize, current: bool) -> FacetView {
        let key = match of {
            Of::News => "count-news",
            _ => "count-meetings",
        };
        FacetView {
            link,
            count,
            count_label: self.labels.count(key, count),
            number: self.labels.number(count),
            current,
        }
    }

    fn by_year(&self, of: Of, current: Option<Facet>) -> Vec<FacetView> {
        let times: Vec<_> = self.site.archive.times(of).collect();
        let (known, unknown): (Vec<_>, Vec<_>) = times
            .into_iter()
            .partition(|(facet, _)| *facet != Facet::Undated);
        let shown = known.into_iter().rev().chain(unknown);
        let shown = shown.map(|(facet, shelf)| {
            let url = self.url_of(&Job::Archive(of, facet, 1));
            let link = self.link(&self.time_label(facet), url, self.id);
            self.facet(of, link, shelf.len(), current == Some(facet))
        });
        shown.collect()
    }

    fn by_state(&self, of: Of, current: Option<Facet>) -> Vec<FacetView> {
        let archive = &self.site.archive;
        let shelves = Facet::OF_MEETINGS
            .into_iter()
            .map(|facet| (facet, archive.shelf(of, facet)))
            .filter(|(_, shelf)| !shelf.is_empty());
        let shelves = shelves.map(|(facet, shelf)| {
            let url = self.url_of(&Job::Archive(of, facet, 1));
            let label = self.labels.text(&format!("facet-{}", facet.key()));
            let link = self.link(&label, url, self.id);
            self.facet(of, link, shelf.len(), current == Some(facet))
        });
        shelves.collect()
    }

    /// How many of the news or of the meetings somebody has.
    fn count_of(&self, of: Of, holder: Of) -> usize {
        let shelf = self.site.archive.whole(holder);
        match of {
            Of::News => shelf.news.len(),
            _ => shelf.meetings.len(),
        }
    }

    fn by_holders(&self, of: Of, holders: impl Iterator<Item = (Of, Link)>) -> Vec<FacetView> {
        let counted = holders.map(|(holder, link)| (self.count_of(of, holder), link));
        counted
            .filter(|(count, _)| *count > 0)
            .map(|(count, link)| self.facet(of, link, count, false))
            .collect()
    }

    fn by_group(&self, of: Of) -> Vec<FacetView> {
        let groups = GroupId::all(self.site).map(|id| {
            let link = self.item_link(&self.site[id].item, &Job::Group(id));
            (Of::Group(id), link)
        });
        self.by_holders(of, groups)
    }

    fn by_topic(&self, of: Of) -> Vec<FacetView> {
        let topics = TopicId::all(self.site).map(|id| {
            let url = self.url_of(&Job::Topic(id));
            (Of::Topic(id), self.link(&self.site[id].name, url, self.id))
        });
        self.by_holders(of, topics)
    }

    fn by_organisation(&self, of: Of) -> Vec<FacetView> {
        let organisations = OrganisationId::all(self.site).map(|id| {
            let link = self.item_link(&self.site[id].item, &Job::Organisation(id));
            (Of::Organisation(id), link)
        });
        self.by_holders(of, organisations)
    }

    /// Those with the most items, in their order, and the way to all where there are more.
    fn most(
        &self,
        key: &'static str,
        mut items: Vec<FacetView>,
        folder: &str,
    ) -> (&'static str, Vec<FacetView>, Option<Link>) {
        if items.len() <= OFFERED {
            return (key, items, None);
        }
        let mut counts: Vec<usize> = items.iter().map(|item| item.count).collect();
        counts.sort_unstable_by(|a, b| b.cmp(a));
        let least = counts[OFFERED - 1];
        items.retain(|item| item.count >= least);
        items.truncate(OFFERED);
        let all = self.section_link(folder).map(|link| Link {
            title: self.labels.text(&format!("all-{folder}")),
            ..link
        });
        (key, items, all)
    }

    /// The line of time of somebody's meetings.
    pub(super) fn timeline(&self, of: Of) -> Vec<StretchView> {
        let meetings = &self.site.archive.whole(of).meetings;
        let is_long = meetings.len() > LONG;
        let stretches = timeline(self.site, meetings).into_iter().zip(1_usize..);
        let stretches = stretches.map(|(stretch, number)| {
            let ids = stretch.meetings;
            let (key, label, facet) = match stretch.when {
                Stretched::Year(year) => ("year", self.labels.year(year), Some(Facet::Year(year))),
                Stretched::Between(before, after) => ("between", self.between(before, after), None),
                Stretched::NotStated => {
                    let label = self.labels.text("year-not-stated");
                    ("undated", label, Some(Facet::Undated))
                }
            };
            let is_doubtful = !stretch.is_ordered && ids.len() > 1 && key != "year";
            let note = is_doubtful.then(|| self.labels.text("order-not-known"));
            let count_label = self.labels.count("count-meetings", ids.len());
            let (url, rest) = self.ways_to(of, facet, is_long && ids.len() > SHOWN);
            let shown = if rest.is_some() { SHOWN } else { ids.len() };
            StretchView {
                anchor: match facet {
                    Some(Facet::Year(year)) => format!("s-meetings-{year}"),
                    _ => format!("s-meetings-{key}-{number}"),
                },
                key,
                label,
                url,
                count_label,
                meetings: self.meeting_cards(ids.into_iter().take(shown)),
                news: Vec::new(),
                ordered: stretch.is_ordered,
                note,
                rest,
            }
        });
        stretches.collect()
    }

    fn between(
        &self,
        before: Option<crate::date::PartialDate>,
        after: Option<crate::date::PartialDate>,
    ) -> String {
        let locale = &self.language().locale;
        let words = [before, after].map(|date| date.map(|date| locale.date(date)));
        match &words {
            [Some(from), Some(to)] => {
                let args = [("from", Arg::Text(from)), ("to", Arg::Text(to))];
                locale.text_with("time-between", &args)
            }
            [Some(from), None] => self.labels.with_text("time-after", "date", from),
            [None, Some(to)] => self.labels.with_text("time-before", "date", to),
            [None, None] => self.labels.text("year-not-stated"),
        }
    }

    /// The page of a part of somebody's archive, and the words that lead there where only its beginning is shown.
    fn ways_to(
        &self,
        of: Of,
        facet: Option<Facet>,
        is_cut: bool,
    ) -> (Option<String>, Option<Link>) {
        let archive = &self.site.archive;
        let facet = facet.filter(|facet| archive.page_count(of, *facet) > 0);
        let url = facet.map(|facet| self.url_of(&Job::Archive(of, facet, 1)));
        let rest = facet.zip(url.clone()).filter(|_| is_cut);
        let rest = rest.map(|(facet, url)| {
            let counts = self.counts_of(archive.shelf(of, facet));
            let part = self.time_label(facet);
            let args = [("part", Arg::Text(&part)), ("counts", Arg::Text(&counts))];
            let title = self.language().locale.text_with("rest-of-part", &args);
            self.link(&title, url, self.id)
        });
        (url, rest)
    }

    /// Somebody's news by year, the latest first, those without a date last.
    pub(super) fn news_by_year(&self, of: Of) -> Vec<StretchView> {
        let news = &self.site.archive.whole(of).news;
        let is_long = news.len() > LONG;
        let mut stretches: Vec<(Facet, Vec<NewsId>)> = Vec::new();
        for id in news {
            let year = self.site[*id].published.map(jiff::civil::Date::year);
            let facet = Facet::of_year(year);
            match stretches.last_mut() {
                Some((last, ids)) if *last == facet => ids.push(*id),
                _ => stretches.push((facet, vec![*id])),
            }
        }
        let stretches = stretches.into_iter().map(|(facet, ids)| {
            let (url, rest) = self.ways_to(of, Some(facet), is_long && ids.len() > SHOWN);
            let shown = if rest.is_some() { SHOWN } else { ids.len() };
            StretchView {
                key: facet.key(),
                label: self.time_label(facet),
                anchor: format!(
                    "s-news-{}",
                    match facet {
                        Facet::Year(year) => year.to_string(),
                        facet => facet.key().to_owned(),
                    }
                ),
                url,
                count_label: self.labels.count("count-news", ids.len()),
                meetings: Vec::new(),
                news: self.news_cards(ids.into_iter().take(shown)),
                ordered: facet != Facet::Undated,
                note: None,
                rest,
            }
        });
        stretches.collect()
    }

    /// What comes before and after a meeting: in each of its groups, then in the network where that is something else.
    ///
    /// What is for everyone belongs to no group in particular.
    pub(super) fn neighbours(&self, id: MeetingId) -> Vec<NeighboursView> {
        let groups = match &self.site[id].groups {
            Groups::NotStated | Groups::All => &[],
            Groups::Listed(groups) => groups.as_slice(),
        };
        let around = |of: Of| self.site.neighbours(id, of);
        let link = |id: MeetingId| NeighbourView {
            link: self.item_link(&self.site[id].item, &Job::Meeting(id)),
            date: self.site[id].when.date().map(|date| self.labels.date(date)),
            prefix: self.labels.status(&self.site[id]).prefix,
        };
        let network = around(Of::Meetings);
        let mut shown = Vec::new();
        let mut is_same = false;
        for group in groups {
            let (previous, next) = around(Of::Group(*group));
            is_same |= (previous, next) == network;
            let own = self.item_link(&self.site[*group].item, &Job::Group(*group));
            let label = self
                .labels
                .with_text("neighbours-of-group", "name", &own.title);
            let language = self.text(&self.site[*group].item).language;
            shown.push(NeighboursView {
                marked: self.marked(label.clone(), &own.title, language),
                label,
                group: Some(own),
                previous: previous.map(link),
                next: next.map(link),
            });
        }
        if !is_same {
            let (previous, next) = network;
            let label = self.labels.text("neighbours-of-network");
            shown.push(NeighboursView {
                marked: self.marked(label.clone(), &label, self.id),
                label,
                group: None,
                previous: previous.map(link),
                next: next.map(link),
            });
        }
        shown.retain(|around| around.previous.is_some() || around.next.is_some());
        shown
    }
}
