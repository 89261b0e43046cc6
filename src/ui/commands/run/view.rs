//! The window as a whole: its scale, its title, which of its parts has the keyboard.

use eframe::egui::{Context, Memory, ViewportCommand, accesskit_root_id};

use crate::ui::app::App;
use crate::ui::focus::{self, Part, part_of};
use crate::ui::frame::Room;
use crate::ui::screens::Screen;

impl App {
    /// Draws everything larger or smaller, and remembers it.
    pub(super) fn set_zoom(&mut self, ctx: &Context, zoom: f32) {
        let zoom = (zoom * 10.0).round() / 10.0;
        self.settings.zoom = f64::from(zoom);
        ctx.set_zoom_factor(zoom);
        self.save_settings();
    }

    /// The window is called after what is open in it.
    pub(super) fn set_title(&mut self, ctx: &Context) {
        let program = self.tr.menu_program_name();
        let title = match &self.open {
            Some(open) if !open.assessment().institution.name.is_empty() => {
                format!("{} – {program}", open.name(&self.tr))
            }
            _ => program,
        };
        // A screen reader is told the same, and in which language to speak.
        ctx.accesskit_node_builder(accesskit_root_id(), |node| {
            node.set_label(title.as_str());
            node.set_language(self.tr.language().document_tag());
        });
        if self.title != title {
            self.title.clone_from(&title);
            ctx.send_viewport_cmd(ViewportCommand::Title(title));
        }
    }

    /// The keyboard goes to the next part of the window, with Shift to the one before; the handbook opens for it where it has no room of its own.
    pub(super) fn switch_pane(&mut self, ctx: &Context) {
        let is_back = focus::is_part_before(ctx);
        let is_answering = self.screen == Screen::Answers && self.open.is_some();
        let can_open = is_answering && Room::of(ctx) < Room::Wide;
        let focused = ctx.memory(Memory::focused).and_then(|id| part_of(ctx, id));
        let next = match focused {
            Some(part) => {
                part.next(is_back, |it| it.is_drawn(ctx) || (can_open && it == Part::Pane))
            }
            None if can_open => Part::Pane,
            None => Part::Page,
        };
        let opens = can_open && next == Part::Pane;
        if opens != (can_open && self.views.answers.shows_handbook()) {
            self.views.answers.toggle_handbook(ctx);
        }
        if !opens {
            next.focus(ctx);
        }
    }
}
