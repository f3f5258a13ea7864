//! The tests that see Connessi from outside, in one binary.

mod calendars;
mod changes;
mod check;
mod cli;
mod content;
mod explain;
mod explanations;
mod feeds;
mod fix;
mod fuzz;
mod headers;
mod ics;
mod laws;
mod outside;
mod pictures;
mod privacy;
mod register;
mod search;
mod sites;
mod states;
mod support;
mod templates;
mod tidy;
mod turns;
mod zones;
