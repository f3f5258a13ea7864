//! Each state of a meeting in each output, from the one table of the code.

use std::collections::BTreeMap;
use std::sync::Arc;

use connessi::diagnostic::Severity;
use connessi::locale::{Arg, Locale};
use connessi::model::state::{Row, State, TABLE};
use connessi::pipeline::{Memory, build};
use connessi::source::{Earlier, Inputs};

use crate::support::{options, plain, put, texts};

/// How a meeting comes into a state: what it stated when it was published first, and what it states now.
fn history(state: State) -> (Option<&'static str>, &'static str) {
    let day = "date: 2030-06-01\ntime: \"17:00\"";
    match state {
        State::Announced => (None, "date: 2030-06-01\ntime: \"17:00\"\nstatus: announced"),
        State::Tentative => (None, "date: 2030-06-01\ntime: \"17:00\"\nstatus: tentative"),
        State::Scheduled => (None, day),
        State::Confirmed => (None, "date: 2030-06-01\ntime: \"17:00\"\nstatus: confirmed"),
        State::Moved => (
            Some("date: 2030-05-25\ntime: \"17:00\""),
            "date: 2030-06-01\ntime: \"17:00\"\nchanges: [{from: \"2030-05-25 17:00\", reason: Neve.}]",
        ),
        State::NowInPerson => (
            Some(day),
            "date: 2030-06-01\ntime: \"17:00\"\nmode: in-person",
        ),
        State::NowOnline => (
            None,
            "date: 2030-06-01\ntime: \"17:00\"\nchanges: [{from: in-person, to: online}]",
        ),
        State::Postponed => (Some(day), "status: confirmed"),
        State::Cancelled => (
            Some(day),
            "date: 2030-06-01\ntime: \"17:00\"\nstatus: cancelled",
        ),
        State::Held => (None, "date: 2030-05-01\ntime: \"17:00\"\nstatus: held"),
        State::Over => (None, "date: 2030-05-01\ntime: \"17:00\""),
    }
}

/// The outputs of a site with one meeting of this state.
fn site(state: State) -> BTreeMap<String, String> {
    let (before, now) = history(state);
    let mut inputs = Inputs::default();
    put(
        &mut inputs,
        "site.toml",
        "title = \"Rete\"\nbase_url = \"https://rete.example/\"\n",
    );
    let mut outputs = BTreeMap::new();
    for (front_matter, at) in before
        .map(|before| (before, "2030-05-09T10:00:00Z"))
        .into_iter()
        .chain([(now, "2030-05-10T10:00:00Z")])
    {
        let text = format!("---\ntitle: Titolo\n{front_matter}\n---\nTesto.\n");
        put(&mut inputs, "content/meetings/a.md", &text);
        let built = build(&inputs, &options(at), &mut Memory::default());
        let mut errors = built.diagnostics.iter();
        assert!(
            errors.all(|found| found.severity != Severity::Error),
            "{:?}",
            built.diagnostics
        );
        outputs = texts(&built.value);
        inputs.published = Some(Earlier {
            from: "public".to_owned(),
            text: Arc::from(outputs["published.json"].as_str()),
        });
    }
    outputs
}

fn each_state(check: impl Fn(&Row, &BTreeMap<String, String>, &Locale)) {
    let words = Locale::new("it").expect("a language");
    for row in &TABLE {
        check(row, &site(row.state), &words);
    }
}

#[test]
fn the_table_has_each_state_once_and_in_order() {
    assert!(TABLE.is_sorted_by(|a, b| a.state < b.state));
}

#[test]
fn each_state_has_its_label_and_its_prefix_on_the_page() {
    each_state(|row, outputs, words| {
        let page = plain(&outputs["incontri/a/index.html"]);
        let label = words.text(&format!("status-{}", row.key));
        assert!(page.contains(&label), "{row:?}: {label} in {page}");
        let title = row.prefix.map_or_else(String::new, |key| words.text(key)) + "Titolo";
        assert!(page.starts_with(&title), "{row:?}: {title} in {page}");
    });
}

#[test]
fn each_state_has_its_prefix_in_lists() {
    each_state(|row, outputs, words| {
        let list = plain(&outputs["incontri/index.html"]);
        for known in TABLE.iter().filter_map(|row| row.prefix) {
            let prefix = words.text(known);
            let is_due = row.prefix == Some(known);
            assert_eq!(
                list.contains(prefix.trim()),
                is_due,
                "{row:?}: {prefix} in {list}"
            );
        }
    });
}

