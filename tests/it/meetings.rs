//! What the pages tell of meetings that are over, that do not take place, or to which one has to be asked.

use std::collections::BTreeMap;

use connessi::pipeline::{Memory, build};
use connessi::source::Inputs;

use crate::support::{options, plain, put, texts};

const CONFIG: &str = "title = \"Rete\"\nbase_url = \"https://rete.example/\"\n";
const PAGE: &str = "incontri/a/index.html";

/// The outputs of a site with these heads of meetings, of which the first is `a`.
fn site(config: &str, heads: &[&str], now: &str) -> BTreeMap<String, String> {
    let mut inputs = Inputs::default();
    put(&mut inputs, "site.toml", &format!("{CONFIG}{config}"));
    for (name, head) in ('a'..='z').zip(heads) {
        let title = name.to_uppercase();
        let text = format!("---\ntitolo: Incontro {title}\n{head}\n---\n");
        put(&mut inputs, &format!("content/meetings/{name}.md"), &text);
    }
    let built = build(&inputs, &options(now), &mut Memory::default());
    texts(&built.value)
}

fn page(head: &str, now: &str) -> String {
    site("", &[head], now)[PAGE].clone()
}

const BEFORE: &str = "2030-05-10T10:00:00Z";
const AFTER: &str = "2030-05-29T10:00:00Z";
const DAY: &str = "data: 2030-05-15\nora: \"18.00\"\ncollegamento: {pubblico: \"https://stanza.example/a\"}\niscrizione: {entro: 2030-05-14}";

#[test]
fn what_does_not_take_place_is_never_on_now_nor_over_nor_to_be_joined() {
    for (status, shows) in [
        ("confermato", true),
        ("rinviato", false),
        ("annullato", false),
    ] {
        let page = page(&format!("{DAY}\nstato: {status}"), BEFORE);
        for what in ["banner now", "data-local=", "id=\"s-join\"", "Concluso"] {
            assert_eq!(page.contains(what), shows, "{status}: {what}");
        }
    }
}

#[test]
fn a_day_on_which_nothing_takes_place_is_told_as_what_was_planned() {
    for (status, label) in [
        ("confermato", "Quando"),
        ("rinviato", "Era previsto per"),
        ("annullato", "Era previsto per"),
    ] {
        for now in [BEFORE, AFTER] {
            let page = page(&format!("{DAY}\nstato: {status}"), now);
            assert!(
                page.contains(&format!(
                    "<dt>{label}</dt><dd><time datetime=\"2030-05-15\">"
                )),
                "{status}: {page}"
            );
        }
    }
}

#[test]
fn what_is_said_of_an_uncertain_date_ends_with_it() {
    for head in [
        "data: 2030-05-28\nora: \"21:00\"\nfine: \"22:00\"\nstato: provvisorio",
        "data: 2030-05-28",
        "data: 2030-04",
    ] {
        let to_come = page(head, "2030-04-01T10:00:00Z");
        assert!(
            to_come.contains("<span class=\"note\" data-until=\"2030-05-"),
            "{to_come}"
        );
        assert!(!page(head, AFTER).contains("class=\"note\""), "{head}");
    }
    let tentative = page(
        "data: 2030-05-28\nora: \"21:00\"\nfine: \"22:00\"\nstato: provvisorio",
        BEFORE,
    );
    assert!(
        tentative
            .contains("<p class=\"banner tentative\" data-until=\"2030-05-28T22:00:00+02:00\">"),
        "{tentative}"
    );
    assert!(
        !tentative.contains("banner now"),
        "a date that is not certain makes nothing certain"
    );
}

#[test]
fn only_what_is_stated_to_be_confirmed_is_called_so() {
    for (stated, label) in [("", "In programma"), ("stato: confermato", "Confermato")] {
        let outputs = site("", &[&format!("{DAY}\n{stated}")], BEFORE);
        assert!(
            outputs[PAGE].contains(&format!(">{label}</span>")),
            "{label}"
        );
        assert!(
            outputs["incontri/2030/index.html"]
                .contains(&format!("<span class=\"state\">{label}</span>")),
            "{label}"
        );
    }
}

