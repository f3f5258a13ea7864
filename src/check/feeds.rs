//! Whether feeds can be read by those who follow them: calendars, news feeds, lists of pages, what search engines are told.
//! Reads each by the letter of its standard and shares nothing with what writes ours; knows no disk and no network.

mod atom;
mod icalendar;
mod jsonld;
mod sitemap;
mod xml;

use std::collections::{BTreeMap, BTreeSet};

use crate::check::{Built, Seen, is_document};
use crate::diagnostic::{Diagnostic, Severity};
use crate::parallel;
use crate::plan::{Job, Planned};
use crate::render::Content;
use crate::source::{ByteRange, SourcePath, Span, line_and_column};
use crate::url::OutputPath;

/// How the names of the copied files end that are read as feeds.
pub const ENDINGS: [&str; 6] = ["ics", "ical", "ifb", "xml", "atom", "rss"];
/// The most findings that are told of one file: what is wrong in every line needs no more.
const MOST: usize = 200;
/// The rules that are told once for each file, with how often it breaks them.
const ONCE: [&str; 5] = [
    "calendar-character",
    "calendar-floating",
    "calendar-line-ends",
    "calendar-line-long",
    "calendar-text",
];

/// Whether a file that is only copied is read as a feed by its name.
pub fn is_feed(path: &SourcePath) -> bool {
    let ending = path.file_name().rsplit_once('.').map(|(_, ending)| ending);
    ending.is_some_and(|ending| {
        ENDINGS
            .iter()
            .any(|known| ending.eq_ignore_ascii_case(known))
    })
}

/// What is wrong with a feed, whatever its name: a calendar, unless it begins as XML does.
///
/// A list of pages may only name pages below `base`, where that is known.
pub fn read(path: &SourcePath, text: &str, base: Option<&str>) -> Vec<Diagnostic> {
    let mut found = Found::new(path, text);
    let begin = text.trim_start_matches('\u{FEFF}').trim_start();
    // A page of the web in place of a calendar is no feed at all.
    let is_page = xml::is_page(begin) && !path.as_str().ends_with(".xml");
    match begin.starts_with('<') && !is_page {
        true => xml::read(&mut found, base),
        false => icalendar::read(&mut found),
    }
    found.told()
}

/// What is wrong with the feeds that the site publishes, those that it copies included.
pub(super) fn check(built: &Built<'_>, pages: &BTreeMap<&OutputPath, Seen<'_>>) -> Vec<Diagnostic> {
    let base = built.site.config.base_url.whole();
    let outputs: Vec<(&Planned, &Content)> = built
        .plan
        .outputs
        .iter()
        .filter_map(|(path, planned)| Some((planned, built.files.get(path)?)))
        .collect();
    let of_files = parallel::map(&outputs, |(planned, content)| match content {
        Content::Copied(source) => copied(built, source, &base),
        Content::Rendered(bytes) if is_ours(&planned.job) => ours(planned, bytes, &base),
        Content::Rendered(_) | Content::Kept(_) | Content::Cleaned(_) | Content::Picture(_) => {
            Vec::new()
        }
    });
    let pages: Vec<&Seen<'_>> = pages.values().collect();
    let of_pages = parallel::map(&pages, |page| in_page(built, page));
    let found = of_files.into_iter().chain(of_pages).flatten();
    distinct(found)
}

/// What tells one finding from another.
type Key = (&'static str, Span, Vec<(&'static str, String)>);

/// Each finding once: what a template writes stands on many pages.
fn distinct(found: impl Iterator<Item = Diagnostic>) -> Vec<Diagnostic> {
    let mut seen: BTreeSet<Key> = BTreeSet::new();
    found
        .filter(|one| {
            let mut args = one.args.clone();
            args.retain(|(name, _)| *name != "page");
            seen.insert((one.code, one.span.clone(), args))
        })
        .collect()
}

/// Whether an output is a feed that we write.
fn is_ours(job: &Job) -> bool {
    job.is_feed() || matches!(job, Job::Invitation(_) | Job::FormerFeed(_) | Job::Sitemap)
}

/// What is wrong with a feed that is only copied. The site can be published with it, so nothing of it is an error.
fn copied(built: &Built<'_>, source: &SourcePath, base: &str) -> Vec<Diagnostic> {
    let text = built.inputs.texts.get(source).filter(|_| is_feed(source));
    let found = text.map(|text| read(source, text, Some(base)));
    found.unwrap_or_default().into_iter().map(mild).collect()
}

/// A finding in what can be published nevertheless.
fn mild(mut finding: Diagnostic) -> Diagnostic {
    finding.severity = finding.severity.max(Severity::Warning);
    finding
}

/// What is wrong with a feed that we have written: our own mistake, told once for each rule.
fn ours(planned: &Planned, bytes: &[u8], base: &str) -> Vec<Diagnostic> {
    let text = String::from_utf8_lossy(bytes);
    let path = &planned.owner.path;
    let mut found = read(path, &text, Some(base));
    let mut codes = BTreeSet::new();
    found.retain(|one| one.severity != Severity::Info && codes.insert(one.code));
    let told = found.into_iter().map(|one| {
        let (line, _) = line_and_column(&text, one.span.range.start);
        our_mistake(planned, one.code, line)
    });
    told.collect()
}

fn our_mistake(planned: &Planned, rule: &'static str, line: usize) -> Diagnostic {
    Diagnostic::warning("feed-ours", planned.owner.clone())
        .with("file", planned.url.as_str())
        .with("line", line.to_string())
        .with("rule", rule)
}

