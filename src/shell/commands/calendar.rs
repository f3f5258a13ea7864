//! `calendar explain` tells what the subscribers of a calendar see, and what is different for them.
//! Knows by which names a calendar is asked for; how it is told is known below.

mod changes;
mod check;
mod json;
mod text;

use std::path::Path;

pub(super) use changes::changes;
pub(super) use check::check;

use crate::diagnostic::{Checked, did_you_mean};
use crate::locale::Arg;
use crate::model::state::State;
use crate::pipeline;
use crate::register::compare::Change;
use crate::render::icalendar::Absence;
use crate::render::subscriber::{Calendar, Departure, Explanation, Place, Standing};
use crate::shell::Outcome;
use crate::shell::args::{Common, Explain, Format};
use crate::shell::commands::Session;
use crate::shell::error::{Action, Error, Reason, shown};
use crate::shell::previous::Sought;
use crate::shell::terminal::{Stage, Terminal};
use crate::source::REGISTER;

/// Tells what the subscribers of a calendar see, or what is different for those of each.
pub(super) fn explain(
    common: &Common,
    asked: &Explain,
    terminal: &mut Terminal,
) -> Result<Outcome, Error> {
    let progress = terminal.progress();
    let mut session = Session::open(common, terminal)?;
    let sought = session.recall(common, &progress)?;
    progress.stage(Stage::Build);
    let explained = pipeline::explain(&session.inputs, &session.options);
    drop(progress);
    let found = Checked {
        value: (),
        diagnostics: session.findings(explained.diagnostics),
    };
    terminal.findings(&found.diagnostics, &session.inputs);
    if let Some(explanation) = &explained.value {
        let chosen = chosen(&explanation.calendars, asked)?;
        match asked.format {
            Format::Text => {
                let compared = compared(&session, &sought, explanation, terminal);
                let text = text::Words {
                    explanation,
                    locale: terminal.locale(),
                };
                terminal.print(&format!("{compared}\n"));
                terminal.print(&text.calendars(&chosen, asked.all));
            }
            Format::Json => {
                let previous = session.inputs.published.as_ref();
                let previous = previous.map(|earlier| earlier.from.as_str());
                let now = session.options.now;
                terminal.print(&json::text(
                    explanation,
                    &chosen,
                    asked.all,
                    (now, previous),
                ));
            }
        }
    }
    Ok(match found.is_publishable() {
        true => Outcome::Done,
        false => Outcome::SiteHasErrors,
    })
}

/// Says with what the calendars are compared.
fn compared(
    session: &Session,
    sought: &Sought,
    explanation: &Explanation,
    terminal: &Terminal,
) -> String {
    let locale = terminal.locale();
    let (key, from, place) = match (&session.inputs.published, sought) {
        (Some(earlier), _) if explanation.remembers => {
            ("shell-explain-previous", earlier.from.as_str(), None)
        }
        (Some(earlier), _) => (
            "shell-explain-previous-unusable",
            earlier.from.as_str(),
            None,
        ),
        (None, Sought::Output(place)) => {
            ("shell-explain-previous-none", "", Some(shown(&place.name)))
        }
        (None, Sought::Nowhere | Sought::Address(_) | Sought::Folder(_)) => {
            ("shell-explain-previous-not-wanted", "", None)
        }
    };
    let args = [
        ("from", Arg::Text(from)),
        ("place", Arg::Text(place.as_deref().unwrap_or_default())),
        ("register", Arg::Text(REGISTER)),
    ];
    locale.text_with(key, &args)
}

/// The calendars that are asked for: all of them, one by its name, or the network's.
fn chosen<'a>(calendars: &'a [Calendar], asked: &Explain) -> Result<Vec<&'a Calendar>, Error> {
    match &asked.calendar {
        _ if asked.all => Ok(calendars.iter().collect()),
        Some(name) => named(calendars, name).map(|calendar| vec![calendar]),
        None => {
            let mut network = calendars.iter();
            let network = network.find(|one| one.is_of_network && one.place == Place::Current);
            Ok(network.into_iter().collect())
        }
    }
}

