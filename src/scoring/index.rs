//! Checklist scores, pooled sums and the overall index (METHOD sections 2 and 3), and the crosswalk of section 4.

use super::constants::{
    AKL_BANDS, COVERAGE_WITHHELD, INDEX_FLOOR, LETTER_A, LETTER_B, LETTER_C, LETTER_D, reaches,
};
use super::model::{Model, ModelQuestion, mean};
use super::{Akl, AklBand, ChecklistScore, EvidenceLetter, Index};

/// The sums of METHOD section 2 over some questions.
#[derive(Default)]
struct Sums {
    applicable: f64,
    answered: f64,
    low: f64,
    high: f64,
    declared: f64,
    evidence: f64,
}

impl Sums {
    fn of<'a>(questions: impl Iterator<Item = &'a ModelQuestion<'a>>) -> Self {
        let mut sums = Self::default();
        for it in questions {
            let w = it.weight;
            sums.applicable += w;
            sums.low += w * it.s() / 4.0;
            sums.evidence += w * f64::from(it.grade) / 3.0;
            match it.declared {
                Some(level) => {
                    sums.answered += w;
                    sums.declared += w * f64::from(level) / 4.0;
                    sums.high += w * f64::from(level) / 4.0;
                }
                None => sums.high += w,
            }
        }
        sums
    }
}

/// Shares pooled over all questions in scope; none where the denominator is empty.
pub(super) struct Pooled {
    pub(super) coverage: Option<f64>,
    pub(super) evidence: Option<f64>,
    pub(super) declared: Option<f64>,
    pub(super) backed: Option<f64>,
    pub(super) claim_gap: Option<f64>,
}

/// Pools over all questions in scope.
pub(super) fn pooled(model: &Model<'_>) -> Pooled {
    let sums = Sums::of(model.questions.iter());
    let declared = share(sums.declared, sums.answered);
    let backed = share(sums.low, sums.answered);
    Pooled {
        coverage: share(sums.answered, sums.applicable),
        evidence: share(sums.evidence, sums.applicable),
        declared,
        backed,
        claim_gap: declared.zip(backed).map(|(declared, backed)| declared - backed),
    }
}

/// Scores each checklist that has an applicable question.
pub(super) fn checklists(model: &Model<'_>) -> Vec<ChecklistScore> {
    let score = |checklist: &super::model::ModelChecklist<'_>| {
        let questions = model.questions.get(checklist.questions.clone()).unwrap_or_default();
        let sums = Sums::of(questions.iter());
        let declared = share(sums.declared, sums.answered);
        let backed = share(sums.low, sums.answered);
        let coverage = sums.answered / sums.applicable;
        let evidence = sums.evidence / sums.applicable;
        ChecklistScore {
            id: checklist.id.clone(),
            low: sums.low / sums.applicable,
            high: sums.high / sums.applicable,
            declared,
            backed,
            claim_gap: declared.zip(backed).map(|(declared, backed)| declared - backed),
            coverage,
            evidence,
            evidence_letter: letter(evidence),
            weight: checklist.weight,
            is_withheld: !reaches(coverage, COVERAGE_WITHHELD),
            akl: mean(questions.iter().map(akl_value)).unwrap_or(0.0),
        }
    };
    model.checklists.iter().map(score).collect()
}

/// The overall index with its bounds.
pub(super) fn overall(model: &Model<'_>, checklists: &[ChecklistScore]) -> Index {
    let low = geometric(checklists.iter().map(|it| (it.low, it.weight)), INDEX_FLOOR);
    let high = geometric(checklists.iter().map(|it| (it.high, it.weight)), INDEX_FLOOR);
    let arithmetic = arithmetic(checklists.iter().map(|it| (it.low, it.weight)));
    Index {
        low,
        high,
        arithmetic,
        imbalance: arithmetic.zip(low).map(|(arithmetic, low)| arithmetic - low),
        is_withheld: pooled(model).coverage.is_none_or(|it| !reaches(it, COVERAGE_WITHHELD)),
    }
}

/// `( exp( Σ W·ln x / Σ W ) − f ) / (100 − f)` with `x = f + (100 − f)·S`; none without weight.
pub(super) fn geometric(pairs: impl Iterator<Item = (f64, f64)>, floor: f64) -> Option<f64> {
    let (sum, weights) = pairs.fold((0.0, 0.0), |(sum, weights), (share, weight)| {
        (sum + weight * libm::log(floor + (100.0 - floor) * share), weights + weight)
    });
    (0.0 < weights).then(|| (libm::exp(sum / weights) - floor) / (100.0 - floor))
}

/// `Σ W·S / Σ W`; none without weight.
pub(super) fn arithmetic(pairs: impl Iterator<Item = (f64, f64)>) -> Option<f64> {
    let (sum, weights) = pairs.fold((0.0, 0.0), |(sum, weights), (share, weight)| {
        (sum + weight * share, weights + weight)
    });
    (0.0 < weights).then(|| sum / weights)
}

/// The crosswalk: mean of the checklists' means; none without a checklist.
pub(super) fn akl(checklists: &[ChecklistScore]) -> Option<Akl> {
    let value = mean(checklists.iter().map(|it| it.akl))?;
    let [below_average, average, above_average, high] = AKL_BANDS;
    let band = match value {
        it if reaches(it, high) => AklBand::High,
        it if reaches(it, above_average) => AklBand::AboveAverage,
        it if reaches(it, average) => AklBand::Average,
        it if reaches(it, below_average) => AklBand::BelowAverage,
        _ => AklBand::Low,
    };
    Some(Akl { value, band })
}

fn akl_value(question: &ModelQuestion<'_>) -> f64 {
    match question.supported.map_or(0, crate::domain::MaturityLevel::get) {
        0 => 0.0,
        1 | 2 => 0.5,
        _ => 1.0,
    }
}

/// The letter of a share of evidence.
pub(super) fn letter(share: f64) -> EvidenceLetter {
    match share {
        it if reaches(it, LETTER_A) => EvidenceLetter::A,
        it if reaches(it, LETTER_B) => EvidenceLetter::B,
        it if reaches(it, LETTER_C) => EvidenceLetter::C,
        it if reaches(it, LETTER_D) => EvidenceLetter::D,
        _ => EvidenceLetter::E,
    }
}

fn share(part: f64, whole: f64) -> Option<f64> {
    (0.0 < whole).then(|| part / whole)
}
