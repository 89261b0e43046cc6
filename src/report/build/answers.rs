//! Part 9: every answer, the index of evidence, what does not apply and why.

use std::collections::BTreeMap;

use crate::domain::{ChecklistId, Side};
use crate::report::document::{Block, Inline};
use crate::report::words::nothing_asked;
use crate::report::{AnswerJson, ChecklistPart, EvidenceJson, PlanQuestion, Profile};

use super::Cx;
use super::checklists::{dash, question_cell, question_words, unanswered};
use super::inline::{
    body, cell, heading, listed, note, numbers, or_dash, plain, row, soft, table, words,
};
use super::votes;

pub(super) fn blocks(cx: &Cx<'_>) -> Vec<Block> {
    let tr = cx.tr;
    let index = EvidenceIndex::new(cx);
    let mut out =
        vec![heading(1, "answers", tr.report_answers_heading()), note(tr.report_answers_note())];
    if cx.plan.questions().next().is_none() {
        let [_, next] = nothing_asked(tr, cx.plan);
        out.push(body(next));
        return out;
    }
    out.push(note(tr.report_answers_weights()));
    for part in &cx.plan.checklists {
        out.push(heading(2, answers_anchor(&part.id), part.title.as_str()));
        out.push(if part.questions.is_empty() {
            body(tr.report_checklist_unasked())
        } else {
            answers(cx, part, &index)
        });
    }
    out.extend(evidence(cx, &index));
    out.extend(not_applicable(cx));
    out.extend(votes::blocks(cx));
    out
}

/// The anchor of a checklist's answers.
pub(super) fn answers_anchor(id: &ChecklistId) -> String {
    format!("answers-{id}")
}

/// Each distinct evidence once, with the questions it serves.
pub(in crate::report) struct EvidenceIndex<'a> {
    pub(in crate::report) entries: Vec<(&'a EvidenceJson, Vec<&'a PlanQuestion>)>,
    numbers: BTreeMap<&'a str, Vec<usize>>,
}

impl<'a> EvidenceIndex<'a> {
    pub(in crate::report) fn new(cx: &Cx<'a>) -> Self {
        let mut index = Self { entries: Vec::new(), numbers: BTreeMap::new() };
        for question in cx.plan.questions() {
            for evidence in &question.evidence {
                let number = index.enter(evidence, question);
                let numbers = index.numbers.entry(question.id.as_str()).or_default();
                if !numbers.contains(&number) {
                    numbers.push(number);
                }
            }
        }
        index
    }

    /// The number of an evidence, counted from 1.
    fn enter(&mut self, evidence: &'a EvidenceJson, question: &'a PlanQuestion) -> usize {
        if let Some(place) = self.entries.iter().position(|(it, _)| *it == evidence) {
            if let Some((_, questions)) = self.entries.get_mut(place)
                && questions.iter().all(|it| it.id != question.id)
            {
                questions.push(question);
            }
            return place + 1;
        }
        self.entries.push((evidence, vec![question]));
        self.entries.len()
    }

    fn numbers_of(&self, question: &PlanQuestion) -> Option<String> {
        let numbers = self.numbers.get(question.id.as_str())?;
        Some(listed(numbers.iter().map(ToString::to_string)))
    }
}

fn answers(cx: &Cx<'_>, part: &ChecklistPart, index: &EvidenceIndex<'_>) -> Block {
    let tr = cx.tr;
    let columns = vec![
        words(tr.report_column_question(), 88.0),
        words(tr.report_column_answer(), 37.0),
        words(tr.report_column_supported(), 18.0),
        words(tr.report_column_evidence(), 27.0),
    ];
    let rows = part.questions.iter().map(|it| {
        row(vec![question(cx, it), answer(cx, it), supported(it), evidence_cell(cx, it, index)])
    });
    table(tr.report_answers_caption(part.title.as_str()), columns, rows.collect())
}

/// The question, its note, and what the formulas of part 8 take from it.
fn question(cx: &Cx<'_>, question: &PlanQuestion) -> Vec<Inline> {
    let mut out = question_cell(cx, question);
    if question.is_applicable() {
        out.push(vec![soft(weight(cx, question))]);
    }
    out
}

