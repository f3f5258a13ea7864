//! Dates, states and counts in the words of one language.
//! Knows no addresses; what it says follows from the model and the catalogue.

use jiff::civil::{Date, Time};
use jiff::{Timestamp, ZonedDateTime};

use super::parts::{DateView, Keyed, Moment, StatusView, WhenPart, WhenView};
use crate::config::{LanguageId, Zone};
use crate::date::{PartialDate, ZonedSpan};
use crate::locale::{Arg, Locale};
use crate::model::state::State;
use crate::model::{Meeting, Phase, Site, Status, When};
use crate::parse::fields::{Change, ChangePoint};

/// The dash between two hours, behind which no line ends.
const UNBROKEN_DASH: &str = "\u{2060}–\u{2060}";

/// How much room there is to tell when a meeting takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Length {
    /// A row of a list.
    Short,
    /// The page of the meeting.
    Long,
}

/// The words of one language.
pub(super) struct Labels<'a> {
    site: &'a Site,
    locale: &'a Locale,
}

impl<'a> Labels<'a> {
    /// The words of a language of the site.
    pub(super) fn new(site: &'a Site, language: LanguageId) -> Self {
        let locale = &site.config.language(language).locale;
        Self { site, locale }
    }

    pub(super) fn text(&self, key: &str) -> String {
        self.locale.text(key)
    }

    pub(super) fn with_text(&self, key: &str, name: &str, value: &str) -> String {
        self.locale.text_with(key, &[(name, Arg::Text(value))])
    }

    pub(super) fn count(&self, key: &str, count: usize) -> String {
        self.locale.text_with(key, &[("count", Arg::Number(count))])
    }

    /// Counts put together, each with the key of its words, without what there is none of.
    pub(super) fn counts(&self, counts: &[(&str, usize)]) -> Option<String> {
        let parts = counts.iter().filter(|(_, count)| *count > 0);
        let parts: Vec<String> = parts.map(|(key, count)| self.count(key, *count)).collect();
        (!parts.is_empty()).then(|| self.with_text("counts", "list", &self.list(&parts)))
    }

    pub(super) fn list(&self, items: &[String]) -> String {
        self.locale.list(items)
    }

    pub(super) fn title_of_page(&self, title: &str, page: usize) -> String {
        self.locale.text_with(
            "title-of-page",
            &[
                ("title", Arg::Text(title)),
                ("page", Arg::Text(&self.locale.number(page))),
            ],
        )
    }

    pub(super) fn title_of_year(&self, title: &str, year: i16) -> String {
        self.locale.text_with(
            "title-of-year",
            &[
                ("title", Arg::Text(title)),
                ("year", Arg::Text(&self.locale.year(year))),
            ],
        )
    }

    pub(super) fn pager(&self, page: usize, count: usize) -> String {
        self.locale.text_with(
            "pager",
            &[
                ("page", Arg::Text(&self.locale.number(page))),
                ("count", Arg::Text(&self.locale.number(count))),
            ],
        )
    }

    /// A year in the digits of the language.
    pub(super) fn year(&self, year: i16) -> String {
        self.locale.year(year)
    }

    /// A number in the digits of the language.
    pub(super) fn number(&self, number: usize) -> String {
        self.locale.number(number)
    }

    /// A date in words, without its weekday.
    pub(super) fn date(&self, date: PartialDate) -> DateView {
        DateView {
            label: self.locale.date(date),
            iso: date.iso(),
            precision: date.precision(),
        }
    }

    /// A date in words, with its weekday where the day is known.
    fn long_date(&self, date: PartialDate) -> DateView {
        DateView {
            label: date.as_day().map_or_else(
                || self.locale.date(date),
                |day| self.locale.weekday_date(day),
            ),
            ..self.date(date)
        }
    }

    fn moment(&self, at: &ZonedDateTime) -> Moment {
        Moment {
            iso: iso(at),
            label: self.locale.time(at.time()),
        }
    }

    /// An instant as the site's zone has it, in words.
    pub(super) fn instant(&self, at: Timestamp) -> Moment {
        let zone = &self.site.config.zone;
        let at = at.to_zoned_datetime(zone.zone.clone());
        let date = self.locale.date(PartialDate::Day(at.date()));
        let time = self.locale.time(at.time());
        let zone = self.zone(zone);
        let args = [
            ("date", Arg::Text(date.as_str())),
            ("start", Arg::Text(&time)),
            ("zone", Arg::Text(&zone)),
        ];
        Moment {
            iso: iso(&at),
            label: self.locale.text_with("when-start", &args),
        }
    }

