//! What a page tells search engines of events, as JSON-LD in the vocabulary of schema.org.
//! Knows what search engines ask of an event, and nothing of how ours are told.

use jiff::Timestamp;
use jiff::civil::DateTime;
use serde_json::{Map, Value};

use crate::check::feeds::Found;
use crate::diagnostic::Diagnostic;
use crate::source::SourcePath;

/// The states that an event may have ([EventStatusType](https://schema.org/EventStatusType)).
const STATES: [&str; 5] = [
    "EventCancelled",
    "EventMovedOnline",
    "EventPostponed",
    "EventRescheduled",
    "EventScheduled",
];
/// What an event must have ([Google](https://developers.google.com/search/docs/appearance/structured-data/event)).
const REQUIRED: [&str; 4] = ["name", "startDate", "location", "eventStatus"];
/// How deep data are looked into.
const DEPTH: usize = 60;

/// What is wrong with a block of data, with its places in the block.
pub(super) fn read(path: &SourcePath, block: &str) -> Vec<Diagnostic> {
    let mut found = Found::new(path, block);
    match serde_json::from_str::<Value>(block) {
        Ok(value) => look(&mut found, &value, DEPTH),
        Err(error) => {
            let lines = block
                .split_inclusive('\n')
                .take(error.line().saturating_sub(1));
            let line: usize = lines.map(str::len).sum();
            let mut at = (line + error.column().saturating_sub(1)).min(block.len());
            while !block.is_char_boundary(at) {
                at -= 1;
            }
            let length = block[at..].chars().next().map_or(0, char::len_utf8);
            let told = found.error("jsonld-broken", at..at + length);
            let is_open = error.is_eof();
            found.tell(if is_open { told.hint("open") } else { told });
        }
    }
    found.told()
}

fn look(found: &mut Found<'_>, value: &Value, depth: usize) {
    match value {
        Value::Object(node) => {
            if is_event(node) {
                event(found, node);
            }
            if depth > 0 {
                node.values()
                    .for_each(|value| look(found, value, depth - 1));
            }
        }
        Value::Array(values) if depth > 0 => {
            values
                .iter()
                .for_each(|value| look(found, value, depth - 1));
        }
        Value::Array(_) | Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Whether a node is an event itself, and not only the name of one.
fn is_event(node: &Map<String, Value>) -> bool {
    let is_one = |kind: &Value| {
        let kind = kind.as_str().unwrap_or_default();
        let kind = kind.rsplit(['/', ':']).next().unwrap_or_default();
        kind == "Event" || kind.ends_with("Event") && kind != "PublicationEvent"
    };
    match node.get("@type") {
        Some(Value::Array(kinds)) => kinds.iter().any(is_one),
        Some(kind) => is_one(kind),
        None => false,
    }
}

fn event(found: &mut Found<'_>, node: &Map<String, Value>) {
    let name = node.get("name").and_then(Value::as_str).unwrap_or("Event");
    let is_there = |key: &&str| {
        let value = node.get(*key);
        value.is_some_and(|value| {
            !value.is_null() && value != "" && value.as_array().is_none_or(|list| !list.is_empty())
        })
    };
    for key in REQUIRED.iter().filter(|key| !is_there(key)) {
        let told = found.warning("jsonld-event-incomplete", place(found, name));
        found.tell(told.with("name", name).with("key", *key));
    }
    for key in ["startDate", "endDate", "previousStartDate", "doorTime"] {
        for text in texts(node.get(key)).filter(|text| !is_date(text)) {
            let told = found.warning("jsonld-event-value", place(found, text));
            let told = told.with("key", key).with("value", text);
            found.tell(told.hint("date"));
        }
    }
    for text in texts(node.get("eventStatus")) {
        let state = text.strip_prefix("https://schema.org/");
        let state = state
            .or_else(|| text.strip_prefix("http://schema.org/"))
            .unwrap_or(text);
        if !STATES.contains(&state) {
            let told = found.warning("jsonld-event-value", place(found, text));
            let told = told.with("key", "eventStatus").with("value", text);
            found.tell(told.with("choices", STATES.join(", ")));
        }
    }
}

/// The texts of a value: itself, or those of its list.
fn texts(value: Option<&Value>) -> impl Iterator<Item = &str> {
    let many = value.and_then(Value::as_array).into_iter().flatten();
    let one = value.filter(|value| !value.is_array()).into_iter();
    one.chain(many).filter_map(Value::as_str)
}

fn is_date(text: &str) -> bool {
    let is_form = text.len() >= 10 && !text.contains(['[', ' ']);
    is_form && (text.parse::<Timestamp>().is_ok() || text.parse::<DateTime>().is_ok())
}

/// Where a text stands in the block; its beginning where it is written otherwise there.
fn place(found: &Found<'_>, text: &str) -> std::ops::Range<usize> {
    let quoted = format!("\"{text}\"");
    match found.text.find(&quoted) {
        Some(at) => at + 1..at + 1 + text.len(),
        None => 0..0,
    }
}
