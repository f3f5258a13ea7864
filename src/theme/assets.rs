//! The static files of a theme under names that tell what they hold, so that browsers may keep them for ever.
//! Knows style sheets as far as they name other files, and no template.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::register::Hash;

/// How many digits of its hash a name carries.
const DIGITS: usize = 8;

/// A static file of a theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asset {
    /// Its path below the folder of the theme: `style.3f2a91c0.css`.
    pub published: String,
    /// What it holds; a style sheet names other files as they are published.
    pub bytes: Arc<[u8]>,
}

/// The files under their plain names, each with the name that it is published under.
pub(super) fn published(files: &BTreeMap<String, Arc<[u8]>>) -> BTreeMap<String, Asset> {
    let mut done = BTreeMap::new();
    for name in files.keys() {
        publish(name, files, &mut done, &mut Vec::new());
    }
    done
}

/// Publishes a file after those that it names. `open` are the style sheets that wait for it: one that names itself,
/// over whatever detours, keeps the plain name there.
fn publish(
    name: &str,
    files: &BTreeMap<String, Arc<[u8]>>,
    done: &mut BTreeMap<String, Asset>,
    open: &mut Vec<String>,
) -> Option<String> {
    if let Some(asset) = done.get(name) {
        return Some(asset.published.clone());
    }
    let bytes = files.get(name)?;
    if open.iter().any(|waiting| waiting == name) {
        return None;
    }
    let sheet = std::str::from_utf8(bytes).ok();
    let bytes: Arc<[u8]> = match sheet.filter(|_| name.ends_with(".css")) {
        Some(sheet) => {
            open.push(name.to_owned());
            let text = rewritten(sheet, |address| {
                let meant = beside(name, address)?;
                publish(&meant, files, done, open)
            });
            open.pop();
            text.into_bytes().into()
        }
        None => bytes.clone(),
    };
    let published = marked(name, &bytes);
    let asset = Asset {
        published: published.clone(),
        bytes,
    };
    done.insert(name.to_owned(), asset);
    Some(published)
}

/// A file's name with the beginning of the hash of what it holds before its ending.
fn marked(name: &str, bytes: &[u8]) -> String {
    let hash = Hash::of(bytes).to_string();
    let hash = &hash[..DIGITS];
    let at = name.rfind('/').map_or(0, |slash| slash + 1);
    match name[at..].rfind('.').filter(|dot| *dot > 0) {
        Some(dot) => format!("{}.{hash}{}", &name[..at + dot], &name[at + dot..]),
        None => format!("{name}.{hash}"),
    }
}

/// A style sheet in which the file name of each address that `publish` knows is the published one.
///
/// Addresses stand in `url(…)`, quoted or not, and as the text behind `@import` ([CSS Syntax, 4.3.4 and
/// 4.3.6](https://www.w3.org/TR/css-syntax-3/#consume-url-token)).
fn rewritten(sheet: &str, mut publish: impl FnMut(&str) -> Option<String>) -> String {
    let mut out = String::with_capacity(sheet.len());
    let mut rest = sheet;
    while let Some((before, address, after)) = next_address(rest) {
        out.push_str(before);
        let path_end = address.find(['?', '#']).unwrap_or(address.len());
        let (path, suffix) = address.split_at(path_end);
        let name_at = path.rfind('/').map_or(0, |slash| slash + 1);
        match publish(path) {
            Some(published) => {
                let name = published.rsplit('/').next().unwrap_or_default();
                out.extend([&path[..name_at], name, suffix]);
            }
            None => out.push_str(address),
        }
        rest = after;
    }
    out + rest
}

/// The next address in a style sheet, with what stands before and behind it. Comments are passed over.
fn next_address(sheet: &str) -> Option<(&str, &str, &str)> {
    let mut from = 0;
    loop {
        let starts = ["/*", "url(", "@import"].map(|start| (sheet[from..].find(start), start));
        let (at, start) = starts
            .into_iter()
            .filter_map(|(at, start)| Some((from + at?, start)))
            .min()?;
        let mut begin = at + start.len();
        if start == "/*" {
            from = begin + sheet[begin..].find("*/")? + 2;
            continue;
        }
        begin += sheet[begin..].len() - sheet[begin..].trim_start().len();
        let quote = sheet[begin..]
            .chars()
            .next()
            .filter(|c| ['"', '\''].contains(c));
        let is_bare_import = start == "@import" && quote.is_none();
        begin += usize::from(quote.is_some());
        let length = match quote {
            Some(quote) => sheet[begin..].find(quote)?,
            None => sheet[begin..].find([')', ' ', '\n', '\t'])?,
        };
        if is_bare_import {
            from = begin;
            continue;
        }
        let end = begin + length;
        return Some((&sheet[..begin], &sheet[begin..end], &sheet[end..]));
    }
}

