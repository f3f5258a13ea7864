//! What pages tell of themselves and of their files besides their texts: descriptions, sizes, numbers.

use std::collections::BTreeMap;
use std::sync::Arc;

use connessi::source::{Inputs, SourcePath};

use crate::support::{NOW, clean_build, fixture, put, read, texts};

/// The descriptions of the pages of a site that are there to be found, by their files.
fn descriptions(inputs: &Inputs) -> BTreeMap<String, Option<String>> {
    let pages = texts(&clean_build(inputs, NOW).value);
    let pages = pages.into_iter().filter(|(path, text)| {
        path.ends_with(".html") && !text.contains("<meta name=\"robots\" content=\"noindex\">")
    });
    let described = pages.map(|(path, text)| {
        let (_, after) = text
            .split_once("<meta name=\"description\" content=\"")
            .unwrap_or_default();
        let description = after.split('"').next().filter(|text| !text.is_empty());
        (path, description.map(str::to_owned))
    });
    described.collect()
}

#[test]
fn every_page_has_a_description_in_each_language() {
    let mut inputs = read(&fixture());
    let config = inputs.texts["site.toml"].replace(
        "[\"en\", \"ar\"]",
        "[\"en\", \"ar\", \"fr\", \"zh\", \"bn\"]",
    );
    put(&mut inputs, "site.toml", &config);
    let described = descriptions(&inputs);
    assert!(described.len() > 200);
    for (path, description) in &described {
        let description = description.as_deref().unwrap_or_default();
        assert!(!description.is_empty(), "{path} has no description");
        let is_whole = !description.contains("-description") && !description.contains("{ $");
        assert!(is_whole, "{path}: {description}");
    }
    for (path, expected) in [
        ("gruppi/index.html", "Tre gruppi, per comodità."),
        (
            "progetti/index.html",
            "Progetti: SOLE Due e SOLE Uno. Rete delle Lucertole di Fantasia.",
        ),
        (
            "temi/sassi/index.html",
            "Sassi (1 incontro e 2 notizie). Rete delle Lucertole di Fantasia.",
        ),
        (
            "zh/progetti/index.html",
            "项目：SOLE Due和SOLE Uno。Rete delle Lucertole di Fantasia。",
        ),
    ] {
        assert_eq!(described[path].as_deref(), Some(expected), "{path}");
    }
}

#[test]
fn a_long_index_is_described_by_its_first_names_and_their_number() {
    let mut inputs = Inputs::default();
    put(
        &mut inputs,
        "site.toml",
        "title = \"Rete\"\nbase_url = \"https://rete.example/\"\n",
    );
    assert_eq!(descriptions(&inputs)["index.html"].as_deref(), Some("Rete"));
    for name in ["A", "B", "C", "D"] {
        let text = format!("---\nnome: \"{name}{}\"\n---\n", "x".repeat(39));
        put(
            &mut inputs,
            &format!("content/organisations/{name}.md").to_lowercase(),
            &text,
        );
    }
    let described = descriptions(&inputs);
    let long = "x".repeat(39);
    let expected = format!("Enti (4), tra cui A{long} e B{long}. Rete.");
    assert_eq!(
        described["enti/index.html"].as_deref(),
        Some(expected.as_str())
    );
    assert_eq!(described["index.html"].as_deref(), Some("Rete: 4 enti."));
}

#[test]
fn materials_of_the_site_tell_their_kind_and_size_and_others_only_that_they_are_elsewhere() {
    let mut inputs = Inputs::default();
    put(
        &mut inputs,
        "site.toml",
        "title = \"Rete\"\nbase_url = \"https://rete.example/\"\nlanguages = [\"en\", \"bn\"]\n",
    );
    put(
        &mut inputs,
        "content/meetings/a/index.md",
        "---\ntitolo: A\ndata: 2030-01-02\nmateriali:\n  - {file: lucidi.pdf, titolo: Presentazione}\n  - {file: dati.csv}\n  \
         - {url: \"https://altrove.example/x.pdf\", titolo: Altrove}\n---\n",
    );
    for file in ["lucidi.pdf", "dati.csv"] {
        put(&mut inputs, &format!("content/meetings/a/{file}"), "");
    }
    let lucidi = SourcePath::new("content/meetings/a/lucidi.pdf").expect("plain");
    inputs.sizes = Arc::new([(lucidi, 1_234_567)].into());
    let built = clean_build(&inputs, NOW);
    assert!(built.is_publishable(), "{:?}", built.diagnostics);
    let pages = texts(&built.value);
    for (page, details) in [
        (
            "incontri/a/index.html",
            ["(PDF, 1,2\u{a0}MB)", "(CSV)", "(sito esterno)"],
        ),
        (
            "en/incontri/a/index.html",
            ["(PDF, 1.2\u{a0}MB)", "(CSV)", "(external site)"],
        ),
        (
            "bn/incontri/a/index.html",
            ["(PDF, ১.২\u{a0}এমবি)", "(CSV)", "(অন্য সাইট)"],
        ),
    ] {
        for detail in details {
            assert!(
                pages[page].contains(detail),
                "{page} does not tell {detail}"
            );
        }
    }
}
