//! The handbook's reader: contents, history, links, search, what a reader keeps, by mouse, keyboard and screen reader.

use std::collections::BTreeMap;

use eframe::egui::accesskit::Role;
use eframe::egui::{Event, Key, Modifiers, PointerButton, Pos2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skaidra::content::builtin;
use skaidra::domain::HandbookRef;
use skaidra::i18n::Language;

use super::window::Window;

/// The Lithuanian window on the chapter about needs and queues.
fn queues() -> Window {
    let mut window = Window::new(Language::Lithuanian);
    window.click_first("Vadovas");
    window.click("16. Poreikio vertinimas ir eilės");
    window
}

fn alt(window: &mut Window, key: Key) {
    window.harness.key_press_modifiers(Modifiers::ALT, key);
    window.run();
}

/// Follows the first link that is called so.
fn follow(window: &mut Window, label: &str) {
    window.harness.get_all_by_role_and_label(Role::Link, label).next().unwrap().scroll_to_me();
    window.run();
    window.harness.get_all_by_role_and_label(Role::Link, label).next().unwrap().click();
    window.run();
}

fn section(chapter: &str, anchor: &str) -> HandbookRef {
    HandbookRef { chapter: chapter.to_owned(), anchor: anchor.to_owned() }
}

/// Every role on screen with the names that have it.
fn roles(window: &Window) -> BTreeMap<String, Vec<String>> {
    let mut roles: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut waiting = vec![window.harness.root().accesskit_node()];
    while let Some(node) = waiting.pop() {
        let name = node.label().or_else(|| node.value()).unwrap_or_default();
        roles.entry(format!("{:?}", node.role())).or_default().push(name);
        waiting.extend(node.children());
    }
    roles
}

/// How far down the window a heading of the page stands.
fn heading_top(window: &Window, title: &str) -> f32 {
    window.harness.get_all_by_role_and_label(Role::Heading, title).next().unwrap().rect().top()
}

#[test]
fn the_contents_show_parts_chapters_and_the_sections_of_the_open_one() {
    let mut window = queues();
    let roles = roles(&window);
    let tree = &roles["TreeItem"];
    for name in [
        "1. Kam reikalingas skaidrumas socialinėje politikoje",
        "32.1 Dvidešimt keturios dilemos",
        "33. Kaip dalytis priemonėmis",
        "Žodynėlis",
        "Schemos ir rizikos požymiai",
        "Antras vertinimas, vertas savo vardo",
    ] {
        assert!(tree.iter().any(|it| it == name), "{name}: {tree:?}");
    }
    assert!(window.shows("Gerovės sritys"));
    assert!(window.shows_with("16 skyrius iš 33"), "{:?}", window.words());
    window.click("32.1 Dvidešimt keturios dilemos");
    assert!(window.shows_with("32.1 skyrius iš 33"));
    window.click("Žodynėlis");
    assert!(window.shows_with("Skaityti"), "a glossary is not counted");
}

#[test]
fn a_screen_reader_finds_headings_links_lists_and_tables_of_the_whole_chapter() {
    let window = queues();
    let roles = roles(&window);
    let english = builtin().handbook(Language::Lithuanian).chapter("needs-queues").unwrap();
    for heading in english.headings() {
        assert!(roles["Heading"].contains(&heading.title), "{}", heading.title);
    }
    assert!(roles["Link"].iter().any(|it| it == "na-03"), "{:?}", roles["Link"]);
    assert!(roles["Link"].iter().any(|it| it == "S60b"), "{:?}", roles["Link"]);
    assert!(!roles["Table"].is_empty() && 3 <= roles["ColumnHeader"].len());
    assert!(!roles["Blockquote"].is_empty());
    // The last words of the chapter are there although they are far below the window.
    assert!(window.shows_with("padarykite abu darbus dar kartą"), "{:?}", window.words());
    let mut window = Window::new(Language::Lithuanian);
    window.click_first("Vadovas");
    window.click("1. Kam reikalingas skaidrumas socialinėje politikoje");
    assert!(window.harness.query_all_by_role(Role::Tree).next().is_some());
}

#[test]
fn rows_outside_the_window_are_not_laid_out_again() {
    let mut window = Window::new(Language::English);
    window.click_first("Handbook");
    window.click("29. The scoring method");
    window.run();
    let (laid, all) = window.harness.state().handbook_rows().unwrap();
    assert!(60 < all, "{all} rows");
    assert!(laid * 3 < all, "{laid} of {all} rows were laid out");
    for _ in 0..6 {
        window.key(Key::PageDown);
    }
    let (laid, _) = window.harness.state().handbook_rows().unwrap();
    assert!(0 < laid && laid * 3 < all, "{laid} of {all} rows were laid out");
}

#[test]
fn back_and_forward_lead_through_what_was_read() {
    let mut window = queues();
    window.click("17. Globos namai");
    assert!(window.shows_with("17 skyrius iš 33"));
    alt(&mut window, Key::ArrowLeft);
    assert!(window.shows_with("16 skyrius iš 33"));
    alt(&mut window, Key::ArrowRight);
    assert!(window.shows_with("17 skyrius iš 33"));
    for (button, expected) in
        [(PointerButton::Extra1, "16 skyrius"), (PointerButton::Extra2, "17 skyrius")]
    {
        for pressed in [true, false] {
            let (pos, modifiers) = (Pos2::new(700.0, 400.0), Modifiers::NONE);
            window.harness.event(Event::PointerButton { pos, button, pressed, modifiers });
        }
        window.run();
        assert!(window.shows_with(expected), "{button:?}");
    }
    window.click("← Atgal");
    assert!(window.shows_with("16 skyrius iš 33"));
    window.key(Key::N);
    assert!(window.shows_with("17 skyrius iš 33"));
    window.key(Key::P);
    assert!(window.shows_with("16 skyrius iš 33"));
}

#[test]
fn links_lead_to_other_chapters_and_to_questions_and_back() {
    let mut window = queues();
    window.click("Interesų ir dovanų valdymas");
    assert!(window.shows_with("8 skyrius iš 33"), "{:?}", window.words());
    alt(&mut window, Key::ArrowLeft);
    follow(&mut window, "na-03");
    assert!(window.shows_with("na-03 · Poreikio vertinimas ir eilės"), "{:?}", window.words());
    window.click("Poreikio vertinimas ir eilės: Antras vertinimas, vertas savo vardo");
    assert!(window.shows_with("16 skyrius iš 33"));
    // With an assessment a question of the handbook is answered at once.
    let mut window = Window::example();
    window.click_first("Vadovas");
    window.click("16. Poreikio vertinimas ir eilės");
    follow(&mut window, "na-03");
    assert!(window.shows_with("Poreikio vertinimas ir eilės"));
    assert!(!window.shows_with("16 skyrius iš 33"));
}

#[test]
fn questions_that_point_to_a_section_stand_at_its_end() {
    let window = queues();
    let text = builtin().texts(Language::Lithuanian);
    for (_, question) in builtin().instrument.questions() {
        if question.handbook.chapter == "needs-queues" {
            let words = &text.question(&question.id).unwrap().text;
            assert!(window.shows_with(words.as_str()), "{}: {words}", question.id);
        }
    }
}

#[test]
fn words_are_found_as_they_are_typed_and_opened_with_the_keyboard() {
    let mut window = queues();
    window.letters("/");
    window.letters("zmoniu eil");
    window.wait_for_words("Rast");
    assert!(window.shows_with("Žodynėlis · "), "{:?}", window.words());
    assert!(window.shows_with("Skyriai · ") && window.shows_with("Klausimai · "));
    let hits: Vec<String> = roles(&window)["ListBoxOption"].clone();
    assert!(3 < hits.len());
    window.key(Key::ArrowDown);
    window.key(Key::ArrowDown);
    window.key(Key::ArrowUp);
    window.key(Key::Enter);
    assert!(!window.shows_with("Skyriai · "), "the page is shown again");
    // The words are still there, and Ctrl-F brings what was found back.
    window.ctrl(Key::F);
    assert!(window.shows_with("Skyriai · "));
    window.key(Key::Escape);
    assert!(!window.shows_with("Skyriai · "));
}

#[test]
fn a_term_that_was_found_stands_at_the_top_of_the_page() {
    let mut window = queues();
    window.ctrl(Key::F);
    window.letters("pranesejas");
    window.wait_until("hits", |it| it.words().iter().any(|word| word.contains("Pranešėjas")));
    window.key(Key::Enter);
    window.run();
    let top = heading_top(&window, "Pranešėjas");
    assert!((60.0..180.0).contains(&top), "{top}");
}

#[test]
fn the_search_goes_on_in_another_language() {
    let mut window = queues();
    window.ctrl(Key::F);
    window.letters("nobody can erase");
    window.wait_for_words("Nieko nerasta");
    window.click("English");
    window.wait_for_words("One queue, and a log nobody can erase –");
    window.click_with("One queue, and a log nobody can erase –");
    assert!(window.shows("Šis tekstas kita kalba: English"), "{:?}", window.words());
    window.click("Skaityti lietuviškai");
    assert!(!window.shows("Šis tekstas kita kalba: English"));
}

#[test]
fn another_language_goes_on_with_the_section_that_is_read() {
    let mut window = queues();
    let entry = "Antras vertinimas, vertas savo vardo";
    window.harness.get_by_role_and_label(Role::TreeItem, entry).click();
    window.run();
    let titles = [Language::Lithuanian, Language::English].map(|language| {
        let chapter = builtin().handbook(language).chapter("needs-queues").unwrap();
        chapter
            .headings()
            .iter()
            .map(|it| (it.anchor.clone(), it.title.clone()))
            .collect::<Vec<_>>()
    });
    let own = titles[0].iter().find(|it| it.1 == entry).unwrap();
    let other = titles[1].iter().find(|it| it.0 == own.0).unwrap();
    assert!(heading_top(&window, &own.1) < 260.0);
    window.click_first("Nustatymai");
    window.click_first("English");
    window.click_first("Handbook");
    window.run();
    let top = heading_top(&window, &other.1);
    assert!((60.0..260.0).contains(&top), "{}: {top}", other.1);
}

#[test]
fn norwegian_goes_on_in_english_and_says_so() {
    let mut window = Window::new(Language::Norwegian);
    window.click_first("Håndbok");
    window.click("16. Behovsvurdering og ventelister");
    assert!(window.shows_with("På norsk finnes foreløpig bare sammendraget"));
    assert!(window.shows("A second assessment that is worth its name"), "{:?}", window.words());
    window.ctrl(Key::F);
    window.letters("second assessment that is worth");
    window.wait_for_words("på engelsk");
}

#[test]
fn bookmarks_highlights_and_notes_are_on_disk_and_taken_along() {
    let mut window = queues();
    window.key(Key::M);
    window.key(Key::H);
    window.key(Key::T);
    window.letters("Parodyti vedėjai");
    window.rest(2);
    let kept = window.harness.state().reading().clone();
    let queues = section("needs-queues", "");
    assert!(kept.is_bookmarked(&queues), "{kept:?}");
    assert_eq!(kept.note(&queues).unwrap().text, "Parodyti vedėjai");
    assert_eq!(kept.highlights.len(), 1, "{kept:?}");
    let folders = skaidra::store::Folders::below(&window.folder());
    let (file, notice) = skaidra::store::ReadingFile::open(&folders.reading());
    assert!(notice.unwrap().is_none());
    assert_eq!(*file.reading(), kept);

    window.click("Mano žymos (3)");
    assert!(window.shows("Mano vadovo žymos ir pastabos"));
    assert!(window.shows_with("Pažymėta 2026-11-22") && window.shows("Parodyti vedėjai"));
    window.click("Išsaugoti „Markdown“ formatu…");
    let path = window.folder().join("užrašai.md");
    window.replace_text("Failo vieta", &path.display().to_string());
    window.click("Išsaugoti");
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text.contains("## 16. Poreikio vertinimas ir eilės"), "{text}");
    assert!(text.contains("Parodyti vedėjai") && text.contains("\n> "), "{text}");
    window.click_first("Pašalinti");
    assert_eq!(window.harness.state().reading().n_kept(), 2);
}

