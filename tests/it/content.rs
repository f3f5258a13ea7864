//! The network's own site: it says what is known, and nothing else.

use std::collections::BTreeSet;

use connessi::parse::fields::GroupsField;

use crate::support::{clean_build, fixture, project, read, texts};

const NOW: &str = "2026-11-23T09:00:00Z";
/// The page that explains programs for calendars: it names them, their intervals and their pages.
const CALENDARS: &str = "calendario/index.html";
/// The numbers in it: Microsoft 365, and every 30 minutes.
const OF_PROGRAMS: [&str; 2] = ["365", "30"];
/// Where the programs are that follow a calendar on the web.
const PROGRAMS: [&str; 3] = [
    "https://calendar.google.com/calendar/",
    "https://outlook.live.com/calendar/",
    "https://outlook.office.com/calendar/",
];

#[test]
fn the_networks_site_builds_with_nothing_to_tell() {
    let inputs = read(&project());
    let built = clean_build(&inputs, NOW);
    assert_eq!(built.diagnostics, []);
    assert!(built.value.pages >= 29);
    assert_eq!(built.value.feeds, 8);
}

#[test]
fn no_year_hour_platform_or_link_appears_that_is_not_in_the_content() {
    let inputs = read(&project());
    let content: String = inputs
        .texts
        .iter()
        .filter(|(path, _)| path.as_str().starts_with("content/"))
        .map(|(_, text)| text.to_lowercase())
        .collect();
    let outputs = texts(&clean_build(&inputs, NOW).value);
    for (path, text) in outputs {
        if !path.ends_with(".html") {
            continue;
        }
        let words = visible_text(&text).to_lowercase();
        for word in words.split(|c: char| !c.is_alphanumeric()) {
            let is_number = word.len() >= 2 && word.bytes().all(|b| b.is_ascii_digit());
            let is_of_program = path == CALENDARS && OF_PROGRAMS.contains(&word);
            if is_number && word != "19" && word != "404" && word != "10" && !is_of_program {
                panic!("{path} speaks of {word}");
            }
        }
        for platform in ["zoom", "meet", "teams", "webex", "jitsi", "skype"] {
            let has_word = |text: &str| {
                text.split(|c: char| !c.is_alphanumeric())
                    .any(|word| word == platform)
            };
            assert!(
                !has_word(&words) || has_word(&content),
                "{path}: {platform}"
            );
        }
        for address in attributes(&text, "href").chain(attributes(&text, "src")) {
            let is_ours = address.starts_with('/')
                || address.starts_with('#')
                || address.starts_with("https://impact-umbria.example/")
                || address.starts_with("webcal://impact-umbria.example/");
            let mut programs = PROGRAMS.iter();
            let is_program = path == CALENDARS && programs.any(|at| address.starts_with(at));
            assert!(is_ours || is_program, "{path} links to {address}");
        }
    }
}

#[test]
fn the_initial_meeting_stands_in_every_group_and_the_others_in_none() {
    let outputs = texts(&clean_build(&read(&project()), NOW).value);
    let groups = [
        "gruppi/servizi/index.html",
        "gruppi/partecipazione-lingua-e-intercultura/index.html",
        "gruppi/integrazione-socio-lavorativa/index.html",
    ];
    for group in groups {
        let meetings: BTreeSet<&str> = attributes(&outputs[group], "href")
            .filter_map(|address| address.strip_prefix("/incontri/"))
            .filter(|rest| !rest.is_empty())
            .collect();
        assert_eq!(meetings, BTreeSet::from(["incontro-iniziale/"]), "{group}");
    }
}

#[test]
fn frontiera_lavoro_is_one_organisation_under_two_names() {
    let inputs = read(&project());
    let outputs = texts(&clean_build(&inputs, NOW).value);
    let pages: Vec<&String> = outputs
        .keys()
        .filter(|path| path.starts_with("enti/") && path.contains("frontiera"))
        .collect();
    assert_eq!(pages, ["enti/frontiera-lavoro/index.html"]);
    let page = &outputs["enti/frontiera-lavoro/index.html"];
    assert!(page.contains("Frontiera Lavoro soc. coop. soc."));
    // The lead and eight partners take part in the project.
    let project = &outputs["progetti/impact-umbria/index.html"];
    let participants: BTreeSet<&str> = attributes(project, "href")
        .filter_map(|address| address.strip_prefix("/enti/"))
        .filter(|rest| !rest.is_empty())
        .collect();
    assert_eq!(participants.len(), 9, "{participants:?}");
}

