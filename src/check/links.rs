//! Whether the links of the finished pages lead anywhere, those that templates write included.
//! Knows every page and what is in it; whether an address elsewhere answers is asked by the shell.

use std::collections::BTreeMap;

use percent_encoding::percent_decode_str;

use crate::check::{Built, Findings, Seen, also_on, is_document};
use crate::config::BaseUrl;
use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::parallel;
use crate::plan::{Job, Planned, site_path};
use crate::source::{SourcePath, Span};
use crate::url::{OutputPath, UrlPath, scheme};

/// For how many links that lead nowhere a similar address is looked for: all of them are compared each time.
const SUGGESTIONS: usize = 50;
/// In how many of its pages the place of a link is looked for.
const PLACES: usize = 20;

/// What is wrong with the links of the pages, and where else they lead.
pub(super) fn check(built: &Built<'_>, pages: &BTreeMap<&OutputPath, Seen<'_>>) -> Findings {
    // What only stands in for a translation is looked at where it stands for itself.
    let stands_in = |planned: &Planned| built.plan.is_stand_in(&planned.job, planned.language);
    let seen = pages.values().filter(|seen| !stands_in(seen.planned));
    let seen: Vec<&Seen<'_>> = seen.collect();
    let reader = Reader::new(built, pages);
    let led = parallel::map(&seen, |page| reader.read(page));
    let mut faults: BTreeMap<Fault, Vec<(&Planned, &str)>> = BTreeMap::new();
    let mut external: BTreeMap<String, Span> = BTreeMap::new();
    for (page, links) in seen.iter().zip(&led) {
        for link in links {
            match &link.leads {
                Leads::Elsewhere(address) => {
                    if !external.contains_key(address)
                        && let Some(span) = place(built, page.planned, link.written)
                    {
                        external.insert(address.clone(), span);
                    }
                }
                Leads::Nowhere(fault) => {
                    let found = faults.entry(fault.clone()).or_default();
                    found.push((page.planned, link.written));
                }
            }
        }
    }
    let untold = faults.iter().filter(|(fault, _)| !is_told(built, fault));
    let diagnostics = untold.enumerate().map(|(number, (fault, pages))| {
        let suggestion = (number < SUGGESTIONS).then(|| reader.suggestion(fault));
        let diagnostic = told(built, fault, pages).suggest(suggestion.flatten());
        also_on(diagnostic, pages.len())
    });
    Findings {
        diagnostics: diagnostics.collect(),
        external,
    }
}

/// A link that is worth a word.
struct Link<'a> {
    written: &'a str,
    leads: Leads,
}

/// Where a link leads, if not to something on the site.
enum Leads {
    Elsewhere(String),
    Nowhere(Fault),
}

/// What is wrong with a link.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fault {
    /// There is nothing at this address of the site.
    NoPage(String),
    /// There is something, but not below the path at which the site stands.
    OutsideBase(String),
    /// The page at this address does not have this anchor.
    NoAnchor(OutputPath, String),
}

/// Whether the text itself has been told of the link.
fn is_told(built: &Built<'_>, fault: &Fault) -> bool {
    let (code, value) = match fault {
        Fault::NoPage(path) | Fault::OutsideBase(path) => ("link-broken", path),
        Fault::NoAnchor(_, anchor) => ("anchor-missing", anchor),
    };
    let mut told = built.told.iter().filter(|told| told.code == code);
    let decoded = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
    let value = decoded(value);
    told.any(|told| told.args.iter().any(|(_, known)| decoded(known) == value))
}

fn told(built: &Built<'_>, fault: &Fault, pages: &[(&Planned, &str)]) -> Diagnostic {
    let (first, written) = pages[0];
    let mut places = pages.iter().take(PLACES);
    let span = places.find_map(|(page, written)| place(built, page, written));
    let span = span.unwrap_or_else(|| first.owner.clone());
    let diagnostic = match fault {
        Fault::NoPage(_) => Diagnostic::warning("page-link-broken", span),
        Fault::OutsideBase(path) => Diagnostic::warning("page-link-broken", span)
            .with("whole", built.site.config.base_url.on_host(path))
            .hint("base"),
        Fault::NoAnchor(path, anchor) => Diagnostic::warning("page-anchor-missing", span)
            .with("anchor", anchor)
            .with("file", path.as_str()),
    };
    diagnostic
        .with("value", written)
        .with("page", first.url.as_str())
}

