//! What can be found: every page of an item, a topic, a series or an index, as it stands in one language.
//! Knows what pages show of an item, and nothing of how words are looked up.

use jiff::civil::{Date, Time};

use super::words::Level;
use super::{Kind, UNDATED};
use crate::config::LanguageId;
use crate::date::PartialDate;
use crate::model::assemble::{section_url, stand_in_url};
use crate::model::{
    GroupId, Groups, Item, Meeting, MeetingId, NewsId, OrganisationId, PageId, Participant,
    ProjectId, Site, Text, TopicId, When, Who,
};
use crate::url::{Slug, UrlPath};

/// One page that can be found.
pub(super) struct Entry<'a> {
    /// What sort of page it is.
    pub(super) kind: Kind,
    /// Its title.
    pub(super) title: &'a str,
    /// Where it stands.
    pub(super) url: UrlPath,
    /// Its date and what is unusual about it, in words; empty where it has none.
    pub(super) date: String,
    /// What it is sorted by.
    pub(super) sort: Option<(Date, Option<Time>)>,
    /// Its year, [`UNDATED`] where it has none and its like have one; empty otherwise.
    pub(super) year: String,
    /// The groups that it concerns.
    pub(super) groups: Concerned<'a>,
    /// The language of its text.
    pub(super) language: LanguageId,
    /// Its text, if it has one.
    pub(super) text: Option<&'a Text>,
    /// What the page shows besides its text.
    pub(super) facts: Vec<(&'a str, Level)>,
}

/// The groups that a page concerns.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub(super) enum Concerned<'a> {
    /// Nothing is said of groups.
    #[default]
    NotStated,
    /// It is the page of this group.
    Own(GroupId),
    /// These are stated.
    Stated(&'a Groups),
}

/// Groups by name, `*` first where these are all.
pub(super) type GroupNames = Vec<String>;
/// The names of groups for readers, each with its language; words for all of them have none.
pub(super) type GroupLabels = Vec<(String, Option<LanguageId>)>;

impl Concerned<'_> {
    /// The groups by name, and as readers know them.
    pub(super) fn names(self, site: &Site, language: LanguageId) -> (GroupNames, GroupLabels) {
        let slug = |id: GroupId| site[id].item.slug.to_string();
        match self {
            Self::NotStated | Self::Stated(Groups::NotStated) => (Vec::new(), Vec::new()),
            Self::Own(id) => (vec![slug(id)], Vec::new()),
            Self::Stated(Groups::All) => {
                let locale = &site.config.language(language).locale;
                let all = GroupId::all(site).map(slug);
                let all = std::iter::once("*".to_owned()).chain(all);
                (all.collect(), vec![(locale.text("groups-all"), None)])
            }
            Self::Stated(Groups::Listed(ids)) => {
                let name = |id: &GroupId| {
                    let text = site[*id].item.text(language);
                    (text.title().to_owned(), Some(text.language))
                };
                let slugs = ids.iter().map(|id| slug(*id));
                (slugs.collect(), ids.iter().map(name).collect())
            }
        }
    }
}

/// Every page that can be found in a language: those that are of no day, then the others, those without a date and the oldest first.
pub(super) fn entries(site: &Site, language: LanguageId) -> Vec<Entry<'_>> {
    let find = Finder { site, language };
    let topics = site.topics.iter();
    let series = site.series.iter();
    let mut entries: Vec<Entry<'_>> = GroupId::all(site).map(|id| find.group(id)).collect();
    entries.extend(topics.map(|topic| find.named(Kind::Topics, &topic.name, &topic.slug)));
    entries.extend(series.map(|series| find.named(Kind::Series, &series.name, &series.slug)));
    entries.extend(OrganisationId::all(site).map(|id| find.organisation(id)));
    entries.extend(ProjectId::all(site).map(|id| find.project(id)));
    entries.extend(PageId::all(site).map(|id| find.of_item(Kind::Pages, &site[id].item, &[])));
    entries.extend(find.indexes());
    // Among equals the last one is shown first.
    entries.reverse();
    let mut dated: Vec<Entry<'_>> = MeetingId::all(site).map(|id| find.meeting(id)).collect();
    dated.extend(NewsId::all(site).map(|id| find.news(id)));
    dated.sort_by(|a, b| a.sort.cmp(&b.sort).then_with(|| b.url.cmp(&a.url)));
    entries.extend(dated);
    entries
}

