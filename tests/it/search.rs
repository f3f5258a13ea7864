//! What can be found on the finished site, what cannot, and how many bytes a first search fetches.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;
use std::process::{Command, Stdio};

use connessi::source::Inputs;
use serde_json::Value;

use crate::support::{NOW, clean_build, fixture, put, read, texts};

const CONFIG: &str =
    "title = \"Rete\"\nbase_url = \"https://rete.example/archivio/\"\nlanguages = [\"en\"]\n";
/// How many compressed bytes a first search may fetch on a site of 1,000 pages, besides the page and its style.
const LIMIT: usize = 30_000;

fn built(config: &str, documents: &[(&str, &str)]) -> BTreeMap<String, String> {
    let mut inputs = Inputs::default();
    put(&mut inputs, "site.toml", &format!("{CONFIG}{config}"));
    for (path, text) in documents {
        put(&mut inputs, &format!("content/{path}"), text);
    }
    let built = clean_build(&inputs, NOW);
    assert_eq!(built.diagnostics, []);
    texts(&built.value)
}

/// Every form of words in an index, with the titles of the pages that hold it, the first one first.
fn found(outputs: &BTreeMap<String, String>, page: &str) -> BTreeMap<String, Vec<String>> {
    let read = |file: &str| -> Value {
        serde_json::from_str(&outputs[&format!("{page}/{file}")]).expect("JSON")
    };
    let list = |value: &Value| value.as_array().expect("a list").clone();
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    let top = read("index.json");
    let parts = |kind: &str| -> Vec<Value> {
        let hashes = list(&top[kind]).into_iter().enumerate();
        hashes
            .flat_map(|(at, hash)| list(&read(&format!("index/{kind}{at}-{}.json", text(&hash)))))
            .collect()
    };
    let titles: Vec<String> = parts("r").iter().map(|record| text(&record[0])).collect();
    let mut found = BTreeMap::new();
    for group in parts("w") {
        let (mut page, mut pages) = (0, Vec::new());
        for number in list(&group[2]) {
            let number = usize::try_from(number.as_u64().expect("a number")).expect("a small one");
            page += number / 4;
            pages.push((number % 4, page));
        }
        pages.sort_by_key(|page| std::cmp::Reverse(*page));
        let pages: Vec<String> = pages
            .into_iter()
            .map(|(_, page)| titles[page].clone())
            .collect();
        for ending in text(&group[1]).split(' ') {
            found.insert(text(&group[0]) + ending, pages.clone());
        }
    }
    found
}

#[test]
fn words_lead_to_the_pages_that_show_them_titles_first_then_the_latest() {
    let outputs = built(
        "",
        &[
            (
                "groups/servizi.md",
                "---\nname: Servizi\nsummary: Sportelli e ascolto\n---\n",
            ),
            (
                "meetings/a.md",
                "---\ntitle: Uno\ndate: 2029-05-01\n---\nL’**integrazione** e perché.\n",
            ),
            (
                "meetings/b.md",
                "---\ntitle: Due\ndate: 2030-05-01\ngroups: [servizi]\nguests: [{person: Ada Prova}]\n---\nIntegrazioni.\n",
            ),
            (
                "news/c.md",
                "---\ntitle: L’integrazione\ntopics: [Scuola]\n---\n## Ascolto\n",
            ),
        ],
    );
    let found = found(&outputs, "cerca");
    assert_eq!(found["integrazione"], ["L’integrazione", "Due", "Uno"]);
    assert_eq!(found["integrazioni"], found["integrazione"]);
    assert_eq!(found["perché"], ["Uno"]);
    assert_eq!(found["ascolto"], ["Servizi", "L’integrazione"]);
    assert_eq!(found["scuola"], ["Scuola", "L’integrazione"]);
    assert_eq!(found["ada"], ["Due"]);
    assert_eq!(found["servizi"], ["Servizi", "Due"]);
    for absent in ["e", "strong", "l"] {
        assert!(!found.contains_key(absent), "{absent}");
    }
}

