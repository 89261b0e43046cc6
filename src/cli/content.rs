//! `skaidra content`: names every problem of a pack; puts packs of one's own beside the built-in one, lists them, takes them out.

use std::path::Path;

use crate::content::{self, Installed, Pack, Problem, Refused, load_beside, pack_files};
use crate::domain::PackVersion;
use crate::i18n::Tr;
use crate::store::{Folders, PackFiles, put_pack, read_folder, read_packs, set_pack_aside};

use super::args::ContentCommand;
use super::failure::Failure;
use super::{Context, Verdict, say};

/// What is wanted of packs.
pub(super) fn run(command: &ContentCommand, context: &Context) -> Result<Verdict, Failure> {
    match command {
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
    let (packs, problems) = read_packs(&folders());
    content::install(Installed::beside(&packs));
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

/// Prints one line a problem; the built-in pack without a folder.
fn check(dir: Option<&Path>, context: &Context) -> Result<Verdict, Failure> {
    let problems = match dir {
        Some(dir) => content::load(&files_of(dir)?).problems,
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

fn files_of(dir: &Path) -> Result<PackFiles, Failure> {
    if dir.is_file() {
        return Err(Failure::NeedsFolder(dir.to_owned()));
    }
    Ok(read_folder(dir)?)
}

/// Checks a pack beside those that are there and puts it among them; an earlier version of it is set aside.
fn add(dir: &Path, context: &Context) -> Result<Verdict, Failure> {
    let tr = &context.tr;
    let (folders, files) = (folders(), files_of(dir)?);
    let (there, _) = read_packs(&folders);
    let id = content::load(&files).value.id;
    let is_same_pack = |files: &PackFiles| id.is_some() && content::load(files).value.id == id;
    let (old, others): (Vec<_>, Vec<_>) = there.into_iter().partition(|(_, it)| is_same_pack(it));
    let loaded = load_beside(&files, &Installed::read(&others).pack);
    let Pack { id: Some(id), version, instrument, .. } = loaded.value else {
        tell(&loaded.problems, context);
        return Ok(nothing_added(context));
    };
    if !loaded.problems.is_empty() {
        tell(&loaded.problems, context);
        return Ok(nothing_added(context));
    }
    let files = pack_files(files);
    if old.iter().any(|(_, it)| *it == files) {
        say(tr.packs_there(id.as_str(), version.as_str()));
        return Ok(Verdict::Done);
    }
    if old.iter().any(|(_, it)| content::load(it).value.version == version) {
        return Err(Failure::SameVersion(id.to_string(), version));
    }
    let instead_of: Vec<String> = old.into_iter().map(|(folder, _)| folder).collect();
    let set_aside = put_pack(&folders, id.as_str(), &files, &instead_of)?;
    let checklists: Vec<String> =
        instrument.checklists.iter().map(|it| it.id.to_string()).collect();
    say(tr.packs_added(checklists.join(", "), id.as_str(), version.as_str()));
    for path in set_aside {
        say(tr.packs_set_aside(path.display().to_string()));
    }
    Ok(Verdict::Done)
}

fn nothing_added(context: &Context) -> Verdict {
    say(context.tr.packs_not_added());
    Verdict::Found
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
    let folders = folders();
    let (there, _) = read_packs(&folders);
    let is_meant = |(folder, files): &&(String, PackFiles)| {
        let id = content::load(files).value.id;
        id.is_some_and(|it| it.as_str() == name) || folder == name
    };
    let (folder, _) =
        there.iter().find(is_meant).ok_or_else(|| Failure::NoSuchPack(name.to_owned()))?;
    let kept = set_pack_aside(&folders, folder)?;
    say(context.tr.packs_removed(name, kept.display().to_string()));
    Ok(Verdict::Done)
}
