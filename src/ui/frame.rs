//! The frame around every screen: the rail at the left, the foot below, banners above, the handbook beside.

mod foot;
mod handbook_pane;
mod rail;

use eframe::egui::{CentralPanel, Context, Frame, Id, Margin, Panel, Stroke, Ui};

use super::asks::{Ask, Asks, Place};
use super::commands::app_command::AppCommand;
use super::focus::{Part, enter_page};
use super::open_file::OpenFile;
use super::screens::review::ReviewView;
use super::screens::{Screen, Views};
use super::theme::space;
use super::toasts::Toasts;
use super::typed::drafts::Drafts;
use super::view_cx::ViewCx;
use super::widgets::panel::{Later, before_ui};
use super::widgets::{button, text};
use crate::store::ReadOnlyReason;

pub(super) use foot::shortened;
use handbook_pane::PaneEnd;
pub(super) use handbook_pane::{HandbookPane, close_id};

/// The height of the foot.
const FOOT: f32 = 40.0;

/// How much room the window has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Room {
    /// One thing at a time; the rail is a row above.
    Tight,
    /// No list beside the question.
    Narrow,
    /// No handbook beside the question.
    Middle,
    /// Everything.
    Wide,
}

impl Room {
    /// Of a window.
    pub(super) fn of(ctx: &Context) -> Self {
        match ctx.content_rect().width() {
            1180.0.. => Self::Wide,
            860.0.. => Self::Middle,
            640.0.. => Self::Narrow,
            _ => Self::Tight,
        }
    }
}

/// Draws the whole window.
pub(super) fn ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    views: &mut Views,
    drafts: &mut Drafts,
    asks: &mut Asks,
    toasts: &mut Toasts,
) {
    before_ui(ui, "foot", Later::Below(FOOT), |ui| {
        toasts.below_ui(ui, cx.tokens, cx.tr, |ui| body_ui(ui, cx, views, drafts, asks));
    });
    Panel::bottom("foot")
        .frame(Frame::new().fill(cx.tokens.panel).inner_margin(Margin::symmetric(12, 4)))
        .exact_size(FOOT)
        .resizable(false)
        .show_separator_line(true)
        .show(ui, |ui| {
            Part::Foot.mark(ui.ctx(), ui.max_rect());
            foot::ui(ui, cx, asks);
        });
}

/// Draws everything above the foot.
fn body_ui(ui: &mut Ui, cx: &ViewCx<'_>, views: &mut Views, drafts: &mut Drafts, asks: &mut Asks) {
    let panel = |margin| Frame::new().fill(cx.tokens.panel).inner_margin(margin);
    let room = Room::of(ui.ctx());
    if room == Room::Tight {
        Panel::top("rail row").frame(panel(Margin::symmetric(12, 4))).resizable(false).show(
            ui,
            |ui| {
                Part::Rail.mark(ui.ctx(), ui.max_rect());
                rail::row_ui(ui, cx, asks);
            },
        );
    } else {
        Panel::left("rail")
            .frame(panel(Margin::symmetric(rail::MARGIN, 12)))
            .exact_size(rail::width(ui, cx))
            .resizable(false)
            .show(ui, |ui| {
                Part::Rail.mark(ui.ctx(), ui.max_rect());
                rail::ui(ui, cx, asks);
            });
    }
    banner_ui(ui, cx, asks);
    copy_ui(ui, cx, &views.review, asks);
    if cx.open.is_some_and(|it| !it.is_writable()) {
        // What cannot be changed is still read: no text fades.
        ui.visuals_mut().disabled_alpha = 1.0;
    }
    let is_answering = cx.screen == Screen::Answers && cx.open.is_some();
    // Where there is no room for both, the handbook takes the place of the list, or of the question.
    let is_over = is_answering && room < Room::Wide && views.answers.shows_handbook();
    if is_answering && Room::Middle <= room && !is_over {
        views.answers.side_ui(ui, cx, asks);
    }
    let margin =
        if room == Room::Tight { Margin::symmetric(12, 8) } else { Margin::symmetric(24, 16) };
    let page =
        CentralPanel::no_frame().frame(Frame::new().fill(cx.tokens.paper).inner_margin(margin));
    let section = HandbookPane::section(cx, views.answers.question());
    match section.filter(|_| is_answering && (room == Room::Wide || is_over)) {
        Some(section) if room < Room::Middle => {
            page.show(ui, |ui| {
                Part::Pane.mark(ui.ctx(), ui.max_rect());
                views.handbook_pane.page_ui(ui, cx, &section, asks);
            });
        }
        Some(section) => {
            before_ui(ui, HandbookPane::NAME, Later::Right(HandbookPane::WIDTH), |ui| {
                page.show(ui, |ui| page_ui(ui, cx, views, drafts, asks));
            });
            let end = if is_over { PaneEnd::Closes } else { PaneEnd::Stays };
            views.handbook_pane.ui(ui, cx, &section, end, asks);
        }
        None => {
            page.show(ui, |ui| page_ui(ui, cx, views, drafts, asks));
        }
    }
}

