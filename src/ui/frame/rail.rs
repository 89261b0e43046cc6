//! The rail: where one can go.

use eframe::egui::{
    Align, Align2, Button, CornerRadius, Id, Layout, Response, RichText, Role, ScrollArea, Sense,
    Stroke, Ui, Vec2, Widget as _, WidgetInfo,
};

use crate::ui::asks::Asks;
use crate::ui::commands::app_command::AppCommand;
use crate::ui::commands::key_names::keys_of;
use crate::ui::fonts;
use crate::ui::screens::Screen;
use crate::ui::theme::{size, space};
use crate::ui::toasts::mark_room;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::menu::{choice_entry_ui, menu_ui};

/// Above the line.
const MAIN: [Screen; 8] = [
    Screen::Start,
    Screen::Answers,
    Screen::Risks,
    Screen::Results,
    Screen::Plan,
    Screen::Compare,
    Screen::Export,
    Screen::Handbook,
];
/// Below the line.
const REST: [Screen; 2] = [Screen::History, Screen::Settings];

/// The rail with its margins, where no name asks for more.
const WIDTH: f32 = 148.0;
/// How wide the way to find is where the rail is one menu.
const FIND: f32 = 132.0;
/// The margin at each side of the rail.
pub(super) const MARGIN: i8 = 8;
/// What stands before the name of a screen, and at least behind it.
const BEFORE: f32 = 12.0;

/// As wide as the longest name of the language needs, chosen or not.
pub(super) fn width(ui: &Ui, cx: &ViewCx<'_>) -> f32 {
    let names = MAIN.into_iter().chain(REST).map(|it| it.title(cx.tr));
    let width = |name: String| {
        let galley = ui.painter().layout_no_wrap(name, fonts::bold_of(size::TEXT), cx.tokens.ink);
        galley.size().x
    };
    let around = 2.0 * (BEFORE + f32::from(MARGIN));
    names.map(width).fold(WIDTH, |widest, it| widest.max((it + around).ceil()))
}

/// Draws the rail.
pub(super) fn ui(ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
    let is_new = ui.data_mut(|data| {
        let shown = data.get_temp_mut_or_insert_with(Id::unique("rail"), || Screen::Start);
        std::mem::replace(shown, cx.screen) != cx.screen
    });
    let fit = Fit { is_new, ..Fit::of(ui.available_height()) };
    ui.spacing_mut().item_spacing.y = fit.gap;
    // A window that is lower still shows a part of it, with the place where one is.
    ScrollArea::vertical().id_salt("rail").auto_shrink(false).show(ui, |ui| {
        if fit.has_wordmark {
            wordmark_ui(ui, cx);
            ui.add_space(space::M);
        }
        let find = Vec2::new(ui.available_width(), fit.entry.min(28.0));
        find_ui(ui, cx, find, asks);
        ui.add_space(fit.around_line);
        for screen in MAIN {
            entry_ui(ui, cx, screen, &fit, asks);
        }
        ui.add_space(fit.around_line);
        ui.separator();
        ui.add_space(fit.around_line);
        for screen in REST {
            entry_ui(ui, cx, screen, &fit, asks);
        }
        // What is left of the rail is where messages stand.
        let free = ui.clip_rect().with_min_y(ui.cursor().top() + space::S);
        mark_room(ui.ctx(), free.intersect(ui.max_rect().with_max_y(free.bottom())));
    });
}

/// How much room the rail has: in a low window, as with letters of 200 %, everything is closer and all can be seen.
struct Fit {
    has_wordmark: bool,
    /// Another screen is shown than in the last frame.
    is_new: bool,
    entry: f32,
    gap: f32,
    around_line: f32,
}

impl Fit {
    fn of(height: f32) -> Self {
        if 510.0 <= height {
            return Self {
                has_wordmark: true,
                is_new: false,
                entry: 34.0,
                gap: space::XS,
                around_line: space::S,
            };
        }
        // Ten entries, the way to find, the line, and the gaps between them.
        let entry = ((height - 8.0) / 11.0 - 1.0).clamp(24.0, 34.0);
        Self { has_wordmark: false, is_new: false, entry, gap: 1.0, around_line: 0.0 }
    }
}

/// Draws the rail as one menu and the way to find, where there is no room beside the page.
pub(super) fn row_ui(ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
    ui.horizontal(|ui| {
        screens_ui(ui, cx, asks);
        let right = Layout::right_to_left(Align::Center);
        ui.with_layout(right, |ui| find_ui(ui, cx, Vec2::new(FIND, 28.0), asks));
    });
}

