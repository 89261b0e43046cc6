//! `skaidra score`: prints the scores.

use std::path::Path;

use crate::report::words::{self, Names, OpenNames};
use crate::report::{PackJson, ScoreJson};
use crate::scoring::{Band, Scorecard, score};

use super::failure::Failure;
use super::opened::{input, open, pack};
use super::{Context, Verdict, say};

/// Prints JSON, or the few lines that a person asks for first.
pub(super) fn run(file: &Path, json: bool, context: &Context) -> Result<Verdict, Failure> {
    let session = open(file, &context.tr)?;
    let card = score(&input(&session, Band::Run));
    let texts = pack().texts(context.tr.language());
    if json {
        let scores = ScoreJson::new(&card, &pack().version, session.head());
        let scope = &session.assessment().scope;
        let noted = pack().noted_for(scope, &session.assessment().packs);
        let packs = noted.into_iter().map(PackJson::from).collect();
        let missing = pack().instrument.missing(scope);
        say(ScoreJson { packs, missing, ..scores }.to_json());
    } else {
        print(&card, &OpenNames { texts, assessment: session.assessment() }, context);
    }
    Ok(Verdict::Done)
}

/// Prints level, index, checklists and the greatest risks.
pub(super) fn print(card: &Scorecard, names: &dyn Names, context: &Context) {
    let tr = &context.tr;
    if card.questions.values().all(|it| it.declared.is_none()) {
        say(tr.results_level_none());
    } else {
        say(words::level(tr, card.level));
        let withheld = words::Withheld::from(card.index.is_withheld);
        say(words::why_not_higher(tr, card.binding_gate.as_ref(), withheld, names));
        say(words::index(tr, card.index.low, card.index.high, withheld));
    }
    let number =
        |value: Option<f64>| value.map_or_else(|| tr.cli_undefined(), |it| tr.decimal(it, 2));
    let letter = card.evidence_letter.map_or("–", |it| it.as_str());
    let percent =
        |value: Option<f64>| value.map_or_else(|| tr.cli_undefined(), |it| tr.percent(it));
    let gap = match card.declared.zip(card.backed) {
        Some((declared, backed)) => {
            let [declared, backed, gap] = words::claimed_and_backed(tr, declared, backed);
            format!("{gap} ({})", tr.report_declared_backed(backed, declared))
        }
        None => number(card.claim_gap),
    };
    say(tr.cli_score_shares(percent(card.coverage), gap, letter));
    say("");
    for checklist in &card.checklists {
        let title = names.checklist(&checklist.id).unwrap_or_else(|| checklist.id.to_string());
        let low =
            if checklist.is_withheld { tr.cli_withheld() } else { tr.decimal(checklist.low, 2) };
        say(format!("  {low:>12}  {title}"));
    }
    say("");
    for risk in card.risks.iter().take(5) {
        let text = names.risk(&risk.id).unwrap_or_else(|| risk.id.to_string());
        let [gross, net, target] = [risk.gross, risk.net, risk.target].map(|it| tr.decimal(it, 1));
        say(format!(
            "  {gross:>4} → {net:>4} → {target:>4}  {:<12} {text}",
            tr.risk_band(risk.band)
        ));
    }
}
