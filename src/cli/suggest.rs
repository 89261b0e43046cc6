//! `skaidra suggest`: prints the suggested plan; as text, what is suggested for questions that nobody answered stands apart.

use std::path::Path;

use serde_json::json;

use crate::scoring::{Band, METHOD_VERSION, Suggestion, round4, suggest, suggest_answered_first};

use super::failure::Failure;
use super::opened::{input, open, pack};
use super::{Context, Verdict, say};

/// Prints JSON, or one line an action.
pub(super) fn run(
    file: &Path,
    budget: Option<u32>,
    json: bool,
    context: &Context,
) -> Result<Verdict, Failure> {
    let session = open(file, &context.tr)?;
    let input = input(&session, Band::Skip);
    if json {
        say(to_json(&suggest(&input, budget), budget, session.head()));
    } else {
        print(&suggest_answered_first(&input, budget), context);
    }
    Ok(Verdict::Done)
}

fn to_json(suggestion: &Suggestion, budget: Option<u32>, head: &str) -> String {
    let risk = |(id, before, after): &(crate::domain::RiskId, f64, f64)| json!({ "risk": id.as_str(), "before": round4(*before), "after": round4(*after) });
    let action = |it: &crate::scoring::SuggestedAction| {
        json!({
            "question": it.question.as_str(),
            "planned_level": it.planned_level.get(),
            "promised_grade": it.promised_grade.get(),
            "effort": it.effort.get(),
            "excess_decrease": round4(it.excess_decrease),
            "decrease": round4(it.decrease),
            "risks": it.risks.iter().map(risk).collect::<Vec<_>>(),
        })
    };
    let remaining = |(id, target): &(crate::domain::RiskId, f64)| json!({ "risk": id.as_str(), "target": round4(*target) });
    let value = json!({
        "schema": "skaidra.suggestion/1",
        "method": METHOD_VERSION,
        "content": pack().version,
        "head": head,
        "budget": budget,
        "effort": suggestion.effort,
        "total_before": round4(suggestion.total_before),
        "total_after": round4(suggestion.total_after),
        "actions": suggestion.actions.iter().map(action).collect::<Vec<_>>(),
        "remaining": suggestion.remaining.iter().map(remaining).collect::<Vec<_>>(),
    });
    format!("{value:#}")
}

fn print([answered, blank]: &[Suggestion; 2], context: &Context) {
    let tr = &context.tr;
    if answered.actions.is_empty() && blank.actions.is_empty() {
        say(tr.cli_nothing_to_suggest());
    }
    actions(answered, 0, context);
    if blank.actions.is_empty() {
        total(answered, context);
    } else {
        if !answered.actions.is_empty() {
            total(answered, context);
        }
        say(tr.cli_suggestion_blank());
        actions(blank, answered.actions.len(), context);
        total(blank, context);
    }
    if !blank.remaining.is_empty() {
        say(tr.cli_suggestion_remaining(blank.remaining.len()));
    }
}

/// One line an action, with the numbers that go on after so many.
fn actions(suggestion: &Suggestion, n_before: usize, context: &Context) {
    let tr = &context.tr;
    let texts = pack().texts(tr.language());
    for (place, action) in suggestion.actions.iter().enumerate() {
        let text = texts
            .question(&action.question)
            .map_or(action.question.as_str(), |it| it.action.as_str());
        say(format!("{:>3}. {} ({})", n_before + place + 1, text, action.question));
        let level = tr.maturity_level(action.planned_level);
        say(format!(
            "     {}",
            tr.cli_suggested(tr.decimal(action.decrease, 2), action.effort.get(), level)
        ));
    }
}

fn total(suggestion: &Suggestion, context: &Context) {
    let tr = &context.tr;
    let [before, after] =
        [suggestion.total_before, suggestion.total_after].map(|it| tr.decimal(it, 1));
    say(tr.cli_suggestion_total(after, before, u64::from(suggestion.effort)));
}
