//! `skaidra.compare/1`: what changed between two assessments, as `compare --json` prints it and a plan carries it.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::domain::{
    ActionId, ActionStatus, ChecklistId, Deadline, EvidenceGrade, MaturityLevel, OverallLevel,
    QuestionId, RiskDegree, RiskId,
};
use crate::scoring::{
    Band, ChangeKind, EvidenceLetter, IndexSplit, Input, QuestionChange, QuestionScore, compare,
    round4,
};

use super::told::is_settled;
use super::{AnswerJson, Plan, PlanAction, shape};
use crate::report::movement::Movement;
use crate::report::words::{index_decimals, shown};

/// The name and version of this shape.
pub const COMPARE_SCHEMA: &str = "skaidra.compare/1";

/// What changed between two plans.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Changes {
    /// `skaidra.compare/1`.
    pub schema: String,
    /// The earlier assessment.
    pub old: Snapshot,
    /// The later one.
    pub new: Snapshot,
    /// How the index moved; none where it is undefined on either side.
    pub index: Option<SplitJson>,
    /// Every checklist of either side, in the order of the new scores, gone ones at the end; none in plans from before they were told.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub checklists: Vec<ChecklistChangeJson>,
    /// The questions that changed, in the new content's order.
    pub questions: Vec<QuestionChangeJson>,
    /// Every risk of either side, in the order of the new scores, gone ones at the end.
    pub risks: Vec<RiskChangeJson>,
    /// What became of the actions of the earlier plan, in its order.
    pub actions: Vec<ActionChangeJson>,
}

/// An assessment in a few numbers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Snapshot {
    /// The institution.
    pub institution: String,
    /// The fingerprint of the journal.
    pub head: String,
    /// The assessment date.
    #[serde(with = "shape")]
    pub assessed_on: Date,
    /// The version of the content.
    pub content: String,
    /// The version of the method it was scored with.
    pub method: String,
    /// The level.
    #[serde(with = "shape")]
    pub level: OverallLevel,
    /// The index.
    pub index: Option<f64>,
    /// The index is withheld.
    pub withheld: bool,
    /// Answered share of the weights.
    pub coverage: Option<f64>,
    /// The evidence letter.
    #[serde(with = "shape")]
    pub evidence_letter: Option<EvidenceLetter>,
    /// The claim gap.
    pub claim_gap: Option<f64>,
}

/// The change of the index in three parts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SplitJson {
    /// The old index, computed with this program's method.
    pub old: f64,
    /// The new index.
    pub new: f64,
    /// New minus old.
    pub total: f64,
    /// By other content.
    pub content: f64,
    /// By other answers.
    pub real: f64,
    /// By other evidence, or its age.
    pub evidence: f64,
}

impl SplitJson {
    /// The same change in the numbers that are shown, so that they add up: each step lies between two shown values.
    #[must_use]
    pub fn in_shown_numbers(&self) -> Self {
        let with_content = self.old + self.content;
        let values = [self.old, with_content, with_content + self.real, self.new];
        let as_shown = |it| if self.decimals() == 2 { shown(it) } else { round4(it) };
        let values = values.map(as_shown);
        let [old, content, real, new] = values;
        Self {
            old,
            new,
            total: new - old,
            content: content - old,
            real: real - content,
            evidence: new - real,
        }
    }

    /// With how many decimals all of it is shown: as many as the index takes on either side.
    pub fn decimals(&self) -> usize {
        index_decimals([self.old, self.new])
    }
}

/// A checklist on both sides.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ChecklistChangeJson {
    /// The checklist.
    #[serde(with = "shape")]
    pub id: ChecklistId,
    /// Its title, the new one where it is still assessed.
    pub title: String,
    /// Its supported value before; none where it was not assessed or too little was answered.
    pub old: Option<f64>,
    /// Its supported value now; none where it is not assessed or too little is answered.
    pub new: Option<f64>,
}

/// A question that changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionChangeJson {
    /// The question.
    #[serde(with = "shape")]
    pub id: QuestionId,
    /// Its words, the new ones where it is still asked.
    pub text: String,
    /// What kind of change.
    #[serde(with = "shape")]
    pub kind: ChangeKind,
    /// Before; none where it was not asked or did not apply.
    pub old: Option<LevelsJson>,
    /// Now; none where it is not asked or does not apply.
    pub new: Option<LevelsJson>,
    /// It was asked before and did not apply.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub old_not_applicable: bool,
    /// It is asked now and does not apply.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub new_not_applicable: bool,
}

/// The scores of a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LevelsJson {
    /// The declared level.
    #[serde(with = "shape")]
    pub declared: Option<MaturityLevel>,
    /// The evidence grade.
    #[serde(with = "shape")]
    pub evidence: EvidenceGrade,
    /// The supported level.
    #[serde(with = "shape")]
    pub supported: Option<MaturityLevel>,
    /// There is no level because the answer is "we do not know".
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unknown: bool,
}

