//! What is answered to a request: a file of the site, a redirect, a part of a file, or that there is nothing.
//! Knows no socket; an answer follows from what is shown and from the request.

use std::borrow::Cow;
use std::fs::{self, File};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{self, Seek, SeekFrom};
use std::path::Path;
use std::time::UNIX_EPOCH;

use percent_encoding::percent_decode_str;

use crate::pipeline::Content;
use crate::shell::pictures::Workshop;
use crate::shell::preview::findings::escaped;
use crate::shell::preview::{Over, STYLE as STYLE_PATH};
use crate::shell::server::Shown;
use crate::shell::server::gate::Request;
use crate::shell::server::tab::State;
use crate::source::SourcePath;
use crate::url::{OutputPath, UrlPath};

/// The script that keeps a tab up to date, and the style of what stands over its page.
const SCRIPT: (&str, &str) = ("/__connessi/reload.js", include_str!("reload.js"));
const STYLE: (&str, &str) = (STYLE_PATH, include_str!("preview.css"));
/// The kinds of content, by the ending of the name.
const TYPES: [(&str, &str); 36] = [
    ("html", HTML),
    ("css", "text/css; charset=utf-8"),
    ("js", "text/javascript; charset=utf-8"),
    ("mjs", "text/javascript; charset=utf-8"),
    ("json", "application/json"),
    ("jsonld", "application/ld+json"),
    ("webmanifest", "application/manifest+json"),
    ("xml", "application/xml"),
    ("atom", ATOM),
    ("ics", "text/calendar; charset=utf-8"),
    ("txt", "text/plain; charset=utf-8"),
    ("md", "text/markdown; charset=utf-8"),
    ("csv", "text/csv; charset=utf-8"),
    ("vtt", "text/vtt; charset=utf-8"),
    ("svg", "image/svg+xml"),
    ("png", "image/png"),
    ("jpg", "image/jpeg"),
    ("jpeg", "image/jpeg"),
    ("gif", "image/gif"),
    ("webp", "image/webp"),
    ("avif", "image/avif"),
    ("ico", "image/x-icon"),
    ("pdf", "application/pdf"),
    ("zip", "application/zip"),
    ("odt", "application/vnd.oasis.opendocument.text"),
    ("ods", "application/vnd.oasis.opendocument.spreadsheet"),
    ("odp", "application/vnd.oasis.opendocument.presentation"),
    ("mp3", "audio/mpeg"),
    ("m4a", "audio/mp4"),
    ("ogg", "audio/ogg"),
    ("opus", "audio/ogg"),
    ("mp4", "video/mp4"),
    ("webm", "video/webm"),
    ("woff2", "font/woff2"),
    ("woff", "font/woff"),
    ("wasm", "application/wasm"),
];
const HTML: &str = "text/html; charset=utf-8";
const ATOM: &str = "application/atom+xml; charset=utf-8";

/// An answer.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) headers: Vec<(&'static str, String)>,
    pub(super) body: Body,
}

/// What an answer holds.
#[derive(Debug)]
pub(super) enum Body {
    /// These bytes.
    Bytes(Vec<u8>),
    /// So many bytes of a file, from where it stands.
    File {
        /// The file.
        file: File,
        /// How many.
        length: u64,
    },
}

impl Body {
    pub(super) fn length(&self) -> u64 {
        match self {
            Self::Bytes(bytes) => u64::try_from(bytes.len()).unwrap_or(u64::MAX),
            Self::File { length, .. } => *length,
        }
    }
}

impl Answer {
    /// An answer that the browser does not keep: the next build may change everything.
    fn new(status: u16, content_type: &str, body: Body) -> Self {
        let headers = [
            ("Content-Type", content_type),
            ("Cache-Control", "no-store"),
            ("X-Content-Type-Options", "nosniff"),
            ("Server", "connessi"),
        ];
        Self {
            status,
            headers: headers
                .map(|(name, value)| (name, value.to_owned()))
                .to_vec(),
            body,
        }
    }

