//! Sentences that explain results, shared by the exported plan, the window and the command line.

use jiff::civil::Date;

use crate::content::Texts;
use crate::domain::{
    ActionId, Answer, Assessment, ChecklistId, MaturityLevel, OverallLevel, QuestionId, RiskId,
    rounded,
};
use crate::i18n::Tr;
use crate::scoring::constants::{
    CLAIM_GAP_MAX, COVERAGE_WITHHELD, EMERGING_INDEX, ESTABLISHED_COVERAGE, ESTABLISHED_INDEX,
    ESTABLISHED_KEY, ESTABLISHED_WEAKEST, LEADING_CLOSED, LEADING_COVERAGE, LEADING_EVIDENCE,
    LEADING_INDEX, LEADING_KEY, LETTER_A, LETTER_B, LETTER_C, LETTER_D, SIGNIFICANT_BELOW,
    TOLERABLE_BELOW, reaches,
};
use crate::scoring::{AklBand, BindingGate, Gate, PlanCheckRule, WarningRule, round4};

/// Where the words of ids come from, so that a sentence never says an id alone.
pub trait Names {
    /// The question's words.
    fn question(&self, id: &QuestionId) -> Option<String>;
    /// The checklist's title.
    fn checklist(&self, id: &ChecklistId) -> Option<String>;
    /// The risk's words.
    fn risk(&self, id: &RiskId) -> Option<String>;
    /// The action's title.
    fn action(&self, id: &ActionId) -> Option<String>;
    /// Whether the question has a level.
    fn is_answered(&self, id: &QuestionId) -> bool;
}

/// Names from a pack's texts and an open assessment.
#[derive(Debug, Clone, Copy)]
pub struct OpenNames<'a> {
    /// The texts.
    pub texts: &'a Texts,
    /// The assessment.
    pub assessment: &'a Assessment,
}

impl Names for OpenNames<'_> {
    fn question(&self, id: &QuestionId) -> Option<String> {
        self.texts.question(id).map(|it| it.text.clone())
    }

    fn checklist(&self, id: &ChecklistId) -> Option<String> {
        self.texts.checklist(id).map(|it| it.title.clone())
    }

    fn risk(&self, id: &RiskId) -> Option<String> {
        self.texts.risk(id).map(|it| it.text.clone())
    }

    fn action(&self, id: &ActionId) -> Option<String> {
        self.assessment.action(id).map(|it| it.title.clone())
    }

    fn is_answered(&self, id: &QuestionId) -> bool {
        matches!(self.assessment.answer(id), Some(Answer::Level(_)))
    }
}

/// The level and its place among the four.
pub fn level(tr: &Tr, level: OverallLevel) -> String {
    let place = OverallLevel::ALL.iter().position(|it| *it == level).unwrap_or(0) + 1;
    tr.results_level_sentence(tr.overall_level(level), place)
}

/// The name of a level where a share of the weights is answered; else that none can be told.
pub fn told_level(tr: &Tr, level: OverallLevel, coverage: Option<f64>) -> String {
    if coverage.is_some_and(|it| 0.0 < it) {
        tr.overall_level(level)
    } else {
        tr.report_level_none()
    }
}

/// Why the level is not higher; while too little is answered to publish an index, that alone.
pub fn why_not_higher(
    tr: &Tr,
    it: Option<&BindingGate>,
    withheld: Withheld,
    names: &dyn Names,
) -> String {
    match (withheld, it) {
        // No numbers beside it: plans from before this sentence are told from forged ones by where numbers stand.
        (Withheld::Withheld, Some(it)) => tr.results_few_answered(tr.overall_level(it.of)),
        _ => gate(tr, it, names),
    }
}

