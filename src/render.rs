//! `Job` → `Content`: one `match` that hands each job to its format.
//! Knows which format makes which job, and nothing of how.

pub mod atom;
pub mod body;
pub mod chart;
pub mod csv;
pub mod embed;
pub mod gallery;
pub mod headers;
pub mod html;
pub mod icalendar;
pub mod identity;
pub mod jsonld;
pub mod ledger;
pub mod picture;
pub mod sitemap;
pub mod subscriber;
pub mod view;
pub mod xml;

#[cfg(test)]
mod test_site;

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::Timestamp;

use crate::diagnostic::{Checked, Diagnostic};
use crate::model::Site;
use crate::parallel;
use crate::picture::Variant;
use crate::plan::{Job, Plan, Planned, Scope};
use crate::register::{FeedKind, Hash, Register};
use crate::source::SourcePath;
use crate::theme::Theme;
use crate::url::{OutputPath, UrlPath};
use ledger::{Seen, SeenFeed};
use view::Views;

/// The largest calendar that every program reads, in bytes.
const CALENDAR_LIMIT: usize = 1_000_000;

/// What one output file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// These bytes.
    Rendered(Arc<[u8]>),
    /// The bytes of this file of the site.
    Copied(SourcePath),
    /// The bytes of this picture, without what its file tells beside the picture.
    Cleaned(SourcePath),
    /// A picture in another size or form.
    Picture(Wanted),
    /// The bytes of this hash, which stand where they are to be published.
    Kept(Hash),
}

/// A picture in another size or form, which somebody has still to make.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// The picture.
    pub source: SourcePath,
    /// XXH3 of its file.
    pub print: u128,
    /// What is to be made of it.
    pub variant: Variant,
}

/// Makes what a job fills its output with. Without a theme, only what is no page can be made; nothing comes back for
/// what carries a stamp, which [`stamped`] makes once everything has been seen.
///
/// # Errors
/// The finding, where a template fails.
pub fn render(
    theme: Option<&Theme>,
    views: &Views<'_>,
    planned: &Planned,
) -> Result<Option<Content>, Box<Diagnostic>> {
    match &planned.job {
        Job::NewsFeed(_)
        | Job::Calendar(_)
        | Job::FormerFeed(_)
        | Job::Invitation(_)
        | Job::Register
        | Job::Sitemap
        | Job::Robots => Ok(None),
        Job::SearchFile(name) => {
            let file = views.search_file(planned.language, name);
            Ok(file.map(Content::Rendered))
        }
        Job::Headers(host) => Ok(headers::file(views.config(), *host).map(text)),
        Job::Asset(file) => Ok(Some(match views.is_cleaned(file) {
            true => Content::Cleaned(file.clone()),
            false => Content::Copied(file.clone()),
        })),
        Job::Picture(file, variant) => Ok(views.print_of(file).map(|print| {
            Content::Picture(Wanted {
                source: file.clone(),
                print,
                variant: *variant,
            })
        })),
        Job::Table(figure) => {
            let rows = views.table(planned.language, *figure);
            Ok(rows.map(|rows| text(csv::file(&rows))))
        }
        Job::ThemeFile(name) => {
            let file = theme.and_then(|theme| theme.assets().get(name));
            Ok(file.map(|file| Content::Rendered(file.bytes.clone())))
        }
        Job::Redirect(_, target) => match theme {
            Some(theme) => html::redirect(views, theme, planned, target)
                .map(|page| Some(Content::Rendered(page))),
            None => Ok(None),
        },
        Job::Home
        | Job::News(_)
        | Job::NewsIndex
        | Job::Meeting(_)
        | Job::MeetingIndex
        | Job::Archive(..)
        | Job::Unknown(_)
        | Job::Figures
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
        | Job::CalendarIndex
        | Job::Search
        | Job::Page(_)
        | Job::NotFound => match theme {
            Some(theme) => {
                html::page(views, theme, planned).map(|page| page.map(Content::Rendered))
            }
            None => Ok(None),
        },
    }
}

/// A text as the content of a file.
fn text(text: String) -> Content {
    Content::Rendered(text.into_bytes().into())
}

