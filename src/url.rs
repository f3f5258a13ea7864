//! Addresses, and the one way in which each is made.
//! Knows nothing of what stands at an address; nothing in content can name a place outside the output.

pub mod room;

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde::{Deserialize, Serialize, Serializer};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{decompose_canonical, is_combining_mark};

/// The longest name of a file or folder, in bytes.
const NAME_LIMIT: usize = 255;
/// The longest path, in bytes.
const PATH_LIMIT: usize = 1024;
/// Names that Windows keeps for devices, with any extension.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "com", "lpt"];
/// What a path in a URL must not hold as it is ([RFC 3986, 3.3](https://www.rfc-editor.org/rfc/rfc3986#section-3.3)).
const PATH: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}')
    .add(b'\'');

/// The part of an address that names one item: lower-case letters, digits and single hyphens.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slug(Arc<str>);

impl Slug {
    /// The slug of any text: accents fall away, and what is neither letter nor digit becomes a hyphen.
    ///
    /// Nothing comes back where no letter or digit remains.
    pub fn from_text(text: &str) -> Option<Self> {
        let is_slug_byte =
            |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        // Most texts that come here are slugs already.
        if text.bytes().all(is_slug_byte)
            && !text.starts_with('-')
            && !text.ends_with('-')
            && !text.contains("--")
        {
            return (!text.is_empty() && text.len() <= NAME_LIMIT).then(|| Self(text.into()));
        }
        let mut slug = String::with_capacity(text.len());
        for c in text.chars() {
            match c.is_ascii() {
                true => push(&mut slug, c.to_ascii_lowercase()),
                // In which order marks stand makes no difference: those that stay are put in order at the end.
                false => decompose_canonical(c, |c| {
                    c.to_lowercase().for_each(|c| push(&mut slug, c));
                }),
            }
        }
        slug.truncate(slug.trim_end_matches('-').len());
        if !slug.is_ascii() {
            slug = slug.nfc().collect();
        }
        (!slug.is_empty() && slug.len() <= NAME_LIMIT).then(|| Self(slug.into()))
    }

    /// The slug as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Why a text cannot be a path of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathFault {
    /// It does not begin with `/`.
    NotAbsolute,
    /// It has an empty part, `.` or `..`.
    Leaves,
    /// It holds a control character or one of `\ : * ? " < > |`.
    Character,
    /// A name is longer than 255 bytes, or the whole is longer than 1,024.
    TooLong,
    /// Windows keeps the name for a device, or it ends in a dot or a space.
    Reserved,
}

/// The path of a page or file on the site, from its root: `/notizie/aperto/`, `/calendario.ics`.
///
/// It ends with `/` where it names a page. It does not hold the path of the site's base URL.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(try_from = "String")]
pub struct UrlPath(Arc<str>);

impl Serialize for UrlPath {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl TryFrom<String> for UrlPath {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::new(&text).map_err(|fault| format!("{text}: {fault:?}"))
    }
}

impl UrlPath {
    /// The path of the home page.
    pub fn root() -> Self {
        Self("/".into())
    }

    /// The path that `text` states, in Unicode normal form C.
    ///
    /// # Errors
    /// The fault, where it cannot be the name of a place below the site's root.
    pub fn new(text: &str) -> Result<Self, PathFault> {
        let text: Cow<'_, str> = match text.is_ascii() {
            true => text.into(),
            false => text.nfc().collect(),
        };
        let inner = text.strip_prefix('/').ok_or(PathFault::NotAbsolute)?;
        let inner = inner.strip_suffix('/').unwrap_or(inner);
        if text.len() > PATH_LIMIT {
            return Err(PathFault::TooLong);
        }
        if text != "/"
            && let Some(fault) = inner.split('/').find_map(name_fault)
        {
            return Err(fault);
        }
        Ok(Self(text.into()))
    }

    /// The page `name` below this page.
    ///
    /// # Errors
    /// The fault, where `name` cannot be a name.
    pub fn page(&self, name: &str) -> Result<Self, PathFault> {
        Self::new(&format!("{}{name}/", self.folder()))
    }

    /// The file `name` below this page. `name` may hold folders.
    ///
    /// # Errors
    /// The fault, where `name` cannot be a name.
    pub fn file(&self, name: &str) -> Result<Self, PathFault> {
        Self::new(&format!("{}{name}", self.folder()))
    }

    fn folder(&self) -> &str {
        &self.0[..=self.0.rfind('/').unwrap_or(0)]
    }

    /// The path as text, not encoded.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The path with what a URL must not hold percent-encoded
    /// ([RFC 3986, 2.1](https://www.rfc-editor.org/rfc/rfc3986#section-2.1)).
    pub fn encoded(&self) -> String {
        utf8_percent_encode(&self.0, PATH).to_string()
    }

    /// The file that holds what stands at this address: a page is the `index.html` of its folder.
    pub fn output(&self) -> OutputPath {
        let inner = &self.0[1..];
        match inner.is_empty() || inner.ends_with('/') {
            true => OutputPath(format!("{inner}index.html").into()),
            false => OutputPath(inner.into()),
        }
    }
}

