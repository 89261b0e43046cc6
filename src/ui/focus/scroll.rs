//! The keys that scroll: a page of the window up and down, to its beginning and its end, and by lines where nothing else takes the arrows.

use eframe::egui::{
    Context, EventFilter, Id, Key, Memory, Modifiers, Popup, Rangef, Role, Sense, Ui, Vec2,
    WidgetInfo,
};

use super::parts::{Part, drawn, part_of};

/// How much of a page is still seen when the next one is.
const KEPT: f32 = 48.0;
/// How far an arrow scrolls.
const LINES: f32 = 56.0;
/// What hides less than this is not scrolled.
const LEAST: f32 = 4.0;

/// What of a screen the keys scroll.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scrolled {
    /// The page that the screen is for: wherever the keyboard is, unless it is in what stands aside.
    Page,
    /// A list or a pane beside it: while it has the keyboard.
    Aside,
}

/// Scrolls what this draws; called at the end of what is scrolled, so that everything in it takes its own keys first.
pub(crate) fn scroll_by_keys(ui: &Ui, what: Scrolled) {
    let ctx = ui.ctx();
    let (view, page) = (ui.clip_rect(), ui.min_rect());
    // What scrolls up and down only is not clipped at its sides.
    let across = ui.max_rect().x_range();
    let (above, below) = (view.top() - page.top(), page.bottom() - view.bottom());
    let is_long = LEAST < above.max(0.0) + below.max(0.0);
    if !is_long {
        return;
    }
    if what == Scrolled::Aside {
        with(ctx, |asides| asides.now.push(across));
    }
    let is_modal = ctx.memory(|it| it.top_modal_layer().is_some());
    if is_modal || ctx.text_edit_focused() || Popup::is_any_open(ctx) {
        return;
    }
    let focused = ctx.memory(Memory::focused);
    let at = focused.and_then(|id| place(ctx, id));
    let is_here = match what {
        Scrolled::Page => at.is_none_or(|at| !with(ctx, |asides| asides.hold(at))),
        Scrolled::Aside => at.is_some_and(|at| across.contains(at)),
    };
    let takes_arrows = focused.is_none_or(|id| ctx.data(|it| it.get_temp(stop_id())) == Some(id));
    if is_here && let Some(by) = by_keys(ui, view.height() - KEPT, (above, below), takes_arrows) {
        ui.scroll_with_delta(Vec2::new(0.0, -by));
    }
}

/// How far down the keys of this pass lead.
fn by_keys(ui: &Ui, window: f32, (above, below): (f32, f32), takes_arrows: bool) -> Option<f32> {
    let arrows = [(Key::ArrowDown, LINES), (Key::ArrowUp, -LINES)];
    let pages = [
        (Key::PageDown, window),
        (Key::PageUp, -window),
        (Key::Home, -above.max(0.0)),
        (Key::End, below.max(0.0)),
    ];
    let keys = pages.into_iter().chain(arrows.into_iter().filter(|_| takes_arrows));
    ui.input_mut(|input| {
        let pressed = keys.filter(|(key, _)| input.consume_key(Modifiers::NONE, *key));
        pressed.map(|(_, by)| by).reduce(|sum, by| sum + by)
    })
}

/// Makes what is shown here and cannot be pressed a stop of Tab and a part of the window, so that the keys scroll it.
pub(crate) fn scroll_stop(ui: &Ui, part: Part, id: Id, name: &str) {
    let response = ui.interact(ui.max_rect(), id, Sense::focusable_noninteractive());
    response.widget_info(|| WidgetInfo::labeled(Role::ScrollView, true, name));
    let arrows = EventFilter { vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, arrows));
    part.mark(ui.ctx(), response.rect);
    part.mark_heart(ui.ctx(), id);
    ui.data_mut(|data| data.insert_temp(stop_id(), id));
}

fn stop_id() -> Id {
    Id::unique("where the arrows scroll")
}

/// How far right something on the pages stands.
fn place(ctx: &Context, id: Id) -> Option<f32> {
    let is_around = matches!(part_of(ctx, id), None | Some(Part::Rail | Part::Foot));
    drawn(ctx, id).filter(|_| !is_around).map(|it| it.rect.center().x)
}

/// What stands aside and is longer than its place.
#[derive(Debug, Clone, Default)]
struct Asides {
    pass: u64,
    now: Vec<Rangef>,
    last: Vec<Rangef>,
}

impl Asides {
    fn hold(&self, at: f32) -> bool {
        self.now.iter().chain(&self.last).any(|it| it.contains(at))
    }
}

fn with<R>(ctx: &Context, look: impl FnOnce(&mut Asides) -> R) -> R {
    let pass = ctx.cumulative_pass_nr();
    ctx.data_mut(|data| {
        let asides: &mut Asides = data.get_temp_mut_or_default(Id::unique("what stands aside"));
        if asides.pass != pass {
            asides.pass = pass;
            asides.last = std::mem::take(&mut asides.now);
        }
        look(asides)
    })
}
