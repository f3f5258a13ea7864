//! `build`: parse → assemble → index → plan → render, the whole flow on one page; `check` looks over what came of it.
//! Knows the order of the stages, and nothing of what they do.

pub mod example;
mod meant;
mod memory;
pub mod mend;
pub mod preview;

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::Timestamp;

use crate::check;
use crate::config::{self, BaseUrl, Config, LanguageId};
use crate::diagnostic::{Checked, Diagnostic, tidy};
use crate::model::assemble::{assemble, rooms};
use crate::model::turns::{self, Turn};
use crate::model::{MeetingId, NewsId, Options, Site};
use crate::parallel;
use crate::parse::{self, Document, Settings, is_left_out};
use crate::pipeline::meant::{Documents, told};
use crate::pipeline::memory::{Again, Kept, Page, ParseInput, Recalled, print_of};
use crate::plan::{self, Plan, Planned};
use crate::reads::hash_of;
use crate::register::{Built, Fault, Hash, Register};
use crate::render;
use crate::render::atom;
use crate::render::gallery;
use crate::render::headers;
use crate::render::icalendar::{self, Events};
use crate::render::ledger::{Seen, page_hash};
use crate::render::subscriber::{self, Explanation};
use crate::render::view::Views;
use crate::search::{self, Search, Words};
use crate::source::{Gallery, Inputs, REGISTER, SourcePath, Span};
use crate::theme::{self, Theme};
use crate::url::OutputPath;

pub use crate::render::{Content, Wanted};
pub use memory::Memory;

/// Every file of the site.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outputs {
    /// What each file holds.
    pub files: BTreeMap<OutputPath, Content>,
    /// How many of them are pages, former addresses not counted.
    pub pages: usize,
    /// How many of them are feeds.
    pub feeds: usize,
    /// The Content-Security-Policy under which pages will be shown, where `site.toml` says how it reaches readers.
    pub policy: Option<String>,
    /// When the site changes by itself, if it does.
    pub next: Option<Turn>,
}

/// The program, with its version: what another one makes of the same sources may be something else.
const PROGRAM: &str = match cfg!(feature = "avif") {
    true => concat!("connessi ", env!("CARGO_PKG_VERSION"), " avif"),
    false => concat!("connessi ", env!("CARGO_PKG_VERSION")),
};

/// What a build is at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Understanding each document on its own.
    Parse,
    /// Reading the templates.
    Theme,
    /// Understanding what was published last, and hashing what was read.
    Recall,
    /// Putting the site together.
    Assemble,
    /// Putting together what can be searched.
    Index,
    /// Planning what is published.
    Plan,
    /// Filling the pages.
    Render,
    /// Making what carries stamps: feeds, calendars, the register.
    Stamp,
}

/// Who is told of each stage as it begins: here nobody reads a clock.
pub type Watch<'a> = &'a dyn Fn(Stage);

/// Everything that is settled before the first page is rendered.
#[derive(Debug)]
struct Prepared {
    site: Site,
    search: Search,
    plan: Plan,
    theme: Option<Theme>,
    gallery: Option<Arc<Gallery>>,
    built: Built,
    next: Option<Turn>,
    /// A hash of everything that pages are made of besides the site.
    base: u64,
}

/// Builds a site.
///
/// What comes back is as much of the site as could be built. It may be published if no finding is an error.
pub fn build(inputs: &Inputs, options: &Options, memory: &mut Memory) -> Checked<Outputs> {
    build_watched(inputs, options, memory, &|_| {})
}

/// Builds a site, and tells of each stage as it begins.
pub fn build_watched(
    inputs: &Inputs,
    options: &Options,
    memory: &mut Memory,
    watch: Watch<'_>,
) -> Checked<Outputs> {
    let mut diagnostics = Vec::new();
    let prepared = prepare_watched(inputs, options, memory, &mut diagnostics, watch);
    let value = prepared.map_or_else(Outputs::default, |prepared| {
        render_all(&prepared, memory, &mut diagnostics, watch).0
    });
    tidy(&mut diagnostics);
    Checked { value, diagnostics }
}

