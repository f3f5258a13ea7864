//! The preview's socket: what each request is answered, that nobody costs the others anything, and how it ends.

use std::fs;
use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::time::{Duration, Instant};

use crate::cli::{Server, done, program, status};
use crate::editor::{Way, files, save, started, through};
use crate::hour::taken;

/// How long an answer may take whatever others do, with all that slow machines need.
const SOON: Duration = Duration::from_secs(3);

/// The lines of a head but for the present.
fn fields(answer: &str) -> Vec<&str> {
    let head = answer.split("\r\n\r\n").next().unwrap_or_default();
    let lines = head.split("\r\n");
    lines.filter(|line| !line.starts_with("Date: ")).collect()
}

#[test]
fn each_request_has_its_answer() {
    let preview = started(&[]);
    let text = "0123456789";
    save(&preview.file("static/voce.mp3"), text, Way::InPlace);
    save(&preview.file("static/dati/tè.csv"), "a,b\n", Way::InPlace);
    let server = &preview.server;
    let whole = server.until("/voce.mp3", |answer| status(answer) == 200);
    let tag = whole.lines().find_map(|line| line.strip_prefix("ETag: "));
    let tag = tag.expect("it has a tag");
    let host = format!("Host: localhost:{}", server.port);
    let fields = |more: &str| format!("{host}\r\n{more}\r\n");
    let known = fields(&format!("If-None-Match: {tag}"));
    let same = fields(&format!("Range: bytes=0-1\r\nIf-Range: {tag}"));
    let none = format!("{host}\r\n");
    for (line, fields, expected, held) in [
        // Versions, hosts and forms of the target.
        (
            "GET / HTTP/1.1",
            &none,
            200,
            "Content-Type: text/html; charset=utf-8",
        ),
        ("GET / HTTP/1.0", &none, 200, "Connection: close"),
        ("GET / HTTP/1.0", &String::new(), 400, ""),
        ("GET / HTTP/1.1", &String::new(), 400, ""),
        ("GET / HTTP/3.0", &none, 505, ""),
        ("GET /", &String::new(), 400, ""),
        ("GET http://localhost/ HTTP/1.1", &none, 400, ""),
        ("GET * HTTP/1.1", &none, 400, ""),
        ("CONNECT localhost:80 HTTP/1.1", &none, 400, ""),
        ("OPTIONS / HTTP/1.1", &none, 405, "Allow: GET, HEAD"),
        (
            "GET / HTTP/1.1",
            &"Host: rete.example\r\n".to_owned(),
            403,
            "",
        ),
        ("GET / HTTP/1.1", &"Host: \r\n".to_owned(), 403, ""),
        (
            "GET / HTTP/1.1",
            &"Host: localhost:1\r\n".to_owned(),
            403,
            "",
        ),
        ("GET / HTTP/1.1", &"Host: 0x7f.1\r\n".to_owned(), 403, ""),
        // Parts.
        (
            "GET /voce.mp3 HTTP/1.1",
            &fields("Range: bytes=2-4"),
            206,
            "Content-Range: bytes 2-4/10",
        ),
        (
            "GET /voce.mp3 HTTP/1.1",
            &fields("Range: bytes=-3"),
            206,
            "Content-Range: bytes 7-9/10",
        ),
        (
            "GET /voce.mp3 HTTP/1.1",
            &fields("Range: bytes=0-1,5-6"),
            200,
            "Content-Length: 10",
        ),
        (
            "GET /voce.mp3 HTTP/1.1",
            &fields("Range: bytes=10-"),
            416,
            "Content-Range: bytes */10",
        ),
        (
            "GET /voce.mp3 HTTP/1.1",
            &fields("Range: bytes=-0"),
            416,
            "Content-Range: bytes */10",
        ),
        (
            "GET /voce.mp3 HTTP/1.1",
            &fields("Range: pagine=1"),
            200,
            "Accept-Ranges: bytes",
        ),
        ("GET /voce.mp3 HTTP/1.1", &same, 206, "Content-Length: 2"),
        (
            "GET /voce.mp3 HTTP/1.1",
            &fields("Range: bytes=0-1\r\nIf-Range: \"x\""),
            200,
            "Content-Length: 10",
        ),
        ("GET /voce.mp3 HTTP/1.1", &known, 304, tag),
        // Kinds of content, and what is not there.
        (
            "GET /calendario.ics HTTP/1.1",
            &none,
            200,
            "Content-Type: text/calendar; charset=utf-8",
        ),
        (
            "GET /feed.xml HTTP/1.1",
            &none,
            200,
            "Content-Type: application/atom+xml; charset=utf-8",
        ),
        (
            "GET /dati/t%C3%A8.csv?a=b HTTP/1.1",
            &none,
            200,
            "Content-Type: text/csv; charset=utf-8",
        ),
        (
            "GET /notizie?a=b HTTP/1.1",
            &none,
            308,
            "Location: /notizie/?a=b",
        ),
        (
            "GET /niente HTTP/1.1",
            &none,
            404,
            "Content-Type: text/html; charset=utf-8",
        ),
        ("GET /notizie/index.html/ HTTP/1.1", &none, 404, ""),
        ("GET /notizie//benvenuto/ HTTP/1.1", &none, 404, ""),
        ("GET /%2e/ HTTP/1.1", &none, 404, ""),
        ("GET /.%2e/site.toml HTTP/1.1", &none, 404, ""),
        ("GET /%u002e%u002e/site.toml HTTP/1.1", &none, 404, ""),
        ("GET /%ef%bc%8e%ef%bc%8e/site.toml HTTP/1.1", &none, 404, ""),
        ("GET /notizie%2fbenvenuto/ HTTP/1.1", &none, 404, ""),
        ("GET /..;/site.toml HTTP/1.1", &none, 404, ""),
        ("GET /file:///etc/passwd HTTP/1.1", &none, 404, ""),
    ] {
        let answer = server.send(&format!("{line}\r\n{fields}\r\n"));
        let message = format!("{line}\n{fields}\n{answer}");
        assert_eq!(status(&answer), expected, "{message}");
        assert!(
            self::fields(&answer)
                .iter()
                .any(|line| line.ends_with(held)),
            "{message}"
        );
        // A head has the same fields without what they are about.
        if let Some(target) = line.strip_prefix("GET") {
            let [answer, head] =
                ["GET", "HEAD"].map(|method| format!("{method}{target}\r\n{fields}\r\n"));
            let [answer, head] = settled(server, &answer, &head);
            let own = |answer| -> Vec<String> {
                self::fields(answer)
                    .iter()
                    .map(ToString::to_string)
                    .collect()
            };
            assert_eq!(own(&head), own(&answer), "{message}");
            let is_bare = (400..416).contains(&expected) || head.ends_with("\r\n\r\n");
            assert!(is_bare || expected == 505, "{head}");
        }
    }
    let absent = server.get("/niente", "");
    assert!(
        absent.contains("La tua rete"),
        "the site's own page: {absent}"
    );
}

