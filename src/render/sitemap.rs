//! What search engines are told: every page in its languages, and that they may read all of it.
//! Knows the plan and the register, and nothing of what stands on the pages.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::config::LanguageId;
use crate::model::Site;
use crate::plan::{Job, Plan, Planned};
use crate::register::Register;
use crate::render::identity::{address_of, whole};
use crate::render::xml::Element;

/// Every page, with its translations and the instant of its last change
/// ([sitemaps.org](https://www.sitemaps.org/protocol.html)).
///
/// Former addresses, the page for what is not found, feeds and files are no pages to be found by.
pub fn sitemap(site: &Site, plan: &Plan, register: &Register) -> String {
    let pages = plan
        .outputs
        .values()
        .filter(|planned| planned.job.is_page())
        .filter(|planned| !plan.is_stand_in(&planned.job, planned.language));
    // Many pages have changed at the same instant, and each takes its time to be written.
    let mut instants: BTreeMap<Timestamp, String> = BTreeMap::new();
    let mut local = |at| instants.entry(at).or_insert_with(|| site.local(at)).clone();
    Element::new("urlset")
        .attribute("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9")
        .attribute("xmlns:xhtml", "http://www.w3.org/1999/xhtml")
        .with(pages.map(|planned| {
            let known = register.pages.get(&planned.url);
            let modified = known.map(|page| local(page.stamp.changed));
            page(site, plan, planned, modified)
        }))
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

fn page(site: &Site, plan: &Plan, planned: &Planned, modified: Option<String>) -> Element {
    Element::new("url")
        .with([Element::text("loc", whole(site, &planned.url))])
        .with(modified.map(|at| Element::text("lastmod", at)))
        .with(alternates(site, plan, &planned.job))
}

/// The same page in each of its languages, itself included, and in the one for everyone else
/// ([Google's rules](https://developers.google.com/search/docs/specialty/international/localized-versions#sitemap)).
fn alternates(site: &Site, plan: &Plan, job: &Job) -> Vec<Element> {
    let versions = plan.versions(site, job).map(|(id, url)| {
        let tag = site.config.language(id).locale.tag();
        (tag, whole(site, url))
    });
    let versions: Vec<(&str, String)> = versions.collect();
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
        let text = built.file("/sitemap.xml");
        assert!(
            text.contains("<loc>https://rete.example/incontri/a/</loc>"),
            "{text}"
        );
        for absent in ["404", "vecchio", ".ics", ".xml<", "robots"] {
            assert!(!text.contains(absent), "{absent}: {text}");
        }
    }

    #[test]
    fn a_page_that_is_new_is_dated_as_it_states_else_with_the_build() {
        let built = TestSite::new(&[
            (
                "news/a.md",
                "title: A\npublished: 2030-05-01\nupdated: 2030-05-03",
            ),
            ("news/b.md", "title: B\npublished: 2030-05-02"),
            ("news/c.md", "title: C"),
        ]);
        let text = built.file("/sitemap.xml");
        let lastmod = |name: &str| {
            let (_, rest) = text.split_once(&format!("/notizie/{name}/</loc>"))?;
            rest.split_once("<lastmod>")?.1.get(..25)
        };
        assert_eq!(lastmod("a"), Some("2030-05-03T00:00:00+02:00"));
        assert_eq!(lastmod("b"), Some("2030-05-02T00:00:00+02:00"));
        assert_eq!(lastmod("c"), Some("2030-05-10T12:00:00+02:00"));
    }

    #[test]
    fn a_translated_page_names_every_version_in_each() {
        let built = TestSite::new(&[
            ("pages/chi.md", "title: Chi"),
            ("pages/chi.en.md", "title: Who"),
            ("pages/solo.md", "title: Solo"),
        ]);
        let text = built.file("/sitemap.xml");
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
