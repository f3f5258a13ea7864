//! What templates see of every page: its title, languages, addresses, way and image.

use serde::Serialize;

use super::View;
use super::parts::{CardView, DateView, FeedView, ImageView, MarkedView, Moment, NotKnownView};
use super::search::FoundView;
use crate::config::LanguageId;
use crate::date::PartialDate;
use crate::locale::Arg;
use crate::model::archive::Of;
use crate::model::{Item, ItemId, MeetingId, Phase, Text};
use crate::plan::{Job, Planned};
use crate::render::body::Addresses;
use crate::render::jsonld;
use crate::render::picture::{self, Tag};
use crate::source::SourcePath;

/// The narrowest picture of which other sites make a card that shows anything.
const NARROWEST_CARD: u32 = 200;
/// Languages without a region, and the region for which programs are told that they are written.
const TERRITORIES: [(&str, &str); 10] = [
    ("it", "it_IT"),
    ("en", "en_GB"),
    ("ar", "ar_AR"),
    ("fr", "fr_FR"),
    ("es", "es_ES"),
    ("ro", "ro_RO"),
    ("sq", "sq_AL"),
    ("uk", "uk_UA"),
    ("zh", "zh_CN"),
    ("bn", "bn_BD"),
];
/// The file in `static/`, of a theme or of the site, that adds to the style sheet.
const EXTRA_STYLES: &str = "extra.css";

#[derive(Serialize)]
pub(super) struct PageView {
    kind: &'static str,
    title: String,
    headline: String,
    description: Option<String>,
    territory: Option<String>,
    url: String,
    permalink: String,
    canonical: String,
    lang: String,
    dir: &'static str,
    breadcrumbs: Vec<Crumb>,
    translations: Vec<TranslationView>,
    feeds: Vec<FeedView>,
    image: Option<ImageView>,
    preview: Option<PreviewView>,
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

/// A picture for the cards that other sites make of a link, and what it shows.
#[derive(Serialize)]
struct PreviewView {
    #[serde(flatten)]
    card: CardView,
    alt: String,
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

impl View<'_> {
    pub(super) fn page(&self, planned: &Planned) -> PageView {
        let job = &planned.job;
        let text = self.text_of(job);
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
            headline: self.headline(job),
            territory: self.territory(),
            description: self.description(job, text),
            url: self.url(&planned.url),
            permalink: self.absolute(&planned.url),
            canonical: self.canonical(planned),
            lang: self.language().locale.tag().to_owned(),
            dir: self.language().locale.direction(),
            breadcrumbs: self.breadcrumbs(job),
            translations: self.translations(job),
            feeds: self.feeds(job),
            preview: self.preview(text),
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
                .then(|| self.labels.instant(self.site.made())),
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
    pub(super) fn not_known(&self, id: &ItemId) -> Option<NotKnownView> {
        let (sentences, language) = self.site.not_known(id, self.id)?;
        let foreign = (language != self.id).then(|| &self.site.config.language(language).locale);
        Some(NotKnownView {
            sentences: sentences.to_vec(),
            text_lang: foreign.map(|locale| locale.tag().to_owned()),
            text_dir: foreign.map(|locale| locale.direction()),
        })
    }

    /// What the index of the meetings states not to be known: of all of them, such as how many more there will be.
    pub(super) fn not_known_of_meetings(&self) -> Option<NotKnownView> {
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
        let (archive, links) = (&self.site.archive, &self.site.backlinks);
        let any = |meetings: &[MeetingId]| {
            let mut meetings = meetings.iter();
            meetings.any(|id| self.site[*id].phase(self.site) == Phase::Upcoming)
        };
        let of = |of: Of| any(&archive.whole(of).meetings);
        match job {
            Job::Meeting(id) => any(&[*id]),
            Job::News(id) => any(&self.site.told_by(*id)),
            Job::Archive(of, facet, _) => any(&archive.shelf(*of, *facet).meetings),
            Job::Group(id) => of(Of::Group(*id)),
            Job::Organisation(id) => of(Of::Organisation(*id)),
            Job::Topic(id) => of(Of::Topic(*id)),
            Job::Project(id) => any(links.meetings_of_project.of(*id)),
            Job::Series(id) => any(links.meetings_of_series.of(*id)),
            Job::Home | Job::MeetingIndex | Job::CalendarIndex | Job::Figures => {
                !self.views.phases().upcoming.is_empty()
            }
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

    pub(super) fn image(&self, text: &Text) -> Option<ImageView> {
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

    /// What a page is called where it stands alone: a meeting that does not take place says so.
    fn headline(&self, job: &Job) -> String {
        let prefix = match job {
            Job::Meeting(id) => self.labels.status(&self.site[*id]).prefix,
            _ => None,
        };
        format!("{}{}", prefix.unwrap_or_default(), self.title(job))
    }

    /// The language as cards on other sites name it, with a region; nothing where none is certain.
    fn territory(&self) -> Option<String> {
        let tag = self.language().locale.tag();
        let known = TERRITORIES.iter().find(|(language, _)| *language == tag);
        known
            .map(|(_, territory)| (*territory).to_owned())
            .or_else(|| tag.contains('-').then(|| tag.replace('-', "_")))
    }

    /// The picture for cards: the page's own, else that of the home page, where it is wide enough to be one.
    fn preview(&self, text: Option<&Text>) -> Option<PreviewView> {
        let home = [self.id, LanguageId::DEFAULT].map(|id| self.site.section("", id));
        let texts = [text].into_iter().chain(home).flatten();
        let mut images = texts.filter_map(|text| self.image(text));
        images.find_map(|image| {
            let is_wide = |card: &CardView| card.width.is_none_or(|width| width >= NARROWEST_CARD);
            let card = image.card.filter(is_wide)?;
            let alt = image.alt;
            Some(PreviewView { card, alt })
        })
    }

    /// What a page is called. The title of an index is its section file's, else the language's usual word.
    pub(super) fn title(&self, job: &Job) -> String {
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
}
