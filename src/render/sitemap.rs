//! What search engines are told: every page in its languages, and that they may read all of it.
//! Knows the plan and the days that items state, and nothing of what stands on the pages.

use jiff::civil::Date;

use crate::config::LanguageId;
use crate::model::{ItemId, Site};
use crate::plan::{Job, Plan, Planned};
use crate::render::identity::{address_of, whole};
use crate::render::xml::Element;

/// Every page, with its translations and the day of its last change where that is known
/// ([sitemaps.org](https://www.sitemaps.org/protocol.html)).
///
/// Former addresses, the page for what is not found, feeds and files are no pages to be found by.
pub fn sitemap(site: &Site, plan: &Plan) -> String {
    let pages = plan
        .outputs
        .values()
        .filter(|planned| planned.job.is_page());
    Element::new("urlset")
        .attribute("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")
        .attribute("xmlns:xhtml", "http://www.w3.org/1999/xhtml")
        .with(pages.map(|planned| page(site, plan, planned)))
        .document()
}

/// What search engines may read: everything, and where the pages are listed
/// ([RFC 9309](https://www.rfc-editor.org/rfc/rfc9309)).
///
/// Nothing is shut out: Google reads calendar feeds only where it may.
pub fn robots(site: &Site, plan: &Plan) -> String {
    let mut text = String::from("User-agent: *\nDisallow:\n");
    if let Some(address) = address_of(site, plan, &Job::Sitemap, LanguageId::DEFAULT) {
        text.push_str(&format!("\nSitemap: {address}\n"));
    }
    text
}

fn page(site: &Site, plan: &Plan, planned: &Planned) -> Element {
    let modified = last_change(site, &planned.job);
    Element::new("url")
        .with([Element::text("loc", &whole(site, &planned.url))])
        .with(modified.map(|day| Element::text("lastmod", &day.to_string())))
        .with(alternates(site, plan, &planned.job))
}

/// The same page in each of its languages, itself included, and in the one for everyone else
/// ([Google's rules](https://developers.google.com/search/docs/specialty/international/localized-versions#sitemap)).
fn alternates(site: &Site, plan: &Plan, job: &Job) -> Vec<Element> {
    let languages = site.config.language_ids();
    let versions: Vec<(&str, String)> = languages
        .filter_map(|id| {
            let url = plan.own_url(job, id)?;
            let tag = site.config.language(id).locale.tag();
            Some((tag, whole(site, url)))
        })
        .collect();
    if versions.len() < 2 {
        return Vec::new();
    }
    let everyone_else = versions
        .first()
        .map(|(_, address)| ("x-default", address.clone()));
    versions
        .into_iter()
        .chain(everyone_else)
        .map(|(tag, address)| {
            Element::new("xhtml:link")
                .attribute("rel", "alternate")
                .attribute("hreflang", tag)
                .attribute("href", &address)
        })
        .collect()
}

/// The day of the last change that an item states, else that of its publication.
fn last_change(site: &Site, job: &Job) -> Option<Date> {
    let id = job.item()?;
    let published = match &id {
        ItemId::News(id) => site[*id].published,
        ItemId::Meeting(id) => site[*id].published,
        ItemId::Group(_)
        | ItemId::Organisation(_)
        | ItemId::Project(_)
        | ItemId::Page(_)
        | ItemId::Section(_) => None,
    };
    site.item(&id)?.updated.max(published)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::test_site::TestSite;

    #[test]
    fn only_pages_are_listed() {
        let built = TestSite::new(&[(
            "meetings/a.md",
            "title: A\ndate: 2030-05-14\naliases: [/vecchio/]",
        )]);
        let text = sitemap(&built.site, &built.plan);
        assert!(
            text.contains("<loc>https://rete.example/incontri/a/</loc>"),
            "{text}"
        );
        for absent in ["404", "vecchio", ".ics", ".xml<", "robots"] {
            assert!(!text.contains(absent), "{absent}: {text}");
        }
    }

    #[test]
    fn a_page_is_dated_only_where_its_day_is_stated() {
        let built = TestSite::new(&[
            (
                "news/a.md",
                "title: A\npublished: 2030-05-01\nupdated: 2030-05-03",
            ),
            ("news/b.md", "title: B\npublished: 2030-05-02"),
            ("news/c.md", "title: C"),
        ]);
        let text = sitemap(&built.site, &built.plan);
        let days: Vec<&str> = text
            .split("<lastmod>")
            .skip(1)
            .map(|rest| &rest[..10])
            .collect();
        assert_eq!(days, ["2030-05-03", "2030-05-02"]);
    }

    #[test]
    fn a_translated_page_names_every_version_in_each() {
        let built = TestSite::new(&[
            ("pages/chi.md", "title: Chi"),
            ("pages/chi.en.md", "title: Who"),
            ("pages/solo.md", "title: Solo"),
        ]);
        let text = sitemap(&built.site, &built.plan);
        let english = "hreflang=\"en\" href=\"https://rete.example/en/chi/\"";
        assert_eq!(text.matches(english).count(), 2, "{text}");
        let default = "hreflang=\"x-default\" href=\"https://rete.example/chi/\"";
        assert_eq!(text.matches(default).count(), 2, "{text}");
        assert!(
            !text.contains("href=\"https://rete.example/solo/\""),
            "{text}"
        );
    }

    #[test]
    fn robots_may_read_everything() {
        let built = TestSite::new(&[]);
        assert_eq!(
            robots(&built.site, &built.plan),
            "User-agent: *\nDisallow:\n\nSitemap: https://rete.example/sitemap.xml\n"
        );
    }
}