    /// The zone of an hour, in words: «ora italiana», «ora di Casablanca».
    fn zone(&self, zone: &Zone) -> String {
        let own = format!("zone-{}", zone.name.to_lowercase().replace(['/', '_'], "-"));
        self.locale.message(&own, None, &[]).unwrap_or_else(|| {
            let city = zone.name.rsplit('/').next().unwrap_or(&zone.name);
            self.with_text("zone-of", "city", &city.replace('_', " "))
        })
    }

    /// When a meeting takes place, in words. What is said of a date that is not certain holds until it has passed.
    pub(super) fn when(&self, meeting: &Meeting, length: Length, end: Option<String>) -> WhenView {
        let mut when = self.when_ever(meeting, length);
        match meeting.phase(self.site) {
            Phase::Upcoming => when.note_until = end.filter(|_| when.note.is_some()),
            Phase::Past | Phase::Undated => when.note = None,
        }
        when
    }

    fn when_ever(&self, meeting: &Meeting, length: Length) -> WhenView {
        let note = |key: &str| Some(self.text(key));
        let unsettled = match meeting.status {
            Status::Tentative => note("when-tentative"),
            Status::Announced
            | Status::Confirmed
            | Status::Postponed
            | Status::Cancelled
            | Status::Held => None,
        };
        match &meeting.when {
            When::Unknown => WhenView {
                label: match meeting.phase(self.site) {
                    Phase::Upcoming => self.text("when-to-be-settled"),
                    Phase::Past | Phase::Undated => self.text("when-not-stated"),
                },
                known: false,
                parts: Vec::new(),
                date: None,
                start: None,
                end: None,
                end_date: None,
                zone: None,
                note: None,
                note_until: None,
            },
            When::Partial(date) => WhenView {
                label: self.locale.date(*date),
                known: true,
                parts: vec![WhenPart::of_date(&self.date(*date))],
                date: Some(self.date(*date)),
                start: None,
                end: None,
                end_date: None,
                zone: None,
                note: match meeting.status {
                    Status::Announced | Status::Tentative | Status::Confirmed => {
                        note("when-day-to-be-settled")
                    }
                    Status::Postponed | Status::Cancelled | Status::Held => None,
                },
                note_until: None,
            },
            When::Days(first, last) => self.days(*first, *last, unsettled, meeting.status),
            When::Timed(span, zone) => self.timed(span, zone, unsettled, length),
        }
    }

    fn days(&self, first: Date, last: Date, note: Option<String>, status: Status) -> WhenView {
        let start = self.long_date(PartialDate::Day(first));
        let end = (last != first).then(|| self.long_date(PartialDate::Day(last)));
        let parts = match &end {
            None => vec![WhenPart::of_date(&start)],
            Some(end) => self.parts(
                "when-days",
                &[
                    ("first", WhenPart::of_date(&start)),
                    ("last", WhenPart::of_date(end)),
                ],
            ),
        };
        let no_hour = match status {
            Status::Announced | Status::Tentative | Status::Confirmed if end.is_none() => {
                Some(self.text("when-hour-to-be-settled"))
            }
            Status::Announced
            | Status::Tentative
            | Status::Confirmed
            | Status::Postponed
            | Status::Cancelled
            | Status::Held => None,
        };
        WhenView {
            label: joined(&parts),
            known: true,
            parts,
            date: Some(start),
            start: None,
            end: None,
            end_date: end,
            zone: None,
            note: note.or(no_hour),
            note_until: None,
        }
    }

