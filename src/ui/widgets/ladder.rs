//! The ladder of five rungs: levels 0 to 4, filled from below up to what is supported, outlined up to what is claimed.

use std::sync::Arc;

use eframe::egui::text::LayoutJob;
use eframe::egui::{
    Color32, FontId, Galley, Id, Pos2, Rect, Role, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
};

use super::row::ground_of;
use crate::domain::MaturityLevel;
use crate::ui::focus::Group;
use crate::ui::fonts;
use crate::ui::theme::{Tokens, size, space};

/// One rung: its level, its words, and what counts as evidence for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Rung {
    /// 0 to 4.
    pub level: MaturityLevel,
    /// What the level is called.
    pub word: String,
    /// Says that evidence of a grade follows; empty where none is needed.
    pub lead: String,
    /// What counts as evidence; empty where none is needed.
    pub evidence: String,
    /// The votes that stand on it, where they are shown.
    pub votes: Option<RungVotes>,
}

/// Votes on a rung.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct RungVotes {
    /// How many dots are drawn.
    pub n_votes: usize,
    /// The word beside them, such as that it is the median; may be empty.
    pub label: String,
    /// The same in words, for who does not see it.
    pub words: String,
}

/// How far up the ladder an answer stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Reach {
    /// What was answered.
    pub declared: Option<MaturityLevel>,
    /// What evidence supports.
    pub supported: Option<MaturityLevel>,
}

/// How close the rungs stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Density {
    /// As they do where there is room.
    #[default]
    Usual,
    /// Without room above and below their words.
    Tight,
    /// And with one line of evidence each; the whole of it is shown when pointed at.
    OneLine,
}

impl Density {
    /// The loosest that spares so much height.
    pub(crate) fn sparing(lack: f32) -> Self {
        match lack {
            it if it <= 0.0 => Self::Usual,
            it if it <= 10.0 * PAD => Self::Tight,
            _ => Self::OneLine,
        }
    }

    /// The room above and below the words.
    fn pad(self) -> f32 {
        if self == Self::Usual { PAD } else { 0.0 }
    }
}

/// Where the rails and rungs stand, from the left edge.
const RAILS: (f32, f32) = (14.0, 44.0);
/// Where the digit stands.
const DIGIT: f32 = 60.0;
/// Where the words stand.
const WORDS: f32 = 84.0;
/// The room for votes at the right.
const VOTES: f32 = 150.0;
/// The room above and below the words.
const PAD: f32 = 2.0;
/// So many votes are drawn one by one.
const N_DOTS: usize = 6;

struct Row {
    rect: Rect,
    /// Where its words begin.
    top: f32,
    level: MaturityLevel,
}

/// Draws the ladder, highest rung first, and gives the level that was chosen.
pub(crate) fn ladder_ui(
    ui: &mut Ui,
    tokens: &Tokens,
    rungs: &[Rung],
    reach: Reach,
    density: Density,
    id: Id,
) -> Option<MaturityLevel> {
    let mut chosen = None;
    let mut rows = Vec::new();
    ui.spacing_mut().item_spacing.y = 0.0;
    for rung in rungs.iter().rev() {
        let is_chosen = reach.declared == Some(rung.level);
        let (row, is_clicked) = rung_ui(ui, tokens, rung, (is_chosen, density), id);
        if is_clicked {
            chosen = Some(rung.level);
        }
        rows.push(row);
    }
    paint_ladder(ui, tokens, &rows, reach);
    chosen
}

