//! The news as an Atom feed.
//! Knows RFC 4287, and nothing of pages but their addresses.

use jiff::Timestamp;

use crate::config::LanguageId;
use crate::locale::Arg;
use crate::model::{Groups, NewsId, NewsItem, Site};
use crate::plan::{Job, Plan, Scope};
use crate::register::{FeedKind, Hash, KnownFeed, Register};
use crate::render::body::{self, Addresses, site_address};
use crate::render::identity::{address_of, feed_uuid};
use crate::render::xml::Element;

/// How many entries a feed has.
const ENTRIES: usize = 20;
/// The static file of a theme that shows a feed in a browser.
const SHEET: &str = "feed.css";
const NAMESPACE: &str = "http://www.w3.org/2005/Atom";

/// A feed of news, without the stamp that tells when it was last changed.
#[derive(Clone, Debug)]
pub struct Feed {
    /// The name of the feed.
    pub name: String,
    /// The entries in it.
    pub news: Vec<NewsId>,
    head: Vec<Element>,
    rest: Vec<Element>,
    language: String,
}

impl Feed {
    /// The hash of what a subscriber sees.
    pub fn hash(&self) -> Hash {
        Hash::of(self.document(None).as_bytes())
    }

    /// The whole feed, last changed at `changed`; with a style sheet, where the theme has one for people who open it.
    pub fn text(&self, site: &Site, plan: &Plan, changed: Timestamp) -> String {
        let feed = self.feed(Some(Element::text("updated", site.local(changed))));
        let sheet = plan.own_url(&Job::ThemeFile(SHEET.to_owned()), LanguageId::DEFAULT);
        sheet.map_or_else(
            || feed.document(),
            |url| feed.styled_document(&site_address(site, url, Addresses::FromRoot)),
        )
    }

    fn document(&self, updated: Option<Element>) -> String {
        self.feed(updated).document()
    }

    fn feed(&self, updated: Option<Element>) -> Element {
        Element::new("feed")
            .attribute("xmlns", NAMESPACE)
            .attribute("xml:lang", &self.language)
            .with(self.head.iter().cloned())
            .with(updated)
            .with(self.rest.iter().cloned())
    }
}

/// The latest news of the network or of a group, in full
/// ([RFC 4287](https://www.rfc-editor.org/rfc/rfc4287)).
///
/// Only news are entries: a meeting to come is no news, and stands in the calendars. Identifiers are UUIDs made from
/// permanent names, so that a reader knows an entry again when its address changes.
pub fn news_feed(site: &Site, plan: &Plan, scope: &Scope, register: &Register) -> Feed {
    let main = LanguageId::DEFAULT;
    let news: Vec<NewsId> = news_of(site, scope).into_iter().take(ENTRIES).collect();
    let self_job = Job::NewsFeed(scope.clone());
    let page = match scope {
        Scope::Network => Job::NewsIndex,
        scope => scope.page(),
    };
    let links = [
        (
            "self",
            "application/atom+xml",
            address_of(site, plan, &self_job, main),
        ),
        (
            "alternate",
            "text/html",
            address_of(site, plan, &page, main),
        ),
    ];
    let links = links.into_iter().filter_map(|(relation, kind, address)| {
        address.map(|address| link(relation, &address).attribute("type", kind))
    });
    let subtitle = site.config.language(main).description.clone();
    let name = feed_title(site, scope);
    let entries = news.iter().map(|id| {
        let known = register.items.get(&site[*id].item.uid);
        let stamp = known.and_then(|item| item.entry);
        entry(site, plan, *id, stamp.map(|stamp| stamp.changed))
    });
    feed(
        site,
        name,
        subtitle.as_deref(),
        &scope.key(site),
        links.chain(entries).collect(),
        news.clone(),
    )
}

/// The feed of something that is no more, at the address where it was: valid, and without entries.
pub fn former_feed(site: &Site, known: &KnownFeed) -> Feed {
    let main = LanguageId::DEFAULT;
    let locale = &site.config.language(main).locale;
    let subtitle = locale.text_with("feed-news-former", &[("name", Arg::Text(&known.name))]);
    let rest = vec![link("alternate", &site.config.base_url.whole())];
    let name = known.name.clone();
    feed(site, name, Some(&subtitle), &known.scope, rest, Vec::new())
}

