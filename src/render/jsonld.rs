//! Structured data for the head of a page, in the vocabulary of schema.org, as JSON-LD.
//! Knows what items state and where pages are, and nothing of how a page looks; what is not known is left out.

use jiff::civil::Time;
use serde_json::{Map, Value, json};

use crate::config::{LanguageId, Mode};
use crate::date::{Meaning, PartialDate, instant};
use crate::model::archive::{Facet, Of};
use crate::model::{
    Item, ItemId, Material, Meeting, MeetingId, NewsId, NewsItem, OrganisationId, Participant,
    SeriesId, Site, Stated, Text, When, Who,
};
use crate::parse::fields::ChangePoint;
use crate::plan::{Job, Plan};
use crate::register::Moment;
use crate::render::identity::{address_of, address_of_target, whole};
use crate::render::picture;

/// The structured data of a page, ready to stand in a `script` element, or nothing for what is no page or has none.
///
/// One graph, whose nodes name each other by their `@id`
/// ([JSON-LD 1.1, 4.9](https://www.w3.org/TR/json-ld11/#named-graphs)).
pub fn json_ld(site: &Site, plan: &Plan, job: &Job, language: LanguageId) -> Option<String> {
    let page = Page {
        site,
        plan,
        language,
        url: whole(site, plan.url(job, language)?),
    };
    let graph = page.nodes(job);
    let document = json!({"@context": "https://schema.org", "@graph": graph});
    (!graph.is_empty()).then(|| escape(&document.to_string()))
}

/// JSON without the characters that could end its element or, in older programs, a line of script.
///
/// They stand only inside strings, where their escapes mean the same
/// ([RFC 8259, 7](https://www.rfc-editor.org/rfc/rfc8259#section-7),
/// [HTML, 4.12.1.3](https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements)).
fn escape(json: &str) -> String {
    let mut escaped = String::with_capacity(json.len());
    for c in json.chars() {
        match c {
            '<' | '>' | '&' | '\u{2028}' | '\u{2029}' => {
                escaped.push_str(&format!("\\u{:04x}", u32::from(c)));
            }
            c => escaped.push(c),
        }
    }
    escaped
}

/// A node of the graph, whose keys keep their order.
#[derive(Clone, Debug, Default)]
struct Node(Map<String, Value>);

impl Node {
    fn new(kind: &str) -> Self {
        Self::default().with("@type", kind)
    }

    fn with(mut self, key: &str, value: impl Into<Value>) -> Self {
        self.0.insert(key.to_owned(), value.into());
        self
    }

    fn maybe(self, key: &str, value: Option<impl Into<Value>>) -> Self {
        match value {
            Some(value) => self.with(key, value),
            None => self,
        }
    }

    /// Several values, where there are any; one stands by itself, which means the same.
    fn list(self, key: &str, mut values: Vec<Value>) -> Self {
        match values.len() {
            0 => self,
            1 => self.with(key, values.remove(0)),
            _ => self.with(key, values),
        }
    }
}

impl From<Node> for Value {
    fn from(node: Node) -> Self {
        Self::Object(node.0)
    }
}

/// A page, and what its data are made with.
struct Page<'a> {
    site: &'a Site,
    plan: &'a Plan,
    language: LanguageId,
    url: String,
}

impl<'a> Page<'a> {
    fn nodes(&self, job: &Job) -> Vec<Value> {
        let about = match job {
            Job::Home => return vec![self.website(), self.network()],
            Job::Meeting(id) => self.event(*id).into_iter().collect(),
            Job::News(id) => vec![self.article(*id), self.network()],
            Job::Group(id) => vec![self.collection(self.site[*id].item.text(self.language))],
            Job::Organisation(id) => vec![self.organisation_of_page(*id)],
            Job::Topic(id) => vec![self.collection_named(&self.site[*id].name)],
            Job::Series(id) => vec![self.series(*id)],
            Job::NewsIndex
            | Job::MeetingIndex
            | Job::Archive(..)
            | Job::Unknown(_)
            | Job::Figures
            | Job::GroupIndex
            | Job::OrganisationIndex
            | Job::Project(_)
            | Job::ProjectIndex
            | Job::TopicIndex
            | Job::SeriesIndex
            | Job::CalendarIndex
            | Job::Search
            | Job::Page(_) => Vec::new(),
            Job::SearchFile(_)
            | Job::Table(_)
            | Job::NotFound
            | Job::NewsFeed(_)
            | Job::Calendar(_)
            | Job::Invitation(_)
            | Job::FormerFeed(_)
            | Job::Register
            | Job::Sitemap
            | Job::Robots
            | Job::Headers(_)
            | Job::Redirect(..)
            | Job::Asset(_)
            | Job::Picture(..)
            | Job::ThemeFile(_) => return Vec::new(),
        };
        about.into_iter().chain(self.breadcrumbs(job)).collect()
    }