/// The calendar of this address, or of what has this name.
fn named<'a>(calendars: &'a [Calendar], name: &str) -> Result<&'a Calendar, Error> {
    let trouble = |action, known: Vec<String>, suggestion| {
        let reason = Reason::Choices { known, suggestion };
        Err(Error::at(action, Path::new(name))(reason.into()))
    };
    let paths = |calendars: &[&Calendar]| -> Vec<String> {
        let urls = calendars.iter().map(|calendar| calendar.url.to_string());
        urls.collect()
    };
    let wanted = path_of(name);
    if let Some(at) = calendars.iter().find(|one| is_at(one, &wanted)) {
        return Ok(at);
    }
    let current: Vec<&Calendar> = calendars
        .iter()
        .filter(|one| one.place == Place::Current)
        .collect();
    let lower = name.trim().to_lowercase();
    let called: Vec<&Calendar> = current
        .iter()
        .copied()
        .filter(|one| names(one).any(|name| name.to_lowercase() == lower))
        .collect();
    match called[..] {
        [one] => Ok(one),
        [] => {
            let known = current.iter().flat_map(|one| names(one));
            let suggestion = did_you_mean(name.trim().trim_start_matches('/'), known);
            trouble(Action::FindCalendar, paths(&current), suggestion)
        }
        [..] => trouble(Action::ChooseCalendar, paths(&called), None),
    }
}

/// The path of an address, without the slashes around it.
fn path_of(address: &str) -> String {
    let address = address.trim();
    let path = match address.split_once("://") {
        Some((_, rest)) => rest.split_once('/').map_or("", |(_, path)| path),
        None => address,
    };
    let path = path.split(['?', '#']).next().unwrap_or_default();
    path.trim_matches('/').to_owned()
}

/// Whether a calendar stands at a path, or belongs to the page there.
fn is_at(calendar: &Calendar, path: &str) -> bool {
    let whole = path_of(&calendar.address);
    let encoded = calendar.url.encoded();
    [calendar.url.as_str(), &encoded, &whole]
        .into_iter()
        .map(|own| own.trim_matches('/'))
        .any(|own| own == path || (folder(own) == path && !path.is_empty()))
}

fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// What a calendar goes by: its path, the last part of its page's address or, at the root, its file without the ending,
/// its title, its whole name.
fn names(calendar: &Calendar) -> impl Iterator<Item = &str> {
    let path = calendar.url.as_str().trim_start_matches('/');
    let slug = match folder(path) {
        "" => path.trim_end_matches(".ics"),
        folder => folder.rsplit('/').next().unwrap_or(folder),
    };
    let title = calendar.title.as_deref();
    let names = [Some(path), Some(slug), title, Some(&calendar.name)];
    names.into_iter().flatten()
}

/// The name of how a meeting stands, in JSON.
fn standing_name(standing: Standing) -> &'static str {
    match standing {
        Standing::Stated(state) => state.row().key,
        Standing::Removed => "removed",
        Standing::Unreadable => "unreadable",
    }
}

/// The name of a change, in JSON and in the keys of its words; in which way something is called off, its meeting tells.
fn change_name(change: &Change, standing: Standing) -> &'static str {
    match change {
        Change::Added => "added",
        Change::CalledOff => match standing {
            Standing::Stated(State::Postponed) => "postponed",
            Standing::Stated(_) => "cancelled",
            Standing::Removed => "removed",
            Standing::Unreadable => "unreadable",
        },
        Change::Back => "back",
        Change::Moved { .. } => "moved",
        Change::Retitled { .. } => "retitled",
        Change::Changed => "changed",
        Change::Left => "left",
    }
}

/// The name of the reason why an event is in a calendar no more.
fn departure_name(reason: Departure) -> &'static str {
    match reason {
        Departure::Closed => "closed",
        Departure::Removed => "removed",
        Departure::Unreadable => "unreadable",
        Departure::OtherScope => "other-scope",
        Departure::Absent(absence) => absence_name(absence),
    }
}

