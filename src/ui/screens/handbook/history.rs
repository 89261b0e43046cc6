//! Where a reader was: back and forward as in a browser.

use std::collections::BTreeSet;

use crate::content::FoundKind;
use crate::domain::{HandbookRef, MeasureId, QuestionId};
use crate::i18n::Language;

/// What the reader shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Stop {
    /// A section; an empty anchor is the beginning of its chapter.
    Section(HandbookRef),
    /// A question on a page of its own.
    Question(QuestionId),
    /// A measure on a page of its own.
    Measure(MeasureId),
    /// Everything that was kept.
    Kept,
    /// Every source.
    Sources,
}

/// What was looked for when a place was opened from what was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Searched {
    /// What was typed.
    pub(super) typed: String,
    /// The language that was searched; none: that of the window.
    pub(super) language: Option<Language>,
    /// Which of the hits was opened.
    pub(super) chosen: usize,
    /// The kinds of which everything was shown.
    pub(super) whole: BTreeSet<FoundKind>,
    /// Where the hit stands.
    pub(super) from: HitPlace,
}

/// Where a hit stands, as seen from what was shown before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum HitPlace {
    /// At another place.
    Elsewhere,
    /// At the place that was shown already.
    Here,
}

/// A place where a reader was.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Visit {
    /// What was shown.
    pub(super) stop: Stop,
    /// In which language; none: that of the window.
    pub(super) language: Option<Language>,
    /// How far down the page was, once it was left.
    pub(super) offset: Option<f32>,
    /// What was found, where it was opened from there.
    pub(super) searched: Option<Searched>,
}

impl Visit {
    /// A place that was not seen yet.
    pub(super) fn new(stop: Stop, language: Option<Language>) -> Self {
        Self { stop, language, offset: None, searched: None }
    }
}

/// The places in order, and which of them is shown.
#[derive(Debug, Default)]
pub(super) struct History {
    visits: Vec<Visit>,
    at: usize,
}

impl History {
    /// The place that is shown.
    pub(super) fn current(&self) -> Option<&Visit> {
        self.visits.get(self.at)
    }

    /// Remembers how far down the page is.
    pub(super) fn leave(&mut self, offset: f32) {
        if let Some(visit) = self.visits.get_mut(self.at) {
            visit.offset = Some(offset);
        }
    }

    /// Remembers what was looked for when the place that is shown was opened.
    pub(super) fn found_by(&mut self, searched: Option<Searched>) {
        if let Some(visit) = self.visits.get_mut(self.at) {
            visit.searched = searched;
        }
    }

    /// Goes to a place; what lay forward is forgotten.
    pub(super) fn go(&mut self, visit: Visit) {
        self.visits.truncate(self.at + 1);
        self.visits.push(visit);
        self.at = self.visits.len() - 1;
    }

    /// Whether there is a place to go back to.
    pub(super) fn can_go_back(&self) -> bool {
        0 < self.at
    }

    /// How many places were shown before this one.
    pub(super) fn n_before(&self) -> usize {
        self.at
    }

    /// Whether there is a place to go forward to.
    pub(super) fn can_go_forward(&self) -> bool {
        self.at + 1 < self.visits.len()
    }

    /// Goes back; says whether it could.
    pub(super) fn back(&mut self) -> bool {
        let can = self.can_go_back();
        self.at -= usize::from(can);
        can
    }

    /// Goes forward; says whether it could.
    pub(super) fn forward(&mut self) -> bool {
        let can = self.can_go_forward();
        self.at += usize::from(can);
        can
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn visit(chapter: &str) -> Visit {
        let section = HandbookRef { chapter: chapter.to_owned(), anchor: String::new() };
        Visit::new(Stop::Section(section), None)
    }

    #[test]
    fn back_and_forward_lead_through_what_was_seen() {
        let mut history = History::default();
        assert!(history.current().is_none() && !history.back());
        history.go(visit("one"));
        history.leave(120.0);
        history.go(visit("two"));
        assert!(history.back() && !history.can_go_back());
        assert_eq!(history.current(), Some(&Visit { offset: Some(120.0), ..visit("one") }));
        assert!(history.forward() && !history.can_go_forward());
        history.back();
        history.go(visit("three"));
        assert!(!history.can_go_forward());
        assert_eq!(history.current(), Some(&visit("three")));
    }
}
