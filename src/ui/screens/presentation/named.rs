//! The screens of what is named: a chapter, the dilemmas, the questions of a checklist.

use super::deck::Deck;
use super::{of_chapter, of_checklist, of_dilemmas};
use crate::content::{DILEMMAS, Pack};
use crate::domain::ChecklistId;
use crate::i18n::{Language, Tr};
use crate::ui::Shown;

/// The screens of a chapter; those of the dilemmas, where it is theirs.
pub(crate) fn deck_of_slug(tr: &Tr, pack: &Pack, slug: &str) -> Option<Deck> {
    if slug == DILEMMAS {
        return deck_of_dilemmas(tr, pack);
    }
    let chapter = pack.handbook(tr.language()).chapter(slug)?;
    let english = pack.handbook(Language::English).chapter(slug);
    let text = english.filter(|_| chapter.is_summary()).unwrap_or(chapter);
    Some(of_chapter(tr, chapter, text))
}

/// The dilemmas, in English where a language has none of its own.
fn deck_of_dilemmas(tr: &Tr, pack: &Pack) -> Option<Deck> {
    [tr.language(), Language::English].into_iter().find_map(|it| {
        let chapter = pack.handbook(it).chapter(DILEMMAS)?;
        let dilemmas = pack.dilemmas(it);
        (!dilemmas.groups.is_empty()).then(|| of_dilemmas(&chapter.title, dilemmas))
    })
}

/// The greatest number that it can be begun from, where it does not reach the one that is asked for.
pub(crate) fn last_number_before(tr: &Tr, pack: &Pack, shown: &Shown) -> Option<usize> {
    let Shown::From(shown, number) = shown else { return None };
    let deck = match shown.as_ref() {
        Shown::Chapter(slug) => deck_of_slug(tr, pack, slug),
        Shown::Questions(id) => {
            let id = ChecklistId::parse(id).ok();
            let checklist = id.and_then(|it| pack.instrument.checklist(&it));
            checklist.map(|it| of_checklist(tr, pack.texts(tr.language()), it))
        }
        Shown::From(..) => None,
    }?;
    deck.place_of(*number).is_none().then(|| deck.last_number())
}
