//! Dialogs: at most one at a time, over everything else.

mod hand_over_dialog;
mod next_year_dialog;
mod confirm_dialog;
mod copy_dialog;
mod form_dialog;
mod palette_dialog;
mod path_dialog;
mod post_dialog;
mod remove_dialog;
mod unsaved_dialog;

use eframe::egui::{
    Align2, Area, Context, Frame, Id, Key, Margin, Modal, Modifiers, Order, Popup, ScrollArea,
    Stroke, Ui, Vec2,
};

use super::asks::Asks;
use super::focus::{self, Group};
use super::theme::size;
use super::view_cx::ViewCx;
use super::widgets::tick::tick_ui;
use super::widgets::{button, text};

pub(super) use confirm_dialog::ConfirmDialog;
pub(super) use copy_dialog::CopyDialog;
pub(super) use form_dialog::FormDialog;
pub(super) use hand_over_dialog::{HandOverDialog, known_posts};
pub(super) use next_year_dialog::{Before, NextYearDialog};
pub(super) use palette_dialog::{PaletteDialog, plain};
pub(super) use path_dialog::{PathDialog, PathPurpose};
pub(super) use post_dialog::PostDialog;
pub(super) use remove_dialog::RemoveDialog;
pub(super) use unsaved_dialog::unsaved_ui;

/// The dialog that is open.
#[derive(Debug)]
pub(super) enum Dialog {
    /// Asks for a file.
    Path(PathDialog),
    /// Begins next year's assessment.
    NextYear(NextYearDialog),
    /// Finds a command or a question.
    Palette(PaletteDialog),
    /// Confirms answers of last year together.
    Confirm(ConfirmDialog),
    /// Copies evidence to other questions.
    Copy(CopyDialog),
    /// Removes evidence that stands at other questions too.
    Remove(RemoveDialog),
    /// Asks who fills in a copy of a received plan.
    Post(PostDialog),
    /// Asks who goes on filling in.
    HandOver(HandOverDialog),
    /// Tells what filled questions change, or what is wrong in them.
    Form(FormDialog),
}

/// Whether a dialog goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Outcome {
    /// It stays open.
    Open,
    /// It is done.
    Done,
}

impl Dialog {
    /// Draws it.
    pub(super) fn ui(&mut self, ctx: &Context, cx: &ViewCx<'_>, asks: &mut Asks) -> Outcome {
        match self {
            Self::Path(dialog) => dialog.ui(ctx, cx, asks),
            Self::NextYear(dialog) => dialog.ui(ctx, cx, asks),
            Self::Palette(dialog) => dialog.ui(ctx, cx, asks),
            Self::Confirm(dialog) => dialog.ui(ctx, cx, asks),
            Self::Copy(dialog) => dialog.ui(ctx, cx, asks),
            Self::Remove(dialog) => dialog.ui(ctx, cx, asks),
            Self::Post(dialog) => dialog.ui(ctx, cx, asks),
            Self::HandOver(dialog) => dialog.ui(ctx, cx, asks),
            Self::Form(dialog) => dialog.ui(ctx, cx, asks),
        }
    }
}

/// A window that is lower than this leaves no room around a dialog.
const LOW: f32 = 500.0;

/// What is left above a dialog and within its edge, in a window of a height.
fn around(height: f32) -> (f32, i8) {
    if height < LOW { (8.0, 16) } else { ((height * 0.12).min(96.0), 24) }
}

/// The height that a dialog may take before it scrolls.
fn height(ctx: &Context) -> f32 {
    let window = ctx.content_rect().height();
    let (above, margin) = around(window);
    window - above - 2.0 * f32::from(margin) - 8.0
}

/// What a click beside a dialog does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Beside {
    /// It closes the dialog.
    Closes,
    /// Nothing: what was ticked and typed there would be lost.
    Keeps,
}

/// A modal page that is done as soon as its content says so, or on Escape.
fn until_done(
    ctx: &Context,
    cx: &ViewCx<'_>,
    name: &str,
    width: f32,
    beside: Beside,
    content: impl FnOnce(&mut Ui) -> bool,
) -> Outcome {
    let (is_done, outcome) = modal(ctx, cx, name, width, beside, content);
    if is_done { Outcome::Done } else { outcome }
}

/// A modal page of a width, that scrolls where the window is too low for it; done on Escape.
fn modal<T>(
    ctx: &Context,
    cx: &ViewCx<'_>,
    name: &str,
    width: f32,
    beside: Beside,
    content: impl FnOnce(&mut Ui) -> T,
) -> (T, Outcome) {
    let window = ctx.content_rect().size();
    let (above, margin) = around(window.y);
    let frame = Frame::new()
        .fill(cx.tokens.paper)
        .stroke(Stroke::new(1.0, cx.tokens.edge))
        .corner_radius(size::CORNER)
        .inner_margin(Margin::same(margin));
    let id = Id::unique(("dialog", name));
    note_new(ctx, id);
    let area = Area::new(id)
        .order(Order::Foreground)
        .anchor(Align2::CENTER_TOP, Vec2::new(0.0, above))
        .interactable(true);
    let response = Modal::new(id).area(area).frame(frame).show(ctx, |ui| {
        let width = width.min(window.x - 32.0 - 2.0 * f32::from(margin));
        ui.set_width(width);
        // It may grow again after it was low.
        let height = height(ctx);
        let page = ScrollArea::vertical().max_height(height).min_scrolled_height(height);
        let page = page.auto_shrink([false, true]);
        page.show(ui, |ui| {
            // With room for the edge of a field that is as wide as the page.
            ui.set_width(width - 2.0);
            content(ui)
        })
        .inner
    });
    let is_missed = response.backdrop_response.clicked() && beside == Beside::Keeps;
    let outcome = if !is_missed && response.should_close() { Outcome::Done } else { Outcome::Open };
    (response.inner, outcome)
}

