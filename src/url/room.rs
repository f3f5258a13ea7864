//! Addresses of online rooms in a text: what lets whoever reads it into a meeting or a closed group.
//! Knows the forms that the usual services give their addresses, and nothing of which rooms are meant for everyone.

use std::borrow::Cow;
use std::collections::BTreeSet;

use percent_encoding::percent_decode_str;

use crate::source::{ByteRange, Spanned};

/// How much of an address is looked at, in bytes.
const ADDRESS_LIMIT: usize = 4096;
/// How many lines below its number the code of a meeting may stand, as in a copied invitation.
const LINES_BELOW: usize = 5;
/// The same, above it.
const LINES_ABOVE: usize = 2;

/// The names of parameters that hold a password.
const PASSWORDS: [&str; 5] = ["pwd", "passcode", "password", "passwd", "psw"];
/// Open installations of Jitsi under names that do not say so. A host `jitsi.…` with one name behind it is one too;
/// a host `meet.…` alone is not, since other things have that name.
const JITSI: [&str; 10] = [
    "meet.jit.si",
    "jitsi.riot.im",
    "open.meet.garr.it",
    "meet.ffmuc.net",
    "meet.systemli.org",
    "meet.greenhost.net",
    "vc.autistici.org",
    "framatalk.org",
    "meet.element.io",
    "kmeet.infomaniak.com",
];
/// Pages of Whereby itself: any other name is a room.
const WHEREBY: [&str; 22] = [
    "about",
    "assets",
    "blog",
    "careers",
    "contact",
    "download",
    "education",
    "embedded",
    "information",
    "integrations",
    "jobs",
    "legal",
    "login",
    "meetings",
    "org",
    "pricing",
    "privacy",
    "product",
    "security",
    "static",
    "terms",
    "user",
];
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

/// What an address leads to, if that is a room. `rest` begins behind the host.
fn kind(host: &str, rest: &str) -> Option<RoomKind> {
    let lower = |part: Option<&str>| part.unwrap_or_default().to_ascii_lowercase();
    let mut is_over = false;
    let mut parts = rest
        .split('/')
        .map_while(|part| {
            let path = part.split(['?', '#', '&']).next().filter(|_| !is_over);
            is_over = path.is_some_and(|path| path.len() < part.len());
            path
        })
        .filter(|part| !part.is_empty());
    let (first, second, third) = (
        lower(parts.next()),
        lower(parts.next()),
        lower(parts.next()),
    );
    let address = Address {
        host,
        rest,
        path: [&first, &second, &third],
        is_longer: parts.next().is_some(),
    };
    if address.is_group() {
        Some(RoomKind::Group)
    } else if address.is_meeting() {
        Some(RoomKind::Meeting)
    } else {
        None
    }
}

/// An address whose host is known: the first parts of its path in lower case, `""` for those that it does not have.
struct Address<'a> {
    host: &'a str,
    rest: &'a str,
    path: [&'a str; 3],
    is_longer: bool,
}

