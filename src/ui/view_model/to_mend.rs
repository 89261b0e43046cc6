//! What the plan still lacks: one entry a place, the same number on every screen that counts them.

use jiff::civil::Date;

use super::gone_posts::GonePost;
use crate::domain::{
    Action, ActionId, ActionStatus, Answer, MaturityLevel, Period, QuestionId, RiskBand, RiskId,
};
use crate::i18n::Tr;
use crate::scoring::{PlanCheck, PlanCheckRule, RiskScore};
use crate::ui::open_file::OpenFile;
use crate::ui::typed::fields::{ActionField, Field, FieldProblem};
use crate::ui::typed::unfinished::Texts;

/// From so many on, actions that lack the same are one entry.
const N_ALIKE: usize = 3;

/// What one place of the plan lacks.
#[derive(Debug)]
pub(crate) enum ToMend<'a> {
    /// The plan has no period.
    Period,
    /// The period would end before it begins, so that one of its days is not recorded.
    Backwards(Field),
    /// Everything that one action lacks.
    Action(&'a ActionId, Vec<Lack>),
    /// What several actions lack alike.
    Alike(Vec<&'a ActionId>, Vec<Lack>),
    /// Checklists that are proposed for the institution are left out, and nobody says why.
    NoScopeReason,
    /// A post has actions and takes part no longer, under that name.
    Gone(&'a GonePost),
    /// So many questions were voted on, and no answer was agreed on.
    Unsettled(usize),
    /// An action is said to be done, and a question that it raises is answered with less than it was for.
    Behind(Behind<'a>),
    /// An action is said to be done, and none of its questions is assessed.
    LeftOut(&'a Action),
    /// An action is still to be done, and none of its questions applies or is assessed.
    Idle(&'a Action, Idle),
    /// A great risk is accepted until a day before the plan begins.
    Unborne(&'a RiskId, Date),
    /// A check that is about no single action.
    Check(&'a PlanCheck),
    /// Risks that stay too high and that nobody accepted.
    StillHigh(Vec<&'a PlanCheck>),
}

/// A question that is answered with less than a done action was for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Behind<'a> {
    /// The action.
    pub(crate) action: &'a Action,
    /// The question.
    pub(crate) question: &'a QuestionId,
    /// What is answered.
    pub(crate) level: MaturityLevel,
}

/// Why an action raises nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Idle {
    /// Its questions do not apply.
    Inapplicable,
    /// They are not assessed.
    LeftOut,
    /// Some do not apply, and the others are not assessed.
    Both,
    /// Their checklist is missing here.
    Missing,
}

impl Idle {
    /// As the messages call it.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Inapplicable => "na",
            Self::LeftOut => "out",
            Self::Both => "both",
            Self::Missing => "missing",
        }
    }
}

/// What an action lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lack {
    /// A check of METHOD.
    Rule(PlanCheckRule),
    /// It begins after it is due.
    StartsLate,
    /// It was closed before it began.
    ClosedEarly,
    /// It was dropped, and nobody says why.
    NoReason,
    /// Nobody says what it is against.
    NoCause,
    /// Nobody says what will be seen of it.
    NoEffect,
    /// It is said to be done, and nobody says when.
    NoClosingDay,
    /// It is said to be done, and nothing shows it.
    NoClosingEvidence,
    /// It is late, and somebody says why.
    LateExplained,
    /// It is due before the plan begins.
    DueEarly,
    /// It is said to be shown by evidence, and its questions hold none that would.
    NoRecords,
    /// It is planned to begin before the plan does.
    BeginsEarly,
    /// It runs, and the day it begins on has not come.
    RunsEarly,
}

impl Lack {
    /// In two or three words.
    pub(crate) fn words(self, tr: &Tr) -> Option<String> {
        Some(match self {
            Self::StartsLate => tr.plan_window_gap_start(),
            Self::ClosedEarly => tr.plan_window_gap_closed(),
            Self::NoReason => tr.plan_window_gap_reason(),
            Self::NoCause => tr.plan_window_gap_cause(),
            Self::NoEffect => tr.plan_window_gap_effect(),
            Self::NoClosingDay => tr.plan_window_gap_closing_day(),
            Self::NoClosingEvidence => tr.plan_window_gap_closing_evidence(),
            Self::LateExplained => tr.plan_window_gap_past_explained(),
            Self::DueEarly => tr.plan_window_gap_due_early(),
            Self::NoRecords => tr.plan_window_gap_records(),
            Self::BeginsEarly => tr.plan_window_gap_begins_early(),
            Self::RunsEarly => tr.plan_window_gap_runs_early(),
            Self::Rule(rule) => return gap(tr, rule),
        })
    }

    /// Whether it is not there at all; else it is there and not as it should be.
    fn is_missing(self) -> bool {
        match self {
            Self::Rule(rule) => matches!(
                rule,
                PlanCheckRule::NoOwner
                    | PlanCheckRule::NoDueDate
                    | PlanCheckRule::NoIndicator
                    | PlanCheckRule::NoBaseline
                    | PlanCheckRule::NoTarget
            ),
            Self::NoReason
            | Self::NoCause
            | Self::NoEffect
            | Self::NoClosingDay
            | Self::NoClosingEvidence
            | Self::NoRecords => true,
            Self::StartsLate
            | Self::ClosedEarly
            | Self::LateExplained
            | Self::DueEarly
            | Self::BeginsEarly
            | Self::RunsEarly => false,
        }
    }

    /// The field that mends it.
    pub(crate) fn field(self) -> ActionField {
        match self {
            Self::Rule(PlanCheckRule::NoOwner) => ActionField::Owner,
            Self::Rule(PlanCheckRule::NoIndicator) => ActionField::Indicator,
            Self::Rule(PlanCheckRule::NoBaseline) => ActionField::Baseline,
            Self::Rule(PlanCheckRule::NoTarget) => ActionField::Target,
            Self::Rule(PlanCheckRule::RepeatsTheLaw) => ActionField::Title,
            Self::Rule(_) | Self::LateExplained | Self::DueEarly => ActionField::Due,
            Self::StartsLate | Self::BeginsEarly | Self::RunsEarly => ActionField::Start,
            Self::ClosedEarly | Self::NoClosingDay | Self::NoRecords => ActionField::ClosedOn,
            Self::NoClosingEvidence => ActionField::ClosedBy,
            Self::NoReason => ActionField::Reason,
            Self::NoCause => ActionField::Cause,
            Self::NoEffect => ActionField::Effect,
        }
    }
}

/// Everything that the plan lacks, in the order in which it is mended; beside it stands what is typed and not recorded.
pub(crate) fn to_mend<'a>(open: &'a OpenFile, unfinished: &Texts) -> Vec<ToMend<'a>> {
    let assessment = open.assessment();
    let mut found = Vec::new();
    if let Some(field) = backwards(open, unfinished) {
        found.push(ToMend::Backwards(field));
    } else if assessment.period.is_none() && !assessment.actions.is_empty() {
        found.push(ToMend::Period);
    }
    if open.owes_left_out_reason() {
        found.push(ToMend::NoScopeReason);
    }
    if !open.unsettled.is_empty() {
        found.push(ToMend::Unsettled(open.unsettled.len()));
    }
    let is_missed = |it: &&GonePost| !it.open.is_empty();
    found.extend(open.gone_posts.iter().filter(is_missed).map(ToMend::Gone));
    found.extend(contradicted(open));
    found.extend(of_actions(open));
    let is_high = |it: &&PlanCheck| it.rule == PlanCheckRule::TargetStillHigh;
    let (high, others): (Vec<_>, Vec<_>) =
        open.card.plan_checks.iter().filter(|it| !is_of_action(it)).partition(is_high);
    found.extend(others.into_iter().map(ToMend::Check));
    found.extend(unborne(open));
    match high.as_slice() {
        [] => {}
        [only] => found.push(ToMend::Check(only)),
        _ => found.push(ToMend::StillHigh(high)),
    }
    found
}

/// Done actions that the answers do not show to be done, those whose questions are not assessed, and open ones that raise nothing.
fn contradicted(open: &OpenFile) -> Vec<ToMend<'_>> {
    let actions = || open.assessment().actions.iter();
    let done = || actions().filter(|it| is_done(it));
    let behind = done().flat_map(|it| behind(open, it)).map(ToMend::Behind);
    let left_out = done().filter(|it| is_left_out(open, it)).map(ToMend::LeftOut);
    let idle = actions().filter_map(|it| Some(ToMend::Idle(it, idle(open, it)?)));
    behind.chain(left_out).chain(idle).collect()
}

