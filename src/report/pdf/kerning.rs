//! Kerning of pairs, from the face's GPOS table: exceptions by glyph first, then classes.

use ttf_parser::GlyphId;
use ttf_parser::gpos::PairAdjustment;

/// A glyph that a lookup does not cover.
const NONE: u16 = u16::MAX;

/// The pair lookups of one face, with classes spread out by glyph so that a pair costs a few reads.
pub(super) struct Kerning(Vec<Lookup>);

struct Lookup {
    pairs: PairAdjustment<'static>,
    /// By left glyph: the place in the list of pairs, or the class.
    left: Vec<u16>,
    /// By right glyph: the class.
    right: Vec<u16>,
}

impl Kerning {
    /// Spreads the lookups of a face of so many glyphs.
    pub(super) fn new(
        lookups: impl Iterator<Item = PairAdjustment<'static>>,
        n_glyphs: u16,
    ) -> Self {
        let spread = |pairs: PairAdjustment<'static>| {
            let glyphs = || (0..n_glyphs).map(GlyphId);
            let (left, right) = match pairs {
                PairAdjustment::Format1 { coverage, .. } => (
                    glyphs().map(|glyph| coverage.get(glyph).unwrap_or(NONE)).collect(),
                    Vec::new(),
                ),
                PairAdjustment::Format2 { coverage, classes, .. } => (
                    glyphs()
                        .map(|glyph| coverage.get(glyph).map_or(NONE, |_| classes.0.get(glyph)))
                        .collect(),
                    glyphs().map(|glyph| classes.1.get(glyph)).collect(),
                ),
            };
            Lookup { pairs, left, right }
        };
        Self(lookups.map(spread).collect())
    }

    /// What is added between two glyphs, in font units: the first lookup that knows the pair says.
    pub(super) fn between(&self, left: u16, right: u16) -> i16 {
        self.0.iter().find_map(|lookup| lookup.between(left, right)).unwrap_or(0)
    }
}

impl Lookup {
    fn between(&self, left: u16, right: u16) -> Option<i16> {
        let place = self.left.get(usize::from(left)).copied().filter(|&place| place != NONE)?;
        let (first, _) = match &self.pairs {
            PairAdjustment::Format1 { sets, .. } => sets.get(place)?.get(GlyphId(right))?,
            PairAdjustment::Format2 { matrix, .. } => {
                matrix.get((place, *self.right.get(usize::from(right))?))?
            }
        };
        Some(first.x_advance)
    }
}
