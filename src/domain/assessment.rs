//! One institution's filled-in checklists: the state that the journal's changes add up to.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::{
    Acceptance, Action, ActionId, ActionStatus, Answer, ChecklistId, Evidence, Institution,
    InstitutionKind, PackVersion, Previous, Question, QuestionId, Rater, Rating, Reason, RiskId,
    Vote,
};

/// Everything a user recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    /// Who is assessed.
    pub institution: Institution,
    /// The period of the plan.
    pub period: Option<Period>,
    /// The day that evidence ages and actions fall due against; none: the day of the last change.
    pub assessed_on: Option<Date>,
    /// The posts that took part.
    pub team: Vec<String>,
    /// What is assessed.
    pub scope: Scope,
    /// The packs of one's own that checklists of the scope come from; empty where all are built in.
    pub packs: Vec<PackVersion>,
    /// What was left out of the scope, and why.
    pub left_out_reason: Option<String>,
    /// The language of the plan, as a tag such as `lt`; none: the program's default.
    pub plan_language: Option<String>,
    /// The approval line of the printed plan, such as the order's date and number.
    pub approval: Option<String>,
    /// What the plan is drawn up on, such as an article of a law.
    pub legal_basis: Option<String>,
    /// Who monitors the plan, how often, and to whom they report.
    pub monitoring: Option<String>,
    /// Answers; a question without one is blank.
    pub answers: BTreeMap<QuestionId, Answer>,
    /// Questions whose answer was taken over from the last assessment and waits to be confirmed.
    pub to_confirm: BTreeSet<QuestionId>,
    /// Evidence of questions, in the order added.
    pub evidence: BTreeMap<QuestionId, Vec<Evidence>>,
    /// Notes of questions.
    pub notes: BTreeMap<QuestionId, String>,
    /// Own ratings of risks.
    pub ratings: BTreeMap<RiskId, Rating>,
    /// Signed acceptances of risks.
    pub acceptances: BTreeMap<RiskId, Acceptance>,
    /// The plan, in the user's order.
    pub actions: Vec<Action>,
    /// Who votes on questions, in the order of their turns; empty where one person or a talk decides.
    pub raters: Vec<Rater>,
    /// Blind votes on questions.
    pub votes: BTreeMap<QuestionId, BTreeMap<Rater, Vote>>,
    /// Why the answer that was agreed is not the median of the votes.
    pub consensus_reasons: BTreeMap<QuestionId, Reason>,
    /// The plan of the assessment before this one.
    pub previous: Option<Previous>,
}

impl Assessment {
    /// The number of an action: its place among those that are not dropped, counted from 1.
    pub fn action_number(&self, id: &ActionId) -> Option<usize> {
        let mut kept = self.actions.iter().filter(|it| it.status != ActionStatus::Dropped);
        kept.position(|it| it.id == *id).map(|it| it + 1)
    }

    /// An assessment of nothing yet.
    pub fn new() -> Self {
        Self {
            institution: Institution { name: String::new(), kind: InstitutionKind::Other },
            period: None,
            assessed_on: None,
            team: Vec::new(),
            scope: Scope::default(),
            packs: Vec::new(),
            left_out_reason: None,
            plan_language: None,
            approval: None,
            legal_basis: None,
            monitoring: None,
            answers: BTreeMap::new(),
            to_confirm: BTreeSet::new(),
            evidence: BTreeMap::new(),
            notes: BTreeMap::new(),
            ratings: BTreeMap::new(),
            acceptances: BTreeMap::new(),
            actions: Vec::new(),
            raters: Vec::new(),
            votes: BTreeMap::new(),
            consensus_reasons: BTreeMap::new(),
            previous: None,
        }
    }

    /// The answer that counts: one that waits to be confirmed does not, since nobody has looked at it yet.
    pub fn answer(&self, question: &QuestionId) -> Option<&Answer> {
        self.answers.get(question).filter(|_| !self.to_confirm.contains(question))
    }

    /// The answer of the last assessment that waits to be confirmed.
    pub fn unconfirmed(&self, question: &QuestionId) -> Option<&Answer> {
        self.answers.get(question).filter(|_| self.to_confirm.contains(question))
    }

    /// The votes on a question.
    pub fn votes_on(&self, question: &QuestionId) -> impl Iterator<Item = Vote> + '_ {
        self.votes.get(question).into_iter().flat_map(|it| it.values().copied())
    }

    /// The votes on a question that say something of it: while some of the raters who vote have not voted, the others' votes are a secret and lead to nothing. Votes of raters who vote no longer were complete in their time.
    pub fn counted_votes_on(&self, question: &QuestionId) -> impl Iterator<Item = Vote> + '_ {
        let votes = self.votes.get(question);
        let is_secret = votes.is_some_and(|votes| {
            votes.keys().all(|it| self.raters.contains(it))
                && self.raters.iter().any(|it| !votes.contains_key(it))
        });
        self.votes_on(question).filter(move |_| !is_secret)
    }

    /// The evidence of a question, empty where there is none.
    pub fn evidence_of(&self, question: &QuestionId) -> &[Evidence] {
        self.evidence.get(question).map_or(&[], Vec::as_slice)
    }

    /// The action of that id.
    pub fn action(&self, id: &ActionId) -> Option<&Action> {
        self.actions.iter().find(|action| action.id == *id)
    }
}

impl Default for Assessment {
    fn default() -> Self {
        Self::new()
    }
}

/// Which checklists are assessed, and whether only their rapid questions.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Scope {
    /// The checklists, in content order.
    pub checklists: Vec<ChecklistId>,
    /// Only the questions of the 75-minute mode.
    pub is_rapid: bool,
}

impl Scope {
    /// Whether a question of a checklist in scope is asked.
    pub fn asks(&self, question: &Question) -> bool {
        !self.is_rapid || question.is_rapid
    }
}

/// The first and the last day of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    from: Date,
    to: Date,
}

/// A period that ends before it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the period ends ({to}) before it begins ({from})")]
pub struct PeriodError {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
}

impl Period {
    /// A period from one day to another, both included.
    pub fn new(from: Date, to: Date) -> Result<Self, PeriodError> {
        if to < from { Err(PeriodError { from, to }) } else { Ok(Self { from, to }) }
    }

    /// The first day.
    pub fn from(self) -> Date {
        self.from
    }

    /// The last day.
    pub fn to(self) -> Date {
        self.to
    }
}
