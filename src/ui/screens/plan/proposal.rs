//! What the content proposes for an action that raises a question: its title, its indicator, its cause, and what will be seen.

use super::actions::next_id;
use crate::content::QuestionText;
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
    if !is_check(suggested) {
        fill(cx, &mut action);
    }
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
    questions.into_iter().find(|id| cx.texts.question(id).is_some_and(|it| write(it, action)))
}

/// Whether any field was empty and is no longer.
fn write(words: &QuestionText, action: &mut Action) -> bool {
    let mut is_written = false;
    let fields = [
        (&mut action.indicator, &words.indicator),
        (&mut action.cause, &words.cause),
        (&mut action.effect, &words.effect),
    ];
    for (field, proposed) in fields {
        let is_empty = field.as_deref().is_none_or(|it| it.trim().is_empty());
        if is_empty && !proposed.is_empty() {
            *field = Some(proposed.clone());
            is_written = true;
        }
    }
    is_written
}
