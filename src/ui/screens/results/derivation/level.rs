//! The level, condition by condition: what each level asks for, what there is, and whether that is enough.

use eframe::egui::Ui;

use super::super::Number;
use super::NUMBER;
use crate::domain::Answer;
use crate::report::words;
use crate::scoring::{Condition, Gate};
use crate::ui::asks::{Asks, Place};
use crate::ui::open_file::OpenFile;
use crate::ui::screens::Screen;
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::table::{Column, Rows, table_ui};
use crate::ui::widgets::text;

/// Draws the conditions; a row leads to what it is about.
pub(super) fn ui(ui: &mut Ui, cx: &ViewCx<'_>, open: &OpenFile, asks: &mut Asks) -> Option<Number> {
    text::read_ui(ui, &cx.tr.results_window_level_how());
    let columns = [
        Column::words(cx.tr.results_window_column_condition()),
        Column::number(cx.tr.results_window_column_least(), NUMBER),
        Column::number(cx.tr.results_window_column_value(), NUMBER),
        Column::number(cx.tr.results_window_column_met(), NUMBER),
    ];
    let conditions: Vec<Condition> =
        open.conditions().into_iter().map(|it| decided(cx, open, it)).collect();
    let rows: Vec<Vec<String>> = conditions.iter().map(|it| row(cx, open, it)).collect();
    let clicked = table_ui(ui, cx.tokens, &columns, &rows, Rows::Lead)?;
    let condition = conditions.into_iter().nth(clicked)?;
    match condition.gate {
        Gate::Score => Some(Number::Index),
        Gate::Coverage => Some(Number::Coverage),
        Gate::Evidence => Some(Number::Evidence),
        Gate::WeakChecklist => condition.checklist.map(Number::Checklist),
        Gate::KeyQuestion => {
            asks.show(Place::Question(condition.question?));
            None
        }
        Gate::OverdueActions => {
            asks.show(Place::Screen(Screen::Plan));
            None
        }
    }
}

fn row(cx: &ViewCx<'_>, open: &OpenFile, it: &Condition) -> Vec<String> {
    let tr = cx.tr;
    let level = tr.overall_level(it.of);
    let what = match it.gate {
        Gate::Score => tr.results_window_gate_index(),
        Gate::Coverage => tr.results_window_gate_coverage(),
        Gate::Evidence => tr.results_window_gate_evidence(),
        Gate::OverdueActions if it.value.is_none() => {
            tr.results_window_gate_none(tr.results_window_gate_closed())
        }
        Gate::OverdueActions => tr.results_window_gate_closed(),
        Gate::KeyQuestion => {
            let id = it.question.as_ref().map_or("–", crate::domain::QuestionId::as_str);
            tr.results_window_gate_key(id)
        }
        Gate::WeakChecklist => {
            let title = it.checklist.as_ref().map_or("–", |id| cx.checklist_title(id));
            tr.results_window_gate_weak(title)
        }
    };
    let number = |value: f64| match it.gate {
        Gate::Score | Gate::WeakChecklist => tr.decimal(value, 2),
        Gate::KeyQuestion => tr.decimal(value, 0),
        Gate::Coverage | Gate::Evidence | Gate::OverdueActions => tr.percent(value),
    };
    // The index as elsewhere; else a value that misses what is asked with as many decimals as it takes to see that.
    let both = |value: f64| match it.gate {
        Gate::Score => {
            let [value, least] = words::index_numbers(tr, [value, it.least]);
            (value, least)
        }
        Gate::WeakChecklist => words::against(tr, value, it.least),
        Gate::KeyQuestion => (number(value), number(it.least)),
        Gate::Coverage | Gate::Evidence | Gate::OverdueActions => {
            words::percent_against(tr, value, it.least)
        }
    };
    let blank = blank(cx, open, it);
    let is_open = !it.holds && (blank.is_some() || is_withheld(open, it));
    let met = match it.holds {
        true => tr.results_window_met(),
        false if is_open => tr.results_window_not_known(),
        false => tr.results_window_not_met(),
    };
    let least = || number(it.least);
    let (value, least) = match it.value {
        _ if is_open => (blank.unwrap_or_else(|| tr.results_window_few()), least()),
        Some(value) if it.holds && it.gate != Gate::Score => (number(value), least()),
        Some(value) => both(value),
        None => ("–".to_owned(), least()),
    };
    vec![format!("{level}: {what}"), least, value, met]
}

/// In place of a key question that nobody has told yet, the weakest answered one, where that fails: what is told of the other then changes nothing.
fn decided(cx: &ViewCx<'_>, open: &OpenFile, condition: Condition) -> Condition {
    if condition.holds || blank(cx, open, &condition).is_none() {
        return condition;
    }
    let keys = cx.pack.instrument.checklists.iter().flat_map(|it| &it.questions);
    let told = keys.filter(|it| it.is_key).filter_map(|it| {
        let supported = open.card.questions.get(&it.id)?.supported?;
        Some((&it.id, f64::from(supported.get())))
    });
    let failing = told.filter(|(_, value)| *value < condition.least);
    match failing.min_by(|a, b| a.1.total_cmp(&b.1)) {
        Some((id, value)) => {
            Condition { question: Some(id.clone()), value: Some(value), ..condition }
        }
        None => condition,
    }
}

/// What stands in place of the level of a key question that nobody has told yet.
fn blank(cx: &ViewCx<'_>, open: &OpenFile, condition: &Condition) -> Option<String> {
    let id = condition.question.as_ref().filter(|_| condition.gate == Gate::KeyQuestion)?;
    let score = open.card.questions.get(id)?;
    score.declared.is_none().then(|| match open.assessment().answers.get(id) {
        Some(Answer::Unknown) => cx.tr.report_answer_unknown(),
        Some(_) => cx.tr.results_window_unconfirmed(),
        None => cx.tr.report_answer_blank(),
    })
}

/// Whether a condition is about a value that is not published, since too little is answered: it may hold once more is.
fn is_withheld(open: &OpenFile, condition: &Condition) -> bool {
    match (condition.gate, &condition.checklist) {
        (Gate::Score, _) => open.card.index.is_withheld,
        (Gate::WeakChecklist, Some(id)) => {
            open.card.checklists.iter().any(|it| it.id == *id && it.is_withheld)
        }
        _ => false,
    }
}
