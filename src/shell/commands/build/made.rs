//! What a build has made, kept for the next one.
//! Knows where it is kept, and that it holds for this very program alone.

use std::collections::HashMap;

use crate::bytes::{Reader, Writer};
use crate::pipeline::Memory;
use crate::register::Hash;
use crate::shell::cache::{Part, Store};
use crate::shell::disk::life;

/// Where it is kept.
const PART: Part = Part {
    name: "pages",
    version: 1,
};

/// What an earlier build has made of the pages that are `standing`; an empty memory where there is none.
pub(super) fn read(store: Option<&Store>, standing: &HashMap<Box<str>, Hash>) -> Memory {
    let read = || {
        let bytes = store?.read(PART)?;
        let mut reader = Reader::new(&bytes);
        (reader.bytes()? == life()?).then_some(())?;
        Some(Memory::kept(reader.rest(), standing))
    };
    read().unwrap_or_else(Memory::lasting)
}

/// Keeps what a build has made.
pub(super) fn write(store: &Store, memory: &Memory) {
    let (Some(life), Some(made)) = (life(), memory.to_bytes()) else {
        return;
    };
    let mut writer = Writer::default();
    writer.bytes(&life);
    store.write_all(PART, &[&writer.into_bytes(), &made]);
}