#[test]
fn each_state_has_its_status_and_its_title_in_calendars() {
    each_state(|row, outputs, words| {
        let feed = outputs["calendario.ics"].replace("\r\n ", "");
        assert_eq!(feed.matches("BEGIN:VEVENT").count(), 1, "{row:?}");
        let status = format!("\r\nSTATUS:{}\r\n", row.calendar.as_str());
        assert!(feed.contains(&status), "{row:?}: {feed}");
        let title = row.title.map_or_else(
            || "Titolo".to_owned(),
            |key| words.text_with(key, &[("title", Arg::Text("Titolo"))]),
        );
        assert!(
            feed.contains(&format!("\r\nSUMMARY:{title}\r\n")),
            "{row:?}: {feed}"
        );
        if let Some(key) = row.sentence {
            let sentence = words.text(key);
            assert!(
                feed.contains(&format!("DESCRIPTION:{sentence}")),
                "{row:?}: {feed}"
            );
        }
        let alone = outputs["incontri/a/a.ics"].replace("\r\n ", "");
        let event = |text: &str| {
            let from = text.find("BEGIN:VEVENT").expect("an event");
            text[from..].to_owned()
        };
        assert_eq!(event(&alone), event(&feed), "{row:?}");
    });
}

#[test]
fn what_is_to_come_can_be_added_to_calendars_and_what_is_not_only_as_a_file() {
    each_state(|row, outputs, _| {
        let page = &outputs["incontri/a/index.html"];
        for host in [
            "https://calendar.google.com/calendar/render?action=TEMPLATE&amp;",
            "https://outlook.live.com/calendar/0/deeplink/compose?",
            "https://outlook.office.com/calendar/0/deeplink/compose?",
        ] {
            assert_eq!(page.contains(host), row.state.is_to_come(), "{row:?}");
        }
        assert!(outputs.contains_key("incontri/a/a.ics"), "{row:?}");
        let page = plain(&outputs["calendario/index.html"]);
        let says_one = page.contains("ce n’è 1 in programma");
        assert_eq!(says_one, row.state.is_to_come(), "{row:?}");
    });
}

#[test]
fn each_state_has_its_status_for_search_engines() {
    each_state(|row, outputs, _| {
        let page = &outputs["incontri/a/index.html"];
        let status = format!("\"eventStatus\":\"https://schema.org/{}\"", row.schema);
        assert!(page.contains(&status), "{row:?}: {page}");
    });
}

#[test]
fn no_state_makes_a_meeting_news() {
    each_state(|row, outputs, _| {
        assert!(!outputs["feed.xml"].contains("<entry>"), "{row:?}");
    });
}

#[test]
fn a_moved_meeting_tells_its_old_date_and_why_everywhere() {
    let outputs = site(State::Moved);
    let page = plain(&outputs["incontri/a/index.html"]);
    assert!(
        page.contains("25 maggio 2030") && page.contains("Neve."),
        "{page}"
    );
    let feed = outputs["calendario.ics"].replace("\r\n ", "");
    assert!(
        feed.contains("25 maggio 2030") && feed.contains("Neve."),
        "{feed}"
    );
    let previous = "\"previousStartDate\":\"2030-05-25T17:00:00+02:00\"";
    assert!(outputs["incontri/a/index.html"].contains(previous));
}

#[test]
fn a_draft_is_told_to_nobody() {
    let mut inputs = Inputs::default();
    put(
        &mut inputs,
        "site.toml",
        "title = \"Rete\"\nbase_url = \"https://rete.example/\"\n",
    );
    put(
        &mut inputs,
        "content/meetings/a.md",
        "---\ntitle: Segretissimo\ndate: 2030-06-01\ndraft: true\n---\n",
    );
    let built = build(
        &inputs,
        &options("2030-05-10T10:00:00Z"),
        &mut Memory::default(),
    );
    for (path, text) in texts(&built.value) {
        assert!(!text.contains("Segretissimo"), "{path}");
    }
}

#[test]
fn a_month_or_a_year_is_on_pages_and_in_no_calendar() {
    for date in ["2030-06", "2030", ""] {
        let mut inputs = Inputs::default();
        put(
            &mut inputs,
            "site.toml",
            "title = \"Rete\"\nbase_url = \"https://rete.example/\"\n",
        );
        let text = format!("---\ntitle: Titolo\ndate: {date}\n---\n");
        put(&mut inputs, "content/meetings/a.md", &text);
        let built = build(
            &inputs,
            &options("2030-05-10T10:00:00Z"),
            &mut Memory::default(),
        );
        let outputs = texts(&built.value);
        assert!(plain(&outputs["incontri/index.html"]).contains("Titolo"));
        assert!(!outputs["calendario.ics"].contains("VEVENT"), "{date}");
        assert!(!outputs.contains_key("incontri/a/a.ics"));
    }
}
