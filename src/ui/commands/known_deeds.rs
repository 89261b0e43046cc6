//! What deeds were that their parts alone do not tell: filled questions that were taken back, and ways back to an earlier deed.

use crate::domain::{Assessment, Change, apply};
use crate::session::{Record, RecordKind, Session};
use crate::sheet::{Taken, TakenCounts};
use crate::ui::open_file::questions_of;

/// The deeds of a file that have names of their own.
#[derive(Debug, Default)]
pub(crate) struct KnownDeeds {
    /// What filled questions changed, with how much.
    pub(crate) taken: Vec<(Change, TakenCounts)>,
    /// Deeds that went back to an earlier one, and that one.
    pub(crate) went_back: Vec<(Record, Record)>,
}

/// Finds them again in a file that was opened.
pub(crate) fn known_deeds(session: &Session) -> KnownDeeds {
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
            if let Some(to) = led_to(&steps, &record.change, &state) {
                known.went_back.push((record.clone(), to.clone()));
            } else if is_filled(&record.change, &state) {
                let counts = Taken::of(parts(&record.change), &state).counts;
                known.taken.push((record.change.clone(), counts));
            }
        }
        if let RecordKind::Redo(n) = record.kind {
            let done = known.went_back.iter().find(|(deed, _)| deed.n == n);
            let to = done.map(|(_, to)| to.clone());
            known.went_back.extend(to.map(|it| (record.clone(), it)));
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

/// The deed that is the last one once several are taken back, where the change takes back just those; what had no effect any more was not recorded.
fn led_to<'a>(
    steps: &[(&'a Record, Change)],
    change: &Change,
    before: &Assessment,
) -> Option<&'a Record> {
    let mut rest = parts(change);
    // Most deeds take nothing back: those need no copy of the whole state.
    let last = steps
        .last()
        .filter(|(_, inverse)| rest.first().is_some_and(|it| parts(inverse).contains(it)))?;
    let mut state = before.clone();
    for (n_left, (record, inverse)) in steps.iter().enumerate().rev() {
        for part in parts(inverse) {
            let back = apply(&mut state, part.clone()).ok()?;
            match rest.split_first() {
                Some((first, later)) if first == part => rest = later,
                _ if back == *part => (),
                _ => return None,
            }
        }
        if rest.is_empty() {
            let deed = n_left.checked_sub(1).and_then(|it| steps.get(it));
            return deed.filter(|_| record.n != last.0.n).map(|(record, _)| *record);
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
