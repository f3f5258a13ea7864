//! Addresses of online rooms in a text: what lets whoever reads it into a meeting or a closed group.
//! Knows the forms that the usual services give their addresses, and nothing of which rooms are meant for everyone.

mod invitations;
mod services;

use std::borrow::Cow;
use std::collections::BTreeSet;

use percent_encoding::percent_decode_str;

use crate::source::{ByteRange, Spanned};
use invitations::invitations;
use services::kind;

/// How much of an address is looked at, in bytes.
const ADDRESS_LIMIT: usize = 4096;

/// The names of parameters that hold a password.
const PASSWORDS: [&str; 5] = ["pwd", "passcode", "password", "passwd", "psw"];

/// What a way in leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RoomKind {
    /// The address of an online meeting.
    Meeting,
    /// An invitation into a closed group or chat.
    Group,
    /// Any address that holds a password.
    Password,
    /// The number of a meeting with its code beside it.
    Invitation,
}

impl RoomKind {
    /// Its name in the words of findings.
    pub fn key(self) -> &'static str {
        match self {
            Self::Meeting => "meeting",
            Self::Group => "group",
            Self::Password => "password",
            Self::Invitation => "invitation",
        }
    }
}

/// A way into an online room, in a form in which two spellings of it are equal.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Room {
    /// What it leads to.
    pub kind: RoomKind,
    /// Host and path without scheme, fragment and last slash; of an invitation its number.
    place: String,
    /// The parameters of the address.
    params: BTreeSet<String>,
}

impl Room {
    /// What it is known by: rooms of two addresses that differ in spelling alone have it in common.
    pub fn place(&self) -> &str {
        &self.place
    }

    /// Whether who knows the address `public` learns nothing from this one.
    pub fn is_told_by(&self, public: &Self) -> bool {
        match self.kind {
            RoomKind::Invitation => public.place.split('/').any(|part| part == self.place),
            RoomKind::Meeting | RoomKind::Group | RoomKind::Password => {
                self.place == public.place && self.params.is_subset(&public.params)
            }
        }
    }

    /// Whether both are probably spellings of one, of which a typesetter has changed some sign.
    pub fn is_like(&self, other: &Self) -> bool {
        let host = |room: &Self| room.place.split('/').next().map(str::to_owned);
        self.kind == other.kind && host(self) == host(other)
    }

    /// The part that only those know who are invited.
    pub fn secret(&self) -> &str {
        self.place.rsplit('/').next().unwrap_or_default()
    }
}

/// Every way into a room that stands in a text, in the order of their places.
pub fn rooms(text: &str) -> Vec<Spanned<Room>> {
    let mut found = addresses(text);
    found.extend(invitations(text));
    found.sort_by_key(|room| room.range);
    found
}

/// The rooms in a value that is written in `range` of a file's text: each with its own place there, where the value is
/// written as it is meant, else with that of the value.
pub fn rooms_at(value: &str, text: &str, range: ByteRange) -> Vec<Spanned<Room>> {
    let mut from = range.start;
    rooms(value)
        .into_iter()
        .map(|room| {
            let written = &value[room.range.start..room.range.end];
            let at = text
                .get(from..range.end)
                .and_then(|rest| rest.find(written));
            let range = at.map_or(range, |at| {
                let start = from + at;
                from = start + written.len();
                (start..from).into()
            });
            let value = room.value;
            Spanned { value, range }
        })
        .collect()
}

/// What cannot stand in an address: blanks, quotes, brackets, signs of Markdown.
fn ends_address(c: char) -> bool {
    match c {
        'a'..='z' | 'A'..='Z' | '0'..='9' | '/' | '.' | '-' | '_' => false,
        '<' | '>' | '"' | '\'' | '`' | '(' | ')' | '[' | ']' | '{' | '}' | '|' | '\\' | '^'
        | '*' | '«' | '»' | '“' | '”' | '„' | '‘' | '’' | '‹' | '›' | '…' => true,
        c => c.is_whitespace() || c.is_control(),
    }
}

/// Every address of a room. Each run of signs that may be one is looked at once.
fn addresses(text: &str) -> Vec<Spanned<Room>> {
    let mut found = Vec::new();
    let mut at = 0;
    let sign = |byte: &u8| matches!(byte, b'/' | b'@');
    while let Some(next) = text.as_bytes()[at..].iter().position(sign) {
        let middle = at + next;
        let before = text[at..middle].rsplit(ends_address).next();
        let start = middle - before.map_or(0, str::len);
        let end = text[middle..]
            .find(ends_address)
            .map_or(text.len(), |length| middle + length);
        let run = text[start..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '_', '~']);
        if let Some((from, value)) = room_in(run) {
            let range = (start + from..start + run.len()).into();
            found.push(Spanned { value, range });
        }
        at = end;
    }
    found
}

