//! What set an assessment up: whoever takes back too much still has an institution, a scope and what was taken over.

use crate::domain::Change;
use crate::store::Record;

/// How many records, from the first, set the assessment up. It is one; before 0.2 it was several of one second.
pub(super) fn n_records(records: &[Record]) -> u64 {
    let Some(first) = records.first().filter(|it| sets_up(&it.change)) else { return 0 };
    records.iter().take_while(|it| it.at == first.at).map(|it| it.n).last().unwrap_or(0)
}

/// Whether a deed says who is assessed.
fn sets_up(change: &Change) -> bool {
    match change {
        Change::SetInstitution(_) => true,
        Change::Several(changes) => changes.iter().any(sets_up),
        _ => false,
    }
}
