//! From an assessment, its scores and texts to an exported plan, and from the handbook to a book: pure, bytes out.

mod asked;
mod became;
mod build;
mod csv;
pub mod document;
mod ended;
mod docx;
mod handbook;
mod markdown;
mod movement;
pub mod pdf;
mod plan_json;
mod plan_markdown;
mod plan_pdf;
pub mod words;
mod xlsx;

pub use asked::Compared;
pub use became::{fate, fate_line, fates};
pub use build::{Fault, document_of, faults_of};
pub use csv::{action_csv, is_table_of, table_for_people};
pub use docx::{DocxFacts, docx, plan_docx};
pub use handbook::{Edition, Extent, handbook_document, handbook_pdf};
pub use markdown::markdown;
pub use movement::Movement;
pub use plan_json::*;
pub use plan_markdown::plan_markdown;
pub use plan_pdf::{JOURNAL, PLAN_CSV, PLAN_JSON, attachments, plan_pdf};
pub use xlsx::plan_xlsx;