fn rung_ui(
    ui: &mut Ui,
    tokens: &Tokens,
    rung: &Rung,
    (is_chosen, density): (bool, Density),
    id: Id,
) -> (Row, bool) {
    let pad = density.pad();
    let width = ui.available_width();
    let room = if rung.votes.is_some() { VOTES } else { 0.0 };
    let wrap = (width - WORDS - space::S).max(120.0);
    let font = if is_chosen { fonts::bold_of(size::TEXT) } else { fonts::regular_of(size::TEXT) };
    let word = galley(ui, &rung.word, font, tokens.ink, (wrap - room).max(120.0));
    let note = |text: &str| {
        let font = fonts::regular_of(size::NOTE);
        let mut job = LayoutJob::simple(text.to_owned(), font, tokens.ink_soft, wrap);
        if density == Density::OneLine {
            job.wrap.max_rows = 1;
        }
        ui.fonts_mut(|fonts| fonts.layout_job(job))
    };
    // The lead stands beside the word where it has room there, which spares a line.
    let lead = note(&rung.lead);
    let is_beside = word.rows.len() == 1
        && word.size().x + space::M + lead.size().x <= wrap - room
        && !rung.lead.is_empty();
    let evidence = (!rung.evidence.is_empty()).then(|| {
        if is_beside {
            note(&rung.evidence)
        } else {
            note(&format!("{} {}", rung.lead, rung.evidence))
        }
    });
    let is_cut = evidence.as_ref().is_some_and(|it| it.elided);
    let words_height = word.size().y + evidence.as_ref().map_or(0.0, |it| it.size().y + 1.0);
    let (_, rect) = ui.allocate_space(Vec2::new(width, words_height + 2.0 * pad));
    let group = Group::moving(id).heart();
    let response = ui.interact(rect, id.with(rung.level), group.sense(ui, is_chosen));
    group.add(&response, is_chosen);
    let votes = rung.votes.as_ref().map(|it| format!(", {}", it.words)).unwrap_or_default();
    let name = format!("{} {}{votes}", rung.level, rung.word);
    response
        .widget_info(|| WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), is_chosen, &name));
    if !rung.evidence.is_empty() {
        let evidence = format!("{} {}", rung.lead, rung.evidence);
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(&*evidence));
        if is_cut {
            response.clone().on_hover_text(evidence);
        }
    }
    if ui.is_rect_visible(rect) {
        ground_of(ui, tokens, &response, size::CORNER, is_chosen);
        let top = rect.top() + pad;
        let digit =
            galley(ui, &rung.level.to_string(), fonts::bold_of(size::TEXT), tokens.ink, wrap);
        ui.painter().galley(Pos2::new(rect.left() + DIGIT, top), digit, tokens.ink);
        let (width, height) = (word.size().x, word.size().y);
        ui.painter().galley(Pos2::new(rect.left() + WORDS, top), word, tokens.ink);
        if is_beside {
            let down = (height - lead.size().y) / 2.0 + 1.0;
            let at = Pos2::new(rect.left() + WORDS + width + space::M, top + down);
            ui.painter().galley(at, lead, tokens.ink_soft);
        }
        if let Some(evidence) = evidence {
            let at = Pos2::new(rect.left() + WORDS, top + height + 1.0);
            ui.painter().galley(at, evidence, tokens.ink_soft);
        }
        if let Some(votes) = &rung.votes {
            paint_votes(ui, tokens, votes, Pos2::new(rect.right() - VOTES, top + 12.0));
        }
        if response.hovered() {
            ui.output_mut(|out| out.cursor_icon = eframe::egui::CursorIcon::PointingHand);
        }
    }
    (Row { top: rect.top() + pad, rect, level: rung.level }, response.clicked())
}

/// A dot a vote, one dot and their number where they are many, and the word beside them.
fn paint_votes(ui: &Ui, tokens: &Tokens, votes: &RungVotes, at: Pos2) {
    let painter = ui.painter();
    let step = 11.0;
    let (n_dots, counted) = match votes.n_votes {
        n if n <= N_DOTS => (n, String::new()),
        n => (1, format!("×{n} ")),
    };
    for n in 0..n_dots {
        let offset = Vec2::new(as_f32(n) * step, 0.0);
        painter.circle_filled(at + offset, 4.0, tokens.accent);
    }
    let words = format!("{counted}{}", votes.label);
    let words = galley(ui, &words, fonts::bold_of(size::NOTE), tokens.ink, 120.0);
    let left = at.x + as_f32(n_dots) * step;
    let place = Pos2::new(left, at.y - words.size().y / 2.0);
    painter.galley(place, words, tokens.ink);
}

#[expect(clippy::cast_precision_loss, reason = "a few dots")]
fn as_f32(n: usize) -> f32 {
    n as f32
}

fn galley(ui: &Ui, text: &str, font: FontId, ink: Color32, wrap: f32) -> Arc<Galley> {
    ui.painter().layout(text.to_owned(), font, ink, wrap)
}

fn paint_ladder(ui: &Ui, tokens: &Tokens, rows: &[Row], reach: Reach) {
    let (Some(first), Some(last)) = (rows.first(), rows.last()) else { return };
    let left = first.rect.left();
    let (top, bottom) = (rung_y(first) - 12.0, rung_y(last) + 12.0);
    let painter = ui.painter();
    for rail in [RAILS.0, RAILS.1] {
        painter.vline(left + rail, top..=bottom, Stroke::new(1.5, tokens.edge));
    }
    for row in rows {
        paint_rung(ui, tokens, row, reach);
    }
}

fn paint_rung(ui: &Ui, tokens: &Tokens, row: &Row, reach: Reach) {
    let y = rung_y(row);
    let left = row.rect.left();
    let x = left + RAILS.0 + 2.0..=left + RAILS.1 - 2.0;
    let rung = Rect::from_x_y_ranges(x, y - 4.0..=y + 4.0);
    let is_up_to = |level: Option<MaturityLevel>| level.is_some_and(|level| row.level <= level);
    let painter = ui.painter();
    if is_up_to(reach.supported) {
        painter.rect_filled(rung, 2.0, tokens.accent);
    } else if is_up_to(reach.declared) {
        painter.rect_filled(rung, 2.0, tokens.paper);
        painter.rect_stroke(rung, 2.0, Stroke::new(1.5, tokens.accent), StrokeKind::Inside);
    } else {
        painter.hline(rung.x_range(), y, Stroke::new(1.5, tokens.edge));
    }
}

/// Rungs stand beside the first line of their words.
fn rung_y(row: &Row) -> f32 {
    row.top + 12.0
}
