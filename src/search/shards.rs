//! The files of one language's index, put together from its pages and their words.
//! Knows the form in which `search.js` reads them (`docs/search.md`).

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use serde::Serialize;
use serde_json::{Value, json};

use super::entries::{Entry, entries};
use super::stems::Stems;
use super::words::{FOLDS, Level, Quick, Words, fold, words};
use super::{Choice, Choices, Index, Kind};
use crate::config::LanguageId;
use crate::model::Site;
use crate::register::Hash;
use crate::source::SourcePath;

/// About how large a file of words becomes, in bytes before compression.
const SHARD: usize = 16_000;
/// How many pages are told of in one file.
const RECORDS: usize = 24;
/// How many letters at the beginning words share that are not parted into two files; more, where that makes a file too large.
const TOGETHER: usize = 3;

/// The index of a site in one language. `words` are those of each document.
pub(super) fn index(
    site: &Site,
    language: LanguageId,
    words: &BTreeMap<&SourcePath, Arc<Words>>,
) -> Index {
    let entries = entries(site, language);
    let facts = words_of_facts(&entries);
    let words = words.iter().map(|(path, words)| (path.as_str(), &**words));
    let words: HashMap<&str, &Words, Quick> = words.collect();
    let mut vocabulary = Vocabulary::new(site);
    for (page, entry) in (0..).zip(&entries) {
        let own = entry
            .text
            .and_then(|text| words.get(text.document.path.as_str()));
        for (word, level) in own.into_iter().flat_map(|own| own.iter()) {
            vocabulary.add(entry.language, word, Place::of(page, level));
        }
        let facts = || entry.facts.iter().flat_map(|fact| facts[fact].iter());
        // In which order words come that are known already makes no difference.
        let mut new: Vec<&str> = facts()
            .map(|(word, _)| word)
            .filter(|word| !vocabulary.knows(entry.language, word))
            .collect();
        new.sort_unstable();
        for word in new {
            vocabulary.learn(entry.language, word);
        }
        for (word, level) in facts() {
            vocabulary.add(entry.language, word, Place::of(page, level));
        }
    }
    let shards = vocabulary.shards();
    let first_dated = entries.iter().take_while(|entry| !entry.kind.is_dated());
    let mut files = Files::default();
    let records: Vec<String> = entries
        .chunks(RECORDS)
        .enumerate()
        .map(|(at, chunk)| {
            let records = chunk.iter().map(|entry| record(site, language, entry));
            files.add('r', at, &json_of(&records.collect::<Vec<_>>()))
        })
        .collect();
    let starts: Vec<&str> = shards.iter().map(|shard| shard.start.as_str()).collect();
    let hashes: Vec<String> = shards
        .iter()
        .enumerate()
        .map(|(at, shard)| files.add('w', at, &shard.text))
        .collect();
    let choices = choices(site, language, &entries);
    let locale = &site.config.language(language).locale;
    let top = json!({
        "first": first_dated.count(),
        "size": RECORDS,
        "r": records,
        "w": hashes,
        "starts": starts,
        "folds": FOLDS,
        "common": vocabulary.common(),
        "tipo": filter(&entries, |entry| entry.kind, |entry| {
            let kind = choices.kinds.iter().find(|choice| choice.kind == Some(entry.kind));
            let value = kind.map_or_else(String::new, |kind| kind.value.clone());
            (vec![value], vec![vec![locale.text(entry.kind.one())]])
        }),
        "gruppo": filter(&entries, |entry| entry.groups, |entry| {
            let (names, labels) = entry.groups.names(site, language);
            let labels = labels.into_iter().map(|(name, own)| {
                let foreign = own.filter(|own| *own != language);
                let tag = foreign.map(|own| site.config.language(own).locale.tag().to_owned());
                [name].into_iter().chain(tag).collect()
            });
            (names, labels.collect())
        }),
        "anno": filter(&entries, |entry| entry.year.as_str(), |entry| {
            (vec![entry.year.clone()], Vec::new())
        }),
    });
    files.files.insert(
        super::TOP.to_owned(),
        plain(&top.to_string()).into_bytes().into(),
    );
    Index {
        files: files.files,
        choices,
    }
}

/// The words of what pages show besides their texts: many show the same.
fn words_of_facts<'e>(entries: &'e [Entry<'_>]) -> HashMap<(&'e str, Level), Words> {
    let mut words = HashMap::new();
    for fact in entries.iter().flat_map(|entry| &entry.facts) {
        words.entry(*fact).or_insert_with(|| Words::of([*fact]));
    }
    words
}

