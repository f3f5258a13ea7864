//! What the addresses in a text lead to: links, pictures, and bare addresses that become links.

use std::ops::Range;

use percent_encoding::percent_decode_str;
use pulldown_cmark::{CowStr, Event, LinkType};

use super::{LinkPlace, LinkTarget, Part, Shown, Writer, escape, inline};
use crate::diagnostic::Diagnostic;
use crate::source::Spanned;
use crate::url::scheme;

/// What ends a bare address though it might be part of one.
const CLOSING_SIGNS: [char; 25] = [
    '»', '«', '”', '“', '’', '‘', '…', '›', '‹', '„', '—', '–', '―', '•', '·', '⟩', '〉', '》',
    '」', '』', '】', '）', '。', '，', '、',
];

/// What an address in a text leads to.
enum Place {
    /// Something on the site.
    Here(LinkTarget, LinkPlace),
    /// Another site, by its address as it stands in an attribute.
    Elsewhere(String),
}

impl<'a> Writer<'a, '_> {
    pub(super) fn link_open(
        &mut self,
        link_type: LinkType,
        address: &str,
        title: &str,
        range: &Range<usize>,
    ) -> Option<String> {
        let href = match link_type {
            LinkType::Email => self.address(&format!("mailto:{address}"), range)?,
            _ => self.address(address, range)?,
        };
        let title = match title.is_empty() {
            true => String::new(),
            false => format!(" title=\"{}\"", escape(title)),
        };
        Some(format!("<a href=\"{href}\"{title}>"))
    }

    pub(super) fn image(
        &mut self,
        address: &str,
        title: &str,
        alt: &str,
        range: &Range<usize>,
    ) -> Option<String> {
        if alt.trim().is_empty() {
            let span = self.span(range);
            let diagnostic = Diagnostic::warning("picture-without-alt", span);
            self.diagnostics.push(diagnostic.with("value", address));
        }
        let src = match self.place(address, range)? {
            Place::Here(target @ (LinkTarget::File(_) | LinkTarget::Site(_)), place) => {
                let (alt, title) = (alt.to_owned(), title.to_owned());
                let shown = Shown { target, alt, title };
                return Some(self.gap(Part::Picture(shown, place)));
            }
            Place::Here(target, place) => self.gap(Part::Address(target, place)),
            Place::Elsewhere(address) => address,
        };
        let title = match title.is_empty() {
            true => String::new(),
            false => format!(" title=\"{}\"", escape(title)),
        };
        Some(format!(
            "<img src=\"{src}\" alt=\"{}\"{title} loading=\"lazy\" decoding=\"async\">",
            escape(alt)
        ))
    }

    /// An address as it stands in an attribute; nothing, with a finding, where it may not stand there.
    fn address(&mut self, written: &str, range: &Range<usize>) -> Option<String> {
        Some(match self.place(written, range)? {
            Place::Here(target, place) => self.gap(Part::Address(target, place)),
            Place::Elsewhere(address) => address,
        })
    }

    /// What an address leads to; nothing, with a finding, where it may not stand in a text.
    fn place(&mut self, written: &str, range: &Range<usize>) -> Option<Place> {
        let visible: String = written.chars().filter(|c| !c.is_control()).collect();
        let visible = visible.trim();
        if let Some(scheme) = scheme(visible) {
            if self.policy.link_schemes.contains(&scheme) {
                return Some(Place::Elsewhere(escape_address(visible)));
            }
            // `C:\…` and `file:///…` are what an editor's own computer calls its files.
            let is_on_disk = scheme.len() == 1 || scheme == "file";
            let span = self.span(range);
            let diagnostic = Diagnostic::error("link-scheme", span)
                .with("scheme", scheme)
                .with("allowed", self.policy.link_schemes.join(", "))
                .hint(if is_on_disk { "disk" } else { "help" });
            self.diagnostics.push(diagnostic);
            return None;
        }
        let span = self.span(range);
        match self.target(visible) {
            Some(target) => {
                let path = self.path_as_written(visible, range);
                Some(Place::Here(target, LinkPlace { span, path }))
            }
            None => {
                let is_host = visible.starts_with("//");
                let diagnostic = Diagnostic::error("file-outside", span)
                    .with("value", visible)
                    .hint(if is_host { "web" } else { "help" });
                self.diagnostics.push(diagnostic);
                None
            }
        }
    }

    /// The path of an address where the link in `range` writes it as it is read.
    fn path_as_written(&self, address: &str, range: &Range<usize>) -> Option<Spanned<String>> {
        let link = self.source.get(range.clone())?;
        let mut ends = link.rmatch_indices("](");
        let at = ends.find_map(|(at, end)| {
            let rest = &link[at + end.len()..];
            let inner = rest.trim_start();
            let inner = inner.strip_prefix('<').unwrap_or(inner);
            let behind = inner.strip_prefix(address)?.chars().next()?;
            let is_end = behind.is_whitespace() || matches!(behind, ')' | '>');
            is_end.then(|| range.start + link.len() - inner.len())
        })?;
        let path = address.split('#').next().unwrap_or_default();
        let start = self.offset + at;
        Some(Spanned {
            value: path.to_owned(),
            range: (start..start + path.len()).into(),
        })
    }

    fn target(&self, written: &str) -> Option<LinkTarget> {
        let (place, anchor) = match written.split_once('#') {
            Some((place, anchor)) => (place, Some(decoded(anchor)?)),
            None => (written, None),
        };
        let anchor = anchor.filter(|anchor| !anchor.is_empty());
        if place.is_empty() {
            return Some(LinkTarget::Document(self.path.clone(), anchor));
        }
        let decoded = decoded(place)?;
        if decoded.ends_with(".md") {
            let path = self.path.resolve(&decoded)?;
            return Some(LinkTarget::Document(path, anchor));
        }
        if decoded.starts_with("//") {
            return None;
        }
        if decoded.starts_with('/') {
            return Some(LinkTarget::Site(written.to_owned()));
        }
        self.path.resolve(&decoded).map(LinkTarget::File)
    }

    /// Whether an address in the text becomes a link of itself.
    fn may_be_bare(&self, address: &str) -> bool {
        scheme(address).is_some_and(|scheme| {
            matches!(scheme.as_str(), "http" | "https")
                && self.policy.link_schemes.contains(&scheme)
        })
    }

    /// How much of a bare address is one. Typographic signs close a sentence or its quotes, and what stands before them may
    /// be the end of a sentence too.
    fn bare_length(&self, address: &str) -> usize {
        let Some(end) = address.find(CLOSING_SIGNS) else {
            return address.len();
        };
        let rest = self.finder.links(&address[..end]).next();
        rest.map_or(end, |rest| rest.end())
    }

    /// Text in which bare web addresses become links.
    ///
    /// They are looked for in the source, where quotes and dashes are still as they were typed.
    pub(super) fn linked_text(
        &mut self,
        run: Vec<(CowStr<'a>, Range<usize>)>,
        link: bool,
        out: &mut Vec<Event<'a>>,
    ) {
        let whole = run[0].1.start..run[run.len() - 1].1.end;
        let source = self.source;
        let slice = source.get(whole.clone()).unwrap_or_default();
        self.check_slips(whole.clone(), link);
        let found: Vec<Range<usize>> = match link && slice.contains("://") {
            true => self
                .finder
                .links(slice)
                .filter(|link| self.may_be_bare(link.as_str()))
                .map(|link| {
                    let start = whole.start + link.start();
                    start..start + self.bare_length(link.as_str())
                })
                .collect(),
            false => Vec::new(),
        };
        if found.is_empty() {
            out.extend(run.into_iter().map(|(text, _)| Event::Text(text)));
            return;
        }
        let mut links = found.into_iter().peekable();
        for (text, range) in run {
            let verbatim = source.get(range.clone()) == Some(text.as_ref());
            let mut at = range.start;
            while let Some(link) = links.peek().cloned() {
                if link.start >= range.end {
                    break;
                }
                if link.start >= at {
                    if verbatim && link.start > at {
                        out.push(Event::Text(source[at..link.start].into()));
                    }
                    let address = &source[link.clone()];
                    out.push(inline(format!(
                        "<a href=\"{}\">{}</a>",
                        escape_address(address),
                        escape(address)
                    )));
                }
                at = link.end;
                if link.end > range.end {
                    break;
                }
                links.next();
            }
            if at < range.end {
                match verbatim {
                    true => out.push(Event::Text(source[at..range.end].into())),
                    false if at == range.start => out.push(Event::Text(text)),
                    false => {}
                }
            } else if at == range.start {
                out.push(Event::Text(text));
            }
        }
    }
}

fn decoded(text: &str) -> Option<String> {
    percent_decode_str(text)
        .decode_utf8()
        .ok()
        .map(|text| text.into_owned())
}

fn escape_address(address: &str) -> String {
    let mut out = String::with_capacity(address.len());
    pulldown_cmark_escape::escape_href(&mut out, address).expect("a string takes any text");
    out
}
