//! The square code that carries the fingerprint.

use qrcode::{Color, EcLevel, QrCode};

use super::super::style::{Ink, LEFT, mm};
use super::super::{PdfError, count};
use super::Drawn;

/// The width of the code without its quiet zone.
const SIZE: f32 = mm(30.0);

/// Prepares the code of a text.
pub(super) fn drawn(text: &str) -> Result<Drawn, PdfError> {
    let code = QrCode::with_error_correction_level(text.as_bytes(), EcLevel::M)
        .map_err(|_too_long| PdfError::CodeTooLong { length: text.len() })?;
    let n_modules = code.width();
    let colours = code.into_colors();
    let module = SIZE / count(n_modules);
    let mut runs = Vec::new();
    for (row, modules) in colours.chunks(n_modules).enumerate() {
        let mut column = 0;
        for stretch in modules.chunk_by(|left, right| left == right) {
            if stretch.first() == Some(&Color::Dark) {
                runs.push((row, column, stretch.len()));
            }
            column += stretch.len();
        }
    }
    let draw = move |pen: &mut super::super::pen::Pen, top: f32| {
        let rects: Vec<_> = runs
            .into_iter()
            .map(|(row, column, length)| {
                let place = (LEFT + module * count(column), top + module * count(row));
                (place, (module * count(length), module))
            })
            .collect();
        pen.fill_rects(&rects, Ink::INK);
    };
    Ok(Drawn { height: SIZE, draw: Box::new(draw) })
}
