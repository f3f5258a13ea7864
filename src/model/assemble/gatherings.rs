//! Topics and series: gathered by the names that news and meetings give them.

use std::collections::{BTreeMap, BTreeSet};

use super::{Assembler, Draft};
use crate::diagnostic::Diagnostic;
use crate::model::{SeriesId, TopicId, facts};
use crate::parse::fields::FrontMatter;
use crate::source::{Span, Spanned};
use crate::url::Slug;

impl Assembler<'_> {
    pub(super) fn collect_topics(&mut self, news: &[Draft], meetings: &[Draft]) {
        for draft in news.iter().chain(meetings) {
            let (topics, series) = match &draft.original().head.fields {
                FrontMatter::News(fields) => (&fields.topics, None),
                FrontMatter::Meeting(fields) => (&fields.topics, fields.series.as_ref()),
                _ => continue,
            };
            let topics = topics.iter().map(|topic| (topic, false));
            for (name, is_series) in topics.chain(series.map(|series| (series, true))) {
                let Some(slug) = Slug::from_text(&name.value) else {
                    let span = Span::new(draft.path(), name.range);
                    let diagnostic = Diagnostic::error("name-without-letters", span);
                    self.diagnostics.push(diagnostic.with("value", &name.value));
                    continue;
                };
                let list = match is_series {
                    true => &mut self.series,
                    false => &mut self.topics,
                };
                let span = Span::new(draft.path(), name.range);
                list.entry(slug)
                    .or_insert_with(|| (name.value.clone(), span));
            }
        }
        let places = |names: &BTreeMap<Slug, (String, Span)>| {
            let slugs = names.keys().cloned();
            slugs.zip(0_u32..).collect()
        };
        self.topic_places = places(&self.topics);
        self.series_places = places(&self.series);
    }

    pub(super) fn topics(&self, names: &[Spanned<String>]) -> Vec<TopicId> {
        let mut found: Vec<TopicId> = names
            .iter()
            .filter_map(|name| Slug::from_text(&name.value))
            .filter_map(|slug| Some((*self.topic_places.get(&slug)?, facts::name_of(&slug))))
            .map(TopicId::new)
            .collect();
        let mut seen = BTreeSet::new();
        found.retain(|topic| seen.insert(*topic));
        found
    }

    pub(super) fn series(&self, name: &Spanned<String>) -> Option<SeriesId> {
        let slug = Slug::from_text(&name.value)?;
        let at = *self.series_places.get(&slug)?;
        Some(SeriesId::new((at, facts::name_of(&slug))))
    }
}
