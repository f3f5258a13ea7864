//! What only `check` looks for: each finding at its place, and none where there is nothing to say.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use connessi::check::CODES;
use connessi::diagnostic::{Checked, Severity};
use connessi::explanation::Explanation;
use connessi::pipeline::{Inspected, check};
use connessi::source::{Inputs, SourcePath};

use crate::support::{NOW, fixture, options, project, put, read, shown};

const SITE: &str = "title = \"Rete\"\nbase_url = \"https://rete.example/\"\n";
const RAW: &str = "title = \"Rete\"\nbase_url = \"https://rete.example/archivio/\"\nlanguages = [\"en\"]\n\
                   [markdown]\nraw_html = \"allow\"\n[feeds]\norganizer = \"segreteria@rete.example\"\n";

fn site(files: &[(&str, &str)]) -> Inputs {
    let mut inputs = Inputs::default();
    put(&mut inputs, "site.toml", SITE);
    for (path, text) in files {
        put(&mut inputs, path, text);
    }
    inputs
}

fn look(inputs: &Inputs) -> Checked<Inspected> {
    check(inputs, &options(NOW))
}

/// What is found in a site: each code with the text at its mark.
fn found(files: &[(&str, &str)]) -> Vec<(&'static str, String)> {
    let inputs = site(files);
    let found = look(&inputs).diagnostics.into_iter();
    let marked = found.map(|found| {
        let range: std::ops::Range<usize> = found.span.range.into();
        let text = inputs.texts.get(&found.span.path);
        let marked = text.and_then(|text| text.get(range)).unwrap_or_default();
        (found.code, marked.to_owned())
    });
    marked.collect()
}

/// A free page with this body.
fn page(body: &str) -> String {
    format!("---\ntitolo: Una pagina\n---\n\n{body}\n")
}

/// A meeting that states this.
fn meeting(title: &str, head: &str) -> String {
    format!("---\ntitolo: {title}\n{head}\n---\n")
}

const NOTHING: [(&str, String); 0] = [];

#[test]
fn a_link_that_a_template_writes_is_told_once_where_it_is_written() {
    let template = "{% extends \"default/page.html\" %}\n{% block main %}<a href=\"/contati/\">x</a>{% endblock main %}";
    let files = [
        ("templates/page.html", template),
        ("content/pages/a.md", "---\ntitolo: A\n---\n"),
        ("content/pages/contatti.md", "---\ntitolo: Contatti\n---\n"),
    ];
    let inputs = site(&files);
    let diagnostics = look(&inputs).diagnostics;
    let text = shown(&diagnostics, &inputs);
    for words in [
        "attenzione[page-link-broken]: nella pagina `/a/` un collegamento non porta a nulla: `/contati/`",
        "templates/page.html:2",
        "forse `/contatti/`?",
        "pagine con lo stesso collegamento: 2",
    ] {
        assert!(text.contains(words), "{words}\n{text}");
    }
    assert_eq!(diagnostics.len(), 1, "{text}");
}

#[test]
fn links_are_followed_as_browsers_do() {
    let good = "<a href=\"b/\">b</a> <a href=\"/archivio/pagina/b/?x=1#due\">c</a> \
                <a href=\"https://rete.example/archivio\">d</a> <a href=\"webcal://rete.example/archivio/calendario.ics\">e</a> \
                <a href=\"#\">f</a> <a href=\"#top\">g</a> <a href=\"/altro/sito\">h</a> <a href=\"mailto:segreteria@rete.example\">i</a> \
                <a href=\"https://rete.example/archivio/#:~:text=x\">j</a> <a name=\"qui\" href=\"#qui\">k</a> <a href=\"\">l</a>";
    let files = [
        ("site.toml", RAW.to_owned()),
        ("content/pages/pagina.md", page(good)),
        (
            "content/pages/pagina/b.md",
            page("## Due").replace("Una pagina", "B"),
        ),
    ];
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(path, text)| (*path, text.as_str()))
        .collect();
    assert_eq!(found(&files), NOTHING);
    for (link, code) in [
        ("c/", "page-link-broken"),
        ("../../../x/", "page-link-broken"),
        ("/archivio/nulla.pdf", "page-link-broken"),
        ("/pagina/b/", "page-link-broken"),
        ("https://rete.example/archivio/nulla/", "page-link-broken"),
        ("b/#tre", "page-anchor-missing"),
        ("#tre", "page-anchor-missing"),
    ] {
        let body = page(&format!("<a href=\"{link}\">x</a>"));
        let mut files = files.clone();
        files[1].1 = &body;
        assert_eq!(found(&files), [(code, link.to_owned())], "{link}");
    }
}

