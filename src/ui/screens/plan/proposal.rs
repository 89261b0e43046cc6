//! What the content proposes for an action that raises a question: its title, its indicator, its cause, and what will be seen.

use super::actions::next_id;
use crate::domain::{Action, MaturityLevel, Question, QuestionId};
use crate::scoring::SuggestedAction;
use crate::ui::open_file::OpenFile;
use crate::ui::view_cx::ViewCx;

/// The measure of a question as an action: as it is suggested, else as an own action that the question fills.
pub(crate) fn measure(cx: &ViewCx<'_>, open: &OpenFile, question: &Question) -> Option<Action> {
    let mut suggested = open.suggestion().iter().flat_map(|it| &it.actions);
    if let Some(suggested) = suggested.find(|it| it.question == question.id) {
        return action(cx, open, suggested);
    }
    let mut action = Action::new(next_id(open)?, title(cx, &question.id));
    action.questions = vec![question.id.clone()];
    action.effort = question.effort;
    fill(cx, &mut action);
    Some(action)
}

/// The action that a suggestion becomes; who and when is left to the person.
pub(super) fn action(
    cx: &ViewCx<'_>,
    open: &OpenFile,
    suggested: &SuggestedAction,
) -> Option<Action> {
    let mut action = Action::new(next_id(open)?, suggested_title(cx, suggested));
    action.questions = vec![suggested.question.clone()];
    action.planned_level = suggested.planned_level;
    action.promised_grade = suggested.promised_grade;
    action.effort = suggested.effort;
    fill(cx, &mut action);
    Some(action)
}

/// Whether the measure is in place and only somebody from outside has to check it: what it was against is gone.
pub(super) fn is_check(suggested: &SuggestedAction) -> bool {
    suggested.planned_level == MaturityLevel::MAX
}

/// What a suggestion is called.
pub(super) fn suggested_title(cx: &ViewCx<'_>, suggested: &SuggestedAction) -> String {
    let title = title(cx, &suggested.question);
    if is_check(suggested) { cx.tr.plan_window_suggestion_checked(title) } else { title }
}

/// The measure of a question in words.
fn title(cx: &ViewCx<'_>, question: &QuestionId) -> String {
    let texts = cx.texts.question(question).filter(|it| !it.action.is_empty());
    texts.map_or_else(|| question.to_string(), |it| it.action.clone())
}

/// Writes what is proposed into the empty fields; the question that gave it, where one did.
pub(super) fn fill(cx: &ViewCx<'_>, action: &mut Action) -> Option<QuestionId> {
    let questions = action.questions.clone();
    questions.into_iter().find(|id| words(cx, action, id).is_some_and(|it| write(it, action)))
}

/// What is proposed for the fields of an action.
struct Words {
    indicator: String,
    cause: String,
    effect: String,
    /// How many independent checks there are, and are to be.
    checks: Option<[u8; 2]>,
}

/// What is proposed for an action that raises a question. Where the measure is in place, or is claimed to be and nothing shows it, what its question says of the time before it would contradict the answer.
fn words(cx: &ViewCx<'_>, action: &Action, question: &QuestionId) -> Option<Words> {
    let score = cx.open.and_then(|it| it.card.questions.get(question));
    let supported = score.and_then(|it| it.supported);
    if action.planned_level == MaturityLevel::MAX && supported.is_some_and(is_in_place) {
        let tr = cx.tr;
        return Some(Words {
            indicator: tr.plan_window_check_indicator(),
            cause: tr.plan_window_check_cause(),
            effect: tr.plan_window_check_effect(),
            checks: Some([0, 1]),
        });
    }
    let texts = cx.texts.question(question)?;
    let is_claimed = score.and_then(|it| it.declared).is_some_and(is_in_place)
        && !supported.is_some_and(is_in_place);
    let cause = if is_claimed { cx.tr.plan_window_claimed_cause() } else { texts.cause.clone() };
    let indicator = texts.indicator.clone();
    Some(Words { indicator, cause, effect: texts.effect.clone(), checks: None })
}

/// Whether a level is the one that only an independent check goes beyond.
fn is_in_place(level: MaturityLevel) -> bool {
    MaturityLevel::MAX.get() <= level.get() + 1
}

/// Whether any field was empty and is no longer.
fn write(words: Words, action: &mut Action) -> bool {
    let is_counted = is_empty(action.indicator.as_deref());
    let [before, after] = words
        .checks
        .filter(|_| is_counted)
        .map_or_else(Default::default, |numbers| numbers.map(|it| it.to_string()));
    let mut is_written = false;
    for (field, proposed) in [
        (&mut action.indicator, words.indicator),
        (&mut action.baseline, before),
        (&mut action.target, after),
        (&mut action.cause, words.cause),
        (&mut action.effect, words.effect),
    ] {
        if is_empty(field.as_deref()) && !proposed.is_empty() {
            *field = Some(proposed);
            is_written = true;
        }
    }
    is_written
}

fn is_empty(field: Option<&str>) -> bool {
    field.is_none_or(|it| it.trim().is_empty())
}