    fn tag(&self, language: LanguageId) -> &'a str {
        self.site.config.language(language).locale.tag()
    }

    fn address(&self, job: &Job) -> Option<String> {
        address_of(self.site, self.plan, job, self.language)
    }

    /// The name of something in the graph: the address of its page in the language of the originals, and a word,
    /// so that it is one thing in every language.
    fn id_of(&self, job: &Job, word: &str) -> String {
        let main = LanguageId::DEFAULT;
        let page = address_of(self.site, self.plan, job, main);
        let page = page.unwrap_or_else(|| self.url.clone());
        format!("{page}#{word}")
    }

    /// The name of an item in the graph, made from the address of its original text.
    fn id_of_item(&self, item: &Item, word: &str) -> String {
        format!("{}#{word}", whole(self.site, &item.original().url))
    }

    fn reference(id: String) -> Value {
        Node::default().with("@id", id).into()
    }

    /// The network, which publishes the site ([Organization](https://schema.org/Organization)).
    fn network(&self) -> Value {
        let language = self.site.config.language(self.language);
        Node::new("Organization")
            .with("@id", self.id_of(&Job::Home, "rete"))
            .with("name", language.title.as_str())
            .maybe("url", self.address(&Job::Home))
            .into()
    }

    /// The site ([WebSite](https://schema.org/WebSite)).
    fn website(&self) -> Value {
        let language = self.site.config.language(self.language);
        Node::new("WebSite")
            .with("@id", self.id_of(&Job::Home, "sito"))
            .with("url", self.url.as_str())
            .with("name", language.title.as_str())
            .maybe("description", language.description.as_deref())
            .with("inLanguage", self.tag(self.language))
            .with("publisher", Self::reference(self.id_of(&Job::Home, "rete")))
            .into()
    }

    /// A news item ([NewsArticle](https://schema.org/NewsArticle)).
    fn article(&self, id: NewsId) -> Value {
        let news = &self.site[id];
        let text = news.item.text(self.language);
        let meetings = news.meetings.iter().copied();
        let meetings = meetings.filter(|id| self.site[*id].has_day());
        let meetings = meetings.map(|id| Self::reference(self.id_of_meeting(id)));
        let organisations = news.organisations.iter();
        Node::new("NewsArticle")
            .with("@id", self.id_of_item(&news.item, "notizia"))
            .with("url", self.url.as_str())
            .with("mainEntityOfPage", self.url.as_str())
            .with("headline", text.title())
            .maybe("description", description(text))
            .maybe("image", self.image(text))
            .maybe("datePublished", news.published.map(|day| day.to_string()))
            .maybe("dateModified", news.item.updated.map(|day| day.to_string()))
            .with("inLanguage", self.tag(text.language))
            .list("author", self.authors(news))
            .with("publisher", Self::reference(self.id_of(&Job::Home, "rete")))
            .list("about", meetings.collect())
            .list(
                "mentions",
                organisations.map(|id| self.organisation(*id)).collect(),
            )
            .into()
    }

    /// The authors: organisations of the site by their names, and everyone else as a person.
    fn authors(&self, news: &NewsItem) -> Vec<Value> {
        let organisation = |name: &str| {
            OrganisationId::all(self.site).find(|id| {
                let item = &self.site[*id].item;
                item.original().title() == name || item.names.iter().any(|known| known == name)
            })
        };
        news.authors
            .iter()
            .map(|name| match organisation(name) {
                Some(id) => self.organisation(id),
                None => person(name).into(),
            })
            .collect()
    }

    /// A meeting whose day is known ([Event](https://schema.org/Event)); without a day it is no event to search for.
    ///
    /// What takes place online takes place at its page: the room's address is for those who take part.
    fn event(&self, id: MeetingId) -> Option<Value> {
        let meeting = &self.site[id];
        let (start, end) = dates(self.site, meeting)?;
        let text = meeting.item.text(self.language);
        let attendees = match &meeting.registration {
            Stated::Given(registration) => registration.places,
            Stated::NotKnown | Stated::None => None,
        };
        let topics = meeting.topics.iter();
        let topics = topics.map(|id| Value::from(self.site[*id].name.as_str()));
        let event = Node::new("Event")
            .with("@id", self.id_of_meeting(id))
            .with("url", self.url.as_str())
            .with("name", text.title())
            .maybe("description", description(text))
            .maybe("image", self.image(text))
            .with("startDate", start)
            .maybe("endDate", end)
            .list("previousStartDate", previous_starts(meeting))
            .with("eventStatus", schema(meeting.state(self.site).row().schema))
            .with("eventAttendanceMode", schema(attendance_mode(meeting.mode)))
            .list("location", self.locations(meeting))
            .list("organizer", self.participants(&meeting.organisers))
            .list("performer", self.participants(&meeting.guests))
            .maybe("inLanguage", meeting.language.as_deref())
            .maybe("maximumAttendeeCapacity", attendees)
            .list("keywords", topics.collect())
            .maybe("superEvent", meeting.series.map(|id| self.event_series(id)))
            .list(
                "workFeatured",
                self.works("CreativeWork", text, &meeting.materials),
            )
            .list(
                "recordedIn",
                self.works("VideoObject", text, &meeting.recording),
            )
            .list(
                "subjectOf",
                self.works("CreativeWork", text, &meeting.minutes),
            );
        Some(event.into())
    }

    fn id_of_meeting(&self, id: MeetingId) -> String {
        self.id_of_item(&self.site[id].item, "evento")
    }

    fn locations(&self, meeting: &Meeting) -> Vec<Value> {
        let place = meeting.place.as_deref().map(|place| {
            Node::new("Place")
                .with("name", place)
                .with("address", place)
        });
        let online = Node::new("VirtualLocation").with("url", self.url.as_str());
        match meeting.mode {
            Mode::Online => vec![online.into()],
            Mode::InPerson => place.into_iter().map(Value::from).collect(),
            Mode::Hybrid => place.into_iter().chain([online]).map(Value::from).collect(),
        }
    }

    fn participants(&self, participants: &[Participant]) -> Vec<Value> {
        participants
            .iter()
            .map(|participant| match &participant.who {
                Who::Organisation(id) => self.organisation(*id),
                Who::Person(name, organisation) => person(name)
                    .maybe("affiliation", organisation.map(|id| self.organisation(id)))
                    .into(),
            })
            .collect()
    }

    /// An organisation, as far as another page tells of it.
    fn organisation(&self, id: OrganisationId) -> Value {
        let item = &self.site[id].item;
        Node::new("Organization")
            .with("@id", self.id_of_item(item, "ente"))
            .with("name", item.text(self.language).title())
            .maybe("url", self.address(&Job::Organisation(id)))
            .into()
    }

    /// An organisation on its own page.
    fn organisation_of_page(&self, id: OrganisationId) -> Value {
        let organisation = &self.site[id];
        let item = &organisation.item;
        let text = item.text(self.language);
        let names = item.names.iter().map(|name| Value::from(name.as_str()));
        Node::new("Organization")
            .with("@id", self.id_of_item(item, "ente"))
            .with("name", text.title())
            .list("alternateName", names.collect())
            .with("url", organisation.website.as_deref().unwrap_or(&self.url))
            .with("mainEntityOfPage", self.url.as_str())
            .maybe("description", description(text))
            .maybe("image", self.image(text))
            .into()
    }

    fn works(&self, kind: &str, text: &Text, links: &Stated<Vec<Material>>) -> Vec<Value> {
        let links = match links {
            Stated::NotKnown | Stated::None => &[][..],
            Stated::Given(links) => links,
        };
        links
            .iter()
            .filter_map(|link| {
                let url = address_of_target(self.site, self.plan, &link.target)?;
                let name = link.title.as_deref().unwrap_or(text.title());
                Some(Node::new(kind).with("name", name).with("url", url).into())
            })
            .collect()
    }

    fn event_series(&self, id: SeriesId) -> Node {
        Node::new("EventSeries")
            .with("@id", self.id_of(&Job::Series(id), "serie"))
            .with("name", self.site[id].name.as_str())
            .maybe("url", self.address(&Job::Series(id)))
    }

    /// A series on its own page, with those of its meetings whose day is known.
    fn series(&self, id: SeriesId) -> Value {
        let meetings = self
            .site
            .backlinks
            .meetings_of_series
            .of(id)
            .iter()
            .copied();
        let dated = meetings.filter(|id| self.site[*id].has_day());
        let events = dated.map(|id| Self::reference(self.id_of_meeting(id)));
        self.event_series(id)
            .list("subEvent", events.collect())
            .into()
    }

    /// A page that gathers others ([CollectionPage](https://schema.org/CollectionPage)).
    fn collection(&self, text: &Text) -> Value {
        let node = self.collection_node(text.title());
        node.maybe("description", description(text)).into()
    }

    fn collection_named(&self, name: &str) -> Value {
        self.collection_node(name).into()
    }

    fn collection_node(&self, name: &str) -> Node {
        Node::new("CollectionPage")
            .with("@id", self.url.as_str())
            .with("url", self.url.as_str())
            .with("name", name)
            .with("inLanguage", self.tag(self.language))
            .with("isPartOf", Self::reference(self.id_of(&Job::Home, "sito")))
    }

    fn image(&self, text: &Text) -> Option<String> {
        let file = &text.image.as_ref()?.file;
        let card = picture::card(self.plan, file).map(|(url, _)| url);
        let url = card.or_else(|| self.plan.asset_url(file))?;
        Some(whole(self.site, url))
    }

    /// The path from the home page ([BreadcrumbList](https://schema.org/BreadcrumbList)).
    fn breadcrumbs(&self, job: &Job) -> Option<Value> {
        let (folder, last) = self.place_of(job)?;
        let locale = &self.site.config.language(self.language).locale;
        let home = (locale.text("crumb-home"), self.address(&Job::Home));
        let section = (!folder.is_empty()).then(|| {
            let text = self.site.section(folder, self.language);
            let title = text.map(|text| text.title().to_owned());
            let title = title.unwrap_or_else(|| locale.text(&format!("section-{folder}")));
            let index = crate::plan::job_of(&ItemId::Section(folder.to_owned()));
            (title, self.address(&index))
        });
        let holder = match job {
            Job::Archive(of, ..) => self.holder(*of),
            _ => None,
        };
        let last = last.map(|title| (title, Some(self.url.clone())));
        let crumbs = [Some(home), section, holder, last].into_iter().flatten();
        let elements = crumbs.zip(1_u64..).map(|((name, address), position)| {
            Node::new("ListItem")
                .with("position", position)
                .with("name", name)
                .maybe("item", address)
                .into()
        });
        let list = Node::new("BreadcrumbList").list("itemListElement", elements.collect());
        Some(list.into())
    }

    /// Whose shelf of the archive it is, where it is not the network's.
    fn holder(&self, of: Of) -> Option<(String, Option<String>)> {
        let (job, name) = match of {
            Of::News | Of::Meetings => return None,
            Of::Group(id) => (
                Job::Group(id),
                self.site[id].item.text(self.language).title(),
            ),
            Of::Topic(id) => (Job::Topic(id), self.site[id].name.as_str()),
            Of::Organisation(id) => {
                let item = &self.site[id].item;
                (Job::Organisation(id), item.text(self.language).title())
            }
        };
        Some((name.to_owned(), self.address(&job)))
    }

    /// What a shelf is called, without whose it is.
    fn part(&self, facet: Facet) -> String {
        let locale = &self.site.config.language(self.language).locale;
        match facet {
            Facet::Year(year) => year.to_string(),
            facet => locale.text(&format!("part-{}", facet.key())),
        }
    }

    /// The folder of the index that a page stands below, and its own name; the index itself has only the folder.
    fn place_of(&self, job: &Job) -> Option<(&'static str, Option<String>)> {
        let name = match job {
            Job::Archive(_, facet, _) | Job::Unknown(Some(facet)) => Some(self.part(*facet)),
            Job::Topic(id) => Some(self.site[*id].name.clone()),
            Job::Series(id) => Some(self.site[*id].name.clone()),
            job => job
                .item()
                .and_then(|id| self.site.text(&id, self.language))
                .map(|text| text.title().to_owned()),
        };
        match (job, job.folder()) {
            (Job::Page(_), _) => Some(("", name)),
            (_, Some("")) | (_, None) => None,
            (_, Some(folder)) => Some((folder, name)),
        }
    }
}