#[test]
fn a_note_is_kept_on_leaving_and_a_highlight_goes_as_it_came() {
    let mut window = queues();
    window.key(Key::H);
    assert_eq!(window.harness.state().reading().highlights.len(), 1);
    window.key(Key::H);
    assert_eq!(window.harness.state().reading().highlights.len(), 0);
    window.key(Key::T);
    window.letters("Trumpai");
    window.click_first("Pradžia");
    let reading = window.harness.state().reading();
    assert_eq!(reading.note(&section("needs-queues", "")).unwrap().text, "Trumpai");
}

#[test]
fn a_note_that_is_typed_without_rest_is_on_disk_every_few_seconds() {
    let mut window = queues();
    window.key(Key::T);
    for _ in 0..14 {
        window.letters("a");
        for _ in 0..4 {
            window.harness.step();
        }
    }
    let window = window.again(Language::Lithuanian);
    let reading = window.harness.state().reading();
    let note = reading.note(&section("needs-queues", "")).map(|it| it.text.len());
    assert!(note.is_some_and(|it| 8 <= it), "{note:?}");
}

#[test]
fn a_section_is_marked_from_its_own_menu() {
    let mut window = queues();
    let title = "Schemos ir rizikos požymiai";
    window.harness.get_by_role_and_label(Role::TreeItem, title).scroll_to_me();
    window.run();
    window.harness.get_by_role_and_label(Role::TreeItem, title).click();
    window.run();
    alt(&mut window, Key::ArrowLeft);
    alt(&mut window, Key::ArrowRight);
    window.click("Daugiau: „Schemos ir rizikos požymiai“");
    window.click("Pažymėti skyrelį");
    let reading = window.harness.state().reading();
    assert!(reading.is_bookmarked(&section("needs-queues", "schemes")), "{reading:?}");
    assert!(window.shows("★ pažymėta"));
}

