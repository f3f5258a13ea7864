//! Documents → `Site`: finds what shows only when all are seen together.
//! Knows every document and nothing of how pages are laid out; it does not read, and it does not write.

mod backlinks;
mod calendars;
pub mod identity;
mod meeting;
mod names;
mod order;
mod references;
pub mod rooms;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use jiff::civil::{Date, Time};
use uuid::Uuid;

use crate::config::{Config, Language, LanguageId};
use crate::date::PartialDate;
use crate::diagnostic::{Diagnostic, did_you_mean, same_letters};
use crate::model::archive::Archive;
use crate::model::{
    Assembled, Backlinks, DocumentEntry, Group, GroupId, Image, Item, ItemId, Meeting, MeetingId,
    NewsId, NewsItem, Options, Organisation, OrganisationId, Page, PageId, Project, ProjectId,
    Series, SeriesId, Site, Source, Text, Topic, TopicId,
};
use crate::parse::fields::{self, FrontMatter, Target};
use crate::parse::{Document, FOLDERS, Kind, keys};
use crate::register::Register;
use crate::source::{ByteRange, SourcePath, Span, Spanned};
use crate::url::{PathFault, Slug, UrlPath};
use names::Names;

/// Puts documents together to a site. `broken` are the documents that could not be understood, `assets` the files that
/// are only copied, `published` is what the site published last.
pub fn assemble(
    config: Config,
    documents: Vec<Arc<Document>>,
    broken: Vec<SourcePath>,
    assets: &BTreeSet<SourcePath>,
    published: Arc<Register>,
    options: &Options,
) -> Assembled {
    let today = options
        .now
        .to_zoned_datetime(config.zone.zone.clone())
        .date();
    let mut assembler = Assembler {
        config,
        today,
        assets,
        published,
        diagnostics: Vec::new(),
        topics: BTreeMap::new(),
        series: BTreeMap::new(),
        topic_places: HashMap::new(),
        series_places: HashMap::new(),
        entries: BTreeMap::new(),
        early: BTreeMap::new(),
    };
    let names_of_broken: Vec<String> = broken.iter().filter_map(name_of_file).collect();
    let broken = broken.into_iter();
    assembler
        .entries
        .extend(broken.map(|path| (path, DocumentEntry::Broken)));
    let site = assembler.site(documents, &names_of_broken, options);
    (site, assembler.diagnostics)
}

/// One item before its references are resolved: its texts, the original first.
struct Draft {
    kind: Kind,
    slug: Slug,
    documents: Vec<(LanguageId, Arc<Document>)>,
}

impl Draft {
    fn original(&self) -> &Arc<Document> {
        &self.documents[0].1
    }

    fn title(&self) -> &str {
        &self.original().head.common.title.value
    }

    fn path(&self) -> &SourcePath {
        &self.original().path
    }
}

struct Assembler<'a> {
    config: Config,
    today: Date,
    assets: &'a BTreeSet<SourcePath>,
    published: Arc<Register>,
    diagnostics: Vec<Diagnostic>,
    topics: BTreeMap<Slug, (String, Span)>,
    series: BTreeMap<Slug, (String, Span)>,
    topic_places: HashMap<Slug, u32>,
    series_places: HashMap<Slug, u32>,
    entries: BTreeMap<SourcePath, DocumentEntry>,
    early: BTreeMap<SourcePath, Option<Date>>,
}

