//! The head of a document, field by field, each into its own type.
//! Knows one document at a time: whether what it refers to exists is found when all are seen together.

use jiff::civil::{Date, Time};
use jiff::tz::Offset;

use crate::config::{Mode, Zone, zones};
use crate::date::{DateFault, PartialDate, parse_duration, parse_time, parse_time_with_offset};
use crate::diagnostic::{Diagnostic, Edit, Fix, did_you_mean, only_spelling};
use crate::parse::Kind;
use crate::parse::fields::*;
use crate::parse::keys::{self, canonical, in_italian, spellings};
use crate::parse::mend::{self, values, words::key_meant};
use crate::parse::yaml::{Node, NodeValue};
use crate::source::{ByteRange, SourcePath, Span, Spanned};
use crate::url::{is_email, is_web_address};

/// Reads a head. Its title, the one thing required, is empty where it is missing.
pub(super) fn read(
    (path, text): (&SourcePath, &str),
    kind: Kind,
    entries: &[(Spanned<String>, Node)],
    head: ByteRange,
    diagnostics: &mut Vec<Diagnostic>,
) -> Head {
    let mut reader = Reader {
        path,
        text,
        is_italian: keys::are_italian(entries.iter().map(|(key, _)| key.value.as_str())),
        diagnostics,
    };
    let further: &[&'static str] = match kind {
        Kind::News => keys::NEWS,
        Kind::Meeting => keys::MEETING,
        Kind::Group | Kind::Page => keys::ORDERED,
        Kind::Organisation => keys::ORGANISATION,
        Kind::Project => keys::PROJECT,
        Kind::Section => &[],
    };
    let known: Vec<&'static str> = keys::COMMON.iter().chain(further).copied().collect();
    // For news, `date` has always meant the day of publication.
    let synonyms: &[(&str, &'static str)] = match kind {
        Kind::News => &[("date", "published"), ("data", "published")],
        _ => &[],
    };
    let map = reader.map(entries, &known, synonyms);
    let common = reader.common(&map, head);
    let fields = match kind {
        Kind::News => FrontMatter::News(reader.news(&map)),
        Kind::Meeting => FrontMatter::Meeting(Box::new(reader.meeting(&map))),
        Kind::Group => FrontMatter::Group(reader.ordered(&map)),
        Kind::Page => FrontMatter::Page(reader.ordered(&map)),
        Kind::Organisation => FrontMatter::Organisation(reader.organisation(&map)),
        Kind::Project => FrontMatter::Project(reader.project(&map)),
        Kind::Section => FrontMatter::Section,
    };
    Head { common, fields }
}

/// A map whose keys are known: canonical key, key as written, value. Then the keys that misspelt ones probably mean.
struct Map<'a>(
    Vec<(&'static str, &'a Spanned<String>, &'a Node)>,
    Vec<&'static str>,
);

impl<'a> Map<'a> {
    fn get(&self, key: &str) -> Option<&'a Node> {
        self.0
            .iter()
            .find(|(canonical, ..)| *canonical == key)
            .map(|(_, _, node)| *node)
            .filter(|node| node.value != NodeValue::Empty)
    }
}

/// Takes values out of nodes, and notes what is wrong with them.
struct Reader<'a> {
    path: &'a SourcePath,
    text: &'a str,
    /// Whether the keys of the head are Italian ones, if that shows.
    is_italian: Option<bool>,
    diagnostics: &'a mut Vec<Diagnostic>,
}

impl<'a> Reader<'a> {
    fn span(&self, range: ByteRange) -> Span {
        Span::new(self.path, range)
    }

    fn error(&mut self, code: &'static str, range: ByteRange, value: &str) {
        let diagnostic = Diagnostic::error(code, self.span(range)).with("value", value);
        self.diagnostics.push(diagnostic);
    }

    /// Reports a value that cannot be read, with the one that alone can have been meant, if there is one.
    fn misread(&mut self, code: &'static str, text: &Spanned<String>, meant: Option<String>) {
        let fix = meant.and_then(|meant| self.replacing(text, &meant));
        let diagnostic = Diagnostic::error(code, self.span(text.range));
        self.diagnostics
            .push(diagnostic.with("value", &text.value).fixed(fix));
    }

    /// The correction that puts `meant` in place of a value, where that is written as it is read.
    fn replacing(&self, text: &Spanned<String>, meant: &str) -> Option<Fix> {
        mend::place_of(self.text, text).map(|place| Fix::replace(place, meant))
    }

    /// The correction that makes a map of an e-mail address that stands where a map is meant.
    fn as_email(&self, text: &Spanned<String>) -> Option<Fix> {
        let place = mend::place_of(self.text, text).filter(|_| is_email(&text.value))?;
        let map = format!("{{email: {}}}", text.value);
        (place == text.range).then(|| Fix::replace(place, map))
    }

