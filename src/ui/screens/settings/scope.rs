//! What of the assessment is assessed: how deep, which checklists, and why others are not.

use eframe::egui::{Align, Id, Layout, Ui};

use super::setting::Setting;
use super::spot::spot_ui;
use crate::domain::{Assessment, Change, Checklist, ChecklistId, QuestionId, Scope};
use crate::ui::asks::Asks;
use crate::ui::focus::Group;
use crate::ui::open_file::OpenFile;
use crate::ui::screens::new::{TWO_COLUMNS, full_note, rapid_note};
use crate::ui::theme::space;
use crate::ui::typed::drafts::Drafts;
use crate::ui::typed::fields::Field;
use crate::ui::view_cx::ViewCx;
use crate::ui::view_model::progress::{asked, checklists_in_scope};
use crate::ui::widgets::field::{FieldLook, field_ui};
use crate::ui::widgets::radio::{self, radio_ui};
use crate::ui::widgets::{button, text};

/// Which checklists are assessed, and why others are not.
pub(super) fn scope_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    drafts: &mut Drafts,
    asks: &mut Asks,
) {
    spot_ui(ui, cx.tokens, Setting::Depth, |ui| depth_ui(ui, cx, open, asks));
    ui.add_space(space::S);
    spot_ui(ui, cx.tokens, Setting::Scope, |ui| checklists_ui(ui, cx, open, asks));
    ui.add_space(space::S);
    spot_ui(ui, cx.tokens, Setting::LeftOut, |ui| {
        let label = cx.tr.menu_settings_left_out();
        let look = FieldLook::new(&label).rows(2);
        field_ui(ui, cx, drafts, open.assessment(), &Field::LeftOutReason, &look);
        if open.owes_left_out_reason() {
            text::warning_ui(ui, cx.tokens, &cx.tr.assessment_step_left_out());
        }
    });
}

/// The checklists to tick.
fn checklists_ui(ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile, asks: &mut Asks) {
    text::group_ui(ui, &cx.tr.assessment_new_scope());
    let checklists = &cx.pack.instrument.checklists;
    let n_columns = if TWO_COLUMNS <= ui.available_width() { 2 } else { 1 };
    let n_rows = checklists.len().div_ceil(n_columns).max(1);
    // As close as in the new assessment, so that what follows is not a screen away.
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = space::XS;
        ui.columns(n_columns, |columns| {
            for (column, checklists) in columns.iter_mut().zip(checklists.chunks(n_rows)) {
                // Else what is said below a box would be spread over the whole line.
                column.with_layout(Layout::top_down(Align::Min), |ui| {
                    for checklist in checklists {
                        checklist_ui(ui, cx, open, checklist, asks);
                    }
                });
            }
        });
    });
    missing_ui(ui, cx, open);
}

/// The checklists that are chosen and not here, which cannot be ticked.
fn missing_ui(ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile) {
    if let Some(missing) = open.missing() {
        ui.add_space(space::S);
        text::warning_ui(ui, cx.tokens, &missing.message(cx.tr));
    }
}

/// A checklist to tick; one with answers is left out only once that was agreed to.
fn checklist_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    checklist: &Checklist,
    asks: &mut Asks,
) {
    let assessment = open.assessment();
    let scope = &assessment.scope;
    let mut is_chosen = scope.checklists.contains(&checklist.id);
    let n_questions = checklist.questions.iter().filter(|it| scope.asks(it)).count();
    let title = cx.checklist_title(&checklist.id);
    let words = match n_questions {
        0 => cx.tr.assessment_new_checklist_unasked(title),
        _ => cx.tr.assessment_new_checklist(n_questions, title),
    };
    // One that would ask nothing can only be taken out.
    let is_of_use = is_chosen || 0 < n_questions;
    let tick = ui.add_enabled_ui(is_of_use, |ui| ui.checkbox(&mut is_chosen, words)).inner;
    if tick.changed() {
        let wanted = |id: &ChecklistId| {
            if *id == checklist.id { is_chosen } else { scope.checklists.contains(id) }
        };
        let all = cx.pack.instrument.checklists.iter().map(|it| it.id.clone());
        let missing = cx.pack.instrument.missing(scope);
        let checklists = all.filter(wanted).chain(missing).collect();
        let leaves = !is_chosen && 0 < n_answers_of(assessment, checklist);
        ui.data_mut(|data| data.insert_temp(leaving_id(), leaves.then(|| checklist.id.clone())));
        if !leaves {
            asks.change(Change::SetScope(Scope { checklists, is_rapid: scope.is_rapid }));
        }
    }
    leaving_ui(ui, cx, open, checklist, asks);
}

