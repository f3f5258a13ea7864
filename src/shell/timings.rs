//! How long each stage of a build takes: as a table for people, as a trace for programs that draw it.
//! Knows the clock and what the system counts for this process, and nothing of what the stages do.

use std::cell::RefCell;
use std::fs;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::pipeline::Stage;
use crate::shell::terminal::Terminal;

/// How many of its ticks Linux counts in a second, on every machine on which we run ([proc(5)](https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html)).
const TICKS: u64 = 100;

/// What a build is at, the shell's part of it included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Seeing whether anything has changed at all.
    Known,
    /// Reading the sources.
    Read,
    /// Reading what was published last.
    Previous,
    /// What the pipeline does.
    Build(Stage),
    /// Putting the findings in order.
    Findings,
    /// Making pictures in other sizes.
    Pictures,
    /// Comparing what is to be published with what is there.
    Compare,
    /// Writing what differs.
    Write,
    /// Noting what was written, for the next run.
    Remember,
    /// Telling what came of it.
    Tell,
}

impl Step {
    /// The key of its words.
    fn key(self) -> &'static str {
        match self {
            Self::Known => "shell-timing-known",
            Self::Read => "shell-timing-read",
            Self::Previous => "shell-timing-previous",
            Self::Build(Stage::Parse) => "shell-timing-parse",
            Self::Build(Stage::Theme) => "shell-timing-theme",
            Self::Build(Stage::Recall) => "shell-timing-recall",
            Self::Build(Stage::Assemble) => "shell-timing-assemble",
            Self::Build(Stage::Index) => "shell-timing-index",
            Self::Build(Stage::Plan) => "shell-timing-plan",
            Self::Build(Stage::Render) => "shell-timing-render",
            Self::Build(Stage::Stamp) => "shell-timing-stamp",
            Self::Findings => "shell-timing-findings",
            Self::Pictures => "shell-timing-pictures",
            Self::Compare => "shell-timing-compare",
            Self::Write => "shell-timing-write",
            Self::Remember => "shell-timing-remember",
            Self::Tell => "shell-timing-tell",
        }
    }

    /// Its name for programs.
    fn name(self) -> &'static str {
        self.key().trim_start_matches("shell-timing-")
    }
}

/// When each stage began.
#[derive(Debug)]
pub struct Timings {
    start: Instant,
    marks: RefCell<Vec<Mark>>,
}

#[derive(Clone, Copy, Debug)]
struct Mark {
    /// What begins; nothing at the end.
    step: Option<Step>,
    at: Duration,
    cpu: Option<Duration>,
}

/// A stage, from its beginning to the next one's.
#[derive(Clone, Copy, Debug)]
struct Span {
    step: Step,
    start: Duration,
    length: Duration,
    cpu: Option<Duration>,
}

impl Default for Timings {
    fn default() -> Self {
        Self::new()
    }
}

impl Timings {
    /// Begins to count.
    pub fn new() -> Self {
        Self {
            start: Instant::now(),
            marks: RefCell::default(),
        }
    }

    /// How long it has been.
    pub fn elapsed(&self) -> Duration {
        self.start.elapsed()
    }

    /// From here on the build is at this.
    pub fn at(&self, step: Step) {
        self.mark(Some(step));
    }

    /// Here it has ended.
    pub fn end(&self) {
        self.mark(None);
    }

    fn mark(&self, step: Option<Step>) {
        let mark = Mark {
            step,
            at: self.elapsed(),
            cpu: cpu(),
        };
        self.marks.borrow_mut().push(mark);
    }

    fn spans(&self) -> Vec<Span> {
        let marks = self.marks.borrow();
        let pairs = marks.iter().zip(marks.iter().skip(1));
        let spans = pairs.filter_map(|(mark, next)| {
            Some(Span {
                step: mark.step?,
                start: mark.at,
                length: next.at.saturating_sub(mark.at),
                cpu: next
                    .cpu
                    .zip(mark.cpu)
                    .map(|(next, own)| next.saturating_sub(own)),
            })
        });
        spans.collect()
    }

    /// The rows of a table: each stage with its seconds, those of all cores together, and its part of the whole.
    pub fn rows(&self, terminal: &Terminal) -> Vec<Vec<String>> {
        let word = |key: &str| terminal.locale().text(key);
        let right = |text: String| format!("{text:>8}");
        let seconds = |time: Option<Duration>| match time {
            Some(time) => right(terminal.seconds(time)),
            None => right("–".to_owned()),
        };
        let spans = summed(self.spans());
        let whole: Duration = spans.iter().map(|span| span.length).sum();
        let cpu: Option<Duration> = spans.iter().map(|span| span.cpu).sum();
        let share = |length: Duration| {
            let share = length.as_secs_f64() / whole.as_secs_f64().max(f64::MIN_POSITIVE);
            right(format!("{:.0} %", share * 100.0))
        };
        let heads = ["seconds", "cpu", "share"];
        let heads = heads.map(|head| right(word(&format!("shell-timing-{head}"))));
        let mut rows = vec![vec![word("shell-timing-stage")]];
        rows[0].extend(heads);
        rows.extend(spans.iter().map(|span| {
            vec![
                word(span.step.key()),
                seconds(Some(span.length)),
                seconds(span.cpu),
                share(span.length),
            ]
        }));
        let total = word("shell-timing-total");
        rows.push(vec![total, seconds(Some(whole)), seconds(cpu)]);
        if let Some(bytes) = peak() {
            let memory = format!("{} MB", bytes / 1_000_000);
            rows.push(vec![word("shell-timing-memory"), right(memory)]);
        }
        rows
    }

