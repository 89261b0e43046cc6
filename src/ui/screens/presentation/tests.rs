//! Every chapter, checklist and dilemma of every language, screen by screen: few words, large enough, nothing cut.

use eframe::egui::{Context, RawInput, Vec2};

use super::deck::{Deck, MOST_WORDS, Page};
use super::{layout, of_chapter, of_checklist, of_dilemmas};
use crate::content::{self, Pack};
use crate::domain::{EvidenceGrade, MaturityLevel};
use crate::i18n::{Language, Tr};
use crate::ui::fonts;
use crate::ui::theme::Tokens;

/// The usual window, and what projectors show.
const WINDOWS: [Vec2; 3] =
    [Vec2::new(1280.0, 800.0), Vec2::new(1024.0, 768.0), Vec2::new(1920.0, 1080.0)];

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
fn a_question_stays_above_its_levels_in_every_language() {
    let mut lost = Vec::new();
    for language in Language::ALL {
        for deck in decks(content::builtin(), language) {
            lost.extend(pages(&deck).filter_map(|it| match it {
                Page::Asked(heading, rungs) if heading.is_empty() => {
                    Some(format!("{language:?} {}: {rungs:?}", deck.title))
                }
                _ => None,
            }));
        }
    }
    assert!(lost.is_empty(), "{}:\n{}", lost.len(), lost.join("\n"));
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
                    for window in WINDOWS {
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
fn a_question_alone_is_larger_than_above_its_levels_and_whole_on_every_projector() {
    let ctx = Context::default();
    fonts::install(&ctx);
    let mut sizes = Vec::new();
    let mut output = ctx.run_ui(RawInput::default(), |ui| {
        for language in Language::ALL {
            let (tr, pack) = (Tr::new(language), content::builtin());
            for checklist in &pack.instrument.checklists {
                let deck = of_checklist(&tr, pack.texts(language), checklist);
                for slide in deck.slides.iter().filter(|it| it.number.is_some()) {
                    for window in WINDOWS {
                        let laid = |it: &Page| layout::laid(ui.ctx(), &Tokens::PLAIN, it, window);
                        let (alone, above) = (laid(&slide.page), laid(&slide.pages_behind()[0]));
                        let about = format!("{language:?} {} {window:?}", slide.over);
                        assert!(alone.fits && above.size <= alone.size, "{about}");
                        let said: String = alone.blocks.iter().map(|(_, it)| it.text()).collect();
                        let words = slide.page.words();
                        assert_eq!(said.replace('\u{a0}', " "), words.trim(), "{about}");
                        sizes.push((alone.size, above.size));
                    }
                }
            }
        }
    });
    output.textures_delta.clear();
    assert!(1_500 < sizes.len(), "{}", sizes.len());
    let n_larger = sizes.iter().filter(|(alone, above)| above < alone).count();
    // Only those whose words are many are as small as above their levels.
    assert!(sizes.len() * 9 / 10 < n_larger, "{n_larger} of {}", sizes.len());
    assert!(sizes.iter().all(|(alone, _)| 52.0 <= *alone), "{sizes:?}");
}

#[test]
fn no_word_of_the_first_title_is_torn() {
    let ctx = Context::default();
    fonts::install(&ctx);
    let mut torn = Vec::new();
    let mut output = ctx.run_ui(RawInput::default(), |ui| {
        for language in Language::ALL {
            for deck in decks(content::builtin(), language) {
                for page in pages(&deck).take(1).filter(|it| matches!(it, Page::Title(..))) {
                    let laid =
                        layout::laid(ui.ctx(), &Tokens::PLAIN, page, Vec2::new(1280.0, 800.0));
                    let rows = laid.blocks.iter().flat_map(|(_, it)| {
                        let n_before_last = it.rows.len().saturating_sub(1);
                        it.rows.iter().take(n_before_last)
                    });
                    let ends = rows.filter_map(|it| it.glyphs.last()).map(|it| it.chr);
                    if ends.into_iter().any(char::is_alphanumeric) {
                        torn.push(format!("{language:?} {page:?}"));
                    }
                }
            }
        }
    });
    output.textures_delta.clear();
    assert!(torn.is_empty(), "{}", torn.join("\n"));
}

#[test]
fn the_room_is_told_where_the_language_changes() {
    let (tr, pack) = (Tr::new(Language::Norwegian), content::builtin());
    let deck = super::deck_of_slug(&tr, pack, "purpose").expect("it is there");
    let said = tr.assessment_handbook_summary_only();
    let place = deck.slides.iter().position(|it| it.page.words().contains(&said));
    let first = deck.slides.iter().position(|it| !it.anchors.is_empty());
    assert!(place.is_some() && place < first, "{place:?} {first:?}");
    let tr = Tr::new(Language::Lithuanian);
    let own = super::deck_of_slug(&tr, pack, "purpose").expect("it is there");
    let said = tr.assessment_handbook_summary_only();
    assert!(own.slides.iter().all(|it| !it.page.words().contains(&said)));
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

/// What is said to the trainer, a line of it each.
fn for_trainer(markdown: &str) -> Vec<String> {
    let passages = markdown.split("<!-- trainer -->").skip(1);
    let said = passages.filter_map(|it| it.split("<!-- /trainer -->").next());
    let lines = said.flat_map(str::lines).map(str::to_owned);
    lines.filter(|it| it.chars().count() > 40 && !it.contains(['*', '[', '|'])).collect()
}

#[test]
fn what_is_said_to_the_trainer_is_on_no_screen() {
    for language in Language::ALL {
        let mut n_lines = 0;
        for chapter in &content::builtin().handbook(language).chapters {
            let deck = of_chapter(&Tr::new(language), chapter, chapter);
            let shown: Vec<String> = pages(&deck).map(Page::words).collect();
            let shown = shown.join("\n");
            for line in for_trainer(&chapter.markdown) {
                n_lines += 1;
                assert!(!shown.contains(&line), "{language:?} {}: {line}", chapter.slug);
            }
        }
        assert!(20 <= n_lines, "{language:?}: {n_lines}");
    }
}

#[test]
fn the_workshop_shows_its_rules_its_programmes_and_the_minutes_of_a_dilemma() {
    for language in Language::ALL {
        let chapter =
            content::builtin().handbook(language).chapter("workshop").expect("it is there");
        let deck = of_chapter(&Tr::new(language), chapter, chapter);
        for anchor in ["format-75", "format-day", "format-three", "rules", "running-a-dilemma"] {
            assert!(deck.place_of_section(anchor).is_some(), "{language:?} {anchor}");
        }
        for anchor in ["preparing", "facilitating", "knowledge-answers", "survey", "report"] {
            assert!(deck.place_of_section(anchor).is_none(), "{language:?} {anchor}");
        }
        assert!(deck.slides.len() <= 60, "{language:?}: {}", deck.slides.len());
        let minutes = deck.slides.iter().filter_map(|it| match &it.page {
            Page::Words(heading, _) => heading.split_once(" min").map(|(it, _)| it.to_owned()),
            _ => None,
        });
        assert_eq!(minutes.collect::<Vec<_>>(), ["2", "1", "3", "5", "3", "1"], "{language:?}");
        let programme = deck.place_of_section("format-day").expect("it is there");
        let page = &deck.slides[programme].page;
        assert!(matches!(page, Page::Rows(_, rows) if 2 <= rows.len()), "{page:?}");
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

#[test]
fn the_five_rungs_and_the_evidence_of_each_stand_on_one_screen() {
    for language in Language::ALL {
        let tr = Tr::new(language);
        let book = content::builtin().handbook(language);
        let chapter = book.chapter("self-assessment").expect("it is there");
        let deck = of_chapter(&tr, chapter, chapter);
        let at = deck.slides.iter().position(
            |it| matches!(&it.page, Page::Rows(heading, _) if *heading == tr.presentation_rungs()),
        );
        let at = at.unwrap_or_else(|| panic!("{language:?} {:?}", deck.slides));
        let words = deck.slides[at].page.words();
        for level in MaturityLevel::all() {
            assert!(words.contains(&tr.maturity_level(level)), "{language:?}: {words}");
        }
        for grade in (0..=3).filter_map(|it| EvidenceGrade::new(it).ok()) {
            assert!(words.contains(&tr.evidence_grade(grade)), "{language:?}: {words}");
        }
        assert!(matches!(&deck.slides[at].page, Page::Rows(_, rows) if rows.len() == 5));
        // One after the other they follow, without the heads of the table.
        let next = &deck.slides[at + 1].page;
        let name = tr.maturity_level(MaturityLevel::all().next().expect("there is one"));
        assert!(matches!(next, Page::Words(it, _) if *it == format!("0 – {name}")), "{next:?}");
    }
}

#[test]
fn evidence_is_called_by_its_grade_on_every_screen() {
    for language in Language::ALL {
        for deck in decks(content::builtin(), language) {
            for page in pages(&deck) {
                let words = page.words();
                let codes = ["E0", "E1", "E2", "E3"];
                let mut parts = words.split(|it: char| !it.is_alphanumeric());
                assert!(!parts.any(|it| codes.contains(&it)), "{}: {words}", deck.title);
            }
        }
    }
}

#[test]
fn a_list_that_goes_on_says_on_each_screen_what_it_is_of_and_leaves_nothing_alone() {
    let book = content::builtin().handbook(Language::Lithuanian);
    let chapter = book.chapter("self-assessment").expect("it is there");
    let deck = of_chapter(&Tr::new(Language::Lithuanian), chapter, chapter);
    let of = |words: &str| {
        let mut found = deck.slides.iter().filter(|it| it.page.words().contains(words));
        match found.next().map(|it| &it.page) {
            Some(Page::Rows(heading, rows)) => (heading.clone(), rows.len()),
            other => panic!("{words}: {other:?}"),
        }
    };
    let (first, last) = (of("Perskaitykite jį balsu"), of("Nurodykite įrodymą arba"));
    assert!(!first.0.is_empty() && first == last, "{first:?} {last:?}");
    assert_eq!(first.1, 2);
}
