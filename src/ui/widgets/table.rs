//! A plain table: a head, rows of text, horizontal hairlines only; rows may lead somewhere.

use std::sync::Arc;

use eframe::egui::layers::ShapeIdx;
use eframe::egui::text::{LayoutJob, TextFormat};
use eframe::egui::{
    Color32, CornerRadius, CursorIcon, FontId, Galley, Painter, Pos2, Rect, Response, Role, Sense,
    Shape, Stroke, Ui, Vec2, WidgetInfo,
};

use super::band;
use crate::domain::RiskBand;
use crate::ui::fonts;
use crate::ui::theme::{Tokens, size, space};

/// The size of the words in a cell.
const TEXT: f32 = 14.0;
/// Columns have their own widths where that leaves a column of words so much.
const ROOMY: f32 = 240.0;
/// With less than this, and this share of the page, for a column of words, the cells of a row stand below each other.
const LEAST: (f32, f32) = (190.0, 0.32);

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
    let fit = fit(ui, columns, rows);
    let mut clicked = None;
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let top = ui.cursor().min;
        let width = match &fit {
            Fit::Beside(widths) => {
                let heads: Vec<String> = columns.iter().map(|it| it.title.clone()).collect();
                row_ui(ui, tokens, columns, widths, &heads, RowKind::Head);
                widths.iter().sum()
            }
            Fit::Below(width) => *width,
        };
        let head = Rect::from_min_max(top, Pos2::new(top.x + width, ui.cursor().top()));
        rule_ui(ui, width, tokens.edge);
        for (idx, row) in rows.iter().enumerate() {
            let row_kind = if kind == Rows::Lead { RowKind::Leads } else { RowKind::Still };
            let ground = Ground::reserve(ui);
            let response = match &fit {
                Fit::Beside(widths) => row_ui(ui, tokens, columns, widths, row, row_kind),
                Fit::Below(width) => stacked_ui(ui, tokens, columns, *width, row, row_kind),
            };
            if response.clicked() {
                clicked = Some(idx);
            }
            below(ui, idx);
            if row_kind == RowKind::Leads && response.hovered() {
                ground.fill(tokens, response.rect.with_max_y(ui.cursor().top()));
            }
            rule_ui(ui, width, tokens.rule);
        }
        if let Fit::Beside(widths) = &fit {
            staying_head_ui(ui, tokens, (columns, widths), head);
        }
    });
    clicked
}

/// How the columns find room.
#[derive(Debug, Clone, PartialEq)]
enum Fit {
    /// Beside each other, each so wide.
    Beside(Vec<f32>),
    /// In a page so narrow that the words of a row would stand one below the other: its cells do instead.
    Below(f32),
}

/// As wide as they ask for; where that leaves words too little, as narrow as what stands in them.
fn fit(ui: &Ui, columns: &[Column], rows: &[Vec<String>]) -> Fit {
    let available = ui.available_width();
    let n_open = columns.iter().filter(|it| it.width.is_none()).count();
    #[expect(clippy::cast_precision_loss, reason = "a few columns")]
    let rest = |fixed: f32| (available - fixed) / n_open.max(1) as f32;
    let asked: f32 = columns.iter().filter_map(|it| it.width).sum();
    let widths = |fixed: f32, width: &dyn Fn(usize, f32) -> f32| {
        let each = columns.iter().enumerate();
        each.map(|(idx, it)| it.width.map_or_else(|| rest(fixed), |asked| width(idx, asked)))
            .collect()
    };
    if ROOMY <= rest(asked) {
        return Fit::Beside(widths(asked, &|_, asked| asked));
    }
    let needed: Vec<f32> = (0..columns.len()).map(|idx| needed(ui, columns, rows, idx)).collect();
    let narrow = |idx: usize, asked: f32| needed.get(idx).map_or(asked, |it| it.min(asked));
    let each = columns.iter().enumerate();
    let fixed = each.filter_map(|(idx, it)| it.width.map(|asked| narrow(idx, asked))).sum();
    if LEAST.0.max(available * LEAST.1) <= rest(fixed) {
        Fit::Beside(widths(fixed, &narrow))
    } else {
        Fit::Below(available)
    }
}

