//! Texts for people: one typed method for each Fluent message, in the language that was chosen.

mod day_in_words;
mod format;
mod labels;
mod language;
mod marks;
mod messages;
mod plural;
mod texts;

pub use day_in_words::day_in_words;
pub use language::Language;
pub use marks::{Piece, Unmarking, holds_marks};
pub use messages::{Arg, MESSAGE_IDS, Tr, document, embedded_texts};
pub use texts::{TextFault, TextMessage, TextProblem, parse_texts};
