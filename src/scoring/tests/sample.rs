//! Small instruments and assessments written as text, so that a test reads as data.

use jiff::civil::{Date, date};

use crate::domain::{
    Action, ActionId, Answer, Assessment, Checklist, ChecklistId, Control, Deadline, Effort,
    Evidence, EvidenceGrade, GroupId, HandbookRef, Instrument, MaturityLevel, MeasureId, Question,
    QuestionId, Reason, Risk, RiskDegree, RiskId, Side, Strength, Weight, Wording,
};

use super::super::{Band, Input, Scorecard, score};

/// The day of every test.
pub(super) const TODAY: Date = date(2026, 11, 22);

/// An instrument and an assessment of it.
#[derive(Debug, Clone, Default)]
pub(super) struct Sample {
    pub(super) instrument: Instrument,
    pub(super) assessment: Assessment,
}

impl Sample {
    /// Adds a checklist with risks `id L I` and questions
    /// `id weight[*] side group risk:strength,… answer [evidence grade]`, one a line; `*` marks a key question,
    /// the side is L or I, the answer 0..4, `?`, `na` or `-`.
    pub(super) fn with(mut self, id: &str, risks: &str, questions: &str) -> Self {
        let id = ChecklistId::parse(id).unwrap();
        self.assessment.scope.checklists.push(id.clone());
        let questions = lines(questions).map(|line| self.question(line)).collect();
        let risks = lines(risks).map(risk).collect();
        let prefix = id.to_string();
        let checklist = Checklist {
            id,
            prefix,
            version: "1".to_owned(),
            applies_to: Vec::new(),
            questions,
            risks,
        };
        self.instrument.checklists.push(checklist);
        self
    }

    /// Adds an action `id questions level grade [owner] [due]`, with `-` for nothing.
    pub(super) fn with_action(mut self, line: &str) -> Self {
        let words: Vec<&str> = line.split_whitespace().collect();
        let given =
            |place: usize| words.get(place).filter(|it| **it != "-").map(|it| (*it).to_owned());
        let id = ActionId::parse(words[0]).unwrap();
        self.assessment.actions.push(Action {
            questions: words[1].split(',').map(|it| QuestionId::parse(it).unwrap()).collect(),
            planned_level: MaturityLevel::new(words[2].parse().unwrap()).unwrap(),
            promised_grade: EvidenceGrade::new(words[3].parse().unwrap()).unwrap(),
            owner: given(4),
            due: given(5).map(|it| Deadline::parse(&it).unwrap()),
            indicator: Some("dalis, %".to_owned()),
            baseline: Some("0".to_owned()),
            target: Some("100".to_owned()),
            ..Action::new(id, format!("Veiksmas {}", words[0]))
        });
        self
    }

    pub(super) fn input(&self) -> Input<'_> {
        Input {
            instrument: &self.instrument,
            assessment: &self.assessment,
            on: TODAY,
            band: Band::Skip,
        }
    }

    pub(super) fn score(&self) -> Scorecard {
        score(&self.input())
    }

    fn question(&mut self, line: &str) -> Question {
        let words: Vec<&str> = line.split_whitespace().collect();
        let id = QuestionId::parse(words[0]).unwrap();
        let answer = match words[5] {
            "-" => None,
            "?" => Some(Answer::Unknown),
            "na" => {
                Some(Answer::NotApplicable(Reason::parse("Tokios paslaugos neteikiame").unwrap()))
            }
            level => Some(Answer::Level(MaturityLevel::new(level.parse().unwrap()).unwrap())),
        };
        if let Some(answer) = answer {
            self.assessment.answers.insert(id.clone(), answer);
        }
        if let Some(grade) = words.get(6) {
            let grade = EvidenceGrade::new(grade.parse().unwrap()).unwrap();
            self.assessment.evidence.insert(id.clone(), vec![evidence(grade)]);
        }
        let controls = words[4].split(',').filter(|it| *it != "-").map(|it| {
            let (risk, strength) = it.split_once(':').unwrap();
            let strength = Strength::from_value(strength.parse().unwrap()).unwrap();
            Control { risk: RiskId::parse(risk).unwrap(), strength }
        });
        Question {
            id,
            weight: Weight::new(words[1].trim_end_matches('*').parse().unwrap()).unwrap(),
            is_key: words[1].ends_with('*'),
            is_rapid: false,
            wording: Wording::Straight,
            side: if words[2] == "L" { Side::Likelihood } else { Side::Impact },
            group: GroupId::parse(words[3]).unwrap(),
            controls: controls.collect(),
            measure: MeasureId::parse("measure").unwrap(),
            effort: Effort::new(2).unwrap(),
            handbook: HandbookRef { chapter: "chapter".to_owned(), anchor: "anchor".to_owned() },
            legal: Vec::new(),
            recent: None,
        }
    }
}

/// Fresh evidence of a grade.
pub(super) fn evidence(grade: EvidenceGrade) -> Evidence {
    Evidence {
        grade,
        title: "Tvarkos aprašas".to_owned(),
        reference: None,
        date: Some(TODAY),
        location: None,
    }
}

fn risk(line: &str) -> Risk {
    let words: Vec<&str> = line.split_whitespace().collect();
    let degree = |place: usize| RiskDegree::new(words[place].parse().unwrap()).unwrap();
    Risk { id: RiskId::parse(words[0]).unwrap(), likelihood: degree(1), impact: degree(2) }
}

fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty())
}
