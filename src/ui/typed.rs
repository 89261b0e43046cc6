//! What is typed: the fields, the texts that are not recorded yet, and what becomes of them.

pub(crate) mod ahead;
pub(crate) mod dates;
pub(crate) mod drafts;
pub(crate) mod field_keys;
pub(crate) mod fields;
pub(crate) mod own_undo;
pub(crate) mod typing;
pub(crate) mod unfinished;
pub(crate) mod unfinished_places;
