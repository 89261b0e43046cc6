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

/// Why it is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Why {
    /// Another person goes on.
    HandedOver,
    /// The post of this computer was told for another institution.
    Elsewhere,
}

/// Asks for a post.
#[derive(Debug)]
pub(crate) struct HandOverDialog {
    why: Why,
    post: String,
    /// It is that of this computer from now on.
    is_remembered: bool,
    is_new: bool,
}

impl HandOverDialog {
    /// A dialog with nothing written in it.
    pub(crate) fn new() -> Self {
        Self { why: Why::HandedOver, post: String::new(), is_remembered: false, is_new: true }
    }

    /// The same where the file is of another institution than the one whose post was told: what is told now is remembered for it.
    pub(crate) fn elsewhere() -> Self {
        Self { why: Why::Elsewhere, is_remembered: true, ..Self::new() }
    }

    /// Draws it.
    pub(crate) fn ui(&mut self, ctx: &Context, cx: &ViewCx<'_>, asks: &mut Asks) -> Outcome {
        let Some(open) = cx.open else { return Outcome::Done };
        until_done(ctx, cx, "hand over", 560.0, Beside::Keeps, |ui| {
            let told = self.content_ui(ui, cx, open);
            let is_told = told.is_some();
            if let Some(Told::Post(post)) = told {
                if self.is_remembered {
                    let at = open.assessment().institution.name.clone();
                    asks.push(Ask::OwnPost { post: post.clone(), at });
                }
                asks.push(Ask::Post(post));
            }
            is_told
        })
    }

    fn content_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile) -> Option<Told> {
        let tr = cx.tr;
        let mut told = None;
        self.head_ui(ui, cx, open);
        ui.add_space(space::S);
        let others = known_posts(cx, open);
        let is_elsewhere = self.why == Why::Elsewhere;
        for post in others.iter().filter(|it| is_elsewhere || *it != cx.post()) {
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

    /// What is asked, why, and for how long it counts.
    fn head_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile) {
        let tr = cx.tr;
        if self.why == Why::Elsewhere {
            text::heading_ui(ui, &tr.dialogs_hand_over_elsewhere());
            let whose = open.assessment().institution.name.as_str();
            text::text_ui(ui, &tr.dialogs_hand_over_elsewhere_note(whose, cx.post()));
            return;
        }
        text::heading_ui(ui, &tr.dialogs_hand_over_title());
        text::text_ui(ui, &tr.dialogs_hand_over_note(cx.post()));
        ui.add_space(space::S);
        let group = Group::moving(Id::unique("remembers who goes on"));
        tick_ui(ui, group, &mut self.is_remembered, &tr.dialogs_hand_over_remember());
        text::note_ui(ui, cx.tokens, &tr.dialogs_hand_over_remember_note());
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
