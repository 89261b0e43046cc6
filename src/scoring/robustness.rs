//! The robustness band: 1,000 runs with other conventions (METHOD section 7). An assumption range, no confidence interval.

use super::constants::{
    EMERGING_INDEX, ESTABLISHED_INDEX, INDEX_FLOOR, LEADING_INDEX, NOISE, ROBUSTNESS_RUNS,
    ROBUSTNESS_SEED, SPLITMIX_GAMMA, reaches,
};
use super::index::{arithmetic, geometric};
use super::model::{Group, Model};
use super::risk::{product, remaining};
use super::{ChecklistScore, LeaveOneOut, RankStability, RiskScore, Robustness};

/// How many of the greatest risks are watched.
const TOP: usize = 5;

/// `SplitMix64`.
struct Random(u64);

impl Random {
    /// The stream of a run.
    fn of_run(run: u64) -> Self {
        Self(ROBUSTNESS_SEED ^ run.wrapping_mul(SPLITMIX_GAMMA))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(SPLITMIX_GAMMA);
        let z = self.0;
        let z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// Uniform in 0..1 with 53 bits.
    #[expect(clippy::cast_precision_loss, reason = "53 bits are exact")]
    fn uniform(&mut self) -> f64 {
        (self.next() >> 11) as f64 * (1.0 / 9_007_199_254_740_992.0)
    }

    /// A factor in .75..1.25.
    fn factor(&mut self) -> f64 {
        0.75 + 0.5 * self.uniform()
    }
}

/// Makes the runs; none where no index is defined.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the number of runs is a small whole number"
)]
pub(super) fn robustness(
    model: &Model<'_>,
    checklists: &[ChecklistScore],
    risks: &[RiskScore],
) -> Option<Robustness> {
    let base = geometric(checklists.iter().map(|it| (it.low, it.weight)), INDEX_FLOOR)?;
    let runs = ROBUSTNESS_RUNS as u64;
    let levels = model.supported();
    let watched: Vec<usize> = risks
        .iter()
        .take(TOP)
        .filter_map(|top| model.risks.iter().position(|it| *it.id == top.id))
        .collect();
    let mut kept = vec![0_u32; watched.len()];
    let mut indices = Vec::with_capacity(runs as usize);
    let mut same_band = 0.0;
    let mut scratch = Scratch::new(model, &levels);
    for run in 0..runs {
        let mut random = Random::of_run(run);
        let is_geometric = random.uniform() < 0.5;
        let floor = match random.uniform() {
            it if it < 1.0 / 3.0 => 5.0,
            it if it < 2.0 / 3.0 => 10.0,
            _ => 20.0,
        };
        let efficiency = 0.65 + 0.20 * random.uniform();
        let pairs = scratch.pairs(model, &mut random);
        let index = if is_geometric {
            geometric(pairs.iter().copied(), floor)
        } else {
            arithmetic(pairs.iter().copied())
        }?;
        same_band += f64::from(u8::from(score_band(index) == score_band(base)));
        indices.push(index);
        scratch.count_kept(efficiency, &watched, &mut kept);
    }
    indices.sort_by(f64::total_cmp);
    Some(Robustness {
        p5: nearest_rank(&indices, 5)?,
        p95: nearest_rank(&indices, 95)?,
        band_stability: same_band / ROBUSTNESS_RUNS,
        rank_stability: risks
            .iter()
            .zip(&kept)
            .map(|(risk, kept)| RankStability {
                risk: risk.id.clone(),
                share: f64::from(*kept) / ROBUSTNESS_RUNS,
            })
            .collect(),
        leave_one_out: leave_one_out(checklists, base),
    })
}

/// One side of a risk with the strongest control of each of its groups: runs change only how well these work.
struct RunSide {
    degree: f64,
    strongest: Vec<f64>,
}

