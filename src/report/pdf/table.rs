//! Tables: horizontal rules only, heads repeated on each page, rows whole unless longer than a page.

use std::rc::Rc;

use rayon::prelude::*;

use crate::report::document::{Align, Column, Row, Table};

use super::compose::{Column as TextColumn, Composer};
use super::count;
use super::flow::{Piece, Repeated};
use super::lines::{SetLine, Setter, Text};
use super::pen::{Artifact, Dash, Pen};
use super::style::{HEIGHT, Ink, LEFT, RIGHT, Setting, WIDTH};
use super::table_columns::{Columns, cell_setting, fitted};
use super::tags::{NodeId, Role};
use super::text::Shaped;

/// The room above and below the words of a row.
const PADDING: f32 = 3.6;
/// The room between the paragraphs of a cell.
const GAP: f32 = 3.0;

/// The words of a cell, shaped but not yet broken.
pub(super) struct ShapedCell {
    /// Its tag.
    node: NodeId,
    /// Its paragraphs with their tags.
    pub(super) paragraphs: Vec<(NodeId, Shaped)>,
}

/// A cell ready to be drawn.
struct SetCell {
    node: NodeId,
    texts: Vec<Text>,
    left: f32,
    width: f32,
    align: Align,
}

/// Adds a table.
pub(super) fn compose(composer: &mut Composer, table: &Table) {
    if table.columns.is_empty() {
        return;
    }
    let node = composer.setter.tags.add(composer.section, Role::Table);
    let mut before = 10.0;
    if let Some(words) = &table.caption {
        let caption = composer.setter.tags.add(node, Role::Caption);
        let text = composer.setter.set_plain(words, Setting::CAPTION, WIDTH, caption);
        composer.lines(&text, &TextColumn::WHOLE, before, true);
        before = 3.0;
    }
    let heads = shaped_heads(composer, table, node);
    let rows = shaped_rows(composer, table, node);
    let columns = fitted(&composer.setter, table, &heads, &rows);
    let repeated = (!heads.is_empty()).then(|| head(composer, table, heads, &columns, before));
    if repeated.is_none() {
        composer.push(opening_rule(), before);
    }
    let longest = HEIGHT - repeated.as_ref().map_or(0.0, |head| head.height);
    // Finding where lines break takes longest of all, and no row asks another.
    let setter = &composer.setter;
    let rows: Vec<Vec<SetCell>> = rows
        .into_par_iter()
        .map(|row| {
            let setting = |words: &Shaped, width| cell_setting(setter, words, width);
            set_cells(setter, table, row, &columns, setting)
        })
        .collect();
    let keeps = Keeps::new(composer, &rows);
    for (index, cells) in rows.into_iter().enumerate() {
        if cells_height(&cells) <= longest {
            let mut piece = row_piece(cells, repeated.clone()).kept(keeps.next(index));
            piece.row_gives_way = table.n_kept.filter(|it| *it <= index).map(|_| index);
            composer.push(piece, 0.0);
        } else {
            split_row(composer, &cells, repeated.as_ref());
        }
    }
    composer.leave(12.0);
}

/// Rows of a plan that are together no higher than this are kept together at the ends of their table.
const LOW: f32 = 90.0;

/// Which rows stay with the next: a short table to be read is never divided, and of a long one no row is left alone.
struct Keeps {
    heights: Vec<f32>,
    is_whole: bool,
    is_reading: bool,
}

impl Keeps {
    fn new(composer: &Composer, rows: &[Vec<SetCell>]) -> Self {
        let heights: Vec<f32> = rows.iter().map(|cells| cells_height(cells)).collect();
        let is_reading = composer.is_reading();
        let is_whole = is_reading && heights.iter().sum::<f32>() <= HEIGHT * 0.45;
        Self { heights, is_whole, is_reading }
    }

    fn next(&self, index: usize) -> bool {
        let Some(pair) = self.heights.get(index..index + 2) else { return false };
        let is_end = index == 0 || index + 2 == self.heights.len();
        self.is_whole || (is_end && (self.is_reading || pair.iter().sum::<f32>() <= LOW))
    }
}

