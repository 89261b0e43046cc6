//! What is wrong with a command line, in the language of the screen: what, the nearest that there is, and where to look.

use std::ffi::{OsStr, OsString};
use std::path::Path;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Command, CommandFactory as _};

use crate::i18n::Tr;

use super::args::Cli;
use super::help;

/// Options of the program itself that a value follows.
const WITH_VALUE: [&str; 2] = ["--at", "--by"];

/// Options of the program that stand before a command, as its help lists them, behind the name of that command, where clap wants them.
pub(super) fn command_first(args: Vec<OsString>) -> Vec<OsString> {
    let is_joined = |arg: &str| {
        let (name, value) = arg.split_once('=').unwrap_or_default();
        WITH_VALUE.contains(&name) && !value.is_empty()
    };
    let mut idx = 1;
    while let Some(arg) = args.get(idx).and_then(|it| it.to_str()) {
        idx += match arg {
            it if WITH_VALUE.contains(&it) => 2,
            it if is_joined(it) => 1,
            _ => break,
        };
    }
    let word = args.get(idx).and_then(|it| it.to_str());
    if word.is_none_or(|it| Cli::command().find_subcommand(it).is_none()) {
        return args;
    }
    let mut ordered = args;
    if let Some(front) = ordered.get_mut(1..=idx) {
        front.rotate_right(1);
    }
    ordered
}

/// What clap refused, in our words.
pub(super) fn lines(error: &clap::Error, args: &[OsString], tr: &Tr) -> Vec<String> {
    if let Some(lines) = unknown_word(args, tr) {
        return lines;
    }
    let command = named(args);
    let mut lines = vec![what(error, &command, tr)];
    let suggested = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg];
    let nearest = suggested.into_iter().find_map(|kind| texts(error, kind).into_iter().next());
    lines.extend(nearest.map(|it| tr.usage_nearest(it)));
    lines.push(if command.is_empty() {
        tr.usage_see_all()
    } else {
        tr.usage_see_command(command.join(" "))
    });
    lines
}

/// Where a word that is neither a command nor a file stands in the place of either.
pub(super) fn unknown_word(args: &[OsString], tr: &Tr) -> Option<Vec<String>> {
    let (first, n_words) = words(args);
    let word = first?.to_str()?;
    let is_path = word.contains(['.', '/', '\\']) || Path::new(word).exists();
    if is_path && n_words < 2 || is_command(word) {
        return None;
    }
    let names = Cli::command();
    let names = names.get_subcommands().map(Command::get_name);
    let nearest = names.map(|it| (distance(word, it), it)).min().filter(|it| it.0 <= 2);
    let mut lines = vec![tr.usage_unknown_command(word)];
    lines.extend(nearest.map(|(_, it)| tr.usage_nearest(it)));
    lines.push(tr.usage_see_all());
    Some(lines)
}

fn is_command(word: &str) -> bool {
    word == "help" || Cli::command().find_subcommand(word).is_some()
}

/// The first word that is no option, and how many such there are.
fn words(args: &[OsString]) -> (Option<&OsStr>, usize) {
    let mut rest = args.iter().skip(1);
    let (mut first, mut n_words) = (None, 0);
    while let Some(arg) = rest.next() {
        if WITH_VALUE.iter().any(|it| arg == it) {
            rest.next();
        } else if !arg.as_encoded_bytes().starts_with(b"-") {
            first = first.or(Some(arg.as_os_str()));
            n_words += 1;
        }
    }
    (first, n_words)
}

/// The names of the commands that were meant, such as `content check`.
fn named(args: &[OsString]) -> Vec<String> {
    let mut command = Cli::command();
    let mut names = Vec::new();
    for word in args.iter().skip(1).filter_map(|it| it.to_str()) {
        if let Some(below) = command.find_subcommand(word).cloned() {
            names.push(word.to_owned());
            command = below;
        }
    }
    names
}

fn texts(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(it)) => vec![it.clone()],
        Some(ContextValue::Strings(all)) => all.clone(),
        _ => Vec::new(),
    }
}

fn what(error: &clap::Error, command: &[String], tr: &Tr) -> String {
    let text = |kind| texts(error, kind).join(", ");
    let (arg, value) = (text(ContextKind::InvalidArg), text(ContextKind::InvalidValue));
    match error.kind() {
        ErrorKind::InvalidSubcommand => {
            tr.usage_unknown_command(text(ContextKind::InvalidSubcommand))
        }
        ErrorKind::UnknownArgument if arg.parse::<f64>().is_ok_and(|it| it < 0.0) => {
            tr.usage_negative(arg)
        }
        ErrorKind::UnknownArgument if arg.starts_with('-') => tr.usage_unknown_option(arg),
        ErrorKind::UnknownArgument => tr.usage_too_many(arg),
        ErrorKind::MissingRequiredArgument => tr.usage_missing(arg),
        ErrorKind::InvalidValue if value.is_empty() => tr.usage_no_value(arg),
        ErrorKind::InvalidValue => tr.usage_one_of(arg, value, text(ContextKind::ValidValue)),
        ErrorKind::ValueValidation => {
            let help = help_of(&arg, command, tr);
            tr.usage_bad_value(help, arg, value)
        }
        ErrorKind::ArgumentConflict => match text(ContextKind::PriorArg) {
            other if other.is_empty() || other == arg => tr.usage_twice(arg),
            other => tr.usage_conflict(arg, other),
        },
        _ => tr.usage_not_understood(),
    }
}

/// What an option is for, as a sentence.
fn help_of(option: &str, command: &[String], tr: &Tr) -> String {
    let option = option.split(' ').next().unwrap_or_default().trim_start_matches('-');
    let root = help::localised(tr);
    let command = command.iter().try_fold(&root, |it, name| it.find_subcommand(name));
    let all = command.into_iter().flat_map(Command::get_arguments);
    let arg = all.filter(|it| it.get_long() == Some(option)).find_map(|it| it.get_help());
    arg.map(|it| format!("{it}.")).unwrap_or_default()
}

/// How many letters have to be put in, taken out or replaced.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (idx, letter) in a.chars().enumerate() {
        let mut next = vec![idx + 1];
        for (other, pair) in b.iter().zip(row.windows(2)) {
            let [before, above] = pair else { continue };
            let left = next.last().copied().unwrap_or_default();
            next.push((before + usize::from(letter != *other)).min(above + 1).min(left + 1));
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_count_letters() {
        for (a, b, expected) in [("exprt", "export", 1), ("score", "score", 0), ("", "new", 3)] {
            assert_eq!(distance(a, b), expected, "{a} {b}");
        }
    }
}
