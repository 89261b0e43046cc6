//! When an action was finished and whether that was in time, reckoned the same way wherever it is told: by its due date, and where it was put off by that of the last plan as well.

use jiff::civil::Date;

use crate::domain::{ActionStatus, Deadline};
use crate::i18n::Tr;

use super::{ActionChangeJson, Plan, PlanAction};

/// How an action that is said to be done ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ended {
    /// Nobody says when.
    NoDay,
    /// On a day, with no date to be held against it.
    On(Date),
    /// By its due date, in the last plan as well.
    InTime(Date),
    /// By a due date that was set since the last plan, whose own had passed.
    PutOff {
        /// When it was finished.
        on: Date,
        /// When it was due in the last plan.
        first: Date,
    },
    /// After a due date that was brought forward since the last plan, whose own had not passed.
    BroughtForward {
        /// When it was finished.
        on: Date,
        /// When it was due.
        due: Date,
    },
    /// After its due date.
    Late(Date),
}

impl Ended {
    /// How it ended as a plan has it.
    pub(super) fn of(plan: &Plan, action: &PlanAction) -> Self {
        let told = plan.previous.iter().flat_map(|it| &it.actions);
        let told = told.into_iter().find(|it| it.id == action.id && it.in_plan(plan).is_some());
        Self::by(action.closed_on, action.due.as_ref(), told.and_then(|it| it.due.as_ref()))
    }

    /// How an action of the last plan ended; none where it is not said to be done.
    pub(super) fn of_change(change: &ActionChangeJson, new: &Plan) -> Option<Self> {
        let on = change.finished_on();
        let is_done = matches!(
            change.status_now(),
            Some(ActionStatus::DoneClaimed | ActionStatus::DoneVerified)
        );
        let due = change.in_plan(new).map_or(change.due.as_ref(), |it| it.due.as_ref());
        is_done.then(|| Self::by(on, due, change.due.as_ref()))
    }

    fn by(on: Option<Date>, due: Option<&Deadline>, first: Option<&Deadline>) -> Self {
        let Some(on) = on else { return Self::NoDay };
        let day = |it: Option<&Deadline>| match it {
            Some(Deadline::On(date)) => Some(*date),
            Some(Deadline::Words(_)) | None => None,
        };
        match (day(due), day(first)) {
            (Some(due), Some(first)) if due < on && on <= first => Self::BroughtForward { on, due },
            (Some(due), _) | (None, Some(due)) if due < on => Self::Late(on),
            (Some(_), Some(first)) if first < on => Self::PutOff { on, first },
            (Some(_), _) | (None, Some(_)) => Self::InTime(on),
            (None, None) => Self::On(on),
        }
    }

    /// In words, with days written as told; none where there is no day.
    pub(super) fn text(self, tr: &Tr, day: fn(&Tr, Date) -> String) -> Option<String> {
        Some(match self {
            Self::NoDay => return None,
            Self::On(on) => tr.report_action_closed(day(tr, on)),
            Self::InTime(on) => tr.report_action_closed_in_time(day(tr, on)),
            Self::PutOff { on, first } => {
                tr.report_action_closed_put_off(day(tr, on), day(tr, first))
            }
            Self::BroughtForward { on, due } => {
                tr.report_action_closed_brought_forward(day(tr, on), day(tr, due))
            }
            Self::Late(on) => tr.report_action_closed_late(day(tr, on)),
        })
    }

    /// Whether a reason why it was late has nothing to explain any more.
    pub(super) fn is_in_time(self) -> bool {
        matches!(self, Self::InTime(_))
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_deed_is_held_against_both_its_terms() {
        let day = |it: i8| Deadline::On(date(2026, 5, it));
        let on = date(2026, 5, 10);
        let by = |due: Option<i8>, first: Option<i8>| {
            Ended::by(Some(on), due.map(day).as_ref(), first.map(day).as_ref())
        };
        assert_eq!(by(None, None), Ended::On(on));
        assert_eq!(by(Some(10), None), Ended::InTime(on));
        assert_eq!(by(Some(9), None), Ended::Late(on));
        assert_eq!(by(Some(20), Some(20)), Ended::InTime(on));
        assert_eq!(by(Some(20), Some(9)), Ended::PutOff { on, first: date(2026, 5, 9) });
        assert_eq!(by(Some(9), Some(20)), Ended::BroughtForward { on, due: date(2026, 5, 9) });
        assert_eq!(by(Some(9), Some(8)), Ended::Late(on));
        assert_eq!(by(None, Some(9)), Ended::Late(on));
        assert_eq!(by(None, Some(20)), Ended::InTime(on));
        let words = Deadline::Words("nuolat".to_owned());
        assert_eq!(Ended::by(Some(on), Some(&words), None), Ended::On(on));
        assert_eq!(Ended::by(None, Some(&words), None), Ended::NoDay);
    }
}
