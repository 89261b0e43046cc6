//! What can be wrong in a pack, by where it is found.

mod book;
mod checklist;
mod field;
mod file;
mod syntax;
mod text;
mod unknown;

use crate::i18n::Tr;

pub use book::{BookMistake, DeadLink};
pub use checklist::ChecklistMistake;
pub use field::FieldMistake;
pub(super) use field::source_id;
pub use file::FileMistake;
pub use syntax::SyntaxMistake;
pub use text::TextMistake;
pub use unknown::{Unknown, UnknownKind};

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mistake {
    /// A whole file.
    File(FileMistake),
    /// How a file is written.
    Syntax(SyntaxMistake),
    /// A field of a file.
    Field(FieldMistake),
    /// What a checklist must hold.
    Checklist(ChecklistMistake),
    /// A text.
    Text(TextMistake),
    /// The handbook.
    Book(BookMistake),
}

impl Mistake {
    /// What is wrong and what to do, for the person.
    pub fn message(&self, tr: &Tr) -> String {
        match self {
            Self::File(it) => it.message(tr),
            Self::Syntax(it) => it.message(tr),
            Self::Field(it) => it.message(tr),
            Self::Checklist(it) => it.message(tr),
            Self::Text(it) => it.message(tr),
            Self::Book(it) => it.message(tr),
        }
    }
}

/// Each kind stands for itself among all.
macro_rules! kinds {
    ($($variant:ident of $kind:ident;)*) => {$(
        impl From<$kind> for Mistake {
            fn from(it: $kind) -> Self {
                Self::$variant(it)
            }
        }
    )*};
}

kinds! {
    File of FileMistake;
    Syntax of SyntaxMistake;
    Field of FieldMistake;
    Checklist of ChecklistMistake;
    Text of TextMistake;
    Book of BookMistake;
}
