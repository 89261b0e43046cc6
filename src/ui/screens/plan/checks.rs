//! What the plan still lacks: each line leads to the field that mends it.

use eframe::egui::Ui;

use super::PlanView;
use super::actions::{gap, misplaced_days};
use crate::domain::{ActionId, RiskId};
use crate::report::words::{OpenNames, plan_check};
use crate::scoring::{PlanCheck, PlanCheckRule};
use crate::ui::asks::{Asks, Place};
use crate::ui::fields::ActionField;
use crate::ui::open_file::OpenFile;
use crate::ui::theme::space;
use crate::ui::untraceable;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::{button, text};

/// How many are shown until all are asked for.
const N_SHOWN: usize = 3;

/// Draws them.
pub(super) fn ui(
    view: &mut PlanView,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    open: &OpenFile,
    asks: &mut Asks,
) {
    // A plan without actions needs actions first.
    if open.assessment().actions.is_empty() && !open.has_unconfirmed() {
        return;
    }
    let lines = lines(cx, open);
    text::heading_ui(ui, &cx.tr.plan_window_checks(lines.len()));
    if lines.is_empty() {
        text::text_ui(ui, &format!("✓ {}", cx.tr.plan_window_checks_none()));
    }
    let n_shown = if view.shows_all_checks { lines.len() } else { N_SHOWN };
    for line in lines.iter().take(n_shown) {
        if button::line_ui(ui, cx.tokens, &format!("▲ {}", line.words(cx))).clicked() {
            mend(view, &line.lead, asks);
        }
    }
    untraceable_ui(ui, cx, open, asks);
    let more = match lines.len().saturating_sub(n_shown) {
        0 if view.shows_all_checks && N_SHOWN < lines.len() => {
            Some(cx.tr.plan_window_checks_fewer())
        }
        0 => None,
        n => Some(cx.tr.plan_window_checks_more(n)),
    };
    if more.is_some_and(|more| button::quiet_ui(ui, &more).clicked()) {
        view.shows_all_checks = !view.shows_all_checks;
    }
    ui.add_space(space::XL);
}

/// Evidence that nobody can look up: no check of the plan, but the plan rests on it.
fn untraceable_ui(ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile, asks: &mut Asks) {
    let all = untraceable::all(cx, open.assessment());
    let Some((question, idx)) = all.first() else { return };
    let words = cx.tr.assessment_untraceable_all(all.len());
    if button::line_ui(ui, cx.tokens, &format!("▲ {words}")).clicked() {
        asks.show(Place::Evidence(question.clone(), *idx));
    }
}

/// What one place of the plan lacks.
struct Line<'a> {
    /// What is mended first.
    lead: Lead<'a>,
    /// What it is about, or the whole sentence where nothing is told apart.
    about: String,
    gaps: Vec<String>,
}

/// Where a line leads.
enum Lead<'a> {
    /// To what a check is about.
    Check(&'a PlanCheck),
    /// To a field of an action whose days are in the wrong order.
    Day(&'a ActionId, ActionField),
}

impl Lead<'_> {
    fn action(&self) -> Option<&ActionId> {
        match self {
            Self::Check(check) => check.action.as_ref(),
            Self::Day(id, _) => Some(id),
        }
    }
}

impl Line<'_> {
    fn words(&self, cx: &ViewCx<'_>) -> String {
        if self.gaps.is_empty() {
            return self.about.clone();
        }
        cx.tr.plan_window_checks_gaps(self.about.as_str(), self.gaps.join(", "))
    }
}

/// The checks that fail; what one action lacks stands in one line.
fn lines<'a>(cx: &ViewCx<'_>, open: &'a OpenFile) -> Vec<Line<'a>> {
    let names = OpenNames { texts: cx.texts, assessment: open.assessment() };
    let mut lines = Lines(Vec::new());
    for check in &open.card.plan_checks {
        let action = check.action.as_ref();
        let Some((id, gap)) = action.zip(gap(cx, check.rule)) else {
            let of = check.of.as_deref();
            let about = plan_check(cx.tr, check.rule, action, of, &names);
            lines.push(Line { lead: Lead::Check(check), about, gaps: Vec::new() });
            continue;
        };
        lines.push_gap(open, id, Lead::Check(check), gap);
    }
    for action in &open.assessment().actions {
        for (field, gap) in misplaced_days(cx.tr, action) {
            lines.push_gap(open, &action.id, Lead::Day(&action.id, field), gap);
        }
    }
    lines.0
}

/// Lines in their order.
struct Lines<'a>(Vec<Line<'a>>);

impl<'a> Lines<'a> {
    fn push(&mut self, line: Line<'a>) {
        self.0.push(line);
    }

    /// What an action lacks, beside whatever else it does.
    fn push_gap(&mut self, open: &OpenFile, id: &ActionId, lead: Lead<'a>, gap: String) {
        let is_known = |it: &&mut Line<'_>| it.lead.action() == Some(id) && !it.gaps.is_empty();
        if let Some(line) = self.0.iter_mut().find(is_known) {
            line.gaps.push(gap);
        } else {
            self.push(Line { lead, about: name(open, id), gaps: vec![gap] });
        }
    }
}

/// The number and the title of an action.
fn name(open: &OpenFile, id: &ActionId) -> String {
    let mut numbered = (1..).zip(&open.assessment().actions);
    let named = numbered.find(|(_, action)| action.id == *id);
    named.map_or_else(String::new, |(number, action)| format!("{number}. {}", action.title))
}

/// Goes where a check is mended.
fn mend(view: &mut PlanView, lead: &Lead<'_>, asks: &mut Asks) {
    let check = match lead {
        Lead::Check(check) => *check,
        Lead::Day(action, field) => {
            view.show((*action).clone(), *field);
            return;
        }
    };
    if let Some(action) = &check.action {
        view.show(action.clone(), field_of(check.rule));
    } else if check.rule == PlanCheckRule::TargetStillHigh
        && let Some(id) = check.of.as_deref().and_then(|it| RiskId::parse(it).ok())
    {
        asks.show(Place::Risk(id));
    } else if check.rule == PlanCheckRule::AnswersToConfirm {
        asks.show(Place::ToConfirm);
    }
}

/// The field that mends a rule.
fn field_of(rule: PlanCheckRule) -> ActionField {
    match rule {
        PlanCheckRule::NoOwner => ActionField::Owner,
        PlanCheckRule::NoIndicator => ActionField::Indicator,
        PlanCheckRule::NoBaseline => ActionField::Baseline,
        PlanCheckRule::NoTarget => ActionField::Target,
        PlanCheckRule::RepeatsTheLaw => ActionField::Title,
        _ => ActionField::Due,
    }
}
