//! What the keyboard reaches is brought on screen; egui moves the focus out of sight without scrolling there.

use eframe::egui::accesskit::{Action, ActionRequest, TreeId};
use eframe::egui::{Context, Event, Id, Memory, Plugin, RawInput, Ui};

/// Follows the focus.
#[derive(Debug, Default)]
pub(super) struct FocusFollower {
    last: Option<Id>,
    step: Step,
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

    /// Asks as a screen reader would, since that reaches a control wherever it is drawn.
    fn input_hook(&mut self, _ctx: &Context, input: &mut RawInput) {
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