#[test]
fn a_change_says_what_has_changed_before_it_says_why() {
    let reason = "variazioni: [{il: 2030-05-08, motivo: \"Piove.\"}]";
    for (status, told) in [
        ("annullato", "8 maggio 2030 Annullato. Motivo: Piove."),
        ("rinviato", "8 maggio 2030 Rinviato. Motivo: Piove."),
        ("confermato", "8 maggio 2030 Piove."),
    ] {
        let page = plain(&page(&format!("{DAY}\nstato: {status}\n{reason}"), BEFORE));
        assert!(page.contains(told), "{told} in {page}");
    }
    let both = "variazioni:\n  - {il: 2030-05-01, motivo: \"Sala occupata.\"}\n  - {il: 2030-05-08, motivo: \"Piove.\"}";
    let page = plain(&page(&format!("{DAY}\nstato: annullato\n{both}"), BEFORE));
    assert!(
        page.contains("1 maggio 2030 Sala occupata. 8 maggio 2030 Annullato. Motivo: Piove."),
        "{page}"
    );
}

#[test]
fn a_year_is_one_list_in_which_nothing_has_to_move_when_it_is_over() {
    let heads = [
        "data: 2030-05-01",
        "data: 2030-05-20",
        "data: 2030-05-30",
        "data: 2030-05-25\nstato: annullato",
    ];
    let outputs = site("", &heads, BEFORE);
    let year = &outputs["incontri/2030/index.html"];
    assert!(
        !year.contains("Prossimi incontri") && !year.contains("data-upcoming"),
        "{year}"
    );
    let titles: Vec<usize> = ["C", "D", "B", "A"]
        .iter()
        .filter_map(|name| year.find(&format!("Incontro {name}")))
        .collect();
    assert!(titles.len() == 4 && titles.is_sorted(), "{titles:?}");
    assert_eq!(
        year.matches("data-over=\"Concluso\"").count(),
        2,
        "what is past already, or never takes place, does not turn"
    );
}

#[test]
fn every_list_of_meetings_to_come_says_when_its_page_was_made() {
    let head =
        "data: 2030-05-20\ntemi: [Sassi]\nserie: Sassi\norganizzatori: [sasso]\ngruppi: [sassi]";
    let mut inputs = Inputs::default();
    put(&mut inputs, "site.toml", CONFIG);
    put(
        &mut inputs,
        "content/groups/sassi.md",
        "---\nnome: Sassi\n---\n",
    );
    put(
        &mut inputs,
        "content/organisations/sasso.md",
        "---\nnome: Sasso\n---\n",
    );
    put(
        &mut inputs,
        "content/meetings/a.md",
        &format!("---\ntitolo: A\n{head}\n---\n"),
    );
    put(
        &mut inputs,
        "content/news/n.md",
        "---\ntitolo: N\npubblicato: 2030-05-01\nincontri: [a]\n---\n",
    );
    let built = build(&inputs, &options(BEFORE), &mut Memory::default());
    let outputs = texts(&built.value);
    for path in [
        "",
        "incontri/",
        "incontri/2030/",
        "incontri/a/",
        "temi/sassi/",
        "serie/sassi/",
        "enti/sasso/",
        "gruppi/sassi/",
        "notizie/n/",
    ] {
        let page = &outputs[&format!("{path}index.html")];
        assert_eq!(page.matches("<p data-made").count(), 1, "{path}");
        assert!(
            page.contains("clock.") && page.contains("(ora italiana)"),
            "{path}"
        );
    }
}

#[test]
fn neighbours_say_when_they_are_and_whether_they_take_place() {
    let heads = ["data: 2030-05-20", "data: 2030-05-25\nstato: annullato"];
    let page = plain(&site("", &heads, BEFORE)[PAGE]);
    assert!(
        page.contains("Incontro successivo Annullato: Incontro B 25 maggio 2030"),
        "{page}"
    );
}

