//! What a received plan says, in short: its result with the reason, its greatest risks, its actions, what changed.

use eframe::egui::{Id, Ui};

use crate::domain::{ActionStatus, Deadline};
use crate::report::words::{self, Withheld};
use crate::report::{AnswerJson, Fault, Plan, PlanAction, RiskJson, faults_of};
use crate::review::Rescored;
use crate::scoring::BindingGate;
use crate::ui::asks::{Ask, Asks};
use crate::ui::screens::compare::{questions, split, tables};
use crate::ui::theme::space;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::table::{Column, Rows, table_ui};
use crate::ui::widgets::{band, button, text};

/// How many risks are told.
const N_RISKS: usize = 5;
/// How much of what a sentence is about is told until all is asked for.
const N_THINGS: usize = 10;
/// So many digits of a fingerprint are read at once.
const GROUP: usize = 8;

/// Whose it is, its level and index with the reason, and what waits; a level that its answers do not give is not told as a fact.
pub(super) fn result_ui(ui: &mut Ui, cx: &ViewCx<'_>, plan: &Plan, rescored: Option<&Rescored>) {
    let (tr, scores) = (cx.tr, &plan.scores);
    text::heading_ui(ui, &plan.institution.name);
    text::text_ui(ui, &tr.menu_review_plan(tr.date(plan.assessed_on), kept(plan).count()));
    let n_waiting = plan.questions().filter(|it| it.unconfirmed.is_some()).count();
    if 0 < n_waiting {
        text::marked_ui(ui, "▲", cx.tokens.significant, &tr.repeat_summary(n_waiting));
    }
    if let Some(rescored) = rescored {
        text::marked_ui(ui, "■", cx.tokens.critical, &rescored.line(tr));
        return;
    }
    if !plan.questions().any(|it| matches!(it.answer, AnswerJson::Level { .. })) {
        text::text_ui(ui, &tr.results_level_none());
        return;
    }
    text::text_ui(ui, &words::level(tr, scores.level));
    let withheld = Withheld::from(scores.index.withheld);
    let gate = scores.binding_gate.as_ref().map(|it| BindingGate {
        gate: it.gate,
        of: it.of,
        question: it.question.clone(),
        checklist: it.checklist.clone(),
        value: it.value,
    });
    // The index goes on from the reason where it is withheld.
    text::text_ui(ui, &words::why_not_higher(tr, gate.as_ref(), withheld, plan));
    text::text_ui(ui, &words::index(tr, scores.index.low, scores.index.high, withheld));
    let Some(coverage) = scores.coverage.map(|it| tr.percent(it)) else { return };
    // Of too few answers evidence says nothing.
    let figures = match scores.evidence_letter.filter(|_| !scores.index.withheld) {
        Some(letter) => tr.menu_review_figures(coverage, letter.as_str()),
        None => tr.menu_review_coverage(coverage),
    };
    text::text_ui(ui, &figures);
}

/// What the plan itself finds fault with, as its sixth part says it.
pub(super) fn attention_ui(ui: &mut Ui, cx: &ViewCx<'_>, plan: &Plan) {
    let all = faults_of(plan, cx.tr);
    if all.is_empty() {
        return;
    }
    ui.add_space(space::M);
    // As on the screens of the plan, many risks that stay high are one thing.
    text::heading_ui(ui, &cx.tr.menu_review_attention(all.len()));
    for (idx, Fault { sentence, things }) in all.iter().enumerate() {
        text::marked_ui(ui, "▲", cx.tokens.significant, sentence);
        if !things.is_empty() {
            let id = Id::unique(("things", plan.head.as_str(), idx));
            ui.indent(id, |ui| things_ui(ui, cx, id, things));
        }
    }
    ui.add_space(space::M);
}

/// What a sentence is about: the first ones until all are asked for.
fn things_ui(ui: &mut Ui, cx: &ViewCx<'_>, id: Id, things: &[String]) {
    let shows_all: bool = ui.data(|data| data.get_temp(id)).unwrap_or(false);
    let n_shown = if shows_all { things.len() } else { N_THINGS };
    for thing in things.iter().take(n_shown) {
        text::marked_ui(ui, "–", cx.tokens.ink_soft, thing);
    }
    let n_more = things.len().saturating_sub(N_THINGS);
    if n_more == 0 {
        return;
    }
    let words = if shows_all {
        cx.tr.plan_window_checks_fewer()
    } else {
        cx.tr.plan_window_checks_more(n_more)
    };
    let response = button::link_ui(ui, cx.tokens, &words);
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_expanded(shows_all));
    if response.clicked() {
        ui.data_mut(|data| data.insert_temp(id, !shows_all));
    }
}

/// The fingerprint, in groups that are compared by eye, and the way to take it along.
pub(super) fn head_ui(ui: &mut Ui, cx: &ViewCx<'_>, head: &str, asks: &mut Asks) {
    let digits: Vec<char> = head.chars().collect();
    let groups: Vec<String> = digits.chunks(GROUP).map(|it| it.iter().collect()).collect();
    text::note_ui(ui, cx.tokens, &cx.tr.menu_review_head(groups.join(" ")));
    if button::link_ui(ui, cx.tokens, &cx.tr.menu_review_copy_head()).clicked() {
        ui.ctx().copy_text(head.to_owned());
        asks.push(Ask::Say(cx.tr.menu_review_copied()));
    }
}

