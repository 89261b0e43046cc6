//! Goes to a place of the window: a screen, a question, what of the handbook helps there.

use eframe::egui::Context;

use crate::content::HelpTopic;
use crate::ui::app::App;
use crate::ui::asks::Place;
use crate::ui::focus;
use crate::ui::screens::Screen;
use crate::ui::typed::fields::ActionField;

impl App {
    /// Shows a place that something on the page leads to; a way back leads to what led there.
    pub(super) fn lead(&mut self, ctx: &Context, place: Place) {
        let before = self.screen;
        let is_back = self.views.led_back(before).map(Place::Screen).as_ref() == Some(&place);
        let used = focus::used_last(ctx);
        self.show(place);
        if is_back {
            if let Some(id) = self.views.left_at.remove(&self.screen) {
                focus::come_back(ctx, id);
            }
        } else if self.views.led_back(self.screen) == Some(before)
            && let Some(id) = used
        {
            self.views.left_at.insert(before, id);
        }
    }

    /// Shows a place; what was typed on the way is recorded.
    pub(super) fn show(&mut self, place: Place) {
        self.commit_all();
        self.remember();
        let before = self.screen;
        self.views.led_from = self.led_from(&place);
        self.views.settings.forget();
        self.screen = match place {
            Place::Screen(screen) => screen,
            at @ (Place::Filtered(_)
            | Place::Question(_)
            | Place::Unfinished(_)
            | Place::Unanswered
            | Place::Evidence(..)
            | Place::Written(..)
            | Place::Untraceable
            | Place::ToConfirm) => {
                self.show_in_answers(at);
                Screen::Answers
            }
            Place::Action(id) => {
                self.views.plan.show(id, ActionField::Title);
                Screen::Plan
            }
            Place::PlanField(field) => {
                self.views.plan.show_field(field);
                Screen::Plan
            }
            Place::Risk(id) => {
                self.views.risks.show(id);
                Screen::Risks
            }
            Place::UnfinishedRisk(id) => {
                self.views.risks.show_unfinished(id);
                Screen::Risks
            }
            at @ (Place::Handbook(_) | Place::Sources) => {
                match at {
                    Place::Handbook(reference) => self.views.handbook.show(reference),
                    _ => self.views.handbook.show_sources(),
                }
                if before != Screen::Handbook {
                    self.views.handbook.led_from(before);
                }
                Screen::Handbook
            }
            Place::Setting(setting) => {
                self.views.settings.show(setting);
                Screen::Settings
            }
            Place::Previous => {
                self.views.compare.lead_to();
                Screen::Compare
            }
        };
        if self.screen == Screen::Review {
            self.views.review.look_again();
        }
        if self.screen == Screen::Export && !self.unfinished.texts().is_empty() {
            self.views.export.begin_at_top();
        }
        if self.screen != before {
            self.toasts.left_screen();
        }
    }

    /// Chooses among the questions what a place stands for.
    fn show_in_answers(&mut self, place: Place) {
        let (Some(open), pack, view) = (&self.open, self.pack, &mut self.views.answers) else {
            return;
        };
        match place {
            Place::Filtered(filter) => view.show_filtered(pack, open, filter),
            Place::Question(id) => view.show_asked(pack, open, id),
            Place::Unfinished(id) => view.show_unfinished(pack, open, &id, self.unfinished.texts()),
            Place::Unanswered => view.show_next_unanswered(pack, open),
            Place::Evidence(id, idx, amiss) => view.show_evidence(open, &id, idx, amiss),
            Place::Written(id, written) => view.show_written(pack, open, id, written),
            Place::Untraceable => view.show_untraceable(pack, open),
            Place::ToConfirm => view.show_to_confirm(pack, open),
            _ => {}
        }
    }

    /// The handbook on what is on screen: the question's section, else what it says of the screen.
    pub(super) fn help(&mut self) {
        let question = self.views.answers.question().filter(|_| self.screen == Screen::Answers);
        let section = question
            .filter(|_| !self.views.answers.is_voting())
            .and_then(|id| self.pack.instrument.question(id))
            .map(|(_, question)| question.handbook.clone());
        let voting = question.filter(|_| self.views.answers.is_voting());
        let section = voting.map(|_| HelpTopic::Raters.reference()).or(section);
        let topic = || self.screen.help_topic().map(HelpTopic::reference);
        let place = section.or_else(topic).map(Place::Handbook);
        self.show(place.unwrap_or(Place::Screen(Screen::Handbook)));
    }
}