fn feed(
    site: &Site,
    name: String,
    subtitle: Option<&str>,
    scope: &str,
    mut rest: Vec<Element>,
    news: Vec<NewsId>,
) -> Feed {
    let language = site.config.language(LanguageId::DEFAULT);
    let uuid = feed_uuid(site, FeedKind::News, scope);
    let id = Element::text("id", uuid.urn().to_string());
    let title = Element::text("title", name.as_str());
    let subtitle = subtitle.map(|text| Element::text("subtitle", text));
    let generator = [
        author(&language.title),
        Element::text("generator", "Connessi"),
    ];
    let entries = rest.split_off(rest.len() - news.len());
    rest.extend(generator);
    rest.extend(entries);
    Feed {
        name,
        news,
        head: [id, title].into_iter().chain(subtitle).collect(),
        rest,
        language: language.locale.tag().to_owned(),
    }
}

/// The hash of what a reader sees of an item as an entry.
pub fn entry_hash(site: &Site, plan: &Plan, id: NewsId) -> Hash {
    Hash::of(entry(site, plan, id, None).document().as_bytes())
}

/// The news of a scope, the latest first. Only the network and its groups have feeds of news.
fn news_of(site: &Site, scope: &Scope) -> Vec<NewsId> {
    match scope {
        Scope::Group(group) => site.news_of_group(*group),
        Scope::Network | Scope::Series(_) | Scope::Topic(_) | Scope::Selection(_) => {
            NewsId::all(site).collect()
        }
    }
}

fn feed_title(site: &Site, scope: &Scope) -> String {
    let main = LanguageId::DEFAULT;
    let language = site.config.language(main);
    let title = ("site", Arg::Text(&language.title));
    match scope.name(site, main) {
        None => language.locale.text_with("feed-news-name", &[title]),
        Some(part) => {
            let args = [title, ("name", Arg::Text(part))];
            language.locale.text_with("feed-news-name-of", &args)
        }
    }
}

/// One news item ([RFC 4287, 4.1.2](https://www.rfc-editor.org/rfc/rfc4287#section-4.1.2)).
fn entry(site: &Site, plan: &Plan, id: NewsId, updated: Option<Timestamp>) -> Element {
    let main = LanguageId::DEFAULT;
    let news = &site[id];
    let text = news.item.text(main);
    let page = address_of(site, plan, &Job::News(id), text.language)
        .unwrap_or_else(|| site.config.base_url.whole());
    let mut entry = Element::new("entry");
    if text.language != main {
        let language = site.config.language(text.language);
        entry = entry.attribute("xml:lang", language.locale.tag());
    }
    let summary = text.summary().map(|text| Element::text("summary", text));
    let content = (!text.body().is_empty()).then(|| {
        let html = body::html(text.body(), site, plan, text.language, Addresses::Absolute);
        Element::text("content", html)
            .attribute("type", "html")
            // Links to places on the same page, as footnotes have, lead there and not into the reader's own page.
            .attribute("xml:base", &page)
    });
    let published = news
        .published
        .map(|day| Element::text("published", site.local(site.midnight(day))));
    entry
        .with([
            Element::text("id", news.item.uid.urn().to_string()),
            Element::text("title", text.title()),
            link("alternate", &page).attribute("type", "text/html"),
        ])
        .with(published)
        .with(updated.map(|at| Element::text("updated", site.local(at))))
        .with(news.authors.iter().map(|name| author(name)))
        .with(categories(site, plan, news))
        .with(summary)
        .with(content)
}

/// The groups and topics, each kind with the address of its index as its scheme.
fn categories(site: &Site, plan: &Plan, news: &NewsItem) -> Vec<Element> {
    let main = LanguageId::DEFAULT;
    let groups = match &news.groups {
        Groups::NotStated | Groups::All => &[][..],
        Groups::Listed(groups) => groups,
    };
    let groups = groups.iter().map(|id| {
        let item = &site[*id].item;
        (Job::GroupIndex, &item.slug, item.text(main).title())
    });
    let topics = news.topics.iter().map(|id| {
        let topic = &site[*id];
        (Job::TopicIndex, &topic.slug, topic.name.as_str())
    });
    groups
        .chain(topics)
        .map(|(index, slug, label)| {
            let category = Element::new("category").attribute("term", slug.as_str());
            let category = match address_of(site, plan, &index, main) {
                Some(scheme) => category.attribute("scheme", &scheme),
                None => category,
            };
            category.attribute("label", label)
        })
        .collect()
}

fn link(relation: &str, address: &str) -> Element {
    Element::new("link")
        .attribute("rel", relation)
        .attribute("href", address)
}

