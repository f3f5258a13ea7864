//! The archive: what is counted agrees with what is shown, and everything stands where it can be found.

use std::collections::{BTreeMap, BTreeSet};

use connessi::source::{Inputs, SourcePath};

use crate::content::attributes;
use crate::laws::Random;
use crate::support::{NOW, clean_build, fixture, project, put, read, texts};

/// The rows of a table of figures: what each is of, and its figures.
fn table(file: &str) -> Vec<(String, Vec<usize>)> {
    let file = file.strip_prefix('\u{FEFF}').expect("a mark");
    let rows = file.split_terminator("\r\n").skip(1).map(|row| {
        let mut fields = row.split(',');
        let name = fields.next().unwrap_or_default().to_owned();
        (
            name,
            fields
                .map(|field| field.parse().unwrap_or_default())
                .collect(),
        )
    });
    rows.collect()
}

/// The part of a page between two marks.
fn between<'a>(page: &'a str, from: &str, to: &str) -> &'a str {
    let rest = page.split_once(from).map_or("", |(_, rest)| rest);
    rest.split_once(to).map_or(rest, |(part, _)| part)
}

/// Where the ways through an archive lead, each with what it promises.
fn ways(page: &str) -> Vec<(String, usize)> {
    let nav = between(page, "<nav class=\"browse\"", "</nav>");
    let items = nav.split("<li>").skip(1).filter_map(|item| {
        let count = between(item, "<span class=\"count\">(", ")").parse().ok()?;
        let href = attributes(item, "href").next()?;
        Some((href.replace("&#x2F;", "/"), count))
    });
    items.collect()
}

fn at<'a>(outputs: &'a BTreeMap<String, String>, address: &str) -> &'a str {
    let path = address.trim_start_matches('/');
    &outputs[&format!("{path}index.html")]
}

/// The sites that every law is tried on: the fictitious one, after some edits, and the network's own.
fn sites() -> Vec<(Inputs, &'static str)> {
    let original = read(&fixture());
    let mut sites = vec![
        (read(&project()), "2026-11-23T09:00:00Z"),
        (original.clone(), NOW),
        (original.clone(), "2035-01-01T00:00:00Z"),
    ];
    for seed in 1..=6 {
        let mut random = Random(seed);
        let mut inputs = original.clone();
        let meetings: Vec<SourcePath> = inputs
            .texts
            .keys()
            .filter(|path| path.as_str().starts_with("content/meetings/"))
            .cloned()
            .collect();
        for path in meetings {
            let text = inputs.texts[&path].clone();
            match random.below(4) {
                0 => {
                    inputs.texts.remove(&path);
                }
                1 => put(&mut inputs, path.as_str(), &text.replace("2030-", "2027-")),
                _ => {}
            }
        }
        sites.push((inputs, NOW));
    }
    sites
}

#[test]
fn the_years_and_what_has_none_are_all_there_is() {
    for (inputs, now) in sites() {
        let outputs = texts(&clean_build(&inputs, now).value);
        let meetings = table(&outputs["numeri/incontri.csv"]);
        let all = outputs.keys();
        let pages = all.filter(|path| {
            let inner = path.strip_prefix("incontri/");
            inner.is_some_and(|rest| {
                let folder = rest.strip_suffix("/index.html");
                folder.is_some_and(|name| !name.contains('/') && name.parse::<i16>().is_err())
            })
        });
        let pages = pages.count();
        let years: Vec<_> = meetings
            .iter()
            .filter(|(name, _)| name != "Totale")
            .collect();
        let sum: usize = years.iter().map(|(_, figures)| figures[0]).sum();
        assert_eq!(sum, pages, "{meetings:?}");
        for (name, figures) in &meetings {
            assert_eq!(figures[0], figures[1..].iter().sum::<usize>(), "{name}");
        }
        if let Some((_, whole)) = meetings.iter().find(|(name, _)| name == "Totale") {
            for (column, figure) in whole.iter().enumerate() {
                let sum: usize = years.iter().map(|(_, figures)| figures[column]).sum();
                assert_eq!(*figure, sum, "{column}");
            }
        }
        // Whether an organisation or a topic is stated is known of each meeting.
        for file in ["numeri/enti.csv", "numeri/temi.csv"] {
            let Some(file) = outputs.get(file) else {
                continue;
            };
            for ((name, stated), (_, meetings)) in table(file).iter().zip(&meetings) {
                assert_eq!(stated[1] + stated[2], meetings[0], "{name}");
            }
        }
    }
}

#[test]
fn every_way_through_the_archive_leads_to_as_much_as_it_promises() {
    let mut checked = 0;
    for (inputs, now) in sites() {
        let outputs = texts(&clean_build(&inputs, now).value);
        for (index, heading) in [("/incontri/", "s-meetings"), ("/notizie/", "s-news")] {
            let found = ways(at(&outputs, index));
            let timed = found.iter().filter(|(address, _)| is_time(index, address));
            let whole: usize = timed.map(|(_, count)| count).sum();
            let items = outputs.keys().filter(|path| is_item(index, path)).count();
            assert_eq!(whole, items, "{index}");
            for (address, count) in found {
                let page = at(&outputs, &address);
                let main = between(page, "<main", "</main>");
                let is_shelf = address.starts_with(index);
                let shown: BTreeSet<&str> = match is_shelf {
                    true => titles(main),
                    false => titles(between(
                        main,
                        &format!("<section class=\"by-year\" aria-labelledby=\"{heading}\""),
                        "</section>",
                    )),
                };
                assert_eq!(shown.len(), count, "{address}");
                checked += 1;
            }
        }
    }
    assert!(checked > 100, "{checked}");
}