#[test]
fn whoever_asks_for_the_link_reads_whom_to_ask_or_that_it_is_not_stated() {
    for (join, none) in [
        ("via-email", "L’indirizzo a cui scrivere non è indicato."),
        ("su-richiesta", "Non è indicato a chi chiederlo."),
    ] {
        let head = format!("data: 2030-05-20\ncollegamento: {join}");
        assert!(page(&head, BEFORE).contains(none), "{join}");
        for config in [
            "[feeds]\norganizer = \"tana@rete.example\"\n",
            "[legal]\nfeedback = \"tana@rete.example\"\n",
        ] {
            let page = &site(config, &[&head], BEFORE)[PAGE];
            assert!(
                page.contains(
                    "href=\"mailto:tana@rete.example\">Chiedi il collegamento a tana@rete.example"
                ),
                "{page}"
            );
            assert!(!page.contains(none), "{join}");
        }
        let page = &site(
            "[feeds]\norganizer = \"tana@rete.example\"\n",
            &["data: 2030-05-20\ncollegamento: {email: altra@rete.example}"],
            BEFORE,
        )[PAGE];
        assert!(page.contains("a altra@rete.example"), "{page}");
    }
}

#[test]
fn the_page_of_a_meeting_is_read_in_the_order_in_which_one_asks() {
    let mut inputs = Inputs::default();
    put(&mut inputs, "site.toml", CONFIG);
    let text = format!("---\ntitolo: A\n{DAY}\n---\nDi che cosa si parla.\n");
    put(&mut inputs, "content/meetings/a.md", &text);
    put(
        &mut inputs,
        "content/meetings/b.md",
        "---\ntitolo: B\ndata: 2030-05-20\n---\n",
    );
    let built = build(&inputs, &options(BEFORE), &mut Memory::default());
    let page = &texts(&built.value)[PAGE];
    let parts = [
        "<dl class=\"facts\">",
        "id=\"s-join\"",
        "Di che cosa si parla",
        "<details class=\"calendar\"",
        "class=\"siblings\"",
        "class=\"cite\"",
        "data-made",
    ];
    let places: Vec<usize> = parts
        .iter()
        .map(|part| {
            page.rfind(part)
                .unwrap_or_else(|| panic!("{part} in {page}"))
        })
        .collect();
    assert!(places.is_sorted(), "{places:?}");
}

#[test]
fn a_short_page_is_one_column_and_a_long_one_two() {
    for (text, class) in [
        ("Breve.".to_owned(), "narrow"),
        ("Parole. ".repeat(100), "split"),
    ] {
        let mut inputs = Inputs::default();
        put(&mut inputs, "site.toml", CONFIG);
        put(
            &mut inputs,
            "content/meetings/a.md",
            &format!("---\ntitolo: A\n{DAY}\n---\n{text}\n"),
        );
        let built = build(&inputs, &options(BEFORE), &mut Memory::default());
        assert!(
            texts(&built.value)[PAGE].contains(&format!("<div class=\"{class}\">")),
            "{class}"
        );
    }
}

#[test]
fn hours_are_told_in_a_sentence_and_never_broken_in_two() {
    let head = "data: 2030-05-15\nora: \"18:00\"\nfine: \"19:30\"";
    let outputs = site("", &[head], BEFORE);
    let told = &outputs[PAGE];
    assert!(told.contains(", dalle\u{a0}<time"), "{told}");
    let told = plain(told);
    let sentence = "mercoledì 15 maggio 2030, dalle 18:00 alle 19:30 (ora italiana)";
    assert!(told.contains(sentence), "{told}");
    let row = plain(&outputs["incontri/index.html"]);
    assert!(
        row.contains("mercoledì 15 maggio 2030, 18:00\u{2060}–\u{2060}19:30 (ora italiana)"),
        "{row}"
    );
}

#[test]
fn a_printed_page_carries_its_address() {
    let page = page(DAY, BEFORE);
    assert!(
        page.contains("<p class=\"paper\"><bdi>https://rete.example/incontri/a/</bdi></p>"),
        "{page}"
    );
}
