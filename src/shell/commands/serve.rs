//! `serve` shows the site while it is written: read, build, show, wait, for ever.
//! Knows what a browser is to see when a build has errors, fails or panics: the last good site, and why.

mod inspect;

use std::collections::BTreeMap;
use std::hash::{BuildHasher, RandomState};
use std::net::IpAddr;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{self, Receiver, Sender};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use jiff::civil::Date;

use crate::config::BaseUrl;
use crate::diagnostic::{Checked, Diagnostic};
use crate::locale::{Arg, Locale};
use crate::model::Options;
use crate::pipeline::preview::{self, successor};
use crate::pipeline::{Memory, Outputs};
use crate::shell::args::{Common, Serve};
use crate::shell::commands::{Session, base_url, configured, default_zone, find, now, sought};
use crate::shell::error::{Action, Error, words_of};
use crate::shell::preview::editor::Editor;
use crate::shell::preview::{Built, Desk, Trouble};
use crate::shell::previous::{self, Sought};
use crate::shell::server::gate::Hosts;
use crate::shell::server::{Asked, Call, Shown, Stage, Words, bind};
use crate::shell::terminal::{Stage as Work, Terminal};
use crate::shell::watch::{self, Watch};
use crate::shell::{Outcome, disk};
use crate::source::{Earlier, Inputs, SourcePath};
use inspect::{Inspector, Job};

/// How soon what could not be read is read again though nothing has changed.
const RETRY: Duration = Duration::from_secs(2);
/// How long after a moment at which the site changes by itself it is built again.
const AFTER_TURN: Duration = Duration::from_millis(500);

/// So many texts saved at once are the work of one hand; where there are more, nobody is led to a page.
const FEW: usize = 4;

/// Serves the site until the program is ended from outside.
pub(super) fn serve(
    common: &Common,
    serve: &Serve,
    terminal: &mut Terminal,
) -> Result<Outcome, Error> {
    let root = find(common, terminal)?;
    // What is wrong on the command line is told at once, not over a page.
    now(common.now.as_deref(), &default_zone())?;
    common.base_url.as_deref().map(base_url).transpose()?;
    let editor = Editor::chosen(serve.editor.as_deref(), |name| std::env::var(name).ok())?;
    let host = serve.host.trim_matches(['[', ']']);
    let listener = bind(host, serve.port)?;
    let address = listener.local_addr();
    let port = address
        .map_err(Error::at(Action::Listen, host.as_ref()))?
        .port();
    let url = url(host, port);
    if BaseUrl::new(&url).is_none() {
        return Err(Error::refused(Action::Listen, host));
    }
    let (sender, calls) = mpsc::channel();
    let token = token();
    let hosts = Hosts {
        port,
        name: host.to_owned(),
    };
    let stage = Stage::new(
        &root,
        hosts,
        words(terminal.locale()),
        sender.clone(),
        token.clone(),
    );
    let latest = Arc::new(AtomicU64::default());
    let no_thread = || Error::at(Action::Listen, url.as_ref());
    let inspector = Inspector::new(Arc::clone(&stage), Arc::clone(&latest)).map_err(no_thread())?;
    let mut preview = Preview {
        root: root.clone(),
        common: common.clone(),
        url: url.clone(),
        published: None,
        stage: Arc::clone(&stage),
        inspector,
        latest,
        editor,
        token,
        follows: serve.follow,
        day: None,
        drafts: !serve.no_drafts,
        locale: Arc::new(Locale::new(terminal.locale().tag()).expect("it is spoken")),
        tried: None,
        moved: Arc::default(),
        memory: Memory::lasting(),
        heads: disk::Heads::default(),
        unread: None,
    };
    stage.open(listener)?;
    tell_address(serve, &url, port, terminal);
    let watch = Watch::new(&root, serve.poll);
    tell_changes(watch, sender).map_err(no_thread())?;
    let sought = sought(common, &root, configured(&root).as_ref())?;
    if matches!(sought, Sought::Address(_)) {
        // Nobody waits for another server before there is something to see.
        preview.renew(terminal);
    }
    preview.published = published(common, sought, terminal)?;
    let mut patience = preview.renew(terminal);
    terminal.detach().map_err(no_thread())?;
    loop {
        for call in wait(&calls, patience) {
            match call {
                Call::Trouble(trouble) => {
                    let cause = match trouble {
                        watch::Trouble::Limit => terminal.locale().text("shell-serve-limit"),
                        watch::Trouble::Other(error) => words_of(&error, terminal.locale()),
                    };
                    terminal.remark("shell-serve-polling", &[("cause", Arg::Text(&cause))]);
                }
                Call::Asked(asked) => preview.take(asked),
                Call::Sources => {}
            }
        }
        patience = preview.renew(terminal);
    }
}

