//! The words and date forms of a language: what readers and editors see, by key, from Fluent catalogues and CLDR.
//! Knows nothing of pages; a word is asked for by its key, a date by its value.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu_calendar::{Date as IcuDate, Gregorian};
use icu_datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter, fieldsets};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_list::{ListFormatter, options::ListFormatterOptions};
use icu_locale_core::Locale as IcuLocale;
use icu_time::Time as IcuTime;
use jiff::civil::{Date, Time};

use crate::date::PartialDate;

/// The catalogues of one language: the words of themes, of views and of feeds for readers; the findings and the
/// command line for editors.
struct Catalogue {
    language: &'static str,
    theme: &'static str,
    labels: &'static str,
    feeds: &'static str,
    messages: &'static str,
    shell: &'static str,
}

/// The catalogue of a language; with `editors`, also what editors and the command line are told.
macro_rules! catalogue {
    ($language:literal) => {
        catalogue!($language, "", "")
    };
    ($language:literal, editors) => {
        catalogue!(
            $language,
            include_str!(concat!("locale/messages/", $language, ".ftl")),
            include_str!(concat!("locale/shell/", $language, ".ftl"))
        )
    };
    ($language:literal, $messages:expr, $shell:expr) => {
        Catalogue {
            language: $language,
            theme: include_str!(concat!("locale/", $language, ".ftl")),
            labels: include_str!(concat!("locale/labels/", $language, ".ftl")),
            feeds: include_str!(concat!("locale/feeds/", $language, ".ftl")),
            messages: $messages,
            shell: $shell,
        }
    };
}

/// The languages whose words are at hand, the first one being what every other falls back to.
const CATALOGUES: &[Catalogue] = &[
    catalogue!("en", editors),
    catalogue!("it", editors),
    catalogue!("ar"),
    catalogue!("bn"),
    catalogue!("es"),
    catalogue!("fr"),
    catalogue!("ro"),
    catalogue!("sq"),
    catalogue!("uk"),
    catalogue!("zh"),
];

/// The tags of the languages that have words of their own.
pub fn languages() -> impl Iterator<Item = &'static str> {
    CATALOGUES.iter().map(|catalogue| catalogue.language)
}

/// What a catalogue says once it is read.
struct Words {
    bundle: FluentBundle<FluentResource>,
    theme: BTreeMap<String, String>,
}

/// The first of the digits in which languages count: Latin, Arabic, Persian, Bengali.
const DIGITS: [&str; 4] = ["0", "\u{660}", "\u{6F0}", "\u{9E6}"];

/// The words of each catalogue in each sort of digits, read when first asked for: reading them all takes longer than
/// building a small site.
static WORDS: [[OnceLock<Words>; DIGITS.len()]; CATALOGUES.len()] =
    [const { [const { OnceLock::new() }; DIGITS.len()] }; CATALOGUES.len()];

/// Languages that are written from right to left.
const RIGHT_TO_LEFT: [&str; 9] = ["ar", "fa", "he", "ur", "ps", "ckb", "sd", "dv", "yi"];

/// A word's argument: text or a number.
#[derive(Clone, Debug)]
pub enum Arg<'a> {
    /// Text that is put in as it is.
    Text(&'a str),
    /// A number, which also chooses the plural form.
    Number(usize),
}

/// Whether a text has the form of a language's tag ([BCP 47, 2.1](https://www.rfc-editor.org/rfc/rfc5646#section-2.1)): of the
/// codes that the form allows, only those of two or three letters are in use.
pub fn is_language_tag(tag: &str) -> bool {
    let language = tag.split('-').next().unwrap_or_default();
    let is_code = (2..=3).contains(&language.len()) || language.eq_ignore_ascii_case("x");
    is_code && !tag.contains('_') && (tag.parse::<IcuLocale>().is_ok() || is_private(tag))
}

