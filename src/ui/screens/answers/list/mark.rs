//! What stands at the right of a question in the list, and the same in words for the pointer and the screen reader.

use crate::domain::{Answer, Question};
use crate::i18n::Tr;
use crate::ui::open_file::OpenFile;
use crate::ui::screens::answers::AnswersView;
use crate::ui::view_cx::ViewCx;
use crate::ui::view_model::progress::has_gap;
use crate::ui::view_model::votes::{has_voted, is_agreed};

/// A sign and what it means.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Mark {
    /// The level, N, ?, how many voted; in brackets what waits to be confirmed; nothing where nothing was done.
    pub(super) sign: String,
    /// Whether more is declared than supported.
    pub(super) has_gap: bool,
    /// What it means, a line each.
    pub(super) words: Vec<String>,
}

impl Mark {
    /// The mark of a question. While several raters vote it tells how many did, and no answer.
    pub(super) fn of(
        view: &AnswersView,
        cx: &ViewCx<'_>,
        open: &OpenFile,
        question: &Question,
    ) -> Self {
        let mut mark = if view.is_voting() {
            Self::of_votes(view, cx.tr, open, question)
        } else {
            Self::of_answer(view, cx.tr, open, question)
        };
        if has_gap(question, &open.card) && !view.is_voting() {
            mark.has_gap = true;
            mark.words.push(cx.tr.assessment_filter_gap_about());
        }
        if question.is_key {
            mark.words.push(format!("◆ {}", cx.tr.assessment_key()));
        }
        mark
    }

    /// Sign and words in one line.
    pub(super) fn spoken(&self) -> String {
        let gap = self.has_gap.then(|| "▲".to_owned());
        let sign = Some(self.sign.clone()).filter(|it| !it.is_empty());
        sign.into_iter().chain(gap).chain(self.words.iter().cloned()).collect::<Vec<_>>().join(", ")
    }

    fn new(sign: impl Into<String>, words: String) -> Self {
        Self { sign: sign.into(), has_gap: false, words: vec![words] }
    }

    /// What was agreed is told, but not while the votes that led to it are covered.
    fn of_votes(view: &AnswersView, tr: &Tr, open: &OpenFile, question: &Question) -> Self {
        let assessment = open.assessment();
        let votes = assessment.votes.get(&question.id);
        let has_cast = |it: &&_| votes.is_some_and(|votes| votes.contains_key(*it));
        let n_cast = assessment.raters.iter().filter(has_cast).count();
        let n_raters = assessment.raters.len();
        if n_cast == 0 {
            return Self::new("", tr.raters_mark_none());
        }
        let sign = format!("{n_cast}/{n_raters}");
        if !has_voted(assessment, question) || view.is_covered(open, question) {
            return Self::new(sign, tr.raters_mark_cast(n_cast, n_raters));
        }
        if !is_agreed(open, &question.id) {
            return Self::new(sign, tr.raters_mark_open(n_cast, n_raters));
        }
        let mut mark = Self::of_level(tr, question, assessment.answer(&question.id));
        mark.sign = format!("✓ {}", mark.sign);
        mark.words.insert(0, tr.raters_mark_agreed());
        mark
    }

    fn of_answer(view: &AnswersView, tr: &Tr, open: &OpenFile, question: &Question) -> Self {
        let assessment = open.assessment();
        if open.unsettled.contains(&question.id) {
            let mut mark = Self::of_level(tr, question, assessment.answer(&question.id));
            mark.sign = format!("{}!", mark.sign);
            mark.words.insert(0, tr.raters_mark_unsettled());
            return mark;
        }
        let is_waiting = assessment.unconfirmed(&question.id).is_some();
        if !is_waiting {
            return Self::of_level(tr, question, assessment.answers.get(&question.id));
        }
        if view.hides_last {
            return Self::new("( )", tr.repeat_filter());
        }
        let mut mark = Self::of_level(tr, question, assessment.answers.get(&question.id));
        mark.sign = format!("({})", mark.sign);
        mark.words.insert(0, tr.repeat_filter());
        mark
    }

    fn of_level(tr: &Tr, question: &Question, answer: Option<&Answer>) -> Self {
        match answer {
            Some(Answer::Level(level)) => {
                Self::new(level.to_string(), tr.ladder(question.wording, *level))
            }
            Some(Answer::NotApplicable(_)) => Self::new("N", tr.menu_history_na()),
            Some(Answer::Unknown) => Self::new("?", tr.assessment_unknown()),
            None => Self::new("", tr.assessment_mark_blank()),
        }
    }
}