#[test]
fn a_link_that_the_text_was_told_of_is_not_told_again() {
    for (body, code) in [
        ("[x](/nulla/)", "link-broken"),
        ("[x](/così/)", "link-broken"),
        ("[x](nulla.md)", "document-missing"),
        ("[x](nulla.pdf)", "file-missing"),
        ("[x](#nulla)", "anchor-missing"),
    ] {
        let codes: Vec<&str> = found(&[("content/pages/a.md", &page(body))])
            .into_iter()
            .map(|(code, _)| code)
            .collect();
        assert_eq!(codes, [code], "{body}");
    }
}

#[test]
fn titles_and_summaries_are_told_apart() {
    let same = "---\ntitolo: Sportello\nsommario: Per tutti.\n---\n";
    let both = found(&[("content/news/a.md", same), ("content/news/b.md", same)]);
    let title = ("title-shared", "Sportello".to_owned());
    let summary = ("summary-shared", "Per tutti.".to_owned());
    assert_eq!(both, [title, summary]);
    let one = "---\ntitolo: Sportello\nsommario: Per tutti.\nserie: Sportello\n---\n";
    let of_series = found(&[
        ("content/meetings/a.md", one),
        ("content/meetings/b.md", one),
    ]);
    assert_eq!(
        of_series, NOTHING,
        "the meetings of a series have their days"
    );
    let partner = |name| format!("---\nnome: {name}\nsommario: Partner.\n---\n");
    let files = [
        ("content/organisations/a.md", &*partner("Arci")),
        ("content/organisations/b.md", &*partner("Borgo")),
    ];
    assert_eq!(found(&files), NOTHING, "partners are partners");
    let files = [
        ("site.toml", RAW),
        ("content/news/a.md", same),
        ("content/news/a.en.md", same),
    ];
    assert_eq!(found(&files), NOTHING, "a name may be one in two languages");
}

#[test]
fn headings_go_down_one_level_at_a_time() {
    for (body, marked) in [
        ("## A\n\n### B\n\n## C", None),
        ("# A\n\n## B", None),
        ("### A", Some("### A")),
        ("## A\n\n#### B\n\n##### C", Some("#### B")),
        ("# A\n\n### B {#b}", Some("### B {#b}")),
    ] {
        let expected: Vec<(&str, String)> = marked
            .map(|marked| ("heading-skips", marked.to_owned()))
            .into_iter()
            .collect();
        assert_eq!(
            found(&[("content/pages/a.md", &page(body))]),
            expected,
            "{body}"
        );
    }
    let inputs = site(&[("content/pages/a.md", &page("# A\n\n### B"))]);
    let text = shown(&look(&inputs).diagnostics, &inputs);
    assert!(text.contains("scrivi `## B`"), "{text}");
}

