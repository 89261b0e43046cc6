//! Every field that text is typed into: what it holds, and the change that its text makes.

use jiff::civil::Date;

use super::dates::{begin_of_year, date, deadline, end_of_year, period, read_day};
use crate::domain::{
    Action, ActionId, Answer, Assessment, Change, Deadline, EvidenceGrade, Institution,
    MaturityLevel, Period, QuestionId, Reason, parse_cents,
};
use crate::i18n::Tr;

/// A field of the assessment that text is typed into.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Field {
    /// The note of a question.
    Note(QuestionId),
    /// Why a question does not apply.
    NotApplicable(QuestionId),
    /// Why this level was agreed on, which is not the median of the votes.
    Consensus(QuestionId, MaturityLevel),
    /// The institution's name.
    InstitutionName,
    /// The posts that took part, one a line.
    Team,
    /// Why something was left out of the scope.
    LeftOutReason,
    /// The approval line of the printed plan.
    Approval,
    /// What the plan is drawn up on.
    LegalBasis,
    /// Who monitors the plan and to whom they report.
    Monitoring,
    /// The assessment date.
    AssessedOn,
    /// The first day of the plan.
    PeriodFrom,
    /// The last day of the plan.
    PeriodTo,
    /// A field of an action.
    Action(ActionId, ActionField),
}

/// A text field of an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum ActionField {
    /// What is done.
    Title,
    /// The post that answers for it.
    Owner,
    /// The post that stands in.
    Deputy,
    /// When work begins.
    Start,
    /// When it is done.
    Due,
    /// What is measured.
    Indicator,
    /// The indicator today.
    Baseline,
    /// The indicator when it is done.
    Target,
    /// What it costs.
    Cost,
    /// Why it is needed.
    Cause,
    /// What will be seen when it works.
    Effect,
    /// Why it was dropped or is late.
    Reason,
    /// When it was closed.
    ClosedOn,
    /// What shows that it was closed: the grade of its evidence, which is chosen and not typed.
    ClosedBy,
}

/// Why a text cannot be recorded as it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FieldProblem {
    /// So many characters are missing from a reason.
    ShortReason(usize),
    /// Not a date.
    NotADate,
    /// Written as a date, but the calendar has no such day.
    NoSuchDay,
    /// Not a date, and not one of the words that may stand for one.
    NotADeadline,
    /// Not an amount of euros.
    NotAnAmount,
    /// It cannot be empty.
    Empty,
    /// The period would end before it begins.
    EndsTooEarly,
    /// A period has two days.
    HalfPeriod,
    /// Nothing was done on a day that has not come.
    NotYet,
    /// Nobody said what kind of evidence it is.
    NoGrade,
}

impl FieldProblem {
    /// What to write instead.
    pub(crate) fn message(self, tr: &Tr) -> String {
        match self {
            Self::ShortReason(missing) => tr.dialogs_field_short_reason(missing),
            Self::NotADate => tr.dialogs_field_not_a_date(),
            Self::NoSuchDay => tr.dialogs_field_no_such_day(),
            Self::NotADeadline => tr.dialogs_field_not_a_deadline(),
            Self::NotAnAmount => tr.dialogs_field_not_an_amount(),
            Self::Empty => tr.dialogs_field_empty(),
            Self::EndsTooEarly => tr.dialogs_field_ends_too_early(),
            Self::HalfPeriod => tr.dialogs_field_half_period(),
            Self::NotYet => tr.dialogs_field_not_yet(),
            Self::NoGrade => tr.assessment_evidence_which(),
        }
    }
}

impl Field {
    /// The question whose answer waits for this reason.
    pub(crate) fn reason_of(&self) -> Option<&QuestionId> {
        match self {
            Self::NotApplicable(id) | Self::Consensus(id, _) => Some(id),
            _ => None,
        }
    }

    /// Whether it says why several agreed on another answer than the median: while they still talk nothing is agreed.
    pub(crate) fn is_agreement(&self) -> bool {
        matches!(self, Self::Consensus(..))
    }

