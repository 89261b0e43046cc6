//! Every place in every size of window: no words are cut, squeezed into a column of letters, or beyond the edge.

use std::collections::BTreeSet;

use eframe::egui::epaint::TextShape;
use eframe::egui::{Rect, Role, Shape, Stroke};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skaidra::i18n::{Language, Tr};

use super::corners::corners;
use super::tour::everywhere;
use super::window::{Begin, Window};

/// A row of so few letters is a column that was squeezed.
const SQUEEZED: usize = 3;

#[test]
fn words_fit_a_window_of_1024_by_700() {
    check([1024.0, 700.0], &[Language::Lithuanian]);
}

#[test]
fn quarters_are_named_in_every_size() {
    for size in [[1280.0, 1600.0], [914.0, 1600.0], [640.0, 1600.0]] {
        let mut window = Begin { size, ..Begin::new(Language::Lithuanian) }.window();
        window.press(Tr::menu_command_example);
        window.go(Tr::menu_screen_plan);
        let mut is_named = false;
        for clipped in &window.harness.output().shapes {
            each_text(&clipped.shape, &mut |text| {
                is_named |= ["2027", "2027 I"].contains(&text.galley.text());
            });
        }
        assert!(is_named, "{size:?}");
    }
}

#[test]
fn words_fit_at_200_percent() {
    check([640.0, 400.0], &[Language::Lithuanian, Language::Norwegian]);
}

#[test]
fn words_fit_a_window_of_1024_by_700_at_200_percent() {
    check([512.0, 350.0], &[Language::Lithuanian, Language::English]);
}

#[test]
fn tables_are_never_wider_than_the_page() {
    for size in [[512.0, 9000.0], [640.0, 9000.0], [731.0, 9000.0]] {
        let mut window = Begin { size, ..Begin::new(Language::Lithuanian) }.window();
        window.press(Tr::menu_command_example);
        window.command(Tr::repeat_command);
        window.click("Pradėti");
        window.go(Tr::menu_screen_compare);
        window.press(Tr::compare_as_unanswered);
        for heading in [
            Tr::report_changes_actions_heading,
            Tr::report_changes_risks_heading,
            Tr::report_changes_questions_heading,
        ] {
            assert!(window.shows(&heading(&window.tr)), "{size:?} {:?}", window.words());
        }
        let faults = faults(&window);
        assert!(faults.is_empty(), "{size:?}:\n{}", faults.join("\n"));
    }
}

#[test]
fn the_foot_names_the_institution_whole_where_there_is_room() {
    for (size, is_whole) in [([1280.0, 800.0], true), ([640.0, 400.0], false)] {
        let mut window = Begin { size, ..Begin::new(Language::Lithuanian) }.window();
        window.press(Tr::menu_command_example);
        let name = window.assessment().institution.name.clone();
        assert_eq!(window.shows(&name), is_whole, "{size:?}: {:?}", window.words());
        let begin = name.split(' ').next().unwrap();
        assert!(window.shows_with(begin), "{size:?}: {:?}", window.words());
    }
}

#[test]
fn the_button_that_exports_is_in_view_before_anything_is_scrolled() {
    let mut window = Begin { size: [1024.0, 700.0], ..Begin::new(Language::Lithuanian) }.window();
    window.press(Tr::menu_command_example);
    window.go(Tr::menu_screen_export);
    let button = window.harness.get_by_label(&window.tr.dialogs_export_go()).rect();
    let foot = window.harness.get_by_label_contains("Pavyzdys: dar").rect();
    assert!(button.bottom() <= foot.top(), "{button:?} {foot:?}");
}

#[test]
fn every_screen_of_the_rail_is_reached_at_200_percent() {
    let mut window = Begin { size: [640.0, 400.0], ..Begin::new(Language::Lithuanian) }.window();
    window.press(Tr::menu_command_example);
    window.go(Tr::menu_screen_settings);
    let size = window.tr.menu_settings_zoom();
    assert!(window.shows(&size), "{:?}", window.words());
}

#[test]
fn the_calendar_of_the_plan_shows_titles_to_their_end() {
    let mut window = Begin { size: [1280.0, 1600.0], ..Begin::new(Language::Lithuanian) }.window();
    window.press(Tr::menu_command_example);
    window.go(Tr::menu_screen_plan);
    let title = format!("1  {}", window.assessment().actions[0].title);
    let mut found = Vec::new();
    for clipped in &window.harness.output().shapes {
        each_text(&clipped.shape, &mut |text| {
            if text.galley.text() == title {
                found.push(text.galley.elided);
            }
        });
    }
    assert_eq!(found, [false]);
}

fn check(size: [f32; 2], languages: &[Language]) {
    let mut all = BTreeSet::new();
    for language in languages {
        let begin = || Begin { size, ..Begin::new(*language) }.window();
        let mut see = |place: &'static str, window: &mut Window| {
            all.extend(faults(window).into_iter().map(|it| format!("{language:?} {place}: {it}")));
        };
        everywhere(begin(), &mut see);
        if *language == Language::Lithuanian {
            corners(begin(), &mut see);
        }
    }
    let all: Vec<String> = all.into_iter().collect();
    assert!(all.is_empty(), "{size:?}:\n{}", all.join("\n"));
}

