//! What is answered to a request: a file of the site, a redirect, a part of a file, or that there is nothing.
//! Knows no socket; an answer follows from what is shown and from the request.

use std::fs::{self, File};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{self, Seek, SeekFrom};
use std::path::Path;
use std::time::UNIX_EPOCH;

use percent_encoding::percent_decode_str;

use crate::pipeline::Content;
use crate::shell::pictures::Workshop;
use crate::shell::server::Shown;
use crate::shell::server::gate::Request;
use crate::source::SourcePath;
use crate::url::UrlPath;

/// The script that reloads, and the style of findings.
const SCRIPT: (&str, &str) = ("/__connessi/reload.js", include_str!("reload.js"));
const STYLE: (&str, &str) = ("/__connessi/overlay.css", include_str!("overlay.css"));
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

/// The answer to a request.
pub(super) fn answer(
    shown: &Shown,
    version: &str,
    workshop: &Workshop,
    request: &Request,
) -> Answer {
    let target = request.target.as_str();
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    for (own, text) in [SCRIPT, STYLE] {
        if path == own {
            let body = Body::Bytes(text.as_bytes().to_vec());
            return Answer::new(200, content_type(own, text.as_bytes()), body);
        }
    }
    let page = Page { shown, version };
    if shown.outputs.files.is_empty() && (shown.findings.is_some() || version.is_empty()) {
        return page.answer(503, page.own(&shown.words.building), request);
    }
    let Some(url) = url_path(path) else {
        return page.not_found("", request);
    };
    let files = &shown.outputs.files;
    match files.get(&url.output()) {
        Some(Content::Rendered(bytes)) => rendered(&page, url.output().as_str(), bytes, request),
        Some(Content::Copied(source)) => copied(workshop.root(), source, request)
            .unwrap_or_else(|_| page.not_found(url.as_str(), request)),
        Some(content @ (Content::Cleaned(_) | Content::Picture(_))) => {
            picture(workshop, content, url.output().as_str(), request)
                .unwrap_or_else(|_| page.not_found(url.as_str(), request))
        }
        None => match folder(&url).filter(|folder| files.contains_key(&folder.output())) {
            Some(folder) => {
                let mark = if query.is_empty() { "" } else { "?" };
                let location = format!("{}{mark}{query}", folder.encoded());
                Answer::status(308).with("Location", location)
            }
            None => page.not_found(url.as_str(), request),
        },
    }
}

