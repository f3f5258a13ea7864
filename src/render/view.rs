//! The values a template may see; the contract with theme authors (`docs/templates.md`).
//! Knows the site and where everything is published, and nothing of how a page looks.

mod archive;
mod calendars;
mod description;
mod figures;
mod items;
mod labels;
mod lists;
mod meeting;
mod page;
mod parts;
mod search;

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use serde::Serialize;
use tera::{Context, Value};

use crate::config::{Config, Host, Language, LanguageId, LegalLink};
use crate::date::PartialDate;
use crate::model::archive::Facet;
use crate::model::figures::{Figure, Table, tables};
use crate::model::known::{self, Survey};
use crate::model::{Item, ItemId, MeetingId, NewsId, Site, Text};
use crate::plan::{Job, Plan, Planned, SECTIONS, Scope, menu_target};
use crate::reads::{self, About, Fact, Facts, Reads};
use crate::render::body::{Addresses, html, site_address};
use crate::render::headers::policy_in_page;
use crate::render::icalendar::links::webcal;
use crate::search::{Choices, Search};
use crate::source::SourcePath;
use crate::url::{UrlPath, is_email};
use items::{ByPhase, by_phase};
use labels::Labels;
use parts::{FeedView, Link, MarkedView};

/// What every page of a build shares, and the cards that stand on many of them.
pub struct Views<'a> {
    site: &'a Site,
    plan: &'a Plan,
    search: &'a Search,
    phases: Once<ByPhase>,
    shared: Vec<Shared>,
    tables: Once<BTreeMap<Figure, Table>>,
    survey: Once<Survey>,
    times: Once<BTreeMap<Facet, usize>>,
}

/// What is made once, by whoever needs it first; what was read for it is noted for everyone who does.
struct Once<T>(OnceLock<(T, Reads)>);

impl<T> Once<T> {
    const fn new() -> Self {
        Self(OnceLock::new())
    }

    fn get(&self, make: impl FnOnce() -> T) -> &T {
        let (value, reads) = self.0.get_or_init(|| reads::noting(make));
        reads::note_all(reads);
        value
    }
}

/// What every page in one language shares.
struct Shared {
    context: Context,
    /// A hash of the context.
    print: u64,
    meetings: Vec<Once<Value>>,
    news: Vec<Once<Value>>,
    told: Once<Vec<(ItemId, Option<Facet>)>>,
}

impl Shared {
    /// What states itself that something of it is not known.
    fn told(&self, site: &Site, language: LanguageId) -> &[(ItemId, Option<Facet>)] {
        self.told.get(|| known::told(site, language))
    }
}

#[derive(Serialize)]
struct SiteView<'a> {
    title: &'a str,
    description: Option<&'a str>,
    url: String,
    base_url: String,
    languages: Vec<LanguageView>,
    sections: BTreeMap<&'static str, Option<Link>>,
    legal: Vec<LegalView>,
    policy: Option<String>,
    generator: &'static str,
}

#[derive(Serialize)]
struct LegalView {
    key: &'static str,
    title: String,
    url: String,
}

#[derive(Serialize)]
struct LanguageView {
    lang: String,
    dir: &'static str,
    name: String,
    url: String,
}

#[derive(Serialize)]
struct MenuEntry {
    #[serde(flatten)]
    link: Link,
    current: bool,
}

impl<'a> Views<'a> {
    /// The views of a planned site.
    pub fn new(site: &'a Site, plan: &'a Plan, search: &'a Search) -> Self {
        let mut views = Self {
            site,
            plan,
            search,
            phases: Once::new(),
            shared: Vec::new(),
            tables: Once::new(),
            survey: Once::new(),
            times: Once::new(),
        };
        let shared = site.config.language_ids().map(|id| {
            let (context, print) = views.shared_context(id);
            Shared {
                context,
                print,
                meetings: MeetingId::all(site).map(|_| Once::new()).collect(),
                news: NewsId::all(site).map(|_| Once::new()).collect(),
                told: Once::new(),
            }
        });
        views.shared = shared.collect();
        views
    }

    /// XXH3 of a picture's file.
    pub(super) fn print_of(&self, file: &SourcePath) -> Option<u128> {
        Some(self.plan.picture(file)?.print)
    }

    /// Whether a picture's file is published without what it tells beside the picture.
    pub(super) fn is_cleaned(&self, file: &SourcePath) -> bool {
        self.plan.is_cleaned(file)
    }

    /// The tables of the figures.
    fn tables(&self) -> &BTreeMap<Figure, Table> {
        self.tables.get(|| tables(self.site))
    }

    /// What is answered of every item.
    fn survey(&self) -> &Survey {
        self.survey.get(|| Survey::new(self.site))
    }

