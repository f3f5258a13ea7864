//! Serves the latest `Outputs` from memory and reloads the browser when others take their place.
//! Knows no source and no build; what it adds to a page, it adds as it answers, never to an output.

mod answer;
pub mod gate;

use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant, SystemTime};

use crate::pipeline::Outputs;
use crate::shell::error::{Action, Error};
use crate::shell::pictures::Workshop;

use answer::{Answer, Body};
use gate::{Hosts, Request};

/// Where the server's own files are.
const EVENTS: &str = "/__connessi/events";
/// How many browsers may wait for changes at once.
const LISTENER_LIMIT: usize = 64;
/// How often a waiting browser hears that the server is still there, and how often we look whether it is.
const PING: Duration = Duration::from_secs(15);
const LOOK: Duration = Duration::from_millis(500);
/// How long a request waits for the first build, before it is told that there is one.
const FIRST: Duration = Duration::from_secs(1);

/// What is shown: the latest good site, and what is wrong with a later one.
#[derive(Debug, Default)]
pub struct Shown {
    /// The files of the site.
    pub outputs: Arc<Outputs>,
    /// The findings that stand over every page, as text.
    pub findings: Option<String>,
    /// The words around them.
    pub words: Words,
}

/// The words of the pages that the server makes itself.
#[derive(Clone, Debug, Default)]
pub struct Words {
    /// The tag of their language.
    pub language: String,
    /// What stands over findings on the last good page.
    pub heading: String,
    /// What stands over findings where there is no such page.
    pub heading_alone: String,
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
}

#[derive(Debug, Default)]
struct Place {
    shown: Arc<Shown>,
    version: String,
    number: u64,
    listeners: usize,
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
    /// An empty stage for the site in the folder `root`, reached by `hosts`.
    pub fn new(root: &Path, hosts: Hosts, words: Words) -> Arc<Self> {
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

    /// Shows something else from here on, and has the browsers load their pages again.
    pub fn show(&self, shown: Shown) {
        let mut place = self.place();
        place.shown = Arc::new(shown);
        place.number += 1;
        place.version = format!("{:x}-{}", started(), place.number);
        drop(place);
        self.changed.notify_all();
    }

    /// The latest good site.
    pub fn outputs(&self) -> Arc<Outputs> {
        Arc::clone(&self.place().shown.outputs)
    }

    fn place(&self) -> MutexGuard<'_, Place> {
        self.place.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn receive(&self, request: &Request, stream: &TcpStream) -> io::Result<()> {
        if request.target == EVENTS && !request.is_head {
            let is_foreign = request
                .origin
                .as_ref()
                .is_some_and(|origin| !self.hosts.allow_origin(origin));
            return match is_foreign {
                true => send(stream, request, Answer::status(403)),
                false => self.tell(request, stream),
            };
        }
        let (shown, version) = self.shown();
        let answer = answer::answer(&shown, &version, &self.workshop, request);
        send(stream, request, answer)
    }

    /// What is shown and its version; while there is nothing yet, it waits a while for the first build.
    fn shown(&self) -> (Arc<Shown>, String) {
        let place = self.place();
        let waited = self
            .changed
            .wait_timeout_while(place, FIRST, |place| place.version.is_empty());
        let (place, _) = waited.unwrap_or_else(PoisonError::into_inner);
        (Arc::clone(&place.shown), place.version.clone())
    }

    /// Tells a browser the version that is shown, now and whenever it changes, until the browser goes.
    ///
    /// This is a stream of server-sent events
    /// ([HTML, 9.2](https://html.spec.whatwg.org/multipage/server-sent-events.html)), each flushed by itself.
    fn tell(&self, request: &Request, mut stream: &TcpStream) -> io::Result<()> {
        let Some(_seat) = Seat::take(self) else {
            return send(stream, request, Answer::status(503));
        };
        stream.write_all(
            b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\n\
              Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\nretry: 500\n\n",
        )?;
        let mut told = String::new();
        let mut last = Instant::now();
        loop {
            let version = self.version_after(&told);
            if version != told {
                stream.write_all(format!("data: {version}\n\n").as_bytes())?;
                stream.flush()?;
                told = version;
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

    /// The version that is shown, as soon as it is not `told`, or after a moment.
    fn version_after(&self, told: &str) -> String {
        let place = self.place();
        let waited = self
            .changed
            .wait_timeout_while(place, LOOK, |place| place.version == told);
        let (place, _) = waited.unwrap_or_else(PoisonError::into_inner);
        place.version.clone()
    }
}

/// A place among the browsers that wait, given back when it is dropped.
struct Seat<'a>(&'a Stage);

impl<'a> Seat<'a> {
    fn take(stage: &'a Stage) -> Option<Self> {
        let mut place = stage.place();
        if place.listeners >= LISTENER_LIMIT {
            return None;
        }
        place.listeners += 1;
        Some(Self(stage))
    }
}

impl Drop for Seat<'_> {
    fn drop(&mut self) {
        self.0.place().listeners -= 1;
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
