//! The colour tokens of one theme, as its file names them.

use eframe::egui::Color32;
use serde::{Deserialize, Deserializer};

/// The colours of a theme, named by what they mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tokens {
    /// Whether light stands on dark.
    pub is_dark: bool,
    /// Whether a list that goes on fades at its edge, which takes contrast from the words there.
    pub fades: bool,
    /// The page.
    #[serde(deserialize_with = "colour")]
    pub paper: Color32,
    /// Rail, foot and side panes.
    #[serde(deserialize_with = "colour")]
    pub panel: Color32,
    /// Where something is typed.
    #[serde(deserialize_with = "colour")]
    pub field: Color32,
    /// Behind what is chosen or hovered.
    #[serde(deserialize_with = "colour")]
    pub chosen: Color32,
    /// Behind words that a reader marked or looked for.
    #[serde(deserialize_with = "colour")]
    pub marker: Color32,
    /// Hairlines.
    #[serde(deserialize_with = "colour")]
    pub rule: Color32,
    /// The edge of a field or a button; 3:1 or more on paper.
    #[serde(deserialize_with = "colour")]
    pub edge: Color32,
    /// Text.
    #[serde(deserialize_with = "colour")]
    pub ink: Color32,
    /// Secondary text.
    #[serde(deserialize_with = "colour")]
    pub ink_soft: Color32,
    /// Actions, links, the filled rungs of the ladder.
    #[serde(deserialize_with = "colour")]
    pub accent: Color32,
    /// The accent under the pointer.
    #[serde(deserialize_with = "colour")]
    pub accent_strong: Color32,
    /// The ring around what has the keyboard; 3:1 or more on every ground.
    #[serde(deserialize_with = "colour")]
    pub focus: Color32,
    /// Text on the accent.
    #[serde(deserialize_with = "colour")]
    pub on_accent: Color32,
    /// A tolerable risk.
    #[serde(deserialize_with = "colour")]
    pub tolerable: Color32,
    /// A significant risk; warnings.
    #[serde(deserialize_with = "colour")]
    pub significant: Color32,
    /// A critical risk; errors.
    #[serde(deserialize_with = "colour")]
    pub critical: Color32,
}

impl Tokens {
    /// Reads an embedded theme; a test holds that each of them reads.
    pub(super) fn read(text: &str) -> Self {
        ron::from_str(text).unwrap_or(Self::PLAIN)
    }

    /// Black on white: what is left when a theme file is broken.
    pub const PLAIN: Self = Self {
        is_dark: false,
        fades: false,
        paper: Color32::WHITE,
        panel: Color32::WHITE,
        field: Color32::WHITE,
        chosen: Color32::LIGHT_GRAY,
        marker: Color32::LIGHT_GRAY,
        rule: Color32::BLACK,
        edge: Color32::BLACK,
        ink: Color32::BLACK,
        ink_soft: Color32::BLACK,
        accent: Color32::BLACK,
        accent_strong: Color32::BLACK,
        focus: Color32::BLACK,
        on_accent: Color32::WHITE,
        tolerable: Color32::BLACK,
        significant: Color32::BLACK,
        critical: Color32::BLACK,
    };
}

fn colour<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Color32, D::Error> {
    let text = String::deserialize(deserializer)?;
    Color32::from_hex(&text)
        .map_err(|error| serde::de::Error::custom(format!("{text:?} is not a colour: {error:?}")))
}

/// The contrast ratio of two colours by WCAG 2.2: 1 to 21.
pub fn contrast(one: Color32, other: Color32) -> f64 {
    let (a, b) = (luminance(one), luminance(other));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// Relative luminance by WCAG 2.2.
fn luminance(colour: Color32) -> f64 {
    let part = |byte: u8| {
        let share = f64::from(byte) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { libm::pow((share + 0.055) / 1.055, 2.4) }
    };
    0.2126 * part(colour.r()) + 0.7152 * part(colour.g()) + 0.0722 * part(colour.b())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn black_on_white_is_twenty_one_to_one() {
        assert!((contrast(Color32::BLACK, Color32::WHITE) - 21.0).abs() < 1e-9);
        assert!((contrast(Color32::WHITE, Color32::WHITE) - 1.0).abs() < 1e-9);
    }
}
