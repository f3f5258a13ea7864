//! `build --verify`: the site is built once more without any memory, and what was published is held against that.
//! Knows what may not differ, and nothing of what is remembered.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::locale::Arg;
use crate::pipeline::{self, Content, Memory, Outputs};
use crate::shell::args::Common;
use crate::shell::commands::Session;
use crate::shell::error::{Action, Error};
use crate::shell::terminal::Terminal;
use crate::shell::{Outcome, disk};
use crate::source::{Earlier, REGISTER};
use crate::url::OutputPath;

/// So many files are named.
const NAMED: usize = 10;

/// Builds the site in `root` without any memory, and again with one, and tells which files of `output` differ.
pub(super) fn verify(
    common: &Common,
    (root, output, name): (&Path, &Path, &str),
    terminal: &mut Terminal,
) -> Result<Outcome, Error> {
    let mut session = Session::read(root.to_owned(), common, terminal)?;
    let register = output.join(REGISTER);
    let text = fs::read_to_string(&register);
    session.inputs.published = Some(Earlier {
        from: format!("{name}/{REGISTER}"),
        text: text
            .map_err(Error::at(Action::ReadOutput, &register))?
            .into(),
    });
    let build =
        |memory: &mut Memory| pipeline::build(&session.inputs, &session.options, memory).value;
    let clean = build(&mut Memory::default());
    let mut memory = Memory::lasting();
    build(&mut memory);
    let again = build(&mut memory);
    let mut differing = remembered(&clean, &again);
    differing.extend(disk::differing((root, output), &clean)?);
    if differing.is_empty() {
        let args = [("files", Arg::Number(clean.files.len()))];
        terminal.result("shell-verified", &args);
        return Ok(Outcome::Done);
    }
    let names: Vec<&str> = differing.iter().map(OutputPath::as_str).collect();
    let args = [
        ("count", Arg::Number(names.len())),
        (
            "files",
            Arg::Text(&names[..names.len().min(NAMED)].join(", ")),
        ),
    ];
    terminal.remark("shell-verify-failed", &args);
    Ok(Outcome::SiteHasErrors)
}

/// The files that a build with a memory makes otherwise than one without, or that only one of them makes.
fn remembered(clean: &Outputs, again: &Outputs) -> BTreeSet<OutputPath> {
    let differs = |(path, content): (&OutputPath, &Content), other: &Outputs| {
        (other.files.get(path) != Some(content)).then(|| path.clone())
    };
    let changed = clean.files.iter().filter_map(|file| differs(file, again));
    let more = again.files.iter().filter_map(|file| differs(file, clean));
    changed.chain(more).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_one_build_makes_otherwise_or_alone_is_told() {
        let outputs = |files: &[(&str, &str)]| Outputs {
            files: files
                .iter()
                .map(|(path, text)| {
                    let path = crate::url::UrlPath::new(path).expect("a plain path");
                    (path.output(), Content::Rendered(text.as_bytes().into()))
                })
                .collect(),
            ..Outputs::default()
        };
        let clean = outputs(&[("/a.html", "a"), ("/b.html", "b"), ("/c.html", "c")]);
        let again = outputs(&[("/a.html", "a"), ("/b.html", "B"), ("/d.html", "d")]);
        let told = remembered(&clean, &again);
        let told: Vec<&str> = told.iter().map(OutputPath::as_str).collect();
        assert_eq!(told, ["b.html", "c.html", "d.html"]);
        assert_eq!(remembered(&clean, &clean), BTreeSet::new());
    }
}
