//! `site.toml` → `Config`: what the owner of the site has settled once.
//! Knows nothing of content; a key that it does not know is an error.

mod base_url;
mod embeds;
mod feeds;
mod languages;
pub mod manifest;
mod mend;
mod publish;
mod reader;
mod urls;
pub mod zones;

use jiff::SignedDuration;
use jiff::tz::TimeZone;
use toml::de::DeTable;

use crate::date::parse_duration;
use crate::diagnostic::{Checked, Diagnostic};
use crate::source::{ByteRange, SourcePath, Span, Spanned};
use crate::url::room::Room;
use crate::url::{is_email, scheme};
use languages::languages;
pub(crate) use reader::replacing;
use reader::{Reader, Table};

pub use base_url::{BaseUrl, Previous};
pub use embeds::Embeds;
pub use feeds::{CalendarConfig, Feeds, Past, Topics};
pub use languages::{Language, LanguageId};
pub use publish::{Host, Legal, LegalLink, Publish, is_document};
pub use urls::Urls;

/// The name of the file.
pub const FILE: &str = "site.toml";

/// What `site.toml` says, with its defaults.
#[derive(Clone, Debug)]
pub struct Config {
    /// Where the site is published.
    pub base_url: BaseUrl,
    /// The languages, the one of the originals first.
    pub languages: Vec<Language>,
    /// The zone of dates and times that name none, and its IANA name.
    pub zone: Zone,
    /// The name of the theme.
    pub theme: Spanned<String>,
    /// The sections and content files of the menu, in order.
    pub menu: Vec<Spanned<String>>,
    /// How many items stand on one page of an index.
    pub per_page: usize,
    /// The permanent name of the site, from which UIDs are made.
    pub id: String,
    /// Where the site stands as it was published last.
    pub previous: Option<Previous>,
    /// What holds for meetings that do not say otherwise.
    pub meetings: MeetingDefaults,
    /// What may pass from texts into pages.
    pub markdown: MarkdownPolicy,
    /// Which calendars there are, and what stands in them.
    pub feeds: Feeds,
    /// Whose videos pages may show, once somebody asks for it there.
    pub embeds: Embeds,
    /// Whether readers can search the site.
    pub search: bool,
    /// What web servers are to send.
    pub publish: Publish,
    /// What readers have a right to find on every page.
    pub legal: Legal,
    /// What would let readers of the site into online rooms.
    pub rooms: Vec<Spanned<Room>>,
}

impl Config {
    /// A language by its position.
    pub fn language(&self, id: LanguageId) -> &Language {
        &self.languages[usize::from(id.0)]
    }

    /// The positions of the languages, the one of the originals first.
    pub fn language_ids(&self) -> impl Iterator<Item = LanguageId> + use<> {
        (0..self.languages.len()).map(|at| LanguageId(u8::try_from(at).unwrap_or(u8::MAX)))
    }

    /// The e-mail address of who organises the meetings, else of who wants to hear of faults of the site, if they have one.
    pub fn email(&self) -> Option<&str> {
        let feedback = self.legal.get(LegalLink::Feedback);
        let feedback = feedback.map(|link| link.value.as_str());
        let email = self.feeds.organizer.as_deref().or(feedback);
        email.filter(|email| is_email(email))
    }

    /// The position of the language with this tag, compared without case.
    pub fn language_by_tag(&self, tag: &str) -> Option<LanguageId> {
        self.language_ids()
            .find(|id| self.language(*id).locale.tag().eq_ignore_ascii_case(tag))
    }
}

/// An IANA time zone and its name.
#[derive(Clone, Debug)]
pub struct Zone {
    /// Its name, as in `Europe/Rome`.
    pub name: String,
    /// Its rules.
    pub zone: TimeZone,
}

