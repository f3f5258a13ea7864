//! What a name in a template leads to, and which names there are instead.
//! Knows the values that a page is made of, not what they mean.

use tera::{Context, Value};

use super::report::{Note, Sources};
use super::tags::{Tag, open_at, tags};

/// The filters of Tera 2.4.
pub(super) const FILTERS: [&str; 37] = [
    "abs",
    "capitalize",
    "default",
    "escape",
    "escape_html",
    "escape_xml",
    "first",
    "float",
    "get",
    "group_by",
    "indent",
    "int",
    "join",
    "keys",
    "last",
    "length",
    "lower",
    "newlines_to_br",
    "nth",
    "pairs",
    "pluralize",
    "replace",
    "reverse",
    "round",
    "safe",
    "sort",
    "split",
    "str",
    "title",
    "trim",
    "trim_end",
    "trim_start",
    "truncate",
    "unique",
    "upper",
    "values",
    "wordcount",
];
/// The tests of Tera 2.4.
pub(super) const TESTS: [&str; 17] = [
    "array",
    "bool",
    "containing",
    "defined",
    "divisible_by",
    "ending_with",
    "even",
    "float",
    "integer",
    "iterable",
    "map",
    "none",
    "number",
    "odd",
    "starting_with",
    "string",
    "undefined",
];
/// The functions of Tera 2.4.
pub(super) const FUNCTIONS: [&str; 3] = ["range", "super", "throw"];
/// How many definitions a name is followed through.
const DEPTH: usize = 16;

/// The names joined by dots that stand at a place, each with where it begins.
pub(super) fn path_at(text: &str, start: usize) -> Vec<(&str, usize)> {
    let mut names = Vec::new();
    let mut from = start;
    loop {
        let rest = &text[from..];
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_');
        let name = &rest[..end.unwrap_or(rest.len())];
        if name.is_empty() || name.starts_with(|c: char| c.is_ascii_digit()) {
            return names;
        }
        names.push((name, from));
        from += name.len();
        match text[from..].strip_prefix('.') {
            Some(_) => from += 1,
            None => return names,
        }
    }
}

/// Where the path begins whose last name stands at `end`.
pub(super) fn path_before(text: &str, end: usize) -> usize {
    let before = &text[..end];
    let part = |c: char| c.is_alphanumeric() || c == '_' || c == '.';
    before
        .char_indices()
        .rev()
        .find(|(_, letter)| !part(*letter))
        .map_or(0, |(at, letter)| at + letter.len_utf8())
}

/// The fields of a value.
pub(super) fn fields(value: &Value) -> Vec<&str> {
    let map = value.as_map();
    let mut names: Vec<&str> = map
        .map(|map| map.keys().filter_map(|key| key.as_str()).collect())
        .unwrap_or_default();
    names.sort_unstable();
    names
}

/// The field of a value that has this name.
fn field<'v>(value: &'v Value, name: &str) -> Option<&'v Value> {
    let mut entries = value.as_map()?.iter();
    let found = entries.find(|(key, _)| key.as_str() == Some(name));
    found.map(|(_, value)| value)
}

/// What a path leads to.
pub(super) enum Led<'v> {
    /// This value.
    To(&'v Value),
    /// As far as the name at this position, which the value before it does not have.
    Lost(usize, &'v Value),
    /// Its first name is none that can be followed.
    Nowhere,
}

/// What is seen while a page is made: its values, and the templates that are at work, the innermost first.
pub(super) struct Scene<'a> {
    pub(super) sources: &'a Sources,
    pub(super) context: &'a Context,
    pub(super) frames: Vec<Note>,
}

impl<'a> Scene<'a> {
    /// What the names of a path lead to, at the place where the page stopped.
    pub(super) fn follow(&self, names: &[&str]) -> Led<'a> {
        let at = self.frames.first().map_or(0, |frame| frame.at);
        self.walk(0, at, names, DEPTH)
    }

    fn walk(&self, frame: usize, at: usize, names: &[&str], depth: usize) -> Led<'a> {
        let Some((first, rest)) = names.split_first() else {
            return Led::Nowhere;
        };
        let Some(mut value) = self.root(frame, at, first, depth) else {
            return Led::Nowhere;
        };
        for (position, name) in rest.iter().enumerate() {
            match field(value, name) {
                Some(next) => value = next,
                None => return Led::Lost(position + 1, value),
            }
        }
        Led::To(value)
    }

    /// What a name means in a template at a place: what a loop or a `set` above gives it, else what it means where the
    /// template is included, else a value of the page.
    fn root(&self, frame: usize, at: usize, name: &str, depth: usize) -> Option<&'a Value> {
        let depth = depth.checked_sub(1)?;
        let Some(here) = self.frames.get(frame) else {
            return self.context.get(name);
        };
        let text: &'a str = &self.sources.get(&here.template)?.text;
        let open = open_at(text, at);
        let loops = open.iter().filter(|tag| tag.word == "for");
        let mut given: Vec<(&Tag<'_>, &str, bool)> = loops
            .filter_map(|tag| Some((tag, tag.rest.split_once(" in ")?.1, true)))
            .collect();
        let (all, _) = tags(text);
        let sets = all
            .iter()
            .filter(|tag| tag.word.starts_with("set") && tag.at.start < at);
        given.extend(sets.filter_map(|tag| Some((tag, tag.rest.split_once('=')?.1, false))));
        given.sort_by_key(|(tag, ..)| tag.at.start);
        let given = given.iter().rev().find(|(tag, ..)| tag.name() == name);
        let Some((tag, from, is_loop)) = given else {
            let outer = self.frames.get(frame + 1);
            return self.root(frame + 1, outer.map_or(0, |outer| outer.at), name, depth);
        };
        let names: Vec<&str> = from.trim().split('.').collect();
        match self.walk(frame, tag.at.start, &names, depth) {
            Led::To(value) if *is_loop => value.as_array()?.first(),
            Led::To(value) => Some(value),
            Led::Lost(..) | Led::Nowhere => None,
        }
    }

    /// The path that a `set` above gave to a name, and where it stands.
    pub(super) fn given(&self, name: &str) -> Option<usize> {
        let here = self.frames.first()?;
        let text = &self.sources.get(&here.template)?.text;
        let (all, _) = tags(text);
        let mut sets = all
            .iter()
            .filter(|tag| tag.word.starts_with("set") && tag.at.start < here.at);
        let tag = sets.rfind(|tag| tag.name() == name)?;
        let equals = tag.rest.find('=')? + 1;
        let blank = tag.rest[equals..].len() - tag.rest[equals..].trim_start().len();
        Some(tag.at.end + equals + blank)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_names_are_those_of_tera() {
        let mut tera = tera::Tera::default();
        let mut knows = |text: &str| tera.add_raw_template("a.html", text).is_ok();
        for filter in FILTERS {
            assert!(knows(&format!("{{{{ a | {filter} }}}}")), "{filter}");
        }
        for test in TESTS {
            assert!(knows(&format!("{{{{ a is {test} }}}}")), "{test}");
        }
        for function in FUNCTIONS {
            assert!(knows(&format!("{{{{ {function}() }}}}")), "{function}");
        }
    }

    #[test]
    fn a_path_is_what_dots_join() {
        let text = "{{ page.title.x | upper }}";
        assert_eq!(path_at(text, 3), [("page", 3), ("title", 8), ("x", 14)]);
        assert_eq!(path_before(text, 14), 3);
        assert_eq!(path_at("1.x", 0), []);
    }
}
