//! Text that is being typed: kept apart from the assessment, and put into it after a second of rest or on leaving the field.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::dates::date;
use super::fields::{Field, FieldProblem};
use super::typing::Typing;
use super::unfinished::Texts;
use crate::domain::{Assessment, Change, MaturityLevel, QuestionId};
use crate::i18n::Tr;

/// Every text that is being typed.
#[derive(Debug, Default)]
pub(crate) struct Drafts {
    open: BTreeMap<Field, Draft>,
    /// The day on the calendar on the wall; none until the first frame.
    today: Option<Date>,
}

#[derive(Debug)]
struct Draft {
    text: String,
    state: State,
    /// Still has the keyboard.
    is_focused: bool,
    /// Was drawn in this frame.
    is_shown: bool,
}

/// How far a text is.
#[derive(Debug, Clone, Copy, PartialEq)]
enum State {
    /// Changed, and not yet looked at.
    Typed(Typing),
    /// It cannot be recorded as it stands; it waits to be mended.
    Waiting,
    /// The same, and its field was left since it was typed: what is wrong with it was said and goes on being said.
    Told,
    /// It rested; it is recorded by a step of its own, as what several agree on.
    Rested,
    /// It is in the assessment.
    Recorded,
    /// Another answer was given instead; it stands there again when its field is asked for.
    Aside,
}

impl Drafts {
    /// The text of a field: what is being typed, else what is recorded.
    pub(crate) fn text(&self, field: &Field, assessment: &Assessment) -> String {
        let recorded = field.read(assessment);
        match self.open.get(field) {
            Some(draft) if draft.state != State::Aside || recorded.is_empty() => draft.text.clone(),
            _ => recorded,
        }
    }

    /// The same as it is written in a language, where nothing is being typed.
    pub(crate) fn shown_text(&self, field: &Field, assessment: &Assessment, tr: &Tr) -> String {
        if self.open.contains_key(field) {
            self.text(field, assessment)
        } else {
            field.show(assessment, tr)
        }
    }

    /// Why what is being typed cannot be recorded as it stands.
    pub(crate) fn problem(&self, field: &Field, assessment: &Assessment) -> Option<FieldProblem> {
        self.open.get(field)?;
        change(field, assessment, &self.text(field, assessment), self.today).err()
    }

    /// What is wrong with a text, unless it is being typed: who comes back to it still reads why.
    pub(crate) fn told(
        &self,
        field: &Field,
        assessment: &Assessment,
        is_focused: bool,
    ) -> Option<FieldProblem> {
        let is_told = self.open.get(field).is_some_and(|it| it.state == State::Told);
        self.problem(field, assessment).filter(|_| is_told || !is_focused)
    }

    /// Tells which day it is.
    pub(crate) fn set_today(&mut self, today: Date) {
        self.today = Some(today);
    }

    /// Takes note of a field drawn in this frame: its text where it was changed, and whether it has the keyboard.
    pub(crate) fn shown(&mut self, field: &Field, typed: Option<(String, f64)>, is_focused: bool) {
        if let Some((text, now)) = typed {
            let before = self.open.get(field).and_then(Draft::typing);
            let state = State::Typed(Typing::on(before, now));
            let draft = Draft { text, state, is_focused, is_shown: true };
            self.open.insert(field.clone(), draft);
            if let Some(id) = field.reason_of() {
                // A question has one answer: a reason for another one is given up.
                self.put_aside(id, Some(field));
            }
        } else if let Some(draft) = self.open.get_mut(field) {
            draft.is_focused = is_focused;
            draft.is_shown = true;
            let waits = matches!(draft.state, State::Waiting | State::Told);
            if is_focused && field.reason_of().is_some() && waits {
                draft.state = State::Rested;
            }
        }
    }

    /// Sets the text of a field as if it had been typed.
    pub(crate) fn put(&mut self, field: Field, text: String, now: f64) {
        let state = State::Typed(Typing::on(None, now));
        let draft = Draft { text, state, is_focused: false, is_shown: true };
        self.open.insert(field, draft);
    }

    /// The step was taken that records what rested in a field.
    pub(crate) fn take(&mut self, field: &Field) {
        if let Some(draft) = self.open.get_mut(field).filter(|it| it.is_pending()) {
            draft.state = State::Rested;
            draft.is_focused = false;
        }
    }

    /// What is being typed in a field is given up.
    pub(crate) fn drop_field(&mut self, field: &Field) {
        self.open.remove(field);
    }

