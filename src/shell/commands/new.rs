//! `new` writes a correct file of a kind, a theme, or a whole small site.
//! Knows which keys an editor is likely to want; their Italian names come from `parse::keys`.

mod accessibility;
mod meetings;
mod theme;

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

use include_dir::{Dir, include_dir};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::date::{PartialDate, parse_time};
use crate::diagnostic::{Diagnostic, Severity};
use crate::locale::{Arg, Locale};
use crate::parse::keys::in_italian;
use crate::parse::{FOLDERS, Kind, quoted};
use crate::pipeline;
use crate::shell::Outcome;
use crate::shell::args::{Common, New, Title};
use crate::shell::commands::{Session, default_zone, now};
use crate::shell::error::{Action, Error, shown};
use crate::shell::terminal::Terminal;
use crate::source::SourcePath;
use crate::url::Slug;

/// The site that `new site` writes.
static STARTER: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/starter");

/// Creates what is asked for.
pub(super) fn new(common: &Common, what: New, terminal: &mut Terminal) -> Result<Outcome, Error> {
    match what {
        New::Site { folder } => site(common, &folder, terminal),
        New::News {
            title,
            date,
            groups,
        } => create(common, Kind::News, title, date, None, groups, terminal),
        New::Meeting {
            title,
            date,
            time,
            groups,
        } => create(common, Kind::Meeting, title, date, time, groups, terminal),
        New::Meetings(asked) => meetings::meetings(common, asked, terminal),
        New::Group { title } => plain(common, Kind::Group, title, terminal),
        New::Organisation { title } => plain(common, Kind::Organisation, title, terminal),
        New::Project { title } => plain(common, Kind::Project, title, terminal),
        New::Accessibility => accessibility::accessibility(common, terminal),
        New::Page { title } => plain(common, Kind::Page, title, terminal),
        New::Theme { name } => theme::theme(common, &name, terminal),
    }
}

fn plain(
    common: &Common,
    kind: Kind,
    title: Title,
    terminal: &mut Terminal,
) -> Result<Outcome, Error> {
    create(common, kind, title, None, None, Vec::new(), terminal)
}

/// Writes a document, unless the site would have an error in it.
fn create(
    common: &Common,
    kind: Kind,
    title: Title,
    date: Option<String>,
    time: Option<String>,
    groups: Vec<String>,
    terminal: &mut Terminal,
) -> Result<Outcome, Error> {
    let mut session = Session::open(common, terminal)?;
    let slug = Slug::from_text(&title.title)
        .ok_or_else(|| Error::refused(Action::TakeTitle, &title.title))?;
    let (path, bundle) = places(kind, &slug);
    if let Some(taken) = taken(&session, [path.clone(), bundle]) {
        return Err(Error::refused(Action::CreateFile, taken.as_str()));
    }
    let date = date.map(|text| stated_date(kind, &text)).transpose()?;
    let today = today(&session);
    let draft = Draft {
        kind,
        title: title.title,
        date: date.or((kind == Kind::News).then_some(PartialDate::Day(today))),
        time: time.map(|text| stated_time(&text)).transpose()?,
        end: None,
        groups,
        series: None,
    };
    let text = draft.text(terminal.locale());
    add(&mut session, &path, &text, terminal)
}

/// Writes a text as a new document, unless the site would have an error in it.
fn add(
    session: &mut Session,
    path: &SourcePath,
    text: &str,
    terminal: &mut Terminal,
) -> Result<Outcome, Error> {
    session.inputs.texts.insert(path.clone(), text.into());
    let errors = errors_in(session, path);
    if !errors.is_empty() {
        terminal.findings(&errors, &session.inputs);
        terminal.remark("shell-new-refused", &[("path", Arg::Text(path.as_str()))]);
        return Ok(Outcome::SiteHasErrors);
    }
    let file = session.root.join(path.as_str());
    write_new(&file, text.as_bytes())?;
    terminal.result("shell-new-file", &[("path", Arg::Text(&near(&file)))]);
    Ok(Outcome::Done)
}

