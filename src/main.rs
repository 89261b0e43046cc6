//! Reads the arguments and the clock, and starts the window or a command.

use std::process::ExitCode;

use skaidra::cli::{self, Outcome};

fn main() -> ExitCode {
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the clock")]
    let clock = jiff::Timestamp::now;
    match cli::run(std::env::args_os(), clock) {
        Outcome::Done(code) => code,
        Outcome::Window { .. } => ExitCode::SUCCESS,
    }
}
