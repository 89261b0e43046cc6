//! The questions in their order, and which of them is the next to answer.

use crate::content::Pack;
use crate::domain::{Answer, Question, QuestionId};
use crate::ui::open_file::OpenFile;
use crate::ui::progress::{asked, checklists_in_scope};

/// Every question that is asked, in content order.
pub(super) fn questions<'a>(pack: &'a Pack, open: &'a OpenFile) -> Vec<&'a Question> {
    let assessment = open.assessment();
    checklists_in_scope(pack, assessment)
        .flat_map(|checklist| asked(checklist, assessment))
        .collect()
}

pub(super) fn is_answered(question: &Question, open: &OpenFile) -> bool {
    !matches!(open.assessment().answer(&question.id), None | Some(Answer::Unknown))
}

/// The next question without an answer after this one, from the beginning again at the end.
pub(super) fn next_unanswered(
    pack: &Pack,
    open: &OpenFile,
    from: &QuestionId,
    lets: impl Fn(&Question) -> bool,
) -> Option<QuestionId> {
    let all = questions(pack, open);
    let place = all.iter().position(|it| it.id == *from).map_or(0, |it| it + 1);
    let (before, after) = all.split_at_checked(place)?;
    let is_next = |it: &&&Question| it.id != *from && lets(it) && !is_answered(it, open);
    let found = after.iter().chain(before).find(is_next);
    found.map(|it| it.id.clone())
}
