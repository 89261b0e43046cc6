//! What set an assessment up: whoever takes back too much still has an institution, a scope and what was taken over.

use jiff::Timestamp;

use crate::domain::Change;
use crate::store::{Header, Record};

/// How many records, from the first, set the assessment up. It is one; before 0.2 it was several of one second.
/// Of the worked example it is all that was prepared: nobody did it here, so nobody can take it back.
pub(super) fn n_records(header: &Header, records: &[Record]) -> u64 {
    if let Some(opened) = example_made_at(header) {
        return records.iter().take_while(|it| it.at < opened).map(|it| it.n).last().unwrap_or(0);
    }
    let Some(first) = records.first().filter(|it| sets_up(&it.change)) else { return 0 };
    // Where one deed did it all, what followed in its second is of a person, or of a clock that stands still.
    if matches!(first.change, Change::Several(_)) {
        return first.n;
    }
    records.iter().take_while(|it| it.at == first.at).map(|it| it.n).last().unwrap_or(0)
}

/// When the worked example was made; none where it is somebody's own assessment.
pub(super) fn example_made_at(header: &Header) -> Option<Timestamp> {
    let (_, second) = header.id.strip_prefix(EXAMPLE)?.rsplit_once('-')?;
    Timestamp::from_second(second.parse().ok()?).ok()
}

/// How the ids of worked examples begin.
pub(crate) const EXAMPLE: &str = "example-";

/// Whether a deed says who is assessed.
fn sets_up(change: &Change) -> bool {
    match change {
        Change::SetInstitution(_) => true,
        Change::Several(changes) => changes.iter().any(sets_up),
        _ => false,
    }
}
