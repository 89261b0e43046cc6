//! The embedded handbook, checklists, risks and measures, read into domain types and checked; every problem is reported.

mod checklist_file;
mod embedded;
mod handbook;
mod lint;
mod measures_file;
mod pack;
mod problem;
mod search;
mod sources;
mod texts;

pub use embedded::{builtin, builtin_problems, handbook};
pub use handbook::{Chapter, Handbook, Section, SectionHeading};
pub use pack::{Pack, load};
pub use problem::{Loaded, Problem};
pub use search::{Hit, SearchIndex};
pub use sources::Source;
pub use texts::{ChecklistText, MeasureText, QuestionText, RiskText, Texts};
