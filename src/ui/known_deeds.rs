//! What deeds were that their parts alone do not tell: filled questions that were taken back, and ways back to an earlier deed.

use super::open_file::questions_of;
use crate::domain::{Assessment, Change, apply};
use crate::session::{Record, RecordKind, Session};
use crate::sheet::{Taken, TakenCounts};

/// The deeds of a file that have names of their own.
#[derive(Debug, Default)]
pub(super) struct KnownDeeds {
    /// What filled questions changed, with how much.
    pub(super) taken: Vec<(Change, TakenCounts)>,
    /// Deeds that went back to an earlier one, and that one.
    pub(super) went_back: Vec<(Record, Record)>,
}

/// Finds them again in a file that was opened.
pub(super) fn known_deeds(session: &Session) -> KnownDeeds {
    let mut known = KnownDeeds::default();
    let n_set_up = session.n_set_up();
    let is_several = |it: &Record| n_set_up < it.n && 1 < parts(&it.change).len();
    if !session.records().iter().any(is_several) {
        return known;
    }
    let mut state = Assessment::new();
    let mut steps: Vec<(&Record, Change)> = Vec::new();
    for record in session.records() {
        if record.kind == RecordKind::Done && is_several(record) {
            if let Some(to) = led_to(&steps, &record.change) {
                known.went_back.push((record.clone(), to.clone()));
            } else if is_filled(&record.change, &state) {
                let counts = Taken::of(parts(&record.change), &state).counts;
                known.taken.push((record.change.clone(), counts));
            }
        }
        // What was opened fits, each record after the one before.
        let Ok(inverse) = apply(&mut state, record.change.clone()) else { break };
        match record.kind {
            RecordKind::Undo(_) => drop(steps.pop()),
            RecordKind::Done | RecordKind::Redo(_) => steps.push((record, inverse)),
        }
    }
    known
}

fn parts(change: &Change) -> &[Change] {
    match change {
        Change::Several(parts) => parts,
        one => std::slice::from_ref(one),
    }
}

/// The deed that is the last one once several are taken back, where the change takes back just those.
fn led_to<'a>(steps: &[(&'a Record, Change)], change: &Change) -> Option<&'a Record> {
    let mut rest = parts(change);
    for (n_left, (_, inverse)) in steps.iter().enumerate().rev() {
        rest = rest.strip_prefix(parts(inverse))?;
        if rest.is_empty() {
            let is_of_one = n_left + 1 == steps.len();
            let last = n_left.checked_sub(1).and_then(|it| steps.get(it));
            return last.filter(|_| !is_of_one).map(|(record, _)| *record);
        }
    }
    None
}

/// Whether it answers more than one question: in the window each is answered by a deed of its own. What only confirms is told as that.
fn is_filled(change: &Change, before: &Assessment) -> bool {
    let parts = parts(change);
    let is_answer = |it: &Change| match it {
        Change::SetAnswer(id, answer @ Some(_)) => {
            !before.to_confirm.contains(id) || before.answers.get(id) != answer.as_ref()
        }
        _ => false,
    };
    let mut ids: Vec<_> = parts.iter().flat_map(questions_of).collect();
    ids.dedup();
    parts.iter().any(is_answer) && 1 < ids.len()
}
