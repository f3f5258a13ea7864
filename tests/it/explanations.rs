//! What findings mean: each explanation is there, in each language, and each example is true.
//!
//! `UPDATE_SITES=1 cargo test` writes the pages of the docs anew.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use connessi::diagnostic::text::{Style, draw};
use connessi::explanation::Explanation;
use connessi::locale::Locale;
use connessi::pipeline::example;

use crate::support::project;

fn explanations() -> Vec<Explanation> {
    let codes = Explanation::codes();
    let all = codes.iter().map(|code| Explanation::of(code));
    all.map(|explanation| explanation.expect("a file"))
        .collect()
}

#[test]
fn every_code_is_explained_in_both_languages() {
    let messages = project().join("src/locale/messages/it.ftl");
    let messages = std::fs::read_to_string(messages).expect("a catalogue");
    let codes: BTreeSet<&str> = messages
        .lines()
        .filter_map(|line| line.split_once(" ="))
        .map(|(code, _)| code)
        .collect();
    let explained = Explanation::codes();
    let is_finding = |code: &&&str| {
        !["severity-", "note-", " "]
            .iter()
            .any(|beginning| code.starts_with(beginning))
    };
    for code in codes.iter().filter(is_finding) {
        assert!(
            explained.iter().any(|known| known == code),
            "{code} is not explained"
        );
    }
    for explanation in explanations() {
        let code = explanation.code.as_str();
        assert!(codes.contains(code), "{code} is no finding");
        for tag in ["it", "en"] {
            let mut words = explanation.words.iter();
            let words = words.find(|(known, _)| known == tag);
            assert!(
                words.is_some_and(|(_, words)| words.len() > 40),
                "{code} in {tag}"
            );
        }
    }
}

#[test]
fn every_example_has_the_mistake_at_its_mark_and_is_mended() {
    let mut wrong = String::new();
    for explanation in explanations() {
        let code = &explanation.code;
        let Some(found) = example::before(&explanation) else {
            continue;
        };
        let mut findings = found.diagnostics.iter();
        let Some(finding) = findings.find(|finding| finding.code == code) else {
            let codes: Vec<&str> = found.diagnostics.iter().map(|found| found.code).collect();
            let _ = writeln!(wrong, "{code}: the example gives {codes:?}");
            continue;
        };
        let others: BTreeSet<&str> = found.diagnostics.iter().map(|found| found.code).collect();
        if others.len() > 1 {
            let _ = writeln!(wrong, "{code}: more than one mistake: {others:?}");
        }
        if let Some(mark) = &explanation.mark {
            let text = &found.inputs.texts[&finding.span.path];
            let range: std::ops::Range<usize> = finding.span.range.into();
            if text.get(range.clone()) != Some(mark) {
                let _ = writeln!(wrong, "{code}: marks {:?}, not {mark:?}", &text[range]);
            }
        }
        let after = example::after(&explanation).expect("an example");
        let codes: Vec<&str> = after.diagnostics.iter().map(|found| found.code).collect();
        if !codes.is_empty() {
            let _ = writeln!(wrong, "{code}: is not mended: {codes:?}");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn the_docs_hold_every_explanation() {
    for (tag, page, title, head, after, without) in [
        (
            "it",
            "docs/errori.md",
            "# Errori e avvisi",
            "Ogni cosa che `connessi` trova ha un codice. Qui si legge che cosa vuol dire e come si corregge; \
             `connessi explain CODICE` lo dice nel terminale.",
            "Corretto così",
            "Si toglie",
        ),
        (
            "en",
            "docs/errors.md",
            "# Errors and warnings",
            "Everything that `connessi` finds has a code. Here is what it means and how it is mended; \
             `connessi explain CODE` tells it in the terminal.",
            "Mended",
            "Taken away:",
        ),
    ] {
        let locale = Locale::new(tag).expect("a language");
        let mut text = format!("{title}\n\n{head}\n");
        for explanation in explanations() {
            let _ = write!(
                text,
                "\n## `{}`\n\n{}\n",
                explanation.code,
                explanation.words_in(tag)
            );
            if let Some(found) = example::before(&explanation) {
                let mut findings = found.diagnostics.iter();
                let own = findings.find(|finding| finding.code == explanation.code);
                let drawn = own.map(|finding| draw(finding, &found.inputs, &locale, Style::Plain));
                let _ = write!(text, "\n```text\n{}\n```\n", drawn.unwrap_or_default());
            }
            for (path, file) in &explanation.after {
                let _ = write!(text, "\n{after}, `{path}`:\n\n````\n{file}````\n");
            }
            for path in &explanation.without {
                let _ = write!(text, "\n{without} `{path}`.\n");
            }
        }
        let file = project().join(page);
        if std::env::var_os("UPDATE_SITES").is_some() {
            std::fs::write(&file, &text).expect("the docs can be written");
        }
        let held = std::fs::read_to_string(&file).unwrap_or_default();
        assert!(
            held == text,
            "{page} is not up to date: UPDATE_SITES=1 cargo test explanations"
        );
    }
}
