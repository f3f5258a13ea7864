//! Findings as workflow commands, which GitHub shows at the lines of a pull request.
//! Knows the grammar of such commands ([actions/toolkit, `command.ts`](https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts)).

use std::fmt::Write as _;

use super::Report;
use crate::diagnostic::{Diagnostic, Severity};

/// One command a finding.
pub(super) fn text(report: &Report<'_>) -> String {
    let commands = report.diagnostics.iter();
    commands.map(|found| command(report, found)).collect()
}

fn command(report: &Report<'_>, found: &Diagnostic) -> String {
    let name = match found.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "notice",
    };
    let file = format!("{}{}", report.folder, found.span.path);
    let mut out = format!("::{name} file={}", property(&file));
    if let Some(region) = report.region(&found.span) {
        let (start, end) = (region.start, region.end);
        // Writing into a text cannot fail.
        let _ = write!(out, ",line={},endLine={}", start.0, end.0);
        // Columns are only taken within one line.
        if start.0 == end.0 {
            let _ = write!(out, ",col={},endColumn={}", start.1, end.1);
        }
    }
    let help = report.locale.text("severity-help");
    let mut message = found.message(report.locale);
    let note = report.locale.text("severity-note");
    for remark in found.remarks(report.locale) {
        let _ = write!(message, "\n{note}: {remark}");
    }
    for remedy in found.remedies(report.locale) {
        let _ = write!(message, "\n{help}: {remedy}");
    }
    format!("{out},title={}::{}\n", property(found.code), data(&message))
}

fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_end_a_command_is_escaped() {
        assert_eq!(data("100 %\r\nsì: a, b"), "100 %25%0D%0Asì: a, b");
        assert_eq!(property("a:b,c%"), "a%3Ab%2Cc%25");
    }
}
