//! Everything is reached by Tab, in the order in which it is read.

use eframe::egui::{Key, Rect};
use egui_kittest::kittest::NodeT as _;
use skaidra::i18n::Language;

use super::tour::everywhere;
use super::window::{Begin, Window};

/// The most steps of Tab around a screen.
const STEPS: usize = 400;

/// What has the keyboard: where it is and what it is called.
fn focused(window: &Window) -> Option<(Rect, String)> {
    let root = window.harness.root();
    let mut waiting = vec![root.accesskit_node()];
    while let Some(node) = waiting.pop() {
        if node.is_focused() && node.role() != root.accesskit_node().role() {
            let bounds = node.raw_bounds()?;
            #[expect(clippy::cast_possible_truncation, reason = "places on a screen are small")]
            let at = |x: f64, y: f64| eframe::egui::pos2(x as f32, y as f32);
            let rect = Rect::from_min_max(at(bounds.x0, bounds.y0), at(bounds.x1, bounds.y1));
            return Some((rect, node.label().or_else(|| node.value()).unwrap_or_default()));
        }
        waiting.extend(node.children());
    }
    None
}

/// Once around by Tab, from the first to the last.
fn around(window: &mut Window) -> Vec<(Rect, String)> {
    let mut all: Vec<(Rect, String)> = Vec::new();
    for _ in 0..STEPS {
        window.harness.key_press(Key::Tab);
        window.harness.run_ok();
        let Some(now) = focused(window) else { continue };
        if all.len() > 2 && all[0].1 == now.1 && all[0].0.width() == now.0.width() {
            break;
        }
        if all.last() != Some(&now) {
            all.push(now);
        }
    }
    all
}

/// Whether one comes after the other for a reader: further down, or further right in its row, or in a column to the right.
fn follows(before: &Rect, after: &Rect) -> bool {
    let is_row =
        (before.center().y - after.center().y).abs() < before.height().max(after.height()) / 2.0;
    if is_row {
        before.left() <= after.left()
    } else {
        before.top() <= after.top() || before.right() <= after.left()
    }
}

#[test]
fn tab_goes_in_the_order_of_reading() {
    let mut wrong = Vec::new();
    everywhere(Begin::new(Language::Lithuanian).window(), |place, window| {
        let all = around(window);
        assert!(2 < all.len() || ["unsaved", "open"].contains(&place), "{place}: {all:?}");
        // A list that scrolls under the keyboard moves what was before; the steps are compared one by one.
        for pair in all.windows(2) {
            if !follows(&pair[0].0, &pair[1].0) {
                wrong.push(format!("{place}: {:?} → {:?}", pair[0], pair[1]));
            }
        }
        window.key(Key::Escape);
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
