//! Whether addresses elsewhere still answer: asked politely, for a limited time, and remembered for a week.
//! Knows servers and the file of what is remembered, and nothing of the pages that link to them.

use std::collections::{BTreeMap, VecDeque};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use crate::diagnostic::Diagnostic;
use crate::locale::Locale;
use crate::shell::cache;
use crate::shell::error::{Reason, words_of};
use crate::shell::web::{self, Request};
use crate::source::Span;
use crate::url::encoded;

/// How many servers are asked at once, each one thing at a time.
const AT_ONCE: usize = 4;
/// How long one address may take.
const PATIENCE: Duration = Duration::from_secs(10);
/// For how many seconds a good answer holds.
const HOLDS: u64 = 7 * 24 * 60 * 60;

/// What came of asking.
#[derive(Debug, Default)]
pub struct Asked {
    /// Those that do not lead anywhere, and those of which it cannot be told.
    pub diagnostics: Vec<Diagnostic>,
    /// How many were asked now.
    pub asked: usize,
    /// How many answered less than a week ago.
    pub remembered: usize,
    /// For how many the time was not enough.
    pub left: usize,
}

/// What one address gave.
enum Answer {
    /// It leads somewhere.
    Good,
    /// It certainly leads nowhere.
    Gone(std::io::Error),
    /// It cannot be told: who asks is not a browser, or the server is busy.
    Unsure(std::io::Error),
}

/// Asks each address, those that answered lately excepted, for as long as `limit`. What is remembered is in the file `memory`.
pub fn ask(
    addresses: &BTreeMap<String, Span>,
    memory: Option<&Path>,
    limit: Duration,
    locale: &Locale,
) -> Asked {
    let deadline = Instant::now() + limit;
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    let now = now.map_or(0, |since| since.as_secs());
    let mut known = memory.map(|file| remembered(file, now)).unwrap_or_default();
    let mut hosts: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for address in addresses
        .keys()
        .filter(|address| !known.contains_key(*address))
    {
        hosts.entry(host(address)).or_default().push(address);
    }
    let unknown: usize = hosts.values().map(Vec::len).sum();
    let answers = ask_all(hosts.into_values().collect(), deadline);
    let mut result = Asked {
        asked: answers.len(),
        remembered: addresses.len() - unknown,
        left: unknown - answers.len(),
        ..Asked::default()
    };
    for (address, answer) in answers {
        let (diagnostic, cause) = match answer {
            Answer::Good => {
                known.insert(address.to_owned(), now);
                continue;
            }
            Answer::Gone(cause) => (
                Diagnostic::warning("link-gone", addresses[address].clone()),
                cause,
            ),
            Answer::Unsure(cause) => (
                Diagnostic::info("link-unreachable", addresses[address].clone()),
                cause,
            ),
        };
        let diagnostic = diagnostic
            .with("value", address)
            .with("reason", words_of(&cause, locale));
        result.diagnostics.push(diagnostic);
    }
    if let Some(file) = memory {
        remember(file, &known);
    }
    result
}

/// Asks the addresses of several hosts, those of one host one after the other.
fn ask_all(hosts: Vec<Vec<&str>>, deadline: Instant) -> BTreeMap<&str, Answer> {
    let workers = hosts.len().min(AT_ONCE);
    let waiting = Mutex::new(VecDeque::from(hosts));
    let answers = Mutex::new(BTreeMap::new());
    let next = || waiting.lock().ok()?.pop_front();
    std::thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                while let Some(addresses) = next() {
                    for address in addresses {
                        let Some(answer) = ask_one(address, deadline) else {
                            return;
                        };
                        if let Ok(mut answers) = answers.lock() {
                            answers.insert(address, answer);
                        }
                    }
                }
            });
        }
    });
    answers.into_inner().unwrap_or_default()
}

/// Asks one address, first for the head alone; nothing where there is no time left.
fn ask_one(address: &str, deadline: Instant) -> Option<Answer> {
    let own = (Instant::now() + PATIENCE).min(deadline);
    let left = || own.saturating_duration_since(Instant::now());
    let whole = encoded(address);
    let request = Request {
        is_head: true,
        address: &whole,
        accept: "*/*",
        patience: left(),
        stays_safe: false,
    };
    if request.patience.is_zero() {
        return None;
    }
    if let Ok(answer) = web::ask(&request)
        && (200..400).contains(&answer.status)
    {
        return Some(Answer::Good);
    }
    // Many servers answer a request for the head alone wrongly or not at all.
    let request = Request {
        is_head: false,
        patience: left().max(Duration::from_millis(1)),
        ..request
    };
    Some(match web::ask(&request) {
        Ok(answer) => match answer.status {
            200..400 => Answer::Good,
            status @ (404 | 410) => Answer::Gone(Reason::Status(status).into()),
            status => Answer::Unsure(Reason::Status(status).into()),
        },
        Err(trouble) if trouble.is_unknown_host() => Answer::Gone(trouble.cause()),
        // Without time of our own we cannot say that the server took too long.
        Err(_) if Instant::now() >= deadline => return None,
        Err(trouble) => Answer::Unsure(trouble.cause()),
    })
}

/// The host of an address, which is asked one thing at a time.
fn host(address: &str) -> String {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = host.rsplit('@').next().unwrap_or_default();
    host.to_lowercase()
}

/// The addresses that answered less than a week ago, each with the second at which it did.
fn remembered(file: &Path, now: u64) -> BTreeMap<String, u64> {
    let text = fs::read_to_string(file).unwrap_or_default();
    let mut known: BTreeMap<String, u64> = serde_json::from_str(&text).unwrap_or_default();
    known.retain(|_, answered| (now.saturating_sub(HOLDS)..=now).contains(answered));
    known
}

