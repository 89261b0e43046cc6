//! Reads the arguments and the clock, and starts the window or a command.

use std::process::ExitCode;

use skaidra::cli::{self, Outcome};
use skaidra::ui;

fn main() -> ExitCode {
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the clock")]
    let clock = jiff::Timestamp::now;
    match cli::run(std::env::args_os(), clock) {
        Outcome::Done(code) => code,
        Outcome::Window { file, at } => {
            let options = ui::Options::of_user(file, Box::new(move || at.unwrap_or_else(clock)));
            match ui::run(options) {
                Ok(()) => ExitCode::SUCCESS,
                Err(error) => cli::window_failed(&error.to_string()),
            }
        }
    }
}
