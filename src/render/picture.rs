//! A picture in a page: which files a browser may choose from, and how much room it takes before one has come.
//! Knows HTML; in which sizes a picture is published is known by the plan.

use crate::model::Site;
use crate::parse::markdown::escape;
use crate::picture::{Format, Size};
use crate::plan::Plan;
use crate::render::body::{Addresses, site_address};
use crate::source::SourcePath;
use crate::url::UrlPath;

/// How wide running text is in our themes, in pixels, and the room beside it.
const COLUMN: u32 = 672;
const MARGINS: u32 = 48;
/// The widest file for what chooses none itself: readers of feeds, browsers of ten years ago.
const PLAIN: u32 = 960;
/// The widest file for the cards that other sites make of a link.
const CARD: u32 = 1200;

/// What a page says of a picture.
#[derive(Clone, Copy, Debug)]
pub struct Tag<'a> {
    /// What it shows.
    pub alt: &'a str,
    /// What is said when one points at it; empty where nothing is.
    pub title: &'a str,
    /// Whether it is what a page begins with: it is fetched at once, and every other one when it comes near.
    pub is_first: bool,
}

/// A picture of the site as HTML; nothing where the file is not published.
pub fn html(
    site: &Site,
    plan: &Plan,
    file: &SourcePath,
    tag: Tag<'_>,
    addresses: Addresses,
) -> Option<String> {
    let address = |url: &UrlPath| escape(&site_address(site, url, addresses));
    let own = plan.asset_url(file)?;
    let Some(published) = plan.picture(file) else {
        return Some(img(&address(own), None, "", tag, addresses));
    };
    let (plain_size, plain) = published.within(PLAIN)?;
    if addresses == Addresses::Absolute {
        return Some(img(&address(plain), Some(*plain_size), "", tag, addresses));
    }
    let sizes = sizes(published.size);
    let choice = |files: &[(Size, UrlPath)]| {
        let files = files
            .iter()
            .map(|(size, url)| format!("{} {}w", address(url), size.width));
        let files: Vec<String> = files.collect();
        format!(" srcset=\"{}\" sizes=\"{sizes}\"", files.join(", "))
    };
    let usual = match published.usual.len() {
        1 => String::new(),
        _ => choice(&published.usual),
    };
    let img = img(
        &address(plain),
        Some(published.size),
        &usual,
        tag,
        addresses,
    );
    if published.modern.is_empty() {
        return Some(img);
    }
    let kind = Format::Avif.media_type();
    let source = choice(&published.modern);
    Some(format!(
        "<picture><source type=\"{kind}\"{source}>{img}</picture>"
    ))
}

/// A picture at an address of which nothing else is known.
pub fn written(src: &str, tag: Tag<'_>) -> String {
    img(&escape(src), None, "", tag, Addresses::FromRoot)
}

fn img(src: &str, size: Option<Size>, choice: &str, tag: Tag<'_>, addresses: Addresses) -> String {
    let size = size.map_or_else(String::new, |size| {
        format!(" width=\"{}\" height=\"{}\"", size.width, size.height)
    });
    let title = match tag.title.is_empty() {
        true => String::new(),
        false => format!(" title=\"{}\"", escape(tag.title)),
    };
    let when = match (addresses, tag.is_first) {
        (Addresses::Absolute, _) => "",
        (Addresses::FromRoot, true) => " fetchpriority=\"high\"",
        (Addresses::FromRoot, false) => " loading=\"lazy\" decoding=\"async\"",
    };
    let alt = escape(tag.alt);
    format!("<img src=\"{src}\"{choice}{size} alt=\"{alt}\"{title}{when}>")
}

/// How wide the picture is shown: as its column, or as itself where it is narrower.
fn sizes(size: Size) -> String {
    let width = size.width.min(COLUMN);
    format!("(min-width: {}px) {width}px, 100vw", width + MARGINS)
}

/// The file for the cards that other sites make of a link, with its size as far as it is known; nothing where they
/// would show none.
pub fn card<'a>(plan: &'a Plan, file: &SourcePath) -> Option<(&'a UrlPath, Option<Size>)> {
    let found = match plan.picture(file) {
        Some(published) => {
            let (size, url) = published.within(CARD)?;
            (url, Some(*size))
        }
        None => (plan.asset_url(file)?, None),
    };
    card_type(found.0)?;
    Some(found)
}

/// The media type of a file that such cards show.
pub fn card_type(url: &UrlPath) -> Option<&'static str> {
    let name = url.as_str().to_lowercase();
    let types = [
        (".jpg", "image/jpeg"),
        (".jpeg", "image/jpeg"),
        (".png", "image/png"),
        (".gif", "image/gif"),
        (".webp", "image/webp"),
    ];
    let found = types.iter().find(|(ending, _)| name.ends_with(ending));
    found.map(|(_, media_type)| *media_type)
}
