//! Charts as vectors; each says the same by shape and word as by colour.

mod bars;
mod gantt;
mod grid;
mod ladder;
mod matrix;
mod placing;
mod qr;
mod routes;

use crate::report::document::Drawing;

use super::PdfError;
use super::flow::Draw;
use super::lines::{Setter, Text};
use super::pen::Pen;
use super::style::Setting;
use super::tags::Tags;

/// A drawing of the width of the page that knows its height; it draws into the tag that is open.
pub(super) struct Drawn {
    /// Its height.
    pub(super) height: f32,
    /// Draws it from a height of the page down.
    pub(super) draw: Draw,
}

/// Prepares a drawing; one that is too tall for a page comes in several parts.
pub(super) fn drawn(setter: &mut Setter, drawing: &Drawing) -> Result<Vec<Drawn>, PdfError> {
    Ok(match drawing {
        Drawing::Matrix(matrix) => vec![matrix::drawn(setter, matrix)],
        Drawing::Bars(bars) => bars::drawn(setter, bars),
        Drawing::Gantt(gantt) => gantt::drawn(setter, gantt),
        Drawing::Qr(text) => vec![qr::drawn(text)?],
        Drawing::Ladder(ladder) => vec![ladder::drawn(setter, ladder)],
    })
}

/// Words of a chart, which belong to the chart's own tag.
fn label(setter: &mut Setter, words: &str, setting: Setting, width: f32) -> Text {
    setter.set_plain(words, setting, width, Tags::DOCUMENT)
}

/// Splits rows of those heights into groups that are no taller than `most`.
fn groups(heights: &[f32], most: f32) -> Vec<std::ops::Range<usize>> {
    let mut groups = Vec::new();
    let (mut start, mut height) = (0, 0.0);
    for (index, row) in heights.iter().enumerate() {
        if start < index && most < height + row {
            groups.push(start..index);
            (start, height) = (index, 0.0);
        }
        height += row;
    }
    groups.push(start..heights.len());
    groups
}

/// A share of a length; what is no number counts as none of it.
#[expect(clippy::cast_possible_truncation, reason = "a chart needs no more than single precision")]
fn part(share: f64) -> f32 {
    if share.is_nan() { 0.0 } else { share.clamp(0.0, 1.0) as f32 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_grouped_by_height() {
        assert_eq!(groups(&[4.0, 4.0, 4.0], 10.0), [0..2, 2..3]);
        assert_eq!(groups(&[20.0, 1.0], 10.0), [0..1, 1..2]);
        assert_eq!(groups(&[], 10.0).len(), 1);
    }
}
