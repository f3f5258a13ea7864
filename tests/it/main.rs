//! The tests that see Connessi from outside, in one binary.

mod check;
mod cli;
mod content;
mod explain;
mod explanations;
mod feeds;
mod fuzz;
mod laws;
mod privacy;
mod register;
mod sites;
mod states;
mod support;
mod tidy;
