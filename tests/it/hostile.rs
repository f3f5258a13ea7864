//! What is written to do harm does none, whatever field of whatever document it stands in: it is refused with a finding,
//! or it is nothing but text in every output.

use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;

use connessi::config;
use connessi::diagnostic::{Diagnostic, Severity};
use connessi::parse::keys::{COMMON, MEETING, NEWS, ORDERED, ORGANISATION, PROJECT, TRANSLATION};
use connessi::parse::parse;
use connessi::pipeline::settings_of;
use connessi::source::{Inputs, SourcePath, line_and_column};
use html5gum::Tokenizer;
use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use serde_json::Value;

use crate::ics::{self, Component};
use crate::support::{NOW, clean_build, options, put, texts};

/// What tries to be more than text; each holds `zz` where it would become an element, an attribute, a script or a line.
const HOSTILE: [&str; 16] = [
    "zzmarca<zz-a onzz=zz()>'\"><img src=zz onerror=zz()><svg onload=zz()></title></textarea></style>",
    "\" onzz=\"zz()\" x='' onzz='zz()' zzmarca",
    "zzmarca</script><script>zz()</script><!--<script>zz()",
    "zzmarca]]></title><zz-a/><!-- zz --><?zz zz?><!DOCTYPE zz>&zz;",
    "zzmarca&lt;zz-a onzz=zz()&gt; &#60;zz-a&#62; &quot;onzz=&quot;",
    "zzmarca\r\nEND:VEVENT\r\nZZ-A:1\r\nBEGIN:ZZ-B\r\n",
    "zzmarca\nZZ-A;ZZ-B=\"1\":\\,;: \\n\u{85}ZZ-A:1\u{2028}ZZ-A:1",
    "=HYPERLINK(\"https://zz.example\";\"zzmarca\")",
    "javascript:zz('zzmarca')",
    " java\tscript:zz('zzmarca')",
    "JaVaScRiPt&colon;zz('zzmarca')",
    "data:text/html,<script>zz('zzmarca')</script>",
    "https://zz.example/zzmarca\" onzz=\"zz()\"><zz-a>",
    "{{ \"zz\" ~ \"eseguito\" }}{% include \"zz\" %}{# zzmarca #}",
    "[zzmarca](javascript:zz()) ![zz](data:text/html,zz) <javascript:zz> <zz-a>",
    "../../zzmarca/%2e%2e/\\..\\zz?<zz-a>#\"onzz=\"",
];

/// What is odd in any text, and no attack by itself.
const ODD: [&str; 4] = [
    "zzmarca\u{7}\u{1B}[2J\u{7F}\u{9B}\u{FFFE}",
    "zzmarca\u{0}b",
    "a\u{202E}zzmarca\u{2066}b\u{200F}",
    "zzmarca e\u{301} 👩\u{200D}👩\u{200D}👧 \u{1D504}",
];

/// Keys with their values.
type Stated = &'static [(&'static str, &'static str)];

/// The kinds of documents: their folder, what a whole one states, and their keys.
const KINDS: [(&str, Stated, &[&[&str]]); 6] = [
    (
        "news",
        &[("title", "Notizia"), ("published", "2030-05-01")],
        &[COMMON, NEWS],
    ),
    (
        "meetings",
        &[
            ("title", "Incontro"),
            ("date", "2030-06-01"),
            ("time", "10:00"),
            ("mode", "hybrid"),
        ],
        &[COMMON, MEETING],
    ),
    ("groups", &[("title", "Gruppo")], &[COMMON, ORDERED]),
    (
        "organisations",
        &[("title", "Ente")],
        &[COMMON, ORGANISATION],
    ),
    ("projects", &[("title", "Progetto")], &[COMMON, PROJECT]),
    ("pages", &[("title", "Pagina")], &[COMMON, ORDERED]),
];

