//! `[embeds]` of `site.toml`: which sites' videos may be shown on a page, once somebody asks for it there.
//! Knows the table, and nothing of addresses of videos.

use crate::config::reader::{Reader, Table};

/// Whose videos a page may show in itself, after a click. Without any, there is only the link.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Embeds {
    /// YouTube's.
    pub youtube: bool,
    /// Vimeo's.
    pub vimeo: bool,
    /// Those of these servers of PeerTube.
    pub peertube: Vec<String>,
}

impl Embeds {
    /// The sites whose players pages frame after a click, which the policy of the pages has to allow.
    pub(super) fn origins(&self) -> Vec<String> {
        let youtube = self
            .youtube
            .then(|| "https://www.youtube-nocookie.com".to_owned());
        let vimeo = self.vimeo.then(|| "https://player.vimeo.com".to_owned());
        let peertube = self.peertube.iter().map(|host| format!("https://{host}"));
        youtube.into_iter().chain(vimeo).chain(peertube).collect()
    }
}

/// Reads `[embeds]`.
pub(super) fn embeds(reader: &mut Reader, root: &Table<'_>) -> Embeds {
    let Some(table) = reader.table(root, "embeds") else {
        return Embeds::default();
    };
    reader.only(&table, &["youtube", "vimeo", "peertube"]);
    let mut embeds = Embeds {
        youtube: reader.flag(&table, "youtube").unwrap_or_default(),
        vimeo: reader.flag(&table, "vimeo").unwrap_or_default(),
        peertube: Vec::new(),
    };
    for host in reader.texts(&table, "peertube").unwrap_or_default() {
        if is_host(&host.value) {
            embeds.peertube.push(host.value.to_lowercase());
        } else {
            let fault = reader.fault("config-embed-host", host.range);
            fault.args.push(("value", host.value));
        }
    }
    embeds
}

/// Whether a text is the name of a server, without scheme, port and path.
fn is_host(text: &str) -> bool {
    let is_part = |part: &str| {
        !part.is_empty()
            && !part.starts_with('-')
            && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    text.contains('.') && text.split('.').all(is_part)
}
