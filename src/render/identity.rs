//! What is read away from the site needs: the permanent names of items and feeds, and whole addresses.
//! Knows what an item states of itself and where it is published, and nothing of the formats that carry either.

use uuid::Uuid;

use crate::config::{Config, LanguageId};
use crate::model::{Item, Site};
use crate::parse::fields::Target;
use crate::plan::{Job, Plan, TargetUrl, target_url};
use crate::render::body::{Addresses, site_address};
use crate::url::UrlPath;

/// The permanent name of an item: a UUID of version 5, as calendars want for a UID
/// ([RFC 7986, 5.3](https://www.rfc-editor.org/rfc/rfc7986#section-5.3),
/// [RFC 9562, 5.5](https://www.rfc-editor.org/rfc/rfc9562#section-5.5)).
///
/// Its namespace is the site's (`namespace`); its name is `id:` and the `id` that the item states, else the address of its
/// original text without the language and the outer slashes, as in `incontri/primo-incontro`. Neither title nor date
/// nor host have a part in it, so an item may be renamed, moved in time or published elsewhere and is still the same.
pub fn item_uuid(site: &Site, item: &Item) -> Uuid {
    let original = item.original();
    // An `id` never looks like an address, so no stated name is another item's first address.
    let name = match &item.id {
        Some(id) => format!("id:{id}"),
        None => {
            let prefix = &site.config.language(original.language).prefix;
            first_path(&original.url, prefix).to_owned()
        }
    };
    Uuid::new_v5(&namespace(&site.config), name.as_bytes())
}

/// The permanent name of a feed, made from its address as an item's is.
pub fn feed_uuid(site: &Site, url: &UrlPath) -> Uuid {
    let name = url.as_str().trim_matches('/');
    Uuid::new_v5(&namespace(&site.config), name.as_bytes())
}

/// The namespace of the site's permanent names: the UUID of its `id` among the names of the DNS.
///
/// The `id` is the site's host where `site.toml` states none, hence that namespace; any other text serves as well.
fn namespace(config: &Config) -> Uuid {
    Uuid::new_v5(&Uuid::NAMESPACE_DNS, config.id.as_bytes())
}

fn first_path<'a>(url: &'a UrlPath, prefix: &str) -> &'a str {
    let path = url.as_str();
    path.strip_prefix(prefix).unwrap_or(path).trim_matches('/')
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
        item_uuid(&built.site, item).to_string()
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
