//! Orders that METHOD implies for every assessment: a better answer, more evidence, more controls never make it worse.

use proptest::prelude::*;

use crate::domain::{Answer, EvidenceGrade, MaturityLevel};

use super::super::{Band, Input, PlanCheckRule, score, suggest};
use super::sample::{Sample, TODAY, evidence};

/// One random question: weight, side, group, strength, answer (5 = blank, 6 = N/A), evidence.
type Row = (u8, bool, u8, bool, u8, u8);

fn rows() -> impl Strategy<Value = Vec<Row>> {
    prop::collection::vec(
        (1..=3_u8, any::<bool>(), 0..4_u8, any::<bool>(), 0..=6_u8, 0..=3_u8),
        1..14,
    )
}

fn sample(rows: &[Row], degrees: (u8, u8)) -> Sample {
    let question =
        |(idx, (weight, is_likelihood, group, is_direct, answer, grade)): (usize, &Row)| {
            let side = if *is_likelihood { "L" } else { "I" };
            let strength = if *is_direct { "1" } else { "0.5" };
            let answer = match answer {
                5 => "-".to_owned(),
                6 => "na".to_owned(),
                level => format!("{level} {grade}"),
            };
            let risk = 1 + idx % 2;
            format!("aa-{idx} {weight} {side} group-{group} aa-r{risk}:{strength} {answer}")
        };
    let questions: Vec<String> = rows.iter().enumerate().map(question).collect();
    let half = questions.len().div_ceil(2);
    let (first, second) = questions.split_at(half);
    let (l, i) = degrees;
    Sample::default().with("one", &format!("aa-r1 {l} {i}"), &first.join("\n")).with(
        "two",
        &format!("aa-r2 {i} {l}"),
        &second.join("\n"),
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn bounds_enclose_and_shares_stay_shares(rows in rows(), degrees in (1..=4_u8, 1..=4_u8)) {
        let card = score(&Input { band: Band::Run, ..sample(&rows, degrees).input() });
        for it in &card.checklists {
            prop_assert!(0.0 <= it.low && it.low <= it.high + 1e-12 && it.high <= 1.0 + 1e-12);
            prop_assert!(it.claim_gap.is_none_or(|gap| -1e-12 <= gap));
        }
        if let (Some(low), Some(high), Some(arithmetic)) = (card.index.low, card.index.high, card.index.arithmetic) {
            prop_assert!(low <= high + 1e-12 && low <= arithmetic + 1e-12);
        }
        for risk in &card.risks {
            prop_assert!(risk.target <= risk.net + 1e-12 && risk.net <= risk.gross + 1e-12);
            prop_assert!(risk.net_claimed <= risk.net + 1e-12 && 1.0 <= risk.target);
        }
        if let Some(band) = card.robustness {
            prop_assert!(band.p5 <= band.p95);
        }
    }

    #[test]
    fn an_answer_that_waits_to_be_confirmed_scores_as_a_blank_one(
        rows in rows(), degrees in (1..=4_u8, 1..=4_u8), waits in prop::collection::vec(any::<bool>(), 14)
    ) {
        let confirmed = sample(&rows, degrees);
        let (mut waiting, mut blank) = (sample(&rows, degrees), sample(&rows, degrees));
        let ids: Vec<_> = confirmed.assessment.answers.keys().cloned().collect();
        let chosen: Vec<_> = ids.into_iter().zip(waits).filter(|(_, it)| *it).collect();
        for (id, _) in &chosen {
            waiting.assessment.to_confirm.insert(id.clone());
            blank.assessment.answers.remove(id);
        }
        let mut card = waiting.score();
        let n_checks = card.plan_checks.iter().filter(|it| it.rule == PlanCheckRule::AnswersToConfirm);
        prop_assert_eq!(n_checks.count(), usize::from(!chosen.is_empty()));
        card.plan_checks.retain(|it| it.rule != PlanCheckRule::AnswersToConfirm);
        prop_assert_eq!(card, blank.score());
        waiting.assessment.to_confirm.clear();
        prop_assert_eq!(waiting.score(), confirmed.score());
    }

    #[test]
    fn a_higher_answer_never_lowers_a_score_or_raises_a_risk(
        rows in rows(), degrees in (1..=4_u8, 1..=4_u8), which in any::<prop::sample::Index>()
    ) {
        let before = sample(&rows, degrees);
        let mut after = before.clone();
        let ids: Vec<_> = before.assessment.answers.keys().cloned().collect();
        prop_assume!(!ids.is_empty());
        let answer = after.assessment.answers.get_mut(&ids[which.index(ids.len())]).unwrap();
        let Answer::Level(level) = answer else { return Ok(()) };
        *level = MaturityLevel::new((level.get() + 1).min(4)).unwrap();
        not_worse(&before, &after)?;
    }

    #[test]
    fn better_evidence_never_lowers_a_score_or_raises_a_risk(
        rows in rows(), degrees in (1..=4_u8, 1..=4_u8), which in any::<prop::sample::Index>(), grade in 0..=3_u8
    ) {
        let before = sample(&rows, degrees);
        let mut after = before.clone();
        let ids: Vec<_> = before.assessment.answers.keys().cloned().collect();
        prop_assume!(!ids.is_empty());
        let list = after.assessment.evidence.entry(ids[which.index(ids.len())].clone()).or_default();
        list.push(evidence(EvidenceGrade::new(grade).unwrap()));
        not_worse(&before, &after)?;
    }

    #[test]
    fn answering_a_blank_question_narrows_the_bounds(
        rows in rows(), degrees in (1..=4_u8, 1..=4_u8), level in 0..=4_u8
    ) {
        let before = sample(&rows, degrees);
        let blank = before.instrument.questions().map(|(_, it)| it.id.clone())
            .find(|id| !before.assessment.answers.contains_key(id));
        let Some(blank) = blank else { return Ok(()) };
        let mut after = before.clone();
        after.assessment.answers.insert(blank, Answer::Level(MaturityLevel::new(level).unwrap()));
        let (old, new) = (before.score(), after.score());
        prop_assert!(old.index.low.unwrap() <= new.index.low.unwrap() + 1e-12);
        prop_assert!(new.index.high.unwrap() <= old.index.high.unwrap() + 1e-12);
    }

    #[test]
    fn the_order_of_evidence_and_actions_does_not_matter(rows in rows(), degrees in (1..=4_u8, 1..=4_u8)) {
        let with = |first: &str, second: &str| sample(&rows, degrees).with_action(first).with_action(second).score();
        let (a, b) = ("a-1 aa-0 3 2", "a-2 aa-0 4 1");
        let (one, two) = (with(a, b), with(b, a));
        prop_assert_eq!(one.risks, two.risks);
        prop_assert_eq!(one.priorities, two.priorities);
    }

    #[test]
    fn a_suggestion_lowers_the_total_and_a_larger_budget_is_never_over_spent(
        rows in rows(), degrees in (1..=4_u8, 1..=4_u8), budget in 0..20_u32
    ) {
        let sample = sample(&rows, degrees);
        let suggestion = suggest(&sample.input(), Some(budget));
        prop_assert!(suggestion.effort <= budget);
        prop_assert!(suggestion.total_after <= suggestion.total_before + 1e-9);
        for action in &suggestion.actions {
            prop_assert!(0.0 < action.decrease);
        }
    }

    #[test]
    fn the_assessment_date_only_ages(rows in rows(), degrees in (1..=4_u8, 1..=4_u8)) {
        let sample = sample(&rows, degrees);
        let later = Input { on: TODAY.checked_add(jiff::Span::new().years(3)).unwrap(), ..sample.input() };
        let (now, then) = (sample.score(), score(&later));
        prop_assert!(then.index.low.unwrap_or(0.0) <= now.index.low.unwrap_or(0.0) + 1e-12);
    }
}

fn not_worse(before: &Sample, after: &Sample) -> Result<(), TestCaseError> {
    let (old, new) = (before.score(), after.score());
    prop_assert!(old.index.low.unwrap_or(0.0) <= new.index.low.unwrap_or(0.0) + 1e-12);
    prop_assert!(old.level <= new.level);
    for risk in &old.risks {
        let now = new.risks.iter().find(|it| it.id == risk.id).unwrap();
        prop_assert!(now.net <= risk.net + 1e-12 && now.target <= risk.target + 1e-12);
    }
    Ok(())
}
