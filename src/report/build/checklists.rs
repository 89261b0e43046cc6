//! Part 3: each checklist, whole on a page: scores, weakest questions, claim gap, its risks; short ones share a page.

use crate::domain::{ActionStatus, RiskId};
use crate::report::document::{Block, Inline, KeyFigure};
use crate::report::{AnswerJson, ChecklistJson, ChecklistPart, EvidenceJson, PlanQuestion, words};

use super::Cx;
use super::inline::{
    self, band, bare_table, body, body_of, bold, bullets, cell, heading, italic, lead, note,
    or_dash, plain, regular, row, soft,
};
use super::overview::anchor;

/// How many of the weakest questions stand on a page.
const N_WEAKEST: usize = 5;

pub(super) fn blocks(cx: &Cx<'_>) -> Vec<Block> {
    cx.plan.checklists.iter().flat_map(|it| page(cx, it)).collect()
}

fn page(cx: &Cx<'_>, part: &ChecklistPart) -> Vec<Block> {
    let tr = cx.tr;
    let title = heading(2, anchor(part.id.as_str()), part.title.as_str());
    let mut out = vec![Block::PageBreakUnlessFits, title];
    if !part.about.is_empty() && !cx.plan.rapid {
        out.push(note(part.about.as_str()));
    }
    let Some(score) = cx.plan.scores.checklists.iter().find(|it| it.id == part.id) else {
        out.push(body(if part.questions.is_empty() {
            tr.report_checklist_unasked()
        } else {
            tr.report_checklist_not_applicable()
        }));
        return out;
    };
    out.push(lead(finding(cx, part, score)));
    // Where nothing is answered, the sentence says all that figures and questions would.
    if 0 < n_answered(part) {
        out.push(Block::KeyFigures(figures(cx, score)));
        out.extend(unsupported(cx, part, score));
        out.extend(weakest(cx, part));
    }
    out.extend(risks(cx, part));
    out
}

fn n_answered(part: &ChecklistPart) -> usize {
    part.questions.iter().filter(|it| it.is_applicable() && it.declared().is_some()).count()
}

/// The state of the checklist in one sentence.
fn finding(cx: &Cx<'_>, part: &ChecklistPart, score: &ChecklistJson) -> String {
    let tr = cx.tr;
    let applicable = part.questions.iter().filter(|it| it.is_applicable());
    let n_answered = n_answered(part);
    if n_answered == 0 {
        return tr.report_checklist_unanswered();
    }
    if score.withheld {
        let n_missing = applicable.count() - n_answered;
        return tr.report_checklist_withheld(n_missing);
    }
    let n_working = applicable.clone().filter(|it| 3.0 <= it.s()).count();
    tr.report_checklist_finding(applicable.count(), n_working)
}

fn figures(cx: &Cx<'_>, score: &ChecklistJson) -> Vec<KeyFigure> {
    let tr = cx.tr;
    let number = |value: f64| tr.decimal(value, 2);
    let figure =
        |label: String, word: String, number: String| KeyFigure { label, word, number, link: None };
    let headline = if score.withheld { tr.report_withheld() } else { number(score.low) };
    let (gap, parts) = match score.declared.zip(score.backed) {
        Some((declared, backed)) => {
            let [declared, backed, gap] = words::claimed_and_backed(tr, declared, backed);
            (Some(gap), Some(tr.report_declared_backed(backed, declared)))
        }
        None => (score.claim_gap.map(number), None),
    };
    vec![
        figure(
            tr.report_figure_supported(),
            headline,
            tr.report_bounds(number(score.high), number(score.low)),
        ),
        figure(tr.report_figure_claim_gap(), or_dash(gap), or_dash(parts)),
        figure(
            tr.report_figure_evidence(),
            tr.report_evidence_letter(score.evidence_letter.as_str()),
            words::evidence_share(tr, score.evidence),
        ),
        figure(
            tr.report_figure_coverage(),
            tr.percent(score.coverage),
            tr.report_figure_coverage_weight(),
        ),
    ]
}

