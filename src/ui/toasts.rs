//! Short messages at the foot of the window: what was done fades, what went wrong stays until it is read.
//!
//! None covers anything: each stands in the empty room below the rail, where nothing moves for it, and where it has no room there, in a row of its own above the foot. A row comes only while the pointer rests, and what went wrong is not closed by a click that was meant for something else.

use std::mem::Discriminant;

use eframe::egui::accesskit::Live;
use eframe::egui::text::LayoutJob;
use eframe::egui::{
    Align2, Area, Context, Frame, Id, Key, Label, Margin, Modifiers, Order, Panel, Rect, Role,
    ScrollArea, Stroke, TextEdit, Ui, UiBuilder,
};

use super::theme::{Tokens, size};
use super::widgets::{button, text};
use super::{focus, fonts};
use crate::i18n::Tr;
use crate::store::{NotSavedReason, OwnFile};

/// How long a message of what was done stays, in seconds.
const STAYS: f64 = 6.0;

/// How much longer it stays at least when the pointer leaves it, in seconds.
const STAYS_ON: f64 = 2.0;
/// So long what went wrong cannot be closed, in seconds: a click that comes sooner was on its way to something else.
const HEEDED_AFTER: f64 = 1.0;
/// So long the pointer rests before a row comes, in seconds.
const RESTS: f32 = 0.4;
/// The room around the words of a message below the rail.
const MARGIN: f32 = 8.0;
/// The edge of what went wrong, and below the rail the room within it.
const ERROR_EDGE: f32 = 2.0;
const ERROR_MARGIN: f32 = 6.0;
/// How high a step of what went wrong is below the rail, and the gap above it.
const STEP: f32 = 24.0;
const STEP_GAP: f32 = 4.0;
/// What was taken back is told below the rail in so many lines at least, where all of it has no room.
const LEAST_LINES: usize = 3;
/// The share of a low window that messages take before they scroll.
const ROW_SHARE: f32 = 0.35;

/// The messages on screen.
#[derive(Debug, Default)]
pub(super) struct Toasts {
    /// Oldest first.
    list: Vec<Toast>,
    /// How high they are in a row of their own, as last measured; none while there is no row.
    row: Option<f32>,
    /// Where messages stand in this pass.
    places: Places,
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

/// Where messages of each kind stand.
#[derive(Debug, Clone, Copy, Default)]
struct Places {
    done: Place,
    errors: Place,
}

/// What could not be put on disk, what matters least first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Unkept {
    /// A file of the program.
    Own(OwnFile),
    /// What the person works on.
    Work,
}

