//! Stands at the open socket: lets well-formed, small, local requests through, a bounded number at a time.
//! Knows nothing of what is asked for; whoever is slow, endless or hostile costs the others nothing.
//!
//! `tiny_http` 0.12 must not do this itself: a large `Content-Length` aborts the process, its head has no limit and
//! no deadline, and its accept loop ends for ever when file handles run out. So its listener and parser are not used
//! at all; it writes the heads of the answers.

use std::collections::BTreeMap;
use std::io::{self, Read, Write};
use std::net::{IpAddr, Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// The longest head of a request, in bytes, and the most header fields in it.
const HEAD_LIMIT: usize = 16 * 1024;
const FIELD_LIMIT: usize = 100;
/// The longest target of a request, in bytes.
const TARGET_LIMIT: usize = 4096;
/// How long a client may take for the head of its request.
const HEAD_DEADLINE: Duration = Duration::from_secs(5);
/// How long a client may take nothing of its answer.
const WRITE_DEADLINE: Duration = Duration::from_secs(5);
/// How many connections there are at once. Then the oldest one that has not asked for anything makes room, else the oldest.
const CROWD_LIMIT: usize = 512;
/// How many may be on their way out besides.
const LEAVING_LIMIT: usize = 256;
/// How long a client is listened to after its answer.
const LINGER: Duration = Duration::from_millis(200);
/// The stack of the thread of a connection.
const STACK: usize = 512 * 1024;

/// A request that was let through.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Request {
    /// Whether only the head of the answer is wanted.
    pub is_head: bool,
    /// The path and query, beginning with `/`, of visible ASCII characters.
    pub target: String,
    /// The tags of what the client has already.
    pub if_none_match: Option<String>,
    /// The part that is wanted.
    pub range: Option<String>,
    /// The tag that the part must belong to.
    pub if_range: Option<String>,
    /// The site whose page asks, where a browser says so.
    pub origin: Option<String>,
}

/// Why a request is not let through: the status of the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refusal(pub u16);

/// The hosts that the server answers for. Any other in a request is an attempt to reach it from a foreign page
/// (DNS rebinding).
#[derive(Clone, Debug)]
pub struct Hosts {
    /// The port.
    pub port: u16,
    /// The address or name that it was told to listen on.
    pub name: String,
}

impl Hosts {
    /// Whether `host`, as it stands in a `Host` field, is one of them.
    pub fn allow(&self, host: &str) -> bool {
        let (name, port) = match host
            .rfind(':')
            .filter(|colon| !host[*colon..].contains(']'))
        {
            Some(colon) => (&host[..colon], Some(&host[colon + 1..])),
            None => (host, None),
        };
        let is_port = port.is_none_or(|port| port.parse() == Ok(self.port));
        let bare = name.trim_start_matches('[').trim_end_matches(']');
        let is_everywhere = matches!(self.name.as_str(), "0.0.0.0" | "::");
        let is_name = ["localhost", "127.0.0.1", "::1", &self.name]
            .iter()
            .any(|known| bare.eq_ignore_ascii_case(known));
        is_port && (is_name || is_everywhere && bare.parse::<IpAddr>().is_ok())
    }

    /// Whether a page of `origin` (`http://127.0.0.1:8000`) is one of ours.
    pub fn allow_origin(&self, origin: &str) -> bool {
        origin
            .strip_prefix("http://")
            .is_some_and(|host| self.allow(host))
    }
}

