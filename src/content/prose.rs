//! The handbook's Markdown as plain blocks, the same for the window, the printed handbook and the projector.

mod named;
mod read;

pub use named::name_sections;
pub use read::parse;

/// One block of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading of level 1 to 6 with its anchor.
    Heading(u8, Option<String>, Vec<Span>),
    /// A paragraph.
    Paragraph(Vec<Span>),
    /// A list: the first number where it is numbered, and the blocks of each item.
    List(Option<u64>, Vec<Vec<Self>>),
    /// A box.
    Quote(Vec<Self>),
    /// A table: rows of cells, the head first.
    Table(Vec<Vec<Vec<Span>>>),
    /// A hairline.
    Rule,
}

/// A run of letters that look alike.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Span {
    /// The letters; a forced end of line is `\n`.
    pub text: String,
    /// How they look.
    pub look: Look,
    /// Where they lead.
    pub link: Option<String>,
}

/// The face of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Look {
    /// As the text around it.
    #[default]
    Plain,
    /// Bold.
    Bold,
    /// Italic.
    Italic,
    /// A formula, a command, a file name.
    Code,
    /// Small and soft: the mark of a source.
    Mark,
}

/// The words of a run of spans, without their looks.
pub fn words(spans: &[Span]) -> String {
    spans.iter().map(|it| it.text.as_str()).collect()
}
