//! What the archive says, what it says there is not, and what it does not say.
//! Knows the questions that are asked of each item, and nothing of words and pages.

use std::collections::BTreeMap;

use crate::config::LanguageId;
use crate::date::PartialDate;
use crate::model::archive::Facet;
use crate::model::{
    GroupId, Groups, ItemId, Meeting, MeetingId, NewsId, NewsItem, OrganisationId, PageId, Phase,
    ProjectId, Site, Stated, Status, When,
};

/// What may be known of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Question {
    /// When a meeting takes place.
    Date,
    /// On which day, where the month or the year is known.
    Day,
    /// For which groups a meeting is.
    Groups,
    /// Whether there are minutes.
    Minutes,
    /// Whether there is a recording.
    Recording,
    /// Whether there are materials.
    Materials,
    /// How many took part.
    Attendance,
    /// When a news item was published.
    Published,
}

impl Question {
    /// Every question, in the order in which they are shown.
    pub const ALL: [Self; 8] = [
        Self::Date,
        Self::Day,
        Self::Groups,
        Self::Minutes,
        Self::Recording,
        Self::Materials,
        Self::Attendance,
        Self::Published,
    ];

    /// Its name, for themes and for the keys of its words.
    pub fn key(self) -> &'static str {
        match self {
            Self::Date => "date",
            Self::Day => "day",
            Self::Groups => "groups",
            Self::Minutes => "minutes",
            Self::Recording => "recording",
            Self::Materials => "materials",
            Self::Attendance => "attendance",
            Self::Published => "published",
        }
    }
}

/// What is stated in answer to a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Answer {
    /// It is stated.
    Known,
    /// It is stated that there is none.
    None,
    /// Nothing is stated.
    NotKnown,
    /// Nothing can be stated yet: the meeting is still to come.
    Open,
}

/// An item that may have something unknown about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// A meeting.
    Meeting(MeetingId),
    /// A news item.
    News(NewsId),
}

impl Subject {
    fn item(self) -> ItemId {
        match self {
            Self::Meeting(id) => ItemId::Meeting(id),
            Self::News(id) => ItemId::News(id),
        }
    }
}

impl Meeting {
    /// What is stated in answer to each question that can be asked of it.
    pub fn answers(&self, site: &Site) -> Vec<(Question, Answer)> {
        let phase = self.phase(site);
        let is_to_come = phase == Phase::Upcoming;
        let unstated = match is_to_come {
            true => Answer::Open,
            false => Answer::NotKnown,
        };
        let date = match self.when {
            When::Unknown => unstated,
            When::Partial(_) | When::Days(..) | When::Timed(..) => Answer::Known,
        };
        let day = matches!(self.when, When::Partial(_)).then_some((Question::Day, unstated));
        let groups = match self.groups {
            Groups::NotStated => Answer::NotKnown,
            Groups::All | Groups::Listed(_) => Answer::Known,
        };
        // Of what has not taken place, nobody expects minutes.
        let is_over = !is_to_come && !matches!(self.status, Status::Cancelled | Status::Postponed);
        let records = [
            (Question::Minutes, answer(&self.minutes)),
            (Question::Recording, answer(&self.recording)),
            (Question::Materials, answer(&self.materials)),
            (Question::Attendance, answer(&self.attendance)),
        ];
        let records = records
            .into_iter()
            .filter(|(_, answer)| is_over || *answer != Answer::NotKnown);
        [(Question::Date, date)]
            .into_iter()
            .chain(day)
            .chain([(Question::Groups, groups)])
            .chain(records)
            .collect()
    }
}

impl NewsItem {
    /// What is stated in answer to each question that can be asked of it.
    pub fn answers(&self) -> Vec<(Question, Answer)> {
        let answer = match self.published {
            Some(_) => Answer::Known,
            None => Answer::NotKnown,
        };
        vec![(Question::Published, answer)]
    }
}

fn answer<T>(stated: &Stated<T>) -> Answer {
    match stated {
        Stated::Given(_) => Answer::Known,
        Stated::None => Answer::None,
        Stated::NotKnown => Answer::NotKnown,
    }
}

/// How often each answer is given to each question; a question that is never asked is not in it.
pub fn counts(site: &Site) -> BTreeMap<Question, BTreeMap<Answer, usize>> {
    let mut counts: BTreeMap<Question, BTreeMap<Answer, usize>> = BTreeMap::new();
    for (_, answers) in subjects(site) {
        for (question, answer) in answers {
            *counts
                .entry(question)
                .or_default()
                .entry(answer)
                .or_default() += 1;
        }
    }
    counts
}