/// The forms of the keys that are no plain text, with `ZZ` where text stands. Every key is tried as `ZZ` and `[ZZ]`, too.
const FORMS: [(&str, &[&str]); 14] = [
    (
        "image",
        &["{file: foto.png, alt: ZZ}", "{file: ZZ, alt: a}"],
    ),
    ("join", &["{public: ZZ}", "{email: ZZ}"]),
    (
        "registration",
        &[
            "{url: ZZ, places: 3}",
            "{email: ZZ}",
            "{url: \"https://rete.example/a\", until: ZZ}",
        ],
    ),
    (
        "guests",
        &[
            "[{person: ZZ, role: ZZ, talks: [ZZ]}]",
            "[{organisation: ZZ, role: ZZ}]",
        ],
    ),
    (
        "organisers",
        &["[{person: ZZ, role: ZZ}]", "[{organisation: ZZ}]"],
    ),
    (
        "participants",
        &["[{person: ZZ, role: ZZ}]", "[{organisation: ZZ}]"],
    ),
    (
        "minutes",
        &[
            "{title: ZZ, url: \"https://rete.example/a\"}",
            "{title: a, url: ZZ}",
        ],
    ),
    (
        "recording",
        &[
            "{title: ZZ, url: \"https://rete.example/a\"}",
            "{title: a, url: ZZ}",
        ],
    ),
    (
        "materials",
        &[
            "[{title: ZZ, url: \"https://rete.example/a\"}]",
            "[{title: a, url: ZZ}]",
        ],
    ),
    ("attendance", &["{people: ZZ}", "{organisations: [ZZ]}"]),
    (
        "changes",
        &[
            "[{on: 2030-05-01, reason: ZZ}]",
            "[{on: 2030-05-01, from: ZZ, to: ZZ}]",
        ],
    ),
    (
        "extensions",
        &["[{text: ZZ, until: 2031}]", "[{text: a, until: ZZ}]"],
    ),
    ("order", &["{before: ZZ}"]),
    ("source", &["{title: ZZ, url: ZZ}"]),
];

/// What belongs to the time after a meeting.
const AFTERWARDS: [&str; 4] = ["minutes", "recording", "materials", "attendance"];

/// The ways in which a body may hold it.
const BODIES: [&str; 12] = [
    "ZZ",
    "# ZZ {#zz onzz=zz}",
    "[qui](ZZ \"ZZ\")",
    "[qui](<ZZ>)",
    "![ZZ](foto.png \"ZZ\")",
    "![a](ZZ)",
    "<ZZ>",
    "`ZZ`",
    "```ZZ\nZZ\n```",
    "| a |\n|---|\n| ZZ |",
    "Testo.[^a]\n\n[^a]: ZZ",
    "[qui][a]\n\n[a]: ZZ 'ZZ'",
];

/// The texts of `site.toml`, with `ZZ` where text stands.
const SETTINGS: [&str; 9] = [
    "title = ZZ",
    "description = ZZ",
    "translations.en.title = ZZ",
    "translations.en.description = ZZ",
    "feeds.calendars = [{title = ZZ, file = \"a.ics\", past_days = \"all\"}]",
    "feeds.organizer = ZZ",
    "legal.feedback = ZZ",
    "legal.license = ZZ",
    "legal.accessibility_statement = ZZ",
];

/// A text in quotes, as YAML and TOML read it.
fn quoted(text: &str) -> String {
    let mut out = String::from('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            ' '..='~' => out.push(c),
            _ => out.push_str(&format!("\\U{:08X}", u32::from(c))),
        }
    }
    out + "\""
}

