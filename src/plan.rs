//! `Site` → `Plan`: every output path, once, with the job that fills it.
//! Knows where everything is published, and nothing of how it is made.

mod archive;
mod files;
mod job;
mod links;
mod menu;
pub mod pictures;
mod published;

use std::collections::{BTreeMap, BTreeSet};

use crate::config::{Host, Language, LanguageId};
use crate::diagnostic::{Checked, Diagnostic};
use crate::model::archive::Of;
use crate::model::assemble::{path_invalid, section_url, stand_in_url};
use crate::model::{
    CalendarId, DocumentEntry, GroupId, ItemId, MeetingId, NewsId, OrganisationId, PageId,
    ProjectId, SeriesId, Site, Text, TopicId,
};
use crate::parallel;
use crate::parse::fields::Target;
use crate::reads::{self, About, Fact, Said, hash_of};
use crate::search::Search;
use crate::source::{Pictures, REGISTER, SourcePath, Span};
use crate::url::{OutputPath, PathFault, UrlPath};

pub use files::THEME;
pub use job::{Job, Scope, job_of};
pub use links::site_path;
pub use menu::menu_target;

/// The permanent name of the item that a document is a text of, if it is one.
pub fn uid_of(site: &Site, document: &SourcePath) -> Option<uuid::Uuid> {
    match site.documents.get(document)? {
        DocumentEntry::Shown(id, _) => site.item(id).map(|item| item.uid),
        DocumentEntry::Hidden | DocumentEntry::Broken => None,
    }
}

/// One output: where it is published, what fills it, in which language, and who asks for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    /// Where it is published.
    pub url: UrlPath,
    /// What fills it.
    pub job: Job,
    /// The language of the page.
    pub language: LanguageId,
    /// The source that asks for it.
    pub owner: Span,
}

/// Every output of the site.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// The outputs by their paths.
    pub outputs: BTreeMap<OutputPath, Planned>,
    urls: BTreeMap<(Job, LanguageId), UrlPath>,
    stand_ins: BTreeSet<(Job, LanguageId)>,
    assets: BTreeMap<SourcePath, UrlPath>,
    pictures: BTreeMap<SourcePath, pictures::Published>,
    /// The pictures whose files tell more than the picture.
    unclean: BTreeSet<SourcePath>,
}

impl Plan {
    /// Where a job is published in a language, else in the language of the originals.
    pub fn url(&self, job: &Job, language: LanguageId) -> Option<&UrlPath> {
        self.own_url(job, language)
            .or_else(|| self.own_url(job, LanguageId::DEFAULT))
    }

    /// Where a job is published in just this language.
    pub fn own_url(&self, job: &Job, language: LanguageId) -> Option<&UrlPath> {
        reads::note(|| Fact::new(About::Url, (job, language)));
        // The key is cloned only to look it up; jobs are small.
        self.urls.get(&(job.clone(), language))
    }

    /// Whether the page of a language only shows the original text, because there is no translation.
    pub fn is_stand_in(&self, job: &Job, language: LanguageId) -> bool {
        reads::note(|| Fact::new(About::Url, (job, language)));
        self.stand_ins.contains(&(job.clone(), language))
    }

    /// The languages into which what a job shows is translated, that of the originals included, with the addresses.
    pub fn versions(&self, site: &Site, job: &Job) -> impl Iterator<Item = (LanguageId, &UrlPath)> {
        site.config.language_ids().filter_map(move |id| {
            let url = self.own_url(job, id)?;
            (!self.is_stand_in(job, id)).then_some((id, url))
        })
    }

    /// Where a file is copied to.
    pub fn asset_url(&self, file: &SourcePath) -> Option<&UrlPath> {
        reads::note(|| Fact::new(About::Asset, file));
        self.assets.get(file)
    }

    /// The file of the site that is copied to an address.
    pub fn asset_at(&self, url: &UrlPath) -> Option<&SourcePath> {
        let output = url.output();
        reads::note(|| Fact::new(About::Output, &output));
        match &self.outputs.get(&output)?.job {
            Job::Asset(file) => Some(file),
            _ => None,
        }
    }