/// The items that have the same questions answered alike.
pub type Alike = BTreeMap<Vec<Question>, Vec<Subject>>;

/// What is answered of every item, once for all the pages that show a part of it.
#[derive(Clone, Debug, Default)]
pub struct Survey {
    answered: Vec<(Subject, Vec<(Question, Answer)>)>,
    by_time: BTreeMap<Facet, Vec<usize>>,
}

impl Survey {
    /// Asks every item of a site.
    pub fn new(site: &Site) -> Self {
        let mut survey = Self {
            answered: subjects(site).collect(),
            by_time: BTreeMap::new(),
        };
        for (at, (subject, _)) in survey.answered.iter().enumerate() {
            let time = time_of(site, *subject);
            survey.by_time.entry(time).or_default().push(at);
        }
        survey
    }

    /// The items of a time, or of all times, some of whose questions have this answer: those together that have the same ones.
    pub fn alike(&self, answer: Answer, time: Option<Facet>) -> Alike {
        let mut alike = Alike::new();
        let mut add = |(subject, answers): &(Subject, Vec<(Question, Answer)>)| {
            let fitting = answers.iter().filter(|(_, own)| *own == answer);
            let questions: Vec<Question> = fitting.map(|(question, _)| *question).collect();
            if !questions.is_empty() {
                alike.entry(questions).or_default().push(*subject);
            }
        };
        match time {
            None => self.answered.iter().for_each(&mut add),
            Some(time) => {
                let of_time = self.by_time.get(&time).into_iter().flatten();
                of_time.for_each(|at| add(&self.answered[*at]));
            }
        }
        alike
    }
}

/// In how many items something is not known, stated not to be or still open, by their times; each counts once for each of these,
/// and once for each sentence in which it says so itself.
pub fn times(site: &Site) -> BTreeMap<Facet, usize> {
    let mut times: BTreeMap<Facet, usize> = BTreeMap::new();
    for (subject, answers) in subjects(site) {
        let mut shown: Vec<Answer> = answers
            .into_iter()
            .map(|(_, answer)| answer)
            .filter(|answer| *answer != Answer::Known)
            .collect();
        shown.sort_unstable();
        shown.dedup();
        let told = site.not_known(&subject.item(), LanguageId::DEFAULT);
        let told = told.map_or(0, |(sentences, _)| sentences.len());
        if shown.len() + told > 0 {
            *times.entry(time_of(site, subject)).or_default() += shown.len() + told;
        }
    }
    times
}

impl Site {
    /// What an item or an index states not to be known, in a language, else in that of the originals; and in which it is.
    pub fn not_known(&self, id: &ItemId, language: LanguageId) -> Option<(&[String], LanguageId)> {
        let mut languages = [language, LanguageId::DEFAULT].into_iter();
        languages.find_map(|language| {
            let text = match self.item(id) {
                Some(item) if language == LanguageId::DEFAULT => item.original(),
                _ => self.text(id, language)?,
            };
            (!text.not_known().is_empty()).then(|| (text.not_known(), text.language))
        })
    }
}

/// What states itself that something of it is not known: indexes, what stands in no year, then meetings and news, each with its
/// time in the archive.
pub fn told(site: &Site, language: LanguageId) -> Vec<(ItemId, Option<Facet>)> {
    let sections = site.sections.keys().cloned().map(ItemId::Section);
    let timeless = sections
        .chain(PageId::all(site).map(ItemId::Page))
        .chain(ProjectId::all(site).map(ItemId::Project))
        .chain(GroupId::all(site).map(ItemId::Group))
        .chain(OrganisationId::all(site).map(ItemId::Organisation));
    let dated = MeetingId::all(site).map(Subject::Meeting);
    let dated = dated.chain(NewsId::all(site).map(Subject::News));
    let dated = dated.map(|subject| (subject.item(), Some(time_of(site, subject))));
    let all = timeless.map(|id| (id, None)).chain(dated);
    all.filter(|(id, _)| site.not_known(id, language).is_some())
        .collect()
}

fn time_of(site: &Site, subject: Subject) -> Facet {
    Facet::of_year(match subject {
        Subject::Meeting(id) => site[id].when.date().map(PartialDate::year),
        Subject::News(id) => site[id].published.map(jiff::civil::Date::year),
    })
}

fn subjects(site: &Site) -> impl Iterator<Item = (Subject, Vec<(Question, Answer)>)> {
    let meetings = MeetingId::all(site).map(|id| (Subject::Meeting(id), site[id].answers(site)));
    let news = NewsId::all(site).map(|id| (Subject::News(id), site[id].answers()));
    meetings.chain(news)
}
