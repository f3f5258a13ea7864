//! `new theme` writes a theme that goes on from the built-in one.
//! Knows where themes lie and how `site.toml` names one; what templates may use is `docs/templates.md`'s.

use std::fs;
use std::path::PathBuf;

use include_dir::{Dir, include_dir};

use super::{near, write_new};
use crate::config::{self, Config};
use crate::locale::Arg;
use crate::shell::Outcome;
use crate::shell::args::Common;
use crate::shell::commands::Session;
use crate::shell::error::{Action, Error};
use crate::shell::terminal::Terminal;
use crate::source::line_and_column;
use crate::theme;
use crate::url::Slug;

/// The theme that is written.
static STARTER: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/starter-theme");

/// Writes a theme, unless there is one of this name.
pub(super) fn theme(
    common: &Common,
    name: &str,
    terminal: &mut Terminal,
) -> Result<Outcome, Error> {
    let session = Session::open(common, terminal)?;
    let slug = Slug::from_text(name).ok_or_else(|| Error::refused(Action::TakeTitle, name))?;
    let folder = format!("themes/{slug}");
    let file = session.root.join(&folder);
    let is_known = theme::names(&session.inputs).contains(&slug.to_string());
    if is_known || file.exists() {
        return Err(Error::refused(Action::CreateFile, folder));
    }
    let files = files(&file, name);
    write_all(&files)?;
    terminal.result("shell-new-theme", &[("path", Arg::Text(&near(&file)))]);
    for (path, _) in &files {
        terminal.result("shell-new-theme-file", &[("path", Arg::Text(&near(path)))]);
    }
    let slug = slug.to_string();
    let stated = stated_theme(&session);
    let (line, value) = stated.unwrap_or_else(|| ("none".to_owned(), String::new()));
    let args = [
        ("name", Arg::Text(&slug)),
        ("line", Arg::Text(&line)),
        ("value", Arg::Text(&value)),
    ];
    terminal.result("shell-new-theme-next", &args);
    Ok(Outcome::Done)
}

/// The line on which `site.toml` names a theme, and which one.
fn stated_theme(session: &Session) -> Option<(String, String)> {
    let text = session.inputs.texts.get(config::FILE)?;
    let config: Config = config::parse(text, session.options.base_url.as_ref()).value?;
    let range = config.theme.range;
    (range.start < range.end).then(|| {
        let (line, _) = line_and_column(text, range.start);
        (line.to_string(), config.theme.value)
    })
}

/// The files of the theme, with its name put in.
fn files(folder: &std::path::Path, name: &str) -> Vec<(PathBuf, String)> {
    let quoted = name.replace('\\', "\\\\").replace('"', "\\\"");
    let mut files = Vec::new();
    let mut folders = vec![&STARTER];
    while let Some(inner) = folders.pop() {
        folders.extend(inner.dirs());
        files.extend(inner.files().filter_map(|file| {
            let text = file.contents_utf8()?.replace("{{name}}", &quoted);
            Some((folder.join(file.path()), text))
        }));
    }
    files.sort();
    files
}

/// Writes every file, or leaves none of them.
fn write_all(files: &[(PathBuf, String)]) -> Result<(), Error> {
    for (at, (file, text)) in files.iter().enumerate() {
        if let Err(error) = write_new(file, text.as_bytes()) {
            for (written, _) in &files[..at] {
                // Where one cannot be removed, what is told is why the rest could not be written.
                let _ = fs::remove_file(written);
            }
            return Err(error);
        }
    }
    Ok(())
}
