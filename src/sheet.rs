//! The forms to fill in elsewhere: answers, actions and risks as CSV tables and as workbooks, written out and taken back.

mod actions;
mod answers;
mod doubt;
mod for_people;
mod form;
mod origin;
mod problem;
mod questions;
mod risks;
mod table;
mod taken;

pub use actions::read_actions;
pub use answers::{ANSWER_COLUMNS, read_answers, write_answers};
pub use doubt::Doubts;
pub use form::{FormInput, write_form};
pub use origin::{FormOrigin, read_origin};
pub use problem::{Place, SheetProblem, SheetProblemKind};
pub use questions::{QuestionsFormat, TABLE_LIMIT, write_questions, write_questions_for_people};
pub use risks::{RISK_COLUMNS, read_risks};
pub use taken::{Taken, TakenCounts, TakenQuestion};

/// What a table became: changes to apply, or every problem found in it.
pub type Read = Result<Vec<crate::domain::Change>, Vec<SheetProblem>>;
