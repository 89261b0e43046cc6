//! The state that records add up to, with what can be undone and redone; pure.

use jiff::Timestamp;
use jiff::civil::Date;

use super::{BreakKind, Record, RecordKind};
use crate::domain::{
    Assessment, Change, ChangeError, apply, check_consensus, day_of, is_agreement,
};

/// The fold of a journal's records.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct History {
    assessment: Assessment,
    records: Vec<Record>,
    undo: Vec<Step>,
    redo: Vec<Step>,
}

/// A deed that can be undone or redone.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Step {
    /// The number of the record that did it first.
    n: u64,
    /// The change that undoes it, or does it again.
    change: Change,
}

impl History {
    /// The state after all records.
    pub fn assessment(&self) -> &Assessment {
        &self.assessment
    }

    /// Every record, oldest first.
    pub fn records(&self) -> &[Record] {
        &self.records
    }

    /// The number of the next record.
    pub fn next_n(&self) -> u64 {
        self.records.len() as u64 + 1
    }

    /// How many deeds can be undone.
    pub fn n_undo(&self) -> usize {
        self.undo.len()
    }

    /// How many deeds up to a record can be undone.
    pub fn n_undo_of(&self, n: u64) -> usize {
        self.undo.iter().take_while(|it| it.n <= n).count()
    }

    /// How many deeds can be redone.
    pub fn n_redo(&self) -> usize {
        self.redo.len()
    }

    /// The deed that undo would take back: what was done, not its inverse.
    pub fn can_undo(&self) -> Option<&Change> {
        self.deed(self.undo.last()?.n)
    }

    /// The deed that redo would do again.
    pub fn can_redo(&self) -> Option<&Change> {
        self.deed(self.redo.last()?.n)
    }

    /// The last deed that stands, as it was recorded first; none where none stands.
    pub fn last_deed(&self) -> Option<&Record> {
        let idx = self.undo.last()?.n.checked_sub(1)?;
        self.records.get(usize::try_from(idx).ok()?)
    }

    /// The day of the assessment: its own, else that of the last deed that stands, when it was done first, or of the file.
    pub fn assessed_on(&self, created: Timestamp) -> Date {
        // What is taken back or done again leads to a state of an earlier day.
        let day = || day_of(self.last_deed().map_or(created, |it| it.at));
        self.assessment().assessed_on.unwrap_or_else(day)
    }

    /// The number of the deed and the change that takes it back.
    pub fn next_undo(&self) -> Option<(u64, &Change)> {
        self.undo.last().map(|step| (step.n, &step.change))
    }

    /// The number of the deed and the change that does it again.
    pub fn next_redo(&self) -> Option<(u64, &Change)> {
        self.redo.last().map(|step| (step.n, &step.change))
    }

    /// The deeds that take back everything after so many, as one deed; none where nothing is after.
    pub fn way_back(&self, n_undo: usize) -> Option<Change> {
        let later = self.undo.get(n_undo..).filter(|it| !it.is_empty())?;
        let mut changes = Vec::new();
        for step in later.iter().rev() {
            match step.change.clone() {
                Change::Several(parts) => changes.extend(parts),
                change => changes.push(change),
            }
        }
        Some(Change::Several(changes))
    }

    fn deed(&self, n: u64) -> Option<&Change> {
        let idx = usize::try_from(n.checked_sub(1)?).ok()?;
        self.records.get(idx).map(|record| &record.change)
    }

    /// The parts of a new deed that would change something; none where nothing would.
    pub fn effective(&mut self, change: Change) -> Result<Option<Change>, ChangeError> {
        if !matches!(change, Change::Several(_)) {
            // Done and taken back: cheaper than a copy of the whole state.
            let inverse = apply(&mut self.assessment, change.clone())?;
            let is_something = inverse != change || is_agreement(&change, &self.assessment);
            let checked = check_consensus(&change, &self.assessment);
            apply(&mut self.assessment, inverse)?;
            if is_something {
                checked?;
            }
            return Ok(is_something.then_some(change));
        }
        let mut after = self.assessment.clone();
        apply_parts(&mut after, &change)?;
        let mut state = self.assessment.clone();
        let kept = effective_parts(&mut state, change, &after)?;
        let kept = kept.filter(|it| state != self.assessment || is_agreement(it, &state));
        if let Some(change) = &kept {
            check_consensus(change, &state)?;
        }
        Ok(kept)
    }

    /// Applies a record; on an error nothing has changed.
    pub fn push(&mut self, record: Record) -> Result<(), BreakKind> {
        let expected = self.next_n();
        if record.n != expected {
            return Err(BreakKind::WrongNumber { expected, found: record.n });
        }
        let is_next = |steps: &[Step], n: u64| steps.last().is_some_and(|step| step.n == n);
        match record.kind {
            RecordKind::Undo(n) if !is_next(&self.undo, n) => return Err(BreakKind::WrongUndo(n)),
            RecordKind::Redo(n) if !is_next(&self.redo, n) => return Err(BreakKind::WrongUndo(n)),
            RecordKind::Done | RecordKind::Undo(_) | RecordKind::Redo(_) => {}
        }
        let change =
            apply(&mut self.assessment, record.change.clone()).map_err(BreakKind::DoesNotFit)?;
        match record.kind {
            RecordKind::Done => {
                self.redo.clear();
                self.undo.push(Step { n: record.n, change });
            }
            RecordKind::Undo(n) => {
                self.undo.pop();
                self.redo.push(Step { n, change });
            }
            RecordKind::Redo(n) => {
                self.redo.pop();
                self.undo.push(Step { n, change });
            }
        }
        self.records.push(record);
        Ok(())
    }
}

/// Applies a deed part by part, with no more stack a level than a stranger's nesting may take.
fn apply_parts(state: &mut Assessment, change: &Change) -> Result<(), ChangeError> {
    match change {
        Change::Several(changes) => changes.iter().try_for_each(|it| apply_parts(state, it)),
        one => apply(state, one.clone()).map(drop),
    }
}

/// The parts that change something, step by step; applies them. `after` is what all of them make: the reason for an answer may come after it.
fn effective_parts(
    state: &mut Assessment,
    change: Change,
    after: &Assessment,
) -> Result<Option<Change>, ChangeError> {
    if let Change::Several(changes) = change {
        let kept = changes
            .into_iter()
            .filter_map(|change| effective_parts(state, change, after).transpose())
            .collect::<Result<Vec<_>, _>>()?;
        return Ok((!kept.is_empty()).then_some(Change::Several(kept)));
    }
    let inverse = apply(state, change.clone())?;
    // A single change whose inverse is itself put back what was there.
    let is_something = inverse != change || is_agreement(&change, after);
    Ok(is_something.then_some(change))
}
