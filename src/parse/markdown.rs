//! Markdown → `Body`: HTML whose links to other files of the site are still open.
//! Knows one document; where its neighbours are published is known only when a page is rendered.

pub(super) mod plain;
mod slips;

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;

use linkify::{LinkFinder, LinkKind};
use percent_encoding::percent_decode_str;
use pulldown_cmark::{
    Alignment, BlockQuoteKind, CowStr, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd,
    html,
};

use crate::config::{MarkdownPolicy, RawHtml};
use crate::diagnostic::{Diagnostic, Fix};
use crate::source::{SourcePath, Span, Spanned};
use crate::url::{Slug, scheme};
use slips::{Reason, Slip};

/// How much of the text is kept for descriptions, in characters.
const EXCERPT_LENGTH: usize = 200;
/// What ends a bare address though it might be part of one.
const CLOSING_SIGNS: [char; 25] = [
    '»', '«', '”', '“', '’', '‘', '…', '›', '‹', '„', '—', '–', '―', '•', '·', '⟩', '〉', '》',
    '」', '』', '】', '）', '。', '，', '、',
];
/// Stands in the HTML where something is put in later. No document holds it: it is refused before.
const MARK: char = '\0';

/// The text of a document as HTML, with gaps for what is not known yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Body {
    /// Runs of finished HTML and gaps, in order.
    pub parts: Vec<Part>,
    /// The headings, in order.
    pub headings: Vec<Heading>,
    /// The beginning of the text, without any markup.
    pub excerpt: String,
}

/// A piece of a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Finished HTML.
    Html(String),
    /// The address of something on the site, inside an attribute.
    Address(LinkTarget, LinkPlace),
    /// A picture of the site.
    Picture(Shown, LinkPlace),
    /// A word of the page's language, by its key.
    Word(&'static str),
}

/// A picture as a text shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// Where it is.
    pub target: LinkTarget,
    /// What it shows.
    pub alt: String,
    /// What is said when one points at it; empty where nothing is.
    pub title: String,
}

/// Something on the site that a text links to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkTarget {
    /// A document, and an anchor in it.
    Document(SourcePath, Option<String>),
    /// A file that is copied.
    File(SourcePath),
    /// A path of the published site, as written.
    Site(String),
}

/// Where a text links to something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkPlace {
    /// The whole link.
    pub span: Span,
    /// The path in it without its anchor, where it is written as it is read.
    pub path: Option<Spanned<String>>,
}

/// A heading of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// Its level, from 2.
    pub level: u8,
    /// Its anchor.
    pub id: String,
    /// Its text.
    pub title: String,
    /// Where it is written.
    pub span: Span,
}

impl Body {
    /// Whether the text is empty.
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    /// Every address on the site that the text links to, with its place.
    pub fn links(&self) -> impl Iterator<Item = (&LinkTarget, &LinkPlace)> {
        self.parts.iter().filter_map(|part| match part {
            Part::Address(target, place) => Some((target, place)),
            Part::Picture(shown, place) => Some((&shown.target, place)),
            Part::Html(_) | Part::Word(_) => None,
        })
    }

    /// Every picture of the site that the text shows, with its place.
    pub fn pictures(&self) -> impl Iterator<Item = (&Shown, &LinkPlace)> {
        self.parts.iter().filter_map(|part| match part {
            Part::Picture(shown, place) => Some((shown, place)),
            Part::Html(_) | Part::Address(..) | Part::Word(_) => None,
        })
    }

    /// Whether the text has this anchor.
    pub fn has_anchor(&self, anchor: &str) -> bool {
        self.headings.iter().any(|heading| heading.id == anchor)
    }
}

