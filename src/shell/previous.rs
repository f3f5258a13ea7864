//! Finds what the site published last and reads its register: from the web, from a folder, or from the output folder.
//! Knows where it is asked for and when it may be missing; what it says is not looked at here.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::config::Previous;
use crate::shell::args::Common;
use crate::shell::disk;
use crate::shell::error::{Action, Error, Reason, shown};
use crate::shell::web::{self, Answer, Request, public_name};
use crate::source::{Earlier, REGISTER};

/// The largest register, in megabytes and in bytes.
const LIMIT_MB: u64 = 256;
const LIMIT: u64 = LIMIT_MB * 1024 * 1024;
/// How long a register may take to come over the net, a second attempt included.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long to wait before a second attempt.
const PAUSE: Duration = Duration::from_millis(500);

/// Where the register is looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sought {
    /// Nowhere: there is to be none.
    Nowhere,
    /// At this whole address, where it must be.
    Address(String),
    /// In a folder, where it must be.
    Folder(Place),
    /// In the output folder, where it is missing before the first build.
    Output(Place),
}

/// A folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Where it is.
    pub folder: PathBuf,
    /// How it is called in messages.
    pub name: PathBuf,
}

/// Where the register is to be looked for: as the command line says, else as `site.toml` says, else in the output folder.
///
/// # Errors
/// Where `--previous` cannot be meant.
pub fn sought(
    common: &Common,
    root: &Path,
    site: Option<&Previous>,
    output: Place,
) -> Result<Sought, Error> {
    if common.no_previous {
        return Ok(Sought::Nowhere);
    }
    if let Some(stated) = &common.previous {
        return on_command_line(stated);
    }
    Ok(match site {
        Some(Previous::Address(address)) => Sought::Address(address.clone()),
        Some(Previous::Folder(folder)) => Sought::Folder(Place {
            folder: root.join(folder),
            name: folder.into(),
        }),
        None => Sought::Output(output),
    })
}

fn on_command_line(stated: &Path) -> Result<Sought, Error> {
    let folder = |folder: &Path| {
        Sought::Folder(Place {
            folder: folder.to_owned(),
            name: folder.to_owned(),
        })
    };
    // The name of a folder may be any bytes.
    let Some(text) = stated.to_str() else {
        return Ok(folder(stated));
    };
    match Previous::new(text) {
        Some(Previous::Address(address)) => Ok(Sought::Address(address)),
        Some(Previous::Folder(_)) => Ok(folder(stated)),
        None => Err(Error::refused(Action::TakePrevious, stated)),
    }
}

/// Reads the register. Nothing comes back where none is wanted, or where nothing was built yet.
///
/// # Errors
/// Where there must be one and it cannot be had: what was asked for is never taken for a first publication.
pub fn read(sought: &Sought) -> Result<Option<Earlier>, Error> {
    match sought {
        Sought::Nowhere => Ok(None),
        Sought::Address(address) => from_address(address, PATIENCE).map(Some),
        Sought::Folder(place) => from_folder(place).map(Some),
        Sought::Output(place) => from_output(place),
    }
}

/// Reads the register of a folder, which may also be named itself.
fn from_folder(place: &Place) -> Result<Earlier, Error> {
    if place.folder.is_file() {
        return from_file(&place.folder, &place.name);
    }
    if let Err(error) = fs::metadata(&place.folder)
        && is_absent(&error)
    {
        return Err(Error::at(Action::FindPrevious, &place.name)(
            Reason::NoFolder.into(),
        ));
    }
    from_file(&place.folder.join(REGISTER), &place.name.join(REGISTER))
}

/// Reads the register that the last build wrote, if there was one.
fn from_output(place: &Place) -> Result<Option<Earlier>, Error> {
    let name = place.name.join(REGISTER);
    match from_file(&place.folder.join(REGISTER), &name) {
        Ok(earlier) => Ok(Some(earlier)),
        Err(error) if error.action != Action::FindPrevious => Err(error),
        Err(_) if disk::was_written(&place.folder, REGISTER)? => {
            Err(Error::refused(Action::FindOwnPrevious, name))
        }
        Err(_) => Ok(None),
    }
}

fn from_file(file: &Path, name: &Path) -> Result<Earlier, Error> {
    let bytes = bytes(file).map_err(|error| {
        let action = match is_absent(&error) {
            true => Action::FindPrevious,
            false => Action::ReadPrevious,
        };
        Error::at(action, name)(error)
    })?;
    earlier(bytes, shown(name))
}

