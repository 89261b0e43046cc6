//! Draws a table of the handbook: columns as wide as their words need, horizontal hairlines only; in a narrow place each row as a stack.

use std::sync::Arc;

use eframe::egui::{Align, Galley, Layout, Pos2, Rect, Role, Sense, Ui, UiBuilder, Vec2};

use super::{Blocks, hairline};
use crate::ui::theme::{Tokens, space};
use crate::ui::widgets::rich_text::{Look, Setting, Span, layout, paint, prose_ui};

/// Three columns or more that would have less than this each stand below each other instead.
const NARROW: f32 = 110.0;

/// Draws a table, its head first.
pub(super) fn table_ui(ui: &mut Ui, page: &mut Blocks<'_>, rows: &[Vec<Vec<Span>>]) {
    // Rows stand close; what follows the table does not.
    let table =
        UiBuilder::new().layout(Layout::top_down(Align::LEFT)).accessibility_role(Role::Table);
    ui.scope_builder(table, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let setting = Setting { size: page.size - 1.0, ..page.setting() };
        let widths = widths(ui, page.tokens, rows, setting);
        let n_columns = rows.iter().map(Vec::len).max().unwrap_or(0);
        let is_roomy = NARROW * count(n_columns) <= ui.available_width() || n_columns <= 2;
        if is_roomy && widths.iter().sum::<f32>() <= ui.available_width() + 0.5 {
            rows_ui(ui, page, rows, &widths, setting);
            return;
        }
        stacked_ui(ui, page, rows, setting);
    });
}

/// Where the columns have no room side by side, the cells of a row stand below each other, each after its column's head.
fn stacked_ui(ui: &mut Ui, page: &mut Blocks<'_>, rows: &[Vec<Vec<Span>>], setting: Setting) {
    let Some((head, rows)) = rows.split_first() else { return };
    for row in rows {
        let role = UiBuilder::new().accessibility_role(Role::Row);
        let drawn = ui.scope_builder(role, |ui| {
            ui.add_space(space::XS);
            for (column, cell) in row.iter().enumerate() {
                if cell.iter().all(|it| it.text.trim().is_empty()) {
                    continue;
                }
                let spans = stacked(head.get(column).map(Vec::as_slice), cell, column);
                let galley = layout(ui, page.tokens, &spans, setting, ui.available_width(), &[]);
                let response = prose_ui(ui, &spans, &galley, &mut page.links);
                ui.ctx().accesskit_node_builder(response.id, |node| node.set_role(Role::Cell));
            }
            ui.add_space(space::XS);
        });
        hairline(ui, page.tokens, ui.max_rect().x_range(), drawn.response.rect.bottom());
    }
}

/// A cell after the head of its column; the first one names the row and stands bold.
fn stacked(head: Option<&[Span]>, cell: &[Span], column: usize) -> Vec<Span> {
    let words: String = head.into_iter().flatten().map(|it| it.text.as_str()).collect();
    let words = words.trim();
    let lead = (!words.is_empty()).then(|| Span {
        text: format!("{words}: "),
        look: Look::Italic,
        link: None,
    });
    let set = |it: &Span| match it.look {
        Look::Mark => it.clone(),
        _ if column == 0 => Span { look: Look::Bold, ..it.clone() },
        _ => it.clone(),
    };
    lead.into_iter().chain(cell.iter().map(set)).collect()
}

fn rows_ui(
    ui: &mut Ui,
    page: &mut Blocks<'_>,
    rows: &[Vec<Vec<Span>>],
    widths: &[f32],
    setting: Setting,
) {
    for (idx, row) in rows.iter().enumerate() {
        let setting = Setting { is_bold: idx == 0, ..setting };
        let role = UiBuilder::new().accessibility_role(Role::Row);
        ui.scope_builder(role, |ui| row_ui(ui, page, row, widths, setting));
    }
}

