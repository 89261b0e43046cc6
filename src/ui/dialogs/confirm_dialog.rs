//! Before answers of last year are confirmed together: which they are, and that their evidence is of today.

use eframe::egui::{Context, ScrollArea, Ui};

use super::{Outcome, modal};
use crate::domain::{Answer, Change, QuestionId};
use crate::ui::asks::{Ask, Asks};
use crate::ui::open_file::OpenFile;
use crate::ui::screens::answers::fresh_to_confirm;
use crate::ui::theme::space;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::{button, text};

/// What stands above and below the list of answers.
const AROUND_LIST: f32 = 180.0;

/// Lists the answers.
#[derive(Debug)]
pub(crate) struct ConfirmDialog;

impl ConfirmDialog {
    /// Draws it.
    pub(crate) fn ui(&self, ctx: &Context, cx: &ViewCx<'_>, asks: &mut Asks) -> Outcome {
        let Some(open) = cx.open else { return Outcome::Done };
        let fresh = fresh_to_confirm(cx.pack, open);
        let (is_done, outcome) =
            modal(ctx, cx, "confirm together", 680.0, |ui| content_ui(ui, cx, open, fresh, asks));
        if is_done { Outcome::Done } else { outcome }
    }
}

fn content_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    fresh: Vec<QuestionId>,
    asks: &mut Asks,
) -> bool {
    let tr = cx.tr;
    text::heading_ui(ui, &tr.repeat_together());
    text::soft_ui(ui, cx.tokens, &tr.repeat_together_about());
    ui.add_space(space::S);
    let height = (super::height(ui.ctx()) - AROUND_LIST).clamp(96.0, 420.0);
    ScrollArea::vertical().max_height(height).auto_shrink([false, true]).show(ui, |ui| {
        for id in &fresh {
            let level = open.assessment().unconfirmed(id).and_then(Answer::level);
            let level = level.map(|it| it.to_string()).unwrap_or_default();
            text::text_ui(ui, &format!("{level}  {}", cx.question_text(id)));
        }
    });
    ui.add_space(space::M);
    let n = fresh.len();
    let mut is_done = false;
    ui.horizontal_wrapped(|ui| {
        let is_ready = 0 < n && open.is_writable();
        let go = |ui: &mut Ui| button::primary_ui(ui, cx.tokens, &tr.repeat_together_go(n));
        if ui.add_enabled_ui(is_ready, go).inner.clicked() {
            asks.push(Ask::Say(tr.repeat_confirmed(n)));
            asks.change(Change::Several(fresh.into_iter().map(Change::Confirm).collect()));
            is_done = true;
        }
        is_done |= button::quiet_ui(ui, &tr.dialogs_cancel()).clicked();
    });
    is_done
}
