//! JPEG as a row of segments: which there are, what the head says, and which tell no more than the picture.
//! Knows no more of what they hold than that.

use std::ops::Range;

use crate::picture::{Head, Kind, Size, Turn, exif};

/// The segments that only restore the flow, and the two that hold nothing.
const ALONE: [u8; 10] = [0x01, 0xD0, 0xD1, 0xD2, 0xD3, 0xD4, 0xD5, 0xD6, 0xD7, 0xD8];
const END: u8 = 0xD9;
const SCAN: u8 = 0xDA;
const COMMENT: u8 = 0xFE;
pub(super) const EXIF: &[u8] = b"Exif\0\0";

/// A segment: its marker, its bytes with the marker, and where in them its content begins.
pub(super) struct Segment<'a> {
    pub(super) marker: u8,
    pub(super) whole: &'a [u8],
    pub(super) content: &'a [u8],
}

/// The segments after the beginning of the picture, up to its end or to where the file cannot be understood.
pub(super) fn segments(bytes: &[u8]) -> impl Iterator<Item = Segment<'_>> {
    let mut at = 2;
    std::iter::from_fn(move || {
        let (segment, next) = segment(bytes, at)?;
        at = next;
        Some(segment)
    })
}

fn segment(bytes: &[u8], at: usize) -> Option<(Segment<'_>, usize)> {
    if bytes.get(at) != Some(&0xFF) {
        return None;
    }
    // A marker may be preceded by any number of 0xFF.
    let fill = bytes[at..].iter().take_while(|byte| **byte == 0xFF).count();
    let at = at + fill - 1;
    let marker = *bytes.get(at + 1)?;
    let (end, content): (usize, Range<usize>) = if marker == END {
        (bytes.len(), 0..0)
    } else if ALONE.contains(&marker) {
        (at + 2, 0..0)
    } else {
        let length: [u8; 2] = bytes.get(at + 2..at + 4)?.try_into().ok()?;
        let end = at + 2 + usize::from(u16::from_be_bytes(length)).max(2);
        if end > bytes.len() {
            return None;
        }
        match marker {
            SCAN => (scan_end(bytes, end), at + 4..end),
            _ => (end, at + 4..end),
        }
    };
    let whole = match marker {
        END => &bytes[at..at + 2],
        _ => &bytes[at..end],
    };
    let segment = Segment {
        marker,
        whole,
        content: &bytes[content],
    };
    Some((segment, end))
}

/// Where the data of a scan ends: at the first marker that does not belong to them.
fn scan_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start;
    while let Some(found) = bytes[at..].iter().position(|byte| *byte == 0xFF) {
        at += found;
        match bytes.get(at + 1) {
            Some(0x00 | 0xD0..=0xD7) => at += 2,
            Some(0xFF) => at += 1,
            Some(_) => return at,
            None => break,
        }
    }
    bytes.len()
}

/// Whether a segment belongs to the picture: its data, its colours, and how they are coded.
pub(super) fn is_picture(segment: &Segment<'_>) -> bool {
    match segment.marker {
        0xE0 => segment.content.starts_with(b"JFIF\0"),
        0xE2 => segment.content.starts_with(b"ICC_PROFILE\0"),
        0xEE => segment.content.starts_with(b"Adobe"),
        0xE1..=0xEF | COMMENT => false,
        _ => true,
    }
}

/// How the picture is held, as its notes say.
pub(super) fn turn(bytes: &[u8]) -> Turn {
    let notes = segments(bytes)
        .take_while(|segment| segment.marker != SCAN)
        .filter(|segment| segment.marker == 0xE1)
        .find_map(|segment| exif::read(segment.content.strip_prefix(EXIF)?));
    notes.map_or(Turn::NONE, |notes| notes.turn)
}

/// What the head of a file says that is there to its end.
pub(super) fn head(bytes: &[u8]) -> Option<Head> {
    let frame = segments(bytes)
        .take_while(|segment| segment.marker != SCAN)
        // Each way of coding has a marker; three of the row are something else.
        .find(|segment| {
            matches!(segment.marker, 0xC0..=0xCF) && ![0xC4, 0xC8, 0xCC].contains(&segment.marker)
        })?;
    let [_, h0, h1, w0, w1, ..] = *frame.content else {
        return None;
    };
    let size = Size {
        width: u16::from_be_bytes([w0, w1]).into(),
        height: u16::from_be_bytes([h0, h1]).into(),
    };
    let mut head = Head::new(Kind::Jpeg, size);
    head.turn = turn(bytes);
    let mut rest = segments(bytes).skip_while(|segment| segment.marker != SCAN);
    rest.any(|segment| segment.marker == END).then_some(head)
}
