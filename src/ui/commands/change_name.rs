//! What a change is called in the foot, in the history and in "undo …".

use std::collections::BTreeSet;

use crate::domain::{Action, ActionId, Change, QuestionId, RiskId};
use crate::i18n::Tr;
use crate::review::{self, Named, differing_fields};
use crate::session::Record;
use crate::sheet::TakenCounts;
use crate::ui::frame::shortened;
use crate::ui::open_file::questions_of;
use crate::ui::view_cx::ViewCx;

/// How long the words of a risk or an action may be inside a name.
const N_CHARS: usize = 36;

/// The name of a change, such as "answer na-03 “Is need assessed by…”".
pub(crate) fn change_name(cx: &ViewCx<'_>, change: &Change) -> String {
    if let Some(words) = field_name(cx, change) {
        return words;
    }
    name(cx, change, &|id| {
        if cx.pack.instrument.question(id).is_none() {
            return id.to_string();
        }
        let words = shortened(cx.question_text(id), N_CHARS);
        format!("{id} {}", cx.tr.report_quoted(words))
    })
}

/// The one field of an action that a change is about, such as "status – action “Introduce…”"; none where it is about several.
fn field_name(cx: &ViewCx<'_>, change: &Change) -> Option<String> {
    let open = cx.open?;
    let Change::ReplaceAction(new) = change else { return None };
    if open.known.went_back.iter().any(|(deed, _)| deed.change == *change) {
        return None;
    }
    // What it was before: as it was recorded last in another way.
    let records = open.session.records().iter().rev();
    let old = records.filter_map(|it| titled(&it.change, &new.id)).find(|it| *it != new)?;
    let fields = differing_fields(cx.tr, old, new);
    let field = match fields.as_slice() {
        [(field, _)] => field.clone(),
        // Other fields go along with a status, as the reason that was given for the one before.
        _ if old.status != new.status => cx.tr.plan_window_status(),
        _ => return None,
    };
    let title = shortened(&new.title, N_CHARS);
    if old.title != new.title {
        // The column of titles is called as the thing itself.
        return Some(cx.tr.menu_change_action_text(title));
    }
    Some(cx.tr.menu_change_action_field(lower(&field), title))
}

/// The name of a change where the words of its question stand beside it, such as "answer na-03".
pub(crate) fn short_change_name(cx: &ViewCx<'_>, change: &Change) -> String {
    name(cx, change, &|id| id.to_string())
}

/// The same for a deed, told by its number from another one that changed the same.
pub(crate) fn short_deed_name(cx: &ViewCx<'_>, deed: &Record) -> String {
    let went_back = cx.open.and_then(|it| it.known.went_back.iter().find(|(it, _)| it.n == deed.n));
    match went_back {
        Some((_, to)) => cx.tr.menu_change_went_back(cx.time(to.at), deed_name(cx, to)),
        None if went_back_to(cx, &deed.change).is_some() => deed_name(cx, deed),
        None => short_change_name(cx, &deed.change),
    }
}

/// Names of a change where there is no room for all of it, each shorter: without the words of its question, and that question alone; none where it has none or several.
pub(crate) fn cut_change_names(cx: &ViewCx<'_>, change: &Change) -> Vec<String> {
    let ids: BTreeSet<&QuestionId> = match change {
        Change::MarkToConfirm(id)
        | Change::Confirm(id)
        | Change::SetVote(id, ..)
        | Change::SetConsensusReason(id, _) => [id].into(),
        _ => questions_of(change).into_iter().collect(),
    };
    match ids.into_iter().collect::<Vec<_>>()[..] {
        [id] => vec![short_change_name(cx, change), id.to_string()],
        _ => Vec::new(),
    }
}

fn name(cx: &ViewCx<'_>, change: &Change, question: &dyn Fn(&QuestionId) -> String) -> String {
    let tr = cx.tr;
    if let Some(counts) = taken(cx, change) {
        return tr.form_change(taken_text(tr, counts));
    }
    if let Some(to) = went_back_to(cx, change) {
        return tr.menu_change_went_back(cx.time(to.at), deed_name(cx, to));
    }
    own_name(cx, change, question)
}

/// Whether a change is called by the table that it was taken from, or by the deed that it went back to, and not by what it changes.
pub(crate) fn is_called(cx: &ViewCx<'_>, change: &Change) -> bool {
    taken(cx, change).is_some() || went_back_to(cx, change).is_some()
}

/// The deed that a change went back to; none where it did something else.
fn went_back_to<'a>(cx: &ViewCx<'a>, change: &Change) -> Option<&'a Record> {
    cx.open?.known.went_back.iter().find(|(deed, _)| deed.change == *change).map(|(_, to)| to)
}

/// What a deed is called that was gone back to. Going back may write the same once more: it is called by what it changed, wherever it led.
fn deed_name(cx: &ViewCx<'_>, deed: &Record) -> String {
    if cx.open.is_some_and(|it| deed.n <= it.session.n_set_up()) {
        return lower(&cx.tr.menu_history_begun());
    }
    own_name(cx, &deed.change, &|id| id.to_string())
}

