//! A checklist with its questions and risks, as content defines it.

use jiff::civil::Date;

use super::{
    ChecklistId, Effort, Evidence, EvidenceGrade, GroupId, InstitutionKind, MaturityLevel,
    MeasureId, QuestionId, Risk, RiskId, Scope, SourceId, Weight,
};

/// All checklists that an assessment may draw on, in content order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Instrument {
    /// The version of the content, such as `2026.1`.
    pub version: String,
    /// The checklists in content order.
    pub checklists: Vec<Checklist>,
}

impl Instrument {
    /// The checklist of that id.
    pub fn checklist(&self, id: &ChecklistId) -> Option<&Checklist> {
        self.checklists.iter().find(|checklist| checklist.id == *id)
    }

    /// The question of that id and the checklist it stands in.
    pub fn question(&self, id: &QuestionId) -> Option<(&Checklist, &Question)> {
        self.questions().find(|(_, question)| question.id == *id)
    }

    /// The risk of that id and the checklist it stands in.
    pub fn risk(&self, id: &RiskId) -> Option<(&Checklist, &Risk)> {
        self.checklists.iter().find_map(|checklist| {
            checklist.risks.iter().find(|risk| risk.id == *id).map(|risk| (checklist, risk))
        })
    }

    /// The checklists of a scope that are not among these.
    pub fn missing(&self, scope: &Scope) -> Vec<ChecklistId> {
        scope.checklists.iter().filter(|it| self.checklist(it).is_none()).cloned().collect()
    }

    /// Every question in content order.
    pub fn questions(&self) -> impl Iterator<Item = (&Checklist, &Question)> {
        self.checklists.iter().flat_map(|checklist| {
            checklist.questions.iter().map(move |question| (checklist, question))
        })
    }
}

/// The shipped set of questions of one welfare-policy field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checklist {
    /// Its id, which is also the id of its title.
    pub id: ChecklistId,
    /// The prefix of its question and risk ids, such as `na`.
    pub prefix: String,
    /// The version of this checklist.
    pub version: String,
    /// The kinds of institution it is meant for.
    pub applies_to: Vec<InstitutionKind>,
    /// Its questions in the order of the process.
    pub questions: Vec<Question>,
    /// Its risks.
    pub risks: Vec<Risk>,
}

/// One thing asked: how far one measure is in place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Its id, which is also the id of its texts.
    pub id: QuestionId,
    /// Its weight in the checklist.
    pub weight: Weight,
    /// Whether a gate of the overall level waits for it.
    pub is_key: bool,
    /// Whether it belongs to the 75-minute mode.
    pub is_rapid: bool,
    /// Whether "yes" is good or bad.
    pub wording: Wording,
    /// Which side of its risks it works on.
    pub side: Side,
    /// The person, unit or system it depends on.
    pub group: GroupId,
    /// The risks it lowers, and how directly.
    pub controls: Vec<Control>,
    /// The measure it asks about.
    pub measure: MeasureId,
    /// The effort of putting it in place.
    pub effort: Effort,
    /// The handbook section that explains it.
    pub handbook: HandbookRef,
    /// Sources of its legal ground.
    pub legal: Vec<SourceId>,
    /// The grade of which evidence has to be of the last 12 months, because its words ask about them; grade 1 where the question itself does, and so for every grade; none where nothing does.
    pub recent: Option<EvidenceGrade>,
}

impl Question {
    /// Whether a level asks for evidence of the last 12 months and a piece of evidence is older than that. It counts all the same.
    pub fn asks_about_later(&self, level: MaturityLevel, evidence: &Evidence, on: Date) -> bool {
        let of_level = level.get().saturating_sub(1);
        let asks = self.recent.is_some_and(|it| it.get() == 1 || it.get() == of_level);
        // As parts of dates, as METHOD reckons 24 months.
        asks && evidence.date.is_some_and(|it| {
            (it.year() + 1, it.month(), it.day()) < (on.year(), on.month(), on.day())
        })
    }
}

/// Whether a "yes" is good or bad. The stored level always means how far the measure is in place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wording {
    /// "Yes" is good.
    Straight,
    /// "Yes" is bad.
    Reversed,
}

/// The side of a risk that a question works on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// Prevents or detects early.
    Likelihood,
    /// Limits damage, recovers.
    Impact,
}

impl Side {
    /// The id in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Likelihood => "likelihood",
            Self::Impact => "impact",
        }
    }
}

/// One risk that a question lowers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Control {
    /// The risk, of the question's own checklist or of another.
    pub risk: RiskId,
    /// How directly.
    pub strength: Strength,
}

/// How directly a question lowers a risk: ρ of METHOD section 5.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strength {
    /// ρ = 1.
    Direct,
    /// ρ = 0.5.
    Partial,
}

impl Strength {
    /// ρ: 1 or 0.5.
    pub fn value(self) -> f64 {
        match self {
            Self::Direct => 1.0,
            Self::Partial => 0.5,
        }
    }

    /// The strength of that ρ.
    pub fn from_value(value: f64) -> Option<Self> {
        [Self::Direct, Self::Partial].into_iter().find(|it| it.value().total_cmp(&value).is_eq())
    }
}

/// A section of the handbook: `chapter#anchor`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct HandbookRef {
    /// The chapter's file stem.
    pub chapter: String,
    /// The heading's anchor.
    pub anchor: String,
}
