//! What documents may state, as types: one struct for each kind, one type for each sort of value.
//! Knows nothing of YAML and of what is wrong with a value; `front_matter` fills these.

use jiff::SignedDuration;
use jiff::civil::{Date, Time};
use jiff::tz::Offset;

use crate::config::{Mode, Zone};
use crate::date::PartialDate;
use crate::source::{SourcePath, Spanned};

/// What a document states about itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// What documents of every kind may state.
    pub common: CommonFields,
    /// What is stated of its kind.
    pub fields: FrontMatter,
}

/// What documents of every kind may state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommonFields {
    /// The title or name.
    pub title: Spanned<String>,
    /// One or two sentences.
    pub summary: Option<String>,
    /// The last part of the address, where it is not the file's name.
    pub slug: Option<Spanned<String>>,
    /// Former addresses (they begin with `/`) and other names.
    pub aliases: Vec<Spanned<String>>,
    /// Whether it is not to be published yet.
    pub draft: bool,
    /// A permanent name.
    pub id: Option<Spanned<String>>,
    /// The day of the last change that readers should know of.
    pub updated: Option<Date>,
    /// A picture.
    pub image: Option<ImageField>,
    /// Where the facts come from: a reference to news, or text.
    pub source: Option<Spanned<String>>,
    /// What nobody knows of it, each in a sentence.
    pub not_known: Vec<String>,
    /// The keys that are stated, as they are written, each with its canonical one.
    pub stated: Vec<(&'static str, Spanned<String>)>,
}

/// A picture and what it shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImageField {
    /// The file.
    pub file: Spanned<Target>,
    /// What it shows, empty for pure decoration.
    pub alt: String,
}

/// What a document states, by its kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FrontMatter {
    /// A news item.
    News(NewsFields),
    /// A meeting.
    Meeting(Box<MeetingFields>),
    /// A group.
    Group(OrderedFields),
    /// An organisation.
    Organisation(OrganisationFields),
    /// A project.
    Project(ProjectFields),
    /// A free page.
    Page(OrderedFields),
    /// The title and introduction of an index.
    Section,
}

/// A reference to another document, as it is written.
pub type Reference = Spanned<String>;

/// What a link of the front matter leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// An address on the web.
    Web(String),
    /// A file of the site.
    File(SourcePath),
}

/// What a news item may state.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewsFields {
    /// The day of publication.
    pub published: Option<Spanned<Date>>,
    /// The groups that it concerns.
    pub groups: GroupsField,
    /// Its topics.
    pub topics: Vec<Spanned<String>>,
    /// The meetings that it speaks of.
    pub meetings: Vec<Reference>,
    /// The organisations that it speaks of.
    pub organisations: Vec<Reference>,
    /// Who wrote it.
    pub authors: Vec<String>,
}

/// The groups that an item concerns: some, all, or not stated, which is neither.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum GroupsField {
    /// Nothing is said.
    #[default]
    NotStated,
    /// Everyone.
    All,
    /// These.
    Listed(Vec<Reference>),
}

/// The state of a meeting, as stated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// It will take place; the day is not settled.
    Announced,
    /// The day may still change.
    Tentative,
    /// It takes place.
    Confirmed,
    /// Not on its day; the new one is not known.
    Postponed,
    /// It does not take place.
    Cancelled,
    /// It took place.
    Held,
}

impl Status {
    /// Every state, in the order of a meeting's life.
    pub const ALL: [Self; 6] = [
        Self::Announced,
        Self::Tentative,
        Self::Confirmed,
        Self::Postponed,
        Self::Cancelled,
        Self::Held,
    ];

    /// The word for it in front matter and in the themes' contract.
    pub fn key(self) -> &'static str {
        match self {
            Self::Announced => "announced",
            Self::Tentative => "tentative",
            Self::Confirmed => "confirmed",
            Self::Postponed => "postponed",
            Self::Cancelled => "cancelled",
            Self::Held => "held",
        }
    }
}

/// What may be given, may be stated not to exist, or may not be known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Stated<T> {
    /// Nothing is said.
    #[default]
    NotKnown,
    /// There is none.
    None,
    /// This.
    Given(T),
}