impl Address<'_> {
    fn is_meeting(&self) -> bool {
        self.is_zoom()
            || self.is_meet()
            || self.is_teams()
            || self.is_webex()
            || self.is_jitsi()
            || self.is_goto()
            || self.is_whereby()
            || self.is_skype()
            || self.is_on_own_server()
    }

    /// `/rec/…` are recordings and `/webinar/register/…` forms: no rooms.
    fn is_zoom(&self) -> bool {
        let hosts = ["zoom.us", "zoom.com", "zoom.com.cn", "zoomgov.com"];
        hosts.iter().any(|host| is_or_below(self.host, host))
            && match self.path {
                ["j" | "my" | "s" | "w", room, _] => is_name(room),
                ["wc", one, two] => is_name(one) && is_name(two),
                ["join", ..] => self.has_param(&["confno"]),
                _ => false,
            }
    }

    fn is_meet(&self) -> bool {
        let is_code = |part: &str| is_letters_by(part, &[3, 4, 3]);
        match self.host {
            "meet.google.com" => match self.path {
                ["lookup" | "_meet", room, _] => is_name(room),
                [code, ..] => is_code(code),
            },
            "tel.meet" => is_code(self.path[0]),
            _ => false,
        }
    }

    fn is_teams(&self) -> bool {
        let hosts = [
            "teams.microsoft.com",
            "teams.live.com",
            "teams.microsoft.us",
            "teams.cloud.microsoft",
        ];
        hosts.contains(&self.host) && self.path[0] == "meet" && is_name(self.path[1])
    }

    fn is_webex(&self) -> bool {
        is_or_below(self.host, "webex.com")
            && match self.path {
                ["meet" | "join" | "m", room, _] => is_name(room),
                ["wbxmjs", "joinservice", _] => true,
                ["webappng", ..] => self.rest.contains("/meeting/"),
                _ => self.has_param(&["mtid"]),
            }
    }

    fn is_jitsi(&self) -> bool {
        let [first, second, _] = self.path;
        let is_alone = is_name(first) && second.is_empty() && !first.contains('.');
        let is_own = self.host.starts_with("jitsi.")
            && self.host.matches('.').count() >= 2
            && !self.host.ends_with(".github.io");
        match self.host {
            "8x8.vc" => is_name(first) && is_name(second),
            host if JITSI.contains(&host) => is_name(first) && first != "static",
            _ => is_own && is_alone,
        }
    }

    fn is_goto(&self) -> bool {
        match (self.host, self.path) {
            ("meet.goto.com" | "gotomeet.me" | "www.gotomeet.me", [room, ..]) => is_name(room),
            ("app.goto.com", ["meeting" | "join", room, _]) => is_name(room),
            (host, ["join", room, _] | ["meeting", "join", room]) => {
                is_or_below(host, "gotomeeting.com") && is_name(room)
            }
            _ => false,
        }
    }

    fn is_whereby(&self) -> bool {
        let is_page = ["docs.whereby.com", "help.whereby.com"];
        let room = self.path[0];
        is_or_below(self.host, "whereby.com")
            && !is_page.contains(&self.host)
            && is_name(room)
            && !WHEREBY.contains(&room)
    }

    fn is_skype(&self) -> bool {
        match self.host {
            "join.skype.com" => is_name(self.path[0]),
            "meet.lync.com" => is_name(self.path[1]),
            _ => false,
        }
    }

    /// BigBlueButton behind Greenlight 2 and 3, and Nextcloud Talk: their paths say so, whatever the host.
    fn is_on_own_server(&self) -> bool {
        let is_code = |part: &str| {
            let parts: Vec<&str> = part.split('-').collect();
            let is_three = |part: &&str| {
                part.len() == 3 && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
            };
            (3..=4).contains(&parts.len()) && parts.iter().all(is_three)
        };
        is_site(self.host)
            && match self.path {
                ["b", code, rest] => is_code(code) && (rest.is_empty() || rest == "join"),
                ["rooms", code, rest] => is_code(code) && (rest.is_empty() || rest == "join"),
                ["bigbluebutton", "api", "join"] => true,
                ["index.php", "call", room] => is_name(room) && !self.is_longer,
                _ => false,
            }
    }

    fn is_group(&self) -> bool {
        match (self.host, self.path) {
            ("discord.gg" | "chat.whatsapp.com", [group, ..]) => is_name(group),
            ("discord.com" | "discordapp.com", ["invite", group, _]) => is_name(group),
            ("t.me" | "telegram.me" | "telegram.dog", ["joinchat", group, _]) => is_name(group),
            // `t.me/+39…` is a person's telephone number.
            ("t.me" | "telegram.me" | "telegram.dog", [group, ..]) => group
                .strip_prefix('+')
                .is_some_and(|group| group.bytes().any(|byte| byte.is_ascii_alphabetic())),
            ("signal.group", _) => self.rest.split('#').nth(1).is_some_and(is_name),
            _ => false,
        }
    }

    fn has_param(&self, names: &[&str]) -> bool {
        has_param(self.rest, names)
    }
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

