//! Bars with bounds: supported solid, claimed outlined, what is open as a whisker.

use std::rc::Rc;

use crate::report::document::{Align, Bar, Bars};

use super::super::lines::Setter;
use super::super::pen::Dash;
use super::super::style::{HEIGHT, Ink, LEFT, RIGHT, Setting, WIDTH};
use super::{Drawn, Pen, Text, groups, label, part};

/// The width of the labels.
const LABELS: f32 = WIDTH * 0.36;
/// The thickness of a bar.
const THICKNESS: f32 = 9.0;
/// The room above and below a row.
const PADDING: f32 = 4.0;
/// The same where there are many rows, so that the table of what they show stays beside them.
const DENSE: f32 = 2.0;
/// From how many rows on there are many.
const MANY: usize = 11;
/// The height of the words above the bars.
const AXIS: f32 = 13.0;

/// A bar with its words.
struct Row {
    label: Text,
    value: Text,
    bar: Bar,
    height: f32,
}

/// Where the bars begin and end.
#[derive(Clone, Copy)]
struct Track {
    left: f32,
    width: f32,
}

impl Track {
    fn at(self, share: f64) -> f32 {
        self.left + self.width * part(share)
    }
}

/// Prepares bars, in several parts where they do not fit on a page.
pub(super) fn drawn(setter: &mut Setter, bars: &Bars) -> Vec<Drawn> {
    let values: Vec<Text> = bars
        .bars
        .iter()
        .map(|bar| label(setter, &bar.value, Setting::CHART, WIDTH * 0.22))
        .collect();
    let room = values.iter().map(Text::width).fold(0.0, f32::max) + 8.0;
    let track = Track { left: LEFT + LABELS + 8.0, width: WIDTH - LABELS - 8.0 - room };
    let padding = if bars.bars.len() < MANY { PADDING } else { DENSE };
    let mut rows = Vec::new();
    for (bar, value) in bars.bars.iter().zip(values) {
        let label = label(setter, &bar.label, Setting::CHART, LABELS);
        let height = label.height().max(value.height()).max(THICKNESS) + padding * 2.0;
        rows.push(Row { label, value, bar: bar.clone(), height });
    }
    let ticks: Vec<(f64, Text)> = bars
        .ticks
        .iter()
        .map(|(at, words)| (*at, label(setter, words, Setting::CHART_SOFT, 60.0)))
        .collect();
    let ticks = Rc::new(ticks);
    let heights: Vec<f32> = rows.iter().map(|row| row.height).collect();
    let parts = groups(&heights, HEIGHT * 0.8);
    let n_parts = parts.len();
    let mut rows = rows.into_iter();
    let mut drawn = Vec::new();
    for (index, range) in parts.into_iter().enumerate() {
        let rows: Vec<Row> = rows.by_ref().take(range.len()).collect();
        let height = rows.iter().map(|row| row.height).sum::<f32>();
        let key = (index + 1 == n_parts).then(|| key(setter, bars));
        let below = if key.is_some() { 18.0 } else { 2.0 };
        let ticks = Rc::clone(&ticks);
        let draw = move |pen: &mut Pen, top: f32| {
            axis(pen, track, &ticks, (top, height));
            let mut y = top + AXIS;
            for row in &rows {
                row.draw(pen, track, y);
                y += row.height;
            }
            if let Some(key) = key {
                draw_key(pen, &key, y + 6.0);
            }
        };
        drawn.push(Drawn { height: AXIS + height + below, draw: Box::new(draw) });
    }
    drawn
}

/// The hairlines of the scale with their words above.
fn axis(pen: &mut Pen, track: Track, ticks: &[(f64, Text)], (top, height): (f32, f32)) {
    for (at, words) in ticks {
        let x = track.at(*at);
        words.draw_untagged(pen, (x - 30.0, top), 60.0, Align::Centre);
        pen.line(&[(x, top + AXIS - 2.0), (x, top + AXIS + height)], Ink::RULE, 0.4, Dash::Solid);
    }
}

impl Row {
    fn draw(&self, pen: &mut Pen, track: Track, top: f32) {
        let middle = top + self.height / 2.0;
        self.label.draw_untagged(
            pen,
            (LEFT, middle - self.label.height() / 2.0),
            LABELS,
            Align::Left,
        );
        let value_left = track.left + track.width + 8.0;
        let value_width = RIGHT - value_left;
        self.value.draw_untagged(
            pen,
            (value_left, middle - self.value.height() / 2.0),
            value_width,
            Align::Right,
        );
        let bar_top = middle - THICKNESS / 2.0;
        if let Some(claimed) = self.bar.claimed {
            let width = track.at(claimed) - track.left;
            pen.outline_rect(
                (track.left, bar_top + 0.4),
                (width, THICKNESS - 0.8),
                Ink::ACCENT,
                0.8,
            );
        }
        if let Some(supported) = self.bar.supported {
            pen.fill_rect(
                (track.left, bar_top),
                (track.at(supported) - track.left, THICKNESS),
                Ink::ACCENT,
            );
        }
        whisker(pen, (track.at(self.bar.bounds.0), track.at(self.bar.bounds.1)), middle);
    }
}

fn whisker(pen: &mut Pen, (low, high): (f32, f32), middle: f32) {
    if high - low < 0.5 {
        return;
    }
    pen.line(&[(low, middle), (high, middle)], Ink::INK, 0.9, Dash::Solid);
    for x in [low, high] {
        pen.line(&[(x, middle - 3.0), (x, middle + 3.0)], Ink::INK, 0.9, Dash::Solid);
    }
}

fn key(setter: &mut Setter, bars: &Bars) -> [Text; 3] {
    bars.key.each_ref().map(|words| label(setter, words, Setting::CHART_SOFT, WIDTH * 0.3))
}

fn draw_key(pen: &mut Pen, key: &[Text; 3], top: f32) {
    const SAMPLE: f32 = 22.0;
    let mut left = LEFT + LABELS + 8.0;
    let wanted: f32 =
        key.iter().map(|words| SAMPLE + 5.0 + words.width() + 16.0).sum::<f32>() - 16.0;
    if RIGHT < left + wanted {
        left = (RIGHT - wanted).max(LEFT);
    }
    for (index, words) in key.iter().enumerate() {
        let middle = top + words.height() / 2.0;
        match index {
            0 => pen.fill_rect((left, middle - 3.5), (SAMPLE, 7.0), Ink::ACCENT),
            1 => pen.outline_rect((left, middle - 3.1), (SAMPLE, 6.2), Ink::ACCENT, 0.8),
            _ => whisker(pen, (left, left + SAMPLE), middle),
        }
        words.draw_untagged(pen, (left + SAMPLE + 5.0, top), words.width(), Align::Left);
        left += SAMPLE + 5.0 + words.width() + 16.0;
    }
}
