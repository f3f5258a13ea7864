//! Serves the latest `Outputs` from memory and reloads the browser when others take their place.
//! Knows no source and no build; what it adds to a page, it adds as it answers, never to an output.

mod answer;
mod ask;
pub mod gate;
mod tab;

use std::collections::BTreeMap;
use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::sync::mpsc::Sender;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use crate::pipeline::Outputs;
use crate::shell::error::{Action, Error};
use crate::shell::pictures::Workshop;
use crate::shell::preview::{Desk, SET};

use answer::{Answer, Asker, Body};
use gate::{Hosts, Request};
use tab::State;

pub use ask::{Asked, Call};

/// Where the server's own files are.
const EVENTS: &str = "/__connessi/events";
/// How many browsers may wait for changes at once.
const LISTENER_LIMIT: usize = 64;
/// How often a waiting browser hears that the server is still there, and how often we look whether it is.
const PING: Duration = Duration::from_secs(15);
const LOOK: Duration = Duration::from_millis(500);
/// How long a request waits for the first build, before it is told that there is one.
const FIRST: Duration = Duration::from_secs(1);

/// What is shown: the latest good site, and what is known about it and about a later one.
#[derive(Clone, Debug, Default)]
pub struct Shown {
    /// The files of the site.
    pub outputs: Arc<Outputs>,
    /// What stands over the pages.
    pub desk: Option<Arc<Desk>>,
    /// The words of the server's own pages.
    pub words: Words,
    /// Where pages stand now that stood elsewhere since the server started.
    pub moved: Arc<BTreeMap<String, String>>,
    /// The page that was edited last, which a tab is led to, with the number of the build.
    pub follow: Option<(u64, String)>,
}

/// The words of the pages that the server makes itself.
#[derive(Clone, Debug, Default)]
pub struct Words {
    /// The tag of their language.
    pub language: String,
    /// What is said where there is nothing.
    pub not_found: String,
    /// What is said before there is anything.
    pub building: String,
}

/// The server's place for what is shown, which the build fills and the browsers look at.
#[derive(Debug)]
pub struct Stage {
    workshop: Workshop,
    hosts: Hosts,
    place: Mutex<Place>,
    changed: Condvar,
    calls: Sender<Call>,
    token: String,
}

#[derive(Debug, Default)]
struct Place {
    shown: Arc<Shown>,
    /// What counts the builds that were shown, for programs.
    version: String,
    number: u64,
    /// What counts everything that was shown.
    turn: u64,
    /// The browsers that wait, with the pages that they show.
    listeners: BTreeMap<u64, String>,
    next_listener: u64,
}

/// A listener on `host`, at `port` or at the first free one after it. Port 0 stands for any free one.
///
/// # Errors
/// Where the host is not one of this machine, or no port is free.
pub fn bind(host: &str, port: u16) -> Result<TcpListener, Error> {
    let last = port.saturating_add(if port == 0 { 0 } else { 99 });
    let mut port = port;
    loop {
        match TcpListener::bind((host, port)) {
            Ok(listener) => return Ok(listener),
            Err(error) if error.kind() == io::ErrorKind::AddrInUse && port < last => port += 1,
            Err(error) => {
                let place = format!("{host}:{port}");
                return Err(Error::at(Action::Listen, place.as_ref())(error));
            }
        }
    }
}

impl Stage {
    /// An empty stage for the site in the folder `root`, reached by `hosts`. What pages ask for goes to `calls`, if they know
    /// the `token`.
    pub fn new(
        root: &Path,
        hosts: Hosts,
        words: Words,
        calls: Sender<Call>,
        token: String,
    ) -> Arc<Self> {
        let shown = Shown {
            words,
            ..Shown::default()
        };
        let place = Place {
            shown: Arc::new(shown),
            ..Place::default()
        };
        Arc::new(Self {
            workshop: Workshop::new(root),
            hosts,
            place: Mutex::new(place),
            changed: Condvar::new(),
            calls,
            token,
        })
    }

    /// Answers on `listener` from here on, on threads of its own.
    ///
    /// # Errors
    /// Where the machine has no thread left.
    pub fn open(self: &Arc<Self>, listener: TcpListener) -> Result<(), Error> {
        let stage = Arc::clone(self);
        let address = format!("{}:{}", self.hosts.name, self.hosts.port);
        let answer = Arc::clone(self);
        std::thread::Builder::new()
            .spawn(move || {
                gate::serve(&listener, &stage.hosts, move |request, stream| {
                    answer.receive(request, stream)
                });
            })
            .map(drop)
            .map_err(Error::at(Action::Listen, address.as_ref()))
    }

    /// Shows something else from here on, and tells the browsers.
    pub fn show(&self, shown: Shown) {
        let mut place = self.place();
        place.shown = Arc::new(shown);
        place.number += 1;
        place.turn += 1;
        place.version = format!("{:x}-{}", started(), place.number);
        drop(place);
        self.changed.notify_all();
    }

