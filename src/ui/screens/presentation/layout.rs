//! Sets a screen: as large as it fits, never smaller than what is read from ten metres.

use std::sync::Arc;

use eframe::egui::text::{LayoutJob, TextFormat};
use eframe::egui::{Context, FontId, Galley, Vec2};

use super::deck::Page;
use super::split::held;
use crate::ui::fonts;
use crate::ui::theme::Tokens;

/// The window that sizes are meant for.
const USUAL: Vec2 = Vec2::new(1280.0, 800.0);
/// The sizes of words, largest first; the last is what UI.md asks for.
const WORDS: [f32; 6] = [60.0, 56.0, 52.0, 48.0, 44.0, 40.0];
/// The sizes of a question alone: nothing else needs room, and the whole room answers it.
const QUESTIONS: [f32; 8] = [76.0, 68.0, 60.0, 56.0, 52.0, 48.0, 44.0, 40.0];
/// The smallest size of anything that is to be read.
const WORDS_LEAST: f32 = 40.0;
/// The sizes of a title that stands alone.
const TITLES: [f32; 6] = [84.0, 76.0, 68.0, 60.0, 52.0, 44.0];
/// The room at the left and right, above and below, in the usual window.
const MARGIN: Vec2 = Vec2::new(96.0, 96.0);
/// From line to line.
const LEADING: f32 = 1.3;

/// A screen set for a window.
#[derive(Debug, Clone)]
pub(super) struct Laid {
    /// What is drawn, each from its upper left corner within the page.
    pub(super) blocks: Vec<(f32, Arc<Galley>)>,
    /// The height of all.
    pub(super) height: f32,
    /// The size of the smallest words, in points of the usual window.
    #[cfg_attr(not(test), expect(dead_code, reason = "a test asks whether it is large enough"))]
    pub(super) size: f32,
    /// Whether all of it fits.
    pub(super) fits: bool,
}

/// How much larger or smaller than the usual window one is.
pub(super) fn scale(window: Vec2) -> f32 {
    (window.x / USUAL.x).min(window.y / USUAL.y)
}

/// The margins of a window.
pub(super) fn margin(window: Vec2) -> Vec2 {
    MARGIN * scale(window)
}

/// Sets a page in a window.
pub(super) fn laid(ctx: &Context, tokens: &Tokens, page: &Page, window: Vec2) -> Laid {
    let (scale, room) = (scale(window), window - margin(window) * 2.0);
    let sizes: &[f32] = match page {
        Page::Title(..) => &TITLES,
        Page::Asked(_, levels) if levels.is_empty() => &QUESTIONS,
        Page::Words(..) | Page::Rows(..) | Page::Asked(..) => &WORDS,
    };
    let mut last: Option<Laid> = None;
    for size in sizes.iter().copied() {
        let blocks = set(ctx, tokens, page, (size * scale, WORDS_LEAST * scale, room.x));
        let height = blocks.iter().map(|(top, it)| top + it.size().y).fold(0.0, f32::max);
        let width = blocks.iter().map(|(_, it)| it.size().x).fold(0.0, f32::max);
        let fits = height <= room.y && width <= room.x;
        let is_settled = fits && !has_broken_level(page, &blocks);
        // Where a level is broken at every size, the largest that fits stands.
        if last.as_ref().is_none_or(|it| !it.fits) || is_settled {
            last = Some(Laid { blocks, height, size, fits });
        }
        if is_settled {
            break;
        }
    }
    last.unwrap_or(Laid { blocks: Vec::new(), height: 0.0, size: 0.0, fits: true })
}

/// Whether a level goes on in a second line, which would begin below its number.
fn has_broken_level(page: &Page, blocks: &[(f32, Arc<Galley>)]) -> bool {
    let Page::Asked(_, rungs) = page else { return false };
    blocks.iter().rev().take(rungs.len()).any(|(_, it)| 1 < it.rows.len())
}

