//! A picture's file → its pixels, eight bits for each colour.
//! Knows decoders, and nothing of sizes or turns.

use std::io::Cursor;

use zune_core::colorspace::ColorSpace;
use zune_core::options::DecoderOptions;
use zune_jpeg::JpegDecoder;

use crate::picture::{Kind, Size};

/// The pixels of a picture, as its file has them.
pub(super) struct Decoded {
    pub(super) size: Size,
    /// Red, green and blue, and after them, where there is transparency, how much of it.
    pub(super) pixels: Vec<u8>,
    pub(super) is_transparent: bool,
    /// The colours that the numbers stand for, where they are not those of sRGB.
    pub(super) profile: Option<Vec<u8>>,
}

/// Takes a file apart.
///
/// # Errors
/// What the decoder says, where it cannot.
pub(super) fn decode(kind: Kind, bytes: &[u8]) -> Result<Decoded, String> {
    let decoded = match kind {
        Kind::Jpeg => jpeg(bytes),
        Kind::Png => png(bytes),
        Kind::WebP => webp(bytes),
        Kind::Gif | Kind::Avif | Kind::Svg => Err(String::new()),
    }?;
    let channels = if decoded.is_transparent { 4 } else { 3 };
    let length = decoded.size.pixels() * channels;
    match u64::try_from(decoded.pixels.len()) == Ok(length) {
        true => Ok(decoded),
        false => Err(String::new()),
    }
}

fn told(error: impl std::fmt::Display) -> String {
    error.to_string()
}

fn jpeg(bytes: &[u8]) -> Result<Decoded, String> {
    let largest = usize::from(u16::MAX);
    let options = DecoderOptions::default()
        .set_max_width(largest)
        .set_max_height(largest)
        .jpeg_set_out_colorspace(ColorSpace::RGB);
    let mut decoder = JpegDecoder::new_with_options(Cursor::new(bytes), options);
    let pixels = decoder.decode().map_err(told)?;
    let info = decoder.info().ok_or_else(String::new)?;
    Ok(Decoded {
        size: Size {
            width: info.width.into(),
            height: info.height.into(),
        },
        pixels,
        is_transparent: false,
        profile: decoder.icc_profile(),
    })
}

fn png(bytes: &[u8]) -> Result<Decoded, String> {
    let mut decoder = png::Decoder::new(Cursor::new(bytes));
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    decoder.ignore_checksums(true);
    let mut reader = decoder.read_info().map_err(told)?;
    let length = reader.output_buffer_size().ok_or_else(String::new)?;
    let mut pixels = vec![0; length];
    let frame = reader.next_frame(&mut pixels).map_err(told)?;
    pixels.truncate(frame.buffer_size());
    let gray = |channels: usize| {
        move |gray: &[u8]| {
            let mut colours = vec![gray[0]; 3];
            colours.extend_from_slice(&gray[1..channels]);
            colours
        }
    };
    let (pixels, is_transparent) = match frame.color_type {
        png::ColorType::Rgb => (pixels, false),
        png::ColorType::Rgba => (pixels, true),
        png::ColorType::Grayscale => (pixels.chunks_exact(1).flat_map(gray(1)).collect(), false),
        png::ColorType::GrayscaleAlpha => {
            (pixels.chunks_exact(2).flat_map(gray(2)).collect(), true)
        }
        png::ColorType::Indexed => return Err(String::new()),
    };
    let profile = reader.info().icc_profile.as_ref();
    Ok(Decoded {
        size: Size {
            width: frame.width,
            height: frame.height,
        },
        pixels,
        is_transparent,
        profile: profile.map(|profile| profile.to_vec()),
    })
}

fn webp(bytes: &[u8]) -> Result<Decoded, String> {
    let mut decoder = image_webp::WebPDecoder::new(Cursor::new(bytes)).map_err(told)?;
    let (width, height) = decoder.dimensions();
    let length = decoder.output_buffer_size().ok_or_else(String::new)?;
    let mut pixels = vec![0; length];
    decoder.read_image(&mut pixels).map_err(told)?;
    Ok(Decoded {
        size: Size { width, height },
        pixels,
        is_transparent: decoder.has_alpha(),
        profile: decoder.icc_profile().map_err(told)?,
    })
}

/// Turns the colours of a profile into those of sRGB, in place; others stay as they are.
pub(super) fn to_srgb(pixels: &mut [u8], is_transparent: bool, profile: &[u8]) {
    // Profiles of printers and of grey do not fit pixels that are red, green and blue by now.
    if profile.get(16..20) != Some(b"RGB ") {
        return;
    }
    let Some(mut profile) = qcms::Profile::new_from_slice(profile, false) else {
        return;
    };
    if profile.is_sRGB() {
        return;
    }
    profile.precache_output_transform();
    let mut srgb = qcms::Profile::new_sRGB();
    srgb.precache_output_transform();
    let kind = match is_transparent {
        true => qcms::DataType::RGBA8,
        false => qcms::DataType::RGB8,
    };
    let transform = qcms::Transform::new(&profile, &srgb, kind, qcms::Intent::Perceptual);
    if let Some(transform) = transform {
        transform.apply(pixels);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grey_pixels_become_red_green_and_blue() {
        let mut jpeg = Vec::new();
        let encoder = jpeg_encoder::Encoder::new(&mut jpeg, 90);
        let grey = [200; 16 * 8];
        let colours = jpeg_encoder::ColorType::Luma;
        encoder.encode(&grey, 16, 8, colours).expect("a picture");
        let mut png = Vec::new();
        let mut encoder = png::Encoder::new(&mut png, 16, 8);
        encoder.set_color(png::ColorType::Grayscale);
        let mut writer = encoder.write_header().expect("a head");
        writer.write_image_data(&grey).expect("a picture");
        writer.finish().expect("its end");
        for (kind, bytes) in [(Kind::Jpeg, jpeg), (Kind::Png, png)] {
            let decoded = decode(kind, &bytes).expect("a picture");
            assert_eq!(
                decoded.size,
                Size {
                    width: 16,
                    height: 8
                }
            );
            assert!(!decoded.is_transparent);
            assert!(
                decoded.pixels.iter().all(|colour| colour.abs_diff(200) < 3),
                "{kind:?}"
            );
        }
    }
}
