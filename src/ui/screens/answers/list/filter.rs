//! Above the list: a field to search in it, and a menu that lets only some questions through.

use eframe::egui::{Button, Id, RichText, Ui, Widget as _};

use super::{first_found, lead, search};

use crate::domain::Question;
use crate::ui::asks::Asks;
use crate::ui::open_file::OpenFile;
use crate::ui::screens::answers::{AnswersView, Wanted};
use crate::ui::search::Search;
use crate::ui::theme::size;
use crate::ui::view_cx::ViewCx;
use crate::ui::view_model::progress::{Filter, asked, checklists_in_scope};
use crate::ui::widgets::field::select_all;
use crate::ui::widgets::list_search::{Leaves, list_search_ui};
use crate::ui::widgets::menu::{choice_entry_ui, menu_ui};

/// Draws them.
pub(super) fn ui(
    view: &mut AnswersView,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    asks: &mut Asks,
) {
    let label = cx.tr.assessment_list_search_all();
    let id = Id::unique("question search");
    let (response, leaves) = list_search_ui(ui, cx, (&label, id), &mut view.words);
    if view.wanted == Some(Wanted::Search) {
        select_all(ui.ctx(), id);
    }
    view.reach(ui, Wanted::Search, &response, response.rect);
    let search = search(view, cx);
    match leaves {
        Leaves::Down => {
            // Where all are listed, those of the open checklist are: down to the one that is shown.
            let is_all = search.is_empty() && view.filter == Filter::All;
            let first = first_found(view, cx, open, &search).filter(|_| !is_all);
            view.entered = first.map(|it| it.id.clone()).or_else(|| view.question().cloned());
        }
        Leaves::Opens => {
            let first = first_found(view, cx, open, &search).filter(|_| !search.is_empty());
            if let Some(question) = first {
                lead(cx, &search, question, asks);
            }
        }
        Leaves::Nowhere => {}
    }
    filter_ui(view, ui, cx, open, &search);
}

/// Which questions are shown, as a menu with a row each: its place is the same whatever was answered.
fn filter_ui(
    view: &mut AnswersView,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    search: &Search,
) {
    let words = |view: &AnswersView, filter: Filter| {
        let n_questions = count(view, cx, open, filter, search);
        cx.tr.assessment_filter_of(name(cx, filter), n_questions)
    };
    let chosen = words(view, view.filter);
    let button = Button::new(RichText::new(format!("{chosen} ▾")).size(size::NOTE)).truncate();
    let spoken = format!("{}: {chosen}", cx.tr.assessment_filter_label());
    let response = button.ui(ui).accessible_name(&spoken).on_hover_text(&spoken);
    menu_ui(&response, |ui| {
        ui.set_min_width(220.0);
        // Where nobody ever voted nothing is said of votes.
        let has_votes = !open.assessment().votes.is_empty() || view.is_voting();
        let is_of_votes = |it: Filter| matches!(it, Filter::Unsettled | Filter::Contested);
        for filter in Filter::ALL.into_iter().filter(|it| has_votes || !is_of_votes(*it)) {
            let is_chosen = view.filter == filter;
            let words = words(view, filter);
            let words = match filter {
                // A name alone does not say whose they are.
                Filter::Mine if !cx.post().is_empty() => {
                    cx.tr.assessment_filter_mine_of(words, cx.post())
                }
                _ => words,
            };
            let response = choice_entry_ui(ui, is_chosen, &words).on_hover_text(about(cx, filter));
            if response.clicked() {
                view.filter = filter;
            }
        }
    });
}

fn count(
    view: &AnswersView,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    filter: Filter,
    search: &Search,
) -> usize {
    let assessment = open.assessment();
    let lets = |it: &&Question| view.lets(filter, it, open, cx.post()) && search.holds(cx, it);
    let all = checklists_in_scope(cx.pack, assessment);
    all.map(|checklist| asked(checklist, assessment).filter(lets).count()).sum()
}

/// What a filter is called.
pub(super) fn name(cx: &ViewCx<'_>, filter: Filter) -> String {
    match filter {
        Filter::All => cx.tr.assessment_filter_all(),
        Filter::Unanswered => cx.tr.assessment_filter_unanswered(),
        Filter::Unknown => cx.tr.assessment_filter_unknown(),
        Filter::NotApplicable => cx.tr.assessment_filter_not_applicable(),
        Filter::Untraceable => cx.tr.assessment_filter_untraceable(),
        Filter::ToConfirm => cx.tr.repeat_filter(),
        Filter::Unsettled => cx.tr.raters_filter_unsettled(),
        Filter::Contested => cx.tr.raters_filter(),
        Filter::Key => format!("◆ {}", cx.tr.assessment_filter_key()),
        Filter::ClaimGap => format!("▲ {}", cx.tr.assessment_filter_gap()),
        Filter::NoEvidence => cx.tr.assessment_filter_no_evidence(),
        Filter::Mine => cx.tr.assessment_filter_mine(),
    }
}

/// What the filter lets through, in a sentence.
fn about(cx: &ViewCx<'_>, filter: Filter) -> String {
    match filter {
        Filter::All | Filter::ToConfirm | Filter::Contested => cx.tr.assessment_filter_label(),
        Filter::Unsettled => cx.tr.raters_filter_unsettled_about(),
        Filter::Unanswered => cx.tr.assessment_filter_unanswered_about(),
        Filter::Unknown => cx.tr.assessment_effect_unknown(),
        Filter::NotApplicable => cx.tr.assessment_effect_not_applicable(),
        Filter::Untraceable => cx.tr.assessment_filter_untraceable_about(),
        Filter::Key => cx.tr.assessment_key_why(),
        Filter::ClaimGap => cx.tr.assessment_filter_gap_about(),
        Filter::NoEvidence => cx.tr.assessment_filter_no_evidence_about(),
        Filter::Mine if cx.post().is_empty() => cx.tr.assessment_filter_mine_nobody(),
        Filter::Mine => cx.tr.assessment_filter_mine_about(cx.post()),
    }
}
