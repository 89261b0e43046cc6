//! Tables: rules between rows only, a head that is repeated, rows that stay whole; and the grids of the first page.

use crate::report::document::{Align, Cell, Column, KeyFigure, Ladder, Row, Table};
use crate::report::pdf::Ink;

use super::blocks::{Keep, Own, Writer};
use super::inline::{Property, run};
use super::styles::{WIDTH, hex};

/// What a grid of cells is.
pub(super) struct Grid<'a> {
    /// The style of its rules; none: without rules.
    pub(super) style: Option<&'a str>,
    /// The widths of its columns.
    pub(super) widths: &'a [u32],
    /// Its name to a screen reader.
    pub(super) name: Option<&'a str>,
    /// What it shows, to a screen reader.
    pub(super) description: Option<&'a str>,
    /// Which rows and columns are heads.
    pub(super) heads: Heads,
}

/// Which rows and columns of a table are heads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Heads {
    None,
    Row,
    Column,
    Both,
}

impl Heads {
    fn of(table: &Table) -> Self {
        let has_row = table.columns.iter().any(|it| !it.head.is_empty());
        match (has_row, table.rows.iter().any(|it| it.is_head_first)) {
            (false, false) => Self::None,
            (true, false) => Self::Row,
            (false, true) => Self::Column,
            (true, true) => Self::Both,
        }
    }

    fn has_row(self) -> bool {
        matches!(self, Self::Row | Self::Both)
    }

    fn has_column(self) -> bool {
        matches!(self, Self::Column | Self::Both)
    }
}

/// What a cell is drawn on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ground {
    Paper,
    Inked(Ink),
    /// A line to write on.
    Line,
}

