//! The actions as rows: what, who and when are edited in place, the order by dragging or by keys; the rest opens below.

mod order;
mod row;

use std::cell::Cell;

use eframe::egui::{Align, Ui};

use super::PlanView;
use crate::domain::{Action, ActionId, Change};
use crate::session::Record;
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

/// An id that no action ever had here; none where every number is taken.
/// From the second year on it names the year: of actions that were settled earlier no plan tells any more, but what was printed does.
pub(super) fn next_id(open: &OpenFile) -> Option<ActionId> {
    let remembers = |it: &Record| any_part(&it.change, &|it| matches!(it, Change::SetPrevious(_)));
    let prefix = if open.session.records().iter().any(remembers) {
        format!("a-{}-", open.session.assessed_on().year())
    } else {
        "a-".to_owned()
    };
    let number = |id: &ActionId| id.as_str().strip_prefix(&prefix)?.parse::<u32>().ok();
    let greatest = Cell::new(0);
    let take = |id: &ActionId| greatest.set(greatest.get().max(number(id).unwrap_or(0)));
    for record in open.session.records() {
        any_part(&record.change, &|it| {
            if let Change::AddAction(_, action) = it {
                take(&action.id);
            }
            false
        });
    }
    let previous = open.previous().and_then(|it| it.as_ref().ok());
    previous.iter().flat_map(|it| &it.actions).for_each(|it| take(&it.id));
    ActionId::parse(&format!("{prefix}{:02}", greatest.get().checked_add(1)?)).ok()
}

/// Whether a change, or one that is part of it, is such.
fn any_part(change: &Change, is_such: &dyn Fn(&Change) -> bool) -> bool {
    match change {
        Change::Several(parts) => parts.iter().any(|it| any_part(it, is_such)),
        single => is_such(single),
    }
}