/// The path that a request means, each of its parts decoded by itself, so that none can hold a `/`.
fn url_path(path: &str) -> Option<UrlPath> {
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

fn rendered(page: &Page<'_>, name: &str, bytes: &[u8], request: &Request) -> Answer {
    let content_type = content_type(name, bytes);
    match content_type == HTML {
        true => page.answer(200, bytes.to_vec(), request),
        false => {
            let answer = Answer::new(200, content_type, Body::Bytes(bytes.to_vec()));
            answer.tagged(tag(bytes), request)
        }
    }
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
        Content::Rendered(_) | Content::Copied(_) => return Err(io::ErrorKind::NotFound.into()),
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
}

impl Page<'_> {
    fn answer(&self, status: u16, page: Vec<u8>, request: &Request) -> Answer {
        let page = self.with_preview(page);
        let tag = tag(&page);
        let answer = Answer::new(status, HTML, Body::Bytes(page));
        let answer = match &self.shown.outputs.policy {
            // What is added to the page for the preview comes from files of the server's own, which the policy allows.
            Some(policy) => answer.with("Content-Security-Policy", policy.clone()),
            None => answer,
        };
        answer.tagged(tag, request)
    }

    /// The site's own page for what is not there, in the language of the folder where it has one.
    fn not_found(&self, path: &str, request: &Request) -> Answer {
        let first = path.split('/').nth(1).unwrap_or_default();
        let pages = [format!("/{first}/404.html"), "/404.html".to_owned()];
        let found = pages.iter().find_map(|page| {
            let output = UrlPath::new(page).ok()?.output();
            self.shown.outputs.files.get(&output)
        });
        let page = match found {
            Some(Content::Rendered(bytes)) => bytes.clone(),
            Some(Content::Copied(_) | Content::Cleaned(_) | Content::Picture(_)) | None => {
                self.own(&self.shown.words.not_found)
            }
        };
        self.answer(404, page, request)
    }

    /// A page of the server's own.
    fn own(&self, sentence: &str) -> Vec<u8> {
        let language = escaped(&self.shown.words.language);
        let sentence = match self.shown.findings {
            // The findings say what there is to say.
            Some(_) => String::new(),
            None => format!("<p>{}</p>", escaped(sentence)),
        };
        format!(
            "<!DOCTYPE html>\n<html lang=\"{language}\">\n<head><meta charset=\"utf-8\">\
             <meta name=\"viewport\" content=\"width=device-width\"><title>Connessi</title></head>\n\
             <body>{sentence}</body>\n</html>\n"
        )
        .into_bytes()
    }

    /// The page with the script that reloads it and with the findings, before the end of its body.
    fn with_preview(&self, mut page: Vec<u8>) -> Vec<u8> {
        let words = &self.shown.words;
        let mut added = String::new();
        if let Some(findings) = &self.shown.findings {
            let heading = match self.shown.outputs.files.is_empty() {
                true => &words.heading_alone,
                false => &words.heading,
            };
            added = format!(
                "<link rel=\"stylesheet\" href=\"{}\">\n<div id=\"connessi-findings\" role=\"alert\" lang=\"{}\" \
                 dir=\"ltr\"><p>{}</p><pre>{}</pre></div>\n",
                STYLE.0,
                escaped(&words.language),
                escaped(heading),
                escaped(findings),
            );
        }
        added += &format!(
            "<script src=\"{}\" data-version=\"{}\"></script>\n",
            SCRIPT.0, self.version
        );
        let end = page
            .windows(7)
            .rposition(|seven| seven.eq_ignore_ascii_case(b"</body>"))
            .unwrap_or(page.len());
        page.splice(end..end, added.into_bytes());
        page
    }
}

/// Text that is nothing but text in HTML, without what no HTML may hold.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped += "&amp;",
            '<' => escaped += "&lt;",
            '>' => escaped += "&gt;",
            '"' => escaped += "&quot;",
            '\'' => escaped += "&#39;",
            '\n' | '\t' => escaped.push(c),
            c if c.is_control() => escaped.push('\u{FFFD}'),
            c => escaped.push(c),
        }
    }
    escaped
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
    use super::*;
    use crate::pipeline::Outputs;
    use crate::shell::server::Words;

    fn shown(findings: Option<&str>) -> Shown {
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
            outputs.files.insert(url.output(), Content::Rendered(bytes));
        }
        let copied = SourcePath::new("static/voce.mp3").expect("a plain path");
        let url = UrlPath::new("/voce.mp3").expect("a plain path");
        outputs.files.insert(url.output(), Content::Copied(copied));
        Shown {
            outputs: outputs.into(),
            findings: findings.map(str::to_owned),
            words: Words::default(),
        }
    }

    fn get(shown: &Shown, target: &str) -> Answer {
        let request = Request {
            target: target.to_owned(),
            ..Request::default()
        };
        answer(shown, "7", &Workshop::new(Path::new("/absent")), &request)
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
        let script = "<script src=\"/__connessi/reload.js\" data-version=\"7\"></script>\n";
        assert_eq!(page, format!("<body>home{script}</BODY>"));
        assert_eq!(get(&shown, "/notizie/%C3%A8%20qui/").status, 200);
    }

    #[test]
    fn findings_stand_over_every_page_as_text() {
        let shown = shown(Some("errore: <script>alert(1)</script> & \u{1B}"));
        for target in ["/", "/absent/"] {
            let page = text(get(&shown, target));
            assert!(page.contains("role=\"alert\""));
            assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; \u{FFFD}"));
        }
        let alone = Shown {
            findings: Some("errore".to_owned()),
            ..Shown::default()
        };
        let page = get(&alone, "/notizie/");
        assert_eq!(page.status, 503);
        assert!(text(page).contains("<pre>errore</pre>"));
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
        let status = |known: &str| {
            answer(&shown, "7", &Workshop::new(Path::new("")), &request(known)).status
        };
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
