//! The address of the site's root, and where the site stands as it was published last.

use core::net::IpAddr;

use crate::source::REGISTER;
use crate::url::{encoded, is_web_address};

/// Names that no site on the web has, and whatever lies below them ([RFC 6761, 6](https://www.rfc-editor.org/rfc/rfc6761#section-6)).
const RESERVED_HOSTS: [&str; 7] = [
    "example",
    "example.com",
    "example.net",
    "example.org",
    "invalid",
    "localhost",
    "test",
];

/// The address of the site's root, which ends with `/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaseUrl {
    origin: String,
    path: String,
}

impl BaseUrl {
    /// The base that `text` states, or nothing if it is no web address or has a query or a fragment.
    pub fn new(text: &str) -> Option<Self> {
        let host_at = text.find("://")? + 3;
        if !is_web_address(text) || text.contains(['?', '#']) {
            return None;
        }
        let path_at = text[host_at..]
            .find('/')
            .map_or(text.len(), |at| host_at + at);
        let path = text[path_at..].trim_matches('/');
        Some(Self {
            origin: text[..path_at].to_owned(),
            path: match path.is_empty() {
                true => "/".to_owned(),
                false => format!("/{path}/"),
            },
        })
    }

    /// The host, without port.
    pub fn host(&self) -> &str {
        let host = self.origin.split("://").nth(1).unwrap_or_default();
        match host.rsplit_once(':') {
            Some((host, port)) if !port.ends_with(']') => host,
            _ => host,
        }
    }

    /// Whether the site can be meant for others: its host is neither this computer nor a name that is kept for examples
    /// and tests ([RFC 6761, 6](https://www.rfc-editor.org/rfc/rfc6761#section-6)).
    pub fn is_public(&self) -> bool {
        let host = self.host().trim_end_matches('.').to_ascii_lowercase();
        if let Ok(address) = host.trim_matches(['[', ']']).parse::<IpAddr>() {
            let address = address.to_canonical();
            return !address.is_loopback() && !address.is_unspecified();
        }
        !RESERVED_HOSTS.iter().any(|reserved| {
            let before = host.strip_suffix(reserved);
            before.is_some_and(|before| before.is_empty() || before.ends_with('.'))
        })
    }

    /// Host and path, without the outer slash: what tells the site from every other one, also on the same host.
    pub fn name(&self) -> String {
        format!("{}{}", self.host(), self.path.trim_end_matches('/'))
    }

    /// The path of the root, which begins and ends with `/`.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The whole address, which ends with `/`.
    pub fn whole(&self) -> String {
        format!("{}{}", self.origin, self.path)
    }

    /// The path on its host of an encoded path of the site: `/archive/notizie/`.
    pub fn on_host(&self, encoded: &str) -> String {
        format!("{}{}", self.path, encoded.trim_start_matches('/'))
    }

    /// The whole address of an encoded path of the site.
    pub fn absolute(&self, encoded: &str) -> String {
        format!("{}{}", self.origin, self.on_host(encoded))
    }
}

/// Where a site stands as it was published last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Previous {
    /// On the web: the whole address of its register.
    Address(String),
    /// In this folder.
    Folder(String),
}

impl Previous {
    /// The place that `text` states: the web address of a site's root or of the register itself, which ends in `.json`;
    /// else a folder.
    ///
    /// Nothing comes back for what is no address of the web, or has a host that is not written in ASCII.
    pub fn new(text: &str) -> Option<Self> {
        let Some((scheme, rest)) = text.split_once("://") else {
            let is_path = !text.is_empty() && !text.contains(char::is_control);
            return is_path.then(|| Self::Folder(text.to_owned()));
        };
        let scheme = scheme.to_ascii_lowercase();
        let address = format!("{scheme}://{rest}");
        let address = address.split('#').next().unwrap_or_default();
        if !is_web_address(address) || !rest.split('/').next()?.is_ascii() {
            return None;
        }
        let is_register = address.split('?').next()?.ends_with(".json");
        let whole = match is_register {
            true => address.to_owned(),
            false => BaseUrl::new(address)?.absolute(REGISTER),
        };
        Some(Self::Address(encoded(&whole)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_url_may_hold_a_path() {
        let base = BaseUrl::new("http://host.example:8080/archivio").expect("a web address");
        assert_eq!((base.host(), base.path()), ("host.example", "/archivio/"));
        assert_eq!(base.on_host("/notizie/"), "/archivio/notizie/");
        assert_eq!(
            base.absolute("/x.ics"),
            "http://host.example:8080/archivio/x.ics"
        );
        assert_eq!(BaseUrl::new("https://host.example/?a"), None);
    }

    #[test]
    fn a_host_is_public_unless_it_is_this_computer_or_reserved() {
        let is_public = |host: &str| {
            let base = BaseUrl::new(&format!("http://{host}/")).expect("a web address");
            base.is_public()
        };
        for host in [
            "rete.it",
            "myexample.com:8080",
            "192.168.1.7",
            "[2001:db8::1]",
            "test.rete.it",
        ] {
            assert!(is_public(host), "{host}");
        }
        for host in [
            "localhost",
            "LOCALHOST:8000",
            "a.localhost",
            "127.0.0.1",
            "127.1.2.3:80",
            "0.0.0.0",
            "[::1]",
            "[::1]:8000",
            "[::ffff:127.0.0.1]",
            "rete.example",
            "rete.test.",
            "x.invalid",
            "example.org",
            "www.example.com",
        ] {
            assert!(!is_public(host), "{host}");
        }
    }

    #[test]
    fn what_was_published_last_stands_on_the_web_or_in_a_folder() {
        let address = |text: &str| Some(Previous::Address(text.to_owned()));
        for (text, expected) in [
            (
                "https://rete.example",
                address("https://rete.example/published.json"),
            ),
            (
                "HTTP://rete.example:81/archivio#x",
                address("http://rete.example:81/archivio/published.json"),
            ),
            (
                "https://rete.example/è/",
                address("https://rete.example/%C3%A8/published.json"),
            ),
            (
                "https://rete.example/vecchio.json?chiave=%2F",
                address("https://rete.example/vecchio.json?chiave=%2F"),
            ),
            ("../sito", Some(Previous::Folder("../sito".to_owned()))),
            ("C:\\sito", Some(Previous::Folder("C:\\sito".to_owned()))),
            ("", None),
            ("a\nb", None),
            ("ftp://rete.example/", None),
            ("https://", None),
            ("https://rete.example/?a", None),
            ("https://città.example/", None),
        ] {
            assert_eq!(Previous::new(text), expected, "{text}");
        }
    }
}
