//! The published site as its own ledger: what one build told, the next one goes on from.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use connessi::config::BaseUrl;
use connessi::diagnostic::Severity;
use connessi::model::Options;
use connessi::pipeline::{Memory, build};
use connessi::source::{Earlier, Inputs, SourcePath};
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;

use crate::ics::{self, Kind};
use crate::support::{options, put, texts};

const START: &str = "2030-05-10T10:00:00Z";
const SITE: &str = "title = \"Rete\"\nbase_url = \"https://rete.example/\"\n";
const NETWORK: &str = "calendario.ics";

/// A site that is published again and again, each time with the register of the time before.
struct Published {
    inputs: Inputs,
    now: Timestamp,
    outputs: BTreeMap<String, String>,
    accept_removals: bool,
}

impl Published {
    fn new(documents: &[(&str, &str)]) -> Self {
        let mut site = Self {
            inputs: Inputs::default(),
            now: START.parse().expect("an instant"),
            outputs: BTreeMap::new(),
            accept_removals: false,
        };
        put(&mut site.inputs, "site.toml", SITE);
        for (path, text) in documents {
            site.write(path, text);
        }
        assert_eq!(site.publish(0), Vec::<String>::new());
        site
    }

    fn write(&mut self, path: &str, front_matter: &str) {
        let text = format!("---\n{front_matter}\n---\nTesto di {path}.\n");
        put(&mut self.inputs, &format!("content/{path}"), &text);
    }

    fn remove(&mut self, path: &str) {
        let path = SourcePath::new(&format!("content/{path}")).expect("a path");
        self.inputs.texts.remove(&path);
    }

    fn rename(&mut self, from: &str, to: &str) {
        let name = |path: &str| SourcePath::new(&format!("content/{path}")).expect("a path");
        let text = self.inputs.texts.remove(&name(from)).expect("a document");
        self.inputs.texts.insert(name(to), text);
    }

    /// Builds after so many hours, publishes unless there is an error, and gives back the codes of the errors.
    fn publish(&mut self, hours: i64) -> Vec<String> {
        let later = self.now.checked_add(SignedDuration::from_hours(hours));
        self.now = later.expect("an instant");
        let mut options = options(&self.now.to_string());
        options.accept_removals = self.accept_removals;
        let built = build(&self.inputs, &options, &mut Memory::default());
        let errors = built.diagnostics.iter();
        let errors: Vec<String> = errors
            .filter(|found| found.severity == Severity::Error)
            .map(|found| found.code.to_owned())
            .collect();
        if errors.is_empty() {
            self.outputs = texts(&built.value);
            self.inputs.published = Some(Earlier {
                from: "public".to_owned(),
                text: Arc::from(self.outputs["published.json"].as_str()),
            });
        }
        errors
    }

    fn events(&self, feed: &str) -> BTreeMap<String, Event> {
        events(&self.outputs[feed])
    }

    /// The one event whose title holds this.
    fn event(&self, title: &str) -> Event {
        let events = self.events(NETWORK);
        let mut found = events
            .into_values()
            .filter(|event| event.summary.contains(title));
        let event = found.next().expect(title);
        assert!(found.next().is_none(), "{title} twice");
        event
    }
}

/// An event of a feed.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Event {
    uid: String,
    sequence: u32,
    modified: String,
    summary: String,
    status: String,
    start: String,
    /// Everything but the stamps.
    visible: String,
}

fn events(feed: &str) -> BTreeMap<String, Event> {
    let unfolded = feed.replace("\r\n ", "");
    let parts = unfolded.split("BEGIN:VEVENT\r\n").skip(1);
    let events = parts.map(|part| {
        let (text, _) = part.split_once("END:VEVENT").expect("an end");
        let find = |name: &str| {
            let line = text.lines().find(|line| line.starts_with(name));
            let line = line.unwrap_or_else(|| panic!("{name} in {text}"));
            line.split_once(':').expect("a value").1.to_owned()
        };
        let stamps = ["DTSTAMP", "LAST-MODIFIED", "SEQUENCE"];
        let visible = text
            .lines()
            .filter(|line| !stamps.iter().any(|name| line.starts_with(name)));
        let event = Event {
            uid: find("UID"),
            sequence: find("SEQUENCE").parse().expect("a number"),
            modified: find("LAST-MODIFIED"),
            summary: find("SUMMARY"),
            status: find("STATUS"),
            start: find("DTSTART"),
            visible: visible.collect::<Vec<_>>().join("\n"),
        };
        assert_eq!(event.modified, find("DTSTAMP"));
        (event.uid.clone(), event)
    });
    events.collect()
}

