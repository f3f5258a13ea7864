//! What a build keeps of an earlier one changes nothing in what it gives, whatever was edited in between.
//!
//! Sites are small and made up at random, so that thousands of them can be edited: `MEMORY_SEQUENCES=5000 cargo test --release
//! --test it memory`.

use std::sync::Arc;

use connessi::pipeline::{Content, Memory, build};
use connessi::source::{Earlier, Inputs, SourcePath};
use jiff::{Timestamp, ToSpan};

use crate::laws::Random;
use crate::support::{NOW, fixture, options, put, read, shown};

/// How many sites are edited, and how often each.
const SEQUENCES: u64 = 12;
const EDITS: usize = 6;

/// The kinds of documents, each with its folder and how many there are at most.
const KINDS: [(&str, usize); 6] = [
    ("news", 3),
    ("meetings", 5),
    ("groups", 2),
    ("organisations", 2),
    ("projects", 2),
    ("pages", 2),
];
const INDEXES: [&str; 6] = [
    "content/_index.md",
    "content/meetings/_index.md",
    "content/news/_index.en.md",
    "content/calendars/_index.md",
    "content/topics/_index.md",
    "content/unknown/_index.md",
];
const CONFIG: &str = "\
title = \"Prato\"
base_url = \"https://prato.example/\"
languages = [\"en\"]
menu = [\"meetings\", \"news\", \"pages/pages-0.md\"]

[feeds]
topics = \"all\"

[[feeds.calendars]]
title = \"Tutti\"
file = \"tutti.ics\"
past_days = \"all\"
groups = [\"groups-0\"]
";

impl Random {
    fn one<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.below(of.len())]
    }

    /// Something, one time in so many.
    fn rarely(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    /// The slug of a document of a kind, which may not be there.
    fn slug(&mut self, folder: &str) -> String {
        let known = KINDS.iter().find(|(known, _)| *known == folder);
        let number = self.below(known.map_or(1, |(_, count)| *count));
        format!("{folder}-{number}")
    }

    fn list(&mut self, folder: &str) -> String {
        let slugs: Vec<String> = (0..=self.below(2)).map(|_| self.slug(folder)).collect();
        format!("[{}]", slugs.join(", "))
    }

    fn day(&mut self) -> String {
        let year = 2028 + self.below(4);
        match self.below(6) {
            0 => year.to_string(),
            1 => format!("{year}-0{}", 1 + self.below(9)),
            _ => format!("{year}-0{}-1{}", 1 + self.below(9), self.below(9)),
        }
    }

    fn title(&mut self) -> String {
        let first = self.one(&["Sasso", "Muretto", "Felce", "Ortica", "Bacca"]);
        format!(
            "{first} {}",
            self.one(&["caldo", "lungo", "di maggio", "à & <b>"])
        )
    }
}

/// A document of a kind, with some of the fields that it may have.
fn document(random: &mut Random, folder: &str, is_translation: bool) -> String {
    let mut head = vec![format!("title: \"{}\"", random.title())];
    let mut maybe = |random: &mut Random, line: String| {
        if random.rarely(3) {
            head.push(line);
        }
    };
    let summary = format!("summary: \"{}.\"", random.title());
    maybe(random, summary);
    if !is_translation {
        for line in fields(random, folder) {
            maybe(random, line);
        }
    }
    format!("---\n{}\n---\n\n{}", head.join("\n"), body(random))
}

fn fields(random: &mut Random, folder: &str) -> Vec<String> {
    let groups = match random.rarely(3) {
        true => "all".to_owned(),
        false => random.list("groups"),
    };
    let day = random.day();
    let topics = random.one(&["[Sole]", "[Ombra, Sole]", "[Pioggia]"]);
    let common = [
        "updated: 2030-01-02".to_owned(),
        "image: {file: /images/a.png, alt: \"Un sasso\"}".to_owned(),
        format!(
            "aliases: [\"{}\"]",
            random.title().replace(['&', '<', '>', '/'], "e")
        ),
        "not_known: \"Chi c'era.\"".to_owned(),
    ];
    let own = match folder {
        "news" => vec![
            format!("date: 2029-0{}-11", 1 + random.below(9)),
            format!("groups: {groups}"),
            format!("topics: {topics}"),
            format!("meetings: {}", random.list("meetings")),
            format!("organisations: {}", random.list("organisations")),
            format!("authors: [\"{}\"]", random.title()),
        ],
        "meetings" => vec![
            format!("date: {day}"),
            format!("groups: {groups}"),
            format!("topics: {topics}"),
            format!(
                "status: {}",
                random.one(&["held", "cancelled", "postponed", "announced"])
            ),
            "time: \"17:00\"".to_owned(),
            "series: \"Passi\"".to_owned(),
            format!("project: {}", random.slug("projects")),
            format!(
                "guests: [{{organisation: {}}}]",
                random.slug("organisations")
            ),
            format!(
                "organisers: [{{organisation: {}, role: \"casa\"}}]",
                random.slug("organisations")
            ),
            format!("after: {}", random.slug("meetings")),
            format!("source: {}", random.slug("news")),
            "minutes: /papers/a.pdf".to_owned(),
            "mode: hybrid".to_owned(),
            "registration: {url: \"https://iscrizioni.example/\", until: 2030-05-12}".to_owned(),
        ],
        "projects" => vec![
            format!(
                "participants: [{{organisation: {}}}]",
                random.slug("organisations")
            ),
            format!("continues: {}", random.slug("projects")),
        ],
        _ => vec![format!("order: {}", random.below(3))],
    };
    own.into_iter().chain(common).collect()
}

fn body(random: &mut Random) -> String {
    let (folder, _) = KINDS[random.below(KINDS.len())];
    let slug = random.slug(folder);
    let anchor = random.one(&["", "#parte"]);
    let mut parts = vec![format!("{}.", random.title())];
    if random.rarely(2) {
        parts.push("## Parte".to_owned());
    }
    if random.rarely(2) {
        parts.push(format!("Si veda [là](../{folder}/{slug}.md{anchor})."));
    }
    if random.rarely(4) {
        parts.push("![Un sasso](/images/a.png)".to_owned());
    }
    parts.join("\n\n") + "\n"
}

/// A site, and the hour at which it is built.
struct Edited {
    inputs: Inputs,
    now: Timestamp,
}

impl Edited {
    fn new(random: &mut Random) -> Self {
        let mut inputs = Inputs::default();
        put(&mut inputs, "site.toml", CONFIG);
        put(&mut inputs, "static/images/a.png", "png 800x600 90000");
        put(&mut inputs, "static/papers/a.pdf", "pdf");
        let mut edited = Self {
            inputs,
            now: NOW.parse().expect("an instant"),
        };
        for (folder, count) in KINDS {
            for number in 0..count {
                let path = format!("content/{folder}/{folder}-{number}.md");
                let text = document(random, folder, false);
                put(&mut edited.inputs, &path, &text);
            }
        }
        edited
    }

    /// The place of a document, which may not be there.
    fn place(random: &mut Random) -> (&'static str, String) {
        let (folder, _) = KINDS[random.below(KINDS.len())];
        (folder, format!("content/{folder}/{}", random.slug(folder)))
    }

    fn edit(&mut self, random: &mut Random) -> String {
        let (folder, place) = Self::place(random);
        let path = format!("{place}.md");
        let name = SourcePath::new(&path).expect("a plain path");
        let known = self.inputs.texts.get(&name).cloned();
        let edit = random.below(16);
        match (edit, known) {
            (0..=3, _) => put(&mut self.inputs, &path, &document(random, folder, false)),
            (4, Some(text)) => {
                let text = format!("{text}\n{}.\n", random.title());
                put(&mut self.inputs, &path, &text);
            }
            (5, Some(text)) => {
                let head = text.split("\n---\n").next().unwrap_or_default();
                put(
                    &mut self.inputs,
                    &path,
                    &format!("{head}\n---\n\n{}", body(random)),
                );
            }
            (6, Some(_)) => {
                self.inputs.texts.remove(&name);
            }
            (7, Some(text)) => {
                self.inputs.texts.remove(&name);
                let (_, to) = Self::place(random);
                put(&mut self.inputs, &format!("{to}.md"), &text);
            }
            (8, _) => {
                let text = document(random, folder, true);
                put(&mut self.inputs, &format!("{place}.en.md"), &text);
            }
            (9, _) => {
                let index = random.one(&INDEXES);
                put(&mut self.inputs, index, &document(random, "index", true));
            }
            (10, _) => {
                let size =
                    random.one(&["png 800x600 90000", "png 1600x900 90000", "png 90x60 900"]);
                put(&mut self.inputs, "static/images/a.png", size);
            }
            (11, _) => {
                let file = SourcePath::new("static/papers/a.pdf").expect("a plain path");
                let bytes = u64::try_from(1000 + random.below(5_000_000)).unwrap_or(0);
                self.inputs.sizes = Arc::new([(file, bytes)].into());
            }
            (12, _) => {
                let more = random.one(&["", "description = \"Un prato\"\n", "per_page = 2\n"]);
                put(&mut self.inputs, "site.toml", &format!("{more}{CONFIG}"));
            }
            (13, _) => {
                let text = random.one(&["{{ page.title }}", "{{ doc.body | safe }}{{ page.url }}"]);
                put(&mut self.inputs, "templates/page.html", text);
            }
            (14, _) => {
                let hours = i64::try_from(random.below(2000)).unwrap_or(0);
                self.now = self.now.saturating_add(hours.hours()).expect("hours");
            }
            _ => {
                let place = SourcePath::new(&format!("{place}.en.md")).expect("a plain path");
                self.inputs.texts.remove(&place);
            }
        }
        format!("{edit} {path}")
    }

    /// What was built becomes what is published.
    fn publish(&mut self, outputs: &connessi::pipeline::Outputs) {
        let register = outputs.files.iter();
        let mut register = register.filter(|(path, _)| path.as_str() == "published.json");
        if let Some((_, Content::Rendered(bytes))) = register.next() {
            self.inputs.published = Some(Earlier {
                from: "public".to_owned(),
                text: str::from_utf8(bytes).expect("a text").into(),
            });
        }
    }
}

/// The pages of a second build that were not taken from the first.
fn made_again(edit: impl Fn(&mut Inputs)) -> Vec<String> {
    let mut inputs = read(&fixture());
    let mut memory = Memory::lasting();
    let first = build(&inputs, &options(NOW), &mut memory).value.files;
    edit(&mut inputs);
    let second = build(&inputs, &options(NOW), &mut memory).value.files;
    let is_same = |path, content: &Content| match (first.get(path), content) {
        (Some(Content::Rendered(first)), Content::Rendered(second)) => Arc::ptr_eq(first, second),
        _ => false,
    };
    let pages = second.iter();
    let pages = pages.filter(|(path, _)| path.as_str().ends_with(".html"));
    let made = pages.filter(|(path, content)| !is_same(*path, content));
    made.map(|(path, _)| path.to_string()).collect()
}

fn replace(inputs: &mut Inputs, path: &str, from: &str, to: &str) {
    let name = SourcePath::new(path).expect("a plain path");
    let text = &inputs.texts[&name];
    assert!(text.contains(from), "{path}: {from}");
    let text = text.replacen(from, to, 1);
    put(inputs, path, &text);
}

#[test]
fn only_what_an_edit_is_seen_on_is_made_again() {
    let none = made_again(|_| {});
    assert_eq!(none, Vec::<String>::new());
    let meeting = "content/meetings/bagno-di-sole.en.md";
    let body = made_again(|inputs| replace(inputs, meeting, "Patience.", "Much patience."));
    assert_eq!(body, ["en/meetings/bagno-di-sole/index.html"]);
    let title = made_again(|inputs| replace(inputs, meeting, "Sunbathing", "Basking"));
    for (page, expected) in [
        ("en/meetings/bagno-di-sole/index.html", true),
        ("en/meetings/index.html", true),
        ("en/topics/sassi/index.html", true),
        ("en/organisations/index.html", false),
        ("notizie/benvenuto/index.html", false),
    ] {
        assert_eq!(title.iter().any(|made| made == page), expected, "{page}");
    }
    let template = made_again(|inputs| put(inputs, "templates/page.html", "{{ page.title }}"));
    assert!(template.len() > 100, "{}", template.len());
}

#[test]
fn what_a_build_remembers_changes_nothing() {
    let asked = std::env::var("MEMORY_SEQUENCES").ok();
    let sequences = asked.and_then(|asked| asked.parse().ok());
    for seed in 1..=sequences.unwrap_or(SEQUENCES) {
        let mut random = Random(seed);
        let mut edited = Edited::new(&mut random);
        let mut memory = Memory::lasting();
        let mut edits = Vec::new();
        for _ in 0..EDITS {
            let mut options = options(NOW);
            options.now = edited.now;
            options.drafts = true;
            let again = build(&edited.inputs, &options, &mut memory);
            let clean = build(&edited.inputs, &options, &mut Memory::default());
            let told = || format!("seed {seed}, {edits:#?}");
            let differing = clean.value.files.iter();
            let differing =
                differing.filter(|(path, content)| again.value.files.get(path) != Some(content));
            let differing: Vec<&str> = differing.map(|(path, _)| path.as_str()).collect();
            assert!(differing.is_empty(), "{}: {differing:#?}", told());
            assert!(again.value == clean.value, "{}", told());
            assert_eq!(again.diagnostics, clean.diagnostics, "{}", told());
            if seed == 1 && edits.is_empty() {
                let text = shown(&clean.diagnostics, &edited.inputs);
                assert!(clean.value.pages > 40, "{text}");
            }
            if random.rarely(3) {
                edited.publish(&clean.value);
            }
            for _ in 0..=random.below(2) {
                edits.push(edited.edit(&mut random));
            }
        }
    }
}
