//! Changes to the front matter of a document as its author wrote it: one key at a time, everything else left as it is.
//! Knows lines, keys and comments; whether what comes out can be understood is found out by reading it.

use crate::parse::keys::{canonical, in_italian};

/// A document whose front matter is changed.
///
/// Comments, the order of keys, spacing and line ends stay, and so does the language of the keys.
#[derive(Clone, Debug)]
pub struct Edit {
    lines: Vec<String>,
    /// The line that ends the front matter.
    end: usize,
    line_end: &'static str,
    is_italian: bool,
}

impl Edit {
    /// The document with this text; nothing where it has no front matter.
    pub fn new(text: &str) -> Option<Self> {
        let lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
        let is_fence = |line: &String| line.trim_start_matches('\u{FEFF}').trim_end() == "---";
        if !lines.first().is_some_and(is_fence) {
            return None;
        }
        let end = 1 + lines[1..].iter().position(is_fence)?;
        let line_end = match lines[0].ends_with("\r\n") {
            true => "\r\n",
            false => "\n",
        };
        let known = [
            "title", "date", "time", "status", "groups", "join", "summary",
        ];
        let keys = lines[1..end].iter().filter_map(|line| key_of(line));
        let is_italian = keys
            .filter_map(|key| Some((key, canonical(key, &known)?)))
            .all(|(written, key)| written != key || in_italian(key) == key);
        Some(Self {
            lines,
            end,
            line_end,
            is_italian,
        })
    }

    /// A key or fixed word in the language of the document.
    pub fn word(&self, word: &'static str) -> &'static str {
        match self.is_italian {
            true => in_italian(word),
            false => word,
        }
    }

    /// What is written behind a key on its line, without a comment; nothing where the key is not there.
    pub fn get(&self, key: &'static str) -> Option<&str> {
        let line = &self.lines[self.line_of(key)?];
        let (start, end) = value_range(line);
        Some(&line[start..end])
    }

    /// Puts a value behind a key, in place of what stood there. A key that is new comes below the first of `after` that
    /// is there, else at the end.
    pub fn set(&mut self, key: &'static str, value: &str, after: &[&'static str]) {
        let Some(at) = self.line_of(key) else {
            let line = format!("{}: {value}{}", self.word(key), self.line_end);
            let place = self.place(after);
            self.insert(place, line);
            return;
        };
        let last = self.last_line_of(at);
        self.lines.drain(at + 1..=last);
        self.end -= last - at;
        let line = &mut self.lines[at];
        let (start, end) = value_range(line);
        let gap = match line[..start].ends_with(':') {
            true => " ",
            false => "",
        };
        line.replace_range(start..end, &format!("{gap}{value}"));
    }

    /// Takes a key and its value away.
    pub fn remove(&mut self, key: &'static str) {
        if let Some(at) = self.line_of(key) {
            let last = self.last_line_of(at);
            self.lines.drain(at..=last);
            self.end -= last + 1 - at;
        }
    }

    /// Adds an entry to the list behind a key. Nothing comes back where what stands there is a list in another form
    /// than lists are usually written.
    pub fn append(&mut self, key: &'static str, item: &str, after: &[&'static str]) -> Option<()> {
        let Some(at) = self.line_of(key) else {
            let place = self.place(after);
            let first = format!("{}:{}", self.word(key), self.line_end);
            let second = format!("  - {item}{}", self.line_end);
            self.insert(place, second);
            self.insert(place, first);
            return Some(());
        };
        let last = self.last_line_of(at);
        let line = &self.lines[at];
        let (start, end) = value_range(line);
        let value = line[start..end].to_owned();
        if value.is_empty() {
            let dash = self.lines[at + 1..=last]
                .iter()
                .find(|line| line.trim_start().starts_with("- "));
            let indent = dash.map_or("  ", |line| &line[..line.len() - line.trim_start().len()]);
            let line = format!("{indent}- {item}{}", self.line_end);
            self.insert(last + 1, line);
            return Some(());
        }
        let inner = value.strip_prefix('[')?.strip_suffix(']')?.trim_end();
        let comma = match inner.trim().is_empty() || inner.ends_with(',') {
            true => "",
            false => ", ",
        };
        let list = format!("[{inner}{comma}{item}]");
        self.lines[at].replace_range(start..end, &list);
        Some(())
    }

    /// The text as it is now.
    pub fn into_text(self) -> String {
        self.lines.concat()
    }

    fn insert(&mut self, at: usize, line: String) {
        self.lines.insert(at, line);
        self.end += 1;
    }

    fn place(&self, after: &[&'static str]) -> usize {
        let mut known = after.iter().filter_map(|key| self.line_of(key));
        known
            .next()
            .map_or(self.end, |at| self.last_line_of(at) + 1)
    }

    fn line_of(&self, key: &'static str) -> Option<usize> {
        let mut lines = (1..self.end).filter(|at| {
            key_of(&self.lines[*at]).is_some_and(|written| canonical(written, &[key]).is_some())
        });
        lines.next()
    }

    /// The last line of the value that begins on a line: what is indented below it, or a list that is not.
    fn last_line_of(&self, at: usize) -> usize {
        let mut last = at;
        for next in at + 1..self.end {
            let line = &self.lines[next];
            let is_inside = line.starts_with([' ', '\t']) || line.starts_with("- ");
            let is_blank = line.trim().is_empty();
            if is_inside && !is_blank && !line.trim_start().starts_with('#') {
                last = next;
            } else if !is_blank && !line.trim_start().starts_with('#') {
                break;
            }
        }
        last
    }
}