impl PartialEq for Zone {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

impl Eq for Zone {}

impl Zone {
    /// The zone of an IANA name, in the name's canonical spelling, from the bundled data.
    pub fn named(name: &str) -> Option<Self> {
        let zone = jiff::tz::db().get(name).ok()?;
        let name = zone.iana_name()?.to_owned();
        Some(Self { name, zone })
    }
}

/// Where a meeting takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mode {
    /// On an online platform.
    Online,
    /// In a room.
    InPerson,
    /// Both.
    Hybrid,
}

/// The names of the modes.
const MODES: [(&str, Mode); 3] = [
    ("online", Mode::Online),
    ("in-person", Mode::InPerson),
    ("hybrid", Mode::Hybrid),
];

impl Mode {
    /// The name of the mode in front matter and in `site.toml`.
    pub fn key(self) -> &'static str {
        match self {
            Self::Online => "online",
            Self::InPerson => "in-person",
            Self::Hybrid => "hybrid",
        }
    }
}

/// What holds for meetings that do not say otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeetingDefaults {
    /// Where they take place.
    pub mode: Mode,
    /// How long they last in calendars.
    pub duration: SignedDuration,
}

/// What happens to HTML that stands in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RawHtml {
    /// It is shown as text, and reported.
    Escape,
    /// It is left out, and reported.
    Remove,
    /// It becomes part of the page.
    Allow,
}

/// What may pass from texts into pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkdownPolicy {
    /// What happens to HTML.
    pub raw_html: RawHtml,
    /// The schemes that links may have.
    pub link_schemes: Vec<String>,
}

impl Default for MarkdownPolicy {
    fn default() -> Self {
        Self {
            raw_html: RawHtml::Escape,
            link_schemes: ["http", "https", "mailto", "tel", "webcal"]
                .map(str::to_owned)
                .to_vec(),
        }
    }
}

/// Reads `site.toml`. `base_url` takes the place of the one that is written there.
///
/// What cannot be used is reported and has its default; nothing comes back where the file is not TOML at all,
/// or has no usable base URL or language.
pub fn parse(text: &str, base_url: Option<&BaseUrl>) -> Checked<Option<Config>> {
    let path = SourcePath::new(FILE).expect("a plain name");
    let mut table = match DeTable::parse(text) {
        Ok(table) => table,
        Err(error) => {
            let span = Span::new(&path, error.span().unwrap_or_default());
            let fix = mend::line(text, span.range.start);
            let diagnostic = Diagnostic::error("config-not-toml", span)
                .with("detail", error.message())
                .fixed(fix);
            return Checked {
                value: None,
                diagnostics: vec![diagnostic],
            };
        }
    };
    let mut reader = Reader {
        path,
        diagnostics: Vec::new(),
    };
    reader.clean(table.get_mut());
    let root = Table {
        entries: table.get_ref(),
        range: ByteRange::default(),
    };
    let mut value = config(&mut reader, &root, base_url);
    if let Some(config) = &mut value {
        config.rooms = reader::rooms(&root, text);
    }
    Checked {
        value,
        diagnostics: reader.diagnostics,
    }
}

const ROOT_KEYS: [&str; 20] = [
    "title",
    "description",
    "base_url",
    "language",
    "languages",
    "timezone",
    "theme",
    "menu",
    "per_page",
    "id",
    "previous",
    "urls",
    "meetings",
    "markdown",
    "feeds",
    "embeds",
    "search",
    "publish",
    "legal",
    "translations",
];

