//! Templates that leave marks in the pages they make, so that each part can be found there again.
//! Knows where parts and blocks begin and end, and nothing of what is done with the marks.

use super::tags::tags;

/// How a mark begins that stands before what a template makes.
pub(crate) const BEGIN: &str = "<!--gallery[";
/// How the mark begins that stands behind it.
pub(crate) const END: &str = "<!--gallery]";
/// How both end.
pub(crate) const CLOSE: &str = "-->";

/// The text of a template that leaves marks: around itself, if it is a part, and around its blocks of these names.
pub(super) fn marked(name: &str, text: &str, blocks: &[&str]) -> String {
    let own = ["default/", "theme/"]
        .iter()
        .find_map(|layer| name.strip_prefix(layer));
    let own = own.unwrap_or(name);
    let with_blocks = around_blocks(own, text, blocks);
    let (all, _) = tags(text);
    // What extends another template is made by that one.
    let is_whole = own.starts_with("parts/") && !all.iter().any(|tag| tag.word == "extends");
    match is_whole {
        true => around(own, &with_blocks),
        false => with_blocks,
    }
}

fn around(name: &str, text: &str) -> String {
    format!("{BEGIN}{name}{CLOSE}{text}{END}{name}{CLOSE}")
}

fn around_blocks(template: &str, text: &str, blocks: &[&str]) -> String {
    let (all, _) = tags(text);
    let mut out = String::new();
    let mut from = 0;
    let mut open: Vec<Option<String>> = Vec::new();
    for tag in &all {
        let start = text[..tag.at.start].rfind("{%").unwrap_or(tag.at.start);
        let end = text[tag.at.end..]
            .find("%}")
            .map_or(text.len(), |at| tag.at.end + at + 2);
        match tag.word {
            "block" => {
                let name = blocks.contains(&tag.name());
                let name = name.then(|| format!("{template}: {}", tag.name()));
                if let Some(name) = &name {
                    out += &text[from..end];
                    out += &format!("{BEGIN}{name}{CLOSE}");
                    from = end;
                }
                open.push(name);
            }
            "endblock" => {
                if let Some(name) = open.pop().flatten() {
                    out += &text[from..start];
                    out += &format!("{END}{name}{CLOSE}");
                    from = start;
                }
            }
            _ => {}
        }
    }
    out + &text[from..]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_and_chosen_blocks_stand_between_marks() {
        for (name, text, expected) in [
            (
                "parts/a.html",
                "<p>",
                "<!--gallery[parts/a.html--><p><!--gallery]parts/a.html-->",
            ),
            (
                "default/parts/a.html",
                "x",
                "<!--gallery[parts/a.html-->x<!--gallery]parts/a.html-->",
            ),
            (
                "parts/a.html",
                "{% extends \"default/parts/a.html\" %}",
                "{% extends \"default/parts/a.html\" %}",
            ),
            (
                "b.html",
                "{% block heading -%}{% block x %}1{% endblock %}2{%- endblock heading %}3",
                "{% block heading -%}<!--gallery[b.html: heading-->{% block x %}1{% endblock %}2\
                 <!--gallery]b.html: heading-->{%- endblock heading %}3",
            ),
        ] {
            assert_eq!(marked(name, text, &["heading"]), expected);
        }
    }
}
