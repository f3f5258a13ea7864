//! `Job` → `Content`: one `match` that hands each job to its format.

pub mod body;
