//! Single values of an assessment in words, and which fields of an action differ.

use crate::content::Pack;
use crate::domain::{
    Acceptance, Action, ActionStatus, Answer, Deadline, Evidence, QuestionId, Rating, RiskId,
};
use crate::i18n::Tr;

/// The words, or that there were none.
pub(super) fn or_nothing(tr: &Tr, words: Option<String>) -> String {
    words.unwrap_or_else(|| tr.menu_history_nothing())
}

/// An answer: its level with the words of its rung, N/A with its reason.
pub fn answer_text(tr: &Tr, pack: &Pack, id: &QuestionId, answer: Option<&Answer>) -> String {
    match answer {
        None => tr.menu_history_blank(),
        Some(Answer::Level(level)) => {
            let question = pack.instrument.question(id).map(|(_, it)| it.wording);
            let words = match question {
                Some(wording) => tr.ladder(wording, *level),
                None => tr.maturity_level(*level),
            };
            format!("{level} {words}")
        }
        Some(Answer::NotApplicable(reason)) => {
            format!("{} ({})", tr.menu_history_na(), reason.as_str())
        }
        Some(Answer::Unknown) => tr.assessment_unknown(),
    }
}

/// Evidence with its grade, date and number.
pub fn evidence_text(tr: &Tr, evidence: &Evidence) -> String {
    let grade = tr.evidence_grade(evidence.grade);
    let date = evidence.date.map(|it| tr.short_date(it));
    let parts = [Some(evidence.title.clone()), Some(grade), date, evidence.reference.clone()];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// The same with where it is kept, where only that tells it from another.
pub(super) fn evidence_change(tr: &Tr, old: Option<&Evidence>, new: &Evidence) -> (String, String) {
    let is_moved = old.is_some_and(|it| it.location != new.location);
    let words = |it: &Evidence| match it.location.as_ref().filter(|_| is_moved) {
        Some(location) => format!("{}, {location}", evidence_text(tr, it)),
        None => evidence_text(tr, it),
    };
    (or_nothing(tr, old.map(words)), words(new))
}

/// Who takes a risk on until when, and why.
pub(super) fn acceptance_text(tr: &Tr, acceptance: Option<&Acceptance>) -> String {
    let words =
        |it: &Acceptance| format!("{}, {} ({})", it.by, tr.date(it.until), it.reason.as_str());
    or_nothing(tr, acceptance.map(words))
}

/// Likelihood and impact with their reason; the proposed ones where nobody rated.
pub(super) fn rating_text(tr: &Tr, pack: &Pack, id: &RiskId, rating: Option<&Rating>) -> String {
    match rating {
        Some(it) => {
            let degrees = tr.menu_history_degrees(it.impact.get(), it.likelihood.get());
            format!("{degrees} ({})", it.reason)
        }
        None => match pack.instrument.risk(id) {
            Some((_, risk)) => {
                let degrees = tr.menu_history_degrees(risk.impact.get(), risk.likelihood.get());
                tr.menu_history_proposed(degrees)
            }
            None => tr.menu_history_nothing(),
        },
    }
}

/// What the reason of an action is called: why it was dropped, or why it is late.
pub fn reason_label(tr: &Tr, status: ActionStatus) -> String {
    if status == ActionStatus::Dropped {
        tr.plan_window_reason_dropped()
    } else {
        tr.plan_window_reason_late()
    }
}

/// Each field of an action that differs: what it is called, and from what to what.
pub fn differing_fields(tr: &Tr, old: &Action, new: &Action) -> Vec<(String, String)> {
    let mut lines = Vec::new();
    let mut line = |name: String, read: &dyn Fn(&Action) -> Option<String>| {
        let (before, after) = (read(old), read(new));
        if before != after {
            let change = tr.menu_history_from_to(or_nothing(tr, after), or_nothing(tr, before));
            lines.push((name, change));
        }
    };
    line(tr.plan_column_action(), &|it| Some(it.title.clone()));
    line(tr.plan_window_owner(), &|it| it.owner.clone());
    line(tr.plan_window_deputy(), &|it| it.deputy.clone());
    line(tr.plan_window_start(), &|it| it.start.map(|it| tr.short_date(it)));
    line(tr.plan_window_due(), &|it| {
        it.due.as_ref().map(|it| match it {
            Deadline::On(day) => tr.short_date(*day),
            Deadline::Words(words) => words.clone(),
        })
    });
    line(tr.plan_window_indicator(), &|it| it.indicator.clone());
    line(tr.plan_window_baseline(), &|it| it.baseline.clone());
    line(tr.plan_window_target(), &|it| it.target.clone());
    line(tr.plan_window_cost(), &|it| it.cost_cents.map(|it| tr.amount(it)));
    line(tr.plan_window_cause(), &|it| it.cause.clone());
    line(tr.plan_window_effect(), &|it| it.effect.clone());
    line(reason_label(tr, new.status), &|it| it.reason.clone());
    line(tr.plan_window_closed_on(), &|it| it.closed_on.map(|it| tr.short_date(it)));
    line(tr.plan_window_status(), &|it| Some(tr.action_status(it.status)));
    line(tr.plan_window_level(), &|it| Some(tr.maturity_level(it.planned_level)));
    line(tr.plan_window_grade(), &|it| Some(tr.evidence_grade(it.promised_grade)));
    line(tr.plan_window_effort(), &|it| Some(it.effort.to_string()));
    line(tr.plan_window_closed_grade(), &|it| it.closed_grade.map(|it| tr.evidence_grade(it)));
    line(tr.plan_window_questions(), &|it| {
        let ids: Vec<&str> = it.questions.iter().map(QuestionId::as_str).collect();
        (!ids.is_empty()).then(|| ids.join(", "))
    });
    lines
}
