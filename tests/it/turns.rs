//! What changes by itself: between two of the moments that a build tells nothing does, and at each of them something.

use std::collections::BTreeMap;
use std::fs;
use std::sync::Arc;

use connessi::model::turns::Turn;
use connessi::pipeline::{Memory, build};
use connessi::source::{Earlier, Inputs};
use jiff::{SignedDuration, Timestamp};

use crate::cli::done;
use crate::support::{NOW, fixture, options, put, read, texts};

type Files = BTreeMap<String, String>;

fn at(inputs: &Inputs, now: Timestamp) -> (Files, Option<Turn>) {
    let built = build(inputs, &options(&now.to_string()), &mut Memory::default());
    (texts(&built.value), built.value.next)
}

/// Publishes twice: what the first build dates with its own instant, the second one takes from the register.
fn publish(inputs: &mut Inputs, now: Timestamp) -> (Files, Option<Turn>) {
    for _ in 0..2 {
        let (files, _) = at(inputs, now);
        inputs.published = Some(Earlier {
            from: "public".to_owned(),
            text: Arc::from(files["published.json"].as_str()),
        });
    }
    at(inputs, now)
}

/// Goes from one moment to the next, and holds that files differ at each of them and not between.
fn follow(inputs: &mut Inputs, steps: usize) -> Vec<String> {
    let mut now: Timestamp = NOW.parse().expect("an instant");
    let mut told = Vec::new();
    for _ in 0..steps {
        let (files, next) = publish(inputs, now);
        let Some(turn) = next else { break };
        assert!(turn.at > now);
        let just_before = turn.at - SignedDuration::from_secs(1);
        let (before, same) = at(inputs, just_before);
        for (path, text) in &files {
            assert_eq!(
                before.get(path),
                Some(text),
                "{path} changes before {turn:?}"
            );
        }
        assert_eq!(before.len(), files.len());
        assert_eq!(same.as_ref(), Some(&turn));
        let (after, _) = at(inputs, turn.at);
        let is_other = |(path, text): (&String, &String)| {
            path != "published.json" && after.get(path) != Some(text)
        };
        assert!(
            files.iter().any(is_other) || after.len() != files.len(),
            "nothing changes at {turn:?}"
        );
        told.push(format!("{} {} {}", turn.at, turn.cause.key(), turn.title));
        now = turn.at;
    }
    told
}

#[test]
fn between_two_of_the_moments_that_a_build_tells_nothing_changes() {
    let mut inputs = read(&fixture());
    assert_eq!(follow(&mut inputs, 9).len(), 9);
}

#[test]
fn a_site_changes_when_meetings_end_registrations_close_texts_appear_and_calendars_forget() {
    let mut inputs = Inputs::default();
    put(
        &mut inputs,
        "site.toml",
        "title = \"Rete\"\nbase_url = \"https://rete.example/\"\n[feeds]\npast_days = 10\n",
    );
    put(
        &mut inputs,
        "content/meetings/a.md",
        "---\ntitolo: Primo\ndata: 2030-05-20\nora: \"17:00\"\nfine: \"18:30\"\niscrizione:\n  url: https://rete.example/modulo\n  entro: 2030-05-18\n---\n",
    );
    put(
        &mut inputs,
        "content/meetings/b.md",
        "---\ntitolo: Secondo\ndata: 2030-06\n---\n",
    );
    put(
        &mut inputs,
        "content/news/n.md",
        "---\ntitolo: Poi\npubblicato: 2030-05-15\n---\n",
    );
    put(
        &mut inputs,
        "content/news/o.md",
        "---\ntitolo: Bozza\npubblicato: 2030-05-16\nbozza: true\n---\n",
    );
    assert_eq!(
        follow(&mut inputs, 9),
        [
            "2030-05-14T22:00:00Z appears content/news/n.md",
            "2030-05-18T22:00:00Z registration Primo",
            "2030-05-20T16:30:00Z over Primo",
            "2030-05-30T22:00:00Z calendar Primo",
            "2030-06-30T22:00:00Z over Secondo",
        ]
    );
}