#[test]
fn pictures_have_words_and_are_light() {
    let files = [
        ("site.toml", RAW),
        ("static/a.png", ""),
        ("content/pages/foto.jpg", ""),
        (
            "content/pages/a.md",
            &page("<img src=\"/archivio/a.png\">\n\n![Un prato](foto.jpg)"),
        ),
    ];
    let mut inputs = site(&files);
    let file = |name| SourcePath::new(name).expect("a plain path");
    let sizes = [
        ("static/a.png", 1_000_000),
        ("content/pages/foto.jpg", 2_345_678),
    ];
    let sizes = sizes.map(|(name, size)| (file(name), size));
    inputs.sizes = Arc::new(sizes.into());
    let text = shown(&look(&inputs).diagnostics, &inputs);
    for words in [
        "attenzione[page-image-without-alt]: nella pagina `/a/` l’immagine `/archivio/a.png`",
        "attenzione[image-heavy]: l’immagine `content/pages/foto.jpg` è grande 2345 kB",
        "content/pages/a.md:7",
    ] {
        assert!(text.contains(words), "{words}\n{text}");
    }
    assert_eq!(look(&inputs).diagnostics.len(), 2, "{text}");
}

#[test]
fn contacts_are_noted_unless_they_are_stated_for_the_public() {
    let body = "Scrivi a nome@rete.example, a segreteria@rete.example o a iscrizioni@rete.example.\n\n<!-- altro@rete.example -->\n";
    let files = [
        ("site.toml", RAW.to_owned()),
        ("content/pages/a.md", page(body)),
        (
            "content/news/b.md",
            "---\ntitolo: B\nsommario: Da nome@rete.example, o 075 5045678.\n---\n".to_owned(),
        ),
        (
            "content/meetings/c.md",
            meeting(
                "C",
                "iscrizione: {email: iscrizioni@rete.example}\ncollegamento: {email: sala@rete.example}",
            ),
        ),
    ];
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(path, text)| (*path, text.as_str()))
        .collect();
    let found = found(&files);
    let expected = [
        ("phone-in-text", "075 5045678"),
        ("email-in-text", "nome@rete.example"),
    ];
    let mut expected: Vec<(&str, String)> = expected
        .map(|(code, marked)| (code, marked.to_owned()))
        .to_vec();
    expected.sort();
    let mut found = found;
    found.sort();
    assert_eq!(found, expected);
}

#[test]
fn only_long_italian_texts_are_measured() {
    let hard = "L’amministrazione concernente l’approvazione della documentazione progettuale sopraindicata provvederà ".repeat(8);
    let long = page(&hard);
    let short = page(&hard[..300]);
    let expected = (
        "text-hard-to-read",
        "L’amministrazione concernente l’approvazione".to_owned(),
    );
    assert_eq!(found(&[("content/pages/a.md", &long)]), [expected]);
    assert_eq!(found(&[("content/pages/a.md", &short)]), NOTHING);
    let english = [
        ("site.toml", RAW),
        ("content/pages/a.md", &page("Breve.")),
        ("content/pages/a.en.md", &long),
    ];
    assert_eq!(found(&english), NOTHING);
}

#[test]
fn what_time_has_overtaken_is_told() {
    for (head, code, marked) in [
        ("data: 2030-05-09", "meeting-not-marked", "2030-05-09"),
        ("data: 2030-04", "meeting-not-marked", "2030-04"),
        (
            "data: 2030-05-08\nstato: provvisorio",
            "meeting-not-marked",
            "2030-05-08",
        ),
        (
            "data: 2030-05-17\nstato: provvisorio",
            "meeting-tentative-soon",
            "provvisorio",
        ),
        (
            "data: 2030-05-25\ncollegamento: via-email",
            "meeting-asks-nobody",
            "Titolo",
        ),
        (
            "data: 2030-04-25\nstato: svolto\nverbale: nessuno",
            "meeting-records-missing",
            "Titolo",
        ),
        (
            "data: 2029-11-10\nstato: rinviato",
            "meeting-postponed-long",
            "rinviato",
        ),
    ] {
        let expected = [(code, marked.to_owned())];
        assert_eq!(
            found(&[("content/meetings/a.md", &meeting("Titolo", head))]),
            expected,
            "{head}"
        );
    }
    for head in [
        "",
        "data: 2030-05-10\nora: 8:00",
        "data: 2030-05",
        "data: 2030-05-18\nstato: provvisorio",
        "data: 2030-05\nstato: provvisorio",
        "data: 2030-04-26\nstato: svolto",
        "stato: svolto",
        "data: 2029-01-01\nstato: annullato",
        "data: 2029-11-11\nstato: rinviato",
        "data: 2029-01-01\nstato: svolto\nverbale: nessuno\nregistrazione: nessuno\npresenze: nessuno",
    ] {
        assert_eq!(
            found(&[("content/meetings/a.md", &meeting("Titolo", head))]),
            NOTHING,
            "{head}"
        );
    }
}

