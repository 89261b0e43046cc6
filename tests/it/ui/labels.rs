//! What is called by a label gets the keyboard by a click on that label, and shows that it has it.

use eframe::egui::accesskit::Role;
use eframe::egui::epaint::{RectShape, Shape};
use eframe::egui::{Event, Key, Modifiers, PointerButton, Pos2, Rect, Theme};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use skaidra::i18n::Language;
use skaidra::store::{self, Settings};

use super::keyboard::focused;
use super::window::{Begin, Window};

/// Where the label of that name stands that lies wholly in the window.
fn label_at(window: &Window, name: &str) -> Option<Pos2> {
    let screen = window.harness.ctx.content_rect();
    let labels = window.harness.query_all_by(|it| it.role() == Role::Label);
    labels
        .filter(|it| it.accesskit_node().value().as_deref() == Some(name))
        .map(|it| it.rect())
        .find(|it| screen.contains_rect(*it))
        .map(|it| it.center())
}

/// Presses and lets go of the first button of the mouse.
pub(super) fn click_at(window: &mut Window, pos: Pos2) {
    window.harness.event(Event::PointerMoved(pos));
    window.run();
    for pressed in [true, false] {
        let (button, modifiers) = (PointerButton::Primary, Modifiers::NONE);
        window.harness.event(Event::PointerButton { pos, button, pressed, modifiers });
        window.run();
    }
}

#[test]
fn a_click_on_a_label_gives_its_field_the_keyboard() {
    type Way = fn(&mut Window);
    let places: [(&str, Way); 7] = [
        ("Ieškoti klausimų ir įrodymų", |_| {}),
        ("Kodėl klausimas netaikomas", |it| it.key(Key::N)),
        ("Pastaba", |it| {
            it.key(Key::T);
            it.key(Key::Escape);
        }),
        ("Įrodymas", |it| {
            it.key(Key::Num3);
            it.key(Key::E);
        }),
        ("Kiek vertintojų", |it| {
            it.key(Key::V);
            it.click("Be pareigų: 1, 2, 3…");
        }),
        ("Planas nuo", |it| it.click_first("Planas")),
        ("Darbo sąnaudos (1–5)", |it| {
            it.click("Kiti veiksmo 1 duomenys");
            it.harness.get_by_label("Darbo sąnaudos (1–5)").scroll_to_me();
            it.run();
        }),
    ];
    let mut window = Window::example();
    window.click_first("Atsakymai");
    for (name, go) in places {
        go(&mut window);
        window.harness.ctx.memory_mut(|memory| {
            memory.focused().into_iter().for_each(|id| memory.surrender_focus(id));
        });
        window.run();
        let Some(pos) = label_at(&window, name) else { panic!("{name}: no label on screen") };
        click_at(&mut window, pos);
        let now = focused(&window).map(|it| it.name).unwrap_or_default();
        assert_eq!(now, name);
        window.key(Key::Escape);
    }
}

/// How thick the line around what has the keyboard is; it stands outside of it, with a gap where no label is close.
fn ring(window: &Window) -> f32 {
    let field = window.harness.ctx.memory(eframe::egui::Memory::focused).unwrap();
    let rect = window.harness.ctx.read_response(field).unwrap().rect;
    let is_around = |it: &&RectShape| {
        let is_at = |rect: Rect| {
            (it.rect.min - rect.min).length() < 0.5 && (it.rect.max - rect.max).length() < 0.5
        };
        1.5 < it.stroke.width && (is_at(rect) || is_at(rect.expand(2.0)))
    };
    let shapes = &window.harness.output().shapes;
    let rects = shapes.iter().filter_map(|it| match &it.shape {
        Shape::Rect(rect) => Some(rect),
        _ => None,
    });
    rects.filter(is_around).map(|it| it.stroke.width).fold(0.0, f32::max)
}

#[test]
fn a_field_with_the_keyboard_has_the_ring_of_a_button() {
    type Change = fn(&mut Settings);
    let looks: [(Theme, Change); 3] = [
        (Theme::Light, |_| {}),
        (Theme::Dark, |_| {}),
        (Theme::Light, |it| it.theme = store::Theme::HighContrast),
    ];
    for (theme, settings) in looks {
        let mut window = Begin { theme, settings, ..Begin::new(Language::Lithuanian) }.window();
        window.click("Atverti pavyzdį");
        window.click_first("Atsakymai");
        window.key(Key::T);
        let field = ring(&window);
        window.key(Key::Escape);
        window.key(Key::Tab);
        assert!(1.0 < field && ring(&window) <= field, "{theme:?}: {field}");
    }
}
