//! Values out of the tables of `site.toml`, and what is wrong with them.
//! Knows TOML, and nothing of what the keys mean.

use std::collections::BTreeMap;

use toml::Spanned as TomlSpanned;
use toml::de::{DeTable, DeValue};

use crate::config::Urls;
use crate::controls;
use crate::diagnostic::{Diagnostic, Edit, Fix, did_you_mean, only_spelling};
use crate::locale::Locale;
use crate::source::{ByteRange, SourcePath, Span, Spanned};
use crate::url::Slug;
use crate::url::room::{Room, rooms_at};

/// The keys of `[urls]`.
const URL_KEYS: [&str; 23] = [
    "news",
    "meetings",
    "groups",
    "organisations",
    "projects",
    "topics",
    "series",
    "calendars",
    "unknown",
    "figures",
    "archive",
    "held",
    "over",
    "cancelled",
    "postponed",
    "undated",
    "minutes",
    "recording",
    "attendance",
    "search",
    "page",
    "calendar",
    "feed",
];

/// A table of the file and where it stands.
pub(super) struct Table<'a> {
    pub(super) entries: &'a DeTable<'a>,
    pub(super) range: ByteRange,
}

impl<'a> Table<'a> {
    pub(super) fn get(&self, key: &str) -> Option<&'a TomlSpanned<DeValue<'a>>> {
        self.entries.get(key)
    }
}

/// Takes values out of tables, and notes what is wrong with them.
pub(super) struct Reader {
    pub(super) path: SourcePath,
    pub(super) diagnostics: Vec<Diagnostic>,
}

impl Reader {
    pub(super) fn fault(&mut self, code: &'static str, range: ByteRange) -> &mut Diagnostic {
        let span = Span::new(&self.path, range);
        self.diagnostics.push(Diagnostic::error(code, span));
        self.diagnostics
            .last_mut()
            .expect("a finding has just been added")
    }

    /// Puts blanks in place of the characters of values that are no text, and reports them.
    pub(super) fn clean(&mut self, table: &mut DeTable<'_>) {
        for (_, value) in table.iter_mut() {
            self.clean_value(value);
        }
    }

    fn clean_value(&mut self, value: &mut TomlSpanned<DeValue<'_>>) {
        let range = value.span().into();
        match value.get_mut() {
            DeValue::String(text) => {
                if let Some((_, sign)) = controls::first_in(text) {
                    let fault = self.fault("control-character", range);
                    fault.args.push(("value", sign));
                    *text = controls::cleaned(text).into_owned().into();
                }
            }
            DeValue::Array(items) => {
                for item in items.iter_mut() {
                    self.clean_value(item);
                }
            }
            DeValue::Table(table) => self.clean(table),
            _ => {}
        }
    }

    pub(super) fn only(&mut self, table: &Table<'_>, known: &[&str]) {
        let unknown: BTreeMap<usize, (String, ByteRange)> = table
            .entries
            .iter()
            .filter(|(key, _)| !known.contains(&key.get_ref().as_ref()))
            .map(|(key, _)| {
                let range = key.span();
                (range.start, (key.get_ref().to_string(), range.into()))
            })
            .collect();
        for (key, range) in unknown.into_values() {
            let suggestion = did_you_mean(&key, known.iter().copied());
            let meant = only_spelling(&key, known.iter().copied());
            let meant = meant.filter(|meant| table.get(meant).is_none());
            let written = Spanned {
                value: key.clone(),
                range,
            };
            let fix = meant.and_then(|meant| replacing(&written, meant));
            let known = known.join(", ");
            let diagnostic = Diagnostic::error("config-unknown-key", Span::new(&self.path, range))
                .with("key", key)
                .with("known", known)
                .suggest(suggestion)
                .fixed(fix);
            self.diagnostics.push(diagnostic);
        }
    }

    /// Whether a key that does not exist was probably meant for this one: that is one mistake, not two.
    pub(super) fn is_misspelt(&self, key: &str) -> bool {
        let mut findings = self.diagnostics.iter();
        findings.any(|found| {
            found.code == "config-unknown-key"
                && found.args.contains(&("suggestion", key.to_owned()))
        })
    }

    /// Reports a value of another type than is wanted, with quotes put around it or taken away where that is all.
    fn wrong_value(&mut self, key: &str, value: &TomlSpanned<DeValue<'_>>, wanted: &'static str) {
        let range: ByteRange = value.span().into();
        self.wrong_type(key, range, wanted);
        let is_simple = matches!(
            value.get_ref(),
            DeValue::Integer(_) | DeValue::Float(_) | DeValue::Boolean(_) | DeValue::Datetime(_)
        );
        let fix = match (wanted, value.get_ref()) {
            ("text" | "list", _) if is_simple => Some(Fix::from(vec![
                Edit::insert(range.start, "\""),
                Edit::insert(range.end, "\""),
            ])),
            ("number", DeValue::String(text)) => {
                let is_number = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
                let is_number = is_number && (text.len() == 1 || !text.starts_with('0'));
                let is_whole = range.end - range.start == text.len() + 2;
                (is_number && is_whole).then(|| Fix::replace(range, text.to_string()))
            }
            _ => None,
        };
        if let Some(last) = self.diagnostics.last_mut() {
            last.fix = fix;
        }
    }

