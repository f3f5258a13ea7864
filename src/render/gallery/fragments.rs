//! What stands between the marks of a finished page, and how it can stand elsewhere.
//! Knows HTML as the templates and the generator write it: every element that is begun is ended.

use std::collections::BTreeSet;

use crate::theme::marked::{BEGIN, CLOSE, END};

/// Elements that hold nothing and have no end.
const EMPTY: [&str; 9] = [
    "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr",
];
/// Elements whose text is not markup.
const RAW: [&str; 4] = ["script", "style", "textarea", "title"];
/// Elements without which what they hold cannot stand.
const HOLDERS: [&str; 3] = ["ul", "ol", "dl"];
/// The attributes that name an element of the page.
const NAMING: [&str; 3] = [" id=\"", " for=\"", " aria-describedby=\""];

/// What a part has made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Fragment {
    /// The part.
    pub(super) name: String,
    /// What it has made.
    pub(super) html: String,
    /// The tag that must stand around it.
    pub(super) holder: Option<String>,
    /// Whether it stands in the head of the page, where nothing is seen.
    pub(super) is_in_head: bool,
    /// What kinds of element it has itself, without those of the parts in it.
    pub(super) kinds: BTreeSet<String>,
}

/// Everything in a page that stands between two marks; what is inside comes before what is around it.
pub(super) fn fragments(page: &str) -> Vec<Fragment> {
    let mut found = Vec::new();
    let mut open: Vec<(Fragment, usize)> = Vec::new();
    let mut elements: Vec<(&str, &str)> = Vec::new();
    let mut at = 0;
    while let Some(start) = page[at..].find('<').map(|start| at + start) {
        if !page[at..start].trim().is_empty() {
            tell(&mut open, "text".to_owned());
        }
        let rest = &page[start..];
        if rest.starts_with("<!--") {
            let end = rest.find(CLOSE).map_or(page.len(), |end| start + end);
            at = (end + CLOSE.len()).min(page.len());
            if let Some(name) = page[start..end].strip_prefix(BEGIN) {
                tell(&mut open, name.to_owned());
                let holder = elements.last();
                let holder = holder.filter(|(name, _)| HOLDERS.contains(name));
                let fragment = Fragment {
                    name: name.to_owned(),
                    holder: holder.map(|(_, tag)| (*tag).to_owned()),
                    is_in_head: elements.iter().any(|(name, _)| *name == "head"),
                    ..Fragment::default()
                };
                open.push((fragment, at));
            } else if page[start..end].starts_with(END)
                && let Some((mut fragment, from)) = open.pop()
            {
                fragment.html = without_marks(&page[from..start]);
                if fragment.kinds.iter().all(|kind| kind == "text") {
                    // Words alone are told apart by what they say.
                    fragment.kinds = BTreeSet::from([fragment.html.trim().to_owned()]);
                }
                found.push(fragment);
            }
            continue;
        }
        let end = start + end_of(rest);
        at = end;
        let tag = &page[start..end];
        let name = tag.trim_start_matches(['<', '/']);
        let name = name
            .split(|c: char| !c.is_ascii_alphanumeric())
            .next()
            .unwrap_or_default();
        if tag.starts_with("</") {
            while elements.pop().is_some_and(|(open, _)| open != name) {}
        } else if !tag.starts_with("<!") {
            tell(&mut open, kind(name, tag));
            if RAW.contains(&name) {
                at = page[end..]
                    .find(&format!("</{name}"))
                    .map_or(page.len(), |to| end + to);
            }
            if !EMPTY.contains(&name) && !tag.ends_with("/>") {
                elements.push((name, tag));
            }
        }
    }
    found
}

/// Notes a kind of element with the part that makes it.
fn tell(open: &mut [(Fragment, usize)], kind: String) {
    if let Some((fragment, _)) = open.last_mut() {
        fragment.kinds.insert(kind);
    }
}

/// How long the tag is with which a text begins.
fn end_of(text: &str) -> usize {
    let mut is_quoted = false;
    let end = text.find(|letter| {
        is_quoted ^= letter == '"';
        letter == '>' && !is_quoted
    });
    end.map_or(text.len(), |end| end + 1)
}

/// The kind of an element: its name, its classes, which attributes it has, and how exact a date is.
fn kind(name: &str, tag: &str) -> String {
    let mut kind = name.to_owned();
    let mut pieces = tag.split('"');
    while let Some(before) = pieces.next() {
        let attribute = before
            .trim_end_matches('=')
            .rsplit(' ')
            .next()
            .unwrap_or_default();
        let value = pieces.next().unwrap_or_default();
        match attribute {
            "class" => kind += &format!(" class {value}"),
            "datetime" => kind += &format!(" datetime {}", value.len()),
            // Where something leads and what it says is no other kind.
            other => kind += &format!(" {}", other.trim_end_matches(['>', '/'])),
        }
    }
    kind
}