#[test]
fn the_column_grows_narrower_and_is_remembered() {
    let mut window = queues();
    window.click("Siauresnis tekstas");
    window.click("Siauresnis tekstas");
    let folders = skaidra::store::Folders::below(&window.folder());
    let settings = skaidra::store::Settings::load(&folders.settings());
    assert_eq!(settings.reading_width, Some(500.0));
    window.click("Platesnis tekstas");
    let settings = skaidra::store::Settings::load(&folders.settings());
    assert_eq!(settings.reading_width, Some(560.0));
}

#[test]
fn tab_reaches_the_links_of_the_text_far_below() {
    let mut window = queues();
    let mut seen = Vec::new();
    // The rail, the bar and the tree come first.
    for _ in 0..170 {
        window.harness.key_press(Key::Tab);
        window.harness.step();
        let root = window.harness.root();
        let mut waiting = vec![root.accesskit_node()];
        while let Some(node) = waiting.pop() {
            if node.is_focused() && node.role() == Role::Link {
                seen.push(node.label().unwrap_or_default());
            }
            waiting.extend(node.children());
        }
    }
    for link in ["S101", "S60b", "na-01", "na-14"] {
        assert!(seen.iter().any(|it| it == link), "{link}: {seen:?}");
    }
}

#[test]
fn the_first_escape_empties_the_search_and_the_second_leaves_it() {
    let mut window = Window::new(Language::Lithuanian);
    window.click_first("Vadovas");
    let n_chapters = window.words().len();
    window.ctrl(Key::F);
    window.letters("zmoniu eil");
    let sections = window.tr.handbook_found_sections();
    window.wait_for_words(&sections);
    let field = window.tr.handbook_search();
    let typed = |window: &Window| {
        let node = window.harness.get_by_label(&field);
        (node.accesskit_node().value().unwrap_or_default(), node.is_focused())
    };
    window.key(Key::Escape);
    assert_eq!(typed(&window), (String::new(), true));
    assert!(!window.shows_with(&sections) && n_chapters <= window.words().len());
    window.key(Key::Escape);
    assert_eq!(typed(&window), (String::new(), false));
    // Words that were looked for before a hit was opened go the same way.
    window.ctrl(Key::F);
    window.letters("zmoniu eil");
    window.wait_for_words(&sections);
    window.key(Key::Enter);
    assert_eq!(typed(&window).0, "zmoniu eil");
    window.ctrl(Key::F);
    window.key(Key::Escape);
    assert_eq!(typed(&window), (String::new(), true));
}