#[test]
fn meetings_of_one_group_do_not_overlap() {
    let group = |name: &str| format!("---\nnome: {name}\n---\n");
    let together = |a: &str, b: &str| {
        let files = [
            ("content/groups/uno.md", group("Primo gruppo")),
            ("content/groups/due.md", group("Secondo gruppo")),
            (
                "content/meetings/a.md",
                meeting("A", &format!("data: 2030-06-12\n{a}")),
            ),
            (
                "content/meetings/b.md",
                meeting("B", &format!("data: 2030-06-12\n{b}")),
            ),
        ];
        let files: Vec<(&str, &str)> = files
            .iter()
            .map(|(path, text)| (*path, text.as_str()))
            .collect();
        found(&files)
    };
    let overlap = [("meetings-overlap", "2030-06-12".to_owned())];
    for (a, b) in [
        (
            "ora: 16:00\nfine: 18:00\ngruppi: [uno]",
            "ora: 17:00\ngruppi: [due, uno]",
        ),
        ("ora: 16:00\ngruppi: tutti", "ora: 16:30\ngruppi: [due]"),
        ("ora: 16:00\ngruppi: tutti", "ora: 16:00\ngruppi: tutti"),
    ] {
        assert_eq!(together(a, b), overlap, "{a} | {b}");
    }
    for (a, b) in [
        (
            "ora: 16:00\nfine: 17:00\ngruppi: [uno]",
            "ora: 17:00\ngruppi: [uno]",
        ),
        ("ora: 16:00\ngruppi: [uno]", "ora: 16:00\ngruppi: [due]"),
        ("ora: 16:00", "ora: 16:00\ngruppi: tutti"),
        ("gruppi: [uno]", "ora: 16:00\ngruppi: [uno]"),
        (
            "ora: 16:00\ngruppi: [uno]\nstato: annullato",
            "ora: 16:00\ngruppi: [uno]",
        ),
    ] {
        assert_eq!(together(a, b), NOTHING, "{a} | {b}");
    }
}