fn author(name: &str) -> Element {
    Element::new("author").with([Element::text("name", name)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::GroupId;
    use crate::render::test_site::TestSite;

    fn feed(documents: &[(&str, &str)]) -> String {
        let built = TestSite::new(documents);
        built.news_feed(&Scope::Network)
    }

    fn entry_of(feed: &str) -> &str {
        let (_, rest) = feed.split_once("<entry>").expect("an entry");
        rest.split_once("</entry>").expect("its end").0
    }

    #[test]
    fn a_feed_says_where_it_is_and_whose() {
        let text = feed(&[]);
        for part in [
            "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"it\">",
            "<title>Rete: notizie</title>",
            "<link rel=\"self\" href=\"https://rete.example/feed.xml\" type=\"application/atom+xml\"/>",
            "<link rel=\"alternate\" href=\"https://rete.example/notizie/\" type=\"text/html\"/>",
            "<updated>2030-05-10T12:00:00+02:00</updated>",
            "<name>Rete</name>",
        ] {
            assert!(text.contains(part), "{part}\n{text}");
        }
        assert!(!text.contains("<entry>"));
    }

    #[test]
    fn an_entry_is_dated_as_its_item_states() {
        let text = feed(&[(
            "news/a.md",
            "title: A\npublished: 2030-05-01\nupdated: 2030-05-03",
        )]);
        let entry = entry_of(&text);
        assert!(
            entry.contains("<published>2030-05-01T00:00:00+02:00</published>"),
            "{entry}"
        );
        assert!(
            entry.contains("<updated>2030-05-03T00:00:00+02:00</updated>"),
            "{entry}"
        );
        let head = text.split_once("<entry>").map_or("", |(head, _)| head);
        assert!(
            head.contains("<updated>2030-05-03T00:00:00+02:00</updated>"),
            "{head}"
        );
    }

    #[test]
    fn an_entry_without_a_date_has_no_publication() {
        let text = feed(&[("news/a.md", "title: A")]);
        let entry = entry_of(&text);
        assert!(!entry.contains("<published>"), "{entry}");
        assert!(
            entry.contains("<updated>2030-05-10T12:00:00+02:00</updated>"),
            "{entry}"
        );
    }

    #[test]
    fn the_content_is_whole_and_its_addresses_too() {
        let text = feed(&[
            (
                "news/a.md",
                "title: \"1 < 2 & B\"\n---\nLeggi [B](b.md) e la nota[^1].\n\n[^1]: Eccola.\n",
            ),
            ("news/b.md", "title: B"),
        ]);
        let entry = entry_of(&text);
        assert!(entry.contains("<title>1 &lt; 2 &amp; B</title>"), "{entry}");
        assert!(
            entry.contains("&lt;a href=\"https://rete.example/notizie/b/\"&gt;B&lt;/a&gt;"),
            "{entry}"
        );
        assert!(
            entry.contains("xml:base=\"https://rete.example/notizie/a/\""),
            "{entry}"
        );
        assert!(entry.contains("Eccola"), "{entry}");
    }

    #[test]
    fn a_group_has_its_own_news_and_those_for_everyone() {
        let built = TestSite::new(&[
            ("groups/g.md", "title: Gruppo"),
            ("groups/h.md", "title: Altro"),
            ("news/own.md", "title: Own\ngroups: [g]"),
            ("news/all.md", "title: All\ngroups: all"),
            ("news/other.md", "title: Other\ngroups: [h]"),
            ("news/none.md", "title: None"),
        ]);
        let group = GroupId::all(&built.site)
            .find(|id| built.site[*id].item.slug.as_str() == "g")
            .expect("the group");
        let text = built.news_feed(&Scope::Group(group));
        assert!(
            text.contains("<title>Rete: notizie di Gruppo</title>"),
            "{text}"
        );
        assert_eq!(text.matches("<entry>").count(), 2, "{text}");
        let category =
            "<category term=\"g\" scheme=\"https://rete.example/gruppi/\" label=\"Gruppo\"/>";
        assert_eq!(text.matches(category).count(), 1, "{text}");
    }

    #[test]
    fn only_the_latest_twenty_are_entries_and_meetings_are_none() {
        let documents: Vec<(String, String)> = (1..=25)
            .map(|day| {
                (
                    format!("news/n{day}.md"),
                    format!("title: N{day}\npublished: 2030-04-{day:02}"),
                )
            })
            .collect();
        let mut all: Vec<(&str, &str)> = documents
            .iter()
            .map(|(path, text)| (&**path, &**text))
            .collect();
        all.push(("meetings/m.md", "title: M\ndate: 2030-05-20"));
        let text = feed(&all);
        assert_eq!(text.matches("<entry>").count(), 20);
        assert!(text.contains("<title>N25</title>") && !text.contains("<title>N5</title>"));
        assert!(!text.contains("<title>M</title>"));
    }
}
