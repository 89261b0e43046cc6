//! How an action ended: when it was finished and what shows it, why it is late or was dropped, and what it reached.

use crate::domain::{ActionStatus, QuestionId};
use crate::i18n::Tr;
use crate::report::document::Inline;
use crate::report::ended::Ended;
use crate::report::{AnswerJson, PlanAction};

use super::Cx;
use super::findings::{is_done, is_unshown};
use super::inline::{given, labelled, listed, soft};

/// When it was finished and what shows it, then why it is late: sentences that need more room than the column of its status.
pub(super) fn outcome(cx: &Cx<'_>, action: &PlanAction) -> Vec<Inline> {
    let tr = cx.tr;
    let is_done = is_done(action);
    let how = is_done.then(|| Ended::of(cx.plan, action));
    let closed = match how {
        Some(how) => how.text(tr, Tr::date),
        None => action.closed_on.map(|it| tr.date(it)),
    };
    let grade = action.closed_grade.map(|it| tr.evidence_grade(it));
    let unshown = is_unshown(cx, action).then(|| tr.report_action_unshown());
    let ended: Vec<String> = [closed, grade, unshown].into_iter().flatten().collect();
    // What was told of one that was opened again is no outcome.
    let label = || if is_done { tr.plan_outcome() } else { tr.plan_outcome_before() };
    let ended = (!ended.is_empty()).then(|| labelled(label(), ended.join("; ")));
    // Of what was done in time no delay is explained.
    let told = action.reason.as_ref().filter(|_| !how.is_some_and(Ended::is_in_time));
    ended.into_iter().chain(reason(tr, action.status, told)).collect()
}

/// Why it is late, or was dropped.
pub(super) fn reason(tr: &Tr, status: ActionStatus, reason: Option<&String>) -> Option<Inline> {
    let label = match status {
        ActionStatus::Dropped => tr.plan_dropped_because(),
        _ => tr.plan_late_because(),
    };
    given(reason).map(|it| labelled(label, it))
}

/// The level that it is for and the evidence behind it: of a done action what is reached, or what was meant to be.
pub(super) fn reaches(cx: &Cx<'_>, action: &PlanAction) -> Option<Inline> {
    let tr = cx.tr;
    if action.questions.is_empty() {
        return None;
    }
    let (n, ids) =
        (action.questions.len(), listed(action.questions.iter().map(ToString::to_string)));
    let level = action.planned_level.to_string();
    let promised = tr.evidence_grade(action.promised_grade);
    let is_reached = |id: &QuestionId| {
        cx.question(id).and_then(|it| it.supported).is_some_and(|it| action.planned_level <= it)
    };
    let words = if !is_done(action) {
        return Some(vec![soft(will_reach(cx, action, &level, &promised))]);
    } else if action.questions.iter().all(is_reached) {
        let shown = action.closed_grade.map_or(promised, |it| tr.evidence_grade(it));
        tr.plan_reached(shown, level, n, ids)
    } else {
        tr.plan_aimed(promised, level, n, ids)
    };
    Some(vec![soft(words)])
}

/// What an open action is for; a question that does not apply is raised by nothing.
fn will_reach(cx: &Cx<'_>, action: &PlanAction, level: &str, promised: &str) -> String {
    let tr = cx.tr;
    let is_idle = |id: &&QuestionId| {
        cx.question(id).is_some_and(|it| matches!(it.answer, AnswerJson::Na { .. }))
    };
    let (idle, raised): (Vec<&QuestionId>, Vec<_>) = action.questions.iter().partition(is_idle);
    let named = |ids: &[&QuestionId]| (ids.len(), listed(ids.iter().map(ToString::to_string)));
    let ((n_idle, idle), (n_raised, raised)) = (named(&idle), named(&raised));
    // Where none of them is assessed, the plan reckons with no level that it could name as reached.
    let is_assessed = action
        .questions
        .iter()
        .any(|id| cx.question(id).is_some_and(|it| !matches!(it.answer, AnswerJson::Na { .. })));
    let reached = (0 < n_raised).then(|| {
        if is_assessed {
            tr.plan_reaches(promised, level, n_raised, raised)
        } else {
            tr.plan_reaches_unassessed(promised, level, n_raised, raised)
        }
    });
    let idle = (0 < n_idle).then(|| tr.plan_raises_nothing(n_idle, idle));
    reached.into_iter().chain(idle).collect::<Vec<_>>().join(" ")
}
