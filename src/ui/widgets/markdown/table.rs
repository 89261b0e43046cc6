//! Draws a table of the handbook: columns as wide as their words need, horizontal hairlines only.

use std::sync::Arc;

use eframe::egui::{Galley, Pos2, Rect, Sense, Ui, Vec2};

use super::hairline;
use crate::ui::theme::{Tokens, space};
use crate::ui::widgets::rich_text::{Setting, Span, layout, paint};

/// The narrowest column.
const NARROWEST: f32 = 56.0;

/// Draws a table, its head first, and gives the link that was clicked.
pub(super) fn table_ui(
    ui: &mut Ui,
    tokens: &Tokens,
    rows: &[Vec<Vec<Span>>],
    setting: Setting,
) -> Option<String> {
    let setting = Setting { size: setting.size - 1.0, ..setting };
    let widths = widths(ui, tokens, rows, setting);
    let mut clicked = None;
    for (idx, row) in rows.iter().enumerate() {
        let setting = Setting { is_bold: idx == 0, ..setting };
        let cells: Vec<(&[Span], Arc<Galley>, f32)> = row
            .iter()
            .zip(&widths)
            .map(|(spans, width)| {
                let galley = layout(ui, tokens, spans, setting, width - space::M);
                (spans.as_slice(), galley, *width)
            })
            .collect();
        let height = cells.iter().map(|(_, galley, _)| galley.size().y).fold(0.0, f32::max);
        let size = Vec2::new(widths.iter().sum(), height + space::S);
        ui.spacing_mut().item_spacing.y = 0.0;
        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
        let mut x = rect.left();
        for (column, (spans, galley, width)) in cells.into_iter().enumerate() {
            let at = Pos2::new(x, rect.top() + space::XS);
            let cell = Rect::from_min_size(at, galley.size());
            let id = ui.id().with(("cell", rect.top().to_bits(), column));
            let sense = Sense::click_and_drag() - Sense::FOCUSABLE;
            let response = ui.interact(cell, id, sense);
            clicked = paint(ui, tokens, spans, &galley, at, &response).or(clicked);
            x += width;
        }
        hairline(ui, tokens, rect.x_range(), rect.bottom());
    }
    clicked
}

/// Columns get what their longest cell wants; where that is too much they share what there is.
fn widths(ui: &Ui, tokens: &Tokens, rows: &[Vec<Vec<Span>>], setting: Setting) -> Vec<f32> {
    let n_columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let wanted: Vec<f32> = (0..n_columns)
        .map(|column| {
            rows.iter()
                .filter_map(|row| row.get(column))
                .map(|spans| {
                    let setting = Setting { is_bold: true, ..setting };
                    layout(ui, tokens, spans, setting, f32::INFINITY).size().x + space::M
                })
                .fold(NARROWEST, f32::max)
        })
        .collect();
    let available = ui.available_width();
    let total: f32 = wanted.iter().sum();
    if total <= available {
        return wanted;
    }
    // Long columns yield first: the square root keeps short ones readable.
    let roots: Vec<f32> = wanted.iter().map(|it| it.sqrt()).collect();
    let root_total: f32 = roots.iter().sum();
    roots.iter().map(|root| (available * root / root_total).max(NARROWEST)).collect()
}
