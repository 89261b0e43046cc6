//! The measures, inks and type sizes of printed documents; the same tokens as the window's, dark ink on white.

use crate::domain::RiskBand;

use super::fonts::Face;

/// Millimetres in points.
pub(super) const fn mm(length: f32) -> f32 {
    length * 72.0 / 25.4
}

/// The width of A4.
pub(super) const PAGE_WIDTH: f32 = mm(210.0);
/// The height of A4.
pub(super) const PAGE_HEIGHT: f32 = mm(297.0);
/// The left edge of everything.
pub(super) const LEFT: f32 = mm(20.0);
/// The right edge of tables and charts.
pub(super) const RIGHT: f32 = PAGE_WIDTH - mm(20.0);
/// The upper edge of the text.
pub(super) const TOP: f32 = mm(25.0);
/// The lower edge of the text.
pub(super) const BOTTOM: f32 = PAGE_HEIGHT - mm(20.0);
/// The width of tables and charts.
pub(super) const WIDTH: f32 = RIGHT - LEFT;
/// The width of running text: about 75 letters.
pub(super) const MEASURE: f32 = mm(140.0);
/// The height between the margins.
pub(super) const HEIGHT: f32 = BOTTOM - TOP;
/// The baseline of the running head.
pub(super) const HEAD_BASELINE: f32 = mm(14.0);
/// The baseline of the foot.
pub(super) const FOOT_BASELINE: f32 = PAGE_HEIGHT - mm(11.0);

/// A colour in sRGB.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::report) struct Ink(pub(in crate::report) [u8; 3]);

impl Ink {
    /// Text.
    pub(in crate::report) const INK: Self = Self([0x1B, 0x24, 0x30]);
    /// Softer text.
    pub(in crate::report) const SOFT: Self = Self([0x4A, 0x55, 0x63]);
    /// Links, bars, the ladder.
    pub(in crate::report) const ACCENT: Self = Self([0x1F, 0x4E, 0x79]);
    /// The tolerable band.
    pub(in crate::report) const TOLERABLE: Self = Self([0x2A, 0x6B, 0x5A]);
    /// The significant band.
    pub(in crate::report) const SIGNIFICANT: Self = Self([0x8A, 0x5A, 0x00]);
    /// The critical band.
    pub(in crate::report) const CRITICAL: Self = Self([0xA4, 0x26, 0x2C]);
    /// The paper.
    pub(in crate::report) const PAPER: Self = Self([0xFF, 0xFF, 0xFF]);
    /// Hairlines.
    pub(in crate::report) const RULE: Self = Self([0xC4, 0xCA, 0xD1]);

    /// The ink of a band.
    pub(in crate::report) const fn of(band: RiskBand) -> Self {
        match band {
            RiskBand::Tolerable => Self::TOLERABLE,
            RiskBand::Significant => Self::SIGNIFICANT,
            RiskBand::Critical => Self::CRITICAL,
        }
    }

    /// So many per cent of this ink on white paper.
    pub(in crate::report) fn tint(self, percent: u8) -> Self {
        let part = u16::from(percent.min(100));
        let mix = |ink: u8| {
            let value = (u16::from(ink) * part + 255 * (100 - part) + 50) / 100;
            u8::try_from(value).unwrap_or(u8::MAX)
        };
        Self(self.0.map(mix))
    }
}

/// How a run of text is set where its span does not say otherwise.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Setting {
    /// The face of regular spans.
    pub(super) face: Face,
    /// The size of the letters.
    pub(super) size: f32,
    /// From baseline to baseline.
    pub(super) leading: f32,
    /// The ink of regular spans.
    pub(super) ink: Ink,
    /// Whether long words may be divided.
    pub(super) is_hyphenated: bool,
}

impl Setting {
    const fn new(face: Face, size: f32, leading: f32, ink: Ink) -> Self {
        Self { face, size, leading, ink, is_hyphenated: false }
    }

    const fn hyphenated(self) -> Self {
        Self { is_hyphenated: true, ..self }
    }

