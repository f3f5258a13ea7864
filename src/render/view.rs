//! The values a template may see; the contract with theme authors (`docs/templates.md`).
//! Knows the site and where everything is published, and nothing of how a page looks.

mod archive;
mod calendars;
mod figures;
mod items;
mod labels;
mod lists;
mod parts;
mod search;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Serialize;
use tera::{Context, Value};

use crate::config::{Config, Host, Language, LanguageId, LegalLink};
use crate::date::PartialDate;
use crate::locale::Arg;
use crate::model::{Item, ItemId, MeetingId, NewsId, Phase, Site, Text};
use crate::plan::{Job, Plan, Planned, SECTIONS, Scope, menu_target};
use crate::render::body::{Addresses, html, site_address};
use crate::render::headers::policy_in_page;
use crate::render::icalendar::links::webcal;
use crate::render::jsonld;
use crate::render::picture::{self, Tag};
use crate::search::Search;
use crate::source::SourcePath;
use crate::url::{UrlPath, is_email};
use items::{ByPhase, by_phase};
use labels::Labels;
use parts::{CardView, DateView, FeedView, ImageView, Link, MarkedView, Moment, NotKnownView};
use search::FoundView;

/// The file in `static/`, of a theme or of the site, that adds to the style sheet.
const EXTRA_STYLES: &str = "extra.css";

/// What every page of a build shares, and the cards that stand on many of them.
pub struct Views<'a> {
    site: &'a Site,
    plan: &'a Plan,
    search: &'a Search,
    phases: ByPhase,
    shared: Vec<Shared>,
}

