//! The settings in two halves: what belongs to the open assessment, and what belongs to the computer.

mod facts;
mod kind;
mod looks;
mod packs;
mod scope;
mod setting;
mod spot;

use std::path::PathBuf;

use eframe::egui::{Align, ScrollArea, Ui};

use crate::ui::asks::Asks;
use crate::ui::commands::app_command::AppCommand;
use crate::ui::focus;
use crate::ui::open_file::OpenFile;
use crate::ui::theme::{size, space};
use crate::ui::typed::drafts::Drafts;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::locked::locked_ui;
use crate::ui::widgets::page::page_ui;
use crate::ui::widgets::{button, text};
use packs::Example;
pub(crate) use setting::Setting;
use spot::{Asked, spot_ui};

/// Where there is less height, the title scrolls with the page.
const LOW: f32 = 420.0;

/// What the settings remember.
#[derive(Debug, Default)]
pub(crate) struct SettingsView {
    /// The setting that was asked for, marked until something is clicked or the page is left.
    asked: Option<Asked>,
    /// The example of a pack that was written, until the page is left.
    example: Option<Example>,
    /// The half that was asked for and is not at the top yet.
    wanted: Option<Half>,
}

/// The halves of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Half {
    /// What belongs to the open assessment.
    Assessment,
    /// What belongs to the computer.
    Computer,
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
        self.wanted = None;
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
        self.page_ui(ui, cx, drafts, asks);
        self.asked = self.asked.map(|it| Asked { is_new: false, ..it });
        if let Some(example) = &mut self.example {
            example.is_new = false;
        }
    }

    /// The title and the ways to both halves, and below them the page.
    fn page_ui(&mut self, ui: &mut Ui, cx: &ViewCx<'_>, drafts: &mut Drafts, asks: &mut Asks) {
        let mut wanted = None;
        let mut head_ui = |ui: &mut Ui| {
            text::title_ui(ui, &cx.tr.menu_screen_settings());
            if cx.open.is_some() {
                wanted = ways_ui(ui, cx);
            }
            ui.add_space(space::M);
        };
        let is_low = ui.available_height() < LOW;
        if !is_low {
            head_ui(ui);
        }
        page_ui(ui, ScrollArea::vertical(), size::COLUMN + 60.0, |ui| {
            if is_low {
                head_ui(ui);
            }
            if let Some(open) = cx.open {
                self.half_ui(ui, Half::Assessment, |ui| assessment_ui(ui, cx, open, drafts, asks));
                ui.add_space(space::XXL);
            }
            let example = self.example.take();
            self.half_ui(ui, Half::Computer, |ui| computer_ui(ui, cx, example.as_ref(), asks));
            self.example = example;
        });
        if wanted.is_some() {
            self.wanted = wanted;
            ui.ctx().request_repaint();
        }
    }

    /// Draws a half; the one that is wanted comes to the top, with the keyboard at its beginning.
    fn half_ui(&mut self, ui: &mut Ui, half: Half, content: impl FnOnce(&mut Ui)) {
        let n_before = focus::n_controls(ui.ctx());
        let rect = ui.scope(content).response.rect;
        if self.wanted.take_if(|it| *it == half).is_some() {
            ui.scroll_to_rect(rect, Some(Align::TOP));
            if let Some(id) = focus::first_in(ui.ctx(), rect, n_before) {
                focus::arrive_at(ui.ctx(), id);
            }
        }
    }
}

/// The way to each half: above the page, so that it is there wherever the page is scrolled to.
fn ways_ui(ui: &mut Ui, cx: &ViewCx<'_>) -> Option<Half> {
    let ways = [
        (Half::Assessment, cx.tr.menu_settings_to_assessment()),
        (Half::Computer, cx.tr.menu_settings_to_computer()),
    ];
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::L;
        let clicked = |(half, words): (Half, String)| {
            button::link_ui(ui, cx.tokens, &words).clicked().then_some(half)
        };
        // Each is drawn, whichever is clicked.
        ways.map(clicked).into_iter().flatten().next()
    })
    .inner
}

/// What belongs to the open assessment and stands in its file.
fn assessment_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    drafts: &mut Drafts,
    asks: &mut Asks,
) {
    text::heading_ui(ui, &cx.tr.menu_settings_assessment());
    text::note_ui(ui, cx.tokens, &cx.tr.menu_settings_assessment_about());
    ui.add_space(space::S);
    locked_ui(ui, cx, asks, |ui, asks| {
        facts::facts_ui(ui, cx, open, drafts, asks);
        ui.add_space(space::L);
        scope::scope_ui(ui, cx, open, drafts, asks);
    });
    ui.add_space(space::L);
    spot_ui(ui, cx.tokens, Setting::File, |ui| file_ui(ui, cx, open, asks));
}

/// What belongs to the computer, whatever is opened on it.
fn computer_ui(ui: &mut Ui, cx: &ViewCx<'_>, example: Option<&Example>, asks: &mut Asks) {
    text::heading_ui(ui, &cx.tr.menu_settings_computer());
    text::note_ui(ui, cx.tokens, &cx.tr.menu_settings_computer_about());
    ui.add_space(space::S);
    looks::looks_ui(ui, cx, asks);
    ui.add_space(space::M);
    spot_ui(ui, cx.tokens, Setting::Packs, |ui| packs::packs_ui(ui, cx, example, asks));
    ui.add_space(space::XL);
    text::note_ui(ui, cx.tokens, &cx.tr.menu_settings_privacy());
    ui.add_space(space::L);
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
