//! The actions as rows: what, who and when are edited in place, the order by dragging or by keys; the rest opens below.

mod order;
mod row;

use eframe::egui::{Align, Ui};

use super::PlanView;
use crate::domain::{Action, ActionId, Change};
use crate::ui::asks::Asks;
use crate::ui::open_file::OpenFile;
use crate::ui::typed::drafts::Drafts;
use crate::ui::typed::fields::ActionField;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::locked::locked_ui;
use crate::ui::widgets::{button, text};

/// Draws the actions.
pub(super) fn ui(
    view: &mut PlanView,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    drafts: &mut Drafts,
    asks: &mut Asks,
) {
    text::heading_ui(ui, &cx.tr.plan_window_actions());
    if 1 < open.assessment().actions.len() {
        text::note_ui(ui, cx.tokens, &cx.tr.plan_window_order_about());
    }
    order::keys(view, ui, open, asks);
    view.focused = None;
    let mut rows = Vec::new();
    for (idx, action) in open.assessment().actions.iter().enumerate() {
        let response = row::ui(view, ui, cx, (open, idx, action), drafts, asks);
        let is_moved = view.anchor.hold(ui, (&action.id, idx), response.rect);
        // Wherever the row was clicked, also in what takes no click.
        if ui.rect_contains_pointer(response.rect)
            && ui.input(|input| input.pointer.primary_pressed())
        {
            view.pointed = Some(action.id.clone());
        }
        if view.lands(open, &action.id) {
            ui.scroll_to_rect(response.rect, Some(Align::Center));
        } else if view.sees.take_if(|it| it.id == action.id).is_some() || is_moved {
            // A row may be higher than the window.
            let head = response.rect.height().min(ui.clip_rect().height() * 0.8);
            let head = response.rect.with_max_y(response.rect.top() + head);
            if !ui.clip_rect().contains_rect(head) {
                ui.scroll_to_rect(head, Some(Align::Center));
            }
        }
        rows.push(response.rect);
    }
    order::drop_ui(ui, cx, (open, &rows), asks);
    locked_ui(ui, cx, asks, |ui, asks| add_ui(view, ui, cx, open, asks));
}

/// The way to an own action.
fn add_ui(view: &mut PlanView, ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile, asks: &mut Asks) {
    if button::quiet_ui(ui, &cx.tr.plan_window_add()).clicked()
        && let Some(id) = next_id(open)
    {
        asks.change(Change::AddAction(
            open.assessment().actions.len(),
            Action::new(id.clone(), cx.tr.plan_window_untitled()),
        ));
        view.is_untitled = Some(id.clone());
        view.show(id, ActionField::Title);
    }
}

/// An id that no action has yet; none where every number is taken.
pub(super) fn next_id(open: &OpenFile) -> Option<ActionId> {
    let mut ids = (1_u32..10_000).filter_map(|n| ActionId::parse(&format!("a-{n:02}")).ok());
    let previous = open.previous().and_then(|it| it.as_ref().ok());
    // An id of the last plan still means the action it meant there.
    let is_known =
        |id: &ActionId| previous.is_some_and(|plan| plan.actions.iter().any(|it| it.id == *id));
    ids.find(|id| open.assessment().action(id).is_none() && !is_known(id))
}