const MEETING: (&str, &str) = (
    "meetings/a.md",
    "title: Primo\ndate: 2030-06-01\ntime: \"17:00\"\npublished: 2030-05-01",
);

#[test]
fn an_unchanged_site_built_a_day_later_is_the_same_but_for_what_became_past() {
    let mut site = Published::new(&[
        MEETING,
        ("meetings/b.md", "title: Altro\ndate: 2030-07-01"),
        ("news/n.md", "title: Notizia"),
        ("groups/g.md", "title: Gruppo"),
    ]);
    let before = site.outputs.clone();
    assert_eq!(site.publish(0), Vec::<String>::new());
    assert_eq!(site.outputs, before, "the same instant");
    site.publish(24);
    assert_eq!(site.outputs, before, "a day later");
    // Six months later, the meetings are past, and half a year after that they have left.
    site.publish(24 * 100);
    assert_eq!(site.outputs[NETWORK], before[NETWORK]);
    site.publish(24 * 265);
    assert_eq!(site.events(NETWORK).len(), 0);
}

#[test]
fn what_is_new_is_stamped_as_it_states_and_what_has_changed_with_the_build() {
    let mut site = Published::new(&[MEETING]);
    assert_eq!(site.event("Primo").modified, "20300430T220000Z");
    assert_eq!(site.event("Primo").sequence, 0);
    site.write(
        "meetings/a.md",
        "title: Primo\ndate: 2030-06-02\ntime: \"17:00\"\npublished: 2030-05-01",
    );
    site.publish(5);
    let moved = site.event("Primo");
    assert_eq!(
        (moved.modified.as_str(), moved.sequence),
        ("20300510T150000Z", 1)
    );
    site.publish(5);
    assert_eq!(site.event("Primo"), moved);
}

#[test]
fn a_page_a_news_item_and_a_feed_are_dated_by_their_last_change() {
    let mut site = Published::new(&[("news/n.md", "title: Notizia"), MEETING]);
    let lastmod = |site: &Published, address: &str| {
        let sitemap = &site.outputs["sitemap.xml"];
        let (_, rest) = sitemap
            .split_once(&format!("{address}</loc>"))
            .expect("a page");
        let (_, rest) = rest.split_once("<lastmod>").expect("its date");
        rest[..25].to_owned()
    };
    let updated = |site: &Published| {
        let feed = &site.outputs["feed.xml"];
        let parts = feed.split("<updated>").skip(1);
        parts.map(|part| part[..25].to_owned()).collect::<Vec<_>>()
    };
    let first = "2030-05-10T12:00:00+02:00";
    assert_eq!(lastmod(&site, "/notizie/n/"), first);
    assert_eq!(updated(&site), [first, first]);
    site.write("news/n.md", "title: Notizia vera");
    site.publish(24);
    let second = "2030-05-11T12:00:00+02:00";
    assert_eq!(lastmod(&site, "/notizie/n/"), second);
    assert_eq!(lastmod(&site, "/incontri/a/"), "2030-05-01T00:00:00+02:00");
    assert_eq!(updated(&site), [second, second]);
}

#[test]
fn a_meeting_that_changes_its_file_is_the_same_event() {
    let mut site = Published::new(&[MEETING]);
    let uid = site.event("Primo").uid;
    // The address would die: that is told, with the way out.
    site.rename("meetings/a.md", "meetings/b.md");
    assert_eq!(site.publish(1), ["published-page-moved"]);
    site.write(
        "meetings/b.md",
        &format!("{}\nalias: /incontri/a/", MEETING.1),
    );
    assert_eq!(site.publish(1), Vec::<String>::new());
    assert_eq!(site.event("Primo").uid, uid);
    assert!(site.outputs["incontri/a/index.html"].contains("/incontri/b/"));
    // Another meeting at the first address is another event, and the alias has to go.
    site.write("meetings/b.md", MEETING.1);
    site.write("meetings/a.md", "title: Nuovo\ndate: 2030-06-03");
    assert_eq!(site.publish(1), Vec::<String>::new());
    assert_eq!(site.event("Primo").uid, uid);
    assert_ne!(site.event("Nuovo").uid, uid);
    // Without the alias and without the other one, the first address would die again.
    let nuovo = site.event("Nuovo").uid;
    site.write("meetings/a.md", "title: Nuovo\ndate: 2030-06-03\nid: nuovo");
    site.publish(1);
    assert_eq!(
        site.event("Nuovo").uid,
        nuovo,
        "an `id` that comes later changes nothing"
    );
}

