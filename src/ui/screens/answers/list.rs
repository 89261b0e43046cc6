//! The list at the left: search and filter, checklists with their progress, and the questions of the one that is open.

mod filter;
mod mark;
mod row;

use eframe::egui::{Frame, Id, Key, Margin, Panel, Rect, ScrollArea, Ui};

use super::AnswersView;
use crate::domain::{Checklist, Question};
use crate::ui::asks::{Asks, Place};
use crate::ui::focus::{self, Part, Scrolled, scroll_by_keys};
use crate::ui::frame::Room;
use crate::ui::open_file::OpenFile;
use crate::ui::search::Search;
use crate::ui::theme::space;
use crate::ui::view_cx::ViewCx;
use crate::ui::view_model::progress::{Filter, asked, checklists_in_scope};
use crate::ui::widgets::panel::name_edge;
use crate::ui::widgets::{button, text};

/// From this width of the window on the list is wider.
const ROOMY: f32 = 1500.0;

/// The checklist that F6 gives the keyboard to.
pub(super) fn focus_id() -> Id {
    Id::unique("open checklist")
}

/// Draws the list beside the question.
pub(super) fn ui(view: &mut AnswersView, ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
    let Some(open) = cx.open else { return };
    // Where the page leaves room beside the question, questions are read to their end.
    let is_roomy = ROOMY <= ui.ctx().content_rect().width();
    // A width of its own for each: what fits a narrow window is too little in a wide one.
    let list = ("checklists", is_roomy);
    Panel::left(list)
        .frame(Frame::new().fill(cx.tokens.paper).inner_margin(Margin::symmetric(8, 12)))
        .default_size(if is_roomy { 350.0 } else { 250.0 })
        .size_range(220.0..=380.0)
        .show(ui, |ui| {
            Part::List.mark(ui.ctx(), ui.max_rect());
            page_ui(view, ui, cx, open, asks);
        });
    name_edge(ui, cx.tr, list);
}

/// Draws the list in the place of the question, with the way back to it.
pub(super) fn instead_ui(
    view: &mut AnswersView,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    asks: &mut Asks,
) {
    let is_left = ui.input(|input| input.key_pressed(Key::Escape)) && !focus::is_covered(ui.ctx());
    if button::quiet_ui(ui, &cx.tr.assessment_list_back()).clicked() || is_left {
        view.shows_list = false;
    }
    ui.add_space(space::XS);
    page_ui(view, ui, cx, open, asks);
}

/// Draws the list.
fn page_ui(view: &mut AnswersView, ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile, asks: &mut Asks) {
    filter::ui(view, ui, cx, open, asks);
    ui.add_space(space::S);
    let search = search(view, cx);
    let mut n_shown = 0;
    // Another question than before is brought into view, whichever way led to it.
    view.is_listed = view.listed == view.question;
    view.listed.clone_from(&view.question);
    ScrollArea::vertical().auto_shrink(false).id_salt("list").show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        // The bar must not lie over the answers at the right.
        text::column(ui, f32::INFINITY);
        for checklist in checklists_in_scope(cx.pack, open.assessment()) {
            n_shown += checklist_ui(view, ui, cx, &search, checklist, asks);
        }
        view.entered = None;
        if n_shown == 0 {
            text::soft_ui(ui, cx.tokens, &nothing(view, cx));
            if button::quiet_ui(ui, &cx.tr.assessment_list_all()).clicked() {
                view.show_all();
            }
        }
        let is_beside = Room::Middle <= Room::of(ui.ctx());
        scroll_by_keys(ui, if is_beside { Scrolled::Aside } else { Scrolled::Page });
    });
}

/// Why the list is empty.
fn nothing(view: &AnswersView, cx: &ViewCx<'_>) -> String {
    match view.filter {
        Filter::All => cx.tr.assessment_list_nothing(),
        Filter::ToConfirm if view.words.trim().is_empty() => cx.tr.assessment_list_confirmed(),
        other => cx.tr.assessment_list_nothing_of(filter::name(cx, other)),
    }
}

/// Draws a checklist and says how many of its questions are let through.
fn checklist_ui(
    view: &AnswersView,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    search: &Search,
    checklist: &Checklist,
    asks: &mut Asks,
) -> usize {
    let Some(open) = cx.open else { return 0 };
    let is_open =
        view.question().is_some_and(|id| checklist.questions.iter().any(|it| it.id == *id));
    let lets = |it: &&Question| view.lists(it, open, cx.post()) && search.holds(cx, it);
    let questions: Vec<&Question> = asked(checklist, open.assessment()).filter(lets).collect();
    let is_searched = view.filter != Filter::All || !search.is_empty();
    if questions.is_empty() && (is_searched || !is_open) {
        return 0;
    }
    let progress = open.progress.get(&checklist.id).copied().unwrap_or_default();
    let n_found = (!search.is_empty()).then_some(questions.len());
    let top = ui.cursor().min;
    if row::head_ui(ui, cx, checklist, progress, n_found, is_open) {
        let first = questions.iter().find(|it| !super::is_answered(it, open));
        if let Some(question) = first.or_else(|| questions.first()) {
            AnswersView::ask_for(&question.id, asks);
        }
        if ui.input(|it| it.key_pressed(Key::Enter) || it.key_pressed(Key::Space)) {
            // Open it is another control, as F6 knows it.
            ui.memory_mut(|memory| memory.request_focus(focus_id()));
        }
    }
    let n_shown = questions.len();
    if is_open || is_searched {
        for question in questions {
            let row = row::question_ui(view, ui, cx, search, question);
            if view.question() == Some(&question.id) && !view.is_listed {
                // Which checklist it is and how far that is stand above it, where both have room.
                let whole = Rect::from_min_max(top, row.rect.max);
                let has_room = whole.height() <= ui.clip_rect().height();
                ui.scroll_to_rect(if has_room { whole } else { row.rect }, None);
            }
            if row.clicked() {
                lead(cx, search, question, asks);
            }
        }
        ui.add_space(space::XS);
    }
    n_shown
}

/// What the list is searched for; while several vote, nothing that was answered is found.
pub(super) fn search(view: &AnswersView, cx: &ViewCx<'_>) -> Search {
    let language = cx.tr.language();
    if view.is_voting() {
        Search::of_questions(&view.words, language)
    } else {
        Search::new(&view.words, language)
    }
}

/// Leads to a question, and in it to where the words were found.
fn lead(cx: &ViewCx<'_>, search: &Search, question: &Question, asks: &mut Asks) {
    match search.written(cx, question) {
        Some((written, _)) => asks.show(Place::Written(question.id.clone(), written)),
        None => AnswersView::ask_for(&question.id, asks),
    }
}

/// The first question that is found and let through.
fn first_found<'a>(
    view: &AnswersView,
    cx: &ViewCx<'a>,
    open: &'a OpenFile,
    search: &Search,
) -> Option<&'a Question> {
    let lets = |it: &&Question| view.lets(view.filter, it, open, cx.post()) && search.holds(cx, it);
    let mut all = checklists_in_scope(cx.pack, open.assessment());
    all.find_map(|it| asked(it, open.assessment()).find(lets))
}
