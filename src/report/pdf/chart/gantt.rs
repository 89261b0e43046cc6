//! The actions of a plan along a time axis: done filled and ticked, the others outlined.

use std::collections::BTreeSet;
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
/// The least room between two words of the axis.
const GAP: f32 = 5.0;

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
    for tick in &gantt.ticks {
        let words = label(setter, &tick.words, Setting::CHART_SOFT, 90.0);
        ticks.push((TRACK_LEFT + TRACK * part(tick.at), words, tick.rank));
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

/// The hairlines of the axis, and the words of all ticks that have room, rank by rank.
fn axis(pen: &mut Pen, ticks: &[(f32, Text, u8)], top: f32, height: f32) {
    let places: Vec<Word> =
        ticks.iter().map(|(x, words, rank)| word(*x, words.width(), *rank)).collect();
    let (places, shown) = with_the_first(places);
    for (idx, (x, words, _)) in ticks.iter().enumerate() {
        let line = [(*x, top + AXIS - 3.0), (*x, top + AXIS + height)];
        pen.line(&line, Ink::RULE, 0.4, Dash::Solid);
        if let Some(place) = places.get(idx).filter(|_| shown.contains(&idx)) {
            words.draw_untagged(pen, (place.left, top), place.width, Align::Left);
        }
    }
}

/// Where the words of a tick would stand, and how needed they are: 0 is the most.
struct Word {
    left: f32,
    width: f32,
    rank: u8,
}

/// Words in the middle above their tick, within the axis.
fn word(x: f32, width: f32, rank: u8) -> Word {
    let most = (TRACK_LEFT + TRACK - width + 12.0).max(TRACK_LEFT);
    Word { left: (x - width / 2.0).clamp(TRACK_LEFT - 4.0, most), width, rank }
}

/// The same, the first of them too: where the second leaves it no room, it begins before the axis, where nothing else stands at this height.
fn with_the_first(mut places: Vec<Word>) -> (Vec<Word>, BTreeSet<usize>) {
    let shown = with_room(&places);
    if shown.contains(&0) {
        return (places, shown);
    }
    if let Some(first) = places.first_mut() {
        first.left = TRACK_LEFT - 0.6 * first.width;
    }
    let shown = with_room(&places);
    (places, shown)
}

/// The words that stand beside each other with a gap. A rank shows whole or, save the first one, not at all, so that what shows comes at even steps.
fn with_room(places: &[Word]) -> BTreeSet<usize> {
    let fits = |chosen: &BTreeSet<usize>| {
        let mut free = f32::MIN;
        chosen.iter().filter_map(|idx| places.get(*idx)).all(|it| {
            let is_free = free <= it.left;
            free = it.left + it.width + GAP;
            is_free
        })
    };
    let ranked = |rank: u8| places.iter().enumerate().filter(move |(_, it)| it.rank == rank);
    let mut shown = BTreeSet::new();
    for (idx, _) in ranked(0) {
        shown.insert(idx);
        if !fits(&shown) {
            shown.remove(&idx);
        }
    }
    let last = places.iter().map(|it| it.rank).max().unwrap_or(0);
    for rank in 1..=last {
        let more: BTreeSet<usize> =
            ranked(rank).map(|(idx, _)| idx).chain(shown.iter().copied()).collect();
        if fits(&more) {
            shown = more;
        }
    }
    shown
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

#[cfg(test)]
mod tests {
    use super::*;

    /// The words that show of quarters from a first one, 30 points apart.
    fn shown(first: u8, n: u8, width: f32) -> Vec<usize> {
        let rank = |idx: u8| match ((first + idx) % 4, idx) {
            (0, _) => 0,
            (_, 0) => 1,
            (2, _) => 2,
            _ => 3,
        };
        let place = |idx: u8| word(TRACK_LEFT + 30.0 * f32::from(idx), width, rank(idx));
        with_room(&(0..n).map(place).collect::<Vec<_>>()).into_iter().collect()
    }

    #[test]
    fn every_year_is_named_before_any_other_quarter() {
        assert_eq!(shown(3, 9, 18.0), (0..9).collect::<Vec<_>>());
        // From the fourth quarter of a year: the first ones of the next two, and their third ones.
        assert_eq!(shown(3, 9, 40.0), [1, 3, 5, 7]);
        assert_eq!(shown(3, 9, 80.0), [1, 5]);
        assert_eq!(shown(0, 9, 38.0), [0, 2, 4, 6, 8]);
        assert_eq!(shown(2, 7, 38.0), [0, 2, 4, 6]);
    }

    #[test]
    fn the_first_quarter_is_named_beside_the_year_that_begins_right_after_it() {
        let step = TRACK / 9.0;
        let quarter = |idx: u8| {
            let (width, rank) = match idx {
                0 => (27.0, 1),
                1 | 5 => (22.0, 0),
                3 | 7 => (8.0, 2),
                _ => (8.0, 3),
            };
            word(TRACK_LEFT + step * f32::from(idx), width, rank)
        };
        let places: Vec<Word> = (0..9).map(quarter).collect();
        assert!(!with_room(&places).contains(&0));
        let (places, shown) = with_the_first(places);
        assert!(shown.contains(&0) && shown.contains(&1), "{shown:?}");
        assert!(places[0].left < TRACK_LEFT && TRACK_LEFT < places[0].left + places[0].width);
    }

    #[test]
    fn years_that_have_no_room_are_left_out_one_by_one() {
        let year = |idx: u8| word(TRACK_LEFT + 20.0 * f32::from(idx), 30.0, 0);
        let years: Vec<Word> = (0..4).map(year).collect();
        assert_eq!(with_room(&years).into_iter().collect::<Vec<_>>(), [0, 3]);
    }
}
