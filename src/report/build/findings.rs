//! Part 6: gaps of the plan and signs that the data may not be what it seems, each as a sentence.

use crate::domain::{ActionStatus, QuestionId, RiskBand};
use crate::report::document::{Block, Inline};
use crate::report::{
    AnswerJson, ChecklistPart, PlanAction, PlanCheckJson, PlanQuestion, Profile, RiskJson, words,
};
use crate::scoring::PlanCheckRule;

use super::Cx;
use super::answers::answers_anchor;
use super::inline::{
    self, body, bullets, cell, heading, listed, note, plain, row, table, to_anchor,
};
use super::summary::{due_date, is_open};
use super::votes;

/// More findings of a kind than this are gathered.
const N_SENTENCES: usize = 5;
/// So many of the risks that stay high are named on the pages; all are marked in the table of risks.
const N_RISKS: usize = 10;

pub(super) fn blocks(cx: &Cx<'_>) -> Vec<Block> {
    let tr = cx.tr;
    let mut out = vec![
        heading(1, "findings", tr.report_findings_heading()),
        note(tr.report_findings_note()),
        heading(2, "findings-plan", tr.report_checks_heading()),
    ];
    out.extend(checks(cx));
    out.push(heading(2, "findings-data", tr.report_warnings_heading()));
    let warnings: Vec<Inline> = warnings(cx).into_iter().map(plain).collect();
    out.push(if warnings.is_empty() { body(tr.report_warnings_none()) } else { bullets(warnings) });
    out
}

/// Signs that the data may not be what it seems, as the window tells them.
pub(in crate::report) fn warnings(cx: &Cx<'_>) -> Vec<String> {
    let gap = cx.plan.scores.claim_gap;
    let scored = cx.plan.scores.warnings.iter();
    scored
        .map(|it| words::warning(cx.tr, it.id, it.of.as_deref(), gap, cx.plan))
        .chain(votes::without_reason(cx))
        .chain(untraceable(cx))
        .chain(later(cx))
        .collect()
}

/// How many pieces of evidence nobody could look up; without their places, of how many the plan itself does not tell.
fn untraceable(cx: &Cx<'_>) -> Option<String> {
    let evidence = cx.plan.questions().flat_map(|it| &it.evidence);
    match evidence.filter(|it| it.is_untraceable()).count() {
        0 => None,
        n if cx.plan.profile == Profile::Public => Some(cx.tr.report_warnings_no_place(n)),
        n => Some(cx.tr.assessment_untraceable_all(n)),
    }
}

/// How many pieces of evidence are of a later day than the assessment.
fn later(cx: &Cx<'_>) -> Option<String> {
    let evidence = cx.plan.questions().flat_map(|it| &it.evidence);
    let n = evidence.filter(|it| it.is_later_than(cx.plan.assessed_on)).count();
    (0 < n).then(|| cx.tr.assessment_later_all(n))
}

fn checks(cx: &Cx<'_>) -> Vec<Block> {
    let tr = cx.tr;
    let beyond: Vec<Inline> = beyond(cx).into_iter().map(|it| it.inline(cx)).collect();
    if cx.plan.checks.is_empty() && beyond.is_empty() {
        let is_empty = cx.plan.actions.is_empty();
        let words = if is_empty { tr.report_checks_no_actions() } else { tr.report_checks_none() };
        return vec![body(words)];
    }
    let mut out = Vec::new();
    if !beyond.is_empty() {
        out.push(bullets(beyond));
    }
    let [missing, other, targets] = sorted(cx);
    if N_SENTENCES < missing.len() {
        out.push(missing_table(cx, &missing));
    } else if !missing.is_empty() {
        out.push(sentences(cx, &missing));
    }
    if !other.is_empty() {
        out.push(sentences(cx, &other));
    }
    if cx.kept_actions().next().is_none() && !targets.is_empty() {
        out.push(body(tr.report_checks_target_no_actions(targets.len())));
    } else if 1 < targets.len() {
        out.extend(still_high(cx, &targets));
    } else if !targets.is_empty() {
        out.push(sentences(cx, &targets));
    }
    out
}

