//! Why a command could not run: the machine's trouble, or a word of the command line that cannot be meant.
//! Knows no language; the words are in `locale/shell`, under the key of the action.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use crate::locale::{Arg, Locale};

/// A command that could not run: what was being done, to which file, and why it did not go.
#[derive(Debug)]
pub struct Error {
    /// What was being done.
    pub action: Action,
    /// The file or folder, or the word of the command line that cannot be meant.
    pub path: PathBuf,
    /// What the machine said, where it was the machine.
    pub source: Option<io::Error>,
}

/// What was being done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Looking for the folder of `site.toml`.
    FindSite,
    /// Reading a folder of the site.
    ReadFolder,
    /// Reading a file of the site.
    ReadFile,
    /// Understanding `--now`.
    TakeNow,
    /// Understanding `SOURCE_DATE_EPOCH`.
    TakeEpoch,
    /// Understanding `--base-url`.
    TakeBaseUrl,
    /// Understanding `--date`.
    TakeDate,
    /// Understanding `--time`.
    TakeTime,
    /// Understanding `--every`.
    TakeRhythm,
    /// Understanding `--times`.
    TakeTimes,
    /// Taking a word for an editor.
    TakeEditor,
    /// Making a file's name from a title.
    TakeTitle,
    /// Publishing into a folder that is, holds or lies in the sources.
    OutputInSources,
    /// Publishing into a folder that Connessi did not make.
    OutputForeign,
    /// Publishing into something that is no folder.
    OutputNotFolder,
    /// Writing over a file of the output that Connessi did not write.
    OutputFile,
    /// Waiting for another build of the same site.
    LockOutput,
    /// Reading what was published before.
    ReadOutput,
    /// Making a folder.
    WriteFolder,
    /// Writing a file.
    WriteFile,
    /// Putting a mended text in place of the old one.
    MendFile,
    /// Mending what is no text of the site.
    MendOther,
    /// Removing a file.
    RemoveFile,
    /// Printing a result.
    PrintResult,
    /// Creating a document that exists already.
    CreateFile,
    /// Creating several meetings, one of which exists already.
    CreateMeetings,
    /// Creating a site in a folder that holds something.
    CreateSite,
    /// Listening on an address.
    Listen,
    /// Changing a document without front matter.
    ChangeMeeting,
    /// Adding to `changes` that are no list.
    RecordChange,
    /// Finding a meeting by its name.
    FindMeeting,
    /// Choosing one of several meetings of a name.
    ChooseMeeting,
    /// Moving an end that has a date of its own.
    KeepEnd,
    /// Explaining a code that there is not.
    ExplainCode,
    /// Understanding `--previous`.
    TakePrevious,
    /// Looking for the register of what was published.
    FindPrevious,
    /// Looking for the register that the last build wrote into the output folder.
    FindOwnPrevious,
    /// Reading that register.
    ReadPrevious,
    /// Asking a web server for it.
    FetchPrevious,
    /// Looking for the calendar that is meant.
    FindCalendar,
    /// Looking for the calendar that is meant, where there are several.
    ChooseCalendar,
    /// Reading a calendar that is to be looked at.
    ReadCalendar,
    /// Asking a web server for it.
    FetchCalendar,
}

impl Action {
    /// Every action.
    pub const ALL: [Self; 43] = [
        Self::FindSite,
        Self::ReadFolder,
        Self::ReadFile,
        Self::TakeNow,
        Self::TakeEpoch,
        Self::TakeBaseUrl,
        Self::TakeDate,
        Self::TakeTime,
        Self::TakeRhythm,
        Self::TakeTimes,
        Self::TakeEditor,
        Self::TakeTitle,
        Self::OutputInSources,
        Self::OutputForeign,
        Self::OutputNotFolder,
        Self::OutputFile,
        Self::LockOutput,
        Self::ReadOutput,
        Self::WriteFolder,
        Self::WriteFile,
        Self::MendFile,
        Self::MendOther,
        Self::RemoveFile,
        Self::PrintResult,
        Self::CreateFile,
        Self::CreateMeetings,
        Self::CreateSite,
        Self::Listen,
        Self::ChangeMeeting,
        Self::RecordChange,
        Self::FindMeeting,
        Self::ChooseMeeting,
        Self::KeepEnd,
        Self::ExplainCode,
        Self::TakePrevious,
        Self::FindPrevious,
        Self::FindOwnPrevious,
        Self::ReadPrevious,
        Self::FetchPrevious,
        Self::FindCalendar,
        Self::ChooseCalendar,
        Self::ReadCalendar,
        Self::FetchCalendar,
    ];

