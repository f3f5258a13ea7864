//! What lets its readers into an online room reaches no output, whatever field or text it is written in.

use std::collections::BTreeMap;

use connessi::diagnostic::Severity;
use connessi::diagnostic::text::{Style, draw};
use connessi::locale::Locale;
use connessi::source::{Inputs, line_and_column};

use crate::support::{NOW, clean_build, put, texts};

/// What only those know who are invited.
const SECRET: &str = "5556667778";

/// A document of every kind with every field that holds text. `ROOM` stands where a room might be written.
const DOCUMENTS: [(&str, &str); 8] = [
    (
        "content/news/a.md",
        "---\ntitle: A ROOM\nsummary: ROOM\naliases: [B ROOM, ROOM]\nsource: ROOM\nauthors: [C, ROOM]\n\
         topics: [D, E ROOM]\npublished: 2030-05-01\nimage: {file: foto.png, alt: ROOM}\nid: ROOM\n---\nBODY\n",
    ),
    (
        "content/meetings/b.md",
        "---\ntitle: A ROOM\ntitle_note: ROOM\nsummary: ROOM\ndate: 2030-06-01\ntime: 10:00\nmode: hybrid\nplace: Via ROOM\n\
         registration: {url: \"ROOM\", places: 3}\ntopics: [ROOM]\nseries: C ROOM\njoin: on-request\nmaterials:\n  \
         - {title: ROOM, url: https://rete.example/a}\n  - {title: D, url: \"ROOM\"}\nminutes: {title: E, url: \"ROOM\"}\n\
         recording: {title: ROOM, url: https://rete.example/b}\nguests:\n  \
         - {person: F ROOM, role: G ROOM, talks: [H, ROOM]}\norganisers: [{person: I, role: ROOM}]\n\
         changes: [{on: 2030-05-01, reason: ROOM}]\nsource: ROOM\n---\nBODY\n",
    ),
    (
        "content/meetings/b.en.md",
        "---\ntitle: ROOM\nsummary: ROOM\ntitle_note: ROOM\n---\nBODY\n",
    ),
    (
        "content/groups/c.md",
        "---\nname: A ROOM\nsummary: ROOM\naliases: [ROOM]\n---\nBODY\n",
    ),
    (
        "content/organisations/d.md",
        "---\nname: A ROOM\nsummary: ROOM\nkind: ROOM\nwebsite: ROOM\naliases: [ROOM]\n---\nBODY\n",
    ),
    (
        "content/projects/e.md",
        "---\nname: A ROOM\nfull_name: ROOM\nwebsite: ROOM\nsummary: ROOM\nparticipants: [{person: B, role: ROOM}]\n\
         extensions: [{text: ROOM, until: 2031}]\n---\nBODY\n",
    ),
    (
        "content/pages/f.md",
        "---\ntitle: ROOM\nsummary: ROOM\n---\nBODY\n",
    ),
    (
        "content/meetings/_index.md",
        "---\ntitle: ROOM\nsummary: ROOM\n---\nBODY\n",
    ),
];

/// The ways in which a text may hold an address.
const BODIES: [&str; 14] = [
    "Entra: ROOM.",
    "Entra: [qui](ROOM \"la stanza\")",
    "Entra: [qui][a]\n\n[a]: ROOM",
    "Entra.[^a]\n\n[^a]: ROOM",
    "# ROOM",
    "> - ROOM",
    "| a | b |\n|---|---|\n| ROOM | c |",
    "`ROOM`",
    "```\nROOM\n```",
    "![ROOM](foto.png)",
    "![foto](foto.png \"ROOM\")",
    "<p title=\"ROOM\">a</p>",
    "<p><!-- ROOM --></p>",
    "a <span>ROOM</span>",
];

/// Ways into a room, each with the secret in it.
fn rooms() -> [String; 6] {
    [
        format!("https://us02web.zoom.us/j/{SECRET}?pwd=abc"),
        format!("HTTPS://ZOOM.US/J/{SECRET}"),
        format!("https://meet.jit.si/Stanza{SECRET}"),
        format!("https://chat.whatsapp.com/{SECRET}"),
        format!("https://rete.example/a?b=c&password={SECRET}"),
        format!("https://nome:{SECRET}@rete.example/"),
    ]
}

fn site() -> Inputs {
    let mut inputs = Inputs::default();
    let config = "title = \"Rete\"\nbase_url = \"https://rete.example/\"\nlanguages = [\"en\"]\n";
    put(&mut inputs, "site.toml", config);
    put(&mut inputs, "content/news/foto.png", "");
    for (path, text) in DOCUMENTS {
        let text = text.replace("ROOM", "https://rete.example/x");
        put(&mut inputs, path, &text.replace("BODY", "Testo."));
    }
    inputs
}

/// Builds a site with a room in it: either that is found, or it stands in no output. What comes back is whether it was found.
fn holds(inputs: &Inputs, what: &str) -> bool {
    let built = clean_build(inputs, NOW);
    let found: Vec<_> = built
        .diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.code == "room-link-published")
        .collect();
    for diagnostic in &found {
        assert_eq!(diagnostic.severity, Severity::Error);
        let text = &inputs.texts[&diagnostic.span.path];
        let marked = &text[diagnostic.span.range.start..diagnostic.span.range.end];
        assert!(marked.contains(SECRET), "{what}: {marked}");
    }
    if found.is_empty() {
        for (path, text) in texts(&built.value) {
            // A calendar breaks its lines; a word that goes on below is a word.
            let text = text.replace("\r\n ", "");
            assert!(!text.contains(SECRET), "{what} reaches {path}");
        }
    }
    !found.is_empty()
}

