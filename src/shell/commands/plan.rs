//! `plan` lists every output: its path, what fills it, and the source that asks for it.
//! Knows the words for jobs, and nothing of how they are done.

use crate::diagnostic::Checked;
use crate::locale::{Arg, Locale};
use crate::pipeline;
use crate::plan::{Job, Planned, Scope};
use crate::shell::Outcome;
use crate::shell::args::Common;
use crate::shell::commands::Session;
use crate::shell::error::Error;
use crate::shell::terminal::{Stage, Terminal};

/// Prints the plan of the site.
pub(super) fn plan(common: &Common, terminal: &mut Terminal) -> Result<Outcome, Error> {
    let progress = terminal.progress();
    let session = Session::open_with_previous(common, &progress, terminal)?;
    progress.stage(Stage::Build);
    let planned = pipeline::plan(&session.inputs, &session.options);
    drop(progress);
    let found = Checked {
        value: (),
        diagnostics: session.findings(planned.diagnostics),
    };
    terminal.findings(&found.diagnostics, &session.inputs);
    let rows: Vec<Vec<String>> = planned
        .value
        .outputs
        .iter()
        .map(|(path, planned)| {
            vec![
                path.to_string(),
                filling(planned, terminal.locale()),
                planned.owner.path.to_string(),
            ]
        })
        .collect();
    terminal.table(&rows);
    Ok(match found.is_publishable() {
        true => Outcome::Done,
        false => Outcome::SiteHasErrors,
    })
}

/// What fills an output, in words.
fn filling(planned: &Planned, locale: &Locale) -> String {
    let (key, detail) = match &planned.job {
        Job::Home => ("shell-job-home", String::new()),
        Job::News(_) => ("shell-job-news", String::new()),
        Job::NewsIndex(page) => ("shell-job-news-index", page.to_string()),
        Job::NewsYear(year) => ("shell-job-news-year", year.to_string()),
        Job::Meeting(_) => ("shell-job-meeting", String::new()),
        Job::MeetingIndex(page) => ("shell-job-meeting-index", page.to_string()),
        Job::MeetingYear(year) => ("shell-job-meeting-year", year.to_string()),
        Job::Group(_) => ("shell-job-group", String::new()),
        Job::GroupIndex => ("shell-job-group-index", String::new()),
        Job::Organisation(_) => ("shell-job-organisation", String::new()),
        Job::OrganisationIndex => ("shell-job-organisation-index", String::new()),
        Job::Project(_) => ("shell-job-project", String::new()),
        Job::ProjectIndex => ("shell-job-project-index", String::new()),
        Job::Topic(_) => ("shell-job-topic", String::new()),
        Job::TopicIndex => ("shell-job-topic-index", String::new()),
        Job::Series(_) => ("shell-job-series", String::new()),
        Job::SeriesIndex => ("shell-job-series-index", String::new()),
        Job::CalendarIndex => ("shell-job-calendar-index", String::new()),
        Job::Search => ("shell-job-search", String::new()),
        Job::SearchFile(_) => ("shell-job-search-file", String::new()),
        Job::Page(_) => ("shell-job-page", String::new()),
        Job::NotFound => ("shell-job-not-found", String::new()),
        Job::NewsFeed(scope) => (feed(scope, FEED), String::new()),
        Job::Calendar(scope) => (feed(scope, CALENDAR), String::new()),
        Job::Invitation(_) => ("shell-job-invitation", String::new()),
        Job::FormerFeed(_) => ("shell-job-former-feed", String::new()),
        Job::Register => ("shell-job-register", String::new()),
        Job::Sitemap => ("shell-job-sitemap", String::new()),
        Job::Robots => ("shell-job-robots", String::new()),
        Job::Headers(_) => ("shell-job-headers", String::new()),
        Job::Redirect(_, to) => ("shell-job-redirect", to.to_string()),
        Job::Asset(_) => ("shell-job-asset", String::new()),
        Job::Picture(_, variant) => {
            let detail = format!("{} px, {}", variant.size.width, variant.format.name());
            ("shell-job-picture", detail)
        }
        Job::ThemeFile(_) => ("shell-job-theme-file", String::new()),
    };
    locale.text_with(key, &[("detail", Arg::Text(&detail))])
}

/// The words for a feed of each scope.
const FEED: [&str; 5] = [
    "shell-job-feed",
    "shell-job-group-feed",
    "shell-job-series-feed",
    "shell-job-topic-feed",
    "shell-job-selection-feed",
];
const CALENDAR: [&str; 5] = [
    "shell-job-calendar",
    "shell-job-group-calendar",
    "shell-job-series-calendar",
    "shell-job-topic-calendar",
    "shell-job-selection-calendar",
];

fn feed(scope: &Scope, keys: [&'static str; 5]) -> &'static str {
    let [network, group, series, topic, selection] = keys;
    match scope {
        Scope::Network => network,
        Scope::Group(_) => group,
        Scope::Series(_) => series,
        Scope::Topic(_) => topic,
        Scope::Selection(_) => selection,
    }
}
