//! A build that would change nothing, known without one: what was read, what was written and what was asked for are as
//! they were, and time has changed nothing.
//! Knows files by their stamps and the hour until which a site is true; in doubt it knows nothing, and the site is built.

use std::path::Path;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::bytes::{Reader, Writer};
use crate::model::turns::{Cause, Turn};
use crate::pipeline::{Content, Outputs};
use crate::shell::cache::{Part, Store};
use crate::shell::disk::{self, Listing, Notes, life};
use crate::source::{Inputs, REGISTER};
use crate::url::UrlPath;

/// Where it is kept what came of the last build.
const PART: Part = Part {
    name: "standing",
    version: 1,
};
/// What makes a page another one every day, in a template.
const TODAY: &str = "today";

/// What is asked for: the site, and everything on the command line on which the answer depends, in any form.
#[derive(Debug)]
pub struct Question<'a> {
    /// The site's folder.
    pub root: &'a Path,
    /// Where it is published.
    pub output: &'a Path,
    /// Everything else.
    pub asked: Vec<u8>,
    /// The present.
    pub now: Timestamp,
}

/// What came of a build, as it is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// How many pages there are.
    pub pages: usize,
    /// How many feeds.
    pub feeds: usize,
    /// How many files.
    pub files: usize,
    /// When the site changes by itself, if it does.
    pub next: Option<Turn>,
    /// The findings, as they are printed.
    pub findings: String,
}

/// What the sources were before they were read, and what was built of them last, if that still stands.
#[derive(Debug)]
pub struct Look {
    listing: Listing,
    /// What the earlier build gave.
    pub answer: Option<Answer>,
}

/// What an earlier build has left for the next one.
struct Kept {
    asked: Vec<u8>,
    listing: Listing,
    from: Timestamp,
    until: Option<Timestamp>,
    answer: Answer,
}

/// Lists the sources, and tells what a build of them would give if that is known. `notes` are those of what was written.
pub fn look(question: &Question<'_>, store: &Store, notes: &Notes) -> Look {
    let kept = Kept::read(question.root, store);
    let earlier = kept.as_ref().map(|kept| &kept.listing);
    let listing = disk::list(question.root, earlier.unwrap_or(&Listing::default()));
    let answer = kept.filter(|kept| {
        whole(question).is_some_and(|asked| asked == kept.asked)
            && kept.from <= question.now
            && kept.until.is_none_or(|until| question.now < until)
            && kept.listing == listing
            && notes.count() == kept.answer.files
            && notes.stand(question.output)
    });
    Look {
        listing,
        answer: answer.map(|kept| kept.answer),
    }
}

/// Keeps what came of a build, for the next one to be spared.
///
/// It is spared only where a second build would give the same bytes and tell the same: the register that it reads is the
/// one that was just written. Where there are findings, some may have come of the difference to the register before it; so
/// they are kept only if that was the same.
pub fn remember(
    question: &Question<'_>,
    store: &Store,
    look: Look,
    (inputs, zone, now): (&Inputs, &TimeZone, Timestamp),
    outputs: &Outputs,
    (findings, has_findings): (String, bool),
) -> Option<()> {
    let register = UrlPath::new(&format!("/{REGISTER}")).ok()?.output();
    let Content::Rendered(register) = outputs.files.get(&register)? else {
        return None;
    };
    let earlier = inputs.published.as_ref();
    let is_steady = earlier.is_some_and(|earlier| earlier.text.as_bytes() == &**register);
    (!has_findings || is_steady).then_some(())?;
    let turn = outputs.next.as_ref().map(|turn| turn.at);
    let until = match tells_today(inputs) {
        true => Some(midnight(now, zone)?.min(turn.unwrap_or(Timestamp::MAX))),
        false => turn,
    };
    let kept = Kept {
        asked: whole(question)?,
        listing: look.listing,
        from: now,
        until,
        answer: Answer {
            pages: outputs.pages,
            feeds: outputs.feeds,
            files: outputs.files.len(),
            next: outputs.next.clone(),
            findings,
        },
    };
    kept.write(question.root, store)
}

/// Everything but the time on which the answer depends: this very program, and what it was asked for.
fn whole(question: &Question<'_>) -> Option<Vec<u8>> {
    let mut whole = life()?;
    whole.extend(&question.asked);
    Some(whole)
}

/// Whether a template of the site may print the day of the build.
fn tells_today(inputs: &Inputs) -> bool {
    let mut texts = inputs.texts.iter();
    texts.any(|(path, text)| !path.as_str().starts_with("content/") && text.contains(TODAY))
}

/// When the day of an instant ends.
fn midnight(now: Timestamp, zone: &TimeZone) -> Option<Timestamp> {
    let here = now.to_zoned_datetime(zone.clone());
    let tomorrow = here.tomorrow().and_then(|next| next.start_of_day());
    Some(tomorrow.ok()?.timestamp())
}

impl Kept {
    fn write(&self, root: &Path, store: &Store) -> Option<()> {
        let mut writer = Writer::default();
        writer.bytes(&self.asked);
        writer.i128(self.from.as_nanosecond());
        writer.option(self.until, |writer, until| {
            writer.i128(until.as_nanosecond());
        });
        let answer = &self.answer;
        writer.count(answer.pages);
        writer.count(answer.feeds);
        writer.count(answer.files);
        writer.option(answer.next.as_ref(), |writer, turn| {
            writer.i128(turn.at.as_nanosecond());
            writer.text(turn.cause.key());
            writer.text(&turn.title);
        });
        writer.text(&answer.findings);
        self.listing.put(root, &mut writer)?;
        store.write(PART, &writer.into_bytes());
        Some(())
    }

    fn read(root: &Path, store: &Store) -> Option<Self> {
        let bytes = store.read(PART)?;
        let reader = &mut Reader::new(&bytes);
        let instant = |reader: &mut Reader<'_>| Timestamp::from_nanosecond(reader.i128()?).ok();
        let asked = reader.bytes()?.to_vec();
        let (from, until) = (instant(reader)?, reader.option(instant)?);
        let (pages, feeds, files) = (reader.count()?, reader.count()?, reader.count()?);
        let next = reader.option(|reader| {
            let at = instant(reader)?;
            let key = reader.text()?;
            let cause = Cause::ALL.into_iter().find(|cause| cause.key() == key)?;
            let title = reader.text()?.to_owned();
            Some(Turn { at, cause, title })
        })?;
        let findings = reader.text()?.to_owned();
        let listing = Listing::take(root, reader)?;
        reader.is_empty().then_some(Self {
            asked,
            listing,
            from,
            until,
            answer: Answer {
                pages,
                feeds,
                files,
                next,
                findings,
            },
        })
    }
}
