//! A recording on another site as it can be shown in a page: whose player, and at which address.
//! Knows how the addresses of videos look; whether a site wants any is written in `site.toml`.

use crate::config::Embeds;

/// A player that shows a video in a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Player {
    /// Its address.
    pub address: String,
    /// Who learns that somebody watches, as people call it.
    pub host: String,
}

/// The player for a video, where the site asks for those of its host.
pub fn player(url: &str, embeds: &Embeds) -> Option<Player> {
    let rest = url.strip_prefix("https://")?;
    let (host, path) = rest.split_once('/')?;
    let host = host.to_lowercase();
    let path = path.split('#').next().unwrap_or_default();
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    let name = host.strip_prefix("www.").unwrap_or(&host);
    match name {
        "youtube.com" | "m.youtube.com" | "youtu.be" | "youtube-nocookie.com" => {
            let video = embeds.youtube.then(|| youtube(name, &parts, query))??;
            Some(Player {
                address: format!("https://www.youtube-nocookie.com/embed/{video}"),
                host: "YouTube".to_owned(),
            })
        }
        "vimeo.com" | "player.vimeo.com" => {
            let video = embeds.vimeo.then(|| vimeo(&parts))??;
            Some(Player {
                address: format!("https://player.vimeo.com/video/{video}"),
                host: "Vimeo".to_owned(),
            })
        }
        _ if embeds.peertube.contains(&host) => {
            let video = match parts[..] {
                ["w", video] | ["videos", "watch" | "embed", video] => named(video)?,
                _ => return None,
            };
            Some(Player {
                address: format!("https://{host}/videos/embed/{video}"),
                host,
            })
        }
        _ => None,
    }
}

fn youtube<'a>(host: &str, parts: &[&'a str], query: &'a str) -> Option<&'a str> {
    let watched = query.split('&').find_map(|pair| pair.strip_prefix("v="));
    let video = match (host, parts) {
        ("youtu.be", [video]) | (_, ["live" | "shorts" | "embed", video]) => video,
        (_, ["watch"]) => watched?,
        _ => return None,
    };
    named(video)
}

/// The number of a video, with the word that opens one that is not listed.
fn vimeo(parts: &[&str]) -> Option<String> {
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    match parts {
        ["video", number] | [number] if is_number(number) => Some((*number).to_owned()),
        [number, word] if is_number(number) => {
            let word = named(word)?;
            Some(format!("{number}?h={word}"))
        }
        _ => None,
    }
}

/// A name that stands in an address as it is.
fn named(text: &str) -> Option<&str> {
    let is_plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_');
    (!text.is_empty() && text.bytes().all(is_plain)).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_video_is_known_by_any_of_its_addresses() {
        let all = Embeds {
            youtube: true,
            vimeo: true,
            peertube: vec!["video.rete.example".to_owned()],
        };
        let address = |url| player(url, &all).map(|player| player.address);
        for (url, expected) in [
            (
                "https://www.youtube.com/watch?v=a-B_3&t=9",
                "https://www.youtube-nocookie.com/embed/a-B_3",
            ),
            (
                "https://youtu.be/a-B_3?si=x",
                "https://www.youtube-nocookie.com/embed/a-B_3",
            ),
            (
                "https://youtube.com/live/a-B_3",
                "https://www.youtube-nocookie.com/embed/a-B_3",
            ),
            (
                "https://vimeo.com/123",
                "https://player.vimeo.com/video/123",
            ),
            (
                "https://vimeo.com/123/abc",
                "https://player.vimeo.com/video/123?h=abc",
            ),
            (
                "https://video.rete.example/w/kX9#t",
                "https://video.rete.example/videos/embed/kX9",
            ),
        ] {
            assert_eq!(address(url).as_deref(), Some(expected), "{url}");
        }
        for url in [
            "https://www.youtube.com/@rete",
            "https://www.youtube.com/watch?v=\"><script>",
            "https://vimeo.com/rete",
            "https://altro.example/w/kX9",
            "https://youtube.com.altro.example/watch?v=a",
        ] {
            assert_eq!(address(url), None, "{url}");
        }
    }

    #[test]
    fn nothing_is_shown_of_a_site_that_nobody_asked_for() {
        let none = Embeds::default();
        assert_eq!(player("https://youtu.be/a", &none), None);
        assert_eq!(player("https://vimeo.com/1", &none), None);
    }
}