/// Turns the Markdown in `range` of `text` into a body.
pub fn render(
    path: &SourcePath,
    text: &str,
    range: Range<usize>,
    policy: &MarkdownPolicy,
    diagnostics: &mut Vec<Diagnostic>,
) -> Body {
    let source = &text[range.clone()];
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_GFM;
    let events: Vec<(Event<'_>, Range<usize>)> = Parser::new_ext(source, options)
        .into_offset_iter()
        .collect();
    let has_h1 = events.iter().any(|(event, _)| {
        matches!(event, Event::Start(Tag::Heading { level, .. }) if *level == HeadingLevel::H1)
    });
    let mut writer = Writer {
        path,
        source,
        offset: range.start,
        policy,
        diagnostics,
        shift: u8::from(has_h1),
        gaps: Vec::new(),
        ids: HashMap::new(),
        headings: Vec::new(),
        notes: Notes::new(path),
        excerpt: String::new(),
        finder: finder(),
        html_line: None,
        no_notes: BTreeSet::new(),
    };
    let mut out = String::with_capacity(source.len() * 3 / 2);
    html::push_html(&mut out, aligned(writer.transform(events)).into_iter());
    writer.push_notes(&mut out);
    Body {
        parts: split(&out, &writer.gaps),
        headings: writer.headings,
        excerpt: shorten(&writer.excerpt),
    }
}

fn finder() -> LinkFinder {
    let mut finder = LinkFinder::new();
    finder.kinds(&[LinkKind::Url]);
    finder
}

/// Cuts the HTML at its marks, each of which holds the number of a gap.
fn split(html: &str, gaps: &[Part]) -> Vec<Part> {
    let mut parts = Vec::new();
    for (number, piece) in html.split(MARK).enumerate() {
        if number % 2 == 1 {
            let at: usize = piece.parse().expect("the writer puts a number there");
            parts.push(gaps[at].clone());
        } else if !piece.is_empty() {
            parts.push(Part::Html(piece.to_owned()));
        }
    }
    parts
}

fn shorten(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= EXCERPT_LENGTH {
        return text;
    }
    let cut: String = text.chars().take(EXCERPT_LENGTH).collect();
    let end = cut.rfind(' ').unwrap_or(cut.len());
    format!("{}…", cut[..end].trim_end_matches([',', ';', ':', '.']))
}

/// The footnotes of a text: their numbers by order of reference, their texts as events.
struct Notes<'a> {
    prefix: String,
    numbers: HashMap<String, usize>,
    references: HashMap<usize, usize>,
    texts: HashMap<String, (usize, Vec<Ranged<'a>>)>,
}

impl Notes<'_> {
    /// Notes whose anchors begin with a name of the document, so that two texts can stand on one page.
    fn new(path: &SourcePath) -> Self {
        let name = path.as_str().trim_start_matches("content/");
        let name = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
        let prefix = Slug::from_text(name).map_or_else(String::new, |slug| slug.to_string());
        Self {
            prefix,
            numbers: HashMap::new(),
            references: HashMap::new(),
            texts: HashMap::new(),
        }
    }

    /// The number of a label, whose case makes no difference.
    fn number(&mut self, label: &str) -> usize {
        let next = self.numbers.len() + 1;
        *self.numbers.entry(label.to_lowercase()).or_insert(next)
    }
}

/// What an address in a text leads to.
enum Place {
    /// Something on the site.
    Here(LinkTarget, LinkPlace),
    /// Another site, by its address as it stands in an attribute.
    Elsewhere(String),
}

struct Writer<'a, 'd> {
    path: &'a SourcePath,
    source: &'a str,
    offset: usize,
    policy: &'a MarkdownPolicy,
    diagnostics: &'d mut Vec<Diagnostic>,
    shift: u8,
    gaps: Vec<Part>,
    ids: HashMap<String, usize>,
    headings: Vec<Heading>,
    notes: Notes<'a>,
    excerpt: String,
    finder: LinkFinder,
    /// The line of the last finding about HTML, which is told once a line.
    html_line: Option<usize>,
    /// The names of notes that are not there, each of which is told once.
    no_notes: BTreeSet<String>,
}

type Ranged<'a> = (Event<'a>, Range<usize>);

