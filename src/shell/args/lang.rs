//! The languages of messages.

use std::ffi::OsString;

use clap::ValueEnum;

/// A language of messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Lang {
    /// Italian.
    It,
    /// English.
    En,
}

impl Lang {
    /// The tag of the language.
    pub fn tag(self) -> &'static str {
        match self {
            Self::It => "it",
            Self::En => "en",
        }
    }

    /// The language of a tag such as `it`, `en-GB` or `it_IT.UTF-8`, if it is one of ours.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let language = tag.split(['-', '_', '.']).next().unwrap_or_default();
        match language.to_ascii_lowercase().as_str() {
            "it" => Some(Self::It),
            "en" => Some(Self::En),
            _ => None,
        }
    }
}

/// The language that `--lang` states among arguments that may be wrong.
pub fn stated_language(args: &[OsString]) -> Option<Lang> {
    let words: Vec<&str> = args.iter().filter_map(|arg| arg.to_str()).collect();
    let apart = words
        .windows(2)
        .find(|pair| pair[0] == "--lang")
        .map(|pair| pair[1]);
    let joined = words.iter().find_map(|word| word.strip_prefix("--lang="));
    Lang::from_tag(apart.or(joined)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_found_even_where_the_rest_is_wrong() {
        let args = |words: &str| words.split(' ').map(OsString::from).collect::<Vec<_>>();
        assert_eq!(
            stated_language(&args("connessi biuld --lang en")),
            Some(Lang::En)
        );
        assert_eq!(
            stated_language(&args("connessi --lang=it --x")),
            Some(Lang::It)
        );
        assert_eq!(stated_language(&args("connessi biuld")), None);
        assert_eq!(Lang::from_tag("it_IT.UTF-8"), Some(Lang::It));
    }
}