#[test]
fn an_alias_may_not_go_either() {
    let mut site = Published::new(&[("pages/chi.md", "title: Chi siamo\nalias: [/vecchio/]")]);
    site.write("pages/chi.md", "title: Chi siamo");
    assert_eq!(site.publish(1), ["published-page-moved"]);
}

#[test]
fn a_page_with_a_new_slug_needs_its_earlier_address() {
    let mut site = Published::new(&[("pages/chi.md", "title: Chi siamo")]);
    site.write("pages/chi.md", "title: Chi siamo\nslug: noi");
    assert_eq!(site.publish(1), ["published-page-moved"]);
    site.write(
        "pages/chi.md",
        "title: Chi siamo\nslug: noi\nalias: [/chi/]",
    );
    assert_eq!(site.publish(1), Vec::<String>::new());
}

#[test]
fn a_meeting_is_cancelled_and_not_deleted() {
    let mut site = Published::new(&[
        MEETING,
        ("meetings/past.md", "title: Passato\ndate: 2030-01-07"),
    ]);
    let before = site.outputs.clone();
    let uid = site.event("Primo").uid;
    site.remove("meetings/a.md");
    site.remove("meetings/past.md");
    assert_eq!(
        site.publish(1),
        ["published-meeting-gone", "published-page-gone"]
    );
    assert_eq!(site.outputs, before);
    site.accept_removals = true;
    assert_eq!(site.publish(1), Vec::<String>::new());
    let gone = site.event("Primo");
    assert_eq!((gone.uid.as_str(), gone.sequence), (uid.as_str(), 1));
    assert_eq!(gone.status, "CANCELLED");
    assert_eq!(gone.summary, "ANNULLATO: Primo");
    assert_eq!(gone.start, "20300601T170000");
    assert_eq!(site.events(NETWORK).len(), 1);
    // It was accepted once, and is not asked about again; it goes when its time is over.
    site.accept_removals = false;
    assert_eq!(site.publish(24), Vec::<String>::new());
    assert_eq!(site.event("Primo"), gone);
    site.publish(24 * 30);
    assert!(site.events(NETWORK).is_empty());
    // One that comes back goes on from where it was.
    site.write("meetings/a.md", "title: Primo\ndate: 2030-09-01");
    site.publish(1);
    let back = site.event("Primo");
    assert_eq!((back.uid, back.sequence), (uid, 2));
}

#[test]
fn a_meeting_that_becomes_a_draft_is_told_as_one() {
    let mut site = Published::new(&[MEETING]);
    site.write("meetings/a.md", &format!("{}\ndraft: true", MEETING.1));
    assert_eq!(site.publish(1), ["published-meeting-gone"]);
}

#[test]
fn a_meeting_whose_text_cannot_be_read_is_told_once() {
    let mut site = Published::new(&[MEETING]);
    site.write("meetings/a.md", "title: [");
    let errors = site.publish(1);
    assert!(
        !errors.is_empty() && errors.iter().all(|code| !code.starts_with("published-")),
        "{errors:?}"
    );
}

#[test]
fn a_meeting_that_loses_its_day_is_told_as_postponed_until_then() {
    let mut site = Published::new(&[MEETING]);
    let before = site.event("Primo");
    site.write("meetings/a.md", "title: Primo");
    assert_eq!(site.publish(1), Vec::<String>::new());
    let postponed = site.event("Primo");
    assert_eq!(postponed.summary, "RINVIATO: Primo");
    assert_eq!(postponed.status, "CANCELLED");
    assert_eq!(postponed.start, before.start);
    assert_eq!((&postponed.uid, postponed.sequence), (&before.uid, 1));
    site.publish(24);
    assert_eq!(site.event("Primo"), postponed);
    site.write(
        "meetings/a.md",
        "title: Primo\ndate: 2030-08-01\ntime: \"18:00\"",
    );
    site.publish(1);
    let moved = site.event("Primo");
    assert_eq!(moved.status, "CONFIRMED");
    assert_eq!(
        (moved.start.as_str(), moved.sequence),
        ("20300801T180000", 2)
    );
}