/// What the site published last, for as long as it is shown. A preview tells the calendars nothing, so that it does
/// without a memory that cannot be had, unless the command line asks for it.
fn published(
    common: &Common,
    sought: Sought,
    terminal: &Terminal,
) -> Result<Option<Earlier>, Error> {
    let progress = terminal.progress();
    progress.stage(Work::Previous);
    let read = previous::read(&sought);
    drop(progress);
    match (read, sought) {
        (Err(error), _) if common.previous.is_some() => Err(error),
        (Err(error), Sought::Address(_) | Sought::Folder(_)) => {
            let cause = error.message(terminal.locale());
            terminal.remark("shell-serve-previous", &[("cause", Arg::Text(&cause))]);
            Ok(None)
        }
        (Err(_), Sought::Output(_) | Sought::Nowhere) => Ok(None),
        (Ok(published), _) => Ok(published),
    }
}

/// The address at which the site is looked at.
fn url(host: &str, port: u16) -> String {
    match host.parse::<IpAddr>() {
        Ok(address) if address.is_unspecified() => format!("http://127.0.0.1:{port}/"),
        Ok(IpAddr::V6(address)) => format!("http://[{address}]:{port}/"),
        Ok(IpAddr::V4(_)) | Err(_) => format!("http://{host}:{port}/"),
    }
}

fn tell_address(serve: &Serve, url: &str, port: u16, terminal: &Terminal) {
    if serve.port != 0 && port != serve.port {
        let taken = serve.port.to_string();
        let port = port.to_string();
        let args = [("taken", Arg::Text(&taken)), ("port", Arg::Text(&port))];
        terminal.remark("shell-serve-port", &args);
    }
    let is_local = match serve.host.parse::<IpAddr>() {
        Ok(address) => address.is_loopback(),
        Err(_) => serve.host.eq_ignore_ascii_case("localhost"),
    };
    if !is_local {
        terminal.remark("shell-serve-host", &[("host", Arg::Text(&serve.host))]);
    }
    terminal.result("shell-serve-at", &[("url", Arg::Text(url))]);
    if serve.open && !open_browser(url) {
        terminal.remark("shell-serve-open", &[("url", Arg::Text(url))]);
    }
}

fn open_browser(url: &str) -> bool {
    let (program, args): (&str, &[&str]) = match std::env::consts::OS {
        "macos" => ("open", &[url]),
        "windows" => ("cmd", &["/C", "start", "", url]),
        _ => ("xdg-open", &[url]),
    };
    Command::new(program)
        .args(args)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .is_ok()
}

/// What nobody on another site can guess.
fn token() -> String {
    let part = || RandomState::new().hash_one("connessi");
    format!("{:016x}{:016x}", part(), part())
}

/// Has the watch tell what it sees, on a thread of its own, so that pages may ask meanwhile.
fn tell_changes(mut watch: Watch, calls: Sender<Call>) -> std::io::Result<()> {
    let work = move || {
        let tell = |call| calls.send(call).is_ok();
        loop {
            if let Some(trouble) = watch.take_trouble() {
                tell(Call::Trouble(trouble));
            }
            watch.wait(None);
            // Nobody listens any more only when the program ends.
            if !tell(Call::Sources) {
                return;
            }
        }
    };
    std::thread::Builder::new().spawn(work).map(drop)
}

/// Everything that has come since, as soon as there is something, or nothing after `patience`.
fn wait(calls: &Receiver<Call>, patience: Option<Duration>) -> Vec<Call> {
    let first = match patience {
        Some(patience) => calls.recv_timeout(patience).ok(),
        None => calls.recv().ok(),
    };
    first.into_iter().chain(calls.try_iter()).collect()
}

/// The site as it is shown while it is written.
struct Preview {
    root: PathBuf,
    common: Common,
    /// Where the site is looked at.
    url: String,
    published: Option<Earlier>,
    stage: Arc<Stage>,
    inspector: Inspector,
    latest: Arc<AtomicU64>,
    editor: Option<Editor>,
    token: String,
    /// Whether a tab is led to what was edited.
    follows: bool,
    /// The day that a page has asked for.
    day: Option<Date>,
    /// Whether drafts are shown.
    drafts: bool,
    locale: Arc<Locale>,
    /// What was read last.
    tried: Option<Arc<Inputs>>,
    /// Where pages stand now that stood elsewhere.
    moved: Arc<BTreeMap<String, String>>,
    memory: Memory,
    heads: disk::Heads,
    /// Why the site could not be read the last time.
    unread: Option<String>,
}

