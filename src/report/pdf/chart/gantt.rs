//! The actions of a plan along a time axis: done filled and ticked, the others outlined.

use std::rc::Rc;

use crate::report::document::{Align, Gantt, GanttBar};

use super::super::lines::Setter;
use super::super::pen::Dash;
use super::super::style::{HEIGHT, Ink, LEFT, Setting, WIDTH};
use super::{Drawn, Pen, Text, groups, label, part};

/// The width of the labels.
const LABELS: f32 = WIDTH * 0.4;
/// Where the axis begins.
const TRACK_LEFT: f32 = LEFT + LABELS + 10.0;
/// The length of the axis; behind it is room for the tick of a done action.
const TRACK: f32 = WIDTH - LABELS - 10.0 - 12.0;
/// The thickness of a bar.
const THICKNESS: f32 = 7.5;
/// The room above and below a row.
const PADDING: f32 = 3.0;
/// The height of the words above the bars.
const AXIS: f32 = 14.0;

struct Row {
    label: Text,
    bar: GanttBar,
    height: f32,
}

/// Prepares a time chart, in several parts where it does not fit on a page.
pub(super) fn drawn(setter: &mut Setter, gantt: &Gantt) -> Vec<Drawn> {
    let mut rows = Vec::new();
    for bar in &gantt.bars {
        let label = label(setter, &bar.label, Setting::CHART, LABELS);
        let height = label.height().max(THICKNESS) + PADDING * 2.0;
        rows.push(Row { label, bar: bar.clone(), height });
    }
    let mut ticks = Vec::new();
    for (at, words) in &gantt.ticks {
        ticks.push((
            TRACK_LEFT + TRACK * part(*at),
            label(setter, words, Setting::CHART_SOFT, 90.0),
        ));
    }
    let ticks = Rc::new(ticks);
    let tick = Rc::new(label(setter, "✓", Setting::CHART.inked(Ink::ACCENT), 12.0));
    let heights: Vec<f32> = rows.iter().map(|row| row.height).collect();
    let mut rows = rows.into_iter();
    let mut drawn = Vec::new();
    for range in groups(&heights, HEIGHT * 0.85) {
        let rows: Vec<Row> = rows.by_ref().take(range.len()).collect();
        let height = rows.iter().map(|row| row.height).sum::<f32>();
        let (ticks, tick) = (Rc::clone(&ticks), Rc::clone(&tick));
        let draw = move |pen: &mut Pen, top: f32| {
            axis(pen, &ticks, top, height);
            let mut y = top + AXIS;
            for row in &rows {
                row.draw(pen, y, &tick);
                y += row.height;
            }
        };
        drawn.push(Drawn { height: AXIS + height + 2.0, draw: Box::new(draw) });
    }
    drawn
}

/// The hairlines of the axis, and as many words as fit without touching each other: all, every second, every third.
fn axis(pen: &mut Pen, ticks: &[(f32, Text)], top: f32, height: f32) {
    let end = TRACK_LEFT + TRACK;
    let place = |(x, words): &(f32, Text)| {
        let width = words.width();
        ((x - width / 2.0).clamp(TRACK_LEFT - 4.0, (end - width + 12.0).max(TRACK_LEFT)), width)
    };
    let fits = |step: &usize| {
        let mut free = f32::MIN;
        ticks.iter().step_by(*step).map(place).all(|(left, width)| {
            let is_free = free <= left;
            free = left + width + 5.0;
            is_free
        })
    };
    let step = (1..ticks.len().max(2)).find(fits).unwrap_or_else(|| ticks.len().max(1));
    for (index, tick) in ticks.iter().enumerate() {
        let line = [(tick.0, top + AXIS - 3.0), (tick.0, top + AXIS + height)];
        pen.line(&line, Ink::RULE, 0.4, Dash::Solid);
        if index.is_multiple_of(step) {
            let (left, width) = place(tick);
            tick.1.draw_untagged(pen, (left, top), width, Align::Left);
        }
    }
}

impl Row {
    fn draw(&self, pen: &mut Pen, top: f32, tick: &Text) {
        let middle = top + self.height / 2.0;
        pen.line(
            &[(LEFT, top + self.height), (TRACK_LEFT + TRACK, top + self.height)],
            Ink::RULE,
            0.3,
            Dash::Solid,
        );
        self.label.draw_untagged(
            pen,
            (LEFT, middle - self.label.height() / 2.0),
            LABELS,
            Align::Left,
        );
        let from = TRACK_LEFT + TRACK * part(self.bar.from);
        let to = (TRACK_LEFT + TRACK * part(self.bar.to)).max(from + 3.0);
        let place = (from, middle - THICKNESS / 2.0);
        if self.bar.is_done {
            pen.fill_rect(place, (to - from, THICKNESS), Ink::ACCENT);
            tick.draw_untagged(pen, (to + 2.5, middle - tick.height() / 2.0), 12.0, Align::Left);
        } else {
            pen.fill_rect(place, (to - from, THICKNESS), Ink::ACCENT.tint(11));
            pen.outline_rect(place, (to - from, THICKNESS), Ink::ACCENT, 0.8);
        }
    }
}