struct Finder<'a> {
    site: &'a Site,
    language: LanguageId,
}

impl<'a> Finder<'a> {
    fn text(&self, item: &'a Item) -> &'a Text {
        item.text(self.language)
    }

    fn title(&self, item: &'a Item) -> &'a str {
        self.text(item).title()
    }

    fn word(&self, key: &str) -> String {
        let language = self.site.config.language(self.language);
        language.locale.text(key)
    }

    /// Where it stands in this language; where it is not translated, its original stands there.
    fn url(&self, item: &Item) -> UrlPath {
        let text = item.text(self.language);
        let language = self.site.config.language(self.language);
        let stand_in = (text.language != self.language).then(|| stand_in_url(language, item));
        // What fits no address has been reported, and there is no such page.
        let stand_in = stand_in.and_then(Result::ok);
        stand_in.unwrap_or_else(|| text.url.clone())
    }

    fn of_item(&self, kind: Kind, item: &'a Item, facts: &[&'a str]) -> Entry<'a> {
        let text = self.text(item);
        let names = item.names.iter().map(|name| (name.as_str(), Level::Title));
        let names = names.filter(|_| kind.shows_names());
        let facts = facts.iter().map(|fact| (*fact, Level::Summary));
        Entry {
            kind,
            title: text.title(),
            url: self.url(item),
            date: String::new(),
            sort: None,
            year: String::new(),
            groups: Concerned::NotStated,
            language: text.language,
            text: Some(text),
            facts: names.chain(facts).collect(),
        }
    }

    /// What has a page in each language that is made of its name: a topic, a series.
    fn named(&self, kind: Kind, name: &'a str, slug: &Slug) -> Entry<'a> {
        let index = section_url(self.site.config.language(self.language), kind.folder());
        Entry {
            kind,
            title: name,
            // A name that fits no address has been reported, and there is no such page.
            url: index.page(slug.as_str()).unwrap_or(index),
            date: String::new(),
            sort: None,
            year: String::new(),
            groups: Concerned::NotStated,
            language: LanguageId::DEFAULT,
            text: None,
            facts: vec![(name, Level::Title)],
        }
    }

    /// The indexes that have a text of their own.
    fn indexes(&self) -> Vec<Entry<'a>> {
        let language = self.site.config.language(self.language);
        let sections = self.site.folders().filter(|folder| *folder != "search");
        let found = sections.filter_map(|folder| {
            let text = self.site.section(folder, self.language)?;
            Some(Entry {
                kind: Kind::Pages,
                title: text.title(),
                url: section_url(language, folder),
                date: String::new(),
                sort: None,
                year: String::new(),
                groups: Concerned::NotStated,
                language: self.language,
                text: Some(text),
                facts: Vec::new(),
            })
        });
        found.collect()
    }