    /// The key of its words.
    pub fn key(self) -> &'static str {
        match self {
            Self::FindSite => "shell-error-find-site",
            Self::ReadFolder => "shell-error-read-folder",
            Self::ReadFile => "shell-error-read-file",
            Self::TakeNow => "shell-error-take-now",
            Self::TakeEpoch => "shell-error-take-epoch",
            Self::TakeBaseUrl => "shell-error-take-base-url",
            Self::TakeDate => "shell-error-take-date",
            Self::TakeTime => "shell-error-take-time",
            Self::TakeRhythm => "shell-error-take-rhythm",
            Self::TakeTimes => "shell-error-take-times",
            Self::TakeEditor => "shell-error-take-editor",
            Self::TakeTitle => "shell-error-take-title",
            Self::OutputInSources => "shell-error-output-in-sources",
            Self::OutputForeign => "shell-error-output-foreign",
            Self::OutputNotFolder => "shell-error-output-not-folder",
            Self::OutputFile => "shell-error-output-file",
            Self::LockOutput => "shell-error-lock-output",
            Self::ReadOutput => "shell-error-read-output",
            Self::WriteFolder => "shell-error-write-folder",
            Self::WriteFile => "shell-error-write-file",
            Self::MendFile => "shell-error-mend-file",
            Self::MendOther => "shell-error-mend-other",
            Self::RemoveFile => "shell-error-remove-file",
            Self::PrintResult => "shell-error-print-result",
            Self::CreateFile => "shell-error-create-file",
            Self::CreateMeetings => "shell-error-create-meetings",
            Self::CreateSite => "shell-error-create-site",
            Self::Listen => "shell-error-listen",
            Self::ChangeMeeting => "shell-error-change-meeting",
            Self::RecordChange => "shell-error-record-change",
            Self::FindMeeting => "shell-error-find-meeting",
            Self::ChooseMeeting => "shell-error-choose-meeting",
            Self::KeepEnd => "shell-error-keep-end",
            Self::ExplainCode => "shell-error-explain-code",
            Self::TakePrevious => "shell-error-take-previous",
            Self::FindPrevious => "shell-error-find-previous",
            Self::FindOwnPrevious => "shell-error-find-own-previous",
            Self::ReadPrevious => "shell-error-read-previous",
            Self::FetchPrevious => "shell-error-fetch-previous",
            Self::FindCalendar => "shell-error-find-calendar",
            Self::ChooseCalendar => "shell-error-choose-calendar",
            Self::ReadCalendar => "shell-error-read-calendar",
            Self::FetchCalendar => "shell-error-fetch-calendar",
        }
    }
}

/// Why something could not be had that the machine itself has nothing against. It travels in an [`io::Error`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// There is no such folder.
    NoFolder,
    /// It is no regular file.
    NotAFile,
    /// It is not UTF-8.
    NotText,
    /// It is another one than was read.
    Changed,
    /// It is larger than this number of megabytes.
    TooLarge(u64),
    /// The web server answered with this status.
    Status(u16),
    /// Nobody knows the host, or there is no network.
    NoHost,
    /// There is no safe connection; the detail is the library's.
    NotSafe(String),
    /// The proxy of the environment refuses; the detail is the library's.
    Proxy(String),
    /// One address leads to another without end.
    Redirects,
    /// The answer is not one of a web server; the detail is the library's.
    NoAnswer(String),
    /// It has to be one of these.
    Choices {
        /// What it can be.
        known: Vec<String>,
        /// The one that was probably meant.
        suggestion: Option<String>,
    },
}

impl Reason {
    fn words(&self, locale: &Locale) -> String {
        let with = |key, name, value: &str| locale.text_with(key, &[(name, Arg::Text(value))]);
        match self {
            Self::NoFolder => locale.text("shell-cause-no-folder"),
            Self::NotAFile => locale.text("shell-cause-not-a-file"),
            Self::NotText => locale.text("shell-cause-not-text"),
            Self::Changed => locale.text("shell-cause-changed"),
            Self::TooLarge(limit) => with("shell-cause-too-large", "limit", &limit.to_string()),
            Self::Status(status) => with("shell-cause-status", "status", &status.to_string()),
            Self::NoHost => locale.text("shell-cause-no-host"),
            Self::NotSafe(detail) => with("shell-cause-not-safe", "detail", detail),
            Self::Proxy(detail) => with("shell-cause-proxy", "detail", detail),
            Self::Redirects => locale.text("shell-cause-redirects"),
            Self::NoAnswer(detail) => with("shell-cause-no-answer", "detail", detail),
            Self::Choices { known, .. } => {
                let known: Vec<String> = known.iter().map(|one| format!("`{one}`")).collect();
                with("shell-cause-choices", "choices", &locale.list(&known))
            }
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self:?}")
    }
}

impl std::error::Error for Reason {}

impl From<Reason> for io::Error {
    fn from(reason: Reason) -> Self {
        Self::other(reason)
    }
}

impl Error {
    /// An action that cannot be meant, or that Connessi refuses.
    pub fn refused(action: Action, path: impl Into<PathBuf>) -> Self {
        Self {
            action,
            path: path.into(),
            source: None,
        }
    }

    /// A way to turn the machine's error about `path` into this one, for `map_err`.
    pub fn at(action: Action, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self {
            action,
            path,
            source: Some(source),
        }
    }

    /// What was being done, and why it did not go, on one line.
    pub fn message(&self, locale: &Locale) -> String {
        let path = shown(&self.path);
        let message = locale.text_with(self.action.key(), &[("path", Arg::Text(&path))]);
        match &self.source {
            Some(source) => format!("{message}: {}", words_of(source, locale)),
            None => message,
        }
    }