impl Preview {
    fn take(&mut self, asked: Asked) {
        match asked {
            Asked::Day(day) => self.day = Some(day),
            Asked::Now => self.day = None,
            Asked::Drafts(drafts) => self.drafts = drafts,
        }
    }

    /// Reads and builds the site and shows what came of it. Tells when to do so again though nothing has changed.
    fn renew(&mut self, terminal: &mut Terminal) -> Option<Duration> {
        let start = Instant::now();
        let attempt = self.latest.fetch_add(1, Ordering::Relaxed) + 1;
        let mut common = self.common.clone();
        common.base_url = Some(self.url.clone());
        common.drafts = self.drafts;
        if let Some(day) = self.day {
            common.now = Some(day.to_string());
        }
        let read = Session::read_again(self.root.clone(), &common, &mut self.heads, terminal);
        self.speak(terminal);
        let session = match read {
            Ok(session) => session,
            Err(error) => {
                let remedy = error.remedy(&self.locale).unwrap_or_default();
                let message = error.message(&self.locale);
                // It is tried again and again, and told once.
                if self.unread.as_ref() != Some(&message) {
                    terminal.error(&error);
                    self.unread = Some(message.clone());
                    self.show_trouble(attempt, Trouble::Machine(message, remedy));
                }
                return Some(RETRY);
            }
        };
        self.unread = None;
        let mut session = session;
        session.inputs.published = self.published.clone();
        let options = session.options.clone();
        let zone = session
            .config
            .as_ref()
            .map(|config| config.zone.zone.clone());
        let memory = &mut self.memory;
        let built = catch_unwind(AssertUnwindSafe(|| {
            preview::build(&session.inputs, &options, memory)
        }));
        let mut next = None;
        match built {
            Ok(built) => {
                let turn = built.value.0.next.as_ref();
                next = turn.map(|turn| turn.at);
                self.show(attempt, session, built, start, terminal);
            }
            Err(_) => {
                // What it remembers may be half done.
                self.memory = Memory::lasting();
                terminal.remark("shell-serve-panic", &[]);
                let message = self.locale.text("shell-serve-panic");
                self.show_trouble(attempt, Trouble::Machine(message, String::new()));
            }
        }
        // Where the clock says what day it is, the site changes by itself.
        let is_live = self.day.is_none() && self.common.now.is_none();
        let here = options
            .now
            .to_zoned_datetime(zone.unwrap_or_else(default_zone));
        let midnight = here.tomorrow().and_then(|next| next.start_of_day()).ok();
        let midnight = midnight.map(|midnight| midnight.timestamp());
        let turn = next.into_iter().chain(midnight).min().filter(|_| is_live)?;
        let left = turn.duration_since(Timestamp::now());
        Some(Duration::try_from(left).unwrap_or_default() + AFTER_TURN)
    }

    /// Takes the language that the terminal speaks by now.
    fn speak(&mut self, terminal: &Terminal) {
        let tag = terminal.locale().tag();
        if self.locale.tag() != tag {
            self.locale = Arc::new(Locale::new(tag).expect("it is spoken"));
        }
    }

    fn show(
        &mut self,
        attempt: u64,
        session: Session,
        built: Checked<(Outputs, Option<preview::Preview>)>,
        start: Instant,
        terminal: &Terminal,
    ) {
        let found = Checked {
            value: (),
            diagnostics: session.findings(built.diagnostics),
        };
        terminal.findings(&found.diagnostics, &session.inputs);
        let options = session.options;
        let inputs = Arc::new(session.inputs);
        let earlier = self.tried.replace(Arc::clone(&inputs));
        let (outputs, preview) = built.value;
        let (true, Some(preview)) = (found.is_publishable(), preview) else {
            let trouble = Trouble::Sources(inputs, found.diagnostics.clone().into());
            self.show_trouble(attempt, trouble);
            let counts = terminal.counts(&found.diagnostics);
            terminal.remark("shell-serve-failed", &[("counts", Arg::Text(&counts))]);
            return;
        };
        let seconds = terminal.seconds(start.elapsed());
        let args = [
            ("pages", Arg::Number(outputs.pages)),
            ("feeds", Arg::Number(outputs.feeds)),
            ("seconds", Arg::Text(&seconds)),
        ];
        let outputs = Arc::new(outputs);
        let built = Arc::new(Built {
            inputs,
            preview,
            is_other_day: self.day.is_some(),
            drafts: options.drafts,
        });
        self.remember_moved(&outputs, &built);
        let follow = earlier.filter(|_| self.follows);
        let follow = follow.and_then(|earlier| edited(&earlier, &built));
        self.stage.show(Shown {
            outputs: Arc::clone(&outputs),
            desk: Some(Arc::new(self.desk(attempt, None, Some(Arc::clone(&built))))),
            words: words(&self.locale),
            moved: Arc::clone(&self.moved),
            follow: follow.map(|to| (attempt, to)),
        });
        terminal.result("shell-served", &args);
        let stated = self.common.base_url.as_deref();
        self.inspector.look_over(Job {
            attempt,
            built,
            outputs,
            options: Options {
                drafts: self.common.drafts,
                base_url: stated.and_then(BaseUrl::new),
                ..options
            },
            locale: Arc::clone(&self.locale),
        });
    }

