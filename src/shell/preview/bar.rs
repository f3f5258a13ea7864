//! The bar of the preview: which day it is, the page's languages, its text, its feeds, what was found, what calendars will tell.
//! Knows how it looks; what it tells is known before it is drawn.

use jiff::civil::Date;

use crate::date::PartialDate;
use crate::diagnostic::{Diagnostic, Severity};
use crate::locale::{Arg, Locale};
use crate::pipeline::preview::{Facts, Version, is_about};
use crate::shell::preview::findings::{Drawing, escaped, in_code};
use crate::shell::preview::{Changes, SET};

/// Everything that the bar of one page tells.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bar<'a> {
    pub(super) drawing: Drawing<'a>,
    /// The address of the page, as the browser has it.
    pub(super) address: &'a str,
    pub(super) today: Date,
    /// Whether another day than today was asked for.
    pub(super) is_other_day: bool,
    /// Whether drafts are shown.
    pub(super) drafts: bool,
    pub(super) facts: Option<&'a Facts>,
    /// What was found, as soon as it is known.
    pub(super) found: Option<&'a [Diagnostic]>,
    /// What calendars will tell, as soon as it is known.
    pub(super) changes: Option<&'a Changes>,
    /// What lets the page ask for another day; nothing where the reader sits elsewhere.
    pub(super) token: Option<&'a str>,
}

