//! What can be seen of a picture without decoding it: its kind, its size as it is shown, what else is in the file.
//! Knows the forms of picture files, and nothing of sites, pages or encoders.

mod clean;
mod exif;
mod jpeg;
mod offer;
mod png;
mod svg;
mod webp;

use twox_hash::XxHash3_128;

pub use clean::cleaned;
pub use offer::{Format, Offer, Variant};

/// The largest picture that is decoded, in pixels: what a good telephone takes. Larger ones need more memory than
/// anybody expects of a small file.
pub const PIXEL_LIMIT: u64 = 64_000_000;
/// The endings of files that are looked at.
const ENDINGS: [&str; 13] = [
    "jpg", "jpeg", "jpe", "jfif", "png", "gif", "webp", "avif", "svg", "heic", "heif", "tif",
    "tiff",
];

/// A kind of picture that browsers show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// [ITU-T T.81](https://www.w3.org/Graphics/JPEG/itu-t81.pdf).
    Jpeg,
    /// [PNG, third edition](https://www.w3.org/TR/png-3/).
    Png,
    /// GIF, which may move.
    Gif,
    /// [RFC 9649](https://www.rfc-editor.org/rfc/rfc9649).
    WebP,
    /// AV1 in a file of the HEIF family.
    Avif,
    /// Lines and surfaces, without a size of their own.
    Svg,
}

/// How wide and high something is, in pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Size {
    /// From side to side.
    pub width: u32,
    /// From top to bottom.
    pub height: u32,
}

impl Size {
    /// The same shape, `width` pixels wide.
    pub fn at_width(self, width: u32) -> Self {
        let (own, high) = (u64::from(self.width.max(1)), u64::from(self.height));
        let height = (high * u64::from(width) + own / 2) / own;
        Self {
            width,
            height: u32::try_from(height).unwrap_or(u32::MAX).max(1),
        }
    }

    /// How many pixels there are.
    pub fn pixels(self) -> u64 {
        u64::from(self.width) * u64::from(self.height)
    }
}

/// How a camera was held: one of the eight numbers of Exif. Browsers turn the picture as it says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turn(u8);

impl Turn {
    /// Upright.
    pub const NONE: Self = Self(1);

    /// The turn of this number; upright where there is none such.
    pub fn new(number: u16) -> Self {
        match number {
            1..=8 => Self(u8::try_from(number).unwrap_or(1)),
            _ => Self::NONE,
        }
    }

    /// Its number.
    pub fn number(self) -> u8 {
        self.0
    }

    /// Whether what is wide becomes high.
    pub fn is_sideways(self) -> bool {
        self.0 >= 5
    }

    fn applied(self, size: Size) -> Size {
        match self.is_sideways() {
            true => Size {
                width: size.height,
                height: size.width,
            },
            false => size,
        }
    }
}

/// A picture of the site, as far as its file shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// What kind of file it is.
    pub kind: Kind,
    /// Its size as it is shown, turned upright; nothing where a drawing states none.
    pub size: Option<Size>,
    /// How it was held.
    pub turn: Turn,
    /// The size of the file, in bytes.
    pub bytes: u64,
    /// XXH3 of the file.
    pub print: u128,
    /// Whether it has more than one frame.
    pub moves: bool,
    /// Whether one can look through it somewhere.
    pub is_transparent: bool,
    /// Whether it has the many tones of a photograph.
    pub is_photo: bool,
    /// Whether the file tells more than the picture: the camera, the day, the place.
    pub has_notes: bool,
}

impl Picture {
    /// Whether it has more pixels than anybody should decode.
    pub fn is_too_large(&self) -> bool {
        self.size.is_some_and(|size| size.pixels() > PIXEL_LIMIT)
    }
}

/// Why a file is no picture for a site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It cannot be read as a picture.
    Broken,
    /// Most browsers do not show this kind.
    NotForTheWeb(&'static str),
    /// It tells where it was taken, and what tells it cannot be taken out of this kind.
    TellsPlace(&'static str),
}

/// What a head says, before it is known how large the file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Head {
    kind: Kind,
    size: Option<Size>,
    turn: Turn,
    moves: bool,
    is_transparent: bool,
    /// How many colours a pixel may have: few, or as many as a photograph needs.
    has_many_colours: bool,
}

impl Head {
    fn new(kind: Kind, size: Size) -> Self {
        Self {
            kind,
            size: Some(size),
            turn: Turn::NONE,
            moves: false,
            is_transparent: false,
            has_many_colours: true,
        }
    }
}