/// Why an action that is still to be done raises nothing: none of its questions applies or is assessed.
fn idle(open: &OpenFile, action: &Action) -> Option<Idle> {
    let is_missing = |id: &QuestionId| open.misses(id);
    let is_idle = |id: &QuestionId| {
        is_missing(id) || open.knows(id) && (!open.asks(id) || does_not_apply(open, id))
    };
    let all = &action.questions;
    let is_so = is_open(action) && !all.is_empty() && all.iter().all(is_idle);
    let n_out = all.iter().filter(|it| !open.asks(it)).count();
    is_so.then_some(match n_out {
        _ if all.iter().any(is_missing) => Idle::Missing,
        0 => Idle::Inapplicable,
        n if n == all.len() => Idle::LeftOut,
        _ => Idle::Both,
    })
}

/// The questions of an action whose checklist is missing here.
pub(crate) fn missing<'a>(open: &OpenFile, action: &'a Action) -> Vec<&'a str> {
    action.questions.iter().filter(|id| open.misses(id)).map(QuestionId::as_str).collect()
}

/// Whether a question was said not to apply.
pub(crate) fn does_not_apply(open: &OpenFile, id: &QuestionId) -> bool {
    matches!(open.assessment().answer(id), Some(Answer::NotApplicable(_)))
}

