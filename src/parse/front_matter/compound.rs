//! What is stated in several values at once: ways in, registration, who takes part, attendance, changes, extensions.

use super::{Map, Reader};
use crate::config::Mode;
use crate::diagnostic::Diagnostic;
use crate::parse::fields::*;
use crate::parse::keys::canonical;
use crate::parse::yaml::{Node, NodeValue};
use crate::url::is_email;

impl Reader<'_> {
    pub(super) fn join(&mut self, node: &Node) -> Option<Join> {
        if let NodeValue::Map(entries) = &node.value {
            let map = self.map(entries, &["public", "email"], &[]);
            if let (Some(_), Some(email)) = (map.get("public"), map.get("email")) {
                let diagnostic = Diagnostic::error("join-twice", self.span(email.range));
                self.diagnostics.push(diagnostic);
            }
            let public = self.web_address(&map, "public").map(Join::Public);
            let email = self.email(&map).map(|email| Join::ByEmail(Some(email)));
            return public.or(email);
        }
        let text = self.text(node)?;
        if text.value.contains("://") {
            let diagnostic = Diagnostic::error("join-not-declared-public", self.span(text.range))
                .with("value", text.value);
            self.diagnostics.push(diagnostic);
            return None;
        }
        let known = ["on-request", "by-email", "after-registration"];
        if is_email(&text.value) {
            let diagnostic = Diagnostic::error("join-unknown", self.span(text.range));
            let diagnostic = self.listing(diagnostic.with("value", &text.value), &known);
            self.diagnostics
                .push(diagnostic.fixed(self.as_email(&text)));
            return None;
        }
        match self.word(&text, &known, "join-unknown")? {
            "on-request" => Some(Join::OnRequest),
            "by-email" => Some(Join::ByEmail(None)),
            _ => Some(Join::AfterRegistration),
        }
    }

    pub(super) fn registration(&mut self, node: &Node) -> Stated<Registration> {
        if Self::is_none(node) {
            return Stated::None;
        }
        let NodeValue::Map(entries) = &node.value else {
            let url = self.text(node).and_then(|text| {
                let fix = self.as_email(&text);
                let url = self.checked_web_address(text);
                if let (None, Some(fix), Some(last)) = (&url, fix, self.diagnostics.last_mut()) {
                    last.fix = Some(fix);
                }
                url
            });
            return url.map_or(Stated::NotKnown, |url| {
                Stated::Given(Registration {
                    url: Some(url),
                    ..Registration::default()
                })
            });
        };
        let map = self.map(entries, &["url", "email", "until", "places"], &[]);
        Stated::Given(Registration {
            url: self.web_address(&map, "url"),
            email: self.email(&map),
            until: self.day(&map, "until").map(|day| day.value),
            places: map.get("places").and_then(|node| self.number(node)),
        })
    }

    pub(super) fn groups(&mut self, map: &Map<'_>) -> GroupsField {
        let Some(node) = map.get("groups") else {
            return GroupsField::NotStated;
        };
        let only = match &node.value {
            NodeValue::List(items) if items.len() == 1 => &items[0],
            NodeValue::List(_) | NodeValue::Scalar(_) | NodeValue::Map(_) | NodeValue::Empty => {
                node
            }
        };
        if let NodeValue::Scalar(text) = &only.value
            && canonical(text, &["all"]).is_some()
        {
            return GroupsField::All;
        }
        GroupsField::Listed(self.texts(map, "groups"))
    }

    pub(super) fn participants(&mut self, map: &Map<'_>, key: &str) -> Vec<Participant> {
        self.items(map, key)
            .iter()
            .filter_map(|node| self.participant(node))
            .collect()
    }

    fn participant(&mut self, node: &Node) -> Option<Participant> {
        let NodeValue::Map(entries) = &node.value else {
            let who = Who::Organisation(self.text(node)?);
            return Some(Participant {
                who,
                role: None,
                talks: Vec::new(),
            });
        };
        let map = self.map(entries, &["organisation", "person", "role", "talks"], &[]);
        let organisation = map.get("organisation").and_then(|node| self.text(node));
        let person = self.optional_text(&map, "person");
        let who = match (person, organisation) {
            (Some(person), organisation) => Who::Person(person, organisation),
            (None, Some(organisation)) => Who::Organisation(organisation),
            (None, None) => {
                // A key that does not exist has been told already.
                if map.0.len() == entries.len() {
                    let diagnostic = Diagnostic::error("participant-empty", self.span(node.range));
                    self.diagnostics.push(diagnostic);
                }
                return None;
            }
        };
        Some(Participant {
            who,
            role: self.optional_text(&map, "role"),
            talks: self.plain_texts(&map, "talks"),
        })
    }

    pub(super) fn attendance(&mut self, node: &Node) -> Stated<Attendance> {
        if Self::is_none(node) {
            return Stated::None;
        }
        if let NodeValue::Map(entries) = &node.value {
            let map = self.map(entries, &["people", "organisations"], &[]);
            return Stated::Given(Attendance {
                people: map.get("people").and_then(|node| self.number(node)),
                organisations: map.get("organisations").and_then(|node| self.number(node)),
            });
        }
        match self.number(node) {
            Some(people) => Stated::Given(Attendance {
                people: Some(people),
                organisations: None,
            }),
            None => Stated::NotKnown,
        }
    }

    pub(super) fn changes(&mut self, map: &Map<'_>) -> Vec<Change> {
        self.items(map, "changes")
            .iter()
            .filter_map(|node| {
                let NodeValue::Map(entries) = &node.value else {
                    let reason = self.text(node)?.value;
                    return Some(Change {
                        reason: Some(reason),
                        ..Change::default()
                    });
                };
                let map = self.map(entries, &["on", "from", "to", "reason"], &[]);
                Some(Change {
                    on: self.day(&map, "on").map(|day| day.value),
                    from: self.change_point(&map, "from"),
                    to: self.change_point(&map, "to"),
                    reason: self.optional_text(&map, "reason"),
                })
            })
            .collect()
    }

    /// What held before a change, or holds since: a date and time, or the word for where it takes place.
    fn change_point(&mut self, map: &Map<'_>, key: &str) -> Option<ChangePoint> {
        let text = map.get(key).and_then(|node| self.text(node))?;
        let modes = [Mode::Online, Mode::InPerson, Mode::Hybrid];
        if let Some(word) = canonical(&text.value, &modes.map(Mode::key)) {
            let mode = modes.into_iter().find(|mode| mode.key() == word);
            return mode.map(ChangePoint::Mode);
        }
        self.date_and_time(&text)
            .map(|(date, time)| ChangePoint::Moment(date.value, time))
    }

    pub(super) fn extensions(&mut self, map: &Map<'_>) -> Vec<Extension> {
        self.items(map, "extensions")
            .iter()
            .filter_map(|node| {
                let NodeValue::Map(entries) = &node.value else {
                    let text = self.text(node)?.value;
                    return Some(Extension { text, until: None });
                };
                let map = self.map(entries, &["text", "until"], &[]);
                let text = match map.get("text") {
                    Some(node) => self.text(node)?.value,
                    None => {
                        let diagnostic = Diagnostic::error("text-empty", self.span(node.range));
                        self.diagnostics.push(diagnostic);
                        return None;
                    }
                };
                let until = map.get("until").and_then(|node| self.partial_date(node));
                let until = until.map(|date| date.value);
                Some(Extension { text, until })
            })
            .collect()
    }
}