/// Draws the screen that is shown; another one than before gets the keyboard.
fn page_ui(ui: &mut Ui, cx: &ViewCx<'_>, views: &mut Views, drafts: &mut Drafts, asks: &mut Asks) {
    Part::Page.mark(ui.ctx(), ui.max_rect());
    let last = ui.data_mut(|data| {
        let last = data.get_temp_mut_or_insert_with(Id::unique("screen"), || cx.screen);
        std::mem::replace(last, cx.screen)
    });
    if last != cx.screen {
        enter_page(ui.ctx());
    }
    views.ui(ui, cx, drafts, asks);
}

/// Says above everything that changes cannot be made, why, and what to do.
fn banner_ui(ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
    let Some(reason) = cx.open.and_then(OpenFile::read_only) else { return };
    if !cx.screen.needs_assessment() && !matches!(cx.screen, Screen::Start | Screen::Settings) {
        return;
    }
    let message = reason.message(cx.tr);
    Panel::top("banner")
        .frame(
            Frame::new()
                .fill(cx.tokens.chosen)
                .stroke(Stroke::new(1.0, cx.tokens.significant))
                .inner_margin(Margin::symmetric(16, 8)),
        )
        .resizable(false)
        .show(ui, |ui| {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = space::M;
                text::text_ui(ui, &format!("▲ {message}"));
                let reopen_ui = |ui: &mut Ui, asks: &mut Asks| {
                    if button::quiet_ui(ui, &cx.tr.dialogs_reopen()).clicked() {
                        asks.push(Ask::OpenAgain);
                    }
                };
                if *reason == ReadOnlyReason::InUse {
                    reopen_ui(ui, asks);
                }
                if button::quiet_ui(ui, &AppCommand::SaveCopy.text(cx.tr)).clicked() {
                    asks.command(AppCommand::SaveCopy);
                }
                // Only a state that goes on from what is seen here: an older one would set two files going.
                let is_newer = || cx.open.is_some_and(|it| it.session.is_on_disk());
                if *reason == ReadOnlyReason::ChangedOnDisk && is_newer() {
                    reopen_ui(ui, asks);
                }
            });
        });
}

/// Says above everything that a copy is from a plan that something spoke against, and leads back to what was found.
fn copy_ui(ui: &mut Ui, cx: &ViewCx<'_>, review: &ReviewView, asks: &mut Asks) {
    let Some(open) = cx.open.filter(|_| cx.screen.needs_assessment()) else { return };
    let leads_back = review.is_of(open.path());
    if !leads_back && !open.is_suspect {
        return;
    }
    Panel::top("copy")
        .frame(Frame::new().fill(cx.tokens.chosen).inner_margin(Margin::symmetric(16, 4)))
        .resizable(false)
        .show(ui, |ui| {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = space::M;
                if open.is_suspect {
                    text::text_ui(ui, &format!("▲ {}", cx.tr.menu_copy_suspect()));
                }
                let back = format!("← {}", cx.tr.menu_copy_back());
                if leads_back && button::link_ui(ui, cx.tokens, &back).clicked() {
                    asks.show(Place::Screen(Screen::Review));
                }
            });
        });
}
