//! The network in figures: what happened in each year, with what is known and what is not kept apart.
//! Knows how things are counted, and nothing of words, charts and files.

use std::collections::{BTreeMap, BTreeSet};

use crate::config::LanguageId;
use crate::date::PartialDate;
use crate::model::archive::Of;
use crate::model::known::{self, Answer, Question};
use crate::model::state::State;
use crate::model::{
    ItemId, Meeting, MeetingId, OrganisationId, Participant, Site, Stated, TopicId,
};

/// How many years without anything may stand between two that have something.
const GAP: i16 = 60;

/// A table of figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Figure {
    /// The meetings of each year, by their state.
    Meetings,
    /// The organisations that took part in each year.
    Organisations,
    /// The topics of the meetings of each year.
    Topics,
    /// Who came, where somebody counted.
    Attendance,
    /// What is known, what is stated not to be, and what is not known.
    Known,
}

impl Figure {
    /// Every table, in the order in which they are shown.
    pub const ALL: [Self; 5] = [
        Self::Meetings,
        Self::Organisations,
        Self::Topics,
        Self::Attendance,
        Self::Known,
    ];

    /// Its name, for themes and for the keys of its words.
    pub fn key(self) -> &'static str {
        match self {
            Self::Meetings => "meetings",
            Self::Organisations => "organisations",
            Self::Topics => "topics",
            Self::Attendance => "attendance",
            Self::Known => "known",
        }
    }

    /// The names of its columns after the first, in order.
    pub fn columns(self) -> &'static [&'static str] {
        match self {
            Self::Meetings => &[
                "meetings",
                "held",
                "over",
                "to-come",
                "postponed",
                "cancelled",
            ],
            Self::Organisations => &[
                "organisations",
                "with-organisations",
                "without-organisations",
            ],
            Self::Topics => &["topics", "with-topics", "without-topics"],
            Self::Attendance => &["people", "counted", "not-counted", "not-known"],
            Self::Known => &["known", "none", "not-known", "open"],
        }
    }
}

/// What a row is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowOf {
    /// A year, or those meetings whose year is not known.
    Year(Option<i16>),
    /// A question.
    Question(Question),
    /// All of it.
    Whole,
}

/// The figures of one table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// The rows, each with a figure for each column; nothing where nobody knows.
    pub rows: Vec<(RowOf, Vec<Option<usize>>)>,
    /// The figures of the whole, where there is more than one row to put together.
    pub whole: Option<Vec<Option<usize>>>,
}

/// What is counted of some meetings.
#[derive(Clone, Debug, Default)]
struct Count {
    meetings: usize,
    held: usize,
    over: usize,
    to_come: usize,
    postponed: usize,
    cancelled: usize,
    organisations: BTreeSet<OrganisationId>,
    with_organisations: usize,
    topics: BTreeSet<TopicId>,
    with_topics: usize,
    people: usize,
    counted: usize,
    not_counted: usize,
    attendance_not_known: usize,
}

impl Count {
    fn add(&mut self, site: &Site, meeting: &Meeting) {
        self.meetings += 1;
        let state = match meeting.state(site) {
            State::Held => &mut self.held,
            State::Over => &mut self.over,
            State::Postponed => &mut self.postponed,
            State::Cancelled => &mut self.cancelled,
            State::Announced
            | State::Tentative
            | State::Scheduled
            | State::Confirmed
            | State::Moved
            | State::NowInPerson
            | State::NowOnline => &mut self.to_come,
        };
        *state += 1;
        let people = meeting.guests.iter().chain(&meeting.organisers);
        let mut organisations = people.filter_map(Participant::organisation).peekable();
        self.with_organisations += usize::from(organisations.peek().is_some());
        self.organisations.extend(organisations);
        self.with_topics += usize::from(!meeting.topics.is_empty());
        self.topics.extend(&meeting.topics);
        let people = match &meeting.attendance {
            Stated::Given(attendance) => attendance.people,
            Stated::None | Stated::NotKnown => None,
        };
        match people {
            Some(people) => {
                self.people = self.people.saturating_add(people);
                self.counted += 1;
            }
            None if meeting.attendance == Stated::None => self.not_counted += 1,
            // Organisations alone were counted, or nothing is stated of a meeting that is over.
            None => {
                let asked = meeting.answers(site);
                let mut asked = asked.iter().map(|(asked, _)| *asked);
                let is_asked = asked.any(|asked| asked == Question::Attendance);
                self.attendance_not_known += usize::from(is_asked);
            }
        }
    }

