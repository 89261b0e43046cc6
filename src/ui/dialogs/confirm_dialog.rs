//! Before answers of last year are confirmed together: which they are, and that their evidence is of today.

use eframe::egui::{Context, ScrollArea, Ui};

use super::{Outcome, modal};
use crate::domain::{Answer, Change, QuestionId};
use crate::ui::asks::{Ask, Asks};
use crate::ui::open_file::OpenFile;
use crate::ui::theme::space;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::{button, text};

/// What stands above and below the list of answers.
const AROUND_LIST: f32 = 180.0;

/// Lists the answers.
#[derive(Debug)]
pub(crate) struct ConfirmDialog {
    fresh: Vec<QuestionId>,
}

impl ConfirmDialog {
    /// For the answers that stand on evidence of today.
    pub(crate) fn new(fresh: Vec<QuestionId>) -> Self {
        Self { fresh }
    }

    /// Draws it.
    pub(crate) fn ui(&self, ctx: &Context, cx: &ViewCx<'_>, asks: &mut Asks) -> Outcome {
        let Some(open) = cx.open else { return Outcome::Done };
        let (is_done, outcome) =
            modal(ctx, cx, "confirm together", 680.0, |ui| self.content_ui(ui, cx, open, asks));
        if is_done { Outcome::Done } else { outcome }
    }

    fn content_ui(&self, ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile, asks: &mut Asks) -> bool {
        let tr = cx.tr;
        text::heading_ui(ui, &tr.repeat_together());
        text::soft_ui(ui, cx.tokens, &tr.repeat_together_about());
        ui.add_space(space::S);
        let height = (super::height(ui.ctx()) - AROUND_LIST).clamp(96.0, 420.0);
        ScrollArea::vertical().max_height(height).auto_shrink([false, true]).show(ui, |ui| {
            for id in &self.fresh {
                let level = open.assessment().unconfirmed(id).and_then(Answer::level);
                let level = level.map(|it| it.to_string()).unwrap_or_default();
                text::text_ui(ui, &format!("{level}  {}", cx.question_text(id)));
            }
        });
        ui.add_space(space::M);
        let n = self.fresh.len();
        let mut is_done = false;
        ui.horizontal_wrapped(|ui| {
            let go = |ui: &mut Ui| button::primary_ui(ui, cx.tokens, &tr.repeat_together_go(n));
            if ui.add_enabled_ui(open.is_writable(), go).inner.clicked() {
                asks.push(Ask::Say(tr.repeat_confirmed(n)));
                let all = self.fresh.iter().cloned().map(Change::Confirm);
                asks.change(Change::Several(all.collect()));
                is_done = true;
            }
            is_done |= button::quiet_ui(ui, &tr.dialogs_cancel()).clicked();
        });
        is_done
    }
}