    fn timed(
        &self,
        span: &ZonedSpan,
        zone: &Zone,
        note: Option<String>,
        length: Length,
    ) -> WhenView {
        let date = self.long_date(PartialDate::Day(span.start.date()));
        let start = self.moment(&span.start);
        let end = span.end.as_ref().map(|end| self.moment(end));
        let end_date = span
            .end
            .as_ref()
            .filter(|end| end.date() != span.start.date())
            .map(|end| self.long_date(PartialDate::Day(end.date())));
        let zone = self.zone(zone);
        let known = [
            ("date", Some(WhenPart::of_date(&date))),
            ("start", Some(WhenPart::of_hour(&start))),
            ("end", end.as_ref().map(WhenPart::of_hour)),
            ("end_date", end_date.as_ref().map(WhenPart::of_date)),
            ("zone", Some(WhenPart::of_zone(&zone))),
        ];
        let known: Vec<(&'static str, WhenPart)> = known
            .into_iter()
            .filter_map(|(name, part)| Some((name, part?)))
            .collect();
        let (short, long) = match (&end, &end_date) {
            (None, _) => ("when-start", "when-page-start"),
            (Some(_), None) => ("when-range", "when-page-range"),
            (Some(_), Some(_)) => ("when-range-days", "when-range-days"),
        };
        let label = joined(&self.parts(short, &known));
        let parts = match length {
            Length::Short => self.parts(short, &known),
            Length::Long => self.parts(long, &known),
        };
        WhenView {
            label,
            known: true,
            parts,
            date: Some(date),
            start: Some(start),
            end,
            end_date,
            zone: Some(zone),
            note,
            note_until: None,
        }
    }

    /// A message in pieces: the values that it takes, and what stands between them.
    fn parts(&self, key: &str, values: &[(&'static str, WhenPart)]) -> Vec<WhenPart> {
        let marks: Vec<String> = ('\u{e000}'..)
            .take(values.len())
            .map(String::from)
            .collect();
        let args: Vec<(&str, Arg<'_>)> = values
            .iter()
            .zip(&marks)
            .map(|((name, _), mark)| (*name, Arg::Text(mark)))
            .collect();
        let sentence = self.locale.text_with(key, &args);
        let mut parts = Vec::new();
        let mut between = String::new();
        for letter in sentence.chars() {
            let at = marks.iter().position(|mark| mark.starts_with(letter));
            match at.and_then(|at| values.get(at)) {
                None if matches!(letter, ')' | '）') && between.is_empty() => {
                    match parts.last_mut() {
                        Some(WhenPart {
                            text,
                            is_zone: true,
                            ..
                        }) => text.push(letter),
                        _ => between.push(letter),
                    }
                }
                None => between.push(letter),
                Some((_, value)) => {
                    let mut value = value.clone();
                    // The brackets around a zone are its own.
                    if value.is_zone
                        && between.ends_with(['(', '（'])
                        && let Some(bracket) = between.pop()
                    {
                        value.text.insert(0, bracket);
                    }
                    parts.extend(WhenPart::between(&std::mem::take(&mut between)));
                    parts.push(value);
                }
            }
        }
        parts.extend(WhenPart::between(&between));
        parts
    }

    /// The state of a meeting, in words.
    pub(super) fn status(&self, meeting: &Meeting) -> StatusView {
        let row = meeting.state(self.site).row();
        let place = meeting.change_of_place(self.site).map(State::row);
        let prefix = row.prefix.or(place.and_then(|row| row.prefix));
        let label = self.text(&format!("status-{}", row.key));
        let banner = self.banner(meeting, row.state);
        let is_told = prefix.is_some() || row.state == State::Tentative;
        StatusView {
            key: row.key,
            opening: (banner.is_some() && is_told)
                .then(|| self.with_text("banner-opening", "status", &label)),
            label,
            banner,
            prefix: prefix.map(|key| self.text(key)),
        }
    }

    /// What stands above the page of a meeting that is not as readers expect it.
    fn banner(&self, meeting: &Meeting, state: State) -> Option<String> {
        let date = meeting.when.date().map(|date| self.locale.date(date));
        match (state, meeting.phase(self.site)) {
            (State::Cancelled, Phase::Upcoming) => Some(match &date {
                Some(date) => self.with_text("banner-cancelled-on", "date", date),
                None => self.text("banner-cancelled"),
            }),
            (State::Cancelled, Phase::Past | Phase::Undated) => Some(match &date {
                Some(date) => self.with_text("banner-cancelled-past", "date", date),
                None => self.text("banner-cancelled"),
            }),
            (State::Postponed, _) => Some(match date.or_else(|| self.told_before(meeting)) {
                Some(date) => self.with_text("banner-postponed-from", "date", &date),
                None => self.text("banner-postponed"),
            }),
            (_, Phase::Past | Phase::Undated) => None,
            (State::NowInPerson, _) => Some(self.text("banner-now-in-person")),
            (State::NowOnline, _) => Some(self.text("banner-now-online")),
            (State::Tentative, _) => Some(self.text("banner-tentative")),
            (State::Announced | State::Scheduled | State::Confirmed | State::Moved, _) => {
                self.moved(meeting)
            }
            (State::Held | State::Over, _) => None,
        }
    }

    /// The day that calendars were told, where it is no longer known.
    fn told_before(&self, meeting: &Meeting) -> Option<String> {
        let start = &meeting.told_before(self.site)?.start;
        let zone = &self.site.config.zone.zone;
        let day = start.instant(zone).to_zoned_datetime(zone.clone()).date();
        Some(self.locale.date(PartialDate::Day(day)))
    }

    /// What a banner says of a meeting that has been moved: the date that held last.
    fn moved(&self, meeting: &Meeting) -> Option<String> {
        let mut before = meeting
            .changes
            .iter()
            .rev()
            .filter_map(|change| change.from);
        let from = before.find(|point| matches!(point, ChangePoint::Moment(..)))?;
        Some(self.with_text("banner-moved", "from", &self.change_point(from)))
    }

    fn change_point(&self, point: ChangePoint) -> String {
        match point {
            ChangePoint::Moment(date, time) => self.date_and_time(date, time),
            ChangePoint::Mode(mode) => self.text(&format!("mode-{}", mode.key())),
        }
    }

    fn date_and_time(&self, date: PartialDate, time: Option<Time>) -> String {
        let date = self.long_date(date).label;
        match time {
            None => date,
            Some(time) => self.locale.text_with(
                "date-and-time",
                &[
                    ("date", Arg::Text(&date)),
                    ("time", Arg::Text(&self.locale.time(time))),
                ],
            ),
        }
    }

    /// That a meeting does not take place, or not on its day, as a sentence.
    pub(super) fn void(&self, meeting: &Meeting) -> String {
        match meeting.status {
            Status::Postponed => self.text("change-postponed"),
            _ => self.text("change-cancelled"),
        }
    }

    /// What changed, in words; nothing where the reason is all there is to say.
    pub(super) fn change(&self, change: &Change) -> Option<String> {
        let shown = |point: Option<ChangePoint>| point.map(|point| self.change_point(point));
        let is_mode = |point| matches!(point, Some(ChangePoint::Mode(_)));
        let of_mode = is_mode(change.from) || is_mode(change.to);
        let text = match (shown(change.from), shown(change.to)) {
            (Some(from), Some(to)) if of_mode => self.locale.text_with(
                "change-mode",
                &[("from", Arg::Text(&from)), ("to", Arg::Text(&to))],
            ),
            (Some(from), None) if of_mode => self.with_text("change-mode-from", "mode", &from),
            (None, Some(to)) if of_mode => self.with_text("change-mode-to", "mode", &to),
            (Some(from), Some(to)) => self.locale.text_with(
                "change-from-to",
                &[("from", Arg::Text(&from)), ("to", Arg::Text(&to))],
            ),
            (Some(from), None) => self.with_text("change-from", "from", &from),
            (None, Some(to)) => self.with_text("change-to", "to", &to),
            (None, None) if change.reason.is_some() => return None,
            (None, None) => self.text("change-other"),
        };
        Some(text)
    }

    /// Where a meeting takes place, in words.
    pub(super) fn mode(&self, meeting: &Meeting) -> Keyed {
        let key = meeting.mode.key();
        Keyed {
            key,
            label: self.text(&format!("mode-{key}")),
        }
    }
}

impl WhenPart {
    fn of_date(date: &DateView) -> Self {
        Self {
            text: date.label.clone(),
            iso: Some(date.iso.clone()),
            is_zone: false,
        }
    }

    fn of_hour(moment: &Moment) -> Self {
        Self {
            text: moment.label.clone(),
            iso: Some(moment.iso.clone()),
            is_zone: false,
        }
    }

    fn of_zone(name: &str) -> Self {
        Self {
            text: name.to_owned(),
            iso: None,
            is_zone: true,
        }
    }

    fn between(text: &str) -> Option<Self> {
        (!text.is_empty()).then_some(Self {
            text: text.replace('–', UNBROKEN_DASH),
            iso: None,
            is_zone: false,
        })
    }
}

fn joined(parts: &[WhenPart]) -> String {
    let text: String = parts.iter().map(|part| part.text.as_str()).collect();
    text.replace(UNBROKEN_DASH, "–")
}

/// An instant with its offset, as in RFC 3339.
pub(super) fn iso(at: &ZonedDateTime) -> String {
    at.timestamp().display_with_offset(at.offset()).to_string()
}

/// The name of a phase, for themes.
pub(super) fn phase_key(phase: Phase) -> &'static str {
    match phase {
        Phase::Upcoming => "upcoming",
        Phase::Past => "past",
        Phase::Undated => "undated",
    }
}
