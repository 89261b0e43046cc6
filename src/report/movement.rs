//! What happened to a question between two assessments, told by what is supported and not by what is claimed.

use std::cmp::Ordering;

use crate::i18n::Tr;
use crate::scoring::ChangeKind;

use super::asked::Asked;
use super::words::{index_numbers, with_sign};
use super::{Changes, LevelsJson, Plan, QuestionChangeJson, RatedJson, RatingJson, SplitJson};

/// How a question moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Movement {
    /// It had no answer before.
    Answered,
    /// Its answer was withdrawn.
    Withdrawn,
    /// Its answer is there and waits to be confirmed.
    Waiting,
    /// It did not apply before.
    Applies,
    /// It no longer applies.
    NotApplicable,
    /// Nobody had answered it, and it does not apply.
    FoundNotApplicable,
    /// Supported higher, whatever is declared.
    Risen,
    /// Supported lower.
    Fallen,
    /// Declared higher, supported as before.
    Claimed,
    /// Declared lower, supported as before.
    Disclaimed,
    /// It was not asked before.
    New,
    /// It is no longer asked.
    Gone,
    /// Asked both times, with other words or another weight.
    Content,
}

impl Movement {
    /// What a change amounts to.
    pub fn of(change: &QuestionChangeJson) -> Self {
        let is_content = change.kind == ChangeKind::Content;
        match (&change.old, &change.new) {
            // Plans from before it was told what does not apply name neither side there.
            _ if is_content => match (change.was_asked(), change.is_asked()) {
                (false, true) => Self::New,
                (true, false) => Self::Gone,
                _ => Self::Content,
            },
            (None, _) => Self::Applies,
            (Some(old), None) if old.declared.is_none() => Self::FoundNotApplicable,
            (Some(_), None) => Self::NotApplicable,
            (Some(old), Some(new)) => Self::between(old, new),
        }
    }

    /// What a change amounts to in the plan it led to, where an answer may wait to be confirmed: nobody withdrew it.
    pub fn in_plan(change: &QuestionChangeJson, plan: &Plan) -> Self {
        let is_waiting =
            || plan.questions().any(|it| it.id == change.id && it.unconfirmed.is_some());
        if change.kind == ChangeKind::Real && is_waiting() {
            return Self::Waiting;
        }
        Self::of(change)
    }

    fn between(old: &LevelsJson, new: &LevelsJson) -> Self {
        match (old.declared, new.declared) {
            (None, _) => Self::Answered,
            (Some(_), None) => Self::Withdrawn,
            (Some(before), Some(now)) => match new.supported.cmp(&old.supported) {
                Ordering::Greater => Self::Risen,
                Ordering::Less => Self::Fallen,
                Ordering::Equal if before < now => Self::Claimed,
                Ordering::Equal => Self::Disclaimed,
            },
        }
    }

    /// Its words, the same in the window and on paper.
    pub fn text(self, tr: &Tr) -> String {
        match self {
            Self::Answered => tr.report_change_answered(),
            Self::Withdrawn => tr.report_change_withdrawn(),
            Self::Waiting => tr.report_change_waiting(),
            Self::Applies => tr.report_change_applies(),
            Self::NotApplicable => tr.report_change_inapplicable(),
            Self::FoundNotApplicable => tr.report_change_found_inapplicable(),
            Self::Risen => tr.report_change_risen(),
            Self::Fallen => tr.report_change_fallen(),
            Self::Claimed => tr.report_change_claimed(),
            Self::Disclaimed => tr.report_change_disclaimed(),
            Self::New => tr.report_change_new(),
            Self::Gone => tr.report_change_gone(),
            Self::Content => tr.report_change_content(),
        }
    }
}

impl QuestionChangeJson {
    /// Whether it was asked before.
    pub fn was_asked(&self) -> bool {
        self.kind != ChangeKind::Content || self.old.is_some() || self.old_not_applicable
    }

    /// Whether it is asked now.
    pub fn is_asked(&self) -> bool {
        self.kind != ChangeKind::Content || self.new.is_some() || self.new_not_applicable
    }

    /// What was answered before, and how far it was supported; a dash where it was not asked.
    pub fn old_text(&self, tr: &Tr) -> String {
        side(tr, self.old.as_ref(), self.was_asked())
    }

    /// What is answered now, and how far it is supported; a dash where it is not asked.
    pub fn new_text(&self, tr: &Tr) -> String {
        side(tr, self.new.as_ref(), self.is_asked())
    }
}

fn side(tr: &Tr, levels: Option<&LevelsJson>, is_asked: bool) -> String {
    match levels {
        Some(it) => it.text(tr),
        // It was asked, so it did not apply.
        None if is_asked => tr.report_answer_na(),
        None => "–".to_owned(),
    }
}

impl RatedJson {
    /// That likelihood and impact are rated otherwise, with both ratings.
    pub fn text(&self, tr: &Tr) -> String {
        let product = |it: RatingJson| format!("{}\u{a0}×\u{a0}{}", it.likelihood, it.impact);
        tr.report_change_rated(product(self.new), product(self.old))
    }
}

impl Changes {
    /// How the index moved, or why nothing can be said of it.
    pub fn finding(&self, tr: &Tr) -> String {
        let day = tr.date(self.old.assessed_on);
        if self.is_backwards() {
            return tr.report_changes_backwards(day);
        }
        if !self.shows_movement() {
            return tr.report_changes_withheld(day);
        }
        let Some(split) = &self.index else { return tr.report_changes_no_index(day) };
        let [old, new] = index_numbers(tr, [split.old, split.new]);
        let is_up = 0.0 < split.in_shown_numbers().total;
        let asked = self.asked();
        match asked {
            Asked::OnlyOther if old != new => tr.report_changes_asked_other(day, new, old),
            Asked::Same if old == new => tr.report_changes_same(day, new),
            Asked::Same if is_up => tr.report_changes_up(day, new, old),
            Asked::Same => tr.report_changes_down(day, new, old),
            _ if old == new => tr.report_changes_same_asked(day, new),
            // Which way it moved between other questions says nothing of the institution.
            _ => tr.report_changes_asked_also(day, new, old),
        }
    }

    /// By what the index moved, in sentences; `new` is the plan of the newer side, in which answers may still wait to be confirmed.
    pub fn split_text(&self, tr: &Tr, split: &SplitJson, new: &Plan) -> String {
        let it = split.in_shown_numbers();
        let [content, evidence, real, total] = [it.content, it.evidence, it.real, it.total]
            .map(|it| with_sign(tr, it, split.decimals()));
        let waits = if new.questions().any(|it| it.unconfirmed.is_some()) { "yes" } else { "no" };
        let words = tr.report_changes_split(content, evidence, real, total, waits);
        if self.asks_new() { format!("{words} {}", tr.report_changes_new_blank()) } else { words }
    }
}

impl LevelsJson {
    /// Declared and supported level: `3, supported 2`; else why there is none.
    pub fn text(&self, tr: &Tr) -> String {
        match (self.declared, self.supported) {
            (Some(declared), Some(supported)) => {
                tr.report_levels(declared.to_string(), supported.to_string())
            }
            _ => self.no_level(tr),
        }
    }

    /// Why there is no level: nobody knows, or nobody answered.
    pub fn no_level(&self, tr: &Tr) -> String {
        if self.unknown { tr.report_answer_unknown() } else { tr.report_answer_blank() }
    }
}