    /// In how many items of each time something is not known.
    fn times(&self) -> &BTreeMap<Facet, usize> {
        self.times.get(|| known::times(self.site))
    }

    /// All meetings by where they stand in time.
    fn phases(&self) -> &ByPhase {
        let site = self.site;
        self.phases.get(|| by_phase(site, MeetingId::all(site)))
    }

    /// What can be chosen in a search in a language.
    fn choices(&self, language: LanguageId) -> Option<&Choices> {
        reads::note(|| of_choices(language));
        Some(&self.search.index(language)?.choices)
    }

    /// A hash of what every page of a language is made of besides what it reads itself.
    pub fn print_of_language(&self, language: LanguageId) -> u64 {
        self.shared[usize::from(language.0)].print
    }

    /// Everything that pages read of the site, of where it is published, and of its search.
    pub fn facts(&self) -> Facts {
        let mut said = self.site.facts();
        said.extend(self.plan.facts());
        let languages = self.site.config.language_ids();
        said.extend(languages.filter_map(|id| {
            let choices = &self.search.index(id)?.choices;
            Some((of_choices(id), reads::hash_of(choices)))
        }));
        Facts::new(said)
    }

    /// Everything that the template of a page sees.
    pub fn context(&self, planned: &Planned) -> Context {
        let at = self.at(planned.language);
        let mut context = self.shared[usize::from(planned.language.0)].context.clone();
        context.insert_value("page", value(&at.page(planned)));
        context.insert_value("menu", value(&at.menu(planned)));
        let (name, main) = at.main(planned);
        if let Some(name) = name {
            context.insert_value(name, main);
        }
        context
    }

    /// What a file of the index of a language holds.
    pub fn search_file(&self, language: LanguageId, name: &str) -> Option<Arc<[u8]>> {
        self.search.index(language)?.files.get(name).cloned()
    }

    /// What the template of a former address sees.
    pub fn redirect(&self, planned: &Planned, target: &UrlPath) -> Context {
        let mut context = self.context(planned);
        let target = site_address(self.site, target, Addresses::FromRoot);
        context.insert("target", &target);
        context
    }

    /// What `site.toml` says.
    pub fn config(&self) -> &Config {
        &self.site.config
    }

    fn at(&self, language: LanguageId) -> View<'_> {
        View {
            views: self,
            site: self.site,
            plan: self.plan,
            id: language,
            labels: Labels::new(self.site, language),
        }
    }

    fn shared_context(&self, id: LanguageId) -> (Context, u64) {
        let at = self.at(id);
        let site = self.site;
        let language = site.config.language(id);
        let languages = site.config.language_ids().filter_map(|id| {
            let home = self.plan.own_url(&Job::Home, id)?;
            let language = site.config.language(id);
            Some(LanguageView {
                lang: language.locale.tag().to_owned(),
                dir: language.locale.direction(),
                name: language.locale.own_name(),
                url: at.url(home),
            })
        });
        let site_view = SiteView {
            title: &language.title,
            description: language.description.as_deref(),
            url: at.url_of(&Job::Home),
            base_url: site.config.base_url.whole(),
            languages: languages.collect(),
            sections: SECTIONS
                .iter()
                .map(|folder| (*folder, at.section_link(folder)))
                .collect(),
            legal: at.legal(),
            policy: site
                .config
                .publish
                .headers
                .contains(&Host::Meta)
                .then(|| policy_in_page(&site.config.publish)),
            generator: "Connessi",
        };
        let assets: BTreeMap<&String, String> = self
            .plan
            .outputs
            .values()
            .filter_map(|planned| match &planned.job {
                Job::ThemeFile(name) => Some((name, at.url(&planned.url))),
                _ => None,
            })
            .collect();
        let today = at.labels.date(PartialDate::Day(site.today));
        let values = [
            ("site", value(&site_view)),
            ("words", value(language.locale.words())),
            ("assets", value(&assets)),
            ("today", value(&today)),
        ];
        let mut context = Context::new();
        let mut prints = Vec::new();
        for (name, value) in values {
            let text = serde_json::to_string(&value).expect("every value can be written as JSON");
            prints.push((name, text));
            context.insert_value(name, value);
        }
        (context, reads::hash_of(&prints))
    }
}

/// The fact what can be chosen in a search in a language.
fn of_choices(language: LanguageId) -> Fact {
    Fact::new(About::Choices, language)
}

/// A value as templates take it.
fn value<T: Serialize + ?Sized>(of: &T) -> Value {
    Value::from_serializable(of)
}

/// The views in one language.
struct View<'a> {
    views: &'a Views<'a>,
    site: &'a Site,
    plan: &'a Plan,
    id: LanguageId,
    labels: Labels<'a>,
}

