//! Days as people type them: in numbers or as pages print them, and what is wrong with one that is none.

use jiff::civil::Date;

use super::fields::FieldProblem;
use crate::domain::{Deadline, Period, day_parts, parse_day};
use crate::i18n::day_in_words;

/// A date, or none where nothing is written.
pub(crate) fn date(text: &str) -> Result<Option<Date>, FieldProblem> {
    match text.trim() {
        "" => Ok(None),
        text => read_day(text).map(Some).ok_or_else(|| not_a_date(text)),
    }
}

/// A day in numbers, or in words as the program prints it.
pub(super) fn read_day(text: &str) -> Option<Date> {
    let in_words =
        || day_in_words(text).and_then(|(year, month, day)| Date::new(year, month, day).ok());
    parse_day(text).or_else(in_words)
}

/// A date, or words that stand for none.
pub(super) fn deadline(text: &str) -> Result<Deadline, FieldProblem> {
    if let Some(day) = read_day(text) {
        return Ok(Deadline::On(day));
    }
    Deadline::parse(text).map_err(|_error| match not_a_date(text.trim()) {
        FieldProblem::NotADate => FieldProblem::NotADeadline,
        problem => problem,
    })
}

/// Whether the text names a day that the calendar lacks, or none at all.
fn not_a_date(text: &str) -> FieldProblem {
    let is_day = day_parts(text).is_some_and(|[first, ..]| first.len() == 4);
    if is_day || day_in_words(text).is_some() {
        FieldProblem::NoSuchDay
    } else {
        FieldProblem::NotADate
    }
}

/// The day that a text is nearest to, where it names a year; none where the month that it names is none.
pub(crate) fn near_date(text: &str) -> Option<Date> {
    if let Some(day) = read_day(text) {
        return Some(day);
    }
    if let Some((year, month, _)) = day_in_words(text) {
        return Date::new(year, month, 1).ok().map(Date::last_of_month);
    }
    let mut numbers = text.split(|c: char| !c.is_ascii_digit()).filter(|it| !it.is_empty());
    let year = numbers.next().filter(|it| it.len() == 4)?.parse().ok()?;
    let mut next = |usual: i8| numbers.next().map_or(Some(usual), |it| it.parse().ok());
    let (month, day) = (next(1)?, next(1).unwrap_or(1).max(1));
    // A month that is none says nothing of the day that was meant.
    let first = Date::new(year, month, 1).ok()?;
    Some(Date::new(year, month, day).unwrap_or_else(|_| first.last_of_month()))
}

/// A plan is usually one of a calendar year.
pub(super) fn end_of_year(day: Date) -> Option<Date> {
    Date::new(day.year(), 12, 31).ok()
}

/// What ends with a year and has no beginning yet begins with it.
pub(super) fn begin_of_year(day: Date) -> Option<Date> {
    Date::new(day.year(), 1, 1).ok()
}

/// A period, where it does not end before it begins.
pub(super) fn period(from: Date, to: Date) -> Result<Period, FieldProblem> {
    Period::new(from, to).map_err(|_error| FieldProblem::EndsTooEarly)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_that_is_none_is_told_from_what_is_no_date_and_leads_to_its_month() {
        let day = jiff::civil::date;
        for (text, problem, near) in [
            ("2026-13-45", FieldProblem::NoSuchDay, None),
            ("2024-02-30", FieldProblem::NoSuchDay, Some(day(2024, 2, 29))),
            ("2024 m. kovo", FieldProblem::NotADate, Some(day(2024, 1, 1))),
            ("2024-3", FieldProblem::NotADate, Some(day(2024, 3, 1))),
            ("pernai", FieldProblem::NotADate, None),
            ("2024 m. vasario 30 d.", FieldProblem::NoSuchDay, Some(day(2024, 2, 29))),
        ] {
            assert_eq!(date(text), Err(problem), "{text}");
            let problem = match problem {
                FieldProblem::NotADate => FieldProblem::NotADeadline,
                problem => problem,
            };
            assert_eq!(deadline(text), Err(problem), "{text}");
            assert_eq!(near_date(text), near, "{text}");
        }
    }
}