/// The key that a line begins with, if it states one of the document itself.
fn key_of(line: &str) -> Option<&str> {
    let (key, rest) = line.split_once(':')?;
    let is_key = !key.is_empty()
        && !key.starts_with([' ', '\t', '#', '-', '"', '\'', '[', '{'])
        && (rest.is_empty() || rest.starts_with([' ', '\t', '\r', '\n']));
    is_key.then_some(key.trim_end())
}

/// Where the value of a line with a key stands: behind the colon, without the comment and the line end.
fn value_range(line: &str) -> (usize, usize) {
    let colon = line.find(':').map_or(line.len(), |at| at + 1);
    let rest = &line[colon..];
    let start = colon + rest.len() - rest.trim_start_matches([' ', '\t']).len();
    let mut quote = None;
    let mut before = ' ';
    let mut end = line.trim_end().len().max(start);
    for (at, c) in line[start..].char_indices() {
        match quote {
            Some(open) if c == open => quote = None,
            Some(_) => {}
            None if matches!(c, '"' | '\'') && matches!(before, ' ' | '[' | '{' | ',') => {
                quote = Some(c);
            }
            None if c == '#' && matches!(before, ' ' | '\t') => {
                end = line[..start + at].trim_end().len().max(start);
                break;
            }
            None => {}
        }
        before = c;
    }
    (start.min(end), end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edited(text: &str, change: impl Fn(&mut Edit)) -> String {
        let mut edit = Edit::new(text).expect("front matter");
        change(&mut edit);
        edit.into_text()
    }

    #[test]
    fn a_value_is_replaced_and_nothing_else() {
        let text = "---\r\ntitolo: \"A # b\"  # nome\r\nstato:   provvisorio   # forse\r\n# fine\r\n---\r\nstato: x\r\n";
        assert_eq!(
            edited(text, |edit| edit.set("status", "annullato", &[])),
            text.replace("provvisorio", "annullato")
        );
        let edit = Edit::new(text).expect("front matter");
        assert_eq!(edit.get("title"), Some("\"A # b\""));
        assert_eq!(edit.get("date"), None);
    }

    #[test]
    fn a_new_key_comes_below_those_that_it_belongs_to_in_their_language() {
        let after = ["time", "date", "title"];
        assert_eq!(
            edited(
                "---\ntitolo: A\ndata: 2030-05-14\ngruppi:\n- g\n---\n",
                |edit| {
                    let word = edit.word("cancelled");
                    edit.set("status", word, &after);
                }
            ),
            "---\ntitolo: A\ndata: 2030-05-14\nstato: annullato\ngruppi:\n- g\n---\n"
        );
        assert_eq!(
            edited("---\ntitle: A\n---", |edit| edit.set(
                "status",
                "cancelled",
                &after
            )),
            "---\ntitle: A\nstatus: cancelled\n---"
        );
        assert_eq!(
            edited("---\ntitle: A\ndate:\n---\n", |edit| edit.set(
                "date",
                "2030-01-01",
                &[]
            )),
            "---\ntitle: A\ndate: 2030-01-01\n---\n"
        );
    }

    #[test]
    fn a_value_of_several_lines_goes_as_a_whole() {
        let text = "---\ntitle: A\nminutes:\n  - a.pdf\n\n  # and\n  - b.pdf\n# below\nstatus: held\n---\n";
        let expected = "---\ntitle: A\nminutes: none\n# below\nstatus: held\n---\n";
        assert_eq!(
            edited(text, |edit| edit.set("minutes", "none", &[])),
            expected
        );
        let without = "---\ntitle: A\n# below\nstatus: held\n---\n";
        assert_eq!(edited(text, |edit| edit.remove("minutes")), without);
    }

    #[test]
    fn an_entry_is_added_to_a_list_in_its_own_form() {
        for (text, expected) in [
            ("", "variazioni:\n  - {x}\n"),
            ("variazioni:\n", "variazioni:\n  - {x}\n"),
            ("variazioni:\n- {a}\n", "variazioni:\n- {a}\n- {x}\n"),
            (
                "variazioni:\n    - da: 1\n      a: 2\n# c\nfoo: 1\n",
                "variazioni:\n    - da: 1\n      a: 2\n    - {x}\n# c\nfoo: 1\n",
            ),
            ("variazioni: []\n", "variazioni: [{x}]\n"),
            ("variazioni: [{a}] # c\n", "variazioni: [{a}, {x}] # c\n"),
        ] {
            let text = format!("---\ntitolo: A\n{text}---\n");
            let result = edited(&text, |edit| {
                edit.append("changes", "{x}", &["title"]).expect("a list");
            });
            assert_eq!(result, format!("---\ntitolo: A\n{expected}---\n"));
        }
        let mut edit = Edit::new("---\nvariazioni: solo testo\n---\n").expect("front matter");
        assert_eq!(edit.append("changes", "{x}", &[]), None);
    }
}