/// A document of each kind for each form of each key, each with the text in that one field, and for each form of a body.
///
/// What comes back with the path is the field.
fn documents(hostile: &str) -> BTreeMap<String, (String, String)> {
    let mut documents = BTreeMap::new();
    let mut add = |folder: &str, ending: &str, field: String, text: String| {
        let path = format!("content/{folder}/d{}{ending}.md", documents.len());
        documents.insert(path, (field, text));
    };
    let quoted = quoted(hostile);
    for (folder, base, keys) in KINDS {
        let head = |key: &str, form: &str| {
            let mut lines: BTreeMap<&str, &str> = base.iter().copied().collect();
            if AFTERWARDS.contains(&key) {
                lines.insert("date", "2030-04-01");
            }
            lines.insert(key, form);
            let lines = lines.iter().map(|(key, value)| format!("{key}: {value}\n"));
            lines.collect::<String>().replace("ZZ", &quoted)
        };
        for key in keys.iter().copied().flatten() {
            let own = FORMS.iter().filter(|(known, _)| known == key);
            let forms = own.flat_map(|(_, forms)| forms.iter().copied());
            for form in ["ZZ", "[ZZ]"].into_iter().chain(forms) {
                let text = format!("---\n{}---\nTesto.\n", head(key, form));
                add(folder, "", format!("{folder}: {key}: {form}"), text);
            }
        }
        for body in BODIES {
            let text = body.replace("ZZ", hostile);
            let text = format!("---\n{}---\n{text}\n", head("draft", "false"));
            add(folder, "", format!("{folder}: {body}"), text);
        }
    }
    let mut translations = Vec::new();
    for (path, (field, text)) in &documents {
        let key = field.split(": ").nth(1).unwrap_or_default();
        if TRANSLATION.contains(&key) && !field.starts_with("groups") {
            let line = text
                .lines()
                .find(|line| line.starts_with(&format!("{key}:")));
            let title = if key == "title" { "" } else { "title: A\n" };
            let text = format!("---\n{title}{}\n---\nText.\n", line.unwrap_or_default());
            translations.push((path.replace(".md", ".en.md"), (format!("en {field}"), text)));
        }
    }
    documents.extend(translations);
    documents
}

/// The settings with the text in every field that takes it.
fn settings(hostile: &str) -> String {
    const PLAIN: &str = "base_url = \"https://rete.example/\"\nlanguages = [\"en\"]\npublish.headers = [\"netlify\", \"apache\"]\n";
    let mut whole = format!("{PLAIN}title = \"Rete\"\n");
    for setting in SETTINGS {
        let line = setting.replace("ZZ", &quoted(hostile)) + "\n";
        let without = whole.replace("title = \"Rete\"\n", "");
        let tried = match setting {
            "title = ZZ" => without + &line,
            _ => whole.clone() + &line,
        };
        let read = config::parse(&tried, None);
        if read.value.is_some() && read.diagnostics.is_empty() {
            whole = tried;
        }
    }
    whole
}

/// The settings without the lines in which something is wrong.
fn left_settings(inputs: &Inputs, diagnostics: &[Diagnostic]) -> String {
    let (path, text) = inputs
        .texts
        .iter()
        .find(|(path, _)| path.as_str() == "site.toml")
        .expect("the settings");
    let wrong: BTreeSet<usize> = diagnostics
        .iter()
        .filter(|found| found.severity == Severity::Error && found.span.path == *path)
        .map(|found| line_and_column(text, found.span.range.start).0)
        .collect();
    let lines = text.lines().enumerate();
    let left = lines.filter(|(at, _)| !wrong.contains(&(at + 1)));
    left.map(|(_, line)| format!("{line}\n")).collect()
}