    /// An answer that says no more than its status.
    pub(super) fn status(status: u16) -> Self {
        let reason = tiny_http::StatusCode(status).default_reason_phrase();
        let body = Body::Bytes(format!("{reason}\n").into_bytes());
        Self::new(status, "text/plain; charset=utf-8", body)
    }

    /// An answer that leads back to a page of the site.
    pub(super) fn see_other(location: &str) -> Self {
        Self::status(303).with("Location", location.to_owned())
    }

    fn with(mut self, name: &'static str, value: String) -> Self {
        self.headers.push((name, value));
        self
    }

    /// The answer under a tag, or only the tag where the client has it already
    /// ([RFC 9110, 13.1.2](https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2)).
    fn tagged(mut self, tag: String, request: &Request) -> Self {
        let is_known = request.if_none_match.as_ref().is_some_and(|known| {
            known
                .split(',')
                .map(|known| known.trim().trim_start_matches("W/"))
                .any(|known| known == tag || known == "*")
        });
        if is_known && self.status == 200 {
            self.status = 304;
        }
        self.with("ETag", tag)
    }
}

/// Whoever asks, and what for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Asker<'a> {
    /// What is asked for.
    pub(super) request: &'a Request,
    /// Whether the asker sits at this machine.
    pub(super) is_local: bool,
}

/// The answer to a request.
pub(super) fn answer(
    shown: &Shown,
    version: &str,
    workshop: &Workshop,
    asker: Asker<'_>,
) -> Answer {
    let request = asker.request;
    let target = request.target.as_str();
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    for (own, text) in [SCRIPT, STYLE] {
        if path == own {
            let body = Body::Bytes(text.as_bytes().to_vec());
            return Answer::new(200, content_type(own, text.as_bytes()), body);
        }
    }
    let page = || {
        let found = found(shown, path);
        let page = Page {
            shown,
            version,
            workshop,
        };
        page.answer(&found, path, asker)
    };
    let is_empty = shown.outputs.files.is_empty();
    let Some(url) = url_path(path).filter(|_| !is_empty) else {
        return page();
    };
    let files = &shown.outputs.files;
    let name = url.output();
    match files.get(&name) {
        Some(Content::Rendered(bytes)) if content_type(name.as_str(), bytes) != HTML => {
            let content_type = content_type(name.as_str(), bytes);
            let answer = Answer::new(200, content_type, Body::Bytes(bytes.to_vec()));
            answer.tagged(tag(bytes), request)
        }
        Some(Content::Rendered(_) | Content::Kept(_)) => page(),
        Some(Content::Copied(source)) => {
            copied(workshop.root(), source, request).unwrap_or_else(|_| page())
        }
        Some(content @ (Content::Cleaned(_) | Content::Picture(_))) => {
            picture(workshop, content, name.as_str(), request).unwrap_or_else(|_| page())
        }
        None => match folder(&url).filter(|folder| files.contains_key(&folder.output())) {
            Some(folder) => {
                let mark = if query.is_empty() { "" } else { "?" };
                let location = format!("{}{mark}{query}", folder.encoded());
                Answer::status(308).with("Location", location)
            }
            None => page(),
        },
    }
}

/// A page that stands at an address, or in the place of one.
pub(super) struct Found<'a> {
    /// The status of the answer.
    pub(super) status: u16,
    /// The output, where it is the one that was asked for.
    pub(super) output: Option<OutputPath>,
    /// The page.
    pub(super) page: Cow<'a, [u8]>,
}

