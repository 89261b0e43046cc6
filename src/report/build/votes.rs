//! Several raters: which questions were voted on, how far the votes lay apart, and why an answer is not their median.

use crate::report::document::{Block, Cell};
use crate::report::{PlanQuestion, Profile, VotesJson};

use super::Cx;
use super::checklists::{dash, question_words, unanswered};
use super::inline::{bold, cell, heading, note, plain, row, soft, table, words};

/// The questions that were voted on, with their votes.
fn voted<'a>(cx: &Cx<'a>) -> impl Iterator<Item = (&'a PlanQuestion, &'a VotesJson)> {
    cx.plan.questions().filter_map(|it| Some((it, it.votes.as_ref()?)))
}

/// For the part on scope: how many questions were voted on; none where nobody voted.
pub(super) fn sentence(cx: &Cx<'_>) -> Option<String> {
    let n_voted = voted(cx).count();
    let n_contested = voted(cx).filter(|(_, it)| it.contested).count();
    (0 < n_voted).then(|| cx.tr.votes_plan_scope(n_contested, n_voted))
}

/// Answers that are not the median of the votes, without a reason, each as a sentence.
pub(super) fn without_reason(cx: &Cx<'_>) -> impl Iterator<Item = String> {
    let lacking = cx.plan.questions().filter(|it| it.lacks_consensus_reason());
    lacking.map(|it| cx.tr.votes_plan_no_reason(it.id.as_str(), it.text.as_str()))
}

/// For the part on answers: every question that was voted on.
pub(super) fn blocks(cx: &Cx<'_>) -> Vec<Block> {
    let tr = cx.tr;
    if voted(cx).next().is_none() {
        return Vec::new();
    }
    let columns = vec![
        words(tr.report_column_question(), 62.0),
        words(tr.votes_plan_column(), 36.0),
        words(tr.report_column_answer(), 34.0),
        words(tr.report_column_reason(), 38.0),
    ];
    let rows = voted(cx).map(|(question, votes)| {
        row(vec![
            vec![question_words(cx, question)],
            votes_cell(cx, votes),
            answer_cell(cx, question),
            reason_cell(cx, question, votes),
        ])
    });
    vec![
        heading(2, "votes", tr.votes_plan_heading()),
        note(tr.votes_plan_note()),
        table(tr.votes_plan_caption(), columns, rows.collect()),
    ]
}

/// How many voted, the median, whether they lay apart, and from five votes on each of them.
fn votes_cell(cx: &Cx<'_>, votes: &VotesJson) -> Cell {
    let tr = cx.tr;
    let mut out = cell(match votes.median {
        Some(median) => tr.votes_plan_median(median.to_string(), votes.n),
        None => tr.votes_plan_none_known(),
    });
    if votes.contested {
        out.push(vec![bold(tr.votes_plan_contested())]);
    }
    if let Some(counts) = votes.counts {
        let each = (0..).zip(counts).filter(|(_, count)| 0 < *count);
        let each: Vec<String> =
            each.map(|(level, count): (u8, u64)| format!("{level} (×{count})")).collect();
        out.push(vec![soft(each.join(", "))]);
    }
    if 0 < votes.unknown {
        out.push(vec![soft(tr.votes_plan_unknown(votes.unknown))]);
    }
    out
}

fn answer_cell(cx: &Cx<'_>, question: &PlanQuestion) -> Cell {
    match question.declared() {
        Some(level) => cell(cx.level(question, level)),
        None => vec![vec![soft(unanswered(cx, question))]],
    }
}

fn reason_cell(cx: &Cx<'_>, question: &PlanQuestion, votes: &VotesJson) -> Cell {
    let tr = cx.tr;
    match &votes.reason {
        Some(reason) => vec![plain(reason.as_str())],
        None if question.lacks_consensus_reason() => {
            vec![vec![bold(tr.votes_plan_reason_missing())]]
        }
        None if votes.reason_given && cx.plan.profile == Profile::Public => {
            vec![vec![soft(tr.votes_plan_reason_public())]]
        }
        None => dash(),
    }
}
