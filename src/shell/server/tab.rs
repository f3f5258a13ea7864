//! What a tab of the browser shows, in so far as it can become another: its page, its styles, what stands over it.
//! Knows what is served at an address; whether a tab has to load it again, the script in it decides.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};

use serde_json::{Value, json};

use crate::pipeline::Content;
use crate::shell::pictures::Workshop;
use crate::shell::preview::Over;
use crate::shell::server::Shown;
use crate::shell::server::answer::{Found, url_path};

/// The state of a page: equal where a tab that shows it shows the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct State {
    /// The hash of the page, and of what it loads.
    pub(super) page: String,
    /// The hash of the page without the names of its style sheets.
    pub(super) text: String,
    /// The addresses of its style sheets.
    pub(super) styles: Vec<String>,
    /// The hash of what stands over it.
    pub(super) over: String,
}

impl State {
    /// The state of a page that was found, with what stands over it.
    pub(super) fn of(found: &Found<'_>, over: &Over, shown: &Shown, workshop: &Workshop) -> Self {
        let html = String::from_utf8_lossy(&found.page);
        let (text, styles) = without_styles(&html);
        let loaded: Vec<String> = sources(&html)
            .chain(styles.iter().cloned())
            .map(|address| print(&address, shown, workshop))
            .collect();
        Self {
            page: hash(&(&*html, loaded)),
            text: hash(&text),
            styles,
            over: hash(&(&over.trouble, &over.bar, &over.signs)),
        }
    }

    /// What the script in the page is told as the page is loaded.
    pub(super) fn at_first(&self, over: &Over) -> Value {
        json!({ "page": self.page, "text": self.text, "over": self.over, "signs": over.signs })
    }

    /// What it is told later on.
    pub(super) fn later(&self, over: &Over) -> Value {
        json!({
            "page": self.page, "text": self.text, "styles": self.styles, "over": self.over,
            "trouble": over.trouble, "bar": over.bar, "signs": over.signs,
        })
    }
}

/// A page without the addresses of its style sheets, and these.
fn without_styles(html: &str) -> (String, Vec<String>) {
    let mut text = String::with_capacity(html.len());
    let mut styles = Vec::new();
    let mut rest = html;
    while let Some(at) = rest.find("<link") {
        let end = rest[at..].find('>').map_or(rest.len(), |end| at + end);
        let link = &rest[at..end];
        let address = attribute(link, "href").filter(|_| link.contains("stylesheet"));
        text += &rest[..at];
        match address {
            Some(address) => {
                text += &link.replace(address, "");
                styles.push(unescaped(address));
            }
            None => text += link,
        }
        rest = &rest[end..];
    }
    (text + rest, styles)
}

/// The addresses that stand in `src` on a page.
fn sources(html: &str) -> impl Iterator<Item = String> {
    let parts = html.split(" src=").skip(1);
    parts.filter_map(|part| value(part).map(unescaped))
}

fn attribute<'a>(element: &'a str, name: &str) -> Option<&'a str> {
    value(element.split_once(&format!(" {name}="))?.1)
}

fn value(text: &str) -> Option<&str> {
    let quote = text.chars().next()?;
    match quote {
        '"' | '\'' => text[1..].split(quote).next(),
        _ => text.split([' ', '>']).next(),
    }
}

fn unescaped(address: &str) -> String {
    address.replace("&amp;", "&")
}

/// What tells what is loaded from an address from what was loaded there before.
fn print(address: &str, shown: &Shown, workshop: &Workshop) -> String {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let output = url_path(path).map(|url| url.output());
    match output.and_then(|output| shown.outputs.files.get(&output)) {
        Some(Content::Rendered(bytes)) => hash(bytes),
        Some(Content::Picture(wanted)) => hash(&wanted.print),
        Some(Content::Copied(source) | Content::Cleaned(source)) => {
            let metadata = fs::metadata(workshop.root().join(source.as_str())).ok();
            let seen = metadata.map(|metadata| (metadata.len(), metadata.modified().ok()));
            hash(&seen)
        }
        Some(Content::Kept(_)) | None => String::new(),
    }
}

fn hash(of: &impl Hash) -> String {
    let mut hasher = DefaultHasher::new();
    of.hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn style_sheets_are_told_from_the_page() {
        let page = |name: &str| {
            format!(
                "<head><link rel=\"icon\" href=\"/i.svg\"><link rel=stylesheet href='/a.{name}.css?x&amp;y'></head>"
            )
        };
        let (one, styles) = without_styles(&page("1"));
        let (two, _) = without_styles(&page("2"));
        assert_eq!(one, two);
        assert_eq!(styles, ["/a.1.css?x&y"]);
        assert!(one.contains("/i.svg"));
        for odd in [
            "<link",
            "<link href=",
            "<link rel=stylesheet href=\"",
            "<link<link>",
        ] {
            let (text, _) = without_styles(odd);
            assert!(text.starts_with("<link"), "{odd}");
        }
    }

    #[test]
    fn what_a_page_loads_is_found() {
        let html = "<img src=\"/a.svg\" alt=\"\"><script src='/b.js'></script><audio src=/c.mp3>";
        assert_eq!(
            sources(html).collect::<Vec<_>>(),
            ["/a.svg", "/b.js", "/c.mp3"]
        );
    }
}
