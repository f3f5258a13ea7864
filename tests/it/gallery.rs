//! The gallery of a theme shows every part of it, and of a theme that changes one, the changed one.

use std::path::Path;
use std::process::Command;

use crate::support::project;

/// The pages of the gallery of a site, in its three languages.
fn gallery(root: &Path, output: &Path) -> [String; 3] {
    let built = Command::new(env!("CARGO_BIN_EXE_connessi"))
        .args(["build", "--gallery", "--lang", "en", "--root"])
        .arg(root)
        .arg("--output")
        .arg(output)
        .output()
        .expect("it runs");
    let told = String::from_utf8_lossy(&built.stderr).into_owned();
    assert!(built.status.success() && told.is_empty(), "{told}");
    ["", "en/", "ar/"].map(|folder| {
        let file = output.join(format!("{folder}galleria/index.html"));
        std::fs::read_to_string(file).expect("the gallery is there")
    })
}

/// The samples that a page shows of a part.
fn samples<'a>(page: &'a str, part: &str) -> Vec<&'a str> {
    let heading = format!("<code>{part}</code></h2>");
    let (_, after) = page.split_once(&heading).unwrap_or_default();
    let own = after
        .split("<h2 class=\"g-part\"")
        .next()
        .unwrap_or_default();
    own.split("<div class=\"g-sample\">").skip(1).collect()
}

fn parts() -> Vec<String> {
    let folder = project().join("themes/default/templates/parts");
    let files = std::fs::read_dir(folder).expect("the parts");
    let names = files.map(|file| file.expect("a part").file_name());
    let mut names: Vec<String> = names
        .map(|name| format!("parts/{}", name.to_string_lossy()))
        .collect();
    names.sort();
    names
}

#[test]
fn every_part_of_the_default_theme_is_shown_in_every_language_with_what_it_needs() {
    let folder = tempfile::tempdir().expect("a folder");
    let pages = gallery(&project().join("tests/fixture"), &folder.path().join("out"));
    let parts = parts();
    assert!(parts.len() > 40);
    for page in &pages {
        for part in &parts {
            assert!(!samples(page, part).is_empty(), "{part} is not shown");
        }
        assert_eq!(page.matches("Makes: ").count(), parts.len());
        // Nothing is called as something else is.
        let mut ids: Vec<&str> = page.split(" id=\"").skip(1).collect();
        ids.iter_mut()
            .for_each(|id| *id = id.split('"').next().unwrap_or_default());
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count);
        assert!(!page.contains("<!--gallery"));
    }
}

#[test]
fn the_gallery_shows_a_meeting_in_every_state_and_a_date_as_far_as_it_is_known() {
    let folder = tempfile::tempdir().expect("a folder");
    let [page, ..] = gallery(&project().join("tests/fixture"), &folder.path().join("out"));
    let cards = samples(&page, "parts/meeting-card.html").concat();
    for state in [
        "cancelled",
        "postponed",
        "tentative",
        "moved",
        "held",
        "over",
        "confirmed",
        "announced",
    ] {
        assert!(
            cards.contains(&format!(" {state}\"")),
            "no card of a meeting that is {state}"
        );
    }
    let headings = samples(&page, "meeting.html: heading").concat();
    for state in [
        "cancelled",
        "postponed",
        "tentative",
        "moved",
        "now-in-person",
    ] {
        assert!(
            headings.contains(&format!("class=\"banner {state}\"")),
            "no banner: {state}"
        );
    }
    let dates = samples(&page, "parts/when.html").concat();
    for words in [
        "datetime=\"2028\"",
        "datetime=\"2030-0",
        "Data non indicata",
    ] {
        assert!(dates.contains(words), "no {words} in {dates}");
    }
}

#[test]
fn a_theme_is_seen_with_the_part_that_it_changes_and_the_one_that_it_adds() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    for (path, text) in [
        (
            "site.toml",
            "title = \"Rete\"\nbase_url = \"https://rete.example/\"\ntheme = \"mio\"\n",
        ),
        ("themes/mio/theme.toml", "name = \"mio\"\ntera = \"2.4\"\n"),
        (
            "themes/mio/templates/parts/news-card.html",
            "<li class=\"mia\"><a href=\"{{ card.url }}\">{{ card.title }}</a>{% include \"parts/mio.html\" %}</li>\n",
        ),
        (
            "themes/mio/templates/parts/mio.html",
            "<i class=\"aggiunta\">✦</i>",
        ),
        // What one's own site holds is not shown, and no trouble either.
        ("content/news/rotta.md", "---\ntitolo: [\n---\n"),
    ] {
        let file = root.join(path);
        std::fs::create_dir_all(file.parent().expect("a folder")).expect("made");
        std::fs::write(file, text).expect("written");
    }
    for page in gallery(root, &root.join("out")) {
        let cards = samples(&page, "parts/news-card.html");
        assert!(!cards.is_empty() && cards.iter().all(|card| card.contains("<li class=\"mia\">")));
        assert_eq!(samples(&page, "parts/mio.html").len(), 1);
        assert!(!samples(&page, "parts/when.html").is_empty());
    }
}