/// The page that is shown at an address: the site's, its page for what is not there, or one of the server's own.
pub(super) fn found<'a>(shown: &'a Shown, path: &str) -> Found<'a> {
    let own = |status, sentence: &str| Found {
        status,
        output: None,
        page: Cow::Owned(own_page(shown, sentence)),
    };
    let files = &shown.outputs.files;
    if files.is_empty() {
        return own(503, &shown.words.building);
    }
    let page = |output: &OutputPath| match files.get(output) {
        Some(Content::Rendered(bytes)) if content_type(output.as_str(), bytes) == HTML => {
            Some(Cow::Borrowed(&**bytes))
        }
        Some(_) | None => None,
    };
    let output = url_path(path).map(|url| url.output());
    if let Some(page) = output.as_ref().and_then(page) {
        return Found {
            status: 200,
            output,
            page,
        };
    }
    // The site's own page for what is not there, in the language of the folder where it has one.
    let first = url_path(path).map(|url| {
        let first = url.as_str().split('/').nth(1);
        first.unwrap_or_default().to_owned()
    });
    let pages = [
        format!("/{}/404.html", first.unwrap_or_default()),
        "/404.html".to_owned(),
    ];
    let mut pages = pages.iter().filter_map(|page| UrlPath::new(page).ok());
    match pages.find_map(|url| page(&url.output())) {
        Some(page) => Found {
            status: 404,
            output: None,
            page,
        },
        None => own(404, &shown.words.not_found),
    }
}

/// What stands over the page at an address.
pub(super) fn over(shown: &Shown, found: &Found<'_>, path: &str, is_local: bool) -> Over {
    let desk = shown.desk.as_ref();
    desk.map_or_else(Over::default, |desk| {
        desk.over(found.output.as_ref(), path, is_local)
    })
}

/// A page of the server's own.
fn own_page(shown: &Shown, sentence: &str) -> Vec<u8> {
    let language = escaped(&shown.words.language);
    let is_told = shown
        .desk
        .as_ref()
        .is_some_and(|desk| desk.trouble.is_some());
    let sentence = match is_told {
        // What is wrong says what there is to say.
        true => String::new(),
        false => format!("<p>{}</p>", escaped(sentence)),
    };
    format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\">\n<head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width\"><title>Connessi</title></head>\n\
         <body><main><h1>Connessi</h1>{sentence}</main></body>\n</html>\n"
    )
    .into_bytes()
}

/// The path that a request means, each of its parts decoded by itself, so that none can hold a `/`.
pub(super) fn url_path(path: &str) -> Option<UrlPath> {
    let parts = path.split('/').map(|part| {
        let decoded = percent_decode_str(part).decode_utf8().ok()?;
        (!decoded.contains('/')).then_some(decoded)
    });
    let parts: Option<Vec<_>> = parts.collect();
    UrlPath::new(&parts?.join("/")).ok()
}

fn folder(url: &UrlPath) -> Option<UrlPath> {
    let text = url.as_str();
    (!text.ends_with('/'))
        .then(|| UrlPath::new(&format!("{text}/")).ok())
        .flatten()
}

/// A picture, made when somebody first looks at it.
fn picture(
    workshop: &Workshop,
    content: &Content,
    name: &str,
    request: &Request,
) -> io::Result<Answer> {
    let bytes = match content {
        Content::Cleaned(source) => workshop.cleaned(source)?,
        Content::Picture(wanted) => workshop.bytes(wanted)?,
        Content::Rendered(_) | Content::Kept(_) | Content::Copied(_) => {
            return Err(io::ErrorKind::NotFound.into());
        }
    };
    let tag = tag(&bytes);
    let answer = Answer::new(200, content_type(name, b""), Body::Bytes(bytes));
    Ok(answer.tagged(tag, request))
}

/// The tag of bytes, which changes whenever they do.
fn tag(bytes: &[u8]) -> String {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    format!("\"{:x}-{:016x}\"", bytes.len(), hasher.finish())
}

