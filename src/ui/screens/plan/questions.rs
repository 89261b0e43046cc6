//! The questions that an action raises: added by words or number, those that need it first.

use std::cmp::Reverse;

use eframe::egui::{Id, Key, Modifiers, Rect, Ui};

use super::PlanView;
use crate::domain::{Action, ActionId, Change, MaturityLevel, Question, QuestionId};
use crate::ui::asks::{Asks, Place};
use crate::ui::dialogs::plain;
use crate::ui::focus;
use crate::ui::open_file::OpenFile;
use crate::ui::theme::space;
use crate::ui::typed::own_undo;
use crate::ui::view_cx::ViewCx;
use crate::ui::view_model::progress::{asked, checklists_in_scope};
use crate::ui::widgets::field::{FieldLook, plain_field_ui};
use crate::ui::widgets::{button, text};

/// How many are offered at once.
const N_OFFERED: usize = 5;
/// A question supported from this level on needs no action first.
const ENOUGH: u8 = 3;

/// Questions that are looked for.
#[derive(Debug)]
pub(super) struct Wanted {
    /// The action that they are for.
    of: ActionId,
    words: String,
    /// What is found comes into view when drawn first.
    is_new: bool,
}

/// Draws them with the way to others.
pub(super) fn ui(
    view: &mut PlanView,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    action: &Action,
    asks: &mut Asks,
) {
    let Some(open) = cx.open else { return };
    text::note_ui(ui, cx.tokens, &cx.tr.plan_window_questions());
    for id in &action.questions {
        ui.horizontal_top(|ui| {
            let remove = cx.tr.plan_window_question_remove();
            let words = format!("{id}  {}", cx.question_text(id));
            // What it is comes first, the way to be rid of it last.
            let room = ui.available_width() - text::note_width(ui, &remove) - 2.0 * space::M;
            let question = ui.scope(|ui| {
                ui.set_max_width(room.max(space::XL));
                button::link_ui(ui, cx.tokens, &words)
            });
            if question.inner.clicked() {
                asks.show(Place::Question(id.clone()));
            }
            ui.add_space(space::S);
            let response = button::note_link_ui(ui, cx.tokens, &remove);
            if response.accessible_name(format!("{remove}: {id}")).clicked() {
                asks.change(without(action, id));
            }
        });
    }
    let looked = view.looks_for.take().filter(|it| it.of == action.id);
    let Some(mut wanted) = looked else {
        // What is added above it must not take the keyboard from it.
        let add = ui.push_id(("add a question", action.id.as_str()), |ui| {
            button::link_ui(ui, cx.tokens, &cx.tr.plan_window_question_add())
        });
        ui.data_mut(|data| data.insert_temp(add_id(&action.id), add.inner.id));
        if view.looked_for.take_if(|it| *it == action.id).is_some() {
            focus::arrive_at(ui.ctx(), add.inner.id);
        }
        if add.inner.clicked() {
            let of = action.id.clone();
            view.looks_for = Some(Wanted { of, words: String::new(), is_new: true });
            ui.ctx().memory_mut(|memory| memory.request_focus(search_id(&action.id)));
        }
        return;
    };
    let label = cx.tr.plan_window_question_search();
    let top = ui.cursor().min;
    // Before the field, which would keep the arrow to itself.
    let search_id = search_id(&action.id);
    let is_down = ui.memory(|memory| memory.has_focus(search_id))
        && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::ArrowDown));
    own_undo::hand_on(ui, search_id, &wanted.words);
    let search = plain_field_ui(ui, cx, &mut wanted.words, &FieldLook::new(&label), search_id);
    let is_entered = search.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    let found = found(cx, open, action, &wanted.words);
    if found.is_empty() {
        text::note_ui(ui, cx.tokens, &cx.tr.menu_palette_nothing());
    } else if N_OFFERED < found.len() {
        let few = cx.tr.plan_window_question_few(found.len(), N_OFFERED);
        text::note_ui(ui, cx.tokens, &few);
    }
    let mut is_done = false;
    for (place, question) in found.into_iter().take(N_OFFERED).enumerate() {
        let words = format!("+ {}  {}", question.id, cx.question_text(&question.id));
        let response = button::deed_line_ui(ui, cx.tokens, &words);
        let is_first = place == 0;
        if is_first && is_down {
            response.request_focus();
        }
        if response.clicked() || (is_first && is_entered) {
            let mut changed = action.clone();
            changed.questions.push(question.id.clone());
            asks.change(Change::ReplaceAction(changed));
            is_done = true;
        }
    }
    is_done |= button::quiet_ui(ui, &cx.tr.dialogs_close()).clicked();
    if std::mem::take(&mut wanted.is_new) {
        ui.scroll_to_rect(Rect::from_min_max(top, ui.cursor().min), None);
    }
    view.looked_for = is_done.then(|| action.id.clone());
    view.looks_for = (!is_done).then_some(wanted);
}

fn search_id(action: &ActionId) -> Id {
    Id::unique(("questions of an action", action.as_str()))
}

/// Where the way to add a question is remembered.
fn add_id(action: &ActionId) -> Id {
    Id::unique(("adds a question", action.as_str()))
}

/// What leads to another question of an action: the field where one is looked for already, else the way to it.
pub(super) fn way_to_add(ui: &Ui, action: &ActionId) -> Id {
    let search = search_id(action);
    let add = ui.data(|data| data.get_temp(add_id(action)));
    let is_drawn = |id: &Id| ui.ctx().read_response(*id).is_some();
    Some(search).filter(is_drawn).or(add).unwrap_or(search)
}

fn without(action: &Action, id: &QuestionId) -> Change {
    let mut changed = action.clone();
    changed.questions.retain(|it| it != id);
    Change::ReplaceAction(changed)
}

/// The questions that hold every word and are not the action's yet: those that lack most first.
fn found<'a>(
    cx: &'a ViewCx<'_>,
    open: &'a OpenFile,
    action: &Action,
    words: &str,
) -> Vec<&'a Question> {
    let words: Vec<String> = words.split_whitespace().map(plain).collect();
    let holds = |question: &&Question| {
        let text = plain(&format!("{} {}", question.id, cx.question_text(&question.id)));
        words.iter().all(|word| text.contains(word.as_str()))
    };
    let lacks = |question: &Question| {
        let supported = open.card.questions.get(&question.id).map(|it| it.supported);
        let level = supported.map_or(ENOUGH, |it| it.map_or(0, MaturityLevel::get));
        ENOUGH.saturating_sub(level)
    };
    let checklists = checklists_in_scope(cx.pack, open.assessment());
    let mut all: Vec<&Question> = checklists
        .flat_map(|checklist| asked(checklist, open.assessment()))
        .filter(|it| !action.questions.contains(&it.id))
        .filter(holds)
        .collect();
    all.sort_by_key(|it| Reverse(lacks(it)));
    all
}