/// The questions of an action that are answered with less than it was for.
fn behind<'a>(open: &'a OpenFile, action: &'a Action) -> impl Iterator<Item = Behind<'a>> {
    action.questions.iter().filter_map(move |question| {
        let declared = open.card.questions.get(question)?.declared?;
        let is_behind = declared < action.planned_level;
        is_behind.then_some(Behind { action, question, level: declared })
    })
}

/// Whether an action has questions, and none of them is assessed.
fn is_left_out(open: &OpenFile, action: &Action) -> bool {
    let is_asked = |id: &QuestionId| open.asks(id);
    !action.questions.is_empty() && !action.questions.iter().any(is_asked)
}

/// Risks that stay too high and whose acceptance ends before the plan begins.
fn unborne(open: &OpenFile) -> impl Iterator<Item = ToMend<'_>> {
    let is_high = |it: &&RiskScore| it.target_band != RiskBand::Tolerable;
    open.card.risks.iter().filter(is_high).filter_map(|it| {
        let until = open.assessment().acceptances.get(&it.id)?.until;
        ends_early(open, until).then_some(ToMend::Unborne(&it.id, until))
    })
}

/// Whether an acceptance that still counts ends before the plan begins.
pub(crate) fn ends_early(open: &OpenFile, until: Date) -> bool {
    let begins = open.assessment().period.map(Period::from);
    open.session.assessed_on() <= until && begins.is_some_and(|it| until < it)
}

/// Whether an action is said to be done.
pub(crate) fn is_done(action: &Action) -> bool {
    matches!(action.status, ActionStatus::DoneClaimed | ActionStatus::DoneVerified)
}

/// Whether an action is still to be done.
pub(crate) fn is_open(action: &Action) -> bool {
    matches!(action.status, ActionStatus::Planned | ActionStatus::Running)
}