/// Where a link of a page is written: in its text, else in a template.
pub(super) fn place(built: &Built<'_>, page: &Planned, written: &str) -> Option<Span> {
    let decoded = percent_decode_str(written).decode_utf8_lossy();
    let base = built.site.config.base_url.path();
    let inner = written.strip_prefix(base).map(|inner| format!("/{inner}"));
    let spellings = [Some(written), Some(&*decoded), inner.as_deref()];
    let find = |path: &SourcePath| {
        let text = built.inputs.texts.get(path)?;
        let mut spellings = spellings.iter().flatten();
        let at = spellings.find_map(|written| Some((whole(text, written)?, written.len())));
        at.map(|(at, length)| Span::new(path, at..at + length))
    };
    if is_document(&page.owner.path)
        && let Some(span) = find(&page.owner.path)
    {
        return Some(span);
    }
    let texts = built.inputs.texts.keys();
    let mut templates = texts.filter(|path| path.as_str().ends_with(".html"));
    templates.find_map(find)
}

/// Where `word` stands in a text, and not as a part of a longer one.
fn whole(text: &str, word: &str) -> Option<usize> {
    let is_part =
        |c: char| c.is_alphanumeric() || matches!(c, '/' | '-' | '_' | '%' | '#' | '?' | '&' | '=');
    let mut found = text.match_indices(word).map(|(at, _)| at);
    found.find(|at| {
        let before = text[..*at].chars().next_back();
        let after = text[at + word.len()..].chars().next();
        !before.is_some_and(is_part) && !after.is_some_and(is_part)
    })
}

/// Finds out where links lead.
struct Reader<'a> {
    built: &'a Built<'a>,
    pages: &'a BTreeMap<&'a OutputPath, Seen<'a>>,
    /// The address of the root without its scheme.
    root: String,
}

impl<'a> Reader<'a> {
    fn new(built: &'a Built<'a>, pages: &'a BTreeMap<&'a OutputPath, Seen<'a>>) -> Self {
        let whole = built.site.config.base_url.whole();
        let root = whole
            .split_once(':')
            .map_or("", |(_, root)| root)
            .to_owned();
        Self { built, pages, root }
    }

