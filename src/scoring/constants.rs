//! Every constant of METHOD 1.0 in one table. They are expert conventions, not calibrated against data.

/// The version of the method that these constants belong to.
pub const METHOD_VERSION: &str = "1.0";

/// One constant, as the method annex prints it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Constant {
    /// Its name in the annex.
    pub name: &'static str,
    /// Its value.
    pub value: f64,
    /// The section of the method that uses it.
    pub section: u8,
}

macro_rules! constants {
    ($($(#[$doc:meta])* $name:ident = $value:expr, $label:literal, $section:literal;)*) => {
        $($(#[$doc])* pub const $name: f64 = $value;)*

        /// Every constant, in the order of the method.
        pub const CONSTANTS: &[Constant] = &[
            $(Constant { name: $label, value: $name, section: $section }),*
        ];
    };
}

constants! {
    /// Evidence older than this many months on the assessment date counts one grade lower.
    AGEING_MONTHS = 24.0, "evidence-age-months", 1;
    /// Coverage below this withholds a headline; also the coverage gate of Emerging.
    COVERAGE_WITHHELD = 2.0 / 3.0, "coverage-withheld", 2;
    /// Evidence letter A begins here.
    LETTER_A = 0.8, "evidence-letter-a", 2;
    /// Evidence letter B begins here.
    LETTER_B = 0.6, "evidence-letter-b", 2;
    /// Evidence letter C begins here.
    LETTER_C = 0.4, "evidence-letter-c", 2;
    /// Evidence letter D begins here.
    LETTER_D = 0.2, "evidence-letter-d", 2;
    /// The floor `f` of the geometric index, of 100.
    INDEX_FLOOR = 10.0, "index-floor", 3;
    /// Emerging begins at this index.
    EMERGING_INDEX = 0.40, "emerging-index", 4;
    /// Established begins at this index.
    ESTABLISHED_INDEX = 0.60, "established-index", 4;
    /// Established needs this coverage.
    ESTABLISHED_COVERAGE = 0.80, "established-coverage", 4;
    /// Established needs every key question supported at this level.
    ESTABLISHED_KEY = 2.0, "established-key-level", 4;
    /// Established needs every checklist at this share.
    ESTABLISHED_WEAKEST = 0.35, "established-weakest-checklist", 4;
    /// Leading begins at this index.
    LEADING_INDEX = 0.80, "leading-index", 4;
    /// Leading needs this coverage.
    LEADING_COVERAGE = 0.95, "leading-coverage", 4;
    /// Leading needs every key question supported at this level.
    LEADING_KEY = 3.0, "leading-key-level", 4;
    /// Leading needs this share of evidence.
    LEADING_EVIDENCE = 0.60, "leading-evidence", 4;
    /// Leading needs this share of due actions closed with evidence.
    LEADING_CLOSED = 0.80, "leading-closed-actions", 4;
    /// The width of a band of the crosswalk to the Lithuanian resistance level.
    AKL_BAND = 0.2, "akl-band", 4;
    /// The efficiency of a verified direct control.
    EFFICIENCY = 0.75, "control-efficiency", 5;
    /// No set of controls removes more than this share of a side.
    EFFECT_MAX = 0.90, "control-effect-max", 5;
    /// Below this a risk is tolerable.
    TOLERABLE_BELOW = 3.5, "tolerable-below", 5;
    /// Below this a risk is significant, from here on critical.
    SIGNIFICANT_BELOW = 7.0, "significant-below", 5;
    /// The suggested plan aims below this target risk.
    SUGGESTION_AIM = 3.4999, "suggestion-aim", 6;
    /// From this many actions on it is a plan check that one owner holds most of them…
    OWNER_ACTIONS_FROM = 5.0, "owner-actions-from", 6;
    /// …which is more than this share.
    OWNER_SHARE_MAX = 0.60, "owner-share-max", 6;
    /// More actions than this of one owner in a quarter are a plan check.
    OWNER_QUARTER_MAX = 5.0, "owner-quarter-max", 6;
    /// From this share of answers at level 4 without records on there is a data warning.
    BARE_SHARE_FROM = 0.80, "bare-share-from", 6;
    /// One reference that serves more questions than this is a data warning.
    SHARED_REFERENCE_MAX = 5.0, "shared-reference-max", 6;
    /// A critical gross risk below this net risk is a data warning.
    VANISHED_BELOW = 1.5, "vanished-below", 6;
    /// A declared share this far above the backed one is a data warning.
    CLAIM_GAP_MAX = 0.25, "claim-gap-warning", 6;
    /// The number of runs of the robustness band.
    ROBUSTNESS_RUNS = 1000.0, "robustness-runs", 7;
    /// Votes are contested when their quartiles lie this many levels apart.
    CONTESTED_RANGE = 2.0, "contested-range", 9;
    /// How votes are distributed is shown from this many on.
    DISTRIBUTION_FROM = 5.0, "distribution-from", 9;
}

/// Where the upper four bands of the crosswalk begin; written out, since 3 × 0.2 is not 0.6 in binary.
pub const AKL_BANDS: [f64; 4] = [0.2, 0.4, 0.6, 0.8];
/// Noise of the last binary digits (of `exp`, `ln` and sums of thirds) that must not decide a border.
pub(super) const NOISE: f64 = 1e-9;

/// Whether a value reaches a border, the border included.
pub fn reaches(value: f64, border: f64) -> bool {
    border <= value + NOISE
}

/// The seed of the robustness band.
pub const ROBUSTNESS_SEED: u64 = 20_170_430;
/// The odd number that both separates and advances the random streams (`SplitMix64`).
pub const SPLITMIX_GAMMA: u64 = 0x9E37_79B9_7F4A_7C15;
