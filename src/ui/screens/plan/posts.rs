//! The field for a post: what was written before for others is offered while it is typed.

use std::collections::BTreeSet;

use eframe::egui::{
    Area, Button, Frame, Id, Key, Modifiers, Order, Popup, Response, Sense, Ui, Widget as _,
};

use crate::domain::Assessment;
use crate::ui::dialogs::plain;
use crate::ui::open_file::OpenFile;
use crate::ui::theme::space;
use crate::ui::typed::drafts::Drafts;
use crate::ui::typed::fields::Field;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::field::{FieldLook, field_id, field_ui, go_to_end};
use crate::ui::widgets::menu::popup_ui;

/// How many posts are offered at once.
const N_OFFERED: usize = 6;

/// The field that posts are offered for, and the one that the arrows stand on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Offer {
    field: Field,
    chosen: Option<usize>,
}

/// Draws the field and, while it is typed into, the posts that fit.
pub(super) fn post_ui(
    offer: &mut Option<Offer>,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    drafts: &mut Drafts,
    (field, look): (&Field, &FieldLook<'_>),
) {
    let assessment = open.assessment();
    let is_offered = offer.as_ref().is_some_and(|it| it.field == *field);
    let found =
        if is_offered { fitting(assessment, &drafts.text(field, assessment)) } else { Vec::new() };
    let mut taken = keys(ui, offer.as_mut().filter(|_| is_offered && !found.is_empty()), &found);
    let response = field_ui(ui, cx, drafts, assessment, field, look);
    if response.changed() {
        *offer = Some(Offer { field: field.clone(), chosen: None });
    }
    if is_offered && !found.is_empty() {
        let chosen = offer.as_ref().and_then(|it| it.chosen);
        taken = taken.or_else(|| list_ui(ui, &response, &found, chosen));
    }
    let is_left = !response.has_focus() && !ui.input(|input| input.pointer.any_down());
    if let Some(post) = taken {
        let now = ui.input(|input| input.time);
        drafts.put(field.clone(), post, now);
        go_to_end(ui.ctx(), field_id(field));
        *offer = None;
    } else if is_offered && is_left {
        *offer = None;
    }
}

/// Down and up move through the offer, Enter takes what they stand on, Escape puts the offer away.
fn keys(ui: &Ui, offer: Option<&mut Offer>, found: &[String]) -> Option<String> {
    let offer = offer?;
    let last = found.len().saturating_sub(1);
    ui.input_mut(|input| {
        if input.consume_key(Modifiers::NONE, Key::ArrowDown) {
            offer.chosen = Some(offer.chosen.map_or(0, |it| (it + 1).min(last)));
        }
        if input.consume_key(Modifiers::NONE, Key::ArrowUp) {
            offer.chosen = offer.chosen.and_then(|it| it.checked_sub(1));
        }
        let chosen = offer.chosen.and_then(|it| found.get(it).cloned())?;
        input.consume_key(Modifiers::NONE, Key::Enter).then_some(chosen)
    })
}

fn list_ui(
    ui: &Ui,
    response: &Response,
    found: &[String],
    chosen: Option<usize>,
) -> Option<String> {
    let mut taken = None;
    Area::new(response.id.with("posts"))
        .order(Order::Foreground)
        .fixed_pos(response.rect.left_bottom())
        .show(ui.ctx(), |ui| {
            Frame::popup(ui.style()).show(ui, |ui| {
                for (idx, post) in found.iter().enumerate() {
                    // Arrows move through it; Tab goes on to what is read next.
                    let button = Button::selectable(chosen == Some(idx), post.as_str())
                        .sense(Sense::click() - Sense::FOCUSABLE);
                    if button.ui(ui).clicked() {
                        taken = Some(post.clone());
                    }
                }
            });
        });
    taken
}

/// Every post that was named so far: the team, owners and deputies.
pub(super) fn posts(assessment: &Assessment) -> BTreeSet<String> {
    let of_actions =
        assessment.actions.iter().flat_map(|it| [it.owner.as_ref(), it.deputy.as_ref()]).flatten();
    assessment.team.iter().chain(of_actions).cloned().collect()
}

/// The posts that hold what was typed, other than exactly that.
fn fitting(assessment: &Assessment, typed: &str) -> Vec<String> {
    let words: Vec<String> = typed.split_whitespace().map(plain).collect();
    let holds = |post: &String| {
        let text = plain(post);
        post.trim() != typed.trim() && words.iter().all(|word| text.contains(word.as_str()))
    };
    posts(assessment).into_iter().filter(holds).take(N_OFFERED).collect()
}

/// A button beside the field with every post that was named so far.
pub(super) fn every_post_ui(
    ui: &mut Ui,
    open: &OpenFile,
    drafts: &mut Drafts,
    field: &Field,
    name: &str,
) {
    let posts = posts(open.assessment());
    if posts.is_empty() {
        return;
    }
    let response = Button::new("▾").ui(ui).accessible_name(name).on_hover_text(name);
    let now = ui.input(|input| input.time);
    let id: Id = field_id(field).with("every post");
    let rect = ui.ctx().read_response(field_id(field)).map_or(response.rect, |it| it.rect);
    let popup = Popup::menu(&response).id(id).anchor(rect);
    popup_ui(popup, &response, |ui| {
        ui.set_min_width(rect.width() - space::M);
        for post in &posts {
            if ui.button(post).clicked() {
                drafts.put(field.clone(), post.clone(), now);
            }
        }
    });
}
