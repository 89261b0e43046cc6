//! Short messages at the foot of the window: what was done fades, what went wrong stays until it is read.
//!
//! What went wrong stands in a row of its own above the foot and covers nothing; in a low window, as with letters of 200 %, so does what was done.

use eframe::egui::accesskit::Live;
use eframe::egui::{
    Align2, Area, Context, Frame, Id, Margin, Order, Panel, Role, ScrollArea, Stroke, Ui,
    UiBuilder, Vec2,
};

use super::theme::{Tokens, size, space};
use super::widgets::{button, text};
use crate::i18n::Tr;

/// How long a message of what was done stays, in seconds.
const STAYS: f64 = 6.0;

/// How much longer it stays at least when the pointer leaves it, in seconds.
const STAYS_ON: f64 = 2.0;
/// How far above the lower edge of the window messages stand: above the foot and the buttons over it.
const ABOVE_BUTTONS: f32 = 96.0;
/// A window that is lower than this has no place where a message covers nothing.
const LOW: f32 = 500.0;
/// The share of a low window that messages take before they scroll.
const ROW_SHARE: f32 = 0.35;

/// The messages on screen.
#[derive(Debug, Default)]
pub(super) struct Toasts {
    /// Oldest first.
    list: Vec<Toast>,
    /// How high they are in a row of their own, as last measured.
    row: f32,
}

#[derive(Debug)]
struct Toast {
    text: String,
    kind: Kind,
    /// It tells an undo or a redo, of which only the last is of use.
    is_step: bool,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Kind {
    /// Fades at this time of the frame; none until it has been drawn once.
    Done(Option<f64>),
    /// Stays until it is closed.
    Error,
}

impl Toasts {
    /// Says what was done.
    pub(super) fn done(&mut self, text: String) {
        self.list.push(Toast { text, kind: Kind::Done(None), is_step: false });
    }

    /// Says what was taken back or done again, in place of what was before.
    pub(super) fn stepped(&mut self, text: String) {
        self.list.retain(|it| !it.is_step);
        self.list.push(Toast { text, kind: Kind::Done(None), is_step: true });
    }

    /// Another screen is shown: what was done on the last one is no news any more.
    pub(super) fn left_screen(&mut self) {
        self.list.retain(|it| it.kind == Kind::Error);
    }

    /// Another file is open: nothing that was said concerns it.
    pub(super) fn left_file(&mut self) {
        self.list.clear();
    }

    /// Says what went wrong, what is safe and what to do.
    pub(super) fn error(&mut self, text: String) {
        self.list.retain(|toast| toast.text != text);
        self.list.push(Toast { text, kind: Kind::Error, is_step: false });
    }

    /// Draws what was done over the content; in a low window it has its row.
    pub(super) fn float_ui(&mut self, ctx: &Context, tokens: &Tokens, tr: &Tr) {
        if !self.list.iter().any(|it| !it.has_row(ctx)) {
            return;
        }
        let shown = Area::new(Id::unique("toasts"))
            .order(Order::Foreground)
            .anchor(Align2::RIGHT_BOTTOM, Vec2::new(-space::L, -(ABOVE_BUTTONS + space::L)))
            .show(ctx, |ui| {
                ui.set_max_width(440.0);
                self.list_ui(ui, tokens, tr, Toast::floats)
            });
        self.drop_read(ctx, shown.inner, shown.response.contains_pointer());
    }

    /// Draws the content, and below it the messages that have a row of their own.
    pub(super) fn below_ui(
        &mut self,
        ui: &mut Ui,
        tokens: &Tokens,
        tr: &Tr,
        content: impl FnOnce(&mut Ui),
    ) {
        let has_row = self.list.iter().any(|it| it.has_row(ui.ctx()));
        let all = ui.available_rect_before_wrap();
        let row = if has_row { self.row } else { 0.0 };
        let above = all.with_max_y((all.bottom() - row).max(all.top()));
        content(&mut ui.new_child(UiBuilder::new().max_rect(above).id_salt("above messages")));
        if !has_row {
            return;
        }
        let frame = Frame::new().fill(tokens.paper).inner_margin(Margin::symmetric(12, 6));
        let around = frame.total_margin().sum().y;
        let limit = (ui.ctx().content_rect().height() * ROW_SHARE - around).max(0.0);
        let panel = Panel::bottom("messages").frame(frame).exact_size(row).resizable(false);
        let shown = panel.show_separator_line(true).show(ui, |ui| {
            let list = ScrollArea::vertical().max_height(limit).min_scrolled_height(limit);
            let list = list
                .auto_shrink([false, true])
                .show(ui, |ui| self.list_ui(ui, tokens, tr, Toast::has_row));
            (list.inner, list.content_size.y.min(limit) + around)
        });
        let (closed, height) = shown.inner;
        if 0.5 < (self.row - height).abs() {
            self.row = height;
            ui.ctx().request_discard("the height of the messages");
        }
        self.drop_read(ui.ctx(), closed, shown.response.contains_pointer());
    }

