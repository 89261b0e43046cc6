//! First pages with room for fewer actions than the plan has: what was left out is no forgery, whatever fixed words stand beside it.

use skaidra::export::APP_VERSION;
use skaidra::i18n::{Language, Tr};
use skaidra::report::pdf::Standard;
use skaidra::report::{Plan, plan_pdf};
use skaidra::review::{Finding, PartKind, open_pdf, verify};

use super::reworded::reworded;
use crate::pdf::tools::text_of;
use crate::support::top;

/// The kept plan as another layout would print it, of an institution whose name takes many lines.
fn crowded(n_words: usize) -> Plan {
    let path = top().join("tests/fixtures/plans/v0.1/plan-en.pdf");
    let mut plan = open_pdf(&std::fs::read(path).unwrap()).unwrap().plan;
    "0123456789abcdef".clone_into(&mut plan.layout);
    plan.institution.name.push_str(&" and Centre of Hope by the Lake".repeat(n_words));
    plan
}

#[test]
fn actions_without_room_on_the_first_page_are_no_forgery() {
    let tr = Tr::new(Language::English);
    let role = tr.report_sign_prepared();
    let other: String = role.chars().rev().collect();
    let mut all_shown = Vec::new();
    for n_words in (0..26).step_by(2) {
        let plan = crowded(n_words);
        let pdf = plan_pdf(&plan, None, Standard::Ua1).unwrap().bytes;
        let first = text_of(&pdf).split('\u{c}').next().unwrap().replace(['\n', '\u{a0}'], " ");
        let shown = plan.actions.iter().filter(|it| first.contains(&it.title[..20])).count();
        all_shown.push(shown);
        let pdf = reworded(&pdf, 1, &role, &other);
        let found = verify(&pdf, APP_VERSION).unwrap();
        let pages = found.part(PartKind::Pages).unwrap();
        let differs = |it: &&Finding| matches!(it, Finding::TextDiffers { .. });
        assert_eq!(pages.findings.iter().find(differs), None, "{n_words} words, {shown} shown");
    }
    assert!(all_shown.iter().min() < all_shown.iter().max(), "{all_shown:?}");
}
