//! What a suggested measure takes off the risks for a point of effort: the number by which the list is ordered.

use eframe::egui::{Align, Label, Layout, RichText, Ui, vec2};

use crate::scoring::SuggestedAction;
use crate::ui::fonts;
use crate::ui::theme::size;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::text;

/// How wide its column is.
pub(super) const WIDTH: f32 = 216.0;
/// The room between it and the button.
const GAP: f32 = 16.0;
/// Less than this is shown as nothing.
const SHOWN: f64 = 0.005;

/// What it buys, in words.
struct Gain {
    /// For a point of effort.
    a_point: String,
    /// In all, and for how many points.
    whole: String,
}

impl Gain {
    /// Of the excess above tolerable; where nothing of that is left, of the risks themselves, which order the rest.
    fn of(cx: &ViewCx<'_>, suggested: &SuggestedAction) -> Self {
        let effort = u64::from(suggested.effort.get());
        let is_excess = SHOWN <= suggested.excess_decrease;
        let taken = if is_excess { suggested.excess_decrease } else { suggested.decrease };
        let value = cx.tr.decimal(taken, 2);
        let a_point = cx.tr.decimal(taken / f64::from(suggested.effort), 2);
        Self {
            a_point: cx.tr.plan_window_gain(a_point),
            whole: if is_excess {
                cx.tr.plan_window_gain_excess(effort, value)
            } else {
                cx.tr.plan_window_gain_sum(effort, value)
            },
        }
    }
}

/// Draws it as a column of figures that end below each other, in what is left beside a button of this width.
pub(super) fn column_ui(ui: &mut Ui, cx: &ViewCx<'_>, button: f32, suggested: &SuggestedAction) {
    let width = (ui.available_width() - button - GAP).max(WIDTH);
    let gain = Gain::of(cx, suggested);
    ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Max), |ui| {
        ui.set_width(width);
        ui.spacing_mut().item_spacing.y = 2.0;
        let words = RichText::new(&gain.a_point).font(fonts::bold_of(size::TEXT));
        ui.add(Label::new(words)).on_hover_text(cx.tr.plan_window_gain_about());
        let note = text::note_ui(ui, cx.tokens, &gain.whole);
        note.on_hover_text(cx.tr.plan_window_gain_about());
    });
}

/// The same as a line where there is no room for a column.
pub(super) fn line_ui(ui: &mut Ui, cx: &ViewCx<'_>, suggested: &SuggestedAction) {
    let gain = Gain::of(cx, suggested);
    let words = RichText::new(format!("{} · {}", gain.a_point, gain.whole));
    let words = words.font(fonts::regular_of(size::NOTE)).color(cx.tokens.ink);
    ui.add(Label::new(words).wrap()).on_hover_text(cx.tr.plan_window_gain_about());
}