/// Whether `part` is letters in groups of these lengths.
fn is_letters_by(part: &str, lengths: &[usize]) -> bool {
    let mut groups = part.split('-');
    let fits = lengths.iter().all(|length| {
        groups.next().is_some_and(|group| {
            group.len() == *length && group.bytes().all(|byte| byte.is_ascii_alphabetic())
        })
    });
    fits && groups.next().is_none()
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

/// The numbers of meetings that have their code beside them, as copied invitations have.
fn invitations(text: &str) -> Vec<Spanned<Room>> {
    let mut found = Vec::new();
    let mut lines: Option<Vec<(usize, &str)>> = None;
    let mut at = 0;
    for (number, line) in text.split_inclusive('\n').enumerate() {
        let start = at;
        at += line.len();
        if line.bytes().filter(u8::is_ascii_digit).count() < 9 {
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
    use super::*;

    /// What is found in a text: the kinds, each with what is marked.
    fn found(text: &str) -> Vec<(RoomKind, &str)> {
        rooms(text)
            .into_iter()
            .map(|room| (room.value.kind, &text[room.range.start..room.range.end]))
            .collect()
    }

    #[test]
    fn every_usual_way_into_a_room_is_recognised() {
        for address in [
            "https://zoom.us/j/123",
            "zoom.us/j/123",
            "HTTPS://US02WEB.ZOOM.US/J/123?PWD=A",
            "https://us06web.zoom.us/j/81234567890?pwd=Abc.1#success",
            "https://us06web.zoom.us/j/81234567890?uname=x&amp;pwd=Abc",
            "https://ente.zoom.com/my/mario",
            "https://zoom.us/s/123",
            "https://zoom.us/w/123?tk=a",
            "https://zoom.us/wc/join/123",
            "https://app.zoom.us/wc/123/join",
            "zoommtg://zoom.us/join?confno=123&pwd=a",
            "123456789@zoomcrc.com",
            "https://meet.google.com/abc-defg-hij",
            "meet.google.com/ABC-DEFG-HIJ?authuser=0",
            "https://meet.google.com/lookup/riunione",
            "https://teams.microsoft.com/l/meetup-join/19%3ameeting_X%40thread.v2/0?context=%7b%7d",
            "https://teams.microsoft.com/meet/398765432?p=abc",
            "https://teams.live.com/meet/9312345?p=x",
            "https://teams.microsoft.com/dl/launcher/launcher.html?url=%2F_%23%2Fl%2Fmeetup-join%2F19%3ameeting_X",
            "msteams:/l/meetup-join/19:meeting_X",
            "https://ente.webex.com/meet/mario.rossi",
            "https://ente.webex.com/join/mario",
            "https://ente.webex.com/ente/j.php?MTID=m123",
            "https://ente.webex.com/wbxmjs/joinservice/sites/ente/meeting/download/1",
            "27312345678@ente.webex.com",
            "https://meet.jit.si/ReteDiPaese",
            "meet.jit.si/ReteDiPaese#config.x=1",
            "https://8x8.vc/vpaas-1/stanza",
            "https://jitsi.rete.example/Stanza",
            "https://open.meet.garr.it/Stanza",
            "https://bbb.rete.example/b/abc-def-ghi",
            "https://bbb.rete.example/b/abc-d1f-ghi-jkl",
            "https://bbb.rete.example/rooms/abc-def-ghi-jkl/join",
            "https://nuvola.rete.example/index.php/call/a1b2c3d4",
            "https://meet.goto.com/123456789",
            "https://global.gotomeeting.com/join/123456789",
            "https://whereby.com/stanza",
            "https://ente.whereby.com/stanza",
            "https://www.whereby.com/stanza",
            "https://join.skype.com/AbCdEf",
        ] {
            for text in [
                address.to_owned(),
                format!("Entra da {address}, a presto."),
                format!("<{address}> o [qui]({address} \"x\")"),
                format!("<a href=\"{address}\">qui</a>"),
                format!("`{address}`\n**{address}**"),
                format!("à:«{address}»…"),
            ] {
                let all = found(&text);
                let expected = text.matches(address).count();
                assert_eq!(all, vec![(RoomKind::Meeting, address); expected], "{text}");
            }
        }
    }

    #[test]
    fn invitations_into_closed_groups_and_passwords_are_recognised() {
        for (kind, address) in [
            (RoomKind::Group, "https://discord.gg/AbC"),
            (RoomKind::Group, "discord.com/invite/AbC"),
            (RoomKind::Group, "https://chat.whatsapp.com/AbCdEfGh"),
            (RoomKind::Group, "https://t.me/+AbC1"),
            (RoomKind::Group, "t.me/joinchat/AbC"),
            (RoomKind::Group, "https://signal.group/#CjQK"),
            (RoomKind::Password, "https://zoom.us/rec/share/abc?pwd=x"),
            (
                RoomKind::Password,
                "https://rete.example/a?b=c&amp;Password=x",
            ),
            (RoomKind::Password, "rete.example/a?passcode=1"),
            (RoomKind::Password, "https://rete.example/a%20b?pwd=1"),
            (RoomKind::Password, "https://rete.example/a#pwd=1"),
            (RoomKind::Password, "ftp://nome:segreto@rete.example/a"),
        ] {
            assert_eq!(found(address), [(kind, address)]);
        }
    }

    #[test]
    fn what_is_no_way_into_a_room_is_left_alone() {
        for text in [
            "https://zoom.us",
            "https://zoom.us/download",
            "https://zoom.us/rec/share/abc",
            "https://zoom.us/webinar/register/WN_abc",
            "https://zoom.us/meeting/register/abc",
            "https://support.zoom.com/hc/it/article?id=1",
            "https://zoom.us/j/…",
            "https://zoom.us/j/{ID}",
            "https://notzoom.us.example/j/123",
            "https://meet.google.com/",
            "https://meet.google.com/new",
            "https://meet.rete.example/chi-siamo",
            "https://teams.microsoft.com/",
            "https://www.microsoft.com/microsoft-teams/join-a-meeting",
            "https://www.webex.com/downloads.html",
            "https://meet.jit.si/",
            "https://jitsi.org/downloads/",
            "https://jitsi.github.io/handbook/docs/intro",
            "https://rete.example/b/libri",
            "https://rete.example/rooms/sala-grande",
            "https://whereby.com/information/tos",
            "https://t.me/rete",
            "https://t.me/+393331234567",
            "https://discord.com/company",
            "https://rete.example/?password=",
            "https://rete.example/recupera-password/",
            "https://rete.example:8080/a@b:c",
            "mailto:info@rete.example",
            "Scrivi a:info@rete.example o a mario@rete.example/ufficio",
            "mysql --password=abc /dev/null",
            "Ci vediamo su Zoom/Meet, il 14/05/2030 alle 16:30",
            "[programma](../programma.md) e/o [verbale](verbale.pdf)",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
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
