//! `serve` shows the site while it is written: read, build, show, wait, for ever.
//! Knows what a browser is to see when a build has errors, fails or panics: the last good site, and why.

use std::cell::RefCell;
use std::net::IpAddr;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::config::BaseUrl;
use crate::diagnostic::text::{Style, draw};
use crate::diagnostic::{Checked, Severity};
use crate::locale::Arg;
use crate::pipeline::{self, Outputs, ParseMemo};
use crate::shell::args::{Common, Serve};
use crate::shell::commands::{Session, configured, default_zone, find, now, sought};
use crate::shell::error::{Action, Error, words_of};
use crate::shell::previous::{self, Sought};
use crate::shell::server::gate::Hosts;
use crate::shell::server::{Shown, Stage, Words, bind};
use crate::shell::terminal::{Stage as Work, Terminal};
use crate::shell::watch::{Trouble, Watch};
use crate::shell::{Outcome, disk};
use crate::source::Earlier;

/// How soon what could not be read is read again though nothing has changed.
const RETRY: Duration = Duration::from_secs(2);

/// Serves the site until the program is ended from outside.
pub(super) fn serve(
    common: &Common,
    serve: &Serve,
    terminal: &mut Terminal,
) -> Result<Outcome, Error> {
    let root = find(common, terminal)?;
    // What is wrong on the command line is told at once, not over a page.
    now(common.now.as_deref(), &default_zone())?;
    let host = serve.host.trim_matches(['[', ']']);
    let listener = bind(host, serve.port)?;
    let address = listener.local_addr();
    let port = address
        .map_err(Error::at(Action::Listen, host.as_ref()))?
        .port();
    let url = url(host, port);
    let mut shown = common.clone();
    shown.base_url = Some(url.clone());
    let mut preview = Preview {
        root: root.clone(),
        common: shown,
        published: None,
        stage: Stage::new(
            &root,
            Hosts {
                port,
                name: host.to_owned(),
            },
            words(terminal),
        ),
        unread: RefCell::default(),
    };
    if BaseUrl::new(&url).is_none() {
        return Err(Error::refused(Action::Listen, host));
    }
    preview.stage.open(listener)?;
    tell_address(serve, &url, port, terminal);
    let mut watch = Watch::new(&root, serve.poll);
    let mut memo = ParseMemo::default();
    let mut heads = disk::Heads::default();
    let sought = sought(common, &root, configured(&root).as_ref())?;
    if matches!(sought, Sought::Address(_)) {
        // Nobody waits for another server before there is something to see.
        preview.renew(&mut memo, &mut heads, terminal);
    }
    preview.published = published(common, sought, terminal)?;
    let mut is_whole = preview.renew(&mut memo, &mut heads, terminal);
    loop {
        if let Some(trouble) = watch.take_trouble() {
            let cause = match trouble {
                Trouble::Limit => terminal.locale().text("shell-serve-limit"),
                Trouble::Other(error) => words_of(&error, terminal.locale()),
            };
            terminal.remark("shell-serve-polling", &[("cause", Arg::Text(&cause))]);
        }
        watch.wait((!is_whole).then_some(RETRY));
        is_whole = preview.renew(&mut memo, &mut heads, terminal);
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

/// The site as it is shown while it is written.
struct Preview {
    root: PathBuf,
    common: Common,
    published: Option<Earlier>,
    stage: Arc<Stage>,
    /// Why the site could not be read the last time.
    unread: RefCell<Option<String>>,
}

impl Preview {
    /// Reads and builds the site and shows what came of it. Tells whether everything could be read.
    fn renew(
        &self,
        memo: &mut ParseMemo,
        heads: &mut disk::Heads,
        terminal: &mut Terminal,
    ) -> bool {
        let start = Instant::now();
        let mut session =
            match Session::read_again(self.root.clone(), &self.common, heads, terminal) {
                Ok(session) => session,
                Err(error) => {
                    let locale = terminal.locale();
                    let remedy = error.remedy(locale).unwrap_or_default();
                    let text = format!("{}\n\n{remedy}", error.message(locale));
                    // It is tried again and again, and told once.
                    if self.unread.replace(Some(text.clone())).as_ref() != Some(&text) {
                        terminal.error(&error);
                        self.show_trouble(text, terminal);
                    }
                    return false;
                }
            };
        self.unread.take();
        session.inputs.published = self.published.clone();
        let built = catch_unwind(AssertUnwindSafe(|| {
            pipeline::build(&session.inputs, &session.options, memo)
        }));
        match built {
            Ok(built) => self.show(&session, built, start, terminal),
            Err(_) => {
                // What it remembers may be half done.
                *memo = ParseMemo::default();
                terminal.remark("shell-serve-panic", &[]);
                self.show_trouble(terminal.locale().text("shell-serve-panic"), terminal);
            }
        }
        true
    }

    fn show(
        &self,
        session: &Session,
        built: Checked<Outputs>,
        start: Instant,
        terminal: &Terminal,
    ) {
        let found = Checked {
            value: (),
            diagnostics: session.findings(built.diagnostics),
        };
        terminal.findings(&found.diagnostics, &session.inputs);
        if !found.is_publishable() {
            let errors = found
                .diagnostics
                .iter()
                .filter(|found| found.severity == Severity::Error)
                .map(|found| draw(found, &session.inputs, terminal.locale(), Style::Plain));
            let text = errors.collect::<Vec<_>>().join("\n\n");
            self.show_trouble(text, terminal);
            let counts = terminal.counts(&found.diagnostics);
            terminal.remark("shell-serve-failed", &[("counts", Arg::Text(&counts))]);
            return;
        }
        let seconds = terminal.seconds(start.elapsed());
        let args = [
            ("pages", Arg::Number(built.value.pages)),
            ("feeds", Arg::Number(built.value.feeds)),
            ("seconds", Arg::Text(&seconds)),
        ];
        self.stage.show(Shown {
            outputs: Arc::new(built.value),
            findings: None,
            words: words(terminal),
        });
        terminal.result("shell-served", &args);
    }

    /// Shows what is wrong over the last good site.
    fn show_trouble(&self, text: String, terminal: &Terminal) {
        self.stage.show(Shown {
            outputs: self.stage.outputs(),
            findings: Some(text),
            words: words(terminal),
        });
    }
}

fn words(terminal: &Terminal) -> Words {
    let locale = terminal.locale();
    Words {
        language: locale.tag().to_owned(),
        heading: locale.text("shell-serve-heading"),
        heading_alone: locale.text("shell-serve-heading-alone"),
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
