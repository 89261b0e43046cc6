//! What else would help, the most for its effort first; one click takes it into the plan.

use eframe::egui::{
    Align, Color32, DragValue, Frame, Id, Label, Layout, Margin, Response, RichText, Slider,
    Stroke, Ui, UiBuilder,
};

use super::PlanView;
use super::actions::next_id;
use super::gain;
use super::lowered::{lowered, named, unanswered_ui};
use super::proposal::{action, is_check, suggested_title};
use super::taken::{Entry, Group};
use crate::domain::{Action, ActionId, ActionStatus, Change, QuestionId};
use crate::scoring::{SuggestedAction, Suggestion};
use crate::ui::asks::Asks;
use crate::ui::fonts;
use crate::ui::open_file::OpenFile;
use crate::ui::theme::{Tokens, contrast, size, space};
use crate::ui::typed::fields::ActionField;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::{button, text};

/// How many are shown until all are asked for.
const N_SHOWN: usize = 5;

/// From this width of a card on what a measure buys has a column of its own.
const WITH_COLUMN: f32 = 640.0;

/// The width of the slider of the effort.
const SLIDER: f32 = 280.0;

/// The effort that may be spent, and the suggestion that fits it.
#[derive(Debug, Default)]
pub(super) struct Budget {
    points: Option<u32>,
    shows_all: [bool; 2],
    /// The fingerprint of the assessment that it was reckoned for, the points, and what fits.
    fitting: Option<(String, u32, [Suggestion; 2])>,
}

/// Draws them.
pub(super) fn ui(
    view: &mut PlanView,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    asks: &mut Asks,
) {
    let whole = open.suggestion();
    text::heading_ui(ui, &cx.tr.plan_window_suggestions());
    view.taken.forget(ui, open, view.budget.points);
    if whole.iter().all(|it| it.actions.is_empty()) {
        text::text_ui(ui, &format!("✓ {}", cx.tr.plan_window_suggestions_none()));
        for group in [Group::Answered, Group::Blank] {
            view.taken.arrange(group, &mut []);
            lines_ui(view, ui, cx, open, (group, &[]), asks);
        }
        return;
    }
    text::note_ui(ui, cx.tokens, &cx.tr.plan_window_suggestions_about());
    let used = effort_of(open);
    let effort = whole.iter().map(|it| it.effort).sum();
    budget_ui(&mut view.budget, ui, cx, effort, used);
    if let Some(points) = view.budget.points {
        view.budget.fit(open, points.saturating_sub(used));
    }
    let fitting = view.budget.fitting.as_ref().filter(|_| view.budget.points.is_some());
    let [answered, blank] = fitting.map_or(whole, |(_, _, it)| it).clone();
    group_ui(view, ui, cx, open, (Group::Answered, &answered), asks);
    let is_taken = view.taken.all.iter().any(|it| it.group == Group::Blank);
    if !blank.actions.is_empty() || is_taken {
        ui.add_space(space::L);
        text::group_ui(ui, &cx.tr.plan_window_suggestions_blank());
        text::note_ui(ui, cx.tokens, &cx.tr.plan_window_suggestions_blank_about());
    }
    group_ui(view, ui, cx, open, (Group::Blank, &blank), asks);
}

/// One of the two groups: what it comes to, its lines, and the way to the rest of them.
fn group_ui(
    view: &mut PlanView,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    (group, shown): (Group, &Suggestion),
    asks: &mut Asks,
) {
    let n_actions = shown.actions.len();
    if 0 < n_actions {
        let (before, after) =
            (cx.tr.decimal(shown.total_before, 1), cx.tr.decimal(shown.total_after, 1));
        let effort = u64::from(shown.effort);
        text::text_ui(ui, &cx.tr.plan_window_suggestions_sum(after, before, effort, n_actions));
    }
    let shows_all = view.budget.shows_all.get(group as usize).is_some_and(|it| *it);
    let n_shown = if shows_all { n_actions } else { N_SHOWN };
    let mut lines = shown.actions.clone();
    view.taken.arrange(group, &mut lines);
    lines.truncate(n_shown);
    lines_ui(view, ui, cx, open, (group, &lines), asks);
    if n_shown < n_actions {
        let more = cx.tr.plan_window_suggestions_more(n_actions - n_shown);
        let response = button::quiet_ui(ui, &more);
        if response.clicked()
            && let Some(shows_all) = view.budget.shows_all.get_mut(group as usize)
        {
            *shows_all = true;
        }
    }
}