/// A file as it is called from here.
pub(in crate::shell::commands) fn near(file: &Path) -> String {
    let here = std::env::current_dir().unwrap_or_default();
    shown(file.strip_prefix(&here).unwrap_or(file))
}

/// The first of these places where something lies already.
fn taken(session: &Session, places: impl IntoIterator<Item = SourcePath>) -> Option<SourcePath> {
    places
        .into_iter()
        .find(|place| session.root.join(place.as_str()).exists())
}

pub(in crate::shell::commands) fn today(session: &Session) -> Date {
    let now = session.options.now;
    now.to_zoned_datetime(zone_of(session)).date()
}

/// Where a document lies: its own file, and the file of its folder, which must not be there either.
fn places(kind: Kind, slug: &Slug) -> (SourcePath, SourcePath) {
    let folder = FOLDERS
        .iter()
        .find(|(_, known)| *known == kind)
        .map_or("pages", |(folder, _)| folder);
    let path = |rest: &str| {
        SourcePath::new(&format!("content/{folder}/{slug}{rest}")).expect("a slug is a plain name")
    };
    (path(".md"), path("/index.md"))
}

fn zone_of(session: &Session) -> TimeZone {
    let text = session.inputs.texts.get(crate::config::FILE);
    let config =
        text.and_then(|text| crate::config::parse(text, session.options.base_url.as_ref()).value);
    config.map_or_else(default_zone, |config| config.zone.zone)
}

fn stated_date(kind: Kind, text: &str) -> Result<PartialDate, Error> {
    PartialDate::parse(text)
        .ok()
        .filter(|date| kind != Kind::News || date.as_day().is_some())
        .ok_or_else(|| Error::refused(Action::TakeDate, text))
}

pub(in crate::shell::commands) fn stated_time(text: &str) -> Result<String, Error> {
    parse_time(text)
        .map(|time| format!("{:02}:{:02}", time.hour(), time.minute()))
        .ok_or_else(|| Error::refused(Action::TakeTime, text))
}

/// The errors that the site would have in the document at `path`.
fn errors_in(session: &Session, path: &SourcePath) -> Vec<Diagnostic> {
    let planned = pipeline::plan(&session.inputs, &session.options);
    let all = planned.diagnostics.into_iter();
    all.filter(|found| found.severity == Severity::Error && found.span.path == *path)
        .collect()
}

/// Writes a file that is not there yet. Where that fails, none is there after it either.
fn write_new(file: &Path, bytes: &[u8]) -> Result<(), Error> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).map_err(Error::at(Action::WriteFolder, folder))?;
    }
    let mut created = File::create_new(file).map_err(Error::at(Action::WriteFile, file))?;
    created.write_all(bytes).map_err(|error| {
        // Half a document is none. Where it cannot be removed, what is told is why it could not be written.
        let _ = fs::remove_file(file);
        Error::at(Action::WriteFile, file)(error)
    })
}

/// A document that is about to be written.
struct Draft {
    kind: Kind,
    title: String,
    date: Option<PartialDate>,
    time: Option<String>,
    end: Option<String>,
    groups: Vec<String>,
    series: Option<String>,
}

impl Draft {
    /// The file: what is known, and below it what else may be said, as comments.
    fn text(&self, locale: &Locale) -> String {
        let mut stated = vec![(self.title_key(), quoted(&self.title))];
        if let Some(date) = self.date {
            let key = match self.kind {
                Kind::News => "published",
                Kind::Meeting
                | Kind::Group
                | Kind::Organisation
                | Kind::Project
                | Kind::Page
                | Kind::Section => "date",
            };
            stated.push((in_italian(key), date.iso()));
        }
        let mut state = |key, text: &Option<String>| {
            stated.extend(text.as_ref().map(|text| (in_italian(key), quoted(text))));
        };
        state("time", &self.time);
        state("end", &self.end);
        state("series", &self.series);
        if !self.groups.is_empty() {
            stated.push((in_italian("groups"), self.group_list()));
        }
        let mut text = "---\n".to_owned();
        for (key, value) in &stated {
            text += &format!("{key}: {value}\n");
        }
        text += &format!("# {}\n", locale.text("shell-new-comment"));
        for (key, example) in self.optional() {
            // An end and a duration would say the same twice.
            let is_said = key == "duration" && self.end.is_some();
            let key = in_italian(key);
            if !is_said && !stated.iter().any(|(known, _)| *known == key) {
                text += &format!("# {key}: {example}\n");
            }
        }
        text + "---\n\n"
    }

