//! Permanent names: which item is which, whatever its file, its title or its date are now.
//! Knows what was published before; nothing of what calendars and news readers make of the names.

use std::collections::{BTreeMap, BTreeSet};

use uuid::Uuid;

use crate::config::Config;
use crate::model::{Item, ItemId, Phase, Site};
use crate::register::{FeedKind, Hash, KnownItem, Register};
use crate::url::UrlPath;

/// The namespace of the site's permanent names: the UUID of its `id` among the names of the DNS.
///
/// The `id` is the site's host where `site.toml` states none, hence that namespace; any other text serves as well.
pub fn namespace(config: &Config) -> Uuid {
    Uuid::new_v5(&Uuid::NAMESPACE_DNS, config.id.as_bytes())
}

/// Gives every item its permanent name: a UUID of version 5, as calendars want for a UID
/// ([RFC 7986, 5.3](https://www.rfc-editor.org/rfc/rfc7986#section-5.3),
/// [RFC 9562, 5.5](https://www.rfc-editor.org/rfc/rfc9562#section-5.5)).
///
/// An item that was published keeps the name that it had. It is known again by its stated `id`, else by what its document
/// holds, by its address, by its file, or by an address that it states for itself as a former one. The name of any other item is made of its `id`, or of the address of its original text, without the
/// language and the outer slashes, as in `incontri/primo-incontro`. Neither title nor date nor host have a part in it.
pub(super) fn assign(site: &mut Site) {
    let ids: Vec<ItemId> = site.item_ids().collect();
    let published = site.published.clone();
    for (url, feed) in &published.feeds {
        if feed.kind == FeedKind::Calendar {
            let told = site.told_calendars.entry(feed.scope.clone());
            told.or_default().insert(url.clone());
        }
    }
    let known = recognise(site, &ids, &published);
    let mut taken: BTreeSet<Uuid> = published.items.keys().copied().collect();
    for id in &ids {
        let uid = known.get(id).copied().unwrap_or_else(|| {
            let uid = new_name(site, id, &taken);
            taken.insert(uid);
            uid
        });
        if let Some(item) = item_mut(site, id) {
            item.uid = uid;
        }
        site.uids.insert(uid);
    }
}

fn item_mut<'a>(site: &'a mut Site, id: &ItemId) -> Option<&'a mut Item> {
    Some(match id {
        ItemId::News(id) => &mut site.news.get_mut(id.index())?.item,
        ItemId::Meeting(id) => &mut site.meetings.get_mut(id.index())?.item,
        ItemId::Group(id) => &mut site.groups.get_mut(id.index())?.item,
        ItemId::Organisation(id) => &mut site.organisations.get_mut(id.index())?.item,
        ItemId::Project(id) => &mut site.projects.get_mut(id.index())?.item,
        ItemId::Page(id) => &mut site.pages.get_mut(id.index())?.item,
        ItemId::Section(_) => return None,
    })
}

/// A name that nothing has had yet.
///
/// It is the item's own, unless another item had that first: one that has moved on, and whose address this one has
/// taken over.
fn new_name(site: &Site, id: &ItemId, taken: &BTreeSet<Uuid>) -> Uuid {
    let item = site.item(id).expect("every id is of an item of this site");
    let original = item.original();
    // An `id` never looks like an address, so no stated name is another item's first address.
    let name = match &item.id {
        Some(id) => format!("id:{id}"),
        None => {
            let prefix = &site.config.language(original.language).prefix;
            first_path(&original.url, prefix).to_owned()
        }
    };
    let namespace = namespace(&site.config);
    let own = Uuid::new_v5(&namespace, name.as_bytes());
    let others =
        (2_u32..).map(|count| Uuid::new_v5(&namespace, format!("{name}#{count}").as_bytes()));
    std::iter::once(own)
        .chain(others)
        .find(|uid| !taken.contains(uid))
        .unwrap_or(own)
}

fn first_path<'a>(url: &'a UrlPath, prefix: &str) -> &'a str {
    let path = url.as_str();
    path.strip_prefix(prefix).unwrap_or(path).trim_matches('/')
}

/// An item and the published one that it may be.
type Pair<'a> = (&'a Item, &'a KnownItem);

/// Which published items the items of the site are.
fn recognise(site: &Site, ids: &[ItemId], published: &Register) -> BTreeMap<ItemId, Uuid> {
    let mut search = Search {
        site,
        published,
        found: BTreeMap::new(),
        free: published.items.keys().copied().collect(),
    };
    if published.items.is_empty() {
        return search.found;
    }
    search.by(ids, |item| item.id.clone(), |known| known.id.clone());
    search.by_what_they_hold(ids);
    search.by(
        ids,
        |item| Some(item.original().url.clone()),
        |known| Some(known.page.clone()),
    );
    search.by(
        ids,
        |item| Some(item.original().document.path.to_string()),
        |known| (!known.is_gone).then(|| known.source.clone()),
    );
    search.by_former_address(ids);
    search.found
}