impl View<'_> {
    fn language(&self) -> &Language {
        self.site.config.language(self.id)
    }

    fn url(&self, url: &UrlPath) -> String {
        site_address(self.site, url, Addresses::FromRoot)
    }

    fn absolute(&self, url: &UrlPath) -> String {
        site_address(self.site, url, Addresses::Absolute)
    }

    /// The address of a job in this language or in that of the originals; every page that is linked is planned.
    fn url_of(&self, job: &Job) -> String {
        self.plan
            .url(job, self.id)
            .map_or_else(String::new, |url| self.url(url))
    }

    fn text<'t>(&self, item: &'t Item) -> &'t Text {
        item.text(self.id)
    }

    fn body(&self, text: &Text) -> String {
        html(
            text.body(),
            self.site,
            self.plan,
            self.id,
            Addresses::FromRoot,
        )
    }

    /// The introduction of an index in this language.
    fn introduction(&self, folder: &str) -> (Option<String>, Option<String>) {
        let text = self.site.section(folder, self.id);
        let body = text.filter(|text| !text.body().is_empty());
        (
            body.map(|text| self.body(text)),
            text.and_then(Text::summary).map(str::to_owned),
        )
    }

    /// A link to a text, marked with its language where that is not the page's.
    fn link(&self, title: &str, url: String, language: LanguageId) -> Link {
        let foreign = (language != self.id).then(|| &self.site.config.language(language).locale);
        Link {
            title: title.to_owned(),
            url,
            lang: foreign.map(|locale| locale.tag().to_owned()),
            dir: foreign.map(|locale| locale.direction()),
        }
    }

    /// Words in the page's language around a name that may be in another: the first place where it stands is marked.
    fn marked(&self, words: String, name: &str, language: LanguageId) -> MarkedView {
        let foreign = (language != self.id).then(|| &self.site.config.language(language).locale);
        let (before, name, after) = match words.split_once(name) {
            Some((before, after)) => (before.to_owned(), name.to_owned(), after.to_owned()),
            None => (words, String::new(), String::new()),
        };
        MarkedView {
            before,
            name,
            after,
            lang: foreign.map(|locale| locale.tag().to_owned()),
            dir: foreign.map(|locale| locale.direction()),
        }
    }

    /// A link to the index of a folder, where there is one.
    fn section_link(&self, folder: &str) -> Option<Link> {
        let job = crate::plan::job_of(&ItemId::Section(folder.to_owned()));
        let url = self.url(self.plan.url(&job, self.id)?);
        Some(self.link(&self.title(&job), url, self.id))
    }

    /// What readers have a right to find on every page, as far as it is stated.
    fn legal(&self) -> Vec<LegalView> {
        let links = LegalLink::ALL.into_iter().filter_map(|link| {
            let value = &self.site.config.legal.get(link)?.value;
            let url = match menu_target(self.site, value) {
                Some(job) => self.url(self.plan.url(&job, self.id)?),
                None if is_email(value) => format!("mailto:{value}"),
                None => value.clone(),
            };
            Some(LegalView {
                key: link.key(),
                title: self.labels.text(link.word()),
                url,
            })
        });
        links.collect()
    }

    fn item_link(&self, item: &Item, job: &Job) -> Link {
        let text = self.text(item);
        self.link(text.title(), self.url_of(job), text.language)
    }

    fn shared(&self) -> &Shared {
        &self.views.shared[usize::from(self.id.0)]
    }

    fn meeting_card(&self, id: MeetingId) -> Value {
        self.shared().meetings[id.index()]
            .get(|| value(&self.make_meeting_card(id)))
            .clone()
    }

    fn news_card(&self, id: NewsId) -> Value {
        self.shared().news[id.index()]
            .get(|| value(&self.make_news_card(id)))
            .clone()
    }

    fn meeting_cards(&self, ids: impl IntoIterator<Item = MeetingId>) -> Vec<Value> {
        ids.into_iter().map(|id| self.meeting_card(id)).collect()
    }

    fn news_cards(&self, ids: impl IntoIterator<Item = NewsId>) -> Vec<Value> {
        ids.into_iter().map(|id| self.news_card(id)).collect()
    }

    fn main(&self, planned: &Planned) -> (Option<&'static str>, Value) {
        match &planned.job {
            Job::Home => (Some("home"), value(&self.home())),
            Job::News(id) => (Some("news"), value(&self.news(*id))),
            Job::NewsIndex => (Some("list"), value(&self.news_index())),
            Job::Meeting(id) => (Some("meeting"), value(&self.meeting(*id))),
            Job::MeetingIndex => (Some("list"), value(&self.meeting_index())),
            Job::Archive(of, facet, page) => (Some("list"), value(&self.shelf(*of, *facet, *page))),
            Job::Unknown(part) => (Some("unknown"), value(&self.unknown_page(*part))),
            Job::Figures => (Some("figures"), value(&self.figures())),
            Job::Group(id) => (Some("group"), value(&self.group(*id))),
            Job::GroupIndex => (Some("list"), value(&self.group_index())),
            Job::Organisation(id) => (Some("organisation"), value(&self.organisation(*id))),
            Job::OrganisationIndex => (Some("list"), value(&self.organisation_index())),
            Job::Project(id) => (Some("project"), value(&self.project(*id))),
            Job::ProjectIndex => (Some("list"), value(&self.project_index())),
            Job::Topic(id) => (Some("topic"), value(&self.topic(*id))),
            Job::TopicIndex => (Some("list"), value(&self.topic_index())),
            Job::Series(id) => (Some("series"), value(&self.series(*id))),
            Job::SeriesIndex => (Some("list"), value(&self.series_index())),
            Job::CalendarIndex => (Some("calendars"), value(&self.calendars())),
            Job::Search => (Some("search"), value(&self.search())),
            Job::Page(id) => (Some("doc"), value(&self.doc(*id))),
            Job::SearchFile(_)
            | Job::Table(_)
            | Job::NotFound
            | Job::NewsFeed(_)
            | Job::Calendar(_)
            | Job::Invitation(_)
            | Job::FormerFeed(_)
            | Job::Register
            | Job::Sitemap
            | Job::Robots
            | Job::Headers(_)
            | Job::Redirect(..)
            | Job::Asset(_)
            | Job::Picture(..)
            | Job::ThemeFile(_) => (None, Value::none()),
        }
    }

    /// The item that a job shows, if it shows one.
    fn item_of(&self, job: &Job) -> Option<&Item> {
        self.site.item(&job.item()?)
    }

    /// The text that a job shows: its item's, or the introduction of an index.
    fn text_of(&self, job: &Job) -> Option<&Text> {
        match (self.item_of(job), job.folder()) {
            (Some(item), _) => Some(item.text(self.id)),
            (None, Some(folder)) => self.site.section(folder, self.id),
            (None, None) => None,
        }
    }

    /// The feeds that hold what a page shows: a group's own before those of the network.
    fn feeds(&self, job: &Job) -> Vec<FeedView> {
        let mut feeds = match job {
            Job::Group(id) => self.feeds_of(&Scope::Group(*id)),
            Job::Series(id) => self.feeds_of(&Scope::Series(*id)),
            Job::Topic(id) => self.feeds_of(&Scope::Topic(*id)),
            Job::CalendarIndex => self.other_calendars(),
            _ => Vec::new(),
        };
        feeds.extend(self.feeds_of(&Scope::Network));
        feeds
    }

    fn feeds_of(&self, scope: &Scope) -> Vec<FeedView> {
        let jobs = [Job::Calendar(scope.clone()), Job::NewsFeed(scope.clone())];
        jobs.iter()
            .filter_map(|job| {
                let url = self.absolute(self.plan.url(job, self.id)?);
                let is_calendar = matches!(job, Job::Calendar(_));
                let (kind, key) = match is_calendar {
                    true => ("calendar", "feed-title-calendar"),
                    false => ("atom", "feed-title-news"),
                };
                let of = scope.name(self.site, self.id);
                let of = of.unwrap_or(&self.language().title);
                let title = self.labels.with_text(key, "name", of);
                let language = self.language_of(scope);
                Some(FeedView {
                    kind,
                    marked: self.marked(title.clone(), of, language),
                    title,
                    guide: is_calendar.then(|| self.guide(scope)).flatten(),
                    webcal: is_calendar.then(|| webcal(&url)),
                    url,
                })
            })
            .collect()
    }

    /// The language of the name of a feed.
    fn language_of(&self, scope: &Scope) -> LanguageId {
        match scope {
            Scope::Network => self.id,
            Scope::Group(id) => self.text(&self.site[*id].item).language,
            Scope::Series(_) | Scope::Topic(_) | Scope::Selection(_) => LanguageId::DEFAULT,
        }
    }

    fn menu(&self, planned: &Planned) -> Vec<MenuEntry> {
        let section = planned
            .job
            .folder()
            .map(|folder| crate::plan::job_of(&ItemId::Section(folder.to_owned())));
        self.site
            .config
            .menu
            .iter()
            .filter_map(|entry| {
                // The way to the search has its own place in themes.
                let job = menu_target(self.site, &entry.value).filter(|job| *job != Job::Search)?;
                let current = job == planned.job || section.as_ref() == Some(&job);
                let language = self
                    .item_of(&job)
                    .map_or(self.id, |item| item.text(self.id).language);
                Some(MenuEntry {
                    link: self.link(&self.title(&job), self.url_of(&job), language),
                    current,
                })
            })
            .collect()
    }
}