#[test]
fn a_meeting_that_leaves_the_net_stays_in_the_calendar_and_says_so() {
    let mut site = Published::new(&[MEETING]);
    site.write(
        "meetings/a.md",
        &format!("{}\nmode: in-person\nplace: Sala blu", MEETING.1),
    );
    site.publish(1);
    let event = site.event("Primo");
    assert_eq!(event.summary, "ORA IN PRESENZA: Primo");
    assert_eq!(event.status, "CONFIRMED");
    assert!(
        event.visible.contains("LOCATION:Sala blu"),
        "{}",
        event.visible
    );
    site.publish(24);
    assert_eq!(site.event("Primo"), event);
}

#[test]
fn pages_that_came_of_others_leave_a_redirect_and_feeds_stay() {
    let mut site = Published::new(&[
        (
            "news/n.md",
            "title: Notizia\ntopics: [Lavroo]\npublished: 2029-05-01",
        ),
        ("meetings/m.md", "title: M\ndate: 2030-06-01\nseries: Caffe"),
        ("groups/g.md", "title: Gruppo\nid: g"),
    ]);
    assert!(site.outputs.contains_key("serie/caffe/calendario.ics"));
    site.write(
        "news/n.md",
        "title: Notizia\ntopics: [Lavoro]\npublished: 2030-05-01",
    );
    site.write("meetings/m.md", "title: M\ndate: 2030-06-01\nseries: Te");
    site.remove("groups/g.md");
    site.write("groups/h.md", "title: Gruppo\nid: g\nalias: /gruppi/g/");
    for _ in 0..2 {
        assert_eq!(site.publish(1), Vec::<String>::new());
        let leads = |page: &str, to: &str| {
            let html = &site.outputs[page];
            assert!(
                html.contains(&format!("url={to}")) || html.contains(&format!("href=\"{to}\"")),
                "{page}: {html}"
            );
        };
        leads("temi/lavroo/index.html", "/temi/");
        leads("notizie/2029/index.html", "/notizie/");
        leads("serie/caffe/index.html", "/serie/");
        let closed = &site.outputs["serie/caffe/calendario.ics"];
        assert_eq!(
            events(closed),
            site.events(NETWORK),
            "what is to come stays"
        );
        assert_eq!(
            site.outputs["gruppi/g/calendario.ics"],
            site.outputs["gruppi/h/calendario.ics"]
        );
        assert_eq!(
            site.outputs["gruppi/g/feed.xml"],
            site.outputs["gruppi/h/feed.xml"]
        );
    }
    site.publish(24 * 30);
    let closed = &site.outputs["serie/caffe/calendario.ics"];
    assert!(closed.contains("BEGIN:VTIMEZONE") && !closed.contains("VEVENT"));
}

#[test]
fn a_calendar_is_never_older_than_an_event_in_it_whatever_the_clock_says() {
    let mut site = Published::new(&[
        ("groups/a.md", "title: A"),
        ("groups/b.md", "title: B"),
        ("meetings/m.md", "title: M\ndate: 2030-06-01\ngroups: [a]"),
    ]);
    let write = |site: &mut Published, groups: &str| {
        let text =
            format!("title: M\ndate: 2030-06-01\ngroups: [{groups}]\nsummary: Per {groups}.");
        site.write("meetings/m.md", &text);
    };
    // The clock was ten days ahead, and is right again.
    for (groups, hours) in [("a", 240), ("a, b", -240)] {
        write(&mut site, groups);
        assert_eq!(site.publish(hours), Vec::<String>::new());
    }
    for group in ["a", "b"] {
        let text = &site.outputs[&format!("gruppi/{group}/calendario.ics")];
        let calendar = ics::read(text.as_bytes()).expect("a calendar");
        assert_eq!(calendar.parts_named("VEVENT").count(), 1);
        assert_eq!(ics::faults(&calendar, Kind::Feed), Vec::<String>::new());
    }
}

#[test]
fn a_register_that_cannot_be_gone_by_is_an_error_and_never_a_fresh_start() {
    for (text, code) in [
        ("<!doctype html>", "register-unreadable"),
        ("{\"connessi\":99}", "register-newer"),
        (
            "{\"connessi\":1,\"site\":\"altra\",\"items\":{},\"pages\":{\"/\":{\"hash\":\"00000000000000000000000000000000\",\
             \"changed\":\"2030-01-01T00:00:00Z\"}},\"redirects\":{},\"feeds\":{}}",
            "register-of-other-site",
        ),
    ] {
        let mut site = Published::new(&[MEETING]);
        site.inputs.published = Some(Earlier {
            from: "public".to_owned(),
            text: text.into(),
        });
        assert_eq!(site.publish(1), [code]);
    }
}

