//! The commands: each finds its site, has the pipeline do the work, and tells what came of it.
//! Knows the order of things; what they are is known below.

mod build;
mod completions;
mod calendar;
mod explain;
mod fix;
mod gallery;
mod new;
mod plan;
mod serve;
mod state;
mod todo;
mod told;

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use crate::config::{self, BaseUrl, Config, Zone};
use crate::diagnostic::{Checked, Diagnostic, tidy};
use crate::model::Options;
use crate::shell::args::{Calendar, Cli, Command, Common};
use crate::shell::error::{Action, Error, shown};
use crate::shell::previous::{self, Place, Sought};
use crate::shell::terminal::{Progress, Stage, Terminal};
use crate::shell::{Outcome, disk};
use crate::source::Inputs;

/// The output folder, where none is stated.
const OUTPUT: &str = "public";
/// The output folder of a gallery, where none is stated.
const GALLERY: &str = "gallery";
/// The zone of a site that states none.
const ZONE: &str = "Europe/Rome";

/// Runs a command.
///
/// # Errors
/// Where it could not run.
pub fn run(cli: Cli, terminal: &mut Terminal) -> Result<Outcome, Error> {
    match cli.command {
        Command::Build(asked) => build::build(&cli.common.showing(asked.gallery), &asked, terminal),
        Command::Check(asked) => build::check(&cli.common, &asked, terminal),
        Command::Fix(asked) => fix::fix(&cli.common, &asked, terminal),
        Command::Serve(asked) => serve::serve(&cli.common.showing(asked.gallery), &asked, terminal),
        Command::New { what } => new::new(&cli.common, what, terminal),
        Command::Cancel(asked) => state::cancel(&cli.common, &asked, terminal),
        Command::Postpone(asked) => state::postpone(&cli.common, &asked, terminal),
        Command::Move(asked) => state::relocate(&cli.common, &asked, terminal),
        Command::Close(asked) => state::close(&cli.common, &asked, terminal),
        Command::Todo => todo::todo(&cli.common, terminal),
        Command::Plan(asked) => plan::plan(&cli.common.showing(asked.gallery), terminal),
        Command::Calendar {
            what: Calendar::Explain(asked),
        } => calendar::explain(&cli.common, &asked, terminal),
        Command::Calendar {
            what: Calendar::Check(asked),
        } => calendar::check(&cli.common, &asked, terminal),
        Command::Explain { code } => explain::explain(code.as_deref(), terminal),
        Command::Completions { shell } => Ok(completions::completions(shell, terminal)),
    }
}

/// A site that was found and read, and how it is to be built.
struct Session {
    root: PathBuf,
    inputs: Inputs,
    options: Options,
    /// What `site.toml` says, as far as it can be read.
    config: Option<Config>,
    /// What reading it found.
    diagnostics: Vec<Diagnostic>,
}

impl Session {
    /// Finds and reads the site.
    fn open(common: &Common, terminal: &mut Terminal) -> Result<Self, Error> {
        let root = find(common, terminal)?;
        Self::read(root, common, terminal)
    }

    /// Finds and reads the site, and what it published last.
    fn open_with_previous(
        common: &Common,
        progress: &Progress,
        terminal: &mut Terminal,
    ) -> Result<Self, Error> {
        let mut session = Self::open(common, terminal)?;
        session.recall(common, progress)?;
        Ok(session)
    }

    /// Reads what the site published last, and tells where that was looked for.
    fn recall(&mut self, common: &Common, progress: &Progress) -> Result<Sought, Error> {
        progress.stage(Stage::Previous);
        let sought = sought(common, &self.root, self.config.as_ref())?;
        self.inputs.published = previous::read(&sought)?;
        Ok(sought)
    }

    /// Reads the site in the folder `root`.
    fn read(root: PathBuf, common: &Common, terminal: &mut Terminal) -> Result<Self, Error> {
        Self::read_again(root, common, &mut disk::Heads::default(), terminal)
    }

    /// Reads the site in the folder `root`, but of the pictures only those that have changed since `heads` was filled.
    fn read_again(
        root: PathBuf,
        common: &Common,
        heads: &mut disk::Heads,
        terminal: &mut Terminal,
    ) -> Result<Self, Error> {
        let Checked { value, diagnostics } = disk::read_again(&root, heads)?;
        let base_url = common.base_url.as_deref().map(base_url).transpose()?;
        let text = value.texts.get(config::FILE).map_or("", |text| text);
        let config = config::parse(text, base_url.as_ref()).value;
        let (value, config) = match common.gallery {
            true => {
                let inputs = gallery::inputs(&value, config.as_ref());
                let text = &inputs.texts[config::FILE];
                let config = config::parse(text, base_url.as_ref()).value;
                (inputs, config)
            }
            false => (value, config),
        };
        let stated = common.now.as_deref();
        let stated = stated.or(common.gallery.then_some(gallery::NOW));
        let zone = match &config {
            Some(config) => {
                terminal.speak(config.languages[0].locale.tag());
                config.zone.zone.clone()
            }
            None => default_zone(),
        };
        Ok(Self {
            root,
            inputs: value,
            options: Options {
                now: now(stated, &zone)?,
                drafts: common.drafts,
                accept_removals: common.accept_removals,
                base_url,
            },
            config,
            diagnostics,
        })
    }

