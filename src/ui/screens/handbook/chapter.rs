//! The chapter that is read: rows outside the window are not laid out again, only named for the screen reader.

use std::cell::RefCell;
use std::ops::Range;

use eframe::egui::{
    Align, Frame, Id, Margin, Rect, Role, ScrollArea, Sense, Ui, UiBuilder, Vec2, WidgetInfo,
};

use super::head;
use super::highlight;
use super::hint;
use super::margins::{Act, ChapterMargins};
use super::note::{self, NoteDraft};
use super::page::{Page, Row, RowKind};
use super::sought::SoughtAt;
use crate::content::prose::Block;
use crate::domain::HandbookRef;
use crate::i18n::Language;
use crate::ui::focus::{Scrolled, scroll_by_keys};
use crate::ui::theme::{size, space};
use crate::ui::view_cx::ViewCx;
use crate::ui::widgets::markdown::{Blocks, Margins as _};
use crate::ui::widgets::rich_text::{Hint, Links};
use crate::ui::widgets::text;

/// So much above and below the window is drawn as well.
const BEYOND: f32 = 240.0;

/// Where to scroll.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Scroll {
    /// To a distance from the beginning.
    To(f32),
    /// To the heading of a section.
    Section(usize),
    /// To a place in a row, as a share of its height.
    Row(usize, f32),
    /// By a distance.
    By(f32),
    /// By so many windows.
    Windows(f32),
}

/// A chapter on screen.
#[derive(Debug)]
pub(super) struct ChapterView {
    /// Its rows.
    pub(super) page: Page,
    /// How high each row was when it was drawn last.
    heights: Vec<Option<f32>>,
    /// What the heights hang on: width, scale, what is kept.
    measured: (u32, u32, u64),
    /// The words that were looked for.
    pub(super) sought: Option<SoughtAt>,
    /// The section that was gone to: its heading is marked.
    reached: Option<usize>,
    /// Where to scroll in the next frame.
    pub(super) scroll: Option<Scroll>,
    /// How far down it is.
    pub(super) offset: f32,
    /// The section at the top of the window.
    pub(super) section: usize,
    /// The row at the top of the window.
    pub(super) top_row: usize,
    /// The words of the paragraph under the pointer, and its section.
    pub(super) hovered: Option<(usize, String)>,
    /// How many rows were laid out in the last frame.
    pub(super) n_laid: usize,
    /// It was not drawn yet.
    pub(super) is_new: bool,
}

impl ChapterView {
    /// A chapter that was not drawn yet.
    pub(super) fn new(page: Page, scroll: Scroll) -> Self {
        let heights = vec![None; page.rows.len()];
        Self {
            page,
            heights,
            measured: (0, 0, 0),
            sought: None,
            reached: None,
            scroll: Some(scroll),
            offset: 0.0,
            section: 0,
            top_row: 0,
            hovered: None,
            n_laid: 0,
            is_new: true,
        }
    }

    /// The section of the page that a reference means, where it is read in that language; none: that of the window.
    pub(super) fn section_at(&self, to: &HandbookRef, language: Option<Language>) -> Option<usize> {
        let language = language.unwrap_or(self.page.window);
        let is_here = self.page.slug == to.chapter && self.page.language == language;
        self.page.section(&to.anchor).filter(|_| is_here)
    }

    /// The words of the paragraph at the top of the window, and its section.
    pub(super) fn top_paragraph(&self) -> Option<(usize, String)> {
        let mut rows = self.page.rows.iter().skip(self.top_row);
        rows.find_map(|row| match &row.kind {
            RowKind::Block(Block::Paragraph(spans)) => {
                Some((row.section, highlight::paragraph(spans)))
            }
            _ => None,
        })
    }

