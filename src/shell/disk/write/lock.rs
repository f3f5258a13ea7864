//! The output for one build alone.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::Path;
use std::time::{Duration, Instant};

use crate::shell::error::{Action, Error};

/// The file that a build holds locked while it writes.
pub(super) const LOCK: &str = ".connessi-lock";

/// How long a build waits for another one.
const PATIENCE: Duration = Duration::from_secs(5);

/// Takes the output for this build alone, waiting a moment where another one has it.
///
/// The lock ends with the process, however that ends.
pub(super) fn lock(output: &Path) -> Result<File, Error> {
    let path = output.join(LOCK);
    let file = OpenOptions::new()
        .create(true)
        .truncate(false)
        .write(true)
        .open(&path)
        .map_err(Error::at(Action::WriteFile, &path))?;
    let deadline = Instant::now() + PATIENCE;
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(TryLockError::WouldBlock) if Instant::now() < deadline => {
                std::thread::sleep(Duration::from_millis(50));
            }
            Err(TryLockError::WouldBlock) => {
                return Err(Error::refused(Action::LockOutput, output));
            }
            // A file system without locks: there the user has to see to it.
            Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => {
                return Ok(file);
            }
            Err(TryLockError::Error(error)) => {
                return Err(Error::at(Action::LockOutput, output)(error));
            }
        }
    }
}