fn bytes(file: &Path) -> io::Result<Vec<u8>> {
    // What is no regular file might never end, or never begin.
    let metadata = fs::metadata(file)?;
    if !metadata.is_file() {
        return Err(Reason::NotAFile.into());
    }
    limited(File::open(file)?, Some(metadata.len()))
}

/// Everything that comes out of `reader`, unless it is too much. `length` is what there is said to be.
fn limited(reader: impl Read, length: Option<u64>) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    if length.is_none_or(|length| length <= LIMIT) {
        reader.take(LIMIT + 1).read_to_end(&mut bytes)?;
        if u64::try_from(bytes.len()).is_ok_and(|length| length <= LIMIT) {
            return Ok(bytes);
        }
    }
    Err(Reason::TooLarge(LIMIT_MB).into())
}

fn earlier(bytes: Vec<u8>, from: String) -> Result<Earlier, Error> {
    match String::from_utf8(bytes) {
        Ok(text) => Ok(Earlier {
            from,
            text: text.into(),
        }),
        Err(_) => {
            let path = Path::new(&from);
            Err(Error::at(Action::ReadPrevious, path)(
                Reason::NotText.into(),
            ))
        }
    }
}

fn is_absent(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
    )
}

/// Asks a web server for the register, a second time where the trouble may pass.
fn from_address(address: &str, patience: Duration) -> Result<Earlier, Error> {
    let deadline = Instant::now() + patience;
    let answer = match get(address, patience) {
        Err(trouble) if trouble.may_pass() => {
            std::thread::sleep(PAUSE);
            match deadline.saturating_duration_since(Instant::now()) {
                Duration::ZERO => Err(trouble),
                left => get(address, left),
            }
        }
        answer => answer,
    };
    let name = public_name(address);
    match answer {
        Ok(bytes) => earlier(bytes, name),
        Err(trouble) => Err(trouble.told_of(&name)),
    }
}

/// Why the web did not give us the register.
#[derive(Debug)]
enum Trouble {
    /// The server has none, or will not give it.
    Status(u16),
    /// We had no whole answer.
    Net(web::Trouble),
}

fn get(address: &str, patience: Duration) -> Result<Vec<u8>, Trouble> {
    let request = Request {
        is_head: false,
        address,
        accept: "application/json",
        patience,
        stays_safe: true,
    };
    let answer = web::ask(&request).map_err(Trouble::Net)?;
    match answer.status {
        200 => whole(answer).map_err(|error| Trouble::Net(error.into())),
        status => Err(Trouble::Status(status)),
    }
}

fn whole(answer: Answer) -> io::Result<Vec<u8>> {
    let length = answer.length();
    limited(answer.into_reader(), length)
}

impl Trouble {
    /// Whether it may be gone in a moment.
    fn may_pass(&self) -> bool {
        match self {
            Self::Status(status) => (500..600).contains(status),
            Self::Net(trouble) => trouble.may_pass(),
        }
    }