#[test]
fn what_is_not_published_cannot_be_found() {
    let outputs = built(
        "",
        &[
            (
                "meetings/a.md",
                "---\ntitle: Visibile\nregistration: {email: riservata@rete.example, until: 2030-01-01}\n---\n<!-- nascosta -->\n",
            ),
            (
                "meetings/b.md",
                "---\ntitle: Bozza\ndraft: true\n---\nSegreta.\n",
            ),
            (
                "news/c.md",
                "---\ntitle: Domani\npublished: 2031-01-01\n---\nFutura.\n",
            ),
        ],
    );
    let found = found(&outputs, "cerca");
    assert!(found.contains_key("visibile"));
    for absent in [
        "bozza",
        "segreta",
        "domani",
        "futura",
        "nascosta",
        "riservata",
    ] {
        assert!(!found.contains_key(absent), "{absent}");
    }
}

#[test]
fn each_language_finds_its_own_texts_and_those_that_are_not_translated() {
    let outputs = built(
        "[translations.en]\nurls = {search = \"search\"}\n",
        &[
            ("pages/a.md", "---\ntitle: Gli incontri\n---\n"),
            ("pages/a.en.md", "---\ntitle: Meetings\n---\n"),
            ("pages/b.md", "---\ntitle: Solo qui\n---\n"),
        ],
    );
    let english = found(&outputs, "en/search");
    assert_eq!(english["meetings"], ["Meetings"]);
    assert_eq!(english["solo"], ["Solo qui"]);
    assert!(!english.contains_key("incontri"));
    let italian = found(&outputs, "cerca");
    assert!(!italian.contains_key("meetings"));
    let record = outputs
        .iter()
        .find(|(path, _)| path.starts_with("en/search/index/r"))
        .map(|(_, text)| text);
    let record = record.expect("the pages are told of");
    assert!(
        record.contains("[\"Solo qui\",\"/archivio/en/b/\",\"\",\"it\"]"),
        "{record}"
    );
    assert!(
        record.contains("[\"Meetings\",\"/archivio/en/a/\",\"\"]"),
        "{record}"
    );
}

#[test]
fn every_result_leads_to_a_page_in_the_language_of_the_search() {
    let outputs = texts(&clean_build(&read(&fixture()), NOW).value);
    let mut seen = 0;
    for (search, home) in [("en/search", "/en/"), ("ar/بحث", "/ar/")] {
        let files = outputs
            .iter()
            .filter(|(path, _)| path.starts_with(&format!("{search}/index/r")));
        for (path, text) in files {
            let records: Vec<Vec<String>> = serde_json::from_str(text).expect("a list of records");
            for record in records {
                let page = format!("{}index.html", record[1].trim_start_matches('/'));
                assert!(record[1].starts_with(home), "{path}: {record:?}");
                let is_plain = !page.contains('%');
                assert!(
                    !is_plain || outputs.contains_key(&page),
                    "{path}: {record:?}"
                );
                seen += 1;
            }
        }
    }
    assert!(seen > 100, "{seen}");
}

#[test]
fn what_a_result_says_of_itself_names_one_thing_and_its_language() {
    let outputs = texts(&clean_build(&read(&fixture()), NOW).value);
    let top: serde_json::Value =
        serde_json::from_str(&outputs["en/search/index.json"]).expect("an index");
    let has = |name: &str, value: serde_json::Value| {
        let all = top[name][0].as_array().expect("a list");
        assert!(all.contains(&value), "{value} in {all:?}");
    };
    has("tipo", serde_json::json!([["", "meetings"], ["Meeting"]]));
    has(
        "gruppo",
        serde_json::json!([["", "code"], ["Code & ricrescita", "it"]]),
    );
    let both = ["", "code", "servizi-al-sole"];
    let labels = (["Code & ricrescita", "it"], ["Services in the sun"]);
    has("gruppo", serde_json::json!([both, labels.0, labels.1]));
}

#[test]
fn a_site_may_go_without_a_search() {
    let documents = [("pages/a.md", "---\ntitle: Qui\n---\n")];
    let with = built("", &documents);
    assert!(with["index.html"].contains("href=\"/archivio/cerca/\""));
    let without = built("search = false\n", &documents);
    assert!(!without["index.html"].contains("cerca"));
    assert!(!without["404.html"].contains("<form"));
    assert!(!without.keys().any(|path| path.contains("cerca")));
}

