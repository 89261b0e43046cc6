//! The order of the actions: a row is dragged by its handle, or moved with Alt and an arrow.

use eframe::egui::{
    CursorIcon, DragAndDrop, EventFilter, Key, Modifiers, Pos2, Rect, Role, Sense, Stroke, Ui,
    Vec2, WidgetInfo, pos2, style::ScrollAnimation,
};

use super::super::PlanView;
use crate::domain::{Action, ActionId, Change};
use crate::ui::asks::Asks;
use crate::ui::open_file::OpenFile;
use crate::ui::theme::size;
use crate::ui::view_cx::ViewCx;

/// So near the edge of the page a dragged action scrolls it.
const NEAR: f32 = 40.0;
/// So far from the edge the line where it would fall is still seen.
const IN_SIGHT: f32 = 6.0;
/// So far a second it scrolls at the edge itself.
const SPEED: f32 = 900.0;
/// A longer frame was a pause.
const LONGEST_FRAME: f32 = 0.1;

/// The action that is being dragged.
struct Dragged(ActionId);

/// The handle: dragged by mouse; with the keyboard on it, up and down move the action.
pub(super) fn handle_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    (open, idx, action): (&OpenFile, usize, &Action),
    asks: &mut Asks,
) {
    let (rect, response) = ui.allocate_exact_size(Vec2::new(20.0, 40.0), Sense::click_and_drag());
    let name = cx.tr.plan_window_move((idx + 1).to_string(), action.title.as_str());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    response.dnd_set_drag_payload(Dragged(action.id.clone()));
    let ink = if response.hovered() || response.has_focus() {
        cx.tokens.accent
    } else {
        cx.tokens.ink_soft
    };
    for row in [-6.0, 0.0, 6.0] {
        let (y, x) = (rect.center().y + row, rect.center().x);
        ui.painter().hline(x - 6.0..=x + 6.0, y, Stroke::new(2.0, ink));
    }
    if response.has_focus() {
        let arrows = EventFilter { vertical_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
        if let Some(step) = step(ui, Modifiers::NONE) {
            shift(open, &action.id, step, asks);
        }
    }
    response.on_hover_cursor(CursorIcon::Grab).on_hover_text(name);
}

/// Alt and an arrow move the action whose field has the keyboard, else the one that was clicked, else the one that is open.
pub(super) fn keys(view: &PlanView, ui: &Ui, open: &OpenFile, asks: &mut Asks) {
    let pointed = view.pointed.as_ref().filter(|it| open.assessment().action(it).is_some());
    let focused = view.focused.as_ref().or(pointed).or(view.chosen.as_ref());
    if let Some(id) = focused
        && let Some(step) = step(ui, Modifiers::ALT)
    {
        shift(open, id, step, asks);
    }
}

/// Where the dragged row would fall is marked; when it is let go, it goes there: beyond the list to its nearest end.
pub(super) fn drop_ui(
    ui: &Ui,
    cx: &ViewCx<'_>,
    (open, rows): (&OpenFile, &[Rect]),
    asks: &mut Asks,
) {
    let ctx = ui.ctx();
    let Some(dragged) = DragAndDrop::payload::<Dragged>(ctx) else { return };
    let Some(at) = ui.input(|input| input.pointer.interact_pos()) else { return };
    scroll_to_drop(ui, at, rows);
    let view = ui.clip_rect();
    let Some(from) = open.assessment().actions.iter().position(|it| it.id == dragged.0) else {
        return;
    };
    // What lies beyond the edge of the page is hidden, so nothing falls there.
    let y = at.y.max(view.top()).min(view.bottom());
    let Some((idx, row)) = nearest(rows, y).filter(|_| view.x_range().contains(at.x)) else {
        return;
    };
    if from != idx {
        let line = Stroke::new(3.0, cx.tokens.accent);
        let y = if from < idx { row.bottom() + 3.0 } else { row.top() - 3.0 };
        // The edge of a high row may be out of sight.
        let y = y.min(view.bottom() - IN_SIGHT).max(view.top() + IN_SIGHT);
        ui.painter().hline(row.x_range(), y, line);
        ui.painter().circle_filled(pos2(row.left(), y), f32::from(size::CORNER), line.color);
    }
    if ui.input(|input| input.pointer.any_released()) {
        DragAndDrop::clear_payload(ctx);
        if from != idx {
            asks.change(Change::MoveAction(dragged.0.clone(), idx));
        }
    }
}

/// The row at this height, else the nearest one.
fn nearest(rows: &[Rect], y: f32) -> Option<(usize, Rect)> {
    let distance = |row: &Rect| (row.top() - y).max(y - row.bottom()).max(0.0);
    let rows = rows.iter().copied().enumerate();
    rows.min_by(|(_, a), (_, b)| distance(a).total_cmp(&distance(b)))
}

/// While an action is dragged to the edge of the page, what of the list lies beyond it comes into view.
fn scroll_to_drop(ui: &Ui, at: Pos2, rows: &[Rect]) {
    let (Some(first), Some(last)) = (rows.first(), rows.last()) else { return };
    let view = ui.clip_rect();
    let seconds = ui.input(|input| input.stable_dt).min(LONGEST_FRAME);
    let far = |distance: f32, hidden: f32| {
        let share = ((NEAR - distance) / NEAR).clamp(0.0, 1.0);
        (share * SPEED * seconds).min(hidden.max(0.0))
    };
    let up = far(at.y - view.top(), view.top() - (first.top() - NEAR));
    let down = far(view.bottom() - at.y, last.bottom() + NEAR - view.bottom());
    if 0.0 < up.max(down) {
        let by = Vec2::new(0.0, up - down);
        ui.scroll_with_delta_animation(by, ScrollAnimation::none());
        ui.ctx().request_repaint();
    }
}

/// Which way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Up,
    Down,
}

fn step(ui: &Ui, modifiers: Modifiers) -> Option<Step> {
    ui.input_mut(|input| {
        if input.consume_key(modifiers, Key::ArrowUp) {
            Some(Step::Up)
        } else if input.consume_key(modifiers, Key::ArrowDown) {
            Some(Step::Down)
        } else {
            None
        }
    })
}

fn shift(open: &OpenFile, id: &ActionId, step: Step, asks: &mut Asks) {
    let actions = &open.assessment().actions;
    let Some(from) = actions.iter().position(|it| it.id == *id) else { return };
    let to = match step {
        Step::Up => from.checked_sub(1),
        Step::Down => Some(from + 1).filter(|it| *it < actions.len()),
    };
    if let Some(to) = to {
        asks.change(Change::MoveAction(id.clone(), to));
    }
}