/// What does not fit.
fn faults(window: &Window) -> Vec<String> {
    let fields: Vec<Rect> = [Role::TextInput, Role::MultilineTextInput, Role::SearchInput]
        .into_iter()
        .flat_map(|role| window.harness.query_all_by_role(role).map(|it| it.rect()))
        .collect();
    let screen = window.harness.ctx.content_rect();
    let mut faults = beyond(window, screen);
    for clipped in &window.harness.output().shapes {
        let clip = clipped.clip_rect.intersect(screen);
        // What is typed scrolls within its field.
        let is_field = fields.iter().any(|it| it.expand(2.0).contains_rect(clip));
        if let Shape::Rect(it) = &clipped.shape
            && it.stroke != Stroke::NONE
            && it.rect.intersects(clip)
            && clip.right() + 1.5 < it.rect.right()
        {
            faults.push(format!("a frame is cut: {:?}, seen of it {clip:?}", it.rect));
        }
        each_text(&clipped.shape, &mut |text| {
            let rect = text.visual_bounding_rect();
            let words = text.galley.text().trim();
            if words.is_empty() || !clip.y_range().contains(rect.center().y) {
                return;
            }
            if !is_field && (clip.right() + 1.5 < rect.right() || rect.left() < clip.left() - 1.5) {
                faults.push(format!("cut: {words} at {rect:?}, seen of it {clip:?}"));
            }
            let rows = &text.galley.rows;
            let longest = rows.iter().map(|it| it.glyphs.len()).max().unwrap_or_default();
            if 2 < rows.len() && longest <= SQUEEZED {
                faults.push(format!("squeezed: {words}"));
            }
        });
    }
    faults
}

/// Controls that reach beyond a side of the window.
fn beyond(window: &Window, screen: Rect) -> Vec<String> {
    let mut faults = Vec::new();
    for node in window.harness.query_all_by(|it| it.bounding_box().is_some()) {
        let rect = node.rect();
        let is_in_view = screen.y_range().contains(rect.center().y);
        // What is typed scrolls within its field.
        let role = node.accesskit_node().role();
        let is_control = !matches!(role, Role::Window | Role::GenericContainer | Role::TextRun);
        let is_beyond = screen.right() + 0.5 < rect.right() || rect.left() < screen.left() - 0.5;
        if is_in_view && is_control && is_beyond {
            faults
                .push(format!("beyond the edge: {:?} at {rect:?}", node.accesskit_node().label()));
        }
    }
    faults
}

/// Shows every text within a shape.
pub(super) fn each_text(shape: &Shape, see: &mut impl FnMut(&TextShape)) {
    match shape {
        Shape::Text(text) => see(text),
        Shape::Vec(shapes) => shapes.iter().for_each(|it| each_text(it, see)),
        _ => {}
    }
}

#[test]
fn what_is_wrong_with_the_day_of_the_assessment_takes_one_line() {
    let mut window = Window::example();
    window.go(Tr::menu_screen_settings);
    let label = window.tr.menu_settings_assessed_on();
    window.replace_text(&label, "2026-13-40");
    window.key(eframe::egui::Key::Tab);
    window.rest(2);
    let problem = window.harness.get_by_label_contains("▲ Tokios dienos kalendoriuje nėra").rect();
    assert!(problem.height() < 24.0, "{problem:?}");
    let field = window.harness.get_all_by_label(&label).last().unwrap().rect();
    assert!(field.top() < problem.top(), "{field:?} {problem:?}");
}

#[test]
fn the_list_of_questions_is_wider_where_the_page_has_room() {
    let width = |size: [f32; 2]| {
        let mut window = Begin { size, ..Begin::new(Language::Lithuanian) }.window();
        window.press(Tr::menu_command_example);
        window.go(Tr::menu_screen_answers);
        let rows = window.harness.query_all_by_role(eframe::egui::Role::TreeItem);
        rows.map(|it| it.rect().width()).fold(0.0, f32::max)
    };
    assert!(width([1280.0, 800.0]) < 260.0);
    assert!(300.0 < width([1920.0, 1080.0]));
}

#[test]
fn what_opens_a_line_stands_beside_its_words_and_what_takes_a_measure_at_the_edge() {
    let mut window = Window::example();
    window.go(Tr::menu_screen_plan);
    let mut arrows = Vec::new();
    for clipped in &window.harness.output().shapes {
        each_text(&clipped.shape, &mut |text| {
            if text.galley.text() == "▾" {
                arrows.push(text.pos.x);
            }
        });
    }
    assert!(arrows.iter().any(|it| *it < 900.0), "{arrows:?}");
    let adopt = format!("{}: ", window.tr.plan_window_adopt());
    let buttons: Vec<_> =
        window.harness.get_all_by_label_contains(&adopt).map(|it| it.rect().right()).collect();
    assert!(buttons.iter().all(|it| 1220.0 < *it && *it < 1240.0), "{buttons:?}");
}
