//! What the keyboard reaches is brought on screen, from what it left Tab goes on, and on another screen it goes to the page; egui does none of it.

mod arrows;
mod groups;
mod parts;
mod ring;
mod scroll;

use eframe::egui::accesskit::{Action, ActionRequest, TreeId};
use eframe::egui::{
    Context, Event, Id, Key, LayerId, Memory, Plugin, Popup, RawInput, TextEdit, Ui, WidgetRect,
};

pub(crate) use groups::Group;
pub(crate) use parts::{Part, first_in, n_controls, part_of};
pub(crate) use ring::ring_ui;
pub(crate) use scroll::{Scrolled, scroll_by_keys, scroll_stop};

/// For so many passes a screen may itself give the keyboard to something before its page gets it.
const SETTLES: u8 = 3;

/// Where the keyboard is asked to go at the end of a pass.
#[derive(Debug, Clone, Copy, Default)]
enum Arrival {
    #[default]
    None,
    /// To the page of another screen, after so many passes.
    Page(u8),
    /// To this control.
    At(Id),
    /// To this control of a screen that is shown again, after so many passes; where it is no more, to the page.
    Return(Id, u8),
    /// Back to this control, after so many passes, where nothing else has it by then.
    Back(Id, u8),
    /// From this control on, by the next Tab.
    From(Id),
    /// To this control, by the next Tab.
    Next(Id),
    /// To the first control that is drawn after so many.
    After(usize),
}

/// What opened a dialog.
#[derive(Debug, Clone, Copy)]
enum Opener {
    /// It had the keyboard.
    Focused(Id),
    /// It was clicked and did not.
    Clicked(Id),
}

/// Where Tab begins.
#[derive(Debug, Clone, Copy)]
enum Start {
    /// Where the page begins by then.
    Page,
    At(Id),
}

/// The page of another screen is shown.
pub(crate) fn enter_page(ctx: &Context) {
    parts::forget_page(ctx);
    let returning: Option<Option<Id>> = ctx.data_mut(|data| data.remove_temp(returning_id()));
    let returning = returning.flatten();
    arrive(ctx, returning.map_or(Arrival::Page(SETTLES), |id| Arrival::Return(id, SETTLES)));
}

/// The screen that is shown next was left by this control: the keyboard goes there again.
pub(crate) fn come_back(ctx: &Context, id: Id) {
    ctx.data_mut(|data| data.insert_temp(returning_id(), Some(id)));
}

/// What has the keyboard, else what was clicked in this pass.
pub(crate) fn used_last(ctx: &Context) -> Option<Id> {
    let clicked = ctx.interaction_snapshot(|it| it.clicked);
    ctx.memory(Memory::focused).or(clicked)
}

/// What had the keyboard before the key of this pass, which may have taken it away.
pub(crate) fn had_keyboard(ctx: &Context) -> Option<Id> {
    ctx.data(|data| data.get_temp::<Option<Id>>(had_id())).flatten()
}

/// Whether something lies over the page: a dialog, or a list, a menu or a calendar that is open or was before the key of this pass, which has closed it. Escape leaves one thing.
pub(crate) fn is_covered(ctx: &Context) -> bool {
    let is_list = ctx.data(|data| data.get_temp(list_id())).unwrap_or(false);
    is_list || Popup::is_any_open(ctx) || ctx.memory(|it| it.top_modal_layer().is_some())
}

/// Whether the last that was used was a key and not the pointer.
pub(crate) fn is_by_key(ctx: &Context) -> bool {
    ctx.data(|data| data.get_temp(hand_id())).unwrap_or(false)
}

/// The page shows something else than before: where nothing has the keyboard, the next Tab begins there.
pub(crate) fn page_turns(ctx: &Context) {
    ctx.data_mut(|data| data.insert_temp(turned_id(), true));
}

/// Whether F6 was pressed with Shift.
pub(crate) fn is_part_before(ctx: &Context) -> bool {
    ctx.data(|data| data.get_temp(way_id())).unwrap_or(false)
}

/// Takes note of it when the key is pressed: by the end of the pass Shift may have been let go.
fn note_way(ctx: &Context, input: &RawInput) {
    let is_back = |event: &Event| matches!(event, Event::Key { key: Key::F6, pressed: true, modifiers, .. } if modifiers.shift);
    let is_back = input.events.iter().any(is_back);
    ctx.data_mut(|data| data.insert_temp(way_id(), is_back));
}

/// Something came on screen that is used next.
pub(crate) fn arrive_at(ctx: &Context, id: Id) {
    arrive(ctx, Arrival::At(id));
}