    /// Brings back a text that could not be recorded when it was typed.
    pub(crate) fn resume(&mut self, field: Field, text: String) {
        let draft = Draft { text, state: State::Told, is_focused: false, is_shown: false };
        self.open.insert(field, draft);
    }

    /// Whether a text of this field waits to be recorded.
    pub(crate) fn holds(&self, field: &Field) -> bool {
        self.open.get(field).is_some_and(Draft::is_pending)
    }

    /// A question was answered: reasons for other answers to it are given up.
    pub(crate) fn answered(&mut self, question: &QuestionId) {
        self.put_aside(question, None);
    }

    fn put_aside(&mut self, question: &QuestionId, but: Option<&Field>) {
        for (field, draft) in &mut self.open {
            let is_other = field.reason_of() == Some(question) && Some(field) != but;
            if is_other && draft.is_pending() {
                draft.state = State::Aside;
            }
        }
    }

    /// The level whose reason waits to be recorded.
    pub(crate) fn consensus(&self, question: &QuestionId) -> Option<MaturityLevel> {
        self.open.keys().find_map(|field| match field {
            Field::Consensus(id, level) if id == question && self.holds(field) => Some(*level),
            _ => None,
        })
    }

    /// Every text that cannot be recorded as it stands, by the name of its field.
    pub(crate) fn unfinished(&self, assessment: &Assessment) -> Texts {
        let is_open = |(field, draft): &(&Field, &Draft)| {
            let is_refused = || change(field, assessment, &draft.text, self.today).is_err();
            draft.is_pending() && (field.waits_for_a_step(assessment) || is_refused())
        };
        let open = self.open.iter().filter(is_open);
        open.map(|(field, draft)| (field.key(), draft.text.clone())).collect()
    }

    /// What rested long enough or was left, as changes; to be called once at the end of a frame.
    pub(crate) fn due(&mut self, assessment: &Assessment, now: f64) -> Vec<Change> {
        self.collect(assessment, |draft| {
            draft.is_left() || matches!(draft.state, State::Typed(typing) if typing.is_due(now))
        })
    }

    /// Everything that is being typed, as changes.
    pub(crate) fn all(&mut self, assessment: &Assessment) -> Vec<Change> {
        self.collect(assessment, |_| true)
    }

    fn collect(&mut self, assessment: &Assessment, is_due: impl Fn(&Draft) -> bool) -> Vec<Change> {
        let (mut changes, today) = (Vec::new(), self.today);
        self.open.retain(|field, draft| {
            let waits = field.waits_for_a_step(assessment);
            if waits && !draft.is_left() && draft.is_pending() && is_due(draft) {
                draft.state = State::Rested;
            }
            let is_asked_for = draft.state == State::Aside && !draft.is_left();
            if is_asked_for && field.read(assessment).is_empty() {
                draft.state = State::Waiting;
            }
            // Whoever only came back to a reason has not agreed on anything yet.
            let is_step = match draft.state {
                State::Rested => draft.is_left(),
                State::Waiting | State::Told if waits => false,
                _ => true,
            };
            if is_due(draft) && draft.is_pending() && is_step {
                draft.state = match change(field, assessment, &draft.text, today) {
                    Ok(change) => {
                        changes.extend(change);
                        State::Recorded
                    }
                    // Text that does not fit yet is kept, so that nothing typed is lost.
                    Err(_) if draft.is_left() || draft.state == State::Told => State::Told,
                    Err(_) => State::Waiting,
                };
            }
            // While the keyboard is in a field, its spaces and line ends stay as typed.
            let is_kept = draft.state != State::Recorded || !draft.is_left();
            draft.is_shown = false;
            is_kept
        });
        changes
    }

    /// When the next text will have rested long enough, in seconds from now.
    pub(crate) fn next_due(&self, now: f64) -> Option<f64> {
        let rests = self.open.values().filter_map(Draft::typing).map(|it| it.due_in(now));
        rests.reduce(f64::min)
    }

    /// Forgets what is in the assessment already, as before an undo.
    pub(crate) fn settle(&mut self) {
        self.open.retain(|_, draft| draft.state != State::Recorded);
    }

    /// Forgets everything, as when another assessment is opened.
    pub(crate) fn clear(&mut self) {
        self.open.clear();
    }
}

/// The change that a text makes today.
fn change(
    field: &Field,
    assessment: &Assessment,
    text: &str,
    today: Option<Date>,
) -> Result<Option<Change>, FieldProblem> {
    let is_later = |day: Date| today.is_some_and(|today| today < day);
    let change = field.change(assessment, text)?;
    if change.is_some() && field.is_done_day() && date(text)?.is_some_and(is_later) {
        return Err(FieldProblem::NotYet);
    }
    Ok(change)
}

