//! What editors do on disk to save a text, and a preview that is held to what a clean build gives.

use std::collections::BTreeMap;
use std::fs::{self, File, FileTimes};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, SystemTime};

use tempfile::TempDir;

use crate::cli::{Server, done, program, status};
use crate::support::{NOW, fixture};

/// A way of saving a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    InPlace,
    RenameOver,
    Vim,
    Emacs,
    VsCode,
    JetBrains,
    Sed,
    InPieces,
    Anew,
    SameTime,
    OlderTime,
}

pub(crate) const WAYS: [Way; 11] = [
    Way::InPlace,
    Way::RenameOver,
    Way::Vim,
    Way::Emacs,
    Way::VsCode,
    Way::JetBrains,
    Way::Sed,
    Way::InPieces,
    Way::Anew,
    Way::SameTime,
    Way::OlderTime,
];

/// Saves a text as an editor does; its folder is made where there is none.
pub(crate) fn save(file: &Path, text: &str, way: Way) {
    let folder = file.parent().expect("it lies in a folder");
    fs::create_dir_all(folder).expect("made");
    let name = file.file_name().expect("it has a name").to_string_lossy();
    let beside = |name: String| folder.join(name);
    let is_there = file.exists();
    match way {
        Way::InPlace => put(file, text),
        Way::RenameOver => {
            let part = beside(format!(".{name}.part"));
            put(&part, text);
            rename(&part, file);
        }
        Way::Vim => {
            let swap = beside(format!(".{name}.swp"));
            put(&swap, "b0VIM");
            put(&beside("4913".to_owned()), "");
            remove(&beside("4913".to_owned()));
            let backup = beside(format!("{name}~"));
            if is_there {
                rename(file, &backup);
            }
            put(file, text);
            remove(&backup);
            remove(&swap);
        }
        Way::Emacs => {
            let (lock, auto) = (beside(format!(".#{name}")), beside(format!("#{name}#")));
            #[cfg(unix)]
            let _ = std::os::unix::fs::symlink("chi@qui.1:2", &lock);
            put(&auto, text);
            if is_there {
                fs::copy(file, beside(format!("{name}~"))).expect("copied");
            }
            put(file, text);
            remove(&auto);
            remove(&lock);
        }
        Way::VsCode => {
            put(file, "");
            pause(30);
            put(file, text);
        }
        Way::JetBrains => {
            let new = beside(format!("{name}___jb_tmp___"));
            let old = beside(format!("{name}___jb_old___"));
            put(&new, text);
            if is_there {
                rename(file, &old);
            }
            rename(&new, file);
            remove(&old);
        }
        Way::Sed => {
            let part = beside("sedX7aQ2k".to_owned());
            put(&part, text);
            rename(&part, file);
        }
        Way::InPieces => {
            let mut open = File::create(file).expect("made");
            let (first, second) = text.as_bytes().split_at(text.len() / 2);
            open.write_all(first).expect("written");
            open.flush().expect("written");
            pause(5);
            open.write_all(second).expect("written");
        }
        Way::Anew => {
            remove(file);
            pause(20);
            put(file, text);
        }
        Way::SameTime => {
            let time = fs::metadata(file).and_then(|metadata| metadata.modified());
            put(file, text);
            set_time(file, time.unwrap_or_else(|_| SystemTime::now()));
        }
        Way::OlderTime => {
            put(file, text);
            set_time(
                file,
                SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000),
            );
        }
    }
}

fn put(file: &Path, text: &str) {
    fs::write(file, text).expect("written");
}

fn rename(from: &Path, to: &Path) {
    fs::rename(from, to).expect("renamed");
}

fn remove(file: &Path) {
    // It may never have been there.
    let _ = fs::remove_file(file);
}

fn set_time(file: &Path, time: SystemTime) {
    let file = File::options().write(true).open(file).expect("opened");
    let times = FileTimes::new().set_modified(time);
    file.set_times(times).expect("set");
}

pub(crate) fn pause(milliseconds: u64) {
    std::thread::sleep(Duration::from_millis(milliseconds));
}

/// Every file of a folder, by its path in it.
pub(crate) fn files(root: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(folder) else {
            continue;
        };
        for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
            match path.is_dir() && !path.is_symlink() {
                true => folders.push(path),
                false => {
                    let name = path.strip_prefix(root).expect("it lies there");
                    let name = name.to_str().expect("a plain name").replace('\\', "/");
                    files.insert(name, fs::read(&path).unwrap_or_default());
                }
            }
        }
    }
    files
}

/// The fictitious site in a folder of its own, and a server that shows it.
pub(crate) struct Preview {
    folder: TempDir,
    pub(crate) server: Server,
}

/// What is said when a site is compared with a clean build.
pub(crate) type Fault = String;

impl Preview {
    pub(crate) fn start(args: &[&str]) -> Self {
        Self::of(&fixture(), args)
    }

    /// A preview of a copy of a site.
    pub(crate) fn of(site: &Path, args: &[&str]) -> Self {
        let folder = tempfile::tempdir().expect("a folder for the test");
        let root = folder.path().join("rete");
        for (name, bytes) in files(site) {
            let file = root.join(name);
            fs::create_dir_all(file.parent().expect("it lies in the site")).expect("made");
            fs::write(file, bytes).expect("written");
        }
        // As readers see it: a clean build has no drafts.
        let mut words = vec!["serve", "--port", "0", "--no-previous", "--no-drafts"];
        words.extend(["--now", NOW]);
        words.extend(args);
        let server = Server::run(program(&root, &words));
        server.until("/", |answer| status(answer) == 200);
        Self { folder, server }
    }

