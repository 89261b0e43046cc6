//! The trainer's view: the audience sees the screen in a window of its own, and this one shows it small, with what comes next, the notes and the time.

use std::time::Duration;

use eframe::egui::text::LayoutJob;
use eframe::egui::{
    Align, Color32, Context, CornerRadius, Layout, Pos2, Rect, Response, Role, ScrollArea, Sense,
    Stroke, StrokeKind, Ui, UiBuilder, Vec2, WidgetInfo,
};

use super::audience::AudienceWindow;
use super::deck::{Page, Slide};
use super::parts::Listed;
use super::{Presentation, Step, Windows, paint, steps, toggle_full_screen};
use crate::ui::commands::app_command::AppCommand;
use crate::ui::commands::key_names::keys_of;
use crate::ui::fonts;
use crate::ui::theme::{size, space};
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::{button, text};

/// How wide a small screen is to its height.
const SHAPE: f32 = 1.6;
/// How much of the window what is shown now takes.
const NOW: f32 = 0.58;
/// The room below what is shown now.
const BELOW: f32 = 290.0;
/// The room for some of the parts below the keys.
const PARTS: f32 = 96.0;
/// The clock is looked at so often, in seconds.
const TICK: u64 = 20;

impl Presentation {
    /// Draws both windows; gives what keys in the audience's one ask for.
    pub(super) fn two_windows_ui(
        &mut self,
        ui: &mut Ui,
        cx: &ViewCx<'_>,
        slide: &Slide,
    ) -> Vec<Step> {
        let builder = self.audience.builder(cx.tr.presentation_audience());
        let ctx = ui.ctx().clone();
        let id = AudienceWindow::id();
        let (asked, window) = ctx.show_viewport_immediate(id, builder, |ui, _| {
            let ctx = ui.ctx().clone();
            self.read_number(&ctx);
            let asked = steps(&ctx);
            self.audience_ui(ui, cx, slide);
            (asked, ctx.input(|input| input.viewport().clone()))
        });
        if let Some(command) = self.audience.follow(&window) {
            ctx.send_viewport_cmd_to(id, command);
        }
        if window.close_requested() {
            self.one_window();
        }
        self.presenter_ui(ui, cx, slide);
        asked
    }