/// Why the level is not higher, with the words of the question or checklist that fails.
fn gate(tr: &Tr, gate: Option<&BindingGate>, names: &dyn Names) -> String {
    let Some(it) = gate else { return tr.results_gate_none() };
    let of = tr.overall_level(it.of);
    let least = least(it.gate, it.of);
    match (it.gate, it.value) {
        (Gate::Score, None) => tr.results_gate_score_undefined(of),
        (Gate::Score, Some(value)) => {
            let (value, least) = against(tr, value, least);
            tr.results_gate_score(least, of, value)
        }
        (Gate::Coverage, value) => {
            let (value, least) = percent_against(tr, value.unwrap_or(0.0), least);
            tr.results_gate_coverage(least, of, value)
        }
        (Gate::KeyQuestion, value) => key_question(tr, it, value.unwrap_or(0.0), least, names),
        (Gate::WeakChecklist, value) => {
            let id = it.checklist.as_ref();
            let title = id.and_then(|id| names.checklist(id).or_else(|| Some(id.to_string())));
            let (value, least) = against(tr, value.unwrap_or(0.0), least);
            tr.results_gate_weak_checklist(title.unwrap_or_default(), least, of, value)
        }
        (Gate::Evidence, value) => {
            let (value, least) = percent_against(tr, value.unwrap_or(0.0), least);
            tr.results_gate_evidence(least, of, value)
        }
        (Gate::OverdueActions, value) => {
            let (value, least) = percent_against(tr, value.unwrap_or(0.0), least);
            tr.results_gate_overdue_actions(least, of, value)
        }
    }
}

fn key_question(tr: &Tr, it: &BindingGate, value: f64, least: f64, names: &dyn Names) -> String {
    let of = tr.overall_level(it.of);
    let Some(id) = &it.question else { return String::new() };
    let text = names.question(id).unwrap_or_else(|| id.to_string());
    let named = |level: f64| {
        let level = MaturityLevel::all().find(|it| level <= f64::from(*it));
        tr.maturity_level(level.unwrap_or(MaturityLevel::MAX))
    };
    let whole = |level: f64| tr.decimal(level, 0);
    if names.is_answered(id) {
        tr.results_gate_key_question(
            id.as_str(),
            whole(least),
            named(least),
            whole(value),
            named(value),
            of,
            text,
        )
    } else {
        tr.results_gate_key_question_blank(id.as_str(), whole(least), named(least), of, text)
    }
}

/// What a gate asks for.
fn least(gate: Gate, of: OverallLevel) -> f64 {
    let is_leading = of == OverallLevel::Leading;
    match gate {
        Gate::Score => match of {
            OverallLevel::Leading => LEADING_INDEX,
            OverallLevel::Established => ESTABLISHED_INDEX,
            OverallLevel::Nascent | OverallLevel::Emerging => EMERGING_INDEX,
        },
        Gate::Coverage => match of {
            OverallLevel::Leading => LEADING_COVERAGE,
            OverallLevel::Established => ESTABLISHED_COVERAGE,
            OverallLevel::Nascent | OverallLevel::Emerging => COVERAGE_WITHHELD,
        },
        Gate::KeyQuestion if is_leading => LEADING_KEY,
        Gate::KeyQuestion => ESTABLISHED_KEY,
        Gate::WeakChecklist => ESTABLISHED_WEAKEST,
        Gate::Evidence => LEADING_EVIDENCE,
        Gate::OverdueActions => LEADING_CLOSED,
    }
}

/// A value below a border and the border, with as many decimals as it takes to tell them apart.
pub fn against(tr: &Tr, value: f64, border: f64) -> (String, String) {
    let shown = |decimals| (tr.decimal(value, decimals), tr.decimal(border, decimals));
    let short = shown(2);
    if short.0 == short.1 { shown(4) } else { short }
}

/// The same for shares in percent.
pub fn percent_against(tr: &Tr, value: f64, border: f64) -> (String, String) {
    let short = (tr.percent(value), tr.percent(border));
    if short.0 == short.1 { (tr.percent_precise(value), tr.percent_precise(border)) } else { short }
}

/// The share of the greatest evidence in words: whole percents, more exactly where these would show it across the border of a letter.
pub fn evidence_share(tr: &Tr, value: f64) -> String {
    let crosses = |decimals| {
        let shown = rounded(value, decimals);
        LETTERS.iter().any(|border| !reaches(value, *border) && reaches(shown, *border))
    };
    tr.report_figure_evidence_share(if !crosses(2) {
        tr.percent(value)
    } else if !crosses(3) {
        tr.percent_precise(value)
    } else {
        tr.percent_exact(value)
    })
}