#[test]
fn a_room_in_any_field_reaches_no_output() {
    let plain = site();
    let rooms = rooms();
    let mut rooms = rooms.iter().cycle();
    for (path, text) in DOCUMENTS {
        for (at, _) in text.match_indices("ROOM") {
            for room in rooms.by_ref().take(2) {
                let mut inputs = plain.clone();
                let field = format!("{}{room}{}", &text[..at], &text[at + "ROOM".len()..]);
                let field = field.replace("ROOM", "https://rete.example/x");
                put(&mut inputs, path, &field.replace("BODY", "Testo."));
                assert!(holds(&inputs, &field), "{path}: {field}");
            }
        }
    }
}

#[test]
fn a_room_in_any_text_reaches_no_output() {
    let plain = site();
    let rooms = rooms();
    let mut rooms = rooms.iter().cycle();
    let mut documents = DOCUMENTS.iter().cycle();
    for raw_html in ["escape", "remove", "allow"] {
        for body in BODIES {
            for (room, (path, text)) in rooms.by_ref().zip(documents.by_ref()).take(2) {
                let mut inputs = plain.clone();
                let config = format!(
                    "{}\n[markdown]\nraw_html = \"{raw_html}\"\n",
                    plain.texts["site.toml"]
                );
                put(&mut inputs, "site.toml", &config);
                let text = text.replace("ROOM", "https://rete.example/x");
                let body = body.replace("ROOM", room);
                put(&mut inputs, path, &text.replace("BODY", &body));
                let is_left_out = raw_html == "remove" && body.starts_with('<');
                let is_remark = raw_html != "allow" && body.contains("<!--");
                let is_found = holds(&inputs, &body);
                assert!(is_found || is_left_out || is_remark, "{raw_html}: {body}");
            }
        }
    }
}

#[test]
fn a_room_in_the_settings_or_a_template_reaches_no_output() {
    for room in rooms() {
        for (key, value) in [
            ("title = \"Rete\"", format!("title = \"Rete {room}\"")),
            ("languages", format!("description = '{room}'\nlanguages")),
            (
                "languages",
                format!("translations.en.title = '{room}'\nlanguages"),
            ),
        ] {
            let mut inputs = site();
            let config = inputs.texts["site.toml"].replace(key, &value);
            put(&mut inputs, "site.toml", &config);
            assert!(holds(&inputs, &config));
        }
        let mut inputs = site();
        put(
            &mut inputs,
            "templates/page.html",
            &format!("<a href=\"{room}\">a</a>"),
        );
        assert!(holds(&inputs, &room));
    }
}

#[test]
fn a_number_with_its_code_reaches_no_output() {
    let invitation = format!("ID riunione: 555 666 7778\n  Passcode: {SECRET}");
    for (path, text) in DOCUMENTS {
        let mut inputs = site();
        let text = text.replace("ROOM", "https://rete.example/x");
        put(&mut inputs, path, &text.replace("BODY", &invitation));
        let built = clean_build(&inputs, NOW);
        let codes: Vec<_> = built.diagnostics.iter().map(|found| found.code).collect();
        assert_eq!(codes, ["room-link-published"], "{path}");
    }
}

#[test]
fn a_room_that_is_not_published_is_no_mistake_and_reaches_no_output() {
    let room = &rooms()[0];
    for text in [
        format!("---\ntitle: A\ndraft: true\nplace: {room}\n---\n{room}\n"),
        format!("---\ntitle: A\npublished: 2030-06-01\nplace: {room}\n---\n{room}\n"),
        format!("---\ntitle: A # {room}\n---\nTesto.\n\n<!-- {room} -->\n"),
    ] {
        let mut inputs = site();
        put(&mut inputs, "content/meetings/g.md", &text);
        assert!(!holds(&inputs, &text), "{text}");
    }
}

#[test]
fn a_room_that_a_meeting_declares_public_may_be_named_in_any_text() {
    let mut inputs = site();
    let room = &rooms()[0];
    let text = format!("---\ntitle: A\ndate: 2030-06-01\njoin: {{public: \"{room}\"}}\n---\n");
    put(&mut inputs, "content/meetings/g.md", &text);
    for (path, text) in DOCUMENTS {
        let text = text
            .replace("ROOM", room)
            .replace("BODY", &BODIES[0].replace("ROOM", room));
        put(&mut inputs, path, &text);
    }
    let built = clean_build(&inputs, NOW);
    assert!(
        !built
            .diagnostics
            .iter()
            .any(|found| found.code == "room-link-published")
    );
}

#[test]
fn the_finding_says_in_both_languages_where_the_room_is_and_what_to_do() {
    let mut inputs = site();
    let text =
        "---\ntitle: Una riga è qui\nsummary: |\n  Più giù,\n  è zoom.us/j/5556667778, ecco\n---\n";
    put(&mut inputs, "content/pages/f.md", text);
    let built = clean_build(&inputs, NOW);
    let [found] = built.diagnostics.as_slice() else {
        panic!("{:?}", built.diagnostics);
    };
    assert_eq!(line_and_column(text, found.span.range.start), (5, 5));
    assert_eq!(line_and_column(text, found.span.range.end), (5, 25));
    let drawn = |language| {
        let locale = Locale::new(language).expect("a language");
        draw(found, &inputs, &locale, Style::Plain)
    };
    let words: BTreeMap<&str, [&str; 3]> = BTreeMap::from([
        (
            "it",
            [
                "potrebbe entrare",
                "collegamento: {pubblico:",
                "`dopo-iscrizione`",
            ],
        ),
        (
            "en",
            ["could enter", "join: {public:", "`after-registration`"],
        ),
    ]);
    for (language, words) in words {
        let drawn = drawn(language);
        assert!(drawn.contains("content/pages/f.md:5:5"), "{drawn}");
        for word in words {
            assert!(drawn.contains(word), "{drawn}");
        }
    }
}