    fn presenter_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, slide: &Slide) {
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
            self.below_ui(ui, cx);
        });
        ui.scope_builder(UiBuilder::new().max_rect(right), |ui| {
            self.time_ui(ui, cx);
            // What is read instead of the notes needs the room.
            if self.reading.is_none() {
                self.next_ui(ui, cx, slide);
            }
            self.notes_ui(ui, cx);
        });
    }

    /// The keys, how the second window is used, and the parts; where there is no room for them all of it scrolls together.
    fn below_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>) {
        let larger = keys_of(ui.ctx(), AppCommand::ZoomIn);
        let smaller = keys_of(ui.ctx(), AppCommand::ZoomOut);
        // A key is never parted from its word.
        let keys = cx.tr.presentation_keys_trainer(larger, smaller).replace(' ', "\u{a0}");
        let keys = keys.replace("\u{a0}·\u{a0}", "\u{a0}· ");
        let how = cx.tr.presentation_audience_how();
        let notes = [keys.as_str(), how.as_str()];
        let gap = ui.spacing().item_spacing.y;
        let height = |words: &str| {
            let font = fonts::regular_of(size::NOTE);
            ui.painter()
                .layout(words.to_owned(), font, cx.tokens.ink, ui.available_width())
                .size()
                .y
        };
        let heights: f32 = notes.into_iter().map(|it| height(it) + gap).sum();
        if heights + PARTS <= ui.available_height() {
            for words in notes {
                text::note_ui(ui, cx.tokens, words);
            }
            self.parts_ui(ui, cx, Listed::Apart);
            return;
        }
        ScrollArea::vertical().auto_shrink(false).id_salt("below").show(ui, |ui| {
            for words in notes {
                text::note_ui(ui, cx.tokens, words);
            }
            self.parts_ui(ui, cx, Listed::Along);
        });
    }

    /// What the audience sees.
    fn now_ui(&self, ui: &mut Ui, cx: &ViewCx<'_>, slide: &Slide) {
        // The row of buttons, the keys and some of the parts must stay on screen.
        let room = (ui.available_height() - BELOW).max(120.0);
        let width = ui.available_width().min(room * SHAPE);
        let response = small_ui(ui, cx, width);
        if self.is_black {
            ui.painter().rect_filled(response.rect.shrink(1.0), size::CORNER, Color32::BLACK);
            let black = cx.tr.presentation_black();
            response.widget_info(|| WidgetInfo::labeled(Role::Image, true, black.as_str()));
            // Within it, so that no button moves from under the pointer.
            let inside = response.rect.shrink(space::S);
            let (ink, font) = (Color32::LIGHT_GRAY, fonts::regular_of(size::NOTE));
            let mut job = LayoutJob::simple(black, font, ink, inside.width());
            job.halign = Align::Center;
            let words = ui.fonts_mut(|fonts| fonts.layout_job(job));
            let above = (inside.height() - words.size().y).max(0.0) / 2.0;
            ui.painter().galley(inside.center_top() + Vec2::new(0.0, above), words, ink);
            return;
        }
        let page = self.shown_of(slide);
        paint(ui, cx.tokens, page, response.rect);
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
            let black = if self.is_black {
                cx.tr.presentation_show_key()
            } else {
                cx.tr.presentation_black_key()
            };
            if button::quiet_ui(ui, &black).clicked() {
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
        let words = cx.tr.presentation_time(cx.time(cx.now), cx.tr.decimal(minutes, 0));
        let out = cx.tr.presentation_one_window();
        let width = |words: &str| {
            let font = fonts::regular_of(size::TEXT);
            ui.painter().layout_no_wrap(words.to_owned(), font, cx.tokens.ink).size().x
        };
        let both = width(&words) + ui.spacing().item_spacing.x + width(&out);
        if ui.available_width() < both {
            // Each on a line of its own.
            text::text_ui(ui, &words);
            if button::link_ui(ui, cx.tokens, &out).clicked() {
                self.one_window();
            }
            return;
        }
        let row = Layout::right_to_left(Align::Center);
        ui.allocate_ui_with_layout(Vec2::new(ui.available_width(), 32.0), row, |ui| {
            if button::link_ui(ui, cx.tokens, &out).clicked() {
                self.one_window();
            }
            text::text_ui(ui, &words);
        });
    }

    /// What comes next.
    fn next_ui(&self, ui: &mut Ui, cx: &ViewCx<'_>, slide: &Slide) {
        text::group_ui(ui, &cx.tr.presentation_next());
        if let Some(page) = self.next_of(slide) {
            let width = ui.available_width() * 0.7;
            let response = small_ui(ui, cx, width);
            paint(ui, cx.tokens, page, response.rect);
            response.widget_info(|| WidgetInfo::labeled(Role::Image, true, page.words()));
        } else {
            text::note_ui(ui, cx.tokens, &cx.tr.presentation_is_last());
        }
        ui.add_space(space::S);
    }

    /// What the next step would show.
    fn next_of<'a>(&'a self, slide: &'a Slide) -> Option<&'a Page> {
        let behind = self.behind.and_then(|at| slide.pages_behind().get(at + 1));
        behind.or_else(|| self.deck.slides.get(self.at + 1).map(|it| &it.page))
    }

    /// Begins or ends it; the window that becomes the trainer's no longer covers the screen.
    pub(super) fn toggle_presenter(&mut self, ctx: &Context) {
        if self.windows == Windows::Two {
            return self.one_window();
        }
        self.windows = Windows::Two;
        let is_full = ctx.input(|input| input.viewport().fullscreen.unwrap_or(false));
        if is_full {
            toggle_full_screen(ctx);
        }
    }

    /// The audience sees the only window again.
    fn one_window(&mut self) {
        self.windows = Windows::One;
        self.reading = None;
        self.audience.close();
    }
}

/// The frame of a small screen.
fn small_ui(ui: &mut Ui, cx: &ViewCx<'_>, width: f32) -> Response {
    let (rect, response) = ui.allocate_exact_size(Vec2::new(width, width / SHAPE), Sense::hover());
    let (corner, line) = (CornerRadius::same(size::CORNER), Stroke::new(1.0, cx.tokens.rule));
    ui.painter().rect(rect, corner, cx.tokens.paper, line, StrokeKind::Inside);
    response
}
