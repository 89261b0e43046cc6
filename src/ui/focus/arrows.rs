//! Arrows that nothing else takes move the keyboard within the part of the window where it is; egui's own lead to whatever lies that way, from a page into the rail or the pane.

use eframe::egui::{
    Context, EventFilter, Id, Key, LayerId, Memory, Modifiers, Popup, Rangef, TextEdit, Vec2, vec2,
};

use super::parts;

/// What overlaps by this share stands beside or below, and not across.
const OVERLAP: f32 = 0.5;

/// Moves by an arrow from what had the keyboard before it was pressed.
pub(super) fn go(ctx: &Context) {
    let held: Option<Id> = ctx.data_mut(|data| data.remove_temp(held_id())).flatten();
    let Some(from) = held.filter(|id| ctx.memory(Memory::focused) == Some(*id)) else { return };
    let arrows = [
        (Key::ArrowUp, Vec2::UP),
        (Key::ArrowDown, Vec2::DOWN),
        (Key::ArrowLeft, Vec2::LEFT),
        (Key::ArrowRight, Vec2::RIGHT),
    ];
    let way = ctx.input_mut(|input| {
        let mut all = arrows.into_iter();
        all.find(|(key, _)| input.consume_key(Modifiers::NONE, *key)).map(|(_, way)| way)
    });
    if let Some(to) = way.and_then(|way| nearest(ctx, from, way)) {
        ctx.memory_mut(|memory| memory.request_focus(to));
    }
}

/// Keeps egui from moving the keyboard by the arrows of the next pass.
pub(super) fn hold(ctx: &Context) {
    let Some(id) = ctx.memory(Memory::focused) else { return };
    let is_settled = ctx.memory(|memory| memory.had_focus_last_frame(id));
    let is_on_page = parts::drawn(ctx, id).is_some_and(|it| it.layer_id == LayerId::background());
    // A field moves its caret, and what lies over the page has arrows of its own.
    let is_field = TextEdit::load_state(ctx, id).is_some();
    if !is_on_page || is_field || Popup::is_any_open(ctx) || parts::part_around(ctx, id).is_none() {
        return;
    }
    if !is_settled {
        // Only what has had the keyboard for a pass can keep keys to itself.
        ctx.request_repaint();
        return;
    }
    let arrows =
        EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ctx.memory_mut(|memory| memory.set_focus_lock_filter(id, arrows));
    ctx.data_mut(|data| data.insert_temp(held_id(), Some(id)));
}

fn held_id() -> Id {
    Id::unique("what keeps the arrows")
}

/// The control of the same part that lies nearest that way.
fn nearest(ctx: &Context, from: Id, way: Vec2) -> Option<Id> {
    let part = parts::part_around(ctx, from)?;
    let here = parts::drawn(ctx, from)?.rect;
    let all = parts::controls(ctx).into_iter();
    let others = all.filter(|(id, _)| *id != from && parts::part_around(ctx, *id) == Some(part));
    let scored = others.filter_map(|(id, rect)| {
        let by = vec2(apart(rect.x_range(), here.x_range()), apart(rect.y_range(), here.y_range()));
        let straight = by.normalized().dot(way);
        // Not what lies more to the side than that way.
        let is_that_way = std::f32::consts::FRAC_1_SQRT_2 <= straight;
        is_that_way.then(|| (by.length() / (straight * straight), id))
    });
    scored.min_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, id)| id)
}

/// How far one is from the other; nothing where they overlap.
fn apart(one: Rangef, other: Rangef) -> f32 {
    let is_level = OVERLAP * one.span().min(other.span()) <= one.intersection(other).span();
    if is_level { 0.0 } else { one.center() - other.center() }
}