    /// Draws each and says which was closed.
    fn list_ui(
        &mut self,
        ui: &mut Ui,
        tokens: &Tokens,
        tr: &Tr,
        is_here: fn(&Toast, &Context) -> bool,
    ) -> Option<usize> {
        let now = ui.input(|input| input.time);
        let mut closed = None;
        for (idx, toast) in self.list.iter_mut().enumerate() {
            if !is_here(toast, ui.ctx()) {
                continue;
            }
            if toast.kind == Kind::Done(None) {
                toast.kind = Kind::Done(Some(now + STAYS));
            }
            if toast_ui(ui, tokens, tr, toast) {
                closed = Some(idx);
            }
        }
        closed
    }

    /// Takes away what was closed or stood long enough; what is pointed at stays on.
    fn drop_read(&mut self, ctx: &Context, closed: Option<usize>, is_pointed_at: bool) {
        let now = ctx.input(|input| input.time);
        if is_pointed_at {
            for toast in &mut self.list {
                if let Kind::Done(Some(until)) = &mut toast.kind {
                    *until = until.max(now + STAYS_ON);
                }
            }
        }
        if let Some(idx) = closed {
            self.list.remove(idx);
        }
        self.list.retain(|toast| !matches!(toast.kind, Kind::Done(Some(until)) if until <= now));
        let next = self.list.iter().filter_map(|toast| match toast.kind {
            Kind::Done(until) => until.map(|until| until - now),
            Kind::Error => None,
        });
        if let Some(wait) = next.reduce(f64::min) {
            ctx.request_repaint_after_secs(as_f32(wait));
        }
    }
}

impl Toast {
    /// Whether it stands in the row above the foot.
    fn has_row(&self, ctx: &Context) -> bool {
        self.kind == Kind::Error || is_low(ctx)
    }

    /// Whether it floats over the content.
    fn floats(&self, ctx: &Context) -> bool {
        !self.has_row(ctx)
    }
}

/// Whether the window has no place where a message covers nothing.
fn is_low(ctx: &Context) -> bool {
    ctx.content_rect().height() < LOW
}

/// Draws one and says whether it was closed.
fn toast_ui(ui: &mut Ui, tokens: &Tokens, tr: &Tr, toast: &Toast) -> bool {
    let is_error = toast.kind == Kind::Error;
    let has_row = toast.has_row(ui.ctx());
    let edge = match toast.kind {
        Kind::Error => Stroke::new(2.0, tokens.critical),
        // The row has an edge of its own.
        Kind::Done(_) if has_row => Stroke::NONE,
        Kind::Done(_) => Stroke::new(1.0, tokens.edge),
    };
    let frame = Frame::new()
        .fill(tokens.paper)
        .stroke(edge)
        .corner_radius(size::CORNER)
        .inner_margin(Margin::same(if has_row { 4 } else { 12 }));
    frame
        .show(ui, |ui| {
            let response = if is_error {
                text::problem_ui(ui, tokens, &toast.text)
            } else {
                text::text_ui(ui, &toast.text)
            };
            ui.ctx().accesskit_node_builder(response.id, |node| {
                node.set_role(if is_error { Role::Alert } else { Role::Status });
                node.set_live(if is_error { Live::Assertive } else { Live::Polite });
                node.set_label(toast.text.as_str());
            });
            if !is_error {
                return false;
            }
            ui.horizontal_wrapped(|ui| {
                if button::quiet_ui(ui, &tr.dialogs_copy_message()).clicked() {
                    ui.ctx().copy_text(toast.text.clone());
                }
                button::quiet_ui(ui, &tr.dialogs_close()).clicked()
            })
            .inner
        })
        .inner
}

/// Times on screen are short.
#[expect(clippy::cast_possible_truncation, reason = "seconds on screen are few")]
fn as_f32(seconds: f64) -> f32 {
    seconds as f32
}
