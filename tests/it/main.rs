//! Checks of the whole: one binary, because each further one would link everything again.
#![expect(clippy::panic, clippy::unwrap_used, reason = "a test fails by panicking")]
#![expect(clippy::indexing_slicing, clippy::string_slice, reason = "a test fails by panicking")]
#![expect(clippy::print_stdout, reason = "a test says why it could not be tried here")]
#![expect(clippy::disallowed_methods, reason = "tests write files into folders of their own")]

mod cli;
mod content;
mod dependencies;
mod handbook;
mod layers;
mod locales;
mod next_year;
mod program;
mod pdf;
mod print;
mod review;
mod report;
mod session;
mod store;
mod schemas;
mod support;
mod tidy;
mod ui;
mod workbook;
