//! What the content proposes for an action that raises a question: its indicator, its cause, and what will be seen.

use crate::content::QuestionText;
use crate::domain::{Action, QuestionId};
use crate::ui::view_cx::ViewCx;

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