/// What is claimed and what is supported, and the difference of both: with as many decimals as it takes for whoever subtracts to come to the same.
pub fn claimed_and_backed(tr: &Tr, declared: f64, backed: f64) -> [String; 3] {
    let gap = |decimals| rounded(declared, decimals) - rounded(backed, decimals);
    let is_rough = 0.005 < (gap(2) - shown(gap(4))).abs();
    let decimals = if is_rough { 4 } else { 2 };
    [declared, backed, gap(decimals)].map(|it| tr.decimal(it, decimals.into()))
}

/// By how much risks fall together, in the numbers in which each is shown before and after.
pub fn shown_decrease(risks: impl IntoIterator<Item = (f64, f64)>) -> f64 {
    let fallen: f64 = risks.into_iter().map(|(before, after)| shown_change(after, before)).sum();
    round4(fallen)
}

/// What a priority is to the decrease that is shown and the effort: the same, or about the same.
pub fn equals(tr: &Tr, priority: f64, decrease: f64, effort: f64) -> &'static str {
    let number = |it| tr.decimal(it, 2);
    if number(shown(decrease) / effort) == number(priority) { "=" } else { "≈" }
}

/// An index as a number: two decimals, four where two would show it across the border of a level.
pub fn index_number(tr: &Tr, value: f64) -> String {
    careful(tr, value, &INDEX_BORDERS)
}

/// An index before and after as numbers of one precision: four decimals where either takes them.
pub fn index_numbers(tr: &Tr, values: [f64; 2]) -> [String; 2] {
    let decimals = index_decimals(values);
    values.map(|it| tr.decimal(it, decimals))
}

/// With how many decimals an index before and after is shown.
pub fn index_decimals(values: [f64; 2]) -> usize {
    values.iter().map(|it| decimals_of(*it, &INDEX_BORDERS)).max().unwrap_or(2)
}

/// A risk as a number: two decimals, four where two would show it across the border of a band.
pub fn risk_number(tr: &Tr, value: f64) -> String {
    careful(tr, value, &RISK_BORDERS)
}

/// The most letters of a risk's short name.
const SHORT_NAME: usize = 34;
/// Words of so few letters do not end a short name.
const SMALL_WORD: usize = 3;

/// The first words of a risk, by which it is known beside its number; the cut is marked.
pub fn short_name(text: &str) -> String {
    let mut words: Vec<&str> = Vec::new();
    let mut n_letters = 0;
    for word in text.split_whitespace() {
        n_letters += word.chars().count() + usize::from(!words.is_empty());
        if SHORT_NAME < n_letters && !words.is_empty() {
            let is_small = |it: &&str| it.chars().count() <= SMALL_WORD;
            while 1 < words.len() && words.last().is_some_and(is_small) {
                words.pop();
            }
            return cut(&words.join(" "));
        }
        words.push(word);
    }
    words.join(" ")
}

/// A name that is cut behind its last word, with the mark of the cut; what was opened is closed.
fn cut(name: &str) -> String {
    let kept = name.trim_end_matches(|it: char| !it.is_alphanumeric());
    let mut open = Vec::new();
    for it in kept.chars() {
        // The sign that opens in English closes in Lithuanian.
        if open.last() == Some(&it) {
            open.pop();
            continue;
        }
        open.extend(match it {
            '«' => Some('»'),
            '„' => Some('“'),
            '“' => Some('”'),
            '(' => Some(')'),
            _ => None,
        });
    }
    let mut text = kept.to_owned();
    // What closes behind the last word stays there; the rest is cut inside of what was opened.
    for it in name.chars().skip(kept.chars().count()) {
        if open.last() != Some(&it) {
            break;
        }
        open.pop();
        text.push(it);
    }
    text.push('…');
    text.extend(open.into_iter().rev());
    text
}

const INDEX_BORDERS: [f64; 3] = [EMERGING_INDEX, ESTABLISHED_INDEX, LEADING_INDEX];
const LETTERS: [f64; 4] = [LETTER_A, LETTER_B, LETTER_C, LETTER_D];
const RISK_BORDERS: [f64; 2] = [TOLERABLE_BELOW, SIGNIFICANT_BELOW];

fn careful(tr: &Tr, value: f64, borders: &[f64]) -> String {
    tr.decimal(value, decimals_of(value, borders))
}

/// Two decimals, four where two would show the value across a border.
fn decimals_of(value: f64, borders: &[f64]) -> usize {
    let crosses = borders.iter().any(|border| value < *border && *border <= shown(value));
    if crosses { 4 } else { 2 }
}

