//! WebP as a row of chunks: what the head says, and which chunks tell no more than the picture.
//! Knows no more of what they hold than that.

use crate::picture::{Head, Kind, Size, Turn, exif};

/// `RIFF`, the length, `WEBP`.
pub(super) const START: usize = 12;
const TRANSPARENT: u8 = 0x10;
const MOVES: u8 = 0x02;
/// The flags for Exif and XMP.
pub(super) const NOTES: u8 = 0x0C;

/// A chunk: its name, its bytes with name, length and filling, and what it holds.
pub(super) struct Chunk<'a> {
    pub(super) name: &'a [u8],
    pub(super) whole: &'a [u8],
    pub(super) content: &'a [u8],
}

/// The chunks, up to the end or to where the file breaks off.
pub(super) fn chunks(bytes: &[u8]) -> impl Iterator<Item = Chunk<'_>> {
    let length = bytes.get(4..8).and_then(|length| length.try_into().ok());
    let length = length.map_or(0, u32::from_le_bytes);
    let end = usize::try_from(length).unwrap_or(usize::MAX);
    let end = end.saturating_add(8).min(bytes.len());
    let mut rest = bytes.get(START..end).unwrap_or_default();
    std::iter::from_fn(move || {
        let length: [u8; 4] = rest.get(4..8)?.try_into().ok()?;
        let length = usize::try_from(u32::from_le_bytes(length)).ok()?;
        let content = rest.get(8..length.checked_add(8)?)?;
        // What has an odd length is filled up, which the very last chunk may have been spared.
        let whole = &rest[..rest.len().min(8 + length + length % 2)];
        let chunk = Chunk {
            name: &whole[..4],
            whole,
            content,
        };
        rest = &rest[whole.len()..];
        Some(chunk)
    })
}

/// Whether a chunk belongs to the picture.
pub(super) fn is_picture(chunk: &Chunk<'_>) -> bool {
    [
        b"VP8 ", b"VP8L", b"VP8X", b"ICCP", b"ANIM", b"ANMF", b"ALPH",
    ]
    .iter()
    .any(|name| chunk.name == *name)
}

/// How the picture is held, as its notes say.
pub(super) fn turn(bytes: &[u8]) -> Turn {
    let mut notes = chunks(bytes).filter(|chunk| chunk.name == b"EXIF");
    let notes = notes.find_map(|chunk| {
        // Some programs write the name before it that it has in JPEG.
        let tiff = chunk.content.strip_prefix(b"Exif\0\0");
        exif::read(tiff.unwrap_or(chunk.content))
    });
    notes.map_or(Turn::NONE, |notes| notes.turn)
}

/// What the head of a file says.
pub(super) fn head(bytes: &[u8]) -> Option<Head> {
    let first = chunks(bytes).next()?;
    let mut head = match first.name {
        b"VP8X" => {
            let [flags, _, _, _, w0, w1, w2, h0, h1, h2, ..] = *first.content else {
                return None;
            };
            let size = Size {
                width: u32::from_le_bytes([w0, w1, w2, 0]) + 1,
                height: u32::from_le_bytes([h0, h1, h2, 0]) + 1,
            };
            let mut head = Head::new(Kind::WebP, size);
            head.is_transparent = flags & TRANSPARENT != 0;
            head.moves = flags & MOVES != 0;
            head
        }
        b"VP8 " => {
            let [_, _, _, 0x9D, 0x01, 0x2A, w0, w1, h0, h1, ..] = *first.content else {
                return None;
            };
            let size = Size {
                width: (u16::from_le_bytes([w0, w1]) & 0x3FFF).into(),
                height: (u16::from_le_bytes([h0, h1]) & 0x3FFF).into(),
            };
            Head::new(Kind::WebP, size)
        }
        b"VP8L" => {
            let [0x2F, a, b, c, d, ..] = *first.content else {
                return None;
            };
            let bits = u32::from_le_bytes([a, b, c, d]);
            let size = Size {
                width: (bits & 0x3FFF) + 1,
                height: (bits >> 14 & 0x3FFF) + 1,
            };
            let mut head = Head::new(Kind::WebP, size);
            head.is_transparent = bits >> 28 & 1 == 1;
            head
        }
        _ => return None,
    };
    head.turn = turn(bytes);
    Some(head)
}
