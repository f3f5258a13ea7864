//! The components of a calendar: what stands in what, and which lines each must have, once or at all.
//! Knows the tables of RFC 5545, 3.6, and nothing of values.

use crate::check::feeds::Found;
use crate::check::feeds::icalendar::line::Line;
use crate::source::ByteRange;

/// How deep components may stand in each other; the standard needs three.
const DEPTH: usize = 8;

/// A component: its lines, and the components in it.
pub(super) struct Component {
    /// Its name, in capitals.
    pub(super) name: String,
    /// Where it begins.
    pub(super) place: ByteRange,
    /// Its lines.
    pub(super) lines: Vec<Line>,
    /// The components in it.
    pub(super) parts: Vec<Component>,
}

impl Component {
    /// Its line of this name.
    pub(super) fn line(&self, name: &str) -> Option<&Line> {
        self.lines.iter().find(|line| line.name == name)
    }

    /// The value of its line of this name.
    pub(super) fn value(&self, name: &str) -> Option<&str> {
        self.line(name).map(|line| line.value.as_str())
    }
}

/// The rules of one kind of component.
struct Rules {
    name: &'static str,
    /// Where it may stand.
    within: &'static [&'static str],
    /// What it must have.
    required: &'static [&'static str],
    /// What it may have only once, besides.
    once: &'static [&'static str],
}

/// [RFC 5545, 3.6](https://www.rfc-editor.org/rfc/rfc5545#section-3.6), with what
/// [RFC 7986](https://www.rfc-editor.org/rfc/rfc7986#section-4) adds.
const RULES: &[Rules] = &[
    Rules {
        name: "VCALENDAR",
        within: &[],
        required: &["PRODID", "VERSION"],
        once: &[
            "CALSCALE",
            "METHOD",
            "UID",
            "LAST-MODIFIED",
            "URL",
            "REFRESH-INTERVAL",
            "SOURCE",
            "COLOR",
        ],
    },
    Rules {
        name: "VEVENT",
        within: &["VCALENDAR"],
        required: &["UID", "DTSTAMP"],
        once: &[
            "DTSTART",
            "DTEND",
            "DURATION",
            "CLASS",
            "CREATED",
            "DESCRIPTION",
            "GEO",
            "LAST-MODIFIED",
            "LOCATION",
            "ORGANIZER",
            "PRIORITY",
            "SEQUENCE",
            "STATUS",
            "SUMMARY",
            "TRANSP",
            "URL",
            "RECURRENCE-ID",
            "COLOR",
        ],
    },
    Rules {
        name: "VTODO",
        within: &["VCALENDAR"],
        required: &["UID", "DTSTAMP"],
        once: &[
            "DTSTART",
            "DUE",
            "DURATION",
            "SUMMARY",
            "STATUS",
            "SEQUENCE",
            "URL",
            "COMPLETED",
        ],
    },
    Rules {
        name: "VJOURNAL",
        within: &["VCALENDAR"],
        required: &["UID", "DTSTAMP"],
        once: &["DTSTART", "SUMMARY", "STATUS", "SEQUENCE", "URL"],
    },
    Rules {
        name: "VFREEBUSY",
        within: &["VCALENDAR"],
        required: &["UID", "DTSTAMP"],
        once: &["DTSTART", "DTEND", "ORGANIZER", "URL"],
    },
    Rules {
        name: "VTIMEZONE",
        within: &["VCALENDAR"],
        required: &["TZID"],
        once: &["LAST-MODIFIED", "TZURL"],
    },
    Rules {
        name: "STANDARD",
        within: &["VTIMEZONE"],
        required: &["DTSTART", "TZOFFSETFROM", "TZOFFSETTO"],
        once: &[],
    },
    Rules {
        name: "DAYLIGHT",
        within: &["VTIMEZONE"],
        required: &["DTSTART", "TZOFFSETFROM", "TZOFFSETTO"],
        once: &[],
    },
    Rules {
        name: "VALARM",
        within: &["VEVENT", "VTODO"],
        required: &["ACTION", "TRIGGER"],
        once: &["DURATION", "REPEAT"],
    },
];

