//! A site that is built to be looked at: what belongs to each of its pages, and what is found out about it afterwards.
//! Knows what was built, and nothing of how it is shown.

use jiff::civil::Date;

use crate::check;
use crate::model::{DocumentEntry, ItemId, Site};
use crate::pipeline::{
    Checked, Diagnostic, Inputs, Memory, Options, Outputs, Prepared, Register, prepare, render_all,
    tidy,
};
use crate::plan::{Job, Planned, job_of};
use crate::render::atom;
use crate::source::{SourcePath, Span};
use crate::url::{OutputPath, UrlPath};

/// What is left of a build beside its files.
#[derive(Debug)]
pub struct Preview {
    prepared: Prepared,
    register: Register,
    /// What was told of it.
    told: Vec<Diagnostic>,
}

/// What belongs to a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// The source that asks for it.
    pub source: SourcePath,
    /// The page in each language in which it is.
    pub versions: Vec<Version>,
    /// The feeds in which what it shows stands, by their addresses, with their names.
    pub feeds: Vec<(UrlPath, String)>,
    /// Whether readers do not see it yet, and from which day they will, if one is stated.
    pub early: Option<Option<Date>>,
    /// The permanent name of the meeting that it shows.
    pub meeting: Option<String>,
}

/// A page in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// The tag of the language.
    pub tag: String,
    /// The language's own name.
    pub name: String,
    /// The direction of its writing.
    pub direction: &'static str,
    /// Where it is.
    pub url: UrlPath,
    /// Whether it is the page itself.
    pub is_here: bool,
}

/// Builds a site, and keeps what it was made of.
///
/// The files that come back are those of [`build`](super::build).
pub fn build(
    inputs: &Inputs,
    options: &Options,
    memory: &mut Memory,
) -> Checked<(Outputs, Option<Preview>)> {
    let mut diagnostics = Vec::new();
    let prepared = prepare(inputs, options, memory, &mut diagnostics);
    let value = prepared.map_or_else(Default::default, |prepared| {
        let (outputs, register) = render_all(&prepared, memory, &mut diagnostics, &|_| {});
        let told = diagnostics.clone();
        let preview = Preview {
            prepared,
            register,
            told,
        };
        (outputs, Some(preview))
    });
    tidy(&mut diagnostics);
    Checked { value, diagnostics }
}

impl Preview {
    /// What is found in the site and its files, as [`super::check()`] does; nothing where it was broken off.
    pub fn check(
        &self,
        inputs: &Inputs,
        outputs: &Outputs,
        goes_on: &dyn Fn() -> bool,
    ) -> Option<Vec<Diagnostic>> {
        let built = check::Built {
            inputs,
            site: &self.prepared.site,
            plan: &self.prepared.plan,
            files: &outputs.files,
            told: &self.told,
        };
        let found = check::check_while(&built, goes_on)?;
        let mut all = self.told.clone();
        all.extend(found.diagnostics);
        tidy(&mut all);
        Some(all)
    }

    /// What belongs to a page; nothing where there is none.
    pub fn facts(&self, path: &OutputPath) -> Option<Facts> {
        let planned = self.prepared.plan.outputs.get(path)?;
        planned.job.page_kind()?;
        let item = planned.job.item();
        Some(Facts {
            source: self.source(planned),
            versions: self.versions(planned),
            feeds: self.feeds(planned),
            early: self.early(planned),
            meeting: match item {
                Some(ItemId::Meeting(id)) => Some(self.site()[id].item.uid.to_string()),
                _ => None,
            },
        })
    }

    /// The day that counts as today.
    pub fn today(&self) -> Date {
        self.site().today
    }

    /// The page that a document is a text of.
    pub fn page_of(&self, document: &SourcePath) -> Option<&UrlPath> {
        match self.site().documents.get(document)? {
            DocumentEntry::Shown(item, language) => {
                self.prepared.plan.url(&job_of(item), *language)
            }
            DocumentEntry::Hidden | DocumentEntry::Broken => None,
        }
    }

