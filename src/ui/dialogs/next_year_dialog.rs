//! Before next year's assessment begins: what is taken over, and whether risks are rated anew.

use eframe::egui::{Context, Id, Key, RichText, Ui};

use super::{Beside, Outcome, until_done};
use crate::domain::Ratings;
use crate::ui::asks::{Ask, Asks, LastYear};
use crate::ui::focus::Group;
use crate::ui::since_export;
use crate::ui::theme::space;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::radio::radio_ui;
use crate::ui::widgets::{button, text};

/// Asks what becomes of the ratings.
#[derive(Debug)]
pub(crate) struct NextYearDialog {
    from: LastYear,
    ratings: Ratings,
    is_new: bool,
}

impl NextYearDialog {
    /// Begins from that.
    pub(crate) fn new(from: LastYear) -> Self {
        Self { from, ratings: Ratings::default(), is_new: true }
    }

    /// Draws it.
    pub(crate) fn ui(&mut self, ctx: &Context, cx: &ViewCx<'_>, asks: &mut Asks) -> Outcome {
        until_done(ctx, cx, "next year", 560.0, Beside::Keeps, |ui| self.content_ui(ui, cx, asks))
    }

    fn content_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) -> bool {
        let tr = cx.tr;
        text::heading_ui(ui, &tr.repeat_title());
        for line in [
            tr.repeat_takes_answers(),
            tr.repeat_takes_evidence(),
            tr.repeat_takes_actions(),
            tr.repeat_takes_plan(),
        ] {
            ui.horizontal_top(|ui| {
                ui.label(RichText::new("•").color(cx.tokens.accent));
                text::text_ui(ui, &line);
            });
        }
        text::note_ui(ui, cx.tokens, &tr.repeat_leaves());
        let open = cx.open.filter(|_| self.from == LastYear::Open);
        if let Some(words) = open.and_then(|it| since_export::words(cx, it)) {
            let words = format!("{words} {}", tr.repeat_takes_changed());
            text::marked_ui(ui, "▲", cx.tokens.significant, &words);
        }
        ui.add_space(space::M);
        text::group_ui(ui, &tr.repeat_ratings());
        let group = Group::choosing(Id::unique("ratings of next year"));
        let is_enter = ui.input(|input| input.key_pressed(Key::Enter));
        let mut is_entered = false;
        for (choice, name) in
            [(Ratings::Keep, tr.repeat_ratings_keep()), (Ratings::Reset, tr.repeat_ratings_reset())]
        {
            let is_chosen = self.ratings == choice;
            let response = radio_ui(ui, cx.tokens, group, is_chosen, &name);
            // Enter on what is chosen already begins.
            is_entered |= is_chosen && response.has_focus() && is_enter;
            if response.clicked() {
                self.ratings = choice;
            }
            if is_chosen && std::mem::take(&mut self.is_new) {
                response.request_focus();
            }
        }
        ui.add_space(space::M);
        let mut is_done = false;
        ui.horizontal(|ui| {
            if button::primary_ui(ui, cx.tokens, &tr.repeat_begin()).clicked() || is_entered {
                asks.push(Ask::NextYear(self.from, self.ratings));
                is_done = true;
            }
            is_done |= button::quiet_ui(ui, &tr.dialogs_cancel()).clicked();
        });
        is_done
    }
}
