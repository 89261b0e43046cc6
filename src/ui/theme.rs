//! Colours, sizes and spaces: tokens read from assets/theme, turned into egui's style in one place.

mod style;
mod tokens;

use eframe::egui::{Context, Theme as EguiTheme, ThemePreference};

pub use tokens::{Tokens, contrast};

/// Which theme the user chose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ThemeChoice {
    /// As the operating system says.
    #[default]
    System,
    /// Dark ink on warm paper.
    Light,
    /// Light ink on a night-blue page.
    Dark,
    /// Black on white, with strong edges.
    HighContrast,
}

impl ThemeChoice {
    /// Every choice, in the order offered.
    pub const ALL: [Self; 4] = [Self::System, Self::Light, Self::Dark, Self::HighContrast];

    /// The id in the settings file.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
            Self::HighContrast => "high-contrast",
        }
    }

    /// The choice of that id.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|choice| choice.as_str() == text)
    }
}

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
    pub fn apply(&self, ctx: &Context, choice: ThemeChoice) {
        let (light, dark) = match choice {
            ThemeChoice::HighContrast => (&self.contrast, &self.contrast),
            _ => (&self.light, &self.dark),
        };
        ctx.set_style_of(EguiTheme::Light, style::style(light));
        ctx.set_style_of(EguiTheme::Dark, style::style(dark));
        ctx.set_theme(match choice {
            ThemeChoice::System => ThemePreference::System,
            ThemeChoice::Dark => ThemePreference::Dark,
            ThemeChoice::Light | ThemeChoice::HighContrast => ThemePreference::Light,
        });
    }

    /// The tokens that are on screen now.
    pub fn current(&self, ctx: &Context, choice: ThemeChoice) -> &Tokens {
        match (choice, ctx.theme()) {
            (ThemeChoice::HighContrast, _) => &self.contrast,
            (_, EguiTheme::Dark) => &self.dark,
            (_, EguiTheme::Light) => &self.light,
        }
    }
}

/// The grid that spaces are taken from, in points.
pub mod space {
    /// Between things that are one.
    pub const XS: f32 = 4.0;
    /// Between a label and its field.
    pub const S: f32 = 8.0;
    /// Between rows.
    pub const M: f32 = 12.0;
    /// Between paragraphs.
    pub const L: f32 = 16.0;
    /// Between groups.
    pub const XL: f32 = 24.0;
    /// Between parts of a page.
    pub const XXL: f32 = 32.0;
}

/// The sizes of type, in points.
pub mod size {
    /// Notes and labels.
    pub const NOTE: f32 = 13.0;
    /// Running text.
    pub const TEXT: f32 = 16.0;
    /// A question, and the heading of a part.
    pub const QUESTION: f32 = 20.0;
    /// The title of a screen.
    pub const TITLE: f32 = 26.0;
    /// The widest column of running text: about 70 letters.
    pub const COLUMN: f32 = 620.0;
    /// The radius of corners.
    pub const CORNER: u8 = 6;
}