/// What actions lack: one entry an action, or one for all that lack the same.
fn of_actions<'a>(open: &'a OpenFile) -> Vec<ToMend<'a>> {
    let actions = open.assessment().actions.iter().map(|it| (&it.id, lacks(open, it)));
    let lacking: Vec<(&ActionId, Vec<Lack>)> = actions.filter(|(_, it)| !it.is_empty()).collect();
    let entry = |(id, lacks): &(&'a ActionId, Vec<Lack>)| {
        let alike: Vec<_> =
            lacking.iter().filter(|(_, it)| it == lacks).map(|(id, _)| *id).collect();
        match alike.first() {
            Some(first) if N_ALIKE <= alike.len() => {
                (first == id).then(|| ToMend::Alike(alike, lacks.clone()))
            }
            _ => Some(ToMend::Action(id, lacks.clone())),
        }
    };
    lacking.iter().filter_map(entry).collect()
}

/// The day of the plan by which it would end before it begins.
pub(crate) fn backwards(open: &OpenFile, unfinished: &Texts) -> Option<Field> {
    [Field::PeriodTo, Field::PeriodFrom].into_iter().find(|field| {
        let typed = unfinished.get(&field.key());
        typed.is_some_and(|text| {
            field.change(open.assessment(), text) == Err(FieldProblem::EndsTooEarly)
        })
    })
}

