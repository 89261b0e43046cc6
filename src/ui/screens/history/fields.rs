//! Single values of the history in words.

use crate::domain::{Action, Answer, Evidence, QuestionId, Rating, RiskId};
use crate::i18n::Tr;
use crate::ui::fields::{ActionField, reason_label};
use crate::ui::view_cx::ViewCx;

/// The words, or that there were none.
pub(super) fn or_nothing(tr: &Tr, words: Option<String>) -> String {
    words.unwrap_or_else(|| tr.menu_history_nothing())
}

/// An answer: its level with the words of its rung, N/A with its reason.
pub(crate) fn answer_text(cx: &ViewCx<'_>, id: &QuestionId, answer: Option<&Answer>) -> String {
    match answer {
        None => cx.tr.menu_history_blank(),
        Some(Answer::Level(level)) => {
            let question = cx.pack.instrument.question(id).map(|(_, it)| it.wording);
            let words = match question {
                Some(wording) => cx.tr.ladder(wording, *level),
                None => cx.tr.maturity_level(*level),
            };
            format!("{level} {words}")
        }
        Some(Answer::NotApplicable(reason)) => {
            format!("{} ({})", cx.tr.menu_history_na(), reason.as_str())
        }
        Some(Answer::Unknown) => cx.tr.assessment_unknown(),
    }
}

/// Evidence with its grade, date and number.
pub(crate) fn evidence_text(cx: &ViewCx<'_>, evidence: &Evidence) -> String {
    let grade = cx.tr.evidence_grade(evidence.grade);
    let date = evidence.date.map(|it| cx.tr.short_date(it));
    let parts = [Some(evidence.title.clone()), Some(grade), date, evidence.reference.clone()];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// Likelihood and impact with their reason; the proposed ones where nobody rated.
pub(super) fn rating_text(cx: &ViewCx<'_>, id: &RiskId, rating: Option<&Rating>) -> String {
    match rating {
        Some(it) => {
            let degrees = cx.tr.menu_history_degrees(it.impact.get(), it.likelihood.get());
            format!("{degrees} ({})", it.reason)
        }
        None => match cx.pack.instrument.risk(id) {
            Some((_, risk)) => {
                let degrees = cx.tr.menu_history_degrees(risk.impact.get(), risk.likelihood.get());
                cx.tr.menu_history_proposed(degrees)
            }
            None => cx.tr.menu_history_nothing(),
        },
    }
}

/// Each field of an action that differs, as a line.
pub(super) fn action_lines(cx: &ViewCx<'_>, old: &Action, new: &Action) -> Vec<String> {
    let fields = differing_fields(cx, old, new);
    fields.into_iter().map(|(name, change)| format!("{name}: {change}")).collect()
}

/// Each field of an action that differs: what it is called, and from what to what.
pub(crate) fn differing_fields(
    cx: &ViewCx<'_>,
    old: &Action,
    new: &Action,
) -> Vec<(String, String)> {
    let tr = cx.tr;
    let mut lines = Vec::new();
    let mut line = |name: String, before: Option<String>, after: Option<String>| {
        if before != after {
            let change = tr.menu_history_from_to(or_nothing(tr, after), or_nothing(tr, before));
            lines.push((name, change));
        }
    };
    for (field, name) in [
        (ActionField::Title, tr.plan_column_action()),
        (ActionField::Owner, tr.plan_window_owner()),
        (ActionField::Deputy, tr.plan_window_deputy()),
        (ActionField::Start, tr.plan_window_start()),
        (ActionField::Due, tr.plan_window_due()),
        (ActionField::Indicator, tr.plan_window_indicator()),
        (ActionField::Baseline, tr.plan_window_baseline()),
        (ActionField::Target, tr.plan_window_target()),
        (ActionField::Cost, tr.plan_window_cost()),
        (ActionField::Cause, tr.plan_window_cause()),
        (ActionField::Effect, tr.plan_window_effect()),
        (ActionField::Reason, reason_label(tr, new.status)),
        (ActionField::ClosedOn, tr.plan_window_closed_on()),
    ] {
        line(name, field.read(old), field.read(new));
    }
    let status = |it: &Action| Some(tr.action_status(it.status));
    line(tr.plan_window_status(), status(old), status(new));
    let level = |it: &Action| Some(tr.maturity_level(it.planned_level));
    line(tr.plan_window_level(), level(old), level(new));
    let grade = |it: &Action| Some(tr.evidence_grade(it.promised_grade));
    line(tr.plan_window_grade(), grade(old), grade(new));
    let effort = |it: &Action| Some(it.effort.to_string());
    line(tr.plan_window_effort(), effort(old), effort(new));
    let closed = |it: &Action| it.closed_grade.map(|grade| tr.evidence_grade(grade));
    line(tr.plan_window_closed_grade(), closed(old), closed(new));
    let questions = |it: &Action| {
        let ids: Vec<&str> = it.questions.iter().map(QuestionId::as_str).collect();
        (!ids.is_empty()).then(|| ids.join(", "))
    };
    line(tr.plan_window_questions(), questions(old), questions(new));
    lines
}