impl<'a> Writer<'a, '_> {
    fn span(&self, range: &Range<usize>) -> Span {
        Span::new(
            self.path,
            self.offset + range.start..self.offset + range.end,
        )
    }

    /// A mark that stands for `part`.
    fn gap(&mut self, part: Part) -> String {
        self.gaps.push(part);
        format!("{MARK}{}{MARK}", self.gaps.len() - 1)
    }

    fn word(&mut self, key: &'static str) -> String {
        self.gap(Part::Word(key))
    }

    /// Events as they are to be written: ours as HTML, the rest as they came.
    fn transform(&mut self, events: Vec<Ranged<'a>>) -> Vec<Event<'a>> {
        let mut out = Vec::with_capacity(events.len());
        let mut events = events.into_iter().peekable();
        let mut open_links: Vec<bool> = Vec::new();
        let mut in_code = false;
        let mut quotes: Vec<bool> = Vec::new();
        let mut in_label = false;
        while let Some((event, range)) = events.next() {
            if in_label && ends_label(&event) {
                in_label = false;
                out.push(inline("</label>".to_owned()));
            }
            match event {
                Event::TaskListMarker(is_done) => {
                    in_label = true;
                    mark_task(&mut out);
                    let checked = if is_done { " checked" } else { "" };
                    out.push(inline(format!(
                        "<label><input type=\"checkbox\" disabled{checked}> "
                    )));
                }
                Event::Start(Tag::FootnoteDefinition(label)) => {
                    let text =
                        until_end(&mut events, |end| matches!(end, TagEnd::FootnoteDefinition));
                    self.define_note(&label, &range, text);
                }
                Event::FootnoteReference(label) => {
                    let reference = self.reference(&label);
                    out.push(inline(reference));
                }
                Event::Start(Tag::Heading { level, id, .. }) => {
                    let inside = until_end(&mut events, |end| matches!(end, TagEnd::Heading(_)));
                    self.heading((level, &range), id.as_deref(), inside, &mut out);
                }
                Event::Start(Tag::Link {
                    link_type,
                    dest_url,
                    title,
                    ..
                }) => {
                    let open = match open_links.contains(&true) {
                        true => None,
                        false => self.link_open(link_type, &dest_url, &title, &range),
                    };
                    open_links.push(open.is_some());
                    out.extend(open.map(inline));
                }
                Event::End(TagEnd::Link) => {
                    if open_links.pop() == Some(true) {
                        out.push(inline("</a>".to_owned()));
                    }
                }
                Event::Start(Tag::Image {
                    dest_url, title, ..
                }) => {
                    let inside = until_end(&mut events, |end| matches!(end, TagEnd::Image));
                    let image = self.image(&dest_url, &title, &plain(&inside), &range);
                    out.extend(image.map(inline));
                }
                Event::Start(Tag::BlockQuote(kind)) => {
                    quotes.push(kind.is_some());
                    match kind {
                        Some(kind) => out.push(self.alert_open(kind)),
                        None => out.push(Event::Start(Tag::BlockQuote(None))),
                    }
                }
                Event::End(TagEnd::BlockQuote(_)) => {
                    let alert = quotes.pop() == Some(true);
                    out.push(match alert {
                        true => block("</aside>\n"),
                        false => Event::End(TagEnd::BlockQuote(None)),
                    });
                }
                Event::Start(Tag::Table(alignment)) => {
                    let label = self.word("table-label");
                    out.push(block(format!(
                        "<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"{label}\">"
                    )));
                    out.push(Event::Start(Tag::Table(alignment)));
                }
                Event::End(TagEnd::Table) => {
                    out.push(Event::End(TagEnd::Table));
                    out.push(block("</div>\n"));
                }
                Event::Start(Tag::CodeBlock(kind)) => {
                    in_code = true;
                    out.push(Event::Start(Tag::CodeBlock(kind)));
                }
                Event::End(TagEnd::CodeBlock) => {
                    in_code = false;
                    out.push(Event::End(TagEnd::CodeBlock));
                }
                Event::Start(Tag::HtmlBlock) => {
                    let inside = until_end(&mut events, |end| matches!(end, TagEnd::HtmlBlock));
                    self.html_block(&inside, &range, &mut out);
                }
                Event::InlineHtml(html) => out.extend(self.inline_html(html, &range)),
                Event::Text(text) if in_code => out.push(Event::Text(text)),
                Event::Text(text) => {
                    let mut run = vec![(text, range)];
                    while let Some((Event::Text(_), _)) = events.peek() {
                        if let Some((Event::Text(text), range)) = events.next() {
                            run.push((text, range));
                        }
                    }
                    run.iter().for_each(|(text, _)| self.note_text(text));
                    self.linked_text(run, open_links.is_empty(), &mut out);
                }
                Event::Code(code) => {
                    self.note_text(&code);
                    out.push(Event::Code(code));
                }
                Event::SoftBreak
                | Event::HardBreak
                | Event::End(
                    TagEnd::Paragraph
                    | TagEnd::Item
                    | TagEnd::TableCell
                    | TagEnd::DefinitionListTitle
                    | TagEnd::DefinitionListDefinition,
                ) => {
                    self.note_text(" ");
                    out.push(event);
                }
                other => out.push(other),
            }
        }
        out
    }

    fn note_text(&mut self, text: &str) {
        // Bytes bound characters from above; the cut itself comes at the end.
        if self.excerpt.len() < EXCERPT_LENGTH * 4 {
            self.excerpt.push_str(text);
        }
    }

    fn heading(
        &mut self,
        (level, range): (HeadingLevel, &Range<usize>),
        id: Option<&str>,
        inside: Vec<Ranged<'a>>,
        out: &mut Vec<Event<'a>>,
    ) {
        let title = plain(&inside);
        let level = (level as u8 + self.shift).min(6);
        let wanted = id
            .and_then(Slug::from_text)
            .or_else(|| Slug::from_text(&title))
            .map_or_else(|| "sezione".to_owned(), |slug| slug.to_string());
        let id = self.unique_id(&wanted);
        out.push(block(format!("<h{level} id=\"{id}\">")));
        let excerpt = std::mem::take(&mut self.excerpt);
        out.extend(self.transform(inside));
        self.excerpt = excerpt;
        out.push(block(format!("</h{level}>\n")));
        let text = self.source[range.clone()].trim_end();
        let span = self.span(&(range.start..range.start + text.len()));
        self.headings.push(Heading {
            level,
            id,
            title,
            span,
        });
    }

    /// An anchor that no heading before has: `title`, then `title-2`. The count is kept, so many equal ones stay cheap.
    fn unique_id(&mut self, wanted: &str) -> String {
        // Footnotes and themes have names of their own.
        let reserved = ["fn-", "fnref-", "s-"];
        let is_reserved = reserved.iter().any(|start| wanted.starts_with(start));
        let wanted = if is_reserved {
            format!("t-{wanted}")
        } else {
            wanted.to_owned()
        };
        let mut id = wanted.clone();
        while self.ids.contains_key(&id) {
            let count = self.ids.entry(wanted.clone()).or_insert(1);
            *count += 1;
            id = format!("{wanted}-{count}");
        }
        self.ids.insert(id.clone(), 1);
        id
    }

    fn alert_open(&mut self, kind: BlockQuoteKind) -> Event<'a> {
        let (class, key) = match kind {
            BlockQuoteKind::Note => ("note", "alert-note"),
            BlockQuoteKind::Tip => ("tip", "alert-tip"),
            BlockQuoteKind::Important => ("important", "alert-important"),
            BlockQuoteKind::Warning => ("warning", "alert-warning"),
            BlockQuoteKind::Caution => ("caution", "alert-caution"),
        };
        let label = self.word(key);
        block(format!(
            "<aside class=\"alert alert-{class}\" role=\"note\">\n<p class=\"alert-label\">{label}</p>\n"
        ))
    }

    fn reference(&mut self, label: &str) -> String {
        let number = self.notes.number(label);
        let count = self.notes.references.entry(number).or_insert(0);
        *count += 1;
        let (prefix, count) = (&self.notes.prefix, *count);
        format!(
            "<sup class=\"footnote-ref\"><a href=\"#fn-{prefix}-{number}\" id=\"fnref-{prefix}-{number}-{count}\" \
             role=\"doc-noteref\">{number}</a></sup>"
        )
    }

    fn define_note(&mut self, label: &str, range: &Range<usize>, text: Vec<Ranged<'a>>) {
        let key = label.to_lowercase();
        if self.notes.texts.contains_key(&key) {
            let first_line = self.source[range.clone()].lines().next();
            let end = range.start + first_line.map_or(0, str::len);
            let span = self.span(&(range.start..end));
            let diagnostic = Diagnostic::warning("footnote-twice", span);
            self.diagnostics.push(diagnostic.with("value", label));
            return;
        }
        self.notes.texts.insert(key, (range.start, text));
    }

    /// Reports the notes that nothing refers to: the page does not show them.
    fn check_unused_notes(&mut self) {
        let mut unused: Vec<(usize, String)> = self
            .notes
            .texts
            .iter()
            .map(|(label, (start, _))| (*start, label.clone()))
            .collect();
        unused.sort();
        for (start, label) in unused {
            let line = self.source[start..].lines().next();
            let span = self.span(&(start..start + line.map_or(0, str::len)));
            let diagnostic = Diagnostic::warning("footnote-unused", span);
            self.diagnostics.push(diagnostic.with("value", label));
        }
    }

    fn push_notes(&mut self, out: &mut String) {
        let excerpt = std::mem::take(&mut self.excerpt);
        self.write_notes(out);
        self.excerpt = excerpt;
        self.check_unused_notes();
    }

    fn write_notes(&mut self, out: &mut String) {
        // A note may itself refer to a further one, so the list can grow while it is written.
        let mut number = 0;
        let mut written = String::new();
        loop {
            number += 1;
            let label = self.notes.numbers.iter().find(|(_, n)| **n == number);
            let Some(label) = label.map(|(label, _)| label.clone()) else {
                break;
            };
            let (_, text) = self.notes.texts.remove(&label).unwrap_or_default();
            let events = self.transform(text);
            let (prefix, back) = (self.notes.prefix.clone(), self.word("footnote-back"));
            written.push_str(&format!("<li id=\"fn-{prefix}-{number}\">\n"));
            html::push_html(&mut written, aligned(events).into_iter());
            let count = self.notes.references.get(&number).copied().unwrap_or(1);
            for reference in 1..=count {
                written.push_str(&format!(
                    "<a href=\"#fnref-{prefix}-{number}-{reference}\" role=\"doc-backlink\" aria-label=\"{back} {number}\">↩</a>\n"
                ));
            }
            written.push_str("</li>\n");
        }
        if !written.is_empty() {
            let label = self.word("footnotes-label");
            out.push_str(&format!(
                "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"{label}\">\n<ol>\n{written}</ol>\n</section>\n"
            ));
        }
    }

    fn link_open(
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

    fn image(
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

    fn html_block(
        &mut self,
        inside: &[Ranged<'a>],
        range: &Range<usize>,
        out: &mut Vec<Event<'a>>,
    ) {
        let html: String = inside
            .iter()
            .filter_map(|(event, _)| match event {
                Event::Html(html) => Some(html.as_ref()),
                _ => None,
            })
            .collect();
        if is_comment(&html) {
            return;
        }
        match self.policy.raw_html {
            RawHtml::Allow => out.push(block(html)),
            RawHtml::Remove => self.report_html("html-removed", range),
            RawHtml::Escape => {
                self.report_html("html-escaped", range);
                out.push(block(format!("<p>{}</p>\n", escape(html.trim()))));
            }
        }
    }

    fn inline_html(&mut self, html: CowStr<'a>, range: &Range<usize>) -> Option<Event<'a>> {
        if is_comment(&html) {
            return None;
        }
        match self.policy.raw_html {
            RawHtml::Allow => Some(Event::InlineHtml(html)),
            RawHtml::Remove => {
                self.report_html("html-removed", range);
                None
            }
            RawHtml::Escape => {
                self.report_html("html-escaped", range);
                Some(Event::Text(html))
            }
        }
    }

    fn report_html(&mut self, code: &'static str, range: &Range<usize>) {
        let start = range.start;
        let line_start = self.source[..start].rfind('\n').map_or(0, |at| at + 1);
        if self.html_line == Some(line_start) {
            return;
        }
        self.html_line = Some(line_start);
        let line = self.source[start..range.end].lines().next();
        let end = start + line.map_or(0, str::len);
        let diagnostic = Diagnostic::warning(code, self.span(&(start..end)));
        self.diagnostics.push(diagnostic);
    }

    /// Reports text that was meant for a link or a note.
    fn check_slips(&mut self, run: Range<usize>, may_be_link: bool) {
        for slip in slips::slips(self.source, run) {
            let is_told = match slip.reason {
                Reason::Bare => !may_be_link,
                Reason::NoNote => !self.no_notes.insert(slip.text.to_lowercase()),
                _ => false,
            };
            if !is_told {
                let diagnostic = self.slip(slip);
                self.diagnostics.push(diagnostic);
            }
        }
    }

    fn slip(&self, slip: Slip) -> Diagnostic {
        let code = match slip.reason.is_of_note() {
            true => "footnote-missing",
            false => "link-not-read",
        };
        let fix = slip.fix.map(|(range, written)| {
            Fix::replace(self.offset + range.start..self.offset + range.end, written)
        });
        Diagnostic::warning(code, self.span(&slip.range))
            .with("reason", slip.reason.key())
            .with("text", slip.text)
            .with("target", slip.target)
            .hint(slip.reason.key())
            .fixed(fix)
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
    fn linked_text(
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

/// Whether the label of a task is over: its line ends, or something else begins in its item.
fn ends_label(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => !matches!(
            tag,
            Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. }
        ),
        Event::End(end) => matches!(end, TagEnd::Paragraph | TagEnd::Item),
        Event::Rule | Event::Html(_) => true,
        _ => false,
    }
}

/// Turns the item that has just been opened into that of a task.
fn mark_task(out: &mut [Event<'_>]) {
    let item = out
        .iter_mut()
        .rev()
        .find(|event| matches!(event, Event::Start(Tag::Item)));
    if let Some(item) = item {
        *item = block("<li class=\"task\">");
    }
}

/// Takes the events up to the end of what has been opened.
fn until_end<'a>(
    events: &mut impl Iterator<Item = Ranged<'a>>,
    is_end: impl Fn(&TagEnd) -> bool,
) -> Vec<Ranged<'a>> {
    let mut depth = 0_usize;
    events
        .take_while(|(event, _)| {
            match event {
                Event::Start(tag) if is_end(&tag.to_end()) => depth += 1,
                Event::End(end) if is_end(end) && depth == 0 => return false,
                Event::End(end) if is_end(end) => depth -= 1,
                _ => {}
            }
            true
        })
        .collect()
}

/// The text of events, without any markup.
fn plain(events: &[Ranged<'_>]) -> String {
    events
        .iter()
        .filter_map(|(event, _)| match event {
            Event::Text(text) | Event::Code(text) => Some(text.as_ref()),
            Event::SoftBreak | Event::HardBreak => Some(" "),
            _ => None,
        })
        .collect()
}

/// The cells of tables with their alignment as a class: a style attribute is what a strict Content-Security-Policy refuses.
fn aligned(events: Vec<Event<'_>>) -> Vec<Event<'_>> {
    let mut columns = Vec::new();
    let (mut column, mut name) = (0, "td");
    let cell = |event| match event {
        Event::Start(Tag::Table(alignment)) => {
            let none = vec![Alignment::None; alignment.len()];
            columns = alignment;
            Event::Start(Tag::Table(none))
        }
        Event::Start(Tag::TableHead | Tag::TableRow) => {
            column = 0;
            name = match event {
                Event::Start(Tag::TableHead) => "th",
                _ => "td",
            };
            event
        }
        Event::Start(Tag::TableCell) => {
            let alignment = columns.get(column);
            column += 1;
            match alignment {
                Some(Alignment::Right) => inline(format!("<{name} class=\"to-end\">")),
                Some(Alignment::Center) => inline(format!("<{name} class=\"to-center\">")),
                Some(Alignment::Left | Alignment::None) | None => event,
            }
        }
        event => event,
    };
    events.into_iter().map(cell).collect()
}

fn block<'a>(html: impl Into<String>) -> Event<'a> {
    Event::Html(html.into().into())
}

fn inline<'a>(html: String) -> Event<'a> {
    Event::InlineHtml(html.into())
}

fn is_comment(html: &str) -> bool {
    let html = html.trim();
    html.starts_with("<!--") && html.find("-->") == html.len().checked_sub(3)
}

fn decoded(text: &str) -> Option<String> {
    percent_decode_str(text)
        .decode_utf8()
        .ok()
        .map(|text| text.into_owned())
}

/// Text as it may stand in HTML and in its attributes.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#x27;"),
            c => out.push(c),
        }
    }
    out
}

fn escape_address(address: &str) -> String {
    let mut out = String::with_capacity(address.len());
    pulldown_cmark_escape::escape_href(&mut out, address).expect("a string takes any text");
    out
}