/// What is wrong with what a page tells search engines: a text's or a template's mistake where one of them writes such
/// data, else ours.
fn in_page(built: &Built<'_>, seen: &Seen<'_>) -> Vec<Diagnostic> {
    let planned = seen.planned;
    let path = &planned.owner.path;
    let blocks = seen.page.data.iter();
    let mut found: Vec<(&String, Diagnostic)> = blocks
        .flat_map(|block| {
            let told = jsonld::read(path, block).into_iter();
            told.map(move |one| (block, one))
        })
        .collect();
    // What a meeting does not state is left out of ours, and the meeting's author knows why.
    let Some(place) = author(built, planned) else {
        found.retain(|(_, one)| one.code != "jsonld-event-incomplete");
        let first = found.first();
        let told = first.map(|(_, one)| our_mistake(planned, one.code, 1));
        return told.into_iter().collect();
    };
    let told = found.into_iter().map(|(block, one)| {
        let text = built.inputs.texts.get(&place.path);
        let at = text.and_then(|text| text.find(block.as_str()));
        let mut told = mild(one).with("page", planned.url.as_str());
        told.span = match at {
            Some(at) => {
                let ByteRange { start, end } = told.span.range;
                Span::new(&place.path, at + start..at + end)
            }
            None => place.clone(),
        };
        told
    });
    told.collect()
}

/// Where a text or a template of the site writes structured data of its own.
fn author(built: &Built<'_>, planned: &Planned) -> Option<Span> {
    const KIND: &str = "application/ld+json";
    let find = |path: &SourcePath| {
        let at = built.inputs.texts.get(path)?.find(KIND)?;
        Some(Span::new(path, at..at + KIND.len()))
    };
    let own = Some(&planned.owner.path).filter(|path| is_document(path));
    let templates = built.inputs.texts.keys();
    let templates = templates.filter(|path| path.as_str().ends_with(".html"));
    own.into_iter().chain(templates).find_map(find)
}

/// What is found in one file, while it is read.
struct Found<'a> {
    path: &'a SourcePath,
    text: &'a str,
    diagnostics: Vec<Diagnostic>,
    often: BTreeMap<(&'static str, &'static str), (usize, usize)>,
}

impl<'a> Found<'a> {
    fn new(path: &'a SourcePath, text: &'a str) -> Self {
        Self {
            path,
            text,
            diagnostics: Vec::new(),
            often: BTreeMap::new(),
        }
    }

    fn span(&self, range: impl Into<ByteRange>) -> Span {
        Span::new(self.path, range)
    }

    /// Tells that nobody can read it as it is.
    fn error(&self, code: &'static str, range: impl Into<ByteRange>) -> Diagnostic {
        Diagnostic::error(code, self.span(range))
    }

    /// Tells that some programs read it otherwise than it is meant.
    fn warning(&self, code: &'static str, range: impl Into<ByteRange>) -> Diagnostic {
        Diagnostic::warning(code, self.span(range))
    }

    /// Tells what is only worth knowing.
    fn info(&self, code: &'static str, range: impl Into<ByteRange>) -> Diagnostic {
        Diagnostic::info(code, self.span(range))
    }

    fn tell(&mut self, diagnostic: Diagnostic) {
        if ONCE.contains(&diagnostic.code) {
            let key = (diagnostic.code, *diagnostic.hints.last().unwrap_or(&"help"));
            let at = self.diagnostics.len();
            let (_, count) = self.often.entry(key).or_insert((at, 0));
            *count += 1;
            if *count > 1 {
                return;
            }
        }
        if self.diagnostics.len() < MOST {
            self.diagnostics.push(diagnostic);
        }
    }

    /// Everything that was found.
    fn told(self) -> Vec<Diagnostic> {
        let mut diagnostics = self.diagnostics;
        for (at, count) in self.often.into_values().filter(|(_, count)| *count > 1) {
            if let Some(one) = diagnostics.get_mut(at) {
                one.hints.push("more");
                one.args.push(("count", count.to_string()));
            }
        }
        diagnostics
    }
}

/// Whether `text` is an address that means the same wherever it stands
/// ([RFC 3986, 4.3](https://www.rfc-editor.org/rfc/rfc3986#section-4.3)).
fn is_absolute(text: &str) -> bool {
    let is_bad = |c: char| c.is_whitespace() || c.is_control() || "<>\"{}|\\^`".contains(c);
    let Some(scheme) = crate::url::scheme(text) else {
        return false;
    };
    let rest = &text[scheme.len() + 1..];
    let has_host = |rest: &str| {
        let host = rest.strip_prefix("//").unwrap_or_default();
        !host.is_empty() && !host.starts_with(['/', '?', '#', ':'])
    };
    let is_web = matches!(scheme.as_str(), "http" | "https" | "webcal" | "ftp");
    !rest.is_empty() && !text.contains(is_bad) && (!is_web || has_host(rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_absolute_address_names_its_host() {
        for good in [
            "https://rete.example",
            "http://rete.example/a?b#c",
            "mailto:segreteria@rete.example",
            "urn:uuid:0",
            "tel:+39",
        ] {
            assert!(is_absolute(good), "{good}");
        }
        for wrong in [
            "",
            "rete.example",
            "/a",
            "https://",
            "https:///a",
            "https://a b",
            "mailto:",
        ] {
            assert!(!is_absolute(wrong), "{wrong}");
        }
    }
}
