//! Pixels → a picture's file in another size and form, upright and in the colours of sRGB.
//! Knows encoders and how they are set; what is made depends on nothing else.

use std::borrow::Cow;
use std::sync::LazyLock;

use resize::Pixel::{RGB8, RGBA8P};
use resize::Type::Lanczos3;
use rgb::FromSlice;

use crate::picture::{Format, Kind, Picture, Size, Turn, Variant, print};
use crate::shell::pictures::decode::{Decoded, to_srgb};

/// Whether this program can write AVIF.
pub(super) const WRITES_AVIF: bool = cfg!(feature = "avif");
/// How good JPEGs are, of 100: about what a camera's are on a screen, at a third of the bytes.
const JPEG_QUALITY: u8 = 78;
/// How good AVIFs are, of 100, which looks like that.
#[cfg(feature = "avif")]
const AVIF_QUALITY: f32 = 65.0;
/// How long AVIF is tried, from 1 (long) to 10: 9 takes half as long as 8, for 5 % more bytes.
#[cfg(feature = "avif")]
const AVIF_SPEED: u8 = 9;
/// The packages that decide what is made.
const MAKERS: [&str; 9] = [
    "image-webp",
    "jpeg-encoder",
    "png",
    "qcms",
    "ravif",
    "rav1e",
    "resize",
    "zune-core",
    "zune-jpeg",
];
/// What changes when we set them in another way.
const SETTINGS: &str = "1";

/// The name under which a variant is kept: another file, size, form, setting or version of an encoder has another one.
pub(super) fn key(picture: u128, variant: Variant) -> u128 {
    static VERSIONS: LazyLock<String> =
        LazyLock::new(|| versions(include_str!("../../../Cargo.lock")));
    let Variant { format, size } = variant;
    let (width, height) = (size.width, size.height);
    let name = format!(
        "{picture:032x} {width}x{height} {} {SETTINGS} {}",
        format.ending(),
        *VERSIONS
    );
    print(name.as_bytes())
}

/// The versions of the packages that make pictures.
fn versions(lock: &str) -> String {
    let mut lines = lock.lines();
    let mut versions = String::new();
    while let Some(line) = lines.next() {
        let name = line
            .strip_prefix("name = \"")
            .and_then(|name| name.strip_suffix('"'));
        if name.is_some_and(|name| MAKERS.contains(&name)) {
            versions.push_str(lines.next().unwrap_or_default());
        }
    }
    versions
}

/// Whether a variant has the form of the file that it is made of.
pub(super) fn is_same_form(kind: Kind, variant: Variant) -> bool {
    matches!(
        (kind, variant.format),
        (Kind::Jpeg, Format::Jpeg) | (Kind::Png, Format::Png)
    )
}

/// The pixels of a picture in another size, upright and in the colours of sRGB.
///
/// # Errors
/// What the resizer says, where it cannot.
pub(super) fn sized(decoded: &Decoded, picture: &Picture, size: Size) -> Result<Vec<u8>, String> {
    let lying = match picture.turn.is_sideways() {
        true => turned(size),
        false => size,
    };
    let mut pixels = resized(decoded, lying)?;
    if let Some(profile) = &decoded.profile {
        to_srgb(&mut pixels, decoded.is_transparent, profile);
    }
    let channels = if decoded.is_transparent { 4 } else { 3 };
    Ok(upright(pixels, lying, picture.turn, channels))
}

/// Writes the pixels of a size in a form.
///
/// # Errors
/// What the encoder says, where it cannot.
pub(super) fn encode(
    pixels: &[u8],
    is_transparent: bool,
    variant: Variant,
) -> Result<Vec<u8>, String> {
    match variant.format {
        Format::Jpeg => jpeg(&opaque(pixels, is_transparent), variant.size),
        Format::Png => png(pixels, variant.size, is_transparent),
        Format::Avif => avif(pixels, variant.size, is_transparent),
    }
}

fn turned(size: Size) -> Size {
    Size {
        width: size.height,
        height: size.width,
    }
}

fn resized(decoded: &Decoded, size: Size) -> Result<Vec<u8>, String> {
    if decoded.size == size {
        return Ok(decoded.pixels.clone());
    }
    let number = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
    let (from, to) = (
        (number(decoded.size.width), number(decoded.size.height)),
        (number(size.width), number(size.height)),
    );
    let channels = if decoded.is_transparent { 4 } else { 3 };
    let mut pixels = vec![0; to.0 * to.1 * channels];
    let done = match decoded.is_transparent {
        true => resize::new(from.0, from.1, to.0, to.1, RGBA8P, Lanczos3)
            .and_then(|mut resizer| resizer.resize(decoded.pixels.as_rgba(), pixels.as_rgba_mut())),
        false => resize::new(from.0, from.1, to.0, to.1, RGB8, Lanczos3)
            .and_then(|mut resizer| resizer.resize(decoded.pixels.as_rgb(), pixels.as_rgb_mut())),
    };
    done.map_err(|error| error.to_string())?;
    Ok(pixels)
}