fn weakest(cx: &Cx<'_>, part: &ChecklistPart) -> Vec<Block> {
    let tr = cx.tr;
    let mut weak: Vec<&PlanQuestion> =
        part.questions.iter().filter(|it| it.is_applicable() && it.s() < 3.0).collect();
    weak.sort_by(|a, b| {
        a.s().total_cmp(&b.s()).then(b.key.cmp(&a.key)).then(b.weight.cmp(&a.weight))
    });
    let title =
        heading(3, format!("{}-weakest", anchor(part.id.as_str())), tr.report_weakest_heading());
    if weak.is_empty() {
        return vec![title, body(tr.report_weakest_none())];
    }
    let columns = vec![
        inline::words(tr.report_column_question(), 80.0),
        inline::words(tr.report_column_supported(), 28.0),
        inline::words(tr.report_column_next_step(), 62.0),
    ];
    let n_more = weak.len().saturating_sub(N_WEAKEST);
    let rows = weak.into_iter().take(N_WEAKEST).map(|it| {
        row(vec![vec![question_words(cx, it)], supported(cx, it), vec![next_step(cx, it)]])
    });
    let mut out = vec![title, bare_table(columns, rows.collect())];
    if 0 < n_more {
        out.push(note(tr.report_weakest_more(n_more)));
    }
    out
}

/// The question's words with its id and whether it is a key question.
pub(super) fn question_words(cx: &Cx<'_>, question: &PlanQuestion) -> Inline {
    let mut text = vec![regular(question.text.as_str()), soft(format!(" {}", question.id))];
    if question.key {
        text.push(soft(format!("\u{a0}· {}", cx.tr.report_key_question())));
    }
    text
}

fn supported(cx: &Cx<'_>, question: &PlanQuestion) -> Vec<Inline> {
    let tr = cx.tr;
    let (Some(declared), Some(supported)) = (question.declared(), question.supported) else {
        return vec![plain(unanswered(cx, question))];
    };
    let mut out = vec![plain(cx.level(question, supported))];
    if supported < declared {
        out.push(vec![soft(tr.report_declared_level(declared.to_string()))]);
    }
    out
}

/// What an answer without a level is called.
pub(in crate::report) fn unanswered(cx: &Cx<'_>, question: &PlanQuestion) -> String {
    match &question.unconfirmed {
        Some(AnswerJson::Level { level }) => return cx.tr.repeat_answer(level.to_string()),
        Some(AnswerJson::Na { .. }) => return cx.tr.repeat_answer_na(),
        Some(AnswerJson::Unknown) => return cx.tr.report_answer_unknown(),
        Some(AnswerJson::Blank) | None => {}
    }
    match question.answer {
        AnswerJson::Unknown => cx.tr.report_answer_unknown(),
        AnswerJson::Na { .. } => cx.tr.report_answer_na(),
        AnswerJson::Blank | AnswerJson::Level { .. } => cx.tr.report_answer_blank(),
    }
}

/// Answer, show evidence, or act: whichever comes first.
fn next_step(cx: &Cx<'_>, question: &PlanQuestion) -> Inline {
    let tr = cx.tr;
    let (Some(declared), Some(supported)) = (question.declared(), question.supported) else {
        let is_waiting = question.unconfirmed.is_some();
        return plain(if is_waiting { tr.repeat_next() } else { tr.report_next_answer() });
    };
    if supported < declared {
        if let Some(aged) = aged(question) {
            return vec![bold(tr.report_next_renew()), regular(format!(" {}", aged.title))];
        }
        let place =
            usize::from(question.evidence_grade.map_or(0, crate::domain::EvidenceGrade::get));
        let missing = question.expected.get(place).map_or("", String::as_str);
        return vec![
            bold(tr.report_next_evidence()),
            regular(format!(" {}", tr.report_quoted(missing))),
        ];
    }
    let mut words = vec![regular(question.action.as_str())];
    if is_dropped(cx, question) {
        words.push(soft(format!(" {}", tr.report_next_dropped())));
    }
    words
}