/// A site with the text wherever it is not refused, what it becomes, and the fields that took it.
fn built(hostile: &str) -> (BTreeMap<String, String>, BTreeSet<String>) {
    let mut inputs = Inputs::default();
    put(&mut inputs, "site.toml", &settings(hostile));
    for (folder, ..) in KINDS {
        put(
            &mut inputs,
            &format!("content/{folder}/foto.png"),
            "png 40x30 900",
        );
    }
    let options = options(NOW);
    let read = settings_of(&inputs, &options);
    let mut fields = BTreeMap::new();
    for (path, (field, text)) in documents(hostile) {
        let name = SourcePath::new(&path).expect("a plain path");
        let parsed = parse(&name, &text, &read);
        let is_error = |severity| severity == Severity::Error;
        if parsed
            .diagnostics
            .iter()
            .any(|found| is_error(found.severity))
        {
            continue;
        }
        put(&mut inputs, &path, &text);
        fields.insert(name, field);
    }
    for _ in 0..20 {
        let built = clean_build(&inputs, NOW);
        let errors = built
            .diagnostics
            .iter()
            .filter(|found| found.severity == Severity::Error);
        let refused: BTreeSet<SourcePath> = errors.map(|found| found.span.path.clone()).collect();
        if refused.is_empty() {
            return (texts(&built.value), fields.into_values().collect());
        }
        let lines = left_settings(&inputs, &built.diagnostics);
        for path in refused {
            if path.as_str() == "site.toml" {
                put(&mut inputs, "site.toml", &lines);
                continue;
            }
            let taken = fields.remove(&path);
            assert!(taken.is_some(), "{hostile:?}: {path} is refused");
            inputs.texts.remove(&path);
        }
    }
    panic!("{hostile:?}: refused again and again");
}

/// Whether an address would run something, as browsers read it.
fn runs(address: &str) -> bool {
    let address: String = address
        .chars()
        .filter(|c| !c.is_control() && *c != ' ')
        .flat_map(char::to_lowercase)
        .collect();
    ["javascript:", "vbscript:", "data:text"]
        .iter()
        .any(|scheme| address.starts_with(scheme))
}

/// What in a page is more than text and values of attributes.
fn faults_of_page(html: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let (mut element, mut attribute) = (String::new(), String::new());
    let (mut is_data, mut in_script) = (false, false);
    let mut data = String::new();
    let callback = |event: CallbackEvent<'_>, _| -> Option<Infallible> {
        let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
        match event {
            CallbackEvent::OpenStartTag { name } => {
                (element, is_data) = (text(name), false);
                in_script = element == "script";
                if element.contains("zz") {
                    faults.push(format!("<{element}>"));
                }
            }
            CallbackEvent::AttributeName { name } => {
                attribute = text(name);
                if attribute.contains("zz") || attribute.starts_with("on") {
                    faults.push(format!("{element} {attribute}"));
                }
            }
            CallbackEvent::AttributeValue { value } => {
                let value = text(value);
                is_data |= attribute == "type" && value == "application/ld+json";
                let leads = ["href", "src", "action", "formaction", "poster", "srcset"];
                if leads.contains(&attribute.as_str()) && runs(&value)
                    || attribute == "style" && value.contains("zz")
                {
                    faults.push(format!("{element} {attribute}={value}"));
                }
            }
            CallbackEvent::EndTag { name } => {
                in_script = false;
                if text(name).contains("zz") {
                    faults.push(format!("</{}>", text(name)));
                }
                if is_data {
                    if let Err(error) = serde_json::from_str::<Value>(&data) {
                        faults.push(format!("{error}: {data}"));
                    }
                    if data.contains(['<', '>', '\u{2028}', '\u{2029}']) {
                        faults.push(format!("a sign that must not stand so: {data}"));
                    }
                    (is_data, data) = (false, String::new());
                }
            }
            CallbackEvent::String { value } if is_data => data.push_str(&text(value)),
            CallbackEvent::String { value } if in_script && text(value).contains("zz(") => {
                faults.push(format!("a script: {}", text(value)));
            }
            CallbackEvent::Comment { value } if text(value).contains("zz") => {
                faults.push(format!("<!--{}", text(value)));
            }
            _ => {}
        }
        None
    };
    let mut emitter = CallbackEmitter::<_, Infallible>::new(callback);
    emitter.naively_switch_states(true);
    let Ok(()) = Tokenizer::new_with_emitter(html, emitter).finish();
    faults
}

