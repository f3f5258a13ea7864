//! Which addresses lead into a room or a closed group, service by service.

use super::{RoomKind, has_param, is_name, is_or_below, is_site};

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

/// What an address leads to, if that is a room. `rest` begins behind the host.
pub(super) fn kind(host: &str, rest: &str) -> Option<RoomKind> {
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

#[cfg(test)]
mod tests {
    use super::super::tests::found;
    use super::*;

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
}
