//! The faces as the file carries them: only the glyphs in use, under the codes that the pages already use.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};
use sha2::{Digest as _, Sha256};
use subsetter::GlyphRemapper;
use ttf_parser::GlyphId;

use super::PdfError;
use super::fonts::{Face, Fonts};
use super::save::squeezed;

/// A face with the glyphs in use.
pub(super) struct Embedded {
    /// Which face.
    pub(super) face: Face,
    name: String,
    /// The subset of the face.
    data: Stream,
    /// From codes to glyphs of the subset.
    codes: Stream,
    /// From codes to letters.
    unicode: Stream,
    widths: Vec<Object>,
    descriptor: Dictionary,
}

impl Embedded {
    /// Takes those glyphs out of a face; the pages go on using the codes of the whole face.
    pub(super) fn new(face: Face, glyphs: &BTreeSet<u16>) -> Result<Self, PdfError> {
        let font = Fonts::get()?.of(face);
        let mut remapper = GlyphRemapper::new();
        for glyph in glyphs {
            remapper.remap(*glyph);
        }
        let damaged = |error: subsetter::Error| PdfError::Font {
            name: face.name(),
            reason: error.to_string(),
        };
        let data = subsetter::subset(face.data(), 0, &remapper).map_err(damaged)?;
        let name = format!("{}+{}", tag(face, glyphs), face.name());
        let bounds = font.face.global_bounding_box();
        let bounds = [bounds.x_min, bounds.y_min, bounds.x_max, bounds.y_max].map(Object::from);
        let is_italic = face == Face::Italic;
        let descriptor = dictionary! {
            "Type" => "FontDescriptor",
            "FontName" => Object::Name(name.clone().into_bytes()),
            "Flags" => if is_italic { 32 + 64 } else { 32 },
            "FontBBox" => bounds.to_vec(),
            "ItalicAngle" => if is_italic { -12 } else { 0 },
            "Ascent" => font.face.ascender(),
            "Descent" => font.face.descender(),
            "CapHeight" => font.face.capital_height().unwrap_or(714),
            "StemV" => if face == Face::Bold { 140 } else { 80 },
        };
        let length = i64::try_from(data.len()).unwrap_or(i64::MAX);
        Ok(Self {
            face,
            name,
            data: squeezed(dictionary! { "Length1" => length }, &[&data])?,
            codes: squeezed(Dictionary::new(), &[&codes_to_glyphs(glyphs, &remapper)])?,
            unicode: squeezed(Dictionary::new(), &[&to_unicode(&letters(&font.face, glyphs))])?,
            widths: widths(glyphs, |glyph| font.advance(glyph)),
            descriptor,
        })
    }

    /// Adds the face and gives its object.
    pub(super) fn add(self, file: &mut Document) -> ObjectId {
        let name = || Object::Name(self.name.clone().into_bytes());
        let mut descriptor = self.descriptor;
        descriptor.set("FontFile2", file.add_object(self.data));
        let descendant = dictionary! {
            "Type" => "Font",
            "Subtype" => "CIDFontType2",
            "BaseFont" => name(),
            "CIDSystemInfo" => dictionary! {
                "Registry" => Object::string_literal("Adobe"),
                "Ordering" => Object::string_literal("Identity"),
                "Supplement" => 0,
            },
            "DW" => 0,
            "W" => self.widths,
            "FontDescriptor" => file.add_object(descriptor),
            "CIDToGIDMap" => file.add_object(self.codes),
        };
        let font = dictionary! {
            "Type" => "Font",
            "Subtype" => "Type0",
            "BaseFont" => name(),
            "Encoding" => "Identity-H",
            "DescendantFonts" => vec![file.add_object(descendant).into()],
            "ToUnicode" => file.add_object(self.unicode),
        };
        file.add_object(font)
    }
}

/// The six letters that mark a subset; the same glyphs give the same letters.
fn tag(face: Face, glyphs: &BTreeSet<u16>) -> String {
    let mut hash = Sha256::new();
    hash.update(face.name());
    for glyph in glyphs {
        hash.update(glyph.to_be_bytes());
    }
    hash.finalize().iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect()
}

