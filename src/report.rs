//! From an assessment, its scores and texts to an exported plan: pure, bytes out.

pub mod document;
pub mod pdf;
mod plan_json;
pub mod words;

pub use plan_json::*;