/// What a result shows: title, address, date, and the language of the title where that is another one.
fn record<'e>(site: &'e Site, language: LanguageId, entry: &'e Entry<'_>) -> Vec<Cow<'e, str>> {
    let url = site.config.base_url.on_host(&entry.url.encoded());
    let mut record = vec![entry.title.into(), url.into(), entry.date.as_str().into()];
    if entry.language != language {
        record.push(site.config.language(entry.language).locale.tag().into());
    }
    record
}

fn json_of(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("texts can always be written as JSON")
}

/// What a page can be narrowed to: the values that it has, and their labels.
type Filtered = (Vec<String>, Vec<Vec<String>>);

/// The values of each page: a list of those that occur, each with `""` before them and its labels behind, each label with its language
/// where that is another one; and one sign a page that tells which it has. Pages with the same key have the same values.
fn filter<'e, 'a, K: Eq + std::hash::Hash>(
    entries: &'e [Entry<'a>],
    key: impl Fn(&'e Entry<'a>) -> K,
    values: impl Fn(&'e Entry<'a>) -> Filtered,
) -> Value {
    let mut known: Vec<Value> = Vec::new();
    let mut places: HashMap<Filtered, usize> = HashMap::new();
    let mut place_of = |entry| {
        let (mut values, labels) = values(entry);
        values.insert(0, String::new());
        let place = places.entry((values, labels));
        *place.or_insert_with_key(|(values, labels)| {
            let labels = labels.iter().map(|label| json!(label));
            known.push([json!(values)].into_iter().chain(labels).collect());
            known.len() - 1
        })
    };
    let mut by_key: HashMap<K, usize> = HashMap::new();
    let mut signs = String::with_capacity(entries.len());
    for entry in entries {
        let place = *by_key.entry(key(entry)).or_insert_with(|| place_of(entry));
        let sign = u32::try_from(place)
            .ok()
            .and_then(|place| char::from_u32(place + 48));
        signs.push(sign.expect("a site has fewer sets of groups than there are signs"));
    }
    json!([known, signs])
}

/// What results can be narrowed to: only what occurs.
fn choices(site: &Site, language: LanguageId, entries: &[Entry<'_>]) -> Choices {
    let locale = &site.config.language(language).locale;
    let kinds: BTreeSet<Kind> = entries.iter().map(|entry| entry.kind).collect();
    let kinds = kinds.into_iter().map(|kind| Choice {
        value: kind.value(site, language),
        label: match site.section(kind.folder(), language) {
            Some(text) => text.title().to_owned(),
            None => locale.text(kind.key()),
        },
        language,
        kind: Some(kind),
    });
    let groups = site.groups.iter().map(|group| {
        let text = group.item.text(language);
        Choice {
            value: group.item.slug.to_string(),
            label: text.title().to_owned(),
            language: text.language,
            kind: None,
        }
    });
    let years: BTreeSet<&str> = entries.iter().map(|entry| entry.year.as_str()).collect();
    let years = years.into_iter().rev().filter(|year| !year.is_empty());
    let years = years.map(|year| Choice {
        value: year.to_owned(),
        label: match year {
            super::UNDATED => locale.text("year-not-stated"),
            year => year.to_owned(),
        },
        language,
        kind: None,
    });
    Choices {
        kinds: kinds.collect(),
        groups: groups.collect(),
        years: years.collect(),
    }
}

/// Files with names that no other content ever has, so that no cache mixes two builds.
#[derive(Default)]
struct Files {
    files: BTreeMap<String, Arc<[u8]>>,
}

impl Files {
    /// Adds a file, and gives back the part of its name that comes of what it holds.
    fn add(&mut self, kind: char, number: usize, content: &str) -> String {
        let content = plain(content);
        let mut hash = Hash::of(content.as_bytes()).to_string();
        hash.truncate(8);
        let name = format!("index/{kind}{number}-{hash}.json");
        self.files.insert(name, content.into_bytes().into());
        hash
    }
}

/// JSON in which no program that guesses at contents can find HTML.
fn plain(json: &str) -> String {
    json.replace('<', "\\u003c")
}

/// A page and the level of a word on it, as one number: the page times four, and the level.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Place(u32);

impl Place {
    fn of(page: u32, level: Level) -> Self {
        Self(page * 4 + level as u32)
    }

    fn page(self) -> u32 {
        self.0 / 4
    }
}

/// Words that are forms of one another, and where they stand.
#[derive(Default)]
struct Group {
    stem: String,
    forms: BTreeMap<String, BTreeSet<String>>,
    places: Vec<Place>,
}

/// Every word of the pages, by its language as it is written.
struct Vocabulary<'a> {
    languages: Vec<Known<'a>>,
    groups: Vec<Group>,
}

