//! The pack that is built into the program.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::i18n::{self, Language};

use super::handbook::Handbook;
use super::load;
use super::pack::{Pack, read};
use super::problem::Problem;

/// Checklists and handbook: path and text.
static FILES: [&[(&str, &str)]; 2] = [
    include!(concat!(env!("OUT_DIR"), "/checklists.rs")),
    include!(concat!(env!("OUT_DIR"), "/handbook.rs")),
];

/// The id of the built-in pack.
pub(super) const BUILTIN: &str = "skaidra";

/// The built-in pack, read once.
pub fn builtin() -> &'static Pack {
    static PACK: OnceLock<Pack> = OnceLock::new();
    PACK.get_or_init(fresh)
}

/// The built-in pack, read anew.
pub(super) fn fresh() -> Pack {
    read(&files(), Cow::Borrowed, &mut Vec::new())
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
    FILES.into_iter().flatten().copied().chain(i18n::embedded_texts()).collect()
}
