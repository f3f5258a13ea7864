//! What is read away from the site needs: the permanent names of feeds, and whole addresses.
//! Knows what an item states of itself and where it is published, and nothing of the formats that carry either.

use uuid::Uuid;

use crate::config::LanguageId;
use crate::model::Site;
use crate::model::assemble::identity::namespace;
use crate::parse::fields::Target;
use crate::plan::{Job, Plan, TargetUrl, target_url};
use crate::register::FeedKind;
use crate::render::body::{Addresses, site_address};
use crate::url::UrlPath;

/// The permanent name of a feed, made of what it is of: its address may change.
pub fn feed_uuid(site: &Site, kind: FeedKind, scope: &str) -> Uuid {
    let name = match kind {
        FeedKind::Calendar => format!("calendar:{scope}"),
        FeedKind::News => format!("news:{scope}"),
    };
    Uuid::new_v5(&namespace(&site.config), name.as_bytes())
}

/// The whole address of a job's output in a language, else in the language of the originals.
pub fn address_of(site: &Site, plan: &Plan, job: &Job, language: LanguageId) -> Option<String> {
    plan.url(job, language).map(|url| whole(site, url))
}

/// The whole address of what a link of the front matter leads to.
pub fn address_of_target(site: &Site, plan: &Plan, target: &Target) -> Option<String> {
    target_url(plan, target).map(|target| match target {
        TargetUrl::Web(url) => url.to_owned(),
        TargetUrl::Site(url) => whole(site, url),
    })
}

/// The whole address of a path of the site.
pub fn whole(site: &Site, url: &UrlPath) -> String {
    site_address(site, url, Addresses::Absolute)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::render::test_site::TestSite;

    fn uuid(config: &str, document: (&str, &str)) -> String {
        let built = TestSite::with_config(config, &[document]);
        let item = &built.site.meetings[0].item;
        item.uid.to_string()
    }

    #[test]
    fn a_stated_id_outlives_title_date_file_and_host() {
        let first = uuid(
            "id = \"rete\"",
            ("meetings/a.md", "title: A\nid: primo\ndate: 2030-05-14"),
        );
        let later = uuid(
            "id = \"rete\"\n[urls]\nmeetings = \"eventi\"",
            ("meetings/b.md", "title: B\nid: primo\ndate: 2031-01-01"),
        );
        assert_eq!(first, later);
        let of_other_site = uuid(
            "id = \"altra\"",
            ("meetings/a.md", "title: A\nid: primo\ndate: 2030-05-14"),
        );
        assert_ne!(first, of_other_site);
    }

    #[test]
    fn without_an_id_the_first_address_is_the_name() {
        let namespace = Uuid::new_v5(&Uuid::NAMESPACE_DNS, b"rete.example");
        let expected = Uuid::new_v5(&namespace, b"incontri/a").to_string();
        assert_eq!(uuid("", ("meetings/a.md", "title: A")), expected);
    }
}