/// Keeps what answered. Where that cannot be written, it is asked again next time.
fn remember(file: &Path, known: &BTreeMap<String, u64>) {
    let text = serde_json::to_string_pretty(known).unwrap_or_default();
    let folder = file.parent().map(fs::create_dir_all);
    if let Some(Ok(())) = folder {
        let _ = fs::write(file, text);
    }
}

/// Where it is remembered what answered: in the folder for what a user's programs may forget.
pub fn memory() -> Option<PathBuf> {
    Some(cache::folder()?.join("links.json"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourcePath;
    use std::io::{Read, Write};
    use std::net::TcpListener;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    /// A server that answers by the path: `/404` with 404, `/head` with 405 to a request for the head; how often it is asked
    /// at once, and how often at all.
    struct Server {
        root: String,
        asked: Arc<AtomicUsize>,
        most: Arc<AtomicUsize>,
    }

    fn server() -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let root = format!("http://{}", listener.local_addr().expect("it has one"));
        let (asked, most, open) = (
            Arc::default(),
            Arc::default(),
            Arc::new(AtomicUsize::new(0)),
        );
        let (all, peak): (Arc<AtomicUsize>, Arc<AtomicUsize>) =
            (Arc::clone(&asked), Arc::clone(&most));
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.expect("somebody asks");
                let (all, peak, open) = (all.clone(), peak.clone(), Arc::clone(&open));
                std::thread::spawn(move || {
                    peak.fetch_max(open.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                    all.fetch_add(1, Ordering::SeqCst);
                    let mut request = [0; 2048];
                    let length = stream.read(&mut request).expect("a request");
                    let request = String::from_utf8_lossy(&request[..length]).into_owned();
                    let path = request.split(' ').nth(1).unwrap_or_default();
                    let status = match path {
                        "/head" if request.starts_with("HEAD") => "405 Not Allowed",
                        "/404" => "404 Not Found",
                        "/403" => "403 Forbidden",
                        "/slow" => {
                            std::thread::sleep(Duration::from_secs(5));
                            "200 OK"
                        }
                        _ => "200 OK",
                    };
                    let answer = format!(
                        "HTTP/1.1 {status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                    );
                    open.fetch_sub(1, Ordering::SeqCst);
                    let _ = stream.write_all(answer.as_bytes());
                });
            }
        });
        Server { root, asked, most }
    }

    fn addresses(all: &[String]) -> BTreeMap<String, Span> {
        let path = SourcePath::new("content/pages/a.md").expect("a plain path");
        let all = all
            .iter()
            .map(|address| (address.clone(), Span::whole(&path)));
        all.collect()
    }

    fn told(asked: &Asked) -> Vec<(&str, &str)> {
        let told = asked.diagnostics.iter();
        told.map(|found| (found.code, found.args[1].1.as_str()))
            .collect()
    }

    #[test]
    fn only_what_certainly_leads_nowhere_is_a_warning() {
        let here = tempfile::tempdir().expect("a folder for the test");
        let memory = here.path().join("deep/links.json");
        let locale = Locale::new("it").expect("a tag");
        let server = server();
        let paths = ["/a", "/head", "/404", "/403"];
        let mut all: Vec<String> = paths
            .iter()
            .map(|path| format!("{}{path}", server.root))
            .collect();
        all.push("http://nessuno.invalid/".to_owned());
        let links = addresses(&all);
        let first = ask(&links, Some(&memory), PATIENCE, &locale);
        assert_eq!((first.asked, first.remembered, first.left), (5, 0, 0));
        let found = told(&first);
        assert_eq!(
            found[..2],
            [
                ("link-unreachable", "il server risponde 403"),
                ("link-gone", "il server risponde 404")
            ]
        );
        assert!(
            server.most.load(Ordering::SeqCst) <= 1,
            "one request at a time"
        );
        let before = server.asked.load(Ordering::SeqCst);
        let again = ask(&links, Some(&memory), PATIENCE, &locale);
        assert_eq!((again.asked, again.remembered), (3, 2));
        assert_eq!(
            server.asked.load(Ordering::SeqCst) - before,
            4,
            "two addresses, each twice"
        );
    }

    #[test]
    fn what_there_is_no_time_for_is_neither_good_nor_bad() {
        let locale = Locale::new("it").expect("a tag");
        let server = server();
        let all: Vec<String> = ["/slow", "/a"]
            .iter()
            .map(|path| format!("{}{path}", server.root))
            .collect();
        let mut links = addresses(&all);
        let start = Instant::now();
        let asked = ask(&links, None, Duration::from_millis(300), &locale);
        assert!(start.elapsed() < Duration::from_secs(4));
        assert_eq!((asked.asked, asked.left, told(&asked)), (1, 1, vec![]));
        links.clear();
        assert_eq!(ask(&links, None, PATIENCE, &locale).asked, 0);
    }

    #[test]
    fn an_answer_holds_for_a_week() {
        let here = tempfile::tempdir().expect("a folder for the test");
        let file = here.path().join("links.json");
        let now = 100 * HOLDS;
        let known = [("a", now - HOLDS), ("b", now - HOLDS - 1), ("c", now + 1)];
        let known = known.map(|(address, at)| (address.to_owned(), at));
        remember(&file, &BTreeMap::from(known));
        assert_eq!(Vec::from_iter(remembered(&file, now).into_keys()), ["a"]);
        fs::write(&file, "{").expect("written");
        assert!(remembered(&file, now).is_empty());
    }
}
