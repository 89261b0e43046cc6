//! The embedded faces, parsed once a process: which glyph a letter has, how wide it is, and how pairs are kerned.

use std::sync::LazyLock;

use ttf_parser::gpos::PositioningSubtable;
use ttf_parser::{GlyphId, Tag};

use super::PdfError;
use super::kerning::Kerning;

/// The height of capitals, in ems; the same in every face.
pub(super) const CAP_HEIGHT: f32 = 0.714;

/// Letters up to here are found in a table, without a search.
const TABLED: usize = 0x2800;

/// A face of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Face {
    /// Upright.
    Regular,
    /// Upright and heavy.
    Bold,
    /// Slanted.
    Italic,
    /// Signs that the others lack.
    Symbols,
}

impl Face {
    /// Every face.
    pub(super) const ALL: [Self; 4] = [Self::Regular, Self::Bold, Self::Italic, Self::Symbols];

    /// The name of its resource on every page.
    pub(super) const fn resource(self) -> &'static str {
        match self {
            Self::Regular => "Regular",
            Self::Bold => "Bold",
            Self::Italic => "Italic",
            Self::Symbols => "Symbols",
        }
    }

    /// Its PostScript name.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Regular => "NotoSans-Regular",
            Self::Bold => "NotoSans-Bold",
            Self::Italic => "NotoSans-Italic",
            Self::Symbols => "SkaidraSymbols-Regular",
        }
    }

    /// The file.
    pub(super) const fn data(self) -> &'static [u8] {
        match self {
            Self::Regular => include_bytes!("../../../assets/fonts/NotoSans-Regular.ttf"),
            Self::Bold => include_bytes!("../../../assets/fonts/NotoSans-Bold.ttf"),
            Self::Italic => include_bytes!("../../../assets/fonts/NotoSans-Italic.ttf"),
            Self::Symbols => include_bytes!("../../../assets/fonts/SkaidraSymbols-Regular.ttf"),
        }
    }
}

/// A parsed face.
pub(super) struct Font {
    /// The parsed tables.
    pub(super) face: ttf_parser::Face<'static>,
    glyphs: Vec<u16>,
    advances: Vec<u16>,
    kerning: Option<Kerning>,
}

impl Font {
    fn parse(face: Face) -> Result<Self, PdfError> {
        let damaged = |reason: String| PdfError::Font { name: face.name(), reason };
        let parsed =
            ttf_parser::Face::parse(face.data(), 0).map_err(|error| damaged(error.to_string()))?;
        if parsed.units_per_em() != 1000 {
            return Err(damaged("an em is not 1000 units".to_owned()));
        }
        let mut glyphs = vec![0; TABLED];
        for subtable in parsed.tables().cmap.iter().flat_map(|cmap| cmap.subtables) {
            if subtable.is_unicode() {
                subtable.codepoints(|code| {
                    let place = usize::try_from(code).ok().and_then(|index| glyphs.get_mut(index));
                    if let (Some(place), Some(glyph)) = (place, subtable.glyph_index(code)) {
                        *place = glyph.0;
                    }
                });
            }
        }
        let advances = (0..parsed.number_of_glyphs())
            .map(|id| parsed.glyph_hor_advance(GlyphId(id)).unwrap_or(0))
            .collect();
        let kerning = pairs(&parsed);
        Ok(Self { face: parsed, glyphs, advances, kerning })
    }

    /// The glyph of a letter; none where the face lacks it.
    pub(super) fn glyph(&self, letter: char) -> Option<u16> {
        let index = usize::try_from(u32::from(letter)).ok()?;
        match self.glyphs.get(index) {
            Some(&id) => (id != 0).then_some(id),
            None => self.face.glyph_index(letter).map(|glyph| glyph.0).filter(|&id| id != 0),
        }
    }

    /// The width of a glyph in thousandths of an em.
    pub(super) fn advance(&self, glyph: u16) -> u16 {
        self.advances.get(usize::from(glyph)).copied().unwrap_or(0)
    }