/// The words of one language: the groups that each belongs to, and the group of each stem.
struct Known<'a> {
    stems: Stems,
    is_used: bool,
    words: HashMap<&'a str, usize, Quick>,
    /// The groups of each word.
    groups: Vec<Box<[usize]>>,
    by_stem: HashMap<String, usize>,
}

impl<'a> Vocabulary<'a> {
    fn new(site: &Site) -> Self {
        let languages = site.config.languages.iter().map(|language| Known {
            stems: Stems::of(language.locale.tag()),
            is_used: false,
            words: HashMap::default(),
            groups: Vec::new(),
            by_stem: HashMap::new(),
        });
        Self {
            languages: languages.collect(),
            groups: Vec::new(),
        }
    }

    fn knows(&self, language: LanguageId, written: &str) -> bool {
        let known = &self.languages[usize::from(language.0)];
        known.words.contains_key(written)
    }

    /// The number of a word; of one that is not known yet, it is found out what it is a form of.
    fn learn(&mut self, language: LanguageId, written: &'a str) -> usize {
        let known = &mut self.languages[usize::from(language.0)];
        if let Some(number) = known.words.get(written) {
            return *number;
        }
        let groups = known.take_up(written, &mut self.groups);
        let number = known.groups.len();
        known.groups.push(groups.into());
        known.words.insert(written, number);
        number
    }

    /// Notes that a page holds a word. Pages come one after the other.
    fn add(&mut self, language: LanguageId, written: &'a str, place: Place) {
        let number = self.learn(language, written);
        let known = &self.languages[usize::from(language.0)];
        for group in &known.groups[number] {
            let places = &mut self.groups[*group].places;
            match places.last_mut() {
                Some(last) if last.page() == place.page() => *last = place.max(*last),
                _ => places.push(place),
            }
        }
    }

    /// The words that are not looked up: the common ones of every language in use that are no other word in another.
    fn common(&self) -> Vec<String> {
        let used = self.languages.iter().filter(|known| known.is_used);
        let common: BTreeSet<&String> = used.flat_map(|known| known.stems.common()).collect();
        let indexed: BTreeSet<&String> = self
            .groups
            .iter()
            .flat_map(|group| group.forms.keys())
            .collect();
        common
            .difference(&indexed)
            .filter(|word| word.chars().nth(1).is_some())
            .map(|word| (*word).clone())
            .collect()
    }

    /// Every form, in order, cut into files.
    fn shards(&self) -> Vec<Shard> {
        let mut forms: Vec<(&str, usize)> = Vec::new();
        for (number, group) in self.groups.iter().enumerate() {
            forms.extend(group.forms.keys().map(|form| (form.as_str(), number)));
        }
        forms.sort_unstable();
        let pages: Vec<String> = self.groups.iter().map(Group::pages).collect();
        let size = |forms: &[(&str, usize)]| {
            let groups: BTreeSet<usize> = forms.iter().map(|(_, group)| *group).collect();
            let groups = groups.into_iter().map(|group| pages[group].len() + 16);
            groups.sum::<usize>() + forms.len() * 4
        };
        let mut shards: Vec<Vec<(&str, usize)>> = Vec::new();
        let mut filled = SHARD;
        for part in parts(&forms, TOGETHER, &size) {
            let more = size(part);
            if filled + more > SHARD && filled > 0 {
                shards.push(Vec::new());
                filled = 0;
            }
            filled += more;
            shards
                .last_mut()
                .into_iter()
                .for_each(|shard| shard.extend(part));
        }
        let mut last = "";
        let shards = shards.iter().map(|forms| {
            let first = forms.first().map_or("", |(form, _)| form);
            // As much of the first word as tells it from the last one of the file before.
            let start = beginning(first, shared(last, first).chars().count() + 1);
            last = forms.last().map_or("", |(form, _)| form);
            Shard {
                start: start.to_owned(),
                text: self.shard(forms, &pages),
            }
        });
        shards.collect()
    }

