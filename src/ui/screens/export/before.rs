//! What the plan will say that its maker may not expect: waiting answers, a withheld index, checks that fail; each with the way there.

use eframe::egui::Ui;

use crate::scoring::PlanCheckRule;
use crate::ui::asks::{Asks, Place};
use crate::ui::open_file::OpenFile;
use crate::ui::screens::{Screen, Setting};
use crate::ui::theme::space;
use crate::ui::typed::unfinished_places::words as not_recorded;
use crate::ui::view_cx::ViewCx;
use crate::ui::view_model::assessed_day;
use crate::ui::view_model::next_step::NextStep;
use crate::ui::view_model::progress::{Filter, Progress};
use crate::ui::view_model::to_mend::{ToMend, backwards, to_mend};
use crate::ui::view_model::untraceable;
use crate::ui::widgets::{button, text};

/// Draws it, before anything is chosen or written.
pub(super) fn ui(ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile, asks: &mut Asks) {
    let tr = cx.tr;
    if let Some((field, period)) = backwards(open, cx.unfinished).zip(open.assessment().period) {
        let (from, to) = (tr.date(period.from()), tr.date(period.to()));
        let words = tr.plan_window_period_prints(from, to);
        let go = tr.plan_window_period_mend();
        line_ui(ui, cx, &words, &go, Place::PlanField(field), asks);
    }
    let n_waiting = Progress::total(&open.progress).n_to_confirm;
    if 0 < n_waiting {
        let words = tr.dialogs_export_unconfirmed(n_waiting);
        line_ui(ui, cx, &words, &tr.repeat_go(), Place::ToConfirm, asks);
    } else if open.card.index.is_withheld {
        let words = tr.dialogs_export_few_answered(tr.percent(open.card.coverage.unwrap_or(0.0)));
        let go = tr.dialogs_export_to_unanswered();
        line_ui(ui, cx, &words, &go, Place::Filtered(Filter::Unanswered), asks);
    }
    if let Some(words) = assessed_day::problem(cx) {
        let go = tr.assessment_later_go();
        line_ui(ui, cx, &words, &go, Place::Setting(Setting::AssessedOn), asks);
    }
    if let Some(missing) = open.missing() {
        let (words, go) = (missing.message(tr), tr.packs_title());
        line_ui(ui, cx, &words, &go, Place::Setting(Setting::Packs), asks);
    }
    if open.owes_left_out_reason() {
        let (words, go) = (tr.assessment_step_left_out(), tr.assessment_step_left_out_go());
        line_ui(ui, cx, &words, &go, Place::Setting(Setting::LeftOut), asks);
    }
    untraceable::lines_ui(ui, cx, open, asks);
    if open.assessment().actions.is_empty() {
        let go = NextStep::Plan(0).go_text(tr);
        line_ui(ui, cx, &tr.plan_empty(), &go, Place::Screen(Screen::Plan), asks);
        return;
    }
    let lines = to_mend(open, cx.unfinished);
    // That answers wait and that a reason is owed was said above.
    let is_new = |it: &ToMend<'_>| match it {
        ToMend::Check(check) => check.rule != PlanCheckRule::AnswersToConfirm,
        other => !matches!(other, ToMend::NoScopeReason),
    };
    if lines.iter().any(is_new) {
        let step = NextStep::Mend(lines.len());
        let (words, go) = (step.text(tr), step.go_text(tr));
        line_ui(ui, cx, &words, &go, Place::Screen(Screen::Plan), asks);
    }
}

/// What is typed and not recorded, so that no file will have it, and the way there.
pub(super) fn not_recorded_ui(ui: &mut Ui, cx: &ViewCx<'_>, asks: &mut Asks) {
    if let Some((words, place)) = not_recorded(cx.tr, cx.unfinished) {
        let words = cx.tr.dialogs_export_not_recorded(words);
        line_ui(ui, cx, &words, &cx.tr.dialogs_export_to_field(), place, asks);
    }
}

fn line_ui(ui: &mut Ui, cx: &ViewCx<'_>, words: &str, go: &str, place: Place, asks: &mut Asks) {
    ui.add_space(space::S);
    text::marked_ui(ui, "▲", cx.tokens.significant, words);
    if button::link_ui(ui, cx.tokens, go).clicked() {
        asks.show(place);
    }
}
