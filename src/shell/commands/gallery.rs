//! The site that `--gallery` shows in place of one's own: made up, part of the program, in the theme that is looked at.
//! Knows what a theme is made of; what the gallery shows of it is `render::gallery`'s.

use std::collections::BTreeMap;
use std::sync::Arc;

use include_dir::{Dir, include_dir};

use crate::config::{self, Config};
use crate::source::{Gallery, Inputs, SourcePath};

/// The texts and pictures of the made-up site, of which the tests hold that they show every value that themes may use.
static SAMPLE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/tests/fixture/content");
/// The gallery's own pages, and the meetings in states that the made-up site does not have.
static OWN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/gallery/content");
/// Its settings, with a place for the theme.
const SITE: &str = include_str!("../../gallery/site.toml");
/// Its template and style sheet.
const TEMPLATE: &str = include_str!("../../gallery/gallery.html");
const STYLE: &[u8] = include_bytes!("../../gallery/gallery.css");
/// The present of the made-up site: some of its meetings are past then, some to come.
pub(super) const NOW: &str = "2030-05-10T12:00:00+02:00[Europe/Rome]";

/// The inputs of the gallery: of one's own site, the theme, the templates and the style that is added.
pub(super) fn inputs(own: &Inputs, config: Option<&Config>) -> Inputs {
    let is_of_theme = |path: &SourcePath| {
        let path = path.as_str();
        path.starts_with("themes/") || path.starts_with("templates/") || path == "static/extra.css"
    };
    let mut inputs = Inputs {
        texts: own.texts.clone(),
        assets: own.assets.clone(),
        theme_files: own.theme_files.clone(),
        ..Inputs::default()
    };
    inputs.texts.retain(|path, _| is_of_theme(path));
    inputs.assets.retain(is_of_theme);
    let theme = config.map_or("default", |config| config.theme.value.as_str());
    put(
        &mut inputs.texts,
        config::FILE,
        SITE.replace("{{theme}}", theme),
    );
    put(
        &mut inputs.texts,
        "templates/gallery.html",
        TEMPLATE.to_owned(),
    );
    let style = path("themes/default/static/gallery.css");
    inputs.theme_files.insert(style, STYLE.into());
    let mut files = BTreeMap::new();
    for folder in [&SAMPLE, &OWN] {
        for (name, bytes) in all(folder) {
            match std::str::from_utf8(bytes) {
                Ok(text) if name.ends_with(".md") => {
                    put(
                        &mut inputs.texts,
                        &format!("content/{name}"),
                        text.to_owned(),
                    );
                }
                _ => {
                    files.insert(path(&format!("content/{name}")), Arc::from(bytes));
                }
            }
        }
    }
    for (name, text) in long_year() {
        put(&mut inputs.texts, &name, text);
    }
    inputs.assets.extend(files.keys().cloned());
    let sizes = files
        .iter()
        .map(|(path, bytes): (&SourcePath, &Arc<[u8]>)| {
            let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
            (path.clone(), size)
        });
    inputs.sizes = Arc::new(sizes.collect());
    inputs.gallery = Some(Arc::new(Gallery {
        files,
        document: path("content/pages/galleria.md"),
    }));
    inputs
}

/// News of a group in two years, of one of which there are so many that they take two pages.
fn long_year() -> Vec<(String, String)> {
    let days = (1..=102_u32).map(|number| {
        let year = if number == 102 { 2002 } else { 2001 };
        let (month, day) = (1 + number % 12, 1 + number % 28);
        let text = format!(
            "---\ntitolo: \"Notizia {number}\"\npubblicato: {year}-{month:02}-{day:02}\ngruppi: [code]\n---\n"
        );
        (format!("content/news/2001/notizia-{number}.md"), text)
    });
    days.collect()
}

fn put(texts: &mut BTreeMap<SourcePath, Arc<str>>, name: &str, text: String) {
    texts.insert(path(name), text.into());
}

fn path(name: &str) -> SourcePath {
    SourcePath::new(name).expect("the program's own files have plain names")
}

/// Every file in a folder of the program, by its path there.
fn all(folder: &'static Dir<'static>) -> Vec<(String, &'static [u8])> {
    let mut files = Vec::new();
    let mut folders = vec![folder];
    while let Some(folder) = folders.pop() {
        folders.extend(folder.dirs());
        files.extend(folder.files().filter_map(|file| {
            let name = file.path().to_str()?.replace('\\', "/");
            Some((name, file.contents()))
        }));
    }
    files
}