impl Assembler<'_> {
    fn site(
        &mut self,
        documents: Vec<Arc<Document>>,
        names_of_broken: &[String],
        options: &Options,
    ) -> Site {
        let mut sections: BTreeMap<String, Vec<Text>> = BTreeMap::new();
        let mut hidden = Vec::new();
        let mut hidden_until = BTreeMap::new();
        let mut drafts: BTreeMap<Kind, Vec<Draft>> = BTreeMap::new();
        let documents = self.without_draft_translations(documents, options);
        for draft in self.group(documents) {
            let is_early = self.is_hidden(&draft);
            let is_hidden = is_early && !options.drafts;
            if is_early && !is_hidden {
                let day = self.appears(&draft).map(|(_, day)| day);
                let paths = draft.documents.iter();
                let paths = paths.map(|(_, document)| document.path.clone());
                self.early.extend(paths.map(|path| (path, day)));
            }
            if draft.kind == Kind::Section && !is_hidden {
                let folder = draft.original().place.section.clone();
                let texts = self.section_texts(&folder, draft);
                sections.insert(folder, texts);
            } else if is_hidden {
                for (_, document) in &draft.documents {
                    self.entries
                        .insert(document.path.clone(), DocumentEntry::Hidden);
                }
                hidden_until.extend(self.appears(&draft));
                hidden.push(draft);
            } else {
                drafts.entry(draft.kind).or_default().push(draft);
            }
        }
        let mut take = |kind| drafts.remove(&kind).unwrap_or_default();
        let mut news = take(Kind::News);
        news.sort_by_cached_key(news_order);
        let meetings = take(Kind::Meeting);
        let names_for_order = Names::of(Kind::Meeting, &meetings, Vec::new());
        let meetings = order::sort(
            meetings,
            &names_for_order,
            &self.config.zone,
            &mut self.diagnostics,
        );
        let mut groups = take(Kind::Group);
        let mut organisations = take(Kind::Organisation);
        let mut projects = take(Kind::Project);
        let mut pages = take(Kind::Page);
        for list in [&mut groups, &mut organisations, &mut projects, &mut pages] {
            list.sort_by_cached_key(stated_order);
        }
        // What is hidden or broken has names all the same: a reference to it waits, and is no mistake.
        let hidden = |kind| {
            let hidden = hidden.iter().filter(|draft: &&Draft| draft.kind == kind);
            let names = hidden.flat_map(names::names_of);
            names.chain(names_of_broken.iter().cloned()).collect()
        };
        self.check_ids(&[&news, &meetings, &groups, &organisations, &projects, &pages]);
        let names = AllNames {
            news: Names::of(Kind::News, &news, hidden(Kind::News)),
            meetings: Names::of(Kind::Meeting, &meetings, hidden(Kind::Meeting)),
            groups: Names::of(Kind::Group, &groups, hidden(Kind::Group)),
            organisations: Names::of(
                Kind::Organisation,
                &organisations,
                hidden(Kind::Organisation),
            ),
            projects: Names::of(Kind::Project, &projects, hidden(Kind::Project)),
        };
        self.collect_topics(&news, &meetings);
        let stated = order::Stated::of(&meetings, &names.meetings);
        let news: Vec<NewsItem> = enumerate(news)
            .map(|(at, draft)| self.news_item(NewsId(at), &draft, &names))
            .collect();
        let meetings: Vec<Meeting> = enumerate(meetings)
            .map(|(at, draft)| self.meeting(MeetingId(at), &draft, &names, &stated))
            .collect();
        let groups: Vec<Group> = enumerate(groups)
            .map(|(at, draft)| Group {
                order: stated_number(&draft),
                item: self.item(&ItemId::Group(GroupId(at)), &draft, &names),
            })
            .collect();
        let organisations = enumerate(organisations)
            .map(|(at, draft)| self.organisation(OrganisationId(at), &draft, &names))
            .collect();
        let projects = enumerate(projects)
            .map(|(at, draft)| self.project(ProjectId(at), &draft, &names))
            .collect();
        let pages = enumerate(pages)
            .map(|(at, draft)| Page {
                order: stated_number(&draft),
                item: self.item(&ItemId::Page(PageId(at)), &draft, &names),
            })
            .collect();
        let known = calendars::Known {
            groups: &names.groups,
            topics: &self.topic_places,
            series: &self.series_places,
        };
        let (calendars, topic_calendars) =
            calendars::of(&self.config, &known, &mut self.diagnostics);
        let mut site = Site {
            calendars,
            topic_calendars,
            config: self.config.clone(),
            now: options.now,
            today: self.today,
            news,
            meetings,
            groups,
            organisations,
            projects,
            pages,
            topics: std::mem::take(&mut self.topics)
                .into_iter()
                .map(|(slug, (name, span))| Topic { name, slug, span })
                .collect(),
            series: std::mem::take(&mut self.series)
                .into_iter()
                .map(|(slug, (name, span))| Series { name, slug, span })
                .collect(),
            sections,
            documents: std::mem::take(&mut self.entries),
            hidden_until,
            early: std::mem::take(&mut self.early),
            made: options.now,
            backlinks: Backlinks::default(),
            archive: Archive::default(),
            published: self.published.clone(),
            accept_removals: options.accept_removals,
            uids: BTreeSet::new(),
            told_calendars: BTreeMap::new(),
        };
        identity::assign(&mut site);
        site.backlinks = backlinks::of(&site);
        site.archive = Archive::new(&site);
        self.diagnostics.extend(rooms::of_texts(&site));
        site
    }

    /// The documents without those translations that are drafts of their own.
    fn without_draft_translations(
        &mut self,
        documents: Vec<Arc<Document>>,
        options: &Options,
    ) -> Vec<Arc<Document>> {
        let is_early =
            |document: &Document| document.place.language.is_some() && document.head.common.draft;
        if options.drafts {
            let early = documents.iter().filter(|document| is_early(document));
            self.early
                .extend(early.map(|document| (document.path.clone(), None)));
            return documents;
        }
        let (hidden, shown): (Vec<_>, Vec<_>) = documents
            .into_iter()
            .partition(|document| is_early(document));
        for document in hidden {
            self.entries
                .insert(document.path.clone(), DocumentEntry::Hidden);
        }
        shown
    }

    /// Documents by item: an original and its translations differ only in the language of their names.
    fn group(&mut self, documents: Vec<Arc<Document>>) -> Vec<Draft> {
        let mut grouped: BTreeMap<String, Vec<(LanguageId, Arc<Document>)>> = BTreeMap::new();
        for document in documents {
            let tag = document.place.language.as_deref();
            let language = tag
                .and_then(|tag| self.config.language_by_tag(tag))
                .unwrap_or(LanguageId::DEFAULT);
            let mut key = item_key(&document);
            // Two files that would be the same text of the same item are two items: their addresses will clash.
            while grouped
                .get(&key)
                .is_some_and(|texts| texts.iter().any(|(seen, _)| *seen == language))
            {
                key.push('\u{1}');
            }
            grouped.entry(key).or_default().push((language, document));
        }
        grouped
            .into_values()
            .filter_map(|mut documents| {
                documents.sort_by_key(|(language, _)| *language);
                for (_, document) in &documents[1..] {
                    self.check_translation(document);
                }
                let (language, original) = &documents[0];
                if *language != LanguageId::DEFAULT && original.place.kind != Kind::Section {
                    self.report_lone_translation(original);
                    return None;
                }
                let kind = original.place.kind;
                let slug = self.slug(original)?;
                Some(Draft {
                    kind,
                    slug,
                    documents,
                })
            })
            .collect()
    }

    fn slug(&mut self, document: &Document) -> Option<Slug> {
        let stated = document.head.common.slug.as_ref();
        if let Some(stated) = stated {
            let slug = Slug::from_text(&stated.value);
            let fits = slug
                .as_ref()
                .is_some_and(|slug| slug.as_str() == stated.value);
            if !fits {
                let span = Span::new(&document.path, stated.range);
                let mut diagnostic = Diagnostic::error("slug-form", span);
                diagnostic = diagnostic.with("value", &stated.value);
                if let Some(slug) = &slug {
                    let fix = document.replacing(stated, slug.as_str());
                    diagnostic = diagnostic.suggest(Some(slug.to_string())).fixed(fix);
                }
                self.diagnostics.push(diagnostic);
            }
            return slug.or_else(|| Slug::from_text(&document.place.name));
        }
        if document.place.kind == Kind::Section {
            return Slug::from_text("index");
        }
        Slug::from_text(&document.place.name)
    }

    /// Reports a permanent name that two items of a kind state: a calendar would take them for one.
    fn check_ids(&mut self, lists: &[&Vec<Draft>]) {
        for list in lists {
            let mut seen: HashMap<&str, Span> = HashMap::new();
            for draft in *list {
                let Some(id) = &draft.original().head.common.id else {
                    continue;
                };
                let span = Span::new(draft.path(), id.range);
                if let Some(first) = seen.get(id.value.as_str()) {
                    let diagnostic = Diagnostic::error("id-twice", span)
                        .with("value", &id.value)
                        .relate(first.clone(), "first");
                    self.diagnostics.push(diagnostic);
                } else {
                    seen.insert(&id.value, span);
                }
            }
        }
    }

    /// Reports a translation of nothing: pages of every language list each item, and need an original to lead to.
    fn report_lone_translation(&mut self, document: &Document) {
        self.entries
            .insert(document.path.clone(), DocumentEntry::Broken);
        let original = item_key(document);
        let file = match document.place.is_bundle {
            true => format!("{original}/index.md"),
            false => format!("{original}.md"),
        };
        // Where the original could not be understood, that has been told.
        if !self.entries.keys().any(|path| path.as_str() == file) {
            let diagnostic = Diagnostic::error("translation-without-original", document.span());
            self.diagnostics.push(diagnostic.with("file", file));
        }
    }

    /// Reports facts in a translation: they belong in the original.
    fn check_translation(&mut self, document: &Document) {
        for (canonical, key) in &document.head.common.stated {
            if !keys::TRANSLATION.contains(canonical) {
                let span = Span::new(&document.path, key.range);
                let diagnostic =
                    Diagnostic::warning("fact-in-translation", span).with("key", &key.value);
                self.diagnostics.push(diagnostic);
            }
        }
    }

    fn is_hidden(&self, draft: &Draft) -> bool {
        draft.original().head.common.draft || published(draft) > Some(self.today)
    }

    /// The document that is hidden until a day, with the day; nothing for a draft, which nobody has set a day for.
    fn appears(&self, draft: &Draft) -> Option<(SourcePath, Date)> {
        let document = draft.original();
        let day = published(draft).filter(|day| *day > self.today)?;
        (!document.head.common.draft).then(|| (document.path.clone(), day))
    }

    fn section_texts(&mut self, folder: &str, draft: Draft) -> Vec<Text> {
        let item = ItemId::Section(folder.to_owned());
        let documents = draft.documents.into_iter();
        documents
            .map(|(language, document)| {
                self.entries.insert(
                    document.path.clone(),
                    DocumentEntry::Shown(item.clone(), language),
                );
                let url = section_url(self.config.language(language), folder);
                self.finish_text(language, document, url)
            })
            .collect()
    }

    fn finish_text(&mut self, language: LanguageId, document: Arc<Document>, url: UrlPath) -> Text {
        let common = &document.head.common;
        let mut former = Vec::new();
        for alias in common
            .aliases
            .iter()
            .filter(|alias| alias.value.starts_with('/'))
        {
            match former_address(&alias.value) {
                Ok(path) => former.push(Spanned {
                    value: path,
                    range: alias.range,
                }),
                Err(fault) => {
                    let span = Span::new(&document.path, alias.range);
                    let diagnostic = path_invalid(span, &alias.value, fault);
                    self.diagnostics.push(diagnostic);
                }
            }
        }
        let image = common.image.clone().and_then(|image| {
            let span = Span::new(&document.path, image.file.range);
            match image.file.value {
                Target::File(file) => {
                    self.existing(&document, file, image.file.range)
                        .map(|file| Image {
                            file,
                            alt: image.alt,
                        })
                }
                Target::Web(url) => {
                    let diagnostic = Diagnostic::error("image-elsewhere", span);
                    self.diagnostics.push(diagnostic.with("value", url));
                    None
                }
            }
        });
        Text {
            language,
            url,
            former,
            image,
            document,
        }
    }

    /// The file, if it is there.
    fn existing(
        &mut self,
        document: &Document,
        file: SourcePath,
        range: ByteRange,
    ) -> Option<SourcePath> {
        if self.assets.contains(&file) {
            return Some(file);
        }
        let near = self
            .assets
            .iter()
            .filter(|asset| asset.folder() == file.folder())
            .map(SourcePath::file_name);
        let near: Vec<&str> = near.collect();
        // One that differs in a letter may be another one.
        let same = same_letters(file.file_name(), near.iter().copied());
        let fix = same.and_then(|name| document.renaming(range, file.file_name(), name));
        let diagnostic = Diagnostic::error("file-missing", Span::new(&document.path, range))
            .with("value", file.as_str())
            .fixed(fix);
        let diagnostic = match same {
            Some(name) => diagnostic.with("suggestion", name).hint("same"),
            None => diagnostic.suggest(did_you_mean(file.file_name(), near)),
        };
        self.diagnostics.push(diagnostic);
        None
    }

    fn item(&mut self, id: &ItemId, draft: &Draft, names: &AllNames) -> Item {
        let common = &draft.original().head.common;
        let texts = draft
            .documents
            .iter()
            .map(|(language, document)| {
                self.entries.insert(
                    document.path.clone(),
                    DocumentEntry::Shown(id.clone(), *language),
                );
                let own = self.slug_of_text(document);
                let slug = own.as_ref().unwrap_or(&draft.slug);
                let url = item_url(self.config.language(*language), document, slug);
                let url = url.unwrap_or_else(|fault| {
                    let diagnostic = path_invalid(document.span(), slug.as_str(), fault);
                    self.diagnostics.push(diagnostic);
                    UrlPath::root()
                });
                self.finish_text(*language, document.clone(), url)
            })
            .collect();
        let source =
            common
                .source
                .as_ref()
                .and_then(|source| match names.news.find(&source.value) {
                    names::Found::One(at) => Some(Source::News(NewsId(at))),
                    names::Found::Hidden => None,
                    names::Found::Several(_) | names::Found::None(_) => {
                        self.check_source(draft, source);
                        Some(Source::Words(source.value.clone()))
                    }
                });
        Item {
            uid: Uuid::nil(),
            texts,
            slug: draft.slug.clone(),
            names: common
                .aliases
                .iter()
                .filter(|alias| !alias.value.starts_with('/'))
                .map(|alias| alias.value.clone())
                .collect(),
            id: common.id.as_ref().map(|id| id.value.clone()),
            updated: common.updated,
            source,
        }
    }

    /// A source that looks like a slug was meant as a reference.
    fn check_source(&mut self, draft: &Draft, source: &Spanned<String>) {
        let is_slug = Slug::from_text(&source.value)
            .is_some_and(|slug| slug.as_str() == source.value && source.value.contains('-'));
        if is_slug {
            let span = Span::new(draft.path(), source.range);
            let diagnostic = Diagnostic::warning("source-unknown", span);
            self.diagnostics
                .push(diagnostic.with("value", &source.value));
        }
    }

    /// The slug that a translation states for itself.
    fn slug_of_text(&mut self, document: &Document) -> Option<Slug> {
        document.place.language.as_ref()?;
        document.head.common.slug.as_ref()?;
        self.slug(document)
    }

    fn collect_topics(&mut self, news: &[Draft], meetings: &[Draft]) {
        for draft in news.iter().chain(meetings) {
            let (topics, series) = match &draft.original().head.fields {
                FrontMatter::News(fields) => (&fields.topics, None),
                FrontMatter::Meeting(fields) => (&fields.topics, fields.series.as_ref()),
                _ => continue,
            };
            let topics = topics.iter().map(|topic| (topic, false));
            for (name, is_series) in topics.chain(series.map(|series| (series, true))) {
                let Some(slug) = Slug::from_text(&name.value) else {
                    let span = Span::new(draft.path(), name.range);
                    let diagnostic = Diagnostic::error("name-without-letters", span);
                    self.diagnostics.push(diagnostic.with("value", &name.value));
                    continue;
                };
                let list = match is_series {
                    true => &mut self.series,
                    false => &mut self.topics,
                };
                let span = Span::new(draft.path(), name.range);
                list.entry(slug)
                    .or_insert_with(|| (name.value.clone(), span));
            }
        }
        let places = |names: &BTreeMap<Slug, (String, Span)>| {
            let slugs = names.keys().cloned();
            slugs.zip(0_u32..).collect()
        };
        self.topic_places = places(&self.topics);
        self.series_places = places(&self.series);
    }

    fn topics(&self, names: &[Spanned<String>]) -> Vec<TopicId> {
        let mut found: Vec<TopicId> = names
            .iter()
            .filter_map(|name| Slug::from_text(&name.value))
            .filter_map(|slug| self.topic_places.get(&slug).copied().map(TopicId))
            .collect();
        let mut seen = BTreeSet::new();
        found.retain(|topic| seen.insert(*topic));
        found
    }

    fn series(&self, name: &Spanned<String>) -> Option<SeriesId> {
        let slug = Slug::from_text(&name.value)?;
        self.series_places.get(&slug).copied().map(SeriesId)
    }

    fn news_item(&mut self, id: NewsId, draft: &Draft, names: &AllNames) -> NewsItem {
        let fields = match &draft.original().head.fields {
            FrontMatter::News(fields) => fields.clone(),
            _ => fields::NewsFields::default(),
        };
        NewsItem {
            item: self.item(&ItemId::News(id), draft, names),
            published: fields.published.map(|day| day.value),
            groups: self.groups(draft, &fields.groups, names),
            topics: self.topics(&fields.topics),
            meetings: self.resolve(draft, &fields.meetings, &names.meetings, MeetingId),
            organisations: self.resolve(
                draft,
                &fields.organisations,
                &names.organisations,
                OrganisationId,
            ),
            authors: fields.authors,
        }
    }

    fn organisation(
        &mut self,
        id: OrganisationId,
        draft: &Draft,
        names: &AllNames,
    ) -> Organisation {
        let fields = match &draft.original().head.fields {
            FrontMatter::Organisation(fields) => fields.clone(),
            _ => fields::OrganisationFields::default(),
        };
        Organisation {
            item: self.item(&ItemId::Organisation(id), draft, names),
            order: fields.order,
            kind: fields.kind,
            website: fields.website,
        }
    }

    fn project(&mut self, id: ProjectId, draft: &Draft, names: &AllNames) -> Project {
        let fields = match &draft.original().head.fields {
            FrontMatter::Project(fields) => fields.clone(),
            _ => fields::ProjectFields::default(),
        };
        let continues = fields
            .continues
            .as_ref()
            .and_then(|reference| self.resolve_one(draft, reference, &names.projects));
        Project {
            item: self.item(&ItemId::Project(id), draft, names),
            order: fields.order,
            full_name: fields.full_name,
            participants: self.participants(draft, &fields.participants, names),
            continues: continues.map(ProjectId),
            extensions: fields.extensions,
            website: fields.website,
        }
    }
}