/// The index with its bounds, or why there is none.
pub fn index(tr: &Tr, low: Option<f64>, high: Option<f64>, withheld: Withheld) -> String {
    let (Some(low), Some(high)) = (low, high) else { return tr.results_index_none() };
    let (low, high) = (index_number(tr, low), index_number(tr, high));
    match withheld {
        Withheld::Shown => tr.results_index_sentence(high, low),
        Withheld::Withheld => tr.results_index_withheld(high, low),
    }
}

/// Whether a headline is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Withheld {
    /// Enough is answered.
    Shown,
    /// Coverage is under 2/3.
    Withheld,
}

impl From<bool> for Withheld {
    fn from(is_withheld: bool) -> Self {
        if is_withheld { Self::Withheld } else { Self::Shown }
    }
}

/// What a claim gap means.
pub fn claim_gap(tr: &Tr, gap: Option<f64>) -> String {
    match gap {
        None => "–".to_owned(),
        Some(gap) if CLAIM_GAP_MAX < gap => tr.report_claim_gap_large(),
        Some(gap) if gap < 0.05 => tr.report_claim_gap_none(),
        Some(_) => tr.report_claim_gap_some(),
    }
}

/// A number as far as two decimals show it, so that what is shown adds up.
pub fn shown(value: f64) -> f64 {
    rounded(value, 2)
}

/// A change with its sign, `+0,07`.
pub fn signed(tr: &Tr, value: f64) -> String {
    with_sign(tr, value, 2)
}

/// The same with so many decimals.
pub fn with_sign(tr: &Tr, value: f64, decimals: usize) -> String {
    let text = tr.decimal(value, decimals);
    let is_nothing = text == tr.decimal(0.0, decimals);
    if 0.0 < value && !is_nothing { format!("+{text}") } else { text }
}

/// The change between two shown numbers, so that whoever subtracts them comes to the same.
pub fn change(tr: &Tr, old: f64, new: f64) -> String {
    signed(tr, shown(new) - shown(old))
}

/// The change between two risks as `risk_number` shows them.
pub fn risk_change(tr: &Tr, old: f64, new: f64) -> String {
    let decimals = |it| decimals_of(it, &RISK_BORDERS);
    with_sign(tr, shown_change(old, new), decimals(old).max(decimals(new)))
}

/// The same as a number.
pub fn shown_change(old: f64, new: f64) -> f64 {
    let as_shown = |it| if decimals_of(it, &RISK_BORDERS) == 2 { shown(it) } else { round4(it) };
    round4(as_shown(new) - as_shown(old))
}

/// Two numbers that belong together, with as many decimals as it takes to tell them apart.
pub fn pair(tr: &Tr, one: f64, other: f64) -> (String, String) {
    let with = |decimals| (tr.decimal(one, decimals), tr.decimal(other, decimals));
    let short = with(2);
    if short.0 == short.1 { with(4) } else { short }
}

/// A difference that is never shown as nothing where it is something.
pub fn difference(tr: &Tr, value: f64) -> String {
    tr.decimal(value, if value.abs() < 0.005 { 4 } else { 2 })
}

/// Where the index goes without a checklist: away from what that checklist supports.
pub fn way_without(of_checklist: f64, index: f64) -> &'static str {
    if of_checklist < index { "up" } else { "down" }
}

/// What the robustness band says; nothing can be said of it while too little is answered.
pub fn robustness(tr: &Tr, withheld: Withheld, p5: f64, p95: f64, band_stability: f64) -> String {
    if withheld == Withheld::Withheld {
        return tr.results_few_robustness();
    }
    let (p5, p95) = pair(tr, p5, p95);
    let share = tr.percent(band_stability);
    // As with a single checklist whose answers are all alike.
    if p5 == p95 {
        tr.results_robustness_still(p5, share)
    } else {
        tr.results_robustness(p5, p95, share)
    }
}

/// That no checklist is chosen, or none that the program has; and what to do.
pub fn nothing_asked(tr: &Tr, plan: &super::Plan) -> [String; 2] {
    if plan.left_out.missing.is_empty() {
        [tr.report_empty_scope(), tr.report_empty_scope_next()]
    } else {
        [tr.report_empty_missing(), tr.report_empty_missing_next()]
    }
}