/// The pixels as somebody sees them who holds the camera upright
/// (Exif 2.3, 4.6.4: the numbers tell where the first row and the first column are).
fn upright(pixels: Vec<u8>, size: Size, turn: Turn, channels: usize) -> Vec<u8> {
    if turn == Turn::NONE {
        return pixels;
    }
    let number = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
    let (width, height) = (number(size.width), number(size.height));
    let (to_width, to_height) = if turn.is_sideways() {
        (height, width)
    } else {
        (width, height)
    };
    let mut upright = Vec::with_capacity(pixels.len());
    for y in 0..to_height {
        for x in 0..to_width {
            let (from_x, from_y) = match turn.number() {
                2 => (width - 1 - x, y),
                3 => (width - 1 - x, height - 1 - y),
                4 => (x, height - 1 - y),
                5 => (y, x),
                6 => (y, height - 1 - x),
                7 => (width - 1 - y, height - 1 - x),
                8 => (width - 1 - y, x),
                _ => (x, y),
            };
            let at = (from_y * width + from_x) * channels;
            upright.extend_from_slice(&pixels[at..at + channels]);
        }
    }
    upright
}

/// The pixels without transparency, on white.
fn opaque(pixels: &[u8], is_transparent: bool) -> Cow<'_, [u8]> {
    if !is_transparent {
        return Cow::Borrowed(pixels);
    }
    let on_white = |pixel: &[u8]| {
        let alpha = u32::from(pixel[3]);
        let mix = |colour: u8| (u32::from(colour) * alpha + 255 * (255 - alpha) + 127) / 255;
        [0, 1, 2].map(|at| u8::try_from(mix(pixel[at])).unwrap_or(u8::MAX))
    };
    Cow::Owned(pixels.chunks_exact(4).flat_map(on_white).collect())
}

fn jpeg(pixels: &[u8], size: Size) -> Result<Vec<u8>, String> {
    let side = |side: u32| u16::try_from(side).map_err(|error| error.to_string());
    let mut bytes = Vec::new();
    let mut encoder = jpeg_encoder::Encoder::new(&mut bytes, JPEG_QUALITY);
    encoder.set_progressive(true);
    encoder.set_optimized_huffman_tables(true);
    encoder.set_sampling_factor(jpeg_encoder::SamplingFactor::F_2_2);
    let colours = jpeg_encoder::ColorType::Rgb;
    let done = encoder.encode(pixels, side(size.width)?, side(size.height)?, colours);
    done.map_err(|error| error.to_string())?;
    Ok(bytes)
}

fn png(pixels: &[u8], size: Size, is_transparent: bool) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, size.width, size.height);
    encoder.set_color(match is_transparent {
        true => png::ColorType::Rgba,
        false => png::ColorType::Rgb,
    });
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::High);
    encoder.set_source_srgb(png::SrgbRenderingIntent::Perceptual);
    let done = encoder.write_header().and_then(|mut writer| {
        writer
            .write_image_data(pixels)
            .and_then(|()| writer.finish())
    });
    done.map_err(|error| error.to_string())?;
    Ok(bytes)
}

#[cfg(feature = "avif")]
fn avif(pixels: &[u8], size: Size, is_transparent: bool) -> Result<Vec<u8>, String> {
    let number = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
    let (width, height) = (number(size.width), number(size.height));
    // One thread for each picture: there are several at once, and one gives the same bytes on every machine.
    let encoder = ravif::Encoder::new()
        .with_quality(AVIF_QUALITY)
        .with_alpha_quality(AVIF_QUALITY)
        .with_speed(AVIF_SPEED)
        .with_bit_depth(ravif::BitDepth::Eight)
        .with_num_threads(Some(1));
    let made = match is_transparent {
        true => encoder.encode_rgba(ravif::Img::new(pixels.as_rgba(), width, height)),
        false => encoder.encode_rgb(ravif::Img::new(pixels.as_rgb(), width, height)),
    };
    made.map(|made| made.avif_file)
        .map_err(|error| error.to_string())
}

#[cfg(not(feature = "avif"))]
fn avif(_: &[u8], _: Size, _: bool) -> Result<Vec<u8>, String> {
    Err(String::new())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_upright_however_the_camera_was_held() {
        // Two columns, three rows: a b / c d / e f.
        let size = Size {
            width: 2,
            height: 3,
        };
        for (number, expected) in [
            (1, "abcdef"),
            (2, "badcfe"),
            (3, "fedcba"),
            (4, "efcdab"),
            (5, "acebdf"),
            (6, "ecafdb"),
            (7, "fdbeca"),
            (8, "bdface"),
        ] {
            let upright = upright(b"abcdef".to_vec(), size, Turn::new(number), 1);
            assert_eq!(
                String::from_utf8(upright).expect("letters"),
                expected,
                "{number}"
            );
        }
    }

    #[test]
    fn another_version_of_an_encoder_makes_another_picture() {
        let lock = |version| format!("[[package]]\nname = \"png\"\nversion = \"{version}\"\n");
        assert_ne!(versions(&lock("0.18.1")), versions(&lock("0.18.2")));
        assert!(versions(include_str!("../../../Cargo.lock")).contains("version"));
    }
}