impl fmt::Display for UrlPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Puts a lower-case letter, or what stands for another sign, at the end of a slug.
fn push(slug: &mut String, c: char) {
    match c {
        'ß' => slug.push_str("ss"),
        'æ' => slug.push_str("ae"),
        'œ' => slug.push_str("oe"),
        'ø' => slug.push('o'),
        'đ' => slug.push('d'),
        'ł' => slug.push('l'),
        c if c.is_alphanumeric() => slug.push(c),
        c if is_combining_mark(c) => {}
        _ if slug.is_empty() || slug.ends_with('-') => {}
        _ => slug.push('-'),
    }
}

/// Whether a text is the e-mail address of somebody, in the plain form that needs no quotes anywhere.
pub fn is_email(text: &str) -> bool {
    let plain = text
        .chars()
        .all(|c| !c.is_whitespace() && !"<>\"',;:\\()[]?&%#".contains(c));
    let whole = text.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && host.contains('.') && !host.contains('@') && !host.starts_with('.')
    });
    plain && whole
}

/// Whether Windows keeps a name, in lower case and without its extension, for a device.
fn is_device(stem: &str) -> bool {
    DEVICES.iter().any(|device| {
        stem.strip_prefix(device).is_some_and(|rest| {
            rest.is_empty() && device.len() == 3 && !matches!(*device, "com" | "lpt")
                || matches!(*device, "com" | "lpt")
                    && rest.len() == 1
                    && rest.bytes().all(|b| b.is_ascii_digit())
        })
    })
}

/// Why `name` cannot name a file on every system, if it cannot.
fn name_fault(name: &str) -> Option<PathFault> {
    let stem = name.split('.').next().unwrap_or(name);
    let device = stem.len() <= 4 && is_device(&stem.to_ascii_lowercase());
    if name.is_empty() || name == "." || name == ".." {
        Some(PathFault::Leaves)
    } else if name
        .chars()
        .any(|c| c.is_control() || is_invisible(c) || is_sign(c))
    {
        Some(PathFault::Character)
    } else if name.len() > NAME_LIMIT {
        Some(PathFault::TooLong)
    } else if device || name.ends_with(['.', ' ']) {
        Some(PathFault::Reserved)
    } else {
        None
    }
}

/// Signs that mean something in paths.
fn is_sign(c: char) -> bool {
    matches!(c, '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' | '/')
}

/// Characters that change how text runs, or show nothing: two names that look the same must be the same.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// The name of a file of the output, relative to its folder. Only [`UrlPath::output`] makes one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OutputPath(Arc<str>);

impl OutputPath {
    /// The path as text, with `/`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What two paths share that some file system takes for one: the path case-folded, in normal form C.
    pub fn key(&self) -> String {
        if self.0.is_ascii() {
            return self.0.to_ascii_lowercase();
        }
        self.0
            .nfd()
            .flat_map(char::to_uppercase)
            .flat_map(char::to_lowercase)
            .nfc()
            .collect()
    }
}