/// What the cells of a column take without a break; its head may break between words.
fn needed(ui: &Ui, columns: &[Column], rows: &[Vec<String>], idx: usize) -> f32 {
    let painter = ui.painter();
    let wide = |words: &str, size: f32| {
        let font = fonts::regular_of(size);
        painter.layout_no_wrap(words.to_owned(), font, Color32::PLACEHOLDER).size().x
    };
    let head = columns.get(idx).into_iter().flat_map(|it| it.title.split(' '));
    let head = head.map(|it| wide(it, size::NOTE)).fold(0.0, f32::max);
    let cells = rows.iter().filter_map(|it| it.get(idx)).map(|it| wide(it, TEXT));
    (cells.fold(head, f32::max) + space::S).ceil() + 1.0
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
) -> Response {
    let (font, ink) = match kind {
        RowKind::Head => (fonts::regular_of(size::NOTE), tokens.ink_soft),
        RowKind::Still | RowKind::Leads => (fonts::regular_of(TEXT), tokens.ink),
    };
    let galleys: Vec<Arc<Galley>> = cells
        .iter()
        .zip(widths)
        .map(|(cell, width)| lay(ui, tokens, cell, (&font, ink), cell_width(*width)))
        .collect();
    let height = galleys.iter().map(|it| it.size().y).fold(0.0, f32::max) + space::S;
    let response = space_ui(ui, Vec2::new(widths.iter().sum(), height), cells, kind);
    let rect = response.rect;
    let mut x = rect.left();
    for ((galley, width), column) in galleys.into_iter().zip(widths).zip(columns) {
        paint_cell(ui, column, (x, rect.top()), *width, galley);
        x += width;
    }
    response
}

/// A row in a narrow page: its words, and below them each other cell with the head of its column.
fn stacked_ui(
    ui: &mut Ui,
    tokens: &Tokens,
    columns: &[Column],
    width: f32,
    cells: &[String],
    kind: RowKind,
) -> Response {
    let (words, others) = cells.split_first().map_or(("", &[][..]), |(it, rest)| (it, rest));
    let (font, note) = (fonts::regular_of(TEXT), fonts::regular_of(size::NOTE));
    let mut lines = vec![(0.0, lay(ui, tokens, words, (&font, tokens.ink), width.max(8.0)))];
    let heads = columns.iter().skip(1).map(|it| format!("{}:", it.title));
    let each = heads.zip(others).filter(|(_, it)| !it.is_empty());
    for (head, cell) in each {
        let mut job = LayoutJob::default();
        job.wrap.max_width = (width - space::M).max(8.0);
        job.append(&head, 0.0, TextFormat::simple(note.clone(), tokens.ink_soft));
        append(&mut job, tokens, cell, (&font, tokens.ink), space::S);
        lines.push((space::M, ui.fonts_mut(|fonts| fonts.layout_job(job))));
    }
    let height = lines.iter().map(|(_, it)| it.size().y).sum::<f32>() + space::S;
    let response = space_ui(ui, Vec2::new(width, height), cells, kind);
    let rect = response.rect;
    let mut y = rect.top() + space::XS;
    for (indent, galley) in lines {
        let below = y + galley.size().y;
        let place = Pos2::new(rect.left() + indent, y);
        ui.painter().galley(place, galley, Color32::PLACEHOLDER);
        y = below;
    }
    response
}

/// The place of a row.
fn space_ui(ui: &mut Ui, size: Vec2, cells: &[String], kind: RowKind) -> Response {
    let leads = kind == RowKind::Leads;
    let (_, response) =
        ui.allocate_exact_size(size, if leads { Sense::click() } else { Sense::hover() });
    let role = if leads { Role::Button } else { Role::Label };
    let name = cells.iter().filter(|it| !it.is_empty()).cloned().collect::<Vec<_>>().join(", ");
    response.widget_info(|| WidgetInfo::labeled(role, true, &name));
    if leads { response.on_hover_cursor(CursorIcon::PointingHand) } else { response }
}

