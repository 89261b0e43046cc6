//! The calendar across: its quarters; its years where there is no room for those; every second, fifth, tenth year where there is none for these.

use jiff::civil::Date;

use crate::i18n::Tr;

/// A year's number needs so much room: where a quarter has less, a line would go through it.
const NEEDS: f32 = 40.0;

/// The time that is shown, and where.
pub(super) struct Axis {
    from: Date,
    to: Date,
    left: f32,
    width: f32,
}

/// A line across all bars, with what stands above it.
pub(super) struct Step {
    pub(super) x: f32,
    pub(super) words: Option<String>,
}

impl Axis {
    /// Whole quarters around the first and the last day.
    pub(super) fn new((first, last): (Date, Date), left: f32, width: f32) -> Self {
        Self { from: quarter_begin(first), to: next_quarter(last), left, width }
    }

    /// Where a day stands.
    pub(super) fn x(&self, day: Date) -> f32 {
        self.left + self.width * days(self.from, day) / days(self.from, self.to).max(1.0)
    }

    /// Whether a day is shown.
    pub(super) fn holds(&self, day: Date) -> bool {
        self.from <= day && day <= self.to
    }

    /// What its lines are.
    pub(super) fn name(&self, tr: &Tr) -> String {
        if self.is_by_quarter() { tr.plan_time_quarters() } else { tr.plan_time_years() }
    }

    /// Its lines, from the left.
    pub(super) fn steps(&self, tr: &Tr) -> Vec<Step> {
        let end = self.left + self.width;
        let step = |day: Date, words: Option<String>| {
            let x = self.x(day);
            Step { x, words: words.filter(|_| x + NEEDS <= end) }
        };
        if self.is_by_quarter() {
            let quarters = std::iter::successors(Some(self.from), |it| Some(next_quarter(*it)));
            let quarters = quarters.take_while(|it| *it < self.to);
            return quarters
                .map(|it| {
                    let room = self.x(next_quarter(it)) - self.x(it);
                    step(it, quarter_words(tr, it, it == self.from, room))
                })
                .collect();
        }
        let n_years = self.years_a_step();
        let years = (self.from.year()..=self.to.year()).filter(|it| it % n_years == 0);
        let days = years.filter_map(|it| Date::new(it, 1, 1).ok());
        let days = days.filter(|it| self.from <= *it && *it < self.to);
        days.map(|it| step(it, Some(it.year().to_string()))).collect()
    }

    fn is_by_quarter(&self) -> bool {
        NEEDS <= self.width * 91.0 / days(self.from, self.to).max(1.0)
    }

    /// So many years between two lines that both their numbers have room.
    fn years_a_step(&self) -> i16 {
        let year = self.width * 365.0 / days(self.from, self.to).max(1.0);
        let steps = [1_i16, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];
        steps.into_iter().find(|it| NEEDS <= f32::from(*it) * year).unwrap_or(5000)
    }
}

/// A quarter has so much room where it stands with its year, and where it stands alone.
const WITH_YEAR: f32 = 90.0;
const ALONE: f32 = 50.0;

/// What stands above a quarter: where there is little room, the year at its beginning and the others bare.
fn quarter_words(tr: &Tr, quarter: Date, is_first: bool, room: f32) -> Option<String> {
    let name = format!("q{}", (quarter.month() - 1) / 3 + 1);
    let year = quarter.year().to_string();
    let begins_year = is_first || quarter.month() == 1;
    let before_new_year = f32::from((13 - quarter.month()) / 3);
    match begins_year {
        true if WITH_YEAR < room => Some(tr.plan_quarter_first(name, year)),
        // The next year begins right beside it.
        true if room * before_new_year < NEEDS => None,
        true => Some(year),
        false if ALONE < room => Some(tr.plan_quarter(name, year)),
        false => None,
    }
}

fn quarter_begin(date: Date) -> Date {
    let month = (date.month() - 1) / 3 * 3 + 1;
    Date::new(date.year(), month, 1).unwrap_or(date)
}

fn next_quarter(date: Date) -> Date {
    let begin = quarter_begin(date);
    let (year, month) = (begin.year(), begin.month());
    let next = if month == 10 { Date::new(year + 1, 1, 1) } else { Date::new(year, month + 3, 1) };
    next.unwrap_or(Date::MAX)
}

#[expect(clippy::cast_precision_loss, reason = "days of a plan are few")]
fn days(from: Date, to: Date) -> f32 {
    (to - from).get_days() as f32
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::i18n::Language;

    #[test]
    fn quarters_follow_each_other_over_the_new_year() {
        assert_eq!(quarter_begin(date(2026, 11, 22)), date(2026, 10, 1));
        assert_eq!(next_quarter(date(2026, 11, 22)), date(2027, 1, 1));
        assert_eq!(next_quarter(date(2026, 1, 1)), date(2026, 4, 1));
    }

    #[test]
    fn a_mistyped_year_leaves_lines_that_can_be_told_apart_and_words_with_room() {
        let tr = Tr::new(Language::Lithuanian);
        for (first, last) in [
            (date(2026, 11, 1), date(2027, 12, 31)),
            (date(2026, 1, 1), date(2036, 6, 30)),
            (date(2026, 8, 1), date(2035, 6, 30)),
            (date(1900, 1, 1), date(2027, 12, 31)),
            (date(2026, 1, 1), date(2999, 1, 1)),
            (date(1, 1, 1), date(9999, 12, 31)),
        ] {
            let axis = Axis::new((first, last), 390.0, 600.0);
            let steps = axis.steps(&tr);
            assert!((1..=16).contains(&steps.len()), "{first} {last}: {}", steps.len());
            let words: Vec<f32> =
                steps.iter().filter(|it| it.words.is_some()).map(|it| it.x).collect();
            assert!(!words.is_empty() && words.iter().all(|x| x + NEEDS <= 990.0), "{words:?}");
            for pair in words.windows(2) {
                assert!(pair[0] + NEEDS <= pair[1], "{first} {last}: {words:?}");
            }
        }
    }
}