fn shaped_heads(composer: &mut Composer, table: &Table, node: NodeId) -> Vec<ShapedCell> {
    if table.columns.iter().all(|column| column.head.is_empty()) {
        return Vec::new();
    }
    let group = composer.setter.tags.add(node, Role::TableHead);
    let row = composer.setter.tags.add(group, Role::Row);
    let mut heads = Vec::new();
    for column in &table.columns {
        let node = composer.setter.tags.add(row, Role::ColumnHead);
        let shaped = composer.setter.shaper.plain(&column.head, Setting::COLUMN_HEAD);
        heads.push(ShapedCell { node, paragraphs: vec![(node, shaped)] });
    }
    heads
}

fn shaped_rows(composer: &mut Composer, table: &Table, node: NodeId) -> Vec<Vec<ShapedCell>> {
    let group = composer.setter.tags.add(node, Role::TableBody);
    table.rows.iter().map(|row| shaped_row(composer, row, group, &table.columns)).collect()
}

fn shaped_row(
    composer: &mut Composer,
    row: &Row,
    group: NodeId,
    columns: &[Column],
) -> Vec<ShapedCell> {
    let setter = &mut composer.setter;
    let tag = setter.tags.add(group, Role::Row);
    let empty = Vec::new();
    let mut cells = Vec::new();
    for (index, column) in columns.iter().enumerate() {
        let role = if index == 0 && row.is_head_first { Role::RowHead } else { Role::Cell };
        let node = setter.tags.add(tag, role);
        if let Some(language) = column.language {
            setter.tags.speak(node, language.document_tag());
        }
        let paragraphs = row.cells.get(index).unwrap_or(&empty);
        let is_single = paragraphs.len() <= 1;
        let mut shaped = Vec::new();
        for words in paragraphs {
            let place = if is_single { node } else { setter.tags.add(node, Role::Paragraph) };
            shaped
                .push((place, setter.shaper.inline(words, Setting::CELL, &mut setter.tags, place)));
        }
        cells.push(ShapedCell { node, paragraphs: shaped });
    }
    cells
}

fn set_cells(
    setter: &Setter,
    table: &Table,
    row: Vec<ShapedCell>,
    columns: &Columns,
    setting: impl Fn(&Shaped, f32) -> Setting,
) -> Vec<SetCell> {
    let places = table.columns.iter().zip(columns.places());
    row.into_iter()
        .zip(places)
        .map(|(cell, (column, (left, width)))| {
            let set = |(node, shaped)| {
                let setting = setting(&shaped, width);
                setter.broken(shaped, setting, width, node)
            };
            let texts = cell.paragraphs.into_iter().map(set).collect();
            SetCell { node: cell.node, texts, left, width, align: column.align }
        })
        .collect()
}

/// Adds the row of heads, and returns it as what is repeated on each further page.
fn head(
    composer: &mut Composer,
    table: &Table,
    heads: Vec<ShapedCell>,
    columns: &Columns,
    before: f32,
) -> Rc<Repeated> {
    // What is read first on each page is divided only where a word of it is wider than its column.
    let whole = Setting { is_hyphenated: false, ..Setting::COLUMN_HEAD };
    let breaking = composer.setter.breaking(whole, WIDTH);
    let fits = heads.iter().zip(columns.places()).all(|(head, (_, width))| {
        head.paragraphs.iter().all(|(_, words)| breaking.narrowest(words) <= width)
    });
    let setting = if fits { whole } else { Setting::COLUMN_HEAD };
    let cells = Rc::new(set_cells(&composer.setter, table, heads, columns, |_, _| setting));
    let height = cells_height(&cells);
    let again = Rc::clone(&cells);
    let piece = Piece::new(height, move |pen, top| {
        for cell in cells.iter() {
            pen.tags.attach(cell.node);
            for text in &cell.texts {
                let top = top + height - PADDING - text.height();
                text.draw(pen, (cell.left, top), cell.width, cell.align);
            }
        }
        head_rules(pen, top, height);
    });
    composer.push(piece.kept(true), before);
    let draw = move |pen: &mut Pen, top: f32| {
        pen.artifact(Artifact::Repeated);
        for cell in again.iter() {
            for text in &cell.texts {
                let top = top + height - PADDING - text.height();
                text.draw_untagged(pen, (cell.left, top), cell.width, cell.align);
            }
        }
        head_rules(pen, top, height);
    };
    Rc::new(Repeated { height, draw: Box::new(draw) })
}

