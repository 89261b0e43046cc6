//! Pages as printpdf writes them, a few at a time, while the next are still being drawn.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use lopdf::{Dictionary, Object, Stream};
use printpdf::{PdfDocument, PdfPage, PdfSaveOptions};

use crate::report::document::Document;

use super::assemble::Drawn;
use super::save::squeezed;
use super::{MissingGlyph, PdfError, draw};

/// How many pages are written at once: few enough that the last are soon written, many enough to be worth the way.
const AT_ONCE: usize = 4;

/// A page as printpdf writes it.
pub(super) struct Written {
    /// What it says about itself: its size, and what the file has still to fill in.
    pub(super) entries: Dictionary,
    /// Its marks.
    pub(super) marks: Stream,
}

/// What a document becomes on its way to a file.
pub(super) struct Set {
    /// What was noted while drawing.
    pub(super) drawn: Drawn,
    /// The pages, in order.
    pub(super) pages: Vec<Written>,
    /// Letters that no embedded face has.
    pub(super) missing: Vec<MissingGlyph>,
}

/// Lays a document out, draws it, and writes its pages beside that.
pub(super) fn set(document: &Document) -> Result<Set, PdfError> {
    let written = Mutex::new(BTreeMap::new());
    let drawn = rayon::in_place_scope(|scope| {
        let mut number = 0;
        let mut write = |pages: Vec<PdfPage>| {
            let (written, first) = (&written, number);
            number += pages.len();
            scope.spawn(move |_| {
                let pages = write(pages);
                written.lock().unwrap_or_else(PoisonError::into_inner).insert(first, pages);
            });
        };
        let drawn = draw(document, |pages| {
            if AT_ONCE <= pages.len() {
                write(std::mem::take(pages));
            }
        });
        drawn.map(|(mut drawn, missing)| {
            write(std::mem::take(&mut drawn.pen.pages));
            (drawn, missing)
        })
    });
    let (drawn, missing) = drawn?;
    let mut pages = Vec::new();
    for some in written.into_inner().unwrap_or_else(PoisonError::into_inner).into_values() {
        pages.extend(some?);
    }
    Ok(Set { drawn, pages, missing })
}

fn write(pages: Vec<PdfPage>) -> Result<Vec<Written>, PdfError> {
    let mut drawn = PdfDocument::new("");
    drawn.with_pages(pages);
    let options = PdfSaveOptions {
        optimize: false,
        subset_fonts: false,
        secure: false,
        image_optimization: None,
    };
    let mut file = drawn.to_lopdf_document(&options, &mut Vec::new());
    let mut written = Vec::new();
    for id in file.get_pages().into_values() {
        let Some(Object::Dictionary(mut entries)) = file.objects.remove(&id) else { continue };
        let marks = entries.remove(b"Contents").and_then(|it| it.as_reference().ok());
        let marks = marks.and_then(|id| file.objects.remove(&id));
        let content = match marks {
            Some(Object::Stream(stream)) => stream.content,
            _ => Vec::new(),
        };
        for filled_in_later in [&b"Parent"[..], b"Resources", b"Annots"] {
            entries.remove(filled_in_later);
        }
        written.push(Written { entries, marks: squeezed(Dictionary::new(), &[&content])? });
    }
    Ok(written)
}
