//! Short messages at the foot of the window: what was done fades, what went wrong stays until it is read.

use eframe::egui::accesskit::Live;
use eframe::egui::{Align2, Area, Context, Frame, Id, Margin, Order, Role, Stroke, Vec2};

use super::theme::{Tokens, size, space};
use super::widgets::{button, text};
use crate::i18n::Tr;

/// How long a message of what was done stays, in seconds.
const STAYS: f64 = 6.0;

/// How much longer it stays at least when the pointer leaves it, in seconds.
const STAYS_ON: f64 = 2.0;
/// How far above the lower edge of the window messages stand: above the foot and the buttons over it.
const ABOVE_BUTTONS: f32 = 96.0;
/// The same in a low window, where they would hide more in its middle: above the foot.
const ABOVE_FOOT: f32 = 40.0;
/// The height of a low window.
const LOW: f32 = 500.0;

/// The messages on screen, oldest first.
#[derive(Debug, Default)]
pub(super) struct Toasts(Vec<Toast>);

#[derive(Debug)]
struct Toast {
    text: String,
    kind: Kind,
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
        self.0.push(Toast { text, kind: Kind::Done(None) });
    }

    /// Says what went wrong, what is safe and what to do.
    pub(super) fn error(&mut self, text: String) {
        self.0.retain(|toast| toast.text != text);
        self.0.push(Toast { text, kind: Kind::Error });
    }

    /// Draws them above the foot.
    pub(super) fn ui(&mut self, ctx: &Context, tokens: &Tokens, tr: &Tr) {
        if self.0.is_empty() {
            return;
        }
        let now = ctx.input(|input| input.time);
        let mut closed = None;
        let height = ctx.content_rect().height();
        let above = if height < LOW { ABOVE_FOOT } else { ABOVE_BUTTONS };
        let shown = Area::new(Id::unique("toasts"))
            .order(Order::Foreground)
            .anchor(Align2::RIGHT_BOTTOM, Vec2::new(-space::L, -(above + space::L)))
            .show(ctx, |ui| {
                ui.set_max_width(440.0);
                for (idx, toast) in self.0.iter_mut().enumerate() {
                    if toast.kind == Kind::Done(None) {
                        toast.kind = Kind::Done(Some(now + STAYS));
                    }
                    if toast_ui(ui, tokens, tr, toast) {
                        closed = Some(idx);
                    }
                }
            });
        if shown.response.contains_pointer() {
            for toast in &mut self.0 {
                if let Kind::Done(Some(until)) = &mut toast.kind {
                    *until = until.max(now + STAYS_ON);
                }
            }
        }
        if let Some(idx) = closed {
            self.0.remove(idx);
        }
        self.0.retain(|toast| !matches!(toast.kind, Kind::Done(Some(until)) if until <= now));
        let next = self.0.iter().filter_map(|toast| match toast.kind {
            Kind::Done(until) => until.map(|until| until - now),
            Kind::Error => None,
        });
        if let Some(wait) = next.reduce(f64::min) {
            ctx.request_repaint_after_secs(as_f32(wait));
        }
    }
}

/// Draws one and says whether it was closed.
fn toast_ui(ui: &mut eframe::egui::Ui, tokens: &Tokens, tr: &Tr, toast: &Toast) -> bool {
    let is_error = toast.kind == Kind::Error;
    let edge = if is_error { tokens.critical } else { tokens.edge };
    let frame = Frame::new()
        .fill(tokens.paper)
        .stroke(Stroke::new(if is_error { 2.0 } else { 1.0 }, edge))
        .corner_radius(size::CORNER)
        .inner_margin(Margin::same(12));
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
