//! The files that are published as they are: those of the theme, and those that lie beside the texts.

use std::collections::{BTreeMap, BTreeSet};

use super::{Job, Planner};
use crate::config::LanguageId;
use crate::diagnostic::Diagnostic;
use crate::model::DocumentEntry;
use crate::model::assemble::section_url;
use crate::parse::is_left_out;
use crate::source::{SourcePath, Span};
use crate::url::UrlPath;

/// Where the static files of the theme are published.
pub const THEME: &str = "/theme/";

impl Planner<'_> {
    pub(super) fn theme_files(&mut self, files: &[(String, String)]) {
        for (file, published) in files {
            let url = UrlPath::new(&format!("{THEME}{published}"));
            let job = Job::ThemeFile(file.clone());
            let owner = self.config.clone();
            self.claim_below(url, file, job, LanguageId::DEFAULT, owner);
        }
    }

    /// Assets of an item's folder lie beside its page, others below their section, those of `static/` at the root.
    pub(super) fn assets(&mut self, assets: &BTreeSet<SourcePath>) {
        let site = self.site;
        let main = self.language(LanguageId::DEFAULT).clone();
        let mut folders: BTreeMap<&str, Option<&UrlPath>> = BTreeMap::new();
        for (path, entry) in &site.documents {
            if path.file_name().split('.').next() != Some("index") {
                continue;
            }
            let url = match entry {
                DocumentEntry::Hidden | DocumentEntry::Broken => None,
                DocumentEntry::Shown(id, _) => site.item(id).map(|item| &item.original().url),
            };
            folders.insert(path.folder(), url);
        }
        for file in assets {
            let text = file.as_str();
            let url = if let Some(inner) = text.strip_prefix("static/") {
                UrlPath::root().file(inner)
            } else if let Some(inner) = text.strip_prefix("content/") {
                if is_left_out(inner) {
                    continue;
                }
                if looks_like_text(inner) {
                    let diagnostic = Diagnostic::error("text-extension", Span::whole(file))
                        .with("value", file.file_name());
                    self.diagnostics.push(diagnostic);
                    continue;
                }
                match home_of(file, &folders) {
                    Some((_, None)) => continue,
                    Some((folder, Some(page))) => page.file(&text[folder.len() + 1..]),
                    None => {
                        let (section, rest) = inner.split_once('/').unwrap_or(("", inner));
                        match crate::model::assemble::section_part(&main, section) {
                            Some(_) => section_url(&main, section).file(rest),
                            None if section == "pages" => UrlPath::root().file(rest),
                            None => UrlPath::root().file(inner),
                        }
                    }
                }
            } else {
                continue;
            };
            let job = Job::Asset(file.clone());
            self.claim_below(url, text, job, LanguageId::DEFAULT, Span::whole(file));
        }
    }
}

/// Whether a file was probably meant for a text: it would be published as it is, with its front matter.
fn looks_like_text(path: &str) -> bool {
    let lower = path.to_lowercase();
    [".md", ".markdown", ".mdown", ".md.txt"]
        .iter()
        .any(|ending| lower.ends_with(ending))
}

/// The item's folder that a file lies in, with the item's page: the nearest one upwards.
fn home_of<'a>(
    file: &'a SourcePath,
    folders: &BTreeMap<&str, Option<&'a UrlPath>>,
) -> Option<(&'a str, Option<&'a UrlPath>)> {
    let mut folder = file.folder();
    loop {
        if let Some(page) = folders.get(folder) {
            return Some((folder, *page));
        }
        (folder, _) = folder.rsplit_once('/')?;
    }
}
