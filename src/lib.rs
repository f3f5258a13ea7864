//! A static site generator for a network's news and meeting archive.

pub mod picture;
pub mod source;
pub mod diagnostic;
pub mod controls;
pub mod date;
pub mod rhythm;
pub mod locale;
pub mod explanation;
pub mod url;
pub mod parallel;
pub mod bytes;
pub mod reads;
pub mod register;
pub mod config;
pub mod parse;
pub mod model;
pub mod search;
pub mod plan;
pub mod theme;
pub mod render;
pub mod memo;
pub mod check;
pub mod pipeline;
pub mod shell;