/// For each code up to the last in use, the glyph of the subset.
fn codes_to_glyphs(glyphs: &BTreeSet<u16>, remapper: &GlyphRemapper) -> Vec<u8> {
    let last = glyphs.last().copied().unwrap_or(0);
    (0..=last).flat_map(|code| remapper.get(code).unwrap_or(0).to_be_bytes()).collect()
}

/// The widths, in runs of neighbouring codes.
fn widths(glyphs: &BTreeSet<u16>, width: impl Fn(u16) -> u16) -> Vec<Object> {
    let codes: Vec<u16> = glyphs.iter().copied().collect();
    let mut list = Vec::new();
    for run in codes.chunk_by(|left, right| left + 1 == *right) {
        let Some(first) = run.first() else { continue };
        list.push(Object::from(*first));
        list.push(Object::Array(run.iter().map(|code| Object::from(width(*code))).collect()));
    }
    list
}

/// The letter of each glyph in use: the first in the face's own table.
fn letters(face: &ttf_parser::Face<'_>, glyphs: &BTreeSet<u16>) -> Vec<(u16, char)> {
    let mut letters = Vec::new();
    let mut missing = glyphs.clone();
    for subtable in face
        .tables()
        .cmap
        .iter()
        .flat_map(|cmap| cmap.subtables)
        .filter(ttf_parser::cmap::Subtable::is_unicode)
    {
        subtable.codepoints(|code| {
            let glyph = subtable.glyph_index(code).map(|GlyphId(id)| id);
            if let (Some(glyph), Some(letter)) = (glyph, char::from_u32(code))
                && missing.remove(&glyph)
            {
                letters.push((glyph, letter));
            }
        });
    }
    letters.sort_unstable();
    letters
}

/// The table that turns codes back into letters, for search, copying and reading aloud.
fn to_unicode(letters: &[(u16, char)]) -> Vec<u8> {
    let mut map = String::from(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
         /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n\
         /CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n\
         1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n",
    );
    for block in letters.chunks(100) {
        let mut lines = String::new();
        for (glyph, letter) in block {
            let _infallible = write!(lines, "<{glyph:04X}> <");
            for unit in letter.encode_utf16(&mut [0; 2]) {
                let _infallible = write!(lines, "{unit:04X}");
            }
            lines.push_str(">\n");
        }
        let _infallible = write!(map, "{} beginbfchar\n{lines}endbfchar\n", block.len());
    }
    map.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    map.into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths_are_grouped_by_neighbouring_codes() {
        let list = widths(&BTreeSet::from([3, 4, 9]), |code| code * 100);
        let expected = [
            Object::from(3),
            Object::Array(vec![300.into(), 400.into()]),
            Object::from(9),
            Object::Array(vec![900.into()]),
        ];
        assert_eq!(list, expected);
    }

    #[test]
    fn the_tag_depends_on_the_glyphs_alone() {
        let (few, more) = (BTreeSet::from([3, 4]), BTreeSet::from([3, 4, 5]));
        assert_eq!(tag(Face::Bold, &few), tag(Face::Bold, &few));
        assert_ne!(tag(Face::Bold, &few), tag(Face::Bold, &more));
        assert!(tag(Face::Bold, &few).chars().all(|letter| letter.is_ascii_uppercase()));
    }

    #[test]
    fn every_glyph_in_use_has_its_letter() {
        let font = Fonts::get().unwrap().of(Face::Regular);
        let glyphs: BTreeSet<u16> =
            "aąž\u{A0}\u{AD}-".chars().map(|letter| font.glyph(letter).unwrap()).collect();
        let mut found: Vec<char> =
            letters(&font.face, &glyphs).into_iter().map(|(_, letter)| letter).collect();
        found.sort_unstable();
        assert_eq!(found, ['-', 'a', '\u{A0}', '\u{AD}', 'ą', 'ž']);
    }
}