fn config(reader: &mut Reader, root: &Table<'_>, base_url: Option<&BaseUrl>) -> Option<Config> {
    reader.only(root, &ROOT_KEYS);
    let title = reader.text(root, "title");
    if root.get("title").is_none() && !reader.is_misspelt("title") {
        reader.fault("config-title-missing", ByteRange::default());
    }
    let title = title.map_or_else(String::new, |title| title.value);
    let stated = reader.text(root, "base_url");
    // A site that is built for another address, as a preview is, is the same site.
    let own = stated.as_ref().and_then(|text| BaseUrl::new(&text.value));
    let base = match (base_url, stated) {
        (Some(base), _) => Some(base.clone()),
        (None, Some(text)) => {
            let base = BaseUrl::new(&text.value);
            if base.is_none() {
                let fault = reader.fault("config-base-url", text.range);
                fault.args.push(("value", text.value));
            }
            base
        }
        (None, None) => {
            if root.get("base_url").is_none() && !reader.is_misspelt("base_url") {
                reader.fault("config-base-url-missing", ByteRange::default());
            }
            None
        }
    };
    let languages = languages(reader, root, &title);
    let zone = reader.text(root, "timezone").and_then(|name| {
        let zone = Zone::named(&name.value);
        if zone.is_none() {
            let meant = zones::meant(&name.value);
            let certain = meant.as_ref().filter(|meant| meant.is_sure);
            let fix = certain.and_then(|meant| replacing(&name, &meant.name));
            let fault = reader.fault("config-timezone", name.range);
            fault.args.push(("value", name.value));
            fault.fix = fix;
            if let Some(meant) = meant {
                fault.args.push(("suggestion", meant.name));
                fault.hints = vec!["suggest"];
            }
        }
        zone
    });
    let zone = zone.or_else(|| Zone::named("Europe/Rome"));
    let meetings = meeting_defaults(reader, root);
    let markdown = markdown_policy(reader, root);
    let feeds = feeds::feeds(reader, root);
    let embeds = embeds::embeds(reader, root);
    let search = reader.truth(root, "search").unwrap_or(true);
    let mut publish = publish::publish(reader, root);
    publish.frames.extend(embeds.origins());
    let legal = publish::legal(reader, root);
    let theme = reader.text(root, "theme").unwrap_or_else(|| Spanned {
        value: "default".to_owned(),
        range: ByteRange::default(),
    });
    let menu = reader.texts(root, "menu").unwrap_or_else(|| {
        ["meetings", "news", "groups"]
            .map(|section| Spanned {
                value: section.to_owned(),
                range: ByteRange::default(),
            })
            .to_vec()
    });
    let per_page = reader.number(root, "per_page", 1..=10_000).unwrap_or(20);
    let id = reader.text(root, "id").map(|id| id.value);
    let previous = reader.text(root, "previous").and_then(|text| {
        let previous = Previous::new(&text.value);
        if previous.is_none() {
            let fault = reader.fault("config-previous", text.range);
            fault.args.push(("value", text.value));
        }
        previous
    });
    let base_url = base?;
    Some(Config {
        languages: languages?,
        zone: zone.expect("the bundled data has Europe/Rome"),
        theme,
        menu,
        per_page: usize::try_from(per_page).unwrap_or(20),
        id: id.unwrap_or_else(|| own.as_ref().unwrap_or(&base_url).name()),
        previous,
        meetings,
        markdown,
        feeds,
        embeds,
        search,
        publish,
        legal,
        rooms: Vec::new(),
        base_url,
    })
}

fn meeting_defaults(reader: &mut Reader, root: &Table<'_>) -> MeetingDefaults {
    let mut defaults = MeetingDefaults {
        mode: Mode::Online,
        duration: SignedDuration::from_mins(90),
    };
    let Some(table) = reader.table(root, "meetings") else {
        return defaults;
    };
    reader.only(&table, &["mode", "duration"]);
    if let Some(mode) = reader.choice(&table, "mode", &MODES) {
        defaults.mode = mode;
    }
    if let Some(text) = reader.text(&table, "duration") {
        match parse_duration(&text.value) {
            Some(duration) => defaults.duration = duration,
            None => {
                let fault = reader.fault("duration-form", text.range);
                fault.args.push(("value", text.value));
            }
        }
    }
    defaults
}

