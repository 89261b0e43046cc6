//! The audience's window: where it stands, so that it comes back there when it is opened again.

use eframe::egui::{
    Context, Pos2, Vec2, ViewportBuilder, ViewportCommand, ViewportId, ViewportInfo,
};

/// Its size at first.
const USUAL: Vec2 = Vec2::new(1280.0, 800.0);

/// What is known of it.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct AudienceWindow {
    /// Where it stands while it does not cover its screen; some desktops do not tell.
    at: Option<Pos2>,
    size: Option<Vec2>,
    covers: Covers,
    /// Where and how large it was opened: what changes here while it is open would move it.
    opened: Option<(Option<Pos2>, Vec2)>,
}

/// Whether it covers its screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Covers {
    #[default]
    No,
    Yes,
    /// It will, once it stands on the screen where it did before.
    Soon,
}

impl AudienceWindow {
    /// By what the system knows it.
    pub(super) fn id() -> ViewportId {
        ViewportId::from_hash_of("projector")
    }

    /// How it is opened.
    pub(super) fn builder(&mut self, title: String) -> ViewportBuilder {
        let place = (self.at, self.size.unwrap_or(USUAL));
        let (at, size) = *self.opened.get_or_insert(place);
        let builder = ViewportBuilder::default()
            .with_title(title)
            .with_inner_size(size)
            .with_app_id("skaidra");
        match at {
            Some(at) => builder.with_position(at),
            None => builder,
        }
    }

    /// Takes note of where it is; gives what is still to be asked of it.
    pub(super) fn follow(&mut self, window: &ViewportInfo) -> Option<ViewportCommand> {
        if self.covers == Covers::Soon {
            window.inner_rect?;
            self.covers = Covers::Yes;
            return Some(ViewportCommand::Fullscreen(true));
        }
        if window.fullscreen == Some(true) {
            self.covers = Covers::Yes;
        } else {
            self.covers = Covers::No;
            self.at = window.outer_rect.map(|it| it.min).or(self.at);
            self.size = window.inner_rect.map(|it| it.size()).or(self.size);
        }
        None
    }

    /// It is closed, and comes back as it is now.
    pub(super) fn close(&mut self) {
        self.opened = None;
        if self.covers == Covers::Yes {
            self.covers = Covers::Soon;
        }
    }
}

/// Covers its whole screen with it, or no longer.
pub(super) fn toggle_full_screen(ctx: &Context) {
    let id = AudienceWindow::id();
    let is_full = ctx.input_for(id, |it| it.viewport().fullscreen.unwrap_or(false));
    ctx.send_viewport_cmd_to(id, ViewportCommand::Fullscreen(!is_full));
}

#[cfg(test)]
mod tests {
    use eframe::egui::Rect;

    use super::*;

    fn window(left: f32, is_full: bool) -> ViewportInfo {
        let rect = Rect::from_min_size(Pos2::new(left, 40.0), Vec2::new(1000.0, 600.0));
        ViewportInfo {
            outer_rect: Some(rect),
            inner_rect: Some(rect),
            fullscreen: Some(is_full),
            ..ViewportInfo::default()
        }
    }

    #[test]
    fn it_comes_back_where_it_stood_and_covers_that_screen_again() {
        let mut audience = AudienceWindow::default();
        let first = audience.builder(String::new());
        assert_eq!((first.position, first.inner_size), (None, Some(USUAL)));
        assert_eq!(audience.follow(&window(1400.0, false)), None);
        assert_eq!(audience.builder(String::new()), first, "it is not pushed about while open");
        assert_eq!(audience.follow(&window(1300.0, true)), None);
        audience.close();
        let again = audience.builder(String::new());
        assert_eq!(again.position, Some(Pos2::new(1400.0, 40.0)));
        assert_eq!(again.inner_size, Some(Vec2::new(1000.0, 600.0)));
        assert_eq!(audience.follow(&ViewportInfo::default()), None, "it is not there yet");
        let asked = audience.follow(&window(1400.0, false));
        assert_eq!(asked, Some(ViewportCommand::Fullscreen(true)));
        assert_eq!(audience.follow(&window(1400.0, true)), None);
    }
}
