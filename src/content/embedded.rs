//! The pack that is built into the program.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use include_dir::{Dir, include_dir};

use crate::i18n::{self, Language};

use super::handbook::Handbook;
use super::load;
use super::pack::{Pack, read};
use super::problem::Problem;

static CHECKLISTS: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/checklists");
static HANDBOOK: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/handbook");

/// The built-in pack, read once.
pub fn builtin() -> &'static Pack {
    static PACK: OnceLock<Pack> = OnceLock::new();
    PACK.get_or_init(|| read(&files(), &mut Vec::new()))
}

/// The handbook of a language.
pub fn handbook(language: Language) -> &'static Handbook {
    builtin().handbook(language)
}

/// Every problem of the built-in pack; a test holds that there is none.
pub fn builtin_problems() -> Vec<Problem> {
    let owned = files()
        .into_iter()
        .map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()))
        .collect();
    load(&owned).problems
}

fn files() -> BTreeMap<&'static str, &'static str> {
    static PATHS: OnceLock<Vec<(String, &'static str)>> = OnceLock::new();
    let all = PATHS.get_or_init(|| {
        let mut all = Vec::new();
        collect("checklists", &CHECKLISTS, &mut all);
        collect("handbook", &HANDBOOK, &mut all);
        all.extend(i18n::embedded_texts().map(|(path, text)| (format!("locales/{path}"), text)));
        all
    });
    all.iter().map(|(path, text)| (path.as_str(), *text)).collect()
}

fn collect(prefix: &str, dir: &Dir<'static>, all: &mut Vec<(String, &'static str)>) {
    for file in dir.files() {
        if let (Some(path), Some(text)) = (file.path().to_str(), file.contents_utf8()) {
            all.push((format!("{prefix}/{}", path.replace('\\', "/")), text));
        }
    }
    for inner in dir.dirs() {
        collect(prefix, inner, all);
    }
}