/// Lets requests through to `answer` for ever, each on a thread of its own.
pub fn serve(
    listener: &TcpListener,
    hosts: &Hosts,
    answer: impl Fn(&Request, &TcpStream) -> io::Result<()> + Send + Sync + 'static,
) {
    let answer = Arc::new(answer);
    let hosts = Arc::new(hosts.clone());
    let crowd = Arc::new(Crowd::default());
    loop {
        let Ok((stream, _)) = listener.accept() else {
            // Out of file handles, say: whoever asks for nothing gives one back, else others are in a moment.
            let is_room_made = crowd.places().make_room(false);
            let wait = if is_room_made { 5 } else { 50 };
            std::thread::sleep(Duration::from_millis(wait));
            continue;
        };
        let Some(visit) = Crowd::enter(&crowd, stream) else {
            continue;
        };
        let (answer, hosts) = (Arc::clone(&answer), Arc::clone(&hosts));
        let thread = std::thread::Builder::new().stack_size(STACK);
        let started = thread.spawn(move || {
            // A client that goes away is its own affair.
            let _ = receive(&visit, &hosts, &*answer);
        });
        if started.is_err() {
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

/// The connections that there are, and of them those that have not yet asked for anything.
#[derive(Default)]
struct Crowd(Mutex<Places>);

#[derive(Default)]
struct Places {
    count: usize,
    next: u64,
    silent: BTreeMap<u64, Arc<TcpStream>>,
    asking: BTreeMap<u64, Arc<TcpStream>>,
}

impl Places {
    /// Ends the oldest connection that has not asked for anything, or that has, where `is_any` says so and there is no other.
    fn make_room(&mut self, is_any: bool) -> bool {
        let oldest = self.silent.pop_first();
        let oldest = oldest.or_else(|| is_any.then(|| self.asking.pop_first()).flatten());
        // Its thread sees the end of the stream and leaves.
        oldest.is_some_and(|(_, stream)| stream.shutdown(Shutdown::Both).is_ok())
    }
}

/// A connection, which leaves the crowd when it is dropped.
struct Visit {
    crowd: Arc<Crowd>,
    number: u64,
    stream: Arc<TcpStream>,
}

impl Crowd {
    fn enter(this: &Arc<Self>, stream: TcpStream) -> Option<Visit> {
        let mut places = this.places();
        if places.count >= CROWD_LIMIT + LEAVING_LIMIT {
            return None;
        }
        if places.count >= CROWD_LIMIT {
            places.make_room(true);
        }
        places.count += 1;
        places.next += 1;
        let number = places.next;
        let stream = Arc::new(stream);
        places.silent.insert(number, Arc::clone(&stream));
        Some(Visit {
            crowd: Arc::clone(this),
            number,
            stream,
        })
    }

    fn places(&self) -> MutexGuard<'_, Places> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Visit {
    fn has_asked(&self) {
        let mut places = self.crowd.places();
        // One that had to make room is in neither.
        if let Some(stream) = places.silent.remove(&self.number) {
            places.asking.insert(self.number, stream);
        }
    }
}

impl Drop for Visit {
    fn drop(&mut self) {
        let mut places = self.crowd.places();
        places.silent.remove(&self.number);
        places.asking.remove(&self.number);
        places.count -= 1;
    }
}

/// Reads one request and has it answered. The connection ends with the answer.
fn receive(
    visit: &Visit,
    hosts: &Hosts,
    answer: &impl Fn(&Request, &TcpStream) -> io::Result<()>,
) -> io::Result<()> {
    let stream = &*visit.stream;
    stream.set_nodelay(true)?;
    stream.set_write_timeout(Some(WRITE_DEADLINE))?;
    let head = read_head(stream)?;
    visit.has_asked();
    match head.and_then(|head| parse(&head, hosts)) {
        Ok(request) => answer(&request, stream)?,
        Err(refusal) => refuse(stream, refusal)?,
    }
    linger(stream)
}

/// The head of a request up to the empty line, or the refusal where it does not end in time or in size.
fn read_head(mut stream: &TcpStream) -> io::Result<Result<Vec<u8>, Refusal>> {
    let deadline = Instant::now() + HEAD_DEADLINE;
    let mut head = Vec::with_capacity(1024);
    let mut buffer = [0; 1024];
    loop {
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Ok(Err(Refusal(408)));
        }
        stream.set_read_timeout(Some(left))?;
        let count = match stream.read(&mut buffer) {
            Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
            Ok(count) => count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error)
                if matches!(
                    error.kind(),
                    io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut
                ) =>
            {
                return Ok(Err(Refusal(408)));
            }
            Err(error) => return Err(error),
        };
        let from = head.len().saturating_sub(3);
        head.extend_from_slice(&buffer[..count]);
        if let Some(end) = head[from..].windows(4).position(|four| four == b"\r\n\r\n") {
            head.truncate(from + end + 2);
            return match head.len() > HEAD_LIMIT {
                true => Ok(Err(Refusal(431))),
                false => Ok(Ok(head)),
            };
        }
        if head.len() > HEAD_LIMIT {
            return Ok(Err(Refusal(431)));
        }
    }
}

/// The request that a head states, each of its lines ended by CR LF
/// ([RFC 9112, 3 and 5](https://www.rfc-editor.org/rfc/rfc9112#section-3)).
///
/// # Errors
/// The refusal of what is not well-formed, not for us, or more than GET or HEAD without a body.
pub fn parse(head: &[u8], hosts: &Hosts) -> Result<Request, Refusal> {
    let is_text = head
        .iter()
        .all(|byte| matches!(byte, b' '..=b'~' | b'\t' | b'\r' | b'\n'));
    let text = std::str::from_utf8(head).ok().filter(|_| is_text);
    let text = text.and_then(|text| text.strip_suffix("\r\n"));
    let mut lines = text.ok_or(Refusal(400))?.split("\r\n");
    let (method, target) = request_line(lines.next().unwrap_or_default())?;
    let fields = lines.map(field).collect::<Result<Vec<_>, _>>()?;
    if fields.len() > FIELD_LIMIT {
        return Err(Refusal(431));
    }
    let all = |name: &str| {
        fields
            .iter()
            .filter(|(field, _)| field.eq_ignore_ascii_case(name))
            .map(|(_, value)| *value)
            .collect::<Vec<_>>()
    };
    let one = |name: &str| match all(name)[..] {
        [value] => Some(value.to_owned()),
        _ => None,
    };
    let [host] = all("Host")[..] else {
        return Err(Refusal(400));
    };
    if !hosts.allow(host) {
        return Err(Refusal(403));
    }
    if !matches!(method, "GET" | "HEAD") {
        return Err(Refusal(405));
    }
    if !all("Transfer-Encoding").is_empty() {
        return Err(Refusal(400));
    }
    match all("Content-Length")[..] {
        [] | ["0"] => {}
        [length] if length.bytes().all(|byte| byte.is_ascii_digit()) => return Err(Refusal(413)),
        _ => return Err(Refusal(400)),
    }
    Ok(Request {
        is_head: method == "HEAD",
        target: target.to_owned(),
        if_none_match: one("If-None-Match"),
        range: one("Range"),
        if_range: one("If-Range"),
        origin: one("Origin"),
    })
}

/// The method and the target of a request, the target in its origin form
/// ([RFC 9112, 3.2.1](https://www.rfc-editor.org/rfc/rfc9112#section-3.2.1)).
fn request_line(line: &str) -> Result<(&str, &str), Refusal> {
    let parts: Vec<&str> = line.split(' ').collect();
    let [method, target, version] = parts[..] else {
        return Err(Refusal(400));
    };
    let is_target = target.starts_with('/') && !target.contains(['#', '\t', '\r', '\n']);
    if !is_token(method) || !is_target {
        return Err(Refusal(400));
    }
    if target.len() > TARGET_LIMIT {
        return Err(Refusal(414));
    }
    match version {
        "HTTP/1.1" | "HTTP/1.0" => Ok((method, target)),
        _ => Err(Refusal(505)),
    }
}

/// The name and the value of a header field. A folded one is none.
fn field(line: &str) -> Result<(&str, &str), Refusal> {
    let (name, value) = line.split_once(':').ok_or(Refusal(400))?;
    match is_token(name) && !value.contains(['\r', '\n']) {
        true => Ok((name, value.trim_matches([' ', '\t']))),
        false => Err(Refusal(400)),
    }
}

/// Whether `text` is a token ([RFC 9110, 5.6.2](https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2)).
fn is_token(text: &str) -> bool {
    !text.is_empty()
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
}

fn refuse(mut stream: &TcpStream, refusal: Refusal) -> io::Result<()> {
    let status = tiny_http::StatusCode(refusal.0);
    let allow = match refusal.0 {
        405 => "Allow: GET, HEAD\r\n",
        _ => "",
    };
    let reason = status.default_reason_phrase();
    let code = refusal.0;
    let answer = format!(
        "HTTP/1.1 {code} {reason}\r\n{allow}Content-Type: text/plain\r\nContent-Length: {}\r\n\
         Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n{reason}\n",
        reason.len() + 1
    );
    stream.write_all(answer.as_bytes())
}

/// Takes for a moment what the client still sends: to close on it would take the answer away from it.
fn linger(mut stream: &TcpStream) -> io::Result<()> {
    stream.shutdown(Shutdown::Write)?;
    let deadline = Instant::now() + LINGER;
    let mut buffer = [0; 4096];
    loop {
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Ok(());
        }
        stream.set_read_timeout(Some(left))?;
        if stream.read(&mut buffer)? == 0 {
            return Ok(());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hosts() -> Hosts {
        Hosts {
            port: 8000,
            name: "127.0.0.1".to_owned(),
        }
    }

    fn check(head: &str) -> Result<Request, u16> {
        parse(head.as_bytes(), &hosts()).map_err(|refusal| refusal.0)
    }

    #[test]
    fn a_plain_request_is_let_through() {
        let request = check(
            "GET /a?b HTTP/1.1\r\nhost: localhost:8000\r\nRange:\tbytes=0-1 \r\nAccept: */*\r\n",
        );
        let expected = Request {
            target: "/a?b".to_owned(),
            range: Some("bytes=0-1".to_owned()),
            ..Request::default()
        };
        assert_eq!(request, Ok(expected));
        assert!(check("HEAD / HTTP/1.0\r\nHost: [::1]:8000\r\n").is_ok_and(|got| got.is_head));
        assert!(check("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 0\r\n").is_ok());
    }

    #[test]
    fn everything_else_is_refused() {
        let long = format!("GET /{} HTTP/1.1\r\nHost: localhost\r\n", "x".repeat(5000));
        let many = format!(
            "GET / HTTP/1.1\r\nHost: localhost\r\n{}",
            "A: b\r\n".repeat(100)
        );
        let get = |fields: &str| format!("GET / HTTP/1.1\r\nHost: localhost\r\n{fields}\r\n");
        for (head, status) in [
            (String::new(), 400),
            ("GET /\r\n".to_owned(), 400),
            ("GET  / HTTP/1.1\r\nHost: localhost\r\n".to_owned(), 400),
            ("GET / HTTP/1.1\nHost: localhost\n".to_owned(), 400),
            (
                "GET http://localhost/ HTTP/1.1\r\nHost: localhost\r\n".to_owned(),
                400,
            ),
            ("GET /#a HTTP/1.1\r\nHost: localhost\r\n".to_owned(), 400),
            ("GET / HTTP/2.0\r\nHost: localhost\r\n".to_owned(), 505),
            ("GET / HTTP/1.1\r\n".to_owned(), 400),
            (
                "GET / HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\n".to_owned(),
                400,
            ),
            ("GET / HTTP/1.1\r\nHost: evil.example\r\n".to_owned(), 403),
            ("GET / HTTP/1.1\r\nHost: localhost:8001\r\n".to_owned(), 403),
            (
                "GET / HTTP/1.1\r\nHost: localhost.evil.example\r\n".to_owned(),
                403,
            ),
            (
                "GET / HTTP/1.1\r\nHost: 192.168.1.2:8000\r\n".to_owned(),
                403,
            ),
            ("POST / HTTP/1.1\r\nHost: localhost\r\n".to_owned(), 405),
            ("TRACE / HTTP/1.1\r\nHost: localhost\r\n".to_owned(), 405),
            (get("Content-Length: 99999999999999"), 413),
            (get("Content-Length: 18446744073709551615"), 413),
            (get("Content-Length: 5x"), 400),
            (get("Content-Length: -1"), 400),
            (get("Content-Length: 0\r\nContent-Length: 0"), 400),
            (get("Transfer-Encoding: chunked"), 400),
            (get("A: b\r\n folded"), 400),
            (get("A : b"), 400),
            (get("no field"), 400),
            (get("A: caffè"), 400),
            (get("A: b\rc"), 400),
            (get("A: \0"), 400),
            (long, 414),
            (many, 431),
        ] {
            assert_eq!(check(&head), Err(status), "{head:.80?}");
        }
    }

    #[test]
    fn a_server_for_the_network_answers_to_its_addresses_and_to_no_name() {
        let everywhere = Hosts {
            port: 80,
            name: "0.0.0.0".to_owned(),
        };
        assert!(everywhere.allow("192.168.1.2:80"));
        assert!(everywhere.allow("[fe80::1]"));
        assert!(!everywhere.allow("evil.example"));
        let named = Hosts {
            port: 80,
            name: "portatile.local".to_owned(),
        };
        assert!(named.allow("Portatile.local:80"));
        assert!(!named.allow("192.168.1.2:80"));
        assert!(named.allow_origin("http://localhost:80"));
        assert!(!named.allow_origin("https://evil.example"));
        assert!(!named.allow_origin("null"));
    }

    #[test]
    fn no_head_makes_it_panic() {
        let whole =
            b"GET /a%20b HTTP/1.1\r\nHost: localhost:8000\r\nContent-Length: 0\r\nRange: x\r\n";
        for end in 0..whole.len() {
            let _ = parse(&whole[..end], &hosts());
            for byte in [0, b'\r', b'\n', b':', b' ', b']', 0xFF] {
                let mut changed = whole.to_vec();
                changed[end] = byte;
                let _ = parse(&changed, &hosts());
            }
        }
    }
}