    /// Draws it and gives what was asked for.
    pub(super) fn ui(
        &mut self,
        ui: &mut Ui,
        cx: &ViewCx<'_>,
        draft: &mut Option<NoteDraft>,
    ) -> Vec<Act> {
        let mut area = ScrollArea::vertical().auto_shrink(false).id_salt("chapter");
        if let Some(Scroll::To(offset)) = self.scroll {
            area = area.vertical_scroll_offset(offset);
            self.scroll = None;
        }
        let section = self.section;
        let acts = RefCell::new(Vec::new());
        let output = area.show(ui, |ui| {
            if let Some(by) = match self.scroll {
                Some(Scroll::By(by)) => Some(by),
                Some(Scroll::Windows(n)) => Some(n * (ui.clip_rect().height() - 48.0)),
                _ => None,
            } {
                ui.scroll_with_delta(Vec2::new(0.0, -by));
                self.scroll = None;
            }
            let margin = Margin { left: 24, top: 4, ..Margin::ZERO };
            Frame::new().inner_margin(margin).show(ui, |ui| {
                text::column(ui, cx.column());
                self.rows_ui(ui, cx, draft, &acts);
                ui.add_space(space::XXL);
            });
            scroll_by_keys(ui, Scrolled::Page);
        });
        self.offset = output.state.clamped_offset().y;
        if self.section != section {
            // The contents were drawn before it was known.
            ui.ctx().request_repaint();
        }
        self.is_new = false;
        acts.into_inner()
    }

    fn rows_ui(
        &mut self,
        ui: &mut Ui,
        cx: &ViewCx<'_>,
        draft: &mut Option<NoteDraft>,
        acts: &RefCell<Vec<Act>>,
    ) {
        let scale = ui.pixels_per_point();
        let measured = (ui.available_width().to_bits(), scale.to_bits(), cx.reading_revision);
        if self.measured != measured {
            self.measured = measured;
            self.heights.fill(None);
        }
        let window = ui.clip_rect().y_range();
        let drawn = (window.min - BEYOND)..=(window.max + BEYOND);
        (self.n_laid, self.hovered) = (0, None);
        let (mut top_row, mut section, mut section_top) = (None, 0, window.min);
        // What is read stands a little below the top; at its very beginning a chapter is its first section.
        let is_at_begin = window.min <= ui.cursor().top() + 8.0;
        let below_top = if is_at_begin { 48.0 } else { (window.span() * 0.25).clamp(48.0, 160.0) };
        let reading_line = window.min + below_top;
        let spacing = std::mem::replace(&mut ui.spacing_mut().item_spacing.y, 0.0);
        for (idx, row) in self.page.rows.iter().enumerate() {
            let top = ui.cursor().top();
            let known = self.heights.get(idx).copied().flatten();
            let is_near =
                known.is_none_or(|height| *drawn.start() <= top + height && top <= *drawn.end());
            let is_note = row.kind == RowKind::Note;
            let mut heading = None;
            if let Some(height) = known.filter(|_| !is_near && !is_note) {
                ghost_ui(ui, &self.page, idx, row, height);
            } else {
                self.n_laid += usize::from(!is_note);
                let id = row_id(&self.page, idx);
                ui.scope_builder(UiBuilder::new().scope_id(id), |ui| {
                    ui.spacing_mut().item_spacing.y = spacing;
                    let margins = ChapterMargins::new(cx, &self.page, row.section, acts)
                        .sought(self.sought.as_ref());
                    heading = row_ui(ui, cx, &self.page, idx, &margins, draft);
                    if let Some(words) = margins.hovered.take() {
                        self.hovered = Some((row.section, words));
                    }
                });
                if let Some(height) = self.heights.get_mut(idx) {
                    *height = Some(ui.cursor().top() - top);
                }
            }
            let bottom = ui.cursor().top();
            if top_row.is_none() && window.min + 2.0 < bottom {
                top_row = Some(idx);
            }
            if top <= reading_line {
                section = row.section;
            }
            let heads = self.page.sections.get(row.section).is_some_and(|it| it.row == idx);
            if heads {
                // The row begins with room that the scroll area's own spacing takes.
                section_top = top + spacing;
            }
            let rect = Rect::from_x_y_ranges(ui.max_rect().x_range(), top..=bottom);
            if let Some(Scroll::Row(wanted, share)) = self.scroll
                && wanted == idx
            {
                let y = rect.top() + rect.height() * share;
                if y + 72.0 < section_top + window.span() {
                    let rect = rect.with_min_y(section_top).with_max_y(section_top);
                    ui.scroll_to_rect(rect, Some(Align::TOP));
                } else {
                    ui.scroll_to_rect(rect.with_min_y(y).with_max_y(y + 48.0), Some(Align::Center));
                }
                (self.scroll, self.reached) = (None, Some(row.section));
            }
            if heads && self.scroll == Some(Scroll::Section(row.section)) {
                let rect = rect.with_min_y(section_top).with_max_y(section_top);
                ui.scroll_to_rect(rect, Some(Align::TOP));
                (self.scroll, self.reached) = (None, Some(row.section));
            }
            if heads
                && self.reached == Some(row.section)
                && let Some(heading) = heading
            {
                let beside = (rect.left() - 12.0)..=(rect.left() - 9.0);
                let bar = Rect::from_x_y_ranges(beside, heading.y_range().shrink(2.0));
                ui.painter().rect_filled(bar, 0.0, cx.tokens.accent);
            }
        }
        ui.spacing_mut().item_spacing.y = spacing;
        (self.top_row, self.section) = (top_row.unwrap_or(0), section);
    }
}

