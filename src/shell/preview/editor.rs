//! Addresses that open a place of a file in the editor with which its author writes.
//! Knows the schemes of editors; a file's name never leaves the part of an address that is meant for it.

use std::path::Path;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::shell::error::{Action, Error};

/// What names an editor, where the command line does not.
pub const VARIABLE: &str = "CONNESSI_EDITOR";
/// Everything but what may stand in a path without a meaning of its own.
const PATH: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'/')
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');
/// The editors that have a scheme, by their names.
const KNOWN: [(&str, &str); 10] = [
    ("vscode", "vscode://file{file}:{line}:{column}"),
    ("code", "vscode://file{file}:{line}:{column}"),
    ("vscodium", "vscodium://file{file}:{line}:{column}"),
    ("codium", "vscodium://file{file}:{line}:{column}"),
    ("cursor", "cursor://file{file}:{line}:{column}"),
    ("zed", "zed://file{file}:{line}:{column}"),
    (
        "idea",
        "idea://open?file={file}&line={line}&column={column}",
    ),
    (
        "sublime",
        "subl://open?url=file://{file}&line={line}&column={column}",
    ),
    (
        "subl",
        "subl://open?url=file://{file}&line={line}&column={column}",
    ),
    (
        "textmate",
        "txmt://open?url=file://{file}&line={line}&column={column}",
    ),
];
/// Schemes that do something else than open a file.
const NEVER: [&str; 6] = ["javascript", "data", "vbscript", "blob", "about", "file"];

/// The way to an editor: an address with `{file}`, `{line}` and `{column}` in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Editor(String);

impl Editor {
    /// The editor of a name, or of an address of one's own.
    pub fn new(text: &str) -> Option<Self> {
        let lower = text.to_lowercase();
        if let Some((_, address)) = KNOWN.iter().find(|(name, _)| *name == lower) {
            return Some(Self((*address).to_owned()));
        }
        let (scheme, rest) = text.split_once("://")?;
        let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte));
        let is_plain = !rest.chars().any(|c| c.is_control() || c.is_whitespace());
        let is_never = NEVER.iter().any(|never| scheme.eq_ignore_ascii_case(never));
        (is_scheme && is_plain && !is_never && rest.contains("{file}"))
            .then(|| Self(text.to_owned()))
    }

    /// The editor that the command line states, else the environment; `none` is none.
    ///
    /// # Errors
    /// Where none of that name is known.
    pub fn chosen(
        stated: Option<&str>,
        variable: impl Fn(&str) -> Option<String>,
    ) -> Result<Option<Self>, Error> {
        let own = variable(VARIABLE);
        match stated.or(own.as_deref()).map(str::trim) {
            Some("none" | "nessuno") => Ok(None),
            Some(text) if !text.is_empty() => match Self::new(text) {
                Some(editor) => Ok(Some(editor)),
                None => Err(Error::refused(Action::TakeEditor, text)),
            },
            Some(_) | None => Ok(Self::guessed(variable)),
        }
    }

    /// The editor in whose terminal the program runs, or that is the usual one for texts.
    fn guessed(variable: impl Fn(&str) -> Option<String>) -> Option<Self> {
        let is = |name: &str, value: &str| variable(name).as_deref() == Some(value);
        let name = match () {
            () if is("TERM_PROGRAM", "vscode") => Some("vscode".to_owned()),
            () if is("TERM_PROGRAM", "zed") || is("ZED_TERM", "true") => Some("zed".to_owned()),
            () if is("TERMINAL_EMULATOR", "JetBrains-JediTerm") => Some("idea".to_owned()),
            () => ["VISUAL", "EDITOR"].iter().find_map(|name| {
                let command = variable(name)?;
                let program = command.split_whitespace().next()?;
                Some(
                    Path::new(program)
                        .file_name()?
                        .to_string_lossy()
                        .into_owned(),
                )
            }),
        };
        // A command is no address.
        Self::new(&name.filter(|name| !name.contains(':'))?)
    }

    /// The address that opens a file at a line and a column, both counted from 1.
    pub fn address(&self, file: &Path, line: usize, column: usize) -> String {
        let file = file.to_string_lossy().replace('\\', "/");
        let slash = if file.starts_with('/') { "" } else { "/" };
        let file = format!("{slash}{}", utf8_percent_encode(&file, PATH));
        self.0
            .replace("{line}", &line.to_string())
            .replace("{column}", &column.to_string())
            .replace("{file}", &file)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(stated: Option<&str>, variables: &[(&str, &str)]) -> Option<String> {
        let variable = |name: &str| {
            let mut found = variables.iter().filter(|(known, _)| *known == name);
            found.next().map(|(_, value)| (*value).to_owned())
        };
        let editor = Editor::chosen(stated, variable).ok()??;
        Some(editor.address(Path::new("/sito/a.md"), 3, 4))
    }

    #[test]
    fn an_editor_is_stated_or_guessed() {
        let code = Some("vscode://file/sito/a.md:3:4".to_owned());
        for (stated, variables, expected) in [
            (Some("vscode"), vec![], code.clone()),
            (None, vec![("TERM_PROGRAM", "vscode")], code.clone()),
            (None, vec![("EDITOR", "/usr/bin/code --wait")], code.clone()),
            (None, vec![("EDITOR", "vim")], None),
            (None, vec![], None),
            (Some("none"), vec![("TERM_PROGRAM", "vscode")], None),
            (
                None,
                vec![("CONNESSI_EDITOR", "nessuno"), ("EDITOR", "code")],
                None,
            ),
            (None, vec![("EDITOR", "x://{file}")], None),
            (
                Some("idea"),
                vec![("CONNESSI_EDITOR", "code")],
                Some("idea://open?file=/sito/a.md&line=3&column=4".to_owned()),
            ),
            (
                None,
                vec![(
                    "CONNESSI_EDITOR",
                    "http://localhost:63342/api/file{file}:{line}",
                )],
                Some("http://localhost:63342/api/file/sito/a.md:3".to_owned()),
            ),
        ] {
            assert_eq!(
                chosen(stated, &variables),
                expected,
                "{stated:?} {variables:?}"
            );
        }
    }

    #[test]
    fn what_is_no_way_to_an_editor_is_refused() {
        for text in [
            "javascript://{file}",
            "JavaScript://%0aalert(1)//{file}",
            "data://{file}",
            "vi m",
            "x://no-file",
            "://{file}",
            "x://{file} y",
            "notepad",
        ] {
            assert_eq!(Editor::new(text), None, "{text}");
        }
    }

    #[test]
    fn no_name_of_a_file_changes_the_address_around_it() {
        let idea = Editor::new("idea").expect("it is known");
        let file = Path::new("/a b/è&line=9\"><script>{line}#?.md");
        assert_eq!(
            idea.address(file, 1, 2),
            "idea://open?file=/a%20b/%C3%A8%26line%3D9%22%3E%3Cscript%3E%7Bline%7D%23%3F.md&line=1&column=2"
        );
        let windows = Path::new("C:\\sito\\a.md");
        let code = Editor::new("code").expect("it is known");
        assert_eq!(
            code.address(windows, 1, 2),
            "vscode://file/C%3A/sito/a.md:1:2"
        );
    }
}
