//! Pages, through the theme's templates.
//! Knows which template makes which page, and nothing of what it shows.

use std::sync::Arc;

use crate::diagnostic::Diagnostic;
use crate::plan::Planned;
use crate::render::view::Views;
use crate::theme::{Made, Theme};
use crate::url::UrlPath;

/// The page of a job, or nothing where the job makes no page.
///
/// # Errors
/// The finding, where the template fails.
pub fn page(
    views: &Views<'_>,
    theme: &Theme,
    planned: &Planned,
) -> Result<Option<Arc<[u8]>>, Box<Diagnostic>> {
    let Some(kind) = planned.job.page_kind() else {
        return Ok(None);
    };
    let context = views.context(planned);
    let file = planned.url.output().to_string();
    theme
        .render(&format!("{kind}.html"), &context, &made(planned, &file))
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
) -> Result<Arc<[u8]>, Box<Diagnostic>> {
    let context = views.redirect(planned, target);
    let file = planned.url.output().to_string();
    theme.render("redirect.html", &context, &made(planned, &file))
}

/// The page as findings name it: where it stands, and the document that asks for it.
pub(super) fn made<'a>(planned: &'a Planned, file: &'a str) -> Made<'a> {
    let source = planned.owner.path.as_str();
    Made {
        file,
        source: (source != crate::config::FILE).then_some(source),
    }
}
