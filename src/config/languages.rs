//! The languages of the site: the one of the originals, and those of the translations.

use std::sync::Arc;

use super::Urls;
use super::reader::{Reader, Table};
use crate::locale::Locale;
use crate::source::{ByteRange, Spanned};

/// A language of the site: its position in [`Config::languages`](super::Config::languages).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LanguageId(pub u8);

impl LanguageId {
    /// The language of the originals.
    pub const DEFAULT: Self = Self(0);
}

/// The site in one language.
#[derive(Clone, Debug)]
pub struct Language {
    /// Its words and dates.
    pub locale: Arc<Locale>,
    /// The site's name in it.
    pub title: String,
    /// The site in a sentence, in it.
    pub description: Option<String>,
    /// The first parts of its addresses.
    pub urls: Urls,
    /// What its addresses begin with: `/`, or `/en/`.
    pub prefix: String,
}

pub(super) fn languages(
    reader: &mut Reader,
    root: &Table<'_>,
    title: &str,
) -> Option<Vec<Language>> {
    let description = reader.text(root, "description").map(|text| text.value);
    let mut urls = Urls::default();
    if let Some(table) = reader.table(root, "urls") {
        reader.urls(&table, &mut urls);
    }
    let first = reader.text(root, "language").unwrap_or_else(|| Spanned {
        value: "it".to_owned(),
        range: ByteRange::default(),
    });
    let mut languages = vec![Language {
        locale: Arc::new(reader.locale(&first)?),
        title: title.to_owned(),
        description: description.clone(),
        urls: urls.clone(),
        prefix: "/".to_owned(),
    }];
    let translations = reader.table(root, "translations");
    let mut listed = Vec::new();
    for tag in reader.texts(root, "languages").unwrap_or_default() {
        let Some(locale) = reader.locale(&tag) else {
            continue;
        };
        if languages
            .iter()
            .any(|language| language.locale.tag() == locale.tag())
        {
            continue;
        }
        let mut language = Language {
            title: title.to_owned(),
            description: description.clone(),
            urls: urls.clone(),
            prefix: format!("/{}/", locale.tag().to_ascii_lowercase()),
            locale: Arc::new(locale),
        };
        listed.push(tag.value.clone());
        let own = translations
            .as_ref()
            .and_then(|table| reader.table(table, &tag.value));
        if let Some(own) = own {
            reader.only(&own, &["title", "description", "urls"]);
            if let Some(title) = reader.text(&own, "title") {
                language.title = title.value;
            }
            if let Some(description) = reader.text(&own, "description") {
                language.description = Some(description.value);
            }
            if let Some(table) = reader.table(&own, "urls") {
                reader.urls(&table, &mut language.urls);
            }
        }
        languages.push(language);
    }
    if let Some(table) = &translations {
        let listed: Vec<&str> = listed.iter().map(String::as_str).collect();
        let before = reader.diagnostics.len();
        reader.only(table, &listed);
        for diagnostic in &mut reader.diagnostics[before..] {
            diagnostic.hints = vec!["language"];
        }
    }
    Some(languages)
}
