//! The tests that see Connessi from outside, in one binary.

mod calendars;
mod cli;
mod content;
mod feeds;
mod fuzz;
mod ics;
mod laws;
mod register;
mod sites;
mod support;
mod tidy;
mod zones;
