//! How soon a preview shows what was saved: a text is saved as most editors do, by a rename over the old one; the time ends when
//! the browser has been told and the page that it loads holds the new words.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, Instant};

const NOW: &str = "2030-05-10T12:00:00+02:00";
/// The latest news, which every index begins with.
const NEWS: &str = "content/news/ultima.md";
const PAGE: &str = "/notizie/ultima/";
const INDEX: &str = "/notizie/";
const TEMPLATE: &str = "templates/news.html";

/// How long it takes.
pub(crate) struct Times {
    pub(crate) first: Duration,
    pub(crate) body: Vec<Duration>,
    pub(crate) title: Vec<Duration>,
    pub(crate) template: Vec<Duration>,
}

/// Previews the site in `folder` and makes each edit so many times.
pub(crate) fn measure(folder: &Path, rounds: usize) -> Times {
    save(folder, NEWS, &news("Titolo", "Testo."));
    let start = Instant::now();
    let server = Server::start(folder);
    server.until(PAGE, "Testo.");
    let first = start.elapsed();
    let events = server.events();
    let measure = |edit: &dyn Fn(usize) -> (&'static str, String, &'static str, String)| {
        let times = (0..rounds).map(|round| {
            let (file, text, page, sought) = edit(round);
            while events.recv_timeout(Duration::from_millis(1500)).is_ok() {}
            let start = save(folder, file, &text);
            events.recv().expect("the server runs");
            server.until(page, &sought);
            start.elapsed()
        });
        times.collect()
    };
    Times {
        first,
        body: measure(&|round| {
            let words = format!("Testo numero {round}.");
            (NEWS, news("Titolo", &words), PAGE, words)
        }),
        title: measure(&|round| {
            let words = format!("Titolo numero {round}");
            (NEWS, news(&words, "Testo."), INDEX, words)
        }),
        template: measure(&|round| {
            let words = format!("Modello numero {round}");
            let text = format!(
                "{{% extends \"default/news.html\" %}}\n{{% block crumbs %}}<p>{words}</p>{{% endblock crumbs %}}\n"
            );
            (TEMPLATE, text, PAGE, words)
        }),
    }
}

fn news(title: &str, body: &str) -> String {
    format!(
        "---\ntitolo: {title}\npubblicato: 2030-05-09\ngruppi: [gruppo-1]\ntemi: [\"tema 1\"]\n---\n{body}\n"
    )
}

/// Saves a text by a rename over the old one, and tells when.
fn save(folder: &Path, file: &str, text: &str) -> Instant {
    let file = folder.join(file);
    let beside = file.with_extension("part~");
    fs::create_dir_all(file.parent().expect("a folder")).expect("made");
    fs::write(&beside, text).expect("written");
    let start = Instant::now();
    fs::rename(&beside, &file).expect("renamed");
    start
}

/// Some times in milliseconds: the best, the median, and the worst.
pub(crate) fn span(times: &[Duration]) -> [u128; 3] {
    let mut times: Vec<u128> = times.iter().map(Duration::as_millis).collect();
    times.sort_unstable();
    [0, times.len() / 2, times.len() - 1].map(|at| times[at])
}

/// A running preview, which ends with its value.
struct Server {
    child: Child,
    port: u16,
}

impl Server {
    fn start(folder: &Path) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_connessi"))
            .args([
                "serve",
                "--port",
                "0",
                "--no-previous",
                "--now",
                NOW,
                "--root",
            ])
            .arg(folder)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program runs");
        let mut stdout = BufReader::new(child.stdout.take().expect("it is piped"));
        let mut line = String::new();
        stdout.read_line(&mut line).expect("it tells its address");
        let port = line
            .split_once("http://127.0.0.1:")
            .and_then(|(_, rest)| rest.split('/').next()?.parse().ok())
            .expect("its address has a port");
        // What it tells later has to go somewhere.
        std::thread::spawn(move || std::io::copy(&mut stdout, &mut std::io::sink()));
        Self { child, port }
    }

    fn ask(&self, path: &str) -> TcpStream {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("it listens");
        let port = self.port;
        let head = format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n");
        stream.write_all(head.as_bytes()).expect("it reads");
        stream
    }

    fn until(&self, path: &str, sought: &str) {
        loop {
            let mut answer = String::new();
            let mut stream = self.ask(path);
            stream.read_to_string(&mut answer).expect("it answers");
            if answer.contains(sought) {
                return;
            }
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// What a browser is told, as it comes.
    fn events(&self) -> Receiver<()> {
        let stream = self.ask("/__connessi/events");
        let (sender, receiver) = mpsc::channel();
        std::thread::spawn(move || {
            for line in BufReader::new(stream).lines().map_while(Result::ok) {
                if line.starts_with("data: ") && sender.send(()).is_err() {
                    return;
                }
            }
        });
        receiver
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It runs until it is ended.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
