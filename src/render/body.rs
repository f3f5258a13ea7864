//! A body with its gaps filled: the addresses of what it links to, the words of the page's language.
//! Knows where everything is published, and nothing of the page around the text.

use crate::config::LanguageId;
use crate::model::{DocumentEntry, Site};
use crate::parse::Body;
use crate::parse::markdown::{LinkTarget, Part, escape};
use crate::plan::pictures::file_of;
use crate::plan::{Plan, job_of, site_path};
use crate::render::picture::{self, Tag};
use crate::url::UrlPath;

/// How addresses on the site are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Addresses {
    /// From the root of the host, for pages of the site.
    FromRoot,
    /// Whole, for what is read elsewhere.
    Absolute,
}

/// The HTML of a body on a page in `language`, whose links lead to that language where they can.
pub fn html(
    body: &Body,
    site: &Site,
    plan: &Plan,
    language: LanguageId,
    addresses: Addresses,
) -> String {
    let mut out = String::new();
    for part in &body.parts {
        match part {
            Part::Html(html) => out.push_str(html),
            Part::Word(key) => {
                let locale = &site.config.language(language).locale;
                out.push_str(&escape(&locale.text(key)));
            }
            Part::Picture(shown, _) => {
                let tag = Tag {
                    alt: &shown.alt,
                    title: &shown.title,
                    is_first: false,
                };
                let file = file_of(plan, &shown.target);
                let picture = file.and_then(|file| picture::html(site, plan, file, tag, addresses));
                // What is no file of the site is shown as it is written; what is none at all is an error of the plan.
                out.push_str(&picture.unwrap_or_else(|| {
                    let src = address(&shown.target, site, plan, language, addresses);
                    picture::written(&src, tag)
                }));
            }
            Part::Address(target, _) => {
                out.push_str(&escape(&address(target, site, plan, language, addresses)));
            }
        }
    }
    out
}

/// An address of the site as it is written in a page or elsewhere.
pub fn site_address(site: &Site, url: &UrlPath, addresses: Addresses) -> String {
    let encoded = url.encoded();
    match addresses {
        Addresses::FromRoot => site.config.base_url.on_host(&encoded),
        Addresses::Absolute => site.config.base_url.absolute(&encoded),
    }
}

fn address(
    target: &LinkTarget,
    site: &Site,
    plan: &Plan,
    language: LanguageId,
    addresses: Addresses,
) -> String {
    let (url, rest) = match target {
        LinkTarget::Document(path, anchor) => {
            let entry = site.document(path);
            let url = match entry {
                Some(DocumentEntry::Shown(id, _)) => {
                    // A translation has its own anchors: where it lacks this one, the original has it.
                    let text = site.text(id, language);
                    let has =
                        |anchor: &String| text.is_some_and(|text| text.body().has_anchor(anchor));
                    let language = match anchor.as_ref().is_none_or(has) {
                        true => language,
                        false => LanguageId::DEFAULT,
                    };
                    plan.url(&job_of(id), language).cloned()
                }
                Some(DocumentEntry::Hidden | DocumentEntry::Broken) | None => None,
            };
            let anchor = anchor.as_ref().map(|anchor| format!("#{anchor}"));
            (url, anchor.unwrap_or_default())
        }
        LinkTarget::File(file) => (plan.asset_url(file).cloned(), String::new()),
        LinkTarget::Site(written) => {
            let at = written.find(['#', '?']).unwrap_or(written.len());
            (site_path(&written[..at]), written[at..].to_owned())
        }
    };
    // A link that leads nowhere is an error of the plan, and the page is not published.
    url.map_or_else(
        || "#".to_owned(),
        |url| site_address(site, &url, addresses) + &rest,
    )
}