impl RunSide {
    fn new(degree: impl Into<f64>, groups: &[Group<'_>], levels: &[f64]) -> Self {
        let strongest = groups.iter().map(|it| it.strongest(levels)).collect();
        Self { degree: degree.into(), strongest }
    }

    fn remaining(&self, efficiency: f64) -> f64 {
        remaining(self.degree, self.strongest.iter().copied(), efficiency)
    }
}

/// What the runs write into again and again.
struct Scratch {
    /// Per checklist: low and weight of this run.
    pairs: Vec<(f64, f64)>,
    /// Per risk: what no run changes.
    risks: Vec<[RunSide; 2]>,
    /// Per risk: N of this run.
    nets: Vec<f64>,
    /// Per question: weight and supported share.
    weights: Vec<(f64, f64)>,
}

impl Scratch {
    fn new(model: &Model<'_>, levels: &[f64]) -> Self {
        let weights = model
            .questions
            .iter()
            .zip(levels)
            .map(|(it, level)| (it.weight, level / 4.0))
            .collect();
        let risk = |it: &super::model::ModelRisk<'_>| {
            [
                RunSide::new(it.likelihood, &it.likelihood_groups, levels),
                RunSide::new(it.impact, &it.impact_groups, levels),
            ]
        };
        let risks = model.risks.iter().map(risk).collect();
        Self { pairs: Vec::new(), risks, nets: Vec::new(), weights }
    }

    /// Draws the factors of a run: per checklist its own, then those of its applicable questions.
    fn pairs(&mut self, model: &Model<'_>, random: &mut Random) -> &[(f64, f64)] {
        self.pairs.clear();
        for checklist in &model.checklists {
            let weight = checklist.weight * random.factor();
            let (mut sum, mut weights) = (0.0, 0.0);
            for (own, share) in self.weights.get(checklist.questions.clone()).unwrap_or_default() {
                let drawn = own * random.factor();
                sum += drawn * share;
                weights += drawn;
            }
            self.pairs.push((sum / weights, weight));
        }
        &self.pairs
    }

    /// Counts the watched risks that are among the five greatest of this run; ties by content order.
    fn count_kept(&mut self, efficiency: f64, watched: &[usize], kept: &mut [u32]) {
        self.nets.clear();
        self.nets.extend(self.risks.iter().map(|[likelihood, impact]| {
            product((likelihood.remaining(efficiency), impact.remaining(efficiency)))
        }));
        for (place, kept) in watched.iter().zip(kept) {
            let Some(own) = self.nets.get(*place).copied() else { continue };
            // Products of the same factors in another order differ in the last bit; that is a tie too.
            let is_ahead = |(other, net): (usize, &f64)| {
                own + NOISE < *net || ((own - net).abs() <= NOISE && other < *place)
            };
            let n_ahead = self.nets.iter().enumerate().filter(|it| is_ahead(*it)).count();
            *kept += u32::from(n_ahead < TOP);
        }
    }
}

/// The value at that percentage of the sorted values, by nearest rank.
fn nearest_rank(sorted: &[f64], percent: usize) -> Option<f64> {
    let rank = (sorted.len() * percent).div_ceil(100);
    sorted.get(rank.checked_sub(1)?).copied()
}

/// The place of an index among 0, .40, .60 and .80.
fn score_band(index: f64) -> usize {
    [EMERGING_INDEX, ESTABLISHED_INDEX, LEADING_INDEX]
        .iter()
        .filter(|least| reaches(index, **least))
        .count()
}

/// The largest change of the index by leaving one checklist out; ties by content order.
fn leave_one_out(checklists: &[ChecklistScore], base: f64) -> Option<LeaveOneOut> {
    let mut greatest: Option<LeaveOneOut> = None;
    for left_out in checklists {
        let others = checklists.iter().filter(|it| it.id != left_out.id);
        let Some(index) = geometric(others.map(|it| (it.low, it.weight)), INDEX_FLOOR) else {
            continue;
        };
        let delta = (index - base).abs();
        if greatest.as_ref().is_none_or(|it| it.delta + NOISE < delta) {
            greatest = Some(LeaveOneOut { checklist: left_out.id.clone(), delta });
        }
    }
    greatest
}
