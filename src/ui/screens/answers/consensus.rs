//! What the votes say once they are seen, and the answer that is agreed: another than the median asks for a reason.

use eframe::egui::accesskit::Live;
use eframe::egui::{Label, RichText, Role, Ui};

use super::question::Asked;
use super::{AnswersView, Wanted, reason};
use crate::domain::{Answer, Change, MaturityLevel, Question, QuestionId};
use crate::scoring::Spread;
use crate::ui::asks::Asks;
use crate::ui::fonts;
use crate::ui::open_file::OpenFile;
use crate::ui::theme::{size, space};
use crate::ui::typed::drafts::Drafts;
use crate::ui::typed::fields::Field;
use crate::ui::view_cx::ViewCx;
use crate::ui::view_model::votes::{has_voted, is_agreed};
use crate::ui::widgets::{button, text};

/// The votes on a question that may be seen; none while somebody has not voted.
pub(super) fn seen(open: &OpenFile, question: &Question) -> Option<Spread> {
    let assessment = open.assessment();
    if has_voted(assessment, question) { Spread::on(assessment, &question.id) } else { None }
}

/// The change that agrees on a level; none where a reason has to be given first.
pub(super) fn agree(open: &OpenFile, question: &Question, level: MaturityLevel) -> Option<Change> {
    let id = &question.id;
    let answer = Change::SetAnswer(id.clone(), Some(Answer::Level(level)));
    let Some(spread) = seen(open, question) else { return Some(answer) };
    let assessment = open.assessment();
    if spread.median == level {
        let forget = Change::SetConsensusReason(id.clone(), None);
        let has_reason = assessment.consensus_reasons.contains_key(id);
        return Some(if has_reason { Change::Several(vec![answer, forget]) } else { answer });
    }
    // What was answered before the votes is not yet what the raters agreed on.
    let is_agreed = assessment.answer(id).and_then(Answer::level) == Some(level)
        && assessment.consensus_reasons.contains_key(id);
    is_agreed.then_some(answer)
}

/// Draws the votes, and what they say: how many, the median, how far apart. What is agreed on stands below.
pub(super) fn votes_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    asks: &mut Asks,
    Asked { open, question, .. }: Asked<'_>,
    is_over: bool,
) {
    let assessment = open.assessment();
    let n_cast = assessment.votes_on(&question.id).count();
    if n_cast == 0 {
        return;
    }
    if !has_voted(assessment, question) {
        let n_raters = assessment.raters.len();
        text::note_ui(ui, cx.tokens, &cx.tr.raters_under_way(n_cast, n_raters));
        // Who gave the vote up is not left with a question that can only be settled by going on with it.
        if is_over && button::link_ui(ui, cx.tokens, &cx.tr.raters_drop()).clicked() {
            asks.change(again(open, &question.id));
        }
        ui.add_space(space::S);
        return;
    }
    let is_agreed = is_agreed(open, &question.id);
    verdict_ui(ui, cx, seen(open, question), n_cast, is_agreed);
    if let Some(answer) = assessment.answer(&question.id).filter(|_| is_agreed) {
        let (sign, words) = match answer {
            Answer::Level(level) => (level.to_string(), cx.tr.ladder(question.wording, *level)),
            Answer::NotApplicable(_) => ("N".to_owned(), cx.tr.report_answer_na()),
            Answer::Unknown => ("?".to_owned(), cx.tr.report_answer_unknown()),
        };
        let words = format!("✓ {}", cx.tr.raters_agreed(sign, words));
        ui.label(RichText::new(words).font(fonts::bold_of(size::TEXT)).color(cx.tokens.ink));
    }
    if button::link_ui(ui, cx.tokens, &cx.tr.raters_again()).clicked() {
        asks.change(again(open, &question.id));
    }
    ui.add_space(space::S);
}

