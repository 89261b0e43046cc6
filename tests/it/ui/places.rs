//! What is worked on stays where it is, what is asked for comes on screen, and each page keeps its own place.

use eframe::egui::{Key, Vec2};
use egui_kittest::kittest::Queryable as _;
use skaidra::i18n::Language;

use super::keyboard::{focused, place};
use super::window::{Begin, Window};

/// The worked example, open in a window of that size.
fn example(size: [f32; 2]) -> Window {
    let mut window = Window::example();
    window.resize(size);
    window.run();
    window
}

#[test]
fn a_plan_check_shows_the_field_that_it_leads_to() {
    for size in [[1280.0, 800.0], [1024.0, 700.0]] {
        let mut window = example(size);
        window.click("Planas");
        window.click("+ Pridėti savo veiksmą");
        window.letters(" su patikra");
        window.rest(2);
        for (words, typed) in [
            ("trūksta: atsakingas asmuo", "Vedėjas"),
            ("trūksta: terminas", "2027-05-31"),
            ("trūksta: rodiklis", "Dalis"),
        ] {
            let line = window
                .harness
                .get_all_by_label_contains("▲ ")
                .find(|it| {
                    let label = egui_kittest::kittest::NodeT::accesskit_node(it).label();
                    label.is_some_and(|it| it.contains("su patikra") && it.contains(words))
                })
                .unwrap_or_else(|| panic!("{words}: {:?}", window.words()));
            line.scroll_to_me();
            window.run();
            window.click_with(words);
            window.run();
            let field = focused(&window).unwrap();
            let (rect, visible) = place(&window, field.id).unwrap();
            assert!(
                rect.height() - 1.0 <= visible.height(),
                "{size:?} {words}: {rect:?} {visible:?}"
            );
            window.letters(typed);
            window.rest(2);
        }
    }
}

#[test]
fn a_row_stays_in_its_place_while_the_time_line_above_it_grows() {
    let mut window = example([1280.0, 800.0]);
    window.click("Planas");
    window.click("+ Pridėti savo veiksmą");
    let n = window.assessment().actions.len() - 1;
    let due =
        |window: &Window| window.harness.get_all_by_label("Terminas").nth(n).unwrap().rect().top();
    window.run();
    let before = due(&window);
    window.type_into_nth("Terminas", n, "2027-09-30");
    window.run();
    let shown = due(&window);
    window.rest(2);
    window.run();
    assert!(window.on_disk().actions[n].due.is_some());
    let after = due(&window);
    assert!((after - shown).abs() < 2.0, "{before} {shown} {after}");
}

#[test]
fn a_row_stays_in_its_place_when_the_first_deadline_brings_the_time_line() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("planas.skaidra");
    super::kill::begin(&path);
    let begin = Begin { file: Some(path), folder, ..Begin::new(Language::Lithuanian) };
    let mut window = begin.window();
    window.click_first("Planas");
    for _ in 0..4 {
        window.click("+ Pridėti savo veiksmą");
        window.run();
    }
    let due =
        |window: &Window| window.harness.get_all_by_label("Terminas").nth(3).unwrap().rect().top();
    assert!(!window.shows("Veiksmai laiko ašyje"), "{:?}", window.words());
    window.type_into_nth("Terminas", 3, "2027-09-30");
    let before = due(&window);
    window.rest(2);
    window.run();
    assert!(window.shows("Veiksmai laiko ašyje"), "{:?}", window.words());
    let after = due(&window);
    assert!((after - before).abs() < 2.0, "{before} {after}");
}

#[test]
fn what_is_wrong_with_a_field_stands_below_it_at_its_width() {
    let mut window = example([1280.0, 800.0]);
    window.click("Planas");
    window.click_with("Kiti veiksmo 1 duomenys");
    window.type_into_nth("Lėšos, Eur", 0, " du simtai");
    window.rest(2);
    window.key(Key::Tab);
    let field = window.harness.get_by_label("Lėšos, Eur").rect();
    let problem = window.harness.get_by_label_contains("Rašykite sumą").rect();
    assert!(field.bottom() <= problem.top() + 1.0, "{field:?} {problem:?}");
    assert!(problem.height() < 90.0, "{problem:?}");
}

#[test]
fn each_screen_keeps_its_own_place() {
    let mut window = example([1280.0, 800.0]);
    let title = |window: &Window, words: &str| {
        let all = window.harness.get_all_by_label(words);
        all.map(|it| it.rect()).find(|it| 120.0 < it.left()).map(|it| it.top())
    };
    window.click("Planas");
    window.harness.hover_at(eframe::egui::pos2(700.0, 400.0));
    for _ in 0..20 {
        window.harness.event(eframe::egui::Event::MouseWheel {
            unit: eframe::egui::MouseWheelUnit::Point,
            delta: Vec2::new(0.0, -120.0),
            phase: eframe::egui::TouchPhase::Move,
            source: eframe::egui::MouseWheelSource::Wheel,
            modifiers: eframe::egui::Modifiers::NONE,
        });
        window.run();
    }
    assert!(title(&window, "Planas").is_none_or(|top| top < 0.0), "{:?}", title(&window, "Planas"));
    for screen in ["Istorija", "Nustatymai", "Rezultatai"] {
        window.click_first(screen);
        window.run();
        let top = title(&window, screen);
        assert!(top.is_some_and(|top| 0.0 <= top), "{screen} begins at its top: {top:?}");
    }
    window.click_first("Planas");
    assert!(title(&window, "Planas").is_none_or(|top| top < 0.0));
}
