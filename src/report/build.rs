//! From the data of a plan to the document that every format renders, one file a part.

mod actions;
mod answers;
mod checklists;
mod constants;
pub(super) mod difference;
pub(super) mod findings;
mod gantt;
mod inline;
mod integrity;
mod method;
mod outcome;
mod overview;
mod risks;
mod scope;
mod sources;
mod summary;
mod votes;
mod worked;

pub(super) use answers::EvidenceIndex;
pub(super) use checklists::unanswered;
pub use findings::Fault;

use jiff::civil::Date;

use crate::domain::{
    ActionId, ActionStatus, ChecklistId, MaturityLevel, QuestionId, RiskBand, RiskId, Wording,
};
use crate::i18n::Tr;
use crate::scoring::BindingGate;

use super::document::{Block, Document, Form};
use super::words::Names;
use super::{AnswerJson, ChecklistPart, Plan, PlanAction, PlanQuestion, PlanRisk, RiskJson};

/// What a plan itself finds fault with, in its actions and in its data.
pub fn faults_of(plan: &Plan, tr: &Tr) -> Vec<Fault> {
    findings::faults(&Cx { plan, tr })
}

/// The document of a plan, from its data alone.
pub fn document_of(plan: &Plan, tr: &Tr) -> Document {
    document(&Cx { plan, tr }, integrity::blocks)
}

/// The same as a copy in another format, which cannot be verified and says which file can.
pub(super) fn copy_of(plan: &Plan, tr: &Tr) -> Document {
    document(&Cx { plan, tr }, integrity::blocks_of_copy)
}

fn document(cx: &Cx<'_>, integrity: fn(&Cx<'_>) -> Vec<Block>) -> Document {
    let tr = cx.tr;
    let institution = cx.institution();
    let parts = [
        summary::blocks(cx),
        scope::blocks(cx),
        overview::blocks(cx),
        checklists::blocks(cx),
        risks::blocks(cx),
        actions::blocks(cx),
        findings::blocks(cx),
        difference::blocks(cx),
        method::blocks(cx),
        answers::blocks(cx),
        sources::blocks(cx),
        integrity(cx),
    ];
    Document {
        title: tr.report_document_title(),
        subject: cx.subject(),
        short_title: tr.report_document_short_title(),
        page_pattern: tr.report_document_page("{page}", "{pages}"),
        fingerprint: cx.fingerprint(),
        language: tr.language(),
        institution,
        form: Form::Report,
        blocks: parts.into_iter().flatten().collect(),
    }
}

/// The first and the last year, where a period is whole years.
fn whole_years(from: Date, to: Date) -> Option<(i16, i16)> {
    let is_whole = (from.month(), from.day()) == (1, 1) && (to.month(), to.day()) == (12, 31);
    is_whole.then_some((from.year(), to.year()))
}

/// What every part looks at.
pub(super) struct Cx<'a> {
    pub(super) plan: &'a Plan,
    pub(super) tr: &'a Tr,
}

impl<'a> Cx<'a> {
    /// When the assessment was made, and the time of the plan.
    pub(super) fn subject(&self) -> String {
        let (tr, date) = (self.tr, self.tr.date(self.plan.assessed_on));
        match &self.plan.period {
            None => tr.report_document_subject(date),
            Some(it) => match whole_years(it.from, it.to) {
                Some((first, last)) if first == last => {
                    tr.report_document_subject_year(date, last.to_string())
                }
                Some((first, last)) => {
                    tr.report_document_subject_years(date, first.to_string(), last.to_string())
                }
                None => tr.report_document_subject_period(date, tr.date(it.from), tr.date(it.to)),
            },
        }
    }

    /// The first characters of the fingerprint.
    pub(super) fn fingerprint(&self) -> String {
        self.plan.head.chars().take(8).collect()
    }

    /// The institution's name, or words that say it is missing.
    pub(super) fn institution(&self) -> String {
        let name = self.plan.institution.name.trim();
        if name.is_empty() { self.tr.report_institution_missing() } else { name.to_owned() }
    }