    fn shard(&self, forms: &[(&str, usize)], pages: &[String]) -> String {
        let mut order: Vec<usize> = Vec::new();
        let mut shown: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
        for (form, group) in forms {
            let own = shown.entry(*group).or_insert_with(|| {
                order.push(*group);
                Vec::new()
            });
            own.extend(self.groups[*group].forms[*form].iter().map(String::as_str));
        }
        let groups = order.into_iter().map(|number| {
            let (root, endings) = self.groups[number].parted(&shown[&number]);
            format!("[{},{},[{}]]", json!(root), json!(endings), pages[number])
        });
        let groups: Vec<String> = groups.collect();
        format!("[{}]", groups.join(","))
    }
}

impl Known<'_> {
    /// The groups of a word that has not been seen before; none where it is not looked up.
    fn take_up(&mut self, written: &str, groups: &mut Vec<Group>) -> Vec<usize> {
        self.is_used = true;
        let mut found = Vec::new();
        for word in words(written) {
            if self.stems.common().contains(&word.folded) {
                continue;
            }
            let stem = self.stems.stem(&word.shown);
            let key = fold(&stem);
            let number = *self.by_stem.entry(key).or_insert_with(|| {
                groups.push(Group {
                    stem: stem.into_owned(),
                    ..Group::default()
                });
                groups.len() - 1
            });
            let forms = groups[number].forms.entry(word.folded).or_default();
            forms.insert(word.shown);
            found.push(number);
        }
        found
    }
}

impl Group {
    /// The pages as numbers: how far each lies behind the one before, times four, and its level.
    fn pages(&self) -> String {
        let mut before = 0;
        let mut numbers = String::with_capacity(self.places.len() * 3);
        for place in &self.places {
            if !numbers.is_empty() {
                numbers.push(',');
            }
            push_number(&mut numbers, place.0 - before * 4);
            before = place.page();
        }
        numbers
    }

    /// What some forms and their stem begin with, and how each form goes on.
    fn parted(&self, forms: &[&str]) -> (String, String) {
        let first = forms[0];
        let all = forms.iter().fold(first, |root, form| shared(root, form));
        // A stem that begins otherwise says nothing of how these forms may end.
        let with_stem = shared(all, &self.stem);
        let root = match with_stem.chars().nth(1) {
            Some(_) => with_stem,
            None => all,
        };
        let endings: Vec<&str> = forms.iter().map(|form| &form[root.len()..]).collect();
        (root.to_owned(), endings.join(" "))
    }
}

/// Writes a number: there are as many as there are words, and most have two digits.
fn push_number(out: &mut String, number: u32) {
    if number >= 10 {
        push_number(out, number / 10);
    }
    out.extend(char::from_digit(number % 10, 10));
}

/// A file of words, and what its first word begins with.
struct Shard {
    start: String,
    text: String,
}

/// Words in order, parted where their beginnings differ; what is too large with so many letters, where more of them differ.
fn parts<'a, 'f>(
    forms: &'a [(&'f str, usize)],
    letters: usize,
    size: &impl Fn(&[(&str, usize)]) -> usize,
) -> Vec<&'a [(&'f str, usize)]> {
    let mut found = Vec::new();
    for part in forms.chunk_by(|(a, _), (b, _)| beginning(a, letters) == beginning(b, letters)) {
        let is_one = part.iter().all(|(form, _)| *form == part[0].0);
        match size(part) > SHARD && !is_one {
            true => found.extend(parts(part, letters + 1, size)),
            false => found.push(part),
        }
    }
    found
}

/// The first letters of a word.
fn beginning(word: &str, letters: usize) -> &str {
    let end = word.char_indices().nth(letters);
    end.map_or(word, |(at, _)| &word[..at])
}

/// What two words begin with.
fn shared<'a>(a: &'a str, b: &str) -> &'a str {
    let pairs = a.char_indices().zip(b.chars());
    let end = pairs.into_iter().find(|((_, a), b)| a != b);
    match end {
        Some(((at, _), _)) => &a[..at],
        None => &a[..a.len().min(b.len())],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_two_words_begin_with_is_cut_between_letters() {
        for (a, b, expected) in [
            ("incontro", "incontri", "incontr"),
            ("perché", "perche", "perch"),
            ("è", "é", ""),
            ("casa", "casale", "casa"),
        ] {
            assert_eq!(shared(a, b), expected);
            assert_eq!(shared(b, a), expected);
        }
    }
}