/// The best piece of evidence that counts less than it would if it were newer.
fn aged(question: &PlanQuestion) -> Option<&EvidenceJson> {
    let would_lift =
        |it: &&EvidenceJson| it.counts_as < it.grade && question.evidence_grade < Some(it.grade);
    question.evidence.iter().filter(would_lift).max_by_key(|it| it.grade)
}

/// Whether the plan dropped what it had for a question.
fn is_dropped(cx: &Cx<'_>, question: &PlanQuestion) -> bool {
    let own = || cx.plan.actions.iter().filter(|it| it.questions.contains(&question.id));
    own().next().is_some() && own().all(|it| it.status == ActionStatus::Dropped)
}

/// How many answers claim more than their evidence supports, and what that costs the value that is printed.
fn unsupported(cx: &Cx<'_>, part: &ChecklistPart, score: &ChecklistJson) -> Option<Block> {
    let tr = cx.tr;
    let over = |it: &&PlanQuestion| it.supported.is_some() && it.supported < it.declared();
    let n_over = part.questions.iter().filter(over).count();
    let (from, to) = words::pair(tr, score.if_supported()?, score.low);
    // Levels that need no evidence are not praised for having it.
    let is_bare = score.evidence <= 0.0;
    let is_unshown = |it: &PlanQuestion| {
        it.declared().is_some() && it.evidence_grade.is_none_or(|it| it.get() == 0)
    };
    Some(body(match (n_over, score.withheld) {
        (0, _) if is_bare => tr.report_evidence_unneeded(),
        (0, _) if part.questions.iter().any(is_unshown) => tr.report_evidence_within(),
        (0, _) => tr.report_claim_gap_zero(),
        (_, true) => tr.report_claim_gap_finding_bound(n_over, from, to),
        (_, false) => tr.report_claim_gap_finding(n_over, from, to),
    }))
}

fn risks(cx: &Cx<'_>, part: &ChecklistPart) -> Vec<Block> {
    let tr = cx.tr;
    let own = cx.risk_scores().iter().filter(|it| it.checklist == part.id);
    let mut items: Vec<Inline> = own
        .map(|it| {
            let mut item = vec![regular(format!("{} – ", numbered_risk(cx, &it.id)))];
            item.extend(band(tr, it.band, it.net));
            item.extend(cx.accepted(&it.id).map(|it| regular(format!(" ({it})"))));
            item
        })
        .collect();
    if items.is_empty() {
        return Vec::new();
    }
    // A short assessment is told shortly: part 4 has them all.
    if cx.plan.rapid {
        let mut words = vec![bold(tr.report_own_risk_greatest(items.len())), regular(" ")];
        words.append(&mut items.swap_remove(0));
        return vec![body_of(words)];
    }
    let title =
        heading(3, format!("{}-risks", anchor(part.id.as_str())), tr.report_own_risks_heading());
    vec![title, bullets(items)]
}

/// The number and the first words of a risk, whose sentence part 4 has; the whole sentence of one that part 4 has no more.
pub(super) fn numbered_risk(cx: &Cx<'_>, id: &RiskId) -> String {
    let text = cx.risk_text(id);
    cx.risk_number(id)
        .map_or_else(|| text.clone(), |it| format!("{it}. {}", words::short_name(&text)))
}

/// A cell of plain words; here so that tables of questions look alike.
pub(super) fn question_cell(cx: &Cx<'_>, question: &PlanQuestion) -> Vec<Inline> {
    let mut out = vec![question_words(cx, question)];
    if let Some(note) = question.note.as_deref().filter(|it| !it.trim().is_empty()) {
        out.push(vec![italic(cx.tr.report_note(note))]);
    }
    out
}

/// A dash in a cell.
pub(super) fn dash() -> Vec<Inline> {
    cell("–")
}
