//! PNG as a row of chunks: what the head says, and which chunks tell no more than the picture.
//! Knows no more of what they hold than that.

use crate::picture::{Head, Kind, Size};

/// What every file begins with.
pub(super) const SIGNATURE: usize = 8;
/// The chunks that belong to the picture: its data, its colours, its movement.
const PICTURE: [&[u8; 4]; 19] = [
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"cHRM", b"gAMA", b"iCCP", b"sBIT", b"sRGB",
    b"cICP", b"mDCV", b"cLLI", b"bKGD", b"hIST", b"pHYs", b"acTL", b"fcTL", b"fdAT",
];

/// A chunk: its name, its bytes with length and check sum, and what it holds.
pub(super) struct Chunk<'a> {
    pub(super) name: &'a [u8],
    pub(super) whole: &'a [u8],
    pub(super) content: &'a [u8],
}

/// The chunks up to the last, or to where the file breaks off.
pub(super) fn chunks(bytes: &[u8]) -> impl Iterator<Item = Chunk<'_>> {
    let mut rest = bytes.get(SIGNATURE..).unwrap_or_default();
    std::iter::from_fn(move || {
        let length: [u8; 4] = rest.get(..4)?.try_into().ok()?;
        let length = usize::try_from(u32::from_be_bytes(length)).ok()?;
        let whole = rest.get(..length.checked_add(12)?)?;
        let chunk = Chunk {
            name: &whole[4..8],
            whole,
            content: &whole[8..8 + length],
        };
        rest = match chunk.name {
            b"IEND" => &[],
            _ => &rest[whole.len()..],
        };
        Some(chunk)
    })
}

/// Whether a chunk belongs to the picture.
pub(super) fn is_picture(chunk: &Chunk<'_>) -> bool {
    PICTURE.iter().any(|name| chunk.name == *name)
}

/// What the head of a file says that is there to its end.
pub(super) fn head(bytes: &[u8]) -> Option<Head> {
    let mut before_data = chunks(bytes).take_while(|chunk| chunk.name != b"IDAT");
    let first = before_data.next().filter(|chunk| chunk.name == b"IHDR")?;
    let number = |at: usize| {
        let bytes: [u8; 4] = first.content.get(at..at + 4)?.try_into().ok()?;
        Some(u32::from_be_bytes(bytes))
    };
    let size = Size {
        width: number(0)?,
        height: number(4)?,
    };
    let colours = *first.content.get(9)?;
    let mut head = Head::new(Kind::Png, size);
    head.has_many_colours = matches!(colours, 2 | 6);
    head.is_transparent = matches!(colours, 4 | 6);
    for chunk in before_data {
        head.is_transparent |= chunk.name == b"tRNS";
        head.moves |= chunk.name == b"acTL";
    }
    let is_whole = chunks(bytes).any(|chunk| chunk.name == b"IEND");
    is_whole.then_some(head)
}
