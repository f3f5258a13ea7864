//! The one place that prints: findings, results, errors and progress, in the reader's language.
//! Knows how a terminal differs from a file, and nothing of what a command does.

use std::cell::RefCell;
use std::fmt::Write as _;
use std::io::{ErrorKind as ErrorKindOfMachine, IsTerminal, Write as _};
use std::path::Path;
use std::process::ExitCode;
use std::sync::mpsc::{self, RecvTimeoutError, Sender, SyncSender};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use clap::error::{ContextKind, ContextValue, ErrorKind};
use indicatif::{ProgressBar, ProgressStyle};

use crate::diagnostic::text::{Style, draw};
use crate::diagnostic::{Diagnostic, Severity, did_you_mean};
use crate::locale::{Arg, Locale};
use crate::shell::args::Lang;
use crate::shell::error::{Action, Error};
use crate::source::Inputs;

/// How long a command works before it shows that it does.
const PATIENCE: Duration = Duration::from_secs(1);
/// The marks of bold red and of bold, and their end ([ECMA-48, 8.3.117](https://ecma-international.org/publications-and-standards/standards/ecma-48/)).
const RED: &str = "\x1B[1m\x1B[91m";
const BOLD: &str = "\x1B[1m";
const END: &str = "\x1B[0m";

/// How many texts may wait to be printed by another thread.
const BACKLOG: usize = 64;
/// How many findings are drawn: nobody mends more in one go, and each is drawn from the whole of its file.
const SHOWN: usize = 200;

/// Where a command tells what came of it.
#[derive(Debug)]
pub struct Terminal {
    locale: Locale,
    stated: Option<Lang>,
    is_quiet: bool,
    /// Why a result could not be printed, as on a full disk.
    failed: RefCell<Option<std::io::Error>>,
    /// Who prints instead, where nothing may wait for it.
    printer: Option<SyncSender<(Stream, String)>>,
}

/// Where a text is printed.
#[derive(Clone, Copy, Debug)]
enum Stream {
    /// With the results.
    Out,
    /// Beside them.
    Err,
}

impl Stream {
    /// Prints to it, without colours where it is no terminal or `NO_COLOR` is set.
    fn print(self, text: &str) -> std::io::Result<()> {
        let bytes = text.as_bytes();
        match self {
            Self::Out => {
                let mut out = anstream::stdout().lock();
                out.write_all(bytes).and_then(|()| out.flush())
            }
            Self::Err => anstream::stderr().lock().write_all(bytes),
        }
    }
}

impl Terminal {
    /// A terminal that speaks `lang`, else the language that the environment states, else Italian.
    pub fn new(lang: Option<Lang>, is_quiet: bool) -> Self {
        let stated = lang.or_else(|| Lang::from_tag(&std::env::var("CONNESSI_LANG").ok()?));
        Self {
            locale: locale(stated.or_else(system_language)),
            stated,
            is_quiet,
            failed: RefCell::default(),
            printer: None,
        }
    }

    /// Has another thread print from here on, for a command that goes on for as long as it is let: a terminal that is
    /// stopped (Ctrl-S), or a program that does not read on, holds nothing up. What waits longer than others is not printed.
    ///
    /// # Errors
    /// Where the machine has no thread left.
    pub fn detach(&mut self) -> std::io::Result<()> {
        let (sender, texts) = mpsc::sync_channel::<(Stream, String)>(BACKLOG);
        let print = move || {
            for (stream, text) in texts {
                // Where nobody reads any more, there is nobody to tell.
                let _ = stream.print(&text);
            }
        };
        std::thread::Builder::new().spawn(print)?;
        self.printer = Some(sender);
        Ok(())
    }

    /// Speaks the language of the site from here on, unless the user has asked for one.
    pub fn speak(&mut self, site_language: &str) {
        if self.stated.is_none()
            && let Some(lang) = Lang::from_tag(site_language)
        {
            self.locale = locale(Some(lang));
        }
    }

