//! What web servers are to send with the files of a site, in the languages of servers.
//! Knows the one policy, and nothing of what stands on pages.

use crate::config::{Config, Host, Publish};
use crate::plan::THEME;

/// For how long browsers may keep what never changes under its name: a year, the most that is kept.
const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// What may change with any build is asked for again; a server that has nothing new says just that.
const ASK_AGAIN: &str = "public, max-age=0, must-revalidate";
const CALENDAR: &str = "text/calendar; charset=utf-8";
const ATOM: &str = "application/atom+xml; charset=utf-8";

/// The Content-Security-Policy of every page: all that it loads comes from the site itself, but for what `[publish]` allows.
///
/// `upgrade-insecure-requests` is left out: nothing needs it, and some browsers then fetch a preview's own files by HTTPS.
/// No style or script stands in a page, so none needs to be allowed there ([CSP 3](https://www.w3.org/TR/CSP3/)).
pub fn policy(publish: &Publish) -> String {
    format!("{}; frame-ancestors 'none'", policy_in_page(publish))
}

/// The policy for a `<meta>` element, in which `frame-ancestors` has no meaning.
pub fn policy_in_page(publish: &Publish) -> String {
    let also = |origins: &[String]| -> String {
        origins.iter().map(|origin| format!(" {origin}")).collect()
    };
    let frames = match publish.frames.is_empty() {
        true => String::new(),
        false => format!("; frame-src{}", also(&publish.frames)),
    };
    format!(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:{}; \
         font-src 'self'; media-src 'self'; connect-src 'self'; manifest-src 'self'{frames}; \
         form-action 'self'; base-uri 'none'",
        also(&publish.images)
    )
}

/// The headers of every answer.
fn general(config: &Config) -> Vec<(&'static str, String)> {
    let own = str::to_owned;
    vec![
        ("Content-Security-Policy", policy(&config.publish)),
        ("X-Content-Type-Options", own("nosniff")),
        ("Referrer-Policy", own("strict-origin-when-cross-origin")),
        (
            "Permissions-Policy",
            own("camera=(), microphone=(), geolocation=()"),
        ),
        ("Cross-Origin-Opener-Policy", own("same-origin")),
    ]
}

