//! The trainer's view: the audience sees the screen in a window of its own, and this one shows it small, with what comes next, the notes and the time.

use std::time::Duration;

use eframe::egui::{
    Align, Color32, Context, CornerRadius, Layout, Pos2, Rect, Response, Role, Sense, Stroke,
    StrokeKind, Ui, UiBuilder, Vec2, ViewportBuilder, ViewportCommand, ViewportId, WidgetInfo,
};

use super::deck::Slide;
use super::{Presentation, Step, Windows, notes, paint, steps, toggle_full_screen};
use crate::content::Link;
use crate::ui::theme::{size, space};
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::{button, text};

/// The size of the audience's window at first.
const WINDOW: Vec2 = Vec2::new(1280.0, 800.0);
/// How wide a small screen is to its height.
const SHAPE: f32 = 1.6;
/// How much of the window what is shown now takes.
const NOW: f32 = 0.58;
/// The clock is looked at so often, in seconds.
const TICK: u64 = 20;

/// The window that the audience sees.
fn audience() -> ViewportId {
    ViewportId::from_hash_of("projector")
}

/// Covers its whole screen with the audience's window, or no longer.
pub(super) fn toggle_audience_full_screen(ctx: &Context) {
    let is_full = ctx.input_for(audience(), |it| it.viewport().fullscreen.unwrap_or(false));
    ctx.send_viewport_cmd_to(audience(), ViewportCommand::Fullscreen(!is_full));
}

impl Presentation {
    /// Draws both windows; gives what keys in the audience's one ask for, and the link that was clicked in the notes.
    pub(super) fn two_windows_ui(
        &mut self,
        ui: &mut Ui,
        cx: &ViewCx<'_>,
        slide: &Slide,
    ) -> (Vec<Step>, Option<Link>) {
        let builder = ViewportBuilder::default()
            .with_title(cx.tr.presentation_audience())
            .with_inner_size(WINDOW)
            .with_app_id("skaidra");
        let ctx = ui.ctx().clone();
        let (asked, is_closed) = ctx.show_viewport_immediate(audience(), builder, |ui, _| {
            let ctx = ui.ctx().clone();
            self.read_number(&ctx);
            let asked = steps(&ctx);
            self.audience_ui(ui, cx, slide);
            (asked, ctx.input(|input| input.viewport().close_requested()))
        });
        if is_closed {
            self.windows = Windows::One;
        }
        (asked, self.presenter_ui(ui, cx, slide))
    }