fn row_ui(ui: &mut Ui, page: &mut Blocks<'_>, row: &[Vec<Span>], widths: &[f32], setting: Setting) {
    let cells: Vec<(&[Span], Arc<Galley>, f32)> = row
        .iter()
        .zip(widths)
        .map(|(spans, width)| {
            let width_of_words = (width - space::M).max(8.0);
            let galley = layout(ui, page.tokens, spans, setting, width_of_words, &[]);
            (spans.as_slice(), galley, *width)
        })
        .collect();
    let height = cells.iter().map(|(_, galley, _)| galley.size().y).fold(0.0, f32::max);
    let size = Vec2::new(widths.iter().sum(), height + space::S);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let mut x = rect.left();
    for (column, (spans, galley, width)) in cells.into_iter().enumerate() {
        let at = Pos2::new(x, rect.top() + space::XS);
        x += width;
        // A cell without words, such as the corner, tells nothing to anyone.
        if galley.text().trim().is_empty() {
            continue;
        }
        let cell = Rect::from_min_size(at, galley.size());
        let id = ui.unique_id().with(("cell", column));
        let response = ui.interact(cell, id, Sense::click_and_drag() - Sense::FOCUSABLE);
        paint(ui, spans, &galley, at, &response, &mut page.links);
        let role = if setting.is_bold { Role::ColumnHeader } else { Role::Cell };
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_role(role));
    }
    hairline(ui, page.tokens, rect.x_range(), rect.bottom());
}

/// Columns get what their longest cell wants; where that is too much, none gets less than its longest word.
fn widths(ui: &Ui, tokens: &Tokens, rows: &[Vec<Vec<Span>>], setting: Setting) -> Vec<f32> {
    let n_columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let setting = Setting { is_bold: true, ..setting };
    let width = |spans: &[Span]| layout(ui, tokens, spans, setting, f32::INFINITY, &[]).size().x;
    let of_column = |column: usize, measure: &dyn Fn(&[Span]) -> f32| {
        let cells = rows.iter().filter_map(|row| row.get(column));
        cells.map(|spans| measure(spans) + space::M).fold(0.0, f32::max)
    };
    let longest_word = |spans: &[Span]| {
        let words = spans.iter().flat_map(|span| {
            span.text.split_whitespace().map(|it| Span { text: it.to_owned(), ..span.clone() })
        });
        words.map(|word| width(&[word])).fold(0.0, f32::max)
    };
    let wanted: Vec<f32> = (0..n_columns).map(|it| of_column(it, &width)).collect();
    let least: Vec<f32> = (0..n_columns).map(|it| of_column(it, &longest_word)).collect();
    share(&wanted, &least, ui.available_width())
}

#[expect(clippy::cast_precision_loss, reason = "a few columns")]
fn count(n: usize) -> f32 {
    n as f32
}

/// Shares a width out: everyone the least, and the rest by how much more each wants.
fn share(wanted: &[f32], least: &[f32], available: f32) -> Vec<f32> {
    if wanted.iter().sum::<f32>() <= available {
        return wanted.to_vec();
    }
    let rest = (available - least.iter().sum::<f32>()).max(0.0);
    let more: Vec<f32> = wanted.iter().zip(least).map(|(want, least)| want - least).collect();
    let all_more = more.iter().sum::<f32>().max(1.0);
    least.iter().zip(&more).map(|(least, more)| least + rest * more / all_more).collect()
}

#[cfg(test)]
mod tests {
    use super::share;

    #[test]
    fn a_column_is_never_narrower_than_its_longest_word() {
        assert_eq!(share(&[100.0, 100.0], &[50.0, 50.0], 300.0), [100.0, 100.0]);
        assert_eq!(
            share(&[100.0, 300.0], &[80.0, 60.0], 240.0),
            [80.0 + 100.0 / 13.0, 60.0 + 1200.0 / 13.0]
        );
        assert_eq!(share(&[100.0, 300.0], &[80.0, 60.0], 100.0), [80.0, 60.0]);
    }
}
