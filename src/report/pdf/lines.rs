//! Set text: lines of glyphs, ready to be drawn where the page has room for them.

use std::ops::Range;
use std::sync::Arc;

use crate::i18n::Language;
use crate::report::document::{Align, Inline, Link};

use super::breaking::{Breaking, Line};
use super::fonts::{Face, Fonts};
use super::marks::draw_band;
use super::pen::{Annotation, Artifact, Dash, Kerned, Pen, round};
use super::style::{Ink, PAGE_HEIGHT, Setting};
use super::tags::{NodeId, Tags};
use super::text::{Glyph, Shape, Shaped, Shaper};

/// What every block needs to be set: the faces, the language, the tree of tags.
pub(super) struct Setter {
    /// From words to glyphs.
    pub(super) shaper: Shaper,
    /// The structure of the document.
    pub(super) tags: Tags,
    /// The language of the text.
    pub(super) language: Language,
}

/// A text broken into lines.
#[derive(Debug, Clone)]
pub(super) struct Text {
    shaped: Arc<Shaped>,
    lines: Vec<Line>,
    setting: Setting,
    node: NodeId,
}

/// One line of a text.
#[derive(Debug, Clone)]
pub(super) struct SetLine {
    shaped: Arc<Shaped>,
    line: Line,
    setting: Setting,
    node: NodeId,
}

impl Setter {
    /// Sets styled words in a width, as a tag's content.
    pub(super) fn set(
        &mut self,
        words: &Inline,
        setting: Setting,
        width: f32,
        node: NodeId,
    ) -> Text {
        let shaped = self.shaper.inline(words, setting, &mut self.tags, node);
        self.broken(shaped, setting, width, node)
    }

    /// Sets plain words in a width, as a tag's content.
    pub(super) fn set_plain(
        &mut self,
        words: &str,
        setting: Setting,
        width: f32,
        node: NodeId,
    ) -> Text {
        let shaped = self.shaper.plain(words, setting);
        self.broken(shaped, setting, width, node)
    }

    /// Breaks shaped words into lines.
    pub(super) fn broken(
        &self,
        shaped: Shaped,
        setting: Setting,
        width: f32,
        node: NodeId,
    ) -> Text {
        let lines = self.breaking(setting, width).lines(&shaped);
        Text { shaped: Arc::new(shaped), lines, setting, node }
    }

    /// How text of that setting breaks in that width.
    pub(super) fn breaking(&self, setting: Setting, width: f32) -> Breaking {
        let hyphen = setting.is_hyphenated.then(|| hyphen_width(&self.shaper, setting));
        Breaking { width, size: setting.size, hyphen, language: self.language }
    }
}

fn hyphen_width(shaper: &Shaper, setting: Setting) -> f32 {
    let font = shaper.fonts.of(setting.face);
    font.glyph(HYPHEN).map_or(0.0, |glyph| f32::from(font.advance(glyph)) * setting.size / 1000.0)
}

/// What is drawn where a word is divided: a soft hyphen, so that readers and searches join the word again.
const HYPHEN: char = '\u{AD}';

impl Text {
    /// The height of its lines.
    pub(super) fn height(&self) -> f32 {
        self.setting.leading * super::count(self.lines.len())
    }

    /// Whether its words end with that letter.
    pub(super) fn ends_with(&self, letter: char) -> bool {
        self.shaped.letters.trim_end().ends_with(letter)
    }

    /// The width of its widest line.
    pub(super) fn width(&self) -> f32 {
        self.lines.iter().map(|line| line.width).fold(0.0, f32::max)
    }

    /// The width of its last line.
    pub(super) fn last_width(&self) -> f32 {
        self.lines.last().map_or(0.0, |line| line.width)
    }

    /// Only its first line, where there is room for no more.
    pub(super) fn first_line(mut self) -> Self {
        self.lines.truncate(1);
        self
    }

    /// How it is set.
    pub(super) fn setting(&self) -> Setting {
        self.setting
    }

    /// Its lines, each on its own.
    pub(super) fn lines(&self) -> impl ExactSizeIterator<Item = SetLine> + '_ {
        self.lines.iter().map(|line| SetLine {
            shaped: Arc::clone(&self.shaped),
            line: line.clone(),
            setting: self.setting,
            node: self.node,
        })
    }

    /// Draws all lines from `top` down.
    pub(super) fn draw(&self, pen: &mut Pen, (left, top): (f32, f32), width: f32, align: Align) {
        for (index, line) in self.lines().enumerate() {
            line.draw(pen, (left, top + self.setting.leading * super::count(index)), width, align);
        }
    }

    /// Draws all lines as part of what is open: a chart, the running head.
    pub(super) fn draw_untagged(
        &self,
        pen: &mut Pen,
        (left, top): (f32, f32),
        width: f32,
        align: Align,
    ) {
        for (index, line) in self.lines().enumerate() {
            let top = top + self.setting.leading * super::count(index);
            line.paint(pen, (left, top), width, align, Tagging::None);
        }
    }
}

/// Whether the glyphs open their own tags.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tagging {
    /// Each run its own.
    Own,
    /// What is open stays open.
    None,
}

impl SetLine {
    /// The height of the line.
    pub(super) fn height(&self) -> f32 {
        self.setting.leading
    }