/// In words what is missing and what is to be corrected, with more of the latter; empty where nothing is.
pub(crate) fn gaps(tr: &Tr, lacks: &[Lack], also_wrong: Option<String>) -> String {
    let words = |is_missing: bool| {
        let those = lacks.iter().filter(|it| it.is_missing() == is_missing);
        those.filter_map(|it| it.words(tr)).collect::<Vec<_>>()
    };
    let (missing, mut wrong) = (words(true), words(false));
    wrong.extend(also_wrong);
    let parts = [
        (!missing.is_empty()).then(|| tr.plan_window_gaps_missing(missing.join(", "))),
        (!wrong.is_empty()).then(|| tr.plan_window_gaps_wrong(wrong.join(", "))),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join("; ")
}

/// What one action lacks.
pub(crate) fn lacks(open: &OpenFile, action: &Action) -> Vec<Lack> {
    let checks = open.card.plan_checks.iter();
    let checks = checks.filter(|it| it.action.as_ref() == Some(&action.id) && is_of_action(it));
    let is_unexplained = action.status == ActionStatus::Dropped && action.reason.is_none();
    let others = misplaced_days(action).into_iter();
    let others = others.chain(is_unexplained.then_some(Lack::NoReason)).chain(untold(action));
    let others = others.chain(unclosed(open, action)).chain(too_early(open, action));
    let is_explained = action.reason.is_some();
    let lack = |it: &PlanCheck| match it.rule {
        PlanCheckRule::DueInThePast if is_explained => Lack::LateExplained,
        rule => Lack::Rule(rule),
    };
    checks.map(lack).chain(others).collect()
}

/// What nobody says of an action that is still open: what it is against and what will be seen of it.
fn untold(action: &Action) -> Vec<Lack> {
    if !is_open(action) {
        return Vec::new();
    }
    let is_untold = |it: &Option<String>| it.as_deref().is_none_or(|it| it.trim().is_empty());
    let lacks = [(&action.cause, Lack::NoCause), (&action.effect, Lack::NoEffect)];
    lacks.into_iter().filter_map(|(it, lack)| is_untold(it).then_some(lack)).collect()
}

/// Whether a question holds records or a report.
pub(crate) fn has_records(open: &OpenFile, id: &QuestionId) -> bool {
    open.assessment().evidence_of(id).iter().any(|it| 2 <= it.grade.get())
}

/// Whether an action has questions, and none of them holds what would show that it is done.
pub(crate) fn lacks_records(open: &OpenFile, action: &Action) -> bool {
    !action.questions.is_empty() && !action.questions.iter().any(|id| has_records(open, id))
}

/// What nobody says of an action that is said to be done: when, and what shows it.
fn unclosed(open: &OpenFile, action: &Action) -> Vec<Lack> {
    if !is_done(action) {
        return Vec::new();
    }
    let day = action.closed_on.is_none().then_some(Lack::NoClosingDay);
    let evidence = if action.status == ActionStatus::DoneVerified && lacks_records(open, action) {
        Some(Lack::NoRecords)
    } else {
        action.closed_grade.is_none().then_some(Lack::NoClosingEvidence)
    };
    day.into_iter().chain(evidence).collect()
}

/// That an open action is due before its plan begins, else that a planned one begins before it, or that one runs before it begins; what is overdue is told already.
fn too_early(open: &OpenFile, action: &Action) -> Vec<Lack> {
    let on = open.session.assessed_on();
    let begins = open.assessment().period.map(Period::from);
    let is_before_plan = |day: Option<Date>| day < begins && day.is_some();
    let is_overdue = action.due_date().is_some_and(|it| it < on);
    let is_due_early = is_before_plan(action.due_date()) && !is_overdue;
    let by_start = match action.status {
        // What is due before the plan begins as well.
        ActionStatus::Planned if is_due_early || is_overdue => None,
        // What goes on from the last plan began in its time.
        ActionStatus::Planned if is_carried(open, action) => None,
        ActionStatus::Planned => is_before_plan(action.start).then_some(Lack::BeginsEarly),
        ActionStatus::Running => (Some(on) < action.start).then_some(Lack::RunsEarly),
        _ => return Vec::new(),
    };
    is_due_early.then_some(Lack::DueEarly).into_iter().chain(by_start).collect()
}

/// Whether the last plan has the action too.
fn is_carried(open: &OpenFile, action: &Action) -> bool {
    let last = open.previous().and_then(|it| it.as_ref().ok());
    last.is_some_and(|it| it.actions.iter().any(|it| it.id == action.id))
}

/// The days of an action that are in the wrong order.
pub(crate) fn misplaced_days(action: &Action) -> Vec<Lack> {
    let is_before =
        |day: Option<Date>| action.start.zip(day).is_some_and(|(start, day)| day < start);
    let days = [
        (is_before(action.due_date()), Lack::StartsLate),
        // The day of what is not done is shown nowhere.
        (is_done(action) && is_before(action.closed_on), Lack::ClosedEarly),
    ];
    days.into_iter().filter_map(|(is_so, lack)| is_so.then_some(lack)).collect()
}

/// Whether a check is about a single action and has a name of few words.
fn is_of_action(check: &PlanCheck) -> bool {
    check.action.is_some()
        && !matches!(
            check.rule,
            PlanCheckRule::OneOwnerHoldsMost
                | PlanCheckRule::AllDueOnOneDay
                | PlanCheckRule::TargetStillHigh
                | PlanCheckRule::OwnerOverloaded
                | PlanCheckRule::AnswersToConfirm
        )
}

/// What is missing by a rule about a single action, in two or three words.
fn gap(tr: &Tr, rule: PlanCheckRule) -> Option<String> {
    match rule {
        PlanCheckRule::NoOwner => Some(tr.plan_window_gap_owner()),
        PlanCheckRule::NoDueDate => Some(tr.plan_window_gap_due()),
        PlanCheckRule::NoIndicator => Some(tr.plan_window_gap_indicator()),
        PlanCheckRule::NoBaseline => Some(tr.plan_window_gap_baseline()),
        PlanCheckRule::NoTarget => Some(tr.plan_window_gap_target()),
        PlanCheckRule::ContinuousDeadline => Some(tr.plan_window_gap_continuous()),
        PlanCheckRule::RepeatsTheLaw => Some(tr.plan_window_gap_law()),
        PlanCheckRule::DueInThePast => Some(tr.plan_window_gap_past()),
        PlanCheckRule::DueBeyondPeriod => Some(tr.plan_window_gap_beyond()),
        _ => None,
    }
}
