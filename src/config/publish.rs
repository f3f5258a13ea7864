//! `[publish]` and `[legal]` of `site.toml`: what web servers are to send, and what the law wants to be linked.
//! Knows what is asked for, and nothing of the files in which each server reads it.

use jiff::civil::Date;

use crate::config::reader::{Reader, Table};
use crate::source::Spanned;
use crate::url::{is_email, is_web_address};

/// What `[publish]` says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Publish {
    /// Whose files with headers are written.
    pub headers: Vec<Host>,
    /// Other sites from which pages may show pictures.
    pub images: Vec<String>,
    /// Other sites that pages may frame, as the players of recordings.
    pub frames: Vec<String>,
}

/// A way in which headers reach readers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Host {
    /// `_headers`, as Netlify and Cloudflare Pages read it.
    Netlify,
    /// `.htaccess`, as Apache reads it.
    Apache,
    /// The policy in every page, where the host takes no headers.
    Meta,
}

/// The names of the hosts.
const HOSTS: [(&str, Host); 3] = [
    ("netlify", Host::Netlify),
    ("apache", Host::Apache),
    ("meta", Host::Meta),
];

/// What `[legal]` says: addresses on the web, e-mail addresses, or documents below `content/`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Legal {
    /// The links, as far as they are stated.
    pub links: Vec<(LegalLink, Spanned<String>)>,
    /// The day on which the statement of accessibility was last reviewed.
    pub reviewed: Option<Date>,
}

/// What readers have a right to find on every page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LegalLink {
    /// How accessible the site is.
    AccessibilityStatement,
    /// Where to tell of what is not accessible.
    Feedback,
    /// What becomes of personal data.
    Privacy,
    /// Who answers for the site.
    Notes,
    /// What others may do with the texts.
    License,
}

impl LegalLink {
    /// All of them, in the order of the footer.
    pub const ALL: [Self; 5] = [
        Self::AccessibilityStatement,
        Self::Feedback,
        Self::Privacy,
        Self::Notes,
        Self::License,
    ];

    /// The key in `site.toml`.
    pub fn key(self) -> &'static str {
        match self {
            Self::AccessibilityStatement => "accessibility_statement",
            Self::Feedback => "feedback",
            Self::Privacy => "privacy",
            Self::Notes => "notes",
            Self::License => "license",
        }
    }

    /// The key of the words of the link.
    pub fn word(self) -> &'static str {
        match self {
            Self::AccessibilityStatement => "legal-accessibility",
            Self::Feedback => "legal-feedback",
            Self::Privacy => "legal-privacy",
            Self::Notes => "legal-notes",
            Self::License => "legal-license",
        }
    }
}

impl Legal {
    /// What is stated for a link.
    pub fn get(&self, link: LegalLink) -> Option<&Spanned<String>> {
        let mut links = self.links.iter();
        links.find_map(|(stated, value)| (*stated == link).then_some(value))
    }
}

/// Whether the value of a link is a document of the site.
pub fn is_document(value: &str) -> bool {
    !is_web_address(value) && !is_email(value)
}

/// Reads `[publish]`.
pub(super) fn publish(reader: &mut Reader, root: &Table<'_>) -> Publish {
    let Some(table) = reader.table(root, "publish") else {
        return Publish::default();
    };
    reader.only(&table, &["headers", "images", "frames"]);
    let stated = reader.texts(&table, "headers").unwrap_or_default();
    let mut headers: Vec<Host> = stated
        .iter()
        .filter_map(|name| reader.one_of("headers", name, &HOSTS))
        .collect();
    headers.sort_unstable();
    headers.dedup();
    Publish {
        headers,
        images: origins(reader, &table, "images"),
        frames: origins(reader, &table, "frames"),
    }
}

/// The origins of a list: scheme, host and port, and nothing behind them.
fn origins(reader: &mut Reader, table: &Table<'_>, key: &str) -> Vec<String> {
    let stated = reader.texts(table, key).unwrap_or_default();
    let fits = |text: &Spanned<String>| {
        let origin = text.value.trim_end_matches('/');
        let host = origin.split_once("://").map(|(_, host)| host);
        let is_origin = host.is_some_and(|host| {
            let is_plain = |c: char| c.is_ascii_alphanumeric() || "-.:[]*".contains(c);
            host.chars().all(is_plain)
        });
        is_origin && is_web_address(origin)
    };
    let mut origins = Vec::new();
    for text in stated {
        if fits(&text) {
            origins.push(text.value.trim_end_matches('/').to_owned());
        } else {
            let fault = reader.fault("config-origin", text.range);
            fault.args.push(("key", key.to_owned()));
            fault.args.push(("value", text.value));
        }
    }
    origins
}

/// Reads `[legal]`.
pub(super) fn legal(reader: &mut Reader, root: &Table<'_>) -> Legal {
    let Some(table) = reader.table(root, "legal") else {
        return Legal::default();
    };
    let mut known = LegalLink::ALL.map(LegalLink::key).to_vec();
    known.push("accessibility_reviewed");
    reader.only(&table, &known);
    let links = LegalLink::ALL.into_iter().filter_map(|link| {
        let text = reader.text(&table, link.key())?;
        Some((link, text))
    });
    let links = links.collect();
    let reviewed = reader
        .text(&table, "accessibility_reviewed")
        .and_then(|text| {
            let day = text.value.parse::<Date>().ok();
            if day.is_none() {
                let fault = reader.fault("config-day", text.range);
                fault
                    .args
                    .push(("key", "accessibility_reviewed".to_owned()));
                fault.args.push(("value", text.value));
            }
            day
        });
    Legal { links, reviewed }
}