    /// The stages in the
    /// [Trace Event Format](https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU), which
    /// browsers and Perfetto draw.
    pub fn trace(&self) -> String {
        let micros = |time: Duration| u64::try_from(time.as_micros()).unwrap_or(u64::MAX);
        let name = json!({
            "name": "process_name", "ph": "M", "pid": 1, "tid": 1, "args": { "name": "connessi build" },
        });
        let events = self.spans().into_iter().map(|span| {
            json!({
                "name": span.step.name(),
                "cat": "build",
                "ph": "X",
                "ts": micros(span.start),
                "dur": micros(span.length),
                "pid": 1,
                "tid": 1,
                "args": { "cpu_us": span.cpu.map(micros) },
            })
        });
        let events: Vec<Value> = std::iter::once(name).chain(events).collect();
        let trace = json!({
            "traceEvents": events,
            "displayTimeUnit": "ms",
            "otherData": { "version": env!("CARGO_PKG_VERSION"), "peak_bytes": peak() },
        });
        format!("{trace}\n")
    }
}

/// The stages, those that came more than once put together.
fn summed(spans: Vec<Span>) -> Vec<Span> {
    let mut all: Vec<Span> = Vec::new();
    for span in spans {
        match all.iter_mut().find(|known| known.step == span.step) {
            Some(known) => {
                known.length += span.length;
                known.cpu = known.cpu.zip(span.cpu).map(|(a, b)| a + b);
            }
            None => all.push(span),
        }
    }
    all
}

/// The time that every core together has worked for this process, in hundredths of a second, where the system tells it.
fn cpu() -> Option<Duration> {
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    // The name of the program, in brackets, may hold anything.
    let (_, fields) = stat.rsplit_once(')')?;
    let ticks: Vec<u64> = fields
        .split_whitespace()
        .skip(11)
        .take(2)
        .filter_map(|field| field.parse().ok())
        .collect();
    let [user, system] = ticks[..] else {
        return None;
    };
    Some(Duration::from_millis((user + system) * 1000 / TICKS))
}

/// The most memory that this process has had, in bytes, where the system tells it.
fn peak() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kibibytes * 1024)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shell::args::Lang;

    fn timings() -> Timings {
        let timings = Timings::new();
        let mark = |step, at| Mark {
            step,
            at: Duration::from_millis(at),
            cpu: Some(Duration::from_millis(2 * at)),
        };
        timings.marks.replace(vec![
            mark(Some(Step::Read), 0),
            mark(Some(Step::Build(Stage::Plan)), 250),
            mark(Some(Step::Write), 500),
            mark(Some(Step::Build(Stage::Plan)), 750),
            mark(None, 1000),
        ]);
        timings
    }

    #[test]
    fn a_stage_that_comes_twice_is_one_row() {
        let rows = timings().rows(&Terminal::new(Some(Lang::It), false));
        let rows: Vec<Vec<&str>> = rows
            .iter()
            .map(|row| row.iter().map(|cell| cell.trim()).collect())
            .collect();
        assert_eq!(
            rows[..5],
            [
                vec!["fase", "secondi", "CPU", "parte"],
                vec!["leggo i testi", "0,25", "0,50", "25 %"],
                vec!["decido che cosa pubblicare", "0,50", "1,00", "50 %"],
                vec!["scrivo i file", "0,25", "0,50", "25 %"],
                vec!["in tutto", "1,00", "2,00"],
            ]
        );
    }

    #[test]
    fn a_trace_holds_each_stage_with_its_time() {
        let trace: Value = serde_json::from_str(&timings().trace()).expect("JSON");
        let events = trace["traceEvents"].as_array().expect("a list");
        let told = events.iter().skip(1).map(|event| {
            let numbers = [&event["ts"], &event["dur"]].map(|number| number.as_u64());
            (event["name"].as_str().expect("a name"), numbers)
        });
        let quarter = Some(250_000);
        assert_eq!(
            told.collect::<Vec<_>>(),
            [
                ("read", [Some(0), quarter]),
                ("plan", [Some(250_000), quarter]),
                ("write", [Some(500_000), quarter]),
                ("plan", [Some(750_000), quarter]),
            ]
        );
    }
}