fn head_rules(pen: &mut Pen, top: f32, height: f32) {
    pen.artifact(Artifact::Layout);
    pen.line(&[(LEFT, top), (RIGHT, top)], Ink::INK, 0.9, Dash::Solid);
    pen.line(&[(LEFT, top + height), (RIGHT, top + height)], Ink::INK, 0.5, Dash::Solid);
}

/// The rule above a table without heads.
fn opening_rule() -> Piece {
    let piece = Piece::new(0.5, |pen, top| {
        pen.artifact(Artifact::Layout);
        pen.line(&[(LEFT, top), (RIGHT, top)], Ink::INK, 0.9, Dash::Solid);
    });
    piece.kept(true)
}

fn cells_height(cells: &[SetCell]) -> f32 {
    let heights = cells.iter().map(|cell| {
        let gaps = GAP * count(cell.texts.len().saturating_sub(1));
        cell.texts.iter().map(Text::height).sum::<f32>() + gaps
    });
    heights.fold(Setting::CELL.leading, f32::max) + PADDING * 2.0
}

fn row_rule(pen: &mut Pen, bottom: f32) {
    pen.artifact(Artifact::Layout);
    pen.line(&[(LEFT, bottom), (RIGHT, bottom)], Ink::RULE, 0.5, Dash::Solid);
}

fn row_piece(cells: Vec<SetCell>, repeated: Option<Rc<Repeated>>) -> Piece {
    let height = cells_height(&cells);
    let piece = Piece::new(height, move |pen, top| {
        for cell in &cells {
            pen.tags.attach(cell.node);
            let mut top = top + PADDING;
            for text in &cell.texts {
                text.draw(pen, (cell.left, top), cell.width, cell.align);
                top += text.height() + GAP;
            }
        }
        row_rule(pen, top + height);
    });
    Piece { repeated, ..piece }
}

/// Adds a row that is longer than a page, line by line.
fn split_row(composer: &mut Composer, cells: &[SetCell], repeated: Option<&Rc<Repeated>>) {
    let leading = Setting::CELL.leading;
    let nodes: Vec<NodeId> = cells.iter().map(|cell| cell.node).collect();
    let mut columns = Vec::new();
    for cell in cells {
        let mut lines: Vec<Option<SetLine>> = Vec::new();
        for text in &cell.texts {
            if !lines.is_empty() {
                lines.push(None);
            }
            lines.extend(text.lines().map(Some));
        }
        columns.push((cell.left, cell.width, cell.align, lines.into_iter()));
    }
    let n_lines = columns.iter().map(|(_, _, _, lines)| lines.len()).max().unwrap_or(0);
    for index in 0..n_lines {
        let is_last = index + 1 == n_lines;
        let mut band = Vec::new();
        for (left, width, align, lines) in &mut columns {
            if let Some(line) = lines.next().flatten() {
                band.push((*left, *width, *align, line));
            }
        }
        let opened = if index == 0 { nodes.clone() } else { Vec::new() };
        let above = if index == 0 { PADDING } else { 0.0 };
        let height = above + leading + if is_last { PADDING } else { 0.0 };
        let piece = Piece::new(height, move |pen, top| {
            for node in opened {
                pen.tags.attach(node);
            }
            for (left, width, align, line) in &band {
                line.draw(pen, (*left, top + above), *width, *align);
            }
            if is_last {
                row_rule(pen, top + height);
            }
        });
        let keeps = !is_last && (index == 0 || index + 2 == n_lines);
        composer.push(Piece { repeated: repeated.cloned(), ..piece.kept(keeps) }, 0.0);
    }
}
