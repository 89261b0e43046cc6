//! From words to glyphs: cleaned, normalised, each letter with a face that has it, pairs kerned.

use std::borrow::Cow;
use std::collections::BTreeMap;

use unicode_normalization::{UnicodeNormalization as _, is_nfc};

use crate::domain::RiskBand;
use crate::report::document::{Link, Span, SpanStyle};

use super::fonts::{Face, Fonts};
use super::style::{Ink, Setting};
use super::tags::{NodeId, Role, Tags};

/// What stands where no face has a letter.
pub(super) const REPLACEMENT: char = '\u{FFFD}';

/// One letter on its way to the page.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Glyph {
    /// The letter.
    pub(super) letter: char,
    /// What is drawn.
    pub(super) shape: Shape,
    /// From here to the next, kerning included, in points.
    pub(super) advance: f32,
    /// The run it belongs to.
    pub(super) run: u16,
}

/// What is drawn for a letter.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Shape {
    /// A glyph of a face, with the kerning to the next in thousandths of an em.
    Glyph(Face, u16, i16),
    /// The shape of a band, drawn in its ink.
    Band(RiskBand),
    /// Nothing: only a place to break.
    Nothing,
}

/// What a run of glyphs has in common.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Run {
    /// The ink.
    pub(super) ink: Ink,
    /// The size of its letters.
    pub(super) size: f32,
    /// How far it stands above the baseline.
    pub(super) rise: f32,
    /// The tag, where it is not the paragraph's own.
    pub(super) link: Option<(NodeId, Link)>,
    /// Whether a line below it says that it leads somewhere.
    pub(super) is_underlined: bool,
}

impl Run {
    /// A run as its setting has it.
    fn plain(setting: Setting) -> Self {
        let (ink, size) = (setting.ink, setting.size);
        Self { ink, size, rise: 0.0, link: None, is_underlined: false }
    }

    /// A run of styled words, which may lead somewhere.
    fn styled(setting: Setting, style: SpanStyle, link: Option<(NodeId, Link)>) -> Self {
        let plain = Self::plain(setting);
        let is_link = link.is_some();
        match style {
            SpanStyle::Entry => Self { link, ..plain },
            SpanStyle::Mark => {
                let ink = if is_link { Ink::ACCENT } else { Ink::SOFT };
                let (size, rise) = (setting.size * MARK_SIZE, setting.size * MARK_RISE);
                Self { ink, size, rise, link, is_underlined: false }
            }
            SpanStyle::Low => {
                let (size, rise) = (setting.size * MARK_SIZE, -setting.size * INDEX_DROP);
                Self { size, rise, ..plain }
            }
            SpanStyle::Soft if !is_link => Self { ink: Ink::SOFT, ..plain },
            _ if is_link => Self { ink: Ink::ACCENT, link, is_underlined: true, ..plain },
            _ => plain,
        }
    }
}

/// The size of a source's mark, as a share of the letters around it.
const MARK_SIZE: f32 = 0.68;
/// How far such a mark is raised.
const MARK_RISE: f32 = 0.3;
/// How far the index of a letter, as small as a mark, is lowered.
const INDEX_DROP: f32 = 0.16;

/// A shaped text: each glyph is one letter of `letters`.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Shaped {
    /// The cleaned text.
    pub(super) letters: String,
    /// Its glyphs.
    pub(super) glyphs: Vec<Glyph>,
    /// Its runs.
    pub(super) runs: Vec<Run>,
    /// Places in `glyphs` before which a line must end.
    pub(super) forced: Vec<usize>,
}

/// Turns words into glyphs and remembers the letters that no face has.
pub(super) struct Shaper {
    /// The faces.
    pub(super) fonts: &'static Fonts,
    /// How often each letter was replaced.
    pub(super) missing: BTreeMap<char, usize>,
    /// The headings and references that links may point to.
    pub(super) anchors: BTreeMap<String, NodeId>,
}

impl Shaper {
    /// Shapes words that have no styles or links.
    pub(super) fn plain(&mut self, words: &str, setting: Setting) -> Shaped {
        let mut shaped = Shaped::default();
        shaped.runs.push(Run::plain(setting));
        self.push(&mut shaped, words, setting.face, setting.size);
        shaped
    }

    /// Shapes styled words; a link becomes a tag below `parent`, unless it points nowhere.
    pub(super) fn inline(
        &mut self,
        spans: &[Span],
        setting: Setting,
        tags: &mut Tags,
        parent: NodeId,
    ) -> Shaped {
        let mut shaped = Shaped::default();
        for span in spans {
            let target = span.link.as_ref().filter(|link| self.leads_somewhere(link));
            let link = target.map(|link| (tags.add(parent, Role::Link), link.clone()));
            let face = match span.style {
                SpanStyle::Bold => Face::Bold,
                SpanStyle::Italic => Face::Italic,
                _ => setting.face,
            };
            let run = Run::styled(setting, span.style, link);
            let size = run.size;
            shaped.runs.push(run);
            match span.style {
                SpanStyle::NewLine => shaped.forced.push(shaped.glyphs.len()),
                SpanStyle::Band(band) => shaped.mark(band, setting.size),
                _ => {}
            }
            self.push(&mut shaped, &span.text, face, size);
        }
        shaped
    }