    /// The findings of reading and those of a stage, in order.
    fn findings(&self, found: Vec<Diagnostic>) -> Vec<Diagnostic> {
        let mut all = found;
        all.extend(self.diagnostics.iter().cloned());
        if self.inputs.gallery.is_some() {
            // What the texts of the made-up site are like is nobody's concern.
            all.retain(|found| !found.span.path.as_str().starts_with("content/"));
        }
        tidy(&mut all);
        all
    }
}

/// Finds the site. From here on the terminal speaks its language, as far as `site.toml` can be read.
fn find(common: &Common, terminal: &mut Terminal) -> Result<PathBuf, Error> {
    let root = disk::find_root(common.root.as_deref())?;
    if let Some(config) = configured(&root) {
        terminal.speak(config.languages[0].locale.tag());
    }
    Ok(root)
}

/// What `site.toml` says, as far as it can be read, wherever the site is to stand.
fn configured(root: &Path) -> Option<Config> {
    let text = std::fs::read_to_string(root.join(config::FILE)).unwrap_or_default();
    config::parse(&text, BaseUrl::new("http://localhost/").as_ref()).value
}

/// Where what the site published last is looked for.
fn sought(common: &Common, root: &Path, config: Option<&Config>) -> Result<Sought, Error> {
    let (folder, name) = output(common, root);
    let place = Place {
        folder,
        name: name.into(),
    };
    let site = config.and_then(|config| config.previous.as_ref());
    previous::sought(common, root, site, place)
}

fn base_url(text: &str) -> Result<BaseUrl, Error> {
    BaseUrl::new(text).ok_or_else(|| Error::refused(Action::TakeBaseUrl, text))
}

fn default_zone() -> TimeZone {
    Zone::named(ZONE)
        .expect("the bundled data has Europe/Rome")
        .zone
}

/// The folder that the site is published into, and how it is called in messages.
fn output(common: &Common, root: &Path) -> (PathBuf, String) {
    match &common.output {
        Some(stated) => (
            stated.clone(),
            shown(&stated.components().collect::<PathBuf>()),
        ),
        None => {
            let name = if common.gallery { GALLERY } else { OUTPUT };
            (root.join(name), name.to_owned())
        }
    }
}

/// The instant that counts as the present: the stated one, else `SOURCE_DATE_EPOCH`, else the clock's.
fn now(stated: Option<&str>, zone: &TimeZone) -> Result<Timestamp, Error> {
    let epoch = std::env::var("SOURCE_DATE_EPOCH").ok();
    match (stated, epoch) {
        (Some(text), _) => instant(text, zone).ok_or_else(|| Error::refused(Action::TakeNow, text)),
        (None, Some(text)) => {
            let seconds = text.trim().parse().ok();
            seconds
                .and_then(|seconds| Timestamp::from_second(seconds).ok())
                .ok_or_else(|| Error::refused(Action::TakeEpoch, text))
        }
        (None, None) => Ok(Timestamp::now()),
    }
}

/// The instant that a text states, with its zone or offset ([RFC 9557](https://www.rfc-editor.org/rfc/rfc9557)), or
/// as a date or civil time in `zone`.
fn instant(text: &str, zone: &TimeZone) -> Option<Timestamp> {
    if text.contains('[') {
        // Where offset and zone disagree, neither may be chosen silently.
        let zoned = text.parse::<jiff::ZonedDateTime>().ok()?;
        return Some(zoned.timestamp());
    }
    let civil = || {
        let civil = text.parse::<DateTime>().ok()?;
        let zoned = civil.to_zoned_datetime(zone.clone()).ok()?;
        Some(zoned.timestamp())
    };
    text.parse::<Timestamp>().ok().or_else(civil)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_present_is_stated_in_any_usual_form() {
        let zone = default_zone();
        let shown = |text| instant(text, &zone).map(|instant| instant.to_string());
        for (text, expected) in [
            (
                "2030-05-10T12:00:00+02:00[Europe/Rome]",
                "2030-05-10T10:00:00Z",
            ),
            ("2030-05-10T12:00:00+02:00", "2030-05-10T10:00:00Z"),
            ("2030-05-10T10:00:00Z", "2030-05-10T10:00:00Z"),
            ("2030-05-10T12:00", "2030-05-10T10:00:00Z"),
            ("2030-05-10", "2030-05-09T22:00:00Z"),
        ] {
            assert_eq!(shown(text).as_deref(), Some(expected), "{text}");
        }
        for wrong in [
            "",
            "oggi",
            "2030-02-30",
            "2030-05-10T12:00:00+05:00[Europe/Rome]",
        ] {
            assert_eq!(shown(wrong), None, "{wrong}");
        }
    }
}
