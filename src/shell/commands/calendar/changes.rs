//! What will be different for those who follow the calendars, a meeting at a time.
//! Knows in which words it is told, and nothing of where it is shown.

use super::text::Words;
use crate::locale::Locale;
use crate::register::compare::Change;
use crate::render::subscriber::{Calendar, Explanation};
use crate::shell::preview::{Changed, Changes};

/// What will be different, with the calendars together for which it is the same.
pub(in crate::shell::commands) fn changes(explanation: &Explanation, locale: &Locale) -> Changes {
    if !explanation.remembers {
        return Changes::Unknown;
    }
    let words = Words {
        explanation,
        locale,
    };
    let mut changed: Vec<Changed> = Vec::new();
    for calendar in &explanation.calendars {
        for (meeting, sentences) in of_calendar(&words, calendar) {
            let same = changed
                .iter_mut()
                .find(|one| one.meeting == meeting && one.sentences == sentences);
            match same {
                Some(one) if one.calendars.contains(&calendar.name) => {}
                Some(one) => one.calendars.push(calendar.name.clone()),
                None => changed.push(Changed {
                    meeting,
                    sentences,
                    calendars: vec![calendar.name.clone()],
                }),
            }
        }
    }
    Changes::Known(changed)
}

fn of_calendar(words: &Words<'_>, calendar: &Calendar) -> Vec<(String, Vec<String>)> {
    let events = calendar.events.iter();
    let events = events
        .filter(|event| !event.changes.is_empty())
        .map(|event| {
            let changes: &[Change] = match calendar.was_published {
                true => &event.changes,
                false => &[Change::Added],
            };
            let mut sentences = vec![words.event_line(event)];
            sentences.extend(changes.iter().map(|change| words.change(change, event)));
            (event.uid.to_string(), sentences)
        });
    let left = calendar.left.iter();
    let left = left.map(|left| (left.uid.to_string(), vec![words.left_event(left)]));
    let all = events.chain(left);
    all.map(|(uid, sentences)| {
        let trimmed = sentences
            .into_iter()
            .map(|sentence| sentence.trim().to_owned());
        (uid, trimmed.collect())
    })
    .collect()
}