/// What the window names as left to correct beyond the checks of METHOD, and who signs has to know: no period, what is said to be done or shown while nothing shows it, what is to be done for questions that do not apply, what is to happen before the plan begins, and a great risk that nobody bears then.
fn beyond(cx: &Cx<'_>) -> Vec<Beyond> {
    let tr = cx.tr;
    let is_open_ended = cx.plan.period.is_none() && !cx.plan.actions.is_empty();
    let period = is_open_ended.then(|| tr.report_beyond_period());
    let scope = owes_scope_reason(cx).then(|| tr.report_beyond_scope());
    let done = || cx.kept_actions().filter(|it| is_done(it));
    let behind = done().flat_map(|it| behind(cx, it));
    let left_out = done().filter(|it| is_left_out(cx, it)).map(|it| {
        let ids = listed(cx.left_out(it));
        tr.report_beyond_left_out(cx.action_title(it), it.questions.len(), ids)
    });
    let unshown = cx.kept_actions().filter(|it| is_unshown(cx, it)).map(|it| {
        let ids = listed(it.questions.iter().map(ToString::to_string));
        tr.report_beyond_unshown(cx.action_title(it), it.questions.len(), ids)
    });
    let unclosed = cx.kept_actions().filter_map(|it| {
        let what = unclosed(cx, it)?;
        Some(tr.report_beyond_unclosed(cx.action_title(it), it.status.as_str(), what))
    });
    let idle = cx.kept_actions().filter_map(|it| idle(cx, it));
    let early = cx.kept_actions().filter_map(|it| early(cx, it));
    let unborne = cx.risk_scores().iter().filter_map(|it| unborne(cx, it));
    let others = left_out.chain(idle).chain(unshown).chain(unclosed).chain(early).chain(unborne);
    let others = others.map(Beyond::from);
    let whole = period.into_iter().chain(scope).map(Beyond::from);
    whole.chain(behind).chain(others).collect()
}

/// That an action which is still to be done raises nothing, because none of its questions applies or is assessed. Where checklists were missing, the plan does not know whether one of them has the question.
fn idle(cx: &Cx<'_>, action: &PlanAction) -> Option<String> {
    let out = cx.left_out(action);
    let n_out = out.len();
    let applies = |it: &PlanQuestion| it.is_applicable();
    let is_idle = !action.questions.iter().filter_map(|id| cx.question(id)).any(applies);
    if !is_open(action) || action.questions.is_empty() || !is_idle {
        return None;
    }
    let missing = &cx.plan.left_out.missing;
    if 0 < n_out && !missing.is_empty() {
        let lists = listed(missing.iter().map(|it| cx.tr.report_quoted(it.as_str())));
        let title = cx.action_title(action);
        return Some(cx.tr.report_beyond_missing(title, lists, n_out, listed(out)));
    }
    let why = match n_out {
        0 => "na",
        n if n == action.questions.len() => "out",
        _ => "both",
    };
    let ids = listed(action.questions.iter().map(ToString::to_string));
    Some(cx.tr.report_beyond_idle(cx.action_title(action), action.questions.len(), ids, why))
}

/// Whether checklists that are meant for this kind of institution are left out, and nobody says why.
fn owes_scope_reason(cx: &Cx<'_>) -> bool {
    let left_out = &cx.plan.left_out;
    let is_said = left_out.reason.as_deref().is_some_and(|it| !it.trim().is_empty());
    !is_said && left_out.checklists.iter().any(|it| it.meant_for_kind)
}

/// That a risk stays too high and its acceptance ends before the plan begins.
fn unborne(cx: &Cx<'_>, risk: &RiskJson) -> Option<String> {
    let until = cx.accepted_until(&risk.id)?;
    let begins = cx.plan.period.as_ref()?.from;
    let number = cx.risk_number(&risk.id)?.to_string();
    let is_early = risk.target_band != RiskBand::Tolerable && until < begins;
    let words = || {
        let day = cx.tr.date(until);
        cx.tr.risks_acceptance_early_of(day, number, cx.risk_text(&risk.id))
    };
    is_early.then(words)
}

/// That an open action is due before the plan begins, else that a planned one begins before it; what is overdue is told already.
fn early(cx: &Cx<'_>, action: &PlanAction) -> Option<String> {
    let begins = cx.plan.period.as_ref()?.from;
    let due = due_date(action);
    if !is_open(action) || due.is_some_and(|it| it < cx.plan.assessed_on) {
        return None;
    }
    let title = || cx.action_title(action);
    if let Some(due) = due.filter(|it| *it < begins) {
        return Some(cx.tr.report_beyond_due_early(title(), cx.tr.date(due)));
    }
    let start = action.start.filter(|it| *it < begins);
    // What goes on from the last plan began in its time.
    let is_carried = cx.plan.previous.iter().any(|it| it.goes_on_with(action, cx.plan));
    let start = start.filter(|_| action.status == ActionStatus::Planned && !is_carried)?;
    Some(cx.tr.report_beyond_begins_early(title(), cx.tr.date(start)))
}

