//! From the data of a plan to the document that every format renders, one file a part.

mod actions;
mod answers;
mod checklists;
mod constants;
mod difference;
mod findings;
mod gantt;
mod inline;
mod integrity;
mod method;
mod overview;
mod risks;
mod scope;
mod sources;
mod summary;
mod votes;
mod worked;

use crate::domain::{
    ActionId, ActionStatus, ChecklistId, MaturityLevel, QuestionId, RiskId, Wording,
};
use crate::i18n::Tr;
use crate::scoring::BindingGate;

use super::document::{Document, Form};
use super::words::Names;
use super::{AnswerJson, ChecklistPart, Plan, PlanAction, PlanQuestion, PlanRisk, RiskJson};

/// The document of a plan, from its data alone.
pub fn document_of(plan: &Plan, tr: &Tr) -> Document {
    let cx = Cx { plan, tr };
    let institution = cx.institution();
    let parts = [
        summary::blocks(&cx),
        scope::blocks(&cx),
        overview::blocks(&cx),
        checklists::blocks(&cx),
        risks::blocks(&cx),
        actions::blocks(&cx),
        findings::blocks(&cx),
        difference::blocks(&cx),
        method::blocks(&cx),
        answers::blocks(&cx),
        sources::blocks(&cx),
        integrity::blocks(&cx),
    ];
    Document {
        title: tr.report_document_title(),
        subject: cx.subject(),
        short_title: tr.report_document_short_title(),
        page_pattern: tr.report_document_page("{page}", "{pages}"),
        fingerprint: plan.head.chars().take(8).collect(),
        language: tr.language(),
        institution,
        form: Form::Report,
        blocks: parts.into_iter().flatten().collect(),
    }
}

/// What every part looks at.
struct Cx<'a> {
    plan: &'a Plan,
    tr: &'a Tr,
}

impl<'a> Cx<'a> {
    /// When the assessment was made, and the time of the plan.
    fn subject(&self) -> String {
        let (tr, date) = (self.tr, self.tr.date(self.plan.assessed_on));
        match &self.plan.period {
            None => tr.report_document_subject(date),
            Some(it) => tr.report_document_subject_period(
                date,
                tr.short_date(it.from),
                tr.short_date(it.to),
            ),
        }
    }

    /// The institution's name, or words that say it is missing.
    fn institution(&self) -> String {
        let name = self.plan.institution.name.trim();
        if name.is_empty() { self.tr.report_institution_missing() } else { name.to_owned() }
    }

    fn question(&self, id: &QuestionId) -> Option<&'a PlanQuestion> {
        self.plan.questions().find(|it| it.id == *id)
    }

    fn risk(&self, id: &RiskId) -> Option<&'a PlanRisk> {
        self.plan.risks().find(|it| it.id == *id)
    }

    /// The words of a risk, else its id.
    fn risk_text(&self, id: &RiskId) -> String {
        self.risk(id).map_or_else(|| id.to_string(), |it| it.text.clone())
    }

    /// The number of a risk: its place by net, counted from 1.
    fn risk_number(&self, id: &RiskId) -> Option<usize> {
        self.plan.scores.risks.iter().position(|it| it.id == *id).map(|it| it + 1)
    }

    fn part(&self, id: &ChecklistId) -> Option<&'a ChecklistPart> {
        self.plan.checklists.iter().find(|it| it.id == *id)
    }

    fn title(&self, id: &ChecklistId) -> String {
        self.part(id).map_or_else(|| id.to_string(), |it| it.title.clone())
    }

    /// The title of an action, or words that say it has none.
    fn action_title(&self, action: &PlanAction) -> String {
        let title = action.title.trim();
        if title.is_empty() { self.tr.results_action_untitled() } else { title.to_owned() }
    }

    /// How many answers are still those of the last assessment.
    fn n_unconfirmed(&self) -> usize {
        self.plan.questions().filter(|it| it.unconfirmed.is_some()).count()
    }

    /// The actions that count: not dropped.
    fn kept_actions(&self) -> impl Iterator<Item = &'a PlanAction> {
        self.plan.actions.iter().filter(|it| it.status != ActionStatus::Dropped)
    }

    /// The scores of the risks, greatest net first.
    fn risk_scores(&self) -> &'a [RiskJson] {
        &self.plan.scores.risks
    }

    /// The gate in the form that the shared sentences take.
    fn gate(&self) -> Option<BindingGate> {
        self.plan.scores.binding_gate.as_ref().map(|it| BindingGate {
            gate: it.gate,
            of: it.of,
            question: it.question.clone(),
            checklist: it.checklist.clone(),
            value: it.value,
        })
    }

    /// A level with its word, worded as the question asks: `2 · patvirtinta raštu`.
    fn level(&self, question: &PlanQuestion, level: MaturityLevel) -> String {
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
