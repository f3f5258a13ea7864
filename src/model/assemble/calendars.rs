//! The calendars that `site.toml` asks for, with the groups, topics and series that it names for them.
//! Knows the names of these, and nothing of the meetings that will stand in the calendars.

use std::collections::{BTreeSet, HashMap};

use crate::config::{self, CalendarConfig, Config, Topics};
use crate::diagnostic::{Diagnostic, did_you_mean};
use crate::model::{Calendar, GroupId, SeriesId, TopicId, facts};
use crate::source::{SourcePath, Span, Spanned};
use crate::url::Slug;

use super::names::{Found, Names};

/// What names lead to.
pub(super) struct Known<'a> {
    pub(super) groups: &'a Names,
    pub(super) topics: &'a HashMap<Slug, u32>,
    pub(super) series: &'a HashMap<Slug, u32>,
}

/// The further calendars, the topics that have one, and the names that lead nowhere.
///
/// An unknown group is an error. Topics and series come and go with the texts that name them, so for them it is a
/// warning: a text that is changed must not break the site elsewhere.
pub(super) fn of(
    config: &Config,
    known: &Known<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> (Vec<Calendar>, BTreeSet<TopicId>) {
    let mut resolver = Resolver { known, diagnostics };
    let topics = match &config.feeds.topics {
        Topics::None => BTreeSet::new(),
        Topics::All => {
            let topics = known.topics.iter();
            let topics = topics.map(|(slug, at)| TopicId::new((*at, facts::name_of(slug))));
            topics.collect()
        }
        Topics::Named(names) => resolver.topics(names).into_iter().collect(),
    };
    let calendars = config.feeds.calendars.iter();
    let calendars = calendars.map(|calendar| resolver.calendar(calendar));
    (calendars.collect(), topics)
}

struct Resolver<'a, 'b> {
    known: &'a Known<'a>,
    diagnostics: &'b mut Vec<Diagnostic>,
}

impl Resolver<'_, '_> {
    fn calendar(&mut self, calendar: &CalendarConfig) -> Calendar {
        let limits = |names: &[Spanned<String>]| !names.is_empty();
        let (groups, topics) = (&calendar.groups, &calendar.topics);
        Calendar {
            title: calendar.title.clone(),
            file: calendar.file.clone(),
            modes: calendar.modes.clone(),
            past: calendar.past,
            groups: limits(groups).then(|| self.groups(groups)),
            topics: limits(topics).then(|| self.topics(topics)),
            series: limits(&calendar.series).then(|| self.series(&calendar.series)),
        }
    }

    fn groups(&mut self, names: &[Spanned<String>]) -> Vec<GroupId> {
        let mut found = Vec::new();
        for name in names {
            match self.known.groups.find(&name.value) {
                Found::One(at) => found.push(GroupId::new(self.known.groups.id(at))),
                Found::Hidden => {}
                Found::Several(slugs) => {
                    let diagnostic = Diagnostic::error("feeds-unknown", span(name));
                    self.push(diagnostic, name, "group", slugs.first().cloned());
                }
                Found::None(meant) => {
                    let diagnostic = Diagnostic::error("feeds-unknown", span(name));
                    self.push(diagnostic, name, "group", meant);
                }
            }
        }
        found
    }

    fn topics(&mut self, names: &[Spanned<String>]) -> Vec<TopicId> {
        let places = self.places(names, self.known.topics, "topic");
        places.into_iter().map(TopicId::new).collect()
    }

    fn series(&mut self, names: &[Spanned<String>]) -> Vec<SeriesId> {
        let places = self.places(names, self.known.series, "series");
        places.into_iter().map(SeriesId::new).collect()
    }

    fn places(
        &mut self,
        names: &[Spanned<String>],
        known: &HashMap<Slug, u32>,
        kind: &'static str,
    ) -> Vec<(u32, u64)> {
        let mut found = Vec::new();
        for name in names {
            let slug = Slug::from_text(&name.value);
            if let Some((slug, at)) = slug.as_ref().and_then(|slug| known.get_key_value(slug)) {
                found.push((*at, facts::name_of(slug)));
                continue;
            }
            let mut slugs: Vec<&str> = known.keys().map(Slug::as_str).collect();
            slugs.sort_unstable();
            let meant = slug.and_then(|slug| did_you_mean(slug.as_str(), slugs));
            let diagnostic = Diagnostic::warning("feeds-unknown", span(name));
            self.push(diagnostic, name, kind, meant);
        }
        found
    }

    fn push(
        &mut self,
        diagnostic: Diagnostic,
        name: &Spanned<String>,
        kind: &'static str,
        meant: Option<String>,
    ) {
        let diagnostic = diagnostic
            .with("value", &name.value)
            .with("kind", kind)
            .suggest(meant);
        self.diagnostics.push(diagnostic);
    }
}

fn span(name: &Spanned<String>) -> Span {
    let path = SourcePath::new(config::FILE).expect("a plain name");
    Span::new(&path, name.range)
}