/// The name of the reason why a calendar does not hold a meeting.
fn absence_name(reason: Absence) -> &'static str {
    match reason {
        Absence::NoDay => "no-day",
        Absence::Mode(mode) => mode.key(),
        Absence::Over(_) => "over",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Locale;
    use crate::url::UrlPath;

    fn calendar(url: &str, title: Option<&str>) -> Calendar {
        let path = UrlPath::new(url).expect("a path");
        Calendar {
            address: format!("https://rete.example/archivio{}", path.encoded()),
            url: path,
            name: format!("Rete: {}", title.unwrap_or("incontri")),
            title: title.map(str::to_owned),
            is_of_network: title.is_none(),
            place: Place::Current,
            was_published: true,
            events: Vec::new(),
            left: Vec::new(),
            missing: Vec::new(),
        }
    }

    fn calendars() -> Vec<Calendar> {
        let mut former = calendar("/gruppi/orto/calendario.ics", Some("Verde"));
        let now = UrlPath::new("/gruppi/verde/calendario.ics").expect("a path");
        former.place = Place::Former(now);
        vec![
            calendar("/calendario.ics", None),
            calendar("/gruppi/caffè/calendario.ics", Some("Caffè al sole")),
            calendar("/gruppi/verde/calendario.ics", Some("Verde")),
            calendar("/serie/verde/calendario.ics", Some("Ore verdi")),
            former,
        ]
    }

    #[test]
    fn a_calendar_goes_by_its_address_in_any_form_and_by_what_it_is_of() {
        let calendars = calendars();
        for (name, url) in [
            ("/calendario.ics", "/calendario.ics"),
            ("calendario.ics", "/calendario.ics"),
            (
                "https://rete.example/archivio/calendario.ics",
                "/calendario.ics",
            ),
            (
                "webcal://altrove.example/calendario.ics?x=1",
                "/calendario.ics",
            ),
            ("rete: incontri", "/calendario.ics"),
            (
                "/gruppi/caffè/calendario.ics",
                "/gruppi/caffè/calendario.ics",
            ),
            (
                "http://rete.example/archivio/gruppi/caff%C3%A8/calendario.ics",
                "/gruppi/caffè/calendario.ics",
            ),
            ("/gruppi/caffè/", "/gruppi/caffè/calendario.ics"),
            ("Caffè", "/gruppi/caffè/calendario.ics"),
            ("caffè al SOLE", "/gruppi/caffè/calendario.ics"),
            ("Verde", "/gruppi/verde/calendario.ics"),
            ("gruppi/orto", "/gruppi/orto/calendario.ics"),
        ] {
            // The group and the series of one name are told apart by their titles and addresses alone.
            let calendars = match name {
                "Verde" => &calendars[..3],
                _ => &calendars[..],
            };
            let found = named(calendars, name).expect(name);
            assert_eq!(found.url.as_str(), url, "{name}");
        }
    }

    #[test]
    fn a_calendar_that_is_not_there_is_told_with_those_that_are() {
        let calendars = calendars();
        let locale = Locale::new("it").expect("a tag");
        let told = |name: &str| {
            let error = named(&calendars, name).expect_err("it cannot be meant");
            (error.message(&locale), error.remedy(&locale))
        };
        let (message, remedy) = told("gruppi/verdi/calendario.ics");
        assert!(
            message.starts_with("nel sito non c’è un calendario `gruppi/verdi/calendario.ics`: "),
            "{message}"
        );
        assert!(
            message.contains("`/serie/verde/calendario.ics`") && !message.contains("orto"),
            "{message}"
        );
        let expected = "forse volevi dire `gruppi/verde/calendario.ics`";
        assert_eq!(remedy.as_deref(), Some(expected));
        assert_eq!(told("cafè").1.as_deref(), Some("forse volevi dire `caffè`"));
        assert!(told("altro").1.expect("a remedy").contains("percorso"));
        let (message, _) = told("verde");
        let expected = "`verde` può voler dire più calendari: ci sono `/gruppi/verde/calendario.ics` e \
                        `/serie/verde/calendario.ics`";
        assert_eq!(message, expected);
    }
}
