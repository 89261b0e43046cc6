//! The golden vectors of METHOD section 11.

use super::super::index::{arithmetic, geometric};
use super::super::round4;
use super::sample::Sample;

#[test]
fn a_checklist_gives_the_golden_sums() {
    let sample = Sample::default().with(
        "core",
        "core-r1 3 3",
        "core-01 3 L unit core-r1:1 4 1
         core-02 3 L unit core-r1:1 3 2
         core-03 2 L unit core-r1:1 3 0
         core-04 2 L unit core-r1:1 2 1
         core-05 1 L unit core-r1:1 -
         core-06 1 L unit core-r1:1 na",
    );
    let card = sample.score();
    let core = &card.checklists[0];
    let got = [core.low, core.high, core.declared.unwrap(), core.coverage, core.evidence, core.akl]
        .map(round4);
    assert_eq!(got, [0.4773, 0.7955, 0.7750, 0.9091, 0.3333, 0.5000]);
}

#[test]
fn three_checklists_give_the_golden_index() {
    let pairs = [(0.75, 9.0), (0.70, 6.0), (0.15, 12.0)];
    assert_eq!(geometric(pairs.into_iter(), 10.0).map(round4), Some(0.3889));
    assert_eq!(arithmetic(pairs.into_iter()).map(round4), Some(0.4722));
}

const RISK: &str = "na-r1 4 4";
const QUESTIONS: &str = "
    na-01 1 L it-system na-r1:1 3 1
    na-02 1 L second-officer na-r1:1 3 2
    na-03 1 L second-officer na-r1:1 2 1
    na-04 1 I appeals na-r1:0.5 2 1
    na-05 1 L internal-audit na-r1:1 0
    na-06 1 I recovery na-r1:1 0";

/// E of a side from what remains of it: `X_net = 1 + 3·(1 − E)` for a side of 4.
fn effect(side: f64) -> f64 {
    round4(1.0 - (side - 1.0) / 3.0)
}

#[test]
fn a_risk_gives_the_golden_net_and_claimed() {
    let card = Sample::default().with("needs", RISK, QUESTIONS).score();
    let risk = &card.risks[0];
    assert_eq!(effect(risk.net_sides.0), 0.7266);
    assert_eq!(round4(risk.net), 6.2573);
    assert_eq!(round4(risk.net_claimed), 5.4114);
    assert_eq!(risk.gross, 16.0);
}

#[test]
fn planned_actions_give_the_golden_target() {
    let sample = Sample::default()
        .with("needs", RISK, QUESTIONS)
        .with_action("a-1 na-01 4 3")
        .with_action("a-2 na-05 3 2")
        .with_action("a-3 na-06 3 2");
    let card = sample.score();
    let risk = &card.risks[0];
    assert_eq!([risk.target_sides.0, risk.target_sides.1].map(effect), [0.9, 0.6445]);
    assert_eq!(round4(risk.target), 2.6863);
    assert!(risk.is_adequate);
}

#[test]
fn rounding_is_half_away_from_zero_at_four_decimals() {
    for (value, expected) in
        [(0.000_05, 0.0001), (-0.000_05, -0.0001), (0.123_449, 0.1234), (-0.000_01, 0.0)]
    {
        assert_eq!(round4(value), expected, "{value}");
        assert!(round4(value).is_sign_positive() || round4(value) < 0.0, "{value}");
    }
}