/// A sentence about what is left to correct beyond the checks of METHOD.
struct Beyond {
    sentence: String,
    /// The question that it names and leads to.
    question: Option<QuestionId>,
}

impl From<String> for Beyond {
    fn from(sentence: String) -> Self {
        Self { sentence, question: None }
    }
}

impl Beyond {
    /// The sentence, in which the question leads to its answer.
    fn inline(self, cx: &Cx<'_>) -> Inline {
        let Some(id) = self.question else { return plain(self.sentence) };
        let parts = self.sentence.rsplit_once(id.as_str());
        let holds = |it: &&ChecklistPart| it.questions.iter().any(|it| it.id == id);
        match parts.zip(cx.plan.checklists.iter().find(holds)) {
            Some(((before, after), part)) => {
                let link = to_anchor(id.as_str(), &answers_anchor(&part.id));
                vec![inline::regular(before), link, inline::regular(after)]
            }
            None => plain(self.sentence),
        }
    }
}

/// The questions of a done action that are answered with less than it was for.
fn behind(cx: &Cx<'_>, action: &PlanAction) -> Vec<Beyond> {
    let told = |id: &QuestionId| {
        let AnswerJson::Level { level } = cx.question(id)?.answer else { return None };
        let is_behind = level < action.planned_level;
        is_behind.then(|| Beyond {
            sentence: cx.tr.report_beyond_behind(
                cx.action_title(action),
                level.to_string(),
                action.planned_level.to_string(),
                id.as_str(),
                action.status.as_str(),
            ),
            question: Some(id.clone()),
        })
    };
    action.questions.iter().filter_map(told).collect()
}

/// Whether somebody says that it is done, with evidence or without.
pub(super) fn is_done(action: &PlanAction) -> bool {
    matches!(action.status, ActionStatus::DoneClaimed | ActionStatus::DoneVerified)
}

/// Whether an action has questions, and none of them is assessed.
fn is_left_out(cx: &Cx<'_>, action: &PlanAction) -> bool {
    !action.questions.is_empty() && cx.left_out(action).len() == action.questions.len()
}

/// What nobody says of an action that is said to be done: when, and what shows it.
fn unclosed(cx: &Cx<'_>, action: &PlanAction) -> Option<&'static str> {
    if !is_done(action) {
        return None;
    }
    let lacks_evidence = action.closed_grade.is_none() && !is_unshown(cx, action);
    match (action.closed_on.is_none(), lacks_evidence) {
        (true, true) => Some("both"),
        (true, false) => Some("day"),
        (false, true) => Some("evidence"),
        (false, false) => None,
    }
}

/// Whether an action is said to be shown by evidence, and none of its questions that are assessed holds records or a report.
pub(super) fn is_unshown(cx: &Cx<'_>, action: &PlanAction) -> bool {
    let holds = |it: &PlanQuestion| it.evidence.iter().any(|it| 2 <= it.grade.get());
    action.status == ActionStatus::DoneVerified
        && !action.questions.is_empty()
        && !is_left_out(cx, action)
        && !action.questions.iter().filter_map(|id| cx.question(id)).any(holds)
}

/// The checks: of fields that are missing, of risks that stay high at the end, all others between.
fn sorted<'a>(cx: &Cx<'a>) -> [Vec<&'a PlanCheckJson>; 3] {
    let (missing, other): (Vec<&PlanCheckJson>, Vec<_>) =
        cx.plan.checks.iter().partition(|it| missing_field(cx, it.id).is_some());
    let (targets, other): (Vec<&PlanCheckJson>, Vec<_>) =
        other.into_iter().partition(|it| it.id == PlanCheckRule::TargetStillHigh);
    [missing, other, targets]
}

/// A sentence about what the plan itself finds fault with, and the things that it is about where it gathers several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The sentence, as it stands on the plan's pages.
    pub sentence: String,
    /// Actions with what they lack, or risks.
    pub things: Vec<String>,
}

