//! The bar above the book: back and forward, the search, the width of the column, what was kept, the ways off the screen.

use eframe::egui::containers::menu::MenuButton;
use eframe::egui::{Button, Ui};

use super::HandbookView;
use super::head::small_ui;
use super::print_bar::{self, Shown};
use crate::ui::asks::Asks;
use crate::ui::commands::app_command::AppCommand;
use crate::ui::commands::read_command::ReadCommand;
use crate::ui::frame::Room;
use crate::ui::theme::space;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::button;
use crate::ui::widgets::menu::entries_style;

/// The field of the search is so wide, where there is room.
const FIELD: f32 = 240.0;
/// What the menu takes at the end of a narrow bar.
const MENU: f32 = 124.0;

impl HandbookView {
    /// Draws it: in a narrow window one row, where the rest is in a menu.
    pub(super) fn bar_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
        if Room::of(ui.ctx()) < Room::Wide {
            self.narrow_ui(ui, cx, asks);
            return;
        }
        let (back, forward) = (self.can_go_back(), self.history.can_go_forward());
        let mut opened = None;
        ui.horizontal_wrapped(|ui| {
            let mut step = |ui: &mut Ui, can: bool, words: &str, command| {
                if small_ui(ui, can, words) {
                    asks.command(AppCommand::Read(command));
                }
            };
            step(ui, back, &format!("← {}", cx.tr.handbook_back()), ReadCommand::Back);
            step(ui, forward, &format!("{} →", cx.tr.handbook_forward()), ReadCommand::Forward);
            let width = FIELD.min(ui.available_width() - space::L).max(120.0);
            opened = self.search.field_ui(ui, cx, width);
            for (words, command) in rest(cx) {
                step(ui, true, &words, command);
            }
        });
        print_bar::ui(ui, cx, self.shown(), asks);
        if let Some(opened) = opened {
            self.open(cx, opened, asks);
        }
    }

    fn narrow_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
        let tr = cx.tr;
        let mut opened = None;
        ui.horizontal(|ui| {
            // Where the contents stand beside the chapter nothing opens them.
            let opens = Room::of(ui.ctx()) < Room::Middle;
            let words = tr.handbook_contents();
            if opens && button::choice_ui(ui, cx.tokens, self.shows_contents, &words).clicked() {
                self.shows_contents = !self.shows_contents;
                self.search.close();
            }
            let (back, forward) = (self.can_go_back(), self.history.can_go_forward());
            for (can, arrow, name, command) in [
                (back, "←", tr.handbook_back(), ReadCommand::Back),
                (forward, "→", tr.handbook_forward(), ReadCommand::Forward),
            ] {
                let response = ui.add_enabled(can, Button::new(arrow)).accessible_name(&name);
                if response.on_hover_text(name).clicked() {
                    asks.command(AppCommand::Read(command));
                }
            }
            let width = (ui.available_width() - MENU).clamp(80.0, FIELD);
            opened = self.search.field_ui(ui, cx, width);
            MenuButton::new(format!("{} ▾", tr.handbook_more())).ui(ui, |ui| {
                entries_style(ui);
                for (words, command) in rest(cx) {
                    if ui.button(words).clicked() {
                        asks.command(AppCommand::Read(command));
                    }
                }
                print_bar::menu_ui(ui, cx, self.shown(), asks);
            });
        });
        if let Some(opened) = opened {
            self.open(cx, opened, asks);
        }
    }

    fn shown(&self) -> Shown {
        self.chapter().map_or(Shown::Other, |_| Shown::Chapter)
    }
}

/// The width of the column, and what was kept.
fn rest(cx: &ViewCx<'_>) -> [(String, ReadCommand); 3] {
    [
        (cx.tr.handbook_narrower(), ReadCommand::Narrower),
        (cx.tr.handbook_wider(), ReadCommand::Wider),
        (cx.tr.handbook_kept(cx.reading.n_kept()), ReadCommand::Kept),
    ]
}
