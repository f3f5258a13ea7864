//! What leads somewhere: addresses, files, materials and pictures.

use super::{Map, Reader};
use crate::diagnostic::{Diagnostic, Fix};
use crate::parse::fields::*;
use crate::parse::mend::{self, values};
use crate::parse::yaml::{Node, NodeValue};
use crate::source::Spanned;
use crate::url::{is_email, is_web_address};

impl Reader<'_> {
    pub(super) fn email(&mut self, map: &Map<'_>) -> Option<String> {
        let text = map.get("email").and_then(|node| self.text(node))?;
        if !is_email(&text.value) {
            let meant = text.value.strip_prefix("mailto:").map(str::to_owned);
            self.misread("email-form", &text, meant.filter(|meant| is_email(meant)));
            return None;
        }
        Some(text.value)
    }

    /// The correction that makes a map of an e-mail address that stands where a map is meant.
    pub(super) fn as_email(&self, text: &Spanned<String>) -> Option<Fix> {
        let place = mend::place_of(self.text, text).filter(|_| is_email(&text.value))?;
        let map = format!("{{email: {}}}", text.value);
        (place == text.range).then(|| Fix::replace(place, map))
    }

    pub(super) fn web_address(&mut self, map: &Map<'_>, key: &str) -> Option<String> {
        let text = map.get(key).and_then(|node| self.text(node))?;
        self.checked_web_address(text)
    }

    pub(super) fn checked_web_address(&mut self, text: Spanned<String>) -> Option<String> {
        if is_web_address(&text.value) {
            return Some(text.value);
        }
        let mut diagnostic = Diagnostic::error("web-address-form", self.span(text.range));
        if text.value.contains('@') {
            diagnostic = diagnostic.hint("email");
        } else if text.value.starts_with("www.") {
            diagnostic = diagnostic.hint("scheme");
        }
        let fix = values::address(&text.value);
        let fix = fix.and_then(|meant| self.replacing(&text, &meant));
        let diagnostic = diagnostic.with("value", text.value).fixed(fix);
        self.diagnostics.push(diagnostic);
        None
    }

    fn target(&mut self, text: Spanned<String>) -> Option<Spanned<Target>> {
        let range = text.range;
        if text.value.contains("://") {
            let url = self.checked_web_address(text)?;
            return Some(Spanned {
                value: Target::Web(url),
                range,
            });
        }
        match self.path.resolve(&text.value) {
            Some(path) => Some(Spanned {
                value: Target::File(path),
                range,
            }),
            None => {
                self.error("file-outside", range, &text.value);
                None
            }
        }
    }

    pub(super) fn links(&mut self, map: &Map<'_>, key: &str) -> Stated<Vec<MaterialField>> {
        match map.get(key) {
            None => Stated::NotKnown,
            Some(node) if Self::is_none(node) => Stated::None,
            Some(_) => Stated::Given(
                self.items(map, key)
                    .iter()
                    .filter_map(|node| self.material(node))
                    .collect(),
            ),
        }
    }

    fn material(&mut self, node: &Node) -> Option<MaterialField> {
        let NodeValue::Map(entries) = &node.value else {
            let text = self.text(node)?;
            let target = self.target(text)?;
            return Some(MaterialField {
                title: None,
                target,
            });
        };
        let map = self.map(entries, &["title", "file", "url"], &[]);
        let title = self.optional_text(&map, "title");
        let place = map.get("url").or_else(|| map.get("file"));
        let Some(place) = place else {
            let diagnostic = Diagnostic::error("link-empty", self.span(node.range));
            self.diagnostics.push(diagnostic);
            return None;
        };
        let text = self.text(place)?;
        let target = self.target(text)?;
        Some(MaterialField { title, target })
    }

    pub(super) fn image(&mut self, node: &Node) -> Option<ImageField> {
        let NodeValue::Map(entries) = &node.value else {
            let text = self.text(node)?;
            self.error("image-without-alt", text.range, &text.value);
            return None;
        };
        let map = self.map(entries, &["file", "alt"], &[]);
        let Some(file) = map.get("file") else {
            // A misspelt key has been told already.
            if map.0.len() == entries.len() {
                let diagnostic = Diagnostic::error("link-empty", self.span(node.range));
                self.diagnostics.push(diagnostic.hint("image"));
            }
            return None;
        };
        let file = self.text(file)?;
        // An empty `alt` is a statement: the picture is decoration.
        let alt = map.0.iter().find(|(key, ..)| *key == "alt");
        let Some((_, _, alt)) = alt else {
            self.error("image-without-alt", file.range, &file.value);
            return None;
        };
        let alt = match &alt.value {
            NodeValue::Scalar(text) => text.trim().to_owned(),
            NodeValue::Empty => String::new(),
            NodeValue::List(_) | NodeValue::Map(_) => self.text(alt)?.value,
        };
        let file = self.target(file)?;
        Some(ImageField { file, alt })
    }
}
