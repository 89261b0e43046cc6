//! The ladder of levels: steps that rise, filled up to the reached one.

use std::cmp::Ordering;

use crate::report::document::{Align, Ladder};

use super::super::boxes::GUTTER;
use super::super::count;
use super::super::lines::Setter;
use super::super::style::{Ink, LEFT, Setting, WIDTH};
use super::{Drawn, label};

/// The height of the lowest step.
const FIRST: f32 = 6.0;
/// What each further step is higher.
const RISE: f32 = 4.0;

/// Prepares a ladder.
pub(super) fn drawn(setter: &mut Setter, ladder: &Ladder) -> Drawn {
    let n_steps = ladder.names.len();
    let width = (WIDTH - GUTTER * count(n_steps.saturating_sub(1))) / count(n_steps.max(1));
    let reached = ladder.reached;
    let mut names = Vec::new();
    for (index, name) in ladder.names.iter().enumerate() {
        let setting = match index.cmp(&reached) {
            Ordering::Equal => Setting::CHART.bold().sized(9.0),
            _ => Setting::CHART.inked(Ink::SOFT),
        };
        names.push(label(setter, name, setting, width));
    }
    let highest = FIRST + RISE * count(n_steps.saturating_sub(1));
    let words = names.iter().map(super::Text::height).fold(0.0, f32::max);
    let draw = move |pen: &mut super::Pen, top: f32| {
        for (index, name) in names.iter().enumerate() {
            let left = LEFT + (width + GUTTER) * count(index);
            let height = FIRST + RISE * count(index);
            let place = (left, top + highest - height);
            match index.cmp(&reached) {
                Ordering::Less => {
                    pen.fill_rect(place, (width, height), Ink::ACCENT.tint(55));
                }
                Ordering::Equal => pen.fill_rect(place, (width, height), Ink::ACCENT),
                Ordering::Greater => {
                    let inset = (place.0 + 0.35, place.1 + 0.35);
                    pen.outline_rect(inset, (width - 0.7, height - 0.7), Ink::RULE, 0.7);
                }
            }
            name.draw_untagged(pen, (left, top + highest + 3.0), width, Align::Left);
        }
    };
    Drawn { height: highest + 3.0 + words, draw: Box::new(draw) }
}
