//! The widths of a table's columns: their shares, unless a word would have to be cut.

use crate::report::document::Table;

use super::count;
use super::lines::Setter;
use super::style::{LEFT, Setting, WIDTH};
use super::table::ShapedCell;

/// The room between columns.
const GUTTER: f32 = 9.0;

/// The widths of the columns.
pub(super) struct Columns(Vec<f32>);

impl Columns {
    /// The left edge and width of each column.
    pub(super) fn places(&self) -> Vec<(f32, f32)> {
        let mut left = LEFT;
        let mut places = Vec::with_capacity(self.0.len());
        for width in &self.0 {
            places.push((left, *width));
            left += width + GUTTER;
        }
        places
    }
}

/// The widths in which no word of the table must be cut, as near to the shares as can be.
pub(super) fn fitted(
    setter: &Setter,
    table: &Table,
    heads: &[ShapedCell],
    rows: &[Vec<ShapedCell>],
) -> Columns {
    let room = WIDTH - GUTTER * count(table.columns.len().saturating_sub(1));
    let shares: Vec<f32> = table.columns.iter().map(|column| column.share.max(0.01)).collect();
    let mut least = vec![0.0_f32; shares.len()];
    let head = (heads, Setting::COLUMN_HEAD);
    for (cells, setting) in
        std::iter::once(head).chain(rows.iter().map(|row| (row.as_slice(), Setting::CELL)))
    {
        let breaking = setter.breaking(setting, WIDTH);
        for (least, cell) in least.iter_mut().zip(cells) {
            for (_, shaped) in &cell.paragraphs {
                *least = least.max(breaking.narrowest(shaped));
            }
        }
    }
    Columns(shared(&shares, &least, room))
}

/// Shares the room out; a column that would be too narrow for its words is widened at the cost of the others.
fn shared(shares: &[f32], least: &[f32], room: f32) -> Vec<f32> {
    let wanted: f32 = least.iter().sum();
    if room <= wanted {
        return least.iter().map(|least| room * least / wanted).collect();
    }
    let mut is_fixed = vec![false; shares.len()];
    loop {
        let columns = || shares.iter().zip(least).zip(&is_fixed);
        let fixed: f32 = columns().filter(|(_, fixed)| **fixed).map(|((_, least), _)| least).sum();
        let free: f32 = columns().filter(|(_, fixed)| !**fixed).map(|((share, _), _)| share).sum();
        let width = |share: f32| (room - fixed) * share / free;
        let narrow: Vec<bool> =
            columns().map(|((share, least), fixed)| *fixed || width(*share) < *least).collect();
        if narrow == is_fixed {
            return columns()
                .map(|((share, least), fixed)| if *fixed { *least } else { width(*share) })
                .collect();
        }
        is_fixed = narrow;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_keep_their_shares_unless_a_word_would_be_cut() {
        let cases: [(&[f32], &[f32], &[f32]); 4] = [
            (&[1.0, 1.0], &[10.0, 10.0], &[50.0, 50.0]),
            (&[1.0, 3.0], &[40.0, 10.0], &[40.0, 60.0]),
            (&[1.0, 1.0, 2.0], &[30.0, 30.0, 10.0], &[30.0, 30.0, 40.0]),
            (&[1.0, 1.0], &[150.0, 50.0], &[75.0, 25.0]),
        ];
        for (shares, least, expected) in cases {
            assert_eq!(shared(shares, least, 100.0), expected);
        }
    }
}
