//! What several tests share: a site as a value, and one function each that touches the API.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use connessi::diagnostic::text::{Style, draw};
use connessi::diagnostic::{Checked, Diagnostic};
use connessi::locale::Locale;
use connessi::model::Options;
use connessi::picture::{Fault, Kind, Picture, Size, Turn};
use connessi::pipeline::{Content, Memory, Outputs, build};
use connessi::shell::disk;
use connessi::source::{Inputs, SourcePath, is_theme_file};
use jiff::Timestamp;

/// The present of the fictitious site.
pub(crate) const NOW: &str = "2030-05-10T10:00:00Z";

/// The folder of the project.
pub(crate) fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// The folder of the fictitious site.
pub(crate) fn fixture() -> PathBuf {
    project().join("tests/fixture")
}

/// The files of a site on disk.
pub(crate) fn read(root: &Path) -> Inputs {
    let checked = disk::read(root).expect("the site can be read");
    assert_eq!(checked.diagnostics, []);
    checked.value
}

/// Puts one file into a site.
pub(crate) fn put(inputs: &mut Inputs, path: &str, text: &str) {
    let name = SourcePath::new(path).expect("a test's paths are plain");
    let is_text = ["site.toml", ".md", ".html", "theme.toml"]
        .iter()
        .any(|ending| path.ends_with(ending));
    match is_text {
        true => {
            inputs.texts.insert(name, text.into());
        }
        false => {
            if is_theme_file(&name) {
                inputs
                    .theme_files
                    .insert(name.clone(), text.as_bytes().into());
            }
            let seen = picture(text);
            let pictures = &mut inputs.pictures.files;
            pictures.extend(seen.map(|seen| (name.clone(), seen)));
            inputs.assets.insert(name);
        }
    }
}

/// The picture that a line describes: its kind, size and bytes, and what else is to be said of it.
///
/// `jpeg 4000x3000 2500000 notes`; `broken`.
fn picture(line: &str) -> Option<Result<Picture, Fault>> {
    let mut words = line.split_whitespace();
    let kind = match words.next()? {
        "broken" => return Some(Err(Fault::Broken)),
        "jpeg" => Kind::Jpeg,
        "png" => Kind::Png,
        "gif" => Kind::Gif,
        "svg" => Kind::Svg,
        _ => return None,
    };
    let (width, height) = words.next()?.split_once('x')?;
    let size = Size {
        width: width.parse().ok()?,
        height: height.parse().ok()?,
    };
    let bytes = words.next()?.parse().ok()?;
    let rest: Vec<&str> = words.collect();
    Some(Ok(Picture {
        kind,
        size: Some(size),
        turn: Turn::NONE,
        bytes,
        print: 0x1234_5678 << 96,
        moves: false,
        is_transparent: rest.contains(&"transparent"),
        is_photo: kind == Kind::Jpeg,
        has_notes: rest.contains(&"notes"),
    }))
}

/// The options of a build at an instant.
pub(crate) fn options(now: &str) -> Options {
    Options {
        now: now
            .parse::<Timestamp>()
            .expect("a test's instants are whole"),
        drafts: false,
        accept_removals: false,
        base_url: None,
    }
}

/// A build without any memory of earlier ones.
pub(crate) fn clean_build(inputs: &Inputs, now: &str) -> Checked<Outputs> {
    build(inputs, &options(now), &mut Memory::default())
}

/// The text outputs of a build, by path.
pub(crate) fn texts(outputs: &Outputs) -> BTreeMap<String, String> {
    outputs
        .files
        .iter()
        .filter_map(|(path, content)| match content {
            Content::Rendered(bytes) => {
                // The only ones that are no text are pictures of the theme.
                if path.as_str().ends_with(".png") {
                    return None;
                }
                let text = String::from_utf8(bytes.to_vec()).expect("outputs are UTF-8");
                Some((path.to_string(), text))
            }
            Content::Kept(_) | Content::Copied(_) | Content::Cleaned(_) | Content::Picture(_) => {
                None
            }
        })
        .collect()
}

/// Findings as an Italian editor reads them.
pub(crate) fn shown(diagnostics: &[Diagnostic], inputs: &Inputs) -> String {
    let locale = Locale::new("it").expect("a language");
    diagnostics
        .iter()
        .map(|diagnostic| draw(diagnostic, inputs, &locale, Style::Plain) + "\n")
        .collect()
}

/// The text of a page, without its marks.
pub(crate) fn plain(html: &str) -> String {
    let mut text = String::new();
    let mut parts = html.split('<');
    text.push_str(parts.next().unwrap_or_default());
    for part in parts {
        text.push_str(part.split_once('>').map_or("", |(_, text)| text));
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
