//! What a finding means, at length: the reason, and a small site before and after, one file for each code.
//! Knows the form of these files, and nothing of how a site is built or shown.

use include_dir::{Dir, include_dir};

/// One file for each code, as `CODE.txt`.
static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/explanations");

/// What `site.toml` says in an example that brings none.
pub const SITE: &str = "title = \"Rete\"\nbase_url = \"https://rete.example/\"\n";
/// The instant at which the examples are built.
pub const NOW: &str = "2030-05-10T12:00:00+02:00[Europe/Rome]";

/// What a finding means, and an example of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Explanation {
    /// The code of the finding.
    pub code: String,
    /// What it means, by the tag of a language.
    pub words: Vec<(String, String)>,
    /// The text that is marked in the example.
    pub mark: Option<String>,
    /// The files of the site as it was published before, where that matters.
    pub earlier: Vec<(String, String)>,
    /// The files of a site with the mistake; none where no text can show it.
    pub before: Vec<(String, String)>,
    /// Those files that differ when it is mended.
    pub after: Vec<(String, String)>,
    /// Those files that are taken away when it is mended.
    pub without: Vec<String>,
}

impl Explanation {
    /// The explanation of a code.
    pub fn of(code: &str) -> Option<Self> {
        let file = FILES.get_file(format!("{code}.txt"))?;
        Some(read(code, file.contents_utf8()?))
    }

    /// The codes that have an explanation, in the order of the alphabet.
    pub fn codes() -> Vec<String> {
        let names = FILES.files().filter_map(|file| file.path().to_str());
        let mut codes: Vec<String> = names
            .filter_map(|name| name.strip_suffix(".txt"))
            .map(str::to_owned)
            .collect();
        codes.sort();
        codes
    }

    /// What it means, in a language, else in English.
    pub fn words_in(&self, tag: &str) -> &str {
        let in_language = |tag: &str| self.words.iter().find(|(known, _)| known == tag);
        in_language(tag)
            .or_else(|| in_language("en"))
            .map_or("", |(_, words)| words)
    }

    /// The files of the site when it is mended.
    pub fn mended(&self) -> Vec<(String, String)> {
        let kept = self.before.iter().filter(|(path, _)| {
            !self.without.contains(path) && !self.after.iter().any(|(other, _)| other == path)
        });
        kept.chain(&self.after).cloned().collect()
    }
}

/// Reads a file of the form that `src/explanations/README.md` describes.
fn read(code: &str, text: &str) -> Explanation {
    let mut explanation = Explanation {
        code: code.to_owned(),
        ..Explanation::default()
    };
    let text = format!("\n{text}");
    let mut parts = text.split("\n>>> ");
    for line in parts.next().unwrap_or_default().lines() {
        if let Some(mark) = line.strip_prefix("mark: ") {
            explanation.mark = Some(mark.to_owned());
        }
    }
    for part in parts {
        let (heading, body) = part.split_once('\n').unwrap_or((part, ""));
        let body = format!("{}\n", body.trim_end_matches('\n'));
        match heading.trim().split_once(' ') {
            Some(("earlier", path)) => explanation.earlier.push((path.to_owned(), body)),
            Some(("before", path)) => explanation.before.push((path.to_owned(), body)),
            Some(("after", path)) => explanation.after.push((path.to_owned(), body)),
            Some(("without", path)) => explanation.without.push(path.to_owned()),
            _ => {
                let words = body.trim().to_owned();
                explanation.words.push((heading.trim().to_owned(), words));
            }
        }
    }
    explanation
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_explanation_has_words_and_a_site_before_and_after() {
        let text = "mark: titel\n\n>>> it\nPerché.\n\n>>> en\nWhy.\n\n>>> before content/news/a.md\n---\ntitel: A\n---\n\n\
                    >>> before content/news/b.md\nb\n\n>>> after content/news/a.md\n---\ntitle: A\n---\n";
        let read = read("x", text);
        assert_eq!(read.mark.as_deref(), Some("titel"));
        assert_eq!(
            (read.words_in("it"), read.words_in("ar")),
            ("Perché.", "Why.")
        );
        assert_eq!(read.before[0].1, "---\ntitel: A\n---\n");
        let mended = read.mended();
        let mended: Vec<&str> = mended.iter().map(|(_, text)| text.as_str()).collect();
        assert_eq!(mended, ["b\n", "---\ntitle: A\n---\n"]);
    }
}
