//! The small sites of the explanations, built: what is found in them before they are mended, and after.
//! Knows how an example becomes inputs, and nothing of what it is an example of.

use std::sync::Arc;

use crate::check::{self, feeds};
use crate::diagnostic::Diagnostic;
use crate::explanation::{Explanation, NOW, SITE};
use crate::model::Options;
use crate::pipeline::{Content, Memory, build, check as inspect};
use crate::source::{Earlier, Inputs, REGISTER, SourcePath, is_theme_file};

/// A site of an example, and what is found in it.
#[derive(Clone, Debug)]
pub struct Found {
    /// The files.
    pub inputs: Inputs,
    /// The findings.
    pub diagnostics: Vec<Diagnostic>,
}

/// What is found in the site of an explanation; nothing where it has none.
pub fn before(explanation: &Explanation) -> Option<Found> {
    let has_example = !explanation.before.is_empty();
    has_example.then(|| found(explanation, &explanation.before, false))
}

/// What is found in it when it is mended.
pub fn after(explanation: &Explanation) -> Option<Found> {
    let has_example = !explanation.before.is_empty();
    has_example.then(|| found(explanation, &explanation.mended(), true))
}

/// What `build` tells of a site, and what `check` adds where the explanation is of one of its findings.
fn found(explanation: &Explanation, files: &[(String, String)], is_mended: bool) -> Found {
    let mut inputs = inputs(
        files,
        explanation.code == "calendar-line-ends" && !is_mended,
    );
    if !explanation.earlier.is_empty() {
        inputs.published = register(&explanation.earlier);
    }
    let diagnostics = match check::CODES.contains(&explanation.code.as_str()) {
        true => inspect(&inputs, &options()).diagnostics,
        false => build(&inputs, &options(), &mut Memory::default()).diagnostics,
    };
    Found {
        inputs,
        diagnostics,
    }
}

/// The register of a site as it was published before.
fn register(files: &[(String, String)]) -> Option<Earlier> {
    let built = build(&inputs(files, false), &options(), &mut Memory::default());
    let mut files = built.value.files.into_iter();
    let (_, content) = files.find(|(path, _)| path.as_str() == REGISTER)?;
    match content {
        Content::Rendered(bytes) => Some(earlier(str::from_utf8(&bytes).ok()?)),
        Content::Kept(_) | Content::Copied(_) | Content::Cleaned(_) | Content::Picture(_) => None,
    }
}

fn earlier(text: &str) -> Earlier {
    Earlier {
        from: "public".to_owned(),
        text: Arc::from(text),
    }
}

fn inputs(files: &[(String, String)], has_plain_ends: bool) -> Inputs {
    let mut inputs = Inputs::default();
    let site = SourcePath::new(crate::config::FILE).expect("a plain name");
    inputs.texts.insert(site, SITE.into());
    for (path, text) in files {
        if path == REGISTER {
            inputs.published = Some(earlier(text));
            continue;
        }
        let Some(source) = SourcePath::new(path) else {
            continue;
        };
        if feeds::is_feed(&source) {
            // What is copied is read by `check`. The lines of a calendar end as its standard wants, unless that is the mistake.
            let is_calendar = path.ends_with(".ics") && !has_plain_ends;
            let text = if is_calendar {
                text.replace('\n', "\r\n")
            } else {
                text.clone()
            };
            inputs.texts.insert(source.clone(), text.into());
        }
        let is_text = [".md", ".html", ".toml"];
        match is_text.iter().any(|ending| path.ends_with(ending)) {
            true => {
                inputs.texts.insert(source, text.as_str().into());
            }
            false => {
                if is_theme_file(&source) {
                    inputs
                        .theme_files
                        .insert(source.clone(), text.as_bytes().into());
                }
                inputs.assets.insert(source);
            }
        }
    }
    inputs
}

fn options() -> Options {
    let now = NOW.parse::<jiff::ZonedDateTime>();
    Options {
        now: now.expect("the examples have an instant").timestamp(),
        drafts: false,
        accept_removals: false,
        base_url: None,
    }
}