impl Draft {
    /// It has yet to be recorded.
    fn is_pending(&self) -> bool {
        matches!(self.state, State::Typed(_) | State::Waiting | State::Told | State::Rested)
    }

    /// Since when it is being typed.
    fn typing(&self) -> Option<Typing> {
        match self.state {
            State::Typed(typing) => Some(typing),
            State::Waiting | State::Told | State::Rested | State::Recorded | State::Aside => None,
        }
    }

    /// The keyboard is elsewhere.
    fn is_left(&self) -> bool {
        !self.is_focused || !self.is_shown
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::apply;

    fn note() -> Field {
        Field::Note(QuestionId::parse("na-03").unwrap())
    }

    #[test]
    fn text_is_recorded_after_a_second_of_rest_and_keeps_its_last_space_while_typed() {
        let (mut drafts, mut assessment) = (Drafts::default(), Assessment::new());
        drafts.shown(&note(), Some(("two ".to_owned(), 10.0)), true);
        assert!(drafts.due(&assessment, 10.5).is_empty());
        drafts.shown(&note(), None, true);
        for change in drafts.due(&assessment, 11.0) {
            apply(&mut assessment, change).unwrap();
        }
        assert_eq!(note().read(&assessment), "two");
        assert_eq!(drafts.text(&note(), &assessment), "two ");
        drafts.shown(&note(), None, false);
        assert!(drafts.due(&assessment, 11.1).is_empty());
        assert_eq!(drafts.text(&note(), &assessment), "two");
    }

    #[test]
    fn text_that_never_rests_is_recorded_every_five_seconds() {
        let (mut drafts, mut assessment) = (Drafts::default(), Assessment::new());
        let mut text = String::new();
        for tenth in 0_u8..=52 {
            let now = f64::from(tenth) / 10.0;
            text.push('a');
            drafts.shown(&note(), Some((text.clone(), now)), true);
            for change in drafts.due(&assessment, now) {
                apply(&mut assessment, change).unwrap();
            }
        }
        assert!(50 <= note().read(&assessment).len(), "{:?}", note().read(&assessment));
    }

    #[test]
    fn text_is_recorded_when_its_field_is_no_longer_drawn() {
        let (mut drafts, assessment) = (Drafts::default(), Assessment::new());
        drafts.shown(&note(), Some(("one".to_owned(), 1.0)), true);
        assert!(drafts.due(&assessment, 1.1).is_empty());
        assert_eq!(drafts.due(&assessment, 1.2).len(), 1);
    }

    #[test]
    fn a_reason_that_is_too_short_waits_and_is_not_lost() {
        let field = Field::NotApplicable(QuestionId::parse("na-03").unwrap());
        let (mut drafts, assessment) = (Drafts::default(), Assessment::new());
        drafts.shown(&field, Some(("per trumpa".to_owned(), 1.0)), false);
        assert!(drafts.due(&assessment, 1.1).is_empty());
        assert_eq!(drafts.text(&field, &assessment), "per trumpa");
        assert_eq!(drafts.problem(&field, &assessment), Some(FieldProblem::ShortReason(5)));
        assert_eq!(drafts.next_due(1.1), None);
    }

    #[test]
    fn what_is_wrong_is_not_said_while_it_is_typed_and_still_said_to_who_comes_back() {
        let (mut drafts, assessment) = (Drafts::default(), Assessment::new());
        let no_day = Some(FieldProblem::NoSuchDay);
        let told =
            |drafts: &Drafts, is_focused| drafts.told(&Field::AssessedOn, &assessment, is_focused);
        drafts.shown(&Field::AssessedOn, Some(("2027-02-30".to_owned(), 1.0)), true);
        assert!(drafts.due(&assessment, 3.0).is_empty());
        assert_eq!(told(&drafts, true), None);
        drafts.shown(&Field::AssessedOn, None, false);
        assert!(drafts.due(&assessment, 3.1).is_empty());
        assert_eq!(told(&drafts, false), no_day);
        drafts.shown(&Field::AssessedOn, None, true);
        assert!(drafts.due(&assessment, 3.2).is_empty());
        assert_eq!(told(&drafts, true), no_day);
        drafts.shown(&Field::AssessedOn, Some(("2027-02-3".to_owned(), 4.0)), true);
        assert_eq!(told(&drafts, true), None);
    }
}
