//! What the law wants to be linked on every page of a public body's site, and when its statement is to be reviewed.
//! Knows `site.toml` and the present; whether a site is bound by that law, nobody here knows.

use crate::config::{FILE, LegalLink};
use crate::diagnostic::Diagnostic;
use crate::model::Site;
use crate::source::{ByteRange, SourcePath, Span};

/// The month from which the yearly review of the statement is near: AgID wants it by 23 September.
const REVIEW: i8 = 9;

/// What is missing in `[legal]`, where the site is meant for the public or has begun to state it.
pub(super) fn check(site: &Site) -> Vec<Diagnostic> {
    let legal = &site.config.legal;
    let path = SourcePath::new(FILE).expect("a plain name");
    let place = |range| Span::new(&path, range);
    let first = legal.links.iter().map(|(_, value)| value.range).min();
    let mut found = Vec::new();
    let missing: Vec<&str> = LegalLink::ALL
        .into_iter()
        .filter(|link| *link != LegalLink::Notes && legal.get(*link).is_none())
        .map(LegalLink::key)
        .collect();
    // Whoever has told a server what to send means the site for the public, though its address may not be settled.
    let is_served = !site.config.publish.headers.is_empty();
    let is_meant = first.is_some() || is_served || site.config.base_url.is_public();
    if is_meant && !missing.is_empty() {
        let span = place(first.unwrap_or_else(ByteRange::default));
        let diagnostic = Diagnostic::info("legal-link-missing", span);
        found.push(diagnostic.with("missing", missing.join(", ")));
    }
    if let Some(statement) = legal.get(LegalLink::AccessibilityStatement) {
        let this_year = site.today.year();
        let is_reviewed = legal.reviewed.is_some_and(|day| day.year() >= this_year);
        if site.today.month() >= REVIEW && !is_reviewed {
            let diagnostic = Diagnostic::info("accessibility-review-due", place(statement.range));
            found.push(diagnostic.with("year", this_year.to_string()));
        }
    }
    found
}