#[test]
fn what_does_not_take_place_does_not_end_its_day_passes() {
    for status in ["annullato", "rinviato"] {
        let mut inputs = Inputs::default();
        put(
            &mut inputs,
            "site.toml",
            "title = \"Rete\"\nbase_url = \"https://rete.example/\"\n",
        );
        let text = format!("---\ntitolo: Primo\ndata: 2030-05-20\nstato: {status}\n---\n");
        put(&mut inputs, "content/meetings/a.md", &text);
        let told = follow(&mut inputs, 1);
        assert_eq!(told, ["2030-05-20T22:00:00Z passes Primo"], "{status}");
    }
}

#[test]
fn a_page_says_when_it_was_made_and_keeps_that_while_nothing_changes() {
    let mut inputs = Inputs::default();
    put(
        &mut inputs,
        "site.toml",
        "title = \"Rete\"\nbase_url = \"https://rete.example/\"\n",
    );
    put(
        &mut inputs,
        "content/meetings/a.md",
        "---\ntitolo: Primo\ndata: 2030-05-20\n---\n",
    );
    let made = |files: &Files| {
        let (_, rest) = files["index.html"]
            .split_once("<p data-made")
            .expect("the line");
        let (_, rest) = rest.split_once("datetime=\"").expect("an instant");
        rest[..10].to_owned()
    };
    let day = |day: &str| format!("{day}T10:00:00Z").parse().expect("an instant");
    let (files, _) = publish(&mut inputs, day("2030-05-10"));
    assert_eq!(made(&files), "2030-05-10");
    assert_eq!(
        publish(&mut inputs, day("2030-05-12")).0,
        files,
        "nothing has changed"
    );
    put(
        &mut inputs,
        "content/pages/altro.md",
        "---\ntitolo: Altro\n---\n",
    );
    let (edited, _) = publish(&mut inputs, day("2030-05-13"));
    assert_eq!(made(&edited), "2030-05-13");
    let stamps = |files: &Files| files["sitemap.xml"].matches("2030-05-13").count();
    assert_eq!(
        stamps(&edited),
        2,
        "only the new page is new, and the one that lists all titles, though others tell the day"
    );
}

#[test]
fn a_build_on_a_schedule_does_nothing_until_something_changes() {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("it lies in the site")).expect("made");
        fs::write(path, text).expect("written");
    };
    write(
        "site.toml",
        "title = \"Rete\"\nbase_url = \"http://localhost/\"\n",
    );
    write("content/meetings/sasso.pdf", "un sasso");
    write(
        "content/meetings/a.md",
        "---\ntitolo: Primo\ndata: 2030-05-20\nora: \"17:00\"\n---\n[Sasso](sasso.pdf)\n",
    );
    let build = |now: &str| done(folder.path(), &["build", "--if-changed", "--now", now]);
    let first = build("2030-05-10");
    assert!(
        first.contains("Il sito cambia da sé lunedì 20 maggio 2030 alle"),
        "{first}"
    );
    assert!(first.contains("finisce «Primo»"), "{first}");
    let again = build("2030-05-12");
    assert!(
        again.starts_with("Nulla è cambiato: ciò che è pubblicato va bene fino a lunedì 20 maggio"),
        "{again}"
    );
    write("content/meetings/sasso.pdf", "altro sasso");
    assert!(build("2030-05-12").starts_with("Pronto"), "another file");
    assert!(build("2030-05-13").starts_with("Nulla"));
    assert!(
        build("2030-05-21").starts_with("Pronto"),
        "the meeting is over"
    );
    write("content/_index.md", "---\ntitolo: Rete\n---\nCiao.\n");
    assert!(build("2030-05-21").starts_with("Pronto"), "another text");
}