/// Whether a file may be a picture, by its name.
pub fn is_named_like_one(name: &str) -> bool {
    let ending = name.rsplit_once('.').map(|(_, ending)| ending);
    ending.is_some_and(|ending| {
        ENDINGS
            .iter()
            .any(|known| known.eq_ignore_ascii_case(ending))
    })
}

/// Looks at the bytes of a file.
///
/// # Errors
/// Why it is no picture for a site.
pub fn read(bytes: &[u8]) -> Result<Picture, Fault> {
    let head = head(bytes)?;
    let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    let pixels = head.size.map_or(0, Size::pixels);
    if head.size.is_some() && pixels == 0 {
        return Err(Fault::Broken);
    }
    // Drawings and screenshots take far less than a byte for each pixel; photographs, without loss, more.
    let is_photo = match head.kind {
        Kind::Jpeg => true,
        Kind::Png => head.has_many_colours && length.saturating_mul(4) > pixels.saturating_mul(3),
        Kind::WebP => !head.is_transparent,
        Kind::Gif | Kind::Avif | Kind::Svg => false,
    };
    Ok(Picture {
        kind: head.kind,
        size: head.size.map(|size| head.turn.applied(size)),
        turn: head.turn,
        bytes: length,
        print: print(bytes),
        moves: head.moves,
        is_transparent: head.is_transparent,
        is_photo,
        has_notes: matches!(cleaned(bytes), std::borrow::Cow::Owned(_)),
    })
}

/// A form of file that we take apart, by its first bytes.
enum Form {
    Jpeg,
    Png,
    WebP,
}

impl Form {
    fn of(bytes: &[u8]) -> Option<Self> {
        let is_webp = bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP");
        match bytes {
            [0xFF, 0xD8, 0xFF, ..] => Some(Self::Jpeg),
            [0x89, b'P', b'N', b'G', ..] => Some(Self::Png),
            _ => is_webp.then_some(Self::WebP),
        }
    }
}

fn head(bytes: &[u8]) -> Result<Head, Fault> {
    let head = match Form::of(bytes) {
        Some(Form::Jpeg) => jpeg::head(bytes),
        Some(Form::Png) => png::head(bytes),
        Some(Form::WebP) => webp::head(bytes),
        None => match bytes {
            [b'G', b'I', b'F', b'8', _, b'a', rest @ ..] => gif(rest),
            [_, _, _, _, b'f', b't', b'y', b'p', brand @ ..] => return family(bytes, brand),
            [b'I', b'I', b'*', 0, ..] | [b'M', b'M', 0, b'*', ..] => {
                return Err(match exif::tells_place_anywhere(bytes) {
                    true => Fault::TellsPlace("TIFF"),
                    false => Fault::NotForTheWeb("TIFF"),
                });
            }
            _ => svg::head(bytes),
        },
    };
    head.ok_or(Fault::Broken)
}

/// The size of a GIF, behind its first six bytes.
fn gif(rest: &[u8]) -> Option<Head> {
    let [w0, w1, h0, h1, ..] = *rest else {
        return None;
    };
    let size = Size {
        width: u16::from_le_bytes([w0, w1]).into(),
        height: u16::from_le_bytes([h0, h1]).into(),
    };
    Some(Head::new(Kind::Gif, size))
}

/// A file of the HEIF family: AVIF, which browsers show, or what telephones take photographs in.
///
/// What tells of the place cannot be cut out of it: everything behind it is found by its distance from the beginning.
fn family(bytes: &[u8], brand: &[u8]) -> Result<Head, Fault> {
    let is_avif = brand.starts_with(b"avif") || brand.starts_with(b"avis");
    let name = if is_avif { "AVIF" } else { "HEIC" };
    if exif::tells_place_anywhere(bytes) {
        return Err(Fault::TellsPlace(name));
    }
    if !is_avif {
        return Err(Fault::NotForTheWeb(name));
    }
    // The largest of the images in it: others are its transparency, or small copies.
    let boxes = find_all(bytes, b"ispe").filter_map(|at| {
        let number = |at: usize| Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?));
        Some(Size {
            width: number(at + 8)?,
            height: number(at + 12)?,
        })
    });
    let size = boxes.max_by_key(|size| size.pixels());
    size.map(|size| Head::new(Kind::Avif, size))
        .ok_or(Fault::Broken)
}

/// Every place at which `wanted` stands.
fn find_all<'a>(bytes: &'a [u8], wanted: &'a [u8]) -> impl Iterator<Item = usize> + 'a {
    let places = bytes.windows(wanted.len()).enumerate();
    places.filter_map(move |(at, found)| (found == wanted).then_some(at))
}

/// XXH3 of 128 bits: tells files apart, and keeps nothing secret.
pub fn print(bytes: &[u8]) -> u128 {
    XxHash3_128::oneshot(bytes)
}