fn markdown_policy(reader: &mut Reader, root: &Table<'_>) -> MarkdownPolicy {
    let mut policy = MarkdownPolicy::default();
    let Some(table) = reader.table(root, "markdown") else {
        return policy;
    };
    reader.only(&table, &["raw_html", "link_schemes"]);
    let choices = [
        ("escape", RawHtml::Escape),
        ("remove", RawHtml::Remove),
        ("allow", RawHtml::Allow),
    ];
    if let Some(raw_html) = reader.choice(&table, "raw_html", &choices) {
        policy.raw_html = raw_html;
    }
    if let Some(schemes) = reader.texts(&table, "link_schemes") {
        policy.link_schemes = Vec::new();
        for text in schemes {
            let lower = text.value.to_lowercase();
            match scheme(&format!("{lower}:")) {
                Some(scheme) if !matches!(&*scheme, "javascript" | "vbscript" | "data") => {
                    policy.link_schemes.push(scheme);
                }
                found => {
                    let fault = reader.fault("config-scheme", text.range);
                    fault.args.push(("value", text.value));
                    if found.is_none() {
                        fault.hints = vec!["form"];
                    }
                }
            }
        }
    }
    policy
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(text: &str) -> Vec<(&'static str, String)> {
        parse(text, None)
            .diagnostics
            .into_iter()
            .map(|diagnostic| {
                let range: std::ops::Range<usize> = diagnostic.span.range.into();
                (diagnostic.code, text[range].to_owned())
            })
            .collect()
    }

    #[test]
    fn two_keys_are_enough() {
        let checked = parse("title = 'Rete'\nbase_url = 'https://rete.example'", None);
        assert_eq!(checked.diagnostics, []);
        let config = checked.value.expect("a whole configuration");
        assert_eq!(config.base_url.whole(), "https://rete.example/");
        assert_eq!(config.id, "rete.example");
        let elsewhere = BaseUrl::new("http://127.0.0.1:4000/");
        let checked = parse(
            "title = 'Rete'\nbase_url = 'https://rete.example'",
            elsewhere.as_ref(),
        );
        let previewed = checked.value.expect("a configuration");
        assert_eq!(previewed.base_url.whole(), "http://127.0.0.1:4000/");
        assert_eq!(previewed.id, "rete.example");
        assert_eq!(config.zone.name, "Europe/Rome");
        assert_eq!(config.languages[0].locale.tag(), "it");
    }

    #[test]
    fn every_mistake_is_found_in_one_run_and_marked() {
        let found = codes(
            "nome = 'x'\nbase_url = 'rete'\ntimezone = 'Europe/Perugia'\nper_page = 0\nprevious = 'ftp://x'\n\
             languages = ['e n', 'inglese', 'de']\n[urls]\nnews = '../x'\ncalendar = 'cal'\n[meetings]\nmode = 'boh'\n",
        );
        let own = |code, text: &str| (code, text.to_owned());
        assert_eq!(
            found,
            [
                own("config-unknown-key", "nome"),
                own("config-title-missing", ""),
                own("config-base-url", "'rete'"),
                own("config-url-part", "'../x'"),
                own("config-url-part", "'cal'"),
                own("config-language", "'e n'"),
                own("config-language", "'inglese'"),
                own("config-language-words", "'de'"),
                own("config-timezone", "'Europe/Perugia'"),
                own("config-choice", "'boh'"),
                own("config-type", "0"),
                own("config-previous", "'ftp://x'"),
            ]
        );
    }

    #[test]
    fn a_misspelt_key_is_one_mistake() {
        let found = codes("titel = 'x'\nbase-url = 'https://x.example'\nlanguage = 'de'");
        let own = |code, text: &str| (code, text.to_owned());
        assert_eq!(
            found,
            [
                own("config-unknown-key", "titel"),
                own("config-unknown-key", "base-url"),
                own("config-language-words", "'de'"),
            ]
        );
    }

    #[test]
    fn a_dangerous_scheme_is_never_allowed() {
        let found = codes(
            "title='x'\nbase_url='https://x.example'\n[markdown]\nlink_schemes = ['JavaScript', 'gopher']",
        );
        assert_eq!(found, [("config-scheme", "'JavaScript'".to_owned())]);
    }
}
