//! Where everything begins: recent assessments, a new one, opening one, and what to do first.

use std::path::Path;

use eframe::egui::{Label, RichText, ScrollArea, Ui};

use crate::ui::app_command::AppCommand;
use crate::ui::asks::{Ask, Asks, Place};
use crate::ui::fonts;
use crate::ui::open_file::OpenFile;
use crate::ui::screens::Screen;
use crate::ui::theme::{size, space};
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::{button, text};

/// Draws the screen.
pub(super) fn ui(ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        text::column(ui, size::COLUMN + 60.0);
        ui.add_space(space::L);
        text::title_ui(ui, &cx.tr.assessment_start_title());
        text::soft_ui(ui, cx.tokens, &cx.tr.assessment_start_text());
        ui.add_space(space::L);
        ui.horizontal_wrapped(|ui| {
            let new = cx.tr.menu_command_new();
            let is_first = cx.recent.files().is_empty() && cx.open.is_none();
            if is_first {
                if button::primary_ui(ui, cx.tokens, &new).clicked() {
                    asks.command(AppCommand::New);
                }
            } else if button::quiet_ui(ui, &new).clicked() {
                asks.command(AppCommand::New);
            }
            if button::quiet_ui(ui, &cx.tr.menu_command_open()).clicked() {
                asks.command(AppCommand::Open);
            }
            if button::quiet_ui(ui, &cx.tr.menu_command_example()).clicked() {
                asks.command(AppCommand::Example);
            }
        });
        ui.add_space(space::XL);
        open_ui(ui, cx, asks);
        recent_ui(ui, cx, asks);
        steps_ui(ui, cx);
    });
}

/// The assessment that is open, and the way back into it.
fn open_ui(ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
    let Some(open) = cx.open else { return };
    text::heading_ui(ui, &cx.tr.assessment_start_open());
    let progress = crate::ui::progress::Progress::total(&open.progress);
    let name = &open.assessment().institution.name;
    ui.label(RichText::new(name).font(fonts::bold_of(size::TEXT)));
    let share = cx.tr.percent(progress.share());
    let mut state = cx.tr.assessment_start_state(share);
    if 0 < progress.n_to_confirm {
        let waiting = cx.tr.repeat_progress(progress.n_to_confirm);
        state = format!("{state} · {waiting}");
    }
    text::soft_ui(ui, cx.tokens, &state);
    ui.horizontal_wrapped(|ui| {
        if button::primary_ui(ui, cx.tokens, &cx.tr.assessment_start_continue()).clicked() {
            asks.show(Place::Screen(Screen::Answers));
        }
        if AppCommand::NextYear.can_run(cx)
            && button::quiet_ui(ui, &AppCommand::NextYear.text(cx.tr)).clicked()
        {
            asks.command(AppCommand::NextYear);
        }
    });
    ui.add_space(space::XL);
}

fn recent_ui(ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
    let current = cx.open.map(OpenFile::path);
    let files: Vec<&Path> = cx
        .recent
        .files()
        .iter()
        .map(std::path::PathBuf::as_path)
        .filter(|path| Some(*path) != current)
        .collect();
    if files.is_empty() {
        return;
    }
    text::heading_ui(ui, &cx.tr.assessment_start_recent());
    for path in files {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        ui.horizontal(|ui| {
            let response = button::quiet_ui(ui, &name);
            if response.on_hover_text(path.display().to_string()).clicked() {
                asks.push(Ask::Open(path.to_owned()));
            }
            let name = cx.tr.assessment_start_forget(name);
            let response = eframe::egui::Button::new("×").small().frame(false);
            if ui.add(response).accessible_name(&name).on_hover_text(&name).clicked() {
                asks.push(Ask::Forget(path.to_owned()));
            }
            let folder = path.parent().unwrap_or(path).display().to_string();
            let note = RichText::new(folder).size(size::NOTE).color(cx.tokens.ink_soft);
            ui.add(Label::new(note).truncate());
        });
    }
    ui.add_space(space::XL);
}

/// What to do first, in four steps.
fn steps_ui(ui: &mut Ui, cx: &ViewCx<'_>) {
    text::heading_ui(ui, &cx.tr.assessment_start_steps());
    for (number, step) in [
        cx.tr.assessment_start_step_1(),
        cx.tr.assessment_start_step_2(),
        cx.tr.assessment_start_step_3(),
        cx.tr.assessment_start_step_4(),
    ]
    .into_iter()
    .enumerate()
    {
        ui.horizontal_top(|ui| {
            let number = RichText::new((number + 1).to_string());
            ui.label(number.font(fonts::bold_of(size::TEXT)).color(cx.tokens.accent));
            text::text_ui(ui, &step);
        });
    }
}