fn without_marks(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(start) = rest.find("<!--gallery") {
        out += &rest[..start];
        let end = rest[start..]
            .find(CLOSE)
            .map_or(rest.len(), |end| start + end + CLOSE.len());
        rest = &rest[end..];
    }
    out + rest
}

/// A fragment as it can stand on a page with others: in what must be around it, without its scripts, and with names that
/// nothing else has. What reads out the name of a region adds `number`, by which no two are called alike.
pub(super) fn apart(fragment: &Fragment, number: usize) -> String {
    let html = fragment.html.trim();
    let held = ["<li", "<div><dt"]
        .iter()
        .any(|start| html.starts_with(start));
    let html = match fragment.holder.as_deref().filter(|_| held) {
        Some(tag) => {
            let name = tag[1..].split([' ', '>']).next().unwrap_or_default();
            format!("{tag}\n{html}\n</{name}>")
        }
        None => html.to_owned(),
    };
    let mut html = without_scripts(&html);
    for attribute in NAMING {
        html = html.replace(attribute, &format!("{attribute}g{number}-"));
    }
    let html = html.replace(" href=\"#", &format!(" href=\"#g{number}-"));
    let html = html.replace("url(#", &format!("url(#g{number}-"));
    let html = each_value(&html, " aria-labelledby=\"", |ids| {
        let ids = ids.split_whitespace().map(|id| format!("g{number}-{id} "));
        ids.chain([format!("g{number}")]).collect()
    });
    each_value(&html, " aria-label=\"", |label| format!("{label} {number}"))
}

fn without_scripts(html: &str) -> String {
    let mut out = String::new();
    let mut rest = html;
    while let Some(start) = rest.find("<script") {
        out += &rest[..start];
        let end = rest[start..]
            .find("</script>")
            .map_or(rest.len(), |end| start + end + 9);
        rest = &rest[end..];
    }
    out + rest
}

/// The text with each value of an attribute changed.
fn each_value(html: &str, attribute: &str, change: impl Fn(&str) -> String) -> String {
    let mut pieces = html.split(attribute);
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (value, rest) = piece.split_once('"').unwrap_or((piece, ""));
        out += &format!("{attribute}{}\"{rest}", change(value));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<html><head><!--gallery[parts/head.html--><meta name=\"a\"><!--gallery]parts/head.html--></head>\
        <body><ol class=\"thread\"><!--gallery[parts/card.html--><li class=\"past\"><!--gallery[parts/when.html-->\
        <time datetime=\"2030\">2030</time><!--gallery]parts/when.html--><a id=\"x\" href=\"#y\">T</a></li>\
        <!--gallery]parts/card.html--></ol></body></html>";

    #[test]
    fn what_stands_between_marks_is_found_with_what_must_hold_it() {
        let found = fragments(PAGE);
        let names: Vec<&str> = found
            .iter()
            .map(|fragment| fragment.name.as_str())
            .collect();
        assert_eq!(
            names,
            ["parts/head.html", "parts/when.html", "parts/card.html"]
        );
        assert!(found[0].is_in_head && !found[1].is_in_head);
        assert_eq!(found[1].holder, None);
        assert_eq!(found[2].holder.as_deref(), Some("<ol class=\"thread\">"));
        let kinds: Vec<&str> = found[2].kinds.iter().map(String::as_str).collect();
        assert_eq!(
            kinds,
            ["a id href ", "li class past ", "parts/when.html", "text"]
        );
    }

    #[test]
    fn a_fragment_stands_beside_others() {
        let card = &fragments(PAGE)[2];
        assert_eq!(
            apart(card, 7),
            "<ol class=\"thread\">\n<li class=\"past\"><time datetime=\"2030\">2030</time>\
             <a id=\"g7-x\" href=\"#g7-y\">T</a></li>\n</ol>"
        );
        let region = Fragment {
            html: "<nav aria-label=\"Via\"></nav><section aria-labelledby=\"a b\"></section><script src=\"x\"></script>"
                .to_owned(),
            ..Fragment::default()
        };
        assert_eq!(
            apart(&region, 2),
            "<nav aria-label=\"Via 2\"></nav><section aria-labelledby=\"g2-a g2-b g2\"></section>"
        );
    }
}