    /// The language that it speaks.
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// Prints a result, unless it is to be quiet.
    pub fn result(&self, key: &str, args: &[(&str, Arg<'_>)]) {
        if !self.is_quiet {
            self.print(&format!("{}\n", self.locale.text_with(key, args)));
        }
    }

    /// Prints a remark beside the results, unless it is to be quiet.
    pub fn remark(&self, key: &str, args: &[(&str, Arg<'_>)]) {
        if !self.is_quiet {
            self.complain(&format!("{}\n", self.locale.text_with(key, args)));
        }
    }

    /// Prints text as it is.
    pub fn print(&self, text: &str) {
        // Where nobody reads any more, there is nobody to tell.
        if let Err(error) = self.hand(Stream::Out, text)
            && error.kind() != ErrorKindOfMachine::BrokenPipe
        {
            self.failed.borrow_mut().get_or_insert(error);
        }
    }

    /// Prints beside the results.
    fn complain(&self, text: &str) {
        // Where nobody reads any more, there is nobody to tell.
        let _ = self.hand(Stream::Err, text);
    }

    fn hand(&self, stream: Stream, text: &str) -> std::io::Result<()> {
        match &self.printer {
            Some(printer) => {
                let _ = printer.try_send((stream, text.to_owned()));
                Ok(())
            }
            None => stream.print(text),
        }
    }

    /// Why a result could not be printed, if one could not.
    pub fn failure(&self) -> Option<Error> {
        let failed = self.failed.borrow_mut().take();
        failed.map(Error::at(Action::PrintResult, Path::new("stdout")))
    }

    /// How findings are drawn here; what nobody sees loses its colours when it is printed.
    pub fn style(&self) -> Style {
        Style::Colours
    }

    /// Findings in words, with the lines that they are about.
    pub fn findings_text(&self, diagnostics: &[Diagnostic], inputs: &Inputs) -> String {
        let mut text = String::new();
        for diagnostic in diagnostics.iter().take(SHOWN) {
            text += &draw(diagnostic, inputs, &self.locale, Style::Colours);
            text += "\n\n";
        }
        if diagnostics.len() > SHOWN {
            let more = [("count", Arg::Number(diagnostics.len() - SHOWN))];
            text += &self.locale.text_with("shell-more-findings", &more);
            text += "\n\n";
        }
        text
    }

    /// Prints findings, with the lines that they are about.
    pub fn findings(&self, diagnostics: &[Diagnostic], inputs: &Inputs) {
        self.complain(&self.findings_text(diagnostics, inputs));
    }

    /// Prints text beside the results as it is.
    pub fn print_beside(&self, text: &str) {
        self.complain(text);
    }

    /// Prints why a command could not run, and what to do about it.
    pub fn error(&self, error: &Error) {
        self.complain(&trouble(
            &self.locale,
            &error.message(&self.locale),
            error.remedy(&self.locale),
        ));
    }

    /// Prints rows: their columns aligned for eyes, or parted by tabs for programs.
    pub fn table(&self, rows: &[Vec<String>]) {
        let text = match std::io::stdout().is_terminal() {
            true => aligned(rows),
            false => rows.iter().map(|row| row.join("\t") + "\n").collect(),
        };
        self.print(&text);
    }

    /// Prints rows beside the results, their columns aligned.
    pub fn table_beside(&self, rows: &[Vec<String>]) {
        self.complain(&aligned(rows));
    }

    /// Shows that work goes on, if it takes longer than a second and somebody watches.
    pub fn progress(&self) -> Progress {
        let somebody_watches = std::io::stderr().is_terminal() && !self.is_quiet;
        Progress::new(somebody_watches.then(|| self.stages()))
    }

    fn stages(&self) -> [String; 6] {
        Stage::ALL.map(|stage| self.locale.text(stage.key()))
    }

    /// How many errors and warnings there are, in words.
    pub fn counts(&self, diagnostics: &[Diagnostic]) -> String {
        let count = |severity| {
            let found = diagnostics
                .iter()
                .filter(|found| found.severity == severity);
            Arg::Number(found.count())
        };
        let args = [
            ("errors", count(Severity::Error)),
            ("warnings", count(Severity::Warning)),
            ("notes", count(Severity::Info)),
        ];
        self.locale.text_with("shell-counts", &args)
    }

    /// A length of time in seconds, with two digits below.
    pub fn seconds(&self, duration: Duration) -> String {
        let text = format!("{:.2}", duration.as_secs_f64());
        match self.locale.tag().starts_with("it") {
            true => text.replace('.', ","),
            false => text,
        }
    }
}

/// What a command is at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Reading the sources.
    Read,
    /// Reading what was published last.
    Previous,
    /// Building the site.
    Build,
    /// Making pictures in other sizes.
    Pictures,
    /// Writing the output.
    Write,
    /// Asking whether addresses elsewhere answer.
    External,
}

impl Stage {
    const ALL: [Self; 6] = [
        Self::Read,
        Self::Previous,
        Self::Build,
        Self::Pictures,
        Self::Write,
        Self::External,
    ];

    fn key(self) -> &'static str {
        match self {
            Self::Read => "shell-stage-read",
            Self::Previous => "shell-stage-previous",
            Self::Build => "shell-stage-build",
            Self::Pictures => "shell-stage-pictures",
            Self::Write => "shell-stage-write",
            Self::External => "shell-stage-external",
        }
    }
}

/// Shows what a command is at, until it is dropped.
#[derive(Debug)]
pub struct Progress {
    shown: Option<(Sender<Stage>, JoinHandle<()>)>,
}

impl Progress {
    fn new(words: Option<[String; 6]>) -> Self {
        let shown = words.and_then(|words| {
            let (sender, stages) = mpsc::channel();
            let thread = std::thread::Builder::new()
                .spawn(move || show_progress(&stages, &words))
                // Without a thread nothing is shown, and the work goes on.
                .ok()?;
            Some((sender, thread))
        });
        Self { shown }
    }

    /// From here on the command is at this.
    pub fn stage(&self, stage: Stage) {
        if let Some((sender, _)) = &self.shown {
            // The thread listens until this value is dropped.
            let _ = sender.send(stage);
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some((sender, thread)) = self.shown.take() {
            drop(sender);
            // It ends by itself, once it has cleared its line.
            let _ = thread.join();
        }
    }
}

fn show_progress(stages: &mpsc::Receiver<Stage>, words: &[String; 6]) {
    let start = Instant::now();
    let mut at = Stage::Read;
    let mut bar: Option<ProgressBar> = None;
    loop {
        let patience = match bar {
            None => PATIENCE.saturating_sub(start.elapsed()),
            Some(_) => Duration::from_secs(3600),
        };
        match stages.recv_timeout(patience) {
            Ok(stage) => at = stage,
            Err(RecvTimeoutError::Timeout) => {
                bar.get_or_insert_with(|| spinner(start));
            }
            Err(RecvTimeoutError::Disconnected) => break,
        }
        if let Some(bar) = &bar {
            bar.set_message(words[at as usize].clone());
        }
    }
    if let Some(bar) = bar {
        bar.finish_and_clear();
    }
}

fn spinner(start: Instant) -> ProgressBar {
    let bar = ProgressBar::new_spinner().with_elapsed(start.elapsed());
    if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} {elapsed}") {
        bar.set_style(style);
    }
    bar.enable_steady_tick(Duration::from_millis(100));
    bar
}

/// Prints what clap has to say, in our words: the manual, or what is wrong with the command line.
pub fn usage(error: &clap::Error, lang: Option<Lang>) -> ExitCode {
    let terminal = Terminal::new(lang, false);
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
            terminal.print(&error.render().ansi().to_string());
            ExitCode::SUCCESS
        }
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            terminal.complain(&error.render().ansi().to_string());
            ExitCode::from(2)
        }
        // clap may add kinds; all of them are mistakes on the command line.
        _ => {
            let (message, remedy) = usage_words(error, &terminal.locale);
            terminal.complain(&trouble(&terminal.locale, &message, remedy));
            ExitCode::from(2)
        }
    }
}