fn person(name: &str) -> Node {
    Node::new("Person").with("name", name)
}

/// The summary, else the beginning of the text, if there is any.
fn description(text: &Text) -> Option<&str> {
    let description = text.summary().unwrap_or(&text.body().excerpt);
    (!description.is_empty()).then_some(description)
}

fn schema(name: &str) -> String {
    format!("https://schema.org/{name}")
}

/// When a meeting begins and, where that is known, ends: the usual length is the calendars', not the meeting's.
///
/// A meeting that was published with a day, and has none now, is dated by that: search engines want it so until there is
/// a new one ([Event](https://developers.google.com/search/docs/appearance/structured-data/event)).
fn dates(site: &Site, meeting: &Meeting) -> Option<(String, Option<String>)> {
    match &meeting.when {
        When::Unknown | When::Partial(_) => {
            let told = meeting.told_before(site)?;
            let start = match &told.start {
                Moment::Day(day) => day.to_string(),
                start => site.local(start.instant(&site.config.zone.zone)),
            };
            Some((start, None))
        }
        When::Days(first, last) => {
            let end = (first != last).then(|| last.to_string());
            Some((first.to_string(), end))
        }
        When::Timed(span, _) => Some((moment(&span.start), span.end.as_ref().map(moment))),
    }
}