/// The file of the theme that an address in the file `name` means; nothing where it leads elsewhere.
fn beside(name: &str, address: &str) -> Option<String> {
    if address.is_empty() || address.starts_with('/') || address.contains(':') {
        return None;
    }
    let folder = name.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in address.split('/') {
        match part {
            "." | "" => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// Every `assets["NAME"]` in a template, with the place of the name, outside of remarks.
pub(super) fn asked_for(template: &str) -> Vec<(std::ops::Range<usize>, &str)> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(at) = template[from..].find("assets[").map(|at| from + at) {
        from = at + "assets[".len();
        let before = &template[..at];
        let is_remark = before
            .rfind("{#")
            .is_some_and(|open| !before[open..].contains("#}"));
        let is_part = before.ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == '.');
        let Some(quote) = template[from..]
            .chars()
            .next()
            .filter(|c| ['"', '\''].contains(c))
        else {
            continue;
        };
        let Some(length) = template[from + 1..].find(quote) else {
            continue;
        };
        if !is_remark && !is_part {
            let range = from + 1..from + 1 + length;
            found.push((range.clone(), &template[range]));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(files: &[(&str, &str)]) -> Vec<(String, String)> {
        let files = files
            .iter()
            .map(|(name, text)| ((*name).to_owned(), text.as_bytes().into()));
        let published = published(&files.collect()).into_values();
        let texts = published.map(|asset| {
            let text = String::from_utf8(asset.bytes.to_vec()).expect("UTF-8");
            (asset.published, text)
        });
        texts.collect()
    }

    #[test]
    fn a_name_tells_what_the_file_holds() {
        let [(one, _)] = &check(&[("style.css", "a {}")])[..] else {
            panic!("one file");
        };
        let [(other, _)] = &check(&[("style.css", "b {}")])[..] else {
            panic!("one file");
        };
        assert_ne!(one, other);
        for name in [one, other] {
            let hash = name
                .strip_prefix("style.")
                .and_then(|name| name.strip_suffix(".css"));
            let hash = hash.expect("the ending stays");
            assert!(
                hash.len() == DIGITS && hash.bytes().all(|b| b.is_ascii_hexdigit()),
                "{name}"
            );
        }
    }

    #[test]
    fn a_style_sheet_names_files_as_they_are_published() {
        let files = check(&[
            ("a.svg", "<svg/>"),
            ("css/b.css", "p { background: url( '../a.svg#x' ) }"),
            (
                "style.css",
                "/* url(a.svg) */ @import \"css/b.css\"; i { background: url(a.svg) url(data:x,y) url(/a.svg) url(gone.svg) }",
            ),
        ]);
        let [(svg, _), (b, b_text), (_, style)] = &files[..] else {
            panic!("three files");
        };
        assert_eq!(b_text, &format!("p {{ background: url( '../{svg}#x' ) }}"));
        let expected = format!(
            "/* url(a.svg) */ @import \"{b}\"; i {{ background: url({svg}) url(data:x,y) url(/a.svg) url(gone.svg) }}"
        );
        assert_eq!(style, &expected);
    }

    #[test]
    fn style_sheets_that_import_each_other_are_published_all_the_same() {
        let files = check(&[("a.css", "@import 'b.css';"), ("b.css", "@import 'a.css';")]);
        assert_eq!(files.len(), 2);
        assert_eq!(files[1].1, "@import 'a.css';");
    }

    #[test]
    fn what_templates_ask_for_is_found_with_its_place() {
        let text = "{# assets[\"no\"] #}{{ assets[\"style.css\"] }} {{ assets['a'] }} {{ my_assets[\"b\"] }} {{ assets[c] }}";
        let names: Vec<&str> = asked_for(text).into_iter().map(|(_, name)| name).collect();
        assert_eq!(names, ["style.css", "a"]);
        assert!(
            asked_for(text)
                .iter()
                .all(|(range, name)| &text[range.clone()] == *name)
        );
    }
}