/// What changed since the assessment before, where the plan carries it.
pub(super) fn changes_ui(ui: &mut Ui, cx: &ViewCx<'_>, plan: &Plan) {
    let Some(changes) = &plan.previous else { return };
    text::heading_ui(ui, &cx.tr.menu_review_changes());
    split::ui(ui, cx, changes, plan);
    ui.add_space(space::M);
    tables::snapshots_ui(ui, cx, changes);
    ui.add_space(space::M);
    tables::checklists_ui(ui, cx, changes);
    tables::actions_ui(ui, cx, changes, plan, None);
    tables::risks_ui(ui, cx, changes, plan, None);
    questions::still_ui(ui, cx, changes, plan);
}

/// The greatest risks, now and once the plan is done.
pub(super) fn risks_ui(ui: &mut Ui, cx: &ViewCx<'_>, plan: &Plan) {
    if plan.scores.risks.is_empty() {
        return;
    }
    let tr = cx.tr;
    text::heading_ui(ui, &tr.report_summary_risks_heading());
    let value = |it, value| {
        format!("{} {} {}", band::mark(it), tr.risk_band(it), words::risk_number(tr, value))
    };
    let row = |(number, it): (usize, &RiskJson)| {
        let name = format!("{number}. {}{}", risk_text(cx, plan, it), accepted(cx, plan, it));
        vec![name, value(it.band, it.net), value(it.target_band, it.target)]
    };
    let rows: Vec<Vec<String>> = (1..).zip(&plan.scores.risks).take(N_RISKS).map(row).collect();
    let columns = [
        Column::words(tr.report_column_risk()),
        Column::number(tr.report_column_net(), 160.0),
        Column::number(tr.report_column_target(), 160.0),
    ];
    table_ui(ui, cx.tokens, &columns, &rows, Rows::Still);
    ui.add_space(space::L);
}

fn risk_text(cx: &ViewCx<'_>, plan: &Plan, risk: &RiskJson) -> String {
    let mut risks = plan.checklists.iter().flat_map(|it| &it.risks);
    let told = risks.find(|it| it.id == risk.id).map_or(risk.id.as_str(), |it| it.text.as_str());
    cx.risk_told(&risk.id, told).to_owned()
}

/// That somebody bears a risk and until when, or that the acceptance has ended.
fn accepted(cx: &ViewCx<'_>, plan: &Plan, risk: &RiskJson) -> String {
    let told = plan.acceptance_told(cx.tr, &risk.id);
    told.map_or_else(String::new, |it| format!(" – {it}"))
}

/// The actions with who answers for them and by when.
pub(super) fn actions_ui(ui: &mut Ui, cx: &ViewCx<'_>, plan: &Plan) {
    if plan.actions.is_empty() {
        return;
    }
    let tr = cx.tr;
    text::heading_ui(ui, &tr.menu_review_actions());
    let is_dropped = |it: &PlanAction| it.status == ActionStatus::Dropped;
    let due = |it: &PlanAction| match &it.due {
        Some(Deadline::On(day)) => tr.short_date(*day),
        Some(Deadline::Words(words)) => words.clone(),
        None if is_dropped(it) => tr.results_window_none(),
        None => format!("▲ {}", tr.plan_due_missing()),
    };
    let owner = |it: &PlanAction| {
        let owner = it.owner.clone().filter(|it| !it.trim().is_empty());
        owner.unwrap_or_else(|| {
            if is_dropped(it) {
                tr.results_window_none()
            } else {
                format!("▲ {}", tr.plan_owner_missing())
            }
        })
    };
    let title = |it: &PlanAction| match it.reason.as_deref().map(str::trim) {
        Some(reason) if is_dropped(it) && !reason.is_empty() => {
            tr.menu_review_dropped(reason, it.title.as_str())
        }
        None | Some(_) => it.title.clone(),
    };
    let row = |number: Option<usize>, it: &PlanAction| {
        let number = number.map_or_else(String::new, |it| format!("{it}. "));
        vec![number + &title(it), owner(it), due(it), tr.action_status(it.status)]
    };
    // What was dropped comes last, with the reason; the pages do not number it.
    let dropped = plan.actions.iter().filter(|it| is_dropped(it)).map(|it| row(None, it));
    let numbered = (1..).zip(kept(plan)).map(|(number, it)| row(Some(number), it));
    let rows: Vec<Vec<String>> = numbered.chain(dropped).collect();
    let columns = [
        Column::words(tr.plan_column_action()),
        Column::side(tr.report_column_owner(), 180.0),
        Column::side(tr.report_column_due(), 140.0),
        Column::side(tr.plan_column_status(), 120.0),
    ];
    table_ui(ui, cx.tokens, &columns, &rows, Rows::Still);
    ui.add_space(space::L);
}

/// The actions as the plan itself counts them.
fn kept(plan: &Plan) -> impl Iterator<Item = &PlanAction> {
    plan.actions.iter().filter(|it| it.status != ActionStatus::Dropped)
}