/// One line of the list.
#[derive(Clone, Copy)]
enum Line<'a> {
    Suggested(&'a SuggestedAction),
    Taken(&'a Entry),
}

/// Draws the suggestions and, among them, those that were just taken into the plan.
fn lines_ui(
    view: &mut PlanView,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    (group, suggested): (Group, &[SuggestedAction]),
    asks: &mut Asks,
) {
    view.taken.hold(ui, group);
    let line = |id: &QuestionId| {
        let suggested = || suggested.iter().find(|it| it.question == *id).map(Line::Suggested);
        view.taken.of(group, id).map(Line::Taken).or_else(suggested)
    };
    let lines: Vec<Line<'_>> = view.taken.order(group).iter().filter_map(line).collect();
    let mut keyboard = view.taken.keyboard.clone();
    let mut clicked = None;
    for (place, line) in lines.into_iter().enumerate() {
        let response = line_ui(ui, cx, open, line, asks);
        if let Line::Taken(entry) = line
            && keyboard.as_ref() == Some(&entry.id)
        {
            keyboard = None;
            response.request_focus();
        }
        if response.clicked() {
            clicked = match line {
                Line::Taken(entry) => Some(Clicked::Shown(entry.id.clone())),
                Line::Suggested(it) => {
                    if response.has_focus() {
                        keyboard = next_id(open);
                    }
                    Some(Clicked::Adopted(it.clone(), place))
                }
            };
        }
    }
    view.taken.keyboard = keyboard;
    match clicked {
        Some(Clicked::Shown(id)) => view.show(id, ActionField::Owner),
        Some(Clicked::Adopted(suggested, place)) => {
            let Some(action) = action(cx, open, &suggested) else { return };
            let question = suggested.question;
            view.taken.take(Entry { id: action.id.clone(), question, group, place });
            asks.change(Change::AddAction(open.assessment().actions.len(), action));
        }
        None => {}
    }
}

/// What was asked for in the list.
enum Clicked {
    Shown(ActionId),
    Adopted(SuggestedAction, usize),
}

impl Budget {
    fn fit(&mut self, open: &OpenFile, points: u32) {
        let head = open.session.head();
        let is_known =
            self.fitting.as_ref().is_some_and(|(of, budget, _)| of == head && *budget == points);
        if !is_known {
            self.fitting = Some((head.to_owned(), points, open.suggestion_within(points)));
        }
    }
}

/// The effort of what is in the plan and still to be done.
fn effort_of(open: &OpenFile) -> u32 {
    let actions = open.assessment().actions.iter();
    actions
        .filter(|it| matches!(it.status, ActionStatus::Planned | ActionStatus::Running))
        .map(|it| u32::from(it.effort.get()))
        .sum()
}

/// How much effort there is for the whole plan, and how much of it is left.
fn budget_ui(budget: &mut Budget, ui: &mut Ui, cx: &ViewCx<'_>, effort: u32, used: u32) {
    ui.horizontal_wrapped(|ui| {
        let mut is_limited = budget.points.is_some();
        if ui.checkbox(&mut is_limited, cx.tr.plan_window_budget()).changed() {
            budget.points = is_limited.then_some(used + effort.min(10));
        }
        if let Some(points) = &mut budget.points {
            let (least, most) = (used.max(1), (used + effort).max(1));
            text::note_ui(ui, cx.tokens, &least.to_string());
            ui.scope(|ui| {
                let (chosen, rest) = rail(cx.tokens);
                ui.visuals_mut().selection.bg_fill = chosen;
                ui.visuals_mut().widgets.inactive.bg_fill = rest;
                ui.spacing_mut().slider_width = SLIDER.min(ui.available_width() - SLIDER / 2.0);
                let slider = Slider::new(points, least..=most).show_value(false);
                ui.add(slider).accessible_name(cx.tr.plan_window_budget_points());
            });
            text::note_ui(ui, cx.tokens, &most.to_string());
            ui.add(DragValue::new(points).range(least..=most))
                .accessible_name(cx.tr.plan_window_budget_points());
            let left = u64::from(points.saturating_sub(used));
            let all = u64::from(*points);
            let words = cx.tr.plan_window_budget_left(all, left, u64::from(used));
            text::note_ui(ui, cx.tokens, &words);
        }
    });
    if budget.points.is_some() {
        text::note_ui(ui, cx.tokens, &cx.tr.plan_window_effort_about());
    }
}

/// The colours of the rail: what is chosen stands out, what is left is pale.
fn rail(tokens: &Tokens) -> (Color32, Color32) {
    // Hairlines of high contrast are as dark as what is chosen.
    let is_told = 3.0 <= contrast(tokens.rule, tokens.accent);
    (tokens.accent, if is_told { tokens.rule } else { tokens.chosen })
}

/// Draws one; what is handed back takes it into the plan, or leads to where it stands there.
fn line_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    line: Line<'_>,
    asks: &mut Asks,
) -> Response {
    let question = match line {
        Line::Suggested(it) => &it.question,
        Line::Taken(it) => &it.question,
    };
    let title = match line {
        Line::Suggested(it) => suggested_title(cx, it),
        Line::Taken(it) => {
            let action = open.assessment().action(&it.id);
            action.map(|it| it.title.clone()).unwrap_or_default()
        }
    };
    let note = match line {
        Line::Suggested(it) => buys(cx, open, it),
        Line::Taken(it) => {
            let number = open.assessment().action_number(&it.id);
            format!("✓ {}", cx.tr.plan_window_taken(number.unwrap_or_default()))
        }
    };
    let is_taken = matches!(line, Line::Taken(_));
    let frame = Frame::new()
        .stroke(Stroke::new(1.0, cx.tokens.rule))
        .fill(if is_taken { cx.tokens.panel } else { cx.tokens.paper })
        .corner_radius(size::CORNER)
        .inner_margin(Margin::same(12));
    // What stands above changes with each that is taken: the line keeps its ids, and with them the keyboard.
    let own = UiBuilder::new().scope_id(Id::unique(("suggestion", question.as_str())));
    let content = |ui: &mut Ui| {
        ui.set_width(ui.available_width());
        let row = ui.horizontal_top(|ui| {
            let has_column = WITH_COLUMN <= ui.available_width();
            let column = if has_column { gain::WIDTH + ui.spacing().item_spacing.x } else { 0.0 };
            let width = (ui.available_width() - button_width(ui, cx) - column).max(120.0);
            ui.vertical(|ui| {
                ui.set_width(width);
                ui.spacing_mut().item_spacing.y = 2.0;
                let words = RichText::new(&title).font(fonts::bold_of(size::TEXT));
                ui.add(Label::new(words).wrap());
                if let Line::Suggested(it) = line
                    && !has_column
                {
                    gain::line_ui(ui, cx, it);
                }
                let note = text::note_ui(ui, cx.tokens, &note);
                if let Line::Suggested(it) = line {
                    let names: Vec<_> = it.risks.iter().map(|it| named(cx, open, &it.0)).collect();
                    note.on_hover_text(names.join("\n"));
                    unanswered_ui(ui, cx, open, [question], asks);
                }
            });
            if let Line::Suggested(it) = line
                && has_column
            {
                gain::column_ui(ui, cx, width_of(ui, cx, cx.tr.plan_window_adopt()), it);
            }
            // At the edge of the card, whichever of its words are the longest.
            let at_edge = Layout::right_to_left(Align::Min);
            let led = ui.with_layout(at_edge, |ui| {
                if is_taken {
                    let go = go(cx, open, line);
                    button::link_ui(ui, cx.tokens, &go).accessible_name(format!("{go}: {title}"))
                } else {
                    let adopt = cx.tr.plan_window_adopt();
                    button::quiet_ui(ui, &adopt).accessible_name(format!("{adopt}: {title}"))
                }
            });
            led.inner
        });
        row.inner
    };
    ui.scope_builder(own, |ui| frame.show(ui, content).inner).inner
}