#[test]
fn two_sites_on_one_host_share_no_names() {
    let uid = |path: &str| {
        let mut inputs = Inputs::default();
        let site = SITE.replace("rete.example/", &format!("rete.example/{path}/"));
        put(&mut inputs, "site.toml", &site);
        put(
            &mut inputs,
            "content/meetings/a.md",
            "---\ntitle: A\ndate: 2030-06-01\n---\n",
        );
        let built = build(&inputs, &options(START), &mut Memory::default());
        events(&texts(&built.value)[NETWORK]).into_keys().next()
    };
    assert_ne!(uid("a"), uid("b"));
}

#[test]
fn a_site_that_is_looked_at_elsewhere_is_the_same_site() {
    let site = Published::new(&[MEETING]);
    let elsewhere = Options {
        base_url: BaseUrl::new("http://127.0.0.1:4000/"),
        ..options(START)
    };
    let built = build(&site.inputs, &elsewhere, &mut Memory::default());
    assert_eq!(built.diagnostics, []);
    let shown = events(&texts(&built.value)[NETWORK]);
    assert!(shown.contains_key(&site.event("Primo").uid));
}

#[test]
fn another_slug_is_another_address_and_no_other_meeting() {
    let mut site = Published::new(&[MEETING]);
    let uid = site.event("Primo").uid;
    site.write("meetings/a.md", &format!("{}\nslug: nuovo", MEETING.1));
    assert_eq!(site.publish(1), ["published-page-moved"]);
    let mended = format!("{}\nslug: nuovo\nalias: /incontri/a/", MEETING.1);
    site.write("meetings/a.md", &mended);
    assert_eq!(site.publish(1), Vec::<String>::new());
    assert_eq!(site.event("Primo").uid, uid);
}

#[test]
fn a_meeting_to_come_does_not_slip_into_the_past() {
    let mut site = Published::new(&[MEETING]);
    site.write(
        "meetings/a.md",
        "title: Primo\ndate: 2029-06-01\ntime: \"17:00\"",
    );
    assert_eq!(site.publish(1), ["published-meeting-to-past"]);
    site.accept_removals = true;
    assert_eq!(site.publish(1), Vec::<String>::new());
    assert_eq!(site.event("Primo").start, "20290601T170000");
}

#[test]
fn what_a_calendar_has_told_of_stays_in_it_until_its_day_is_over() {
    let mut site = Published::new(&[
        ("groups/g.md", "title: G"),
        ("groups/h.md", "title: H"),
        (
            "meetings/a.md",
            "title: Primo\ndate: 2030-06-01\ngroups: [g]\nseries: Serie",
        ),
    ]);
    site.write(
        "meetings/a.md",
        "title: Primo\ndate: 2030-06-01\ngroups: [h]",
    );
    site.publish(1);
    let whole = site.events(NETWORK);
    for feed in [
        "gruppi/g/calendario.ics",
        "gruppi/h/calendario.ics",
        "serie/serie/calendario.ics",
    ] {
        assert_eq!(site.events(feed), whole, "{feed}");
    }
    site.publish(24 * 30);
    assert!(site.events("gruppi/g/calendario.ics").is_empty());
    assert_eq!(site.events("gruppi/h/calendario.ics"), whole);
}

#[test]
fn a_postponed_meeting_with_a_new_day_is_asked_about() {
    let mut site = Published::new(&[MEETING]);
    site.write(
        "meetings/a.md",
        "title: Primo\ndate: 2030-06-20\ntime: \"17:00\"\nstatus: postponed",
    );
    assert_eq!(site.publish(1), ["published-postponed-to-day"]);
    site.write(
        "meetings/a.md",
        "title: Primo\ndate: 2030-06-01\ntime: \"17:00\"\nstatus: postponed",
    );
    assert_eq!(site.publish(1), Vec::<String>::new());
    assert_eq!(site.event("Primo").summary, "RINVIATO: Primo");
}

