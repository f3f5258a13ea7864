//! Pages, through the theme's templates.
//! Knows which template makes which page, and nothing of what it shows.

use crate::diagnostic::Diagnostic;
use crate::plan::{Job, Planned};
use crate::render::view::Views;
use crate::theme::Theme;
use crate::url::UrlPath;

/// The page of a job, or nothing where the job makes no page.
///
/// # Errors
/// The finding, where the template fails.
pub fn page(
    views: &Views<'_>,
    theme: &Theme,
    planned: &Planned,
) -> Result<Option<Vec<u8>>, Box<Diagnostic>> {
    let Some(template) = template(&planned.job) else {
        return Ok(None);
    };
    let context = views.context(planned);
    theme
        .render(template, &context, planned.url.as_str())
        .map(Some)
}

/// The page that leads from a former address to the one that holds now.
///
/// # Errors
/// The finding, where the template fails.
pub fn redirect(
    views: &Views<'_>,
    theme: &Theme,
    planned: &Planned,
    target: &UrlPath,
) -> Result<Vec<u8>, Box<Diagnostic>> {
    let context = views.redirect(planned, target);
    theme.render("redirect.html", &context, planned.url.as_str())
}

fn template(job: &Job) -> Option<&'static str> {
    Some(match job {
        Job::Home => "home.html",
        Job::News(_) => "news.html",
        Job::NewsIndex(_) | Job::NewsYear(_) => "news-list.html",
        Job::Meeting(_) => "meeting.html",
        Job::MeetingIndex(_) | Job::MeetingYear(_) => "meeting-list.html",
        Job::Group(_) => "group.html",
        Job::GroupIndex => "group-list.html",
        Job::Organisation(_) => "organisation.html",
        Job::OrganisationIndex => "organisation-list.html",
        Job::Project(_) => "project.html",
        Job::ProjectIndex => "project-list.html",
        Job::Topic(_) => "topic.html",
        Job::TopicIndex => "topic-list.html",
        Job::Series(_) => "series.html",
        Job::SeriesIndex => "series-list.html",
        Job::Page(_) => "page.html",
        Job::NotFound => "404.html",
        Job::NewsFeed(_)
        | Job::Calendar(_)
        | Job::Invitation(_)
        | Job::Sitemap
        | Job::Robots
        | Job::Redirect(..)
        | Job::Asset(_)
        | Job::ThemeFile(_) => return None,
    })
}

/// Whether a job makes a page that readers are meant to find.
pub fn is_page(job: &Job) -> bool {
    template(job).is_some() && *job != Job::NotFound
}