/// A risk on both sides.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RiskChangeJson {
    /// The risk.
    #[serde(with = "shape")]
    pub id: RiskId,
    /// Its words.
    pub text: String,
    /// N before; none where it was not in scope.
    pub old: Option<f64>,
    /// N now; none where it is not in scope.
    pub new: Option<f64>,
    /// Its ratings, where it is rated otherwise than before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rated: Option<RatedJson>,
}

/// Two ratings of one risk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct RatedJson {
    /// Before.
    pub old: RatingJson,
    /// Now.
    pub new: RatingJson,
}

/// How a risk is rated before measures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct RatingJson {
    /// Its likelihood.
    #[serde(with = "shape")]
    pub likelihood: RiskDegree,
    /// Its impact.
    #[serde(with = "shape")]
    pub impact: RiskDegree,
}

/// What became of an action of the earlier plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActionChangeJson {
    /// The action.
    #[serde(with = "shape")]
    pub id: ActionId,
    /// What was to be done.
    pub title: String,
    /// The post that answered for it.
    pub owner: Option<String>,
    /// When it was to be done.
    #[serde(with = "shape")]
    pub due: Option<Deadline>,
    /// Its status then.
    #[serde(with = "shape")]
    pub then: ActionStatus,
    /// Its status now; none where the new plan does not name it.
    #[serde(with = "shape")]
    pub now: Option<ActionStatus>,
    /// When it was closed.
    #[serde(with = "shape")]
    pub closed_on: Option<Date>,
    /// The evidence it was closed with.
    #[serde(with = "shape")]
    pub closed_grade: Option<EvidenceGrade>,
    /// Why it was dropped or is late.
    pub reason: Option<String>,
}

impl ActionChangeJson {
    /// Its status now: what was settled in the earlier plan stays so, also where the new one no longer names it.
    pub fn status_now(&self) -> Option<ActionStatus> {
        self.now.or_else(|| is_settled(self.then).then_some(self.then))
    }

    /// The day on which it was finished, where it is said to be.
    pub fn finished_on(&self) -> Option<Date> {
        let is_done = matches!(
            self.status_now(),
            Some(ActionStatus::DoneClaimed | ActionStatus::DoneVerified)
        );
        self.closed_on.filter(|_| is_done)
    }

    /// Whether it is still open on a day after the one it was due on.
    pub fn is_overdue(&self, on: Date) -> bool {
        let is_open = matches!(
            self.status_now(),
            Some(ActionStatus::Planned | ActionStatus::Running | ActionStatus::DoneClaimed)
        );
        is_open
            && self.finished_on().is_none()
            && matches!(self.due, Some(Deadline::On(due)) if due < on)
    }
}

impl Changes {
    /// The actions that the earlier plan set out to do: not those that it had dropped already.
    pub fn intended(&self) -> impl Iterator<Item = &ActionChangeJson> {
        self.actions.iter().filter(|it| it.then != ActionStatus::Dropped)
    }

    /// How many of them are done and shown by evidence.
    pub fn n_done(&self) -> usize {
        let is_done = |it: &&ActionChangeJson| it.status_now() == Some(ActionStatus::DoneVerified);
        self.intended().filter(is_done).count()
    }

    /// Of how many of its actions nothing tells what became of them.
    pub fn n_gone(&self) -> usize {
        self.actions.iter().filter(|it| it.status_now().is_none()).count()
    }

    /// Whether the newer plan goes on with an action of the earlier one.
    pub fn goes_on_with(&self, action: &PlanAction, new: &Plan) -> bool {
        self.actions.iter().filter_map(|it| it.in_plan(new)).any(|it| it.id == action.id)
    }

    /// Whether questions are asked that were not asked before.
    pub fn asks_new(&self) -> bool {
        self.questions.iter().any(|it| Movement::of(it) == Movement::New)
    }

    /// Whether both indices are published: where one is withheld, nobody may say that it rose or fell.
    pub fn shows_movement(&self) -> bool {
        !self.old.withheld && !self.new.withheld
    }

    /// Whether the earlier plan is of a later day than the newer one: what moved between them moved the other way round.
    pub fn is_backwards(&self) -> bool {
        self.new.assessed_on < self.old.assessed_on
    }

    /// Compares two plans, both scored by this program's method.
    pub fn between(old: &Plan, new: &Plan) -> Self {
        let (old_instrument, old_assessment) = (old.instrument(), old.assessment());
        let (new_instrument, new_assessment) = (new.instrument(), new.assessment());
        let comparison = compare(
            &Input {
                instrument: &old_instrument,
                assessment: &old_assessment,
                on: old.assessed_on,
                band: Band::Skip,
            },
            &Input {
                instrument: &new_instrument,
                assessment: &new_assessment,
                on: new.assessed_on,
                band: Band::Skip,
            },
        );
        let question = |it: &QuestionChange| QuestionChangeJson {
            id: it.question.clone(),
            text: text_of(&it.question, old, new),
            kind: it.kind,
            old: it.old.map(|score| levels(score, &it.question, old)),
            new: it.new.map(|score| levels(score, &it.question, new)),
            old_not_applicable: it.was_asked && it.old.is_none(),
            new_not_applicable: it.is_asked && it.new.is_none(),
        };
        Self {
            schema: COMPARE_SCHEMA.to_owned(),
            old: snapshot(old),
            new: snapshot(new),
            index: comparison.index.as_ref().map(split),
            checklists: checklists(old, new),
            questions: comparison.questions.iter().map(question).collect(),
            risks: risks(old, new),
            actions: old.actions.iter().map(|it| action(it, new)).collect(),
        }
    }