/// What a meeting may state.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MeetingFields {
    /// Its date, as far as it is known.
    pub date: Option<Spanned<PartialDate>>,
    /// The time of day at which it begins.
    pub time: Option<Spanned<Time>>,
    /// The offset that the time is meant in, where one is stated: of the two hours that the clocks show twice.
    pub offset: Option<Offset>,
    /// When it ends.
    pub end: Option<Spanned<EndField>>,
    /// Its zone, where it is not the site's.
    pub zone: Option<Zone>,
    /// Its state.
    pub status: Option<Spanned<Status>>,
    /// Where it takes place.
    pub mode: Option<Mode>,
    /// Where to go.
    pub place: Option<String>,
    /// How to take part.
    pub join: Option<Join>,
    /// How to register.
    pub registration: Stated<Registration>,
    /// The groups that it is for.
    pub groups: GroupsField,
    /// Its topics.
    pub topics: Vec<Spanned<String>>,
    /// The language that is spoken.
    pub language: Option<String>,
    /// Who is invited to speak.
    pub guests: Vec<Participant>,
    /// Who organises it.
    pub organisers: Vec<Participant>,
    /// The series that it belongs to.
    pub series: Option<Spanned<String>>,
    /// The project that it belongs to.
    pub project: Option<Reference>,
    /// Meetings that came later.
    pub before: Vec<Reference>,
    /// Meetings that came earlier.
    pub after: Vec<Reference>,
    /// The minutes.
    pub minutes: Stated<Vec<MaterialField>>,
    /// The recording.
    pub recording: Stated<Vec<MaterialField>>,
    /// Papers, slides and the like.
    pub materials: Stated<Vec<MaterialField>>,
    /// How many took part.
    pub attendance: Stated<Attendance>,
    /// What changed, for readers.
    pub changes: Vec<Change>,
    /// The day on which it was announced.
    pub published: Option<Spanned<Date>>,
    /// A remark on the title, for readers.
    pub title_note: Option<String>,
}

/// When a meeting ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EndField {
    /// At this time of its day.
    Time(Time),
    /// On this day, at this time if one is stated.
    Day(Date, Option<Time>),
    /// After so long.
    After(SignedDuration),
}

/// How to take part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Join {
    /// At this address, which everyone may see.
    Public(String),
    /// By asking.
    OnRequest,
    /// By e-mail, to this address if one is stated.
    ByEmail(Option<String>),
    /// Those who register are told.
    AfterRegistration,
}

/// How to register.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Registration {
    /// A form on the web.
    pub url: Option<String>,
    /// An e-mail address.
    pub email: Option<String>,
    /// The last day.
    pub until: Option<Date>,
    /// How many can take part.
    pub places: Option<usize>,
}

/// Who takes part in a meeting or a project, and as what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Participant {
    /// The organisation or the person.
    pub who: Who,
    /// As what.
    pub role: Option<String>,
    /// What they speak about.
    pub talks: Vec<String>,
}

/// An organisation of the site, or a person by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// A reference to an organisation.
    Organisation(Reference),
    /// A person's name, and the organisation that they speak for.
    Person(String, Option<Reference>),
}

/// A link with its title.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MaterialField {
    /// What it is called, where that is stated.
    pub title: Option<String>,
    /// Where it is.
    pub target: Spanned<Target>,
}

/// How many took part.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Attendance {
    /// People.
    pub people: Option<usize>,
    /// Organisations.
    pub organisations: Option<usize>,
}

/// What changed about a meeting, for readers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// The day on which it was made known.
    pub on: Option<Date>,
    /// What held before.
    pub from: Option<ChangePoint>,
    /// What holds since.
    pub to: Option<ChangePoint>,
    /// Why.
    pub reason: Option<String>,
}

/// What held before a change, or holds since.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangePoint {
    /// A date, and a time if one is stated.
    Moment(PartialDate, Option<Time>),
    /// Where it takes place.
    Mode(Mode),
}

/// What a group or a free page may state.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OrderedFields {
    /// Its place among its like.
    pub order: Option<i64>,
}

/// What an organisation may state.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OrganisationFields {
    /// What sort of body it is.
    pub kind: Option<String>,
    /// Its own website.
    pub website: Option<String>,
    /// Its place among its like.
    pub order: Option<i64>,
}

/// What a project may state.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProjectFields {
    /// Its name in full.
    pub full_name: Option<String>,
    /// Who takes part, in the order that is stated.
    pub participants: Vec<Participant>,
    /// The project that it carries on.
    pub continues: Option<Reference>,
    /// Its extensions.
    pub extensions: Vec<Extension>,
    /// Its own website.
    pub website: Option<String>,
    /// Its place among its like.
    pub order: Option<i64>,
}

/// The extension of a project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extension {
    /// What it means.
    pub text: String,
    /// Until when.
    pub until: Option<PartialDate>,
}
