//! The plan by hand and by keys: order, dates from the calendar, posts that were named before.

use eframe::egui::{Key, Pos2, pos2};
use egui_kittest::kittest::Queryable as _;
use jiff::civil::date;
use skaidra::domain::Deadline;
use skaidra::i18n::Language;

use super::window::Window;

fn plan() -> Window {
    let mut window = Window::example();
    window.click_first("Planas");
    window
}

fn ids(window: &Window) -> Vec<String> {
    window.on_disk().actions.iter().map(|it| it.id.to_string()).collect()
}

#[test]
fn an_action_is_moved_with_alt_and_an_arrow() {
    let mut window = plan();
    window.click("Kiti veiksmo 1 duomenys");
    window.alt(Key::ArrowDown);
    assert_eq!(ids(&window)[..3], ["a-02", "a-01", "a-03"]);
    window.alt(Key::ArrowUp);
    assert_eq!(ids(&window)[..3], ["a-01", "a-02", "a-03"]);
}

#[test]
fn an_action_is_dragged_by_its_handle() {
    let mut window = plan();
    window.resize([1280.0, 2400.0]);
    window.run();
    window.drag("Perkelti veiksmą 1:", "Perkelti veiksmą 3:");
    assert_eq!(ids(&window)[..3], ["a-02", "a-03", "a-01"]);
    window.click_with("Atšaukti: veiksmo „");
    assert_eq!(ids(&window)[..3], ["a-01", "a-02", "a-03"]);
}

#[test]
fn the_page_scrolls_while_an_action_is_dragged_to_its_edge() {
    let mut window = plan();
    window.resize([1280.0, 700.0]);
    window.click("Veiksmai ↓");
    let (from, far) = (handle(&window, 1), handle(&window, 5));
    assert!((80.0..600.0).contains(&from.y) && 700.0 < far.y, "{from:?} {far:?}");
    window.harness.drag_at(from);
    window.harness.step();
    let edge = pos2(from.x, 650.0);
    hover_until_seen(&mut window, edge, 5);
    let target = handle(&window, 5);
    assert!((80.0..600.0).contains(&target.y), "{target:?}");
    // Away from the edge the page stands still.
    window.harness.hover_at(target);
    window.harness.step();
    let stands = handle(&window, 5);
    window.harness.step();
    assert_eq!(handle(&window, 5), stands);
    // At the upper edge it comes back.
    window.harness.hover_at(pos2(from.x, 60.0));
    for _ in 0..5 {
        window.harness.step();
    }
    assert!(stands.y < handle(&window, 5).y);
    hover_until_seen(&mut window, edge, 5);
    let target = handle(&window, 5);
    window.harness.hover_at(target);
    window.harness.step();
    window.harness.drop_at(target);
    window.run();
    assert_eq!(ids(&window)[..5], ["a-02", "a-03", "a-04", "a-05", "a-01"]);
}

/// Holds what is dragged at the edge of the page until the handle of an action is well in sight.
fn hover_until_seen(window: &mut Window, edge: Pos2, n: usize) {
    window.harness.hover_at(edge);
    for _ in 0..200 {
        if handle(window, n).y < 500.0 {
            return;
        }
        window.harness.step();
    }
}

/// Drags an action to a place on screen, holds it there so long that the page could go round, and lets go.
fn hold_and_drop(window: &mut Window, n: usize, edge: f32) {
    let (first, last) = (handle(window, 1), handle(window, window.assessment().actions.len()));
    let (from, is_down) = (handle(window, n), handle(window, n).y < edge);
    let at = pos2(from.x, edge);
    window.harness.drag_at(from);
    window.harness.step();
    window.harness.hover_at(at);
    let (mut before, mut n_steps) = (f32::NAN, 0);
    while (before - handle(window, 1).y).abs() > 0.0 || n_steps < 10 {
        (before, n_steps) = (handle(window, 1).y, n_steps + 1);
        assert!(n_steps < 900, "it scrolls on and on");
        window.harness.step();
        assert!(shows_drop(window, n_steps), "{n_steps}");
    }
    let moved = (first.y - handle(window, 1).y).abs();
    assert!(1.0 < moved, "it has scrolled, {first:?} {last:?}");
    let end = if is_down { window.assessment().actions.len() } else { 1 };
    assert!((60.0..660.0).contains(&handle(window, end).y), "{:?}", handle(window, end));
    window.harness.drop_at(at);
    window.run();
}

fn handle(window: &Window, n: usize) -> Pos2 {
    let name = format!("Perkelti veiksmą {n}:");
    window.harness.get_all_by_label_contains(&name).next().unwrap().rect().center()
}

/// Whether the line where the action would fall is in sight; in the first frames the pointer is still over the action itself.
fn shows_drop(window: &Window, n_steps: usize) -> bool {
    let is_mark = |shape: &eframe::egui::epaint::ClippedShape| match &shape.shape {
        eframe::egui::Shape::LineSegment { points, stroke } => {
            (stroke.width - 3.0).abs() < 0.01
                && 300.0 < points[1].x - points[0].x
                && shape.clip_rect.contains(points[0])
        }
        _ => false,
    };
    n_steps < 3 || window.harness.output().shapes.iter().any(is_mark)
}

