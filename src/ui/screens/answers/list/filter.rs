//! Above the list: a field to search in it, and chips that let only some questions through.

use eframe::egui::{Id, Key, Ui};

use crate::domain::Question;
use crate::ui::open_file::OpenFile;
use crate::ui::progress::{Filter, asked, checklists_in_scope};
use crate::ui::screens::answers::{AnswersView, Wanted};
use crate::ui::theme::space;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::button;
use crate::ui::widgets::field::{FieldLook, plain_field_ui};

/// Draws them.
pub(super) fn ui(view: &mut AnswersView, ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile) {
    let label = cx.tr.assessment_list_search();
    let look = FieldLook::new(&label).width(ui.available_width() - 16.0);
    let response = plain_field_ui(ui, cx, &mut view.words, &look, Id::unique("question search"));
    view.reach(ui, Wanted::Search, &response, response.rect);
    // Escape empties the field as it leaves it.
    if response.lost_focus() && ui.input(|input| input.key_pressed(Key::Escape)) {
        view.words.clear();
    }
    let spacing = ui.spacing().clone();
    ui.spacing_mut().item_spacing = eframe::egui::vec2(space::XS, space::XS);
    ui.spacing_mut().button_padding = eframe::egui::vec2(7.0, 2.0);
    ui.spacing_mut().interact_size.y = 24.0;
    ui.horizontal_wrapped(|ui| {
        for filter in Filter::ALL {
            let n_questions = count(view, cx, open, filter);
            let is_chosen = view.filter == filter;
            if 0 < n_questions || is_chosen || filter == Filter::All {
                chip_ui(view, ui, cx, filter, n_questions);
            }
        }
    });
    *ui.spacing_mut() = spacing;
}

fn chip_ui(view: &mut AnswersView, ui: &mut Ui, cx: &ViewCx<'_>, filter: Filter, n: usize) {
    let name = name(cx, filter);
    let is_chosen = view.filter == filter;
    let response = button::chip_ui(ui, cx.tokens, is_chosen, &format!("{name} {n}"));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(eframe::egui::Role::RadioButton);
        node.set_label(name.as_str());
        node.set_value(n.to_string());
        node.set_toggled(is_chosen.into());
    });
    if response.on_hover_text(about(cx, filter)).clicked() {
        // A second click lets everything through again.
        view.filter = if is_chosen { Filter::All } else { filter };
    }
}

fn count(view: &AnswersView, cx: &ViewCx<'_>, open: &OpenFile, filter: Filter) -> usize {
    let assessment = open.assessment();
    let lets = |it: &&Question| view.lets(filter, it, open, cx.post());
    let all = checklists_in_scope(cx.pack, assessment);
    all.map(|checklist| asked(checklist, assessment).filter(lets).count()).sum()
}

fn name(cx: &ViewCx<'_>, filter: Filter) -> String {
    match filter {
        Filter::All => cx.tr.assessment_filter_all(),
        Filter::Unanswered => cx.tr.assessment_filter_unanswered(),
        Filter::ToConfirm => cx.tr.repeat_filter(),
        Filter::Contested => cx.tr.raters_filter(),
        Filter::Key => cx.tr.assessment_filter_key(),
        Filter::ClaimGap => cx.tr.assessment_filter_gap(),
        Filter::NoEvidence => cx.tr.assessment_filter_no_evidence(),
        Filter::Mine => cx.tr.assessment_filter_mine(),
    }
}

/// What the filter lets through, in a sentence.
fn about(cx: &ViewCx<'_>, filter: Filter) -> String {
    match filter {
        Filter::All | Filter::ToConfirm | Filter::Contested => cx.tr.assessment_filter_label(),
        Filter::Unanswered => cx.tr.assessment_filter_unanswered_about(),
        Filter::Key => cx.tr.assessment_key_why(),
        Filter::ClaimGap => cx.tr.assessment_filter_gap_about(),
        Filter::NoEvidence => cx.tr.assessment_filter_no_evidence_about(),
        Filter::Mine => cx.tr.assessment_filter_mine_about(cx.post()),
    }
}
