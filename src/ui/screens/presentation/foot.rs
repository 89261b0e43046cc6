//! The foot of a screen: what can be done at the left, where it is at the right.

use std::time::Duration;

use eframe::egui::{Align2, CursorIcon, FontId, Id, Pos2, Rect, Role, Sense, Ui, Vec2, WidgetInfo};

use super::deck::{Behind, Slide};
use super::{Presentation, Step, Windows, label_ui, layout};
use crate::ui::fonts;
use crate::ui::view_cx::ViewCx;

/// The keys are told for so many seconds: a projector and a window need some of them to show a picture.
const TOLD: f64 = 8.0;

impl Presentation {
    /// Draws it.
    pub(super) fn foot_ui(&mut self, ui: &Ui, cx: &ViewCx<'_>, slide: &Slide, window: Rect) {
        let (margin, scale) = (layout::margin(window.size()), layout::scale(window.size()));
        let small = fonts::regular_of(22.0 * scale);
        let foot = window.bottom() - margin.y * 0.45;
        // The trainer's own window tells of keys, and of what is still to come.
        let is_alone = self.windows == Windows::One;
        let place = if is_alone { self.place_words(ui, cx) } else { self.number_words(cx) };
        let right = Pos2::new(window.right() - margin.x, foot);
        label_ui(ui, (right, Align2::RIGHT_CENTER), &place, (small.clone(), cx.tokens.ink_soft));
        let left = Pos2::new(window.left() + margin.x, foot);
        if self.tells_keys(ui) {
            let words = match &slide.behind {
                Behind::Ladder(_) => cx.tr.presentation_keys_ladder(),
                Behind::Twist(pages) if !pages.is_empty() => cx.tr.presentation_keys_behind(),
                _ => cx.tr.presentation_keys(),
            };
            let width = |words: &str, font: &FontId| {
                let ink = cx.tokens.ink_soft;
                ui.painter().layout_no_wrap(words.to_owned(), font.clone(), ink).size().x
            };
            let font = fonts::regular_of(20.0 * scale);
            let (room, wide) = (window.width() - margin.x * 2.0, width(&words, &font));
            let beside = room - width(&place, &small) - 32.0 * scale;
            // Where the place at the right leaves no room, the line stands above it.
            let up = if beside < wide { 34.0 * scale } else { 0.0 };
            let at = left - Vec2::new(0.0, up);
            let font = fonts::regular_of(font.size * (room / wide).min(1.0));
            label_ui(ui, (at, Align2::LEFT_CENTER), &words, (font, cx.tokens.ink_soft));
        } else if let Some(words) = self.button_words(cx, slide).filter(|_| is_alone) {
            let job = eframe::egui::text::LayoutJob::simple_singleline(
                words.clone(),
                small,
                cx.tokens.accent,
            );
            let galley = ui.ctx().fonts_mut(|fonts| fonts.layout_job(job));
            let at = Pos2::new(left.x, foot - galley.size().y / 2.0);
            let rect = Rect::from_min_size(at, galley.size()).expand(6.0 * scale);
            let id = Id::unique("presentation behind");
            let response = ui.interact(rect, id, Sense::click());
            response.widget_info(|| WidgetInfo::labeled(Role::Button, true, words.as_str()));
            ui.painter().galley(at, galley, cx.tokens.accent);
            if response.on_hover_cursor(CursorIcon::PointingHand).clicked() {
                self.go(Step::Behind);
            }
        } else {
            let title = &self.deck.title;
            label_ui(ui, (left, Align2::LEFT_CENTER), title, (small, cx.tokens.ink_soft));
        }
    }

    /// Whether the keys are told: on the first screen, and for a moment wherever it begins.
    fn tells_keys(&mut self, ui: &Ui) -> bool {
        let now = ui.input(|input| input.time);
        let until = *self.told.get_or_insert(now + TOLD);
        if self.windows == Windows::Two {
            return false;
        }
        if self.at == 0 {
            return true;
        }
        let tells = !self.has_moved && now < until;
        if tells {
            ui.ctx().request_repaint_after(Duration::from_secs_f64(until - now));
        }
        tells
    }

    /// What the button says, where something stays behind the screen.
    pub(super) fn button_words(&self, cx: &ViewCx<'_>, slide: &Slide) -> Option<String> {
        let n_behind = slide.pages_behind().len();
        match (&slide.behind, self.behind) {
            (Behind::Nothing, _) => None,
            _ if n_behind == 0 => None,
            (_, Some(at)) if 1 < n_behind => Some(cx.tr.presentation_hide_of(n_behind, at + 1)),
            (_, Some(_)) => Some(cx.tr.presentation_hide()),
            (Behind::Ladder(_), None) => Some(cx.tr.presentation_show_ladder()),
            (Behind::Twist(_), None) => Some(cx.tr.presentation_show_twist()),
        }
    }
}
