//! Evidence that is being written: recorded after a second of rest, and on leaving the form.

use eframe::egui::Id;

use crate::domain::{Change, Evidence, EvidenceGrade, MaturityLevel, QuestionId};
use crate::ui::fields::{FieldProblem, date};
use crate::ui::open_file::OpenFile;
use crate::ui::unfinished::Texts;

/// How long evidence rests before it is recorded, in seconds.
const REST: f64 = 1.0;

/// The fields of one piece of evidence.
#[derive(Debug, Clone)]
pub(super) struct EvidenceForm {
    pub(super) question: QuestionId,
    /// Its place in the question's list; none until it is recorded.
    pub(super) idx: Option<usize>,
    pub(super) grade: EvidenceGrade,
    pub(super) title: String,
    pub(super) reference: String,
    pub(super) date: String,
    pub(super) location: String,
    /// The frame's time of the last letter; none once it is recorded or cannot be yet.
    typed_at: Option<f64>,
    /// Given the keyboard when it is drawn next.
    pub(super) is_new: bool,
}

impl EvidenceForm {
    /// An empty form; its grade is what the answer needs.
    pub(super) fn new(question: QuestionId, open: &OpenFile) -> Self {
        let declared = open.card.questions.get(&question).and_then(|it| it.declared);
        let needed = declared.map_or(1, MaturityLevel::get).saturating_sub(1).clamp(1, 3);
        let grade = EvidenceGrade::new(needed).unwrap_or(EvidenceGrade::MIN);
        Self::blank(question, None, grade)
    }

    /// A form for what is recorded at a place.
    pub(super) fn edit(question: QuestionId, idx: usize, evidence: &Evidence) -> Self {
        let mut form = Self::blank(question, Some(idx), evidence.grade);
        form.take(evidence);
        form
    }

    fn blank(question: QuestionId, idx: Option<usize>, grade: EvidenceGrade) -> Self {
        Self {
            question,
            idx,
            grade,
            title: String::new(),
            reference: String::new(),
            date: String::new(),
            location: String::new(),
            typed_at: None,
            is_new: true,
        }
    }

    fn take(&mut self, evidence: &Evidence) {
        self.grade = evidence.grade;
        self.title.clone_from(&evidence.title);
        self.reference = evidence.reference.clone().unwrap_or_default();
        self.date = evidence.date.map(|it| it.to_string()).unwrap_or_default();
        self.location = evidence.location.clone().unwrap_or_default();
    }

    /// The id of its first field.
    pub(super) fn title_id(&self) -> Id {
        Id::unique(("evidence title", self.question.as_str()))
    }

    /// Takes note of a letter.
    pub(super) fn typed(&mut self, now: f64) {
        self.typed_at = Some(now);
    }

    /// What is wrong with the date.
    pub(super) fn date_problem(&self) -> Option<FieldProblem> {
        date(&self.date).err()
    }

    /// What rested, as a change; with no time, whatever stands in the form.
    pub(super) fn due(&mut self, open: &OpenFile, now: Option<f64>) -> Option<Change> {
        let typed_at = self.typed_at?;
        if now.is_some_and(|now| now - typed_at < REST) {
            return None;
        }
        self.typed_at = None;
        // On leaving nothing typed is lost: what does not fit its field goes into another.
        let evidence =
            self.evidence().or_else(|| now.is_none().then(|| self.rescued()).flatten())?;
        let list = open.assessment().evidence_of(&self.question);
        match self.idx.filter(|idx| *idx < list.len()) {
            Some(idx) if list.get(idx) == Some(&evidence) => None,
            Some(idx) => Some(Change::ReplaceEvidence(self.question.clone(), idx, evidence)),
            None => {
                self.idx = Some(list.len());
                Some(Change::AddEvidence(self.question.clone(), list.len(), evidence))
            }
        }
    }

    /// What stands in the form where it cannot be recorded as it is.
    pub(super) fn unfinished(&self) -> Texts {
        let id = &self.question;
        let named = [
            ("title", &self.title),
            ("reference", &self.reference),
            ("date", &self.date),
            ("location", &self.location),
        ];
        let is_empty = named.iter().all(|(_, text)| text.trim().is_empty());
        if is_empty || self.evidence().is_some() {
            return Texts::new();
        }
        let written = named.into_iter().filter(|(_, text)| !text.is_empty());
        let mut texts: Texts =
            written.map(|(name, text)| (format!("evidence {id} {name}"), text.clone())).collect();
        texts.insert(format!("evidence {id} grade"), self.grade.to_string());
        if let Some(idx) = self.idx {
            texts.insert(format!("evidence {id} place"), idx.to_string());
        }
        texts
    }

    /// The form as it was left unfinished.
    pub(super) fn resumed(question: QuestionId, texts: &Texts, open: &OpenFile) -> Option<Self> {
        let text = |name: &str| texts.get(&format!("evidence {question} {name}")).cloned();
        let grade = EvidenceGrade::new(text("grade")?.parse().ok()?).ok()?;
        let n_recorded = open.assessment().evidence_of(&question).len();
        let idx = text("place").and_then(|it| it.parse().ok()).filter(|idx| *idx < n_recorded);
        Some(Self {
            idx,
            grade,
            title: text("title").unwrap_or_default(),
            reference: text("reference").unwrap_or_default(),
            date: text("date").unwrap_or_default(),
            location: text("location").unwrap_or_default(),
            typed_at: None,
            is_new: true,
            question,
        })
    }

    /// When it will have rested long enough, in seconds from now.
    pub(super) fn next_due(&self, now: f64) -> Option<f64> {
        self.typed_at.map(|at| (REST - (now - at)).max(0.0))
    }

    /// Follows what an undo took back; false where its evidence is gone.
    pub(super) fn follow(&mut self, open: &OpenFile) -> bool {
        let Some(idx) = self.idx else { return true };
        let Some(evidence) = open.assessment().evidence_of(&self.question).get(idx) else {
            return false;
        };
        self.take(evidence);
        true
    }

    /// What the form says, where it has a title and its date is one.
    fn evidence(&self) -> Option<Evidence> {
        let some = |text: &str| {
            let text = text.trim();
            (!text.is_empty()).then(|| text.to_owned())
        };
        Some(Evidence {
            grade: self.grade,
            title: some(&self.title)?,
            reference: some(&self.reference),
            date: date(&self.date).ok()?,
            location: some(&self.location),
        })
    }

    /// What the form says, with what does not fit put where it does.
    fn rescued(&self) -> Option<Evidence> {
        let mut form = self.clone();
        if date(&form.date).is_err() {
            form.reference = format!("{} {}", form.reference.trim(), form.date.trim());
            form.date.clear();
        }
        if form.title.trim().is_empty() {
            form.title = std::mem::take(&mut form.reference);
        }
        if form.title.trim().is_empty() {
            form.title = std::mem::take(&mut form.location);
        }
        form.evidence()
    }
}