    /// The links of a page that lead elsewhere or nowhere.
    fn read(&self, seen: &'a Seen<'_>) -> Vec<Link<'a>> {
        let links = seen.page.links.iter();
        let links = links.filter_map(|written| {
            let leads = self.leads(seen, written.trim())?;
            Some(Link { written, leads })
        });
        links.collect()
    }

    fn leads(&self, seen: &Seen<'_>, written: &str) -> Option<Leads> {
        let base: &BaseUrl = &self.built.site.config.base_url;
        let host = match scheme(written).as_deref() {
            Some("http" | "https" | "webcal") => written.split_once(':')?.1,
            Some(_) => return None,
            None if written.starts_with("//") => written,
            None => "",
        };
        let inner: String = if !host.is_empty() {
            let is_root = host.len() + 1 == self.root.len() && self.root.starts_with(host);
            match host.strip_prefix(&*self.root) {
                Some(inner) => format!("/{inner}"),
                None if is_root => "/".to_owned(),
                None if written.starts_with("webcal") => return None,
                None if written.starts_with("//") => {
                    return Some(Leads::Elsewhere(format!("https:{written}")));
                }
                None => return Some(Leads::Elsewhere(without_anchor(written).to_owned())),
            }
        } else if let Some(inner) = written.strip_prefix(base.path()) {
            format!("/{inner}")
        } else if written.starts_with('/') {
            // The host may hold more than the site: only what the site has is certain to be meant.
            let is_ours = self.output(written).is_some();
            return is_ours.then(|| Leads::Nowhere(Fault::OutsideBase(written.to_owned())));
        } else {
            match joined(&seen.planned.url, written) {
                Some(path) => path,
                None => return Some(Leads::Nowhere(Fault::NoPage(written.to_owned()))),
            }
        };
        self.fault(&inner).map(Leads::Nowhere)
    }

    /// What is wrong with a link to an encoded path of the site.
    fn fault(&self, written: &str) -> Option<Fault> {
        let Some(output) = self.output(written) else {
            let end = written.find(['?', '#']).unwrap_or(written.len());
            return Some(Fault::NoPage(written[..end].to_owned()));
        };
        let (_, anchor) = written.split_once('#')?;
        let anchor = percent_decode_str(anchor).decode_utf8_lossy();
        if anchor.is_empty() || anchor.eq_ignore_ascii_case("top") || anchor.starts_with(":~:") {
            return None;
        }
        let (path, target) = self.pages.get_key_value(&output)?;
        let is_there = matches!(target.planned.job, Job::Redirect(..))
            || target.page.anchors.contains(&*anchor);
        (!is_there).then(|| Fault::NoAnchor((*path).clone(), anchor.into_owned()))
    }

    /// The output at an encoded path of the site, if there is one.
    fn output(&self, written: &str) -> Option<OutputPath> {
        let end = written.find(['?', '#']).unwrap_or(written.len());
        let output = site_path(&written[..end])?.output();
        self.built
            .plan
            .outputs
            .contains_key(&output)
            .then_some(output)
    }

    fn suggestion(&self, fault: &Fault) -> Option<String> {
        match fault {
            Fault::NoPage(path) => {
                let decoded = percent_decode_str(path).decode_utf8_lossy();
                let urls = self.built.plan.outputs.values();
                did_you_mean(&decoded, urls.map(|planned| planned.url.as_str()))
            }
            Fault::OutsideBase(_) => None,
            Fault::NoAnchor(path, anchor) => {
                let page = &self.pages.get(path)?.page;
                let near = did_you_mean(anchor, page.anchors.iter().map(String::as_str));
                near.map(|anchor| format!("#{anchor}"))
            }
        }
    }
}

fn without_anchor(address: &str) -> &str {
    address.split('#').next().unwrap_or_default()
}

/// The path that a relative link means on a page; nothing where it leaves the site.
fn joined(page: &UrlPath, written: &str) -> Option<String> {
    let end = written.find(['?', '#']).unwrap_or(written.len());
    let (path, rest) = written.split_at(end);
    let encoded = page.encoded();
    if path.is_empty() {
        return Some(encoded + rest);
    }
    let folder = &encoded[..=encoded.rfind('/').unwrap_or(0)];
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            name => parts.push(name),
        }
    }
    let is_folder = matches!(path.rsplit('/').next(), Some("" | "." | ".."));
    let end = if is_folder && !parts.is_empty() {
        "/"
    } else {
        ""
    };
    Some(format!("/{}{end}{rest}", parts.join("/")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_relative_link_is_read_from_the_folder_of_its_page() {
        let page = UrlPath::new("/notizie/una/").expect("a path");
        let found = |written| joined(&page, written);
        for (written, path) in [
            ("", "/notizie/una/"),
            ("#a", "/notizie/una/#a"),
            ("foto.jpg", "/notizie/una/foto.jpg"),
            ("../", "/notizie/"),
            ("../../", "/"),
            ("../due/?x#y", "/notizie/due/?x#y"),
            (".", "/notizie/una/"),
        ] {
            assert_eq!(found(written).as_deref(), Some(path), "{written}");
        }
        assert_eq!(found("../../../x"), None);
    }

    #[test]
    fn a_link_is_found_only_where_it_stands_whole() {
        assert_eq!(whole("a /b/c/ /b/ x", "/b/"), Some(8));
        assert_eq!(whole("[x](/b/)", "/b/"), Some(4));
        assert_eq!(whole("/b/c", "/b"), None);
    }
}
