//! Which version of a pack of one's own an assessment was made with.

use super::{ChecklistId, PackId};

/// A pack of one's own, and what of it is assessed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackVersion {
    /// The pack.
    pub id: PackId,
    /// Its version, as its author wrote it.
    pub version: String,
    /// Its checklists that are meant.
    pub checklists: Vec<ChecklistId>,
}