/// The names of every kind that can be referred to.
struct AllNames {
    news: Names,
    meetings: Names,
    groups: Names,
    organisations: Names,
    projects: Names,
}

fn enumerate<T>(list: Vec<T>) -> impl Iterator<Item = (u32, T)> {
    (0_u32..).zip(list)
}

/// The name by which a document that could not be understood would be referred to.
fn name_of_file(path: &SourcePath) -> Option<String> {
    let stem = path.file_name().split('.').next()?;
    let name = match stem {
        "index" => path.folder().rsplit('/').next()?,
        stem => stem,
    };
    Slug::from_text(name).map(|slug| slug.to_string())
}

/// What a document shares with its translations, and with no other document.
fn item_key(document: &Document) -> String {
    let path = document.path.as_str();
    let folder = match document.place.is_bundle {
        true => document.path.folder(),
        false => {
            let stem = path.strip_suffix(".md").unwrap_or(path);
            let language = document.place.language.as_ref().map_or(0, |l| l.len() + 1);
            &stem[..stem.len() - language]
        }
    };
    folder.to_owned()
}

fn news_order(draft: &Draft) -> (std::cmp::Reverse<Option<Date>>, String, SourcePath) {
    let published = match &draft.original().head.fields {
        FrontMatter::News(news) => news.published.as_ref().map(|day| day.value),
        _ => None,
    };
    let title = fold(draft.title());
    (std::cmp::Reverse(published), title, draft.path().clone())
}