/// An instant with the offset that the clocks of its zone have then, as in `2030-05-14T16:30:00+02:00`.
fn moment(at: &jiff::ZonedDateTime) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

/// The days, or instants, at which it was to begin before it was moved, the first one first.
fn previous_starts(meeting: &Meeting) -> Vec<Value> {
    let changes = meeting.changes.iter();
    let starts = changes.filter_map(|change| match change.from? {
        ChangePoint::Moment(PartialDate::Day(day), Some(time)) => {
            Some(start_on(meeting, day, time))
        }
        ChangePoint::Moment(PartialDate::Day(day), None) => Some(day.to_string()),
        ChangePoint::Moment(PartialDate::Month(..) | PartialDate::Year(_), _)
        | ChangePoint::Mode(_) => None,
    });
    starts.map(Value::from).collect()
}

/// A civil time in the meeting's zone; only its day where the zone is not known or has no such hour.
fn start_on(meeting: &Meeting, day: jiff::civil::Date, time: Time) -> String {
    let meaning = match &meeting.when {
        When::Timed(_, zone) => instant(day.to_datetime(time), &zone.zone),
        When::Unknown | When::Partial(_) | When::Days(..) => Meaning::Never,
    };
    match meaning {
        Meaning::Once(at) | Meaning::Twice(at, _) => moment(&at),
        Meaning::Never => day.to_string(),
    }
}