fn set(
    ctx: &Context,
    tokens: &Tokens,
    page: &Page,
    (size, least, width): (f32, f32, f32),
) -> Vec<(f32, Arc<Galley>)> {
    let mut setter = Setter { ctx, width, top: 0.0, blocks: Vec::new() };
    let bold = |size: f32| FontId::new(size, fonts::bold());
    match page {
        Page::Title(title, below) => {
            setter.add(0.0, &[(title, bold(size), tokens.ink)]);
            setter.balance();
            let small = fonts::regular_of((size * 0.5).max(least));
            setter.add(size * 0.4, &[(below, small, tokens.ink_soft)]);
        }
        Page::Words(heading, text) => {
            setter.add(0.0, &[(heading, bold(size), tokens.accent)]);
            setter.add(size * 0.4, &[(text, fonts::regular_of(size), tokens.ink)]);
        }
        Page::Rows(heading, rows) | Page::Asked(heading, rows) => {
            let is_asked = matches!(page, Page::Asked(..));
            let (font, ink) = if is_asked {
                (fonts::regular_of(size), tokens.ink)
            } else {
                (bold(size), tokens.accent)
            };
            setter.add(0.0, &[(heading, font, ink)]);
            for (idx, (name, words)) in rows.iter().enumerate() {
                let before = size * if idx == 0 { 0.45 } else { 0.3 };
                let name = format!("{name}  ");
                setter.add(
                    before,
                    &[
                        (&name, bold(size), tokens.ink_soft),
                        (words, fonts::regular_of(size), tokens.ink),
                    ],
                );
            }
        }
    }
    setter.blocks
}

struct Setter<'a> {
    ctx: &'a Context,
    width: f32,
    top: f32,
    blocks: Vec<(f32, Arc<Galley>)>,
}

impl Setter<'_> {
    /// Makes the lines of the last block about as long as each other, so that no word of a title is left alone.
    fn balance(&mut self) {
        let Some((top, mut galley)) = self.blocks.pop() else { return };
        let (n_rows, mut widest) = (galley.rows.len(), galley.size().x);
        let longest = galley.text().split(' ').map(|it| self.width_of(&galley, &format!("{it} ")));
        // Narrower than its longest word it would be torn inside that.
        let mut narrowest = longest.fold(widest / 2.0, f32::max);
        for _ in 0..8 {
            let middle = f32::midpoint(narrowest, widest);
            let mut job = (*galley.job).clone();
            job.wrap.max_width = middle;
            let tried = self.ctx.fonts_mut(|fonts| fonts.layout_job(job));
            if tried.rows.len() <= n_rows && tried.size().x <= middle {
                galley = tried;
                widest = middle;
            } else {
                narrowest = middle;
            }
        }
        self.blocks.push((top, galley));
    }

    /// How wide words are as a block is set.
    fn width_of(&self, galley: &Galley, words: &str) -> f32 {
        let mut job = (*galley.job).clone();
        let Some(format) = job.sections.first().map(|it| it.format.clone()) else { return 0.0 };
        job.text.clear();
        job.sections.clear();
        job.wrap.max_width = f32::INFINITY;
        job.append(words, 0.0, format);
        self.ctx.fonts_mut(|fonts| fonts.layout_job(job)).size().x.ceil()
    }

    /// Adds runs of words as one block; what has no words takes no room.
    fn add(&mut self, before: f32, runs: &[(&String, FontId, eframe::egui::Color32)]) {
        if runs.iter().all(|(text, ..)| text.trim().is_empty()) {
            return;
        }
        let mut job = LayoutJob::default();
        job.wrap.max_width = self.width;
        for (text, font, color) in runs {
            let line_height = Some((font.size * LEADING).round());
            let format = TextFormat {
                font_id: font.clone(),
                color: *color,
                line_height,
                ..TextFormat::default()
            };
            job.append(&held(text), 0.0, format);
        }
        let galley = self.ctx.fonts_mut(|fonts| fonts.layout_job(job));
        if !self.blocks.is_empty() {
            self.top += before;
        }
        self.blocks.push((self.top, Arc::clone(&galley)));
        self.top += galley.size().y;
    }
}
