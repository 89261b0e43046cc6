//! Files: the journal in good and bad days, exports, settings.
#![expect(clippy::disallowed_methods, reason = "a test damages files in ways that store would not")]
#![expect(clippy::print_stderr, clippy::print_stdout, reason = "a skipped test says why")]

mod chain;
mod cut_off;
pub(crate) mod disk;
mod export;
mod fixtures;
mod hostile;
mod kill;
mod messages;
mod own_files;
mod reading;
pub(crate) mod sample;
mod two_programs;