/// The ground of a row, kept a place for below its words until it is known how far what belongs to the row goes down.
struct Ground {
    painter: Painter,
    place: ShapeIdx,
}

impl Ground {
    fn reserve(ui: &Ui) -> Self {
        let clip = ui.clip_rect().expand2(Vec2::new(space::S, 0.0));
        let painter = ui.painter().with_clip_rect(clip);
        let place = painter.add(Shape::Noop);
        Self { painter, place }
    }

    /// Tints it. Words keep their place on the page; the ground begins before them, in its margin.
    fn fill(self, tokens: &Tokens, row: Rect) {
        let ground = row.with_min_x(row.left() - space::S);
        let shape = Shape::rect_filled(ground, CornerRadius::same(4), tokens.chosen);
        self.painter.set(self.place, shape);
    }
}

/// The line below a row and what belongs to it.
fn rule_ui(ui: &Ui, width: f32, ink: Color32) {
    let (left, y) = (ui.cursor().left(), ui.cursor().top());
    ui.painter().hline(left..=left + width, y, Stroke::new(1.0, ink));
}

/// The head of a table whose rows go on while its own place is scrolled away: it stays at the upper edge of the page.
fn staying_head_ui(ui: &Ui, tokens: &Tokens, (columns, widths): (&[Column], &[f32]), head: Rect) {
    let (clip, end) = (ui.clip_rect(), ui.cursor().top());
    if clip.top() <= head.top() || end < clip.top() + 2.0 * head.height() {
        return;
    }
    let place = head.translate(Vec2::new(0.0, clip.top() - head.top()));
    let ground = place.expand2(Vec2::new(space::XS, 0.0));
    ui.painter().rect_filled(ground, CornerRadius::ZERO, ui.visuals().panel_fill);
    let font = fonts::regular_of(size::NOTE);
    let mut x = place.left();
    for (column, width) in columns.iter().zip(widths) {
        let galley = lay(ui, tokens, &column.title, (&font, tokens.ink_soft), cell_width(*width));
        paint_cell(ui, column, (x, place.top()), *width, galley);
        x += width;
    }
    ui.painter().hline(place.x_range(), place.bottom(), Stroke::new(1.0, tokens.edge));
}

/// The room for words in a column.
fn cell_width(width: f32) -> f32 {
    (width - space::S).max(8.0)
}

fn paint_cell(ui: &Ui, column: &Column, (x, top): (f32, f32), width: f32, galley: Arc<Galley>) {
    let left = if column.is_number { x + width - space::S - galley.size().x } else { x };
    ui.painter().galley(Pos2::new(left, top + space::XS), galley, Color32::PLACEHOLDER);
}

/// Lays a cell out; the shape of a band has its colour, be it before a word of a band or of a warning.
fn lay(
    ui: &Ui,
    tokens: &Tokens,
    cell: &str,
    (font, ink): (&FontId, Color32),
    width: f32,
) -> Arc<Galley> {
    let mut job = LayoutJob::default();
    job.wrap.max_width = width;
    append(&mut job, tokens, cell, (font, ink), 0.0);
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

/// Appends a cell, so far from what stands before it.
fn append(
    job: &mut LayoutJob,
    tokens: &Tokens,
    cell: &str,
    (font, ink): (&FontId, Color32),
    before: f32,
) {
    let band_of = |it: char| RiskBand::ALL.into_iter().find(|band| band::mark(*band).contains(it));
    let (mut before, mut words) = (before, cell);
    while let Some((at, mark)) = words.char_indices().find(|(_, it)| band_of(*it).is_some()) {
        let (plain, rest) = words.split_at(at);
        let (shape, rest) = rest.split_at(mark.len_utf8());
        let shape_ink = band_of(mark).map_or(ink, |it| band::colour(tokens, it));
        for (part, ink) in [(plain, ink), (shape, shape_ink)] {
            if !part.is_empty() {
                job.append(part, before, TextFormat::simple(font.clone(), ink));
                before = 0.0;
            }
        }
        words = rest;
    }
    job.append(words, before, TextFormat::simple(font.clone(), ink));
}