impl Bar<'_> {
    /// The bar as HTML.
    pub(super) fn html(&self) -> String {
        let parts = [
            self.early(),
            self.day(),
            self.languages(),
            self.page(),
            self.checked(),
            self.calendars(),
        ];
        format!(
            "<details class=\"bar\"><summary data-key=\"bar\">{}</summary><div class=\"parts\" tabindex=\"0\" \
             role=\"group\" aria-label=\"{}\">{}</div></details>",
            self.summary(),
            self.text("shell-bar-name"),
            parts.concat(),
        )
    }

    fn locale(&self) -> &Locale {
        self.drawing.locale
    }

    fn text(&self, key: &str) -> String {
        escaped(&self.locale().text(key))
    }

    fn with(&self, key: &str, name: &str, value: &str) -> String {
        let args = [(name, Arg::Text(value))];
        escaped(&self.locale().text_with(key, &args))
    }

    /// The one line that is always seen.
    fn summary(&self) -> String {
        let date = self.locale().weekday_date(self.today);
        let mut parts = vec![format!("<b>{}</b>", self.text("shell-bar-name"))];
        parts.push(match self.is_other_day {
            true => format!(
                "<strong class=\"sign\">{}</strong>",
                self.with("shell-bar-as-of", "date", &date)
            ),
            false => format!(
                "<span>{}</span>",
                self.with("shell-bar-today", "date", &date)
            ),
        });
        if let Some(early) = self.facts.and_then(|facts| facts.early) {
            let sign = escaped(&sign(self.locale(), early));
            parts.push(format!("<strong class=\"sign\">{sign}</strong>"));
        }
        let here = self.here();
        if !here.is_empty() {
            let counts = counts(self.locale(), &here);
            parts.push(format!(
                "<span class=\"counts\">{}</span>",
                escaped(&counts)
            ));
        }
        parts.join(" <span class=\"dot\">·</span> ")
    }

    /// The findings that are about the page's own text.
    fn here(&self) -> Vec<&Diagnostic> {
        let Some(facts) = self.facts else {
            return Vec::new();
        };
        let found = self.found.unwrap_or_default().iter();
        let mut here: Vec<&Diagnostic> = found
            .filter(|found| is_about(found, &facts.source))
            .collect();
        here.sort_by_key(|found| found.severity);
        here
    }

    fn part(&self, heading: &str, inner: &str) -> String {
        format!("<section><h2>{}</h2>{inner}</section>", self.text(heading))
    }

    fn early(&self) -> String {
        let sentence = match self.facts.and_then(|facts| facts.early) {
            None => return String::new(),
            Some(None) => self.text("shell-bar-draft-page"),
            Some(Some(day)) => {
                let date = self.locale().date(PartialDate::Day(day));
                self.with("shell-bar-later-page", "date", &date)
            }
        };
        format!("<p class=\"early\">{sentence}</p>")
    }

    fn day(&self) -> String {
        let Some(token) = self.token else {
            return String::new();
        };
        let drafts = match self.drafts {
            true => ("published", "shell-bar-drafts-hide"),
            false => ("drafts", "shell-bar-drafts-show"),
        };
        let button = |(value, key): (&str, &str)| {
            format!(
                "<button name=\"do\" value=\"{value}\" data-key=\"{value}\">{}</button>",
                self.text(key)
            )
        };
        let now = match self.is_other_day {
            true => button(("now", "shell-bar-day-now")),
            false => String::new(),
        };
        let inner = format!(
            "<form action=\"{SET}\" method=\"get\"><input type=\"hidden\" name=\"token\" value=\"{}\">\
             <input type=\"hidden\" name=\"page\" value=\"{}\"><label>{} <input type=\"date\" name=\"day\" \
             value=\"{}\" required min=\"1900-01-01\" max=\"9999-12-31\" data-key=\"date\"></label> {}{now}{}</form>",
            escaped(token),
            escaped(self.address),
            self.text("shell-bar-day"),
            self.today,
            button(("day", "shell-bar-day-show")),
            button(drafts),
        );
        self.part("shell-bar-day-heading", &inner)
    }

    fn languages(&self) -> String {
        let versions = self.facts.map_or(&[][..], |facts| &facts.versions);
        if versions.len() < 2 {
            return String::new();
        }
        let version = |version: &Version| {
            let tag = escaped(&version.tag);
            let current = if version.is_here {
                " aria-current=\"page\""
            } else {
                ""
            };
            format!(
                "<li><a href=\"{}\" hreflang=\"{tag}\" lang=\"{tag}\" dir=\"{}\"{current}>{}</a></li>",
                escaped(&version.url.encoded()),
                version.direction,
                escaped(&version.name),
            )
        };
        let items: String = versions.iter().map(version).collect();
        self.part(
            "shell-bar-languages",
            &format!("<ul class=\"row\">{items}</ul>"),
        )
    }

    fn page(&self) -> String {
        let Some(facts) = self.facts else {
            return String::new();
        };
        let link = self
            .drawing
            .link(&facts.source, facts.source.as_str(), (1, 1));
        let mut inner = format!("<p>{}: {link}</p>", self.text("shell-bar-source"));
        if !facts.feeds.is_empty() {
            let items = facts.feeds.iter().map(|(url, name)| {
                format!(
                    "<li><a href=\"{}\">{}</a></li>",
                    escaped(&url.encoded()),
                    escaped(name)
                )
            });
            let items: String = items.collect();
            inner += &format!("<p>{}:</p><ul>{items}</ul>", self.text("shell-bar-feeds"));
        }
        self.part("shell-bar-page", &inner)
    }

    fn checked(&self) -> String {
        let Some(found) = self.found else {
            let inner = format!("<p>{}</p>", self.text("shell-bar-checking"));
            return self.part("shell-bar-check", &inner);
        };
        let here = self.here();
        let list = match here.is_empty() {
            true => format!("<p>{}</p>", self.text("shell-bar-check-none")),
            false => self.drawing.list(&here, 3),
        };
        let all: Vec<&Diagnostic> = found.iter().collect();
        let counts = counts(self.locale(), &all);
        let site = in_code(
            &self
                .locale()
                .text_with("shell-bar-check-site", &[("counts", Arg::Text(&counts))]),
        );
        self.part("shell-bar-check", &format!("{list}<p>{site}</p>"))
    }

    fn calendars(&self) -> String {
        let inner = match self.changes {
            None => format!("<p>{}</p>", self.text("shell-bar-checking")),
            Some(Changes::Unknown) => {
                format!("<p>{}</p>", self.text("shell-bar-calendars-unknown"))
            }
            Some(Changes::Known(changes)) => {
                let meeting = self.facts.and_then(|facts| facts.meeting.as_ref());
                let changes = changes.iter();
                let of_page: Vec<_> = changes
                    .filter(|change| meeting.is_none_or(|uid| *uid == change.meeting))
                    .collect();
                let items = of_page.iter().map(|change| {
                    let calendars = self.locale().list(&change.calendars);
                    format!(
                        "<li>{}<br><small>{}</small></li>",
                        change
                            .sentences
                            .iter()
                            .map(|sentence| escaped(sentence))
                            .collect::<Vec<_>>()
                            .join("<br>"),
                        self.with("shell-bar-calendars-in", "calendars", &calendars),
                    )
                });
                match of_page.is_empty() {
                    true => format!("<p>{}</p>", self.text("shell-bar-calendars-none")),
                    false => format!("<ul>{}</ul>", items.collect::<String>()),
                }
            }
        };
        self.part("shell-bar-calendars", &inner)
    }
}

/// The sign of what readers do not see yet.
pub(super) fn sign(locale: &Locale, early: Option<Date>) -> String {
    match early {
        None => locale.text("shell-bar-draft"),
        Some(day) => {
            let date = locale.date(PartialDate::Day(day));
            locale.text_with("shell-bar-later", &[("date", Arg::Text(&date))])
        }
    }
}

/// How many errors, warnings and notes there are, in words.
pub(super) fn counts(locale: &Locale, found: &[&Diagnostic]) -> String {
    let count = |severity| {
        let found = found.iter().filter(|found| found.severity == severity);
        Arg::Number(found.count())
    };
    let args = [
        ("errors", count(Severity::Error)),
        ("warnings", count(Severity::Warning)),
        ("notes", count(Severity::Info)),
    ];
    locale.text_with("shell-counts", &args)
}
