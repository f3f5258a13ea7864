//! What a camera notes about a photograph, as far as it matters here: how it was held, and whether the place is told.
//! Knows the tables of TIFF, in which Exif is written, and no picture file.

use crate::picture::{Turn, find_all};

const ORIENTATION: u16 = 0x0112;
const GPS: u16 = 0x8825;

/// What the notes say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Notes {
    pub(super) turn: Turn,
    pub(super) tells_place: bool,
}

/// Reads the first table of `tiff`, which begins with its byte order; nothing where it is none.
pub(super) fn read(tiff: &[u8]) -> Option<Notes> {
    let is_little = match tiff {
        [b'I', b'I', b'*', 0, ..] => true,
        [b'M', b'M', 0, b'*', ..] => false,
        _ => return None,
    };
    let short = |at: usize| {
        let bytes: [u8; 2] = tiff.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(match is_little {
            true => u16::from_le_bytes(bytes),
            false => u16::from_be_bytes(bytes),
        })
    };
    let long = |at: usize| {
        let bytes: [u8; 4] = tiff.get(at..at.checked_add(4)?)?.try_into().ok()?;
        Some(match is_little {
            true => u32::from_le_bytes(bytes),
            false => u32::from_be_bytes(bytes),
        })
    };
    let table = usize::try_from(long(4)?).ok()?;
    let mut notes = Notes {
        turn: Turn::NONE,
        tells_place: false,
    };
    for entry in 0..usize::from(short(table)?) {
        let at = table.checked_add(2 + entry * 12)?;
        match short(at) {
            Some(ORIENTATION) => notes.turn = short(at + 8).map_or(Turn::NONE, Turn::new),
            Some(GPS) => notes.tells_place = true,
            Some(_) => {}
            None => break,
        }
    }
    Some(notes)
}

/// Whether notes about a place stand anywhere in `bytes`, whatever holds them.
pub(super) fn tells_place_anywhere(bytes: &[u8]) -> bool {
    let starts = find_all(bytes, b"II*\0").chain(find_all(bytes, b"MM\0*"));
    let mut notes = starts.filter_map(|at| read(&bytes[at..]));
    notes.any(|notes| notes.tells_place) || find_all(bytes, b"exif:GPSL").next().is_some()
}

/// Notes that say how the picture was held, and nothing else.
pub(super) fn only_turn(turn: Turn) -> Vec<u8> {
    let mut tiff = b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    tiff.push(turn.number());
    tiff.extend([0; 6]);
    tiff
}