struct Search<'a> {
    site: &'a Site,
    published: &'a Register,
    found: BTreeMap<ItemId, Uuid>,
    free: BTreeSet<Uuid>,
}

impl Search<'_> {
    /// Takes the items and published ones of a kind for the same that have the same key.
    fn by<K: Ord>(
        &mut self,
        ids: &[ItemId],
        key: impl Fn(&Item) -> Option<K>,
        known_key: impl Fn(&KnownItem) -> Option<K>,
    ) {
        let mut known: BTreeMap<(&str, K), Uuid> = BTreeMap::new();
        // What was taken away is only meant where nothing else is.
        let (gone, there): (Vec<Uuid>, Vec<Uuid>) = self
            .free
            .iter()
            .partition(|uid| self.published.items[uid].is_gone);
        for uid in there.iter().chain(&gone) {
            let item = &self.published.items[uid];
            if let Some(key) = known_key(item) {
                known.entry((item.kind.as_str(), key)).or_insert(*uid);
            }
        }
        if known.is_empty() {
            return;
        }
        for id in ids {
            let Some(item) = self.site.item(id).filter(|_| !self.found.contains_key(id)) else {
                continue;
            };
            let Some(key) = key(item) else { continue };
            if let Some(uid) = known.get(&(id.folder(), key)) {
                self.take(id, item, *uid);
            }
        }
    }

    /// Takes items for the published ones that stood at addresses which they state as their former ones.
    fn by_former_address(&mut self, ids: &[ItemId]) {
        let known = self
            .free
            .iter()
            .map(|uid| (*uid, &self.published.items[uid]));
        let known: BTreeMap<(&str, &UrlPath), Uuid> = known
            .filter(|(_, item)| !item.is_gone)
            .map(|(uid, item)| ((item.kind.as_str(), &item.page), uid))
            .collect();
        for id in ids {
            let Some(item) = self.site.item(id).filter(|_| !self.found.contains_key(id)) else {
                continue;
            };
            let former = item.texts.iter().flat_map(|text| &text.former);
            let uid = former
                .filter_map(|former| known.get(&(id.folder(), &former.value)))
                .find(|uid| self.free.contains(uid) && !self.takes_the_place(id, uid));
            if let Some(uid) = uid {
                self.take(id, item, *uid);
            }
        }
    }

    /// Whether a meeting to come stands at the address of one that is over: it takes its place on the site, and in no
    /// calendar.
    fn takes_the_place(&self, id: &ItemId, uid: &Uuid) -> bool {
        let known = self.published.items.get(uid);
        let known = known.and_then(|item| item.event.as_ref());
        match (id, known) {
            (ItemId::Meeting(id), Some(event)) => {
                !self.site.is_to_come(event) && self.site[*id].phase(self.site) == Phase::Upcoming
            }
            _ => false,
        }
    }

    fn take(&mut self, id: &ItemId, item: &Item, uid: Uuid) {
        if self.free.contains(&uid) && may_be_the_same((item, &self.published.items[&uid])) {
            self.free.remove(&uid);
            self.found.insert(id.clone(), uid);
        }
    }

    /// Takes documents for the same that hold the same text, whatever they are called, where there is no doubt.
    fn by_what_they_hold(&mut self, ids: &[ItemId]) {
        let mut known: BTreeMap<(&str, Hash), Vec<Uuid>> = BTreeMap::new();
        for uid in &self.free {
            let item = &self.published.items[uid];
            let key = (item.kind.as_str(), item.holds);
            known.entry(key).or_default().push(*uid);
        }
        let mut mine: BTreeMap<(&str, Hash), Vec<&ItemId>> = BTreeMap::new();
        for id in ids.iter().filter(|id| !self.found.contains_key(id)) {
            if let Some(item) = self.site.item(id) {
                let key = (id.folder(), item.original().document.holds);
                mine.entry(key).or_default().push(id);
            }
        }
        for (key, uids) in known {
            let Some([id]) = mine.get(&key).map(Vec::as_slice) else {
                continue;
            };
            if let ([uid], Some(item)) = (&uids[..], self.site.item(id)) {
                self.take(id, item, *uid);
            }
        }
    }
}

/// Two items that state different permanent names are different, even if one stands where the other stood.
fn may_be_the_same((item, known): Pair<'_>) -> bool {
    match (&item.id, &known.id) {
        (Some(own), Some(known)) => own == known,
        // What was taken away comes back only as itself.
        (own, other) if known.is_gone => own == other,
        (Some(_) | None, _) => true,
    }
}