/// The answers to two requests while the first one's stays the same: what a check finds shortly after the start is told on
/// pages.
fn settled(server: &Server, first: &str, second: &str) -> [String; 2] {
    let mut answers = [server.send(first), server.send(second)];
    for _ in 0..100 {
        let again = server.send(first);
        if fields(&again) == fields(&answers[0]) {
            break;
        }
        answers = [again, server.send(second)];
    }
    answers
}

/// So many connections, as far as the handles of files reach that the tests share.
fn crowd(server: &Server, count: usize) -> Vec<TcpStream> {
    let limits = fs::read_to_string("/proc/self/limits").unwrap_or_default();
    let line = limits
        .lines()
        .find_map(|line| line.strip_prefix("Max open files"));
    let limit = line.and_then(|line| line.split_whitespace().next()?.parse().ok());
    let count = count.min(limit.unwrap_or(1024) / 4);
    (0..count).map(|_| server.connect()).collect()
}

fn is_answered_soon(server: &Server, by: &str) {
    let start = Instant::now();
    assert_eq!(status(&server.get("/", "")), 200, "{by}");
    assert!(start.elapsed() < SOON, "{by}: {:?}", start.elapsed());
}

#[test]
fn whoever_is_slow_endless_or_silent_costs_the_others_nothing() {
    let preview = started(&[]);
    fs::create_dir_all(preview.file("static")).expect("made");
    let film = fs::File::create(preview.file("static/film.mp4")).expect("made");
    film.set_len(20_000_000).expect("a long file");
    let server = &preview.server;
    server.until("/calendario.ics", |answer| status(answer) == 200);
    server.until("/niente", |answer| status(answer) == 404);
    let port = server.port;
    let request = |target: &str| format!("GET {target} HTTP/1.1\r\nHost: localhost:{port}\r\n");

    // Slow to ask: a byte now and then, and never the end.
    let mut slow = crowd(server, 40);
    let drip = |slow: &mut Vec<TcpStream>| {
        slow.retain_mut(|stream| stream.write_all(b"G").is_ok());
    };
    drip(&mut slow);
    is_answered_soon(server, "slow to ask");

    // Silent, thousands of them.
    let silent = crowd(server, 3000);
    is_answered_soon(server, "silent");
    if let Some([kilobytes, threads, files]) = taken(server.child.id()) {
        assert!(
            kilobytes < 200_000 && threads < 900 && files < 900,
            "{kilobytes} {threads} {files}"
        );
    }
    drop(silent);

    // Slow to listen: more than there are places, each of a long file.
    let mut deaf = crowd(server, 560);
    for stream in &mut deaf {
        // It may have had to make room.
        let _ = stream.write_all(format!("{}\r\n", request("/film.mp4")).as_bytes());
    }
    // What their connections hold by themselves is on its way before they count as slow.
    let begun = Instant::now();
    loop {
        let start = Instant::now();
        assert_eq!(status(&server.get("/", "")), 200, "slow to listen");
        if start.elapsed() < SOON {
            break;
        }
        assert!(begun.elapsed() < 8 * SOON, "slow to listen");
    }
    drop(deaf);

    // Half closed, in the head and after it.
    for (sent, expected) in [(request("/"), 0), (format!("{}\r\n", request("/")), 200)] {
        let mut stream = server.connect();
        stream.write_all(sent.as_bytes()).expect("sent");
        stream.shutdown(Shutdown::Write).expect("shut");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("it ends");
        assert_eq!(status(&String::from_utf8_lossy(&answer)), expected);
    }

    // Endless: a head without end is cut, and what comes after a request is no other one.
    let mut endless = server.connect();
    let line = [b"A: ", &[b'x'; 1000][..], b"\r\n"].concat();
    endless.write_all(request("/").as_bytes()).expect("sent");
    let begun = Instant::now();
    while endless.write_all(&line).is_ok() {
        assert!(begun.elapsed() < SOON, "it is listened to without end");
    }
    let mut pipelined = server.connect();
    let mut sender = pipelined.try_clone().expect("a second handle");
    let head = format!("{}\r\n", request("/calendario.ics"));
    let writer = std::thread::spawn(move || {
        // The rest is thrown away, and then not taken.
        let garbage = [
            head.as_bytes(),
            &b"\0\xFF GET / HTTP/9 \r\n\r\n".repeat(2000),
        ]
        .concat();
        let _ = sender.write_all(&garbage);
    });
    let mut answer = Vec::new();
    pipelined.read_to_end(&mut answer).expect("it answers");
    writer.join().expect("it ends");
    let answer = String::from_utf8_lossy(&answer);
    assert_eq!(answer.matches("HTTP/1.1 ").count(), 1, "{answer}");
    assert!(answer.ends_with("END:VCALENDAR\r\n"), "{answer}");

    // The slow ones have had their time by now.
    let start = Instant::now();
    while !slow.is_empty() {
        assert!(
            start.elapsed() < Duration::from_secs(8),
            "{} are still heard",
            slow.len()
        );
        std::thread::sleep(Duration::from_millis(250));
        drip(&mut slow);
    }
    is_answered_soon(server, "after all");
}