/// Its weight, and which side of which risks its measure lowers, how strongly and by whose hands.
fn weight(cx: &Cx<'_>, question: &PlanQuestion) -> String {
    let tr = cx.tr;
    let mut risks: Vec<(usize, String)> = question
        .risks
        .iter()
        .filter_map(|it| Some((cx.risk_number(&it.id)?, tr.exact(it.strength.value()))))
        .collect();
    risks.sort_unstable();
    let weight = question.weight.to_string();
    if risks.is_empty() {
        return tr.report_question_weight(weight);
    }
    // A comma may be the decimal mark.
    let risks: Vec<String> =
        risks.into_iter().map(|(number, strength)| format!("{number}\u{a0}({strength})")).collect();
    let risks = risks.join("; ");
    let group = question.group_label.as_str();
    match question.side {
        Side::Likelihood => tr.report_question_likelihood(group, risks, weight),
        Side::Impact => tr.report_question_impact(group, risks, weight),
    }
}

fn answer(cx: &Cx<'_>, question: &PlanQuestion) -> Vec<Inline> {
    match question.declared() {
        Some(level) => vec![plain(cx.level(question, level))],
        None => vec![vec![soft(unanswered(cx, question))]],
    }
}

fn supported(question: &PlanQuestion) -> Vec<Inline> {
    question.supported.map_or_else(dash, |it| cell(it.to_string()))
}

/// The grade and the numbers of the evidence in the index.
fn evidence_cell(cx: &Cx<'_>, question: &PlanQuestion, index: &EvidenceIndex<'_>) -> Vec<Inline> {
    let tr = cx.tr;
    match (question.declared(), question.evidence_grade, index.numbers_of(question)) {
        (Some(_), Some(grade), Some(numbers)) => {
            vec![
                plain(tr.report_evidence_grade(grade.to_string())),
                vec![soft(tr.report_evidence_numbers(numbers))],
            ]
        }
        (None, _, Some(numbers)) => vec![vec![soft(tr.report_evidence_numbers(numbers))]],
        (Some(_), ..) => vec![vec![soft(tr.report_evidence_none())]],
        _ => dash(),
    }
}

fn evidence(cx: &Cx<'_>, index: &EvidenceIndex<'_>) -> Vec<Block> {
    let tr = cx.tr;
    let mut out = vec![heading(2, "evidence", tr.report_evidence_heading())];
    if index.entries.is_empty() {
        out.push(body(tr.report_evidence_empty()));
        return out;
    }
    if cx.plan.profile == Profile::Public {
        out.push(note(tr.report_evidence_public()));
    }
    let columns = vec![
        numbers(tr.report_column_number(), 8.0),
        words(tr.report_column_evidence(), 60.0),
        words(tr.report_column_reference(), 22.0),
        words(tr.report_column_date(), 38.0),
        words(tr.report_column_grade(), 14.0),
        words(tr.report_column_questions(), 28.0),
    ];
    let rows = index.entries.iter().enumerate().map(|(idx, (it, questions))| {
        let mut title = cell(it.title.as_str());
        let place = it.location.clone().filter(|it| !it.trim().is_empty());
        let is_aged = it.counts_as < it.grade;
        let aged = is_aged.then(|| tr.report_evidence_aged(it.counts_as.to_string()));
        let about: Vec<String> = place.into_iter().chain(aged).collect();
        if !about.is_empty() {
            title.push(vec![soft(about.join(" · "))]);
        }
        row(vec![
            cell((idx + 1).to_string()),
            title,
            cell(or_dash(it.reference.clone())),
            cell(or_dash(it.date.map(|date| tr.date(date)))),
            cell(it.grade.to_string()),
            cell(listed(questions.iter().map(|it| it.id.to_string()))),
        ])
    });
    out.push(table(tr.report_evidence_caption(), columns, rows.collect()));
    out
}

fn not_applicable(cx: &Cx<'_>) -> Vec<Block> {
    let tr = cx.tr;
    let mut out = vec![heading(2, "not-applicable", tr.report_na_heading())];
    let rows: Vec<_> = cx
        .plan
        .questions()
        .filter_map(|it| match &it.answer {
            AnswerJson::Na { reason } => {
                Some(row(vec![vec![question_words(cx, it)], cell(reason.as_str())]))
            }
            AnswerJson::Level { .. } | AnswerJson::Unknown | AnswerJson::Blank => None,
        })
        .collect();
    if rows.is_empty() {
        out.push(body(tr.report_na_none()));
        return out;
    }
    let columns =
        vec![words(tr.report_column_question(), 90.0), words(tr.report_column_reason(), 80.0)];
    out.push(table(tr.report_na_caption(), columns, rows));
    out
}
