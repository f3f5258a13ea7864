//! `new accessibility` writes the page that says how accessible the site is: what was tested, and that the rest is not stated yet.
//! Knows no more than that: whether the site conforms, only its editors can say.

use super::{add, taken};
use crate::config::LegalLink;
use crate::locale::Arg;
use crate::shell::Outcome;
use crate::shell::args::Common;
use crate::shell::commands::Session;
use crate::shell::error::{Action, Error};
use crate::shell::terminal::Terminal;
use crate::source::SourcePath;
use crate::url::is_email;

/// What stands in the page where the contact comes.
const CONTACT: &str = "CONTACT";

/// A page in one language.
struct Statement {
    name: &'static str,
    text: &'static str,
    no_contact: &'static str,
    write_to: &'static str,
}

const ITALIAN: Statement = Statement {
    name: "dichiarazione-di-accessibilita",
    text: include_str!("accessibility.it.md"),
    no_contact: "Il recapito non è ancora indicato.",
    write_to: "Scrivi a",
};

const ENGLISH: Statement = Statement {
    name: "accessibility-statement",
    text: include_str!("accessibility.en.md"),
    no_contact: "No contact is stated yet.",
    write_to: "Write to",
};

/// Writes the page, in Italian where the site is, with the contact that `site.toml` states for feedback.
pub(super) fn accessibility(common: &Common, terminal: &mut Terminal) -> Result<Outcome, Error> {
    let mut session = Session::open(common, terminal)?;
    let text = session.inputs.texts.get(crate::config::FILE);
    let base_url = session.options.base_url.as_ref();
    let config = text.and_then(|text| crate::config::parse(text, base_url).value);
    let language = config
        .as_ref()
        .map(|config| config.languages[0].locale.tag());
    let statement = match language.unwrap_or("it").starts_with("it") {
        true => ITALIAN,
        false => ENGLISH,
    };
    let feedback =
        config.and_then(|config| Some(config.legal.get(LegalLink::Feedback)?.value.clone()));
    let name = format!("pages/{}.md", statement.name);
    let path = SourcePath::new(&format!("content/{name}")).expect("a plain name");
    let bundle = SourcePath::new(&format!("content/pages/{}/index.md", statement.name));
    let bundle = bundle.expect("a plain name");
    if let Some(taken) = taken(&session, [path.clone(), bundle]) {
        return Err(Error::refused(Action::CreateFile, taken.as_str()));
    }
    let text = statement.text(feedback.as_deref());
    let outcome = add(&mut session, &path, &text, terminal)?;
    if outcome == Outcome::Done {
        terminal.remark("shell-new-accessibility", &[("path", Arg::Text(&name))]);
    }
    Ok(outcome)
}

impl Statement {
    fn text(&self, feedback: Option<&str>) -> String {
        let contact = match feedback {
            None => self.no_contact.to_owned(),
            Some(email) if is_email(email) => {
                format!("{} [{email}](mailto:{email}).", self.write_to)
            }
            Some(address) => match address.strip_prefix("pages/") {
                Some(page) => format!("{} [{page}]({page}).", self.write_to),
                None => format!("{} <{address}>.", self.write_to),
            },
        };
        self.text.replace(CONTACT, &contact)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_states_nothing_that_nobody_has_checked() {
        for statement in [ITALIAN, ENGLISH] {
            let text = statement.text(None);
            assert!(text.contains(statement.no_contact) && !text.contains(CONTACT));
            let unstated = text.matches("Non ancora dichiarat").count()
                + text.matches("Not stated yet").count();
            assert_eq!(unstated, 3, "{text}");
        }
        let text = ITALIAN.text(Some("tana@lucertole.example"));
        assert!(text.contains("Scrivi a [tana@lucertole.example](mailto:tana@lucertole.example)."));
    }
}
