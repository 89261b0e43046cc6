//! How long an assessment takes: both ways reckon with the same minutes a question.

use crate::i18n::Tr;

/// What a thorough assessment takes, with so many questions.
pub(crate) fn full_note(tr: &Tr, n_asked: usize) -> String {
    match minutes(n_asked) {
        0 => tr.assessment_new_full_note_none(),
        minutes @ ..90 => tr.assessment_new_full_note(tr.assessment_new_minutes(minutes)),
        minutes => {
            // Nobody knows it more exactly.
            let from = minutes / 60;
            let hours = tr.assessment_new_hours(from.to_string(), (from + 1).to_string());
            tr.assessment_new_full_note(hours)
        }
    }
}

/// What a short assessment takes, with so many questions.
pub(crate) fn rapid_note(tr: &Tr, n_asked: usize) -> String {
    match minutes(n_asked) {
        0 => tr.assessment_new_rapid_note_none(),
        minutes => tr.assessment_new_rapid_note(minutes),
    }
}

/// Minutes for so many questions, in steps of five: the 48 most important ones take 75.
fn minutes(n_questions: usize) -> usize {
    (n_questions * 75).div_ceil(48).next_multiple_of(5)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_48_most_important_questions_take_75_minutes_and_none_takes_none() {
        assert_eq!([0, 1, 3, 48, 168].map(minutes), [0, 5, 5, 75, 265]);
    }
}