    /// Whether a pause while it is typed records nothing, since that would take another answer away.
    pub(crate) fn waits_for_a_step(&self, assessment: &Assessment) -> bool {
        // An answer of last year that waits to be confirmed is another one, too.
        let is_other = |id| {
            let answer = assessment.answers.get(id);
            matches!(answer, Some(Answer::Level(_) | Answer::Unknown))
        };
        self.is_agreement() || matches!(self, Self::NotApplicable(id) if is_other(id))
    }

    /// Whether it holds the day on which something was done.
    pub(crate) fn is_done_day(&self) -> bool {
        matches!(self, Self::Action(_, ActionField::ClosedOn))
    }

    /// What is recorded.
    pub(crate) fn read(&self, assessment: &Assessment) -> String {
        let date = |date: Option<Date>| date.map(|it| it.to_string());
        let text = match self {
            Self::Note(id) => assessment.notes.get(id).cloned(),
            Self::NotApplicable(id) => match assessment.answers.get(id) {
                Some(Answer::NotApplicable(reason)) => Some(reason.as_str().to_owned()),
                _ => None,
            },
            Self::Consensus(id, level) => {
                let is_agreed = assessment.answer(id).and_then(Answer::level) == Some(*level);
                let reason = assessment.consensus_reasons.get(id).filter(|_| is_agreed);
                reason.map(|it| it.as_str().to_owned())
            }
            Self::InstitutionName => Some(assessment.institution.name.clone()),
            Self::Team => Some(assessment.team.join("\n")),
            Self::LeftOutReason => assessment.left_out_reason.clone(),
            Self::Approval => assessment.approval.clone(),
            Self::LegalBasis => assessment.legal_basis.clone(),
            Self::Monitoring => assessment.monitoring.clone(),
            Self::AssessedOn => date(assessment.assessed_on),
            Self::PeriodFrom => date(assessment.period.map(Period::from)),
            Self::PeriodTo => date(assessment.period.map(Period::to)),
            Self::Action(id, field) => assessment.action(id).and_then(|it| field.read(it)),
        };
        text.unwrap_or_default()
    }

    /// What is recorded, as it is written in a language.
    pub(crate) fn show(&self, assessment: &Assessment, tr: &Tr) -> String {
        let cost = match self {
            Self::Action(id, ActionField::Cost) => {
                assessment.action(id).and_then(|it| it.cost_cents)
            }
            _ => None,
        };
        let cost = cost.map(|cents| tr.amount(cents));
        let day = || self.day(assessment).map(|it| tr.typed_date(it));
        cost.or_else(day).unwrap_or_else(|| self.read(assessment))
    }

    /// The day that is recorded, in a field of one.
    fn day(&self, assessment: &Assessment) -> Option<Date> {
        match self {
            Self::AssessedOn => assessment.assessed_on,
            Self::PeriodFrom => assessment.period.map(Period::from),
            Self::PeriodTo => assessment.period.map(Period::to),
            Self::Action(id, ActionField::Start) => assessment.action(id)?.start,
            Self::Action(id, ActionField::ClosedOn) => assessment.action(id)?.closed_on,
            Self::Action(id, ActionField::Due) => match assessment.action(id)?.due {
                Some(Deadline::On(day)) => Some(day),
                _ => None,
            },
            _ => None,
        }
    }

