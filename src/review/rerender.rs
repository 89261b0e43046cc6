//! The pages made again from the data that the file carries.

use crate::report::Plan;

use super::finding::Finding;
use super::pdf::Pdf;
use super::verification::How;

/// What was found about the pages and about everything else of the file.
pub(super) struct Outcome {
    /// How the pages were compared.
    pub(super) how: How,
    /// About the pages.
    pub(super) findings: Vec<Finding>,
    /// About the rest.
    pub(super) metadata: Vec<Finding>,
}

/// The action table that a plan gives.
pub(super) fn table(_plan: &Plan) -> Vec<u8> {
    Vec::new()
}

/// Compares the first revision with what its data give.
pub(super) fn check(_first: &Pdf<'_>, _bytes: &[u8], _plan: &Plan, _app: &str) -> Outcome {
    let missing = Finding::NotRendered("this build renders no pages".to_owned());
    Outcome { how: How::None, findings: vec![missing], metadata: Vec::new() }
}