    /// The pages of what readers do not see yet, with the day from which they will, if one is stated.
    pub fn early_pages(&self) -> impl Iterator<Item = (&UrlPath, Option<Date>)> {
        let early = self.site().early.iter();
        early.filter_map(|(document, day)| Some((self.page_of(document)?, *day)))
    }

    fn site(&self) -> &Site {
        &self.prepared.site
    }

    /// The document whose text the page shows, else whatever asks for it.
    fn source(&self, planned: &Planned) -> SourcePath {
        let item = planned.job.item().or_else(|| {
            let folder = planned.job.folder()?;
            let section = ItemId::Section(folder.to_owned());
            (job_of(&section) == planned.job).then_some(section)
        });
        let text = item.and_then(|item| self.site().text(&item, planned.language));
        text.map_or(planned.owner.path.clone(), |text| {
            text.document.path.clone()
        })
    }

    fn versions(&self, planned: &Planned) -> Vec<Version> {
        let site = self.site();
        let versions = self.prepared.plan.versions(site, &planned.job);
        let versions = versions.map(|(language, url)| {
            let locale = &site.config.language(language).locale;
            Version {
                tag: locale.tag().to_owned(),
                name: locale.own_name(),
                direction: locale.direction(),
                url: url.clone(),
                is_here: *url == planned.url,
            }
        });
        versions.collect()
    }

    fn feeds(&self, planned: &Planned) -> Vec<(UrlPath, String)> {
        let of_item: Vec<&UrlPath> = match planned.job {
            Job::Meeting(id) => {
                let item = self.register.items.get(&self.site()[id].item.uid);
                let event = item.and_then(|item| item.event.as_ref());
                event.map_or_else(Vec::new, |event| event.feeds.iter().collect())
            }
            _ => Vec::new(),
        };
        let outputs = self.prepared.plan.outputs.values();
        let others = outputs.filter(|feed| match &feed.job {
            Job::NewsFeed(scope) => match planned.job {
                Job::News(id) => {
                    let feed =
                        atom::news_feed(self.site(), &self.prepared.plan, scope, &self.register);
                    feed.news.contains(&id)
                }
                Job::NewsIndex => scope.page() == Job::MeetingIndex,
                _ => scope.page() == planned.job,
            },
            Job::Calendar(scope) => scope.page() == planned.job,
            _ => false,
        });
        let mut feeds: Vec<&UrlPath> = others.map(|feed| &feed.url).chain(of_item).collect();
        // What is of meetings alone is no feed of news.
        if planned.job == Job::MeetingIndex {
            feeds.retain(|url| url.as_str().ends_with(".ics"));
        }
        feeds.sort();
        feeds.dedup();
        let named = feeds.into_iter().filter_map(|url| {
            let known = self.register.feeds.get(url)?;
            Some((url.clone(), known.name.clone()))
        });
        named.collect()
    }

    fn early(&self, planned: &Planned) -> Option<Option<Date>> {
        let item = planned.job.item()?;
        let text = self.site().text(&item, planned.language)?;
        self.site().early.get(&text.document.path).copied()
    }
}

/// Where what stood on a page of an earlier build stands now: its document may have another address, or another name.
pub fn successor<'a>(
    (earlier, texts): (&Preview, &Inputs),
    page: &OutputPath,
    (next, inputs): (&'a Preview, &Inputs),
) -> Option<&'a UrlPath> {
    let facts = earlier.facts(page)?;
    let same = next.page_of(&facts.source);
    same.or_else(|| {
        let text = texts.texts.get(&facts.source)?;
        let mut renamed = inputs.texts.iter();
        let (path, _) =
            renamed.find(|(path, other)| *other == text && !texts.texts.contains_key(*path))?;
        next.page_of(path)
    })
}

/// Whether a finding is about a source, or has a place in it.
pub fn is_about(found: &Diagnostic, source: &SourcePath) -> bool {
    let related = found.related.iter().map(|(span, _)| span);
    let mut spans = std::iter::once(&found.span).chain(related);
    spans.any(|span: &Span| span.path == *source)
}
