//! Where a presentation was left, so that it goes on there after an interruption.

use super::{Presentation, Windows};

/// A place that was left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Left {
    /// What was shown.
    title: String,
    n_slides: usize,
    /// The screen, and what was shown of what stays behind it.
    at: usize,
    behind: Option<usize>,
    windows: Windows,
    /// The screen with which it would begin if nothing else was opened since.
    begins: usize,
}

impl Presentation {
    /// Takes note of where it is left.
    pub(crate) fn leave(self, places: &mut Vec<Left>) {
        let title = self.deck.title;
        places.retain(|it| it.title != title);
        let n_slides = self.deck.slides.len();
        let (at, behind, begins) = (self.at, self.behind, self.begun);
        let windows = self.windows;
        places.push(Left { title, n_slides, at, behind, windows, begins });
    }

    /// Goes on where it was left, unless something else was opened since.
    pub(crate) fn resume(mut self, places: &[Left]) -> Self {
        let is_same = |it: &&Left| {
            let now = (self.deck.title.as_str(), self.deck.slides.len(), self.begun);
            (it.title.as_str(), it.n_slides, it.begins) == now
        };
        if let Some(left) = places.iter().find(is_same) {
            (self.at, self.behind) = (left.at, left.behind);
            self.windows = left.windows;
        }
        self
    }
}
