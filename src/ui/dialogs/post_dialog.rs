//! Asks who fills in the copy of a received plan, so that nothing is recorded for those who made the plan.

use eframe::egui::{Context, Id, Key, Ui};

use super::{Beside, Outcome, modal};
use crate::ui::asks::{Ask, Asks};
use crate::ui::theme::space;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::field::{FieldLook, plain_field_ui};
use crate::ui::widgets::{button, text};

/// Asks for a post.
#[derive(Debug)]
pub(crate) struct PostDialog {
    title: String,
    post: String,
    is_new: bool,
}

/// What the person told in a frame.
enum Told {
    Nothing,
    Post(String),
    ReadsOnly,
}

impl PostDialog {
    /// A dialog of that title that begins with a post.
    pub(crate) fn new(title: String, post: String) -> Self {
        Self { title, post, is_new: true }
    }

    /// Draws it.
    pub(crate) fn ui(&mut self, ctx: &Context, cx: &ViewCx<'_>, asks: &mut Asks) -> Outcome {
        let (told, outcome) =
            modal(ctx, cx, "post", 560.0, Beside::Keeps, |ui| self.content_ui(ui, cx));
        match (told, outcome) {
            (Told::Post(post), _) => asks.push(Ask::Post(post)),
            (Told::ReadsOnly, _) | (Told::Nothing, Outcome::Done) => asks.push(Ask::OnlyRead),
            (Told::Nothing, Outcome::Open) => return Outcome::Open,
        }
        Outcome::Done
    }

    fn content_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>) -> Told {
        let tr = cx.tr;
        text::heading_ui(ui, &self.title);
        text::text_ui(ui, &tr.dialogs_post_note());
        ui.add_space(space::S);
        let (label, hint) = (tr.assessment_new_own_post(), tr.dialogs_post_hint());
        let look = FieldLook::new(&label).hint(&hint);
        let response = plain_field_ui(ui, cx, &mut self.post, &look, Id::unique("post dialog"));
        if std::mem::take(&mut self.is_new) {
            response.request_focus();
        }
        let is_entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        ui.add_space(space::M);
        let mut told = Told::Nothing;
        ui.horizontal_wrapped(|ui| {
            let is_ready = !self.post.trim().is_empty();
            let go = ui.add_enabled_ui(is_ready, |ui| {
                button::primary_ui(ui, cx.tokens, &tr.dialogs_next()).clicked()
            });
            if is_ready && (go.inner || is_entered) {
                told = Told::Post(self.post.trim().to_owned());
            } else if button::quiet_ui(ui, &tr.dialogs_post_later()).clicked() {
                told = Told::ReadsOnly;
            }
        });
        told
    }
}
