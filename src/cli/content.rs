//! `skaidra content`: writes an example of a pack; names every problem of one; puts packs of one's own beside the built-in one, lists them, takes them out.

use std::path::Path;

use crate::content::{self, Problem, Refused};
use crate::domain::PackVersion;
use crate::i18n::Tr;
use crate::packs::{self, PackError};
use crate::store::Folders;

use super::args::ContentCommand;
use super::failure::Failure;
use super::{Context, Verdict, say};

/// What is wanted of packs.
pub(super) fn run(command: &ContentCommand, context: &Context) -> Result<Verdict, Failure> {
    match command {
        ContentCommand::Example { dir } => example(dir, context),
        ContentCommand::Check { dir } => check(dir.as_deref(), context),
        ContentCommand::Add { dir } => add(dir, context),
        ContentCommand::List => Ok(list(context)),
        ContentCommand::Remove { name } => remove(name, context),
    }
}

/// The program's folders.
fn folders() -> Folders {
    Folders::of_user().unwrap_or_else(|| Folders::below("skaidra-data".as_ref()))
}

/// Reads the packs of one's own for this run; says which folders cannot be read.
pub(super) fn install(tr: &Tr) -> Vec<String> {
    let (read, problems) = packs::read(&folders());
    content::install(read);
    problems.iter().map(|it| it.message(tr)).collect()
}

/// Says which packs of one's own are left out.
pub(super) fn refused(tr: &Tr) -> Vec<String> {
    let place = folders().packs();
    let line = |it: &Refused| {
        let path = place.join(&it.folder).display().to_string();
        tr.packs_refused(it.problems.len(), it.folder.as_str(), path)
    };
    let refused = content::beside_builtin().map(|it| it.refused.as_slice());
    refused.unwrap_or_default().iter().map(line).collect()
}

/// Writes the example of a pack, and never over anything.
fn example(dir: &Path, context: &Context) -> Result<Verdict, Failure> {
    let description = packs::write_example(dir, &context.tr)?;
    say(context.tr.packs_example_written(description.display().to_string()));
    Ok(Verdict::Done)
}

/// Prints one line a problem; the built-in pack without a folder.
fn check(dir: Option<&Path>, context: &Context) -> Result<Verdict, Failure> {
    let problems = match dir {
        Some(file) if file.is_file() => return Err(Failure::NeedsFolder(file.to_owned())),
        Some(dir) => packs::check(&folders(), dir)?,
        None => content::builtin_problems(),
    };
    Ok(tell(&problems, context))
}

fn tell(problems: &[Problem], context: &Context) -> Verdict {
    for problem in problems {
        say(problem.message(&context.tr));
    }
    say(context.tr.cli_content_problems(problems.len()));
    if problems.is_empty() { Verdict::Done } else { Verdict::Found }
}

/// Puts a pack among those that are there, unless it has a problem.
fn add(dir: &Path, context: &Context) -> Result<Verdict, Failure> {
    if dir.is_file() {
        return Err(Failure::NeedsFolder(dir.to_owned()));
    }
    match packs::add(&folders(), dir) {
        Ok(added) => {
            added.lines(&context.tr).into_iter().for_each(say);
            Ok(Verdict::Done)
        }
        Err(PackError::Problems(problems)) => {
            tell(&problems, context);
            say(context.tr.packs_not_added());
            Ok(Verdict::Found)
        }
        Err(PackError::SameVersion(id, version)) => Err(Failure::SameVersion(id, version)),
        Err(PackError::Store(error)) => Err(error.into()),
    }
}

/// Prints the built-in pack and those of one's own, with their versions and checklists.
fn list(context: &Context) -> Verdict {
    let (tr, pack) = (&context.tr, content::installed());
    let own = |it: &&crate::domain::Checklist| pack.own_of(&it.id).is_none();
    let n_builtin = pack.instrument.checklists.iter().filter(own).count();
    say(tr.packs_builtin(n_builtin, pack.version.as_str()));
    for PackVersion { id, version, checklists } in &pack.own {
        let texts = pack.texts(tr.language());
        let title = |it: &crate::domain::ChecklistId| {
            let text = texts.checklist(it);
            text.map_or_else(
                || it.to_string(),
                |text| tr.cli_checklist_named(it.as_str(), text.title.as_str()),
            )
        };
        let titles: Vec<String> = checklists.iter().map(title).collect();
        say(format!("{id} {version}: {}", titles.join("; ")));
    }
    if pack.own.is_empty() {
        say(tr.packs_none());
    }
    Verdict::Done
}

/// Takes a pack out of use; its files are kept.
fn remove(name: &str, context: &Context) -> Result<Verdict, Failure> {
    let kept = packs::remove(&folders(), name)?;
    let kept = kept.ok_or_else(|| Failure::NoSuchPack(name.to_owned()))?;
    say(context.tr.packs_removed(name, kept.display().to_string()));
    Ok(Verdict::Done)
}
