//! A picture's file without what it tells beside the picture: the camera, the day, the place, the small copy, the words.
//! Not a pixel changes; how the picture was held stays, since browsers turn it by that.

use std::borrow::Cow;

use crate::picture::{Form, Turn, exif, jpeg, png, webp};

/// The file without its notes; itself where it has none, or is of a kind that we do not take apart.
///
/// Where a file breaks off or cannot be understood, it ends there: nothing is kept that was not looked at.
pub fn cleaned(bytes: &[u8]) -> Cow<'_, [u8]> {
    let clean = match Form::of(bytes) {
        Some(Form::Jpeg) => of_jpeg(bytes),
        Some(Form::Png) => of_png(bytes),
        Some(Form::WebP) => of_webp(bytes),
        None => return Cow::Borrowed(bytes),
    };
    match clean == bytes {
        true => Cow::Borrowed(bytes),
        false => Cow::Owned(clean),
    }
}

fn of_jpeg(bytes: &[u8]) -> Vec<u8> {
    let mut clean = Vec::with_capacity(bytes.len());
    clean.extend_from_slice(&bytes[..2]);
    let turn = jpeg::turn(bytes);
    let mut is_told = turn == Turn::NONE;
    for segment in jpeg::segments(bytes).filter(jpeg::is_picture) {
        // JFIF wants to be the first; everything else may come later.
        if !is_told && segment.marker != 0xE0 {
            push_turn(&mut clean, turn);
            is_told = true;
        }
        clean.extend_from_slice(segment.whole);
    }
    clean
}

fn push_turn(clean: &mut Vec<u8>, turn: Turn) {
    let tiff = exif::only_turn(turn);
    let length = u16::try_from(2 + jpeg::EXIF.len() + tiff.len()).unwrap_or(u16::MAX);
    clean.extend([0xFF, 0xE1]);
    clean.extend(length.to_be_bytes());
    clean.extend_from_slice(jpeg::EXIF);
    clean.extend(tiff);
}

fn of_png(bytes: &[u8]) -> Vec<u8> {
    let mut clean = bytes[..bytes.len().min(png::SIGNATURE)].to_vec();
    for chunk in png::chunks(bytes).filter(png::is_picture) {
        clean.extend_from_slice(chunk.whole);
    }
    clean
}

fn of_webp(bytes: &[u8]) -> Vec<u8> {
    let mut clean = bytes[..webp::START].to_vec();
    let turn = webp::turn(bytes);
    let mut flags = None;
    for chunk in webp::chunks(bytes).filter(webp::is_picture) {
        if chunk.name == b"VP8X" && !chunk.content.is_empty() {
            flags = Some(clean.len() + 8);
        }
        clean.extend_from_slice(chunk.whole);
    }
    if let Some(at) = flags {
        clean[at] &= !webp::NOTES;
        if turn != Turn::NONE {
            clean[at] |= 0x08;
            let tiff = exif::only_turn(turn);
            clean.extend_from_slice(b"EXIF");
            clean.extend(u32::try_from(tiff.len()).unwrap_or(0).to_le_bytes());
            clean.extend(tiff);
        }
    }
    let length = u32::try_from(clean.len() - 8).unwrap_or(u32::MAX);
    clean[4..8].copy_from_slice(&length.to_le_bytes());
    clean
}