    /// Tells more about what is shown, where that is still the build with this number.
    pub fn add(&self, attempt: u64, change: impl FnOnce(&mut Desk)) {
        let mut place = self.place();
        let mut shown = Shown::clone(&place.shown);
        let Some(desk) = shown.desk.as_mut().filter(|desk| desk.attempt == attempt) else {
            return;
        };
        change(Arc::make_mut(desk));
        place.shown = Arc::new(shown);
        place.turn += 1;
        drop(place);
        self.changed.notify_all();
    }

    /// What is shown.
    pub fn shown(&self) -> Arc<Shown> {
        Arc::clone(&self.place().shown)
    }

    fn place(&self) -> MutexGuard<'_, Place> {
        self.place.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn receive(&self, request: &Request, stream: &TcpStream) -> io::Result<()> {
        let (path, query) = request
            .target
            .split_once('?')
            .unwrap_or((&request.target, ""));
        let is_local = stream.peer_addr().is_ok_and(|peer| peer.ip().is_loopback());
        if [EVENTS, SET].contains(&path) && self.is_foreign(request) {
            return send(stream, request, Answer::status(403));
        }
        if path == EVENTS && !request.is_head {
            return self.tell(request, (query, is_local), stream);
        }
        if path == SET {
            let answer = self.take(request, query, is_local);
            return send(stream, request, answer);
        }
        let (shown, version) = self.first();
        let asker = Asker { request, is_local };
        let answer = answer::answer(&shown, &version, &self.workshop, asker);
        send(stream, request, answer)
    }

    fn is_foreign(&self, request: &Request) -> bool {
        let origin = request.origin.as_ref();
        origin.is_some_and(|origin| !self.hosts.allow_origin(origin))
    }

    /// Takes what a page asks for, if it is one of ours, and waits until it is done.
    fn take(&self, request: &Request, query: &str, is_local: bool) -> Answer {
        if request.is_head {
            return Answer::status(405);
        }
        if !is_local || ask::value(query, "token").as_ref() != Some(&self.token) {
            return Answer::status(403);
        }
        let Some(asked) = Asked::of(query) else {
            return Answer::status(400);
        };
        let number = self.place().number;
        // Nobody takes it only when the program ends.
        let _ = self.calls.send(Call::Asked(asked));
        let place = self.place();
        let waited = self
            .changed
            .wait_timeout_while(place, FIRST, |place| place.number == number);
        drop(waited);
        Answer::see_other(&ask::back(query))
    }

    /// What is shown and its version; while there is nothing yet, it waits a while for the first build.
    fn first(&self) -> (Arc<Shown>, String) {
        let place = self.place();
        let waited = self
            .changed
            .wait_timeout_while(place, FIRST, |place| place.version.is_empty());
        let (place, _) = waited.unwrap_or_else(PoisonError::into_inner);
        (Arc::clone(&place.shown), place.version.clone())
    }

    /// Tells a browser what its page has become, now and whenever that changes, until the browser goes. Who names no page is
    /// told the version that is shown.
    ///
    /// This is a stream of server-sent events
    /// ([HTML, 9.2](https://html.spec.whatwg.org/multipage/server-sent-events.html)), each flushed by itself.
    fn tell(
        &self,
        request: &Request,
        (query, is_local): (&str, bool),
        mut stream: &TcpStream,
    ) -> io::Result<()> {
        let page = ask::value(query, "page");
        let Some(_seat) = Seat::take(self, page.clone().unwrap_or_default()) else {
            return send(stream, request, Answer::status(503));
        };
        stream.write_all(
            b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\n\
              Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\nretry: 500\n\n",
        )?;
        let mut tab = Tab {
            page,
            is_local,
            turn: 0,
            followed: self
                .shown()
                .follow
                .as_ref()
                .map_or(0, |(number, _)| *number),
        };
        let mut told = String::new();
        let mut last = Instant::now();
        loop {
            let news = self.news_for(&mut tab);
            if let Some(news) = news.filter(|news| *news != told) {
                stream.write_all(format!("data: {news}\n\n").as_bytes())?;
                stream.flush()?;
                told = news;
                last = Instant::now();
            } else if last.elapsed() >= PING {
                stream.write_all(b": \n\n")?;
                stream.flush()?;
                last = Instant::now();
            } else if has_gone(stream) {
                return Ok(());
            }
        }
    }