/// A site that was looked over.
#[derive(Clone, Debug, Default)]
pub struct Inspected {
    /// What would be published.
    pub outputs: Outputs,
    /// The addresses elsewhere that its texts and templates link to, each with the first place.
    pub external: BTreeMap<String, Span>,
}

/// Builds a site and looks over what came of it.
pub fn check(inputs: &Inputs, options: &Options) -> Checked<Inspected> {
    let mut diagnostics = Vec::new();
    let prepared = prepare(inputs, options, &mut Memory::default(), &mut diagnostics);
    let value = prepared.map_or_else(Inspected::default, |prepared| {
        let outputs = render_all(&prepared, &mut Memory::default(), &mut diagnostics, &|_| {}).0;
        let found = check::check(&check::Built {
            inputs,
            site: &prepared.site,
            plan: &prepared.plan,
            files: &outputs.files,
            told: &diagnostics,
        });
        diagnostics.extend(found.diagnostics);
        Inspected {
            outputs,
            external: found.external,
        }
    });
    tidy(&mut diagnostics);
    Checked { value, diagnostics }
}

/// Builds a site to tell what the subscribers of its calendars will see; nothing where its settings cannot be read.
pub fn explain(inputs: &Inputs, options: &Options) -> Checked<Option<Explanation>> {
    let mut diagnostics = Vec::new();
    let prepared = prepare(inputs, options, &mut Memory::default(), &mut diagnostics);
    let value = prepared.map(|prepared| {
        let (_, register) =
            render_all(&prepared, &mut Memory::default(), &mut diagnostics, &|_| {});
        subscriber::explain(&prepared.site, &prepared.plan, &register)
    });
    tidy(&mut diagnostics);
    Checked { value, diagnostics }
}

/// Puts a site together without planning or rendering it; nothing comes back where it has no usable `site.toml`.
pub fn site(inputs: &Inputs, options: &Options) -> Checked<Option<Site>> {
    let mut diagnostics = Vec::new();
    let prepared = prepare(inputs, options, &mut Memory::default(), &mut diagnostics);
    tidy(&mut diagnostics);
    Checked {
        value: prepared.map(|prepared| prepared.site),
        diagnostics,
    }
}

/// What the parsing of a site's documents depends on.
pub fn settings_of(inputs: &Inputs, options: &Options) -> Settings {
    settings(configure(inputs, options, &mut Vec::new()).as_ref())
}

/// Plans a site without rendering it.
pub fn plan(inputs: &Inputs, options: &Options) -> Checked<Plan> {
    let mut diagnostics = Vec::new();
    let prepared = prepare(inputs, options, &mut Memory::default(), &mut diagnostics);
    tidy(&mut diagnostics);
    Checked {
        value: prepared.map_or_else(Plan::default, |prepared| prepared.plan),
        diagnostics,
    }
}

