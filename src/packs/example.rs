//! The example of a pack, with a description of how to make one's own from it: whoever has the program has both.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::content::{self, Pack};
use crate::domain::InstitutionKind;
use crate::i18n::{Tr, document};
use crate::store::{PackFiles, StoreError, write_new_folder};

/// The files of the example: path from the top of the project, and text.
static FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/example-pack.rs"));

/// Where the example lies in the project.
const PLACE: &str = "assets/example-pack/";

/// The file beside the messages that tells how a pack is written.
const DESCRIPTION: &str = "own-packs.md";

/// Writes the example with a description in the language of its reader into a folder that is new or empty; says where the description is.
pub fn write_example(folder: &Path, tr: &Tr) -> Result<PathBuf, StoreError> {
    let name = tr.packs_example_file();
    let mut files = PackFiles::new();
    for (path, text) in FILES {
        let path = path.strip_prefix(PLACE).unwrap_or(path);
        files.insert(path.to_owned(), text.as_bytes().to_vec());
    }
    files.insert(name.clone(), description(tr).into_bytes());
    write_new_folder(folder, &files)?;
    Ok(folder.join(name))
}

/// How a pack is written, with the ids that it may name.
fn description(tr: &Tr) -> String {
    let pack = content::builtin();
    let lists = [
        ("kinds", kinds(tr)),
        ("groups", groups(pack, tr)),
        ("measures", measures(pack, tr)),
        ("sections", sections(pack, tr)),
        ("sources", sources(pack, tr)),
    ];
    let mut text = document(tr.language(), DESCRIPTION).to_owned();
    for (name, list) in lists {
        let lines: Vec<String> = list.iter().map(|(id, it)| format!("- `{id}`: {it}")).collect();
        text = text.replace(&format!("<!-- {name} -->"), &lines.join("\n"));
    }
    text
}

/// Ids with their words.
type List = Vec<(String, String)>;

fn kinds(tr: &Tr) -> List {
    InstitutionKind::ALL.map(|it| (it.as_str().to_owned(), tr.institution_kind(it))).to_vec()
}

fn groups(pack: &Pack, tr: &Tr) -> List {
    let texts = pack.texts(tr.language());
    let ids: BTreeSet<_> = pack.instrument.questions().map(|(_, it)| &it.group).collect();
    ids.into_iter()
        .map(|it| (it.to_string(), texts.group(it).unwrap_or_default().to_owned()))
        .collect()
}

fn measures(pack: &Pack, tr: &Tr) -> List {
    let texts = pack.texts(tr.language());
    let name = |id| texts.measure(id).map(|it| it.name.clone()).unwrap_or_default();
    pack.measures.iter().map(|it| (it.id.to_string(), name(&it.id))).collect()
}

/// The sections that explain measures.
fn sections(pack: &Pack, tr: &Tr) -> List {
    let mut seen = BTreeSet::new();
    let mut list = List::new();
    for (_, question) in pack.instrument.questions() {
        let reference = &question.handbook;
        let id = format!("{}#{}", reference.chapter, reference.anchor);
        if let Some((_, section)) = pack.section(tr.language(), reference)
            && seen.insert(id.clone())
        {
            list.push((id, section.title.to_owned()));
        }
    }
    list
}

fn sources(pack: &Pack, tr: &Tr) -> List {
    let named: BTreeSet<_> = pack.instrument.questions().flat_map(|(_, it)| &it.legal).collect();
    let named = pack.sources.iter().filter(|it| named.contains(&it.id));
    named.map(|it| (it.id.to_string(), it.title_for(tr.language()).to_owned())).collect()
}