/// The names of the feeds of news, in every language.
fn feeds(config: &Config) -> Vec<&str> {
    let mut names: Vec<&str> = config
        .languages
        .iter()
        .map(|language| language.urls.feed.as_str())
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// What the file of a host holds, where it has one.
pub(super) fn file(config: &Config, host: Host) -> Option<String> {
    match host {
        Host::Netlify => Some(netlify(config)),
        Host::Apache => Some(apache(config)),
        Host::Meta => None,
    }
}

/// The file `_headers`, as Netlify and Cloudflare Pages read it. Both let browsers ask again by themselves.
pub fn netlify(config: &Config) -> String {
    let base = config.base_url.path();
    let mut text = format!("{base}*\n");
    for (name, value) in general(config) {
        text.push_str(&format!("  {name}: {value}\n"));
    }
    let theme = THEME.trim_start_matches('/');
    text.push_str(&format!("{base}{theme}*\n  Cache-Control: {FOR_EVER}\n"));
    let open = "  Access-Control-Allow-Origin: *\n";
    text.push_str(&format!("{base}*.ics\n  Content-Type: {CALENDAR}\n{open}"));
    for feed in feeds(config) {
        text.push_str(&format!("{base}*{feed}\n  Content-Type: {ATOM}\n{open}"));
    }
    text
}

/// The file `.htaccess`, as Apache reads it where `AllowOverride` lets it; without `mod_headers` only the types hold.
pub fn apache(config: &Config) -> String {
    let mut text = format!("ErrorDocument 404 {}404.html\n", config.base_url.path());
    text.push_str(&format!("AddType \"{CALENDAR}\" .ics\n"));
    for feed in feeds(config) {
        text.push_str(&format!(
            "<Files \"{feed}\">\n  ForceType \"{ATOM}\"\n</Files>\n"
        ));
    }
    text.push_str("<IfModule mod_headers.c>\n");
    for (name, value) in general(config) {
        text.push_str(&format!("  Header always set {name} \"{value}\"\n"));
    }
    text.push_str(&format!("  Header set Cache-Control \"{ASK_AGAIN}\"\n"));
    text.push_str(&format!(
        "  <FilesMatch \"\\.[0-9a-f]{{8}}\\.[a-z0-9]+$\">\n    Header set Cache-Control \"{FOR_EVER}\"\n  </FilesMatch>\n"
    ));
    let feeds: Vec<String> = feeds(config)
        .iter()
        .map(|feed| feed.replace('.', "\\."))
        .collect();
    text.push_str(&format!(
        "  <FilesMatch \"(\\.ics|{})$\">\n    Header set Access-Control-Allow-Origin \"*\"\n  </FilesMatch>\n",
        feeds.join("|")
    ));
    text + "</IfModule>\n"
}

/// Lines for the `server` block of nginx.
pub fn nginx(config: &Config) -> String {
    let base = config.base_url.path();
    let theme = THEME.trim_start_matches('/');
    let feeds: Vec<String> = feeds(config)
        .iter()
        .map(|feed| feed.replace('.', "\\."))
        .collect();
    let feeds = feeds.join("|");
    let mut text = format!(
        "error_page 404 {base}404.html;\n\
         set $kept \"{ASK_AGAIN}\";\n\
         if ($uri ~ \"^{base}{theme}\") {{ set $kept \"{FOR_EVER}\"; }}\n\
         set $open \"\";\n\
         if ($uri ~ \"(\\.ics|/({feeds}))$\") {{ set $open \"*\"; }}\n"
    );
    for (name, value) in general(config) {
        text.push_str(&format!("add_header {name} \"{value}\" always;\n"));
    }
    // Without `always`, what is missing for a moment is not kept as missing. A header whose value is empty is left out.
    text.push_str(
        "add_header Cache-Control \"$kept\";\nadd_header Access-Control-Allow-Origin \"$open\";\n",
    );
    text.push_str(&format!(
        "location ~ \"\\.ics$\" {{ types {{ }} default_type \"{CALENDAR}\"; }}\n\
         location ~ \"/({feeds})$\" {{ types {{ }} default_type \"{ATOM}\"; }}\n"
    ));
    text
}

/// Lines for the block of a site in a Caddyfile.
pub fn caddy(config: &Config) -> String {
    let base = config.base_url.path();
    let theme = THEME.trim_start_matches('/');
    let mut text = String::from("header {\n");
    for (name, value) in general(config) {
        text.push_str(&format!("  {name} \"{value}\"\n"));
    }
    text.push_str("}\n");
    let feeds: Vec<String> = feeds(config)
        .iter()
        .map(|feed| format!("*/{feed}"))
        .collect();
    let feeds = feeds.join(" ");
    text.push_str(&format!(
        "@kept path {base}{theme}*\n\
         header @kept Cache-Control \"{FOR_EVER}\"\n\
         @asked not path {base}{theme}*\n\
         header @asked Cache-Control \"{ASK_AGAIN}\"\n\
         @calendars path *.ics\n\
         header @calendars Content-Type \"{CALENDAR}\"\n\
         @news path {feeds}\n\
         header @news Content-Type \"{ATOM}\"\n\
         @open path *.ics {feeds}\n\
         header @open Access-Control-Allow-Origin \"*\"\n\
         handle_errors {{\n  header Cache-Control \"{ASK_AGAIN}\"\n  rewrite * {base}404.html\n  file_server\n}}\n"
    ));
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config;

    fn config(text: &str) -> Config {
        let text = format!("title = \"A\"\nbase_url = \"https://a.example/x/\"\n{text}");
        let config = config::parse(&text, None);
        assert_eq!(config.diagnostics, []);
        config.value.expect("a configuration")
    }

    #[test]
    fn pages_load_only_what_is_their_sites_own() {
        let policy = policy(&config("").publish);
        assert!(!policy.contains("http"), "{policy}");
        assert!(!policy.contains("unsafe"), "{policy}");
    }

    #[test]
    fn what_is_allowed_is_in_every_form() {
        let text = "[publish]\nimages = [\"https://b.example/\"]\nframes = [\"https://c.example\"]";
        let config = config(text);
        for form in [netlify, apache, nginx, caddy] {
            let text = form(&config);
            let (images, frames) = ("data: https://b.example;", "; frame-src https://c.example;");
            assert!(text.contains(images) && text.contains(frames), "{text}");
            assert!(text.contains("text/calendar; charset=utf-8"), "{text}");
            assert!(text.contains("application/atom+xml"), "{text}");
            assert!(text.contains("immutable"), "{text}");
            assert!(text.contains("Access-Control-Allow-Origin"), "{text}");
        }
        assert!(!policy_in_page(&config.publish).contains("frame-ancestors"));
    }

    #[test]
    fn a_site_in_a_folder_names_its_folder() {
        let config = config("[urls]\nfeed = \"news.atom\"");
        assert!(netlify(&config).contains("\n/x/theme/*\n"));
        assert!(netlify(&config).contains("\n/x/*news.atom\n"));
        assert!(nginx(&config).contains("\"^/x/theme/\""));
        assert!(apache(&config).starts_with("ErrorDocument 404 /x/404.html\n"));
        assert!(caddy(&config).contains("@news path */news.atom\n"));
    }
}