/// Why something could not be put on disk.
type Cause = Option<Discriminant<NotSavedReason>>;

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
    /// It says what to do, which nobody looks for in a tooltip.
    is_whole: bool,
    /// What could not be put on disk, and why.
    failed: Option<(Cause, Unkept)>,
    /// When it was drawn first; none until then.
    since: Option<f64>,
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
        self.list.push(Toast::new(text, Kind::Done(None)));
    }

    /// Says what was taken back or done again, in place of what was before.
    pub(super) fn stepped(&mut self, text: String) {
        self.list.retain(|it| !it.is_step);
        self.list.push(Toast { is_step: true, ..Toast::new(text, Kind::Done(None)) });
    }

    /// Says why nothing was done and what to do, once however often it is tried.
    pub(super) fn refused(&mut self, text: String) {
        self.led(text);
    }

    /// Says what was done and where to go on, all of it.
    pub(super) fn led(&mut self, text: String) {
        self.stepped(text);
        if let Some(toast) = self.list.last_mut() {
            toast.is_whole = true;
        }
    }

    /// Says which source was asked for, and where it is: not every machine opens it.
    pub(super) fn source(&mut self, text: String, address: String) {
        self.list.retain(|it| it.kind != Kind::Source);
        self.list.push(Toast { address, ..Toast::new(text, Kind::Source) });
    }

    /// Escape closes the source that was asked for last, before anything else; a field and a list are left first.
    pub(super) fn leave_source(&mut self, ctx: &Context) {
        let had = focus::had_keyboard(ctx);
        let is_field = had.is_some_and(|id| TextEdit::load_state(ctx, id).is_some());
        let is_free = !is_field && !focus::is_covered(ctx);
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

    /// What was said holds no more.
    pub(super) fn withdraw(&mut self, text: &str) {
        self.list.retain(|it| it.text != text);
    }

    /// Another file is open: nothing that was said concerns it.
    pub(super) fn left_file(&mut self) {
        self.list.clear();
    }

    /// Says what went wrong, what is safe and what to do.
    pub(super) fn error(&mut self, text: String) {
        self.list.retain(|toast| toast.text != text);
        self.list.push(Toast::new(text, Kind::Error));
    }

    /// Says what could not be put on disk; of all that failed for one cause only what matters most.
    pub(super) fn failed(&mut self, cause: Cause, what: Unkept, text: String) {
        let others = |it: &Toast| it.failed.filter(|(other, _)| *other == cause).map(|it| it.1);
        if self.list.iter().filter_map(others).any(|it| what < it) {
            return;
        }
        self.list.retain(|it| others(it).is_none() && it.text != text);
        let failed = Some((cause, what));
        self.list.push(Toast { failed, ..Toast::new(text, Kind::Error) });
    }

    /// One of the program's own files is as it should be: that it could not be put on disk holds no more.
    pub(super) fn kept(&mut self, file: OwnFile) {
        let is_of_it = |it: &Toast| it.failed.is_some_and(|(_, what)| what == Unkept::Own(file));
        self.list.retain(|it| !is_of_it(it));
    }

    /// Draws below the rail what has room there.
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
        (self.places, self.step_lines) = self.places(ui, tokens);
        let has_row = self.has_any(Place::Row) && !self.waits(ui);
        if !has_row {
            self.row = None;
        }
        let all = ui.available_rect_before_wrap();
        let row = self.row.unwrap_or_default();
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
        if 0.5 < (row - height).abs() {
            ui.ctx().request_discard("the height of the messages");
        }
        self.row = Some(height);
        self.drop_read(ui.ctx(), closed, shown.response.contains_pointer());
    }

    /// Whether a row of what went wrong waits: it lifts the page, and nothing may slip from under a pointer on its way to a click.
    fn waits(&self, ui: &Ui) -> bool {
        let in_row = self.list.iter().filter(|it| it.place(self.places) == Place::Row);
        let is_asked_for = in_row.map(|it| it.kind).any(|it| it != Kind::Error);
        let rests = ui.input(|input| {
            let pointer = &input.pointer;
            let last = pointer.time_since_last_movement().min(pointer.time_since_last_click());
            !pointer.any_down() && RESTS <= last
        });
        if self.row.is_some() || is_asked_for || rests {
            return false;
        }
        ui.ctx().request_repaint();
        true
    }

    /// What has room below the rail stands there, what went wrong before what was done; gives also with how many lines what was taken back does.
    fn places(&self, ui: &Ui, tokens: &Tokens) -> (Places, usize) {
        let in_row = Places::default();
        let Some(room) = rail_room(ui.ctx()) else { return (in_row, usize::MAX) };
        let wrap = |around: f32| room.width() - around;
        let gap = ui.spacing().item_spacing.y;
        let layout = |text: String, around| {
            let font = fonts::regular_of(size::NOTE);
            ui.painter().layout(text, font, tokens.ink, wrap(around))
        };
        let around_error = 2.0 * (ERROR_MARGIN + ERROR_EDGE);
        let height = |it: &Toast| {
            let words = layout(format!("▲ {}", it.text), around_error).size().y;
            // Two steps below the words.
            words + 2.0 * (STEP + STEP_GAP) + around_error + gap
        };
        let errors: f32 = self.list.iter().filter(|it| it.kind == Kind::Error).map(height).sum();
        let has_room = errors <= room.height();
        let left = if has_room { room.height() - errors } else { room.height() };
        let errors = if has_room { Place::Rail } else { Place::Row };
        let around = 2.0 * (MARGIN + 1.0);
        let is_other = |it: &&Toast| matches!(it.kind, Kind::Done(_)) && !it.is_step;
        let others = self.list.iter().filter(is_other);
        let others: f32 =
            others.map(|it| layout(it.text.clone(), around).size().y + around + gap).sum();
        let left = left - others;
        let Some(step) = self.list.iter().find(|it| it.is_step) else {
            let done = if 0.0 <= left { Place::Rail } else { Place::Row };
            return (Places { done, errors }, usize::MAX);
        };
        let lines = &layout(step.text.clone(), around).rows;
        let heights = lines.iter().map(|it| it.rect().bottom() + around + gap);
        match heights.filter(|height| *height <= left).count() {
            n_lines if n_lines == lines.len() || (!step.is_whole && LEAST_LINES <= n_lines) => {
                (Places { done: Place::Rail, errors }, n_lines)
            }
            _ => (Places { done: Place::Row, errors }, usize::MAX),
        }
    }

    fn has_any(&self, place: Place) -> bool {
        self.list.iter().any(|it| it.place(self.places) == place)
    }

    /// Draws each and says which was closed.
    fn list_ui(&mut self, ui: &mut Ui, tokens: &Tokens, tr: &Tr, place: Place) -> Option<usize> {
        let now = ui.input(|input| input.time);
        let mut closed = None;
        let (places, step_lines) = (self.places, self.step_lines);
        for (idx, toast) in self.list.iter_mut().enumerate() {
            if toast.place(places) != place {
                continue;
            }
            let since = *toast.since.get_or_insert(now);
            if toast.kind == Kind::Done(None) {
                toast.kind = Kind::Done(Some(now + STAYS));
            }
            let n_lines = if toast.is_step { step_lines } else { usize::MAX };
            let is_closed = toast_ui(ui, tokens, tr, toast, place, n_lines);
            if is_closed && (toast.kind != Kind::Error || HEEDED_AFTER <= now - since) {
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
    fn new(text: String, kind: Kind) -> Self {
        let (is_step, is_whole) = (false, false);
        Self { text, kind, address: String::new(), is_step, is_whole, failed: None, since: None }
    }

    /// Where it stands, given where those of its kind do.
    fn place(&self, places: Places) -> Place {
        match self.kind {
            Kind::Done(_) => places.done,
            Kind::Error => places.errors,
            // It was asked for on the page, and has an address to be read.
            Kind::Source => Place::Row,
        }
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
        Kind::Error => Stroke::new(ERROR_EDGE, tokens.critical),
        // The row has an edge of its own.
        Kind::Source => Stroke::NONE,
        Kind::Done(_) if has_row => Stroke::NONE,
        Kind::Done(_) => Stroke::new(1.0, tokens.edge),
    };
    let margin = match toast.kind {
        _ if has_row => 4.0,
        Kind::Error => ERROR_MARGIN,
        Kind::Done(_) | Kind::Source => MARGIN,
    };
    let frame = Frame::new()
        .fill(tokens.paper)
        .stroke(edge)
        .corner_radius(size::CORNER)
        .inner_margin(margin);
    frame
        .show(ui, |ui| {
            if !has_row {
                ui.set_width(ui.available_width());
            }
            if is_error && !has_row {
                ui.spacing_mut().item_spacing.y = STEP_GAP;
                ui.spacing_mut().interact_size.y = STEP;
                ui.spacing_mut().button_padding.y = 0.0;
            }
            let response = if is_error {
                text::problem_ui(ui, tokens, &toast.text)
            } else if has_row {
                text::text_ui(ui, &toast.text)
            } else {
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
            if !has_row {
                if button::note_link_ui(ui, tokens, &copy).clicked() {
                    ui.ctx().copy_text(copied.clone());
                }
                return button::note_link_ui(ui, tokens, &tr.dialogs_close()).clicked();
            }
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