    pub(super) fn wrong_type(&mut self, key: &str, range: ByteRange, wanted: &'static str) {
        let diagnostic = Diagnostic::error("config-type", Span::new(&self.path, range))
            .with("key", key)
            .hint(wanted);
        self.diagnostics.push(diagnostic);
    }

    pub(super) fn table<'a>(&mut self, table: &Table<'a>, key: &str) -> Option<Table<'a>> {
        let value = table.get(key)?;
        let range = value.span().into();
        match value.get_ref() {
            DeValue::Table(entries) => Some(Table { entries, range }),
            _ => {
                self.wrong_type(key, range, "table");
                None
            }
        }
    }

    /// The tables of a list of tables, as `[[key]]` writes them.
    pub(super) fn tables<'a>(&mut self, table: &Table<'a>, key: &str) -> Vec<Table<'a>> {
        let Some(value) = table.get(key) else {
            return Vec::new();
        };
        let DeValue::Array(items) = value.get_ref() else {
            self.wrong_type(key, value.span().into(), "tables");
            return Vec::new();
        };
        let mut tables = Vec::new();
        for item in items.iter() {
            let range = item.span().into();
            match item.get_ref() {
                DeValue::Table(entries) => tables.push(Table { entries, range }),
                _ => self.wrong_type(key, range, "tables"),
            }
        }
        tables
    }

    /// A value that is true or false; nothing where it is something else.
    pub(super) fn flag(&self, table: &Table<'_>, key: &str) -> Option<bool> {
        match table.get(key)?.get_ref() {
            DeValue::Boolean(flag) => Some(*flag),
            _ => None,
        }
    }

    /// Whether something is wanted, which is stated as `true` or `false` and in no other way.
    pub(super) fn truth(&mut self, table: &Table<'_>, key: &str) -> Option<bool> {
        let value = table.get(key)?;
        let flag = self.flag(table, key);
        if flag.is_none() {
            let range: ByteRange = value.span().into();
            self.wrong_type(key, range, "truth");
            let meant = match value.get_ref() {
                DeValue::String(text) => text.parse::<bool>().ok(),
                _ => None,
            };
            if let Some(last) = self.diagnostics.last_mut() {
                last.fix = meant.map(|meant| Fix::replace(range, meant.to_string()));
            }
        }
        flag
    }

    /// Whether a value is a text.
    pub(super) fn is_text(&self, table: &Table<'_>, key: &str) -> bool {
        let value = table.get(key).map(TomlSpanned::get_ref);
        matches!(value, Some(DeValue::String(_)))
    }

    pub(super) fn text(&mut self, table: &Table<'_>, key: &str) -> Option<Spanned<String>> {
        let value = table.get(key)?;
        let range = value.span().into();
        match value.get_ref() {
            DeValue::String(text) if !text.trim().is_empty() => Some(Spanned {
                value: text.trim().to_owned(),
                range,
            }),
            _ => {
                self.wrong_value(key, value, "text");
                None
            }
        }
    }

    pub(super) fn texts(&mut self, table: &Table<'_>, key: &str) -> Option<Vec<Spanned<String>>> {
        let value = table.get(key)?;
        let DeValue::Array(items) = value.get_ref() else {
            return self.text(table, key).map(|text| vec![text]);
        };
        let mut texts = Vec::new();
        for item in items.iter() {
            match item.get_ref() {
                DeValue::String(text) => texts.push(Spanned {
                    value: text.to_string(),
                    range: item.span().into(),
                }),
                _ => self.wrong_value(key, item, "list"),
            }
        }
        Some(texts)
    }

    pub(super) fn number(
        &mut self,
        table: &Table<'_>,
        key: &str,
        range: std::ops::RangeInclusive<i64>,
    ) -> Option<i64> {
        let value = table.get(key)?;
        let number = match value.get_ref() {
            DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix()).ok(),
            _ => None,
        };
        let number = number.filter(|number| range.contains(number));
        if number.is_none() {
            self.wrong_value(key, value, "number");
        }
        number
    }

    pub(super) fn choice<T: Copy>(
        &mut self,
        table: &Table<'_>,
        key: &str,
        choices: &[(&'static str, T)],
    ) -> Option<T> {
        let text = self.text(table, key)?;
        self.one_of(key, &text, choices)
    }

    /// What a word means among those that a key may have.
    pub(super) fn one_of<T: Copy>(
        &mut self,
        key: &str,
        text: &Spanned<String>,
        choices: &[(&'static str, T)],
    ) -> Option<T> {
        let found = choices.iter().find(|(name, _)| *name == text.value);
        if found.is_none() {
            let names: Vec<&str> = choices.iter().map(|(name, _)| *name).collect();
            let meant = only_spelling(&text.value, names.iter().copied());
            let fix = meant.and_then(|meant| replacing(text, meant));
            let diagnostic = Diagnostic::error("config-choice", Span::new(&self.path, text.range))
                .with("key", key)
                .with("value", &text.value)
                .with("choices", names.join(", "))
                .fixed(fix);
            self.diagnostics.push(diagnostic);
        }
        found.map(|(_, value)| *value)
    }

    pub(super) fn locale(&mut self, tag: &Spanned<String>) -> Option<Locale> {
        let locale = Locale::new(&tag.value);
        let span = Span::new(&self.path, tag.range);
        let finding = match &locale {
            None => {
                let meant = tag.value.replace('_', "-");
                let fix = Locale::new(&meant).and_then(|_| replacing(tag, &meant));
                let mut finding = Diagnostic::error("config-language", span);
                finding.fix = fix;
                finding
            }
            Some(locale) if !locale.has_words() => {
                let languages: Vec<&str> = crate::locale::languages().collect();
                Diagnostic::warning("config-language-words", span)
                    .with("languages", languages.join(", "))
            }
            Some(_) => return locale,
        };
        self.diagnostics.push(finding.with("value", &tag.value));
        locale
    }

    pub(super) fn urls(&mut self, table: &Table<'_>, urls: &mut Urls) {
        self.only(table, &URL_KEYS);
        for key in URL_KEYS {
            let Some(text) = self.text(table, key) else {
                continue;
            };
            let file = text.value.rsplit_once('.').filter(|(stem, extension)| {
                key == "calendar" && *extension == "ics" && is_slug(stem)
                    || key == "feed" && matches!(*extension, "xml" | "atom") && is_slug(stem)
            });
            let fits = match key {
                "calendar" | "feed" => file.is_some(),
                _ => is_slug(&text.value),
            };
            if fits {
                if let Some(place) = urls.get_mut(key) {
                    *place = text.value;
                }
            } else {
                let meant = match key {
                    "calendar" => file_name(&text.value, &["ics"]),
                    "feed" => file_name(&text.value, &["xml", "atom"]),
                    _ => Slug::from_text(&text.value).map(|slug| slug.to_string()),
                };
                let fix = meant.and_then(|meant| replacing(&text, &meant));
                let fault = self.fault("config-url-part", text.range);
                fault.fix = fix;
                fault.args.push(("key", key.to_owned()));
                fault.args.push(("value", text.value));
                if matches!(key, "calendar" | "feed") {
                    fault.hints = vec!["file"];
                }
            }
        }
    }
}

/// The online rooms in the values of a table, in the order of the file.
pub(super) fn rooms(table: &Table<'_>, text: &str) -> Vec<Spanned<Room>> {
    let mut found = Vec::new();
    for value in table.entries.values() {
        rooms_in(value, text, &mut found);
    }
    found.sort_by_key(|room| room.range);
    found
}

fn rooms_in(value: &TomlSpanned<DeValue<'_>>, text: &str, found: &mut Vec<Spanned<Room>>) {
    match value.get_ref() {
        DeValue::String(inner) => found.extend(rooms_at(inner, text, value.span().into())),
        DeValue::Array(items) => items.iter().for_each(|item| rooms_in(item, text, found)),
        DeValue::Table(entries) => found.extend(rooms(
            &Table {
                entries,
                range: value.span().into(),
            },
            text,
        )),
        DeValue::Integer(_) | DeValue::Float(_) | DeValue::Boolean(_) | DeValue::Datetime(_) => {}
    }
}

/// The correction that puts `meant` in place of a key or a text, where that is written as it is read.
pub(crate) fn replacing(text: &Spanned<String>, meant: &str) -> Option<Fix> {
    let ByteRange { start, end } = text.range;
    match (end - start).checked_sub(text.value.len())? {
        0 => Some(Fix::replace(start..end, meant)),
        2 => Some(Fix::replace(start + 1..end - 1, meant)),
        _ => None,
    }
}

/// The name of a file as it can stand in an address, if it ends in one of these.
pub(super) fn file_name(text: &str, endings: &[&str]) -> Option<String> {
    let (stem, ending) = text.rsplit_once('.')?;
    let ending = ending.to_ascii_lowercase();
    let slug = Slug::from_text(stem).filter(|_| endings.contains(&ending.as_str()))?;
    Some(format!("{slug}.{ending}"))
}

pub(super) fn is_slug(text: &str) -> bool {
    Slug::from_text(text).is_some_and(|slug| slug.as_str() == text)
}
