//! The head of a document, field by field, each into its own type.
//! Knows one document at a time: whether what it refers to exists is found when all are seen together.

mod compound;
mod plain;
mod targets;
mod times;

use crate::diagnostic::{Diagnostic, Fix, did_you_mean, only_spelling};
use crate::parse::Kind;
use crate::parse::fields::*;
use crate::parse::keys::{self, canonical, in_italian, spellings};
use crate::parse::mend::{self, words::key_meant};
use crate::parse::yaml::{Node, NodeValue};
use crate::source::{ByteRange, SourcePath, Span, Spanned};

/// Reads a head. Its title, the one thing required, is empty where it is missing.
pub(super) fn read(
    (path, text): (&SourcePath, &str),
    kind: Kind,
    entries: &[(Spanned<String>, Node)],
    head: ByteRange,
    diagnostics: &mut Vec<Diagnostic>,
) -> Head {
    let mut reader = Reader {
        path,
        text,
        is_italian: keys::are_italian(entries.iter().map(|(key, _)| key.value.as_str())),
        diagnostics,
    };
    let further: &[&'static str] = match kind {
        Kind::News => keys::NEWS,
        Kind::Meeting => keys::MEETING,
        Kind::Group | Kind::Page => keys::ORDERED,
        Kind::Organisation => keys::ORGANISATION,
        Kind::Project => keys::PROJECT,
        Kind::Section => &[],
    };
    let known: Vec<&'static str> = keys::COMMON.iter().chain(further).copied().collect();
    // For news, `date` has always meant the day of publication.
    let synonyms: &[(&str, &'static str)] = match kind {
        Kind::News => &[("date", "published"), ("data", "published")],
        _ => &[],
    };
    let map = reader.map(entries, &known, synonyms);
    let common = reader.common(&map, head);
    let fields = match kind {
        Kind::News => FrontMatter::News(reader.news(&map)),
        Kind::Meeting => FrontMatter::Meeting(Box::new(reader.meeting(&map))),
        Kind::Group => FrontMatter::Group(reader.ordered(&map)),
        Kind::Page => FrontMatter::Page(reader.ordered(&map)),
        Kind::Organisation => FrontMatter::Organisation(reader.organisation(&map)),
        Kind::Project => FrontMatter::Project(reader.project(&map)),
        Kind::Section => FrontMatter::Section,
    };
    Head { common, fields }
}

/// A map whose keys are known: canonical key, key as written, value. Then the keys that misspelt ones probably mean.
struct Map<'a>(
    Vec<(&'static str, &'a Spanned<String>, &'a Node)>,
    Vec<&'static str>,
);

impl<'a> Map<'a> {
    fn get(&self, key: &str) -> Option<&'a Node> {
        self.0
            .iter()
            .find(|(canonical, ..)| *canonical == key)
            .map(|(_, _, node)| *node)
            .filter(|node| node.value != NodeValue::Empty)
    }
}

/// Takes values out of nodes, and notes what is wrong with them.
struct Reader<'a> {
    path: &'a SourcePath,
    text: &'a str,
    /// Whether the keys of the head are Italian ones, if that shows.
    is_italian: Option<bool>,
    diagnostics: &'a mut Vec<Diagnostic>,
}

impl<'a> Reader<'a> {
    fn span(&self, range: ByteRange) -> Span {
        Span::new(self.path, range)
    }

    fn error(&mut self, code: &'static str, range: ByteRange, value: &str) {
        let diagnostic = Diagnostic::error(code, self.span(range)).with("value", value);
        self.diagnostics.push(diagnostic);
    }

    /// Reports a value that cannot be read, with the one that alone can have been meant, if there is one.
    fn misread(&mut self, code: &'static str, text: &Spanned<String>, meant: Option<String>) {
        let fix = meant.and_then(|meant| self.replacing(text, &meant));
        let diagnostic = Diagnostic::error(code, self.span(text.range));
        self.diagnostics
            .push(diagnostic.with("value", &text.value).fixed(fix));
    }

    /// The correction that puts `meant` in place of a value, where that is written as it is read.
    fn replacing(&self, text: &Spanned<String>, meant: &str) -> Option<Fix> {
        mend::place_of(self.text, text).map(|place| Fix::replace(place, meant))
    }