    fn leads_somewhere(&self, link: &Link) -> bool {
        match link {
            Link::Anchor(name) => self.anchors.contains_key(name),
            Link::Address(address) => !address.trim().is_empty(),
        }
    }

    fn push(&mut self, shaped: &mut Shaped, words: &str, face: Face, size: f32) {
        let run = u16::try_from(shaped.runs.len().saturating_sub(1)).unwrap_or(u16::MAX);
        let start = shaped.glyphs.len();
        shaped.letters.reserve(words.len());
        shaped.glyphs.reserve(words.len());
        for letter in composed(words).chars().filter_map(cleaned) {
            let (letter, shape) =
                if is_unseen(letter) { (letter, Shape::Nothing) } else { self.shape(face, letter) };
            shaped.letters.push(letter);
            shaped.glyphs.push(Glyph { letter, shape, advance: 0.0, run });
        }
        self.space(shaped.glyphs.get_mut(start..).unwrap_or_default(), size);
    }

    fn shape(&mut self, face: Face, letter: char) -> (char, Shape) {
        if let Some((face, id)) = self.fonts.find(face, letter) {
            return (letter, Shape::Glyph(face, id, 0));
        }
        *self.missing.entry(letter).or_default() += 1;
        let replacement = self.fonts.find(face, REPLACEMENT);
        (REPLACEMENT, replacement.map_or(Shape::Nothing, |(face, id)| Shape::Glyph(face, id, 0)))
    }

    /// Gives each glyph its advance, kerned against the next of the same face.
    fn space(&self, glyphs: &mut [Glyph], size: f32) {
        let mut next = None;
        for glyph in glyphs.iter_mut().rev() {
            let Shape::Glyph(face, id, kern) = &mut glyph.shape else { continue };
            let font = self.fonts.of(*face);
            *kern = match next {
                Some((next_face, next_id)) if next_face == *face => font.kern(*id, next_id),
                _ => 0,
            };
            glyph.advance = (f32::from(font.advance(*id)) + f32::from(*kern)) * size / 1000.0;
            next = Some((*face, *id));
        }
    }
}

impl Shaped {
    /// Puts the shape of a band before the coming words, glued to them by a non-breaking space.
    fn mark(&mut self, band: RiskBand, size: f32) {
        let run = u16::try_from(self.runs.len().saturating_sub(1)).unwrap_or(u16::MAX);
        let advance = size * 0.98;
        self.letters.push('\u{A0}');
        self.glyphs.push(Glyph { letter: '\u{A0}', shape: Shape::Band(band), advance, run });
    }

    /// The width of some of its glyphs.
    pub(super) fn width(&self, range: std::ops::Range<usize>) -> f32 {
        self.glyphs.get(range).unwrap_or_default().iter().map(|glyph| glyph.advance).sum()
    }
}

/// The text with letters and accents composed, as searching expects them.
fn composed(words: &str) -> Cow<'_, str> {
    if is_nfc(words) { Cow::Borrowed(words) } else { Cow::Owned(words.nfc().collect()) }
}

/// White space of every kind as itself or a space; control characters vanish.
fn cleaned(letter: char) -> Option<char> {
    match letter {
        '\t' | '\n' | '\r' | '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}'
        | '\u{3000}' => Some(' '),
        // Soft hyphens, variation selectors, marks of order and of direction.
        '\u{AD}'
        | '\u{FE00}'..='\u{FE0F}'
        | '\u{FEFF}'
        | '\u{200C}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2061}'..='\u{206F}'
        | '\u{E0000}'..='\u{E0FFF}' => None,
        letter if letter.is_control() => None,
        letter => Some(letter),
    }
}

/// Letters that only say where a line may or may not break.
fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{200B}' | '\u{2060}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shaper() -> Shaper {
        Shaper { fonts: Fonts::get().unwrap(), missing: BTreeMap::new(), anchors: BTreeMap::new() }
    }

    #[test]
    fn text_is_composed_and_cleaned() {
        let cases = [
            ("s\u{30C}e\u{328}", "šę"),
            ("a\tb\nc\r\nd", "a b c  d"),
            ("\u{0}\u{7}x\u{202E}y\u{FEFF}", "xy"),
            ("1\u{A0}000\u{202F}€", "1\u{A0}000\u{202F}€"),
            ("", ""),
        ];
        for (words, expected) in cases {
            let shaped = shaper().plain(words, Setting::BODY);
            assert_eq!(shaped.letters, expected);
            assert_eq!(shaped.glyphs.len(), expected.chars().count());
        }
    }

    #[test]
    fn letters_that_no_face_has_are_replaced_and_counted() {
        let mut shaper = shaper();
        let shaped = shaper.plain("ž🙂א🙂", Setting::BODY);
        assert_eq!(shaped.letters, "ž\u{FFFD}\u{FFFD}\u{FFFD}");
        assert_eq!(shaper.missing.into_iter().collect::<Vec<_>>(), [('א', 1), ('🙂', 2)]);
        assert!(shaped.glyphs.iter().all(|glyph| !matches!(glyph.shape, Shape::Glyph(_, 0, _))));
    }

    #[test]
    fn pairs_are_kerned_only_within_a_face() {
        let mut shaper = shaper();
        let [apart, together] =
            ["T", "To"].map(|words| shaper.plain(words, Setting::BODY).glyphs[0].advance);
        assert!(together < apart);
    }
}
