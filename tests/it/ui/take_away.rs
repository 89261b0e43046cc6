//! The handbook is taken off the screen: as PDF, and onto a projector.

use skaidra::i18n::{Language, Tr};

use super::window::Window;
use crate::pdf::tools::{n_pages, objects, text_of};

/// Reads the handbook.
fn reading(language: Language) -> Window {
    let mut window = Window::new(language);
    window.go(Tr::menu_screen_handbook);
    window
}

#[test]
fn a_chapter_is_saved_by_a_button_in_every_language() {
    for language in Language::ALL {
        let mut window = reading(language);
        let path = window.folder().join("chapter 2026.11.pdf");
        window.press(Tr::print_command_chapter);
        let field = window.tr.dialogs_path_label_save();
        // A dot in a date does not begin an ending.
        window.replace_text(&field, path.with_extension("").to_str().unwrap());
        window.press(Tr::print_dialog_go);
        let folder = window.tr.dialogs_export_open_folder();
        window.wait_for(&folder);
        let bytes = std::fs::read(&path).unwrap();
        let first = &skaidra::content::builtin().handbook(language).chapters[0];
        assert!(text_of(&bytes).contains(&first.title), "{language:?}");
        assert!(n_pages(&objects(&bytes)) < 60, "{language:?}: a chapter, not the book");
        window.press(Tr::dialogs_close);
        assert!(!window.shows(&folder));
    }
}

#[test]
fn the_whole_book_has_a_button_of_its_own_and_asks_where_it_goes() {
    let mut window = reading(Language::Lithuanian);
    window.press(Tr::print_command_book);
    assert!(window.shows_with("Kur išsaugoti vadovo PDF?"), "{:?}", window.words());
    assert!(window.words().iter().any(|it| it.ends_with("skaidrumo-vadovas.pdf")));
}

#[test]
fn a_chapter_has_its_own_name_and_what_is_said_of_it_goes_with_the_next_chapter_or_screen() {
    for (language, asked, file, done) in [
        (
            Language::Lithuanian,
            "Kur išsaugoti skyriaus PDF?",
            "skaidrumo-vadovas-06-is-norvegijos-i-lietuva.pdf",
            "Skyrius išsaugotas: ",
        ),
        (
            Language::Norwegian,
            "Hvor skal PDF-en av kapittelet lagres?",
            "handbok-apenhet-06-fra-norge-til-litauen.pdf",
            "Kapittelet er lagret: ",
        ),
    ] {
        let mut window = reading(language);
        let chapter = skaidra::content::builtin().handbook(language).chapter("transfer").unwrap();
        window.click(&format!("6. {}", chapter.title));
        window.press(Tr::print_command_chapter);
        assert!(window.shows_with(asked), "{:?}", window.words());
        assert!(window.words().iter().any(|it| it.ends_with(file)), "{:?}", window.words());
        let path = window.folder().join("chapter.pdf");
        let field = window.tr.dialogs_path_label_save();
        window.replace_text(&field, path.to_str().unwrap());
        window.press(Tr::print_dialog_go);
        window.wait_for_words(done);
        window.go(Tr::menu_screen_settings);
        window.go(Tr::menu_screen_handbook);
        assert!(!window.shows_with(done), "{:?}", window.words());
        window.press(Tr::print_command_chapter);
        window.replace_text(&field, path.with_file_name("again.pdf").to_str().unwrap());
        window.press(Tr::print_dialog_go);
        window.wait_for_words(done);
        let next = &skaidra::content::builtin().handbook(language).chapters[0];
        window.click(&format!("{}. {}", next.number, next.title));
        assert!(!window.shows_with(done), "{:?}", window.words());
    }
}

#[test]
fn a_pdf_that_cannot_be_written_says_why() {
    let mut window = reading(Language::Lithuanian);
    window.press(Tr::print_command_chapter);
    window.replace_text("Failo vieta", "/nowhere/at/all.pdf");
    window.press(Tr::print_dialog_go);
    window.wait_for_words("tokio aplanko nėra");
}

#[test]
fn a_presentation_begins_by_a_button() {
    let mut window = reading(Language::Lithuanian);
    let n_before = window.words().len();
    window.press(Tr::presentation_command_chapter);
    assert!(!window.shows("Nustatymai"), "the frame is away: {n_before} {:?}", window.words());
}

#[test]
fn what_is_said_of_a_pdf_is_said_in_the_language_that_is_chosen_next() {
    let mut window = reading(Language::Lithuanian);
    let path = window.folder().join("chapter.pdf");
    window.press(Tr::print_command_chapter);
    window.replace_text("Failo vieta", path.to_str().unwrap());
    window.press(Tr::print_dialog_go);
    window.wait_for_words("Skyrius išsaugotas: ");
    let language = window.tr.menu_foot_language(Language::Lithuanian.own_name());
    window.click(&language);
    window.click_last("Norsk bokmål");
    assert!(!window.shows_with("Skyrius išsaugotas"), "{:?}", window.words());
    assert!(window.shows_with("Kapittelet er lagret: "), "{:?}", window.words());
}