#[test]
fn a_move_is_marked_where_the_meeting_states_its_time() {
    for (head, marked, words) in [
        (
            "date: 2030-06-01\ntime: \"09:00\"",
            "\"09:00\"",
            "per lo stesso giorno, ma con un’altra ora (17:00)",
        ),
        (
            "date: 2030-06-08\ntime: \"17:00\"",
            "2030-06-08",
            "per un altro giorno (1 giugno 2030)",
        ),
        (
            "date: 2030-06-01",
            "2030-06-01",
            "per lo stesso giorno, ma con un’altra ora (17:00)",
        ),
    ] {
        let mut site = Published::new(&[MEETING]);
        assert_eq!(site.publish(0), Vec::<String>::new());
        site.write(
            "meetings/a.md",
            &format!("title: Primo\n{head}\npublished: 2030-05-01"),
        );
        let options = options(&site.now.to_string());
        let built = build(&site.inputs, &options, &mut Memory::default());
        let found = &built.diagnostics[0];
        let range: std::ops::Range<usize> = found.span.range.into();
        assert_eq!(
            &site.inputs.texts[&found.span.path][range], marked,
            "{head}"
        );
        let text = crate::support::shown(&built.diagnostics, &site.inputs);
        assert!(text.contains(words), "{head}\n{text}");
    }
}

#[test]
fn every_move_that_readers_are_not_told_of_is_noticed() {
    let with = |date: &str, time: &str, changes: &str| {
        format!("title: Primo\ndate: {date}\ntime: \"{time}\"\n{changes}")
    };
    let mut site = Published::new(&[MEETING]);
    let warnings = |site: &mut Published, front_matter: &str| {
        site.write("meetings/a.md", front_matter);
        let built = build(
            &site.inputs,
            &options(&site.now.to_string()),
            &mut Memory::default(),
        );
        let codes: Vec<&str> = built.diagnostics.iter().map(|found| found.code).collect();
        assert_eq!(site.publish(1), Vec::<String>::new());
        codes
    };
    assert_eq!(
        warnings(&mut site, &with("2030-06-01", "09:00", "")),
        ["published-meeting-moved"]
    );
    let first = "changes: [{from: \"2030-06-01 09:00\"}]";
    assert_eq!(
        warnings(&mut site, &with("2030-06-08", "09:00", first)),
        Vec::<&str>::new()
    );
    assert_eq!(
        warnings(&mut site, &with("2030-06-15", "09:00", first)),
        ["published-meeting-moved"]
    );
    let both = "changes: [{from: \"2030-06-01 09:00\"}, {from: 2030-06-15}]";
    assert_eq!(
        warnings(&mut site, &with("2030-06-22", "09:00", both)),
        Vec::<&str>::new()
    );
    let far = "timezone: America/Santiago";
    let twice = with("2030-04-06", "23:30", far);
    site = Published::new(&[("meetings/b.md", "title: B")]);
    site.now = "2030-04-01T10:00:00Z".parse().expect("an instant");
    let _ = warnings(&mut site, &twice);
    assert!(!warnings(&mut site, &twice).contains(&"published-meeting-moved"));
}

#[test]
fn a_meeting_is_what_its_document_holds_whatever_that_is_called() {
    let mut site = Published::new(&[
        ("meetings/a.md", "title: Alfa\ndate: 2030-06-01"),
        ("meetings/b.md", "title: Beta\ndate: 2030-06-02"),
        ("meetings/c.md", "title: Gamma\ndate: 2030-06-03"),
    ]);
    let uids = |site: &Published| ["Alfa", "Beta", "Gamma"].map(|title| site.event(title).uid);
    let before = uids(&site);
    for (from, to) in [("a", "x"), ("b", "a"), ("x", "b")] {
        site.rename(&format!("meetings/{from}.md"), &format!("meetings/{to}.md"));
    }
    assert_eq!(site.publish(1), Vec::<String>::new());
    assert_eq!(uids(&site), before);
    for (from, to) in [("c", "d"), ("b", "c"), ("a", "b")] {
        site.rename(&format!("meetings/{from}.md"), &format!("meetings/{to}.md"));
    }
    assert_eq!(site.publish(1), ["published-page-moved"]);
}

#[test]
fn a_meeting_to_come_takes_the_place_of_a_past_one_on_the_site_alone() {
    let mut site = Published::new(&[("meetings/a.md", "title: Vecchio\ndate: 2030-05-01")]);
    let uid = site.event("Vecchio").uid;
    site.remove("meetings/a.md");
    site.write(
        "meetings/b.md",
        "title: Nuovo\ndate: 2030-06-01\nalias: /incontri/a/",
    );
    assert_eq!(site.publish(1), Vec::<String>::new());
    assert_ne!(site.event("Nuovo").uid, uid);
}