fn usage_words(error: &clap::Error, locale: &Locale) -> (String, Option<String>) {
    let word = |kind| error.get(kind).map(context_text);
    let key = match error.kind() {
        ErrorKind::InvalidSubcommand => "shell-usage-command",
        ErrorKind::MissingSubcommand => "shell-usage-command-missing",
        ErrorKind::UnknownArgument => "shell-usage-option",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation
            if word(ContextKind::InvalidValue).is_some_and(|value| !value.is_empty()) =>
        {
            "shell-usage-value"
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "shell-usage-value-missing",
        ErrorKind::MissingRequiredArgument => "shell-usage-missing",
        ErrorKind::ArgumentConflict
            if word(ContextKind::PriorArg) == word(ContextKind::InvalidArg) =>
        {
            "shell-usage-twice"
        }
        ErrorKind::ArgumentConflict => "shell-usage-conflict",
        // The rest cannot come from our command line; clap's own words will do.
        _ => return (error.to_string(), None),
    };
    let arg = word(ContextKind::InvalidArg).or_else(|| word(ContextKind::InvalidSubcommand));
    let written = arg.clone().unwrap_or_default();
    let args = [
        ("arg", arg.unwrap_or_default()),
        ("value", word(ContextKind::InvalidValue).unwrap_or_default()),
        ("other", word(ContextKind::PriorArg).unwrap_or_default()),
    ];
    let args = args
        .each_ref()
        .map(|(name, value)| (*name, Arg::Text(value.as_str())));
    let suggestion = [
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedArg,
        ContextKind::SuggestedValue,
    ]
    .into_iter()
    .find_map(|kind| nearest(error.get(kind)?, &written));
    let remedy = match suggestion {
        Some(suggestion) => {
            let args = [("suggestion", Arg::Text(suggestion.as_str()))];
            locale.text_with("shell-usage-suggest", &args)
        }
        None => locale.text("shell-usage-help"),
    };
    (locale.text_with(key, &args), Some(remedy))
}

/// The one word of those that clap suggests which is nearest to what was written.
fn nearest(suggested: &ContextValue, written: &str) -> Option<String> {
    match suggested {
        ContextValue::Strings(words) => {
            let words = words.iter().map(String::as_str);
            did_you_mean(written, words.clone())
                .or_else(|| words.into_iter().next_back().map(str::to_owned))
        }
        other => Some(context_text(other)),
    }
}

fn context_text(value: &ContextValue) -> String {
    match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(", "),
        // Numbers and styled texts stand in none of the kinds that are told.
        other => other.to_string(),
    }
}

