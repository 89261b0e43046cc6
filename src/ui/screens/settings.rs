//! Language and looks of the program, and the facts of the open assessment.

mod facts;
mod kind;
mod looks;
mod packs;
mod scope;
mod setting;
mod spot;

use std::path::PathBuf;

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
use packs::Example;
pub(crate) use setting::Setting;
use spot::{Asked, spot_ui};

/// What the settings remember.
#[derive(Debug, Default)]
pub(crate) struct SettingsView {
    /// The setting that was asked for, marked until something is clicked or the page is left.
    asked: Option<Asked>,
    /// The example of a pack that was written, until the page is left.
    example: Option<Example>,
}

impl SettingsView {
    /// Leads to a setting.
    pub(crate) fn show(&mut self, setting: Setting) {
        self.asked = Some(Asked { setting, is_new: true });
    }

    /// Nothing is asked for any more, and what was written is no news.
    pub(crate) fn forget(&mut self) {
        self.asked = None;
        self.example = None;
    }

    /// Says from now on where the example of a pack was written.
    pub(crate) fn take_example(&mut self, description: PathBuf) {
        self.example = Some(Example { description, is_new: true });
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
        page_of_ui(ui, cx, self.example.as_ref(), drafts, asks);
        self.asked = self.asked.map(|it| Asked { is_new: false, ..it });
        if let Some(example) = &mut self.example {
            example.is_new = false;
        }
    }
}

fn page_of_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    example: Option<&Example>,
    drafts: &mut Drafts,
    asks: &mut Asks,
) {
    page_ui(ui, ScrollArea::vertical(), size::COLUMN + 60.0, |ui| {
        text::title_ui(ui, &cx.tr.menu_screen_settings());
        ui.add_space(space::M);
        looks::looks_ui(ui, cx, asks);
        ui.add_space(space::M);
        spot_ui(ui, cx.tokens, Setting::Packs, |ui| packs::packs_ui(ui, cx, example, asks));
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
