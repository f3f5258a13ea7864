//! What the system tells of itself and of processes, as far as it is Linux.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

/// The time that all children that have ended have worked, in hundredths of a second.
pub(crate) fn cpu_of_children() -> Duration {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields = stat.rsplit_once(')').map_or("", |(_, fields)| fields);
    let ticks = fields.split_whitespace().skip(13).take(2);
    let ticks: u64 = ticks.filter_map(|field| field.parse::<u64>().ok()).sum();
    Duration::from_millis(ticks * 10)
}

/// The most memory that a process has had until now, in bytes.
pub(crate) fn peak(process: u32) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    kibibytes(&status, "VmHWM:").map(|kibibytes| kibibytes * 1024)
}

/// The commit and the machine: its processor, cores and memory, and the file system of the folder.
pub(crate) fn described(folder: &Path) -> String {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let cpus = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = cpus.lines().find(|line| line.starts_with("model name"));
    let model = model.and_then(|line| line.split_once(": "));
    let model = model.map_or("", |(_, model)| model.trim());
    let memory = fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let memory = kibibytes(&memory, "MemTotal:").unwrap_or(0) * 1024 / 1_000_000_000;
    let system = file_system(folder);
    format!(
        "{} ({cores} cores of {model}, {memory} GB, {system})",
        commit()
    )
}

fn commit() -> String {
    let git = |args: &[&str]| {
        let output = Command::new("git").args(args).output().ok()?;
        String::from_utf8(output.stdout).ok()
    };
    let commit = git(&["rev-parse", "--short", "HEAD"]).unwrap_or_default();
    let is_changed = git(&["status", "--porcelain", "--untracked-files=no"]);
    let is_changed = is_changed.is_some_and(|changes| !changes.is_empty());
    format!(
        "`{}`{}",
        commit.trim(),
        if is_changed { " with changes" } else { "" }
    )
}

fn file_system(folder: &Path) -> String {
    let mounts = fs::read_to_string("/proc/mounts").unwrap_or_default();
    let mounts = mounts.lines().filter_map(|line| {
        let mut words = line.split(' ').skip(1);
        let (place, system) = (words.next()?, words.next()?);
        folder
            .starts_with(place)
            .then(|| (place.len(), system.to_owned()))
    });
    mounts.max().map_or_else(String::new, |(_, system)| system)
}

fn kibibytes(text: &str, name: &str) -> Option<u64> {
    let mut lines = text.lines();
    let rest = lines.find_map(|line| line.strip_prefix(name))?;
    rest.trim().strip_suffix("kB")?.trim().parse().ok()
}