/// A file of the site's folder, or the part of it that is wanted.
///
/// Its tag is made of its length and its time of change: to read a long recording twice for each part is too much.
fn copied(root: &Path, source: &SourcePath, request: &Request) -> io::Result<Answer> {
    let path = root.join(source.as_str());
    if !fs::symlink_metadata(&path)?.is_file() {
        return Err(io::ErrorKind::NotFound.into());
    }
    let mut file = File::open(&path)?;
    let metadata = file.metadata()?;
    let length = metadata.len();
    let changed = metadata.modified()?.duration_since(UNIX_EPOCH);
    let changed = changed.map_or(0, |since| since.as_nanos());
    let tag = format!("\"{length:x}-{changed:x}\"");
    let content_type = content_type(source.as_str(), b"");
    let wanted = match &request.if_range {
        Some(known) if *known != tag => None,
        _ => request.range.as_deref(),
    };
    let answer = match part(wanted, length) {
        Part::Whole => Answer::new(200, content_type, Body::File { file, length }),
        Part::From(first, last) => {
            file.seek(SeekFrom::Start(first))?;
            let body = Body::File {
                file,
                length: last - first + 1,
            };
            let range = format!("bytes {first}-{last}/{length}");
            Answer::new(206, content_type, body).with("Content-Range", range)
        }
        Part::Nothing => Answer::status(416).with("Content-Range", format!("bytes */{length}")),
    };
    let answer = answer.with("Accept-Ranges", "bytes".to_owned());
    Ok(answer.tagged(tag, request))
}

/// What a `Range` field means for a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Whole,
    From(u64, u64),
    Nothing,
}

/// The part of `length` bytes that `range` asks for; what is no single range of bytes asks for the whole
/// ([RFC 9110, 14.2](https://www.rfc-editor.org/rfc/rfc9110#section-14.2)).
fn part(range: Option<&str>, length: u64) -> Part {
    let Some((first, last)) = range
        .and_then(|range| range.strip_prefix("bytes="))
        .and_then(|range| range.trim().split_once('-'))
    else {
        return Part::Whole;
    };
    let number = |text: &str| match text.bytes().all(|byte| byte.is_ascii_digit()) {
        true => text.parse::<u64>().ok(),
        false => None,
    };
    let (first, last) = match (first.is_empty(), last.is_empty()) {
        (true, true) => return Part::Whole,
        (true, false) => match number(last) {
            Some(count) => (length.saturating_sub(count), length.saturating_sub(1)),
            None => return Part::Whole,
        },
        (false, true) => match number(first) {
            Some(first) => (first, length.saturating_sub(1)),
            None => return Part::Whole,
        },
        (false, false) => match (number(first), number(last)) {
            (Some(first), Some(last)) if first <= last => {
                (first, last.min(length.saturating_sub(1)))
            }
            _ => return Part::Whole,
        },
    };
    match first < length {
        true => Part::From(first, last),
        false => Part::Nothing,
    }
}

/// What pages are made of as they are answered.
struct Page<'a> {
    shown: &'a Shown,
    version: &'a str,
    workshop: &'a Workshop,
}

impl Page<'_> {
    fn answer(&self, found: &Found<'_>, path: &str, asker: Asker<'_>) -> Answer {
        let over = over(self.shown, found, path, asker.is_local);
        let page = self.with_preview(found, &over);
        let tag = tag(&page);
        let answer = Answer::new(found.status, HTML, Body::Bytes(page));
        let answer = match &self.shown.outputs.policy {
            // What is added to the page for the preview comes from files of the server's own, which the policy allows.
            Some(policy) => answer.with("Content-Security-Policy", policy.clone()),
            None => answer,
        };
        answer.tagged(tag, asker.request)
    }

    /// The page with what stands over it, and the script that keeps both up to date, before the end of its body.
    fn with_preview(&self, found: &Found<'_>, over: &Over) -> Vec<u8> {
        let state = State::of(found, over, self.shown, self.workshop);
        let desk = self.shown.desk.as_ref();
        let mut added = desk.map_or_else(String::new, |desk| over.html(&desk.locale));
        added += &format!(
            "<script src=\"{}\" data-version=\"{}\" data-state=\"{}\"></script>\n",
            SCRIPT.0,
            self.version,
            escaped(&state.at_first(over).to_string()),
        );
        let mut page = found.page.to_vec();
        let end = page
            .windows(7)
            .rposition(|seven| seven.eq_ignore_ascii_case(b"</body>"))
            .unwrap_or(page.len());
        page.splice(end..end, added.into_bytes());
        page
    }
}