    /// What is added between two glyphs, in thousandths of an em.
    pub(super) fn kern(&self, left: u16, right: u16) -> i16 {
        self.kerning.as_ref().map_or(0, |kerning| kerning.between(left, right))
    }
}

/// The pair lookups of the face's `kern` feature.
fn pairs(face: &ttf_parser::Face<'static>) -> Option<Kerning> {
    let gpos = face.tables().gpos?;
    let feature =
        gpos.features.into_iter().find(|feature| feature.tag == Tag::from_bytes(b"kern"))?;
    let lookups = feature.lookup_indices.into_iter().filter_map(|index| gpos.lookups.get(index));
    let subtables =
        lookups.flat_map(|lookup| lookup.subtables.into_iter::<PositioningSubtable<'static>>());
    let adjustments = subtables.filter_map(|subtable| match subtable {
        PositioningSubtable::Pair(pair) => Some(pair),
        _ => None,
    });
    Some(Kerning::new(adjustments, face.number_of_glyphs()))
}

/// Every face.
pub(super) struct Fonts([Font; 4]);

impl Fonts {
    /// The faces, parsed at the first call.
    pub(super) fn get() -> Result<&'static Self, PdfError> {
        static FONTS: LazyLock<Result<Fonts, PdfError>> = LazyLock::new(|| {
            let [regular, bold, italic, symbols] = Face::ALL.map(Font::parse);
            Ok(Fonts([regular?, bold?, italic?, symbols?]))
        });
        match &*FONTS {
            Ok(fonts) => Ok(fonts),
            Err(PdfError::Font { name, reason }) => {
                Err(PdfError::Font { name, reason: reason.clone() })
            }
            Err(other) => Err(PdfError::Font { name: "fonts", reason: other.to_string() }),
        }
    }

    /// A face.
    pub(super) fn of(&self, face: Face) -> &Font {
        let Self([regular, bold, italic, symbols]) = self;
        match face {
            Face::Regular => regular,
            Face::Bold => bold,
            Face::Italic => italic,
            Face::Symbols => symbols,
        }
    }

    /// The glyph of a letter in the wished face, else in the regular one, else in the symbols.
    pub(super) fn find(&self, face: Face, letter: char) -> Option<(Face, u16)> {
        let order = [face, Face::Regular, Face::Symbols];
        order.into_iter().find_map(|face| self.of(face).glyph(letter).map(|glyph| (face, glyph)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_face_has_the_letters_of_every_language() {
        let fonts = Fonts::get().unwrap();
        for face in [Face::Regular, Face::Bold, Face::Italic] {
            for letter in
                "aąbcčdeęėfghiįyjklmnoprsštuųūvzžAĄČĘĖĮŠŲŪŽæøåÆØÅ0123456789„“”«»–—…·×€§½".chars()
            {
                assert!(fonts.of(face).glyph(letter).is_some(), "{face:?} {letter}");
            }
        }
    }

    #[test]
    fn signs_come_from_the_second_face_and_the_rest_is_missing() {
        let fonts = Fonts::get().unwrap();
        for letter in "●▲■✓→≥≤−☐∑∏√".chars() {
            assert_eq!(
                fonts.find(Face::Bold, letter).map(|(face, _)| face),
                Some(Face::Symbols),
                "{letter}"
            );
        }
        for letter in ['א', '漢', '🙂', '\u{10FFFF}'] {
            assert_eq!(fonts.find(Face::Regular, letter), None);
        }
    }

    #[test]
    fn figures_are_tabular_and_pairs_are_kerned() {
        let fonts = Fonts::get().unwrap();
        for face in [Face::Regular, Face::Bold, Face::Italic] {
            let font = fonts.of(face);
            let widths: Vec<u16> =
                ('0'..='9').map(|digit| font.advance(font.glyph(digit).unwrap())).collect();
            assert!(widths.iter().all(|width| *width == widths[0]), "{face:?}");
            let [t, o] = ['T', 'o'].map(|letter| font.glyph(letter).unwrap());
            assert!(font.kern(t, o) < 0, "{face:?}");
        }
    }
}