    fn title_key(&self) -> &'static str {
        match self.kind {
            Kind::News | Kind::Meeting | Kind::Page | Kind::Section => in_italian("title"),
            Kind::Group | Kind::Organisation | Kind::Project => "nome",
        }
    }

    fn group_list(&self) -> String {
        match &self.groups[..] {
            [all] if matches!(all.as_str(), "all" | "tutti" | "tutte") => {
                in_italian("all").to_owned()
            }
            groups => {
                let groups: Vec<String> = groups.iter().map(|group| quoted(group)).collect();
                format!("[{}]", groups.join(", "))
            }
        }
    }

    /// The keys that an editor is likely to want, each with an example.
    fn optional(&self) -> Vec<(&'static str, String)> {
        let text = |text: &str| quoted(text);
        let word = |word: &'static str| in_italian(word).to_owned();
        let plain = |text: &str| text.to_owned();
        let participant = format!(
            "[{{{}: \"…\", {}: \"…\"}}]",
            in_italian("organisation"),
            in_italian("role")
        );
        let summary = ("summary", text("…"));
        let draft = ("draft", plain("sì"));
        match self.kind {
            Kind::News => vec![
                summary,
                ("groups", word("all")),
                ("topics", format!("[{}]", text("…"))),
                ("meetings", format!("[{}]", text("…"))),
                ("organisations", format!("[{}]", text("…"))),
                ("authors", format!("[{}]", text("…"))),
                draft,
            ],
            Kind::Meeting => vec![
                ("date", plain("2030-05-14")),
                ("time", text("16:30")),
                ("duration", plain("1h30")),
                ("status", word("tentative")),
                ("mode", word("in-person")),
                ("place", text("…")),
                ("join", word("on-request")),
                ("groups", word("all")),
                ("topics", format!("[{}]", text("…"))),
                ("guests", participant),
                ("series", text("…")),
                summary,
                draft,
            ],
            Kind::Group => vec![summary, ("order", plain("1"))],
            Kind::Organisation => vec![
                summary,
                ("kind", text("…")),
                ("website", plain("https://…")),
                ("order", plain("1")),
            ],
            Kind::Project => vec![
                summary,
                ("full_name", text("…")),
                ("participants", participant),
                ("website", plain("https://…")),
                ("order", plain("1")),
            ],
            Kind::Page | Kind::Section => vec![summary, ("order", plain("1")), draft],
        }
    }
}

/// Writes the starter site.
fn site(common: &Common, folder: &Path, terminal: &Terminal) -> Result<Outcome, Error> {
    let is_free = match fs::read_dir(folder) {
        Ok(mut entries) => entries.next().is_none(),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => true,
        Err(error) => return Err(Error::at(Action::CreateSite, folder)(error)),
    };
    if !is_free {
        return Err(Error::refused(Action::CreateSite, folder));
    }
    let now = now(common.now.as_deref(), &default_zone())?;
    let files = starter(now);
    for (path, bytes) in &files {
        write_new(&folder.join(path), bytes)?;
    }
    let shown = shown(folder);
    let args = [
        ("path", Arg::Text(shown.as_str())),
        ("files", Arg::Number(files.len())),
    ];
    terminal.result("shell-new-site", &args);
    Ok(Outcome::Done)
}