    /// Draws the line with its tags.
    pub(super) fn draw(&self, pen: &mut Pen, place: (f32, f32), width: f32, align: Align) {
        self.paint(pen, place, width, align, Tagging::Own);
    }

    fn paint(
        &self,
        pen: &mut Pen,
        (left, top): (f32, f32),
        width: f32,
        align: Align,
        tagging: Tagging,
    ) {
        let room = (width - self.line.width).max(0.0);
        let mut x = left
            + match align {
                Align::Left => 0.0,
                Align::Right => room,
                Align::Centre => room / 2.0,
            };
        let baseline = top + self.setting.drop();
        let mut at = self.line.glyphs.start;
        while at < self.line.glyphs.end {
            let end = self.end_of_run(at);
            x = self.run(pen, at..end, (x, baseline), tagging);
            at = end;
        }
    }

    /// The end of the glyphs that share a run with the glyph at `start`.
    fn end_of_run(&self, start: usize) -> usize {
        let run_of = |index: usize| self.shaped.glyphs.get(index).map(|glyph| glyph.run);
        let run = run_of(start);
        (start..self.line.glyphs.end)
            .find(|&index| run_of(index) != run)
            .unwrap_or(self.line.glyphs.end)
    }

    /// Draws glyphs of one run and says where the next begins.
    fn run(&self, pen: &mut Pen, range: Range<usize>, start: (f32, f32), tagging: Tagging) -> f32 {
        let glyphs = self.shaped.glyphs.get(range.clone()).unwrap_or_default();
        let run = glyphs.first().and_then(|glyph| self.shaped.runs.get(usize::from(glyph.run)));
        let link = run.and_then(|run| run.link.as_ref()).filter(|_| tagging == Tagging::Own);
        let ink = run.map_or(self.setting.ink, |run| run.ink);
        let node = link.map_or(self.node, |(node, _)| *node);
        let size = run.map_or(self.setting.size, |run| run.size);
        let baseline = start.1 - run.map_or(0.0, |run| run.rise);
        let mut x = start.0;
        let mut stretch: Option<Stretch> = None;
        let draw = |pen: &mut Pen, stretch: Option<Stretch>| {
            let Some(stretch) = stretch else { return };
            if tagging == Tagging::Own {
                pen.tag(node);
            }
            pen.glyphs((stretch.left, baseline), (stretch.face, size), ink, &stretch.glyphs);
        };
        let last = (range.end == self.line.glyphs.end).then(|| self.line_end(glyphs)).flatten();
        for glyph in glyphs.iter().copied().chain(last) {
            match glyph.shape {
                Shape::Glyph(face, id, kern) => match &mut stretch {
                    Some(open) if open.face == face => open.glyphs.push((id, kern)),
                    _ => {
                        let next = Stretch { left: x, face, glyphs: vec![(id, kern)] };
                        draw(pen, stretch.replace(next));
                    }
                },
                Shape::Band(band) => {
                    draw(pen, stretch.take());
                    if tagging == Tagging::Own {
                        pen.artifact(Artifact::Layout);
                    }
                    draw_band(pen, band, (x + size * 0.36, start.1 - size * 0.33), size * 0.34);
                }
                Shape::Nothing => {}
            }
            x += glyph.advance;
        }
        draw(pen, stretch);
        if let Some((node, target)) = link {
            if run.is_some_and(|run| run.is_underlined) {
                self.underline(pen, start, x);
            }
            self.link(pen, *node, target, (start, x), glyphs);
        }
        x
    }

    /// What ends a line: the hyphen of a divided word, or the space between this line and the next.
    fn line_end(&self, glyphs: &[Glyph]) -> Option<Glyph> {
        let is_last = self.shaped.glyphs.len() <= self.line.glyphs.end;
        let letter = match (self.line.is_divided, is_last) {
            (true, _) => HYPHEN,
            (false, false) => ' ',
            (false, true) => return None,
        };
        let face = glyphs.last().and_then(|glyph| match glyph.shape {
            Shape::Glyph(face, _, _) if face != Face::Symbols => Some(face),
            _ => None,
        });
        let (face, id) = Fonts::get().ok()?.find(face.unwrap_or(self.setting.face), letter)?;
        Some(Glyph { letter, shape: Shape::Glyph(face, id, 0), advance: 0.0, run: 0 })
    }

    fn underline(&self, pen: &mut Pen, (left, baseline): (f32, f32), right: f32) {
        let line = baseline + self.setting.size * 0.14;
        pen.artifact(Artifact::Layout);
        pen.line(&[(left, line), (right, line)], Ink::ACCENT.tint(45), 0.4, Dash::Solid);
    }

    /// Notes the area of a link.
    fn link(
        &self,
        pen: &mut Pen,
        node: NodeId,
        target: &Link,
        ends: ((f32, f32), f32),
        glyphs: &[Glyph],
    ) {
        let ((left, baseline), right) = ends;
        let top = baseline - self.setting.size * 0.95;
        let bottom = baseline + self.setting.size * 0.3;
        pen.links.push(Annotation {
            page: pen.page(),
            area: [left, PAGE_HEIGHT - bottom, right, PAGE_HEIGHT - top].map(round),
            target: target.clone(),
            words: glyphs.iter().map(|glyph| glyph.letter).collect(),
            node,
        });
    }
}

/// Glyphs of one face that are drawn at once.
struct Stretch {
    left: f32,
    face: Face,
    glyphs: Vec<Kerned>,
}