#[test]
fn what_nobody_knows_of_the_network_is_told_on_its_own_page() {
    let outputs = texts(&clean_build(&read(&project()), NOW).value);
    let page = visible_text(&outputs["che-cosa-non-sappiamo/index.html"]);
    for sentence in [
        "Altri incontri sono già in programma: quanti, quali e quando non è indicato.",
        "Quali enti ne fanno parte non è indicato.",
        "Chi ha firmato non è indicato.",
        "Quanto dura la proroga non è indicato.",
        "Quali piattaforme online si usano",
        "Il nome per esteso di «CSC» non è indicato.",
        "Chi ha scritto l’articolo non è indicato.",
    ] {
        assert!(page.contains(sentence), "{sentence}");
    }
}

#[test]
fn one_meeting_for_everyone_is_not_counted_as_one_of_each_group() {
    let outputs = texts(&clean_build(&read(&project()), NOW).value);
    for path in ["index.html", "gruppi/index.html"] {
        let page = visible_text(&outputs[path]);
        let told = page.matches("1 incontro per tutti i gruppi").count();
        assert_eq!(told, 3, "{path}");
    }
}

#[test]
fn how_many_meetings_are_planned_is_not_known_instead_of_none() {
    let outputs = texts(&clean_build(&read(&project()), NOW).value);
    assert!(outputs["numeri/incontri.csv"].contains("Non indicato,5,5,0,,0,0"));
    for path in ["index.html", "numeri/index.html", "incontri/index.html"] {
        let page = visible_text(&outputs[path]);
        assert!(
            page.contains("Altri incontri sono già in programma"),
            "{path}"
        );
    }
    // The news says that each of four has its own, which the list of topics does not hold.
    assert!(!visible_text(&outputs["numeri/index.html"]).contains("indicato un tema"));
}

#[test]
fn the_page_of_what_is_not_found_asks_for_nothing_that_nobody_can_do() {
    let without = texts(&clean_build(&read(&project()), NOW).value);
    assert!(!without["404.html"].contains("Segnala il collegamento"));
    let with = texts(&clean_build(&read(&fixture()), NOW).value);
    let link =
        "<a href=\"mailto:tana@lucertole.example\">Segnala il collegamento che non funziona</a>";
    assert!(with["404.html"].contains(link));
}

#[test]
fn no_group_date_or_link_is_guessed_for_a_meeting() {
    let inputs = read(&project());
    for (path, text) in &inputs.texts {
        if !path.as_str().starts_with("content/meetings/") || path.file_name() == "_index.md" {
            continue;
        }
        let settings = connessi::parse::Settings {
            translations: Vec::new(),
            markdown: connessi::config::MarkdownPolicy::default(),
        };
        let document = connessi::parse::parse(path, text, &settings)
            .value
            .expect("a document");
        let connessi::parse::FrontMatter::Meeting(fields) = document.head.fields else {
            panic!("{path} is no meeting");
        };
        assert_eq!(fields.date, None, "{path}");
        assert_eq!(fields.time, None, "{path}");
        assert_eq!(fields.join, None, "{path}");
        let expected = match path.file_name() {
            "incontro-iniziale.md" => GroupsField::All,
            _ => GroupsField::NotStated,
        };
        assert_eq!(fields.groups, expected, "{path}");
    }
}

/// The text of a page, without elements, styles and data.
fn visible_text(html: &str) -> String {
    let mut text = String::new();
    let body = html.split("<body").nth(1).unwrap_or_default();
    let mut inside = true;
    for c in body.chars() {
        match c {
            '<' => inside = true,
            '>' => {
                inside = false;
                text.push(' ');
            }
            c if !inside => text.push(c),
            _ => {}
        }
    }
    // Escaped characters have numbers of their own.
    text.replace("&#39;", "'")
        .replace("&#x27;", "'")
        .replace("&#x2F;", "/")
}

/// The values of an attribute in a page.
pub(crate) fn attributes<'a>(html: &'a str, name: &'a str) -> impl Iterator<Item = &'a str> {
    let start = format!(" {name}=\"");
    html.match_indices(&start)
        .map(|(at, found)| {
            let rest = &html[at + found.len()..];
            &rest[..rest.find('"').unwrap_or(rest.len())]
        })
        .collect::<Vec<_>>()
        .into_iter()
}
