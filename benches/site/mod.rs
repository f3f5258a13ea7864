//! Sites of any size, the same on every run: news and meetings by halves, with groups, organisations, topics, and links between
//! them; the same content in the forms of several programs.

#![allow(dead_code, reason = "each benchmark needs a part of it")]

pub(crate) mod peers;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

const WORDS: [&str; 60] = [
    "rete",
    "incontro",
    "servizi",
    "lavoro",
    "lingua",
    "comunità",
    "percorso",
    "esperienza",
    "progetto",
    "ascolto",
    "sportello",
    "competenze",
    "donne",
    "scuola",
    "salute",
    "casa",
    "diritti",
    "gruppo",
    "ente",
    "quartiere",
    "così",
    "perché",
    "città",
    "attività",
    "il",
    "la",
    "le",
    "di",
    "che",
    "e",
    "con",
    "per",
    "una",
    "nel",
    "della",
    "sono",
    "anche",
    "insieme",
    "persone",
    "volontari",
    "biblioteca",
    "tavolo",
    "accoglienza",
    "orario",
    "mediazione",
    "famiglie",
    "giovani",
    "corsi",
    "italiano",
    "documenti",
    "associazione",
    "territorio",
    "verbale",
    "proposta",
    "domanda",
    "risposta",
    "calendario",
    "appuntamento",
    "sala",
    "più",
];
/// How many groups, organisations and topics there are.
const GROUPS: usize = 3;
const BODIES: usize = 20;
const TOPICS: usize = 30;

/// The sizes that the command line names, else the usual ones.
pub(crate) fn sizes(usual: &[usize]) -> Vec<usize> {
    let stated: Vec<usize> = std::env::args()
        .skip(1)
        .filter_map(|arg| arg.parse().ok())
        .collect();
    match stated.is_empty() {
        true => usual.to_vec(),
        false => stated,
    }
}

/// Numbers that are the same on every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or(0) % limit
    }

    fn words(&mut self, count: usize) -> String {
        let words: Vec<&str> = (0..count).map(|_| WORDS[self.below(WORDS.len())]).collect();
        words.join(" ")
    }

    fn sentence(&mut self) -> String {
        let count = 6 + self.below(16);
        let words = self.words(count);
        let mut letters = words.chars();
        let first = letters.next().into_iter().flat_map(char::to_uppercase);
        first.chain(letters).chain(['.']).collect()
    }

    fn paragraph(&mut self) -> String {
        let sentences: Vec<String> = (0..3 + self.below(4)).map(|_| self.sentence()).collect();
        sentences.join(" ")
    }
}

/// A news item or a meeting, before it has the form of any program.
pub(crate) struct Item {
    pub(crate) number: usize,
    pub(crate) is_meeting: bool,
    pub(crate) title: String,
    pub(crate) summary: String,
    pub(crate) group: usize,
    pub(crate) topic: usize,
    pub(crate) date: (usize, usize, usize),
    /// The meeting that a news item is about.
    pub(crate) about: Option<usize>,
    /// The organisation that receives a meeting.
    pub(crate) host: usize,
    /// The text, `[…]{N}` standing for a link to the news item of that number.
    pub(crate) body: String,
}

impl Item {
    pub(crate) fn day(&self) -> String {
        let (year, month, day) = self.date;
        format!("{year}-{month:02}-{day:02}")
    }

    /// The folder and the name of its file.
    pub(crate) fn place(&self) -> String {
        match self.is_meeting {
            true => format!("meetings/incontro-{}", self.number),
            false => format!("news/notizia-{}", self.number),
        }
    }

    /// The text with its links as a program wants them.
    pub(crate) fn text(&self, link: impl Fn(usize) -> String) -> String {
        let mut text = String::new();
        for (at, part) in self.body.split("]{").enumerate() {
            match part.split_once('}').filter(|_| at > 0) {
                Some((number, rest)) => {
                    let number = number.parse().expect("a number was written");
                    let _ = write!(text, "]({}){rest}", link(number));
                }
                None => text.push_str(part),
            }
        }
        text
    }
}

