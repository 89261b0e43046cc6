//! Tables of the handbook: columns as wide as their words want, numbers at the right.

use crate::content::prose::{Span, words};
use crate::report::document::{Align, Block, Column, Row, Table};

use super::prose::Writer;

/// A table from its rows, the head first.
pub(super) fn table(writer: &mut Writer<'_>, rows: &[Vec<Vec<Span>>]) -> Option<Block> {
    let (head, body) = rows.split_first()?;
    let columns = head.iter().enumerate().map(|(index, cell)| {
        let head = words(cell);
        let cells = body.iter().filter_map(|row| row.get(index));
        Column { share: share(&head, cells), head, align: Align::Left, language: None }
    });
    let mut columns: Vec<Column> = columns.collect();
    // Numbers at the right need numbers or the edge beside them; words that begin there would touch them.
    let is_figures = |index: &usize| are_figures(body.iter().filter_map(|row| row.get(*index)));
    let n_figures = (1..columns.len()).rev().take_while(is_figures).count();
    for column in columns.iter_mut().rev().take(n_figures) {
        column.align = Align::Right;
    }
    let rows = body.iter().map(|row| Row {
        cells: row.iter().map(|cell| vec![writer.inline(cell)]).collect(),
        is_head_first: true,
    });
    let rows = rows.collect();
    Some(Block::Table(Table { caption: None, columns, rows, n_kept: None }))
}

/// What a column wants of the width: the root of its letters, so that a column of sentences does not starve the others.
#[expect(clippy::cast_precision_loss, reason = "cells are short")]
fn share<'a>(head: &str, cells: impl Iterator<Item = &'a Vec<Span>>) -> f32 {
    let (mut letters, mut n_cells) = (0, 0);
    for cell in cells {
        letters += words(cell).chars().count();
        n_cells += 1;
    }
    let mean = letters.checked_div(n_cells).unwrap_or(0);
    (mean.max(head.chars().count()).max(4) as f32).sqrt()
}

/// Whether a column holds mostly numbers, and what else it holds is short.
fn are_figures<'a>(cells: impl Iterator<Item = &'a Vec<Span>>) -> bool {
    let cells: Vec<String> = cells.map(|it| words(it)).collect();
    let n_numbers = cells.iter().filter(|it| is_number(it)).count();
    cells.len() < n_numbers * 2 + 1
        && 0 < n_numbers
        && cells.iter().all(|it| it.chars().count() < 15)
}

/// Figures with what may stand around them.
fn is_number(text: &str) -> bool {
    let is_figure = |it: char| it.is_ascii_digit() || " \u{a0}.,%–-+−€".contains(it);
    let is_list = text.contains(", ");
    !is_list && text.chars().any(|it| it.is_ascii_digit()) && text.chars().all(is_figure)
}

#[cfg(test)]
mod tests {
    use super::is_number;

    #[test]
    fn numbers_are_told_from_words_that_hold_one() {
        for text in ["12", "0,48", "93 %", "1 000", "–5", "2–4"] {
            assert!(is_number(text), "{text}");
        }
        for text in ["", "–", "na-03", "2 lygis", "I", "1, 3, 14"] {
            assert!(!is_number(text), "{text}");
        }
    }
}
