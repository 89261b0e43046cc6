//! The command line: reads arguments, calls the layers below, prints; thin.

mod args;
mod compare;
mod content;
mod demo;
mod export;
mod failure;
mod fill;
mod handbook;
mod help;
mod new;
mod next_year;
mod opened;
mod present;
mod score;
mod sheet;
mod suggest;
mod usage;
mod verify;
mod write;

use std::ffi::OsString;
use std::fmt::Display;
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering};

use clap::Parser as _;
use clap::error::ErrorKind;
use jiff::Timestamp;

use crate::i18n::{Language, Tr};
use crate::store;

use args::{Cli, Command};
use failure::Failure;

/// What the arguments ask for.
pub enum Outcome {
    /// A command ran; the process ends so.
    Done(ExitCode),
    /// The window is asked for.
    Window {
        /// A file to open.
        file: Option<PathBuf>,
        /// The fixed moment, where one was given.
        at: Option<Timestamp>,
        /// What the window is to show on a projector at once.
        present: Option<Presented>,
        /// What is to be told at once: folders of packs that cannot be read.
        notices: Vec<String>,
    },
}

/// What is shown on a projector.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Presented {
    /// The slug of a chapter, or the id of a checklist.
    pub name: String,
    /// Which of the two it is.
    pub kind: PresentedKind,
    /// The dilemma, question or screen to begin with.
    pub from: Option<usize>,
    /// The language.
    pub language: Language,
}

/// What a name names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PresentedKind {
    /// A chapter; that of the dilemmas is shown as dilemmas.
    Chapter,
    /// The questions of a checklist.
    Questions,
}

/// How a command ended well.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verdict {
    /// Done.
    Done,
    /// The check found something.
    Found,
}

/// Who acts, when, and in which language messages are.
struct Context {
    at: Timestamp,
    by: String,
    tr: Tr,
}

/// Runs the command that the arguments name; `clock` is read once, unless `--at` fixes the moment.
pub fn run(args: impl Iterator<Item = OsString>, clock: impl FnOnce() -> Timestamp) -> Outcome {
    let args = usage::command_first(args.collect());
    let cli = match Cli::try_parse_from(&args) {
        Ok(cli) => cli,
        Err(error) => return Outcome::Done(not_parsed(&error, &args)),
    };
    if cli.command.is_none()
        && let Some(lines) = usage::unknown_word(&args, &Tr::new(screen_language()))
    {
        lines.into_iter().for_each(complain);
        return Outcome::Done(ExitCode::from(2));
    }
    let tr = Tr::new(screen_language());
    if cli.by.is_some() && !matches!(cli.command, Some(Command::New(_) | Command::Fill(_))) {
        complain(tr.cli_by_no_effect());
    }
    let notices = content::install(&tr);
    let (file, at) = (cli.file, cli.at);
    let window = |present, notices| Outcome::Window { file, at, present, notices };
    let Some(command) = cli.command else { return window(None, notices) };
    notices.iter().chain(&content::refused(&tr)).for_each(complain);
    let by = cli.by.unwrap_or_else(|| tr.cli_by());
    let at = cli.at.unwrap_or_else(clock);
    // Plans and journals speak in whole seconds.
    let at = Timestamp::from_second(at.as_second()).unwrap_or(at);
    let context = Context { at, by, tr };
    let verdict = match command {
        Command::Present(args) => match present::presented(&args) {
            Ok(presented) => return window(Some(presented), notices),
            Err(failure) => Err(failure),
        },
        command => dispatch(command, &context),
    };
    let code = match verdict {
        Ok(Verdict::Done) => 0,
        Ok(Verdict::Found) => 1,
        Err(failure) => {
            for line in failure.lines(&context.tr) {
                complain(line);
            }
            failure.code()
        }
    };
    if IS_LOST.load(Ordering::Relaxed) {
        complain(context.tr.cli_output_lost());
        return Outcome::Done(ExitCode::from(2));
    }
    Outcome::Done(ExitCode::from(code))
}

