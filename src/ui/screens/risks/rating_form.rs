//! An own likelihood and impact of a risk: recorded together with its reason.

use crate::domain::{Change, Rating, Reason, RiskDegree, RiskId};
use crate::ui::open_file::OpenFile;
use crate::ui::typed::typing::Typing;
use crate::ui::typed::unfinished::Texts;

/// A rating that is being made.
#[derive(Debug, Clone)]
pub(super) struct RatingForm {
    pub(super) risk: RiskId,
    pub(super) likelihood: RiskDegree,
    pub(super) impact: RiskDegree,
    pub(super) reason: String,
    /// What is recorded, however short its reason: files from before stay as they are.
    recorded: Option<Rating>,
    /// When it was changed; none once it is recorded or cannot be yet.
    typing: Option<Typing>,
    /// Given the keyboard when its reason is drawn next.
    pub(super) is_new: bool,
}

impl RatingForm {
    /// What is recorded, or the default.
    pub(super) fn new(risk: &RiskId, degrees: (RiskDegree, RiskDegree), open: &OpenFile) -> Self {
        let recorded = open.assessment().ratings.get(risk);
        Self {
            risk: risk.clone(),
            likelihood: degrees.0,
            impact: degrees.1,
            reason: recorded.map(|it| it.reason.clone()).unwrap_or_default(),
            recorded: recorded.cloned(),
            typing: None,
            is_new: false,
        }
    }

    /// Follows what an undo took back; whether it still waits for its reason.
    pub(super) fn follow(&mut self, open: &OpenFile) -> bool {
        let is_waiting = self.is_open();
        self.recorded = open.assessment().ratings.get(&self.risk).cloned();
        is_waiting && self.is_open()
    }

    /// Takes note of a change.
    pub(super) fn changed(&mut self, now: f64) {
        self.typing = Some(Typing::on(self.typing, now));
    }

    /// Whether only the reason is missing.
    pub(super) fn lacks_reason(&self) -> bool {
        self.recorded.as_ref() != Some(&self.rating()) && 0 < self.missing()
    }

    /// Whether it is not recorded yet.
    pub(super) fn is_open(&self) -> bool {
        self.typing.is_some() || self.lacks_reason()
    }

    /// How many characters the reason lacks, as reasons for N/A and acceptances do.
    pub(super) fn missing(&self) -> usize {
        Reason::MIN_CHARS.saturating_sub(self.reason.trim().chars().count())
    }

    fn rating(&self) -> Rating {
        let reason = self.reason.trim().to_owned();
        Rating { likelihood: self.likelihood, impact: self.impact, reason }
    }

    /// What rested, as a change; with no time, whatever stands in the form.
    pub(super) fn due(&mut self, open: &OpenFile, now: Option<f64>) -> Option<Change> {
        let typing = self.typing?;
        if now.is_some_and(|now| !typing.is_due(now)) {
            return None;
        }
        self.typing = None;
        let rating = self.rating();
        if self.lacks_reason() || open.assessment().ratings.get(&self.risk) == Some(&rating) {
            return None;
        }
        self.recorded = Some(rating.clone());
        Some(Change::SetRating(self.risk.clone(), Some(rating)))
    }

    /// The degrees that wait for their reason, and what there is of it.
    pub(super) fn unfinished(&self) -> Texts {
        let degrees = || format!("{} {} {}", self.likelihood, self.impact, self.reason);
        let waiting = self.lacks_reason().then(|| (format!("rating {}", self.risk), degrees()));
        waiting.into_iter().collect()
    }

    /// The degrees as they were left with too short a reason.
    pub(super) fn resumed(risk: &RiskId, text: &str, open: &OpenFile) -> Option<Self> {
        let degree = |text: &str| RiskDegree::new(text.parse().ok()?).ok();
        let mut parts = text.splitn(3, ' ');
        let degrees = (degree(parts.next()?)?, degree(parts.next()?)?);
        let reason = parts.next().unwrap_or_default().to_owned();
        Some(Self { reason, ..Self::new(risk, degrees, open) })
    }

    /// When it will have rested long enough, in seconds from now.
    pub(super) fn next_due(&self, now: f64) -> Option<f64> {
        self.typing.map(|it| it.due_in(now))
    }
}
