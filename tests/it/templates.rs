//! The contract with theme authors: `docs/templates.md` says what templates see, and it is so.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use connessi::pipeline;
use connessi::plan::Job;
use connessi::render::view::Views;
use connessi::source::Inputs;
use serde_json::Value;
use tera::Context;

use crate::support::{NOW, clean_build, fixture, options, project, put, read, texts};

/// The fields of a type: what each is, as the page says it.
type Fields = BTreeMap<String, String>;

/// What the page says.
struct Docs {
    /// The name and the type of each template's main value.
    mains: BTreeMap<String, (String, String)>,
    /// The values that every page has.
    everywhere: Fields,
    /// The blocks of each template.
    blocks: BTreeMap<String, BTreeSet<String>>,
    /// What each part needs, in words.
    parts: BTreeMap<String, String>,
    types: BTreeMap<String, Fields>,
}

impl Docs {
    fn read() -> Self {
        let text = std::fs::read_to_string(project().join("docs/templates.md")).expect("the page");
        let mut docs = Self {
            mains: BTreeMap::new(),
            everywhere: Fields::new(),
            blocks: BTreeMap::new(),
            parts: BTreeMap::new(),
            types: BTreeMap::new(),
        };
        let (mut section, mut of) = (String::new(), None);
        for line in text.lines() {
            if let Some(title) = line.strip_prefix("## ") {
                title.clone_into(&mut section);
                of = None;
            } else if let Some(title) = line.strip_prefix("### ") {
                docs.types.insert(title.to_owned(), Fields::new());
                of = Some(title.to_owned());
            }
            let cells: Vec<&str> = line.trim_matches('|').split(" | ").map(str::trim).collect();
            let (true, [first, second, rest @ ..]) = (line.starts_with("| `"), &cells[..]) else {
                continue;
            };
            let name = first.trim_matches('`').to_owned();
            match (&of, section.as_str()) {
                (Some(of), _) => {
                    let fields = docs.types.get_mut(of).expect("a heading came before");
                    fields.insert(name, (*second).to_owned());
                }
                (None, "Templates") if name.ends_with(".html") => {
                    let main = rest.first().and_then(|main| main.split_once(": "));
                    let main = main.map(|(name, of)| (name.trim_matches('`'), of));
                    let main = main.map(|(name, of)| (name.to_owned(), of.to_owned()));
                    docs.mains.insert(name, main.unwrap_or_default());
                }
                (None, "Templates") => {
                    docs.everywhere.insert(name, (*second).to_owned());
                }
                (None, "Blocks") => {
                    // What stands in brackets tells of a block and names others.
                    let mut inside = 0;
                    let plain: String = second
                        .chars()
                        .filter(|letter| {
                            inside += i32::from(*letter == '(');
                            let is_plain = inside == 0;
                            inside -= i32::from(*letter == ')');
                            is_plain
                        })
                        .collect();
                    docs.blocks.insert(name, quoted(&plain));
                }
                (None, "Parts") => {
                    docs.parts.insert(name, (*second).to_owned());
                }
                (None, _) => {}
            }
        }
        docs
    }
}

/// The words in backticks.
fn quoted(text: &str) -> BTreeSet<String> {
    let parts = text.split('`').skip(1).step_by(2);
    parts.map(str::to_owned).collect()
}

/// The page and the values held side by side.
struct Held<'d> {
    docs: &'d Docs,
    wrong: BTreeSet<String>,
    seen: BTreeSet<String>,
}

impl Held<'_> {
    /// Holds a value to its type; `place` is how a template comes to it.
    fn hold(&mut self, value: &Value, of: &str, place: &str) {
        if let Some(of) = of.strip_suffix(" or nothing") {
            if !value.is_null() {
                self.hold(value, of, place);
            }
            return;
        }
        if let Some(of) = of.strip_prefix("list of ") {
            let Some(list) = value.as_array() else {
                return self.tell(format!("`{place}` is no list: {value}"));
            };
            for value in list {
                self.hold(value, of, place);
            }
            return;
        }
        let fits = match of {
            "text" | "HTML" => value.is_string(),
            "number" => value.is_number(),
            "yes/no" => value.is_boolean(),
            "words" | "assets" => value.as_object().is_some_and(|words| !words.is_empty()),
            _ => return self.fields(value, of, place),
        };
        if !fits {
            self.tell(format!("`{place}` is documented as `{of}` and is {value}"));
        }
    }

    fn fields(&mut self, value: &Value, of: &str, place: &str) {
        let Some(known) = self.docs.types.get(of) else {
            return self.tell(format!("`{place}` is a `{of}`, and there is no `### {of}`"));
        };
        let Some(fields) = value.as_object() else {
            return self.tell(format!(
                "`{place}` is documented as a `{of}` and is {value}"
            ));
        };
        self.seen.insert(of.to_owned());
        for name in known.keys().filter(|name| !fields.contains_key(*name)) {
            self.tell(format!("`{of}` has no field `{name}` ({place})"));
        }
        for (name, value) in fields {
            match known.get(name) {
                Some(of) => self.hold(value, of, &format!("{place}.{name}")),
                None => self.tell(format!(
                    "add to `### {of}`: | `{name}` | {} | … |",
                    kind(value)
                )),
            }
        }
    }

    fn tell(&mut self, wrong: String) {
        self.wrong.insert(wrong);
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "… or nothing",
        Value::Bool(_) => "yes/no",
        Value::Number(_) => "number",
        Value::String(_) => "text",
        Value::Array(_) => "list of …",
        Value::Object(_) => "…",
    }
}

