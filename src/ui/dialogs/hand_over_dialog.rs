//! Asks who goes on filling in at this computer: one of the known posts, or another.

use std::collections::BTreeSet;

use eframe::egui::{Context, Id, Key, Ui};

use super::{Beside, Outcome, until_done};
use crate::ui::asks::{Ask, Asks};
use crate::ui::focus::Group;
use crate::ui::open_file::OpenFile;
use crate::ui::theme::space;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::field::{FieldLook, plain_field_ui};
use crate::ui::widgets::tick::tick_ui;
use crate::ui::widgets::{button, text};

/// Asks for a post.
#[derive(Debug)]
pub(crate) struct HandOverDialog {
    post: String,
    /// It is that of this computer from now on.
    is_remembered: bool,
    is_new: bool,
}

impl HandOverDialog {
    /// A dialog with nothing written in it.
    pub(crate) fn new() -> Self {
        Self { post: String::new(), is_remembered: false, is_new: true }
    }

    /// Draws it.
    pub(crate) fn ui(&mut self, ctx: &Context, cx: &ViewCx<'_>, asks: &mut Asks) -> Outcome {
        let Some(open) = cx.open else { return Outcome::Done };
        until_done(ctx, cx, "hand over", 560.0, Beside::Keeps, |ui| {
            let told = self.content_ui(ui, cx, open);
            let is_told = told.is_some();
            if let Some(Told::Post(post)) = told {
                if self.is_remembered {
                    asks.push(Ask::OwnPost(post.clone()));
                }
                asks.push(Ask::Post(post));
            }
            is_told
        })
    }

    fn content_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile) -> Option<Told> {
        let tr = cx.tr;
        let mut told = None;
        text::heading_ui(ui, &tr.dialogs_hand_over_title());
        text::text_ui(ui, &tr.dialogs_hand_over_note(cx.post()));
        ui.add_space(space::S);
        let group = Group::moving(Id::unique("remembers who goes on"));
        tick_ui(ui, group, &mut self.is_remembered, &tr.dialogs_hand_over_remember());
        text::note_ui(ui, cx.tokens, &tr.dialogs_hand_over_remember_note());
        ui.add_space(space::S);
        let others = known_posts(cx, open);
        for post in others.iter().filter(|it| *it != cx.post()) {
            if button::quiet_ui(ui, post).clicked() {
                told = Some(Told::Post(post.clone()));
            }
        }
        ui.add_space(space::S);
        let label = tr.dialogs_hand_over_other();
        let hint = tr.assessment_new_own_post_hint();
        let look = FieldLook::new(&label).hint(&hint);
        let id = Id::unique("post that goes on");
        let response = plain_field_ui(ui, cx, &mut self.post, &look, id);
        // Who types a post must not hand over to another by Enter.
        if std::mem::take(&mut self.is_new) {
            response.request_focus();
        }
        let is_entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        ui.add_space(space::M);
        ui.horizontal_wrapped(|ui| {
            let is_ready = !self.post.trim().is_empty();
            let go = ui.add_enabled_ui(is_ready, |ui| {
                button::primary_ui(ui, cx.tokens, &tr.dialogs_next()).clicked()
            });
            if is_ready && (go.inner || is_entered) {
                told = Some(Told::Post(self.post.trim().to_owned()));
            } else if button::quiet_ui(ui, &tr.dialogs_cancel()).clicked() {
                told = Some(Told::Nothing);
            }
        });
        told
    }
}

/// What the person told.
enum Told {
    Post(String),
    Nothing,
}

/// The posts that take part, and behind them the one that fills in and that of this computer.
pub(crate) fn known_posts(cx: &ViewCx<'_>, open: &OpenFile) -> Vec<String> {
    let own = [cx.post(), cx.settings.post.as_str()];
    let all = open.assessment().team.iter().map(String::as_str).chain(own);
    let mut seen = BTreeSet::new();
    let is_new = |it: &&str| !it.trim().is_empty() && seen.insert(it.trim().to_lowercase());
    all.filter(is_new).map(str::to_owned).collect()
}