/// The room that a run of signs leads to, and where its address begins.
fn room_in(run: &str) -> Option<(usize, Room)> {
    let decoded = decoded(run);
    let (start, room) = known_room(&decoded).or_else(|| with_password(&decoded))?;
    // What stands inside another address, as mail programs wrap them, begins where that begins.
    let start = match run.get(..start) == decoded.get(..start) {
        true => start,
        false => run.find(|c: char| c.is_alphanumeric()).unwrap_or(0),
    };
    Some((start, room))
}

/// An address without the two encodings that it may have: HTML's for `&`, and percent signs, even several times.
fn decoded(run: &str) -> Cow<'_, str> {
    let mut text = Cow::Borrowed(run);
    for _ in 0..3 {
        if text.contains("&amp;") {
            text = Cow::Owned(text.replace("&amp;", "&"));
        }
        if !text.contains('%') {
            break;
        }
        let plain = percent_decode_str(&text).decode_utf8_lossy().into_owned();
        text = Cow::Owned(plain);
    }
    text
}

fn known_room(text: &str) -> Option<(usize, Room)> {
    // Teams writes the same address behind several hosts, its own scheme, and as a parameter of its start page.
    if let Some(at) = find_without_case(text, "/l/meetup-join/") {
        let scheme = text[..at].find("://").or(at.checked_sub(1));
        let start = scheme
            .filter(|scheme| text[*scheme..].starts_with(':'))
            .map_or(at, |scheme| scheme_start(text, scheme));
        let rest = cut(&text[at..]);
        return Some((start, room(RoomKind::Meeting, "teams", rest)));
    }
    let is_host = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
    let mut end = 0;
    while let Some(begin) = text[end..].find(is_host) {
        let start = end + begin;
        end = text[start..]
            .find(|c| !is_host(c))
            .map_or(text.len(), |length| start + length);
        let written = text[start..end].trim_end_matches('.');
        if !written.contains('.') {
            continue;
        }
        let host = written.to_ascii_lowercase();
        if text[..start].ends_with('@')
            && let Some(found) = room_by_number(&text[..start - 1], &host)
        {
            return Some(found);
        }
        let rest = cut(without_port(&text[end..]));
        if !rest.starts_with(['/', '?', '#']) {
            continue;
        }
        if let Some(kind) = kind(&host, rest) {
            let start = match text[..start].ends_with("://") {
                true => scheme_start(text, start - 3),
                false => start,
            };
            return Some((start, room(kind, &host, rest)));
        }
    }
    None
}

/// Where the scheme begins that ends at `sign`.
fn scheme_start(text: &str, sign: usize) -> usize {
    let before = text[..sign]
        .rsplit(|c: char| !c.is_ascii_alphanumeric())
        .next();
    sign - before.map_or(0, str::len)
}

/// The part of an address that is looked at.
fn cut(rest: &str) -> &str {
    let mut end = rest.len().min(ADDRESS_LIMIT);
    while !rest.is_char_boundary(end) {
        end -= 1;
    }
    &rest[..end]
}

fn without_port(rest: &str) -> &str {
    match rest.strip_prefix(':') {
        Some(port) if port.starts_with(|c: char| c.is_ascii_digit()) => {
            port.trim_start_matches(|c: char| c.is_ascii_digit())
        }
        _ => rest,
    }
}

fn room(kind: RoomKind, host: &str, rest: &str) -> Room {
    let (rest, fragment) = rest.split_once('#').unwrap_or((rest, ""));
    let path = rest.split(['?', '&']).next().unwrap_or_default();
    let mut place = host.to_owned();
    for part in path.split('/').filter(|part| !part.is_empty()) {
        place.push('/');
        place.push_str(part);
    }
    // The invitation into a group of Signal is its fragment.
    if host == "signal.group" {
        place.push('/');
        place.push_str(fragment);
    }
    let params = rest[path.len()..].split(['?', '&']);
    Room {
        kind,
        place,
        params: params
            .filter(|part| !part.is_empty())
            .map(str::to_owned)
            .collect(),
    }
}

/// The room of an address by which telephones and meeting rooms call: the number of the meeting, `@` and the service.
fn room_by_number(before: &str, host: &str) -> Option<(usize, Room)> {
    let name = before
        .rsplit(|c: char| !c.is_ascii_alphanumeric() && c != '.')
        .next()?;
    let digits = name.bytes().filter(u8::is_ascii_digit).count();
    let is_number = name.starts_with(|c: char| c.is_ascii_digit()) && digits >= 6;
    let is_service = host == "zoomcrc.com" || is_or_below(host, "webex.com");
    let room = |name: &str| room(RoomKind::Meeting, host, &format!("/{name}"));
    (is_number && is_service).then(|| (before.len() - name.len(), room(name)))
}

