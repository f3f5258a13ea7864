//! What was told before: since when texts say what they say, what calendars were told, what is there no more.

use jiff::civil::Date;
use uuid::Uuid;

use super::{Item, Site, Text};
use crate::reads::{self, About, Fact};
use crate::register::{KnownEvent, KnownItem, Stamp};

/// The fact on which day a translation has fallen behind its original.
pub(super) fn behind(item: &Item, text: &Text) -> Fact {
    Fact::new(About::Behind, (item.name, text.language))
}

impl Site {
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

    /// What calendars were told of an item.
    pub fn known_event(&self, item: &Item) -> Option<&KnownEvent> {
        self.published.items.get(&item.uid)?.event.as_ref()
    }

    /// Whether a published event is not over yet.
    pub fn is_to_come(&self, event: &KnownEvent) -> bool {
        event.end.instant(&self.config.zone.zone) > self.now
    }

    /// The items that were published and are there no more.
    pub fn gone(&self) -> impl Iterator<Item = (&Uuid, &KnownItem)> {
        let items = self.published.items.iter();
        items.filter(|(uid, _)| !self.uids.contains(uid))
    }
}
