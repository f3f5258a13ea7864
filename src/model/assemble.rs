//! Documents → `Site`: finds what shows only when all are seen together.
//! Knows every document and nothing of how pages are laid out; it does not read, and it does not write.

mod addresses;
mod backlinks;
mod calendars;
mod draft;
mod gatherings;
pub mod identity;
mod meeting;
mod names;
mod order;
mod references;
pub mod rooms;
mod translations;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use jiff::civil::Date;
use uuid::Uuid;

use crate::config::{Config, LanguageId};
use crate::diagnostic::{Diagnostic, did_you_mean, same_letters};
use crate::model::archive::Archive;
use crate::model::{
    Assembled, Backlinks, DocumentEntry, Group, GroupId, Image, Item, ItemId, Meeting, MeetingId,
    NewsId, NewsItem, Options, Organisation, OrganisationId, Page, PageId, Project, ProjectId,
    Series, Site, Source, Text, Topic,
};
use crate::parse::fields::{self, FrontMatter, Target};
use crate::parse::{Document, Kind};
use crate::register::Register;
use crate::source::{ByteRange, SourcePath, Span, Spanned};
use crate::url::{Slug, UrlPath};
use addresses::{former_address, item_url};
use draft::{Draft, fold, news_order, published, sort_date, stated_number, stated_order};
use names::Names;

pub use addresses::{path_invalid, section_part, section_url, stand_in_url};

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
        let names_of_meetings = Names::of(Kind::Meeting, &meetings, Vec::new());
        let (meetings, places) = order::sort(
            meetings,
            &names_of_meetings,
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
            let names = hidden.flat_map(|draft| &draft.names);
            names.chain(names_of_broken).cloned().collect()
        };
        self.check_ids(&[&news, &meetings, &groups, &organisations, &projects, &pages]);
        let names = AllNames {
            news: Names::of(Kind::News, &news, hidden(Kind::News)),
            meetings: names_of_meetings
                .reordered(&places)
                .with_hidden(hidden(Kind::Meeting)),
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
            .map(|(at, draft)| self.news_item(NewsId::new(names.news.id(at)), &draft, &names))
            .collect();
        let meetings: Vec<Meeting> = enumerate(meetings)
            .map(|(at, draft)| {
                let id = MeetingId::new(names.meetings.id(at));
                self.meeting(id, &draft, &names, &stated)
            })
            .collect();
        let groups: Vec<Group> = enumerate(groups)
            .map(|(at, draft)| Group {
                order: stated_number(&draft),
                item: self.item(
                    &ItemId::Group(GroupId::new((at, draft.name()))),
                    &draft,
                    &names,
                ),
            })
            .collect();
        let organisations = enumerate(organisations)
            .map(|(at, draft)| {
                self.organisation(OrganisationId::new((at, draft.name())), &draft, &names)
            })
            .collect();
        let projects = enumerate(projects)
            .map(|(at, draft)| self.project(ProjectId::new((at, draft.name())), &draft, &names))
            .collect();
        let pages = enumerate(pages)
            .map(|(at, draft)| Page {
                order: stated_number(&draft),
                item: self.item(
                    &ItemId::Page(PageId::new((at, draft.name()))),
                    &draft,
                    &names,
                ),
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
            sizes: Arc::default(),
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
                    names::Found::One(at) => Some(Source::News(NewsId::new(names.news.id(at)))),
                    names::Found::Hidden => None,
                    names::Found::Several(_) | names::Found::None(_) => {
                        self.check_source(draft, source);
                        Some(Source::Words(source.value.clone()))
                    }
                });
        Item {
            name: draft.name(),
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
            meetings: self.resolve(draft, &fields.meetings, &names.meetings, MeetingId::new),
            organisations: self.resolve(
                draft,
                &fields.organisations,
                &names.organisations,
                OrganisationId::new,
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
            continues: continues.map(ProjectId::new),
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