#[test]
fn what_a_whole_archive_has_is_told_once_with_the_first_places() {
    let past = |count: usize| -> Vec<(String, String)> {
        let meetings = (0..count).map(|number| {
            let text = meeting(
                &format!("Titolo {number}"),
                "data: 2030-04-09\nstato: svolto\nverbale: nessuno",
            );
            (format!("content/meetings/svolto-{number:02}.md"), text)
        });
        let open = (0..count).map(|number| {
            let text = meeting(&format!("Aperto {number}"), "data: 2030-05-08");
            (format!("content/meetings/aperto-{number:02}.md"), text)
        });
        meetings.chain(open).collect()
    };
    let told = |files: &[(String, String)]| {
        let files: Vec<(&str, &str)> = files
            .iter()
            .map(|(path, text)| (&**path, &**text))
            .collect();
        let inputs = site(&files);
        let found = look(&inputs).diagnostics;
        let text = shown(&found, &inputs);
        (found, text)
    };
    let (few, _) = told(&past(3));
    assert_eq!(few.len(), 6, "three are told one by one");
    let (many, text) = told(&past(50));
    assert_eq!(many.len(), 2, "{text}");
    for words in [
        "attenzione[meeting-not-marked]: 50 incontri sono passati, e nessuno ha detto se si sono tenuti",
        "content/meetings/aperto-00.md:3",
        "content/meetings/aperto-02.md:3",
        "anche questo",
        "`connessi todo` li elenca tutti",
        "nota[meeting-records-missing]: di 50 incontri che si sono svolti",
    ] {
        assert!(text.contains(words), "{words}\n{text}");
    }
    assert!(!text.contains("aperto-03"), "{text}");
    let weekly: Vec<(String, String)> = (0..6_usize)
        .flat_map(|week| {
            let head =
                |hour: &str| format!("data: 2030-06-{:02}\nora: {hour}\ngruppi: tutti", week + 1);
            [("a", "16:00"), ("b", "17:00")].map(|(name, hour)| {
                let path = format!("content/meetings/{name}{week}.md");
                (path, meeting(&format!("{name}{week}"), &head(hour)))
            })
        })
        .collect();
    let (overlaps, text) = told(&weekly);
    assert_eq!(overlaps.len(), 1, "{text}");
    assert!(
        text.contains("6 volte un incontro rivolto a tutti comincia mentre ce n’è un altro"),
        "{text}"
    );
}

#[test]
fn a_page_says_which_language_it_is_in() {
    let page_of = |start: &str, body: &str| {
        format!("<!doctype html>\n{start}\n<title>A</title><h1>A</h1>{body}</html>\n")
    };
    let right = "<html lang=\"{{ page.lang }}\" dir=\"{{ page.dir }}\">";
    for (start, body, expected) in [
        (right, "", None),
        ("<html lang=it>", "", None),
        (
            right,
            "<p lang=\"ar\" dir=\"rtl\">x</p><p lang=\"en-GB\" dir=\"auto\">x</p><a hreflang=\"x-default\" href=\"/\">x</a>",
            None,
        ),
        ("<html>", "", Some(("page-language-missing", "<html"))),
        (
            "<html lang=\"\">",
            "",
            Some(("page-language-missing", "<html")),
        ),
        (
            "<html lang=\"en\">",
            "",
            Some(("page-language-other", "lang=\"en\"")),
        ),
        (
            "<html lang=\"it_IT\">",
            "",
            Some(("page-language-form", "lang=\"it_IT\"")),
        ),
        (
            "<html lang=\"it\" dir=\"rtl\">",
            "",
            Some(("page-direction", "dir=\"rtl\"")),
        ),
        (
            right,
            "<p lang=\"italiano\">x</p>",
            Some(("page-language-form", "lang=\"italiano\"")),
        ),
        (
            right,
            "<p lang=\"ar\" dir=\"ltr\">x</p>",
            Some(("page-direction", "dir=\"ltr\"")),
        ),
        (
            right,
            "<a hreflang=\"inglese\" href=\"/\">x</a>",
            Some(("page-language-form", "hreflang=\"inglese\"")),
        ),
    ] {
        let template = page_of(start, body);
        let files = [
            ("templates/page.html", template.as_str()),
            ("content/pages/a.md", "---\ntitolo: A\n---\n"),
            ("content/pages/b.md", "---\ntitolo: B\n---\n"),
        ];
        let told: Vec<(&str, String)> = found(&files)
            .into_iter()
            .filter(|(code, _)| *code != "title-shared")
            .collect();
        let expected: Vec<(&str, String)> = expected
            .map(|(code, marked)| (code, marked.to_owned()))
            .into_iter()
            .collect();
        assert_eq!(told, expected, "{start} {body}");
    }
}

