//! The widths of a table's columns: their shares, unless a word would have to be cut.

use crate::report::document::Table;

use super::count;
use super::lines::Setter;
use super::style::{LEFT, Setting, WIDTH};
use super::table::ShapedCell;
use super::text::Shaped;

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

/// Short words such as "reikšminga 6,62" or a date are kept on one line if they have no more letters than this.
const SHORT: usize = 18;
/// A paragraph of no more letters is an entry, such as a status, and no prose: its words stay whole where they can.
const ENTRY: usize = 40;
/// How much of its share a column must keep so that the others may stay comfortable.
const KEPT: f32 = 0.62;

/// What a column may do to the words in it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Comfort {
    /// Short entries stay on one line, words whole.
    Short,
    /// Words stay whole.
    Words,
    /// Words of entries stay whole, those of prose are divided.
    Entries,
    /// Words are divided by syllables.
    Syllables,
}

/// The widths in which the words of the table are broken least, as near to the shares as can be.
pub(super) fn fitted(
    setter: &Setter,
    table: &Table,
    heads: &[ShapedCell],
    rows: &[Vec<ShapedCell>],
) -> Columns {
    let room = (WIDTH - GUTTER * count(table.columns.len().saturating_sub(1))).max(1.0);
    let shares: Vec<f32> = table.columns.iter().map(|column| column.share.max(0.01)).collect();
    let whole: f32 = shares.iter().sum();
    for comfort in [Comfort::Short, Comfort::Words, Comfort::Entries] {
        let widths = shared(&shares, &least(setter, shares.len(), (heads, rows), comfort), room);
        let fits = widths.as_ref().is_some_and(|widths| {
            widths.iter().zip(&shares).all(|(width, share)| room * share / whole * KEPT <= *width)
        });
        if let Some(widths) = widths.filter(|_| fits) {
            return Columns(widths);
        }
    }
    let least = least(setter, shares.len(), (heads, rows), Comfort::Syllables);
    let squeezed = || {
        let wanted = least.iter().sum::<f32>().max(1.0);
        least.iter().map(|least| room * least / wanted).collect()
    };
    Columns(shared(&shares, &least, room).unwrap_or_else(squeezed))
}

/// Whether a paragraph is an entry and no prose.
fn is_entry(words: &Shaped) -> bool {
    words.glyphs.len() <= ENTRY
}

/// How a paragraph of a cell is set: the words of an entry stay whole where each has room.
pub(super) fn cell_setting(setter: &Setter, words: &Shaped, width: f32) -> Setting {
    let whole = Setting { is_hyphenated: false, ..Setting::CELL };
    if is_entry(words) && setter.breaking(whole, WIDTH).narrowest(words) <= width {
        whole
    } else {
        Setting::CELL
    }
}

/// The least width of each column.
fn least(
    setter: &Setter,
    n_columns: usize,
    (heads, rows): (&[ShapedCell], &[Vec<ShapedCell>]),
    comfort: Comfort,
) -> Vec<f32> {
    let mut least = vec![0.0_f32; n_columns];
    let head = (heads, Setting::COLUMN_HEAD);
    let rows = rows.iter().map(|row| (row.as_slice(), Setting::CELL));
    for (cells, setting) in std::iter::once(head).chain(rows) {
        let whole = setter.breaking(Setting { is_hyphenated: false, ..setting }, WIDTH);
        let divided = setter.breaking(setting, WIDTH);
        for (least, cell) in least.iter_mut().zip(cells) {
            for (_, shaped) in &cell.paragraphs {
                let n_letters = shaped.glyphs.len();
                let breaking = match comfort {
                    Comfort::Short | Comfort::Words => &whole,
                    Comfort::Entries if is_entry(shaped) => &whole,
                    Comfort::Entries | Comfort::Syllables => &divided,
                };
                let is_short =
                    n_letters <= SHORT && comfort == Comfort::Short && setting == Setting::CELL;
                let whole = shaped.width(0..n_letters);
                // Nothing in it is wider than the whole.
                if *least < whole {
                    *least = least.max(if is_short { whole } else { breaking.narrowest(shaped) });
                }
            }
        }
    }
    least
}

/// Shares the room out; a column that would be too narrow for its words is widened at the cost of the others.
/// None where there is not room enough for all.
fn shared(shares: &[f32], least: &[f32], room: f32) -> Option<Vec<f32>> {
    if room <= least.iter().sum() {
        return None;
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
            let widths = columns()
                .map(|((share, least), fixed)| if *fixed { *least } else { width(*share) });
            return Some(widths.collect());
        }
        is_fixed = narrow;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Shares, least widths, and what they become.
    type Case<'a> = (&'a [f32], &'a [f32], Option<&'a [f32]>);

    #[test]
    fn columns_keep_their_shares_unless_a_word_would_be_cut() {
        let cases: [Case<'_>; 4] = [
            (&[1.0, 1.0], &[10.0, 10.0], Some(&[50.0, 50.0])),
            (&[1.0, 3.0], &[40.0, 10.0], Some(&[40.0, 60.0])),
            (&[1.0, 1.0, 2.0], &[30.0, 30.0, 10.0], Some(&[30.0, 30.0, 40.0])),
            (&[1.0, 1.0], &[150.0, 50.0], None),
        ];
        for (shares, least, expected) in cases {
            assert_eq!(shared(shares, least, 100.0).as_deref(), expected);
        }
    }
}