/// The crosswalk, with the warning that it is not the statutory level.
pub fn akl(tr: &Tr, band: AklBand, value: f64) -> String {
    tr.results_akl(akl_band(tr, band), tr.decimal(value, 2))
}

/// The name of a band of the crosswalk.
pub fn akl_band(tr: &Tr, band: AklBand) -> String {
    match band {
        AklBand::Low => tr.results_akl_low(),
        AklBand::BelowAverage => tr.results_akl_below_average(),
        AklBand::Average => tr.results_akl_average(),
        AklBand::AboveAverage => tr.results_akl_above_average(),
        AklBand::High => tr.results_akl_high(),
    }
}

/// A data warning as a sentence; `of` is what the rule is about, as scoring gives it.
pub fn warning(
    tr: &Tr,
    rule: WarningRule,
    of: Option<&str>,
    claim_gap: Option<f64>,
    names: &dyn Names,
) -> String {
    match rule {
        WarningRule::AllAnswersEqual => tr.results_warning_all_answers_equal(),
        WarningRule::VerifiedWithoutEvidence => tr.results_warning_verified_without_evidence(),
        WarningRule::NoCriticalGross => tr.results_warning_no_critical_gross(),
        WarningRule::UniformRisks => tr.results_warning_uniform_risks(),
        WarningRule::ClaimGap => {
            let (gap, border) = against(tr, claim_gap.unwrap_or(CLAIM_GAP_MAX), CLAIM_GAP_MAX);
            tr.results_warning_claim_gap(border, gap)
        }
        WarningRule::SharedEvidence => tr.results_warning_shared_evidence(of.unwrap_or_default()),
        WarningRule::VanishedRisk => tr.results_warning_vanished_risk(risk_words(of, names)),
    }
}

/// A plan check as a sentence; `of` is what the rule is about, as scoring gives it.
pub fn plan_check(
    tr: &Tr,
    rule: PlanCheckRule,
    action: Option<&ActionId>,
    of: Option<&str>,
    names: &dyn Names,
) -> String {
    let action = action_words(tr, action, names);
    let words = of.unwrap_or_default();
    let date = || words.parse::<Date>().map_or_else(|_| words.to_owned(), |it| tr.date(it));
    match rule {
        PlanCheckRule::NoOwner => tr.results_check_no_owner(action),
        PlanCheckRule::NoDueDate => tr.results_check_no_due_date(action),
        PlanCheckRule::NoIndicator => tr.results_check_no_indicator(action),
        PlanCheckRule::NoBaseline => tr.results_check_no_baseline(action),
        PlanCheckRule::NoTarget => tr.results_check_no_target(action),
        PlanCheckRule::ContinuousDeadline => tr.results_check_continuous_deadline(action, words),
        PlanCheckRule::RepeatsTheLaw => tr.results_check_repeats_the_law(action, words),
        PlanCheckRule::DueInThePast => tr.results_check_due_in_the_past(action, date()),
        PlanCheckRule::DueBeyondPeriod => tr.results_check_due_beyond_period(action, date()),
        PlanCheckRule::OneOwnerHoldsMost => tr.results_check_one_owner_holds_most(words),
        PlanCheckRule::AllDueOnOneDay => tr.results_check_all_due_on_one_day(date()),
        PlanCheckRule::TargetStillHigh => tr.results_check_target_still_high(risk_words(of, names)),
        PlanCheckRule::OwnerOverloaded => tr.results_check_owner_overloaded(words),
        PlanCheckRule::AnswersToConfirm => {
            tr.repeat_check(words.parse::<usize>().unwrap_or_default())
        }
    }
}

/// An action's title; words that say so where it has none.
fn action_words(tr: &Tr, id: Option<&ActionId>, names: &dyn Names) -> String {
    let title = id.and_then(|id| names.action(id)).filter(|it| !it.trim().is_empty());
    title.unwrap_or_else(|| tr.results_action_untitled())
}

/// A risk's words where `of` is the id of one.
fn risk_words(of: Option<&str>, names: &dyn Names) -> String {
    let id = of.and_then(|it| RiskId::parse(it).ok());
    id.and_then(|it| names.risk(&it)).unwrap_or_else(|| of.unwrap_or_default().to_owned())
}