/// The id of a row, the same wherever it stands.
fn row_id(page: &Page, idx: usize) -> Id {
    Id::unique(("handbook row", &page.slug, page.language.tag(), idx))
}

/// Keeps the place of a row that is not on screen; a screen reader and the keyboard still find it.
fn ghost_ui(ui: &mut Ui, page: &Page, idx: usize, row: &Row, height: f32) {
    let at = ui.cursor().left_top();
    let rect = Rect::from_min_size(at, Vec2::new(ui.available_width(), height));
    ui.advance_cursor_after_rect(rect);
    if row.words.is_empty() {
        return;
    }
    let id = row_id(page, idx);
    let response = ui.interact(rect, id, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &row.words));
    if let RowKind::Block(Block::Heading(level, ..)) = &row.kind {
        crate::ui::widgets::markdown::name_heading(ui, &response, *level, &row.words);
    }
    for (n, (_, words)) in row.links.iter().enumerate() {
        let link = ui.interact(rect, Links::id(id, n), Sense::click());
        link.widget_info(|| WidgetInfo::labeled(Role::Link, true, words.trim()));
        if link.gained_focus() {
            link.scroll_to_me(None);
        }
    }
}

/// Draws a row and says where its heading stands.
fn row_ui(
    ui: &mut Ui,
    cx: &ViewCx<'_>,
    page: &Page,
    idx: usize,
    margins: &ChapterMargins<'_>,
    draft: &mut Option<NoteDraft>,
) -> Option<Rect> {
    let row = page.rows.get(idx)?;
    let mut heading = None;
    let hint = |ui: &mut Ui, target: &str| margins.hint(ui, target);
    let links = Links::new(row_id(page, idx), cx.tokens, Hint(&hint));
    let section = page.sections.get(row.section);
    let is_small = matches!(row.kind, RowKind::Small(_));
    let size = if is_small { size::TEXT - 2.0 } else { size::TEXT };
    let mut blocks = Blocks { tokens: cx.tokens, margins, links, size };
    match &row.kind {
        RowKind::Head => head::ui(ui, cx, page),
        RowKind::Block(Block::Heading(level, _, spans)) => {
            ui.add_space(if *level == 1 { 0.0 } else { space::L });
            let section = section.filter(|it| it.row == idx);
            heading = Some(head::section_ui(ui, &mut blocks, section, *level, spans, margins));
        }
        RowKind::Block(block) | RowKind::Small(block) => {
            blocks.block_ui(ui, block);
            ui.add_space(space::XS);
        }
        RowKind::GoesOnInEnglish => {
            ui.add_space(space::M);
            text::soft_ui(ui, cx.tokens, &cx.tr.assessment_handbook_summary_only());
            ui.add_space(space::M);
        }
        RowKind::Note => {
            if let Some(section) = section {
                note::ui(ui, cx, &section.reference, draft);
            }
        }
        RowKind::Neighbours => {
            if let Some(to) = head::neighbours_ui(ui, cx, page) {
                margins.act(Act::Go(to));
            }
        }
    }
    if let Some(target) = blocks.links.clicked.take() {
        margins.act(Act::Follow(target));
    }
    heading
}

/// The letters of a paragraph that a reader marked.
pub(super) fn marks(
    cx: &ViewCx<'_>,
    page: &Page,
    section: usize,
    spans: &[crate::content::prose::Span],
) -> Vec<Range<usize>> {
    let Some(section) = page.sections.get(section) else { return Vec::new() };
    let kept = cx.reading.highlights_in(&section.reference, section.language);
    highlight::ranges(spans, kept.map(|it| it.quote.as_str()))
}

/// Says in a tooltip what a link of the page leads to.
pub(super) fn hint_ui(ui: &mut Ui, cx: &ViewCx<'_>, page: &Page, section: usize, target: &str) {
    let language = page.sections.get(section).map_or(Language::English, |it| it.language);
    hint::ui(ui, cx, language, &page.slug, target);
}