/// Something was chosen by the pointer from what this control opened: Tab goes on after it.
pub(crate) fn go_on_from(ctx: &Context, id: Id) {
    arrive(ctx, Arrival::From(id));
}

/// A form is closed and its keys are those of the page again: the next Tab goes to what stands in its place.
pub(crate) fn tab_goes_to(ctx: &Context, id: Id) {
    arrive(ctx, Arrival::Next(id));
}

/// A key closed something else: what had the keyboard keeps it, if it is still there.
pub(crate) fn arrive_back(ctx: &Context, id: Id) {
    arrive(ctx, Arrival::Back(id, 0));
}

/// A dialog comes on screen: takes note of what opened it.
pub(crate) fn dialog_opens(ctx: &Context) {
    let clicked = ctx.interaction_snapshot(|it| it.clicked).map(Opener::Clicked);
    let opener = ctx.memory(Memory::focused).map(Opener::Focused).or(clicked);
    ctx.data_mut(|data| data.insert_temp(opener_id(), opener));
}

/// A dialog is drawn for the first time, maybe in the place of another one.
pub(crate) fn dialog_begins(ctx: &Context) {
    let pass = ctx.cumulative_pass_nr();
    ctx.data_mut(|data| data.insert_temp(opened_id(), pass));
}

/// Whether a dialog was begun a few passes ago.
fn has_just_opened(ctx: &Context) -> bool {
    let opened: Option<u64> = ctx.data(|data| data.get_temp(opened_id()));
    opened.is_some_and(|it| ctx.cumulative_pass_nr() <= it + u64::from(SETTLES))
}

/// Whether something is not wholly on screen.
fn is_cut(drawn: &WidgetRect) -> bool {
    !drawn.interact_rect.contains_rect(drawn.rect)
}

/// A dialog is closed: what opened it gets the keyboard back, unless it goes elsewhere.
pub(crate) fn dialog_closed(ctx: &Context) {
    let opener: Option<Opener> =
        ctx.data_mut(|data| data.remove_temp(opener_id())).unwrap_or_default();
    let arrival: Arrival = ctx.data(|data| data.get_temp(arrival_id())).unwrap_or_default();
    match opener.filter(|_| matches!(arrival, Arrival::None)) {
        Some(Opener::Focused(id)) => arrive(ctx, Arrival::Back(id, SETTLES)),
        // The keys of the page are used next, unless it is Tab.
        Some(Opener::Clicked(id)) => arrive(ctx, Arrival::From(id)),
        None => {}
    }
}

/// The page was scrolled to what is drawn next.
pub(crate) fn arrive_here(ctx: &Context) {
    arrive(ctx, Arrival::After(parts::controls(ctx).len()));
}

/// Whether Tab can go on from something.
fn can_go_on(ctx: &Context, id: Id) -> bool {
    parts::is_control(ctx, id) || groups::has(ctx, id)
}

fn arrive(ctx: &Context, arrival: Arrival) {
    ctx.data_mut(|data| data.insert_temp(arrival_id(), arrival));
    ctx.request_repaint();
}

fn returning_id() -> Id {
    Id::unique("what the page was left by")
}

fn arrival_id() -> Id {
    Id::unique("where the keyboard goes")
}

fn had_id() -> Id {
    Id::unique("what had the keyboard")
}

fn list_id() -> Id {
    Id::unique("whether a list was open")
}

fn turned_id() -> Id {
    Id::unique("the page has turned")
}

fn hand_id() -> Id {
    Id::unique("what was used last")
}

fn way_id() -> Id {
    Id::unique("the way through the parts")
}

fn opened_id() -> Id {
    Id::unique("when the dialog began")
}

fn opener_id() -> Id {
    Id::unique("what opened the dialog")
}

/// Follows the focus.
#[derive(Debug, Default)]
pub(super) struct FocusFollower {
    last: Option<Id>,
    step: Step,
    /// What Enter or Escape took the keyboard from, while nothing else has had it.
    left: Option<Id>,
    /// What was clicked and opened a list, while that is open.
    opener: Option<Id>,
    /// Where Tab begins while nothing has the keyboard.
    start: Option<Start>,
    /// The last that was used was a key and not the pointer.
    is_by_key: bool,
}

/// How far what has the keyboard is brought on screen.
#[derive(Debug, Default, Clone, Copy, PartialEq)]
enum Step {
    #[default]
    Shown,
    /// It is not wholly on screen.
    Hidden(Id),
    /// It was scrolled to, which shows so many passes later.
    Scrolled(u8),
}

