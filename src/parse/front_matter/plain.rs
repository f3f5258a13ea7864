//! Values of one line: texts and lists of them, numbers, truths, and the words of a fixed choice.

use super::{Map, Reader};
use crate::config::Mode;
use crate::diagnostic::{Diagnostic, Fix};
use crate::parse::fields::*;
use crate::parse::keys::{canonical, spellings};
use crate::parse::mend::{self, values};
use crate::parse::yaml::{Node, NodeValue};
use crate::source::Spanned;

impl Reader<'_> {
    /// Text of one line; numbers and dates are text too.
    pub(super) fn text(&mut self, node: &Node) -> Option<Spanned<String>> {
        let text = match &node.value {
            NodeValue::Scalar(text) => text.trim(),
            NodeValue::Empty => "",
            NodeValue::List(_) | NodeValue::Map(_) => {
                let parted = self.parted(node);
                let wanted = || Diagnostic::error("text-wanted", self.span(node.range));
                let diagnostic = parted.unwrap_or_else(wanted);
                self.diagnostics.push(diagnostic);
                return None;
            }
        };
        if text.is_empty() {
            let diagnostic = Diagnostic::error("text-empty", self.span(node.range));
            self.diagnostics.push(diagnostic);
            return None;
        }
        Some(Spanned {
            value: text.split_whitespace().collect::<Vec<_>>().join(" "),
            range: node.range,
        })
    }

    /// A text in a list that its colon has made a key with a value.
    fn parted(&self, node: &Node) -> Option<Diagnostic> {
        let NodeValue::Map(entries) = &node.value else {
            return None;
        };
        let written = self.text.get(std::ops::Range::from(node.range))?;
        let colon = written.find(": ")?;
        let is_plain = !written.contains(['\n', '"', '\'', '{', '[']) && entries.len() == 1;
        let at = node.range.start + colon;
        let quoted = mend::quoted(written);
        let fix = mend::lines::is_prose(written).then(|| Fix::replace(node.range, quoted.clone()));
        let found = Diagnostic::error("yaml-colon", self.span((at..at + 1).into()));
        is_plain.then(|| found.with("line", quoted).fixed(fix))
    }

    pub(super) fn optional_text(&mut self, map: &Map<'_>, key: &str) -> Option<String> {
        map.get(key)
            .and_then(|node| self.text(node))
            .map(|text| text.value)
    }

    /// The items of a list; a single value counts as a list of one.
    pub(super) fn items<'n>(&self, map: &Map<'n>, key: &str) -> &'n [Node] {
        match map.get(key) {
            Some(node) => match &node.value {
                NodeValue::List(items) => items,
                _ => std::slice::from_ref(node),
            },
            None => &[],
        }
    }

    pub(super) fn texts(&mut self, map: &Map<'_>, key: &str) -> Vec<Spanned<String>> {
        self.items(map, key)
            .iter()
            .filter_map(|node| self.text(node))
            .collect()
    }

    /// Topics: what has a comma and no brackets is probably several, and is read as one.
    pub(super) fn topics(&mut self, map: &Map<'_>) -> Vec<Spanned<String>> {
        let topics = self.texts(map, "topics");
        let is_list = map
            .get("topics")
            .is_some_and(|node| matches!(node.value, NodeValue::List(_)));
        if let [one] = &topics[..]
            && !is_list
            && one.value.contains(',')
            && self.text.get(std::ops::Range::from(one.range)) == Some(&one.value)
        {
            let parts = one
                .value
                .split(',')
                .map(|part| part.trim_matches([' ', '[', ']']));
            let list = parts.filter(|part| !part.is_empty()).collect::<Vec<_>>();
            let diagnostic = Diagnostic::warning("list-without-brackets", self.span(one.range))
                .with("value", &one.value)
                .with("list", format!("[{}]", list.join(", ")));
            self.diagnostics.push(diagnostic);
        }
        topics
    }

    pub(super) fn plain_texts(&mut self, map: &Map<'_>, key: &str) -> Vec<String> {
        self.texts(map, key)
            .into_iter()
            .map(|text| text.value)
            .collect()
    }

    pub(super) fn order(&mut self, map: &Map<'_>) -> Option<i64> {
        let text = map.get("order").and_then(|node| self.text(node))?;
        let number = text.value.parse().ok();
        if number.is_none() {
            self.misread("number-form", &text, values::number(&text.value));
        }
        number
    }

    pub(super) fn truth(&mut self, node: &Node) -> bool {
        let Some(text) = self.text(node) else {
            return false;
        };
        match text.value.to_lowercase().as_str() {
            "true" | "yes" | "on" | "sì" | "si" | "si\u{300}" | "vero" => true,
            "false" | "no" | "off" | "falso" => false,
            _ => {
                let meant = values::truth(&text.value).map(str::to_owned);
                self.misread("truth-form", &text, meant);
                false
            }
        }
    }

    pub(super) fn number(&mut self, node: &Node) -> Option<usize> {
        let text = self.text(node)?;
        let number = text.value.parse().ok();
        if number.is_none() {
            self.misread("number-form", &text, values::number(&text.value));
        }
        number
    }

    /// The tag of a language ([BCP 47](https://www.rfc-editor.org/info/bcp47)).
    pub(super) fn language(&mut self, map: &Map<'_>) -> Option<String> {
        let text = map.get("language").and_then(|node| self.text(node))?;
        let is_tag = text.value.split('-').all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
        }) && (2..=3)
            .contains(&text.value.split('-').next().unwrap_or_default().len());
        if !is_tag {
            self.misread("language-form", &text, values::language(&text.value));
            return None;
        }
        Some(text.value)
    }

    /// One of a few fixed words, in English or Italian.
    pub(super) fn word(
        &mut self,
        text: &Spanned<String>,
        known: &[&'static str],
        code: &'static str,
    ) -> Option<&'static str> {
        let found = canonical(&text.value, known);
        if found.is_none() {
            let suggestion = self.nearest(&text.value, known, &spellings(known));
            let meant = values::word(&text.value, spellings(known));
            let fix = meant.and_then(|meant| self.replacing(text, meant));
            let diagnostic = Diagnostic::error(code, self.span(text.range));
            let diagnostic = self.listing(diagnostic.with("value", &text.value), known);
            let mut diagnostic = diagnostic.suggest(suggestion).fixed(fix);
            let lower = text.value.to_lowercase();
            if matches!(lower.as_str(), "spostato" | "spostata" | "moved") {
                diagnostic = diagnostic.hint("moved");
            }
            self.diagnostics.push(diagnostic);
        }
        found
    }

    pub(super) fn status(&mut self, node: &Node) -> Option<Spanned<Status>> {
        let text = self.text(node)?;
        let known = Status::ALL.map(Status::key);
        let word = self.word(&text, &known, "status-unknown")?;
        let value = Status::ALL
            .into_iter()
            .find(|status| status.key() == word)?;
        Some(Spanned {
            value,
            range: text.range,
        })
    }

    pub(super) fn mode(&mut self, node: &Node) -> Option<Mode> {
        let text = self.text(node)?;
        let modes = [Mode::Online, Mode::InPerson, Mode::Hybrid];
        let word = self.word(&text, &modes.map(Mode::key), "mode-unknown")?;
        modes.into_iter().find(|mode| mode.key() == word)
    }

    pub(super) fn is_none(node: &Node) -> bool {
        matches!(&node.value, NodeValue::Scalar(text) if canonical(text, &["none"]).is_some())
    }
}
