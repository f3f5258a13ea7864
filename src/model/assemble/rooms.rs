//! Online rooms that the site would publish, though no meeting declares them public.
//! Knows which rooms are declared, and nothing of how their addresses are recognised.

use std::collections::{BTreeMap, BTreeSet};

use crate::config;
use crate::diagnostic::Diagnostic;
use crate::model::{DocumentEntry, Site};
use crate::parse::fields::Join;
use crate::source::{SourcePath, Span};
use crate::url::room::{Room, RoomKind, rooms};

/// What lets readers into a room that is not meant for everyone, in the settings and in every text that is shown.
pub(super) fn of_texts(site: &Site) -> Vec<Diagnostic> {
    let settings = SourcePath::new(config::FILE).expect("a plain name");
    let settings = site.config.rooms.iter().map(|room| {
        let span = Span::new(&settings, room.range);
        (span, &room.value)
    });
    let texts = site.documents.values().filter_map(|entry| match entry {
        DocumentEntry::Shown(id, language) => site.text(id, *language),
        DocumentEntry::Hidden | DocumentEntry::Broken => None,
    });
    let texts = texts.flat_map(|text| {
        let document = &text.document;
        let rooms = document.rooms.iter();
        rooms.map(|room| (Span::new(&document.path, room.range), &room.value))
    });
    undeclared(site, settings.chain(texts))
}

/// The findings for those of `found` that no meeting declares public: one for each place.
pub fn undeclared<'a>(
    site: &Site,
    found: impl IntoIterator<Item = (Span, &'a Room)>,
) -> Vec<Diagnostic> {
    let mut found = found.into_iter().peekable();
    if found.peek().is_none() {
        return Vec::new();
    }
    let public = Public::of(site);
    let mut seen = BTreeSet::new();
    found
        .filter(|(_, room)| !public.tells(room))
        .filter(|(span, _)| seen.insert(span.clone()))
        .map(|(span, room)| {
            let kind = room.kind.key();
            let hint = match room.kind {
                RoomKind::Meeting => "help",
                RoomKind::Group | RoomKind::Password | RoomKind::Invitation => kind,
            };
            Diagnostic::error("room-link-published", span)
                .with("kind", kind)
                .hint(hint)
        })
        .collect()
}

/// The rooms that meetings declare public, by each part of their addresses that a text may name alone.
struct Public(BTreeMap<String, Vec<Room>>);

impl Public {
    fn of(site: &Site) -> Self {
        let mut public: BTreeMap<String, Vec<Room>> = BTreeMap::new();
        let declared = site
            .meetings
            .iter()
            .filter_map(|meeting| match &meeting.join {
                Some(Join::Public(url)) => Some(url),
                Some(Join::OnRequest | Join::ByEmail(_) | Join::AfterRegistration) | None => None,
            });
        for room in declared.flat_map(|url| rooms(url)) {
            let place = room.value.place();
            for name in place.split('/').chain([place]) {
                let same = public.entry(name.to_owned()).or_default();
                if !same.contains(&room.value) {
                    same.push(room.value.clone());
                }
            }
        }
        Self(public)
    }

    fn tells(&self, room: &Room) -> bool {
        let same = self.0.get(room.place());
        same.is_some_and(|same| same.iter().any(|public| room.is_told_by(public)))
    }
}