#[test]
fn norwegian_contents_say_where_the_sections_are_english() {
    let mut window = Window::new(Language::Norwegian);
    window.click_first("Håndbok");
    let english = window.tr.handbook_contents_english();
    let first = builtin().handbook(Language::Norwegian).chapters[0].slug.clone();
    let chapter = builtin().handbook(Language::English).chapter(&first).unwrap();
    let section = chapter.headings().iter().find(|it| it.level == 2).unwrap();
    let name = format!("{}, på engelsk", section.title);
    assert!(window.shows(&english) && window.shows(&name), "{:?}", window.words());
    let top = |label: &str| window.harness.get_by_label(label).rect().top();
    assert!(top(&english) < top(&name));
}

#[test]
fn a_note_on_a_summary_stands_once_although_the_english_text_has_the_same_section() {
    for language in Language::ALL {
        let mut window = Window::new(language);
        let handbook = window.tr.menu_screen_handbook();
        window.click_first(&handbook);
        window.key(Key::T);
        window.letters("Show to the manager");
        window.rest(2);
        let note = window.tr.handbook_note_label();
        assert_eq!(window.harness.query_all_by_label(&note).count(), 1, "{language:?}");
        let clashes = super::frame::seen(&window).into_iter();
        let clashes: Vec<_> = clashes.filter(|(it, _)| it.contains("use of widget ID")).collect();
        assert!(clashes.is_empty(), "{language:?}: {clashes:?}");
    }
}