fn faults_of_xml(text: &str) -> Vec<String> {
    let document = match roxmltree::Document::parse(text) {
        Ok(document) => document,
        Err(error) => return vec![error.to_string()],
    };
    let mut faults = Vec::new();
    for node in document.descendants() {
        let name = node.tag_name().name();
        let is_own = node.is_comment() || node.is_pi();
        if name.contains("zz") || is_own && node.text().is_some_and(|text| text.contains("zz")) {
            faults.push(format!("{node:?}"));
        }
        for attribute in node.attributes() {
            let leads = ["href", "src"].contains(&attribute.name());
            if attribute.name().contains("zz") || leads && runs(attribute.value()) {
                faults.push(format!("{attribute:?}"));
            }
        }
        // What a feed holds as HTML is shown as HTML.
        if node.attribute("type") == Some("html") {
            faults.extend(faults_of_page(node.text().unwrap_or_default()));
        }
    }
    faults
}

fn faults_of_component(component: &Component, faults: &mut Vec<String>) {
    for line in &component.lines {
        let is_injected = line.name.contains("ZZ");
        let names = line.parameters.iter().any(|(name, _)| name.contains("ZZ"));
        let leads = ["URL", "ATTACH"].contains(&line.name.as_str()) && runs(&line.value);
        if is_injected || names || leads {
            faults.push(format!("{line:?}"));
        }
    }
    for part in &component.parts {
        if part.name.contains("ZZ") {
            faults.push(format!("BEGIN:{}", part.name));
        }
        faults_of_component(part, faults);
    }
}

fn faults_of_calendar(text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    match ics::read(text.as_bytes()) {
        Ok(calendar) => faults_of_component(&calendar, &mut faults),
        Err(fault) => faults.push(fault),
    }
    faults
}

/// What is wrong with an output in which a hostile text may stand.
fn faults_of(path: &str, text: &str) -> Vec<String> {
    let ending = path.rsplit('.').next().unwrap_or_default();
    let mut faults = match ending {
        "html" => faults_of_page(text),
        "xml" | "atom" | "svg" => faults_of_xml(text),
        "ics" => faults_of_calendar(text),
        "json" | "webmanifest" => serde_json::from_str::<Value>(text)
            .err()
            .map(|error| error.to_string())
            .into_iter()
            .collect(),
        "csv" => {
            let cells = text.trim_start_matches('\u{FEFF}').split("\r\n");
            let is_formula = |row: &str| {
                row.starts_with(['=', '"']) && row.trim_start_matches('"').starts_with('=')
            };
            cells
                .filter(|row| row.split(',').any(is_formula))
                .map(str::to_owned)
                .collect()
        }
        // What a host reads line by line: only addresses, which are encoded, may stand there.
        _ if ending == "htaccess" || path.ends_with("_headers") => {
            let lines = text
                .lines()
                .filter(|line| line.contains("ZZ-A") || line.contains("onzz"));
            lines.map(str::to_owned).collect()
        }
        _ => Vec::new(),
    };
    let is_control =
        |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t') || c == '\u{FFFE}';
    if let Some(c) = text.chars().find(|c| is_control(*c)) {
        faults.push(format!("the character {c:?}"));
    }
    if text.contains("zzeseguito") {
        faults.push("a text ran as a template".to_owned());
    }
    faults
}

/// Builds a site full of a text, and looks at every output.
fn does_no_harm(hostile: &str) {
    let (outputs, taken) = built(hostile);
    let faults: Vec<(&str, Vec<String>)> = outputs
        .iter()
        .map(|(path, text)| (path.as_str(), faults_of(path, text)))
        .filter(|(_, faults)| !faults.is_empty())
        .collect();
    let first = &faults[..faults.len().min(8)];
    assert!(
        faults.is_empty(),
        "{hostile:?} in {} outputs: {first:#?}",
        faults.len()
    );
    let is_told = outputs.values().any(|text| text.contains("zzmarca"));
    let is_all_refused = taken.iter().all(|field| !field.ends_with("title: ZZ"));
    assert!(is_told || is_all_refused, "{hostile:?} stands nowhere");
}