/// Where it is kept whether the dialog has just opened, and whether Enter was pressed on a box of it.
fn opened_id() -> Id {
    Id::unique("a dialog has just opened")
}

fn entered_id() -> Id {
    Id::unique("Enter on a box of a dialog")
}

/// Where it is kept whether nothing had the keyboard in the last pass.
fn free_id() -> Id {
    Id::unique("nothing in a dialog has the keyboard")
}

/// Takes note of a dialog that was not there in the last pass.
fn note_new(ctx: &Context, id: Id) {
    let pass = ctx.cumulative_pass_nr();
    let is_new = ctx.data_mut(|data| {
        let last: Option<u64> = data.get_temp(id);
        data.insert_temp(id, pass);
        let is_new = last.is_none_or(|it| it + 1 < pass);
        if is_new {
            data.insert_temp(opened_id(), true);
            data.remove_temp::<bool>(entered_id());
        }
        is_new
    });
    if is_new {
        focus::dialog_begins(ctx);
    }
}

/// The step that a dialog is for: it has the keyboard where no field has it; Enter on a box takes it too, and Enter while
/// nothing has the keyboard, as after a click on a box.
fn go_ui(ui: &mut Ui, cx: &ViewCx<'_>, words: &str, is_ready: bool) -> bool {
    let go = |ui: &mut Ui| button::primary_ui(ui, cx.tokens, words);
    let response = ui.add_enabled_ui(is_ready, go).inner;
    let take = |id| ui.data_mut(|data| data.remove_temp::<bool>(id)).unwrap_or_default();
    let (is_opened, is_entered) = (take(opened_id()), take(entered_id()));
    if is_opened && is_ready && !ui.ctx().text_edit_focused() {
        response.request_focus();
    }
    let is_free = ui.memory(|it| it.focused().is_none()) && !Popup::is_any_open(ui.ctx());
    // Enter that has just left a field was meant for the field.
    let was_free = ui.data_mut(|data| {
        let was = data.get_temp(free_id()).unwrap_or_default();
        data.insert_temp(free_id(), is_free);
        was
    });
    let is_meant = is_ready && is_free && was_free && !is_opened;
    let is_meant = is_meant && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
    is_ready && (response.clicked() || is_entered || is_meant)
}

/// A box of a list that is one stop of Tab: Space ticks it, Enter takes the step of the dialog instead. Says whether it was ticked or cleared.
fn box_ui(ui: &mut Ui, is_chosen: &mut bool, words: &str) -> bool {
    let response = tick_ui(ui, Group::moving(Id::unique("boxes of a dialog")), is_chosen, words);
    let is_entered = response.has_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    if response.changed() && is_entered {
        *is_chosen = !*is_chosen;
        ui.data_mut(|data| data.insert_temp(entered_id(), true));
        return false;
    }
    response.changed()
}

/// Less than this below a list is its edge and no further line.
const EDGE: f32 = 8.0;

/// What the line below a list takes; a low window has no room for it.
fn line_below(ctx: &Context) -> f32 {
    if ctx.content_rect().height() < LOW { 0.0 } else { 24.0 }
}

/// A list within a dialog, at most so high; where it goes on below what is seen, a line under it says so.
fn list_ui(ui: &mut Ui, cx: &ViewCx<'_>, height: f32, content: impl FnOnce(&mut Ui)) {
    // A bar that is always seen says how much there is.
    ui.spacing_mut().scroll.dormant_handle_opacity = 0.6;
    ui.spacing_mut().scroll.foreground_color = true;
    let list = ScrollArea::vertical().max_height(height).min_scrolled_height(height);
    let drawn = list.auto_shrink([false, true]).show(ui, |ui| {
        // Beside the bar, which lies over nothing.
        text::column(ui, f32::INFINITY);
        content(ui);
    });
    let all = drawn.content_size.y;
    let below = all - drawn.state.clamped_offset().y - drawn.inner_rect.height();
    if drawn.inner_rect.height() + EDGE < all && 0.0 < line_below(ui.ctx()) {
        // The line keeps its place at the end of the list, so that nothing moves below it.
        let words =
            if EDGE < below { cx.tr.dialogs_list_below() } else { cx.tr.dialogs_list_end() };
        text::note_ui(ui, cx.tokens, &words);
    }
}
