//! Language and looks of the program, and the facts of the open assessment.

mod facts;
mod kind;
mod looks;
mod packs;
mod scope;
mod setting;
mod spot;

use eframe::egui::{ScrollArea, Ui};

use crate::ui::app_command::AppCommand;
use crate::ui::asks::Asks;
use crate::ui::drafts::Drafts;
use crate::ui::open_file::OpenFile;
use crate::ui::theme::{size, space};
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::locked::locked_ui;
use crate::ui::widgets::page::page_ui;
use crate::ui::widgets::{button, text};
pub(crate) use setting::Setting;
use spot::{Asked, spot_ui};

/// What the settings remember.
#[derive(Debug, Default)]
pub(crate) struct SettingsView {
    /// The setting that was asked for, marked until something is clicked or the page is left.
    asked: Option<Asked>,
}

impl SettingsView {
    /// Leads to a setting.
    pub(crate) fn show(&mut self, setting: Setting) {
        self.asked = Some(Asked { setting, is_new: true });
    }

    /// Nothing is asked for any more.
    pub(crate) fn forget(&mut self) {
        self.asked = None;
    }

    /// Draws the screen.
    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        cx: &ViewCx<'_>,
        drafts: &mut Drafts,
        asks: &mut Asks,
    ) {
        let is_clicked = ui.input(|input| input.pointer.any_pressed());
        self.asked = self.asked.filter(|it| it.is_new || !is_clicked);
        spot::ask(ui, self.asked);
        page_of_ui(ui, cx, drafts, asks);
        self.asked = self.asked.map(|it| Asked { is_new: false, ..it });
    }
}

fn page_of_ui(ui: &mut Ui, cx: &ViewCx<'_>, drafts: &mut Drafts, asks: &mut Asks) {
    page_ui(ui, ScrollArea::vertical(), size::COLUMN + 60.0, |ui| {
        text::title_ui(ui, &cx.tr.menu_screen_settings());
        ui.add_space(space::M);
        looks::looks_ui(ui, cx, asks);
        ui.add_space(space::M);
        spot_ui(ui, cx.tokens, Setting::Packs, |ui| packs::packs_ui(ui, cx, asks));
        if let Some(open) = cx.open {
            ui.add_space(space::XL);
            text::heading_ui(ui, &cx.tr.menu_settings_assessment());
            locked_ui(ui, cx, asks, |ui, asks| {
                facts::facts_ui(ui, cx, open, drafts, asks);
                ui.add_space(space::L);
                scope::scope_ui(ui, cx, open, drafts, asks);
            });
            ui.add_space(space::L);
            spot_ui(ui, cx.tokens, Setting::File, |ui| file_ui(ui, cx, open, asks));
        }
        ui.add_space(space::XL);
        text::note_ui(ui, cx.tokens, &cx.tr.menu_settings_privacy());
        ui.add_space(space::L);
    });
}

/// Where the file is, and how to take it elsewhere.
fn file_ui(ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile, asks: &mut Asks) {
    text::group_ui(ui, &cx.tr.menu_settings_file());
    text::text_ui(ui, &open.path().display().to_string());
    let head: String = open.session.head().chars().take(8).collect();
    text::note_ui(ui, cx.tokens, &cx.tr.menu_settings_head(head));
    if button::quiet_ui(ui, &AppCommand::SaveCopy.text(cx.tr)).clicked() {
        asks.command(AppCommand::SaveCopy);
    }
}