/// The day on which a document is published, where it states one.
fn published(draft: &Draft) -> Option<Date> {
    let published = match &draft.original().head.fields {
        FrontMatter::News(news) => news.published.as_ref(),
        FrontMatter::Meeting(meeting) => meeting.published.as_ref(),
        _ => None,
    };
    published.map(|day| day.value)
}

fn stated_number(draft: &Draft) -> Option<i64> {
    match &draft.original().head.fields {
        FrontMatter::Group(fields) | FrontMatter::Page(fields) => fields.order,
        FrontMatter::Organisation(fields) => fields.order,
        FrontMatter::Project(fields) => fields.order,
        FrontMatter::News(_) | FrontMatter::Meeting(_) | FrontMatter::Section => None,
    }
}

fn stated_order(draft: &Draft) -> (bool, Option<i64>, String, SourcePath) {
    let order = stated_number(draft);
    let title = fold(draft.title());
    (order.is_none(), order, title, draft.path().clone())
}

/// A name by which two spellings of it are the same: case, accents, hyphens and quotes make no difference.
fn fold(name: &str) -> String {
    Slug::from_text(name).map_or_else(|| name.to_owned(), |slug| slug.to_string())
}

/// The first part of the addresses of a folder's items, without slashes; nothing for free pages and the home page.
pub fn section_part<'a>(language: &'a Language, folder: &str) -> Option<&'a str> {
    let urls = &language.urls;
    Some(match folder {
        "news" => &urls.news,
        "meetings" => &urls.meetings,
        "groups" => &urls.groups,
        "organisations" => &urls.organisations,
        "projects" => &urls.projects,
        "topics" => &urls.topics,
        "series" => &urls.series,
        "calendars" => &urls.calendars,
        "unknown" => &urls.unknown,
        "figures" => &urls.figures,
        "search" => &urls.search,
        _ => return None,
    })
}