    fn told_of(self, name: &str) -> Error {
        let action = match self {
            Self::Status(404 | 410) => Action::FindPrevious,
            Self::Status(_) | Self::Net(_) => Action::FetchPrevious,
        };
        let cause = match self {
            Self::Status(status) => Reason::Status(status).into(),
            Self::Net(trouble) => trouble.cause(),
        };
        Error::at(action, Path::new(name))(cause)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Locale;
    use crate::pipeline::{Content, Outputs};
    use crate::shell::timings::Timings;
    use crate::url::UrlPath;
    use std::collections::VecDeque;
    use std::io::Write;
    use std::net::TcpListener;

    const TEXT: &str = "{\"è\": 1}";

    fn place(folder: &Path) -> Place {
        Place {
            folder: folder.to_owned(),
            name: "qui".into(),
        }
    }

    /// What is told of an error, without the remedy.
    fn told<T: std::fmt::Debug>(result: Result<T, Error>) -> (Action, String) {
        let error = result.expect_err("it cannot be had");
        let message = error.message(&Locale::new("it").expect("a tag"));
        let cause = message.rsplit("`: ").next().unwrap_or_default();
        (error.action, cause.to_owned())
    }

    fn found(action: Action, cause: &str) -> (Action, String) {
        (action, cause.to_owned())
    }

    #[test]
    fn the_command_line_comes_before_the_site_and_both_before_the_output() {
        let here = tempfile::tempdir().expect("a folder for the test");
        let (root, output) = (here.path(), place(here.path()));
        let wanted = |previous: Option<&str>, no_previous, site: Option<&str>| {
            let mut common = Common::default();
            common.previous = previous.map(PathBuf::from);
            common.no_previous = no_previous;
            let site = site.and_then(Previous::new);
            sought(&common, root, site.as_ref(), output.clone())
        };
        let folder = |folder: PathBuf, name: &str| {
            let name = name.into();
            Sought::Folder(Place { folder, name })
        };
        for (previous, no_previous, site, expected) in [
            (None, false, None, Sought::Output(output.clone())),
            (None, true, Some("a"), Sought::Nowhere),
            (Some("b"), false, Some("a"), folder("b".into(), "b")),
            (None, false, Some("a"), folder(root.join("a"), "a")),
            (
                Some("https://rete.example/x"),
                false,
                Some("a"),
                Sought::Address("https://rete.example/x/published.json".to_owned()),
            ),
            (
                None,
                false,
                Some("https://rete.example/a.json"),
                Sought::Address("https://rete.example/a.json".to_owned()),
            ),
        ] {
            let found = wanted(previous, no_previous, site).expect("it can be meant");
            assert_eq!(found, expected);
        }
        let error = wanted(Some("ftp://x"), false, None).expect_err("no address of the web");
        assert_eq!(error.action, Action::TakePrevious);
    }

    #[test]
    fn a_folder_that_is_asked_for_must_hold_a_register() {
        let here = tempfile::tempdir().expect("a folder for the test");
        let folder = here.path();
        let file = folder.join(REGISTER);
        let read = |folder: &Path| read(&Sought::Folder(place(folder)));
        assert_eq!(
            told(read(&folder.join("altrove"))),
            found(Action::FindPrevious, "la cartella non esiste")
        );
        assert_eq!(
            told(read(folder)),
            found(Action::FindPrevious, "non esiste")
        );
        fs::create_dir(&file).expect("made");
        assert_eq!(
            told(read(folder)),
            found(Action::ReadPrevious, "non è un file")
        );
        fs::remove_dir(&file).expect("removed");
        fs::write(&file, b"\x1F\x8B\xFF").expect("written");
        assert_eq!(
            told(read(folder)),
            found(Action::ReadPrevious, "non è un testo in UTF-8")
        );
        let sparse = File::create(&file).expect("made");
        sparse.set_len(LIMIT + 1).expect("a length");
        assert_eq!(
            told(read(folder)),
            found(Action::ReadPrevious, "supera 256 MB")
        );
        fs::write(&file, TEXT).expect("written");
        let earlier = read(folder).expect("it is there").expect("it is wanted");
        assert_eq!(&*earlier.text, TEXT);
        assert_eq!(
            earlier.from,
            Path::new("qui").join(REGISTER).display().to_string()
        );
        let named = read(&file).expect("it is there").expect("it is wanted");
        assert_eq!((&*named.text, &*named.from), (TEXT, "qui"));
    }

    #[test]
    fn the_output_folder_lacks_a_register_only_before_the_first_build() {
        let here = tempfile::tempdir().expect("a folder for the test");
        let folder = here.path().join("public");
        let read = || read(&Sought::Output(place(&folder)));
        assert_eq!(read().expect("nothing was built"), None);
        let path = UrlPath::new(&format!("/{REGISTER}")).expect("a plain path");
        let mut outputs = Outputs::default();
        disk::write(
            (here.path(), &folder),
            &outputs,
            &mut disk::Notes::default(),
            &Timings::new(),
        )
        .expect("written");
        assert_eq!(read().expect("nothing was published"), None);
        let content = Content::Rendered(TEXT.as_bytes().into());
        outputs.files.insert(path.output(), content);
        disk::write(
            (here.path(), &folder),
            &outputs,
            &mut disk::Notes::default(),
            &Timings::new(),
        )
        .expect("written");
        let earlier = read().expect("it is there").expect("it is wanted");
        assert_eq!(&*earlier.text, TEXT);
        fs::remove_file(folder.join(REGISTER)).expect("removed");
        let error = read().expect_err("the manifest lists it");
        assert_eq!(error.action, Action::FindOwnPrevious);
        fs::create_dir(folder.join(REGISTER)).expect("made");
        assert_eq!(told(read()), found(Action::ReadPrevious, "non è un file"));
    }

    /// A web server on this computer that gives these answers, one for each request, and the address of its root.
    fn server(answers: &[&[u8]]) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let port = listener.local_addr().expect("it has one").port();
        let mut answers: VecDeque<Vec<u8>> = answers.iter().map(|answer| answer.to_vec()).collect();
        std::thread::spawn(move || {
            while let Some(answer) = answers.pop_front() {
                let (mut stream, _) = listener.accept().expect("somebody asks");
                let mut request = Vec::new();
                while !request.ends_with(b"\r\n\r\n") {
                    let mut byte = [0];
                    stream.read_exact(&mut byte).expect("a whole request");
                    request.push(byte[0]);
                }
                let request = String::from_utf8(request).expect("a request is text");
                assert!(request.contains("user-agent: Connessi\r\n"), "{request}");
                let path = request.split(' ').nth(1).expect("a request has a target");
                let answer = match path {
                    "/a/published.json" => answer,
                    _ => b"HTTP/1.1 400 Bad Request\r\n\r\n".to_vec(),
                };
                stream.write_all(&answer).expect("it is read");
            }
            // Whoever asks once more waits in vain.
            let waiting = listener.accept();
            std::thread::sleep(Duration::from_secs(5));
            drop(waiting);
        });
        format!("http://127.0.0.1:{port}/a")
    }

