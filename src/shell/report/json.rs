//! Findings as JSON.
//! Knows the keys that the README promises; new ones may come, none goes.

use serde_json::{Map, Value, json};

use super::{Region, Report};
use crate::diagnostic::{Diagnostic, Severity};
use crate::source::Span;

/// Every finding, in one object.
pub(super) fn text(report: &Report<'_>) -> String {
    let findings = report.diagnostics.iter();
    let findings: Vec<Value> = findings.map(|found| finding(report, found)).collect();
    let value = json!({
        "version": 1,
        "language": report.locale.tag(),
        "findings": findings,
    });
    format!("{value:#}\n")
}

fn finding(report: &Report<'_>, found: &Diagnostic) -> Value {
    let mut value = Map::new();
    let severity = match found.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "info",
    };
    value.insert("code".to_owned(), found.code.into());
    value.insert("severity".to_owned(), severity.into());
    value.insert("message".to_owned(), found.message(report.locale).into());
    value.insert("notes".to_owned(), found.remarks(report.locale).into());
    value.insert("remedies".to_owned(), found.remedies(report.locale).into());
    place(report, &found.span, &mut value);
    let related = found.related.iter().map(|(span, label)| {
        let mut value = Map::new();
        place(report, span, &mut value);
        let label = found.label(report.locale, label);
        value.insert("label".to_owned(), label.into());
        Value::from(value)
    });
    value.insert("related".to_owned(), related.collect());
    let text = report.inputs.texts.get(&found.span.path);
    let fix = found.fix.as_ref().zip(text).map(|(fix, text)| {
        let edits = fix.edits.iter().map(|edit| {
            let mut value = Map::new();
            lines(Some(Region::new(text, edit.range)), &mut value);
            value.insert("text".to_owned(), edit.text.as_str().into());
            Value::from(value)
        });
        json!({ "edits": edits.collect::<Vec<_>>() })
    });
    value.insert("fix".to_owned(), fix.into());
    value.into()
}

fn place(report: &Report<'_>, span: &Span, value: &mut Map<String, Value>) {
    let file = format!("{}{}", report.folder, span.path);
    value.insert("file".to_owned(), file.into());
    lines(report.region(span), value);
}

/// The keys of a place; null where the file is no text.
fn lines(region: Option<Region>, value: &mut Map<String, Value>) {
    for (key, number) in [
        ("line", region.map(|region| region.start.0)),
        ("column", region.map(|region| region.start.1)),
        ("end_line", region.map(|region| region.end.0)),
        ("end_column", region.map(|region| region.end.1)),
    ] {
        value.insert(key.to_owned(), number.into());
    }
}
