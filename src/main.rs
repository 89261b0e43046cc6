//! Reads the arguments and the clock, and starts the window or a command.

use std::process::ExitCode;

use skaidra::cli::{self, Outcome, Presented, PresentedKind};
use skaidra::ui;

fn main() -> ExitCode {
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the clock")]
    let clock = jiff::Timestamp::now;
    match cli::run(std::env::args_os(), clock) {
        Outcome::Done(code) => code,
        Outcome::Window { .. } if ui::begins_without_console() => ExitCode::SUCCESS,
        Outcome::Window { file, at, present, notices } => {
            let language = present.as_ref().map(|it| it.language);
            let present = present.map(shown);
            let last = present.as_ref().zip(language).and_then(|(it, lang)| it.last_number(lang));
            if let Some(last) = last {
                return cli::no_such_place(last);
            }
            ui::note_panics(clock);
            let clock = Box::new(move || at.unwrap_or_else(clock));
            let options = ui::Options::of_user(file, clock);
            let packs = ui::OwnPacks { unread: notices, ..options.packs };
            let options = ui::Options { present, language, packs, ..options };
            match ui::run(options) {
                Ok(()) => ExitCode::SUCCESS,
                Err(error) => cli::window_failed(&error.to_string(), ui::tell_failure),
            }
        }
    }
}

/// What the command line wants on a projector, as the window calls it.
fn shown(presented: Presented) -> ui::Shown {
    let shown = match presented.kind {
        PresentedKind::Chapter => ui::Shown::Chapter(presented.name),
        PresentedKind::Questions => ui::Shown::Questions(presented.name),
    };
    match presented.from {
        Some(number) => ui::Shown::From(Box::new(shown), number),
        None => shown,
    }
}
