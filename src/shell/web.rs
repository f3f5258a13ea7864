//! Asks web servers, and puts what comes of it into the machine's own terms.
//! Knows how one request is made and how it fails, and nothing of what it is for.

use std::io::{self, Read};
use std::time::Duration;

use ureq::tls::{RootCerts, TlsConfig};
use ureq::{Agent, Body};

use crate::shell::error::Reason;

/// How often a server may send us on to another address.
const REDIRECTS: u32 = 5;

/// What is asked of a server.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// Whether only the head of the answer is wanted.
    pub is_head: bool,
    /// The whole address.
    pub address: &'a str,
    /// What kind of answer is wanted, if that matters.
    pub accept: &'a str,
    /// How long it may take.
    pub patience: Duration,
    /// Whether nobody on the way may lead us from a safe address to one that anybody can answer.
    pub stays_safe: bool,
}

/// What a server answered.
#[derive(Debug)]
pub struct Answer {
    /// The status.
    pub status: u16,
    body: Body,
}

impl Answer {
    /// How long it is said to be.
    pub fn length(&self) -> Option<u64> {
        self.body.content_length()
    }

    /// What it says.
    pub fn into_reader(self) -> impl Read {
        self.body.into_reader()
    }
}

/// Why there was no whole answer.
#[derive(Debug)]
pub struct Trouble(ureq::Error);

/// Asks a server.
///
/// # Errors
/// Where it does not answer, whatever the status.
pub fn ask(request: &Request<'_>) -> Result<Answer, Trouble> {
    let agent: Agent = Agent::config_builder()
        .timeout_global(Some(request.patience))
        .max_redirects(REDIRECTS)
        .http_status_as_error(false)
        .https_only(request.stays_safe && request.address.starts_with("https:"))
        .user_agent("Connessi")
        .accept(request.accept)
        // The certificates of the system, not a list of our own: it is kept up to date, and knows what an organisation adds.
        .tls_config(
            TlsConfig::builder()
                .root_certs(RootCerts::PlatformVerifier)
                .build(),
        )
        .build()
        .new_agent();
    let asked = match request.is_head {
        true => agent.head(request.address),
        false => agent.get(request.address),
    };
    // A copy that something on the way has kept may be older than what stands there.
    let asked = asked.header("Cache-Control", "no-cache");
    let answer = asked.call().map_err(Trouble)?;
    Ok(Answer {
        status: answer.status().as_u16(),
        body: answer.into_body(),
    })
}

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Self {
        Self(error.into())
    }
}

impl Trouble {
    /// Whether it may be gone in a moment.
    pub fn may_pass(&self) -> bool {
        match &self.0 {
            ureq::Error::HostNotFound | ureq::Error::ConnectionFailed => true,
            ureq::Error::Io(error) => {
                // A lack of safety will not, nor will what we found wrong ourselves.
                !matches!(
                    error.kind(),
                    io::ErrorKind::InvalidData | io::ErrorKind::Other
                )
            }
            _ => false,
        }
    }

    /// Whether nobody knows the host.
    pub fn is_unknown_host(&self) -> bool {
        match &self.0 {
            ureq::Error::HostNotFound => true,
            ureq::Error::Io(error) => is_unknown_host(error),
            _ => false,
        }
    }

    /// What the library says, as far as we have words for it.
    pub fn cause(self) -> io::Error {
        use ureq::Error as Kind;
        let reason = match self.0 {
            // That is how the library passes on what its TLS found.
            Kind::Io(error) if error.kind() == io::ErrorKind::InvalidData => {
                Reason::NotSafe(error.to_string())
            }
            Kind::Io(error) if is_unknown_host(&error) => Reason::NoHost,
            Kind::Io(error) => return error,
            Kind::Timeout(_) => return io::ErrorKind::TimedOut.into(),
            Kind::HostNotFound => Reason::NoHost,
            Kind::ConnectionFailed => return io::ErrorKind::ConnectionRefused.into(),
            Kind::TooManyRedirects => Reason::Redirects,
            Kind::RequireHttpsOnly(to) => Reason::NotSafe(public_name(&to)),
            Kind::Rustls(error) => Reason::NotSafe(error.to_string()),
            Kind::Tls(detail) => Reason::NotSafe(detail.to_owned()),
            Kind::ConnectProxyFailed(detail) => Reason::Proxy(detail),
            Kind::InvalidProxyUrl => Reason::Proxy(Kind::InvalidProxyUrl.to_string()),
            // The library may add kinds; all of them are about what came.
            other => Reason::NoAnswer(other.to_string()),
        };
        reason.into()
    }
}

/// Whether an error is that of looking up a name, for which the standard library has no kind: on Unix it has a text of
/// its own, on Windows the numbers of
/// [Winsock](https://learn.microsoft.com/en-us/windows/win32/winsock/windows-sockets-error-codes-2).
fn is_unknown_host(error: &io::Error) -> bool {
    matches!(error.raw_os_error(), Some(11001..=11004))
        || error.to_string().starts_with("failed to lookup address")
}

/// An address without what only its owner should know: the name and password before the host, and the query.
pub fn public_name(address: &str) -> String {
    let address = address.split('?').next().unwrap_or_default();
    let Some((scheme, rest)) = address.split_once("://") else {
        return address.to_owned();
    };
    let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
    let host = host.rsplit('@').next().unwrap_or_default();
    format!("{scheme}://{host}{path}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_told_without_its_secrets() {
        for (address, name) in [
            (
                "https://io:x@rete.example/a@b.json?chiave=1",
                "https://rete.example/a@b.json",
            ),
            ("http://[::1]:81/a", "http://[::1]:81/a"),
            ("http://rete.example", "http://rete.example"),
        ] {
            assert_eq!(public_name(address), name);
        }
    }
}