/// Whether a tag is one that its users have agreed on among themselves: `x-…`.
fn is_private(tag: &str) -> bool {
    let parts = tag.strip_prefix("x-").or_else(|| tag.strip_prefix("X-"));
    let is_part = |part: &str| {
        (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    parts.is_some_and(|parts| parts.split('-').all(is_part))
}

/// One language: its words, its dates, its direction.
pub struct Locale {
    tag: String,
    own: &'static Words,
    fallback: Option<&'static Words>,
    words: BTreeMap<String, String>,
    day: FixedCalendarDateTimeFormatter<Gregorian, fieldsets::YMD>,
    weekday: FixedCalendarDateTimeFormatter<Gregorian, fieldsets::YMDE>,
    month: FixedCalendarDateTimeFormatter<Gregorian, fieldsets::YM>,
    time: NoCalendarFormatter<fieldsets::T>,
    number: DecimalFormatter,
    list: ListFormatter,
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Locale({})", self.tag)
    }
}

impl Locale {
    /// The language of a BCP 47 tag such as `it` or `pt-BR`, or nothing where the tag is malformed.
    ///
    /// A language without a catalogue has English words, and its own dates from CLDR. `en` alone has the dates of `en-GB`.
    pub fn new(tag: &str) -> Option<Self> {
        let icu: IcuLocale = tag.parse().ok()?;
        let language = icu.id.language.to_string();
        // The form allows longer codes, but there are none: `inglese` is the name of a language.
        if language.len() > 3 {
            return None;
        }
        let own = CATALOGUES
            .iter()
            .position(|catalogue| catalogue.language == language)
            .unwrap_or(0);
        // The English of the catalogue is British: so are its dates, unless a region is asked for.
        let forms = match tag {
            "en" => "en-GB".parse().ok()?,
            _ => icu.clone(),
        };
        let date_form = "CLDR data for every locale falls back to the root";
        let mut ungrouped = DecimalFormatterOptions::default();
        ungrouped.grouping_strategy = Some(GroupingStrategy::Never);
        let number = DecimalFormatter::try_new((&icu).into(), ungrouped).expect(date_form);
        let zero = number.format(&Decimal::from(0)).to_string();
        let fallback = (own != 0).then(|| words(0, &zero));
        let own = words(own, &zero);
        let mut words = fallback.map_or_else(BTreeMap::new, |words| words.theme.clone());
        words.extend(own.theme.clone());
        Some(Self {
            own,
            fallback,
            words,
            day: FixedCalendarDateTimeFormatter::try_new((&forms).into(), fieldsets::YMD::long())
                .expect(date_form),
            weekday: FixedCalendarDateTimeFormatter::try_new(
                (&forms).into(),
                fieldsets::YMDE::long(),
            )
            .expect(date_form),
            month: FixedCalendarDateTimeFormatter::try_new((&forms).into(), fieldsets::YM::long())
                .expect(date_form),
            time: NoCalendarFormatter::try_new((&forms).into(), fieldsets::T::hm())
                .expect(date_form),
            list: ListFormatter::try_new_and((&forms).into(), ListFormatterOptions::default())
                .expect(date_form),
            number,
            tag: icu.to_string(),
        })
    }

    /// The tag of the language, in canonical case.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Whether it has words of its own. Without, they are English.
    pub fn has_words(&self) -> bool {
        let language = self.tag.split('-').next().unwrap_or_default();
        CATALOGUES.iter().any(|own| own.language == language)
    }

    /// The name of the language in itself, else its tag.
    pub fn own_name(&self) -> String {
        match self.has_words() {
            true => self.text("language-name"),
            false => self.tag.clone(),
        }
    }

    /// The direction of its writing, `ltr` or `rtl`.
    pub fn direction(&self) -> &'static str {
        let language = self.tag.split('-').next().unwrap_or_default();
        match RIGHT_TO_LEFT.contains(&language) {
            true => "rtl",
            false => "ltr",
        }
    }

    /// The words that templates may print, by key, with `_` for `-`.
    pub fn words(&self) -> &BTreeMap<String, String> {
        &self.words
    }

    /// The word or sentence of a key that has no arguments.
    pub fn text(&self, key: &str) -> String {
        self.text_with(key, &[])
    }

    /// The word or sentence of a key, with its arguments put in.
    pub fn text_with(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.message(key, None, args)
            .unwrap_or_else(|| key.to_owned())
    }

    /// The message of a key, or one of its attributes, where the language or its fallback has it.
    pub fn message(
        &self,
        key: &str,
        attribute: Option<&str>,
        args: &[(&str, Arg<'_>)],
    ) -> Option<String> {
        let mut fluent_args = FluentArgs::new();
        for (name, value) in args {
            let value = match value {
                Arg::Text(text) => FluentValue::from(*text),
                Arg::Number(number) => FluentValue::from(*number),
            };
            fluent_args.set(*name, value);
        }
        std::iter::once(self.own)
            .chain(self.fallback)
            .find_map(|Words { bundle, .. }| {
                let message = bundle.get_message(key)?;
                let pattern = match attribute {
                    Some(attribute) => message.get_attribute(attribute)?.value(),
                    None => message.value()?,
                };
                let text = bundle.format_pattern(pattern, Some(&fluent_args), &mut Vec::new());
                Some(text.into_owned())
            })
    }

    /// A date in words, as far as it is known: «14 maggio 2030», «maggio 2030», «2030».
    pub fn date(&self, date: PartialDate) -> String {
        match date {
            PartialDate::Year(year) => self.year(year),
            PartialDate::Month(..) => self.month.format(&icu_date(date.first_day())).to_string(),
            PartialDate::Day(day) => self.day.format(&icu_date(day)).to_string(),
        }
    }

    /// A day in words with its weekday: «martedì 14 maggio 2030».
    pub fn weekday_date(&self, date: Date) -> String {
        self.weekday.format(&icu_date(date)).to_string()
    }

    /// A time of day: «16:30».
    pub fn time(&self, time: Time) -> String {
        let time = IcuTime::try_new(
            time.hour().unsigned_abs(),
            time.minute().unsigned_abs(),
            0,
            0,
        )
        .expect("a civil time has hours below 24 and minutes below 60");
        self.time.format(&time).to_string()
    }

    /// A number in the digits of the language, those that its dates have: «12», «১২».
    pub fn number(&self, number: usize) -> String {
        let decimal = u64::try_from(number).map_or_else(|_| Decimal::from(u64::MAX), Decimal::from);
        self.number.format(&decimal).to_string()
    }

    /// A year: «2030», «২০৩০».
    pub fn year(&self, year: i16) -> String {
        self.number.format(&Decimal::from(year)).to_string()
    }

    /// The size of a file, as short as it helps whoever is about to open it: «640 kB», «1,2 MB».
    pub fn size(&self, bytes: u64) -> String {
        const UNITS: [&str; 4] = [
            "size-bytes",
            "size-kilobytes",
            "size-megabytes",
            "size-gigabytes",
        ];
        // In tenths of the unit, so that what rounds up to a thousand is told in the next one.
        let mut tenths = bytes.saturating_mul(10);
        let mut unit = 0;
        while tenths >= 9_995 && unit + 1 < UNITS.len() {
            tenths = tenths.saturating_add(500) / 1000;
            unit += 1;
        }
        let is_whole = tenths >= 100 || unit < 2;
        let mut size = match is_whole {
            true => Decimal::from(tenths.saturating_add(5) / 10),
            false => Decimal::from(tenths),
        };
        if !is_whole {
            size.multiply_pow10(-1);
        }
        let size = self.number.format(&size).to_string();
        self.text_with(UNITS[unit], &[("size", Arg::Text(&size))])
    }

    /// Several things in one phrase: «Servizi, Lingua e Lavoro».
    pub fn list(&self, items: &[String]) -> String {
        self.list.format_to_string(items.iter())
    }
}

fn icu_date(date: Date) -> IcuDate<Gregorian> {
    IcuDate::try_new_gregorian(
        i32::from(date.year()),
        date.month().unsigned_abs(),
        date.day().unsigned_abs(),
    )
    .expect("a civil date is a date of the Gregorian calendar")
}

/// The words of the catalogue at `index`, with counts in the digits of a language of which `zero` is the first.
fn words(index: usize, zero: &str) -> &'static Words {
    let digits = DIGITS.iter().position(|known| *known == zero).unwrap_or(0);
    WORDS[index][digits].get_or_init(|| {
        let catalogue = &CATALOGUES[index];
        let mut bundle = bundle(catalogue);
        match digits {
            1 => bundle.set_formatter(Some(in_digits::<0x660, _>)),
            2 => bundle.set_formatter(Some(in_digits::<0x6F0, _>)),
            3 => bundle.set_formatter(Some(in_digits::<0x9E6, _>)),
            _ => {}
        }
        Words {
            theme: theme_words(catalogue, &bundle),
            bundle,
        }
    })
}

/// A count in the digits of which `ZERO` is the first.
fn in_digits<const ZERO: u32, M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let digits = number.as_string();
    let digits = digits.chars().map(|letter| match letter.to_digit(10) {
        Some(digit) => char::from_u32(ZERO + digit).unwrap_or(letter),
        None => letter,
    });
    Some(digits.collect())
}

