//! Short messages at the foot of the window: what was done fades, what went wrong stays until it is read.
//!
//! None covers anything: what was done stands in the empty room below the rail, where nothing moves for it, and where it has no room there, in a row of its own above the foot, as what went wrong does.

use eframe::egui::accesskit::Live;
use eframe::egui::text::LayoutJob;
use eframe::egui::{
    Align2, Area, Context, Frame, Id, Key, Label, Margin, Modifiers, Order, Panel, Popup, Rect,
    Role, ScrollArea, Stroke, TextEdit, Ui, UiBuilder,
};

use super::theme::{Tokens, size};
use super::widgets::{button, text};
use super::{focus, fonts};
use crate::i18n::Tr;

/// How long a message of what was done stays, in seconds.
const STAYS: f64 = 6.0;

/// How much longer it stays at least when the pointer leaves it, in seconds.
const STAYS_ON: f64 = 2.0;
/// The room around the words of a message below the rail.
const MARGIN: f32 = 8.0;
/// What was taken back is told below the rail in so many lines at least, where all of it has no room.
const LEAST_LINES: usize = 3;
/// The share of a low window that messages take before they scroll.
const ROW_SHARE: f32 = 0.35;

/// The messages on screen.
#[derive(Debug, Default)]
pub(super) struct Toasts {
    /// Oldest first.
    list: Vec<Toast>,
    /// How high they are in a row of their own, as last measured.
    row: f32,
    /// Where what was done stands in this pass.
    place: Place,
    /// How many lines of what was taken back are shown there; the rest of it is told by its tooltip.
    step_lines: usize,
}

/// Where a message stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Place {
    /// Below the rail.
    Rail,
    /// In the row above the foot.
    #[default]
    Row,
}

/// The room that the rail left free, and the pass it was drawn in.
#[derive(Debug, Clone, Copy)]
struct RailRoom {
    pass: u64,
    rect: Rect,
}

/// Says what room the rail leaves free.
pub(super) fn mark_room(ctx: &Context, rect: Rect) {
    let room = RailRoom { pass: ctx.cumulative_pass_nr(), rect };
    ctx.data_mut(|data| data.insert_temp(Id::unique("room below the rail"), room));
}

/// The room below the rail; none where there is no rail.
fn rail_room(ctx: &Context) -> Option<Rect> {
    let room: RailRoom = ctx.data(|data| data.get_temp(Id::unique("room below the rail")))?;
    let is_now = ctx.cumulative_pass_nr() <= room.pass + 1;
    (is_now && room.rect.is_positive()).then_some(room.rect)
}

#[derive(Debug)]
struct Toast {
    text: String,
    kind: Kind,
    /// Where it leads, to be copied.
    address: String,
    /// It tells an undo or a redo, of which only the last is of use.
    is_step: bool,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Kind {
    /// Fades at this time of the frame; none until it has been drawn once.
    Done(Option<f64>),
    /// Stays until it is closed or another screen is shown.
    Source,
    /// Stays until it is closed.
    Error,
}

impl Toasts {
    /// Says what was done.
    pub(super) fn done(&mut self, text: String) {
        self.list.push(Toast {
            text,
            kind: Kind::Done(None),
            is_step: false,
            address: String::new(),
        });
    }

    /// Says what was taken back or done again, in place of what was before.
    pub(super) fn stepped(&mut self, text: String) {
        self.list.retain(|it| !it.is_step);
        self.list.push(Toast {
            text,
            kind: Kind::Done(None),
            is_step: true,
            address: String::new(),
        });
    }

    /// Says which source was asked for, and where it is: not every machine opens it.
    pub(super) fn source(&mut self, text: String, address: String) {
        self.list.retain(|it| it.kind != Kind::Source);
        self.list.push(Toast { text, kind: Kind::Source, is_step: false, address });
    }