fn is_time(index: &str, address: &str) -> bool {
    let inner = address.strip_prefix(index).unwrap_or_default();
    let inner = inner.trim_end_matches('/');
    inner.parse::<i16>().is_ok() || inner == "archivio/senza-data"
}

/// Whether a file is the page of a meeting or a news item in Italian.
fn is_item(index: &str, path: &str) -> bool {
    let inner = path.strip_prefix(index.trim_start_matches('/'));
    let name = inner.and_then(|rest| rest.strip_suffix("/index.html"));
    name.is_some_and(|name| !name.contains('/') && name.parse::<i16>().is_err())
}

/// The addresses of the items of a list.
fn titles(part: &str) -> BTreeSet<&str> {
    let rows = part.split("<p class=\"title\">").skip(1);
    rows.filter_map(|row| attributes(row, "href").next())
        .collect()
}

#[test]
fn every_shelf_is_a_page_of_its_own_for_search_engines() {
    let outputs = texts(&clean_build(&read(&fixture()), NOW).value);
    let sitemap = &outputs["sitemap.xml"];
    let shelves = [
        "incontri/archivio/svolti/",
        "incontri/archivio/senza-data/",
        "incontri/2030/",
        "gruppi/code/2030/",
        "notizie/archivio/senza-data/",
        "che-cosa-non-sappiamo/",
        "numeri/",
        "ar/numeri/",
    ];
    let mut titles = BTreeSet::new();
    let mut descriptions = BTreeSet::new();
    for shelf in shelves {
        assert!(
            sitemap.contains(&format!("https://lucertole.example/{shelf}<")),
            "{shelf}"
        );
        let page = at(&outputs, shelf);
        assert!(
            titles.insert(between(page, "<title>", "</title>")),
            "{shelf}"
        );
        let description = between(page, "<meta name=\"description\" content=\"", "\"");
        assert!(
            !description.is_empty() && descriptions.insert(description),
            "{shelf}"
        );
    }
    assert!(!sitemap.contains(".csv"));
}

#[test]
fn names_in_another_language_are_marked_wherever_words_stand_around_them() {
    let outputs = texts(&clean_build(&read(&fixture()), NOW).value);
    let name = "<bdi lang=\"it\" dir=\"ltr\">Code &amp; ricrescita</bdi>";
    for (path, before) in [
        ("en/groups/code/index.html", "Calendar: "),
        ("ar/gruppi/code/index.html", ": "),
        ("en/meetings/prima-muta/index.html", "In the group “"),
    ] {
        let page = &outputs[path];
        assert!(page.contains(&format!("{before}{name}")), "{path}");
    }
    let english = &outputs["en/meetings/prima-muta/index.html"];
    assert!(
        english.contains("<span lang=\"it\" dir=\"ltr\">Dal quaderno della Fata Squamina</span>")
    );
    assert!(!english.contains("aria-label=\"Other meetings: "));
    let calendars = &outputs["en/calendar/index.html"];
    let heard =
        "<span class=\"sr\">: <span lang=\"it\" dir=\"ltr\">Scuola di mimetismo</span></span>";
    assert!(calendars.contains(heard));
    let stand_in = &outputs["en/meetings/muta-forse/index.html"];
    let cited = "“<bdi lang=\"it\" dir=\"ltr\">Muta collettiva, forse</bdi>”";
    assert!(stand_in.contains(cited));
}

#[test]
fn charts_have_no_style_of_their_own_and_names_that_no_other_has() {
    let outputs = texts(&clean_build(&read(&fixture()), NOW).value);
    let page = at(&outputs, "/numeri/");
    assert!(page.matches("<svg class=\"chart\" role=\"img\"").count() >= 2);
    assert!(!page.contains(" style=") && !page.contains("<style"));
    let ids: Vec<&str> = attributes(page, "id").collect();
    let unique: BTreeSet<&&str> = ids.iter().collect();
    assert_eq!(ids.len(), unique.len());
    for name in attributes(page, "aria-labelledby").flat_map(str::split_whitespace) {
        assert!(ids.contains(&name), "{name}");
    }
    for csv in attributes(page, "href").filter(|href| href.ends_with(".csv")) {
        let path = csv.replace("&#x2F;", "/");
        assert!(outputs[path.trim_start_matches('/')].starts_with('\u{FEFF}'));
    }
}

/// Much that is not known is divided into years, each with its own.
#[test]
fn much_that_is_not_known_is_divided_into_years() {
    let mut inputs = Inputs::default();
    put(
        &mut inputs,
        "site.toml",
        "title = \"Rete\"\nbase_url = \"https://rete.example/\"\n",
    );
    for at in 0..60 {
        let year = 2028 + at % 2;
        let text =
            format!("---\ntitle: M{at}\ndate: {year}-05-14\nstatus: held\nminutes: none\n---\n");
        put(&mut inputs, &format!("content/meetings/m{at}.md"), &text);
    }
    let outputs = texts(&clean_build(&inputs, NOW).value);
    let main = |address: &str| between(at(&outputs, address), "<main", "</main>").to_owned();
    let index = main("/che-cosa-non-sappiamo/");
    assert!(!index.contains("/m1/"), "{index}");
    let mut listed = 0;
    for year in [2028, 2029] {
        let address = format!("/che-cosa-non-sappiamo/{year}/");
        assert!(index.replace("&#x2F;", "/").contains(&address), "{index}");
        listed += main(&address)
            .replace("&#x2F;", "/")
            .matches("\"/incontri/m")
            .count();
    }
    // Each in what is missing, and in what is known not to be there.
    assert_eq!(listed, 120);
}