/// An error of the command itself, in the form of a finding.
fn trouble(locale: &Locale, message: &str, remedy: Option<String>) -> String {
    let error = locale.text("severity-error");
    let mut text = format!("{RED}{error}{END}{BOLD}: {message}{END}\n");
    if let Some(remedy) = remedy {
        let help = locale.text("severity-help");
        // Writing into a text cannot fail.
        let _ = writeln!(text, "  = {BOLD}{help}{END}: {remedy}");
    }
    text
}

fn aligned(rows: &[Vec<String>]) -> String {
    let mut widths: Vec<usize> = Vec::new();
    for row in rows {
        widths.resize(widths.len().max(row.len()), 0);
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.chars().count());
        }
    }
    let mut text = String::new();
    for row in rows {
        let cells = row.iter().zip(&widths);
        let line: Vec<String> = cells
            .map(|(cell, width)| format!("{cell:width$}"))
            .collect();
        text += line.join("  ").trim_end();
        text.push('\n');
    }
    text
}

fn locale(lang: Option<Lang>) -> Locale {
    Locale::new(lang.unwrap_or(Lang::It).tag()).expect("the tags of our languages are well-formed")
}

/// The language of the environment, in the order of
/// [POSIX, 8.2](https://pubs.opengroup.org/onlinepubs/9699919799/basedefs/V1_chap08.html#tag_08_02).
fn system_language() -> Option<Lang> {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"];
    let stated = names
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty());
    Lang::from_tag(&stated?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shell::args;
    use std::ffi::OsString;

    #[test]
    fn columns_are_aligned_by_characters() {
        let rows = [["è", "b"], ["abc", "d"]].map(|row| row.map(str::to_owned).to_vec());
        assert_eq!(aligned(&rows), "è    b\nabc  d\n");
    }

    #[test]
    fn seconds_have_the_comma_of_the_language() {
        let duration = Duration::from_millis(1234);
        let seconds = |lang| Terminal::new(Some(lang), false).seconds(duration);
        assert_eq!(seconds(Lang::It), "1,23");
        assert_eq!(seconds(Lang::En), "1.23");
    }

    #[test]
    fn a_wrong_command_line_is_told_in_the_reader_s_words() {
        let locale = locale(Some(Lang::It));
        let told = |words: &str| {
            let words: Vec<OsString> = words.split(' ').map(OsString::from).collect();
            let error = args::parse(&words).expect_err("it cannot be meant");
            usage_words(&error, &locale)
        };
        let (message, remedy) = told("connessi biuld");
        assert_eq!(message, "il comando `biuld` non esiste");
        assert_eq!(remedy.as_deref(), Some("forse volevi dire `build`"));
        let (message, _) = told("connessi build --drfts");
        assert_eq!(message, "l’opzione `--drfts` non esiste qui");
        let (message, _) = told("connessi serve --port uno");
        assert_eq!(message, "`uno` non va bene per `--port <PORTA>`");
        let (message, _) = told("connessi build --now");
        assert_eq!(message, "dopo `--now <ISTANTE>` manca il valore");
        let (message, _) = told("connessi build --drafts --drafts");
        assert_eq!(message, "`--drafts` può stare una volta sola");
        let (message, _) = told("connessi build --no-previous --previous x");
        assert_eq!(message, "`--no-previous` e `--previous` non vanno insieme");
        let (message, _) = told("connessi new meeting");
        assert_eq!(message, "manca `<TITOLO>`");
    }
}
