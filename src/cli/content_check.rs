//! `skaidra content check`: names every problem of a pack.

use std::path::Path;

use crate::content;
use crate::store::read_folder;

use super::failure::Failure;
use super::{Context, Verdict, say};

/// Prints one line a problem; the built-in pack without a folder.
pub(super) fn run(dir: Option<&Path>, context: &Context) -> Result<Verdict, Failure> {
    let problems = match dir {
        Some(file) if file.is_file() => return Err(Failure::NeedsFolder(file.to_owned())),
        Some(dir) => content::load(&read_folder(dir)?).problems,
        None => content::builtin_problems(),
    };
    for problem in &problems {
        say(problem.message(&context.tr));
    }
    say(context.tr.cli_content_problems(problems.len()));
    Ok(if problems.is_empty() { Verdict::Done } else { Verdict::Found })
}