    fn map<'n>(
        &mut self,
        entries: &'n [(Spanned<String>, Node)],
        known: &[&'static str],
        synonyms: &[(&str, &'static str)],
    ) -> Map<'n> {
        let mut map: Vec<(&'static str, &'n Spanned<String>, &'n Node)> = Vec::new();
        let mut meant = Vec::new();
        for (key, node) in entries {
            let synonym = synonyms
                .iter()
                .find(|(word, _)| *word == key.value.to_lowercase())
                .map(|(_, key)| *key);
            let Some(found) = canonical(&key.value, known).or(synonym) else {
                meant.extend(self.unknown_key(key, entries, known, synonyms));
                continue;
            };
            if let Some((_, first, _)) = map.iter().find(|(seen, ..)| *seen == found) {
                let diagnostic = Diagnostic::error("key-twice", self.span(key.range))
                    .with("key", &key.value)
                    .with("first", &first.value)
                    .relate(self.span(first.range), "first");
                self.diagnostics.push(diagnostic);
                continue;
            }
            map.push((found, key, node));
        }
        Map(map, meant)
    }

    /// Reports a key that does not exist. What comes back is the key that was probably meant.
    fn unknown_key(
        &mut self,
        key: &Spanned<String>,
        entries: &[(Spanned<String>, Node)],
        known: &[&'static str],
        synonyms: &[(&str, &'static str)],
    ) -> Option<&'static str> {
        let words = synonyms.iter().map(|(word, _)| *word);
        let words: Vec<&str> = spellings(known).into_iter().chain(words).collect();
        let typed_for = key_meant(&key.value, known, self.is_italian);
        let suggestion = match &typed_for {
            Some(meant) => Some(meant.word.to_owned()),
            None => self.nearest(&key.value, known, &words),
        };
        let certain = match &typed_for {
            Some(meant) => Some(meant.word).filter(|_| meant.is_sure),
            None => only_spelling(&key.value, words),
        };
        let certain = certain.filter(|word| {
            let meant = canonical(word, known);
            let stated = |(other, _): &(Spanned<String>, Node)| canonical(&other.value, known);
            !entries
                .iter()
                .any(|entry| meant.is_some() && stated(entry) == meant)
        });
        let fix = certain.and_then(|word| self.replacing(key, word));
        let meant = suggestion
            .as_ref()
            .and_then(|suggestion| canonical(suggestion, known));
        let diagnostic = Diagnostic::error("unknown-key", self.span(key.range));
        let diagnostic = self.listing(diagnostic.with("key", &key.value), known);
        self.diagnostics
            .push(diagnostic.suggest(suggestion).fixed(fix));
        meant
    }

    /// The spelling that is nearest to a word, of those in the language of the head if one is near.
    fn nearest(&self, word: &str, known: &[&'static str], words: &[&str]) -> Option<String> {
        let own = known.iter().map(|key| match self.is_italian {
            Some(true) => in_italian(key),
            Some(false) | None => key,
        });
        let own = did_you_mean(word, own.filter(|_| self.is_italian.is_some()));
        own.or_else(|| did_you_mean(word, words.iter().copied()))
    }

    /// A finding that lists what is known: in the language of the head, and where that does not show in that of the message.
    fn listing(&self, found: Diagnostic, known: &[&'static str]) -> Diagnostic {
        let italian: Vec<&str> = known.iter().map(|word| in_italian(word)).collect();
        let (italian, english) = (italian.join(", "), known.join(", "));
        let (first, second) = match self.is_italian {
            Some(true) => (italian.clone(), italian),
            Some(false) => (english.clone(), english),
            None => (italian, english),
        };
        found.with("known", first).with("known_in_english", second)
    }

    fn common(&mut self, map: &Map<'_>, head: ByteRange) -> CommonFields {
        let title = match map.get("title") {
            Some(node) => {
                let before = self.diagnostics.len();
                let title = self.text(node);
                let found = self.diagnostics.iter_mut().skip(before);
                for found in found.filter(|found| found.code == "text-empty") {
                    found.hints = vec!["title"];
                }
                title
            }
            None if map.0.iter().any(|(key, ..)| *key == "title") => {
                let mut keys = map.0.iter().filter(|(key, ..)| *key == "title");
                let place = keys.next().map_or(head, |(_, key, _)| key.range);
                let diagnostic = Diagnostic::error("text-empty", self.span(place));
                self.diagnostics.push(diagnostic.hint("title"));
                None
            }
            // A misspelt `title` is one mistake, not two.
            None if map.1.contains(&"title") => None,
            None => {
                let diagnostic = Diagnostic::error("title-missing", self.span(head));
                self.diagnostics.push(diagnostic);
                None
            }
        };
        let stated = map
            .0
            .iter()
            .map(|(canonical, key, _)| (*canonical, (*key).clone()))
            .collect();
        CommonFields {
            title: title.unwrap_or_else(|| Spanned {
                value: String::new(),
                range: head,
            }),
            summary: self.optional_text(map, "summary"),
            slug: map.get("slug").and_then(|node| self.text(node)),
            aliases: self.texts(map, "aliases"),
            draft: map.get("draft").is_some_and(|node| self.truth(node)),
            id: map.get("id").and_then(|node| self.text(node)),
            updated: self.day(map, "updated").map(|day| day.value),
            image: map.get("image").and_then(|node| self.image(node)),
            source: map.get("source").and_then(|node| self.text(node)),
            not_known: self.plain_texts(map, "not_known"),
            stated,
        }
    }

    fn news(&mut self, map: &Map<'_>) -> NewsFields {
        NewsFields {
            published: self.day(map, "published"),
            groups: self.groups(map),
            topics: self.topics(map),
            meetings: self.texts(map, "meetings"),
            organisations: self.texts(map, "organisations"),
            authors: self.plain_texts(map, "authors"),
        }
    }

    fn ordered(&mut self, map: &Map<'_>) -> OrderedFields {
        let order = self.order(map);
        OrderedFields { order }
    }

    fn organisation(&mut self, map: &Map<'_>) -> OrganisationFields {
        OrganisationFields {
            kind: self.optional_text(map, "kind"),
            website: self.web_address(map, "website"),
            order: self.order(map),
        }
    }

    fn project(&mut self, map: &Map<'_>) -> ProjectFields {
        ProjectFields {
            full_name: self.optional_text(map, "full_name"),
            participants: self.participants(map, "participants"),
            continues: map.get("continues").and_then(|node| self.text(node)),
            extensions: self.extensions(map),
            website: self.web_address(map, "website"),
            order: self.order(map),
        }
    }

    fn meeting(&mut self, map: &Map<'_>) -> MeetingFields {
        let after = map.get("duration").and_then(|node| self.duration(node));
        let end = map.get("end").and_then(|node| self.end(node));
        if let (Some(end), Some(after)) = (&end, &after) {
            let diagnostic = Diagnostic::error("end-and-duration", self.span(after.range))
                .relate(self.span(end.range), "first");
            self.diagnostics.push(diagnostic);
        }
        let (time, offset) = match self.time(map) {
            Some((time, offset)) => (Some(time), offset),
            None => (None, None),
        };
        MeetingFields {
            date: self.meeting_date(map),
            time,
            offset,
            end: end.or(after),
            zone: map.get("timezone").and_then(|node| self.zone(node)),
            status: map.get("status").and_then(|node| self.status(node)),
            mode: map.get("mode").and_then(|node| self.mode(node)),
            place: self.optional_text(map, "place"),
            join: map.get("join").and_then(|node| self.join(node)),
            registration: map
                .get("registration")
                .map_or(Stated::NotKnown, |node| self.registration(node)),
            groups: self.groups(map),
            topics: self.topics(map),
            language: self.language(map),
            guests: self.participants(map, "guests"),
            organisers: self.participants(map, "organisers"),
            series: map.get("series").and_then(|node| self.text(node)),
            project: map.get("project").and_then(|node| self.text(node)),
            before: self.texts(map, "before"),
            after: self.texts(map, "after"),
            minutes: self.links(map, "minutes"),
            recording: self.links(map, "recording"),
            materials: self.links(map, "materials"),
            attendance: map
                .get("attendance")
                .map_or(Stated::NotKnown, |node| self.attendance(node)),
            changes: self.changes(map),
            published: self.day(map, "published"),
            title_note: self.optional_text(map, "title_note"),
        }
    }
}