/// The same of what comes in pieces.
#[derive(Default)]
pub struct Sum(XxHash3_128);

impl Sum {
    /// The next piece.
    pub fn add(&mut self, piece: &[u8]) {
        self.0.write(piece);
    }

    /// What [`print()`] gives of all pieces, one after the other.
    pub fn print(&self) -> u128 {
        self.0.finish_128()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head_of(bytes: &[u8]) -> (Kind, Option<(u32, u32)>) {
        let picture = read(bytes).expect("a picture");
        let size = picture.size.map(|size| (size.width, size.height));
        (picture.kind, size)
    }

    #[test]
    fn the_size_stands_in_the_head_of_every_kind() {
        let jpeg = b"\xFF\xD8\xFF\xE0\0\x07JFIF\0\xFF\xC0\0\x0B\x08\0\x20\0\x40\x01\x01\x11\0\xFF\xDA\0\x02\x07\xFF\xD9";
        let png = b"\x89PNG\r\n\x1a\n\0\0\0\x0DIHDR\0\0\0\x40\0\0\0\x20\x08\x06\0\0\0\0\0\0\0\
                    \0\0\0\0IEND\0\0\0\0";
        for (bytes, expected) in [
            (&jpeg[..], (Kind::Jpeg, Some((64, 32)))),
            (&png[..], (Kind::Png, Some((64, 32)))),
            (b"GIF89a\x40\0\x20\0", (Kind::Gif, Some((64, 32)))),
            (
                b"RIFF\x16\0\0\0WEBPVP8 \x0A\0\0\0\0\0\0\x9D\x01\x2A\x40\0\x20\0",
                (Kind::WebP, Some((64, 32))),
            ),
            (
                b"RIFF\x12\0\0\0WEBPVP8L\x05\0\0\0\x2F\x3F\xC0\x07\x10\0",
                (Kind::WebP, Some((64, 32))),
            ),
            (
                b"RIFF\x16\0\0\0WEBPVP8X\x0A\0\0\0\x02\0\0\0\x3F\0\0\x1F\0\0",
                (Kind::WebP, Some((64, 32))),
            ),
            (
                b"\0\0\0\x18ftypavif\0\0\0\0\0\0\0\x14ispe\0\0\0\0\0\0\0\x40\0\0\0\x20",
                (Kind::Avif, Some((64, 32))),
            ),
            (
                b"<?xml version=\"1.0\"?>\n<svg width='64px' height=\"32\">",
                (Kind::Svg, Some((64, 32))),
            ),
            (
                b"<svg width=\"100%\" viewBox=\"0 0, 63.6 32\">",
                (Kind::Svg, Some((64, 32))),
            ),
            (b"<svg xmlns=\"x\">", (Kind::Svg, None)),
        ] {
            assert_eq!(
                head_of(bytes),
                expected,
                "{}",
                String::from_utf8_lossy(bytes)
            );
        }
        // Only half of it has arrived.
        for half in [&jpeg[..jpeg.len() - 2], &png[..png.len() - 1]] {
            assert_eq!(read(half), Err(Fault::Broken));
        }
        for broken in [
            &b""[..],
            b"\xFF\xD8\xFF",
            b"\x89PNG",
            b"GIF89a",
            b"<html>",
            b"GIF89a\0\0\0\0",
        ] {
            assert_eq!(read(broken), Err(Fault::Broken));
        }
    }

    #[test]
    fn a_webp_loses_its_notes_and_keeps_how_it_was_held() {
        let mut tiff = exif::only_turn(Turn::new(6));
        tiff.extend(b"Sassofono");
        tiff.push(0);
        let mut bytes = b"RIFF\0\0\0\0WEBPVP8X\x0A\0\0\0\x0C\0\0\0\x3F\0\0\x1F\0\0EXIF".to_vec();
        bytes.extend(u32::try_from(tiff.len()).expect("short").to_le_bytes());
        bytes.extend(&tiff);
        bytes.extend(b"XMP \x08\0\0\0exif:GPS");
        let length = u32::try_from(bytes.len() - 8).expect("short");
        bytes[4..8].copy_from_slice(&length.to_le_bytes());
        let seen = read(&bytes).expect("a picture");
        assert_eq!(
            (seen.size, seen.has_notes),
            (
                Some(Size {
                    width: 32,
                    height: 64
                }),
                true
            )
        );
        let clean = cleaned(&bytes);
        let text = String::from_utf8_lossy(&clean);
        assert!(
            !text.contains("Sassofono") && !text.contains("GPS"),
            "{text}"
        );
        let seen = read(&clean).expect("a picture");
        assert_eq!((seen.turn, seen.has_notes), (Turn::new(6), false));
    }
}