#[test]
fn a_passage_in_other_letters_is_told_at_its_line() {
    let arabic = "مرحبا بكم في الشبكة";
    let marked = |code: &'static str| [(code, arabic.to_owned())];
    let body = page(&format!("Ciao.\n\n{arabic}"));
    assert_eq!(
        found(&[("content/pages/a.md", &body)]),
        marked("text-other-script")
    );
    let titled = format!("---\ntitolo: {arabic}\n---\n");
    assert_eq!(
        found(&[("content/news/a.md", &titled)]),
        marked("text-other-script")
    );
    let allowed = page(&format!(
        "Ciao: <span lang=\"ar\" dir=\"rtl\">{arabic}</span>"
    ));
    assert_eq!(
        found(&[("site.toml", RAW), ("content/pages/a.md", &allowed)]),
        NOTHING
    );
    let translated = [
        (
            "site.toml",
            "title = \"Rete\"\nbase_url = \"https://rete.example/\"\nlanguages = [\"ar\"]\n",
        ),
        ("content/pages/a.md", "---\ntitolo: Chi siamo\n---\n"),
        ("content/pages/a.ar.md", &titled),
    ];
    assert_eq!(found(&translated), NOTHING);
    let template = format!(
        "{{% extends \"default/page.html\" %}}\n{{% block main %}}<p>{arabic}</p>{{% endblock main %}}"
    );
    let files = [
        ("templates/page.html", template.as_str()),
        ("content/pages/a.md", "---\ntitolo: A\n---\n"),
    ];
    let inputs = site(&files);
    let told = look(&inputs).diagnostics;
    assert_eq!(told[0].span.path.as_str(), "templates/page.html");
    assert_eq!(told[0].hints, ["template"]);
}

#[test]
fn a_picture_is_not_described_by_the_name_of_a_file() {
    for (alt, file, is_told) in [
        ("foto-1.jpg", "foto-1.jpg", true),
        ("Foto-1.JPG", "foto-1.jpg", true),
        ("foto-1", "foto-1.jpg", true),
        ("IMG_2043", "foto-1.jpg", true),
        ("altra.png", "foto-1.jpg", true),
        ("Prato", "prato.jpg", false),
        ("Un prato di sera", "foto-1.jpg", false),
        ("Image 3 di 12: il prato", "foto-1.jpg", false),
    ] {
        let body = page(&format!("![{alt}]({file})"));
        let path = format!("content/pages/{file}");
        let told = found(&[("content/pages/a.md", &*body), (&*path, "")]);
        let expected: Vec<(&str, String)> = match is_told {
            true => vec![("image-alt-is-name", alt.to_owned())],
            false => Vec::new(),
        };
        assert_eq!(told, expected, "{alt}");
    }
    let head = "---\ntitolo: A\nimmagine: {file: foto-1.jpg, alt: foto-1.jpg}\n---\n";
    let told = found(&[("content/news/a.md", head), ("content/news/foto-1.jpg", "")]);
    let codes: Vec<&str> = told.iter().map(|(code, _)| *code).collect();
    assert_eq!(codes, ["image-alt-is-name"]);
    let missing = found(&[("content/pages/a.md", &page("![Un prato](prato.jpg)"))]);
    assert_eq!(
        missing,
        [("file-missing", "![Un prato](prato.jpg)".to_owned())]
    );
}

#[test]
fn what_an_organisation_publishes_of_itself_is_not_noted() {
    let body = "Scrivi a info@ente.example o chiama il 075 5045678. Oppure nome.cognome@ente.example, 333 1234567.";
    let told = found(&[
        (
            "content/organisations/a.md",
            &format!("---\nnome: Ente\n---\n\n{body}\n"),
        ),
        (
            "content/news/b.md",
            "---\ntitolo: B\n---\n\nScrivi a info@ente.example.\n",
        ),
    ]);
    let mut marked: Vec<String> = told.into_iter().map(|(_, marked)| marked).collect();
    marked.sort();
    assert_eq!(marked, ["333 1234567", "nome.cognome@ente.example"]);
}

