//! Language and looks: what the program itself is set to.

use eframe::egui::{Id, Response, Ui, UiBuilder};

use super::Setting;
use super::spot::spot_ui;
use crate::i18n::Language;
use crate::store::{Motion, Theme};
use crate::ui::asks::{Ask, Asks};
use crate::ui::focus::Group;
use crate::ui::theme::scale::{SCALES, is_same};
use crate::ui::theme::space;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::{button, text};

/// So many frames after another size is chosen the page is laid out for it.
const LAYS_OUT: u8 = 4;

/// Draws what is set for every assessment. Another size may lay out the page otherwise: what has the keyboard here keeps its id, and with it the keyboard.
pub(super) fn looks_ui(ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
    let own = UiBuilder::new().scope_id(Id::unique("looks"));
    ui.scope_builder(own, |ui| rows_ui(ui, cx, asks));
}

fn rows_ui(ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
    spot_ui(ui, cx.tokens, Setting::Language, |ui| language_ui(ui, cx, asks));
    ui.add_space(space::M);
    spot_ui(ui, cx.tokens, Setting::Theme, |ui| theme_ui(ui, cx, asks));
    ui.add_space(space::M);
    spot_ui(ui, cx.tokens, Setting::Motion, |ui| motion_ui(ui, cx, asks));
    ui.add_space(space::M);
    spot_ui(ui, cx.tokens, Setting::Zoom, |ui| zoom_ui(ui, cx, asks));
    ui.add_space(space::M);
    spot_ui(ui, cx.tokens, Setting::Tour, |ui| {
        text::group_ui(ui, &cx.tr.menu_settings_tour());
        if button::quiet_ui(ui, &cx.tr.assessment_tour_show()).clicked() {
            asks.push(Ask::ShowTour);
        }
    });
}

/// One of a row, and what it asks for; the arrows move along the row and choose nothing, since each choice changes the whole window.
struct Choice {
    name: String,
    is_chosen: bool,
    ask: Ask,
}

/// Draws choices side by side below their title, and says whether one was chosen.
fn choices_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    title: &str,
    choices: impl IntoIterator<Item = Choice>,
    asks: &mut Asks,
) -> bool {
    named_choices_ui(ui, cx, title, choices, |response, _| response, asks)
}

/// The same with what a screen reader calls each of them.
fn named_choices_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    title: &str,
    choices: impl IntoIterator<Item = Choice>,
    named: impl Fn(Response, &str) -> Response,
    asks: &mut Asks,
) -> bool {
    text::group_ui(ui, title);
    let mut is_clicked = false;
    ui.horizontal_wrapped(|ui| {
        let group = Group::stepping(ui.unique_id());
        for Choice { name, is_chosen, ask } in choices {
            let response = button::choice_of(ui, cx.tokens, group, is_chosen, &name);
            if named(response, &name).clicked() {
                asks.push(ask);
                is_clicked = true;
            }
        }
    });
    is_clicked
}

fn language_ui(ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
    let choices = Language::ALL.map(|language| Choice {
        name: language.own_name().to_owned(),
        is_chosen: cx.tr.language() == language,
        ask: Ask::Language(language),
    });
    choices_ui(ui, cx, &cx.tr.menu_settings_language(), choices, asks);
}

fn theme_ui(ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
    let choices = Theme::ALL.map(|theme| Choice {
        name: match theme {
            Theme::System => cx.tr.menu_settings_theme_system(),
            Theme::Light => cx.tr.menu_settings_theme_light(),
            Theme::Dark => cx.tr.menu_settings_theme_dark(),
            Theme::HighContrast => cx.tr.menu_settings_theme_contrast(),
        },
        is_chosen: cx.settings.theme == theme,
        ask: Ask::Theme(theme),
    });
    choices_ui(ui, cx, &cx.tr.menu_settings_theme(), choices, asks);
}

fn motion_ui(ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
    let choices = Motion::ALL.map(|motion| Choice {
        name: match motion {
            Motion::System => cx.tr.menu_settings_theme_system(),
            Motion::Off => cx.tr.menu_settings_motion_off(),
        },
        is_chosen: cx.settings.motion == motion,
        ask: Ask::Motion(motion),
    });
    let title = cx.tr.menu_settings_motion();
    // Another row has a choice of that name.
    let named = |it: Response, name: &str| it.accessible_name(format!("{title}: {name}"));
    named_choices_ui(ui, cx, &title, choices, named, asks);
}

fn zoom_ui(ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
    let current = ui.ctx().zoom_factor();
    // Also one that an earlier program offered: what is chosen now is always written here.
    let between = (!SCALES.into_iter().any(|it| is_same(it, current))).then_some(current);
    let mut scales: Vec<f32> = SCALES.into_iter().chain(between).collect();
    scales.sort_by(f32::total_cmp);
    let choices = scales.into_iter().map(|zoom| Choice {
        name: cx.tr.percent(f64::from(zoom)),
        is_chosen: is_same(zoom, current),
        ask: Ask::Zoom(zoom),
    });
    let title = cx.tr.menu_settings_zoom();
    let row = ui.scope(|ui| choices_ui(ui, cx, &title, choices, asks));
    // Another size moves the row: it comes back in sight once the page is laid out for it.
    let waits = Id::unique("the row of sizes comes in sight");
    let n_left = if row.inner { LAYS_OUT } else { ui.data(|it| it.get_temp(waits)).unwrap_or(0) };
    if let Some(n_left) = n_left.checked_sub(1) {
        ui.data_mut(|data| data.insert_temp(waits, n_left));
        ui.ctx().request_repaint();
        if n_left == 0 {
            ui.scroll_to_rect(row.response.rect, None);
        }
    }
}