    /// What to do about it.
    pub fn remedy(&self, locale: &Locale) -> Option<String> {
        let full = self
            .source
            .as_ref()
            .is_some_and(|source| source.kind() == io::ErrorKind::StorageFull);
        match (full, self.suggestion()) {
            (true, _) => Some(locale.text("shell-help-storage-full")),
            (false, Some(suggestion)) => {
                let args = [("suggestion", Arg::Text(suggestion))];
                Some(locale.text_with("shell-usage-suggest", &args))
            }
            (false, None) => locale.message(self.action.key(), Some("help"), &[]),
        }
    }

    /// What was probably meant.
    fn suggestion(&self) -> Option<&str> {
        match self.source.as_ref()?.get_ref()?.downcast_ref()? {
            Reason::Choices { suggestion, .. } => suggestion.as_deref(),
            _ => None,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} {}", self.action, shown(&self.path))
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_ref().map(|source| source as _)
    }
}

/// A path as text, with escapes for what would disturb a terminal or is no Unicode.
pub fn shown(path: &Path) -> String {
    path.as_os_str()
        .as_encoded_bytes()
        .utf8_chunks()
        .flat_map(|chunk| {
            let valid = chunk.valid().chars().flat_map(|c| match c.is_control() {
                true => c.escape_default().to_string().chars().collect::<Vec<_>>(),
                false => vec![c],
            });
            let bytes = chunk.invalid().iter();
            let invalid =
                bytes.flat_map(|byte| format!("\\x{byte:02X}").chars().collect::<Vec<_>>());
            valid.chain(invalid).collect::<Vec<_>>()
        })
        .collect()
}

/// What the machine said, in the reader's language where it is a common thing.
pub fn words_of(error: &io::Error, locale: &Locale) -> String {
    use io::ErrorKind as Kind;
    let inner = error.get_ref();
    if let Some(reason) = inner.and_then(|inner| inner.downcast_ref::<Reason>()) {
        return reason.words(locale);
    }
    let key = match error.kind() {
        Kind::NotFound => "shell-cause-not-found",
        Kind::PermissionDenied => "shell-cause-permission-denied",
        Kind::AlreadyExists => "shell-cause-already-exists",
        Kind::StorageFull => "shell-cause-storage-full",
        Kind::ReadOnlyFilesystem => "shell-cause-read-only",
        Kind::AddrInUse => "shell-cause-address-in-use",
        Kind::AddrNotAvailable => "shell-cause-address-not-available",
        Kind::NotADirectory => "shell-cause-not-a-folder",
        Kind::IsADirectory => "shell-cause-is-a-folder",
        Kind::InvalidFilename => "shell-cause-name-too-long",
        Kind::TimedOut => "shell-cause-timed-out",
        Kind::ConnectionRefused => "shell-cause-connection-refused",
        Kind::NetworkUnreachable | Kind::HostUnreachable | Kind::NetworkDown => {
            "shell-cause-no-network"
        }
        Kind::ConnectionReset | Kind::ConnectionAborted | Kind::UnexpectedEof => {
            "shell-cause-cut-short"
        }
        // The standard library may add kinds; what has no words here is told in the system's own.
        _ => return error.to_string(),
    };
    locale.text(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_action_has_words_and_a_remedy() {
        for tag in ["it", "en"] {
            let locale = Locale::new(tag).expect("a tag");
            for action in Action::ALL {
                let error = Error::refused(action, "x");
                assert_ne!(error.message(&locale), action.key(), "{tag}");
                assert!(error.remedy(&locale).is_some(), "{tag} {action:?}");
            }
        }
    }

    #[test]
    fn every_reason_has_words() {
        let detail = || "detail".to_owned();
        for tag in ["it", "en"] {
            let locale = Locale::new(tag).expect("a tag");
            for reason in [
                Reason::NoFolder,
                Reason::NotAFile,
                Reason::NotText,
                Reason::Changed,
                Reason::TooLarge(256),
                Reason::Status(404),
                Reason::NoHost,
                Reason::NotSafe(detail()),
                Reason::Proxy(detail()),
                Reason::Redirects,
                Reason::NoAnswer(detail()),
                Reason::Choices {
                    known: vec![detail()],
                    suggestion: None,
                },
            ] {
                let words = words_of(&reason.into(), &locale);
                assert!(!words.starts_with("shell-"), "{words}");
            }
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_path_is_shown_on_one_line_whatever_its_bytes() {
        use std::os::unix::ffi::OsStrExt;
        let path = Path::new(std::ffi::OsStr::from_bytes(b"caff\xE8\n\x1B[31m.md"));
        assert_eq!(shown(path), "caff\\xE8\\n\\u{1b}[31m.md");
    }

    #[test]
    fn the_machine_s_reason_is_told_in_the_reader_s_language() {
        let error = Error::at(Action::WriteFile, Path::new("public/a"))(
            io::ErrorKind::PermissionDenied.into(),
        );
        let locale = Locale::new("it").expect("a tag");
        assert_eq!(
            error.message(&locale),
            "non riesco a scrivere `public/a`: permesso negato"
        );
    }
}
