//! What shows that an answer is true; referenced, never copied.

use jiff::civil::Date;

use super::EvidenceGrade;

/// One piece of evidence of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// What it shows, before ageing.
    pub grade: EvidenceGrade,
    /// What it is.
    pub title: String,
    /// Its number or register entry.
    pub reference: Option<String>,
    /// When it was made; evidence without a date does not age.
    pub date: Option<Date>,
    /// Where it is kept.
    pub location: Option<String>,
}

impl Evidence {
    /// Whether it says anything by which somebody else could find it: a number or a place; a day alone leads nowhere.
    pub fn is_traceable(&self) -> bool {
        self.reference.is_some() || self.location.is_some()
    }

    /// Whether it claims to be written down, but not where.
    pub fn is_untraceable(&self) -> bool {
        EvidenceGrade::MIN < self.grade && !self.is_traceable()
    }

    /// Whether it was made after a day, and so cannot show what was on that day.
    pub fn is_later_than(&self, day: Date) -> bool {
        EvidenceGrade::MIN < self.grade && self.date.is_some_and(|it| day < it)
    }
}