/// Draws the menu of screens.
fn screens_ui(ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
    let response = Button::new(format!("{} ▾", cx.screen.title(cx.tr))).ui(ui);
    menu_ui(&response, |ui| {
        for screen in MAIN.into_iter().chain(REST) {
            let command = AppCommand::Go(screen);
            let words = command.text(cx.tr);
            let entry = |ui: &mut Ui| choice_entry_ui(ui, cx.screen == screen, &words);
            let response = ui.add_enabled_ui(command.can_run(cx), entry).inner;
            if why_not_ui(ui, cx, response).clicked() {
                asks.command(command);
            }
        }
    });
}

/// Says of an entry that leads nowhere yet what to do first, to the pointer and to a screen reader.
fn why_not_ui(ui: &Ui, cx: &ViewCx<'_>, response: Response) -> Response {
    if response.enabled() {
        return response;
    }
    let words = cx.tr.menu_screen_needs_assessment();
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(words.as_str()));
    response.on_disabled_hover_text(words)
}

/// The open book whose right page is a ladder, and the program's name.
fn wordmark_ui(ui: &mut Ui, cx: &ViewCx<'_>) {
    let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), 34.0), Sense::hover());
    let painter = ui.painter();
    let stroke = Stroke::new(1.6, cx.tokens.accent);
    let left = rect.left() + 6.0;
    let (top, bottom) = (rect.top() + 6.0, rect.bottom() - 6.0);
    let middle = left + 13.0;
    let right = left + 26.0;
    let at = eframe::egui::pos2;
    painter.line(
        vec![
            at(middle, top + 3.0),
            at(left, top),
            at(left, bottom - 3.0),
            at(middle, bottom),
            at(right, bottom - 3.0),
            at(right, top),
            at(middle, top + 3.0),
            at(middle, bottom),
        ],
        stroke,
    );
    for rung in 0_u8..5 {
        let y = bottom - 5.0 - f32::from(rung) * 3.2;
        painter.hline(middle + 3.5..=right - 3.0, y, Stroke::new(1.4, cx.tokens.accent));
    }
    let name = cx.tr.menu_program_name();
    let font = fonts::bold_of(size::QUESTION);
    painter.text(at(right + 10.0, rect.center().y), Align2::LEFT_CENTER, name, font, cx.tokens.ink);
}

/// The way to find anything, with its key, which nobody would guess.
fn find_ui(ui: &mut Ui, cx: &ViewCx<'_>, size: Vec2, asks: &mut Asks) {
    let keys = RichText::new(keys_of(ui.ctx(), AppCommand::Palette));
    let keys = keys.size(size::NOTE).color(cx.tokens.ink_soft);
    let find = RichText::new(cx.tr.menu_find()).size(size::NOTE);
    let padding = std::mem::replace(&mut ui.spacing_mut().button_padding, Vec2::new(8.0, 2.0));
    let button = Button::new(find).right_text(keys).min_size(size);
    let response = button.ui(ui).on_hover_text(AppCommand::Palette.text(cx.tr));
    ui.spacing_mut().button_padding = padding;
    if response.clicked() {
        asks.command(AppCommand::Palette);
    }
}

fn entry_ui(ui: &mut Ui, cx: &ViewCx<'_>, screen: Screen, fit: &Fit, asks: &mut Asks) {
    let command = AppCommand::Go(screen);
    let from_start = matches!(cx.screen, Screen::New | Screen::Review);
    let is_chosen = cx.screen == screen || (from_start && screen == Screen::Start);
    let is_enabled = command.can_run(cx);
    let text = command.text(cx.tr);
    // What cannot be gone to now is still read: inside, everything would fade once more.
    let painter = ui.painter().clone();
    ui.add_enabled_ui(is_enabled, |ui| {
        let size = Vec2::new(ui.available_width(), fit.entry);
        let (rect, response) = ui.allocate_exact_size(size, Sense::click());
        response.widget_info(|| WidgetInfo::selected(Role::Tab, ui.is_enabled(), is_chosen, &text));
        if fit.is_new && is_chosen {
            response.scroll_to_me(None);
        }
        let corner = CornerRadius::same(size::CORNER);
        if is_chosen || response.hovered() {
            ui.painter().rect_filled(rect, corner, cx.tokens.chosen);
        }
        if is_chosen {
            let bar = rect.with_max_x(rect.left() + 3.0);
            ui.painter().rect_filled(bar, 0.0, cx.tokens.accent);
        }
        let ink = if is_enabled { cx.tokens.ink } else { cx.tokens.ink_soft };
        let font =
            if is_chosen { fonts::bold_of(size::TEXT) } else { fonts::regular_of(size::TEXT) };
        let at = rect.left_center() + Vec2::new(BEFORE, 0.0);
        painter.text(at, Align2::LEFT_CENTER, &text, font, ink);
        if response.hovered() && is_enabled {
            ui.output_mut(|out| out.cursor_icon = eframe::egui::CursorIcon::PointingHand);
        }
        if why_not_ui(ui, cx, response).clicked() {
            asks.command(command);
        }
    });
}
