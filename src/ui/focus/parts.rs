//! The parts of the window that F6 goes through, and the first control of each.

use std::collections::BTreeMap;

use eframe::egui::{Context, Id, LayerId, Memory, Rect, WidgetRect};

use super::groups;

/// A part of the window, in reading order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Part {
    Rail,
    List,
    Page,
    Pane,
    Foot,
}

impl Part {
    const ALL: [Self; 5] = [Self::Rail, Self::List, Self::Page, Self::Pane, Self::Foot];

    /// Says that the part stands here in this pass.
    pub(crate) fn mark(self, ctx: &Context, rect: Rect) {
        with(ctx, |parts| parts.now.insert(self, rect));
    }

    /// Says which control of the part is its heart: the keyboard goes there, not to the first one.
    pub(crate) fn mark_heart(self, ctx: &Context, id: Id) {
        with(ctx, |parts| parts.hearts.insert(self, id));
    }

    /// The part after this or before it, around the window, among those that there are.
    pub(crate) fn next(self, is_back: bool, is_there: impl Fn(Self) -> bool) -> Self {
        let n = Self::ALL.len();
        let step = if is_back { n - 1 } else { 1 };
        let at = Self::ALL.iter().position(|it| *it == self).unwrap_or(0);
        let around = (1..n).filter_map(|k| Self::ALL.get((at + k * step) % n).copied());
        around.into_iter().find(|it| is_there(*it)).unwrap_or(self)
    }

    /// Whether it is on screen.
    pub(crate) fn is_drawn(self, ctx: &Context) -> bool {
        with(ctx, |parts| parts.now.contains_key(&self) || parts.last.contains_key(&self))
    }

    /// Whether something stands in it.
    pub(super) fn holds(self, ctx: &Context, id: Id) -> bool {
        part_of(ctx, id) == Some(self)
    }

    /// Gives it the keyboard: what had it there last, else its heart, else its first control.
    pub(crate) fn focus(self, ctx: &Context) {
        let was = with(ctx, |parts| parts.was.get(&self).copied());
        let to = was.filter(|id| self.holds(ctx, *id) && self.controls(ctx).contains(id));
        if let Some(id) = to.or_else(|| self.entry(ctx)) {
            ctx.memory_mut(|memory| memory.request_focus(id));
        }
    }

    /// Its heart, else its first control.
    pub(super) fn entry(self, ctx: &Context) -> Option<Id> {
        let heart = with(ctx, |parts| parts.hearts.get(&self).copied());
        // Also where it is scrolled out of sight: what is seen by chance is not what the page is for.
        let is_drawn = |id: &Id| controls(ctx).iter().any(|it| it.0 == *id);
        heart.filter(is_drawn).or_else(|| self.controls(ctx).first().copied())
    }

    fn controls(self, ctx: &Context) -> Vec<Id> {
        let Some(rect) = with(ctx, |parts| parts.rect(self)) else { return Vec::new() };
        controls(ctx)
            .into_iter()
            .filter(|(_, it)| rect.contains(it.center()))
            .map(|it| it.0)
            .collect()
    }
}

/// The part that something stands in.
pub(crate) fn part_of(ctx: &Context, id: Id) -> Option<Part> {
    let control = drawn(ctx, id).filter(|it| it.layer_id == LayerId::background())?;
    let at = control.rect.center();
    // What lies over the page, as the pane does in a narrow window, is marked last.
    with(ctx, |parts| {
        let inside = |part: &Part| parts.rect(*part).is_some_and(|it| it.contains(at));
        Part::ALL.into_iter().find(inside)
    })
}

/// The same, also of what is scrolled out of sight.
pub(super) fn part_around(ctx: &Context, id: Id) -> Option<Part> {
    let control = drawn(ctx, id).filter(|it| it.layer_id == LayerId::background())?;
    let seen = control.interact_rect;
    let is_there = |part: Part, rect: Rect| {
        if seen.is_positive() {
            rect.contains(seen.center())
        } else {
            part != Part::Foot && rect.x_range().contains(control.rect.center().x)
        }
    };
    with(ctx, |parts| {
        let holds = |part: &Part| parts.rect(*part).is_some_and(|rect| is_there(*part, rect));
        Part::ALL.into_iter().find(holds)
    })
}