#[test]
fn what_was_taken_away_comes_back_only_as_itself() {
    let mut site = Published::new(&[("meetings/a.md", "title: Due\ndate: 2030-06-01\nid: due")]);
    site.accept_removals = true;
    for (title, id) in [("Tre", "tre"), ("Quattro", "quattro")] {
        site.write(
            "meetings/a.md",
            &format!("title: {title}\ndate: 2030-06-01\nid: {id}"),
        );
        site.publish(1);
    }
    let uid = site.event("Quattro").uid;
    site.accept_removals = false;
    site.write("meetings/a.md", "title: Quattro\ndate: 2030-06-01");
    assert_eq!(site.publish(1), Vec::<String>::new());
    assert_eq!(site.event("Quattro").uid, uid);
}

#[test]
fn a_calendar_tells_of_no_removal_of_what_it_never_held() {
    let mut site = Published::new(&[("news/n.md", "title: N")]);
    let config = format!(
        "{SITE}[[feeds.calendars]]\ntitle = \"Sala\"\nfile = \"sala.ics\"\nmodes = [\"in-person\"]\n"
    );
    put(&mut site.inputs, "site.toml", &config);
    site.write(
        "meetings/a.md",
        "title: Alfa\ndate: 2030-06-01\nmode: in-person",
    );
    site.publish(1);
    site.remove("meetings/a.md");
    site.accept_removals = true;
    site.publish(1);
    assert_eq!(site.events("sala.ics").len(), 1);
    assert!(site.events(NETWORK).is_empty());
    site.publish(24 * 60);
    let register = &site.outputs["published.json"];
    assert!(
        !register.contains("Alfa") && !register.contains("meetings/a.md"),
        "{register}"
    );
}

#[test]
fn a_tentative_meeting_that_leaves_the_net_says_both() {
    let mut site = Published::new(&[(
        "meetings/a.md",
        "title: Primo\ndate: 2030-06-01\nstatus: tentative",
    )]);
    site.write(
        "meetings/a.md",
        "title: Primo\ndate: 2030-06-01\nstatus: tentative\nmode: in-person",
    );
    site.publish(1);
    let event = site.event("Primo");
    assert_eq!(
        (event.summary.as_str(), event.status.as_str()),
        ("ORA IN PRESENZA: Primo", "TENTATIVE")
    );
}

#[test]
fn the_zone_of_the_site_is_nothing_to_a_whole_day() {
    let mut site = Published::new(&[("meetings/a.md", "title: Primo\ndate: 2030-06-01")]);
    let before = site.event("Primo");
    put(
        &mut site.inputs,
        "site.toml",
        &format!("{SITE}timezone = \"Europe/London\"\n"),
    );
    site.publish(1);
    assert_eq!(site.event("Primo"), before);
}

/// One thing that an editor may do to one of the meetings.
#[derive(Clone, Debug)]
enum Edit {
    Write(usize, usize),
    Remove(usize),
    Rename(usize, usize),
    Group(bool),
}

const FRONT_MATTER: [&str; 9] = [
    "date: 2030-06-01\ntime: \"17:00\"",
    "date: 2030-06-02\ntime: \"17:00\"",
    "date: 2030-06-01\ntime: \"17:00\"\nstatus: cancelled",
    "date: 2030-06-01\nstatus: postponed",
    "date: 2030-06",
    "",
    "date: 2030-05-12\ngroups: all",
    "date: 2030-07-01\nmode: in-person",
    "date: 2030-05-14\ntime: \"01:00\"\ntimezone: Africa/Casablanca\nchanges: [{on: 2030-05-01, reason: x}]",
];

fn edits() -> impl Strategy<Value = Vec<(Edit, i64)>> {
    let meeting = 0..3_usize;
    let edit = prop_oneof![
        4 => (meeting.clone(), 0..FRONT_MATTER.len()).prop_map(|(at, what)| Edit::Write(at, what)),
        1 => meeting.clone().prop_map(Edit::Remove),
        1 => (meeting.clone(), meeting).prop_map(|(from, to)| Edit::Rename(from, to)),
        1 => any::<bool>().prop_map(Edit::Group),
    ];
    proptest::collection::vec(
        (edit, prop_oneof![Just(0), Just(1), Just(24), Just(24 * 20)]),
        1..12,
    )
}

