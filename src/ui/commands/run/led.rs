//! Ways back: from a question, a risk or an action to what led to it, from the handbook to what asked for help.

use crate::ui::app::App;
use crate::ui::asks::Place;
use crate::ui::screens::Screen;
use crate::ui::view_model::progress::Filter;

/// What a question leads back to.
const LEADS_TO_QUESTIONS: [Screen; 5] =
    [Screen::Results, Screen::Risks, Screen::Compare, Screen::Plan, Screen::Handbook];

impl App {
    /// The screen that the question, or the comparison, leads back to once a place is shown; takes note of what leads into the handbook.
    pub(super) fn led_from(&mut self, place: &Place) -> Option<Screen> {
        let (before, led_from) = (self.screen, self.views.led_from);
        if matches!(place, Place::Screen(to) if *to != Screen::Handbook) {
            self.views.presented = None;
        }
        match place {
            Place::Handbook(_) | Place::Sources => {
                if before != Screen::Handbook {
                    self.views.helped_from = Some((before, led_from));
                }
                return None;
            }
            // What is compared was chosen.
            Place::Screen(Screen::Compare) if before == Screen::Compare => return led_from,
            // Back where help was asked for, the way back from there is as it was.
            Place::Screen(screen) if before == Screen::Handbook => {
                let helped = self.views.helped_from.take();
                return helped.filter(|(from, _)| from == screen).and_then(|(_, it)| it);
            }
            _ => self.views.helped_from = None,
        }
        match place {
            // The rows of a comparison lead to risks and actions as well.
            Place::Risk(_) | Place::Action(_) if before == Screen::Compare => Some(before),
            Place::Risk(_) if before == Screen::Risks => led_from,
            // Elsewhere no link leads back, and Escape would throw out whoever went on working.
            Place::Question(_)
            | Place::Unfinished(_)
            | Place::Evidence(..)
            | Place::Filtered(Filter::Unsettled)
            | Place::Untraceable => LEADS_TO_QUESTIONS.contains(&before).then_some(before),
            Place::Previous => Some(before),
            _ => None,
        }
    }
}
