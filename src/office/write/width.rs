//! How wide columns are and how high lines that run across them, by the number of letters.

use crate::office::{Cell, Line, Sheet};

/// The arrow of a filter and the edges, in letters.
const EDGES: usize = 3;
/// The narrowest column.
const NARROWEST: usize = 7;

/// The width of each column in letters: as its longest line asks for, within bounds, and never less than a word of its head;
/// the first never less than the names of the facts above it.
pub(super) fn widths(sheet: &Sheet) -> Vec<usize> {
    let width = |(idx, column): (usize, &crate::office::Column)| {
        let word = longest(column.head.split(' '));
        let cells = sheet.rows.iter().filter_map(|row| row.get(idx)).map(letters).max();
        let natural = cells.unwrap_or(0).max(column.head.chars().count().div_ceil(2));
        (natural + EDGES).clamp(NARROWEST, column.widest.max(NARROWEST)).max(word + EDGES)
    };
    let mut widths: Vec<usize> = sheet.columns.iter().enumerate().map(width).collect();
    let facts = sheet.above.iter().map(|it| match it {
        Line::Fact(name, _) => name.chars().count() + EDGES,
        Line::Title(_) | Line::Heading(_) | Line::Text(_) => 0,
    });
    if let Some(first) = widths.first_mut() {
        *first = facts.max().unwrap_or(0).max(*first);
    }
    widths
}

fn longest<'a>(texts: impl Iterator<Item = &'a str>) -> usize {
    texts.map(|it| it.chars().count()).max().unwrap_or(0)
}

/// How many letters stand side by side in a cell.
fn letters(cell: &Cell) -> usize {
    match cell {
        Cell::Empty => 0,
        Cell::Text(text) | Cell::Tinted(text, _) | Cell::Link(text, _) => longest(text.lines()),
        Cell::Number(_) | Cell::Whole(_) | Cell::Share(_) => 6,
        Cell::Euros(_) => 11,
        Cell::Date(_) => 10,
    }
}

/// The lines that the longest cell of a row takes.
pub(super) fn n_lines_of(cells: &[Cell], widths: &[usize]) -> usize {
    let lines = |(cell, width): (&Cell, &usize)| match cell {
        Cell::Text(text) | Cell::Tinted(text, _) | Cell::Link(text, _) => n_lines(text, *width),
        _ => 1,
    };
    cells.iter().zip(widths).map(lines).max().unwrap_or(1)
}

/// How many lines a text takes within so many letters, broken between words; a little air is left, since letters differ.
pub(super) fn n_lines(text: &str, width: usize) -> usize {
    let width = (width * 19 / 20).max(1);
    text.lines().map(|line| n_broken(line, width)).sum::<usize>().max(1)
}

fn n_broken(line: &str, width: usize) -> usize {
    let (mut n, mut used) = (1, 0);
    for word in line.split(' ') {
        let letters = word.chars().count();
        if 0 < used && width < used + 1 + letters {
            n += 1;
            used = 0;
        }
        if width < letters {
            n += letters / width;
            used = letters % width;
        } else {
            used += letters + usize::from(0 < used);
        }
    }
    n
}

#[cfg(test)]
mod tests {
    use super::n_lines;

    #[test]
    fn the_name_of_a_fact_above_is_not_cut() {
        use crate::office::{Cell, Column, Line, Sheet};
        let name = "Klausimynas išsaugotas".to_owned();
        let sheet = Sheet {
            above: vec![Line::Fact(name, Cell::text("2026"))],
            columns: vec![Column::new("A", 5), Column::new("B", 5)],
            ..Sheet::default()
        };
        assert_eq!(super::widths(&sheet), [22 + super::EDGES, super::NARROWEST]);
    }

    #[test]
    fn lines_are_broken_between_words_and_within_long_ones() {
        for (text, width, expected) in [
            ("", 10, 1),
            ("vienas du trys", 20, 1),
            ("vienas du trys", 10, 2),
            ("vienas\ndu", 20, 2),
            ("ilgasžodisbetarpų", 10, 2),
        ] {
            assert_eq!(n_lines(text, width), expected, "{text:?}");
        }
    }
}