    /// Escape closes the source that was asked for last, before anything else; a field and a list are left first.
    pub(super) fn leave_source(&mut self, ctx: &Context) {
        let had = focus::had_keyboard(ctx);
        let is_field = had.is_some_and(|id| TextEdit::load_state(ctx, id).is_some());
        let is_free = !is_field && !Popup::is_any_open(ctx);
        if is_free
            && self.list.iter().any(|it| it.kind == Kind::Source)
            && ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape))
        {
            self.list.retain(|it| it.kind != Kind::Source);
            if let Some(id) = had {
                focus::arrive_back(ctx, id);
            }
        }
    }

    /// What was said to be under way is over.
    pub(super) fn over(&mut self, text: &str) {
        self.list.retain(|it| it.text != text);
    }

    /// Another screen is shown: what was done on the last one is no news any more.
    pub(super) fn left_screen(&mut self) {
        self.list.retain(|it| it.kind == Kind::Error);
    }

    /// Another file is open: nothing that was said concerns it.
    pub(super) fn left_file(&mut self) {
        self.list.clear();
    }

    /// Says what went wrong, what is safe and what to do.
    pub(super) fn error(&mut self, text: String) {
        self.list.retain(|toast| toast.text != text);
        self.list.push(Toast { text, kind: Kind::Error, is_step: false, address: String::new() });
    }

    /// Draws what was done below the rail, where it has room.
    pub(super) fn rail_ui(&mut self, ctx: &Context, tokens: &Tokens, tr: &Tr) {
        let Some(room) = rail_room(ctx).filter(|_| self.has_any(Place::Rail)) else { return };
        let shown = Area::new(Id::unique("toasts"))
            .order(Order::Middle)
            .pivot(Align2::LEFT_BOTTOM)
            .fixed_pos(room.left_bottom())
            .show(ctx, |ui| {
                ui.set_max_width(room.width());
                self.list_ui(ui, tokens, tr, Place::Rail)
            });
        self.drop_read(ctx, shown.inner, shown.response.contains_pointer());
    }

    /// Draws the content, and below it the messages that have a row of their own.
    pub(super) fn below_ui(
        &mut self,
        ui: &mut Ui,
        tokens: &Tokens,
        tr: &Tr,
        content: impl FnOnce(&mut Ui),
    ) {
        (self.place, self.step_lines) = self.place_of_done(ui, tokens);
        let has_row = self.has_any(Place::Row);
        let all = ui.available_rect_before_wrap();
        let row = if has_row { self.row } else { 0.0 };
        let above = all.with_max_y((all.bottom() - row).max(all.top()));
        content(&mut ui.new_child(UiBuilder::new().max_rect(above).id_salt("above messages")));
        if !has_row {
            return;
        }
        let frame = Frame::new().fill(tokens.paper).inner_margin(Margin::symmetric(12, 6));
        let around = frame.total_margin().sum().y;
        let limit = (ui.ctx().content_rect().height() * ROW_SHARE - around).max(0.0);
        let panel = Panel::bottom("messages").frame(frame).exact_size(row).resizable(false);
        let shown = panel.show_separator_line(true).show(ui, |ui| {
            let list = ScrollArea::vertical().max_height(limit).min_scrolled_height(limit);
            let list = list
                .auto_shrink([false, true])
                .show(ui, |ui| self.list_ui(ui, tokens, tr, Place::Row));
            (list.inner, list.content_size.y.min(limit) + around)
        });
        let (closed, height) = shown.inner;
        if 0.5 < (self.row - height).abs() {
            self.row = height;
            ui.ctx().request_discard("the height of the messages");
        }
        self.drop_read(ui.ctx(), closed, shown.response.contains_pointer());
    }

    /// Below the rail where all of it has room there, what was taken back with so many lines at most.
    fn place_of_done(&self, ui: &Ui, tokens: &Tokens) -> (Place, usize) {
        let Some(room) = rail_room(ui.ctx()) else { return (Place::Row, usize::MAX) };
        let around = 2.0 * (MARGIN + 1.0);
        let font = fonts::regular_of(size::NOTE);
        let layout = |text: &str| {
            let wrap = room.width() - around;
            ui.painter().layout(text.to_owned(), font.clone(), tokens.ink, wrap)
        };
        let gap = ui.spacing().item_spacing.y;
        let done = self.list.iter().filter(|it| !it.has_own_row() && !it.is_step);
        let others: f32 = done.map(|it| layout(&it.text).size().y + around + gap).sum();
        let left = room.height() - others;
        let Some(step) = self.list.iter().find(|it| it.is_step) else {
            return if 0.0 <= left { (Place::Rail, usize::MAX) } else { (Place::Row, usize::MAX) };
        };
        let lines = &layout(&step.text).rows;
        let heights = lines.iter().map(|it| it.rect().bottom() + around + gap);
        match heights.filter(|height| *height <= left).count() {
            n_lines if n_lines == lines.len() || LEAST_LINES <= n_lines => (Place::Rail, n_lines),
            _ => (Place::Row, usize::MAX),
        }
    }

    fn has_any(&self, place: Place) -> bool {
        self.list.iter().any(|it| it.place(self.place) == place)
    }

    /// Draws each and says which was closed.
    fn list_ui(&mut self, ui: &mut Ui, tokens: &Tokens, tr: &Tr, place: Place) -> Option<usize> {
        let now = ui.input(|input| input.time);
        let mut closed = None;
        let (of_done, step_lines) = (self.place, self.step_lines);
        for (idx, toast) in self.list.iter_mut().enumerate() {
            if toast.place(of_done) != place {
                continue;
            }
            if toast.kind == Kind::Done(None) {
                toast.kind = Kind::Done(Some(now + STAYS));
            }
            let n_lines = if toast.is_step { step_lines } else { usize::MAX };
            if toast_ui(ui, tokens, tr, toast, place, n_lines) {
                closed = Some(idx);
            }
        }
        closed
    }

    /// Takes away what was closed or stood long enough; what is pointed at stays on.
    fn drop_read(&mut self, ctx: &Context, closed: Option<usize>, is_pointed_at: bool) {
        let now = ctx.input(|input| input.time);
        if is_pointed_at {
            for toast in &mut self.list {
                if let Kind::Done(Some(until)) = &mut toast.kind {
                    *until = until.max(now + STAYS_ON);
                }
            }
        }
        if let Some(idx) = closed {
            self.list.remove(idx);
        }
        self.list.retain(|toast| !matches!(toast.kind, Kind::Done(Some(until)) if until <= now));
        let next = self.list.iter().filter_map(|toast| match toast.kind {
            Kind::Done(until) => until.map(|until| until - now),
            Kind::Source | Kind::Error => None,
        });
        if let Some(wait) = next.reduce(f64::min) {
            ctx.request_repaint_after_secs(as_f32(wait));
        }
    }
}

