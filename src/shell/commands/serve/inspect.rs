//! Looks a site over after it is shown: what `check` finds in it, and what calendars will tell; broken off by the next edit.
//! Knows when it may work, and nothing of how that is shown.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::time::Duration;

use crate::locale::Locale;
use crate::model::Options;
use crate::pipeline::{self, Outputs};
use crate::shell::commands::calendar::changes;
use crate::shell::preview::{Built, Changes};
use crate::shell::server::Stage;

/// How long nothing more must have been built before a site is looked over.
const QUIET: Duration = Duration::from_millis(100);

/// A site to look over.
pub(super) struct Job {
    /// The number of the build.
    pub(super) attempt: u64,
    pub(super) built: Arc<Built>,
    pub(super) outputs: Arc<Outputs>,
    /// How it will be published, which is not how it is shown: at its own address, without drafts.
    pub(super) options: Options,
    pub(super) locale: Arc<Locale>,
}

/// Somebody who looks sites over, the latest alone, on a thread of its own.
pub(super) struct Inspector(Sender<Job>);

impl Inspector {
    /// Tells the stage what it finds, as long as `latest` is the number of the build.
    pub(super) fn new(stage: Arc<Stage>, latest: Arc<AtomicU64>) -> std::io::Result<Self> {
        let (sender, jobs) = mpsc::channel::<Job>();
        let work = move || {
            while let Ok(mut job) = jobs.recv() {
                loop {
                    match jobs.recv_timeout(QUIET) {
                        Ok(newer) => job = newer,
                        Err(RecvTimeoutError::Timeout) => break,
                        Err(RecvTimeoutError::Disconnected) => return,
                    }
                }
                let goes_on = || latest.load(Ordering::Relaxed) == job.attempt;
                // A fault of ours in it takes nothing away from what is shown.
                let _ = catch_unwind(AssertUnwindSafe(|| inspect(&job, &stage, &goes_on)));
            }
        };
        std::thread::Builder::new().spawn(work)?;
        Ok(Self(sender))
    }

    pub(super) fn look_over(&self, job: Job) {
        // Nobody takes it only when the program ends.
        let _ = self.0.send(job);
    }
}

fn inspect(job: &Job, stage: &Stage, goes_on: &dyn Fn() -> bool) {
    let inputs = &job.built.inputs;
    let preview = &job.built.preview;
    let Some(found) = preview.check(inputs, &job.outputs, goes_on) else {
        return;
    };
    stage.add(job.attempt, |desk| desk.found = Some(found.into()));
    if !goes_on() {
        return;
    }
    let changes = match &inputs.published {
        None => Changes::Unknown,
        Some(_) => {
            let explained = pipeline::explain(inputs, &job.options).value;
            explained.map_or(Changes::Unknown, |explained| {
                changes(&explained, &job.locale)
            })
        }
    };
    stage.add(job.attempt, |desk| desk.changes = Some(changes.into()));
}