    fn map<'n>(
        &mut self,
        entries: &'n [(Spanned<String>, Node)],
        known: &[&'static str],
        synonyms: &[(&str, &'static str)],
    ) -> Map<'n> {
        let mut map: Vec<(&'static str, &'n Spanned<String>, &'n Node)> = Vec::new();
        let mut meant = Vec::new();
        for (key, node) in entries {
            let synonym = synonyms
                .iter()
                .find(|(word, _)| *word == key.value.to_lowercase())
                .map(|(_, key)| *key);
            let Some(found) = canonical(&key.value, known).or(synonym) else {
                meant.extend(self.unknown_key(key, entries, known, synonyms));
                continue;
            };
            if let Some((_, first, _)) = map.iter().find(|(seen, ..)| *seen == found) {
                let diagnostic = Diagnostic::error("key-twice", self.span(key.range))
                    .with("key", &key.value)
                    .with("first", &first.value)
                    .relate(self.span(first.range), "first");
                self.diagnostics.push(diagnostic);
                continue;
            }
            map.push((found, key, node));
        }
        Map(map, meant)
    }

    /// Reports a key that does not exist. What comes back is the key that was probably meant.
    fn unknown_key(
        &mut self,
        key: &Spanned<String>,
        entries: &[(Spanned<String>, Node)],
        known: &[&'static str],
        synonyms: &[(&str, &'static str)],
    ) -> Option<&'static str> {
        let words = synonyms.iter().map(|(word, _)| *word);
        let words: Vec<&str> = spellings(known).into_iter().chain(words).collect();
        let typed_for = key_meant(&key.value, known, self.is_italian);
        let suggestion = match &typed_for {
            Some(meant) => Some(meant.word.to_owned()),
            None => self.nearest(&key.value, known, &words),
        };
        let certain = match &typed_for {
            Some(meant) => Some(meant.word).filter(|_| meant.is_sure),
            None => only_spelling(&key.value, words),
        };
        let certain = certain.filter(|word| {
            let meant = canonical(word, known);
            let stated = |(other, _): &(Spanned<String>, Node)| canonical(&other.value, known);
            !entries
                .iter()
                .any(|entry| meant.is_some() && stated(entry) == meant)
        });
        let fix = certain.and_then(|word| self.replacing(key, word));
        let meant = suggestion
            .as_ref()
            .and_then(|suggestion| canonical(suggestion, known));
        let diagnostic = Diagnostic::error("unknown-key", self.span(key.range));
        let diagnostic = self.listing(diagnostic.with("key", &key.value), known);
        self.diagnostics
            .push(diagnostic.suggest(suggestion).fixed(fix));
        meant
    }

    /// The spelling that is nearest to a word, of those in the language of the head if one is near.
    fn nearest(&self, word: &str, known: &[&'static str], words: &[&str]) -> Option<String> {
        let own = known.iter().map(|key| match self.is_italian {
            Some(true) => in_italian(key),
            Some(false) | None => key,
        });
        let own = did_you_mean(word, own.filter(|_| self.is_italian.is_some()));
        own.or_else(|| did_you_mean(word, words.iter().copied()))
    }

    /// A finding that lists what is known: in the language of the head, and where that does not show in that of the message.
    fn listing(&self, found: Diagnostic, known: &[&'static str]) -> Diagnostic {
        let italian: Vec<&str> = known.iter().map(|word| in_italian(word)).collect();
        let (italian, english) = (italian.join(", "), known.join(", "));
        let (first, second) = match self.is_italian {
            Some(true) => (italian.clone(), italian),
            Some(false) => (english.clone(), english),
            None => (italian, english),
        };
        found.with("known", first).with("known_in_english", second)
    }

    fn common(&mut self, map: &Map<'_>, head: ByteRange) -> CommonFields {
        let title = match map.get("title") {
            Some(node) => {
                let before = self.diagnostics.len();
                let title = self.text(node);
                let found = self.diagnostics.iter_mut().skip(before);
                for found in found.filter(|found| found.code == "text-empty") {
                    found.hints = vec!["title"];
                }
                title
            }
            None if map.0.iter().any(|(key, ..)| *key == "title") => {
                let mut keys = map.0.iter().filter(|(key, ..)| *key == "title");
                let place = keys.next().map_or(head, |(_, key, _)| key.range);
                let diagnostic = Diagnostic::error("text-empty", self.span(place));
                self.diagnostics.push(diagnostic.hint("title"));
                None
            }
            // A misspelt `title` is one mistake, not two.
            None if map.1.contains(&"title") => None,
            None => {
                let diagnostic = Diagnostic::error("title-missing", self.span(head));
                self.diagnostics.push(diagnostic);
                None
            }
        };
        let stated = map
            .0
            .iter()
            .map(|(canonical, key, _)| (*canonical, (*key).clone()))
            .collect();
        CommonFields {
            title: title.unwrap_or_else(|| Spanned {
                value: String::new(),
                range: head,
            }),
            summary: self.optional_text(map, "summary"),
            slug: map.get("slug").and_then(|node| self.text(node)),
            aliases: self.texts(map, "aliases"),
            draft: map.get("draft").is_some_and(|node| self.truth(node)),
            id: map.get("id").and_then(|node| self.text(node)),
            updated: self.day(map, "updated").map(|day| day.value),
            image: map.get("image").and_then(|node| self.image(node)),
            source: map.get("source").and_then(|node| self.text(node)),
            not_known: self.plain_texts(map, "not_known"),
            stated,
        }
    }

    fn news(&mut self, map: &Map<'_>) -> NewsFields {
        NewsFields {
            published: self.day(map, "published"),
            groups: self.groups(map),
            topics: self.topics(map),
            meetings: self.texts(map, "meetings"),
            organisations: self.texts(map, "organisations"),
            authors: self.plain_texts(map, "authors"),
        }
    }

    fn ordered(&mut self, map: &Map<'_>) -> OrderedFields {
        let order = self.order(map);
        OrderedFields { order }
    }

    fn order(&mut self, map: &Map<'_>) -> Option<i64> {
        let text = map.get("order").and_then(|node| self.text(node))?;
        let number = text.value.parse().ok();
        if number.is_none() {
            self.misread("number-form", &text, values::number(&text.value));
        }
        number
    }

    fn organisation(&mut self, map: &Map<'_>) -> OrganisationFields {
        OrganisationFields {
            kind: self.optional_text(map, "kind"),
            website: self.web_address(map, "website"),
            order: self.order(map),
        }
    }

    fn project(&mut self, map: &Map<'_>) -> ProjectFields {
        ProjectFields {
            full_name: self.optional_text(map, "full_name"),
            participants: self.participants(map, "participants"),
            continues: map.get("continues").and_then(|node| self.text(node)),
            extensions: self.extensions(map),
            website: self.web_address(map, "website"),
            order: self.order(map),
        }
    }

    fn meeting(&mut self, map: &Map<'_>) -> MeetingFields {
        let after = map.get("duration").and_then(|node| self.duration(node));
        let end = map.get("end").and_then(|node| self.end(node));
        if let (Some(end), Some(after)) = (&end, &after) {
            let diagnostic = Diagnostic::error("end-and-duration", self.span(after.range))
                .relate(self.span(end.range), "first");
            self.diagnostics.push(diagnostic);
        }
        let (time, offset) = match self.time(map) {
            Some((time, offset)) => (Some(time), offset),
            None => (None, None),
        };
        MeetingFields {
            date: self.meeting_date(map),
            time,
            offset,
            end: end.or(after),
            zone: map.get("timezone").and_then(|node| self.zone(node)),
            status: map.get("status").and_then(|node| self.status(node)),
            mode: map.get("mode").and_then(|node| self.mode(node)),
            place: self.optional_text(map, "place"),
            join: map.get("join").and_then(|node| self.join(node)),
            registration: map
                .get("registration")
                .map_or(Stated::NotKnown, |node| self.registration(node)),
            groups: self.groups(map),
            topics: self.topics(map),
            language: self.language(map),
            guests: self.participants(map, "guests"),
            organisers: self.participants(map, "organisers"),
            series: map.get("series").and_then(|node| self.text(node)),
            project: map.get("project").and_then(|node| self.text(node)),
            before: self.texts(map, "before"),
            after: self.texts(map, "after"),
            minutes: self.links(map, "minutes"),
            recording: self.links(map, "recording"),
            materials: self.links(map, "materials"),
            attendance: map
                .get("attendance")
                .map_or(Stated::NotKnown, |node| self.attendance(node)),
            changes: self.changes(map),
            published: self.day(map, "published"),
            title_note: self.optional_text(map, "title_note"),
        }
    }

    /// Text of one line; numbers and dates are text too.
    fn text(&mut self, node: &Node) -> Option<Spanned<String>> {
        let text = match &node.value {
            NodeValue::Scalar(text) => text.trim(),
            NodeValue::Empty => "",
            NodeValue::List(_) | NodeValue::Map(_) => {
                let parted = self.parted(node);
                let wanted = || Diagnostic::error("text-wanted", self.span(node.range));
                let diagnostic = parted.unwrap_or_else(wanted);
                self.diagnostics.push(diagnostic);
                return None;
            }
        };
        if text.is_empty() {
            let diagnostic = Diagnostic::error("text-empty", self.span(node.range));
            self.diagnostics.push(diagnostic);
            return None;
        }
        if let Some(c) = text
            .chars()
            .find(|c| c.is_control() && !matches!(c, '\n' | '\t'))
        {
            let code = format!("U+{:04X}", u32::from(c));
            // As itself YAML does not let it pass: it was written as `\` and a letter.
            let diagnostic = Diagnostic::error("control-character", self.span(node.range));
            let diagnostic = diagnostic.with("value", code).hint("backslash");
            self.diagnostics.push(diagnostic);
            return None;
        }
        Some(Spanned {
            value: text.split_whitespace().collect::<Vec<_>>().join(" "),
            range: node.range,
        })
    }

    /// A text in a list that its colon has made a key with a value.
    fn parted(&self, node: &Node) -> Option<Diagnostic> {
        let NodeValue::Map(entries) = &node.value else {
            return None;
        };
        let written = self.text.get(std::ops::Range::from(node.range))?;
        let colon = written.find(": ")?;
        let is_plain = !written.contains(['\n', '"', '\'', '{', '[']) && entries.len() == 1;
        let at = node.range.start + colon;
        let quoted = mend::quoted(written);
        let fix = mend::lines::is_prose(written).then(|| Fix::replace(node.range, quoted.clone()));
        let found = Diagnostic::error("yaml-colon", self.span((at..at + 1).into()));
        is_plain.then(|| found.with("line", quoted).fixed(fix))
    }

    fn optional_text(&mut self, map: &Map<'_>, key: &str) -> Option<String> {
        map.get(key)
            .and_then(|node| self.text(node))
            .map(|text| text.value)
    }

    /// The items of a list; a single value counts as a list of one.
    fn items<'n>(&self, map: &Map<'n>, key: &str) -> &'n [Node] {
        match map.get(key) {
            Some(node) => match &node.value {
                NodeValue::List(items) => items,
                _ => std::slice::from_ref(node),
            },
            None => &[],
        }
    }

    fn texts(&mut self, map: &Map<'_>, key: &str) -> Vec<Spanned<String>> {
        self.items(map, key)
            .iter()
            .filter_map(|node| self.text(node))
            .collect()
    }

    /// Topics: what has a comma and no brackets is probably several, and is read as one.
    fn topics(&mut self, map: &Map<'_>) -> Vec<Spanned<String>> {
        let topics = self.texts(map, "topics");
        let is_list = map
            .get("topics")
            .is_some_and(|node| matches!(node.value, NodeValue::List(_)));
        if let [one] = &topics[..]
            && !is_list
            && one.value.contains(',')
            && self.text.get(std::ops::Range::from(one.range)) == Some(&one.value)
        {
            let parts = one
                .value
                .split(',')
                .map(|part| part.trim_matches([' ', '[', ']']));
            let list = parts.filter(|part| !part.is_empty()).collect::<Vec<_>>();
            let diagnostic = Diagnostic::warning("list-without-brackets", self.span(one.range))
                .with("value", &one.value)
                .with("list", format!("[{}]", list.join(", ")));
            self.diagnostics.push(diagnostic);
        }
        topics
    }

    fn plain_texts(&mut self, map: &Map<'_>, key: &str) -> Vec<String> {
        self.texts(map, key)
            .into_iter()
            .map(|text| text.value)
            .collect()
    }

    fn truth(&mut self, node: &Node) -> bool {
        let Some(text) = self.text(node) else {
            return false;
        };
        match text.value.to_lowercase().as_str() {
            "true" | "yes" | "on" | "sì" | "si" | "si\u{300}" | "vero" => true,
            "false" | "no" | "off" | "falso" => false,
            _ => {
                let meant = values::truth(&text.value).map(str::to_owned);
                self.misread("truth-form", &text, meant);
                false
            }
        }
    }

    fn number(&mut self, node: &Node) -> Option<usize> {
        let text = self.text(node)?;
        let number = text.value.parse().ok();
        if number.is_none() {
            self.misread("number-form", &text, values::number(&text.value));
        }
        number
    }

    fn date_text(&mut self, text: &Spanned<String>) -> Option<Spanned<PartialDate>> {
        let range = text.range;
        match PartialDate::parse(&text.value) {
            Ok(value) => Some(Spanned { value, range }),
            Err(fault) => {
                let code = match fault {
                    DateFault::Form => "date-form",
                    DateFault::NoSuchDay => "date-no-such-day",
                    DateFault::MonthFirst => "date-month-first",
                    DateFault::Weekday => "date-weekday",
                    DateFault::Year => "date-year",
                };
                self.misread(code, text, values::date(&text.value, fault));
                let year = values::lacks_year(&text.value).filter(|_| code == "date-form");
                if let (Some(hint), Some(last)) = (year, self.diagnostics.last_mut())
                    && last.fix.is_none()
                {
                    last.hints = vec![hint];
                }
                None
            }
        }
    }

    fn partial_date(&mut self, node: &Node) -> Option<Spanned<PartialDate>> {
        let text = self.text(node)?;
        self.date_text(&text)
    }

    /// The date of a meeting, which may hold by mistake what has a key of its own: the hour, or the last of several days.
    fn meeting_date(&mut self, map: &Map<'_>) -> Option<Spanned<PartialDate>> {
        let text = map.get("date").and_then(|node| self.text(node))?;
        let date = self.date_text(&text);
        let with_time = values::date_with_time(&text.value);
        let with_time = with_time.map(|both| ("time", ("date", "time", ["time", "time"]), both));
        let days = values::days(&text.value);
        let days = days.map(|both| ("days", ("date", "end", ["end", "duration"]), both));
        if let Some((hint, lines, both)) = with_time.or(days).filter(|_| date.is_none()) {
            let fix = self.in_two_lines(map, &text, lines, &both);
            if let Some(last) = self.diagnostics.last_mut() {
                last.hints = vec![hint];
                last.fix = fix;
            }
        }
        date
    }

    fn day(&mut self, map: &Map<'_>, key: &str) -> Option<Spanned<Date>> {
        let text = map.get(key).and_then(|node| self.text(node))?;
        let date = self.date_text(&text)?;
        match date.value.as_day() {
            Some(value) => Some(Spanned {
                value,
                range: date.range,
            }),
            None => {
                self.error("day-wanted", text.range, &text.value);
                None
            }
        }
    }

    fn time(&mut self, map: &Map<'_>) -> Option<(Spanned<Time>, Option<Offset>)> {
        let text = map.get("time").and_then(|node| self.text(node))?;
        let time = parse_time_with_offset(&text.value);
        if time.is_none() {
            let mut diagnostic = self.no_time(&text);
            // From one hour to another: the second is the end.
            let range = values::times(&text.value);
            if range.is_some() || text.value.matches(['-', '–']).count() == 1 {
                let lines = ("time", "end", ["end", "duration"]);
                let fix = range.and_then(|range| self.in_two_lines(map, &text, lines, &range));
                diagnostic = diagnostic.hint("range").fixed(fix);
            }
            self.diagnostics.push(diagnostic);
        }
        time.map(|(value, offset)| {
            let range = text.range;
            (Spanned { value, range }, offset)
        })
    }

    /// What is wrong with a text that is no time of day.
    fn no_time(&self, text: &Spanned<String>) -> Diagnostic {
        let meant = values::time(&text.value);
        let fix = meant.and_then(|meant| self.replacing(text, &meant));
        let code = match values::is_past_midnight(&text.value) {
            true => "time-no-such-hour",
            false => "time-form",
        };
        let diagnostic = Diagnostic::error(code, self.span(text.range));
        diagnostic.with("value", &text.value).fixed(fix)
    }

    /// The correction that leaves the first of two values where both stand, and states the second in a line of its own,
    /// if no key says so already that is not to be stated with it.
    fn in_two_lines(
        &self,
        map: &Map<'_>,
        text: &Spanned<String>,
        (own, further, others): (&str, &'static str, [&str; 2]),
        (first, second): &(String, String),
    ) -> Option<Fix> {
        let stated = |name: &str| map.0.iter().find(|(key, ..)| *key == name);
        let (_, key, _) = stated(own)?;
        if others.iter().any(|other| stated(other).is_some()) {
            return None;
        }
        let word = match key.value.eq_ignore_ascii_case(own) {
            true => further,
            false => in_italian(further),
        };
        let place = mend::place_of(self.text, text)?;
        let line = format!("{word}: {second}");
        let further = mend::line_behind(self.text, key.range, &line)?;
        Some(vec![Edit::replace(place, first.clone()), further].into())
    }

    /// A date, and a time behind a blank or `T` if there is one.
    fn date_and_time(
        &mut self,
        text: &Spanned<String>,
    ) -> Option<(Spanned<PartialDate>, Option<Time>)> {
        let found = text
            .value
            .match_indices([' ', 'T'])
            .filter(|(at, _)| *at > 0)
            .find_map(|(at, _)| {
                let date = PartialDate::parse(&text.value[..at]).ok()?;
                let rest = text.value[at + 1..].trim_start_matches([',', ' ']);
                Some((date, parse_time(rest)?))
            });
        if let Some((value, time)) = found {
            let range = text.range;
            return Some((Spanned { value, range }, Some(time)));
        }
        let hour = text.value.match_indices([' ', 'T']).find(|(at, _)| {
            let rest = text.value[at + 1..].trim_start_matches([',', ' ']);
            PartialDate::parse(&text.value[..*at]).is_ok() && values::is_like_time(rest)
        });
        if let Some((at, _)) = hour {
            let hour = text.value[at + 1..].trim_start_matches([',', ' ']);
            let code = match values::is_past_midnight(hour) {
                true => "time-no-such-hour",
                false => "time-form",
            };
            let meant = values::time(hour);
            let meant = meant.map(|time| format!("{} {time}", &text.value[..at]));
            let fix = meant.and_then(|meant| self.replacing(text, &meant));
            let diagnostic = Diagnostic::error(code, self.span(text.range));
            self.diagnostics
                .push(diagnostic.with("value", hour).fixed(fix));
            return None;
        }
        self.date_text(text).map(|date| (date, None))
    }

    fn end(&mut self, node: &Node) -> Option<Spanned<EndField>> {
        let text = self.text(node)?;
        let range = text.range;
        if let Some(time) = parse_time(&text.value) {
            let value = EndField::Time(time);
            return Some(Spanned { value, range });
        }
        if values::is_like_time(&text.value) {
            let mut diagnostic = self.no_time(&text);
            // At the end of a day the next one begins, and an end may stand for that.
            if values::is_midnight(&text.value) {
                diagnostic = diagnostic.fixed(self.replacing(&text, "00:00"));
                if diagnostic.code == "time-no-such-hour" {
                    diagnostic = diagnostic.hint("midnight");
                }
            }
            self.diagnostics.push(diagnostic);
            return None;
        }
        let (date, time) = self.date_and_time(&text)?;
        match date.value.as_day() {
            Some(day) => Some(Spanned {
                value: EndField::Day(day, time),
                range,
            }),
            None => {
                self.error("day-wanted", range, &text.value);
                None
            }
        }
    }

    fn duration(&mut self, node: &Node) -> Option<Spanned<EndField>> {
        let text = self.text(node)?;
        let duration = parse_duration(&text.value);
        if duration.is_none() {
            self.misread("duration-form", &text, values::duration(&text.value));
        }
        duration.map(|duration| Spanned {
            value: EndField::After(duration),
            range: text.range,
        })
    }

    /// The tag of a language ([BCP 47](https://www.rfc-editor.org/info/bcp47)).
    fn language(&mut self, map: &Map<'_>) -> Option<String> {
        let text = map.get("language").and_then(|node| self.text(node))?;
        let is_tag = text.value.split('-').all(|part| {
            (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
        }) && (2..=3)
            .contains(&text.value.split('-').next().unwrap_or_default().len());
        if !is_tag {
            self.misread("language-form", &text, values::language(&text.value));
            return None;
        }
        Some(text.value)
    }

    fn zone(&mut self, node: &Node) -> Option<Zone> {
        let text = self.text(node)?;
        let zone = Zone::named(&text.value);
        if zone.is_none() {
            let meant = zones::meant(&values::bare(&text.value));
            let certain = meant.as_ref().filter(|meant| meant.is_sure);
            let fix = certain.and_then(|meant| self.replacing(&text, &meant.name));
            let diagnostic = Diagnostic::error("zone-unknown", self.span(text.range))
                .with("value", text.value)
                .suggest(meant.map(|meant| meant.name))
                .fixed(fix);
            self.diagnostics.push(diagnostic);
        }
        zone
    }

    /// One of a few fixed words, in English or Italian.
    fn word(
        &mut self,
        text: &Spanned<String>,
        known: &[&'static str],
        code: &'static str,
    ) -> Option<&'static str> {
        let found = canonical(&text.value, known);
        if found.is_none() {
            let suggestion = self.nearest(&text.value, known, &spellings(known));
            let meant = values::word(&text.value, spellings(known));
            let fix = meant.and_then(|meant| self.replacing(text, meant));
            let diagnostic = Diagnostic::error(code, self.span(text.range));
            let diagnostic = self.listing(diagnostic.with("value", &text.value), known);
            let mut diagnostic = diagnostic.suggest(suggestion).fixed(fix);
            let lower = text.value.to_lowercase();
            if matches!(lower.as_str(), "spostato" | "spostata" | "moved") {
                diagnostic = diagnostic.hint("moved");
            }
            self.diagnostics.push(diagnostic);
        }
        found
    }

    fn status(&mut self, node: &Node) -> Option<Spanned<Status>> {
        let text = self.text(node)?;
        let known = Status::ALL.map(Status::key);
        let word = self.word(&text, &known, "status-unknown")?;
        let value = Status::ALL
            .into_iter()
            .find(|status| status.key() == word)?;
        Some(Spanned {
            value,
            range: text.range,
        })
    }

    fn mode(&mut self, node: &Node) -> Option<Mode> {
        let text = self.text(node)?;
        let modes = [Mode::Online, Mode::InPerson, Mode::Hybrid];
        let word = self.word(&text, &modes.map(Mode::key), "mode-unknown")?;
        modes.into_iter().find(|mode| mode.key() == word)
    }

    fn join(&mut self, node: &Node) -> Option<Join> {
        if let NodeValue::Map(entries) = &node.value {
            let map = self.map(entries, &["public", "email"], &[]);
            if let (Some(_), Some(email)) = (map.get("public"), map.get("email")) {
                let diagnostic = Diagnostic::error("join-twice", self.span(email.range));
                self.diagnostics.push(diagnostic);
            }
            let public = self.web_address(&map, "public").map(Join::Public);
            let email = self.email(&map).map(|email| Join::ByEmail(Some(email)));
            return public.or(email);
        }
        let text = self.text(node)?;
        if text.value.contains("://") {
            let diagnostic = Diagnostic::error("join-not-declared-public", self.span(text.range))
                .with("value", text.value);
            self.diagnostics.push(diagnostic);
            return None;
        }
        let known = ["on-request", "by-email", "after-registration"];
        if is_email(&text.value) {
            let diagnostic = Diagnostic::error("join-unknown", self.span(text.range));
            let diagnostic = self.listing(diagnostic.with("value", &text.value), &known);
            self.diagnostics
                .push(diagnostic.fixed(self.as_email(&text)));
            return None;
        }
        match self.word(&text, &known, "join-unknown")? {
            "on-request" => Some(Join::OnRequest),
            "by-email" => Some(Join::ByEmail(None)),
            _ => Some(Join::AfterRegistration),
        }
    }

    fn is_none(node: &Node) -> bool {
        matches!(&node.value, NodeValue::Scalar(text) if canonical(text, &["none"]).is_some())
    }

    fn registration(&mut self, node: &Node) -> Stated<Registration> {
        if Self::is_none(node) {
            return Stated::None;
        }
        let NodeValue::Map(entries) = &node.value else {
            let url = self.text(node).and_then(|text| {
                let fix = self.as_email(&text);
                let url = self.checked_web_address(text);
                if let (None, Some(fix), Some(last)) = (&url, fix, self.diagnostics.last_mut()) {
                    last.fix = Some(fix);
                }
                url
            });
            return url.map_or(Stated::NotKnown, |url| {
                Stated::Given(Registration {
                    url: Some(url),
                    ..Registration::default()
                })
            });
        };
        let map = self.map(entries, &["url", "email", "until", "places"], &[]);
        Stated::Given(Registration {
            url: self.web_address(&map, "url"),
            email: self.email(&map),
            until: self.day(&map, "until").map(|day| day.value),
            places: map.get("places").and_then(|node| self.number(node)),
        })
    }

    fn email(&mut self, map: &Map<'_>) -> Option<String> {
        let text = map.get("email").and_then(|node| self.text(node))?;
        if !is_email(&text.value) {
            let meant = text.value.strip_prefix("mailto:").map(str::to_owned);
            self.misread("email-form", &text, meant.filter(|meant| is_email(meant)));
            return None;
        }
        Some(text.value)
    }

    fn web_address(&mut self, map: &Map<'_>, key: &str) -> Option<String> {
        let text = map.get(key).and_then(|node| self.text(node))?;
        self.checked_web_address(text)
    }

    fn checked_web_address(&mut self, text: Spanned<String>) -> Option<String> {
        if is_web_address(&text.value) {
            return Some(text.value);
        }
        let mut diagnostic = Diagnostic::error("web-address-form", self.span(text.range));
        if text.value.contains('@') {
            diagnostic = diagnostic.hint("email");
        } else if text.value.starts_with("www.") {
            diagnostic = diagnostic.hint("scheme");
        }
        let fix = values::address(&text.value);
        let fix = fix.and_then(|meant| self.replacing(&text, &meant));
        let diagnostic = diagnostic.with("value", text.value).fixed(fix);
        self.diagnostics.push(diagnostic);
        None
    }

    fn groups(&mut self, map: &Map<'_>) -> GroupsField {
        let Some(node) = map.get("groups") else {
            return GroupsField::NotStated;
        };
        let only = match &node.value {
            NodeValue::List(items) if items.len() == 1 => &items[0],
            NodeValue::List(_) | NodeValue::Scalar(_) | NodeValue::Map(_) | NodeValue::Empty => {
                node
            }
        };
        if let NodeValue::Scalar(text) = &only.value
            && canonical(text, &["all"]).is_some()
        {
            return GroupsField::All;
        }
        GroupsField::Listed(self.texts(map, "groups"))
    }

    fn participants(&mut self, map: &Map<'_>, key: &str) -> Vec<Participant> {
        self.items(map, key)
            .iter()
            .filter_map(|node| self.participant(node))
            .collect()
    }

    fn participant(&mut self, node: &Node) -> Option<Participant> {
        let NodeValue::Map(entries) = &node.value else {
            let who = Who::Organisation(self.text(node)?);
            return Some(Participant {
                who,
                role: None,
                talks: Vec::new(),
            });
        };
        let map = self.map(entries, &["organisation", "person", "role", "talks"], &[]);
        let organisation = map.get("organisation").and_then(|node| self.text(node));
        let person = self.optional_text(&map, "person");
        let who = match (person, organisation) {
            (Some(person), organisation) => Who::Person(person, organisation),
            (None, Some(organisation)) => Who::Organisation(organisation),
            (None, None) => {
                // A key that does not exist has been told already.
                if map.0.len() == entries.len() {
                    let diagnostic = Diagnostic::error("participant-empty", self.span(node.range));
                    self.diagnostics.push(diagnostic);
                }
                return None;
            }
        };
        Some(Participant {
            who,
            role: self.optional_text(&map, "role"),
            talks: self.plain_texts(&map, "talks"),
        })
    }

    fn target(&mut self, text: Spanned<String>) -> Option<Spanned<Target>> {
        let range = text.range;
        if text.value.contains("://") {
            let url = self.checked_web_address(text)?;
            return Some(Spanned {
                value: Target::Web(url),
                range,
            });
        }
        match self.path.resolve(&text.value) {
            Some(path) => Some(Spanned {
                value: Target::File(path),
                range,
            }),
            None => {
                self.error("file-outside", range, &text.value);
                None
            }
        }
    }

    fn links(&mut self, map: &Map<'_>, key: &str) -> Stated<Vec<MaterialField>> {
        match map.get(key) {
            None => Stated::NotKnown,
            Some(node) if Self::is_none(node) => Stated::None,
            Some(_) => Stated::Given(
                self.items(map, key)
                    .iter()
                    .filter_map(|node| self.material(node))
                    .collect(),
            ),
        }
    }

    fn material(&mut self, node: &Node) -> Option<MaterialField> {
        let NodeValue::Map(entries) = &node.value else {
            let text = self.text(node)?;
            let target = self.target(text)?;
            return Some(MaterialField {
                title: None,
                target,
            });
        };
        let map = self.map(entries, &["title", "file", "url"], &[]);
        let title = self.optional_text(&map, "title");
        let place = map.get("url").or_else(|| map.get("file"));
        let Some(place) = place else {
            let diagnostic = Diagnostic::error("link-empty", self.span(node.range));
            self.diagnostics.push(diagnostic);
            return None;
        };
        let text = self.text(place)?;
        let target = self.target(text)?;
        Some(MaterialField { title, target })
    }

    fn image(&mut self, node: &Node) -> Option<ImageField> {
        let NodeValue::Map(entries) = &node.value else {
            let text = self.text(node)?;
            self.error("image-without-alt", text.range, &text.value);
            return None;
        };
        let map = self.map(entries, &["file", "alt"], &[]);
        let Some(file) = map.get("file") else {
            // A misspelt key has been told already.
            if map.0.len() == entries.len() {
                let diagnostic = Diagnostic::error("link-empty", self.span(node.range));
                self.diagnostics.push(diagnostic.hint("image"));
            }
            return None;
        };
        let file = self.text(file)?;
        // An empty `alt` is a statement: the picture is decoration.
        let alt = map.0.iter().find(|(key, ..)| *key == "alt");
        let Some((_, _, alt)) = alt else {
            self.error("image-without-alt", file.range, &file.value);
            return None;
        };
        let alt = match &alt.value {
            NodeValue::Scalar(text) => text.trim().to_owned(),
            NodeValue::Empty => String::new(),
            NodeValue::List(_) | NodeValue::Map(_) => self.text(alt)?.value,
        };
        let file = self.target(file)?;
        Some(ImageField { file, alt })
    }

    fn attendance(&mut self, node: &Node) -> Stated<Attendance> {
        if Self::is_none(node) {
            return Stated::None;
        }
        if let NodeValue::Map(entries) = &node.value {
            let map = self.map(entries, &["people", "organisations"], &[]);
            return Stated::Given(Attendance {
                people: map.get("people").and_then(|node| self.number(node)),
                organisations: map.get("organisations").and_then(|node| self.number(node)),
            });
        }
        match self.number(node) {
            Some(people) => Stated::Given(Attendance {
                people: Some(people),
                organisations: None,
            }),
            None => Stated::NotKnown,
        }
    }

    fn changes(&mut self, map: &Map<'_>) -> Vec<Change> {
        self.items(map, "changes")
            .iter()
            .filter_map(|node| {
                let NodeValue::Map(entries) = &node.value else {
                    let reason = self.text(node)?.value;
                    return Some(Change {
                        reason: Some(reason),
                        ..Change::default()
                    });
                };
                let map = self.map(entries, &["on", "from", "to", "reason"], &[]);
                Some(Change {
                    on: self.day(&map, "on").map(|day| day.value),
                    from: self.change_point(&map, "from"),
                    to: self.change_point(&map, "to"),
                    reason: self.optional_text(&map, "reason"),
                })
            })
            .collect()
    }

    /// What held before a change, or holds since: a date and time, or the word for where it takes place.
    fn change_point(&mut self, map: &Map<'_>, key: &str) -> Option<ChangePoint> {
        let text = map.get(key).and_then(|node| self.text(node))?;
        let modes = [Mode::Online, Mode::InPerson, Mode::Hybrid];
        if let Some(word) = canonical(&text.value, &modes.map(Mode::key)) {
            let mode = modes.into_iter().find(|mode| mode.key() == word);
            return mode.map(ChangePoint::Mode);
        }
        self.date_and_time(&text)
            .map(|(date, time)| ChangePoint::Moment(date.value, time))
    }

    fn extensions(&mut self, map: &Map<'_>) -> Vec<Extension> {
        self.items(map, "extensions")
            .iter()
            .filter_map(|node| {
                let NodeValue::Map(entries) = &node.value else {
                    let text = self.text(node)?.value;
                    return Some(Extension { text, until: None });
                };
                let map = self.map(entries, &["text", "until"], &[]);
                let text = match map.get("text") {
                    Some(node) => self.text(node)?.value,
                    None => {
                        let diagnostic = Diagnostic::error("text-empty", self.span(node.range));
                        self.diagnostics.push(diagnostic);
                        return None;
                    }
                };
                let until = map.get("until").and_then(|node| self.partial_date(node));
                let until = until.map(|date| date.value);
                Some(Extension { text, until })
            })
            .collect()
    }
}