    fn presenter_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, slide: &Slide) -> Option<Link> {
        let window = ui.max_rect();
        ui.painter().rect_filled(window, 0.0, cx.tokens.panel);
        let inside = window.shrink(space::M);
        let middle = inside.left() + inside.width() * NOW;
        let left = Rect::from_min_max(inside.min, Pos2::new(middle - space::M, inside.bottom()));
        let right = Rect::from_min_max(Pos2::new(middle, inside.top()), inside.max);
        let place = self.place_words(ui, cx);
        ui.scope_builder(UiBuilder::new().max_rect(left), |ui| {
            text::heading_ui(ui, &place);
            self.now_ui(ui, cx, slide);
            self.buttons_ui(ui, cx, slide);
            ui.add_space(space::S);
            text::note_ui(ui, cx.tokens, &cx.tr.presentation_audience_how());
        });
        let beside = ui.scope_builder(UiBuilder::new().max_rect(right), |ui| {
            self.time_ui(ui, cx);
            let next = self.next_of(slide);
            text::group_ui(ui, &cx.tr.presentation_next());
            match &next {
                Some((it, most)) => {
                    let width = ui.available_width() * 0.7;
                    let response = small_ui(ui, cx, width);
                    paint(ui, cx.tokens, it, (response.rect, *most));
                    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, it.words()));
                }
                None => {
                    text::note_ui(ui, cx.tokens, &cx.tr.presentation_is_last());
                }
            }
            ui.add_space(space::S);
            notes::ui(ui, cx, &self.deck, self.at)
        });
        beside.inner
    }

    /// What the audience sees.
    fn now_ui(&self, ui: &mut Ui, cx: &ViewCx<'_>, slide: &Slide) {
        // The row of buttons and the note below must stay on screen.
        let room = (ui.available_height() - 110.0).max(120.0);
        let width = ui.available_width().min(room * SHAPE);
        let response = small_ui(ui, cx, width);
        if self.is_black {
            ui.painter().rect_filled(response.rect.shrink(1.0), size::CORNER, Color32::BLACK);
            let black = cx.tr.presentation_black();
            response.widget_info(|| WidgetInfo::labeled(Role::Image, true, black.as_str()));
            text::note_ui(ui, cx.tokens, &black);
            return;
        }
        let (page, most) = self.shown_of(slide);
        paint(ui, cx.tokens, page, (response.rect, most));
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, page.words()));
    }

    fn buttons_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, slide: &Slide) {
        let behind = self.button_words(cx, slide);
        ui.add_space(space::S);
        ui.horizontal_wrapped(|ui| {
            if button::quiet_ui(ui, &cx.tr.presentation_back()).clicked() {
                self.go(Step::Back);
            }
            if button::primary_ui(ui, cx.tokens, &cx.tr.presentation_forward()).clicked() {
                self.go(Step::Next);
            }
            if behind.is_some_and(|it: String| button::quiet_ui(ui, &it).clicked()) {
                self.go(Step::Behind);
            }
            if button::quiet_ui(ui, &cx.tr.presentation_black_key()).clicked() {
                self.go(Step::Black);
            }
        });
    }

    /// The clock on the wall, how long it has gone on, and the way out.
    fn time_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>) {
        let now = ui.input(|input| input.time);
        let since = *self.since.get_or_insert(now);
        let minutes = ((now - since) / 60.0).max(0.0).floor();
        ui.ctx().request_repaint_after(Duration::from_secs(TICK));
        let row = Layout::right_to_left(Align::Center);
        ui.allocate_ui_with_layout(Vec2::new(ui.available_width(), 32.0), row, |ui| {
            if button::link_ui(ui, cx.tokens, &cx.tr.presentation_one_window()).clicked() {
                self.windows = Windows::One;
            }
            let words = cx.tr.presentation_time(cx.time(cx.now), cx.tr.decimal(minutes, 0));
            text::text_ui(ui, &words);
        });
    }

    /// What the next step would show, and how many of its blocks.
    fn next_of(&self, slide: &Slide) -> Option<(super::deck::Page, usize)> {
        let behind = self.behind.and_then(|at| slide.pages_behind().get(at + 1));
        if let Some(page) = behind {
            return Some((page.clone(), usize::MAX));
        }
        let next = self.deck.slides.get(self.at + 1)?;
        Some(match next.asked() {
            Some(asked) => (asked.clone(), 1),
            None => (next.page.clone(), usize::MAX),
        })
    }

    /// Begins or ends it; the window that becomes the trainer's no longer covers the screen.
    pub(super) fn toggle_presenter(&mut self, ctx: &Context) {
        self.windows = match self.windows {
            Windows::One => Windows::Two,
            Windows::Two => Windows::One,
        };
        let is_full = ctx.input(|input| input.viewport().fullscreen.unwrap_or(false));
        if self.windows == Windows::Two && is_full {
            toggle_full_screen(ctx);
        }
    }
}

/// The frame of a small screen.
fn small_ui(ui: &mut Ui, cx: &ViewCx<'_>, width: f32) -> Response {
    let (rect, response) = ui.allocate_exact_size(Vec2::new(width, width / SHAPE), Sense::hover());
    let (corner, line) = (CornerRadius::same(size::CORNER), Stroke::new(1.0, cx.tokens.rule));
    ui.painter().rect(rect, corner, cx.tokens.paper, line, StrokeKind::Inside);
    response
}
