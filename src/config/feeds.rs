//! `[feeds]` of `site.toml`: which calendars there are, and what stands in them.
//! Knows what is asked for, and nothing of the groups and topics that it names.

use crate::config::reader::{Reader, Table, file_name, is_slug, replacing};
use crate::config::{MODES, Mode};
use crate::source::Spanned;
use crate::url::is_email;

/// For how many days past meetings stay in the calendars, where nothing is stated.
const PAST_DAYS: i64 = 180;

/// What `[feeds]` says, with its defaults.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feeds {
    /// Which meetings stand in the calendars, by where they take place.
    pub modes: Vec<Mode>,
    /// For how many days past meetings stay in them.
    pub past: Past,
    /// The topics that have a calendar.
    pub topics: Topics,
    /// Further calendars.
    pub calendars: Vec<CalendarConfig>,
    /// The colour of the calendars, as a CSS name.
    pub color: Option<String>,
    /// The public e-mail address of who organises the meetings.
    pub organizer: Option<String>,
}

impl Default for Feeds {
    fn default() -> Self {
        Self {
            modes: vec![Mode::Online, Mode::Hybrid],
            past: Past::Days(PAST_DAYS),
            topics: Topics::None,
            calendars: Vec::new(),
            color: None,
            organizer: None,
        }
    }
}

/// How long past meetings stay in a calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Past {
    /// For so many days.
    Days(i64),
    /// For ever: the calendar is an archive.
    All,
}

/// Which topics have a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Topics {
    /// None.
    None,
    /// All.
    All,
    /// Those with these names.
    Named(Vec<Spanned<String>>),
}

/// A calendar of its own, with what stands in it: what is not stated does not limit it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarConfig {
    /// Its name.
    pub title: String,
    /// Its file at the root of the site.
    pub file: Spanned<String>,
    /// Which meetings stand in it, by where they take place.
    pub modes: Vec<Mode>,
    /// How long past meetings stay in it.
    pub past: Past,
    /// The groups whose meetings stand in it.
    pub groups: Vec<Spanned<String>>,
    /// The topics whose meetings stand in it.
    pub topics: Vec<Spanned<String>>,
    /// The series whose meetings stand in it.
    pub series: Vec<Spanned<String>>,
}

/// Reads `[feeds]`.
pub(super) fn feeds(reader: &mut Reader, root: &Table<'_>) -> Feeds {
    let mut feeds = Feeds::default();
    let Some(table) = reader.table(root, "feeds") else {
        return feeds;
    };
    let known = [
        "modes",
        "past_days",
        "topics",
        "color",
        "organizer",
        "calendars",
    ];
    reader.only(&table, &known);
    feeds.modes = modes(reader, &table).unwrap_or(feeds.modes);
    feeds.past = past(reader, &table).unwrap_or(feeds.past);
    feeds.topics = match reader.flag(&table, "topics") {
        Some(true) => Topics::All,
        Some(false) => Topics::None,
        None => reader
            .texts(&table, "topics")
            .map_or(Topics::None, Topics::Named),
    };
    feeds.color = color(reader, &table);
    feeds.organizer = reader.text(&table, "organizer").and_then(|text| {
        let is_email = is_email(&text.value);
        if !is_email {
            let meant = text.value.strip_prefix("mailto:");
            let fix = meant.filter(|meant| self::is_email(meant));
            let fix = fix.and_then(|meant| replacing(&text, meant));
            let fault = reader.fault("email-form", text.range);
            fault.args.push(("value", text.value.clone()));
            fault.fix = fix;
        }
        is_email.then_some(text.value)
    });
    for table in reader.tables(&table, "calendars") {
        let calendar = calendar(reader, &table, &feeds);
        feeds.calendars.extend(calendar);
    }
    feeds
}

fn calendar(reader: &mut Reader, table: &Table<'_>, feeds: &Feeds) -> Option<CalendarConfig> {
    let known = [
        "title",
        "file",
        "modes",
        "past_days",
        "groups",
        "topics",
        "series",
    ];
    reader.only(table, &known);
    for key in ["title", "file"] {
        if table.get(key).is_none() {
            let range = table.range;
            let fault = reader.fault("config-calendar-incomplete", range);
            fault.args.push(("key", key.to_owned()));
        }
    }
    let title = reader.text(table, "title");
    let file = reader.text(table, "file").filter(|file| {
        let stem = file.value.strip_suffix(".ics");
        let fits = stem.is_some_and(is_slug);
        if !fits {
            let fix = file_name(&file.value, &["ics"]);
            let fix = fix.and_then(|name| replacing(file, &name));
            let fault = reader.fault("config-url-part", file.range);
            fault.fix = fix;
            fault.args.push(("key", "file".to_owned()));
            fault.args.push(("value", file.value.clone()));
            fault.hints = vec!["file"];
        }
        fits
    });
    let list = |reader: &mut Reader, key| reader.texts(table, key).unwrap_or_default();
    Some(CalendarConfig {
        modes: modes(reader, table).unwrap_or_else(|| MODES.map(|(_, mode)| mode).to_vec()),
        past: past(reader, table).unwrap_or(feeds.past),
        groups: list(reader, "groups"),
        topics: list(reader, "topics"),
        series: list(reader, "series"),
        title: title?.value,
        file: file?,
    })
}

fn modes(reader: &mut Reader, table: &Table<'_>) -> Option<Vec<Mode>> {
    let texts = reader.texts(table, "modes")?;
    let mut modes: Vec<Mode> = texts
        .iter()
        .filter_map(|text| reader.one_of("modes", text, &MODES))
        .collect();
    modes.sort();
    modes.dedup();
    // Where every one of them is wrong, that has been told.
    (!modes.is_empty()).then_some(modes)
}

/// A number of days, or the word for ever.
fn past(reader: &mut Reader, table: &Table<'_>) -> Option<Past> {
    let is_word = reader.is_text(table, "past_days");
    if is_word {
        return reader.choice(table, "past_days", &[("all", Past::All)]);
    }
    let days = reader.number(table, "past_days", 0..=36_500);
    days.map(Past::Days)
}

fn color(reader: &mut Reader, table: &Table<'_>) -> Option<String> {
    let color = reader.text(table, "color")?;
    let is_name = color.value.bytes().all(|byte| byte.is_ascii_lowercase());
    if !is_name {
        let letters = color.value.bytes().all(|byte| byte.is_ascii_alphabetic());
        let fix = replacing(&color, &color.value.to_ascii_lowercase()).filter(|_| letters);
        let fault = reader.fault("config-color", color.range);
        fault.args.push(("value", color.value));
        fault.fix = fix;
        return None;
    }
    Some(color.value)
}
