//! `theme.toml`: what a theme says of itself.
//! Knows its keys; what follows from them is `theme`'s.

use toml::de::DeTable;

use crate::config::mend;
use crate::config::reader::{Reader, Table};
use crate::diagnostic::{Checked, Diagnostic};
use crate::source::{SourcePath, Span, Spanned};

/// The keys of a theme's manifest.
const KEYS: [&str; 4] = ["name", "description", "license", "tera"];

/// The minor version of Tera that a theme is written for, if its manifest names one; and what is wrong with the manifest.
pub fn tera_version(path: &SourcePath, text: &str) -> Checked<Option<Spanned<String>>> {
    let table = match DeTable::parse(text) {
        Ok(table) => table,
        Err(error) => {
            let span = Span::new(path, error.span().unwrap_or_default());
            let fix = mend::line(text, span.range.start);
            let diagnostic = Diagnostic::error("config-not-toml", span)
                .with("detail", error.message())
                .fixed(fix);
            return Checked {
                value: None,
                diagnostics: vec![diagnostic],
            };
        }
    };
    let range = table.span().into();
    let table = Table {
        entries: table.get_ref(),
        range,
    };
    let mut reader = Reader {
        path: path.clone(),
        diagnostics: Vec::new(),
    };
    reader.only(&table, &KEYS);
    for key in ["name", "description", "license"] {
        reader.text(&table, key);
    }
    let value = reader.text(&table, "tera");
    Checked {
        value,
        diagnostics: reader.diagnostics,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manifest_is_read_and_its_mistakes_are_told() {
        let path = SourcePath::new("themes/mio/theme.toml").expect("a plain name");
        for (text, version, codes) in [
            ("name = \"Mio\"\ntera = \"2.4\"\n", Some("2.4"), &[][..]),
            ("", None, &[]),
            ("nome = \"Mio\"\n", None, &["config-unknown-key"]),
            ("tera = 2.4\n", None, &["config-type"]),
            ("name = Mio\n", None, &["config-not-toml"]),
        ] {
            let read = tera_version(&path, text);
            let found: Vec<&str> = read.diagnostics.iter().map(|found| found.code).collect();
            let value = read.value.map(|version| version.value);
            assert_eq!((value.as_deref(), &found[..]), (version, codes), "{text}");
        }
    }
}
