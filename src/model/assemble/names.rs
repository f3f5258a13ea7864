//! The names by which items of one kind are referred to: slug, permanent name, titles, aliases.
//! Knows nothing of who refers to them.

use std::collections::{HashMap, HashSet};

use super::{Draft, fold};
use crate::diagnostic::did_you_mean;
use crate::parse::{FOLDERS, Kind};

/// What a reference leads to.
pub(super) enum Found {
    /// The item at this place of its list.
    One(u32),
    /// An item that is not published yet.
    Hidden,
    /// Several items share the name; their slugs.
    Several(Vec<String>),
    /// Nothing; the slug of what was probably meant.
    None(Option<String>),
}

/// The names of the items of one kind.
pub(super) struct Names {
    kind: Kind,
    slugs: Vec<String>,
    /// What the ids of the items are called.
    called: Vec<u64>,
    places: HashMap<String, Vec<u32>>,
    hidden: HashSet<String>,
}

impl Names {
    /// The names of items. `hidden` are the names of what is not published yet or could not be understood.
    pub(super) fn of(kind: Kind, items: &[Draft], hidden: Vec<String>) -> Self {
        let mut places: HashMap<String, Vec<u32>> = HashMap::new();
        for (at, item) in (0_u32..).zip(items) {
            for name in &item.names {
                if let Some(list) = places.get_mut(name) {
                    if list.last() != Some(&at) {
                        list.push(at);
                    }
                } else {
                    places.insert(name.clone(), vec![at]);
                }
            }
        }
        Self {
            kind,
            slugs: items.iter().map(|item| item.slug.to_string()).collect(),
            called: items.iter().map(Draft::name).collect(),
            places,
            hidden: hidden.into_iter().collect(),
        }
    }

    /// The names of the same items in another order: `order` has the place of each before.
    #[expect(
        clippy::iter_over_hash_type,
        reason = "each list is put in order by itself"
    )]
    pub(super) fn reordered(mut self, order: &[u32]) -> Self {
        let mut places = vec![0; order.len()];
        for (now, before) in (0_u32..).zip(order) {
            places[*before as usize] = now;
        }
        for list in self.places.values_mut() {
            for at in &mut *list {
                *at = places[*at as usize];
            }
            list.sort_unstable();
        }
        let slugs = order.iter().map(|before| self.slug(*before));
        self.slugs = slugs.collect();
        let called = order.iter().map(|before| self.called[*before as usize]);
        self.called = called.collect();
        self
    }

    /// Says also what is not published yet or could not be understood, by the names of that.
    pub(super) fn with_hidden(mut self, hidden: Vec<String>) -> Self {
        self.hidden.extend(hidden);
        self
    }

    /// What `reference` leads to. A slug is stronger than a name.
    pub(super) fn find(&self, reference: &str) -> Found {
        let key = fold(reference);
        if let Some(one) = self.one_by_key(&key) {
            return Found::One(one);
        }
        let Some(places) = self.places.get(&key) else {
            if self.hidden.contains(&key) {
                return Found::Hidden;
            }
            let meant = did_you_mean(&key, self.places.keys().map(String::as_str));
            let slug = meant.and_then(|name| {
                let at = *self.places.get(&name)?.first()?;
                Some(self.slug(at))
            });
            return Found::None(slug);
        };
        Found::Several(places.iter().map(|at| self.slug(*at)).collect())
    }

    /// The item that `reference` leads to, if it is one.
    pub(super) fn one(&self, reference: &str) -> Option<u32> {
        self.one_by_key(&fold(reference))
    }

    fn one_by_key(&self, key: &str) -> Option<u32> {
        let places = self.places.get(key)?;
        if let [one] = places[..] {
            return Some(one);
        }
        let mut by_slug = places.iter().filter(|at| self.slugs[**at as usize] == key);
        match (by_slug.next(), by_slug.next()) {
            (Some(one), None) => Some(*one),
            _ => None,
        }
    }

    /// What the id of the item at a place is made of.
    pub(super) fn id(&self, at: u32) -> (u32, u64) {
        (at, self.called[at as usize])
    }

    /// The slug of the item at a place.
    pub(super) fn slug(&self, at: u32) -> String {
        self.slugs[at as usize].clone()
    }

    /// The folder of content in which such items lie.
    pub(super) fn folder(&self) -> String {
        FOLDERS
            .iter()
            .find(|(_, kind)| *kind == self.kind)
            .map_or_else(
                || "content/".to_owned(),
                |(folder, _)| format!("content/{folder}/"),
            )
    }
}