/// A site with so many news of one year that they take more than one page.
fn full_year() -> Inputs {
    let mut inputs = Inputs::default();
    let config = "title = \"Rete\"\nbase_url = \"https://rete.example/\"\n";
    put(&mut inputs, "site.toml", config);
    for at in 0..101 {
        let text = format!("---\ntitle: N{at}\ndate: 2029-05-14\n---\n");
        put(&mut inputs, &format!("content/news/n{at}.md"), &text);
    }
    inputs
}

/// The context of every page of the fictitious site, and of one with a full year, by its template.
fn contexts(see: &mut impl FnMut(&str, &Context)) {
    for inputs in [read(&fixture()), full_year()] {
        contexts_of(&inputs, see);
    }
}

fn contexts_of(inputs: &Inputs, see: &mut impl FnMut(&str, &Context)) {
    let site = pipeline::site(inputs, &options(NOW)).value.expect("a site");
    let plan = pipeline::plan(inputs, &options(NOW)).value;
    let search = pipeline::index(&site, &mut pipeline::Memory::default());
    let views = Views::new(&site, &plan, &search);
    for planned in plan.outputs.values() {
        match (&planned.job, planned.job.page_kind()) {
            (Job::Redirect(_, target), _) => {
                see("redirect.html", &views.redirect(planned, target));
            }
            (_, Some(kind)) => see(&format!("{kind}.html"), &views.context(planned)),
            (_, None) => {}
        }
    }
}

/// The names of the values in a context, which Tera tells to templates alone.
fn names(context: &Context) -> Vec<String> {
    let all = "{% for name, value in __tera_context %}{{ name }} {% endfor %}";
    let tera = tera::Tera::default();
    let names = tera.render_str(all, context, false).expect("a template");
    names.split_whitespace().map(str::to_owned).collect()
}

#[test]
fn every_value_that_a_template_sees_is_documented_and_the_other_way_round() {
    let docs = Docs::read();
    let mut held = Held {
        docs: &docs,
        wrong: BTreeSet::new(),
        seen: BTreeSet::new(),
    };
    let mut rendered = BTreeSet::new();
    contexts(&mut |template, context| {
        rendered.insert(template.to_owned());
        let Some((main, of)) = docs.mains.get(template) else {
            return held.tell(format!("add `{template}` to the table of templates"));
        };
        let own = (!main.is_empty()).then_some((main, of));
        for (name, of) in docs.everywhere.iter().chain(own) {
            match context.get(name) {
                Some(value) => {
                    let value = serde_json::to_value(value).expect("a value");
                    held.hold(&value, of, name);
                }
                None => held.tell(format!("`{template}` has no `{name}`")),
            }
        }
        for name in names(context) {
            if !docs.everywhere.contains_key(&name) && *main != name {
                held.tell(format!(
                    "`{template}` sees `{name}`, which is not documented"
                ));
            }
        }
    });
    for template in docs.mains.keys().filter(|name| !rendered.contains(*name)) {
        held.tell(format!("the fictitious site has no page of `{template}`"));
    }
    for name in docs.types.keys().filter(|name| !held.seen.contains(*name)) {
        held.wrong
            .insert(format!("the fictitious site shows no `{name}`"));
    }
    let wrong: Vec<String> = held.wrong.into_iter().collect();
    assert!(wrong.is_empty(), "docs/templates.md:\n{}", wrong.join("\n"));
}

/// The templates of the default theme, by their names.
fn default_theme() -> BTreeMap<String, String> {
    fn walk(folder: &Path, prefix: &str, found: &mut BTreeMap<String, String>) {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let entry = entry.expect("an entry");
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            match entry.path().is_dir() {
                true => walk(&entry.path(), &format!("{name}/"), found),
                false => {
                    let text = std::fs::read_to_string(entry.path()).expect("a text");
                    found.insert(name, text);
                }
            }
        }
    }
    let mut found = BTreeMap::new();
    walk(&project().join("themes/default/templates"), "", &mut found);
    found
}

/// What stands in the tags and expressions of a template, texts in quotes and remarks left out.
fn code(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find('{') {
        let inner = &rest[start..];
        let (end, is_code) = match inner.as_bytes().get(1) {
            Some(b'#') => ("#}", false),
            Some(b'{') => ("}}", true),
            Some(b'%') => ("%}", true),
            _ => {
                rest = &inner[1..];
                continue;
            }
        };
        let length = inner.find(end).expect("the default theme is correct");
        if is_code {
            let plain: Vec<&str> = inner[2..length].split('"').step_by(2).collect();
            found.push(plain.join(" "));
        }
        rest = &inner[length + 2..];
    }
    found
}