/// An address with a password in it: of whatever it is, those who read it get in.
fn with_password(text: &str) -> Option<(usize, Room)> {
    if !text.contains(['=', '@']) {
        return None;
    }
    let sign = text.find("://");
    let begin = sign.map_or(0, |sign| sign + 3);
    let begin = begin + text[begin..].find(|c: char| c.is_alphanumeric())?;
    let rest = cut(&text[begin..]);
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, rest) = rest.split_at(end);
    let (user, host) = authority.rsplit_once('@').unwrap_or(("", authority));
    let is_in_front = sign.is_some()
        && !host.is_empty()
        && user
            .split_once(':')
            .is_some_and(|(_, password)| !password.is_empty());
    let host = host
        .split(':')
        .next()
        .unwrap_or_default()
        .to_ascii_lowercase();
    let is_behind = is_site(&host) && has_param(rest, &PASSWORDS);
    let start = sign.map_or(begin, |sign| scheme_start(text, sign));
    let mut room = room(RoomKind::Password, &host, rest);
    if is_in_front {
        room.params.insert(user.to_owned());
    }
    (is_in_front || is_behind).then_some((start, room))
}

fn has_param(rest: &str, names: &[&str]) -> bool {
    let params = rest.split(['?', '&', '#', ';']).skip(1);
    params
        .filter_map(|param| param.split_once('='))
        .any(|(name, value)| {
            is_name(value) && names.iter().any(|known| known.eq_ignore_ascii_case(name))
        })
}

/// Whether a host is the domain `name` or lies below it.
fn is_or_below(host: &str, name: &str) -> bool {
    host.strip_suffix(name)
        .is_some_and(|before| before.is_empty() || before.ends_with('.'))
}

/// Whether `host` can be one: its last part is of letters.
fn is_site(host: &str) -> bool {
    host.rsplit_once('.').is_some_and(|(before, last)| {
        !before.is_empty() && last.len() >= 2 && last.bytes().all(|b| b.is_ascii_alphabetic())
    })
}

/// Whether something is named here, and not only meant to be filled in.
fn is_name(part: &str) -> bool {
    part.contains(char::is_alphanumeric)
}

/// Where `wanted`, which begins with a sign that has no case, stands in a text.
fn find_without_case(text: &str, wanted: &str) -> Option<usize> {
    let starts = text.match_indices(char::from(wanted.as_bytes()[0]));
    let here = |at: &usize| {
        let piece = text.as_bytes().get(*at..at + wanted.len());
        piece.is_some_and(|piece| piece.eq_ignore_ascii_case(wanted.as_bytes()))
    };
    starts.map(|(at, _)| at).find(here)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is found in a text: the kinds, each with what is marked.
    pub(super) fn found(text: &str) -> Vec<(RoomKind, &str)> {
        rooms(text)
            .into_iter()
            .map(|room| (room.value.kind, &text[room.range.start..room.range.end]))
            .collect()
    }

    #[test]
    fn a_wrapped_address_is_found_in_the_one_around_it() {
        for wrapped in [
            "https://www.google.com/url?q=https://zoom.us/j/123&sa=D",
            "https://eur03.safelinks.example/?url=https%3A%2F%2Fzoom.us%2Fj%2F123%3Fpwd%3Da&data=1",
            "https://eur03.safelinks.example/?url=https%253A%252F%252Fzoom.us%252Fj%252F123",
        ] {
            let all = rooms(wrapped);
            assert_eq!(all.len(), 1, "{wrapped}");
            assert_eq!(all[0].value.kind, RoomKind::Meeting);
            assert_eq!(all[0].value.place(), "zoom.us/j/123");
        }
    }

    #[test]
    fn an_address_is_told_by_a_public_one_that_says_no_less() {
        let room = |text: &str| rooms(text).remove(0).value;
        let public = room("https://Zoom.us/j/81234567890?pwd=a&x=1");
        for told in [
            "https://zoom.us/j/81234567890",
            "zoom.us/j/81234567890/",
            "http://ZOOM.US/j/81234567890?x=1&amp;pwd=a#success",
            "ID riunione: 812 3456 7890\nPasscode: 1234",
        ] {
            assert!(room(told).is_told_by(&public), "{told}");
        }
        let hall = room("https://meet.jit.si/Sala%20Piccola");
        assert!(!room("https://meet.jit.si/Sala%20Grande").is_told_by(&hall));
        assert!(room("meet.jit.si/Sala%20Piccola#config.x=1").is_told_by(&hall));
        for secret in [
            "https://zoom.us/j/81234567891",
            "https://zoom.us/j/81234567890?pwd=b",
            "https://ente.zoom.us/j/81234567890",
            "ID riunione: 812 3456 7891\nPasscode: 1234",
        ] {
            assert!(!room(secret).is_told_by(&public), "{secret}");
        }
    }

    #[test]
    fn long_texts_take_no_long_time() {
        for piece in [
            "zoom.us/",
            "a.b/",
            "https://",
            "%25",
            "ID riunione: 812345678901\n",
            "@",
            "à/",
        ] {
            rooms(&piece.repeat(20_000));
        }
    }
}
