//! Places that are seldom visited: the first tour, next year, votes, dialogs, a received plan, the reader's cards, the projector.

use std::path::{Path, PathBuf};

use eframe::egui::{Event, Key, Modifiers, PointerButton, Pos2, Rect};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skaidra::i18n::Tr;

use super::tour::Stop;
use super::window::Window;

/// The way through them, from a window that was just opened.
const STOPS: &[Stop] = &[
    ("tour-3", |window| {
        window.press(Tr::dialogs_next);
        window.press(Tr::dialogs_next);
    }),
    ("start-empty", |window| window.press(Tr::assessment_tour_skip)),
    ("compare-empty", |window| {
        window.press(Tr::menu_command_example);
        window.go(Tr::menu_screen_compare);
    }),
    ("calendar", |window| {
        window.go(Tr::menu_screen_plan);
        let from = window.tr.plan_window_period_from();
        let name = window.tr.dialogs_calendar(from);
        window.click(&name);
    }),
    ("action-new", |window| {
        window.key(Key::Escape);
        window.press(Tr::plan_window_add);
    }),
    ("preview", |window| {
        window.key(Key::Escape);
        window.go(Tr::menu_screen_export);
        window.wait_for_pages();
    }),
    ("exported", |window| {
        let path = from_here(&window.folder().join("plan.pdf"));
        let field = window.tr.dialogs_export_path();
        window.replace_text(&field, path.to_str().unwrap());
        window.press(Tr::dialogs_export_go);
        let done = window.tr.dialogs_export_done();
        window.wait_for_words(&done);
        window.wait_for_pages();
    }),
    ("form-changes", |window| {
        let rows: [&[&str]; 5] = [
            &["question", "answer", "evidence_grade", "evidence_title", "note"],
            &["na-01", "4", "", "", "Pagal skyriaus vedėją"],
            &["na-02", "3", "1", "Eilės tvarkos aprašas", ""],
            &["na-03", "na: Tokios paslaugos savivaldybė neteikia", "", "", ""],
            &["na-05", "", "", "", "Patikrinti pavasarį"],
        ];
        take_form(window, &rows);
    }),
    ("form-problems", |window| {
        window.key(Key::Escape);
        let rows: [&[&str]; 4] = [
            &["question", "answer", "evidence_grade", "evidence_title", "evidence_date"],
            &["na-01", "7", "", "", ""],
            &["na-02", "netaikoma", "", "", ""],
            &["na-03", "2", "", "Tvarkos aprašas", "pavasarį"],
        ];
        take_form(window, &rows);
    }),
    ("review", |window| {
        window.key(Key::Escape);
        let path = from_here(&window.folder().join("plan.pdf"));
        window.go(Tr::menu_screen_start);
        window.press(Tr::menu_command_open);
        let field = window.tr.dialogs_path_label();
        window.replace_text(&field, path.to_str().unwrap());
        window.press(Tr::dialogs_open_go);
        let journal = window.tr.menu_review_journal();
        window.wait_for_words(&journal);
    }),
    ("copy-evidence", |window| {
        window.go(Tr::menu_screen_start);
        window.press(Tr::menu_command_example);
        window.go_to_question("na-01");
        let menu = window.tr.assessment_evidence_menu(1_usize);
        window.click(&menu);
        window.press(Tr::assessment_evidence_copy);
    }),
    ("next-year", |window| {
        window.key(Key::Escape);
        window.go(Tr::menu_screen_start);
        window.command(Tr::repeat_command);
    }),
    ("confirm", |window| window.press(Tr::repeat_begin)),
    ("compare", |window| window.go(Tr::menu_screen_compare)),
    ("action-closing", |window| {
        window.go(Tr::menu_screen_plan);
        let status = window.tr.repeat_status();
        let done = window.tr.action_status(skaidra::domain::ActionStatus::DoneClaimed);
        window.choose_nth(&status, 0, &capitalised(&done));
    }),
    ("raters", |window| {
        window.go(Tr::menu_screen_answers);
        window.key(Key::V);
    }),
    ("vote-pass", |window| window.press(Tr::raters_begin)),
    ("vote", |window| window.key(Key::Enter)),
    ("votes-covered", |window| {
        window.key(Key::Num1);
        for level in [Key::Num3, Key::Num4] {
            window.key(Key::Enter);
            window.key(level);
        }
    }),
    ("votes", |window| window.key(Key::Enter)),
    ("consensus", |window| window.key(Key::Num4)),
    ("palette-found", |window| {
        window.key(Key::Escape);
        window.go(Tr::menu_screen_start);
        window.ctrl(Key::K);
        window.letters("eil");
    }),
    ("keys", |window| {
        window.key(Key::Escape);
        window.letters("?");
    }),
    ("search", |window| {
        window.key(Key::Escape);
        window.go(Tr::menu_screen_handbook);
        window.ctrl(Key::F);
        window.letters("zmoniu eil");
        let chapters = window.tr.handbook_found_sections();
        window.wait_for_words(&chapters);
    }),
    ("paragraph-menu", |window| {
        // The first empties the field, the second leaves it.
        window.key(Key::Escape);
        window.key(Key::Escape);
        let at = scrolled_to(window, |name| name.starts_with("Elenai septyniasdešimt"));
        for pressed in [true, false] {
            let (button, modifiers) = (PointerButton::Secondary, Modifiers::NONE);
            window.harness.event(Event::PointerButton { pos: at, button, pressed, modifiers });
        }
    }),
    ("term", |window| {
        window.key(Key::Escape);
        hover(window, |name| name == "eilė");
    }),
    ("source", |window| {
        window.key(Key::N);
        hover(window, |name| name.strip_prefix('S').is_some_and(|it| it.parse::<u16>().is_ok()));
    }),
    ("projector-chapter", |window| {
        window.harness.remove_cursor();
        window.key(Key::F5);
    }),
    ("projector-summary", |window| window.key(Key::PageDown)),
    ("dilemma", |window| {
        window.key(Key::Escape);
        window.ctrl(Key::K);
        let words = window.tr.presentation_command_dilemmas();
        window.letters(words.trim_matches(['{', '}']));
        window.key(Key::Enter);
        let guide = window.tr.presentation_show_twist();
        for _ in 0..40 {
            if window.shows(&guide) {
                break;
            }
            window.key(Key::PageDown);
        }
    }),
    ("dilemma-guide", |window| window.key(Key::G)),
];

