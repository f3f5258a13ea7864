//! What can be read of a site, as facts: what each says stands here beside the name under which it is noted.
//! Knows what follows from the head of a document alone, and need not be said twice.

use std::hash::{Hash, Hasher};

use crate::model::archive::Of;
use crate::model::ids::Named;
use crate::model::{
    Calendar, CalendarId, Group, GroupId, Item, Meeting, MeetingId, NewsId, NewsItem, Organisation,
    OrganisationId, Page, PageId, Project, ProjectId, Series, SeriesId, Site, Source, Text, Topic,
    TopicId, told,
};
use crate::parallel;
use crate::parse::Document;
use crate::reads::{About, Fact, Said, hash_of};
use crate::url::Slug;

/// Adds what a part of the site says.
type Part = fn(&Site, &mut Vec<Said>);

impl Site {
    /// Everything that pages read of the site, but what `site.toml` and the present say.
    pub fn facts(&self) -> Vec<Said> {
        let parts: [Part; 13] = [
            NewsId::facts,
            MeetingId::facts,
            GroupId::facts,
            OrganisationId::facts,
            ProjectId::facts,
            PageId::facts,
            TopicId::facts,
            SeriesId::facts,
            CalendarId::facts,
            Self::of_texts,
            Self::of_archive,
            Self::of_neighbours,
            Self::of_register,
        ];
        let said = parallel::map(&parts, |part| {
            let mut said = Vec::new();
            part(self, &mut said);
            said
        });
        said.concat()
    }

    fn of_texts(&self, facts: &mut Vec<Said>) {
        for (folder, texts) in &self.sections {
            facts.push((Fact::new(About::Section, folder.as_str()), hash_of(texts)));
            facts.extend(texts.iter().map(|text| of_body(&text.document)));
        }
        for item in self.item_ids().filter_map(|id| self.item(&id)) {
            facts.extend(item.texts.iter().map(|text| of_body(&text.document)));
            facts.extend(item.texts.iter().skip(1).map(|text| {
                let day = self.is_behind(item, text);
                (told::behind(item, text), hash_of(&day))
            }));
        }
        let documents = self.documents.iter();
        facts.extend(
            documents.map(|(path, entry)| (Fact::new(About::Document, path), hash_of(entry))),
        );
        let sizes = self.sizes.iter();
        facts.extend(sizes.map(|(file, size)| (Fact::new(About::Size, file), *size)));
    }

    fn of_archive(&self, facts: &mut Vec<Said>) {
        let made = hash_of(&self.made.as_nanosecond());
        facts.push((Fact::new(About::Made, ()), made));
        facts.push((Fact::new(About::Order, ()), self.order()));
        self.backlinks.facts(facts);
        self.archive.facts(facts);
    }

    fn of_neighbours(&self, facts: &mut Vec<Said>) {
        let groups = GroupId::all(self).map(Of::Group);
        for of in groups.chain([Of::Meetings]) {
            let among = &self.archive.whole(of).meetings;
            let is_chain = self.is_stated_chain(among);
            let neighbours = among.iter().enumerate().map(|(at, id)| {
                let around = self.around(among, at, is_chain);
                (Fact::new(About::Neighbours, (id, of)), hash_of(&around))
            });
            facts.extend(neighbours);
        }
        facts.extend(NewsId::all(self).map(|id| {
            let around = self.news_neighbours(id);
            (Fact::new(About::NewsNeighbours, id), hash_of(&around))
        }));
    }

    /// What the order of the meetings follows from.
    fn order(&self) -> u64 {
        let meetings = self.meetings.iter();
        let meetings: Vec<_> = meetings
            .map(|meeting| {
                let date = meeting.when.date();
                (
                    meeting.name(),
                    date,
                    &meeting.preceded_by,
                    &meeting.followed_by,
                )
            })
            .collect();
        hash_of(&meetings)
    }
}

/// The fact what the text of a document is below its head.
pub(super) fn body(document: &Document) -> Fact {
    Fact::new(About::Body, &document.path)
}

fn of_body(document: &Document) -> Said {
    (body(document), hash_of(&document.holds))
}