    /// The calendars that are published: the network's first, and those of one kind together.
    pub fn calendars(&self) -> BTreeMap<&Scope, &UrlPath> {
        reads::note(|| Fact::new(About::Calendars, ()));
        let planned = self.outputs.values();
        let calendars = planned.filter_map(|planned| match &planned.job {
            Job::Calendar(scope) => Some((scope, &planned.url)),
            _ => None,
        });
        calendars.collect()
    }

    /// How a picture is published that a text shows; nothing where its size is not known.
    pub fn picture(&self, file: &SourcePath) -> Option<&pictures::Published> {
        reads::note(|| Fact::new(About::Picture, file));
        self.pictures.get(file)
    }

    /// Everything that pages read of the plan.
    pub fn facts(&self) -> Vec<Said> {
        let of_url = |(job, language): &(Job, LanguageId)| Fact::new(About::Url, (job, language));
        let urls: Vec<_> = self.urls.iter().collect();
        let mut facts = parallel::map(&urls, |(of, url)| (of_url(of), hash_of(url)));
        facts.extend(self.stand_ins.iter().map(|of| (of_url(of), 0)));
        for (file, url) in &self.assets {
            facts.push((Fact::new(About::Asset, file), hash_of(url)));
            facts.push((Fact::new(About::Output, url.output()), hash_of(file)));
        }
        let pictures = self.pictures.iter();
        facts.extend(
            pictures.map(|(file, published)| (Fact::new(About::Picture, file), hash_of(published))),
        );
        let calendars: Vec<_> = reads::unnoted(|| self.calendars()).into_iter().collect();
        facts.push((Fact::new(About::Calendars, ()), hash_of(&calendars)));
        facts
    }

    /// Whether a picture's file is published without what it tells beside the picture.
    pub fn is_cleaned(&self, file: &SourcePath) -> bool {
        self.unclean.contains(file)
    }
}

/// Plans every output of a site, and checks that every link of its texts leads to one.
///
/// `search` is what can be found on it, `assets` are the files that are only copied, `pictures` what is known of those
/// that are some, `theme_files` the static files of the theme, each with the name that it is published under.
pub fn plan(
    site: &Site,
    search: &Search,
    assets: &BTreeSet<SourcePath>,
    pictures: &Pictures,
    theme_files: &[(String, String)],
) -> Checked<Plan> {
    let mut planner = Planner {
        site,
        plan: Plan::default(),
        keys: BTreeMap::new(),
        diagnostics: Vec::new(),
        config: Span::whole(&SourcePath::new(crate::config::FILE).expect("a plain name")),
    };
    planner.indexes();
    planner.items();
    planner.shelves_of_items();
    planner.feeds();
    planner.search(search);
    planner.headers();
    planner.theme_files(theme_files);
    planner.assets(assets);
    pictures::plan(&mut planner, pictures);
    planner.redirects();
    published::keep(&mut planner);
    planner.check_folders();
    planner.check_menu();
    let broken = links::check(site, &planner.plan);
    planner.diagnostics.extend(broken);
    Checked {
        value: planner.plan,
        diagnostics: planner.diagnostics,
    }
}

struct Planner<'a> {
    site: &'a Site,
    plan: Plan,
    keys: BTreeMap<String, OutputPath>,
    diagnostics: Vec<Diagnostic>,
    config: Span,
}

