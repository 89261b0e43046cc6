//! Data warnings: signs that answers or ratings may not be what they seem; they block nothing.

use std::collections::{BTreeMap, BTreeSet};

use super::super::constants::{
    BARE_SHARE_FROM, CLAIM_GAP_MAX, SHARED_REFERENCE_MAX, SIGNIFICANT_BELOW, VANISHED_BELOW,
    reaches,
};
use super::super::model::Model;
use super::super::{Scorecard, Warning, WarningRule};

/// Every warning, in the order of the method.
pub(in super::super) fn warnings(model: &Model<'_>, card: &Scorecard) -> Vec<Warning> {
    let mut found = Vec::new();
    let mut warn = |rule, of: Option<String>| found.push(Warning { rule, of });
    let answered: Vec<_> = model
        .questions
        .iter()
        .filter_map(|it| it.declared.map(|level| (level.get(), it.grade.get())))
        .collect();
    let levels: BTreeSet<u8> = answered.iter().map(|(level, _)| *level).collect();
    if 2 <= answered.len() && levels.len() == 1 {
        warn(WarningRule::AllAnswersEqual, None);
    }
    let n_bare = answered.iter().filter(|(level, grade)| *level == 4 && *grade < 2).count();
    if !answered.is_empty() && reaches(count(n_bare), BARE_SHARE_FROM * count(answered.len())) {
        warn(WarningRule::VerifiedWithoutEvidence, None);
    }
    if !model.risks.is_empty() && model.risks.iter().all(|it| it.gross() < SIGNIFICANT_BELOW) {
        warn(WarningRule::NoCriticalGross, None);
    }
    let ratings: BTreeSet<_> = model.risks.iter().map(|it| (it.likelihood, it.impact)).collect();
    if 2 <= model.risks.len() && ratings.len() == 1 {
        warn(WarningRule::UniformRisks, None);
    }
    if card.claim_gap.is_some_and(|gap| !reaches(CLAIM_GAP_MAX, gap)) {
        warn(WarningRule::ClaimGap, None);
    }
    for reference in shared_references(model) {
        warn(WarningRule::SharedEvidence, Some(reference));
    }
    for risk in &card.risks {
        if SIGNIFICANT_BELOW <= risk.gross && risk.net < VANISHED_BELOW {
            warn(WarningRule::VanishedRisk, Some(risk.id.to_string()));
        }
    }
    found
}

/// Evidence references that serve more than five questions.
fn shared_references(model: &Model<'_>) -> Vec<String> {
    let mut users: BTreeMap<&str, usize> = BTreeMap::new();
    for it in &model.questions {
        let mut references: Vec<&str> =
            it.evidence.iter().filter_map(|it| it.reference.as_deref()).collect();
        references.sort_unstable();
        references.dedup();
        for reference in references {
            *users.entry(reference).or_default() += 1;
        }
    }
    users
        .into_iter()
        .filter(|(_, n)| SHARED_REFERENCE_MAX < count(*n))
        .map(|(reference, _)| reference.to_owned())
        .collect()
}

#[expect(clippy::cast_precision_loss, reason = "counts of questions are small")]
fn count(n: usize) -> f64 {
    n as f64
}