/// What every page in one language shares.
struct Shared {
    context: Context,
    meetings: Vec<OnceLock<Value>>,
    news: Vec<OnceLock<Value>>,
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
struct PageView {
    kind: &'static str,
    title: String,
    description: Option<String>,
    url: String,
    permalink: String,
    canonical: String,
    lang: String,
    dir: &'static str,
    breadcrumbs: Vec<Crumb>,
    translations: Vec<TranslationView>,
    feeds: Vec<FeedView>,
    image: Option<ImageView>,
    noindex: bool,
    json_ld: Option<String>,
    updated: Option<DateView>,
    made: Option<Moment>,
    citation: Option<String>,
    cited: Option<MarkedView>,
    search: Option<FoundView>,
    extra_styles: Vec<String>,
    text_lang: Option<String>,
    text_dir: Option<&'static str>,
    facts_lang: Option<String>,
    facts_dir: Option<&'static str>,
    language_note: Option<String>,
    original: Option<String>,
    not_known: Option<NotKnownView>,
}

#[derive(Serialize)]
struct Crumb {
    title: String,
    url: Option<String>,
}

#[derive(Serialize)]
struct TranslationView {
    lang: String,
    dir: &'static str,
    name: String,
    title: String,
    permalink: String,
    url: String,
    is_default: bool,
    is_translation: bool,
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
            phases: by_phase(site, MeetingId::all(site)),
            shared: Vec::new(),
        };
        let shared = site.config.language_ids().map(|id| Shared {
            context: views.shared_context(id),
            meetings: site.meetings.iter().map(|_| OnceLock::new()).collect(),
            news: site.news.iter().map(|_| OnceLock::new()).collect(),
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
    pub fn search_file(&self, language: LanguageId, name: &str) -> Option<&[u8]> {
        let files = &self.search.index(language)?.files;
        files.get(name).map(Vec::as_slice)
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

    fn shared_context(&self, id: LanguageId) -> Context {
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
        let mut context = Context::new();
        context.insert_value("site", value(&site_view));
        context.insert_value("words", value(language.locale.words()));
        let assets: BTreeMap<&String, String> = self
            .plan
            .outputs
            .values()
            .filter_map(|planned| match &planned.job {
                Job::ThemeFile(name) => Some((name, at.url(&planned.url))),
                _ => None,
            })
            .collect();
        context.insert_value("assets", value(&assets));
        let today = at.labels.date(PartialDate::Day(site.today));
        context.insert_value("today", value(&today));
        context
    }
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

    fn meeting_card(&self, id: MeetingId) -> Value {
        let shared = &self.views.shared[usize::from(self.id.0)];
        shared.meetings[id.index()]
            .get_or_init(|| value(&self.make_meeting_card(id)))
            .clone()
    }

    fn news_card(&self, id: NewsId) -> Value {
        let shared = &self.views.shared[usize::from(self.id.0)];
        shared.news[id.index()]
            .get_or_init(|| value(&self.make_news_card(id)))
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

    fn page(&self, planned: &Planned) -> PageView {
        let job = &planned.job;
        let text = self.text_of(job);
        let description = text.and_then(|text| {
            let excerpt = &text.body().excerpt;
            let excerpt = (!excerpt.is_empty()).then(|| excerpt.clone());
            text.summary().map(str::to_owned).or(excerpt)
        });
        let item = self.item_of(job);
        // Topics and series are called in the language of the originals.
        let named = matches!(job, Job::Topic(_) | Job::Series(_)).then_some(LanguageId::DEFAULT);
        let foreign = item
            .map(|item| item.text(self.id).language)
            .or(named)
            .filter(|language| *language != self.id)
            .map(|language| &self.site.config.language(language).locale);
        let original = (self.id != LanguageId::DEFAULT)
            .then(|| &self.site.config.language(LanguageId::DEFAULT).locale);
        PageView {
            text_lang: foreign.map(|locale| locale.tag().to_owned()),
            text_dir: foreign.map(|locale| locale.direction()),
            facts_lang: original.map(|locale| locale.tag().to_owned()),
            facts_dir: original.map(|locale| locale.direction()),
            language_note: match foreign {
                Some(_) if named.is_none() => Some(self.labels.text("only-in-original")),
                _ => item.and_then(|item| self.behind(item)),
            },
            original: self
                .plan
                .is_stand_in(job, self.id)
                .then(|| self.original_url(job))
                .or_else(|| {
                    let item = item?;
                    self.site.is_behind(item, item.text(self.id))?;
                    Some(self.original_url(job))
                }),
            kind: job.page_kind().unwrap_or_default(),
            title: self.title(job),
            description: match job {
                Job::Archive(of, facet, page) => Some(self.describe_shelf(*of, *facet, *page)),
                Job::Home => description.or_else(|| self.language().description.clone()),
                Job::Unknown(None) => {
                    description.or_else(|| Some(self.describe("unknown-description")))
                }
                Job::Unknown(Some(_)) => Some(self.describe("unknown-description")),
                Job::Figures => description.or_else(|| Some(self.describe("figures-description"))),
                _ => description,
            },
            url: self.url(&planned.url),
            permalink: self.absolute(&planned.url),
            canonical: self.canonical(planned),
            lang: self.language().locale.tag().to_owned(),
            dir: self.language().locale.direction(),
            breadcrumbs: self.breadcrumbs(job),
            translations: self.translations(job),
            feeds: self.feeds(job),
            image: text.and_then(|text| self.image(text)),
            noindex: matches!(job, Job::NotFound | Job::Redirect(..)),
            json_ld: match self.plan.is_stand_in(job, self.id) {
                true => None,
                false => jsonld::json_ld(self.site, self.plan, job, self.id),
            },
            updated: text
                .and_then(|text| text.document.head.common.updated)
                .or_else(|| item.and_then(|item| item.updated))
                .map(|day| self.labels.date(PartialDate::Day(day))),
            made: self
                .is_of_the_day(job)
                .then(|| self.labels.instant(self.site.made)),
            cited: self.citation(planned).map(|words| {
                let name = self.title(job);
                let language = item.map_or(self.id, |item| item.text(self.id).language);
                self.marked(words, &name, language)
            }),
            citation: self.citation(planned),
            search: self.found_as(job),
            extra_styles: self.extra_styles(),
            not_known: self.not_known_on(job),
        }
    }

    /// What the item or the index of a page states not to be known.
    fn not_known_on(&self, job: &Job) -> Option<NotKnownView> {
        let index = || Some(ItemId::Section(job.folder()?.to_owned()));
        let shown = job.item().or_else(index)?;
        self.not_known(&shown)
            .filter(|_| crate::plan::job_of(&shown) == *job)
    }

    /// What an item or an index states not to be known.
    fn not_known(&self, id: &ItemId) -> Option<NotKnownView> {
        let (sentences, language) = self.site.not_known(id, self.id)?;
        let foreign = (language != self.id).then(|| &self.site.config.language(language).locale);
        Some(NotKnownView {
            sentences: sentences.to_vec(),
            text_lang: foreign.map(|locale| locale.tag().to_owned()),
            text_dir: foreign.map(|locale| locale.direction()),
        })
    }

    /// What the index of the meetings states not to be known: of all of them, such as how many more there will be.
    fn not_known_of_meetings(&self) -> Option<NotKnownView> {
        self.not_known(&ItemId::Section("meetings".to_owned()))
    }

    /// The style sheets that are added to the theme's own: the theme's `static/extra.css`, then the site's.
    fn extra_styles(&self) -> Vec<String> {
        let of_theme = Job::ThemeFile(EXTRA_STYLES.to_owned());
        let of_theme = self.plan.url(&of_theme, LanguageId::DEFAULT);
        let own = SourcePath::new(&format!("static/{EXTRA_STYLES}"));
        let own = own.and_then(|file| self.plan.asset_url(&file));
        let styles = of_theme.into_iter().chain(own);
        styles.map(|url| self.url(url)).collect()
    }

    /// The address under which search engines are to know a page: its own, or that of the text that only stands in on it.
    fn canonical(&self, planned: &Planned) -> String {
        match self.plan.is_stand_in(&planned.job, self.id) {
            true => self
                .plan
                .own_url(&planned.job, LanguageId::DEFAULT)
                .map_or_else(String::new, |url| self.absolute(url)),
            false => self.absolute(&planned.url),
        }
    }

    /// The sentence that a translation may be behind its original, where it may.
    fn behind(&self, item: &Item) -> Option<String> {
        let day = self.site.is_behind(item, item.text(self.id))?;
        let day = self.labels.date(PartialDate::Day(day)).label;
        Some(self.labels.with_text("behind-original", "date", &day))
    }

    /// Where the original of a page stands.
    fn original_url(&self, job: &Job) -> String {
        let url = self.plan.own_url(job, LanguageId::DEFAULT);
        url.map_or_else(String::new, |url| self.url(url))
    }

    /// Whether a page shows what is to come, which is true for a while only.
    fn is_of_the_day(&self, job: &Job) -> bool {
        match job {
            Job::Meeting(id) => self.site[*id].phase(self.site) == Phase::Upcoming,
            Job::Figures => !self.views.phases.upcoming.is_empty(),
            Job::Home
            | Job::MeetingIndex
            | Job::Archive(..)
            | Job::Group(_)
            | Job::Organisation(_)
            | Job::Project(_)
            | Job::Topic(_)
            | Job::Series(_)
            | Job::CalendarIndex => true,
            _ => false,
        }
    }

    /// How others may name a page of news or of a meeting: title, date, site and address.
    fn citation(&self, planned: &Planned) -> Option<String> {
        let (item, date) = match &planned.job {
            Job::News(id) => {
                let news = &self.site[*id];
                (&news.item, news.published.map(PartialDate::Day))
            }
            Job::Meeting(id) => {
                let meeting = &self.site[*id];
                (&meeting.item, meeting.when.date())
            }
            _ => return None,
        };
        let date = date.map(|date| self.labels.date(date).label);
        let key = match date {
            Some(_) => "citation-dated",
            None => "citation",
        };
        let args = [
            ("title", Arg::Text(self.text(item).title())),
            ("date", Arg::Text(date.as_deref().unwrap_or_default())),
            ("site", Arg::Text(&self.language().title)),
            ("address", Arg::Text(&self.absolute(&planned.url))),
        ];
        Some(self.language().locale.text_with(key, &args))
    }

    fn image(&self, text: &Text) -> Option<ImageView> {
        let image = text.image.as_ref()?;
        let (site, plan) = (self.site, self.plan);
        let url = plan.asset_url(&image.file)?;
        let size = plan.picture(&image.file).map(|published| published.size);
        let tag = Tag {
            alt: &image.alt,
            title: "",
            is_first: true,
        };
        let card = picture::card(plan, &image.file).map(|(url, size)| CardView {
            permalink: self.absolute(url),
            media_type: picture::card_type(url),
            width: size.map(|size| size.width),
            height: size.map(|size| size.height),
        });
        Some(ImageView {
            url: self.url(url),
            permalink: self.absolute(url),
            alt: image.alt.clone(),
            width: size.map(|size| size.width),
            height: size.map(|size| size.height),
            html: picture::html(site, plan, &image.file, tag, Addresses::FromRoot)?,
            card,
        })
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

    /// What a page is called. The title of an index is its section file's, else the language's usual word.
    fn title(&self, job: &Job) -> String {
        if let Some(item) = self.item_of(job) {
            return item.text(self.id).title().to_owned();
        }
        let index = |folder: &str| {
            self.site.section(folder, self.id).map_or_else(
                || self.labels.text(&format!("section-{folder}")),
                |text| text.title().to_owned(),
            )
        };
        match job {
            Job::Home => self.site.section("", self.id).map_or_else(
                || self.language().title.clone(),
                |text| text.title().to_owned(),
            ),
            Job::Archive(of, facet, page) => self.title_of_shelf(*of, *facet, *page),
            Job::Unknown(Some(facet)) => self.title_of_part(&index("unknown"), *facet),
            Job::Topic(id) => self.site[*id].name.clone(),
            Job::Series(id) => self.site[*id].name.clone(),
            Job::NewsIndex
            | Job::MeetingIndex
            | Job::GroupIndex
            | Job::OrganisationIndex
            | Job::ProjectIndex
            | Job::TopicIndex
            | Job::SeriesIndex
            | Job::CalendarIndex
            | Job::Unknown(None)
            | Job::Figures
            | Job::Search => index(job.folder().unwrap_or_default()),
            Job::NotFound => self.labels.text("not-found-title"),
            Job::Redirect(..) => self.labels.text("redirect-title"),
            Job::News(_)
            | Job::Meeting(_)
            | Job::Group(_)
            | Job::Organisation(_)
            | Job::Project(_)
            | Job::Page(_)
            | Job::Table(_)
            | Job::SearchFile(_)
            | Job::NewsFeed(_)
            | Job::Calendar(_)
            | Job::Invitation(_)
            | Job::FormerFeed(_)
            | Job::Register
            | Job::Sitemap
            | Job::Robots
            | Job::Headers(_)
            | Job::Asset(_)
            | Job::Picture(..)
            | Job::ThemeFile(_) => String::new(),
        }
    }

    fn breadcrumbs(&self, job: &Job) -> Vec<Crumb> {
        let mut crumbs = Vec::new();
        if matches!(job, Job::Home | Job::NotFound | Job::Redirect(..)) {
            return crumbs;
        }
        let mut link = |job: &Job| {
            crumbs.push(Crumb {
                title: match job {
                    Job::Home => self.labels.text("crumb-home"),
                    job => self.title(job),
                },
                url: self.plan.url(job, self.id).map(|url| self.url(url)),
            });
        };
        link(&Job::Home);
        let index = job
            .folder()
            .map(|folder| crate::plan::job_of(&ItemId::Section(folder.to_owned())));
        if let Some(index) = index.filter(|index| index != job) {
            link(&index);
        }
        if let Job::Archive(of, ..) = job
            && let Some(holder) = self.holder_of(*of)
        {
            link(&holder);
        }
        crumbs.push(Crumb {
            title: self.title(job),
            url: None,
        });
        crumbs
    }

    /// The page in every language that has it.
    fn translations(&self, job: &Job) -> Vec<TranslationView> {
        let site = self.site;
        let found: Vec<TranslationView> = site
            .config
            .language_ids()
            .filter_map(|id| {
                let url = self.plan.own_url(job, id)?;
                let locale = &site.config.language(id).locale;
                Some(TranslationView {
                    lang: locale.tag().to_owned(),
                    dir: locale.direction(),
                    name: locale.own_name(),
                    title: self.views.at(id).title(job),
                    permalink: self.absolute(url),
                    url: self.url(url),
                    is_default: id == LanguageId::DEFAULT,
                    is_translation: !self.plan.is_stand_in(job, id),
                })
            })
            .collect();
        match found.len() {
            0 | 1 => Vec::new(),
            _ => found,
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