#[test]
fn a_list_of_people_is_noted_and_streets_and_organisations_are_not() {
    for (body, marked) in [
        (
            "Presenti: Anna Prova (Comune di Perugia), Marco Esempio e altri.",
            Some("Anna Prova"),
        ),
        (
            "## Partecipanti\n\n- Anna Prova\n- Marco Esempio",
            Some("Anna Prova"),
        ),
        (
            "Presenti: Comune di Perugia, Via Anna Prova, Fondazione Marco Esempio",
            None,
        ),
        ("Presenti: Anna Prova", None),
        ("Ne hanno parlato Anna Prova e Marco Esempio.", None),
        ("Partecipanti: 14", None),
    ] {
        let expected: Vec<(&str, String)> = marked
            .map(|marked| ("names-in-text", marked.to_owned()))
            .into_iter()
            .collect();
        assert_eq!(
            found(&[("content/news/a.md", &page(body))]),
            expected,
            "{body}"
        );
    }
}

#[test]
fn names_that_are_nearly_one_are_told_with_both_places() {
    let files = [
        (
            "content/organisations/a.md",
            "---\nnome: Il Sole Soc. Coop. Sociale\n---\n",
        ),
        (
            "content/organisations/b.md",
            "---\nnome: IL SOLE onlus\n---\n",
        ),
        (
            "content/news/c.md",
            "---\ntitolo: C\ntemi: [Scuola, Lavoro]\n---\n",
        ),
        ("content/news/d.md", "---\ntitolo: D\ntemi: [Scuole]\n---\n"),
    ];
    let inputs = site(&files);
    let diagnostics = look(&inputs).diagnostics;
    let told: Vec<(&str, Severity, usize)> = diagnostics
        .iter()
        .map(|found| (found.code, found.severity, found.related.len()))
        .collect();
    assert_eq!(
        told,
        [
            ("topic-near", Severity::Info, 1),
            ("organisation-twice", Severity::Warning, 1)
        ]
    );
}

#[test]
fn addresses_elsewhere_are_those_that_somebody_wrote() {
    let files = [
        ("site.toml", RAW.to_owned()),
        (
            "content/pages/a.md",
            page("[x](https://altrove.example/è#y) e https://rete.example/archivio/"),
        ),
        (
            "content/organisations/b.md",
            "---\nnome: B\nsito: https://ente.example/\n---\n".to_owned(),
        ),
        (
            "content/meetings/c.md",
            meeting("C", "data: 2030-06-12\nora: 16:00"),
        ),
    ];
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(path, text)| (*path, text.as_str()))
        .collect();
    let external: BTreeMap<_, _> = look(&site(&files)).value.external;
    let addresses: Vec<(&str, &str)> = external
        .iter()
        .map(|(address, span)| (address.as_str(), span.path.as_str()))
        .collect();
    assert_eq!(
        addresses,
        [
            ("https://altrove.example/%C3%A8", "content/pages/a.md"),
            ("https://ente.example/", "content/organisations/b.md"),
        ]
    );
}

#[test]
fn the_networks_site_has_nothing_to_mend_but_what_nobody_can_invent() {
    let inputs = read(&project());
    let found = check(&inputs, &options("2026-11-23T09:00:00Z"));
    let [found] = &found.diagnostics[..] else {
        panic!("{}", shown(&found.diagnostics, &inputs));
    };
    assert_eq!(found.code, "legal-link-missing");
    let missing = (
        "missing",
        "accessibility_statement, feedback, privacy, license".to_owned(),
    );
    assert_eq!(found.args, [missing]);
}

#[test]
fn every_finding_of_check_is_listed_and_explained() {
    let inputs = read(&fixture());
    // One title holds HTML, so that every output shows what it makes of it.
    let found = look(&inputs).diagnostics.into_iter();
    for found in found.filter(|found| found.code != "markup-in-field") {
        assert!(CODES.contains(&found.code), "{}", found.code);
    }
    let explained: BTreeSet<String> = Explanation::codes().into_iter().collect();
    for code in CODES {
        assert!(explained.contains(*code), "{code}");
    }
}
