//! Tables as files for spreadsheets.
//! Knows RFC 4180 and what spreadsheets do with it, and nothing of what is in a table.

/// What begins a formula in a spreadsheet
/// ([OWASP, CSV injection](https://owasp.org/www-community/attacks/CSV_Injection)).
const FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// The rows as a file ([RFC 4180, 2](https://www.rfc-editor.org/rfc/rfc4180#section-2)).
///
/// It begins with a byte order mark: without one, Excel does not see that it is UTF-8.
pub fn file(rows: &[Vec<String>]) -> String {
    let mut out = String::from('\u{FEFF}');
    for row in rows {
        let fields: Vec<String> = row.iter().map(|text| field(text)).collect();
        out.push_str(&fields.join(","));
        out.push_str("\r\n");
    }
    out
}

/// One field, in quotes where it needs them. What a spreadsheet would take for a formula becomes a text.
fn field(text: &str) -> String {
    let guard = if text.starts_with(FORMULA) { "'" } else { "" };
    let needs_quotes = text.contains(['"', ',', ';', '\r', '\n', '\t']);
    match needs_quotes {
        true => format!("\"{guard}{}\"", text.replace('"', "\"\"")),
        false => format!("{guard}{text}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(fields: &[&str]) -> String {
        let row = fields.iter().map(|field| (*field).to_owned()).collect();
        let file = file(&[row]);
        file.trim_start_matches('\u{FEFF}').to_owned()
    }

    #[test]
    fn a_file_begins_with_a_mark_and_its_lines_end_as_the_standard_says() {
        let row = |text: &str| vec![text.to_owned()];
        assert_eq!(file(&[row("a"), row("b")]), "\u{FEFF}a\r\nb\r\n");
    }

    #[test]
    fn what_would_end_a_field_stands_in_quotes() {
        assert_eq!(
            line(&["Lingua, lavoro", "«x» \"y\"", "due\nrighe", "a;b", "12"]),
            "\"Lingua, lavoro\",\"«x» \"\"y\"\"\",\"due\nrighe\",\"a;b\",12\r\n"
        );
    }

    #[test]
    fn no_field_is_a_formula() {
        assert_eq!(
            line(&["=1+1", "+39", "-1", "@x", "=HYPERLINK(\"x\",\"y\")", "a=b"]),
            "'=1+1,'+39,'-1,'@x,\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\",a=b\r\n"
        );
    }
}
