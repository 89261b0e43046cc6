//! Where a presentation was left, so that it goes on there after an interruption.

use super::Presentation;

/// A presentation as it was left.
#[derive(Debug)]
pub(crate) struct Left(Presentation);

impl Presentation {
    /// Takes note of where it is left.
    pub(crate) fn leave(mut self, places: &mut Vec<Left>) {
        places.retain(|it| it.0.deck.title != self.deck.title);
        self.audience.close();
        (self.is_black, self.reading, self.theme) = (false, None, None);
        self.typed.clear();
        places.push(Left(self));
    }

    /// Goes on where it was left, unless something else was opened since; in as many windows as the last one.
    pub(crate) fn resume(mut self, places: &[Left]) -> Self {
        let now = (self.deck.title.as_str(), self.deck.slides.len(), self.begun);
        let same = places.iter().map(|it| &it.0);
        let same = same
            .filter(|it| (it.deck.title.as_str(), it.deck.slides.len(), it.begun) == now)
            .map(|it| (it.at, it.behind, it.since))
            .next();
        if let Some(left) = same {
            (self.at, self.behind, self.since) = left;
        }
        if let Some(Left(last)) = places.last() {
            (self.windows, self.audience) = (last.windows, last.audience);
        }
        self
    }
}

impl Left {
    /// Goes on exactly there.
    pub(crate) fn again(self) -> Presentation {
        self.0
    }
}