    /// The JSON of `compare --json`, with a newline at its end.
    pub fn to_json(&self) -> String {
        super::pretty(self)
    }
}

/// An assessment in a few numbers.
pub(super) fn snapshot(plan: &Plan) -> Snapshot {
    let scores = &plan.scores;
    Snapshot {
        institution: plan.institution.name.clone(),
        head: plan.head.clone(),
        assessed_on: plan.assessed_on,
        content: plan.content.clone(),
        method: plan.method.clone(),
        level: scores.level,
        index: scores.index.low,
        withheld: scores.index.withheld,
        coverage: scores.coverage,
        evidence_letter: scores.evidence_letter,
        claim_gap: scores.claim_gap,
    }
}

/// Rounds so that the three parts still sum to the total: evidence, taken last, takes the rest.
fn split(it: &IndexSplit) -> SplitJson {
    let (old, new) = (round4(it.old), round4(it.new));
    let total = round4(new - old);
    let (content, real) = (round4(it.content), round4(it.real));
    SplitJson { old, new, total, content, real, evidence: round4(total - content - real) }
}

fn levels(it: QuestionScore, id: &QuestionId, plan: &Plan) -> LevelsJson {
    let is_unknown = plan.questions().any(|it| it.id == *id && it.answer == AnswerJson::Unknown);
    LevelsJson {
        declared: it.declared,
        evidence: it.evidence,
        supported: it.supported,
        unknown: is_unknown,
    }
}

fn checklists(old: &Plan, new: &Plan) -> Vec<ChecklistChangeJson> {
    let has = |plan: &Plan, id: &ChecklistId| plan.scores.checklists.iter().any(|it| it.id == *id);
    let gone = old.scores.checklists.iter().filter(|it| !has(new, &it.id));
    let all = new.scores.checklists.iter().chain(gone);
    all.map(|it| {
        let mut parts = new.checklists.iter().chain(&old.checklists);
        ChecklistChangeJson {
            id: it.id.clone(),
            title: parts
                .find(|part| part.id == it.id)
                .map_or_else(|| it.id.to_string(), |part| part.title.clone()),
            old: supported_value(old, &it.id),
            new: supported_value(new, &it.id),
        }
    })
    .collect()
}

/// The supported value of a checklist; none where it is not assessed, or so little is answered that it is not published.
pub(super) fn supported_value(plan: &Plan, id: &ChecklistId) -> Option<f64> {
    let found = plan.scores.checklists.iter().find(|it| it.id == *id && !it.withheld);
    found.map(|it| it.low)
}

fn text_of(id: &QuestionId, old: &Plan, new: &Plan) -> String {
    let mut all = new.questions().chain(old.questions());
    all.find(|it| it.id == *id).map_or_else(|| id.to_string(), |it| it.text.clone())
}

fn risks(old: &Plan, new: &Plan) -> Vec<RiskChangeJson> {
    let of = |plan: &Plan, id: &RiskId| plan.scores.risks.iter().find(|it| it.id == *id).cloned();
    let net = |plan: &Plan, id: &RiskId| of(plan, id).map(|it| it.net);
    let rating = |plan: &Plan, id: &RiskId| {
        of(plan, id).map(|it| RatingJson { likelihood: it.likelihood, impact: it.impact })
    };
    let gone = old.scores.risks.iter().filter(|it| net(new, &it.id).is_none());
    let all = new.scores.risks.iter().chain(gone);
    all.map(|it| RiskChangeJson {
        id: it.id.clone(),
        text: new
            .risks()
            .chain(old.risks())
            .find(|risk| risk.id == it.id)
            .map_or_else(|| it.id.to_string(), |risk| risk.text.clone()),
        old: net(old, &it.id),
        new: net(new, &it.id),
        rated: rating(old, &it.id)
            .zip(rating(new, &it.id))
            .filter(|(old, new)| old != new)
            .map(|(old, new)| RatedJson { old, new }),
    })
    .collect()
}

fn action(then: &PlanAction, new: &Plan) -> ActionChangeJson {
    let now = new.actions.iter().find(|it| it.is_same(then));
    // What was settled then is told as it was told then.
    let told = now.or_else(|| is_settled(then.status).then_some(then));
    ActionChangeJson {
        id: then.id.clone(),
        title: then.title.clone(),
        owner: then.owner.clone(),
        due: then.due.clone(),
        then: then.status,
        now: now.map(|it| it.status),
        closed_on: told.and_then(|it| it.closed_on),
        closed_grade: told.and_then(|it| it.closed_grade),
        reason: told.and_then(|it| it.reason.clone()),
    }
}