impl Toast {
    /// Where it stands, given where what was done does.
    fn place(&self, of_done: Place) -> Place {
        if self.has_own_row() { Place::Row } else { of_done }
    }

    /// It stays, so it needs the row above the foot.
    fn has_own_row(&self) -> bool {
        matches!(self.kind, Kind::Source | Kind::Error)
    }
}

/// Draws one and says whether it was closed.
fn toast_ui(
    ui: &mut Ui,
    tokens: &Tokens,
    tr: &Tr,
    toast: &Toast,
    place: Place,
    n_lines: usize,
) -> bool {
    let is_error = toast.kind == Kind::Error;
    let has_row = place == Place::Row;
    let edge = match toast.kind {
        Kind::Error => Stroke::new(2.0, tokens.critical),
        // The row has an edge of its own.
        Kind::Source => Stroke::NONE,
        Kind::Done(_) if has_row => Stroke::NONE,
        Kind::Done(_) => Stroke::new(1.0, tokens.edge),
    };
    let frame = Frame::new()
        .fill(tokens.paper)
        .stroke(edge)
        .corner_radius(size::CORNER)
        .inner_margin(Margin::same(if has_row { 4 } else { 8 }));
    frame
        .show(ui, |ui| {
            let response = if is_error {
                text::problem_ui(ui, tokens, &toast.text)
            } else if has_row {
                text::text_ui(ui, &toast.text)
            } else {
                ui.set_width(ui.available_width());
                let width = ui.available_width();
                let mut words = LayoutJob::simple(
                    toast.text.clone(),
                    fonts::regular_of(size::NOTE),
                    tokens.ink,
                    width,
                );
                words.wrap.max_rows = n_lines;
                ui.add(Label::new(words))
            };
            ui.ctx().accesskit_node_builder(response.id, |node| {
                node.set_role(if is_error { Role::Alert } else { Role::Status });
                node.set_live(if is_error { Live::Assertive } else { Live::Polite });
                node.set_label(toast.text.as_str());
            });
            let (copy, copied) = match toast.kind {
                Kind::Done(_) => return false,
                Kind::Source => (tr.dialogs_copy_address(), &toast.address),
                Kind::Error => (tr.dialogs_copy_message(), &toast.text),
            };
            ui.horizontal_wrapped(|ui| {
                if !copied.is_empty() && button::quiet_ui(ui, &copy).clicked() {
                    ui.ctx().copy_text(copied.clone());
                }
                button::quiet_ui(ui, &tr.dialogs_close()).clicked()
            })
            .inner
        })
        .inner
}

/// Times on screen are short.
#[expect(clippy::cast_possible_truncation, reason = "seconds on screen are few")]
fn as_f32(seconds: f64) -> f32 {
    seconds as f32
}
