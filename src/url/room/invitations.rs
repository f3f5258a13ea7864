//! The numbers of meetings that have their code beside them, as copied invitations have.

use std::collections::BTreeSet;

use super::{Room, RoomKind};
use crate::source::Spanned;

/// How many lines below its number the code of a meeting may stand, as in a copied invitation.
const LINES_BELOW: usize = 5;

/// The same, above it.
const LINES_ABOVE: usize = 2;

/// What stands before the number of a meeting in a copied invitation.
const NUMBER_LABELS: [&str; 12] = [
    "id riunione",
    "id della riunione",
    "id meeting",
    "meeting id",
    "meeting-id",
    "id webinar",
    "id del webinar",
    "webinar id",
    "id conferenza",
    "meeting number",
    "numero riunione",
    "numero della riunione",
];

/// What stands before the code that goes with it.
const CODE_LABELS: [&str; 9] = [
    "passcode",
    "password",
    "codice d'accesso",
    "codice d’accesso",
    "codice di accesso",
    "codice accesso",
    "codice segreto",
    "pwd",
    "psw",
];

/// Words that stand in the place of a code.
const NO_CODES: [&str; 10] = [
    "nessuna",
    "nessuno",
    "none",
    "private",
    "privata",
    "privato",
    "reserved",
    "riservata",
    "riservato",
    "richiesta",
];

/// The numbers of meetings that have their code beside them, as copied invitations have.
pub(super) fn invitations(text: &str) -> Vec<Spanned<Room>> {
    let mut found = Vec::new();
    if !has_digits(text) {
        return found;
    }
    let mut lines: Option<Vec<(usize, &str)>> = None;
    let mut at = 0;
    for (number, line) in text.split_inclusive('\n').enumerate() {
        let start = at;
        at += line.len();
        if !has_digits(line) {
            continue;
        }
        let Some((from, to, digits)) = meeting_number(line) else {
            continue;
        };
        let lines = lines.get_or_insert_with(|| text.lines().enumerate().collect());
        let near =
            &lines[number.saturating_sub(LINES_ABOVE)..lines.len().min(number + LINES_BELOW + 1)];
        let has_code = near.iter().any(|(other, near)| match *other == number {
            true => has_code(&line[to..]),
            false => has_code(near),
        });
        if has_code {
            found.push(Spanned {
                value: Room {
                    kind: RoomKind::Invitation,
                    place: digits,
                    params: BTreeSet::new(),
                },
                range: (start + from..start + to).into(),
            });
        }
    }
    found
}

/// Whether there are as many digits as the number of a meeting has at least.
fn has_digits(text: &str) -> bool {
    // In pieces so small that a byte counts them, many are looked at at once.
    let pieces = text.as_bytes().chunks(128);
    let digits = |piece: &[u8]| {
        let digits = piece.iter().map(|byte| u8::from(byte.is_ascii_digit()));
        usize::from(digits.sum::<u8>())
    };
    pieces.map(digits).sum::<usize>() >= 9
}

/// Where the number of a meeting stands in a line, from its label on, and its digits.
fn meeting_number(line: &str) -> Option<(usize, usize, String)> {
    let lower = line.to_ascii_lowercase();
    let label = |label: &&str| lower.find(*label).map(|at| (at, at + label.len()));
    let (from, label_end) = NUMBER_LABELS.iter().find_map(label)?;
    let gap = line[label_end..].find(|c: char| c.is_ascii_digit())?;
    if gap > 30 {
        return None;
    }
    let rest = &line[label_end + gap..];
    let is_part = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '-' | '\u{A0}' | '\u{202F}');
    let length = rest.find(|c| !is_part(c)).unwrap_or(rest.len());
    let number = rest[..length].trim_end_matches(|c: char| !c.is_ascii_digit());
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let to = label_end + gap + number.len();
    (9..=15)
        .contains(&digits.len())
        .then_some((from, to, digits))
}

/// Whether a line states a code: a word with a digit behind a label, or a single word behind its colon.
fn has_code(line: &str) -> bool {
    let lower = line.to_ascii_lowercase();
    let label = |label: &&str| lower.find(*label).map(|at| at + label.len());
    let Some(end) = CODE_LABELS.iter().find_map(label) else {
        return false;
    };
    let rest = &line[end..];
    let colon = rest.find([':', '=', '|']).filter(|colon| *colon <= 30);
    let stated = colon.map_or(rest, |colon| &rest[colon + 1..]);
    let mut words = stated
        .split(|c: char| c.is_whitespace() || c == '|' || c == '<')
        .map(|word| word.trim_matches(['*', '_', '`', '.', ',', ';', ':', '(', ')', '"', '\'']))
        .filter(|word| !word.is_empty());
    let Some(code) = words.next() else {
        return false;
    };
    let has_digit = code.bytes().any(|byte| byte.is_ascii_digit());
    let is_alone = colon.is_some() && words.next().is_none();
    let is_said = NO_CODES.contains(&code.to_lowercase().as_str());
    code.chars().count() >= 3 && (has_digit || is_alone && !is_said)
}

#[cfg(test)]
mod tests {
    use super::super::tests::found;
    use super::*;

    #[test]
    fn the_number_of_a_meeting_is_recognised_with_its_code() {
        for text in [
            "ID riunione: 812 3456 7890\nPasscode: 12345",
            "Entra nella riunione\r\n\r\nID riunione: 812 3456 7890\r\nCodice d’accesso: aB3x!\r\n",
            "- **Meeting ID:** 812-3456-7890\n- **Passcode:** `primavera`",
            "| ID riunione | 81234567890 |\n| Passcode | 99x |",
            "ID riunione: 812 3456 7890, password 12345",
            "Password riunione: Abc123\nNumero riunione (codice di accesso): 2734 123 4567",
            "Webinar ID: 812 3456 7890\nun'altra riga\n\nPassword: zz9",
        ] {
            let all = found(text);
            assert_eq!(all.len(), 1, "{text}");
            assert_eq!(all[0].0, RoomKind::Invitation);
            assert!(all[0].1.ends_with(|c: char| c.is_ascii_digit()), "{text}");
        }
        for text in [
            "ID riunione: 812 3456 7890",
            "ID riunione: 812 3456 7890\nPasscode: su richiesta",
            "ID riunione: 812 3456 7890. La password si riceve 2 giorni prima.",
            "ID riunione: 812 3456 7890\nPassword: riservata",
            "Passcode: 12345",
            "ID riunione: 3 giugno\nPasscode: 12345 del 2030-05-14 16:30",
            "Tel. 075 123 4567 890\nPassword: chiedila in segreteria",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }
}