/// The median in words, and whether the votes lie apart; what to do about it is told until something is agreed on.
fn verdict_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    spread: Option<Spread>,
    n_cast: usize,
    is_agreed: bool,
) {
    let tr = cx.tr;
    let Some(spread) = spread else {
        text::text_ui(ui, &tr.raters_none_known());
        return;
    };
    let mut counted = tr.raters_counted(spread.n);
    if 0 < spread.n_unknown {
        counted = format!("{counted} {}", tr.raters_counted_unknown(spread.n_unknown));
    }
    let median = spread.median.to_string();
    let is_doubtful = spread.is_contested() || spread.is_thin();
    let words = if spread.is_contested() {
        format!("▲ {}", tr.raters_contested(median))
    } else if spread.is_thin() {
        format!("▲ {}", tr.raters_thin(n_cast, median, spread.n))
    } else {
        format!("✓ {}", tr.raters_together(median))
    };
    let ink = if is_doubtful { cx.tokens.significant } else { cx.tokens.tolerable };
    let shown = RichText::new(&words).font(fonts::bold_of(size::TEXT)).color(ink);
    let response = ui.horizontal_wrapped(|ui| {
        ui.label(RichText::new(&counted).size(size::TEXT));
        ui.add(Label::new(shown).wrap())
    });
    let response = response.inner;
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Status);
        node.set_live(Live::Polite);
        node.set_label(words.as_str());
    });
    debug_assert!(spread.n + spread.n_unknown <= n_cast, "every vote was cast");
    if is_agreed {
        return;
    }
    if spread.is_contested() {
        let is_shown = spread.distribution().is_some();
        let what = if is_shown { tr.raters_contested_what() } else { tr.raters_contested_few() };
        text::text_ui(ui, &what);
    } else if spread.is_thin() {
        text::text_ui(ui, &tr.raters_thin_what());
    }
    if spread.n < 2 {
        // One vote has no spread that could be hidden.
        return;
    }
    let (lower, upper) = (spread.lower.to_string(), spread.upper.to_string());
    let note = match spread.distribution() {
        None => tr.raters_too_few_to_show(),
        Some(_) if lower == upper => tr.raters_middle_at(lower),
        Some(_) => tr.raters_middle(lower, upper),
    };
    text::note_ui(ui, cx.tokens, &note);
    if spread.is_median_lower() {
        text::note_ui(ui, cx.tokens, &tr.raters_median_lower());
    }
}

/// Why another level than the median was agreed on; how much is missing is said while it is written.
pub(super) fn reason_ui(
    view: &mut AnswersView,
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    drafts: &mut Drafts,
    open: &OpenFile,
    question: &Question,
) {
    let Some(spread) = seen(open, question) else { return };
    let Some(level) = view.agreeing(open, &question.id) else { return };
    if level == spread.median {
        return;
    }
    let field = Field::Consensus(question.id.clone(), level);
    let label = cx.tr.raters_reason(level.to_string(), spread.median.to_string());
    let hint = cx.tr.raters_reason_hint();
    let missing = |n_chars| cx.tr.raters_reason_missing(n_chars);
    let reason = reason::Asked { field: &field, label: &label, hint: &hint, missing: &missing };
    let shown = reason::ui(ui, cx, drafts, open.assessment(), &reason);
    if shown.is_given_up {
        view.agreed = None;
    }
    view.reach(ui, Wanted::Consensus, &shown.response, shown.with);
    ui.add_space(space::S);
}

/// Takes every vote on a question back, and the reason with them; the answer stays until another is agreed.
fn again(open: &OpenFile, id: &QuestionId) -> Change {
    let assessment = open.assessment();
    let raters = assessment.votes.get(id).into_iter().flat_map(|it| it.keys().cloned());
    let mut changes: Vec<Change> =
        raters.map(|rater| Change::SetVote(id.clone(), rater, None)).collect();
    changes.push(Change::SetConsensusReason(id.clone(), None));
    Change::Several(changes)
}