/// The files of the starter site, with days that lie a month ahead and a month back.
fn starter(now: Timestamp) -> Vec<(PathBuf, Vec<u8>)> {
    let today = now.to_zoned_datetime(default_zone()).date();
    let day = |months: i64| moved(today, months).to_string();
    let tokens = [("{{next_month}}", day(1)), ("{{last_month}}", day(-1))];
    let mut files = Vec::new();
    let mut folders = vec![&STARTER];
    while let Some(folder) = folders.pop() {
        folders.extend(folder.dirs());
        for file in folder.files() {
            let bytes = match file.contents_utf8() {
                Some(text) => {
                    let filled = tokens.iter().fold(text.to_owned(), |text, (token, day)| {
                        text.replace(token, day)
                    });
                    filled.into_bytes()
                }
                None => file.contents().to_vec(),
            };
            files.push((file.path().to_owned(), bytes));
        }
    }
    files
}

/// The day so many months later, or the same day at the end of time.
fn moved(day: Date, months: i64) -> Date {
    day.saturating_add(jiff::Span::new().months(months))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::{Settings, parse};

    const KINDS: [Kind; 6] = [
        Kind::News,
        Kind::Meeting,
        Kind::Group,
        Kind::Organisation,
        Kind::Project,
        Kind::Page,
    ];

    fn draft(kind: Kind) -> Draft {
        Draft {
            kind,
            title: "C:\\ \"prova\": # un'altra".to_owned(),
            date: None,
            time: None,
            end: None,
            groups: Vec::new(),
            series: None,
        }
    }

    fn settings() -> Settings {
        Settings {
            translations: Vec::new(),
            markdown: crate::config::MarkdownPolicy::default(),
        }
    }

    fn italian() -> Locale {
        Locale::new("it").expect("a tag")
    }

    #[test]
    fn every_new_file_is_correct_with_and_without_its_comments() {
        for kind in KINDS {
            let text = draft(kind).text(&italian());
            let examples: Vec<String> = text
                .lines()
                .filter(|line| !line.starts_with("# ") || line.contains(": "))
                .map(|line| line.trim_start_matches("# ").replace('…', "x.example"))
                .collect();
            for text in [text, examples.join("\n")] {
                let slug = Slug::from_text("prova").expect("it has letters");
                let (path, _) = places(kind, &slug);
                let parsed = parse(&path, &text, &settings());
                assert_eq!(parsed.diagnostics, [], "{text}");
                let title = parsed.value.expect("it is used").head.common.title.value;
                assert_eq!(title, "C:\\ \"prova\": # un'altra");
            }
        }
    }

    #[test]
    fn a_meeting_states_what_is_known() {
        let meeting = Draft {
            title: "Primo incontro".to_owned(),
            date: stated_date(Kind::Meeting, "14 maggio 2030").ok(),
            time: stated_time("16.30").ok(),
            groups: vec!["Lingua, e altro".to_owned(), "lavoro".to_owned()],
            ..draft(Kind::Meeting)
        };
        let text = meeting.text(&italian());
        let stated = "---\ntitolo: \"Primo incontro\"\ndata: 2030-05-14\nora: \"16:30\"\n\
                      gruppi: [\"Lingua, e altro\", \"lavoro\"]\n# ";
        assert!(text.starts_with(stated), "{text}");
        assert!(!text.contains("# data"), "{text}");
        assert!(stated_date(Kind::News, "2030-05").is_err());
    }

    #[test]
    fn the_starter_site_has_days_around_the_present() {
        let now: Timestamp = "2030-01-31T12:00:00Z".parse().expect("an instant");
        let files = starter(now);
        let text = |name: &str| {
            let file = files.iter().find(|(path, _)| path.ends_with(name));
            let (_, bytes) = file.expect("it is one of the files");
            String::from_utf8(bytes.clone()).expect("a text")
        };
        assert!(text("prossimo-incontro.md").contains("data: 2030-02-28\n"));
        assert!(text("primo-incontro.md").contains("data: 2029-12-31\n"));
        for (path, bytes) in &files {
            let text = String::from_utf8_lossy(bytes);
            assert!(!text.contains("{{"), "{}", path.display());
        }
    }
}