/// Where the index of a folder is published.
pub fn section_url(language: &Language, folder: &str) -> UrlPath {
    let text = match section_part(language, folder) {
        Some(part) => format!("{}{part}/", language.prefix),
        None => language.prefix.clone(),
    };
    UrlPath::new(&text).expect("the parts of addresses are checked with the configuration")
}

fn item_url(language: &Language, document: &Document, slug: &Slug) -> Result<UrlPath, PathFault> {
    let folder = FOLDERS
        .iter()
        .find(|(_, kind)| *kind == document.place.kind)
        .map_or("", |(folder, _)| *folder);
    let mut url = section_url(language, folder);
    if document.place.kind == Kind::Page {
        for part in &document.place.folders {
            let part = Slug::from_text(part).ok_or(PathFault::Character)?;
            url = url.page(part.as_str())?;
        }
    }
    url.page(slug.as_str())
}

/// Where the original text of an item stands on the site of a language into which it is not translated.
pub fn stand_in_url(language: &Language, item: &Item) -> Result<UrlPath, PathFault> {
    item_url(language, &item.original().document, &item.slug)
}

/// A former address as a path: a page where it names no file.
fn former_address(text: &str) -> Result<UrlPath, PathFault> {
    let is_file = text.rsplit('/').next().is_some_and(|name| {
        [".html", ".htm", ".php"]
            .iter()
            .any(|ending| name.ends_with(ending))
    });
    match is_file || text.ends_with('/') {
        true => UrlPath::new(text),
        false => UrlPath::new(&format!("{text}/")),
    }
}

/// A path that cannot be one, with the reason.
pub fn path_invalid(span: Span, value: &str, fault: PathFault) -> Diagnostic {
    let hint = match fault {
        PathFault::NotAbsolute => "not-absolute",
        PathFault::Leaves => "leaves",
        PathFault::Character => "character",
        PathFault::TooLong => "too-long",
        PathFault::Reserved => "reserved",
    };
    Diagnostic::error("path-invalid", span)
        .with("value", value)
        .hint(hint)
}

/// The date by which a meeting is sorted, with its time; nothing where no date is known.
fn sort_date(document: &Document) -> Option<(Date, Option<Time>, Date)> {
    let FrontMatter::Meeting(fields) = &document.head.fields else {
        return None;
    };
    let date: PartialDate = fields.date.as_ref()?.value;
    let time = fields.time.as_ref().map(|time| time.value);
    Some((date.first_day(), time, date.last_day()))
}
