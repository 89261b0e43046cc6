//! `--help` in the language of the screen: clap's help with our headings and sentences.

mod words;

use clap::builder::Resettable;
use clap::{Arg, Command, CommandFactory as _};

use crate::i18n::Tr;

use super::args::Cli;

/// Between the program's own sentence and the rest.
const TEMPLATE: &str =
    "{before-help}{about-with-newline}\n{usage-heading} {usage}\n\n{all-args}{after-help}";

/// The command line with its help in that language.
pub(super) fn localised(tr: &Tr) -> Command {
    let mut command = Cli::command();
    command.build();
    let command = described(command, "", tr);
    let long = format!("{}\n\n{}", tr.usage_about(), tr.usage_about_long());
    command.about(tr.usage_about()).long_about(long)
}

/// A command and all below it; `path` are the names of those above and its own, without the program's.
fn described(mut command: Command, path: &str, tr: &Tr) -> Command {
    command = command.mut_args(|arg| explained(arg, path, tr));
    let usage = command.render_usage().to_string();
    let usage = usage.split_once(": ").map_or(usage.as_str(), |(_, usage)| usage);
    let usage = usage
        .replace("[OPTIONS]", &format!("[{}]", tr.usage_options_short()))
        .replace("COMMAND", &tr.usage_command_short());
    // A second way to call it stands below the first.
    let heading = format!("{}:", tr.usage_usage());
    let indent = " ".repeat(heading.chars().count() + 1);
    let usage = usage.lines().map(str::trim).collect::<Vec<_>>().join(&format!("\n{indent}"));
    command = command
        .override_usage(usage)
        .help_template(TEMPLATE.replace("{usage-heading}", &heading))
        .subcommand_help_heading(for_ever(tr.usage_commands()));
    if let Some(about) = words::command(path, tr) {
        command = command.about(about);
    }
    let names: Vec<String> = command.get_subcommands().map(|it| it.get_name().to_owned()).collect();
    for name in names {
        let path = if path.is_empty() { name.clone() } else { format!("{path} {name}") };
        command = command.mut_subcommand(name, |it| described(it, &path, tr));
    }
    command
}

/// Headings are kept for the whole run, as clap wants them; a run shows help once.
fn for_ever(text: String) -> &'static str {
    text.leak()
}

/// An argument with its sentence and what is taken without it.
fn explained(arg: Arg, command: &str, tr: &Tr) -> Arg {
    let arg = in_order(named(arg, tr));
    let heading = if arg.is_positional() { tr.usage_arguments() } else { tr.usage_options() };
    let heading = for_ever(heading);
    let Some(help) = words::argument(command, arg.get_id().as_str(), tr) else {
        return arg.help_heading(heading);
    };
    let default = arg.get_default_values().first().and_then(|it| it.to_str());
    let is_value = arg.get_action().takes_values();
    let help = match default.filter(|_| is_value) {
        Some(value) => tr.usage_default(help, value),
        None => help,
    };
    let arg = arg.help_heading(heading).long_help(Resettable::Reset).help(help);
    arg.hide_default_value(true).hide_possible_values(true)
}

/// Arguments without a name are listed in the order in which they are written, as others are in theirs.
fn in_order(arg: Arg) -> Arg {
    match arg.get_index() {
        Some(index) => arg.display_order(index),
        None => arg,
    }
}

/// An argument with the word for its value.
fn named(arg: Arg, tr: &Tr) -> Arg {
    let name = arg.get_value_names().and_then(|names| words::value(names.first()?, tr));
    match name {
        Some(name) => arg.value_name(for_ever(name)),
        None => arg,
    }
}

#[cfg(test)]
mod tests {
    use crate::i18n::Language;

    use super::*;

    fn check(command: &Command, path: &str, tr: &Tr) {
        assert!(words::command(path, tr).is_some() || path.is_empty(), "{path}");
        for arg in command.get_arguments() {
            let id = arg.get_id().as_str();
            assert!(words::argument(path, id, tr).is_some(), "{path} {id} has no words");
        }
        for it in command.get_subcommands() {
            let name = it.get_name();
            let path = if path.is_empty() { name.to_owned() } else { format!("{path} {name}") };
            check(it, &path, tr);
        }
    }

    #[test]
    fn every_command_and_argument_has_words() {
        for language in Language::ALL {
            check(&Cli::command(), "", &Tr::new(language));
        }
    }

    #[test]
    fn no_english_is_left_in_other_languages() {
        let english: Vec<String> = {
            let mut command = Cli::command();
            command.build();
            let abouts = command.get_subcommands().filter_map(|it| it.get_about());
            abouts.map(ToString::to_string).collect()
        };
        for language in [Language::Lithuanian, Language::Norwegian] {
            let mut command = localised(&Tr::new(language));
            let mut all = command.render_long_help().to_string();
            let names: Vec<String> =
                command.get_subcommands().map(|it| it.get_name().to_owned()).collect();
            for name in names {
                let below = command.find_subcommand_mut(&name).unwrap();
                all.push_str(&below.render_long_help().to_string());
            }
            let clap = [
                "Usage",
                "Options:",
                "Commands:",
                "Arguments:",
                "Print",
                "[default",
                "[possible",
                "<FILE>",
                "<NAME>",
                "<POST>",
                "[DIR]",
            ];
            for words in clap.into_iter().chain(english.iter().map(String::as_str)) {
                assert!(!all.contains(words), "{words}: {all}");
            }
        }
    }
}
