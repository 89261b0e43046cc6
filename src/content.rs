//! The embedded handbook, checklists, risks and measures, read into domain types and checked; every problem is reported.

mod checklist_file;
mod cited;
mod dilemmas;
mod embedded;
mod everyday;
mod glossary;
mod handbook;
mod help_topic;
mod in_halves;
mod link;
mod lint;
mod measures_file;
mod misplaced;
mod mistake;
mod near;
mod own;
mod pack;
mod plain;
mod problem;
pub mod prose;
mod ron_text;
mod room;
mod search;
mod sources;
mod term_finder;
mod texts;
mod unread;

pub use cited::cited;
pub use dilemmas::{DILEMMAS, Dilemma, DilemmaGroup, Dilemmas};
pub use embedded::{builtin, builtin_problems, handbook};
pub use glossary::{GLOSSARY, Glossary, Term};
pub use handbook::{Chapter, ChapterNumber, Handbook, Section, SectionHeading};
pub use help_topic::HelpTopic;
pub use link::{Link, Piece, citations, links};
pub use misplaced::as_meant;
pub use mistake::{
    BookMistake, ChecklistMistake, DeadLink, FieldMistake, FileMistake, Mistake, SyntaxMistake,
    TextMistake, Unknown, UnknownKind,
};
pub use own::{
    Installed, Refused, beside_builtin, install, installed, is_builtin, load_beside, load_new,
    pack_files,
};
pub use pack::{Pack, load};
pub use plain::{plain_text, without_citations};
pub use problem::{Loaded, Problem};
pub use room::for_the_room;
pub use search::{Found, FoundAt, FoundGroup, FoundKind, Hit, Marked, SearchIndex, plain, stem_of};
pub use sources::Source;
pub use term_finder::TermFinder;
pub use texts::{ChecklistText, MeasureText, QuestionText, RiskText, Texts};
