//! An anti-corruption measure of the catalogue.

use super::{Effort, MeasureId, SourceId};

/// A measure; a question asks how far one measure is in place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measure {
    /// Its id, which is also the id of its text.
    pub id: MeasureId,
    /// What introducing it takes.
    pub effort: Effort,
    /// Sources that show it at work.
    pub known_from: Vec<SourceId>,
}
