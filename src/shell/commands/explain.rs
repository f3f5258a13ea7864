//! `explain` tells at length what a finding means, with an example that is mended.
//! Knows how an explanation is laid out in a terminal; its words and its example stand in a file of their own.

use crate::diagnostic::did_you_mean;
use crate::diagnostic::text::{Style, draw};
use crate::explanation::Explanation;
use crate::locale::{Arg, Locale};
use crate::pipeline::example;
use crate::shell::Outcome;
use crate::shell::error::{Action, Error};
use crate::shell::terminal::Terminal;

/// Explains a code, or lists them all.
pub(super) fn explain(code: Option<&str>, terminal: &mut Terminal) -> Result<Outcome, Error> {
    let Some(code) = code else {
        let rows: Vec<Vec<String>> = Explanation::codes()
            .iter()
            .filter_map(|code| Explanation::of(code))
            .map(|explanation| {
                let words = explanation.words_in(terminal.locale().tag());
                let first = words.split_inclusive(['.', ':', '?']).next();
                let first = first.unwrap_or_default().replace('\n', " ");
                vec![explanation.code, first.trim_end_matches(':').to_owned()]
            })
            .collect();
        terminal.table(&rows);
        return Ok(Outcome::Done);
    };
    // As it is printed, `error[code]`, or as it stands in a list.
    let code = code.trim_end_matches(']');
    let code = code.rsplit('[').next().unwrap_or(code);
    let Some(explanation) = Explanation::of(code) else {
        let codes = Explanation::codes();
        if let Some(meant) = did_you_mean(code, codes.iter().map(String::as_str)) {
            terminal.remark("shell-explain-meant", &[("code", Arg::Text(&meant))]);
        }
        return Err(Error::refused(Action::ExplainCode, code));
    };
    let style = terminal.style();
    let text = text(&explanation, terminal.locale(), style);
    terminal.print(&text);
    Ok(Outcome::Done)
}

/// An explanation as it is printed: the words, the example as its finding shows it, and the files that mend it.
fn text(explanation: &Explanation, locale: &Locale, style: Style) -> String {
    let mut out = format!(
        "{}\n\n{}\n",
        explanation.code,
        explanation.words_in(locale.tag())
    );
    let Some(found) = example::before(explanation) else {
        return out;
    };
    let findings = found.diagnostics.iter();
    let own = findings.filter(|finding| finding.code == explanation.code);
    for finding in own {
        out.push_str(&format!("\n{}\n", locale.text("shell-explain-example")));
        out.push_str(&draw(finding, &found.inputs, locale, style));
        out.push('\n');
    }
    for (path, text) in &explanation.after {
        let heading = locale.text_with("shell-explain-after", &[("path", Arg::Text(path))]);
        out.push_str(&format!("\n{heading}\n"));
        for line in text.lines() {
            out.push_str(&format!("  {line}\n"));
        }
    }
    for path in &explanation.without {
        let line = locale.text_with("shell-explain-without", &[("path", Arg::Text(path))]);
        out.push_str(&format!("\n{line}\n"));
    }
    out
}
