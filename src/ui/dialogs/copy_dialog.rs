//! Copies one piece of evidence to other questions: all questions with a box each, those of the same checklist first.

use std::collections::BTreeSet;

use eframe::egui::{Context, Id, Ui};

use super::{Beside, Outcome, box_ui, go_ui, line_below, list_ui, plain, until_done};
use crate::domain::{Change, Checklist, Evidence, Question, QuestionId};
use crate::ui::asks::{Ask, Asks};
use crate::ui::open_file::OpenFile;
use crate::ui::theme::space;
use crate::ui::view_cx::ViewCx;
use crate::ui::view_model::progress::{asked, checklists_in_scope, has_gap};
use crate::ui::widgets::field::{FieldLook, plain_field_ui};
use crate::ui::widgets::{button, text};

/// What stands above and below the list of questions.
const AROUND_LIST: f32 = 248.0;

/// What is copied, and to which questions.
#[derive(Debug)]
pub(crate) struct CopyDialog {
    question: QuestionId,
    idx: usize,
    to: BTreeSet<QuestionId>,
    words: String,
    is_new: bool,
}

impl CopyDialog {
    /// For the evidence at a place of a question's list.
    pub(crate) fn new(question: QuestionId, idx: usize) -> Self {
        Self { question, idx, to: BTreeSet::new(), words: String::new(), is_new: true }
    }

    /// Draws it.
    pub(crate) fn ui(&mut self, ctx: &Context, cx: &ViewCx<'_>, asks: &mut Asks) -> Outcome {
        let Some(open) = cx.open else { return Outcome::Done };
        let list = open.assessment().evidence_of(&self.question);
        let Some(evidence) = list.get(self.idx).cloned() else { return Outcome::Done };
        until_done(ctx, cx, "copy evidence", 680.0, Beside::Keeps, |ui| {
            self.content_ui(ui, cx, open, &evidence, asks)
        })
    }

    fn content_ui(
        &mut self,
        ui: &mut Ui,
        cx: &ViewCx<'_>,
        open: &OpenFile,
        evidence: &Evidence,
        asks: &mut Asks,
    ) -> bool {
        text::heading_ui(ui, &cx.tr.assessment_copy_title());
        text::soft_ui(ui, cx.tokens, &evidence.title);
        ui.add_space(space::S);
        let label = cx.tr.assessment_list_search();
        let look = FieldLook::new(&label);
        let search = plain_field_ui(ui, cx, &mut self.words, &look, Id::unique("copy search"));
        if std::mem::take(&mut self.is_new) {
            search.request_focus();
        }
        if self.lists_a_gap(cx, open) {
            text::note_ui(ui, cx.tokens, &cx.tr.assessment_copy_gap());
        }
        ui.add_space(space::S);
        let around = AROUND_LIST + line_below(ui.ctx());
        let height = (super::height(ui.ctx()) - around).clamp(96.0, 420.0);
        list_ui(ui, cx, height, |ui| self.questions_ui(ui, cx, open, evidence));
        ui.add_space(space::M);
        ui.horizontal_wrapped(|ui| self.buttons_ui(ui, cx, open, evidence, asks)).inner
    }

    /// Whether any question of the list has the mark that a line above it explains.
    fn lists_a_gap(&self, cx: &ViewCx<'_>, open: &OpenFile) -> bool {
        let mut all = checklists_in_scope(cx.pack, open.assessment())
            .flat_map(|it| asked(it, open.assessment()));
        all.any(|it| it.id != self.question && has_gap(it, &open.card))
    }

    fn questions_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile, evidence: &Evidence) {
        let words: Vec<String> = self.words.split_whitespace().map(plain).collect();
        let is_own = |it: &&Checklist| it.questions.iter().any(|it| it.id == self.question);
        let all: Vec<&Checklist> = checklists_in_scope(cx.pack, open.assessment()).collect();
        let (own, others): (Vec<&Checklist>, Vec<&Checklist>) = all.into_iter().partition(is_own);
        let mut n_shown = 0;
        for checklist in own.into_iter().chain(others) {
            let fits = |it: &&Question| {
                let name = plain(&format!("{} {}", it.id, cx.question_text(&it.id)));
                it.id != self.question && words.iter().all(|word| name.contains(word.as_str()))
            };
            let found: Vec<&Question> = asked(checklist, open.assessment()).filter(fits).collect();
            if found.is_empty() {
                continue;
            }
            n_shown += found.len();
            text::group_ui(ui, cx.checklist_title(&checklist.id));
            for question in found {
                self.question_ui(ui, cx, open, evidence, question);
            }
            ui.add_space(space::S);
        }
        if n_shown == 0 {
            text::soft_ui(ui, cx.tokens, &cx.tr.menu_palette_nothing());
        }
    }

    /// A box with the question; one that has the evidence already is ticked and grey.
    fn question_ui(
        &mut self,
        ui: &mut Ui,
        cx: &ViewCx<'_>,
        open: &OpenFile,
        evidence: &Evidence,
        question: &Question,
    ) {
        let has_it = open.assessment().evidence_of(&question.id).contains(evidence);
        let mut is_chosen = has_it || self.to.contains(&question.id);
        let mark = if has_gap(question, &open.card) { "▲ " } else { "" };
        let words = format!("{mark}{}  {}", question.id, cx.question_text(&question.id));
        ui.add_enabled_ui(!has_it, |ui| {
            if box_ui(ui, &mut is_chosen, &words) {
                if is_chosen {
                    self.to.insert(question.id.clone());
                } else {
                    self.to.remove(&question.id);
                }
            }
        });
    }

    fn buttons_ui(
        &self,
        ui: &mut Ui,
        cx: &ViewCx<'_>,
        open: &OpenFile,
        evidence: &Evidence,
        asks: &mut Asks,
    ) -> bool {
        let n_chosen = self.to.len();
        let go = match n_chosen {
            0 => cx.tr.assessment_copy_none(),
            n => cx.tr.assessment_copy_go(n),
        };
        let is_ready = 0 < n_chosen && open.is_writable();
        if go_ui(ui, cx, &go, is_ready) {
            let changes = self.to.iter().map(|id| {
                let place = open.assessment().evidence_of(id).len();
                Change::AddEvidence(id.clone(), place, evidence.clone())
            });
            asks.change(Change::Several(changes.collect()));
            asks.push(Ask::Say(cx.tr.assessment_copy_done(n_chosen)));
            return true;
        }
        button::quiet_ui(ui, &cx.tr.dialogs_cancel()).clicked()
    }
}