    pub(crate) fn root(&self) -> PathBuf {
        self.folder.path().join("rete")
    }

    pub(crate) fn file(&self, path: &str) -> PathBuf {
        self.root().join(path)
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.file(path)).expect("a text")
    }

    /// What a clean build of the site gives, nothing where it has errors.
    pub(crate) fn clean(&self) -> Option<BTreeMap<String, Vec<u8>>> {
        let output = self.folder.path().join("pulito");
        let _ = fs::remove_dir_all(&output);
        let address = format!("http://127.0.0.1:{}/", self.server.port);
        let out = output.to_str().expect("a plain name");
        let args = [
            "build",
            "--no-previous",
            "--now",
            NOW,
            "--base-url",
            &address,
            "--output",
            out,
        ];
        let run = program(&self.root(), &args).output().expect("it runs");
        match run.status.code() {
            Some(0) => {
                let mut files = files(&output);
                files.retain(|name, _| !name.starts_with(".connessi-"));
                Some(files)
            }
            Some(1) => None,
            _ => panic!("{}", String::from_utf8_lossy(&run.stderr)),
        }
    }

    /// The status, the head and the body of an answer.
    pub(crate) fn fetch(&self, path: &str) -> (u16, String, Vec<u8>) {
        let mut stream = self.server.connect();
        let port = self.server.port;
        let request = format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n");
        stream.write_all(request.as_bytes()).expect("it reads");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("it answers");
        let end = answer.windows(4).position(|four| four == b"\r\n\r\n");
        let body = answer.split_off(end.expect("a head") + 4);
        let head = String::from_utf8(answer).expect("a head is text");
        (status(&head), head, body)
    }

    /// Where what is served is not what a clean build gives.
    pub(crate) fn differs(&self, clean: &BTreeMap<String, Vec<u8>>) -> Option<Fault> {
        clean.iter().find_map(|(name, bytes)| {
            let path = format!("/{}", name.strip_suffix("index.html").unwrap_or(name));
            let (status, _, body) = self.fetch(&encoded(&path));
            let is_page = name.ends_with(".html");
            let is_same = match is_page {
                true => is_with_preview(&body, bytes),
                false => body == *bytes,
            };
            (status != 200 || !is_same).then(|| {
                let [body, bytes] = [&body[..], bytes].map(String::from_utf8_lossy);
                format!("{path}: {status}{}", first_difference(&body, &bytes))
            })
        })
    }

    /// Waits until what is served is what a clean build gives, or shows that there is an error where there is one.
    pub(crate) fn comes_to_rest(&self) -> Result<bool, Fault> {
        let clean = self.clean();
        let mut last = String::new();
        for _ in 0..100 {
            let fault = match &clean {
                Some(clean) => self.differs(clean),
                None => {
                    let (_, _, page) = self.fetch("/");
                    let page = String::from_utf8_lossy(&page);
                    (!page.contains("role=\"alert\"")).then(|| "no error is shown".to_owned())
                }
            };
            match fault {
                Some(fault) => last = fault,
                None => return Ok(clean.is_some()),
            }
            pause(100);
        }
        Err(last)
    }
}

/// A preview of a new site.
pub(crate) fn started(args: &[&str]) -> Preview {
    let folder = tempfile::tempdir().expect("a folder for the test");
    done(folder.path(), &["new", "site", "rete"]);
    Preview::of(&folder.path().join("rete"), args)
}

/// A command run by another one, which is given it as further words.
pub(crate) fn through(words: &[&str], command: &Command) -> Command {
    let mut outer = Command::new(words[0]);
    outer.args(&words[1..]);
    outer.arg(command.get_program()).args(command.get_args());
    outer.current_dir(command.get_current_dir().expect("it has one"));
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => outer.env(name, value),
            None => outer.env_remove(name),
        };
    }
    outer
}

/// Whether `page` is `clean` with something of the preview's put in at one place.
fn is_with_preview(page: &[u8], clean: &[u8]) -> bool {
    let same = page.iter().zip(clean).take_while(|(a, b)| a == b).count();
    let rest = clean.len() - same;
    page.len() > clean.len()
        && page.ends_with(&clean[same..])
        && page[same..page.len() - rest]
            .windows(11)
            .any(|some| some == b"/__connessi")
}

fn first_difference(served: &str, clean: &str) -> String {
    let lines = served.lines().zip(clean.lines());
    let differing = lines.filter(|(a, b)| a != b).take(1);
    let shown: String = differing
        .map(|(a, b)| format!("\n  served: {a:.300}\n  clean:  {b:.300}"))
        .collect();
    format!(" {} and {} bytes{shown}", served.len(), clean.len())
}

fn encoded(path: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/.-_~".contains(&byte);
    path.bytes()
        .map(|byte| match plain(byte) {
            true => char::from(byte).to_string(),
            false => format!("%{byte:02X}"),
        })
        .collect()
}
