//! Small sites for the tests of the renderers, made from the texts of their documents.
//! Knows the stages up to the plan, and what carries stamps of that which is made from it.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::Timestamp;

use crate::config::LanguageId;
use crate::model::{MeetingId, NewsId, Options, Site, assemble};
use crate::parse::{Settings, parse};
use crate::plan::{Job, Plan, Scope, plan};
use crate::register::Hash;
use crate::render::icalendar::{self, Events};
use crate::render::ledger::Seen;
use crate::render::{Content, atom, stamped};
use crate::search::Search;
use crate::source::{Pictures, SourcePath};
use crate::url::UrlPath;

/// A site and its plan, seen from noon (in Rome) of 10 May 2030.
pub(crate) struct TestSite {
    pub(crate) site: Site,
    pub(crate) search: Search,
    pub(crate) plan: Plan,
}

impl TestSite {
    /// The site of these documents: each a path below `content/`, and front matter with, after `---`, a text.
    ///
    /// What is not Markdown is a file that is only copied.
    pub(crate) fn new(documents: &[(&str, &str)]) -> Self {
        Self::with_config("", documents)
    }

    /// The same, with more lines in `site.toml`.
    pub(crate) fn with_config(config: &str, documents: &[(&str, &str)]) -> Self {
        let config = format!(
            "title = \"Rete\"\nbase_url = \"https://rete.example/\"\nlanguages = [\"en\"]\n{config}"
        );
        let config = crate::config::parse(&config, None);
        assert!(config.diagnostics.is_empty(), "{:?}", config.diagnostics);
        let config = config.value.expect("the settings of a test are right");
        let settings = Settings {
            translations: vec!["en".to_owned()],
            markdown: config.markdown.clone(),
        };
        let mut assets = BTreeSet::new();
        let mut parsed = Vec::new();
        for (path, text) in documents {
            let path = SourcePath::new(&format!("content/{path}")).expect("a plain path");
            if !path.as_str().ends_with(".md") {
                assets.insert(path);
                continue;
            }
            let text = match text.contains("\n---\n") {
                true => format!("---\n{text}"),
                false => format!("---\n{text}\n---\n"),
            };
            let document = parse(&path, &text, &settings);
            assert!(
                document.diagnostics.is_empty(),
                "{:?}",
                document.diagnostics
            );
            parsed.push(Arc::new(
                document.value.expect("a document of a test is right"),
            ));
        }
        let now: Timestamp = "2030-05-10T10:00:00Z".parse().expect("an instant");
        let options = Options {
            now,
            drafts: false,
            accept_removals: false,
            base_url: None,
        };
        let (site, _) = assemble::assemble(
            config,
            parsed,
            Vec::new(),
            &assets,
            Arc::default(),
            &options,
        );
        let search = Search::default();
        let plan = plan(&site, &search, &assets, &Pictures::default(), &[]).value;
        Self { site, search, plan }
    }

    /// The file at this address, of those that carry stamps.
    pub(crate) fn file(&self, url: &str) -> String {
        let (site, plan) = (&self.site, &self.plan);
        let events = MeetingId::all(site);
        let events = events.filter_map(|id| Some((id, icalendar::event(site, plan, id)?)));
        let entries = NewsId::all(site);
        let entries = entries.map(|id| (id, atom::entry_hash(site, plan, id)));
        let pages = plan
            .outputs
            .values()
            .filter(|planned| planned.job.is_page());
        let seen = Seen {
            pages: pages
                .map(|planned| (planned.url.clone(), Hash::default()))
                .collect(),
            entries: entries.collect(),
            events: Events::new(
                site,
                plan,
                events.map(|(id, event)| (id, Arc::new(event))).collect(),
            ),
            built: None,
        };
        let path = UrlPath::new(url).expect("an address").output();
        match stamped(site, plan, &seen).value.1.remove(&path) {
            Some(Content::Rendered(bytes)) => String::from_utf8(bytes.to_vec()).expect("a text"),
            other => panic!("{url}: {other:?}"),
        }
    }

    /// The calendar file of a meeting.
    pub(crate) fn invitation(&self, id: MeetingId) -> String {
        let url = self.plan.url(&Job::Invitation(id), LanguageId::DEFAULT);
        self.file(url.expect("a calendar file").as_str())
    }

    /// A feed of meetings.
    pub(crate) fn calendar(&self, scope: &Scope) -> String {
        let url = self
            .plan
            .url(&Job::Calendar(scope.clone()), LanguageId::DEFAULT);
        self.file(url.expect("a feed").as_str())
    }

    /// A feed of news.
    pub(crate) fn news_feed(&self, scope: &Scope) -> String {
        let url = self
            .plan
            .url(&Job::NewsFeed(scope.clone()), LanguageId::DEFAULT);
        self.file(url.expect("a feed").as_str())
    }

    /// The meeting with this slug.
    pub(crate) fn meeting(&self, slug: &str) -> MeetingId {
        MeetingId::all(&self.site)
            .find(|id| self.site[*id].item.slug.as_str() == slug)
            .expect("a meeting of the test")
    }

    /// The news item with this slug.
    pub(crate) fn news(&self, slug: &str) -> NewsId {
        NewsId::all(&self.site)
            .find(|id| self.site[*id].item.slug.as_str() == slug)
            .expect("a news item of the test")
    }
}