#[test]
fn a_dragged_action_does_not_leave_the_list_and_falls_at_its_nearest_end() {
    let mut window = plan();
    window.resize([1280.0, 700.0]);
    window.click("Veiksmai ↓");
    let before = ids(&window);
    hold_and_drop(&mut window, 1, 650.0);
    let mut moved = before.clone();
    moved.rotate_left(1);
    assert_eq!(ids(&window), moved);
    // Back up, and let go above the page.
    window.rest(1);
    let n = before.len();
    assert!((60.0..660.0).contains(&handle(&window, n).y), "{:?}", handle(&window, n));
    hold_and_drop(&mut window, n, 2.0);
    assert_eq!(ids(&window), before);
}

#[test]
fn a_date_is_picked_from_the_month() {
    let mut window = plan();
    window.click_with("Planas iki: rinktis kalendoriuje");
    assert!(window.shows_with("m. gruodis"), "{:?}", window.words());
    window.click_with("m. gruodžio\u{a0}15\u{a0}d.");
    window.rest(2);
    let to = window.on_disk().period.unwrap().to();
    assert_eq!((to.month(), to.day()), (12, 15));
}

#[test]
fn the_day_on_which_an_action_was_closed_is_picked_from_the_month() {
    let mut window = plan();
    window.click("Kiti veiksmo 1 duomenys");
    window.choose_nth("Būsena", 0, "Atlikta, nepatvirtinta");
    window.click_with("Užbaigta: rinktis kalendoriuje");
    window.click_with("m. lapkričio\u{a0}12\u{a0}d.");
    window.rest(2);
    let closed_on = window.on_disk().actions[0].closed_on.unwrap();
    assert_eq!((closed_on.month(), closed_on.day()), (11, 12));
    // Opened again it was finished on no day; undo brings the day back.
    for status in ["Vykdoma", "Suplanuota", "Atsisakyta"] {
        window.choose_nth("Būsena", 0, status);
        assert_eq!(window.on_disk().actions[0].closed_on, None, "{status}");
        window.ctrl(Key::Z);
        assert_eq!(window.on_disk().actions[0].closed_on, Some(closed_on), "{status}");
    }
    window.choose_nth("Būsena", 0, "Atlikta ir patvirtinta įrodymais");
    assert_eq!(window.on_disk().actions[0].closed_on, Some(closed_on));
}

#[test]
fn a_date_is_picked_by_keys() {
    let mut window = plan();
    let due = |window: &Window| window.on_disk().actions[0].due.clone();
    let Some(Deadline::On(before)) = due(&window) else { panic!("{:?}", due(&window)) };
    window.click_with("Terminas: rinktis kalendoriuje");
    window.key(Key::ArrowDown);
    window.key(Key::ArrowRight);
    window.key(Key::Enter);
    window.rest(2);
    let week_and_a_day = jiff::Span::new().days(8);
    assert_eq!(due(&window), Some(Deadline::On(before.checked_add(week_and_a_day).unwrap())));
    assert!(date(2026, 1, 1) < before);
}

#[test]
fn a_post_that_was_named_before_is_offered_while_it_is_typed() {
    let mut window = plan();
    window.click("+ Pridėti savo veiksmą");
    let n_actions = window.assessment().actions.len();
    window.type_into_nth("Atsakingas (pareigos)", n_actions - 1, "vidaus");
    assert!(window.shows("Vidaus audito skyriaus vedėjas"), "{:?}", window.words());
    window.key(Key::ArrowDown);
    window.key(Key::Enter);
    window.rest(2);
    let owner = window.on_disk().actions.last().unwrap().owner.clone();
    assert_eq!(owner.as_deref(), Some("Vidaus audito skyriaus vedėjas"));
}

#[test]
fn the_calendar_names_months_and_days_in_every_language() {
    for (language, example, plan, opener, month, monday) in [
        (Language::Lithuanian, "Atverti pavyzdį", "Planas", "Planas iki: ", "m. gruodis", "Pr"),
        (Language::English, "Open the worked example", "Plan", "Plan until: ", "December", "Mo"),
        (Language::Norwegian, "Åpne eksempelet", "Plan", "Planen gjelder til: ", "desember", "ma"),
    ] {
        let mut window = Window::new(language);
        window.click(example);
        window.click_first(plan);
        window.click_with(opener);
        assert!(window.shows_with(month), "{:?}", window.words());
        assert!(window.shows(monday), "{:?}", window.words());
    }
}

#[test]
fn a_norwegian_field_shows_a_day_as_norwegians_write_it_and_keeps_it_as_every_language_does() {
    let mut window = Window::new(Language::Norwegian);
    window.click("Åpne eksempelet");
    window.click_first("Plan");
    let label = window.tr.plan_window_period_to();
    let shown = |window: &Window| window.harness.get_by_label(&label).value().unwrap_or_default();
    let day = |window: &Window| window.assessment().period.unwrap().to();
    assert_eq!(shown(&window), window.tr.short_date(day(&window)));
    window.replace_text(&label, "5.3.2029");
    window.key(Key::Tab);
    window.rest(2);
    assert_eq!(day(&window), jiff::civil::date(2029, 3, 5));
    assert_eq!(shown(&window), "05.03.2029");
    // Written again in another way, it is the same day and no change.
    let n_records = window.session().records().len();
    window.replace_text(&label, "2029-03-05");
    window.key(Key::Tab);
    window.rest(2);
    assert_eq!(window.session().records().len(), n_records);
    assert_eq!(shown(&window), "05.03.2029");
}
