//! Skaidra: corruption-risk checklists, evidence-capped scores and a verifiable action plan for municipal welfare policy.

pub mod domain;
pub mod scoring;
pub mod content;
pub mod office;
pub mod sheet;
pub mod report;
pub mod i18n;
pub mod store;
pub mod reading;
pub mod packs;
pub mod session;
pub mod review;
pub mod export;
pub mod example;
pub mod cli;
pub mod ui;
