//! In which sizes and forms a picture is offered, and how the files are called.
//! Knows what pays, and nothing of how it is made.

use crate::picture::{Kind, Picture, Size};

/// The widths at which pictures are offered, in pixels.
const WIDTHS: [u32; 3] = [480, 960, 1440];
/// The file that is small enough as it is, in bytes: a choice of sizes would cost about as much.
const SMALL: u64 = 15_000;
/// Changes with the way in which variants are made, so that no reader keeps one that was made in another way.
const RECIPE: u128 = 1 << 96;

/// A form in which pictures are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// For photographs, read by every program.
    Jpeg,
    /// For what has few colours or lets through, read by every program.
    Png,
    /// A quarter of the bytes, read by every browser since 2024.
    Avif,
}

impl Format {
    /// The ending of its files.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Avif => "avif",
        }
    }

    /// What people call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Jpeg => "JPEG",
            Self::Png => "PNG",
            Self::Avif => "AVIF",
        }
    }

    /// Its media type.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Avif => "image/avif",
        }
    }
}

/// A picture in another size or form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Variant {
    /// Its form.
    pub format: Format,
    /// Its size.
    pub size: Size,
}

/// In which sizes and forms a picture is offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Its largest size on pages.
    pub size: Size,
    /// The sizes, the smallest first, in the form that every program reads.
    pub usual: Vec<Variant>,
    /// Whether the file itself, at its own size, comes after them.
    pub ends_with_original: bool,
    /// The same sizes in a modern form.
    pub modern: Vec<Variant>,
}

impl Picture {
    /// In which sizes and forms the picture is offered, never larger than it is; nothing where it stays as it is.
    ///
    /// What moves and what is drawn in lines stays, and so does what is small enough.
    pub fn offer(&self, writes_avif: bool) -> Option<Offer> {
        let size = self.size?;
        let is_still = match self.kind {
            Kind::Jpeg | Kind::Png | Kind::WebP => !self.moves,
            Kind::Gif | Kind::Avif | Kind::Svg => false,
        };
        if !is_still || self.is_too_large() || self.bytes <= SMALL {
            return None;
        }
        let largest = size.width.min(WIDTHS[WIDTHS.len() - 1]);
        // A width that is nearly the next one is not worth a file.
        let widths = WIDTHS.iter().copied();
        let widths = widths.filter(|width| u64::from(*width) * 5 <= u64::from(largest) * 4);
        let widths: Vec<u32> = widths.chain([largest]).collect();
        let format = match self.is_photo && !self.is_transparent {
            true => Format::Jpeg,
            false => Format::Png,
        };
        let variants = |format: Format| {
            let sizes = widths.iter().map(|width| size.at_width(*width));
            let variants = sizes.map(|size| Variant { format, size });
            variants.collect::<Vec<_>>()
        };
        let ends_with_original = largest == size.width && self.is_lean(format);
        let mut usual = variants(format);
        if ends_with_original {
            usual.pop();
        }
        Some(Offer {
            size: size.at_width(largest),
            usual,
            ends_with_original,
            modern: match writes_avif {
                true => variants(Format::Avif),
                false => Vec::new(),
            },
        })
    }

    /// Whether the file is about as small as we should make it in the same size.
    fn is_lean(&self, format: Format) -> bool {
        let pixels = self.size.map_or(0, Size::pixels);
        match (self.kind, format) {
            (Kind::Jpeg, Format::Jpeg) => self.bytes.saturating_mul(3) <= pixels,
            (Kind::Png, Format::Png) => true,
            _ => false,
        }
    }

    /// The name of a variant, beside the file that is published as `name`: it changes with the file and the recipe.
    pub fn variant_name(&self, name: &str, variant: Variant) -> String {
        let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
        let print = self.print ^ RECIPE;
        let (width, ending) = (variant.size.width, variant.format.ending());
        format!("{stem}.{width}w.{:08x}.{ending}", print >> 96)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::picture::Turn;

    fn picture(kind: Kind, width: u32, height: u32, bytes: u64) -> Picture {
        Picture {
            kind,
            size: Some(Size { width, height }),
            turn: Turn::NONE,
            bytes,
            print: 0,
            moves: false,
            is_transparent: false,
            is_photo: true,
            has_notes: false,
        }
    }

    #[test]
    fn a_picture_is_offered_in_sizes_that_pay_and_never_larger_than_it_is() {
        let widths = |picture: &Picture| {
            let offer = picture.offer(true)?;
            let of = |variants: &[Variant]| {
                let widths = variants.iter().map(|one| one.size.width);
                widths.collect::<Vec<_>>()
            };
            Some((
                of(&offer.usual),
                offer.ends_with_original,
                of(&offer.modern),
            ))
        };
        let photo = |width, bytes| widths(&picture(Kind::Jpeg, width, width / 2, bytes));
        assert_eq!(
            photo(4000, 5_000_000),
            Some((vec![480, 960, 1440], false, vec![480, 960, 1440]))
        );
        // Nearly the next size, and the file is heavier than ours: made anew.
        assert_eq!(
            photo(1000, 900_000),
            Some((vec![480, 1000], false, vec![480, 1000]))
        );
        // As light as ours: the file itself.
        assert_eq!(
            photo(1000, 90_000),
            Some((vec![480], true, vec![480, 1000]))
        );
        assert_eq!(photo(300, 20_000), Some((vec![300], false, vec![300])));
        assert_eq!(photo(300, 15_000), None);
        let mut moving = picture(Kind::WebP, 1000, 500, 900_000);
        moving.moves = true;
        assert_eq!(widths(&moving), None);
        for kind in [Kind::Gif, Kind::Svg, Kind::Avif] {
            assert_eq!(widths(&picture(kind, 4000, 2000, 5_000_000)), None);
        }
        assert_eq!(widths(&picture(Kind::Png, 30_000, 30_000, 100_000)), None);
        assert_eq!(
            picture(Kind::Jpeg, 4000, 2000, 5_000_000)
                .offer(false)
                .map(|offer| offer.modern),
            Some(vec![])
        );
    }

    #[test]
    fn what_lets_through_stays_so_and_other_pictures_become_photographs() {
        let form = |picture: &Picture| picture.offer(false).map(|offer| offer.usual[0].format);
        let mut own = picture(Kind::Png, 2000, 1000, 5_000_000);
        assert_eq!(form(&own), Some(Format::Jpeg));
        own.is_transparent = true;
        assert_eq!(form(&own), Some(Format::Png));
        own.is_transparent = false;
        own.is_photo = false;
        assert_eq!(form(&own), Some(Format::Png));
    }

    #[test]
    fn the_name_of_a_size_changes_with_the_file() {
        let variant = Variant {
            format: Format::Avif,
            size: Size {
                width: 480,
                height: 240,
            },
        };
        let mut own = picture(Kind::Jpeg, 2000, 1000, 100_000);
        own.print = 0xABCD_EF01 << 96;
        assert_eq!(
            own.variant_name("un.prato.JPG", variant),
            "un.prato.480w.abcdef00.avif"
        );
    }
}