#[test]
fn a_hostile_text_in_any_field_is_text_in_every_output() {
    for hostile in &HOSTILE[..8] {
        does_no_harm(hostile);
    }
}

#[test]
fn a_hostile_address_in_any_field_leads_nowhere() {
    for hostile in &HOSTILE[8..] {
        does_no_harm(hostile);
    }
}

#[test]
fn an_odd_character_in_any_field_breaks_no_output() {
    for odd in ODD {
        does_no_harm(odd);
    }
}

#[test]
fn the_looks_see_what_they_look_for() {
    for (path, text) in [
        ("a.html", "<p><zz-a>"),
        ("a.html", "<p onclick=a>"),
        ("a.html", "<p></zz-a>"),
        ("a.html", "<a href=' Java&#x9;script&colon;a'>"),
        ("a.html", "<script>zz()</script>"),
        ("a.html", "<!-- zz -->"),
        (
            "a.html",
            "<script type=application/ld+json>{\"a\": \"</script>\"}</script>",
        ),
        (
            "a.html",
            "<script type=application/ld+json>{\"a\": \"<!--\"}</script>",
        ),
        ("a.html", "<p>\u{0}"),
        ("a.html", "<p>zzeseguito"),
        ("a.xml", "<a><zz-a/></a>"),
        ("a.xml", "<a>&zz;</a>"),
        ("a.xml", "<a href='javascript:a'/>"),
        ("a.xml", "<a type='html'>&lt;zz-a></a>"),
        ("a.ics", "BEGIN:VCALENDAR\r\nZZ-A:1\r\nEND:VCALENDAR\r\n"),
        (
            "a.ics",
            "BEGIN:VCALENDAR\r\nURL:javascript:a\r\nEND:VCALENDAR\r\n",
        ),
        ("a.ics", "BEGIN:VCALENDAR\nEND:VCALENDAR\n"),
        ("a.json", "{\"a\": \"\n\"}"),
        ("a.csv", "a,=b\r\n"),
        ("a/.htaccess", "ZZ-A: 1"),
    ] {
        assert!(!faults_of(path, text).is_empty(), "{path}: {text}");
    }
}

/// A plain text is taken by every field that is free text: so the fields above are really fields.
#[test]
fn a_plain_text_is_taken_wherever_text_may_stand() {
    let (outputs, taken) = built("https://zz.example/zzmarca");
    for field in [
        "news: title: ZZ",
        "news: summary: ZZ",
        "news: authors: [ZZ]",
        "news: image: {file: foto.png, alt: ZZ}",
        "news: topics: [ZZ]",
        "meetings: place: ZZ",
        "meetings: series: ZZ",
        "meetings: title_note: ZZ",
        "meetings: guests: [{person: ZZ, role: ZZ, talks: [ZZ]}]",
        "meetings: materials: [{title: ZZ, url: \"https://rete.example/a\"}]",
        "meetings: materials: [{title: a, url: ZZ}]",
        "meetings: changes: [{on: 2030-05-01, reason: ZZ}]",
        "organisations: website: ZZ",
        "projects: full_name: ZZ",
        "projects: participants: [{person: ZZ, role: ZZ}]",
        "projects: extensions: [{text: ZZ, until: 2031}]",
        "pages: title: ZZ",
        "pages: [qui](ZZ \"ZZ\")",
        "en meetings: title: ZZ",
    ] {
        assert!(taken.contains(field), "{field}: {taken:#?}");
    }
    for ending in [".html", ".ics", ".xml", ".json"] {
        let is_in =
            |(path, text): (&String, &String)| path.ends_with(ending) && text.contains("zzmarca");
        assert!(outputs.iter().any(is_in), "{ending}");
    }
}
