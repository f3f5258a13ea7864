//! Small sites for the tests of the renderers, made from the texts of their documents.
//! Knows the stages up to the plan, and nothing of what is made from it.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::Timestamp;

use crate::model::{MeetingId, NewsId, Options, Site, assemble};
use crate::parse::{Settings, parse};
use crate::plan::{Plan, plan};
use crate::source::SourcePath;

/// A site and its plan, seen from noon (in Rome) of 10 May 2030.
pub(crate) struct TestSite {
    pub(crate) site: Site,
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
            base_url: None,
        };
        let (site, _) = assemble::assemble(config, parsed, Vec::new(), &assets, &options);
        let plan = plan(&site, &assets, &[]).value;
        Self { site, plan }
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
