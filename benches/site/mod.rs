//! Sites of any size, the same on every run.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

const WORDS: [&str; 24] = [
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
];

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
}

/// A site of so many news and meetings by halves, with groups, organisations, topics and links between files.
pub(crate) fn generate(folder: &Path, size: usize) {
    let mut random = Random(0x2030_0514);
    let put = |path: &str, text: &str| {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    };
    put(
        "site.toml",
        "title = \"Prova\"\nbase_url = \"https://prova.example/\"\nper_page = 50\n",
    );
    for group in 0..3 {
        put(
            &format!("content/groups/gruppo-{group}.md"),
            &format!("---\nnome: Gruppo {group}\n---\n"),
        );
    }
    for body in 0..20 {
        put(
            &format!("content/organisations/ente-{body}.md"),
            &format!("---\nnome: Ente {body}\n---\n"),
        );
    }
    for number in 0..size {
        let (year, month, day) = (
            2000 + random.below(30),
            1 + random.below(12),
            1 + random.below(28),
        );
        let mut text = String::from("---\n");
        let title = random.words(5);
        let _ = writeln!(
            text,
            "titolo: \"{title} {number}\"\nsommario: \"{}\"",
            random.words(14)
        );
        let _ = writeln!(
            text,
            "gruppi: [gruppo-{}]\ntemi: [\"tema {}\"]",
            random.below(3),
            random.below(30)
        );
        let half = size / 2;
        let path = if number < half {
            let _ = writeln!(
                text,
                "pubblicato: {year}-{month:02}-{day:02}\nincontri: [incontro-{}]\n---",
                half + random.below(size - half)
            );
            format!("content/news/notizia-{number}.md")
        } else {
            let _ = writeln!(
                text,
                "data: {year}-{month:02}-{day:02}\nora: 16:30\ndurata: 1h30\nospiti: [{{ente: ente-{}}}]\n---",
                random.below(20)
            );
            format!("content/meetings/incontro-{number}.md")
        };
        for section in 0..3 {
            let _ = writeln!(
                text,
                "\n## {}\n\n{}.\n\n- {}\n- **{}**",
                random.words(3),
                random.words(70),
                random.words(6),
                random.words(4)
            );
            let _ = writeln!(
                text,
                "\nVedi [questo](../news/notizia-{}.md) e https://esempio.example/{section}.",
                random.below(half)
            );
        }
        put(&path, &text);
    }
}