/// Where it takes place ([eventAttendanceMode](https://schema.org/eventAttendanceMode)).
fn attendance_mode(mode: Mode) -> &'static str {
    match mode {
        Mode::Online => "OnlineEventAttendanceMode",
        Mode::InPerson => "OfflineEventAttendanceMode",
        Mode::Hybrid => "MixedEventAttendanceMode",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::test_site::TestSite;

    fn graph(built: &TestSite, job: &Job) -> Vec<Value> {
        let text = json_ld(&built.site, &built.plan, job, LanguageId::DEFAULT);
        let text = text.expect("a page with data");
        let document: Value = serde_json::from_str(&text).expect("JSON");
        document["@graph"].as_array().expect("a graph").clone()
    }

    fn event(front_matter: &str) -> Value {
        let built = TestSite::new(&[("meetings/a.md", front_matter)]);
        graph(&built, &Job::Meeting(built.meeting("a"))).remove(0)
    }

    #[test]
    fn a_meeting_without_a_day_is_no_event() {
        for date in ["", "date: 2030-05", "date: 2031"] {
            let event = event(&format!("title: A\n{date}"));
            assert_eq!(event["@type"], "BreadcrumbList", "{date}");
        }
    }

    #[test]
    fn each_state_of_a_meeting_has_its_word() {
        let moved = "changes:\n  - {from: \"2030-05-14 16:30\", to: 2030-05-16}";
        for (status, changes, word) in [
            ("announced", "", "EventScheduled"),
            ("tentative", "", "EventScheduled"),
            ("confirmed", "", "EventScheduled"),
            ("confirmed", moved, "EventRescheduled"),
            ("postponed", moved, "EventPostponed"),
            ("cancelled", moved, "EventCancelled"),
        ] {
            let event = event(&format!(
                "title: A\ndate: 2030-05-16\ntime: \"17:00\"\nstatus: {status}\n{changes}"
            ));
            assert_eq!(event["eventStatus"], schema(word), "{status} {changes}");
            assert_eq!(event["startDate"], "2030-05-16T17:00:00+02:00");
            let before = event["previousStartDate"].as_str();
            let expected = (!changes.is_empty()).then_some("2030-05-14T16:30:00+02:00");
            assert_eq!(before, expected, "{status} {changes}");
        }
    }

    #[test]
    fn what_is_not_known_of_a_meeting_is_not_said() {
        let event = event("title: A\ndate: 2030-05-16\ntime: \"17:00\"");
        let keys: Vec<&str> = event
            .as_object()
            .expect("a node")
            .keys()
            .map(|k| &**k)
            .collect();
        assert_eq!(
            keys,
            [
                "@type",
                "@id",
                "url",
                "name",
                "startDate",
                "eventStatus",
                "eventAttendanceMode",
                "location"
            ]
        );
    }

    #[test]
    fn a_room_is_at_the_page_and_its_address_is_not_given_away() {
        let event = event(
            "title: A\ndate: 2030-05-16\nmode: hybrid\nplace: Sala blu\n\
             join: {public: \"https://stanza.example/x\"}",
        );
        assert_eq!(event["location"][0]["name"], "Sala blu");
        assert_eq!(
            event["location"][1]["url"],
            "https://rete.example/incontri/a/"
        );
        assert!(!event.to_string().contains("stanza.example"), "{event}");
    }

    #[test]
    fn a_news_item_without_a_date_has_none() {
        let built = TestSite::new(&[
            ("organisations/ente.md", "title: Ente"),
            ("news/a.md", "title: A\nauthors: [Ente, Ada]"),
        ]);
        let article = graph(&built, &Job::News(built.news("a"))).remove(0);
        assert!(article.get("datePublished").is_none());
        assert_eq!(article["author"][0]["@type"], "Organization");
        assert_eq!(article["author"][1]["@type"], "Person");
        assert_eq!(article["publisher"]["@id"], "https://rete.example/#rete");
    }

    #[test]
    fn the_path_to_a_page_leads_through_its_index() {
        let built = TestSite::new(&[("meetings/a.md", "title: A")]);
        let path = graph(&built, &Job::Meeting(built.meeting("a"))).remove(0);
        let names: Vec<&Value> = (0..3)
            .map(|at| &path["itemListElement"][at]["name"])
            .collect();
        assert_eq!(names, ["Inizio", "Incontri", "A"]);
        assert_eq!(
            path["itemListElement"][1]["item"],
            "https://rete.example/incontri/"
        );
    }

    #[test]
    fn a_translation_tells_of_the_same_event() {
        let built = TestSite::new(&[
            ("meetings/a.md", "title: A\ndate: 2030-05-16"),
            ("meetings/a.en.md", "title: The A"),
        ]);
        let job = Job::Meeting(built.meeting("a"));
        let english = LanguageId(1);
        let text = json_ld(&built.site, &built.plan, &job, english).expect("a page");
        let document: Value = serde_json::from_str(&text).expect("JSON");
        let event = &document["@graph"][0];
        assert_eq!(event["name"], "The A");
        assert_eq!(event["url"], "https://rete.example/en/incontri/a/");
        assert_eq!(event["@id"], "https://rete.example/incontri/a/#evento");
    }

    #[test]
    fn nothing_can_end_the_script_element() {
        let built = TestSite::new(&[(
            "news/a.md",
            "title: \"</script><!-- & \\u2028\"\nsummary: \"a > b\"",
        )]);
        let text = json_ld(
            &built.site,
            &built.plan,
            &Job::News(built.news("a")),
            LanguageId::DEFAULT,
        );
        let text = text.expect("a page");
        assert!(!text.contains(['<', '>', '&', '\u{2028}']), "{text}");
        assert!(text.contains("\\u003c/script\\u003e"), "{text}");
    }

    #[test]
    fn what_is_no_page_has_no_data() {
        let built = TestSite::new(&[]);
        for job in [Job::NotFound, Job::Sitemap, Job::Robots] {
            let data = json_ld(&built.site, &built.plan, &job, LanguageId::DEFAULT);
            assert_eq!(data, None, "{job:?}");
        }
    }
}
