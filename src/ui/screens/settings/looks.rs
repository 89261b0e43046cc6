//! Language and looks: what the program itself is set to.

use eframe::egui::Ui;

use super::Setting;
use super::spot::spot_ui;
use crate::i18n::Language;
use crate::store::{Motion, Theme};
use crate::ui::asks::{Ask, Asks};
use crate::ui::theme::space;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::{button, text};

/// The scales that are offered.
const ZOOMS: [f32; 6] = [0.8, 1.0, 1.2, 1.4, 1.7, 2.0];

/// Draws what is set for every assessment.
pub(super) fn looks_ui(ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
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

fn language_ui(ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
    text::group_ui(ui, &cx.tr.menu_settings_language());
    ui.horizontal_wrapped(|ui| {
        for language in Language::ALL {
            let is_chosen = cx.tr.language() == language;
            if button::choice_ui(ui, cx.tokens, is_chosen, language.own_name()).clicked() {
                asks.push(Ask::Language(language));
            }
        }
    });
}

fn theme_ui(ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
    text::group_ui(ui, &cx.tr.menu_settings_theme());
    ui.horizontal_wrapped(|ui| {
        for theme in Theme::ALL {
            let name = match theme {
                Theme::System => cx.tr.menu_settings_theme_system(),
                Theme::Light => cx.tr.menu_settings_theme_light(),
                Theme::Dark => cx.tr.menu_settings_theme_dark(),
                Theme::HighContrast => cx.tr.menu_settings_theme_contrast(),
            };
            if button::choice_ui(ui, cx.tokens, cx.settings.theme == theme, &name).clicked() {
                asks.push(Ask::Theme(theme));
            }
        }
    });
}

fn motion_ui(ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
    text::group_ui(ui, &cx.tr.menu_settings_motion());
    ui.horizontal_wrapped(|ui| {
        for motion in Motion::ALL {
            let name = match motion {
                Motion::System => cx.tr.menu_settings_theme_system(),
                Motion::Off => cx.tr.menu_settings_motion_off(),
            };
            let is_chosen = cx.settings.motion == motion;
            let response = button::choice_ui(ui, cx.tokens, is_chosen, &name);
            let group = cx.tr.menu_settings_motion();
            if response.accessible_name(format!("{group}: {name}")).clicked() {
                asks.push(Ask::Motion(motion));
            }
        }
    });
}

fn zoom_ui(ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
    text::group_ui(ui, &cx.tr.menu_settings_zoom());
    ui.horizontal_wrapped(|ui| {
        let current = cx.settings.zoom;
        // Also a size between, which Ctrl-Plus leads to: what is chosen now is always written here.
        let is_at = |zoom: f32| (f64::from(zoom) - current).abs() < 0.05;
        let between = (!ZOOMS.into_iter().any(is_at)).then_some(ui.ctx().zoom_factor());
        let mut zooms: Vec<f32> = ZOOMS.into_iter().chain(between).collect();
        zooms.sort_by(f32::total_cmp);
        for zoom in zooms {
            let is_chosen = is_at(zoom);
            let name = cx.tr.percent(f64::from(zoom));
            if button::choice_ui(ui, cx.tokens, is_chosen, &name).clicked() {
                asks.push(Ask::Zoom(zoom));
            }
        }
    });
}
