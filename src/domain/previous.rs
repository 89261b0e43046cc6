//! The assessment before this one, remembered inside the file so that no other file has to be found again.

use std::sync::Arc;

/// The plan of the assessment before this one, as the data that an exported plan carries; nothing here reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Previous(Arc<str>);

impl Previous {
    /// Remembers the data of a plan.
    pub fn new(plan: &str) -> Self {
        Self(Arc::from(plan))
    }

    /// The data of the plan.
    pub fn plan(&self) -> &str {
        &self.0
    }
}