/// Everything that the plan itself finds fault with, in its actions and then in its data.
pub(in crate::report) fn faults(cx: &Cx<'_>) -> Vec<Fault> {
    let alone = |sentence| Fault { sentence, things: Vec::new() };
    let told = |checks: &[&PlanCheckJson]| -> Vec<Fault> {
        checks.iter().map(|it| alone(sentence(cx, it))).collect()
    };
    let [missing, other, targets] = sorted(cx);
    let mut all: Vec<Fault> = beyond(cx).into_iter().map(|it| alone(it.sentence)).collect();
    if N_SENTENCES < missing.len() {
        let lacking = lacking(cx, &missing);
        let sentence = cx.tr.report_checks_missing(lacking.len());
        let things = lacking.into_iter().map(|(title, fields)| format!("{title}: {fields}"));
        all.push(Fault { sentence, things: things.collect() });
    } else {
        all.extend(told(&missing));
    }
    all.extend(told(&other));
    if cx.kept_actions().next().is_none() && !targets.is_empty() {
        all.push(alone(cx.tr.report_checks_target_no_actions(targets.len())));
    } else if 1 < targets.len() {
        // All of them: who reads this need not have the table of risks before them.
        let sentence = cx.tr.report_checks_target(targets.len());
        all.push(Fault { sentence, things: left_high(cx, &targets).collect() });
    } else {
        all.extend(told(&targets));
    }
    all.extend(warnings(cx).into_iter().map(alone));
    all
}

fn sentence(cx: &Cx<'_>, check: &PlanCheckJson) -> String {
    words::plan_check(cx.tr, check.id, check.action.as_ref(), check.of.as_deref(), cx.plan)
}

fn sentences(cx: &Cx<'_>, checks: &[&PlanCheckJson]) -> Block {
    bullets(checks.iter().map(|it| plain(sentence(cx, it))).collect())
}

/// The name of the field that a rule finds missing.
fn missing_field(cx: &Cx<'_>, rule: PlanCheckRule) -> Option<String> {
    let tr = cx.tr;
    match rule {
        PlanCheckRule::NoOwner => Some(tr.report_missing_owner()),
        PlanCheckRule::NoDueDate => Some(tr.report_missing_due()),
        PlanCheckRule::NoIndicator => Some(tr.report_missing_indicator()),
        PlanCheckRule::NoBaseline => Some(tr.report_missing_baseline()),
        PlanCheckRule::NoTarget => Some(tr.report_missing_target()),
        _ => None,
    }
}

/// Each action that lacks something, by its number in the plan and title, with all that it lacks.
fn lacking(cx: &Cx<'_>, checks: &[&PlanCheckJson]) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for action in &cx.plan.actions {
        let own = checks.iter().filter(|it| it.action.as_ref() == Some(&action.id));
        let fields: Vec<String> = own.filter_map(|it| missing_field(cx, it.id)).collect();
        if !fields.is_empty() {
            let number = cx.action_number(&action.id).map(|it| format!("{it}. "));
            let title = number.unwrap_or_default() + &cx.action_title(action);
            all.push((title, listed(fields)));
        }
    }
    all
}

/// Where much is missing: each action once, with all that it lacks.
fn missing_table(cx: &Cx<'_>, checks: &[&PlanCheckJson]) -> Block {
    let tr = cx.tr;
    let lacking = lacking(cx, checks).into_iter();
    let rows: Vec<_> =
        lacking.map(|(title, fields)| row(vec![cell(title), cell(fields)])).collect();
    let columns = vec![
        inline::words(tr.plan_column_action(), 100.0),
        inline::words(tr.report_column_missing(), 70.0),
    ];
    table(tr.report_checks_missing(rows.len()), columns, rows)
}

/// The greatest of the risks that stay high: each by number and first words, with what the plan leaves of it.
fn left_high<'a>(
    cx: &'a Cx<'_>,
    checks: &'a [&PlanCheckJson],
) -> impl Iterator<Item = String> + 'a {
    let is_named =
        |it: &&RiskJson| checks.iter().any(|check| check.of.as_deref() == Some(it.id.as_str()));
    let numbered = (1..).zip(cx.risk_scores()).filter(move |(_, it)| is_named(it));
    numbered.map(|(number, it): (usize, _)| {
        let name = words::short_name(&cx.risk_text(&it.id));
        format!("{number}. {name} – {}", words::risk_number(cx.tr, it.target))
    })
}

/// Where several risks stay high: the greatest, and how many more there are.
fn still_high(cx: &Cx<'_>, checks: &[&PlanCheckJson]) -> Vec<Block> {
    let tr = cx.tr;
    let mut out = vec![
        body(tr.report_checks_target(checks.len())),
        bullets(left_high(cx, checks).take(N_RISKS).map(plain).collect()),
    ];
    if N_RISKS < checks.len() {
        out.push(note(tr.report_checks_target_more(checks.len() - N_RISKS)));
    }
    out
}
