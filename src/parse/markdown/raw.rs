//! HTML that stands in a text: kept, removed or shown as it is typed, as `site.toml` says.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event};

use super::{Ranged, Writer, block, escape};
use crate::config::RawHtml;
use crate::diagnostic::Diagnostic;

impl<'a> Writer<'a, '_> {
    pub(super) fn html_block(
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

    pub(super) fn inline_html(
        &mut self,
        html: CowStr<'a>,
        range: &Range<usize>,
    ) -> Option<Event<'a>> {
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
}

fn is_comment(html: &str) -> bool {
    let html = html.trim();
    html.starts_with("<!--") && html.find("-->") == html.len().checked_sub(3)
}
