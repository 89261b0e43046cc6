//! How large the window is: as it was last time, and never larger than the screen leaves room for.

use std::path::Path;

use eframe::egui::{Context, Vec2, ViewportBuilder, ViewportCommand};

use crate::store::{Settings, WindowPlace};

/// The size of the first window, in points.
const USUAL: Vec2 = Vec2::new(1280.0, 800.0);
/// Smaller than this no screen is usable; what the screens are made for is 1024 by 700.
const LEAST: Vec2 = Vec2::new(640.0, 400.0);
/// What the title of a window and the bar of a desktop take of the height of a screen, in points.
const BARS: f32 = 96.0;

/// The window as the settings remember it.
pub(crate) fn remembered(window: ViewportBuilder, settings: &Settings) -> ViewportBuilder {
    let place = settings.window;
    let size = place.map_or(USUAL, |it| Vec2::new(it.width, it.height).max(LEAST));
    let is_maximized = place.is_some_and(|it| it.is_maximized);
    window.with_inner_size(size).with_min_inner_size(LEAST).with_maximized(is_maximized)
}

/// What is known of the window's size while it is open.
#[derive(Debug, Default)]
pub(crate) struct WindowSize {
    /// It was looked whether the screen has room for the window.
    is_fitted: bool,
    /// The size while it did not fill the screen, as it is at a scale of 1: a window begins before its scale is set.
    size: Option<Vec2>,
    is_maximized: bool,
}

impl WindowSize {
    /// Fills the screen where the window would reach beyond it, and notes its size.
    pub(crate) fn follow(&mut self, ctx: &Context) {
        let zoom = ctx.zoom_factor();
        let (inner, monitor, is_maximized, is_full) = ctx.input(|input| {
            let window = input.viewport();
            let inner = window.inner_rect.map(|it| it.size() * zoom);
            let monitor = window.monitor_size.map(|it| it * zoom);
            (inner, monitor, window.maximized == Some(true), window.fullscreen == Some(true))
        });
        let Some(inner) = inner.filter(|_| !is_full) else { return };
        if let Some(monitor) = monitor.filter(|_| !self.is_fitted) {
            self.is_fitted = true;
            if !is_maximized && !fits(inner, monitor) {
                ctx.send_viewport_cmd(ViewportCommand::Maximized(true));
                return;
            }
        }
        self.is_maximized = is_maximized;
        if !is_maximized {
            self.size = Some(inner);
        }
    }

    /// Notes the size for the next start; where that cannot be written, the next window is as the last one was.
    pub(crate) fn save(&self, path: &Path) {
        // Read again: another window may have changed something since.
        let mut settings = Settings::load(path);
        let before = settings.window.map(|it| Vec2::new(it.width, it.height));
        let Some(size) = self.size.or(before).or_else(|| self.is_maximized.then_some(USUAL)) else {
            return;
        };
        let place = WindowPlace { width: size.x, height: size.y, is_maximized: self.is_maximized };
        if settings.window != Some(place) && !settings.is_broken() {
            settings.window = Some(place);
            drop(settings.save(path));
        }
    }
}

/// Whether a screen shows all of a window.
fn fits(window: Vec2, screen: Vec2) -> bool {
    window.x <= screen.x && window.y + BARS <= screen.y
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_fits_only_where_its_title_and_the_desktop_s_bar_have_room_too() {
        assert!(fits(USUAL, Vec2::new(1920.0, 1080.0)));
        assert!(fits(USUAL, Vec2::new(1440.0, 900.0)));
        for screen in [[1366.0, 768.0], [1280.0, 800.0], [1280.0, 720.0], [1024.0, 1366.0]] {
            assert!(!fits(USUAL, Vec2::from(screen)), "{screen:?}");
        }
    }

    #[test]
    fn a_window_comes_back_as_it_was_left_but_never_too_small_to_use() {
        let mut settings = Settings::default();
        let size = |settings: &Settings| {
            let window = remembered(ViewportBuilder::default(), settings);
            (window.inner_size, window.maximized)
        };
        assert_eq!(size(&settings), (Some(USUAL), Some(false)));
        settings.window = Some(WindowPlace { width: 1500.0, height: 90.0, is_maximized: true });
        assert_eq!(size(&settings), (Some(Vec2::new(1500.0, LEAST.y)), Some(true)));
    }
}