#[test]
fn a_passage_that_was_dragged_over_is_highlighted_and_how_is_said() {
    let mut window = queues();
    let is_passage = |it: &egui_kittest::Node<'_>| {
        let words = it.accesskit_node().value().unwrap_or_default();
        let rect = it.rect();
        60 < words.chars().count()
            && 460.0 < rect.left()
            && 200.0 < rect.top()
            && rect.top() < 600.0
    };
    let passages = window.harness.query_all_by_role(Role::Label);
    let rect = passages.into_iter().find(is_passage).unwrap().rect();
    let from = rect.left_top() + eframe::egui::vec2(2.0, 10.0);
    window.harness.drag_at(from);
    window.harness.step();
    for step in 1..=4_u8 {
        window.harness.hover_at(from + eframe::egui::vec2(f32::from(step) * 50.0, 0.0));
        window.harness.step();
    }
    window.harness.drop_at(from + eframe::egui::vec2(200.0, 0.0));
    window.run();
    let hint = window.tr.handbook_selection_hint();
    assert!(window.shows(&hint), "{:?}", window.words());
    window.harness.event(Event::Copy);
    window.harness.step();
    let commands = window.harness.output().platform_output.commands.clone();
    let copied = commands.iter().any(|it| matches!(it, eframe::egui::OutputCommand::CopyText(_)));
    assert!(copied, "{commands:?}");
    window.key(Key::H);
    let reading = window.harness.state().reading();
    let quote = &reading.highlights.first().unwrap().quote;
    assert!((5..60).contains(&quote.chars().count()), "{quote}");
    assert!(!window.shows(&hint));
}