    /// How many there are, unless nobody has said so of any meeting: that is not none.
    fn known(&self, count: usize, told_of: usize) -> Option<usize> {
        (told_of > 0 || self.meetings == 0).then_some(count)
    }

    /// The figures of a row. `is_open`: there may be more to come than is entered, so that none is no figure.
    fn figures(&self, figure: Figure, is_open: bool) -> Vec<Option<usize>> {
        match figure {
            Figure::Meetings => vec![
                Some(self.meetings),
                Some(self.held),
                Some(self.over),
                (self.to_come > 0 || !is_open).then_some(self.to_come),
                Some(self.postponed),
                Some(self.cancelled),
            ],
            Figure::Organisations => vec![
                self.known(self.organisations.len(), self.with_organisations),
                Some(self.with_organisations),
                Some(self.meetings - self.with_organisations),
            ],
            Figure::Topics => vec![
                self.known(self.topics.len(), self.with_topics),
                Some(self.with_topics),
                Some(self.meetings - self.with_topics),
            ],
            Figure::Attendance => vec![
                self.known(self.people, self.counted),
                Some(self.counted),
                Some(self.not_counted),
                Some(self.attendance_not_known),
            ],
            Figure::Known => Vec::new(),
        }
    }
}

/// The tables in which there is something to see.
pub fn tables(site: &Site) -> BTreeMap<Figure, Table> {
    let mut years: BTreeMap<Option<i16>, Count> = BTreeMap::new();
    let mut whole = Count::default();
    for id in MeetingId::all(site) {
        let meeting = &site[id];
        let year = meeting.when.date().map(PartialDate::year);
        years.entry(year).or_default().add(site, meeting);
        whole.add(site, meeting);
    }
    fill_gaps(&mut years);
    let is_open = is_open(site);
    let of_years = |figure: Figure| {
        // What has no year stands at the end.
        let known = years.iter().filter(|(year, _)| year.is_some());
        let unknown = years.iter().filter(|(year, _)| year.is_none());
        let rows = known.chain(unknown);
        let rows: Vec<_> = rows
            .map(|(year, count)| {
                let is_open = is_open && year.is_none();
                (RowOf::Year(*year), count.figures(figure, is_open))
            })
            .collect();
        Table {
            whole: (rows.len() > 1).then(|| whole.figures(figure, is_open)),
            rows,
        }
    };
    let present = Figure::ALL.into_iter().filter(|figure| match figure {
        Figure::Meetings => whole.meetings > 0,
        Figure::Organisations => whole.with_organisations > 0,
        Figure::Topics => whole.with_topics > 0,
        Figure::Attendance => whole.counted > 0,
        Figure::Known => whole.meetings + site.archive.whole(Of::News).len() > 0,
    });
    present
        .map(|figure| match figure {
            Figure::Known => (figure, known_table(site)),
            Figure::Meetings | Figure::Organisations | Figure::Topics | Figure::Attendance => {
                (figure, of_years(figure))
            }
        })
        .collect()
}

/// Whether the index of the meetings states that something about them is not known, such as how many more there will be.
fn is_open(site: &Site) -> bool {
    let index = ItemId::Section("meetings".to_owned());
    site.not_known(&index, LanguageId::DEFAULT).is_some()
}

/// A year in which nothing happened is one too.
fn fill_gaps(years: &mut BTreeMap<Option<i16>, Count>) {
    let known: Vec<i16> = years.keys().flatten().copied().collect();
    for pair in known.windows(2) {
        if pair[1] - pair[0] <= GAP {
            for year in pair[0] + 1..pair[1] {
                years.entry(Some(year)).or_default();
            }
        }
    }
}

fn known_table(site: &Site) -> Table {
    let counts = known::counts(site);
    let answers = [Answer::Known, Answer::None, Answer::NotKnown, Answer::Open];
    let rows = counts.iter().map(|(question, counts)| {
        let count = |answer| Some(counts.get(&answer).copied().unwrap_or_default());
        (RowOf::Question(*question), answers.map(count).to_vec())
    });
    Table {
        rows: rows.collect(),
        whole: None,
    }
}
