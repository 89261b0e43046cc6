//! Every chapter, checklist and dilemma of every language, screen by screen: few words, large enough, nothing cut.

use eframe::egui::{Context, RawInput, Vec2};

use super::deck::{Deck, MOST_WORDS, Page};
use super::{layout, of_chapter, of_checklist, of_dilemmas};
use crate::content::{self, Pack};
use crate::i18n::{Language, Tr};
use crate::ui::fonts;
use crate::ui::theme::Tokens;

/// Everything that can be presented in a language.
fn decks(pack: &Pack, language: Language) -> Vec<Deck> {
    let tr = Tr::new(language);
    let (book, english) = (pack.handbook(language), pack.handbook(Language::English));
    let mut decks = Vec::new();
    for chapter in &book.chapters {
        let full = english.chapter(&chapter.slug).filter(|_| chapter.is_summary());
        decks.push(of_chapter(&tr, chapter, full.unwrap_or(chapter)));
    }
    for checklist in &pack.instrument.checklists {
        decks.push(of_checklist(&tr, pack.texts(language), checklist));
    }
    decks.push(of_dilemmas("Dilemmas", pack.dilemmas(language)));
    decks
}

fn pages(deck: &Deck) -> impl Iterator<Item = &Page> {
    deck.slides.iter().flat_map(|it| std::iter::once(&it.page).chain(it.pages_behind()))
}

#[test]
fn every_screen_has_few_words() {
    for language in Language::ALL {
        for deck in decks(content::builtin(), language) {
            for page in pages(&deck) {
                assert!(page.n_words() <= MOST_WORDS, "{language:?} {}: {page:?}", deck.title);
            }
        }
    }
}

#[test]
fn every_screen_fits_large_and_small_projectors() {
    let ctx = Context::default();
    fonts::install(&ctx);
    let mut broken = Vec::new();
    let mut n_pages = 0;
    let mut output = ctx.run_ui(RawInput::default(), |ui| {
        for language in Language::ALL {
            for deck in decks(content::builtin(), language) {
                for page in pages(&deck) {
                    n_pages += 1;
                    for window in [Vec2::new(1280.0, 800.0), Vec2::new(1024.0, 768.0)] {
                        let laid = layout::laid(ui.ctx(), &Tokens::PLAIN, page, window);
                        if !laid.fits || laid.size < 40.0 {
                            broken.push(format!("{language:?} {}: {page:?}", deck.title));
                        }
                    }
                }
            }
        }
    });
    output.textures_delta.clear();
    assert!(3_000 < n_pages, "{n_pages}");
    assert!(broken.is_empty(), "{} of {n_pages}:\n{}", broken.len(), broken.join("\n"));
}

#[test]
fn a_chapter_is_shown_in_about_as_many_screens_as_a_lesson_has_minutes() {
    for language in [Language::Lithuanian, Language::English] {
        let tr = Tr::new(language);
        for chapter in &content::builtin().handbook(language).chapters {
            if ["dilemmas", "glossary"].contains(&chapter.slug.as_str()) {
                continue;
            }
            let n = of_chapter(&tr, chapter, chapter).slides.len();
            assert!((20..=140).contains(&n), "{language:?} {}: {n}", chapter.slug);
        }
    }
}

#[test]
fn the_trainers_notes_are_on_no_screen_of_a_dilemma() {
    let dilemmas = content::builtin().dilemmas(Language::Lithuanian);
    let deck = of_dilemmas("Dilemos", dilemmas);
    let guides = deck.slides.iter().filter(|it| !it.pages_behind().is_empty()).count();
    assert_eq!(guides, dilemmas.all().count());
    assert!(24 <= guides);
    let shown: Vec<String> = deck.slides.iter().map(|it| format!("{:?}", it.page)).collect();
    let shown = shown.join("\n");
    for dilemma in dilemmas.all() {
        let twist = dilemma.guide.rsplit("- ").next().unwrap_or_default();
        let words: Vec<&str> = twist.split_whitespace().skip(1).take(6).collect();
        assert!(!shown.contains(&words.join(" ")), "{twist}");
    }
}
