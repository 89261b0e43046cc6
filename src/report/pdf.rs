//! Renders a document to PDF/A-3a and PDF/UA-1 in one file, or to PDF/UA-2, PDF/A-4f and WTPDF; the same input gives the same bytes.

mod assemble;
mod attach;
mod book;
mod boxes;
mod breaking;
mod chart;
mod compose;
mod contents;
mod drawing;
mod embed;
mod figure;
mod flow;
mod fonts;
mod furniture;
mod kerning;
mod lines;
mod list;
mod marks;
mod metadata;
mod objects;
mod outline;
mod pages;
mod pen;
mod references;
mod room;
mod save;
mod sections;
mod structure;
mod style;
mod table;
mod table_columns;
mod tags;
mod text;

use jiff::Timestamp;
use printpdf::PdfPage;

use super::document::{Attachment, Document};
pub use drawing::{DrawnPages, PAGE, Paint, Segment, Shape, draw_pages};
pub(super) use style::Ink;

use assemble::Drawn;
use compose::Composer;
use flow::Layout;
use fonts::Fonts;
use furniture::Furniture;
use pen::Pen;

/// Which standards the file keeps to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Standard {
    /// PDF/UA-1 and PDF/A-3a: PDF 1.7, what archives and courts take today.
    #[default]
    Ua1,
    /// PDF/UA-2, PDF/A-4f and WTPDF 1.0: PDF 2.0.
    Ua2,
}

/// What a file says beside its pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PdfOptions {
    /// Which standards the file keeps to.
    pub standard: Standard,
    /// When the file was made; the only clock there is.
    pub created: Timestamp,
    /// The program's version, such as `0.1.0`.
    pub app: String,
    /// The head of the journal, 64 hex digits; the file's own id derives from it.
    pub head: String,
    /// The data that travels with the pages, in this order.
    pub attachments: Vec<Attachment>,
}

/// A letter that no embedded face has; `�` stands in its place on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct MissingGlyph {
    /// The letter.
    pub letter: char,
    /// How often it was replaced.
    pub count: usize,
}

/// Why a document could not be rendered.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    /// The text of a square code is longer than such a code can hold.
    #[error("a QR code cannot hold {length} bytes")]
    CodeTooLong {
        /// Its length in bytes.
        length: usize,
    },
    /// An embedded font is damaged: the program itself was built wrongly.
    #[error("embedded font {name}: {reason}")]
    Font {
        /// Which face.
        name: &'static str,
        /// What the reader of fonts said.
        reason: String,
    },
    /// The file could not be put together.
    #[error("writing the PDF: {0}")]
    Write(#[from] std::io::Error),
}

/// The bytes of the PDF, and the letters that had to be replaced on its pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    /// The whole file.
    pub bytes: Vec<u8>,
    /// Letters that no embedded face has, in code point order.
    pub missing: Vec<MissingGlyph>,
}

/// Reads the faces in the background, where a plan is going to be drawn soon.
pub fn read_ahead() {
    rayon::spawn(|| {
        let _faces = Fonts::get();
    });
}

/// Renders the document; letters that no face has are replaced without a word, see [`render_reporting`].
pub fn render(document: &Document, options: &PdfOptions) -> Result<Vec<u8>, PdfError> {
    render_reporting(document, options).map(|rendered| rendered.bytes)
}

/// Renders the document and says which letters had to be replaced.
pub fn render_reporting(document: &Document, options: &PdfOptions) -> Result<Rendered, PdfError> {
    let (set, carried) = rayon::join(|| pages::set(document), || attach::carried(options));
    let mut set = set?;
    let missing = std::mem::take(&mut set.missing);
    Ok(Rendered { bytes: assemble::assemble(set, carried?, document, options)?, missing })
}

/// Lays the document out and draws every page; whenever one is finished, `finished` may take some.
fn draw(
    document: &Document,
    mut finished: impl FnMut(&mut Vec<PdfPage>),
) -> Result<(Drawn, Vec<MissingGlyph>), PdfError> {
    let composer = Composer::compose(document)?;
    let layout = Layout::new(composer.pieces);
    let mut setter = composer.setter;
    let pages = layout.pages();
    let folios = contents::set(&mut setter, &composer.folios, &pages);
    let furniture =
        Furniture::new(&mut setter, document, &composer.marks, (layout.n_pages(), &pages));
    let mut pen = Pen::new(setter.tags);
    pen.folios = folios;
    layout.draw(&mut pen, |pen, page| {
        finished(&mut pen.pages);
        furniture.draw(pen, page);
    });
    let missing = setter
        .shaper
        .missing
        .into_iter()
        .map(|(letter, count)| MissingGlyph { letter, count })
        .collect();
    Ok((Drawn { pen, marks: composer.marks, anchors: setter.shaper.anchors }, missing))
}

/// A small count as a length.
fn count(n: usize) -> f32 {
    f32::from(u16::try_from(n).unwrap_or(u16::MAX))
}