/// Puts lines together to calendars; what does not fit together is told.
pub(super) fn read(found: &mut Found<'_>, lines: Vec<Line>) -> Vec<Component> {
    let mut whole = Vec::new();
    let mut open: Vec<Component> = Vec::new();
    for line in lines {
        let name = line.value.trim().to_ascii_uppercase();
        match line.name.as_str() {
            "BEGIN" if open.len() == DEPTH => {
                let told = found.error("calendar-nesting", line.place);
                found.tell(told.with("name", name).hint("deep"));
                return whole;
            }
            "BEGIN" => open.push(Component {
                name,
                place: line.place,
                lines: Vec::new(),
                parts: Vec::new(),
            }),
            "END" if open.iter().any(|one| one.name == name) => {
                while let Some(last) = open.pop() {
                    let is_it = last.name == name;
                    if !is_it {
                        tell_open(found, &last);
                    }
                    close(last, &mut open, &mut whole);
                    if is_it {
                        break;
                    }
                }
            }
            "END" => {
                let told = found.error("calendar-nesting", line.place);
                found.tell(told.with("name", name).hint("closed"));
            }
            _ => match open.last_mut() {
                Some(last) => last.lines.push(line),
                None => {
                    let told = found.error("calendar-nesting", line.place);
                    found.tell(told.with("name", line.name).hint("outside"));
                }
            },
        }
    }
    if let Some(last) = open.last() {
        tell_open(found, last);
    }
    while let Some(last) = open.pop() {
        close(last, &mut open, &mut whole);
    }
    whole
}

fn tell_open(found: &mut Found<'_>, component: &Component) {
    let told = found.error("calendar-nesting", component.place);
    found.tell(told.with("name", &component.name));
}

fn close(component: Component, open: &mut [Component], whole: &mut Vec<Component>) {
    match open.last_mut() {
        Some(outer) => outer.parts.push(component),
        None => whole.push(component),
    }
}

/// Whether a component stands where it may, has what it must, and has once what it may have once.
pub(super) fn check(found: &mut Found<'_>, component: &Component, within: Option<&Component>) {
    let Some(rules) = RULES.iter().find(|rules| rules.name == component.name) else {
        return;
    };
    let fits = match within {
        None => rules.within.is_empty(),
        Some(outer) => {
            let is_known = RULES.iter().any(|rules| rules.name == outer.name);
            !is_known || rules.within.contains(&outer.name.as_str())
        }
    };
    if !fits {
        let told = found.error("calendar-nesting", component.place);
        found.tell(told.with("name", &component.name).hint("place"));
    }
    let mut missing: Vec<&str> = rules.required.to_vec();
    let has_method = within.is_some_and(|calendar| calendar.line("METHOD").is_some());
    if component.name == "VEVENT" && !has_method {
        missing.push("DTSTART");
    }
    missing.retain(|name| {
        component
            .value(name)
            .is_none_or(|value| value.trim().is_empty())
    });
    for property in missing {
        let told = found.error("calendar-property-missing", component.place);
        found.tell(
            told.with("name", &component.name)
                .with("property", property),
        );
    }
    if component.name == "VTIMEZONE" && component.parts.is_empty() {
        let told = found.error("calendar-property-missing", component.place);
        found.tell(told.with("name", "VTIMEZONE").with("property", "STANDARD"));
    }
    for name in rules.required.iter().chain(rules.once) {
        let mut same = component.lines.iter().filter(|line| line.name == *name);
        let Some(first) = same.next() else { continue };
        for again in same {
            let told = found.warning("calendar-property-twice", again.place);
            let told = told.with("name", &component.name).with("property", *name);
            found.tell(told.relate(found.span(first.place), "first"));
        }
    }
}