#[cfg(unix)]
#[test]
fn a_server_without_file_handles_answers_and_comes_back() {
    let folder = tempfile::tempdir().expect("a folder for the test");
    done(folder.path(), &["new", "site", "rete"]);
    let root = folder.path().join("rete");
    let limited = ["sh", "-c", "ulimit -n 48; exec \"$0\" \"$@\""];
    let command = through(&limited, &program(&root, &["serve", "--port", "0"]));
    let server = Server::run(command);
    server.until("/notizie/benvenuto/", |answer| status(answer) == 200);
    let silent = crowd(&server, 150);
    is_answered_soon(&server, "out of file handles");
    drop(silent);
    let file = root.join("content/news/benvenuto.md");
    let text = fs::read_to_string(&file).expect("a text");
    save(
        &file,
        &text.replace("di esempio", "di nuovo"),
        Way::RenameOver,
    );
    server.until("/notizie/benvenuto/", |page| page.contains("di nuovo"));
}

/// The signals that whoever started the tests has had ignored, as shells do for what runs in the background: a bit for each.
#[cfg(unix)]
fn ignored() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok())
        .unwrap_or_default()
}

#[cfg(unix)]
#[test]
fn a_signal_ends_it_frees_its_port_and_lets_browsers_go() {
    use std::os::unix::process::ExitStatusExt as _;

    let ignored = ignored();
    for (name, number) in [("-INT", 2), ("-TERM", 15), ("-HUP", 1)] {
        if ignored & (1 << (number - 1)) != 0 {
            continue;
        }
        let mut preview = started(&[]);
        let before = files(&preview.root());
        let port = preview.server.port;
        let mut browser = preview.server.connect();
        let request = format!("GET /__connessi/events HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n");
        browser.write_all(request.as_bytes()).expect("it reads");
        let id = preview.server.child.id().to_string();
        let sent = std::process::Command::new("kill")
            .args([name, &id])
            .status();
        assert!(sent.is_ok_and(|status| status.success()));
        let start = Instant::now();
        let status = preview.server.child.wait().expect("it is ours");
        assert!(
            start.elapsed() < Duration::from_secs(2),
            "{name}: it ends at once"
        );
        // Whoever started it sees that a signal ended it, as a shell wants to: 130 for Ctrl-C.
        assert_eq!(status.signal(), Some(number));
        // The browser's connection ends, with or without what was on its way.
        let mut rest = Vec::new();
        let _ = browser.read_to_end(&mut rest);
        TcpListener::bind(("127.0.0.1", port)).expect("the port is free");
        assert_eq!(files(&preview.root()), before, "nothing is left");
    }
}

