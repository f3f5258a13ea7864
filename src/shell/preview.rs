//! What stands over the pages in the preview: what is wrong, and the bar with what belongs to the page.
//! Knows what was built and found; how it comes into a page, and when, is the server's.

mod bar;
pub mod editor;
pub mod findings;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Severity};
use crate::locale::{Arg, Locale};
use crate::pipeline::preview::Preview;
use crate::shell::preview::bar::{Bar, sign};
use crate::shell::preview::editor::Editor;
use crate::shell::preview::findings::{Drawing, escaped, in_code};
use crate::source::Inputs;
use crate::url::OutputPath;

/// Where a page asks for another day, or for the site with or without drafts.
pub const SET: &str = "/__connessi/set";
/// The style of all that.
pub const STYLE: &str = "/__connessi/preview.css";

/// Everything that is known about the site while it is written.
#[derive(Clone, Debug)]
pub struct Desk {
    /// The editor's words.
    pub locale: Arc<Locale>,
    /// The folder of the site.
    pub root: PathBuf,
    /// The way to the editor.
    pub editor: Option<Editor>,
    /// What a page must say to ask for something: pages of other sites cannot know it.
    pub token: String,
    /// The number of the build that was tried last.
    pub attempt: u64,
    /// What is wrong since the site was shown last.
    pub trouble: Option<Trouble>,
    /// What belongs to the pages that are shown.
    pub shown: Option<Arc<Built>>,
    /// What was found in them, as soon as it is known.
    pub found: Option<Arc<[Diagnostic]>>,
    /// What calendars will tell, as soon as it is known.
    pub changes: Option<Arc<Changes>>,
}

/// The site that is shown.
#[derive(Debug)]
pub struct Built {
    /// What it was built of.
    pub inputs: Arc<Inputs>,
    /// What belongs to its pages.
    pub preview: Preview,
    /// Whether another day than today was asked for.
    pub is_other_day: bool,
    /// Whether drafts are shown.
    pub drafts: bool,
}

/// Why the site cannot be shown as it is.
#[derive(Clone, Debug)]
pub enum Trouble {
    /// What is wrong in these sources.
    Sources(Arc<Inputs>, Arc<[Diagnostic]>),
    /// What this machine does not do, and what to do about it.
    Machine(String, String),
}

/// What will be different for those who follow the calendars.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Changes {
    /// Nobody knows what is published.
    Unknown,
    /// This, against what is published.
    Known(Vec<Changed>),
}

/// What will be different of one meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    /// Its permanent name.
    pub meeting: String,
    /// What it is, and what is different.
    pub sentences: Vec<String>,
    /// The names of the calendars in which that is so.
    pub calendars: Vec<String>,
}

/// What stands over a page, as HTML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Over {
    /// What is wrong; empty where nothing is.
    pub trouble: String,
    /// The bar; empty before there is a site.
    pub bar: String,
    /// The signs of pages that readers do not see yet, by their addresses.
    pub signs: BTreeMap<String, String>,
}

impl Desk {
    /// What stands over the page of an output, looked at from this machine or from elsewhere.
    pub fn over(&self, page: Option<&OutputPath>, address: &str, is_local: bool) -> Over {
        let editor = self.editor.as_ref().filter(|_| is_local);
        let editor = editor.map(|editor| (editor, self.root.as_path()));
        let drawing = |inputs| Drawing {
            inputs,
            locale: &self.locale,
            editor,
        };
        let trouble = match &self.trouble {
            None => String::new(),
            Some(Trouble::Sources(inputs, found)) => {
                let errors = found.iter();
                let errors: Vec<&Diagnostic> = errors
                    .filter(|found| found.severity == Severity::Error)
                    .collect();
                self.wrong(&drawing(inputs).list(&errors, 3), Some(errors.len()))
            }
            Some(Trouble::Machine(message, remedy)) => {
                let inner = format!(
                    "<p><b>{}</b></p><p>{}</p>",
                    in_code(message),
                    in_code(remedy)
                );
                self.wrong(&inner, None)
            }
        };
        let Some(shown) = &self.shown else {
            return Over {
                trouble,
                ..Over::default()
            };
        };
        let facts = page.and_then(|page| shown.preview.facts(page));
        let bar = Bar {
            drawing: drawing(&shown.inputs),
            address,
            today: shown.preview.today(),
            is_other_day: shown.is_other_day,
            drafts: shown.drafts,
            facts: facts.as_ref(),
            found: self.found.as_deref(),
            changes: self.changes.as_deref(),
            token: is_local.then_some(self.token.as_str()),
        };
        let early = shown.preview.early_pages();
        Over {
            trouble,
            bar: bar.html(),
            signs: early
                .map(|(url, day)| (url.encoded(), sign(&self.locale, day)))
                .collect(),
        }
    }

    /// What is wrong, below what says so. Whoever closes it sees it again after the next attempt, which has another number.
    fn wrong(&self, inner: &str, errors: Option<usize>) -> String {
        let key = match self.shown.is_some() {
            true => "shell-serve-heading",
            false => "shell-serve-heading-alone",
        };
        let heading = escaped(&self.locale.text(key));
        let count = errors.map_or_else(String::new, |errors| {
            let args = [("errors", Arg::Number(errors))];
            format!(
                " ({})",
                escaped(&self.locale.text_with("shell-overlay-count", &args))
            )
        });
        format!(
            "<p class=\"said\" role=\"alert\">{heading}{count}</p><details class=\"trouble\" open data-attempt=\"{}\">\
             <summary data-key=\"trouble\"><span>{heading}{count}</span> <span class=\"close\">{}</span></summary>\
             <div class=\"parts\" tabindex=\"0\" role=\"group\" aria-label=\"{heading}\"><h2 class=\"said\">{heading}</h2>{inner}</div></details>",
            self.attempt,
            escaped(&self.locale.text("shell-overlay-close")),
        )
    }
}

impl Over {
    /// All of it, as it stands in a page. Nothing of the page's own style reaches it, and nothing of it the page.
    pub fn html(&self, locale: &Locale) -> String {
        format!(
            "<connessi-preview><template shadowrootmode=\"open\"><link rel=\"stylesheet\" href=\"{STYLE}\">\
             <section class=\"preview\" aria-label=\"{}\" lang=\"{}\" dir=\"{}\"><div id=\"trouble\">{}</div>\
             <div id=\"bar\">{}</div></section></template></connessi-preview>\n",
            escaped(&locale.text("shell-bar-name")),
            escaped(locale.tag()),
            locale.direction(),
            self.trouble,
            self.bar,
        )
    }
}