#[test]
fn names_of_files_follow_from_what_they_hold() {
    let text = "---\ntitle: Qui\n---\nCasa.\n";
    let files = |text: &str| -> Vec<String> {
        let outputs = built("", &[("pages/a.md", text)]);
        let names = outputs.into_keys();
        names
            .filter(|path| path.starts_with("cerca/index/"))
            .collect()
    };
    let [records, words] = &files(text)[..] else {
        panic!("one file of each sort");
    };
    assert_eq!(files(text), [records.clone(), words.clone()]);
    let changed = files(&text.replace("Casa", "Cosa"));
    assert_eq!(changed[0], *records);
    assert_ne!(changed[1], *words);
}

/// Words as a language has them: few in every text, many in only one or two.
struct Language {
    state: u64,
}

impl Language {
    fn below(&mut self, limit: usize) -> usize {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        usize::try_from(self.state >> 33).unwrap_or(0) % limit
    }

    fn word(&mut self) -> String {
        const PARTS: [&str; 24] = [
            "ac", "bel", "cor", "di", "en", "fal", "gio", "il", "lu", "mer", "nov", "or", "pre",
            "qua", "ris", "sca", "tor", "un", "vi", "zo", "co", "in", "mi", "ta",
        ];
        // The rank of a word: the smaller, the more frequent.
        let limit = 1 << (1 + self.below(14));
        let mut rank = self.below(limit) + 3;
        let mut word = String::new();
        while rank > 0 {
            word.push_str(PARTS[rank % PARTS.len()]);
            rank /= PARTS.len();
        }
        word + ["o", "i", "a", "e", "azione", "are"][self.below(6)]
    }

    fn words(&mut self, count: usize) -> String {
        let words: Vec<String> = (0..count).map(|_| self.word()).collect();
        words.join(" ")
    }
}

/// How large a text becomes when it is sent.
fn compressed(text: &str) -> usize {
    let program = "process.stdout.write(String(require('zlib').gzipSync(require('fs').readFileSync(0),{level:9}).length))";
    let mut node = Command::new("node")
        .args(["-e", program])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the tests need Node");
    let mut input = node.stdin.take().expect("it is piped");
    input.write_all(text.as_bytes()).expect("Node reads");
    drop(input);
    let output = node.wait_with_output().expect("Node ends");
    let said = String::from_utf8_lossy(&output.stdout);
    said.parse().expect("a number")
}

#[test]
fn a_first_search_among_a_thousand_pages_is_small() {
    let mut language = Language { state: 0x2030_0514 };
    let mut inputs = Inputs::default();
    put(&mut inputs, "site.toml", CONFIG);
    for group in ["uno", "due", "tre"] {
        let text = format!("---\nname: Gruppo {group}\n---\n");
        put(&mut inputs, &format!("content/groups/{group}.md"), &text);
    }
    for number in 0..1_000 {
        let mut text = format!("---\ntitle: \"{} {number}\"\n", language.words(6));
        let _ = writeln!(text, "summary: \"{}\"", language.words(16));
        let group = ["uno", "due", "tre"][language.below(3)];
        let year = 2010 + language.below(20);
        let _ = writeln!(
            text,
            "groups: [{group}]\ndate: {year}-03-14\n---\n{}",
            language.words(160)
        );
        put(
            &mut inputs,
            &format!("content/meetings/m-{number}.md"),
            &text,
        );
    }
    let outputs = texts(&clean_build(&inputs, NOW).value);
    let largest = |start: &str, count: usize| -> usize {
        let files = outputs.iter().filter(|(path, _)| path.starts_with(start));
        let mut texts: Vec<&String> = files.map(|(_, text)| text).collect();
        texts.sort_unstable_by_key(|text| std::cmp::Reverse(text.len()));
        texts
            .into_iter()
            .take(count)
            .map(|text| compressed(text))
            .sum()
    };
    let script = largest("theme/search.js", 1);
    let top = largest("cerca/index.json", 1);
    // Two words, and ten results that are told of in ten files.
    let words = largest("cerca/index/w", 2);
    let records = largest("cerca/index/r", 10);
    let sum = script + top + words + records;
    println!("script {script}, index {top}, two words {words}, ten results {records}: {sum}");
    assert!(script <= 2_200, "the script has {script} bytes");
    assert!(sum <= LIMIT, "a first search fetches {sum} bytes");
}