    fn group(&self, id: GroupId) -> Entry<'a> {
        let item = &self.site[id].item;
        let mut entry = self.of_item(Kind::Groups, item, &[]);
        entry.groups = Concerned::Own(id);
        entry
    }

    fn organisation(&self, id: OrganisationId) -> Entry<'a> {
        let organisation = &self.site[id];
        let kind: Vec<&str> = organisation.kind.as_deref().into_iter().collect();
        self.of_item(Kind::Organisations, &organisation.item, &kind)
    }

    fn project(&self, id: ProjectId) -> Entry<'a> {
        let project = &self.site[id];
        let mut facts: Vec<&str> = project.full_name.as_deref().into_iter().collect();
        facts.extend(self.names_of(&project.participants));
        self.of_item(Kind::Projects, &project.item, &facts)
    }

    fn news(&self, id: NewsId) -> Entry<'a> {
        let news = &self.site[id];
        let mut facts = self.names_of_topics(&news.topics);
        facts.extend(self.names_of_groups(&news.groups));
        facts.extend(news.authors.iter().map(String::as_str));
        let organisations = news.organisations.iter();
        facts.extend(organisations.map(|id| self.title(&self.site[*id].item)));
        let entry = self.of_item(Kind::News, &news.item, &facts);
        let day = news.published.map(PartialDate::Day);
        self.dated(
            entry,
            day,
            news.published.map(|day| (day, None)),
            &news.groups,
        )
    }

    fn meeting(&self, id: MeetingId) -> Entry<'a> {
        let meeting = &self.site[id];
        let mut facts = self.names_of_topics(&meeting.topics);
        facts.extend(self.names_of_groups(&meeting.groups));
        facts.extend(self.names_of(&meeting.guests));
        facts.extend(self.names_of(&meeting.organisers));
        facts.extend(meeting.series.map(|id| self.site[id].name.as_str()));
        facts.extend(meeting.project.map(|id| self.title(&self.site[id].item)));
        facts.extend(meeting.place.as_deref());
        let note = self.text(&meeting.item).title_note();
        facts.extend(note.or(meeting.title_note.as_deref()));
        let entry = self.of_item(Kind::Meetings, &meeting.item, &facts);
        let time = match &meeting.when {
            When::Timed(span, _) => Some(span.start.time()),
            When::Unknown | When::Partial(_) | When::Days(..) => None,
        };
        let date = meeting.when.date();
        let sort = date.map(|date| (date.first_day(), time));
        let mut entry = self.dated(entry, date, sort, &meeting.groups);
        if let Some(state) = self.unusual(meeting) {
            entry.date = format!("{} · {state}", entry.date);
        }
        entry
    }

    /// The state of a meeting that does not take place as readers expect.
    fn unusual(&self, meeting: &Meeting) -> Option<String> {
        let row = meeting.state(self.site).row();
        row.prefix
            .map(|_| self.word(&format!("status-{}", row.key)))
    }

    fn dated(
        &self,
        entry: Entry<'a>,
        date: Option<PartialDate>,
        sort: Option<(Date, Option<Time>)>,
        groups: &'a Groups,
    ) -> Entry<'a> {
        let locale = &self.site.config.language(self.language).locale;
        Entry {
            date: date.map_or_else(|| self.word("when-not-stated"), |date| locale.date(date)),
            year: date.map_or_else(|| UNDATED.to_owned(), |date| date.year().to_string()),
            sort,
            groups: Concerned::Stated(groups),
            ..entry
        }
    }

    fn names_of_groups(&self, groups: &Groups) -> Vec<&'a str> {
        match groups {
            Groups::NotStated | Groups::All => Vec::new(),
            Groups::Listed(ids) => {
                let ids = ids.iter();
                ids.map(|id| self.title(&self.site[*id].item)).collect()
            }
        }
    }

    fn names_of_topics(&self, topics: &[TopicId]) -> Vec<&'a str> {
        let topics = topics.iter();
        topics.map(|id| self.site[*id].name.as_str()).collect()
    }

    /// Who takes part, as what, and what they speak about.
    fn names_of(&self, participants: &'a [Participant]) -> Vec<&'a str> {
        let mut names = Vec::new();
        for participant in participants {
            if let Who::Person(name, _) = &participant.who {
                names.push(name.as_str());
            }
            let organisation = participant.organisation();
            names.extend(organisation.map(|id| self.title(&self.site[id].item)));
            names.extend(participant.role.as_deref());
            names.extend(participant.talks.iter().map(String::as_str));
        }
        names
    }
}
