//! Colours, sizes and spaces: tokens read from assets/theme, turned into egui's style in one place.

pub(crate) mod scale;
mod style;
mod tokens;

use eframe::egui::{Context, Theme as EguiTheme, ThemePreference};

use crate::store::Theme;

pub use tokens::{Tokens, contrast};

/// The tokens of every theme.
#[derive(Debug, Clone)]
pub struct Themes {
    light: Tokens,
    dark: Tokens,
    contrast: Tokens,
}

impl Themes {
    /// Reads the embedded theme files.
    pub fn embedded() -> Self {
        Self {
            light: Tokens::read(include_str!("../../assets/theme/light.ron")),
            dark: Tokens::read(include_str!("../../assets/theme/dark.ron")),
            contrast: Tokens::read(include_str!("../../assets/theme/contrast.ron")),
        }
    }

    /// Every theme with its name, for tests and for the settings screen.
    pub fn all(&self) -> [(&'static str, &Tokens); 3] {
        [("light", &self.light), ("dark", &self.dark), ("contrast", &self.contrast)]
    }

    /// Hands the styles of a choice to egui.
    pub fn apply(&self, ctx: &Context, choice: Theme) {
        let (light, dark) = match choice {
            Theme::HighContrast => (&self.contrast, &self.contrast),
            _ => (&self.light, &self.dark),
        };
        ctx.set_style_of(EguiTheme::Light, style::style(light));
        ctx.set_style_of(EguiTheme::Dark, style::style(dark));
        ctx.set_theme(match choice {
            Theme::System => ThemePreference::System,
            Theme::Dark => ThemePreference::Dark,
            Theme::Light | Theme::HighContrast => ThemePreference::Light,
        });
    }

    /// The tokens that are on screen now.
    pub fn current(&self, ctx: &Context, choice: Theme) -> &Tokens {
        match (choice, ctx.theme()) {
            (Theme::HighContrast, _) => &self.contrast,
            (_, EguiTheme::Dark) => &self.dark,
            (_, EguiTheme::Light) => &self.light,
        }
    }
}

/// The grid that spaces are taken from, in points.
pub(super) mod space {
    /// Between things that are one.
    pub(crate) const XS: f32 = 4.0;
    /// Between a label and its field.
    pub(crate) const S: f32 = 8.0;
    /// Between rows.
    pub(crate) const M: f32 = 12.0;
    /// Between paragraphs.
    pub(crate) const L: f32 = 16.0;
    /// Between groups.
    pub(crate) const XL: f32 = 24.0;
    /// Between parts of a page.
    pub(crate) const XXL: f32 = 32.0;
}

/// The sizes of type, in points.
pub(super) mod size {
    /// Notes and labels.
    pub(crate) const NOTE: f32 = 13.0;
    /// Running text.
    pub(crate) const TEXT: f32 = 16.0;
    /// A question, and the heading of a part.
    pub(crate) const QUESTION: f32 = 20.0;
    /// The title of a screen.
    pub(crate) const TITLE: f32 = 26.0;
    /// The widest column of running text: about 70 letters.
    pub(crate) const COLUMN: f32 = 620.0;
    /// The radius of corners.
    pub(crate) const CORNER: u8 = 6;
}