impl Plugin for FocusFollower {
    fn debug_name(&self) -> &'static str {
        "what has the keyboard is on screen"
    }

    fn on_end_pass(&mut self, ui: &mut Ui) {
        let ctx = ui.ctx();
        arrows::go(ctx);
        let from = self.arrive(ctx);
        parts::remember(ctx);
        let (focused, had) = (ctx.memory(Memory::focused), self.last);
        ctx.data_mut(|data| data.insert_temp(had_id(), focused));
        if focused != self.last {
            let is_left =
                ctx.input(|input| input.key_pressed(Key::Enter) || input.key_pressed(Key::Escape));
            self.left = self.last.filter(|_| focused.is_none() && is_left);
            self.last = focused;
            let is_hidden = |id: &Id| {
                let response = ctx.read_response(*id);
                response.is_some_and(|it| !it.interact_rect.contains_rect(it.rect))
            };
            // A dialog is read from its beginning too; only a field is there to be typed into at once.
            let is_field = focused.is_some_and(|id| TextEdit::load_state(ctx, id).is_some());
            let is_read = has_just_opened(ctx) && !is_field;
            // Under a pointer nothing moves: what was clicked would slip away.
            let is_pointed =
                ctx.input(|input| input.pointer.any_down() || input.pointer.any_released());
            let hidden = focused.filter(|id| !is_pointed && !is_read && is_hidden(id));
            self.step = hidden.map_or(Step::Shown, Step::Hidden);
            if self.step != Step::Shown {
                ctx.request_repaint();
            }
        } else if let Step::Scrolled(n_passes) = self.step {
            self.step = n_passes.checked_sub(1).map_or(Step::Shown, Step::Scrolled);
            ctx.request_repaint();
        }
        let is_lost = self.is_lost(ctx, had);
        if focused.is_none() && is_lost {
            (self.left, self.start) = (None, Some(Start::Page));
        }
        if let Some(from) = from.filter(|_| focused.is_none()) {
            (self.left, self.start) = (Some(from), None);
        }
        // Who clicked something goes on from there, as in a browser, unless the click led elsewhere.
        let clicked = ctx.interaction_snapshot(|it| it.clicked);
        let leads_nowhere = from.is_none() && self.start.is_none();
        if Popup::is_any_open(ctx) {
            self.opener = clicked.or(self.opener);
        } else if let Some(id) = clicked.or_else(|| self.opener.take())
            && focused.is_none()
            && leads_nowhere
        {
            self.left = Some(id);
        }
        arrows::hold(ctx);
    }

    fn input_hook(&mut self, ctx: &Context, input: &mut RawInput) {
        self.note_hand(input);
        ctx.data_mut(|data| data.insert_temp(hand_id(), self.is_by_key));
        note_way(ctx, input);
        let is_list = Popup::is_any_open(ctx);
        ctx.data_mut(|data| data.insert_temp(list_id(), is_list));
        groups::take_arrows(ctx, input);
        self.begin(ctx, input);
        self.go_on(ctx, input);
        self.show(input);
    }
}

impl FocusFollower {
    /// Takes note of whether the keyboard or the pointer is used.
    fn note_hand(&mut self, input: &RawInput) {
        for event in &input.events {
            match event {
                Event::Key { pressed: true, .. } => self.is_by_key = true,
                Event::PointerButton { .. } => {
                    self.is_by_key = false;
                    self.start = None;
                }
                _ => {}
            }
        }
    }

    /// Whether what had the keyboard is gone, or the page has turned to something else: Tab goes on where it is read, not in the rail.
    fn is_lost(&self, ctx: &Context, had: Option<Id>) -> bool {
        let has_turned = ctx.data_mut(|data| data.remove_temp(turned_id()).unwrap_or(false));
        let is_gone = had.is_some_and(|id| !parts::is_on_screen(ctx, id));
        let goes_on = self.left.is_some_and(|id| parts::is_on_screen(ctx, id));
        self.start.is_none() && (has_turned || (is_gone && !goes_on))
    }