/// Takes a workbook of such rows back.
fn take_form(window: &mut Window, rows: &[&[&str]]) {
    let path = from_here(&window.folder().join("form.xlsx"));
    std::fs::write(&path, crate::workbook::sample::rows(rows)).unwrap();
    window.command(Tr::form_command_take);
    let field = window.tr.dialogs_path_label();
    window.replace_text(&field, path.to_str().unwrap());
    window.press(Tr::form_take_go);
}

/// Goes there and looks.
pub(super) fn corners(mut window: Window, mut look: impl FnMut(&'static str, &mut Window)) {
    for (name, go) in STOPS {
        go(&mut window);
        window.run();
        look(name, &mut window);
    }
}

/// Pages down until something is in the middle of the screen that is called so; gives its place.
fn scrolled_to(window: &mut Window, is_it: impl Fn(&str) -> bool) -> Pos2 {
    for _ in 0..40 {
        if let Some(at) = middle(window, &is_it) {
            return at;
        }
        window.key(Key::PageDown);
    }
    panic!("{:?}", window.words());
}

/// The middle of what is on screen and called so.
fn middle(window: &Window, is_it: impl Fn(&str) -> bool) -> Option<Pos2> {
    let size = window.harness.ctx.content_rect().size();
    let screen = Rect::from_min_max(Pos2::new(0.0, 60.0), Pos2::new(size.x, size.y * 0.8));
    let mut nodes = window.harness.get_all_by_label_contains("").filter(|node| {
        let names = [node.accesskit_node().label(), node.accesskit_node().value()];
        names.into_iter().flatten().any(|it| is_it(&it)) && screen.contains(node.rect().center())
    });
    nodes.next().map(|it| it.rect().center())
}

/// Rests the pointer on a link until its card is open.
fn hover(window: &mut Window, is_it: impl Fn(&str) -> bool) {
    let at = scrolled_to(window, is_it);
    window.harness.hover_at(at);
    for _ in 0..8 {
        window.harness.step();
    }
}

/// A path that names no folder of this machine, where it lies below.
fn from_here(path: &Path) -> PathBuf {
    path.strip_prefix(std::env::current_dir().unwrap()).unwrap_or(path).to_owned()
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