/// What was drawn in this pass or in the last. Reading it as a response would take the keyboard from what was clicked beside.
pub(super) fn drawn(ctx: &Context, id: Id) -> Option<WidgetRect> {
    ctx.viewport(|viewport| {
        let widgets = [&viewport.this_pass.widgets, &viewport.prev_pass.widgets];
        widgets.into_iter().find_map(|it| it.get(id).copied())
    })
}

/// Whether it was drawn in this pass.
pub(super) fn is_on_screen(ctx: &Context, id: Id) -> bool {
    ctx.viewport(|viewport| viewport.this_pass.widgets.get(id).is_some())
}

/// What Tab reaches on the pages of the window, in order, with its place.
pub(super) fn controls(ctx: &Context) -> Vec<(Id, Rect)> {
    ctx.viewport(|viewport| {
        let [now, last] = [&viewport.this_pass, &viewport.prev_pass];
        let layer = LayerId::background();
        let is_begun = now.widgets.get_layer(layer).next().is_some();
        let drawn = if is_begun { now } else { last };
        let drawn = drawn.widgets.get_layer(layer);
        drawn
            .filter(|it| it.enabled && it.sense.is_focusable())
            .map(|it| (it.id, it.rect))
            .collect()
    })
}

/// Whether Tab reaches it, wherever it was drawn.
pub(super) fn is_control(ctx: &Context, id: Id) -> bool {
    drawn(ctx, id).is_some_and(|it| it.enabled && it.sense.is_focusable())
}

/// How many controls were drawn so far.
pub(crate) fn n_controls(ctx: &Context) -> usize {
    controls(ctx).len()
}

/// The first control that stands there and was drawn after so many, if Tab reaches one: what is scrolled out of sight lies where others are. Of choices it is the one that is chosen.
pub(crate) fn first_in(ctx: &Context, rect: Rect, n_before: usize) -> Option<Id> {
    let mut drawn = controls(ctx).into_iter().skip(n_before);
    let first = drawn.find(|(_, it)| rect.contains(it.center()))?;
    // Where a group is drawn for the first time, Tab would stop at its first member, too.
    Some(groups::stop_of(ctx, first.0))
}

/// Where the parts are, and what had the keyboard in each.
#[derive(Debug, Clone, Default)]
struct Parts {
    pass: u64,
    now: BTreeMap<Part, Rect>,
    last: BTreeMap<Part, Rect>,
    hearts: BTreeMap<Part, Id>,
    was: BTreeMap<Part, Id>,
}

impl Parts {
    fn rect(&self, part: Part) -> Option<Rect> {
        self.now.get(&part).or_else(|| self.last.get(&part)).copied()
    }
}

fn with<R>(ctx: &Context, look: impl FnOnce(&mut Parts) -> R) -> R {
    let pass = ctx.cumulative_pass_nr();
    ctx.data_mut(|data| {
        let parts: &mut Parts = data.get_temp_mut_or_default(Id::unique("parts of the window"));
        if parts.pass != pass {
            parts.pass = pass;
            parts.last = std::mem::take(&mut parts.now);
        }
        look(parts)
    })
}

/// Remembers what has the keyboard in its part.
pub(super) fn remember(ctx: &Context) {
    let Some(id) = ctx.memory(Memory::focused) else { return };
    if let Some(part) = part_of(ctx, id) {
        with(ctx, |parts| parts.was.insert(part, id));
    }
}

/// Another screen is shown: what had the keyboard on the last one is gone.
pub(super) fn forget_page(ctx: &Context) {
    with(ctx, |parts| parts.was.retain(|part, _| matches!(part, Part::Rail | Part::Foot)));
}