/// With a small letter at its beginning, as a label stands within a sentence.
fn lower(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

fn own_name(cx: &ViewCx<'_>, change: &Change, question: &dyn Fn(&QuestionId) -> String) -> String {
    let tr = cx.tr;
    let Change::Several(changes) = change else {
        return review::change_name(tr, change, &ByWindow { cx, question });
    };
    match changes.as_slice() {
        // Which packs a scope draws on follows from it.
        [only] | [only, Change::SetPacks(_)] => name(cx, only, question),
        [first, rest @ ..] if changes.iter().all(is_of_evidence) => {
            let here = questions_of(first);
            let others: BTreeSet<_> = rest.iter().flat_map(questions_of).collect();
            match others.iter().filter(|it| !here.contains(it)).count() {
                0 => name(cx, first, question),
                n => tr.menu_change_evidence_shared(name(cx, first, question), n),
            }
        }
        [Change::SetVote(id, _, None), rest @ ..]
            if rest.iter().all(|it| is_taken_back(it, id)) =>
        {
            tr.votes_change_again(question(id))
        }
        all @ [_, ..] if all.iter().all(|it| matches!(it, Change::Confirm(_))) => {
            tr.repeat_change_confirmed(all.len())
        }
        [checked @ .., Change::Confirm(id)] if checked.iter().all(is_of_one_evidence) => {
            let all: BTreeSet<_> = checked.iter().flat_map(questions_of).collect();
            tr.repeat_change_checked(question(id), all.len())
        }
        [first, rest @ ..] => tr.menu_change_several(name(cx, first, question), rest.len()),
        [] => String::new(),
    }
}

/// Calls everything as the window does, shortened to what a name has room for.
struct ByWindow<'a> {
    cx: &'a ViewCx<'a>,
    question: &'a dyn Fn(&QuestionId) -> String,
}

impl Named for ByWindow<'_> {
    fn question(&self, id: &QuestionId) -> String {
        (self.question)(id)
    }

    fn risk(&self, id: &RiskId) -> String {
        shortened(self.cx.risk_text(id), N_CHARS)
    }

    fn action(&self, id: &ActionId) -> String {
        let open = self.cx.open;
        let now = open.and_then(|open| open.assessment().action(id));
        // What was removed is called what it was called last.
        let records = open.map(|open| open.session.records()).unwrap_or_default();
        let action = now.or_else(|| records.iter().rev().find_map(|it| titled(&it.change, id)));
        action.map_or_else(|| id.to_string(), |it| self.made(it))
    }

    fn made(&self, action: &Action) -> String {
        shortened(&action.title, N_CHARS)
    }
}

/// Whether a change takes a vote on a question back, or what was agreed on by it.
fn is_taken_back(change: &Change, on: &QuestionId) -> bool {
    match change {
        Change::SetVote(id, _, None) | Change::SetConsensusReason(id, None) => id == on,
        _ => false,
    }
}

/// Whether a change is one of evidence: several of them in one deed are of the same piece.
fn is_of_evidence(change: &Change) -> bool {
    matches!(
        change,
        Change::AddEvidence(..) | Change::ReplaceEvidence(..) | Change::RemoveEvidence(..)
    )
}

/// Whether a change is one of evidence, or of the same piece at several questions.
fn is_of_one_evidence(change: &Change) -> bool {
    match change {
        Change::Several(changes) => changes.iter().all(is_of_evidence),
        single => is_of_evidence(single),
    }
}

/// How much a deed changed that took filled questions back; none where it did something else.
fn taken<'a>(cx: &ViewCx<'a>, change: &Change) -> Option<&'a TakenCounts> {
    let taken = &cx.open?.known.taken;
    taken.iter().find(|(deed, _)| deed == change).map(|(_, counts)| counts)
}

/// How many answers, pieces of evidence and notes.
pub(crate) fn taken_text(tr: &Tr, counts: &TakenCounts) -> String {
    let parts = [
        (counts.n_answers, tr.form_answers(counts.n_answers)),
        (counts.n_evidence, tr.form_evidence(counts.n_evidence)),
        (counts.n_notes, tr.form_notes(counts.n_notes)),
    ];
    let parts = parts.into_iter().filter(|(n, _)| 0 < *n).map(|(_, words)| words);
    let text = parts.collect::<Vec<_>>().join(", ");
    if text.is_empty() { tr.form_lost_evidence(counts.n_lost_evidence) } else { text }
}

/// The action as a change makes it.
fn titled<'a>(change: &'a Change, id: &ActionId) -> Option<&'a Action> {
    match change {
        Change::AddAction(_, action) | Change::ReplaceAction(action) => {
            Some(action).filter(|it| it.id == *id)
        }
        Change::Several(changes) => changes.iter().rev().find_map(|it| titled(it, id)),
        _ => None,
    }
}