#[test]
fn it_answers_before_the_first_build_has_ended() {
    let folder = tempfile::tempdir().expect("a folder for the test");
    done(folder.path(), &["new", "site", "rete"]);
    let root = folder.path().join("rete");
    for number in 0..1500 {
        let text = format!("---\ntitolo: Notizia {number}\npubblicato: 2029-05-01\n---\nTesto.\n");
        let file = root.join(format!("content/news/notizia-{number}.md"));
        fs::write(file, text).expect("written");
    }
    let start = Instant::now();
    let server = Server::run(program(&root, &["serve", "--port", "0"]));
    let own = server.get("/__connessi/reload.js", "");
    assert!(start.elapsed() < SOON, "{:?}", start.elapsed());
    assert_eq!(status(&own), 200);
    drop(server);
    // A site whose register is far away does not make anybody wait either.
    let silent = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = silent.local_addr().expect("it has one");
    let toml = fs::read_to_string(root.join("site.toml")).expect("a text");
    let toml = format!("previous = \"http://{address}/\"\n{toml}");
    fs::write(root.join("site.toml"), toml).expect("written");
    let start = Instant::now();
    let server = Server::run(program(&root, &["serve", "--port", "0"]));
    assert_eq!(status(&server.get("/__connessi/reload.js", "")), 200);
    assert!(start.elapsed() < SOON, "{:?}", start.elapsed());
}