/// The content type of a file, from the ending of its name, and for XML from its first words.
fn content_type(name: &str, bytes: &[u8]) -> &'static str {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    let known = TYPES
        .iter()
        .find(|(known, _)| known.eq_ignore_ascii_case(ending))
        .map_or("application/octet-stream", |(_, content_type)| content_type);
    let start = &bytes[..bytes.len().min(512)];
    let is_atom = known == "application/xml" && start.windows(6).any(|six| six == b"<feed ");
    if is_atom { ATOM } else { known }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;
    use std::sync::Arc;

    use super::*;
    use crate::locale::Locale;
    use crate::pipeline::Outputs;
    use crate::shell::preview::{Desk, Trouble};

    fn shown(trouble: Option<&str>) -> Shown {
        let mut outputs = Outputs::default();
        for (path, text) in [
            ("/", "<body>home</BODY>"),
            ("/notizie/è qui/", "<body>news</body>"),
            ("/404.html", "<body>niente</body>"),
            ("/en/404.html", "<body>nothing</body>"),
            ("/calendario.ics", "BEGIN:VCALENDAR"),
            (
                "/notizie.xml",
                "<?xml version=\"1.0\"?>\n<feed xmlns=\"x\">",
            ),
            ("/sitemap.xml", "<urlset>"),
        ] {
            let url = UrlPath::new(path).expect("a plain path");
            let bytes = text.as_bytes().to_vec();
            outputs
                .files
                .insert(url.output(), Content::Rendered(bytes.into()));
        }
        let copied = SourcePath::new("static/voce.mp3").expect("a plain path");
        let url = UrlPath::new("/voce.mp3").expect("a plain path");
        outputs.files.insert(url.output(), Content::Copied(copied));
        Shown {
            outputs: outputs.into(),
            desk: trouble.map(desk),
            ..Shown::default()
        }
    }

    fn desk(trouble: &str) -> Arc<Desk> {
        let desk = Desk {
            locale: Arc::new(Locale::new("it").expect("a tag")),
            root: PathBuf::from("/absent"),
            editor: None,
            token: "secret".to_owned(),
            attempt: 1,
            trouble: Some(Trouble::Machine(trouble.to_owned(), String::new())),
            shown: None,
            found: None,
            changes: None,
        };
        Arc::new(desk)
    }

    fn get(shown: &Shown, target: &str) -> Answer {
        let request = Request {
            target: target.to_owned(),
            ..Request::default()
        };
        ask(shown, &request)
    }

    fn ask(shown: &Shown, request: &Request) -> Answer {
        let asker = Asker {
            request,
            is_local: true,
        };
        answer(shown, "7", &Workshop::new(Path::new("/absent")), asker)
    }

    fn text(answer: Answer) -> String {
        match answer.body {
            Body::Bytes(bytes) => String::from_utf8(bytes).expect("a text"),
            Body::File { .. } => panic!("a file"),
        }
    }

    fn header<'a>(answer: &'a Answer, name: &str) -> Option<&'a str> {
        let mut found = answer.headers.iter().filter(|(known, _)| *known == name);
        let value = found.next().map(|(_, value)| value.as_str());
        assert!(found.next().is_none(), "{name} stands once");
        value
    }

    #[test]
    fn a_page_is_answered_with_the_script_and_without_touching_the_output() {
        let shown = shown(None);
        let page = text(get(&shown, "/?x"));
        let script = "<script src=\"/__connessi/reload.js\" data-version=\"7\" data-state=\"";
        assert!(page.starts_with(&format!("<body>home{script}")), "{page}");
        assert!(page.ends_with("\"></script>\n</BODY>"), "{page}");
        assert_eq!(get(&shown, "/notizie/%C3%A8%20qui/").status, 200);
    }

    #[test]
    fn what_is_wrong_stands_over_every_page_as_text() {
        let shown = shown(Some("errore: <script>alert(1)</script> & \u{1B}"));
        for target in ["/", "/absent/"] {
            let page = text(get(&shown, target));
            assert!(page.contains("role=\"alert\""));
            assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; \u{FFFD}"));
        }
        let alone = Shown {
            desk: Some(desk("errore")),
            ..Shown::default()
        };
        let page = get(&alone, "/notizie/");
        assert_eq!(page.status, 503);
        assert!(text(page).contains("<b>errore</b>"));
    }

    #[test]
    fn a_folder_without_slash_leads_to_the_one_with_it() {
        let shown = shown(None);
        let answer = get(&shown, "/notizie/%C3%A8%20qui?a=b");
        assert_eq!(answer.status, 308);
        assert_eq!(
            header(&answer, "Location"),
            Some("/notizie/%C3%A8%20qui/?a=b")
        );
    }

    #[test]
    fn nothing_outside_the_output_is_answered() {
        let shown = shown(None);
        for target in [
            "/../Cargo.toml",
            "/..%2fCargo.toml",
            "/%2e%2e/Cargo.toml",
            "/notizie/%2e%2e%2f%2e%2e%2fCargo.toml",
            "/notizie/../index.html",
            "/..%5cCargo.toml",
            "/..\\Cargo.toml",
            "/%00",
            "/index.html%00.png",
            "//etc/passwd",
            "/%2fetc%2fpasswd",
            "/%252e%252e/Cargo.toml",
            "/.connessi-manifest",
            "/%ff",
            "/static/voce.mp3",
            "/voce.mp3",
        ] {
            let answer = get(&shown, target);
            assert_eq!(answer.status, 404, "{target}");
            assert!(text(answer).contains("niente"), "{target}");
        }
        assert!(text(get(&shown, "/en/absent")).contains("nothing"));
    }

    #[test]
    fn each_file_has_its_content_type() {
        let shown = shown(None);
        for (target, expected) in [
            ("/", HTML),
            ("/calendario.ics", "text/calendar; charset=utf-8"),
            ("/notizie.xml", ATOM),
            ("/sitemap.xml", "application/xml"),
            ("/__connessi/reload.js", "text/javascript; charset=utf-8"),
        ] {
            let answer = get(&shown, target);
            assert_eq!(header(&answer, "Content-Type"), Some(expected), "{target}");
            assert_eq!(header(&answer, "Cache-Control"), Some("no-store"));
            assert_eq!(header(&answer, "X-Content-Type-Options"), Some("nosniff"));
        }
    }

    #[test]
    fn what_the_browser_has_already_is_not_sent_again() {
        let shown = shown(None);
        let tag = header(&get(&shown, "/calendario.ics"), "ETag").map(str::to_owned);
        let request = |known: &str| Request {
            target: "/calendario.ics".to_owned(),
            if_none_match: Some(known.to_owned()),
            ..Request::default()
        };
        let status = |known: &str| ask(&shown, &request(known)).status;
        let tag = tag.expect("every file has a tag");
        // A strong one: programs for calendars ask by it whether anything has changed.
        assert!(tag.starts_with('"') && tag.ends_with('"'), "{tag}");
        assert_ne!(tag, super::tag(b"BEGIN:VCALENDAR\r\n"));
        assert_eq!(status(&format!("\"other\", W/{tag}")), 304);
        assert_eq!(status("*"), 304);
        assert_eq!(status("\"other\""), 200);
    }

    #[test]
    fn a_part_of_a_file_is_given_as_it_is_asked_for() {
        for (range, expected) in [
            ("bytes=0-3", Part::From(0, 3)),
            ("bytes=4-", Part::From(4, 9)),
            ("bytes=-3", Part::From(7, 9)),
            ("bytes=-30", Part::From(0, 9)),
            ("bytes=8-99", Part::From(8, 9)),
            ("bytes=10-", Part::Nothing),
            ("bytes=-0", Part::Nothing),
            ("bytes=3-2", Part::Whole),
            ("bytes=0-1,3-4", Part::Whole),
            ("bytes=+1-2", Part::Whole),
            ("bytes=-", Part::Whole),
            ("lines=0-1", Part::Whole),
            ("bytes=0-18446744073709551616", Part::Whole),
        ] {
            assert_eq!(part(Some(range), 10), expected, "{range}");
        }
        assert_eq!(part(Some("bytes=0-"), 0), Part::Nothing);
        assert_eq!(part(Some("bytes=-5"), 0), Part::Nothing);
    }
}