/// The names that a template asks for and does not give itself.
fn needs(text: &str) -> BTreeSet<String> {
    const WORDS: [&str; 23] = [
        "if", "elif", "else", "endif", "for", "in", "endfor", "block", "endblock", "set", "endset",
        "include", "extends", "and", "or", "not", "is", "loop", "super", "true", "false", "none",
        "filter",
    ];
    let (mut asked, mut given) = (BTreeSet::new(), BTreeSet::new());
    for code in code(text) {
        let code = code.trim_matches(['-', ' ']).to_owned();
        let mut before = String::new();
        let mut word = String::new();
        for letter in code.chars().chain([' ']) {
            if letter.is_alphanumeric() || letter == '_' {
                word.push(letter);
                continue;
            }
            if !word.is_empty() {
                let last = before.trim_end();
                let is_new = last == "set" || last == "for";
                let is_name = !WORDS.contains(&word.as_str())
                    && !word.starts_with(|c: char| c.is_ascii_digit())
                    && !last.ends_with(['.', '|'])
                    && !last.ends_with(" is")
                    && !last.ends_with("block")
                    && letter != '(';
                if is_new {
                    given.insert(word.clone());
                } else if is_name && !given.contains(&word) {
                    asked.insert(word.clone());
                }
                before.push_str(&word);
                word.clear();
            }
            before.push(letter);
        }
    }
    asked
}

#[test]
fn every_block_and_every_part_is_documented_and_the_other_way_round() {
    let docs = Docs::read();
    let mut wrong = String::new();
    let theme = default_theme();
    let (parts, pages): (Vec<_>, Vec<_>) = theme
        .iter()
        .partition(|(name, _)| name.starts_with("parts/"));
    for (name, text) in pages {
        let words = code(text);
        let blocks = words.iter().filter_map(|code| {
            let code = code.trim_matches(['-', ' ']);
            code.strip_prefix("block ")
        });
        let blocks: BTreeSet<String> = blocks.map(|name| name.trim().to_owned()).collect();
        let known = docs.blocks.get(name).cloned().unwrap_or_default();
        if blocks != known {
            let _ = writeln!(
                wrong,
                "the blocks of `{name}` are {blocks:?}, not {known:?}"
            );
        }
    }
    for name in docs.blocks.keys().chain(docs.parts.keys()) {
        if !theme.contains_key(name) {
            let _ = writeln!(wrong, "there is no `{name}`");
        }
    }
    let everywhere: BTreeSet<String> = docs.everywhere.keys().cloned().collect();
    for (name, text) in parts {
        let Some(known) = docs.parts.get(name) else {
            let _ = writeln!(wrong, "add `{name}` to the table of parts");
            continue;
        };
        let known = quoted(known);
        // A part that includes another needs what that one needs, unless it gives it; so only what it says itself is held.
        for need in needs(text).difference(&everywhere) {
            if !known.contains(need) {
                let _ = writeln!(wrong, "`{name}` needs `{need}`");
            }
        }
        for need in known.iter().filter(|need| !text.contains(need.as_str())) {
            let _ = writeln!(wrong, "`{name}` does not need `{need}`");
        }
    }
    assert!(wrong.is_empty(), "docs/templates.md:\n{wrong}");
}

#[test]
fn a_second_theme_changes_one_part_and_nothing_else() {
    let plain = read(&fixture());
    let config = plain.texts["site.toml"].to_string();
    let mut changed = plain.clone();
    let named = format!(
        "theme = \"mio\"\n{}",
        config.replace("theme =", "# theme =")
    );
    put(&mut changed, "site.toml", &named);
    put(
        &mut changed,
        "themes/mio/templates/parts/news-card.html",
        "<li class=\"mia\"><a href=\"{{ card.url }}\">{{ card.title }}</a></li>\n",
    );
    let (before, after) = (clean_build(&plain, NOW), clean_build(&changed, NOW));
    let told = |built: &connessi::diagnostic::Checked<pipeline::Outputs>| built.is_publishable();
    assert!(told(&before) && told(&after));
    let (before, after) = (texts(&before.value), texts(&after.value));
    assert_eq!(
        before.keys().collect::<Vec<_>>(),
        after.keys().collect::<Vec<_>>()
    );
    let mut with_card = 0;
    for (path, text) in after.iter().filter(|(path, _)| path.ends_with(".html")) {
        // What is not the part is as it was: the frame, and every page that shows no news.
        let has_card = text.contains("<li class=\"mia\">");
        with_card += usize::from(has_card);
        assert!(has_card || *text == before[path], "{path}");
        let frame = |text: &str| text.split("<main").next().map(str::to_owned);
        assert_eq!(frame(text), frame(&before[path]), "{path}");
    }
    assert!(with_card > 3, "{with_card}");
}
