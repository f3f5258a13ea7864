//! SVG, as far as the size of a drawing is concerned.
//! Knows the attributes of the outermost element, and nothing of what is drawn.

use crate::picture::{Head, Kind, Size};

/// How far into a file its first element may stand, in bytes.
const HEAD: usize = 64 * 1024;

/// What the head of a file says: the size that it states, or that of the view that it shows.
pub(super) fn head(bytes: &[u8]) -> Option<Head> {
    let text = String::from_utf8_lossy(&bytes[..bytes.len().min(HEAD)]);
    let text = text.trim_start_matches('\u{feff}').trim_start();
    if !text.starts_with('<') {
        return None;
    }
    let start = text.find("<svg")? + "<svg".len();
    let end = start + text[start..].find('>')?;
    let tag = &text[start..end];
    if !tag.is_empty() && !tag.starts_with(|c: char| c.is_whitespace() || c == '/') {
        return None;
    }
    let size = stated(tag).or_else(|| view(tag));
    let mut head = Head::new(
        Kind::Svg,
        size.unwrap_or(Size {
            width: 1,
            height: 1,
        }),
    );
    head.size = size;
    Some(head)
}

fn stated(tag: &str) -> Option<Size> {
    Some(Size {
        width: pixels(attribute(tag, "width")?)?,
        height: pixels(attribute(tag, "height")?)?,
    })
}

fn view(tag: &str) -> Option<Size> {
    let numbers = attribute(tag, "viewBox")?;
    let numbers = numbers.split([' ', ',', '\n', '\t']);
    let mut numbers = numbers.filter(|number| !number.is_empty()).skip(2);
    Some(Size {
        width: pixels(numbers.next()?)?,
        height: pixels(numbers.next()?)?,
    })
}

/// A length in whole pixels; nothing for one that is a part of something else.
fn pixels(text: &str) -> Option<u32> {
    let text = text.trim();
    let number: f64 = text
        .strip_suffix("px")
        .unwrap_or(text)
        .trim()
        .parse()
        .ok()?;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "it lies within the bounds that the line before sets"
    )]
    (0.5..=100_000.0)
        .contains(&number)
        .then(|| number.round() as u32)
}

/// The value of an attribute of a tag.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let mut at = 0;
    while let Some(found) = tag[at..].find(name) {
        let start = at + found;
        at = start + name.len();
        let is_whole = tag[..start].ends_with(char::is_whitespace);
        let rest = tag[at..]
            .trim_start()
            .strip_prefix('=')
            .map(str::trim_start);
        let Some(rest) = rest.filter(|_| is_whole) else {
            continue;
        };
        let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        return rest[1..].split_once(quote).map(|(value, _)| value);
    }
    None
}