impl Planner<'_> {
    /// Takes a path for a job, or reports who has it already.
    fn claim(&mut self, url: UrlPath, job: Job, language: LanguageId, owner: Span) {
        let output = url.output();
        let key = output.key();
        let owner_is_config = owner == self.config;
        if let Some(taken) = self.keys.get(&key) {
            let first = &self.plan.outputs[taken];
            let mut diagnostic =
                Diagnostic::error("path-taken", owner).with("path", output.as_str());
            if matches!(job, Job::Asset(_)) {
                diagnostic = diagnostic.hint("asset");
            } else if matches!(job, Job::Redirect(..)) {
                diagnostic = diagnostic.hint("alias");
            } else if owner_is_config {
                diagnostic = diagnostic.hint("config");
            } else if first.owner == self.config {
                diagnostic = diagnostic.hint("generated");
            }
            if first.owner != self.config {
                diagnostic = diagnostic.relate(first.owner.clone(), "first");
            }
            self.diagnostics.push(diagnostic);
            return;
        }
        self.keys.insert(key, output.clone());
        self.plan.urls.insert((job.clone(), language), url.clone());
        if let Job::Asset(file) = &job {
            self.plan.assets.insert(file.clone(), url.clone());
        }
        let planned = Planned {
            url,
            job,
            language,
            owner,
        };
        self.plan.outputs.insert(output, planned);
    }

    /// Takes a path below a page, made of names that have been checked or that may turn out not to fit.
    fn claim_below(
        &mut self,
        url: Result<UrlPath, PathFault>,
        name: &str,
        job: Job,
        language: LanguageId,
        owner: Span,
    ) {
        match url {
            Ok(url) => self.claim(url, job, language, owner),
            Err(fault) => {
                let diagnostic = path_invalid(owner, name, fault);
                self.diagnostics.push(diagnostic);
            }
        }
    }

    fn language(&self, id: LanguageId) -> &Language {
        self.site.config.language(id)
    }

    fn owner_of_index(&self, folder: &str, language: LanguageId) -> Span {
        self.site
            .section(folder, language)
            .map_or_else(|| self.config.clone(), Text::span)
    }

    fn index(&mut self, folder: &str, job: Job, language: LanguageId) {
        let url = section_url(self.language(language), folder);
        let owner = self.owner_of_index(folder, language);
        self.claim(url, job, language, owner);
    }

    fn indexes(&mut self) {
        let site = self.site;
        for language in site.config.language_ids() {
            self.index("", Job::Home, language);
            self.index("news", Job::NewsIndex, language);
            self.index("meetings", Job::MeetingIndex, language);
            self.shelves(Of::News, language);
            self.shelves(Of::Meetings, language);
            self.figures(language);
            self.unknown(language);
            self.index("groups", Job::GroupIndex, language);
            self.index("calendars", Job::CalendarIndex, language);
            let others = [
                (
                    "organisations",
                    Job::OrganisationIndex,
                    site.organisations.len(),
                ),
                ("projects", Job::ProjectIndex, site.projects.len()),
                ("topics", Job::TopicIndex, site.topics.len()),
                ("series", Job::SeriesIndex, site.series.len()),
            ];
            for (folder, job, count) in others {
                if count > 0 || site.section(folder, language).is_some() {
                    self.index(folder, job, language);
                }
            }
        }
        let not_found = UrlPath::new("/404.html").expect("a plain path");
        let config = self.config.clone();
        self.claim(not_found, Job::NotFound, LanguageId::DEFAULT, config);
    }

    fn items(&mut self) {
        let site = self.site;
        let news = NewsId::all(site).map(ItemId::News);
        let meetings = MeetingId::all(site).map(ItemId::Meeting);
        let organisations = OrganisationId::all(site).map(ItemId::Organisation);
        let projects = ProjectId::all(site).map(ItemId::Project);
        let pages = PageId::all(site).map(ItemId::Page);
        for id in news
            .chain(meetings)
            .chain(organisations)
            .chain(projects)
            .chain(pages)
        {
            if let Some(item) = site.item(&id) {
                for text in &item.texts {
                    let owner = text.address_span();
                    self.claim(text.url.clone(), job_of(&id), text.language, owner);
                }
            }
        }
        self.stand_ins();
        // A group and a topic have a page in every language: what they gather is for every reader.
        for language in site.config.language_ids() {
            for id in GroupId::all(site) {
                let text = site[id].item.text(language);
                let url = match text.language == language {
                    true => Ok(text.url.clone()),
                    false => section_url(self.language(language), "groups")
                        .page(site[id].item.slug.as_str()),
                };
                let name = site[id].item.slug.to_string();
                self.claim_below(url, &name, Job::Group(id), language, text.span());
            }
            for id in TopicId::all(site) {
                let name = site[id].slug.to_string();
                let url = section_url(self.language(language), "topics").page(&name);
                let owner = site[id].span.clone();
                self.claim_below(url, &name, Job::Topic(id), language, owner);
            }
            for id in SeriesId::all(site) {
                let name = site[id].slug.to_string();
                let url = section_url(self.language(language), "series").page(&name);
                let owner = site[id].span.clone();
                self.claim_below(url, &name, Job::Series(id), language, owner);
            }
        }
    }

    /// A page of each item in each language: where it is not translated, its original text stands there, so that readers
    /// stay among the words that they can read. Where a translation has an address of its own, this one leads to it.
    fn stand_ins(&mut self) {
        let site = self.site;
        for id in site.item_ids() {
            let Some(item) = site.item(&id) else { continue };
            if matches!(id, ItemId::Group(_)) {
                continue;
            }
            for language in site.config.language_ids().skip(1) {
                let Ok(url) = stand_in_url(self.language(language), item) else {
                    continue;
                };
                let text = item.text(language);
                let job = job_of(&id);
                if text.language != language {
                    self.plan.stand_ins.insert((job.clone(), language));
                    self.claim(url, job, language, text.span());
                } else if text.url != url && !self.keys.contains_key(&url.output().key()) {
                    let redirect = Job::Redirect(url.clone(), text.url.clone());
                    self.claim(url, redirect, language, text.address_span());
                }
            }
        }
    }

    fn feeds(&mut self) {
        let site = self.site;
        let main = LanguageId::DEFAULT;
        let urls = self.language(main).urls.clone();
        let owner = self.config.clone();
        let mut scopes = vec![(Scope::Network, Job::Home)];
        scopes.extend(GroupId::all(site).map(|id| (Scope::Group(id), Job::Group(id))));
        scopes.extend(SeriesId::all(site).map(|id| (Scope::Series(id), Job::Series(id))));
        let topics = site.topic_calendars.iter().copied();
        scopes.extend(topics.map(|id| (Scope::Topic(id), Job::Topic(id))));
        scopes.extend(CalendarId::all(site).map(|id| (Scope::Selection(id), Job::Home)));
        for (scope, page) in scopes {
            let Some(page) = self.plan.own_url(&page, main).cloned() else {
                continue;
            };
            let (name, owner) = match &scope {
                Scope::Selection(id) => {
                    let file = &site[*id].file;
                    (&file.value, Span::new(&owner.path, file.range))
                }
                _ => (&urls.calendar, owner.clone()),
            };
            let job = Job::Calendar(scope.clone());
            self.claim_below(page.file(name), name, job, main, owner.clone());
            if matches!(scope, Scope::Network | Scope::Group(_)) {
                let feed = page.file(&urls.feed);
                let job = Job::NewsFeed(scope);
                self.claim_below(feed, &urls.feed, job, main, owner.clone());
            }
        }
        for id in MeetingId::all(site).filter(|id| site[*id].is_in_calendars(site)) {
            let text = site[id].item.original();
            let name = format!("{}.ics", site[id].item.slug);
            let url = text.url.file(&name);
            self.claim_below(url, &name, Job::Invitation(id), main, text.span());
        }
        for (name, job) in [
            ("sitemap.xml", Job::Sitemap),
            ("robots.txt", Job::Robots),
            (REGISTER, Job::Register),
        ] {
            let url = UrlPath::root().file(name);
            self.claim_below(url, name, job, main, owner.clone());
        }
    }

    /// The page on which one searches, in each language, and below it what is searched.
    fn search(&mut self, search: &Search) {
        for language in self.site.config.language_ids() {
            let Some(index) = search.index(language) else {
                continue;
            };
            self.index("search", Job::Search, language);
            let page = section_url(self.language(language), "search");
            for name in index.files.keys() {
                let job = Job::SearchFile(name.clone());
                let owner = self.config.clone();
                self.claim_below(page.file(name), name, job, language, owner);
            }
        }
    }

    /// The files in which web servers read what they are to send, as `site.toml` asks for them.
    fn headers(&mut self) {
        for host in &self.site.config.publish.headers {
            let name = match host {
                Host::Netlify => "/_headers",
                Host::Apache => "/.htaccess",
                Host::Meta => continue,
            };
            let owner = self.config.clone();
            let job = Job::Headers(*host);
            self.claim_below(UrlPath::new(name), name, job, LanguageId::DEFAULT, owner);
        }
    }

    fn redirects(&mut self) {
        let site = self.site;
        let texts: Vec<&Text> = site
            .documents
            .values()
            .filter_map(|entry| match entry {
                DocumentEntry::Shown(ItemId::Section(folder), language) => {
                    site.section(folder, *language)
                }
                DocumentEntry::Shown(id, language) => site
                    .item(id)?
                    .texts
                    .iter()
                    .find(|text| text.language == *language),
                DocumentEntry::Hidden | DocumentEntry::Broken => None,
            })
            .collect();
        for text in texts {
            for former in &text.former {
                let job = Job::Redirect(former.value.clone(), text.url.clone());
                let owner = Span::new(&text.document.path, former.range);
                self.claim(former.value.clone(), job, text.language, owner);
            }
        }
    }

    /// Reports files that stand where others need a folder: `x` and `x/y`.
    fn check_folders(&mut self) {
        let mut clashes: Vec<(&OutputPath, &OutputPath)> = Vec::new();
        // What stands in one folder comes together: each folder is looked up once.
        let mut before = "";
        let mut folders: Vec<(usize, Option<&OutputPath>)> = Vec::new();
        for (key, below) in &self.keys {
            let pairs = key.bytes().zip(before.bytes());
            let shared = pairs.take_while(|(own, other)| own == other).count();
            folders.retain(|(at, _)| *at < shared);
            let known = folders.last().map_or(0, |(at, _)| at + 1);
            let others = key[known..].match_indices('/');
            let others = others.map(|(at, _)| (known + at, self.keys.get(&key[..known + at])));
            folders.extend(others);
            clashes.extend(
                folders
                    .iter()
                    .filter_map(|(_, file)| Some(((*file)?, below))),
            );
            before = key;
        }
        for (file, below) in clashes {
            let (file_owner, below_owner) = (&self.plan.outputs[file], &self.plan.outputs[below]);
            // The one that a text or a file of the site asks for is the one that can give way.
            let (second, first) = match below_owner.owner == self.config {
                true => (file_owner, below_owner),
                false => (below_owner, file_owner),
            };
            let mut diagnostic = Diagnostic::error("path-is-folder", second.owner.clone())
                .with("file", file.as_str())
                .with("below", below.as_str());
            if first.owner != self.config {
                diagnostic = diagnostic.relate(first.owner.clone(), "first");
            }
            self.diagnostics.push(diagnostic);
        }
    }
}

/// The folders that have an index.
pub const SECTIONS: [&str; 11] = [
    "news",
    "meetings",
    "groups",
    "organisations",
    "projects",
    "topics",
    "series",
    "calendars",
    "unknown",
    "figures",
    "search",
];

/// The kinds of target that a material may have, as a path on the site or an address elsewhere.
pub fn target_url<'a>(plan: &'a Plan, target: &'a Target) -> Option<TargetUrl<'a>> {
    match target {
        Target::Web(url) => Some(TargetUrl::Web(url)),
        Target::File(file) => plan.asset_url(file).map(TargetUrl::Site),
    }
}

/// Where a link of the front matter leads.
#[derive(Clone, Copy, Debug)]
pub enum TargetUrl<'a> {
    /// To another site.
    Web(&'a str),
    /// To a file of this one.
    Site(&'a UrlPath),
}