    /// The title of the document.
    pub(super) const TITLE: Self = Self::new(Face::Bold, 23.0, 28.0, Ink::INK);
    /// The institution above the title.
    pub(super) const INSTITUTION: Self = Self::new(Face::Bold, 10.5, 14.0, Ink::ACCENT);
    /// The sentence below the title.
    pub(super) const SUBJECT: Self = Self::new(Face::Regular, 10.0, 14.5, Ink::SOFT);
    /// Running text.
    pub(super) const BODY: Self = Self::new(Face::Regular, 9.8, 14.2, Ink::INK).hyphenated();
    /// Running text that is read at length.
    pub(super) const READING: Self = Self::new(Face::Regular, 10.2, 15.0, Ink::INK).hyphenated();
    /// The title of a book.
    pub(super) const BOOK_TITLE: Self = Self::new(Face::Bold, 34.0, 41.0, Ink::INK);
    /// The sentence below the title of a book.
    pub(super) const BOOK_SUBJECT: Self = Self::new(Face::Regular, 13.0, 19.5, Ink::SOFT);
    /// The lines at the foot of a title page.
    pub(super) const IMPRINT: Self = Self::new(Face::Regular, 9.4, 14.2, Ink::SOFT);
    /// The number of a part or chapter.
    pub(super) const NUMERAL: Self = Self::new(Face::Bold, 15.0, 20.0, Ink::ACCENT);
    /// The title of a part.
    pub(super) const PART: Self = Self::new(Face::Bold, 28.0, 35.0, Ink::INK);
    /// The title of a chapter.
    pub(super) const CHAPTER: Self = Self::new(Face::Bold, 22.0, 28.0, Ink::INK);
    /// A part in the contents.
    pub(super) const CONTENTS_PART: Self = Self::new(Face::Bold, 10.8, 15.0, Ink::INK);
    /// A chapter in the contents.
    pub(super) const CONTENTS_CHAPTER: Self = Self::new(Face::Regular, 10.2, 15.0, Ink::INK);
    /// A section in the contents.
    pub(super) const CONTENTS_SECTION: Self = Self::new(Face::Regular, 8.8, 12.6, Ink::SOFT);
    /// What a chapter says, below its line in the contents.
    pub(super) const CONTENTS_SAID: Self = Self::new(Face::Regular, 9.4, 13.4, Ink::SOFT);
    /// The sentence that carries a part.
    pub(super) const LEAD: Self = Self::new(Face::Regular, 12.0, 17.0, Ink::INK);
    /// Sources and conditions.
    pub(super) const NOTE: Self = Self::new(Face::Regular, 8.3, 11.8, Ink::SOFT).hyphenated();
    /// Formulas.
    pub(super) const FORMULA: Self = Self::new(Face::Regular, 9.4, 14.0, Ink::INK);
    /// Cells.
    pub(super) const CELL: Self = Self::new(Face::Regular, 8.5, 11.8, Ink::INK).hyphenated();
    /// Heads of columns.
    pub(super) const COLUMN_HEAD: Self = Self::new(Face::Bold, 7.8, 10.4, Ink::SOFT).hyphenated();
    /// The caption of a table or figure.
    pub(super) const CAPTION: Self = Self::new(Face::Bold, 9.0, 12.6, Ink::INK);
    /// The running head and foot.
    pub(super) const FURNITURE: Self = Self::new(Face::Regular, 7.8, 10.0, Ink::SOFT);
    /// The label of a key figure.
    pub(super) const FIGURE_LABEL: Self =
        Self::new(Face::Regular, 8.3, 11.0, Ink::SOFT).hyphenated();
    /// The word of a key figure.
    pub(super) const FIGURE_WORD: Self = Self::new(Face::Bold, 13.0, 16.5, Ink::INK);
    /// The number of a key figure.
    pub(super) const FIGURE_NUMBER: Self = Self::new(Face::Regular, 9.4, 13.0, Ink::INK);
    /// Words in a chart.
    pub(super) const CHART: Self = Self::new(Face::Regular, 8.0, 10.4, Ink::INK);
    /// Softer words in a chart.
    pub(super) const CHART_SOFT: Self = Self::new(Face::Regular, 7.4, 9.6, Ink::SOFT);

    /// A heading of that level.
    pub(super) const fn heading(level: u8) -> Self {
        match level {
            0 | 1 => Self::new(Face::Bold, 17.0, 22.0, Ink::INK),
            2 => Self::new(Face::Bold, 12.2, 16.5, Ink::INK),
            _ => Self::new(Face::Bold, 10.2, 14.2, Ink::ACCENT),
        }
    }

    /// The same in another ink.
    pub(super) const fn inked(self, ink: Ink) -> Self {
        Self { ink, ..self }
    }

    /// The same in bold.
    pub(super) const fn bold(self) -> Self {
        Self { face: Face::Bold, ..self }
    }

    /// The same at another size, with leading in proportion.
    pub(super) fn sized(self, size: f32) -> Self {
        Self { leading: self.leading * size / self.size, size, ..self }
    }

    /// From the top of a line to its baseline: capitals stand in the middle of the line.
    pub(super) fn drop(self) -> f32 {
        self.leading / 2.0 + self.size * super::fonts::CAP_HEIGHT / 2.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Relative luminance after WCAG 2.2.
    fn luminance(ink: Ink) -> f64 {
        let [r, g, b] = ink.0.map(|part| {
            let value = f64::from(part) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { libm::pow((value + 0.055) / 1.055, 2.4) }
        });
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }

    #[test]
    fn every_ink_of_text_reads_on_paper_and_on_its_own_tint() {
        for ink in
            [Ink::INK, Ink::SOFT, Ink::ACCENT, Ink::TOLERABLE, Ink::SIGNIFICANT, Ink::CRITICAL]
        {
            for ground in [Ink::PAPER, ink.tint(11)] {
                let ratio = (luminance(ground) + 0.05) / (luminance(ink) + 0.05);
                assert!(4.5 <= ratio, "{ink:?} on {ground:?}: {ratio:.2}");
            }
        }
    }

    #[test]
    fn a_tint_lies_between_ink_and_paper() {
        assert_eq!(Ink::INK.tint(0), Ink::PAPER);
        assert_eq!(Ink::INK.tint(100), Ink::INK);
        assert_eq!(Ink([0, 0, 0]).tint(10), Ink([230, 230, 230]));
    }
}