    fn answer(head: &str, body: &[u8]) -> Vec<u8> {
        let length = body.len();
        let head =
            format!("HTTP/1.1 {head}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n");
        [head.as_bytes(), body].concat()
    }

    fn fetch(root: &str, patience: Duration) -> Result<Earlier, Error> {
        match Previous::new(root) {
            Some(Previous::Address(address)) => from_address(&address, patience),
            other => panic!("{root} is no address but {other:?}"),
        }
    }

    #[test]
    fn a_register_comes_over_the_web() {
        let good = answer("200 OK", TEXT.as_bytes());
        let moved = answer("301 Moved\r\nLocation: /a/published.json", b"");
        let busy = answer("503 Busy", b"later");
        for answers in [vec![&*good], vec![&*moved, &*good], vec![&*busy, &*good]] {
            let root = server(&answers);
            let earlier = fetch(&root, PATIENCE).expect("it is there");
            assert_eq!(&*earlier.text, TEXT);
            assert_eq!(earlier.from, format!("{root}/published.json"));
        }
    }

    #[test]
    fn what_the_web_does_not_give_is_told_with_its_reason() {
        let status = |head| answer(head, b"<p>no</p>");
        let moved = answer("302 Found\r\nLocation: /a/published.json", b"");
        let rounds: Vec<&[u8]> = std::iter::repeat_n(&*moved, 6).collect();
        let large = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", LIMIT + 1);
        let garbage = answer("200 OK", b"\x1F\x8B\xFF");
        let (gone, busy, cut) = (
            status("404 Not Found"),
            status("500 Error"),
            b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\nConnection: close\r\n\r\n{}",
        );
        let (forbidden, empty) = (status("403 Forbidden"), b"HTTP/1.1 204 No Content\r\n\r\n");
        for (answers, action, cause) in [
            (vec![&*gone], Action::FindPrevious, "il server risponde 404"),
            (
                vec![&*forbidden],
                Action::FetchPrevious,
                "il server risponde 403",
            ),
            (
                vec![&*busy, &*busy],
                Action::FetchPrevious,
                "il server risponde 500",
            ),
            (
                vec![&empty[..]],
                Action::FetchPrevious,
                "il server risponde 204",
            ),
            (
                vec![&*garbage],
                Action::ReadPrevious,
                "non è un testo in UTF-8",
            ),
            (
                vec![large.as_bytes()],
                Action::FetchPrevious,
                "supera 256 MB",
            ),
            (
                vec![&cut[..], &cut[..]],
                Action::FetchPrevious,
                "la risposta si è interrotta",
            ),
            (
                rounds,
                Action::FetchPrevious,
                "il server rinvia da un indirizzo all’altro senza fine",
            ),
        ] {
            let root = server(&answers);
            assert_eq!(told(fetch(&root, PATIENCE)), found(action, cause));
        }
        let root = server(&[b"SSH-2.0-x\r\n"]);
        let (action, cause) = told(fetch(&root, PATIENCE));
        assert_eq!(action, Action::FetchPrevious);
        assert!(
            cause.starts_with("la risposta non è quella di un server web ("),
            "{cause}"
        );
    }

    #[test]
    fn nobody_is_waited_for_without_end() {
        let start = Instant::now();
        let slow = server(&[]);
        assert_eq!(
            told(fetch(&slow, Duration::from_millis(200))),
            found(Action::FetchPrevious, "ci mette troppo")
        );
        assert!(start.elapsed() < Duration::from_secs(4));
        let closed = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = closed.local_addr().expect("it has one");
        drop(closed);
        assert_eq!(
            told(fetch(&format!("http://{address}/"), PATIENCE)),
            found(Action::FetchPrevious, "il server non risponde")
        );
    }
}