impl super::Backlinks {
    fn facts(&self, facts: &mut Vec<Said>) {
        let Self {
            news_of_meeting,
            meetings_from_news,
            news_of_organisation,
            news_of_topic,
            meetings_of_topic,
            meetings_of_organisation,
            meetings_of_series,
            meetings_of_project,
            projects_of_organisation,
            continued_by,
        } = self;
        news_of_meeting.facts(facts);
        meetings_from_news.facts(facts);
        news_of_organisation.facts(facts);
        news_of_topic.facts(facts);
        meetings_of_topic.facts(facts);
        meetings_of_organisation.facts(facts);
        meetings_of_series.facts(facts);
        meetings_of_project.facts(facts);
        projects_of_organisation.facts(facts);
        continued_by.facts(facts);
    }
}

/// What follows from the head of a document is said by the document.
impl Hash for Document {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.path.hash(state);
        self.top.hash(state);
    }
}

impl Hash for Text {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let Self {
            language,
            document,
            url,
            former: _,
            image,
        } = self;
        (language, document, url).hash(state);
        image.as_ref().map(|image| &image.file).hash(state);
    }
}

impl Hash for Item {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let Self {
            name,
            uid,
            texts,
            slug,
            names: _,
            id: _,
            updated: _,
            source,
        } = self;
        (name, uid, texts, slug).hash(state);
        match source {
            Some(Source::News(id)) => Some(id).hash(state),
            Some(Source::Words(_)) | None => None::<NewsId>.hash(state),
        }
    }
}

impl Hash for Meeting {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let Self {
            item,
            when: _,
            status: _,
            is_status_stated: _,
            mode: _,
            place: _,
            join: _,
            registration: _,
            groups,
            topics,
            language: _,
            guests,
            organisers,
            series,
            project,
            preceded_by,
            followed_by,
            minutes: _,
            recording: _,
            materials: _,
            attendance: _,
            changes: _,
            published: _,
            title_note: _,
        } = self;
        (item, groups, topics, guests, organisers).hash(state);
        (series, project, preceded_by, followed_by).hash(state);
    }
}

impl Hash for NewsItem {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let Self {
            item,
            published: _,
            groups,
            topics,
            meetings,
            organisations,
            authors: _,
        } = self;
        (item, groups, topics, meetings, organisations).hash(state);
    }
}

impl Hash for Group {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let Self { item, order: _ } = self;
        item.hash(state);
    }
}

impl Hash for Organisation {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let Self {
            item,
            order: _,
            kind: _,
            website: _,
        } = self;
        item.hash(state);
    }
}

impl Hash for Project {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let Self {
            item,
            order: _,
            full_name: _,
            participants,
            continues,
            extensions: _,
            website: _,
        } = self;
        (item, participants, continues).hash(state);
    }
}

impl Hash for Page {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let Self { item, order: _ } = self;
        item.hash(state);
    }
}

/// Where a topic is named first is told in findings only.
impl Hash for Topic {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let Self {
            name,
            slug,
            span: _,
        } = self;
        (name, slug).hash(state);
    }
}

impl Hash for Series {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let Self {
            name,
            slug,
            span: _,
        } = self;
        (name, slug).hash(state);
    }
}

/// What `site.toml` says of a calendar is said by `site.toml`.
impl Hash for Calendar {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let Self {
            title,
            file,
            modes: _,
            past: _,
            groups,
            topics,
            series,
        } = self;
        (title, &file.value, groups, topics, series).hash(state);
    }
}

/// The name of what is gathered under a slug.
pub(super) fn name_of(slug: &Slug) -> u64 {
    hash_of(slug)
}

/// The name of an item whose original is this document.
pub(super) fn name_of_item(original: &Document) -> u64 {
    hash_of(&original.path)
}

impl Named for Topic {
    fn name(&self) -> u64 {
        name_of(&self.slug)
    }
}

impl Named for Series {
    fn name(&self) -> u64 {
        name_of(&self.slug)
    }
}

impl Named for Calendar {
    fn name(&self) -> u64 {
        hash_of(&self.file.value)
    }
}

macro_rules! named {
    ($($item:ty),*) => {
        $(
            impl Named for $item {
                fn name(&self) -> u64 {
                    self.item.name
                }
            }
        )*
    };
}

named!(NewsItem, Meeting, Group, Organisation, Project, Page);
