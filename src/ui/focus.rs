//! What the keyboard reaches is brought on screen, and from what it left Tab goes on; egui does neither.

use eframe::egui::accesskit::{Action, ActionRequest, TreeId};
use eframe::egui::{Context, Event, Id, Key, Memory, Plugin, RawInput, Ui};

/// Follows the focus.
#[derive(Debug, Default)]
pub(super) struct FocusFollower {
    last: Option<Id>,
    step: Step,
    /// What Enter or Escape took the keyboard from, while nothing else has had it.
    left: Option<Id>,
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
        let focused = ctx.memory(Memory::focused);
        if focused != self.last {
            let is_left =
                ctx.input(|input| input.key_pressed(Key::Enter) || input.key_pressed(Key::Escape));
            self.left = self.last.filter(|_| focused.is_none() && is_left);
            self.last = focused;
            let is_hidden = |id: &Id| {
                let response = ctx.read_response(*id);
                response.is_some_and(|it| !it.interact_rect.contains_rect(it.rect))
            };
            // Under a pointer nothing moves: what was clicked would slip away.
            let is_pointed =
                ctx.input(|input| input.pointer.any_down() || input.pointer.any_released());
            let hidden = focused.filter(|id| !is_pointed && is_hidden(id));
            self.step = hidden.map_or(Step::Shown, Step::Hidden);
            if self.step != Step::Shown {
                ctx.request_repaint();
            }
        } else if let Step::Scrolled(n_passes) = self.step {
            self.step = n_passes.checked_sub(1).map_or(Step::Shown, Step::Scrolled);
            ctx.request_repaint();
        }
    }

    fn input_hook(&mut self, ctx: &Context, input: &mut RawInput) {
        self.go_on(ctx, input);
        self.show(input);
    }
}

impl FocusFollower {
    /// Tab goes on from what was left, not from the first control of the window.
    fn go_on(&mut self, ctx: &Context, input: &RawInput) {
        let is_tab =
            |event: &Event| matches!(event, Event::Key { key: Key::Tab, pressed: true, .. });
        let is_press = |event: &Event| matches!(event, Event::PointerButton { .. });
        if input.events.iter().any(is_press) {
            self.left = None;
        } else if input.events.iter().any(is_tab)
            && let Some(id) = self.left.take().filter(|id| ctx.read_response(*id).is_some())
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
