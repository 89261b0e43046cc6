//! A plain table: a head, rows of text, horizontal hairlines only; rows may lead somewhere.

use std::sync::Arc;

use eframe::egui::text::{LayoutJob, TextFormat};
use eframe::egui::{
    Color32, CornerRadius, CursorIcon, FontId, Galley, Pos2, Role, Sense, Stroke, Ui, Vec2,
    WidgetInfo,
};

use super::band;
use crate::domain::RiskBand;
use crate::ui::fonts;
use crate::ui::theme::{Tokens, size, space};

/// A column.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Column {
    /// Its head.
    pub(crate) title: String,
    /// How wide it is; those without a width share what is left.
    pub(crate) width: Option<f32>,
    /// Numbers stand at the right of their column, words at the left.
    is_number: bool,
}

impl Column {
    /// A column of numbers.
    pub(crate) fn number(title: String, width: f32) -> Self {
        Self { title, width: Some(width), is_number: true }
    }

    /// A narrow column of words.
    pub(crate) fn side(title: String, width: f32) -> Self {
        Self { title, width: Some(width), is_number: false }
    }

    /// A column of words.
    pub(crate) fn words(title: String) -> Self {
        Self { title, width: None, is_number: false }
    }
}

/// What a click on a row does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rows {
    /// Nothing.
    Still,
    /// It goes where the row leads.
    Lead,
}

/// Draws a table and gives the row that was clicked.
pub(crate) fn table_ui(
    ui: &mut Ui,
    tokens: &Tokens,
    columns: &[Column],
    rows: &[Vec<String>],
    kind: Rows,
) -> Option<usize> {
    table_with_ui(ui, tokens, columns, rows, kind, |_, _| {})
}

/// The same, with more below the words of each row.
pub(crate) fn table_with_ui(
    ui: &mut Ui,
    tokens: &Tokens,
    columns: &[Column],
    rows: &[Vec<String>],
    kind: Rows,
    mut below: impl FnMut(&mut Ui, usize),
) -> Option<usize> {
    let available = ui.available_width();
    let fixed: f32 = columns.iter().filter_map(|it| it.width).sum();
    let n_open = columns.iter().filter(|it| it.width.is_none()).count().max(1);
    #[expect(clippy::cast_precision_loss, reason = "a few columns")]
    let rest = ((available - fixed) / n_open as f32).max(120.0);
    let widths: Vec<f32> = columns.iter().map(|it| it.width.unwrap_or(rest)).collect();
    let mut clicked = None;
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let heads: Vec<String> = columns.iter().map(|it| it.title.clone()).collect();
        row_ui(ui, tokens, columns, &widths, &heads, RowKind::Head);
        rule_ui(ui, &widths, tokens.edge);
        for (idx, row) in rows.iter().enumerate() {
            let row_kind = if kind == Rows::Lead { RowKind::Leads } else { RowKind::Still };
            if row_ui(ui, tokens, columns, &widths, row, row_kind) {
                clicked = Some(idx);
            }
            below(ui, idx);
            rule_ui(ui, &widths, tokens.rule);
        }
    });
    clicked
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum RowKind {
    Head,
    Still,
    Leads,
}

fn row_ui(
    ui: &mut Ui,
    tokens: &Tokens,
    columns: &[Column],
    widths: &[f32],
    cells: &[String],
    kind: RowKind,
) -> bool {
    let (font, ink) = match kind {
        RowKind::Head => (fonts::regular_of(size::NOTE), tokens.ink_soft),
        RowKind::Still | RowKind::Leads => (fonts::regular_of(14.0), tokens.ink),
    };
    let galleys: Vec<Arc<Galley>> = cells
        .iter()
        .zip(widths)
        .map(|(cell, width)| lay(ui, tokens, cell, (&font, ink), (width - space::S).max(8.0)))
        .collect();
    let height = galleys.iter().map(|it| it.size().y).fold(0.0, f32::max) + space::S;
    let sense = if kind == RowKind::Leads { Sense::click() } else { Sense::hover() };
    let size = Vec2::new(widths.iter().sum(), height);
    let (rect, response) = ui.allocate_exact_size(size, sense);
    let role = if kind == RowKind::Leads { Role::Button } else { Role::Label };
    let name = cells.iter().filter(|it| !it.is_empty()).cloned().collect::<Vec<_>>().join(", ");
    response.widget_info(|| WidgetInfo::labeled(role, true, &name));
    if kind == RowKind::Leads && response.hovered() {
        ui.painter().rect_filled(rect, CornerRadius::same(4), tokens.chosen);
        ui.output_mut(|out| out.cursor_icon = CursorIcon::PointingHand);
    }
    let mut x = rect.left();
    for ((galley, width), column) in galleys.into_iter().zip(widths).zip(columns) {
        let left = if column.is_number { x + width - space::S - galley.size().x } else { x };
        ui.painter().galley(Pos2::new(left, rect.top() + space::XS), galley, Color32::PLACEHOLDER);
        x += width;
    }
    response.clicked()
}

/// The line below a row and what belongs to it.
fn rule_ui(ui: &Ui, widths: &[f32], ink: Color32) {
    let (left, y) = (ui.cursor().left(), ui.cursor().top());
    ui.painter().hline(left..=left + widths.iter().sum::<f32>(), y, Stroke::new(1.0, ink));
}

/// Lays a cell out; the shape of a band before its word has its colour.
fn lay(
    ui: &Ui,
    tokens: &Tokens,
    cell: &str,
    (font, ink): (&FontId, Color32),
    width: f32,
) -> Arc<Galley> {
    let band = RiskBand::ALL.into_iter().find(|it| cell.starts_with(band::mark(*it)));
    let (mark, words) = cell.split_at(band.map_or(0, |it| band::mark(it).len()));
    let mut job = LayoutJob::default();
    job.wrap.max_width = width;
    let mark_ink = band.map_or(ink, |it| band::colour(tokens, it));
    job.append(mark, 0.0, TextFormat::simple(font.clone(), mark_ink));
    job.append(words, 0.0, TextFormat::simple(font.clone(), ink));
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}