fn prepare(
    inputs: &Inputs,
    options: &Options,
    memory: &mut Memory,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Prepared> {
    prepare_watched(inputs, options, memory, diagnostics, &|_| {})
}

fn prepare_watched(
    inputs: &Inputs,
    options: &Options,
    memory: &mut Memory,
    diagnostics: &mut Vec<Diagnostic>,
    watch: Watch<'_>,
) -> Option<Prepared> {
    watch(Stage::Parse);
    let config = configure(inputs, options, diagnostics);
    let settings = Arc::new(settings(config.as_ref()));
    let parsed = parse_all(inputs, &settings, memory, diagnostics);
    let config = config?;
    watch(Stage::Theme);
    let theme = Theme::load(inputs, &config);
    diagnostics.extend(theme.diagnostics);
    let theme = theme.value;
    watch(Stage::Recall);
    let published = published(inputs, &config, diagnostics);
    let theme_files: Vec<(String, String)> = theme
        .iter()
        .flat_map(Theme::assets)
        .map(|(name, asset)| (name.clone(), asset.published.clone()))
        .collect();
    let sources = sources(inputs, options);
    let mut put_together = |documents: Vec<Arc<Document>>, broken: Vec<SourcePath>| {
        watch(Stage::Assemble);
        let (config, published) = (config.clone(), published.clone());
        let (mut site, mut found) = assemble(
            config,
            documents,
            broken,
            &inputs.assets,
            published,
            options,
        );
        site.settle(made(&site, sources), inputs.sizes.clone());
        let in_templates = theme.as_ref().map(Theme::rooms).unwrap_or_default();
        let in_templates = in_templates.iter().map(|(span, room)| (span.clone(), room));
        found.extend(rooms::undeclared(&site, in_templates));
        watch(Stage::Index);
        let search = index(&site, memory);
        watch(Stage::Plan);
        let plan = plan::plan(
            &site,
            &search,
            &inputs.assets,
            &inputs.pictures,
            &theme_files,
        );
        found.extend(plan.diagnostics);
        (site, search, plan.value, found)
    };
    let as_meant = parsed.as_meant();
    let (site, search, plan, found) = put_together(parsed.documents, parsed.broken);
    diagnostics.extend(match as_meant {
        Some((documents, broken)) => {
            let (.., found) = put_together(documents, broken);
            told(found, &parsed.meant, inputs)
        }
        None => found,
    });
    let base = base(inputs, options, theme.as_ref());
    let next = turns::next(&site);
    let built = Built {
        sources,
        copied: inputs.copied.map(Hash::new),
        program: PROGRAM.to_owned(),
        made: site.made(),
        until: next.as_ref().map(|turn| turn.at),
    };
    Some(Prepared {
        site,
        search,
        plan,
        theme,
        gallery: inputs.gallery.clone(),
        built,
        next,
        base,
    })
}

/// What can be found on a site: the words of each document on its own, then an index of each language.
pub fn index(site: &Site, memory: &mut Memory) -> Search {
    if !site.config.search {
        return Search::default();
    }
    let documents = search::documents(site);
    let words = parallel::map(&documents, |document| {
        let again = memory.words.get(&document.path, document).cloned();
        again.unwrap_or_else(|| Arc::new(search::words_of(document)))
    });
    memory
        .words
        .replace(documents.iter().zip(&words).map(|(document, words)| {
            let path = document.path.clone();
            (path, document.clone(), words.clone())
        }));
    let paths = documents.iter().map(|document| &document.path);
    let words: BTreeMap<&SourcePath, Arc<Words>> = paths.zip(words).collect();
    let languages: Vec<LanguageId> = site.config.language_ids().collect();
    Search::new(parallel::map(&languages, |id| {
        search::index(site, *id, &words)
    }))
}

/// A hash of everything that pages are made of besides the site: the theme, `site.toml`, and what the command says.
fn base(inputs: &Inputs, options: &Options, theme: Option<&Theme>) -> u64 {
    let Options {
        now: _,
        drafts,
        accept_removals,
        base_url,
    } = options;
    hash_of(&(
        PROGRAM,
        inputs.texts.get(config::FILE),
        (drafts, accept_removals),
        base_url.as_ref().map(BaseUrl::whole),
        theme.map(Theme::print),
    ))
}

/// The hash of everything that was read, and of what the command says besides.
fn sources(inputs: &Inputs, options: &Options) -> Hash {
    let base_url = options.base_url.as_ref().map(BaseUrl::whole);
    let settings = [
        [u8::from(options.drafts), u8::from(options.accept_removals)].to_vec(),
        base_url.unwrap_or_default().into_bytes(),
    ];
    // Pages name a picture by what its file holds, and tell of a material how large it is.
    let sizes = inputs.sizes.values().map(|size| size.to_be_bytes());
    let sizes: Vec<[u8; 8]> = sizes.collect();
    let pictures = inputs.pictures.files.values();
    let pictures = pictures.filter_map(|picture| Some(picture.as_ref().ok()?.print.to_be_bytes()));
    let pictures: Vec<[u8; 16]> = pictures.collect();
    let texts = inputs.texts.iter();
    let texts = texts.flat_map(|(path, text)| [path.as_str().as_bytes(), text.as_bytes()]);
    let assets = inputs.assets.iter().map(|path| path.as_str().as_bytes());
    let settings = settings.iter().map(Vec::as_slice);
    let pictures = pictures.iter().map(<[u8; 16]>::as_slice);
    let parts: Vec<&[u8]> = settings
        .chain(texts)
        .chain(assets)
        .chain(pictures)
        .chain(sizes.iter().map(<[u8; 8]>::as_slice))
        .collect();
    Hash::of_parts(parts)
}

/// Since when the site is what it is: the present, or the instant of an earlier build since when all has stayed the same.
fn made(site: &Site, sources: Hash) -> Timestamp {
    let earlier = site.published.built.as_ref();
    let same = earlier.filter(|built| {
        built.sources == sources
            && built.program == PROGRAM
            && built.made <= site.now
            && !turns::is_changed_since(site, built.made)
    });
    let made = same.map_or(site.now, |built| built.made);
    Timestamp::from_second(made.as_second()).unwrap_or(made)
}

/// Whether a build would give what was published last, byte for byte, as far as that can be told without one; with it
/// comes the instant until when that is so.
///
/// It is asked by those who build on a schedule, so it looks at nothing but the texts themselves.
pub fn standing(inputs: &Inputs, options: &Options) -> Option<Option<Timestamp>> {
    let earlier = inputs.published.as_ref()?;
    let built = Register::read(&earlier.text).ok()?.built?;
    let is_same = built.sources == sources(inputs, options)
        && built.program == PROGRAM
        && built.copied.is_some()
        && built.copied == inputs.copied.map(Hash::new)
        && built.made <= options.now
        && built.until.is_none_or(|until| options.now < until);
    is_same.then_some(built.until)
}

/// What the site published last. A register that cannot be read is an error, and never a fresh start.
fn published(inputs: &Inputs, config: &Config, diagnostics: &mut Vec<Diagnostic>) -> Arc<Register> {
    let Some(earlier) = &inputs.published else {
        return Arc::default();
    };
    let path = SourcePath::new(REGISTER).expect("a plain name");
    let finding = |code| Diagnostic::error(code, Span::whole(&path)).with("from", &earlier.from);
    match Register::read(&earlier.text) {
        Ok(register) if register.is_empty() || register.site == config.id => {
            return Arc::new(register);
        }
        Ok(register) => diagnostics.push(
            finding("register-of-other-site")
                .with("other", register.site)
                .with("id", &config.id),
        ),
        Err(Fault::Form(detail)) => {
            diagnostics.push(finding("register-unreadable").with("detail", detail));
        }
        Err(Fault::Newer) => diagnostics.push(finding("register-newer")),
    }
    Arc::default()
}

fn configure(
    inputs: &Inputs,
    options: &Options,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Config> {
    let Some(text) = inputs.texts.get(config::FILE) else {
        let path = SourcePath::new(config::FILE).expect("a plain name");
        diagnostics.push(Diagnostic::error("config-missing", Span::whole(&path)));
        return None;
    };
    let config = config::parse(text, options.base_url.as_ref());
    diagnostics.extend(config.diagnostics);
    config.value
}

/// What parsing depends on. Without a configuration, documents are still read for their own mistakes.
fn settings(config: Option<&Config>) -> Settings {
    let Some(config) = config else {
        return Settings {
            translations: Vec::new(),
            markdown: config::MarkdownPolicy::default(),
        };
    };
    Settings {
        translations: config.languages[1..]
            .iter()
            .map(|language| language.locale.tag().to_lowercase())
            .collect(),
        markdown: config.markdown.clone(),
    }
}

fn parse_all(
    inputs: &Inputs,
    settings: &Arc<Settings>,
    memory: &mut Memory,
    diagnostics: &mut Vec<Diagnostic>,
) -> Documents {
    let texts: Vec<(&SourcePath, ParseInput)> = inputs
        .texts
        .iter()
        .filter(|(path, _)| is_document(path))
        .map(|(path, text)| (path, (text.clone(), settings.clone())))
        .collect();
    let parsed = parallel::map(&texts, |(path, input)| {
        let again = memory.documents.get(path, input).cloned();
        again.unwrap_or_else(|| {
            let read = parse::read(path, &input.0, &input.1);
            let (document, meant) = (read.document.map(Arc::new), read.meant.map(Arc::new));
            (document, meant, read.diagnostics)
        })
    });
    let mut all = Documents {
        documents: Vec::new(),
        broken: Vec::new(),
        meant: Vec::new(),
    };
    for ((path, _), (document, meant, found)) in texts.iter().zip(&parsed) {
        match document {
            Some(document) => all.documents.push(document.clone()),
            None => all.broken.push((*path).clone()),
        }
        all.meant.extend(meant.clone());
        diagnostics.extend(found.iter().cloned());
    }
    let made = texts
        .into_iter()
        .zip(parsed)
        .map(|((path, input), parsed)| (path.clone(), input, parsed));
    memory.documents.replace(made);
    all
}

fn is_document(path: &SourcePath) -> bool {
    path.as_str()
        .strip_prefix("content/")
        .is_some_and(|inner| inner.ends_with(".md") && !is_left_out(inner))
}

/// Every file, and the register of what is published with them.
fn render_all(
    prepared: &Prepared,
    memory: &mut Memory,
    diagnostics: &mut Vec<Diagnostic>,
    watch: Watch<'_>,
) -> (Outputs, Register) {
    watch(Stage::Render);
    let Prepared {
        site,
        search,
        plan,
        theme,
        ..
    } = prepared;
    let views = Views::new(site, plan, search);
    let recalled = memory.recall(site, &views, prepared.base);
    let jobs: Vec<(&OutputPath, &Planned)> = plan.outputs.iter().collect();
    let rendered = parallel::map(&jobs, |(path, planned)| {
        fill(theme.as_ref(), &views, &recalled, path, planned)
    });
    let publish = &site.config.publish;
    let mut outputs = Outputs {
        policy: (!publish.headers.is_empty()).then(|| headers::policy(publish)),
        next: prepared.next.clone(),
        ..Outputs::default()
    };
    watch(Stage::Stamp);
    let mut kept = Kept::default();
    let mut seen = seen(site, plan, &recalled, &mut kept);
    for ((path, planned), filled) in jobs.into_iter().zip(rendered) {
        outputs.feeds += usize::from(planned.job.is_feed());
        outputs.pages += usize::from(planned.job.is_page() && !matches!(filled, Ok(Filled::Not)));
        match filled {
            Ok(Filled::Page(page)) => {
                let Page { content, hash } = &page.value;
                let hash = hash.filter(|_| is_ledgered(plan, planned));
                let seen_page = hash.map(|hash| (planned.url.clone(), hash));
                seen.pages.extend(seen_page);
                outputs.files.insert(path.clone(), content.clone());
                kept.pages.insert(path.clone(), page);
            }
            Ok(Filled::Other(content)) => {
                outputs.files.insert(path.clone(), content);
            }
            Ok(Filled::Not) => {}
            Err(diagnostic) => diagnostics.push(*diagnostic),
        }
    }
    memory.keep(site, prepared.base, recalled, kept);
    seen.built = Some(prepared.built.clone());
    let stamped = render::stamped(site, plan, &seen);
    let (register, files) = stamped.value;
    outputs.files.extend(files);
    diagnostics.extend(stamped.diagnostics);
    if let (Some(gallery), Some(theme)) = (&prepared.gallery, theme) {
        show(gallery, theme, &views, plan, &mut outputs, diagnostics);
    }
    theme::once_per_cause(diagnostics);
    (outputs, register)
}

/// What a job is filled with.
enum Filled {
    /// A page, which may serve again.
    Page(Again<Page>),
    /// Something else.
    Other(Content),
    /// Nothing: it cannot be made, or is made once everything has been seen.
    Not,
}

/// Makes what fills a job, or takes the page that an earlier build has made of the same.
fn fill(
    theme: Option<&Theme>,
    views: &Views<'_>,
    recalled: &Recalled,
    path: &OutputPath,
    planned: &Planned,
) -> Result<Filled, Box<Diagnostic>> {
    let Some(print) = print_of(views, planned) else {
        let content = render::render(theme, views, planned)?;
        return Ok(content.map_or(Filled::Not, Filled::Other));
    };
    if let Some(page) = recalled.again(&recalled.kept.pages, path, print) {
        return Ok(Filled::Page(page));
    }
    let made = recalled.make(print, || render::render(theme, views, planned));
    let (content, made) = made.apart();
    Ok(match content? {
        Some(Content::Rendered(bytes)) => {
            let hash = planned.job.is_page().then(|| page_hash(&bytes));
            let content = Content::Rendered(bytes);
            Filled::Page(made.with(Page { content, hash }))
        }
        Some(content) => Filled::Other(content),
        None => Filled::Not,
    })
}

/// Puts the gallery into its site: the page with the parts of the theme, and the files that are part of the program.
fn show(
    gallery: &Gallery,
    theme: &Theme,
    views: &Views<'_>,
    plan: &Plan,
    outputs: &mut Outputs,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let Some(marked) = gallery::marked(theme) else {
        return;
    };
    let planned: Vec<&Planned> = plan.outputs.values().collect();
    let shown = parallel::map(&planned, |planned| gallery::shown(&marked, views, planned));
    let shown: Result<Vec<_>, _> = shown.into_iter().filter_map(Result::transpose).collect();
    let document = &gallery.document;
    match shown.and_then(|shown| gallery::pages(theme, views, plan, document, shown)) {
        Ok(pages) => {
            let pages = pages.into_iter();
            let pages = pages.map(|(path, page)| (path, Content::Rendered(page)));
            outputs.files.extend(pages);
        }
        Err(diagnostic) => diagnostics.push(*diagnostic),
    }
    // When the made-up site would change is nobody's concern.
    outputs.next = None;
    for content in outputs.files.values_mut() {
        if let Content::Copied(source) = content
            && let Some(bytes) = gallery.files.get(source)
        {
            *content = Content::Rendered(bytes.clone());
        }
    }
}

/// Whether a page is one that was promised to stay: not where an original only stands in for a translation to come.
fn is_ledgered(plan: &Plan, planned: &Planned) -> bool {
    planned.job.is_page() && !plan.is_stand_in(&planned.job, planned.language)
}

/// What programs that read feeds see of each item.
fn seen(site: &Site, plan: &Plan, recalled: &Recalled, kept: &mut Kept) -> Seen {
    let news: Vec<NewsId> = NewsId::all(site).collect();
    let entries = parallel::map(&news, |id| {
        let name = hash_of(id);
        let again = recalled.again(&recalled.kept.entries, &name, 0);
        let make = || recalled.make(0, || atom::entry_hash(site, plan, *id));
        (name, again.unwrap_or_else(make))
    });
    let hashes: Vec<Hash> = entries.iter().map(|(_, entry)| entry.value).collect();
    let meetings: Vec<MeetingId> = MeetingId::all(site).collect();
    let events = parallel::map(&meetings, |id| {
        let name = hash_of(id);
        let again = recalled.again(&recalled.kept.events, &name, 0);
        let make = || recalled.make(0, || icalendar::event(site, plan, *id).map(Arc::new));
        (name, again.unwrap_or_else(make))
    });
    let of_meetings = meetings.into_iter().zip(&events);
    let of_meetings = of_meetings.filter_map(|(id, (_, event))| Some((id, event.value.clone()?)));
    let seen = Seen {
        pages: BTreeMap::new(),
        entries: news.into_iter().zip(hashes).collect(),
        events: Events::new(site, plan, of_meetings.collect()),
        built: None,
    };
    kept.entries.extend(entries);
    kept.events.extend(events);
    seen
}
