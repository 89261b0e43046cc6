//! What comes next while several raters vote, up to the answer that is agreed; what was answered before the votes is not.

use eframe::egui::Ui;

use super::{Raters, Stage, next_open};
use crate::content::Pack;
use crate::domain::{Answer, Change, MaturityLevel, QuestionId, Reason};
use crate::scoring::Spread;
use crate::ui::asks::Asks;
use crate::ui::open_file::OpenFile;
use crate::ui::screens::answers::{AnswersView, Wanted, consensus};
use crate::ui::typed::drafts::Drafts;
use crate::ui::typed::fields::Field;
use crate::ui::view_cx::ViewCx;
use crate::ui::view_model::votes::is_agreed;
use crate::ui::widgets::button;
use crate::ui::widgets::field::field_id;

impl AnswersView {
    /// What Enter does while several raters vote; none where the next step is the usual one.
    pub(in crate::ui::screens::answers) fn raters_step(
        &self,
        cx: &ViewCx<'_>,
        open: &OpenFile,
    ) -> Option<String> {
        let tr = cx.tr;
        match self.stage(open)? {
            Stage::Pass(_) => Some(tr.raters_take()),
            Stage::Covered => Some(tr.raters_uncover()),
            Stage::Uncovered => {
                let (_, question) = cx.pack.instrument.question(self.question.as_ref()?)?;
                let is_open = self.agreed.is_none() && !is_agreed(open, &question.id);
                let words = match consensus::seen(open, question) {
                    Some(spread) => tr.raters_take_median(spread.median.to_string()),
                    None => tr.raters_take_unknown(),
                };
                is_open.then_some(words)
            }
            Stage::Setup | Stage::Voting(_) => None,
        }
    }

    /// The median of a question that has to be talked about before anything is agreed on.
    fn to_discuss(&self, pack: &Pack, open: &OpenFile) -> Option<MaturityLevel> {
        let (_, question) = pack.instrument.question(self.question.as_ref()?)?;
        let spread = consensus::seen(open, question).filter(is_doubtful)?;
        (!is_agreed(open, &question.id)).then_some(spread.median)
    }

    /// One step on while several raters vote: to the next rater, to the votes, to the answer, to the next question.
    pub(in crate::ui::screens::answers) fn step(
        &mut self,
        pack: &Pack,
        open: &OpenFile,
        id: &QuestionId,
    ) -> Option<Change> {
        let raters: &mut Raters = self.raters.as_mut()?;
        if raters.stage(open.assessment(), id) != Stage::Uncovered {
            raters.step(open.assessment(), id);
            self.is_new = true;
            return None;
        }
        if self.agreed.is_some() {
            // The reason is still owed.
            self.wanted = Some(Wanted::Consensus);
            return None;
        }
        let (_, question) = pack.instrument.question(id)?;
        if !is_agreed(open, id) {
            if self.to_discuss(pack, open).is_some() {
                // Who only presses Enter on has not talked about it.
                return None;
            }
            return match consensus::seen(open, question) {
                Some(spread) => self.agree(pack, open, id, spread.median),
                None => Some(Change::SetAnswer(id.clone(), Some(Answer::Unknown))),
            };
        }
        self.go(open, next_open(self, pack, open, id));
        None
    }
}

/// Whether the votes lie apart, or too few say a level.
fn is_doubtful(spread: &Spread) -> bool {
    spread.is_contested() || spread.is_thin()
}

/// A question to talk about is agreed on by choices of its own; gives whether it is one.
pub(in crate::ui::screens::answers) fn to_discuss_ui(
    view: &AnswersView,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    asks: &mut Asks,
) -> bool {
    let is_seen = view.stage(open) == Some(Stage::Uncovered);
    let Some(median) = view.to_discuss(cx.pack, open).filter(|_| is_seen) else { return false };
    let Some((_, question)) = view.question().and_then(|it| cx.pack.instrument.question(it)) else {
        return false;
    };
    let words = cx.tr.raters_take_median(median.to_string());
    if button::quiet_ui(ui, &format!("{words} →")).clicked() {
        asks.changes(consensus::agree(open, question, median));
    }
    let is_thin = consensus::seen(open, question).is_some_and(|it| it.is_thin());
    if is_thin && button::quiet_ui(ui, &format!("{} →", cx.tr.raters_take_unknown())).clicked() {
        asks.change(Change::SetAnswer(question.id.clone(), Some(Answer::Unknown)));
    }
    true
}

/// Agrees on another level than the median, once its reason is long enough: whoever leaves the field records both.
pub(in crate::ui::screens::answers) fn agree_ui(
    view: &AnswersView,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    drafts: &mut Drafts,
    open: &OpenFile,
) {
    let Some((id, level)) = &view.agreed else { return };
    let field = Field::Consensus(id.clone(), *level);
    let n_chars = drafts.text(&field, open.assessment()).trim().chars().count();
    let words = cx.tr.raters_agree(level.to_string());
    let go = |ui: &mut Ui| button::primary_ui(ui, cx.tokens, &format!("{words} →")).clicked();
    if ui.add_enabled_ui(Reason::MIN_CHARS <= n_chars, go).inner {
        ui.memory_mut(|memory| memory.surrender_focus(field_id(&field)));
        drafts.take(&field);
    }
}
