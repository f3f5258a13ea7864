//! Findings as SARIF, which code hosts and editors read
//! ([SARIF 2.1.0](https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html)).
//! Knows that form, and nothing of what is found.

use std::collections::BTreeMap;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use super::{Region, Report};
use crate::diagnostic::{Diagnostic, Severity};
use crate::explanation::Explanation;
use crate::source::Span;

/// Where the form is described for programs.
const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";
/// What is written as it is in the path of an address.
const PATH: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'/')
    .remove(b'.')
    .remove(b'-')
    .remove(b'_')
    .remove(b'~');

/// One run with every finding, and a rule for each of their codes.
pub(super) fn text(report: &Report<'_>) -> String {
    let mut codes: BTreeMap<&str, &Diagnostic> = BTreeMap::new();
    for found in report.diagnostics {
        codes.entry(found.code).or_insert(found);
    }
    let rules = codes.values().map(|found| rule(report, found));
    let results = report.diagnostics.iter().map(|found| {
        let index = codes.keys().position(|code| *code == found.code);
        result(report, found, index.unwrap_or_default())
    });
    let value = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": env!("CARGO_PKG_NAME"),
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules.collect::<Vec<_>>(),
            } },
            "language": report.locale.tag(),
            "columnKind": "unicodeCodePoints",
            "results": results.collect::<Vec<_>>(),
        }],
    });
    format!("{value:#}\n")
}

/// What a code means: its explanation, or its message where it has none.
fn rule(report: &Report<'_>, found: &Diagnostic) -> Value {
    let explanation = Explanation::of(found.code);
    let words = explanation
        .as_ref()
        .map(|explanation| explanation.words_in(report.locale.tag()));
    let words = words.filter(|words| !words.is_empty());
    let message = found.message(report.locale);
    let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let paragraph = flat(
        words
            .unwrap_or(&message)
            .split("\n\n")
            .next()
            .unwrap_or_default(),
    );
    let short = paragraph.split_inclusive(". ").next().unwrap_or(&paragraph);
    let mut rule = json!({
        "id": found.code,
        "shortDescription": { "text": short.trim_end() },
        "defaultConfiguration": { "level": level(found.severity) },
    });
    if let Some(words) = words {
        rule["fullDescription"] = json!({ "text": flat(words) });
    }
    rule
}

fn result(report: &Report<'_>, found: &Diagnostic, rule: usize) -> Value {
    let mut message = found.message(report.locale);
    let note = report.locale.text("severity-note");
    for remark in found.remarks(report.locale) {
        message.push_str(&format!("\n{note}: {remark}"));
    }
    let help = report.locale.text("severity-help");
    for remedy in found.remedies(report.locale) {
        message.push_str(&format!("\n{help}: {remedy}"));
    }
    let mut result = json!({
        "ruleId": found.code,
        "ruleIndex": rule,
        "level": level(found.severity),
        "message": { "text": message },
        "locations": [{ "physicalLocation": physical(report, &found.span) }],
    });
    let related = found.related.iter().map(|(span, label)| {
        let label = found.label(report.locale, label).unwrap_or_default();
        json!({ "physicalLocation": physical(report, span), "message": { "text": label } })
    });
    let related: Vec<Value> = related.collect();
    if !related.is_empty() {
        result["relatedLocations"] = related.into();
    }
    let text = report.inputs.texts.get(&found.span.path);
    if let Some((fix, text)) = found.fix.as_ref().zip(text) {
        let replacements = fix.edits.iter().map(|edit| {
            json!({
                "deletedRegion": region(Region::new(text, edit.range)),
                "insertedContent": { "text": edit.text },
            })
        });
        result["fixes"] = json!([{
            "description": { "text": found.correction(report.locale).unwrap_or_default() },
            "artifactChanges": [{
                "artifactLocation": artifact(report, &found.span),
                "replacements": replacements.collect::<Vec<_>>(),
            }],
        }]);
    }
    result
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

fn physical(report: &Report<'_>, span: &Span) -> Value {
    let mut value = json!({ "artifactLocation": artifact(report, span) });
    if let Some(place) = report.region(span) {
        value["region"] = region(place);
    }
    value
}

fn artifact(report: &Report<'_>, span: &Span) -> Value {
    let path = format!("{}{}", report.folder, span.path);
    json!({ "uri": utf8_percent_encode(&path, PATH).to_string(), "uriBaseId": "%SRCROOT%" })
}

fn region(region: Region) -> Value {
    json!({
        "startLine": region.start.0,
        "startColumn": region.start.1,
        "endLine": region.end.0,
        "endColumn": region.end.1,
    })
}
