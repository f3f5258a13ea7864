//! What was told before: since when texts say what they say, what calendars were told, what is there no more.

use jiff::civil::Date;
use uuid::Uuid;

use super::{Item, Meeting, Site, Text};
use crate::reads::{self, About, Fact, Said, hash_of};
use crate::register::{KnownEvent, KnownItem, Stamp};
use crate::url::UrlPath;

/// The fact on which day a translation has fallen behind its original.
pub(super) fn behind(item: &Item, text: &Text) -> Fact {
    Fact::new(About::Behind, (item.name, text.language))
}

/// The fact what calendars were told of a meeting, where that is told on pages.
pub(super) fn told(meeting: &Meeting) -> Fact {
    Fact::new(About::Told, meeting.item.name)
}

/// The fact in which feeds events stood that were published and are still to come.
fn awaited() -> Fact {
    Fact::new(About::Awaited, ())
}

impl Site {
    /// What pages read of the register.
    pub(super) fn of_register(&self, facts: &mut Vec<Said>) {
        facts.extend(self.meetings.iter().map(|meeting| {
            let before = meeting.told_before(self);
            let before = before.map(|event| format!("{event:?}"));
            (
                told(meeting),
                hash_of(&(meeting.left_the_net(self), before)),
            )
        }));
        let items = self.published.items.iter();
        let events = items.filter_map(|(uid, item)| {
            let event = item.event.as_ref().filter(|event| self.is_to_come(event))?;
            Some((uid, self.uids.contains(uid), &event.feeds))
        });
        let events: Vec<_> = events.collect();
        facts.push((awaited(), hash_of(&(events, &self.told_calendars))));
    }

    /// Since when a text of an item says what it says.
    pub fn said(&self, item: &Item, text: &Text) -> Stamp {
        let known = self.published.items.get(&item.uid);
        let tag = self.config.language(text.language).locale.tag();
        let earlier = known.and_then(|known| known.texts.get(tag));
        Stamp::next(earlier, text.document.says, self.now, self.now)
    }

    /// The day on which the original of a translation was changed after it; nothing for an original, for a translation
    /// that was changed later, and for one that states by its `updated` that it was looked over since.
    pub fn is_behind(&self, item: &Item, text: &Text) -> Option<Date> {
        let original = item.original();
        if text.language == original.language {
            return None;
        }
        reads::note(|| behind(item, text));
        let changed = self.said(item, original).changed;
        let zone = self.config.zone.zone.clone();
        let day = changed.to_zoned_datetime(zone).date();
        let is_behind = self.said(item, text).changed < changed;
        let looked_over = text.document.head.common.updated;
        (is_behind && looked_over.is_none_or(|over| over < day)).then_some(day)
    }

    /// What calendars were told of an item. What pages show of it is a fact of its own, noted by whoever asks here.
    pub fn known_event(&self, item: &Item) -> Option<&KnownEvent> {
        self.published.items.get(&item.uid)?.event.as_ref()
    }

    /// Whether a published event is not over yet.
    pub fn is_to_come(&self, event: &KnownEvent) -> bool {
        event.end.instant(&self.config.zone.zone) > self.now
    }

    /// The feeds in which an event stood that was published and is still to come.
    pub fn awaited_in(&self, uid: Uuid) -> &[UrlPath] {
        reads::note(awaited);
        let item = self.published.items.get(&uid);
        let event = item.and_then(|item| item.event.as_ref());
        let event = event.filter(|event| self.is_to_come(event));
        event.map_or(&[], |event| &event.feeds)
    }

    /// The items that were published and are there no more. Pages may ask only for those whose events are awaited.
    pub fn gone(&self) -> impl Iterator<Item = (&Uuid, &KnownItem)> {
        reads::note(awaited);
        let items = self.published.items.iter();
        items.filter(|(uid, _)| !self.uids.contains(uid))
    }
}
