//! What of a filled table is taken as it stands, but somebody should look at again.

use jiff::civil::Date;

use crate::domain::{ActionId, Change, EvidenceGrade, Instrument, QuestionId, Scope};
use crate::i18n::Tr;

/// The questions whose evidence is doubtful and the actions whose days are, each once, in the order of the table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Doubts {
    /// It has a grade, but does not say what it is.
    pub untitled: Vec<QuestionId>,
    /// Its day is still to come.
    pub ahead: Vec<QuestionId>,
    /// It begins after it is due.
    pub backwards: Vec<ActionId>,
    /// The questions of actions, and the rated or accepted risks, that are not assessed.
    pub left_out: Vec<String>,
}

impl Doubts {
    /// Of the changes of a table, seen on a day.
    pub fn of(changes: &[Change], today: Date) -> Self {
        let mut doubts = Self::default();
        for change in changes {
            if let Change::AddAction(_, action) | Change::ReplaceAction(action) = change
                && action.start.zip(action.due_date()).is_some_and(|(start, due)| due < start)
            {
                doubts.backwards.push(action.id.clone());
            }
            let (Change::AddEvidence(id, _, evidence) | Change::ReplaceEvidence(id, _, evidence)) =
                change
            else {
                continue;
            };
            if EvidenceGrade::MIN < evidence.grade && evidence.title.trim().is_empty() {
                note(&mut doubts.untitled, id);
            }
            if evidence.date.is_some_and(|date| today < date) {
                note(&mut doubts.ahead, id);
            }
        }
        doubts
    }

    /// Adds what actions and ratings are for that the scope leaves out, so that it does not count.
    #[must_use]
    pub fn with_left_out(
        mut self,
        changes: &[Change],
        instrument: &Instrument,
        scope: &Scope,
    ) -> Self {
        let is_asked = |id: &&QuestionId| {
            let found = instrument.question(id);
            found.is_some_and(|(it, question)| {
                scope.checklists.contains(&it.id) && scope.asks(question)
            })
        };
        let mut add = |id: String| {
            if !self.left_out.contains(&id) {
                self.left_out.push(id);
            }
        };
        for change in changes {
            match change {
                Change::AddAction(_, action) | Change::ReplaceAction(action) => {
                    let others = action.questions.iter().filter(|it| !is_asked(it));
                    others.for_each(|it| add(it.to_string()));
                }
                Change::SetRating(risk, Some(_)) | Change::SetAcceptance(risk, Some(_)) => {
                    let found = instrument.risk(risk);
                    if found.is_some_and(|(it, _)| !scope.checklists.contains(&it.id)) {
                        add(risk.to_string());
                    }
                }
                _ => {}
            }
        }
        self
    }

    /// What is doubtful, a sentence each.
    pub fn lines(&self, tr: &Tr) -> Vec<String> {
        let untitled = named(&self.untitled).map(|it| tr.form_untitled(it));
        let ahead = named(&self.ahead).map(|it| tr.form_ahead(it));
        let backwards = named(&self.backwards).map(|it| tr.form_backwards(it));
        let left_out = named(&self.left_out).map(|it| tr.form_left_out(it));
        [untitled, ahead, backwards, left_out].into_iter().flatten().collect()
    }
}

/// Ids as a list; none where there are none.
fn named(ids: &[impl ToString]) -> Option<String> {
    let ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
    Some(ids.join(", ")).filter(|it| !it.is_empty())
}

fn note(list: &mut Vec<QuestionId>, id: &QuestionId) {
    if !list.contains(id) {
        list.push(id.clone());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Action, Deadline, Evidence};
    use crate::i18n::Language;

    #[test]
    fn evidence_without_a_title_and_of_a_day_to_come_is_named_once_a_question() {
        let id = |text: &str| QuestionId::parse(text).unwrap();
        let day = |text: &str| text.parse::<Date>().unwrap();
        let piece = |grade, title: &str, date: &str| Evidence {
            grade: EvidenceGrade::new(grade).unwrap(),
            title: title.to_owned(),
            reference: None,
            date: Some(day(date)),
            location: None,
        };
        let changes = [
            Change::AddEvidence(id("core-01"), 0, piece(2, " ", "2026-03-01")),
            Change::AddEvidence(id("core-01"), 1, piece(1, "", "2031-01-01")),
            Change::AddEvidence(id("core-02"), 0, piece(0, "", "2026-03-01")),
            Change::AddEvidence(id("core-03"), 0, piece(2, "Tvarka", "2026-11-29")),
        ];
        let doubts = Doubts::of(&changes, day("2026-11-29"));
        assert_eq!(doubts.untitled, [id("core-01")]);
        assert_eq!(doubts.ahead, [id("core-01")]);
    }

    #[test]
    fn an_action_that_begins_after_it_is_due_is_named() {
        let action = |start: &str| Action {
            start: Some(start.parse().unwrap()),
            due: Some(Deadline::parse("2027-04-30").unwrap()),
            ..Action::new(ActionId::parse("a-1").unwrap(), "Tikrinti".to_owned())
        };
        let of = |start| {
            let change = Change::AddAction(0, action(start));
            Doubts::of(&[change], "2026-11-29".parse().unwrap())
        };
        assert!(of("2027-04-30").backwards.is_empty());
        let doubts = of("2028-06-01");
        assert!(doubts.lines(&Tr::new(Language::English))[0].contains("a-1"));
    }
}