/// So many items, the same on every run.
pub(crate) fn items(size: usize) -> impl Iterator<Item = Item> {
    let mut random = Random(0x2030_0514);
    let half = (size / 2).max(1);
    (0..size).map(move |number| {
        let random = &mut random;
        let is_meeting = number >= half;
        Item {
            number,
            is_meeting,
            title: format!("{} {number}", random.words(5)),
            summary: random.sentence(),
            group: random.below(GROUPS),
            topic: random.below(TOPICS),
            date: (
                2000 + random.below(30),
                1 + random.below(12),
                1 + random.below(28),
            ),
            about: (!is_meeting && size > half).then(|| half + random.below(size - half)),
            host: random.below(BODIES),
            body: body(random, half),
        }
    })
}

/// A text as people write them: some long, some short, headings, lists, now and then a table, a quotation, a note.
fn body(random: &mut Random, half: usize) -> String {
    let mut text = format!("{}\n", random.paragraph());
    for section in 0..1 + random.below(4) {
        let _ = writeln!(text, "\n## {}\n\n{}", random.words(3), random.paragraph());
        let (words, link) = (random.words(3), random.below(half));
        let _ = writeln!(
            text,
            "\nVedi [{words}]{{{link}}} e anche https://esempio.example/{section}, *{}*.",
            random.words(2)
        );
        match random.below(6) {
            0 | 1 => {
                for _ in 0..2 + random.below(4) {
                    let (strong, rest) = (random.words(2), random.words(5));
                    let _ = writeln!(text, "\n- **{strong}**: {rest}");
                }
            }
            2 => {
                let _ = writeln!(text, "\n> {}", random.sentence());
            }
            3 => {
                let _ = writeln!(text, "\n| ora | che cosa |\n|---|---|");
                for hour in 9..12 {
                    let _ = writeln!(text, "| {hour}:30 | {} |", random.words(4));
                }
            }
            4 => {
                let note = random.sentence();
                let _ = writeln!(
                    text,
                    "\n{}[^{section}]\n\n[^{section}]: {note}",
                    random.sentence()
                );
            }
            _ => {}
        }
    }
    text
}

fn put(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    fs::write(path, text).expect("a file");
}

/// A site of so many news and meetings by halves, with groups, organisations, topics and links between files.
pub(crate) fn generate(folder: &Path, size: usize) {
    put(
        &folder.join("site.toml"),
        "title = \"Prova\"\nbase_url = \"https://prova.example/\"\nper_page = 50\n",
    );
    let content = folder.join("content");
    for group in 0..GROUPS {
        let text = format!("---\nnome: Gruppo {group}\n---\n");
        put(&content.join(format!("groups/gruppo-{group}.md")), &text);
    }
    for body in 0..BODIES {
        let text = format!("---\nnome: Ente {body}\n---\n");
        put(
            &content.join(format!("organisations/ente-{body}.md")),
            &text,
        );
    }
    for item in items(size) {
        let mut text = format!(
            "---\ntitolo: \"{}\"\nsommario: \"{}\"\ngruppi: [gruppo-{}]\ntemi: [\"tema {}\"]\n",
            item.title, item.summary, item.group, item.topic
        );
        let day = item.day();
        let _ = match (item.is_meeting, item.about) {
            (true, _) => writeln!(
                text,
                "data: {day}\nora: 16:30\ndurata: 1h30\nospiti: [{{ente: ente-{}}}]",
                item.host
            ),
            (false, Some(about)) => {
                writeln!(text, "pubblicato: {day}\nincontri: [incontro-{about}]")
            }
            (false, None) => writeln!(text, "pubblicato: {day}"),
        };
        text += "---\n";
        text += &item.text(|number| format!("../news/notizia-{number}.md"));
        put(&content.join(format!("{}.md", item.place())), &text);
    }
}
