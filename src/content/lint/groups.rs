//! Who carries a measure: the groups that built-in questions know, and those that a pack of one's own names itself.

use std::collections::BTreeSet;

use crate::domain::GroupId;
use crate::i18n::{Language, parse_texts};

use super::super::embedded::builtin;
use super::super::mistake::{ChecklistMistake, Unknown, UnknownKind};
use super::super::near::nearest;
use super::super::pack::Pack;
use super::super::problem::Problem;
use super::super::unread::UNREAD;

/// The texts of groups.
pub(super) const GROUPS: &str = "groups";

/// Whether the built-in texts have words for a group, which a pack of one's own may share.
pub(super) fn is_builtin(group: &GroupId) -> bool {
    builtin().texts(Language::English).group(group).is_some()
}

/// Whether a text of a group may be one that could not be read.
fn is_open(pack: &Pack) -> bool {
    let mut texts = pack.language_files().values().filter_map(|it| it.texts.get(GROUPS));
    let mut unread = pack.unread.files.iter();
    unread.any(|it| it.ends_with("/groups.ftl"))
        || texts.any(|it| parse_texts(it).1.iter().any(|it| !it.unread.is_empty()))
}

/// The groups that a pack has words for in any language.
pub(super) fn named(pack: &Pack) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for text in pack.language_files().values().filter_map(|it| it.texts.get(GROUPS)) {
        let (messages, broken) = parse_texts(text);
        // What could not be read is named all the same.
        let heads = broken.iter().flat_map(|it| it.unread.lines());
        let heads = heads.map(|it| it.split([' ', '=']).next().unwrap_or_default().to_owned());
        let all = messages.into_keys().chain(heads);
        ids.extend(all.filter_map(|it| it.strip_prefix("group-").map(str::to_owned)));
    }
    ids
}

/// Notes each group of a pack of one's own that has no words anywhere, at the first question that names it.
pub(super) fn check(pack: &Pack, problems: &mut Vec<Problem>) {
    if !pack.is_own() || pack.languages().next().is_none() || is_open(pack) {
        return;
    }
    let own = named(pack);
    let builtin: BTreeSet<&str> =
        builtin().instrument.questions().map(|(_, it)| it.group.as_str()).collect();
    let mut told = BTreeSet::new();
    for (checklist, question) in pack.instrument.questions() {
        let group = question.group.as_str();
        let is_known = group == UNREAD || own.contains(group) || is_builtin(&question.group);
        if is_known || !told.insert(group) {
            continue;
        }
        let known = own.iter().map(String::as_str).chain(builtin.iter().copied());
        let unknown = Unknown {
            kind: UnknownKind::Group,
            id: group.to_owned(),
            near: nearest(group, known).map(str::to_owned),
        };
        let file = pack.unread.file_of(&checklist.id);
        let problem = Problem::of_file(&file, ChecklistMistake::Unknown(unknown));
        problems.push(Problem { place: format!("{}.group", question.id), ..problem });
    }
}