impl fmt::Display for OutputPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The scheme of an address (`https`), in lower case, if it has one ([RFC 3986, 3.1](https://www.rfc-editor.org/rfc/rfc3986#section-3.1)).
pub fn scheme(address: &str) -> Option<String> {
    let (scheme, _) = address.split_once(':')?;
    let mut bytes = scheme.bytes();
    let first = bytes.next()?;
    (first.is_ascii_alphabetic()
        && bytes.all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.')))
    .then(|| scheme.to_ascii_lowercase())
}

/// A whole address with what ASCII does not hold percent-encoded, and everything else as it is.
pub fn encoded(address: &str) -> String {
    utf8_percent_encode(address, CONTROLS).to_string()
}

/// Whether `text` is a web address with a host, without spaces, control characters and quotes.
pub fn is_web_address(text: &str) -> bool {
    let host = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"));
    host.is_some_and(|rest| {
        let host = rest.split(['/', '?', '#']).next().unwrap_or("");
        !host.is_empty() && !host.starts_with(['.', ':'])
    }) && !text.chars().any(|c| {
        c.is_whitespace() || c.is_control() || is_invisible(c) || "\"<>\\^`{|}".contains(c)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slug_is_plain_letters_digits_and_hyphens() {
        for (text, slug) in [
            ("Perché è così? L’emersione", "perche-e-cosi-l-emersione"),
            (
                "Partecipazione, Lingua e Intercultura",
                "partecipazione-lingua-e-intercultura",
            ),
            ("  Già -- visto!  ", "gia-visto"),
            ("Straße", "strasse"),
            ("لقاء أول", "لقاء-أول"),
        ] {
            assert_eq!(
                Slug::from_text(text).expect("letters remain").as_str(),
                slug
            );
        }
        assert_eq!(Slug::from_text("…!?"), None);
        assert_eq!(Slug::from_text(&"x".repeat(256)), None);
    }

    #[test]
    fn no_text_names_a_place_outside_the_output() {
        for (text, fault) in [
            ("notizie/", PathFault::NotAbsolute),
            ("/../x/", PathFault::Leaves),
            ("/a//b/", PathFault::Leaves),
            ("//", PathFault::Leaves),
            ("/a/./b", PathFault::Leaves),
            ("/a\\..\\b/", PathFault::Character),
            ("/c:/x", PathFault::Character),
            ("/a\0b/", PathFault::Character),
            ("/a\u{202E}b/", PathFault::Character),
            ("/aux.txt", PathFault::Reserved),
            ("/COM1/", PathFault::Reserved),
            ("/a./", PathFault::Reserved),
        ] {
            assert_eq!(UrlPath::new(text), Err(fault), "{text}");
        }
        assert_eq!(
            UrlPath::new(&format!("/{}/", "x".repeat(256))),
            Err(PathFault::TooLong)
        );
        assert!(UrlPath::new("/console/computer/").is_ok());
    }

    #[test]
    fn a_page_is_the_index_of_its_folder() {
        let page = UrlPath::new("/notizie/è qui/").expect("a plain path");
        assert_eq!(page.output().as_str(), "notizie/è qui/index.html");
        assert_eq!(page.encoded(), "/notizie/%C3%A8%20qui/");
        assert_eq!(UrlPath::root().output().as_str(), "index.html");
        let file = page.file("verbale.pdf").expect("a plain name");
        assert_eq!(file.output().as_str(), "notizie/è qui/verbale.pdf");
    }

    #[test]
    fn paths_that_differ_in_case_or_form_share_a_key() {
        let key = |text| {
            UrlPath::new(text)
                .map(|path| path.output().key())
                .expect("a plain path")
        };
        assert_eq!(key("/Perché/"), key("/perche\u{301}/"));
        assert_eq!(key("/STRASSE/"), key("/straße/"));
    }

    #[test]
    fn only_plain_web_addresses_are_taken() {
        assert!(is_web_address("https://rete.example/a?b=c#d"));
        for wrong in [
            "rete.example",
            "https://",
            "https:///x",
            "javascript:alert(1)",
            "https://x y",
        ] {
            assert!(!is_web_address(wrong), "{wrong}");
        }
    }
}