/// Makes everything that tells programs what has changed: the feeds, the calendar files, the list of pages, and the
/// register itself.
///
/// What was seen goes into the register, and from there every format takes its stamps, so no two of them disagree.
/// The register comes back beside the files.
///
/// A calendar that is too large for some program is reported.
pub fn stamped(
    site: &Site,
    plan: &Plan,
    seen: &Seen,
) -> Checked<(Register, BTreeMap<OutputPath, Content>)> {
    let mut register = ledger::register(site, plan, seen);
    let scopes = scopes_of(site, plan);
    let stamped = plan.outputs.iter();
    let stamped: Vec<(&OutputPath, &Planned)> = stamped
        .filter(|(_, planned)| is_stamped(&planned.job))
        .collect();
    let feeds = parallel::map(&stamped, |(_, planned)| {
        let feed = feed(site, plan, &planned.job, &scopes, seen, &register)?;
        let seen = feed.seen(site);
        Some((&planned.url, feed, seen))
    });
    let (feeds, seen_feeds): (BTreeMap<&UrlPath, Feed>, BTreeMap<UrlPath, SeenFeed>) = feeds
        .into_iter()
        .flatten()
        .map(|(url, feed, seen)| ((url, feed), (url.clone(), seen)))
        .unzip();
    ledger::enter_feeds(site, &mut register, &seen_feeds);
    let texts = parallel::map(&stamped, |(_, planned)| match &planned.job {
        Job::NewsFeed(_) | Job::Calendar(_) | Job::FormerFeed(_) => {
            let known = register.feeds.get(&planned.url);
            let changed = known.map_or(site.now, |known| known.stamp.changed);
            let feed = feeds.get(&planned.url);
            feed.map(|feed| feed.text(site, plan, changed))
        }
        Job::Invitation(id) => seen
            .events
            .of_meetings
            .get(id)
            .map(|event| icalendar::invitation(site, event, &register)),
        Job::Sitemap => Some(sitemap::sitemap(site, plan, &register)),
        Job::Robots => Some(sitemap::robots(site, plan)),
        Job::Register => Some(register.text()),
        _ => None,
    });
    let mut outputs = BTreeMap::new();
    let mut diagnostics = Vec::new();
    for ((path, planned), text) in stamped.into_iter().zip(texts) {
        if let Some(text) = text {
            if matches!(planned.job, Job::Calendar(_)) {
                diagnostics.extend(too_large(planned, text.len()));
            }
            outputs.insert(path.clone(), self::text(text));
        }
    }
    Checked {
        value: (register, outputs),
        diagnostics,
    }
}

/// Whether a job makes something that tells programs what has changed.
fn is_stamped(job: &Job) -> bool {
    matches!(
        job,
        Job::NewsFeed(_)
            | Job::Calendar(_)
            | Job::FormerFeed(_)
            | Job::Invitation(_)
            | Job::Sitemap
            | Job::Robots
            | Job::Register
    )
}

/// Reports a calendar that Google does not read.
fn too_large(planned: &Planned, bytes: usize) -> Option<Diagnostic> {
    let diagnostic = Diagnostic::warning("feed-too-large", planned.owner.clone())
        .with("path", planned.url.as_str())
        .with("size", (bytes / 1024).to_string());
    (bytes > CALENDAR_LIMIT).then_some(diagnostic)
}

/// A feed of either kind, and what it is of.
struct Feed {
    scope: String,
    body: FeedBody,
}

enum FeedBody {
    Calendar(icalendar::Feed),
    News(atom::Feed),
}

/// What has a feed, by the kind of the feed and its permanent name.
type Scopes<'a> = BTreeMap<(FeedKind, String), &'a Scope>;

fn scopes_of<'a>(site: &Site, plan: &'a Plan) -> Scopes<'a> {
    let jobs = plan.outputs.values().map(|planned| &planned.job);
    let scopes = jobs.filter_map(|job| match job {
        Job::Calendar(scope) => Some(((FeedKind::Calendar, scope.key(site)), scope)),
        Job::NewsFeed(scope) => Some(((FeedKind::News, scope.key(site)), scope)),
        _ => None,
    });
    scopes.collect()
}

fn feed(
    site: &Site,
    plan: &Plan,
    job: &Job,
    scopes: &Scopes<'_>,
    seen: &Seen,
    register: &Register,
) -> Option<Feed> {
    let calendar = |scope: &Scope| {
        FeedBody::Calendar(icalendar::calendar(
            site,
            plan,
            scope,
            &seen.events,
            register,
        ))
    };
    let news = |scope: &Scope| FeedBody::News(atom::news_feed(site, plan, scope, register));
    match job {
        Job::Calendar(scope) => Some(Feed {
            scope: scope.key(site),
            body: calendar(scope),
        }),
        Job::NewsFeed(scope) => Some(Feed {
            scope: scope.key(site),
            body: news(scope),
        }),
        Job::FormerFeed(url) => {
            let known = site.published.feeds.get(url)?;
            // What it is of may have another address now, where the same feed stands.
            let scope = scopes.get(&(known.kind, known.scope.clone()));
            let body = match (known.kind, scope) {
                (FeedKind::Calendar, Some(scope)) => calendar(scope),
                (FeedKind::News, Some(scope)) => news(scope),
                (FeedKind::Calendar, None) => FeedBody::Calendar(icalendar::former_calendar(
                    site,
                    url,
                    known,
                    &seen.events,
                    register,
                )),
                (FeedKind::News, None) => FeedBody::News(atom::former_feed(site, known)),
            };
            Some(Feed {
                scope: known.scope.clone(),
                body,
            })
        }
        _ => None,
    }
}

impl Feed {
    fn seen(&self, site: &Site) -> SeenFeed {
        let scope = self.scope.clone();
        match &self.body {
            FeedBody::Calendar(feed) => SeenFeed {
                kind: FeedKind::Calendar,
                scope,
                name: feed.name.clone(),
                hash: feed.hash(),
                items: feed.uids.clone(),
            },
            FeedBody::News(feed) => SeenFeed {
                kind: FeedKind::News,
                scope,
                name: feed.name.clone(),
                hash: feed.hash(),
                items: feed.news.iter().map(|id| site[*id].item.uid).collect(),
            },
        }
    }

    fn text(&self, site: &Site, plan: &Plan, changed: Timestamp) -> String {
        match &self.body {
            FeedBody::Calendar(feed) => feed.text(changed),
            FeedBody::News(feed) => feed.text(site, plan, changed),
        }
    }
}
