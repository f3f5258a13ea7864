//! `calendar check` tells whether programs can read a calendar or a feed, whoever has made it.
//! Knows where calendars are had from; what is wrong with them is found in `check`.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;
use std::time::Duration;

use crate::check::feeds;
use crate::diagnostic::tidy;
use crate::locale::Arg;
use crate::shell::Outcome;
use crate::shell::args::{CheckCalendars, Common};
use crate::shell::commands::find;
use crate::shell::commands::told::{close, counts, passes, tell_findings};
use crate::shell::error::{Action, Error, Reason, shown};
use crate::shell::terminal::{Stage, Terminal};
use crate::shell::web::{self, Request, public_name};
use crate::source::{Inputs, SourcePath};

/// The largest calendar, in megabytes and in bytes: a list of pages may have 50.
const LIMIT_MB: u64 = 64;
const LIMIT: u64 = LIMIT_MB * 1024 * 1024;
/// How long a calendar may take to come over the net.
const PATIENCE: Duration = Duration::from_secs(30);

/// Tells whether programs can read some calendars.
pub(in crate::shell::commands) fn check(
    common: &Common,
    asked: &CheckCalendars,
    terminal: &mut Terminal,
) -> Result<Outcome, Error> {
    // In a site, its language is spoken; there need not be one.
    let _ = find(common, terminal);
    let progress = terminal.progress();
    let mut inputs = Inputs::default();
    let mut found = Vec::new();
    for calendar in &asked.calendars {
        let (name, bytes) = match address(calendar) {
            Some(address) => {
                progress.stage(Stage::External);
                (public_name(&address), fetch(&address)?)
            }
            None => {
                let bytes = read(calendar).map_err(Error::at(Action::ReadCalendar, calendar))?;
                (shown(calendar), bytes)
            }
        };
        let path = SourcePath::outside(&name);
        let text = String::from_utf8_lossy(&bytes);
        found.extend(feeds::read(&path, &text, None));
        inputs.texts.insert(path, text.into());
    }
    drop(progress);
    tidy(&mut found);
    tell_findings(&found, (&inputs, ""), asked.report, terminal);
    let counts = counts(&found, asked.report, terminal);
    let args = [
        ("files", Arg::Number(inputs.texts.len())),
        ("counts", Arg::Text(&counts)),
    ];
    close("shell-calendar-checked", &args, asked.report, terminal);
    Ok(match passes(&found, asked.report) {
        true => Outcome::Done,
        false => Outcome::SiteHasErrors,
    })
}

/// The address that a word is, as a browser would ask for it; nothing where it is the name of a file.
fn address(word: &Path) -> Option<String> {
    let text = word.to_str()?;
    let (scheme, rest) = text.split_once("://")?;
    match scheme.to_ascii_lowercase().as_str() {
        "http" => Some(format!("http://{rest}")),
        // Calendars are offered to programs under a scheme of their own.
        "https" | "webcal" | "webcals" => Some(format!("https://{rest}")),
        _ => None,
    }
}

fn read(file: &Path) -> io::Result<Vec<u8>> {
    // What is no regular file might never end, or never begin.
    if !fs::metadata(file)?.is_file() {
        return Err(Reason::NotAFile.into());
    }
    limited(File::open(file)?)
}

fn fetch(address: &str) -> Result<Vec<u8>, Error> {
    let name = public_name(address);
    let trouble = |cause: io::Error| Error::at(Action::FetchCalendar, Path::new(&name))(cause);
    let request = Request {
        is_head: false,
        address,
        accept: "text/calendar, application/atom+xml, application/rss+xml, application/xml, */*;q=0.5",
        patience: PATIENCE,
        stays_safe: true,
    };
    let answer = web::ask(&request).map_err(|error| trouble(error.cause()))?;
    match answer.status {
        200 => limited(answer.into_reader())
            .map_err(|error| trouble(web::Trouble::from(error).cause())),
        status => Err(trouble(Reason::Status(status).into())),
    }
}

/// Everything that comes out of `reader`, unless it is too much.
fn limited(reader: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    reader.take(LIMIT + 1).read_to_end(&mut bytes)?;
    match u64::try_from(bytes.len()).is_ok_and(|length| length <= LIMIT) {
        true => Ok(bytes),
        false => Err(Reason::TooLarge(LIMIT_MB).into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn calendars_have_addresses_of_their_own() {
        let found = |word: &str| address(Path::new(word));
        let safe = Some("https://rete.example/a.ics".to_owned());
        assert_eq!(found("webcal://rete.example/a.ics"), safe);
        assert_eq!(found("HTTPS://rete.example/a.ics"), safe);
        assert_eq!(found("cartella/a.ics"), None);
        assert_eq!(found("file:///a.ics"), None);
    }
}
