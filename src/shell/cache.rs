//! The folder for what the program may forget: another run finds there what an earlier one has found out.
//! Knows where systems keep such folders, and how what is kept there is known to be whole; nothing of what it is.

mod store;

use std::path::PathBuf;

pub use store::{Part, Store};

/// The program's own folder below the user's, which `XDG_CACHE_HOME` moves on every system.
pub fn folder() -> Option<PathBuf> {
    let folder = |name: &str| {
        let folder = std::env::var_os(name).filter(|value| !value.is_empty());
        folder.map(PathBuf::from)
    };
    let usual = || match std::env::consts::OS {
        "windows" => folder("LOCALAPPDATA"),
        "macos" => folder("HOME").map(|home| home.join("Library/Caches")),
        _ => folder("HOME").map(|home| home.join(".cache")),
    };
    let base = folder("XDG_CACHE_HOME").or_else(usual)?;
    Some(base.join("connessi"))
}
