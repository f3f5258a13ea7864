//! Markdown → `Body`: HTML whose links to other files of the site are still open.
//! Knows one document; where its neighbours are published is known only when a page is rendered.

mod addresses;
mod body;
mod notes;
pub(super) mod plain;
mod raw;
mod slips;

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;

use linkify::{LinkFinder, LinkKind};
use pulldown_cmark::{
    Alignment, BlockQuoteKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html,
};

use crate::config::MarkdownPolicy;
use crate::controls;
use crate::diagnostic::{Diagnostic, Fix};
use crate::source::{SourcePath, Span};
use crate::url::Slug;
use notes::Notes;
use slips::{Reason, Slip};

pub use body::{Body, Heading, LinkPlace, LinkTarget, Part, Shown};

/// How much of the text is kept for descriptions, in characters.
const EXCERPT_LENGTH: usize = 200;
/// Stands in the HTML where something is put in later. No document holds it: it is refused before.
const MARK: char = '\0';

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
    let mut events: Vec<(Event<'_>, Range<usize>)> = Parser::new_ext(source, options)
        .into_offset_iter()
        .collect();
    for (event, at) in &mut events {
        let span = || Span::new(path, range.start + at.start..range.start + at.end);
        diagnostics.extend(without_controls(event, span));
    }
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
    let mut parts = Vec::with_capacity(gaps.len() * 2 + 1);
    for (number, piece) in html.split(MARK).enumerate() {
        if number % 2 == 1 {
            let at: usize = piece.parse().expect("the writer puts a number there");
            parts.push(gaps[at].clone());
        } else if !piece.is_empty() {
            parts.push(Part::Html(piece.to_owned()));
        }
    }
    parts.shrink_to_fit();
    parts
}

fn shorten(text: &str) -> String {
    let mut short = String::with_capacity(text.len().min(EXCERPT_LENGTH * 2));
    let mut length = 0;
    for word in text.split_whitespace() {
        let gap = if short.is_empty() { "" } else { " " };
        short.extend([gap, word]);
        length += gap.len() + word.chars().count();
        if length > EXCERPT_LENGTH {
            let room = short.char_indices().nth(EXCERPT_LENGTH);
            let cut = &short[..room.map_or(short.len(), |(at, _)| at)];
            let end = cut.rfind(' ').unwrap_or(cut.len());
            return format!("{}…", cut[..end].trim_end_matches([',', ';', ':', '.']));
        }
    }
    short
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
}

/// Puts blanks in place of the characters that are no text, which entities may stand for, and reports them.
fn without_controls(event: &mut Event<'_>, span: impl Fn() -> Span) -> Option<Diagnostic> {
    let texts = match event {
        Event::Text(text) | Event::Code(text) => [Some(text), None],
        Event::Start(
            Tag::Link {
                dest_url, title, ..
            }
            | Tag::Image {
                dest_url, title, ..
            },
        ) => [Some(title), Some(dest_url)],
        _ => [None, None],
    };
    let mut found = None;
    for text in texts.into_iter().flatten() {
        if let Some((_, sign)) = controls::first_in(text) {
            found = Some(Diagnostic::warning("control-in-text", span()).with("sign", sign));
            *text = controls::cleaned(text).into_owned().into();
        }
    }
    found
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