/// Whether all questions are asked or the few of a rapid assessment: in the order and words of the new assessment.
fn depth_ui(ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile, asks: &mut Asks) {
    let scope = &open.assessment().scope;
    text::group_ui(ui, &cx.tr.assessment_new_depth());
    let rapid = Scope { is_rapid: true, checklists: scope.checklists.clone() };
    let full = Scope { is_rapid: false, checklists: scope.checklists.clone() };
    let group = Group::choosing(Id::unique("depth"));
    for (is_rapid, title, note) in [
        (false, cx.tr.assessment_new_full(), full_note(cx.tr, n_asked(cx, &full))),
        (true, cx.tr.assessment_new_rapid(), rapid_note(cx.tr, n_asked(cx, &rapid))),
    ] {
        let choice = radio_ui(ui, cx.tokens, group, scope.is_rapid == is_rapid, &title);
        if choice.clicked() {
            let n_left_out = if is_rapid { n_not_rapid(cx, open) } else { 0 };
            let waits = scope.is_rapid != is_rapid && 0 < n_left_out;
            // Who chooses what counts already wants nothing else any more.
            ui.data_mut(|data| data.insert_temp(rapid_id(), waits));
            if scope.is_rapid != is_rapid && n_left_out == 0 {
                let checklists = scope.checklists.clone();
                asks.change(Change::SetScope(Scope { checklists, is_rapid }));
            }
        }
        radio::about_ui(ui, cx.tokens, &note);
    }
    rapid_ui(ui, cx, open, asks);
    text::note_ui(ui, cx.tokens, &cx.tr.assessment_new_total(n_asked(cx, scope)));
}

/// How many questions a scope asks.
fn n_asked(cx: &ViewCx<'_>, scope: &Scope) -> usize {
    let checklists = cx.pack.instrument.checklists.iter();
    let chosen = checklists.filter(|it| scope.checklists.contains(&it.id));
    chosen.flat_map(|it| &it.questions).filter(|it| scope.asks(it)).count()
}

/// The checklist that is to be left out and waits to be agreed to.
fn leaving_id() -> Id {
    Id::unique("checklist to be left out")
}

pub(super) fn n_answers_of(assessment: &Assessment, checklist: &Checklist) -> usize {
    checklist.questions.iter().filter(|it| assessment.answers.contains_key(&it.id)).count()
}

/// The numbers of planned actions that are for questions of this checklist alone.
fn only_for(assessment: &Assessment, checklist: &Checklist) -> Vec<usize> {
    let is_here = |id: &QuestionId| checklist.questions.iter().any(|it| it.id == *id);
    let actions = assessment.actions.iter();
    let left = actions.filter(|it| !it.questions.is_empty() && it.questions.iter().all(is_here));
    left.filter_map(|it| assessment.action_number(&it.id)).collect()
}

/// Says which answers would no longer count without a checklist, and asks.
fn leaving_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    checklist: &Checklist,
    asks: &mut Asks,
) {
    let asked: Option<Option<ChecklistId>> = ui.data(|data| data.get_temp(leaving_id()));
    let scope = &open.assessment().scope;
    if asked.flatten().as_ref() != Some(&checklist.id) || !scope.checklists.contains(&checklist.id)
    {
        return;
    }
    let n_answers = n_answers_of(open.assessment(), checklist);
    let mut about = cx.tr.menu_settings_leave_about(n_answers);
    let actions = only_for(open.assessment(), checklist);
    if !actions.is_empty() {
        let numbers: Vec<String> = actions.iter().map(ToString::to_string).collect();
        let words = cx.tr.menu_settings_leave_actions(actions.len(), numbers.join(", "));
        about = format!("{about} {words}");
    }
    text::warning_ui(ui, cx.tokens, &about);
    ui.horizontal_wrapped(|ui| {
        let goes_on = button::quiet_ui(ui, &cx.tr.menu_settings_leave_go()).clicked();
        let stays = button::quiet_ui(ui, &cx.tr.menu_settings_leave_stay()).clicked();
        if goes_on {
            let others = scope.checklists.iter().filter(|it| **it != checklist.id);
            let checklists = others.cloned().collect();
            asks.change(Change::SetScope(Scope { checklists, is_rapid: scope.is_rapid }));
        }
        if goes_on || stays {
            ui.data_mut(|data| data.insert_temp(leaving_id(), None::<ChecklistId>));
        }
    });
}

/// Whether the rapid assessment was asked for and waits to be agreed to.
fn rapid_id() -> Id {
    Id::unique("rapid assessment asked for")
}

/// How many answers a rapid assessment would not count.
fn n_not_rapid(cx: &ViewCx<'_>, open: &OpenFile) -> usize {
    let assessment = open.assessment();
    let all = checklists_in_scope(cx.pack, assessment).flat_map(|it| asked(it, assessment));
    all.filter(|it| !it.is_rapid && assessment.answers.contains_key(&it.id)).count()
}

/// Says what a rapid assessment would not count, and asks.
fn rapid_ui(ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile, asks: &mut Asks) {
    let is_asked = ui.data(|data| data.get_temp(rapid_id())).unwrap_or(false);
    let scope = &open.assessment().scope;
    if !is_asked || scope.is_rapid {
        return;
    }
    text::warning_ui(ui, cx.tokens, &cx.tr.menu_settings_rapid_about(n_not_rapid(cx, open)));
    ui.horizontal_wrapped(|ui| {
        let goes_on = button::quiet_ui(ui, &cx.tr.menu_settings_rapid_go()).clicked();
        let stays = button::quiet_ui(ui, &cx.tr.menu_settings_rapid_stay()).clicked();
        if goes_on {
            let checklists = scope.checklists.clone();
            asks.change(Change::SetScope(Scope { checklists, is_rapid: true }));
        }
        if goes_on || stays {
            ui.data_mut(|data| data.insert_temp(rapid_id(), false));
        }
    });
}