    /// Goes where it was asked to: who uses keys is there at once, who uses the pointer with the next Tab, without a ring before. Returns from where the next Tab goes on.
    fn arrive(&mut self, ctx: &Context) -> Option<Id> {
        let arrival: Arrival =
            ctx.data_mut(|data| data.remove_temp(arrival_id())).unwrap_or_default();
        let focused = ctx.memory(Memory::focused);
        let to = match arrival {
            Arrival::None => return None,
            Arrival::From(id) => return Some(id),
            Arrival::Back(id, n_passes) => {
                if let Some(n_passes) = n_passes.checked_sub(1) {
                    arrive(ctx, Arrival::Back(id, n_passes));
                    return None;
                }
                let is_had = focused.is_some_and(|id| parts::drawn(ctx, id).is_some());
                Some(id).filter(|id| !is_had && parts::drawn(ctx, *id).is_some())
            }
            Arrival::Return(id, n_passes) => {
                let next = match n_passes.checked_sub(1) {
                    Some(n_passes) => Arrival::Return(id, n_passes),
                    None if parts::drawn(ctx, id).is_some() => Arrival::At(id),
                    None => Arrival::Page(0),
                };
                arrive(ctx, next);
                return None;
            }
            Arrival::Page(n_passes) => {
                if let Some(n_passes) = n_passes.checked_sub(1) {
                    arrive(ctx, Arrival::Page(n_passes));
                    return None;
                }
                // The screen gave it to something itself.
                let is_there = |id| !matches!(part_of(ctx, id), Some(Part::Rail | Part::Foot));
                if focused.filter(|id| parts::drawn(ctx, *id).is_some()).is_some_and(is_there) {
                    return None;
                }
                Part::Page.entry(ctx)
            }
            Arrival::At(id) => Some(id),
            Arrival::Next(id) => {
                (self.left, self.start) = (None, Some(Start::At(id)));
                return None;
            }
            Arrival::After(n_before) => parts::controls(ctx).get(n_before).map(|it| it.0),
        };
        let is_page = matches!(arrival, Arrival::Page(_));
        // A field of a dialog that is gone keeps nobody.
        let is_written =
            ctx.text_edit_focused() && focused.is_some_and(|id| parts::is_on_screen(ctx, id));
        let to = to.filter(|_| !is_written)?;
        // Into a field nobody types by mistake who only came to look, and no answer is pointed at.
        let is_field = TextEdit::load_state(ctx, to).is_some();
        // A page is read from its beginning: what is further down waits for Tab.
        let is_below = parts::drawn(ctx, to).is_some_and(|it| is_cut(&it));
        let waits = is_page && (is_field || is_below || groups::is_undecided(ctx, to));
        if self.is_by_key && !waits {
            ctx.memory_mut(|memory| memory.request_focus(to));
        } else {
            if let Some(id) = focused {
                ctx.memory_mut(|it| it.surrender_focus(id));
            }
            self.start = Some(if is_page { Start::Page } else { Start::At(to) });
        }
        ctx.request_repaint();
        None
    }

    /// The first Tab stops where the page begins.
    fn begin(&mut self, ctx: &Context, input: &mut RawInput) {
        let is_tab = |event: &Event| matches!(event, Event::Key { key: Key::Tab, pressed: true, modifiers, .. } if !modifiers.any());
        if ctx.memory(Memory::focused).is_some() {
            self.start = None;
        } else if input.events.iter().any(is_tab)
            && let Some(start) =
                self.start.take().or_else(|| self.is_gone(ctx).then_some(Start::Page))
            && let Some(id) = match start {
                Start::Page => Part::Page.entry(ctx),
                Start::At(id) => Some(id),
            }
            && parts::drawn(ctx, id).is_some_and(|it| it.layer_id == LayerId::background())
            && ctx.memory(|it| it.top_modal_layer().is_none())
        {
            input.events.retain(|event| !is_tab(event));
            self.left = None;
            ctx.memory_mut(|memory| memory.request_focus(id));
        }
    }

    /// Whether what Tab would go on from is there no more, as a form that Enter closed.
    fn is_gone(&self, ctx: &Context) -> bool {
        self.left.is_some_and(|id| !can_go_on(ctx, id))
    }

    /// Tab goes on from what was left, not from the first control of the window.
    fn go_on(&mut self, ctx: &Context, input: &RawInput) {
        let is_tab =
            |event: &Event| matches!(event, Event::Key { key: Key::Tab, pressed: true, .. });
        let is_press = |event: &Event| matches!(event, Event::PointerButton { .. });
        if input.events.iter().any(is_press) {
            self.left = None;
        } else if input.events.iter().any(is_tab)
            && let Some(id) = self.left.take().filter(|id| can_go_on(ctx, *id))
        {
            ctx.memory_mut(|memory| memory.request_focus(id));
        }
    }

    /// Asks as a screen reader would, since that reaches a control wherever it is drawn.
    fn show(&mut self, input: &mut RawInput) {
        let Step::Hidden(id) = self.step else { return };
        self.step = Step::Scrolled(1);
        input.events.push(Event::AccessKitActionRequest(ActionRequest {
            action: Action::ScrollIntoView,
            target_tree: TreeId::ROOT,
            target_node: id.accesskit_id(),
            data: None,
        }));
    }
}