    /// The change that a text makes; none where it says what is recorded already.
    pub(crate) fn change(
        &self,
        assessment: &Assessment,
        text: &str,
    ) -> Result<Option<Change>, FieldProblem> {
        let text = text.trim();
        let is_same_day = || self.day(assessment).is_some_and(|it| read_day(text) == Some(it));
        if text == self.read(assessment).trim() || is_same_day() {
            return Ok(None);
        }
        let some = (!text.is_empty()).then(|| text.to_owned());
        let change = match self {
            Self::Note(id) => Change::SetNote(id.clone(), some),
            Self::NotApplicable(id) => {
                Change::SetAnswer(id.clone(), Some(Answer::NotApplicable(reason(text)?)))
            }
            Self::Consensus(id, level) => Change::Several(vec![
                Change::SetAnswer(id.clone(), Some(Answer::Level(*level))),
                Change::SetConsensusReason(id.clone(), Some(reason(text)?)),
            ]),
            Self::InstitutionName => {
                let name = some.ok_or(FieldProblem::Empty)?;
                Change::SetInstitution(Institution { name, kind: assessment.institution.kind })
            }
            Self::Team => Change::SetTeam(distinct_posts(text.lines())),
            Self::LeftOutReason => Change::SetLeftOutReason(some),
            Self::Approval => Change::SetApproval(some),
            Self::LegalBasis => Change::SetLegalBasis(some),
            Self::Monitoring => Change::SetMonitoring(some),
            Self::AssessedOn => Change::SetAssessedOn(date(text)?),
            Self::PeriodFrom => {
                let from = date(text)?.ok_or(FieldProblem::HalfPeriod)?;
                let to = assessment.period.map(Period::to).or_else(|| end_of_year(from));
                Change::SetPeriod(Some(period(from, to.unwrap_or(from))?))
            }
            Self::PeriodTo => {
                let to = date(text)?.ok_or(FieldProblem::HalfPeriod)?;
                let from = assessment.period.map(Period::from).or_else(|| begin_of_year(to));
                Change::SetPeriod(Some(period(from.unwrap_or(to), to)?))
            }
            Self::Action(id, field) => {
                let Some(action) = assessment.action(id) else { return Ok(None) };
                let changed = field.write(action, some)?;
                if changed == *action {
                    return Ok(None);
                }
                Change::ReplaceAction(changed)
            }
        };
        Ok(Some(change))
    }
}

/// Posts, each once: the first of those that differ in capitals or spaces only.
pub(crate) fn distinct_posts<'a>(lines: impl Iterator<Item = &'a str>) -> Vec<String> {
    let plain = |it: &str| it.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    let mut posts: Vec<String> = Vec::new();
    for line in lines.map(str::trim).filter(|it| !it.is_empty()) {
        if posts.iter().all(|it| plain(it) != plain(line)) {
            posts.push(line.to_owned());
        }
    }
    posts
}

impl ActionField {
    /// What is recorded.
    pub(crate) fn read(self, action: &Action) -> Option<String> {
        match self {
            Self::Title => Some(action.title.clone()),
            Self::Owner => action.owner.clone(),
            Self::Deputy => action.deputy.clone(),
            Self::Start => action.start.map(|it| it.to_string()),
            Self::Due => action.due.as_ref().map(ToString::to_string),
            Self::Indicator => action.indicator.clone(),
            Self::Baseline => action.baseline.clone(),
            Self::Target => action.target.clone(),
            Self::Cost => action.cost_cents.map(amount_text),
            Self::Cause => action.cause.clone(),
            Self::Effect => action.effect.clone(),
            Self::Reason => action.reason.clone(),
            Self::ClosedOn => action.closed_on.map(|it| it.to_string()),
            Self::ClosedBy => action.closed_grade.map(|it| it.get().to_string()),
        }
    }

    /// The action with another text in this field.
    fn write(self, action: &Action, text: Option<String>) -> Result<Action, FieldProblem> {
        let mut action = action.clone();
        let as_date = |text: Option<String>| date(&text.unwrap_or_default());
        match self {
            Self::Title => action.title = text.ok_or(FieldProblem::Empty)?,
            Self::Owner => action.owner = text,
            Self::Deputy => action.deputy = text,
            Self::Start => action.start = as_date(text)?,
            Self::Due => {
                action.due = text.map(|it| deadline(&it)).transpose()?;
            }
            Self::Indicator => action.indicator = text,
            Self::Baseline => action.baseline = text,
            Self::Target => action.target = text,
            Self::Cost => {
                let cost = text.map(|it| parse_cents(&it).ok_or(FieldProblem::NotAnAmount));
                action.cost_cents = cost.transpose()?;
            }
            Self::Cause => action.cause = text,
            Self::Effect => action.effect = text,
            Self::Reason => action.reason = text,
            Self::ClosedOn => action.closed_on = as_date(text)?,
            Self::ClosedBy => {
                let grade = text.and_then(|it| it.parse().ok()).map(EvidenceGrade::new);
                action.closed_grade = grade.transpose().map_err(|_error| FieldProblem::NoGrade)?;
            }
        }
        Ok(action)
    }
}