impl Writer<'_> {
    /// A table with its caption.
    pub(super) fn table(&mut self, table: &Table) {
        if let Some(caption) = &table.caption {
            self.plain("Caption", caption);
        }
        let widths = widths(&table.columns);
        let heads = Heads::of(table);
        let name = table.caption.as_deref();
        let style = Some("PlanTable");
        self.open_grid(&Grid { style, widths: &widths, name, description: None, heads });
        if heads.has_row() {
            self.open_row(&["w:cantSplit", "w:tblHeader"]);
            for (column, width) in table.columns.iter().zip(&widths) {
                self.open_cell(*width, Ground::Paper);
                self.begin("TableHead", Own { align: column.align, ..Own::default() });
                run(&mut self.xml, &column.head, &[]);
                self.xml.close();
                self.xml.close();
            }
            self.xml.close();
        }
        for row in &table.rows {
            self.row(row, &table.columns, &widths);
        }
        self.close_grid();
    }

    fn row(&mut self, row: &Row, columns: &[Column], widths: &[u32]) {
        self.open_row(&["w:cantSplit"]);
        for ((cell, column), width) in row.cells.iter().zip(columns).zip(widths) {
            self.open_cell(*width, Ground::Paper);
            let outer = self.language;
            self.language = column.language.or(outer);
            self.cell(cell, column.align);
            self.language = outer;
            self.xml.close();
        }
        self.xml.close();
    }

    /// A cell needs a paragraph even where it is empty.
    fn cell(&mut self, cell: &Cell, align: Align) {
        for text in cell {
            self.begin("TableText", Own { align, ..Own::default() });
            self.inline(text);
            self.xml.close();
        }
        if cell.is_empty() {
            self.plain("TableText", "");
        }
    }

    /// Figures side by side: what it is, the word, the number.
    pub(super) fn key_figures(&mut self, figures: &[KeyFigure]) {
        let widths = even(figures.len());
        let heads = Heads::None;
        let grid = Grid { style: None, widths: &widths, name: None, description: None, heads };
        self.open_grid(&grid);
        self.open_row(&["w:cantSplit"]);
        for (figure, width) in figures.iter().zip(&widths) {
            self.open_cell(*width, Ground::Paper);
            self.plain("FigureLabel", &figure.label);
            self.plain("FigureWord", &figure.word);
            self.plain("FigureNumber", &figure.number);
            self.xml.close();
        }
        self.xml.close();
        self.close_grid();
    }

    /// The levels side by side, the reached one filled and marked.
    pub(super) fn ladder(&mut self, ladder: &Ladder, alt: &str) {
        let widths = even(ladder.names.len());
        self.open_grid(&Grid {
            style: None,
            widths: &widths,
            name: Some(alt),
            description: Some(alt),
            heads: Heads::None,
        });
        self.open_row(&["w:cantSplit"]);
        for (idx, (name, width)) in ladder.names.iter().zip(&widths).enumerate() {
            let is_reached = idx == ladder.reached;
            let ink = if is_reached { Ink::ACCENT } else { Ink::ACCENT.tint(7) };
            self.open_cell(*width, Ground::Inked(ink));
            self.begin("TableText", Own { align: Align::Centre, ..Own::default() });
            let reached = [Property::Bold, Property::Inked(Ink::PAPER.0)];
            if is_reached {
                run(&mut self.xml, &format!("✓\u{a0}{name}"), &reached);
            } else {
                run(&mut self.xml, name, &[]);
            }
            self.xml.close();
            self.xml.close();
        }
        self.xml.close();
        self.close_grid();
    }

    /// Opens a table.
    pub(super) fn open_grid(&mut self, grid: &Grid<'_>) {
        let xml = &mut self.xml;
        xml.open("w:tbl", &[]);
        xml.open("w:tblPr", &[]);
        xml.value("w:tblStyle", grid.style.unwrap_or("TableNormal"));
        let total: u32 = grid.widths.iter().sum();
        xml.empty("w:tblW", &[("w:w", &total.to_string()), ("w:type", "dxa")]);
        xml.value_of("w:tblLayout", "w:type", "fixed");
        let flag = |is: bool| if is { "1" } else { "0" };
        xml.empty(
            "w:tblLook",
            &[
                ("w:val", "0000"),
                ("w:firstRow", flag(grid.heads.has_row())),
                ("w:lastRow", "0"),
                ("w:firstColumn", flag(grid.heads.has_column())),
                ("w:lastColumn", "0"),
                ("w:noHBand", "1"),
                ("w:noVBand", "1"),
            ],
        );
        if let Some(name) = grid.name {
            xml.value("w:tblCaption", name);
        }
        if let Some(description) = grid.description {
            xml.value("w:tblDescription", description);
        }
        xml.close();
        xml.open("w:tblGrid", &[]);
        for width in grid.widths {
            xml.value_of("w:gridCol", "w:w", &width.to_string());
        }
        xml.close();
    }

    /// Closes a table.
    pub(super) fn close_grid(&mut self) {
        self.xml.close();
        self.end_table();
    }

    /// Opens a row with marks such as that it stays whole.
    pub(super) fn open_row(&mut self, marks: &[&'static str]) {
        self.xml.open("w:tr", &[]);
        self.xml.open("w:trPr", &[]);
        for mark in marks {
            self.xml.empty(mark, &[]);
        }
        self.xml.close();
    }

    /// Opens a cell.
    pub(super) fn open_cell(&mut self, width: u32, ground: Ground) {
        let xml = &mut self.xml;
        xml.open("w:tc", &[]);
        xml.open("w:tcPr", &[]);
        xml.empty("w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")]);
        match ground {
            Ground::Paper => {}
            Ground::Inked(ink) => {
                let fill = [("w:val", "clear"), ("w:color", "auto"), ("w:fill", &*hex(ink))];
                xml.empty("w:shd", &fill);
            }
            Ground::Line => {
                xml.open("w:tcBorders", &[]);
                let ink = hex(Ink::SOFT);
                let line =
                    [("w:val", "single"), ("w:sz", "6"), ("w:space", "0"), ("w:color", &*ink)];
                xml.empty("w:bottom", &line);
                xml.close();
            }
        }
        xml.close();
    }

    /// A paragraph of a cell that keeps its row with the next.
    pub(super) fn kept(&mut self, style: &str, text: &str) {
        self.begin(style, Own { keep: Keep::WithNext, ..Own::default() });
        run(&mut self.xml, text, &[]);
        self.xml.close();
    }
}

/// Columns of one width.
pub(super) fn even(n: usize) -> Vec<u32> {
    let n = u32::try_from(n.max(1)).unwrap_or(1);
    (0..n).map(|_| WIDTH / n).collect()
}

/// The widths of columns by their shares; together they fill the page.
fn widths(columns: &[Column]) -> Vec<u32> {
    let total: f32 = columns.iter().map(|it| it.share).sum();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "a share of a page is a small positive number"
    )]
    let width = |share: f32| (WIDTH as f32 * share / total).round() as u32;
    columns.iter().map(|it| width(it.share)).collect()
}