impl Published {
    fn edit(&mut self, edit: &Edit) {
        let name = |at: usize| format!("meetings/m{at}.md");
        let is_there = |site: &Self, at: usize| {
            let path = format!("content/{}", name(at));
            site.inputs.texts.contains_key(path.as_str())
        };
        match edit {
            Edit::Write(at, what) => {
                let front_matter = format!("title: Titolo {at}\n{}", FRONT_MATTER[*what]);
                self.write(&name(*at), &front_matter);
            }
            Edit::Remove(at) => self.remove(&name(*at)),
            Edit::Rename(from, to) => {
                if is_there(self, *from) && !is_there(self, *to) {
                    self.rename(&name(*from), &name(*to));
                }
            }
            Edit::Group(true) => self.write("groups/g.md", "title: Gruppo"),
            Edit::Group(false) => self.remove("groups/g.md"),
        }
    }
}

#[test]
fn an_address_of_the_archive_that_falls_empty_leads_to_the_nearest_page_above() {
    let mut site = Published::new(&[
        (
            "meetings/a.md",
            "title: A\ndate: 2029-05-14\nstatus: held\nminutes: https://x.example/",
        ),
        ("meetings/b.md", "title: B\nstatus: held"),
    ]);
    let page =
        |site: &Published, address: &str| site.outputs[&format!("{address}index.html")].clone();
    let leads_to =
        |text: &str, to: &str| text.replace("&#x2F;", "/").contains(&format!("url={to}\""));
    let minutes = "incontri/archivio/con-verbale/";
    assert!(!leads_to(&page(&site, minutes), "/incontri/"));
    site.write("meetings/a.md", "title: A\ndate: 2030-01-14\nstatus: held");
    assert_eq!(site.publish(1), Vec::<String>::new());
    for address in [minutes, "incontri/2029/"] {
        assert!(leads_to(&page(&site, address), "/incontri/"), "{address}");
    }
    // It comes back as what it was.
    site.write(
        "meetings/a.md",
        "title: A\ndate: 2029-05-14\nstatus: held\nminutes: https://x.example/",
    );
    assert_eq!(site.publish(1), Vec::<String>::new());
    assert!(!leads_to(&page(&site, minutes), "/incontri/"));
}

#[test]
fn the_numbered_pages_of_earlier_versions_lead_to_their_index() {
    let mut site = Published::new(&[("news/a.md", "title: A\ndate: 2029-05-14")]);
    let told = site
        .inputs
        .published
        .as_ref()
        .expect("a register")
        .text
        .to_string();
    let mut register: serde_json::Value = serde_json::from_str(&told).expect("JSON");
    let pages = register["pages"].as_object_mut().expect("pages");
    let index = pages["/notizie/"].clone();
    pages.insert("/notizie/pagina/2/".to_owned(), index);
    site.inputs.published = Some(Earlier {
        from: "public".to_owned(),
        text: Arc::from(register.to_string().as_str()),
    });
    assert_eq!(site.publish(1), Vec::<String>::new());
    let page = site.outputs["notizie/pagina/2/index.html"].replace("&#x2F;", "/");
    assert!(page.contains("url=/notizie/\""), "{page}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// SEQUENCE never falls, LAST-MODIFIED moves exactly when what is visible does, and no UID disappears before its
    /// time.
    #[test]
    fn calendars_are_never_lied_to_whatever_is_edited(edits in edits()) {
        let mut site = Published::new(&[("meetings/m0.md", "title: Titolo 0\ndate: 2030-06-01")]);
        site.accept_removals = true;
        let mut told = site.events(NETWORK);
        for (edit, hours) in edits {
            let before = site.events(NETWORK);
            site.edit(&edit);
            // A postponed meeting with another day is asked about, and nothing is published.
            let errors = site.publish(hours);
            prop_assert!(errors.iter().all(|code| code == "published-postponed-to-day"), "{errors:?}");
            let after = site.events(NETWORK);
            for (uid, event) in &after {
                let Some(earlier) = told.get(uid) else { continue };
                let is_same = earlier.visible == event.visible;
                prop_assert_eq!(is_same, earlier.modified == event.modified, "{:?} {:?}", earlier, event);
                prop_assert_eq!(is_same, earlier.sequence == event.sequence);
                prop_assert!(event.sequence >= earlier.sequence && event.modified >= earlier.modified);
            }
            let today = site.now.to_string()[..10].replace('-', "");
            for (uid, event) in before {
                let is_to_come = event.start[..8] > *today.as_str();
                prop_assert!(after.contains_key(&uid) || !is_to_come, "{event:?} disappeared after {edit:?}");
            }
            let starts: BTreeSet<_> = after.values().map(|event| &event.uid).collect();
            prop_assert_eq!(starts.len(), after.len());
            told.extend(after);
        }
    }
}
