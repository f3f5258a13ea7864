//! `Job` → `Content`: one `match` that hands each job to its format.
//! Knows which format makes which job, and nothing of how.

pub mod atom;
pub mod body;
pub mod html;
pub mod icalendar;
pub mod identity;
pub mod jsonld;
pub mod sitemap;
pub mod view;
pub mod xml;

#[cfg(test)]
mod test_site;

use crate::diagnostic::Diagnostic;
use crate::model::Site;
use crate::plan::{Job, Plan, Planned};
use crate::source::SourcePath;
use crate::theme::{StaticFile, Theme};
use view::Views;

/// What one output file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// These bytes.
    Rendered(Vec<u8>),
    /// The bytes of this file of the site.
    Copied(SourcePath),
}

/// Makes what a job fills its output with. Without a theme, only what is no page can be made.
///
/// # Errors
/// The finding, where a template fails.
pub fn render(
    site: &Site,
    plan: &Plan,
    theme: Option<&Theme>,
    views: &Views<'_>,
    planned: &Planned,
) -> Result<Option<Content>, Box<Diagnostic>> {
    let text = |text: String| Ok(Some(Content::Rendered(text.into_bytes())));
    match &planned.job {
        Job::NewsFeed(scope) => text(atom::news_feed(site, plan, scope)),
        Job::Calendar(scope) => text(icalendar::calendar(site, plan, scope)),
        Job::Invitation(id) => text(icalendar::invitation(site, plan, *id)),
        Job::Sitemap => text(sitemap::sitemap(site, plan)),
        Job::Robots => text(sitemap::robots(site, plan)),
        Job::Asset(file) => Ok(Some(Content::Copied(file.clone()))),
        Job::ThemeFile(name) => {
            let file = theme.and_then(|theme| theme.statics().get(name));
            Ok(file.map(|file| match file {
                StaticFile::BuiltIn(bytes) => Content::Rendered(bytes.to_vec()),
                StaticFile::Source(path) => Content::Copied(path.clone()),
            }))
        }
        Job::Redirect(_, target) => match theme {
            Some(theme) => html::redirect(views, theme, planned, target)
                .map(|page| Some(Content::Rendered(page))),
            None => Ok(None),
        },
        Job::Home
        | Job::News(_)
        | Job::NewsIndex(_)
        | Job::NewsYear(_)
        | Job::Meeting(_)
        | Job::MeetingIndex(_)
        | Job::MeetingYear(_)
        | Job::Group(_)
        | Job::GroupIndex
        | Job::Organisation(_)
        | Job::OrganisationIndex
        | Job::Project(_)
        | Job::ProjectIndex
        | Job::Topic(_)
        | Job::TopicIndex
        | Job::Series(_)
        | Job::SeriesIndex
        | Job::Page(_)
        | Job::NotFound => match theme {
            Some(theme) => {
                html::page(views, theme, planned).map(|page| page.map(Content::Rendered))
            }
            None => Ok(None),
        },
    }
}
