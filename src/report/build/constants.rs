//! The constants of the method with their names in words, as the annex prints them.

use crate::i18n::Tr;
use crate::report::document::Block;
use crate::scoring::constants::CONSTANTS;

use super::inline::{cell, numbers, row, table, words};
use super::method::PART;

/// The table of constants.
pub(super) fn constants(tr: &Tr) -> Block {
    let columns = vec![
        words(tr.report_column_constant(), 116.0),
        numbers(tr.report_column_value(), 30.0),
        numbers(tr.report_column_section(), 24.0),
    ];
    let rows = CONSTANTS.iter().map(|it| {
        row(vec![
            cell(name(tr, it.name)),
            cell(value(tr, it.value)),
            cell(format!("{PART}.{}", it.section)),
        ])
    });
    table(tr.report_constants_caption(), columns, rows.collect())
}

/// A number with as many decimals as it has, four at most.
fn value(tr: &Tr, value: f64) -> String {
    let text = tr.decimal(value, 4);
    let mark = |it: char| it == ',' || it == '.';
    if text.contains(mark) {
        text.trim_end_matches('0').trim_end_matches(mark).to_owned()
    } else {
        text
    }
}

/// The words of a constant; its own name where this list lacks it, which a test forbids.
fn name(tr: &Tr, name: &str) -> String {
    match name {
        "evidence-age-months" => tr.report_constant_evidence_age_months(),
        "coverage-withheld" => tr.report_constant_coverage_withheld(),
        "evidence-letter-a" => tr.report_constant_evidence_letter("A"),
        "evidence-letter-b" => tr.report_constant_evidence_letter("B"),
        "evidence-letter-c" => tr.report_constant_evidence_letter("C"),
        "evidence-letter-d" => tr.report_constant_evidence_letter("D"),
        "index-floor" => tr.report_constant_index_floor(),
        "emerging-index" => tr.report_constant_emerging_index(),
        "established-index" => tr.report_constant_established_index(),
        "established-coverage" => tr.report_constant_established_coverage(),
        "established-key-level" => tr.report_constant_established_key_level(),
        "established-weakest-checklist" => tr.report_constant_established_weakest_checklist(),
        "leading-index" => tr.report_constant_leading_index(),
        "leading-coverage" => tr.report_constant_leading_coverage(),
        "leading-key-level" => tr.report_constant_leading_key_level(),
        "leading-evidence" => tr.report_constant_leading_evidence(),
        "leading-closed-actions" => tr.report_constant_leading_closed_actions(),
        "akl-band" => tr.report_constant_akl_band(),
        "control-efficiency" => tr.report_constant_control_efficiency(),
        "control-effect-max" => tr.report_constant_control_effect_max(),
        "tolerable-below" => tr.report_constant_tolerable_below(),
        "significant-below" => tr.report_constant_significant_below(),
        "suggestion-aim" => tr.report_constant_suggestion_aim(),
        "owner-actions-from" => tr.report_constant_owner_actions_from(),
        "owner-share-max" => tr.report_constant_owner_share_max(),
        "owner-quarter-max" => tr.report_constant_owner_quarter_max(),
        "bare-share-from" => tr.report_constant_bare_share_from(),
        "shared-reference-max" => tr.report_constant_shared_reference_max(),
        "vanished-below" => tr.report_constant_vanished_below(),
        "claim-gap-warning" => tr.report_constant_claim_gap_warning(),
        "robustness-runs" => tr.report_constant_robustness_runs(),
        "contested-range" => tr.votes_constant_range(),
        "distribution-from" => tr.votes_constant_distribution(),
        other => other.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use crate::i18n::Language;

    use super::*;

    #[test]
    fn every_constant_has_words_in_every_language() {
        for language in Language::ALL {
            let tr = Tr::new(language);
            for constant in CONSTANTS {
                assert_ne!(name(&tr, constant.name), constant.name, "{}", language.tag());
            }
        }
    }
}