/// Shows help, or says what is wrong with the arguments.
fn not_parsed(error: &clap::Error, args: &[OsString]) -> ExitCode {
    let tr = Tr::new(screen_language());
    let is_help = matches!(
        error.kind(),
        ErrorKind::DisplayHelp
            | ErrorKind::DisplayVersion
            | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
    );
    let shown = help::localised(&tr).try_get_matches_from(args);
    if !is_help {
        // The same refusal, with the names of arguments in the language of the screen.
        let error = shown.as_ref().err().unwrap_or(error);
        usage::lines(error, args, &tr).into_iter().for_each(complain);
        return ExitCode::from(2);
    }
    // A closed pipe is no reason to fail differently.
    drop(shown.map_err(|it| it.print()));
    ExitCode::from(if error.use_stderr() { 2 } else { 0 })
}

fn dispatch(command: Command, context: &Context) -> Result<Verdict, Failure> {
    if command.writes_to().is_some_and(|it| it == "-") {
        return Err(Failure::NoFileName);
    }
    match command {
        Command::New(args) => new::run(&args, context),
        Command::Sheet { file, output, lang, over } => {
            sheet::run(&file, (&output, over), lang.as_deref(), context)
        }
        Command::Fill(args) => fill::run(&args, context),
        Command::Score { file, json } => score::run(&file, json, context),
        Command::Suggest { file, budget, json } => suggest::run(&file, budget, json, context),
        Command::Export(args) => export::run(&args, context),
        Command::Demo { dir } => demo::run(&dir, context),
        Command::Verify { file, json } => verify::run(&file, json, context),
        Command::Compare { old, new, json } => compare::run(&old, &new, json, context),
        Command::Content { command } => content::run(&command, context),
        Command::Handbook(args) => handbook::run(&args, context),
        // The window is opened by who called.
        Command::Present(_) => Ok(Verdict::Done),
    }
}

/// Says why the window did not open, and what works without one; `tell` says it to who sees no console.
pub fn window_failed(error: &str, tell: fn(&str)) -> ExitCode {
    // Where in somebody else's code it was found helps nobody.
    let error = error.rsplit_once(".rs:").map_or(error, |(_, found)| {
        found.trim_start_matches(|it: char| it.is_ascii_digit() || it == ':' || it == ' ')
    });
    let tr = Tr::new(screen_language());
    // What is looked for where no screen is named.
    let kind = if error.contains("WAYLAND_DISPLAY") { "screen" } else { "other" };
    let words = format!("{}\n{}", tr.cli_window_failed(kind), tr.cli_system_message(error));
    complain(&words);
    tell(&words);
    ExitCode::from(2)
}

/// Says that what is to be presented has no part of the number that is asked for, but up to `last`.
pub fn no_such_place(last: usize) -> ExitCode {
    complain(Tr::new(screen_language()).cli_no_such_place(last));
    ExitCode::from(2)
}

/// Whether something that was to be printed was lost, as on a full disk.
static IS_LOST: AtomicBool = AtomicBool::new(false);

/// Prints a line; a closed pipe is not worth a word.
fn say(line: impl Display) {
    let printed = writeln!(io::stdout().lock(), "{line}");
    if printed.is_err_and(|it| it.kind() != io::ErrorKind::BrokenPipe) {
        IS_LOST.store(true, Ordering::Relaxed);
    }
}

/// The first digits of a fingerprint, by which a person tells it.
fn short(head: &str) -> String {
    head.chars().take(8).collect()
}

/// Prints a line to standard error.
fn complain(line: impl Display) {
    drop(writeln!(io::stderr().lock(), "{line}"));
}

/// The language of messages: that of the system where it is shipped, else English.
fn screen_language() -> Language {
    store::system_language().unwrap_or(Language::English)
}

/// The language that an option names.
fn language(text: &str) -> Result<Language, Failure> {
    Language::parse(text).ok_or_else(|| Failure::UnknownLanguage(text.to_owned()))
}

/// The language of what is read, which an option may name: without it that of the system, and Lithuanian where the system names none.
fn language_of_text(option: Option<&str>) -> Result<Language, Failure> {
    let own = || store::system_language().unwrap_or(Language::Lithuanian);
    option.map_or_else(|| Ok(own()), language)
}