    /// Shows what is wrong over the last good site.
    fn show_trouble(&self, attempt: u64, trouble: Trouble) {
        let shown = self.stage.shown();
        let before = shown.desk.as_ref();
        let built = before.and_then(|desk| desk.shown.clone());
        let mut desk = self.desk(attempt, Some(trouble), built);
        desk.found = before.and_then(|desk| desk.found.clone());
        desk.changes = before.and_then(|desk| desk.changes.clone());
        self.stage.show(Shown {
            desk: Some(Arc::new(desk)),
            words: words(&self.locale),
            ..Shown::clone(&shown)
        });
    }

    fn desk(&self, attempt: u64, trouble: Option<Trouble>, shown: Option<Arc<Built>>) -> Desk {
        Desk {
            locale: Arc::clone(&self.locale),
            root: self.root.clone(),
            editor: self.editor.clone(),
            token: self.token.clone(),
            attempt,
            trouble,
            shown,
            found: None::<Arc<[Diagnostic]>>,
            changes: None,
        }
    }

    /// Remembers where the pages stand now that are no more where they were.
    fn remember_moved(&mut self, outputs: &Outputs, built: &Built) {
        let before = self.stage.shown();
        let shown = before.desk.as_ref().and_then(|desk| desk.shown.as_ref());
        let Some(earlier) = shown else {
            return;
        };
        let gone = before.outputs.files.keys();
        let gone = gone.filter(|path| !outputs.files.contains_key(*path));
        let moved = gone.filter_map(|path| {
            let old = (&earlier.preview, &*earlier.inputs);
            let to = successor(old, path, (&built.preview, &built.inputs))?;
            let page = path.as_str().strip_suffix("index.html")?;
            let from = crate::url::UrlPath::new(&format!("/{page}")).ok()?;
            Some((from.encoded(), to.encoded()))
        });
        let moved: Vec<(String, String)> = moved.collect();
        if moved.is_empty() {
            return;
        }
        let all = Arc::make_mut(&mut self.moved);
        for (from, to) in moved {
            for earlier in all.values_mut().filter(|earlier| **earlier == from) {
                earlier.clone_from(&to);
            }
            all.insert(from, to);
        }
        // Who comes back to where they were is not led away again.
        all.retain(|from, to| from != to);
    }
}

/// The page of the text that was edited last, where it was one or a few.
fn edited(earlier: &Inputs, built: &Built) -> Option<String> {
    let texts = built.inputs.texts.iter();
    let changed = texts.filter(|(path, text)| earlier.texts.get(*path) != Some(text));
    let changed: Vec<&SourcePath> = changed.map(|(path, _)| path).collect();
    let mut pages = changed
        .iter()
        .filter_map(|path| built.preview.page_of(path));
    let page = pages.next().filter(|_| changed.len() <= FEW);
    page.map(|page| page.encoded())
}

fn words(locale: &Locale) -> Words {
    Words {
        language: locale.tag().to_owned(),
        not_found: locale.text("shell-serve-not-found"),
        building: locale.text("shell-serve-building"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_is_one_that_a_browser_can_open() {
        assert_eq!(url("127.0.0.1", 8000), "http://127.0.0.1:8000/");
        assert_eq!(url("0.0.0.0", 8000), "http://127.0.0.1:8000/");
        assert_eq!(url("::1", 80), "http://[::1]:80/");
        assert_eq!(url("localhost", 80), "http://localhost:80/");
        assert!(BaseUrl::new(&url("127.0.0.1", 8000)).is_some());
    }
}