fn bundle(catalogue: &Catalogue) -> FluentBundle<FluentResource> {
    let language = catalogue
        .language
        .parse()
        .expect("a catalogue's language is a tag");
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    bundle.set_use_isolating(false);
    let sources = [
        catalogue.theme,
        catalogue.labels,
        catalogue.feeds,
        catalogue.messages,
        catalogue.shell,
    ];
    for source in sources {
        bundle
            .add_resource(resource(source))
            .expect("no key stands twice in the catalogues of a language");
    }
    bundle
}

fn resource(source: &str) -> FluentResource {
    FluentResource::try_new(source.to_owned())
        .map_err(|(_, errors)| errors)
        .expect("the catalogues are well-formed")
}

fn theme_words(
    catalogue: &Catalogue,
    bundle: &FluentBundle<FluentResource>,
) -> BTreeMap<String, String> {
    resource(catalogue.theme)
        .entries()
        .filter_map(|entry| match entry {
            fluent_syntax::ast::Entry::Message(message) => {
                let key = message.id.name;
                let pattern = bundle.get_message(key)?.value()?;
                let text = bundle.format_pattern(pattern, None, &mut Vec::new());
                Some((key.replace('-', "_"), text.into_owned()))
            }
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_of_a_language_has_its_form() {
        for tag in [
            "it",
            "en-GB",
            "pt-BR",
            "zh-Hant-TW",
            "ckb",
            "sr-Latn",
            "de-CH-1996",
            "x-rete",
        ] {
            assert!(is_language_tag(tag), "{tag}");
        }
        for tag in [
            "",
            "italiano",
            "it_IT",
            "i",
            "it-",
            "en GB",
            "x",
            "x-default-troppolungo",
            "-it",
        ] {
            assert!(!is_language_tag(tag), "{tag}");
        }
    }
    use jiff::civil::{date, time};

    fn keys(source: &str) -> Vec<String> {
        let mut keys: Vec<String> = resource(source)
            .entries()
            .filter_map(|entry| match entry {
                fluent_syntax::ast::Entry::Message(message) => {
                    let attributes = message.attributes.iter().map(|a| a.id.name);
                    Some(
                        std::iter::once(message.id.name.to_owned())
                            .chain(attributes.map(|name| format!("{}.{name}", message.id.name)))
                            .collect::<Vec<_>>(),
                    )
                }
                _ => None,
            })
            .flatten()
            .collect();
        keys.sort();
        keys
    }

    #[test]
    fn every_language_has_every_word() {
        let english = &CATALOGUES[0];
        for catalogue in CATALOGUES {
            assert_eq!(
                keys(catalogue.theme),
                keys(english.theme),
                "{}",
                catalogue.language
            );
            assert_eq!(
                keys(catalogue.labels),
                keys(english.labels),
                "{}",
                catalogue.language
            );
            assert_eq!(
                keys(catalogue.feeds),
                keys(english.feeds),
                "{}",
                catalogue.language
            );
        }
        let italian = &CATALOGUES[1];
        assert_eq!(keys(italian.messages), keys(english.messages));
        assert_eq!(keys(italian.shell), keys(english.shell));
    }

    #[test]
    fn dates_follow_the_language() {
        let day = PartialDate::Day(date(2030, 5, 14));
        let shown = |tag| {
            let locale = Locale::new(tag).expect("a tag");
            (
                locale.date(day),
                locale.date(PartialDate::Month(2030, 5)),
                locale.weekday_date(date(2030, 5, 14)),
                locale.time(time(16, 30, 0, 0)),
            )
        };
        let owned = |a: &str, b: &str, c: &str, d: &str| {
            (a.to_owned(), b.to_owned(), c.to_owned(), d.to_owned())
        };
        assert_eq!(
            shown("it"),
            owned(
                "14 maggio 2030",
                "maggio 2030",
                "martedì 14 maggio 2030",
                "16:30"
            )
        );
        assert_eq!(
            shown("en-GB"),
            owned("14 May 2030", "May 2030", "Tuesday, 14 May 2030", "16:30")
        );
        assert_eq!(shown("en"), shown("en-GB"));
        assert_eq!(shown("en-US").0, "May 14, 2030");
    }

    #[test]
    fn counts_years_and_sizes_are_in_the_digits_of_the_dates() {
        let shown = |tag: &str| {
            let locale = Locale::new(tag).expect("a tag");
            let three = locale.text_with("registration-places", &[("count", Arg::Number(13))]);
            (
                locale.date(PartialDate::Day(date(2030, 5, 14))),
                locale.year(2030),
                locale.number(1234),
                three,
            )
        };
        let own = |text: &str| {
            let mut digits = text.chars().filter(|letter| letter.is_numeric());
            digits.next().expect("there is a digit") as u32 & !0xF
        };
        for tag in languages().chain(["fa", "de", "ur"]) {
            let (day, year, number, count) = shown(tag);
            for text in [&year, &number, &count] {
                assert_eq!(own(text), own(&day), "{tag}: {day} {text}");
            }
        }
        let (day, year, number, count) = shown("bn");
        assert_eq!((day.as_str(), year.as_str()), ("১৪ মে, ২০৩০", "২০৩০"));
        assert_eq!((number.as_str(), count.as_str()), ("১২৩৪", "১৩টি আসন"));
    }

    #[test]
    fn a_size_is_short_and_in_the_numbers_of_the_language() {
        for (tag, bytes, size) in [
            ("it", 0, "0\u{a0}byte"),
            ("it", 832, "832\u{a0}byte"),
            ("it", 999, "999\u{a0}byte"),
            ("it", 1_000, "1\u{a0}kB"),
            ("it", 640_400, "640\u{a0}kB"),
            ("it", 999_600, "1,0\u{a0}MB"),
            ("it", 1_240_000, "1,2\u{a0}MB"),
            ("it", 12_400_000, "12\u{a0}MB"),
            ("it", 1_500_000_000, "1,5\u{a0}GB"),
            ("it", u64::MAX, "1844674407\u{a0}GB"),
            ("en", 1_240_000, "1.2\u{a0}MB"),
            ("fr", 1_240_000, "1,2\u{a0}Mo"),
            ("bn", 1_240_000, "১.২\u{a0}এমবি"),
        ] {
            assert_eq!(
                Locale::new(tag).expect("a tag").size(bytes),
                size,
                "{tag} {bytes}"
            );
        }
    }

    #[test]
    fn a_list_is_joined_as_the_language_does() {
        let items = ["Servizi", "Lingua", "Lavoro"].map(str::to_owned);
        let italian = Locale::new("it").expect("a tag");
        assert_eq!(italian.list(&items), "Servizi, Lingua e Lavoro");
        assert_eq!(Locale::new("ar").expect("a tag").direction(), "rtl");
    }
}