/// A reason that is long enough to be one.
fn reason(text: &str) -> Result<Reason, FieldProblem> {
    Reason::parse(text)
        .map_err(|error| FieldProblem::ShortReason(Reason::MIN_CHARS.saturating_sub(error.found)))
}

/// The amount as it is kept while it is typed, the same in every language.
fn amount_text(cents: u64) -> String {
    match cents % 100 {
        0 => (cents / 100).to_string(),
        rest => format!("{},{rest:02}", cents / 100),
    }
}

#[cfg(test)]
mod tests {
    use super::super::dates::near_date;
    use super::*;

    #[test]
    fn a_period_ends_with_its_year_until_another_end_is_given() {
        let day = jiff::civil::date(2027, 2, 1);
        let end = jiff::civil::date(2027, 12, 31);
        let assessment = Assessment::new();
        assert_eq!(
            Field::PeriodFrom.change(&assessment, "2027-02-01"),
            Ok(Some(Change::SetPeriod(Period::new(day, end).ok())))
        );
        assert_eq!(
            Field::PeriodFrom.change(&assessment, "2027-13-01"),
            Err(FieldProblem::NoSuchDay)
        );
    }

    #[test]
    fn what_is_recorded_already_changes_nothing() {
        let mut assessment = Assessment::new();
        assessment.institution.name = "Globos namai".to_owned();
        assert_eq!(Field::InstitutionName.change(&assessment, " Globos namai "), Ok(None));
        assert_eq!(Field::InstitutionName.change(&assessment, " "), Err(FieldProblem::Empty));
    }

    #[test]
    fn what_is_shown_is_read_back_in_every_language() {
        use crate::i18n::Language;
        for (language, expected) in [
            (Language::Lithuanian, "1\u{a0}200,50"),
            (Language::English, "1,200.50"),
            (Language::Norwegian, "1\u{a0}200,50"),
        ] {
            let tr = Tr::new(language);
            assert_eq!(tr.amount(120_050), expected);
            for amount in [0, 5, 100, 99_900, 100_000, 120_050, 125_000_000] {
                assert_eq!(parse_cents(&tr.amount(amount)), Some(amount), "{}", tr.amount(amount));
            }
        }
    }

    #[test]
    fn a_day_stands_in_a_field_as_its_language_writes_it_and_is_read_back() {
        use crate::i18n::Language;
        let day = jiff::civil::date(2026, 2, 5);
        let assessment = Assessment { assessed_on: Some(day), ..Assessment::new() };
        for (language, expected) in [
            (Language::Lithuanian, "2026-02-05"),
            (Language::English, "2026-02-05"),
            (Language::Norwegian, "05.02.2026"),
        ] {
            let shown = Field::AssessedOn.show(&assessment, &Tr::new(language));
            assert_eq!(shown, expected);
            assert_eq!(near_date(&shown), Some(day));
            assert_eq!(Field::AssessedOn.change(&assessment, &shown), Ok(None));
            assert_eq!(Field::PeriodFrom.show(&assessment, &Tr::new(language)), "");
        }
        assert_eq!(Field::AssessedOn.change(&assessment, "5.2.2026"), Ok(None));
        // As any of its pages prints it, whatever the language of the window.
        let due = Ok(Deadline::On(jiff::civil::date(2027, 5, 31)));
        for text in ["2027\u{a0}m. gegužės\u{a0}31\u{a0}d.", "31 May 2027", " 31. mai 2027 "] {
            assert_eq!(deadline(text), due, "{text}");
        }
    }

    #[test]
    fn an_amount_is_kept_in_one_way_while_it_is_typed() {
        assert_eq!(amount_text(125_050), "1250,50");
        assert_eq!(amount_text(30_000), "300");
    }
}
