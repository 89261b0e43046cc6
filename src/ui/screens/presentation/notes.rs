//! What the trainer reads beside a screen: the dilemma's guide, what a question asks for, the whole section.

use eframe::egui::{Frame, Margin, ScrollArea, Ui};

use super::deck::{Counted, Deck};
use crate::content::{DILEMMAS, GLOSSARY, Link};
use crate::domain::{HandbookRef, QuestionId};
use crate::i18n::Language;
use crate::ui::screens::handbook::PaneMargins;
use crate::ui::theme::{size, space};
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::markdown::Markdown;
use crate::ui::widgets::text;

/// What was drawn: the link that was clicked, where there was any; nothing where there are no notes.
pub(super) type Drawn = Option<Option<Link>>;

/// Draws them, from the top where another screen's were shown before; gives the link that was clicked.
pub(super) fn ui(ui: &mut Ui, cx: &ViewCx<'_>, deck: &Deck, at: usize) -> Option<Link> {
    text::group_ui(ui, &cx.tr.presentation_notes());
    let Some(anchor) = deck.section_of(at) else {
        text::note_ui(ui, cx.tokens, &cx.tr.presentation_notes_none());
        return None;
    };
    let scroll = ScrollArea::vertical().auto_shrink(false).id_salt((deck.title.as_str(), anchor));
    let scrolled = scroll.show(ui, |ui| {
        let inside = Margin { right: 16, ..Margin::ZERO };
        let framed = Frame::new().inner_margin(inside).show(ui, |ui| {
            let drawn = match deck.counts {
                Counted::Questions => question_ui(ui, cx, anchor),
                Counted::Dilemmas => guide_ui(ui, cx, anchor),
                Counted::Screens => section_ui(ui, cx, deck, anchor),
            };
            drawn.unwrap_or_else(|| {
                text::note_ui(ui, cx.tokens, &cx.tr.presentation_notes_none());
                None
            })
        });
        framed.inner
    });
    scrolled.inner
}

/// Why it is asked, what would show it, and what should make a group doubt.
pub(super) fn question_ui(ui: &mut Ui, cx: &ViewCx<'_>, anchor: &str) -> Drawn {
    let words = cx.texts.question(&QuestionId::parse(anchor).ok()?)?;
    let mut lead_ui = |lead: &str, words: &str| {
        text::lead_ui(ui, cx.tokens, lead, words);
        ui.add_space(space::S);
    };
    lead_ui(&cx.tr.assessment_why(), &words.why);
    for (grade, evidence) in (1_u8..).zip(&words.evidence) {
        lead_ui(&cx.tr.assessment_rung_evidence(grade), evidence);
    }
    lead_ui(&cx.tr.assessment_red_flag(), &words.red_flag);
    Some(None)
}

/// How to lead the talk about a dilemma.
fn guide_ui(ui: &mut Ui, cx: &ViewCx<'_>, anchor: &str) -> Drawn {
    let own = cx.tr.language();
    let (language, dilemma) = [own, Language::English]
        .into_iter()
        .find_map(|it| Some((it, cx.pack.dilemmas(it).dilemma(anchor)?)))?;
    Some(markdown_ui(ui, cx, (language, DILEMMAS), &dilemma.guide))
}

/// The section whose beginnings are on the screens.
fn section_ui(ui: &mut Ui, cx: &ViewCx<'_>, deck: &Deck, anchor: &str) -> Drawn {
    let chapter = deck.chapter.as_deref().filter(|it| *it != GLOSSARY)?;
    let to = HandbookRef { chapter: chapter.to_owned(), anchor: anchor.to_owned() };
    let (language, section) = [cx.tr.language(), Language::English]
        .into_iter()
        .find_map(|it| Some((it, cx.pack.handbook(it).section(&to)?)))?;
    Some(markdown_ui(ui, cx, (language, chapter), section.markdown))
}

/// Draws a text of a chapter; gives the link that was clicked.
pub(super) fn markdown_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    (language, chapter): (Language, &str),
    words: &str,
) -> Option<Link> {
    let margins = PaneMargins { cx, language, chapter };
    Markdown { text: words, chapter, size: size::TEXT }.ui(ui, cx.tokens, &margins)
}