    pub(super) fn question(&self, id: &QuestionId) -> Option<&'a PlanQuestion> {
        self.plan.questions().find(|it| it.id == *id)
    }

    pub(super) fn risk(&self, id: &RiskId) -> Option<&'a PlanRisk> {
        self.plan.risks().find(|it| it.id == *id)
    }

    /// The words of a risk, else its id.
    pub(super) fn risk_text(&self, id: &RiskId) -> String {
        self.risk(id).map_or_else(|| id.to_string(), |it| it.text.clone())
    }

    /// The number of a risk: its place by net, counted from 1.
    pub(super) fn risk_number(&self, id: &RiskId) -> Option<usize> {
        self.plan.scores.risks.iter().position(|it| it.id == *id).map(|it| it + 1)
    }

    pub(super) fn part(&self, id: &ChecklistId) -> Option<&'a ChecklistPart> {
        self.plan.checklists.iter().find(|it| it.id == *id)
    }

    pub(super) fn title(&self, id: &ChecklistId) -> String {
        self.part(id).map_or_else(|| id.to_string(), |it| it.title.clone())
    }

    /// The title of an action, or words that say it has none.
    pub(super) fn action_title(&self, action: &PlanAction) -> String {
        let title = action.title.trim();
        if title.is_empty() { self.tr.results_action_untitled() } else { title.to_owned() }
    }

    /// That a risk is accepted and until when, while the acceptance counts.
    pub(super) fn accepted(&self, id: &RiskId) -> Option<String> {
        let until = self.accepted_until(id)?;
        Some(self.tr.risks_accepted_until(self.tr.date(until)))
    }

    /// The same, or that the acceptance has ended.
    pub(super) fn accepted_or_ended(&self, id: &RiskId) -> Option<String> {
        self.plan.acceptance_told(self.tr, id)
    }

    /// Until when a risk is accepted, while the acceptance counts.
    pub(super) fn accepted_until(&self, id: &RiskId) -> Option<Date> {
        let acceptance = self.risk(id)?.acceptance.as_ref()?;
        (self.plan.assessed_on <= acceptance.until).then_some(acceptance.until)
    }

    /// How many questions a short assessment asks, and how many its checklists have.
    pub(super) fn short_of(&self) -> Option<(usize, usize)> {
        let n_asked = self.plan.questions().count();
        self.plan.left_out.questions.map(|n_left| (n_asked, n_asked + n_left))
    }

    /// Why nothing can lower a risk: a short assessment asks nothing about it, or none of its questions applies.
    pub(super) fn not_asked(&self, id: &RiskId) -> Option<String> {
        let lowers = |it: &&PlanQuestion| it.risks.iter().any(|it| it.id == *id);
        let asked: Vec<&PlanQuestion> = self.plan.questions().filter(lowers).collect();
        let Some(first) = asked.first() else {
            return self.plan.rapid.then(|| self.tr.risks_not_asked_mark());
        };
        let is_out = asked.iter().all(|it| !it.is_applicable());
        is_out.then(|| self.tr.risks_none_applies_row(first.id.as_str(), asked.len()))
    }

    /// How many answers are still those of the last assessment.
    pub(super) fn n_unconfirmed(&self) -> usize {
        self.plan.questions().filter(|it| it.unconfirmed.is_some()).count()
    }

    /// The number of an action: its place among those that are not dropped, counted from 1.
    pub(super) fn action_number(&self, id: &ActionId) -> Option<usize> {
        self.kept_actions().position(|it| it.id == *id).map(|it| it + 1)
    }

    /// The actions that count: not dropped.
    pub(super) fn kept_actions(&self) -> impl Iterator<Item = &'a PlanAction> {
        self.plan.actions.iter().filter(|it| it.status != ActionStatus::Dropped)
    }

    /// The questions of an action that are not assessed.
    pub(super) fn left_out(&self, action: &PlanAction) -> Vec<String> {
        let ids = action.questions.iter().filter(|id| self.question(id).is_none());
        ids.map(ToString::to_string).collect()
    }

    /// The scores of the risks, greatest net first.
    pub(super) fn risk_scores(&self) -> &'a [RiskJson] {
        &self.plan.scores.risks
    }

    /// Whether the plan is enough for a risk: by its target, or by a signed acceptance.
    pub(super) fn adequacy(&self, score: &RiskJson) -> String {
        match (score.adequate, score.target_band) {
            (false, _) => self.tr.report_adequate_no(),
            (true, RiskBand::Tolerable) => self.tr.report_adequate_yes(),
            (true, _) => self.tr.report_adequate_accepted(),
        }
    }

    /// The gate in the form that the shared sentences take.
    pub(super) fn gate(&self) -> Option<BindingGate> {
        self.plan.scores.binding_gate.as_ref().map(|it| BindingGate {
            gate: it.gate,
            of: it.of,
            question: it.question.clone(),
            checklist: it.checklist.clone(),
            value: it.value,
        })
    }

    /// A level with its word, worded as the question asks: `2 · patvirtinta raštu`.
    pub(super) fn level(&self, question: &PlanQuestion, level: MaturityLevel) -> String {
        let wording = if question.reversed { Wording::Reversed } else { Wording::Straight };
        format!("{level}\u{a0}· {}", self.tr.ladder(wording, level))
    }
}

impl PlanQuestion {
    /// The declared level, where there is one.
    pub(super) fn declared(&self) -> Option<MaturityLevel> {
        match self.answer {
            AnswerJson::Level { level } => Some(level),
            AnswerJson::Na { .. } | AnswerJson::Unknown | AnswerJson::Blank => None,
        }
    }

    /// Whether the question counts.
    fn is_applicable(&self) -> bool {
        !matches!(self.answer, AnswerJson::Na { .. })
    }

    /// The supported level with blank as 0.
    fn s(&self) -> f64 {
        self.supported.map_or(0.0, f64::from)
    }
}

impl Names for Plan {
    fn question(&self, id: &QuestionId) -> Option<String> {
        self.questions().find(|it| it.id == *id).map(|it| it.text.clone())
    }

    fn checklist(&self, id: &ChecklistId) -> Option<String> {
        self.checklists.iter().find(|it| it.id == *id).map(|it| it.title.clone())
    }

    fn risk(&self, id: &RiskId) -> Option<String> {
        self.risks().find(|it| it.id == *id).map(|it| it.text.clone())
    }

    fn action(&self, id: &ActionId) -> Option<String> {
        self.actions.iter().find(|it| it.id == *id).map(|it| it.title.clone())
    }

    fn is_answered(&self, id: &QuestionId) -> bool {
        self.questions().any(|it| it.id == *id && it.declared().is_some())
    }
}