    /// What a tab is told as soon as something else is shown; nothing where that has not happened after a moment.
    fn news_for(&self, tab: &mut Tab) -> Option<String> {
        let place = self.place();
        let waited = self
            .changed
            .wait_timeout_while(place, LOOK, |place| place.turn == tab.turn);
        let (place, _) = waited.unwrap_or_else(PoisonError::into_inner);
        if place.turn == tab.turn {
            return None;
        }
        tab.turn = place.turn;
        let Some(page) = &tab.page else {
            return Some(place.version.clone());
        };
        let shown = Arc::clone(&place.shown);
        let mut go = None;
        if let Some((number, to)) = shown
            .follow
            .as_ref()
            .filter(|(number, _)| *number > tab.followed)
        {
            tab.followed = *number;
            // Whoever looks at it already needs not be led.
            let is_seen = place.listeners.values().any(|page| page == to);
            go = (!is_seen).then(|| to.clone());
        }
        drop(place);
        let found = answer::found(&shown, page);
        let over = answer::over(&shown, &found, page, tab.is_local);
        let mut news = State::of(&found, &over, &shown, &self.workshop).later(&over);
        if let Some(to) = go {
            news["follow"] = to.into();
        }
        if let Some(to) = shown.moved.get(page).filter(|_| found.output.is_none()) {
            news["moved"] = to.as_str().into();
        }
        Some(news.to_string())
    }
}

/// A tab that listens.
struct Tab {
    page: Option<String>,
    is_local: bool,
    /// What it has been told of.
    turn: u64,
    /// The number of the build after which it was led to the page that was edited.
    followed: u64,
}

/// A place among the browsers that wait, given back when it is dropped.
struct Seat<'a>(&'a Stage, u64);

impl<'a> Seat<'a> {
    fn take(stage: &'a Stage, page: String) -> Option<Self> {
        let mut place = stage.place();
        if place.listeners.len() >= LISTENER_LIMIT {
            return None;
        }
        place.next_listener += 1;
        let number = place.next_listener;
        place.listeners.insert(number, page);
        Some(Self(stage, number))
    }
}

impl Drop for Seat<'_> {
    fn drop(&mut self) {
        self.0.place().listeners.remove(&self.1);
    }
}

/// When the server started: versions of one run are not those of another.
fn started() -> u128 {
    static STARTED: std::sync::OnceLock<u128> = std::sync::OnceLock::new();
    *STARTED.get_or_init(|| {
        let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
        since.map_or(0, |since| since.as_nanos())
    })
}

/// Whether the client has closed its side. A browser that waits sends nothing more, so reading only finds the end.
fn has_gone(stream: &TcpStream) -> bool {
    let mut byte = [0];
    let seen = stream
        .set_nonblocking(true)
        .and_then(|()| stream.peek(&mut byte));
    let back = stream.set_nonblocking(false);
    match seen {
        Ok(count) => count == 0 || back.is_err(),
        Err(error) => error.kind() != io::ErrorKind::WouldBlock || back.is_err(),
    }
}

/// Writes an answer: the head by `tiny_http`, then the body, 64 KiB at a time.
fn send(mut stream: &TcpStream, request: &Request, answer: Answer) -> io::Result<()> {
    let length = usize::try_from(answer.body.length()).unwrap_or(usize::MAX);
    let headers = answer
        .headers
        .iter()
        .filter_map(|(name, value)| {
            tiny_http::Header::from_bytes(name.as_bytes(), value.as_bytes()).ok()
        })
        .collect();
    let status = tiny_http::StatusCode(answer.status);
    let response = tiny_http::Response::new(status, headers, io::empty(), Some(length), None)
        .with_chunked_threshold(usize::MAX);
    let mut head = Vec::with_capacity(512);
    response.raw_print(&mut head, tiny_http::HTTPVersion(1, 1), &[], true, None)?;
    // One request a connection; tiny_http does not let us say so, so it is said before the empty line.
    head.truncate(head.len().saturating_sub(2));
    head.extend_from_slice(b"Connection: close\r\n\r\n");
    if request.is_head || answer.status == 304 {
        return stream.write_all(&head);
    }
    match answer.body {
        Body::Bytes(bytes) => {
            head.extend_from_slice(&bytes);
            stream.write_all(&head)
        }
        Body::File { file, length } => {
            stream.write_all(&head)?;
            let mut buffer = vec![0; 64 * 1024];
            let mut left = file.take(length);
            loop {
                match left.read(&mut buffer)? {
                    0 => return Ok(()),
                    count => stream.write_all(&buffer[..count])?,
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_port_that_is_taken_gives_way_to_the_next_free_one() {
        let first = bind("127.0.0.1", 0).expect("some port is free");
        let taken = first.local_addr().expect("it has an address").port();
        let second = bind("127.0.0.1", taken).expect("another one is free");
        let port = second.local_addr().expect("it has an address").port();
        assert!(port > taken && port <= taken + 99);
        let error = bind("203.0.113.1", 0).expect_err("no address of this machine");
        assert_eq!(error.action, Action::Listen);
    }
}
