//! Before answers of last year are confirmed together: each with its words and its evidence of today, and a box to leave it out.

use std::collections::BTreeSet;

use eframe::egui::{Context, Ui};

use super::{Beside, Outcome, box_ui, go_ui, list_ui, until_done};
use crate::domain::{Answer, Change, Evidence, EvidenceGrade, MaturityLevel, Question, QuestionId};
use crate::review::evidence_text;
use crate::scoring::aged_grade;
use crate::ui::asks::{Ask, Asks, Together};
use crate::ui::open_file::OpenFile;
use crate::ui::theme::space;
use crate::ui::view_cx::ViewCx;
use crate::ui::view_model::progress::{asked, checklists_in_scope};
use crate::ui::widgets::{button, text};

/// What stands above and below the list of answers.
const AROUND_LIST: f32 = 204.0;
/// How high the list grows before it scrolls.
const LIST: f32 = 520.0;

/// Lists the answers.
#[derive(Debug)]
pub(crate) struct ConfirmDialog {
    answers: Together,
    /// Those that still wait afterwards.
    left: BTreeSet<QuestionId>,
}

impl ConfirmDialog {
    /// Those whose evidence is older than what they ask about wait unless somebody chooses them.
    pub(crate) fn new(answers: Together) -> Self {
        let left = answers.older.iter().cloned().collect();
        Self { answers, left }
    }

    /// Draws it.
    pub(crate) fn ui(&mut self, ctx: &Context, cx: &ViewCx<'_>, asks: &mut Asks) -> Outcome {
        let Some(open) = cx.open else { return Outcome::Done };
        until_done(ctx, cx, "confirm together", 680.0, Beside::Keeps, |ui| {
            self.content_ui(ui, cx, open, asks)
        })
    }

    fn content_ui(
        &mut self,
        ui: &mut Ui,
        cx: &ViewCx<'_>,
        open: &OpenFile,
        asks: &mut Asks,
    ) -> bool {
        let tr = cx.tr;
        text::heading_ui(ui, &tr.repeat_together());
        text::soft_ui(ui, cx.tokens, &tr.repeat_together_about());
        ui.add_space(space::S);
        let height = (super::height(ui.ctx()) - AROUND_LIST).clamp(96.0, LIST);
        list_ui(ui, cx, height, |ui| {
            for checklist in checklists_in_scope(cx.pack, open.assessment()) {
                let questions = asked(checklist, open.assessment());
                let fresh: Vec<&Question> =
                    questions.filter(|it| self.answers.fresh.contains(&it.id)).collect();
                if fresh.is_empty() {
                    continue;
                }
                text::group_ui(ui, cx.checklist_title(&checklist.id));
                for question in fresh {
                    self.question_ui(ui, cx, open, question);
                }
                ui.add_space(space::S);
            }
            self.older_ui(ui, cx, open);
        });
        ui.add_space(space::M);
        ui.horizontal_wrapped(|ui| self.buttons_ui(ui, cx, open, asks)).inner
    }

    /// Those that are set apart, with the reason.
    fn older_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile) {
        if self.answers.older.is_empty() {
            return;
        }
        text::group_ui(ui, &cx.tr.repeat_together_older());
        text::warning_ui(ui, cx.tokens, &cx.tr.repeat_together_older_about());
        for checklist in checklists_in_scope(cx.pack, open.assessment()) {
            for question in asked(checklist, open.assessment()) {
                if self.answers.older.contains(&question.id) {
                    self.question_ui(ui, cx, open, question);
                }
            }
        }
        ui.add_space(space::S);
    }

    /// A box with the question, and below it what is attested: the level in words and what shows it.
    fn question_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile, question: &Question) {
        let id = &question.id;
        let Some(level) = open.assessment().unconfirmed(id).and_then(Answer::level) else { return };
        let mut is_chosen = !self.left.contains(id);
        let words = format!("{id}  {}", cx.question_text(id));
        if box_ui(ui, &mut is_chosen, &words) {
            if is_chosen {
                self.left.remove(id);
            } else {
                self.left.insert(id.clone());
            }
        }
        let level_words = format!("{level} – {}", cx.tr.ladder(question.wording, level));
        let shown = match shown_by(open, id, level) {
            Some(evidence) => evidence_text(cx.tr, evidence),
            None => cx.tr.repeat_together_none_needed(),
        };
        ui.horizontal_top(|ui| {
            ui.add_space(ui.spacing().icon_width + ui.spacing().icon_spacing);
            text::note_ui(ui, cx.tokens, &format!("{level_words} · {shown}"));
        });
    }

    fn buttons_ui(&self, ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile, asks: &mut Asks) -> bool {
        let tr = cx.tr;
        let all = self.answers.fresh.iter().chain(&self.answers.older);
        let chosen = all.filter(|it| !self.left.contains(*it));
        let changes: Vec<Change> = chosen.cloned().map(Change::Confirm).collect();
        let n = changes.len();
        let is_ready = 0 < n && open.is_writable();
        if go_ui(ui, cx, &tr.repeat_together_go(n), is_ready) {
            asks.push(Ask::Say(tr.repeat_confirmed(n)));
            asks.change(Change::Several(changes));
            return true;
        }
        button::quiet_ui(ui, &tr.dialogs_cancel()).clicked()
    }
}

/// The best piece of evidence with a date of today's age; none where the level needs none.
fn shown_by<'a>(open: &'a OpenFile, id: &QuestionId, level: MaturityLevel) -> Option<&'a Evidence> {
    let on = open.session.assessed_on();
    if level <= EvidenceGrade::MIN.cap() {
        return None;
    }
    let pieces = open.assessment().evidence_of(id).iter();
    let fresh = pieces.filter(|it| it.date.is_some() && aged_grade(it, on) == it.grade);
    fresh.max_by_key(|it| it.grade)
}