/// The way to what was taken: to say who and when, until that is said.
fn go(cx: &ViewCx<'_>, open: &OpenFile, line: Line<'_>) -> String {
    let action = match line {
        Line::Taken(it) => open.assessment().action(&it.id),
        Line::Suggested(_) => None,
    };
    if action.is_some_and(|it| it.owner.is_some() && it.due.is_some()) {
        cx.tr.plan_window_taken_see()
    } else {
        cx.tr.plan_window_taken_go()
    }
}

/// The room for what a line leads to, in one row whichever it is.
fn button_width(ui: &Ui, cx: &ViewCx<'_>) -> f32 {
    let padding = 2.0 * ui.spacing().button_padding.x;
    let width = |words| width_of(ui, cx, words);
    let widest = width(cx.tr.plan_window_adopt())
        .max(width(cx.tr.plan_window_taken_go()) - padding)
        .max(width(cx.tr.plan_window_taken_see()) - padding);
    widest + ui.spacing().item_spacing.x + space::S
}

/// How wide a button with these words is.
fn width_of(ui: &Ui, cx: &ViewCx<'_>, words: String) -> f32 {
    let font = fonts::regular_of(size::TEXT);
    let words = ui.painter().layout_no_wrap(words, font, cx.tokens.ink);
    words.size().x + 2.0 * ui.spacing().button_padding.x
}

/// The question it raises, and what it does to each risk.
fn buys(cx: &ViewCx<'_>, open: &OpenFile, suggested: &SuggestedAction) -> String {
    let risks = suggested.risks.iter().map(|(id, before, after)| (id, *before, *after));
    let lowered = lowered(cx, open, risks);
    let question = suggested.question.as_str();
    let words = cx.tr.plan_window_suggestion(question, lowered.join("; "));
    match dropped(open, &suggested.question) {
        Some(title) => format!("{} {words}", cx.tr.plan_window_suggestion_dropped(title)),
        None if is_check(suggested) => {
            format!("{} {words}", cx.tr.plan_window_suggestion_reached())
        }
        None => words,
    }
}

/// The title of a dropped action that was to raise a question.
fn dropped<'a>(open: &'a OpenFile, question: &QuestionId) -> Option<&'a str> {
    let is_it =
        |it: &&Action| it.status == ActionStatus::Dropped && it.questions.contains(question);
    open.assessment().actions.iter().find(is_it).map(|it| it.title.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::theme::Themes;

    #[test]
    fn what_is_chosen_of_a_slider_stands_out_and_what_is_left_does_not() {
        for (theme, tokens) in Themes::embedded().all() {
            let (chosen, rest) = rail(tokens);
            assert!(4.5 <= contrast(chosen, tokens.paper), "{theme}");
            assert!(contrast(rest, tokens.paper) < contrast(chosen, tokens.paper), "{theme}");
            assert!(3.0 <= contrast(chosen, rest), "{theme}");
        }
    }
}
