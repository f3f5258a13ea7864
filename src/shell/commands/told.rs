//! How what was found is told at the end of a command: the findings, how many they are, and whether they let anything pass.
//! Knows the forms that can be asked for, and nothing of what was looked at.

use crate::diagnostic::{Diagnostic, Severity};
use crate::locale::Arg;
use crate::shell::args::{Report, ReportFormat};
use crate::shell::report;
use crate::shell::terminal::Terminal;
use crate::source::Inputs;

/// Whether the site may be published with these findings.
pub(super) fn passes(found: &[Diagnostic], report: Report) -> bool {
    let is_error = |found: &Diagnostic| match found.severity {
        Severity::Error => true,
        Severity::Warning => report.strict,
        Severity::Info => false,
    };
    !found.iter().any(is_error)
}

/// Tells findings in the form that is asked for: to people beside the result, to programs as the result. `folder` is
/// where the files lie for those programs.
pub(super) fn tell_findings(
    found: &[Diagnostic],
    sources: (&Inputs, &str),
    report: Report,
    terminal: &Terminal,
) {
    print_findings(
        &findings(found, sources, report, terminal),
        report,
        terminal,
    );
}

/// Findings in the form that is asked for.
pub(super) fn findings(
    found: &[Diagnostic],
    (inputs, folder): (&Inputs, &str),
    report: Report,
    terminal: &Terminal,
) -> String {
    let told = report::Report {
        diagnostics: found,
        inputs,
        locale: terminal.locale(),
        folder,
    };
    let text = told.text(report.format);
    text.unwrap_or_else(|| terminal.findings_text(found, inputs))
}

/// Prints findings that have the form that is asked for.
pub(super) fn print_findings(text: &str, report: Report, terminal: &Terminal) {
    match report.format {
        ReportFormat::Text => terminal.print_beside(text),
        ReportFormat::Json | ReportFormat::Sarif | ReportFormat::Github => terminal.print(text),
    }
}

/// Says what came of it: as the result, or beside findings that are one.
pub(super) fn close(key: &str, args: &[(&str, Arg<'_>)], report: Report, terminal: &Terminal) {
    match report.format {
        ReportFormat::Text => terminal.result(key, args),
        ReportFormat::Json | ReportFormat::Sarif | ReportFormat::Github => {
            terminal.remark(key, args);
        }
    }
}

/// How many errors and warnings there are, and that the latter count as the former where they do.
pub(super) fn counts(found: &[Diagnostic], report: Report, terminal: &Terminal) -> String {
    let counts = terminal.counts(found);
    let has_warnings = found.iter().any(|one| one.severity == Severity::Warning);
    match report.strict && has_warnings {
        true => {
            let args = [("counts", Arg::Text(&counts))];
            terminal.locale().text_with("shell-counts-strict", &args)
        }
        false => counts,
    }
}
